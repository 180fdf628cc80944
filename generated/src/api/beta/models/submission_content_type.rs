// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.submissionContentType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubmissionContentType = "microsoft.graph.submissionContentType" {
        /// `email`
        Email = "email",
        /// `url`
        Url = "url",
        /// `file`
        File = "file",
        /// `application`
        Application = "application",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
