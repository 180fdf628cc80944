// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.hardwareConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-hardwareconfiguration?view=graph-rest-beta)
    HardwareConfiguration = "microsoft.graph.hardwareConfiguration"
}

impl HardwareConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `fileName` in queries.
    pub const FILE_NAME: Property<Self> = Property::new("fileName");
    /// `configurationFileContent` in queries.
    pub const CONFIGURATION_FILE_CONTENT: Property<Self> = Property::new("configurationFileContent");
    /// `hardwareConfigurationFormat` in queries.
    pub const HARDWARE_CONFIGURATION_FORMAT: Property<Self> = Property::new("hardwareConfigurationFormat");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `perDevicePasswordDisabled` in queries.
    pub const PER_DEVICE_PASSWORD_DISABLED: Property<Self> = Property::new("perDevicePasswordDisabled");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `runSummary` in queries.
    pub const RUN_SUMMARY: Property<Self> = Property::new("runSummary");
    /// `deviceRunStates` in queries.
    pub const DEVICE_RUN_STATES: Property<Self> = Property::new("deviceRunStates");
    /// `userRunStates` in queries.
    pub const USER_RUN_STATES: Property<Self> = Property::new("userRunStates");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `version`: `Edm.Int32`
    pub fn version(&self) -> Option<i32> {
        self.0.i32("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
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

    /// `fileName`: `Edm.String`
    pub fn file_name(&self) -> Option<&str> {
        self.0.str("fileName")
    }

    /// Sets `fileName`.
    pub fn with_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileName", value))
    }

    /// `configurationFileContent`: `Edm.Binary`
    pub fn configuration_file_content(&self) -> Parsed<Bytes> {
        self.0.binary("configurationFileContent")
    }

    /// Sets `configurationFileContent`.
    pub fn with_configuration_file_content(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("configurationFileContent", value))
    }

    /// `hardwareConfigurationFormat`: `microsoft.graph.hardwareConfigurationFormat`
    ///
    /// Possible values are: dell, surface, surfaceDock.
    pub fn hardware_configuration_format(&self) -> Option<super::HardwareConfigurationFormat> {
        self.0.enumeration("hardwareConfigurationFormat")
    }

    /// Sets `hardwareConfigurationFormat`.
    pub fn with_hardware_configuration_format(
        self,
        value: impl Into<Nullable<super::HardwareConfigurationFormat>>,
    ) -> Self {
        Self(self.0.with("hardwareConfigurationFormat", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `perDevicePasswordDisabled`: `Edm.Boolean`
    pub fn per_device_password_disabled(&self) -> Option<bool> {
        self.0.bool("perDevicePasswordDisabled")
    }

    /// Sets `perDevicePasswordDisabled`.
    pub fn with_per_device_password_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("perDevicePasswordDisabled", value))
    }

    /// `assignments`: `Collection(microsoft.graph.hardwareConfigurationAssignment)`
    pub fn assignments(&self) -> Option<&[super::HardwareConfigurationAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::HardwareConfigurationAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `runSummary`: `microsoft.graph.hardwareConfigurationRunSummary`
    pub fn run_summary(&self) -> Option<&super::HardwareConfigurationRunSummary> {
        self.0.model("runSummary")
    }

    /// Sets `runSummary`.
    pub fn with_run_summary(self, value: impl Into<Nullable<super::HardwareConfigurationRunSummary>>) -> Self {
        Self(self.0.with("runSummary", value))
    }

    /// `deviceRunStates`: `Collection(microsoft.graph.hardwareConfigurationDeviceState)`
    pub fn device_run_states(&self) -> Option<&[super::HardwareConfigurationDeviceState]> {
        self.0.models("deviceRunStates")
    }

    /// Sets `deviceRunStates`.
    pub fn with_device_run_states(
        self,
        value: impl Into<Nullable<Vec<super::HardwareConfigurationDeviceState>>>,
    ) -> Self {
        Self(self.0.with("deviceRunStates", value))
    }

    /// `userRunStates`: `Collection(microsoft.graph.hardwareConfigurationUserState)`
    pub fn user_run_states(&self) -> Option<&[super::HardwareConfigurationUserState]> {
        self.0.models("userRunStates")
    }

    /// Sets `userRunStates`.
    pub fn with_user_run_states(self, value: impl Into<Nullable<Vec<super::HardwareConfigurationUserState>>>) -> Self {
        Self(self.0.with("userRunStates", value))
    }
}
