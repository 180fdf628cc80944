// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.resourceConnectionState`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    ResourceConnectionState = "microsoft.graph.windowsUpdates.resourceConnectionState" {
        /// `connected`
        Connected = "connected",
        /// `notAuthorized`
        NotAuthorized = "notAuthorized",
        /// `notFound`
        NotFound = "notFound",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
