// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealth`](https://learn.microsoft.com/graph/api/resources/devicehealth?view=graph-rest-beta)
    DeviceHealth = "microsoft.graph.deviceHealth"
}

impl DeviceHealth {
    /// `lastConnectionTime` in queries.
    pub const LAST_CONNECTION_TIME: Property<Self> = Property::new("lastConnectionTime");

    /// `lastConnectionTime`: `Edm.DateTimeOffset`
    pub fn last_connection_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastConnectionTime")
    }

    /// Sets `lastConnectionTime`.
    pub fn with_last_connection_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastConnectionTime", value))
    }
}
