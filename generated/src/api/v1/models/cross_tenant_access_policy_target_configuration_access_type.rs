// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.crossTenantAccessPolicyTargetConfigurationAccessType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    CrossTenantAccessPolicyTargetConfigurationAccessType = "microsoft.graph.crossTenantAccessPolicyTargetConfigurationAccessType" {
        /// `allowed`
        Allowed = "allowed",
        /// `blocked`
        Blocked = "blocked",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
