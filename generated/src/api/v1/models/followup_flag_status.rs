// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.followupFlagStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    FollowupFlagStatus = "microsoft.graph.followupFlagStatus" {
        NotFlagged = "notFlagged",
        Complete = "complete",
        Flagged = "flagged",
    }
}
