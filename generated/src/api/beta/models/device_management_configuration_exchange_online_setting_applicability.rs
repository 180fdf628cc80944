// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, Property};

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingApplicability.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationExchangeOnlineSettingApplicability`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationexchangeonlinesettingapplicability?view=graph-rest-beta), [intune-mam-devicemanagementconfigurationexchangeonlinesettingapplicability](https://learn.microsoft.com/graph/api/resources/intune-mam-devicemanagementconfigurationexchangeonlinesettingapplicability?view=graph-rest-beta)
    DeviceManagementConfigurationExchangeOnlineSettingApplicability: super::DeviceManagementConfigurationSettingApplicability = "microsoft.graph.deviceManagementConfigurationExchangeOnlineSettingApplicability"
}

impl DeviceManagementConfigurationExchangeOnlineSettingApplicability {
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const PLATFORM: Property<Self> = Property::new("platform");
    pub const DEVICE_MODE: Property<Self> = Property::new("deviceMode");
    pub const TECHNOLOGIES: Property<Self> = Property::new("technologies");

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_platform(
        self,
        value: impl Into<Nullable<Flags<super::DeviceManagementConfigurationPlatforms>>>,
    ) -> Self {
        Self(self.0.with("platform", value))
    }

    pub fn with_device_mode(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationDeviceMode>>,
    ) -> Self {
        Self(self.0.with("deviceMode", value))
    }

    pub fn with_technologies(
        self,
        value: impl Into<
            Nullable<Flags<super::DeviceManagementConfigurationTechnologies>>,
        >,
    ) -> Self {
        Self(self.0.with("technologies", value))
    }
}
