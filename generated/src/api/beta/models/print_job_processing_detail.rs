// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printJobProcessingDetail`](https://learn.microsoft.com/graph/api/resources/printjobstatus?view=graph-rest-beta)
    PrintJobProcessingDetail = "microsoft.graph.printJobProcessingDetail" {
        UploadPending = "uploadPending",
        Transforming = "transforming",
        CompletedSuccessfully = "completedSuccessfully",
        CompletedWithWarnings = "completedWithWarnings",
        CompletedWithErrors = "completedWithErrors",
        ReleaseWait = "releaseWait",
        Interpreting = "interpreting",
    }
}
