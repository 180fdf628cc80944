// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.dateTimeTimeZone`](https://learn.microsoft.com/graph/api/resources/datetimetimezone?view=graph-rest-beta)
    DateTimeTimeZone = "microsoft.graph.dateTimeTimeZone"
}

impl DateTimeTimeZone {
    /// `dateTime` in queries.
    pub const DATE_TIME: Property<Self> = Property::new("dateTime");
    /// `timeZone` in queries.
    pub const TIME_ZONE: Property<Self> = Property::new("timeZone");

    /// `dateTime`: `Edm.String`
    pub fn date_time(&self) -> Option<&str> {
        self.0.str("dateTime")
    }

    /// Sets `dateTime`.
    pub fn with_date_time(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dateTime", value))
    }

    /// `timeZone`: `Edm.String`
    pub fn time_zone(&self) -> Option<&str> {
        self.0.str("timeZone")
    }

    /// Sets `timeZone`.
    pub fn with_time_zone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("timeZone", value))
    }
}
