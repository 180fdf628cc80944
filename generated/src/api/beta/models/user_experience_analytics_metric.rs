// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsMetric`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsmetric?view=graph-rest-beta)
    UserExperienceAnalyticsMetric = "microsoft.graph.userExperienceAnalyticsMetric"
}

impl UserExperienceAnalyticsMetric {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");
    /// `unit` in queries.
    pub const UNIT: Property<Self> = Property::new("unit");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `value`: `Edm.Double`
    pub fn value(&self) -> Option<f64> {
        self.0.f64("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("value", value))
    }

    /// `unit`: `Edm.String`
    pub fn unit(&self) -> Option<&str> {
        self.0.str("unit")
    }

    /// Sets `unit`.
    pub fn with_unit(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("unit", value))
    }
}
