// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.activityHistoryItem`](https://learn.microsoft.com/graph/api/resources/projectrome-historyitem?view=graph-rest-1.0)
    ActivityHistoryItem: super::Entity = "microsoft.graph.activityHistoryItem"
}

impl ActivityHistoryItem {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `userTimezone` in queries.
    pub const USER_TIMEZONE: Property<Self> = Property::new("userTimezone");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `startedDateTime` in queries.
    pub const STARTED_DATE_TIME: Property<Self> = Property::new("startedDateTime");
    /// `lastActiveDateTime` in queries.
    pub const LAST_ACTIVE_DATE_TIME: Property<Self> = Property::new("lastActiveDateTime");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `activeDurationSeconds` in queries.
    pub const ACTIVE_DURATION_SECONDS: Property<Self> = Property::new("activeDurationSeconds");
    /// `activity` in queries.
    pub const ACTIVITY: Property<Self> = Property::new("activity");

    /// `status`: `microsoft.graph.status`
    pub fn status(&self) -> Option<super::Status> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::Status>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `userTimezone`: `Edm.String`
    ///
    /// Optional.
    pub fn user_timezone(&self) -> Option<&str> {
        self.0.str("userTimezone")
    }

    /// Sets `userTimezone`.
    pub fn with_user_timezone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userTimezone", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `startedDateTime`: `Edm.DateTimeOffset`
    ///
    /// Required.
    pub fn started_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startedDateTime")
    }

    /// Sets `startedDateTime`.
    pub fn with_started_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startedDateTime", value))
    }

    /// `lastActiveDateTime`: `Edm.DateTimeOffset`
    ///
    /// Optional.
    pub fn last_active_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastActiveDateTime")
    }

    /// Sets `lastActiveDateTime`.
    pub fn with_last_active_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastActiveDateTime", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    ///
    /// Optional.
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `activeDurationSeconds`: `Edm.Int32`
    ///
    /// Optional.
    pub fn active_duration_seconds(&self) -> Option<i32> {
        self.0.i32("activeDurationSeconds")
    }

    /// Sets `activeDurationSeconds`.
    pub fn with_active_duration_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("activeDurationSeconds", value))
    }

    /// `activity`: `microsoft.graph.userActivity`
    ///
    /// Optional.
    pub fn activity(&self) -> Option<&super::UserActivity> {
        self.0.model("activity")
    }

    /// Sets `activity`.
    pub fn with_activity(self, value: impl Into<Nullable<super::UserActivity>>) -> Self {
        Self(self.0.with("activity", value))
    }
}
