// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.itemActivityTimeSet`](https://learn.microsoft.com/graph/api/resources/itemactivitytimeset?view=graph-rest-beta)
    ItemActivityTimeSet = "microsoft.graph.itemActivityTimeSet"
}

impl ItemActivityTimeSet {
    /// `observedDateTime` in queries.
    pub const OBSERVED_DATE_TIME: Property<Self> = Property::new("observedDateTime");
    /// `recordedDateTime` in queries.
    pub const RECORDED_DATE_TIME: Property<Self> = Property::new("recordedDateTime");

    /// `observedDateTime`: `Edm.DateTimeOffset`
    pub fn observed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("observedDateTime")
    }

    /// Sets `observedDateTime`.
    pub fn with_observed_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("observedDateTime", value))
    }

    /// `recordedDateTime`: `Edm.DateTimeOffset`
    pub fn recorded_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("recordedDateTime")
    }

    /// Sets `recordedDateTime`.
    pub fn with_recorded_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("recordedDateTime", value))
    }
}
