// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingUsage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingusage?view=graph-rest-beta)
    DeviceManagementConfigurationSettingUsage = "microsoft.graph.deviceManagementConfigurationSettingUsage" {
        /// `none`
        None = "none",
        /// `configuration`
        Configuration = "configuration",
        /// `compliance`
        Compliance = "compliance",
    }
}
