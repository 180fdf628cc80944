// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// [`microsoft.graph.joinMeetingIdSettings`](https://learn.microsoft.com/graph/api/resources/joinmeetingidsettings?view=graph-rest-beta)
    JoinMeetingIdSettings = "microsoft.graph.joinMeetingIdSettings";
    "isPasscodeRequired" IS_PASSCODE_REQUIRED, is_passcode_required bool -> Option<bool>, with_is_passcode_required(bool), "`isPasscodeRequired`: `Edm.Boolean`" "Optional.";
    "joinMeetingId" JOIN_MEETING_ID, join_meeting_id str -> Option<&str>, with_join_meeting_id(String), "`joinMeetingId`: `Edm.String`, read-only" "Optional. Read-only.";
    "passcode" PASSCODE, passcode str -> Option<&str>, with_passcode(String), "`passcode`: `Edm.String`, read-only" "Optional. Read-only.";
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.justifyAction`](https://learn.microsoft.com/graph/api/resources/justifyaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    JustifyAction: super::InformationProtectionAction = "microsoft.graph.justifyAction"
}
