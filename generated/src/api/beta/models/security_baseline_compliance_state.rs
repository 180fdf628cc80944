// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.securityBaselineComplianceState`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinecompliancestate?view=graph-rest-beta)
    SecurityBaselineComplianceState = "microsoft.graph.securityBaselineComplianceState" {
        /// `unknown`
        Unknown = "unknown",
        /// `secure`
        Secure = "secure",
        /// `notApplicable`
        NotApplicable = "notApplicable",
        /// `notSecure`
        NotSecure = "notSecure",
        /// `error`
        Error = "error",
        /// `conflict`
        Conflict = "conflict",
    }
}
