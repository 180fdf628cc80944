// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Duration, Flags, OffsetDateTime, Parsed, Uuid};

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
    AndroidCompliancePolicy: super::DeviceCompliancePolicy, super::Entity = "microsoft.graph.androidCompliancePolicy";
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
    AndroidCustomConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidCustomConfiguration";
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
    /// [`microsoft.graph.androidEnterpriseAlwaysOnVpnPackageType`](https://learn.microsoft.com/graph/api/resources/intune-shared-androidenterprisealwaysonvpnpackagetype?view=graph-rest-1.0), not in the metadata
    AndroidEnterpriseAlwaysOnVpnPackageType = "microsoft.graph.androidEnterpriseAlwaysOnVpnPackageType" {
        NotConfigured = "notConfigured",
        Custom = "custom",
        CiscoAnyConnect = "ciscoAnyConnect",
        F5Access = "f5Access",
        PaloAltoNetworksGlobalProtect = "paloAltoNetworksGlobalProtect",
        PulseSecure = "pulseSecure",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidGeneralDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidgeneraldeviceconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AndroidGeneralDeviceConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidGeneralDeviceConfiguration";
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
    AndroidLobApp: super::MobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.androidLobApp";
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
    AndroidManagedAppProtection: super::TargetedManagedAppProtection, super::ManagedAppPolicy, super::Entity = "microsoft.graph.androidManagedAppProtection";
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
    AndroidManagedAppRegistration: super::ManagedAppRegistration, super::Entity = "microsoft.graph.androidManagedAppRegistration";
    inherited "id" ID, with_id(String), "`id`";
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
    "v6_0" V6_0, v6_0 bool -> Option<bool>, with_v6_0(bool), "`v6_0`: `Edm.Boolean`, metadata";
    "v7_0" V7_0, v7_0 bool -> Option<bool>, with_v7_0(bool), "`v7_0`: `Edm.Boolean`, metadata";
    "v7_1" V7_1, v7_1 bool -> Option<bool>, with_v7_1(bool), "`v7_1`: `Edm.Boolean`, metadata";
    "v8_0" V8_0, v8_0 bool -> Option<bool>, with_v8_0(bool), "`v8_0`: `Edm.Boolean`, metadata";
    "v8_1" V8_1, v8_1 bool -> Option<bool>, with_v8_1(bool), "`v8_1`: `Edm.Boolean`, metadata";
    "v9_0" V9_0, v9_0 bool -> Option<bool>, with_v9_0(bool), "`v9_0`: `Edm.Boolean`, metadata";
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
    AndroidStoreApp: super::MobileApp, super::Entity = "microsoft.graph.androidStoreApp";
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
    "packageId" PACKAGE_ID, package_id str -> Option<&str>, with_package_id(String), "`packageId`: `Edm.String`, read-only";
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::AndroidMinimumOperatingSystem>, with_minimum_supported_operating_system(super::AndroidMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.androidMinimumOperatingSystem`";
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.androidWorkProfileCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilecompliancepolicy?view=graph-rest-1.0), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    AndroidWorkProfileCompliancePolicy: super::DeviceCompliancePolicy, super::Entity = "microsoft.graph.androidWorkProfileCompliancePolicy";
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
    AndroidWorkProfileCustomConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidWorkProfileCustomConfiguration";
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
    AndroidWorkProfileGeneralDeviceConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.androidWorkProfileGeneralDeviceConfiguration";
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
    /// `microsoft.graph.appLogCollectionDownloadDetails`, metadata
    AppLogCollectionDownloadDetails = "microsoft.graph.appLogCollectionDownloadDetails";
    "appLogDecryptionAlgorithm" APP_LOG_DECRYPTION_ALGORITHM, app_log_decryption_algorithm enumeration -> Option<super::AppLogDecryptionAlgorithm>, with_app_log_decryption_algorithm(super::AppLogDecryptionAlgorithm), "`appLogDecryptionAlgorithm`: `microsoft.graph.appLogDecryptionAlgorithm`, metadata";
    "decryptionKey" DECRYPTION_KEY, decryption_key str -> Option<&str>, with_decryption_key(String), "`decryptionKey`: `Edm.String`, metadata";
    "downloadUrl" DOWNLOAD_URL, download_url str -> Option<&str>, with_download_url(String), "`downloadUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.appLogCollectionRequest`, metadata, with the accessors of [`Entity`](super::Entity)
    AppLogCollectionRequest: super::Entity = "microsoft.graph.appLogCollectionRequest";
    inherited "id" ID, with_id(String), "`id`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`, metadata";
    "customLogFolders" CUSTOM_LOG_FOLDERS, custom_log_folders strs -> Option<Vec<&str>>, with_custom_log_folders(Vec<String>), "`customLogFolders`: `Collection(Edm.String)`, metadata";
    "errorMessage" ERROR_MESSAGE, error_message str -> Option<&str>, with_error_message(String), "`errorMessage`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::AppLogUploadState>, with_status(super::AppLogUploadState), "`status`: `microsoft.graph.appLogUploadState`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.appLogDecryptionAlgorithm`, metadata
    AppLogDecryptionAlgorithm = "microsoft.graph.appLogDecryptionAlgorithm" {
        Aes256 = "aes256",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.appLogUploadState`, metadata
    AppLogUploadState = "microsoft.graph.appLogUploadState" {
        Pending = "pending",
        Completed = "completed",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.appleDeviceFeaturesConfigurationBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-appledevicefeaturesconfigurationbase?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    AppleDeviceFeaturesConfigurationBase: super::DeviceConfiguration, super::Entity = "microsoft.graph.appleDeviceFeaturesConfigurationBase" {
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
    /// [`microsoft.graph.applePushNotificationCertificate`](https://learn.microsoft.com/graph/api/resources/intune-devices-applepushnotificationcertificate?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ApplePushNotificationCertificate: super::Entity = "microsoft.graph.applePushNotificationCertificate";
    inherited "id" ID, with_id(String), "`id`";
    "appleIdentifier" APPLE_IDENTIFIER, apple_identifier str -> Option<&str>, with_apple_identifier(String), "`appleIdentifier`: `Edm.String`";
    "topicIdentifier" TOPIC_IDENTIFIER, topic_identifier str -> Option<&str>, with_topic_identifier(String), "`topicIdentifier`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "certificateSerialNumber" CERTIFICATE_SERIAL_NUMBER, certificate_serial_number str -> Option<&str>, with_certificate_serial_number(String), "`certificateSerialNumber`: `Edm.String`, read-only" "Read-only.";
    "certificate" CERTIFICATE, certificate str -> Option<&str>, with_certificate(String), "`certificate`: `Edm.String`";
    "certificateUploadFailureReason" CERTIFICATE_UPLOAD_FAILURE_REASON, certificate_upload_failure_reason str -> Option<&str>, with_certificate_upload_failure_reason(String), "`certificateUploadFailureReason`: `Edm.String`, metadata";
    "certificateUploadStatus" CERTIFICATE_UPLOAD_STATUS, certificate_upload_status str -> Option<&str>, with_certificate_upload_status(String), "`certificateUploadStatus`: `Edm.String`, metadata";
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

crate::runtime::model! {
    /// `microsoft.graph.auditActor`, metadata
    AuditActor = "microsoft.graph.auditActor";
    "applicationDisplayName" APPLICATION_DISPLAY_NAME, application_display_name str -> Option<&str>, with_application_display_name(String), "`applicationDisplayName`: `Edm.String`, metadata";
    "applicationId" APPLICATION_ID, application_id str -> Option<&str>, with_application_id(String), "`applicationId`: `Edm.String`, metadata";
    "auditActorType" AUDIT_ACTOR_TYPE, audit_actor_type str -> Option<&str>, with_audit_actor_type(String), "`auditActorType`: `Edm.String`, metadata";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`, metadata";
    "servicePrincipalName" SERVICE_PRINCIPAL_NAME, service_principal_name str -> Option<&str>, with_service_principal_name(String), "`servicePrincipalName`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
    "userPermissions" USER_PERMISSIONS, user_permissions strs -> Option<Vec<&str>>, with_user_permissions(Vec<String>), "`userPermissions`: `Collection(Edm.String)`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.auditEvent`, metadata, with the accessors of [`Entity`](super::Entity)
    AuditEvent: super::Entity = "microsoft.graph.auditEvent";
    inherited "id" ID, with_id(String), "`id`";
    "activity" ACTIVITY, activity str -> Option<&str>, with_activity(String), "`activity`: `Edm.String`, metadata";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`, metadata";
    "activityOperationType" ACTIVITY_OPERATION_TYPE, activity_operation_type str -> Option<&str>, with_activity_operation_type(String), "`activityOperationType`: `Edm.String`, metadata";
    "activityResult" ACTIVITY_RESULT, activity_result str -> Option<&str>, with_activity_result(String), "`activityResult`: `Edm.String`, metadata";
    "activityType" ACTIVITY_TYPE, activity_type str -> Option<&str>, with_activity_type(String), "`activityType`: `Edm.String`, metadata";
    "actor" ACTOR, actor model -> Option<&super::AuditActor>, with_actor(super::AuditActor), "`actor`: `microsoft.graph.auditActor`, metadata";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`, metadata";
    "componentName" COMPONENT_NAME, component_name str -> Option<&str>, with_component_name(String), "`componentName`: `Edm.String`, metadata";
    "correlationId" CORRELATION_ID, correlation_id guid -> Parsed<Uuid>, with_correlation_id(Uuid), "`correlationId`: `Edm.Guid`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "resources" RESOURCES, resources models -> Option<&[super::AuditResource]>, with_resources(Vec<super::AuditResource>), "`resources`: `Collection(microsoft.graph.auditResource)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.auditLogRecordType`, metadata
    AuditLogRecordType = "microsoft.graph.auditLogRecordType" {}
}

crate::runtime::enumeration! {
    /// `microsoft.graph.auditLogUserType`, metadata
    AuditLogUserType = "microsoft.graph.auditLogUserType" {}
}

crate::runtime::model! {
    /// `microsoft.graph.auditProperty`, metadata
    AuditProperty = "microsoft.graph.auditProperty";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "newValue" NEW_VALUE, new_value str -> Option<&str>, with_new_value(String), "`newValue`: `Edm.String`, metadata";
    "oldValue" OLD_VALUE, old_value str -> Option<&str>, with_old_value(String), "`oldValue`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.auditResource`, metadata
    AuditResource = "microsoft.graph.auditResource";
    "auditResourceType" AUDIT_RESOURCE_TYPE, audit_resource_type str -> Option<&str>, with_audit_resource_type(String), "`auditResourceType`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "modifiedProperties" MODIFIED_PROPERTIES, modified_properties models -> Option<&[super::AuditProperty]>, with_modified_properties(Vec<super::AuditProperty>), "`modifiedProperties`: `Collection(microsoft.graph.auditProperty)`, metadata";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.autoRestartNotificationDismissalMethod`, metadata
    AutoRestartNotificationDismissalMethod = "microsoft.graph.autoRestartNotificationDismissalMethod" {
        NotConfigured = "notConfigured",
        Automatic = "automatic",
        User = "user",
        UnknownFutureValue = "unknownFutureValue",
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
