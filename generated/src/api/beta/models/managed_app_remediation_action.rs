// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppRemediationAction`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappremediationaction?view=graph-rest-beta)
    ManagedAppRemediationAction = "microsoft.graph.managedAppRemediationAction" {
        Block = "block",
        Wipe = "wipe",
        Warn = "warn",
    }
}
