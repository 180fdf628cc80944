// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkConnection`](https://learn.microsoft.com/graph/api/resources/teamworkconnection?view=graph-rest-beta)
    TeamworkConnection = "microsoft.graph.teamworkConnection"
}

impl TeamworkConnection {
    /// `connectionStatus` in queries.
    pub const CONNECTION_STATUS: Property<Self> = Property::new("connectionStatus");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");

    /// `connectionStatus`: `microsoft.graph.teamworkConnectionStatus`
    ///
    /// Possible values are: unknown, connected, disconnected, unknownFutureValue.
    pub fn connection_status(&self) -> Option<super::TeamworkConnectionStatus> {
        self.0.enumeration("connectionStatus")
    }

    /// Sets `connectionStatus`.
    pub fn with_connection_status(self, value: impl Into<Nullable<super::TeamworkConnectionStatus>>) -> Self {
        Self(self.0.with("connectionStatus", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }
}
