// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.educationExternalSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    EducationExternalSource = "microsoft.graph.educationExternalSource" {
        /// `sis`
        Sis = "sis",
        /// `manual`
        Manual = "manual",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
