// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkActivePeripherals`](https://learn.microsoft.com/graph/api/resources/teamworkactiveperipherals?view=graph-rest-beta)
    TeamworkActivePeripherals = "microsoft.graph.teamworkActivePeripherals"
}

impl TeamworkActivePeripherals {
    /// `communicationSpeaker` in queries.
    pub const COMMUNICATION_SPEAKER: Property<Self> = Property::new("communicationSpeaker");
    /// `contentCamera` in queries.
    pub const CONTENT_CAMERA: Property<Self> = Property::new("contentCamera");
    /// `microphone` in queries.
    pub const MICROPHONE: Property<Self> = Property::new("microphone");
    /// `roomCamera` in queries.
    pub const ROOM_CAMERA: Property<Self> = Property::new("roomCamera");
    /// `speaker` in queries.
    pub const SPEAKER: Property<Self> = Property::new("speaker");

    /// `communicationSpeaker`: `microsoft.graph.teamworkPeripheral`
    pub fn communication_speaker(&self) -> Option<&super::TeamworkPeripheral> {
        self.0.model("communicationSpeaker")
    }

    /// Sets `communicationSpeaker`.
    pub fn with_communication_speaker(self, value: impl Into<Nullable<super::TeamworkPeripheral>>) -> Self {
        Self(self.0.with("communicationSpeaker", value))
    }

    /// `contentCamera`: `microsoft.graph.teamworkPeripheral`
    pub fn content_camera(&self) -> Option<&super::TeamworkPeripheral> {
        self.0.model("contentCamera")
    }

    /// Sets `contentCamera`.
    pub fn with_content_camera(self, value: impl Into<Nullable<super::TeamworkPeripheral>>) -> Self {
        Self(self.0.with("contentCamera", value))
    }

    /// `microphone`: `microsoft.graph.teamworkPeripheral`
    pub fn microphone(&self) -> Option<&super::TeamworkPeripheral> {
        self.0.model("microphone")
    }

    /// Sets `microphone`.
    pub fn with_microphone(self, value: impl Into<Nullable<super::TeamworkPeripheral>>) -> Self {
        Self(self.0.with("microphone", value))
    }

    /// `roomCamera`: `microsoft.graph.teamworkPeripheral`
    pub fn room_camera(&self) -> Option<&super::TeamworkPeripheral> {
        self.0.model("roomCamera")
    }

    /// Sets `roomCamera`.
    pub fn with_room_camera(self, value: impl Into<Nullable<super::TeamworkPeripheral>>) -> Self {
        Self(self.0.with("roomCamera", value))
    }

    /// `speaker`: `microsoft.graph.teamworkPeripheral`
    pub fn speaker(&self) -> Option<&super::TeamworkPeripheral> {
        self.0.model("speaker")
    }

    /// Sets `speaker`.
    pub fn with_speaker(self, value: impl Into<Nullable<super::TeamworkPeripheral>>) -> Self {
        Self(self.0.with("speaker", value))
    }
}
