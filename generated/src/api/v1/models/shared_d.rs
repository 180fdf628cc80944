// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{OffsetDateTime, Parsed, Time, Uuid, Value};

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// [`microsoft.graph.dataSubject`](https://learn.microsoft.com/graph/api/resources/datasubject?view=graph-rest-1.0)
    DataSubject = "microsoft.graph.dataSubject";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "firstName" FIRST_NAME, first_name str -> Option<&str>, with_first_name(String), "`firstName`: `Edm.String`";
    "lastName" LAST_NAME, last_name str -> Option<&str>, with_last_name(String), "`lastName`: `Edm.String`";
    "residency" RESIDENCY, residency str -> Option<&str>, with_residency(String), "`residency`: `Edm.String`";
    "SSN" SSN, ssn str -> Option<&str>, with_ssn(String), "`SSN`: `Edm.String`, not in the metadata";
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.dataSubjectType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    DataSubjectType = "microsoft.graph.dataSubjectType" {
        Customer = "customer",
        CurrentEmployee = "currentEmployee",
        FormerEmployee = "formerEmployee",
        ProspectiveEmployee = "prospectiveEmployee",
        Student = "student",
        Teacher = "teacher",
        Faculty = "faculty",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.dateTimeTimeZone`](https://learn.microsoft.com/graph/api/resources/datetimetimezone?view=graph-rest-1.0)
    DateTimeTimeZone = "microsoft.graph.dateTimeTimeZone";
    "dateTime" DATE_TIME, date_time str -> Option<&str>, with_date_time(String), "`dateTime`: `Edm.String`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.dayOfWeek`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    DayOfWeek = "microsoft.graph.dayOfWeek" {
        Sunday = "sunday",
        Monday = "monday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
        Thursday = "thursday",
        Friday = "friday",
        Saturday = "saturday",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.daylightTimeZoneOffset`](https://learn.microsoft.com/graph/api/resources/daylighttimezoneoffset?view=graph-rest-1.0), with the accessors of [`StandardTimeZoneOffset`](super::StandardTimeZoneOffset)
    DaylightTimeZoneOffset: super::StandardTimeZoneOffset = "microsoft.graph.daylightTimeZoneOffset";
    inherited "dayOccurrence" DAY_OCCURRENCE, with_day_occurrence(i32), "`dayOccurrence`";
    inherited "dayOfWeek" DAY_OF_WEEK, with_day_of_week(super::DayOfWeek), "`dayOfWeek`";
    inherited "month" MONTH, with_month(i32), "`month`";
    inherited "time" TIME, with_time(Time), "`time`";
    inherited "year" YEAR, with_year(i32), "`year`";
    "daylightBias" DAYLIGHT_BIAS, daylight_bias i32 -> Option<i32>, with_daylight_bias(i32), "`daylightBias`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.delegateMeetingMessageDeliveryOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    DelegateMeetingMessageDeliveryOptions = "microsoft.graph.delegateMeetingMessageDeliveryOptions" {
        SendToDelegateAndInformationToPrincipal = "sendToDelegateAndInformationToPrincipal",
        SendToDelegateAndPrincipal = "sendToDelegateAndPrincipal",
        SendToDelegateOnly = "sendToDelegateOnly",
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.deleted`](https://learn.microsoft.com/graph/api/resources/deleted?view=graph-rest-1.0)
    Deleted = "microsoft.graph.deleted";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
}

#[cfg(any(feature = "admin", feature = "search", feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// `microsoft.graph.Dictionary`, metadata
    Dictionary = "microsoft.graph.Dictionary" {
        "microsoft.graph.customMetadataDictionary",
        "microsoft.graph.fileStorageContainerCustomPropertyDictionary",
        "microsoft.graph.openComplexDictionaryType",
        "microsoft.graph.resultTemplateDictionary",
    }
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.directoryObject`](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DirectoryObject: super::Entity = "microsoft.graph.directoryObject" {
        "microsoft.graph.activityBasedTimeoutPolicy",
        "microsoft.graph.administrativeUnit",
        "microsoft.graph.agentIdentity",
        "microsoft.graph.agentIdentityBlueprint",
        "microsoft.graph.agentIdentityBlueprintPrincipal",
        "microsoft.graph.agentUser",
        "microsoft.graph.appManagementPolicy",
        "microsoft.graph.appRoleAssignment",
        "microsoft.graph.application",
        "microsoft.graph.authorizationPolicy",
        "microsoft.graph.certificateAuthorityDetail",
        "microsoft.graph.certificateBasedAuthPki",
        "microsoft.graph.claimsMappingPolicy",
        "microsoft.graph.contract",
        "microsoft.graph.crossTenantAccessPolicy",
        "microsoft.graph.device",
        "microsoft.graph.directoryObjectPartnerReference",
        "microsoft.graph.directoryRole",
        "microsoft.graph.directoryRoleTemplate",
        "microsoft.graph.endpoint",
        "microsoft.graph.extensionProperty",
        "microsoft.graph.federatedTokenValidationPolicy",
        "microsoft.graph.group",
        "microsoft.graph.groupSettingTemplate",
        "microsoft.graph.homeRealmDiscoveryPolicy",
        "microsoft.graph.identitySecurityDefaultsEnforcementPolicy",
        "microsoft.graph.mailbox",
        "microsoft.graph.multiTenantOrganizationMember",
        "microsoft.graph.organization",
        "microsoft.graph.orgcontact",
        "microsoft.graph.permissionGrantPolicy",
        "microsoft.graph.policyBase",
        "microsoft.graph.remoteTenantGroup",
        "microsoft.graph.resourceSpecificPermissionGrant",
        "microsoft.graph.servicePrincipal",
        "microsoft.graph.stsPolicy",
        "microsoft.graph.tenantAppManagementPolicy",
        "microsoft.graph.tenantRelationshipAccessPolicyBase",
        "microsoft.graph.tokenIssuancePolicy",
        "microsoft.graph.tokenLifetimePolicy",
        "microsoft.graph.user",
    };
    inherited "id" ID, with_id(String), "`id`";
    "deletedDateTime" DELETED_DATE_TIME, deleted_date_time date_time -> Parsed<OffsetDateTime>, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.directoryObjectPartnerReference`](https://learn.microsoft.com/graph/api/resources/directoryobjectpartnerreference?view=graph-rest-1.0), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    DirectoryObjectPartnerReference: super::DirectoryObject, super::Entity = "microsoft.graph.directoryObjectPartnerReference";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "externalPartnerTenantId" EXTERNAL_PARTNER_TENANT_ID, external_partner_tenant_id guid -> Parsed<Uuid>, with_external_partner_tenant_id(Uuid), "`externalPartnerTenantId`: `Edm.Guid`, read-only" "Read-only.";
    "objectType" OBJECT_TYPE, object_type str -> Option<&str>, with_object_type(String), "`objectType`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "admin", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.displayNameLocalization`](https://learn.microsoft.com/graph/api/resources/displaynamelocalization?view=graph-rest-1.0)
    DisplayNameLocalization = "microsoft.graph.displayNameLocalization";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.drive`](https://learn.microsoft.com/graph/api/resources/drive?view=graph-rest-1.0), with the accessors of [`BaseItem`](super::BaseItem)
    Drive: super::BaseItem, super::Entity = "microsoft.graph.drive";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    "driveType" DRIVE_TYPE, drive_type str -> Option<&str>, with_drive_type(String), "`driveType`: `Edm.String`, read-only" "Read-only.";
    "owner" OWNER, owner model -> Option<&super::IdentitySet>, with_owner(super::IdentitySet), "`owner`: `microsoft.graph.identitySet`, read-only" "Optional. Read-only.";
    "quota" QUOTA, quota model -> Option<&super::Quota>, with_quota(super::Quota), "`quota`: `microsoft.graph.quota`, read-only" "Optional. Read-only.";
    "sharePointIds" SHARE_POINT_IDS, share_point_ids model -> Option<&super::SharepointIds>, with_share_point_ids(super::SharepointIds), "`sharePointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "system" SYSTEM, system model -> Option<&super::SystemFacet>, with_system(super::SystemFacet), "`system`: `microsoft.graph.systemFacet`, read-only" "Read-only.";
    "bundles" BUNDLES, bundles models -> Option<&[super::DriveItem]>, with_bundles(Vec<super::DriveItem>), "`bundles`: `Collection(microsoft.graph.driveItem)`";
    "following" FOLLOWING, following models -> Option<&[super::DriveItem]>, with_following(Vec<super::DriveItem>), "`following`: `Collection(microsoft.graph.driveItem)`";
    "items" ITEMS, items models -> Option<&[super::DriveItem]>, with_items(Vec<super::DriveItem>), "`items`: `Collection(microsoft.graph.driveItem)`, read-only" "Read-only. Nullable.";
    "root" ROOT, root model -> Option<&super::DriveItem>, with_root(super::DriveItem), "`root`: `microsoft.graph.driveItem`, read-only" "Read-only.";
    "special" SPECIAL, special models -> Option<&[super::DriveItem]>, with_special(Vec<super::DriveItem>), "`special`: `Collection(microsoft.graph.driveItem)`, read-only" "Read-only. Nullable.";
    "list" LIST, list model -> Option<&super::List>, with_list(super::List), "`list`: `microsoft.graph.list`, read-only" "Read-only. Nullable." if (feature = "sites");
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.driveItem`](https://learn.microsoft.com/graph/api/resources/driveitem?view=graph-rest-1.0), with the accessors of [`BaseItem`](super::BaseItem)
    DriveItem: super::BaseItem, super::Entity = "microsoft.graph.driveItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    "audio" AUDIO, audio model -> Option<&super::Audio>, with_audio(super::Audio), "`audio`: `microsoft.graph.audio`, read-only" "Read-only.";
    "bundle" BUNDLE, bundle model -> Option<&super::Bundle>, with_bundle(super::Bundle), "`bundle`: `microsoft.graph.bundle`, read-only" "Read-only.";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
    "cTag" C_TAG, c_tag str -> Option<&str>, with_c_tag(String), "`cTag`: `Edm.String`, read-only" "Read-only.";
    "deleted" DELETED, deleted model -> Option<&super::Deleted>, with_deleted(super::Deleted), "`deleted`: `microsoft.graph.deleted`, read-only" "Read-only.";
    "file" FILE, file model -> Option<&super::File>, with_file(super::File), "`file`: `microsoft.graph.file`, read-only" "Read-only.";
    "fileSystemInfo" FILE_SYSTEM_INFO, file_system_info model -> Option<&super::FileSystemInfo>, with_file_system_info(super::FileSystemInfo), "`fileSystemInfo`: `microsoft.graph.fileSystemInfo`";
    "folder" FOLDER, folder model -> Option<&super::Folder>, with_folder(super::Folder), "`folder`: `microsoft.graph.folder`, read-only" "Read-only.";
    "image" IMAGE, image model -> Option<&super::Image>, with_image(super::Image), "`image`: `microsoft.graph.image`, read-only" "Read-only.";
    "location" LOCATION, location model -> Option<&super::GeoCoordinates>, with_location(super::GeoCoordinates), "`location`: `microsoft.graph.geoCoordinates`, read-only" "Read-only.";
    "malware" MALWARE, malware model -> Option<&super::Malware>, with_malware(super::Malware), "`malware`: `microsoft.graph.malware`, read-only" "Read-only.";
    "package" PACKAGE, package model -> Option<&super::Package>, with_package(super::Package), "`package`: `microsoft.graph.package`, read-only" "Read-only.";
    "pendingOperations" PENDING_OPERATIONS, pending_operations model -> Option<&super::PendingOperations>, with_pending_operations(super::PendingOperations), "`pendingOperations`: `microsoft.graph.pendingOperations`, read-only" "Read-only.";
    "photo" PHOTO, photo model -> Option<&super::Photo>, with_photo(super::Photo), "`photo`: `microsoft.graph.photo`, read-only" "Read-only.";
    "publication" PUBLICATION, publication model -> Option<&super::PublicationFacet>, with_publication(super::PublicationFacet), "`publication`: `microsoft.graph.publicationFacet`, read-only" "Read-only.";
    "remoteItem" REMOTE_ITEM, remote_item model -> Option<&super::RemoteItem>, with_remote_item(super::RemoteItem), "`remoteItem`: `microsoft.graph.remoteItem`, read-only" "Read-only.";
    "root" ROOT, root model -> Option<&super::Root>, with_root(super::Root), "`root`: `microsoft.graph.root`";
    "searchResult" SEARCH_RESULT, search_result model -> Option<&super::SearchResult>, with_search_result(super::SearchResult), "`searchResult`: `microsoft.graph.searchResult`, read-only" "Read-only.";
    "shared" SHARED, shared model -> Option<&super::Shared>, with_shared(super::Shared), "`shared`: `microsoft.graph.shared`, read-only" "Read-only.";
    "sharepointIds" SHAREPOINT_IDS, sharepoint_ids model -> Option<&super::SharepointIds>, with_sharepoint_ids(super::SharepointIds), "`sharepointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`, read-only" "Read-only.";
    "specialFolder" SPECIAL_FOLDER, special_folder model -> Option<&super::SpecialFolder>, with_special_folder(super::SpecialFolder), "`specialFolder`: `microsoft.graph.specialFolder`, read-only" "Read-only.";
    "video" VIDEO, video model -> Option<&super::Video>, with_video(super::Video), "`video`: `microsoft.graph.video`, read-only" "Read-only.";
    "webDavUrl" WEB_DAV_URL, web_dav_url str -> Option<&str>, with_web_dav_url(String), "`webDavUrl`: `Edm.String`";
    "activities" ACTIVITIES, activities models -> Option<&[super::ItemActivity]>, with_activities(Vec<super::ItemActivity>), "`activities`: `Collection(microsoft.graph.itemActivity)`, not in the metadata" if (feature = "files");
    "analytics" ANALYTICS, analytics model -> Option<&super::ItemAnalytics>, with_analytics(super::ItemAnalytics), "`analytics`: `microsoft.graph.itemAnalytics`" if (any(feature = "files", feature = "sites"));
    "children" CHILDREN, children models -> Option<&[super::DriveItem]>, with_children(Vec<super::DriveItem>), "`children`: `Collection(microsoft.graph.driveItem)`, read-only" "Read-only. Nullable.";
    "listItem" LIST_ITEM, list_item model -> Option<&super::ListItem>, with_list_item(super::ListItem), "`listItem`: `microsoft.graph.listItem`, read-only" "Read-only. Nullable." if (feature = "sites");
    "permissions" PERMISSIONS, permissions models -> Option<&[super::Permission]>, with_permissions(Vec<super::Permission>), "`permissions`: `Collection(microsoft.graph.permission)`, read-only" "Read-only. Nullable." if (any(feature = "files", feature = "sites"));
    "subscriptions" SUBSCRIPTIONS, subscriptions models -> Option<&[super::Subscription]>, with_subscriptions(Vec<super::Subscription>), "`subscriptions`: `Collection(microsoft.graph.subscription)`" if (any(feature = "files", feature = "sites", feature = "subscriptions"));
    "thumbnails" THUMBNAILS, thumbnails models -> Option<&[super::ThumbnailSet]>, with_thumbnails(Vec<super::ThumbnailSet>), "`thumbnails`: `Collection(microsoft.graph.thumbnailSet)`, read-only" "Read-only. Nullable." if (any(feature = "files", feature = "sites"));
    "versions" VERSIONS, versions models -> Option<&[super::DriveItemVersion]>, with_versions(Vec<super::DriveItemVersion>), "`versions`: `Collection(microsoft.graph.driveItemVersion)`, read-only" "Read-only. Nullable." if (feature = "files");
    "workbook" WORKBOOK, workbook model -> Option<&super::Workbook>, with_workbook(super::Workbook), "`workbook`: `microsoft.graph.workbook`" "Nullable." if (feature = "excel");
    "retentionLabel" RETENTION_LABEL, retention_label model -> Option<&super::ItemRetentionLabel>, with_retention_label(super::ItemRetentionLabel), "`retentionLabel`: `microsoft.graph.itemRetentionLabel`, metadata" if (feature = "files");
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.driveRecipient`](https://learn.microsoft.com/graph/api/resources/driverecipient?view=graph-rest-1.0)
    DriveRecipient = "microsoft.graph.driveRecipient";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "alias" ALIAS, alias str -> Option<&str>, with_alias(String), "`alias`: `Edm.String`";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`";
}
