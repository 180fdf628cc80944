// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Date, Flags, OffsetDateTime, Parsed, Uuid};

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.recentNotebook`](https://learn.microsoft.com/graph/api/resources/recentnotebook?view=graph-rest-1.0)
    RecentNotebook = "microsoft.graph.recentNotebook";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastAccessedTime" LAST_ACCESSED_TIME, last_accessed_time date_time -> Parsed<OffsetDateTime>, with_last_accessed_time(OffsetDateTime), "`lastAccessedTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "links" LINKS, links model -> Option<&super::RecentNotebookLinks>, with_links(super::RecentNotebookLinks), "`links`: `microsoft.graph.recentNotebookLinks`";
    "sourceService" SOURCE_SERVICE, source_service enumeration -> Option<super::OnenoteSourceService>, with_source_service(super::OnenoteSourceService), "`sourceService`: `microsoft.graph.onenoteSourceService`";
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.recentNotebookLinks`](https://learn.microsoft.com/graph/api/resources/recentnotebooklinks?view=graph-rest-1.0)
    RecentNotebookLinks = "microsoft.graph.recentNotebookLinks";
    "oneNoteClientUrl" ONE_NOTE_CLIENT_URL, one_note_client_url model -> Option<&super::ExternalLink>, with_one_note_client_url(super::ExternalLink), "`oneNoteClientUrl`: `microsoft.graph.externalLink`";
    "oneNoteWebUrl" ONE_NOTE_WEB_URL, one_note_web_url model -> Option<&super::ExternalLink>, with_one_note_web_url(super::ExternalLink), "`oneNoteWebUrl`: `microsoft.graph.externalLink`";
}

#[cfg(any(feature = "calendar", feature = "directory", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.recipient`](https://learn.microsoft.com/graph/api/resources/recipient?view=graph-rest-1.0)
    Recipient = "microsoft.graph.recipient" {
        "microsoft.graph.attendee",
        "microsoft.graph.attendeeBase",
    };
    "emailAddress" EMAIL_ADDRESS, email_address model -> Option<&super::EmailAddress>, with_email_address(super::EmailAddress), "`emailAddress`: `microsoft.graph.emailAddress`";
}

#[cfg(any(feature = "governance", feature = "shifts", feature = "tasks", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.recurrencePattern`](https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0)
    RecurrencePattern = "microsoft.graph.recurrencePattern";
    "dayOfMonth" DAY_OF_MONTH, day_of_month i32 -> Option<i32>, with_day_of_month(i32), "`dayOfMonth`: `Edm.Int32`";
    "daysOfWeek" DAYS_OF_WEEK, days_of_week enumerations -> Option<Vec<super::DayOfWeek>>, with_days_of_week(Vec<super::DayOfWeek>), "`daysOfWeek`: `Collection(microsoft.graph.dayOfWeek)`" "Possible values are: sunday, monday, tuesday, wednesday, thursday, friday, saturday.";
    "firstDayOfWeek" FIRST_DAY_OF_WEEK, first_day_of_week enumeration -> Option<super::DayOfWeek>, with_first_day_of_week(super::DayOfWeek), "`firstDayOfWeek`: `microsoft.graph.dayOfWeek`" "Possible values are: sunday, monday, tuesday, wednesday, thursday, friday, saturday.";
    "index" INDEX, index enumeration -> Option<super::WeekIndex>, with_index(super::WeekIndex), "`index`: `microsoft.graph.weekIndex`" "Possible values are: first, second, third, fourth, last.";
    "interval" INTERVAL, interval i32 -> Option<i32>, with_interval(i32), "`interval`: `Edm.Int32`" "Required.";
    "month" MONTH, month i32 -> Option<i32>, with_month(i32), "`month`: `Edm.Int32`";
    "type" TYPE, type_ enumeration -> Option<super::RecurrencePatternType>, with_type(super::RecurrencePatternType), "`type`: `microsoft.graph.recurrencePatternType`" "Required.";
}

#[cfg(any(feature = "governance", feature = "shifts", feature = "tasks", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.recurrencePatternType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RecurrencePatternType = "microsoft.graph.recurrencePatternType" {
        Daily = "daily",
        Weekly = "weekly",
        AbsoluteMonthly = "absoluteMonthly",
        RelativeMonthly = "relativeMonthly",
        AbsoluteYearly = "absoluteYearly",
        RelativeYearly = "relativeYearly",
    }
}

#[cfg(any(feature = "governance", feature = "shifts", feature = "tasks", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.recurrenceRange`](https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0)
    RecurrenceRange = "microsoft.graph.recurrenceRange";
    "endDate" END_DATE, end_date date -> Parsed<Date>, with_end_date(Date), "`endDate`: `Edm.Date`";
    "numberOfOccurrences" NUMBER_OF_OCCURRENCES, number_of_occurrences i32 -> Option<i32>, with_number_of_occurrences(i32), "`numberOfOccurrences`: `Edm.Int32`";
    "recurrenceTimeZone" RECURRENCE_TIME_ZONE, recurrence_time_zone str -> Option<&str>, with_recurrence_time_zone(String), "`recurrenceTimeZone`: `Edm.String`" "Optional.";
    "startDate" START_DATE, start_date date -> Parsed<Date>, with_start_date(Date), "`startDate`: `Edm.Date`" "Required.";
    "type" TYPE, type_ enumeration -> Option<super::RecurrenceRangeType>, with_type(super::RecurrenceRangeType), "`type`: `microsoft.graph.recurrenceRangeType`" "Required. Possible values are: endDate, noEnd, numbered.";
}

#[cfg(any(feature = "governance", feature = "shifts", feature = "tasks", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.recurrenceRangeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RecurrenceRangeType = "microsoft.graph.recurrenceRangeType" {
        EndDate = "endDate",
        NoEnd = "noEnd",
        Numbered = "numbered",
    }
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.redirectUriSettings`, metadata
    RedirectUriSettings = "microsoft.graph.redirectUriSettings";
    "index" INDEX, index i32 -> Option<i32>, with_index(i32), "`index`: `Edm.Int32`, metadata";
    "uri" URI, uri str -> Option<&str>, with_uri(String), "`uri`: `Edm.String`, metadata";
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// Inherits from attachment.
    ///
    /// [`microsoft.graph.referenceAttachment`](https://learn.microsoft.com/graph/api/resources/referenceattachment?view=graph-rest-1.0), with the accessors of [`Attachment`](super::Attachment)
    ReferenceAttachment: super::Attachment, super::Entity = "microsoft.graph.referenceAttachment";
    inherited "id" ID, with_id(String), "`id`";
    inherited "contentType" CONTENT_TYPE, with_content_type(String), "`contentType`";
    inherited "isInline" IS_INLINE, with_is_inline(bool), "`isInline`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "size" SIZE, with_size(i32), "`size`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.remoteItem`](https://learn.microsoft.com/graph/api/resources/remoteitem?view=graph-rest-1.0)
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
    "specialFolder" SPECIAL_FOLDER, special_folder model -> Option<&super::SpecialFolder>, with_special_folder(super::SpecialFolder), "`specialFolder`: `microsoft.graph.specialFolder`, read-only" "Read-only.";
    "video" VIDEO, video model -> Option<&super::Video>, with_video(super::Video), "`video`: `microsoft.graph.video`, read-only" "Read-only.";
    "webDavUrl" WEB_DAV_URL, web_dav_url str -> Option<&str>, with_web_dav_url(String), "`webDavUrl`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.requestSignatureVerification`, metadata
    RequestSignatureVerification = "microsoft.graph.requestSignatureVerification";
    "allowedWeakAlgorithms" ALLOWED_WEAK_ALGORITHMS, allowed_weak_algorithms flags -> Option<Flags<super::WeakAlgorithms>>, with_allowed_weak_algorithms(Flags<super::WeakAlgorithms>), "`allowedWeakAlgorithms`: `microsoft.graph.weakAlgorithms`, metadata";
    "isSignedRequestRequired" IS_SIGNED_REQUEST_REQUIRED, is_signed_request_required bool -> Option<bool>, with_is_signed_request_required(bool), "`isSignedRequestRequired`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from subjectSet.
    ///
    /// [`microsoft.graph.requestorManager`](https://learn.microsoft.com/graph/api/resources/requestormanager?view=graph-rest-1.0), with the accessors of [`SubjectSet`](super::SubjectSet)
    RequestorManager: super::SubjectSet = "microsoft.graph.requestorManager";
    "managerLevel" MANAGER_LEVEL, manager_level i32 -> Option<i32>, with_manager_level(i32), "`managerLevel`: `Edm.Int32`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.requiredResourceAccess`](https://learn.microsoft.com/graph/api/resources/requiredresourceaccess?view=graph-rest-1.0)
    RequiredResourceAccess = "microsoft.graph.requiredResourceAccess";
    "resourceAccess" RESOURCE_ACCESS, resource_access models -> Option<&[super::ResourceAccess]>, with_resource_access(Vec<super::ResourceAccess>), "`resourceAccess`: `Collection(microsoft.graph.resourceAccess)`";
    "resourceAppId" RESOURCE_APP_ID, resource_app_id str -> Option<&str>, with_resource_app_id(String), "`resourceAppId`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.resourceAccess`](https://learn.microsoft.com/graph/api/resources/resourceaccess?view=graph-rest-1.0)
    ResourceAccess = "microsoft.graph.resourceAccess";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`" "Possible values are: Scope, Role.";
}

crate::runtime::model! {
    /// [`microsoft.graph.resourceData`](https://learn.microsoft.com/graph/api/resources/resourcedata?view=graph-rest-1.0)
    ResourceData = "microsoft.graph.resourceData";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, not in the metadata";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.resourceSpecificPermission`](https://learn.microsoft.com/graph/api/resources/resourcespecificpermission?view=graph-rest-1.0)
    ResourceSpecificPermission = "microsoft.graph.resourceSpecificPermission";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

#[cfg(any(feature = "groups", feature = "teams", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.resourceSpecificPermissionGrant`](https://learn.microsoft.com/graph/api/resources/resourcespecificpermissiongrant?view=graph-rest-1.0), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    ResourceSpecificPermissionGrant: super::DirectoryObject, super::Entity = "microsoft.graph.resourceSpecificPermissionGrant";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`, read-only" "Read-only.";
    "clientAppId" CLIENT_APP_ID, client_app_id str -> Option<&str>, with_client_app_id(String), "`clientAppId`: `Edm.String`, read-only" "Read-only.";
    "resourceAppId" RESOURCE_APP_ID, resource_app_id str -> Option<&str>, with_resource_app_id(String), "`resourceAppId`: `Edm.String`, read-only" "Read-only.";
    "permissionType" PERMISSION_TYPE, permission_type str -> Option<&str>, with_permission_type(String), "`permissionType`: `Edm.String`, read-only" "Read-only. Possible values are: Application, Delegated.";
    "permission" PERMISSION, permission str -> Option<&str>, with_permission(String), "`permission`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.responseType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ResponseType = "microsoft.graph.responseType" {
        None = "none",
        Organizer = "organizer",
        TentativelyAccepted = "tentativelyAccepted",
        Accepted = "accepted",
        Declined = "declined",
        NotResponded = "notResponded",
    }
}

#[cfg(any(feature = "bookings", feature = "files"))]
crate::runtime::model! {
    /// [`microsoft.graph.restoreAction`](https://learn.microsoft.com/graph/api/resources/restoreaction?view=graph-rest-1.0)
    RestoreAction = "microsoft.graph.restoreAction"
}

#[cfg(any(feature = "communications", feature = "security"))]
crate::runtime::model! {
    /// [`microsoft.graph.resultInfo`](https://learn.microsoft.com/graph/api/resources/resultinfo?view=graph-rest-1.0)
    ResultInfo = "microsoft.graph.resultInfo";
    "code" CODE, code i32 -> Option<i32>, with_code(i32), "`code`: `Edm.Int32`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "subcode" SUBCODE, subcode i32 -> Option<i32>, with_subcode(i32), "`subcode`: `Edm.Int32`";
}

#[cfg(any(feature = "authentication", feature = "reports"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskDetail`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RiskDetail = "microsoft.graph.riskDetail" {
        None = "none",
        AdminGeneratedTemporaryPassword = "adminGeneratedTemporaryPassword",
        UserPerformedSecuredPasswordChange = "userPerformedSecuredPasswordChange",
        UserPerformedSecuredPasswordReset = "userPerformedSecuredPasswordReset",
        AdminConfirmedSigninSafe = "adminConfirmedSigninSafe",
        AiConfirmedSigninSafe = "aiConfirmedSigninSafe",
        UserPassedMfaDrivenByRiskBasedPolicy = "userPassedMFADrivenByRiskBasedPolicy",
        AdminDismissedAllRiskForUser = "adminDismissedAllRiskForUser",
        AdminConfirmedSigninCompromised = "adminConfirmedSigninCompromised",
        AdminConfirmedUserCompromised = "adminConfirmedUserCompromised",
        Hidden = "hidden",
        UnknownFutureValue = "unknownFutureValue",
        M365DAdminDismissedDetection = "m365DAdminDismissedDetection",
        AdminConfirmedServicePrincipalCompromised = "adminConfirmedServicePrincipalCompromised",
        AdminDismissedAllRiskForServicePrincipal = "adminDismissedAllRiskForServicePrincipal",
        UserChangedPasswordOnPremises = "userChangedPasswordOnPremises",
        AdminDismissedRiskForSignIn = "adminDismissedRiskForSignIn",
        AdminConfirmedAccountSafe = "adminConfirmedAccountSafe",
        MicrosoftRevokedSessions = "microsoftRevokedSessions",
    }
}

#[cfg(any(feature = "authentication", feature = "reports"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RiskLevel = "microsoft.graph.riskLevel" {
        None = "none",
        Low = "low",
        Medium = "medium",
        High = "high",
        Hidden = "hidden",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "authentication", feature = "reports"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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

#[cfg(any(feature = "files", feature = "onenote", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.root`](https://learn.microsoft.com/graph/api/resources/root?view=graph-rest-1.0)
    Root = "microsoft.graph.root"
}
