// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.acceptJoinResponse`](https://learn.microsoft.com/graph/api/resources/acceptjoinresponse?view=graph-rest-beta)
    AcceptJoinResponse = "microsoft.graph.acceptJoinResponse"
}
