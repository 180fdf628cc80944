// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.termsExpiration`](https://learn.microsoft.com/graph/api/resources/termsexpiration?view=graph-rest-1.0)
    TermsExpiration = "microsoft.graph.termsExpiration"
}

impl TermsExpiration {
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `frequency` in queries.
    pub const FREQUENCY: Property<Self> = Property::new("frequency");

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `frequency`: `Edm.Duration`
    pub fn frequency(&self) -> Parsed<Duration> {
        self.0.duration("frequency")
    }

    /// Sets `frequency`.
    pub fn with_frequency(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("frequency", value))
    }
}
