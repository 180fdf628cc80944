// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.actionState`](https://learn.microsoft.com/graph/api/resources/intune-devices-actionstate?view=graph-rest-1.0)
    ActionState = "microsoft.graph.actionState" {
        /// `none`
        None = "none",
        /// `pending`
        Pending = "pending",
        /// `canceled`
        Canceled = "canceled",
        /// `active`
        Active = "active",
        /// `done`
        Done = "done",
        /// `failed`
        Failed = "failed",
        /// `notSupported`
        NotSupported = "notSupported",
    }
}
