// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppFlaggedReason`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappflaggedreason?view=graph-rest-1.0)
    ManagedAppFlaggedReason = "microsoft.graph.managedAppFlaggedReason" {
        /// `none`
        None = "none",
        /// `rootedDevice`
        RootedDevice = "rootedDevice",
    }
}
