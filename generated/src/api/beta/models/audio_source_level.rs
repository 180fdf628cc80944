// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.audioSourceLevel`](https://learn.microsoft.com/graph/api/resources/audiosourcelevel?view=graph-rest-beta)
    AudioSourceLevel = "microsoft.graph.audioSourceLevel"
}

impl AudioSourceLevel {
    /// `duckOthers` in queries.
    pub const DUCK_OTHERS: Property<Self> = Property::new("duckOthers");
    /// `level` in queries.
    pub const LEVEL: Property<Self> = Property::new("level");
    /// `participant` in queries.
    pub const PARTICIPANT: Property<Self> = Property::new("participant");

    /// `duckOthers`: `Edm.Boolean`
    pub fn duck_others(&self) -> Option<bool> {
        self.0.bool("duckOthers")
    }

    /// Sets `duckOthers`.
    pub fn with_duck_others(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("duckOthers", value))
    }

    /// `level`: `Edm.Int64`
    pub fn level(&self) -> Option<i64> {
        self.0.i64("level")
    }

    /// Sets `level`.
    pub fn with_level(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("level", value))
    }

    /// `participant`: `Edm.String`
    pub fn participant(&self) -> Option<&str> {
        self.0.str("participant")
    }

    /// Sets `participant`.
    pub fn with_participant(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("participant", value))
    }
}
