// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managementState`](https://learn.microsoft.com/graph/api/resources/intune-devices-managementstate?view=graph-rest-beta)
    ManagementState = "microsoft.graph.managementState" {
        /// `managed`
        Managed = "managed",
        /// `retirePending`
        RetirePending = "retirePending",
        /// `retireFailed`
        RetireFailed = "retireFailed",
        /// `wipePending`
        WipePending = "wipePending",
        /// `wipeFailed`
        WipeFailed = "wipeFailed",
        /// `unhealthy`
        Unhealthy = "unhealthy",
        /// `deletePending`
        DeletePending = "deletePending",
        /// `retireIssued`
        RetireIssued = "retireIssued",
        /// `wipeIssued`
        WipeIssued = "wipeIssued",
        /// `wipeCanceled`
        WipeCanceled = "wipeCanceled",
        /// `retireCanceled`
        RetireCanceled = "retireCanceled",
        /// `discovered`
        Discovered = "discovered",
    }
}
