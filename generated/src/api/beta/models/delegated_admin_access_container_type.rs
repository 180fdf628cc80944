// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.delegatedAdminAccessContainerType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DelegatedAdminAccessContainerType = "microsoft.graph.delegatedAdminAccessContainerType" {
        /// `securityGroup`
        SecurityGroup = "securityGroup",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
