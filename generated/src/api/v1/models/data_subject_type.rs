// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.dataSubjectType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    DataSubjectType = "microsoft.graph.dataSubjectType" {
        /// `customer`
        Customer = "customer",
        /// `currentEmployee`
        CurrentEmployee = "currentEmployee",
        /// `formerEmployee`
        FormerEmployee = "formerEmployee",
        /// `prospectiveEmployee`
        ProspectiveEmployee = "prospectiveEmployee",
        /// `student`
        Student = "student",
        /// `teacher`
        Teacher = "teacher",
        /// `faculty`
        Faculty = "faculty",
        /// `other`
        Other = "other",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
