// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingApplicability`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingapplicability?view=graph-rest-beta), [intune-mam-devicemanagementconfigurationsettingapplicability](https://learn.microsoft.com/graph/api/resources/intune-mam-devicemanagementconfigurationsettingapplicability?view=graph-rest-beta)
    DeviceManagementConfigurationSettingApplicability = "microsoft.graph.deviceManagementConfigurationSettingApplicability" {
        "microsoft.graph.deviceManagementConfigurationExchangeOnlineSettingApplicability",
        "microsoft.graph.deviceManagementConfigurationWindowsSettingApplicability",
    }
}

impl DeviceManagementConfigurationSettingApplicability {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `platform` in queries.
    pub const PLATFORM: Property<Self> = Property::new("platform");
    /// `deviceMode` in queries.
    pub const DEVICE_MODE: Property<Self> = Property::new("deviceMode");
    /// `technologies` in queries.
    pub const TECHNOLOGIES: Property<Self> = Property::new("technologies");

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `platform`: `microsoft.graph.deviceManagementConfigurationPlatforms`
    ///
    /// Possible values are: none, android, iOS, macOS, windows10X, windows10, linux, unknownFutureValue.
    pub fn platform(&self) -> Option<Flags<super::DeviceManagementConfigurationPlatforms>> {
        self.0.flags("platform")
    }

    /// Sets `platform`.
    pub fn with_platform(
        self,
        value: impl Into<Nullable<Flags<super::DeviceManagementConfigurationPlatforms>>>,
    ) -> Self {
        Self(self.0.with("platform", value))
    }

    /// `deviceMode`: `microsoft.graph.deviceManagementConfigurationDeviceMode`
    ///
    /// Possible values are: none, kiosk.
    pub fn device_mode(&self) -> Option<super::DeviceManagementConfigurationDeviceMode> {
        self.0.enumeration("deviceMode")
    }

    /// Sets `deviceMode`.
    pub fn with_device_mode(self, value: impl Into<Nullable<super::DeviceManagementConfigurationDeviceMode>>) -> Self {
        Self(self.0.with("deviceMode", value))
    }

    /// `technologies`: `microsoft.graph.deviceManagementConfigurationTechnologies`
    ///
    /// Possible values are: none, mdm, windows10XManagement, configManager, appleRemoteManagement, microsoftSense, exchangeOnline, linuxMdm, enrollment, unknownFutureValue.
    pub fn technologies(&self) -> Option<Flags<super::DeviceManagementConfigurationTechnologies>> {
        self.0.flags("technologies")
    }

    /// Sets `technologies`.
    pub fn with_technologies(
        self,
        value: impl Into<Nullable<Flags<super::DeviceManagementConfigurationTechnologies>>>,
    ) -> Self {
        Self(self.0.with("technologies", value))
    }
}
