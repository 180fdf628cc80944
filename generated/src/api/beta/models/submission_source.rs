// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.submissionSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubmissionSource = "microsoft.graph.submissionSource" {
        /// `user`
        User = "user",
        /// `group`
        Group = "group",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
