// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.delegatedAdminRelationshipOperationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DelegatedAdminRelationshipOperationType = "microsoft.graph.delegatedAdminRelationshipOperationType" {
        /// `delegatedAdminAccessAssignmentUpdate`
        DelegatedAdminAccessAssignmentUpdate = "delegatedAdminAccessAssignmentUpdate",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
