// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.educationAddToCalendarOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationAddToCalendarOptions = "microsoft.graph.educationAddToCalendarOptions" {
        None = "none",
        StudentsAndPublisher = "studentsAndPublisher",
        StudentsAndTeamOwners = "studentsAndTeamOwners",
        UnknownFutureValue = "unknownFutureValue",
        StudentsOnly = "studentsOnly",
    }
}
