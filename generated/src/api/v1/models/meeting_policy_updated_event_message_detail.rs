// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.meetingPolicyUpdatedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/meetingpolicyupdatedeventmessagedetail?view=graph-rest-1.0)
    MeetingPolicyUpdatedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.meetingPolicyUpdatedEventMessageDetail"
}

impl MeetingPolicyUpdatedEventMessageDetail {
    /// `initiator` in queries.
    pub const INITIATOR: Property<Self> = Property::new("initiator");
    /// `meetingChatEnabled` in queries.
    pub const MEETING_CHAT_ENABLED: Property<Self> = Property::new("meetingChatEnabled");
    /// `meetingChatId` in queries.
    pub const MEETING_CHAT_ID: Property<Self> = Property::new("meetingChatId");

    /// `initiator`: `microsoft.graph.identitySet`
    pub fn initiator(&self) -> Option<&super::IdentitySet> {
        self.0.model("initiator")
    }

    /// Sets `initiator`.
    pub fn with_initiator(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("initiator", value))
    }

    /// `meetingChatEnabled`: `Edm.Boolean`
    pub fn meeting_chat_enabled(&self) -> Option<bool> {
        self.0.bool("meetingChatEnabled")
    }

    /// Sets `meetingChatEnabled`.
    pub fn with_meeting_chat_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("meetingChatEnabled", value))
    }

    /// `meetingChatId`: `Edm.String`
    pub fn meeting_chat_id(&self) -> Option<&str> {
        self.0.str("meetingChatId")
    }

    /// Sets `meetingChatId`.
    pub fn with_meeting_chat_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("meetingChatId", value))
    }
}
