// Written by `cargo xtask gen`; do not edit.
//! Types of the area `calendar`.

use crate::runtime::{OffsetDateTime, Parsed, Uuid};

crate::runtime::enumeration! {
    /// [`microsoft.graph.activityDomain`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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
    /// [`microsoft.graph.attendee`](https://learn.microsoft.com/graph/api/resources/attendee?view=graph-rest-1.0), with the accessors of [`AttendeeBase`](super::AttendeeBase)
    Attendee: super::AttendeeBase, super::Recipient = "microsoft.graph.attendee";
    inherited "emailAddress" EMAIL_ADDRESS, with_email_address(super::EmailAddress), "`emailAddress`";
    inherited "type" TYPE, with_type(super::AttendeeType), "`type`";
    "proposedNewTime" PROPOSED_NEW_TIME, proposed_new_time model -> Option<&super::TimeSlot>, with_proposed_new_time(super::TimeSlot), "`proposedNewTime`: `microsoft.graph.timeSlot`";
    "status" STATUS, status model -> Option<&super::ResponseStatus>, with_status(super::ResponseStatus), "`status`: `microsoft.graph.responseStatus`";
}

crate::runtime::model! {
    /// [`microsoft.graph.attendeeAvailability`](https://learn.microsoft.com/graph/api/resources/attendeeavailability?view=graph-rest-1.0)
    AttendeeAvailability = "microsoft.graph.attendeeAvailability";
    "attendee" ATTENDEE, attendee model -> Option<&super::AttendeeBase>, with_attendee(super::AttendeeBase), "`attendee`: `microsoft.graph.attendeeBase`";
    "availability" AVAILABILITY, availability enumeration -> Option<super::FreeBusyStatus>, with_availability(super::FreeBusyStatus), "`availability`: `microsoft.graph.freeBusyStatus`" "Possible values are: free, tentative, busy, oof, workingElsewhere, unknown.";
}

crate::runtime::model! {
    /// Inherits from recipient.
    ///
    /// [`microsoft.graph.attendeeBase`](https://learn.microsoft.com/graph/api/resources/attendeebase?view=graph-rest-1.0), with the accessors of [`Recipient`](super::Recipient)
    AttendeeBase: super::Recipient = "microsoft.graph.attendeeBase" {
        "microsoft.graph.attendee",
    };
    inherited "emailAddress" EMAIL_ADDRESS, with_email_address(super::EmailAddress), "`emailAddress`";
    "type" TYPE, type_ enumeration -> Option<super::AttendeeType>, with_type(super::AttendeeType), "`type`: `microsoft.graph.attendeeType`" "Possible values are: required, optional, resource.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.attendeeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AttendeeType = "microsoft.graph.attendeeType" {
        Required = "required",
        Optional = "optional",
        Resource = "resource",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.calendarGroup`](https://learn.microsoft.com/graph/api/resources/calendargroup?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    CalendarGroup: super::Entity = "microsoft.graph.calendarGroup";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "changeKey" CHANGE_KEY, change_key str -> Option<&str>, with_change_key(String), "`changeKey`: `Edm.String`, read-only" "Read-only.";
    "classId" CLASS_ID, class_id guid -> Parsed<Uuid>, with_class_id(Uuid), "`classId`: `Edm.Guid`, read-only" "Read-only.";
    "calendars" CALENDARS, calendars models -> Option<&[super::Calendar]>, with_calendars(Vec<super::Calendar>), "`calendars`: `Collection(microsoft.graph.calendar)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.calendarPermission`](https://learn.microsoft.com/graph/api/resources/calendarpermission?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    CalendarPermission: super::Entity = "microsoft.graph.calendarPermission";
    inherited "id" ID, with_id(String), "`id`";
    "allowedRoles" ALLOWED_ROLES, allowed_roles enumerations -> Option<Vec<super::CalendarRoleType>>, with_allowed_roles(Vec<super::CalendarRoleType>), "`allowedRoles`: `Collection(microsoft.graph.calendarRoleType)`" "Possible values are: none, freeBusyRead, limitedRead, read, write, delegateWithoutPrivateEventAccess, delegateWithPrivateEventAccess, custom.";
    "emailAddress" EMAIL_ADDRESS, email_address model -> Option<&super::EmailAddress>, with_email_address(super::EmailAddress), "`emailAddress`: `microsoft.graph.emailAddress`, read-only" "Read-only.";
    "isInsideOrganization" IS_INSIDE_ORGANIZATION, is_inside_organization bool -> Option<bool>, with_is_inside_organization(bool), "`isInsideOrganization`: `Edm.Boolean`";
    "isRemovable" IS_REMOVABLE, is_removable bool -> Option<bool>, with_is_removable(bool), "`isRemovable`: `Edm.Boolean`";
    "role" ROLE, role enumeration -> Option<super::CalendarRoleType>, with_role(super::CalendarRoleType), "`role`: `microsoft.graph.calendarRoleType`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.calendarRoleType`](https://learn.microsoft.com/graph/api/resources/calendarpermission?view=graph-rest-1.0)
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
    /// [`microsoft.graph.event`](https://learn.microsoft.com/graph/api/resources/event?view=graph-rest-1.0), with the accessors of [`OutlookItem`](super::OutlookItem)
    Event: super::OutlookItem, super::Entity = "microsoft.graph.event";
    inherited "id" ID, with_id(String), "`id`";
    inherited "categories" CATEGORIES, with_categories(Vec<String>), "`categories`";
    inherited "changeKey" CHANGE_KEY, with_change_key(String), "`changeKey`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "allowNewTimeProposals" ALLOW_NEW_TIME_PROPOSALS, allow_new_time_proposals bool -> Option<bool>, with_allow_new_time_proposals(bool), "`allowNewTimeProposals`: `Edm.Boolean`" "Optional.";
    "attendees" ATTENDEES, attendees models -> Option<&[super::Attendee]>, with_attendees(Vec<super::Attendee>), "`attendees`: `Collection(microsoft.graph.attendee)`";
    "body" BODY, body model -> Option<&super::ItemBody>, with_body(super::ItemBody), "`body`: `microsoft.graph.itemBody`";
    "bodyPreview" BODY_PREVIEW, body_preview str -> Option<&str>, with_body_preview(String), "`bodyPreview`: `Edm.String`";
    "end" END, end model -> Option<&super::DateTimeTimeZone>, with_end(super::DateTimeTimeZone), "`end`: `microsoft.graph.dateTimeTimeZone`";
    "hasAttachments" HAS_ATTACHMENTS, has_attachments bool -> Option<bool>, with_has_attachments(bool), "`hasAttachments`: `Edm.Boolean`";
    "hideAttendees" HIDE_ATTENDEES, hide_attendees bool -> Option<bool>, with_hide_attendees(bool), "`hideAttendees`: `Edm.Boolean`";
    "iCalUId" I_CAL_U_ID, i_cal_u_id str -> Option<&str>, with_i_cal_u_id(String), "`iCalUId`: `Edm.String`, read-only" "Read-only.";
    "importance" IMPORTANCE, importance enumeration -> Option<super::Importance>, with_importance(super::Importance), "`importance`: `microsoft.graph.importance`" "Possible values are: low, normal, high.";
    "isAllDay" IS_ALL_DAY, is_all_day bool -> Option<bool>, with_is_all_day(bool), "`isAllDay`: `Edm.Boolean`";
    "isCancelled" IS_CANCELLED, is_cancelled bool -> Option<bool>, with_is_cancelled(bool), "`isCancelled`: `Edm.Boolean`";
    "isDraft" IS_DRAFT, is_draft bool -> Option<bool>, with_is_draft(bool), "`isDraft`: `Edm.Boolean`";
    "isOnlineMeeting" IS_ONLINE_MEETING, is_online_meeting bool -> Option<bool>, with_is_online_meeting(bool), "`isOnlineMeeting`: `Edm.Boolean`" "Optional.";
    "isOrganizer" IS_ORGANIZER, is_organizer bool -> Option<bool>, with_is_organizer(bool), "`isOrganizer`: `Edm.Boolean`";
    "isReminderOn" IS_REMINDER_ON, is_reminder_on bool -> Option<bool>, with_is_reminder_on(bool), "`isReminderOn`: `Edm.Boolean`";
    "location" LOCATION, location model -> Option<&super::Location>, with_location(super::Location), "`location`: `microsoft.graph.location`";
    "locations" LOCATIONS, locations models -> Option<&[super::Location]>, with_locations(Vec<super::Location>), "`locations`: `Collection(microsoft.graph.location)`";
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
    "showAs" SHOW_AS, show_as enumeration -> Option<super::FreeBusyStatus>, with_show_as(super::FreeBusyStatus), "`showAs`: `microsoft.graph.freeBusyStatus`, type of the metadata" "Possible values are: free, tentative, busy, oof, workingElsewhere, unknown.";
    "start" START, start model -> Option<&super::DateTimeTimeZone>, with_start(super::DateTimeTimeZone), "`start`: `microsoft.graph.dateTimeTimeZone`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "transactionId" TRANSACTION_ID, transaction_id str -> Option<&str>, with_transaction_id(String), "`transactionId`: `Edm.String`" "Optional.";
    "type" TYPE, type_ enumeration -> Option<super::EventType>, with_type(super::EventType), "`type`: `microsoft.graph.eventType`, read-only" "Read-only. Possible values are: singleInstance, occurrence, exception, seriesMaster.";
    "webLink" WEB_LINK, web_link str -> Option<&str>, with_web_link(String), "`webLink`: `Edm.String`";
    "cancelledOccurrences" CANCELLED_OCCURRENCES, cancelled_occurrences strs -> Option<Vec<&str>>, with_cancelled_occurrences(Vec<String>), "`cancelledOccurrences`: `Collection(Edm.String)`, metadata";
    "attachments" ATTACHMENTS, attachments models -> Option<&[super::Attachment]>, with_attachments(Vec<super::Attachment>), "`attachments`: `Collection(microsoft.graph.attachment)`, read-only" "Read-only. Nullable.";
    "calendar" CALENDAR, calendar model -> Option<&super::Calendar>, with_calendar(super::Calendar), "`calendar`: `microsoft.graph.calendar`, read-only" "Read-only.";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`" "Nullable.";
    "instances" INSTANCES, instances models -> Option<&[super::Event]>, with_instances(Vec<super::Event>), "`instances`: `Collection(microsoft.graph.event)`, read-only" "Read-only. Nullable.";
    "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, multi_value_extended_properties models -> Option<&[super::MultiValueLegacyExtendedProperty]>, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
    "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, single_value_extended_properties models -> Option<&[super::SingleValueLegacyExtendedProperty]>, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
    "exceptionOccurrences" EXCEPTION_OCCURRENCES, exception_occurrences models -> Option<&[super::Event]>, with_exception_occurrences(Vec<super::Event>), "`exceptionOccurrences`: `Collection(microsoft.graph.event)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.freeBusyError`](https://learn.microsoft.com/graph/api/resources/freebusyerror?view=graph-rest-1.0)
    FreeBusyError = "microsoft.graph.freeBusyError";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "responseCode" RESPONSE_CODE, response_code str -> Option<&str>, with_response_code(String), "`responseCode`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.freeBusyStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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
    /// [`microsoft.graph.locationConstraint`](https://learn.microsoft.com/graph/api/resources/locationconstraint?view=graph-rest-1.0)
    LocationConstraint = "microsoft.graph.locationConstraint";
    "isRequired" IS_REQUIRED, is_required bool -> Option<bool>, with_is_required(bool), "`isRequired`: `Edm.Boolean`";
    "locations" LOCATIONS, locations models -> Option<&[super::LocationConstraintItem]>, with_locations(Vec<super::LocationConstraintItem>), "`locations`: `Collection(microsoft.graph.locationConstraintItem)`";
    "suggestLocation" SUGGEST_LOCATION, suggest_location bool -> Option<bool>, with_suggest_location(bool), "`suggestLocation`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from location.
    ///
    /// [`microsoft.graph.locationConstraintItem`](https://learn.microsoft.com/graph/api/resources/locationconstraintitem?view=graph-rest-1.0), with the accessors of [`Location`](super::Location)
    LocationConstraintItem: super::Location = "microsoft.graph.locationConstraintItem";
    inherited "address" ADDRESS, with_address(super::PhysicalAddress), "`address`";
    inherited "coordinates" COORDINATES, with_coordinates(super::OutlookGeoCoordinates), "`coordinates`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "locationEmailAddress" LOCATION_EMAIL_ADDRESS, with_location_email_address(String), "`locationEmailAddress`";
    inherited "locationUri" LOCATION_URI, with_location_uri(String), "`locationUri`";
    inherited "locationType" LOCATION_TYPE, with_location_type(super::LocationType), "`locationType`";
    inherited "uniqueId" UNIQUE_ID, with_unique_id(String), "`uniqueId`";
    inherited "uniqueIdType" UNIQUE_ID_TYPE, with_unique_id_type(super::LocationUniqueIdType), "`uniqueIdType`";
    "resolveAvailability" RESOLVE_AVAILABILITY, resolve_availability bool -> Option<bool>, with_resolve_availability(bool), "`resolveAvailability`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingTimeSuggestion`](https://learn.microsoft.com/graph/api/resources/meetingtimesuggestion?view=graph-rest-1.0)
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
    /// [`microsoft.graph.meetingTimeSuggestionsResult`](https://learn.microsoft.com/graph/api/resources/meetingtimesuggestionsresult?view=graph-rest-1.0)
    MeetingTimeSuggestionsResult = "microsoft.graph.meetingTimeSuggestionsResult";
    "emptySuggestionsReason" EMPTY_SUGGESTIONS_REASON, empty_suggestions_reason str -> Option<&str>, with_empty_suggestions_reason(String), "`emptySuggestionsReason`: `Edm.String`" "Possible values are: attendeesUnavailable, attendeesUnavailableOrUnknown, locationsUnavailable, organizerUnavailable, unknown.";
    "meetingTimeSuggestions" MEETING_TIME_SUGGESTIONS, meeting_time_suggestions models -> Option<&[super::MeetingTimeSuggestion]>, with_meeting_time_suggestions(Vec<super::MeetingTimeSuggestion>), "`meetingTimeSuggestions`: `Collection(microsoft.graph.meetingTimeSuggestion)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.onlineMeetingInfo`](https://learn.microsoft.com/graph/api/resources/onlinemeetinginfo?view=graph-rest-1.0)
    OnlineMeetingInfo = "microsoft.graph.onlineMeetingInfo";
    "conferenceId" CONFERENCE_ID, conference_id str -> Option<&str>, with_conference_id(String), "`conferenceId`: `Edm.String`";
    "joinUrl" JOIN_URL, join_url str -> Option<&str>, with_join_url(String), "`joinUrl`: `Edm.String`";
    "phones" PHONES, phones models -> Option<&[super::Phone]>, with_phones(Vec<super::Phone>), "`phones`: `Collection(microsoft.graph.phone)`";
    "quickDial" QUICK_DIAL, quick_dial str -> Option<&str>, with_quick_dial(String), "`quickDial`: `Edm.String`";
    "tollFreeNumbers" TOLL_FREE_NUMBERS, toll_free_numbers strs -> Option<Vec<&str>>, with_toll_free_numbers(Vec<String>), "`tollFreeNumbers`: `Collection(Edm.String)`";
    "tollNumber" TOLL_NUMBER, toll_number str -> Option<&str>, with_toll_number(String), "`tollNumber`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.reminder`](https://learn.microsoft.com/graph/api/resources/reminder?view=graph-rest-1.0)
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
    /// [`microsoft.graph.responseStatus`](https://learn.microsoft.com/graph/api/resources/responsestatus?view=graph-rest-1.0)
    ResponseStatus = "microsoft.graph.responseStatus";
    "response" RESPONSE, response enumeration -> Option<super::ResponseType>, with_response(super::ResponseType), "`response`: `microsoft.graph.responseType`, type of the metadata" "Possible values are: none, organizer, tentativelyAccepted, accepted, declined, notResponded.";
    "time" TIME, time date_time -> Parsed<OffsetDateTime>, with_time(OffsetDateTime), "`time`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.scheduleInformation`](https://learn.microsoft.com/graph/api/resources/scheduleinformation?view=graph-rest-1.0)
    ScheduleInformation = "microsoft.graph.scheduleInformation";
    "availabilityView" AVAILABILITY_VIEW, availability_view str -> Option<&str>, with_availability_view(String), "`availabilityView`: `Edm.String`";
    "error" ERROR, error model -> Option<&super::FreeBusyError>, with_error(super::FreeBusyError), "`error`: `microsoft.graph.freeBusyError`";
    "scheduleId" SCHEDULE_ID, schedule_id str -> Option<&str>, with_schedule_id(String), "`scheduleId`: `Edm.String`";
    "scheduleItems" SCHEDULE_ITEMS, schedule_items models -> Option<&[super::ScheduleItem]>, with_schedule_items(Vec<super::ScheduleItem>), "`scheduleItems`: `Collection(microsoft.graph.scheduleItem)`";
    "workingHours" WORKING_HOURS, working_hours model -> Option<&super::WorkingHours>, with_working_hours(super::WorkingHours), "`workingHours`: `microsoft.graph.workingHours`";
}

crate::runtime::model! {
    /// [`microsoft.graph.scheduleItem`](https://learn.microsoft.com/graph/api/resources/scheduleitem?view=graph-rest-1.0)
    ScheduleItem = "microsoft.graph.scheduleItem";
    "end" END, end model -> Option<&super::DateTimeTimeZone>, with_end(super::DateTimeTimeZone), "`end`: `microsoft.graph.dateTimeTimeZone`";
    "isPrivate" IS_PRIVATE, is_private bool -> Option<bool>, with_is_private(bool), "`isPrivate`: `Edm.Boolean`" "Optional.";
    "location" LOCATION, location str -> Option<&str>, with_location(String), "`location`: `Edm.String`" "Optional.";
    "start" START, start model -> Option<&super::DateTimeTimeZone>, with_start(super::DateTimeTimeZone), "`start`: `microsoft.graph.dateTimeTimeZone`";
    "status" STATUS, status enumeration -> Option<super::FreeBusyStatus>, with_status(super::FreeBusyStatus), "`status`: `microsoft.graph.freeBusyStatus`" "Possible values are: free, tentative, busy, oof, workingElsewhere, unknown.";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeConstraint`](https://learn.microsoft.com/graph/api/resources/timeconstraint?view=graph-rest-1.0)
    TimeConstraint = "microsoft.graph.timeConstraint";
    "activityDomain" ACTIVITY_DOMAIN, activity_domain enumeration -> Option<super::ActivityDomain>, with_activity_domain(super::ActivityDomain), "`activityDomain`: `microsoft.graph.activityDomain`" "Optional. Possible values are: work, personal, unrestricted, unknown.";
    "timeSlots" TIME_SLOTS, time_slots models -> Option<&[super::TimeSlot]>, with_time_slots(Vec<super::TimeSlot>), "`timeSlots`: `Collection(microsoft.graph.timeSlot)`";
}
