// Written by `cargo xtask gen`; do not edit.
//! Types of the area `calendar`.

use crate::runtime::{OffsetDateTime, Parsed, Uuid};

crate::runtime::enumeration! {
    /// [`microsoft.graph.activityDomain`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ActivityDomain = "microsoft.graph.activityDomain" {
        Unknown = "unknown",
        Work = "work",
        Personal = "personal",
        Unrestricted = "unrestricted",
    }
}

crate::runtime::model! {
    /// Inherits from attendeeBase.
    ///
    /// [`microsoft.graph.attendee`](https://learn.microsoft.com/graph/api/resources/attendee?view=graph-rest-beta), with the accessors of [`AttendeeBase`](super::AttendeeBase)
    Attendee: super::AttendeeBase, super::Recipient = "microsoft.graph.attendee";
    inherited "emailAddress" EMAIL_ADDRESS, with_email_address(super::EmailAddress), "`emailAddress`";
    inherited "type" TYPE, with_type(super::AttendeeType), "`type`";
    "proposedNewTime" PROPOSED_NEW_TIME, proposed_new_time model -> Option<&super::TimeSlot>, with_proposed_new_time(super::TimeSlot), "`proposedNewTime`: `microsoft.graph.timeSlot`";
    "status" STATUS, status model -> Option<&super::ResponseStatus>, with_status(super::ResponseStatus), "`status`: `microsoft.graph.responseStatus`";
}

crate::runtime::model! {
    /// [`microsoft.graph.attendeeAvailability`](https://learn.microsoft.com/graph/api/resources/attendeeavailability?view=graph-rest-beta)
    AttendeeAvailability = "microsoft.graph.attendeeAvailability";
    "attendee" ATTENDEE, attendee model -> Option<&super::AttendeeBase>, with_attendee(super::AttendeeBase), "`attendee`: `microsoft.graph.attendeeBase`";
    "availability" AVAILABILITY, availability enumeration -> Option<super::FreeBusyStatus>, with_availability(super::FreeBusyStatus), "`availability`: `microsoft.graph.freeBusyStatus`" "Possible values are: free, tentative, busy, oof, workingElsewhere, unknown.";
}

crate::runtime::model! {
    /// Inherits from recipient.
    ///
    /// [`microsoft.graph.attendeeBase`](https://learn.microsoft.com/graph/api/resources/attendeebase?view=graph-rest-beta), with the accessors of [`Recipient`](super::Recipient)
    AttendeeBase: super::Recipient = "microsoft.graph.attendeeBase" {
        "microsoft.graph.attendee",
    };
    inherited "emailAddress" EMAIL_ADDRESS, with_email_address(super::EmailAddress), "`emailAddress`";
    "type" TYPE, type_ enumeration -> Option<super::AttendeeType>, with_type(super::AttendeeType), "`type`: `microsoft.graph.attendeeType`" "Possible values are: required, optional, resource.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.attendeeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AttendeeType = "microsoft.graph.attendeeType" {
        Required = "required",
        Optional = "optional",
        Resource = "resource",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingType`](https://learn.microsoft.com/graph/api/resources/room?view=graph-rest-beta)
    BookingType = "microsoft.graph.bookingType" {
        Standard = "standard",
        Reserved = "reserved",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.calendar`](https://learn.microsoft.com/graph/api/resources/calendar?view=graph-rest-beta)
    Calendar = "microsoft.graph.calendar";
    "allowedOnlineMeetingProviders" ALLOWED_ONLINE_MEETING_PROVIDERS, allowed_online_meeting_providers enumerations -> Option<Vec<super::OnlineMeetingProviderType>>, with_allowed_online_meeting_providers(Vec<super::OnlineMeetingProviderType>), "`allowedOnlineMeetingProviders`: `Collection(microsoft.graph.onlineMeetingProviderType)`" "Possible values are: unknown, skypeForBusiness, skypeForConsumer, teamsForBusiness.";
    "calendarGroupId" CALENDAR_GROUP_ID, calendar_group_id str -> Option<&str>, with_calendar_group_id(String), "`calendarGroupId`: `Edm.String`";
    "canEdit" CAN_EDIT, can_edit bool -> Option<bool>, with_can_edit(bool), "`canEdit`: `Edm.Boolean`, read-only" "Read-only.";
    "canShare" CAN_SHARE, can_share bool -> Option<bool>, with_can_share(bool), "`canShare`: `Edm.Boolean`, read-only" "Read-only.";
    "canViewPrivateItems" CAN_VIEW_PRIVATE_ITEMS, can_view_private_items bool -> Option<bool>, with_can_view_private_items(bool), "`canViewPrivateItems`: `Edm.Boolean`, read-only" "Read-only.";
    "changeKey" CHANGE_KEY, change_key str -> Option<&str>, with_change_key(String), "`changeKey`: `Edm.String`, read-only" "Read-only.";
    "color" COLOR, color enumeration -> Option<super::CalendarColor>, with_color(super::CalendarColor), "`color`: `microsoft.graph.calendarColor`" "Possible values are: auto, lightBlue, lightGreen, lightOrange, lightGray, lightYellow, lightTeal, lightPink, lightBrown, lightRed, maxColor.";
    "defaultOnlineMeetingProvider" DEFAULT_ONLINE_MEETING_PROVIDER, default_online_meeting_provider enumeration -> Option<super::OnlineMeetingProviderType>, with_default_online_meeting_provider(super::OnlineMeetingProviderType), "`defaultOnlineMeetingProvider`: `microsoft.graph.onlineMeetingProviderType`" "Possible values are: unknown, skypeForBusiness, skypeForConsumer, teamsForBusiness.";
    "hexColor" HEX_COLOR, hex_color str -> Option<&str>, with_hex_color(String), "`hexColor`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isDefaultCalendar" IS_DEFAULT_CALENDAR, is_default_calendar bool -> Option<bool>, with_is_default_calendar(bool), "`isDefaultCalendar`: `Edm.Boolean`";
    "isRemovable" IS_REMOVABLE, is_removable bool -> Option<bool>, with_is_removable(bool), "`isRemovable`: `Edm.Boolean`";
    "isShared" IS_SHARED, is_shared bool -> Option<bool>, with_is_shared(bool), "`isShared`: `Edm.Boolean`, read-only" "Read-only.";
    "isSharedWithMe" IS_SHARED_WITH_ME, is_shared_with_me bool -> Option<bool>, with_is_shared_with_me(bool), "`isSharedWithMe`: `Edm.Boolean`, read-only" "Read-only.";
    "isTallyingResponses" IS_TALLYING_RESPONSES, is_tallying_responses bool -> Option<bool>, with_is_tallying_responses(bool), "`isTallyingResponses`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "owner" OWNER, owner model -> Option<&super::EmailAddress>, with_owner(super::EmailAddress), "`owner`: `microsoft.graph.emailAddress`, read-only" "Read-only.";
    "calendarPermissions" CALENDAR_PERMISSIONS, calendar_permissions models -> Option<&[super::CalendarPermission]>, with_calendar_permissions(Vec<super::CalendarPermission>), "`calendarPermissions`: `Collection(microsoft.graph.calendarPermission)`";
    "calendarView" CALENDAR_VIEW, calendar_view models -> Option<&[super::Event]>, with_calendar_view(Vec<super::Event>), "`calendarView`: `Collection(microsoft.graph.event)`, read-only" "Read-only.";
    "events" EVENTS, events models -> Option<&[super::Event]>, with_events(Vec<super::Event>), "`events`: `Collection(microsoft.graph.event)`, read-only" "Read-only.";
    "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, multi_value_extended_properties models -> Option<&[super::MultiValueLegacyExtendedProperty]>, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
    "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, single_value_extended_properties models -> Option<&[super::SingleValueLegacyExtendedProperty]>, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.calendarColor`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CalendarColor = "microsoft.graph.calendarColor" {
        Auto = "auto",
        LightBlue = "lightBlue",
        LightGreen = "lightGreen",
        LightOrange = "lightOrange",
        LightGray = "lightGray",
        LightYellow = "lightYellow",
        LightTeal = "lightTeal",
        LightPink = "lightPink",
        LightBrown = "lightBrown",
        LightRed = "lightRed",
        MaxColor = "maxColor",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.calendarGroup`](https://learn.microsoft.com/graph/api/resources/calendargroup?view=graph-rest-beta)
    CalendarGroup = "microsoft.graph.calendarGroup";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "changeKey" CHANGE_KEY, change_key str -> Option<&str>, with_change_key(String), "`changeKey`: `Edm.String`, read-only" "Read-only.";
    "classId" CLASS_ID, class_id guid -> Parsed<Uuid>, with_class_id(Uuid), "`classId`: `Edm.Guid`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "calendars" CALENDARS, calendars models -> Option<&[super::Calendar]>, with_calendars(Vec<super::Calendar>), "`calendars`: `Collection(microsoft.graph.calendar)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.calendarPermission`](https://learn.microsoft.com/graph/api/resources/calendarpermission?view=graph-rest-beta)
    CalendarPermission = "microsoft.graph.calendarPermission";
    "allowedRoles" ALLOWED_ROLES, allowed_roles enumerations -> Option<Vec<super::CalendarRoleType>>, with_allowed_roles(Vec<super::CalendarRoleType>), "`allowedRoles`: `Collection(microsoft.graph.calendarRoleType)`" "Possible values are: none, freeBusyRead, limitedRead, read, write, delegateWithoutPrivateEventAccess, delegateWithPrivateEventAccess, custom.";
    "emailAddress" EMAIL_ADDRESS, email_address model -> Option<&super::EmailAddress>, with_email_address(super::EmailAddress), "`emailAddress`: `microsoft.graph.emailAddress`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isInsideOrganization" IS_INSIDE_ORGANIZATION, is_inside_organization bool -> Option<bool>, with_is_inside_organization(bool), "`isInsideOrganization`: `Edm.Boolean`";
    "isRemovable" IS_REMOVABLE, is_removable bool -> Option<bool>, with_is_removable(bool), "`isRemovable`: `Edm.Boolean`";
    "role" ROLE, role enumeration -> Option<super::CalendarRoleType>, with_role(super::CalendarRoleType), "`role`: `microsoft.graph.calendarRoleType`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.calendarRoleType`](https://learn.microsoft.com/graph/api/resources/calendarpermission?view=graph-rest-beta)
    CalendarRoleType = "microsoft.graph.calendarRoleType" {
        None = "none",
        FreeBusyRead = "freeBusyRead",
        LimitedRead = "limitedRead",
        Read = "read",
        Write = "write",
        DelegateWithoutPrivateEventAccess = "delegateWithoutPrivateEventAccess",
        DelegateWithPrivateEventAccess = "delegateWithPrivateEventAccess",
        Custom = "custom",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.event`](https://learn.microsoft.com/graph/api/resources/event?view=graph-rest-beta)
    Event = "microsoft.graph.event";
    "allowNewTimeProposals" ALLOW_NEW_TIME_PROPOSALS, allow_new_time_proposals bool -> Option<bool>, with_allow_new_time_proposals(bool), "`allowNewTimeProposals`: `Edm.Boolean`" "Optional.";
    "attendees" ATTENDEES, attendees models -> Option<&[super::Attendee]>, with_attendees(Vec<super::Attendee>), "`attendees`: `Collection(microsoft.graph.attendee)`";
    "body" BODY, body model -> Option<&super::ItemBody>, with_body(super::ItemBody), "`body`: `microsoft.graph.itemBody`";
    "bodyPreview" BODY_PREVIEW, body_preview str -> Option<&str>, with_body_preview(String), "`bodyPreview`: `Edm.String`";
    "cancelledOccurrences" CANCELLED_OCCURRENCES, cancelled_occurrences strs -> Option<Vec<&str>>, with_cancelled_occurrences(Vec<String>), "`cancelledOccurrences`: `Collection(Edm.String)`";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`";
    "changeKey" CHANGE_KEY, change_key str -> Option<&str>, with_change_key(String), "`changeKey`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "end" END, end model -> Option<&super::DateTimeTimeZone>, with_end(super::DateTimeTimeZone), "`end`: `microsoft.graph.dateTimeTimeZone`";
    "exceptionOccurrences" EXCEPTION_OCCURRENCES, exception_occurrences models -> Option<&[super::Event]>, with_exception_occurrences(Vec<super::Event>), "`exceptionOccurrences`: `Collection(microsoft.graph.event)`";
    "hasAttachments" HAS_ATTACHMENTS, has_attachments bool -> Option<bool>, with_has_attachments(bool), "`hasAttachments`: `Edm.Boolean`";
    "hideAttendees" HIDE_ATTENDEES, hide_attendees bool -> Option<bool>, with_hide_attendees(bool), "`hideAttendees`: `Edm.Boolean`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "importance" IMPORTANCE, importance enumeration -> Option<super::Importance>, with_importance(super::Importance), "`importance`: `microsoft.graph.importance`" "Possible values are: low, normal, high.";
    "isAllDay" IS_ALL_DAY, is_all_day bool -> Option<bool>, with_is_all_day(bool), "`isAllDay`: `Edm.Boolean`";
    "isCancelled" IS_CANCELLED, is_cancelled bool -> Option<bool>, with_is_cancelled(bool), "`isCancelled`: `Edm.Boolean`";
    "isDraft" IS_DRAFT, is_draft bool -> Option<bool>, with_is_draft(bool), "`isDraft`: `Edm.Boolean`";
    "isOnlineMeeting" IS_ONLINE_MEETING, is_online_meeting bool -> Option<bool>, with_is_online_meeting(bool), "`isOnlineMeeting`: `Edm.Boolean`" "Optional.";
    "isOrganizer" IS_ORGANIZER, is_organizer bool -> Option<bool>, with_is_organizer(bool), "`isOrganizer`: `Edm.Boolean`";
    "isReminderOn" IS_REMINDER_ON, is_reminder_on bool -> Option<bool>, with_is_reminder_on(bool), "`isReminderOn`: `Edm.Boolean`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "location" LOCATION, location model -> Option<&super::Location>, with_location(super::Location), "`location`: `microsoft.graph.location`";
    "locations" LOCATIONS, locations models -> Option<&[super::Location]>, with_locations(Vec<super::Location>), "`locations`: `Collection(microsoft.graph.location)`";
    "occurrenceId" OCCURRENCE_ID, occurrence_id str -> Option<&str>, with_occurrence_id(String), "`occurrenceId`: `Edm.String`";
    "onlineMeeting" ONLINE_MEETING, online_meeting model -> Option<&super::OnlineMeetingInfo>, with_online_meeting(super::OnlineMeetingInfo), "`onlineMeeting`: `microsoft.graph.onlineMeetingInfo`, read-only" "Read-only.";
    "onlineMeetingProvider" ONLINE_MEETING_PROVIDER, online_meeting_provider enumeration -> Option<super::OnlineMeetingProviderType>, with_online_meeting_provider(super::OnlineMeetingProviderType), "`onlineMeetingProvider`: `microsoft.graph.onlineMeetingProviderType`" "Optional. Possible values are: unknown, teamsForBusiness, skypeForBusiness, skypeForConsumer.";
    "onlineMeetingUrl" ONLINE_MEETING_URL, online_meeting_url str -> Option<&str>, with_online_meeting_url(String), "`onlineMeetingUrl`: `Edm.String`, read-only" "Read-only.";
    "organizer" ORGANIZER, organizer model -> Option<&super::Recipient>, with_organizer(super::Recipient), "`organizer`: `microsoft.graph.recipient`";
    "originalEndTimeZone" ORIGINAL_END_TIME_ZONE, original_end_time_zone str -> Option<&str>, with_original_end_time_zone(String), "`originalEndTimeZone`: `Edm.String`";
    "originalStart" ORIGINAL_START, original_start date_time -> Parsed<OffsetDateTime>, with_original_start(OffsetDateTime), "`originalStart`: `Edm.DateTimeOffset`";
    "originalStartTimeZone" ORIGINAL_START_TIME_ZONE, original_start_time_zone str -> Option<&str>, with_original_start_time_zone(String), "`originalStartTimeZone`: `Edm.String`";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`";
    "reminderMinutesBeforeStart" REMINDER_MINUTES_BEFORE_START, reminder_minutes_before_start i32 -> Option<i32>, with_reminder_minutes_before_start(i32), "`reminderMinutesBeforeStart`: `Edm.Int32`";
    "responseRequested" RESPONSE_REQUESTED, response_requested bool -> Option<bool>, with_response_requested(bool), "`responseRequested`: `Edm.Boolean`";
    "responseStatus" RESPONSE_STATUS, response_status model -> Option<&super::ResponseStatus>, with_response_status(super::ResponseStatus), "`responseStatus`: `microsoft.graph.responseStatus`";
    "sensitivity" SENSITIVITY, sensitivity enumeration -> Option<super::Sensitivity>, with_sensitivity(super::Sensitivity), "`sensitivity`: `microsoft.graph.sensitivity`" "Possible values are: normal, personal, private, confidential.";
    "seriesMasterId" SERIES_MASTER_ID, series_master_id str -> Option<&str>, with_series_master_id(String), "`seriesMasterId`: `Edm.String`";
    "showAs" SHOW_AS, show_as str -> Option<&str>, with_show_as(String), "`showAs`: `Edm.String`" "Possible values are: free, tentative, busy, oof, workingElsewhere, unknown.";
    "start" START, start model -> Option<&super::DateTimeTimeZone>, with_start(super::DateTimeTimeZone), "`start`: `microsoft.graph.dateTimeTimeZone`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "transactionId" TRANSACTION_ID, transaction_id str -> Option<&str>, with_transaction_id(String), "`transactionId`: `Edm.String`" "Optional.";
    "type" TYPE, type_ enumeration -> Option<super::EventType>, with_type(super::EventType), "`type`: `microsoft.graph.eventType`, read-only" "Read-only. Possible values are: singleInstance, occurrence, exception, seriesMaster.";
    "uid" UID, uid str -> Option<&str>, with_uid(String), "`uid`: `Edm.String`";
    "webLink" WEB_LINK, web_link str -> Option<&str>, with_web_link(String), "`webLink`: `Edm.String`";
    "attachments" ATTACHMENTS, attachments models -> Option<&[super::Attachment]>, with_attachments(Vec<super::Attachment>), "`attachments`: `Collection(microsoft.graph.attachment)`, read-only" "Read-only. Nullable.";
    "calendar" CALENDAR, calendar model -> Option<&super::Calendar>, with_calendar(super::Calendar), "`calendar`: `microsoft.graph.calendar`, read-only" "Read-only.";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`" "Nullable.";
    "instances" INSTANCES, instances models -> Option<&[super::Event]>, with_instances(Vec<super::Event>), "`instances`: `Collection(microsoft.graph.event)`, read-only" "Read-only. Nullable.";
    "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, multi_value_extended_properties models -> Option<&[super::MultiValueLegacyExtendedProperty]>, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
    "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, single_value_extended_properties models -> Option<&[super::SingleValueLegacyExtendedProperty]>, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.eventType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EventType = "microsoft.graph.eventType" {
        SingleInstance = "singleInstance",
        Occurrence = "occurrence",
        Exception = "exception",
        SeriesMaster = "seriesMaster",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.freeBusyError`](https://learn.microsoft.com/graph/api/resources/freebusyerror?view=graph-rest-beta)
    FreeBusyError = "microsoft.graph.freeBusyError";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "responseCode" RESPONSE_CODE, response_code str -> Option<&str>, with_response_code(String), "`responseCode`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.freeBusyStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    FreeBusyStatus = "microsoft.graph.freeBusyStatus" {
        Free = "free",
        Tentative = "tentative",
        Busy = "busy",
        Oof = "oof",
        WorkingElsewhere = "workingElsewhere",
        Unknown = "unknown",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.locationConstraint`](https://learn.microsoft.com/graph/api/resources/locationconstraint?view=graph-rest-beta)
    LocationConstraint = "microsoft.graph.locationConstraint";
    "isRequired" IS_REQUIRED, is_required bool -> Option<bool>, with_is_required(bool), "`isRequired`: `Edm.Boolean`";
    "locations" LOCATIONS, locations models -> Option<&[super::LocationConstraintItem]>, with_locations(Vec<super::LocationConstraintItem>), "`locations`: `Collection(microsoft.graph.locationConstraintItem)`";
    "suggestLocation" SUGGEST_LOCATION, suggest_location bool -> Option<bool>, with_suggest_location(bool), "`suggestLocation`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from location.
    ///
    /// [`microsoft.graph.locationConstraintItem`](https://learn.microsoft.com/graph/api/resources/locationconstraintitem?view=graph-rest-beta), with the accessors of [`Location`](super::Location)
    LocationConstraintItem: super::Location = "microsoft.graph.locationConstraintItem";
    inherited "address" ADDRESS, with_address(super::PhysicalAddress), "`address`";
    inherited "coordinates" COORDINATES, with_coordinates(super::OutlookGeoCoordinates), "`coordinates`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "locationEmailAddress" LOCATION_EMAIL_ADDRESS, with_location_email_address(String), "`locationEmailAddress`";
    inherited "locationUri" LOCATION_URI, with_location_uri(String), "`locationUri`";
    inherited "locationType" LOCATION_TYPE, with_location_type(super::LocationType), "`locationType`";
    inherited "uniqueId" UNIQUE_ID, with_unique_id(String), "`uniqueId`";
    inherited "uniqueIdType" UNIQUE_ID_TYPE, with_unique_id_type(String), "`uniqueIdType`";
    "resolveAvailability" RESOLVE_AVAILABILITY, resolve_availability bool -> Option<bool>, with_resolve_availability(bool), "`resolveAvailability`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingTimeSuggestion`](https://learn.microsoft.com/graph/api/resources/meetingtimesuggestion?view=graph-rest-beta)
    MeetingTimeSuggestion = "microsoft.graph.meetingTimeSuggestion";
    "attendeeAvailability" ATTENDEE_AVAILABILITY, attendee_availability models -> Option<&[super::AttendeeAvailability]>, with_attendee_availability(Vec<super::AttendeeAvailability>), "`attendeeAvailability`: `Collection(microsoft.graph.attendeeAvailability)`";
    "confidence" CONFIDENCE, confidence f64 -> Option<f64>, with_confidence(f64), "`confidence`: `Edm.Double`";
    "locations" LOCATIONS, locations models -> Option<&[super::Location]>, with_locations(Vec<super::Location>), "`locations`: `Collection(microsoft.graph.location)`";
    "meetingTimeSlot" MEETING_TIME_SLOT, meeting_time_slot model -> Option<&super::TimeSlot>, with_meeting_time_slot(super::TimeSlot), "`meetingTimeSlot`: `microsoft.graph.timeSlot`";
    "order" ORDER, order i32 -> Option<i32>, with_order(i32), "`order`: `Edm.Int32`";
    "organizerAvailability" ORGANIZER_AVAILABILITY, organizer_availability enumeration -> Option<super::FreeBusyStatus>, with_organizer_availability(super::FreeBusyStatus), "`organizerAvailability`: `microsoft.graph.freeBusyStatus`" "Possible values are: free, tentative, busy, oof, workingElsewhere, unknown.";
    "suggestionReason" SUGGESTION_REASON, suggestion_reason str -> Option<&str>, with_suggestion_reason(String), "`suggestionReason`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingTimeSuggestionsResult`](https://learn.microsoft.com/graph/api/resources/meetingtimesuggestionsresult?view=graph-rest-beta)
    MeetingTimeSuggestionsResult = "microsoft.graph.meetingTimeSuggestionsResult";
    "emptySuggestionsReason" EMPTY_SUGGESTIONS_REASON, empty_suggestions_reason str -> Option<&str>, with_empty_suggestions_reason(String), "`emptySuggestionsReason`: `Edm.String`" "Possible values are: attendeesUnavailable, attendeesUnavailableOrUnknown, locationsUnavailable, organizerUnavailable, unknown.";
    "meetingTimeSuggestions" MEETING_TIME_SUGGESTIONS, meeting_time_suggestions models -> Option<&[super::MeetingTimeSuggestion]>, with_meeting_time_suggestions(Vec<super::MeetingTimeSuggestion>), "`meetingTimeSuggestions`: `Collection(microsoft.graph.meetingTimeSuggestion)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.onlineMeetingInfo`](https://learn.microsoft.com/graph/api/resources/onlinemeetinginfo?view=graph-rest-beta)
    OnlineMeetingInfo = "microsoft.graph.onlineMeetingInfo";
    "conferenceId" CONFERENCE_ID, conference_id str -> Option<&str>, with_conference_id(String), "`conferenceId`: `Edm.String`";
    "joinUrl" JOIN_URL, join_url str -> Option<&str>, with_join_url(String), "`joinUrl`: `Edm.String`";
    "phones" PHONES, phones models -> Option<&[super::Phone]>, with_phones(Vec<super::Phone>), "`phones`: `Collection(microsoft.graph.phone)`";
    "quickDial" QUICK_DIAL, quick_dial str -> Option<&str>, with_quick_dial(String), "`quickDial`: `Edm.String`";
    "tollFreeNumbers" TOLL_FREE_NUMBERS, toll_free_numbers strs -> Option<Vec<&str>>, with_toll_free_numbers(Vec<String>), "`tollFreeNumbers`: `Collection(Edm.String)`";
    "tollNumber" TOLL_NUMBER, toll_number str -> Option<&str>, with_toll_number(String), "`tollNumber`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.onlineMeetingProviderType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    OnlineMeetingProviderType = "microsoft.graph.onlineMeetingProviderType" {
        Unknown = "unknown",
        SkypeForBusiness = "skypeForBusiness",
        SkypeForConsumer = "skypeForConsumer",
        TeamsForBusiness = "teamsForBusiness",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.place`](https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-beta)
    Place = "microsoft.graph.place" {
        "microsoft.graph.room",
        "microsoft.graph.roomList",
    };
    "address" ADDRESS, address model -> Option<&super::PhysicalAddress>, with_address(super::PhysicalAddress), "`address`: `microsoft.graph.physicalAddress`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "geoCoordinates" GEO_COORDINATES, geo_coordinates model -> Option<&super::OutlookGeoCoordinates>, with_geo_coordinates(super::OutlookGeoCoordinates), "`geoCoordinates`: `microsoft.graph.outlookGeoCoordinates`" "Optional.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "phone" PHONE, phone str -> Option<&str>, with_phone(String), "`phone`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.reminder`](https://learn.microsoft.com/graph/api/resources/reminder?view=graph-rest-beta)
    Reminder = "microsoft.graph.reminder";
    "changeKey" CHANGE_KEY, change_key str -> Option<&str>, with_change_key(String), "`changeKey`: `Edm.String`";
    "eventEndTime" EVENT_END_TIME, event_end_time model -> Option<&super::DateTimeTimeZone>, with_event_end_time(super::DateTimeTimeZone), "`eventEndTime`: `microsoft.graph.dateTimeTimeZone`";
    "eventId" EVENT_ID, event_id str -> Option<&str>, with_event_id(String), "`eventId`: `Edm.String`, read-only" "Read-only.";
    "eventLocation" EVENT_LOCATION, event_location model -> Option<&super::Location>, with_event_location(super::Location), "`eventLocation`: `microsoft.graph.location`";
    "eventStartTime" EVENT_START_TIME, event_start_time model -> Option<&super::DateTimeTimeZone>, with_event_start_time(super::DateTimeTimeZone), "`eventStartTime`: `microsoft.graph.dateTimeTimeZone`";
    "eventSubject" EVENT_SUBJECT, event_subject str -> Option<&str>, with_event_subject(String), "`eventSubject`: `Edm.String`";
    "eventWebLink" EVENT_WEB_LINK, event_web_link str -> Option<&str>, with_event_web_link(String), "`eventWebLink`: `Edm.String`";
    "reminderFireTime" REMINDER_FIRE_TIME, reminder_fire_time model -> Option<&super::DateTimeTimeZone>, with_reminder_fire_time(super::DateTimeTimeZone), "`reminderFireTime`: `microsoft.graph.dateTimeTimeZone`";
}

crate::runtime::model! {
    /// [`microsoft.graph.responseStatus`](https://learn.microsoft.com/graph/api/resources/responsestatus?view=graph-rest-beta)
    ResponseStatus = "microsoft.graph.responseStatus";
    "response" RESPONSE, response str -> Option<&str>, with_response(String), "`response`: `Edm.String`" "Possible values are: none, organizer, tentativelyAccepted, accepted, declined, notResponded.";
    "time" TIME, time date_time -> Parsed<OffsetDateTime>, with_time(OffsetDateTime), "`time`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from place.
    ///
    /// [`microsoft.graph.room`](https://learn.microsoft.com/graph/api/resources/room?view=graph-rest-beta), with the accessors of [`Place`](super::Place)
    Room: super::Place = "microsoft.graph.room";
    inherited "address" ADDRESS, with_address(super::PhysicalAddress), "`address`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "geoCoordinates" GEO_COORDINATES, with_geo_coordinates(super::OutlookGeoCoordinates), "`geoCoordinates`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "phone" PHONE, with_phone(String), "`phone`";
    "audioDeviceName" AUDIO_DEVICE_NAME, audio_device_name str -> Option<&str>, with_audio_device_name(String), "`audioDeviceName`: `Edm.String`";
    "bookingType" BOOKING_TYPE, booking_type enumeration -> Option<super::BookingType>, with_booking_type(super::BookingType), "`bookingType`: `microsoft.graph.bookingType`" "Possible values are: standard, reserved.";
    "building" BUILDING, building str -> Option<&str>, with_building(String), "`building`: `Edm.String`";
    "capacity" CAPACITY, capacity i32 -> Option<i32>, with_capacity(i32), "`capacity`: `Edm.Int32`";
    "displayDeviceName" DISPLAY_DEVICE_NAME, display_device_name str -> Option<&str>, with_display_device_name(String), "`displayDeviceName`: `Edm.String`";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`";
    "floorLabel" FLOOR_LABEL, floor_label str -> Option<&str>, with_floor_label(String), "`floorLabel`: `Edm.String`";
    "floorNumber" FLOOR_NUMBER, floor_number i32 -> Option<i32>, with_floor_number(i32), "`floorNumber`: `Edm.Int32`";
    "isWheelChairAccessible" IS_WHEEL_CHAIR_ACCESSIBLE, is_wheel_chair_accessible bool -> Option<bool>, with_is_wheel_chair_accessible(bool), "`isWheelChairAccessible`: `Edm.Boolean`";
    "label" LABEL, label str -> Option<&str>, with_label(String), "`label`: `Edm.String`";
    "nickname" NICKNAME, nickname str -> Option<&str>, with_nickname(String), "`nickname`: `Edm.String`";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`";
    "videoDeviceName" VIDEO_DEVICE_NAME, video_device_name str -> Option<&str>, with_video_device_name(String), "`videoDeviceName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from place.
    ///
    /// [`microsoft.graph.roomList`](https://learn.microsoft.com/graph/api/resources/roomlist?view=graph-rest-beta), with the accessors of [`Place`](super::Place)
    RoomList: super::Place = "microsoft.graph.roomList";
    inherited "address" ADDRESS, with_address(super::PhysicalAddress), "`address`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "geoCoordinates" GEO_COORDINATES, with_geo_coordinates(super::OutlookGeoCoordinates), "`geoCoordinates`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "phone" PHONE, with_phone(String), "`phone`";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`";
    "rooms" ROOMS, rooms models -> Option<&[super::Place]>, with_rooms(Vec<super::Place>), "`rooms`: `Collection(microsoft.graph.place)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.scheduleInformation`](https://learn.microsoft.com/graph/api/resources/scheduleinformation?view=graph-rest-beta)
    ScheduleInformation = "microsoft.graph.scheduleInformation";
    "availabilityView" AVAILABILITY_VIEW, availability_view str -> Option<&str>, with_availability_view(String), "`availabilityView`: `Edm.String`";
    "error" ERROR, error model -> Option<&super::FreeBusyError>, with_error(super::FreeBusyError), "`error`: `microsoft.graph.freeBusyError`";
    "scheduleId" SCHEDULE_ID, schedule_id str -> Option<&str>, with_schedule_id(String), "`scheduleId`: `Edm.String`";
    "scheduleItems" SCHEDULE_ITEMS, schedule_items models -> Option<&[super::ScheduleItem]>, with_schedule_items(Vec<super::ScheduleItem>), "`scheduleItems`: `Collection(microsoft.graph.scheduleItem)`";
    "workingHours" WORKING_HOURS, working_hours model -> Option<&super::WorkingHours>, with_working_hours(super::WorkingHours), "`workingHours`: `microsoft.graph.workingHours`";
}

crate::runtime::model! {
    /// [`microsoft.graph.scheduleItem`](https://learn.microsoft.com/graph/api/resources/scheduleitem?view=graph-rest-beta)
    ScheduleItem = "microsoft.graph.scheduleItem";
    "end" END, end model -> Option<&super::DateTimeTimeZone>, with_end(super::DateTimeTimeZone), "`end`: `microsoft.graph.dateTimeTimeZone`";
    "isPrivate" IS_PRIVATE, is_private bool -> Option<bool>, with_is_private(bool), "`isPrivate`: `Edm.Boolean`" "Optional.";
    "location" LOCATION, location str -> Option<&str>, with_location(String), "`location`: `Edm.String`" "Optional.";
    "start" START, start model -> Option<&super::DateTimeTimeZone>, with_start(super::DateTimeTimeZone), "`start`: `microsoft.graph.dateTimeTimeZone`";
    "status" STATUS, status enumeration -> Option<super::FreeBusyStatus>, with_status(super::FreeBusyStatus), "`status`: `microsoft.graph.freeBusyStatus`" "Possible values are: free, tentative, busy, oof, workingElsewhere, unknown.";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeConstraint`](https://learn.microsoft.com/graph/api/resources/timeconstraint?view=graph-rest-beta)
    TimeConstraint = "microsoft.graph.timeConstraint";
    "activityDomain" ACTIVITY_DOMAIN, activity_domain enumeration -> Option<super::ActivityDomain>, with_activity_domain(super::ActivityDomain), "`activityDomain`: `microsoft.graph.activityDomain`" "Optional. Possible values are: work, personal, unrestricted, unknown.";
    "timeslots" TIMESLOTS, timeslots models -> Option<&[super::TimeSlot]>, with_timeslots(Vec<super::TimeSlot>), "`timeslots`: `Collection(microsoft.graph.timeSlot)`";
}
