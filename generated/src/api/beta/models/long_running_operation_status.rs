// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.longRunningOperationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    LongRunningOperationStatus = "microsoft.graph.longRunningOperationStatus" {
        NotStarted = "notStarted",
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
        Skipped = "skipped",
        UnknownFutureValue = "unknownFutureValue",
    }
}
