// Written by `cargo xtask gen`; do not edit.
//! Types of the area `files`.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Uuid, Value};

crate::runtime::model! {
    /// [`microsoft.graph.driveItemUploadableProperties`](https://learn.microsoft.com/graph/api/resources/driveitemuploadableproperties?view=graph-rest-beta)
    DriveItemUploadableProperties = "microsoft.graph.driveItemUploadableProperties";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "driveItemSource" DRIVE_ITEM_SOURCE, drive_item_source model -> Option<&super::DriveItemSource>, with_drive_item_source(super::DriveItemSource), "`driveItemSource`: `microsoft.graph.driveItemSource`";
    "fileSize" FILE_SIZE, file_size i64 -> Option<i64>, with_file_size(i64), "`fileSize`: `Edm.Int64`";
    "fileSystemInfo" FILE_SYSTEM_INFO, file_system_info model -> Option<&super::FileSystemInfo>, with_file_system_info(super::FileSystemInfo), "`fileSystemInfo`: `microsoft.graph.fileSystemInfo`";
    "mediaSource" MEDIA_SOURCE, media_source model -> Option<&super::MediaSource>, with_media_source(super::MediaSource), "`mediaSource`: `microsoft.graph.mediaSource`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.driveItemVersion`](https://learn.microsoft.com/graph/api/resources/driveItemVersion?view=graph-rest-beta), with the accessors of [`BaseItemVersion`](super::BaseItemVersion)
    DriveItemVersion: super::BaseItemVersion, super::Entity = "microsoft.graph.driveItemVersion";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "publication" PUBLICATION, with_publication(super::PublicationFacet), "`publication`";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`";
}

crate::runtime::model! {
    /// [`microsoft.graph.extractSensitivityLabelsResult`](https://learn.microsoft.com/graph/api/resources/extractsensitivitylabelsresult?view=graph-rest-beta)
    ExtractSensitivityLabelsResult = "microsoft.graph.extractSensitivityLabelsResult";
    "labels" LABELS, labels models -> Option<&[super::SensitivityLabelAssignment]>, with_labels(Vec<super::SensitivityLabelAssignment>), "`labels`: `Collection(microsoft.graph.sensitivityLabelAssignment)`";
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorage`, metadata, with the accessors of [`Entity`](super::Entity)
    FileStorage: super::Entity = "microsoft.graph.fileStorage";
    inherited "id" ID, with_id(String), "`id`";
    "containerTypeRegistrations" CONTAINER_TYPE_REGISTRATIONS, container_type_registrations models -> Option<&[super::FileStorageContainerTypeRegistration]>, with_container_type_registrations(Vec<super::FileStorageContainerTypeRegistration>), "`containerTypeRegistrations`: `Collection(microsoft.graph.fileStorageContainerTypeRegistration)`, metadata";
    "containerTypes" CONTAINER_TYPES, container_types models -> Option<&[super::FileStorageContainerType]>, with_container_types(Vec<super::FileStorageContainerType>), "`containerTypes`: `Collection(microsoft.graph.fileStorageContainerType)`, metadata";
    "containers" CONTAINERS, containers models -> Option<&[super::FileStorageContainer]>, with_containers(Vec<super::FileStorageContainer>), "`containers`: `Collection(microsoft.graph.fileStorageContainer)`, metadata";
    "deletedContainers" DELETED_CONTAINERS, deleted_containers models -> Option<&[super::FileStorageContainer]>, with_deleted_containers(Vec<super::FileStorageContainer>), "`deletedContainers`: `Collection(microsoft.graph.fileStorageContainer)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorageContainer`, metadata, with the accessors of [`Entity`](super::Entity)
    FileStorageContainer: super::Entity = "microsoft.graph.fileStorageContainer";
    inherited "id" ID, with_id(String), "`id`";
    "archivalDetails" ARCHIVAL_DETAILS, archival_details model -> Option<&super::SiteArchivalDetails>, with_archival_details(super::SiteArchivalDetails), "`archivalDetails`: `microsoft.graph.siteArchivalDetails`, metadata";
    "assignedSensitivityLabel" ASSIGNED_SENSITIVITY_LABEL, assigned_sensitivity_label model -> Option<&super::AssignedLabel>, with_assigned_sensitivity_label(super::AssignedLabel), "`assignedSensitivityLabel`: `microsoft.graph.assignedLabel`, metadata";
    "containerTypeId" CONTAINER_TYPE_ID, container_type_id guid -> Parsed<Uuid>, with_container_type_id(Uuid), "`containerTypeId`: `Edm.Guid`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "customProperties" CUSTOM_PROPERTIES, custom_properties model -> Option<&super::FileStorageContainerCustomPropertyDictionary>, with_custom_properties(super::FileStorageContainerCustomPropertyDictionary), "`customProperties`: `microsoft.graph.fileStorageContainerCustomPropertyDictionary`, metadata";
    "dataLocationCode" DATA_LOCATION_CODE, data_location_code str -> Option<&str>, with_data_location_code(String), "`dataLocationCode`: `Edm.String`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "externalGroupId" EXTERNAL_GROUP_ID, external_group_id guid -> Parsed<Uuid>, with_external_group_id(Uuid), "`externalGroupId`: `Edm.Guid`, metadata";
    "informationBarrier" INFORMATION_BARRIER, information_barrier model -> Option<&super::InformationBarrier>, with_information_barrier(super::InformationBarrier), "`informationBarrier`: `microsoft.graph.informationBarrier`, metadata";
    "lockState" LOCK_STATE, lock_state enumeration -> Option<super::SiteLockState>, with_lock_state(super::SiteLockState), "`lockState`: `microsoft.graph.siteLockState`, metadata";
    "owners" OWNERS, owners models -> Option<&[super::UserIdentity]>, with_owners(Vec<super::UserIdentity>), "`owners`: `Collection(microsoft.graph.userIdentity)`, metadata";
    "ownershipType" OWNERSHIP_TYPE, ownership_type enumeration -> Option<super::FileStorageContainerOwnershipType>, with_ownership_type(super::FileStorageContainerOwnershipType), "`ownershipType`: `microsoft.graph.fileStorageContainerOwnershipType`, metadata";
    "settings" SETTINGS, settings model -> Option<&super::FileStorageContainerSettings>, with_settings(super::FileStorageContainerSettings), "`settings`: `microsoft.graph.fileStorageContainerSettings`, metadata";
    "status" STATUS, status enumeration -> Option<super::FileStorageContainerStatus>, with_status(super::FileStorageContainerStatus), "`status`: `microsoft.graph.fileStorageContainerStatus`, metadata";
    "storageUsedInBytes" STORAGE_USED_IN_BYTES, storage_used_in_bytes i64 -> Option<i64>, with_storage_used_in_bytes(i64), "`storageUsedInBytes`: `Edm.Int64`, metadata";
    "viewpoint" VIEWPOINT, viewpoint model -> Option<&super::FileStorageContainerViewpoint>, with_viewpoint(super::FileStorageContainerViewpoint), "`viewpoint`: `microsoft.graph.fileStorageContainerViewpoint`, metadata";
    "columns" COLUMNS, columns models -> Option<&[super::ColumnDefinition]>, with_columns(Vec<super::ColumnDefinition>), "`columns`: `Collection(microsoft.graph.columnDefinition)`, metadata";
    "drive" DRIVE, drive model -> Option<&super::Drive>, with_drive(super::Drive), "`drive`: `microsoft.graph.drive`, metadata";
    "migrationJobs" MIGRATION_JOBS, migration_jobs models -> Option<&[super::SharePointMigrationJob]>, with_migration_jobs(Vec<super::SharePointMigrationJob>), "`migrationJobs`: `Collection(microsoft.graph.sharePointMigrationJob)`, metadata";
    "permissions" PERMISSIONS, permissions models -> Option<&[super::Permission]>, with_permissions(Vec<super::Permission>), "`permissions`: `Collection(microsoft.graph.permission)`, metadata";
    "recycleBin" RECYCLE_BIN, recycle_bin model -> Option<&super::RecycleBin>, with_recycle_bin(super::RecycleBin), "`recycleBin`: `microsoft.graph.recycleBin`, metadata";
    "sharePointGroups" SHARE_POINT_GROUPS, share_point_groups models -> Option<&[super::SharePointGroup]>, with_share_point_groups(Vec<super::SharePointGroup>), "`sharePointGroups`: `Collection(microsoft.graph.sharePointGroup)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.fileStorageContainerBillingClassification`, metadata
    FileStorageContainerBillingClassification = "microsoft.graph.fileStorageContainerBillingClassification" {
        Standard = "standard",
        Trial = "trial",
        DirectToCustomer = "directToCustomer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.fileStorageContainerBillingStatus`, metadata
    FileStorageContainerBillingStatus = "microsoft.graph.fileStorageContainerBillingStatus" {
        Invalid = "invalid",
        Valid = "valid",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorageContainerCustomPropertyDictionary`, metadata, with the accessors of [`Dictionary`](super::Dictionary)
    FileStorageContainerCustomPropertyDictionary: super::Dictionary = "microsoft.graph.fileStorageContainerCustomPropertyDictionary"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.fileStorageContainerOwnershipType`, metadata
    FileStorageContainerOwnershipType = "microsoft.graph.fileStorageContainerOwnershipType" {
        TenantOwned = "tenantOwned",
        UserOwned = "userOwned",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorageContainerSettings`, metadata
    FileStorageContainerSettings = "microsoft.graph.fileStorageContainerSettings";
    "isItemVersioningEnabled" IS_ITEM_VERSIONING_ENABLED, is_item_versioning_enabled bool -> Option<bool>, with_is_item_versioning_enabled(bool), "`isItemVersioningEnabled`: `Edm.Boolean`, metadata";
    "isOcrEnabled" IS_OCR_ENABLED, is_ocr_enabled bool -> Option<bool>, with_is_ocr_enabled(bool), "`isOcrEnabled`: `Edm.Boolean`, metadata";
    "itemDefaultSensitivityLabelId" ITEM_DEFAULT_SENSITIVITY_LABEL_ID, item_default_sensitivity_label_id str -> Option<&str>, with_item_default_sensitivity_label_id(String), "`itemDefaultSensitivityLabelId`: `Edm.String`, metadata";
    "itemMajorVersionLimit" ITEM_MAJOR_VERSION_LIMIT, item_major_version_limit i32 -> Option<i32>, with_item_major_version_limit(i32), "`itemMajorVersionLimit`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.fileStorageContainerStatus`, metadata
    FileStorageContainerStatus = "microsoft.graph.fileStorageContainerStatus" {
        Inactive = "inactive",
        Active = "active",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorageContainerType`, metadata, with the accessors of [`Entity`](super::Entity)
    FileStorageContainerType: super::Entity = "microsoft.graph.fileStorageContainerType";
    inherited "id" ID, with_id(String), "`id`";
    "billingClassification" BILLING_CLASSIFICATION, billing_classification enumeration -> Option<super::FileStorageContainerBillingClassification>, with_billing_classification(super::FileStorageContainerBillingClassification), "`billingClassification`: `microsoft.graph.fileStorageContainerBillingClassification`, metadata";
    "billingStatus" BILLING_STATUS, billing_status enumeration -> Option<super::FileStorageContainerBillingStatus>, with_billing_status(super::FileStorageContainerBillingStatus), "`billingStatus`: `microsoft.graph.fileStorageContainerBillingStatus`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "etag" ETAG, etag str -> Option<&str>, with_etag(String), "`etag`: `Edm.String`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "owningAppId" OWNING_APP_ID, owning_app_id guid -> Parsed<Uuid>, with_owning_app_id(Uuid), "`owningAppId`: `Edm.Guid`, metadata";
    "settings" SETTINGS, settings model -> Option<&super::FileStorageContainerTypeSettings>, with_settings(super::FileStorageContainerTypeSettings), "`settings`: `microsoft.graph.fileStorageContainerTypeSettings`, metadata";
    "permissions" PERMISSIONS, permissions models -> Option<&[super::Permission]>, with_permissions(Vec<super::Permission>), "`permissions`: `Collection(microsoft.graph.permission)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorageContainerTypeAgentSettings`, metadata
    FileStorageContainerTypeAgentSettings = "microsoft.graph.fileStorageContainerTypeAgentSettings";
    "chatEmbedAllowedHosts" CHAT_EMBED_ALLOWED_HOSTS, chat_embed_allowed_hosts strs -> Option<Vec<&str>>, with_chat_embed_allowed_hosts(Vec<String>), "`chatEmbedAllowedHosts`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.fileStorageContainerTypeAppPermission`, metadata
    FileStorageContainerTypeAppPermission = "microsoft.graph.fileStorageContainerTypeAppPermission" {
        None = "none",
        ReadContent = "readContent",
        WriteContent = "writeContent",
        ManageContent = "manageContent",
        Create = "create",
        Delete = "delete",
        Read = "read",
        Write = "write",
        EnumeratePermissions = "enumeratePermissions",
        AddPermissions = "addPermissions",
        UpdatePermissions = "updatePermissions",
        DeletePermissions = "deletePermissions",
        DeleteOwnPermission = "deleteOwnPermission",
        ManagePermissions = "managePermissions",
        Full = "full",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorageContainerTypeAppPermissionGrant`, metadata
    FileStorageContainerTypeAppPermissionGrant = "microsoft.graph.fileStorageContainerTypeAppPermissionGrant";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "applicationPermissions" APPLICATION_PERMISSIONS, application_permissions enumerations -> Option<Vec<super::FileStorageContainerTypeAppPermission>>, with_application_permissions(Vec<super::FileStorageContainerTypeAppPermission>), "`applicationPermissions`: `Collection(microsoft.graph.fileStorageContainerTypeAppPermission)`, metadata";
    "delegatedPermissions" DELEGATED_PERMISSIONS, delegated_permissions enumerations -> Option<Vec<super::FileStorageContainerTypeAppPermission>>, with_delegated_permissions(Vec<super::FileStorageContainerTypeAppPermission>), "`delegatedPermissions`: `Collection(microsoft.graph.fileStorageContainerTypeAppPermission)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorageContainerTypeRegistration`, metadata, with the accessors of [`Entity`](super::Entity)
    FileStorageContainerTypeRegistration: super::Entity = "microsoft.graph.fileStorageContainerTypeRegistration";
    inherited "id" ID, with_id(String), "`id`";
    "billingClassification" BILLING_CLASSIFICATION, billing_classification enumeration -> Option<super::FileStorageContainerBillingClassification>, with_billing_classification(super::FileStorageContainerBillingClassification), "`billingClassification`: `microsoft.graph.fileStorageContainerBillingClassification`, metadata";
    "billingStatus" BILLING_STATUS, billing_status enumeration -> Option<super::FileStorageContainerBillingStatus>, with_billing_status(super::FileStorageContainerBillingStatus), "`billingStatus`: `microsoft.graph.fileStorageContainerBillingStatus`, metadata";
    "etag" ETAG, etag str -> Option<&str>, with_etag(String), "`etag`: `Edm.String`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "owningAppId" OWNING_APP_ID, owning_app_id guid -> Parsed<Uuid>, with_owning_app_id(Uuid), "`owningAppId`: `Edm.Guid`, metadata";
    "registeredDateTime" REGISTERED_DATE_TIME, registered_date_time date_time -> Parsed<OffsetDateTime>, with_registered_date_time(OffsetDateTime), "`registeredDateTime`: `Edm.DateTimeOffset`, metadata";
    "settings" SETTINGS, settings model -> Option<&super::FileStorageContainerTypeRegistrationSettings>, with_settings(super::FileStorageContainerTypeRegistrationSettings), "`settings`: `microsoft.graph.fileStorageContainerTypeRegistrationSettings`, metadata";
    "applicationPermissionGrants" APPLICATION_PERMISSION_GRANTS, application_permission_grants models -> Option<&[super::FileStorageContainerTypeAppPermissionGrant]>, with_application_permission_grants(Vec<super::FileStorageContainerTypeAppPermissionGrant>), "`applicationPermissionGrants`: `Collection(microsoft.graph.fileStorageContainerTypeAppPermissionGrant)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorageContainerTypeRegistrationSettings`, metadata
    FileStorageContainerTypeRegistrationSettings = "microsoft.graph.fileStorageContainerTypeRegistrationSettings";
    "agent" AGENT, agent model -> Option<&super::FileStorageContainerTypeAgentSettings>, with_agent(super::FileStorageContainerTypeAgentSettings), "`agent`: `microsoft.graph.fileStorageContainerTypeAgentSettings`, metadata";
    "isDiscoverabilityEnabled" IS_DISCOVERABILITY_ENABLED, is_discoverability_enabled bool -> Option<bool>, with_is_discoverability_enabled(bool), "`isDiscoverabilityEnabled`: `Edm.Boolean`, metadata";
    "isItemVersioningEnabled" IS_ITEM_VERSIONING_ENABLED, is_item_versioning_enabled bool -> Option<bool>, with_is_item_versioning_enabled(bool), "`isItemVersioningEnabled`: `Edm.Boolean`, metadata";
    "isOfficeRestricted" IS_OFFICE_RESTRICTED, is_office_restricted bool -> Option<bool>, with_is_office_restricted(bool), "`isOfficeRestricted`: `Edm.Boolean`, metadata";
    "isSearchEnabled" IS_SEARCH_ENABLED, is_search_enabled bool -> Option<bool>, with_is_search_enabled(bool), "`isSearchEnabled`: `Edm.Boolean`, metadata";
    "isSharingRestricted" IS_SHARING_RESTRICTED, is_sharing_restricted bool -> Option<bool>, with_is_sharing_restricted(bool), "`isSharingRestricted`: `Edm.Boolean`, metadata";
    "itemMajorVersionLimit" ITEM_MAJOR_VERSION_LIMIT, item_major_version_limit i64 -> Option<i64>, with_item_major_version_limit(i64), "`itemMajorVersionLimit`: `Edm.Int64`, metadata";
    "maxStoragePerContainerInBytes" MAX_STORAGE_PER_CONTAINER_IN_BYTES, max_storage_per_container_in_bytes i64 -> Option<i64>, with_max_storage_per_container_in_bytes(i64), "`maxStoragePerContainerInBytes`: `Edm.Int64`, metadata";
    "sharingCapability" SHARING_CAPABILITY, sharing_capability enumeration -> Option<super::SharingCapabilities>, with_sharing_capability(super::SharingCapabilities), "`sharingCapability`: `microsoft.graph.sharingCapabilities`, metadata";
    "urlTemplate" URL_TEMPLATE, url_template str -> Option<&str>, with_url_template(String), "`urlTemplate`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorageContainerTypeSettings`, metadata
    FileStorageContainerTypeSettings = "microsoft.graph.fileStorageContainerTypeSettings";
    "agent" AGENT, agent model -> Option<&super::FileStorageContainerTypeAgentSettings>, with_agent(super::FileStorageContainerTypeAgentSettings), "`agent`: `microsoft.graph.fileStorageContainerTypeAgentSettings`, metadata";
    "consumingTenantOverridables" CONSUMING_TENANT_OVERRIDABLES, consuming_tenant_overridables flags -> Option<Flags<super::FileStorageContainerTypeSettingsOverride>>, with_consuming_tenant_overridables(Flags<super::FileStorageContainerTypeSettingsOverride>), "`consumingTenantOverridables`: `microsoft.graph.fileStorageContainerTypeSettingsOverride`, metadata";
    "isDiscoverabilityEnabled" IS_DISCOVERABILITY_ENABLED, is_discoverability_enabled bool -> Option<bool>, with_is_discoverability_enabled(bool), "`isDiscoverabilityEnabled`: `Edm.Boolean`, metadata";
    "isItemVersioningEnabled" IS_ITEM_VERSIONING_ENABLED, is_item_versioning_enabled bool -> Option<bool>, with_is_item_versioning_enabled(bool), "`isItemVersioningEnabled`: `Edm.Boolean`, metadata";
    "isOfficeRestricted" IS_OFFICE_RESTRICTED, is_office_restricted bool -> Option<bool>, with_is_office_restricted(bool), "`isOfficeRestricted`: `Edm.Boolean`, metadata";
    "isSearchEnabled" IS_SEARCH_ENABLED, is_search_enabled bool -> Option<bool>, with_is_search_enabled(bool), "`isSearchEnabled`: `Edm.Boolean`, metadata";
    "isSharingRestricted" IS_SHARING_RESTRICTED, is_sharing_restricted bool -> Option<bool>, with_is_sharing_restricted(bool), "`isSharingRestricted`: `Edm.Boolean`, metadata";
    "itemMajorVersionLimit" ITEM_MAJOR_VERSION_LIMIT, item_major_version_limit i64 -> Option<i64>, with_item_major_version_limit(i64), "`itemMajorVersionLimit`: `Edm.Int64`, metadata";
    "maxStoragePerContainerInBytes" MAX_STORAGE_PER_CONTAINER_IN_BYTES, max_storage_per_container_in_bytes i64 -> Option<i64>, with_max_storage_per_container_in_bytes(i64), "`maxStoragePerContainerInBytes`: `Edm.Int64`, metadata";
    "sharingCapability" SHARING_CAPABILITY, sharing_capability enumeration -> Option<super::SharingCapabilities>, with_sharing_capability(super::SharingCapabilities), "`sharingCapability`: `microsoft.graph.sharingCapabilities`, metadata";
    "urlTemplate" URL_TEMPLATE, url_template str -> Option<&str>, with_url_template(String), "`urlTemplate`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.fileStorageContainerTypeSettingsOverride`, metadata
    FileStorageContainerTypeSettingsOverride = "microsoft.graph.fileStorageContainerTypeSettingsOverride" {
        UrlTemplate = "urlTemplate",
        IsDiscoverabilityEnabled = "isDiscoverabilityEnabled",
        IsSearchEnabled = "isSearchEnabled",
        IsItemVersioningEnabled = "isItemVersioningEnabled",
        ItemMajorVersionLimit = "itemMajorVersionLimit",
        MaxStoragePerContainerInBytes = "maxStoragePerContainerInBytes",
        UnknownFutureValue = "unknownFutureValue",
        IsOfficeRestricted = "isOfficeRestricted",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.fileStorageContainerViewpoint`, metadata
    FileStorageContainerViewpoint = "microsoft.graph.fileStorageContainerViewpoint";
    "effectiveRole" EFFECTIVE_ROLE, effective_role str -> Option<&str>, with_effective_role(String), "`effectiveRole`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.informationBarrier`, metadata
    InformationBarrier = "microsoft.graph.informationBarrier";
    "mode" MODE, mode enumeration -> Option<super::InformationBarrierMode>, with_mode(super::InformationBarrierMode), "`mode`: `microsoft.graph.informationBarrierMode`, metadata";
    "segmentIds" SEGMENT_IDS, segment_ids values -> Parsed<Vec<Uuid>>, with_segment_ids(Vec<Uuid>), "`segmentIds`: `Collection(Edm.Guid)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.informationBarrierMode`, metadata
    InformationBarrierMode = "microsoft.graph.informationBarrierMode" {
        Open = "open",
        OwnerModerated = "ownerModerated",
        Explicit = "explicit",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.insightIdentity`](https://learn.microsoft.com/graph/api/resources/insights-insightidentity?view=graph-rest-beta)
    InsightIdentity = "microsoft.graph.insightIdentity";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "address" ADDRESS, address str -> Option<&str>, with_address(String), "`address`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from officeGraphInsights.
    ///
    /// [`microsoft.graph.itemInsights`](https://learn.microsoft.com/graph/api/resources/iteminsights?view=graph-rest-beta), with the accessors of [`OfficeGraphInsights`](super::OfficeGraphInsights)
    ItemInsights: super::OfficeGraphInsights, super::Entity = "microsoft.graph.itemInsights";
    inherited "id" ID, with_id(String), "`id`";
    inherited "trending" TRENDING, with_trending(Vec<super::Trending>), "`trending`";
    inherited "used" USED, with_used(Vec<super::UsedInsight>), "`used`";
    inherited "shared" SHARED, with_shared(Vec<super::SharedInsight>), "`shared`";
}

crate::runtime::model! {
    /// [`microsoft.graph.ItemPreviewInfo`](https://learn.microsoft.com/graph/api/resources/itempreviewinfo?view=graph-rest-beta)
    ItemPreviewInfo = "microsoft.graph.ItemPreviewInfo";
    "getUrl" GET_URL, get_url str -> Option<&str>, with_get_url(String), "`getUrl`: `Edm.String`";
    "postUrl" POST_URL, post_url str -> Option<&str>, with_post_url(String), "`postUrl`: `Edm.String`";
    "postParameters" POST_PARAMETERS, post_parameters str -> Option<&str>, with_post_parameters(String), "`postParameters`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.itemRetentionLabel`, metadata, with the accessors of [`Entity`](super::Entity)
    ItemRetentionLabel: super::Entity = "microsoft.graph.itemRetentionLabel";
    inherited "id" ID, with_id(String), "`id`";
    "isLabelAppliedExplicitly" IS_LABEL_APPLIED_EXPLICITLY, is_label_applied_explicitly bool -> Option<bool>, with_is_label_applied_explicitly(bool), "`isLabelAppliedExplicitly`: `Edm.Boolean`, metadata";
    "labelAppliedBy" LABEL_APPLIED_BY, label_applied_by model -> Option<&super::IdentitySet>, with_label_applied_by(super::IdentitySet), "`labelAppliedBy`: `microsoft.graph.identitySet`, metadata";
    "labelAppliedDateTime" LABEL_APPLIED_DATE_TIME, label_applied_date_time date_time -> Parsed<OffsetDateTime>, with_label_applied_date_time(OffsetDateTime), "`labelAppliedDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "retentionSettings" RETENTION_SETTINGS, retention_settings model -> Option<&super::RetentionLabelSettings>, with_retention_settings(super::RetentionLabelSettings), "`retentionSettings`: `microsoft.graph.retentionLabelSettings`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.officeGraphInsights`](https://learn.microsoft.com/graph/api/resources/officegraphinsights?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    OfficeGraphInsights: super::Entity = "microsoft.graph.officeGraphInsights" {
        "microsoft.graph.itemInsights",
    };
    inherited "id" ID, with_id(String), "`id`";
    "trending" TRENDING, trending models -> Option<&[super::Trending]>, with_trending(Vec<super::Trending>), "`trending`: `Collection(microsoft.graph.trending)`";
    "used" USED, used models -> Option<&[super::UsedInsight]>, with_used(Vec<super::UsedInsight>), "`used`: `Collection(microsoft.graph.usedInsight)`";
    "shared" SHARED, shared models -> Option<&[super::SharedInsight]>, with_shared(Vec<super::SharedInsight>), "`shared`: `Collection(microsoft.graph.sharedInsight)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.resourceReference`](https://learn.microsoft.com/graph/api/resources/insights-resourcereference?view=graph-rest-beta)
    ResourceReference = "microsoft.graph.resourceReference";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.resourceVisualization`](https://learn.microsoft.com/graph/api/resources/insights-resourcevisualization?view=graph-rest-beta)
    ResourceVisualization = "microsoft.graph.resourceVisualization";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "mediaType" MEDIA_TYPE, media_type str -> Option<&str>, with_media_type(String), "`mediaType`: `Edm.String`";
    "previewImageUrl" PREVIEW_IMAGE_URL, preview_image_url str -> Option<&str>, with_preview_image_url(String), "`previewImageUrl`: `Edm.String`";
    "previewText" PREVIEW_TEXT, preview_text str -> Option<&str>, with_preview_text(String), "`previewText`: `Edm.String`";
    "containerWebUrl" CONTAINER_WEB_URL, container_web_url str -> Option<&str>, with_container_web_url(String), "`containerWebUrl`: `Edm.String`";
    "containerDisplayName" CONTAINER_DISPLAY_NAME, container_display_name str -> Option<&str>, with_container_display_name(String), "`containerDisplayName`: `Edm.String`";
    "containerType" CONTAINER_TYPE, container_type str -> Option<&str>, with_container_type(String), "`containerType`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.retentionLabelSettings`, metadata
    RetentionLabelSettings = "microsoft.graph.retentionLabelSettings";
    "behaviorDuringRetentionPeriod" BEHAVIOR_DURING_RETENTION_PERIOD, behavior_during_retention_period enumeration -> Option<super::security::BehaviorDuringRetentionPeriod>, with_behavior_during_retention_period(super::security::BehaviorDuringRetentionPeriod), "`behaviorDuringRetentionPeriod`: `microsoft.graph.security.behaviorDuringRetentionPeriod`, metadata";
    "isContentUpdateAllowed" IS_CONTENT_UPDATE_ALLOWED, is_content_update_allowed bool -> Option<bool>, with_is_content_update_allowed(bool), "`isContentUpdateAllowed`: `Edm.Boolean`, metadata";
    "isDeleteAllowed" IS_DELETE_ALLOWED, is_delete_allowed bool -> Option<bool>, with_is_delete_allowed(bool), "`isDeleteAllowed`: `Edm.Boolean`, metadata";
    "isLabelUpdateAllowed" IS_LABEL_UPDATE_ALLOWED, is_label_update_allowed bool -> Option<bool>, with_is_label_update_allowed(bool), "`isLabelUpdateAllowed`: `Edm.Boolean`, metadata";
    "isMetadataUpdateAllowed" IS_METADATA_UPDATE_ALLOWED, is_metadata_update_allowed bool -> Option<bool>, with_is_metadata_update_allowed(bool), "`isMetadataUpdateAllowed`: `Edm.Boolean`, metadata";
    "isRecordLocked" IS_RECORD_LOCKED, is_record_locked bool -> Option<bool>, with_is_record_locked(bool), "`isRecordLocked`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointGroup`, metadata, with the accessors of [`Entity`](super::Entity)
    SharePointGroup: super::Entity = "microsoft.graph.sharePointGroup";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
    "members" MEMBERS, members models -> Option<&[super::SharePointGroupMember]>, with_members(Vec<super::SharePointGroupMember>), "`members`: `Collection(microsoft.graph.sharePointGroupMember)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointGroupMember`, metadata, with the accessors of [`Entity`](super::Entity)
    SharePointGroupMember: super::Entity = "microsoft.graph.sharePointGroupMember";
    inherited "id" ID, with_id(String), "`id`";
    "identity" IDENTITY, identity model -> Option<&super::SharePointIdentitySet>, with_identity(super::SharePointIdentitySet), "`identity`: `microsoft.graph.sharePointIdentitySet`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationContainerInfo`, metadata
    SharePointMigrationContainerInfo = "microsoft.graph.sharePointMigrationContainerInfo";
    "dataContainerUri" DATA_CONTAINER_URI, data_container_uri str -> Option<&str>, with_data_container_uri(String), "`dataContainerUri`: `Edm.String`, metadata";
    "encryptionKey" ENCRYPTION_KEY, encryption_key str -> Option<&str>, with_encryption_key(String), "`encryptionKey`: `Edm.String`, metadata";
    "metadataContainerUri" METADATA_CONTAINER_URI, metadata_container_uri str -> Option<&str>, with_metadata_container_uri(String), "`metadataContainerUri`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationEvent`, metadata, with the accessors of [`Entity`](super::Entity)
    SharePointMigrationEvent: super::Entity = "microsoft.graph.sharePointMigrationEvent" {
        "microsoft.graph.sharePointMigrationFinishManifestFileUploadEvent",
        "microsoft.graph.sharePointMigrationJobCancelledEvent",
        "microsoft.graph.sharePointMigrationJobDeletedEvent",
        "microsoft.graph.sharePointMigrationJobErrorEvent",
        "microsoft.graph.sharePointMigrationJobPostponedEvent",
        "microsoft.graph.sharePointMigrationJobProgressEvent",
        "microsoft.graph.sharePointMigrationJobQueuedEvent",
        "microsoft.graph.sharePointMigrationJobStartEvent",
    };
    inherited "id" ID, with_id(String), "`id`";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`, metadata";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`, metadata";
    "jobId" JOB_ID, job_id str -> Option<&str>, with_job_id(String), "`jobId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationFinishManifestFileUploadEvent`, metadata, with the accessors of [`SharePointMigrationEvent`](super::SharePointMigrationEvent)
    SharePointMigrationFinishManifestFileUploadEvent: super::SharePointMigrationEvent, super::Entity = "microsoft.graph.sharePointMigrationFinishManifestFileUploadEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "jobId" JOB_ID, with_job_id(String), "`jobId`";
    "manifestFileName" MANIFEST_FILE_NAME, manifest_file_name str -> Option<&str>, with_manifest_file_name(String), "`manifestFileName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationJob`, metadata, with the accessors of [`Entity`](super::Entity)
    SharePointMigrationJob: super::Entity = "microsoft.graph.sharePointMigrationJob";
    inherited "id" ID, with_id(String), "`id`";
    "containerInfo" CONTAINER_INFO, container_info model -> Option<&super::SharePointMigrationContainerInfo>, with_container_info(super::SharePointMigrationContainerInfo), "`containerInfo`: `microsoft.graph.sharePointMigrationContainerInfo`, metadata";
    "progressEvents" PROGRESS_EVENTS, progress_events models -> Option<&[super::SharePointMigrationEvent]>, with_progress_events(Vec<super::SharePointMigrationEvent>), "`progressEvents`: `Collection(microsoft.graph.sharePointMigrationEvent)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationJobCancelledEvent`, metadata, with the accessors of [`SharePointMigrationEvent`](super::SharePointMigrationEvent)
    SharePointMigrationJobCancelledEvent: super::SharePointMigrationEvent, super::Entity = "microsoft.graph.sharePointMigrationJobCancelledEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "jobId" JOB_ID, with_job_id(String), "`jobId`";
    "isCancelledByUser" IS_CANCELLED_BY_USER, is_cancelled_by_user bool -> Option<bool>, with_is_cancelled_by_user(bool), "`isCancelledByUser`: `Edm.Boolean`, metadata";
    "totalRetryCount" TOTAL_RETRY_COUNT, total_retry_count i32 -> Option<i32>, with_total_retry_count(i32), "`totalRetryCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationJobDeletedEvent`, metadata, with the accessors of [`SharePointMigrationEvent`](super::SharePointMigrationEvent)
    SharePointMigrationJobDeletedEvent: super::SharePointMigrationEvent, super::Entity = "microsoft.graph.sharePointMigrationJobDeletedEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "jobId" JOB_ID, with_job_id(String), "`jobId`";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationJobErrorEvent`, metadata, with the accessors of [`SharePointMigrationEvent`](super::SharePointMigrationEvent)
    SharePointMigrationJobErrorEvent: super::SharePointMigrationEvent, super::Entity = "microsoft.graph.sharePointMigrationJobErrorEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "jobId" JOB_ID, with_job_id(String), "`jobId`";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
    "errorLevel" ERROR_LEVEL, error_level enumeration -> Option<super::SharePointMigrationJobErrorLevel>, with_error_level(super::SharePointMigrationJobErrorLevel), "`errorLevel`: `microsoft.graph.sharePointMigrationJobErrorLevel`, metadata";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`, metadata";
    "objectType" OBJECT_TYPE, object_type enumeration -> Option<super::SharePointMigrationObjectType>, with_object_type(super::SharePointMigrationObjectType), "`objectType`: `microsoft.graph.sharePointMigrationObjectType`, metadata";
    "objectUrl" OBJECT_URL, object_url str -> Option<&str>, with_object_url(String), "`objectUrl`: `Edm.String`, metadata";
    "totalRetryCount" TOTAL_RETRY_COUNT, total_retry_count i32 -> Option<i32>, with_total_retry_count(i32), "`totalRetryCount`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.sharePointMigrationJobErrorLevel`, metadata
    SharePointMigrationJobErrorLevel = "microsoft.graph.sharePointMigrationJobErrorLevel" {
        Important = "important",
        Warning = "warning",
        Error = "error",
        FatalError = "fatalError",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationJobPostponedEvent`, metadata, with the accessors of [`SharePointMigrationEvent`](super::SharePointMigrationEvent)
    SharePointMigrationJobPostponedEvent: super::SharePointMigrationEvent, super::Entity = "microsoft.graph.sharePointMigrationJobPostponedEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "jobId" JOB_ID, with_job_id(String), "`jobId`";
    "jobsInQueue" JOBS_IN_QUEUE, jobs_in_queue i64 -> Option<i64>, with_jobs_in_queue(i64), "`jobsInQueue`: `Edm.Int64`, metadata";
    "nextPickupDateTime" NEXT_PICKUP_DATE_TIME, next_pickup_date_time date_time -> Parsed<OffsetDateTime>, with_next_pickup_date_time(OffsetDateTime), "`nextPickupDateTime`: `Edm.DateTimeOffset`, metadata";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`, metadata";
    "totalRetryCount" TOTAL_RETRY_COUNT, total_retry_count i32 -> Option<i32>, with_total_retry_count(i32), "`totalRetryCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationJobProgressEvent`, metadata, with the accessors of [`SharePointMigrationEvent`](super::SharePointMigrationEvent)
    SharePointMigrationJobProgressEvent: super::SharePointMigrationEvent, super::Entity = "microsoft.graph.sharePointMigrationJobProgressEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "jobId" JOB_ID, with_job_id(String), "`jobId`";
    "bytesProcessed" BYTES_PROCESSED, bytes_processed i64 -> Option<i64>, with_bytes_processed(i64), "`bytesProcessed`: `Edm.Int64`, metadata";
    "bytesProcessedOnlyCurrentVersion" BYTES_PROCESSED_ONLY_CURRENT_VERSION, bytes_processed_only_current_version i64 -> Option<i64>, with_bytes_processed_only_current_version(i64), "`bytesProcessedOnlyCurrentVersion`: `Edm.Int64`, metadata";
    "cpuDurationMs" CPU_DURATION_MS, cpu_duration_ms i64 -> Option<i64>, with_cpu_duration_ms(i64), "`cpuDurationMs`: `Edm.Int64`, metadata";
    "filesProcessed" FILES_PROCESSED, files_processed i64 -> Option<i64>, with_files_processed(i64), "`filesProcessed`: `Edm.Int64`, metadata";
    "filesProcessedOnlyCurrentVersion" FILES_PROCESSED_ONLY_CURRENT_VERSION, files_processed_only_current_version i64 -> Option<i64>, with_files_processed_only_current_version(i64), "`filesProcessedOnlyCurrentVersion`: `Edm.Int64`, metadata";
    "isCompleted" IS_COMPLETED, is_completed bool -> Option<bool>, with_is_completed(bool), "`isCompleted`: `Edm.Boolean`, metadata";
    "lastProcessedObjectId" LAST_PROCESSED_OBJECT_ID, last_processed_object_id str -> Option<&str>, with_last_processed_object_id(String), "`lastProcessedObjectId`: `Edm.String`, metadata";
    "objectsProcessed" OBJECTS_PROCESSED, objects_processed i64 -> Option<i64>, with_objects_processed(i64), "`objectsProcessed`: `Edm.Int64`, metadata";
    "sqlDurationMs" SQL_DURATION_MS, sql_duration_ms i64 -> Option<i64>, with_sql_duration_ms(i64), "`sqlDurationMs`: `Edm.Int64`, metadata";
    "sqlQueryCount" SQL_QUERY_COUNT, sql_query_count i64 -> Option<i64>, with_sql_query_count(i64), "`sqlQueryCount`: `Edm.Int64`, metadata";
    "totalDurationMs" TOTAL_DURATION_MS, total_duration_ms i64 -> Option<i64>, with_total_duration_ms(i64), "`totalDurationMs`: `Edm.Int64`, metadata";
    "totalErrors" TOTAL_ERRORS, total_errors i64 -> Option<i64>, with_total_errors(i64), "`totalErrors`: `Edm.Int64`, metadata";
    "totalExpectedBytes" TOTAL_EXPECTED_BYTES, total_expected_bytes i64 -> Option<i64>, with_total_expected_bytes(i64), "`totalExpectedBytes`: `Edm.Int64`, metadata";
    "totalExpectedObjects" TOTAL_EXPECTED_OBJECTS, total_expected_objects i64 -> Option<i64>, with_total_expected_objects(i64), "`totalExpectedObjects`: `Edm.Int64`, metadata";
    "totalRetryCount" TOTAL_RETRY_COUNT, total_retry_count i32 -> Option<i32>, with_total_retry_count(i32), "`totalRetryCount`: `Edm.Int32`, metadata";
    "totalWarnings" TOTAL_WARNINGS, total_warnings i64 -> Option<i64>, with_total_warnings(i64), "`totalWarnings`: `Edm.Int64`, metadata";
    "waitTimeOnSqlThrottlingMs" WAIT_TIME_ON_SQL_THROTTLING_MS, wait_time_on_sql_throttling_ms i64 -> Option<i64>, with_wait_time_on_sql_throttling_ms(i64), "`waitTimeOnSqlThrottlingMs`: `Edm.Int64`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationJobQueuedEvent`, metadata, with the accessors of [`SharePointMigrationEvent`](super::SharePointMigrationEvent)
    SharePointMigrationJobQueuedEvent: super::SharePointMigrationEvent, super::Entity = "microsoft.graph.sharePointMigrationJobQueuedEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "jobId" JOB_ID, with_job_id(String), "`jobId`";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationJobStartEvent`, metadata, with the accessors of [`SharePointMigrationEvent`](super::SharePointMigrationEvent)
    SharePointMigrationJobStartEvent: super::SharePointMigrationEvent, super::Entity = "microsoft.graph.sharePointMigrationJobStartEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "jobId" JOB_ID, with_job_id(String), "`jobId`";
    "isRestarted" IS_RESTARTED, is_restarted bool -> Option<bool>, with_is_restarted(bool), "`isRestarted`: `Edm.Boolean`, metadata";
    "totalRetryCount" TOTAL_RETRY_COUNT, total_retry_count i32 -> Option<i32>, with_total_retry_count(i32), "`totalRetryCount`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.sharePointMigrationObjectType`, metadata
    SharePointMigrationObjectType = "microsoft.graph.sharePointMigrationObjectType" {
        Site = "site",
        Web = "web",
        Folder = "folder",
        List = "list",
        ListItem = "listItem",
        File = "file",
        Alert = "alert",
        SharedWithObject = "sharedWithObject",
        Invalid = "invalid",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.sharedDriveItem`](https://learn.microsoft.com/graph/api/resources/shareddriveitem?view=graph-rest-beta), with the accessors of [`BaseItem`](super::BaseItem)
    SharedDriveItem: super::BaseItem, super::Entity = "microsoft.graph.sharedDriveItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    "owner" OWNER, owner model -> Option<&super::IdentitySet>, with_owner(super::IdentitySet), "`owner`: `microsoft.graph.identitySet`";
    "root" ROOT, root model -> Option<&super::DriveItem>, with_root(super::DriveItem), "`root`: `microsoft.graph.driveItem`";
    "driveItem" DRIVE_ITEM, drive_item model -> Option<&super::DriveItem>, with_drive_item(super::DriveItem), "`driveItem`: `microsoft.graph.driveItem`";
    "list" LIST, list model -> Option<&super::List>, with_list(super::List), "`list`: `microsoft.graph.list`";
    "listItem" LIST_ITEM, list_item model -> Option<&super::ListItem>, with_list_item(super::ListItem), "`listItem`: `microsoft.graph.listItem`";
    "permission" PERMISSION, permission model -> Option<&super::Permission>, with_permission(super::Permission), "`permission`: `microsoft.graph.permission`";
    "site" SITE, site model -> Option<&super::Site>, with_site(super::Site), "`site`: `microsoft.graph.site`";
    "items" ITEMS, items models -> Option<&[super::DriveItem]>, with_items(Vec<super::DriveItem>), "`items`: `Collection(microsoft.graph.driveItem)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.sharedInsight`](https://learn.microsoft.com/graph/api/resources/insights-shared?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SharedInsight: super::Entity = "microsoft.graph.sharedInsight";
    inherited "id" ID, with_id(String), "`id`";
    "lastShared" LAST_SHARED, last_shared model -> Option<&super::SharingDetail>, with_last_shared(super::SharingDetail), "`lastShared`: `microsoft.graph.sharingDetail`, read-only" "Read-only.";
    "resourceVisualization" RESOURCE_VISUALIZATION, resource_visualization model -> Option<&super::ResourceVisualization>, with_resource_visualization(super::ResourceVisualization), "`resourceVisualization`: `microsoft.graph.resourceVisualization`, read-only" "Read-only.";
    "resourceReference" RESOURCE_REFERENCE, resource_reference model -> Option<&super::ResourceReference>, with_resource_reference(super::ResourceReference), "`resourceReference`: `microsoft.graph.resourceReference`, read-only" "Read-only.";
    "sharingHistory" SHARING_HISTORY, sharing_history models -> Option<&[super::SharingDetail]>, with_sharing_history(Vec<super::SharingDetail>), "`sharingHistory`: `Collection(microsoft.graph.sharingDetail)`, metadata";
    "resource" RESOURCE, resource model -> Option<&super::Entity>, with_resource(super::Entity), "`resource`: `microsoft.graph.entity`, type of the metadata";
    "lastSharedMethod" LAST_SHARED_METHOD, last_shared_method model -> Option<&super::Entity>, with_last_shared_method(super::Entity), "`lastSharedMethod`: `microsoft.graph.entity`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.sharingDetail`](https://learn.microsoft.com/graph/api/resources/insights-sharingdetail?view=graph-rest-beta)
    SharingDetail = "microsoft.graph.sharingDetail";
    "sharedDateTime" SHARED_DATE_TIME, shared_date_time date_time -> Parsed<OffsetDateTime>, with_shared_date_time(OffsetDateTime), "`sharedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "sharingSubject" SHARING_SUBJECT, sharing_subject str -> Option<&str>, with_sharing_subject(String), "`sharingSubject`: `Edm.String`";
    "sharingType" SHARING_TYPE, sharing_type str -> Option<&str>, with_sharing_type(String), "`sharingType`: `Edm.String`";
    "sharedBy" SHARED_BY, shared_by model -> Option<&super::InsightIdentity>, with_shared_by(super::InsightIdentity), "`sharedBy`: `microsoft.graph.insightIdentity`";
    "sharingReference" SHARING_REFERENCE, sharing_reference model -> Option<&super::ResourceReference>, with_sharing_reference(super::ResourceReference), "`sharingReference`: `microsoft.graph.resourceReference`";
}

crate::runtime::model! {
    /// `microsoft.graph.storage`, metadata
    Storage = "microsoft.graph.storage";
    "fileStorage" FILE_STORAGE, file_storage model -> Option<&super::FileStorage>, with_file_storage(super::FileStorage), "`fileStorage`: `microsoft.graph.fileStorage`, metadata";
    "settings" SETTINGS, settings model -> Option<&super::StorageSettings>, with_settings(super::StorageSettings), "`settings`: `microsoft.graph.storageSettings`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.storageSettings`, metadata, with the accessors of [`Entity`](super::Entity)
    StorageSettings: super::Entity = "microsoft.graph.storageSettings";
    inherited "id" ID, with_id(String), "`id`";
    "quota" QUOTA, quota model -> Option<&super::UnifiedStorageQuota>, with_quota(super::UnifiedStorageQuota), "`quota`: `microsoft.graph.unifiedStorageQuota`, metadata" if (feature = "users");
}

crate::runtime::model! {
    /// [`microsoft.graph.trending`](https://learn.microsoft.com/graph/api/resources/insights-trending?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Trending: super::Entity = "microsoft.graph.trending";
    inherited "id" ID, with_id(String), "`id`";
    "weight" WEIGHT, weight f64 -> Option<f64>, with_weight(f64), "`weight`: `Edm.Double`";
    "resourceVisualization" RESOURCE_VISUALIZATION, resource_visualization model -> Option<&super::ResourceVisualization>, with_resource_visualization(super::ResourceVisualization), "`resourceVisualization`: `microsoft.graph.resourceVisualization`";
    "resourceReference" RESOURCE_REFERENCE, resource_reference model -> Option<&super::ResourceReference>, with_resource_reference(super::ResourceReference), "`resourceReference`: `microsoft.graph.resourceReference`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "resource" RESOURCE, resource model -> Option<&super::Entity>, with_resource(super::Entity), "`resource`: `microsoft.graph.entity`, type of the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.usageDetails`](https://learn.microsoft.com/graph/api/resources/insights-usagedetails?view=graph-rest-beta)
    UsageDetails = "microsoft.graph.usageDetails";
    "lastAccessedDateTime" LAST_ACCESSED_DATE_TIME, last_accessed_date_time date_time -> Parsed<OffsetDateTime>, with_last_accessed_date_time(OffsetDateTime), "`lastAccessedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.usedInsight`](https://learn.microsoft.com/graph/api/resources/insights-used?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UsedInsight: super::Entity = "microsoft.graph.usedInsight";
    inherited "id" ID, with_id(String), "`id`";
    "lastUsed" LAST_USED, last_used model -> Option<&super::UsageDetails>, with_last_used(super::UsageDetails), "`lastUsed`: `microsoft.graph.usageDetails`, read-only" "Read-only.";
    "resourceVisualization" RESOURCE_VISUALIZATION, resource_visualization model -> Option<&super::ResourceVisualization>, with_resource_visualization(super::ResourceVisualization), "`resourceVisualization`: `microsoft.graph.resourceVisualization`, read-only" "Read-only.";
    "resourceReference" RESOURCE_REFERENCE, resource_reference model -> Option<&super::ResourceReference>, with_resource_reference(super::ResourceReference), "`resourceReference`: `microsoft.graph.resourceReference`, read-only" "Read-only.";
    "resource" RESOURCE, resource model -> Option<&super::Entity>, with_resource(super::Entity), "`resource`: `microsoft.graph.entity`, type of the metadata";
}
