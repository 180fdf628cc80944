// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptDeviceState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptdevicestate?view=graph-rest-beta)
    DeviceHealthScriptDeviceState = "microsoft.graph.deviceHealthScriptDeviceState"
}

impl DeviceHealthScriptDeviceState {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `detectionState` in queries.
    pub const DETECTION_STATE: Property<Self> = Property::new("detectionState");
    /// `lastStateUpdateDateTime` in queries.
    pub const LAST_STATE_UPDATE_DATE_TIME: Property<Self> = Property::new("lastStateUpdateDateTime");
    /// `expectedStateUpdateDateTime` in queries.
    pub const EXPECTED_STATE_UPDATE_DATE_TIME: Property<Self> = Property::new("expectedStateUpdateDateTime");
    /// `lastSyncDateTime` in queries.
    pub const LAST_SYNC_DATE_TIME: Property<Self> = Property::new("lastSyncDateTime");
    /// `preRemediationDetectionScriptOutput` in queries.
    pub const PRE_REMEDIATION_DETECTION_SCRIPT_OUTPUT: Property<Self> =
        Property::new("preRemediationDetectionScriptOutput");
    /// `preRemediationDetectionScriptError` in queries.
    pub const PRE_REMEDIATION_DETECTION_SCRIPT_ERROR: Property<Self> =
        Property::new("preRemediationDetectionScriptError");
    /// `remediationScriptError` in queries.
    pub const REMEDIATION_SCRIPT_ERROR: Property<Self> = Property::new("remediationScriptError");
    /// `postRemediationDetectionScriptOutput` in queries.
    pub const POST_REMEDIATION_DETECTION_SCRIPT_OUTPUT: Property<Self> =
        Property::new("postRemediationDetectionScriptOutput");
    /// `postRemediationDetectionScriptError` in queries.
    pub const POST_REMEDIATION_DETECTION_SCRIPT_ERROR: Property<Self> =
        Property::new("postRemediationDetectionScriptError");
    /// `remediationState` in queries.
    pub const REMEDIATION_STATE: Property<Self> = Property::new("remediationState");
    /// `assignmentFilterIds` in queries.
    pub const ASSIGNMENT_FILTER_IDS: Property<Self> = Property::new("assignmentFilterIds");
    /// `managedDevice` in queries.
    pub const MANAGED_DEVICE: Property<Self> = Property::new("managedDevice");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `detectionState`: `microsoft.graph.runState`
    ///
    /// Possible values are: unknown, success, fail, scriptError, pending, notApplicable.
    pub fn detection_state(&self) -> Option<super::RunState> {
        self.0.enumeration("detectionState")
    }

    /// Sets `detectionState`.
    pub fn with_detection_state(self, value: impl Into<Nullable<super::RunState>>) -> Self {
        Self(self.0.with("detectionState", value))
    }

    /// `lastStateUpdateDateTime`: `Edm.DateTimeOffset`
    pub fn last_state_update_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastStateUpdateDateTime")
    }

    /// Sets `lastStateUpdateDateTime`.
    pub fn with_last_state_update_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastStateUpdateDateTime", value))
    }

    /// `expectedStateUpdateDateTime`: `Edm.DateTimeOffset`
    pub fn expected_state_update_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expectedStateUpdateDateTime")
    }

    /// Sets `expectedStateUpdateDateTime`.
    pub fn with_expected_state_update_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expectedStateUpdateDateTime", value))
    }

    /// `lastSyncDateTime`: `Edm.DateTimeOffset`
    pub fn last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSyncDateTime")
    }

    /// Sets `lastSyncDateTime`.
    pub fn with_last_sync_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastSyncDateTime", value))
    }

    /// `preRemediationDetectionScriptOutput`: `Edm.String`
    pub fn pre_remediation_detection_script_output(&self) -> Option<&str> {
        self.0.str("preRemediationDetectionScriptOutput")
    }

    /// Sets `preRemediationDetectionScriptOutput`.
    pub fn with_pre_remediation_detection_script_output(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("preRemediationDetectionScriptOutput", value))
    }

    /// `preRemediationDetectionScriptError`: `Edm.String`
    pub fn pre_remediation_detection_script_error(&self) -> Option<&str> {
        self.0.str("preRemediationDetectionScriptError")
    }

    /// Sets `preRemediationDetectionScriptError`.
    pub fn with_pre_remediation_detection_script_error(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("preRemediationDetectionScriptError", value))
    }

    /// `remediationScriptError`: `Edm.String`
    pub fn remediation_script_error(&self) -> Option<&str> {
        self.0.str("remediationScriptError")
    }

    /// Sets `remediationScriptError`.
    pub fn with_remediation_script_error(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("remediationScriptError", value))
    }

    /// `postRemediationDetectionScriptOutput`: `Edm.String`
    pub fn post_remediation_detection_script_output(&self) -> Option<&str> {
        self.0.str("postRemediationDetectionScriptOutput")
    }

    /// Sets `postRemediationDetectionScriptOutput`.
    pub fn with_post_remediation_detection_script_output(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("postRemediationDetectionScriptOutput", value))
    }

    /// `postRemediationDetectionScriptError`: `Edm.String`
    pub fn post_remediation_detection_script_error(&self) -> Option<&str> {
        self.0.str("postRemediationDetectionScriptError")
    }

    /// Sets `postRemediationDetectionScriptError`.
    pub fn with_post_remediation_detection_script_error(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("postRemediationDetectionScriptError", value))
    }

    /// `remediationState`: `microsoft.graph.remediationState`
    ///
    /// Possible values are: unknown, skipped, success, remediationFailed, scriptError.
    pub fn remediation_state(&self) -> Option<super::RemediationState> {
        self.0.enumeration("remediationState")
    }

    /// Sets `remediationState`.
    pub fn with_remediation_state(self, value: impl Into<Nullable<super::RemediationState>>) -> Self {
        Self(self.0.with("remediationState", value))
    }

    /// `assignmentFilterIds`: `Collection(Edm.String)`
    pub fn assignment_filter_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("assignmentFilterIds")
    }

    /// Sets `assignmentFilterIds`.
    pub fn with_assignment_filter_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("assignmentFilterIds", value))
    }

    /// `managedDevice`: `microsoft.graph.managedDevice`
    pub fn managed_device(&self) -> Option<&super::ManagedDevice> {
        self.0.model("managedDevice")
    }

    /// Sets `managedDevice`.
    pub fn with_managed_device(self, value: impl Into<Nullable<super::ManagedDevice>>) -> Self {
        Self(self.0.with("managedDevice", value))
    }
}
