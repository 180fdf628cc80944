// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerWiFiSecurityType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerwifisecuritytype?view=graph-rest-beta)
    AndroidDeviceOwnerWiFiSecurityType = "microsoft.graph.androidDeviceOwnerWiFiSecurityType" {
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
