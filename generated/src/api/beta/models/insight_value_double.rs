// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from userExperienceAnalyticsInsightValue.
    ///
    /// [`microsoft.graph.insightValueDouble`](https://learn.microsoft.com/graph/api/resources/intune-devices-insightvaluedouble?view=graph-rest-beta)
    InsightValueDouble: super::UserExperienceAnalyticsInsightValue = "microsoft.graph.insightValueDouble"
}

impl InsightValueDouble {
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `value`: `Edm.Double`
    pub fn value(&self) -> Option<f64> {
        self.0.f64("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("value", value))
    }
}
