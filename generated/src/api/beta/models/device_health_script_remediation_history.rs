// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptRemediationHistory`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptremediationhistory?view=graph-rest-beta)
    DeviceHealthScriptRemediationHistory = "microsoft.graph.deviceHealthScriptRemediationHistory"
}

impl DeviceHealthScriptRemediationHistory {
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `historyData` in queries.
    pub const HISTORY_DATA: Property<Self> = Property::new("historyData");

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `historyData`: `Collection(microsoft.graph.deviceHealthScriptRemediationHistoryData)`
    pub fn history_data(&self) -> Option<&[super::DeviceHealthScriptRemediationHistoryData]> {
        self.0.models("historyData")
    }

    /// Sets `historyData`.
    pub fn with_history_data(
        self,
        value: impl Into<Nullable<Vec<super::DeviceHealthScriptRemediationHistoryData>>>,
    ) -> Self {
        Self(self.0.with("historyData", value))
    }
}
