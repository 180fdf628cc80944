// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkPeripheralsHealth`](https://learn.microsoft.com/graph/api/resources/teamworkperipheralshealth?view=graph-rest-beta)
    TeamworkPeripheralsHealth = "microsoft.graph.teamworkPeripheralsHealth"
}

impl TeamworkPeripheralsHealth {
    /// `communicationSpeakerHealth` in queries.
    pub const COMMUNICATION_SPEAKER_HEALTH: Property<Self> = Property::new("communicationSpeakerHealth");
    /// `contentCameraHealth` in queries.
    pub const CONTENT_CAMERA_HEALTH: Property<Self> = Property::new("contentCameraHealth");
    /// `displayHealthCollection` in queries.
    pub const DISPLAY_HEALTH_COLLECTION: Property<Self> = Property::new("displayHealthCollection");
    /// `microphoneHealth` in queries.
    pub const MICROPHONE_HEALTH: Property<Self> = Property::new("microphoneHealth");
    /// `roomCameraHealth` in queries.
    pub const ROOM_CAMERA_HEALTH: Property<Self> = Property::new("roomCameraHealth");
    /// `speakerHealth` in queries.
    pub const SPEAKER_HEALTH: Property<Self> = Property::new("speakerHealth");

    /// `communicationSpeakerHealth`: `microsoft.graph.teamworkPeripheralHealth`
    pub fn communication_speaker_health(&self) -> Option<&super::TeamworkPeripheralHealth> {
        self.0.model("communicationSpeakerHealth")
    }

    /// Sets `communicationSpeakerHealth`.
    pub fn with_communication_speaker_health(
        self,
        value: impl Into<Nullable<super::TeamworkPeripheralHealth>>,
    ) -> Self {
        Self(self.0.with("communicationSpeakerHealth", value))
    }

    /// `contentCameraHealth`: `microsoft.graph.teamworkPeripheralHealth`
    pub fn content_camera_health(&self) -> Option<&super::TeamworkPeripheralHealth> {
        self.0.model("contentCameraHealth")
    }

    /// Sets `contentCameraHealth`.
    pub fn with_content_camera_health(self, value: impl Into<Nullable<super::TeamworkPeripheralHealth>>) -> Self {
        Self(self.0.with("contentCameraHealth", value))
    }

    /// `displayHealthCollection`: `Collection(microsoft.graph.teamworkPeripheralHealth)`
    pub fn display_health_collection(&self) -> Option<&[super::TeamworkPeripheralHealth]> {
        self.0.models("displayHealthCollection")
    }

    /// Sets `displayHealthCollection`.
    pub fn with_display_health_collection(
        self,
        value: impl Into<Nullable<Vec<super::TeamworkPeripheralHealth>>>,
    ) -> Self {
        Self(self.0.with("displayHealthCollection", value))
    }

    /// `microphoneHealth`: `microsoft.graph.teamworkPeripheralHealth`
    pub fn microphone_health(&self) -> Option<&super::TeamworkPeripheralHealth> {
        self.0.model("microphoneHealth")
    }

    /// Sets `microphoneHealth`.
    pub fn with_microphone_health(self, value: impl Into<Nullable<super::TeamworkPeripheralHealth>>) -> Self {
        Self(self.0.with("microphoneHealth", value))
    }

    /// `roomCameraHealth`: `microsoft.graph.teamworkPeripheralHealth`
    pub fn room_camera_health(&self) -> Option<&super::TeamworkPeripheralHealth> {
        self.0.model("roomCameraHealth")
    }

    /// Sets `roomCameraHealth`.
    pub fn with_room_camera_health(self, value: impl Into<Nullable<super::TeamworkPeripheralHealth>>) -> Self {
        Self(self.0.with("roomCameraHealth", value))
    }

    /// `speakerHealth`: `microsoft.graph.teamworkPeripheralHealth`
    pub fn speaker_health(&self) -> Option<&super::TeamworkPeripheralHealth> {
        self.0.model("speakerHealth")
    }

    /// Sets `speakerHealth`.
    pub fn with_speaker_health(self, value: impl Into<Nullable<super::TeamworkPeripheralHealth>>) -> Self {
        Self(self.0.with("speakerHealth", value))
    }
}
