// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printOperationProcessingState`](https://learn.microsoft.com/graph/api/resources/printoperationstatus?view=graph-rest-1.0)
    PrintOperationProcessingState = "microsoft.graph.printOperationProcessingState" {
        /// `notStarted`
        NotStarted = "notStarted",
        /// `running`
        Running = "running",
        /// `succeeded`
        Succeeded = "succeeded",
        /// `failed`
        Failed = "failed",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
