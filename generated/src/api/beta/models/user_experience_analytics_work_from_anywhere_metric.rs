// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsWorkFromAnywhereMetric`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsworkfromanywheremetric?view=graph-rest-beta)
    UserExperienceAnalyticsWorkFromAnywhereMetric = "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereMetric"
}

impl UserExperienceAnalyticsWorkFromAnywhereMetric {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `metricDevices` in queries.
    pub const METRIC_DEVICES: Property<Self> = Property::new("metricDevices");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `metricDevices`: `Collection(microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevice)`
    pub fn metric_devices(&self) -> Option<&[super::UserExperienceAnalyticsWorkFromAnywhereDevice]> {
        self.0.models("metricDevices")
    }

    /// Sets `metricDevices`.
    pub fn with_metric_devices(
        self,
        value: impl Into<Nullable<Vec<super::UserExperienceAnalyticsWorkFromAnywhereDevice>>>,
    ) -> Self {
        Self(self.0.with("metricDevices", value))
    }
}
