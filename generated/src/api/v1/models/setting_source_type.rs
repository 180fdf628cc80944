// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.settingSourceType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-settingsourcetype?view=graph-rest-1.0)
    SettingSourceType = "microsoft.graph.settingSourceType" {
        /// `deviceConfiguration`
        DeviceConfiguration = "deviceConfiguration",
        /// `deviceIntent`
        DeviceIntent = "deviceIntent",
    }
}
