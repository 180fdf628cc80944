// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileAppActionType`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-mobileappactiontype?view=graph-rest-beta)
    MobileAppActionType = "microsoft.graph.mobileAppActionType" {
        /// `unknown`
        Unknown = "unknown",
        /// `installCommandSent`
        InstallCommandSent = "installCommandSent",
        /// `installed`
        Installed = "installed",
        /// `uninstalled`
        Uninstalled = "uninstalled",
        /// `userRequestedInstall`
        UserRequestedInstall = "userRequestedInstall",
    }
}
