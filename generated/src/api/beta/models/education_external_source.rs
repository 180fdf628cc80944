// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.educationExternalSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationExternalSource = "microsoft.graph.educationExternalSource" {
        Sis = "sis",
        Lms = "lms",
        Manual = "manual",
        UnknownFutureValue = "unknownFutureValue",
    }
}
