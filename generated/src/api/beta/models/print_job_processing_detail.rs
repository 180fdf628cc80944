// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printJobProcessingDetail`](https://learn.microsoft.com/graph/api/resources/printjobstatus?view=graph-rest-beta)
    PrintJobProcessingDetail = "microsoft.graph.printJobProcessingDetail" {
        /// `uploadPending`
        UploadPending = "uploadPending",
        /// `transforming`
        Transforming = "transforming",
        /// `completedSuccessfully`
        CompletedSuccessfully = "completedSuccessfully",
        /// `completedWithWarnings`
        CompletedWithWarnings = "completedWithWarnings",
        /// `completedWithErrors`
        CompletedWithErrors = "completedWithErrors",
        /// `releaseWait`
        ReleaseWait = "releaseWait",
        /// `interpreting`
        Interpreting = "interpreting",
    }
}
