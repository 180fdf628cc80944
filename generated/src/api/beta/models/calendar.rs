// Written by `cargo xtask gen`; do not edit.
//! Types of the area `calendar`.

use crate::runtime::{Parsed, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.attendeeAvailability`](https://learn.microsoft.com/graph/api/resources/attendeeavailability?view=graph-rest-beta)
    AttendeeAvailability = "microsoft.graph.attendeeAvailability";
    "attendee" ATTENDEE, attendee model -> Option<&super::AttendeeBase>, with_attendee(super::AttendeeBase), "`attendee`: `microsoft.graph.attendeeBase`";
    "availability" AVAILABILITY, availability enumeration -> Option<super::FreeBusyStatus>, with_availability(super::FreeBusyStatus), "`availability`: `microsoft.graph.freeBusyStatus`" "Possible values are: free, tentative, busy, oof, workingElsewhere, unknown.";
}

crate::runtime::model! {
    /// [`microsoft.graph.calendar`](https://learn.microsoft.com/graph/api/resources/calendar?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Calendar: super::Entity = "microsoft.graph.calendar";
    inherited "id" ID, with_id(String), "`id`";
    "allowedOnlineMeetingProviders" ALLOWED_ONLINE_MEETING_PROVIDERS, allowed_online_meeting_providers enumerations -> Option<Vec<super::OnlineMeetingProviderType>>, with_allowed_online_meeting_providers(Vec<super::OnlineMeetingProviderType>), "`allowedOnlineMeetingProviders`: `Collection(microsoft.graph.onlineMeetingProviderType)`" "Possible values are: unknown, skypeForBusiness, skypeForConsumer, teamsForBusiness.";
    "calendarGroupId" CALENDAR_GROUP_ID, calendar_group_id str -> Option<&str>, with_calendar_group_id(String), "`calendarGroupId`: `Edm.String`";
    "canEdit" CAN_EDIT, can_edit bool -> Option<bool>, with_can_edit(bool), "`canEdit`: `Edm.Boolean`, read-only" "Read-only.";
    "canShare" CAN_SHARE, can_share bool -> Option<bool>, with_can_share(bool), "`canShare`: `Edm.Boolean`, read-only" "Read-only.";
    "canViewPrivateItems" CAN_VIEW_PRIVATE_ITEMS, can_view_private_items bool -> Option<bool>, with_can_view_private_items(bool), "`canViewPrivateItems`: `Edm.Boolean`, read-only" "Read-only.";
    "changeKey" CHANGE_KEY, change_key str -> Option<&str>, with_change_key(String), "`changeKey`: `Edm.String`, read-only" "Read-only.";
    "color" COLOR, color enumeration -> Option<super::CalendarColor>, with_color(super::CalendarColor), "`color`: `microsoft.graph.calendarColor`" "Possible values are: auto, lightBlue, lightGreen, lightOrange, lightGray, lightYellow, lightTeal, lightPink, lightBrown, lightRed, maxColor.";
    "defaultOnlineMeetingProvider" DEFAULT_ONLINE_MEETING_PROVIDER, default_online_meeting_provider enumeration -> Option<super::OnlineMeetingProviderType>, with_default_online_meeting_provider(super::OnlineMeetingProviderType), "`defaultOnlineMeetingProvider`: `microsoft.graph.onlineMeetingProviderType`" "Possible values are: unknown, skypeForBusiness, skypeForConsumer, teamsForBusiness.";
    "hexColor" HEX_COLOR, hex_color str -> Option<&str>, with_hex_color(String), "`hexColor`: `Edm.String`";
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
    /// [`microsoft.graph.calendarGroup`](https://learn.microsoft.com/graph/api/resources/calendargroup?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CalendarGroup: super::Entity = "microsoft.graph.calendarGroup";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "changeKey" CHANGE_KEY, change_key str -> Option<&str>, with_change_key(String), "`changeKey`: `Edm.String`, read-only" "Read-only.";
    "classId" CLASS_ID, class_id guid -> Parsed<Uuid>, with_class_id(Uuid), "`classId`: `Edm.Guid`, read-only" "Read-only.";
    "calendars" CALENDARS, calendars models -> Option<&[super::Calendar]>, with_calendars(Vec<super::Calendar>), "`calendars`: `Collection(microsoft.graph.calendar)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.calendarPermission`](https://learn.microsoft.com/graph/api/resources/calendarpermission?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CalendarPermission: super::Entity = "microsoft.graph.calendarPermission";
    inherited "id" ID, with_id(String), "`id`";
    "allowedRoles" ALLOWED_ROLES, allowed_roles enumerations -> Option<Vec<super::CalendarRoleType>>, with_allowed_roles(Vec<super::CalendarRoleType>), "`allowedRoles`: `Collection(microsoft.graph.calendarRoleType)`" "Possible values are: none, freeBusyRead, limitedRead, read, write, delegateWithoutPrivateEventAccess, delegateWithPrivateEventAccess, custom.";
    "emailAddress" EMAIL_ADDRESS, email_address model -> Option<&super::EmailAddress>, with_email_address(super::EmailAddress), "`emailAddress`: `microsoft.graph.emailAddress`, read-only" "Read-only.";
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
    /// [`microsoft.graph.freeBusyError`](https://learn.microsoft.com/graph/api/resources/freebusyerror?view=graph-rest-beta)
    FreeBusyError = "microsoft.graph.freeBusyError";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "responseCode" RESPONSE_CODE, response_code str -> Option<&str>, with_response_code(String), "`responseCode`: `Edm.String`";
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
    inherited "uniqueIdType" UNIQUE_ID_TYPE, with_unique_id_type(super::LocationUniqueIdType), "`uniqueIdType`";
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
