// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationPlatforms`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationplatforms?view=graph-rest-beta)
    DeviceManagementConfigurationPlatforms = "microsoft.graph.deviceManagementConfigurationPlatforms" {
        /// `none`
        None = "none",
        /// `android`
        Android = "android",
        /// `iOS`
        Ios = "iOS",
        /// `macOS`
        MacOs = "macOS",
        /// `windows10X`
        Windows10X = "windows10X",
        /// `windows10`
        Windows10 = "windows10",
        /// `linux`
        Linux = "linux",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
