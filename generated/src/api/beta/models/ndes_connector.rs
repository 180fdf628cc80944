// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.ndesConnector`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ndesconnector?view=graph-rest-beta)
    NdesConnector = "microsoft.graph.ndesConnector"
}

impl NdesConnector {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastConnectionDateTime` in queries.
    pub const LAST_CONNECTION_DATE_TIME: Property<Self> = Property::new("lastConnectionDateTime");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `lastConnectionDateTime`: `Edm.DateTimeOffset`
    pub fn last_connection_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastConnectionDateTime")
    }

    /// Sets `lastConnectionDateTime`.
    pub fn with_last_connection_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastConnectionDateTime", value))
    }

    /// `state`: `microsoft.graph.ndesConnectorState`
    ///
    /// Possible values are: none, active, inactive.
    pub fn state(&self) -> Option<super::NdesConnectorState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::NdesConnectorState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }
}
