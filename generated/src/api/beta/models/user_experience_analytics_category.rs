// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsCategory`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticscategory?view=graph-rest-beta)
    UserExperienceAnalyticsCategory = "microsoft.graph.userExperienceAnalyticsCategory"
}

impl UserExperienceAnalyticsCategory {
    pub const ID: Property<Self> = Property::new("id");
    pub const OVERALL_SCORE: Property<Self> = Property::new("overallScore");
    pub const TOTAL_DEVICES: Property<Self> = Property::new("totalDevices");
    pub const INSIGHTS: Property<Self> = Property::new("insights");
    pub const STATE: Property<Self> = Property::new("state");
    pub const METRIC_VALUES: Property<Self> = Property::new("metricValues");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `overallScore`: `Edm.Int32`
    pub fn overall_score(&self) -> Option<i32> {
        self.0.i32("overallScore")
    }

    pub fn with_overall_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("overallScore", value))
    }

    /// `totalDevices`: `Edm.Int32`
    pub fn total_devices(&self) -> Option<i32> {
        self.0.i32("totalDevices")
    }

    pub fn with_total_devices(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalDevices", value))
    }

    /// `insights`: `Collection(microsoft.graph.userExperienceAnalyticsInsight)`
    pub fn insights(&self) -> Option<&[super::UserExperienceAnalyticsInsight]> {
        self.0.models("insights")
    }

    pub fn with_insights(
        self,
        value: impl Into<Nullable<Vec<super::UserExperienceAnalyticsInsight>>>,
    ) -> Self {
        Self(self.0.with("insights", value))
    }

    /// `state`: `microsoft.graph.userExperienceAnalyticsHealthState`
    ///
    /// Possible values are: unknown, insufficientData, needsAttention, meetingGoals.
    pub fn state(&self) -> Option<super::UserExperienceAnalyticsHealthState> {
        self.0.enumeration("state")
    }

    pub fn with_state(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsHealthState>>,
    ) -> Self {
        Self(self.0.with("state", value))
    }

    /// `metricValues`: `Collection(microsoft.graph.userExperienceAnalyticsMetric)`
    pub fn metric_values(&self) -> Option<&[super::UserExperienceAnalyticsMetric]> {
        self.0.models("metricValues")
    }

    pub fn with_metric_values(
        self,
        value: impl Into<Nullable<Vec<super::UserExperienceAnalyticsMetric>>>,
    ) -> Self {
        Self(self.0.with("metricValues", value))
    }
}
