// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicyConfigurationType`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyconfigurationtype?view=graph-rest-beta)
    GroupPolicyConfigurationType = "microsoft.graph.groupPolicyConfigurationType" {
        /// `policy`
        Policy = "policy",
        /// `preference`
        Preference = "preference",
    }
}
