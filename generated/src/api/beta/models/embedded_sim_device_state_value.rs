// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.embeddedSIMDeviceStateValue`](https://learn.microsoft.com/graph/api/resources/intune-esim-embeddedsimdevicestatevalue?view=graph-rest-beta)
    EmbeddedSimDeviceStateValue = "microsoft.graph.embeddedSIMDeviceStateValue" {
        /// `notEvaluated`
        NotEvaluated = "notEvaluated",
        /// `failed`
        Failed = "failed",
        /// `installing`
        Installing = "installing",
        /// `installed`
        Installed = "installed",
        /// `deleting`
        Deleting = "deleting",
        /// `error`
        Error = "error",
        /// `deleted`
        Deleted = "deleted",
        /// `removedByUser`
        RemovedByUser = "removedByUser",
    }
}
