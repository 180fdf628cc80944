// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.delegatedAdminAccessAssignmentStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DelegatedAdminAccessAssignmentStatus = "microsoft.graph.delegatedAdminAccessAssignmentStatus" {
        /// `pending`
        Pending = "pending",
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
