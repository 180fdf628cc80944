// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managementState`](https://learn.microsoft.com/graph/api/resources/intune-devices-managementstate?view=graph-rest-beta)
    ManagementState = "microsoft.graph.managementState" {
        Managed = "managed",
        RetirePending = "retirePending",
        RetireFailed = "retireFailed",
        WipePending = "wipePending",
        WipeFailed = "wipeFailed",
        Unhealthy = "unhealthy",
        DeletePending = "deletePending",
        RetireIssued = "retireIssued",
        WipeIssued = "wipeIssued",
        WipeCanceled = "wipeCanceled",
        RetireCanceled = "retireCanceled",
        Discovered = "discovered",
    }
}
