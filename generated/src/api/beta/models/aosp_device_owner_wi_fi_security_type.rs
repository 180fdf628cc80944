// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.aospDeviceOwnerWiFiSecurityType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownerwifisecuritytype?view=graph-rest-beta)
    AospDeviceOwnerWiFiSecurityType = "microsoft.graph.aospDeviceOwnerWiFiSecurityType" {
        Open = "open",
        Wep = "wep",
        WpaPersonal = "wpaPersonal",
        WpaEnterprise = "wpaEnterprise",
    }
}
