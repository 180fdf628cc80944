// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationTechnologies`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationtechnologies?view=graph-rest-beta)
    DeviceManagementConfigurationTechnologies = "microsoft.graph.deviceManagementConfigurationTechnologies" {
        /// `none`
        None = "none",
        /// `mdm`
        Mdm = "mdm",
        /// `windows10XManagement`
        Windows10XManagement = "windows10XManagement",
        /// `configManager`
        ConfigManager = "configManager",
        /// `appleRemoteManagement`
        AppleRemoteManagement = "appleRemoteManagement",
        /// `microsoftSense`
        MicrosoftSense = "microsoftSense",
        /// `exchangeOnline`
        ExchangeOnline = "exchangeOnline",
        /// `linuxMdm`
        LinuxMdm = "linuxMdm",
        /// `enrollment`
        Enrollment = "enrollment",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
