// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceCustomAttributeShellScript`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicecustomattributeshellscript?view=graph-rest-beta)
    DeviceCustomAttributeShellScript = "microsoft.graph.deviceCustomAttributeShellScript"
}

impl DeviceCustomAttributeShellScript {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `customAttributeName` in queries.
    pub const CUSTOM_ATTRIBUTE_NAME: Property<Self> = Property::new("customAttributeName");
    /// `customAttributeType` in queries.
    pub const CUSTOM_ATTRIBUTE_TYPE: Property<Self> = Property::new("customAttributeType");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `scriptContent` in queries.
    pub const SCRIPT_CONTENT: Property<Self> = Property::new("scriptContent");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `runAsAccount` in queries.
    pub const RUN_AS_ACCOUNT: Property<Self> = Property::new("runAsAccount");
    /// `fileName` in queries.
    pub const FILE_NAME: Property<Self> = Property::new("fileName");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `groupAssignments` in queries.
    pub const GROUP_ASSIGNMENTS: Property<Self> = Property::new("groupAssignments");
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

    /// `customAttributeName`: `Edm.String`
    pub fn custom_attribute_name(&self) -> Option<&str> {
        self.0.str("customAttributeName")
    }

    /// Sets `customAttributeName`.
    pub fn with_custom_attribute_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customAttributeName", value))
    }

    /// `customAttributeType`: `microsoft.graph.deviceCustomAttributeValueType`
    ///
    /// Possible values are: integer, string, dateTime.
    pub fn custom_attribute_type(&self) -> Option<super::DeviceCustomAttributeValueType> {
        self.0.enumeration("customAttributeType")
    }

    /// Sets `customAttributeType`.
    pub fn with_custom_attribute_type(self, value: impl Into<Nullable<super::DeviceCustomAttributeValueType>>) -> Self {
        Self(self.0.with("customAttributeType", value))
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

    /// `scriptContent`: `Edm.Binary`
    pub fn script_content(&self) -> Parsed<Bytes> {
        self.0.binary("scriptContent")
    }

    /// Sets `scriptContent`.
    pub fn with_script_content(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("scriptContent", value))
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

    /// `runAsAccount`: `microsoft.graph.runAsAccountType`
    ///
    /// Possible values are: system, user.
    pub fn run_as_account(&self) -> Option<super::RunAsAccountType> {
        self.0.enumeration("runAsAccount")
    }

    /// Sets `runAsAccount`.
    pub fn with_run_as_account(self, value: impl Into<Nullable<super::RunAsAccountType>>) -> Self {
        Self(self.0.with("runAsAccount", value))
    }

    /// `fileName`: `Edm.String`
    pub fn file_name(&self) -> Option<&str> {
        self.0.str("fileName")
    }

    /// Sets `fileName`.
    pub fn with_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileName", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `groupAssignments`: `Collection(microsoft.graph.deviceManagementScriptGroupAssignment)`
    pub fn group_assignments(&self) -> Option<&[super::DeviceManagementScriptGroupAssignment]> {
        self.0.models("groupAssignments")
    }

    /// Sets `groupAssignments`.
    pub fn with_group_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementScriptGroupAssignment>>>,
    ) -> Self {
        Self(self.0.with("groupAssignments", value))
    }

    /// `assignments`: `Collection(microsoft.graph.deviceManagementScriptAssignment)`
    pub fn assignments(&self) -> Option<&[super::DeviceManagementScriptAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::DeviceManagementScriptAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `runSummary`: `microsoft.graph.deviceManagementScriptRunSummary`
    pub fn run_summary(&self) -> Option<&super::DeviceManagementScriptRunSummary> {
        self.0.model("runSummary")
    }

    /// Sets `runSummary`.
    pub fn with_run_summary(self, value: impl Into<Nullable<super::DeviceManagementScriptRunSummary>>) -> Self {
        Self(self.0.with("runSummary", value))
    }

    /// `deviceRunStates`: `Collection(microsoft.graph.deviceManagementScriptDeviceState)`
    pub fn device_run_states(&self) -> Option<&[super::DeviceManagementScriptDeviceState]> {
        self.0.models("deviceRunStates")
    }

    /// Sets `deviceRunStates`.
    pub fn with_device_run_states(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementScriptDeviceState>>>,
    ) -> Self {
        Self(self.0.with("deviceRunStates", value))
    }

    /// `userRunStates`: `Collection(microsoft.graph.deviceManagementScriptUserState)`
    pub fn user_run_states(&self) -> Option<&[super::DeviceManagementScriptUserState]> {
        self.0.models("userRunStates")
    }

    /// Sets `userRunStates`.
    pub fn with_user_run_states(self, value: impl Into<Nullable<Vec<super::DeviceManagementScriptUserState>>>) -> Self {
        Self(self.0.with("userRunStates", value))
    }
}
