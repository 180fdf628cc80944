// Written by `cargo xtask gen`; do not edit.
//! Types of the area `users`.

use crate::runtime::{OffsetDateTime, Parsed, Uuid, Value};

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
    /// `microsoft.graph.cloudClipboardItem`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudClipboardItem: super::Entity = "microsoft.graph.cloudClipboardItem";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "payloads" PAYLOADS, payloads models -> Option<&[super::CloudClipboardItemPayload]>, with_payloads(Vec<super::CloudClipboardItemPayload>), "`payloads`: `Collection(microsoft.graph.cloudClipboardItemPayload)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudClipboardItemPayload`, metadata
    CloudClipboardItemPayload = "microsoft.graph.cloudClipboardItemPayload";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "formatName" FORMAT_NAME, format_name str -> Option<&str>, with_format_name(String), "`formatName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudClipboardRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudClipboardRoot: super::Entity = "microsoft.graph.cloudClipboardRoot";
    inherited "id" ID, with_id(String), "`id`";
    "items" ITEMS, items models -> Option<&[super::CloudClipboardItem]>, with_items(Vec<super::CloudClipboardItem>), "`items`: `Collection(microsoft.graph.cloudClipboardItem)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.exchangeSettings`, metadata, with the accessors of [`Entity`](super::Entity)
    ExchangeSettings: super::Entity = "microsoft.graph.exchangeSettings";
    inherited "id" ID, with_id(String), "`id`";
    "primaryMailboxId" PRIMARY_MAILBOX_ID, primary_mailbox_id str -> Option<&str>, with_primary_mailbox_id(String), "`primaryMailboxId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.imageInfo`](https://learn.microsoft.com/graph/api/resources/projectrome-imageinfo?view=graph-rest-1.0)
    ImageInfo = "microsoft.graph.imageInfo";
    "iconUrl" ICON_URL, icon_url str -> Option<&str>, with_icon_url(String), "`iconUrl`: `Edm.String`" "Optional.";
    "alternateText" ALTERNATE_TEXT, alternate_text str -> Option<&str>, with_alternate_text(String), "`alternateText`: `Edm.String`" "Optional.";
    "addImageQuery" ADD_IMAGE_QUERY, add_image_query bool -> Option<bool>, with_add_image_query(bool), "`addImageQuery`: `Edm.Boolean`" "Optional.";
    "alternativeText" ALTERNATIVE_TEXT, alternative_text str -> Option<&str>, with_alternative_text(String), "`alternativeText`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.licenseDetails`](https://learn.microsoft.com/graph/api/resources/licensedetails?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    LicenseDetails: super::Entity = "microsoft.graph.licenseDetails";
    inherited "id" ID, with_id(String), "`id`";
    "servicePlans" SERVICE_PLANS, service_plans models -> Option<&[super::ServicePlanInfo]>, with_service_plans(Vec<super::ServicePlanInfo>), "`servicePlans`: `Collection(microsoft.graph.servicePlanInfo)`, read-only" "Read-only. Not nullable.";
    "skuId" SKU_ID, sku_id guid -> Parsed<Uuid>, with_sku_id(Uuid), "`skuId`: `Edm.Guid`, read-only" "Read-only.";
    "skuPartNumber" SKU_PART_NUMBER, sku_part_number str -> Option<&str>, with_sku_part_number(String), "`skuPartNumber`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.maxWorkLocationDetails`, metadata
    MaxWorkLocationDetails = "microsoft.graph.maxWorkLocationDetails" {
        Unknown = "unknown",
        None = "none",
        Approximate = "approximate",
        Specific = "specific",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.serviceStorageQuotaBreakdown`, metadata, with the accessors of [`StorageQuotaBreakdown`](super::StorageQuotaBreakdown)
    ServiceStorageQuotaBreakdown: super::StorageQuotaBreakdown, super::Entity = "microsoft.graph.serviceStorageQuotaBreakdown";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "manageWebUrl" MANAGE_WEB_URL, with_manage_web_url(String), "`manageWebUrl`";
    inherited "used" USED, with_used(i64), "`used`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.status`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    Status = "microsoft.graph.status" {
        Active = "active",
        Deleting = "deleting",
        Deleted = "deleted",
        Error = "error",
        UnknownFutureValue = "unknownFutureValue",
        Updated = "updated",
        Ignored = "ignored",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.storageQuotaBreakdown`, metadata, with the accessors of [`Entity`](super::Entity)
    StorageQuotaBreakdown: super::Entity = "microsoft.graph.storageQuotaBreakdown" {
        "microsoft.graph.serviceStorageQuotaBreakdown",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "manageWebUrl" MANAGE_WEB_URL, manage_web_url str -> Option<&str>, with_manage_web_url(String), "`manageWebUrl`: `Edm.String`, metadata";
    "used" USED, used i64 -> Option<i64>, with_used(i64), "`used`: `Edm.Int64`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.teamsLicensingDetails`, metadata
    TeamsLicensingDetails = "microsoft.graph.teamsLicensingDetails";
    "hasTeamsLicense" HAS_TEAMS_LICENSE, has_teams_license bool -> Option<bool>, with_has_teams_license(bool), "`hasTeamsLicense`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.timeOffDetails`, metadata
    TimeOffDetails = "microsoft.graph.timeOffDetails";
    "isAllDay" IS_ALL_DAY, is_all_day bool -> Option<bool>, with_is_all_day(bool), "`isAllDay`: `Edm.Boolean`, metadata";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.unifiedStorageQuota`, metadata, with the accessors of [`Entity`](super::Entity)
    UnifiedStorageQuota: super::Entity = "microsoft.graph.unifiedStorageQuota";
    inherited "id" ID, with_id(String), "`id`";
    "deleted" DELETED, deleted i64 -> Option<i64>, with_deleted(i64), "`deleted`: `Edm.Int64`, metadata";
    "manageWebUrl" MANAGE_WEB_URL, manage_web_url str -> Option<&str>, with_manage_web_url(String), "`manageWebUrl`: `Edm.String`, metadata";
    "remaining" REMAINING, remaining i64 -> Option<i64>, with_remaining(i64), "`remaining`: `Edm.Int64`, metadata";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`, metadata";
    "total" TOTAL, total i64 -> Option<i64>, with_total(i64), "`total`: `Edm.Int64`, metadata";
    "used" USED, used i64 -> Option<i64>, with_used(i64), "`used`: `Edm.Int64`, metadata";
    "services" SERVICES, services models -> Option<&[super::ServiceStorageQuotaBreakdown]>, with_services(Vec<super::ServiceStorageQuotaBreakdown>), "`services`: `Collection(microsoft.graph.serviceStorageQuotaBreakdown)`, metadata";
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
    "contentInfo" CONTENT_INFO, content_info untyped -> Option<&Value>, with_content_info(Value), "`contentInfo`: `microsoft.graph.Json`, type of the metadata" "Optional.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::Status>, with_status(super::Status), "`status`: `microsoft.graph.status`";
    "historyItems" HISTORY_ITEMS, history_items models -> Option<&[super::ActivityHistoryItem]>, with_history_items(Vec<super::ActivityHistoryItem>), "`historyItems`: `Collection(microsoft.graph.activityHistoryItem)`" "Optional.";
}

crate::runtime::model! {
    /// `microsoft.graph.userInsightsSettings`, metadata, with the accessors of [`Entity`](super::Entity)
    UserInsightsSettings: super::Entity = "microsoft.graph.userInsightsSettings";
    inherited "id" ID, with_id(String), "`id`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userSolutionRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    UserSolutionRoot: super::Entity = "microsoft.graph.userSolutionRoot";
    inherited "id" ID, with_id(String), "`id`";
    "workingTimeSchedule" WORKING_TIME_SCHEDULE, working_time_schedule model -> Option<&super::WorkingTimeSchedule>, with_working_time_schedule(super::WorkingTimeSchedule), "`workingTimeSchedule`: `microsoft.graph.workingTimeSchedule`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userStorage`, metadata, with the accessors of [`Entity`](super::Entity)
    UserStorage: super::Entity = "microsoft.graph.userStorage";
    inherited "id" ID, with_id(String), "`id`";
    "quota" QUOTA, quota model -> Option<&super::UnifiedStorageQuota>, with_quota(super::UnifiedStorageQuota), "`quota`: `microsoft.graph.unifiedStorageQuota`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.visualInfo`](https://learn.microsoft.com/graph/api/resources/projectrome-visualinfo?view=graph-rest-1.0)
    VisualInfo = "microsoft.graph.visualInfo";
    "displayText" DISPLAY_TEXT, display_text str -> Option<&str>, with_display_text(String), "`displayText`: `Edm.String`" "Required.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Optional.";
    "backgroundColor" BACKGROUND_COLOR, background_color str -> Option<&str>, with_background_color(String), "`backgroundColor`: `Edm.String`" "Optional.";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `microsoft.graph.Json`, type of the metadata" "Optional.";
    "attribution" ATTRIBUTION, attribution model -> Option<&super::ImageInfo>, with_attribution(super::ImageInfo), "`attribution`: `microsoft.graph.imageInfo`" "Optional.";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsSetting`, metadata, with the accessors of [`Entity`](super::Entity)
    WindowsSetting: super::Entity = "microsoft.graph.windowsSetting";
    inherited "id" ID, with_id(String), "`id`";
    "payloadType" PAYLOAD_TYPE, payload_type str -> Option<&str>, with_payload_type(String), "`payloadType`: `Edm.String`, metadata";
    "settingType" SETTING_TYPE, setting_type enumeration -> Option<super::WindowsSettingType>, with_setting_type(super::WindowsSettingType), "`settingType`: `microsoft.graph.windowsSettingType`, metadata";
    "windowsDeviceId" WINDOWS_DEVICE_ID, windows_device_id str -> Option<&str>, with_windows_device_id(String), "`windowsDeviceId`: `Edm.String`, metadata";
    "instances" INSTANCES, instances models -> Option<&[super::WindowsSettingInstance]>, with_instances(Vec<super::WindowsSettingInstance>), "`instances`: `Collection(microsoft.graph.windowsSettingInstance)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsSettingInstance`, metadata, with the accessors of [`Entity`](super::Entity)
    WindowsSettingInstance: super::Entity = "microsoft.graph.windowsSettingInstance";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "payload" PAYLOAD, payload str -> Option<&str>, with_payload(String), "`payload`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsSettingType`, metadata
    WindowsSettingType = "microsoft.graph.windowsSettingType" {
        Roaming = "roaming",
        Backup = "backup",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.workHoursAndLocationsSetting`, metadata, with the accessors of [`Entity`](super::Entity)
    WorkHoursAndLocationsSetting: super::Entity = "microsoft.graph.workHoursAndLocationsSetting";
    inherited "id" ID, with_id(String), "`id`";
    "maxSharedWorkLocationDetails" MAX_SHARED_WORK_LOCATION_DETAILS, max_shared_work_location_details enumeration -> Option<super::MaxWorkLocationDetails>, with_max_shared_work_location_details(super::MaxWorkLocationDetails), "`maxSharedWorkLocationDetails`: `microsoft.graph.maxWorkLocationDetails`, metadata";
    "occurrences" OCCURRENCES, occurrences models -> Option<&[super::WorkPlanOccurrence]>, with_occurrences(Vec<super::WorkPlanOccurrence>), "`occurrences`: `Collection(microsoft.graph.workPlanOccurrence)`, metadata";
    "recurrences" RECURRENCES, recurrences models -> Option<&[super::WorkPlanRecurrence]>, with_recurrences(Vec<super::WorkPlanRecurrence>), "`recurrences`: `Collection(microsoft.graph.workPlanRecurrence)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.workLocationUpdateScope`, metadata
    WorkLocationUpdateScope = "microsoft.graph.workLocationUpdateScope" {
        CurrentSegment = "currentSegment",
        CurrentDay = "currentDay",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.workPlanOccurrence`, metadata, with the accessors of [`Entity`](super::Entity)
    WorkPlanOccurrence: super::Entity = "microsoft.graph.workPlanOccurrence";
    inherited "id" ID, with_id(String), "`id`";
    "end" END, end model -> Option<&super::DateTimeTimeZone>, with_end(super::DateTimeTimeZone), "`end`: `microsoft.graph.dateTimeTimeZone`, metadata";
    "placeId" PLACE_ID, place_id str -> Option<&str>, with_place_id(String), "`placeId`: `Edm.String`, metadata";
    "recurrenceId" RECURRENCE_ID, recurrence_id str -> Option<&str>, with_recurrence_id(String), "`recurrenceId`: `Edm.String`, metadata";
    "start" START, start model -> Option<&super::DateTimeTimeZone>, with_start(super::DateTimeTimeZone), "`start`: `microsoft.graph.dateTimeTimeZone`, metadata";
    "timeOffDetails" TIME_OFF_DETAILS, time_off_details model -> Option<&super::TimeOffDetails>, with_time_off_details(super::TimeOffDetails), "`timeOffDetails`: `microsoft.graph.timeOffDetails`, metadata";
    "workLocationType" WORK_LOCATION_TYPE, work_location_type enumeration -> Option<super::WorkLocationType>, with_work_location_type(super::WorkLocationType), "`workLocationType`: `microsoft.graph.workLocationType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.workPlanRecurrence`, metadata, with the accessors of [`Entity`](super::Entity)
    WorkPlanRecurrence: super::Entity = "microsoft.graph.workPlanRecurrence";
    inherited "id" ID, with_id(String), "`id`";
    "end" END, end model -> Option<&super::DateTimeTimeZone>, with_end(super::DateTimeTimeZone), "`end`: `microsoft.graph.dateTimeTimeZone`, metadata";
    "placeId" PLACE_ID, place_id str -> Option<&str>, with_place_id(String), "`placeId`: `Edm.String`, metadata";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`, metadata";
    "start" START, start model -> Option<&super::DateTimeTimeZone>, with_start(super::DateTimeTimeZone), "`start`: `microsoft.graph.dateTimeTimeZone`, metadata";
    "workLocationType" WORK_LOCATION_TYPE, work_location_type enumeration -> Option<super::WorkLocationType>, with_work_location_type(super::WorkLocationType), "`workLocationType`: `microsoft.graph.workLocationType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.workingTimeSchedule`, metadata, with the accessors of [`Entity`](super::Entity)
    WorkingTimeSchedule: super::Entity = "microsoft.graph.workingTimeSchedule";
    inherited "id" ID, with_id(String), "`id`";
}
