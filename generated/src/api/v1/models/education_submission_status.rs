// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.educationSubmissionStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    EducationSubmissionStatus = "microsoft.graph.educationSubmissionStatus" {
        /// `working`
        Working = "working",
        /// `submitted`
        Submitted = "submitted",
        /// `released`
        Released = "released",
        /// `returned`
        Returned = "returned",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
