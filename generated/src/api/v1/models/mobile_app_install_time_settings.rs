// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppInstallTimeSettings`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappinstalltimesettings?view=graph-rest-1.0)
    MobileAppInstallTimeSettings = "microsoft.graph.mobileAppInstallTimeSettings"
}

impl MobileAppInstallTimeSettings {
    /// `useLocalTime` in queries.
    pub const USE_LOCAL_TIME: Property<Self> = Property::new("useLocalTime");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `deadlineDateTime` in queries.
    pub const DEADLINE_DATE_TIME: Property<Self> = Property::new("deadlineDateTime");

    /// `useLocalTime`: `Edm.Boolean`
    pub fn use_local_time(&self) -> Option<bool> {
        self.0.bool("useLocalTime")
    }

    /// Sets `useLocalTime`.
    pub fn with_use_local_time(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("useLocalTime", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `deadlineDateTime`: `Edm.DateTimeOffset`
    pub fn deadline_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("deadlineDateTime")
    }

    /// Sets `deadlineDateTime`.
    pub fn with_deadline_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deadlineDateTime", value))
    }
}
