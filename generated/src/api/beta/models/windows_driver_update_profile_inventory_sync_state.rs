// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDriverUpdateProfileInventorySyncState`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsdriverupdateprofileinventorysyncstate?view=graph-rest-beta)
    WindowsDriverUpdateProfileInventorySyncState = "microsoft.graph.windowsDriverUpdateProfileInventorySyncState" {
        Pending = "pending",
        Success = "success",
        Failure = "failure",
    }
}
