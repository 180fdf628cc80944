// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.accessReviewInstanceDecisionItemTarget`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitemtarget?view=graph-rest-beta)
    AccessReviewInstanceDecisionItemTarget = "microsoft.graph.accessReviewInstanceDecisionItemTarget" {
        "microsoft.graph.accessReviewInstanceDecisionItemServicePrincipalTarget",
        "microsoft.graph.accessReviewInstanceDecisionItemUserTarget",
    }
}
