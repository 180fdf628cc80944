// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcOnPremisesConnectionStatusDetails`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnectionstatusdetails?view=graph-rest-beta)
    CloudPcOnPremisesConnectionStatusDetails = "microsoft.graph.cloudPcOnPremisesConnectionStatusDetails"
}

impl CloudPcOnPremisesConnectionStatusDetails {
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `healthChecks` in queries.
    pub const HEALTH_CHECKS: Property<Self> = Property::new("healthChecks");

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `healthChecks`: `Collection(microsoft.graph.cloudPcOnPremisesConnectionHealthCheck)`
    pub fn health_checks(&self) -> Option<&[super::CloudPcOnPremisesConnectionHealthCheck]> {
        self.0.models("healthChecks")
    }

    /// Sets `healthChecks`.
    pub fn with_health_checks(
        self,
        value: impl Into<Nullable<Vec<super::CloudPcOnPremisesConnectionHealthCheck>>>,
    ) -> Self {
        Self(self.0.with("healthChecks", value))
    }
}
