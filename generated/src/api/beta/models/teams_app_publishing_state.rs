// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAppPublishingState`](https://learn.microsoft.com/graph/api/resources/teamsappdefinition?view=graph-rest-beta)
    TeamsAppPublishingState = "microsoft.graph.teamsAppPublishingState" {
        /// `submitted`
        Submitted = "submitted",
        /// `published`
        Published = "published",
        /// `rejected`
        Rejected = "rejected",
    }
}
