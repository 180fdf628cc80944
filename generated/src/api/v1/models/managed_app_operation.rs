// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedAppOperation`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappoperation?view=graph-rest-1.0)
    ManagedAppOperation = "microsoft.graph.managedAppOperation"
}

impl ManagedAppOperation {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `state`: `Edm.String`
    pub fn state(&self) -> Option<&str> {
        self.0.str("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
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
