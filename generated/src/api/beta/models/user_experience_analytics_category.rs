// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsCategory`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticscategory?view=graph-rest-beta)
    UserExperienceAnalyticsCategory = "microsoft.graph.userExperienceAnalyticsCategory"
}

impl UserExperienceAnalyticsCategory {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `overallScore` in queries.
    pub const OVERALL_SCORE: Property<Self> = Property::new("overallScore");
    /// `totalDevices` in queries.
    pub const TOTAL_DEVICES: Property<Self> = Property::new("totalDevices");
    /// `insights` in queries.
    pub const INSIGHTS: Property<Self> = Property::new("insights");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `metricValues` in queries.
    pub const METRIC_VALUES: Property<Self> = Property::new("metricValues");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `overallScore`: `Edm.Int32`
    pub fn overall_score(&self) -> Option<i32> {
        self.0.i32("overallScore")
    }

    /// Sets `overallScore`.
    pub fn with_overall_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("overallScore", value))
    }

    /// `totalDevices`: `Edm.Int32`
    pub fn total_devices(&self) -> Option<i32> {
        self.0.i32("totalDevices")
    }

    /// Sets `totalDevices`.
    pub fn with_total_devices(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalDevices", value))
    }

    /// `insights`: `Collection(microsoft.graph.userExperienceAnalyticsInsight)`
    pub fn insights(&self) -> Option<&[super::UserExperienceAnalyticsInsight]> {
        self.0.models("insights")
    }

    /// Sets `insights`.
    pub fn with_insights(self, value: impl Into<Nullable<Vec<super::UserExperienceAnalyticsInsight>>>) -> Self {
        Self(self.0.with("insights", value))
    }

    /// `state`: `microsoft.graph.userExperienceAnalyticsHealthState`
    ///
    /// Possible values are: unknown, insufficientData, needsAttention, meetingGoals.
    pub fn state(&self) -> Option<super::UserExperienceAnalyticsHealthState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::UserExperienceAnalyticsHealthState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `metricValues`: `Collection(microsoft.graph.userExperienceAnalyticsMetric)`
    pub fn metric_values(&self) -> Option<&[super::UserExperienceAnalyticsMetric]> {
        self.0.models("metricValues")
    }

    /// Sets `metricValues`.
    pub fn with_metric_values(self, value: impl Into<Nullable<Vec<super::UserExperienceAnalyticsMetric>>>) -> Self {
        Self(self.0.with("metricValues", value))
    }
}
