// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptRemediationHistoryData`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptremediationhistorydata?view=graph-rest-beta)
    DeviceHealthScriptRemediationHistoryData = "microsoft.graph.deviceHealthScriptRemediationHistoryData"
}

impl DeviceHealthScriptRemediationHistoryData {
    /// `date` in queries.
    pub const DATE: Property<Self> = Property::new("date");
    /// `remediatedDeviceCount` in queries.
    pub const REMEDIATED_DEVICE_COUNT: Property<Self> = Property::new("remediatedDeviceCount");
    /// `noIssueDeviceCount` in queries.
    pub const NO_ISSUE_DEVICE_COUNT: Property<Self> = Property::new("noIssueDeviceCount");

    /// `date`: `Edm.Date`
    pub fn date(&self) -> Parsed<Date> {
        self.0.date("date")
    }

    /// Sets `date`.
    pub fn with_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("date", value))
    }

    /// `remediatedDeviceCount`: `Edm.Int32`
    pub fn remediated_device_count(&self) -> Option<i32> {
        self.0.i32("remediatedDeviceCount")
    }

    /// Sets `remediatedDeviceCount`.
    pub fn with_remediated_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("remediatedDeviceCount", value))
    }

    /// `noIssueDeviceCount`: `Edm.Int32`
    pub fn no_issue_device_count(&self) -> Option<i32> {
        self.0.i32("noIssueDeviceCount")
    }

    /// Sets `noIssueDeviceCount`.
    pub fn with_no_issue_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("noIssueDeviceCount", value))
    }
}
