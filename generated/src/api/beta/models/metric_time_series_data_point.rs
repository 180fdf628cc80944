// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.metricTimeSeriesDataPoint`](https://learn.microsoft.com/graph/api/resources/intune-mstunnel-metrictimeseriesdatapoint?view=graph-rest-beta)
    MetricTimeSeriesDataPoint = "microsoft.graph.metricTimeSeriesDataPoint"
}

impl MetricTimeSeriesDataPoint {
    /// `dateTime` in queries.
    pub const DATE_TIME: Property<Self> = Property::new("dateTime");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `dateTime`: `Edm.DateTimeOffset`
    pub fn date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("dateTime")
    }

    /// Sets `dateTime`.
    pub fn with_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("dateTime", value))
    }

    /// `value`: `Edm.Int64`
    pub fn value(&self) -> Option<i64> {
        self.0.i64("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("value", value))
    }
}
