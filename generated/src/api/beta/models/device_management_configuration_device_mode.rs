// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationDeviceMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationdevicemode?view=graph-rest-beta)
    DeviceManagementConfigurationDeviceMode = "microsoft.graph.deviceManagementConfigurationDeviceMode" {
        /// `none`
        None = "none",
        /// `kiosk`
        Kiosk = "kiosk",
    }
}
