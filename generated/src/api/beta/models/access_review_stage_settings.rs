// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewStageSettings`](https://learn.microsoft.com/graph/api/resources/accessreviewstagesettings?view=graph-rest-beta)
    AccessReviewStageSettings = "microsoft.graph.accessReviewStageSettings"
}

impl AccessReviewStageSettings {
    /// `decisionsThatWillMoveToNextStage` in queries.
    pub const DECISIONS_THAT_WILL_MOVE_TO_NEXT_STAGE: Property<Self> =
        Property::new("decisionsThatWillMoveToNextStage");
    /// `dependsOn` in queries.
    pub const DEPENDS_ON: Property<Self> = Property::new("dependsOn");
    /// `durationInDays` in queries.
    pub const DURATION_IN_DAYS: Property<Self> = Property::new("durationInDays");
    /// `fallbackReviewers` in queries.
    pub const FALLBACK_REVIEWERS: Property<Self> = Property::new("fallbackReviewers");
    /// `recommendationsEnabled` in queries.
    pub const RECOMMENDATIONS_ENABLED: Property<Self> = Property::new("recommendationsEnabled");
    /// `recommendationInsightsSettings` in queries.
    pub const RECOMMENDATION_INSIGHTS_SETTINGS: Property<Self> = Property::new("recommendationInsightsSettings");
    /// `recommendationLookBackDuration` in queries.
    pub const RECOMMENDATION_LOOK_BACK_DURATION: Property<Self> = Property::new("recommendationLookBackDuration");
    /// `reviewers` in queries.
    pub const REVIEWERS: Property<Self> = Property::new("reviewers");
    /// `stageId` in queries.
    pub const STAGE_ID: Property<Self> = Property::new("stageId");

    /// `decisionsThatWillMoveToNextStage`: `Collection(Edm.String)`
    ///
    /// Optional.
    pub fn decisions_that_will_move_to_next_stage(&self) -> Option<Vec<&str>> {
        self.0.strs("decisionsThatWillMoveToNextStage")
    }

    /// Sets `decisionsThatWillMoveToNextStage`.
    pub fn with_decisions_that_will_move_to_next_stage(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("decisionsThatWillMoveToNextStage", value))
    }

    /// `dependsOn`: `Collection(Edm.String)`
    pub fn depends_on(&self) -> Option<Vec<&str>> {
        self.0.strs("dependsOn")
    }

    /// Sets `dependsOn`.
    pub fn with_depends_on(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("dependsOn", value))
    }

    /// `durationInDays`: `Edm.Int32`
    ///
    /// Required.
    pub fn duration_in_days(&self) -> Option<i32> {
        self.0.i32("durationInDays")
    }

    /// Sets `durationInDays`.
    pub fn with_duration_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("durationInDays", value))
    }

    /// `fallbackReviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`
    pub fn fallback_reviewers(&self) -> Option<&[super::AccessReviewReviewerScope]> {
        self.0.models("fallbackReviewers")
    }

    /// Sets `fallbackReviewers`.
    pub fn with_fallback_reviewers(self, value: impl Into<Nullable<Vec<super::AccessReviewReviewerScope>>>) -> Self {
        Self(self.0.with("fallbackReviewers", value))
    }

    /// `recommendationsEnabled`: `Edm.Boolean`
    ///
    /// Required.
    pub fn recommendations_enabled(&self) -> Option<bool> {
        self.0.bool("recommendationsEnabled")
    }

    /// Sets `recommendationsEnabled`.
    pub fn with_recommendations_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("recommendationsEnabled", value))
    }

    /// `recommendationInsightsSettings`: `Collection(microsoft.graph.accessReviewRecommendationInsightSetting)`
    pub fn recommendation_insights_settings(&self) -> Option<&[super::AccessReviewRecommendationInsightSetting]> {
        self.0.models("recommendationInsightsSettings")
    }

    /// Sets `recommendationInsightsSettings`.
    pub fn with_recommendation_insights_settings(
        self,
        value: impl Into<Nullable<Vec<super::AccessReviewRecommendationInsightSetting>>>,
    ) -> Self {
        Self(self.0.with("recommendationInsightsSettings", value))
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

    /// `reviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`
    pub fn reviewers(&self) -> Option<&[super::AccessReviewReviewerScope]> {
        self.0.models("reviewers")
    }

    /// Sets `reviewers`.
    pub fn with_reviewers(self, value: impl Into<Nullable<Vec<super::AccessReviewReviewerScope>>>) -> Self {
        Self(self.0.with("reviewers", value))
    }

    /// `stageId`: `Edm.String`
    ///
    /// Required.
    pub fn stage_id(&self) -> Option<&str> {
        self.0.str("stageId")
    }

    /// Sets `stageId`.
    pub fn with_stage_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("stageId", value))
    }
}
