// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsMetricHistory`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsmetrichistory?view=graph-rest-beta)
    UserExperienceAnalyticsMetricHistory = "microsoft.graph.userExperienceAnalyticsMetricHistory"
}

impl UserExperienceAnalyticsMetricHistory {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `metricDateTime` in queries.
    pub const METRIC_DATE_TIME: Property<Self> = Property::new("metricDateTime");
    /// `metricType` in queries.
    pub const METRIC_TYPE: Property<Self> = Property::new("metricType");
    /// `userExperienceAnalyticsMetric` in queries.
    pub const USER_EXPERIENCE_ANALYTICS_METRIC: Property<Self> = Property::new("userExperienceAnalyticsMetric");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    /// Sets `deviceId`.
    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
    }

    /// `metricDateTime`: `Edm.DateTimeOffset`
    pub fn metric_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("metricDateTime")
    }

    /// Sets `metricDateTime`.
    pub fn with_metric_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("metricDateTime", value))
    }

    /// `metricType`: `Edm.String`
    pub fn metric_type(&self) -> Option<&str> {
        self.0.str("metricType")
    }

    /// Sets `metricType`.
    pub fn with_metric_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("metricType", value))
    }

    /// `userExperienceAnalyticsMetric`: `microsoft.graph.userExperienceAnalyticsMetric`
    pub fn user_experience_analytics_metric(&self) -> Option<&super::UserExperienceAnalyticsMetric> {
        self.0.model("userExperienceAnalyticsMetric")
    }

    /// Sets `userExperienceAnalyticsMetric`.
    pub fn with_user_experience_analytics_metric(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsMetric>>,
    ) -> Self {
        Self(self.0.with("userExperienceAnalyticsMetric", value))
    }
}
