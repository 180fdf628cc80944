// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mediaStream`](https://learn.microsoft.com/graph/api/resources/mediastream?view=graph-rest-beta)
    MediaStream = "microsoft.graph.mediaStream"
}

impl MediaStream {
    /// `direction` in queries.
    pub const DIRECTION: Property<Self> = Property::new("direction");
    /// `label` in queries.
    pub const LABEL: Property<Self> = Property::new("label");
    /// `mediaType` in queries.
    pub const MEDIA_TYPE: Property<Self> = Property::new("mediaType");
    /// `serverMuted` in queries.
    pub const SERVER_MUTED: Property<Self> = Property::new("serverMuted");
    /// `sourceId` in queries.
    pub const SOURCE_ID: Property<Self> = Property::new("sourceId");

    /// `direction`: `microsoft.graph.mediaDirection`
    ///
    /// Possible values are: inactive, sendOnly, receiveOnly, sendReceive.
    pub fn direction(&self) -> Option<super::MediaDirection> {
        self.0.enumeration("direction")
    }

    /// Sets `direction`.
    pub fn with_direction(self, value: impl Into<Nullable<super::MediaDirection>>) -> Self {
        Self(self.0.with("direction", value))
    }

    /// `label`: `Edm.String`
    pub fn label(&self) -> Option<&str> {
        self.0.str("label")
    }

    /// Sets `label`.
    pub fn with_label(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("label", value))
    }

    /// `mediaType`: `Edm.String`
    ///
    /// Possible values are: unknown, audio, video, videoBasedScreenSharing, data.
    pub fn media_type(&self) -> Option<&str> {
        self.0.str("mediaType")
    }

    /// Sets `mediaType`.
    pub fn with_media_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mediaType", value))
    }

    /// `serverMuted`: `Edm.Boolean`
    pub fn server_muted(&self) -> Option<bool> {
        self.0.bool("serverMuted")
    }

    /// Sets `serverMuted`.
    pub fn with_server_muted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("serverMuted", value))
    }

    /// `sourceId`: `Edm.String`
    pub fn source_id(&self) -> Option<&str> {
        self.0.str("sourceId")
    }

    /// Sets `sourceId`.
    pub fn with_source_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sourceId", value))
    }
}
