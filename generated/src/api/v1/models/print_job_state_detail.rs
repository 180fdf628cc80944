// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printJobStateDetail`](https://learn.microsoft.com/graph/api/resources/printjobstatus?view=graph-rest-1.0)
    PrintJobStateDetail = "microsoft.graph.printJobStateDetail" {
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
