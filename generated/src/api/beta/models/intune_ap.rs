// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.appConfigurationSchemaItemBooleanType`, metadata, with the accessors of [`AppConfigurationSchemaItemType`](super::AppConfigurationSchemaItemType)
    AppConfigurationSchemaItemBooleanType: super::AppConfigurationSchemaItemType = "microsoft.graph.appConfigurationSchemaItemBooleanType";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "index" INDEX, with_index(i32), "`index`";
    inherited "parentIndex" PARENT_INDEX, with_parent_index(i32), "`parentIndex`";
    inherited "schemaItemKey" SCHEMA_ITEM_KEY, with_schema_item_key(String), "`schemaItemKey`";
    "defaultValue" DEFAULT_VALUE, default_value bool -> Option<bool>, with_default_value(bool), "`defaultValue`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.appConfigurationSchemaItemBundleArray`, metadata, with the accessors of [`AppConfigurationSchemaItemType`](super::AppConfigurationSchemaItemType)
    AppConfigurationSchemaItemBundleArray: super::AppConfigurationSchemaItemType = "microsoft.graph.appConfigurationSchemaItemBundleArray";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "index" INDEX, with_index(i32), "`index`";
    inherited "parentIndex" PARENT_INDEX, with_parent_index(i32), "`parentIndex`";
    inherited "schemaItemKey" SCHEMA_ITEM_KEY, with_schema_item_key(String), "`schemaItemKey`";
}

crate::runtime::model! {
    /// `microsoft.graph.appConfigurationSchemaItemBundleType`, metadata, with the accessors of [`AppConfigurationSchemaItemType`](super::AppConfigurationSchemaItemType)
    AppConfigurationSchemaItemBundleType: super::AppConfigurationSchemaItemType = "microsoft.graph.appConfigurationSchemaItemBundleType";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "index" INDEX, with_index(i32), "`index`";
    inherited "parentIndex" PARENT_INDEX, with_parent_index(i32), "`parentIndex`";
    inherited "schemaItemKey" SCHEMA_ITEM_KEY, with_schema_item_key(String), "`schemaItemKey`";
}

crate::runtime::model! {
    /// `microsoft.graph.appConfigurationSchemaItemChoiceType`, metadata, with the accessors of [`AppConfigurationSchemaItemType`](super::AppConfigurationSchemaItemType)
    AppConfigurationSchemaItemChoiceType: super::AppConfigurationSchemaItemType = "microsoft.graph.appConfigurationSchemaItemChoiceType";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "index" INDEX, with_index(i32), "`index`";
    inherited "parentIndex" PARENT_INDEX, with_parent_index(i32), "`parentIndex`";
    inherited "schemaItemKey" SCHEMA_ITEM_KEY, with_schema_item_key(String), "`schemaItemKey`";
    "defaultValue" DEFAULT_VALUE, default_value str -> Option<&str>, with_default_value(String), "`defaultValue`: `Edm.String`, metadata";
    "selections" SELECTIONS, selections models -> Option<&[super::KeyValuePair]>, with_selections(Vec<super::KeyValuePair>), "`selections`: `Collection(microsoft.graph.keyValuePair)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.appConfigurationSchemaItemHiddenType`, metadata, with the accessors of [`AppConfigurationSchemaItemType`](super::AppConfigurationSchemaItemType)
    AppConfigurationSchemaItemHiddenType: super::AppConfigurationSchemaItemType = "microsoft.graph.appConfigurationSchemaItemHiddenType";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "index" INDEX, with_index(i32), "`index`";
    inherited "parentIndex" PARENT_INDEX, with_parent_index(i32), "`parentIndex`";
    inherited "schemaItemKey" SCHEMA_ITEM_KEY, with_schema_item_key(String), "`schemaItemKey`";
    "defaultValue" DEFAULT_VALUE, default_value str -> Option<&str>, with_default_value(String), "`defaultValue`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.appConfigurationSchemaItemIntegerType`, metadata, with the accessors of [`AppConfigurationSchemaItemType`](super::AppConfigurationSchemaItemType)
    AppConfigurationSchemaItemIntegerType: super::AppConfigurationSchemaItemType = "microsoft.graph.appConfigurationSchemaItemIntegerType";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "index" INDEX, with_index(i32), "`index`";
    inherited "parentIndex" PARENT_INDEX, with_parent_index(i32), "`parentIndex`";
    inherited "schemaItemKey" SCHEMA_ITEM_KEY, with_schema_item_key(String), "`schemaItemKey`";
    "defaultValue" DEFAULT_VALUE, default_value i32 -> Option<i32>, with_default_value(i32), "`defaultValue`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.appConfigurationSchemaItemMultiselectType`, metadata, with the accessors of [`AppConfigurationSchemaItemType`](super::AppConfigurationSchemaItemType)
    AppConfigurationSchemaItemMultiselectType: super::AppConfigurationSchemaItemType = "microsoft.graph.appConfigurationSchemaItemMultiselectType";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "index" INDEX, with_index(i32), "`index`";
    inherited "parentIndex" PARENT_INDEX, with_parent_index(i32), "`parentIndex`";
    inherited "schemaItemKey" SCHEMA_ITEM_KEY, with_schema_item_key(String), "`schemaItemKey`";
    "defaultValue" DEFAULT_VALUE, default_value strs -> Option<Vec<&str>>, with_default_value(Vec<String>), "`defaultValue`: `Collection(Edm.String)`, metadata";
    "selections" SELECTIONS, selections models -> Option<&[super::KeyValuePair]>, with_selections(Vec<super::KeyValuePair>), "`selections`: `Collection(microsoft.graph.keyValuePair)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.appConfigurationSchemaItemStringType`, metadata, with the accessors of [`AppConfigurationSchemaItemType`](super::AppConfigurationSchemaItemType)
    AppConfigurationSchemaItemStringType: super::AppConfigurationSchemaItemType = "microsoft.graph.appConfigurationSchemaItemStringType";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "index" INDEX, with_index(i32), "`index`";
    inherited "parentIndex" PARENT_INDEX, with_parent_index(i32), "`parentIndex`";
    inherited "schemaItemKey" SCHEMA_ITEM_KEY, with_schema_item_key(String), "`schemaItemKey`";
    "defaultValue" DEFAULT_VALUE, default_value str -> Option<&str>, with_default_value(String), "`defaultValue`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.appConfigurationSchemaItemType`, metadata
    AppConfigurationSchemaItemType = "microsoft.graph.appConfigurationSchemaItemType" {
        "microsoft.graph.appConfigurationSchemaItemBooleanType",
        "microsoft.graph.appConfigurationSchemaItemBundleArray",
        "microsoft.graph.appConfigurationSchemaItemBundleType",
        "microsoft.graph.appConfigurationSchemaItemChoiceType",
        "microsoft.graph.appConfigurationSchemaItemHiddenType",
        "microsoft.graph.appConfigurationSchemaItemIntegerType",
        "microsoft.graph.appConfigurationSchemaItemMultiselectType",
        "microsoft.graph.appConfigurationSchemaItemStringType",
    };
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "index" INDEX, index i32 -> Option<i32>, with_index(i32), "`index`: `Edm.Int32`, metadata";
    "parentIndex" PARENT_INDEX, parent_index i32 -> Option<i32>, with_parent_index(i32), "`parentIndex`: `Edm.Int32`, metadata";
    "schemaItemKey" SCHEMA_ITEM_KEY, schema_item_key str -> Option<&str>, with_schema_item_key(String), "`schemaItemKey`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.appConfigurationSchemaRequestDetail`, metadata
    AppConfigurationSchemaRequestDetail = "microsoft.graph.appConfigurationSchemaRequestDetail" {
        "microsoft.graph.androidLobAppConfigurationSchemaRequestDetail",
        "microsoft.graph.managedStoreAppConfigurationSchemaRequestDetail",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.appConfigurationSettingItem`](https://learn.microsoft.com/graph/api/resources/intune-apps-appconfigurationsettingitem?view=graph-rest-beta)
    AppConfigurationSettingItem = "microsoft.graph.appConfigurationSettingItem";
    "appConfigKey" APP_CONFIG_KEY, app_config_key str -> Option<&str>, with_app_config_key(String), "`appConfigKey`: `Edm.String`";
    "appConfigKeyType" APP_CONFIG_KEY_TYPE, app_config_key_type enumeration -> Option<super::MdmAppConfigKeyType>, with_app_config_key_type(super::MdmAppConfigKeyType), "`appConfigKeyType`: `microsoft.graph.mdmAppConfigKeyType`" "Possible values are: stringType, integerType, realType, booleanType, tokenType.";
    "appConfigKeyValue" APP_CONFIG_KEY_VALUE, app_config_key_value str -> Option<&str>, with_app_config_key_value(String), "`appConfigKeyValue`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.appInstallControlType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-appinstallcontroltype?view=graph-rest-beta)
    AppInstallControlType = "microsoft.graph.appInstallControlType" {
        NotConfigured = "notConfigured",
        Anywhere = "anywhere",
        StoreOnly = "storeOnly",
        Recommendations = "recommendations",
        PreferStore = "preferStore",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.appListItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applistitem?view=graph-rest-beta)
    AppListItem = "microsoft.graph.appListItem" {
        "microsoft.graph.appleAppListItem",
    };
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.appListType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applisttype?view=graph-rest-beta)
    AppListType = "microsoft.graph.appListType" {
        None = "none",
        AppsInListCompliant = "appsInListCompliant",
        AppsNotInListCompliant = "appsNotInListCompliant",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.appLockerApplicationControlType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applockerapplicationcontroltype?view=graph-rest-beta)
    AppLockerApplicationControlType = "microsoft.graph.appLockerApplicationControlType" {
        NotConfigured = "notConfigured",
        EnforceComponentsAndStoreApps = "enforceComponentsAndStoreApps",
        AuditComponentsAndStoreApps = "auditComponentsAndStoreApps",
        EnforceComponentsStoreAppsAndSmartlocker = "enforceComponentsStoreAppsAndSmartlocker",
        AuditComponentsStoreAppsAndSmartlocker = "auditComponentsStoreAppsAndSmartlocker",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.appLogCollectionDownloadDetails`](https://learn.microsoft.com/graph/api/resources/intune-devices-applogcollectiondownloaddetails?view=graph-rest-beta)
    AppLogCollectionDownloadDetails = "microsoft.graph.appLogCollectionDownloadDetails";
    "downloadUrl" DOWNLOAD_URL, download_url str -> Option<&str>, with_download_url(String), "`downloadUrl`: `Edm.String`";
    "decryptionKey" DECRYPTION_KEY, decryption_key str -> Option<&str>, with_decryption_key(String), "`decryptionKey`: `Edm.String`";
    "appLogDecryptionAlgorithm" APP_LOG_DECRYPTION_ALGORITHM, app_log_decryption_algorithm enumeration -> Option<super::AppLogDecryptionAlgorithm>, with_app_log_decryption_algorithm(super::AppLogDecryptionAlgorithm), "`appLogDecryptionAlgorithm`: `microsoft.graph.appLogDecryptionAlgorithm`" "Possible values are: aes256.";
}

crate::runtime::model! {
    /// [`microsoft.graph.appLogCollectionRequest`](https://learn.microsoft.com/graph/api/resources/intune-devices-applogcollectionrequest?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AppLogCollectionRequest: super::Entity = "microsoft.graph.appLogCollectionRequest";
    inherited "id" ID, with_id(String), "`id`";
    "status" STATUS, status enumeration -> Option<super::AppLogUploadState>, with_status(super::AppLogUploadState), "`status`: `microsoft.graph.appLogUploadState`" "Possible values are: pending, completed, failed.";
    "errorMessage" ERROR_MESSAGE, error_message str -> Option<&str>, with_error_message(String), "`errorMessage`: `Edm.String`";
    "customLogFolders" CUSTOM_LOG_FOLDERS, custom_log_folders strs -> Option<Vec<&str>>, with_custom_log_folders(Vec<String>), "`customLogFolders`: `Collection(Edm.String)`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.appLogDecryptionAlgorithm`](https://learn.microsoft.com/graph/api/resources/intune-devices-applogdecryptionalgorithm?view=graph-rest-beta)
    AppLogDecryptionAlgorithm = "microsoft.graph.appLogDecryptionAlgorithm" {
        Aes256 = "aes256",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.appLogUploadState`](https://learn.microsoft.com/graph/api/resources/intune-devices-apploguploadstate?view=graph-rest-beta)
    AppLogUploadState = "microsoft.graph.appLogUploadState" {
        Pending = "pending",
        Completed = "completed",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.appManagementLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-appmanagementlevel?view=graph-rest-beta)
    AppManagementLevel = "microsoft.graph.appManagementLevel" {
        Unspecified = "unspecified",
        Unmanaged = "unmanaged",
        Mdm = "mdm",
        AndroidEnterprise = "androidEnterprise",
        AndroidEnterpriseDedicatedDevicesWithAzureAdSharedMode = "androidEnterpriseDedicatedDevicesWithAzureAdSharedMode",
        AndroidOpenSourceProjectUserAssociated = "androidOpenSourceProjectUserAssociated",
        AndroidOpenSourceProjectUserless = "androidOpenSourceProjectUserless",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.appMetadata`, metadata
    AppMetadata = "microsoft.graph.appMetadata";
    "data" DATA, data models -> Option<&[super::AppMetadataEntry]>, with_data(Vec<super::AppMetadataEntry>), "`data`: `Collection(microsoft.graph.appMetadataEntry)`, metadata";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.appMetadataEntry`, metadata
    AppMetadataEntry = "microsoft.graph.appMetadataEntry";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`, metadata";
    "value" VALUE, value binary -> Parsed<Bytes>, with_value(Bytes), "`value`: `Edm.Binary`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.appVulnerabilityManagedDevice`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-appvulnerabilitymanageddevice?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AppVulnerabilityManagedDevice: super::Entity = "microsoft.graph.appVulnerabilityManagedDevice";
    inherited "id" ID, with_id(String), "`id`";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.appVulnerabilityMobileApp`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-appvulnerabilitymobileapp?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AppVulnerabilityMobileApp: super::Entity = "microsoft.graph.appVulnerabilityMobileApp";
    inherited "id" ID, with_id(String), "`id`";
    "mobileAppId" MOBILE_APP_ID, mobile_app_id str -> Option<&str>, with_mobile_app_id(String), "`mobileAppId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "mobileAppType" MOBILE_APP_TYPE, mobile_app_type str -> Option<&str>, with_mobile_app_type(String), "`mobileAppType`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceappmanagementtask.
    ///
    /// [`microsoft.graph.appVulnerabilityTask`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-appvulnerabilitytask?view=graph-rest-beta), with the accessors of [`DeviceAppManagementTask`](super::DeviceAppManagementTask)
    AppVulnerabilityTask: super::DeviceAppManagementTask, super::Entity = "microsoft.graph.appVulnerabilityTask";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "dueDateTime" DUE_DATE_TIME, with_due_date_time(OffsetDateTime), "`dueDateTime`";
    inherited "category" CATEGORY, with_category(super::DeviceAppManagementTaskCategory), "`category`";
    inherited "priority" PRIORITY, with_priority(super::DeviceAppManagementTaskPriority), "`priority`";
    inherited "creator" CREATOR, with_creator(String), "`creator`";
    inherited "creatorNotes" CREATOR_NOTES, with_creator_notes(String), "`creatorNotes`";
    inherited "assignedTo" ASSIGNED_TO, with_assigned_to(String), "`assignedTo`";
    inherited "status" STATUS, with_status(super::DeviceAppManagementTaskStatus), "`status`";
    "appName" APP_NAME, app_name str -> Option<&str>, with_app_name(String), "`appName`: `Edm.String`";
    "appPublisher" APP_PUBLISHER, app_publisher str -> Option<&str>, with_app_publisher(String), "`appPublisher`: `Edm.String`";
    "appVersion" APP_VERSION, app_version str -> Option<&str>, with_app_version(String), "`appVersion`: `Edm.String`";
    "mitigationType" MITIGATION_TYPE, mitigation_type enumeration -> Option<super::AppVulnerabilityTaskMitigationType>, with_mitigation_type(super::AppVulnerabilityTaskMitigationType), "`mitigationType`: `microsoft.graph.appVulnerabilityTaskMitigationType`" "Possible values are: unknown, update, uninstall, securityConfiguration.";
    "insights" INSIGHTS, insights str -> Option<&str>, with_insights(String), "`insights`: `Edm.String`";
    "managedDeviceCount" MANAGED_DEVICE_COUNT, managed_device_count i32 -> Option<i32>, with_managed_device_count(i32), "`managedDeviceCount`: `Edm.Int32`";
    "mobileAppCount" MOBILE_APP_COUNT, mobile_app_count i32 -> Option<i32>, with_mobile_app_count(i32), "`mobileAppCount`: `Edm.Int32`";
    "remediation" REMEDIATION, remediation str -> Option<&str>, with_remediation(String), "`remediation`: `Edm.String`";
    "managedDevices" MANAGED_DEVICES, managed_devices models -> Option<&[super::AppVulnerabilityManagedDevice]>, with_managed_devices(Vec<super::AppVulnerabilityManagedDevice>), "`managedDevices`: `Collection(microsoft.graph.appVulnerabilityManagedDevice)`";
    "mobileApps" MOBILE_APPS, mobile_apps models -> Option<&[super::AppVulnerabilityMobileApp]>, with_mobile_apps(Vec<super::AppVulnerabilityMobileApp>), "`mobileApps`: `Collection(microsoft.graph.appVulnerabilityMobileApp)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.appVulnerabilityTaskMitigationType`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-appvulnerabilitytaskmitigationtype?view=graph-rest-beta)
    AppVulnerabilityTaskMitigationType = "microsoft.graph.appVulnerabilityTaskMitigationType" {
        Unknown = "unknown",
        Update = "update",
        Uninstall = "uninstall",
        SecurityConfiguration = "securityConfiguration",
    }
}

crate::runtime::model! {
    /// Inherits from applistitem.
    ///
    /// [`microsoft.graph.appleAppListItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-appleapplistitem?view=graph-rest-beta), with the accessors of [`AppListItem`](super::AppListItem)
    AppleAppListItem: super::AppListItem = "microsoft.graph.appleAppListItem";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "appStoreUrl" APP_STORE_URL, with_app_store_url(String), "`appStoreUrl`";
    inherited "appId" APP_ID, with_app_id(String), "`appId`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.appleDeploymentChannel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-appledeploymentchannel?view=graph-rest-beta)
    AppleDeploymentChannel = "microsoft.graph.appleDeploymentChannel" {
        DeviceChannel = "deviceChannel",
        UserChannel = "userChannel",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.appleDeviceDeliveryProtocol`, metadata
    AppleDeviceDeliveryProtocol = "microsoft.graph.appleDeviceDeliveryProtocol" {
        Default = "default",
        MobileDeviceManagement = "mobileDeviceManagement",
        DeclarativeDeviceManagement = "declarativeDeviceManagement",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.appleDeviceFeaturesConfigurationBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-appledevicefeaturesconfigurationbase?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AppleDeviceFeaturesConfigurationBase: super::DeviceConfiguration, super::Entity = "microsoft.graph.appleDeviceFeaturesConfigurationBase" {
        "microsoft.graph.iosDeviceFeaturesConfiguration",
        "microsoft.graph.macOSDeviceFeaturesConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "airPrintDestinations" AIR_PRINT_DESTINATIONS, air_print_destinations models -> Option<&[super::AirPrintDestination]>, with_air_print_destinations(Vec<super::AirPrintDestination>), "`airPrintDestinations`: `Collection(microsoft.graph.airPrintDestination)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.appleEnrollmentProfileAssignment`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-appleenrollmentprofileassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AppleEnrollmentProfileAssignment: super::Entity = "microsoft.graph.appleEnrollmentProfileAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.appleExpeditedCheckinConfigurationBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-appleexpeditedcheckinconfigurationbase?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AppleExpeditedCheckinConfigurationBase: super::DeviceConfiguration, super::Entity = "microsoft.graph.appleExpeditedCheckinConfigurationBase" {
        "microsoft.graph.iosExpeditedCheckinConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "enableExpeditedCheckin" ENABLE_EXPEDITED_CHECKIN, enable_expedited_checkin bool -> Option<bool>, with_enable_expedited_checkin(bool), "`enableExpeditedCheckin`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.appleOwnerTypeEnrollmentType`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-appleownertypeenrollmenttype?view=graph-rest-beta)
    AppleOwnerTypeEnrollmentType = "microsoft.graph.appleOwnerTypeEnrollmentType";
    "ownerType" OWNER_TYPE, owner_type enumeration -> Option<super::ManagedDeviceOwnerType>, with_owner_type(super::ManagedDeviceOwnerType), "`ownerType`: `microsoft.graph.managedDeviceOwnerType`" "Possible values are: unknown, company, personal.";
    "enrollmentType" ENROLLMENT_TYPE, enrollment_type enumeration -> Option<super::AppleUserInitiatedEnrollmentType>, with_enrollment_type(super::AppleUserInitiatedEnrollmentType), "`enrollmentType`: `microsoft.graph.appleUserInitiatedEnrollmentType`" "Possible values are: unknown, device, user.";
}

crate::runtime::model! {
    /// [`microsoft.graph.applePushNotificationCertificate`](https://learn.microsoft.com/graph/api/resources/intune-devices-applepushnotificationcertificate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ApplePushNotificationCertificate: super::Entity = "microsoft.graph.applePushNotificationCertificate";
    inherited "id" ID, with_id(String), "`id`";
    "appleIdentifier" APPLE_IDENTIFIER, apple_identifier str -> Option<&str>, with_apple_identifier(String), "`appleIdentifier`: `Edm.String`";
    "topicIdentifier" TOPIC_IDENTIFIER, topic_identifier str -> Option<&str>, with_topic_identifier(String), "`topicIdentifier`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "certificateUploadStatus" CERTIFICATE_UPLOAD_STATUS, certificate_upload_status str -> Option<&str>, with_certificate_upload_status(String), "`certificateUploadStatus`: `Edm.String`";
    "certificateUploadFailureReason" CERTIFICATE_UPLOAD_FAILURE_REASON, certificate_upload_failure_reason str -> Option<&str>, with_certificate_upload_failure_reason(String), "`certificateUploadFailureReason`: `Edm.String`";
    "certificateSerialNumber" CERTIFICATE_SERIAL_NUMBER, certificate_serial_number str -> Option<&str>, with_certificate_serial_number(String), "`certificateSerialNumber`: `Edm.String`, read-only" "Read-only.";
    "certificate" CERTIFICATE, certificate str -> Option<&str>, with_certificate(String), "`certificate`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.appleSubjectNameFormat`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applesubjectnameformat?view=graph-rest-beta)
    AppleSubjectNameFormat = "microsoft.graph.appleSubjectNameFormat" {
        CommonName = "commonName",
        CommonNameAsEmail = "commonNameAsEmail",
        Custom = "custom",
        CommonNameIncludingEmail = "commonNameIncludingEmail",
        CommonNameAsImei = "commonNameAsIMEI",
        CommonNameAsSerialNumber = "commonNameAsSerialNumber",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.appleUserInitiatedEnrollmentProfile`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-appleuserinitiatedenrollmentprofile?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AppleUserInitiatedEnrollmentProfile: super::Entity = "microsoft.graph.appleUserInitiatedEnrollmentProfile";
    inherited "id" ID, with_id(String), "`id`";
    "defaultEnrollmentType" DEFAULT_ENROLLMENT_TYPE, default_enrollment_type enumeration -> Option<super::AppleUserInitiatedEnrollmentType>, with_default_enrollment_type(super::AppleUserInitiatedEnrollmentType), "`defaultEnrollmentType`: `microsoft.graph.appleUserInitiatedEnrollmentType`" "Possible values are: unknown, device, user.";
    "availableEnrollmentTypeOptions" AVAILABLE_ENROLLMENT_TYPE_OPTIONS, available_enrollment_type_options models -> Option<&[super::AppleOwnerTypeEnrollmentType]>, with_available_enrollment_type_options(Vec<super::AppleOwnerTypeEnrollmentType>), "`availableEnrollmentTypeOptions`: `Collection(microsoft.graph.appleOwnerTypeEnrollmentType)`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`";
    "platform" PLATFORM, platform enumeration -> Option<super::DevicePlatformType>, with_platform(super::DevicePlatformType), "`platform`: `microsoft.graph.devicePlatformType`" "Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, unknown, androidAOSP.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::AppleEnrollmentProfileAssignment]>, with_assignments(Vec<super::AppleEnrollmentProfileAssignment>), "`assignments`: `Collection(microsoft.graph.appleEnrollmentProfileAssignment)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.appleUserInitiatedEnrollmentType`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-appleuserinitiatedenrollmenttype?view=graph-rest-beta)
    AppleUserInitiatedEnrollmentType = "microsoft.graph.appleUserInitiatedEnrollmentType" {
        Unknown = "unknown",
        Device = "device",
        User = "user",
        AccountDrivenUserEnrollment = "accountDrivenUserEnrollment",
        WebDeviceEnrollment = "webDeviceEnrollment",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.appleVpnAlwaysOnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applevpnalwaysonconfiguration?view=graph-rest-beta)
    AppleVpnAlwaysOnConfiguration = "microsoft.graph.appleVpnAlwaysOnConfiguration";
    "tunnelConfiguration" TUNNEL_CONFIGURATION, tunnel_configuration enumeration -> Option<super::VpnTunnelConfigurationType>, with_tunnel_configuration(super::VpnTunnelConfigurationType), "`tunnelConfiguration`: `microsoft.graph.vpnTunnelConfigurationType`" "Possible values are: wifiAndCellular, cellular, wifi.";
    "userToggleEnabled" USER_TOGGLE_ENABLED, user_toggle_enabled bool -> Option<bool>, with_user_toggle_enabled(bool), "`userToggleEnabled`: `Edm.Boolean`";
    "voicemailExceptionAction" VOICEMAIL_EXCEPTION_ACTION, voicemail_exception_action enumeration -> Option<super::VpnServiceExceptionAction>, with_voicemail_exception_action(super::VpnServiceExceptionAction), "`voicemailExceptionAction`: `microsoft.graph.vpnServiceExceptionAction`" "Possible values are: forceTrafficViaVPN, allowTrafficOutside, dropTraffic.";
    "airPrintExceptionAction" AIR_PRINT_EXCEPTION_ACTION, air_print_exception_action enumeration -> Option<super::VpnServiceExceptionAction>, with_air_print_exception_action(super::VpnServiceExceptionAction), "`airPrintExceptionAction`: `microsoft.graph.vpnServiceExceptionAction`" "Possible values are: forceTrafficViaVPN, allowTrafficOutside, dropTraffic.";
    "cellularExceptionAction" CELLULAR_EXCEPTION_ACTION, cellular_exception_action enumeration -> Option<super::VpnServiceExceptionAction>, with_cellular_exception_action(super::VpnServiceExceptionAction), "`cellularExceptionAction`: `microsoft.graph.vpnServiceExceptionAction`" "Possible values are: forceTrafficViaVPN, allowTrafficOutside, dropTraffic.";
    "allowAllCaptiveNetworkPlugins" ALLOW_ALL_CAPTIVE_NETWORK_PLUGINS, allow_all_captive_network_plugins bool -> Option<bool>, with_allow_all_captive_network_plugins(bool), "`allowAllCaptiveNetworkPlugins`: `Edm.Boolean`";
    "allowedCaptiveNetworkPlugins" ALLOWED_CAPTIVE_NETWORK_PLUGINS, allowed_captive_network_plugins model -> Option<&super::SpecifiedCaptiveNetworkPlugins>, with_allowed_captive_network_plugins(super::SpecifiedCaptiveNetworkPlugins), "`allowedCaptiveNetworkPlugins`: `microsoft.graph.specifiedCaptiveNetworkPlugins`";
    "allowCaptiveWebSheet" ALLOW_CAPTIVE_WEB_SHEET, allow_captive_web_sheet bool -> Option<bool>, with_allow_captive_web_sheet(bool), "`allowCaptiveWebSheet`: `Edm.Boolean`";
    "natKeepAliveIntervalInSeconds" NAT_KEEP_ALIVE_INTERVAL_IN_SECONDS, nat_keep_alive_interval_in_seconds i32 -> Option<i32>, with_nat_keep_alive_interval_in_seconds(i32), "`natKeepAliveIntervalInSeconds`: `Edm.Int32`";
    "natKeepAliveOffloadEnable" NAT_KEEP_ALIVE_OFFLOAD_ENABLE, nat_keep_alive_offload_enable bool -> Option<bool>, with_nat_keep_alive_offload_enable(bool), "`natKeepAliveOffloadEnable`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.appleVpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applevpnconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AppleVpnConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.appleVpnConfiguration" {
        "microsoft.graph.iosVpnConfiguration",
        "microsoft.graph.iosikEv2VpnConfiguration",
        "microsoft.graph.macOSVpnConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "connectionName" CONNECTION_NAME, connection_name str -> Option<&str>, with_connection_name(String), "`connectionName`: `Edm.String`";
    "connectionType" CONNECTION_TYPE, connection_type enumeration -> Option<super::AppleVpnConnectionType>, with_connection_type(super::AppleVpnConnectionType), "`connectionType`: `microsoft.graph.appleVpnConnectionType`" "Possible values are: f5EdgeClient, dellSonicWallMobileConnect, checkPointCapsuleVpn, customVpn, ciscoIPSec, citrix, ciscoAnyConnectV2, zscalerPrivateAccess, paloAltoGlobalProtect, f5Access2018, citrixSso, paloAltoGlobalProtectV2, ikEv2, alwaysOn, microsoftTunnel, netMotionMobility, microsoftProtect, pulseSecure, ciscoAnyConnect.";
    "loginGroupOrDomain" LOGIN_GROUP_OR_DOMAIN, login_group_or_domain str -> Option<&str>, with_login_group_or_domain(String), "`loginGroupOrDomain`: `Edm.String`";
    "role" ROLE, role str -> Option<&str>, with_role(String), "`role`: `Edm.String`";
    "realm" REALM, realm str -> Option<&str>, with_realm(String), "`realm`: `Edm.String`";
    "server" SERVER, server model -> Option<&super::VpnServer>, with_server(super::VpnServer), "`server`: `microsoft.graph.vpnServer`";
    "identifier" IDENTIFIER, identifier str -> Option<&str>, with_identifier(String), "`identifier`: `Edm.String`";
    "customData" CUSTOM_DATA, custom_data models -> Option<&[super::KeyValue]>, with_custom_data(Vec<super::KeyValue>), "`customData`: `Collection(microsoft.graph.keyValue)`";
    "customKeyValueData" CUSTOM_KEY_VALUE_DATA, custom_key_value_data models -> Option<&[super::KeyValuePair]>, with_custom_key_value_data(Vec<super::KeyValuePair>), "`customKeyValueData`: `Collection(microsoft.graph.keyValuePair)`";
    "enableSplitTunneling" ENABLE_SPLIT_TUNNELING, enable_split_tunneling bool -> Option<bool>, with_enable_split_tunneling(bool), "`enableSplitTunneling`: `Edm.Boolean`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::VpnAuthenticationMethod>, with_authentication_method(super::VpnAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.vpnAuthenticationMethod`" "Possible values are: certificate, usernameAndPassword, sharedSecret, derivedCredential, azureAD.";
    "enablePerApp" ENABLE_PER_APP, enable_per_app bool -> Option<bool>, with_enable_per_app(bool), "`enablePerApp`: `Edm.Boolean`";
    "safariDomains" SAFARI_DOMAINS, safari_domains strs -> Option<Vec<&str>>, with_safari_domains(Vec<String>), "`safariDomains`: `Collection(Edm.String)`";
    "onDemandRules" ON_DEMAND_RULES, on_demand_rules models -> Option<&[super::VpnOnDemandRule]>, with_on_demand_rules(Vec<super::VpnOnDemandRule>), "`onDemandRules`: `Collection(microsoft.graph.vpnOnDemandRule)`";
    "providerType" PROVIDER_TYPE, provider_type enumeration -> Option<super::VpnProviderType>, with_provider_type(super::VpnProviderType), "`providerType`: `microsoft.graph.vpnProviderType`" "Possible values are: notConfigured, appProxy, packetTunnel.";
    "associatedDomains" ASSOCIATED_DOMAINS, associated_domains strs -> Option<Vec<&str>>, with_associated_domains(Vec<String>), "`associatedDomains`: `Collection(Edm.String)`";
    "excludedDomains" EXCLUDED_DOMAINS, excluded_domains strs -> Option<Vec<&str>>, with_excluded_domains(Vec<String>), "`excludedDomains`: `Collection(Edm.String)`";
    "disableOnDemandUserOverride" DISABLE_ON_DEMAND_USER_OVERRIDE, disable_on_demand_user_override bool -> Option<bool>, with_disable_on_demand_user_override(bool), "`disableOnDemandUserOverride`: `Edm.Boolean`";
    "disconnectOnIdle" DISCONNECT_ON_IDLE, disconnect_on_idle bool -> Option<bool>, with_disconnect_on_idle(bool), "`disconnectOnIdle`: `Edm.Boolean`";
    "disconnectOnIdleTimerInSeconds" DISCONNECT_ON_IDLE_TIMER_IN_SECONDS, disconnect_on_idle_timer_in_seconds i32 -> Option<i32>, with_disconnect_on_idle_timer_in_seconds(i32), "`disconnectOnIdleTimerInSeconds`: `Edm.Int32`";
    "proxyServer" PROXY_SERVER, proxy_server model -> Option<&super::VpnProxyServer>, with_proxy_server(super::VpnProxyServer), "`proxyServer`: `microsoft.graph.vpnProxyServer`";
    "optInToDeviceIdSharing" OPT_IN_TO_DEVICE_ID_SHARING, opt_in_to_device_id_sharing bool -> Option<bool>, with_opt_in_to_device_id_sharing(bool), "`optInToDeviceIdSharing`: `Edm.Boolean`";
    "excludeLocalNetworks" EXCLUDE_LOCAL_NETWORKS, exclude_local_networks bool -> Option<bool>, with_exclude_local_networks(bool), "`excludeLocalNetworks`: `Edm.Boolean`, metadata";
    "includeAllNetworks" INCLUDE_ALL_NETWORKS, include_all_networks bool -> Option<bool>, with_include_all_networks(bool), "`includeAllNetworks`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.appleVpnConnectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applevpnconnectiontype?view=graph-rest-beta)
    AppleVpnConnectionType = "microsoft.graph.appleVpnConnectionType" {
        CiscoAnyConnect = "ciscoAnyConnect",
        PulseSecure = "pulseSecure",
        F5EdgeClient = "f5EdgeClient",
        DellSonicWallMobileConnect = "dellSonicWallMobileConnect",
        CheckPointCapsuleVpn = "checkPointCapsuleVpn",
        CustomVpn = "customVpn",
        CiscoIpSec = "ciscoIPSec",
        Citrix = "citrix",
        CiscoAnyConnectV2 = "ciscoAnyConnectV2",
        PaloAltoGlobalProtect = "paloAltoGlobalProtect",
        ZscalerPrivateAccess = "zscalerPrivateAccess",
        F5Access2018 = "f5Access2018",
        CitrixSso = "citrixSso",
        PaloAltoGlobalProtectV2 = "paloAltoGlobalProtectV2",
        IkEv2 = "ikEv2",
        AlwaysOn = "alwaysOn",
        MicrosoftTunnel = "microsoftTunnel",
        NetMotionMobility = "netMotionMobility",
        MicrosoftProtect = "microsoftProtect",
    }
}

crate::runtime::model! {
    /// Inherits from deviceManagementTroubleshootingEvent.
    ///
    /// [`microsoft.graph.appleVppTokenTroubleshootingEvent`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-applevpptokentroubleshootingevent?view=graph-rest-beta), with the accessors of [`DeviceManagementTroubleshootingEvent`](super::DeviceManagementTroubleshootingEvent)
    AppleVppTokenTroubleshootingEvent: super::DeviceManagementTroubleshootingEvent, super::Entity = "microsoft.graph.appleVppTokenTroubleshootingEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "troubleshootingErrorDetails" TROUBLESHOOTING_ERROR_DETAILS, with_troubleshooting_error_details(super::DeviceManagementTroubleshootingErrorDetails), "`troubleshootingErrorDetails`";
    inherited "eventName" EVENT_NAME, with_event_name(String), "`eventName`";
    inherited "additionalInformation" ADDITIONAL_INFORMATION, with_additional_information(Vec<super::KeyValuePair>), "`additionalInformation`";
    "tokenId" TOKEN_ID, token_id str -> Option<&str>, with_token_id(String), "`tokenId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.applicationGuardBlockClipboardSharingType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applicationguardblockclipboardsharingtype?view=graph-rest-beta)
    ApplicationGuardBlockClipboardSharingType = "microsoft.graph.applicationGuardBlockClipboardSharingType" {
        NotConfigured = "notConfigured",
        BlockBoth = "blockBoth",
        BlockHostToContainer = "blockHostToContainer",
        BlockContainerToHost = "blockContainerToHost",
        BlockNone = "blockNone",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.applicationGuardBlockFileTransferType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applicationguardblockfiletransfertype?view=graph-rest-beta)
    ApplicationGuardBlockFileTransferType = "microsoft.graph.applicationGuardBlockFileTransferType" {
        NotConfigured = "notConfigured",
        BlockImageAndTextFile = "blockImageAndTextFile",
        BlockImageFile = "blockImageFile",
        BlockNone = "blockNone",
        BlockTextFile = "blockTextFile",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.applicationGuardEnabledOptions`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applicationguardenabledoptions?view=graph-rest-beta)
    ApplicationGuardEnabledOptions = "microsoft.graph.applicationGuardEnabledOptions" {
        NotConfigured = "notConfigured",
        EnabledForEdge = "enabledForEdge",
        EnabledForOffice = "enabledForOffice",
        EnabledForEdgeAndOffice = "enabledForEdgeAndOffice",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.applicationType`](https://learn.microsoft.com/graph/api/resources/intune-wip-applicationtype?view=graph-rest-beta)
    ApplicationType = "microsoft.graph.applicationType" {
        Universal = "universal",
        Desktop = "desktop",
    }
}
