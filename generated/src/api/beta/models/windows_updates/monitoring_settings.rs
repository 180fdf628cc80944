// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.monitoringSettings`](https://learn.microsoft.com/graph/api/resources/windowsupdates-monitoringsettings?view=graph-rest-beta)
    MonitoringSettings = "microsoft.graph.windowsUpdates.monitoringSettings"
}

impl MonitoringSettings {
    /// `monitoringRules` in queries.
    pub const MONITORING_RULES: Property<Self> = Property::new("monitoringRules");

    /// `monitoringRules`: `Collection(microsoft.graph.windowsUpdates.monitoringRule)`
    pub fn monitoring_rules(&self) -> Option<&[super::MonitoringRule]> {
        self.0.models("monitoringRules")
    }

    /// Sets `monitoringRules`.
    pub fn with_monitoring_rules(self, value: impl Into<Nullable<Vec<super::MonitoringRule>>>) -> Self {
        Self(self.0.with("monitoringRules", value))
    }
}
