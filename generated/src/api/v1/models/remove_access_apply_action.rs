// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from accessreviewapplyaction.
    ///
    /// [`microsoft.graph.removeAccessApplyAction`](https://learn.microsoft.com/graph/api/resources/removeaccessapplyaction?view=graph-rest-1.0)
    RemoveAccessApplyAction: super::AccessReviewApplyAction = "microsoft.graph.removeAccessApplyAction"
}
