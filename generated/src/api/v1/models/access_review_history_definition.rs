// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewHistoryDefinition`](https://learn.microsoft.com/graph/api/resources/accessreviewhistorydefinition?view=graph-rest-1.0)
    AccessReviewHistoryDefinition: super::Entity = "microsoft.graph.accessReviewHistoryDefinition"
}

impl AccessReviewHistoryDefinition {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `decisions` in queries.
    pub const DECISIONS: Property<Self> = Property::new("decisions");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `reviewHistoryPeriodEndDateTime` in queries.
    pub const REVIEW_HISTORY_PERIOD_END_DATE_TIME: Property<Self> = Property::new("reviewHistoryPeriodEndDateTime");
    /// `reviewHistoryPeriodStartDateTime` in queries.
    pub const REVIEW_HISTORY_PERIOD_START_DATE_TIME: Property<Self> = Property::new("reviewHistoryPeriodStartDateTime");
    /// `scheduleSettings` in queries.
    pub const SCHEDULE_SETTINGS: Property<Self> = Property::new("scheduleSettings");
    /// `scopes` in queries.
    pub const SCOPES: Property<Self> = Property::new("scopes");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `instances` in queries.
    pub const INSTANCES: Property<Self> = Property::new("instances");

    /// `createdBy`: `microsoft.graph.userIdentity`
    pub fn created_by(&self) -> Option<&super::UserIdentity> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::UserIdentity>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `decisions`: `Collection(Edm.String)`
    ///
    /// Possible values are: approve, deny, dontKnow, notReviewed, notNotified.
    pub fn decisions(&self) -> Option<Vec<&str>> {
        self.0.strs("decisions")
    }

    /// Sets `decisions`.
    pub fn with_decisions(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("decisions", value))
    }

    /// `displayName`: `Edm.String`
    ///
    /// Required.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
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

    /// `scheduleSettings`: `microsoft.graph.accessReviewHistoryScheduleSettings`
    pub fn schedule_settings(&self) -> Option<&super::AccessReviewHistoryScheduleSettings> {
        self.0.model("scheduleSettings")
    }

    /// Sets `scheduleSettings`.
    pub fn with_schedule_settings(
        self,
        value: impl Into<Nullable<super::AccessReviewHistoryScheduleSettings>>,
    ) -> Self {
        Self(self.0.with("scheduleSettings", value))
    }

    /// `scopes`: `Collection(microsoft.graph.accessReviewScope)`
    ///
    /// Required.
    pub fn scopes(&self) -> Option<&[super::AccessReviewScope]> {
        self.0.models("scopes")
    }

    /// Sets `scopes`.
    pub fn with_scopes(self, value: impl Into<Nullable<Vec<super::AccessReviewScope>>>) -> Self {
        Self(self.0.with("scopes", value))
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

    /// `instances`: `Collection(microsoft.graph.accessReviewHistoryInstance)`
    pub fn instances(&self) -> Option<&[super::AccessReviewHistoryInstance]> {
        self.0.models("instances")
    }

    /// Sets `instances`.
    pub fn with_instances(self, value: impl Into<Nullable<Vec<super::AccessReviewHistoryInstance>>>) -> Self {
        Self(self.0.with("instances", value))
    }
}
