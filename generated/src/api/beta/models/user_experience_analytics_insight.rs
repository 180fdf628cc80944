// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsInsight`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsinsight?view=graph-rest-beta)
    UserExperienceAnalyticsInsight = "microsoft.graph.userExperienceAnalyticsInsight"
}

impl UserExperienceAnalyticsInsight {
    /// `userExperienceAnalyticsMetricId` in queries.
    pub const USER_EXPERIENCE_ANALYTICS_METRIC_ID: Property<Self> = Property::new("userExperienceAnalyticsMetricId");
    /// `insightId` in queries.
    pub const INSIGHT_ID: Property<Self> = Property::new("insightId");
    /// `values` in queries.
    pub const VALUES: Property<Self> = Property::new("values");
    /// `severity` in queries.
    pub const SEVERITY: Property<Self> = Property::new("severity");

    /// `userExperienceAnalyticsMetricId`: `Edm.String`
    pub fn user_experience_analytics_metric_id(&self) -> Option<&str> {
        self.0.str("userExperienceAnalyticsMetricId")
    }

    /// Sets `userExperienceAnalyticsMetricId`.
    pub fn with_user_experience_analytics_metric_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userExperienceAnalyticsMetricId", value))
    }

    /// `insightId`: `Edm.String`
    pub fn insight_id(&self) -> Option<&str> {
        self.0.str("insightId")
    }

    /// Sets `insightId`.
    pub fn with_insight_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("insightId", value))
    }

    /// `values`: `Collection(microsoft.graph.userExperienceAnalyticsInsightValue)`
    pub fn values(&self) -> Option<&[super::UserExperienceAnalyticsInsightValue]> {
        self.0.models("values")
    }

    /// Sets `values`.
    pub fn with_values(self, value: impl Into<Nullable<Vec<super::UserExperienceAnalyticsInsightValue>>>) -> Self {
        Self(self.0.with("values", value))
    }

    /// `severity`: `microsoft.graph.userExperienceAnalyticsInsightSeverity`
    ///
    /// Possible values are: none, informational, warning, error.
    pub fn severity(&self) -> Option<super::UserExperienceAnalyticsInsightSeverity> {
        self.0.enumeration("severity")
    }

    /// Sets `severity`.
    pub fn with_severity(self, value: impl Into<Nullable<super::UserExperienceAnalyticsInsightSeverity>>) -> Self {
        Self(self.0.with("severity", value))
    }
}
