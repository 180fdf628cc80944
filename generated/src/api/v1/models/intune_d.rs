// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Duration, Flags, OffsetDateTime, Parsed, Uuid, Value};

crate::runtime::model! {
    /// Inherits from managedAppProtection.
    ///
    /// [`microsoft.graph.defaultManagedAppProtection`](https://learn.microsoft.com/graph/api/resources/intune-mam-defaultmanagedappprotection?view=graph-rest-1.0), with the accessors of [`ManagedAppProtection`](super::ManagedAppProtection)
    DefaultManagedAppProtection: super::ManagedAppProtection, super::ManagedAppPolicy, super::Entity = "microsoft.graph.defaultManagedAppProtection";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "periodOfflineBeforeAccessCheck" PERIOD_OFFLINE_BEFORE_ACCESS_CHECK, with_period_offline_before_access_check(Duration), "`periodOfflineBeforeAccessCheck`";
    inherited "periodOnlineBeforeAccessCheck" PERIOD_ONLINE_BEFORE_ACCESS_CHECK, with_period_online_before_access_check(Duration), "`periodOnlineBeforeAccessCheck`";
    inherited "allowedInboundDataTransferSources" ALLOWED_INBOUND_DATA_TRANSFER_SOURCES, with_allowed_inbound_data_transfer_sources(super::ManagedAppDataTransferLevel), "`allowedInboundDataTransferSources`";
    inherited "allowedOutboundDataTransferDestinations" ALLOWED_OUTBOUND_DATA_TRANSFER_DESTINATIONS, with_allowed_outbound_data_transfer_destinations(super::ManagedAppDataTransferLevel), "`allowedOutboundDataTransferDestinations`";
    inherited "organizationalCredentialsRequired" ORGANIZATIONAL_CREDENTIALS_REQUIRED, with_organizational_credentials_required(bool), "`organizationalCredentialsRequired`";
    inherited "allowedOutboundClipboardSharingLevel" ALLOWED_OUTBOUND_CLIPBOARD_SHARING_LEVEL, with_allowed_outbound_clipboard_sharing_level(super::ManagedAppClipboardSharingLevel), "`allowedOutboundClipboardSharingLevel`";
    inherited "dataBackupBlocked" DATA_BACKUP_BLOCKED, with_data_backup_blocked(bool), "`dataBackupBlocked`";
    inherited "deviceComplianceRequired" DEVICE_COMPLIANCE_REQUIRED, with_device_compliance_required(bool), "`deviceComplianceRequired`";
    inherited "managedBrowserToOpenLinksRequired" MANAGED_BROWSER_TO_OPEN_LINKS_REQUIRED, with_managed_browser_to_open_links_required(bool), "`managedBrowserToOpenLinksRequired`";
    inherited "saveAsBlocked" SAVE_AS_BLOCKED, with_save_as_blocked(bool), "`saveAsBlocked`";
    inherited "periodOfflineBeforeWipeIsEnforced" PERIOD_OFFLINE_BEFORE_WIPE_IS_ENFORCED, with_period_offline_before_wipe_is_enforced(Duration), "`periodOfflineBeforeWipeIsEnforced`";
    inherited "pinRequired" PIN_REQUIRED, with_pin_required(bool), "`pinRequired`";
    inherited "maximumPinRetries" MAXIMUM_PIN_RETRIES, with_maximum_pin_retries(i32), "`maximumPinRetries`";
    inherited "simplePinBlocked" SIMPLE_PIN_BLOCKED, with_simple_pin_blocked(bool), "`simplePinBlocked`";
    inherited "minimumPinLength" MINIMUM_PIN_LENGTH, with_minimum_pin_length(i32), "`minimumPinLength`";
    inherited "pinCharacterSet" PIN_CHARACTER_SET, with_pin_character_set(super::ManagedAppPinCharacterSet), "`pinCharacterSet`";
    inherited "periodBeforePinReset" PERIOD_BEFORE_PIN_RESET, with_period_before_pin_reset(Duration), "`periodBeforePinReset`";
    inherited "allowedDataStorageLocations" ALLOWED_DATA_STORAGE_LOCATIONS, with_allowed_data_storage_locations(Vec<super::ManagedAppDataStorageLocation>), "`allowedDataStorageLocations`";
    inherited "contactSyncBlocked" CONTACT_SYNC_BLOCKED, with_contact_sync_blocked(bool), "`contactSyncBlocked`";
    inherited "printBlocked" PRINT_BLOCKED, with_print_blocked(bool), "`printBlocked`";
    inherited "fingerprintBlocked" FINGERPRINT_BLOCKED, with_fingerprint_blocked(bool), "`fingerprintBlocked`";
    inherited "disableAppPinIfDevicePinIsSet" DISABLE_APP_PIN_IF_DEVICE_PIN_IS_SET, with_disable_app_pin_if_device_pin_is_set(bool), "`disableAppPinIfDevicePinIsSet`";
    inherited "minimumRequiredOsVersion" MINIMUM_REQUIRED_OS_VERSION, with_minimum_required_os_version(String), "`minimumRequiredOsVersion`";
    inherited "minimumWarningOsVersion" MINIMUM_WARNING_OS_VERSION, with_minimum_warning_os_version(String), "`minimumWarningOsVersion`";
    inherited "minimumRequiredAppVersion" MINIMUM_REQUIRED_APP_VERSION, with_minimum_required_app_version(String), "`minimumRequiredAppVersion`";
    inherited "minimumWarningAppVersion" MINIMUM_WARNING_APP_VERSION, with_minimum_warning_app_version(String), "`minimumWarningAppVersion`";
    inherited "managedBrowser" MANAGED_BROWSER, with_managed_browser(Flags<super::ManagedBrowserType>), "`managedBrowser`";
    "appDataEncryptionType" APP_DATA_ENCRYPTION_TYPE, app_data_encryption_type enumeration -> Option<super::ManagedAppDataEncryptionType>, with_app_data_encryption_type(super::ManagedAppDataEncryptionType), "`appDataEncryptionType`: `microsoft.graph.managedAppDataEncryptionType`" "Possible values are: useDeviceSettings, afterDeviceRestart, whenDeviceLockedExceptOpenFiles, whenDeviceLocked.";
    "screenCaptureBlocked" SCREEN_CAPTURE_BLOCKED, screen_capture_blocked bool -> Option<bool>, with_screen_capture_blocked(bool), "`screenCaptureBlocked`: `Edm.Boolean`";
    "encryptAppData" ENCRYPT_APP_DATA, encrypt_app_data bool -> Option<bool>, with_encrypt_app_data(bool), "`encryptAppData`: `Edm.Boolean`";
    "disableAppEncryptionIfDeviceEncryptionIsEnabled" DISABLE_APP_ENCRYPTION_IF_DEVICE_ENCRYPTION_IS_ENABLED, disable_app_encryption_if_device_encryption_is_enabled bool -> Option<bool>, with_disable_app_encryption_if_device_encryption_is_enabled(bool), "`disableAppEncryptionIfDeviceEncryptionIsEnabled`: `Edm.Boolean`";
    "minimumRequiredSdkVersion" MINIMUM_REQUIRED_SDK_VERSION, minimum_required_sdk_version str -> Option<&str>, with_minimum_required_sdk_version(String), "`minimumRequiredSdkVersion`: `Edm.String`";
    "customSettings" CUSTOM_SETTINGS, custom_settings models -> Option<&[super::KeyValuePair]>, with_custom_settings(Vec<super::KeyValuePair>), "`customSettings`: `Collection(microsoft.graph.keyValuePair)`";
    "deployedAppCount" DEPLOYED_APP_COUNT, deployed_app_count i32 -> Option<i32>, with_deployed_app_count(i32), "`deployedAppCount`: `Edm.Int32`";
    "minimumRequiredPatchVersion" MINIMUM_REQUIRED_PATCH_VERSION, minimum_required_patch_version str -> Option<&str>, with_minimum_required_patch_version(String), "`minimumRequiredPatchVersion`: `Edm.String`";
    "minimumWarningPatchVersion" MINIMUM_WARNING_PATCH_VERSION, minimum_warning_patch_version str -> Option<&str>, with_minimum_warning_patch_version(String), "`minimumWarningPatchVersion`: `Edm.String`";
    "faceIdBlocked" FACE_ID_BLOCKED, face_id_blocked bool -> Option<bool>, with_face_id_blocked(bool), "`faceIdBlocked`: `Edm.Boolean`";
    "apps" APPS, apps models -> Option<&[super::ManagedMobileApp]>, with_apps(Vec<super::ManagedMobileApp>), "`apps`: `Collection(microsoft.graph.managedMobileApp)`";
    "deploymentSummary" DEPLOYMENT_SUMMARY, deployment_summary model -> Option<&super::ManagedAppPolicyDeploymentSummary>, with_deployment_summary(super::ManagedAppPolicyDeploymentSummary), "`deploymentSummary`: `microsoft.graph.managedAppPolicyDeploymentSummary`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderCloudBlockLevelType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defendercloudblockleveltype?view=graph-rest-1.0)
    DefenderCloudBlockLevelType = "microsoft.graph.defenderCloudBlockLevelType" {
        NotConfigured = "notConfigured",
        High = "high",
        HighPlus = "highPlus",
        ZeroTolerance = "zeroTolerance",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.defenderDetectedMalwareActions`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderdetectedmalwareactions?view=graph-rest-1.0)
    DefenderDetectedMalwareActions = "microsoft.graph.defenderDetectedMalwareActions";
    "lowSeverity" LOW_SEVERITY, low_severity enumeration -> Option<super::DefenderThreatAction>, with_low_severity(super::DefenderThreatAction), "`lowSeverity`: `microsoft.graph.defenderThreatAction`" "Possible values are: deviceDefault, clean, quarantine, remove, allow, userDefined, block.";
    "moderateSeverity" MODERATE_SEVERITY, moderate_severity enumeration -> Option<super::DefenderThreatAction>, with_moderate_severity(super::DefenderThreatAction), "`moderateSeverity`: `microsoft.graph.defenderThreatAction`" "Possible values are: deviceDefault, clean, quarantine, remove, allow, userDefined, block.";
    "highSeverity" HIGH_SEVERITY, high_severity enumeration -> Option<super::DefenderThreatAction>, with_high_severity(super::DefenderThreatAction), "`highSeverity`: `microsoft.graph.defenderThreatAction`" "Possible values are: deviceDefault, clean, quarantine, remove, allow, userDefined, block.";
    "severeSeverity" SEVERE_SEVERITY, severe_severity enumeration -> Option<super::DefenderThreatAction>, with_severe_severity(super::DefenderThreatAction), "`severeSeverity`: `microsoft.graph.defenderThreatAction`" "Possible values are: deviceDefault, clean, quarantine, remove, allow, userDefined, block.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderMonitorFileActivity`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defendermonitorfileactivity?view=graph-rest-1.0)
    DefenderMonitorFileActivity = "microsoft.graph.defenderMonitorFileActivity" {
        UserDefined = "userDefined",
        Disable = "disable",
        MonitorAllFiles = "monitorAllFiles",
        MonitorIncomingFilesOnly = "monitorIncomingFilesOnly",
        MonitorOutgoingFilesOnly = "monitorOutgoingFilesOnly",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderPromptForSampleSubmission`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderpromptforsamplesubmission?view=graph-rest-1.0)
    DefenderPromptForSampleSubmission = "microsoft.graph.defenderPromptForSampleSubmission" {
        UserDefined = "userDefined",
        AlwaysPrompt = "alwaysPrompt",
        PromptBeforeSendingPersonalData = "promptBeforeSendingPersonalData",
        NeverSendData = "neverSendData",
        SendAllDataWithoutPrompting = "sendAllDataWithoutPrompting",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderScanType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderscantype?view=graph-rest-1.0)
    DefenderScanType = "microsoft.graph.defenderScanType" {
        UserDefined = "userDefined",
        Disabled = "disabled",
        Quick = "quick",
        Full = "full",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderThreatAction`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderthreataction?view=graph-rest-1.0)
    DefenderThreatAction = "microsoft.graph.defenderThreatAction" {
        DeviceDefault = "deviceDefault",
        Clean = "clean",
        Quarantine = "quarantine",
        Remove = "remove",
        Allow = "allow",
        UserDefined = "userDefined",
        Block = "block",
    }
}

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.deleteUserFromSharedAppleDeviceActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-deleteuserfromsharedappledeviceactionresult?view=graph-rest-1.0), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    DeleteUserFromSharedAppleDeviceActionResult: super::DeviceActionResult = "microsoft.graph.deleteUserFromSharedAppleDeviceActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.detectedApp`](https://learn.microsoft.com/graph/api/resources/intune-devices-detectedapp?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DetectedApp: super::Entity = "microsoft.graph.detectedApp";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, read-only" "Read-only.";
    "sizeInByte" SIZE_IN_BYTE, size_in_byte i64 -> Option<i64>, with_size_in_byte(i64), "`sizeInByte`: `Edm.Int64`, read-only" "Read-only.";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
    "platform" PLATFORM, platform enumeration -> Option<super::DetectedAppPlatformType>, with_platform(super::DetectedAppPlatformType), "`platform`: `microsoft.graph.detectedAppPlatformType`, metadata";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`, metadata";
    "managedDevices" MANAGED_DEVICES, managed_devices models -> Option<&[super::ManagedDevice]>, with_managed_devices(Vec<super::ManagedDevice>), "`managedDevices`: `Collection(microsoft.graph.managedDevice)`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.detectedAppPlatformType`, metadata
    DetectedAppPlatformType = "microsoft.graph.detectedAppPlatformType" {
        Unknown = "unknown",
        Windows = "windows",
        WindowsMobile = "windowsMobile",
        WindowsHolographic = "windowsHolographic",
        Ios = "ios",
        MacOs = "macOS",
        ChromeOs = "chromeOS",
        AndroidOsp = "androidOSP",
        AndroidDeviceAdministrator = "androidDeviceAdministrator",
        AndroidWorkProfile = "androidWorkProfile",
        AndroidDedicatedAndFullyManaged = "androidDedicatedAndFullyManaged",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceactionresult?view=graph-rest-1.0)
    DeviceActionResult = "microsoft.graph.deviceActionResult" {
        "microsoft.graph.deleteUserFromSharedAppleDeviceActionResult",
        "microsoft.graph.locateDeviceActionResult",
        "microsoft.graph.remoteLockActionResult",
        "microsoft.graph.resetPasscodeActionResult",
        "microsoft.graph.rotateBitLockerKeysDeviceActionResult",
        "microsoft.graph.windowsDefenderScanActionResult",
    };
    "actionName" ACTION_NAME, action_name str -> Option<&str>, with_action_name(String), "`actionName`: `Edm.String`";
    "actionState" ACTION_STATE, action_state enumeration -> Option<super::ActionState>, with_action_state(super::ActionState), "`actionState`: `microsoft.graph.actionState`" "Possible values are: none, pending, canceled, active, done, failed, notSupported.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceAndAppManagementAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmenttarget?view=graph-rest-1.0)
    DeviceAndAppManagementAssignmentTarget = "microsoft.graph.deviceAndAppManagementAssignmentTarget" {
        "microsoft.graph.allDevicesAssignmentTarget",
        "microsoft.graph.allLicensedUsersAssignmentTarget",
        "microsoft.graph.configurationManagerCollectionAssignmentTarget",
        "microsoft.graph.exclusionGroupAssignmentTarget",
        "microsoft.graph.groupAssignmentTarget",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.deviceAndAppManagementData`, metadata
    DeviceAndAppManagementData = "microsoft.graph.deviceAndAppManagementData";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`, metadata";
}

crate::runtime::model! {
    /// Inherits from roleAssignment.
    ///
    /// [`microsoft.graph.deviceAndAppManagementRoleAssignment`](https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementroleassignment?view=graph-rest-1.0), with the accessors of [`RoleAssignment`](super::RoleAssignment)
    DeviceAndAppManagementRoleAssignment: super::RoleAssignment, super::Entity = "microsoft.graph.deviceAndAppManagementRoleAssignment";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "resourceScopes" RESOURCE_SCOPES, with_resource_scopes(Vec<String>), "`resourceScopes`";
    inherited "roleDefinition" ROLE_DEFINITION, with_role_definition(super::RoleDefinition), "`roleDefinition`";
    "members" MEMBERS, members strs -> Option<Vec<&str>>, with_members(Vec<String>), "`members`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from roleDefinition.
    ///
    /// [`microsoft.graph.deviceAndAppManagementRoleDefinition`](https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementroledefinition?view=graph-rest-1.0), with the accessors of [`RoleDefinition`](super::RoleDefinition)
    DeviceAndAppManagementRoleDefinition: super::RoleDefinition, super::Entity = "microsoft.graph.deviceAndAppManagementRoleDefinition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "rolePermissions" ROLE_PERMISSIONS, with_role_permissions(Vec<super::RolePermission>), "`rolePermissions`";
    inherited "isBuiltIn" IS_BUILT_IN, with_is_built_in(bool), "`isBuiltIn`";
    inherited "roleAssignments" ROLE_ASSIGNMENTS, with_role_assignments(Vec<super::RoleAssignment>), "`roleAssignments`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceAppManagement`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceappmanagement?view=graph-rest-1.0), [intune-apps-deviceappmanagement](https://learn.microsoft.com/graph/api/resources/intune-apps-deviceappmanagement?view=graph-rest-1.0), [intune-books-deviceappmanagement](https://learn.microsoft.com/graph/api/resources/intune-books-deviceappmanagement?view=graph-rest-1.0) and 4 more, with the accessors of [`Entity`](super::Entity)
    DeviceAppManagement: super::Entity = "microsoft.graph.deviceAppManagement";
    inherited "id" ID, with_id(String), "`id`";
    "microsoftStoreForBusinessLastSuccessfulSyncDateTime" MICROSOFT_STORE_FOR_BUSINESS_LAST_SUCCESSFUL_SYNC_DATE_TIME, microsoft_store_for_business_last_successful_sync_date_time date_time -> Parsed<OffsetDateTime>, with_microsoft_store_for_business_last_successful_sync_date_time(OffsetDateTime), "`microsoftStoreForBusinessLastSuccessfulSyncDateTime`: `Edm.DateTimeOffset`";
    "isEnabledForMicrosoftStoreForBusiness" IS_ENABLED_FOR_MICROSOFT_STORE_FOR_BUSINESS, is_enabled_for_microsoft_store_for_business bool -> Option<bool>, with_is_enabled_for_microsoft_store_for_business(bool), "`isEnabledForMicrosoftStoreForBusiness`: `Edm.Boolean`";
    "microsoftStoreForBusinessLanguage" MICROSOFT_STORE_FOR_BUSINESS_LANGUAGE, microsoft_store_for_business_language str -> Option<&str>, with_microsoft_store_for_business_language(String), "`microsoftStoreForBusinessLanguage`: `Edm.String`";
    "microsoftStoreForBusinessLastCompletedApplicationSyncTime" MICROSOFT_STORE_FOR_BUSINESS_LAST_COMPLETED_APPLICATION_SYNC_TIME, microsoft_store_for_business_last_completed_application_sync_time date_time -> Parsed<OffsetDateTime>, with_microsoft_store_for_business_last_completed_application_sync_time(OffsetDateTime), "`microsoftStoreForBusinessLastCompletedApplicationSyncTime`: `Edm.DateTimeOffset`";
    "vppTokens" VPP_TOKENS, vpp_tokens models -> Option<&[super::VppToken]>, with_vpp_tokens(Vec<super::VppToken>), "`vppTokens`: `Collection(microsoft.graph.vppToken)`";
    "mobileAppRelationships" MOBILE_APP_RELATIONSHIPS, mobile_app_relationships models -> Option<&[super::MobileAppRelationship]>, with_mobile_app_relationships(Vec<super::MobileAppRelationship>), "`mobileAppRelationships`: `Collection(microsoft.graph.mobileAppRelationship)`, metadata";
    "mobileApps" MOBILE_APPS, mobile_apps models -> Option<&[super::MobileApp]>, with_mobile_apps(Vec<super::MobileApp>), "`mobileApps`: `Collection(microsoft.graph.mobileApp)`";
    "mobileAppCategories" MOBILE_APP_CATEGORIES, mobile_app_categories models -> Option<&[super::MobileAppCategory]>, with_mobile_app_categories(Vec<super::MobileAppCategory>), "`mobileAppCategories`: `Collection(microsoft.graph.mobileAppCategory)`";
    "mobileAppConfigurations" MOBILE_APP_CONFIGURATIONS, mobile_app_configurations models -> Option<&[super::ManagedDeviceMobileAppConfiguration]>, with_mobile_app_configurations(Vec<super::ManagedDeviceMobileAppConfiguration>), "`mobileAppConfigurations`: `Collection(microsoft.graph.managedDeviceMobileAppConfiguration)`";
    "managedEBooks" MANAGED_E_BOOKS, managed_e_books models -> Option<&[super::ManagedEBook]>, with_managed_e_books(Vec<super::ManagedEBook>), "`managedEBooks`: `Collection(microsoft.graph.managedEBook)`";
    "managedAppPolicies" MANAGED_APP_POLICIES, managed_app_policies models -> Option<&[super::ManagedAppPolicy]>, with_managed_app_policies(Vec<super::ManagedAppPolicy>), "`managedAppPolicies`: `Collection(microsoft.graph.managedAppPolicy)`";
    "iosManagedAppProtections" IOS_MANAGED_APP_PROTECTIONS, ios_managed_app_protections models -> Option<&[super::IosManagedAppProtection]>, with_ios_managed_app_protections(Vec<super::IosManagedAppProtection>), "`iosManagedAppProtections`: `Collection(microsoft.graph.iosManagedAppProtection)`";
    "androidManagedAppProtections" ANDROID_MANAGED_APP_PROTECTIONS, android_managed_app_protections models -> Option<&[super::AndroidManagedAppProtection]>, with_android_managed_app_protections(Vec<super::AndroidManagedAppProtection>), "`androidManagedAppProtections`: `Collection(microsoft.graph.androidManagedAppProtection)`";
    "defaultManagedAppProtections" DEFAULT_MANAGED_APP_PROTECTIONS, default_managed_app_protections models -> Option<&[super::DefaultManagedAppProtection]>, with_default_managed_app_protections(Vec<super::DefaultManagedAppProtection>), "`defaultManagedAppProtections`: `Collection(microsoft.graph.defaultManagedAppProtection)`";
    "targetedManagedAppConfigurations" TARGETED_MANAGED_APP_CONFIGURATIONS, targeted_managed_app_configurations models -> Option<&[super::TargetedManagedAppConfiguration]>, with_targeted_managed_app_configurations(Vec<super::TargetedManagedAppConfiguration>), "`targetedManagedAppConfigurations`: `Collection(microsoft.graph.targetedManagedAppConfiguration)`";
    "mdmWindowsInformationProtectionPolicies" MDM_WINDOWS_INFORMATION_PROTECTION_POLICIES, mdm_windows_information_protection_policies models -> Option<&[super::MdmWindowsInformationProtectionPolicy]>, with_mdm_windows_information_protection_policies(Vec<super::MdmWindowsInformationProtectionPolicy>), "`mdmWindowsInformationProtectionPolicies`: `Collection(microsoft.graph.mdmWindowsInformationProtectionPolicy)`";
    "windowsInformationProtectionPolicies" WINDOWS_INFORMATION_PROTECTION_POLICIES, windows_information_protection_policies models -> Option<&[super::WindowsInformationProtectionPolicy]>, with_windows_information_protection_policies(Vec<super::WindowsInformationProtectionPolicy>), "`windowsInformationProtectionPolicies`: `Collection(microsoft.graph.windowsInformationProtectionPolicy)`";
    "managedAppRegistrations" MANAGED_APP_REGISTRATIONS, managed_app_registrations models -> Option<&[super::ManagedAppRegistration]>, with_managed_app_registrations(Vec<super::ManagedAppRegistration>), "`managedAppRegistrations`: `Collection(microsoft.graph.managedAppRegistration)`";
    "managedAppStatuses" MANAGED_APP_STATUSES, managed_app_statuses models -> Option<&[super::ManagedAppStatus]>, with_managed_app_statuses(Vec<super::ManagedAppStatus>), "`managedAppStatuses`: `Collection(microsoft.graph.managedAppStatus)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCategory`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicecategory?view=graph-rest-1.0), [intune-devices-devicecategory](https://learn.microsoft.com/graph/api/resources/intune-devices-devicecategory?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceCategory: super::Entity = "microsoft.graph.deviceCategory";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceActionItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecomplianceactionitem?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceComplianceActionItem: super::Entity = "microsoft.graph.deviceComplianceActionItem";
    inherited "id" ID, with_id(String), "`id`";
    "gracePeriodHours" GRACE_PERIOD_HOURS, grace_period_hours i32 -> Option<i32>, with_grace_period_hours(i32), "`gracePeriodHours`: `Edm.Int32`";
    "actionType" ACTION_TYPE, action_type enumeration -> Option<super::DeviceComplianceActionType>, with_action_type(super::DeviceComplianceActionType), "`actionType`: `microsoft.graph.deviceComplianceActionType`" "Possible values are: noAction, notification, block, retire, wipe, removeResourceAccessProfiles, pushNotification.";
    "notificationTemplateId" NOTIFICATION_TEMPLATE_ID, notification_template_id str -> Option<&str>, with_notification_template_id(String), "`notificationTemplateId`: `Edm.String`";
    "notificationMessageCCList" NOTIFICATION_MESSAGE_CC_LIST, notification_message_cc_list strs -> Option<Vec<&str>>, with_notification_message_cc_list(Vec<String>), "`notificationMessageCCList`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceComplianceActionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecomplianceactiontype?view=graph-rest-1.0)
    DeviceComplianceActionType = "microsoft.graph.deviceComplianceActionType" {
        NoAction = "noAction",
        Notification = "notification",
        Block = "block",
        Retire = "retire",
        Wipe = "wipe",
        RemoveResourceAccessProfiles = "removeResourceAccessProfiles",
        PushNotification = "pushNotification",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceDeviceOverview`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancedeviceoverview?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceComplianceDeviceOverview: super::Entity = "microsoft.graph.deviceComplianceDeviceOverview";
    inherited "id" ID, with_id(String), "`id`";
    "pendingCount" PENDING_COUNT, pending_count i32 -> Option<i32>, with_pending_count(i32), "`pendingCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
    "configurationVersion" CONFIGURATION_VERSION, configuration_version i32 -> Option<i32>, with_configuration_version(i32), "`configurationVersion`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceDeviceStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancedevicestatus?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceComplianceDeviceStatus: super::Entity = "microsoft.graph.deviceComplianceDeviceStatus";
    inherited "id" ID, with_id(String), "`id`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`";
    "complianceGracePeriodExpirationDateTime" COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME, compliance_grace_period_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_compliance_grace_period_expiration_date_time(OffsetDateTime), "`complianceGracePeriodExpirationDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicy?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceCompliancePolicy: super::Entity = "microsoft.graph.deviceCompliancePolicy" {
        "microsoft.graph.androidCompliancePolicy",
        "microsoft.graph.androidWorkProfileCompliancePolicy",
        "microsoft.graph.iosCompliancePolicy",
        "microsoft.graph.macOSCompliancePolicy",
        "microsoft.graph.windows10CompliancePolicy",
        "microsoft.graph.windows10MobileCompliancePolicy",
        "microsoft.graph.windows81CompliancePolicy",
        "microsoft.graph.windowsPhone81CompliancePolicy",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`";
    "scheduledActionsForRule" SCHEDULED_ACTIONS_FOR_RULE, scheduled_actions_for_rule models -> Option<&[super::DeviceComplianceScheduledActionForRule]>, with_scheduled_actions_for_rule(Vec<super::DeviceComplianceScheduledActionForRule>), "`scheduledActionsForRule`: `Collection(microsoft.graph.deviceComplianceScheduledActionForRule)`";
    "deviceStatuses" DEVICE_STATUSES, device_statuses models -> Option<&[super::DeviceComplianceDeviceStatus]>, with_device_statuses(Vec<super::DeviceComplianceDeviceStatus>), "`deviceStatuses`: `Collection(microsoft.graph.deviceComplianceDeviceStatus)`";
    "userStatuses" USER_STATUSES, user_statuses models -> Option<&[super::DeviceComplianceUserStatus]>, with_user_statuses(Vec<super::DeviceComplianceUserStatus>), "`userStatuses`: `Collection(microsoft.graph.deviceComplianceUserStatus)`";
    "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, device_status_overview model -> Option<&super::DeviceComplianceDeviceOverview>, with_device_status_overview(super::DeviceComplianceDeviceOverview), "`deviceStatusOverview`: `microsoft.graph.deviceComplianceDeviceOverview`";
    "userStatusOverview" USER_STATUS_OVERVIEW, user_status_overview model -> Option<&super::DeviceComplianceUserOverview>, with_user_status_overview(super::DeviceComplianceUserOverview), "`userStatusOverview`: `microsoft.graph.deviceComplianceUserOverview`";
    "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, device_setting_state_summaries models -> Option<&[super::SettingStateDeviceSummary]>, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`: `Collection(microsoft.graph.settingStateDeviceSummary)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceCompliancePolicyAssignment]>, with_assignments(Vec<super::DeviceCompliancePolicyAssignment>), "`assignments`: `Collection(microsoft.graph.deviceCompliancePolicyAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicyAssignment`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicyassignment?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceCompliancePolicyAssignment: super::Entity = "microsoft.graph.deviceCompliancePolicyAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicyDeviceStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicydevicestatesummary?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceCompliancePolicyDeviceStateSummary: super::Entity = "microsoft.graph.deviceCompliancePolicyDeviceStateSummary";
    inherited "id" ID, with_id(String), "`id`";
    "inGracePeriodCount" IN_GRACE_PERIOD_COUNT, in_grace_period_count i32 -> Option<i32>, with_in_grace_period_count(i32), "`inGracePeriodCount`: `Edm.Int32`";
    "configManagerCount" CONFIG_MANAGER_COUNT, config_manager_count i32 -> Option<i32>, with_config_manager_count(i32), "`configManagerCount`: `Edm.Int32`";
    "unknownDeviceCount" UNKNOWN_DEVICE_COUNT, unknown_device_count i32 -> Option<i32>, with_unknown_device_count(i32), "`unknownDeviceCount`: `Edm.Int32`";
    "notApplicableDeviceCount" NOT_APPLICABLE_DEVICE_COUNT, not_applicable_device_count i32 -> Option<i32>, with_not_applicable_device_count(i32), "`notApplicableDeviceCount`: `Edm.Int32`";
    "compliantDeviceCount" COMPLIANT_DEVICE_COUNT, compliant_device_count i32 -> Option<i32>, with_compliant_device_count(i32), "`compliantDeviceCount`: `Edm.Int32`";
    "remediatedDeviceCount" REMEDIATED_DEVICE_COUNT, remediated_device_count i32 -> Option<i32>, with_remediated_device_count(i32), "`remediatedDeviceCount`: `Edm.Int32`";
    "nonCompliantDeviceCount" NON_COMPLIANT_DEVICE_COUNT, non_compliant_device_count i32 -> Option<i32>, with_non_compliant_device_count(i32), "`nonCompliantDeviceCount`: `Edm.Int32`";
    "errorDeviceCount" ERROR_DEVICE_COUNT, error_device_count i32 -> Option<i32>, with_error_device_count(i32), "`errorDeviceCount`: `Edm.Int32`";
    "conflictDeviceCount" CONFLICT_DEVICE_COUNT, conflict_device_count i32 -> Option<i32>, with_conflict_device_count(i32), "`conflictDeviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicySettingState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicysettingstate?view=graph-rest-1.0)
    DeviceCompliancePolicySettingState = "microsoft.graph.deviceCompliancePolicySettingState";
    "setting" SETTING, setting str -> Option<&str>, with_setting(String), "`setting`: `Edm.String`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "instanceDisplayName" INSTANCE_DISPLAY_NAME, instance_display_name str -> Option<&str>, with_instance_display_name(String), "`instanceDisplayName`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "errorCode" ERROR_CODE, error_code i64 -> Option<i64>, with_error_code(i64), "`errorCode`: `Edm.Int64`";
    "errorDescription" ERROR_DESCRIPTION, error_description str -> Option<&str>, with_error_description(String), "`errorDescription`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "sources" SOURCES, sources models -> Option<&[super::SettingSource]>, with_sources(Vec<super::SettingSource>), "`sources`: `Collection(microsoft.graph.settingSource)`";
    "currentValue" CURRENT_VALUE, current_value str -> Option<&str>, with_current_value(String), "`currentValue`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicySettingStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicysettingstatesummary?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceCompliancePolicySettingStateSummary: super::Entity = "microsoft.graph.deviceCompliancePolicySettingStateSummary";
    inherited "id" ID, with_id(String), "`id`";
    "setting" SETTING, setting str -> Option<&str>, with_setting(String), "`setting`: `Edm.String`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "platformType" PLATFORM_TYPE, platform_type enumeration -> Option<super::PolicyPlatformType>, with_platform_type(super::PolicyPlatformType), "`platformType`: `microsoft.graph.policyPlatformType`" "Possible values are: android, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, all.";
    "unknownDeviceCount" UNKNOWN_DEVICE_COUNT, unknown_device_count i32 -> Option<i32>, with_unknown_device_count(i32), "`unknownDeviceCount`: `Edm.Int32`";
    "notApplicableDeviceCount" NOT_APPLICABLE_DEVICE_COUNT, not_applicable_device_count i32 -> Option<i32>, with_not_applicable_device_count(i32), "`notApplicableDeviceCount`: `Edm.Int32`";
    "compliantDeviceCount" COMPLIANT_DEVICE_COUNT, compliant_device_count i32 -> Option<i32>, with_compliant_device_count(i32), "`compliantDeviceCount`: `Edm.Int32`";
    "remediatedDeviceCount" REMEDIATED_DEVICE_COUNT, remediated_device_count i32 -> Option<i32>, with_remediated_device_count(i32), "`remediatedDeviceCount`: `Edm.Int32`";
    "nonCompliantDeviceCount" NON_COMPLIANT_DEVICE_COUNT, non_compliant_device_count i32 -> Option<i32>, with_non_compliant_device_count(i32), "`nonCompliantDeviceCount`: `Edm.Int32`";
    "errorDeviceCount" ERROR_DEVICE_COUNT, error_device_count i32 -> Option<i32>, with_error_device_count(i32), "`errorDeviceCount`: `Edm.Int32`";
    "conflictDeviceCount" CONFLICT_DEVICE_COUNT, conflict_device_count i32 -> Option<i32>, with_conflict_device_count(i32), "`conflictDeviceCount`: `Edm.Int32`";
    "deviceComplianceSettingStates" DEVICE_COMPLIANCE_SETTING_STATES, device_compliance_setting_states models -> Option<&[super::DeviceComplianceSettingState]>, with_device_compliance_setting_states(Vec<super::DeviceComplianceSettingState>), "`deviceComplianceSettingStates`: `Collection(microsoft.graph.deviceComplianceSettingState)`";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceCompliancePolicyState`, metadata, with the accessors of [`Entity`](super::Entity)
    DeviceCompliancePolicyState: super::Entity = "microsoft.graph.deviceCompliancePolicyState";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "platformType" PLATFORM_TYPE, platform_type enumeration -> Option<super::PolicyPlatformType>, with_platform_type(super::PolicyPlatformType), "`platformType`: `microsoft.graph.policyPlatformType`, metadata";
    "settingCount" SETTING_COUNT, setting_count i32 -> Option<i32>, with_setting_count(i32), "`settingCount`: `Edm.Int32`, metadata";
    "settingStates" SETTING_STATES, setting_states models -> Option<&[super::DeviceCompliancePolicySettingState]>, with_setting_states(Vec<super::DeviceCompliancePolicySettingState>), "`settingStates`: `Collection(microsoft.graph.deviceCompliancePolicySettingState)`, metadata";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`, metadata";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceScheduledActionForRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescheduledactionforrule?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceComplianceScheduledActionForRule: super::Entity = "microsoft.graph.deviceComplianceScheduledActionForRule";
    inherited "id" ID, with_id(String), "`id`";
    "ruleName" RULE_NAME, rule_name str -> Option<&str>, with_rule_name(String), "`ruleName`: `Edm.String`";
    "scheduledActionConfigurations" SCHEDULED_ACTION_CONFIGURATIONS, scheduled_action_configurations models -> Option<&[super::DeviceComplianceActionItem]>, with_scheduled_action_configurations(Vec<super::DeviceComplianceActionItem>), "`scheduledActionConfigurations`: `Collection(microsoft.graph.deviceComplianceActionItem)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceSettingState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancesettingstate?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceComplianceSettingState: super::Entity = "microsoft.graph.deviceComplianceSettingState";
    inherited "id" ID, with_id(String), "`id`";
    "setting" SETTING, setting str -> Option<&str>, with_setting(String), "`setting`: `Edm.String`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "complianceGracePeriodExpirationDateTime" COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME, compliance_grace_period_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_compliance_grace_period_expiration_date_time(OffsetDateTime), "`complianceGracePeriodExpirationDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceUserOverview`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecomplianceuseroverview?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceComplianceUserOverview: super::Entity = "microsoft.graph.deviceComplianceUserOverview";
    inherited "id" ID, with_id(String), "`id`";
    "pendingCount" PENDING_COUNT, pending_count i32 -> Option<i32>, with_pending_count(i32), "`pendingCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
    "configurationVersion" CONFIGURATION_VERSION, configuration_version i32 -> Option<i32>, with_configuration_version(i32), "`configurationVersion`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceUserStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecomplianceuserstatus?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceComplianceUserStatus: super::Entity = "microsoft.graph.deviceComplianceUserStatus";
    inherited "id" ID, with_id(String), "`id`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "devicesCount" DEVICES_COUNT, devices_count i32 -> Option<i32>, with_devices_count(i32), "`devicesCount`: `Edm.Int32`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfiguration?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceConfiguration: super::Entity = "microsoft.graph.deviceConfiguration" {
        "microsoft.graph.androidCustomConfiguration",
        "microsoft.graph.androidGeneralDeviceConfiguration",
        "microsoft.graph.androidWorkProfileCustomConfiguration",
        "microsoft.graph.androidWorkProfileGeneralDeviceConfiguration",
        "microsoft.graph.appleDeviceFeaturesConfigurationBase",
        "microsoft.graph.editionUpgradeConfiguration",
        "microsoft.graph.iosCertificateProfile",
        "microsoft.graph.iosCustomConfiguration",
        "microsoft.graph.iosDeviceFeaturesConfiguration",
        "microsoft.graph.iosGeneralDeviceConfiguration",
        "microsoft.graph.iosUpdateConfiguration",
        "microsoft.graph.macOSCustomConfiguration",
        "microsoft.graph.macOSDeviceFeaturesConfiguration",
        "microsoft.graph.macOSGeneralDeviceConfiguration",
        "microsoft.graph.sharedPCConfiguration",
        "microsoft.graph.windows10CustomConfiguration",
        "microsoft.graph.windows10EndpointProtectionConfiguration",
        "microsoft.graph.windows10EnterpriseModernAppManagementConfiguration",
        "microsoft.graph.windows10GeneralConfiguration",
        "microsoft.graph.windows10SecureAssessmentConfiguration",
        "microsoft.graph.windows10TeamGeneralConfiguration",
        "microsoft.graph.windows81GeneralConfiguration",
        "microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration",
        "microsoft.graph.windowsPhone81CustomConfiguration",
        "microsoft.graph.windowsPhone81GeneralConfiguration",
        "microsoft.graph.windowsUpdateForBusinessConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceConfigurationAssignment]>, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`: `Collection(microsoft.graph.deviceConfigurationAssignment)`";
    "deviceStatuses" DEVICE_STATUSES, device_statuses models -> Option<&[super::DeviceConfigurationDeviceStatus]>, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`: `Collection(microsoft.graph.deviceConfigurationDeviceStatus)`";
    "userStatuses" USER_STATUSES, user_statuses models -> Option<&[super::DeviceConfigurationUserStatus]>, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`: `Collection(microsoft.graph.deviceConfigurationUserStatus)`";
    "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, device_status_overview model -> Option<&super::DeviceConfigurationDeviceOverview>, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`: `microsoft.graph.deviceConfigurationDeviceOverview`";
    "userStatusOverview" USER_STATUS_OVERVIEW, user_status_overview model -> Option<&super::DeviceConfigurationUserOverview>, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`: `microsoft.graph.deviceConfigurationUserOverview`";
    "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, device_setting_state_summaries models -> Option<&[super::SettingStateDeviceSummary]>, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`: `Collection(microsoft.graph.settingStateDeviceSummary)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationAssignment`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationassignment?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceConfigurationAssignment: super::Entity = "microsoft.graph.deviceConfigurationAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationDeviceOverview`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationdeviceoverview?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceConfigurationDeviceOverview: super::Entity = "microsoft.graph.deviceConfigurationDeviceOverview";
    inherited "id" ID, with_id(String), "`id`";
    "pendingCount" PENDING_COUNT, pending_count i32 -> Option<i32>, with_pending_count(i32), "`pendingCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
    "configurationVersion" CONFIGURATION_VERSION, configuration_version i32 -> Option<i32>, with_configuration_version(i32), "`configurationVersion`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationDeviceStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationdevicestatesummary?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceConfigurationDeviceStateSummary: super::Entity = "microsoft.graph.deviceConfigurationDeviceStateSummary";
    inherited "id" ID, with_id(String), "`id`";
    "unknownDeviceCount" UNKNOWN_DEVICE_COUNT, unknown_device_count i32 -> Option<i32>, with_unknown_device_count(i32), "`unknownDeviceCount`: `Edm.Int32`";
    "notApplicableDeviceCount" NOT_APPLICABLE_DEVICE_COUNT, not_applicable_device_count i32 -> Option<i32>, with_not_applicable_device_count(i32), "`notApplicableDeviceCount`: `Edm.Int32`";
    "compliantDeviceCount" COMPLIANT_DEVICE_COUNT, compliant_device_count i32 -> Option<i32>, with_compliant_device_count(i32), "`compliantDeviceCount`: `Edm.Int32`";
    "remediatedDeviceCount" REMEDIATED_DEVICE_COUNT, remediated_device_count i32 -> Option<i32>, with_remediated_device_count(i32), "`remediatedDeviceCount`: `Edm.Int32`";
    "nonCompliantDeviceCount" NON_COMPLIANT_DEVICE_COUNT, non_compliant_device_count i32 -> Option<i32>, with_non_compliant_device_count(i32), "`nonCompliantDeviceCount`: `Edm.Int32`";
    "errorDeviceCount" ERROR_DEVICE_COUNT, error_device_count i32 -> Option<i32>, with_error_device_count(i32), "`errorDeviceCount`: `Edm.Int32`";
    "conflictDeviceCount" CONFLICT_DEVICE_COUNT, conflict_device_count i32 -> Option<i32>, with_conflict_device_count(i32), "`conflictDeviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationDeviceStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationdevicestatus?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceConfigurationDeviceStatus: super::Entity = "microsoft.graph.deviceConfigurationDeviceStatus";
    inherited "id" ID, with_id(String), "`id`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`";
    "complianceGracePeriodExpirationDateTime" COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME, compliance_grace_period_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_compliance_grace_period_expiration_date_time(OffsetDateTime), "`complianceGracePeriodExpirationDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationSettingState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationsettingstate?view=graph-rest-1.0)
    DeviceConfigurationSettingState = "microsoft.graph.deviceConfigurationSettingState";
    "setting" SETTING, setting str -> Option<&str>, with_setting(String), "`setting`: `Edm.String`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "instanceDisplayName" INSTANCE_DISPLAY_NAME, instance_display_name str -> Option<&str>, with_instance_display_name(String), "`instanceDisplayName`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "errorCode" ERROR_CODE, error_code i64 -> Option<i64>, with_error_code(i64), "`errorCode`: `Edm.Int64`";
    "errorDescription" ERROR_DESCRIPTION, error_description str -> Option<&str>, with_error_description(String), "`errorDescription`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "sources" SOURCES, sources models -> Option<&[super::SettingSource]>, with_sources(Vec<super::SettingSource>), "`sources`: `Collection(microsoft.graph.settingSource)`";
    "currentValue" CURRENT_VALUE, current_value str -> Option<&str>, with_current_value(String), "`currentValue`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceConfigurationState`, metadata, with the accessors of [`Entity`](super::Entity)
    DeviceConfigurationState: super::Entity = "microsoft.graph.deviceConfigurationState";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "platformType" PLATFORM_TYPE, platform_type enumeration -> Option<super::PolicyPlatformType>, with_platform_type(super::PolicyPlatformType), "`platformType`: `microsoft.graph.policyPlatformType`, metadata";
    "settingCount" SETTING_COUNT, setting_count i32 -> Option<i32>, with_setting_count(i32), "`settingCount`: `Edm.Int32`, metadata";
    "settingStates" SETTING_STATES, setting_states models -> Option<&[super::DeviceConfigurationSettingState]>, with_setting_states(Vec<super::DeviceConfigurationSettingState>), "`settingStates`: `Collection(microsoft.graph.deviceConfigurationSettingState)`, metadata";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`, metadata";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationUserOverview`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationuseroverview?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceConfigurationUserOverview: super::Entity = "microsoft.graph.deviceConfigurationUserOverview";
    inherited "id" ID, with_id(String), "`id`";
    "pendingCount" PENDING_COUNT, pending_count i32 -> Option<i32>, with_pending_count(i32), "`pendingCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
    "configurationVersion" CONFIGURATION_VERSION, configuration_version i32 -> Option<i32>, with_configuration_version(i32), "`configurationVersion`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationUserStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationuserstatus?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceConfigurationUserStatus: super::Entity = "microsoft.graph.deviceConfigurationUserStatus";
    inherited "id" ID, with_id(String), "`id`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "devicesCount" DEVICES_COUNT, devices_count i32 -> Option<i32>, with_devices_count(i32), "`devicesCount`: `Edm.Int32`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceEnrollmentConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentconfiguration?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceEnrollmentConfiguration: super::Entity = "microsoft.graph.deviceEnrollmentConfiguration" {
        "microsoft.graph.deviceEnrollmentLimitConfiguration",
        "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
        "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
        "microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::EnrollmentConfigurationAssignment]>, with_assignments(Vec<super::EnrollmentConfigurationAssignment>), "`assignments`: `Collection(microsoft.graph.enrollmentConfigurationAssignment)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceEnrollmentFailureReason`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    DeviceEnrollmentFailureReason = "microsoft.graph.deviceEnrollmentFailureReason" {
        Unknown = "unknown",
        Authentication = "authentication",
        Authorization = "authorization",
        AccountValidation = "accountValidation",
        UserValidation = "userValidation",
        DeviceNotSupported = "deviceNotSupported",
        InMaintenance = "inMaintenance",
        BadRequest = "badRequest",
        FeatureNotSupported = "featureNotSupported",
        EnrollmentRestrictionsEnforced = "enrollmentRestrictionsEnforced",
        ClientDisconnected = "clientDisconnected",
        UserAbandonment = "userAbandonment",
    }
}

crate::runtime::model! {
    /// Inherits from deviceEnrollmentConfiguration.
    ///
    /// [`microsoft.graph.deviceEnrollmentLimitConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentlimitconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration)
    DeviceEnrollmentLimitConfiguration: super::DeviceEnrollmentConfiguration, super::Entity = "microsoft.graph.deviceEnrollmentLimitConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::EnrollmentConfigurationAssignment>), "`assignments`";
    "limit" LIMIT, limit i32 -> Option<i32>, with_limit(i32), "`limit`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceEnrollmentPlatformRestriction`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestriction?view=graph-rest-1.0)
    DeviceEnrollmentPlatformRestriction = "microsoft.graph.deviceEnrollmentPlatformRestriction";
    "platformBlocked" PLATFORM_BLOCKED, platform_blocked bool -> Option<bool>, with_platform_blocked(bool), "`platformBlocked`: `Edm.Boolean`";
    "personalDeviceEnrollmentBlocked" PERSONAL_DEVICE_ENROLLMENT_BLOCKED, personal_device_enrollment_blocked bool -> Option<bool>, with_personal_device_enrollment_blocked(bool), "`personalDeviceEnrollmentBlocked`: `Edm.Boolean`";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceEnrollmentConfiguration.
    ///
    /// [`microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration)
    DeviceEnrollmentPlatformRestrictionsConfiguration: super::DeviceEnrollmentConfiguration, super::Entity = "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::EnrollmentConfigurationAssignment>), "`assignments`";
    "iosRestriction" IOS_RESTRICTION, ios_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_ios_restriction(super::DeviceEnrollmentPlatformRestriction), "`iosRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
    "windowsRestriction" WINDOWS_RESTRICTION, windows_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_windows_restriction(super::DeviceEnrollmentPlatformRestriction), "`windowsRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
    "windowsMobileRestriction" WINDOWS_MOBILE_RESTRICTION, windows_mobile_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_windows_mobile_restriction(super::DeviceEnrollmentPlatformRestriction), "`windowsMobileRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
    "androidRestriction" ANDROID_RESTRICTION, android_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_android_restriction(super::DeviceEnrollmentPlatformRestriction), "`androidRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
    "macOSRestriction" MAC_OS_RESTRICTION, mac_os_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_mac_os_restriction(super::DeviceEnrollmentPlatformRestriction), "`macOSRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceEnrollmentType`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceenrollmenttype?view=graph-rest-1.0)
    DeviceEnrollmentType = "microsoft.graph.deviceEnrollmentType" {
        Unknown = "unknown",
        UserEnrollment = "userEnrollment",
        DeviceEnrollmentManager = "deviceEnrollmentManager",
        AppleBulkWithUser = "appleBulkWithUser",
        AppleBulkWithoutUser = "appleBulkWithoutUser",
        WindowsAzureAdJoin = "windowsAzureADJoin",
        WindowsBulkUserless = "windowsBulkUserless",
        WindowsAutoEnrollment = "windowsAutoEnrollment",
        WindowsBulkAzureDomainJoin = "windowsBulkAzureDomainJoin",
        WindowsCoManagement = "windowsCoManagement",
        WindowsAzureAdJoinUsingDeviceAuth = "windowsAzureADJoinUsingDeviceAuth",
        AppleUserEnrollment = "appleUserEnrollment",
        AppleUserEnrollmentWithServiceAccount = "appleUserEnrollmentWithServiceAccount",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from deviceEnrollmentConfiguration.
    ///
    /// [`microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration)
    DeviceEnrollmentWindowsHelloForBusinessConfiguration: super::DeviceEnrollmentConfiguration, super::Entity = "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::EnrollmentConfigurationAssignment>), "`assignments`";
    "pinMinimumLength" PIN_MINIMUM_LENGTH, pin_minimum_length i32 -> Option<i32>, with_pin_minimum_length(i32), "`pinMinimumLength`: `Edm.Int32`";
    "pinMaximumLength" PIN_MAXIMUM_LENGTH, pin_maximum_length i32 -> Option<i32>, with_pin_maximum_length(i32), "`pinMaximumLength`: `Edm.Int32`";
    "pinUppercaseCharactersUsage" PIN_UPPERCASE_CHARACTERS_USAGE, pin_uppercase_characters_usage enumeration -> Option<super::WindowsHelloForBusinessPinUsage>, with_pin_uppercase_characters_usage(super::WindowsHelloForBusinessPinUsage), "`pinUppercaseCharactersUsage`: `microsoft.graph.windowsHelloForBusinessPinUsage`" "Possible values are: allowed, required, disallowed.";
    "pinLowercaseCharactersUsage" PIN_LOWERCASE_CHARACTERS_USAGE, pin_lowercase_characters_usage enumeration -> Option<super::WindowsHelloForBusinessPinUsage>, with_pin_lowercase_characters_usage(super::WindowsHelloForBusinessPinUsage), "`pinLowercaseCharactersUsage`: `microsoft.graph.windowsHelloForBusinessPinUsage`" "Possible values are: allowed, required, disallowed.";
    "pinSpecialCharactersUsage" PIN_SPECIAL_CHARACTERS_USAGE, pin_special_characters_usage enumeration -> Option<super::WindowsHelloForBusinessPinUsage>, with_pin_special_characters_usage(super::WindowsHelloForBusinessPinUsage), "`pinSpecialCharactersUsage`: `microsoft.graph.windowsHelloForBusinessPinUsage`" "Possible values are: allowed, required, disallowed.";
    "state" STATE, state enumeration -> Option<super::Enablement>, with_state(super::Enablement), "`state`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "securityDeviceRequired" SECURITY_DEVICE_REQUIRED, security_device_required bool -> Option<bool>, with_security_device_required(bool), "`securityDeviceRequired`: `Edm.Boolean`";
    "unlockWithBiometricsEnabled" UNLOCK_WITH_BIOMETRICS_ENABLED, unlock_with_biometrics_enabled bool -> Option<bool>, with_unlock_with_biometrics_enabled(bool), "`unlockWithBiometricsEnabled`: `Edm.Boolean`";
    "remotePassportEnabled" REMOTE_PASSPORT_ENABLED, remote_passport_enabled bool -> Option<bool>, with_remote_passport_enabled(bool), "`remotePassportEnabled`: `Edm.Boolean`";
    "pinPreviousBlockCount" PIN_PREVIOUS_BLOCK_COUNT, pin_previous_block_count i32 -> Option<i32>, with_pin_previous_block_count(i32), "`pinPreviousBlockCount`: `Edm.Int32`";
    "pinExpirationInDays" PIN_EXPIRATION_IN_DAYS, pin_expiration_in_days i32 -> Option<i32>, with_pin_expiration_in_days(i32), "`pinExpirationInDays`: `Edm.Int32`";
    "enhancedBiometricsState" ENHANCED_BIOMETRICS_STATE, enhanced_biometrics_state enumeration -> Option<super::Enablement>, with_enhanced_biometrics_state(super::Enablement), "`enhancedBiometricsState`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceExchangeAccessStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceexchangeaccessstatesummary?view=graph-rest-1.0)
    DeviceExchangeAccessStateSummary = "microsoft.graph.deviceExchangeAccessStateSummary";
    "allowedDeviceCount" ALLOWED_DEVICE_COUNT, allowed_device_count i32 -> Option<i32>, with_allowed_device_count(i32), "`allowedDeviceCount`: `Edm.Int32`";
    "blockedDeviceCount" BLOCKED_DEVICE_COUNT, blocked_device_count i32 -> Option<i32>, with_blocked_device_count(i32), "`blockedDeviceCount`: `Edm.Int32`";
    "quarantinedDeviceCount" QUARANTINED_DEVICE_COUNT, quarantined_device_count i32 -> Option<i32>, with_quarantined_device_count(i32), "`quarantinedDeviceCount`: `Edm.Int32`";
    "unknownDeviceCount" UNKNOWN_DEVICE_COUNT, unknown_device_count i32 -> Option<i32>, with_unknown_device_count(i32), "`unknownDeviceCount`: `Edm.Int32`";
    "unavailableDeviceCount" UNAVAILABLE_DEVICE_COUNT, unavailable_device_count i32 -> Option<i32>, with_unavailable_device_count(i32), "`unavailableDeviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceGeoLocation`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicegeolocation?view=graph-rest-1.0)
    DeviceGeoLocation = "microsoft.graph.deviceGeoLocation";
    "lastCollectedDateTime" LAST_COLLECTED_DATE_TIME, last_collected_date_time date_time -> Parsed<OffsetDateTime>, with_last_collected_date_time(OffsetDateTime), "`lastCollectedDateTime`: `Edm.DateTimeOffset`";
    "longitude" LONGITUDE, longitude f64 -> Option<f64>, with_longitude(f64), "`longitude`: `Edm.Double`";
    "latitude" LATITUDE, latitude f64 -> Option<f64>, with_latitude(f64), "`latitude`: `Edm.Double`";
    "altitude" ALTITUDE, altitude f64 -> Option<f64>, with_altitude(f64), "`altitude`: `Edm.Double`";
    "horizontalAccuracy" HORIZONTAL_ACCURACY, horizontal_accuracy f64 -> Option<f64>, with_horizontal_accuracy(f64), "`horizontalAccuracy`: `Edm.Double`";
    "verticalAccuracy" VERTICAL_ACCURACY, vertical_accuracy f64 -> Option<f64>, with_vertical_accuracy(f64), "`verticalAccuracy`: `Edm.Double`";
    "heading" HEADING, heading f64 -> Option<f64>, with_heading(f64), "`heading`: `Edm.Double`";
    "speed" SPEED, speed f64 -> Option<f64>, with_speed(f64), "`speed`: `Edm.Double`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthAttestationState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthattestationstate?view=graph-rest-1.0)
    DeviceHealthAttestationState = "microsoft.graph.deviceHealthAttestationState";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time str -> Option<&str>, with_last_update_date_time(String), "`lastUpdateDateTime`: `Edm.String`";
    "contentNamespaceUrl" CONTENT_NAMESPACE_URL, content_namespace_url str -> Option<&str>, with_content_namespace_url(String), "`contentNamespaceUrl`: `Edm.String`";
    "deviceHealthAttestationStatus" DEVICE_HEALTH_ATTESTATION_STATUS, device_health_attestation_status str -> Option<&str>, with_device_health_attestation_status(String), "`deviceHealthAttestationStatus`: `Edm.String`";
    "contentVersion" CONTENT_VERSION, content_version str -> Option<&str>, with_content_version(String), "`contentVersion`: `Edm.String`";
    "issuedDateTime" ISSUED_DATE_TIME, issued_date_time date_time -> Parsed<OffsetDateTime>, with_issued_date_time(OffsetDateTime), "`issuedDateTime`: `Edm.DateTimeOffset`";
    "attestationIdentityKey" ATTESTATION_IDENTITY_KEY, attestation_identity_key str -> Option<&str>, with_attestation_identity_key(String), "`attestationIdentityKey`: `Edm.String`";
    "resetCount" RESET_COUNT, reset_count i64 -> Option<i64>, with_reset_count(i64), "`resetCount`: `Edm.Int64`";
    "restartCount" RESTART_COUNT, restart_count i64 -> Option<i64>, with_restart_count(i64), "`restartCount`: `Edm.Int64`";
    "dataExcutionPolicy" DATA_EXCUTION_POLICY, data_excution_policy str -> Option<&str>, with_data_excution_policy(String), "`dataExcutionPolicy`: `Edm.String`";
    "bitLockerStatus" BIT_LOCKER_STATUS, bit_locker_status str -> Option<&str>, with_bit_locker_status(String), "`bitLockerStatus`: `Edm.String`";
    "bootManagerVersion" BOOT_MANAGER_VERSION, boot_manager_version str -> Option<&str>, with_boot_manager_version(String), "`bootManagerVersion`: `Edm.String`";
    "codeIntegrityCheckVersion" CODE_INTEGRITY_CHECK_VERSION, code_integrity_check_version str -> Option<&str>, with_code_integrity_check_version(String), "`codeIntegrityCheckVersion`: `Edm.String`";
    "secureBoot" SECURE_BOOT, secure_boot str -> Option<&str>, with_secure_boot(String), "`secureBoot`: `Edm.String`";
    "bootDebugging" BOOT_DEBUGGING, boot_debugging str -> Option<&str>, with_boot_debugging(String), "`bootDebugging`: `Edm.String`";
    "operatingSystemKernelDebugging" OPERATING_SYSTEM_KERNEL_DEBUGGING, operating_system_kernel_debugging str -> Option<&str>, with_operating_system_kernel_debugging(String), "`operatingSystemKernelDebugging`: `Edm.String`";
    "codeIntegrity" CODE_INTEGRITY, code_integrity str -> Option<&str>, with_code_integrity(String), "`codeIntegrity`: `Edm.String`";
    "testSigning" TEST_SIGNING, test_signing str -> Option<&str>, with_test_signing(String), "`testSigning`: `Edm.String`";
    "safeMode" SAFE_MODE, safe_mode str -> Option<&str>, with_safe_mode(String), "`safeMode`: `Edm.String`";
    "windowsPE" WINDOWS_PE, windows_pe str -> Option<&str>, with_windows_pe(String), "`windowsPE`: `Edm.String`";
    "earlyLaunchAntiMalwareDriverProtection" EARLY_LAUNCH_ANTI_MALWARE_DRIVER_PROTECTION, early_launch_anti_malware_driver_protection str -> Option<&str>, with_early_launch_anti_malware_driver_protection(String), "`earlyLaunchAntiMalwareDriverProtection`: `Edm.String`";
    "virtualSecureMode" VIRTUAL_SECURE_MODE, virtual_secure_mode str -> Option<&str>, with_virtual_secure_mode(String), "`virtualSecureMode`: `Edm.String`";
    "pcrHashAlgorithm" PCR_HASH_ALGORITHM, pcr_hash_algorithm str -> Option<&str>, with_pcr_hash_algorithm(String), "`pcrHashAlgorithm`: `Edm.String`";
    "bootAppSecurityVersion" BOOT_APP_SECURITY_VERSION, boot_app_security_version str -> Option<&str>, with_boot_app_security_version(String), "`bootAppSecurityVersion`: `Edm.String`";
    "bootManagerSecurityVersion" BOOT_MANAGER_SECURITY_VERSION, boot_manager_security_version str -> Option<&str>, with_boot_manager_security_version(String), "`bootManagerSecurityVersion`: `Edm.String`";
    "tpmVersion" TPM_VERSION, tpm_version str -> Option<&str>, with_tpm_version(String), "`tpmVersion`: `Edm.String`";
    "pcr0" PCR0, pcr0 str -> Option<&str>, with_pcr0(String), "`pcr0`: `Edm.String`";
    "secureBootConfigurationPolicyFingerPrint" SECURE_BOOT_CONFIGURATION_POLICY_FINGER_PRINT, secure_boot_configuration_policy_finger_print str -> Option<&str>, with_secure_boot_configuration_policy_finger_print(String), "`secureBootConfigurationPolicyFingerPrint`: `Edm.String`";
    "codeIntegrityPolicy" CODE_INTEGRITY_POLICY, code_integrity_policy str -> Option<&str>, with_code_integrity_policy(String), "`codeIntegrityPolicy`: `Edm.String`";
    "bootRevisionListInfo" BOOT_REVISION_LIST_INFO, boot_revision_list_info str -> Option<&str>, with_boot_revision_list_info(String), "`bootRevisionListInfo`: `Edm.String`";
    "operatingSystemRevListInfo" OPERATING_SYSTEM_REV_LIST_INFO, operating_system_rev_list_info str -> Option<&str>, with_operating_system_rev_list_info(String), "`operatingSystemRevListInfo`: `Edm.String`";
    "healthStatusMismatchInfo" HEALTH_STATUS_MISMATCH_INFO, health_status_mismatch_info str -> Option<&str>, with_health_status_mismatch_info(String), "`healthStatusMismatchInfo`: `Edm.String`";
    "healthAttestationSupportedStatus" HEALTH_ATTESTATION_SUPPORTED_STATUS, health_attestation_supported_status str -> Option<&str>, with_health_attestation_supported_status(String), "`healthAttestationSupportedStatus`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceInstallState`](https://learn.microsoft.com/graph/api/resources/intune-books-deviceinstallstate?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceInstallState: super::Entity = "microsoft.graph.deviceInstallState";
    inherited "id" ID, with_id(String), "`id`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
    "installState" INSTALL_STATE, install_state enumeration -> Option<super::InstallState>, with_install_state(super::InstallState), "`installState`: `microsoft.graph.installState`" "Possible values are: notApplicable, installed, failed, notInstalled, uninstallFailed, unknown.";
    "errorCode" ERROR_CODE, error_code str -> Option<&str>, with_error_code(String), "`errorCode`: `Edm.String`";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "osDescription" OS_DESCRIPTION, os_description str -> Option<&str>, with_os_description(String), "`osDescription`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceLogCollectionResponse`, metadata, with the accessors of [`Entity`](super::Entity)
    DeviceLogCollectionResponse: super::Entity = "microsoft.graph.deviceLogCollectionResponse";
    inherited "id" ID, with_id(String), "`id`";
    "enrolledByUser" ENROLLED_BY_USER, enrolled_by_user str -> Option<&str>, with_enrolled_by_user(String), "`enrolledByUser`: `Edm.String`, metadata";
    "expirationDateTimeUTC" EXPIRATION_DATE_TIME_UTC, expiration_date_time_utc date_time -> Parsed<OffsetDateTime>, with_expiration_date_time_utc(OffsetDateTime), "`expirationDateTimeUTC`: `Edm.DateTimeOffset`, metadata";
    "initiatedByUserPrincipalName" INITIATED_BY_USER_PRINCIPAL_NAME, initiated_by_user_principal_name str -> Option<&str>, with_initiated_by_user_principal_name(String), "`initiatedByUserPrincipalName`: `Edm.String`, metadata";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id guid -> Parsed<Uuid>, with_managed_device_id(Uuid), "`managedDeviceId`: `Edm.Guid`, metadata";
    "receivedDateTimeUTC" RECEIVED_DATE_TIME_UTC, received_date_time_utc date_time -> Parsed<OffsetDateTime>, with_received_date_time_utc(OffsetDateTime), "`receivedDateTimeUTC`: `Edm.DateTimeOffset`, metadata";
    "requestedDateTimeUTC" REQUESTED_DATE_TIME_UTC, requested_date_time_utc date_time -> Parsed<OffsetDateTime>, with_requested_date_time_utc(OffsetDateTime), "`requestedDateTimeUTC`: `Edm.DateTimeOffset`, metadata";
    "sizeInKB" SIZE_IN_KB, size_in_kb f64 -> Option<f64>, with_size_in_kb(f64), "`sizeInKB`: `Edm.Double`, metadata";
    "status" STATUS, status enumeration -> Option<super::AppLogUploadState>, with_status(super::AppLogUploadState), "`status`: `microsoft.graph.appLogUploadState`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceLogCollectionTemplateType`, metadata
    DeviceLogCollectionTemplateType = "microsoft.graph.deviceLogCollectionTemplateType" {
        Predefined = "predefined",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagement`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagement?view=graph-rest-1.0), [intune-devices-devicemanagement](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagement?view=graph-rest-1.0), [intune-onboarding-devicemanagement](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagement?view=graph-rest-1.0) and 13 more, with the accessors of [`Entity`](super::Entity)
    DeviceManagement: super::Entity = "microsoft.graph.deviceManagement";
    inherited "id" ID, with_id(String), "`id`";
    "settings" SETTINGS, settings model -> Option<&super::DeviceManagementSettings>, with_settings(super::DeviceManagementSettings), "`settings`: `microsoft.graph.deviceManagementSettings`";
    "intuneAccountId" INTUNE_ACCOUNT_ID, intune_account_id guid -> Parsed<Uuid>, with_intune_account_id(Uuid), "`intuneAccountId`: `Edm.Guid`";
    "deviceProtectionOverview" DEVICE_PROTECTION_OVERVIEW, device_protection_overview model -> Option<&super::DeviceProtectionOverview>, with_device_protection_overview(super::DeviceProtectionOverview), "`deviceProtectionOverview`: `microsoft.graph.deviceProtectionOverview`, metadata";
    "userExperienceAnalyticsSettings" USER_EXPERIENCE_ANALYTICS_SETTINGS, user_experience_analytics_settings model -> Option<&super::UserExperienceAnalyticsSettings>, with_user_experience_analytics_settings(super::UserExperienceAnalyticsSettings), "`userExperienceAnalyticsSettings`: `microsoft.graph.userExperienceAnalyticsSettings`, metadata";
    "windowsMalwareOverview" WINDOWS_MALWARE_OVERVIEW, windows_malware_overview model -> Option<&super::WindowsMalwareOverview>, with_windows_malware_overview(super::WindowsMalwareOverview), "`windowsMalwareOverview`: `microsoft.graph.windowsMalwareOverview`, metadata";
    "subscriptionState" SUBSCRIPTION_STATE, subscription_state enumeration -> Option<super::DeviceManagementSubscriptionState>, with_subscription_state(super::DeviceManagementSubscriptionState), "`subscriptionState`: `microsoft.graph.deviceManagementSubscriptionState`" "Possible values are: pending, active, warning, disabled, deleted, blocked, lockedOut.";
    "intuneBrand" INTUNE_BRAND, intune_brand model -> Option<&super::IntuneBrand>, with_intune_brand(super::IntuneBrand), "`intuneBrand`: `microsoft.graph.intuneBrand`";
    "deviceConfigurations" DEVICE_CONFIGURATIONS, device_configurations models -> Option<&[super::DeviceConfiguration]>, with_device_configurations(Vec<super::DeviceConfiguration>), "`deviceConfigurations`: `Collection(microsoft.graph.deviceConfiguration)`";
    "deviceCompliancePolicies" DEVICE_COMPLIANCE_POLICIES, device_compliance_policies models -> Option<&[super::DeviceCompliancePolicy]>, with_device_compliance_policies(Vec<super::DeviceCompliancePolicy>), "`deviceCompliancePolicies`: `Collection(microsoft.graph.deviceCompliancePolicy)`";
    "softwareUpdateStatusSummary" SOFTWARE_UPDATE_STATUS_SUMMARY, software_update_status_summary model -> Option<&super::SoftwareUpdateStatusSummary>, with_software_update_status_summary(super::SoftwareUpdateStatusSummary), "`softwareUpdateStatusSummary`: `microsoft.graph.softwareUpdateStatusSummary`";
    "deviceCompliancePolicyDeviceStateSummary" DEVICE_COMPLIANCE_POLICY_DEVICE_STATE_SUMMARY, device_compliance_policy_device_state_summary model -> Option<&super::DeviceCompliancePolicyDeviceStateSummary>, with_device_compliance_policy_device_state_summary(super::DeviceCompliancePolicyDeviceStateSummary), "`deviceCompliancePolicyDeviceStateSummary`: `microsoft.graph.deviceCompliancePolicyDeviceStateSummary`";
    "deviceCompliancePolicySettingStateSummaries" DEVICE_COMPLIANCE_POLICY_SETTING_STATE_SUMMARIES, device_compliance_policy_setting_state_summaries models -> Option<&[super::DeviceCompliancePolicySettingStateSummary]>, with_device_compliance_policy_setting_state_summaries(Vec<super::DeviceCompliancePolicySettingStateSummary>), "`deviceCompliancePolicySettingStateSummaries`: `Collection(microsoft.graph.deviceCompliancePolicySettingStateSummary)`";
    "deviceConfigurationDeviceStateSummaries" DEVICE_CONFIGURATION_DEVICE_STATE_SUMMARIES, device_configuration_device_state_summaries model -> Option<&super::DeviceConfigurationDeviceStateSummary>, with_device_configuration_device_state_summaries(super::DeviceConfigurationDeviceStateSummary), "`deviceConfigurationDeviceStateSummaries`: `microsoft.graph.deviceConfigurationDeviceStateSummary`";
    "iosUpdateStatuses" IOS_UPDATE_STATUSES, ios_update_statuses models -> Option<&[super::IosUpdateDeviceStatus]>, with_ios_update_statuses(Vec<super::IosUpdateDeviceStatus>), "`iosUpdateStatuses`: `Collection(microsoft.graph.iosUpdateDeviceStatus)`";
    "auditEvents" AUDIT_EVENTS, audit_events models -> Option<&[super::AuditEvent]>, with_audit_events(Vec<super::AuditEvent>), "`auditEvents`: `Collection(microsoft.graph.auditEvent)`, metadata";
    "mobileAppTroubleshootingEvents" MOBILE_APP_TROUBLESHOOTING_EVENTS, mobile_app_troubleshooting_events models -> Option<&[super::MobileAppTroubleshootingEvent]>, with_mobile_app_troubleshooting_events(Vec<super::MobileAppTroubleshootingEvent>), "`mobileAppTroubleshootingEvents`: `Collection(microsoft.graph.mobileAppTroubleshootingEvent)`, metadata";
    "userExperienceAnalyticsAppHealthApplicationPerformance" USER_EXPERIENCE_ANALYTICS_APP_HEALTH_APPLICATION_PERFORMANCE, user_experience_analytics_app_health_application_performance models -> Option<&[super::UserExperienceAnalyticsAppHealthApplicationPerformance]>, with_user_experience_analytics_app_health_application_performance(Vec<super::UserExperienceAnalyticsAppHealthApplicationPerformance>), "`userExperienceAnalyticsAppHealthApplicationPerformance`: `Collection(microsoft.graph.userExperienceAnalyticsAppHealthApplicationPerformance)`, metadata";
    "userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails" USER_EXPERIENCE_ANALYTICS_APP_HEALTH_APPLICATION_PERFORMANCE_BY_APP_VERSION_DETAILS, user_experience_analytics_app_health_application_performance_by_app_version_details models -> Option<&[super::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails]>, with_user_experience_analytics_app_health_application_performance_by_app_version_details(Vec<super::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails>), "`userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails`: `Collection(microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails)`, metadata";
    "userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId" USER_EXPERIENCE_ANALYTICS_APP_HEALTH_APPLICATION_PERFORMANCE_BY_APP_VERSION_DEVICE_ID, user_experience_analytics_app_health_application_performance_by_app_version_device_id models -> Option<&[super::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId]>, with_user_experience_analytics_app_health_application_performance_by_app_version_device_id(Vec<super::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId>), "`userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId`: `Collection(microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId)`, metadata";
    "userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion" USER_EXPERIENCE_ANALYTICS_APP_HEALTH_APPLICATION_PERFORMANCE_BY_OS_VERSION, user_experience_analytics_app_health_application_performance_by_os_version models -> Option<&[super::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion]>, with_user_experience_analytics_app_health_application_performance_by_os_version(Vec<super::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion>), "`userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion`: `Collection(microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByOSVersion)`, metadata";
    "userExperienceAnalyticsAppHealthDeviceModelPerformance" USER_EXPERIENCE_ANALYTICS_APP_HEALTH_DEVICE_MODEL_PERFORMANCE, user_experience_analytics_app_health_device_model_performance models -> Option<&[super::UserExperienceAnalyticsAppHealthDeviceModelPerformance]>, with_user_experience_analytics_app_health_device_model_performance(Vec<super::UserExperienceAnalyticsAppHealthDeviceModelPerformance>), "`userExperienceAnalyticsAppHealthDeviceModelPerformance`: `Collection(microsoft.graph.userExperienceAnalyticsAppHealthDeviceModelPerformance)`, metadata";
    "userExperienceAnalyticsAppHealthDevicePerformance" USER_EXPERIENCE_ANALYTICS_APP_HEALTH_DEVICE_PERFORMANCE, user_experience_analytics_app_health_device_performance models -> Option<&[super::UserExperienceAnalyticsAppHealthDevicePerformance]>, with_user_experience_analytics_app_health_device_performance(Vec<super::UserExperienceAnalyticsAppHealthDevicePerformance>), "`userExperienceAnalyticsAppHealthDevicePerformance`: `Collection(microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformance)`, metadata";
    "userExperienceAnalyticsAppHealthDevicePerformanceDetails" USER_EXPERIENCE_ANALYTICS_APP_HEALTH_DEVICE_PERFORMANCE_DETAILS, user_experience_analytics_app_health_device_performance_details models -> Option<&[super::UserExperienceAnalyticsAppHealthDevicePerformanceDetails]>, with_user_experience_analytics_app_health_device_performance_details(Vec<super::UserExperienceAnalyticsAppHealthDevicePerformanceDetails>), "`userExperienceAnalyticsAppHealthDevicePerformanceDetails`: `Collection(microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformanceDetails)`, metadata";
    "userExperienceAnalyticsAppHealthOSVersionPerformance" USER_EXPERIENCE_ANALYTICS_APP_HEALTH_OS_VERSION_PERFORMANCE, user_experience_analytics_app_health_os_version_performance models -> Option<&[super::UserExperienceAnalyticsAppHealthOsVersionPerformance]>, with_user_experience_analytics_app_health_os_version_performance(Vec<super::UserExperienceAnalyticsAppHealthOsVersionPerformance>), "`userExperienceAnalyticsAppHealthOSVersionPerformance`: `Collection(microsoft.graph.userExperienceAnalyticsAppHealthOSVersionPerformance)`, metadata";
    "userExperienceAnalyticsAppHealthOverview" USER_EXPERIENCE_ANALYTICS_APP_HEALTH_OVERVIEW, user_experience_analytics_app_health_overview model -> Option<&super::UserExperienceAnalyticsCategory>, with_user_experience_analytics_app_health_overview(super::UserExperienceAnalyticsCategory), "`userExperienceAnalyticsAppHealthOverview`: `microsoft.graph.userExperienceAnalyticsCategory`, metadata";
    "userExperienceAnalyticsBaselines" USER_EXPERIENCE_ANALYTICS_BASELINES, user_experience_analytics_baselines models -> Option<&[super::UserExperienceAnalyticsBaseline]>, with_user_experience_analytics_baselines(Vec<super::UserExperienceAnalyticsBaseline>), "`userExperienceAnalyticsBaselines`: `Collection(microsoft.graph.userExperienceAnalyticsBaseline)`, metadata";
    "userExperienceAnalyticsCategories" USER_EXPERIENCE_ANALYTICS_CATEGORIES, user_experience_analytics_categories models -> Option<&[super::UserExperienceAnalyticsCategory]>, with_user_experience_analytics_categories(Vec<super::UserExperienceAnalyticsCategory>), "`userExperienceAnalyticsCategories`: `Collection(microsoft.graph.userExperienceAnalyticsCategory)`, metadata";
    "userExperienceAnalyticsDevicePerformance" USER_EXPERIENCE_ANALYTICS_DEVICE_PERFORMANCE, user_experience_analytics_device_performance models -> Option<&[super::UserExperienceAnalyticsDevicePerformance]>, with_user_experience_analytics_device_performance(Vec<super::UserExperienceAnalyticsDevicePerformance>), "`userExperienceAnalyticsDevicePerformance`: `Collection(microsoft.graph.userExperienceAnalyticsDevicePerformance)`, metadata";
    "userExperienceAnalyticsDeviceScores" USER_EXPERIENCE_ANALYTICS_DEVICE_SCORES, user_experience_analytics_device_scores models -> Option<&[super::UserExperienceAnalyticsDeviceScores]>, with_user_experience_analytics_device_scores(Vec<super::UserExperienceAnalyticsDeviceScores>), "`userExperienceAnalyticsDeviceScores`: `Collection(microsoft.graph.userExperienceAnalyticsDeviceScores)`, metadata";
    "userExperienceAnalyticsDeviceStartupHistory" USER_EXPERIENCE_ANALYTICS_DEVICE_STARTUP_HISTORY, user_experience_analytics_device_startup_history models -> Option<&[super::UserExperienceAnalyticsDeviceStartupHistory]>, with_user_experience_analytics_device_startup_history(Vec<super::UserExperienceAnalyticsDeviceStartupHistory>), "`userExperienceAnalyticsDeviceStartupHistory`: `Collection(microsoft.graph.userExperienceAnalyticsDeviceStartupHistory)`, metadata";
    "userExperienceAnalyticsDeviceStartupProcesses" USER_EXPERIENCE_ANALYTICS_DEVICE_STARTUP_PROCESSES, user_experience_analytics_device_startup_processes models -> Option<&[super::UserExperienceAnalyticsDeviceStartupProcess]>, with_user_experience_analytics_device_startup_processes(Vec<super::UserExperienceAnalyticsDeviceStartupProcess>), "`userExperienceAnalyticsDeviceStartupProcesses`: `Collection(microsoft.graph.userExperienceAnalyticsDeviceStartupProcess)`, metadata";
    "userExperienceAnalyticsDeviceStartupProcessPerformance" USER_EXPERIENCE_ANALYTICS_DEVICE_STARTUP_PROCESS_PERFORMANCE, user_experience_analytics_device_startup_process_performance models -> Option<&[super::UserExperienceAnalyticsDeviceStartupProcessPerformance]>, with_user_experience_analytics_device_startup_process_performance(Vec<super::UserExperienceAnalyticsDeviceStartupProcessPerformance>), "`userExperienceAnalyticsDeviceStartupProcessPerformance`: `Collection(microsoft.graph.userExperienceAnalyticsDeviceStartupProcessPerformance)`, metadata";
    "userExperienceAnalyticsMetricHistory" USER_EXPERIENCE_ANALYTICS_METRIC_HISTORY, user_experience_analytics_metric_history models -> Option<&[super::UserExperienceAnalyticsMetricHistory]>, with_user_experience_analytics_metric_history(Vec<super::UserExperienceAnalyticsMetricHistory>), "`userExperienceAnalyticsMetricHistory`: `Collection(microsoft.graph.userExperienceAnalyticsMetricHistory)`, metadata";
    "userExperienceAnalyticsModelScores" USER_EXPERIENCE_ANALYTICS_MODEL_SCORES, user_experience_analytics_model_scores models -> Option<&[super::UserExperienceAnalyticsModelScores]>, with_user_experience_analytics_model_scores(Vec<super::UserExperienceAnalyticsModelScores>), "`userExperienceAnalyticsModelScores`: `Collection(microsoft.graph.userExperienceAnalyticsModelScores)`, metadata";
    "userExperienceAnalyticsOverview" USER_EXPERIENCE_ANALYTICS_OVERVIEW, user_experience_analytics_overview model -> Option<&super::UserExperienceAnalyticsOverview>, with_user_experience_analytics_overview(super::UserExperienceAnalyticsOverview), "`userExperienceAnalyticsOverview`: `microsoft.graph.userExperienceAnalyticsOverview`, metadata";
    "userExperienceAnalyticsScoreHistory" USER_EXPERIENCE_ANALYTICS_SCORE_HISTORY, user_experience_analytics_score_history models -> Option<&[super::UserExperienceAnalyticsScoreHistory]>, with_user_experience_analytics_score_history(Vec<super::UserExperienceAnalyticsScoreHistory>), "`userExperienceAnalyticsScoreHistory`: `Collection(microsoft.graph.userExperienceAnalyticsScoreHistory)`, metadata";
    "userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric" USER_EXPERIENCE_ANALYTICS_WORK_FROM_ANYWHERE_HARDWARE_READINESS_METRIC, user_experience_analytics_work_from_anywhere_hardware_readiness_metric model -> Option<&super::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric>, with_user_experience_analytics_work_from_anywhere_hardware_readiness_metric(super::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric), "`userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`: `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`, metadata";
    "userExperienceAnalyticsWorkFromAnywhereMetrics" USER_EXPERIENCE_ANALYTICS_WORK_FROM_ANYWHERE_METRICS, user_experience_analytics_work_from_anywhere_metrics models -> Option<&[super::UserExperienceAnalyticsWorkFromAnywhereMetric]>, with_user_experience_analytics_work_from_anywhere_metrics(Vec<super::UserExperienceAnalyticsWorkFromAnywhereMetric>), "`userExperienceAnalyticsWorkFromAnywhereMetrics`: `Collection(microsoft.graph.userExperienceAnalyticsWorkFromAnywhereMetric)`, metadata";
    "userExperienceAnalyticsWorkFromAnywhereModelPerformance" USER_EXPERIENCE_ANALYTICS_WORK_FROM_ANYWHERE_MODEL_PERFORMANCE, user_experience_analytics_work_from_anywhere_model_performance models -> Option<&[super::UserExperienceAnalyticsWorkFromAnywhereModelPerformance]>, with_user_experience_analytics_work_from_anywhere_model_performance(Vec<super::UserExperienceAnalyticsWorkFromAnywhereModelPerformance>), "`userExperienceAnalyticsWorkFromAnywhereModelPerformance`: `Collection(microsoft.graph.userExperienceAnalyticsWorkFromAnywhereModelPerformance)`, metadata";
    "virtualEndpoint" VIRTUAL_ENDPOINT, virtual_endpoint model -> Option<&super::VirtualEndpoint>, with_virtual_endpoint(super::VirtualEndpoint), "`virtualEndpoint`: `microsoft.graph.virtualEndpoint`, metadata";
    "windowsMalwareInformation" WINDOWS_MALWARE_INFORMATION, windows_malware_information models -> Option<&[super::WindowsMalwareInformation]>, with_windows_malware_information(Vec<super::WindowsMalwareInformation>), "`windowsMalwareInformation`: `Collection(microsoft.graph.windowsMalwareInformation)`, metadata";
    "applePushNotificationCertificate" APPLE_PUSH_NOTIFICATION_CERTIFICATE, apple_push_notification_certificate model -> Option<&super::ApplePushNotificationCertificate>, with_apple_push_notification_certificate(super::ApplePushNotificationCertificate), "`applePushNotificationCertificate`: `microsoft.graph.applePushNotificationCertificate`";
    "managedDeviceOverview" MANAGED_DEVICE_OVERVIEW, managed_device_overview model -> Option<&super::ManagedDeviceOverview>, with_managed_device_overview(super::ManagedDeviceOverview), "`managedDeviceOverview`: `microsoft.graph.managedDeviceOverview`";
    "detectedApps" DETECTED_APPS, detected_apps models -> Option<&[super::DetectedApp]>, with_detected_apps(Vec<super::DetectedApp>), "`detectedApps`: `Collection(microsoft.graph.detectedApp)`";
    "managedDevices" MANAGED_DEVICES, managed_devices models -> Option<&[super::ManagedDevice]>, with_managed_devices(Vec<super::ManagedDevice>), "`managedDevices`: `Collection(microsoft.graph.managedDevice)`";
    "deviceCategories" DEVICE_CATEGORIES, device_categories models -> Option<&[super::DeviceCategory]>, with_device_categories(Vec<super::DeviceCategory>), "`deviceCategories`: `Collection(microsoft.graph.deviceCategory)`";
    "exchangeConnectors" EXCHANGE_CONNECTORS, exchange_connectors models -> Option<&[super::DeviceManagementExchangeConnector]>, with_exchange_connectors(Vec<super::DeviceManagementExchangeConnector>), "`exchangeConnectors`: `Collection(microsoft.graph.deviceManagementExchangeConnector)`";
    "deviceEnrollmentConfigurations" DEVICE_ENROLLMENT_CONFIGURATIONS, device_enrollment_configurations models -> Option<&[super::DeviceEnrollmentConfiguration]>, with_device_enrollment_configurations(Vec<super::DeviceEnrollmentConfiguration>), "`deviceEnrollmentConfigurations`: `Collection(microsoft.graph.deviceEnrollmentConfiguration)`";
    "conditionalAccessSettings" CONDITIONAL_ACCESS_SETTINGS, conditional_access_settings model -> Option<&super::OnPremisesConditionalAccessSettings>, with_conditional_access_settings(super::OnPremisesConditionalAccessSettings), "`conditionalAccessSettings`: `microsoft.graph.onPremisesConditionalAccessSettings`";
    "mobileThreatDefenseConnectors" MOBILE_THREAT_DEFENSE_CONNECTORS, mobile_threat_defense_connectors models -> Option<&[super::MobileThreatDefenseConnector]>, with_mobile_threat_defense_connectors(Vec<super::MobileThreatDefenseConnector>), "`mobileThreatDefenseConnectors`: `Collection(microsoft.graph.mobileThreatDefenseConnector)`";
    "deviceManagementPartners" DEVICE_MANAGEMENT_PARTNERS, device_management_partners models -> Option<&[super::DeviceManagementPartner]>, with_device_management_partners(Vec<super::DeviceManagementPartner>), "`deviceManagementPartners`: `Collection(microsoft.graph.deviceManagementPartner)`";
    "complianceManagementPartners" COMPLIANCE_MANAGEMENT_PARTNERS, compliance_management_partners models -> Option<&[super::ComplianceManagementPartner]>, with_compliance_management_partners(Vec<super::ComplianceManagementPartner>), "`complianceManagementPartners`: `Collection(microsoft.graph.complianceManagementPartner)`";
    "termsAndConditions" TERMS_AND_CONDITIONS, terms_and_conditions models -> Option<&[super::TermsAndConditions]>, with_terms_and_conditions(Vec<super::TermsAndConditions>), "`termsAndConditions`: `Collection(microsoft.graph.termsAndConditions)`";
    "windowsAutopilotDeviceIdentities" WINDOWS_AUTOPILOT_DEVICE_IDENTITIES, windows_autopilot_device_identities models -> Option<&[super::WindowsAutopilotDeviceIdentity]>, with_windows_autopilot_device_identities(Vec<super::WindowsAutopilotDeviceIdentity>), "`windowsAutopilotDeviceIdentities`: `Collection(microsoft.graph.windowsAutopilotDeviceIdentity)`";
    "importedWindowsAutopilotDeviceIdentities" IMPORTED_WINDOWS_AUTOPILOT_DEVICE_IDENTITIES, imported_windows_autopilot_device_identities models -> Option<&[super::ImportedWindowsAutopilotDeviceIdentity]>, with_imported_windows_autopilot_device_identities(Vec<super::ImportedWindowsAutopilotDeviceIdentity>), "`importedWindowsAutopilotDeviceIdentities`: `Collection(microsoft.graph.importedWindowsAutopilotDeviceIdentity)`";
    "notificationMessageTemplates" NOTIFICATION_MESSAGE_TEMPLATES, notification_message_templates models -> Option<&[super::NotificationMessageTemplate]>, with_notification_message_templates(Vec<super::NotificationMessageTemplate>), "`notificationMessageTemplates`: `Collection(microsoft.graph.notificationMessageTemplate)`";
    "roleDefinitions" ROLE_DEFINITIONS, role_definitions models -> Option<&[super::RoleDefinition]>, with_role_definitions(Vec<super::RoleDefinition>), "`roleDefinitions`: `Collection(microsoft.graph.roleDefinition)`";
    "roleAssignments" ROLE_ASSIGNMENTS, role_assignments models -> Option<&[super::DeviceAndAppManagementRoleAssignment]>, with_role_assignments(Vec<super::DeviceAndAppManagementRoleAssignment>), "`roleAssignments`: `Collection(microsoft.graph.deviceAndAppManagementRoleAssignment)`";
    "resourceOperations" RESOURCE_OPERATIONS, resource_operations models -> Option<&[super::ResourceOperation]>, with_resource_operations(Vec<super::ResourceOperation>), "`resourceOperations`: `Collection(microsoft.graph.resourceOperation)`";
    "remoteAssistancePartners" REMOTE_ASSISTANCE_PARTNERS, remote_assistance_partners models -> Option<&[super::RemoteAssistancePartner]>, with_remote_assistance_partners(Vec<super::RemoteAssistancePartner>), "`remoteAssistancePartners`: `Collection(microsoft.graph.remoteAssistancePartner)`";
    "reports" REPORTS, reports model -> Option<&super::DeviceManagementReports>, with_reports(super::DeviceManagementReports), "`reports`: `microsoft.graph.deviceManagementReports`";
    "telecomExpenseManagementPartners" TELECOM_EXPENSE_MANAGEMENT_PARTNERS, telecom_expense_management_partners models -> Option<&[super::TelecomExpenseManagementPartner]>, with_telecom_expense_management_partners(Vec<super::TelecomExpenseManagementPartner>), "`telecomExpenseManagementPartners`: `Collection(microsoft.graph.telecomExpenseManagementPartner)`, not in the metadata";
    "troubleshootingEvents" TROUBLESHOOTING_EVENTS, troubleshooting_events models -> Option<&[super::DeviceManagementTroubleshootingEvent]>, with_troubleshooting_events(Vec<super::DeviceManagementTroubleshootingEvent>), "`troubleshootingEvents`: `Collection(microsoft.graph.deviceManagementTroubleshootingEvent)`";
    "windowsInformationProtectionAppLearningSummaries" WINDOWS_INFORMATION_PROTECTION_APP_LEARNING_SUMMARIES, windows_information_protection_app_learning_summaries models -> Option<&[super::WindowsInformationProtectionAppLearningSummary]>, with_windows_information_protection_app_learning_summaries(Vec<super::WindowsInformationProtectionAppLearningSummary>), "`windowsInformationProtectionAppLearningSummaries`: `Collection(microsoft.graph.windowsInformationProtectionAppLearningSummary)`";
    "windowsInformationProtectionNetworkLearningSummaries" WINDOWS_INFORMATION_PROTECTION_NETWORK_LEARNING_SUMMARIES, windows_information_protection_network_learning_summaries models -> Option<&[super::WindowsInformationProtectionNetworkLearningSummary]>, with_windows_information_protection_network_learning_summaries(Vec<super::WindowsInformationProtectionNetworkLearningSummary>), "`windowsInformationProtectionNetworkLearningSummaries`: `Collection(microsoft.graph.windowsInformationProtectionNetworkLearningSummary)`";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagementCachedReportConfiguration`, metadata, with the accessors of [`Entity`](super::Entity)
    DeviceManagementCachedReportConfiguration: super::Entity = "microsoft.graph.deviceManagementCachedReportConfiguration";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeAccessState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementexchangeaccessstate?view=graph-rest-1.0)
    DeviceManagementExchangeAccessState = "microsoft.graph.deviceManagementExchangeAccessState" {
        None = "none",
        Unknown = "unknown",
        Allowed = "allowed",
        Blocked = "blocked",
        Quarantined = "quarantined",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeAccessStateReason`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementexchangeaccessstatereason?view=graph-rest-1.0)
    DeviceManagementExchangeAccessStateReason = "microsoft.graph.deviceManagementExchangeAccessStateReason" {
        None = "none",
        Unknown = "unknown",
        ExchangeGlobalRule = "exchangeGlobalRule",
        ExchangeIndividualRule = "exchangeIndividualRule",
        ExchangeDeviceRule = "exchangeDeviceRule",
        ExchangeUpgrade = "exchangeUpgrade",
        ExchangeMailboxPolicy = "exchangeMailboxPolicy",
        Other = "other",
        Compliant = "compliant",
        NotCompliant = "notCompliant",
        NotEnrolled = "notEnrolled",
        UnknownLocation = "unknownLocation",
        MfaRequired = "mfaRequired",
        AzureAdBlockDueToAccessPolicy = "azureADBlockDueToAccessPolicy",
        CompromisedPassword = "compromisedPassword",
        DeviceNotKnownWithManagedApp = "deviceNotKnownWithManagedApp",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementExchangeConnector`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeconnector?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceManagementExchangeConnector: super::Entity = "microsoft.graph.deviceManagementExchangeConnector";
    inherited "id" ID, with_id(String), "`id`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::DeviceManagementExchangeConnectorStatus>, with_status(super::DeviceManagementExchangeConnectorStatus), "`status`: `microsoft.graph.deviceManagementExchangeConnectorStatus`" "Possible values are: none, connectionPending, connected, disconnected.";
    "primarySmtpAddress" PRIMARY_SMTP_ADDRESS, primary_smtp_address str -> Option<&str>, with_primary_smtp_address(String), "`primarySmtpAddress`: `Edm.String`";
    "serverName" SERVER_NAME, server_name str -> Option<&str>, with_server_name(String), "`serverName`: `Edm.String`";
    "connectorServerName" CONNECTOR_SERVER_NAME, connector_server_name str -> Option<&str>, with_connector_server_name(String), "`connectorServerName`: `Edm.String`";
    "exchangeConnectorType" EXCHANGE_CONNECTOR_TYPE, exchange_connector_type enumeration -> Option<super::DeviceManagementExchangeConnectorType>, with_exchange_connector_type(super::DeviceManagementExchangeConnectorType), "`exchangeConnectorType`: `microsoft.graph.deviceManagementExchangeConnectorType`" "Possible values are: onPremises, hosted, serviceToService, dedicated.";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "exchangeAlias" EXCHANGE_ALIAS, exchange_alias str -> Option<&str>, with_exchange_alias(String), "`exchangeAlias`: `Edm.String`";
    "exchangeOrganization" EXCHANGE_ORGANIZATION, exchange_organization str -> Option<&str>, with_exchange_organization(String), "`exchangeOrganization`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeConnectorStatus`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeconnectorstatus?view=graph-rest-1.0)
    DeviceManagementExchangeConnectorStatus = "microsoft.graph.deviceManagementExchangeConnectorStatus" {
        None = "none",
        ConnectionPending = "connectionPending",
        Connected = "connected",
        Disconnected = "disconnected",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeConnectorSyncType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeconnectorsynctype?view=graph-rest-1.0)
    DeviceManagementExchangeConnectorSyncType = "microsoft.graph.deviceManagementExchangeConnectorSyncType" {
        FullSync = "fullSync",
        DeltaSync = "deltaSync",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeConnectorType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeconnectortype?view=graph-rest-1.0)
    DeviceManagementExchangeConnectorType = "microsoft.graph.deviceManagementExchangeConnectorType" {
        OnPremises = "onPremises",
        Hosted = "hosted",
        ServiceToService = "serviceToService",
        Dedicated = "dedicated",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementExportJob`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementexportjob?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceManagementExportJob: super::Entity = "microsoft.graph.deviceManagementExportJob";
    inherited "id" ID, with_id(String), "`id`";
    "reportName" REPORT_NAME, report_name str -> Option<&str>, with_report_name(String), "`reportName`: `Edm.String`";
    "filter" FILTER, filter str -> Option<&str>, with_filter(String), "`filter`: `Edm.String`";
    "select" SELECT, select strs -> Option<Vec<&str>>, with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
    "format" FORMAT, format enumeration -> Option<super::DeviceManagementReportFileFormat>, with_format(super::DeviceManagementReportFileFormat), "`format`: `microsoft.graph.deviceManagementReportFileFormat`" "Possible values are: csv, pdf.";
    "snapshotId" SNAPSHOT_ID, snapshot_id str -> Option<&str>, with_snapshot_id(String), "`snapshotId`: `Edm.String`";
    "localizationType" LOCALIZATION_TYPE, localization_type enumeration -> Option<super::DeviceManagementExportJobLocalizationType>, with_localization_type(super::DeviceManagementExportJobLocalizationType), "`localizationType`: `microsoft.graph.deviceManagementExportJobLocalizationType`" "Possible values are: localizedValuesAsAdditionalColumn, replaceLocalizableValues.";
    "status" STATUS, status enumeration -> Option<super::DeviceManagementReportStatus>, with_status(super::DeviceManagementReportStatus), "`status`: `microsoft.graph.deviceManagementReportStatus`" "Possible values are: unknown, notStarted, inProgress, completed, failed.";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "requestDateTime" REQUEST_DATE_TIME, request_date_time date_time -> Parsed<OffsetDateTime>, with_request_date_time(OffsetDateTime), "`requestDateTime`: `Edm.DateTimeOffset`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExportJobLocalizationType`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementexportjoblocalizationtype?view=graph-rest-1.0)
    DeviceManagementExportJobLocalizationType = "microsoft.graph.deviceManagementExportJobLocalizationType" {
        LocalizedValuesAsAdditionalColumn = "localizedValuesAsAdditionalColumn",
        ReplaceLocalizableValues = "replaceLocalizableValues",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementPartner`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementpartner?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceManagementPartner: super::Entity = "microsoft.graph.deviceManagementPartner";
    inherited "id" ID, with_id(String), "`id`";
    "lastHeartbeatDateTime" LAST_HEARTBEAT_DATE_TIME, last_heartbeat_date_time date_time -> Parsed<OffsetDateTime>, with_last_heartbeat_date_time(OffsetDateTime), "`lastHeartbeatDateTime`: `Edm.DateTimeOffset`";
    "partnerState" PARTNER_STATE, partner_state enumeration -> Option<super::DeviceManagementPartnerTenantState>, with_partner_state(super::DeviceManagementPartnerTenantState), "`partnerState`: `microsoft.graph.deviceManagementPartnerTenantState`" "Possible values are: unknown, unavailable, enabled, terminated, rejected, unresponsive.";
    "partnerAppType" PARTNER_APP_TYPE, partner_app_type enumeration -> Option<super::DeviceManagementPartnerAppType>, with_partner_app_type(super::DeviceManagementPartnerAppType), "`partnerAppType`: `microsoft.graph.deviceManagementPartnerAppType`" "Possible values are: unknown, singleTenantApp, multiTenantApp.";
    "singleTenantAppId" SINGLE_TENANT_APP_ID, single_tenant_app_id str -> Option<&str>, with_single_tenant_app_id(String), "`singleTenantAppId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isConfigured" IS_CONFIGURED, is_configured bool -> Option<bool>, with_is_configured(bool), "`isConfigured`: `Edm.Boolean`";
    "whenPartnerDevicesWillBeRemovedDateTime" WHEN_PARTNER_DEVICES_WILL_BE_REMOVED_DATE_TIME, when_partner_devices_will_be_removed_date_time date_time -> Parsed<OffsetDateTime>, with_when_partner_devices_will_be_removed_date_time(OffsetDateTime), "`whenPartnerDevicesWillBeRemovedDateTime`: `Edm.DateTimeOffset`";
    "whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime" WHEN_PARTNER_DEVICES_WILL_BE_MARKED_AS_NON_COMPLIANT_DATE_TIME, when_partner_devices_will_be_marked_as_non_compliant_date_time date_time -> Parsed<OffsetDateTime>, with_when_partner_devices_will_be_marked_as_non_compliant_date_time(OffsetDateTime), "`whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime`: `Edm.DateTimeOffset`";
    "groupsRequiringPartnerEnrollment" GROUPS_REQUIRING_PARTNER_ENROLLMENT, groups_requiring_partner_enrollment models -> Option<&[super::DeviceManagementPartnerAssignment]>, with_groups_requiring_partner_enrollment(Vec<super::DeviceManagementPartnerAssignment>), "`groupsRequiringPartnerEnrollment`: `Collection(microsoft.graph.deviceManagementPartnerAssignment)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementPartnerAppType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementpartnerapptype?view=graph-rest-1.0)
    DeviceManagementPartnerAppType = "microsoft.graph.deviceManagementPartnerAppType" {
        Unknown = "unknown",
        SingleTenantApp = "singleTenantApp",
        MultiTenantApp = "multiTenantApp",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagementPartnerAssignment`, metadata
    DeviceManagementPartnerAssignment = "microsoft.graph.deviceManagementPartnerAssignment";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementPartnerTenantState`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementpartnertenantstate?view=graph-rest-1.0)
    DeviceManagementPartnerTenantState = "microsoft.graph.deviceManagementPartnerTenantState" {
        Unknown = "unknown",
        Unavailable = "unavailable",
        Enabled = "enabled",
        Terminated = "terminated",
        Rejected = "rejected",
        Unresponsive = "unresponsive",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementReportFileFormat`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementreportfileformat?view=graph-rest-1.0)
    DeviceManagementReportFileFormat = "microsoft.graph.deviceManagementReportFileFormat" {
        Csv = "csv",
        Pdf = "pdf",
        Json = "json",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementReportStatus`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementreportstatus?view=graph-rest-1.0)
    DeviceManagementReportStatus = "microsoft.graph.deviceManagementReportStatus" {
        Unknown = "unknown",
        NotStarted = "notStarted",
        InProgress = "inProgress",
        Completed = "completed",
        Failed = "failed",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementReports`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementreports?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceManagementReports: super::Entity = "microsoft.graph.deviceManagementReports";
    inherited "id" ID, with_id(String), "`id`";
    "exportJobs" EXPORT_JOBS, export_jobs models -> Option<&[super::DeviceManagementExportJob]>, with_export_jobs(Vec<super::DeviceManagementExportJob>), "`exportJobs`: `Collection(microsoft.graph.deviceManagementExportJob)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementsettings?view=graph-rest-1.0)
    DeviceManagementSettings = "microsoft.graph.deviceManagementSettings";
    "deviceComplianceCheckinThresholdDays" DEVICE_COMPLIANCE_CHECKIN_THRESHOLD_DAYS, device_compliance_checkin_threshold_days i32 -> Option<i32>, with_device_compliance_checkin_threshold_days(i32), "`deviceComplianceCheckinThresholdDays`: `Edm.Int32`";
    "isScheduledActionEnabled" IS_SCHEDULED_ACTION_ENABLED, is_scheduled_action_enabled bool -> Option<bool>, with_is_scheduled_action_enabled(bool), "`isScheduledActionEnabled`: `Edm.Boolean`";
    "secureByDefault" SECURE_BY_DEFAULT, secure_by_default bool -> Option<bool>, with_secure_by_default(bool), "`secureByDefault`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementSubscriptionState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementsubscriptionstate?view=graph-rest-1.0)
    DeviceManagementSubscriptionState = "microsoft.graph.deviceManagementSubscriptionState" {
        Pending = "pending",
        Active = "active",
        Warning = "warning",
        Disabled = "disabled",
        Deleted = "deleted",
        Blocked = "blocked",
        LockedOut = "lockedOut",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementTroubleshootingEvent`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementtroubleshootingevent?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DeviceManagementTroubleshootingEvent: super::Entity = "microsoft.graph.deviceManagementTroubleshootingEvent" {
        "microsoft.graph.enrollmentTroubleshootingEvent",
    };
    inherited "id" ID, with_id(String), "`id`";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceOperatingSystemSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceoperatingsystemsummary?view=graph-rest-1.0)
    DeviceOperatingSystemSummary = "microsoft.graph.deviceOperatingSystemSummary";
    "androidCount" ANDROID_COUNT, android_count i32 -> Option<i32>, with_android_count(i32), "`androidCount`: `Edm.Int32`";
    "iosCount" IOS_COUNT, ios_count i32 -> Option<i32>, with_ios_count(i32), "`iosCount`: `Edm.Int32`";
    "macOSCount" MAC_OS_COUNT, mac_os_count i32 -> Option<i32>, with_mac_os_count(i32), "`macOSCount`: `Edm.Int32`";
    "windowsMobileCount" WINDOWS_MOBILE_COUNT, windows_mobile_count i32 -> Option<i32>, with_windows_mobile_count(i32), "`windowsMobileCount`: `Edm.Int32`";
    "windowsCount" WINDOWS_COUNT, windows_count i32 -> Option<i32>, with_windows_count(i32), "`windowsCount`: `Edm.Int32`";
    "unknownCount" UNKNOWN_COUNT, unknown_count i32 -> Option<i32>, with_unknown_count(i32), "`unknownCount`: `Edm.Int32`";
    "androidCorporateWorkProfileCount" ANDROID_CORPORATE_WORK_PROFILE_COUNT, android_corporate_work_profile_count i32 -> Option<i32>, with_android_corporate_work_profile_count(i32), "`androidCorporateWorkProfileCount`: `Edm.Int32`, metadata";
    "androidDedicatedCount" ANDROID_DEDICATED_COUNT, android_dedicated_count i32 -> Option<i32>, with_android_dedicated_count(i32), "`androidDedicatedCount`: `Edm.Int32`, metadata";
    "androidDeviceAdminCount" ANDROID_DEVICE_ADMIN_COUNT, android_device_admin_count i32 -> Option<i32>, with_android_device_admin_count(i32), "`androidDeviceAdminCount`: `Edm.Int32`, metadata";
    "androidFullyManagedCount" ANDROID_FULLY_MANAGED_COUNT, android_fully_managed_count i32 -> Option<i32>, with_android_fully_managed_count(i32), "`androidFullyManagedCount`: `Edm.Int32`, metadata";
    "androidWorkProfileCount" ANDROID_WORK_PROFILE_COUNT, android_work_profile_count i32 -> Option<i32>, with_android_work_profile_count(i32), "`androidWorkProfileCount`: `Edm.Int32`, metadata";
    "configMgrDeviceCount" CONFIG_MGR_DEVICE_COUNT, config_mgr_device_count i32 -> Option<i32>, with_config_mgr_device_count(i32), "`configMgrDeviceCount`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceProfileType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0), not in the metadata
    DeviceProfileType = "microsoft.graph.deviceProfileType" {
        RegisteredDevice = "RegisteredDevice",
        SecureVm = "SecureVM",
        Printer = "Printer",
        Shared = "Shared",
        IoT = "IoT",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.deviceProtectionOverview`, metadata
    DeviceProtectionOverview = "microsoft.graph.deviceProtectionOverview";
    "cleanDeviceCount" CLEAN_DEVICE_COUNT, clean_device_count i32 -> Option<i32>, with_clean_device_count(i32), "`cleanDeviceCount`: `Edm.Int32`, metadata";
    "criticalFailuresDeviceCount" CRITICAL_FAILURES_DEVICE_COUNT, critical_failures_device_count i32 -> Option<i32>, with_critical_failures_device_count(i32), "`criticalFailuresDeviceCount`: `Edm.Int32`, metadata";
    "inactiveThreatAgentDeviceCount" INACTIVE_THREAT_AGENT_DEVICE_COUNT, inactive_threat_agent_device_count i32 -> Option<i32>, with_inactive_threat_agent_device_count(i32), "`inactiveThreatAgentDeviceCount`: `Edm.Int32`, metadata";
    "pendingFullScanDeviceCount" PENDING_FULL_SCAN_DEVICE_COUNT, pending_full_scan_device_count i32 -> Option<i32>, with_pending_full_scan_device_count(i32), "`pendingFullScanDeviceCount`: `Edm.Int32`, metadata";
    "pendingManualStepsDeviceCount" PENDING_MANUAL_STEPS_DEVICE_COUNT, pending_manual_steps_device_count i32 -> Option<i32>, with_pending_manual_steps_device_count(i32), "`pendingManualStepsDeviceCount`: `Edm.Int32`, metadata";
    "pendingOfflineScanDeviceCount" PENDING_OFFLINE_SCAN_DEVICE_COUNT, pending_offline_scan_device_count i32 -> Option<i32>, with_pending_offline_scan_device_count(i32), "`pendingOfflineScanDeviceCount`: `Edm.Int32`, metadata";
    "pendingQuickScanDeviceCount" PENDING_QUICK_SCAN_DEVICE_COUNT, pending_quick_scan_device_count i32 -> Option<i32>, with_pending_quick_scan_device_count(i32), "`pendingQuickScanDeviceCount`: `Edm.Int32`, metadata";
    "pendingRestartDeviceCount" PENDING_RESTART_DEVICE_COUNT, pending_restart_device_count i32 -> Option<i32>, with_pending_restart_device_count(i32), "`pendingRestartDeviceCount`: `Edm.Int32`, metadata";
    "pendingSignatureUpdateDeviceCount" PENDING_SIGNATURE_UPDATE_DEVICE_COUNT, pending_signature_update_device_count i32 -> Option<i32>, with_pending_signature_update_device_count(i32), "`pendingSignatureUpdateDeviceCount`: `Edm.Int32`, metadata";
    "totalReportedDeviceCount" TOTAL_REPORTED_DEVICE_COUNT, total_reported_device_count i32 -> Option<i32>, with_total_reported_device_count(i32), "`totalReportedDeviceCount`: `Edm.Int32`, metadata";
    "unknownStateThreatAgentDeviceCount" UNKNOWN_STATE_THREAT_AGENT_DEVICE_COUNT, unknown_state_threat_agent_device_count i32 -> Option<i32>, with_unknown_state_threat_agent_device_count(i32), "`unknownStateThreatAgentDeviceCount`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceRegistrationState`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceregistrationstate?view=graph-rest-1.0)
    DeviceRegistrationState = "microsoft.graph.deviceRegistrationState" {
        NotRegistered = "notRegistered",
        Registered = "registered",
        Revoked = "revoked",
        KeyConflict = "keyConflict",
        ApprovalPending = "approvalPending",
        CertificateReset = "certificateReset",
        NotRegisteredPendingEnrollment = "notRegisteredPendingEnrollment",
        Unknown = "unknown",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceThreatProtectionLevel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicethreatprotectionlevel?view=graph-rest-1.0)
    DeviceThreatProtectionLevel = "microsoft.graph.deviceThreatProtectionLevel" {
        Unavailable = "unavailable",
        Secured = "secured",
        Low = "low",
        Medium = "medium",
        High = "high",
        NotSet = "notSet",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.diagnosticDataSubmissionMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-diagnosticdatasubmissionmode?view=graph-rest-1.0)
    DiagnosticDataSubmissionMode = "microsoft.graph.diagnosticDataSubmissionMode" {
        UserDefined = "userDefined",
        None = "none",
        Basic = "basic",
        Enhanced = "enhanced",
        Full = "full",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.diskType`, metadata
    DiskType = "microsoft.graph.diskType" {
        Unknown = "unknown",
        Hdd = "hdd",
        Ssd = "ssd",
        UnknownFutureValue = "unknownFutureValue",
    }
}
