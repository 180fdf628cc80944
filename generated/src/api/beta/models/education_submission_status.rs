// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.educationSubmissionStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationSubmissionStatus = "microsoft.graph.educationSubmissionStatus" {
        /// `working`
        Working = "working",
        /// `submitted`
        Submitted = "submitted",
        /// `released`
        Released = "released",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `returned`
        Returned = "returned",
        /// `reassigned`
        Reassigned = "reassigned",
    }
}
