// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.submissionClientSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubmissionClientSource = "microsoft.graph.submissionClientSource" {
        Microsoft = "microsoft",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}
