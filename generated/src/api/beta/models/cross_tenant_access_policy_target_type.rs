// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.crossTenantAccessPolicyTargetType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CrossTenantAccessPolicyTargetType = "microsoft.graph.crossTenantAccessPolicyTargetType" {
        /// `user`
        User = "user",
        /// `group`
        Group = "group",
        /// `application`
        Application = "application",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
