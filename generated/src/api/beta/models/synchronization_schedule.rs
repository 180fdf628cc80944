// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationSchedule`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationschedule?view=graph-rest-beta)
    SynchronizationSchedule = "microsoft.graph.synchronizationSchedule"
}

impl SynchronizationSchedule {
    /// `expiration` in queries.
    pub const EXPIRATION: Property<Self> = Property::new("expiration");
    /// `interval` in queries.
    pub const INTERVAL: Property<Self> = Property::new("interval");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");

    /// `expiration`: `Edm.DateTimeOffset`
    pub fn expiration(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expiration")
    }

    /// Sets `expiration`.
    pub fn with_expiration(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expiration", value))
    }

    /// `interval`: `Edm.Duration`
    pub fn interval(&self) -> Parsed<Duration> {
        self.0.duration("interval")
    }

    /// Sets `interval`.
    pub fn with_interval(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("interval", value))
    }

    /// `state`: `Edm.String`
    ///
    /// Possible values are: Active, Disabled.
    pub fn state(&self) -> Option<&str> {
        self.0.str("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("state", value))
    }
}
