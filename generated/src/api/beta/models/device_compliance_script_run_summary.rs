// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceScriptRunSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicecompliancescriptrunsummary?view=graph-rest-beta)
    DeviceComplianceScriptRunSummary = "microsoft.graph.deviceComplianceScriptRunSummary"
}

impl DeviceComplianceScriptRunSummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `noIssueDetectedDeviceCount` in queries.
    pub const NO_ISSUE_DETECTED_DEVICE_COUNT: Property<Self> = Property::new("noIssueDetectedDeviceCount");
    /// `issueDetectedDeviceCount` in queries.
    pub const ISSUE_DETECTED_DEVICE_COUNT: Property<Self> = Property::new("issueDetectedDeviceCount");
    /// `detectionScriptErrorDeviceCount` in queries.
    pub const DETECTION_SCRIPT_ERROR_DEVICE_COUNT: Property<Self> = Property::new("detectionScriptErrorDeviceCount");
    /// `detectionScriptPendingDeviceCount` in queries.
    pub const DETECTION_SCRIPT_PENDING_DEVICE_COUNT: Property<Self> =
        Property::new("detectionScriptPendingDeviceCount");
    /// `lastScriptRunDateTime` in queries.
    pub const LAST_SCRIPT_RUN_DATE_TIME: Property<Self> = Property::new("lastScriptRunDateTime");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `noIssueDetectedDeviceCount`: `Edm.Int32`
    pub fn no_issue_detected_device_count(&self) -> Option<i32> {
        self.0.i32("noIssueDetectedDeviceCount")
    }

    /// Sets `noIssueDetectedDeviceCount`.
    pub fn with_no_issue_detected_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("noIssueDetectedDeviceCount", value))
    }

    /// `issueDetectedDeviceCount`: `Edm.Int32`
    pub fn issue_detected_device_count(&self) -> Option<i32> {
        self.0.i32("issueDetectedDeviceCount")
    }

    /// Sets `issueDetectedDeviceCount`.
    pub fn with_issue_detected_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("issueDetectedDeviceCount", value))
    }

    /// `detectionScriptErrorDeviceCount`: `Edm.Int32`
    pub fn detection_script_error_device_count(&self) -> Option<i32> {
        self.0.i32("detectionScriptErrorDeviceCount")
    }

    /// Sets `detectionScriptErrorDeviceCount`.
    pub fn with_detection_script_error_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("detectionScriptErrorDeviceCount", value))
    }

    /// `detectionScriptPendingDeviceCount`: `Edm.Int32`
    pub fn detection_script_pending_device_count(&self) -> Option<i32> {
        self.0.i32("detectionScriptPendingDeviceCount")
    }

    /// Sets `detectionScriptPendingDeviceCount`.
    pub fn with_detection_script_pending_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("detectionScriptPendingDeviceCount", value))
    }

    /// `lastScriptRunDateTime`: `Edm.DateTimeOffset`
    pub fn last_script_run_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastScriptRunDateTime")
    }

    /// Sets `lastScriptRunDateTime`.
    pub fn with_last_script_run_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastScriptRunDateTime", value))
    }
}
