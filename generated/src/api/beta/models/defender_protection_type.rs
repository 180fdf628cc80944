// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderProtectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderprotectiontype?view=graph-rest-beta)
    DefenderProtectionType = "microsoft.graph.defenderProtectionType" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `enable`
        Enable = "enable",
        /// `auditMode`
        AuditMode = "auditMode",
        /// `warn`
        Warn = "warn",
        /// `notConfigured`
        NotConfigured = "notConfigured",
    }
}
