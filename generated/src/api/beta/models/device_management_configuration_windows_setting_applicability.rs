// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, Property};

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingApplicability.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationWindowsSettingApplicability`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationwindowssettingapplicability?view=graph-rest-beta), [intune-mam-devicemanagementconfigurationwindowssettingapplicability](https://learn.microsoft.com/graph/api/resources/intune-mam-devicemanagementconfigurationwindowssettingapplicability?view=graph-rest-beta)
    DeviceManagementConfigurationWindowsSettingApplicability: super::DeviceManagementConfigurationSettingApplicability = "microsoft.graph.deviceManagementConfigurationWindowsSettingApplicability"
}

impl DeviceManagementConfigurationWindowsSettingApplicability {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `platform` in queries.
    pub const PLATFORM: Property<Self> = Property::new("platform");
    /// `deviceMode` in queries.
    pub const DEVICE_MODE: Property<Self> = Property::new("deviceMode");
    /// `technologies` in queries.
    pub const TECHNOLOGIES: Property<Self> = Property::new("technologies");
    /// `configurationServiceProviderVersion` in queries.
    pub const CONFIGURATION_SERVICE_PROVIDER_VERSION: Property<Self> =
        Property::new("configurationServiceProviderVersion");
    /// `maximumSupportedVersion` in queries.
    pub const MAXIMUM_SUPPORTED_VERSION: Property<Self> = Property::new("maximumSupportedVersion");
    /// `minimumSupportedVersion` in queries.
    pub const MINIMUM_SUPPORTED_VERSION: Property<Self> = Property::new("minimumSupportedVersion");
    /// `windowsSkus` in queries.
    pub const WINDOWS_SKUS: Property<Self> = Property::new("windowsSkus");
    /// `requiresAzureAd` in queries.
    pub const REQUIRES_AZURE_AD: Property<Self> = Property::new("requiresAzureAd");
    /// `requiredAzureAdTrustType` in queries.
    pub const REQUIRED_AZURE_AD_TRUST_TYPE: Property<Self> = Property::new("requiredAzureAdTrustType");

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

    /// `configurationServiceProviderVersion`: `Edm.String`
    pub fn configuration_service_provider_version(&self) -> Option<&str> {
        self.0.str("configurationServiceProviderVersion")
    }

    /// Sets `configurationServiceProviderVersion`.
    pub fn with_configuration_service_provider_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("configurationServiceProviderVersion", value))
    }

    /// `maximumSupportedVersion`: `Edm.String`
    pub fn maximum_supported_version(&self) -> Option<&str> {
        self.0.str("maximumSupportedVersion")
    }

    /// Sets `maximumSupportedVersion`.
    pub fn with_maximum_supported_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("maximumSupportedVersion", value))
    }

    /// `minimumSupportedVersion`: `Edm.String`
    pub fn minimum_supported_version(&self) -> Option<&str> {
        self.0.str("minimumSupportedVersion")
    }

    /// Sets `minimumSupportedVersion`.
    pub fn with_minimum_supported_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumSupportedVersion", value))
    }

    /// `windowsSkus`: `Collection(microsoft.graph.deviceManagementConfigurationWindowsSkus)`
    pub fn windows_skus(&self) -> Option<Vec<super::DeviceManagementConfigurationWindowsSkus>> {
        self.0.enumerations("windowsSkus")
    }

    /// Sets `windowsSkus`.
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

    /// Sets `requiresAzureAd`.
    pub fn with_requires_azure_ad(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("requiresAzureAd", value))
    }

    /// `requiredAzureAdTrustType`: `microsoft.graph.deviceManagementConfigurationAzureAdTrustType`
    ///
    /// Possible values are: none, azureAdJoined, addWorkAccount, mdmOnly.
    pub fn required_azure_ad_trust_type(&self) -> Option<Flags<super::DeviceManagementConfigurationAzureAdTrustType>> {
        self.0.flags("requiredAzureAdTrustType")
    }

    /// Sets `requiredAzureAdTrustType`.
    pub fn with_required_azure_ad_trust_type(
        self,
        value: impl Into<Nullable<Flags<super::DeviceManagementConfigurationAzureAdTrustType>>>,
    ) -> Self {
        Self(self.0.with("requiredAzureAdTrustType", value))
    }
}
