// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.onlineMeeting`](https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-1.0)
    OnlineMeeting = "microsoft.graph.onlineMeeting"
}

impl OnlineMeeting {
    /// `allowedPresenters` in queries.
    pub const ALLOWED_PRESENTERS: Property<Self> = Property::new("allowedPresenters");
    /// `allowAttendeeToEnableCamera` in queries.
    pub const ALLOW_ATTENDEE_TO_ENABLE_CAMERA: Property<Self> = Property::new("allowAttendeeToEnableCamera");
    /// `allowAttendeeToEnableMic` in queries.
    pub const ALLOW_ATTENDEE_TO_ENABLE_MIC: Property<Self> = Property::new("allowAttendeeToEnableMic");
    /// `allowMeetingChat` in queries.
    pub const ALLOW_MEETING_CHAT: Property<Self> = Property::new("allowMeetingChat");
    /// `allowTeamworkReactions` in queries.
    pub const ALLOW_TEAMWORK_REACTIONS: Property<Self> = Property::new("allowTeamworkReactions");
    /// `attendeeReport` in queries.
    pub const ATTENDEE_REPORT: Property<Self> = Property::new("attendeeReport");
    /// `audioConferencing` in queries.
    pub const AUDIO_CONFERENCING: Property<Self> = Property::new("audioConferencing");
    /// `broadcastSettings` in queries.
    pub const BROADCAST_SETTINGS: Property<Self> = Property::new("broadcastSettings");
    /// `chatInfo` in queries.
    pub const CHAT_INFO: Property<Self> = Property::new("chatInfo");
    /// `creationDateTime` in queries.
    pub const CREATION_DATE_TIME: Property<Self> = Property::new("creationDateTime");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isBroadcast` in queries.
    pub const IS_BROADCAST: Property<Self> = Property::new("isBroadcast");
    /// `isEntryExitAnnounced` in queries.
    pub const IS_ENTRY_EXIT_ANNOUNCED: Property<Self> = Property::new("isEntryExitAnnounced");
    /// `joinInformation` in queries.
    pub const JOIN_INFORMATION: Property<Self> = Property::new("joinInformation");
    /// `joinWebUrl` in queries.
    pub const JOIN_WEB_URL: Property<Self> = Property::new("joinWebUrl");
    /// `lobbyBypassSettings` in queries.
    pub const LOBBY_BYPASS_SETTINGS: Property<Self> = Property::new("lobbyBypassSettings");
    /// `participants` in queries.
    pub const PARTICIPANTS: Property<Self> = Property::new("participants");
    /// `recordAutomatically` in queries.
    pub const RECORD_AUTOMATICALLY: Property<Self> = Property::new("recordAutomatically");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `subject` in queries.
    pub const SUBJECT: Property<Self> = Property::new("subject");
    /// `videoTeleconferenceId` in queries.
    pub const VIDEO_TELECONFERENCE_ID: Property<Self> = Property::new("videoTeleconferenceId");
    /// `attendanceReports` in queries.
    pub const ATTENDANCE_REPORTS: Property<Self> = Property::new("attendanceReports");

    /// `allowedPresenters`: `microsoft.graph.onlineMeetingPresenters`
    pub fn allowed_presenters(&self) -> Option<super::OnlineMeetingPresenters> {
        self.0.enumeration("allowedPresenters")
    }

    /// Sets `allowedPresenters`.
    pub fn with_allowed_presenters(self, value: impl Into<Nullable<super::OnlineMeetingPresenters>>) -> Self {
        Self(self.0.with("allowedPresenters", value))
    }

    /// `allowAttendeeToEnableCamera`: `Edm.Boolean`
    pub fn allow_attendee_to_enable_camera(&self) -> Option<bool> {
        self.0.bool("allowAttendeeToEnableCamera")
    }

    /// Sets `allowAttendeeToEnableCamera`.
    pub fn with_allow_attendee_to_enable_camera(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowAttendeeToEnableCamera", value))
    }

    /// `allowAttendeeToEnableMic`: `Edm.Boolean`
    pub fn allow_attendee_to_enable_mic(&self) -> Option<bool> {
        self.0.bool("allowAttendeeToEnableMic")
    }

    /// Sets `allowAttendeeToEnableMic`.
    pub fn with_allow_attendee_to_enable_mic(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowAttendeeToEnableMic", value))
    }

    /// `allowMeetingChat`: `microsoft.graph.meetingChatMode`
    pub fn allow_meeting_chat(&self) -> Option<super::MeetingChatMode> {
        self.0.enumeration("allowMeetingChat")
    }

    /// Sets `allowMeetingChat`.
    pub fn with_allow_meeting_chat(self, value: impl Into<Nullable<super::MeetingChatMode>>) -> Self {
        Self(self.0.with("allowMeetingChat", value))
    }

    /// `allowTeamworkReactions`: `Edm.Boolean`
    pub fn allow_teamwork_reactions(&self) -> Option<bool> {
        self.0.bool("allowTeamworkReactions")
    }

    /// Sets `allowTeamworkReactions`.
    pub fn with_allow_teamwork_reactions(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowTeamworkReactions", value))
    }

    /// `attendeeReport`: `Edm.Stream`, read-only
    ///
    /// Read-only.
    pub fn attendee_report(&self) -> Option<&Value> {
        self.0.untyped("attendeeReport")
    }

    /// `audioConferencing`: `microsoft.graph.audioConferencing`, read-only
    ///
    /// Read-only.
    pub fn audio_conferencing(&self) -> Option<&super::AudioConferencing> {
        self.0.model("audioConferencing")
    }

    /// `broadcastSettings`: `microsoft.graph.broadcastMeetingSettings`
    pub fn broadcast_settings(&self) -> Option<&super::BroadcastMeetingSettings> {
        self.0.model("broadcastSettings")
    }

    /// Sets `broadcastSettings`.
    pub fn with_broadcast_settings(self, value: impl Into<Nullable<super::BroadcastMeetingSettings>>) -> Self {
        Self(self.0.with("broadcastSettings", value))
    }

    /// `chatInfo`: `microsoft.graph.chatInfo`
    pub fn chat_info(&self) -> Option<&super::ChatInfo> {
        self.0.model("chatInfo")
    }

    /// Sets `chatInfo`.
    pub fn with_chat_info(self, value: impl Into<Nullable<super::ChatInfo>>) -> Self {
        Self(self.0.with("chatInfo", value))
    }

    /// `creationDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn creation_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("creationDateTime")
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isBroadcast`: `Edm.Boolean`
    pub fn is_broadcast(&self) -> Option<bool> {
        self.0.bool("isBroadcast")
    }

    /// Sets `isBroadcast`.
    pub fn with_is_broadcast(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isBroadcast", value))
    }

    /// `isEntryExitAnnounced`: `Edm.Boolean`
    pub fn is_entry_exit_announced(&self) -> Option<bool> {
        self.0.bool("isEntryExitAnnounced")
    }

    /// Sets `isEntryExitAnnounced`.
    pub fn with_is_entry_exit_announced(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEntryExitAnnounced", value))
    }

    /// `joinInformation`: `microsoft.graph.itemBody`, read-only
    ///
    /// Read-only.
    pub fn join_information(&self) -> Option<&super::ItemBody> {
        self.0.model("joinInformation")
    }

    /// `joinWebUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn join_web_url(&self) -> Option<&str> {
        self.0.str("joinWebUrl")
    }

    /// `lobbyBypassSettings`: `microsoft.graph.lobbyBypassSettings`
    pub fn lobby_bypass_settings(&self) -> Option<&super::LobbyBypassSettings> {
        self.0.model("lobbyBypassSettings")
    }

    /// Sets `lobbyBypassSettings`.
    pub fn with_lobby_bypass_settings(self, value: impl Into<Nullable<super::LobbyBypassSettings>>) -> Self {
        Self(self.0.with("lobbyBypassSettings", value))
    }

    /// `participants`: `microsoft.graph.meetingParticipants`
    pub fn participants(&self) -> Option<&super::MeetingParticipants> {
        self.0.model("participants")
    }

    /// Sets `participants`.
    pub fn with_participants(self, value: impl Into<Nullable<super::MeetingParticipants>>) -> Self {
        Self(self.0.with("participants", value))
    }

    /// `recordAutomatically`: `Edm.Boolean`
    pub fn record_automatically(&self) -> Option<bool> {
        self.0.bool("recordAutomatically")
    }

    /// Sets `recordAutomatically`.
    pub fn with_record_automatically(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("recordAutomatically", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `subject`: `Edm.String`
    pub fn subject(&self) -> Option<&str> {
        self.0.str("subject")
    }

    /// Sets `subject`.
    pub fn with_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subject", value))
    }

    /// `videoTeleconferenceId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn video_teleconference_id(&self) -> Option<&str> {
        self.0.str("videoTeleconferenceId")
    }

    /// `attendanceReports`: `Collection(microsoft.graph.meetingAttendanceReport)`, read-only
    ///
    /// Read-only.
    pub fn attendance_reports(&self) -> Option<&[super::MeetingAttendanceReport]> {
        self.0.models("attendanceReports")
    }
}
