// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.operationResult`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    OperationResult = "microsoft.graph.operationResult" {
        /// `success`
        Success = "success",
        /// `failure`
        Failure = "failure",
        /// `timeout`
        Timeout = "timeout",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
