// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewSettings`](https://learn.microsoft.com/graph/api/resources/accessreviewsettings?view=graph-rest-beta)
    AccessReviewSettings = "microsoft.graph.accessReviewSettings"
}

impl AccessReviewSettings {
    /// `mailNotificationsEnabled` in queries.
    pub const MAIL_NOTIFICATIONS_ENABLED: Property<Self> = Property::new("mailNotificationsEnabled");
    /// `remindersEnabled` in queries.
    pub const REMINDERS_ENABLED: Property<Self> = Property::new("remindersEnabled");
    /// `justificationRequiredOnApproval` in queries.
    pub const JUSTIFICATION_REQUIRED_ON_APPROVAL: Property<Self> = Property::new("justificationRequiredOnApproval");
    /// `activityDurationInDays` in queries.
    pub const ACTIVITY_DURATION_IN_DAYS: Property<Self> = Property::new("activityDurationInDays");
    /// `autoReviewEnabled` in queries.
    pub const AUTO_REVIEW_ENABLED: Property<Self> = Property::new("autoReviewEnabled");
    /// `autoReviewSettings` in queries.
    pub const AUTO_REVIEW_SETTINGS: Property<Self> = Property::new("autoReviewSettings");
    /// `recurrenceSettings` in queries.
    pub const RECURRENCE_SETTINGS: Property<Self> = Property::new("recurrenceSettings");
    /// `autoApplyReviewResultsEnabled` in queries.
    pub const AUTO_APPLY_REVIEW_RESULTS_ENABLED: Property<Self> = Property::new("autoApplyReviewResultsEnabled");
    /// `accessRecommendationsEnabled` in queries.
    pub const ACCESS_RECOMMENDATIONS_ENABLED: Property<Self> = Property::new("accessRecommendationsEnabled");

    /// `mailNotificationsEnabled`: `Edm.Boolean`
    pub fn mail_notifications_enabled(&self) -> Option<bool> {
        self.0.bool("mailNotificationsEnabled")
    }

    /// Sets `mailNotificationsEnabled`.
    pub fn with_mail_notifications_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("mailNotificationsEnabled", value))
    }

    /// `remindersEnabled`: `Edm.Boolean`
    pub fn reminders_enabled(&self) -> Option<bool> {
        self.0.bool("remindersEnabled")
    }

    /// Sets `remindersEnabled`.
    pub fn with_reminders_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("remindersEnabled", value))
    }

    /// `justificationRequiredOnApproval`: `Edm.Boolean`
    pub fn justification_required_on_approval(&self) -> Option<bool> {
        self.0.bool("justificationRequiredOnApproval")
    }

    /// Sets `justificationRequiredOnApproval`.
    pub fn with_justification_required_on_approval(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("justificationRequiredOnApproval", value))
    }

    /// `activityDurationInDays`: `Edm.Int64`
    pub fn activity_duration_in_days(&self) -> Option<i64> {
        self.0.i64("activityDurationInDays")
    }

    /// Sets `activityDurationInDays`.
    pub fn with_activity_duration_in_days(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("activityDurationInDays", value))
    }

    /// `autoReviewEnabled`: `Edm.Boolean`
    pub fn auto_review_enabled(&self) -> Option<bool> {
        self.0.bool("autoReviewEnabled")
    }

    /// Sets `autoReviewEnabled`.
    pub fn with_auto_review_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("autoReviewEnabled", value))
    }

    /// `autoReviewSettings`: `microsoft.graph.autoReviewSettings`
    pub fn auto_review_settings(&self) -> Option<&super::AutoReviewSettings> {
        self.0.model("autoReviewSettings")
    }

    /// Sets `autoReviewSettings`.
    pub fn with_auto_review_settings(self, value: impl Into<Nullable<super::AutoReviewSettings>>) -> Self {
        Self(self.0.with("autoReviewSettings", value))
    }

    /// `recurrenceSettings`: `microsoft.graph.accessReviewRecurrenceSettings`
    pub fn recurrence_settings(&self) -> Option<&super::AccessReviewRecurrenceSettings> {
        self.0.model("recurrenceSettings")
    }

    /// Sets `recurrenceSettings`.
    pub fn with_recurrence_settings(self, value: impl Into<Nullable<super::AccessReviewRecurrenceSettings>>) -> Self {
        Self(self.0.with("recurrenceSettings", value))
    }

    /// `autoApplyReviewResultsEnabled`: `Edm.Boolean`
    pub fn auto_apply_review_results_enabled(&self) -> Option<bool> {
        self.0.bool("autoApplyReviewResultsEnabled")
    }

    /// Sets `autoApplyReviewResultsEnabled`.
    pub fn with_auto_apply_review_results_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("autoApplyReviewResultsEnabled", value))
    }

    /// `accessRecommendationsEnabled`: `Edm.Boolean`
    pub fn access_recommendations_enabled(&self) -> Option<bool> {
        self.0.bool("accessRecommendationsEnabled")
    }

    /// Sets `accessRecommendationsEnabled`.
    pub fn with_access_recommendations_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("accessRecommendationsEnabled", value))
    }
}
