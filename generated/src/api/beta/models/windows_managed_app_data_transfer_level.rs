// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsManagedAppDataTransferLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsmanagedappdatatransferlevel?view=graph-rest-beta)
    WindowsManagedAppDataTransferLevel = "microsoft.graph.windowsManagedAppDataTransferLevel" {
        /// `allApps`
        AllApps = "allApps",
        /// `none`
        None = "none",
    }
}
