// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printJobProcessingState`](https://learn.microsoft.com/graph/api/resources/printjobstatus?view=graph-rest-1.0)
    PrintJobProcessingState = "microsoft.graph.printJobProcessingState" {
        Unknown = "unknown",
        Pending = "pending",
        Processing = "processing",
        Paused = "paused",
        Stopped = "stopped",
        Completed = "completed",
        Canceled = "canceled",
        Aborted = "aborted",
    }
}
