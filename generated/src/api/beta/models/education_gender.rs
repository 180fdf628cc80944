// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.educationGender`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationGender = "microsoft.graph.educationGender" {
        /// `female`
        Female = "female",
        /// `male`
        Male = "male",
        /// `other`
        Other = "other",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
