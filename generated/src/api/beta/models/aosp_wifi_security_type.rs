// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.aospWifiSecurityType`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-aospwifisecuritytype?view=graph-rest-beta)
    AospWifiSecurityType = "microsoft.graph.aospWifiSecurityType" {
        /// `none`
        None = "none",
        /// `wpa`
        Wpa = "wpa",
        /// `wep`
        Wep = "wep",
    }
}
