// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkHardwareConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkhardwareconfiguration?view=graph-rest-beta)
    TeamworkHardwareConfiguration = "microsoft.graph.teamworkHardwareConfiguration"
}

impl TeamworkHardwareConfiguration {
    /// `processorModel` in queries.
    pub const PROCESSOR_MODEL: Property<Self> = Property::new("processorModel");
    /// `compute` in queries.
    pub const COMPUTE: Property<Self> = Property::new("compute");
    /// `hdmiIngest` in queries.
    pub const HDMI_INGEST: Property<Self> = Property::new("hdmiIngest");

    /// `processorModel`: `Edm.String`
    pub fn processor_model(&self) -> Option<&str> {
        self.0.str("processorModel")
    }

    /// Sets `processorModel`.
    pub fn with_processor_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("processorModel", value))
    }

    /// `compute`: `microsoft.graph.teamworkPeripheral`
    pub fn compute(&self) -> Option<&super::TeamworkPeripheral> {
        self.0.model("compute")
    }

    /// Sets `compute`.
    pub fn with_compute(self, value: impl Into<Nullable<super::TeamworkPeripheral>>) -> Self {
        Self(self.0.with("compute", value))
    }

    /// `hdmiIngest`: `microsoft.graph.teamworkPeripheral`
    pub fn hdmi_ingest(&self) -> Option<&super::TeamworkPeripheral> {
        self.0.model("hdmiIngest")
    }

    /// Sets `hdmiIngest`.
    pub fn with_hdmi_ingest(self, value: impl Into<Nullable<super::TeamworkPeripheral>>) -> Self {
        Self(self.0.with("hdmiIngest", value))
    }
}
