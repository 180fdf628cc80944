// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppMsiPackageType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappmsipackagetype?view=graph-rest-1.0)
    Win32LobAppMsiPackageType = "microsoft.graph.win32LobAppMsiPackageType" {
        /// `perMachine`
        PerMachine = "perMachine",
        /// `perUser`
        PerUser = "perUser",
        /// `dualPurpose`
        DualPurpose = "dualPurpose",
    }
}
