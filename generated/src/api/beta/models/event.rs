// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.event`](https://learn.microsoft.com/graph/api/resources/event?view=graph-rest-beta)
    Event = "microsoft.graph.event"
}

impl Event {
    /// `allowNewTimeProposals` in queries.
    pub const ALLOW_NEW_TIME_PROPOSALS: Property<Self> = Property::new("allowNewTimeProposals");
    /// `attendees` in queries.
    pub const ATTENDEES: Property<Self> = Property::new("attendees");
    /// `body` in queries.
    pub const BODY: Property<Self> = Property::new("body");
    /// `bodyPreview` in queries.
    pub const BODY_PREVIEW: Property<Self> = Property::new("bodyPreview");
    /// `cancelledOccurrences` in queries.
    pub const CANCELLED_OCCURRENCES: Property<Self> = Property::new("cancelledOccurrences");
    /// `categories` in queries.
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    /// `changeKey` in queries.
    pub const CHANGE_KEY: Property<Self> = Property::new("changeKey");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `end` in queries.
    pub const END: Property<Self> = Property::new("end");
    /// `exceptionOccurrences` in queries.
    pub const EXCEPTION_OCCURRENCES: Property<Self> = Property::new("exceptionOccurrences");
    /// `hasAttachments` in queries.
    pub const HAS_ATTACHMENTS: Property<Self> = Property::new("hasAttachments");
    /// `hideAttendees` in queries.
    pub const HIDE_ATTENDEES: Property<Self> = Property::new("hideAttendees");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `importance` in queries.
    pub const IMPORTANCE: Property<Self> = Property::new("importance");
    /// `isAllDay` in queries.
    pub const IS_ALL_DAY: Property<Self> = Property::new("isAllDay");
    /// `isCancelled` in queries.
    pub const IS_CANCELLED: Property<Self> = Property::new("isCancelled");
    /// `isDraft` in queries.
    pub const IS_DRAFT: Property<Self> = Property::new("isDraft");
    /// `isOnlineMeeting` in queries.
    pub const IS_ONLINE_MEETING: Property<Self> = Property::new("isOnlineMeeting");
    /// `isOrganizer` in queries.
    pub const IS_ORGANIZER: Property<Self> = Property::new("isOrganizer");
    /// `isReminderOn` in queries.
    pub const IS_REMINDER_ON: Property<Self> = Property::new("isReminderOn");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `location` in queries.
    pub const LOCATION: Property<Self> = Property::new("location");
    /// `locations` in queries.
    pub const LOCATIONS: Property<Self> = Property::new("locations");
    /// `occurrenceId` in queries.
    pub const OCCURRENCE_ID: Property<Self> = Property::new("occurrenceId");
    /// `onlineMeeting` in queries.
    pub const ONLINE_MEETING: Property<Self> = Property::new("onlineMeeting");
    /// `onlineMeetingProvider` in queries.
    pub const ONLINE_MEETING_PROVIDER: Property<Self> = Property::new("onlineMeetingProvider");
    /// `onlineMeetingUrl` in queries.
    pub const ONLINE_MEETING_URL: Property<Self> = Property::new("onlineMeetingUrl");
    /// `organizer` in queries.
    pub const ORGANIZER: Property<Self> = Property::new("organizer");
    /// `originalEndTimeZone` in queries.
    pub const ORIGINAL_END_TIME_ZONE: Property<Self> = Property::new("originalEndTimeZone");
    /// `originalStart` in queries.
    pub const ORIGINAL_START: Property<Self> = Property::new("originalStart");
    /// `originalStartTimeZone` in queries.
    pub const ORIGINAL_START_TIME_ZONE: Property<Self> = Property::new("originalStartTimeZone");
    /// `recurrence` in queries.
    pub const RECURRENCE: Property<Self> = Property::new("recurrence");
    /// `reminderMinutesBeforeStart` in queries.
    pub const REMINDER_MINUTES_BEFORE_START: Property<Self> = Property::new("reminderMinutesBeforeStart");
    /// `responseRequested` in queries.
    pub const RESPONSE_REQUESTED: Property<Self> = Property::new("responseRequested");
    /// `responseStatus` in queries.
    pub const RESPONSE_STATUS: Property<Self> = Property::new("responseStatus");
    /// `sensitivity` in queries.
    pub const SENSITIVITY: Property<Self> = Property::new("sensitivity");
    /// `seriesMasterId` in queries.
    pub const SERIES_MASTER_ID: Property<Self> = Property::new("seriesMasterId");
    /// `showAs` in queries.
    pub const SHOW_AS: Property<Self> = Property::new("showAs");
    /// `start` in queries.
    pub const START: Property<Self> = Property::new("start");
    /// `subject` in queries.
    pub const SUBJECT: Property<Self> = Property::new("subject");
    /// `transactionId` in queries.
    pub const TRANSACTION_ID: Property<Self> = Property::new("transactionId");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `uid` in queries.
    pub const UID: Property<Self> = Property::new("uid");
    /// `webLink` in queries.
    pub const WEB_LINK: Property<Self> = Property::new("webLink");
    /// `attachments` in queries.
    pub const ATTACHMENTS: Property<Self> = Property::new("attachments");
    /// `calendar` in queries.
    pub const CALENDAR: Property<Self> = Property::new("calendar");
    /// `extensions` in queries.
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    /// `instances` in queries.
    pub const INSTANCES: Property<Self> = Property::new("instances");
    /// `multiValueExtendedProperties` in queries.
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties` in queries.
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("singleValueExtendedProperties");

    /// `allowNewTimeProposals`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn allow_new_time_proposals(&self) -> Option<bool> {
        self.0.bool("allowNewTimeProposals")
    }

    /// Sets `allowNewTimeProposals`.
    pub fn with_allow_new_time_proposals(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowNewTimeProposals", value))
    }

    /// `attendees`: `Collection(microsoft.graph.attendee)`
    pub fn attendees(&self) -> Option<&[super::Attendee]> {
        self.0.models("attendees")
    }

    /// Sets `attendees`.
    pub fn with_attendees(self, value: impl Into<Nullable<Vec<super::Attendee>>>) -> Self {
        Self(self.0.with("attendees", value))
    }

    /// `body`: `microsoft.graph.itemBody`
    pub fn body(&self) -> Option<&super::ItemBody> {
        self.0.model("body")
    }

    /// Sets `body`.
    pub fn with_body(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("body", value))
    }

    /// `bodyPreview`: `Edm.String`
    pub fn body_preview(&self) -> Option<&str> {
        self.0.str("bodyPreview")
    }

    /// Sets `bodyPreview`.
    pub fn with_body_preview(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bodyPreview", value))
    }

    /// `cancelledOccurrences`: `Collection(Edm.String)`
    pub fn cancelled_occurrences(&self) -> Option<Vec<&str>> {
        self.0.strs("cancelledOccurrences")
    }

    /// Sets `cancelledOccurrences`.
    pub fn with_cancelled_occurrences(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("cancelledOccurrences", value))
    }

    /// `categories`: `Collection(Edm.String)`
    pub fn categories(&self) -> Option<Vec<&str>> {
        self.0.strs("categories")
    }

    /// Sets `categories`.
    pub fn with_categories(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("categories", value))
    }

    /// `changeKey`: `Edm.String`
    pub fn change_key(&self) -> Option<&str> {
        self.0.str("changeKey")
    }

    /// Sets `changeKey`.
    pub fn with_change_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("changeKey", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `end`: `microsoft.graph.dateTimeTimeZone`
    pub fn end(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("end")
    }

    /// Sets `end`.
    pub fn with_end(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("end", value))
    }

    /// `exceptionOccurrences`: `Collection(microsoft.graph.event)`
    pub fn exception_occurrences(&self) -> Option<&[super::Event]> {
        self.0.models("exceptionOccurrences")
    }

    /// Sets `exceptionOccurrences`.
    pub fn with_exception_occurrences(self, value: impl Into<Nullable<Vec<super::Event>>>) -> Self {
        Self(self.0.with("exceptionOccurrences", value))
    }

    /// `hasAttachments`: `Edm.Boolean`
    pub fn has_attachments(&self) -> Option<bool> {
        self.0.bool("hasAttachments")
    }

    /// Sets `hasAttachments`.
    pub fn with_has_attachments(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasAttachments", value))
    }

    /// `hideAttendees`: `Edm.Boolean`
    pub fn hide_attendees(&self) -> Option<bool> {
        self.0.bool("hideAttendees")
    }

    /// Sets `hideAttendees`.
    pub fn with_hide_attendees(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hideAttendees", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `importance`: `microsoft.graph.importance`
    ///
    /// Possible values are: low, normal, high.
    pub fn importance(&self) -> Option<super::Importance> {
        self.0.enumeration("importance")
    }

    /// Sets `importance`.
    pub fn with_importance(self, value: impl Into<Nullable<super::Importance>>) -> Self {
        Self(self.0.with("importance", value))
    }

    /// `isAllDay`: `Edm.Boolean`
    pub fn is_all_day(&self) -> Option<bool> {
        self.0.bool("isAllDay")
    }

    /// Sets `isAllDay`.
    pub fn with_is_all_day(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAllDay", value))
    }

    /// `isCancelled`: `Edm.Boolean`
    pub fn is_cancelled(&self) -> Option<bool> {
        self.0.bool("isCancelled")
    }

    /// Sets `isCancelled`.
    pub fn with_is_cancelled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isCancelled", value))
    }

    /// `isDraft`: `Edm.Boolean`
    pub fn is_draft(&self) -> Option<bool> {
        self.0.bool("isDraft")
    }

    /// Sets `isDraft`.
    pub fn with_is_draft(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDraft", value))
    }

    /// `isOnlineMeeting`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_online_meeting(&self) -> Option<bool> {
        self.0.bool("isOnlineMeeting")
    }

    /// Sets `isOnlineMeeting`.
    pub fn with_is_online_meeting(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isOnlineMeeting", value))
    }

    /// `isOrganizer`: `Edm.Boolean`
    pub fn is_organizer(&self) -> Option<bool> {
        self.0.bool("isOrganizer")
    }

    /// Sets `isOrganizer`.
    pub fn with_is_organizer(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isOrganizer", value))
    }

    /// `isReminderOn`: `Edm.Boolean`
    pub fn is_reminder_on(&self) -> Option<bool> {
        self.0.bool("isReminderOn")
    }

    /// Sets `isReminderOn`.
    pub fn with_is_reminder_on(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isReminderOn", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `location`: `microsoft.graph.location`
    pub fn location(&self) -> Option<&super::Location> {
        self.0.model("location")
    }

    /// Sets `location`.
    pub fn with_location(self, value: impl Into<Nullable<super::Location>>) -> Self {
        Self(self.0.with("location", value))
    }

    /// `locations`: `Collection(microsoft.graph.location)`
    pub fn locations(&self) -> Option<&[super::Location]> {
        self.0.models("locations")
    }

    /// Sets `locations`.
    pub fn with_locations(self, value: impl Into<Nullable<Vec<super::Location>>>) -> Self {
        Self(self.0.with("locations", value))
    }

    /// `occurrenceId`: `Edm.String`
    pub fn occurrence_id(&self) -> Option<&str> {
        self.0.str("occurrenceId")
    }

    /// Sets `occurrenceId`.
    pub fn with_occurrence_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("occurrenceId", value))
    }

    /// `onlineMeeting`: `microsoft.graph.onlineMeetingInfo`, read-only
    ///
    /// Read-only.
    pub fn online_meeting(&self) -> Option<&super::OnlineMeetingInfo> {
        self.0.model("onlineMeeting")
    }

    /// `onlineMeetingProvider`: `microsoft.graph.onlineMeetingProviderType`
    ///
    /// Optional. Possible values are: unknown, teamsForBusiness, skypeForBusiness, skypeForConsumer.
    pub fn online_meeting_provider(&self) -> Option<super::OnlineMeetingProviderType> {
        self.0.enumeration("onlineMeetingProvider")
    }

    /// Sets `onlineMeetingProvider`.
    pub fn with_online_meeting_provider(self, value: impl Into<Nullable<super::OnlineMeetingProviderType>>) -> Self {
        Self(self.0.with("onlineMeetingProvider", value))
    }

    /// `onlineMeetingUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn online_meeting_url(&self) -> Option<&str> {
        self.0.str("onlineMeetingUrl")
    }

    /// `organizer`: `microsoft.graph.recipient`
    pub fn organizer(&self) -> Option<&super::Recipient> {
        self.0.model("organizer")
    }

    /// Sets `organizer`.
    pub fn with_organizer(self, value: impl Into<Nullable<super::Recipient>>) -> Self {
        Self(self.0.with("organizer", value))
    }

    /// `originalEndTimeZone`: `Edm.String`
    pub fn original_end_time_zone(&self) -> Option<&str> {
        self.0.str("originalEndTimeZone")
    }

    /// Sets `originalEndTimeZone`.
    pub fn with_original_end_time_zone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("originalEndTimeZone", value))
    }

    /// `originalStart`: `Edm.DateTimeOffset`
    pub fn original_start(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("originalStart")
    }

    /// Sets `originalStart`.
    pub fn with_original_start(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("originalStart", value))
    }

    /// `originalStartTimeZone`: `Edm.String`
    pub fn original_start_time_zone(&self) -> Option<&str> {
        self.0.str("originalStartTimeZone")
    }

    /// Sets `originalStartTimeZone`.
    pub fn with_original_start_time_zone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("originalStartTimeZone", value))
    }

    /// `recurrence`: `microsoft.graph.patternedRecurrence`
    pub fn recurrence(&self) -> Option<&super::PatternedRecurrence> {
        self.0.model("recurrence")
    }

    /// Sets `recurrence`.
    pub fn with_recurrence(self, value: impl Into<Nullable<super::PatternedRecurrence>>) -> Self {
        Self(self.0.with("recurrence", value))
    }

    /// `reminderMinutesBeforeStart`: `Edm.Int32`
    pub fn reminder_minutes_before_start(&self) -> Option<i32> {
        self.0.i32("reminderMinutesBeforeStart")
    }

    /// Sets `reminderMinutesBeforeStart`.
    pub fn with_reminder_minutes_before_start(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("reminderMinutesBeforeStart", value))
    }

    /// `responseRequested`: `Edm.Boolean`
    pub fn response_requested(&self) -> Option<bool> {
        self.0.bool("responseRequested")
    }

    /// Sets `responseRequested`.
    pub fn with_response_requested(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("responseRequested", value))
    }

    /// `responseStatus`: `microsoft.graph.responseStatus`
    pub fn response_status(&self) -> Option<&super::ResponseStatus> {
        self.0.model("responseStatus")
    }

    /// Sets `responseStatus`.
    pub fn with_response_status(self, value: impl Into<Nullable<super::ResponseStatus>>) -> Self {
        Self(self.0.with("responseStatus", value))
    }

    /// `sensitivity`: `microsoft.graph.sensitivity`
    ///
    /// Possible values are: normal, personal, private, confidential.
    pub fn sensitivity(&self) -> Option<super::Sensitivity> {
        self.0.enumeration("sensitivity")
    }

    /// Sets `sensitivity`.
    pub fn with_sensitivity(self, value: impl Into<Nullable<super::Sensitivity>>) -> Self {
        Self(self.0.with("sensitivity", value))
    }

    /// `seriesMasterId`: `Edm.String`
    pub fn series_master_id(&self) -> Option<&str> {
        self.0.str("seriesMasterId")
    }

    /// Sets `seriesMasterId`.
    pub fn with_series_master_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("seriesMasterId", value))
    }

    /// `showAs`: `Edm.String`
    ///
    /// Possible values are: free, tentative, busy, oof, workingElsewhere, unknown.
    pub fn show_as(&self) -> Option<&str> {
        self.0.str("showAs")
    }

    /// Sets `showAs`.
    pub fn with_show_as(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("showAs", value))
    }

    /// `start`: `microsoft.graph.dateTimeTimeZone`
    pub fn start(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("start")
    }

    /// Sets `start`.
    pub fn with_start(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("start", value))
    }

    /// `subject`: `Edm.String`
    pub fn subject(&self) -> Option<&str> {
        self.0.str("subject")
    }

    /// Sets `subject`.
    pub fn with_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subject", value))
    }

    /// `transactionId`: `Edm.String`
    ///
    /// Optional.
    pub fn transaction_id(&self) -> Option<&str> {
        self.0.str("transactionId")
    }

    /// Sets `transactionId`.
    pub fn with_transaction_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("transactionId", value))
    }

    /// `type`: `microsoft.graph.eventType`, read-only
    ///
    /// Read-only. Possible values are: singleInstance, occurrence, exception, seriesMaster.
    pub fn type_(&self) -> Option<super::EventType> {
        self.0.enumeration("type")
    }

    /// `uid`: `Edm.String`
    pub fn uid(&self) -> Option<&str> {
        self.0.str("uid")
    }

    /// Sets `uid`.
    pub fn with_uid(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("uid", value))
    }

    /// `webLink`: `Edm.String`
    pub fn web_link(&self) -> Option<&str> {
        self.0.str("webLink")
    }

    /// Sets `webLink`.
    pub fn with_web_link(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webLink", value))
    }

    /// `attachments`: `Collection(microsoft.graph.attachment)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn attachments(&self) -> Option<&[super::Attachment]> {
        self.0.models("attachments")
    }

    /// `calendar`: `microsoft.graph.calendar`, read-only
    ///
    /// Read-only.
    pub fn calendar(&self) -> Option<&super::Calendar> {
        self.0.model("calendar")
    }

    /// `extensions`: `Collection(microsoft.graph.extension)`
    ///
    /// Nullable.
    pub fn extensions(&self) -> Option<&[super::Extension]> {
        self.0.models("extensions")
    }

    /// Sets `extensions`.
    pub fn with_extensions(self, value: impl Into<Nullable<Vec<super::Extension>>>) -> Self {
        Self(self.0.with("extensions", value))
    }

    /// `instances`: `Collection(microsoft.graph.event)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn instances(&self) -> Option<&[super::Event]> {
        self.0.models("instances")
    }

    /// `multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn multi_value_extended_properties(&self) -> Option<&[super::MultiValueLegacyExtendedProperty]> {
        self.0.models("multiValueExtendedProperties")
    }

    /// `singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn single_value_extended_properties(&self) -> Option<&[super::SingleValueLegacyExtendedProperty]> {
        self.0.models("singleValueExtendedProperties")
    }
}
