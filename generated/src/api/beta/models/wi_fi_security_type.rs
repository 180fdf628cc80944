// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.wiFiSecurityType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wifisecuritytype?view=graph-rest-beta)
    WiFiSecurityType = "microsoft.graph.wiFiSecurityType" {
        Open = "open",
        WpaPersonal = "wpaPersonal",
        WpaEnterprise = "wpaEnterprise",
        Wep = "wep",
        Wpa2Personal = "wpa2Personal",
        Wpa2Enterprise = "wpa2Enterprise",
    }
}
