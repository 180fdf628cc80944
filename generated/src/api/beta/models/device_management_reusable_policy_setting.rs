// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementReusablePolicySetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementreusablepolicysetting?view=graph-rest-beta)
    DeviceManagementReusablePolicySetting = "microsoft.graph.deviceManagementReusablePolicySetting"
}

impl DeviceManagementReusablePolicySetting {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `settingDefinitionId` in queries.
    pub const SETTING_DEFINITION_ID: Property<Self> = Property::new("settingDefinitionId");
    /// `settingInstance` in queries.
    pub const SETTING_INSTANCE: Property<Self> = Property::new("settingInstance");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `referencingConfigurationPolicyCount` in queries.
    pub const REFERENCING_CONFIGURATION_POLICY_COUNT: Property<Self> =
        Property::new("referencingConfigurationPolicyCount");
    /// `referencingConfigurationPolicies` in queries.
    pub const REFERENCING_CONFIGURATION_POLICIES: Property<Self> = Property::new("referencingConfigurationPolicies");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
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

    /// `settingDefinitionId`: `Edm.String`
    pub fn setting_definition_id(&self) -> Option<&str> {
        self.0.str("settingDefinitionId")
    }

    /// Sets `settingDefinitionId`.
    pub fn with_setting_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingDefinitionId", value))
    }

    /// `settingInstance`: `microsoft.graph.deviceManagementConfigurationSettingInstance`
    pub fn setting_instance(&self) -> Option<&super::DeviceManagementConfigurationSettingInstance> {
        self.0.model("settingInstance")
    }

    /// Sets `settingInstance`.
    pub fn with_setting_instance(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingInstance>>,
    ) -> Self {
        Self(self.0.with("settingInstance", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// `version`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn version(&self) -> Option<i32> {
        self.0.i32("version")
    }

    /// `referencingConfigurationPolicyCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn referencing_configuration_policy_count(&self) -> Option<i32> {
        self.0.i32("referencingConfigurationPolicyCount")
    }

    /// `referencingConfigurationPolicies`: `Collection(microsoft.graph.deviceManagementConfigurationPolicy)`, read-only
    ///
    /// Read-only.
    pub fn referencing_configuration_policies(&self) -> Option<&[super::DeviceManagementConfigurationPolicy]> {
        self.0.models("referencingConfigurationPolicies")
    }
}
