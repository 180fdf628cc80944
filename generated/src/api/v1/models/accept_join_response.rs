// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.acceptJoinResponse`](https://learn.microsoft.com/graph/api/resources/acceptjoinresponse?view=graph-rest-1.0)
    AcceptJoinResponse = "microsoft.graph.acceptJoinResponse"
}
