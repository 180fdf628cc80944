// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.complianceStatus`](https://learn.microsoft.com/graph/api/resources/intune-shared-compliancestatus?view=graph-rest-1.0)
    ComplianceStatus = "microsoft.graph.complianceStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `notApplicable`
        NotApplicable = "notApplicable",
        /// `compliant`
        Compliant = "compliant",
        /// `remediated`
        Remediated = "remediated",
        /// `nonCompliant`
        NonCompliant = "nonCompliant",
        /// `error`
        Error = "error",
        /// `conflict`
        Conflict = "conflict",
        /// `notAssigned`
        NotAssigned = "notAssigned",
    }
}
