// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{OffsetDateTime, Parsed};

#[cfg(any(feature = "admin", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.mailTipsError`](https://learn.microsoft.com/graph/api/resources/mailtipserror?view=graph-rest-1.0)
    MailTipsError = "microsoft.graph.mailTipsError";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mailboxSettings`](https://learn.microsoft.com/graph/api/resources/mailboxsettings?view=graph-rest-1.0)
    MailboxSettings = "microsoft.graph.mailboxSettings";
    "archiveFolder" ARCHIVE_FOLDER, archive_folder str -> Option<&str>, with_archive_folder(String), "`archiveFolder`: `Edm.String`";
    "automaticRepliesSetting" AUTOMATIC_REPLIES_SETTING, automatic_replies_setting model -> Option<&super::AutomaticRepliesSetting>, with_automatic_replies_setting(super::AutomaticRepliesSetting), "`automaticRepliesSetting`: `microsoft.graph.automaticRepliesSetting`";
    "dateFormat" DATE_FORMAT, date_format str -> Option<&str>, with_date_format(String), "`dateFormat`: `Edm.String`";
    "delegateMeetingMessageDeliveryOptions" DELEGATE_MEETING_MESSAGE_DELIVERY_OPTIONS, delegate_meeting_message_delivery_options enumeration -> Option<super::DelegateMeetingMessageDeliveryOptions>, with_delegate_meeting_message_delivery_options(super::DelegateMeetingMessageDeliveryOptions), "`delegateMeetingMessageDeliveryOptions`: `microsoft.graph.delegateMeetingMessageDeliveryOptions`" "Possible values are: sendToDelegateAndInformationToPrincipal, sendToDelegateAndPrincipal, sendToDelegateOnly.";
    "language" LANGUAGE, language model -> Option<&super::LocaleInfo>, with_language(super::LocaleInfo), "`language`: `microsoft.graph.localeInfo`";
    "timeFormat" TIME_FORMAT, time_format str -> Option<&str>, with_time_format(String), "`timeFormat`: `Edm.String`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
    "workingHours" WORKING_HOURS, working_hours model -> Option<&super::WorkingHours>, with_working_hours(super::WorkingHours), "`workingHours`: `microsoft.graph.workingHours`";
    "userPurpose" USER_PURPOSE, user_purpose enumeration -> Option<super::UserPurpose>, with_user_purpose(super::UserPurpose), "`userPurpose`: `microsoft.graph.userPurpose`, metadata";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.malware`](https://learn.microsoft.com/graph/api/resources/malware?view=graph-rest-1.0)
    Malware = "microsoft.graph.malware";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// [`microsoft.graph.meetingAttendanceReport`](https://learn.microsoft.com/graph/api/resources/meetingattendancereport?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    MeetingAttendanceReport: super::Entity = "microsoft.graph.meetingAttendanceReport";
    inherited "id" ID, with_id(String), "`id`";
    "meetingEndDateTime" MEETING_END_DATE_TIME, meeting_end_date_time date_time -> Parsed<OffsetDateTime>, with_meeting_end_date_time(OffsetDateTime), "`meetingEndDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "meetingStartDateTime" MEETING_START_DATE_TIME, meeting_start_date_time date_time -> Parsed<OffsetDateTime>, with_meeting_start_date_time(OffsetDateTime), "`meetingStartDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "totalParticipantCount" TOTAL_PARTICIPANT_COUNT, total_participant_count i32 -> Option<i32>, with_total_participant_count(i32), "`totalParticipantCount`: `Edm.Int32`, read-only" "Read-only.";
    "externalEventInformation" EXTERNAL_EVENT_INFORMATION, external_event_information models -> Option<&[super::VirtualEventExternalInformation]>, with_external_event_information(Vec<super::VirtualEventExternalInformation>), "`externalEventInformation`: `Collection(microsoft.graph.virtualEventExternalInformation)`, metadata";
    "attendanceRecords" ATTENDANCE_RECORDS, attendance_records models -> Option<&[super::AttendanceRecord]>, with_attendance_records(Vec<super::AttendanceRecord>), "`attendanceRecords`: `Collection(microsoft.graph.attendanceRecord)`, read-only" "Read-only.";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.meetingChatHistoryDefaultMode`, metadata
    MeetingChatHistoryDefaultMode = "microsoft.graph.meetingChatHistoryDefaultMode" {
        None = "none",
        All = "all",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingChatMode`](https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-1.0)
    MeetingChatMode = "microsoft.graph.meetingChatMode" {
        Enabled = "enabled",
        Disabled = "disabled",
        Limited = "limited",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.meetingLiveShareOptions`, metadata
    MeetingLiveShareOptions = "microsoft.graph.meetingLiveShareOptions" {
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// `microsoft.graph.metaDataKeyStringPair`, metadata
    MetaDataKeyStringPair = "microsoft.graph.metaDataKeyStringPair";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

#[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.multiValueLegacyExtendedProperty`](https://learn.microsoft.com/graph/api/resources/multivaluelegacyextendedproperty?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    MultiValueLegacyExtendedProperty: super::Entity = "microsoft.graph.multiValueLegacyExtendedProperty";
    inherited "id" ID, with_id(String), "`id`";
    "value" VALUE, value strs -> Option<Vec<&str>>, with_value(Vec<String>), "`value`: `Collection(Edm.String)`";
}
