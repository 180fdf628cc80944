// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.aospDeviceOwnerWiFiSecurityType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownerwifisecuritytype?view=graph-rest-beta)
    AospDeviceOwnerWiFiSecurityType = "microsoft.graph.aospDeviceOwnerWiFiSecurityType" {
        /// `open`
        Open = "open",
        /// `wep`
        Wep = "wep",
        /// `wpaPersonal`
        WpaPersonal = "wpaPersonal",
        /// `wpaEnterprise`
        WpaEnterprise = "wpaEnterprise",
    }
}
