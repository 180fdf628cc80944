// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `call`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [call-addlargegalleryview](https://learn.microsoft.com/graph/api/call-addlargegalleryview?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AddLargeGalleryViewRequest(Object);

impl AddLargeGalleryViewRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `clientContext`: `Edm.String`
    pub fn with_client_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientContext", value))
    }
}

impl IntoJson for AddLargeGalleryViewRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [call-answer](https://learn.microsoft.com/graph/api/call-answer?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AnswerRequest(Object);

impl AnswerRequest {
    /// With `mediaConfig`.
    pub fn new(media_config: impl Into<Nullable<models::AppHostedMediaConfig>>) -> Self {
        Self(Object::new().with("mediaConfig", media_config))
    }

    /// `callbackUri`: `Edm.String`
    pub fn with_callback_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("callbackUri", value))
    }

    /// `acceptedModalities`: `Collection(Edm.String)`
    ///
    /// Possible values are: audio, video, videoBasedScreenSharing.
    pub fn with_accepted_modalities(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("acceptedModalities", value))
    }

    /// `callOptions`: `microsoft.graph.incomingCallOptions`
    pub fn with_call_options(self, value: impl Into<Nullable<models::IncomingCallOptions>>) -> Self {
        Self(self.0.with("callOptions", value))
    }

    /// `mediaConfig`: `microsoft.graph.appHostedMediaConfig`
    ///
    /// Required.
    pub fn with_media_config(self, value: impl Into<Nullable<models::AppHostedMediaConfig>>) -> Self {
        Self(self.0.with("mediaConfig", value))
    }

    /// `participantCapacity`: `Edm.Int32`
    pub fn with_participant_capacity(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("participantCapacity", value))
    }
}

impl IntoJson for AnswerRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [call-cancelmediaprocessing](https://learn.microsoft.com/graph/api/call-cancelmediaprocessing?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CancelMediaProcessingRequest(Object);

impl CancelMediaProcessingRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `clientContext`: `Edm.String`
    pub fn with_client_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientContext", value))
    }
}

impl IntoJson for CancelMediaProcessingRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [call-changescreensharingrole](https://learn.microsoft.com/graph/api/call-changescreensharingrole?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ChangeScreenSharingRoleRequest(Object);

impl ChangeScreenSharingRoleRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `role`: `Edm.String`
    pub fn with_role(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("role", value))
    }
}

impl IntoJson for ChangeScreenSharingRoleRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [call-logteleconferencedevicequality](https://learn.microsoft.com/graph/api/call-logteleconferencedevicequality?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct LogTeleconferenceDeviceQualityRequest(Object);

impl LogTeleconferenceDeviceQualityRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `quality`: `microsoft.graph.teleconferenceDeviceQuality`
    pub fn with_quality(self, value: impl Into<Nullable<models::TeleconferenceDeviceQuality>>) -> Self {
        Self(self.0.with("quality", value))
    }
}

impl IntoJson for LogTeleconferenceDeviceQualityRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [call-mute](https://learn.microsoft.com/graph/api/call-mute?view=graph-rest-beta).
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

/// The parameters of [call-playprompt](https://learn.microsoft.com/graph/api/call-playprompt?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct PlayPromptRequest(Object);

impl PlayPromptRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `prompts`: `Collection(microsoft.graph.mediaPrompt)`
    pub fn with_prompts(self, value: impl Into<Nullable<Vec<models::MediaPrompt>>>) -> Self {
        Self(self.0.with("prompts", value))
    }

    /// `loop`: `Edm.Boolean`
    pub fn with_loop(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("loop", value))
    }

    /// `clientContext`: `Edm.String`
    pub fn with_client_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientContext", value))
    }
}

impl IntoJson for PlayPromptRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [call-record](https://learn.microsoft.com/graph/api/call-record?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RecordResponseRequest(Object);

impl RecordResponseRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `prompts`: `Collection(microsoft.graph.mediaPrompt)`
    pub fn with_prompts(self, value: impl Into<Nullable<Vec<models::MediaPrompt>>>) -> Self {
        Self(self.0.with("prompts", value))
    }

    /// `bargeInAllowed`: `Edm.Boolean`
    pub fn with_barge_in_allowed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bargeInAllowed", value))
    }

    /// `initialSilenceTimeoutInSeconds`: `Edm.Int32`
    pub fn with_initial_silence_timeout_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("initialSilenceTimeoutInSeconds", value))
    }

    /// `maxSilenceTimeoutInSeconds`: `Edm.Int32`
    pub fn with_max_silence_timeout_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maxSilenceTimeoutInSeconds", value))
    }

    /// `maxRecordDurationInSeconds`: `Edm.Int32`
    pub fn with_max_record_duration_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maxRecordDurationInSeconds", value))
    }

    /// `playBeep`: `Edm.Boolean`
    pub fn with_play_beep(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("playBeep", value))
    }

    /// `stopTones`: `Collection(Edm.String)`
    pub fn with_stop_tones(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("stopTones", value))
    }

    /// `clientContext`: `Edm.String`
    pub fn with_client_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientContext", value))
    }
}

impl IntoJson for RecordResponseRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [call-redirect](https://learn.microsoft.com/graph/api/call-redirect?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RedirectRequest(Object);

impl RedirectRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `targets`: `Collection(microsoft.graph.invitationParticipantInfo)`
    pub fn with_targets(self, value: impl Into<Nullable<Vec<models::InvitationParticipantInfo>>>) -> Self {
        Self(self.0.with("targets", value))
    }

    /// `targetDisposition`: `Edm.String`
    ///
    /// Possible values are: default, simultaneousRing, forward.
    pub fn with_target_disposition(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetDisposition", value))
    }

    /// `timeout`: `Edm.Int32`
    pub fn with_timeout(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("timeout", value))
    }

    /// `maskCallee`: `Edm.Boolean`
    pub fn with_mask_callee(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("maskCallee", value))
    }

    /// `maskCaller`: `Edm.Boolean`
    pub fn with_mask_caller(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("maskCaller", value))
    }

    /// `callbackUri`: `Edm.String`
    pub fn with_callback_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("callbackUri", value))
    }
}

impl IntoJson for RedirectRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [call-reject](https://learn.microsoft.com/graph/api/call-reject?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RejectRequest(Object);

impl RejectRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `reason`: `Edm.String`
    ///
    /// Possible values are: None, Busy, Forbidden.
    pub fn with_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reason", value))
    }

    /// `callbackUri`: `Edm.String`
    pub fn with_callback_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("callbackUri", value))
    }
}

impl IntoJson for RejectRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [call-subscribetotone](https://learn.microsoft.com/graph/api/call-subscribetotone?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SubscribeToToneRequest(Object);

impl SubscribeToToneRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `clientContext`: `Edm.String`
    pub fn with_client_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientContext", value))
    }
}

impl IntoJson for SubscribeToToneRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [call-transfer](https://learn.microsoft.com/graph/api/call-transfer?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct TransferRequest(Object);

impl TransferRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `transferTarget`: `microsoft.graph.invitationParticipantInfo`
    pub fn with_transfer_target(self, value: impl Into<Nullable<models::InvitationParticipantInfo>>) -> Self {
        Self(self.0.with("transferTarget", value))
    }

    /// `transferee`: `microsoft.graph.participantInfo`
    pub fn with_transferee(self, value: impl Into<Nullable<models::ParticipantInfo>>) -> Self {
        Self(self.0.with("transferee", value))
    }
}

impl IntoJson for TransferRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [call-unmute](https://learn.microsoft.com/graph/api/call-unmute?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UnmuteRequest(Object);

impl UnmuteRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `clientContext`: `Edm.String`
    pub fn with_client_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientContext", value))
    }
}

impl IntoJson for UnmuteRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [call-updaterecordingstatus](https://learn.microsoft.com/graph/api/call-updaterecordingstatus?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRecordingStatusRequest(Object);

impl UpdateRecordingStatusRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `clientContext`: `Edm.String`
    pub fn with_client_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientContext", value))
    }

    /// `status`: `Edm.String`
    ///
    /// Possible values are: notRecording, recording, failed.
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }
}

impl IntoJson for UpdateRecordingStatusRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
