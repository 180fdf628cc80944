// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.delegatedAdminRelationshipRequestStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DelegatedAdminRelationshipRequestStatus = "microsoft.graph.delegatedAdminRelationshipRequestStatus" {
        /// `created`
        Created = "created",
        /// `pending`
        Pending = "pending",
        /// `succeeded`
        Succeeded = "succeeded",
        /// `failed`
        Failed = "failed",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
