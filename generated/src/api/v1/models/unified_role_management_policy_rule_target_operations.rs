// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.unifiedRoleManagementPolicyRuleTargetOperations`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    UnifiedRoleManagementPolicyRuleTargetOperations = "microsoft.graph.unifiedRoleManagementPolicyRuleTargetOperations" {
        /// `all`
        All = "all",
        /// `disable`
        Disable = "disable",
        /// `assign`
        Assign = "assign",
        /// `delete`
        Delete = "delete",
        /// `renew`
        Renew = "renew",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
