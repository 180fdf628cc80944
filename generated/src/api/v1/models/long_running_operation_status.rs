// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.longRunningOperationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    LongRunningOperationStatus = "microsoft.graph.longRunningOperationStatus" {
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
