// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.applicationSignInDetailedSummary`](https://learn.microsoft.com/graph/api/resources/applicationsignindetailedsummary?view=graph-rest-beta)
    ApplicationSignInDetailedSummary = "microsoft.graph.applicationSignInDetailedSummary"
}

impl ApplicationSignInDetailedSummary {
    /// `aggregatedEventDateTime` in queries.
    pub const AGGREGATED_EVENT_DATE_TIME: Property<Self> = Property::new("aggregatedEventDateTime");
    /// `appDisplayName` in queries.
    pub const APP_DISPLAY_NAME: Property<Self> = Property::new("appDisplayName");
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `signInCount` in queries.
    pub const SIGN_IN_COUNT: Property<Self> = Property::new("signInCount");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `aggregatedEventDateTime`: `Edm.DateTimeOffset`
    pub fn aggregated_event_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("aggregatedEventDateTime")
    }

    /// Sets `aggregatedEventDateTime`.
    pub fn with_aggregated_event_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("aggregatedEventDateTime", value))
    }

    /// `appDisplayName`: `Edm.String`
    pub fn app_display_name(&self) -> Option<&str> {
        self.0.str("appDisplayName")
    }

    /// Sets `appDisplayName`.
    pub fn with_app_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appDisplayName", value))
    }

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `signInCount`: `Edm.Int64`
    pub fn sign_in_count(&self) -> Option<i64> {
        self.0.i64("signInCount")
    }

    /// Sets `signInCount`.
    pub fn with_sign_in_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("signInCount", value))
    }

    /// `status`: `microsoft.graph.signInStatus`
    pub fn status(&self) -> Option<&super::SignInStatus> {
        self.0.model("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::SignInStatus>>) -> Self {
        Self(self.0.with("status", value))
    }
}
