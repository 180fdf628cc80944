// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `participant`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [participant-configuremixer](https://learn.microsoft.com/graph/api/participant-configuremixer?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ConfigureMixerRequest(Object);

impl ConfigureMixerRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `participantMixerLevels`: `Collection(microsoft.graph.participantMixerLevel)`
    pub fn with_participant_mixer_levels(self, value: impl Into<Nullable<Vec<models::ParticipantMixerLevel>>>) -> Self {
        Self(self.0.with("participantMixerLevels", value))
    }

    /// `clientContext`: `Edm.String`
    pub fn with_client_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientContext", value))
    }
}

impl IntoJson for ConfigureMixerRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [participant-invite](https://learn.microsoft.com/graph/api/participant-invite?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct InviteRequest(Object);

impl InviteRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `participants`: `Collection(microsoft.graph.invitationParticipantInfo)`
    pub fn with_participants(self, value: impl Into<Nullable<Vec<models::InvitationParticipantInfo>>>) -> Self {
        Self(self.0.with("participants", value))
    }

    /// `clientContext`: `Edm.String`
    pub fn with_client_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientContext", value))
    }
}

impl IntoJson for InviteRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [participant-mute](https://learn.microsoft.com/graph/api/participant-mute?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct MuteRequest(Object);

impl MuteRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `clientContext`: `Edm.String`
    pub fn with_client_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientContext", value))
    }
}

impl IntoJson for MuteRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [participant-muteall](https://learn.microsoft.com/graph/api/participant-muteall?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct MuteAllRequest(Object);

impl MuteAllRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `participants`: `Collection(Edm.String)`
    pub fn with_participants(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("participants", value))
    }

    /// `clientContext`: `Edm.String`
    pub fn with_client_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientContext", value))
    }
}

impl IntoJson for MuteAllRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [participant-startholdmusic](https://learn.microsoft.com/graph/api/participant-startholdmusic?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct StartHoldMusicRequest(Object);

impl StartHoldMusicRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `customPrompt`: `microsoft.graph.mediaPrompt`
    ///
    /// Optional.
    pub fn with_custom_prompt(self, value: impl Into<Nullable<models::MediaPrompt>>) -> Self {
        Self(self.0.with("customPrompt", value))
    }

    /// `clientContext`: `Edm.String`
    ///
    /// Optional.
    pub fn with_client_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientContext", value))
    }
}

impl IntoJson for StartHoldMusicRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [participant-stopholdmusic](https://learn.microsoft.com/graph/api/participant-stopholdmusic?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct StopHoldMusicRequest(Object);

impl StopHoldMusicRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `clientContext`: `Edm.String`
    ///
    /// Optional.
    pub fn with_client_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientContext", value))
    }
}

impl IntoJson for StopHoldMusicRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
