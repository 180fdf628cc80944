// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.accessReviewApplyAction`](https://learn.microsoft.com/graph/api/resources/accessreviewapplyaction?view=graph-rest-1.0)
    AccessReviewApplyAction = "microsoft.graph.accessReviewApplyAction" {
        "microsoft.graph.disableAndDeleteUserApplyAction",
        "microsoft.graph.removeAccessApplyAction",
    }
}
