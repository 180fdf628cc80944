// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.embeddedSIMDeviceStateValue`](https://learn.microsoft.com/graph/api/resources/intune-esim-embeddedsimdevicestatevalue?view=graph-rest-beta)
    EmbeddedSimDeviceStateValue = "microsoft.graph.embeddedSIMDeviceStateValue" {
        NotEvaluated = "notEvaluated",
        Failed = "failed",
        Installing = "installing",
        Installed = "installed",
        Deleting = "deleting",
        Error = "error",
        Deleted = "deleted",
        RemovedByUser = "removedByUser",
    }
}
