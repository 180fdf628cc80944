// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptRunSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptrunsummary?view=graph-rest-beta)
    DeviceHealthScriptRunSummary = "microsoft.graph.deviceHealthScriptRunSummary"
}

impl DeviceHealthScriptRunSummary {
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
    /// `detectionScriptNotApplicableDeviceCount` in queries.
    pub const DETECTION_SCRIPT_NOT_APPLICABLE_DEVICE_COUNT: Property<Self> =
        Property::new("detectionScriptNotApplicableDeviceCount");
    /// `issueRemediatedDeviceCount` in queries.
    pub const ISSUE_REMEDIATED_DEVICE_COUNT: Property<Self> = Property::new("issueRemediatedDeviceCount");
    /// `remediationSkippedDeviceCount` in queries.
    pub const REMEDIATION_SKIPPED_DEVICE_COUNT: Property<Self> = Property::new("remediationSkippedDeviceCount");
    /// `issueReoccurredDeviceCount` in queries.
    pub const ISSUE_REOCCURRED_DEVICE_COUNT: Property<Self> = Property::new("issueReoccurredDeviceCount");
    /// `remediationScriptErrorDeviceCount` in queries.
    pub const REMEDIATION_SCRIPT_ERROR_DEVICE_COUNT: Property<Self> =
        Property::new("remediationScriptErrorDeviceCount");
    /// `lastScriptRunDateTime` in queries.
    pub const LAST_SCRIPT_RUN_DATE_TIME: Property<Self> = Property::new("lastScriptRunDateTime");
    /// `issueRemediatedCumulativeDeviceCount` in queries.
    pub const ISSUE_REMEDIATED_CUMULATIVE_DEVICE_COUNT: Property<Self> =
        Property::new("issueRemediatedCumulativeDeviceCount");

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

    /// `detectionScriptNotApplicableDeviceCount`: `Edm.Int32`
    pub fn detection_script_not_applicable_device_count(&self) -> Option<i32> {
        self.0.i32("detectionScriptNotApplicableDeviceCount")
    }

    /// Sets `detectionScriptNotApplicableDeviceCount`.
    pub fn with_detection_script_not_applicable_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("detectionScriptNotApplicableDeviceCount", value))
    }

    /// `issueRemediatedDeviceCount`: `Edm.Int32`
    pub fn issue_remediated_device_count(&self) -> Option<i32> {
        self.0.i32("issueRemediatedDeviceCount")
    }

    /// Sets `issueRemediatedDeviceCount`.
    pub fn with_issue_remediated_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("issueRemediatedDeviceCount", value))
    }

    /// `remediationSkippedDeviceCount`: `Edm.Int32`
    pub fn remediation_skipped_device_count(&self) -> Option<i32> {
        self.0.i32("remediationSkippedDeviceCount")
    }

    /// Sets `remediationSkippedDeviceCount`.
    pub fn with_remediation_skipped_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("remediationSkippedDeviceCount", value))
    }

    /// `issueReoccurredDeviceCount`: `Edm.Int32`
    pub fn issue_reoccurred_device_count(&self) -> Option<i32> {
        self.0.i32("issueReoccurredDeviceCount")
    }

    /// Sets `issueReoccurredDeviceCount`.
    pub fn with_issue_reoccurred_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("issueReoccurredDeviceCount", value))
    }

    /// `remediationScriptErrorDeviceCount`: `Edm.Int32`
    pub fn remediation_script_error_device_count(&self) -> Option<i32> {
        self.0.i32("remediationScriptErrorDeviceCount")
    }

    /// Sets `remediationScriptErrorDeviceCount`.
    pub fn with_remediation_script_error_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("remediationScriptErrorDeviceCount", value))
    }

    /// `lastScriptRunDateTime`: `Edm.DateTimeOffset`
    pub fn last_script_run_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastScriptRunDateTime")
    }

    /// Sets `lastScriptRunDateTime`.
    pub fn with_last_script_run_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastScriptRunDateTime", value))
    }

    /// `issueRemediatedCumulativeDeviceCount`: `Edm.Int32`
    pub fn issue_remediated_cumulative_device_count(&self) -> Option<i32> {
        self.0.i32("issueRemediatedCumulativeDeviceCount")
    }

    /// Sets `issueRemediatedCumulativeDeviceCount`.
    pub fn with_issue_remediated_cumulative_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("issueRemediatedCumulativeDeviceCount", value))
    }
}
