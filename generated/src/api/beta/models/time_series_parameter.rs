// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.timeSeriesParameter`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-timeseriesparameter?view=graph-rest-beta)
    TimeSeriesParameter = "microsoft.graph.timeSeriesParameter"
}

impl TimeSeriesParameter {
    /// `metricName` in queries.
    pub const METRIC_NAME: Property<Self> = Property::new("metricName");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");

    /// `metricName`: `Edm.String`
    pub fn metric_name(&self) -> Option<&str> {
        self.0.str("metricName")
    }

    /// Sets `metricName`.
    pub fn with_metric_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("metricName", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    ///
    /// Optional.
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }
}
