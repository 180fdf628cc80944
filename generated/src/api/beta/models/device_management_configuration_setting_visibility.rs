// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingVisibility`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingvisibility?view=graph-rest-beta)
    DeviceManagementConfigurationSettingVisibility = "microsoft.graph.deviceManagementConfigurationSettingVisibility" {
        /// `none`
        None = "none",
        /// `settingsCatalog`
        SettingsCatalog = "settingsCatalog",
        /// `template`
        Template = "template",
    }
}
