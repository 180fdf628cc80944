// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from accessreviewapplyaction.
    ///
    /// [`microsoft.graph.disableAndDeleteUserApplyAction`](https://learn.microsoft.com/graph/api/resources/disableanddeleteuserapplyaction?view=graph-rest-beta)
    DisableAndDeleteUserApplyAction: super::AccessReviewApplyAction = "microsoft.graph.disableAndDeleteUserApplyAction"
}
