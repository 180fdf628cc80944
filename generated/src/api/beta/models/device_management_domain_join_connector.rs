// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementDomainJoinConnector`](https://learn.microsoft.com/graph/api/resources/intune-odj-devicemanagementdomainjoinconnector?view=graph-rest-beta)
    DeviceManagementDomainJoinConnector = "microsoft.graph.deviceManagementDomainJoinConnector"
}

impl DeviceManagementDomainJoinConnector {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `lastConnectionDateTime` in queries.
    pub const LAST_CONNECTION_DATE_TIME: Property<Self> = Property::new("lastConnectionDateTime");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `lastConnectionDateTime`: `Edm.DateTimeOffset`
    pub fn last_connection_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastConnectionDateTime")
    }

    /// Sets `lastConnectionDateTime`.
    pub fn with_last_connection_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastConnectionDateTime", value))
    }

    /// `state`: `microsoft.graph.deviceManagementDomainJoinConnectorState`
    ///
    /// Possible values are: active, error, inactive.
    pub fn state(&self) -> Option<super::DeviceManagementDomainJoinConnectorState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::DeviceManagementDomainJoinConnectorState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }
}
