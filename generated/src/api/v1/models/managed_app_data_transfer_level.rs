// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppDataTransferLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappdatatransferlevel?view=graph-rest-1.0)
    ManagedAppDataTransferLevel = "microsoft.graph.managedAppDataTransferLevel" {
        /// `allApps`
        AllApps = "allApps",
        /// `managedApps`
        ManagedApps = "managedApps",
        /// `none`
        None = "none",
    }
}
