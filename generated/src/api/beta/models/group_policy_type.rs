// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicytype?view=graph-rest-beta)
    GroupPolicyType = "microsoft.graph.groupPolicyType" {
        /// `admxBacked`
        AdmxBacked = "admxBacked",
        /// `admxIngested`
        AdmxIngested = "admxIngested",
    }
}
