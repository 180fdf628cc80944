// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessPolicyState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ConditionalAccessPolicyState = "microsoft.graph.conditionalAccessPolicyState" {
        /// `enabled`
        Enabled = "enabled",
        /// `disabled`
        Disabled = "disabled",
        /// `enabledForReportingButNotEnforced`
        EnabledForReportingButNotEnforced = "enabledForReportingButNotEnforced",
    }
}
