// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkSoftwareFreshness`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkSoftwareFreshness = "microsoft.graph.teamworkSoftwareFreshness" {
        Unknown = "unknown",
        Latest = "latest",
        UpdateAvailable = "updateAvailable",
        UnknownFutureValue = "unknownFutureValue",
    }
}
