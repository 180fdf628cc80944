// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.educationUserRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationUserRole = "microsoft.graph.educationUserRole" {
        /// `student`
        Student = "student",
        /// `teacher`
        Teacher = "teacher",
        /// `none`
        None = "none",
    }
}
