// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.joinMeetingIdSettings`](https://learn.microsoft.com/graph/api/resources/joinmeetingidsettings?view=graph-rest-beta)
    JoinMeetingIdSettings = "microsoft.graph.joinMeetingIdSettings"
}

impl JoinMeetingIdSettings {
    /// `isPasscodeRequired` in queries.
    pub const IS_PASSCODE_REQUIRED: Property<Self> = Property::new("isPasscodeRequired");
    /// `joinMeetingId` in queries.
    pub const JOIN_MEETING_ID: Property<Self> = Property::new("joinMeetingId");
    /// `passcode` in queries.
    pub const PASSCODE: Property<Self> = Property::new("passcode");

    /// `isPasscodeRequired`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_passcode_required(&self) -> Option<bool> {
        self.0.bool("isPasscodeRequired")
    }

    /// Sets `isPasscodeRequired`.
    pub fn with_is_passcode_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isPasscodeRequired", value))
    }

    /// `joinMeetingId`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn join_meeting_id(&self) -> Option<&str> {
        self.0.str("joinMeetingId")
    }

    /// `passcode`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn passcode(&self) -> Option<&str> {
        self.0.str("passcode")
    }
}
