// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerWiFiSecurityType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerwifisecuritytype?view=graph-rest-beta)
    AndroidDeviceOwnerWiFiSecurityType = "microsoft.graph.androidDeviceOwnerWiFiSecurityType" {
        Open = "open",
        Wep = "wep",
        WpaPersonal = "wpaPersonal",
        WpaEnterprise = "wpaEnterprise",
    }
}
