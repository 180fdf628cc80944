// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.accessReviewScope`](https://learn.microsoft.com/graph/api/resources/accessreviewscope?view=graph-rest-1.0)
    AccessReviewScope = "microsoft.graph.accessReviewScope" {
        "microsoft.graph.accessReviewInactiveUsersQueryScope",
        "microsoft.graph.accessReviewQueryScope",
        "microsoft.graph.accessReviewReviewerScope",
        "microsoft.graph.principalResourceMembershipsScope",
    }
}
