// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationPolicyTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate?view=graph-rest-beta)
    DeviceManagementConfigurationPolicyTemplate = "microsoft.graph.deviceManagementConfigurationPolicyTemplate"
}

impl DeviceManagementConfigurationPolicyTemplate {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `baseId` in queries.
    pub const BASE_ID: Property<Self> = Property::new("baseId");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayVersion` in queries.
    pub const DISPLAY_VERSION: Property<Self> = Property::new("displayVersion");
    /// `lifecycleState` in queries.
    pub const LIFECYCLE_STATE: Property<Self> = Property::new("lifecycleState");
    /// `platforms` in queries.
    pub const PLATFORMS: Property<Self> = Property::new("platforms");
    /// `technologies` in queries.
    pub const TECHNOLOGIES: Property<Self> = Property::new("technologies");
    /// `templateFamily` in queries.
    pub const TEMPLATE_FAMILY: Property<Self> = Property::new("templateFamily");
    /// `allowUnmanagedSettings` in queries.
    pub const ALLOW_UNMANAGED_SETTINGS: Property<Self> = Property::new("allowUnmanagedSettings");
    /// `settingTemplateCount` in queries.
    pub const SETTING_TEMPLATE_COUNT: Property<Self> = Property::new("settingTemplateCount");
    /// `settingTemplates` in queries.
    pub const SETTING_TEMPLATES: Property<Self> = Property::new("settingTemplates");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `baseId`: `Edm.String`
    pub fn base_id(&self) -> Option<&str> {
        self.0.str("baseId")
    }

    /// Sets `baseId`.
    pub fn with_base_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("baseId", value))
    }

    /// `version`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn version(&self) -> Option<i32> {
        self.0.i32("version")
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayVersion`: `Edm.String`
    pub fn display_version(&self) -> Option<&str> {
        self.0.str("displayVersion")
    }

    /// Sets `displayVersion`.
    pub fn with_display_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayVersion", value))
    }

    /// `lifecycleState`: `microsoft.graph.deviceManagementTemplateLifecycleState`
    ///
    /// Possible values are: invalid, draft, active, superseded, deprecated, retired.
    pub fn lifecycle_state(&self) -> Option<super::DeviceManagementTemplateLifecycleState> {
        self.0.enumeration("lifecycleState")
    }

    /// Sets `lifecycleState`.
    pub fn with_lifecycle_state(
        self,
        value: impl Into<Nullable<super::DeviceManagementTemplateLifecycleState>>,
    ) -> Self {
        Self(self.0.with("lifecycleState", value))
    }

    /// `platforms`: `microsoft.graph.deviceManagementConfigurationPlatforms`
    ///
    /// Possible values are: none, android, iOS, macOS, windows10X, windows10, linux, unknownFutureValue.
    pub fn platforms(&self) -> Option<Flags<super::DeviceManagementConfigurationPlatforms>> {
        self.0.flags("platforms")
    }

    /// Sets `platforms`.
    pub fn with_platforms(
        self,
        value: impl Into<Nullable<Flags<super::DeviceManagementConfigurationPlatforms>>>,
    ) -> Self {
        Self(self.0.with("platforms", value))
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

    /// `templateFamily`: `microsoft.graph.deviceManagementConfigurationTemplateFamily`
    ///
    /// Possible values are: none, endpointSecurityAntivirus, endpointSecurityDiskEncryption, endpointSecurityFirewall, endpointSecurityEndpointDetectionAndResponse, endpointSecurityAttackSurfaceReduction, endpointSecurityAccountProtection, endpointSecurityApplicationControl, baseline.
    pub fn template_family(&self) -> Option<super::DeviceManagementConfigurationTemplateFamily> {
        self.0.enumeration("templateFamily")
    }

    /// Sets `templateFamily`.
    pub fn with_template_family(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationTemplateFamily>>,
    ) -> Self {
        Self(self.0.with("templateFamily", value))
    }

    /// `allowUnmanagedSettings`: `Edm.Boolean`
    pub fn allow_unmanaged_settings(&self) -> Option<bool> {
        self.0.bool("allowUnmanagedSettings")
    }

    /// Sets `allowUnmanagedSettings`.
    pub fn with_allow_unmanaged_settings(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowUnmanagedSettings", value))
    }

    /// `settingTemplateCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn setting_template_count(&self) -> Option<i32> {
        self.0.i32("settingTemplateCount")
    }

    /// `settingTemplates`: `Collection(microsoft.graph.deviceManagementConfigurationSettingTemplate)`
    pub fn setting_templates(&self) -> Option<&[super::DeviceManagementConfigurationSettingTemplate]> {
        self.0.models("settingTemplates")
    }

    /// Sets `settingTemplates`.
    pub fn with_setting_templates(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationSettingTemplate>>>,
    ) -> Self {
        Self(self.0.with("settingTemplates", value))
    }
}
