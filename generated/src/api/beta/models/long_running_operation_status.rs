// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.longRunningOperationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    LongRunningOperationStatus = "microsoft.graph.longRunningOperationStatus" {
        /// `notStarted`
        NotStarted = "notStarted",
        /// `running`
        Running = "running",
        /// `succeeded`
        Succeeded = "succeeded",
        /// `failed`
        Failed = "failed",
        /// `skipped`
        Skipped = "skipped",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
