// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderAttackSurfaceType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderattacksurfacetype?view=graph-rest-beta)
    DefenderAttackSurfaceType = "microsoft.graph.defenderAttackSurfaceType" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `block`
        Block = "block",
        /// `auditMode`
        AuditMode = "auditMode",
        /// `warn`
        Warn = "warn",
        /// `disable`
        Disable = "disable",
    }
}
