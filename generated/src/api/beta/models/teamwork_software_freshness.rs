// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkSoftwareFreshness`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkSoftwareFreshness = "microsoft.graph.teamworkSoftwareFreshness" {
        /// `unknown`
        Unknown = "unknown",
        /// `latest`
        Latest = "latest",
        /// `updateAvailable`
        UpdateAvailable = "updateAvailable",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
