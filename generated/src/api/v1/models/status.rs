// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.status`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    Status = "microsoft.graph.status" {
        /// `active`
        Active = "active",
        /// `deleting`
        Deleting = "deleting",
        /// `deleted`
        Deleted = "deleted",
        /// `error`
        Error = "error",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
