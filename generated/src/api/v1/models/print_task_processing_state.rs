// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printTaskProcessingState`](https://learn.microsoft.com/graph/api/resources/printtaskstatus?view=graph-rest-1.0)
    PrintTaskProcessingState = "microsoft.graph.printTaskProcessingState" {
        Pending = "pending",
        Processing = "processing",
        Completed = "completed",
        Aborted = "aborted",
        UnknownFutureValue = "unknownFutureValue",
    }
}
