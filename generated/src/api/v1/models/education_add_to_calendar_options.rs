// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.educationAddToCalendarOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    EducationAddToCalendarOptions = "microsoft.graph.educationAddToCalendarOptions" {
        None = "none",
        StudentsAndPublisher = "studentsAndPublisher",
        StudentsAndTeamOwners = "studentsAndTeamOwners",
        UnknownFutureValue = "unknownFutureValue",
        StudentsOnly = "studentsOnly",
    }
}
