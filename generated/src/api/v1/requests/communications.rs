// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `communications`.

pub mod call {
    //! The parameters of actions of `call`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [call-addlargegalleryview](https://learn.microsoft.com/graph/api/call-addlargegalleryview?view=graph-rest-1.0).
        AddLargeGalleryViewRequest;
        "clientContext" with_client_context(String), "`clientContext`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [call-answer](https://learn.microsoft.com/graph/api/call-answer?view=graph-rest-1.0).
        AnswerRequest;
        required media_config "mediaConfig" with_media_config(models::MediaConfig), "`mediaConfig`: `microsoft.graph.mediaConfig`, type of the metadata" "Required.";
        "callbackUri" with_callback_uri(String), "`callbackUri`: `Edm.String`";
        "acceptedModalities" with_accepted_modalities(Vec<models::Modality>), "`acceptedModalities`: `Collection(microsoft.graph.modality)`, type of the metadata" "Possible values are: audio, video, videoBasedScreenSharing.";
        "participantCapacity" with_participant_capacity(i32), "`participantCapacity`: `Edm.Int32`";
        "callOptions" with_call_options(models::IncomingCallOptions), "`callOptions`: `microsoft.graph.incomingCallOptions`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [call-cancelmediaprocessing](https://learn.microsoft.com/graph/api/call-cancelmediaprocessing?view=graph-rest-1.0).
        CancelMediaProcessingRequest;
        "clientContext" with_client_context(String), "`clientContext`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [call-changescreensharingrole](https://learn.microsoft.com/graph/api/call-changescreensharingrole?view=graph-rest-1.0).
        ChangeScreenSharingRoleRequest;
        "role" with_role(models::ScreenSharingRole), "`role`: `microsoft.graph.screenSharingRole`, type of the metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [call-logteleconferencedevicequality](https://learn.microsoft.com/graph/api/call-logteleconferencedevicequality?view=graph-rest-1.0).
        LogTeleconferenceDeviceQualityRequest;
        "quality" with_quality(models::TeleconferenceDeviceQuality), "`quality`: `microsoft.graph.teleconferenceDeviceQuality`";
    }

    crate::runtime::parameters! {
        /// The parameters of [call-mute](https://learn.microsoft.com/graph/api/call-mute?view=graph-rest-1.0).
        MuteRequest;
        "clientContext" with_client_context(String), "`clientContext`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [call-playprompt](https://learn.microsoft.com/graph/api/call-playprompt?view=graph-rest-1.0).
        PlayPromptRequest;
        "prompts" with_prompts(Vec<models::Prompt>), "`prompts`: `Collection(microsoft.graph.prompt)`, type of the metadata";
        "clientContext" with_client_context(String), "`clientContext`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [call-record](https://learn.microsoft.com/graph/api/call-record?view=graph-rest-1.0).
        RecordResponseRequest;
        "prompts" with_prompts(Vec<models::Prompt>), "`prompts`: `Collection(microsoft.graph.prompt)`, type of the metadata";
        "bargeInAllowed" with_barge_in_allowed(bool), "`bargeInAllowed`: `Edm.Boolean`";
        "initialSilenceTimeoutInSeconds" with_initial_silence_timeout_in_seconds(i32), "`initialSilenceTimeoutInSeconds`: `Edm.Int32`";
        "maxSilenceTimeoutInSeconds" with_max_silence_timeout_in_seconds(i32), "`maxSilenceTimeoutInSeconds`: `Edm.Int32`";
        "maxRecordDurationInSeconds" with_max_record_duration_in_seconds(i32), "`maxRecordDurationInSeconds`: `Edm.Int32`";
        "playBeep" with_play_beep(bool), "`playBeep`: `Edm.Boolean`";
        "stopTones" with_stop_tones(Vec<String>), "`stopTones`: `Collection(Edm.String)`";
        "clientContext" with_client_context(String), "`clientContext`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [call-redirect](https://learn.microsoft.com/graph/api/call-redirect?view=graph-rest-1.0).
        RedirectRequest;
        "targets" with_targets(Vec<models::InvitationParticipantInfo>), "`targets`: `Collection(microsoft.graph.invitationParticipantInfo)`";
        "timeout" with_timeout(i32), "`timeout`: `Edm.Int32`";
        "callbackUri" with_callback_uri(String), "`callbackUri`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [call-reject](https://learn.microsoft.com/graph/api/call-reject?view=graph-rest-1.0).
        RejectRequest;
        "reason" with_reason(models::RejectReason), "`reason`: `microsoft.graph.rejectReason`, type of the metadata" "Possible values are: None, Busy, Forbidden.";
        "callbackUri" with_callback_uri(String), "`callbackUri`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of `send_dtmf_tones`.
        SendDtmfTonesRequest;
        required tones "tones" with_tones(Vec<models::Tone>), "`tones`: `Collection(microsoft.graph.tone)`, metadata";
        "delayBetweenTonesMs" with_delay_between_tones_ms(i32), "`delayBetweenTonesMs`: `Edm.Int32`, metadata";
        "clientContext" with_client_context(String), "`clientContext`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [call-subscribetotone](https://learn.microsoft.com/graph/api/call-subscribetotone?view=graph-rest-1.0).
        SubscribeToToneRequest;
        "clientContext" with_client_context(String), "`clientContext`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [call-transfer](https://learn.microsoft.com/graph/api/call-transfer?view=graph-rest-1.0).
        TransferRequest;
        "transferTarget" with_transfer_target(models::InvitationParticipantInfo), "`transferTarget`: `microsoft.graph.invitationParticipantInfo`";
        "transferee" with_transferee(models::ParticipantInfo), "`transferee`: `microsoft.graph.participantInfo`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [call-unmute](https://learn.microsoft.com/graph/api/call-unmute?view=graph-rest-1.0).
        UnmuteRequest;
        "clientContext" with_client_context(String), "`clientContext`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [call-updaterecordingstatus](https://learn.microsoft.com/graph/api/call-updaterecordingstatus?view=graph-rest-1.0).
        UpdateRecordingStatusRequest;
        "clientContext" with_client_context(String), "`clientContext`: `Edm.String`";
        "status" with_status(models::RecordingStatus), "`status`: `microsoft.graph.recordingStatus`, type of the metadata" "Possible values are: notRecording, recording, failed.";
    }
}

pub mod cloud_communications {
    //! The parameters of actions of `cloudCommunications`.

    crate::runtime::parameters! {
        /// The parameters of [cloudcommunications-getpresencesbyuserid](https://learn.microsoft.com/graph/api/cloudcommunications-getpresencesbyuserid?view=graph-rest-1.0).
        GetPresencesByUserIdRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`";
    }
}

pub mod online_meeting {
    //! The parameters of actions of `onlineMeeting`.

    use super::super::super::models;
    use crate::runtime::OffsetDateTime;

    crate::runtime::parameters! {
        /// The parameters of [onlinemeeting-createorget](https://learn.microsoft.com/graph/api/onlinemeeting-createorget?view=graph-rest-1.0).
        CreateOrGetRequest;
        required external_id "externalId" with_external_id(String), "`externalId`: `Edm.String`" "Required.";
        "endDateTime" with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
        "participants" with_participants(models::MeetingParticipants), "`participants`: `microsoft.graph.meetingParticipants`";
        "startDateTime" with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
        "subject" with_subject(String), "`subject`: `Edm.String`";
        "chatInfo" with_chat_info(models::ChatInfo), "`chatInfo`: `microsoft.graph.chatInfo`, metadata";
    }
}

pub mod participant {
    //! The parameters of actions of `participant`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [participant-invite](https://learn.microsoft.com/graph/api/participant-invite?view=graph-rest-1.0).
        InviteRequest;
        "participants" with_participants(Vec<models::InvitationParticipantInfo>), "`participants`: `Collection(microsoft.graph.invitationParticipantInfo)`";
        "clientContext" with_client_context(String), "`clientContext`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [participant-mute](https://learn.microsoft.com/graph/api/participant-mute?view=graph-rest-1.0).
        MuteRequest;
        "clientContext" with_client_context(String), "`clientContext`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [participant-startholdmusic](https://learn.microsoft.com/graph/api/participant-startholdmusic?view=graph-rest-1.0).
        StartHoldMusicRequest;
        "customPrompt" with_custom_prompt(models::Prompt), "`customPrompt`: `microsoft.graph.prompt`, type of the metadata" "Optional.";
        "clientContext" with_client_context(String), "`clientContext`: `Edm.String`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of [participant-stopholdmusic](https://learn.microsoft.com/graph/api/participant-stopholdmusic?view=graph-rest-1.0).
        StopHoldMusicRequest;
        "clientContext" with_client_context(String), "`clientContext`: `Edm.String`" "Optional.";
    }
}

pub mod presence {
    //! The parameters of actions of `presence`.

    use super::super::super::models;
    use crate::runtime::Duration;

    crate::runtime::parameters! {
        /// The parameters of [presence-clearpresence](https://learn.microsoft.com/graph/api/presence-clearpresence?view=graph-rest-1.0).
        ClearPresenceRequest;
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [presence-setautomaticlocation](https://learn.microsoft.com/graph/api/presence-setautomaticlocation?view=graph-rest-1.0).
        SetAutomaticLocationRequest;
        required work_location_type "workLocationType" with_work_location_type(models::WorkLocationType), "`workLocationType`: `microsoft.graph.workLocationType`, metadata";
        "placeId" with_place_id(String), "`placeId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [presence-setmanuallocation](https://learn.microsoft.com/graph/api/presence-setmanuallocation?view=graph-rest-1.0).
        SetManualLocationRequest;
        required work_location_type "workLocationType" with_work_location_type(models::WorkLocationType), "`workLocationType`: `microsoft.graph.workLocationType`, metadata";
        "placeId" with_place_id(String), "`placeId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [presence-setpresence](https://learn.microsoft.com/graph/api/presence-setpresence?view=graph-rest-1.0).
        SetPresenceRequest;
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "availability" with_availability(String), "`availability`: `Edm.String`";
        "activity" with_activity(String), "`activity`: `Edm.String`";
        "expirationDuration" with_expiration_duration(Duration), "`expirationDuration`: `Edm.Duration`";
    }

    crate::runtime::parameters! {
        /// The parameters of [presence-setstatusmessage](https://learn.microsoft.com/graph/api/presence-setstatusmessage?view=graph-rest-1.0).
        SetStatusMessageRequest;
        "statusMessage" with_status_message(models::PresenceStatusMessage), "`statusMessage`: `microsoft.graph.presenceStatusMessage`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [presence-setuserpreferredpresence](https://learn.microsoft.com/graph/api/presence-setuserpreferredpresence?view=graph-rest-1.0).
        SetUserPreferredPresenceRequest;
        required availability "availability" with_availability(String), "`availability`: `Edm.String`, metadata";
        required activity "activity" with_activity(String), "`activity`: `Edm.String`, metadata";
        "expirationDuration" with_expiration_duration(Duration), "`expirationDuration`: `Edm.Duration`, metadata";
    }
}

pub mod virtualappointment {
    //! The parameters of actions of `virtualappointment`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [virtualappointment-sendvirtualappointmentremindersms](https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentremindersms?view=graph-rest-1.0).
        SendVirtualAppointmentReminderSmsRequest;
        "remindBeforeTimeInMinutesType" with_remind_before_time_in_minutes_type(models::RemindBeforeTimeInMinutesType), "`remindBeforeTimeInMinutesType`: `microsoft.graph.remindBeforeTimeInMinutesType`, metadata";
        "attendees" with_attendees(Vec<models::AttendeeNotificationInfo>), "`attendees`: `Collection(microsoft.graph.attendeeNotificationInfo)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [virtualappointment-sendvirtualappointmentsms](https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentsms?view=graph-rest-1.0).
        SendVirtualAppointmentSmsRequest;
        "messageType" with_message_type(models::VirtualAppointmentMessageType), "`messageType`: `microsoft.graph.virtualAppointmentMessageType`, metadata";
        "attendees" with_attendees(Vec<models::AttendeeNotificationInfo>), "`attendees`: `Collection(microsoft.graph.attendeeNotificationInfo)`, metadata";
    }
}
