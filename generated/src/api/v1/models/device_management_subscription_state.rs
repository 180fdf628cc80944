// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementSubscriptionState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementsubscriptionstate?view=graph-rest-1.0)
    DeviceManagementSubscriptionState = "microsoft.graph.deviceManagementSubscriptionState" {
        Pending = "pending",
        Active = "active",
        Warning = "warning",
        Disabled = "disabled",
        Deleted = "deleted",
        Blocked = "blocked",
        LockedOut = "lockedOut",
    }
}
