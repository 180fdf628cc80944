// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.broadcastMeetingSettings`](https://learn.microsoft.com/graph/api/resources/broadcastmeetingsettings?view=graph-rest-beta)
    BroadcastMeetingSettings = "microsoft.graph.broadcastMeetingSettings"
}

impl BroadcastMeetingSettings {
    /// `allowedAudience` in queries.
    pub const ALLOWED_AUDIENCE: Property<Self> = Property::new("allowedAudience");
    /// `captions` in queries.
    pub const CAPTIONS: Property<Self> = Property::new("captions");
    /// `isRecordingEnabled` in queries.
    pub const IS_RECORDING_ENABLED: Property<Self> = Property::new("isRecordingEnabled");
    /// `isAttendeeReportEnabled` in queries.
    pub const IS_ATTENDEE_REPORT_ENABLED: Property<Self> = Property::new("isAttendeeReportEnabled");
    /// `isQuestionAndAnswerEnabled` in queries.
    pub const IS_QUESTION_AND_ANSWER_ENABLED: Property<Self> = Property::new("isQuestionAndAnswerEnabled");
    /// `isVideoOnDemandEnabled` in queries.
    pub const IS_VIDEO_ON_DEMAND_ENABLED: Property<Self> = Property::new("isVideoOnDemandEnabled");

    /// `allowedAudience`: `microsoft.graph.broadcastMeetingAudience`
    pub fn allowed_audience(&self) -> Option<super::BroadcastMeetingAudience> {
        self.0.enumeration("allowedAudience")
    }

    /// Sets `allowedAudience`.
    pub fn with_allowed_audience(self, value: impl Into<Nullable<super::BroadcastMeetingAudience>>) -> Self {
        Self(self.0.with("allowedAudience", value))
    }

    /// `captions`: `microsoft.graph.broadcastMeetingCaptionSettings`
    pub fn captions(&self) -> Option<&super::BroadcastMeetingCaptionSettings> {
        self.0.model("captions")
    }

    /// Sets `captions`.
    pub fn with_captions(self, value: impl Into<Nullable<super::BroadcastMeetingCaptionSettings>>) -> Self {
        Self(self.0.with("captions", value))
    }

    /// `isRecordingEnabled`: `Edm.Boolean`
    pub fn is_recording_enabled(&self) -> Option<bool> {
        self.0.bool("isRecordingEnabled")
    }

    /// Sets `isRecordingEnabled`.
    pub fn with_is_recording_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRecordingEnabled", value))
    }

    /// `isAttendeeReportEnabled`: `Edm.Boolean`
    pub fn is_attendee_report_enabled(&self) -> Option<bool> {
        self.0.bool("isAttendeeReportEnabled")
    }

    /// Sets `isAttendeeReportEnabled`.
    pub fn with_is_attendee_report_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAttendeeReportEnabled", value))
    }

    /// `isQuestionAndAnswerEnabled`: `Edm.Boolean`
    pub fn is_question_and_answer_enabled(&self) -> Option<bool> {
        self.0.bool("isQuestionAndAnswerEnabled")
    }

    /// Sets `isQuestionAndAnswerEnabled`.
    pub fn with_is_question_and_answer_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isQuestionAndAnswerEnabled", value))
    }

    /// `isVideoOnDemandEnabled`: `Edm.Boolean`
    pub fn is_video_on_demand_enabled(&self) -> Option<bool> {
        self.0.bool("isVideoOnDemandEnabled")
    }

    /// Sets `isVideoOnDemandEnabled`.
    pub fn with_is_video_on_demand_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isVideoOnDemandEnabled", value))
    }
}
