// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.participantMixerLevel`](https://learn.microsoft.com/graph/api/resources/participantmixerlevel?view=graph-rest-beta)
    ParticipantMixerLevel = "microsoft.graph.participantMixerLevel"
}

impl ParticipantMixerLevel {
    /// `ducking` in queries.
    pub const DUCKING: Property<Self> = Property::new("ducking");
    /// `exclusiveMode` in queries.
    pub const EXCLUSIVE_MODE: Property<Self> = Property::new("exclusiveMode");
    /// `participant` in queries.
    pub const PARTICIPANT: Property<Self> = Property::new("participant");
    /// `sourceLevels` in queries.
    pub const SOURCE_LEVELS: Property<Self> = Property::new("sourceLevels");

    /// `ducking`: `microsoft.graph.audioDuckingConfiguration`
    pub fn ducking(&self) -> Option<&super::AudioDuckingConfiguration> {
        self.0.model("ducking")
    }

    /// Sets `ducking`.
    pub fn with_ducking(self, value: impl Into<Nullable<super::AudioDuckingConfiguration>>) -> Self {
        Self(self.0.with("ducking", value))
    }

    /// `exclusiveMode`: `Edm.Boolean`
    pub fn exclusive_mode(&self) -> Option<bool> {
        self.0.bool("exclusiveMode")
    }

    /// Sets `exclusiveMode`.
    pub fn with_exclusive_mode(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("exclusiveMode", value))
    }

    /// `participant`: `Edm.String`
    pub fn participant(&self) -> Option<&str> {
        self.0.str("participant")
    }

    /// Sets `participant`.
    pub fn with_participant(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("participant", value))
    }

    /// `sourceLevels`: `Collection(microsoft.graph.audioSourceLevel)`
    pub fn source_levels(&self) -> Option<&[super::AudioSourceLevel]> {
        self.0.models("sourceLevels")
    }

    /// Sets `sourceLevels`.
    pub fn with_source_levels(self, value: impl Into<Nullable<Vec<super::AudioSourceLevel>>>) -> Self {
        Self(self.0.with("sourceLevels", value))
    }
}
