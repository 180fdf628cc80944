// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Date, OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.recentNotebook`](https://learn.microsoft.com/graph/api/resources/recentnotebook?view=graph-rest-beta)
    RecentNotebook = "microsoft.graph.recentNotebook";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastAccessedTime" LAST_ACCESSED_TIME, last_accessed_time date_time -> Parsed<OffsetDateTime>, with_last_accessed_time(OffsetDateTime), "`lastAccessedTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "links" LINKS, links model -> Option<&super::RecentNotebookLinks>, with_links(super::RecentNotebookLinks), "`links`: `microsoft.graph.recentNotebookLinks`";
    "sourceService" SOURCE_SERVICE, source_service str -> Option<&str>, with_source_service(String), "`sourceService`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.recentNotebookLinks`](https://learn.microsoft.com/graph/api/resources/recentnotebooklinks?view=graph-rest-beta)
    RecentNotebookLinks = "microsoft.graph.recentNotebookLinks";
    "oneNoteClientUrl" ONE_NOTE_CLIENT_URL, one_note_client_url model -> Option<&super::ExternalLink>, with_one_note_client_url(super::ExternalLink), "`oneNoteClientUrl`: `microsoft.graph.externalLink`";
    "oneNoteWebUrl" ONE_NOTE_WEB_URL, one_note_web_url model -> Option<&super::ExternalLink>, with_one_note_web_url(super::ExternalLink), "`oneNoteWebUrl`: `microsoft.graph.externalLink`";
}

#[cfg(any(feature = "calendar", feature = "directory", feature = "mail", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.recipient`](https://learn.microsoft.com/graph/api/resources/recipient?view=graph-rest-beta)
    Recipient = "microsoft.graph.recipient" {
        "microsoft.graph.attendee",
        "microsoft.graph.attendeeBase",
    };
    "emailAddress" EMAIL_ADDRESS, email_address model -> Option<&super::EmailAddress>, with_email_address(super::EmailAddress), "`emailAddress`: `microsoft.graph.emailAddress`";
}

crate::runtime::model! {
    /// [`microsoft.graph.recipients`](https://learn.microsoft.com/graph/api/resources/recipients?view=graph-rest-beta)
    Recipients = "microsoft.graph.recipients";
    "alias" ALIAS, alias str -> Option<&str>, with_alias(String), "`alias`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`";
    "permissionIdentityType" PERMISSION_IDENTITY_TYPE, permission_identity_type str -> Option<&str>, with_permission_identity_type(String), "`permissionIdentityType`: `Edm.String`";
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

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.redirectUriSettings`](https://learn.microsoft.com/graph/api/resources/redirecturisettings?view=graph-rest-beta)
    RedirectUriSettings = "microsoft.graph.redirectUriSettings";
    "uri" URI, uri str -> Option<&str>, with_uri(String), "`uri`: `Edm.String`";
    "index" INDEX, index i32 -> Option<i32>, with_index(i32), "`index`: `Edm.Int32`";
}

#[cfg(any(feature = "admin", feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// Inherits from attachment.
    ///
    /// [`microsoft.graph.referenceAttachment`](https://learn.microsoft.com/graph/api/resources/referenceattachment?view=graph-rest-beta), with the accessors of [`Attachment`](super::Attachment)
    ReferenceAttachment: super::Attachment = "microsoft.graph.referenceAttachment";
    inherited "contentType" CONTENT_TYPE, with_content_type(String), "`contentType`";
    inherited "id" ID, with_id(String), "`id`";
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

#[cfg(any(feature = "admin", feature = "calendar", feature = "mail"))]
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

#[cfg(any(feature = "admin", feature = "calendar", feature = "mail"))]
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
    /// [`microsoft.graph.regionalAndLanguageSettings`](https://learn.microsoft.com/graph/api/resources/regionalandlanguagesettings?view=graph-rest-beta)
    RegionalAndLanguageSettings = "microsoft.graph.regionalAndLanguageSettings";
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
    "firstDayOfWeek" FIRST_DAY_OF_WEEK, first_day_of_week enumeration -> Option<super::DayOfWeek>, with_first_day_of_week(super::DayOfWeek), "`firstDayOfWeek`: `microsoft.graph.dayOfWeek`";
    "shortDateFormat" SHORT_DATE_FORMAT, short_date_format str -> Option<&str>, with_short_date_format(String), "`shortDateFormat`: `Edm.String`";
    "longDateFormat" LONG_DATE_FORMAT, long_date_format str -> Option<&str>, with_long_date_format(String), "`longDateFormat`: `Edm.String`";
    "shortTimeFormat" SHORT_TIME_FORMAT, short_time_format str -> Option<&str>, with_short_time_format(String), "`shortTimeFormat`: `Edm.String`";
    "longTimeFormat" LONG_TIME_FORMAT, long_time_format str -> Option<&str>, with_long_time_format(String), "`longTimeFormat`: `Edm.String`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.registrationStatusType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RegistrationStatusType = "microsoft.graph.registrationStatusType" {
        Enabled = "enabled",
        MfaRegistered = "mfaRegistered",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.rejectJoinResponse`](https://learn.microsoft.com/graph/api/resources/rejectjoinresponse?view=graph-rest-beta)
    RejectJoinResponse = "microsoft.graph.rejectJoinResponse";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`" "Possible values are: None, Busy, Forbidden.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
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
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.renameAction`](https://learn.microsoft.com/graph/api/resources/renameaction?view=graph-rest-beta)
    RenameAction = "microsoft.graph.renameAction";
    "oldName" OLD_NAME, old_name str -> Option<&str>, with_old_name(String), "`oldName`: `Edm.String`";
    "newName" NEW_NAME, new_name str -> Option<&str>, with_new_name(String), "`newName`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
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

crate::runtime::model! {
    /// [`microsoft.graph.resourceData`](https://learn.microsoft.com/graph/api/resources/resourcedata?view=graph-rest-beta)
    ResourceData = "microsoft.graph.resourceData";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
}

#[cfg(any(feature = "groups", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.resourceSpecificPermissionGrant`](https://learn.microsoft.com/graph/api/resources/resourcespecificpermissiongrant?view=graph-rest-beta)
    ResourceSpecificPermissionGrant = "microsoft.graph.resourceSpecificPermissionGrant";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "deletedDateTime" DELETED_DATE_TIME, deleted_date_time date_time -> Parsed<OffsetDateTime>, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`: `Edm.DateTimeOffset`";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`, read-only" "Read-only.";
    "clientAppId" CLIENT_APP_ID, client_app_id str -> Option<&str>, with_client_app_id(String), "`clientAppId`: `Edm.String`, read-only" "Read-only.";
    "resourceAppId" RESOURCE_APP_ID, resource_app_id str -> Option<&str>, with_resource_app_id(String), "`resourceAppId`: `Edm.String`, read-only" "Read-only.";
    "permissionType" PERMISSION_TYPE, permission_type str -> Option<&str>, with_permission_type(String), "`permissionType`: `Edm.String`, read-only" "Read-only. Possible values are: Application, Delegated.";
    "permission" PERMISSION, permission str -> Option<&str>, with_permission(String), "`permission`: `Edm.String`, read-only" "Read-only.";
}

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

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.restoreAction`](https://learn.microsoft.com/graph/api/resources/restoreaction?view=graph-rest-beta)
    RestoreAction = "microsoft.graph.restoreAction"
}

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
    }
}

#[cfg(any(feature = "authentication", feature = "reports"))]
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

crate::runtime::model! {
    /// [`microsoft.graph.root`](https://learn.microsoft.com/graph/api/resources/root?view=graph-rest-beta)
    Root = "microsoft.graph.root"
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.routingPolicy`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoutingPolicy = "microsoft.graph.routingPolicy" {
        None = "none",
        NoMissedCall = "noMissedCall",
        DisableForwardingExceptPhone = "disableForwardingExceptPhone",
        DisableForwarding = "disableForwarding",
        PreferSkypeForBusiness = "preferSkypeForBusiness",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.routingType`](https://learn.microsoft.com/graph/api/resources/callroute?view=graph-rest-beta)
    RoutingType = "microsoft.graph.routingType" {
        Forwarded = "forwarded",
        Lookup = "lookup",
        SelfFork = "selfFork",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.rubricQualityFeedbackModel`](https://learn.microsoft.com/graph/api/resources/rubricqualityfeedbackmodel?view=graph-rest-beta)
    RubricQualityFeedbackModel = "microsoft.graph.rubricQualityFeedbackModel";
    "feedback" FEEDBACK, feedback model -> Option<&super::ItemBody>, with_feedback(super::ItemBody), "`feedback`: `microsoft.graph.itemBody`";
    "qualityId" QUALITY_ID, quality_id str -> Option<&str>, with_quality_id(String), "`qualityId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.rubricQualitySelectedColumnModel`](https://learn.microsoft.com/graph/api/resources/rubricqualityselectedcolumnmodel?view=graph-rest-beta)
    RubricQualitySelectedColumnModel = "microsoft.graph.rubricQualitySelectedColumnModel";
    "columnId" COLUMN_ID, column_id str -> Option<&str>, with_column_id(String), "`columnId`: `Edm.String`";
    "qualityId" QUALITY_ID, quality_id str -> Option<&str>, with_quality_id(String), "`qualityId`: `Edm.String`";
}
