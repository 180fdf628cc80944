// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Duration, Flags, OffsetDateTime, Parsed, Uuid, Value};

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.macOSCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscompliancepolicy?view=graph-rest-1.0), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    MacOsCompliancePolicy: super::DeviceCompliancePolicy, super::Entity = "microsoft.graph.macOSCompliancePolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "scheduledActionsForRule" SCHEDULED_ACTIONS_FOR_RULE, with_scheduled_actions_for_rule(Vec<super::DeviceComplianceScheduledActionForRule>), "`scheduledActionsForRule`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceComplianceDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceComplianceUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceComplianceDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceComplianceUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceCompliancePolicyAssignment>), "`assignments`";
    "passwordRequired" PASSWORD_REQUIRED, password_required bool -> Option<bool>, with_password_required(bool), "`passwordRequired`: `Edm.Boolean`";
    "passwordBlockSimple" PASSWORD_BLOCK_SIMPLE, password_block_simple bool -> Option<bool>, with_password_block_simple(bool), "`passwordBlockSimple`: `Edm.Boolean`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeLock" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK, password_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_password_minutes_of_inactivity_before_lock(i32), "`passwordMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordMinimumCharacterSetCount" PASSWORD_MINIMUM_CHARACTER_SET_COUNT, password_minimum_character_set_count i32 -> Option<i32>, with_password_minimum_character_set_count(i32), "`passwordMinimumCharacterSetCount`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::RequiredPasswordType>, with_password_required_type(super::RequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "systemIntegrityProtectionEnabled" SYSTEM_INTEGRITY_PROTECTION_ENABLED, system_integrity_protection_enabled bool -> Option<bool>, with_system_integrity_protection_enabled(bool), "`systemIntegrityProtectionEnabled`: `Edm.Boolean`";
    "deviceThreatProtectionEnabled" DEVICE_THREAT_PROTECTION_ENABLED, device_threat_protection_enabled bool -> Option<bool>, with_device_threat_protection_enabled(bool), "`deviceThreatProtectionEnabled`: `Edm.Boolean`";
    "deviceThreatProtectionRequiredSecurityLevel" DEVICE_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL, device_threat_protection_required_security_level enumeration -> Option<super::DeviceThreatProtectionLevel>, with_device_threat_protection_required_security_level(super::DeviceThreatProtectionLevel), "`deviceThreatProtectionRequiredSecurityLevel`: `microsoft.graph.deviceThreatProtectionLevel`" "Possible values are: unavailable, secured, low, medium, high, notSet.";
    "storageRequireEncryption" STORAGE_REQUIRE_ENCRYPTION, storage_require_encryption bool -> Option<bool>, with_storage_require_encryption(bool), "`storageRequireEncryption`: `Edm.Boolean`";
    "firewallEnabled" FIREWALL_ENABLED, firewall_enabled bool -> Option<bool>, with_firewall_enabled(bool), "`firewallEnabled`: `Edm.Boolean`";
    "firewallBlockAllIncoming" FIREWALL_BLOCK_ALL_INCOMING, firewall_block_all_incoming bool -> Option<bool>, with_firewall_block_all_incoming(bool), "`firewallBlockAllIncoming`: `Edm.Boolean`";
    "firewallEnableStealthMode" FIREWALL_ENABLE_STEALTH_MODE, firewall_enable_stealth_mode bool -> Option<bool>, with_firewall_enable_stealth_mode(bool), "`firewallEnableStealthMode`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.macOSCustomConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscustomconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    MacOsCustomConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.macOSCustomConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "payloadName" PAYLOAD_NAME, payload_name str -> Option<&str>, with_payload_name(String), "`payloadName`: `Edm.String`";
    "payloadFileName" PAYLOAD_FILE_NAME, payload_file_name str -> Option<&str>, with_payload_file_name(String), "`payloadFileName`: `Edm.String`";
    "payload" PAYLOAD, payload binary -> Parsed<Bytes>, with_payload(Bytes), "`payload`: `Edm.Binary`";
}

crate::runtime::model! {
    /// Inherits from appleDeviceFeaturesConfigurationBase.
    ///
    /// [`microsoft.graph.macOSDeviceFeaturesConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosdevicefeaturesconfiguration?view=graph-rest-1.0), with the accessors of [`AppleDeviceFeaturesConfigurationBase`](super::AppleDeviceFeaturesConfigurationBase)
    MacOsDeviceFeaturesConfiguration: super::AppleDeviceFeaturesConfigurationBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.macOSDeviceFeaturesConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
}

crate::runtime::model! {
    /// `microsoft.graph.macOSDmgApp`, metadata, with the accessors of [`MobileLobApp`](super::MobileLobApp)
    MacOsDmgApp: super::MobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.macOSDmgApp";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "largeIcon" LARGE_ICON, with_large_icon(super::MimeContent), "`largeIcon`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "isFeatured" IS_FEATURED, with_is_featured(bool), "`isFeatured`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "owner" OWNER, with_owner(String), "`owner`";
    inherited "developer" DEVELOPER, with_developer(String), "`developer`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "committedContentVersion" COMMITTED_CONTENT_VERSION, with_committed_content_version(String), "`committedContentVersion`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "size" SIZE, with_size(i64), "`size`";
    inherited "contentVersions" CONTENT_VERSIONS, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`";
    "ignoreVersionDetection" IGNORE_VERSION_DETECTION, ignore_version_detection bool -> Option<bool>, with_ignore_version_detection(bool), "`ignoreVersionDetection`: `Edm.Boolean`, metadata";
    "includedApps" INCLUDED_APPS, included_apps models -> Option<&[super::MacOsIncludedApp]>, with_included_apps(Vec<super::MacOsIncludedApp>), "`includedApps`: `Collection(microsoft.graph.macOSIncludedApp)`, metadata";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::MacOsMinimumOperatingSystem>, with_minimum_supported_operating_system(super::MacOsMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.macOSMinimumOperatingSystem`, metadata";
    "primaryBundleId" PRIMARY_BUNDLE_ID, primary_bundle_id str -> Option<&str>, with_primary_bundle_id(String), "`primaryBundleId`: `Edm.String`, metadata";
    "primaryBundleVersion" PRIMARY_BUNDLE_VERSION, primary_bundle_version str -> Option<&str>, with_primary_bundle_version(String), "`primaryBundleVersion`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.macOSGeneralDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosgeneraldeviceconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    MacOsGeneralDeviceConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.macOSGeneralDeviceConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "compliantAppsList" COMPLIANT_APPS_LIST, compliant_apps_list models -> Option<&[super::AppListItem]>, with_compliant_apps_list(Vec<super::AppListItem>), "`compliantAppsList`: `Collection(microsoft.graph.appListItem)`";
    "compliantAppListType" COMPLIANT_APP_LIST_TYPE, compliant_app_list_type enumeration -> Option<super::AppListType>, with_compliant_app_list_type(super::AppListType), "`compliantAppListType`: `microsoft.graph.appListType`" "Possible values are: none, appsInListCompliant, appsNotInListCompliant.";
    "emailInDomainSuffixes" EMAIL_IN_DOMAIN_SUFFIXES, email_in_domain_suffixes strs -> Option<Vec<&str>>, with_email_in_domain_suffixes(Vec<String>), "`emailInDomainSuffixes`: `Collection(Edm.String)`";
    "passwordBlockSimple" PASSWORD_BLOCK_SIMPLE, password_block_simple bool -> Option<bool>, with_password_block_simple(bool), "`passwordBlockSimple`: `Edm.Boolean`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinimumCharacterSetCount" PASSWORD_MINIMUM_CHARACTER_SET_COUNT, password_minimum_character_set_count i32 -> Option<i32>, with_password_minimum_character_set_count(i32), "`passwordMinimumCharacterSetCount`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeLock" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK, password_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_password_minutes_of_inactivity_before_lock(i32), "`passwordMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeScreenTimeout" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, password_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_password_minutes_of_inactivity_before_screen_timeout(i32), "`passwordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::RequiredPasswordType>, with_password_required_type(super::RequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passwordRequired" PASSWORD_REQUIRED, password_required bool -> Option<bool>, with_password_required(bool), "`passwordRequired`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// `microsoft.graph.macOSIncludedApp`, metadata
    MacOsIncludedApp = "microsoft.graph.macOSIncludedApp";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`, metadata";
    "bundleVersion" BUNDLE_VERSION, bundle_version str -> Option<&str>, with_bundle_version(String), "`bundleVersion`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.macOSLobApp`, metadata, with the accessors of [`MobileLobApp`](super::MobileLobApp)
    MacOsLobApp: super::MobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.macOSLobApp";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "largeIcon" LARGE_ICON, with_large_icon(super::MimeContent), "`largeIcon`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "isFeatured" IS_FEATURED, with_is_featured(bool), "`isFeatured`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "owner" OWNER, with_owner(String), "`owner`";
    inherited "developer" DEVELOPER, with_developer(String), "`developer`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "committedContentVersion" COMMITTED_CONTENT_VERSION, with_committed_content_version(String), "`committedContentVersion`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "size" SIZE, with_size(i64), "`size`";
    inherited "contentVersions" CONTENT_VERSIONS, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`";
    "buildNumber" BUILD_NUMBER, build_number str -> Option<&str>, with_build_number(String), "`buildNumber`: `Edm.String`, metadata";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`, metadata";
    "childApps" CHILD_APPS, child_apps models -> Option<&[super::MacOsLobChildApp]>, with_child_apps(Vec<super::MacOsLobChildApp>), "`childApps`: `Collection(microsoft.graph.macOSLobChildApp)`, metadata";
    "ignoreVersionDetection" IGNORE_VERSION_DETECTION, ignore_version_detection bool -> Option<bool>, with_ignore_version_detection(bool), "`ignoreVersionDetection`: `Edm.Boolean`, metadata";
    "installAsManaged" INSTALL_AS_MANAGED, install_as_managed bool -> Option<bool>, with_install_as_managed(bool), "`installAsManaged`: `Edm.Boolean`, metadata";
    "md5Hash" MD5_HASH, md5_hash strs -> Option<Vec<&str>>, with_md5_hash(Vec<String>), "`md5Hash`: `Collection(Edm.String)`, metadata";
    "md5HashChunkSize" MD5_HASH_CHUNK_SIZE, md5_hash_chunk_size i32 -> Option<i32>, with_md5_hash_chunk_size(i32), "`md5HashChunkSize`: `Edm.Int32`, metadata";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::MacOsMinimumOperatingSystem>, with_minimum_supported_operating_system(super::MacOsMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.macOSMinimumOperatingSystem`, metadata";
    "versionNumber" VERSION_NUMBER, version_number str -> Option<&str>, with_version_number(String), "`versionNumber`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.macOsLobAppAssignmentSettings`, metadata, with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    MacOsLobAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.macOsLobAppAssignmentSettings";
    "uninstallOnDeviceRemoval" UNINSTALL_ON_DEVICE_REMOVAL, uninstall_on_device_removal bool -> Option<bool>, with_uninstall_on_device_removal(bool), "`uninstallOnDeviceRemoval`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.macOSLobChildApp`, metadata
    MacOsLobChildApp = "microsoft.graph.macOSLobChildApp";
    "buildNumber" BUILD_NUMBER, build_number str -> Option<&str>, with_build_number(String), "`buildNumber`: `Edm.String`, metadata";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`, metadata";
    "versionNumber" VERSION_NUMBER, version_number str -> Option<&str>, with_version_number(String), "`versionNumber`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.macOSMicrosoftDefenderApp`, metadata, with the accessors of [`MobileApp`](super::MobileApp)
    MacOsMicrosoftDefenderApp: super::MobileApp, super::Entity = "microsoft.graph.macOSMicrosoftDefenderApp";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "largeIcon" LARGE_ICON, with_large_icon(super::MimeContent), "`largeIcon`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "isFeatured" IS_FEATURED, with_is_featured(bool), "`isFeatured`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "owner" OWNER, with_owner(String), "`owner`";
    inherited "developer" DEVELOPER, with_developer(String), "`developer`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
}

crate::runtime::model! {
    /// `microsoft.graph.macOSMicrosoftEdgeApp`, metadata, with the accessors of [`MobileApp`](super::MobileApp)
    MacOsMicrosoftEdgeApp: super::MobileApp, super::Entity = "microsoft.graph.macOSMicrosoftEdgeApp";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "largeIcon" LARGE_ICON, with_large_icon(super::MimeContent), "`largeIcon`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "isFeatured" IS_FEATURED, with_is_featured(bool), "`isFeatured`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "owner" OWNER, with_owner(String), "`owner`";
    inherited "developer" DEVELOPER, with_developer(String), "`developer`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    "channel" CHANNEL, channel enumeration -> Option<super::MicrosoftEdgeChannel>, with_channel(super::MicrosoftEdgeChannel), "`channel`: `microsoft.graph.microsoftEdgeChannel`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.macOSMinimumOperatingSystem`, metadata
    MacOsMinimumOperatingSystem = "microsoft.graph.macOSMinimumOperatingSystem";
    "v10_10" V10_10, v10_10 bool -> Option<bool>, with_v10_10(bool), "`v10_10`: `Edm.Boolean`, metadata";
    "v10_11" V10_11, v10_11 bool -> Option<bool>, with_v10_11(bool), "`v10_11`: `Edm.Boolean`, metadata";
    "v10_12" V10_12, v10_12 bool -> Option<bool>, with_v10_12(bool), "`v10_12`: `Edm.Boolean`, metadata";
    "v10_13" V10_13, v10_13 bool -> Option<bool>, with_v10_13(bool), "`v10_13`: `Edm.Boolean`, metadata";
    "v10_14" V10_14, v10_14 bool -> Option<bool>, with_v10_14(bool), "`v10_14`: `Edm.Boolean`, metadata";
    "v10_15" V10_15, v10_15 bool -> Option<bool>, with_v10_15(bool), "`v10_15`: `Edm.Boolean`, metadata";
    "v10_7" V10_7, v10_7 bool -> Option<bool>, with_v10_7(bool), "`v10_7`: `Edm.Boolean`, metadata";
    "v10_8" V10_8, v10_8 bool -> Option<bool>, with_v10_8(bool), "`v10_8`: `Edm.Boolean`, metadata";
    "v10_9" V10_9, v10_9 bool -> Option<bool>, with_v10_9(bool), "`v10_9`: `Edm.Boolean`, metadata";
    "v11_0" V11_0, v11_0 bool -> Option<bool>, with_v11_0(bool), "`v11_0`: `Edm.Boolean`, metadata";
    "v12_0" V12_0, v12_0 bool -> Option<bool>, with_v12_0(bool), "`v12_0`: `Edm.Boolean`, metadata";
    "v13_0" V13_0, v13_0 bool -> Option<bool>, with_v13_0(bool), "`v13_0`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.macOSOfficeSuiteApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-macosofficesuiteapp?view=graph-rest-1.0), with the accessors of [`MobileApp`](super::MobileApp)
    MacOsOfficeSuiteApp: super::MobileApp, super::Entity = "microsoft.graph.macOSOfficeSuiteApp";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "largeIcon" LARGE_ICON, with_large_icon(super::MimeContent), "`largeIcon`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "isFeatured" IS_FEATURED, with_is_featured(bool), "`isFeatured`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "owner" OWNER, with_owner(String), "`owner`";
    inherited "developer" DEVELOPER, with_developer(String), "`developer`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
}

crate::runtime::model! {
    /// `microsoft.graph.malwareStateForWindowsDevice`, metadata, with the accessors of [`Entity`](super::Entity)
    MalwareStateForWindowsDevice: super::Entity = "microsoft.graph.malwareStateForWindowsDevice";
    inherited "id" ID, with_id(String), "`id`";
    "detectionCount" DETECTION_COUNT, detection_count i32 -> Option<i32>, with_detection_count(i32), "`detectionCount`: `Edm.Int32`, metadata";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`, metadata";
    "executionState" EXECUTION_STATE, execution_state enumeration -> Option<super::WindowsMalwareExecutionState>, with_execution_state(super::WindowsMalwareExecutionState), "`executionState`: `microsoft.graph.windowsMalwareExecutionState`, metadata";
    "initialDetectionDateTime" INITIAL_DETECTION_DATE_TIME, initial_detection_date_time date_time -> Parsed<OffsetDateTime>, with_initial_detection_date_time(OffsetDateTime), "`initialDetectionDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastStateChangeDateTime" LAST_STATE_CHANGE_DATE_TIME, last_state_change_date_time date_time -> Parsed<OffsetDateTime>, with_last_state_change_date_time(OffsetDateTime), "`lastStateChangeDateTime`: `Edm.DateTimeOffset`, metadata";
    "threatState" THREAT_STATE, threat_state enumeration -> Option<super::WindowsMalwareThreatState>, with_threat_state(super::WindowsMalwareThreatState), "`threatState`: `microsoft.graph.windowsMalwareThreatState`, metadata";
}

crate::runtime::model! {
    /// Inherits from managedMobileLobApp.
    ///
    /// [`microsoft.graph.managedAndroidLobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-managedandroidlobapp?view=graph-rest-1.0), with the accessors of [`ManagedMobileLobApp`](super::ManagedMobileLobApp)
    ManagedAndroidLobApp: super::ManagedMobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.managedAndroidLobApp";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "largeIcon" LARGE_ICON, with_large_icon(super::MimeContent), "`largeIcon`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "isFeatured" IS_FEATURED, with_is_featured(bool), "`isFeatured`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "owner" OWNER, with_owner(String), "`owner`";
    inherited "developer" DEVELOPER, with_developer(String), "`developer`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "appAvailability" APP_AVAILABILITY, with_app_availability(super::ManagedAppAvailability), "`appAvailability`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "committedContentVersion" COMMITTED_CONTENT_VERSION, with_committed_content_version(String), "`committedContentVersion`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "size" SIZE, with_size(i64), "`size`";
    inherited "contentVersions" CONTENT_VERSIONS, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`";
    "packageId" PACKAGE_ID, package_id str -> Option<&str>, with_package_id(String), "`packageId`: `Edm.String`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::AndroidMinimumOperatingSystem>, with_minimum_supported_operating_system(super::AndroidMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.androidMinimumOperatingSystem`";
    "versionName" VERSION_NAME, version_name str -> Option<&str>, with_version_name(String), "`versionName`: `Edm.String`";
    "versionCode" VERSION_CODE, version_code str -> Option<&str>, with_version_code(String), "`versionCode`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from managedApp.
    ///
    /// [`microsoft.graph.managedAndroidStoreApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-managedandroidstoreapp?view=graph-rest-1.0), with the accessors of [`ManagedApp`](super::ManagedApp)
    ManagedAndroidStoreApp: super::ManagedApp, super::MobileApp, super::Entity = "microsoft.graph.managedAndroidStoreApp";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "largeIcon" LARGE_ICON, with_large_icon(super::MimeContent), "`largeIcon`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "isFeatured" IS_FEATURED, with_is_featured(bool), "`isFeatured`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "owner" OWNER, with_owner(String), "`owner`";
    inherited "developer" DEVELOPER, with_developer(String), "`developer`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "appAvailability" APP_AVAILABILITY, with_app_availability(super::ManagedAppAvailability), "`appAvailability`";
    inherited "version" VERSION, with_version(String), "`version`";
    "packageId" PACKAGE_ID, package_id str -> Option<&str>, with_package_id(String), "`packageId`: `Edm.String`";
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::AndroidMinimumOperatingSystem>, with_minimum_supported_operating_system(super::AndroidMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.androidMinimumOperatingSystem`";
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.managedApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-managedapp?view=graph-rest-1.0), with the accessors of [`MobileApp`](super::MobileApp)
    ManagedApp: super::MobileApp, super::Entity = "microsoft.graph.managedApp" {
        "microsoft.graph.managedAndroidLobApp",
        "microsoft.graph.managedAndroidStoreApp",
        "microsoft.graph.managedIOSLobApp",
        "microsoft.graph.managedIOSStoreApp",
        "microsoft.graph.managedMobileLobApp",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "largeIcon" LARGE_ICON, with_large_icon(super::MimeContent), "`largeIcon`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "isFeatured" IS_FEATURED, with_is_featured(bool), "`isFeatured`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "owner" OWNER, with_owner(String), "`owner`";
    inherited "developer" DEVELOPER, with_developer(String), "`developer`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    "appAvailability" APP_AVAILABILITY, app_availability enumeration -> Option<super::ManagedAppAvailability>, with_app_availability(super::ManagedAppAvailability), "`appAvailability`: `microsoft.graph.managedAppAvailability`, read-only" "Possible values are: global, lineOfBusiness.";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppAvailability`](https://learn.microsoft.com/graph/api/resources/intune-apps-managedappavailability?view=graph-rest-1.0)
    ManagedAppAvailability = "microsoft.graph.managedAppAvailability" {
        Global = "global",
        LineOfBusiness = "lineOfBusiness",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppClipboardSharingLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappclipboardsharinglevel?view=graph-rest-1.0)
    ManagedAppClipboardSharingLevel = "microsoft.graph.managedAppClipboardSharingLevel" {
        AllApps = "allApps",
        ManagedAppsWithPasteIn = "managedAppsWithPasteIn",
        ManagedApps = "managedApps",
        Blocked = "blocked",
    }
}

crate::runtime::model! {
    /// Inherits from managedAppPolicy.
    ///
    /// [`microsoft.graph.managedAppConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappconfiguration?view=graph-rest-1.0), with the accessors of [`ManagedAppPolicy`](super::ManagedAppPolicy)
    ManagedAppConfiguration: super::ManagedAppPolicy, super::Entity = "microsoft.graph.managedAppConfiguration" {
        "microsoft.graph.targetedManagedAppConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(String), "`version`";
    "customSettings" CUSTOM_SETTINGS, custom_settings models -> Option<&[super::KeyValuePair]>, with_custom_settings(Vec<super::KeyValuePair>), "`customSettings`: `Collection(microsoft.graph.keyValuePair)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppDataEncryptionType`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappdataencryptiontype?view=graph-rest-1.0)
    ManagedAppDataEncryptionType = "microsoft.graph.managedAppDataEncryptionType" {
        UseDeviceSettings = "useDeviceSettings",
        AfterDeviceRestart = "afterDeviceRestart",
        WhenDeviceLockedExceptOpenFiles = "whenDeviceLockedExceptOpenFiles",
        WhenDeviceLocked = "whenDeviceLocked",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppDataStorageLocation`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappdatastoragelocation?view=graph-rest-1.0)
    ManagedAppDataStorageLocation = "microsoft.graph.managedAppDataStorageLocation" {
        OneDriveForBusiness = "oneDriveForBusiness",
        SharePoint = "sharePoint",
        Box = "box",
        LocalStorage = "localStorage",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppDataTransferLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappdatatransferlevel?view=graph-rest-1.0)
    ManagedAppDataTransferLevel = "microsoft.graph.managedAppDataTransferLevel" {
        AllApps = "allApps",
        ManagedApps = "managedApps",
        None = "none",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.managedAppDiagnosticStatus`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappdiagnosticstatus?view=graph-rest-1.0)
    ManagedAppDiagnosticStatus = "microsoft.graph.managedAppDiagnosticStatus";
    "validationName" VALIDATION_NAME, validation_name str -> Option<&str>, with_validation_name(String), "`validationName`: `Edm.String`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "mitigationInstruction" MITIGATION_INSTRUCTION, mitigation_instruction str -> Option<&str>, with_mitigation_instruction(String), "`mitigationInstruction`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppFlaggedReason`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappflaggedreason?view=graph-rest-1.0)
    ManagedAppFlaggedReason = "microsoft.graph.managedAppFlaggedReason" {
        None = "none",
        RootedDevice = "rootedDevice",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.managedAppOperation`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappoperation?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ManagedAppOperation: super::Entity = "microsoft.graph.managedAppOperation";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppPinCharacterSet`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppincharacterset?view=graph-rest-1.0)
    ManagedAppPinCharacterSet = "microsoft.graph.managedAppPinCharacterSet" {
        Numeric = "numeric",
        AlphanumericAndSymbol = "alphanumericAndSymbol",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.managedAppPolicy`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppolicy?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ManagedAppPolicy: super::Entity = "microsoft.graph.managedAppPolicy" {
        "microsoft.graph.androidManagedAppProtection",
        "microsoft.graph.defaultManagedAppProtection",
        "microsoft.graph.iosManagedAppProtection",
        "microsoft.graph.managedAppConfiguration",
        "microsoft.graph.managedAppProtection",
        "microsoft.graph.mdmWindowsInformationProtectionPolicy",
        "microsoft.graph.targetedManagedAppConfiguration",
        "microsoft.graph.targetedManagedAppProtection",
        "microsoft.graph.windowsInformationProtection",
        "microsoft.graph.windowsInformationProtectionPolicy",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedAppPolicyDeploymentSummary`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppolicydeploymentsummary?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ManagedAppPolicyDeploymentSummary: super::Entity = "microsoft.graph.managedAppPolicyDeploymentSummary";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "configurationDeployedUserCount" CONFIGURATION_DEPLOYED_USER_COUNT, configuration_deployed_user_count i32 -> Option<i32>, with_configuration_deployed_user_count(i32), "`configurationDeployedUserCount`: `Edm.Int32`";
    "lastRefreshTime" LAST_REFRESH_TIME, last_refresh_time date_time -> Parsed<OffsetDateTime>, with_last_refresh_time(OffsetDateTime), "`lastRefreshTime`: `Edm.DateTimeOffset`";
    "configurationDeploymentSummaryPerApp" CONFIGURATION_DEPLOYMENT_SUMMARY_PER_APP, configuration_deployment_summary_per_app models -> Option<&[super::ManagedAppPolicyDeploymentSummaryPerApp]>, with_configuration_deployment_summary_per_app(Vec<super::ManagedAppPolicyDeploymentSummaryPerApp>), "`configurationDeploymentSummaryPerApp`: `Collection(microsoft.graph.managedAppPolicyDeploymentSummaryPerApp)`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedAppPolicyDeploymentSummaryPerApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppolicydeploymentsummaryperapp?view=graph-rest-1.0)
    ManagedAppPolicyDeploymentSummaryPerApp = "microsoft.graph.managedAppPolicyDeploymentSummaryPerApp";
    "mobileAppIdentifier" MOBILE_APP_IDENTIFIER, mobile_app_identifier model -> Option<&super::MobileAppIdentifier>, with_mobile_app_identifier(super::MobileAppIdentifier), "`mobileAppIdentifier`: `microsoft.graph.mobileAppIdentifier`";
    "configurationAppliedUserCount" CONFIGURATION_APPLIED_USER_COUNT, configuration_applied_user_count i32 -> Option<i32>, with_configuration_applied_user_count(i32), "`configurationAppliedUserCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from managedAppPolicy.
    ///
    /// [`microsoft.graph.managedAppProtection`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappprotection?view=graph-rest-1.0), with the accessors of [`ManagedAppPolicy`](super::ManagedAppPolicy)
    ManagedAppProtection: super::ManagedAppPolicy, super::Entity = "microsoft.graph.managedAppProtection" {
        "microsoft.graph.androidManagedAppProtection",
        "microsoft.graph.defaultManagedAppProtection",
        "microsoft.graph.iosManagedAppProtection",
        "microsoft.graph.targetedManagedAppProtection",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(String), "`version`";
    "periodOfflineBeforeAccessCheck" PERIOD_OFFLINE_BEFORE_ACCESS_CHECK, period_offline_before_access_check duration -> Parsed<Duration>, with_period_offline_before_access_check(Duration), "`periodOfflineBeforeAccessCheck`: `Edm.Duration`";
    "periodOnlineBeforeAccessCheck" PERIOD_ONLINE_BEFORE_ACCESS_CHECK, period_online_before_access_check duration -> Parsed<Duration>, with_period_online_before_access_check(Duration), "`periodOnlineBeforeAccessCheck`: `Edm.Duration`";
    "allowedInboundDataTransferSources" ALLOWED_INBOUND_DATA_TRANSFER_SOURCES, allowed_inbound_data_transfer_sources enumeration -> Option<super::ManagedAppDataTransferLevel>, with_allowed_inbound_data_transfer_sources(super::ManagedAppDataTransferLevel), "`allowedInboundDataTransferSources`: `microsoft.graph.managedAppDataTransferLevel`" "Possible values are: allApps, managedApps, none.";
    "allowedOutboundDataTransferDestinations" ALLOWED_OUTBOUND_DATA_TRANSFER_DESTINATIONS, allowed_outbound_data_transfer_destinations enumeration -> Option<super::ManagedAppDataTransferLevel>, with_allowed_outbound_data_transfer_destinations(super::ManagedAppDataTransferLevel), "`allowedOutboundDataTransferDestinations`: `microsoft.graph.managedAppDataTransferLevel`" "Possible values are: allApps, managedApps, none.";
    "organizationalCredentialsRequired" ORGANIZATIONAL_CREDENTIALS_REQUIRED, organizational_credentials_required bool -> Option<bool>, with_organizational_credentials_required(bool), "`organizationalCredentialsRequired`: `Edm.Boolean`";
    "allowedOutboundClipboardSharingLevel" ALLOWED_OUTBOUND_CLIPBOARD_SHARING_LEVEL, allowed_outbound_clipboard_sharing_level enumeration -> Option<super::ManagedAppClipboardSharingLevel>, with_allowed_outbound_clipboard_sharing_level(super::ManagedAppClipboardSharingLevel), "`allowedOutboundClipboardSharingLevel`: `microsoft.graph.managedAppClipboardSharingLevel`" "Possible values are: allApps, managedAppsWithPasteIn, managedApps, blocked.";
    "dataBackupBlocked" DATA_BACKUP_BLOCKED, data_backup_blocked bool -> Option<bool>, with_data_backup_blocked(bool), "`dataBackupBlocked`: `Edm.Boolean`";
    "deviceComplianceRequired" DEVICE_COMPLIANCE_REQUIRED, device_compliance_required bool -> Option<bool>, with_device_compliance_required(bool), "`deviceComplianceRequired`: `Edm.Boolean`";
    "managedBrowserToOpenLinksRequired" MANAGED_BROWSER_TO_OPEN_LINKS_REQUIRED, managed_browser_to_open_links_required bool -> Option<bool>, with_managed_browser_to_open_links_required(bool), "`managedBrowserToOpenLinksRequired`: `Edm.Boolean`";
    "saveAsBlocked" SAVE_AS_BLOCKED, save_as_blocked bool -> Option<bool>, with_save_as_blocked(bool), "`saveAsBlocked`: `Edm.Boolean`";
    "periodOfflineBeforeWipeIsEnforced" PERIOD_OFFLINE_BEFORE_WIPE_IS_ENFORCED, period_offline_before_wipe_is_enforced duration -> Parsed<Duration>, with_period_offline_before_wipe_is_enforced(Duration), "`periodOfflineBeforeWipeIsEnforced`: `Edm.Duration`";
    "pinRequired" PIN_REQUIRED, pin_required bool -> Option<bool>, with_pin_required(bool), "`pinRequired`: `Edm.Boolean`";
    "maximumPinRetries" MAXIMUM_PIN_RETRIES, maximum_pin_retries i32 -> Option<i32>, with_maximum_pin_retries(i32), "`maximumPinRetries`: `Edm.Int32`";
    "simplePinBlocked" SIMPLE_PIN_BLOCKED, simple_pin_blocked bool -> Option<bool>, with_simple_pin_blocked(bool), "`simplePinBlocked`: `Edm.Boolean`";
    "minimumPinLength" MINIMUM_PIN_LENGTH, minimum_pin_length i32 -> Option<i32>, with_minimum_pin_length(i32), "`minimumPinLength`: `Edm.Int32`";
    "pinCharacterSet" PIN_CHARACTER_SET, pin_character_set enumeration -> Option<super::ManagedAppPinCharacterSet>, with_pin_character_set(super::ManagedAppPinCharacterSet), "`pinCharacterSet`: `microsoft.graph.managedAppPinCharacterSet`" "Possible values are: numeric, alphanumericAndSymbol.";
    "periodBeforePinReset" PERIOD_BEFORE_PIN_RESET, period_before_pin_reset duration -> Parsed<Duration>, with_period_before_pin_reset(Duration), "`periodBeforePinReset`: `Edm.Duration`";
    "allowedDataStorageLocations" ALLOWED_DATA_STORAGE_LOCATIONS, allowed_data_storage_locations enumerations -> Option<Vec<super::ManagedAppDataStorageLocation>>, with_allowed_data_storage_locations(Vec<super::ManagedAppDataStorageLocation>), "`allowedDataStorageLocations`: `Collection(microsoft.graph.managedAppDataStorageLocation)`";
    "contactSyncBlocked" CONTACT_SYNC_BLOCKED, contact_sync_blocked bool -> Option<bool>, with_contact_sync_blocked(bool), "`contactSyncBlocked`: `Edm.Boolean`";
    "printBlocked" PRINT_BLOCKED, print_blocked bool -> Option<bool>, with_print_blocked(bool), "`printBlocked`: `Edm.Boolean`";
    "fingerprintBlocked" FINGERPRINT_BLOCKED, fingerprint_blocked bool -> Option<bool>, with_fingerprint_blocked(bool), "`fingerprintBlocked`: `Edm.Boolean`";
    "disableAppPinIfDevicePinIsSet" DISABLE_APP_PIN_IF_DEVICE_PIN_IS_SET, disable_app_pin_if_device_pin_is_set bool -> Option<bool>, with_disable_app_pin_if_device_pin_is_set(bool), "`disableAppPinIfDevicePinIsSet`: `Edm.Boolean`";
    "minimumRequiredOsVersion" MINIMUM_REQUIRED_OS_VERSION, minimum_required_os_version str -> Option<&str>, with_minimum_required_os_version(String), "`minimumRequiredOsVersion`: `Edm.String`";
    "minimumWarningOsVersion" MINIMUM_WARNING_OS_VERSION, minimum_warning_os_version str -> Option<&str>, with_minimum_warning_os_version(String), "`minimumWarningOsVersion`: `Edm.String`";
    "minimumRequiredAppVersion" MINIMUM_REQUIRED_APP_VERSION, minimum_required_app_version str -> Option<&str>, with_minimum_required_app_version(String), "`minimumRequiredAppVersion`: `Edm.String`";
    "minimumWarningAppVersion" MINIMUM_WARNING_APP_VERSION, minimum_warning_app_version str -> Option<&str>, with_minimum_warning_app_version(String), "`minimumWarningAppVersion`: `Edm.String`";
    "managedBrowser" MANAGED_BROWSER, managed_browser flags -> Option<Flags<super::ManagedBrowserType>>, with_managed_browser(Flags<super::ManagedBrowserType>), "`managedBrowser`: `microsoft.graph.managedBrowserType`" "Possible values are: notConfigured, microsoftEdge.";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedAppRegistration`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappregistration?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ManagedAppRegistration: super::Entity = "microsoft.graph.managedAppRegistration" {
        "microsoft.graph.androidManagedAppRegistration",
        "microsoft.graph.iosManagedAppRegistration",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
    "applicationVersion" APPLICATION_VERSION, application_version str -> Option<&str>, with_application_version(String), "`applicationVersion`: `Edm.String`";
    "managementSdkVersion" MANAGEMENT_SDK_VERSION, management_sdk_version str -> Option<&str>, with_management_sdk_version(String), "`managementSdkVersion`: `Edm.String`";
    "platformVersion" PLATFORM_VERSION, platform_version str -> Option<&str>, with_platform_version(String), "`platformVersion`: `Edm.String`";
    "deviceType" DEVICE_TYPE, device_type str -> Option<&str>, with_device_type(String), "`deviceType`: `Edm.String`";
    "deviceTag" DEVICE_TAG, device_tag str -> Option<&str>, with_device_tag(String), "`deviceTag`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "flaggedReasons" FLAGGED_REASONS, flagged_reasons enumerations -> Option<Vec<super::ManagedAppFlaggedReason>>, with_flagged_reasons(Vec<super::ManagedAppFlaggedReason>), "`flaggedReasons`: `Collection(microsoft.graph.managedAppFlaggedReason)`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "appIdentifier" APP_IDENTIFIER, app_identifier model -> Option<&super::MobileAppIdentifier>, with_app_identifier(super::MobileAppIdentifier), "`appIdentifier`: `microsoft.graph.mobileAppIdentifier`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "appliedPolicies" APPLIED_POLICIES, applied_policies models -> Option<&[super::ManagedAppPolicy]>, with_applied_policies(Vec<super::ManagedAppPolicy>), "`appliedPolicies`: `Collection(microsoft.graph.managedAppPolicy)`";
    "intendedPolicies" INTENDED_POLICIES, intended_policies models -> Option<&[super::ManagedAppPolicy]>, with_intended_policies(Vec<super::ManagedAppPolicy>), "`intendedPolicies`: `Collection(microsoft.graph.managedAppPolicy)`";
    "operations" OPERATIONS, operations models -> Option<&[super::ManagedAppOperation]>, with_operations(Vec<super::ManagedAppOperation>), "`operations`: `Collection(microsoft.graph.managedAppOperation)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedAppStatus`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappstatus?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ManagedAppStatus: super::Entity = "microsoft.graph.managedAppStatus" {
        "microsoft.graph.managedAppStatusRaw",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from managedAppStatus.
    ///
    /// [`microsoft.graph.managedAppStatusRaw`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappstatusraw?view=graph-rest-1.0), with the accessors of [`ManagedAppStatus`](super::ManagedAppStatus)
    ManagedAppStatusRaw: super::ManagedAppStatus, super::Entity = "microsoft.graph.managedAppStatusRaw";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(String), "`version`";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `microsoft.graph.Json`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedBrowserType`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedbrowsertype?view=graph-rest-1.0)
    ManagedBrowserType = "microsoft.graph.managedBrowserType" {
        NotConfigured = "notConfigured",
        MicrosoftEdge = "microsoftEdge",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDevice`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevice?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ManagedDevice: super::Entity = "microsoft.graph.managedDevice";
    inherited "id" ID, with_id(String), "`id`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, read-only" "Read-only.";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`, read-only" "Read-only.";
    "managedDeviceOwnerType" MANAGED_DEVICE_OWNER_TYPE, managed_device_owner_type enumeration -> Option<super::ManagedDeviceOwnerType>, with_managed_device_owner_type(super::ManagedDeviceOwnerType), "`managedDeviceOwnerType`: `microsoft.graph.managedDeviceOwnerType`" "Possible values are: unknown, company, personal.";
    "deviceActionResults" DEVICE_ACTION_RESULTS, device_action_results models -> Option<&[super::DeviceActionResult]>, with_device_action_results(Vec<super::DeviceActionResult>), "`deviceActionResults`: `Collection(microsoft.graph.deviceActionResult)`, read-only" "Read-only.";
    "enrolledDateTime" ENROLLED_DATE_TIME, enrolled_date_time date_time -> Parsed<OffsetDateTime>, with_enrolled_date_time(OffsetDateTime), "`enrolledDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`, read-only" "Read-only.";
    "complianceState" COMPLIANCE_STATE, compliance_state enumeration -> Option<super::ComplianceState>, with_compliance_state(super::ComplianceState), "`complianceState`: `microsoft.graph.complianceState`, read-only" "Read-only. Possible values are: unknown, compliant, noncompliant, conflict, error, inGracePeriod, configManager.";
    "jailBroken" JAIL_BROKEN, jail_broken str -> Option<&str>, with_jail_broken(String), "`jailBroken`: `Edm.String`, read-only" "Read-only.";
    "managementAgent" MANAGEMENT_AGENT, management_agent enumeration -> Option<super::ManagementAgentType>, with_management_agent(super::ManagementAgentType), "`managementAgent`: `microsoft.graph.managementAgentType`, read-only" "Read-only. Possible values are: eas, mdm, easMdm, intuneClient, easIntuneClient, configurationManagerClient, configurationManagerClientMdm, configurationManagerClientMdmEas, unknown, jamf, googleCloudDevicePolicyController.";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`, read-only" "Read-only.";
    "easActivated" EAS_ACTIVATED, eas_activated bool -> Option<bool>, with_eas_activated(bool), "`easActivated`: `Edm.Boolean`, read-only" "Read-only.";
    "easDeviceId" EAS_DEVICE_ID, eas_device_id str -> Option<&str>, with_eas_device_id(String), "`easDeviceId`: `Edm.String`, read-only" "Read-only.";
    "easActivationDateTime" EAS_ACTIVATION_DATE_TIME, eas_activation_date_time date_time -> Parsed<OffsetDateTime>, with_eas_activation_date_time(OffsetDateTime), "`easActivationDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "azureADRegistered" AZURE_AD_REGISTERED, azure_ad_registered bool -> Option<bool>, with_azure_ad_registered(bool), "`azureADRegistered`: `Edm.Boolean`, read-only" "Read-only.";
    "deviceEnrollmentType" DEVICE_ENROLLMENT_TYPE, device_enrollment_type enumeration -> Option<super::DeviceEnrollmentType>, with_device_enrollment_type(super::DeviceEnrollmentType), "`deviceEnrollmentType`: `microsoft.graph.deviceEnrollmentType`, read-only" "Read-only. Possible values are: unknown, userEnrollment, deviceEnrollmentManager, appleBulkWithUser, appleBulkWithoutUser, windowsAzureADJoin, windowsBulkUserless, windowsAutoEnrollment, windowsBulkAzureDomainJoin, windowsCoManagement, windowsAzureADJoinUsingDeviceAuth, appleUserEnrollment, appleUserEnrollmentWithServiceAccount.";
    "activationLockBypassCode" ACTIVATION_LOCK_BYPASS_CODE, activation_lock_bypass_code str -> Option<&str>, with_activation_lock_bypass_code(String), "`activationLockBypassCode`: `Edm.String`, read-only" "Read-only.";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`, read-only" "Read-only.";
    "azureADDeviceId" AZURE_AD_DEVICE_ID, azure_ad_device_id str -> Option<&str>, with_azure_ad_device_id(String), "`azureADDeviceId`: `Edm.String`, read-only" "Read-only.";
    "deviceRegistrationState" DEVICE_REGISTRATION_STATE, device_registration_state enumeration -> Option<super::DeviceRegistrationState>, with_device_registration_state(super::DeviceRegistrationState), "`deviceRegistrationState`: `microsoft.graph.deviceRegistrationState`, read-only" "Read-only. Possible values are: notRegistered, registered, revoked, keyConflict, approvalPending, certificateReset, notRegisteredPendingEnrollment, unknown.";
    "deviceCategoryDisplayName" DEVICE_CATEGORY_DISPLAY_NAME, device_category_display_name str -> Option<&str>, with_device_category_display_name(String), "`deviceCategoryDisplayName`: `Edm.String`, read-only" "Read-only.";
    "isSupervised" IS_SUPERVISED, is_supervised bool -> Option<bool>, with_is_supervised(bool), "`isSupervised`: `Edm.Boolean`, read-only" "Read-only.";
    "exchangeLastSuccessfulSyncDateTime" EXCHANGE_LAST_SUCCESSFUL_SYNC_DATE_TIME, exchange_last_successful_sync_date_time date_time -> Parsed<OffsetDateTime>, with_exchange_last_successful_sync_date_time(OffsetDateTime), "`exchangeLastSuccessfulSyncDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "exchangeAccessState" EXCHANGE_ACCESS_STATE, exchange_access_state enumeration -> Option<super::DeviceManagementExchangeAccessState>, with_exchange_access_state(super::DeviceManagementExchangeAccessState), "`exchangeAccessState`: `microsoft.graph.deviceManagementExchangeAccessState`, read-only" "Read-only. Possible values are: none, unknown, allowed, blocked, quarantined.";
    "exchangeAccessStateReason" EXCHANGE_ACCESS_STATE_REASON, exchange_access_state_reason enumeration -> Option<super::DeviceManagementExchangeAccessStateReason>, with_exchange_access_state_reason(super::DeviceManagementExchangeAccessStateReason), "`exchangeAccessStateReason`: `microsoft.graph.deviceManagementExchangeAccessStateReason`, read-only" "Read-only. Possible values are: none, unknown, exchangeGlobalRule, exchangeIndividualRule, exchangeDeviceRule, exchangeUpgrade, exchangeMailboxPolicy, other, compliant, notCompliant, notEnrolled, unknownLocation, mfaRequired, azureADBlockDueToAccessPolicy, compromisedPassword, deviceNotKnownWithManagedApp.";
    "remoteAssistanceSessionUrl" REMOTE_ASSISTANCE_SESSION_URL, remote_assistance_session_url str -> Option<&str>, with_remote_assistance_session_url(String), "`remoteAssistanceSessionUrl`: `Edm.String`, read-only" "Read-only.";
    "remoteAssistanceSessionErrorDetails" REMOTE_ASSISTANCE_SESSION_ERROR_DETAILS, remote_assistance_session_error_details str -> Option<&str>, with_remote_assistance_session_error_details(String), "`remoteAssistanceSessionErrorDetails`: `Edm.String`, read-only" "Read-only.";
    "isEncrypted" IS_ENCRYPTED, is_encrypted bool -> Option<bool>, with_is_encrypted(bool), "`isEncrypted`: `Edm.Boolean`, read-only" "Read-only.";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, read-only" "Read-only.";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`, read-only" "Read-only.";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`, read-only" "Read-only.";
    "imei" IMEI, imei str -> Option<&str>, with_imei(String), "`imei`: `Edm.String`, read-only" "Read-only.";
    "complianceGracePeriodExpirationDateTime" COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME, compliance_grace_period_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_compliance_grace_period_expiration_date_time(OffsetDateTime), "`complianceGracePeriodExpirationDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`, read-only" "Read-only.";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`, read-only" "Read-only.";
    "androidSecurityPatchLevel" ANDROID_SECURITY_PATCH_LEVEL, android_security_patch_level str -> Option<&str>, with_android_security_patch_level(String), "`androidSecurityPatchLevel`: `Edm.String`, read-only" "Read-only.";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`, read-only" "Read-only.";
    "configurationManagerClientEnabledFeatures" CONFIGURATION_MANAGER_CLIENT_ENABLED_FEATURES, configuration_manager_client_enabled_features model -> Option<&super::ConfigurationManagerClientEnabledFeatures>, with_configuration_manager_client_enabled_features(super::ConfigurationManagerClientEnabledFeatures), "`configurationManagerClientEnabledFeatures`: `microsoft.graph.configurationManagerClientEnabledFeatures`, read-only" "Read-only.";
    "wiFiMacAddress" WI_FI_MAC_ADDRESS, wi_fi_mac_address str -> Option<&str>, with_wi_fi_mac_address(String), "`wiFiMacAddress`: `Edm.String`, read-only" "Read-only.";
    "deviceHealthAttestationState" DEVICE_HEALTH_ATTESTATION_STATE, device_health_attestation_state model -> Option<&super::DeviceHealthAttestationState>, with_device_health_attestation_state(super::DeviceHealthAttestationState), "`deviceHealthAttestationState`: `microsoft.graph.deviceHealthAttestationState`, read-only" "Read-only.";
    "subscriberCarrier" SUBSCRIBER_CARRIER, subscriber_carrier str -> Option<&str>, with_subscriber_carrier(String), "`subscriberCarrier`: `Edm.String`, read-only" "Read-only.";
    "meid" MEID, meid str -> Option<&str>, with_meid(String), "`meid`: `Edm.String`, read-only" "Read-only.";
    "totalStorageSpaceInBytes" TOTAL_STORAGE_SPACE_IN_BYTES, total_storage_space_in_bytes i64 -> Option<i64>, with_total_storage_space_in_bytes(i64), "`totalStorageSpaceInBytes`: `Edm.Int64`, read-only" "Read-only.";
    "freeStorageSpaceInBytes" FREE_STORAGE_SPACE_IN_BYTES, free_storage_space_in_bytes i64 -> Option<i64>, with_free_storage_space_in_bytes(i64), "`freeStorageSpaceInBytes`: `Edm.Int64`, read-only" "Read-only.";
    "managedDeviceName" MANAGED_DEVICE_NAME, managed_device_name str -> Option<&str>, with_managed_device_name(String), "`managedDeviceName`: `Edm.String`";
    "partnerReportedThreatState" PARTNER_REPORTED_THREAT_STATE, partner_reported_threat_state enumeration -> Option<super::ManagedDevicePartnerReportedHealthState>, with_partner_reported_threat_state(super::ManagedDevicePartnerReportedHealthState), "`partnerReportedThreatState`: `microsoft.graph.managedDevicePartnerReportedHealthState`, read-only" "Read-only. Possible values are: unknown, activated, deactivated, secured, lowSeverity, mediumSeverity, highSeverity, unresponsive, compromised, misconfigured.";
    "iccid" ICCID, iccid str -> Option<&str>, with_iccid(String), "`iccid`: `Edm.String`, read-only" "Read-only.";
    "udid" UDID, udid str -> Option<&str>, with_udid(String), "`udid`: `Edm.String`, read-only" "Read-only.";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`";
    "ethernetMacAddress" ETHERNET_MAC_ADDRESS, ethernet_mac_address str -> Option<&str>, with_ethernet_mac_address(String), "`ethernetMacAddress`: `Edm.String`, read-only" "Read-only.";
    "physicalMemoryInBytes" PHYSICAL_MEMORY_IN_BYTES, physical_memory_in_bytes i64 -> Option<i64>, with_physical_memory_in_bytes(i64), "`physicalMemoryInBytes`: `Edm.Int64`, read-only" "Read-only.";
    "enrollmentProfileName" ENROLLMENT_PROFILE_NAME, enrollment_profile_name str -> Option<&str>, with_enrollment_profile_name(String), "`enrollmentProfileName`: `Edm.String`, read-only, metadata";
    "managementCertificateExpirationDate" MANAGEMENT_CERTIFICATE_EXPIRATION_DATE, management_certificate_expiration_date date_time -> Parsed<OffsetDateTime>, with_management_certificate_expiration_date(OffsetDateTime), "`managementCertificateExpirationDate`: `Edm.DateTimeOffset`, read-only, metadata";
    "managementState" MANAGEMENT_STATE, management_state enumeration -> Option<super::ManagementState>, with_management_state(super::ManagementState), "`managementState`: `microsoft.graph.managementState`, read-only, metadata";
    "requireUserEnrollmentApproval" REQUIRE_USER_ENROLLMENT_APPROVAL, require_user_enrollment_approval bool -> Option<bool>, with_require_user_enrollment_approval(bool), "`requireUserEnrollmentApproval`: `Edm.Boolean`, read-only, metadata";
    "deviceCategory" DEVICE_CATEGORY, device_category model -> Option<&super::DeviceCategory>, with_device_category(super::DeviceCategory), "`deviceCategory`: `microsoft.graph.deviceCategory`";
    "deviceCompliancePolicyStates" DEVICE_COMPLIANCE_POLICY_STATES, device_compliance_policy_states models -> Option<&[super::DeviceCompliancePolicyState]>, with_device_compliance_policy_states(Vec<super::DeviceCompliancePolicyState>), "`deviceCompliancePolicyStates`: `Collection(microsoft.graph.deviceCompliancePolicyState)`, metadata";
    "deviceConfigurationStates" DEVICE_CONFIGURATION_STATES, device_configuration_states models -> Option<&[super::DeviceConfigurationState]>, with_device_configuration_states(Vec<super::DeviceConfigurationState>), "`deviceConfigurationStates`: `Collection(microsoft.graph.deviceConfigurationState)`, metadata";
    "logCollectionRequests" LOG_COLLECTION_REQUESTS, log_collection_requests models -> Option<&[super::DeviceLogCollectionResponse]>, with_log_collection_requests(Vec<super::DeviceLogCollectionResponse>), "`logCollectionRequests`: `Collection(microsoft.graph.deviceLogCollectionResponse)`, metadata";
    "users" USERS, users models -> Option<&[super::User]>, with_users(Vec<super::User>), "`users`: `Collection(microsoft.graph.user)`, metadata";
    "windowsProtectionState" WINDOWS_PROTECTION_STATE, windows_protection_state model -> Option<&super::WindowsProtectionState>, with_windows_protection_state(super::WindowsProtectionState), "`windowsProtectionState`: `microsoft.graph.windowsProtectionState`, read-only, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceMobileAppConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-apps-manageddevicemobileappconfiguration?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ManagedDeviceMobileAppConfiguration: super::Entity = "microsoft.graph.managedDeviceMobileAppConfiguration" {
        "microsoft.graph.iosMobileAppConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    "targetedMobileApps" TARGETED_MOBILE_APPS, targeted_mobile_apps strs -> Option<Vec<&str>>, with_targeted_mobile_apps(Vec<String>), "`targetedMobileApps`: `Collection(Edm.String)`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::ManagedDeviceMobileAppConfigurationAssignment]>, with_assignments(Vec<super::ManagedDeviceMobileAppConfigurationAssignment>), "`assignments`: `Collection(microsoft.graph.managedDeviceMobileAppConfigurationAssignment)`";
    "deviceStatuses" DEVICE_STATUSES, device_statuses models -> Option<&[super::ManagedDeviceMobileAppConfigurationDeviceStatus]>, with_device_statuses(Vec<super::ManagedDeviceMobileAppConfigurationDeviceStatus>), "`deviceStatuses`: `Collection(microsoft.graph.managedDeviceMobileAppConfigurationDeviceStatus)`";
    "userStatuses" USER_STATUSES, user_statuses models -> Option<&[super::ManagedDeviceMobileAppConfigurationUserStatus]>, with_user_statuses(Vec<super::ManagedDeviceMobileAppConfigurationUserStatus>), "`userStatuses`: `Collection(microsoft.graph.managedDeviceMobileAppConfigurationUserStatus)`";
    "deviceStatusSummary" DEVICE_STATUS_SUMMARY, device_status_summary model -> Option<&super::ManagedDeviceMobileAppConfigurationDeviceSummary>, with_device_status_summary(super::ManagedDeviceMobileAppConfigurationDeviceSummary), "`deviceStatusSummary`: `microsoft.graph.managedDeviceMobileAppConfigurationDeviceSummary`";
    "userStatusSummary" USER_STATUS_SUMMARY, user_status_summary model -> Option<&super::ManagedDeviceMobileAppConfigurationUserSummary>, with_user_status_summary(super::ManagedDeviceMobileAppConfigurationUserSummary), "`userStatusSummary`: `microsoft.graph.managedDeviceMobileAppConfigurationUserSummary`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceMobileAppConfigurationAssignment`](https://learn.microsoft.com/graph/api/resources/intune-apps-manageddevicemobileappconfigurationassignment?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ManagedDeviceMobileAppConfigurationAssignment: super::Entity = "microsoft.graph.managedDeviceMobileAppConfigurationAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceMobileAppConfigurationDeviceStatus`](https://learn.microsoft.com/graph/api/resources/intune-apps-manageddevicemobileappconfigurationdevicestatus?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ManagedDeviceMobileAppConfigurationDeviceStatus: super::Entity = "microsoft.graph.managedDeviceMobileAppConfigurationDeviceStatus";
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
    /// [`microsoft.graph.managedDeviceMobileAppConfigurationDeviceSummary`](https://learn.microsoft.com/graph/api/resources/intune-apps-manageddevicemobileappconfigurationdevicesummary?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ManagedDeviceMobileAppConfigurationDeviceSummary: super::Entity = "microsoft.graph.managedDeviceMobileAppConfigurationDeviceSummary";
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
    /// [`microsoft.graph.managedDeviceMobileAppConfigurationUserStatus`](https://learn.microsoft.com/graph/api/resources/intune-apps-manageddevicemobileappconfigurationuserstatus?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ManagedDeviceMobileAppConfigurationUserStatus: super::Entity = "microsoft.graph.managedDeviceMobileAppConfigurationUserStatus";
    inherited "id" ID, with_id(String), "`id`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "devicesCount" DEVICES_COUNT, devices_count i32 -> Option<i32>, with_devices_count(i32), "`devicesCount`: `Edm.Int32`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceMobileAppConfigurationUserSummary`](https://learn.microsoft.com/graph/api/resources/intune-apps-manageddevicemobileappconfigurationusersummary?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ManagedDeviceMobileAppConfigurationUserSummary: super::Entity = "microsoft.graph.managedDeviceMobileAppConfigurationUserSummary";
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
    /// [`microsoft.graph.managedDeviceOverview`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddeviceoverview?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ManagedDeviceOverview: super::Entity = "microsoft.graph.managedDeviceOverview";
    inherited "id" ID, with_id(String), "`id`";
    "enrolledDeviceCount" ENROLLED_DEVICE_COUNT, enrolled_device_count i32 -> Option<i32>, with_enrolled_device_count(i32), "`enrolledDeviceCount`: `Edm.Int32`";
    "mdmEnrolledCount" MDM_ENROLLED_COUNT, mdm_enrolled_count i32 -> Option<i32>, with_mdm_enrolled_count(i32), "`mdmEnrolledCount`: `Edm.Int32`";
    "dualEnrolledDeviceCount" DUAL_ENROLLED_DEVICE_COUNT, dual_enrolled_device_count i32 -> Option<i32>, with_dual_enrolled_device_count(i32), "`dualEnrolledDeviceCount`: `Edm.Int32`";
    "deviceOperatingSystemSummary" DEVICE_OPERATING_SYSTEM_SUMMARY, device_operating_system_summary model -> Option<&super::DeviceOperatingSystemSummary>, with_device_operating_system_summary(super::DeviceOperatingSystemSummary), "`deviceOperatingSystemSummary`: `microsoft.graph.deviceOperatingSystemSummary`";
    "deviceExchangeAccessStateSummary" DEVICE_EXCHANGE_ACCESS_STATE_SUMMARY, device_exchange_access_state_summary model -> Option<&super::DeviceExchangeAccessStateSummary>, with_device_exchange_access_state_summary(super::DeviceExchangeAccessStateSummary), "`deviceExchangeAccessStateSummary`: `microsoft.graph.deviceExchangeAccessStateSummary`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedDeviceOwnerType`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddeviceownertype?view=graph-rest-1.0)
    ManagedDeviceOwnerType = "microsoft.graph.managedDeviceOwnerType" {
        Unknown = "unknown",
        Company = "company",
        Personal = "personal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedDevicePartnerReportedHealthState`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevicepartnerreportedhealthstate?view=graph-rest-1.0)
    ManagedDevicePartnerReportedHealthState = "microsoft.graph.managedDevicePartnerReportedHealthState" {
        Unknown = "unknown",
        Activated = "activated",
        Deactivated = "deactivated",
        Secured = "secured",
        LowSeverity = "lowSeverity",
        MediumSeverity = "mediumSeverity",
        HighSeverity = "highSeverity",
        Unresponsive = "unresponsive",
        Compromised = "compromised",
        Misconfigured = "misconfigured",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.managedEBook`](https://learn.microsoft.com/graph/api/resources/intune-books-managedebook?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ManagedEBook: super::Entity = "microsoft.graph.managedEBook" {
        "microsoft.graph.iosVppEBook",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
    "publishedDateTime" PUBLISHED_DATE_TIME, published_date_time date_time -> Parsed<OffsetDateTime>, with_published_date_time(OffsetDateTime), "`publishedDateTime`: `Edm.DateTimeOffset`";
    "largeCover" LARGE_COVER, large_cover model -> Option<&super::MimeContent>, with_large_cover(super::MimeContent), "`largeCover`: `microsoft.graph.mimeContent`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "informationUrl" INFORMATION_URL, information_url str -> Option<&str>, with_information_url(String), "`informationUrl`: `Edm.String`";
    "privacyInformationUrl" PRIVACY_INFORMATION_URL, privacy_information_url str -> Option<&str>, with_privacy_information_url(String), "`privacyInformationUrl`: `Edm.String`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::ManagedEBookAssignment]>, with_assignments(Vec<super::ManagedEBookAssignment>), "`assignments`: `Collection(microsoft.graph.managedEBookAssignment)`";
    "installSummary" INSTALL_SUMMARY, install_summary model -> Option<&super::EBookInstallSummary>, with_install_summary(super::EBookInstallSummary), "`installSummary`: `microsoft.graph.eBookInstallSummary`";
    "deviceStates" DEVICE_STATES, device_states models -> Option<&[super::DeviceInstallState]>, with_device_states(Vec<super::DeviceInstallState>), "`deviceStates`: `Collection(microsoft.graph.deviceInstallState)`";
    "userStateSummary" USER_STATE_SUMMARY, user_state_summary models -> Option<&[super::UserInstallStateSummary]>, with_user_state_summary(Vec<super::UserInstallStateSummary>), "`userStateSummary`: `Collection(microsoft.graph.userInstallStateSummary)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedEBookAssignment`](https://learn.microsoft.com/graph/api/resources/intune-books-managedebookassignment?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ManagedEBookAssignment: super::Entity = "microsoft.graph.managedEBookAssignment" {
        "microsoft.graph.iosVppEBookAssignment",
    };
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
    "installIntent" INSTALL_INTENT, install_intent enumeration -> Option<super::InstallIntent>, with_install_intent(super::InstallIntent), "`installIntent`: `microsoft.graph.installIntent`" "Possible values are: available, required, uninstall, availableWithoutEnrollment.";
}

crate::runtime::model! {
    /// Inherits from managedMobileLobApp.
    ///
    /// [`microsoft.graph.managedIOSLobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-managedioslobapp?view=graph-rest-1.0), with the accessors of [`ManagedMobileLobApp`](super::ManagedMobileLobApp)
    ManagedIosLobApp: super::ManagedMobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.managedIOSLobApp";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "largeIcon" LARGE_ICON, with_large_icon(super::MimeContent), "`largeIcon`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "isFeatured" IS_FEATURED, with_is_featured(bool), "`isFeatured`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "owner" OWNER, with_owner(String), "`owner`";
    inherited "developer" DEVELOPER, with_developer(String), "`developer`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "appAvailability" APP_AVAILABILITY, with_app_availability(super::ManagedAppAvailability), "`appAvailability`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "committedContentVersion" COMMITTED_CONTENT_VERSION, with_committed_content_version(String), "`committedContentVersion`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "size" SIZE, with_size(i64), "`size`";
    inherited "contentVersions" CONTENT_VERSIONS, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
    "applicableDeviceType" APPLICABLE_DEVICE_TYPE, applicable_device_type model -> Option<&super::IosDeviceType>, with_applicable_device_type(super::IosDeviceType), "`applicableDeviceType`: `microsoft.graph.iosDeviceType`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::IosMinimumOperatingSystem>, with_minimum_supported_operating_system(super::IosMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.iosMinimumOperatingSystem`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "versionNumber" VERSION_NUMBER, version_number str -> Option<&str>, with_version_number(String), "`versionNumber`: `Edm.String`";
    "buildNumber" BUILD_NUMBER, build_number str -> Option<&str>, with_build_number(String), "`buildNumber`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from managedApp.
    ///
    /// [`microsoft.graph.managedIOSStoreApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-managediosstoreapp?view=graph-rest-1.0), with the accessors of [`ManagedApp`](super::ManagedApp)
    ManagedIosStoreApp: super::ManagedApp, super::MobileApp, super::Entity = "microsoft.graph.managedIOSStoreApp";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "largeIcon" LARGE_ICON, with_large_icon(super::MimeContent), "`largeIcon`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "isFeatured" IS_FEATURED, with_is_featured(bool), "`isFeatured`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "owner" OWNER, with_owner(String), "`owner`";
    inherited "developer" DEVELOPER, with_developer(String), "`developer`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "appAvailability" APP_AVAILABILITY, with_app_availability(super::ManagedAppAvailability), "`appAvailability`";
    inherited "version" VERSION, with_version(String), "`version`";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
    "applicableDeviceType" APPLICABLE_DEVICE_TYPE, applicable_device_type model -> Option<&super::IosDeviceType>, with_applicable_device_type(super::IosDeviceType), "`applicableDeviceType`: `microsoft.graph.iosDeviceType`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::IosMinimumOperatingSystem>, with_minimum_supported_operating_system(super::IosMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.iosMinimumOperatingSystem`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedMobileApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedmobileapp?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ManagedMobileApp: super::Entity = "microsoft.graph.managedMobileApp";
    inherited "id" ID, with_id(String), "`id`";
    "mobileAppIdentifier" MOBILE_APP_IDENTIFIER, mobile_app_identifier model -> Option<&super::MobileAppIdentifier>, with_mobile_app_identifier(super::MobileAppIdentifier), "`mobileAppIdentifier`: `microsoft.graph.mobileAppIdentifier`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from managedApp.
    ///
    /// [`microsoft.graph.managedMobileLobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-managedmobilelobapp?view=graph-rest-1.0), with the accessors of [`ManagedApp`](super::ManagedApp)
    ManagedMobileLobApp: super::ManagedApp, super::MobileApp, super::Entity = "microsoft.graph.managedMobileLobApp" {
        "microsoft.graph.managedAndroidLobApp",
        "microsoft.graph.managedIOSLobApp",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "largeIcon" LARGE_ICON, with_large_icon(super::MimeContent), "`largeIcon`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "isFeatured" IS_FEATURED, with_is_featured(bool), "`isFeatured`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "owner" OWNER, with_owner(String), "`owner`";
    inherited "developer" DEVELOPER, with_developer(String), "`developer`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "appAvailability" APP_AVAILABILITY, with_app_availability(super::ManagedAppAvailability), "`appAvailability`";
    inherited "version" VERSION, with_version(String), "`version`";
    "committedContentVersion" COMMITTED_CONTENT_VERSION, committed_content_version str -> Option<&str>, with_committed_content_version(String), "`committedContentVersion`: `Edm.String`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`, read-only";
    "contentVersions" CONTENT_VERSIONS, content_versions models -> Option<&[super::MobileAppContent]>, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`: `Collection(microsoft.graph.mobileAppContent)`, read-only";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managementAgentType`](https://learn.microsoft.com/graph/api/resources/intune-devices-managementagenttype?view=graph-rest-1.0)
    ManagementAgentType = "microsoft.graph.managementAgentType" {
        Eas = "eas",
        Mdm = "mdm",
        EasMdm = "easMdm",
        IntuneClient = "intuneClient",
        EasIntuneClient = "easIntuneClient",
        ConfigurationManagerClient = "configurationManagerClient",
        ConfigurationManagerClientMdm = "configurationManagerClientMdm",
        ConfigurationManagerClientMdmEas = "configurationManagerClientMdmEas",
        Unknown = "unknown",
        Jamf = "jamf",
        GoogleCloudDevicePolicyController = "googleCloudDevicePolicyController",
        Microsoft365ManagedMdm = "microsoft365ManagedMdm",
        MsSense = "msSense",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.managementState`, metadata
    ManagementState = "microsoft.graph.managementState" {
        Managed = "managed",
        RetirePending = "retirePending",
        RetireFailed = "retireFailed",
        WipePending = "wipePending",
        WipeFailed = "wipeFailed",
        Unhealthy = "unhealthy",
        DeletePending = "deletePending",
        RetireIssued = "retireIssued",
        WipeIssued = "wipeIssued",
        WipeCanceled = "wipeCanceled",
        RetireCanceled = "retireCanceled",
        Discovered = "discovered",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mdmAppConfigKeyType`](https://learn.microsoft.com/graph/api/resources/intune-apps-mdmappconfigkeytype?view=graph-rest-1.0)
    MdmAppConfigKeyType = "microsoft.graph.mdmAppConfigKeyType" {
        StringType = "stringType",
        IntegerType = "integerType",
        RealType = "realType",
        BooleanType = "booleanType",
        TokenType = "tokenType",
    }
}

crate::runtime::model! {
    /// Inherits from windowsInformationProtection.
    ///
    /// [`microsoft.graph.mdmWindowsInformationProtectionPolicy`](https://learn.microsoft.com/graph/api/resources/intune-mam-mdmwindowsinformationprotectionpolicy?view=graph-rest-1.0), with the accessors of [`WindowsInformationProtection`](super::WindowsInformationProtection)
    MdmWindowsInformationProtectionPolicy: super::WindowsInformationProtection, super::ManagedAppPolicy, super::Entity = "microsoft.graph.mdmWindowsInformationProtectionPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "enforcementLevel" ENFORCEMENT_LEVEL, with_enforcement_level(super::WindowsInformationProtectionEnforcementLevel), "`enforcementLevel`";
    inherited "enterpriseDomain" ENTERPRISE_DOMAIN, with_enterprise_domain(String), "`enterpriseDomain`";
    inherited "enterpriseProtectedDomainNames" ENTERPRISE_PROTECTED_DOMAIN_NAMES, with_enterprise_protected_domain_names(Vec<super::WindowsInformationProtectionResourceCollection>), "`enterpriseProtectedDomainNames`";
    inherited "protectionUnderLockConfigRequired" PROTECTION_UNDER_LOCK_CONFIG_REQUIRED, with_protection_under_lock_config_required(bool), "`protectionUnderLockConfigRequired`";
    inherited "dataRecoveryCertificate" DATA_RECOVERY_CERTIFICATE, with_data_recovery_certificate(super::WindowsInformationProtectionDataRecoveryCertificate), "`dataRecoveryCertificate`";
    inherited "revokeOnUnenrollDisabled" REVOKE_ON_UNENROLL_DISABLED, with_revoke_on_unenroll_disabled(bool), "`revokeOnUnenrollDisabled`";
    inherited "rightsManagementServicesTemplateId" RIGHTS_MANAGEMENT_SERVICES_TEMPLATE_ID, with_rights_management_services_template_id(Uuid), "`rightsManagementServicesTemplateId`";
    inherited "azureRightsManagementServicesAllowed" AZURE_RIGHTS_MANAGEMENT_SERVICES_ALLOWED, with_azure_rights_management_services_allowed(bool), "`azureRightsManagementServicesAllowed`";
    inherited "iconsVisible" ICONS_VISIBLE, with_icons_visible(bool), "`iconsVisible`";
    inherited "protectedApps" PROTECTED_APPS, with_protected_apps(Vec<super::WindowsInformationProtectionApp>), "`protectedApps`";
    inherited "exemptApps" EXEMPT_APPS, with_exempt_apps(Vec<super::WindowsInformationProtectionApp>), "`exemptApps`";
    inherited "enterpriseNetworkDomainNames" ENTERPRISE_NETWORK_DOMAIN_NAMES, with_enterprise_network_domain_names(Vec<super::WindowsInformationProtectionResourceCollection>), "`enterpriseNetworkDomainNames`";
    inherited "enterpriseProxiedDomains" ENTERPRISE_PROXIED_DOMAINS, with_enterprise_proxied_domains(Vec<super::WindowsInformationProtectionProxiedDomainCollection>), "`enterpriseProxiedDomains`";
    inherited "enterpriseIPRanges" ENTERPRISE_IP_RANGES, with_enterprise_ip_ranges(Vec<super::WindowsInformationProtectionIpRangeCollection>), "`enterpriseIPRanges`";
    inherited "enterpriseIPRangesAreAuthoritative" ENTERPRISE_IP_RANGES_ARE_AUTHORITATIVE, with_enterprise_ip_ranges_are_authoritative(bool), "`enterpriseIPRangesAreAuthoritative`";
    inherited "enterpriseProxyServers" ENTERPRISE_PROXY_SERVERS, with_enterprise_proxy_servers(Vec<super::WindowsInformationProtectionResourceCollection>), "`enterpriseProxyServers`";
    inherited "enterpriseInternalProxyServers" ENTERPRISE_INTERNAL_PROXY_SERVERS, with_enterprise_internal_proxy_servers(Vec<super::WindowsInformationProtectionResourceCollection>), "`enterpriseInternalProxyServers`";
    inherited "enterpriseProxyServersAreAuthoritative" ENTERPRISE_PROXY_SERVERS_ARE_AUTHORITATIVE, with_enterprise_proxy_servers_are_authoritative(bool), "`enterpriseProxyServersAreAuthoritative`";
    inherited "neutralDomainResources" NEUTRAL_DOMAIN_RESOURCES, with_neutral_domain_resources(Vec<super::WindowsInformationProtectionResourceCollection>), "`neutralDomainResources`";
    inherited "indexingEncryptedStoresOrItemsBlocked" INDEXING_ENCRYPTED_STORES_OR_ITEMS_BLOCKED, with_indexing_encrypted_stores_or_items_blocked(bool), "`indexingEncryptedStoresOrItemsBlocked`";
    inherited "smbAutoEncryptedFileExtensions" SMB_AUTO_ENCRYPTED_FILE_EXTENSIONS, with_smb_auto_encrypted_file_extensions(Vec<super::WindowsInformationProtectionResourceCollection>), "`smbAutoEncryptedFileExtensions`";
    inherited "isAssigned" IS_ASSIGNED, with_is_assigned(bool), "`isAssigned`";
    inherited "protectedAppLockerFiles" PROTECTED_APP_LOCKER_FILES, with_protected_app_locker_files(Vec<super::WindowsInformationProtectionAppLockerFile>), "`protectedAppLockerFiles`";
    inherited "exemptAppLockerFiles" EXEMPT_APP_LOCKER_FILES, with_exempt_app_locker_files(Vec<super::WindowsInformationProtectionAppLockerFile>), "`exemptAppLockerFiles`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::TargetedManagedAppPolicyAssignment>), "`assignments`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingAustralia`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingaustralia?view=graph-rest-1.0)
    MediaContentRatingAustralia = "microsoft.graph.mediaContentRatingAustralia";
    "movieRating" MOVIE_RATING, movie_rating enumeration -> Option<super::RatingAustraliaMoviesType>, with_movie_rating(super::RatingAustraliaMoviesType), "`movieRating`: `microsoft.graph.ratingAustraliaMoviesType`" "Possible values are: allAllowed, allBlocked, general, parentalGuidance, mature, agesAbove15, agesAbove18.";
    "tvRating" TV_RATING, tv_rating enumeration -> Option<super::RatingAustraliaTelevisionType>, with_tv_rating(super::RatingAustraliaTelevisionType), "`tvRating`: `microsoft.graph.ratingAustraliaTelevisionType`" "Possible values are: allAllowed, allBlocked, preschoolers, children, general, parentalGuidance, mature, agesAbove15, agesAbove15AdultViolence.";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingCanada`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingcanada?view=graph-rest-1.0)
    MediaContentRatingCanada = "microsoft.graph.mediaContentRatingCanada";
    "movieRating" MOVIE_RATING, movie_rating enumeration -> Option<super::RatingCanadaMoviesType>, with_movie_rating(super::RatingCanadaMoviesType), "`movieRating`: `microsoft.graph.ratingCanadaMoviesType`" "Possible values are: allAllowed, allBlocked, general, parentalGuidance, agesAbove14, agesAbove18, restricted.";
    "tvRating" TV_RATING, tv_rating enumeration -> Option<super::RatingCanadaTelevisionType>, with_tv_rating(super::RatingCanadaTelevisionType), "`tvRating`: `microsoft.graph.ratingCanadaTelevisionType`" "Possible values are: allAllowed, allBlocked, children, childrenAbove8, general, parentalGuidance, agesAbove14, agesAbove18.";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingFrance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingfrance?view=graph-rest-1.0)
    MediaContentRatingFrance = "microsoft.graph.mediaContentRatingFrance";
    "movieRating" MOVIE_RATING, movie_rating enumeration -> Option<super::RatingFranceMoviesType>, with_movie_rating(super::RatingFranceMoviesType), "`movieRating`: `microsoft.graph.ratingFranceMoviesType`" "Possible values are: allAllowed, allBlocked, agesAbove10, agesAbove12, agesAbove16, agesAbove18.";
    "tvRating" TV_RATING, tv_rating enumeration -> Option<super::RatingFranceTelevisionType>, with_tv_rating(super::RatingFranceTelevisionType), "`tvRating`: `microsoft.graph.ratingFranceTelevisionType`" "Possible values are: allAllowed, allBlocked, agesAbove10, agesAbove12, agesAbove16, agesAbove18.";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingGermany`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratinggermany?view=graph-rest-1.0)
    MediaContentRatingGermany = "microsoft.graph.mediaContentRatingGermany";
    "movieRating" MOVIE_RATING, movie_rating enumeration -> Option<super::RatingGermanyMoviesType>, with_movie_rating(super::RatingGermanyMoviesType), "`movieRating`: `microsoft.graph.ratingGermanyMoviesType`" "Possible values are: allAllowed, allBlocked, general, agesAbove6, agesAbove12, agesAbove16, adults.";
    "tvRating" TV_RATING, tv_rating enumeration -> Option<super::RatingGermanyTelevisionType>, with_tv_rating(super::RatingGermanyTelevisionType), "`tvRating`: `microsoft.graph.ratingGermanyTelevisionType`" "Possible values are: allAllowed, allBlocked, general, agesAbove6, agesAbove12, agesAbove16, adults.";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingIreland`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingireland?view=graph-rest-1.0)
    MediaContentRatingIreland = "microsoft.graph.mediaContentRatingIreland";
    "movieRating" MOVIE_RATING, movie_rating enumeration -> Option<super::RatingIrelandMoviesType>, with_movie_rating(super::RatingIrelandMoviesType), "`movieRating`: `microsoft.graph.ratingIrelandMoviesType`" "Possible values are: allAllowed, allBlocked, general, parentalGuidance, agesAbove12, agesAbove15, agesAbove16, adults.";
    "tvRating" TV_RATING, tv_rating enumeration -> Option<super::RatingIrelandTelevisionType>, with_tv_rating(super::RatingIrelandTelevisionType), "`tvRating`: `microsoft.graph.ratingIrelandTelevisionType`" "Possible values are: allAllowed, allBlocked, general, children, youngAdults, parentalSupervision, mature.";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingJapan`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingjapan?view=graph-rest-1.0)
    MediaContentRatingJapan = "microsoft.graph.mediaContentRatingJapan";
    "movieRating" MOVIE_RATING, movie_rating enumeration -> Option<super::RatingJapanMoviesType>, with_movie_rating(super::RatingJapanMoviesType), "`movieRating`: `microsoft.graph.ratingJapanMoviesType`" "Possible values are: allAllowed, allBlocked, general, parentalGuidance, agesAbove15, agesAbove18.";
    "tvRating" TV_RATING, tv_rating enumeration -> Option<super::RatingJapanTelevisionType>, with_tv_rating(super::RatingJapanTelevisionType), "`tvRating`: `microsoft.graph.ratingJapanTelevisionType`" "Possible values are: allAllowed, allBlocked, explicitAllowed.";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingNewZealand`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingnewzealand?view=graph-rest-1.0)
    MediaContentRatingNewZealand = "microsoft.graph.mediaContentRatingNewZealand";
    "movieRating" MOVIE_RATING, movie_rating enumeration -> Option<super::RatingNewZealandMoviesType>, with_movie_rating(super::RatingNewZealandMoviesType), "`movieRating`: `microsoft.graph.ratingNewZealandMoviesType`" "Possible values are: allAllowed, allBlocked, general, parentalGuidance, mature, agesAbove13, agesAbove15, agesAbove16, agesAbove18, restricted, agesAbove16Restricted.";
    "tvRating" TV_RATING, tv_rating enumeration -> Option<super::RatingNewZealandTelevisionType>, with_tv_rating(super::RatingNewZealandTelevisionType), "`tvRating`: `microsoft.graph.ratingNewZealandTelevisionType`" "Possible values are: allAllowed, allBlocked, general, parentalGuidance, adults.";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingUnitedKingdom`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingunitedkingdom?view=graph-rest-1.0)
    MediaContentRatingUnitedKingdom = "microsoft.graph.mediaContentRatingUnitedKingdom";
    "movieRating" MOVIE_RATING, movie_rating enumeration -> Option<super::RatingUnitedKingdomMoviesType>, with_movie_rating(super::RatingUnitedKingdomMoviesType), "`movieRating`: `microsoft.graph.ratingUnitedKingdomMoviesType`" "Possible values are: allAllowed, allBlocked, general, universalChildren, parentalGuidance, agesAbove12Video, agesAbove12Cinema, agesAbove15, adults.";
    "tvRating" TV_RATING, tv_rating enumeration -> Option<super::RatingUnitedKingdomTelevisionType>, with_tv_rating(super::RatingUnitedKingdomTelevisionType), "`tvRating`: `microsoft.graph.ratingUnitedKingdomTelevisionType`" "Possible values are: allAllowed, allBlocked, caution.";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingUnitedStates`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingunitedstates?view=graph-rest-1.0)
    MediaContentRatingUnitedStates = "microsoft.graph.mediaContentRatingUnitedStates";
    "movieRating" MOVIE_RATING, movie_rating enumeration -> Option<super::RatingUnitedStatesMoviesType>, with_movie_rating(super::RatingUnitedStatesMoviesType), "`movieRating`: `microsoft.graph.ratingUnitedStatesMoviesType`" "Possible values are: allAllowed, allBlocked, general, parentalGuidance, parentalGuidance13, restricted, adults.";
    "tvRating" TV_RATING, tv_rating enumeration -> Option<super::RatingUnitedStatesTelevisionType>, with_tv_rating(super::RatingUnitedStatesTelevisionType), "`tvRating`: `microsoft.graph.ratingUnitedStatesTelevisionType`" "Possible values are: allAllowed, allBlocked, childrenAll, childrenAbove7, general, parentalGuidance, childrenAbove14, adults.";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.microsoftEdgeChannel`, metadata
    MicrosoftEdgeChannel = "microsoft.graph.microsoftEdgeChannel" {
        Dev = "dev",
        Beta = "beta",
        Stable = "stable",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.microsoftManagedDesktop`, metadata
    MicrosoftManagedDesktop = "microsoft.graph.microsoftManagedDesktop";
    "managedType" MANAGED_TYPE, managed_type enumeration -> Option<super::MicrosoftManagedDesktopType>, with_managed_type(super::MicrosoftManagedDesktopType), "`managedType`: `microsoft.graph.microsoftManagedDesktopType`, metadata";
    "profile" PROFILE, profile str -> Option<&str>, with_profile(String), "`profile`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.microsoftManagedDesktopType`, metadata
    MicrosoftManagedDesktopType = "microsoft.graph.microsoftManagedDesktopType" {
        NotManaged = "notManaged",
        PremiumManaged = "premiumManaged",
        StandardManaged = "standardManaged",
        StarterManaged = "starterManaged",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.microsoftStoreForBusinessApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-microsoftstoreforbusinessapp?view=graph-rest-1.0), with the accessors of [`MobileApp`](super::MobileApp)
    MicrosoftStoreForBusinessApp: super::MobileApp, super::Entity = "microsoft.graph.microsoftStoreForBusinessApp";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "largeIcon" LARGE_ICON, with_large_icon(super::MimeContent), "`largeIcon`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "isFeatured" IS_FEATURED, with_is_featured(bool), "`isFeatured`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "owner" OWNER, with_owner(String), "`owner`";
    inherited "developer" DEVELOPER, with_developer(String), "`developer`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    "usedLicenseCount" USED_LICENSE_COUNT, used_license_count i32 -> Option<i32>, with_used_license_count(i32), "`usedLicenseCount`: `Edm.Int32`";
    "totalLicenseCount" TOTAL_LICENSE_COUNT, total_license_count i32 -> Option<i32>, with_total_license_count(i32), "`totalLicenseCount`: `Edm.Int32`";
    "productKey" PRODUCT_KEY, product_key str -> Option<&str>, with_product_key(String), "`productKey`: `Edm.String`";
    "licenseType" LICENSE_TYPE, license_type enumeration -> Option<super::MicrosoftStoreForBusinessLicenseType>, with_license_type(super::MicrosoftStoreForBusinessLicenseType), "`licenseType`: `microsoft.graph.microsoftStoreForBusinessLicenseType`" "Possible values are: offline, online.";
    "packageIdentityName" PACKAGE_IDENTITY_NAME, package_identity_name str -> Option<&str>, with_package_identity_name(String), "`packageIdentityName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.microsoftStoreForBusinessAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-apps-microsoftstoreforbusinessappassignmentsettings?view=graph-rest-1.0), with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    MicrosoftStoreForBusinessAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.microsoftStoreForBusinessAppAssignmentSettings";
    "useDeviceContext" USE_DEVICE_CONTEXT, use_device_context bool -> Option<bool>, with_use_device_context(bool), "`useDeviceContext`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftStoreForBusinessLicenseType`](https://learn.microsoft.com/graph/api/resources/intune-apps-microsoftstoreforbusinesslicensetype?view=graph-rest-1.0)
    MicrosoftStoreForBusinessLicenseType = "microsoft.graph.microsoftStoreForBusinessLicenseType" {
        Offline = "offline",
        Online = "online",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.mimeContent`](https://learn.microsoft.com/graph/api/resources/intune-shared-mimecontent?view=graph-rest-1.0)
    MimeContent = "microsoft.graph.mimeContent";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "value" VALUE, value binary -> Parsed<Bytes>, with_value(Bytes), "`value`: `Edm.Binary`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.miracastChannel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-miracastchannel?view=graph-rest-1.0)
    MiracastChannel = "microsoft.graph.miracastChannel" {
        UserDefined = "userDefined",
        One = "one",
        Two = "two",
        Three = "three",
        Four = "four",
        Five = "five",
        Six = "six",
        Seven = "seven",
        Eight = "eight",
        Nine = "nine",
        Ten = "ten",
        Eleven = "eleven",
        ThirtySix = "thirtySix",
        Forty = "forty",
        FortyFour = "fortyFour",
        FortyEight = "fortyEight",
        OneHundredFortyNine = "oneHundredFortyNine",
        OneHundredFiftyThree = "oneHundredFiftyThree",
        OneHundredFiftySeven = "oneHundredFiftySeven",
        OneHundredSixtyOne = "oneHundredSixtyOne",
        OneHundredSixtyFive = "oneHundredSixtyFive",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapp?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    MobileApp: super::Entity = "microsoft.graph.mobileApp" {
        "microsoft.graph.androidLobApp",
        "microsoft.graph.androidStoreApp",
        "microsoft.graph.iosLobApp",
        "microsoft.graph.iosStoreApp",
        "microsoft.graph.iosVppApp",
        "microsoft.graph.iosiPadOSWebClip",
        "microsoft.graph.macOSDmgApp",
        "microsoft.graph.macOSLobApp",
        "microsoft.graph.macOSMicrosoftDefenderApp",
        "microsoft.graph.macOSMicrosoftEdgeApp",
        "microsoft.graph.macOSOfficeSuiteApp",
        "microsoft.graph.managedAndroidLobApp",
        "microsoft.graph.managedAndroidStoreApp",
        "microsoft.graph.managedApp",
        "microsoft.graph.managedIOSLobApp",
        "microsoft.graph.managedIOSStoreApp",
        "microsoft.graph.managedMobileLobApp",
        "microsoft.graph.microsoftStoreForBusinessApp",
        "microsoft.graph.mobileLobApp",
        "microsoft.graph.webApp",
        "microsoft.graph.win32LobApp",
        "microsoft.graph.windowsAppX",
        "microsoft.graph.windowsMicrosoftEdgeApp",
        "microsoft.graph.windowsMobileMSI",
        "microsoft.graph.windowsUniversalAppX",
        "microsoft.graph.windowsWebApp",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
    "largeIcon" LARGE_ICON, large_icon model -> Option<&super::MimeContent>, with_large_icon(super::MimeContent), "`largeIcon`: `microsoft.graph.mimeContent`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only";
    "isFeatured" IS_FEATURED, is_featured bool -> Option<bool>, with_is_featured(bool), "`isFeatured`: `Edm.Boolean`";
    "privacyInformationUrl" PRIVACY_INFORMATION_URL, privacy_information_url str -> Option<&str>, with_privacy_information_url(String), "`privacyInformationUrl`: `Edm.String`";
    "informationUrl" INFORMATION_URL, information_url str -> Option<&str>, with_information_url(String), "`informationUrl`: `Edm.String`";
    "owner" OWNER, owner str -> Option<&str>, with_owner(String), "`owner`: `Edm.String`";
    "developer" DEVELOPER, developer str -> Option<&str>, with_developer(String), "`developer`: `Edm.String`";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`";
    "publishingState" PUBLISHING_STATE, publishing_state enumeration -> Option<super::MobileAppPublishingState>, with_publishing_state(super::MobileAppPublishingState), "`publishingState`: `microsoft.graph.mobileAppPublishingState`, read-only" "Possible values are: notPublished, processing, published.";
    "categories" CATEGORIES, categories models -> Option<&[super::MobileAppCategory]>, with_categories(Vec<super::MobileAppCategory>), "`categories`: `Collection(microsoft.graph.mobileAppCategory)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::MobileAppAssignment]>, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`: `Collection(microsoft.graph.mobileAppAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppAssignment`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignment?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    MobileAppAssignment: super::Entity = "microsoft.graph.mobileAppAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "intent" INTENT, intent enumeration -> Option<super::InstallIntent>, with_intent(super::InstallIntent), "`intent`: `microsoft.graph.installIntent`" "Possible values are: available, required, uninstall, availableWithoutEnrollment.";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
    "settings" SETTINGS, settings model -> Option<&super::MobileAppAssignmentSettings>, with_settings(super::MobileAppAssignmentSettings), "`settings`: `microsoft.graph.mobileAppAssignmentSettings`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignmentsettings?view=graph-rest-1.0)
    MobileAppAssignmentSettings = "microsoft.graph.mobileAppAssignmentSettings" {
        "microsoft.graph.iosLobAppAssignmentSettings",
        "microsoft.graph.iosStoreAppAssignmentSettings",
        "microsoft.graph.iosVppAppAssignmentSettings",
        "microsoft.graph.macOsLobAppAssignmentSettings",
        "microsoft.graph.microsoftStoreForBusinessAppAssignmentSettings",
        "microsoft.graph.win32LobAppAssignmentSettings",
        "microsoft.graph.windowsAppXAppAssignmentSettings",
        "microsoft.graph.windowsUniversalAppXAppAssignmentSettings",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppCategory`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcategory?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    MobileAppCategory: super::Entity = "microsoft.graph.mobileAppCategory";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppContent`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontent?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    MobileAppContent: super::Entity = "microsoft.graph.mobileAppContent";
    inherited "id" ID, with_id(String), "`id`";
    "files" FILES, files models -> Option<&[super::MobileAppContentFile]>, with_files(Vec<super::MobileAppContentFile>), "`files`: `Collection(microsoft.graph.mobileAppContentFile)`";
    "containedApps" CONTAINED_APPS, contained_apps models -> Option<&[super::MobileContainedApp]>, with_contained_apps(Vec<super::MobileContainedApp>), "`containedApps`: `Collection(microsoft.graph.mobileContainedApp)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppContentFile`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontentfile?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    MobileAppContentFile: super::Entity = "microsoft.graph.mobileAppContentFile";
    inherited "id" ID, with_id(String), "`id`";
    "azureStorageUri" AZURE_STORAGE_URI, azure_storage_uri str -> Option<&str>, with_azure_storage_uri(String), "`azureStorageUri`: `Edm.String`, read-only";
    "isCommitted" IS_COMMITTED, is_committed bool -> Option<bool>, with_is_committed(bool), "`isCommitted`: `Edm.Boolean`, read-only";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`";
    "sizeEncrypted" SIZE_ENCRYPTED, size_encrypted i64 -> Option<i64>, with_size_encrypted(i64), "`sizeEncrypted`: `Edm.Int64`";
    "azureStorageUriExpirationDateTime" AZURE_STORAGE_URI_EXPIRATION_DATE_TIME, azure_storage_uri_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_azure_storage_uri_expiration_date_time(OffsetDateTime), "`azureStorageUriExpirationDateTime`: `Edm.DateTimeOffset`, read-only";
    "manifest" MANIFEST, manifest binary -> Parsed<Bytes>, with_manifest(Bytes), "`manifest`: `Edm.Binary`";
    "uploadState" UPLOAD_STATE, upload_state enumeration -> Option<super::MobileAppContentFileUploadState>, with_upload_state(super::MobileAppContentFileUploadState), "`uploadState`: `microsoft.graph.mobileAppContentFileUploadState`, read-only" "Possible values are: success, transientError, error, unknown, azureStorageUriRequestSuccess, azureStorageUriRequestPending, azureStorageUriRequestFailed, azureStorageUriRequestTimedOut, azureStorageUriRenewalSuccess, azureStorageUriRenewalPending, azureStorageUriRenewalFailed, azureStorageUriRenewalTimedOut, commitFileSuccess, commitFilePending, commitFileFailed, commitFileTimedOut.";
    "isDependency" IS_DEPENDENCY, is_dependency bool -> Option<bool>, with_is_dependency(bool), "`isDependency`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileAppContentFileUploadState`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontentfileuploadstate?view=graph-rest-1.0)
    MobileAppContentFileUploadState = "microsoft.graph.mobileAppContentFileUploadState" {
        Success = "success",
        TransientError = "transientError",
        Error = "error",
        Unknown = "unknown",
        AzureStorageUriRequestSuccess = "azureStorageUriRequestSuccess",
        AzureStorageUriRequestPending = "azureStorageUriRequestPending",
        AzureStorageUriRequestFailed = "azureStorageUriRequestFailed",
        AzureStorageUriRequestTimedOut = "azureStorageUriRequestTimedOut",
        AzureStorageUriRenewalSuccess = "azureStorageUriRenewalSuccess",
        AzureStorageUriRenewalPending = "azureStorageUriRenewalPending",
        AzureStorageUriRenewalFailed = "azureStorageUriRenewalFailed",
        AzureStorageUriRenewalTimedOut = "azureStorageUriRenewalTimedOut",
        CommitFileSuccess = "commitFileSuccess",
        CommitFilePending = "commitFilePending",
        CommitFileFailed = "commitFileFailed",
        CommitFileTimedOut = "commitFileTimedOut",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppIdentifier`](https://learn.microsoft.com/graph/api/resources/intune-mam-mobileappidentifier?view=graph-rest-1.0)
    MobileAppIdentifier = "microsoft.graph.mobileAppIdentifier" {
        "microsoft.graph.androidMobileAppIdentifier",
        "microsoft.graph.iosMobileAppIdentifier",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppInstallTimeSettings`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappinstalltimesettings?view=graph-rest-1.0)
    MobileAppInstallTimeSettings = "microsoft.graph.mobileAppInstallTimeSettings";
    "useLocalTime" USE_LOCAL_TIME, use_local_time bool -> Option<bool>, with_use_local_time(bool), "`useLocalTime`: `Edm.Boolean`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "deadlineDateTime" DEADLINE_DATE_TIME, deadline_date_time date_time -> Parsed<OffsetDateTime>, with_deadline_date_time(OffsetDateTime), "`deadlineDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileAppPublishingState`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapppublishingstate?view=graph-rest-1.0)
    MobileAppPublishingState = "microsoft.graph.mobileAppPublishingState" {
        NotPublished = "notPublished",
        Processing = "processing",
        Published = "published",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.mobileAppRelationship`, metadata, with the accessors of [`Entity`](super::Entity)
    MobileAppRelationship: super::Entity = "microsoft.graph.mobileAppRelationship";
    inherited "id" ID, with_id(String), "`id`";
    "sourceDisplayName" SOURCE_DISPLAY_NAME, source_display_name str -> Option<&str>, with_source_display_name(String), "`sourceDisplayName`: `Edm.String`, read-only, metadata";
    "sourceDisplayVersion" SOURCE_DISPLAY_VERSION, source_display_version str -> Option<&str>, with_source_display_version(String), "`sourceDisplayVersion`: `Edm.String`, read-only, metadata";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`, read-only, metadata";
    "sourcePublisherDisplayName" SOURCE_PUBLISHER_DISPLAY_NAME, source_publisher_display_name str -> Option<&str>, with_source_publisher_display_name(String), "`sourcePublisherDisplayName`: `Edm.String`, read-only, metadata";
    "targetDisplayName" TARGET_DISPLAY_NAME, target_display_name str -> Option<&str>, with_target_display_name(String), "`targetDisplayName`: `Edm.String`, read-only, metadata";
    "targetDisplayVersion" TARGET_DISPLAY_VERSION, target_display_version str -> Option<&str>, with_target_display_version(String), "`targetDisplayVersion`: `Edm.String`, read-only, metadata";
    "targetId" TARGET_ID, target_id str -> Option<&str>, with_target_id(String), "`targetId`: `Edm.String`, metadata";
    "targetPublisherDisplayName" TARGET_PUBLISHER_DISPLAY_NAME, target_publisher_display_name str -> Option<&str>, with_target_publisher_display_name(String), "`targetPublisherDisplayName`: `Edm.String`, read-only, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.mobileAppTroubleshootingEvent`, metadata, with the accessors of [`Entity`](super::Entity)
    MobileAppTroubleshootingEvent: super::Entity = "microsoft.graph.mobileAppTroubleshootingEvent";
    inherited "id" ID, with_id(String), "`id`";
    "appLogCollectionRequests" APP_LOG_COLLECTION_REQUESTS, app_log_collection_requests models -> Option<&[super::AppLogCollectionRequest]>, with_app_log_collection_requests(Vec<super::AppLogCollectionRequest>), "`appLogCollectionRequests`: `Collection(microsoft.graph.appLogCollectionRequest)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.mobileContainedApp`, metadata, with the accessors of [`Entity`](super::Entity)
    MobileContainedApp: super::Entity = "microsoft.graph.mobileContainedApp" {
        "microsoft.graph.windowsUniversalAppXContainedApp",
    };
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.mobileLobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobilelobapp?view=graph-rest-1.0), with the accessors of [`MobileApp`](super::MobileApp)
    MobileLobApp: super::MobileApp, super::Entity = "microsoft.graph.mobileLobApp" {
        "microsoft.graph.androidLobApp",
        "microsoft.graph.iosLobApp",
        "microsoft.graph.macOSDmgApp",
        "microsoft.graph.macOSLobApp",
        "microsoft.graph.win32LobApp",
        "microsoft.graph.windowsAppX",
        "microsoft.graph.windowsMobileMSI",
        "microsoft.graph.windowsUniversalAppX",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "largeIcon" LARGE_ICON, with_large_icon(super::MimeContent), "`largeIcon`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "isFeatured" IS_FEATURED, with_is_featured(bool), "`isFeatured`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "owner" OWNER, with_owner(String), "`owner`";
    inherited "developer" DEVELOPER, with_developer(String), "`developer`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    "committedContentVersion" COMMITTED_CONTENT_VERSION, committed_content_version str -> Option<&str>, with_committed_content_version(String), "`committedContentVersion`: `Edm.String`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`, read-only";
    "contentVersions" CONTENT_VERSIONS, content_versions models -> Option<&[super::MobileAppContent]>, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`: `Collection(microsoft.graph.mobileAppContent)`, read-only";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileThreatDefenseConnector`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-mobilethreatdefenseconnector?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    MobileThreatDefenseConnector: super::Entity = "microsoft.graph.mobileThreatDefenseConnector";
    inherited "id" ID, with_id(String), "`id`";
    "lastHeartbeatDateTime" LAST_HEARTBEAT_DATE_TIME, last_heartbeat_date_time date_time -> Parsed<OffsetDateTime>, with_last_heartbeat_date_time(OffsetDateTime), "`lastHeartbeatDateTime`: `Edm.DateTimeOffset`";
    "partnerState" PARTNER_STATE, partner_state enumeration -> Option<super::MobileThreatPartnerTenantState>, with_partner_state(super::MobileThreatPartnerTenantState), "`partnerState`: `microsoft.graph.mobileThreatPartnerTenantState`" "Possible values are: unavailable, available, enabled, unresponsive.";
    "androidEnabled" ANDROID_ENABLED, android_enabled bool -> Option<bool>, with_android_enabled(bool), "`androidEnabled`: `Edm.Boolean`";
    "iosEnabled" IOS_ENABLED, ios_enabled bool -> Option<bool>, with_ios_enabled(bool), "`iosEnabled`: `Edm.Boolean`";
    "androidDeviceBlockedOnMissingPartnerData" ANDROID_DEVICE_BLOCKED_ON_MISSING_PARTNER_DATA, android_device_blocked_on_missing_partner_data bool -> Option<bool>, with_android_device_blocked_on_missing_partner_data(bool), "`androidDeviceBlockedOnMissingPartnerData`: `Edm.Boolean`";
    "iosDeviceBlockedOnMissingPartnerData" IOS_DEVICE_BLOCKED_ON_MISSING_PARTNER_DATA, ios_device_blocked_on_missing_partner_data bool -> Option<bool>, with_ios_device_blocked_on_missing_partner_data(bool), "`iosDeviceBlockedOnMissingPartnerData`: `Edm.Boolean`";
    "partnerUnsupportedOsVersionBlocked" PARTNER_UNSUPPORTED_OS_VERSION_BLOCKED, partner_unsupported_os_version_blocked bool -> Option<bool>, with_partner_unsupported_os_version_blocked(bool), "`partnerUnsupportedOsVersionBlocked`: `Edm.Boolean`";
    "partnerUnresponsivenessThresholdInDays" PARTNER_UNRESPONSIVENESS_THRESHOLD_IN_DAYS, partner_unresponsiveness_threshold_in_days i32 -> Option<i32>, with_partner_unresponsiveness_threshold_in_days(i32), "`partnerUnresponsivenessThresholdInDays`: `Edm.Int32`";
    "allowPartnerToCollectIOSApplicationMetadata" ALLOW_PARTNER_TO_COLLECT_IOS_APPLICATION_METADATA, allow_partner_to_collect_ios_application_metadata bool -> Option<bool>, with_allow_partner_to_collect_ios_application_metadata(bool), "`allowPartnerToCollectIOSApplicationMetadata`: `Edm.Boolean`, metadata";
    "allowPartnerToCollectIOSPersonalApplicationMetadata" ALLOW_PARTNER_TO_COLLECT_IOS_PERSONAL_APPLICATION_METADATA, allow_partner_to_collect_ios_personal_application_metadata bool -> Option<bool>, with_allow_partner_to_collect_ios_personal_application_metadata(bool), "`allowPartnerToCollectIOSPersonalApplicationMetadata`: `Edm.Boolean`, metadata";
    "androidMobileApplicationManagementEnabled" ANDROID_MOBILE_APPLICATION_MANAGEMENT_ENABLED, android_mobile_application_management_enabled bool -> Option<bool>, with_android_mobile_application_management_enabled(bool), "`androidMobileApplicationManagementEnabled`: `Edm.Boolean`, metadata";
    "iosMobileApplicationManagementEnabled" IOS_MOBILE_APPLICATION_MANAGEMENT_ENABLED, ios_mobile_application_management_enabled bool -> Option<bool>, with_ios_mobile_application_management_enabled(bool), "`iosMobileApplicationManagementEnabled`: `Edm.Boolean`, metadata";
    "microsoftDefenderForEndpointAttachEnabled" MICROSOFT_DEFENDER_FOR_ENDPOINT_ATTACH_ENABLED, microsoft_defender_for_endpoint_attach_enabled bool -> Option<bool>, with_microsoft_defender_for_endpoint_attach_enabled(bool), "`microsoftDefenderForEndpointAttachEnabled`: `Edm.Boolean`, metadata";
    "windowsDeviceBlockedOnMissingPartnerData" WINDOWS_DEVICE_BLOCKED_ON_MISSING_PARTNER_DATA, windows_device_blocked_on_missing_partner_data bool -> Option<bool>, with_windows_device_blocked_on_missing_partner_data(bool), "`windowsDeviceBlockedOnMissingPartnerData`: `Edm.Boolean`, metadata";
    "windowsEnabled" WINDOWS_ENABLED, windows_enabled bool -> Option<bool>, with_windows_enabled(bool), "`windowsEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileThreatPartnerTenantState`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-mobilethreatpartnertenantstate?view=graph-rest-1.0)
    MobileThreatPartnerTenantState = "microsoft.graph.mobileThreatPartnerTenantState" {
        Unavailable = "unavailable",
        Available = "available",
        Enabled = "enabled",
        Unresponsive = "unresponsive",
        UnknownFutureValue = "unknownFutureValue",
    }
}
