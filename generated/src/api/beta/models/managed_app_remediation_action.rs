// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppRemediationAction`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappremediationaction?view=graph-rest-beta)
    ManagedAppRemediationAction = "microsoft.graph.managedAppRemediationAction" {
        /// `block`
        Block = "block",
        /// `wipe`
        Wipe = "wipe",
        /// `warn`
        Warn = "warn",
    }
}
