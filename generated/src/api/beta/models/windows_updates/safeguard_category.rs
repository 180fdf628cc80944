// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.safeguardCategory`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    SafeguardCategory = "microsoft.graph.windowsUpdates.safeguardCategory" {
        /// `likelyIssues`
        LikelyIssues = "likelyIssues",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
