// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// Inherits from accessreviewrecommendationinsightsetting.
    ///
    /// [`microsoft.graph.userLastSignInRecommendationInsightSetting`](https://learn.microsoft.com/graph/api/resources/userlastsignInrecommendationinsightsetting?view=graph-rest-beta)
    UserLastSignInRecommendationInsightSetting: super::AccessReviewRecommendationInsightSetting = "microsoft.graph.userLastSignInRecommendationInsightSetting"
}

impl UserLastSignInRecommendationInsightSetting {
    /// `recommendationLookBackDuration` in queries.
    pub const RECOMMENDATION_LOOK_BACK_DURATION: Property<Self> = Property::new("recommendationLookBackDuration");
    /// `signInScope` in queries.
    pub const SIGN_IN_SCOPE: Property<Self> = Property::new("signInScope");

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

    /// `signInScope`: `microsoft.graph.userSignInRecommendationScope`
    ///
    /// Possible values are: tenant, application, unknownFutureValue.
    pub fn sign_in_scope(&self) -> Option<super::UserSignInRecommendationScope> {
        self.0.enumeration("signInScope")
    }

    /// Sets `signInScope`.
    pub fn with_sign_in_scope(self, value: impl Into<Nullable<super::UserSignInRecommendationScope>>) -> Self {
        Self(self.0.with("signInScope", value))
    }
}
