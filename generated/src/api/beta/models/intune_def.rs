// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Duration, Flags, OffsetDateTime};

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.defaultDeviceCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defaultdevicecompliancepolicy?view=graph-rest-beta), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    DefaultDeviceCompliancePolicy: super::DeviceCompliancePolicy, super::Entity = "microsoft.graph.defaultDeviceCompliancePolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
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
}

crate::runtime::model! {
    /// Inherits from managedAppProtection.
    ///
    /// [`microsoft.graph.defaultManagedAppProtection`](https://learn.microsoft.com/graph/api/resources/intune-mam-defaultmanagedappprotection?view=graph-rest-beta), with the accessors of [`ManagedAppProtection`](super::ManagedAppProtection)
    DefaultManagedAppProtection: super::ManagedAppProtection, super::ManagedAppPolicy, super::Entity = "microsoft.graph.defaultManagedAppProtection";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
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
    inherited "maximumRequiredOsVersion" MAXIMUM_REQUIRED_OS_VERSION, with_maximum_required_os_version(String), "`maximumRequiredOsVersion`";
    inherited "maximumWarningOsVersion" MAXIMUM_WARNING_OS_VERSION, with_maximum_warning_os_version(String), "`maximumWarningOsVersion`";
    inherited "maximumWipeOsVersion" MAXIMUM_WIPE_OS_VERSION, with_maximum_wipe_os_version(String), "`maximumWipeOsVersion`";
    inherited "minimumRequiredOsVersion" MINIMUM_REQUIRED_OS_VERSION, with_minimum_required_os_version(String), "`minimumRequiredOsVersion`";
    inherited "minimumWarningOsVersion" MINIMUM_WARNING_OS_VERSION, with_minimum_warning_os_version(String), "`minimumWarningOsVersion`";
    inherited "minimumRequiredAppVersion" MINIMUM_REQUIRED_APP_VERSION, with_minimum_required_app_version(String), "`minimumRequiredAppVersion`";
    inherited "minimumWarningAppVersion" MINIMUM_WARNING_APP_VERSION, with_minimum_warning_app_version(String), "`minimumWarningAppVersion`";
    inherited "minimumWipeOsVersion" MINIMUM_WIPE_OS_VERSION, with_minimum_wipe_os_version(String), "`minimumWipeOsVersion`";
    inherited "minimumWipeAppVersion" MINIMUM_WIPE_APP_VERSION, with_minimum_wipe_app_version(String), "`minimumWipeAppVersion`";
    inherited "appActionIfDeviceComplianceRequired" APP_ACTION_IF_DEVICE_COMPLIANCE_REQUIRED, with_app_action_if_device_compliance_required(super::ManagedAppRemediationAction), "`appActionIfDeviceComplianceRequired`";
    inherited "appActionIfMaximumPinRetriesExceeded" APP_ACTION_IF_MAXIMUM_PIN_RETRIES_EXCEEDED, with_app_action_if_maximum_pin_retries_exceeded(super::ManagedAppRemediationAction), "`appActionIfMaximumPinRetriesExceeded`";
    inherited "pinRequiredInsteadOfBiometricTimeout" PIN_REQUIRED_INSTEAD_OF_BIOMETRIC_TIMEOUT, with_pin_required_instead_of_biometric_timeout(Duration), "`pinRequiredInsteadOfBiometricTimeout`";
    inherited "allowedOutboundClipboardSharingExceptionLength" ALLOWED_OUTBOUND_CLIPBOARD_SHARING_EXCEPTION_LENGTH, with_allowed_outbound_clipboard_sharing_exception_length(i32), "`allowedOutboundClipboardSharingExceptionLength`";
    inherited "notificationRestriction" NOTIFICATION_RESTRICTION, with_notification_restriction(super::ManagedAppNotificationRestriction), "`notificationRestriction`";
    inherited "previousPinBlockCount" PREVIOUS_PIN_BLOCK_COUNT, with_previous_pin_block_count(i32), "`previousPinBlockCount`";
    inherited "managedBrowser" MANAGED_BROWSER, with_managed_browser(Flags<super::ManagedBrowserType>), "`managedBrowser`";
    inherited "maximumAllowedDeviceThreatLevel" MAXIMUM_ALLOWED_DEVICE_THREAT_LEVEL, with_maximum_allowed_device_threat_level(super::ManagedAppDeviceThreatLevel), "`maximumAllowedDeviceThreatLevel`";
    inherited "mobileThreatDefenseRemediationAction" MOBILE_THREAT_DEFENSE_REMEDIATION_ACTION, with_mobile_threat_defense_remediation_action(super::ManagedAppRemediationAction), "`mobileThreatDefenseRemediationAction`";
    inherited "blockDataIngestionIntoOrganizationDocuments" BLOCK_DATA_INGESTION_INTO_ORGANIZATION_DOCUMENTS, with_block_data_ingestion_into_organization_documents(bool), "`blockDataIngestionIntoOrganizationDocuments`";
    inherited "allowedDataIngestionLocations" ALLOWED_DATA_INGESTION_LOCATIONS, with_allowed_data_ingestion_locations(Vec<super::ManagedAppDataIngestionLocation>), "`allowedDataIngestionLocations`";
    inherited "appActionIfUnableToAuthenticateUser" APP_ACTION_IF_UNABLE_TO_AUTHENTICATE_USER, with_app_action_if_unable_to_authenticate_user(super::ManagedAppRemediationAction), "`appActionIfUnableToAuthenticateUser`";
    inherited "dialerRestrictionLevel" DIALER_RESTRICTION_LEVEL, with_dialer_restriction_level(super::ManagedAppPhoneNumberRedirectLevel), "`dialerRestrictionLevel`";
    inherited "gracePeriodToBlockAppsDuringOffClockHours" GRACE_PERIOD_TO_BLOCK_APPS_DURING_OFF_CLOCK_HOURS, with_grace_period_to_block_apps_during_off_clock_hours(Duration), "`gracePeriodToBlockAppsDuringOffClockHours`";
    inherited "mobileThreatDefensePartnerPriority" MOBILE_THREAT_DEFENSE_PARTNER_PRIORITY, with_mobile_threat_defense_partner_priority(super::MobileThreatDefensePartnerPriority), "`mobileThreatDefensePartnerPriority`";
    inherited "protectedMessagingRedirectAppType" PROTECTED_MESSAGING_REDIRECT_APP_TYPE, with_protected_messaging_redirect_app_type(super::MessagingRedirectAppType), "`protectedMessagingRedirectAppType`";
    inherited "purviewContentEvaluationRequired" PURVIEW_CONTENT_EVALUATION_REQUIRED, with_purview_content_evaluation_required(super::ManagedAppPurviewEvaluationRequirement), "`purviewContentEvaluationRequired`";
    "appDataEncryptionType" APP_DATA_ENCRYPTION_TYPE, app_data_encryption_type enumeration -> Option<super::ManagedAppDataEncryptionType>, with_app_data_encryption_type(super::ManagedAppDataEncryptionType), "`appDataEncryptionType`: `microsoft.graph.managedAppDataEncryptionType`" "Possible values are: useDeviceSettings, afterDeviceRestart, whenDeviceLockedExceptOpenFiles, whenDeviceLocked.";
    "screenCaptureBlocked" SCREEN_CAPTURE_BLOCKED, screen_capture_blocked bool -> Option<bool>, with_screen_capture_blocked(bool), "`screenCaptureBlocked`: `Edm.Boolean`";
    "encryptAppData" ENCRYPT_APP_DATA, encrypt_app_data bool -> Option<bool>, with_encrypt_app_data(bool), "`encryptAppData`: `Edm.Boolean`";
    "disableAppEncryptionIfDeviceEncryptionIsEnabled" DISABLE_APP_ENCRYPTION_IF_DEVICE_ENCRYPTION_IS_ENABLED, disable_app_encryption_if_device_encryption_is_enabled bool -> Option<bool>, with_disable_app_encryption_if_device_encryption_is_enabled(bool), "`disableAppEncryptionIfDeviceEncryptionIsEnabled`: `Edm.Boolean`";
    "minimumRequiredSdkVersion" MINIMUM_REQUIRED_SDK_VERSION, minimum_required_sdk_version str -> Option<&str>, with_minimum_required_sdk_version(String), "`minimumRequiredSdkVersion`: `Edm.String`";
    "customSettings" CUSTOM_SETTINGS, custom_settings models -> Option<&[super::KeyValuePair]>, with_custom_settings(Vec<super::KeyValuePair>), "`customSettings`: `Collection(microsoft.graph.keyValuePair)`";
    "deployedAppCount" DEPLOYED_APP_COUNT, deployed_app_count i32 -> Option<i32>, with_deployed_app_count(i32), "`deployedAppCount`: `Edm.Int32`";
    "minimumRequiredPatchVersion" MINIMUM_REQUIRED_PATCH_VERSION, minimum_required_patch_version str -> Option<&str>, with_minimum_required_patch_version(String), "`minimumRequiredPatchVersion`: `Edm.String`";
    "minimumWarningPatchVersion" MINIMUM_WARNING_PATCH_VERSION, minimum_warning_patch_version str -> Option<&str>, with_minimum_warning_patch_version(String), "`minimumWarningPatchVersion`: `Edm.String`";
    "exemptedAppProtocols" EXEMPTED_APP_PROTOCOLS, exempted_app_protocols models -> Option<&[super::KeyValuePair]>, with_exempted_app_protocols(Vec<super::KeyValuePair>), "`exemptedAppProtocols`: `Collection(microsoft.graph.keyValuePair)`";
    "exemptedAppPackages" EXEMPTED_APP_PACKAGES, exempted_app_packages models -> Option<&[super::KeyValuePair]>, with_exempted_app_packages(Vec<super::KeyValuePair>), "`exemptedAppPackages`: `Collection(microsoft.graph.keyValuePair)`";
    "faceIdBlocked" FACE_ID_BLOCKED, face_id_blocked bool -> Option<bool>, with_face_id_blocked(bool), "`faceIdBlocked`: `Edm.Boolean`";
    "minimumWipeSdkVersion" MINIMUM_WIPE_SDK_VERSION, minimum_wipe_sdk_version str -> Option<&str>, with_minimum_wipe_sdk_version(String), "`minimumWipeSdkVersion`: `Edm.String`";
    "minimumWipePatchVersion" MINIMUM_WIPE_PATCH_VERSION, minimum_wipe_patch_version str -> Option<&str>, with_minimum_wipe_patch_version(String), "`minimumWipePatchVersion`: `Edm.String`";
    "allowedIosDeviceModels" ALLOWED_IOS_DEVICE_MODELS, allowed_ios_device_models str -> Option<&str>, with_allowed_ios_device_models(String), "`allowedIosDeviceModels`: `Edm.String`";
    "appActionIfIosDeviceModelNotAllowed" APP_ACTION_IF_IOS_DEVICE_MODEL_NOT_ALLOWED, app_action_if_ios_device_model_not_allowed enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_ios_device_model_not_allowed(super::ManagedAppRemediationAction), "`appActionIfIosDeviceModelNotAllowed`: `microsoft.graph.managedAppRemediationAction`" "Possible values are: block, wipe, warn.";
    "allowedAndroidDeviceManufacturers" ALLOWED_ANDROID_DEVICE_MANUFACTURERS, allowed_android_device_manufacturers str -> Option<&str>, with_allowed_android_device_manufacturers(String), "`allowedAndroidDeviceManufacturers`: `Edm.String`";
    "appActionIfAndroidDeviceManufacturerNotAllowed" APP_ACTION_IF_ANDROID_DEVICE_MANUFACTURER_NOT_ALLOWED, app_action_if_android_device_manufacturer_not_allowed enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_android_device_manufacturer_not_allowed(super::ManagedAppRemediationAction), "`appActionIfAndroidDeviceManufacturerNotAllowed`: `microsoft.graph.managedAppRemediationAction`" "Possible values are: block, wipe, warn.";
    "thirdPartyKeyboardsBlocked" THIRD_PARTY_KEYBOARDS_BLOCKED, third_party_keyboards_blocked bool -> Option<bool>, with_third_party_keyboards_blocked(bool), "`thirdPartyKeyboardsBlocked`: `Edm.Boolean`";
    "filterOpenInToOnlyManagedApps" FILTER_OPEN_IN_TO_ONLY_MANAGED_APPS, filter_open_in_to_only_managed_apps bool -> Option<bool>, with_filter_open_in_to_only_managed_apps(bool), "`filterOpenInToOnlyManagedApps`: `Edm.Boolean`";
    "disableProtectionOfManagedOutboundOpenInData" DISABLE_PROTECTION_OF_MANAGED_OUTBOUND_OPEN_IN_DATA, disable_protection_of_managed_outbound_open_in_data bool -> Option<bool>, with_disable_protection_of_managed_outbound_open_in_data(bool), "`disableProtectionOfManagedOutboundOpenInData`: `Edm.Boolean`";
    "protectInboundDataFromUnknownSources" PROTECT_INBOUND_DATA_FROM_UNKNOWN_SOURCES, protect_inbound_data_from_unknown_sources bool -> Option<bool>, with_protect_inbound_data_from_unknown_sources(bool), "`protectInboundDataFromUnknownSources`: `Edm.Boolean`";
    "requiredAndroidSafetyNetDeviceAttestationType" REQUIRED_ANDROID_SAFETY_NET_DEVICE_ATTESTATION_TYPE, required_android_safety_net_device_attestation_type enumeration -> Option<super::AndroidManagedAppSafetyNetDeviceAttestationType>, with_required_android_safety_net_device_attestation_type(super::AndroidManagedAppSafetyNetDeviceAttestationType), "`requiredAndroidSafetyNetDeviceAttestationType`: `microsoft.graph.androidManagedAppSafetyNetDeviceAttestationType`" "Possible values are: none, basicIntegrity, basicIntegrityAndDeviceCertification.";
    "appActionIfAndroidSafetyNetDeviceAttestationFailed" APP_ACTION_IF_ANDROID_SAFETY_NET_DEVICE_ATTESTATION_FAILED, app_action_if_android_safety_net_device_attestation_failed enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_android_safety_net_device_attestation_failed(super::ManagedAppRemediationAction), "`appActionIfAndroidSafetyNetDeviceAttestationFailed`: `microsoft.graph.managedAppRemediationAction`" "Possible values are: block, wipe, warn.";
    "requiredAndroidSafetyNetAppsVerificationType" REQUIRED_ANDROID_SAFETY_NET_APPS_VERIFICATION_TYPE, required_android_safety_net_apps_verification_type enumeration -> Option<super::AndroidManagedAppSafetyNetAppsVerificationType>, with_required_android_safety_net_apps_verification_type(super::AndroidManagedAppSafetyNetAppsVerificationType), "`requiredAndroidSafetyNetAppsVerificationType`: `microsoft.graph.androidManagedAppSafetyNetAppsVerificationType`" "Possible values are: none, enabled.";
    "appActionIfAndroidSafetyNetAppsVerificationFailed" APP_ACTION_IF_ANDROID_SAFETY_NET_APPS_VERIFICATION_FAILED, app_action_if_android_safety_net_apps_verification_failed enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_android_safety_net_apps_verification_failed(super::ManagedAppRemediationAction), "`appActionIfAndroidSafetyNetAppsVerificationFailed`: `microsoft.graph.managedAppRemediationAction`" "Possible values are: block, wipe, warn.";
    "customBrowserProtocol" CUSTOM_BROWSER_PROTOCOL, custom_browser_protocol str -> Option<&str>, with_custom_browser_protocol(String), "`customBrowserProtocol`: `Edm.String`";
    "customBrowserPackageId" CUSTOM_BROWSER_PACKAGE_ID, custom_browser_package_id str -> Option<&str>, with_custom_browser_package_id(String), "`customBrowserPackageId`: `Edm.String`";
    "customBrowserDisplayName" CUSTOM_BROWSER_DISPLAY_NAME, custom_browser_display_name str -> Option<&str>, with_custom_browser_display_name(String), "`customBrowserDisplayName`: `Edm.String`";
    "minimumRequiredCompanyPortalVersion" MINIMUM_REQUIRED_COMPANY_PORTAL_VERSION, minimum_required_company_portal_version str -> Option<&str>, with_minimum_required_company_portal_version(String), "`minimumRequiredCompanyPortalVersion`: `Edm.String`";
    "minimumWarningCompanyPortalVersion" MINIMUM_WARNING_COMPANY_PORTAL_VERSION, minimum_warning_company_portal_version str -> Option<&str>, with_minimum_warning_company_portal_version(String), "`minimumWarningCompanyPortalVersion`: `Edm.String`";
    "minimumWipeCompanyPortalVersion" MINIMUM_WIPE_COMPANY_PORTAL_VERSION, minimum_wipe_company_portal_version str -> Option<&str>, with_minimum_wipe_company_portal_version(String), "`minimumWipeCompanyPortalVersion`: `Edm.String`";
    "allowedAndroidDeviceModels" ALLOWED_ANDROID_DEVICE_MODELS, allowed_android_device_models strs -> Option<Vec<&str>>, with_allowed_android_device_models(Vec<String>), "`allowedAndroidDeviceModels`: `Collection(Edm.String)`";
    "appActionIfAndroidDeviceModelNotAllowed" APP_ACTION_IF_ANDROID_DEVICE_MODEL_NOT_ALLOWED, app_action_if_android_device_model_not_allowed enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_android_device_model_not_allowed(super::ManagedAppRemediationAction), "`appActionIfAndroidDeviceModelNotAllowed`: `microsoft.graph.managedAppRemediationAction`" "Possible values are: block, wipe, warn.";
    "customDialerAppProtocol" CUSTOM_DIALER_APP_PROTOCOL, custom_dialer_app_protocol str -> Option<&str>, with_custom_dialer_app_protocol(String), "`customDialerAppProtocol`: `Edm.String`";
    "customDialerAppPackageId" CUSTOM_DIALER_APP_PACKAGE_ID, custom_dialer_app_package_id str -> Option<&str>, with_custom_dialer_app_package_id(String), "`customDialerAppPackageId`: `Edm.String`";
    "customDialerAppDisplayName" CUSTOM_DIALER_APP_DISPLAY_NAME, custom_dialer_app_display_name str -> Option<&str>, with_custom_dialer_app_display_name(String), "`customDialerAppDisplayName`: `Edm.String`";
    "biometricAuthenticationBlocked" BIOMETRIC_AUTHENTICATION_BLOCKED, biometric_authentication_blocked bool -> Option<bool>, with_biometric_authentication_blocked(bool), "`biometricAuthenticationBlocked`: `Edm.Boolean`";
    "requiredAndroidSafetyNetEvaluationType" REQUIRED_ANDROID_SAFETY_NET_EVALUATION_TYPE, required_android_safety_net_evaluation_type enumeration -> Option<super::AndroidManagedAppSafetyNetEvaluationType>, with_required_android_safety_net_evaluation_type(super::AndroidManagedAppSafetyNetEvaluationType), "`requiredAndroidSafetyNetEvaluationType`: `microsoft.graph.androidManagedAppSafetyNetEvaluationType`" "Possible values are: basic, hardwareBacked.";
    "blockAfterCompanyPortalUpdateDeferralInDays" BLOCK_AFTER_COMPANY_PORTAL_UPDATE_DEFERRAL_IN_DAYS, block_after_company_portal_update_deferral_in_days i32 -> Option<i32>, with_block_after_company_portal_update_deferral_in_days(i32), "`blockAfterCompanyPortalUpdateDeferralInDays`: `Edm.Int32`";
    "warnAfterCompanyPortalUpdateDeferralInDays" WARN_AFTER_COMPANY_PORTAL_UPDATE_DEFERRAL_IN_DAYS, warn_after_company_portal_update_deferral_in_days i32 -> Option<i32>, with_warn_after_company_portal_update_deferral_in_days(i32), "`warnAfterCompanyPortalUpdateDeferralInDays`: `Edm.Int32`";
    "wipeAfterCompanyPortalUpdateDeferralInDays" WIPE_AFTER_COMPANY_PORTAL_UPDATE_DEFERRAL_IN_DAYS, wipe_after_company_portal_update_deferral_in_days i32 -> Option<i32>, with_wipe_after_company_portal_update_deferral_in_days(i32), "`wipeAfterCompanyPortalUpdateDeferralInDays`: `Edm.Int32`";
    "deviceLockRequired" DEVICE_LOCK_REQUIRED, device_lock_required bool -> Option<bool>, with_device_lock_required(bool), "`deviceLockRequired`: `Edm.Boolean`";
    "appActionIfDeviceLockNotSet" APP_ACTION_IF_DEVICE_LOCK_NOT_SET, app_action_if_device_lock_not_set enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_device_lock_not_set(super::ManagedAppRemediationAction), "`appActionIfDeviceLockNotSet`: `microsoft.graph.managedAppRemediationAction`" "Possible values are: block, wipe, warn.";
    "connectToVpnOnLaunch" CONNECT_TO_VPN_ON_LAUNCH, connect_to_vpn_on_launch bool -> Option<bool>, with_connect_to_vpn_on_launch(bool), "`connectToVpnOnLaunch`: `Edm.Boolean`";
    "appActionIfDevicePasscodeComplexityLessThanLow" APP_ACTION_IF_DEVICE_PASSCODE_COMPLEXITY_LESS_THAN_LOW, app_action_if_device_passcode_complexity_less_than_low enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_device_passcode_complexity_less_than_low(super::ManagedAppRemediationAction), "`appActionIfDevicePasscodeComplexityLessThanLow`: `microsoft.graph.managedAppRemediationAction`" "Possible values are: block, wipe, warn.";
    "appActionIfDevicePasscodeComplexityLessThanMedium" APP_ACTION_IF_DEVICE_PASSCODE_COMPLEXITY_LESS_THAN_MEDIUM, app_action_if_device_passcode_complexity_less_than_medium enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_device_passcode_complexity_less_than_medium(super::ManagedAppRemediationAction), "`appActionIfDevicePasscodeComplexityLessThanMedium`: `microsoft.graph.managedAppRemediationAction`" "Possible values are: block, wipe, warn.";
    "appActionIfDevicePasscodeComplexityLessThanHigh" APP_ACTION_IF_DEVICE_PASSCODE_COMPLEXITY_LESS_THAN_HIGH, app_action_if_device_passcode_complexity_less_than_high enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_device_passcode_complexity_less_than_high(super::ManagedAppRemediationAction), "`appActionIfDevicePasscodeComplexityLessThanHigh`: `microsoft.graph.managedAppRemediationAction`" "Possible values are: block, wipe, warn.";
    "requireClass3Biometrics" REQUIRE_CLASS3_BIOMETRICS, require_class3_biometrics bool -> Option<bool>, with_require_class3_biometrics(bool), "`requireClass3Biometrics`: `Edm.Boolean`";
    "requirePinAfterBiometricChange" REQUIRE_PIN_AFTER_BIOMETRIC_CHANGE, require_pin_after_biometric_change bool -> Option<bool>, with_require_pin_after_biometric_change(bool), "`requirePinAfterBiometricChange`: `Edm.Boolean`";
    "fingerprintAndBiometricEnabled" FINGERPRINT_AND_BIOMETRIC_ENABLED, fingerprint_and_biometric_enabled bool -> Option<bool>, with_fingerprint_and_biometric_enabled(bool), "`fingerprintAndBiometricEnabled`: `Edm.Boolean`";
    "allowWidgetContentSync" ALLOW_WIDGET_CONTENT_SYNC, allow_widget_content_sync bool -> Option<bool>, with_allow_widget_content_sync(bool), "`allowWidgetContentSync`: `Edm.Boolean`, metadata";
    "appActionIfAccountIsClockedOut" APP_ACTION_IF_ACCOUNT_IS_CLOCKED_OUT, app_action_if_account_is_clocked_out enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_account_is_clocked_out(super::ManagedAppRemediationAction), "`appActionIfAccountIsClockedOut`: `microsoft.graph.managedAppRemediationAction`, metadata";
    "messagingRedirectAppDisplayName" MESSAGING_REDIRECT_APP_DISPLAY_NAME, messaging_redirect_app_display_name str -> Option<&str>, with_messaging_redirect_app_display_name(String), "`messagingRedirectAppDisplayName`: `Edm.String`, metadata";
    "messagingRedirectAppPackageId" MESSAGING_REDIRECT_APP_PACKAGE_ID, messaging_redirect_app_package_id str -> Option<&str>, with_messaging_redirect_app_package_id(String), "`messagingRedirectAppPackageId`: `Edm.String`, metadata";
    "messagingRedirectAppUrlScheme" MESSAGING_REDIRECT_APP_URL_SCHEME, messaging_redirect_app_url_scheme str -> Option<&str>, with_messaging_redirect_app_url_scheme(String), "`messagingRedirectAppUrlScheme`: `Edm.String`, metadata";
    "minimumWarningSdkVersion" MINIMUM_WARNING_SDK_VERSION, minimum_warning_sdk_version str -> Option<&str>, with_minimum_warning_sdk_version(String), "`minimumWarningSdkVersion`: `Edm.String`, metadata";
    "apps" APPS, apps models -> Option<&[super::ManagedMobileApp]>, with_apps(Vec<super::ManagedMobileApp>), "`apps`: `Collection(microsoft.graph.managedMobileApp)`";
    "deploymentSummary" DEPLOYMENT_SUMMARY, deployment_summary model -> Option<&super::ManagedAppPolicyDeploymentSummary>, with_deployment_summary(super::ManagedAppPolicyDeploymentSummary), "`deploymentSummary`: `microsoft.graph.managedAppPolicyDeploymentSummary`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderAttackSurfaceType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderattacksurfacetype?view=graph-rest-beta)
    DefenderAttackSurfaceType = "microsoft.graph.defenderAttackSurfaceType" {
        UserDefined = "userDefined",
        Block = "block",
        AuditMode = "auditMode",
        Warn = "warn",
        Disable = "disable",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderCloudBlockLevelType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defendercloudblockleveltype?view=graph-rest-beta)
    DefenderCloudBlockLevelType = "microsoft.graph.defenderCloudBlockLevelType" {
        NotConfigured = "notConfigured",
        High = "high",
        HighPlus = "highPlus",
        ZeroTolerance = "zeroTolerance",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.defenderDetectedMalwareActions`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderdetectedmalwareactions?view=graph-rest-beta)
    DefenderDetectedMalwareActions = "microsoft.graph.defenderDetectedMalwareActions";
    "lowSeverity" LOW_SEVERITY, low_severity enumeration -> Option<super::DefenderThreatAction>, with_low_severity(super::DefenderThreatAction), "`lowSeverity`: `microsoft.graph.defenderThreatAction`" "Possible values are: deviceDefault, clean, quarantine, remove, allow, userDefined, block.";
    "moderateSeverity" MODERATE_SEVERITY, moderate_severity enumeration -> Option<super::DefenderThreatAction>, with_moderate_severity(super::DefenderThreatAction), "`moderateSeverity`: `microsoft.graph.defenderThreatAction`" "Possible values are: deviceDefault, clean, quarantine, remove, allow, userDefined, block.";
    "highSeverity" HIGH_SEVERITY, high_severity enumeration -> Option<super::DefenderThreatAction>, with_high_severity(super::DefenderThreatAction), "`highSeverity`: `microsoft.graph.defenderThreatAction`" "Possible values are: deviceDefault, clean, quarantine, remove, allow, userDefined, block.";
    "severeSeverity" SEVERE_SEVERITY, severe_severity enumeration -> Option<super::DefenderThreatAction>, with_severe_severity(super::DefenderThreatAction), "`severeSeverity`: `microsoft.graph.defenderThreatAction`" "Possible values are: deviceDefault, clean, quarantine, remove, allow, userDefined, block.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderMonitorFileActivity`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defendermonitorfileactivity?view=graph-rest-beta)
    DefenderMonitorFileActivity = "microsoft.graph.defenderMonitorFileActivity" {
        UserDefined = "userDefined",
        Disable = "disable",
        MonitorAllFiles = "monitorAllFiles",
        MonitorIncomingFilesOnly = "monitorIncomingFilesOnly",
        MonitorOutgoingFilesOnly = "monitorOutgoingFilesOnly",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderPotentiallyUnwantedAppAction`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderpotentiallyunwantedappaction?view=graph-rest-beta)
    DefenderPotentiallyUnwantedAppAction = "microsoft.graph.defenderPotentiallyUnwantedAppAction" {
        DeviceDefault = "deviceDefault",
        Block = "block",
        Audit = "audit",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderPromptForSampleSubmission`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderpromptforsamplesubmission?view=graph-rest-beta)
    DefenderPromptForSampleSubmission = "microsoft.graph.defenderPromptForSampleSubmission" {
        UserDefined = "userDefined",
        AlwaysPrompt = "alwaysPrompt",
        PromptBeforeSendingPersonalData = "promptBeforeSendingPersonalData",
        NeverSendData = "neverSendData",
        SendAllDataWithoutPrompting = "sendAllDataWithoutPrompting",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderProtectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderprotectiontype?view=graph-rest-beta)
    DefenderProtectionType = "microsoft.graph.defenderProtectionType" {
        UserDefined = "userDefined",
        Enable = "enable",
        AuditMode = "auditMode",
        Warn = "warn",
        NotConfigured = "notConfigured",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderRealtimeScanDirection`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderrealtimescandirection?view=graph-rest-beta)
    DefenderRealtimeScanDirection = "microsoft.graph.defenderRealtimeScanDirection" {
        MonitorAllFiles = "monitorAllFiles",
        MonitorIncomingFilesOnly = "monitorIncomingFilesOnly",
        MonitorOutgoingFilesOnly = "monitorOutgoingFilesOnly",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderScanType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderscantype?view=graph-rest-beta)
    DefenderScanType = "microsoft.graph.defenderScanType" {
        UserDefined = "userDefined",
        Disabled = "disabled",
        Quick = "quick",
        Full = "full",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderSecurityCenterITContactDisplayType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defendersecuritycenteritcontactdisplaytype?view=graph-rest-beta)
    DefenderSecurityCenterItContactDisplayType = "microsoft.graph.defenderSecurityCenterITContactDisplayType" {
        NotConfigured = "notConfigured",
        DisplayInAppAndInNotifications = "displayInAppAndInNotifications",
        DisplayOnlyInApp = "displayOnlyInApp",
        DisplayOnlyInNotifications = "displayOnlyInNotifications",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderSecurityCenterNotificationsFromAppType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defendersecuritycenternotificationsfromapptype?view=graph-rest-beta)
    DefenderSecurityCenterNotificationsFromAppType = "microsoft.graph.defenderSecurityCenterNotificationsFromAppType" {
        NotConfigured = "notConfigured",
        BlockNoncriticalNotifications = "blockNoncriticalNotifications",
        BlockAllNotifications = "blockAllNotifications",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderSubmitSamplesConsentType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defendersubmitsamplesconsenttype?view=graph-rest-beta)
    DefenderSubmitSamplesConsentType = "microsoft.graph.defenderSubmitSamplesConsentType" {
        SendSafeSamplesAutomatically = "sendSafeSamplesAutomatically",
        AlwaysPrompt = "alwaysPrompt",
        NeverSend = "neverSend",
        SendAllSamplesAutomatically = "sendAllSamplesAutomatically",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderThreatAction`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderthreataction?view=graph-rest-beta)
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
