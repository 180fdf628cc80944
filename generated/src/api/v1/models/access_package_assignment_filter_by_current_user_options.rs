// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageAssignmentFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageAssignmentFilterByCurrentUserOptions = "microsoft.graph.accessPackageAssignmentFilterByCurrentUserOptions" {
        Target = "target",
        CreatedBy = "createdBy",
        UnknownFutureValue = "unknownFutureValue",
    }
}
