// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Duration, OffsetDateTime, Parsed, Time, Uuid};

crate::runtime::enumeration! {
    /// [`microsoft.graph.actionState`](https://learn.microsoft.com/graph/api/resources/intune-devices-actionstate?view=graph-rest-1.0)
    ActionState = "microsoft.graph.actionState" {
        None = "none",
        Pending = "pending",
        Canceled = "canceled",
        Active = "active",
        Done = "done",
        Failed = "failed",
        NotSupported = "notSupported",
    }
}

crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentTarget.
    ///
    /// [`microsoft.graph.allDevicesAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-alldevicesassignmenttarget?view=graph-rest-1.0), with the accessors of [`DeviceAndAppManagementAssignmentTarget`](super::DeviceAndAppManagementAssignmentTarget)
    AllDevicesAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget = "microsoft.graph.allDevicesAssignmentTarget"
}

crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentTarget.
    ///
    /// [`microsoft.graph.allLicensedUsersAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-alllicensedusersassignmenttarget?view=graph-rest-1.0), with the accessors of [`DeviceAndAppManagementAssignmentTarget`](super::DeviceAndAppManagementAssignmentTarget)
    AllLicensedUsersAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget = "microsoft.graph.allLicensedUsersAssignmentTarget"
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.androidCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidcompliancepolicy?view=graph-rest-1.0), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    AndroidCompliancePolicy: super::DeviceCompliancePolicy = "microsoft.graph.androidCompliancePolicy";
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
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::AndroidRequiredPasswordType>, with_password_required_type(super::AndroidRequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.androidRequiredPasswordType`" "Possible values are: deviceDefault, alphabetic, alphanumeric, alphanumericWithSymbols, lowSecurityBiometric, numeric, numericComplex, any.";
    "passwordMinutesOfInactivityBeforeLock" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK, password_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_password_minutes_of_inactivity_before_lock(i32), "`passwordMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "securityPreventInstallAppsFromUnknownSources" SECURITY_PREVENT_INSTALL_APPS_FROM_UNKNOWN_SOURCES, security_prevent_install_apps_from_unknown_sources bool -> Option<bool>, with_security_prevent_install_apps_from_unknown_sources(bool), "`securityPreventInstallAppsFromUnknownSources`: `Edm.Boolean`";
    "securityDisableUsbDebugging" SECURITY_DISABLE_USB_DEBUGGING, security_disable_usb_debugging bool -> Option<bool>, with_security_disable_usb_debugging(bool), "`securityDisableUsbDebugging`: `Edm.Boolean`";
    "securityRequireVerifyApps" SECURITY_REQUIRE_VERIFY_APPS, security_require_verify_apps bool -> Option<bool>, with_security_require_verify_apps(bool), "`securityRequireVerifyApps`: `Edm.Boolean`";
    "deviceThreatProtectionEnabled" DEVICE_THREAT_PROTECTION_ENABLED, device_threat_protection_enabled bool -> Option<bool>, with_device_threat_protection_enabled(bool), "`deviceThreatProtectionEnabled`: `Edm.Boolean`";
    "deviceThreatProtectionRequiredSecurityLevel" DEVICE_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL, device_threat_protection_required_security_level enumeration -> Option<super::DeviceThreatProtectionLevel>, with_device_threat_protection_required_security_level(super::DeviceThreatProtectionLevel), "`deviceThreatProtectionRequiredSecurityLevel`: `microsoft.graph.deviceThreatProtectionLevel`" "Possible values are: unavailable, secured, low, medium, high, notSet.";
    "securityBlockJailbrokenDevices" SECURITY_BLOCK_JAILBROKEN_DEVICES, security_block_jailbroken_devices bool -> Option<bool>, with_security_block_jailbroken_devices(bool), "`securityBlockJailbrokenDevices`: `Edm.Boolean`";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "minAndroidSecurityPatchLevel" MIN_ANDROID_SECURITY_PATCH_LEVEL, min_android_security_patch_level str -> Option<&str>, with_min_android_security_patch_level(String), "`minAndroidSecurityPatchLevel`: `Edm.String`";
    "storageRequireEncryption" STORAGE_REQUIRE_ENCRYPTION, storage_require_encryption bool -> Option<bool>, with_storage_require_encryption(bool), "`storageRequireEncryption`: `Edm.Boolean`";
    "securityRequireSafetyNetAttestationBasicIntegrity" SECURITY_REQUIRE_SAFETY_NET_ATTESTATION_BASIC_INTEGRITY, security_require_safety_net_attestation_basic_integrity bool -> Option<bool>, with_security_require_safety_net_attestation_basic_integrity(bool), "`securityRequireSafetyNetAttestationBasicIntegrity`: `Edm.Boolean`";
    "securityRequireSafetyNetAttestationCertifiedDevice" SECURITY_REQUIRE_SAFETY_NET_ATTESTATION_CERTIFIED_DEVICE, security_require_safety_net_attestation_certified_device bool -> Option<bool>, with_security_require_safety_net_attestation_certified_device(bool), "`securityRequireSafetyNetAttestationCertifiedDevice`: `Edm.Boolean`";
    "securityRequireGooglePlayServices" SECURITY_REQUIRE_GOOGLE_PLAY_SERVICES, security_require_google_play_services bool -> Option<bool>, with_security_require_google_play_services(bool), "`securityRequireGooglePlayServices`: `Edm.Boolean`";
    "securityRequireUpToDateSecurityProviders" SECURITY_REQUIRE_UP_TO_DATE_SECURITY_PROVIDERS, security_require_up_to_date_security_providers bool -> Option<bool>, with_security_require_up_to_date_security_providers(bool), "`securityRequireUpToDateSecurityProviders`: `Edm.Boolean`";
    "securityRequireCompanyPortalAppIntegrity" SECURITY_REQUIRE_COMPANY_PORTAL_APP_INTEGRITY, security_require_company_portal_app_integrity bool -> Option<bool>, with_security_require_company_portal_app_integrity(bool), "`securityRequireCompanyPortalAppIntegrity`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidCustomConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidcustomconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidCustomConfiguration: super::DeviceConfiguration = "microsoft.graph.androidCustomConfiguration";
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
    "omaSettings" OMA_SETTINGS, oma_settings models -> Option<&[super::OmaSetting]>, with_oma_settings(Vec<super::OmaSetting>), "`omaSettings`: `Collection(microsoft.graph.omaSetting)`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidGeneralDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidgeneraldeviceconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidGeneralDeviceConfiguration: super::DeviceConfiguration = "microsoft.graph.androidGeneralDeviceConfiguration";
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
    "appsBlockClipboardSharing" APPS_BLOCK_CLIPBOARD_SHARING, apps_block_clipboard_sharing bool -> Option<bool>, with_apps_block_clipboard_sharing(bool), "`appsBlockClipboardSharing`: `Edm.Boolean`";
    "appsBlockCopyPaste" APPS_BLOCK_COPY_PASTE, apps_block_copy_paste bool -> Option<bool>, with_apps_block_copy_paste(bool), "`appsBlockCopyPaste`: `Edm.Boolean`";
    "appsBlockYouTube" APPS_BLOCK_YOU_TUBE, apps_block_you_tube bool -> Option<bool>, with_apps_block_you_tube(bool), "`appsBlockYouTube`: `Edm.Boolean`";
    "bluetoothBlocked" BLUETOOTH_BLOCKED, bluetooth_blocked bool -> Option<bool>, with_bluetooth_blocked(bool), "`bluetoothBlocked`: `Edm.Boolean`";
    "cameraBlocked" CAMERA_BLOCKED, camera_blocked bool -> Option<bool>, with_camera_blocked(bool), "`cameraBlocked`: `Edm.Boolean`";
    "cellularBlockDataRoaming" CELLULAR_BLOCK_DATA_ROAMING, cellular_block_data_roaming bool -> Option<bool>, with_cellular_block_data_roaming(bool), "`cellularBlockDataRoaming`: `Edm.Boolean`";
    "cellularBlockMessaging" CELLULAR_BLOCK_MESSAGING, cellular_block_messaging bool -> Option<bool>, with_cellular_block_messaging(bool), "`cellularBlockMessaging`: `Edm.Boolean`";
    "cellularBlockVoiceRoaming" CELLULAR_BLOCK_VOICE_ROAMING, cellular_block_voice_roaming bool -> Option<bool>, with_cellular_block_voice_roaming(bool), "`cellularBlockVoiceRoaming`: `Edm.Boolean`";
    "cellularBlockWiFiTethering" CELLULAR_BLOCK_WI_FI_TETHERING, cellular_block_wi_fi_tethering bool -> Option<bool>, with_cellular_block_wi_fi_tethering(bool), "`cellularBlockWiFiTethering`: `Edm.Boolean`";
    "compliantAppsList" COMPLIANT_APPS_LIST, compliant_apps_list models -> Option<&[super::AppListItem]>, with_compliant_apps_list(Vec<super::AppListItem>), "`compliantAppsList`: `Collection(microsoft.graph.appListItem)`";
    "compliantAppListType" COMPLIANT_APP_LIST_TYPE, compliant_app_list_type enumeration -> Option<super::AppListType>, with_compliant_app_list_type(super::AppListType), "`compliantAppListType`: `microsoft.graph.appListType`" "Possible values are: none, appsInListCompliant, appsNotInListCompliant.";
    "diagnosticDataBlockSubmission" DIAGNOSTIC_DATA_BLOCK_SUBMISSION, diagnostic_data_block_submission bool -> Option<bool>, with_diagnostic_data_block_submission(bool), "`diagnosticDataBlockSubmission`: `Edm.Boolean`";
    "locationServicesBlocked" LOCATION_SERVICES_BLOCKED, location_services_blocked bool -> Option<bool>, with_location_services_blocked(bool), "`locationServicesBlocked`: `Edm.Boolean`";
    "googleAccountBlockAutoSync" GOOGLE_ACCOUNT_BLOCK_AUTO_SYNC, google_account_block_auto_sync bool -> Option<bool>, with_google_account_block_auto_sync(bool), "`googleAccountBlockAutoSync`: `Edm.Boolean`";
    "googlePlayStoreBlocked" GOOGLE_PLAY_STORE_BLOCKED, google_play_store_blocked bool -> Option<bool>, with_google_play_store_blocked(bool), "`googlePlayStoreBlocked`: `Edm.Boolean`";
    "kioskModeBlockSleepButton" KIOSK_MODE_BLOCK_SLEEP_BUTTON, kiosk_mode_block_sleep_button bool -> Option<bool>, with_kiosk_mode_block_sleep_button(bool), "`kioskModeBlockSleepButton`: `Edm.Boolean`";
    "kioskModeBlockVolumeButtons" KIOSK_MODE_BLOCK_VOLUME_BUTTONS, kiosk_mode_block_volume_buttons bool -> Option<bool>, with_kiosk_mode_block_volume_buttons(bool), "`kioskModeBlockVolumeButtons`: `Edm.Boolean`";
    "kioskModeApps" KIOSK_MODE_APPS, kiosk_mode_apps models -> Option<&[super::AppListItem]>, with_kiosk_mode_apps(Vec<super::AppListItem>), "`kioskModeApps`: `Collection(microsoft.graph.appListItem)`";
    "nfcBlocked" NFC_BLOCKED, nfc_blocked bool -> Option<bool>, with_nfc_blocked(bool), "`nfcBlocked`: `Edm.Boolean`";
    "passwordBlockFingerprintUnlock" PASSWORD_BLOCK_FINGERPRINT_UNLOCK, password_block_fingerprint_unlock bool -> Option<bool>, with_password_block_fingerprint_unlock(bool), "`passwordBlockFingerprintUnlock`: `Edm.Boolean`";
    "passwordBlockTrustAgents" PASSWORD_BLOCK_TRUST_AGENTS, password_block_trust_agents bool -> Option<bool>, with_password_block_trust_agents(bool), "`passwordBlockTrustAgents`: `Edm.Boolean`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeScreenTimeout" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, password_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_password_minutes_of_inactivity_before_screen_timeout(i32), "`passwordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordSignInFailureCountBeforeFactoryReset" PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET, password_sign_in_failure_count_before_factory_reset i32 -> Option<i32>, with_password_sign_in_failure_count_before_factory_reset(i32), "`passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::AndroidRequiredPasswordType>, with_password_required_type(super::AndroidRequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.androidRequiredPasswordType`" "Possible values are: deviceDefault, alphabetic, alphanumeric, alphanumericWithSymbols, lowSecurityBiometric, numeric, numericComplex, any.";
    "passwordRequired" PASSWORD_REQUIRED, password_required bool -> Option<bool>, with_password_required(bool), "`passwordRequired`: `Edm.Boolean`";
    "powerOffBlocked" POWER_OFF_BLOCKED, power_off_blocked bool -> Option<bool>, with_power_off_blocked(bool), "`powerOffBlocked`: `Edm.Boolean`";
    "factoryResetBlocked" FACTORY_RESET_BLOCKED, factory_reset_blocked bool -> Option<bool>, with_factory_reset_blocked(bool), "`factoryResetBlocked`: `Edm.Boolean`";
    "screenCaptureBlocked" SCREEN_CAPTURE_BLOCKED, screen_capture_blocked bool -> Option<bool>, with_screen_capture_blocked(bool), "`screenCaptureBlocked`: `Edm.Boolean`";
    "deviceSharingAllowed" DEVICE_SHARING_ALLOWED, device_sharing_allowed bool -> Option<bool>, with_device_sharing_allowed(bool), "`deviceSharingAllowed`: `Edm.Boolean`";
    "storageBlockGoogleBackup" STORAGE_BLOCK_GOOGLE_BACKUP, storage_block_google_backup bool -> Option<bool>, with_storage_block_google_backup(bool), "`storageBlockGoogleBackup`: `Edm.Boolean`";
    "storageBlockRemovableStorage" STORAGE_BLOCK_REMOVABLE_STORAGE, storage_block_removable_storage bool -> Option<bool>, with_storage_block_removable_storage(bool), "`storageBlockRemovableStorage`: `Edm.Boolean`";
    "storageRequireDeviceEncryption" STORAGE_REQUIRE_DEVICE_ENCRYPTION, storage_require_device_encryption bool -> Option<bool>, with_storage_require_device_encryption(bool), "`storageRequireDeviceEncryption`: `Edm.Boolean`";
    "storageRequireRemovableStorageEncryption" STORAGE_REQUIRE_REMOVABLE_STORAGE_ENCRYPTION, storage_require_removable_storage_encryption bool -> Option<bool>, with_storage_require_removable_storage_encryption(bool), "`storageRequireRemovableStorageEncryption`: `Edm.Boolean`";
    "voiceAssistantBlocked" VOICE_ASSISTANT_BLOCKED, voice_assistant_blocked bool -> Option<bool>, with_voice_assistant_blocked(bool), "`voiceAssistantBlocked`: `Edm.Boolean`";
    "voiceDialingBlocked" VOICE_DIALING_BLOCKED, voice_dialing_blocked bool -> Option<bool>, with_voice_dialing_blocked(bool), "`voiceDialingBlocked`: `Edm.Boolean`";
    "webBrowserBlockPopups" WEB_BROWSER_BLOCK_POPUPS, web_browser_block_popups bool -> Option<bool>, with_web_browser_block_popups(bool), "`webBrowserBlockPopups`: `Edm.Boolean`";
    "webBrowserBlockAutofill" WEB_BROWSER_BLOCK_AUTOFILL, web_browser_block_autofill bool -> Option<bool>, with_web_browser_block_autofill(bool), "`webBrowserBlockAutofill`: `Edm.Boolean`";
    "webBrowserBlockJavaScript" WEB_BROWSER_BLOCK_JAVA_SCRIPT, web_browser_block_java_script bool -> Option<bool>, with_web_browser_block_java_script(bool), "`webBrowserBlockJavaScript`: `Edm.Boolean`";
    "webBrowserBlocked" WEB_BROWSER_BLOCKED, web_browser_blocked bool -> Option<bool>, with_web_browser_blocked(bool), "`webBrowserBlocked`: `Edm.Boolean`";
    "webBrowserCookieSettings" WEB_BROWSER_COOKIE_SETTINGS, web_browser_cookie_settings enumeration -> Option<super::WebBrowserCookieSettings>, with_web_browser_cookie_settings(super::WebBrowserCookieSettings), "`webBrowserCookieSettings`: `microsoft.graph.webBrowserCookieSettings`" "Possible values are: browserDefault, blockAlways, allowCurrentWebSite, allowFromWebsitesVisited, allowAlways.";
    "wiFiBlocked" WI_FI_BLOCKED, wi_fi_blocked bool -> Option<bool>, with_wi_fi_blocked(bool), "`wiFiBlocked`: `Edm.Boolean`";
    "appsInstallAllowList" APPS_INSTALL_ALLOW_LIST, apps_install_allow_list models -> Option<&[super::AppListItem]>, with_apps_install_allow_list(Vec<super::AppListItem>), "`appsInstallAllowList`: `Collection(microsoft.graph.appListItem)`";
    "appsLaunchBlockList" APPS_LAUNCH_BLOCK_LIST, apps_launch_block_list models -> Option<&[super::AppListItem]>, with_apps_launch_block_list(Vec<super::AppListItem>), "`appsLaunchBlockList`: `Collection(microsoft.graph.appListItem)`";
    "appsHideList" APPS_HIDE_LIST, apps_hide_list models -> Option<&[super::AppListItem]>, with_apps_hide_list(Vec<super::AppListItem>), "`appsHideList`: `Collection(microsoft.graph.appListItem)`";
    "securityRequireVerifyApps" SECURITY_REQUIRE_VERIFY_APPS, security_require_verify_apps bool -> Option<bool>, with_security_require_verify_apps(bool), "`securityRequireVerifyApps`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.androidLobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidlobapp?view=graph-rest-1.0), with the accessors of [`MobileLobApp`](super::MobileLobApp)
    AndroidLobApp: super::MobileLobApp, super::MobileApp = "microsoft.graph.androidLobApp";
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
    "packageId" PACKAGE_ID, package_id str -> Option<&str>, with_package_id(String), "`packageId`: `Edm.String`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::AndroidMinimumOperatingSystem>, with_minimum_supported_operating_system(super::AndroidMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.androidMinimumOperatingSystem`";
    "versionName" VERSION_NAME, version_name str -> Option<&str>, with_version_name(String), "`versionName`: `Edm.String`";
    "versionCode" VERSION_CODE, version_code str -> Option<&str>, with_version_code(String), "`versionCode`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from targetedManagedAppProtection.
    ///
    /// [`microsoft.graph.androidManagedAppProtection`](https://learn.microsoft.com/graph/api/resources/intune-mam-androidmanagedappprotection?view=graph-rest-1.0), with the accessors of [`TargetedManagedAppProtection`](super::TargetedManagedAppProtection)
    AndroidManagedAppProtection: super::TargetedManagedAppProtection, super::ManagedAppPolicy = "microsoft.graph.androidManagedAppProtection";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
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
    inherited "managedBrowser" MANAGED_BROWSER, with_managed_browser(super::ManagedBrowserType), "`managedBrowser`";
    inherited "isAssigned" IS_ASSIGNED, with_is_assigned(bool), "`isAssigned`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::TargetedManagedAppPolicyAssignment>), "`assignments`";
    "screenCaptureBlocked" SCREEN_CAPTURE_BLOCKED, screen_capture_blocked bool -> Option<bool>, with_screen_capture_blocked(bool), "`screenCaptureBlocked`: `Edm.Boolean`";
    "disableAppEncryptionIfDeviceEncryptionIsEnabled" DISABLE_APP_ENCRYPTION_IF_DEVICE_ENCRYPTION_IS_ENABLED, disable_app_encryption_if_device_encryption_is_enabled bool -> Option<bool>, with_disable_app_encryption_if_device_encryption_is_enabled(bool), "`disableAppEncryptionIfDeviceEncryptionIsEnabled`: `Edm.Boolean`";
    "encryptAppData" ENCRYPT_APP_DATA, encrypt_app_data bool -> Option<bool>, with_encrypt_app_data(bool), "`encryptAppData`: `Edm.Boolean`";
    "deployedAppCount" DEPLOYED_APP_COUNT, deployed_app_count i32 -> Option<i32>, with_deployed_app_count(i32), "`deployedAppCount`: `Edm.Int32`";
    "minimumRequiredPatchVersion" MINIMUM_REQUIRED_PATCH_VERSION, minimum_required_patch_version str -> Option<&str>, with_minimum_required_patch_version(String), "`minimumRequiredPatchVersion`: `Edm.String`";
    "minimumWarningPatchVersion" MINIMUM_WARNING_PATCH_VERSION, minimum_warning_patch_version str -> Option<&str>, with_minimum_warning_patch_version(String), "`minimumWarningPatchVersion`: `Edm.String`";
    "customBrowserPackageId" CUSTOM_BROWSER_PACKAGE_ID, custom_browser_package_id str -> Option<&str>, with_custom_browser_package_id(String), "`customBrowserPackageId`: `Edm.String`";
    "customBrowserDisplayName" CUSTOM_BROWSER_DISPLAY_NAME, custom_browser_display_name str -> Option<&str>, with_custom_browser_display_name(String), "`customBrowserDisplayName`: `Edm.String`";
    "apps" APPS, apps models -> Option<&[super::ManagedMobileApp]>, with_apps(Vec<super::ManagedMobileApp>), "`apps`: `Collection(microsoft.graph.managedMobileApp)`";
    "deploymentSummary" DEPLOYMENT_SUMMARY, deployment_summary model -> Option<&super::ManagedAppPolicyDeploymentSummary>, with_deployment_summary(super::ManagedAppPolicyDeploymentSummary), "`deploymentSummary`: `microsoft.graph.managedAppPolicyDeploymentSummary`";
}

crate::runtime::model! {
    /// Inherits from managedAppRegistration.
    ///
    /// [`microsoft.graph.androidManagedAppRegistration`](https://learn.microsoft.com/graph/api/resources/intune-mam-androidmanagedappregistration?view=graph-rest-1.0), with the accessors of [`ManagedAppRegistration`](super::ManagedAppRegistration)
    AndroidManagedAppRegistration: super::ManagedAppRegistration = "microsoft.graph.androidManagedAppRegistration";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastSyncDateTime" LAST_SYNC_DATE_TIME, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`";
    inherited "applicationVersion" APPLICATION_VERSION, with_application_version(String), "`applicationVersion`";
    inherited "managementSdkVersion" MANAGEMENT_SDK_VERSION, with_management_sdk_version(String), "`managementSdkVersion`";
    inherited "platformVersion" PLATFORM_VERSION, with_platform_version(String), "`platformVersion`";
    inherited "deviceType" DEVICE_TYPE, with_device_type(String), "`deviceType`";
    inherited "deviceTag" DEVICE_TAG, with_device_tag(String), "`deviceTag`";
    inherited "deviceName" DEVICE_NAME, with_device_name(String), "`deviceName`";
    inherited "flaggedReasons" FLAGGED_REASONS, with_flagged_reasons(Vec<super::ManagedAppFlaggedReason>), "`flaggedReasons`";
    inherited "userId" USER_ID, with_user_id(String), "`userId`";
    inherited "appIdentifier" APP_IDENTIFIER, with_app_identifier(super::MobileAppIdentifier), "`appIdentifier`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "appliedPolicies" APPLIED_POLICIES, with_applied_policies(Vec<super::ManagedAppPolicy>), "`appliedPolicies`";
    inherited "intendedPolicies" INTENDED_POLICIES, with_intended_policies(Vec<super::ManagedAppPolicy>), "`intendedPolicies`";
    inherited "operations" OPERATIONS, with_operations(Vec<super::ManagedAppOperation>), "`operations`";
}

crate::runtime::model! {
    /// [`microsoft.graph.androidMinimumOperatingSystem`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidminimumoperatingsystem?view=graph-rest-1.0)
    AndroidMinimumOperatingSystem = "microsoft.graph.androidMinimumOperatingSystem";
    "v4_0" V4_0, v4_0 bool -> Option<bool>, with_v4_0(bool), "`v4_0`: `Edm.Boolean`";
    "v4_0_3" V4_0_3, v4_0_3 bool -> Option<bool>, with_v4_0_3(bool), "`v4_0_3`: `Edm.Boolean`";
    "v4_1" V4_1, v4_1 bool -> Option<bool>, with_v4_1(bool), "`v4_1`: `Edm.Boolean`";
    "v4_2" V4_2, v4_2 bool -> Option<bool>, with_v4_2(bool), "`v4_2`: `Edm.Boolean`";
    "v4_3" V4_3, v4_3 bool -> Option<bool>, with_v4_3(bool), "`v4_3`: `Edm.Boolean`";
    "v4_4" V4_4, v4_4 bool -> Option<bool>, with_v4_4(bool), "`v4_4`: `Edm.Boolean`";
    "v5_0" V5_0, v5_0 bool -> Option<bool>, with_v5_0(bool), "`v5_0`: `Edm.Boolean`";
    "v5_1" V5_1, v5_1 bool -> Option<bool>, with_v5_1(bool), "`v5_1`: `Edm.Boolean`";
    "v10_0" V10_0, v10_0 bool -> Option<bool>, with_v10_0(bool), "`v10_0`: `Edm.Boolean`";
    "v11_0" V11_0, v11_0 bool -> Option<bool>, with_v11_0(bool), "`v11_0`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from mobileAppIdentifier.
    ///
    /// [`microsoft.graph.androidMobileAppIdentifier`](https://learn.microsoft.com/graph/api/resources/intune-mam-androidmobileappidentifier?view=graph-rest-1.0), with the accessors of [`MobileAppIdentifier`](super::MobileAppIdentifier)
    AndroidMobileAppIdentifier: super::MobileAppIdentifier = "microsoft.graph.androidMobileAppIdentifier";
    "packageId" PACKAGE_ID, package_id str -> Option<&str>, with_package_id(String), "`packageId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidRequiredPasswordType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidrequiredpasswordtype?view=graph-rest-1.0)
    AndroidRequiredPasswordType = "microsoft.graph.androidRequiredPasswordType" {
        DeviceDefault = "deviceDefault",
        Alphabetic = "alphabetic",
        Alphanumeric = "alphanumeric",
        AlphanumericWithSymbols = "alphanumericWithSymbols",
        LowSecurityBiometric = "lowSecurityBiometric",
        Numeric = "numeric",
        NumericComplex = "numericComplex",
        Any = "any",
    }
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.androidStoreApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidstoreapp?view=graph-rest-1.0), with the accessors of [`MobileApp`](super::MobileApp)
    AndroidStoreApp: super::MobileApp = "microsoft.graph.androidStoreApp";
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
    "packageId" PACKAGE_ID, package_id str -> Option<&str>, with_package_id(String), "`packageId`: `Edm.String`";
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::AndroidMinimumOperatingSystem>, with_minimum_supported_operating_system(super::AndroidMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.androidMinimumOperatingSystem`";
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.androidWorkProfileCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilecompliancepolicy?view=graph-rest-1.0), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    AndroidWorkProfileCompliancePolicy: super::DeviceCompliancePolicy = "microsoft.graph.androidWorkProfileCompliancePolicy";
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
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::AndroidRequiredPasswordType>, with_password_required_type(super::AndroidRequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.androidRequiredPasswordType`" "Possible values are: deviceDefault, alphabetic, alphanumeric, alphanumericWithSymbols, lowSecurityBiometric, numeric, numericComplex, any.";
    "passwordMinutesOfInactivityBeforeLock" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK, password_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_password_minutes_of_inactivity_before_lock(i32), "`passwordMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "securityPreventInstallAppsFromUnknownSources" SECURITY_PREVENT_INSTALL_APPS_FROM_UNKNOWN_SOURCES, security_prevent_install_apps_from_unknown_sources bool -> Option<bool>, with_security_prevent_install_apps_from_unknown_sources(bool), "`securityPreventInstallAppsFromUnknownSources`: `Edm.Boolean`";
    "securityDisableUsbDebugging" SECURITY_DISABLE_USB_DEBUGGING, security_disable_usb_debugging bool -> Option<bool>, with_security_disable_usb_debugging(bool), "`securityDisableUsbDebugging`: `Edm.Boolean`";
    "securityRequireVerifyApps" SECURITY_REQUIRE_VERIFY_APPS, security_require_verify_apps bool -> Option<bool>, with_security_require_verify_apps(bool), "`securityRequireVerifyApps`: `Edm.Boolean`";
    "deviceThreatProtectionEnabled" DEVICE_THREAT_PROTECTION_ENABLED, device_threat_protection_enabled bool -> Option<bool>, with_device_threat_protection_enabled(bool), "`deviceThreatProtectionEnabled`: `Edm.Boolean`";
    "deviceThreatProtectionRequiredSecurityLevel" DEVICE_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL, device_threat_protection_required_security_level enumeration -> Option<super::DeviceThreatProtectionLevel>, with_device_threat_protection_required_security_level(super::DeviceThreatProtectionLevel), "`deviceThreatProtectionRequiredSecurityLevel`: `microsoft.graph.deviceThreatProtectionLevel`" "Possible values are: unavailable, secured, low, medium, high, notSet.";
    "securityBlockJailbrokenDevices" SECURITY_BLOCK_JAILBROKEN_DEVICES, security_block_jailbroken_devices bool -> Option<bool>, with_security_block_jailbroken_devices(bool), "`securityBlockJailbrokenDevices`: `Edm.Boolean`";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "minAndroidSecurityPatchLevel" MIN_ANDROID_SECURITY_PATCH_LEVEL, min_android_security_patch_level str -> Option<&str>, with_min_android_security_patch_level(String), "`minAndroidSecurityPatchLevel`: `Edm.String`";
    "storageRequireEncryption" STORAGE_REQUIRE_ENCRYPTION, storage_require_encryption bool -> Option<bool>, with_storage_require_encryption(bool), "`storageRequireEncryption`: `Edm.Boolean`";
    "securityRequireSafetyNetAttestationBasicIntegrity" SECURITY_REQUIRE_SAFETY_NET_ATTESTATION_BASIC_INTEGRITY, security_require_safety_net_attestation_basic_integrity bool -> Option<bool>, with_security_require_safety_net_attestation_basic_integrity(bool), "`securityRequireSafetyNetAttestationBasicIntegrity`: `Edm.Boolean`";
    "securityRequireSafetyNetAttestationCertifiedDevice" SECURITY_REQUIRE_SAFETY_NET_ATTESTATION_CERTIFIED_DEVICE, security_require_safety_net_attestation_certified_device bool -> Option<bool>, with_security_require_safety_net_attestation_certified_device(bool), "`securityRequireSafetyNetAttestationCertifiedDevice`: `Edm.Boolean`";
    "securityRequireGooglePlayServices" SECURITY_REQUIRE_GOOGLE_PLAY_SERVICES, security_require_google_play_services bool -> Option<bool>, with_security_require_google_play_services(bool), "`securityRequireGooglePlayServices`: `Edm.Boolean`";
    "securityRequireUpToDateSecurityProviders" SECURITY_REQUIRE_UP_TO_DATE_SECURITY_PROVIDERS, security_require_up_to_date_security_providers bool -> Option<bool>, with_security_require_up_to_date_security_providers(bool), "`securityRequireUpToDateSecurityProviders`: `Edm.Boolean`";
    "securityRequireCompanyPortalAppIntegrity" SECURITY_REQUIRE_COMPANY_PORTAL_APP_INTEGRITY, security_require_company_portal_app_integrity bool -> Option<bool>, with_security_require_company_portal_app_integrity(bool), "`securityRequireCompanyPortalAppIntegrity`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidWorkProfileCrossProfileDataSharingType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilecrossprofiledatasharingtype?view=graph-rest-1.0)
    AndroidWorkProfileCrossProfileDataSharingType = "microsoft.graph.androidWorkProfileCrossProfileDataSharingType" {
        DeviceDefault = "deviceDefault",
        PreventAny = "preventAny",
        AllowPersonalToWork = "allowPersonalToWork",
        NoRestrictions = "noRestrictions",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidWorkProfileCustomConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilecustomconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidWorkProfileCustomConfiguration: super::DeviceConfiguration = "microsoft.graph.androidWorkProfileCustomConfiguration";
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
    "omaSettings" OMA_SETTINGS, oma_settings models -> Option<&[super::OmaSetting]>, with_oma_settings(Vec<super::OmaSetting>), "`omaSettings`: `Collection(microsoft.graph.omaSetting)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidWorkProfileDefaultAppPermissionPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofiledefaultapppermissionpolicytype?view=graph-rest-1.0)
    AndroidWorkProfileDefaultAppPermissionPolicyType = "microsoft.graph.androidWorkProfileDefaultAppPermissionPolicyType" {
        DeviceDefault = "deviceDefault",
        Prompt = "prompt",
        AutoGrant = "autoGrant",
        AutoDeny = "autoDeny",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidWorkProfileGeneralDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidWorkProfileGeneralDeviceConfiguration: super::DeviceConfiguration = "microsoft.graph.androidWorkProfileGeneralDeviceConfiguration";
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
    "passwordBlockFingerprintUnlock" PASSWORD_BLOCK_FINGERPRINT_UNLOCK, password_block_fingerprint_unlock bool -> Option<bool>, with_password_block_fingerprint_unlock(bool), "`passwordBlockFingerprintUnlock`: `Edm.Boolean`";
    "passwordBlockTrustAgents" PASSWORD_BLOCK_TRUST_AGENTS, password_block_trust_agents bool -> Option<bool>, with_password_block_trust_agents(bool), "`passwordBlockTrustAgents`: `Edm.Boolean`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeScreenTimeout" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, password_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_password_minutes_of_inactivity_before_screen_timeout(i32), "`passwordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordSignInFailureCountBeforeFactoryReset" PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET, password_sign_in_failure_count_before_factory_reset i32 -> Option<i32>, with_password_sign_in_failure_count_before_factory_reset(i32), "`passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::AndroidWorkProfileRequiredPasswordType>, with_password_required_type(super::AndroidWorkProfileRequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.androidWorkProfileRequiredPasswordType`" "Possible values are: deviceDefault, lowSecurityBiometric, required, atLeastNumeric, numericComplex, atLeastAlphabetic, atLeastAlphanumeric, alphanumericWithSymbols.";
    "workProfileDataSharingType" WORK_PROFILE_DATA_SHARING_TYPE, work_profile_data_sharing_type enumeration -> Option<super::AndroidWorkProfileCrossProfileDataSharingType>, with_work_profile_data_sharing_type(super::AndroidWorkProfileCrossProfileDataSharingType), "`workProfileDataSharingType`: `microsoft.graph.androidWorkProfileCrossProfileDataSharingType`" "Possible values are: deviceDefault, preventAny, allowPersonalToWork, noRestrictions.";
    "workProfileBlockNotificationsWhileDeviceLocked" WORK_PROFILE_BLOCK_NOTIFICATIONS_WHILE_DEVICE_LOCKED, work_profile_block_notifications_while_device_locked bool -> Option<bool>, with_work_profile_block_notifications_while_device_locked(bool), "`workProfileBlockNotificationsWhileDeviceLocked`: `Edm.Boolean`";
    "workProfileBlockAddingAccounts" WORK_PROFILE_BLOCK_ADDING_ACCOUNTS, work_profile_block_adding_accounts bool -> Option<bool>, with_work_profile_block_adding_accounts(bool), "`workProfileBlockAddingAccounts`: `Edm.Boolean`";
    "workProfileBluetoothEnableContactSharing" WORK_PROFILE_BLUETOOTH_ENABLE_CONTACT_SHARING, work_profile_bluetooth_enable_contact_sharing bool -> Option<bool>, with_work_profile_bluetooth_enable_contact_sharing(bool), "`workProfileBluetoothEnableContactSharing`: `Edm.Boolean`";
    "workProfileBlockScreenCapture" WORK_PROFILE_BLOCK_SCREEN_CAPTURE, work_profile_block_screen_capture bool -> Option<bool>, with_work_profile_block_screen_capture(bool), "`workProfileBlockScreenCapture`: `Edm.Boolean`";
    "workProfileBlockCrossProfileCallerId" WORK_PROFILE_BLOCK_CROSS_PROFILE_CALLER_ID, work_profile_block_cross_profile_caller_id bool -> Option<bool>, with_work_profile_block_cross_profile_caller_id(bool), "`workProfileBlockCrossProfileCallerId`: `Edm.Boolean`";
    "workProfileBlockCamera" WORK_PROFILE_BLOCK_CAMERA, work_profile_block_camera bool -> Option<bool>, with_work_profile_block_camera(bool), "`workProfileBlockCamera`: `Edm.Boolean`";
    "workProfileBlockCrossProfileContactsSearch" WORK_PROFILE_BLOCK_CROSS_PROFILE_CONTACTS_SEARCH, work_profile_block_cross_profile_contacts_search bool -> Option<bool>, with_work_profile_block_cross_profile_contacts_search(bool), "`workProfileBlockCrossProfileContactsSearch`: `Edm.Boolean`";
    "workProfileBlockCrossProfileCopyPaste" WORK_PROFILE_BLOCK_CROSS_PROFILE_COPY_PASTE, work_profile_block_cross_profile_copy_paste bool -> Option<bool>, with_work_profile_block_cross_profile_copy_paste(bool), "`workProfileBlockCrossProfileCopyPaste`: `Edm.Boolean`";
    "workProfileDefaultAppPermissionPolicy" WORK_PROFILE_DEFAULT_APP_PERMISSION_POLICY, work_profile_default_app_permission_policy enumeration -> Option<super::AndroidWorkProfileDefaultAppPermissionPolicyType>, with_work_profile_default_app_permission_policy(super::AndroidWorkProfileDefaultAppPermissionPolicyType), "`workProfileDefaultAppPermissionPolicy`: `microsoft.graph.androidWorkProfileDefaultAppPermissionPolicyType`" "Possible values are: deviceDefault, prompt, autoGrant, autoDeny.";
    "workProfilePasswordBlockFingerprintUnlock" WORK_PROFILE_PASSWORD_BLOCK_FINGERPRINT_UNLOCK, work_profile_password_block_fingerprint_unlock bool -> Option<bool>, with_work_profile_password_block_fingerprint_unlock(bool), "`workProfilePasswordBlockFingerprintUnlock`: `Edm.Boolean`";
    "workProfilePasswordBlockTrustAgents" WORK_PROFILE_PASSWORD_BLOCK_TRUST_AGENTS, work_profile_password_block_trust_agents bool -> Option<bool>, with_work_profile_password_block_trust_agents(bool), "`workProfilePasswordBlockTrustAgents`: `Edm.Boolean`";
    "workProfilePasswordExpirationDays" WORK_PROFILE_PASSWORD_EXPIRATION_DAYS, work_profile_password_expiration_days i32 -> Option<i32>, with_work_profile_password_expiration_days(i32), "`workProfilePasswordExpirationDays`: `Edm.Int32`";
    "workProfilePasswordMinimumLength" WORK_PROFILE_PASSWORD_MINIMUM_LENGTH, work_profile_password_minimum_length i32 -> Option<i32>, with_work_profile_password_minimum_length(i32), "`workProfilePasswordMinimumLength`: `Edm.Int32`";
    "workProfilePasswordMinNumericCharacters" WORK_PROFILE_PASSWORD_MIN_NUMERIC_CHARACTERS, work_profile_password_min_numeric_characters i32 -> Option<i32>, with_work_profile_password_min_numeric_characters(i32), "`workProfilePasswordMinNumericCharacters`: `Edm.Int32`";
    "workProfilePasswordMinNonLetterCharacters" WORK_PROFILE_PASSWORD_MIN_NON_LETTER_CHARACTERS, work_profile_password_min_non_letter_characters i32 -> Option<i32>, with_work_profile_password_min_non_letter_characters(i32), "`workProfilePasswordMinNonLetterCharacters`: `Edm.Int32`";
    "workProfilePasswordMinLetterCharacters" WORK_PROFILE_PASSWORD_MIN_LETTER_CHARACTERS, work_profile_password_min_letter_characters i32 -> Option<i32>, with_work_profile_password_min_letter_characters(i32), "`workProfilePasswordMinLetterCharacters`: `Edm.Int32`";
    "workProfilePasswordMinLowerCaseCharacters" WORK_PROFILE_PASSWORD_MIN_LOWER_CASE_CHARACTERS, work_profile_password_min_lower_case_characters i32 -> Option<i32>, with_work_profile_password_min_lower_case_characters(i32), "`workProfilePasswordMinLowerCaseCharacters`: `Edm.Int32`";
    "workProfilePasswordMinUpperCaseCharacters" WORK_PROFILE_PASSWORD_MIN_UPPER_CASE_CHARACTERS, work_profile_password_min_upper_case_characters i32 -> Option<i32>, with_work_profile_password_min_upper_case_characters(i32), "`workProfilePasswordMinUpperCaseCharacters`: `Edm.Int32`";
    "workProfilePasswordMinSymbolCharacters" WORK_PROFILE_PASSWORD_MIN_SYMBOL_CHARACTERS, work_profile_password_min_symbol_characters i32 -> Option<i32>, with_work_profile_password_min_symbol_characters(i32), "`workProfilePasswordMinSymbolCharacters`: `Edm.Int32`";
    "workProfilePasswordMinutesOfInactivityBeforeScreenTimeout" WORK_PROFILE_PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, work_profile_password_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_work_profile_password_minutes_of_inactivity_before_screen_timeout(i32), "`workProfilePasswordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "workProfilePasswordPreviousPasswordBlockCount" WORK_PROFILE_PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, work_profile_password_previous_password_block_count i32 -> Option<i32>, with_work_profile_password_previous_password_block_count(i32), "`workProfilePasswordPreviousPasswordBlockCount`: `Edm.Int32`";
    "workProfilePasswordSignInFailureCountBeforeFactoryReset" WORK_PROFILE_PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET, work_profile_password_sign_in_failure_count_before_factory_reset i32 -> Option<i32>, with_work_profile_password_sign_in_failure_count_before_factory_reset(i32), "`workProfilePasswordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`";
    "workProfilePasswordRequiredType" WORK_PROFILE_PASSWORD_REQUIRED_TYPE, work_profile_password_required_type enumeration -> Option<super::AndroidWorkProfileRequiredPasswordType>, with_work_profile_password_required_type(super::AndroidWorkProfileRequiredPasswordType), "`workProfilePasswordRequiredType`: `microsoft.graph.androidWorkProfileRequiredPasswordType`" "Possible values are: deviceDefault, lowSecurityBiometric, required, atLeastNumeric, numericComplex, atLeastAlphabetic, atLeastAlphanumeric, alphanumericWithSymbols.";
    "workProfileRequirePassword" WORK_PROFILE_REQUIRE_PASSWORD, work_profile_require_password bool -> Option<bool>, with_work_profile_require_password(bool), "`workProfileRequirePassword`: `Edm.Boolean`";
    "securityRequireVerifyApps" SECURITY_REQUIRE_VERIFY_APPS, security_require_verify_apps bool -> Option<bool>, with_security_require_verify_apps(bool), "`securityRequireVerifyApps`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidWorkProfileRequiredPasswordType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilerequiredpasswordtype?view=graph-rest-1.0)
    AndroidWorkProfileRequiredPasswordType = "microsoft.graph.androidWorkProfileRequiredPasswordType" {
        DeviceDefault = "deviceDefault",
        LowSecurityBiometric = "lowSecurityBiometric",
        Required = "required",
        AtLeastNumeric = "atLeastNumeric",
        NumericComplex = "numericComplex",
        AtLeastAlphabetic = "atLeastAlphabetic",
        AtLeastAlphanumeric = "atLeastAlphanumeric",
        AlphanumericWithSymbols = "alphanumericWithSymbols",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.appConfigurationSettingItem`](https://learn.microsoft.com/graph/api/resources/intune-apps-appconfigurationsettingitem?view=graph-rest-1.0)
    AppConfigurationSettingItem = "microsoft.graph.appConfigurationSettingItem";
    "appConfigKey" APP_CONFIG_KEY, app_config_key str -> Option<&str>, with_app_config_key(String), "`appConfigKey`: `Edm.String`";
    "appConfigKeyType" APP_CONFIG_KEY_TYPE, app_config_key_type enumeration -> Option<super::MdmAppConfigKeyType>, with_app_config_key_type(super::MdmAppConfigKeyType), "`appConfigKeyType`: `microsoft.graph.mdmAppConfigKeyType`" "Possible values are: stringType, integerType, realType, booleanType, tokenType.";
    "appConfigKeyValue" APP_CONFIG_KEY_VALUE, app_config_key_value str -> Option<&str>, with_app_config_key_value(String), "`appConfigKeyValue`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.appListItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applistitem?view=graph-rest-1.0)
    AppListItem = "microsoft.graph.appListItem";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.appListType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applisttype?view=graph-rest-1.0)
    AppListType = "microsoft.graph.appListType" {
        None = "none",
        AppsInListCompliant = "appsInListCompliant",
        AppsNotInListCompliant = "appsNotInListCompliant",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.appLockerApplicationControlType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applockerapplicationcontroltype?view=graph-rest-1.0)
    AppLockerApplicationControlType = "microsoft.graph.appLockerApplicationControlType" {
        NotConfigured = "notConfigured",
        EnforceComponentsAndStoreApps = "enforceComponentsAndStoreApps",
        AuditComponentsAndStoreApps = "auditComponentsAndStoreApps",
        EnforceComponentsStoreAppsAndSmartlocker = "enforceComponentsStoreAppsAndSmartlocker",
        AuditComponentsStoreAppsAndSmartlocker = "auditComponentsStoreAppsAndSmartlocker",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.appleDeviceFeaturesConfigurationBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-appledevicefeaturesconfigurationbase?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AppleDeviceFeaturesConfigurationBase: super::DeviceConfiguration = "microsoft.graph.appleDeviceFeaturesConfigurationBase" {
        "microsoft.graph.iosDeviceFeaturesConfiguration",
        "microsoft.graph.macOSDeviceFeaturesConfiguration",
    };
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
    /// [`microsoft.graph.applePushNotificationCertificate`](https://learn.microsoft.com/graph/api/resources/intune-devices-applepushnotificationcertificate?view=graph-rest-1.0)
    ApplePushNotificationCertificate = "microsoft.graph.applePushNotificationCertificate";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "appleIdentifier" APPLE_IDENTIFIER, apple_identifier str -> Option<&str>, with_apple_identifier(String), "`appleIdentifier`: `Edm.String`";
    "topicIdentifier" TOPIC_IDENTIFIER, topic_identifier str -> Option<&str>, with_topic_identifier(String), "`topicIdentifier`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "certificateSerialNumber" CERTIFICATE_SERIAL_NUMBER, certificate_serial_number str -> Option<&str>, with_certificate_serial_number(String), "`certificateSerialNumber`: `Edm.String`, read-only" "Read-only.";
    "certificate" CERTIFICATE, certificate str -> Option<&str>, with_certificate(String), "`certificate`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.applicationGuardBlockClipboardSharingType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applicationguardblockclipboardsharingtype?view=graph-rest-1.0)
    ApplicationGuardBlockClipboardSharingType = "microsoft.graph.applicationGuardBlockClipboardSharingType" {
        NotConfigured = "notConfigured",
        BlockBoth = "blockBoth",
        BlockHostToContainer = "blockHostToContainer",
        BlockContainerToHost = "blockContainerToHost",
        BlockNone = "blockNone",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.applicationGuardBlockFileTransferType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applicationguardblockfiletransfertype?view=graph-rest-1.0)
    ApplicationGuardBlockFileTransferType = "microsoft.graph.applicationGuardBlockFileTransferType" {
        NotConfigured = "notConfigured",
        BlockImageAndTextFile = "blockImageAndTextFile",
        BlockImageFile = "blockImageFile",
        BlockNone = "blockNone",
        BlockTextFile = "blockTextFile",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.applicationType`](https://learn.microsoft.com/graph/api/resources/intune-wip-applicationtype?view=graph-rest-1.0)
    ApplicationType = "microsoft.graph.applicationType" {
        Universal = "universal",
        Desktop = "desktop",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.automaticUpdateMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-automaticupdatemode?view=graph-rest-1.0)
    AutomaticUpdateMode = "microsoft.graph.automaticUpdateMode" {
        UserDefined = "userDefined",
        NotifyDownload = "notifyDownload",
        AutoInstallAtMaintenanceTime = "autoInstallAtMaintenanceTime",
        AutoInstallAndRebootAtMaintenanceTime = "autoInstallAndRebootAtMaintenanceTime",
        AutoInstallAndRebootAtScheduledTime = "autoInstallAndRebootAtScheduledTime",
        AutoInstallAndRebootWithoutEndUserControl = "autoInstallAndRebootWithoutEndUserControl",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bitLockerEncryptionMethod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-bitlockerencryptionmethod?view=graph-rest-1.0)
    BitLockerEncryptionMethod = "microsoft.graph.bitLockerEncryptionMethod" {
        AesCbc128 = "aesCbc128",
        AesCbc256 = "aesCbc256",
        XtsAes128 = "xtsAes128",
        XtsAes256 = "xtsAes256",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.bitLockerRemovableDrivePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-bitlockerremovabledrivepolicy?view=graph-rest-1.0)
    BitLockerRemovableDrivePolicy = "microsoft.graph.bitLockerRemovableDrivePolicy";
    "encryptionMethod" ENCRYPTION_METHOD, encryption_method enumeration -> Option<super::BitLockerEncryptionMethod>, with_encryption_method(super::BitLockerEncryptionMethod), "`encryptionMethod`: `microsoft.graph.bitLockerEncryptionMethod`" "Possible values are: aesCbc128, aesCbc256, xtsAes128, xtsAes256.";
    "requireEncryptionForWriteAccess" REQUIRE_ENCRYPTION_FOR_WRITE_ACCESS, require_encryption_for_write_access bool -> Option<bool>, with_require_encryption_for_write_access(bool), "`requireEncryptionForWriteAccess`: `Edm.Boolean`";
    "blockCrossOrganizationWriteAccess" BLOCK_CROSS_ORGANIZATION_WRITE_ACCESS, block_cross_organization_write_access bool -> Option<bool>, with_block_cross_organization_write_access(bool), "`blockCrossOrganizationWriteAccess`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.complianceManagementPartner`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-compliancemanagementpartner?view=graph-rest-1.0)
    ComplianceManagementPartner = "microsoft.graph.complianceManagementPartner";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "lastHeartbeatDateTime" LAST_HEARTBEAT_DATE_TIME, last_heartbeat_date_time date_time -> Parsed<OffsetDateTime>, with_last_heartbeat_date_time(OffsetDateTime), "`lastHeartbeatDateTime`: `Edm.DateTimeOffset`";
    "partnerState" PARTNER_STATE, partner_state enumeration -> Option<super::DeviceManagementPartnerTenantState>, with_partner_state(super::DeviceManagementPartnerTenantState), "`partnerState`: `microsoft.graph.deviceManagementPartnerTenantState`" "Possible values are: unknown, unavailable, enabled, terminated, rejected, unresponsive.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "macOsOnboarded" MAC_OS_ONBOARDED, mac_os_onboarded bool -> Option<bool>, with_mac_os_onboarded(bool), "`macOsOnboarded`: `Edm.Boolean`";
    "androidOnboarded" ANDROID_ONBOARDED, android_onboarded bool -> Option<bool>, with_android_onboarded(bool), "`androidOnboarded`: `Edm.Boolean`";
    "iosOnboarded" IOS_ONBOARDED, ios_onboarded bool -> Option<bool>, with_ios_onboarded(bool), "`iosOnboarded`: `Edm.Boolean`";
    "macOsEnrollmentAssignments" MAC_OS_ENROLLMENT_ASSIGNMENTS, mac_os_enrollment_assignments models -> Option<&[super::ComplianceManagementPartnerAssignment]>, with_mac_os_enrollment_assignments(Vec<super::ComplianceManagementPartnerAssignment>), "`macOsEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`";
    "androidEnrollmentAssignments" ANDROID_ENROLLMENT_ASSIGNMENTS, android_enrollment_assignments models -> Option<&[super::ComplianceManagementPartnerAssignment]>, with_android_enrollment_assignments(Vec<super::ComplianceManagementPartnerAssignment>), "`androidEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`";
    "iosEnrollmentAssignments" IOS_ENROLLMENT_ASSIGNMENTS, ios_enrollment_assignments models -> Option<&[super::ComplianceManagementPartnerAssignment]>, with_ios_enrollment_assignments(Vec<super::ComplianceManagementPartnerAssignment>), "`iosEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.complianceManagementPartnerAssignment`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-compliancemanagementpartnerassignment?view=graph-rest-1.0)
    ComplianceManagementPartnerAssignment = "microsoft.graph.complianceManagementPartnerAssignment";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.complianceState`](https://learn.microsoft.com/graph/api/resources/intune-devices-compliancestate?view=graph-rest-1.0)
    ComplianceState = "microsoft.graph.complianceState" {
        Unknown = "unknown",
        Compliant = "compliant",
        Noncompliant = "noncompliant",
        Conflict = "conflict",
        Error = "error",
        InGracePeriod = "inGracePeriod",
        ConfigManager = "configManager",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.configurationManagerClientEnabledFeatures`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanagerclientenabledfeatures?view=graph-rest-1.0)
    ConfigurationManagerClientEnabledFeatures = "microsoft.graph.configurationManagerClientEnabledFeatures";
    "inventory" INVENTORY, inventory bool -> Option<bool>, with_inventory(bool), "`inventory`: `Edm.Boolean`";
    "modernApps" MODERN_APPS, modern_apps bool -> Option<bool>, with_modern_apps(bool), "`modernApps`: `Edm.Boolean`";
    "resourceAccess" RESOURCE_ACCESS, resource_access bool -> Option<bool>, with_resource_access(bool), "`resourceAccess`: `Edm.Boolean`";
    "deviceConfiguration" DEVICE_CONFIGURATION, device_configuration bool -> Option<bool>, with_device_configuration(bool), "`deviceConfiguration`: `Edm.Boolean`";
    "compliancePolicy" COMPLIANCE_POLICY, compliance_policy bool -> Option<bool>, with_compliance_policy(bool), "`compliancePolicy`: `Edm.Boolean`";
    "windowsUpdateForBusiness" WINDOWS_UPDATE_FOR_BUSINESS, windows_update_for_business bool -> Option<bool>, with_windows_update_for_business(bool), "`windowsUpdateForBusiness`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentTarget.
    ///
    /// [`microsoft.graph.configurationManagerCollectionAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-configurationmanagercollectionassignmenttarget?view=graph-rest-1.0), with the accessors of [`DeviceAndAppManagementAssignmentTarget`](super::DeviceAndAppManagementAssignmentTarget)
    ConfigurationManagerCollectionAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget = "microsoft.graph.configurationManagerCollectionAssignmentTarget";
    "collectionId" COLLECTION_ID, collection_id str -> Option<&str>, with_collection_id(String), "`collectionId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from managedAppProtection.
    ///
    /// [`microsoft.graph.defaultManagedAppProtection`](https://learn.microsoft.com/graph/api/resources/intune-mam-defaultmanagedappprotection?view=graph-rest-1.0), with the accessors of [`ManagedAppProtection`](super::ManagedAppProtection)
    DefaultManagedAppProtection: super::ManagedAppProtection, super::ManagedAppPolicy = "microsoft.graph.defaultManagedAppProtection";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
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
    inherited "managedBrowser" MANAGED_BROWSER, with_managed_browser(super::ManagedBrowserType), "`managedBrowser`";
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
    /// [`microsoft.graph.detectedApp`](https://learn.microsoft.com/graph/api/resources/intune-devices-detectedapp?view=graph-rest-1.0)
    DetectedApp = "microsoft.graph.detectedApp";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, read-only" "Read-only.";
    "sizeInByte" SIZE_IN_BYTE, size_in_byte i64 -> Option<i64>, with_size_in_byte(i64), "`sizeInByte`: `Edm.Int64`, read-only" "Read-only.";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
    "managedDevices" MANAGED_DEVICES, managed_devices models -> Option<&[super::ManagedDevice]>, with_managed_devices(Vec<super::ManagedDevice>), "`managedDevices`: `Collection(microsoft.graph.managedDevice)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceactionresult?view=graph-rest-1.0)
    DeviceActionResult = "microsoft.graph.deviceActionResult" {
        "microsoft.graph.deleteUserFromSharedAppleDeviceActionResult",
        "microsoft.graph.locateDeviceActionResult",
        "microsoft.graph.remoteLockActionResult",
        "microsoft.graph.resetPasscodeActionResult",
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
    /// Inherits from roleAssignment.
    ///
    /// [`microsoft.graph.deviceAndAppManagementRoleAssignment`](https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementroleassignment?view=graph-rest-1.0), with the accessors of [`RoleAssignment`](super::RoleAssignment)
    DeviceAndAppManagementRoleAssignment: super::RoleAssignment = "microsoft.graph.deviceAndAppManagementRoleAssignment";
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
    DeviceAndAppManagementRoleDefinition: super::RoleDefinition = "microsoft.graph.deviceAndAppManagementRoleDefinition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "rolePermissions" ROLE_PERMISSIONS, with_role_permissions(Vec<super::RolePermission>), "`rolePermissions`";
    inherited "isBuiltIn" IS_BUILT_IN, with_is_built_in(bool), "`isBuiltIn`";
    inherited "roleAssignments" ROLE_ASSIGNMENTS, with_role_assignments(Vec<super::RoleAssignment>), "`roleAssignments`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceAppManagement`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceappmanagement?view=graph-rest-1.0), [intune-apps-deviceappmanagement](https://learn.microsoft.com/graph/api/resources/intune-apps-deviceappmanagement?view=graph-rest-1.0), [intune-books-deviceappmanagement](https://learn.microsoft.com/graph/api/resources/intune-books-deviceappmanagement?view=graph-rest-1.0) and 4 more
    DeviceAppManagement = "microsoft.graph.deviceAppManagement";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "microsoftStoreForBusinessLastSuccessfulSyncDateTime" MICROSOFT_STORE_FOR_BUSINESS_LAST_SUCCESSFUL_SYNC_DATE_TIME, microsoft_store_for_business_last_successful_sync_date_time date_time -> Parsed<OffsetDateTime>, with_microsoft_store_for_business_last_successful_sync_date_time(OffsetDateTime), "`microsoftStoreForBusinessLastSuccessfulSyncDateTime`: `Edm.DateTimeOffset`";
    "isEnabledForMicrosoftStoreForBusiness" IS_ENABLED_FOR_MICROSOFT_STORE_FOR_BUSINESS, is_enabled_for_microsoft_store_for_business bool -> Option<bool>, with_is_enabled_for_microsoft_store_for_business(bool), "`isEnabledForMicrosoftStoreForBusiness`: `Edm.Boolean`";
    "microsoftStoreForBusinessLanguage" MICROSOFT_STORE_FOR_BUSINESS_LANGUAGE, microsoft_store_for_business_language str -> Option<&str>, with_microsoft_store_for_business_language(String), "`microsoftStoreForBusinessLanguage`: `Edm.String`";
    "microsoftStoreForBusinessLastCompletedApplicationSyncTime" MICROSOFT_STORE_FOR_BUSINESS_LAST_COMPLETED_APPLICATION_SYNC_TIME, microsoft_store_for_business_last_completed_application_sync_time date_time -> Parsed<OffsetDateTime>, with_microsoft_store_for_business_last_completed_application_sync_time(OffsetDateTime), "`microsoftStoreForBusinessLastCompletedApplicationSyncTime`: `Edm.DateTimeOffset`";
    "vppTokens" VPP_TOKENS, vpp_tokens models -> Option<&[super::VppToken]>, with_vpp_tokens(Vec<super::VppToken>), "`vppTokens`: `Collection(microsoft.graph.vppToken)`";
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
    /// [`microsoft.graph.deviceCategory`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicecategory?view=graph-rest-1.0), [intune-devices-devicecategory](https://learn.microsoft.com/graph/api/resources/intune-devices-devicecategory?view=graph-rest-1.0)
    DeviceCategory = "microsoft.graph.deviceCategory";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceActionItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecomplianceactionitem?view=graph-rest-1.0)
    DeviceComplianceActionItem = "microsoft.graph.deviceComplianceActionItem";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    /// [`microsoft.graph.deviceComplianceDeviceOverview`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancedeviceoverview?view=graph-rest-1.0)
    DeviceComplianceDeviceOverview = "microsoft.graph.deviceComplianceDeviceOverview";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "pendingCount" PENDING_COUNT, pending_count i32 -> Option<i32>, with_pending_count(i32), "`pendingCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
    "configurationVersion" CONFIGURATION_VERSION, configuration_version i32 -> Option<i32>, with_configuration_version(i32), "`configurationVersion`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceDeviceStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancedevicestatus?view=graph-rest-1.0)
    DeviceComplianceDeviceStatus = "microsoft.graph.deviceComplianceDeviceStatus";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`";
    "complianceGracePeriodExpirationDateTime" COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME, compliance_grace_period_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_compliance_grace_period_expiration_date_time(OffsetDateTime), "`complianceGracePeriodExpirationDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicy?view=graph-rest-1.0)
    DeviceCompliancePolicy = "microsoft.graph.deviceCompliancePolicy" {
        "microsoft.graph.androidCompliancePolicy",
        "microsoft.graph.androidWorkProfileCompliancePolicy",
        "microsoft.graph.iosCompliancePolicy",
        "microsoft.graph.macOSCompliancePolicy",
        "microsoft.graph.windows10CompliancePolicy",
        "microsoft.graph.windows10MobileCompliancePolicy",
        "microsoft.graph.windows81CompliancePolicy",
        "microsoft.graph.windowsPhone81CompliancePolicy",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    /// [`microsoft.graph.deviceCompliancePolicyAssignment`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicyassignment?view=graph-rest-1.0)
    DeviceCompliancePolicyAssignment = "microsoft.graph.deviceCompliancePolicyAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicyDeviceStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicydevicestatesummary?view=graph-rest-1.0)
    DeviceCompliancePolicyDeviceStateSummary = "microsoft.graph.deviceCompliancePolicyDeviceStateSummary";
    "inGracePeriodCount" IN_GRACE_PERIOD_COUNT, in_grace_period_count i32 -> Option<i32>, with_in_grace_period_count(i32), "`inGracePeriodCount`: `Edm.Int32`";
    "configManagerCount" CONFIG_MANAGER_COUNT, config_manager_count i32 -> Option<i32>, with_config_manager_count(i32), "`configManagerCount`: `Edm.Int32`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "unknownDeviceCount" UNKNOWN_DEVICE_COUNT, unknown_device_count i32 -> Option<i32>, with_unknown_device_count(i32), "`unknownDeviceCount`: `Edm.Int32`";
    "notApplicableDeviceCount" NOT_APPLICABLE_DEVICE_COUNT, not_applicable_device_count i32 -> Option<i32>, with_not_applicable_device_count(i32), "`notApplicableDeviceCount`: `Edm.Int32`";
    "compliantDeviceCount" COMPLIANT_DEVICE_COUNT, compliant_device_count i32 -> Option<i32>, with_compliant_device_count(i32), "`compliantDeviceCount`: `Edm.Int32`";
    "remediatedDeviceCount" REMEDIATED_DEVICE_COUNT, remediated_device_count i32 -> Option<i32>, with_remediated_device_count(i32), "`remediatedDeviceCount`: `Edm.Int32`";
    "nonCompliantDeviceCount" NON_COMPLIANT_DEVICE_COUNT, non_compliant_device_count i32 -> Option<i32>, with_non_compliant_device_count(i32), "`nonCompliantDeviceCount`: `Edm.Int32`";
    "errorDeviceCount" ERROR_DEVICE_COUNT, error_device_count i32 -> Option<i32>, with_error_device_count(i32), "`errorDeviceCount`: `Edm.Int32`";
    "conflictDeviceCount" CONFLICT_DEVICE_COUNT, conflict_device_count i32 -> Option<i32>, with_conflict_device_count(i32), "`conflictDeviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicySettingStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicysettingstatesummary?view=graph-rest-1.0)
    DeviceCompliancePolicySettingStateSummary = "microsoft.graph.deviceCompliancePolicySettingStateSummary";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    /// [`microsoft.graph.deviceComplianceScheduledActionForRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescheduledactionforrule?view=graph-rest-1.0)
    DeviceComplianceScheduledActionForRule = "microsoft.graph.deviceComplianceScheduledActionForRule";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "ruleName" RULE_NAME, rule_name str -> Option<&str>, with_rule_name(String), "`ruleName`: `Edm.String`";
    "scheduledActionConfigurations" SCHEDULED_ACTION_CONFIGURATIONS, scheduled_action_configurations models -> Option<&[super::DeviceComplianceActionItem]>, with_scheduled_action_configurations(Vec<super::DeviceComplianceActionItem>), "`scheduledActionConfigurations`: `Collection(microsoft.graph.deviceComplianceActionItem)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceSettingState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancesettingstate?view=graph-rest-1.0)
    DeviceComplianceSettingState = "microsoft.graph.deviceComplianceSettingState";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    /// [`microsoft.graph.deviceComplianceUserOverview`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecomplianceuseroverview?view=graph-rest-1.0)
    DeviceComplianceUserOverview = "microsoft.graph.deviceComplianceUserOverview";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "pendingCount" PENDING_COUNT, pending_count i32 -> Option<i32>, with_pending_count(i32), "`pendingCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
    "configurationVersion" CONFIGURATION_VERSION, configuration_version i32 -> Option<i32>, with_configuration_version(i32), "`configurationVersion`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceUserStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecomplianceuserstatus?view=graph-rest-1.0)
    DeviceComplianceUserStatus = "microsoft.graph.deviceComplianceUserStatus";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "devicesCount" DEVICES_COUNT, devices_count i32 -> Option<i32>, with_devices_count(i32), "`devicesCount`: `Edm.Int32`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfiguration?view=graph-rest-1.0)
    DeviceConfiguration = "microsoft.graph.deviceConfiguration" {
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
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    /// [`microsoft.graph.deviceConfigurationAssignment`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationassignment?view=graph-rest-1.0)
    DeviceConfigurationAssignment = "microsoft.graph.deviceConfigurationAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationDeviceOverview`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationdeviceoverview?view=graph-rest-1.0)
    DeviceConfigurationDeviceOverview = "microsoft.graph.deviceConfigurationDeviceOverview";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "pendingCount" PENDING_COUNT, pending_count i32 -> Option<i32>, with_pending_count(i32), "`pendingCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
    "configurationVersion" CONFIGURATION_VERSION, configuration_version i32 -> Option<i32>, with_configuration_version(i32), "`configurationVersion`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationDeviceStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationdevicestatesummary?view=graph-rest-1.0)
    DeviceConfigurationDeviceStateSummary = "microsoft.graph.deviceConfigurationDeviceStateSummary";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "unknownDeviceCount" UNKNOWN_DEVICE_COUNT, unknown_device_count i32 -> Option<i32>, with_unknown_device_count(i32), "`unknownDeviceCount`: `Edm.Int32`";
    "notApplicableDeviceCount" NOT_APPLICABLE_DEVICE_COUNT, not_applicable_device_count i32 -> Option<i32>, with_not_applicable_device_count(i32), "`notApplicableDeviceCount`: `Edm.Int32`";
    "compliantDeviceCount" COMPLIANT_DEVICE_COUNT, compliant_device_count i32 -> Option<i32>, with_compliant_device_count(i32), "`compliantDeviceCount`: `Edm.Int32`";
    "remediatedDeviceCount" REMEDIATED_DEVICE_COUNT, remediated_device_count i32 -> Option<i32>, with_remediated_device_count(i32), "`remediatedDeviceCount`: `Edm.Int32`";
    "nonCompliantDeviceCount" NON_COMPLIANT_DEVICE_COUNT, non_compliant_device_count i32 -> Option<i32>, with_non_compliant_device_count(i32), "`nonCompliantDeviceCount`: `Edm.Int32`";
    "errorDeviceCount" ERROR_DEVICE_COUNT, error_device_count i32 -> Option<i32>, with_error_device_count(i32), "`errorDeviceCount`: `Edm.Int32`";
    "conflictDeviceCount" CONFLICT_DEVICE_COUNT, conflict_device_count i32 -> Option<i32>, with_conflict_device_count(i32), "`conflictDeviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationDeviceStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationdevicestatus?view=graph-rest-1.0)
    DeviceConfigurationDeviceStatus = "microsoft.graph.deviceConfigurationDeviceStatus";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`";
    "complianceGracePeriodExpirationDateTime" COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME, compliance_grace_period_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_compliance_grace_period_expiration_date_time(OffsetDateTime), "`complianceGracePeriodExpirationDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationUserOverview`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationuseroverview?view=graph-rest-1.0)
    DeviceConfigurationUserOverview = "microsoft.graph.deviceConfigurationUserOverview";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "pendingCount" PENDING_COUNT, pending_count i32 -> Option<i32>, with_pending_count(i32), "`pendingCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
    "configurationVersion" CONFIGURATION_VERSION, configuration_version i32 -> Option<i32>, with_configuration_version(i32), "`configurationVersion`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationUserStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationuserstatus?view=graph-rest-1.0)
    DeviceConfigurationUserStatus = "microsoft.graph.deviceConfigurationUserStatus";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "devicesCount" DEVICES_COUNT, devices_count i32 -> Option<i32>, with_devices_count(i32), "`devicesCount`: `Edm.Int32`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceEnrollmentConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentconfiguration?view=graph-rest-1.0)
    DeviceEnrollmentConfiguration = "microsoft.graph.deviceEnrollmentConfiguration" {
        "microsoft.graph.deviceEnrollmentLimitConfiguration",
        "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
        "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    DeviceEnrollmentLimitConfiguration: super::DeviceEnrollmentConfiguration = "microsoft.graph.deviceEnrollmentLimitConfiguration";
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
    DeviceEnrollmentPlatformRestrictionsConfiguration: super::DeviceEnrollmentConfiguration = "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration";
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
    }
}

crate::runtime::model! {
    /// Inherits from deviceEnrollmentConfiguration.
    ///
    /// [`microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration)
    DeviceEnrollmentWindowsHelloForBusinessConfiguration: super::DeviceEnrollmentConfiguration = "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration";
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
    /// [`microsoft.graph.deviceInstallState`](https://learn.microsoft.com/graph/api/resources/intune-books-deviceinstallstate?view=graph-rest-1.0)
    DeviceInstallState = "microsoft.graph.deviceInstallState";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    /// [`microsoft.graph.deviceManagement`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagement?view=graph-rest-1.0), [intune-devices-devicemanagement](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagement?view=graph-rest-1.0), [intune-onboarding-devicemanagement](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagement?view=graph-rest-1.0) and 13 more
    DeviceManagement = "microsoft.graph.deviceManagement";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "settings" SETTINGS, settings model -> Option<&super::DeviceManagementSettings>, with_settings(super::DeviceManagementSettings), "`settings`: `microsoft.graph.deviceManagementSettings`";
    "intuneAccountId" INTUNE_ACCOUNT_ID, intune_account_id guid -> Parsed<Uuid>, with_intune_account_id(Uuid), "`intuneAccountId`: `Edm.Guid`";
    "subscriptionState" SUBSCRIPTION_STATE, subscription_state enumeration -> Option<super::DeviceManagementSubscriptionState>, with_subscription_state(super::DeviceManagementSubscriptionState), "`subscriptionState`: `microsoft.graph.deviceManagementSubscriptionState`" "Possible values are: pending, active, warning, disabled, deleted, blocked, lockedOut.";
    "intuneBrand" INTUNE_BRAND, intune_brand model -> Option<&super::IntuneBrand>, with_intune_brand(super::IntuneBrand), "`intuneBrand`: `microsoft.graph.intuneBrand`";
    "deviceConfigurations" DEVICE_CONFIGURATIONS, device_configurations models -> Option<&[super::DeviceConfiguration]>, with_device_configurations(Vec<super::DeviceConfiguration>), "`deviceConfigurations`: `Collection(microsoft.graph.deviceConfiguration)`";
    "deviceCompliancePolicies" DEVICE_COMPLIANCE_POLICIES, device_compliance_policies models -> Option<&[super::DeviceCompliancePolicy]>, with_device_compliance_policies(Vec<super::DeviceCompliancePolicy>), "`deviceCompliancePolicies`: `Collection(microsoft.graph.deviceCompliancePolicy)`";
    "softwareUpdateStatusSummary" SOFTWARE_UPDATE_STATUS_SUMMARY, software_update_status_summary model -> Option<&super::SoftwareUpdateStatusSummary>, with_software_update_status_summary(super::SoftwareUpdateStatusSummary), "`softwareUpdateStatusSummary`: `microsoft.graph.softwareUpdateStatusSummary`";
    "deviceCompliancePolicyDeviceStateSummary" DEVICE_COMPLIANCE_POLICY_DEVICE_STATE_SUMMARY, device_compliance_policy_device_state_summary model -> Option<&super::DeviceCompliancePolicyDeviceStateSummary>, with_device_compliance_policy_device_state_summary(super::DeviceCompliancePolicyDeviceStateSummary), "`deviceCompliancePolicyDeviceStateSummary`: `microsoft.graph.deviceCompliancePolicyDeviceStateSummary`";
    "deviceCompliancePolicySettingStateSummaries" DEVICE_COMPLIANCE_POLICY_SETTING_STATE_SUMMARIES, device_compliance_policy_setting_state_summaries models -> Option<&[super::DeviceCompliancePolicySettingStateSummary]>, with_device_compliance_policy_setting_state_summaries(Vec<super::DeviceCompliancePolicySettingStateSummary>), "`deviceCompliancePolicySettingStateSummaries`: `Collection(microsoft.graph.deviceCompliancePolicySettingStateSummary)`";
    "deviceConfigurationDeviceStateSummaries" DEVICE_CONFIGURATION_DEVICE_STATE_SUMMARIES, device_configuration_device_state_summaries model -> Option<&super::DeviceConfigurationDeviceStateSummary>, with_device_configuration_device_state_summaries(super::DeviceConfigurationDeviceStateSummary), "`deviceConfigurationDeviceStateSummaries`: `microsoft.graph.deviceConfigurationDeviceStateSummary`";
    "iosUpdateStatuses" IOS_UPDATE_STATUSES, ios_update_statuses models -> Option<&[super::IosUpdateDeviceStatus]>, with_ios_update_statuses(Vec<super::IosUpdateDeviceStatus>), "`iosUpdateStatuses`: `Collection(microsoft.graph.iosUpdateDeviceStatus)`";
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
    "telecomExpenseManagementPartners" TELECOM_EXPENSE_MANAGEMENT_PARTNERS, telecom_expense_management_partners models -> Option<&[super::TelecomExpenseManagementPartner]>, with_telecom_expense_management_partners(Vec<super::TelecomExpenseManagementPartner>), "`telecomExpenseManagementPartners`: `Collection(microsoft.graph.telecomExpenseManagementPartner)`";
    "troubleshootingEvents" TROUBLESHOOTING_EVENTS, troubleshooting_events models -> Option<&[super::DeviceManagementTroubleshootingEvent]>, with_troubleshooting_events(Vec<super::DeviceManagementTroubleshootingEvent>), "`troubleshootingEvents`: `Collection(microsoft.graph.deviceManagementTroubleshootingEvent)`";
    "windowsInformationProtectionAppLearningSummaries" WINDOWS_INFORMATION_PROTECTION_APP_LEARNING_SUMMARIES, windows_information_protection_app_learning_summaries models -> Option<&[super::WindowsInformationProtectionAppLearningSummary]>, with_windows_information_protection_app_learning_summaries(Vec<super::WindowsInformationProtectionAppLearningSummary>), "`windowsInformationProtectionAppLearningSummaries`: `Collection(microsoft.graph.windowsInformationProtectionAppLearningSummary)`";
    "windowsInformationProtectionNetworkLearningSummaries" WINDOWS_INFORMATION_PROTECTION_NETWORK_LEARNING_SUMMARIES, windows_information_protection_network_learning_summaries models -> Option<&[super::WindowsInformationProtectionNetworkLearningSummary]>, with_windows_information_protection_network_learning_summaries(Vec<super::WindowsInformationProtectionNetworkLearningSummary>), "`windowsInformationProtectionNetworkLearningSummaries`: `Collection(microsoft.graph.windowsInformationProtectionNetworkLearningSummary)`";
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
    /// [`microsoft.graph.deviceManagementExchangeConnector`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeconnector?view=graph-rest-1.0)
    DeviceManagementExchangeConnector = "microsoft.graph.deviceManagementExchangeConnector";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementExportJob`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementexportjob?view=graph-rest-1.0)
    DeviceManagementExportJob = "microsoft.graph.deviceManagementExportJob";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    /// [`microsoft.graph.deviceManagementPartner`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementpartner?view=graph-rest-1.0)
    DeviceManagementPartner = "microsoft.graph.deviceManagementPartner";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "lastHeartbeatDateTime" LAST_HEARTBEAT_DATE_TIME, last_heartbeat_date_time date_time -> Parsed<OffsetDateTime>, with_last_heartbeat_date_time(OffsetDateTime), "`lastHeartbeatDateTime`: `Edm.DateTimeOffset`";
    "partnerState" PARTNER_STATE, partner_state enumeration -> Option<super::DeviceManagementPartnerTenantState>, with_partner_state(super::DeviceManagementPartnerTenantState), "`partnerState`: `microsoft.graph.deviceManagementPartnerTenantState`" "Possible values are: unknown, unavailable, enabled, terminated, rejected, unresponsive.";
    "partnerAppType" PARTNER_APP_TYPE, partner_app_type enumeration -> Option<super::DeviceManagementPartnerAppType>, with_partner_app_type(super::DeviceManagementPartnerAppType), "`partnerAppType`: `microsoft.graph.deviceManagementPartnerAppType`" "Possible values are: unknown, singleTenantApp, multiTenantApp.";
    "singleTenantAppId" SINGLE_TENANT_APP_ID, single_tenant_app_id str -> Option<&str>, with_single_tenant_app_id(String), "`singleTenantAppId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isConfigured" IS_CONFIGURED, is_configured bool -> Option<bool>, with_is_configured(bool), "`isConfigured`: `Edm.Boolean`";
    "whenPartnerDevicesWillBeRemovedDateTime" WHEN_PARTNER_DEVICES_WILL_BE_REMOVED_DATE_TIME, when_partner_devices_will_be_removed_date_time date_time -> Parsed<OffsetDateTime>, with_when_partner_devices_will_be_removed_date_time(OffsetDateTime), "`whenPartnerDevicesWillBeRemovedDateTime`: `Edm.DateTimeOffset`";
    "whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime" WHEN_PARTNER_DEVICES_WILL_BE_MARKED_AS_NON_COMPLIANT_DATE_TIME, when_partner_devices_will_be_marked_as_non_compliant_date_time date_time -> Parsed<OffsetDateTime>, with_when_partner_devices_will_be_marked_as_non_compliant_date_time(OffsetDateTime), "`whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementPartnerAppType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementpartnerapptype?view=graph-rest-1.0)
    DeviceManagementPartnerAppType = "microsoft.graph.deviceManagementPartnerAppType" {
        Unknown = "unknown",
        SingleTenantApp = "singleTenantApp",
        MultiTenantApp = "multiTenantApp",
    }
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
    /// [`microsoft.graph.deviceManagementReports`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementreports?view=graph-rest-1.0)
    DeviceManagementReports = "microsoft.graph.deviceManagementReports";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    /// [`microsoft.graph.deviceManagementTroubleshootingEvent`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementtroubleshootingevent?view=graph-rest-1.0)
    DeviceManagementTroubleshootingEvent = "microsoft.graph.deviceManagementTroubleshootingEvent" {
        "microsoft.graph.enrollmentTroubleshootingEvent",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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

crate::runtime::model! {
    /// [`microsoft.graph.eBookInstallSummary`](https://learn.microsoft.com/graph/api/resources/intune-books-ebookinstallsummary?view=graph-rest-1.0)
    EBookInstallSummary = "microsoft.graph.eBookInstallSummary";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "installedDeviceCount" INSTALLED_DEVICE_COUNT, installed_device_count i32 -> Option<i32>, with_installed_device_count(i32), "`installedDeviceCount`: `Edm.Int32`";
    "failedDeviceCount" FAILED_DEVICE_COUNT, failed_device_count i32 -> Option<i32>, with_failed_device_count(i32), "`failedDeviceCount`: `Edm.Int32`";
    "notInstalledDeviceCount" NOT_INSTALLED_DEVICE_COUNT, not_installed_device_count i32 -> Option<i32>, with_not_installed_device_count(i32), "`notInstalledDeviceCount`: `Edm.Int32`";
    "installedUserCount" INSTALLED_USER_COUNT, installed_user_count i32 -> Option<i32>, with_installed_user_count(i32), "`installedUserCount`: `Edm.Int32`";
    "failedUserCount" FAILED_USER_COUNT, failed_user_count i32 -> Option<i32>, with_failed_user_count(i32), "`failedUserCount`: `Edm.Int32`";
    "notInstalledUserCount" NOT_INSTALLED_USER_COUNT, not_installed_user_count i32 -> Option<i32>, with_not_installed_user_count(i32), "`notInstalledUserCount`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.edgeCookiePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgecookiepolicy?view=graph-rest-1.0)
    EdgeCookiePolicy = "microsoft.graph.edgeCookiePolicy" {
        UserDefined = "userDefined",
        Allow = "allow",
        BlockThirdParty = "blockThirdParty",
        BlockAll = "blockAll",
    }
}

crate::runtime::model! {
    /// Inherits from edgeSearchEngineBase.
    ///
    /// [`microsoft.graph.edgeSearchEngine`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgesearchengine?view=graph-rest-1.0), with the accessors of [`EdgeSearchEngineBase`](super::EdgeSearchEngineBase)
    EdgeSearchEngine: super::EdgeSearchEngineBase = "microsoft.graph.edgeSearchEngine";
    "edgeSearchEngineType" EDGE_SEARCH_ENGINE_TYPE, edge_search_engine_type enumeration -> Option<super::EdgeSearchEngineType>, with_edge_search_engine_type(super::EdgeSearchEngineType), "`edgeSearchEngineType`: `microsoft.graph.edgeSearchEngineType`" "Possible values are: default, bing.";
}

crate::runtime::model! {
    /// [`microsoft.graph.edgeSearchEngineBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgesearchenginebase?view=graph-rest-1.0)
    EdgeSearchEngineBase = "microsoft.graph.edgeSearchEngineBase" {
        "microsoft.graph.edgeSearchEngine",
        "microsoft.graph.edgeSearchEngineCustom",
    }
}

crate::runtime::model! {
    /// Inherits from edgeSearchEngineBase.
    ///
    /// [`microsoft.graph.edgeSearchEngineCustom`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgesearchenginecustom?view=graph-rest-1.0), with the accessors of [`EdgeSearchEngineBase`](super::EdgeSearchEngineBase)
    EdgeSearchEngineCustom: super::EdgeSearchEngineBase = "microsoft.graph.edgeSearchEngineCustom";
    "edgeSearchEngineOpenSearchXmlUrl" EDGE_SEARCH_ENGINE_OPEN_SEARCH_XML_URL, edge_search_engine_open_search_xml_url str -> Option<&str>, with_edge_search_engine_open_search_xml_url(String), "`edgeSearchEngineOpenSearchXmlUrl`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.edgeSearchEngineType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgesearchenginetype?view=graph-rest-1.0)
    EdgeSearchEngineType = "microsoft.graph.edgeSearchEngineType" {
        Default = "default",
        Bing = "bing",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.editionUpgradeConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-editionupgradeconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    EditionUpgradeConfiguration: super::DeviceConfiguration = "microsoft.graph.editionUpgradeConfiguration";
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
    "licenseType" LICENSE_TYPE, license_type enumeration -> Option<super::EditionUpgradeLicenseType>, with_license_type(super::EditionUpgradeLicenseType), "`licenseType`: `microsoft.graph.editionUpgradeLicenseType`" "Possible values are: productKey, licenseFile.";
    "targetEdition" TARGET_EDITION, target_edition enumeration -> Option<super::Windows10EditionType>, with_target_edition(super::Windows10EditionType), "`targetEdition`: `microsoft.graph.windows10EditionType`" "Possible values are: windows10Enterprise, windows10EnterpriseN, windows10Education, windows10EducationN, windows10MobileEnterprise, windows10HolographicEnterprise, windows10Professional, windows10ProfessionalN, windows10ProfessionalEducation, windows10ProfessionalEducationN, windows10ProfessionalWorkstation, windows10ProfessionalWorkstationN.";
    "license" LICENSE, license str -> Option<&str>, with_license(String), "`license`: `Edm.String`";
    "productKey" PRODUCT_KEY, product_key str -> Option<&str>, with_product_key(String), "`productKey`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.editionUpgradeLicenseType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-editionupgradelicensetype?view=graph-rest-1.0)
    EditionUpgradeLicenseType = "microsoft.graph.editionUpgradeLicenseType" {
        ProductKey = "productKey",
        LicenseFile = "licenseFile",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.enablement`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-enablement?view=graph-rest-1.0)
    Enablement = "microsoft.graph.enablement" {
        NotConfigured = "notConfigured",
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.enrollmentConfigurationAssignment`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-enrollmentconfigurationassignment?view=graph-rest-1.0)
    EnrollmentConfigurationAssignment = "microsoft.graph.enrollmentConfigurationAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.enrollmentState`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-enrollmentstate?view=graph-rest-1.0)
    EnrollmentState = "microsoft.graph.enrollmentState" {
        Unknown = "unknown",
        Enrolled = "enrolled",
        PendingReset = "pendingReset",
        Failed = "failed",
        NotContacted = "notContacted",
    }
}

crate::runtime::model! {
    /// Inherits from deviceManagementTroubleshootingEvent.
    ///
    /// [`microsoft.graph.enrollmentTroubleshootingEvent`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-enrollmenttroubleshootingevent?view=graph-rest-1.0), with the accessors of [`DeviceManagementTroubleshootingEvent`](super::DeviceManagementTroubleshootingEvent)
    EnrollmentTroubleshootingEvent: super::DeviceManagementTroubleshootingEvent = "microsoft.graph.enrollmentTroubleshootingEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    "managedDeviceIdentifier" MANAGED_DEVICE_IDENTIFIER, managed_device_identifier str -> Option<&str>, with_managed_device_identifier(String), "`managedDeviceIdentifier`: `Edm.String`";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "enrollmentType" ENROLLMENT_TYPE, enrollment_type enumeration -> Option<super::DeviceEnrollmentType>, with_enrollment_type(super::DeviceEnrollmentType), "`enrollmentType`: `microsoft.graph.deviceEnrollmentType`" "Possible values are: unknown, userEnrollment, deviceEnrollmentManager, appleBulkWithUser, appleBulkWithoutUser, windowsAzureADJoin, windowsBulkUserless, windowsAutoEnrollment, windowsBulkAzureDomainJoin, windowsCoManagement, windowsAzureADJoinUsingDeviceAuth, appleUserEnrollment, appleUserEnrollmentWithServiceAccount.";
    "failureCategory" FAILURE_CATEGORY, failure_category enumeration -> Option<super::DeviceEnrollmentFailureReason>, with_failure_category(super::DeviceEnrollmentFailureReason), "`failureCategory`: `microsoft.graph.deviceEnrollmentFailureReason`" "Possible values are: unknown, authentication, authorization, accountValidation, userValidation, deviceNotSupported, inMaintenance, badRequest, featureNotSupported, enrollmentRestrictionsEnforced, clientDisconnected, userAbandonment.";
    "failureReason" FAILURE_REASON, failure_reason str -> Option<&str>, with_failure_reason(String), "`failureReason`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from groupAssignmentTarget.
    ///
    /// [`microsoft.graph.exclusionGroupAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-exclusiongroupassignmenttarget?view=graph-rest-1.0), with the accessors of [`GroupAssignmentTarget`](super::GroupAssignmentTarget)
    ExclusionGroupAssignmentTarget: super::GroupAssignmentTarget, super::DeviceAndAppManagementAssignmentTarget = "microsoft.graph.exclusionGroupAssignmentTarget";
    inherited "groupId" GROUP_ID, with_group_id(String), "`groupId`";
}

crate::runtime::model! {
    /// [`microsoft.graph.fileEncryptionInfo`](https://learn.microsoft.com/graph/api/resources/intune-apps-fileencryptioninfo?view=graph-rest-1.0)
    FileEncryptionInfo = "microsoft.graph.fileEncryptionInfo";
    "encryptionKey" ENCRYPTION_KEY, encryption_key binary -> Parsed<Bytes>, with_encryption_key(Bytes), "`encryptionKey`: `Edm.Binary`";
    "initializationVector" INITIALIZATION_VECTOR, initialization_vector binary -> Parsed<Bytes>, with_initialization_vector(Bytes), "`initializationVector`: `Edm.Binary`";
    "mac" MAC, mac binary -> Parsed<Bytes>, with_mac(Bytes), "`mac`: `Edm.Binary`";
    "macKey" MAC_KEY, mac_key binary -> Parsed<Bytes>, with_mac_key(Bytes), "`macKey`: `Edm.Binary`";
    "profileIdentifier" PROFILE_IDENTIFIER, profile_identifier str -> Option<&str>, with_profile_identifier(String), "`profileIdentifier`: `Edm.String`";
    "fileDigest" FILE_DIGEST, file_digest binary -> Parsed<Bytes>, with_file_digest(Bytes), "`fileDigest`: `Edm.Binary`";
    "fileDigestAlgorithm" FILE_DIGEST_ALGORITHM, file_digest_algorithm str -> Option<&str>, with_file_digest_algorithm(String), "`fileDigestAlgorithm`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.firewallCertificateRevocationListCheckMethodType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-firewallcertificaterevocationlistcheckmethodtype?view=graph-rest-1.0)
    FirewallCertificateRevocationListCheckMethodType = "microsoft.graph.firewallCertificateRevocationListCheckMethodType" {
        DeviceDefault = "deviceDefault",
        None = "none",
        Attempt = "attempt",
        Require = "require",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.firewallPacketQueueingMethodType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-firewallpacketqueueingmethodtype?view=graph-rest-1.0)
    FirewallPacketQueueingMethodType = "microsoft.graph.firewallPacketQueueingMethodType" {
        DeviceDefault = "deviceDefault",
        Disabled = "disabled",
        QueueInbound = "queueInbound",
        QueueOutbound = "queueOutbound",
        QueueBoth = "queueBoth",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.firewallPreSharedKeyEncodingMethodType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-firewallpresharedkeyencodingmethodtype?view=graph-rest-1.0)
    FirewallPreSharedKeyEncodingMethodType = "microsoft.graph.firewallPreSharedKeyEncodingMethodType" {
        DeviceDefault = "deviceDefault",
        None = "none",
        UtF8 = "utF8",
    }
}

crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentTarget.
    ///
    /// [`microsoft.graph.groupAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-groupassignmenttarget?view=graph-rest-1.0), with the accessors of [`DeviceAndAppManagementAssignmentTarget`](super::DeviceAndAppManagementAssignmentTarget)
    GroupAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget = "microsoft.graph.groupAssignmentTarget" {
        "microsoft.graph.exclusionGroupAssignmentTarget",
    };
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.importedWindowsAutopilotDeviceIdentity`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentity?view=graph-rest-1.0)
    ImportedWindowsAutopilotDeviceIdentity = "microsoft.graph.importedWindowsAutopilotDeviceIdentity";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "groupTag" GROUP_TAG, group_tag str -> Option<&str>, with_group_tag(String), "`groupTag`: `Edm.String`";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`";
    "productKey" PRODUCT_KEY, product_key str -> Option<&str>, with_product_key(String), "`productKey`: `Edm.String`";
    "importId" IMPORT_ID, import_id str -> Option<&str>, with_import_id(String), "`importId`: `Edm.String`";
    "hardwareIdentifier" HARDWARE_IDENTIFIER, hardware_identifier binary -> Parsed<Bytes>, with_hardware_identifier(Bytes), "`hardwareIdentifier`: `Edm.Binary`";
    "state" STATE, state model -> Option<&super::ImportedWindowsAutopilotDeviceIdentityState>, with_state(super::ImportedWindowsAutopilotDeviceIdentityState), "`state`: `microsoft.graph.importedWindowsAutopilotDeviceIdentityState`";
    "assignedUserPrincipalName" ASSIGNED_USER_PRINCIPAL_NAME, assigned_user_principal_name str -> Option<&str>, with_assigned_user_principal_name(String), "`assignedUserPrincipalName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.importedWindowsAutopilotDeviceIdentityImportStatus`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentityimportstatus?view=graph-rest-1.0)
    ImportedWindowsAutopilotDeviceIdentityImportStatus = "microsoft.graph.importedWindowsAutopilotDeviceIdentityImportStatus" {
        Unknown = "unknown",
        Pending = "pending",
        Partial = "partial",
        Complete = "complete",
        Error = "error",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.importedWindowsAutopilotDeviceIdentityState`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentitystate?view=graph-rest-1.0)
    ImportedWindowsAutopilotDeviceIdentityState = "microsoft.graph.importedWindowsAutopilotDeviceIdentityState";
    "deviceImportStatus" DEVICE_IMPORT_STATUS, device_import_status enumeration -> Option<super::ImportedWindowsAutopilotDeviceIdentityImportStatus>, with_device_import_status(super::ImportedWindowsAutopilotDeviceIdentityImportStatus), "`deviceImportStatus`: `microsoft.graph.importedWindowsAutopilotDeviceIdentityImportStatus`" "Possible values are: unknown, pending, partial, complete, error.";
    "deviceRegistrationId" DEVICE_REGISTRATION_ID, device_registration_id str -> Option<&str>, with_device_registration_id(String), "`deviceRegistrationId`: `Edm.String`";
    "deviceErrorCode" DEVICE_ERROR_CODE, device_error_code i32 -> Option<i32>, with_device_error_code(i32), "`deviceErrorCode`: `Edm.Int32`";
    "deviceErrorName" DEVICE_ERROR_NAME, device_error_name str -> Option<&str>, with_device_error_name(String), "`deviceErrorName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.installIntent`](https://learn.microsoft.com/graph/api/resources/intune-shared-installintent?view=graph-rest-1.0)
    InstallIntent = "microsoft.graph.installIntent" {
        Available = "available",
        Required = "required",
        Uninstall = "uninstall",
        AvailableWithoutEnrollment = "availableWithoutEnrollment",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.installState`](https://learn.microsoft.com/graph/api/resources/intune-books-installstate?view=graph-rest-1.0)
    InstallState = "microsoft.graph.installState" {
        NotApplicable = "notApplicable",
        Installed = "installed",
        Failed = "failed",
        NotInstalled = "notInstalled",
        UninstallFailed = "uninstallFailed",
        Unknown = "unknown",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.internetSiteSecurityLevel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-internetsitesecuritylevel?view=graph-rest-1.0)
    InternetSiteSecurityLevel = "microsoft.graph.internetSiteSecurityLevel" {
        UserDefined = "userDefined",
        Medium = "medium",
        MediumHigh = "mediumHigh",
        High = "high",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.intuneBrand`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-intunebrand?view=graph-rest-1.0)
    IntuneBrand = "microsoft.graph.intuneBrand";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "themeColor" THEME_COLOR, theme_color model -> Option<&super::RgbColor>, with_theme_color(super::RgbColor), "`themeColor`: `microsoft.graph.rgbColor`";
    "showLogo" SHOW_LOGO, show_logo bool -> Option<bool>, with_show_logo(bool), "`showLogo`: `Edm.Boolean`";
    "lightBackgroundLogo" LIGHT_BACKGROUND_LOGO, light_background_logo model -> Option<&super::MimeContent>, with_light_background_logo(super::MimeContent), "`lightBackgroundLogo`: `microsoft.graph.mimeContent`";
    "darkBackgroundLogo" DARK_BACKGROUND_LOGO, dark_background_logo model -> Option<&super::MimeContent>, with_dark_background_logo(super::MimeContent), "`darkBackgroundLogo`: `microsoft.graph.mimeContent`";
    "showNameNextToLogo" SHOW_NAME_NEXT_TO_LOGO, show_name_next_to_logo bool -> Option<bool>, with_show_name_next_to_logo(bool), "`showNameNextToLogo`: `Edm.Boolean`";
    "showDisplayNameNextToLogo" SHOW_DISPLAY_NAME_NEXT_TO_LOGO, show_display_name_next_to_logo bool -> Option<bool>, with_show_display_name_next_to_logo(bool), "`showDisplayNameNextToLogo`: `Edm.Boolean`";
    "contactITName" CONTACT_IT_NAME, contact_it_name str -> Option<&str>, with_contact_it_name(String), "`contactITName`: `Edm.String`";
    "contactITPhoneNumber" CONTACT_IT_PHONE_NUMBER, contact_it_phone_number str -> Option<&str>, with_contact_it_phone_number(String), "`contactITPhoneNumber`: `Edm.String`";
    "contactITEmailAddress" CONTACT_IT_EMAIL_ADDRESS, contact_it_email_address str -> Option<&str>, with_contact_it_email_address(String), "`contactITEmailAddress`: `Edm.String`";
    "contactITNotes" CONTACT_IT_NOTES, contact_it_notes str -> Option<&str>, with_contact_it_notes(String), "`contactITNotes`: `Edm.String`";
    "onlineSupportSiteUrl" ONLINE_SUPPORT_SITE_URL, online_support_site_url str -> Option<&str>, with_online_support_site_url(String), "`onlineSupportSiteUrl`: `Edm.String`";
    "onlineSupportSiteName" ONLINE_SUPPORT_SITE_NAME, online_support_site_name str -> Option<&str>, with_online_support_site_name(String), "`onlineSupportSiteName`: `Edm.String`";
    "privacyUrl" PRIVACY_URL, privacy_url str -> Option<&str>, with_privacy_url(String), "`privacyUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.iosCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioscertificateprofile?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    IosCertificateProfile: super::DeviceConfiguration = "microsoft.graph.iosCertificateProfile";
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
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.iosCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioscompliancepolicy?view=graph-rest-1.0), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    IosCompliancePolicy: super::DeviceCompliancePolicy = "microsoft.graph.iosCompliancePolicy";
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
    "passcodeBlockSimple" PASSCODE_BLOCK_SIMPLE, passcode_block_simple bool -> Option<bool>, with_passcode_block_simple(bool), "`passcodeBlockSimple`: `Edm.Boolean`";
    "passcodeExpirationDays" PASSCODE_EXPIRATION_DAYS, passcode_expiration_days i32 -> Option<i32>, with_passcode_expiration_days(i32), "`passcodeExpirationDays`: `Edm.Int32`";
    "passcodeMinimumLength" PASSCODE_MINIMUM_LENGTH, passcode_minimum_length i32 -> Option<i32>, with_passcode_minimum_length(i32), "`passcodeMinimumLength`: `Edm.Int32`";
    "passcodeMinutesOfInactivityBeforeLock" PASSCODE_MINUTES_OF_INACTIVITY_BEFORE_LOCK, passcode_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_passcode_minutes_of_inactivity_before_lock(i32), "`passcodeMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passcodePreviousPasscodeBlockCount" PASSCODE_PREVIOUS_PASSCODE_BLOCK_COUNT, passcode_previous_passcode_block_count i32 -> Option<i32>, with_passcode_previous_passcode_block_count(i32), "`passcodePreviousPasscodeBlockCount`: `Edm.Int32`";
    "passcodeMinimumCharacterSetCount" PASSCODE_MINIMUM_CHARACTER_SET_COUNT, passcode_minimum_character_set_count i32 -> Option<i32>, with_passcode_minimum_character_set_count(i32), "`passcodeMinimumCharacterSetCount`: `Edm.Int32`";
    "passcodeRequiredType" PASSCODE_REQUIRED_TYPE, passcode_required_type enumeration -> Option<super::RequiredPasswordType>, with_passcode_required_type(super::RequiredPasswordType), "`passcodeRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passcodeRequired" PASSCODE_REQUIRED, passcode_required bool -> Option<bool>, with_passcode_required(bool), "`passcodeRequired`: `Edm.Boolean`";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "securityBlockJailbrokenDevices" SECURITY_BLOCK_JAILBROKEN_DEVICES, security_block_jailbroken_devices bool -> Option<bool>, with_security_block_jailbroken_devices(bool), "`securityBlockJailbrokenDevices`: `Edm.Boolean`";
    "deviceThreatProtectionEnabled" DEVICE_THREAT_PROTECTION_ENABLED, device_threat_protection_enabled bool -> Option<bool>, with_device_threat_protection_enabled(bool), "`deviceThreatProtectionEnabled`: `Edm.Boolean`";
    "deviceThreatProtectionRequiredSecurityLevel" DEVICE_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL, device_threat_protection_required_security_level enumeration -> Option<super::DeviceThreatProtectionLevel>, with_device_threat_protection_required_security_level(super::DeviceThreatProtectionLevel), "`deviceThreatProtectionRequiredSecurityLevel`: `microsoft.graph.deviceThreatProtectionLevel`" "Possible values are: unavailable, secured, low, medium, high, notSet.";
    "managedEmailProfileRequired" MANAGED_EMAIL_PROFILE_REQUIRED, managed_email_profile_required bool -> Option<bool>, with_managed_email_profile_required(bool), "`managedEmailProfileRequired`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.iosCustomConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioscustomconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    IosCustomConfiguration: super::DeviceConfiguration = "microsoft.graph.iosCustomConfiguration";
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
    /// [`microsoft.graph.iosDeviceFeaturesConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosdevicefeaturesconfiguration?view=graph-rest-1.0), with the accessors of [`AppleDeviceFeaturesConfigurationBase`](super::AppleDeviceFeaturesConfigurationBase)
    IosDeviceFeaturesConfiguration: super::AppleDeviceFeaturesConfigurationBase, super::DeviceConfiguration = "microsoft.graph.iosDeviceFeaturesConfiguration";
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
    "assetTagTemplate" ASSET_TAG_TEMPLATE, asset_tag_template str -> Option<&str>, with_asset_tag_template(String), "`assetTagTemplate`: `Edm.String`";
    "lockScreenFootnote" LOCK_SCREEN_FOOTNOTE, lock_screen_footnote str -> Option<&str>, with_lock_screen_footnote(String), "`lockScreenFootnote`: `Edm.String`";
    "homeScreenDockIcons" HOME_SCREEN_DOCK_ICONS, home_screen_dock_icons models -> Option<&[super::IosHomeScreenItem]>, with_home_screen_dock_icons(Vec<super::IosHomeScreenItem>), "`homeScreenDockIcons`: `Collection(microsoft.graph.iosHomeScreenItem)`";
    "homeScreenPages" HOME_SCREEN_PAGES, home_screen_pages models -> Option<&[super::IosHomeScreenPage]>, with_home_screen_pages(Vec<super::IosHomeScreenPage>), "`homeScreenPages`: `Collection(microsoft.graph.iosHomeScreenPage)`";
    "notificationSettings" NOTIFICATION_SETTINGS, notification_settings models -> Option<&[super::IosNotificationSettings]>, with_notification_settings(Vec<super::IosNotificationSettings>), "`notificationSettings`: `Collection(microsoft.graph.iosNotificationSettings)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosDeviceType`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosdevicetype?view=graph-rest-1.0)
    IosDeviceType = "microsoft.graph.iosDeviceType";
    "iPad" IPAD, ipad bool -> Option<bool>, with_ipad(bool), "`iPad`: `Edm.Boolean`";
    "iPhoneAndIPod" IPHONE_AND_I_POD, iphone_and_i_pod bool -> Option<bool>, with_iphone_and_i_pod(bool), "`iPhoneAndIPod`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.iosGeneralDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosgeneraldeviceconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    IosGeneralDeviceConfiguration: super::DeviceConfiguration = "microsoft.graph.iosGeneralDeviceConfiguration";
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
    "accountBlockModification" ACCOUNT_BLOCK_MODIFICATION, account_block_modification bool -> Option<bool>, with_account_block_modification(bool), "`accountBlockModification`: `Edm.Boolean`";
    "activationLockAllowWhenSupervised" ACTIVATION_LOCK_ALLOW_WHEN_SUPERVISED, activation_lock_allow_when_supervised bool -> Option<bool>, with_activation_lock_allow_when_supervised(bool), "`activationLockAllowWhenSupervised`: `Edm.Boolean`";
    "airDropBlocked" AIR_DROP_BLOCKED, air_drop_blocked bool -> Option<bool>, with_air_drop_blocked(bool), "`airDropBlocked`: `Edm.Boolean`";
    "airDropForceUnmanagedDropTarget" AIR_DROP_FORCE_UNMANAGED_DROP_TARGET, air_drop_force_unmanaged_drop_target bool -> Option<bool>, with_air_drop_force_unmanaged_drop_target(bool), "`airDropForceUnmanagedDropTarget`: `Edm.Boolean`";
    "airPlayForcePairingPasswordForOutgoingRequests" AIR_PLAY_FORCE_PAIRING_PASSWORD_FOR_OUTGOING_REQUESTS, air_play_force_pairing_password_for_outgoing_requests bool -> Option<bool>, with_air_play_force_pairing_password_for_outgoing_requests(bool), "`airPlayForcePairingPasswordForOutgoingRequests`: `Edm.Boolean`";
    "appleWatchBlockPairing" APPLE_WATCH_BLOCK_PAIRING, apple_watch_block_pairing bool -> Option<bool>, with_apple_watch_block_pairing(bool), "`appleWatchBlockPairing`: `Edm.Boolean`";
    "appleWatchForceWristDetection" APPLE_WATCH_FORCE_WRIST_DETECTION, apple_watch_force_wrist_detection bool -> Option<bool>, with_apple_watch_force_wrist_detection(bool), "`appleWatchForceWristDetection`: `Edm.Boolean`";
    "appleNewsBlocked" APPLE_NEWS_BLOCKED, apple_news_blocked bool -> Option<bool>, with_apple_news_blocked(bool), "`appleNewsBlocked`: `Edm.Boolean`";
    "appsSingleAppModeList" APPS_SINGLE_APP_MODE_LIST, apps_single_app_mode_list models -> Option<&[super::AppListItem]>, with_apps_single_app_mode_list(Vec<super::AppListItem>), "`appsSingleAppModeList`: `Collection(microsoft.graph.appListItem)`";
    "appsVisibilityList" APPS_VISIBILITY_LIST, apps_visibility_list models -> Option<&[super::AppListItem]>, with_apps_visibility_list(Vec<super::AppListItem>), "`appsVisibilityList`: `Collection(microsoft.graph.appListItem)`";
    "appsVisibilityListType" APPS_VISIBILITY_LIST_TYPE, apps_visibility_list_type enumeration -> Option<super::AppListType>, with_apps_visibility_list_type(super::AppListType), "`appsVisibilityListType`: `microsoft.graph.appListType`" "Possible values are: none, appsInListCompliant, appsNotInListCompliant.";
    "appStoreBlockAutomaticDownloads" APP_STORE_BLOCK_AUTOMATIC_DOWNLOADS, app_store_block_automatic_downloads bool -> Option<bool>, with_app_store_block_automatic_downloads(bool), "`appStoreBlockAutomaticDownloads`: `Edm.Boolean`";
    "appStoreBlocked" APP_STORE_BLOCKED, app_store_blocked bool -> Option<bool>, with_app_store_blocked(bool), "`appStoreBlocked`: `Edm.Boolean`";
    "appStoreBlockInAppPurchases" APP_STORE_BLOCK_IN_APP_PURCHASES, app_store_block_in_app_purchases bool -> Option<bool>, with_app_store_block_in_app_purchases(bool), "`appStoreBlockInAppPurchases`: `Edm.Boolean`";
    "appStoreBlockUIAppInstallation" APP_STORE_BLOCK_UI_APP_INSTALLATION, app_store_block_ui_app_installation bool -> Option<bool>, with_app_store_block_ui_app_installation(bool), "`appStoreBlockUIAppInstallation`: `Edm.Boolean`";
    "appStoreRequirePassword" APP_STORE_REQUIRE_PASSWORD, app_store_require_password bool -> Option<bool>, with_app_store_require_password(bool), "`appStoreRequirePassword`: `Edm.Boolean`";
    "bluetoothBlockModification" BLUETOOTH_BLOCK_MODIFICATION, bluetooth_block_modification bool -> Option<bool>, with_bluetooth_block_modification(bool), "`bluetoothBlockModification`: `Edm.Boolean`";
    "cameraBlocked" CAMERA_BLOCKED, camera_blocked bool -> Option<bool>, with_camera_blocked(bool), "`cameraBlocked`: `Edm.Boolean`";
    "cellularBlockDataRoaming" CELLULAR_BLOCK_DATA_ROAMING, cellular_block_data_roaming bool -> Option<bool>, with_cellular_block_data_roaming(bool), "`cellularBlockDataRoaming`: `Edm.Boolean`";
    "cellularBlockGlobalBackgroundFetchWhileRoaming" CELLULAR_BLOCK_GLOBAL_BACKGROUND_FETCH_WHILE_ROAMING, cellular_block_global_background_fetch_while_roaming bool -> Option<bool>, with_cellular_block_global_background_fetch_while_roaming(bool), "`cellularBlockGlobalBackgroundFetchWhileRoaming`: `Edm.Boolean`";
    "cellularBlockPerAppDataModification" CELLULAR_BLOCK_PER_APP_DATA_MODIFICATION, cellular_block_per_app_data_modification bool -> Option<bool>, with_cellular_block_per_app_data_modification(bool), "`cellularBlockPerAppDataModification`: `Edm.Boolean`";
    "cellularBlockPersonalHotspot" CELLULAR_BLOCK_PERSONAL_HOTSPOT, cellular_block_personal_hotspot bool -> Option<bool>, with_cellular_block_personal_hotspot(bool), "`cellularBlockPersonalHotspot`: `Edm.Boolean`";
    "cellularBlockVoiceRoaming" CELLULAR_BLOCK_VOICE_ROAMING, cellular_block_voice_roaming bool -> Option<bool>, with_cellular_block_voice_roaming(bool), "`cellularBlockVoiceRoaming`: `Edm.Boolean`";
    "certificatesBlockUntrustedTlsCertificates" CERTIFICATES_BLOCK_UNTRUSTED_TLS_CERTIFICATES, certificates_block_untrusted_tls_certificates bool -> Option<bool>, with_certificates_block_untrusted_tls_certificates(bool), "`certificatesBlockUntrustedTlsCertificates`: `Edm.Boolean`";
    "classroomAppBlockRemoteScreenObservation" CLASSROOM_APP_BLOCK_REMOTE_SCREEN_OBSERVATION, classroom_app_block_remote_screen_observation bool -> Option<bool>, with_classroom_app_block_remote_screen_observation(bool), "`classroomAppBlockRemoteScreenObservation`: `Edm.Boolean`";
    "classroomAppForceUnpromptedScreenObservation" CLASSROOM_APP_FORCE_UNPROMPTED_SCREEN_OBSERVATION, classroom_app_force_unprompted_screen_observation bool -> Option<bool>, with_classroom_app_force_unprompted_screen_observation(bool), "`classroomAppForceUnpromptedScreenObservation`: `Edm.Boolean`";
    "compliantAppsList" COMPLIANT_APPS_LIST, compliant_apps_list models -> Option<&[super::AppListItem]>, with_compliant_apps_list(Vec<super::AppListItem>), "`compliantAppsList`: `Collection(microsoft.graph.appListItem)`";
    "compliantAppListType" COMPLIANT_APP_LIST_TYPE, compliant_app_list_type enumeration -> Option<super::AppListType>, with_compliant_app_list_type(super::AppListType), "`compliantAppListType`: `microsoft.graph.appListType`" "Possible values are: none, appsInListCompliant, appsNotInListCompliant.";
    "configurationProfileBlockChanges" CONFIGURATION_PROFILE_BLOCK_CHANGES, configuration_profile_block_changes bool -> Option<bool>, with_configuration_profile_block_changes(bool), "`configurationProfileBlockChanges`: `Edm.Boolean`";
    "definitionLookupBlocked" DEFINITION_LOOKUP_BLOCKED, definition_lookup_blocked bool -> Option<bool>, with_definition_lookup_blocked(bool), "`definitionLookupBlocked`: `Edm.Boolean`";
    "deviceBlockEnableRestrictions" DEVICE_BLOCK_ENABLE_RESTRICTIONS, device_block_enable_restrictions bool -> Option<bool>, with_device_block_enable_restrictions(bool), "`deviceBlockEnableRestrictions`: `Edm.Boolean`";
    "deviceBlockEraseContentAndSettings" DEVICE_BLOCK_ERASE_CONTENT_AND_SETTINGS, device_block_erase_content_and_settings bool -> Option<bool>, with_device_block_erase_content_and_settings(bool), "`deviceBlockEraseContentAndSettings`: `Edm.Boolean`";
    "deviceBlockNameModification" DEVICE_BLOCK_NAME_MODIFICATION, device_block_name_modification bool -> Option<bool>, with_device_block_name_modification(bool), "`deviceBlockNameModification`: `Edm.Boolean`";
    "diagnosticDataBlockSubmission" DIAGNOSTIC_DATA_BLOCK_SUBMISSION, diagnostic_data_block_submission bool -> Option<bool>, with_diagnostic_data_block_submission(bool), "`diagnosticDataBlockSubmission`: `Edm.Boolean`";
    "diagnosticDataBlockSubmissionModification" DIAGNOSTIC_DATA_BLOCK_SUBMISSION_MODIFICATION, diagnostic_data_block_submission_modification bool -> Option<bool>, with_diagnostic_data_block_submission_modification(bool), "`diagnosticDataBlockSubmissionModification`: `Edm.Boolean`";
    "documentsBlockManagedDocumentsInUnmanagedApps" DOCUMENTS_BLOCK_MANAGED_DOCUMENTS_IN_UNMANAGED_APPS, documents_block_managed_documents_in_unmanaged_apps bool -> Option<bool>, with_documents_block_managed_documents_in_unmanaged_apps(bool), "`documentsBlockManagedDocumentsInUnmanagedApps`: `Edm.Boolean`";
    "documentsBlockUnmanagedDocumentsInManagedApps" DOCUMENTS_BLOCK_UNMANAGED_DOCUMENTS_IN_MANAGED_APPS, documents_block_unmanaged_documents_in_managed_apps bool -> Option<bool>, with_documents_block_unmanaged_documents_in_managed_apps(bool), "`documentsBlockUnmanagedDocumentsInManagedApps`: `Edm.Boolean`";
    "emailInDomainSuffixes" EMAIL_IN_DOMAIN_SUFFIXES, email_in_domain_suffixes strs -> Option<Vec<&str>>, with_email_in_domain_suffixes(Vec<String>), "`emailInDomainSuffixes`: `Collection(Edm.String)`";
    "enterpriseAppBlockTrust" ENTERPRISE_APP_BLOCK_TRUST, enterprise_app_block_trust bool -> Option<bool>, with_enterprise_app_block_trust(bool), "`enterpriseAppBlockTrust`: `Edm.Boolean`";
    "enterpriseAppBlockTrustModification" ENTERPRISE_APP_BLOCK_TRUST_MODIFICATION, enterprise_app_block_trust_modification bool -> Option<bool>, with_enterprise_app_block_trust_modification(bool), "`enterpriseAppBlockTrustModification`: `Edm.Boolean`";
    "faceTimeBlocked" FACE_TIME_BLOCKED, face_time_blocked bool -> Option<bool>, with_face_time_blocked(bool), "`faceTimeBlocked`: `Edm.Boolean`";
    "findMyFriendsBlocked" FIND_MY_FRIENDS_BLOCKED, find_my_friends_blocked bool -> Option<bool>, with_find_my_friends_blocked(bool), "`findMyFriendsBlocked`: `Edm.Boolean`";
    "gamingBlockGameCenterFriends" GAMING_BLOCK_GAME_CENTER_FRIENDS, gaming_block_game_center_friends bool -> Option<bool>, with_gaming_block_game_center_friends(bool), "`gamingBlockGameCenterFriends`: `Edm.Boolean`";
    "gamingBlockMultiplayer" GAMING_BLOCK_MULTIPLAYER, gaming_block_multiplayer bool -> Option<bool>, with_gaming_block_multiplayer(bool), "`gamingBlockMultiplayer`: `Edm.Boolean`";
    "gameCenterBlocked" GAME_CENTER_BLOCKED, game_center_blocked bool -> Option<bool>, with_game_center_blocked(bool), "`gameCenterBlocked`: `Edm.Boolean`";
    "hostPairingBlocked" HOST_PAIRING_BLOCKED, host_pairing_blocked bool -> Option<bool>, with_host_pairing_blocked(bool), "`hostPairingBlocked`: `Edm.Boolean`";
    "iBooksStoreBlocked" I_BOOKS_STORE_BLOCKED, i_books_store_blocked bool -> Option<bool>, with_i_books_store_blocked(bool), "`iBooksStoreBlocked`: `Edm.Boolean`";
    "iBooksStoreBlockErotica" I_BOOKS_STORE_BLOCK_EROTICA, i_books_store_block_erotica bool -> Option<bool>, with_i_books_store_block_erotica(bool), "`iBooksStoreBlockErotica`: `Edm.Boolean`";
    "iCloudBlockActivityContinuation" I_CLOUD_BLOCK_ACTIVITY_CONTINUATION, i_cloud_block_activity_continuation bool -> Option<bool>, with_i_cloud_block_activity_continuation(bool), "`iCloudBlockActivityContinuation`: `Edm.Boolean`";
    "iCloudBlockBackup" I_CLOUD_BLOCK_BACKUP, i_cloud_block_backup bool -> Option<bool>, with_i_cloud_block_backup(bool), "`iCloudBlockBackup`: `Edm.Boolean`";
    "iCloudBlockDocumentSync" I_CLOUD_BLOCK_DOCUMENT_SYNC, i_cloud_block_document_sync bool -> Option<bool>, with_i_cloud_block_document_sync(bool), "`iCloudBlockDocumentSync`: `Edm.Boolean`";
    "iCloudBlockManagedAppsSync" I_CLOUD_BLOCK_MANAGED_APPS_SYNC, i_cloud_block_managed_apps_sync bool -> Option<bool>, with_i_cloud_block_managed_apps_sync(bool), "`iCloudBlockManagedAppsSync`: `Edm.Boolean`";
    "iCloudBlockPhotoLibrary" I_CLOUD_BLOCK_PHOTO_LIBRARY, i_cloud_block_photo_library bool -> Option<bool>, with_i_cloud_block_photo_library(bool), "`iCloudBlockPhotoLibrary`: `Edm.Boolean`";
    "iCloudBlockPhotoStreamSync" I_CLOUD_BLOCK_PHOTO_STREAM_SYNC, i_cloud_block_photo_stream_sync bool -> Option<bool>, with_i_cloud_block_photo_stream_sync(bool), "`iCloudBlockPhotoStreamSync`: `Edm.Boolean`";
    "iCloudBlockSharedPhotoStream" I_CLOUD_BLOCK_SHARED_PHOTO_STREAM, i_cloud_block_shared_photo_stream bool -> Option<bool>, with_i_cloud_block_shared_photo_stream(bool), "`iCloudBlockSharedPhotoStream`: `Edm.Boolean`";
    "iCloudRequireEncryptedBackup" I_CLOUD_REQUIRE_ENCRYPTED_BACKUP, i_cloud_require_encrypted_backup bool -> Option<bool>, with_i_cloud_require_encrypted_backup(bool), "`iCloudRequireEncryptedBackup`: `Edm.Boolean`";
    "iTunesBlockExplicitContent" I_TUNES_BLOCK_EXPLICIT_CONTENT, i_tunes_block_explicit_content bool -> Option<bool>, with_i_tunes_block_explicit_content(bool), "`iTunesBlockExplicitContent`: `Edm.Boolean`";
    "iTunesBlockMusicService" I_TUNES_BLOCK_MUSIC_SERVICE, i_tunes_block_music_service bool -> Option<bool>, with_i_tunes_block_music_service(bool), "`iTunesBlockMusicService`: `Edm.Boolean`";
    "iTunesBlockRadio" I_TUNES_BLOCK_RADIO, i_tunes_block_radio bool -> Option<bool>, with_i_tunes_block_radio(bool), "`iTunesBlockRadio`: `Edm.Boolean`";
    "keyboardBlockAutoCorrect" KEYBOARD_BLOCK_AUTO_CORRECT, keyboard_block_auto_correct bool -> Option<bool>, with_keyboard_block_auto_correct(bool), "`keyboardBlockAutoCorrect`: `Edm.Boolean`";
    "keyboardBlockDictation" KEYBOARD_BLOCK_DICTATION, keyboard_block_dictation bool -> Option<bool>, with_keyboard_block_dictation(bool), "`keyboardBlockDictation`: `Edm.Boolean`";
    "keyboardBlockPredictive" KEYBOARD_BLOCK_PREDICTIVE, keyboard_block_predictive bool -> Option<bool>, with_keyboard_block_predictive(bool), "`keyboardBlockPredictive`: `Edm.Boolean`";
    "keyboardBlockShortcuts" KEYBOARD_BLOCK_SHORTCUTS, keyboard_block_shortcuts bool -> Option<bool>, with_keyboard_block_shortcuts(bool), "`keyboardBlockShortcuts`: `Edm.Boolean`";
    "keyboardBlockSpellCheck" KEYBOARD_BLOCK_SPELL_CHECK, keyboard_block_spell_check bool -> Option<bool>, with_keyboard_block_spell_check(bool), "`keyboardBlockSpellCheck`: `Edm.Boolean`";
    "kioskModeAllowAssistiveSpeak" KIOSK_MODE_ALLOW_ASSISTIVE_SPEAK, kiosk_mode_allow_assistive_speak bool -> Option<bool>, with_kiosk_mode_allow_assistive_speak(bool), "`kioskModeAllowAssistiveSpeak`: `Edm.Boolean`";
    "kioskModeAllowAssistiveTouchSettings" KIOSK_MODE_ALLOW_ASSISTIVE_TOUCH_SETTINGS, kiosk_mode_allow_assistive_touch_settings bool -> Option<bool>, with_kiosk_mode_allow_assistive_touch_settings(bool), "`kioskModeAllowAssistiveTouchSettings`: `Edm.Boolean`";
    "kioskModeAllowAutoLock" KIOSK_MODE_ALLOW_AUTO_LOCK, kiosk_mode_allow_auto_lock bool -> Option<bool>, with_kiosk_mode_allow_auto_lock(bool), "`kioskModeAllowAutoLock`: `Edm.Boolean`";
    "kioskModeAllowColorInversionSettings" KIOSK_MODE_ALLOW_COLOR_INVERSION_SETTINGS, kiosk_mode_allow_color_inversion_settings bool -> Option<bool>, with_kiosk_mode_allow_color_inversion_settings(bool), "`kioskModeAllowColorInversionSettings`: `Edm.Boolean`";
    "kioskModeAllowRingerSwitch" KIOSK_MODE_ALLOW_RINGER_SWITCH, kiosk_mode_allow_ringer_switch bool -> Option<bool>, with_kiosk_mode_allow_ringer_switch(bool), "`kioskModeAllowRingerSwitch`: `Edm.Boolean`";
    "kioskModeAllowScreenRotation" KIOSK_MODE_ALLOW_SCREEN_ROTATION, kiosk_mode_allow_screen_rotation bool -> Option<bool>, with_kiosk_mode_allow_screen_rotation(bool), "`kioskModeAllowScreenRotation`: `Edm.Boolean`";
    "kioskModeAllowSleepButton" KIOSK_MODE_ALLOW_SLEEP_BUTTON, kiosk_mode_allow_sleep_button bool -> Option<bool>, with_kiosk_mode_allow_sleep_button(bool), "`kioskModeAllowSleepButton`: `Edm.Boolean`";
    "kioskModeAllowTouchscreen" KIOSK_MODE_ALLOW_TOUCHSCREEN, kiosk_mode_allow_touchscreen bool -> Option<bool>, with_kiosk_mode_allow_touchscreen(bool), "`kioskModeAllowTouchscreen`: `Edm.Boolean`";
    "kioskModeAllowVoiceOverSettings" KIOSK_MODE_ALLOW_VOICE_OVER_SETTINGS, kiosk_mode_allow_voice_over_settings bool -> Option<bool>, with_kiosk_mode_allow_voice_over_settings(bool), "`kioskModeAllowVoiceOverSettings`: `Edm.Boolean`";
    "kioskModeAllowVolumeButtons" KIOSK_MODE_ALLOW_VOLUME_BUTTONS, kiosk_mode_allow_volume_buttons bool -> Option<bool>, with_kiosk_mode_allow_volume_buttons(bool), "`kioskModeAllowVolumeButtons`: `Edm.Boolean`";
    "kioskModeAllowZoomSettings" KIOSK_MODE_ALLOW_ZOOM_SETTINGS, kiosk_mode_allow_zoom_settings bool -> Option<bool>, with_kiosk_mode_allow_zoom_settings(bool), "`kioskModeAllowZoomSettings`: `Edm.Boolean`";
    "kioskModeAppStoreUrl" KIOSK_MODE_APP_STORE_URL, kiosk_mode_app_store_url str -> Option<&str>, with_kiosk_mode_app_store_url(String), "`kioskModeAppStoreUrl`: `Edm.String`";
    "kioskModeBuiltInAppId" KIOSK_MODE_BUILT_IN_APP_ID, kiosk_mode_built_in_app_id str -> Option<&str>, with_kiosk_mode_built_in_app_id(String), "`kioskModeBuiltInAppId`: `Edm.String`";
    "kioskModeRequireAssistiveTouch" KIOSK_MODE_REQUIRE_ASSISTIVE_TOUCH, kiosk_mode_require_assistive_touch bool -> Option<bool>, with_kiosk_mode_require_assistive_touch(bool), "`kioskModeRequireAssistiveTouch`: `Edm.Boolean`";
    "kioskModeRequireColorInversion" KIOSK_MODE_REQUIRE_COLOR_INVERSION, kiosk_mode_require_color_inversion bool -> Option<bool>, with_kiosk_mode_require_color_inversion(bool), "`kioskModeRequireColorInversion`: `Edm.Boolean`";
    "kioskModeRequireMonoAudio" KIOSK_MODE_REQUIRE_MONO_AUDIO, kiosk_mode_require_mono_audio bool -> Option<bool>, with_kiosk_mode_require_mono_audio(bool), "`kioskModeRequireMonoAudio`: `Edm.Boolean`";
    "kioskModeRequireVoiceOver" KIOSK_MODE_REQUIRE_VOICE_OVER, kiosk_mode_require_voice_over bool -> Option<bool>, with_kiosk_mode_require_voice_over(bool), "`kioskModeRequireVoiceOver`: `Edm.Boolean`";
    "kioskModeRequireZoom" KIOSK_MODE_REQUIRE_ZOOM, kiosk_mode_require_zoom bool -> Option<bool>, with_kiosk_mode_require_zoom(bool), "`kioskModeRequireZoom`: `Edm.Boolean`";
    "kioskModeManagedAppId" KIOSK_MODE_MANAGED_APP_ID, kiosk_mode_managed_app_id str -> Option<&str>, with_kiosk_mode_managed_app_id(String), "`kioskModeManagedAppId`: `Edm.String`";
    "lockScreenBlockControlCenter" LOCK_SCREEN_BLOCK_CONTROL_CENTER, lock_screen_block_control_center bool -> Option<bool>, with_lock_screen_block_control_center(bool), "`lockScreenBlockControlCenter`: `Edm.Boolean`";
    "lockScreenBlockNotificationView" LOCK_SCREEN_BLOCK_NOTIFICATION_VIEW, lock_screen_block_notification_view bool -> Option<bool>, with_lock_screen_block_notification_view(bool), "`lockScreenBlockNotificationView`: `Edm.Boolean`";
    "lockScreenBlockPassbook" LOCK_SCREEN_BLOCK_PASSBOOK, lock_screen_block_passbook bool -> Option<bool>, with_lock_screen_block_passbook(bool), "`lockScreenBlockPassbook`: `Edm.Boolean`";
    "lockScreenBlockTodayView" LOCK_SCREEN_BLOCK_TODAY_VIEW, lock_screen_block_today_view bool -> Option<bool>, with_lock_screen_block_today_view(bool), "`lockScreenBlockTodayView`: `Edm.Boolean`";
    "mediaContentRatingAustralia" MEDIA_CONTENT_RATING_AUSTRALIA, media_content_rating_australia model -> Option<&super::MediaContentRatingAustralia>, with_media_content_rating_australia(super::MediaContentRatingAustralia), "`mediaContentRatingAustralia`: `microsoft.graph.mediaContentRatingAustralia`";
    "mediaContentRatingCanada" MEDIA_CONTENT_RATING_CANADA, media_content_rating_canada model -> Option<&super::MediaContentRatingCanada>, with_media_content_rating_canada(super::MediaContentRatingCanada), "`mediaContentRatingCanada`: `microsoft.graph.mediaContentRatingCanada`";
    "mediaContentRatingFrance" MEDIA_CONTENT_RATING_FRANCE, media_content_rating_france model -> Option<&super::MediaContentRatingFrance>, with_media_content_rating_france(super::MediaContentRatingFrance), "`mediaContentRatingFrance`: `microsoft.graph.mediaContentRatingFrance`";
    "mediaContentRatingGermany" MEDIA_CONTENT_RATING_GERMANY, media_content_rating_germany model -> Option<&super::MediaContentRatingGermany>, with_media_content_rating_germany(super::MediaContentRatingGermany), "`mediaContentRatingGermany`: `microsoft.graph.mediaContentRatingGermany`";
    "mediaContentRatingIreland" MEDIA_CONTENT_RATING_IRELAND, media_content_rating_ireland model -> Option<&super::MediaContentRatingIreland>, with_media_content_rating_ireland(super::MediaContentRatingIreland), "`mediaContentRatingIreland`: `microsoft.graph.mediaContentRatingIreland`";
    "mediaContentRatingJapan" MEDIA_CONTENT_RATING_JAPAN, media_content_rating_japan model -> Option<&super::MediaContentRatingJapan>, with_media_content_rating_japan(super::MediaContentRatingJapan), "`mediaContentRatingJapan`: `microsoft.graph.mediaContentRatingJapan`";
    "mediaContentRatingNewZealand" MEDIA_CONTENT_RATING_NEW_ZEALAND, media_content_rating_new_zealand model -> Option<&super::MediaContentRatingNewZealand>, with_media_content_rating_new_zealand(super::MediaContentRatingNewZealand), "`mediaContentRatingNewZealand`: `microsoft.graph.mediaContentRatingNewZealand`";
    "mediaContentRatingUnitedKingdom" MEDIA_CONTENT_RATING_UNITED_KINGDOM, media_content_rating_united_kingdom model -> Option<&super::MediaContentRatingUnitedKingdom>, with_media_content_rating_united_kingdom(super::MediaContentRatingUnitedKingdom), "`mediaContentRatingUnitedKingdom`: `microsoft.graph.mediaContentRatingUnitedKingdom`";
    "mediaContentRatingUnitedStates" MEDIA_CONTENT_RATING_UNITED_STATES, media_content_rating_united_states model -> Option<&super::MediaContentRatingUnitedStates>, with_media_content_rating_united_states(super::MediaContentRatingUnitedStates), "`mediaContentRatingUnitedStates`: `microsoft.graph.mediaContentRatingUnitedStates`";
    "networkUsageRules" NETWORK_USAGE_RULES, network_usage_rules models -> Option<&[super::IosNetworkUsageRule]>, with_network_usage_rules(Vec<super::IosNetworkUsageRule>), "`networkUsageRules`: `Collection(microsoft.graph.iosNetworkUsageRule)`";
    "mediaContentRatingApps" MEDIA_CONTENT_RATING_APPS, media_content_rating_apps enumeration -> Option<super::RatingAppsType>, with_media_content_rating_apps(super::RatingAppsType), "`mediaContentRatingApps`: `microsoft.graph.ratingAppsType`" "Possible values are: allAllowed, allBlocked, agesAbove4, agesAbove9, agesAbove12, agesAbove17.";
    "messagesBlocked" MESSAGES_BLOCKED, messages_blocked bool -> Option<bool>, with_messages_blocked(bool), "`messagesBlocked`: `Edm.Boolean`";
    "notificationsBlockSettingsModification" NOTIFICATIONS_BLOCK_SETTINGS_MODIFICATION, notifications_block_settings_modification bool -> Option<bool>, with_notifications_block_settings_modification(bool), "`notificationsBlockSettingsModification`: `Edm.Boolean`";
    "passcodeBlockFingerprintUnlock" PASSCODE_BLOCK_FINGERPRINT_UNLOCK, passcode_block_fingerprint_unlock bool -> Option<bool>, with_passcode_block_fingerprint_unlock(bool), "`passcodeBlockFingerprintUnlock`: `Edm.Boolean`";
    "passcodeBlockFingerprintModification" PASSCODE_BLOCK_FINGERPRINT_MODIFICATION, passcode_block_fingerprint_modification bool -> Option<bool>, with_passcode_block_fingerprint_modification(bool), "`passcodeBlockFingerprintModification`: `Edm.Boolean`";
    "passcodeBlockModification" PASSCODE_BLOCK_MODIFICATION, passcode_block_modification bool -> Option<bool>, with_passcode_block_modification(bool), "`passcodeBlockModification`: `Edm.Boolean`";
    "passcodeBlockSimple" PASSCODE_BLOCK_SIMPLE, passcode_block_simple bool -> Option<bool>, with_passcode_block_simple(bool), "`passcodeBlockSimple`: `Edm.Boolean`";
    "passcodeExpirationDays" PASSCODE_EXPIRATION_DAYS, passcode_expiration_days i32 -> Option<i32>, with_passcode_expiration_days(i32), "`passcodeExpirationDays`: `Edm.Int32`";
    "passcodeMinimumLength" PASSCODE_MINIMUM_LENGTH, passcode_minimum_length i32 -> Option<i32>, with_passcode_minimum_length(i32), "`passcodeMinimumLength`: `Edm.Int32`";
    "passcodeMinutesOfInactivityBeforeLock" PASSCODE_MINUTES_OF_INACTIVITY_BEFORE_LOCK, passcode_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_passcode_minutes_of_inactivity_before_lock(i32), "`passcodeMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passcodeMinutesOfInactivityBeforeScreenTimeout" PASSCODE_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, passcode_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_passcode_minutes_of_inactivity_before_screen_timeout(i32), "`passcodeMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "passcodeMinimumCharacterSetCount" PASSCODE_MINIMUM_CHARACTER_SET_COUNT, passcode_minimum_character_set_count i32 -> Option<i32>, with_passcode_minimum_character_set_count(i32), "`passcodeMinimumCharacterSetCount`: `Edm.Int32`";
    "passcodePreviousPasscodeBlockCount" PASSCODE_PREVIOUS_PASSCODE_BLOCK_COUNT, passcode_previous_passcode_block_count i32 -> Option<i32>, with_passcode_previous_passcode_block_count(i32), "`passcodePreviousPasscodeBlockCount`: `Edm.Int32`";
    "passcodeSignInFailureCountBeforeWipe" PASSCODE_SIGN_IN_FAILURE_COUNT_BEFORE_WIPE, passcode_sign_in_failure_count_before_wipe i32 -> Option<i32>, with_passcode_sign_in_failure_count_before_wipe(i32), "`passcodeSignInFailureCountBeforeWipe`: `Edm.Int32`";
    "passcodeRequiredType" PASSCODE_REQUIRED_TYPE, passcode_required_type enumeration -> Option<super::RequiredPasswordType>, with_passcode_required_type(super::RequiredPasswordType), "`passcodeRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passcodeRequired" PASSCODE_REQUIRED, passcode_required bool -> Option<bool>, with_passcode_required(bool), "`passcodeRequired`: `Edm.Boolean`";
    "podcastsBlocked" PODCASTS_BLOCKED, podcasts_blocked bool -> Option<bool>, with_podcasts_blocked(bool), "`podcastsBlocked`: `Edm.Boolean`";
    "safariBlockAutofill" SAFARI_BLOCK_AUTOFILL, safari_block_autofill bool -> Option<bool>, with_safari_block_autofill(bool), "`safariBlockAutofill`: `Edm.Boolean`";
    "safariBlockJavaScript" SAFARI_BLOCK_JAVA_SCRIPT, safari_block_java_script bool -> Option<bool>, with_safari_block_java_script(bool), "`safariBlockJavaScript`: `Edm.Boolean`";
    "safariBlockPopups" SAFARI_BLOCK_POPUPS, safari_block_popups bool -> Option<bool>, with_safari_block_popups(bool), "`safariBlockPopups`: `Edm.Boolean`";
    "safariBlocked" SAFARI_BLOCKED, safari_blocked bool -> Option<bool>, with_safari_blocked(bool), "`safariBlocked`: `Edm.Boolean`";
    "safariCookieSettings" SAFARI_COOKIE_SETTINGS, safari_cookie_settings enumeration -> Option<super::WebBrowserCookieSettings>, with_safari_cookie_settings(super::WebBrowserCookieSettings), "`safariCookieSettings`: `microsoft.graph.webBrowserCookieSettings`" "Possible values are: browserDefault, blockAlways, allowCurrentWebSite, allowFromWebsitesVisited, allowAlways.";
    "safariManagedDomains" SAFARI_MANAGED_DOMAINS, safari_managed_domains strs -> Option<Vec<&str>>, with_safari_managed_domains(Vec<String>), "`safariManagedDomains`: `Collection(Edm.String)`";
    "safariPasswordAutoFillDomains" SAFARI_PASSWORD_AUTO_FILL_DOMAINS, safari_password_auto_fill_domains strs -> Option<Vec<&str>>, with_safari_password_auto_fill_domains(Vec<String>), "`safariPasswordAutoFillDomains`: `Collection(Edm.String)`";
    "safariRequireFraudWarning" SAFARI_REQUIRE_FRAUD_WARNING, safari_require_fraud_warning bool -> Option<bool>, with_safari_require_fraud_warning(bool), "`safariRequireFraudWarning`: `Edm.Boolean`";
    "screenCaptureBlocked" SCREEN_CAPTURE_BLOCKED, screen_capture_blocked bool -> Option<bool>, with_screen_capture_blocked(bool), "`screenCaptureBlocked`: `Edm.Boolean`";
    "siriBlocked" SIRI_BLOCKED, siri_blocked bool -> Option<bool>, with_siri_blocked(bool), "`siriBlocked`: `Edm.Boolean`";
    "siriBlockedWhenLocked" SIRI_BLOCKED_WHEN_LOCKED, siri_blocked_when_locked bool -> Option<bool>, with_siri_blocked_when_locked(bool), "`siriBlockedWhenLocked`: `Edm.Boolean`";
    "siriBlockUserGeneratedContent" SIRI_BLOCK_USER_GENERATED_CONTENT, siri_block_user_generated_content bool -> Option<bool>, with_siri_block_user_generated_content(bool), "`siriBlockUserGeneratedContent`: `Edm.Boolean`";
    "siriRequireProfanityFilter" SIRI_REQUIRE_PROFANITY_FILTER, siri_require_profanity_filter bool -> Option<bool>, with_siri_require_profanity_filter(bool), "`siriRequireProfanityFilter`: `Edm.Boolean`";
    "spotlightBlockInternetResults" SPOTLIGHT_BLOCK_INTERNET_RESULTS, spotlight_block_internet_results bool -> Option<bool>, with_spotlight_block_internet_results(bool), "`spotlightBlockInternetResults`: `Edm.Boolean`";
    "voiceDialingBlocked" VOICE_DIALING_BLOCKED, voice_dialing_blocked bool -> Option<bool>, with_voice_dialing_blocked(bool), "`voiceDialingBlocked`: `Edm.Boolean`";
    "wallpaperBlockModification" WALLPAPER_BLOCK_MODIFICATION, wallpaper_block_modification bool -> Option<bool>, with_wallpaper_block_modification(bool), "`wallpaperBlockModification`: `Edm.Boolean`";
    "wiFiConnectOnlyToConfiguredNetworks" WI_FI_CONNECT_ONLY_TO_CONFIGURED_NETWORKS, wi_fi_connect_only_to_configured_networks bool -> Option<bool>, with_wi_fi_connect_only_to_configured_networks(bool), "`wiFiConnectOnlyToConfiguredNetworks`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from iosHomeScreenItem.
    ///
    /// [`microsoft.graph.iosHomeScreenApp`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioshomescreenapp?view=graph-rest-1.0), with the accessors of [`IosHomeScreenItem`](super::IosHomeScreenItem)
    IosHomeScreenApp: super::IosHomeScreenItem = "microsoft.graph.iosHomeScreenApp";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "bundleID" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleID`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from iosHomeScreenItem.
    ///
    /// [`microsoft.graph.iosHomeScreenFolder`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioshomescreenfolder?view=graph-rest-1.0), with the accessors of [`IosHomeScreenItem`](super::IosHomeScreenItem)
    IosHomeScreenFolder: super::IosHomeScreenItem = "microsoft.graph.iosHomeScreenFolder";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "pages" PAGES, pages models -> Option<&[super::IosHomeScreenFolderPage]>, with_pages(Vec<super::IosHomeScreenFolderPage>), "`pages`: `Collection(microsoft.graph.iosHomeScreenFolderPage)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosHomeScreenFolderPage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioshomescreenfolderpage?view=graph-rest-1.0)
    IosHomeScreenFolderPage = "microsoft.graph.iosHomeScreenFolderPage";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "apps" APPS, apps models -> Option<&[super::IosHomeScreenApp]>, with_apps(Vec<super::IosHomeScreenApp>), "`apps`: `Collection(microsoft.graph.iosHomeScreenApp)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosHomeScreenItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioshomescreenitem?view=graph-rest-1.0)
    IosHomeScreenItem = "microsoft.graph.iosHomeScreenItem" {
        "microsoft.graph.iosHomeScreenApp",
        "microsoft.graph.iosHomeScreenFolder",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosHomeScreenPage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioshomescreenpage?view=graph-rest-1.0)
    IosHomeScreenPage = "microsoft.graph.iosHomeScreenPage";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "icons" ICONS, icons models -> Option<&[super::IosHomeScreenItem]>, with_icons(Vec<super::IosHomeScreenItem>), "`icons`: `Collection(microsoft.graph.iosHomeScreenItem)`";
}

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.iosLobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-ioslobapp?view=graph-rest-1.0), with the accessors of [`MobileLobApp`](super::MobileLobApp)
    IosLobApp: super::MobileLobApp, super::MobileApp = "microsoft.graph.iosLobApp";
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
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
    "applicableDeviceType" APPLICABLE_DEVICE_TYPE, applicable_device_type model -> Option<&super::IosDeviceType>, with_applicable_device_type(super::IosDeviceType), "`applicableDeviceType`: `microsoft.graph.iosDeviceType`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::IosMinimumOperatingSystem>, with_minimum_supported_operating_system(super::IosMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.iosMinimumOperatingSystem`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "versionNumber" VERSION_NUMBER, version_number str -> Option<&str>, with_version_number(String), "`versionNumber`: `Edm.String`";
    "buildNumber" BUILD_NUMBER, build_number str -> Option<&str>, with_build_number(String), "`buildNumber`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.iosLobAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-apps-ioslobappassignmentsettings?view=graph-rest-1.0), with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    IosLobAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.iosLobAppAssignmentSettings";
    "vpnConfigurationId" VPN_CONFIGURATION_ID, vpn_configuration_id str -> Option<&str>, with_vpn_configuration_id(String), "`vpnConfigurationId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from targetedManagedAppProtection.
    ///
    /// [`microsoft.graph.iosManagedAppProtection`](https://learn.microsoft.com/graph/api/resources/intune-mam-iosmanagedappprotection?view=graph-rest-1.0), with the accessors of [`TargetedManagedAppProtection`](super::TargetedManagedAppProtection)
    IosManagedAppProtection: super::TargetedManagedAppProtection, super::ManagedAppPolicy = "microsoft.graph.iosManagedAppProtection";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
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
    inherited "managedBrowser" MANAGED_BROWSER, with_managed_browser(super::ManagedBrowserType), "`managedBrowser`";
    inherited "isAssigned" IS_ASSIGNED, with_is_assigned(bool), "`isAssigned`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::TargetedManagedAppPolicyAssignment>), "`assignments`";
    "appDataEncryptionType" APP_DATA_ENCRYPTION_TYPE, app_data_encryption_type enumeration -> Option<super::ManagedAppDataEncryptionType>, with_app_data_encryption_type(super::ManagedAppDataEncryptionType), "`appDataEncryptionType`: `microsoft.graph.managedAppDataEncryptionType`" "Possible values are: useDeviceSettings, afterDeviceRestart, whenDeviceLockedExceptOpenFiles, whenDeviceLocked.";
    "minimumRequiredSdkVersion" MINIMUM_REQUIRED_SDK_VERSION, minimum_required_sdk_version str -> Option<&str>, with_minimum_required_sdk_version(String), "`minimumRequiredSdkVersion`: `Edm.String`";
    "deployedAppCount" DEPLOYED_APP_COUNT, deployed_app_count i32 -> Option<i32>, with_deployed_app_count(i32), "`deployedAppCount`: `Edm.Int32`";
    "faceIdBlocked" FACE_ID_BLOCKED, face_id_blocked bool -> Option<bool>, with_face_id_blocked(bool), "`faceIdBlocked`: `Edm.Boolean`";
    "customBrowserProtocol" CUSTOM_BROWSER_PROTOCOL, custom_browser_protocol str -> Option<&str>, with_custom_browser_protocol(String), "`customBrowserProtocol`: `Edm.String`";
    "apps" APPS, apps models -> Option<&[super::ManagedMobileApp]>, with_apps(Vec<super::ManagedMobileApp>), "`apps`: `Collection(microsoft.graph.managedMobileApp)`";
    "deploymentSummary" DEPLOYMENT_SUMMARY, deployment_summary model -> Option<&super::ManagedAppPolicyDeploymentSummary>, with_deployment_summary(super::ManagedAppPolicyDeploymentSummary), "`deploymentSummary`: `microsoft.graph.managedAppPolicyDeploymentSummary`";
}

crate::runtime::model! {
    /// Inherits from managedAppRegistration.
    ///
    /// [`microsoft.graph.iosManagedAppRegistration`](https://learn.microsoft.com/graph/api/resources/intune-mam-iosmanagedappregistration?view=graph-rest-1.0), with the accessors of [`ManagedAppRegistration`](super::ManagedAppRegistration)
    IosManagedAppRegistration: super::ManagedAppRegistration = "microsoft.graph.iosManagedAppRegistration";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastSyncDateTime" LAST_SYNC_DATE_TIME, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`";
    inherited "applicationVersion" APPLICATION_VERSION, with_application_version(String), "`applicationVersion`";
    inherited "managementSdkVersion" MANAGEMENT_SDK_VERSION, with_management_sdk_version(String), "`managementSdkVersion`";
    inherited "platformVersion" PLATFORM_VERSION, with_platform_version(String), "`platformVersion`";
    inherited "deviceType" DEVICE_TYPE, with_device_type(String), "`deviceType`";
    inherited "deviceTag" DEVICE_TAG, with_device_tag(String), "`deviceTag`";
    inherited "deviceName" DEVICE_NAME, with_device_name(String), "`deviceName`";
    inherited "flaggedReasons" FLAGGED_REASONS, with_flagged_reasons(Vec<super::ManagedAppFlaggedReason>), "`flaggedReasons`";
    inherited "userId" USER_ID, with_user_id(String), "`userId`";
    inherited "appIdentifier" APP_IDENTIFIER, with_app_identifier(super::MobileAppIdentifier), "`appIdentifier`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "appliedPolicies" APPLIED_POLICIES, with_applied_policies(Vec<super::ManagedAppPolicy>), "`appliedPolicies`";
    inherited "intendedPolicies" INTENDED_POLICIES, with_intended_policies(Vec<super::ManagedAppPolicy>), "`intendedPolicies`";
    inherited "operations" OPERATIONS, with_operations(Vec<super::ManagedAppOperation>), "`operations`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosMinimumOperatingSystem`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosminimumoperatingsystem?view=graph-rest-1.0)
    IosMinimumOperatingSystem = "microsoft.graph.iosMinimumOperatingSystem";
    "v8_0" V8_0, v8_0 bool -> Option<bool>, with_v8_0(bool), "`v8_0`: `Edm.Boolean`";
    "v9_0" V9_0, v9_0 bool -> Option<bool>, with_v9_0(bool), "`v9_0`: `Edm.Boolean`";
    "v10_0" V10_0, v10_0 bool -> Option<bool>, with_v10_0(bool), "`v10_0`: `Edm.Boolean`";
    "v11_0" V11_0, v11_0 bool -> Option<bool>, with_v11_0(bool), "`v11_0`: `Edm.Boolean`";
    "v12_0" V12_0, v12_0 bool -> Option<bool>, with_v12_0(bool), "`v12_0`: `Edm.Boolean`";
    "v13_0" V13_0, v13_0 bool -> Option<bool>, with_v13_0(bool), "`v13_0`: `Edm.Boolean`";
    "v14_0" V14_0, v14_0 bool -> Option<bool>, with_v14_0(bool), "`v14_0`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from managedDeviceMobileAppConfiguration.
    ///
    /// [`microsoft.graph.iosMobileAppConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosmobileappconfiguration?view=graph-rest-1.0), with the accessors of [`ManagedDeviceMobileAppConfiguration`](super::ManagedDeviceMobileAppConfiguration)
    IosMobileAppConfiguration: super::ManagedDeviceMobileAppConfiguration = "microsoft.graph.iosMobileAppConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "targetedMobileApps" TARGETED_MOBILE_APPS, with_targeted_mobile_apps(Vec<String>), "`targetedMobileApps`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::ManagedDeviceMobileAppConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::ManagedDeviceMobileAppConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::ManagedDeviceMobileAppConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusSummary" DEVICE_STATUS_SUMMARY, with_device_status_summary(super::ManagedDeviceMobileAppConfigurationDeviceSummary), "`deviceStatusSummary`";
    inherited "userStatusSummary" USER_STATUS_SUMMARY, with_user_status_summary(super::ManagedDeviceMobileAppConfigurationUserSummary), "`userStatusSummary`";
    "encodedSettingXml" ENCODED_SETTING_XML, encoded_setting_xml binary -> Parsed<Bytes>, with_encoded_setting_xml(Bytes), "`encodedSettingXml`: `Edm.Binary`";
    "settings" SETTINGS, settings models -> Option<&[super::AppConfigurationSettingItem]>, with_settings(Vec<super::AppConfigurationSettingItem>), "`settings`: `Collection(microsoft.graph.appConfigurationSettingItem)`";
}

crate::runtime::model! {
    /// Inherits from mobileAppIdentifier.
    ///
    /// [`microsoft.graph.iosMobileAppIdentifier`](https://learn.microsoft.com/graph/api/resources/intune-mam-iosmobileappidentifier?view=graph-rest-1.0), with the accessors of [`MobileAppIdentifier`](super::MobileAppIdentifier)
    IosMobileAppIdentifier: super::MobileAppIdentifier = "microsoft.graph.iosMobileAppIdentifier";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosNetworkUsageRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosnetworkusagerule?view=graph-rest-1.0)
    IosNetworkUsageRule = "microsoft.graph.iosNetworkUsageRule";
    "managedApps" MANAGED_APPS, managed_apps models -> Option<&[super::AppListItem]>, with_managed_apps(Vec<super::AppListItem>), "`managedApps`: `Collection(microsoft.graph.appListItem)`";
    "cellularDataBlockWhenRoaming" CELLULAR_DATA_BLOCK_WHEN_ROAMING, cellular_data_block_when_roaming bool -> Option<bool>, with_cellular_data_block_when_roaming(bool), "`cellularDataBlockWhenRoaming`: `Edm.Boolean`";
    "cellularDataBlocked" CELLULAR_DATA_BLOCKED, cellular_data_blocked bool -> Option<bool>, with_cellular_data_blocked(bool), "`cellularDataBlocked`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.iosNotificationAlertType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    IosNotificationAlertType = "microsoft.graph.iosNotificationAlertType" {
        DeviceDefault = "deviceDefault",
        Banner = "banner",
        Modal = "modal",
        None = "none",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.iosNotificationSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosnotificationsettings?view=graph-rest-1.0)
    IosNotificationSettings = "microsoft.graph.iosNotificationSettings";
    "bundleID" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleID`: `Edm.String`";
    "appName" APP_NAME, app_name str -> Option<&str>, with_app_name(String), "`appName`: `Edm.String`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`";
    "showInNotificationCenter" SHOW_IN_NOTIFICATION_CENTER, show_in_notification_center bool -> Option<bool>, with_show_in_notification_center(bool), "`showInNotificationCenter`: `Edm.Boolean`";
    "showOnLockScreen" SHOW_ON_LOCK_SCREEN, show_on_lock_screen bool -> Option<bool>, with_show_on_lock_screen(bool), "`showOnLockScreen`: `Edm.Boolean`";
    "alertType" ALERT_TYPE, alert_type enumeration -> Option<super::IosNotificationAlertType>, with_alert_type(super::IosNotificationAlertType), "`alertType`: `microsoft.graph.iosNotificationAlertType`" "Possible values are: deviceDefault, banner, modal, none.";
    "badgesEnabled" BADGES_ENABLED, badges_enabled bool -> Option<bool>, with_badges_enabled(bool), "`badgesEnabled`: `Edm.Boolean`";
    "soundsEnabled" SOUNDS_ENABLED, sounds_enabled bool -> Option<bool>, with_sounds_enabled(bool), "`soundsEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.iosStoreApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosstoreapp?view=graph-rest-1.0), with the accessors of [`MobileApp`](super::MobileApp)
    IosStoreApp: super::MobileApp = "microsoft.graph.iosStoreApp";
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
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
    "applicableDeviceType" APPLICABLE_DEVICE_TYPE, applicable_device_type model -> Option<&super::IosDeviceType>, with_applicable_device_type(super::IosDeviceType), "`applicableDeviceType`: `microsoft.graph.iosDeviceType`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::IosMinimumOperatingSystem>, with_minimum_supported_operating_system(super::IosMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.iosMinimumOperatingSystem`";
}

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.iosStoreAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosstoreappassignmentsettings?view=graph-rest-1.0), with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    IosStoreAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.iosStoreAppAssignmentSettings";
    "vpnConfigurationId" VPN_CONFIGURATION_ID, vpn_configuration_id str -> Option<&str>, with_vpn_configuration_id(String), "`vpnConfigurationId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.iosUpdateConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosupdateconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    IosUpdateConfiguration: super::DeviceConfiguration = "microsoft.graph.iosUpdateConfiguration";
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
    "activeHoursStart" ACTIVE_HOURS_START, active_hours_start time_of_day -> Parsed<Time>, with_active_hours_start(Time), "`activeHoursStart`: `Edm.TimeOfDay`";
    "activeHoursEnd" ACTIVE_HOURS_END, active_hours_end time_of_day -> Parsed<Time>, with_active_hours_end(Time), "`activeHoursEnd`: `Edm.TimeOfDay`";
    "scheduledInstallDays" SCHEDULED_INSTALL_DAYS, scheduled_install_days enumerations -> Option<Vec<super::DayOfWeek>>, with_scheduled_install_days(Vec<super::DayOfWeek>), "`scheduledInstallDays`: `Collection(microsoft.graph.dayOfWeek)`";
    "utcTimeOffsetInMinutes" UTC_TIME_OFFSET_IN_MINUTES, utc_time_offset_in_minutes i32 -> Option<i32>, with_utc_time_offset_in_minutes(i32), "`utcTimeOffsetInMinutes`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosUpdateDeviceStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosupdatedevicestatus?view=graph-rest-1.0)
    IosUpdateDeviceStatus = "microsoft.graph.iosUpdateDeviceStatus";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "installStatus" INSTALL_STATUS, install_status enumeration -> Option<super::IosUpdatesInstallStatus>, with_install_status(super::IosUpdatesInstallStatus), "`installStatus`: `microsoft.graph.iosUpdatesInstallStatus`" "Possible values are: idle, unknown, downloading, downloadFailed, downloadRequiresComputer, downloadInsufficientSpace, downloadInsufficientPower, installing, downloadInsufficientNetwork, installInsufficientSpace, installInsufficientPower, installPhoneCallInProgress, installFailed, notSupportedOperation, sharedDeviceUserLoggedInError, deviceOsHigherThanDesiredOsVersion, available, success.";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`";
    "complianceGracePeriodExpirationDateTime" COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME, compliance_grace_period_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_compliance_grace_period_expiration_date_time(OffsetDateTime), "`complianceGracePeriodExpirationDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.iosUpdatesInstallStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosupdatesinstallstatus?view=graph-rest-1.0)
    IosUpdatesInstallStatus = "microsoft.graph.iosUpdatesInstallStatus" {
        Success = "success",
        Available = "available",
        Idle = "idle",
        Unknown = "unknown",
        Downloading = "downloading",
        DownloadFailed = "downloadFailed",
        DownloadRequiresComputer = "downloadRequiresComputer",
        DownloadInsufficientSpace = "downloadInsufficientSpace",
        DownloadInsufficientPower = "downloadInsufficientPower",
        DownloadInsufficientNetwork = "downloadInsufficientNetwork",
        Installing = "installing",
        InstallInsufficientSpace = "installInsufficientSpace",
        InstallInsufficientPower = "installInsufficientPower",
        InstallPhoneCallInProgress = "installPhoneCallInProgress",
        InstallFailed = "installFailed",
        NotSupportedOperation = "notSupportedOperation",
        SharedDeviceUserLoggedInError = "sharedDeviceUserLoggedInError",
        DeviceOsHigherThanDesiredOsVersion = "deviceOsHigherThanDesiredOsVersion",
    }
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.iosVppApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosvppapp?view=graph-rest-1.0), with the accessors of [`MobileApp`](super::MobileApp)
    IosVppApp: super::MobileApp = "microsoft.graph.iosVppApp";
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
    "releaseDateTime" RELEASE_DATE_TIME, release_date_time date_time -> Parsed<OffsetDateTime>, with_release_date_time(OffsetDateTime), "`releaseDateTime`: `Edm.DateTimeOffset`";
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
    "licensingType" LICENSING_TYPE, licensing_type model -> Option<&super::VppLicensingType>, with_licensing_type(super::VppLicensingType), "`licensingType`: `microsoft.graph.vppLicensingType`";
    "applicableDeviceType" APPLICABLE_DEVICE_TYPE, applicable_device_type model -> Option<&super::IosDeviceType>, with_applicable_device_type(super::IosDeviceType), "`applicableDeviceType`: `microsoft.graph.iosDeviceType`";
    "vppTokenOrganizationName" VPP_TOKEN_ORGANIZATION_NAME, vpp_token_organization_name str -> Option<&str>, with_vpp_token_organization_name(String), "`vppTokenOrganizationName`: `Edm.String`";
    "vppTokenAccountType" VPP_TOKEN_ACCOUNT_TYPE, vpp_token_account_type enumeration -> Option<super::VppTokenAccountType>, with_vpp_token_account_type(super::VppTokenAccountType), "`vppTokenAccountType`: `microsoft.graph.vppTokenAccountType`" "Possible values are: business, education.";
    "vppTokenAppleId" VPP_TOKEN_APPLE_ID, vpp_token_apple_id str -> Option<&str>, with_vpp_token_apple_id(String), "`vppTokenAppleId`: `Edm.String`";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.iosVppAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosvppappassignmentsettings?view=graph-rest-1.0), with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    IosVppAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.iosVppAppAssignmentSettings";
    "useDeviceLicensing" USE_DEVICE_LICENSING, use_device_licensing bool -> Option<bool>, with_use_device_licensing(bool), "`useDeviceLicensing`: `Edm.Boolean`";
    "vpnConfigurationId" VPN_CONFIGURATION_ID, vpn_configuration_id str -> Option<&str>, with_vpn_configuration_id(String), "`vpnConfigurationId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from managedEBook.
    ///
    /// [`microsoft.graph.iosVppEBook`](https://learn.microsoft.com/graph/api/resources/intune-books-iosvppebook?view=graph-rest-1.0), with the accessors of [`ManagedEBook`](super::ManagedEBook)
    IosVppEBook: super::ManagedEBook = "microsoft.graph.iosVppEBook";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "publishedDateTime" PUBLISHED_DATE_TIME, with_published_date_time(OffsetDateTime), "`publishedDateTime`";
    inherited "largeCover" LARGE_COVER, with_large_cover(super::MimeContent), "`largeCover`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::ManagedEBookAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::EBookInstallSummary), "`installSummary`";
    inherited "deviceStates" DEVICE_STATES, with_device_states(Vec<super::DeviceInstallState>), "`deviceStates`";
    inherited "userStateSummary" USER_STATE_SUMMARY, with_user_state_summary(Vec<super::UserInstallStateSummary>), "`userStateSummary`";
    "vppTokenId" VPP_TOKEN_ID, vpp_token_id guid -> Parsed<Uuid>, with_vpp_token_id(Uuid), "`vppTokenId`: `Edm.Guid`";
    "appleId" APPLE_ID, apple_id str -> Option<&str>, with_apple_id(String), "`appleId`: `Edm.String`";
    "vppOrganizationName" VPP_ORGANIZATION_NAME, vpp_organization_name str -> Option<&str>, with_vpp_organization_name(String), "`vppOrganizationName`: `Edm.String`";
    "genres" GENRES, genres strs -> Option<Vec<&str>>, with_genres(Vec<String>), "`genres`: `Collection(Edm.String)`";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`";
    "seller" SELLER, seller str -> Option<&str>, with_seller(String), "`seller`: `Edm.String`";
    "totalLicenseCount" TOTAL_LICENSE_COUNT, total_license_count i32 -> Option<i32>, with_total_license_count(i32), "`totalLicenseCount`: `Edm.Int32`";
    "usedLicenseCount" USED_LICENSE_COUNT, used_license_count i32 -> Option<i32>, with_used_license_count(i32), "`usedLicenseCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from managedEBookAssignment.
    ///
    /// [`microsoft.graph.iosVppEBookAssignment`](https://learn.microsoft.com/graph/api/resources/intune-books-iosvppebookassignment?view=graph-rest-1.0), with the accessors of [`ManagedEBookAssignment`](super::ManagedEBookAssignment)
    IosVppEBookAssignment: super::ManagedEBookAssignment = "microsoft.graph.iosVppEBookAssignment";
    inherited "id" ID, with_id(String), "`id`";
    inherited "target" TARGET, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`";
    inherited "installIntent" INSTALL_INTENT, with_install_intent(super::InstallIntent), "`installIntent`";
}

crate::runtime::model! {
    /// [`microsoft.graph.localizedNotificationMessage`](https://learn.microsoft.com/graph/api/resources/intune-notification-localizednotificationmessage?view=graph-rest-1.0)
    LocalizedNotificationMessage = "microsoft.graph.localizedNotificationMessage";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "messageTemplate" MESSAGE_TEMPLATE, message_template str -> Option<&str>, with_message_template(String), "`messageTemplate`: `Edm.String`";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.locateDeviceActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-locatedeviceactionresult?view=graph-rest-1.0), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    LocateDeviceActionResult: super::DeviceActionResult = "microsoft.graph.locateDeviceActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "deviceLocation" DEVICE_LOCATION, device_location model -> Option<&super::DeviceGeoLocation>, with_device_location(super::DeviceGeoLocation), "`deviceLocation`: `microsoft.graph.deviceGeoLocation`";
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.macOSCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscompliancepolicy?view=graph-rest-1.0), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    MacOsCompliancePolicy: super::DeviceCompliancePolicy = "microsoft.graph.macOSCompliancePolicy";
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
    MacOsCustomConfiguration: super::DeviceConfiguration = "microsoft.graph.macOSCustomConfiguration";
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
    MacOsDeviceFeaturesConfiguration: super::AppleDeviceFeaturesConfigurationBase, super::DeviceConfiguration = "microsoft.graph.macOSDeviceFeaturesConfiguration";
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
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.macOSGeneralDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosgeneraldeviceconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    MacOsGeneralDeviceConfiguration: super::DeviceConfiguration = "microsoft.graph.macOSGeneralDeviceConfiguration";
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
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.macOSOfficeSuiteApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-macosofficesuiteapp?view=graph-rest-1.0), with the accessors of [`MobileApp`](super::MobileApp)
    MacOsOfficeSuiteApp: super::MobileApp = "microsoft.graph.macOSOfficeSuiteApp";
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
    /// Inherits from managedMobileLobApp.
    ///
    /// [`microsoft.graph.managedAndroidLobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-managedandroidlobapp?view=graph-rest-1.0), with the accessors of [`ManagedMobileLobApp`](super::ManagedMobileLobApp)
    ManagedAndroidLobApp: super::ManagedMobileLobApp, super::MobileApp = "microsoft.graph.managedAndroidLobApp";
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
    ManagedAndroidStoreApp: super::ManagedApp, super::MobileApp = "microsoft.graph.managedAndroidStoreApp";
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
    ManagedApp: super::MobileApp = "microsoft.graph.managedApp" {
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
    "appAvailability" APP_AVAILABILITY, app_availability enumeration -> Option<super::ManagedAppAvailability>, with_app_availability(super::ManagedAppAvailability), "`appAvailability`: `microsoft.graph.managedAppAvailability`" "Possible values are: global, lineOfBusiness.";
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
    ManagedAppConfiguration: super::ManagedAppPolicy = "microsoft.graph.managedAppConfiguration" {
        "microsoft.graph.targetedManagedAppConfiguration",
    };
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
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
    /// [`microsoft.graph.managedAppOperation`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappoperation?view=graph-rest-1.0)
    ManagedAppOperation = "microsoft.graph.managedAppOperation";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    /// [`microsoft.graph.managedAppPolicy`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppolicy?view=graph-rest-1.0)
    ManagedAppPolicy = "microsoft.graph.managedAppPolicy" {
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
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedAppPolicyDeploymentSummary`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppolicydeploymentsummary?view=graph-rest-1.0)
    ManagedAppPolicyDeploymentSummary = "microsoft.graph.managedAppPolicyDeploymentSummary";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "configurationDeployedUserCount" CONFIGURATION_DEPLOYED_USER_COUNT, configuration_deployed_user_count i32 -> Option<i32>, with_configuration_deployed_user_count(i32), "`configurationDeployedUserCount`: `Edm.Int32`";
    "lastRefreshTime" LAST_REFRESH_TIME, last_refresh_time date_time -> Parsed<OffsetDateTime>, with_last_refresh_time(OffsetDateTime), "`lastRefreshTime`: `Edm.DateTimeOffset`";
    "configurationDeploymentSummaryPerApp" CONFIGURATION_DEPLOYMENT_SUMMARY_PER_APP, configuration_deployment_summary_per_app models -> Option<&[super::ManagedAppPolicyDeploymentSummaryPerApp]>, with_configuration_deployment_summary_per_app(Vec<super::ManagedAppPolicyDeploymentSummaryPerApp>), "`configurationDeploymentSummaryPerApp`: `Collection(microsoft.graph.managedAppPolicyDeploymentSummaryPerApp)`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    ManagedAppProtection: super::ManagedAppPolicy = "microsoft.graph.managedAppProtection" {
        "microsoft.graph.androidManagedAppProtection",
        "microsoft.graph.defaultManagedAppProtection",
        "microsoft.graph.iosManagedAppProtection",
        "microsoft.graph.targetedManagedAppProtection",
    };
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
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
    "managedBrowser" MANAGED_BROWSER, managed_browser enumeration -> Option<super::ManagedBrowserType>, with_managed_browser(super::ManagedBrowserType), "`managedBrowser`: `microsoft.graph.managedBrowserType`" "Possible values are: notConfigured, microsoftEdge.";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedAppRegistration`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappregistration?view=graph-rest-1.0)
    ManagedAppRegistration = "microsoft.graph.managedAppRegistration" {
        "microsoft.graph.androidManagedAppRegistration",
        "microsoft.graph.iosManagedAppRegistration",
    };
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
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "appliedPolicies" APPLIED_POLICIES, applied_policies models -> Option<&[super::ManagedAppPolicy]>, with_applied_policies(Vec<super::ManagedAppPolicy>), "`appliedPolicies`: `Collection(microsoft.graph.managedAppPolicy)`";
    "intendedPolicies" INTENDED_POLICIES, intended_policies models -> Option<&[super::ManagedAppPolicy]>, with_intended_policies(Vec<super::ManagedAppPolicy>), "`intendedPolicies`: `Collection(microsoft.graph.managedAppPolicy)`";
    "operations" OPERATIONS, operations models -> Option<&[super::ManagedAppOperation]>, with_operations(Vec<super::ManagedAppOperation>), "`operations`: `Collection(microsoft.graph.managedAppOperation)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedAppStatus`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappstatus?view=graph-rest-1.0)
    ManagedAppStatus = "microsoft.graph.managedAppStatus" {
        "microsoft.graph.managedAppStatusRaw",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from managedAppStatus.
    ///
    /// [`microsoft.graph.managedAppStatusRaw`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappstatusraw?view=graph-rest-1.0), with the accessors of [`ManagedAppStatus`](super::ManagedAppStatus)
    ManagedAppStatusRaw: super::ManagedAppStatus = "microsoft.graph.managedAppStatusRaw";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "version" VERSION, with_version(String), "`version`";
    "content" CONTENT, content model -> Option<&super::Json>, with_content(super::Json), "`content`: `microsoft.graph.Json`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.managedBrowserType`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedbrowsertype?view=graph-rest-1.0)
    ManagedBrowserType = "microsoft.graph.managedBrowserType" {
        NotConfigured = "notConfigured",
        MicrosoftEdge = "microsoftEdge",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDevice`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevice?view=graph-rest-1.0)
    ManagedDevice = "microsoft.graph.managedDevice";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
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
    "deviceCategory" DEVICE_CATEGORY, device_category model -> Option<&super::DeviceCategory>, with_device_category(super::DeviceCategory), "`deviceCategory`: `microsoft.graph.deviceCategory`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceMobileAppConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-apps-manageddevicemobileappconfiguration?view=graph-rest-1.0)
    ManagedDeviceMobileAppConfiguration = "microsoft.graph.managedDeviceMobileAppConfiguration" {
        "microsoft.graph.iosMobileAppConfiguration",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    /// [`microsoft.graph.managedDeviceMobileAppConfigurationAssignment`](https://learn.microsoft.com/graph/api/resources/intune-apps-manageddevicemobileappconfigurationassignment?view=graph-rest-1.0)
    ManagedDeviceMobileAppConfigurationAssignment = "microsoft.graph.managedDeviceMobileAppConfigurationAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceMobileAppConfigurationDeviceStatus`](https://learn.microsoft.com/graph/api/resources/intune-apps-manageddevicemobileappconfigurationdevicestatus?view=graph-rest-1.0)
    ManagedDeviceMobileAppConfigurationDeviceStatus = "microsoft.graph.managedDeviceMobileAppConfigurationDeviceStatus";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`";
    "complianceGracePeriodExpirationDateTime" COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME, compliance_grace_period_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_compliance_grace_period_expiration_date_time(OffsetDateTime), "`complianceGracePeriodExpirationDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceMobileAppConfigurationDeviceSummary`](https://learn.microsoft.com/graph/api/resources/intune-apps-manageddevicemobileappconfigurationdevicesummary?view=graph-rest-1.0)
    ManagedDeviceMobileAppConfigurationDeviceSummary = "microsoft.graph.managedDeviceMobileAppConfigurationDeviceSummary";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "pendingCount" PENDING_COUNT, pending_count i32 -> Option<i32>, with_pending_count(i32), "`pendingCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
    "configurationVersion" CONFIGURATION_VERSION, configuration_version i32 -> Option<i32>, with_configuration_version(i32), "`configurationVersion`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceMobileAppConfigurationUserStatus`](https://learn.microsoft.com/graph/api/resources/intune-apps-manageddevicemobileappconfigurationuserstatus?view=graph-rest-1.0)
    ManagedDeviceMobileAppConfigurationUserStatus = "microsoft.graph.managedDeviceMobileAppConfigurationUserStatus";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "devicesCount" DEVICES_COUNT, devices_count i32 -> Option<i32>, with_devices_count(i32), "`devicesCount`: `Edm.Int32`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceMobileAppConfigurationUserSummary`](https://learn.microsoft.com/graph/api/resources/intune-apps-manageddevicemobileappconfigurationusersummary?view=graph-rest-1.0)
    ManagedDeviceMobileAppConfigurationUserSummary = "microsoft.graph.managedDeviceMobileAppConfigurationUserSummary";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "pendingCount" PENDING_COUNT, pending_count i32 -> Option<i32>, with_pending_count(i32), "`pendingCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
    "configurationVersion" CONFIGURATION_VERSION, configuration_version i32 -> Option<i32>, with_configuration_version(i32), "`configurationVersion`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceOverview`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddeviceoverview?view=graph-rest-1.0)
    ManagedDeviceOverview = "microsoft.graph.managedDeviceOverview";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    /// [`microsoft.graph.managedEBook`](https://learn.microsoft.com/graph/api/resources/intune-books-managedebook?view=graph-rest-1.0)
    ManagedEBook = "microsoft.graph.managedEBook" {
        "microsoft.graph.iosVppEBook",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    /// [`microsoft.graph.managedEBookAssignment`](https://learn.microsoft.com/graph/api/resources/intune-books-managedebookassignment?view=graph-rest-1.0)
    ManagedEBookAssignment = "microsoft.graph.managedEBookAssignment" {
        "microsoft.graph.iosVppEBookAssignment",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
    "installIntent" INSTALL_INTENT, install_intent enumeration -> Option<super::InstallIntent>, with_install_intent(super::InstallIntent), "`installIntent`: `microsoft.graph.installIntent`" "Possible values are: available, required, uninstall, availableWithoutEnrollment.";
}

crate::runtime::model! {
    /// Inherits from managedMobileLobApp.
    ///
    /// [`microsoft.graph.managedIOSLobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-managedioslobapp?view=graph-rest-1.0), with the accessors of [`ManagedMobileLobApp`](super::ManagedMobileLobApp)
    ManagedIosLobApp: super::ManagedMobileLobApp, super::MobileApp = "microsoft.graph.managedIOSLobApp";
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
    ManagedIosStoreApp: super::ManagedApp, super::MobileApp = "microsoft.graph.managedIOSStoreApp";
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
    /// [`microsoft.graph.managedMobileApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedmobileapp?view=graph-rest-1.0)
    ManagedMobileApp = "microsoft.graph.managedMobileApp";
    "mobileAppIdentifier" MOBILE_APP_IDENTIFIER, mobile_app_identifier model -> Option<&super::MobileAppIdentifier>, with_mobile_app_identifier(super::MobileAppIdentifier), "`mobileAppIdentifier`: `microsoft.graph.mobileAppIdentifier`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from managedApp.
    ///
    /// [`microsoft.graph.managedMobileLobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-managedmobilelobapp?view=graph-rest-1.0), with the accessors of [`ManagedApp`](super::ManagedApp)
    ManagedMobileLobApp: super::ManagedApp, super::MobileApp = "microsoft.graph.managedMobileLobApp" {
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
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`";
    "contentVersions" CONTENT_VERSIONS, content_versions models -> Option<&[super::MobileAppContent]>, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`: `Collection(microsoft.graph.mobileAppContent)`";
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
    MdmWindowsInformationProtectionPolicy: super::WindowsInformationProtection, super::ManagedAppPolicy = "microsoft.graph.mdmWindowsInformationProtectionPolicy";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
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

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.microsoftStoreForBusinessApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-microsoftstoreforbusinessapp?view=graph-rest-1.0), with the accessors of [`MobileApp`](super::MobileApp)
    MicrosoftStoreForBusinessApp: super::MobileApp = "microsoft.graph.microsoftStoreForBusinessApp";
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
    /// [`microsoft.graph.mobileApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapp?view=graph-rest-1.0)
    MobileApp = "microsoft.graph.mobileApp" {
        "microsoft.graph.androidLobApp",
        "microsoft.graph.androidStoreApp",
        "microsoft.graph.iosLobApp",
        "microsoft.graph.iosStoreApp",
        "microsoft.graph.iosVppApp",
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
        "microsoft.graph.windowsMobileMSI",
        "microsoft.graph.windowsUniversalAppX",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
    "largeIcon" LARGE_ICON, large_icon model -> Option<&super::MimeContent>, with_large_icon(super::MimeContent), "`largeIcon`: `microsoft.graph.mimeContent`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "isFeatured" IS_FEATURED, is_featured bool -> Option<bool>, with_is_featured(bool), "`isFeatured`: `Edm.Boolean`";
    "privacyInformationUrl" PRIVACY_INFORMATION_URL, privacy_information_url str -> Option<&str>, with_privacy_information_url(String), "`privacyInformationUrl`: `Edm.String`";
    "informationUrl" INFORMATION_URL, information_url str -> Option<&str>, with_information_url(String), "`informationUrl`: `Edm.String`";
    "owner" OWNER, owner str -> Option<&str>, with_owner(String), "`owner`: `Edm.String`";
    "developer" DEVELOPER, developer str -> Option<&str>, with_developer(String), "`developer`: `Edm.String`";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`";
    "publishingState" PUBLISHING_STATE, publishing_state enumeration -> Option<super::MobileAppPublishingState>, with_publishing_state(super::MobileAppPublishingState), "`publishingState`: `microsoft.graph.mobileAppPublishingState`" "Possible values are: notPublished, processing, published.";
    "categories" CATEGORIES, categories models -> Option<&[super::MobileAppCategory]>, with_categories(Vec<super::MobileAppCategory>), "`categories`: `Collection(microsoft.graph.mobileAppCategory)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::MobileAppAssignment]>, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`: `Collection(microsoft.graph.mobileAppAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppAssignment`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignment?view=graph-rest-1.0)
    MobileAppAssignment = "microsoft.graph.mobileAppAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
        "microsoft.graph.microsoftStoreForBusinessAppAssignmentSettings",
        "microsoft.graph.win32LobAppAssignmentSettings",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppCategory`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcategory?view=graph-rest-1.0)
    MobileAppCategory = "microsoft.graph.mobileAppCategory";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppContent`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontent?view=graph-rest-1.0)
    MobileAppContent = "microsoft.graph.mobileAppContent";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "files" FILES, files models -> Option<&[super::MobileAppContentFile]>, with_files(Vec<super::MobileAppContentFile>), "`files`: `Collection(microsoft.graph.mobileAppContentFile)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppContentFile`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontentfile?view=graph-rest-1.0)
    MobileAppContentFile = "microsoft.graph.mobileAppContentFile";
    "azureStorageUri" AZURE_STORAGE_URI, azure_storage_uri str -> Option<&str>, with_azure_storage_uri(String), "`azureStorageUri`: `Edm.String`";
    "isCommitted" IS_COMMITTED, is_committed bool -> Option<bool>, with_is_committed(bool), "`isCommitted`: `Edm.Boolean`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`";
    "sizeEncrypted" SIZE_ENCRYPTED, size_encrypted i64 -> Option<i64>, with_size_encrypted(i64), "`sizeEncrypted`: `Edm.Int64`";
    "azureStorageUriExpirationDateTime" AZURE_STORAGE_URI_EXPIRATION_DATE_TIME, azure_storage_uri_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_azure_storage_uri_expiration_date_time(OffsetDateTime), "`azureStorageUriExpirationDateTime`: `Edm.DateTimeOffset`";
    "manifest" MANIFEST, manifest binary -> Parsed<Bytes>, with_manifest(Bytes), "`manifest`: `Edm.Binary`";
    "uploadState" UPLOAD_STATE, upload_state enumeration -> Option<super::MobileAppContentFileUploadState>, with_upload_state(super::MobileAppContentFileUploadState), "`uploadState`: `microsoft.graph.mobileAppContentFileUploadState`" "Possible values are: success, transientError, error, unknown, azureStorageUriRequestSuccess, azureStorageUriRequestPending, azureStorageUriRequestFailed, azureStorageUriRequestTimedOut, azureStorageUriRenewalSuccess, azureStorageUriRenewalPending, azureStorageUriRenewalFailed, azureStorageUriRenewalTimedOut, commitFileSuccess, commitFilePending, commitFileFailed, commitFileTimedOut.";
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
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.mobileLobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobilelobapp?view=graph-rest-1.0), with the accessors of [`MobileApp`](super::MobileApp)
    MobileLobApp: super::MobileApp = "microsoft.graph.mobileLobApp" {
        "microsoft.graph.androidLobApp",
        "microsoft.graph.iosLobApp",
        "microsoft.graph.win32LobApp",
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
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`";
    "contentVersions" CONTENT_VERSIONS, content_versions models -> Option<&[super::MobileAppContent]>, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`: `Collection(microsoft.graph.mobileAppContent)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mobileThreatDefenseConnector`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-mobilethreatdefenseconnector?view=graph-rest-1.0)
    MobileThreatDefenseConnector = "microsoft.graph.mobileThreatDefenseConnector";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "lastHeartbeatDateTime" LAST_HEARTBEAT_DATE_TIME, last_heartbeat_date_time date_time -> Parsed<OffsetDateTime>, with_last_heartbeat_date_time(OffsetDateTime), "`lastHeartbeatDateTime`: `Edm.DateTimeOffset`";
    "partnerState" PARTNER_STATE, partner_state enumeration -> Option<super::MobileThreatPartnerTenantState>, with_partner_state(super::MobileThreatPartnerTenantState), "`partnerState`: `microsoft.graph.mobileThreatPartnerTenantState`" "Possible values are: unavailable, available, enabled, unresponsive.";
    "androidEnabled" ANDROID_ENABLED, android_enabled bool -> Option<bool>, with_android_enabled(bool), "`androidEnabled`: `Edm.Boolean`";
    "iosEnabled" IOS_ENABLED, ios_enabled bool -> Option<bool>, with_ios_enabled(bool), "`iosEnabled`: `Edm.Boolean`";
    "androidDeviceBlockedOnMissingPartnerData" ANDROID_DEVICE_BLOCKED_ON_MISSING_PARTNER_DATA, android_device_blocked_on_missing_partner_data bool -> Option<bool>, with_android_device_blocked_on_missing_partner_data(bool), "`androidDeviceBlockedOnMissingPartnerData`: `Edm.Boolean`";
    "iosDeviceBlockedOnMissingPartnerData" IOS_DEVICE_BLOCKED_ON_MISSING_PARTNER_DATA, ios_device_blocked_on_missing_partner_data bool -> Option<bool>, with_ios_device_blocked_on_missing_partner_data(bool), "`iosDeviceBlockedOnMissingPartnerData`: `Edm.Boolean`";
    "partnerUnsupportedOsVersionBlocked" PARTNER_UNSUPPORTED_OS_VERSION_BLOCKED, partner_unsupported_os_version_blocked bool -> Option<bool>, with_partner_unsupported_os_version_blocked(bool), "`partnerUnsupportedOsVersionBlocked`: `Edm.Boolean`";
    "partnerUnresponsivenessThresholdInDays" PARTNER_UNRESPONSIVENESS_THRESHOLD_IN_DAYS, partner_unresponsiveness_threshold_in_days i32 -> Option<i32>, with_partner_unresponsiveness_threshold_in_days(i32), "`partnerUnresponsivenessThresholdInDays`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileThreatPartnerTenantState`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-mobilethreatpartnertenantstate?view=graph-rest-1.0)
    MobileThreatPartnerTenantState = "microsoft.graph.mobileThreatPartnerTenantState" {
        Unavailable = "unavailable",
        Available = "available",
        Enabled = "enabled",
        Unresponsive = "unresponsive",
    }
}
