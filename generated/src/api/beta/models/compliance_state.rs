// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.complianceState`](https://learn.microsoft.com/graph/api/resources/intune-devices-compliancestate?view=graph-rest-beta)
    ComplianceState = "microsoft.graph.complianceState" {
        /// `unknown`
        Unknown = "unknown",
        /// `compliant`
        Compliant = "compliant",
        /// `noncompliant`
        Noncompliant = "noncompliant",
        /// `conflict`
        Conflict = "conflict",
        /// `error`
        Error = "error",
        /// `inGracePeriod`
        InGracePeriod = "inGracePeriod",
        /// `configManager`
        ConfigManager = "configManager",
    }
}
