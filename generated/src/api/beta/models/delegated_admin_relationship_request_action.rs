// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.delegatedAdminRelationshipRequestAction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DelegatedAdminRelationshipRequestAction = "microsoft.graph.delegatedAdminRelationshipRequestAction" {
        /// `lockForApproval`
        LockForApproval = "lockForApproval",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
