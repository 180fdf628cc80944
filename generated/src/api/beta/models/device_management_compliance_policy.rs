// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementcompliancepolicy?view=graph-rest-beta)
    DeviceManagementCompliancePolicy = "microsoft.graph.deviceManagementCompliancePolicy"
}

impl DeviceManagementCompliancePolicy {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `platforms` in queries.
    pub const PLATFORMS: Property<Self> = Property::new("platforms");
    /// `technologies` in queries.
    pub const TECHNOLOGIES: Property<Self> = Property::new("technologies");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `settingCount` in queries.
    pub const SETTING_COUNT: Property<Self> = Property::new("settingCount");
    /// `creationSource` in queries.
    pub const CREATION_SOURCE: Property<Self> = Property::new("creationSource");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `isAssigned` in queries.
    pub const IS_ASSIGNED: Property<Self> = Property::new("isAssigned");
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `scheduledActionsForRule` in queries.
    pub const SCHEDULED_ACTIONS_FOR_RULE: Property<Self> = Property::new("scheduledActionsForRule");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
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

    /// `settingCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn setting_count(&self) -> Option<i32> {
        self.0.i32("settingCount")
    }

    /// `creationSource`: `Edm.String`
    pub fn creation_source(&self) -> Option<&str> {
        self.0.str("creationSource")
    }

    /// Sets `creationSource`.
    pub fn with_creation_source(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("creationSource", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `isAssigned`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_assigned(&self) -> Option<bool> {
        self.0.bool("isAssigned")
    }

    /// `settings`: `Collection(microsoft.graph.deviceManagementConfigurationSetting)`
    pub fn settings(&self) -> Option<&[super::DeviceManagementConfigurationSetting]> {
        self.0.models("settings")
    }

    /// Sets `settings`.
    pub fn with_settings(self, value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationSetting>>>) -> Self {
        Self(self.0.with("settings", value))
    }

    /// `assignments`: `Collection(microsoft.graph.deviceManagementConfigurationPolicyAssignment)`
    pub fn assignments(&self) -> Option<&[super::DeviceManagementConfigurationPolicyAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationPolicyAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `scheduledActionsForRule`: `Collection(microsoft.graph.deviceManagementComplianceScheduledActionForRule)`
    pub fn scheduled_actions_for_rule(&self) -> Option<&[super::DeviceManagementComplianceScheduledActionForRule]> {
        self.0.models("scheduledActionsForRule")
    }

    /// Sets `scheduledActionsForRule`.
    pub fn with_scheduled_actions_for_rule(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementComplianceScheduledActionForRule>>>,
    ) -> Self {
        Self(self.0.with("scheduledActionsForRule", value))
    }
}
