// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.capabilityStatus`](https://learn.microsoft.com/graph/api/resources/assignedplan?view=graph-rest-beta)
    CapabilityStatus = "microsoft.graph.capabilityStatus" {
        /// `Enabled`
        Enabled = "Enabled",
        /// `Warning`
        Warning = "Warning",
        /// `Suspended`
        Suspended = "Suspended",
        /// `LockedOut`
        LockedOut = "LockedOut",
        /// `Deleted`
        Deleted = "Deleted",
    }
}
