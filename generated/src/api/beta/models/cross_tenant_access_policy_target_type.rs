// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.crossTenantAccessPolicyTargetType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CrossTenantAccessPolicyTargetType = "microsoft.graph.crossTenantAccessPolicyTargetType" {
        User = "user",
        Group = "group",
        Application = "application",
        UnknownFutureValue = "unknownFutureValue",
    }
}
