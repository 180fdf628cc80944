// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, Property};

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingApplicability.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationExchangeOnlineSettingApplicability`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationexchangeonlinesettingapplicability?view=graph-rest-beta), [intune-mam-devicemanagementconfigurationexchangeonlinesettingapplicability](https://learn.microsoft.com/graph/api/resources/intune-mam-devicemanagementconfigurationexchangeonlinesettingapplicability?view=graph-rest-beta)
    DeviceManagementConfigurationExchangeOnlineSettingApplicability: super::DeviceManagementConfigurationSettingApplicability = "microsoft.graph.deviceManagementConfigurationExchangeOnlineSettingApplicability"
}

impl DeviceManagementConfigurationExchangeOnlineSettingApplicability {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `platform` in queries.
    pub const PLATFORM: Property<Self> = Property::new("platform");
    /// `deviceMode` in queries.
    pub const DEVICE_MODE: Property<Self> = Property::new("deviceMode");
    /// `technologies` in queries.
    pub const TECHNOLOGIES: Property<Self> = Property::new("technologies");

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `platform`.
    pub fn with_platform(
        self,
        value: impl Into<Nullable<Flags<super::DeviceManagementConfigurationPlatforms>>>,
    ) -> Self {
        Self(self.0.with("platform", value))
    }

    /// Sets `deviceMode`.
    pub fn with_device_mode(self, value: impl Into<Nullable<super::DeviceManagementConfigurationDeviceMode>>) -> Self {
        Self(self.0.with("deviceMode", value))
    }

    /// Sets `technologies`.
    pub fn with_technologies(
        self,
        value: impl Into<Nullable<Flags<super::DeviceManagementConfigurationTechnologies>>>,
    ) -> Self {
        Self(self.0.with("technologies", value))
    }
}
