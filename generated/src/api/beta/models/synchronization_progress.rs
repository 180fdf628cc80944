// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationProgress`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationprogress?view=graph-rest-beta)
    SynchronizationProgress = "microsoft.graph.synchronizationProgress"
}

impl SynchronizationProgress {
    /// `completedUnits` in queries.
    pub const COMPLETED_UNITS: Property<Self> = Property::new("completedUnits");
    /// `progressObservationDateTime` in queries.
    pub const PROGRESS_OBSERVATION_DATE_TIME: Property<Self> = Property::new("progressObservationDateTime");
    /// `totalUnits` in queries.
    pub const TOTAL_UNITS: Property<Self> = Property::new("totalUnits");
    /// `units` in queries.
    pub const UNITS: Property<Self> = Property::new("units");

    /// `completedUnits`: `Edm.Int32`
    pub fn completed_units(&self) -> Option<i32> {
        self.0.i32("completedUnits")
    }

    /// Sets `completedUnits`.
    pub fn with_completed_units(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("completedUnits", value))
    }

    /// `progressObservationDateTime`: `Edm.DateTimeOffset`
    pub fn progress_observation_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("progressObservationDateTime")
    }

    /// Sets `progressObservationDateTime`.
    pub fn with_progress_observation_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("progressObservationDateTime", value))
    }

    /// `totalUnits`: `Edm.Int32`
    pub fn total_units(&self) -> Option<i32> {
        self.0.i32("totalUnits")
    }

    /// Sets `totalUnits`.
    pub fn with_total_units(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalUnits", value))
    }

    /// `units`: `Edm.String`
    pub fn units(&self) -> Option<&str> {
        self.0.str("units")
    }

    /// Sets `units`.
    pub fn with_units(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("units", value))
    }
}
