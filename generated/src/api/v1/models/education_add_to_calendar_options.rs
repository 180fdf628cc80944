// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.educationAddToCalendarOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    EducationAddToCalendarOptions = "microsoft.graph.educationAddToCalendarOptions" {
        /// `none`
        None = "none",
        /// `studentsAndPublisher`
        StudentsAndPublisher = "studentsAndPublisher",
        /// `studentsAndTeamOwners`
        StudentsAndTeamOwners = "studentsAndTeamOwners",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `studentsOnly`
        StudentsOnly = "studentsOnly",
    }
}
