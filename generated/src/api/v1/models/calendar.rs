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
    /// `microsoft.graph.assignedPlaceMode`, metadata, with the accessors of [`PlaceMode`](super::PlaceMode)
    AssignedPlaceMode: super::PlaceMode = "microsoft.graph.assignedPlaceMode";
    "assignedUserEmailAddress" ASSIGNED_USER_EMAIL_ADDRESS, assigned_user_email_address str -> Option<&str>, with_assigned_user_email_address(String), "`assignedUserEmailAddress`: `Edm.String`, metadata";
    "assignedUserId" ASSIGNED_USER_ID, assigned_user_id str -> Option<&str>, with_assigned_user_id(String), "`assignedUserId`: `Edm.String`, metadata";
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
    /// `microsoft.graph.baseMapFeature`, metadata, with the accessors of [`Entity`](super::Entity)
    BaseMapFeature: super::Entity = "microsoft.graph.baseMapFeature" {
        "microsoft.graph.buildingMap",
        "microsoft.graph.fixtureMap",
        "microsoft.graph.footprintMap",
        "microsoft.graph.levelMap",
        "microsoft.graph.sectionMap",
        "microsoft.graph.unitMap",
    };
    inherited "id" ID, with_id(String), "`id`";
    "properties" PROPERTIES, properties str -> Option<&str>, with_properties(String), "`properties`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingType`](https://learn.microsoft.com/graph/api/resources/room?view=graph-rest-1.0)
    BookingType = "microsoft.graph.bookingType" {
        Standard = "standard",
        Reserved = "reserved",
        Unknown = "unknown",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.building`, metadata, with the accessors of [`Place`](super::Place)
    Building: super::Place, super::Entity = "microsoft.graph.building";
    inherited "id" ID, with_id(String), "`id`";
    inherited "address" ADDRESS, with_address(super::PhysicalAddress), "`address`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "geoCoordinates" GEO_COORDINATES, with_geo_coordinates(super::OutlookGeoCoordinates), "`geoCoordinates`";
    inherited "phone" PHONE, with_phone(String), "`phone`";
    inherited "isWheelChairAccessible" IS_WHEEL_CHAIR_ACCESSIBLE, with_is_wheel_chair_accessible(bool), "`isWheelChairAccessible`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "parentId" PARENT_ID, with_parent_id(String), "`parentId`";
    inherited "placeId" PLACE_ID, with_place_id(String), "`placeId`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "checkIns" CHECK_INS, with_check_ins(Vec<super::CheckInClaim>), "`checkIns`";
    "resourceLinks" RESOURCE_LINKS, resource_links models -> Option<&[super::ResourceLink]>, with_resource_links(Vec<super::ResourceLink>), "`resourceLinks`: `Collection(microsoft.graph.resourceLink)`, metadata";
    "wifiState" WIFI_STATE, wifi_state enumeration -> Option<super::PlaceFeatureEnablement>, with_wifi_state(super::PlaceFeatureEnablement), "`wifiState`: `microsoft.graph.placeFeatureEnablement`, metadata";
    "map" MAP, map model -> Option<&super::BuildingMap>, with_map(super::BuildingMap), "`map`: `microsoft.graph.buildingMap`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.buildingMap`, metadata, with the accessors of [`BaseMapFeature`](super::BaseMapFeature)
    BuildingMap: super::BaseMapFeature, super::Entity = "microsoft.graph.buildingMap";
    inherited "id" ID, with_id(String), "`id`";
    inherited "properties" PROPERTIES, with_properties(String), "`properties`";
    "placeId" PLACE_ID, place_id str -> Option<&str>, with_place_id(String), "`placeId`: `Edm.String`, metadata";
    "footprints" FOOTPRINTS, footprints models -> Option<&[super::FootprintMap]>, with_footprints(Vec<super::FootprintMap>), "`footprints`: `Collection(microsoft.graph.footprintMap)`, metadata";
    "levels" LEVELS, levels models -> Option<&[super::LevelMap]>, with_levels(Vec<super::LevelMap>), "`levels`: `Collection(microsoft.graph.levelMap)`, metadata";
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
    /// `microsoft.graph.checkInClaim`, metadata
    CheckInClaim = "microsoft.graph.checkInClaim";
    "calendarEventId" CALENDAR_EVENT_ID, calendar_event_id str -> Option<&str>, with_calendar_event_id(String), "`calendarEventId`: `Edm.String`, metadata";
    "checkInMethod" CHECK_IN_METHOD, check_in_method enumeration -> Option<super::CheckInMethod>, with_check_in_method(super::CheckInMethod), "`checkInMethod`: `microsoft.graph.checkInMethod`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.checkInMethod`, metadata
    CheckInMethod = "microsoft.graph.checkInMethod" {
        Unspecified = "unspecified",
        Manual = "manual",
        Inferred = "inferred",
        Verified = "verified",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.desk`, metadata, with the accessors of [`Place`](super::Place)
    Desk: super::Place, super::Entity = "microsoft.graph.desk";
    inherited "id" ID, with_id(String), "`id`";
    inherited "address" ADDRESS, with_address(super::PhysicalAddress), "`address`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "geoCoordinates" GEO_COORDINATES, with_geo_coordinates(super::OutlookGeoCoordinates), "`geoCoordinates`";
    inherited "phone" PHONE, with_phone(String), "`phone`";
    inherited "isWheelChairAccessible" IS_WHEEL_CHAIR_ACCESSIBLE, with_is_wheel_chair_accessible(bool), "`isWheelChairAccessible`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "parentId" PARENT_ID, with_parent_id(String), "`parentId`";
    inherited "placeId" PLACE_ID, with_place_id(String), "`placeId`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "checkIns" CHECK_INS, with_check_ins(Vec<super::CheckInClaim>), "`checkIns`";
    "displayDeviceName" DISPLAY_DEVICE_NAME, display_device_name str -> Option<&str>, with_display_device_name(String), "`displayDeviceName`: `Edm.String`, metadata";
    "heightAdjustableState" HEIGHT_ADJUSTABLE_STATE, height_adjustable_state enumeration -> Option<super::PlaceFeatureEnablement>, with_height_adjustable_state(super::PlaceFeatureEnablement), "`heightAdjustableState`: `microsoft.graph.placeFeatureEnablement`, metadata";
    "mailboxDetails" MAILBOX_DETAILS, mailbox_details model -> Option<&super::MailboxDetails>, with_mailbox_details(super::MailboxDetails), "`mailboxDetails`: `microsoft.graph.mailboxDetails`, metadata";
    "mode" MODE, mode model -> Option<&super::PlaceMode>, with_mode(super::PlaceMode), "`mode`: `microsoft.graph.placeMode`, metadata";
    "servicePlans" SERVICE_PLANS, service_plans models -> Option<&[super::PlaceServicePlanInfo]>, with_service_plans(Vec<super::PlaceServicePlanInfo>), "`servicePlans`: `Collection(microsoft.graph.placeServicePlanInfo)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.dropInPlaceMode`, metadata, with the accessors of [`PlaceMode`](super::PlaceMode)
    DropInPlaceMode: super::PlaceMode = "microsoft.graph.dropInPlaceMode"
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
    /// `microsoft.graph.fixtureMap`, metadata, with the accessors of [`BaseMapFeature`](super::BaseMapFeature)
    FixtureMap: super::BaseMapFeature, super::Entity = "microsoft.graph.fixtureMap";
    inherited "id" ID, with_id(String), "`id`";
    inherited "properties" PROPERTIES, with_properties(String), "`properties`";
    "placeId" PLACE_ID, place_id str -> Option<&str>, with_place_id(String), "`placeId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.floor`, metadata, with the accessors of [`Place`](super::Place)
    Floor: super::Place, super::Entity = "microsoft.graph.floor";
    inherited "id" ID, with_id(String), "`id`";
    inherited "address" ADDRESS, with_address(super::PhysicalAddress), "`address`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "geoCoordinates" GEO_COORDINATES, with_geo_coordinates(super::OutlookGeoCoordinates), "`geoCoordinates`";
    inherited "phone" PHONE, with_phone(String), "`phone`";
    inherited "isWheelChairAccessible" IS_WHEEL_CHAIR_ACCESSIBLE, with_is_wheel_chair_accessible(bool), "`isWheelChairAccessible`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "parentId" PARENT_ID, with_parent_id(String), "`parentId`";
    inherited "placeId" PLACE_ID, with_place_id(String), "`placeId`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "checkIns" CHECK_INS, with_check_ins(Vec<super::CheckInClaim>), "`checkIns`";
    "sortOrder" SORT_ORDER, sort_order i32 -> Option<i32>, with_sort_order(i32), "`sortOrder`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.footprintMap`, metadata, with the accessors of [`BaseMapFeature`](super::BaseMapFeature)
    FootprintMap: super::BaseMapFeature, super::Entity = "microsoft.graph.footprintMap";
    inherited "id" ID, with_id(String), "`id`";
    inherited "properties" PROPERTIES, with_properties(String), "`properties`";
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
    /// `microsoft.graph.importBuildingMapSetting`, metadata
    ImportBuildingMapSetting = "microsoft.graph.importBuildingMapSetting";
    "isDryRun" IS_DRY_RUN, is_dry_run bool -> Option<bool>, with_is_dry_run(bool), "`isDryRun`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.levelMap`, metadata, with the accessors of [`BaseMapFeature`](super::BaseMapFeature)
    LevelMap: super::BaseMapFeature, super::Entity = "microsoft.graph.levelMap";
    inherited "id" ID, with_id(String), "`id`";
    inherited "properties" PROPERTIES, with_properties(String), "`properties`";
    "placeId" PLACE_ID, place_id str -> Option<&str>, with_place_id(String), "`placeId`: `Edm.String`, metadata";
    "fixtures" FIXTURES, fixtures models -> Option<&[super::FixtureMap]>, with_fixtures(Vec<super::FixtureMap>), "`fixtures`: `Collection(microsoft.graph.fixtureMap)`, metadata";
    "sections" SECTIONS, sections models -> Option<&[super::SectionMap]>, with_sections(Vec<super::SectionMap>), "`sections`: `Collection(microsoft.graph.sectionMap)`, metadata";
    "units" UNITS, units models -> Option<&[super::UnitMap]>, with_units(Vec<super::UnitMap>), "`units`: `Collection(microsoft.graph.unitMap)`, metadata";
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
    /// `microsoft.graph.mailboxDetails`, metadata
    MailboxDetails = "microsoft.graph.mailboxDetails";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`, metadata";
    "externalDirectoryObjectId" EXTERNAL_DIRECTORY_OBJECT_ID, external_directory_object_id str -> Option<&str>, with_external_directory_object_id(String), "`externalDirectoryObjectId`: `Edm.String`, metadata";
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
    /// [`microsoft.graph.place`](https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Place: super::Entity = "microsoft.graph.place" {
        "microsoft.graph.building",
        "microsoft.graph.desk",
        "microsoft.graph.floor",
        "microsoft.graph.room",
        "microsoft.graph.roomList",
        "microsoft.graph.section",
        "microsoft.graph.workspace",
    };
    inherited "id" ID, with_id(String), "`id`";
    "address" ADDRESS, address model -> Option<&super::PhysicalAddress>, with_address(super::PhysicalAddress), "`address`: `microsoft.graph.physicalAddress`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "geoCoordinates" GEO_COORDINATES, geo_coordinates model -> Option<&super::OutlookGeoCoordinates>, with_geo_coordinates(super::OutlookGeoCoordinates), "`geoCoordinates`: `microsoft.graph.outlookGeoCoordinates`" "Optional.";
    "phone" PHONE, phone str -> Option<&str>, with_phone(String), "`phone`: `Edm.String`";
    "isWheelChairAccessible" IS_WHEEL_CHAIR_ACCESSIBLE, is_wheel_chair_accessible bool -> Option<bool>, with_is_wheel_chair_accessible(bool), "`isWheelChairAccessible`: `Edm.Boolean`, metadata";
    "label" LABEL, label str -> Option<&str>, with_label(String), "`label`: `Edm.String`, metadata";
    "parentId" PARENT_ID, parent_id str -> Option<&str>, with_parent_id(String), "`parentId`: `Edm.String`, metadata";
    "placeId" PLACE_ID, place_id str -> Option<&str>, with_place_id(String), "`placeId`: `Edm.String`, metadata";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`, metadata";
    "checkIns" CHECK_INS, check_ins models -> Option<&[super::CheckInClaim]>, with_check_ins(Vec<super::CheckInClaim>), "`checkIns`: `Collection(microsoft.graph.checkInClaim)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.placeFeatureEnablement`, metadata
    PlaceFeatureEnablement = "microsoft.graph.placeFeatureEnablement" {
        Unknown = "unknown",
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.placeMode`, metadata
    PlaceMode = "microsoft.graph.placeMode" {
        "microsoft.graph.assignedPlaceMode",
        "microsoft.graph.dropInPlaceMode",
        "microsoft.graph.reservablePlaceMode",
        "microsoft.graph.unavailablePlaceMode",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.placeServicePlanInfo`, metadata
    PlaceServicePlanInfo = "microsoft.graph.placeServicePlanInfo";
    "servicePlanId" SERVICE_PLAN_ID, service_plan_id str -> Option<&str>, with_service_plan_id(String), "`servicePlanId`: `Edm.String`, metadata";
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
    /// `microsoft.graph.reservablePlaceMode`, metadata, with the accessors of [`PlaceMode`](super::PlaceMode)
    ReservablePlaceMode: super::PlaceMode = "microsoft.graph.reservablePlaceMode"
}

crate::runtime::model! {
    /// `microsoft.graph.resourceLink`, metadata
    ResourceLink = "microsoft.graph.resourceLink";
    "linkType" LINK_TYPE, link_type enumeration -> Option<super::ResourceLinkType>, with_link_type(super::ResourceLinkType), "`linkType`: `microsoft.graph.resourceLinkType`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.resourceLinkType`, metadata
    ResourceLinkType = "microsoft.graph.resourceLinkType" {
        Url = "url",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.responseStatus`](https://learn.microsoft.com/graph/api/resources/responsestatus?view=graph-rest-1.0)
    ResponseStatus = "microsoft.graph.responseStatus";
    "response" RESPONSE, response enumeration -> Option<super::ResponseType>, with_response(super::ResponseType), "`response`: `microsoft.graph.responseType`, type of the metadata" "Possible values are: none, organizer, tentativelyAccepted, accepted, declined, notResponded.";
    "time" TIME, time date_time -> Parsed<OffsetDateTime>, with_time(OffsetDateTime), "`time`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from place.
    ///
    /// [`microsoft.graph.room`](https://learn.microsoft.com/graph/api/resources/room?view=graph-rest-1.0), with the accessors of [`Place`](super::Place)
    Room: super::Place, super::Entity = "microsoft.graph.room";
    inherited "id" ID, with_id(String), "`id`";
    inherited "address" ADDRESS, with_address(super::PhysicalAddress), "`address`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "geoCoordinates" GEO_COORDINATES, with_geo_coordinates(super::OutlookGeoCoordinates), "`geoCoordinates`";
    inherited "phone" PHONE, with_phone(String), "`phone`";
    inherited "isWheelChairAccessible" IS_WHEEL_CHAIR_ACCESSIBLE, with_is_wheel_chair_accessible(bool), "`isWheelChairAccessible`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "parentId" PARENT_ID, with_parent_id(String), "`parentId`";
    inherited "placeId" PLACE_ID, with_place_id(String), "`placeId`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "checkIns" CHECK_INS, with_check_ins(Vec<super::CheckInClaim>), "`checkIns`";
    "audioDeviceName" AUDIO_DEVICE_NAME, audio_device_name str -> Option<&str>, with_audio_device_name(String), "`audioDeviceName`: `Edm.String`";
    "bookingType" BOOKING_TYPE, booking_type enumeration -> Option<super::BookingType>, with_booking_type(super::BookingType), "`bookingType`: `microsoft.graph.bookingType`" "Possible values are: standard, reserved.";
    "building" BUILDING, building str -> Option<&str>, with_building(String), "`building`: `Edm.String`";
    "capacity" CAPACITY, capacity i32 -> Option<i32>, with_capacity(i32), "`capacity`: `Edm.Int32`";
    "displayDeviceName" DISPLAY_DEVICE_NAME, display_device_name str -> Option<&str>, with_display_device_name(String), "`displayDeviceName`: `Edm.String`";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`";
    "floorLabel" FLOOR_LABEL, floor_label str -> Option<&str>, with_floor_label(String), "`floorLabel`: `Edm.String`";
    "floorNumber" FLOOR_NUMBER, floor_number i32 -> Option<i32>, with_floor_number(i32), "`floorNumber`: `Edm.Int32`";
    "nickname" NICKNAME, nickname str -> Option<&str>, with_nickname(String), "`nickname`: `Edm.String`";
    "videoDeviceName" VIDEO_DEVICE_NAME, video_device_name str -> Option<&str>, with_video_device_name(String), "`videoDeviceName`: `Edm.String`";
    "teamsEnabledState" TEAMS_ENABLED_STATE, teams_enabled_state enumeration -> Option<super::PlaceFeatureEnablement>, with_teams_enabled_state(super::PlaceFeatureEnablement), "`teamsEnabledState`: `microsoft.graph.placeFeatureEnablement`, metadata";
}

crate::runtime::model! {
    /// Inherits from place.
    ///
    /// [`microsoft.graph.roomList`](https://learn.microsoft.com/graph/api/resources/roomlist?view=graph-rest-1.0), with the accessors of [`Place`](super::Place)
    RoomList: super::Place, super::Entity = "microsoft.graph.roomList";
    inherited "id" ID, with_id(String), "`id`";
    inherited "address" ADDRESS, with_address(super::PhysicalAddress), "`address`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "geoCoordinates" GEO_COORDINATES, with_geo_coordinates(super::OutlookGeoCoordinates), "`geoCoordinates`";
    inherited "phone" PHONE, with_phone(String), "`phone`";
    inherited "isWheelChairAccessible" IS_WHEEL_CHAIR_ACCESSIBLE, with_is_wheel_chair_accessible(bool), "`isWheelChairAccessible`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "parentId" PARENT_ID, with_parent_id(String), "`parentId`";
    inherited "placeId" PLACE_ID, with_place_id(String), "`placeId`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "checkIns" CHECK_INS, with_check_ins(Vec<super::CheckInClaim>), "`checkIns`";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`";
    "rooms" ROOMS, rooms models -> Option<&[super::Room]>, with_rooms(Vec<super::Room>), "`rooms`: `Collection(microsoft.graph.room)`, read-only, type of the metadata" "Read-only. Nullable.";
    "workspaces" WORKSPACES, workspaces models -> Option<&[super::Workspace]>, with_workspaces(Vec<super::Workspace>), "`workspaces`: `Collection(microsoft.graph.workspace)`, metadata";
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
    /// `microsoft.graph.section`, metadata, with the accessors of [`Place`](super::Place)
    Section: super::Place, super::Entity = "microsoft.graph.section";
    inherited "id" ID, with_id(String), "`id`";
    inherited "address" ADDRESS, with_address(super::PhysicalAddress), "`address`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "geoCoordinates" GEO_COORDINATES, with_geo_coordinates(super::OutlookGeoCoordinates), "`geoCoordinates`";
    inherited "phone" PHONE, with_phone(String), "`phone`";
    inherited "isWheelChairAccessible" IS_WHEEL_CHAIR_ACCESSIBLE, with_is_wheel_chair_accessible(bool), "`isWheelChairAccessible`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "parentId" PARENT_ID, with_parent_id(String), "`parentId`";
    inherited "placeId" PLACE_ID, with_place_id(String), "`placeId`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "checkIns" CHECK_INS, with_check_ins(Vec<super::CheckInClaim>), "`checkIns`";
}

crate::runtime::model! {
    /// `microsoft.graph.sectionMap`, metadata, with the accessors of [`BaseMapFeature`](super::BaseMapFeature)
    SectionMap: super::BaseMapFeature, super::Entity = "microsoft.graph.sectionMap";
    inherited "id" ID, with_id(String), "`id`";
    inherited "properties" PROPERTIES, with_properties(String), "`properties`";
    "placeId" PLACE_ID, place_id str -> Option<&str>, with_place_id(String), "`placeId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeConstraint`](https://learn.microsoft.com/graph/api/resources/timeconstraint?view=graph-rest-1.0)
    TimeConstraint = "microsoft.graph.timeConstraint";
    "activityDomain" ACTIVITY_DOMAIN, activity_domain enumeration -> Option<super::ActivityDomain>, with_activity_domain(super::ActivityDomain), "`activityDomain`: `microsoft.graph.activityDomain`" "Optional. Possible values are: work, personal, unrestricted, unknown.";
    "timeSlots" TIME_SLOTS, time_slots models -> Option<&[super::TimeSlot]>, with_time_slots(Vec<super::TimeSlot>), "`timeSlots`: `Collection(microsoft.graph.timeSlot)`";
}

crate::runtime::model! {
    /// `microsoft.graph.unavailablePlaceMode`, metadata, with the accessors of [`PlaceMode`](super::PlaceMode)
    UnavailablePlaceMode: super::PlaceMode = "microsoft.graph.unavailablePlaceMode";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.unitMap`, metadata, with the accessors of [`BaseMapFeature`](super::BaseMapFeature)
    UnitMap: super::BaseMapFeature, super::Entity = "microsoft.graph.unitMap";
    inherited "id" ID, with_id(String), "`id`";
    inherited "properties" PROPERTIES, with_properties(String), "`properties`";
    "placeId" PLACE_ID, place_id str -> Option<&str>, with_place_id(String), "`placeId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.workspace`, metadata, with the accessors of [`Place`](super::Place)
    Workspace: super::Place, super::Entity = "microsoft.graph.workspace";
    inherited "id" ID, with_id(String), "`id`";
    inherited "address" ADDRESS, with_address(super::PhysicalAddress), "`address`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "geoCoordinates" GEO_COORDINATES, with_geo_coordinates(super::OutlookGeoCoordinates), "`geoCoordinates`";
    inherited "phone" PHONE, with_phone(String), "`phone`";
    inherited "isWheelChairAccessible" IS_WHEEL_CHAIR_ACCESSIBLE, with_is_wheel_chair_accessible(bool), "`isWheelChairAccessible`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "parentId" PARENT_ID, with_parent_id(String), "`parentId`";
    inherited "placeId" PLACE_ID, with_place_id(String), "`placeId`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "checkIns" CHECK_INS, with_check_ins(Vec<super::CheckInClaim>), "`checkIns`";
    "capacity" CAPACITY, capacity i32 -> Option<i32>, with_capacity(i32), "`capacity`: `Edm.Int32`, metadata";
    "displayDeviceName" DISPLAY_DEVICE_NAME, display_device_name str -> Option<&str>, with_display_device_name(String), "`displayDeviceName`: `Edm.String`, metadata";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`, metadata";
    "mode" MODE, mode model -> Option<&super::PlaceMode>, with_mode(super::PlaceMode), "`mode`: `microsoft.graph.placeMode`, metadata";
    "nickname" NICKNAME, nickname str -> Option<&str>, with_nickname(String), "`nickname`: `Edm.String`, metadata";
}
