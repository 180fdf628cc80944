// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.status`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    Status = "microsoft.graph.status" {
        Active = "active",
        Deleting = "deleting",
        Deleted = "deleted",
        Error = "error",
        UnknownFutureValue = "unknownFutureValue",
    }
}
