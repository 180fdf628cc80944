// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDriverUpdateProfileInventorySyncState`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsdriverupdateprofileinventorysyncstate?view=graph-rest-beta)
    WindowsDriverUpdateProfileInventorySyncState = "microsoft.graph.windowsDriverUpdateProfileInventorySyncState" {
        /// `pending`
        Pending = "pending",
        /// `success`
        Success = "success",
        /// `failure`
        Failure = "failure",
    }
}
