// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10VpnProfileTarget`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10vpnprofiletarget?view=graph-rest-beta)
    Windows10VpnProfileTarget = "microsoft.graph.windows10VpnProfileTarget" {
        /// `user`
        User = "user",
        /// `device`
        Device = "device",
        /// `autoPilotDevice`
        AutoPilotDevice = "autoPilotDevice",
    }
}
