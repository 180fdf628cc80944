// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.educationSubmissionStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    EducationSubmissionStatus = "microsoft.graph.educationSubmissionStatus" {
        Working = "working",
        Submitted = "submitted",
        Released = "released",
        Returned = "returned",
        UnknownFutureValue = "unknownFutureValue",
    }
}
