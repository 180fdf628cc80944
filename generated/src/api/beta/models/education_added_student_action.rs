// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.educationAddedStudentAction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationAddedStudentAction = "microsoft.graph.educationAddedStudentAction" {
        /// `none`
        None = "none",
        /// `assignIfOpen`
        AssignIfOpen = "assignIfOpen",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
