// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.complianceState`](https://learn.microsoft.com/graph/api/resources/intune-devices-compliancestate?view=graph-rest-1.0)
    ComplianceState = "microsoft.graph.complianceState" {
        Unknown = "unknown",
        Compliant = "compliant",
        Noncompliant = "noncompliant",
        Conflict = "conflict",
        Error = "error",
        InGracePeriod = "inGracePeriod",
        ConfigManager = "configManager",
    }
}
