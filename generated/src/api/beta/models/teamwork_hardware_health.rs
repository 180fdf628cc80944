// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkHardwareHealth`](https://learn.microsoft.com/graph/api/resources/teamworkhardwarehealth?view=graph-rest-beta)
    TeamworkHardwareHealth = "microsoft.graph.teamworkHardwareHealth"
}

impl TeamworkHardwareHealth {
    /// `computeHealth` in queries.
    pub const COMPUTE_HEALTH: Property<Self> = Property::new("computeHealth");
    /// `hdmiIngestHealth` in queries.
    pub const HDMI_INGEST_HEALTH: Property<Self> = Property::new("hdmiIngestHealth");

    /// `computeHealth`: `microsoft.graph.teamworkPeripheralHealth`
    pub fn compute_health(&self) -> Option<&super::TeamworkPeripheralHealth> {
        self.0.model("computeHealth")
    }

    /// Sets `computeHealth`.
    pub fn with_compute_health(self, value: impl Into<Nullable<super::TeamworkPeripheralHealth>>) -> Self {
        Self(self.0.with("computeHealth", value))
    }

    /// `hdmiIngestHealth`: `microsoft.graph.teamworkPeripheralHealth`
    pub fn hdmi_ingest_health(&self) -> Option<&super::TeamworkPeripheralHealth> {
        self.0.model("hdmiIngestHealth")
    }

    /// Sets `hdmiIngestHealth`.
    pub fn with_hdmi_ingest_health(self, value: impl Into<Nullable<super::TeamworkPeripheralHealth>>) -> Self {
        Self(self.0.with("hdmiIngestHealth", value))
    }
}
