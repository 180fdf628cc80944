// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdateType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdatetype?view=graph-rest-beta)
    WindowsUpdateType = "microsoft.graph.windowsUpdateType" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `all`
        All = "all",
        /// `businessReadyOnly`
        BusinessReadyOnly = "businessReadyOnly",
        /// `windowsInsiderBuildFast`
        WindowsInsiderBuildFast = "windowsInsiderBuildFast",
        /// `windowsInsiderBuildSlow`
        WindowsInsiderBuildSlow = "windowsInsiderBuildSlow",
        /// `windowsInsiderBuildRelease`
        WindowsInsiderBuildRelease = "windowsInsiderBuildRelease",
    }
}
