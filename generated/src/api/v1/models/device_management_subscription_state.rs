// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementSubscriptionState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementsubscriptionstate?view=graph-rest-1.0)
    DeviceManagementSubscriptionState = "microsoft.graph.deviceManagementSubscriptionState" {
        /// `pending`
        Pending = "pending",
        /// `active`
        Active = "active",
        /// `warning`
        Warning = "warning",
        /// `disabled`
        Disabled = "disabled",
        /// `deleted`
        Deleted = "deleted",
        /// `blocked`
        Blocked = "blocked",
        /// `lockedOut`
        LockedOut = "lockedOut",
    }
}
