// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementcompliancepolicy?view=graph-rest-beta)
    DeviceManagementCompliancePolicy = "microsoft.graph.deviceManagementCompliancePolicy"
}

impl DeviceManagementCompliancePolicy {
    pub const ID: Property<Self> = Property::new("id");
    pub const NAME: Property<Self> = Property::new("name");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const PLATFORMS: Property<Self> = Property::new("platforms");
    pub const TECHNOLOGIES: Property<Self> = Property::new("technologies");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const SETTING_COUNT: Property<Self> = Property::new("settingCount");
    pub const CREATION_SOURCE: Property<Self> = Property::new("creationSource");
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    pub const IS_ASSIGNED: Property<Self> = Property::new("isAssigned");
    pub const SETTINGS: Property<Self> = Property::new("settings");
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    pub const SCHEDULED_ACTIONS_FOR_RULE: Property<Self> = Property::new(
        "scheduledActionsForRule",
    );

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `platforms`: `microsoft.graph.deviceManagementConfigurationPlatforms`
    ///
    /// Possible values are: none, android, iOS, macOS, windows10X, windows10, linux, unknownFutureValue.
    pub fn platforms(
        &self,
    ) -> Option<Flags<super::DeviceManagementConfigurationPlatforms>> {
        self.0.flags("platforms")
    }

    pub fn with_platforms(
        self,
        value: impl Into<Nullable<Flags<super::DeviceManagementConfigurationPlatforms>>>,
    ) -> Self {
        Self(self.0.with("platforms", value))
    }

    /// `technologies`: `microsoft.graph.deviceManagementConfigurationTechnologies`
    ///
    /// Possible values are: none, mdm, windows10XManagement, configManager, appleRemoteManagement, microsoftSense, exchangeOnline, linuxMdm, enrollment, unknownFutureValue.
    pub fn technologies(
        &self,
    ) -> Option<Flags<super::DeviceManagementConfigurationTechnologies>> {
        self.0.flags("technologies")
    }

    pub fn with_technologies(
        self,
        value: impl Into<
            Nullable<Flags<super::DeviceManagementConfigurationTechnologies>>,
        >,
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

    pub fn with_creation_source(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("creationSource", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    pub fn with_role_scope_tag_ids(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
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

    pub fn with_settings(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationSetting>>>,
    ) -> Self {
        Self(self.0.with("settings", value))
    }

    /// `assignments`: `Collection(microsoft.graph.deviceManagementConfigurationPolicyAssignment)`
    pub fn assignments(
        &self,
    ) -> Option<&[super::DeviceManagementConfigurationPolicyAssignment]> {
        self.0.models("assignments")
    }

    pub fn with_assignments(
        self,
        value: impl Into<
            Nullable<Vec<super::DeviceManagementConfigurationPolicyAssignment>>,
        >,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `scheduledActionsForRule`: `Collection(microsoft.graph.deviceManagementComplianceScheduledActionForRule)`
    pub fn scheduled_actions_for_rule(
        &self,
    ) -> Option<&[super::DeviceManagementComplianceScheduledActionForRule]> {
        self.0.models("scheduledActionsForRule")
    }

    pub fn with_scheduled_actions_for_rule(
        self,
        value: impl Into<
            Nullable<Vec<super::DeviceManagementComplianceScheduledActionForRule>>,
        >,
    ) -> Self {
        Self(self.0.with("scheduledActionsForRule", value))
    }
}
