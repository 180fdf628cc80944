// Written by `cargo xtask gen`; do not edit.
//! Types of the area `communications`.

use crate::runtime::{Duration, OffsetDateTime, Parsed, Uuid, Value};

crate::runtime::model! {
    /// [`microsoft.graph.attendanceInterval`](https://learn.microsoft.com/graph/api/resources/attendanceinterval?view=graph-rest-1.0)
    AttendanceInterval = "microsoft.graph.attendanceInterval";
    "durationInSeconds" DURATION_IN_SECONDS, duration_in_seconds i32 -> Option<i32>, with_duration_in_seconds(i32), "`durationInSeconds`: `Edm.Int32`";
    "joinDateTime" JOIN_DATE_TIME, join_date_time date_time -> Parsed<OffsetDateTime>, with_join_date_time(OffsetDateTime), "`joinDateTime`: `Edm.DateTimeOffset`";
    "leaveDateTime" LEAVE_DATE_TIME, leave_date_time date_time -> Parsed<OffsetDateTime>, with_leave_date_time(OffsetDateTime), "`leaveDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.attendanceRecord`](https://learn.microsoft.com/graph/api/resources/attendancerecord?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AttendanceRecord: super::Entity = "microsoft.graph.attendanceRecord";
    inherited "id" ID, with_id(String), "`id`";
    "attendanceIntervals" ATTENDANCE_INTERVALS, attendance_intervals models -> Option<&[super::AttendanceInterval]>, with_attendance_intervals(Vec<super::AttendanceInterval>), "`attendanceIntervals`: `Collection(microsoft.graph.attendanceInterval)`";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`";
    "identity" IDENTITY, identity model -> Option<&super::Identity>, with_identity(super::Identity), "`identity`: `microsoft.graph.identity`";
    "role" ROLE, role str -> Option<&str>, with_role(String), "`role`: `Edm.String`" "Possible values are: None, Attendee, Presenter, Organizer.";
    "totalAttendanceInSeconds" TOTAL_ATTENDANCE_IN_SECONDS, total_attendance_in_seconds i32 -> Option<i32>, with_total_attendance_in_seconds(i32), "`totalAttendanceInSeconds`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.audioConferencing`](https://learn.microsoft.com/graph/api/resources/audioconferencing?view=graph-rest-1.0)
    AudioConferencing = "microsoft.graph.audioConferencing";
    "dialinUrl" DIALIN_URL, dialin_url str -> Option<&str>, with_dialin_url(String), "`dialinUrl`: `Edm.String`";
    "conferenceId" CONFERENCE_ID, conference_id str -> Option<&str>, with_conference_id(String), "`conferenceId`: `Edm.String`";
    "tollFreeNumbers" TOLL_FREE_NUMBERS, toll_free_numbers strs -> Option<Vec<&str>>, with_toll_free_numbers(Vec<String>), "`tollFreeNumbers`: `Collection(Edm.String)`";
    "tollNumbers" TOLL_NUMBERS, toll_numbers strs -> Option<Vec<&str>>, with_toll_numbers(Vec<String>), "`tollNumbers`: `Collection(Edm.String)`";
    "tollFreeNumber" TOLL_FREE_NUMBER, toll_free_number str -> Option<&str>, with_toll_free_number(String), "`tollFreeNumber`: `Edm.String`";
    "tollNumber" TOLL_NUMBER, toll_number str -> Option<&str>, with_toll_number(String), "`tollNumber`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.broadcastMeetingAudience`](https://learn.microsoft.com/graph/api/resources/broadcastmeetingsettings?view=graph-rest-1.0)
    BroadcastMeetingAudience = "microsoft.graph.broadcastMeetingAudience" {
        Everyone = "everyone",
        Organization = "organization",
        RoleIsAttendee = "roleIsAttendee",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.broadcastMeetingSettings`](https://learn.microsoft.com/graph/api/resources/broadcastmeetingsettings?view=graph-rest-1.0)
    BroadcastMeetingSettings = "microsoft.graph.broadcastMeetingSettings";
    "allowedAudience" ALLOWED_AUDIENCE, allowed_audience enumeration -> Option<super::BroadcastMeetingAudience>, with_allowed_audience(super::BroadcastMeetingAudience), "`allowedAudience`: `microsoft.graph.broadcastMeetingAudience`";
    "isRecordingEnabled" IS_RECORDING_ENABLED, is_recording_enabled bool -> Option<bool>, with_is_recording_enabled(bool), "`isRecordingEnabled`: `Edm.Boolean`";
    "isAttendeeReportEnabled" IS_ATTENDEE_REPORT_ENABLED, is_attendee_report_enabled bool -> Option<bool>, with_is_attendee_report_enabled(bool), "`isAttendeeReportEnabled`: `Edm.Boolean`";
    "isQuestionAndAnswerEnabled" IS_QUESTION_AND_ANSWER_ENABLED, is_question_and_answer_enabled bool -> Option<bool>, with_is_question_and_answer_enabled(bool), "`isQuestionAndAnswerEnabled`: `Edm.Boolean`";
    "isVideoOnDemandEnabled" IS_VIDEO_ON_DEMAND_ENABLED, is_video_on_demand_enabled bool -> Option<bool>, with_is_video_on_demand_enabled(bool), "`isVideoOnDemandEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.commsOperation`](https://learn.microsoft.com/graph/api/resources/commsoperation?view=graph-rest-1.0)
    CommsOperation = "microsoft.graph.commsOperation" {
        "microsoft.graph.startHoldMusicOperation",
        "microsoft.graph.stopHoldMusicOperation",
    };
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`, read-only" "Read-only. Possible values are: notStarted, running, completed, failed.";
}

crate::runtime::model! {
    /// [`microsoft.graph.invitationParticipantInfo`](https://learn.microsoft.com/graph/api/resources/invitationparticipantinfo?view=graph-rest-1.0)
    InvitationParticipantInfo = "microsoft.graph.invitationParticipantInfo";
    "identity" IDENTITY, identity model -> Option<&super::IdentitySet>, with_identity(super::IdentitySet), "`identity`: `microsoft.graph.identitySet`";
    "participantId" PARTICIPANT_ID, participant_id str -> Option<&str>, with_participant_id(String), "`participantId`: `Edm.String`" "Optional.";
    "replacesCallId" REPLACES_CALL_ID, replaces_call_id str -> Option<&str>, with_replaces_call_id(String), "`replacesCallId`: `Edm.String`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.inviteParticipantsOperation`](https://learn.microsoft.com/graph/api/resources/inviteparticipantsoperation?view=graph-rest-1.0)
    InviteParticipantsOperation = "microsoft.graph.inviteParticipantsOperation";
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "participants" PARTICIPANTS, participants models -> Option<&[super::InvitationParticipantInfo]>, with_participants(Vec<super::InvitationParticipantInfo>), "`participants`: `Collection(microsoft.graph.invitationParticipantInfo)`";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`, read-only" "Read-only. Possible values are: notStarted, running, completed, failed.";
}

crate::runtime::model! {
    /// `microsoft.graph.lobbyBypassSettings`, which the reference names and does not describe.
    LobbyBypassSettings = "microsoft.graph.lobbyBypassSettings"
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mediaDirection`](https://learn.microsoft.com/graph/api/resources/mediastream?view=graph-rest-1.0)
    MediaDirection = "microsoft.graph.mediaDirection" {
        Inactive = "inactive",
        SendOnly = "sendOnly",
        ReceiveOnly = "receiveOnly",
        SendReceive = "sendReceive",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaInfo`](https://learn.microsoft.com/graph/api/resources/mediainfo?view=graph-rest-1.0)
    MediaInfo = "microsoft.graph.mediaInfo";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`" "Optional.";
    "uri" URI, uri str -> Option<&str>, with_uri(String), "`uri`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaPrompt`](https://learn.microsoft.com/graph/api/resources/mediaprompt?view=graph-rest-1.0)
    MediaPrompt = "microsoft.graph.mediaPrompt";
    "mediaInfo" MEDIA_INFO, media_info model -> Option<&super::MediaInfo>, with_media_info(super::MediaInfo), "`mediaInfo`: `microsoft.graph.mediaInfo`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaStream`](https://learn.microsoft.com/graph/api/resources/mediastream?view=graph-rest-1.0)
    MediaStream = "microsoft.graph.mediaStream";
    "direction" DIRECTION, direction enumeration -> Option<super::MediaDirection>, with_direction(super::MediaDirection), "`direction`: `microsoft.graph.mediaDirection`" "Possible values are: inactive, sendOnly, receiveOnly, sendReceive.";
    "label" LABEL, label str -> Option<&str>, with_label(String), "`label`: `Edm.String`";
    "mediaType" MEDIA_TYPE, media_type str -> Option<&str>, with_media_type(String), "`mediaType`: `Edm.String`" "Possible values are: unknown, audio, video, videoBasedScreenSharing, data.";
    "serverMuted" SERVER_MUTED, server_muted bool -> Option<bool>, with_server_muted(bool), "`serverMuted`: `Edm.Boolean`";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingAttendanceReport`](https://learn.microsoft.com/graph/api/resources/meetingattendancereport?view=graph-rest-1.0)
    MeetingAttendanceReport = "microsoft.graph.meetingAttendanceReport";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "meetingEndDateTime" MEETING_END_DATE_TIME, meeting_end_date_time date_time -> Parsed<OffsetDateTime>, with_meeting_end_date_time(OffsetDateTime), "`meetingEndDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "meetingStartDateTime" MEETING_START_DATE_TIME, meeting_start_date_time date_time -> Parsed<OffsetDateTime>, with_meeting_start_date_time(OffsetDateTime), "`meetingStartDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "totalParticipantCount" TOTAL_PARTICIPANT_COUNT, total_participant_count i32 -> Option<i32>, with_total_participant_count(i32), "`totalParticipantCount`: `Edm.Int32`, read-only" "Read-only.";
    "attendanceRecords" ATTENDANCE_RECORDS, attendance_records models -> Option<&[super::AttendanceRecord]>, with_attendance_records(Vec<super::AttendanceRecord>), "`attendanceRecords`: `Collection(microsoft.graph.attendanceRecord)`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingChatMode`](https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-1.0)
    MeetingChatMode = "microsoft.graph.meetingChatMode" {
        Enabled = "enabled",
        Disabled = "disabled",
        Limited = "limited",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingParticipantInfo`](https://learn.microsoft.com/graph/api/resources/meetingparticipantinfo?view=graph-rest-1.0)
    MeetingParticipantInfo = "microsoft.graph.meetingParticipantInfo";
    "identity" IDENTITY, identity model -> Option<&super::IdentitySet>, with_identity(super::IdentitySet), "`identity`: `microsoft.graph.identitySet`";
    "upn" UPN, upn str -> Option<&str>, with_upn(String), "`upn`: `Edm.String`";
    "role" ROLE, role enumeration -> Option<super::OnlineMeetingRole>, with_role(super::OnlineMeetingRole), "`role`: `microsoft.graph.onlineMeetingRole`" "Possible values are: attendee, presenter, producer, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingParticipants`](https://learn.microsoft.com/graph/api/resources/meetingparticipants?view=graph-rest-1.0)
    MeetingParticipants = "microsoft.graph.meetingParticipants";
    "attendees" ATTENDEES, attendees models -> Option<&[super::MeetingParticipantInfo]>, with_attendees(Vec<super::MeetingParticipantInfo>), "`attendees`: `Collection(microsoft.graph.meetingParticipantInfo)`";
    "organizer" ORGANIZER, organizer model -> Option<&super::MeetingParticipantInfo>, with_organizer(super::MeetingParticipantInfo), "`organizer`: `microsoft.graph.meetingParticipantInfo`";
}

crate::runtime::model! {
    /// [`microsoft.graph.muteParticipantOperation`](https://learn.microsoft.com/graph/api/resources/muteparticipantoperation?view=graph-rest-1.0)
    MuteParticipantOperation = "microsoft.graph.muteParticipantOperation";
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`, read-only" "Read-only. Possible values are: notStarted, running, completed, failed.";
}

crate::runtime::model! {
    /// [`microsoft.graph.onlineMeeting`](https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-1.0)
    OnlineMeeting = "microsoft.graph.onlineMeeting";
    "allowedPresenters" ALLOWED_PRESENTERS, allowed_presenters enumeration -> Option<super::OnlineMeetingPresenters>, with_allowed_presenters(super::OnlineMeetingPresenters), "`allowedPresenters`: `microsoft.graph.onlineMeetingPresenters`";
    "allowAttendeeToEnableCamera" ALLOW_ATTENDEE_TO_ENABLE_CAMERA, allow_attendee_to_enable_camera bool -> Option<bool>, with_allow_attendee_to_enable_camera(bool), "`allowAttendeeToEnableCamera`: `Edm.Boolean`";
    "allowAttendeeToEnableMic" ALLOW_ATTENDEE_TO_ENABLE_MIC, allow_attendee_to_enable_mic bool -> Option<bool>, with_allow_attendee_to_enable_mic(bool), "`allowAttendeeToEnableMic`: `Edm.Boolean`";
    "allowMeetingChat" ALLOW_MEETING_CHAT, allow_meeting_chat enumeration -> Option<super::MeetingChatMode>, with_allow_meeting_chat(super::MeetingChatMode), "`allowMeetingChat`: `microsoft.graph.meetingChatMode`";
    "allowTeamworkReactions" ALLOW_TEAMWORK_REACTIONS, allow_teamwork_reactions bool -> Option<bool>, with_allow_teamwork_reactions(bool), "`allowTeamworkReactions`: `Edm.Boolean`";
    "attendeeReport" ATTENDEE_REPORT, attendee_report untyped -> Option<&Value>, with_attendee_report(Value), "`attendeeReport`: `Edm.Stream`, read-only" "Read-only.";
    "audioConferencing" AUDIO_CONFERENCING, audio_conferencing model -> Option<&super::AudioConferencing>, with_audio_conferencing(super::AudioConferencing), "`audioConferencing`: `microsoft.graph.audioConferencing`, read-only" "Read-only.";
    "broadcastSettings" BROADCAST_SETTINGS, broadcast_settings model -> Option<&super::BroadcastMeetingSettings>, with_broadcast_settings(super::BroadcastMeetingSettings), "`broadcastSettings`: `microsoft.graph.broadcastMeetingSettings`";
    "chatInfo" CHAT_INFO, chat_info model -> Option<&super::ChatInfo>, with_chat_info(super::ChatInfo), "`chatInfo`: `microsoft.graph.chatInfo`";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time date_time -> Parsed<OffsetDateTime>, with_creation_date_time(OffsetDateTime), "`creationDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isBroadcast" IS_BROADCAST, is_broadcast bool -> Option<bool>, with_is_broadcast(bool), "`isBroadcast`: `Edm.Boolean`";
    "isEntryExitAnnounced" IS_ENTRY_EXIT_ANNOUNCED, is_entry_exit_announced bool -> Option<bool>, with_is_entry_exit_announced(bool), "`isEntryExitAnnounced`: `Edm.Boolean`";
    "joinInformation" JOIN_INFORMATION, join_information model -> Option<&super::ItemBody>, with_join_information(super::ItemBody), "`joinInformation`: `microsoft.graph.itemBody`, read-only" "Read-only.";
    "joinWebUrl" JOIN_WEB_URL, join_web_url str -> Option<&str>, with_join_web_url(String), "`joinWebUrl`: `Edm.String`, read-only" "Read-only.";
    "lobbyBypassSettings" LOBBY_BYPASS_SETTINGS, lobby_bypass_settings model -> Option<&super::LobbyBypassSettings>, with_lobby_bypass_settings(super::LobbyBypassSettings), "`lobbyBypassSettings`: `microsoft.graph.lobbyBypassSettings`";
    "participants" PARTICIPANTS, participants model -> Option<&super::MeetingParticipants>, with_participants(super::MeetingParticipants), "`participants`: `microsoft.graph.meetingParticipants`";
    "recordAutomatically" RECORD_AUTOMATICALLY, record_automatically bool -> Option<bool>, with_record_automatically(bool), "`recordAutomatically`: `Edm.Boolean`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "videoTeleconferenceId" VIDEO_TELECONFERENCE_ID, video_teleconference_id str -> Option<&str>, with_video_teleconference_id(String), "`videoTeleconferenceId`: `Edm.String`, read-only" "Read-only.";
    "attendanceReports" ATTENDANCE_REPORTS, attendance_reports models -> Option<&[super::MeetingAttendanceReport]>, with_attendance_reports(Vec<super::MeetingAttendanceReport>), "`attendanceReports`: `Collection(microsoft.graph.meetingAttendanceReport)`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.onlineMeetingPresenters`](https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-1.0)
    OnlineMeetingPresenters = "microsoft.graph.onlineMeetingPresenters" {
        All = "all",
        Organization = "organization",
        RoleIsPresenter = "roleIsPresenter",
        Organizer = "organizer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.onlineMeetingRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    OnlineMeetingRole = "microsoft.graph.onlineMeetingRole" {
        Attendee = "attendee",
        Presenter = "presenter",
        Producer = "producer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.participant`](https://learn.microsoft.com/graph/api/resources/participant?view=graph-rest-1.0)
    Participant = "microsoft.graph.participant";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "info" INFO, info model -> Option<&super::ParticipantInfo>, with_info(super::ParticipantInfo), "`info`: `microsoft.graph.participantInfo`";
    "isInLobby" IS_IN_LOBBY, is_in_lobby bool -> Option<bool>, with_is_in_lobby(bool), "`isInLobby`: `Edm.Boolean`";
    "isMuted" IS_MUTED, is_muted bool -> Option<bool>, with_is_muted(bool), "`isMuted`: `Edm.Boolean`";
    "mediaStreams" MEDIA_STREAMS, media_streams models -> Option<&[super::MediaStream]>, with_media_streams(Vec<super::MediaStream>), "`mediaStreams`: `Collection(microsoft.graph.mediaStream)`";
    "metadata" METADATA, metadata str -> Option<&str>, with_metadata(String), "`metadata`: `Edm.String`";
    "recordingInfo" RECORDING_INFO, recording_info model -> Option<&super::RecordingInfo>, with_recording_info(super::RecordingInfo), "`recordingInfo`: `microsoft.graph.recordingInfo`";
}

crate::runtime::model! {
    /// [`microsoft.graph.playPromptOperation`](https://learn.microsoft.com/graph/api/resources/playpromptoperation?view=graph-rest-1.0)
    PlayPromptOperation = "microsoft.graph.playPromptOperation";
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`" "Possible values are: notStarted, running, completed, failed.";
}

crate::runtime::model! {
    /// [`microsoft.graph.presence`](https://learn.microsoft.com/graph/api/resources/presence?view=graph-rest-1.0)
    Presence = "microsoft.graph.presence";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "availability" AVAILABILITY, availability str -> Option<&str>, with_availability(String), "`availability`: `Edm.String`" "Possible values are: Available, Busy, DoNotDisturb, BusyIdle, Offline, BeRightBack, Away, AvailableIdle, PresenceUnknown.";
    "activity" ACTIVITY, activity str -> Option<&str>, with_activity(String), "`activity`: `Edm.String`" "Possible values are: Away, Available, BeRightBack, DoNotDisturb, Busy, InACall, InAConferenceCall, Offline, Inactive, Presenting, OutOfOffice, UrgentInterruptionsOnly, InAMeeting, OffWork, PresenceUnknown.";
}

crate::runtime::model! {
    /// [`microsoft.graph.recordOperation`](https://learn.microsoft.com/graph/api/resources/recordoperation?view=graph-rest-1.0)
    RecordOperation = "microsoft.graph.recordOperation";
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "recordingAccessToken" RECORDING_ACCESS_TOKEN, recording_access_token str -> Option<&str>, with_recording_access_token(String), "`recordingAccessToken`: `Edm.String`";
    "recordingLocation" RECORDING_LOCATION, recording_location str -> Option<&str>, with_recording_location(String), "`recordingLocation`: `Edm.String`";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`, read-only" "Read-only. Possible values are: notStarted, running, completed, failed.";
}

crate::runtime::model! {
    /// [`microsoft.graph.recordingInfo`](https://learn.microsoft.com/graph/api/resources/recordinginfo?view=graph-rest-1.0)
    RecordingInfo = "microsoft.graph.recordingInfo";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "recordingStatus" RECORDING_STATUS, recording_status enumeration -> Option<super::RecordingStatus>, with_recording_status(super::RecordingStatus), "`recordingStatus`: `microsoft.graph.recordingStatus`" "Possible values are: unknown, notRecording, recording, failed.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.recordingStatus`](https://learn.microsoft.com/graph/api/resources/recordinginfo?view=graph-rest-1.0)
    RecordingStatus = "microsoft.graph.recordingStatus" {
        Unknown = "unknown",
        NotRecording = "notRecording",
        Recording = "recording",
        Failed = "failed",
    }
}

crate::runtime::model! {
    /// Inherits from mediaconfig.
    ///
    /// [`microsoft.graph.serviceHostedMediaConfig`](https://learn.microsoft.com/graph/api/resources/servicehostedmediaconfig?view=graph-rest-1.0), with the accessors of [`MediaConfig`](super::MediaConfig)
    ServiceHostedMediaConfig: super::MediaConfig = "microsoft.graph.serviceHostedMediaConfig";
    "preFetchMedia" PRE_FETCH_MEDIA, pre_fetch_media models -> Option<&[super::MediaInfo]>, with_pre_fetch_media(Vec<super::MediaInfo>), "`preFetchMedia`: `Collection(microsoft.graph.mediaInfo)`";
}

crate::runtime::model! {
    /// Inherits from commsOperation.
    ///
    /// [`microsoft.graph.startHoldMusicOperation`](https://learn.microsoft.com/graph/api/resources/startholdmusicoperation?view=graph-rest-1.0), with the accessors of [`CommsOperation`](super::CommsOperation)
    StartHoldMusicOperation: super::CommsOperation = "microsoft.graph.startHoldMusicOperation";
    inherited "clientContext" CLIENT_CONTEXT, with_client_context(String), "`clientContext`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
}

crate::runtime::model! {
    /// Inherits from commsOperation.
    ///
    /// [`microsoft.graph.stopHoldMusicOperation`](https://learn.microsoft.com/graph/api/resources/stopholdmusicoperation?view=graph-rest-1.0), with the accessors of [`CommsOperation`](super::CommsOperation)
    StopHoldMusicOperation: super::CommsOperation = "microsoft.graph.stopHoldMusicOperation";
    inherited "clientContext" CLIENT_CONTEXT, with_client_context(String), "`clientContext`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
}

crate::runtime::model! {
    /// [`microsoft.graph.subscribeToToneOperation`](https://learn.microsoft.com/graph/api/resources/subscribetotoneoperation?view=graph-rest-1.0)
    SubscribeToToneOperation = "microsoft.graph.subscribeToToneOperation";
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`, read-only" "Read-only. Possible values are: notStarted, running, completed, failed.";
}

crate::runtime::model! {
    /// [`microsoft.graph.teleconferenceDeviceAudioQuality`](https://learn.microsoft.com/graph/api/resources/teleconferencedeviceaudioquality?view=graph-rest-1.0), with the accessors of [`TeleconferenceDeviceMediaQuality`](super::TeleconferenceDeviceMediaQuality)
    TeleconferenceDeviceAudioQuality: super::TeleconferenceDeviceMediaQuality = "microsoft.graph.teleconferenceDeviceAudioQuality";
    inherited "averageInboundJitter" AVERAGE_INBOUND_JITTER, with_average_inbound_jitter(Duration), "`averageInboundJitter`";
    inherited "averageInboundPacketLossRateInPercentage" AVERAGE_INBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_average_inbound_packet_loss_rate_in_percentage(f64), "`averageInboundPacketLossRateInPercentage`";
    inherited "averageInboundRoundTripDelay" AVERAGE_INBOUND_ROUND_TRIP_DELAY, with_average_inbound_round_trip_delay(Duration), "`averageInboundRoundTripDelay`";
    inherited "averageOutboundJitter" AVERAGE_OUTBOUND_JITTER, with_average_outbound_jitter(Duration), "`averageOutboundJitter`";
    inherited "averageOutboundPacketLossRateInPercentage" AVERAGE_OUTBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_average_outbound_packet_loss_rate_in_percentage(f64), "`averageOutboundPacketLossRateInPercentage`";
    inherited "averageOutboundRoundTripDelay" AVERAGE_OUTBOUND_ROUND_TRIP_DELAY, with_average_outbound_round_trip_delay(Duration), "`averageOutboundRoundTripDelay`";
    inherited "channelIndex" CHANNEL_INDEX, with_channel_index(i32), "`channelIndex`";
    inherited "inboundPackets" INBOUND_PACKETS, with_inbound_packets(i64), "`inboundPackets`";
    inherited "localIPAddress" LOCAL_IP_ADDRESS, with_local_ip_address(String), "`localIPAddress`";
    inherited "localPort" LOCAL_PORT, with_local_port(i32), "`localPort`";
    inherited "maximumInboundJitter" MAXIMUM_INBOUND_JITTER, with_maximum_inbound_jitter(Duration), "`maximumInboundJitter`";
    inherited "maximumInboundPacketLossRateInPercentage" MAXIMUM_INBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_maximum_inbound_packet_loss_rate_in_percentage(f64), "`maximumInboundPacketLossRateInPercentage`";
    inherited "maximumInboundRoundTripDelay" MAXIMUM_INBOUND_ROUND_TRIP_DELAY, with_maximum_inbound_round_trip_delay(Duration), "`maximumInboundRoundTripDelay`";
    inherited "maximumOutboundJitter" MAXIMUM_OUTBOUND_JITTER, with_maximum_outbound_jitter(Duration), "`maximumOutboundJitter`";
    inherited "maximumOutboundPacketLossRateInPercentage" MAXIMUM_OUTBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_maximum_outbound_packet_loss_rate_in_percentage(f64), "`maximumOutboundPacketLossRateInPercentage`";
    inherited "maximumOutboundRoundTripDelay" MAXIMUM_OUTBOUND_ROUND_TRIP_DELAY, with_maximum_outbound_round_trip_delay(Duration), "`maximumOutboundRoundTripDelay`";
    inherited "mediaDuration" MEDIA_DURATION, with_media_duration(Duration), "`mediaDuration`";
    inherited "networkLinkSpeedInBytes" NETWORK_LINK_SPEED_IN_BYTES, with_network_link_speed_in_bytes(i64), "`networkLinkSpeedInBytes`";
    inherited "outboundPackets" OUTBOUND_PACKETS, with_outbound_packets(i64), "`outboundPackets`";
    inherited "remoteIPAddress" REMOTE_IP_ADDRESS, with_remote_ip_address(String), "`remoteIPAddress`";
    inherited "remotePort" REMOTE_PORT, with_remote_port(i32), "`remotePort`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teleconferenceDeviceMediaQuality`](https://learn.microsoft.com/graph/api/resources/teleconferencedevicemediaquality?view=graph-rest-1.0)
    TeleconferenceDeviceMediaQuality = "microsoft.graph.teleconferenceDeviceMediaQuality" {
        "microsoft.graph.teleconferenceDeviceAudioQuality",
        "microsoft.graph.teleconferenceDeviceScreenSharingQuality",
        "microsoft.graph.teleconferenceDeviceVideoQuality",
    };
    "averageInboundJitter" AVERAGE_INBOUND_JITTER, average_inbound_jitter duration -> Parsed<Duration>, with_average_inbound_jitter(Duration), "`averageInboundJitter`: `Edm.Duration`";
    "averageInboundPacketLossRateInPercentage" AVERAGE_INBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, average_inbound_packet_loss_rate_in_percentage f64 -> Option<f64>, with_average_inbound_packet_loss_rate_in_percentage(f64), "`averageInboundPacketLossRateInPercentage`: `Edm.Double`";
    "averageInboundRoundTripDelay" AVERAGE_INBOUND_ROUND_TRIP_DELAY, average_inbound_round_trip_delay duration -> Parsed<Duration>, with_average_inbound_round_trip_delay(Duration), "`averageInboundRoundTripDelay`: `Edm.Duration`";
    "averageOutboundJitter" AVERAGE_OUTBOUND_JITTER, average_outbound_jitter duration -> Parsed<Duration>, with_average_outbound_jitter(Duration), "`averageOutboundJitter`: `Edm.Duration`";
    "averageOutboundPacketLossRateInPercentage" AVERAGE_OUTBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, average_outbound_packet_loss_rate_in_percentage f64 -> Option<f64>, with_average_outbound_packet_loss_rate_in_percentage(f64), "`averageOutboundPacketLossRateInPercentage`: `Edm.Double`";
    "averageOutboundRoundTripDelay" AVERAGE_OUTBOUND_ROUND_TRIP_DELAY, average_outbound_round_trip_delay duration -> Parsed<Duration>, with_average_outbound_round_trip_delay(Duration), "`averageOutboundRoundTripDelay`: `Edm.Duration`";
    "channelIndex" CHANNEL_INDEX, channel_index i32 -> Option<i32>, with_channel_index(i32), "`channelIndex`: `Edm.Int32`";
    "inboundPackets" INBOUND_PACKETS, inbound_packets i64 -> Option<i64>, with_inbound_packets(i64), "`inboundPackets`: `Edm.Int64`";
    "localIPAddress" LOCAL_IP_ADDRESS, local_ip_address str -> Option<&str>, with_local_ip_address(String), "`localIPAddress`: `Edm.String`";
    "localPort" LOCAL_PORT, local_port i32 -> Option<i32>, with_local_port(i32), "`localPort`: `Edm.Int32`";
    "maximumInboundJitter" MAXIMUM_INBOUND_JITTER, maximum_inbound_jitter duration -> Parsed<Duration>, with_maximum_inbound_jitter(Duration), "`maximumInboundJitter`: `Edm.Duration`";
    "maximumInboundPacketLossRateInPercentage" MAXIMUM_INBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, maximum_inbound_packet_loss_rate_in_percentage f64 -> Option<f64>, with_maximum_inbound_packet_loss_rate_in_percentage(f64), "`maximumInboundPacketLossRateInPercentage`: `Edm.Double`";
    "maximumInboundRoundTripDelay" MAXIMUM_INBOUND_ROUND_TRIP_DELAY, maximum_inbound_round_trip_delay duration -> Parsed<Duration>, with_maximum_inbound_round_trip_delay(Duration), "`maximumInboundRoundTripDelay`: `Edm.Duration`";
    "maximumOutboundJitter" MAXIMUM_OUTBOUND_JITTER, maximum_outbound_jitter duration -> Parsed<Duration>, with_maximum_outbound_jitter(Duration), "`maximumOutboundJitter`: `Edm.Duration`";
    "maximumOutboundPacketLossRateInPercentage" MAXIMUM_OUTBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, maximum_outbound_packet_loss_rate_in_percentage f64 -> Option<f64>, with_maximum_outbound_packet_loss_rate_in_percentage(f64), "`maximumOutboundPacketLossRateInPercentage`: `Edm.Double`";
    "maximumOutboundRoundTripDelay" MAXIMUM_OUTBOUND_ROUND_TRIP_DELAY, maximum_outbound_round_trip_delay duration -> Parsed<Duration>, with_maximum_outbound_round_trip_delay(Duration), "`maximumOutboundRoundTripDelay`: `Edm.Duration`";
    "mediaDuration" MEDIA_DURATION, media_duration duration -> Parsed<Duration>, with_media_duration(Duration), "`mediaDuration`: `Edm.Duration`";
    "networkLinkSpeedInBytes" NETWORK_LINK_SPEED_IN_BYTES, network_link_speed_in_bytes i64 -> Option<i64>, with_network_link_speed_in_bytes(i64), "`networkLinkSpeedInBytes`: `Edm.Int64`";
    "outboundPackets" OUTBOUND_PACKETS, outbound_packets i64 -> Option<i64>, with_outbound_packets(i64), "`outboundPackets`: `Edm.Int64`";
    "remoteIPAddress" REMOTE_IP_ADDRESS, remote_ip_address str -> Option<&str>, with_remote_ip_address(String), "`remoteIPAddress`: `Edm.String`";
    "remotePort" REMOTE_PORT, remote_port i32 -> Option<i32>, with_remote_port(i32), "`remotePort`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teleconferenceDeviceQuality`](https://learn.microsoft.com/graph/api/resources/teleconferencedevicequality?view=graph-rest-1.0)
    TeleconferenceDeviceQuality = "microsoft.graph.teleconferenceDeviceQuality";
    "callChainId" CALL_CHAIN_ID, call_chain_id guid -> Parsed<Uuid>, with_call_chain_id(Uuid), "`callChainId`: `Edm.Guid`";
    "cloudServiceDeploymentEnvironment" CLOUD_SERVICE_DEPLOYMENT_ENVIRONMENT, cloud_service_deployment_environment str -> Option<&str>, with_cloud_service_deployment_environment(String), "`cloudServiceDeploymentEnvironment`: `Edm.String`";
    "cloudServiceDeploymentId" CLOUD_SERVICE_DEPLOYMENT_ID, cloud_service_deployment_id str -> Option<&str>, with_cloud_service_deployment_id(String), "`cloudServiceDeploymentId`: `Edm.String`";
    "cloudServiceInstanceName" CLOUD_SERVICE_INSTANCE_NAME, cloud_service_instance_name str -> Option<&str>, with_cloud_service_instance_name(String), "`cloudServiceInstanceName`: `Edm.String`";
    "cloudServiceName" CLOUD_SERVICE_NAME, cloud_service_name str -> Option<&str>, with_cloud_service_name(String), "`cloudServiceName`: `Edm.String`";
    "deviceDescription" DEVICE_DESCRIPTION, device_description str -> Option<&str>, with_device_description(String), "`deviceDescription`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "mediaLegId" MEDIA_LEG_ID, media_leg_id guid -> Parsed<Uuid>, with_media_leg_id(Uuid), "`mediaLegId`: `Edm.Guid`";
    "mediaQualityList" MEDIA_QUALITY_LIST, media_quality_list models -> Option<&[super::TeleconferenceDeviceMediaQuality]>, with_media_quality_list(Vec<super::TeleconferenceDeviceMediaQuality>), "`mediaQualityList`: `Collection(microsoft.graph.teleconferenceDeviceMediaQuality)`";
    "participantId" PARTICIPANT_ID, participant_id guid -> Parsed<Uuid>, with_participant_id(Uuid), "`participantId`: `Edm.Guid`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teleconferenceDeviceScreenSharingQuality`](https://learn.microsoft.com/graph/api/resources/teleconferencedevicescreensharingquality?view=graph-rest-1.0), with the accessors of [`TeleconferenceDeviceVideoQuality`](super::TeleconferenceDeviceVideoQuality)
    TeleconferenceDeviceScreenSharingQuality: super::TeleconferenceDeviceVideoQuality, super::TeleconferenceDeviceMediaQuality = "microsoft.graph.teleconferenceDeviceScreenSharingQuality";
    inherited "averageInboundJitter" AVERAGE_INBOUND_JITTER, with_average_inbound_jitter(Duration), "`averageInboundJitter`";
    inherited "averageInboundPacketLossRateInPercentage" AVERAGE_INBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_average_inbound_packet_loss_rate_in_percentage(f64), "`averageInboundPacketLossRateInPercentage`";
    inherited "averageInboundRoundTripDelay" AVERAGE_INBOUND_ROUND_TRIP_DELAY, with_average_inbound_round_trip_delay(Duration), "`averageInboundRoundTripDelay`";
    inherited "averageOutboundJitter" AVERAGE_OUTBOUND_JITTER, with_average_outbound_jitter(Duration), "`averageOutboundJitter`";
    inherited "averageOutboundPacketLossRateInPercentage" AVERAGE_OUTBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_average_outbound_packet_loss_rate_in_percentage(f64), "`averageOutboundPacketLossRateInPercentage`";
    inherited "averageOutboundRoundTripDelay" AVERAGE_OUTBOUND_ROUND_TRIP_DELAY, with_average_outbound_round_trip_delay(Duration), "`averageOutboundRoundTripDelay`";
    inherited "channelIndex" CHANNEL_INDEX, with_channel_index(i32), "`channelIndex`";
    inherited "inboundPackets" INBOUND_PACKETS, with_inbound_packets(i64), "`inboundPackets`";
    inherited "localIPAddress" LOCAL_IP_ADDRESS, with_local_ip_address(String), "`localIPAddress`";
    inherited "localPort" LOCAL_PORT, with_local_port(i32), "`localPort`";
    inherited "maximumInboundJitter" MAXIMUM_INBOUND_JITTER, with_maximum_inbound_jitter(Duration), "`maximumInboundJitter`";
    inherited "maximumInboundPacketLossRateInPercentage" MAXIMUM_INBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_maximum_inbound_packet_loss_rate_in_percentage(f64), "`maximumInboundPacketLossRateInPercentage`";
    inherited "maximumInboundRoundTripDelay" MAXIMUM_INBOUND_ROUND_TRIP_DELAY, with_maximum_inbound_round_trip_delay(Duration), "`maximumInboundRoundTripDelay`";
    inherited "maximumOutboundJitter" MAXIMUM_OUTBOUND_JITTER, with_maximum_outbound_jitter(Duration), "`maximumOutboundJitter`";
    inherited "maximumOutboundPacketLossRateInPercentage" MAXIMUM_OUTBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_maximum_outbound_packet_loss_rate_in_percentage(f64), "`maximumOutboundPacketLossRateInPercentage`";
    inherited "maximumOutboundRoundTripDelay" MAXIMUM_OUTBOUND_ROUND_TRIP_DELAY, with_maximum_outbound_round_trip_delay(Duration), "`maximumOutboundRoundTripDelay`";
    inherited "mediaDuration" MEDIA_DURATION, with_media_duration(Duration), "`mediaDuration`";
    inherited "networkLinkSpeedInBytes" NETWORK_LINK_SPEED_IN_BYTES, with_network_link_speed_in_bytes(i64), "`networkLinkSpeedInBytes`";
    inherited "outboundPackets" OUTBOUND_PACKETS, with_outbound_packets(i64), "`outboundPackets`";
    inherited "remoteIPAddress" REMOTE_IP_ADDRESS, with_remote_ip_address(String), "`remoteIPAddress`";
    inherited "remotePort" REMOTE_PORT, with_remote_port(i32), "`remotePort`";
    inherited "averageInboundBitRate" AVERAGE_INBOUND_BIT_RATE, with_average_inbound_bit_rate(f64), "`averageInboundBitRate`";
    inherited "averageInboundFrameRate" AVERAGE_INBOUND_FRAME_RATE, with_average_inbound_frame_rate(f64), "`averageInboundFrameRate`";
    inherited "averageOutboundBitRate" AVERAGE_OUTBOUND_BIT_RATE, with_average_outbound_bit_rate(f64), "`averageOutboundBitRate`";
    inherited "averageOutboundFrameRate" AVERAGE_OUTBOUND_FRAME_RATE, with_average_outbound_frame_rate(f64), "`averageOutboundFrameRate`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teleconferenceDeviceVideoQuality`](https://learn.microsoft.com/graph/api/resources/teleconferencedevicevideoquality?view=graph-rest-1.0), with the accessors of [`TeleconferenceDeviceMediaQuality`](super::TeleconferenceDeviceMediaQuality)
    TeleconferenceDeviceVideoQuality: super::TeleconferenceDeviceMediaQuality = "microsoft.graph.teleconferenceDeviceVideoQuality" {
        "microsoft.graph.teleconferenceDeviceScreenSharingQuality",
    };
    inherited "averageInboundJitter" AVERAGE_INBOUND_JITTER, with_average_inbound_jitter(Duration), "`averageInboundJitter`";
    inherited "averageInboundPacketLossRateInPercentage" AVERAGE_INBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_average_inbound_packet_loss_rate_in_percentage(f64), "`averageInboundPacketLossRateInPercentage`";
    inherited "averageInboundRoundTripDelay" AVERAGE_INBOUND_ROUND_TRIP_DELAY, with_average_inbound_round_trip_delay(Duration), "`averageInboundRoundTripDelay`";
    inherited "averageOutboundJitter" AVERAGE_OUTBOUND_JITTER, with_average_outbound_jitter(Duration), "`averageOutboundJitter`";
    inherited "averageOutboundPacketLossRateInPercentage" AVERAGE_OUTBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_average_outbound_packet_loss_rate_in_percentage(f64), "`averageOutboundPacketLossRateInPercentage`";
    inherited "averageOutboundRoundTripDelay" AVERAGE_OUTBOUND_ROUND_TRIP_DELAY, with_average_outbound_round_trip_delay(Duration), "`averageOutboundRoundTripDelay`";
    inherited "channelIndex" CHANNEL_INDEX, with_channel_index(i32), "`channelIndex`";
    inherited "inboundPackets" INBOUND_PACKETS, with_inbound_packets(i64), "`inboundPackets`";
    inherited "localIPAddress" LOCAL_IP_ADDRESS, with_local_ip_address(String), "`localIPAddress`";
    inherited "localPort" LOCAL_PORT, with_local_port(i32), "`localPort`";
    inherited "maximumInboundJitter" MAXIMUM_INBOUND_JITTER, with_maximum_inbound_jitter(Duration), "`maximumInboundJitter`";
    inherited "maximumInboundPacketLossRateInPercentage" MAXIMUM_INBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_maximum_inbound_packet_loss_rate_in_percentage(f64), "`maximumInboundPacketLossRateInPercentage`";
    inherited "maximumInboundRoundTripDelay" MAXIMUM_INBOUND_ROUND_TRIP_DELAY, with_maximum_inbound_round_trip_delay(Duration), "`maximumInboundRoundTripDelay`";
    inherited "maximumOutboundJitter" MAXIMUM_OUTBOUND_JITTER, with_maximum_outbound_jitter(Duration), "`maximumOutboundJitter`";
    inherited "maximumOutboundPacketLossRateInPercentage" MAXIMUM_OUTBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_maximum_outbound_packet_loss_rate_in_percentage(f64), "`maximumOutboundPacketLossRateInPercentage`";
    inherited "maximumOutboundRoundTripDelay" MAXIMUM_OUTBOUND_ROUND_TRIP_DELAY, with_maximum_outbound_round_trip_delay(Duration), "`maximumOutboundRoundTripDelay`";
    inherited "mediaDuration" MEDIA_DURATION, with_media_duration(Duration), "`mediaDuration`";
    inherited "networkLinkSpeedInBytes" NETWORK_LINK_SPEED_IN_BYTES, with_network_link_speed_in_bytes(i64), "`networkLinkSpeedInBytes`";
    inherited "outboundPackets" OUTBOUND_PACKETS, with_outbound_packets(i64), "`outboundPackets`";
    inherited "remoteIPAddress" REMOTE_IP_ADDRESS, with_remote_ip_address(String), "`remoteIPAddress`";
    inherited "remotePort" REMOTE_PORT, with_remote_port(i32), "`remotePort`";
    "averageInboundBitRate" AVERAGE_INBOUND_BIT_RATE, average_inbound_bit_rate f64 -> Option<f64>, with_average_inbound_bit_rate(f64), "`averageInboundBitRate`: `Edm.Double`";
    "averageInboundFrameRate" AVERAGE_INBOUND_FRAME_RATE, average_inbound_frame_rate f64 -> Option<f64>, with_average_inbound_frame_rate(f64), "`averageInboundFrameRate`: `Edm.Double`";
    "averageOutboundBitRate" AVERAGE_OUTBOUND_BIT_RATE, average_outbound_bit_rate f64 -> Option<f64>, with_average_outbound_bit_rate(f64), "`averageOutboundBitRate`: `Edm.Double`";
    "averageOutboundFrameRate" AVERAGE_OUTBOUND_FRAME_RATE, average_outbound_frame_rate f64 -> Option<f64>, with_average_outbound_frame_rate(f64), "`averageOutboundFrameRate`: `Edm.Double`";
}

crate::runtime::model! {
    /// [`microsoft.graph.unmuteParticipantOperation`](https://learn.microsoft.com/graph/api/resources/unmuteparticipantoperation?view=graph-rest-1.0)
    UnmuteParticipantOperation = "microsoft.graph.unmuteParticipantOperation";
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`, read-only" "Read-only. Possible values are: notStarted, running, completed, failed.";
}

crate::runtime::model! {
    /// [`microsoft.graph.updateRecordingStatusOperation`](https://learn.microsoft.com/graph/api/resources/updaterecordingstatusoperation?view=graph-rest-1.0)
    UpdateRecordingStatusOperation = "microsoft.graph.updateRecordingStatusOperation";
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`" "Possible values are: notStarted, running, completed, failed.";
}
