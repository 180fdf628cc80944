// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidWiFiSecurityType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidwifisecuritytype?view=graph-rest-beta)
    AndroidWiFiSecurityType = "microsoft.graph.androidWiFiSecurityType" {
        /// `open`
        Open = "open",
        /// `wpaEnterprise`
        WpaEnterprise = "wpaEnterprise",
        /// `wpa2Enterprise`
        Wpa2Enterprise = "wpa2Enterprise",
    }
}
