// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileAppActionType`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-mobileappactiontype?view=graph-rest-beta)
    MobileAppActionType = "microsoft.graph.mobileAppActionType" {
        Unknown = "unknown",
        InstallCommandSent = "installCommandSent",
        Installed = "installed",
        Uninstalled = "uninstalled",
        UserRequestedInstall = "userRequestedInstall",
    }
}
