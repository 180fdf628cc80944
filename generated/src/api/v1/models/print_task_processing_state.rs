// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printTaskProcessingState`](https://learn.microsoft.com/graph/api/resources/printtaskstatus?view=graph-rest-1.0)
    PrintTaskProcessingState = "microsoft.graph.printTaskProcessingState" {
        /// `pending`
        Pending = "pending",
        /// `processing`
        Processing = "processing",
        /// `completed`
        Completed = "completed",
        /// `aborted`
        Aborted = "aborted",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
