// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printOperationProcessingState`](https://learn.microsoft.com/graph/api/resources/printoperationstatus?view=graph-rest-beta)
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
