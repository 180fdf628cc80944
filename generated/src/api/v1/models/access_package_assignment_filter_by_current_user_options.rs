// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageAssignmentFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageAssignmentFilterByCurrentUserOptions = "microsoft.graph.accessPackageAssignmentFilterByCurrentUserOptions" {
        /// `target`
        Target = "target",
        /// `createdBy`
        CreatedBy = "createdBy",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
