// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.securityBaselineComplianceState`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinecompliancestate?view=graph-rest-beta)
    SecurityBaselineComplianceState = "microsoft.graph.securityBaselineComplianceState" {
        Unknown = "unknown",
        Secure = "secure",
        NotApplicable = "notApplicable",
        NotSecure = "notSecure",
        Error = "error",
        Conflict = "conflict",
    }
}
