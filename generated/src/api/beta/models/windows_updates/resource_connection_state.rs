// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.resourceConnectionState`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    ResourceConnectionState = "microsoft.graph.windowsUpdates.resourceConnectionState" {
        Connected = "connected",
        NotAuthorized = "notAuthorized",
        NotFound = "notFound",
        UnknownFutureValue = "unknownFutureValue",
    }
}
