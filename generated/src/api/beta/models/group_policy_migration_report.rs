// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyMigrationReport`](https://learn.microsoft.com/graph/api/resources/intune-gpanalyticsservice-grouppolicymigrationreport?view=graph-rest-beta)
    GroupPolicyMigrationReport = "microsoft.graph.groupPolicyMigrationReport"
}

impl GroupPolicyMigrationReport {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `groupPolicyObjectId` in queries.
    pub const GROUP_POLICY_OBJECT_ID: Property<Self> = Property::new("groupPolicyObjectId");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `ouDistinguishedName` in queries.
    pub const OU_DISTINGUISHED_NAME: Property<Self> = Property::new("ouDistinguishedName");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `groupPolicyCreatedDateTime` in queries.
    pub const GROUP_POLICY_CREATED_DATE_TIME: Property<Self> = Property::new("groupPolicyCreatedDateTime");
    /// `groupPolicyLastModifiedDateTime` in queries.
    pub const GROUP_POLICY_LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("groupPolicyLastModifiedDateTime");
    /// `migrationReadiness` in queries.
    pub const MIGRATION_READINESS: Property<Self> = Property::new("migrationReadiness");
    /// `targetedInActiveDirectory` in queries.
    pub const TARGETED_IN_ACTIVE_DIRECTORY: Property<Self> = Property::new("targetedInActiveDirectory");
    /// `totalSettingsCount` in queries.
    pub const TOTAL_SETTINGS_COUNT: Property<Self> = Property::new("totalSettingsCount");
    /// `supportedSettingsCount` in queries.
    pub const SUPPORTED_SETTINGS_COUNT: Property<Self> = Property::new("supportedSettingsCount");
    /// `supportedSettingsPercent` in queries.
    pub const SUPPORTED_SETTINGS_PERCENT: Property<Self> = Property::new("supportedSettingsPercent");
    /// `groupPolicySettingMappings` in queries.
    pub const GROUP_POLICY_SETTING_MAPPINGS: Property<Self> = Property::new("groupPolicySettingMappings");
    /// `unsupportedGroupPolicyExtensions` in queries.
    pub const UNSUPPORTED_GROUP_POLICY_EXTENSIONS: Property<Self> = Property::new("unsupportedGroupPolicyExtensions");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `groupPolicyObjectId`: `Edm.Guid`
    pub fn group_policy_object_id(&self) -> Parsed<Uuid> {
        self.0.guid("groupPolicyObjectId")
    }

    /// Sets `groupPolicyObjectId`.
    pub fn with_group_policy_object_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("groupPolicyObjectId", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `ouDistinguishedName`: `Edm.String`
    pub fn ou_distinguished_name(&self) -> Option<&str> {
        self.0.str("ouDistinguishedName")
    }

    /// Sets `ouDistinguishedName`.
    pub fn with_ou_distinguished_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ouDistinguishedName", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `groupPolicyCreatedDateTime`: `Edm.DateTimeOffset`
    pub fn group_policy_created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("groupPolicyCreatedDateTime")
    }

    /// Sets `groupPolicyCreatedDateTime`.
    pub fn with_group_policy_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("groupPolicyCreatedDateTime", value))
    }

    /// `groupPolicyLastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn group_policy_last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("groupPolicyLastModifiedDateTime")
    }

    /// Sets `groupPolicyLastModifiedDateTime`.
    pub fn with_group_policy_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("groupPolicyLastModifiedDateTime", value))
    }

    /// `migrationReadiness`: `microsoft.graph.groupPolicyMigrationReadiness`
    ///
    /// Possible values are: none, partial, complete, error, notApplicable.
    pub fn migration_readiness(&self) -> Option<super::GroupPolicyMigrationReadiness> {
        self.0.enumeration("migrationReadiness")
    }

    /// Sets `migrationReadiness`.
    pub fn with_migration_readiness(self, value: impl Into<Nullable<super::GroupPolicyMigrationReadiness>>) -> Self {
        Self(self.0.with("migrationReadiness", value))
    }

    /// `targetedInActiveDirectory`: `Edm.Boolean`
    pub fn targeted_in_active_directory(&self) -> Option<bool> {
        self.0.bool("targetedInActiveDirectory")
    }

    /// Sets `targetedInActiveDirectory`.
    pub fn with_targeted_in_active_directory(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("targetedInActiveDirectory", value))
    }

    /// `totalSettingsCount`: `Edm.Int32`
    pub fn total_settings_count(&self) -> Option<i32> {
        self.0.i32("totalSettingsCount")
    }

    /// Sets `totalSettingsCount`.
    pub fn with_total_settings_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalSettingsCount", value))
    }

    /// `supportedSettingsCount`: `Edm.Int32`
    pub fn supported_settings_count(&self) -> Option<i32> {
        self.0.i32("supportedSettingsCount")
    }

    /// Sets `supportedSettingsCount`.
    pub fn with_supported_settings_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("supportedSettingsCount", value))
    }

    /// `supportedSettingsPercent`: `Edm.Int32`
    pub fn supported_settings_percent(&self) -> Option<i32> {
        self.0.i32("supportedSettingsPercent")
    }

    /// Sets `supportedSettingsPercent`.
    pub fn with_supported_settings_percent(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("supportedSettingsPercent", value))
    }

    /// `groupPolicySettingMappings`: `Collection(microsoft.graph.groupPolicySettingMapping)`
    pub fn group_policy_setting_mappings(&self) -> Option<&[super::GroupPolicySettingMapping]> {
        self.0.models("groupPolicySettingMappings")
    }

    /// Sets `groupPolicySettingMappings`.
    pub fn with_group_policy_setting_mappings(
        self,
        value: impl Into<Nullable<Vec<super::GroupPolicySettingMapping>>>,
    ) -> Self {
        Self(self.0.with("groupPolicySettingMappings", value))
    }

    /// `unsupportedGroupPolicyExtensions`: `Collection(microsoft.graph.unsupportedGroupPolicyExtension)`
    pub fn unsupported_group_policy_extensions(&self) -> Option<&[super::UnsupportedGroupPolicyExtension]> {
        self.0.models("unsupportedGroupPolicyExtensions")
    }

    /// Sets `unsupportedGroupPolicyExtensions`.
    pub fn with_unsupported_group_policy_extensions(
        self,
        value: impl Into<Nullable<Vec<super::UnsupportedGroupPolicyExtension>>>,
    ) -> Self {
        Self(self.0.with("unsupportedGroupPolicyExtensions", value))
    }
}
