// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.followupFlagStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    FollowupFlagStatus = "microsoft.graph.followupFlagStatus" {
        /// `notFlagged`
        NotFlagged = "notFlagged",
        /// `complete`
        Complete = "complete",
        /// `flagged`
        Flagged = "flagged",
    }
}
