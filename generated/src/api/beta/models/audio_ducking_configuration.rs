// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.audioDuckingConfiguration`](https://learn.microsoft.com/graph/api/resources/audioduckingconfiguration?view=graph-rest-beta)
    AudioDuckingConfiguration = "microsoft.graph.audioDuckingConfiguration"
}

impl AudioDuckingConfiguration {
    pub const LOWER_LEVEL: Property<Self> = Property::new("lowerLevel");
    pub const RAMP_ACTIVE: Property<Self> = Property::new("rampActive");
    pub const RAMP_INACTIVE: Property<Self> = Property::new("rampInactive");
    pub const UPPER_LEVEL: Property<Self> = Property::new("upperLevel");

    /// `lowerLevel`: `Edm.Int64`
    pub fn lower_level(&self) -> Option<i64> {
        self.0.i64("lowerLevel")
    }

    pub fn with_lower_level(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("lowerLevel", value))
    }

    /// `rampActive`: `Edm.Int64`
    pub fn ramp_active(&self) -> Option<i64> {
        self.0.i64("rampActive")
    }

    pub fn with_ramp_active(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("rampActive", value))
    }

    /// `rampInactive`: `Edm.Int64`
    pub fn ramp_inactive(&self) -> Option<i64> {
        self.0.i64("rampInactive")
    }

    pub fn with_ramp_inactive(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("rampInactive", value))
    }

    /// `upperLevel`: `Edm.Int64`
    pub fn upper_level(&self) -> Option<i64> {
        self.0.i64("upperLevel")
    }

    pub fn with_upper_level(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("upperLevel", value))
    }
}
