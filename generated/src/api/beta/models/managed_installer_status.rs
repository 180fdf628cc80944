// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedInstallerStatus`](https://learn.microsoft.com/graph/api/resources/intune-devices-managedinstallerstatus?view=graph-rest-beta)
    ManagedInstallerStatus = "microsoft.graph.managedInstallerStatus" {
        /// `disabled`
        Disabled = "disabled",
        /// `enabled`
        Enabled = "enabled",
    }
}
