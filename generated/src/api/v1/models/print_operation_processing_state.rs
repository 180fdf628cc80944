// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printOperationProcessingState`](https://learn.microsoft.com/graph/api/resources/printoperationstatus?view=graph-rest-1.0)
    PrintOperationProcessingState = "microsoft.graph.printOperationProcessingState" {
        NotStarted = "notStarted",
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}
