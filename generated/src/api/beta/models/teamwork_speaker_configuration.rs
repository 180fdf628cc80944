// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkSpeakerConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkspeakerconfiguration?view=graph-rest-beta)
    TeamworkSpeakerConfiguration = "microsoft.graph.teamworkSpeakerConfiguration"
}

impl TeamworkSpeakerConfiguration {
    /// `isCommunicationSpeakerOptional` in queries.
    pub const IS_COMMUNICATION_SPEAKER_OPTIONAL: Property<Self> = Property::new("isCommunicationSpeakerOptional");
    /// `isSpeakerOptional` in queries.
    pub const IS_SPEAKER_OPTIONAL: Property<Self> = Property::new("isSpeakerOptional");
    /// `defaultCommunicationSpeaker` in queries.
    pub const DEFAULT_COMMUNICATION_SPEAKER: Property<Self> = Property::new("defaultCommunicationSpeaker");
    /// `defaultSpeaker` in queries.
    pub const DEFAULT_SPEAKER: Property<Self> = Property::new("defaultSpeaker");

    /// `isCommunicationSpeakerOptional`: `Edm.Boolean`
    pub fn is_communication_speaker_optional(&self) -> Option<bool> {
        self.0.bool("isCommunicationSpeakerOptional")
    }

    /// Sets `isCommunicationSpeakerOptional`.
    pub fn with_is_communication_speaker_optional(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isCommunicationSpeakerOptional", value))
    }

    /// `isSpeakerOptional`: `Edm.Boolean`
    pub fn is_speaker_optional(&self) -> Option<bool> {
        self.0.bool("isSpeakerOptional")
    }

    /// Sets `isSpeakerOptional`.
    pub fn with_is_speaker_optional(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSpeakerOptional", value))
    }

    /// `defaultCommunicationSpeaker`: `microsoft.graph.teamworkPeripheral`
    pub fn default_communication_speaker(&self) -> Option<&super::TeamworkPeripheral> {
        self.0.model("defaultCommunicationSpeaker")
    }

    /// Sets `defaultCommunicationSpeaker`.
    pub fn with_default_communication_speaker(self, value: impl Into<Nullable<super::TeamworkPeripheral>>) -> Self {
        Self(self.0.with("defaultCommunicationSpeaker", value))
    }

    /// `defaultSpeaker`: `microsoft.graph.teamworkPeripheral`
    pub fn default_speaker(&self) -> Option<&super::TeamworkPeripheral> {
        self.0.model("defaultSpeaker")
    }

    /// Sets `defaultSpeaker`.
    pub fn with_default_speaker(self, value: impl Into<Nullable<super::TeamworkPeripheral>>) -> Self {
        Self(self.0.with("defaultSpeaker", value))
    }
}
