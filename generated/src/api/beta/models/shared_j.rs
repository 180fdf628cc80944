// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

crate::runtime::model! {
    /// Inherits from meetinginfo.
    ///
    /// [`microsoft.graph.joinMeetingIdMeetingInfo`](https://learn.microsoft.com/graph/api/resources/joinmeetingidmeetinginfo?view=graph-rest-beta), with the accessors of [`MeetingInfo`](super::MeetingInfo)
    JoinMeetingIdMeetingInfo: super::MeetingInfo = "microsoft.graph.joinMeetingIdMeetingInfo";
    "joinMeetingId" JOIN_MEETING_ID, join_meeting_id str -> Option<&str>, with_join_meeting_id(String), "`joinMeetingId`: `Edm.String`";
    "passcode" PASSCODE, passcode str -> Option<&str>, with_passcode(String), "`passcode`: `Edm.String`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.Json`](https://learn.microsoft.com/graph/api/resources/dynamics-complextypes?view=graph-rest-beta), [json](https://learn.microsoft.com/graph/api/resources/json?view=graph-rest-beta), [intune-mam-json](https://learn.microsoft.com/graph/api/resources/intune-mam-json?view=graph-rest-beta)
    Json = "microsoft.graph.Json";
    "street" STREET, street str -> Option<&str>, with_street(String), "`street`: `Edm.String`";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "countryLetterCode" COUNTRY_LETTER_CODE, country_letter_code str -> Option<&str>, with_country_letter_code(String), "`countryLetterCode`: `Edm.String`";
    "postalCode" POSTAL_CODE, postal_code str -> Option<&str>, with_postal_code(String), "`postalCode`: `Edm.String`";
}
