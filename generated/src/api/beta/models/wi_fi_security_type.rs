// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.wiFiSecurityType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wifisecuritytype?view=graph-rest-beta)
    WiFiSecurityType = "microsoft.graph.wiFiSecurityType" {
        /// `open`
        Open = "open",
        /// `wpaPersonal`
        WpaPersonal = "wpaPersonal",
        /// `wpaEnterprise`
        WpaEnterprise = "wpaEnterprise",
        /// `wep`
        Wep = "wep",
        /// `wpa2Personal`
        Wpa2Personal = "wpa2Personal",
        /// `wpa2Enterprise`
        Wpa2Enterprise = "wpa2Enterprise",
    }
}
