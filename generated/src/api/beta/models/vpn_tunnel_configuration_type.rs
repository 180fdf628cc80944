// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnTunnelConfigurationType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpntunnelconfigurationtype?view=graph-rest-beta)
    VpnTunnelConfigurationType = "microsoft.graph.vpnTunnelConfigurationType" {
        /// `wifiAndCellular`
        WifiAndCellular = "wifiAndCellular",
        /// `cellular`
        Cellular = "cellular",
        /// `wifi`
        Wifi = "wifi",
    }
}
