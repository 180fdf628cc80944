// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printJobProcessingState`](https://learn.microsoft.com/graph/api/resources/printjobstatus?view=graph-rest-beta)
    PrintJobProcessingState = "microsoft.graph.printJobProcessingState" {
        /// `unknown`
        Unknown = "unknown",
        /// `pending`
        Pending = "pending",
        /// `processing`
        Processing = "processing",
        /// `paused`
        Paused = "paused",
        /// `stopped`
        Stopped = "stopped",
        /// `completed`
        Completed = "completed",
        /// `canceled`
        Canceled = "canceled",
        /// `aborted`
        Aborted = "aborted",
    }
}
