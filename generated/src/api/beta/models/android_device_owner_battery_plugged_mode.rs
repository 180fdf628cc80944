// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerBatteryPluggedMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerbatterypluggedmode?view=graph-rest-beta)
    AndroidDeviceOwnerBatteryPluggedMode = "microsoft.graph.androidDeviceOwnerBatteryPluggedMode" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `ac`
        Ac = "ac",
        /// `usb`
        Usb = "usb",
        /// `wireless`
        Wireless = "wireless",
    }
}
