// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.incompleteData`](https://learn.microsoft.com/graph/api/resources/incompletedata?view=graph-rest-beta)
    IncompleteData = "microsoft.graph.incompleteData"
}

impl IncompleteData {
    /// `missingDataBeforeDateTime` in queries.
    pub const MISSING_DATA_BEFORE_DATE_TIME: Property<Self> = Property::new("missingDataBeforeDateTime");
    /// `wasThrottled` in queries.
    pub const WAS_THROTTLED: Property<Self> = Property::new("wasThrottled");

    /// `missingDataBeforeDateTime`: `Edm.DateTimeOffset`
    pub fn missing_data_before_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("missingDataBeforeDateTime")
    }

    /// Sets `missingDataBeforeDateTime`.
    pub fn with_missing_data_before_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("missingDataBeforeDateTime", value))
    }

    /// `wasThrottled`: `Edm.Boolean`
    pub fn was_throttled(&self) -> Option<bool> {
        self.0.bool("wasThrottled")
    }

    /// Sets `wasThrottled`.
    pub fn with_was_throttled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wasThrottled", value))
    }
}
