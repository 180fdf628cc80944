// Written by `cargo xtask gen`; do not edit.
//! Types of the area `places`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.assignedPlaceMode`, metadata, with the accessors of [`PlaceMode`](super::PlaceMode)
    AssignedPlaceMode: super::PlaceMode = "microsoft.graph.assignedPlaceMode";
    "assignedUserEmailAddress" ASSIGNED_USER_EMAIL_ADDRESS, assigned_user_email_address str -> Option<&str>, with_assigned_user_email_address(String), "`assignedUserEmailAddress`: `Edm.String`, metadata";
    "assignedUserId" ASSIGNED_USER_ID, assigned_user_id str -> Option<&str>, with_assigned_user_id(String), "`assignedUserId`: `Edm.String`, metadata";
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
    /// [`microsoft.graph.bookingType`](https://learn.microsoft.com/graph/api/resources/room?view=graph-rest-beta)
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
    inherited "customProperties" CUSTOM_PROPERTIES, with_custom_properties(super::StringDictionary), "`customProperties`";
    inherited "isWheelChairAccessible" IS_WHEEL_CHAIR_ACCESSIBLE, with_is_wheel_chair_accessible(bool), "`isWheelChairAccessible`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "lastUpdatedTime" LAST_UPDATED_TIME, with_last_updated_time(OffsetDateTime), "`lastUpdatedTime`";
    inherited "parentId" PARENT_ID, with_parent_id(String), "`parentId`";
    inherited "placeId" PLACE_ID, with_place_id(String), "`placeId`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "checkIns" CHECK_INS, with_check_ins(Vec<super::CheckInClaim>), "`checkIns`";
    inherited "children" CHILDREN, with_children(Vec<super::Place>), "`children`";
    "hasWiFi" HAS_WI_FI, has_wi_fi bool -> Option<bool>, with_has_wi_fi(bool), "`hasWiFi`: `Edm.Boolean`, metadata";
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
    inherited "customProperties" CUSTOM_PROPERTIES, with_custom_properties(super::StringDictionary), "`customProperties`";
    inherited "isWheelChairAccessible" IS_WHEEL_CHAIR_ACCESSIBLE, with_is_wheel_chair_accessible(bool), "`isWheelChairAccessible`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "lastUpdatedTime" LAST_UPDATED_TIME, with_last_updated_time(OffsetDateTime), "`lastUpdatedTime`";
    inherited "parentId" PARENT_ID, with_parent_id(String), "`parentId`";
    inherited "placeId" PLACE_ID, with_place_id(String), "`placeId`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "checkIns" CHECK_INS, with_check_ins(Vec<super::CheckInClaim>), "`checkIns`";
    inherited "children" CHILDREN, with_children(Vec<super::Place>), "`children`";
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
    inherited "customProperties" CUSTOM_PROPERTIES, with_custom_properties(super::StringDictionary), "`customProperties`";
    inherited "isWheelChairAccessible" IS_WHEEL_CHAIR_ACCESSIBLE, with_is_wheel_chair_accessible(bool), "`isWheelChairAccessible`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "lastUpdatedTime" LAST_UPDATED_TIME, with_last_updated_time(OffsetDateTime), "`lastUpdatedTime`";
    inherited "parentId" PARENT_ID, with_parent_id(String), "`parentId`";
    inherited "placeId" PLACE_ID, with_place_id(String), "`placeId`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "checkIns" CHECK_INS, with_check_ins(Vec<super::CheckInClaim>), "`checkIns`";
    inherited "children" CHILDREN, with_children(Vec<super::Place>), "`children`";
    "sortOrder" SORT_ORDER, sort_order i32 -> Option<i32>, with_sort_order(i32), "`sortOrder`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.footprintMap`, metadata, with the accessors of [`BaseMapFeature`](super::BaseMapFeature)
    FootprintMap: super::BaseMapFeature, super::Entity = "microsoft.graph.footprintMap";
    inherited "id" ID, with_id(String), "`id`";
    inherited "properties" PROPERTIES, with_properties(String), "`properties`";
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
    /// `microsoft.graph.mailboxDetails`, metadata
    MailboxDetails = "microsoft.graph.mailboxDetails";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`, metadata";
    "externalDirectoryObjectId" EXTERNAL_DIRECTORY_OBJECT_ID, external_directory_object_id str -> Option<&str>, with_external_directory_object_id(String), "`externalDirectoryObjectId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.place`](https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
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
    "customProperties" CUSTOM_PROPERTIES, custom_properties model -> Option<&super::StringDictionary>, with_custom_properties(super::StringDictionary), "`customProperties`: `microsoft.graph.stringDictionary`, metadata";
    "isWheelChairAccessible" IS_WHEEL_CHAIR_ACCESSIBLE, is_wheel_chair_accessible bool -> Option<bool>, with_is_wheel_chair_accessible(bool), "`isWheelChairAccessible`: `Edm.Boolean`, metadata";
    "label" LABEL, label str -> Option<&str>, with_label(String), "`label`: `Edm.String`, metadata";
    "lastUpdatedTime" LAST_UPDATED_TIME, last_updated_time date_time -> Parsed<OffsetDateTime>, with_last_updated_time(OffsetDateTime), "`lastUpdatedTime`: `Edm.DateTimeOffset`, metadata";
    "parentId" PARENT_ID, parent_id str -> Option<&str>, with_parent_id(String), "`parentId`: `Edm.String`, metadata";
    "placeId" PLACE_ID, place_id str -> Option<&str>, with_place_id(String), "`placeId`: `Edm.String`, metadata";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`, metadata";
    "checkIns" CHECK_INS, check_ins models -> Option<&[super::CheckInClaim]>, with_check_ins(Vec<super::CheckInClaim>), "`checkIns`: `Collection(microsoft.graph.checkInClaim)`, metadata";
    "children" CHILDREN, children models -> Option<&[super::Place]>, with_children(Vec<super::Place>), "`children`: `Collection(microsoft.graph.place)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.placeExecutionResult`, metadata
    PlaceExecutionResult = "microsoft.graph.placeExecutionResult";
    "children" CHILDREN, children models -> Option<&[super::PlaceExecutionResult]>, with_children(Vec<super::PlaceExecutionResult>), "`children`: `Collection(microsoft.graph.placeExecutionResult)`, metadata";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
    "succeededPlace" SUCCEEDED_PLACE, succeeded_place model -> Option<&super::Place>, with_succeeded_place(super::Place), "`succeededPlace`: `microsoft.graph.place`, metadata";
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
    /// `microsoft.graph.placeOperation`, metadata, with the accessors of [`Entity`](super::Entity)
    PlaceOperation: super::Entity = "microsoft.graph.placeOperation";
    inherited "id" ID, with_id(String), "`id`";
    "details" DETAILS, details models -> Option<&[super::PlaceExecutionResult]>, with_details(Vec<super::PlaceExecutionResult>), "`details`: `Collection(microsoft.graph.placeExecutionResult)`, metadata";
    "progress" PROGRESS, progress model -> Option<&super::PlaceOperationProgress>, with_progress(super::PlaceOperationProgress), "`progress`: `microsoft.graph.placeOperationProgress`, metadata";
    "status" STATUS, status enumeration -> Option<super::PlaceOperationStatus>, with_status(super::PlaceOperationStatus), "`status`: `microsoft.graph.placeOperationStatus`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.placeOperationProgress`, metadata
    PlaceOperationProgress = "microsoft.graph.placeOperationProgress";
    "failedPlaceCount" FAILED_PLACE_COUNT, failed_place_count i32 -> Option<i32>, with_failed_place_count(i32), "`failedPlaceCount`: `Edm.Int32`, metadata";
    "succeededPlaceCount" SUCCEEDED_PLACE_COUNT, succeeded_place_count i32 -> Option<i32>, with_succeeded_place_count(i32), "`succeededPlaceCount`: `Edm.Int32`, metadata";
    "totalPlaceCount" TOTAL_PLACE_COUNT, total_place_count i32 -> Option<i32>, with_total_place_count(i32), "`totalPlaceCount`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.placeOperationStatus`, metadata
    PlaceOperationStatus = "microsoft.graph.placeOperationStatus" {
        Created = "created",
        InProgress = "inProgress",
        Succeeded = "succeeded",
        Failed = "failed",
        PartiallySucceeded = "partiallySucceeded",
        Expired = "expired",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.placeServicePlanInfo`, metadata
    PlaceServicePlanInfo = "microsoft.graph.placeServicePlanInfo";
    "servicePlanId" SERVICE_PLAN_ID, service_plan_id str -> Option<&str>, with_service_plan_id(String), "`servicePlanId`: `Edm.String`, metadata";
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
    /// Inherits from place.
    ///
    /// [`microsoft.graph.room`](https://learn.microsoft.com/graph/api/resources/room?view=graph-rest-beta), with the accessors of [`Place`](super::Place)
    Room: super::Place, super::Entity = "microsoft.graph.room";
    inherited "id" ID, with_id(String), "`id`";
    inherited "address" ADDRESS, with_address(super::PhysicalAddress), "`address`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "geoCoordinates" GEO_COORDINATES, with_geo_coordinates(super::OutlookGeoCoordinates), "`geoCoordinates`";
    inherited "phone" PHONE, with_phone(String), "`phone`";
    inherited "customProperties" CUSTOM_PROPERTIES, with_custom_properties(super::StringDictionary), "`customProperties`";
    inherited "isWheelChairAccessible" IS_WHEEL_CHAIR_ACCESSIBLE, with_is_wheel_chair_accessible(bool), "`isWheelChairAccessible`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "lastUpdatedTime" LAST_UPDATED_TIME, with_last_updated_time(OffsetDateTime), "`lastUpdatedTime`";
    inherited "parentId" PARENT_ID, with_parent_id(String), "`parentId`";
    inherited "placeId" PLACE_ID, with_place_id(String), "`placeId`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "checkIns" CHECK_INS, with_check_ins(Vec<super::CheckInClaim>), "`checkIns`";
    inherited "children" CHILDREN, with_children(Vec<super::Place>), "`children`";
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
    "isTeamsEnabled" IS_TEAMS_ENABLED, is_teams_enabled bool -> Option<bool>, with_is_teams_enabled(bool), "`isTeamsEnabled`: `Edm.Boolean`, metadata";
    "teamsEnabledState" TEAMS_ENABLED_STATE, teams_enabled_state enumeration -> Option<super::PlaceFeatureEnablement>, with_teams_enabled_state(super::PlaceFeatureEnablement), "`teamsEnabledState`: `microsoft.graph.placeFeatureEnablement`, metadata";
}

crate::runtime::model! {
    /// Inherits from place.
    ///
    /// [`microsoft.graph.roomList`](https://learn.microsoft.com/graph/api/resources/roomlist?view=graph-rest-beta), with the accessors of [`Place`](super::Place)
    RoomList: super::Place, super::Entity = "microsoft.graph.roomList";
    inherited "id" ID, with_id(String), "`id`";
    inherited "address" ADDRESS, with_address(super::PhysicalAddress), "`address`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "geoCoordinates" GEO_COORDINATES, with_geo_coordinates(super::OutlookGeoCoordinates), "`geoCoordinates`";
    inherited "phone" PHONE, with_phone(String), "`phone`";
    inherited "customProperties" CUSTOM_PROPERTIES, with_custom_properties(super::StringDictionary), "`customProperties`";
    inherited "isWheelChairAccessible" IS_WHEEL_CHAIR_ACCESSIBLE, with_is_wheel_chair_accessible(bool), "`isWheelChairAccessible`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "lastUpdatedTime" LAST_UPDATED_TIME, with_last_updated_time(OffsetDateTime), "`lastUpdatedTime`";
    inherited "parentId" PARENT_ID, with_parent_id(String), "`parentId`";
    inherited "placeId" PLACE_ID, with_place_id(String), "`placeId`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "checkIns" CHECK_INS, with_check_ins(Vec<super::CheckInClaim>), "`checkIns`";
    inherited "children" CHILDREN, with_children(Vec<super::Place>), "`children`";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`";
    "rooms" ROOMS, rooms models -> Option<&[super::Room]>, with_rooms(Vec<super::Room>), "`rooms`: `Collection(microsoft.graph.room)`, read-only, type of the metadata" "Read-only. Nullable.";
    "workspaces" WORKSPACES, workspaces models -> Option<&[super::Workspace]>, with_workspaces(Vec<super::Workspace>), "`workspaces`: `Collection(microsoft.graph.workspace)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.section`, metadata, with the accessors of [`Place`](super::Place)
    Section: super::Place, super::Entity = "microsoft.graph.section";
    inherited "id" ID, with_id(String), "`id`";
    inherited "address" ADDRESS, with_address(super::PhysicalAddress), "`address`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "geoCoordinates" GEO_COORDINATES, with_geo_coordinates(super::OutlookGeoCoordinates), "`geoCoordinates`";
    inherited "phone" PHONE, with_phone(String), "`phone`";
    inherited "customProperties" CUSTOM_PROPERTIES, with_custom_properties(super::StringDictionary), "`customProperties`";
    inherited "isWheelChairAccessible" IS_WHEEL_CHAIR_ACCESSIBLE, with_is_wheel_chair_accessible(bool), "`isWheelChairAccessible`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "lastUpdatedTime" LAST_UPDATED_TIME, with_last_updated_time(OffsetDateTime), "`lastUpdatedTime`";
    inherited "parentId" PARENT_ID, with_parent_id(String), "`parentId`";
    inherited "placeId" PLACE_ID, with_place_id(String), "`placeId`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "checkIns" CHECK_INS, with_check_ins(Vec<super::CheckInClaim>), "`checkIns`";
    inherited "children" CHILDREN, with_children(Vec<super::Place>), "`children`";
}

crate::runtime::model! {
    /// `microsoft.graph.sectionMap`, metadata, with the accessors of [`BaseMapFeature`](super::BaseMapFeature)
    SectionMap: super::BaseMapFeature, super::Entity = "microsoft.graph.sectionMap";
    inherited "id" ID, with_id(String), "`id`";
    inherited "properties" PROPERTIES, with_properties(String), "`properties`";
    "placeId" PLACE_ID, place_id str -> Option<&str>, with_place_id(String), "`placeId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.stringDictionary`, metadata, with the accessors of [`Dictionary`](super::Dictionary)
    StringDictionary: super::Dictionary = "microsoft.graph.stringDictionary"
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
    /// `microsoft.graph.workplace`, metadata
    Workplace = "microsoft.graph.workplace";
    "sensorDevices" SENSOR_DEVICES, sensor_devices models -> Option<&[super::WorkplaceSensorDevice]>, with_sensor_devices(Vec<super::WorkplaceSensorDevice>), "`sensorDevices`: `Collection(microsoft.graph.workplaceSensorDevice)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.workplaceSensor`, metadata
    WorkplaceSensor = "microsoft.graph.workplaceSensor";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "placeId" PLACE_ID, place_id str -> Option<&str>, with_place_id(String), "`placeId`: `Edm.String`, metadata";
    "sensorId" SENSOR_ID, sensor_id str -> Option<&str>, with_sensor_id(String), "`sensorId`: `Edm.String`, metadata";
    "sensorType" SENSOR_TYPE, sensor_type enumeration -> Option<super::WorkplaceSensorType>, with_sensor_type(super::WorkplaceSensorType), "`sensorType`: `microsoft.graph.workplaceSensorType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.workplaceSensorDevice`, metadata, with the accessors of [`Entity`](super::Entity)
    WorkplaceSensorDevice: super::Entity = "microsoft.graph.workplaceSensorDevice";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "ipV4Address" IP_V4_ADDRESS, ip_v4_address str -> Option<&str>, with_ip_v4_address(String), "`ipV4Address`: `Edm.String`, metadata";
    "ipV6Address" IP_V6_ADDRESS, ip_v6_address str -> Option<&str>, with_ip_v6_address(String), "`ipV6Address`: `Edm.String`, metadata";
    "macAddress" MAC_ADDRESS, mac_address str -> Option<&str>, with_mac_address(String), "`macAddress`: `Edm.String`, metadata";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`, metadata";
    "placeId" PLACE_ID, place_id str -> Option<&str>, with_place_id(String), "`placeId`: `Edm.String`, metadata";
    "sensors" SENSORS, sensors models -> Option<&[super::WorkplaceSensor]>, with_sensors(Vec<super::WorkplaceSensor>), "`sensors`: `Collection(microsoft.graph.workplaceSensor)`, metadata";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.workplaceSensorDeviceTelemetry`, metadata
    WorkplaceSensorDeviceTelemetry = "microsoft.graph.workplaceSensorDeviceTelemetry";
    "boolValue" BOOL_VALUE, bool_value bool -> Option<bool>, with_bool_value(bool), "`boolValue`: `Edm.Boolean`, metadata";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "eventValue" EVENT_VALUE, event_value model -> Option<&super::WorkplaceSensorEventValue>, with_event_value(super::WorkplaceSensorEventValue), "`eventValue`: `microsoft.graph.workplaceSensorEventValue`, metadata";
    "intValue" INT_VALUE, int_value i32 -> Option<i32>, with_int_value(i32), "`intValue`: `Edm.Int32`, metadata";
    "locationHint" LOCATION_HINT, location_hint str -> Option<&str>, with_location_hint(String), "`locationHint`: `Edm.String`, metadata";
    "sensorId" SENSOR_ID, sensor_id str -> Option<&str>, with_sensor_id(String), "`sensorId`: `Edm.String`, metadata";
    "sensorType" SENSOR_TYPE, sensor_type enumeration -> Option<super::WorkplaceSensorType>, with_sensor_type(super::WorkplaceSensorType), "`sensorType`: `microsoft.graph.workplaceSensorType`, metadata";
    "timestamp" TIMESTAMP, timestamp date_time -> Parsed<OffsetDateTime>, with_timestamp(OffsetDateTime), "`timestamp`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.workplaceSensorEventType`, metadata
    WorkplaceSensorEventType = "microsoft.graph.workplaceSensorEventType" {
        BadgeIn = "badgeIn",
        BadgeOut = "badgeOut",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.workplaceSensorEventValue`, metadata
    WorkplaceSensorEventValue = "microsoft.graph.workplaceSensorEventValue";
    "eventType" EVENT_TYPE, event_type enumeration -> Option<super::WorkplaceSensorEventType>, with_event_type(super::WorkplaceSensorEventType), "`eventType`: `microsoft.graph.workplaceSensorEventType`, metadata";
    "user" USER, user model -> Option<&super::EmailIdentity>, with_user(super::EmailIdentity), "`user`: `microsoft.graph.emailIdentity`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.workplaceSensorType`, metadata
    WorkplaceSensorType = "microsoft.graph.workplaceSensorType" {
        Occupancy = "occupancy",
        PeopleCount = "peopleCount",
        InferredOccupancy = "inferredOccupancy",
        Heartbeat = "heartbeat",
        Badge = "badge",
        UnknownFutureValue = "unknownFutureValue",
        Wifi = "wifi",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.workspace`, metadata, with the accessors of [`Place`](super::Place)
    Workspace: super::Place, super::Entity = "microsoft.graph.workspace";
    inherited "id" ID, with_id(String), "`id`";
    inherited "address" ADDRESS, with_address(super::PhysicalAddress), "`address`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "geoCoordinates" GEO_COORDINATES, with_geo_coordinates(super::OutlookGeoCoordinates), "`geoCoordinates`";
    inherited "phone" PHONE, with_phone(String), "`phone`";
    inherited "customProperties" CUSTOM_PROPERTIES, with_custom_properties(super::StringDictionary), "`customProperties`";
    inherited "isWheelChairAccessible" IS_WHEEL_CHAIR_ACCESSIBLE, with_is_wheel_chair_accessible(bool), "`isWheelChairAccessible`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "lastUpdatedTime" LAST_UPDATED_TIME, with_last_updated_time(OffsetDateTime), "`lastUpdatedTime`";
    inherited "parentId" PARENT_ID, with_parent_id(String), "`parentId`";
    inherited "placeId" PLACE_ID, with_place_id(String), "`placeId`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "checkIns" CHECK_INS, with_check_ins(Vec<super::CheckInClaim>), "`checkIns`";
    inherited "children" CHILDREN, with_children(Vec<super::Place>), "`children`";
    "building" BUILDING, building str -> Option<&str>, with_building(String), "`building`: `Edm.String`, metadata";
    "capacity" CAPACITY, capacity i32 -> Option<i32>, with_capacity(i32), "`capacity`: `Edm.Int32`, metadata";
    "displayDeviceName" DISPLAY_DEVICE_NAME, display_device_name str -> Option<&str>, with_display_device_name(String), "`displayDeviceName`: `Edm.String`, metadata";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`, metadata";
    "floorLabel" FLOOR_LABEL, floor_label str -> Option<&str>, with_floor_label(String), "`floorLabel`: `Edm.String`, metadata";
    "floorNumber" FLOOR_NUMBER, floor_number i32 -> Option<i32>, with_floor_number(i32), "`floorNumber`: `Edm.Int32`, metadata";
    "mode" MODE, mode model -> Option<&super::PlaceMode>, with_mode(super::PlaceMode), "`mode`: `microsoft.graph.placeMode`, metadata";
    "nickname" NICKNAME, nickname str -> Option<&str>, with_nickname(String), "`nickname`: `Edm.String`, metadata";
}
