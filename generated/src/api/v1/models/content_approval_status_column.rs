// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.contentApprovalStatusColumn`](https://learn.microsoft.com/graph/api/resources/contentapprovalstatuscolumn?view=graph-rest-1.0)
    ContentApprovalStatusColumn = "microsoft.graph.contentApprovalStatusColumn"
}
