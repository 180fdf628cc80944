// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderAttackSurfaceType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderattacksurfacetype?view=graph-rest-beta)
    DefenderAttackSurfaceType = "microsoft.graph.defenderAttackSurfaceType" {
        UserDefined = "userDefined",
        Block = "block",
        AuditMode = "auditMode",
        Warn = "warn",
        Disable = "disable",
    }
}
