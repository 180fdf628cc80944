// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.actionState`](https://learn.microsoft.com/graph/api/resources/intune-devices-actionstate?view=graph-rest-1.0)
    ActionState = "microsoft.graph.actionState" {
        None = "none",
        Pending = "pending",
        Canceled = "canceled",
        Active = "active",
        Done = "done",
        Failed = "failed",
        NotSupported = "notSupported",
    }
}
