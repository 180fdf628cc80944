// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.expirationPattern`](https://learn.microsoft.com/graph/api/resources/expirationpattern?view=graph-rest-beta)
    ExpirationPattern = "microsoft.graph.expirationPattern"
}

impl ExpirationPattern {
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `duration` in queries.
    pub const DURATION: Property<Self> = Property::new("duration");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `duration`: `Edm.Duration`
    pub fn duration(&self) -> Parsed<Duration> {
        self.0.duration("duration")
    }

    /// Sets `duration`.
    pub fn with_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("duration", value))
    }

    /// `type`: `microsoft.graph.expirationPatternType`
    pub fn type_(&self) -> Option<super::ExpirationPatternType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::ExpirationPatternType>>) -> Self {
        Self(self.0.with("type", value))
    }
}
