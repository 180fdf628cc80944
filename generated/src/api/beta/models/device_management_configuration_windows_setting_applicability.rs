// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, Property};

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingApplicability.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationWindowsSettingApplicability`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationwindowssettingapplicability?view=graph-rest-beta), [intune-mam-devicemanagementconfigurationwindowssettingapplicability](https://learn.microsoft.com/graph/api/resources/intune-mam-devicemanagementconfigurationwindowssettingapplicability?view=graph-rest-beta)
    DeviceManagementConfigurationWindowsSettingApplicability: super::DeviceManagementConfigurationSettingApplicability = "microsoft.graph.deviceManagementConfigurationWindowsSettingApplicability"
}

impl DeviceManagementConfigurationWindowsSettingApplicability {
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const PLATFORM: Property<Self> = Property::new("platform");
    pub const DEVICE_MODE: Property<Self> = Property::new("deviceMode");
    pub const TECHNOLOGIES: Property<Self> = Property::new("technologies");
    pub const CONFIGURATION_SERVICE_PROVIDER_VERSION: Property<Self> = Property::new(
        "configurationServiceProviderVersion",
    );
    pub const MAXIMUM_SUPPORTED_VERSION: Property<Self> = Property::new(
        "maximumSupportedVersion",
    );
    pub const MINIMUM_SUPPORTED_VERSION: Property<Self> = Property::new(
        "minimumSupportedVersion",
    );
    pub const WINDOWS_SKUS: Property<Self> = Property::new("windowsSkus");
    pub const REQUIRES_AZURE_AD: Property<Self> = Property::new("requiresAzureAd");
    pub const REQUIRED_AZURE_AD_TRUST_TYPE: Property<Self> = Property::new(
        "requiredAzureAdTrustType",
    );

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

    /// `configurationServiceProviderVersion`: `Edm.String`
    pub fn configuration_service_provider_version(&self) -> Option<&str> {
        self.0.str("configurationServiceProviderVersion")
    }

    pub fn with_configuration_service_provider_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("configurationServiceProviderVersion", value))
    }

    /// `maximumSupportedVersion`: `Edm.String`
    pub fn maximum_supported_version(&self) -> Option<&str> {
        self.0.str("maximumSupportedVersion")
    }

    pub fn with_maximum_supported_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("maximumSupportedVersion", value))
    }

    /// `minimumSupportedVersion`: `Edm.String`
    pub fn minimum_supported_version(&self) -> Option<&str> {
        self.0.str("minimumSupportedVersion")
    }

    pub fn with_minimum_supported_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("minimumSupportedVersion", value))
    }

    /// `windowsSkus`: `Collection(microsoft.graph.deviceManagementConfigurationWindowsSkus)`
    pub fn windows_skus(
        &self,
    ) -> Option<Vec<super::DeviceManagementConfigurationWindowsSkus>> {
        self.0.enumerations("windowsSkus")
    }

    pub fn with_windows_skus(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationWindowsSkus>>>,
    ) -> Self {
        Self(self.0.with("windowsSkus", value))
    }

    /// `requiresAzureAd`: `Edm.Boolean`
    pub fn requires_azure_ad(&self) -> Option<bool> {
        self.0.bool("requiresAzureAd")
    }

    pub fn with_requires_azure_ad(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("requiresAzureAd", value))
    }

    /// `requiredAzureAdTrustType`: `microsoft.graph.deviceManagementConfigurationAzureAdTrustType`
    ///
    /// Possible values are: none, azureAdJoined, addWorkAccount, mdmOnly.
    pub fn required_azure_ad_trust_type(
        &self,
    ) -> Option<Flags<super::DeviceManagementConfigurationAzureAdTrustType>> {
        self.0.flags("requiredAzureAdTrustType")
    }

    pub fn with_required_azure_ad_trust_type(
        self,
        value: impl Into<
            Nullable<Flags<super::DeviceManagementConfigurationAzureAdTrustType>>,
        >,
    ) -> Self {
        Self(self.0.with("requiredAzureAdTrustType", value))
    }
}
