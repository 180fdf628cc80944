// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAppPublishingState`](https://learn.microsoft.com/graph/api/resources/teamsappdefinition?view=graph-rest-1.0)
    TeamsAppPublishingState = "microsoft.graph.teamsAppPublishingState" {
        Submitted = "submitted",
        Published = "published",
        Rejected = "rejected",
    }
}
