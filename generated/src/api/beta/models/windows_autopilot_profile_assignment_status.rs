// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAutopilotProfileAssignmentStatus`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotprofileassignmentstatus?view=graph-rest-beta)
    WindowsAutopilotProfileAssignmentStatus = "microsoft.graph.windowsAutopilotProfileAssignmentStatus" {
        Unknown = "unknown",
        AssignedInSync = "assignedInSync",
        AssignedOutOfSync = "assignedOutOfSync",
        AssignedUnkownSyncState = "assignedUnkownSyncState",
        NotAssigned = "notAssigned",
        Pending = "pending",
        Failed = "failed",
    }
}
