// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.certificateConnectorHealthMetricValue`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-certificateconnectorhealthmetricvalue?view=graph-rest-beta)
    CertificateConnectorHealthMetricValue = "microsoft.graph.certificateConnectorHealthMetricValue"
}

impl CertificateConnectorHealthMetricValue {
    /// `dateTime` in queries.
    pub const DATE_TIME: Property<Self> = Property::new("dateTime");
    /// `successCount` in queries.
    pub const SUCCESS_COUNT: Property<Self> = Property::new("successCount");
    /// `failureCount` in queries.
    pub const FAILURE_COUNT: Property<Self> = Property::new("failureCount");

    /// `dateTime`: `Edm.DateTimeOffset`
    pub fn date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("dateTime")
    }

    /// Sets `dateTime`.
    pub fn with_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("dateTime", value))
    }

    /// `successCount`: `Edm.Int64`
    pub fn success_count(&self) -> Option<i64> {
        self.0.i64("successCount")
    }

    /// Sets `successCount`.
    pub fn with_success_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("successCount", value))
    }

    /// `failureCount`: `Edm.Int64`
    pub fn failure_count(&self) -> Option<i64> {
        self.0.i64("failureCount")
    }

    /// Sets `failureCount`.
    pub fn with_failure_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("failureCount", value))
    }
}
