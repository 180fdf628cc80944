// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewScheduleSettings`](https://learn.microsoft.com/graph/api/resources/accessreviewschedulesettings?view=graph-rest-beta)
    AccessReviewScheduleSettings = "microsoft.graph.accessReviewScheduleSettings"
}

impl AccessReviewScheduleSettings {
    /// `mailNotificationsEnabled` in queries.
    pub const MAIL_NOTIFICATIONS_ENABLED: Property<Self> = Property::new("mailNotificationsEnabled");
    /// `reminderNotificationsEnabled` in queries.
    pub const REMINDER_NOTIFICATIONS_ENABLED: Property<Self> = Property::new("reminderNotificationsEnabled");
    /// `justificationRequiredOnApproval` in queries.
    pub const JUSTIFICATION_REQUIRED_ON_APPROVAL: Property<Self> = Property::new("justificationRequiredOnApproval");
    /// `defaultDecisionEnabled` in queries.
    pub const DEFAULT_DECISION_ENABLED: Property<Self> = Property::new("defaultDecisionEnabled");
    /// `defaultDecision` in queries.
    pub const DEFAULT_DECISION: Property<Self> = Property::new("defaultDecision");
    /// `instanceDurationInDays` in queries.
    pub const INSTANCE_DURATION_IN_DAYS: Property<Self> = Property::new("instanceDurationInDays");
    /// `recurrence` in queries.
    pub const RECURRENCE: Property<Self> = Property::new("recurrence");
    /// `autoApplyDecisionsEnabled` in queries.
    pub const AUTO_APPLY_DECISIONS_ENABLED: Property<Self> = Property::new("autoApplyDecisionsEnabled");
    /// `applyActions` in queries.
    pub const APPLY_ACTIONS: Property<Self> = Property::new("applyActions");
    /// `recommendationsEnabled` in queries.
    pub const RECOMMENDATIONS_ENABLED: Property<Self> = Property::new("recommendationsEnabled");
    /// `recommendationLookBackDuration` in queries.
    pub const RECOMMENDATION_LOOK_BACK_DURATION: Property<Self> = Property::new("recommendationLookBackDuration");
    /// `decisionHistoriesForReviewersEnabled` in queries.
    pub const DECISION_HISTORIES_FOR_REVIEWERS_ENABLED: Property<Self> =
        Property::new("decisionHistoriesForReviewersEnabled");
    /// `recommendationInsightSettings` in queries.
    pub const RECOMMENDATION_INSIGHT_SETTINGS: Property<Self> = Property::new("recommendationInsightSettings");

    /// `mailNotificationsEnabled`: `Edm.Boolean`
    pub fn mail_notifications_enabled(&self) -> Option<bool> {
        self.0.bool("mailNotificationsEnabled")
    }

    /// Sets `mailNotificationsEnabled`.
    pub fn with_mail_notifications_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("mailNotificationsEnabled", value))
    }

    /// `reminderNotificationsEnabled`: `Edm.Boolean`
    pub fn reminder_notifications_enabled(&self) -> Option<bool> {
        self.0.bool("reminderNotificationsEnabled")
    }

    /// Sets `reminderNotificationsEnabled`.
    pub fn with_reminder_notifications_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("reminderNotificationsEnabled", value))
    }

    /// `justificationRequiredOnApproval`: `Edm.Boolean`
    pub fn justification_required_on_approval(&self) -> Option<bool> {
        self.0.bool("justificationRequiredOnApproval")
    }

    /// Sets `justificationRequiredOnApproval`.
    pub fn with_justification_required_on_approval(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("justificationRequiredOnApproval", value))
    }

    /// `defaultDecisionEnabled`: `Edm.Boolean`
    pub fn default_decision_enabled(&self) -> Option<bool> {
        self.0.bool("defaultDecisionEnabled")
    }

    /// Sets `defaultDecisionEnabled`.
    pub fn with_default_decision_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defaultDecisionEnabled", value))
    }

    /// `defaultDecision`: `Edm.String`
    pub fn default_decision(&self) -> Option<&str> {
        self.0.str("defaultDecision")
    }

    /// Sets `defaultDecision`.
    pub fn with_default_decision(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultDecision", value))
    }

    /// `instanceDurationInDays`: `Edm.Int32`
    pub fn instance_duration_in_days(&self) -> Option<i32> {
        self.0.i32("instanceDurationInDays")
    }

    /// Sets `instanceDurationInDays`.
    pub fn with_instance_duration_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("instanceDurationInDays", value))
    }

    /// `recurrence`: `microsoft.graph.patternedRecurrence`
    pub fn recurrence(&self) -> Option<&super::PatternedRecurrence> {
        self.0.model("recurrence")
    }

    /// Sets `recurrence`.
    pub fn with_recurrence(self, value: impl Into<Nullable<super::PatternedRecurrence>>) -> Self {
        Self(self.0.with("recurrence", value))
    }

    /// `autoApplyDecisionsEnabled`: `Edm.Boolean`
    pub fn auto_apply_decisions_enabled(&self) -> Option<bool> {
        self.0.bool("autoApplyDecisionsEnabled")
    }

    /// Sets `autoApplyDecisionsEnabled`.
    pub fn with_auto_apply_decisions_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("autoApplyDecisionsEnabled", value))
    }

    /// `applyActions`: `Collection(microsoft.graph.accessReviewApplyAction)`
    ///
    /// Optional.
    pub fn apply_actions(&self) -> Option<&[super::AccessReviewApplyAction]> {
        self.0.models("applyActions")
    }

    /// Sets `applyActions`.
    pub fn with_apply_actions(self, value: impl Into<Nullable<Vec<super::AccessReviewApplyAction>>>) -> Self {
        Self(self.0.with("applyActions", value))
    }

    /// `recommendationsEnabled`: `Edm.Boolean`
    pub fn recommendations_enabled(&self) -> Option<bool> {
        self.0.bool("recommendationsEnabled")
    }

    /// Sets `recommendationsEnabled`.
    pub fn with_recommendations_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("recommendationsEnabled", value))
    }

    /// `recommendationLookBackDuration`: `Edm.Duration`
    ///
    /// Optional.
    pub fn recommendation_look_back_duration(&self) -> Parsed<Duration> {
        self.0.duration("recommendationLookBackDuration")
    }

    /// Sets `recommendationLookBackDuration`.
    pub fn with_recommendation_look_back_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("recommendationLookBackDuration", value))
    }

    /// `decisionHistoriesForReviewersEnabled`: `Edm.Boolean`
    pub fn decision_histories_for_reviewers_enabled(&self) -> Option<bool> {
        self.0.bool("decisionHistoriesForReviewersEnabled")
    }

    /// Sets `decisionHistoriesForReviewersEnabled`.
    pub fn with_decision_histories_for_reviewers_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("decisionHistoriesForReviewersEnabled", value))
    }

    /// `recommendationInsightSettings`: `Collection(microsoft.graph.accessReviewRecommendationInsightSetting)`
    ///
    /// Optional.
    pub fn recommendation_insight_settings(&self) -> Option<&[super::AccessReviewRecommendationInsightSetting]> {
        self.0.models("recommendationInsightSettings")
    }

    /// Sets `recommendationInsightSettings`.
    pub fn with_recommendation_insight_settings(
        self,
        value: impl Into<Nullable<Vec<super::AccessReviewRecommendationInsightSetting>>>,
    ) -> Self {
        Self(self.0.with("recommendationInsightSettings", value))
    }
}
