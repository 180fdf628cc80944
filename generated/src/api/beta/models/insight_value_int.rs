// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from userExperienceAnalyticsInsightValue.
    ///
    /// [`microsoft.graph.insightValueInt`](https://learn.microsoft.com/graph/api/resources/intune-devices-insightvalueint?view=graph-rest-beta)
    InsightValueInt: super::UserExperienceAnalyticsInsightValue = "microsoft.graph.insightValueInt"
}

impl InsightValueInt {
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `value`: `Edm.Int32`
    pub fn value(&self) -> Option<i32> {
        self.0.i32("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("value", value))
    }
}
