// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsRegressionSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsregressionsummary?view=graph-rest-beta)
    UserExperienceAnalyticsRegressionSummary = "microsoft.graph.userExperienceAnalyticsRegressionSummary"
}

impl UserExperienceAnalyticsRegressionSummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `modelRegression` in queries.
    pub const MODEL_REGRESSION: Property<Self> = Property::new("modelRegression");
    /// `manufacturerRegression` in queries.
    pub const MANUFACTURER_REGRESSION: Property<Self> = Property::new("manufacturerRegression");
    /// `operatingSystemRegression` in queries.
    pub const OPERATING_SYSTEM_REGRESSION: Property<Self> = Property::new("operatingSystemRegression");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `modelRegression`: `Collection(microsoft.graph.userExperienceAnalyticsMetric)`
    pub fn model_regression(&self) -> Option<&[super::UserExperienceAnalyticsMetric]> {
        self.0.models("modelRegression")
    }

    /// Sets `modelRegression`.
    pub fn with_model_regression(self, value: impl Into<Nullable<Vec<super::UserExperienceAnalyticsMetric>>>) -> Self {
        Self(self.0.with("modelRegression", value))
    }

    /// `manufacturerRegression`: `Collection(microsoft.graph.userExperienceAnalyticsMetric)`
    pub fn manufacturer_regression(&self) -> Option<&[super::UserExperienceAnalyticsMetric]> {
        self.0.models("manufacturerRegression")
    }

    /// Sets `manufacturerRegression`.
    pub fn with_manufacturer_regression(
        self,
        value: impl Into<Nullable<Vec<super::UserExperienceAnalyticsMetric>>>,
    ) -> Self {
        Self(self.0.with("manufacturerRegression", value))
    }

    /// `operatingSystemRegression`: `Collection(microsoft.graph.userExperienceAnalyticsMetric)`
    pub fn operating_system_regression(&self) -> Option<&[super::UserExperienceAnalyticsMetric]> {
        self.0.models("operatingSystemRegression")
    }

    /// Sets `operatingSystemRegression`.
    pub fn with_operating_system_regression(
        self,
        value: impl Into<Nullable<Vec<super::UserExperienceAnalyticsMetric>>>,
    ) -> Self {
        Self(self.0.with("operatingSystemRegression", value))
    }
}
