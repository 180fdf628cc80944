// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.complianceStatus`](https://learn.microsoft.com/graph/api/resources/intune-shared-compliancestatus?view=graph-rest-beta)
    ComplianceStatus = "microsoft.graph.complianceStatus" {
        Unknown = "unknown",
        NotApplicable = "notApplicable",
        Compliant = "compliant",
        Remediated = "remediated",
        NonCompliant = "nonCompliant",
        Error = "error",
        Conflict = "conflict",
        NotAssigned = "notAssigned",
    }
}
