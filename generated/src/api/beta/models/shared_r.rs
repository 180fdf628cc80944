// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Date, Flags, OffsetDateTime, Parsed, Uuid};

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.recentNotebook`](https://learn.microsoft.com/graph/api/resources/recentnotebook?view=graph-rest-beta)
    RecentNotebook = "microsoft.graph.recentNotebook";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastAccessedTime" LAST_ACCESSED_TIME, last_accessed_time date_time -> Parsed<OffsetDateTime>, with_last_accessed_time(OffsetDateTime), "`lastAccessedTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "links" LINKS, links model -> Option<&super::RecentNotebookLinks>, with_links(super::RecentNotebookLinks), "`links`: `microsoft.graph.recentNotebookLinks`";
    "sourceService" SOURCE_SERVICE, source_service enumeration -> Option<super::OnenoteSourceService>, with_source_service(super::OnenoteSourceService), "`sourceService`: `microsoft.graph.onenoteSourceService`, type of the metadata";
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.recentNotebookLinks`](https://learn.microsoft.com/graph/api/resources/recentnotebooklinks?view=graph-rest-beta)
    RecentNotebookLinks = "microsoft.graph.recentNotebookLinks";
    "oneNoteClientUrl" ONE_NOTE_CLIENT_URL, one_note_client_url model -> Option<&super::ExternalLink>, with_one_note_client_url(super::ExternalLink), "`oneNoteClientUrl`: `microsoft.graph.externalLink`";
    "oneNoteWebUrl" ONE_NOTE_WEB_URL, one_note_web_url model -> Option<&super::ExternalLink>, with_one_note_web_url(super::ExternalLink), "`oneNoteWebUrl`: `microsoft.graph.externalLink`";
}

#[cfg(any(feature = "directory", feature = "sites", feature = "tasks", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.recipient`](https://learn.microsoft.com/graph/api/resources/recipient?view=graph-rest-beta)
    Recipient = "microsoft.graph.recipient" {
        "microsoft.graph.attendee",
        "microsoft.graph.attendeeBase",
    };
    "emailAddress" EMAIL_ADDRESS, email_address model -> Option<&super::EmailAddress>, with_email_address(super::EmailAddress), "`emailAddress`: `microsoft.graph.emailAddress`";
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.recommendLabelAction`](https://learn.microsoft.com/graph/api/resources/recommendlabelaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    RecommendLabelAction: super::InformationProtectionAction = "microsoft.graph.recommendLabelAction";
    "actionSource" ACTION_SOURCE, action_source enumeration -> Option<super::ActionSource>, with_action_source(super::ActionSource), "`actionSource`: `microsoft.graph.actionSource`, type of the metadata" "Possible values are: manual, automatic, recommended, default.";
    "actions" ACTIONS, actions models -> Option<&[super::InformationProtectionAction]>, with_actions(Vec<super::InformationProtectionAction>), "`actions`: `Collection(microsoft.graph.informationProtectionAction)`";
    "label" LABEL, label model -> Option<&super::LabelDetails>, with_label(super::LabelDetails), "`label`: `microsoft.graph.labelDetails`";
    "responsibleSensitiveTypeIds" RESPONSIBLE_SENSITIVE_TYPE_IDS, responsible_sensitive_type_ids values -> Parsed<Vec<Uuid>>, with_responsible_sensitive_type_ids(Vec<Uuid>), "`responsibleSensitiveTypeIds`: `Collection(Edm.Guid)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.recurrencePattern`](https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-beta)
    RecurrencePattern = "microsoft.graph.recurrencePattern";
    "dayOfMonth" DAY_OF_MONTH, day_of_month i32 -> Option<i32>, with_day_of_month(i32), "`dayOfMonth`: `Edm.Int32`";
    "daysOfWeek" DAYS_OF_WEEK, days_of_week enumerations -> Option<Vec<super::DayOfWeek>>, with_days_of_week(Vec<super::DayOfWeek>), "`daysOfWeek`: `Collection(microsoft.graph.dayOfWeek)`" "Possible values are: sunday, monday, tuesday, wednesday, thursday, friday, saturday.";
    "firstDayOfWeek" FIRST_DAY_OF_WEEK, first_day_of_week enumeration -> Option<super::DayOfWeek>, with_first_day_of_week(super::DayOfWeek), "`firstDayOfWeek`: `microsoft.graph.dayOfWeek`" "Possible values are: sunday, monday, tuesday, wednesday, thursday, friday, saturday.";
    "index" INDEX, index enumeration -> Option<super::WeekIndex>, with_index(super::WeekIndex), "`index`: `microsoft.graph.weekIndex`" "Possible values are: first, second, third, fourth, last.";
    "interval" INTERVAL, interval i32 -> Option<i32>, with_interval(i32), "`interval`: `Edm.Int32`" "Required.";
    "month" MONTH, month i32 -> Option<i32>, with_month(i32), "`month`: `Edm.Int32`";
    "type" TYPE, type_ enumeration -> Option<super::RecurrencePatternType>, with_type(super::RecurrencePatternType), "`type`: `microsoft.graph.recurrencePatternType`" "Required.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.recurrencePatternType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RecurrencePatternType = "microsoft.graph.recurrencePatternType" {
        Daily = "daily",
        Weekly = "weekly",
        AbsoluteMonthly = "absoluteMonthly",
        RelativeMonthly = "relativeMonthly",
        AbsoluteYearly = "absoluteYearly",
        RelativeYearly = "relativeYearly",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.recurrenceRange`](https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-beta)
    RecurrenceRange = "microsoft.graph.recurrenceRange";
    "endDate" END_DATE, end_date date -> Parsed<Date>, with_end_date(Date), "`endDate`: `Edm.Date`";
    "numberOfOccurrences" NUMBER_OF_OCCURRENCES, number_of_occurrences i32 -> Option<i32>, with_number_of_occurrences(i32), "`numberOfOccurrences`: `Edm.Int32`";
    "recurrenceTimeZone" RECURRENCE_TIME_ZONE, recurrence_time_zone str -> Option<&str>, with_recurrence_time_zone(String), "`recurrenceTimeZone`: `Edm.String`" "Optional.";
    "startDate" START_DATE, start_date date -> Parsed<Date>, with_start_date(Date), "`startDate`: `Edm.Date`" "Required.";
    "type" TYPE, type_ enumeration -> Option<super::RecurrenceRangeType>, with_type(super::RecurrenceRangeType), "`type`: `microsoft.graph.recurrenceRangeType`" "Required. Possible values are: endDate, noEnd, numbered.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.recurrenceRangeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RecurrenceRangeType = "microsoft.graph.recurrenceRangeType" {
        EndDate = "endDate",
        NoEnd = "noEnd",
        Numbered = "numbered",
    }
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.redirectUriAllowedDomainConfiguration`, metadata
    RedirectUriAllowedDomainConfiguration = "microsoft.graph.redirectUriAllowedDomainConfiguration";
    "allowedDomains" ALLOWED_DOMAINS, allowed_domains strs -> Option<Vec<&str>>, with_allowed_domains(Vec<String>), "`allowedDomains`: `Collection(Edm.String)`, metadata";
    "excludeActors" EXCLUDE_ACTORS, exclude_actors model -> Option<&super::AppManagementPolicyActorExemptions>, with_exclude_actors(super::AppManagementPolicyActorExemptions), "`excludeActors`: `microsoft.graph.appManagementPolicyActorExemptions`, metadata";
    "isStateSetByMicrosoft" IS_STATE_SET_BY_MICROSOFT, is_state_set_by_microsoft bool -> Option<bool>, with_is_state_set_by_microsoft(bool), "`isStateSetByMicrosoft`: `Edm.Boolean`, metadata";
    "publicClient" PUBLIC_CLIENT, public_client model -> Option<&super::RedirectUriPlatformAllowedDomainConfiguration>, with_public_client(super::RedirectUriPlatformAllowedDomainConfiguration), "`publicClient`: `microsoft.graph.redirectUriPlatformAllowedDomainConfiguration`, metadata";
    "restrictForAppsCreatedAfterDateTime" RESTRICT_FOR_APPS_CREATED_AFTER_DATE_TIME, restrict_for_apps_created_after_date_time date_time -> Parsed<OffsetDateTime>, with_restrict_for_apps_created_after_date_time(OffsetDateTime), "`restrictForAppsCreatedAfterDateTime`: `Edm.DateTimeOffset`, metadata";
    "spa" SPA, spa model -> Option<&super::RedirectUriPlatformAllowedDomainConfiguration>, with_spa(super::RedirectUriPlatformAllowedDomainConfiguration), "`spa`: `microsoft.graph.redirectUriPlatformAllowedDomainConfiguration`, metadata";
    "state" STATE, state enumeration -> Option<super::AppManagementRestrictionState>, with_state(super::AppManagementRestrictionState), "`state`: `microsoft.graph.appManagementRestrictionState`, metadata";
    "web" WEB, web model -> Option<&super::RedirectUriPlatformAllowedDomainConfiguration>, with_web(super::RedirectUriPlatformAllowedDomainConfiguration), "`web`: `microsoft.graph.redirectUriPlatformAllowedDomainConfiguration`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.redirectUriAllowedSchemeConfiguration`, metadata
    RedirectUriAllowedSchemeConfiguration = "microsoft.graph.redirectUriAllowedSchemeConfiguration";
    "allowedSchemes" ALLOWED_SCHEMES, allowed_schemes strs -> Option<Vec<&str>>, with_allowed_schemes(Vec<String>), "`allowedSchemes`: `Collection(Edm.String)`, metadata";
    "excludeActors" EXCLUDE_ACTORS, exclude_actors model -> Option<&super::AppManagementPolicyActorExemptions>, with_exclude_actors(super::AppManagementPolicyActorExemptions), "`excludeActors`: `microsoft.graph.appManagementPolicyActorExemptions`, metadata";
    "isStateSetByMicrosoft" IS_STATE_SET_BY_MICROSOFT, is_state_set_by_microsoft bool -> Option<bool>, with_is_state_set_by_microsoft(bool), "`isStateSetByMicrosoft`: `Edm.Boolean`, metadata";
    "publicClient" PUBLIC_CLIENT, public_client model -> Option<&super::RedirectUriPlatformAllowedSchemeConfiguration>, with_public_client(super::RedirectUriPlatformAllowedSchemeConfiguration), "`publicClient`: `microsoft.graph.redirectUriPlatformAllowedSchemeConfiguration`, metadata";
    "restrictForAppsCreatedAfterDateTime" RESTRICT_FOR_APPS_CREATED_AFTER_DATE_TIME, restrict_for_apps_created_after_date_time date_time -> Parsed<OffsetDateTime>, with_restrict_for_apps_created_after_date_time(OffsetDateTime), "`restrictForAppsCreatedAfterDateTime`: `Edm.DateTimeOffset`, metadata";
    "spa" SPA, spa model -> Option<&super::RedirectUriPlatformAllowedSchemeConfiguration>, with_spa(super::RedirectUriPlatformAllowedSchemeConfiguration), "`spa`: `microsoft.graph.redirectUriPlatformAllowedSchemeConfiguration`, metadata";
    "state" STATE, state enumeration -> Option<super::AppManagementRestrictionState>, with_state(super::AppManagementRestrictionState), "`state`: `microsoft.graph.appManagementRestrictionState`, metadata";
    "web" WEB, web model -> Option<&super::RedirectUriPlatformAllowedSchemeConfiguration>, with_web(super::RedirectUriPlatformAllowedSchemeConfiguration), "`web`: `microsoft.graph.redirectUriPlatformAllowedSchemeConfiguration`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.redirectUriBlockedDomainConfiguration`, metadata
    RedirectUriBlockedDomainConfiguration = "microsoft.graph.redirectUriBlockedDomainConfiguration";
    "blockedDomains" BLOCKED_DOMAINS, blocked_domains strs -> Option<Vec<&str>>, with_blocked_domains(Vec<String>), "`blockedDomains`: `Collection(Edm.String)`, metadata";
    "excludeActors" EXCLUDE_ACTORS, exclude_actors model -> Option<&super::AppManagementPolicyActorExemptions>, with_exclude_actors(super::AppManagementPolicyActorExemptions), "`excludeActors`: `microsoft.graph.appManagementPolicyActorExemptions`, metadata";
    "isStateSetByMicrosoft" IS_STATE_SET_BY_MICROSOFT, is_state_set_by_microsoft bool -> Option<bool>, with_is_state_set_by_microsoft(bool), "`isStateSetByMicrosoft`: `Edm.Boolean`, metadata";
    "publicClient" PUBLIC_CLIENT, public_client model -> Option<&super::RedirectUriPlatformBlockedDomainConfiguration>, with_public_client(super::RedirectUriPlatformBlockedDomainConfiguration), "`publicClient`: `microsoft.graph.redirectUriPlatformBlockedDomainConfiguration`, metadata";
    "restrictForAppsCreatedAfterDateTime" RESTRICT_FOR_APPS_CREATED_AFTER_DATE_TIME, restrict_for_apps_created_after_date_time date_time -> Parsed<OffsetDateTime>, with_restrict_for_apps_created_after_date_time(OffsetDateTime), "`restrictForAppsCreatedAfterDateTime`: `Edm.DateTimeOffset`, metadata";
    "spa" SPA, spa model -> Option<&super::RedirectUriPlatformBlockedDomainConfiguration>, with_spa(super::RedirectUriPlatformBlockedDomainConfiguration), "`spa`: `microsoft.graph.redirectUriPlatformBlockedDomainConfiguration`, metadata";
    "state" STATE, state enumeration -> Option<super::AppManagementRestrictionState>, with_state(super::AppManagementRestrictionState), "`state`: `microsoft.graph.appManagementRestrictionState`, metadata";
    "web" WEB, web model -> Option<&super::RedirectUriPlatformBlockedDomainConfiguration>, with_web(super::RedirectUriPlatformBlockedDomainConfiguration), "`web`: `microsoft.graph.redirectUriPlatformBlockedDomainConfiguration`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.redirectUriBlockedSchemeConfiguration`, metadata
    RedirectUriBlockedSchemeConfiguration = "microsoft.graph.redirectUriBlockedSchemeConfiguration";
    "blockedSchemes" BLOCKED_SCHEMES, blocked_schemes strs -> Option<Vec<&str>>, with_blocked_schemes(Vec<String>), "`blockedSchemes`: `Collection(Edm.String)`, metadata";
    "excludeActors" EXCLUDE_ACTORS, exclude_actors model -> Option<&super::AppManagementPolicyActorExemptions>, with_exclude_actors(super::AppManagementPolicyActorExemptions), "`excludeActors`: `microsoft.graph.appManagementPolicyActorExemptions`, metadata";
    "exemptFormats" EXEMPT_FORMATS, exempt_formats strs -> Option<Vec<&str>>, with_exempt_formats(Vec<String>), "`exemptFormats`: `Collection(Edm.String)`, metadata";
    "isStateSetByMicrosoft" IS_STATE_SET_BY_MICROSOFT, is_state_set_by_microsoft bool -> Option<bool>, with_is_state_set_by_microsoft(bool), "`isStateSetByMicrosoft`: `Edm.Boolean`, metadata";
    "publicClient" PUBLIC_CLIENT, public_client model -> Option<&super::RedirectUriPlatformBlockedSchemeConfiguration>, with_public_client(super::RedirectUriPlatformBlockedSchemeConfiguration), "`publicClient`: `microsoft.graph.redirectUriPlatformBlockedSchemeConfiguration`, metadata";
    "restrictForAppsCreatedAfterDateTime" RESTRICT_FOR_APPS_CREATED_AFTER_DATE_TIME, restrict_for_apps_created_after_date_time date_time -> Parsed<OffsetDateTime>, with_restrict_for_apps_created_after_date_time(OffsetDateTime), "`restrictForAppsCreatedAfterDateTime`: `Edm.DateTimeOffset`, metadata";
    "spa" SPA, spa model -> Option<&super::RedirectUriPlatformBlockedSchemeConfiguration>, with_spa(super::RedirectUriPlatformBlockedSchemeConfiguration), "`spa`: `microsoft.graph.redirectUriPlatformBlockedSchemeConfiguration`, metadata";
    "state" STATE, state enumeration -> Option<super::AppManagementRestrictionState>, with_state(super::AppManagementRestrictionState), "`state`: `microsoft.graph.appManagementRestrictionState`, metadata";
    "web" WEB, web model -> Option<&super::RedirectUriPlatformBlockedSchemeConfiguration>, with_web(super::RedirectUriPlatformBlockedSchemeConfiguration), "`web`: `microsoft.graph.redirectUriPlatformBlockedSchemeConfiguration`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.redirectUriConfiguration`, metadata
    RedirectUriConfiguration = "microsoft.graph.redirectUriConfiguration";
    "uriWithBlockedDomain" URI_WITH_BLOCKED_DOMAIN, uri_with_blocked_domain model -> Option<&super::RedirectUriBlockedDomainConfiguration>, with_uri_with_blocked_domain(super::RedirectUriBlockedDomainConfiguration), "`uriWithBlockedDomain`: `microsoft.graph.redirectUriBlockedDomainConfiguration`, metadata";
    "uriWithBlockedScheme" URI_WITH_BLOCKED_SCHEME, uri_with_blocked_scheme model -> Option<&super::RedirectUriBlockedSchemeConfiguration>, with_uri_with_blocked_scheme(super::RedirectUriBlockedSchemeConfiguration), "`uriWithBlockedScheme`: `microsoft.graph.redirectUriBlockedSchemeConfiguration`, metadata";
    "uriWithWildcard" URI_WITH_WILDCARD, uri_with_wildcard model -> Option<&super::RedirectUriWildcardConfiguration>, with_uri_with_wildcard(super::RedirectUriWildcardConfiguration), "`uriWithWildcard`: `microsoft.graph.redirectUriWildcardConfiguration`, metadata";
    "uriWithoutAllowedDomain" URI_WITHOUT_ALLOWED_DOMAIN, uri_without_allowed_domain model -> Option<&super::RedirectUriAllowedDomainConfiguration>, with_uri_without_allowed_domain(super::RedirectUriAllowedDomainConfiguration), "`uriWithoutAllowedDomain`: `microsoft.graph.redirectUriAllowedDomainConfiguration`, metadata";
    "uriWithoutAllowedScheme" URI_WITHOUT_ALLOWED_SCHEME, uri_without_allowed_scheme model -> Option<&super::RedirectUriAllowedSchemeConfiguration>, with_uri_without_allowed_scheme(super::RedirectUriAllowedSchemeConfiguration), "`uriWithoutAllowedScheme`: `microsoft.graph.redirectUriAllowedSchemeConfiguration`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.redirectUriPlatformAllowedDomainConfiguration`, metadata
    RedirectUriPlatformAllowedDomainConfiguration = "microsoft.graph.redirectUriPlatformAllowedDomainConfiguration";
    "allowedDomains" ALLOWED_DOMAINS, allowed_domains strs -> Option<Vec<&str>>, with_allowed_domains(Vec<String>), "`allowedDomains`: `Collection(Edm.String)`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.redirectUriPlatformAllowedSchemeConfiguration`, metadata
    RedirectUriPlatformAllowedSchemeConfiguration = "microsoft.graph.redirectUriPlatformAllowedSchemeConfiguration";
    "allowedSchemes" ALLOWED_SCHEMES, allowed_schemes strs -> Option<Vec<&str>>, with_allowed_schemes(Vec<String>), "`allowedSchemes`: `Collection(Edm.String)`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.redirectUriPlatformBlockedDomainConfiguration`, metadata
    RedirectUriPlatformBlockedDomainConfiguration = "microsoft.graph.redirectUriPlatformBlockedDomainConfiguration";
    "blockedDomains" BLOCKED_DOMAINS, blocked_domains strs -> Option<Vec<&str>>, with_blocked_domains(Vec<String>), "`blockedDomains`: `Collection(Edm.String)`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.redirectUriPlatformBlockedSchemeConfiguration`, metadata
    RedirectUriPlatformBlockedSchemeConfiguration = "microsoft.graph.redirectUriPlatformBlockedSchemeConfiguration";
    "blockedSchemes" BLOCKED_SCHEMES, blocked_schemes strs -> Option<Vec<&str>>, with_blocked_schemes(Vec<String>), "`blockedSchemes`: `Collection(Edm.String)`, metadata";
    "exemptFormats" EXEMPT_FORMATS, exempt_formats strs -> Option<Vec<&str>>, with_exempt_formats(Vec<String>), "`exemptFormats`: `Collection(Edm.String)`, metadata";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.redirectUriSettings`](https://learn.microsoft.com/graph/api/resources/redirecturisettings?view=graph-rest-beta)
    RedirectUriSettings = "microsoft.graph.redirectUriSettings";
    "uri" URI, uri str -> Option<&str>, with_uri(String), "`uri`: `Edm.String`";
    "index" INDEX, index i32 -> Option<i32>, with_index(i32), "`index`: `Edm.Int32`";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.redirectUriWildcardConfiguration`, metadata
    RedirectUriWildcardConfiguration = "microsoft.graph.redirectUriWildcardConfiguration";
    "excludeActors" EXCLUDE_ACTORS, exclude_actors model -> Option<&super::AppManagementPolicyActorExemptions>, with_exclude_actors(super::AppManagementPolicyActorExemptions), "`excludeActors`: `microsoft.graph.appManagementPolicyActorExemptions`, metadata";
    "excludeFormats" EXCLUDE_FORMATS, exclude_formats model -> Option<&super::RedirectUriWildcardExcludeFormats>, with_exclude_formats(super::RedirectUriWildcardExcludeFormats), "`excludeFormats`: `microsoft.graph.redirectUriWildcardExcludeFormats`, metadata";
    "isStateSetByMicrosoft" IS_STATE_SET_BY_MICROSOFT, is_state_set_by_microsoft bool -> Option<bool>, with_is_state_set_by_microsoft(bool), "`isStateSetByMicrosoft`: `Edm.Boolean`, metadata";
    "restrictForAppsCreatedAfterDateTime" RESTRICT_FOR_APPS_CREATED_AFTER_DATE_TIME, restrict_for_apps_created_after_date_time date_time -> Parsed<OffsetDateTime>, with_restrict_for_apps_created_after_date_time(OffsetDateTime), "`restrictForAppsCreatedAfterDateTime`: `Edm.DateTimeOffset`, metadata";
    "state" STATE, state enumeration -> Option<super::AppManagementRestrictionState>, with_state(super::AppManagementRestrictionState), "`state`: `microsoft.graph.appManagementRestrictionState`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.redirectUriWildcardExcludeFormats`, metadata
    RedirectUriWildcardExcludeFormats = "microsoft.graph.redirectUriWildcardExcludeFormats";
    "excludeWildcardsInPath" EXCLUDE_WILDCARDS_IN_PATH, exclude_wildcards_in_path bool -> Option<bool>, with_exclude_wildcards_in_path(bool), "`excludeWildcardsInPath`: `Edm.Boolean`, metadata";
    "excludeWildcardsInPathWithDomains" EXCLUDE_WILDCARDS_IN_PATH_WITH_DOMAINS, exclude_wildcards_in_path_with_domains strs -> Option<Vec<&str>>, with_exclude_wildcards_in_path_with_domains(Vec<String>), "`excludeWildcardsInPathWithDomains`: `Collection(Edm.String)`, metadata";
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// Inherits from attachment.
    ///
    /// [`microsoft.graph.referenceAttachment`](https://learn.microsoft.com/graph/api/resources/referenceattachment?view=graph-rest-beta), with the accessors of [`Attachment`](super::Attachment)
    ReferenceAttachment: super::Attachment, super::Entity = "microsoft.graph.referenceAttachment";
    inherited "id" ID, with_id(String), "`id`";
    inherited "contentType" CONTENT_TYPE, with_content_type(String), "`contentType`";
    inherited "isInline" IS_INLINE, with_is_inline(bool), "`isInline`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "size" SIZE, with_size(i32), "`size`";
    "isFolder" IS_FOLDER, is_folder bool -> Option<bool>, with_is_folder(bool), "`isFolder`: `Edm.Boolean`" "Optional.";
    "permission" PERMISSION, permission enumeration -> Option<super::ReferenceAttachmentPermission>, with_permission(super::ReferenceAttachmentPermission), "`permission`: `microsoft.graph.referenceAttachmentPermission`" "Optional. Possible values are: other, view, edit, anonymousView, anonymousEdit, organizationView, organizationEdit.";
    "previewUrl" PREVIEW_URL, preview_url str -> Option<&str>, with_preview_url(String), "`previewUrl`: `Edm.String`" "Optional.";
    "providerType" PROVIDER_TYPE, provider_type enumeration -> Option<super::ReferenceAttachmentProvider>, with_provider_type(super::ReferenceAttachmentProvider), "`providerType`: `microsoft.graph.referenceAttachmentProvider`" "Optional. Possible values are: other, oneDriveBusiness, oneDriveConsumer, dropbox.";
    "sourceUrl" SOURCE_URL, source_url str -> Option<&str>, with_source_url(String), "`sourceUrl`: `Edm.String`" "Required.";
    "thumbnailUrl" THUMBNAIL_URL, thumbnail_url str -> Option<&str>, with_thumbnail_url(String), "`thumbnailUrl`: `Edm.String`" "Optional.";
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.referenceAttachmentPermission`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ReferenceAttachmentPermission = "microsoft.graph.referenceAttachmentPermission" {
        Other = "other",
        View = "view",
        Edit = "edit",
        AnonymousView = "anonymousView",
        AnonymousEdit = "anonymousEdit",
        OrganizationView = "organizationView",
        OrganizationEdit = "organizationEdit",
    }
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.referenceAttachmentProvider`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ReferenceAttachmentProvider = "microsoft.graph.referenceAttachmentProvider" {
        Other = "other",
        OneDriveBusiness = "oneDriveBusiness",
        OneDriveConsumer = "oneDriveConsumer",
        Dropbox = "dropbox",
    }
}

#[cfg(any(feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.regionalAndLanguageSettings`](https://learn.microsoft.com/graph/api/resources/regionalandlanguagesettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RegionalAndLanguageSettings: super::Entity = "microsoft.graph.regionalAndLanguageSettings";
    inherited "id" ID, with_id(String), "`id`";
    "defaultDisplayLanguage" DEFAULT_DISPLAY_LANGUAGE, default_display_language model -> Option<&super::LocaleInfo>, with_default_display_language(super::LocaleInfo), "`defaultDisplayLanguage`: `microsoft.graph.localeInfo`" "Not nullable.";
    "authoringLanguages" AUTHORING_LANGUAGES, authoring_languages models -> Option<&[super::LocaleInfo]>, with_authoring_languages(Vec<super::LocaleInfo>), "`authoringLanguages`: `Collection(microsoft.graph.localeInfo)`" "Not nullable.";
    "defaultTranslationLanguage" DEFAULT_TRANSLATION_LANGUAGE, default_translation_language model -> Option<&super::LocaleInfo>, with_default_translation_language(super::LocaleInfo), "`defaultTranslationLanguage`: `microsoft.graph.localeInfo`";
    "defaultSpeechInputLanguage" DEFAULT_SPEECH_INPUT_LANGUAGE, default_speech_input_language model -> Option<&super::LocaleInfo>, with_default_speech_input_language(super::LocaleInfo), "`defaultSpeechInputLanguage`: `microsoft.graph.localeInfo`";
    "defaultRegionalFormat" DEFAULT_REGIONAL_FORMAT, default_regional_format model -> Option<&super::LocaleInfo>, with_default_regional_format(super::LocaleInfo), "`defaultRegionalFormat`: `microsoft.graph.localeInfo`";
    "regionalFormatOverrides" REGIONAL_FORMAT_OVERRIDES, regional_format_overrides model -> Option<&super::RegionalFormatOverrides>, with_regional_format_overrides(super::RegionalFormatOverrides), "`regionalFormatOverrides`: `microsoft.graph.regionalFormatOverrides`";
    "translationPreferences" TRANSLATION_PREFERENCES, translation_preferences model -> Option<&super::TranslationPreferences>, with_translation_preferences(super::TranslationPreferences), "`translationPreferences`: `microsoft.graph.translationPreferences`" "Not nullable.";
}

#[cfg(any(feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.regionalFormatOverrides`](https://learn.microsoft.com/graph/api/resources/regionalformatoverrides?view=graph-rest-beta)
    RegionalFormatOverrides = "microsoft.graph.regionalFormatOverrides";
    "calendar" CALENDAR, calendar str -> Option<&str>, with_calendar(String), "`calendar`: `Edm.String`";
    "firstDayOfWeek" FIRST_DAY_OF_WEEK, first_day_of_week str -> Option<&str>, with_first_day_of_week(String), "`firstDayOfWeek`: `Edm.String`, type of the metadata";
    "shortDateFormat" SHORT_DATE_FORMAT, short_date_format str -> Option<&str>, with_short_date_format(String), "`shortDateFormat`: `Edm.String`";
    "longDateFormat" LONG_DATE_FORMAT, long_date_format str -> Option<&str>, with_long_date_format(String), "`longDateFormat`: `Edm.String`";
    "shortTimeFormat" SHORT_TIME_FORMAT, short_time_format str -> Option<&str>, with_short_time_format(String), "`shortTimeFormat`: `Edm.String`";
    "longTimeFormat" LONG_TIME_FORMAT, long_time_format str -> Option<&str>, with_long_time_format(String), "`longTimeFormat`: `Edm.String`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.remoteItem`](https://learn.microsoft.com/graph/api/resources/remoteitem?view=graph-rest-beta)
    RemoteItem = "microsoft.graph.remoteItem";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "file" FILE, file model -> Option<&super::File>, with_file(super::File), "`file`: `microsoft.graph.file`, read-only" "Read-only.";
    "fileSystemInfo" FILE_SYSTEM_INFO, file_system_info model -> Option<&super::FileSystemInfo>, with_file_system_info(super::FileSystemInfo), "`fileSystemInfo`: `microsoft.graph.fileSystemInfo`, read-only" "Read-only.";
    "folder" FOLDER, folder model -> Option<&super::Folder>, with_folder(super::Folder), "`folder`: `microsoft.graph.folder`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "image" IMAGE, image model -> Option<&super::Image>, with_image(super::Image), "`image`: `microsoft.graph.image`, read-only" "Read-only.";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, read-only" "Optional. Read-only.";
    "package" PACKAGE, package model -> Option<&super::Package>, with_package(super::Package), "`package`: `microsoft.graph.package`, read-only" "Read-only.";
    "parentReference" PARENT_REFERENCE, parent_reference model -> Option<&super::ItemReference>, with_parent_reference(super::ItemReference), "`parentReference`: `microsoft.graph.itemReference`, read-only" "Read-only.";
    "shared" SHARED, shared model -> Option<&super::Shared>, with_shared(super::Shared), "`shared`: `microsoft.graph.shared`, read-only" "Read-only.";
    "sharepointIds" SHAREPOINT_IDS, sharepoint_ids model -> Option<&super::SharepointIds>, with_sharepoint_ids(super::SharepointIds), "`sharepointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`, read-only" "Read-only.";
    "video" VIDEO, video model -> Option<&super::Video>, with_video(super::Video), "`video`: `microsoft.graph.video`, read-only" "Read-only.";
    "webDavUrl" WEB_DAV_URL, web_dav_url str -> Option<&str>, with_web_dav_url(String), "`webDavUrl`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, read-only" "Read-only.";
    "specialFolder" SPECIAL_FOLDER, special_folder model -> Option<&super::SpecialFolder>, with_special_folder(super::SpecialFolder), "`specialFolder`: `microsoft.graph.specialFolder`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from accessreviewapplyaction.
    ///
    /// [`microsoft.graph.removeAccessApplyAction`](https://learn.microsoft.com/graph/api/resources/removeaccessapplyaction?view=graph-rest-beta), with the accessors of [`AccessReviewApplyAction`](super::AccessReviewApplyAction)
    RemoveAccessApplyAction: super::AccessReviewApplyAction = "microsoft.graph.removeAccessApplyAction"
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.removeContentFooterAction`](https://learn.microsoft.com/graph/api/resources/removecontentfooteraction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    RemoveContentFooterAction: super::InformationProtectionAction = "microsoft.graph.removeContentFooterAction";
    "uiElementNames" UI_ELEMENT_NAMES, ui_element_names strs -> Option<Vec<&str>>, with_ui_element_names(Vec<String>), "`uiElementNames`: `Collection(Edm.String)`";
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.removeContentHeaderAction`](https://learn.microsoft.com/graph/api/resources/removecontentheaderaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    RemoveContentHeaderAction: super::InformationProtectionAction = "microsoft.graph.removeContentHeaderAction";
    "uiElementNames" UI_ELEMENT_NAMES, ui_element_names strs -> Option<Vec<&str>>, with_ui_element_names(Vec<String>), "`uiElementNames`: `Collection(Edm.String)`";
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.removeProtectionAction`](https://learn.microsoft.com/graph/api/resources/removeprotectionaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    RemoveProtectionAction: super::InformationProtectionAction = "microsoft.graph.removeProtectionAction"
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.removeWatermarkAction`](https://learn.microsoft.com/graph/api/resources/removewatermarkaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    RemoveWatermarkAction: super::InformationProtectionAction = "microsoft.graph.removeWatermarkAction";
    "uiElementNames" UI_ELEMENT_NAMES, ui_element_names strs -> Option<Vec<&str>>, with_ui_element_names(Vec<String>), "`uiElementNames`: `Collection(Edm.String)`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.renameAction`](https://learn.microsoft.com/graph/api/resources/renameaction?view=graph-rest-beta)
    RenameAction = "microsoft.graph.renameAction";
    "oldName" OLD_NAME, old_name str -> Option<&str>, with_old_name(String), "`oldName`: `Edm.String`";
    "newName" NEW_NAME, new_name str -> Option<&str>, with_new_name(String), "`newName`: `Edm.String`";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.replyRestriction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ReplyRestriction = "microsoft.graph.replyRestriction" {
        Everyone = "everyone",
        AuthorAndModerators = "authorAndModerators",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.reportRoot`](https://learn.microsoft.com/graph/api/resources/reportroot?view=graph-rest-beta), [intune-shared-reportroot](https://learn.microsoft.com/graph/api/resources/intune-shared-reportroot?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ReportRoot: super::Entity = "microsoft.graph.reportRoot";
    inherited "id" ID, with_id(String), "`id`";
    "applicationSignInDetailedSummary" APPLICATION_SIGN_IN_DETAILED_SUMMARY, application_sign_in_detailed_summary models -> Option<&[super::ApplicationSignInDetailedSummary]>, with_application_sign_in_detailed_summary(Vec<super::ApplicationSignInDetailedSummary>), "`applicationSignInDetailedSummary`: `Collection(microsoft.graph.applicationSignInDetailedSummary)`" if (feature = "reports");
    "authenticationMethods" AUTHENTICATION_METHODS, authentication_methods model -> Option<&super::AuthenticationMethodsRoot>, with_authentication_methods(super::AuthenticationMethodsRoot), "`authenticationMethods`: `microsoft.graph.authenticationMethodsRoot`" if (feature = "reports");
    "credentialUserRegistrationDetails" CREDENTIAL_USER_REGISTRATION_DETAILS, credential_user_registration_details models -> Option<&[super::CredentialUserRegistrationDetails]>, with_credential_user_registration_details(Vec<super::CredentialUserRegistrationDetails>), "`credentialUserRegistrationDetails`: `Collection(microsoft.graph.credentialUserRegistrationDetails)`" if (feature = "reports");
    "userCredentialUsageDetails" USER_CREDENTIAL_USAGE_DETAILS, user_credential_usage_details models -> Option<&[super::UserCredentialUsageDetails]>, with_user_credential_usage_details(Vec<super::UserCredentialUsageDetails>), "`userCredentialUsageDetails`: `Collection(microsoft.graph.userCredentialUsageDetails)`" if (feature = "reports");
    "appCredentialSignInActivities" APP_CREDENTIAL_SIGN_IN_ACTIVITIES, app_credential_sign_in_activities models -> Option<&[super::AppCredentialSignInActivity]>, with_app_credential_sign_in_activities(Vec<super::AppCredentialSignInActivity>), "`appCredentialSignInActivities`: `Collection(microsoft.graph.appCredentialSignInActivity)`, metadata" if (feature = "reports");
    "azureADPremiumLicenseInsight" AZURE_AD_PREMIUM_LICENSE_INSIGHT, azure_ad_premium_license_insight model -> Option<&super::AzureAdPremiumLicenseInsight>, with_azure_ad_premium_license_insight(super::AzureAdPremiumLicenseInsight), "`azureADPremiumLicenseInsight`: `microsoft.graph.azureADPremiumLicenseInsight`, metadata" if (feature = "reports");
    "correlations" CORRELATIONS, correlations models -> Option<&[super::IdentityCorrelation]>, with_correlations(Vec<super::IdentityCorrelation>), "`correlations`: `Collection(microsoft.graph.identityCorrelation)`, metadata" if (feature = "reports");
    "dailyPrintUsage" DAILY_PRINT_USAGE, daily_print_usage models -> Option<&[super::PrintUsage]>, with_daily_print_usage(Vec<super::PrintUsage>), "`dailyPrintUsage`: `Collection(microsoft.graph.printUsage)`, metadata";
    "dailyPrintUsageByPrinter" DAILY_PRINT_USAGE_BY_PRINTER, daily_print_usage_by_printer models -> Option<&[super::PrintUsageByPrinter]>, with_daily_print_usage_by_printer(Vec<super::PrintUsageByPrinter>), "`dailyPrintUsageByPrinter`: `Collection(microsoft.graph.printUsageByPrinter)`, metadata";
    "dailyPrintUsageByUser" DAILY_PRINT_USAGE_BY_USER, daily_print_usage_by_user models -> Option<&[super::PrintUsageByUser]>, with_daily_print_usage_by_user(Vec<super::PrintUsageByUser>), "`dailyPrintUsageByUser`: `Collection(microsoft.graph.printUsageByUser)`, metadata";
    "dailyPrintUsageSummariesByPrinter" DAILY_PRINT_USAGE_SUMMARIES_BY_PRINTER, daily_print_usage_summaries_by_printer models -> Option<&[super::PrintUsageByPrinter]>, with_daily_print_usage_summaries_by_printer(Vec<super::PrintUsageByPrinter>), "`dailyPrintUsageSummariesByPrinter`: `Collection(microsoft.graph.printUsageByPrinter)`, metadata";
    "dailyPrintUsageSummariesByUser" DAILY_PRINT_USAGE_SUMMARIES_BY_USER, daily_print_usage_summaries_by_user models -> Option<&[super::PrintUsageByUser]>, with_daily_print_usage_summaries_by_user(Vec<super::PrintUsageByUser>), "`dailyPrintUsageSummariesByUser`: `Collection(microsoft.graph.printUsageByUser)`, metadata";
    "healthMonitoring" HEALTH_MONITORING, health_monitoring model -> Option<&super::health_monitoring::HealthMonitoringRoot>, with_health_monitoring(super::health_monitoring::HealthMonitoringRoot), "`healthMonitoring`: `microsoft.graph.healthMonitoring.healthMonitoringRoot`, metadata" if (feature = "reports");
    "identityAnalytics" IDENTITY_ANALYTICS, identity_analytics model -> Option<&super::IdentityAnalyticsRoot>, with_identity_analytics(super::IdentityAnalyticsRoot), "`identityAnalytics`: `microsoft.graph.identityAnalyticsRoot`, metadata" if (feature = "reports");
    "microsoftAppsFileStorageContainerUsageSummary" MICROSOFT_APPS_FILE_STORAGE_CONTAINER_USAGE_SUMMARY, microsoft_apps_file_storage_container_usage_summary model -> Option<&super::MicrosoftAppsFileStorageContainerUsage>, with_microsoft_apps_file_storage_container_usage_summary(super::MicrosoftAppsFileStorageContainerUsage), "`microsoftAppsFileStorageContainerUsageSummary`: `microsoft.graph.microsoftAppsFileStorageContainerUsage`, metadata" if (feature = "reports");
    "monthlyPrintUsageByPrinter" MONTHLY_PRINT_USAGE_BY_PRINTER, monthly_print_usage_by_printer models -> Option<&[super::PrintUsageByPrinter]>, with_monthly_print_usage_by_printer(Vec<super::PrintUsageByPrinter>), "`monthlyPrintUsageByPrinter`: `Collection(microsoft.graph.printUsageByPrinter)`, metadata";
    "monthlyPrintUsageByUser" MONTHLY_PRINT_USAGE_BY_USER, monthly_print_usage_by_user models -> Option<&[super::PrintUsageByUser]>, with_monthly_print_usage_by_user(Vec<super::PrintUsageByUser>), "`monthlyPrintUsageByUser`: `Collection(microsoft.graph.printUsageByUser)`, metadata";
    "monthlyPrintUsageSummariesByPrinter" MONTHLY_PRINT_USAGE_SUMMARIES_BY_PRINTER, monthly_print_usage_summaries_by_printer models -> Option<&[super::PrintUsageByPrinter]>, with_monthly_print_usage_summaries_by_printer(Vec<super::PrintUsageByPrinter>), "`monthlyPrintUsageSummariesByPrinter`: `Collection(microsoft.graph.printUsageByPrinter)`, metadata";
    "monthlyPrintUsageSummariesByUser" MONTHLY_PRINT_USAGE_SUMMARIES_BY_USER, monthly_print_usage_summaries_by_user models -> Option<&[super::PrintUsageByUser]>, with_monthly_print_usage_summaries_by_user(Vec<super::PrintUsageByUser>), "`monthlyPrintUsageSummariesByUser`: `Collection(microsoft.graph.printUsageByUser)`, metadata";
    "partners" PARTNERS, partners model -> Option<&super::Partners>, with_partners(super::Partners), "`partners`: `microsoft.graph.partners`, metadata" if (feature = "reports");
    "security" SECURITY, security model -> Option<&super::SecurityReportsRoot>, with_security(super::SecurityReportsRoot), "`security`: `microsoft.graph.securityReportsRoot`, metadata" if (feature = "reports");
    "serviceActivity" SERVICE_ACTIVITY, service_activity model -> Option<&super::ServiceActivity>, with_service_activity(super::ServiceActivity), "`serviceActivity`: `microsoft.graph.serviceActivity`, metadata" if (feature = "reports");
    "servicePrincipalSignInActivities" SERVICE_PRINCIPAL_SIGN_IN_ACTIVITIES, service_principal_sign_in_activities models -> Option<&[super::ServicePrincipalSignInActivity]>, with_service_principal_sign_in_activities(Vec<super::ServicePrincipalSignInActivity>), "`servicePrincipalSignInActivities`: `Collection(microsoft.graph.servicePrincipalSignInActivity)`, metadata" if (feature = "reports");
    "sla" SLA, sla model -> Option<&super::ServiceLevelAgreementRoot>, with_sla(super::ServiceLevelAgreementRoot), "`sla`: `microsoft.graph.serviceLevelAgreementRoot`, metadata" if (feature = "reports");
    "userInsights" USER_INSIGHTS, user_insights model -> Option<&super::UserInsightsRoot>, with_user_insights(super::UserInsightsRoot), "`userInsights`: `microsoft.graph.userInsightsRoot`, metadata" if (feature = "reports");
}

#[cfg(any(feature = "governance", feature = "users"))]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.request`](https://learn.microsoft.com/graph/api/resources/request?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Request: super::Entity = "microsoft.graph.request" {
        "microsoft.graph.privilegedAccessGroupAssignmentScheduleRequest",
        "microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest",
        "microsoft.graph.privilegedAccessScheduleRequest",
        "microsoft.graph.unifiedRoleAssignmentScheduleRequest",
        "microsoft.graph.unifiedRoleEligibilityScheduleRequest",
        "microsoft.graph.userConsentRequest",
    };
    inherited "id" ID, with_id(String), "`id`";
    "approvalId" APPROVAL_ID, approval_id str -> Option<&str>, with_approval_id(String), "`approvalId`: `Edm.String`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "customData" CUSTOM_DATA, custom_data str -> Option<&str>, with_custom_data(String), "`customData`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`" "Not nullable. Possible values are: Canceled, Denied, Failed, Granted, PendingAdminDecision, PendingApproval, PendingProvisioning, PendingScheduleCreation, Provisioned, Revoked, ScheduleCreated.";
}

crate::runtime::model! {
    /// [`microsoft.graph.requestSchedule`](https://learn.microsoft.com/graph/api/resources/requestschedule?view=graph-rest-beta)
    RequestSchedule = "microsoft.graph.requestSchedule";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "expiration" EXPIRATION, expiration model -> Option<&super::ExpirationPattern>, with_expiration(super::ExpirationPattern), "`expiration`: `microsoft.graph.expirationPattern`";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.requestSignatureVerification`, metadata
    RequestSignatureVerification = "microsoft.graph.requestSignatureVerification";
    "allowedWeakAlgorithms" ALLOWED_WEAK_ALGORITHMS, allowed_weak_algorithms flags -> Option<Flags<super::WeakAlgorithms>>, with_allowed_weak_algorithms(Flags<super::WeakAlgorithms>), "`allowedWeakAlgorithms`: `microsoft.graph.weakAlgorithms`, metadata";
    "isSignedRequestRequired" IS_SIGNED_REQUEST_REQUIRED, is_signed_request_required bool -> Option<bool>, with_is_signed_request_required(bool), "`isSignedRequestRequired`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from userSet.
    ///
    /// [`microsoft.graph.requestorManager`](https://learn.microsoft.com/graph/api/resources/requestormanager?view=graph-rest-beta), with the accessors of [`UserSet`](super::UserSet)
    RequestorManager: super::UserSet = "microsoft.graph.requestorManager";
    inherited "isBackup" IS_BACKUP, with_is_backup(bool), "`isBackup`";
    "managerLevel" MANAGER_LEVEL, manager_level i32 -> Option<i32>, with_manager_level(i32), "`managerLevel`: `Edm.Int32`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.requiredResourceAccess`](https://learn.microsoft.com/graph/api/resources/requiredresourceaccess?view=graph-rest-beta)
    RequiredResourceAccess = "microsoft.graph.requiredResourceAccess";
    "resourceAccess" RESOURCE_ACCESS, resource_access models -> Option<&[super::ResourceAccess]>, with_resource_access(Vec<super::ResourceAccess>), "`resourceAccess`: `Collection(microsoft.graph.resourceAccess)`";
    "resourceAppId" RESOURCE_APP_ID, resource_app_id str -> Option<&str>, with_resource_app_id(String), "`resourceAppId`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.resourceAccess`](https://learn.microsoft.com/graph/api/resources/resourceaccess?view=graph-rest-beta)
    ResourceAccess = "microsoft.graph.resourceAccess";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`" "Possible values are: Scope, Role.";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.resourceScopeType`, metadata
    ResourceScopeType = "microsoft.graph.resourceScopeType" {
        Group = "group",
        Chat = "chat",
        Tenant = "tenant",
        UnknownFutureValue = "unknownFutureValue",
        Team = "team",
    }
}

#[cfg(any(feature = "groups", feature = "teams", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.resourceSpecificPermissionGrant`](https://learn.microsoft.com/graph/api/resources/resourcespecificpermissiongrant?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    ResourceSpecificPermissionGrant: super::DirectoryObject, super::Entity = "microsoft.graph.resourceSpecificPermissionGrant";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`, read-only" "Read-only.";
    "clientAppId" CLIENT_APP_ID, client_app_id str -> Option<&str>, with_client_app_id(String), "`clientAppId`: `Edm.String`, read-only" "Read-only.";
    "resourceAppId" RESOURCE_APP_ID, resource_app_id str -> Option<&str>, with_resource_app_id(String), "`resourceAppId`: `Edm.String`, read-only" "Read-only.";
    "permissionType" PERMISSION_TYPE, permission_type str -> Option<&str>, with_permission_type(String), "`permissionType`: `Edm.String`, read-only" "Read-only. Possible values are: Application, Delegated.";
    "permission" PERMISSION, permission str -> Option<&str>, with_permission(String), "`permission`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "calendar", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.responseStatus`](https://learn.microsoft.com/graph/api/resources/responsestatus?view=graph-rest-beta)
    ResponseStatus = "microsoft.graph.responseStatus";
    "response" RESPONSE, response enumeration -> Option<super::ResponseType>, with_response(super::ResponseType), "`response`: `microsoft.graph.responseType`, type of the metadata" "Possible values are: none, organizer, tentativelyAccepted, accepted, declined, notResponded.";
    "time" TIME, time date_time -> Parsed<OffsetDateTime>, with_time(OffsetDateTime), "`time`: `Edm.DateTimeOffset`";
}

#[cfg(any(feature = "calendar", feature = "mail", feature = "sites"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.responseType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ResponseType = "microsoft.graph.responseType" {
        None = "none",
        Organizer = "organizer",
        TentativelyAccepted = "tentativelyAccepted",
        Accepted = "accepted",
        Declined = "declined",
        NotResponded = "notResponded",
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.restoreAction`](https://learn.microsoft.com/graph/api/resources/restoreaction?view=graph-rest-beta)
    RestoreAction = "microsoft.graph.restoreAction"
}

#[cfg(any(feature = "communications", feature = "security"))]
crate::runtime::model! {
    /// [`microsoft.graph.resultInfo`](https://learn.microsoft.com/graph/api/resources/resultinfo?view=graph-rest-beta)
    ResultInfo = "microsoft.graph.resultInfo";
    "code" CODE, code i32 -> Option<i32>, with_code(i32), "`code`: `Edm.Int32`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "subcode" SUBCODE, subcode i32 -> Option<i32>, with_subcode(i32), "`subcode`: `Edm.Int32`";
}

#[cfg(any(feature = "authentication", feature = "reports"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskDetail`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RiskDetail = "microsoft.graph.riskDetail" {
        None = "none",
        Internal = "internal",
        External = "external",
        ExternalPartner = "externalPartner",
        ExternalNonPartner = "externalNonPartner",
        AdminGeneratedTemporaryPassword = "adminGeneratedTemporaryPassword",
        UserPerformedSecuredPasswordChange = "userPerformedSecuredPasswordChange",
        UserPerformedSecuredPasswordReset = "userPerformedSecuredPasswordReset",
        AdminConfirmedSigninSafe = "adminConfirmedSigninSafe",
        AiConfirmedSigninSafe = "aiConfirmedSigninSafe",
        UserPassedMfaDrivenByRiskBasedPolicy = "userPassedMFADrivenByRiskBasedPolicy",
        AdminDismissedAllRiskForUser = "adminDismissedAllRiskForUser",
        AdminConfirmedSigninCompromised = "adminConfirmedSigninCompromised",
        Hidden = "hidden",
        AdminConfirmedUserCompromised = "adminConfirmedUserCompromised",
        UnknownFutureValue = "unknownFutureValue",
        AdminConfirmedServicePrincipalCompromised = "adminConfirmedServicePrincipalCompromised",
        AdminDismissedAllRiskForServicePrincipal = "adminDismissedAllRiskForServicePrincipal",
        M365DAdminDismissedDetection = "m365DAdminDismissedDetection",
        UserChangedPasswordOnPremises = "userChangedPasswordOnPremises",
        AdminDismissedRiskForSignIn = "adminDismissedRiskForSignIn",
        AdminConfirmedAccountSafe = "adminConfirmedAccountSafe",
        AdminConfirmedAgentSafe = "adminConfirmedAgentSafe",
        AdminConfirmedAgentCompromised = "adminConfirmedAgentCompromised",
        AdminDismissedRiskForAgent = "adminDismissedRiskForAgent",
        MicrosoftRevokedSessions = "microsoftRevokedSessions",
        AiElevatedAccountRisk = "aiElevatedAccountRisk",
        UserPassedVerifiedIdDrivenByRiskBasedPolicy = "userPassedVerifiedIdDrivenByRiskBasedPolicy",
    }
}

#[cfg(any(feature = "authentication", feature = "governance", feature = "reports"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RiskLevel = "microsoft.graph.riskLevel" {
        Low = "low",
        Medium = "medium",
        High = "high",
        Hidden = "hidden",
        None = "none",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "authentication", feature = "reports"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RiskState = "microsoft.graph.riskState" {
        None = "none",
        ConfirmedSafe = "confirmedSafe",
        Remediated = "remediated",
        Dismissed = "dismissed",
        AtRisk = "atRisk",
        ConfirmedCompromised = "confirmedCompromised",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(
    any(
        feature = "files",
        feature = "onenote",
        feature = "security",
        feature = "sites",
        feature = "tasks",
        feature = "teams"
    )
)]
crate::runtime::model! {
    /// [`microsoft.graph.root`](https://learn.microsoft.com/graph/api/resources/root?view=graph-rest-beta)
    Root = "microsoft.graph.root"
}
