// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationTechnologies`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationtechnologies?view=graph-rest-beta)
    DeviceManagementConfigurationTechnologies = "microsoft.graph.deviceManagementConfigurationTechnologies" {
        None = "none",
        Mdm = "mdm",
        Windows10XManagement = "windows10XManagement",
        ConfigManager = "configManager",
        AppleRemoteManagement = "appleRemoteManagement",
        MicrosoftSense = "microsoftSense",
        ExchangeOnline = "exchangeOnline",
        LinuxMdm = "linuxMdm",
        Enrollment = "enrollment",
        UnknownFutureValue = "unknownFutureValue",
    }
}
