// Written by `cargo xtask gen`; do not edit.
//! Types of the area `users`.

use crate::runtime::{Date, Duration, OffsetDateTime, Parsed, Time, Uuid, Value};

crate::runtime::model! {
    /// [`microsoft.graph.activity`](https://learn.microsoft.com/graph/api/resources/projectrome-activity?view=graph-rest-beta)
    Activity = "microsoft.graph.activity";
    "userTimezone" USER_TIMEZONE, user_timezone str -> Option<&str>, with_user_timezone(String), "`userTimezone`: `Edm.String`" "Optional.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "appActivityId" APP_ACTIVITY_ID, app_activity_id str -> Option<&str>, with_app_activity_id(String), "`appActivityId`: `Edm.String`" "Required.";
    "activitySourceHost" ACTIVITY_SOURCE_HOST, activity_source_host str -> Option<&str>, with_activity_source_host(String), "`activitySourceHost`: `Edm.String`" "Required.";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`" "Optional.";
    "activationUrl" ACTIVATION_URL, activation_url str -> Option<&str>, with_activation_url(String), "`activationUrl`: `Edm.String`" "Required.";
    "fallbackUrl" FALLBACK_URL, fallback_url str -> Option<&str>, with_fallback_url(String), "`fallbackUrl`: `Edm.String`" "Optional.";
    "contentUrl" CONTENT_URL, content_url str -> Option<&str>, with_content_url(String), "`contentUrl`: `Edm.String`" "Optional.";
    "visualElements" VISUAL_ELEMENTS, visual_elements model -> Option<&super::VisualInfo>, with_visual_elements(super::VisualInfo), "`visualElements`: `microsoft.graph.visualInfo`" "Required.";
    "contentInfo" CONTENT_INFO, content_info untyped -> Option<&Value>, with_content_info(Value), "`contentInfo`: `Edm.Untyped`" "Optional.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
    "historyItems" HISTORY_ITEMS, history_items models -> Option<&[super::HistoryItem]>, with_history_items(Vec<super::HistoryItem>), "`historyItems`: `Collection(microsoft.graph.historyItem)`" "Optional.";
}

crate::runtime::model! {
    /// Inherits from activityStatistics.
    ///
    /// [`microsoft.graph.activityStatistics`](https://learn.microsoft.com/graph/api/resources/activitystatistics?view=graph-rest-beta)
    ActivityStatistics = "microsoft.graph.activityStatistics" {
        "microsoft.graph.callActivityStatistics",
        "microsoft.graph.chatActivityStatistics",
        "microsoft.graph.emailActivityStatistics",
        "microsoft.graph.focusActivityStatistics",
        "microsoft.graph.meetingActivityStatistics",
    };
    "activity" ACTIVITY, activity enumeration -> Option<super::AnalyticsActivityType>, with_activity(super::AnalyticsActivityType), "`activity`: `microsoft.graph.analyticsActivityType`" "Possible values are: call, chat, email, focus, meeting.";
    "duration" DURATION, duration duration -> Parsed<Duration>, with_duration(Duration), "`duration`: `Edm.Duration`";
    "endDate" END_DATE, end_date date -> Parsed<Date>, with_end_date(Date), "`endDate`: `Edm.Date`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "startDate" START_DATE, start_date date -> Parsed<Date>, with_start_date(Date), "`startDate`: `Edm.Date`";
    "timeZoneUsed" TIME_ZONE_USED, time_zone_used str -> Option<&str>, with_time_zone_used(String), "`timeZoneUsed`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.analyticsActivityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AnalyticsActivityType = "microsoft.graph.analyticsActivityType" {
        Call = "call",
        Chat = "chat",
        Email = "email",
        Focus = "focus",
        Meeting = "meeting",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.callActivityStatistics`](https://learn.microsoft.com/graph/api/resources/callactivitystatistics?view=graph-rest-beta), with the accessors of [`ActivityStatistics`](super::ActivityStatistics)
    CallActivityStatistics: super::ActivityStatistics = "microsoft.graph.callActivityStatistics";
    inherited "activity" ACTIVITY, with_activity(super::AnalyticsActivityType), "`activity`";
    inherited "duration" DURATION, with_duration(Duration), "`duration`";
    inherited "endDate" END_DATE, with_end_date(Date), "`endDate`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "startDate" START_DATE, with_start_date(Date), "`startDate`";
    inherited "timeZoneUsed" TIME_ZONE_USED, with_time_zone_used(String), "`timeZoneUsed`";
    "afterHours" AFTER_HOURS, after_hours duration -> Parsed<Duration>, with_after_hours(Duration), "`afterHours`: `Edm.Duration`";
}

crate::runtime::model! {
    /// [`microsoft.graph.chatActivityStatistics`](https://learn.microsoft.com/graph/api/resources/chatactivitystatistics?view=graph-rest-beta), with the accessors of [`ActivityStatistics`](super::ActivityStatistics)
    ChatActivityStatistics: super::ActivityStatistics = "microsoft.graph.chatActivityStatistics";
    inherited "activity" ACTIVITY, with_activity(super::AnalyticsActivityType), "`activity`";
    inherited "duration" DURATION, with_duration(Duration), "`duration`";
    inherited "endDate" END_DATE, with_end_date(Date), "`endDate`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "startDate" START_DATE, with_start_date(Date), "`startDate`";
    inherited "timeZoneUsed" TIME_ZONE_USED, with_time_zone_used(String), "`timeZoneUsed`";
    "afterHours" AFTER_HOURS, after_hours duration -> Parsed<Duration>, with_after_hours(Duration), "`afterHours`: `Edm.Duration`";
}

crate::runtime::model! {
    /// [`microsoft.graph.command`](https://learn.microsoft.com/graph/api/resources/command?view=graph-rest-beta)
    Command = "microsoft.graph.command"
}

crate::runtime::model! {
    /// [`microsoft.graph.contactMergeSuggestions`](https://learn.microsoft.com/graph/api/resources/contactmergesuggestions?view=graph-rest-beta)
    ContactMergeSuggestions = "microsoft.graph.contactMergeSuggestions";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.emailActivityStatistics`](https://learn.microsoft.com/graph/api/resources/emailactivitystatistics?view=graph-rest-beta), with the accessors of [`ActivityStatistics`](super::ActivityStatistics)
    EmailActivityStatistics: super::ActivityStatistics = "microsoft.graph.emailActivityStatistics";
    inherited "activity" ACTIVITY, with_activity(super::AnalyticsActivityType), "`activity`";
    inherited "duration" DURATION, with_duration(Duration), "`duration`";
    inherited "endDate" END_DATE, with_end_date(Date), "`endDate`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "startDate" START_DATE, with_start_date(Date), "`startDate`";
    inherited "timeZoneUsed" TIME_ZONE_USED, with_time_zone_used(String), "`timeZoneUsed`";
    "afterHours" AFTER_HOURS, after_hours duration -> Parsed<Duration>, with_after_hours(Duration), "`afterHours`: `Edm.Duration`";
    "readEmail" READ_EMAIL, read_email duration -> Parsed<Duration>, with_read_email(Duration), "`readEmail`: `Edm.Duration`";
    "sentEmail" SENT_EMAIL, sent_email duration -> Parsed<Duration>, with_sent_email(Duration), "`sentEmail`: `Edm.Duration`";
}

crate::runtime::model! {
    /// [`microsoft.graph.fallbackpolicy`](https://learn.microsoft.com/graph/api/resources/fallbackpolicy?view=graph-rest-beta)
    Fallbackpolicy = "microsoft.graph.fallbackpolicy";
    "endpointFallback" ENDPOINT_FALLBACK, endpoint_fallback model -> Option<&super::FallbackpolicyProperties>, with_endpoint_fallback(super::FallbackpolicyProperties), "`endpointFallback`: `microsoft.graph.fallbackpolicyProperties`";
}

crate::runtime::model! {
    /// [`microsoft.graph.fallbackpolicyProperties`](https://learn.microsoft.com/graph/api/resources/fallbackpolicyproperties?view=graph-rest-beta)
    FallbackpolicyProperties = "microsoft.graph.fallbackpolicyProperties";
    "platformTypes" PLATFORM_TYPES, platform_types strs -> Option<Vec<&str>>, with_platform_types(Vec<String>), "`platformTypes`: `Collection(Edm.String)`" "Optional.";
    "fallbackDelayInSeconds" FALLBACK_DELAY_IN_SECONDS, fallback_delay_in_seconds i32 -> Option<i32>, with_fallback_delay_in_seconds(i32), "`fallbackDelayInSeconds`: `Edm.Int32`";
    "visualContent" VISUAL_CONTENT, visual_content model -> Option<&super::VisualProperties>, with_visual_content(super::VisualProperties), "`visualContent`: `microsoft.graph.visualProperties`";
}

crate::runtime::model! {
    /// [`microsoft.graph.focusActivityStatistics`](https://learn.microsoft.com/graph/api/resources/focusactivitystatistics?view=graph-rest-beta), with the accessors of [`ActivityStatistics`](super::ActivityStatistics)
    FocusActivityStatistics: super::ActivityStatistics = "microsoft.graph.focusActivityStatistics";
    inherited "activity" ACTIVITY, with_activity(super::AnalyticsActivityType), "`activity`";
    inherited "duration" DURATION, with_duration(Duration), "`duration`";
    inherited "endDate" END_DATE, with_end_date(Date), "`endDate`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "startDate" START_DATE, with_start_date(Date), "`startDate`";
    inherited "timeZoneUsed" TIME_ZONE_USED, with_time_zone_used(String), "`timeZoneUsed`";
}

crate::runtime::model! {
    /// [`microsoft.graph.historyItem`](https://learn.microsoft.com/graph/api/resources/projectrome-historyitem?view=graph-rest-beta)
    HistoryItem = "microsoft.graph.historyItem";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
    "userTimezone" USER_TIMEZONE, user_timezone str -> Option<&str>, with_user_timezone(String), "`userTimezone`: `Edm.String`" "Optional.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Required.";
    "startedDateTime" STARTED_DATE_TIME, started_date_time date_time -> Parsed<OffsetDateTime>, with_started_date_time(OffsetDateTime), "`startedDateTime`: `Edm.DateTimeOffset`" "Required.";
    "lastActiveDateTime" LAST_ACTIVE_DATE_TIME, last_active_date_time date_time -> Parsed<OffsetDateTime>, with_last_active_date_time(OffsetDateTime), "`lastActiveDateTime`: `Edm.DateTimeOffset`" "Optional.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`" "Optional.";
    "activeDurationSeconds" ACTIVE_DURATION_SECONDS, active_duration_seconds i32 -> Option<i32>, with_active_duration_seconds(i32), "`activeDurationSeconds`: `Edm.Int32`" "Optional.";
    "activity" ACTIVITY, activity model -> Option<&super::Activity>, with_activity(super::Activity), "`activity`: `microsoft.graph.activity`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.imageInfo`](https://learn.microsoft.com/graph/api/resources/projectrome-imageinfo?view=graph-rest-beta)
    ImageInfo = "microsoft.graph.imageInfo";
    "iconUrl" ICON_URL, icon_url str -> Option<&str>, with_icon_url(String), "`iconUrl`: `Edm.String`" "Optional.";
    "alternateText" ALTERNATE_TEXT, alternate_text str -> Option<&str>, with_alternate_text(String), "`alternateText`: `Edm.String`" "Optional.";
    "addImageQuery" ADD_IMAGE_QUERY, add_image_query bool -> Option<bool>, with_add_image_query(bool), "`addImageQuery`: `Edm.Boolean`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.licenseDetails`](https://learn.microsoft.com/graph/api/resources/licensedetails?view=graph-rest-beta)
    LicenseDetails = "microsoft.graph.licenseDetails";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Not nullable.";
    "servicePlans" SERVICE_PLANS, service_plans models -> Option<&[super::ServicePlanInfo]>, with_service_plans(Vec<super::ServicePlanInfo>), "`servicePlans`: `Collection(microsoft.graph.servicePlanInfo)`, read-only" "Read-only. Not nullable.";
    "skuId" SKU_ID, sku_id guid -> Parsed<Uuid>, with_sku_id(Uuid), "`skuId`: `Edm.Guid`, read-only" "Read-only.";
    "skuPartNumber" SKU_PART_NUMBER, sku_part_number str -> Option<&str>, with_sku_part_number(String), "`skuPartNumber`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingActivityStatistics`](https://learn.microsoft.com/graph/api/resources/meetingactivitystatistics?view=graph-rest-beta), with the accessors of [`ActivityStatistics`](super::ActivityStatistics)
    MeetingActivityStatistics: super::ActivityStatistics = "microsoft.graph.meetingActivityStatistics";
    inherited "activity" ACTIVITY, with_activity(super::AnalyticsActivityType), "`activity`";
    inherited "duration" DURATION, with_duration(Duration), "`duration`";
    inherited "endDate" END_DATE, with_end_date(Date), "`endDate`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "startDate" START_DATE, with_start_date(Date), "`startDate`";
    inherited "timeZoneUsed" TIME_ZONE_USED, with_time_zone_used(String), "`timeZoneUsed`";
    "afterHours" AFTER_HOURS, after_hours duration -> Parsed<Duration>, with_after_hours(Duration), "`afterHours`: `Edm.Duration`";
    "conflicting" CONFLICTING, conflicting duration -> Parsed<Duration>, with_conflicting(Duration), "`conflicting`: `Edm.Duration`";
    "long" LONG, long duration -> Parsed<Duration>, with_long(Duration), "`long`: `Edm.Duration`";
    "multitasking" MULTITASKING, multitasking duration -> Parsed<Duration>, with_multitasking(Duration), "`multitasking`: `Edm.Duration`";
    "organized" ORGANIZED, organized duration -> Parsed<Duration>, with_organized(Duration), "`organized`: `Edm.Duration`";
    "recurring" RECURRING, recurring duration -> Parsed<Duration>, with_recurring(Duration), "`recurring`: `Edm.Duration`";
}

crate::runtime::model! {
    /// [`microsoft.graph.notification`](https://learn.microsoft.com/graph/api/resources/projectrome-notification?view=graph-rest-beta)
    Notification = "microsoft.graph.notification";
    "targetHostName" TARGET_HOST_NAME, target_host_name str -> Option<&str>, with_target_host_name(String), "`targetHostName`: `Edm.String`";
    "appNotificationid" APP_NOTIFICATIONID, app_notificationid str -> Option<&str>, with_app_notificationid(String), "`appNotificationid`: `Edm.String`";
    "groupName" GROUP_NAME, group_name str -> Option<&str>, with_group_name(String), "`groupName`: `Edm.String`";
    "targetPolicy" TARGET_POLICY, target_policy model -> Option<&super::TargetPolicyEndpoints>, with_target_policy(super::TargetPolicyEndpoints), "`targetPolicy`: `microsoft.graph.targetPolicyEndpoints`";
    "payload" PAYLOAD, payload model -> Option<&super::PayloadTypes>, with_payload(super::PayloadTypes), "`payload`: `microsoft.graph.payloadTypes`";
    "displayTimeToLive" DISPLAY_TIME_TO_LIVE, display_time_to_live i32 -> Option<i32>, with_display_time_to_live(i32), "`displayTimeToLive`: `Edm.Int32`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "priority" PRIORITY, priority str -> Option<&str>, with_priority(String), "`priority`: `Edm.String`" "Possible values are: None, High, Low.";
    "fallbackPolicy" FALLBACK_POLICY, fallback_policy model -> Option<&super::Fallbackpolicy>, with_fallback_policy(super::Fallbackpolicy), "`fallbackPolicy`: `microsoft.graph.fallbackpolicy`";
}

crate::runtime::model! {
    /// [`microsoft.graph.passwordValidationInformation`](https://learn.microsoft.com/graph/api/resources/passwordvalidationinformation?view=graph-rest-beta)
    PasswordValidationInformation = "microsoft.graph.passwordValidationInformation";
    "isValid" IS_VALID, is_valid bool -> Option<bool>, with_is_valid(bool), "`isValid`: `Edm.Boolean`, read-only" "Read-only. Not nullable.";
    "validationResults" VALIDATION_RESULTS, validation_results models -> Option<&[super::ValidationResult]>, with_validation_results(Vec<super::ValidationResult>), "`validationResults`: `Collection(microsoft.graph.validationResult)`, read-only" "Read-only. Not nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.payloadTypes`](https://learn.microsoft.com/graph/api/resources/payloadtypes?view=graph-rest-beta)
    PayloadTypes = "microsoft.graph.payloadTypes";
    "rawContent" RAW_CONTENT, raw_content str -> Option<&str>, with_raw_content(String), "`rawContent`: `Edm.String`";
    "visualContent" VISUAL_CONTENT, visual_content model -> Option<&super::VisualProperties>, with_visual_content(super::VisualProperties), "`visualContent`: `microsoft.graph.visualProperties`";
}

crate::runtime::model! {
    /// [`microsoft.graph.shiftAvailability`](https://learn.microsoft.com/graph/api/resources/shiftavailability?view=graph-rest-beta)
    ShiftAvailability = "microsoft.graph.shiftAvailability";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`";
    "timeSlots" TIME_SLOTS, time_slots models -> Option<&[super::TimeRange]>, with_time_slots(Vec<super::TimeRange>), "`timeSlots`: `Collection(microsoft.graph.timeRange)`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.shiftPreferences`](https://learn.microsoft.com/graph/api/resources/shiftpreferences?view=graph-rest-beta), with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
    ShiftPreferences: super::ChangeTrackedEntity, super::Entity = "microsoft.graph.shiftPreferences";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "availability" AVAILABILITY, availability models -> Option<&[super::ShiftAvailability]>, with_availability(Vec<super::ShiftAvailability>), "`availability`: `Collection(microsoft.graph.shiftAvailability)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.targetPolicyEndpoints`](https://learn.microsoft.com/graph/api/resources/targetpolicyendpoints?view=graph-rest-beta)
    TargetPolicyEndpoints = "microsoft.graph.targetPolicyEndpoints";
    "platformTypes" PLATFORM_TYPES, platform_types strs -> Option<Vec<&str>>, with_platform_types(Vec<String>), "`platformTypes`: `Collection(Edm.String)`" "Possible values are: Windows, iOS, Android, WebPush.";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeRange`](https://learn.microsoft.com/graph/api/resources/timerange?view=graph-rest-beta)
    TimeRange = "microsoft.graph.timeRange";
    "endTime" END_TIME, end_time time_of_day -> Parsed<Time>, with_end_time(Time), "`endTime`: `Edm.TimeOfDay`";
    "startTime" START_TIME, start_time time_of_day -> Parsed<Time>, with_start_time(Time), "`startTime`: `Edm.TimeOfDay`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userInsightsSettings`](https://learn.microsoft.com/graph/api/resources/userinsightssettings?view=graph-rest-beta)
    UserInsightsSettings = "microsoft.graph.userInsightsSettings";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`" "Optional.";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.userSettings`](https://learn.microsoft.com/graph/api/resources/usersettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserSettings: super::Entity = "microsoft.graph.userSettings";
    inherited "id" ID, with_id(String), "`id`";
    "contributionToContentDiscoveryDisabled" CONTRIBUTION_TO_CONTENT_DISCOVERY_DISABLED, contribution_to_content_discovery_disabled bool -> Option<bool>, with_contribution_to_content_discovery_disabled(bool), "`contributionToContentDiscoveryDisabled`: `Edm.Boolean`";
    "contributionToContentDiscoveryAsOrganizationDisabled" CONTRIBUTION_TO_CONTENT_DISCOVERY_AS_ORGANIZATION_DISABLED, contribution_to_content_discovery_as_organization_disabled bool -> Option<bool>, with_contribution_to_content_discovery_as_organization_disabled(bool), "`contributionToContentDiscoveryAsOrganizationDisabled`: `Edm.Boolean`, read-only" "Read-only.";
    "contactMergeSuggestions" CONTACT_MERGE_SUGGESTIONS, contact_merge_suggestions model -> Option<&super::ContactMergeSuggestions>, with_contact_merge_suggestions(super::ContactMergeSuggestions), "`contactMergeSuggestions`: `microsoft.graph.contactMergeSuggestions`";
    "itemInsights" ITEM_INSIGHTS, item_insights model -> Option<&super::UserInsightsSettings>, with_item_insights(super::UserInsightsSettings), "`itemInsights`: `microsoft.graph.userInsightsSettings`";
    "regionalAndLanguageSettings" REGIONAL_AND_LANGUAGE_SETTINGS, regional_and_language_settings model -> Option<&super::RegionalAndLanguageSettings>, with_regional_and_language_settings(super::RegionalAndLanguageSettings), "`regionalAndLanguageSettings`: `microsoft.graph.regionalAndLanguageSettings`";
    "shiftPreferences" SHIFT_PREFERENCES, shift_preferences model -> Option<&super::ShiftPreferences>, with_shift_preferences(super::ShiftPreferences), "`shiftPreferences`: `microsoft.graph.shiftPreferences`";
}

crate::runtime::model! {
    /// [`microsoft.graph.validationResult`](https://learn.microsoft.com/graph/api/resources/validationresult?view=graph-rest-beta)
    ValidationResult = "microsoft.graph.validationResult";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`, read-only" "Read-only. Not nullable.";
    "ruleName" RULE_NAME, rule_name str -> Option<&str>, with_rule_name(String), "`ruleName`: `Edm.String`, read-only" "Read-only. Not nullable.";
    "validationPassed" VALIDATION_PASSED, validation_passed bool -> Option<bool>, with_validation_passed(bool), "`validationPassed`: `Edm.Boolean`, read-only" "Read-only. Not nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.visualInfo`](https://learn.microsoft.com/graph/api/resources/projectrome-visualinfo?view=graph-rest-beta)
    VisualInfo = "microsoft.graph.visualInfo";
    "displayText" DISPLAY_TEXT, display_text str -> Option<&str>, with_display_text(String), "`displayText`: `Edm.String`" "Required.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Optional.";
    "backgroundColor" BACKGROUND_COLOR, background_color str -> Option<&str>, with_background_color(String), "`backgroundColor`: `Edm.String`" "Optional.";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Untyped`" "Optional.";
    "attribution" ATTRIBUTION, attribution model -> Option<&super::ImageInfo>, with_attribution(super::ImageInfo), "`attribution`: `microsoft.graph.imageInfo`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.visualProperties`](https://learn.microsoft.com/graph/api/resources/visualproperties?view=graph-rest-beta)
    VisualProperties = "microsoft.graph.visualProperties";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "body" BODY, body str -> Option<&str>, with_body(String), "`body`: `Edm.String`";
}
