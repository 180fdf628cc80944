// Written by `cargo xtask gen`; do not edit.
//! Types of the area `communications`.

use crate::runtime::{Duration, OffsetDateTime, Parsed, Uuid, Value};

crate::runtime::model! {
    /// Inherits from commsOperation.
    ///
    /// [`microsoft.graph.addLargeGalleryViewOperation`](https://learn.microsoft.com/graph/api/resources/addlargegalleryviewoperation?view=graph-rest-beta), with the accessors of [`CommsOperation`](super::CommsOperation)
    AddLargeGalleryViewOperation: super::CommsOperation = "microsoft.graph.addLargeGalleryViewOperation";
    inherited "clientContext" CLIENT_CONTEXT, with_client_context(String), "`clientContext`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.attendanceInterval`, which the reference names and does not describe.
    AttendanceInterval = "microsoft.graph.attendanceInterval"
}

crate::runtime::model! {
    /// [`microsoft.graph.attendanceRecord`](https://learn.microsoft.com/graph/api/resources/attendancerecord?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AttendanceRecord: super::Entity = "microsoft.graph.attendanceRecord";
    inherited "id" ID, with_id(String), "`id`";
    "attendanceIntervals" ATTENDANCE_INTERVALS, attendance_intervals models -> Option<&[super::AttendanceInterval]>, with_attendance_intervals(Vec<super::AttendanceInterval>), "`attendanceIntervals`: `Collection(microsoft.graph.attendanceInterval)`";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`";
    "identity" IDENTITY, identity model -> Option<&super::Identity>, with_identity(super::Identity), "`identity`: `microsoft.graph.identity`";
    "role" ROLE, role str -> Option<&str>, with_role(String), "`role`: `Edm.String`" "Possible values are: None, Attendee, Presenter, Organizer.";
    "registrantId" REGISTRANT_ID, registrant_id str -> Option<&str>, with_registrant_id(String), "`registrantId`: `Edm.String`";
    "totalAttendanceInSeconds" TOTAL_ATTENDANCE_IN_SECONDS, total_attendance_in_seconds i32 -> Option<i32>, with_total_attendance_in_seconds(i32), "`totalAttendanceInSeconds`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.audioConferencing`](https://learn.microsoft.com/graph/api/resources/audioconferencing?view=graph-rest-beta)
    AudioConferencing = "microsoft.graph.audioConferencing";
    "dialinUrl" DIALIN_URL, dialin_url str -> Option<&str>, with_dialin_url(String), "`dialinUrl`: `Edm.String`";
    "conferenceId" CONFERENCE_ID, conference_id str -> Option<&str>, with_conference_id(String), "`conferenceId`: `Edm.String`";
    "tollFreeNumbers" TOLL_FREE_NUMBERS, toll_free_numbers strs -> Option<Vec<&str>>, with_toll_free_numbers(Vec<String>), "`tollFreeNumbers`: `Collection(Edm.String)`";
    "tollNumbers" TOLL_NUMBERS, toll_numbers strs -> Option<Vec<&str>>, with_toll_numbers(Vec<String>), "`tollNumbers`: `Collection(Edm.String)`";
    "tollFreeNumber" TOLL_FREE_NUMBER, toll_free_number str -> Option<&str>, with_toll_free_number(String), "`tollFreeNumber`: `Edm.String`";
    "tollNumber" TOLL_NUMBER, toll_number str -> Option<&str>, with_toll_number(String), "`tollNumber`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.audioDuckingConfiguration`](https://learn.microsoft.com/graph/api/resources/audioduckingconfiguration?view=graph-rest-beta)
    AudioDuckingConfiguration = "microsoft.graph.audioDuckingConfiguration";
    "lowerLevel" LOWER_LEVEL, lower_level i64 -> Option<i64>, with_lower_level(i64), "`lowerLevel`: `Edm.Int64`";
    "rampActive" RAMP_ACTIVE, ramp_active i64 -> Option<i64>, with_ramp_active(i64), "`rampActive`: `Edm.Int64`";
    "rampInactive" RAMP_INACTIVE, ramp_inactive i64 -> Option<i64>, with_ramp_inactive(i64), "`rampInactive`: `Edm.Int64`";
    "upperLevel" UPPER_LEVEL, upper_level i64 -> Option<i64>, with_upper_level(i64), "`upperLevel`: `Edm.Int64`";
}

crate::runtime::model! {
    /// [`microsoft.graph.audioRoutingGroup`](https://learn.microsoft.com/graph/api/resources/audioroutinggroup?view=graph-rest-beta)
    AudioRoutingGroup = "microsoft.graph.audioRoutingGroup";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "receivers" RECEIVERS, receivers strs -> Option<Vec<&str>>, with_receivers(Vec<String>), "`receivers`: `Collection(Edm.String)`";
    "routingMode" ROUTING_MODE, routing_mode str -> Option<&str>, with_routing_mode(String), "`routingMode`: `Edm.String`" "Possible values are: oneToOne, multicast.";
    "sources" SOURCES, sources strs -> Option<Vec<&str>>, with_sources(Vec<String>), "`sources`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.audioSourceLevel`](https://learn.microsoft.com/graph/api/resources/audiosourcelevel?view=graph-rest-beta)
    AudioSourceLevel = "microsoft.graph.audioSourceLevel";
    "duckOthers" DUCK_OTHERS, duck_others bool -> Option<bool>, with_duck_others(bool), "`duckOthers`: `Edm.Boolean`";
    "level" LEVEL, level i64 -> Option<i64>, with_level(i64), "`level`: `Edm.Int64`";
    "participant" PARTICIPANT, participant str -> Option<&str>, with_participant(String), "`participant`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.BeRightBack`, which the reference names and does not describe.
    BeRightBack = "microsoft.graph.BeRightBack"
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.broadcastMeetingAudience`](https://learn.microsoft.com/graph/api/resources/broadcastmeetingsettings?view=graph-rest-beta)
    BroadcastMeetingAudience = "microsoft.graph.broadcastMeetingAudience" {
        Everyone = "everyone",
        Organization = "organization",
        RoleIsAttendee = "roleIsAttendee",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.broadcastMeetingCaptionSettings`](https://learn.microsoft.com/graph/api/resources/broadcastmeetingcaptionsettings?view=graph-rest-beta)
    BroadcastMeetingCaptionSettings = "microsoft.graph.broadcastMeetingCaptionSettings";
    "isCaptionEnabled" IS_CAPTION_ENABLED, is_caption_enabled bool -> Option<bool>, with_is_caption_enabled(bool), "`isCaptionEnabled`: `Edm.Boolean`";
    "spokenLanguage" SPOKEN_LANGUAGE, spoken_language str -> Option<&str>, with_spoken_language(String), "`spokenLanguage`: `Edm.String`";
    "translationLanguages" TRANSLATION_LANGUAGES, translation_languages strs -> Option<Vec<&str>>, with_translation_languages(Vec<String>), "`translationLanguages`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.broadcastMeetingSettings`](https://learn.microsoft.com/graph/api/resources/broadcastmeetingsettings?view=graph-rest-beta)
    BroadcastMeetingSettings = "microsoft.graph.broadcastMeetingSettings";
    "allowedAudience" ALLOWED_AUDIENCE, allowed_audience enumeration -> Option<super::BroadcastMeetingAudience>, with_allowed_audience(super::BroadcastMeetingAudience), "`allowedAudience`: `microsoft.graph.broadcastMeetingAudience`";
    "captions" CAPTIONS, captions model -> Option<&super::BroadcastMeetingCaptionSettings>, with_captions(super::BroadcastMeetingCaptionSettings), "`captions`: `microsoft.graph.broadcastMeetingCaptionSettings`";
    "isRecordingEnabled" IS_RECORDING_ENABLED, is_recording_enabled bool -> Option<bool>, with_is_recording_enabled(bool), "`isRecordingEnabled`: `Edm.Boolean`";
    "isAttendeeReportEnabled" IS_ATTENDEE_REPORT_ENABLED, is_attendee_report_enabled bool -> Option<bool>, with_is_attendee_report_enabled(bool), "`isAttendeeReportEnabled`: `Edm.Boolean`";
    "isQuestionAndAnswerEnabled" IS_QUESTION_AND_ANSWER_ENABLED, is_question_and_answer_enabled bool -> Option<bool>, with_is_question_and_answer_enabled(bool), "`isQuestionAndAnswerEnabled`: `Edm.Boolean`";
    "isVideoOnDemandEnabled" IS_VIDEO_ON_DEMAND_ENABLED, is_video_on_demand_enabled bool -> Option<bool>, with_is_video_on_demand_enabled(bool), "`isVideoOnDemandEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.commsOperation`](https://learn.microsoft.com/graph/api/resources/commsoperation?view=graph-rest-beta)
    CommsOperation = "microsoft.graph.commsOperation" {
        "microsoft.graph.addLargeGalleryViewOperation",
    };
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`, read-only" "Read-only. Possible values are: notStarted, running, completed, failed.";
}

crate::runtime::model! {
    /// [`microsoft.graph.contentSharingSession`](https://learn.microsoft.com/graph/api/resources/contentsharingsession?view=graph-rest-beta)
    ContentSharingSession = "microsoft.graph.contentSharingSession";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.customQuestionAnswer`](https://learn.microsoft.com/graph/api/resources/customquestionanswer?view=graph-rest-beta)
    CustomQuestionAnswer = "microsoft.graph.customQuestionAnswer";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "questionId" QUESTION_ID, question_id str -> Option<&str>, with_question_id(String), "`questionId`: `Edm.String`, read-only" "Read-only.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.DoNotDisturb`, which the reference names and does not describe.
    DoNotDisturb = "microsoft.graph.DoNotDisturb"
}

crate::runtime::model! {
    /// Inherits from meetingRegistrantBase.
    ///
    /// [`microsoft.graph.externalMeetingRegistrant`](https://learn.microsoft.com/graph/api/resources/externalmeetingregistrant?view=graph-rest-beta), with the accessors of [`MeetingRegistrantBase`](super::MeetingRegistrantBase)
    ExternalMeetingRegistrant: super::MeetingRegistrantBase, super::Entity = "microsoft.graph.externalMeetingRegistrant";
    inherited "id" ID, with_id(String), "`id`";
    inherited "joinWebUrl" JOIN_WEB_URL, with_join_web_url(String), "`joinWebUrl`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from meetingregistrationbase.
    ///
    /// [`microsoft.graph.externalMeetingRegistration`](https://learn.microsoft.com/graph/api/resources/externalmeetingregistration?view=graph-rest-beta), with the accessors of [`MeetingRegistrationBase`](super::MeetingRegistrationBase)
    ExternalMeetingRegistration: super::MeetingRegistrationBase, super::Entity = "microsoft.graph.externalMeetingRegistration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedRegistrant" ALLOWED_REGISTRANT, with_allowed_registrant(super::MeetingAudience), "`allowedRegistrant`";
    inherited "registrants" REGISTRANTS, with_registrants(Vec<super::MeetingRegistrantBase>), "`registrants`";
}

crate::runtime::model! {
    /// Inherits from calloptions.
    ///
    /// [`microsoft.graph.incomingCallOptions`](https://learn.microsoft.com/graph/api/resources/incomingcalloptions?view=graph-rest-beta), with the accessors of [`CallOptions`](super::CallOptions)
    IncomingCallOptions: super::CallOptions = "microsoft.graph.incomingCallOptions";
    inherited "isContentSharingNotificationEnabled" IS_CONTENT_SHARING_NOTIFICATION_ENABLED, with_is_content_sharing_notification_enabled(bool), "`isContentSharingNotificationEnabled`";
}

crate::runtime::model! {
    /// [`microsoft.graph.invitationParticipantInfo`](https://learn.microsoft.com/graph/api/resources/invitationparticipantinfo?view=graph-rest-beta)
    InvitationParticipantInfo = "microsoft.graph.invitationParticipantInfo";
    "endpointType" ENDPOINT_TYPE, endpoint_type str -> Option<&str>, with_endpoint_type(String), "`endpointType`: `Edm.String`" "Possible values are: default, voicemail.";
    "identity" IDENTITY, identity model -> Option<&super::IdentitySet>, with_identity(super::IdentitySet), "`identity`: `microsoft.graph.identitySet`";
    "participantId" PARTICIPANT_ID, participant_id str -> Option<&str>, with_participant_id(String), "`participantId`: `Edm.String`" "Optional.";
    "replacesCallId" REPLACES_CALL_ID, replaces_call_id str -> Option<&str>, with_replaces_call_id(String), "`replacesCallId`: `Edm.String`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.inviteParticipantsOperation`](https://learn.microsoft.com/graph/api/resources/inviteparticipantsoperation?view=graph-rest-beta)
    InviteParticipantsOperation = "microsoft.graph.inviteParticipantsOperation";
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "participants" PARTICIPANTS, participants models -> Option<&[super::InvitationParticipantInfo]>, with_participants(Vec<super::InvitationParticipantInfo>), "`participants`: `Collection(microsoft.graph.invitationParticipantInfo)`";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`, read-only" "Read-only. Possible values are: notStarted, running, completed, failed.";
}

crate::runtime::model! {
    /// [`microsoft.graph.joinMeetingIdSettings`](https://learn.microsoft.com/graph/api/resources/joinmeetingidsettings?view=graph-rest-beta)
    JoinMeetingIdSettings = "microsoft.graph.joinMeetingIdSettings";
    "isPasscodeRequired" IS_PASSCODE_REQUIRED, is_passcode_required bool -> Option<bool>, with_is_passcode_required(bool), "`isPasscodeRequired`: `Edm.Boolean`" "Optional.";
    "joinMeetingId" JOIN_MEETING_ID, join_meeting_id str -> Option<&str>, with_join_meeting_id(String), "`joinMeetingId`: `Edm.String`, read-only" "Optional. Read-only.";
    "passcode" PASSCODE, passcode str -> Option<&str>, with_passcode(String), "`passcode`: `Edm.String`, read-only" "Optional. Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.lobbyBypassScope`](https://learn.microsoft.com/graph/api/resources/lobbybypasssettings?view=graph-rest-beta)
    LobbyBypassScope = "microsoft.graph.lobbyBypassScope" {
        Organizer = "organizer",
        Organization = "organization",
        OrganizationAndFederated = "organizationAndFederated",
        Everyone = "everyone",
        OrganizationExcludingGuests = "organizationExcludingGuests",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.lobbyBypassSettings`](https://learn.microsoft.com/graph/api/resources/lobbybypasssettings?view=graph-rest-beta)
    LobbyBypassSettings = "microsoft.graph.lobbyBypassSettings";
    "scope" SCOPE, scope enumeration -> Option<super::LobbyBypassScope>, with_scope(super::LobbyBypassScope), "`scope`: `microsoft.graph.lobbyBypassScope`" "Optional.";
    "isDialInBypassEnabled" IS_DIAL_IN_BYPASS_ENABLED, is_dial_in_bypass_enabled bool -> Option<bool>, with_is_dial_in_bypass_enabled(bool), "`isDialInBypassEnabled`: `Edm.Boolean`" "Optional.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mediaDirection`](https://learn.microsoft.com/graph/api/resources/mediastream?view=graph-rest-beta)
    MediaDirection = "microsoft.graph.mediaDirection" {
        Inactive = "inactive",
        SendOnly = "sendOnly",
        ReceiveOnly = "receiveOnly",
        SendReceive = "sendReceive",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaInfo`](https://learn.microsoft.com/graph/api/resources/mediainfo?view=graph-rest-beta)
    MediaInfo = "microsoft.graph.mediaInfo";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`";
    "uri" URI, uri str -> Option<&str>, with_uri(String), "`uri`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaPrompt`](https://learn.microsoft.com/graph/api/resources/mediaprompt?view=graph-rest-beta)
    MediaPrompt = "microsoft.graph.mediaPrompt";
    "mediaInfo" MEDIA_INFO, media_info model -> Option<&super::MediaInfo>, with_media_info(super::MediaInfo), "`mediaInfo`: `microsoft.graph.mediaInfo`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaStream`](https://learn.microsoft.com/graph/api/resources/mediastream?view=graph-rest-beta)
    MediaStream = "microsoft.graph.mediaStream";
    "direction" DIRECTION, direction enumeration -> Option<super::MediaDirection>, with_direction(super::MediaDirection), "`direction`: `microsoft.graph.mediaDirection`" "Possible values are: inactive, sendOnly, receiveOnly, sendReceive.";
    "label" LABEL, label str -> Option<&str>, with_label(String), "`label`: `Edm.String`";
    "mediaType" MEDIA_TYPE, media_type str -> Option<&str>, with_media_type(String), "`mediaType`: `Edm.String`" "Possible values are: unknown, audio, video, videoBasedScreenSharing, data.";
    "serverMuted" SERVER_MUTED, server_muted bool -> Option<bool>, with_server_muted(bool), "`serverMuted`: `Edm.Boolean`";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingAttendanceReport`](https://learn.microsoft.com/graph/api/resources/meetingattendancereport?view=graph-rest-beta)
    MeetingAttendanceReport = "microsoft.graph.meetingAttendanceReport";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "meetingEndDateTime" MEETING_END_DATE_TIME, meeting_end_date_time date_time -> Parsed<OffsetDateTime>, with_meeting_end_date_time(OffsetDateTime), "`meetingEndDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "meetingStartDateTime" MEETING_START_DATE_TIME, meeting_start_date_time date_time -> Parsed<OffsetDateTime>, with_meeting_start_date_time(OffsetDateTime), "`meetingStartDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "totalParticipantCount" TOTAL_PARTICIPANT_COUNT, total_participant_count i32 -> Option<i32>, with_total_participant_count(i32), "`totalParticipantCount`: `Edm.Int32`, read-only" "Read-only.";
    "attendanceRecords" ATTENDANCE_RECORDS, attendance_records models -> Option<&[super::AttendanceRecord]>, with_attendance_records(Vec<super::AttendanceRecord>), "`attendanceRecords`: `Collection(microsoft.graph.attendanceRecord)`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingAudience`](https://learn.microsoft.com/graph/api/resources/externalmeetingregistration?view=graph-rest-beta)
    MeetingAudience = "microsoft.graph.meetingAudience" {
        Everyone = "everyone",
        Organization = "organization",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingChatMode`](https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-beta)
    MeetingChatMode = "microsoft.graph.meetingChatMode" {
        Enabled = "enabled",
        Disabled = "disabled",
        Limited = "limited",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingParticipantInfo`](https://learn.microsoft.com/graph/api/resources/meetingparticipantinfo?view=graph-rest-beta)
    MeetingParticipantInfo = "microsoft.graph.meetingParticipantInfo";
    "identity" IDENTITY, identity model -> Option<&super::IdentitySet>, with_identity(super::IdentitySet), "`identity`: `microsoft.graph.identitySet`";
    "upn" UPN, upn str -> Option<&str>, with_upn(String), "`upn`: `Edm.String`";
    "role" ROLE, role enumeration -> Option<super::OnlineMeetingRole>, with_role(super::OnlineMeetingRole), "`role`: `microsoft.graph.onlineMeetingRole`";
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingParticipants`](https://learn.microsoft.com/graph/api/resources/meetingparticipants?view=graph-rest-beta)
    MeetingParticipants = "microsoft.graph.meetingParticipants";
    "attendees" ATTENDEES, attendees models -> Option<&[super::MeetingParticipantInfo]>, with_attendees(Vec<super::MeetingParticipantInfo>), "`attendees`: `Collection(microsoft.graph.meetingParticipantInfo)`";
    "organizer" ORGANIZER, organizer model -> Option<&super::MeetingParticipantInfo>, with_organizer(super::MeetingParticipantInfo), "`organizer`: `microsoft.graph.meetingParticipantInfo`";
}

crate::runtime::model! {
    /// Inherits from meetingRegistrantBase.
    ///
    /// [`microsoft.graph.meetingRegistrant`](https://learn.microsoft.com/graph/api/resources/meetingregistrant?view=graph-rest-beta), with the accessors of [`MeetingRegistrantBase`](super::MeetingRegistrantBase)
    MeetingRegistrant: super::MeetingRegistrantBase, super::Entity = "microsoft.graph.meetingRegistrant";
    inherited "id" ID, with_id(String), "`id`";
    inherited "joinWebUrl" JOIN_WEB_URL, with_join_web_url(String), "`joinWebUrl`";
    "customQuestionAnswers" CUSTOM_QUESTION_ANSWERS, custom_question_answers models -> Option<&[super::CustomQuestionAnswer]>, with_custom_question_answers(Vec<super::CustomQuestionAnswer>), "`customQuestionAnswers`: `Collection(microsoft.graph.customQuestionAnswer)`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "firstName" FIRST_NAME, first_name str -> Option<&str>, with_first_name(String), "`firstName`: `Edm.String`";
    "lastName" LAST_NAME, last_name str -> Option<&str>, with_last_name(String), "`lastName`: `Edm.String`";
    "registrationDateTime" REGISTRATION_DATE_TIME, registration_date_time str -> Option<&str>, with_registration_date_time(String), "`registrationDateTime`: `Edm.String`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::MeetingRegistrantStatus>, with_status(super::MeetingRegistrantStatus), "`status`: `microsoft.graph.meetingRegistrantStatus`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.meetingRegistrantBase`](https://learn.microsoft.com/graph/api/resources/meetingregistrantbase?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MeetingRegistrantBase: super::Entity = "microsoft.graph.meetingRegistrantBase" {
        "microsoft.graph.externalMeetingRegistrant",
        "microsoft.graph.meetingRegistrant",
    };
    inherited "id" ID, with_id(String), "`id`";
    "joinWebUrl" JOIN_WEB_URL, join_web_url str -> Option<&str>, with_join_web_url(String), "`joinWebUrl`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingRegistrantStatus`](https://learn.microsoft.com/graph/api/resources/meetingregistrant?view=graph-rest-beta)
    MeetingRegistrantStatus = "microsoft.graph.meetingRegistrantStatus" {
        Registered = "registered",
        Canceled = "canceled",
        Processing = "processing",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from meetingregistrationbase.
    ///
    /// [`microsoft.graph.meetingRegistration`](https://learn.microsoft.com/graph/api/resources/meetingregistration?view=graph-rest-beta), with the accessors of [`MeetingRegistrationBase`](super::MeetingRegistrationBase)
    MeetingRegistration: super::MeetingRegistrationBase, super::Entity = "microsoft.graph.meetingRegistration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedRegistrant" ALLOWED_REGISTRANT, with_allowed_registrant(super::MeetingAudience), "`allowedRegistrant`";
    inherited "registrants" REGISTRANTS, with_registrants(Vec<super::MeetingRegistrantBase>), "`registrants`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "registrationPageViewCount" REGISTRATION_PAGE_VIEW_COUNT, registration_page_view_count i32 -> Option<i32>, with_registration_page_view_count(i32), "`registrationPageViewCount`: `Edm.Int32`, read-only" "Read-only.";
    "registrationPageWebUrl" REGISTRATION_PAGE_WEB_URL, registration_page_web_url str -> Option<&str>, with_registration_page_web_url(String), "`registrationPageWebUrl`: `Edm.String`, read-only" "Read-only.";
    "speakers" SPEAKERS, speakers models -> Option<&[super::MeetingSpeaker]>, with_speakers(Vec<super::MeetingSpeaker>), "`speakers`: `Collection(microsoft.graph.meetingSpeaker)`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "customQuestions" CUSTOM_QUESTIONS, custom_questions models -> Option<&[super::MeetingRegistrationQuestion]>, with_custom_questions(Vec<super::MeetingRegistrationQuestion>), "`customQuestions`: `Collection(microsoft.graph.meetingRegistrationQuestion)`";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.meetingRegistrationBase`](https://learn.microsoft.com/graph/api/resources/meetingregistrationbase?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MeetingRegistrationBase: super::Entity = "microsoft.graph.meetingRegistrationBase" {
        "microsoft.graph.externalMeetingRegistration",
        "microsoft.graph.meetingRegistration",
    };
    inherited "id" ID, with_id(String), "`id`";
    "allowedRegistrant" ALLOWED_REGISTRANT, allowed_registrant enumeration -> Option<super::MeetingAudience>, with_allowed_registrant(super::MeetingAudience), "`allowedRegistrant`: `microsoft.graph.meetingAudience`";
    "registrants" REGISTRANTS, registrants models -> Option<&[super::MeetingRegistrantBase]>, with_registrants(Vec<super::MeetingRegistrantBase>), "`registrants`: `Collection(microsoft.graph.meetingRegistrantBase)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingRegistrationQuestion`](https://learn.microsoft.com/graph/api/resources/meetingregistrationquestion?view=graph-rest-beta)
    MeetingRegistrationQuestion = "microsoft.graph.meetingRegistrationQuestion";
    "answerInputType" ANSWER_INPUT_TYPE, answer_input_type enumeration -> Option<super::AnswerInputType>, with_answer_input_type(super::AnswerInputType), "`answerInputType`: `microsoft.graph.answerInputType`";
    "answerOptions" ANSWER_OPTIONS, answer_options strs -> Option<Vec<&str>>, with_answer_options(Vec<String>), "`answerOptions`: `Collection(Edm.String)`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isRequired" IS_REQUIRED, is_required bool -> Option<bool>, with_is_required(bool), "`isRequired`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingSpeaker`](https://learn.microsoft.com/graph/api/resources/meetingspeaker?view=graph-rest-beta)
    MeetingSpeaker = "microsoft.graph.meetingSpeaker";
    "bio" BIO, bio str -> Option<&str>, with_bio(String), "`bio`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.muteParticipantOperation`](https://learn.microsoft.com/graph/api/resources/muteparticipantoperation?view=graph-rest-beta)
    MuteParticipantOperation = "microsoft.graph.muteParticipantOperation";
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`, read-only" "Read-only. Possible values are: notStarted, running, completed, failed.";
}

crate::runtime::model! {
    /// [`microsoft.graph.noMediaConfig`](https://learn.microsoft.com/graph/api/resources/nomediaconfig?view=graph-rest-beta), with the accessors of [`MediaConfig`](super::MediaConfig)
    NoMediaConfig: super::MediaConfig = "microsoft.graph.noMediaConfig";
    inherited "removeFromDefaultAudioGroup" REMOVE_FROM_DEFAULT_AUDIO_GROUP, with_remove_from_default_audio_group(bool), "`removeFromDefaultAudioGroup`";
}

crate::runtime::model! {
    /// `microsoft.graph.OffWork`, which the reference names and does not describe.
    OffWork = "microsoft.graph.OffWork"
}

crate::runtime::model! {
    /// [`microsoft.graph.onlineMeeting`](https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-beta)
    OnlineMeeting = "microsoft.graph.onlineMeeting";
    "allowedPresenters" ALLOWED_PRESENTERS, allowed_presenters enumeration -> Option<super::OnlineMeetingPresenters>, with_allowed_presenters(super::OnlineMeetingPresenters), "`allowedPresenters`: `microsoft.graph.onlineMeetingPresenters`";
    "allowAttendeeToEnableCamera" ALLOW_ATTENDEE_TO_ENABLE_CAMERA, allow_attendee_to_enable_camera bool -> Option<bool>, with_allow_attendee_to_enable_camera(bool), "`allowAttendeeToEnableCamera`: `Edm.Boolean`";
    "allowAttendeeToEnableMic" ALLOW_ATTENDEE_TO_ENABLE_MIC, allow_attendee_to_enable_mic bool -> Option<bool>, with_allow_attendee_to_enable_mic(bool), "`allowAttendeeToEnableMic`: `Edm.Boolean`";
    "allowMeetingChat" ALLOW_MEETING_CHAT, allow_meeting_chat enumeration -> Option<super::MeetingChatMode>, with_allow_meeting_chat(super::MeetingChatMode), "`allowMeetingChat`: `microsoft.graph.meetingChatMode`";
    "allowTeamworkReactions" ALLOW_TEAMWORK_REACTIONS, allow_teamwork_reactions bool -> Option<bool>, with_allow_teamwork_reactions(bool), "`allowTeamworkReactions`: `Edm.Boolean`";
    "alternativeRecording" ALTERNATIVE_RECORDING, alternative_recording untyped -> Option<&Value>, with_alternative_recording(Value), "`alternativeRecording`: `Edm.Stream`, read-only" "Read-only.";
    "attendeeReport" ATTENDEE_REPORT, attendee_report untyped -> Option<&Value>, with_attendee_report(Value), "`attendeeReport`: `Edm.Stream`, read-only" "Read-only.";
    "audioConferencing" AUDIO_CONFERENCING, audio_conferencing model -> Option<&super::AudioConferencing>, with_audio_conferencing(super::AudioConferencing), "`audioConferencing`: `microsoft.graph.audioConferencing`, read-only" "Read-only.";
    "broadcastSettings" BROADCAST_SETTINGS, broadcast_settings model -> Option<&super::BroadcastMeetingSettings>, with_broadcast_settings(super::BroadcastMeetingSettings), "`broadcastSettings`: `microsoft.graph.broadcastMeetingSettings`";
    "chatInfo" CHAT_INFO, chat_info model -> Option<&super::ChatInfo>, with_chat_info(super::ChatInfo), "`chatInfo`: `microsoft.graph.chatInfo`";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time date_time -> Parsed<OffsetDateTime>, with_creation_date_time(OffsetDateTime), "`creationDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`" "Optional.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isBroadcast" IS_BROADCAST, is_broadcast bool -> Option<bool>, with_is_broadcast(bool), "`isBroadcast`: `Edm.Boolean`";
    "isEntryExitAnnounced" IS_ENTRY_EXIT_ANNOUNCED, is_entry_exit_announced bool -> Option<bool>, with_is_entry_exit_announced(bool), "`isEntryExitAnnounced`: `Edm.Boolean`";
    "joinWebUrl" JOIN_WEB_URL, join_web_url str -> Option<&str>, with_join_web_url(String), "`joinWebUrl`: `Edm.String`, read-only" "Read-only.";
    "joinInformation" JOIN_INFORMATION, join_information model -> Option<&super::ItemBody>, with_join_information(super::ItemBody), "`joinInformation`: `microsoft.graph.itemBody`, read-only" "Read-only.";
    "joinMeetingIdSettings" JOIN_MEETING_ID_SETTINGS, join_meeting_id_settings model -> Option<&super::JoinMeetingIdSettings>, with_join_meeting_id_settings(super::JoinMeetingIdSettings), "`joinMeetingIdSettings`: `microsoft.graph.joinMeetingIdSettings`";
    "lobbyBypassSettings" LOBBY_BYPASS_SETTINGS, lobby_bypass_settings model -> Option<&super::LobbyBypassSettings>, with_lobby_bypass_settings(super::LobbyBypassSettings), "`lobbyBypassSettings`: `microsoft.graph.lobbyBypassSettings`";
    "participants" PARTICIPANTS, participants model -> Option<&super::MeetingParticipants>, with_participants(super::MeetingParticipants), "`participants`: `microsoft.graph.meetingParticipants`";
    "recordAutomatically" RECORD_AUTOMATICALLY, record_automatically bool -> Option<bool>, with_record_automatically(bool), "`recordAutomatically`: `Edm.Boolean`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "videoTeleconferenceId" VIDEO_TELECONFERENCE_ID, video_teleconference_id str -> Option<&str>, with_video_teleconference_id(String), "`videoTeleconferenceId`: `Edm.String`, read-only" "Read-only.";
    "autoAdmittedUsers" AUTO_ADMITTED_USERS, auto_admitted_users str -> Option<&str>, with_auto_admitted_users(String), "`autoAdmittedUsers`: `Edm.String`, read-only" "Read-only. Possible values are: everyone, everyoneInSameAndFederatedCompany, everyoneInCompany, invitedUsersInCompany, organizer.";
    "attendanceReports" ATTENDANCE_REPORTS, attendance_reports models -> Option<&[super::MeetingAttendanceReport]>, with_attendance_reports(Vec<super::MeetingAttendanceReport>), "`attendanceReports`: `Collection(microsoft.graph.meetingAttendanceReport)`, read-only" "Read-only.";
    "meetingAttendanceReport" MEETING_ATTENDANCE_REPORT, meeting_attendance_report model -> Option<&super::MeetingAttendanceReport>, with_meeting_attendance_report(super::MeetingAttendanceReport), "`meetingAttendanceReport`: `microsoft.graph.meetingAttendanceReport`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.onlineMeetingPresenters`](https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-beta)
    OnlineMeetingPresenters = "microsoft.graph.onlineMeetingPresenters" {
        All = "all",
        Organization = "organization",
        RoleIsPresenter = "roleIsPresenter",
        Organizer = "organizer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.onlineMeetingRole`](https://learn.microsoft.com/graph/api/resources/meetingparticipantinfo?view=graph-rest-beta)
    OnlineMeetingRole = "microsoft.graph.onlineMeetingRole" {
        Attendee = "attendee",
        Presenter = "presenter",
        Producer = "producer",
        Coorganizer = "coorganizer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.outOfOfficeSettings`](https://learn.microsoft.com/graph/api/resources/outofofficesettings?view=graph-rest-beta)
    OutOfOfficeSettings = "microsoft.graph.outOfOfficeSettings";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "isOutOfOffice" IS_OUT_OF_OFFICE, is_out_of_office bool -> Option<bool>, with_is_out_of_office(bool), "`isOutOfOffice`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.participant`](https://learn.microsoft.com/graph/api/resources/participant?view=graph-rest-beta)
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
    /// [`microsoft.graph.participantMixerLevel`](https://learn.microsoft.com/graph/api/resources/participantmixerlevel?view=graph-rest-beta)
    ParticipantMixerLevel = "microsoft.graph.participantMixerLevel";
    "ducking" DUCKING, ducking model -> Option<&super::AudioDuckingConfiguration>, with_ducking(super::AudioDuckingConfiguration), "`ducking`: `microsoft.graph.audioDuckingConfiguration`";
    "exclusiveMode" EXCLUSIVE_MODE, exclusive_mode bool -> Option<bool>, with_exclusive_mode(bool), "`exclusiveMode`: `Edm.Boolean`";
    "participant" PARTICIPANT, participant str -> Option<&str>, with_participant(String), "`participant`: `Edm.String`";
    "sourceLevels" SOURCE_LEVELS, source_levels models -> Option<&[super::AudioSourceLevel]>, with_source_levels(Vec<super::AudioSourceLevel>), "`sourceLevels`: `Collection(microsoft.graph.audioSourceLevel)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.playPromptOperation`](https://learn.microsoft.com/graph/api/resources/playpromptoperation?view=graph-rest-beta)
    PlayPromptOperation = "microsoft.graph.playPromptOperation";
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
    "completionReason" COMPLETION_REASON, completion_reason str -> Option<&str>, with_completion_reason(String), "`completionReason`: `Edm.String`" "Possible values are: unknown, completedSuccessfully, mediaOperationCanceled.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`" "Possible values are: notStarted, running, completed, failed.";
}

crate::runtime::model! {
    /// [`microsoft.graph.presence`](https://learn.microsoft.com/graph/api/resources/presence?view=graph-rest-beta)
    Presence = "microsoft.graph.presence";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "availability" AVAILABILITY, availability strs -> Option<Vec<&str>>, with_availability(Vec<String>), "`availability`: `Collection(Edm.String)`" "Possible values are: Available, Busy, DoNotDisturb, BusyIdle, Offline, BeRightBack, Away, AvailableIdle, PresenceUnknown.";
    "activity" ACTIVITY, activity strs -> Option<Vec<&str>>, with_activity(Vec<String>), "`activity`: `Collection(Edm.String)`" "Possible values are: Available, Away, BeRightBack, Busy, DoNotDisturb, InACall, Inactive, InAConferenceCall, InAMeeting, PresenceUnknown, Offline, UrgentInterruptionsOnly, OffWork, OutOfOffice, Presenting.";
    "outOfOfficeSettings" OUT_OF_OFFICE_SETTINGS, out_of_office_settings model -> Option<&super::OutOfOfficeSettings>, with_out_of_office_settings(super::OutOfOfficeSettings), "`outOfOfficeSettings`: `microsoft.graph.outOfOfficeSettings`";
}

crate::runtime::model! {
    /// [`microsoft.graph.recordOperation`](https://learn.microsoft.com/graph/api/resources/recordoperation?view=graph-rest-beta)
    RecordOperation = "microsoft.graph.recordOperation";
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
    "completionReason" COMPLETION_REASON, completion_reason str -> Option<&str>, with_completion_reason(String), "`completionReason`: `Edm.String`" "Possible values are: operationCanceled, stopToneDetected, maxRecordDurationReached, initialSilenceTimeout, maxSilenceTimeout, playPromptFailed, playBeepFailed, mediaReceiveTimeout, unspecifiedError, none.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "recordingAccessToken" RECORDING_ACCESS_TOKEN, recording_access_token str -> Option<&str>, with_recording_access_token(String), "`recordingAccessToken`: `Edm.String`";
    "recordingLocation" RECORDING_LOCATION, recording_location str -> Option<&str>, with_recording_location(String), "`recordingLocation`: `Edm.String`";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`, read-only" "Read-only. Possible values are: notStarted, running, completed, failed.";
}

crate::runtime::model! {
    /// [`microsoft.graph.recordingInfo`](https://learn.microsoft.com/graph/api/resources/recordinginfo?view=graph-rest-beta)
    RecordingInfo = "microsoft.graph.recordingInfo";
    "initiatedBy" INITIATED_BY, initiated_by model -> Option<&super::ParticipantInfo>, with_initiated_by(super::ParticipantInfo), "`initiatedBy`: `microsoft.graph.participantInfo`";
    "recordingStatus" RECORDING_STATUS, recording_status enumeration -> Option<super::RecordingStatus>, with_recording_status(super::RecordingStatus), "`recordingStatus`: `microsoft.graph.recordingStatus`" "Possible values are: unknown, notRecording, recording, failed.";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.recordingStatus`](https://learn.microsoft.com/graph/api/resources/recordinginfo?view=graph-rest-beta)
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
    /// [`microsoft.graph.serviceHostedMediaConfig`](https://learn.microsoft.com/graph/api/resources/servicehostedmediaconfig?view=graph-rest-beta), with the accessors of [`MediaConfig`](super::MediaConfig)
    ServiceHostedMediaConfig: super::MediaConfig = "microsoft.graph.serviceHostedMediaConfig";
    inherited "removeFromDefaultAudioGroup" REMOVE_FROM_DEFAULT_AUDIO_GROUP, with_remove_from_default_audio_group(bool), "`removeFromDefaultAudioGroup`";
    "preFetchMedia" PRE_FETCH_MEDIA, pre_fetch_media models -> Option<&[super::MediaInfo]>, with_pre_fetch_media(Vec<super::MediaInfo>), "`preFetchMedia`: `Collection(microsoft.graph.mediaInfo)`";
}

crate::runtime::model! {
    /// `microsoft.graph.startHoldMusicOperation`, which the reference names and does not describe.
    StartHoldMusicOperation = "microsoft.graph.startHoldMusicOperation"
}

crate::runtime::model! {
    /// `microsoft.graph.stopHoldMusicOperation`, which the reference names and does not describe.
    StopHoldMusicOperation = "microsoft.graph.stopHoldMusicOperation"
}

crate::runtime::model! {
    /// [`microsoft.graph.subscribeToToneOperation`](https://learn.microsoft.com/graph/api/resources/subscribetotoneoperation?view=graph-rest-beta)
    SubscribeToToneOperation = "microsoft.graph.subscribeToToneOperation";
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`, read-only" "Read-only. Possible values are: notStarted, running, completed, failed.";
}

crate::runtime::model! {
    /// [`microsoft.graph.teleconferenceDeviceAudioQuality`](https://learn.microsoft.com/graph/api/resources/teleconferencedeviceaudioquality?view=graph-rest-beta), with the accessors of [`TeleconferenceDeviceMediaQuality`](super::TeleconferenceDeviceMediaQuality)
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
    /// [`microsoft.graph.teleconferenceDeviceMediaQuality`](https://learn.microsoft.com/graph/api/resources/teleconferencedevicemediaquality?view=graph-rest-beta)
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
    /// [`microsoft.graph.teleconferenceDeviceQuality`](https://learn.microsoft.com/graph/api/resources/teleconferencedevicequality?view=graph-rest-beta)
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
    /// [`microsoft.graph.teleconferenceDeviceScreenSharingQuality`](https://learn.microsoft.com/graph/api/resources/teleconferencedevicescreensharingquality?view=graph-rest-beta), with the accessors of [`TeleconferenceDeviceVideoQuality`](super::TeleconferenceDeviceVideoQuality)
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
    /// [`microsoft.graph.teleconferenceDeviceVideoQuality`](https://learn.microsoft.com/graph/api/resources/teleconferencedevicevideoquality?view=graph-rest-beta), with the accessors of [`TeleconferenceDeviceMediaQuality`](super::TeleconferenceDeviceMediaQuality)
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
    /// [`microsoft.graph.unmuteParticipantOperation`](https://learn.microsoft.com/graph/api/resources/unmuteparticipantoperation?view=graph-rest-beta)
    UnmuteParticipantOperation = "microsoft.graph.unmuteParticipantOperation";
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`, read-only" "Read-only. Possible values are: notStarted, running, completed, failed.";
}

crate::runtime::model! {
    /// [`microsoft.graph.updateRecordingStatusOperation`](https://learn.microsoft.com/graph/api/resources/updaterecordingstatusoperation?view=graph-rest-beta)
    UpdateRecordingStatusOperation = "microsoft.graph.updateRecordingStatusOperation";
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`" "Possible values are: notStarted, running, completed, failed.";
}
