// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.submissionClientSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubmissionClientSource = "microsoft.graph.submissionClientSource" {
        /// `microsoft`
        Microsoft = "microsoft",
        /// `other`
        Other = "other",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
