// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.participant`](https://learn.microsoft.com/graph/api/resources/participant?view=graph-rest-1.0)
    Participant = "microsoft.graph.participant"
}

impl Participant {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `info` in queries.
    pub const INFO: Property<Self> = Property::new("info");
    /// `isInLobby` in queries.
    pub const IS_IN_LOBBY: Property<Self> = Property::new("isInLobby");
    /// `isMuted` in queries.
    pub const IS_MUTED: Property<Self> = Property::new("isMuted");
    /// `mediaStreams` in queries.
    pub const MEDIA_STREAMS: Property<Self> = Property::new("mediaStreams");
    /// `metadata` in queries.
    pub const METADATA: Property<Self> = Property::new("metadata");
    /// `recordingInfo` in queries.
    pub const RECORDING_INFO: Property<Self> = Property::new("recordingInfo");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `info`: `microsoft.graph.participantInfo`
    pub fn info(&self) -> Option<&super::ParticipantInfo> {
        self.0.model("info")
    }

    /// Sets `info`.
    pub fn with_info(self, value: impl Into<Nullable<super::ParticipantInfo>>) -> Self {
        Self(self.0.with("info", value))
    }

    /// `isInLobby`: `Edm.Boolean`
    pub fn is_in_lobby(&self) -> Option<bool> {
        self.0.bool("isInLobby")
    }

    /// Sets `isInLobby`.
    pub fn with_is_in_lobby(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isInLobby", value))
    }

    /// `isMuted`: `Edm.Boolean`
    pub fn is_muted(&self) -> Option<bool> {
        self.0.bool("isMuted")
    }

    /// Sets `isMuted`.
    pub fn with_is_muted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isMuted", value))
    }

    /// `mediaStreams`: `Collection(microsoft.graph.mediaStream)`
    pub fn media_streams(&self) -> Option<&[super::MediaStream]> {
        self.0.models("mediaStreams")
    }

    /// Sets `mediaStreams`.
    pub fn with_media_streams(self, value: impl Into<Nullable<Vec<super::MediaStream>>>) -> Self {
        Self(self.0.with("mediaStreams", value))
    }

    /// `metadata`: `Edm.String`
    pub fn metadata(&self) -> Option<&str> {
        self.0.str("metadata")
    }

    /// Sets `metadata`.
    pub fn with_metadata(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("metadata", value))
    }

    /// `recordingInfo`: `microsoft.graph.recordingInfo`
    pub fn recording_info(&self) -> Option<&super::RecordingInfo> {
        self.0.model("recordingInfo")
    }

    /// Sets `recordingInfo`.
    pub fn with_recording_info(self, value: impl Into<Nullable<super::RecordingInfo>>) -> Self {
        Self(self.0.with("recordingInfo", value))
    }
}
