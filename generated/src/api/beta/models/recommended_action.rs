// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.recommendedAction`](https://learn.microsoft.com/graph/api/resources/recommendedaction?view=graph-rest-beta)
    RecommendedAction = "microsoft.graph.recommendedAction"
}

impl RecommendedAction {
    /// `actionWebUrl` in queries.
    pub const ACTION_WEB_URL: Property<Self> = Property::new("actionWebUrl");
    /// `potentialScoreImpact` in queries.
    pub const POTENTIAL_SCORE_IMPACT: Property<Self> = Property::new("potentialScoreImpact");
    /// `title` in queries.
    pub const TITLE: Property<Self> = Property::new("title");

    /// `actionWebUrl`: `Edm.String`
    pub fn action_web_url(&self) -> Option<&str> {
        self.0.str("actionWebUrl")
    }

    /// Sets `actionWebUrl`.
    pub fn with_action_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("actionWebUrl", value))
    }

    /// `potentialScoreImpact`: `Edm.Double`
    pub fn potential_score_impact(&self) -> Option<f64> {
        self.0.f64("potentialScoreImpact")
    }

    /// Sets `potentialScoreImpact`.
    pub fn with_potential_score_impact(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("potentialScoreImpact", value))
    }

    /// `title`: `Edm.String`
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    /// Sets `title`.
    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }
}
