// Written by `cargo xtask gen`; do not edit.
//! Types of the area `users`.

use crate::runtime::{OffsetDateTime, Parsed, Time, Uuid, Value};

crate::runtime::model! {
    /// [`microsoft.graph.activityHistoryItem`](https://learn.microsoft.com/graph/api/resources/projectrome-historyitem?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ActivityHistoryItem: super::Entity = "microsoft.graph.activityHistoryItem";
    inherited "id" ID, with_id(String), "`id`";
    "status" STATUS, status enumeration -> Option<super::Status>, with_status(super::Status), "`status`: `microsoft.graph.status`";
    "userTimezone" USER_TIMEZONE, user_timezone str -> Option<&str>, with_user_timezone(String), "`userTimezone`: `Edm.String`" "Optional.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "startedDateTime" STARTED_DATE_TIME, started_date_time date_time -> Parsed<OffsetDateTime>, with_started_date_time(OffsetDateTime), "`startedDateTime`: `Edm.DateTimeOffset`" "Required.";
    "lastActiveDateTime" LAST_ACTIVE_DATE_TIME, last_active_date_time date_time -> Parsed<OffsetDateTime>, with_last_active_date_time(OffsetDateTime), "`lastActiveDateTime`: `Edm.DateTimeOffset`" "Optional.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`" "Optional.";
    "activeDurationSeconds" ACTIVE_DURATION_SECONDS, active_duration_seconds i32 -> Option<i32>, with_active_duration_seconds(i32), "`activeDurationSeconds`: `Edm.Int32`" "Optional.";
    "activity" ACTIVITY, activity model -> Option<&super::UserActivity>, with_activity(super::UserActivity), "`activity`: `microsoft.graph.userActivity`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.imageInfo`](https://learn.microsoft.com/graph/api/resources/projectrome-imageinfo?view=graph-rest-1.0)
    ImageInfo = "microsoft.graph.imageInfo";
    "iconUrl" ICON_URL, icon_url str -> Option<&str>, with_icon_url(String), "`iconUrl`: `Edm.String`" "Optional.";
    "alternateText" ALTERNATE_TEXT, alternate_text str -> Option<&str>, with_alternate_text(String), "`alternateText`: `Edm.String`" "Optional.";
    "addImageQuery" ADD_IMAGE_QUERY, add_image_query bool -> Option<bool>, with_add_image_query(bool), "`addImageQuery`: `Edm.Boolean`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.licenseDetails`](https://learn.microsoft.com/graph/api/resources/licensedetails?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    LicenseDetails: super::Entity = "microsoft.graph.licenseDetails";
    inherited "id" ID, with_id(String), "`id`";
    "servicePlans" SERVICE_PLANS, service_plans models -> Option<&[super::ServicePlanInfo]>, with_service_plans(Vec<super::ServicePlanInfo>), "`servicePlans`: `Collection(microsoft.graph.servicePlanInfo)`, read-only" "Read-only. Not nullable.";
    "skuId" SKU_ID, sku_id guid -> Parsed<Uuid>, with_sku_id(Uuid), "`skuId`: `Edm.Guid`, read-only" "Read-only.";
    "skuPartNumber" SKU_PART_NUMBER, sku_part_number str -> Option<&str>, with_sku_part_number(String), "`skuPartNumber`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.shiftAvailability`](https://learn.microsoft.com/graph/api/resources/shiftavailability?view=graph-rest-1.0)
    ShiftAvailability = "microsoft.graph.shiftAvailability";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`";
    "timeSlots" TIME_SLOTS, time_slots models -> Option<&[super::TimeRange]>, with_time_slots(Vec<super::TimeRange>), "`timeSlots`: `Collection(microsoft.graph.timeRange)`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.shiftPreferences`](https://learn.microsoft.com/graph/api/resources/shiftpreferences?view=graph-rest-1.0), with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
    ShiftPreferences: super::ChangeTrackedEntity, super::Entity = "microsoft.graph.shiftPreferences";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "availability" AVAILABILITY, availability models -> Option<&[super::ShiftAvailability]>, with_availability(Vec<super::ShiftAvailability>), "`availability`: `Collection(microsoft.graph.shiftAvailability)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.status`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    Status = "microsoft.graph.status" {
        Active = "active",
        Deleting = "deleting",
        Deleted = "deleted",
        Error = "error",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.timeRange`](https://learn.microsoft.com/graph/api/resources/timerange?view=graph-rest-1.0)
    TimeRange = "microsoft.graph.timeRange";
    "endTime" END_TIME, end_time time_of_day -> Parsed<Time>, with_end_time(Time), "`endTime`: `Edm.TimeOfDay`";
    "startTime" START_TIME, start_time time_of_day -> Parsed<Time>, with_start_time(Time), "`startTime`: `Edm.TimeOfDay`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userActivity`](https://learn.microsoft.com/graph/api/resources/projectrome-activity?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    UserActivity: super::Entity = "microsoft.graph.userActivity";
    inherited "id" ID, with_id(String), "`id`";
    "userTimezone" USER_TIMEZONE, user_timezone str -> Option<&str>, with_user_timezone(String), "`userTimezone`: `Edm.String`" "Optional.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "appActivityId" APP_ACTIVITY_ID, app_activity_id str -> Option<&str>, with_app_activity_id(String), "`appActivityId`: `Edm.String`" "Required.";
    "activitySourceHost" ACTIVITY_SOURCE_HOST, activity_source_host str -> Option<&str>, with_activity_source_host(String), "`activitySourceHost`: `Edm.String`" "Required.";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`" "Optional.";
    "activationUrl" ACTIVATION_URL, activation_url str -> Option<&str>, with_activation_url(String), "`activationUrl`: `Edm.String`" "Required.";
    "fallbackUrl" FALLBACK_URL, fallback_url str -> Option<&str>, with_fallback_url(String), "`fallbackUrl`: `Edm.String`" "Optional.";
    "contentUrl" CONTENT_URL, content_url str -> Option<&str>, with_content_url(String), "`contentUrl`: `Edm.String`" "Optional.";
    "visualElements" VISUAL_ELEMENTS, visual_elements model -> Option<&super::VisualInfo>, with_visual_elements(super::VisualInfo), "`visualElements`: `microsoft.graph.visualInfo`" "Required.";
    "contentInfo" CONTENT_INFO, content_info untyped -> Option<&Value>, with_content_info(Value), "`contentInfo`: `Edm.Untyped`" "Optional.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::Status>, with_status(super::Status), "`status`: `microsoft.graph.status`";
    "historyItems" HISTORY_ITEMS, history_items models -> Option<&[super::ActivityHistoryItem]>, with_history_items(Vec<super::ActivityHistoryItem>), "`historyItems`: `Collection(microsoft.graph.activityHistoryItem)`" "Optional.";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.userSettings`](https://learn.microsoft.com/graph/api/resources/usersettings?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    UserSettings: super::Entity = "microsoft.graph.userSettings";
    inherited "id" ID, with_id(String), "`id`";
    "contributionToContentDiscoveryDisabled" CONTRIBUTION_TO_CONTENT_DISCOVERY_DISABLED, contribution_to_content_discovery_disabled bool -> Option<bool>, with_contribution_to_content_discovery_disabled(bool), "`contributionToContentDiscoveryDisabled`: `Edm.Boolean`";
    "contributionToContentDiscoveryAsOrganizationDisabled" CONTRIBUTION_TO_CONTENT_DISCOVERY_AS_ORGANIZATION_DISABLED, contribution_to_content_discovery_as_organization_disabled bool -> Option<bool>, with_contribution_to_content_discovery_as_organization_disabled(bool), "`contributionToContentDiscoveryAsOrganizationDisabled`: `Edm.Boolean`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.visualInfo`](https://learn.microsoft.com/graph/api/resources/projectrome-visualinfo?view=graph-rest-1.0)
    VisualInfo = "microsoft.graph.visualInfo";
    "displayText" DISPLAY_TEXT, display_text str -> Option<&str>, with_display_text(String), "`displayText`: `Edm.String`" "Required.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Optional.";
    "backgroundColor" BACKGROUND_COLOR, background_color str -> Option<&str>, with_background_color(String), "`backgroundColor`: `Edm.String`" "Optional.";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Untyped`" "Optional.";
    "attribution" ATTRIBUTION, attribution model -> Option<&super::ImageInfo>, with_attribution(super::ImageInfo), "`attribution`: `microsoft.graph.imageInfo`" "Optional.";
}
