// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.telecomExpenseManagementPartner`](https://learn.microsoft.com/graph/api/resources/intune-tem-telecomexpensemanagementpartner?view=graph-rest-1.0)
    TelecomExpenseManagementPartner = "microsoft.graph.telecomExpenseManagementPartner"
}

impl TelecomExpenseManagementPartner {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `url` in queries.
    pub const URL: Property<Self> = Property::new("url");
    /// `appAuthorized` in queries.
    pub const APP_AUTHORIZED: Property<Self> = Property::new("appAuthorized");
    /// `enabled` in queries.
    pub const ENABLED: Property<Self> = Property::new("enabled");
    /// `lastConnectionDateTime` in queries.
    pub const LAST_CONNECTION_DATE_TIME: Property<Self> = Property::new("lastConnectionDateTime");

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

    /// `url`: `Edm.String`
    pub fn url(&self) -> Option<&str> {
        self.0.str("url")
    }

    /// Sets `url`.
    pub fn with_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("url", value))
    }

    /// `appAuthorized`: `Edm.Boolean`
    pub fn app_authorized(&self) -> Option<bool> {
        self.0.bool("appAuthorized")
    }

    /// Sets `appAuthorized`.
    pub fn with_app_authorized(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appAuthorized", value))
    }

    /// `enabled`: `Edm.Boolean`
    pub fn enabled(&self) -> Option<bool> {
        self.0.bool("enabled")
    }

    /// Sets `enabled`.
    pub fn with_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enabled", value))
    }

    /// `lastConnectionDateTime`: `Edm.DateTimeOffset`
    pub fn last_connection_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastConnectionDateTime")
    }

    /// Sets `lastConnectionDateTime`.
    pub fn with_last_connection_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastConnectionDateTime", value))
    }
}
