// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationPlatforms`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationplatforms?view=graph-rest-beta)
    DeviceManagementConfigurationPlatforms = "microsoft.graph.deviceManagementConfigurationPlatforms" {
        None = "none",
        Android = "android",
        Ios = "iOS",
        MacOs = "macOS",
        Windows10X = "windows10X",
        Windows10 = "windows10",
        Linux = "linux",
        UnknownFutureValue = "unknownFutureValue",
    }
}
