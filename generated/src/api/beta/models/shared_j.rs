// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Date, Decimal, OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// Inherits from meetinginfo.
    ///
    /// [`microsoft.graph.joinMeetingIdMeetingInfo`](https://learn.microsoft.com/graph/api/resources/joinmeetingidmeetinginfo?view=graph-rest-beta), with the accessors of [`MeetingInfo`](super::MeetingInfo)
    JoinMeetingIdMeetingInfo: super::MeetingInfo = "microsoft.graph.joinMeetingIdMeetingInfo";
    "joinMeetingId" JOIN_MEETING_ID, join_meeting_id str -> Option<&str>, with_join_meeting_id(String), "`joinMeetingId`: `Edm.String`";
    "passcode" PASSCODE, passcode str -> Option<&str>, with_passcode(String), "`passcode`: `Edm.String`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.journal`](https://learn.microsoft.com/graph/api/resources/dynamics-journal?view=graph-rest-beta)
    Journal = "microsoft.graph.journal";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.journalLines`](https://learn.microsoft.com/graph/api/resources/dynamics-journalline?view=graph-rest-beta)
    JournalLines = "microsoft.graph.journalLines";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "journalDisplayName" JOURNAL_DISPLAY_NAME, journal_display_name str -> Option<&str>, with_journal_display_name(String), "`journalDisplayName`: `Edm.String`, read-only" "Read-only.";
    "lineNumber" LINE_NUMBER, line_number i32 -> Option<i32>, with_line_number(i32), "`lineNumber`: `Edm.Int32`";
    "accountId" ACCOUNT_ID, account_id guid -> Parsed<Uuid>, with_account_id(Uuid), "`accountId`: `Edm.Guid`";
    "accountNumber" ACCOUNT_NUMBER, account_number str -> Option<&str>, with_account_number(String), "`accountNumber`: `Edm.String`";
    "postingDate" POSTING_DATE, posting_date date -> Parsed<Date>, with_posting_date(Date), "`postingDate`: `Edm.Date`";
    "documentNumber" DOCUMENT_NUMBER, document_number str -> Option<&str>, with_document_number(String), "`documentNumber`: `Edm.String`";
    "externalDocumentNumber" EXTERNAL_DOCUMENT_NUMBER, external_document_number str -> Option<&str>, with_external_document_number(String), "`externalDocumentNumber`: `Edm.String`";
    "amount" AMOUNT, amount decimal -> Parsed<Decimal>, with_amount(Decimal), "`amount`: `Edm.Decimal`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "comment" COMMENT, comment str -> Option<&str>, with_comment(String), "`comment`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.JSON`](https://learn.microsoft.com/graph/api/resources/dynamics-complextypes?view=graph-rest-beta), [json](https://learn.microsoft.com/graph/api/resources/json?view=graph-rest-beta), [intune-mam-json](https://learn.microsoft.com/graph/api/resources/intune-mam-json?view=graph-rest-beta)
    Json = "microsoft.graph.JSON";
    "street" STREET, street str -> Option<&str>, with_street(String), "`street`: `Edm.String`";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "countryLetterCode" COUNTRY_LETTER_CODE, country_letter_code str -> Option<&str>, with_country_letter_code(String), "`countryLetterCode`: `Edm.String`";
    "postalCode" POSTAL_CODE, postal_code str -> Option<&str>, with_postal_code(String), "`postalCode`: `Edm.String`";
}
