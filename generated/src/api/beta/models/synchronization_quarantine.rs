// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationQuarantine`](https://learn.microsoft.com/graph/api/resources/synchronization-quarantine?view=graph-rest-beta)
    SynchronizationQuarantine = "microsoft.graph.synchronizationQuarantine"
}

impl SynchronizationQuarantine {
    pub const CURRENT_BEGAN: Property<Self> = Property::new("currentBegan");
    pub const NEXT_ATTEMPT: Property<Self> = Property::new("nextAttempt");
    pub const REASON: Property<Self> = Property::new("reason");
    pub const SERIES_BEGAN: Property<Self> = Property::new("seriesBegan");
    pub const SERIES_COUNT: Property<Self> = Property::new("seriesCount");
    pub const ERROR: Property<Self> = Property::new("error");

    /// `currentBegan`: `Edm.DateTimeOffset`
    pub fn current_began(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("currentBegan")
    }

    pub fn with_current_began(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("currentBegan", value))
    }

    /// `nextAttempt`: `Edm.DateTimeOffset`
    pub fn next_attempt(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("nextAttempt")
    }

    pub fn with_next_attempt(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("nextAttempt", value))
    }

    /// `reason`: `Edm.String`
    ///
    /// Possible values are: EncounteredBaseEscrowThreshold, EncounteredTotalEscrowThreshold, EncounteredEscrowProportionThreshold, EncounteredQuarantineException, QuarantinedOnDemand, TooManyDeletes, Unknown.
    pub fn reason(&self) -> Option<&str> {
        self.0.str("reason")
    }

    pub fn with_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reason", value))
    }

    /// `seriesBegan`: `Edm.DateTimeOffset`
    pub fn series_began(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("seriesBegan")
    }

    pub fn with_series_began(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("seriesBegan", value))
    }

    /// `seriesCount`: `Edm.Int64`
    pub fn series_count(&self) -> Option<i64> {
        self.0.i64("seriesCount")
    }

    pub fn with_series_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("seriesCount", value))
    }

    /// `error`: `microsoft.graph.synchronizationError`
    pub fn error(&self) -> Option<&super::SynchronizationError> {
        self.0.model("error")
    }

    pub fn with_error(
        self,
        value: impl Into<Nullable<super::SynchronizationError>>,
    ) -> Self {
        Self(self.0.with("error", value))
    }
}
