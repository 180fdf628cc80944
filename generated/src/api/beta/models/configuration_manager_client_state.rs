// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.configurationManagerClientState`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanagerclientstate?view=graph-rest-beta)
    ConfigurationManagerClientState = "microsoft.graph.configurationManagerClientState" {
        /// `unknown`
        Unknown = "unknown",
        /// `installed`
        Installed = "installed",
        /// `healthy`
        Healthy = "healthy",
        /// `installFailed`
        InstallFailed = "installFailed",
        /// `updateFailed`
        UpdateFailed = "updateFailed",
        /// `communicationError`
        CommunicationError = "communicationError",
    }
}
