// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.settingSourceType`](https://learn.microsoft.com/graph/api/resources/intune-shared-settingsourcetype?view=graph-rest-beta)
    SettingSourceType = "microsoft.graph.settingSourceType" {
        /// `deviceConfiguration`
        DeviceConfiguration = "deviceConfiguration",
        /// `deviceIntent`
        DeviceIntent = "deviceIntent",
    }
}
