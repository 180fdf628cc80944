// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationQuarantine`](https://learn.microsoft.com/graph/api/resources/synchronization-quarantine?view=graph-rest-beta)
    SynchronizationQuarantine = "microsoft.graph.synchronizationQuarantine"
}

impl SynchronizationQuarantine {
    /// `currentBegan` in queries.
    pub const CURRENT_BEGAN: Property<Self> = Property::new("currentBegan");
    /// `nextAttempt` in queries.
    pub const NEXT_ATTEMPT: Property<Self> = Property::new("nextAttempt");
    /// `reason` in queries.
    pub const REASON: Property<Self> = Property::new("reason");
    /// `seriesBegan` in queries.
    pub const SERIES_BEGAN: Property<Self> = Property::new("seriesBegan");
    /// `seriesCount` in queries.
    pub const SERIES_COUNT: Property<Self> = Property::new("seriesCount");
    /// `error` in queries.
    pub const ERROR: Property<Self> = Property::new("error");

    /// `currentBegan`: `Edm.DateTimeOffset`
    pub fn current_began(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("currentBegan")
    }

    /// Sets `currentBegan`.
    pub fn with_current_began(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("currentBegan", value))
    }

    /// `nextAttempt`: `Edm.DateTimeOffset`
    pub fn next_attempt(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("nextAttempt")
    }

    /// Sets `nextAttempt`.
    pub fn with_next_attempt(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("nextAttempt", value))
    }

    /// `reason`: `Edm.String`
    ///
    /// Possible values are: EncounteredBaseEscrowThreshold, EncounteredTotalEscrowThreshold, EncounteredEscrowProportionThreshold, EncounteredQuarantineException, QuarantinedOnDemand, TooManyDeletes, Unknown.
    pub fn reason(&self) -> Option<&str> {
        self.0.str("reason")
    }

    /// Sets `reason`.
    pub fn with_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reason", value))
    }

    /// `seriesBegan`: `Edm.DateTimeOffset`
    pub fn series_began(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("seriesBegan")
    }

    /// Sets `seriesBegan`.
    pub fn with_series_began(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("seriesBegan", value))
    }

    /// `seriesCount`: `Edm.Int64`
    pub fn series_count(&self) -> Option<i64> {
        self.0.i64("seriesCount")
    }

    /// Sets `seriesCount`.
    pub fn with_series_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("seriesCount", value))
    }

    /// `error`: `microsoft.graph.synchronizationError`
    pub fn error(&self) -> Option<&super::SynchronizationError> {
        self.0.model("error")
    }

    /// Sets `error`.
    pub fn with_error(self, value: impl Into<Nullable<super::SynchronizationError>>) -> Self {
        Self(self.0.with("error", value))
    }
}
