// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.configurationManagerClientState`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanagerclientstate?view=graph-rest-beta)
    ConfigurationManagerClientState = "microsoft.graph.configurationManagerClientState" {
        Unknown = "unknown",
        Installed = "installed",
        Healthy = "healthy",
        InstallFailed = "installFailed",
        UpdateFailed = "updateFailed",
        CommunicationError = "communicationError",
    }
}
