// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScript`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscript?view=graph-rest-beta)
    DeviceHealthScript = "microsoft.graph.deviceHealthScript"
}

impl DeviceHealthScript {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `publisher` in queries.
    pub const PUBLISHER: Property<Self> = Property::new("publisher");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `detectionScriptContent` in queries.
    pub const DETECTION_SCRIPT_CONTENT: Property<Self> = Property::new("detectionScriptContent");
    /// `remediationScriptContent` in queries.
    pub const REMEDIATION_SCRIPT_CONTENT: Property<Self> = Property::new("remediationScriptContent");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `runAsAccount` in queries.
    pub const RUN_AS_ACCOUNT: Property<Self> = Property::new("runAsAccount");
    /// `enforceSignatureCheck` in queries.
    pub const ENFORCE_SIGNATURE_CHECK: Property<Self> = Property::new("enforceSignatureCheck");
    /// `runAs32Bit` in queries.
    pub const RUN_AS32_BIT: Property<Self> = Property::new("runAs32Bit");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `isGlobalScript` in queries.
    pub const IS_GLOBAL_SCRIPT: Property<Self> = Property::new("isGlobalScript");
    /// `highestAvailableVersion` in queries.
    pub const HIGHEST_AVAILABLE_VERSION: Property<Self> = Property::new("highestAvailableVersion");
    /// `detectionScriptParameters` in queries.
    pub const DETECTION_SCRIPT_PARAMETERS: Property<Self> = Property::new("detectionScriptParameters");
    /// `remediationScriptParameters` in queries.
    pub const REMEDIATION_SCRIPT_PARAMETERS: Property<Self> = Property::new("remediationScriptParameters");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `runSummary` in queries.
    pub const RUN_SUMMARY: Property<Self> = Property::new("runSummary");
    /// `deviceRunStates` in queries.
    pub const DEVICE_RUN_STATES: Property<Self> = Property::new("deviceRunStates");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `publisher`: `Edm.String`
    pub fn publisher(&self) -> Option<&str> {
        self.0.str("publisher")
    }

    /// Sets `publisher`.
    pub fn with_publisher(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publisher", value))
    }

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
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

    /// `detectionScriptContent`: `Edm.Binary`
    pub fn detection_script_content(&self) -> Parsed<Bytes> {
        self.0.binary("detectionScriptContent")
    }

    /// Sets `detectionScriptContent`.
    pub fn with_detection_script_content(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("detectionScriptContent", value))
    }

    /// `remediationScriptContent`: `Edm.Binary`
    pub fn remediation_script_content(&self) -> Parsed<Bytes> {
        self.0.binary("remediationScriptContent")
    }

    /// Sets `remediationScriptContent`.
    pub fn with_remediation_script_content(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("remediationScriptContent", value))
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

    /// `enforceSignatureCheck`: `Edm.Boolean`
    pub fn enforce_signature_check(&self) -> Option<bool> {
        self.0.bool("enforceSignatureCheck")
    }

    /// Sets `enforceSignatureCheck`.
    pub fn with_enforce_signature_check(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enforceSignatureCheck", value))
    }

    /// `runAs32Bit`: `Edm.Boolean`
    pub fn run_as32_bit(&self) -> Option<bool> {
        self.0.bool("runAs32Bit")
    }

    /// Sets `runAs32Bit`.
    pub fn with_run_as32_bit(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("runAs32Bit", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `isGlobalScript`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_global_script(&self) -> Option<bool> {
        self.0.bool("isGlobalScript")
    }

    /// `highestAvailableVersion`: `Edm.String`
    pub fn highest_available_version(&self) -> Option<&str> {
        self.0.str("highestAvailableVersion")
    }

    /// Sets `highestAvailableVersion`.
    pub fn with_highest_available_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("highestAvailableVersion", value))
    }

    /// `detectionScriptParameters`: `Collection(microsoft.graph.deviceHealthScriptParameter)`
    pub fn detection_script_parameters(&self) -> Option<&[super::DeviceHealthScriptParameter]> {
        self.0.models("detectionScriptParameters")
    }

    /// Sets `detectionScriptParameters`.
    pub fn with_detection_script_parameters(
        self,
        value: impl Into<Nullable<Vec<super::DeviceHealthScriptParameter>>>,
    ) -> Self {
        Self(self.0.with("detectionScriptParameters", value))
    }

    /// `remediationScriptParameters`: `Collection(microsoft.graph.deviceHealthScriptParameter)`
    pub fn remediation_script_parameters(&self) -> Option<&[super::DeviceHealthScriptParameter]> {
        self.0.models("remediationScriptParameters")
    }

    /// Sets `remediationScriptParameters`.
    pub fn with_remediation_script_parameters(
        self,
        value: impl Into<Nullable<Vec<super::DeviceHealthScriptParameter>>>,
    ) -> Self {
        Self(self.0.with("remediationScriptParameters", value))
    }

    /// `assignments`: `Collection(microsoft.graph.deviceHealthScriptAssignment)`
    pub fn assignments(&self) -> Option<&[super::DeviceHealthScriptAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::DeviceHealthScriptAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `runSummary`: `microsoft.graph.deviceHealthScriptRunSummary`
    pub fn run_summary(&self) -> Option<&super::DeviceHealthScriptRunSummary> {
        self.0.model("runSummary")
    }

    /// Sets `runSummary`.
    pub fn with_run_summary(self, value: impl Into<Nullable<super::DeviceHealthScriptRunSummary>>) -> Self {
        Self(self.0.with("runSummary", value))
    }

    /// `deviceRunStates`: `Collection(microsoft.graph.deviceHealthScriptDeviceState)`
    pub fn device_run_states(&self) -> Option<&[super::DeviceHealthScriptDeviceState]> {
        self.0.models("deviceRunStates")
    }

    /// Sets `deviceRunStates`.
    pub fn with_device_run_states(self, value: impl Into<Nullable<Vec<super::DeviceHealthScriptDeviceState>>>) -> Self {
        Self(self.0.with("deviceRunStates", value))
    }
}
