// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.adminConsentRequestPolicy`](https://learn.microsoft.com/graph/api/resources/adminconsentrequestpolicy?view=graph-rest-1.0)
    AdminConsentRequestPolicy = "microsoft.graph.adminConsentRequestPolicy"
}

impl AdminConsentRequestPolicy {
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `notifyReviewers` in queries.
    pub const NOTIFY_REVIEWERS: Property<Self> = Property::new("notifyReviewers");
    /// `remindersEnabled` in queries.
    pub const REMINDERS_ENABLED: Property<Self> = Property::new("remindersEnabled");
    /// `requestDurationInDays` in queries.
    pub const REQUEST_DURATION_IN_DAYS: Property<Self> = Property::new("requestDurationInDays");
    /// `reviewers` in queries.
    pub const REVIEWERS: Property<Self> = Property::new("reviewers");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");

    /// `isEnabled`: `Edm.Boolean`
    ///
    /// Required.
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }

    /// `notifyReviewers`: `Edm.Boolean`
    ///
    /// Required.
    pub fn notify_reviewers(&self) -> Option<bool> {
        self.0.bool("notifyReviewers")
    }

    /// Sets `notifyReviewers`.
    pub fn with_notify_reviewers(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("notifyReviewers", value))
    }

    /// `remindersEnabled`: `Edm.Boolean`
    ///
    /// Required.
    pub fn reminders_enabled(&self) -> Option<bool> {
        self.0.bool("remindersEnabled")
    }

    /// Sets `remindersEnabled`.
    pub fn with_reminders_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("remindersEnabled", value))
    }

    /// `requestDurationInDays`: `Edm.Int32`
    pub fn request_duration_in_days(&self) -> Option<i32> {
        self.0.i32("requestDurationInDays")
    }

    /// Sets `requestDurationInDays`.
    pub fn with_request_duration_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("requestDurationInDays", value))
    }

    /// `reviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`
    ///
    /// Required.
    pub fn reviewers(&self) -> Option<&[super::AccessReviewReviewerScope]> {
        self.0.models("reviewers")
    }

    /// Sets `reviewers`.
    pub fn with_reviewers(self, value: impl Into<Nullable<Vec<super::AccessReviewReviewerScope>>>) -> Self {
        Self(self.0.with("reviewers", value))
    }

    /// `version`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn version(&self) -> Option<i32> {
        self.0.i32("version")
    }
}
