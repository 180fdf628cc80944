// Written by `cargo xtask gen`; do not edit.
//! Types of the area `users`.

use crate::runtime::{Date, Duration, OffsetDateTime, Parsed, Value};

crate::runtime::model! {
    /// [`microsoft.graph.activity`](https://learn.microsoft.com/graph/api/resources/projectrome-activity?view=graph-rest-beta), not in the metadata
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
    /// `microsoft.graph.activityHistoryItem`, metadata, with the accessors of [`Entity`](super::Entity)
    ActivityHistoryItem: super::Entity = "microsoft.graph.activityHistoryItem";
    inherited "id" ID, with_id(String), "`id`";
    "activeDurationSeconds" ACTIVE_DURATION_SECONDS, active_duration_seconds i32 -> Option<i32>, with_active_duration_seconds(i32), "`activeDurationSeconds`: `Edm.Int32`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastActiveDateTime" LAST_ACTIVE_DATE_TIME, last_active_date_time date_time -> Parsed<OffsetDateTime>, with_last_active_date_time(OffsetDateTime), "`lastActiveDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "startedDateTime" STARTED_DATE_TIME, started_date_time date_time -> Parsed<OffsetDateTime>, with_started_date_time(OffsetDateTime), "`startedDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::Status>, with_status(super::Status), "`status`: `microsoft.graph.status`, metadata";
    "userTimezone" USER_TIMEZONE, user_timezone str -> Option<&str>, with_user_timezone(String), "`userTimezone`: `Edm.String`, metadata";
    "activity" ACTIVITY, activity model -> Option<&super::UserActivity>, with_activity(super::UserActivity), "`activity`: `microsoft.graph.userActivity`, metadata";
}

crate::runtime::model! {
    /// Inherits from activityStatistics.
    ///
    /// [`microsoft.graph.activityStatistics`](https://learn.microsoft.com/graph/api/resources/activitystatistics?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ActivityStatistics: super::Entity = "microsoft.graph.activityStatistics" {
        "microsoft.graph.callActivityStatistics",
        "microsoft.graph.chatActivityStatistics",
        "microsoft.graph.emailActivityStatistics",
        "microsoft.graph.focusActivityStatistics",
        "microsoft.graph.meetingActivityStatistics",
    };
    inherited "id" ID, with_id(String), "`id`";
    "activity" ACTIVITY, activity enumeration -> Option<super::AnalyticsActivityType>, with_activity(super::AnalyticsActivityType), "`activity`: `microsoft.graph.analyticsActivityType`" "Possible values are: call, chat, email, focus, meeting.";
    "duration" DURATION, duration duration -> Parsed<Duration>, with_duration(Duration), "`duration`: `Edm.Duration`";
    "endDate" END_DATE, end_date date -> Parsed<Date>, with_end_date(Date), "`endDate`: `Edm.Date`";
    "startDate" START_DATE, start_date date -> Parsed<Date>, with_start_date(Date), "`startDate`: `Edm.Date`";
    "timeZoneUsed" TIME_ZONE_USED, time_zone_used str -> Option<&str>, with_time_zone_used(String), "`timeZoneUsed`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.additionalStorageAllocations`, metadata
    AdditionalStorageAllocations = "microsoft.graph.additionalStorageAllocations";
    "bonusQuotaInBytes" BONUS_QUOTA_IN_BYTES, bonus_quota_in_bytes i32 -> Option<i32>, with_bonus_quota_in_bytes(i32), "`bonusQuotaInBytes`: `Edm.Int32`, metadata";
    "subscriptionQuotaInBytes" SUBSCRIPTION_QUOTA_IN_BYTES, subscription_quota_in_bytes i32 -> Option<i32>, with_subscription_quota_in_bytes(i32), "`subscriptionQuotaInBytes`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.analyticsActivityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AnalyticsActivityType = "microsoft.graph.analyticsActivityType" {
        Call = "Call",
        Chat = "Chat",
        Email = "Email",
        Focus = "Focus",
        Meeting = "Meeting",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.callActivityStatistics`](https://learn.microsoft.com/graph/api/resources/callactivitystatistics?view=graph-rest-beta), with the accessors of [`ActivityStatistics`](super::ActivityStatistics)
    CallActivityStatistics: super::ActivityStatistics, super::Entity = "microsoft.graph.callActivityStatistics";
    inherited "id" ID, with_id(String), "`id`";
    inherited "activity" ACTIVITY, with_activity(super::AnalyticsActivityType), "`activity`";
    inherited "duration" DURATION, with_duration(Duration), "`duration`";
    inherited "endDate" END_DATE, with_end_date(Date), "`endDate`";
    inherited "startDate" START_DATE, with_start_date(Date), "`startDate`";
    inherited "timeZoneUsed" TIME_ZONE_USED, with_time_zone_used(String), "`timeZoneUsed`";
    "afterHours" AFTER_HOURS, after_hours duration -> Parsed<Duration>, with_after_hours(Duration), "`afterHours`: `Edm.Duration`";
}

crate::runtime::model! {
    /// [`microsoft.graph.chatActivityStatistics`](https://learn.microsoft.com/graph/api/resources/chatactivitystatistics?view=graph-rest-beta), with the accessors of [`ActivityStatistics`](super::ActivityStatistics)
    ChatActivityStatistics: super::ActivityStatistics, super::Entity = "microsoft.graph.chatActivityStatistics";
    inherited "id" ID, with_id(String), "`id`";
    inherited "activity" ACTIVITY, with_activity(super::AnalyticsActivityType), "`activity`";
    inherited "duration" DURATION, with_duration(Duration), "`duration`";
    inherited "endDate" END_DATE, with_end_date(Date), "`endDate`";
    inherited "startDate" START_DATE, with_start_date(Date), "`startDate`";
    inherited "timeZoneUsed" TIME_ZONE_USED, with_time_zone_used(String), "`timeZoneUsed`";
    "afterHours" AFTER_HOURS, after_hours duration -> Parsed<Duration>, with_after_hours(Duration), "`afterHours`: `Edm.Duration`";
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
    /// [`microsoft.graph.command`](https://learn.microsoft.com/graph/api/resources/command?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Command: super::Entity = "microsoft.graph.command";
    inherited "id" ID, with_id(String), "`id`";
    "appServiceName" APP_SERVICE_NAME, app_service_name str -> Option<&str>, with_app_service_name(String), "`appServiceName`: `Edm.String`, metadata";
    "error" ERROR, error str -> Option<&str>, with_error(String), "`error`: `Edm.String`, metadata";
    "packageFamilyName" PACKAGE_FAMILY_NAME, package_family_name str -> Option<&str>, with_package_family_name(String), "`packageFamilyName`: `Edm.String`, metadata";
    "payload" PAYLOAD, payload model -> Option<&super::PayloadRequest>, with_payload(super::PayloadRequest), "`payload`: `microsoft.graph.payloadRequest`, metadata";
    "permissionTicket" PERMISSION_TICKET, permission_ticket str -> Option<&str>, with_permission_ticket(String), "`permissionTicket`: `Edm.String`, metadata";
    "postBackUri" POST_BACK_URI, post_back_uri str -> Option<&str>, with_post_back_uri(String), "`postBackUri`: `Edm.String`, metadata";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
    "responsepayload" RESPONSEPAYLOAD, responsepayload model -> Option<&super::PayloadResponse>, with_responsepayload(super::PayloadResponse), "`responsepayload`: `microsoft.graph.payloadResponse`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.contactMergeSuggestions`](https://learn.microsoft.com/graph/api/resources/contactmergesuggestions?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ContactMergeSuggestions: super::Entity = "microsoft.graph.contactMergeSuggestions";
    inherited "id" ID, with_id(String), "`id`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// `microsoft.graph.conversionUserDetails`, metadata
    ConversionUserDetails = "microsoft.graph.conversionUserDetails";
    "convertedToInternalUserDateTime" CONVERTED_TO_INTERNAL_USER_DATE_TIME, converted_to_internal_user_date_time date_time -> Parsed<OffsetDateTime>, with_converted_to_internal_user_date_time(OffsetDateTime), "`convertedToInternalUserDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "mail" MAIL, mail str -> Option<&str>, with_mail(String), "`mail`: `Edm.String`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.distributionList`, metadata, with the accessors of [`OutlookItem`](super::OutlookItem)
    DistributionList: super::OutlookItem, super::Entity = "microsoft.graph.distributionList";
    inherited "id" ID, with_id(String), "`id`";
    inherited "categories" CATEGORIES, with_categories(Vec<String>), "`categories`";
    inherited "changeKey" CHANGE_KEY, with_change_key(String), "`changeKey`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`, metadata";
    "personId" PERSON_ID, person_id str -> Option<&str>, with_person_id(String), "`personId`: `Edm.String`, metadata";
    "personIdentifier" PERSON_IDENTIFIER, person_identifier untyped -> Option<&Value>, with_person_identifier(Value), "`personIdentifier`: `Edm.Untyped`, metadata";
    "members" MEMBERS, members models -> Option<&[super::DistributionListMember]>, with_members(Vec<super::DistributionListMember>), "`members`: `Collection(microsoft.graph.distributionListMember)`, metadata";
    "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, single_value_extended_properties models -> Option<&[super::SingleValueLegacyExtendedProperty]>, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, metadata" if (any(feature = "calendar", feature = "contacts", feature = "mail"));
}

crate::runtime::model! {
    /// `microsoft.graph.distributionListMember`, metadata, with the accessors of [`Entity`](super::Entity)
    DistributionListMember: super::Entity = "microsoft.graph.distributionListMember";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "memberId" MEMBER_ID, member_id str -> Option<&str>, with_member_id(String), "`memberId`: `Edm.String`, metadata";
    "type" TYPE, type_ enumeration -> Option<super::RecipientType>, with_type(super::RecipientType), "`type`: `microsoft.graph.recipientType`, metadata";
    "contact" CONTACT, contact model -> Option<&super::Contact>, with_contact(super::Contact), "`contact`: `microsoft.graph.contact`, metadata" if (feature = "contacts");
}

crate::runtime::model! {
    /// [`microsoft.graph.emailActivityStatistics`](https://learn.microsoft.com/graph/api/resources/emailactivitystatistics?view=graph-rest-beta), with the accessors of [`ActivityStatistics`](super::ActivityStatistics)
    EmailActivityStatistics: super::ActivityStatistics, super::Entity = "microsoft.graph.emailActivityStatistics";
    inherited "id" ID, with_id(String), "`id`";
    inherited "activity" ACTIVITY, with_activity(super::AnalyticsActivityType), "`activity`";
    inherited "duration" DURATION, with_duration(Duration), "`duration`";
    inherited "endDate" END_DATE, with_end_date(Date), "`endDate`";
    inherited "startDate" START_DATE, with_start_date(Date), "`startDate`";
    inherited "timeZoneUsed" TIME_ZONE_USED, with_time_zone_used(String), "`timeZoneUsed`";
    "afterHours" AFTER_HOURS, after_hours duration -> Parsed<Duration>, with_after_hours(Duration), "`afterHours`: `Edm.Duration`";
    "readEmail" READ_EMAIL, read_email duration -> Parsed<Duration>, with_read_email(Duration), "`readEmail`: `Edm.Duration`";
    "sentEmail" SENT_EMAIL, sent_email duration -> Parsed<Duration>, with_sent_email(Duration), "`sentEmail`: `Edm.Duration`";
}

crate::runtime::model! {
    /// `microsoft.graph.exchangeSettings`, metadata, with the accessors of [`Entity`](super::Entity)
    ExchangeSettings: super::Entity = "microsoft.graph.exchangeSettings";
    inherited "id" ID, with_id(String), "`id`";
    "inPlaceArchiveMailboxId" IN_PLACE_ARCHIVE_MAILBOX_ID, in_place_archive_mailbox_id str -> Option<&str>, with_in_place_archive_mailbox_id(String), "`inPlaceArchiveMailboxId`: `Edm.String`, metadata";
    "primaryMailboxId" PRIMARY_MAILBOX_ID, primary_mailbox_id str -> Option<&str>, with_primary_mailbox_id(String), "`primaryMailboxId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.fallbackpolicy`](https://learn.microsoft.com/graph/api/resources/fallbackpolicy?view=graph-rest-beta), not in the metadata
    Fallbackpolicy = "microsoft.graph.fallbackpolicy";
    "endpointFallback" ENDPOINT_FALLBACK, endpoint_fallback model -> Option<&super::FallbackpolicyProperties>, with_endpoint_fallback(super::FallbackpolicyProperties), "`endpointFallback`: `microsoft.graph.fallbackpolicyProperties`";
}

crate::runtime::model! {
    /// [`microsoft.graph.fallbackpolicyProperties`](https://learn.microsoft.com/graph/api/resources/fallbackpolicyproperties?view=graph-rest-beta), not in the metadata
    FallbackpolicyProperties = "microsoft.graph.fallbackpolicyProperties";
    "platformTypes" PLATFORM_TYPES, platform_types strs -> Option<Vec<&str>>, with_platform_types(Vec<String>), "`platformTypes`: `Collection(Edm.String)`" "Optional.";
    "fallbackDelayInSeconds" FALLBACK_DELAY_IN_SECONDS, fallback_delay_in_seconds i32 -> Option<i32>, with_fallback_delay_in_seconds(i32), "`fallbackDelayInSeconds`: `Edm.Int32`";
    "visualContent" VISUAL_CONTENT, visual_content model -> Option<&super::VisualProperties>, with_visual_content(super::VisualProperties), "`visualContent`: `microsoft.graph.visualProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.familyMemberStorageQuota`, metadata
    FamilyMemberStorageQuota = "microsoft.graph.familyMemberStorageQuota";
    "additionalAllocations" ADDITIONAL_ALLOCATIONS, additional_allocations model -> Option<&super::AdditionalStorageAllocations>, with_additional_allocations(super::AdditionalStorageAllocations), "`additionalAllocations`: `microsoft.graph.additionalStorageAllocations`, metadata";
    "used" USED, used i32 -> Option<i32>, with_used(i32), "`used`: `Edm.Int32`, metadata";
    "user" USER, user model -> Option<&super::Identity>, with_user(super::Identity), "`user`: `microsoft.graph.identity`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.focusActivityStatistics`](https://learn.microsoft.com/graph/api/resources/focusactivitystatistics?view=graph-rest-beta), with the accessors of [`ActivityStatistics`](super::ActivityStatistics)
    FocusActivityStatistics: super::ActivityStatistics, super::Entity = "microsoft.graph.focusActivityStatistics";
    inherited "id" ID, with_id(String), "`id`";
    inherited "activity" ACTIVITY, with_activity(super::AnalyticsActivityType), "`activity`";
    inherited "duration" DURATION, with_duration(Duration), "`duration`";
    inherited "endDate" END_DATE, with_end_date(Date), "`endDate`";
    inherited "startDate" START_DATE, with_start_date(Date), "`startDate`";
    inherited "timeZoneUsed" TIME_ZONE_USED, with_time_zone_used(String), "`timeZoneUsed`";
}

crate::runtime::model! {
    /// [`microsoft.graph.historyItem`](https://learn.microsoft.com/graph/api/resources/projectrome-historyitem?view=graph-rest-beta), with the accessors of [`PlannerDelta`](super::PlannerDelta)
    HistoryItem: super::PlannerDelta, super::Entity = "microsoft.graph.historyItem";
    inherited "id" ID, with_id(String), "`id`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, not in the metadata";
    "userTimezone" USER_TIMEZONE, user_timezone str -> Option<&str>, with_user_timezone(String), "`userTimezone`: `Edm.String`, not in the metadata" "Optional.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, not in the metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, not in the metadata";
    "startedDateTime" STARTED_DATE_TIME, started_date_time date_time -> Parsed<OffsetDateTime>, with_started_date_time(OffsetDateTime), "`startedDateTime`: `Edm.DateTimeOffset`, not in the metadata" "Required.";
    "lastActiveDateTime" LAST_ACTIVE_DATE_TIME, last_active_date_time date_time -> Parsed<OffsetDateTime>, with_last_active_date_time(OffsetDateTime), "`lastActiveDateTime`: `Edm.DateTimeOffset`, not in the metadata" "Optional.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, not in the metadata" "Optional.";
    "activeDurationSeconds" ACTIVE_DURATION_SECONDS, active_duration_seconds i32 -> Option<i32>, with_active_duration_seconds(i32), "`activeDurationSeconds`: `Edm.Int32`, not in the metadata" "Optional.";
    "actor" ACTOR, actor model -> Option<&super::IdentitySet>, with_actor(super::IdentitySet), "`actor`: `microsoft.graph.identitySet`, metadata";
    "entityId" ENTITY_ID, entity_id str -> Option<&str>, with_entity_id(String), "`entityId`: `Edm.String`, metadata";
    "entityType" ENTITY_TYPE, entity_type enumeration -> Option<super::HistoryEntityType>, with_entity_type(super::HistoryEntityType), "`entityType`: `microsoft.graph.historyEntityType`, metadata";
    "eventType" EVENT_TYPE, event_type enumeration -> Option<super::HistoryEventType>, with_event_type(super::HistoryEventType), "`eventType`: `microsoft.graph.historyEventType`, metadata";
    "newData" NEW_DATA, new_data str -> Option<&str>, with_new_data(String), "`newData`: `Edm.String`, metadata";
    "occurredDateTime" OCCURRED_DATE_TIME, occurred_date_time date_time -> Parsed<OffsetDateTime>, with_occurred_date_time(OffsetDateTime), "`occurredDateTime`: `Edm.DateTimeOffset`, metadata";
    "oldData" OLD_DATA, old_data str -> Option<&str>, with_old_data(String), "`oldData`: `Edm.String`, metadata";
    "planId" PLAN_ID, plan_id str -> Option<&str>, with_plan_id(String), "`planId`: `Edm.String`, metadata";
    "activity" ACTIVITY, activity model -> Option<&super::Activity>, with_activity(super::Activity), "`activity`: `microsoft.graph.activity`, not in the metadata" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.imageInfo`](https://learn.microsoft.com/graph/api/resources/projectrome-imageinfo?view=graph-rest-beta)
    ImageInfo = "microsoft.graph.imageInfo";
    "iconUrl" ICON_URL, icon_url str -> Option<&str>, with_icon_url(String), "`iconUrl`: `Edm.String`" "Optional.";
    "alternateText" ALTERNATE_TEXT, alternate_text str -> Option<&str>, with_alternate_text(String), "`alternateText`: `Edm.String`" "Optional.";
    "addImageQuery" ADD_IMAGE_QUERY, add_image_query bool -> Option<bool>, with_add_image_query(bool), "`addImageQuery`: `Edm.Boolean`" "Optional.";
    "alternativeText" ALTERNATIVE_TEXT, alternative_text str -> Option<&str>, with_alternative_text(String), "`alternativeText`: `Edm.String`, metadata";
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
    /// [`microsoft.graph.meetingActivityStatistics`](https://learn.microsoft.com/graph/api/resources/meetingactivitystatistics?view=graph-rest-beta), with the accessors of [`ActivityStatistics`](super::ActivityStatistics)
    MeetingActivityStatistics: super::ActivityStatistics, super::Entity = "microsoft.graph.meetingActivityStatistics";
    inherited "id" ID, with_id(String), "`id`";
    inherited "activity" ACTIVITY, with_activity(super::AnalyticsActivityType), "`activity`";
    inherited "duration" DURATION, with_duration(Duration), "`duration`";
    inherited "endDate" END_DATE, with_end_date(Date), "`endDate`";
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
    /// `microsoft.graph.meetingLocationSuggestion`, metadata
    MeetingLocationSuggestion = "microsoft.graph.meetingLocationSuggestion";
    "availability" AVAILABILITY, availability enumeration -> Option<super::FreeBusyStatus>, with_availability(super::FreeBusyStatus), "`availability`: `microsoft.graph.freeBusyStatus`, metadata";
    "location" LOCATION, location model -> Option<&super::Location>, with_location(super::Location), "`location`: `microsoft.graph.location`, metadata";
    "timeSlotAvailabilities" TIME_SLOT_AVAILABILITIES, time_slot_availabilities models -> Option<&[super::TimeSlotAvailability]>, with_time_slot_availabilities(Vec<super::TimeSlotAvailability>), "`timeSlotAvailabilities`: `Collection(microsoft.graph.timeSlotAvailability)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.meetingLocationSuggestionsResult`, metadata
    MeetingLocationSuggestionsResult = "microsoft.graph.meetingLocationSuggestionsResult";
    "emptySuggestionsReason" EMPTY_SUGGESTIONS_REASON, empty_suggestions_reason str -> Option<&str>, with_empty_suggestions_reason(String), "`emptySuggestionsReason`: `Edm.String`, metadata";
    "meetingLocationSuggestions" MEETING_LOCATION_SUGGESTIONS, meeting_location_suggestions models -> Option<&[super::MeetingLocationSuggestion]>, with_meeting_location_suggestions(Vec<super::MeetingLocationSuggestion>), "`meetingLocationSuggestions`: `Collection(microsoft.graph.meetingLocationSuggestion)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.member`, metadata
    Member = "microsoft.graph.member";
    "contactId" CONTACT_ID, contact_id untyped -> Option<&Value>, with_contact_id(Value), "`contactId`: `Edm.Untyped`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`, metadata";
    "memberId" MEMBER_ID, member_id str -> Option<&str>, with_member_id(String), "`memberId`: `Edm.String`, metadata";
    "recipientType" RECIPIENT_TYPE, recipient_type untyped -> Option<&Value>, with_recipient_type(Value), "`recipientType`: `Edm.Untyped`, metadata";
    "routingType" ROUTING_TYPE, routing_type untyped -> Option<&Value>, with_routing_type(Value), "`routingType`: `Edm.Untyped`, metadata";
    "type" TYPE, type_ enumeration -> Option<super::RecipientType>, with_type(super::RecipientType), "`type`: `microsoft.graph.recipientType`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.notification`](https://learn.microsoft.com/graph/api/resources/projectrome-notification?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Notification: super::Entity = "microsoft.graph.notification";
    inherited "id" ID, with_id(String), "`id`";
    "targetHostName" TARGET_HOST_NAME, target_host_name str -> Option<&str>, with_target_host_name(String), "`targetHostName`: `Edm.String`";
    "appNotificationid" APP_NOTIFICATIONID, app_notificationid str -> Option<&str>, with_app_notificationid(String), "`appNotificationid`: `Edm.String`, not in the metadata";
    "groupName" GROUP_NAME, group_name str -> Option<&str>, with_group_name(String), "`groupName`: `Edm.String`";
    "targetPolicy" TARGET_POLICY, target_policy model -> Option<&super::TargetPolicyEndpoints>, with_target_policy(super::TargetPolicyEndpoints), "`targetPolicy`: `microsoft.graph.targetPolicyEndpoints`";
    "payload" PAYLOAD, payload model -> Option<&super::PayloadTypes>, with_payload(super::PayloadTypes), "`payload`: `microsoft.graph.payloadTypes`";
    "displayTimeToLive" DISPLAY_TIME_TO_LIVE, display_time_to_live i32 -> Option<i32>, with_display_time_to_live(i32), "`displayTimeToLive`: `Edm.Int32`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "priority" PRIORITY, priority enumeration -> Option<super::Priority>, with_priority(super::Priority), "`priority`: `microsoft.graph.priority`, type of the metadata" "Possible values are: None, High, Low.";
    "fallbackPolicy" FALLBACK_POLICY, fallback_policy model -> Option<&super::Fallbackpolicy>, with_fallback_policy(super::Fallbackpolicy), "`fallbackPolicy`: `microsoft.graph.fallbackpolicy`, not in the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.passwordValidationInformation`](https://learn.microsoft.com/graph/api/resources/passwordvalidationinformation?view=graph-rest-beta)
    PasswordValidationInformation = "microsoft.graph.passwordValidationInformation";
    "isValid" IS_VALID, is_valid bool -> Option<bool>, with_is_valid(bool), "`isValid`: `Edm.Boolean`, read-only" "Read-only. Not nullable.";
    "validationResults" VALIDATION_RESULTS, validation_results models -> Option<&[super::ValidationResult]>, with_validation_results(Vec<super::ValidationResult>), "`validationResults`: `Collection(microsoft.graph.validationResult)`, read-only" "Read-only. Not nullable.";
}

crate::runtime::model! {
    /// `microsoft.graph.payloadRequest`, metadata
    PayloadRequest = "microsoft.graph.payloadRequest"
}

crate::runtime::model! {
    /// `microsoft.graph.payloadResponse`, metadata, with the accessors of [`Entity`](super::Entity)
    PayloadResponse: super::Entity = "microsoft.graph.payloadResponse";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// [`microsoft.graph.payloadTypes`](https://learn.microsoft.com/graph/api/resources/payloadtypes?view=graph-rest-beta)
    PayloadTypes = "microsoft.graph.payloadTypes";
    "rawContent" RAW_CONTENT, raw_content str -> Option<&str>, with_raw_content(String), "`rawContent`: `Edm.String`";
    "visualContent" VISUAL_CONTENT, visual_content model -> Option<&super::VisualProperties>, with_visual_content(super::VisualProperties), "`visualContent`: `microsoft.graph.visualProperties`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.priority`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Priority = "microsoft.graph.priority" {
        None = "None",
        High = "High",
        Low = "Low",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.recipientType`, metadata
    RecipientType = "microsoft.graph.recipientType" {
        Contact = "contact",
        OneOff = "oneOff",
        Mailbox = "mailbox",
        PrivateDl = "privateDL",
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

crate::runtime::model! {
    /// [`microsoft.graph.settings`](https://learn.microsoft.com/graph/api/resources/settings?view=graph-rest-beta)
    Settings = "microsoft.graph.settings";
    "hasGraphMailbox" HAS_GRAPH_MAILBOX, has_graph_mailbox bool -> Option<bool>, with_has_graph_mailbox(bool), "`hasGraphMailbox`: `Edm.Boolean`";
    "hasLicense" HAS_LICENSE, has_license bool -> Option<bool>, with_has_license(bool), "`hasLicense`: `Edm.Boolean`";
    "hasOptedOut" HAS_OPTED_OUT, has_opted_out bool -> Option<bool>, with_has_opted_out(bool), "`hasOptedOut`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.status`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
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
    /// [`microsoft.graph.targetPolicyEndpoints`](https://learn.microsoft.com/graph/api/resources/targetpolicyendpoints?view=graph-rest-beta)
    TargetPolicyEndpoints = "microsoft.graph.targetPolicyEndpoints";
    "platformTypes" PLATFORM_TYPES, platform_types strs -> Option<Vec<&str>>, with_platform_types(Vec<String>), "`platformTypes`: `Collection(Edm.String)`" "Possible values are: Windows, iOS, Android, WebPush.";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeConstraint`](https://learn.microsoft.com/graph/api/resources/timeconstraint?view=graph-rest-beta)
    TimeConstraint = "microsoft.graph.timeConstraint";
    "activityDomain" ACTIVITY_DOMAIN, activity_domain enumeration -> Option<super::ActivityDomain>, with_activity_domain(super::ActivityDomain), "`activityDomain`: `microsoft.graph.activityDomain`" "Optional. Possible values are: work, personal, unrestricted, unknown.";
    "timeSlots" TIME_SLOTS, time_slots models -> Option<&[super::TimeSlot]>, with_time_slots(Vec<super::TimeSlot>), "`timeSlots`: `Collection(microsoft.graph.timeSlot)`";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.timeOffDetails`, metadata
    TimeOffDetails = "microsoft.graph.timeOffDetails";
    "isAllDay" IS_ALL_DAY, is_all_day bool -> Option<bool>, with_is_all_day(bool), "`isAllDay`: `Edm.Boolean`, metadata";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.timeSlotAvailability`, metadata, with the accessors of [`TimeSlot`](super::TimeSlot)
    TimeSlotAvailability: super::TimeSlot = "microsoft.graph.timeSlotAvailability";
    inherited "end" END, with_end(super::DateTimeTimeZone), "`end`";
    inherited "start" START, with_start(super::DateTimeTimeZone), "`start`";
    "availability" AVAILABILITY, availability enumeration -> Option<super::FreeBusyStatus>, with_availability(super::FreeBusyStatus), "`availability`: `microsoft.graph.freeBusyStatus`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.unifiedStorageQuota`, metadata, with the accessors of [`Entity`](super::Entity)
    UnifiedStorageQuota: super::Entity = "microsoft.graph.unifiedStorageQuota";
    inherited "id" ID, with_id(String), "`id`";
    "deleted" DELETED, deleted i64 -> Option<i64>, with_deleted(i64), "`deleted`: `Edm.Int64`, metadata";
    "familyMembersUsage" FAMILY_MEMBERS_USAGE, family_members_usage models -> Option<&[super::FamilyMemberStorageQuota]>, with_family_members_usage(Vec<super::FamilyMemberStorageQuota>), "`familyMembersUsage`: `Collection(microsoft.graph.familyMemberStorageQuota)`, metadata";
    "isPooledStorageEnabled" IS_POOLED_STORAGE_ENABLED, is_pooled_storage_enabled bool -> Option<bool>, with_is_pooled_storage_enabled(bool), "`isPooledStorageEnabled`: `Edm.Boolean`, metadata";
    "manageWebUrl" MANAGE_WEB_URL, manage_web_url str -> Option<&str>, with_manage_web_url(String), "`manageWebUrl`: `Edm.String`, metadata";
    "remaining" REMAINING, remaining i64 -> Option<i64>, with_remaining(i64), "`remaining`: `Edm.Int64`, metadata";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`, metadata";
    "total" TOTAL, total i64 -> Option<i64>, with_total(i64), "`total`: `Edm.Int64`, metadata";
    "used" USED, used i64 -> Option<i64>, with_used(i64), "`used`: `Edm.Int64`, metadata";
    "services" SERVICES, services models -> Option<&[super::ServiceStorageQuotaBreakdown]>, with_services(Vec<super::ServiceStorageQuotaBreakdown>), "`services`: `Collection(microsoft.graph.serviceStorageQuotaBreakdown)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userActivity`, metadata, with the accessors of [`Entity`](super::Entity)
    UserActivity: super::Entity = "microsoft.graph.userActivity";
    inherited "id" ID, with_id(String), "`id`";
    "activationUrl" ACTIVATION_URL, activation_url str -> Option<&str>, with_activation_url(String), "`activationUrl`: `Edm.String`, metadata";
    "activitySourceHost" ACTIVITY_SOURCE_HOST, activity_source_host str -> Option<&str>, with_activity_source_host(String), "`activitySourceHost`: `Edm.String`, metadata";
    "appActivityId" APP_ACTIVITY_ID, app_activity_id str -> Option<&str>, with_app_activity_id(String), "`appActivityId`: `Edm.String`, metadata";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`, metadata";
    "contentInfo" CONTENT_INFO, content_info untyped -> Option<&Value>, with_content_info(Value), "`contentInfo`: `microsoft.graph.Json`, metadata";
    "contentUrl" CONTENT_URL, content_url str -> Option<&str>, with_content_url(String), "`contentUrl`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "fallbackUrl" FALLBACK_URL, fallback_url str -> Option<&str>, with_fallback_url(String), "`fallbackUrl`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::Status>, with_status(super::Status), "`status`: `microsoft.graph.status`, metadata";
    "userTimezone" USER_TIMEZONE, user_timezone str -> Option<&str>, with_user_timezone(String), "`userTimezone`: `Edm.String`, metadata";
    "visualElements" VISUAL_ELEMENTS, visual_elements model -> Option<&super::VisualInfo>, with_visual_elements(super::VisualInfo), "`visualElements`: `microsoft.graph.visualInfo`, metadata";
    "historyItems" HISTORY_ITEMS, history_items models -> Option<&[super::ActivityHistoryItem]>, with_history_items(Vec<super::ActivityHistoryItem>), "`historyItems`: `Collection(microsoft.graph.activityHistoryItem)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userAnalytics`](https://learn.microsoft.com/graph/api/resources/useranalytics?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserAnalytics: super::Entity = "microsoft.graph.userAnalytics";
    inherited "id" ID, with_id(String), "`id`";
    "settings" SETTINGS, settings model -> Option<&super::Settings>, with_settings(super::Settings), "`settings`: `microsoft.graph.settings`";
    "activityStatistics" ACTIVITY_STATISTICS, activity_statistics models -> Option<&[super::ActivityStatistics]>, with_activity_statistics(Vec<super::ActivityStatistics>), "`activityStatistics`: `Collection(microsoft.graph.activityStatistics)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.userInsightsSettings`](https://learn.microsoft.com/graph/api/resources/userinsightssettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserInsightsSettings: super::Entity = "microsoft.graph.userInsightsSettings";
    inherited "id" ID, with_id(String), "`id`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`" "Optional.";
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
