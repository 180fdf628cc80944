// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAutopilotProfileAssignmentStatus`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotprofileassignmentstatus?view=graph-rest-beta)
    WindowsAutopilotProfileAssignmentStatus = "microsoft.graph.windowsAutopilotProfileAssignmentStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `assignedInSync`
        AssignedInSync = "assignedInSync",
        /// `assignedOutOfSync`
        AssignedOutOfSync = "assignedOutOfSync",
        /// `assignedUnkownSyncState`
        AssignedUnkownSyncState = "assignedUnkownSyncState",
        /// `notAssigned`
        NotAssigned = "notAssigned",
        /// `pending`
        Pending = "pending",
        /// `failed`
        Failed = "failed",
    }
}
