// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.educationExternalSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationExternalSource = "microsoft.graph.educationExternalSource" {
        /// `sis`
        Sis = "sis",
        /// `lms`
        Lms = "lms",
        /// `manual`
        Manual = "manual",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
