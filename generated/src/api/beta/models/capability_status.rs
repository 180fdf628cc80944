// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.capabilityStatus`](https://learn.microsoft.com/graph/api/resources/assignedplan?view=graph-rest-beta)
    CapabilityStatus = "microsoft.graph.capabilityStatus" {
        Enabled = "Enabled",
        Warning = "Warning",
        Suspended = "Suspended",
        LockedOut = "LockedOut",
        Deleted = "Deleted",
    }
}
