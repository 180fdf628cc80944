// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.actionState`](https://learn.microsoft.com/graph/api/resources/cloudpcremoteactionresult?view=graph-rest-beta)
    ActionState = "microsoft.graph.actionState" {
        /// `None`
        None = "None",
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
