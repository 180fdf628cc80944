// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewHistoryInstance`](https://learn.microsoft.com/graph/api/resources/accessreviewhistoryinstance?view=graph-rest-1.0)
    AccessReviewHistoryInstance: super::Entity = "microsoft.graph.accessReviewHistoryInstance"
}

impl AccessReviewHistoryInstance {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `downloadUri` in queries.
    pub const DOWNLOAD_URI: Property<Self> = Property::new("downloadUri");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `fulfilledDateTime` in queries.
    pub const FULFILLED_DATE_TIME: Property<Self> = Property::new("fulfilledDateTime");
    /// `reviewHistoryPeriodEndDateTime` in queries.
    pub const REVIEW_HISTORY_PERIOD_END_DATE_TIME: Property<Self> = Property::new("reviewHistoryPeriodEndDateTime");
    /// `reviewHistoryPeriodStartDateTime` in queries.
    pub const REVIEW_HISTORY_PERIOD_START_DATE_TIME: Property<Self> = Property::new("reviewHistoryPeriodStartDateTime");
    /// `runDateTime` in queries.
    pub const RUN_DATE_TIME: Property<Self> = Property::new("runDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `downloadUri`: `Edm.String`
    ///
    /// Required.
    pub fn download_uri(&self) -> Option<&str> {
        self.0.str("downloadUri")
    }

    /// Sets `downloadUri`.
    pub fn with_download_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("downloadUri", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    ///
    /// Required.
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `fulfilledDateTime`: `Edm.DateTimeOffset`
    ///
    /// Required.
    pub fn fulfilled_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("fulfilledDateTime")
    }

    /// Sets `fulfilledDateTime`.
    pub fn with_fulfilled_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("fulfilledDateTime", value))
    }

    /// `reviewHistoryPeriodEndDateTime`: `Edm.DateTimeOffset`
    pub fn review_history_period_end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("reviewHistoryPeriodEndDateTime")
    }

    /// Sets `reviewHistoryPeriodEndDateTime`.
    pub fn with_review_history_period_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("reviewHistoryPeriodEndDateTime", value))
    }

    /// `reviewHistoryPeriodStartDateTime`: `Edm.DateTimeOffset`
    pub fn review_history_period_start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("reviewHistoryPeriodStartDateTime")
    }

    /// Sets `reviewHistoryPeriodStartDateTime`.
    pub fn with_review_history_period_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("reviewHistoryPeriodStartDateTime", value))
    }

    /// `runDateTime`: `Edm.DateTimeOffset`
    pub fn run_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("runDateTime")
    }

    /// Sets `runDateTime`.
    pub fn with_run_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("runDateTime", value))
    }

    /// `status`: `microsoft.graph.accessReviewHistoryStatus`
    ///
    /// Possible values are: done, inProgress, error, requested, unknownFutureValue.
    pub fn status(&self) -> Option<super::AccessReviewHistoryStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::AccessReviewHistoryStatus>>) -> Self {
        Self(self.0.with("status", value))
    }
}
