// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.unifiedRoleManagementPolicyRuleTargetOperations`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    UnifiedRoleManagementPolicyRuleTargetOperations = "microsoft.graph.unifiedRoleManagementPolicyRuleTargetOperations" {
        All = "all",
        Disable = "disable",
        Assign = "assign",
        Delete = "delete",
        Renew = "renew",
        UnknownFutureValue = "unknownFutureValue",
    }
}
