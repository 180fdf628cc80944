// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printJobStateDetail`](https://learn.microsoft.com/graph/api/resources/printjobstatus?view=graph-rest-1.0)
    PrintJobStateDetail = "microsoft.graph.printJobStateDetail" {
        UploadPending = "uploadPending",
        Transforming = "transforming",
        CompletedSuccessfully = "completedSuccessfully",
        CompletedWithWarnings = "completedWithWarnings",
        CompletedWithErrors = "completedWithErrors",
        ReleaseWait = "releaseWait",
        Interpreting = "interpreting",
    }
}
