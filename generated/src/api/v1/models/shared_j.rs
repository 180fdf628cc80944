// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

crate::runtime::model! {
    /// `microsoft.graph.joinMeetingIdSettings`, metadata
    JoinMeetingIdSettings = "microsoft.graph.joinMeetingIdSettings";
    "isPasscodeRequired" IS_PASSCODE_REQUIRED, is_passcode_required bool -> Option<bool>, with_is_passcode_required(bool), "`isPasscodeRequired`: `Edm.Boolean`, metadata";
    "joinMeetingId" JOIN_MEETING_ID, join_meeting_id str -> Option<&str>, with_join_meeting_id(String), "`joinMeetingId`: `Edm.String`, metadata";
    "passcode" PASSCODE, passcode str -> Option<&str>, with_passcode(String), "`passcode`: `Edm.String`, metadata";
}
