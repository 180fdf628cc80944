// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.audioDuckingConfiguration`](https://learn.microsoft.com/graph/api/resources/audioduckingconfiguration?view=graph-rest-beta)
    AudioDuckingConfiguration = "microsoft.graph.audioDuckingConfiguration"
}

impl AudioDuckingConfiguration {
    /// `lowerLevel` in queries.
    pub const LOWER_LEVEL: Property<Self> = Property::new("lowerLevel");
    /// `rampActive` in queries.
    pub const RAMP_ACTIVE: Property<Self> = Property::new("rampActive");
    /// `rampInactive` in queries.
    pub const RAMP_INACTIVE: Property<Self> = Property::new("rampInactive");
    /// `upperLevel` in queries.
    pub const UPPER_LEVEL: Property<Self> = Property::new("upperLevel");

    /// `lowerLevel`: `Edm.Int64`
    pub fn lower_level(&self) -> Option<i64> {
        self.0.i64("lowerLevel")
    }

    /// Sets `lowerLevel`.
    pub fn with_lower_level(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("lowerLevel", value))
    }

    /// `rampActive`: `Edm.Int64`
    pub fn ramp_active(&self) -> Option<i64> {
        self.0.i64("rampActive")
    }

    /// Sets `rampActive`.
    pub fn with_ramp_active(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("rampActive", value))
    }

    /// `rampInactive`: `Edm.Int64`
    pub fn ramp_inactive(&self) -> Option<i64> {
        self.0.i64("rampInactive")
    }

    /// Sets `rampInactive`.
    pub fn with_ramp_inactive(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("rampInactive", value))
    }

    /// `upperLevel`: `Edm.Int64`
    pub fn upper_level(&self) -> Option<i64> {
        self.0.i64("upperLevel")
    }

    /// Sets `upperLevel`.
    pub fn with_upper_level(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("upperLevel", value))
    }
}
