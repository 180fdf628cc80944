// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Date, Duration, Flags, OffsetDateTime, Parsed, Time, Uuid, Value};

crate::runtime::model! {
    /// [`microsoft.graph.dataSharingConsent`](https://learn.microsoft.com/graph/api/resources/intune-devices-datasharingconsent?view=graph-rest-beta)
    DataSharingConsent = "microsoft.graph.dataSharingConsent";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "serviceDisplayName" SERVICE_DISPLAY_NAME, service_display_name str -> Option<&str>, with_service_display_name(String), "`serviceDisplayName`: `Edm.String`";
    "termsUrl" TERMS_URL, terms_url str -> Option<&str>, with_terms_url(String), "`termsUrl`: `Edm.String`";
    "granted" GRANTED, granted bool -> Option<bool>, with_granted(bool), "`granted`: `Edm.Boolean`";
    "grantDateTime" GRANT_DATE_TIME, grant_date_time date_time -> Parsed<OffsetDateTime>, with_grant_date_time(OffsetDateTime), "`grantDateTime`: `Edm.DateTimeOffset`";
    "grantedByUpn" GRANTED_BY_UPN, granted_by_upn str -> Option<&str>, with_granted_by_upn(String), "`grantedByUpn`: `Edm.String`";
    "grantedByUserId" GRANTED_BY_USER_ID, granted_by_user_id str -> Option<&str>, with_granted_by_user_id(String), "`grantedByUserId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.dataType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-datatype?view=graph-rest-beta)
    DataType = "microsoft.graph.dataType" {
        None = "none",
        Boolean = "boolean",
        Int64 = "int64",
        Double = "double",
        String = "string",
        DateTime = "dateTime",
        Version = "version",
        Base64 = "base64",
        Xml = "xml",
        BooleanArray = "booleanArray",
        Int64Array = "int64Array",
        DoubleArray = "doubleArray",
        StringArray = "stringArray",
        DateTimeArray = "dateTimeArray",
        VersionArray = "versionArray",
    }
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.defaultDeviceCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defaultdevicecompliancepolicy?view=graph-rest-beta), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    DefaultDeviceCompliancePolicy: super::DeviceCompliancePolicy = "microsoft.graph.defaultDeviceCompliancePolicy";
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
    DefaultManagedAppProtection: super::ManagedAppProtection, super::ManagedAppPolicy = "microsoft.graph.defaultManagedAppProtection";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
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
    inherited "managedBrowser" MANAGED_BROWSER, with_managed_browser(super::ManagedBrowserType), "`managedBrowser`";
    inherited "maximumAllowedDeviceThreatLevel" MAXIMUM_ALLOWED_DEVICE_THREAT_LEVEL, with_maximum_allowed_device_threat_level(super::ManagedAppDeviceThreatLevel), "`maximumAllowedDeviceThreatLevel`";
    inherited "mobileThreatDefenseRemediationAction" MOBILE_THREAT_DEFENSE_REMEDIATION_ACTION, with_mobile_threat_defense_remediation_action(super::ManagedAppRemediationAction), "`mobileThreatDefenseRemediationAction`";
    inherited "blockDataIngestionIntoOrganizationDocuments" BLOCK_DATA_INGESTION_INTO_ORGANIZATION_DOCUMENTS, with_block_data_ingestion_into_organization_documents(bool), "`blockDataIngestionIntoOrganizationDocuments`";
    inherited "allowedDataIngestionLocations" ALLOWED_DATA_INGESTION_LOCATIONS, with_allowed_data_ingestion_locations(Vec<super::ManagedAppDataIngestionLocation>), "`allowedDataIngestionLocations`";
    inherited "appActionIfUnableToAuthenticateUser" APP_ACTION_IF_UNABLE_TO_AUTHENTICATE_USER, with_app_action_if_unable_to_authenticate_user(super::ManagedAppRemediationAction), "`appActionIfUnableToAuthenticateUser`";
    inherited "dialerRestrictionLevel" DIALER_RESTRICTION_LEVEL, with_dialer_restriction_level(super::ManagedAppPhoneNumberRedirectLevel), "`dialerRestrictionLevel`";
    inherited "gracePeriodToBlockAppsDuringOffClockHours" GRACE_PERIOD_TO_BLOCK_APPS_DURING_OFF_CLOCK_HOURS, with_grace_period_to_block_apps_during_off_clock_hours(Duration), "`gracePeriodToBlockAppsDuringOffClockHours`";
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

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.deleteUserFromSharedAppleDeviceActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-deleteuserfromsharedappledeviceactionresult?view=graph-rest-beta), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    DeleteUserFromSharedAppleDeviceActionResult: super::DeviceActionResult = "microsoft.graph.deleteUserFromSharedAppleDeviceActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deliveryOptimizationBandwidth`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationbandwidth?view=graph-rest-beta)
    DeliveryOptimizationBandwidth = "microsoft.graph.deliveryOptimizationBandwidth" {
        "microsoft.graph.deliveryOptimizationBandwidthAbsolute",
        "microsoft.graph.deliveryOptimizationBandwidthHoursWithPercentage",
        "microsoft.graph.deliveryOptimizationBandwidthPercentage",
    }
}

crate::runtime::model! {
    /// Inherits from deliveryOptimizationBandwidth.
    ///
    /// [`microsoft.graph.deliveryOptimizationBandwidthAbsolute`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationbandwidthabsolute?view=graph-rest-beta), with the accessors of [`DeliveryOptimizationBandwidth`](super::DeliveryOptimizationBandwidth)
    DeliveryOptimizationBandwidthAbsolute: super::DeliveryOptimizationBandwidth = "microsoft.graph.deliveryOptimizationBandwidthAbsolute";
    "maximumDownloadBandwidthInKilobytesPerSecond" MAXIMUM_DOWNLOAD_BANDWIDTH_IN_KILOBYTES_PER_SECOND, maximum_download_bandwidth_in_kilobytes_per_second i64 -> Option<i64>, with_maximum_download_bandwidth_in_kilobytes_per_second(i64), "`maximumDownloadBandwidthInKilobytesPerSecond`: `Edm.Int64`";
    "maximumUploadBandwidthInKilobytesPerSecond" MAXIMUM_UPLOAD_BANDWIDTH_IN_KILOBYTES_PER_SECOND, maximum_upload_bandwidth_in_kilobytes_per_second i64 -> Option<i64>, with_maximum_upload_bandwidth_in_kilobytes_per_second(i64), "`maximumUploadBandwidthInKilobytesPerSecond`: `Edm.Int64`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deliveryOptimizationBandwidthBusinessHoursLimit`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationbandwidthbusinesshourslimit?view=graph-rest-beta)
    DeliveryOptimizationBandwidthBusinessHoursLimit = "microsoft.graph.deliveryOptimizationBandwidthBusinessHoursLimit";
    "bandwidthBeginBusinessHours" BANDWIDTH_BEGIN_BUSINESS_HOURS, bandwidth_begin_business_hours i32 -> Option<i32>, with_bandwidth_begin_business_hours(i32), "`bandwidthBeginBusinessHours`: `Edm.Int32`";
    "bandwidthEndBusinessHours" BANDWIDTH_END_BUSINESS_HOURS, bandwidth_end_business_hours i32 -> Option<i32>, with_bandwidth_end_business_hours(i32), "`bandwidthEndBusinessHours`: `Edm.Int32`";
    "bandwidthPercentageDuringBusinessHours" BANDWIDTH_PERCENTAGE_DURING_BUSINESS_HOURS, bandwidth_percentage_during_business_hours i32 -> Option<i32>, with_bandwidth_percentage_during_business_hours(i32), "`bandwidthPercentageDuringBusinessHours`: `Edm.Int32`";
    "bandwidthPercentageOutsideBusinessHours" BANDWIDTH_PERCENTAGE_OUTSIDE_BUSINESS_HOURS, bandwidth_percentage_outside_business_hours i32 -> Option<i32>, with_bandwidth_percentage_outside_business_hours(i32), "`bandwidthPercentageOutsideBusinessHours`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from deliveryOptimizationBandwidth.
    ///
    /// [`microsoft.graph.deliveryOptimizationBandwidthHoursWithPercentage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationbandwidthhourswithpercentage?view=graph-rest-beta), with the accessors of [`DeliveryOptimizationBandwidth`](super::DeliveryOptimizationBandwidth)
    DeliveryOptimizationBandwidthHoursWithPercentage: super::DeliveryOptimizationBandwidth = "microsoft.graph.deliveryOptimizationBandwidthHoursWithPercentage";
    "bandwidthBackgroundPercentageHours" BANDWIDTH_BACKGROUND_PERCENTAGE_HOURS, bandwidth_background_percentage_hours model -> Option<&super::DeliveryOptimizationBandwidthBusinessHoursLimit>, with_bandwidth_background_percentage_hours(super::DeliveryOptimizationBandwidthBusinessHoursLimit), "`bandwidthBackgroundPercentageHours`: `microsoft.graph.deliveryOptimizationBandwidthBusinessHoursLimit`";
    "bandwidthForegroundPercentageHours" BANDWIDTH_FOREGROUND_PERCENTAGE_HOURS, bandwidth_foreground_percentage_hours model -> Option<&super::DeliveryOptimizationBandwidthBusinessHoursLimit>, with_bandwidth_foreground_percentage_hours(super::DeliveryOptimizationBandwidthBusinessHoursLimit), "`bandwidthForegroundPercentageHours`: `microsoft.graph.deliveryOptimizationBandwidthBusinessHoursLimit`";
}

crate::runtime::model! {
    /// Inherits from deliveryOptimizationBandwidth.
    ///
    /// [`microsoft.graph.deliveryOptimizationBandwidthPercentage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationbandwidthpercentage?view=graph-rest-beta), with the accessors of [`DeliveryOptimizationBandwidth`](super::DeliveryOptimizationBandwidth)
    DeliveryOptimizationBandwidthPercentage: super::DeliveryOptimizationBandwidth = "microsoft.graph.deliveryOptimizationBandwidthPercentage";
    "maximumBackgroundBandwidthPercentage" MAXIMUM_BACKGROUND_BANDWIDTH_PERCENTAGE, maximum_background_bandwidth_percentage i32 -> Option<i32>, with_maximum_background_bandwidth_percentage(i32), "`maximumBackgroundBandwidthPercentage`: `Edm.Int32`";
    "maximumForegroundBandwidthPercentage" MAXIMUM_FOREGROUND_BANDWIDTH_PERCENTAGE, maximum_foreground_bandwidth_percentage i32 -> Option<i32>, with_maximum_foreground_bandwidth_percentage(i32), "`maximumForegroundBandwidthPercentage`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from deliveryOptimizationGroupIdSource.
    ///
    /// [`microsoft.graph.deliveryOptimizationGroupIdCustom`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationgroupidcustom?view=graph-rest-beta), with the accessors of [`DeliveryOptimizationGroupIdSource`](super::DeliveryOptimizationGroupIdSource)
    DeliveryOptimizationGroupIdCustom: super::DeliveryOptimizationGroupIdSource = "microsoft.graph.deliveryOptimizationGroupIdCustom";
    "groupIdCustom" GROUP_ID_CUSTOM, group_id_custom str -> Option<&str>, with_group_id_custom(String), "`groupIdCustom`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deliveryOptimizationGroupIdOptionsType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationgroupidoptionstype?view=graph-rest-beta)
    DeliveryOptimizationGroupIdOptionsType = "microsoft.graph.deliveryOptimizationGroupIdOptionsType" {
        NotConfigured = "notConfigured",
        AdSite = "adSite",
        AuthenticatedDomainSid = "authenticatedDomainSid",
        DhcpUserOption = "dhcpUserOption",
        DnsSuffix = "dnsSuffix",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deliveryOptimizationGroupIdSource`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationgroupidsource?view=graph-rest-beta)
    DeliveryOptimizationGroupIdSource = "microsoft.graph.deliveryOptimizationGroupIdSource" {
        "microsoft.graph.deliveryOptimizationGroupIdCustom",
        "microsoft.graph.deliveryOptimizationGroupIdSourceOptions",
    }
}

crate::runtime::model! {
    /// Inherits from deliveryOptimizationGroupIdSource.
    ///
    /// [`microsoft.graph.deliveryOptimizationGroupIdSourceOptions`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationgroupidsourceoptions?view=graph-rest-beta), with the accessors of [`DeliveryOptimizationGroupIdSource`](super::DeliveryOptimizationGroupIdSource)
    DeliveryOptimizationGroupIdSourceOptions: super::DeliveryOptimizationGroupIdSource = "microsoft.graph.deliveryOptimizationGroupIdSourceOptions";
    "groupIdSourceOption" GROUP_ID_SOURCE_OPTION, group_id_source_option enumeration -> Option<super::DeliveryOptimizationGroupIdOptionsType>, with_group_id_source_option(super::DeliveryOptimizationGroupIdOptionsType), "`groupIdSourceOption`: `microsoft.graph.deliveryOptimizationGroupIdOptionsType`" "Possible values are: notConfigured, adSite, authenticatedDomainSid, dhcpUserOption, dnsSuffix.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deliveryOptimizationMaxCacheSize`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationmaxcachesize?view=graph-rest-beta)
    DeliveryOptimizationMaxCacheSize = "microsoft.graph.deliveryOptimizationMaxCacheSize" {
        "microsoft.graph.deliveryOptimizationMaxCacheSizeAbsolute",
        "microsoft.graph.deliveryOptimizationMaxCacheSizePercentage",
    }
}

crate::runtime::model! {
    /// Inherits from deliveryOptimizationMaxCacheSize.
    ///
    /// [`microsoft.graph.deliveryOptimizationMaxCacheSizeAbsolute`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationmaxcachesizeabsolute?view=graph-rest-beta), with the accessors of [`DeliveryOptimizationMaxCacheSize`](super::DeliveryOptimizationMaxCacheSize)
    DeliveryOptimizationMaxCacheSizeAbsolute: super::DeliveryOptimizationMaxCacheSize = "microsoft.graph.deliveryOptimizationMaxCacheSizeAbsolute";
    "maximumCacheSizeInGigabytes" MAXIMUM_CACHE_SIZE_IN_GIGABYTES, maximum_cache_size_in_gigabytes i64 -> Option<i64>, with_maximum_cache_size_in_gigabytes(i64), "`maximumCacheSizeInGigabytes`: `Edm.Int64`";
}

crate::runtime::model! {
    /// Inherits from deliveryOptimizationMaxCacheSize.
    ///
    /// [`microsoft.graph.deliveryOptimizationMaxCacheSizePercentage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationmaxcachesizepercentage?view=graph-rest-beta), with the accessors of [`DeliveryOptimizationMaxCacheSize`](super::DeliveryOptimizationMaxCacheSize)
    DeliveryOptimizationMaxCacheSizePercentage: super::DeliveryOptimizationMaxCacheSize = "microsoft.graph.deliveryOptimizationMaxCacheSizePercentage";
    "maximumCacheSizePercentage" MAXIMUM_CACHE_SIZE_PERCENTAGE, maximum_cache_size_percentage i32 -> Option<i32>, with_maximum_cache_size_percentage(i32), "`maximumCacheSizePercentage`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deliveryOptimizationRestrictPeerSelectionByOptions`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationrestrictpeerselectionbyoptions?view=graph-rest-beta)
    DeliveryOptimizationRestrictPeerSelectionByOptions = "microsoft.graph.deliveryOptimizationRestrictPeerSelectionByOptions" {
        NotConfigured = "notConfigured",
        SubnetMask = "subnetMask",
    }
}

crate::runtime::model! {
    /// Inherits from enrollmentprofile.
    ///
    /// [`microsoft.graph.depEnrollmentBaseProfile`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-depenrollmentbaseprofile?view=graph-rest-beta), with the accessors of [`EnrollmentProfile`](super::EnrollmentProfile)
    DepEnrollmentBaseProfile: super::EnrollmentProfile = "microsoft.graph.depEnrollmentBaseProfile" {
        "microsoft.graph.depIOSEnrollmentProfile",
        "microsoft.graph.depMacOSEnrollmentProfile",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "requiresUserAuthentication" REQUIRES_USER_AUTHENTICATION, with_requires_user_authentication(bool), "`requiresUserAuthentication`";
    inherited "configurationEndpointUrl" CONFIGURATION_ENDPOINT_URL, with_configuration_endpoint_url(String), "`configurationEndpointUrl`";
    inherited "enableAuthenticationViaCompanyPortal" ENABLE_AUTHENTICATION_VIA_COMPANY_PORTAL, with_enable_authentication_via_company_portal(bool), "`enableAuthenticationViaCompanyPortal`";
    inherited "requireCompanyPortalOnSetupAssistantEnrolledDevices" REQUIRE_COMPANY_PORTAL_ON_SETUP_ASSISTANT_ENROLLED_DEVICES, with_require_company_portal_on_setup_assistant_enrolled_devices(bool), "`requireCompanyPortalOnSetupAssistantEnrolledDevices`";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`";
    "supervisedModeEnabled" SUPERVISED_MODE_ENABLED, supervised_mode_enabled bool -> Option<bool>, with_supervised_mode_enabled(bool), "`supervisedModeEnabled`: `Edm.Boolean`";
    "supportDepartment" SUPPORT_DEPARTMENT, support_department str -> Option<&str>, with_support_department(String), "`supportDepartment`: `Edm.String`";
    "isMandatory" IS_MANDATORY, is_mandatory bool -> Option<bool>, with_is_mandatory(bool), "`isMandatory`: `Edm.Boolean`";
    "locationDisabled" LOCATION_DISABLED, location_disabled bool -> Option<bool>, with_location_disabled(bool), "`locationDisabled`: `Edm.Boolean`";
    "supportPhoneNumber" SUPPORT_PHONE_NUMBER, support_phone_number str -> Option<&str>, with_support_phone_number(String), "`supportPhoneNumber`: `Edm.String`";
    "profileRemovalDisabled" PROFILE_REMOVAL_DISABLED, profile_removal_disabled bool -> Option<bool>, with_profile_removal_disabled(bool), "`profileRemovalDisabled`: `Edm.Boolean`";
    "restoreBlocked" RESTORE_BLOCKED, restore_blocked bool -> Option<bool>, with_restore_blocked(bool), "`restoreBlocked`: `Edm.Boolean`";
    "appleIdDisabled" APPLE_ID_DISABLED, apple_id_disabled bool -> Option<bool>, with_apple_id_disabled(bool), "`appleIdDisabled`: `Edm.Boolean`";
    "termsAndConditionsDisabled" TERMS_AND_CONDITIONS_DISABLED, terms_and_conditions_disabled bool -> Option<bool>, with_terms_and_conditions_disabled(bool), "`termsAndConditionsDisabled`: `Edm.Boolean`";
    "touchIdDisabled" TOUCH_ID_DISABLED, touch_id_disabled bool -> Option<bool>, with_touch_id_disabled(bool), "`touchIdDisabled`: `Edm.Boolean`";
    "applePayDisabled" APPLE_PAY_DISABLED, apple_pay_disabled bool -> Option<bool>, with_apple_pay_disabled(bool), "`applePayDisabled`: `Edm.Boolean`";
    "siriDisabled" SIRI_DISABLED, siri_disabled bool -> Option<bool>, with_siri_disabled(bool), "`siriDisabled`: `Edm.Boolean`";
    "diagnosticsDisabled" DIAGNOSTICS_DISABLED, diagnostics_disabled bool -> Option<bool>, with_diagnostics_disabled(bool), "`diagnosticsDisabled`: `Edm.Boolean`";
    "displayToneSetupDisabled" DISPLAY_TONE_SETUP_DISABLED, display_tone_setup_disabled bool -> Option<bool>, with_display_tone_setup_disabled(bool), "`displayToneSetupDisabled`: `Edm.Boolean`";
    "privacyPaneDisabled" PRIVACY_PANE_DISABLED, privacy_pane_disabled bool -> Option<bool>, with_privacy_pane_disabled(bool), "`privacyPaneDisabled`: `Edm.Boolean`";
    "screenTimeScreenDisabled" SCREEN_TIME_SCREEN_DISABLED, screen_time_screen_disabled bool -> Option<bool>, with_screen_time_screen_disabled(bool), "`screenTimeScreenDisabled`: `Edm.Boolean`";
    "deviceNameTemplate" DEVICE_NAME_TEMPLATE, device_name_template str -> Option<&str>, with_device_name_template(String), "`deviceNameTemplate`: `Edm.String`";
    "configurationWebUrl" CONFIGURATION_WEB_URL, configuration_web_url bool -> Option<bool>, with_configuration_web_url(bool), "`configurationWebUrl`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from enrollmentprofile.
    ///
    /// [`microsoft.graph.depEnrollmentProfile`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-depenrollmentprofile?view=graph-rest-beta), with the accessors of [`EnrollmentProfile`](super::EnrollmentProfile)
    DepEnrollmentProfile: super::EnrollmentProfile = "microsoft.graph.depEnrollmentProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "requiresUserAuthentication" REQUIRES_USER_AUTHENTICATION, with_requires_user_authentication(bool), "`requiresUserAuthentication`";
    inherited "configurationEndpointUrl" CONFIGURATION_ENDPOINT_URL, with_configuration_endpoint_url(String), "`configurationEndpointUrl`";
    inherited "enableAuthenticationViaCompanyPortal" ENABLE_AUTHENTICATION_VIA_COMPANY_PORTAL, with_enable_authentication_via_company_portal(bool), "`enableAuthenticationViaCompanyPortal`";
    inherited "requireCompanyPortalOnSetupAssistantEnrolledDevices" REQUIRE_COMPANY_PORTAL_ON_SETUP_ASSISTANT_ENROLLED_DEVICES, with_require_company_portal_on_setup_assistant_enrolled_devices(bool), "`requireCompanyPortalOnSetupAssistantEnrolledDevices`";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`";
    "supervisedModeEnabled" SUPERVISED_MODE_ENABLED, supervised_mode_enabled bool -> Option<bool>, with_supervised_mode_enabled(bool), "`supervisedModeEnabled`: `Edm.Boolean`";
    "supportDepartment" SUPPORT_DEPARTMENT, support_department str -> Option<&str>, with_support_department(String), "`supportDepartment`: `Edm.String`";
    "passCodeDisabled" PASS_CODE_DISABLED, pass_code_disabled bool -> Option<bool>, with_pass_code_disabled(bool), "`passCodeDisabled`: `Edm.Boolean`";
    "isMandatory" IS_MANDATORY, is_mandatory bool -> Option<bool>, with_is_mandatory(bool), "`isMandatory`: `Edm.Boolean`";
    "locationDisabled" LOCATION_DISABLED, location_disabled bool -> Option<bool>, with_location_disabled(bool), "`locationDisabled`: `Edm.Boolean`";
    "supportPhoneNumber" SUPPORT_PHONE_NUMBER, support_phone_number str -> Option<&str>, with_support_phone_number(String), "`supportPhoneNumber`: `Edm.String`";
    "iTunesPairingMode" I_TUNES_PAIRING_MODE, i_tunes_pairing_mode enumeration -> Option<super::ITunesPairingMode>, with_i_tunes_pairing_mode(super::ITunesPairingMode), "`iTunesPairingMode`: `microsoft.graph.iTunesPairingMode`" "Possible values are: disallow, allow, requiresCertificate.";
    "profileRemovalDisabled" PROFILE_REMOVAL_DISABLED, profile_removal_disabled bool -> Option<bool>, with_profile_removal_disabled(bool), "`profileRemovalDisabled`: `Edm.Boolean`";
    "managementCertificates" MANAGEMENT_CERTIFICATES, management_certificates models -> Option<&[super::ManagementCertificateWithThumbprint]>, with_management_certificates(Vec<super::ManagementCertificateWithThumbprint>), "`managementCertificates`: `Collection(microsoft.graph.managementCertificateWithThumbprint)`";
    "restoreBlocked" RESTORE_BLOCKED, restore_blocked bool -> Option<bool>, with_restore_blocked(bool), "`restoreBlocked`: `Edm.Boolean`";
    "restoreFromAndroidDisabled" RESTORE_FROM_ANDROID_DISABLED, restore_from_android_disabled bool -> Option<bool>, with_restore_from_android_disabled(bool), "`restoreFromAndroidDisabled`: `Edm.Boolean`";
    "appleIdDisabled" APPLE_ID_DISABLED, apple_id_disabled bool -> Option<bool>, with_apple_id_disabled(bool), "`appleIdDisabled`: `Edm.Boolean`";
    "termsAndConditionsDisabled" TERMS_AND_CONDITIONS_DISABLED, terms_and_conditions_disabled bool -> Option<bool>, with_terms_and_conditions_disabled(bool), "`termsAndConditionsDisabled`: `Edm.Boolean`";
    "touchIdDisabled" TOUCH_ID_DISABLED, touch_id_disabled bool -> Option<bool>, with_touch_id_disabled(bool), "`touchIdDisabled`: `Edm.Boolean`";
    "applePayDisabled" APPLE_PAY_DISABLED, apple_pay_disabled bool -> Option<bool>, with_apple_pay_disabled(bool), "`applePayDisabled`: `Edm.Boolean`";
    "zoomDisabled" ZOOM_DISABLED, zoom_disabled bool -> Option<bool>, with_zoom_disabled(bool), "`zoomDisabled`: `Edm.Boolean`";
    "siriDisabled" SIRI_DISABLED, siri_disabled bool -> Option<bool>, with_siri_disabled(bool), "`siriDisabled`: `Edm.Boolean`";
    "diagnosticsDisabled" DIAGNOSTICS_DISABLED, diagnostics_disabled bool -> Option<bool>, with_diagnostics_disabled(bool), "`diagnosticsDisabled`: `Edm.Boolean`";
    "macOSRegistrationDisabled" MAC_OS_REGISTRATION_DISABLED, mac_os_registration_disabled bool -> Option<bool>, with_mac_os_registration_disabled(bool), "`macOSRegistrationDisabled`: `Edm.Boolean`";
    "macOSFileVaultDisabled" MAC_OS_FILE_VAULT_DISABLED, mac_os_file_vault_disabled bool -> Option<bool>, with_mac_os_file_vault_disabled(bool), "`macOSFileVaultDisabled`: `Edm.Boolean`";
    "awaitDeviceConfiguredConfirmation" AWAIT_DEVICE_CONFIGURED_CONFIRMATION, await_device_configured_confirmation bool -> Option<bool>, with_await_device_configured_confirmation(bool), "`awaitDeviceConfiguredConfirmation`: `Edm.Boolean`";
    "sharedIPadMaximumUserCount" SHARED_I_PAD_MAXIMUM_USER_COUNT, shared_i_pad_maximum_user_count i32 -> Option<i32>, with_shared_i_pad_maximum_user_count(i32), "`sharedIPadMaximumUserCount`: `Edm.Int32`";
    "enableSharedIPad" ENABLE_SHARED_I_PAD, enable_shared_i_pad bool -> Option<bool>, with_enable_shared_i_pad(bool), "`enableSharedIPad`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from depenrollmentbaseprofile.
    ///
    /// [`microsoft.graph.depIOSEnrollmentProfile`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-depiosenrollmentprofile?view=graph-rest-beta), with the accessors of [`DepEnrollmentBaseProfile`](super::DepEnrollmentBaseProfile)
    DepIosEnrollmentProfile: super::DepEnrollmentBaseProfile, super::EnrollmentProfile = "microsoft.graph.depIOSEnrollmentProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "requiresUserAuthentication" REQUIRES_USER_AUTHENTICATION, with_requires_user_authentication(bool), "`requiresUserAuthentication`";
    inherited "configurationEndpointUrl" CONFIGURATION_ENDPOINT_URL, with_configuration_endpoint_url(String), "`configurationEndpointUrl`";
    inherited "enableAuthenticationViaCompanyPortal" ENABLE_AUTHENTICATION_VIA_COMPANY_PORTAL, with_enable_authentication_via_company_portal(bool), "`enableAuthenticationViaCompanyPortal`";
    inherited "requireCompanyPortalOnSetupAssistantEnrolledDevices" REQUIRE_COMPANY_PORTAL_ON_SETUP_ASSISTANT_ENROLLED_DEVICES, with_require_company_portal_on_setup_assistant_enrolled_devices(bool), "`requireCompanyPortalOnSetupAssistantEnrolledDevices`";
    inherited "isDefault" IS_DEFAULT, with_is_default(bool), "`isDefault`";
    inherited "supervisedModeEnabled" SUPERVISED_MODE_ENABLED, with_supervised_mode_enabled(bool), "`supervisedModeEnabled`";
    inherited "supportDepartment" SUPPORT_DEPARTMENT, with_support_department(String), "`supportDepartment`";
    inherited "isMandatory" IS_MANDATORY, with_is_mandatory(bool), "`isMandatory`";
    inherited "locationDisabled" LOCATION_DISABLED, with_location_disabled(bool), "`locationDisabled`";
    inherited "supportPhoneNumber" SUPPORT_PHONE_NUMBER, with_support_phone_number(String), "`supportPhoneNumber`";
    inherited "profileRemovalDisabled" PROFILE_REMOVAL_DISABLED, with_profile_removal_disabled(bool), "`profileRemovalDisabled`";
    inherited "restoreBlocked" RESTORE_BLOCKED, with_restore_blocked(bool), "`restoreBlocked`";
    inherited "appleIdDisabled" APPLE_ID_DISABLED, with_apple_id_disabled(bool), "`appleIdDisabled`";
    inherited "termsAndConditionsDisabled" TERMS_AND_CONDITIONS_DISABLED, with_terms_and_conditions_disabled(bool), "`termsAndConditionsDisabled`";
    inherited "touchIdDisabled" TOUCH_ID_DISABLED, with_touch_id_disabled(bool), "`touchIdDisabled`";
    inherited "applePayDisabled" APPLE_PAY_DISABLED, with_apple_pay_disabled(bool), "`applePayDisabled`";
    inherited "siriDisabled" SIRI_DISABLED, with_siri_disabled(bool), "`siriDisabled`";
    inherited "diagnosticsDisabled" DIAGNOSTICS_DISABLED, with_diagnostics_disabled(bool), "`diagnosticsDisabled`";
    inherited "displayToneSetupDisabled" DISPLAY_TONE_SETUP_DISABLED, with_display_tone_setup_disabled(bool), "`displayToneSetupDisabled`";
    inherited "privacyPaneDisabled" PRIVACY_PANE_DISABLED, with_privacy_pane_disabled(bool), "`privacyPaneDisabled`";
    inherited "screenTimeScreenDisabled" SCREEN_TIME_SCREEN_DISABLED, with_screen_time_screen_disabled(bool), "`screenTimeScreenDisabled`";
    inherited "deviceNameTemplate" DEVICE_NAME_TEMPLATE, with_device_name_template(String), "`deviceNameTemplate`";
    inherited "configurationWebUrl" CONFIGURATION_WEB_URL, with_configuration_web_url(bool), "`configurationWebUrl`";
    "iTunesPairingMode" I_TUNES_PAIRING_MODE, i_tunes_pairing_mode enumeration -> Option<super::ITunesPairingMode>, with_i_tunes_pairing_mode(super::ITunesPairingMode), "`iTunesPairingMode`: `microsoft.graph.iTunesPairingMode`" "Possible values are: disallow, allow, requiresCertificate.";
    "managementCertificates" MANAGEMENT_CERTIFICATES, management_certificates models -> Option<&[super::ManagementCertificateWithThumbprint]>, with_management_certificates(Vec<super::ManagementCertificateWithThumbprint>), "`managementCertificates`: `Collection(microsoft.graph.managementCertificateWithThumbprint)`";
    "restoreFromAndroidDisabled" RESTORE_FROM_ANDROID_DISABLED, restore_from_android_disabled bool -> Option<bool>, with_restore_from_android_disabled(bool), "`restoreFromAndroidDisabled`: `Edm.Boolean`";
    "awaitDeviceConfiguredConfirmation" AWAIT_DEVICE_CONFIGURED_CONFIRMATION, await_device_configured_confirmation bool -> Option<bool>, with_await_device_configured_confirmation(bool), "`awaitDeviceConfiguredConfirmation`: `Edm.Boolean`";
    "sharedIPadMaximumUserCount" SHARED_I_PAD_MAXIMUM_USER_COUNT, shared_i_pad_maximum_user_count i32 -> Option<i32>, with_shared_i_pad_maximum_user_count(i32), "`sharedIPadMaximumUserCount`: `Edm.Int32`";
    "enableSharedIPad" ENABLE_SHARED_I_PAD, enable_shared_i_pad bool -> Option<bool>, with_enable_shared_i_pad(bool), "`enableSharedIPad`: `Edm.Boolean`";
    "companyPortalVppTokenId" COMPANY_PORTAL_VPP_TOKEN_ID, company_portal_vpp_token_id str -> Option<&str>, with_company_portal_vpp_token_id(String), "`companyPortalVppTokenId`: `Edm.String`";
    "enableSingleAppEnrollmentMode" ENABLE_SINGLE_APP_ENROLLMENT_MODE, enable_single_app_enrollment_mode bool -> Option<bool>, with_enable_single_app_enrollment_mode(bool), "`enableSingleAppEnrollmentMode`: `Edm.Boolean`";
    "homeButtonScreenDisabled" HOME_BUTTON_SCREEN_DISABLED, home_button_screen_disabled bool -> Option<bool>, with_home_button_screen_disabled(bool), "`homeButtonScreenDisabled`: `Edm.Boolean`";
    "iMessageAndFaceTimeScreenDisabled" I_MESSAGE_AND_FACE_TIME_SCREEN_DISABLED, i_message_and_face_time_screen_disabled bool -> Option<bool>, with_i_message_and_face_time_screen_disabled(bool), "`iMessageAndFaceTimeScreenDisabled`: `Edm.Boolean`";
    "onBoardingScreenDisabled" ON_BOARDING_SCREEN_DISABLED, on_boarding_screen_disabled bool -> Option<bool>, with_on_boarding_screen_disabled(bool), "`onBoardingScreenDisabled`: `Edm.Boolean`";
    "simSetupScreenDisabled" SIM_SETUP_SCREEN_DISABLED, sim_setup_screen_disabled bool -> Option<bool>, with_sim_setup_screen_disabled(bool), "`simSetupScreenDisabled`: `Edm.Boolean`";
    "softwareUpdateScreenDisabled" SOFTWARE_UPDATE_SCREEN_DISABLED, software_update_screen_disabled bool -> Option<bool>, with_software_update_screen_disabled(bool), "`softwareUpdateScreenDisabled`: `Edm.Boolean`";
    "watchMigrationScreenDisabled" WATCH_MIGRATION_SCREEN_DISABLED, watch_migration_screen_disabled bool -> Option<bool>, with_watch_migration_screen_disabled(bool), "`watchMigrationScreenDisabled`: `Edm.Boolean`";
    "appearanceScreenDisabled" APPEARANCE_SCREEN_DISABLED, appearance_screen_disabled bool -> Option<bool>, with_appearance_screen_disabled(bool), "`appearanceScreenDisabled`: `Edm.Boolean`";
    "expressLanguageScreenDisabled" EXPRESS_LANGUAGE_SCREEN_DISABLED, express_language_screen_disabled bool -> Option<bool>, with_express_language_screen_disabled(bool), "`expressLanguageScreenDisabled`: `Edm.Boolean`";
    "preferredLanguageScreenDisabled" PREFERRED_LANGUAGE_SCREEN_DISABLED, preferred_language_screen_disabled bool -> Option<bool>, with_preferred_language_screen_disabled(bool), "`preferredLanguageScreenDisabled`: `Edm.Boolean`";
    "deviceToDeviceMigrationDisabled" DEVICE_TO_DEVICE_MIGRATION_DISABLED, device_to_device_migration_disabled bool -> Option<bool>, with_device_to_device_migration_disabled(bool), "`deviceToDeviceMigrationDisabled`: `Edm.Boolean`";
    "welcomeScreenDisabled" WELCOME_SCREEN_DISABLED, welcome_screen_disabled bool -> Option<bool>, with_welcome_screen_disabled(bool), "`welcomeScreenDisabled`: `Edm.Boolean`";
    "passCodeDisabled" PASS_CODE_DISABLED, pass_code_disabled bool -> Option<bool>, with_pass_code_disabled(bool), "`passCodeDisabled`: `Edm.Boolean`";
    "zoomDisabled" ZOOM_DISABLED, zoom_disabled bool -> Option<bool>, with_zoom_disabled(bool), "`zoomDisabled`: `Edm.Boolean`";
    "restoreCompletedScreenDisabled" RESTORE_COMPLETED_SCREEN_DISABLED, restore_completed_screen_disabled bool -> Option<bool>, with_restore_completed_screen_disabled(bool), "`restoreCompletedScreenDisabled`: `Edm.Boolean`";
    "updateCompleteScreenDisabled" UPDATE_COMPLETE_SCREEN_DISABLED, update_complete_screen_disabled bool -> Option<bool>, with_update_complete_screen_disabled(bool), "`updateCompleteScreenDisabled`: `Edm.Boolean`";
    "forceTemporarySession" FORCE_TEMPORARY_SESSION, force_temporary_session bool -> Option<bool>, with_force_temporary_session(bool), "`forceTemporarySession`: `Edm.Boolean`";
    "temporarySessionTimeoutInSeconds" TEMPORARY_SESSION_TIMEOUT_IN_SECONDS, temporary_session_timeout_in_seconds i32 -> Option<i32>, with_temporary_session_timeout_in_seconds(i32), "`temporarySessionTimeoutInSeconds`: `Edm.Int32`";
    "userSessionTimeoutInSeconds" USER_SESSION_TIMEOUT_IN_SECONDS, user_session_timeout_in_seconds i32 -> Option<i32>, with_user_session_timeout_in_seconds(i32), "`userSessionTimeoutInSeconds`: `Edm.Int32`";
    "passcodeLockGracePeriodInSeconds" PASSCODE_LOCK_GRACE_PERIOD_IN_SECONDS, passcode_lock_grace_period_in_seconds i32 -> Option<i32>, with_passcode_lock_grace_period_in_seconds(i32), "`passcodeLockGracePeriodInSeconds`: `Edm.Int32`";
    "carrierActivationUrl" CARRIER_ACTIVATION_URL, carrier_activation_url str -> Option<&str>, with_carrier_activation_url(String), "`carrierActivationUrl`: `Edm.String`";
    "userlessSharedAadModeEnabled" USERLESS_SHARED_AAD_MODE_ENABLED, userless_shared_aad_mode_enabled bool -> Option<bool>, with_userless_shared_aad_mode_enabled(bool), "`userlessSharedAadModeEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from depenrollmentbaseprofile.
    ///
    /// [`microsoft.graph.depMacOSEnrollmentProfile`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-depmacosenrollmentprofile?view=graph-rest-beta), with the accessors of [`DepEnrollmentBaseProfile`](super::DepEnrollmentBaseProfile)
    DepMacOsEnrollmentProfile: super::DepEnrollmentBaseProfile, super::EnrollmentProfile = "microsoft.graph.depMacOSEnrollmentProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "requiresUserAuthentication" REQUIRES_USER_AUTHENTICATION, with_requires_user_authentication(bool), "`requiresUserAuthentication`";
    inherited "configurationEndpointUrl" CONFIGURATION_ENDPOINT_URL, with_configuration_endpoint_url(String), "`configurationEndpointUrl`";
    inherited "enableAuthenticationViaCompanyPortal" ENABLE_AUTHENTICATION_VIA_COMPANY_PORTAL, with_enable_authentication_via_company_portal(bool), "`enableAuthenticationViaCompanyPortal`";
    inherited "requireCompanyPortalOnSetupAssistantEnrolledDevices" REQUIRE_COMPANY_PORTAL_ON_SETUP_ASSISTANT_ENROLLED_DEVICES, with_require_company_portal_on_setup_assistant_enrolled_devices(bool), "`requireCompanyPortalOnSetupAssistantEnrolledDevices`";
    inherited "isDefault" IS_DEFAULT, with_is_default(bool), "`isDefault`";
    inherited "supervisedModeEnabled" SUPERVISED_MODE_ENABLED, with_supervised_mode_enabled(bool), "`supervisedModeEnabled`";
    inherited "supportDepartment" SUPPORT_DEPARTMENT, with_support_department(String), "`supportDepartment`";
    inherited "isMandatory" IS_MANDATORY, with_is_mandatory(bool), "`isMandatory`";
    inherited "locationDisabled" LOCATION_DISABLED, with_location_disabled(bool), "`locationDisabled`";
    inherited "supportPhoneNumber" SUPPORT_PHONE_NUMBER, with_support_phone_number(String), "`supportPhoneNumber`";
    inherited "profileRemovalDisabled" PROFILE_REMOVAL_DISABLED, with_profile_removal_disabled(bool), "`profileRemovalDisabled`";
    inherited "restoreBlocked" RESTORE_BLOCKED, with_restore_blocked(bool), "`restoreBlocked`";
    inherited "appleIdDisabled" APPLE_ID_DISABLED, with_apple_id_disabled(bool), "`appleIdDisabled`";
    inherited "termsAndConditionsDisabled" TERMS_AND_CONDITIONS_DISABLED, with_terms_and_conditions_disabled(bool), "`termsAndConditionsDisabled`";
    inherited "touchIdDisabled" TOUCH_ID_DISABLED, with_touch_id_disabled(bool), "`touchIdDisabled`";
    inherited "applePayDisabled" APPLE_PAY_DISABLED, with_apple_pay_disabled(bool), "`applePayDisabled`";
    inherited "siriDisabled" SIRI_DISABLED, with_siri_disabled(bool), "`siriDisabled`";
    inherited "diagnosticsDisabled" DIAGNOSTICS_DISABLED, with_diagnostics_disabled(bool), "`diagnosticsDisabled`";
    inherited "displayToneSetupDisabled" DISPLAY_TONE_SETUP_DISABLED, with_display_tone_setup_disabled(bool), "`displayToneSetupDisabled`";
    inherited "privacyPaneDisabled" PRIVACY_PANE_DISABLED, with_privacy_pane_disabled(bool), "`privacyPaneDisabled`";
    inherited "screenTimeScreenDisabled" SCREEN_TIME_SCREEN_DISABLED, with_screen_time_screen_disabled(bool), "`screenTimeScreenDisabled`";
    inherited "deviceNameTemplate" DEVICE_NAME_TEMPLATE, with_device_name_template(String), "`deviceNameTemplate`";
    inherited "configurationWebUrl" CONFIGURATION_WEB_URL, with_configuration_web_url(bool), "`configurationWebUrl`";
    "registrationDisabled" REGISTRATION_DISABLED, registration_disabled bool -> Option<bool>, with_registration_disabled(bool), "`registrationDisabled`: `Edm.Boolean`";
    "fileVaultDisabled" FILE_VAULT_DISABLED, file_vault_disabled bool -> Option<bool>, with_file_vault_disabled(bool), "`fileVaultDisabled`: `Edm.Boolean`";
    "iCloudDiagnosticsDisabled" I_CLOUD_DIAGNOSTICS_DISABLED, i_cloud_diagnostics_disabled bool -> Option<bool>, with_i_cloud_diagnostics_disabled(bool), "`iCloudDiagnosticsDisabled`: `Edm.Boolean`";
    "passCodeDisabled" PASS_CODE_DISABLED, pass_code_disabled bool -> Option<bool>, with_pass_code_disabled(bool), "`passCodeDisabled`: `Edm.Boolean`";
    "zoomDisabled" ZOOM_DISABLED, zoom_disabled bool -> Option<bool>, with_zoom_disabled(bool), "`zoomDisabled`: `Edm.Boolean`";
    "iCloudStorageDisabled" I_CLOUD_STORAGE_DISABLED, i_cloud_storage_disabled bool -> Option<bool>, with_i_cloud_storage_disabled(bool), "`iCloudStorageDisabled`: `Edm.Boolean`";
    "chooseYourLockScreenDisabled" CHOOSE_YOUR_LOCK_SCREEN_DISABLED, choose_your_lock_screen_disabled bool -> Option<bool>, with_choose_your_lock_screen_disabled(bool), "`chooseYourLockScreenDisabled`: `Edm.Boolean`";
    "accessibilityScreenDisabled" ACCESSIBILITY_SCREEN_DISABLED, accessibility_screen_disabled bool -> Option<bool>, with_accessibility_screen_disabled(bool), "`accessibilityScreenDisabled`: `Edm.Boolean`";
    "autoUnlockWithWatchDisabled" AUTO_UNLOCK_WITH_WATCH_DISABLED, auto_unlock_with_watch_disabled bool -> Option<bool>, with_auto_unlock_with_watch_disabled(bool), "`autoUnlockWithWatchDisabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.depOnboardingSetting`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-deponboardingsetting?view=graph-rest-beta)
    DepOnboardingSetting = "microsoft.graph.depOnboardingSetting";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "appleIdentifier" APPLE_IDENTIFIER, apple_identifier str -> Option<&str>, with_apple_identifier(String), "`appleIdentifier`: `Edm.String`";
    "tokenExpirationDateTime" TOKEN_EXPIRATION_DATE_TIME, token_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_token_expiration_date_time(OffsetDateTime), "`tokenExpirationDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "lastSuccessfulSyncDateTime" LAST_SUCCESSFUL_SYNC_DATE_TIME, last_successful_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_successful_sync_date_time(OffsetDateTime), "`lastSuccessfulSyncDateTime`: `Edm.DateTimeOffset`";
    "lastSyncTriggeredDateTime" LAST_SYNC_TRIGGERED_DATE_TIME, last_sync_triggered_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_triggered_date_time(OffsetDateTime), "`lastSyncTriggeredDateTime`: `Edm.DateTimeOffset`";
    "shareTokenWithSchoolDataSyncService" SHARE_TOKEN_WITH_SCHOOL_DATA_SYNC_SERVICE, share_token_with_school_data_sync_service bool -> Option<bool>, with_share_token_with_school_data_sync_service(bool), "`shareTokenWithSchoolDataSyncService`: `Edm.Boolean`";
    "lastSyncErrorCode" LAST_SYNC_ERROR_CODE, last_sync_error_code i32 -> Option<i32>, with_last_sync_error_code(i32), "`lastSyncErrorCode`: `Edm.Int32`";
    "tokenType" TOKEN_TYPE, token_type enumeration -> Option<super::DepTokenType>, with_token_type(super::DepTokenType), "`tokenType`: `microsoft.graph.depTokenType`" "Possible values are: none, dep, appleSchoolManager.";
    "tokenName" TOKEN_NAME, token_name str -> Option<&str>, with_token_name(String), "`tokenName`: `Edm.String`";
    "syncedDeviceCount" SYNCED_DEVICE_COUNT, synced_device_count i32 -> Option<i32>, with_synced_device_count(i32), "`syncedDeviceCount`: `Edm.Int32`";
    "dataSharingConsentGranted" DATA_SHARING_CONSENT_GRANTED, data_sharing_consent_granted bool -> Option<bool>, with_data_sharing_consent_granted(bool), "`dataSharingConsentGranted`: `Edm.Boolean`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "defaultIosEnrollmentProfile" DEFAULT_IOS_ENROLLMENT_PROFILE, default_ios_enrollment_profile model -> Option<&super::DepIosEnrollmentProfile>, with_default_ios_enrollment_profile(super::DepIosEnrollmentProfile), "`defaultIosEnrollmentProfile`: `microsoft.graph.depIOSEnrollmentProfile`";
    "defaultMacOsEnrollmentProfile" DEFAULT_MAC_OS_ENROLLMENT_PROFILE, default_mac_os_enrollment_profile model -> Option<&super::DepMacOsEnrollmentProfile>, with_default_mac_os_enrollment_profile(super::DepMacOsEnrollmentProfile), "`defaultMacOsEnrollmentProfile`: `microsoft.graph.depMacOSEnrollmentProfile`";
    "enrollmentProfiles" ENROLLMENT_PROFILES, enrollment_profiles models -> Option<&[super::EnrollmentProfile]>, with_enrollment_profiles(Vec<super::EnrollmentProfile>), "`enrollmentProfiles`: `Collection(microsoft.graph.enrollmentProfile)`";
    "importedAppleDeviceIdentities" IMPORTED_APPLE_DEVICE_IDENTITIES, imported_apple_device_identities models -> Option<&[super::ImportedAppleDeviceIdentity]>, with_imported_apple_device_identities(Vec<super::ImportedAppleDeviceIdentity>), "`importedAppleDeviceIdentities`: `Collection(microsoft.graph.importedAppleDeviceIdentity)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.depTokenType`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-deptokentype?view=graph-rest-beta)
    DepTokenType = "microsoft.graph.depTokenType" {
        None = "none",
        Dep = "dep",
        AppleSchoolManager = "appleSchoolManager",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.derivedCredentialProviderType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-derivedcredentialprovidertype?view=graph-rest-beta)
    DerivedCredentialProviderType = "microsoft.graph.derivedCredentialProviderType" {
        NotConfigured = "notConfigured",
        EntrustDataCard = "entrustDataCard",
        Purebred = "purebred",
        XTec = "xTec",
        Intercede = "intercede",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.detectedApp`](https://learn.microsoft.com/graph/api/resources/intune-devices-detectedapp?view=graph-rest-beta)
    DetectedApp = "microsoft.graph.detectedApp";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, read-only" "Read-only.";
    "sizeInByte" SIZE_IN_BYTE, size_in_byte i64 -> Option<i64>, with_size_in_byte(i64), "`sizeInByte`: `Edm.Int64`, read-only" "Read-only.";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
    "managedDevices" MANAGED_DEVICES, managed_devices models -> Option<&[super::ManagedDevice]>, with_managed_devices(Vec<super::ManagedDevice>), "`managedDevices`: `Collection(microsoft.graph.managedDevice)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceactionresult?view=graph-rest-beta)
    DeviceActionResult = "microsoft.graph.deviceActionResult" {
        "microsoft.graph.activateDeviceEsimActionResult",
        "microsoft.graph.configurationManagerActionResult",
        "microsoft.graph.deleteUserFromSharedAppleDeviceActionResult",
        "microsoft.graph.locateDeviceActionResult",
        "microsoft.graph.remoteLockActionResult",
        "microsoft.graph.resetPasscodeActionResult",
        "microsoft.graph.revokeAppleVppLicensesActionResult",
        "microsoft.graph.rotateBitLockerKeysDeviceActionResult",
        "microsoft.graph.windowsDefenderScanActionResult",
    };
    "actionName" ACTION_NAME, action_name str -> Option<&str>, with_action_name(String), "`actionName`: `Edm.String`";
    "actionState" ACTION_STATE, action_state enumeration -> Option<super::ActionState>, with_action_state(super::ActionState), "`actionState`: `microsoft.graph.actionState`" "Possible values are: none, pending, canceled, active, done, failed, notSupported.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceAndAppManagementAssignedRoleDetails`](https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementassignedroledetails?view=graph-rest-beta)
    DeviceAndAppManagementAssignedRoleDetails = "microsoft.graph.deviceAndAppManagementAssignedRoleDetails";
    "roleDefinitionIds" ROLE_DEFINITION_IDS, role_definition_ids strs -> Option<Vec<&str>>, with_role_definition_ids(Vec<String>), "`roleDefinitionIds`: `Collection(Edm.String)`, read-only" "Read-only.";
    "roleAssignmentIds" ROLE_ASSIGNMENT_IDS, role_assignment_ids strs -> Option<Vec<&str>>, with_role_assignment_ids(Vec<String>), "`roleAssignmentIds`: `Collection(Edm.String)`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceAndAppManagementAssignmentFilter`](https://learn.microsoft.com/graph/api/resources/intune-policyset-deviceandappmanagementassignmentfilter?view=graph-rest-beta)
    DeviceAndAppManagementAssignmentFilter = "microsoft.graph.deviceAndAppManagementAssignmentFilter" {
        "microsoft.graph.payloadCompatibleAssignmentFilter",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "platform" PLATFORM, platform enumeration -> Option<super::DevicePlatformType>, with_platform(super::DevicePlatformType), "`platform`: `microsoft.graph.devicePlatformType`" "Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, unknown.";
    "rule" RULE, rule str -> Option<&str>, with_rule(String), "`rule`: `Edm.String`";
    "roleScopeTags" ROLE_SCOPE_TAGS, role_scope_tags strs -> Option<Vec<&str>>, with_role_scope_tags(Vec<String>), "`roleScopeTags`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceAndAppManagementAssignmentFilterType`](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmentfiltertype?view=graph-rest-beta)
    DeviceAndAppManagementAssignmentFilterType = "microsoft.graph.deviceAndAppManagementAssignmentFilterType" {
        None = "none",
        Include = "include",
        Exclude = "exclude",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceAndAppManagementAssignmentSource`](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmentsource?view=graph-rest-beta)
    DeviceAndAppManagementAssignmentSource = "microsoft.graph.deviceAndAppManagementAssignmentSource" {
        Direct = "direct",
        PolicySets = "policySets",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceAndAppManagementAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmenttarget?view=graph-rest-beta)
    DeviceAndAppManagementAssignmentTarget = "microsoft.graph.deviceAndAppManagementAssignmentTarget" {
        "microsoft.graph.allDevicesAssignmentTarget",
        "microsoft.graph.allLicensedUsersAssignmentTarget",
        "microsoft.graph.configurationManagerCollectionAssignmentTarget",
        "microsoft.graph.exclusionGroupAssignmentTarget",
        "microsoft.graph.groupAssignmentTarget",
    };
    "deviceAndAppManagementAssignmentFilterId" DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_ID, device_and_app_management_assignment_filter_id str -> Option<&str>, with_device_and_app_management_assignment_filter_id(String), "`deviceAndAppManagementAssignmentFilterId`: `Edm.String`";
    "deviceAndAppManagementAssignmentFilterType" DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_TYPE, device_and_app_management_assignment_filter_type enumeration -> Option<super::DeviceAndAppManagementAssignmentFilterType>, with_device_and_app_management_assignment_filter_type(super::DeviceAndAppManagementAssignmentFilterType), "`deviceAndAppManagementAssignmentFilterType`: `microsoft.graph.deviceAndAppManagementAssignmentFilterType`" "Possible values are: none, include, exclude.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceAndAppManagementData`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceandappmanagementdata?view=graph-rest-beta)
    DeviceAndAppManagementData = "microsoft.graph.deviceAndAppManagementData";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
}

crate::runtime::model! {
    /// Inherits from roleAssignment.
    ///
    /// [`microsoft.graph.deviceAndAppManagementRoleAssignment`](https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementroleassignment?view=graph-rest-beta), with the accessors of [`RoleAssignment`](super::RoleAssignment)
    DeviceAndAppManagementRoleAssignment: super::RoleAssignment = "microsoft.graph.deviceAndAppManagementRoleAssignment";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "scopeMembers" SCOPE_MEMBERS, with_scope_members(Vec<String>), "`scopeMembers`";
    inherited "scopeType" SCOPE_TYPE, with_scope_type(super::RoleAssignmentScopeType), "`scopeType`";
    inherited "resourceScopes" RESOURCE_SCOPES, with_resource_scopes(Vec<String>), "`resourceScopes`";
    inherited "roleDefinition" ROLE_DEFINITION, with_role_definition(super::RoleDefinition), "`roleDefinition`";
    "members" MEMBERS, members strs -> Option<Vec<&str>>, with_members(Vec<String>), "`members`: `Collection(Edm.String)`";
    "roleScopeTags" ROLE_SCOPE_TAGS, role_scope_tags models -> Option<&[super::RoleScopeTag]>, with_role_scope_tags(Vec<super::RoleScopeTag>), "`roleScopeTags`: `Collection(microsoft.graph.roleScopeTag)`";
}

crate::runtime::model! {
    /// Inherits from roleDefinition.
    ///
    /// [`microsoft.graph.deviceAndAppManagementRoleDefinition`](https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementroledefinition?view=graph-rest-beta), with the accessors of [`RoleDefinition`](super::RoleDefinition)
    DeviceAndAppManagementRoleDefinition: super::RoleDefinition = "microsoft.graph.deviceAndAppManagementRoleDefinition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "permissions" PERMISSIONS, with_permissions(Vec<super::RolePermission>), "`permissions`";
    inherited "rolePermissions" ROLE_PERMISSIONS, with_role_permissions(Vec<super::RolePermission>), "`rolePermissions`";
    inherited "isBuiltInRoleDefinition" IS_BUILT_IN_ROLE_DEFINITION, with_is_built_in_role_definition(bool), "`isBuiltInRoleDefinition`";
    inherited "isBuiltIn" IS_BUILT_IN, with_is_built_in(bool), "`isBuiltIn`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "roleAssignments" ROLE_ASSIGNMENTS, with_role_assignments(Vec<super::RoleAssignment>), "`roleAssignments`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceAppManagement`](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceappmanagement?view=graph-rest-beta)
    DeviceAppManagement = "microsoft.graph.deviceAppManagement";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "isEnabledForMicrosoftStoreForBusiness" IS_ENABLED_FOR_MICROSOFT_STORE_FOR_BUSINESS, is_enabled_for_microsoft_store_for_business bool -> Option<bool>, with_is_enabled_for_microsoft_store_for_business(bool), "`isEnabledForMicrosoftStoreForBusiness`: `Edm.Boolean`";
    "microsoftStoreForBusinessLanguage" MICROSOFT_STORE_FOR_BUSINESS_LANGUAGE, microsoft_store_for_business_language str -> Option<&str>, with_microsoft_store_for_business_language(String), "`microsoftStoreForBusinessLanguage`: `Edm.String`";
    "microsoftStoreForBusinessLastCompletedApplicationSyncTime" MICROSOFT_STORE_FOR_BUSINESS_LAST_COMPLETED_APPLICATION_SYNC_TIME, microsoft_store_for_business_last_completed_application_sync_time date_time -> Parsed<OffsetDateTime>, with_microsoft_store_for_business_last_completed_application_sync_time(OffsetDateTime), "`microsoftStoreForBusinessLastCompletedApplicationSyncTime`: `Edm.DateTimeOffset`";
    "microsoftStoreForBusinessLastSuccessfulSyncDateTime" MICROSOFT_STORE_FOR_BUSINESS_LAST_SUCCESSFUL_SYNC_DATE_TIME, microsoft_store_for_business_last_successful_sync_date_time date_time -> Parsed<OffsetDateTime>, with_microsoft_store_for_business_last_successful_sync_date_time(OffsetDateTime), "`microsoftStoreForBusinessLastSuccessfulSyncDateTime`: `Edm.DateTimeOffset`";
    "microsoftStoreForBusinessPortalSelection" MICROSOFT_STORE_FOR_BUSINESS_PORTAL_SELECTION, microsoft_store_for_business_portal_selection enumeration -> Option<super::MicrosoftStoreForBusinessPortalSelectionOptions>, with_microsoft_store_for_business_portal_selection(super::MicrosoftStoreForBusinessPortalSelectionOptions), "`microsoftStoreForBusinessPortalSelection`: `microsoft.graph.microsoftStoreForBusinessPortalSelectionOptions`" "Possible values are: none, companyPortal, privateStore.";
    "enterpriseCodeSigningCertificates" ENTERPRISE_CODE_SIGNING_CERTIFICATES, enterprise_code_signing_certificates models -> Option<&[super::EnterpriseCodeSigningCertificate]>, with_enterprise_code_signing_certificates(Vec<super::EnterpriseCodeSigningCertificate>), "`enterpriseCodeSigningCertificates`: `Collection(microsoft.graph.enterpriseCodeSigningCertificate)`";
    "iosLobAppProvisioningConfigurations" IOS_LOB_APP_PROVISIONING_CONFIGURATIONS, ios_lob_app_provisioning_configurations models -> Option<&[super::IosLobAppProvisioningConfiguration]>, with_ios_lob_app_provisioning_configurations(Vec<super::IosLobAppProvisioningConfiguration>), "`iosLobAppProvisioningConfigurations`: `Collection(microsoft.graph.iosLobAppProvisioningConfiguration)`";
    "mobileAppCategories" MOBILE_APP_CATEGORIES, mobile_app_categories models -> Option<&[super::MobileAppCategory]>, with_mobile_app_categories(Vec<super::MobileAppCategory>), "`mobileAppCategories`: `Collection(microsoft.graph.mobileAppCategory)`";
    "mobileAppConfigurations" MOBILE_APP_CONFIGURATIONS, mobile_app_configurations models -> Option<&[super::ManagedDeviceMobileAppConfiguration]>, with_mobile_app_configurations(Vec<super::ManagedDeviceMobileAppConfiguration>), "`mobileAppConfigurations`: `Collection(microsoft.graph.managedDeviceMobileAppConfiguration)`";
    "mobileApps" MOBILE_APPS, mobile_apps models -> Option<&[super::MobileApp]>, with_mobile_apps(Vec<super::MobileApp>), "`mobileApps`: `Collection(microsoft.graph.mobileApp)`";
    "symantecCodeSigningCertificate" SYMANTEC_CODE_SIGNING_CERTIFICATE, symantec_code_signing_certificate model -> Option<&super::SymantecCodeSigningCertificate>, with_symantec_code_signing_certificate(super::SymantecCodeSigningCertificate), "`symantecCodeSigningCertificate`: `microsoft.graph.symantecCodeSigningCertificate`";
    "managedEBooks" MANAGED_E_BOOKS, managed_e_books models -> Option<&[super::ManagedEBook]>, with_managed_e_books(Vec<super::ManagedEBook>), "`managedEBooks`: `Collection(microsoft.graph.managedEBook)`";
    "managedEBookCategories" MANAGED_E_BOOK_CATEGORIES, managed_e_book_categories models -> Option<&[super::ManagedEBookCategory]>, with_managed_e_book_categories(Vec<super::ManagedEBookCategory>), "`managedEBookCategories`: `Collection(microsoft.graph.managedEBookCategory)`";
    "windowsManagementApp" WINDOWS_MANAGEMENT_APP, windows_management_app model -> Option<&super::WindowsManagementApp>, with_windows_management_app(super::WindowsManagementApp), "`windowsManagementApp`: `microsoft.graph.windowsManagementApp`";
    "androidManagedAppProtections" ANDROID_MANAGED_APP_PROTECTIONS, android_managed_app_protections models -> Option<&[super::AndroidManagedAppProtection]>, with_android_managed_app_protections(Vec<super::AndroidManagedAppProtection>), "`androidManagedAppProtections`: `Collection(microsoft.graph.androidManagedAppProtection)`";
    "defaultManagedAppProtections" DEFAULT_MANAGED_APP_PROTECTIONS, default_managed_app_protections models -> Option<&[super::DefaultManagedAppProtection]>, with_default_managed_app_protections(Vec<super::DefaultManagedAppProtection>), "`defaultManagedAppProtections`: `Collection(microsoft.graph.defaultManagedAppProtection)`";
    "iosManagedAppProtections" IOS_MANAGED_APP_PROTECTIONS, ios_managed_app_protections models -> Option<&[super::IosManagedAppProtection]>, with_ios_managed_app_protections(Vec<super::IosManagedAppProtection>), "`iosManagedAppProtections`: `Collection(microsoft.graph.iosManagedAppProtection)`";
    "managedAppPolicies" MANAGED_APP_POLICIES, managed_app_policies models -> Option<&[super::ManagedAppPolicy]>, with_managed_app_policies(Vec<super::ManagedAppPolicy>), "`managedAppPolicies`: `Collection(microsoft.graph.managedAppPolicy)`";
    "managedAppRegistrations" MANAGED_APP_REGISTRATIONS, managed_app_registrations models -> Option<&[super::ManagedAppRegistration]>, with_managed_app_registrations(Vec<super::ManagedAppRegistration>), "`managedAppRegistrations`: `Collection(microsoft.graph.managedAppRegistration)`";
    "managedAppStatuses" MANAGED_APP_STATUSES, managed_app_statuses models -> Option<&[super::ManagedAppStatus]>, with_managed_app_statuses(Vec<super::ManagedAppStatus>), "`managedAppStatuses`: `Collection(microsoft.graph.managedAppStatus)`";
    "mdmWindowsInformationProtectionPolicies" MDM_WINDOWS_INFORMATION_PROTECTION_POLICIES, mdm_windows_information_protection_policies models -> Option<&[super::MdmWindowsInformationProtectionPolicy]>, with_mdm_windows_information_protection_policies(Vec<super::MdmWindowsInformationProtectionPolicy>), "`mdmWindowsInformationProtectionPolicies`: `Collection(microsoft.graph.mdmWindowsInformationProtectionPolicy)`";
    "targetedManagedAppConfigurations" TARGETED_MANAGED_APP_CONFIGURATIONS, targeted_managed_app_configurations models -> Option<&[super::TargetedManagedAppConfiguration]>, with_targeted_managed_app_configurations(Vec<super::TargetedManagedAppConfiguration>), "`targetedManagedAppConfigurations`: `Collection(microsoft.graph.targetedManagedAppConfiguration)`";
    "windowsInformationProtectionPolicies" WINDOWS_INFORMATION_PROTECTION_POLICIES, windows_information_protection_policies models -> Option<&[super::WindowsInformationProtectionPolicy]>, with_windows_information_protection_policies(Vec<super::WindowsInformationProtectionPolicy>), "`windowsInformationProtectionPolicies`: `Collection(microsoft.graph.windowsInformationProtectionPolicy)`";
    "sideLoadingKeys" SIDE_LOADING_KEYS, side_loading_keys models -> Option<&[super::SideLoadingKey]>, with_side_loading_keys(Vec<super::SideLoadingKey>), "`sideLoadingKeys`: `Collection(microsoft.graph.sideLoadingKey)`";
    "vppTokens" VPP_TOKENS, vpp_tokens models -> Option<&[super::VppToken]>, with_vpp_tokens(Vec<super::VppToken>), "`vppTokens`: `Collection(microsoft.graph.vppToken)`";
    "policySets" POLICY_SETS, policy_sets models -> Option<&[super::PolicySet]>, with_policy_sets(Vec<super::PolicySet>), "`policySets`: `Collection(microsoft.graph.policySet)`";
    "deviceAppManagementTasks" DEVICE_APP_MANAGEMENT_TASKS, device_app_management_tasks models -> Option<&[super::DeviceAppManagementTask]>, with_device_app_management_tasks(Vec<super::DeviceAppManagementTask>), "`deviceAppManagementTasks`: `Collection(microsoft.graph.deviceAppManagementTask)`";
    "wdacSupplementalPolicies" WDAC_SUPPLEMENTAL_POLICIES, wdac_supplemental_policies models -> Option<&[super::WindowsDefenderApplicationControlSupplementalPolicy]>, with_wdac_supplemental_policies(Vec<super::WindowsDefenderApplicationControlSupplementalPolicy>), "`wdacSupplementalPolicies`: `Collection(microsoft.graph.windowsDefenderApplicationControlSupplementalPolicy)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceAppManagementTask`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-deviceappmanagementtask?view=graph-rest-beta)
    DeviceAppManagementTask = "microsoft.graph.deviceAppManagementTask" {
        "microsoft.graph.appVulnerabilityTask",
        "microsoft.graph.securityConfigurationTask",
        "microsoft.graph.unmanagedDeviceDiscoveryTask",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "dueDateTime" DUE_DATE_TIME, due_date_time date_time -> Parsed<OffsetDateTime>, with_due_date_time(OffsetDateTime), "`dueDateTime`: `Edm.DateTimeOffset`";
    "category" CATEGORY, category enumeration -> Option<super::DeviceAppManagementTaskCategory>, with_category(super::DeviceAppManagementTaskCategory), "`category`: `microsoft.graph.deviceAppManagementTaskCategory`" "Possible values are: unknown, advancedThreatProtection.";
    "priority" PRIORITY, priority enumeration -> Option<super::DeviceAppManagementTaskPriority>, with_priority(super::DeviceAppManagementTaskPriority), "`priority`: `microsoft.graph.deviceAppManagementTaskPriority`" "Possible values are: none, high, low.";
    "creator" CREATOR, creator str -> Option<&str>, with_creator(String), "`creator`: `Edm.String`";
    "creatorNotes" CREATOR_NOTES, creator_notes str -> Option<&str>, with_creator_notes(String), "`creatorNotes`: `Edm.String`";
    "assignedTo" ASSIGNED_TO, assigned_to str -> Option<&str>, with_assigned_to(String), "`assignedTo`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::DeviceAppManagementTaskStatus>, with_status(super::DeviceAppManagementTaskStatus), "`status`: `microsoft.graph.deviceAppManagementTaskStatus`" "Possible values are: unknown, pending, active, completed, rejected.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceAppManagementTaskCategory`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-deviceappmanagementtaskcategory?view=graph-rest-beta)
    DeviceAppManagementTaskCategory = "microsoft.graph.deviceAppManagementTaskCategory" {
        Unknown = "unknown",
        AdvancedThreatProtection = "advancedThreatProtection",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceAppManagementTaskPriority`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-deviceappmanagementtaskpriority?view=graph-rest-beta)
    DeviceAppManagementTaskPriority = "microsoft.graph.deviceAppManagementTaskPriority" {
        None = "none",
        High = "high",
        Low = "low",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceAppManagementTaskStatus`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-deviceappmanagementtaskstatus?view=graph-rest-beta)
    DeviceAppManagementTaskStatus = "microsoft.graph.deviceAppManagementTaskStatus" {
        Unknown = "unknown",
        Pending = "pending",
        Active = "active",
        Completed = "completed",
        Rejected = "rejected",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCategory`](https://learn.microsoft.com/graph/api/resources/intune-shared-devicecategory?view=graph-rest-beta)
    DeviceCategory = "microsoft.graph.deviceCategory";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Optional.";
}

crate::runtime::model! {
    /// Inherits from deviceEnrollmentConfiguration.
    ///
    /// [`microsoft.graph.deviceComanagementAuthorityConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicecomanagementauthorityconfiguration?view=graph-rest-beta), with the accessors of [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration)
    DeviceComanagementAuthorityConfiguration: super::DeviceEnrollmentConfiguration = "microsoft.graph.deviceComanagementAuthorityConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::EnrollmentConfigurationAssignment>), "`assignments`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`" "Inherited from intune-onboarding-deviceenrollmentconfiguration.";
    "deviceEnrollmentConfigurationType" DEVICE_ENROLLMENT_CONFIGURATION_TYPE, device_enrollment_configuration_type enumeration -> Option<super::DeviceEnrollmentConfigurationType>, with_device_enrollment_configuration_type(super::DeviceEnrollmentConfigurationType), "`deviceEnrollmentConfigurationType`: `microsoft.graph.deviceEnrollmentConfigurationType`" "Possible values are: unknown, limit, platformRestrictions, windowsHelloForBusiness, defaultLimit, defaultPlatformRestrictions, defaultWindowsHelloForBusiness, defaultWindows10EnrollmentCompletionPageConfiguration, windows10EnrollmentCompletionPageConfiguration, deviceComanagementAuthorityConfiguration, singlePlatformRestriction, unknownFutureValue, enrollmentNotificationsConfiguration.";
    "managedDeviceAuthority" MANAGED_DEVICE_AUTHORITY, managed_device_authority i32 -> Option<i32>, with_managed_device_authority(i32), "`managedDeviceAuthority`: `Edm.Int32`";
    "installConfigurationManagerAgent" INSTALL_CONFIGURATION_MANAGER_AGENT, install_configuration_manager_agent bool -> Option<bool>, with_install_configuration_manager_agent(bool), "`installConfigurationManagerAgent`: `Edm.Boolean`";
    "configurationManagerAgentCommandLineArgument" CONFIGURATION_MANAGER_AGENT_COMMAND_LINE_ARGUMENT, configuration_manager_agent_command_line_argument str -> Option<&str>, with_configuration_manager_agent_command_line_argument(String), "`configurationManagerAgentCommandLineArgument`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceActionItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecomplianceactionitem?view=graph-rest-beta)
    DeviceComplianceActionItem = "microsoft.graph.deviceComplianceActionItem";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "gracePeriodHours" GRACE_PERIOD_HOURS, grace_period_hours i32 -> Option<i32>, with_grace_period_hours(i32), "`gracePeriodHours`: `Edm.Int32`";
    "actionType" ACTION_TYPE, action_type enumeration -> Option<super::DeviceComplianceActionType>, with_action_type(super::DeviceComplianceActionType), "`actionType`: `microsoft.graph.deviceComplianceActionType`" "Possible values are: noAction, notification, block, retire, wipe, removeResourceAccessProfiles, pushNotification, remoteLock.";
    "notificationTemplateId" NOTIFICATION_TEMPLATE_ID, notification_template_id str -> Option<&str>, with_notification_template_id(String), "`notificationTemplateId`: `Edm.String`";
    "notificationMessageCCList" NOTIFICATION_MESSAGE_CC_LIST, notification_message_cc_list strs -> Option<Vec<&str>>, with_notification_message_cc_list(Vec<String>), "`notificationMessageCCList`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceComplianceActionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecomplianceactiontype?view=graph-rest-beta)
    DeviceComplianceActionType = "microsoft.graph.deviceComplianceActionType" {
        NoAction = "noAction",
        Notification = "notification",
        Block = "block",
        Retire = "retire",
        Wipe = "wipe",
        RemoveResourceAccessProfiles = "removeResourceAccessProfiles",
        PushNotification = "pushNotification",
        RemoteLock = "remoteLock",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceDeviceOverview`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancedeviceoverview?view=graph-rest-beta)
    DeviceComplianceDeviceOverview = "microsoft.graph.deviceComplianceDeviceOverview";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "pendingCount" PENDING_COUNT, pending_count i32 -> Option<i32>, with_pending_count(i32), "`pendingCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "notApplicablePlatformCount" NOT_APPLICABLE_PLATFORM_COUNT, not_applicable_platform_count i32 -> Option<i32>, with_not_applicable_platform_count(i32), "`notApplicablePlatformCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "conflictCount" CONFLICT_COUNT, conflict_count i32 -> Option<i32>, with_conflict_count(i32), "`conflictCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
    "configurationVersion" CONFIGURATION_VERSION, configuration_version i32 -> Option<i32>, with_configuration_version(i32), "`configurationVersion`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceDeviceStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancedevicestatus?view=graph-rest-beta)
    DeviceComplianceDeviceStatus = "microsoft.graph.deviceComplianceDeviceStatus";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`";
    "platform" PLATFORM, platform i32 -> Option<i32>, with_platform(i32), "`platform`: `Edm.Int32`";
    "complianceGracePeriodExpirationDateTime" COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME, compliance_grace_period_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_compliance_grace_period_expiration_date_time(OffsetDateTime), "`complianceGracePeriodExpirationDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-shared-devicecompliancepolicy?view=graph-rest-beta)
    DeviceCompliancePolicy = "microsoft.graph.deviceCompliancePolicy" {
        "microsoft.graph.androidCompliancePolicy",
        "microsoft.graph.androidDeviceOwnerCompliancePolicy",
        "microsoft.graph.androidForWorkCompliancePolicy",
        "microsoft.graph.androidWorkProfileCompliancePolicy",
        "microsoft.graph.aospDeviceOwnerCompliancePolicy",
        "microsoft.graph.defaultDeviceCompliancePolicy",
        "microsoft.graph.iosCompliancePolicy",
        "microsoft.graph.macOSCompliancePolicy",
        "microsoft.graph.windows10CompliancePolicy",
        "microsoft.graph.windows10MobileCompliancePolicy",
        "microsoft.graph.windows81CompliancePolicy",
        "microsoft.graph.windowsPhone81CompliancePolicy",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
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
    /// [`microsoft.graph.deviceCompliancePolicyAssignment`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicyassignment?view=graph-rest-beta)
    DeviceCompliancePolicyAssignment = "microsoft.graph.deviceCompliancePolicyAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
    "source" SOURCE, source enumeration -> Option<super::DeviceAndAppManagementAssignmentSource>, with_source(super::DeviceAndAppManagementAssignmentSource), "`source`: `microsoft.graph.deviceAndAppManagementAssignmentSource`" "Possible values are: direct, policySets.";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicyDeviceStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicydevicestatesummary?view=graph-rest-beta)
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
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.deviceCompliancePolicyPolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-devicecompliancepolicypolicysetitem?view=graph-rest-beta), with the accessors of [`PolicySetItem`](super::PolicySetItem)
    DeviceCompliancePolicyPolicySetItem: super::PolicySetItem = "microsoft.graph.deviceCompliancePolicyPolicySetItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "payloadId" PAYLOAD_ID, with_payload_id(String), "`payloadId`";
    inherited "itemType" ITEM_TYPE, with_item_type(String), "`itemType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "status" STATUS, with_status(super::PolicySetStatus), "`status`";
    inherited "errorCode" ERROR_CODE, with_error_code(super::ErrorCode), "`errorCode`";
    inherited "guidedDeploymentTags" GUIDED_DEPLOYMENT_TAGS, with_guided_deployment_tags(Vec<String>), "`guidedDeploymentTags`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicyScript`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicyscript?view=graph-rest-beta)
    DeviceCompliancePolicyScript = "microsoft.graph.deviceCompliancePolicyScript";
    "deviceComplianceScriptId" DEVICE_COMPLIANCE_SCRIPT_ID, device_compliance_script_id str -> Option<&str>, with_device_compliance_script_id(String), "`deviceComplianceScriptId`: `Edm.String`";
    "rulesContent" RULES_CONTENT, rules_content binary -> Parsed<Bytes>, with_rules_content(Bytes), "`rulesContent`: `Edm.Binary`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicySettingStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicysettingstatesummary?view=graph-rest-beta)
    DeviceCompliancePolicySettingStateSummary = "microsoft.graph.deviceCompliancePolicySettingStateSummary";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "setting" SETTING, setting str -> Option<&str>, with_setting(String), "`setting`: `Edm.String`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "platformType" PLATFORM_TYPE, platform_type enumeration -> Option<super::PolicyPlatformType>, with_platform_type(super::PolicyPlatformType), "`platformType`: `microsoft.graph.policyPlatformType`" "Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, windows10XProfile, androidAOSP, all.";
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
    /// [`microsoft.graph.deviceComplianceScheduledActionForRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescheduledactionforrule?view=graph-rest-beta)
    DeviceComplianceScheduledActionForRule = "microsoft.graph.deviceComplianceScheduledActionForRule";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "ruleName" RULE_NAME, rule_name str -> Option<&str>, with_rule_name(String), "`ruleName`: `Edm.String`";
    "scheduledActionConfigurations" SCHEDULED_ACTION_CONFIGURATIONS, scheduled_action_configurations models -> Option<&[super::DeviceComplianceActionItem]>, with_scheduled_action_configurations(Vec<super::DeviceComplianceActionItem>), "`scheduledActionConfigurations`: `Collection(microsoft.graph.deviceComplianceActionItem)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceScript`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicecompliancescript?view=graph-rest-beta)
    DeviceComplianceScript = "microsoft.graph.deviceComplianceScript";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "detectionScriptContent" DETECTION_SCRIPT_CONTENT, detection_script_content binary -> Parsed<Bytes>, with_detection_script_content(Bytes), "`detectionScriptContent`: `Edm.Binary`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "runAsAccount" RUN_AS_ACCOUNT, run_as_account enumeration -> Option<super::RunAsAccountType>, with_run_as_account(super::RunAsAccountType), "`runAsAccount`: `microsoft.graph.runAsAccountType`" "Possible values are: system, user.";
    "enforceSignatureCheck" ENFORCE_SIGNATURE_CHECK, enforce_signature_check bool -> Option<bool>, with_enforce_signature_check(bool), "`enforceSignatureCheck`: `Edm.Boolean`";
    "runAs32Bit" RUN_AS32_BIT, run_as32_bit bool -> Option<bool>, with_run_as32_bit(bool), "`runAs32Bit`: `Edm.Boolean`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceHealthScriptAssignment]>, with_assignments(Vec<super::DeviceHealthScriptAssignment>), "`assignments`: `Collection(microsoft.graph.deviceHealthScriptAssignment)`";
    "runSummary" RUN_SUMMARY, run_summary model -> Option<&super::DeviceComplianceScriptRunSummary>, with_run_summary(super::DeviceComplianceScriptRunSummary), "`runSummary`: `microsoft.graph.deviceComplianceScriptRunSummary`";
    "deviceRunStates" DEVICE_RUN_STATES, device_run_states models -> Option<&[super::DeviceComplianceScriptDeviceState]>, with_device_run_states(Vec<super::DeviceComplianceScriptDeviceState>), "`deviceRunStates`: `Collection(microsoft.graph.deviceComplianceScriptDeviceState)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceScriptDeviceState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicecompliancescriptdevicestate?view=graph-rest-beta)
    DeviceComplianceScriptDeviceState = "microsoft.graph.deviceComplianceScriptDeviceState";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "detectionState" DETECTION_STATE, detection_state enumeration -> Option<super::RunState>, with_detection_state(super::RunState), "`detectionState`: `microsoft.graph.runState`" "Possible values are: unknown, success, fail, scriptError, pending, notApplicable.";
    "lastStateUpdateDateTime" LAST_STATE_UPDATE_DATE_TIME, last_state_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_state_update_date_time(OffsetDateTime), "`lastStateUpdateDateTime`: `Edm.DateTimeOffset`";
    "expectedStateUpdateDateTime" EXPECTED_STATE_UPDATE_DATE_TIME, expected_state_update_date_time date_time -> Parsed<OffsetDateTime>, with_expected_state_update_date_time(OffsetDateTime), "`expectedStateUpdateDateTime`: `Edm.DateTimeOffset`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
    "scriptOutput" SCRIPT_OUTPUT, script_output str -> Option<&str>, with_script_output(String), "`scriptOutput`: `Edm.String`";
    "scriptError" SCRIPT_ERROR, script_error str -> Option<&str>, with_script_error(String), "`scriptError`: `Edm.String`";
    "managedDevice" MANAGED_DEVICE, managed_device model -> Option<&super::ManagedDevice>, with_managed_device(super::ManagedDevice), "`managedDevice`: `microsoft.graph.managedDevice`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceScriptError`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescripterror?view=graph-rest-beta)
    DeviceComplianceScriptError = "microsoft.graph.deviceComplianceScriptError" {
        "microsoft.graph.deviceComplianceScriptRuleError",
    };
    "code" CODE, code enumeration -> Option<super::Code>, with_code(super::Code), "`code`: `microsoft.graph.code`" "Possible values are: none, jsonFileInvalid, jsonFileMissing, jsonFileTooLarge, rulesMissing, duplicateRules, tooManyRulesSpecified, operatorMissing, operatorNotSupported, datatypeMissing, datatypeNotSupported, operatorDataTypeCombinationNotSupported, moreInfoUriMissing, moreInfoUriInvalid, moreInfoUriTooLarge, descriptionMissing, descriptionInvalid, descriptionTooLarge, titleMissing, titleInvalid, titleTooLarge, operandMissing, operandInvalid, operandTooLarge, settingNameMissing, settingNameInvalid, settingNameTooLarge, englishLocaleMissing, duplicateLocales, unrecognizedLocale, unknown, remediationStringsMissing.";
    "deviceComplianceScriptRulesValidationError" DEVICE_COMPLIANCE_SCRIPT_RULES_VALIDATION_ERROR, device_compliance_script_rules_validation_error enumeration -> Option<super::DeviceComplianceScriptRulesValidationError>, with_device_compliance_script_rules_validation_error(super::DeviceComplianceScriptRulesValidationError), "`deviceComplianceScriptRulesValidationError`: `microsoft.graph.deviceComplianceScriptRulesValidationError`" "Possible values are: none, jsonFileInvalid, jsonFileMissing, jsonFileTooLarge, rulesMissing, duplicateRules, tooManyRulesSpecified, operatorMissing, operatorNotSupported, datatypeMissing, datatypeNotSupported, operatorDataTypeCombinationNotSupported, moreInfoUriMissing, moreInfoUriInvalid, moreInfoUriTooLarge, descriptionMissing, descriptionInvalid, descriptionTooLarge, titleMissing, titleInvalid, titleTooLarge, operandMissing, operandInvalid, operandTooLarge, settingNameMissing, settingNameInvalid, settingNameTooLarge, englishLocaleMissing, duplicateLocales, unrecognizedLocale, unknown, remediationStringsMissing.";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceComplianceScriptRulOperator`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescriptruloperator?view=graph-rest-beta)
    DeviceComplianceScriptRulOperator = "microsoft.graph.deviceComplianceScriptRulOperator" {
        None = "none",
        And = "and",
        Or = "or",
        IsEquals = "isEquals",
        NotEquals = "notEquals",
        GreaterThan = "greaterThan",
        LessThan = "lessThan",
        Between = "between",
        NotBetween = "notBetween",
        GreaterEquals = "greaterEquals",
        LessEquals = "lessEquals",
        DayTimeBetween = "dayTimeBetween",
        BeginsWith = "beginsWith",
        NotBeginsWith = "notBeginsWith",
        EndsWith = "endsWith",
        NotEndsWith = "notEndsWith",
        Contains = "contains",
        NotContains = "notContains",
        AllOf = "allOf",
        OneOf = "oneOf",
        NoneOf = "noneOf",
        SetEquals = "setEquals",
        OrderedSetEquals = "orderedSetEquals",
        SubsetOf = "subsetOf",
        ExcludesAll = "excludesAll",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceScriptRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescriptrule?view=graph-rest-beta)
    DeviceComplianceScriptRule = "microsoft.graph.deviceComplianceScriptRule";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "operator" OPERATOR, operator enumeration -> Option<super::Operator>, with_operator(super::Operator), "`operator`: `microsoft.graph.operator`" "Possible values are: none, and, or, isEquals, notEquals, greaterThan, lessThan, between, notBetween, greaterEquals, lessEquals, dayTimeBetween, beginsWith, notBeginsWith, endsWith, notEndsWith, contains, notContains, allOf, oneOf, noneOf, setEquals, orderedSetEquals, subsetOf, excludesAll.";
    "deviceComplianceScriptRulOperator" DEVICE_COMPLIANCE_SCRIPT_RUL_OPERATOR, device_compliance_script_rul_operator enumeration -> Option<super::DeviceComplianceScriptRulOperator>, with_device_compliance_script_rul_operator(super::DeviceComplianceScriptRulOperator), "`deviceComplianceScriptRulOperator`: `microsoft.graph.deviceComplianceScriptRulOperator`" "Possible values are: none, and, or, isEquals, notEquals, greaterThan, lessThan, between, notBetween, greaterEquals, lessEquals, dayTimeBetween, beginsWith, notBeginsWith, endsWith, notEndsWith, contains, notContains, allOf, oneOf, noneOf, setEquals, orderedSetEquals, subsetOf, excludesAll.";
    "dataType" DATA_TYPE, data_type enumeration -> Option<super::DataType>, with_data_type(super::DataType), "`dataType`: `microsoft.graph.dataType`" "Possible values are: none, boolean, int64, double, string, dateTime, version, base64, xml, booleanArray, int64Array, doubleArray, stringArray, dateTimeArray, versionArray.";
    "deviceComplianceScriptRuleDataType" DEVICE_COMPLIANCE_SCRIPT_RULE_DATA_TYPE, device_compliance_script_rule_data_type enumeration -> Option<super::DeviceComplianceScriptRuleDataType>, with_device_compliance_script_rule_data_type(super::DeviceComplianceScriptRuleDataType), "`deviceComplianceScriptRuleDataType`: `microsoft.graph.deviceComplianceScriptRuleDataType`" "Possible values are: none, boolean, int64, double, string, dateTime, version, base64, xml, booleanArray, int64Array, doubleArray, stringArray, dateTimeArray, versionArray.";
    "operand" OPERAND, operand str -> Option<&str>, with_operand(String), "`operand`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceComplianceScriptRuleDataType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescriptruledatatype?view=graph-rest-beta)
    DeviceComplianceScriptRuleDataType = "microsoft.graph.deviceComplianceScriptRuleDataType" {
        None = "none",
        Boolean = "boolean",
        Int64 = "int64",
        Double = "double",
        String = "string",
        DateTime = "dateTime",
        Version = "version",
        Base64 = "base64",
        Xml = "xml",
        BooleanArray = "booleanArray",
        Int64Array = "int64Array",
        DoubleArray = "doubleArray",
        StringArray = "stringArray",
        DateTimeArray = "dateTimeArray",
        VersionArray = "versionArray",
    }
}

crate::runtime::model! {
    /// Inherits from deviceComplianceScriptError.
    ///
    /// [`microsoft.graph.deviceComplianceScriptRuleError`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescriptruleerror?view=graph-rest-beta), with the accessors of [`DeviceComplianceScriptError`](super::DeviceComplianceScriptError)
    DeviceComplianceScriptRuleError: super::DeviceComplianceScriptError = "microsoft.graph.deviceComplianceScriptRuleError";
    inherited "code" CODE, with_code(super::Code), "`code`";
    inherited "deviceComplianceScriptRulesValidationError" DEVICE_COMPLIANCE_SCRIPT_RULES_VALIDATION_ERROR, with_device_compliance_script_rules_validation_error(super::DeviceComplianceScriptRulesValidationError), "`deviceComplianceScriptRulesValidationError`";
    inherited "message" MESSAGE, with_message(String), "`message`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceComplianceScriptRulesValidationError`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescriptrulesvalidationerror?view=graph-rest-beta)
    DeviceComplianceScriptRulesValidationError = "microsoft.graph.deviceComplianceScriptRulesValidationError" {
        None = "none",
        JsonFileInvalid = "jsonFileInvalid",
        JsonFileMissing = "jsonFileMissing",
        JsonFileTooLarge = "jsonFileTooLarge",
        RulesMissing = "rulesMissing",
        DuplicateRules = "duplicateRules",
        TooManyRulesSpecified = "tooManyRulesSpecified",
        OperatorMissing = "operatorMissing",
        OperatorNotSupported = "operatorNotSupported",
        DatatypeMissing = "datatypeMissing",
        DatatypeNotSupported = "datatypeNotSupported",
        OperatorDataTypeCombinationNotSupported = "operatorDataTypeCombinationNotSupported",
        MoreInfoUriMissing = "moreInfoUriMissing",
        MoreInfoUriInvalid = "moreInfoUriInvalid",
        MoreInfoUriTooLarge = "moreInfoUriTooLarge",
        DescriptionMissing = "descriptionMissing",
        DescriptionInvalid = "descriptionInvalid",
        DescriptionTooLarge = "descriptionTooLarge",
        TitleMissing = "titleMissing",
        TitleInvalid = "titleInvalid",
        TitleTooLarge = "titleTooLarge",
        OperandMissing = "operandMissing",
        OperandInvalid = "operandInvalid",
        OperandTooLarge = "operandTooLarge",
        SettingNameMissing = "settingNameMissing",
        SettingNameInvalid = "settingNameInvalid",
        SettingNameTooLarge = "settingNameTooLarge",
        EnglishLocaleMissing = "englishLocaleMissing",
        DuplicateLocales = "duplicateLocales",
        UnrecognizedLocale = "unrecognizedLocale",
        Unknown = "unknown",
        RemediationStringsMissing = "remediationStringsMissing",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceScriptRunSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicecompliancescriptrunsummary?view=graph-rest-beta)
    DeviceComplianceScriptRunSummary = "microsoft.graph.deviceComplianceScriptRunSummary";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "noIssueDetectedDeviceCount" NO_ISSUE_DETECTED_DEVICE_COUNT, no_issue_detected_device_count i32 -> Option<i32>, with_no_issue_detected_device_count(i32), "`noIssueDetectedDeviceCount`: `Edm.Int32`";
    "issueDetectedDeviceCount" ISSUE_DETECTED_DEVICE_COUNT, issue_detected_device_count i32 -> Option<i32>, with_issue_detected_device_count(i32), "`issueDetectedDeviceCount`: `Edm.Int32`";
    "detectionScriptErrorDeviceCount" DETECTION_SCRIPT_ERROR_DEVICE_COUNT, detection_script_error_device_count i32 -> Option<i32>, with_detection_script_error_device_count(i32), "`detectionScriptErrorDeviceCount`: `Edm.Int32`";
    "detectionScriptPendingDeviceCount" DETECTION_SCRIPT_PENDING_DEVICE_COUNT, detection_script_pending_device_count i32 -> Option<i32>, with_detection_script_pending_device_count(i32), "`detectionScriptPendingDeviceCount`: `Edm.Int32`";
    "lastScriptRunDateTime" LAST_SCRIPT_RUN_DATE_TIME, last_script_run_date_time date_time -> Parsed<OffsetDateTime>, with_last_script_run_date_time(OffsetDateTime), "`lastScriptRunDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceScriptValidationResult`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescriptvalidationresult?view=graph-rest-beta)
    DeviceComplianceScriptValidationResult = "microsoft.graph.deviceComplianceScriptValidationResult";
    "rules" RULES, rules models -> Option<&[super::DeviceComplianceScriptRule]>, with_rules(Vec<super::DeviceComplianceScriptRule>), "`rules`: `Collection(microsoft.graph.deviceComplianceScriptRule)`";
    "scriptErrors" SCRIPT_ERRORS, script_errors models -> Option<&[super::DeviceComplianceScriptError]>, with_script_errors(Vec<super::DeviceComplianceScriptError>), "`scriptErrors`: `Collection(microsoft.graph.deviceComplianceScriptError)`";
    "ruleErrors" RULE_ERRORS, rule_errors models -> Option<&[super::DeviceComplianceScriptRuleError]>, with_rule_errors(Vec<super::DeviceComplianceScriptRuleError>), "`ruleErrors`: `Collection(microsoft.graph.deviceComplianceScriptRuleError)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceSettingState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancesettingstate?view=graph-rest-beta)
    DeviceComplianceSettingState = "microsoft.graph.deviceComplianceSettingState";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "platformType" PLATFORM_TYPE, platform_type enumeration -> Option<super::DeviceType>, with_platform_type(super::DeviceType), "`platformType`: `microsoft.graph.deviceType`" "Possible values are: desktop, windowsRT, winMO6, nokia, windowsPhone, mac, winEmbedded, winCE, iPhone, iPad, iPod, iSocConsumer, android, unix, macMDM, holoLens, surfaceHub, androidForWork, unknown, cloudPC, palm, androidEnterprise, windows10x, androidnGMS, chromeOS, linux, blackberry.";
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
    /// [`microsoft.graph.deviceComplianceUserOverview`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecomplianceuseroverview?view=graph-rest-beta)
    DeviceComplianceUserOverview = "microsoft.graph.deviceComplianceUserOverview";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "pendingCount" PENDING_COUNT, pending_count i32 -> Option<i32>, with_pending_count(i32), "`pendingCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "conflictCount" CONFLICT_COUNT, conflict_count i32 -> Option<i32>, with_conflict_count(i32), "`conflictCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
    "configurationVersion" CONFIGURATION_VERSION, configuration_version i32 -> Option<i32>, with_configuration_version(i32), "`configurationVersion`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceUserStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecomplianceuserstatus?view=graph-rest-beta)
    DeviceComplianceUserStatus = "microsoft.graph.deviceComplianceUserStatus";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "devicesCount" DEVICES_COUNT, devices_count i32 -> Option<i32>, with_devices_count(i32), "`devicesCount`: `Edm.Int32`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceConfigAssignmentIntent`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigassignmentintent?view=graph-rest-beta)
    DeviceConfigAssignmentIntent = "microsoft.graph.deviceConfigAssignmentIntent" {
        Apply = "apply",
        Remove = "remove",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceconfiguration?view=graph-rest-beta)
    DeviceConfiguration = "microsoft.graph.deviceConfiguration" {
        "microsoft.graph.androidCertificateProfileBase",
        "microsoft.graph.androidCustomConfiguration",
        "microsoft.graph.androidDeviceOwnerCertificateProfileBase",
        "microsoft.graph.androidDeviceOwnerDerivedCredentialAuthenticationConfiguration",
        "microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration",
        "microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration",
        "microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile",
        "microsoft.graph.androidDeviceOwnerPkcsCertificateProfile",
        "microsoft.graph.androidDeviceOwnerScepCertificateProfile",
        "microsoft.graph.androidDeviceOwnerTrustedRootCertificate",
        "microsoft.graph.androidDeviceOwnerVpnConfiguration",
        "microsoft.graph.androidDeviceOwnerWiFiConfiguration",
        "microsoft.graph.androidEasEmailProfileConfiguration",
        "microsoft.graph.androidEnterpriseWiFiConfiguration",
        "microsoft.graph.androidForWorkCertificateProfileBase",
        "microsoft.graph.androidForWorkCustomConfiguration",
        "microsoft.graph.androidForWorkEasEmailProfileBase",
        "microsoft.graph.androidForWorkEnterpriseWiFiConfiguration",
        "microsoft.graph.androidForWorkGeneralDeviceConfiguration",
        "microsoft.graph.androidForWorkGmailEasConfiguration",
        "microsoft.graph.androidForWorkImportedPFXCertificateProfile",
        "microsoft.graph.androidForWorkNineWorkEasConfiguration",
        "microsoft.graph.androidForWorkPkcsCertificateProfile",
        "microsoft.graph.androidForWorkScepCertificateProfile",
        "microsoft.graph.androidForWorkTrustedRootCertificate",
        "microsoft.graph.androidForWorkVpnConfiguration",
        "microsoft.graph.androidForWorkWiFiConfiguration",
        "microsoft.graph.androidGeneralDeviceConfiguration",
        "microsoft.graph.androidImportedPFXCertificateProfile",
        "microsoft.graph.androidOmaCpConfiguration",
        "microsoft.graph.androidPkcsCertificateProfile",
        "microsoft.graph.androidScepCertificateProfile",
        "microsoft.graph.androidTrustedRootCertificate",
        "microsoft.graph.androidVpnConfiguration",
        "microsoft.graph.androidWiFiConfiguration",
        "microsoft.graph.androidWorkProfileCertificateProfileBase",
        "microsoft.graph.androidWorkProfileCustomConfiguration",
        "microsoft.graph.androidWorkProfileEasEmailProfileBase",
        "microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration",
        "microsoft.graph.androidWorkProfileGeneralDeviceConfiguration",
        "microsoft.graph.androidWorkProfileGmailEasConfiguration",
        "microsoft.graph.androidWorkProfileNineWorkEasConfiguration",
        "microsoft.graph.androidWorkProfilePkcsCertificateProfile",
        "microsoft.graph.androidWorkProfileScepCertificateProfile",
        "microsoft.graph.androidWorkProfileTrustedRootCertificate",
        "microsoft.graph.androidWorkProfileVpnConfiguration",
        "microsoft.graph.androidWorkProfileWiFiConfiguration",
        "microsoft.graph.aospDeviceOwnerCertificateProfileBase",
        "microsoft.graph.aospDeviceOwnerDeviceConfiguration",
        "microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration",
        "microsoft.graph.aospDeviceOwnerPkcsCertificateProfile",
        "microsoft.graph.aospDeviceOwnerScepCertificateProfile",
        "microsoft.graph.aospDeviceOwnerTrustedRootCertificate",
        "microsoft.graph.aospDeviceOwnerWiFiConfiguration",
        "microsoft.graph.appleDeviceFeaturesConfigurationBase",
        "microsoft.graph.appleExpeditedCheckinConfigurationBase",
        "microsoft.graph.appleVpnConfiguration",
        "microsoft.graph.easEmailProfileConfigurationBase",
        "microsoft.graph.editionUpgradeConfiguration",
        "microsoft.graph.iosCertificateProfile",
        "microsoft.graph.iosCertificateProfileBase",
        "microsoft.graph.iosCustomConfiguration",
        "microsoft.graph.iosDerivedCredentialAuthenticationConfiguration",
        "microsoft.graph.iosDeviceFeaturesConfiguration",
        "microsoft.graph.iosEasEmailProfileConfiguration",
        "microsoft.graph.iosEduDeviceConfiguration",
        "microsoft.graph.iosEducationDeviceConfiguration",
        "microsoft.graph.iosEnterpriseWiFiConfiguration",
        "microsoft.graph.iosExpeditedCheckinConfiguration",
        "microsoft.graph.iosGeneralDeviceConfiguration",
        "microsoft.graph.iosImportedPFXCertificateProfile",
        "microsoft.graph.iosPkcsCertificateProfile",
        "microsoft.graph.iosScepCertificateProfile",
        "microsoft.graph.iosTrustedRootCertificate",
        "microsoft.graph.iosUpdateConfiguration",
        "microsoft.graph.iosVpnConfiguration",
        "microsoft.graph.iosWiFiConfiguration",
        "microsoft.graph.iosikEv2VpnConfiguration",
        "microsoft.graph.macOSCertificateProfileBase",
        "microsoft.graph.macOSCustomAppConfiguration",
        "microsoft.graph.macOSCustomConfiguration",
        "microsoft.graph.macOSDeviceFeaturesConfiguration",
        "microsoft.graph.macOSEndpointProtectionConfiguration",
        "microsoft.graph.macOSEnterpriseWiFiConfiguration",
        "microsoft.graph.macOSExtensionsConfiguration",
        "microsoft.graph.macOSGeneralDeviceConfiguration",
        "microsoft.graph.macOSImportedPFXCertificateProfile",
        "microsoft.graph.macOSPkcsCertificateProfile",
        "microsoft.graph.macOSScepCertificateProfile",
        "microsoft.graph.macOSSoftwareUpdateConfiguration",
        "microsoft.graph.macOSTrustedRootCertificate",
        "microsoft.graph.macOSVpnConfiguration",
        "microsoft.graph.macOSWiFiConfiguration",
        "microsoft.graph.macOSWiredNetworkConfiguration",
        "microsoft.graph.sharedPCConfiguration",
        "microsoft.graph.unsupportedDeviceConfiguration",
        "microsoft.graph.vpnConfiguration",
        "microsoft.graph.windows10CertificateProfileBase",
        "microsoft.graph.windows10CustomConfiguration",
        "microsoft.graph.windows10DeviceFirmwareConfigurationInterface",
        "microsoft.graph.windows10EasEmailProfileConfiguration",
        "microsoft.graph.windows10EndpointProtectionConfiguration",
        "microsoft.graph.windows10EnterpriseModernAppManagementConfiguration",
        "microsoft.graph.windows10GeneralConfiguration",
        "microsoft.graph.windows10ImportedPFXCertificateProfile",
        "microsoft.graph.windows10NetworkBoundaryConfiguration",
        "microsoft.graph.windows10PFXImportCertificateProfile",
        "microsoft.graph.windows10PkcsCertificateProfile",
        "microsoft.graph.windows10SecureAssessmentConfiguration",
        "microsoft.graph.windows10TeamGeneralConfiguration",
        "microsoft.graph.windows10VpnConfiguration",
        "microsoft.graph.windows81CertificateProfileBase",
        "microsoft.graph.windows81GeneralConfiguration",
        "microsoft.graph.windows81SCEPCertificateProfile",
        "microsoft.graph.windows81TrustedRootCertificate",
        "microsoft.graph.windows81VpnConfiguration",
        "microsoft.graph.windows81WifiImportConfiguration",
        "microsoft.graph.windowsCertificateProfileBase",
        "microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration",
        "microsoft.graph.windowsDeliveryOptimizationConfiguration",
        "microsoft.graph.windowsDomainJoinConfiguration",
        "microsoft.graph.windowsHealthMonitoringConfiguration",
        "microsoft.graph.windowsIdentityProtectionConfiguration",
        "microsoft.graph.windowsKioskConfiguration",
        "microsoft.graph.windowsPhone81CertificateProfileBase",
        "microsoft.graph.windowsPhone81CustomConfiguration",
        "microsoft.graph.windowsPhone81GeneralConfiguration",
        "microsoft.graph.windowsPhone81ImportedPFXCertificateProfile",
        "microsoft.graph.windowsPhone81SCEPCertificateProfile",
        "microsoft.graph.windowsPhone81TrustedRootCertificate",
        "microsoft.graph.windowsPhone81VpnConfiguration",
        "microsoft.graph.windowsPhoneEASEmailProfileConfiguration",
        "microsoft.graph.windowsUpdateForBusinessConfiguration",
        "microsoft.graph.windowsVpnConfiguration",
        "microsoft.graph.windowsWifiConfiguration",
        "microsoft.graph.windowsWifiEnterpriseEAPConfiguration",
        "microsoft.graph.windowsWiredNetworkConfiguration",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "supportsScopeTags" SUPPORTS_SCOPE_TAGS, supports_scope_tags bool -> Option<bool>, with_supports_scope_tags(bool), "`supportsScopeTags`: `Edm.Boolean`, read-only" "Read-only.";
    "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, device_management_applicability_rule_os_edition model -> Option<&super::DeviceManagementApplicabilityRuleOsEdition>, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`: `microsoft.graph.deviceManagementApplicabilityRuleOsEdition`";
    "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, device_management_applicability_rule_os_version model -> Option<&super::DeviceManagementApplicabilityRuleOsVersion>, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`: `microsoft.graph.deviceManagementApplicabilityRuleOsVersion`";
    "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, device_management_applicability_rule_device_mode model -> Option<&super::DeviceManagementApplicabilityRuleDeviceMode>, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`: `microsoft.graph.deviceManagementApplicabilityRuleDeviceMode`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`";
    "groupAssignments" GROUP_ASSIGNMENTS, group_assignments models -> Option<&[super::DeviceConfigurationGroupAssignment]>, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`: `Collection(microsoft.graph.deviceConfigurationGroupAssignment)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceConfigurationAssignment]>, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`: `Collection(microsoft.graph.deviceConfigurationAssignment)`";
    "deviceStatuses" DEVICE_STATUSES, device_statuses models -> Option<&[super::DeviceConfigurationDeviceStatus]>, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`: `Collection(microsoft.graph.deviceConfigurationDeviceStatus)`";
    "userStatuses" USER_STATUSES, user_statuses models -> Option<&[super::DeviceConfigurationUserStatus]>, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`: `Collection(microsoft.graph.deviceConfigurationUserStatus)`";
    "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, device_status_overview model -> Option<&super::DeviceConfigurationDeviceOverview>, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`: `microsoft.graph.deviceConfigurationDeviceOverview`";
    "userStatusOverview" USER_STATUS_OVERVIEW, user_status_overview model -> Option<&super::DeviceConfigurationUserOverview>, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`: `microsoft.graph.deviceConfigurationUserOverview`";
    "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, device_setting_state_summaries models -> Option<&[super::SettingStateDeviceSummary]>, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`: `Collection(microsoft.graph.settingStateDeviceSummary)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationAssignment`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationassignment?view=graph-rest-beta)
    DeviceConfigurationAssignment = "microsoft.graph.deviceConfigurationAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
    "source" SOURCE, source enumeration -> Option<super::DeviceAndAppManagementAssignmentSource>, with_source(super::DeviceAndAppManagementAssignmentSource), "`source`: `microsoft.graph.deviceAndAppManagementAssignmentSource`, read-only" "Read-only. Possible values are: direct, policySets.";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`, read-only" "Read-only.";
    "intent" INTENT, intent enumeration -> Option<super::DeviceConfigAssignmentIntent>, with_intent(super::DeviceConfigAssignmentIntent), "`intent`: `microsoft.graph.deviceConfigAssignmentIntent`" "Possible values are: apply, remove.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationConflictSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationconflictsummary?view=graph-rest-beta)
    DeviceConfigurationConflictSummary = "microsoft.graph.deviceConfigurationConflictSummary";
    "conflictingDeviceConfigurations" CONFLICTING_DEVICE_CONFIGURATIONS, conflicting_device_configurations models -> Option<&[super::SettingSource]>, with_conflicting_device_configurations(Vec<super::SettingSource>), "`conflictingDeviceConfigurations`: `Collection(microsoft.graph.settingSource)`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "contributingSettings" CONTRIBUTING_SETTINGS, contributing_settings strs -> Option<Vec<&str>>, with_contributing_settings(Vec<String>), "`contributingSettings`: `Collection(Edm.String)`";
    "deviceCheckinsImpacted" DEVICE_CHECKINS_IMPACTED, device_checkins_impacted i32 -> Option<i32>, with_device_checkins_impacted(i32), "`deviceCheckinsImpacted`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationDeviceOverview`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationdeviceoverview?view=graph-rest-beta)
    DeviceConfigurationDeviceOverview = "microsoft.graph.deviceConfigurationDeviceOverview";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "pendingCount" PENDING_COUNT, pending_count i32 -> Option<i32>, with_pending_count(i32), "`pendingCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "notApplicablePlatformCount" NOT_APPLICABLE_PLATFORM_COUNT, not_applicable_platform_count i32 -> Option<i32>, with_not_applicable_platform_count(i32), "`notApplicablePlatformCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "conflictCount" CONFLICT_COUNT, conflict_count i32 -> Option<i32>, with_conflict_count(i32), "`conflictCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
    "configurationVersion" CONFIGURATION_VERSION, configuration_version i32 -> Option<i32>, with_configuration_version(i32), "`configurationVersion`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationDeviceStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationdevicestatesummary?view=graph-rest-beta)
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
    /// [`microsoft.graph.deviceConfigurationDeviceStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationdevicestatus?view=graph-rest-beta)
    DeviceConfigurationDeviceStatus = "microsoft.graph.deviceConfigurationDeviceStatus";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`";
    "platform" PLATFORM, platform i32 -> Option<i32>, with_platform(i32), "`platform`: `Edm.Int32`";
    "complianceGracePeriodExpirationDateTime" COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME, compliance_grace_period_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_compliance_grace_period_expiration_date_time(OffsetDateTime), "`complianceGracePeriodExpirationDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationGroupAssignment`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationgroupassignment?view=graph-rest-beta)
    DeviceConfigurationGroupAssignment = "microsoft.graph.deviceConfigurationGroupAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "targetGroupId" TARGET_GROUP_ID, target_group_id str -> Option<&str>, with_target_group_id(String), "`targetGroupId`: `Edm.String`";
    "excludeGroup" EXCLUDE_GROUP, exclude_group bool -> Option<bool>, with_exclude_group(bool), "`excludeGroup`: `Edm.Boolean`";
    "deviceConfiguration" DEVICE_CONFIGURATION, device_configuration model -> Option<&super::DeviceConfiguration>, with_device_configuration(super::DeviceConfiguration), "`deviceConfiguration`: `microsoft.graph.deviceConfiguration`";
}

crate::runtime::model! {
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.deviceConfigurationPolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-deviceconfigurationpolicysetitem?view=graph-rest-beta), with the accessors of [`PolicySetItem`](super::PolicySetItem)
    DeviceConfigurationPolicySetItem: super::PolicySetItem = "microsoft.graph.deviceConfigurationPolicySetItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "payloadId" PAYLOAD_ID, with_payload_id(String), "`payloadId`";
    inherited "itemType" ITEM_TYPE, with_item_type(String), "`itemType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "status" STATUS, with_status(super::PolicySetStatus), "`status`";
    inherited "errorCode" ERROR_CODE, with_error_code(super::ErrorCode), "`errorCode`";
    inherited "guidedDeploymentTags" GUIDED_DEPLOYMENT_TAGS, with_guided_deployment_tags(Vec<String>), "`guidedDeploymentTags`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationTargetedUserAndDevice`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationtargeteduseranddevice?view=graph-rest-beta)
    DeviceConfigurationTargetedUserAndDevice = "microsoft.graph.deviceConfigurationTargetedUserAndDevice";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "lastCheckinDateTime" LAST_CHECKIN_DATE_TIME, last_checkin_date_time date_time -> Parsed<OffsetDateTime>, with_last_checkin_date_time(OffsetDateTime), "`lastCheckinDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationUserOverview`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationuseroverview?view=graph-rest-beta)
    DeviceConfigurationUserOverview = "microsoft.graph.deviceConfigurationUserOverview";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "pendingCount" PENDING_COUNT, pending_count i32 -> Option<i32>, with_pending_count(i32), "`pendingCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "conflictCount" CONFLICT_COUNT, conflict_count i32 -> Option<i32>, with_conflict_count(i32), "`conflictCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
    "configurationVersion" CONFIGURATION_VERSION, configuration_version i32 -> Option<i32>, with_configuration_version(i32), "`configurationVersion`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationUserStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationuserstatesummary?view=graph-rest-beta)
    DeviceConfigurationUserStateSummary = "microsoft.graph.deviceConfigurationUserStateSummary";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "unknownUserCount" UNKNOWN_USER_COUNT, unknown_user_count i32 -> Option<i32>, with_unknown_user_count(i32), "`unknownUserCount`: `Edm.Int32`";
    "notApplicableUserCount" NOT_APPLICABLE_USER_COUNT, not_applicable_user_count i32 -> Option<i32>, with_not_applicable_user_count(i32), "`notApplicableUserCount`: `Edm.Int32`";
    "compliantUserCount" COMPLIANT_USER_COUNT, compliant_user_count i32 -> Option<i32>, with_compliant_user_count(i32), "`compliantUserCount`: `Edm.Int32`";
    "remediatedUserCount" REMEDIATED_USER_COUNT, remediated_user_count i32 -> Option<i32>, with_remediated_user_count(i32), "`remediatedUserCount`: `Edm.Int32`";
    "nonCompliantUserCount" NON_COMPLIANT_USER_COUNT, non_compliant_user_count i32 -> Option<i32>, with_non_compliant_user_count(i32), "`nonCompliantUserCount`: `Edm.Int32`";
    "errorUserCount" ERROR_USER_COUNT, error_user_count i32 -> Option<i32>, with_error_user_count(i32), "`errorUserCount`: `Edm.Int32`";
    "conflictUserCount" CONFLICT_USER_COUNT, conflict_user_count i32 -> Option<i32>, with_conflict_user_count(i32), "`conflictUserCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationUserStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationuserstatus?view=graph-rest-beta)
    DeviceConfigurationUserStatus = "microsoft.graph.deviceConfigurationUserStatus";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "devicesCount" DEVICES_COUNT, devices_count i32 -> Option<i32>, with_devices_count(i32), "`devicesCount`: `Edm.Int32`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCustomAttributeShellScript`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicecustomattributeshellscript?view=graph-rest-beta)
    DeviceCustomAttributeShellScript = "microsoft.graph.deviceCustomAttributeShellScript";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "customAttributeName" CUSTOM_ATTRIBUTE_NAME, custom_attribute_name str -> Option<&str>, with_custom_attribute_name(String), "`customAttributeName`: `Edm.String`";
    "customAttributeType" CUSTOM_ATTRIBUTE_TYPE, custom_attribute_type enumeration -> Option<super::DeviceCustomAttributeValueType>, with_custom_attribute_type(super::DeviceCustomAttributeValueType), "`customAttributeType`: `microsoft.graph.deviceCustomAttributeValueType`" "Possible values are: integer, string, dateTime.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "scriptContent" SCRIPT_CONTENT, script_content binary -> Parsed<Bytes>, with_script_content(Bytes), "`scriptContent`: `Edm.Binary`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "runAsAccount" RUN_AS_ACCOUNT, run_as_account enumeration -> Option<super::RunAsAccountType>, with_run_as_account(super::RunAsAccountType), "`runAsAccount`: `microsoft.graph.runAsAccountType`" "Possible values are: system, user.";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "groupAssignments" GROUP_ASSIGNMENTS, group_assignments models -> Option<&[super::DeviceManagementScriptGroupAssignment]>, with_group_assignments(Vec<super::DeviceManagementScriptGroupAssignment>), "`groupAssignments`: `Collection(microsoft.graph.deviceManagementScriptGroupAssignment)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceManagementScriptAssignment]>, with_assignments(Vec<super::DeviceManagementScriptAssignment>), "`assignments`: `Collection(microsoft.graph.deviceManagementScriptAssignment)`";
    "runSummary" RUN_SUMMARY, run_summary model -> Option<&super::DeviceManagementScriptRunSummary>, with_run_summary(super::DeviceManagementScriptRunSummary), "`runSummary`: `microsoft.graph.deviceManagementScriptRunSummary`";
    "deviceRunStates" DEVICE_RUN_STATES, device_run_states models -> Option<&[super::DeviceManagementScriptDeviceState]>, with_device_run_states(Vec<super::DeviceManagementScriptDeviceState>), "`deviceRunStates`: `Collection(microsoft.graph.deviceManagementScriptDeviceState)`";
    "userRunStates" USER_RUN_STATES, user_run_states models -> Option<&[super::DeviceManagementScriptUserState]>, with_user_run_states(Vec<super::DeviceManagementScriptUserState>), "`userRunStates`: `Collection(microsoft.graph.deviceManagementScriptUserState)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceCustomAttributeValueType`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicecustomattributevaluetype?view=graph-rest-beta)
    DeviceCustomAttributeValueType = "microsoft.graph.deviceCustomAttributeValueType" {
        Integer = "integer",
        String = "string",
        DateTime = "dateTime",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceEnrollmentConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceenrollmentconfiguration?view=graph-rest-beta)
    DeviceEnrollmentConfiguration = "microsoft.graph.deviceEnrollmentConfiguration" {
        "microsoft.graph.deviceComanagementAuthorityConfiguration",
        "microsoft.graph.deviceEnrollmentLimitConfiguration",
        "microsoft.graph.deviceEnrollmentNotificationConfiguration",
        "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
        "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
        "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
        "microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
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
    /// [`microsoft.graph.deviceEnrollmentConfigurationType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentconfigurationtype?view=graph-rest-beta)
    DeviceEnrollmentConfigurationType = "microsoft.graph.deviceEnrollmentConfigurationType" {
        Unknown = "unknown",
        Limit = "limit",
        PlatformRestrictions = "platformRestrictions",
        WindowsHelloForBusiness = "windowsHelloForBusiness",
        DefaultLimit = "defaultLimit",
        DefaultPlatformRestrictions = "defaultPlatformRestrictions",
        DefaultWindowsHelloForBusiness = "defaultWindowsHelloForBusiness",
        DefaultWindows10EnrollmentCompletionPageConfiguration = "defaultWindows10EnrollmentCompletionPageConfiguration",
        Windows10EnrollmentCompletionPageConfiguration = "windows10EnrollmentCompletionPageConfiguration",
        DeviceComanagementAuthorityConfiguration = "deviceComanagementAuthorityConfiguration",
        SinglePlatformRestriction = "singlePlatformRestriction",
        UnknownFutureValue = "unknownFutureValue",
        EnrollmentNotificationsConfiguration = "enrollmentNotificationsConfiguration",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceEnrollmentFailureReason`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-deviceenrollmentfailurereason?view=graph-rest-beta)
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
    /// [`microsoft.graph.deviceEnrollmentLimitConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentlimitconfiguration?view=graph-rest-beta), with the accessors of [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration)
    DeviceEnrollmentLimitConfiguration: super::DeviceEnrollmentConfiguration = "microsoft.graph.deviceEnrollmentLimitConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::EnrollmentConfigurationAssignment>), "`assignments`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`" "Inherited from intune-onboarding-deviceenrollmentconfiguration.";
    "deviceEnrollmentConfigurationType" DEVICE_ENROLLMENT_CONFIGURATION_TYPE, device_enrollment_configuration_type enumeration -> Option<super::DeviceEnrollmentConfigurationType>, with_device_enrollment_configuration_type(super::DeviceEnrollmentConfigurationType), "`deviceEnrollmentConfigurationType`: `microsoft.graph.deviceEnrollmentConfigurationType`" "Possible values are: unknown, limit, platformRestrictions, windowsHelloForBusiness, defaultLimit, defaultPlatformRestrictions, defaultWindowsHelloForBusiness, defaultWindows10EnrollmentCompletionPageConfiguration, windows10EnrollmentCompletionPageConfiguration, deviceComanagementAuthorityConfiguration, singlePlatformRestriction, unknownFutureValue, enrollmentNotificationsConfiguration.";
    "limit" LIMIT, limit i32 -> Option<i32>, with_limit(i32), "`limit`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from deviceEnrollmentConfiguration.
    ///
    /// [`microsoft.graph.deviceEnrollmentNotificationConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentnotificationconfiguration?view=graph-rest-beta), with the accessors of [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration)
    DeviceEnrollmentNotificationConfiguration: super::DeviceEnrollmentConfiguration = "microsoft.graph.deviceEnrollmentNotificationConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::EnrollmentConfigurationAssignment>), "`assignments`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`" "Inherited from intune-onboarding-deviceenrollmentconfiguration.";
    "deviceEnrollmentConfigurationType" DEVICE_ENROLLMENT_CONFIGURATION_TYPE, device_enrollment_configuration_type enumeration -> Option<super::DeviceEnrollmentConfigurationType>, with_device_enrollment_configuration_type(super::DeviceEnrollmentConfigurationType), "`deviceEnrollmentConfigurationType`: `microsoft.graph.deviceEnrollmentConfigurationType`" "Possible values are: unknown, limit, platformRestrictions, windowsHelloForBusiness, defaultLimit, defaultPlatformRestrictions, defaultWindowsHelloForBusiness, defaultWindows10EnrollmentCompletionPageConfiguration, windows10EnrollmentCompletionPageConfiguration, deviceComanagementAuthorityConfiguration, singlePlatformRestriction, unknownFutureValue, enrollmentNotificationsConfiguration.";
    "platformType" PLATFORM_TYPE, platform_type enumeration -> Option<super::EnrollmentRestrictionPlatformType>, with_platform_type(super::EnrollmentRestrictionPlatformType), "`platformType`: `microsoft.graph.enrollmentRestrictionPlatformType`" "Possible values are: allPlatforms, ios, windows, windowsPhone, android, androidForWork, mac.";
    "templateType" TEMPLATE_TYPE, template_type enumeration -> Option<super::EnrollmentNotificationTemplateType>, with_template_type(super::EnrollmentNotificationTemplateType), "`templateType`: `microsoft.graph.enrollmentNotificationTemplateType`" "Possible values are: email, push, unknownFutureValue.";
    "notificationMessageTemplateId" NOTIFICATION_MESSAGE_TEMPLATE_ID, notification_message_template_id guid -> Parsed<Uuid>, with_notification_message_template_id(Uuid), "`notificationMessageTemplateId`: `Edm.Guid`";
    "brandingOptions" BRANDING_OPTIONS, branding_options flags -> Option<Flags<super::EnrollmentNotificationBrandingOptions>>, with_branding_options(Flags<super::EnrollmentNotificationBrandingOptions>), "`brandingOptions`: `microsoft.graph.enrollmentNotificationBrandingOptions`" "Possible values are: none, includeCompanyLogo, includeCompanyName, includeContactInformation, includeCompanyPortalLink, includeDeviceDetails.";
    "defaultLocale" DEFAULT_LOCALE, default_locale str -> Option<&str>, with_default_locale(String), "`defaultLocale`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceEnrollmentPlatformRestriction`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestriction?view=graph-rest-beta)
    DeviceEnrollmentPlatformRestriction = "microsoft.graph.deviceEnrollmentPlatformRestriction";
    "platformBlocked" PLATFORM_BLOCKED, platform_blocked bool -> Option<bool>, with_platform_blocked(bool), "`platformBlocked`: `Edm.Boolean`";
    "personalDeviceEnrollmentBlocked" PERSONAL_DEVICE_ENROLLMENT_BLOCKED, personal_device_enrollment_blocked bool -> Option<bool>, with_personal_device_enrollment_blocked(bool), "`personalDeviceEnrollmentBlocked`: `Edm.Boolean`";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "blockedManufacturers" BLOCKED_MANUFACTURERS, blocked_manufacturers strs -> Option<Vec<&str>>, with_blocked_manufacturers(Vec<String>), "`blockedManufacturers`: `Collection(Edm.String)`";
    "blockedSkus" BLOCKED_SKUS, blocked_skus strs -> Option<Vec<&str>>, with_blocked_skus(Vec<String>), "`blockedSkus`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from deviceEnrollmentConfiguration.
    ///
    /// [`microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestrictionconfiguration?view=graph-rest-beta), with the accessors of [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration)
    DeviceEnrollmentPlatformRestrictionConfiguration: super::DeviceEnrollmentConfiguration = "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::EnrollmentConfigurationAssignment>), "`assignments`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`" "Inherited from intune-onboarding-deviceenrollmentconfiguration.";
    "deviceEnrollmentConfigurationType" DEVICE_ENROLLMENT_CONFIGURATION_TYPE, device_enrollment_configuration_type enumeration -> Option<super::DeviceEnrollmentConfigurationType>, with_device_enrollment_configuration_type(super::DeviceEnrollmentConfigurationType), "`deviceEnrollmentConfigurationType`: `microsoft.graph.deviceEnrollmentConfigurationType`" "Possible values are: unknown, limit, platformRestrictions, windowsHelloForBusiness, defaultLimit, defaultPlatformRestrictions, defaultWindowsHelloForBusiness, defaultWindows10EnrollmentCompletionPageConfiguration, windows10EnrollmentCompletionPageConfiguration, deviceComanagementAuthorityConfiguration, singlePlatformRestriction, unknownFutureValue, enrollmentNotificationsConfiguration.";
    "platformRestriction" PLATFORM_RESTRICTION, platform_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_platform_restriction(super::DeviceEnrollmentPlatformRestriction), "`platformRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
    "platformType" PLATFORM_TYPE, platform_type enumeration -> Option<super::EnrollmentRestrictionPlatformType>, with_platform_type(super::EnrollmentRestrictionPlatformType), "`platformType`: `microsoft.graph.enrollmentRestrictionPlatformType`" "Possible values are: allPlatforms, ios, windows, windowsPhone, android, androidForWork, mac.";
}

crate::runtime::model! {
    /// Inherits from deviceEnrollmentConfiguration.
    ///
    /// [`microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration?view=graph-rest-beta), with the accessors of [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration)
    DeviceEnrollmentPlatformRestrictionsConfiguration: super::DeviceEnrollmentConfiguration = "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::EnrollmentConfigurationAssignment>), "`assignments`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`" "Inherited from intune-onboarding-deviceenrollmentconfiguration.";
    "deviceEnrollmentConfigurationType" DEVICE_ENROLLMENT_CONFIGURATION_TYPE, device_enrollment_configuration_type enumeration -> Option<super::DeviceEnrollmentConfigurationType>, with_device_enrollment_configuration_type(super::DeviceEnrollmentConfigurationType), "`deviceEnrollmentConfigurationType`: `microsoft.graph.deviceEnrollmentConfigurationType`" "Possible values are: unknown, limit, platformRestrictions, windowsHelloForBusiness, defaultLimit, defaultPlatformRestrictions, defaultWindowsHelloForBusiness, defaultWindows10EnrollmentCompletionPageConfiguration, windows10EnrollmentCompletionPageConfiguration, deviceComanagementAuthorityConfiguration, singlePlatformRestriction, unknownFutureValue, enrollmentNotificationsConfiguration.";
    "iosRestriction" IOS_RESTRICTION, ios_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_ios_restriction(super::DeviceEnrollmentPlatformRestriction), "`iosRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
    "windowsRestriction" WINDOWS_RESTRICTION, windows_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_windows_restriction(super::DeviceEnrollmentPlatformRestriction), "`windowsRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
    "windowsHomeSkuRestriction" WINDOWS_HOME_SKU_RESTRICTION, windows_home_sku_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_windows_home_sku_restriction(super::DeviceEnrollmentPlatformRestriction), "`windowsHomeSkuRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
    "windowsMobileRestriction" WINDOWS_MOBILE_RESTRICTION, windows_mobile_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_windows_mobile_restriction(super::DeviceEnrollmentPlatformRestriction), "`windowsMobileRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
    "androidRestriction" ANDROID_RESTRICTION, android_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_android_restriction(super::DeviceEnrollmentPlatformRestriction), "`androidRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
    "androidForWorkRestriction" ANDROID_FOR_WORK_RESTRICTION, android_for_work_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_android_for_work_restriction(super::DeviceEnrollmentPlatformRestriction), "`androidForWorkRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
    "macRestriction" MAC_RESTRICTION, mac_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_mac_restriction(super::DeviceEnrollmentPlatformRestriction), "`macRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
    "macOSRestriction" MAC_OS_RESTRICTION, mac_os_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_mac_os_restriction(super::DeviceEnrollmentPlatformRestriction), "`macOSRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceEnrollmentType`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceenrollmenttype?view=graph-rest-beta)
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
        AzureAdJoinUsingAzureVmExtension = "azureAdJoinUsingAzureVmExtension",
        AndroidEnterpriseDedicatedDevice = "androidEnterpriseDedicatedDevice",
        AndroidEnterpriseFullyManaged = "androidEnterpriseFullyManaged",
        AndroidEnterpriseCorporateWorkProfile = "androidEnterpriseCorporateWorkProfile",
    }
}

crate::runtime::model! {
    /// Inherits from deviceEnrollmentConfiguration.
    ///
    /// [`microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration?view=graph-rest-beta), with the accessors of [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration)
    DeviceEnrollmentWindowsHelloForBusinessConfiguration: super::DeviceEnrollmentConfiguration = "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::EnrollmentConfigurationAssignment>), "`assignments`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`" "Inherited from intune-onboarding-deviceenrollmentconfiguration.";
    "deviceEnrollmentConfigurationType" DEVICE_ENROLLMENT_CONFIGURATION_TYPE, device_enrollment_configuration_type enumeration -> Option<super::DeviceEnrollmentConfigurationType>, with_device_enrollment_configuration_type(super::DeviceEnrollmentConfigurationType), "`deviceEnrollmentConfigurationType`: `microsoft.graph.deviceEnrollmentConfigurationType`" "Possible values are: unknown, limit, platformRestrictions, windowsHelloForBusiness, defaultLimit, defaultPlatformRestrictions, defaultWindowsHelloForBusiness, defaultWindows10EnrollmentCompletionPageConfiguration, windows10EnrollmentCompletionPageConfiguration, deviceComanagementAuthorityConfiguration, singlePlatformRestriction, unknownFutureValue, enrollmentNotificationsConfiguration.";
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
    "securityKeyForSignIn" SECURITY_KEY_FOR_SIGN_IN, security_key_for_sign_in enumeration -> Option<super::Enablement>, with_security_key_for_sign_in(super::Enablement), "`securityKeyForSignIn`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceExchangeAccessStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceexchangeaccessstatesummary?view=graph-rest-beta)
    DeviceExchangeAccessStateSummary = "microsoft.graph.deviceExchangeAccessStateSummary";
    "allowedDeviceCount" ALLOWED_DEVICE_COUNT, allowed_device_count i32 -> Option<i32>, with_allowed_device_count(i32), "`allowedDeviceCount`: `Edm.Int32`";
    "blockedDeviceCount" BLOCKED_DEVICE_COUNT, blocked_device_count i32 -> Option<i32>, with_blocked_device_count(i32), "`blockedDeviceCount`: `Edm.Int32`";
    "quarantinedDeviceCount" QUARANTINED_DEVICE_COUNT, quarantined_device_count i32 -> Option<i32>, with_quarantined_device_count(i32), "`quarantinedDeviceCount`: `Edm.Int32`";
    "unknownDeviceCount" UNKNOWN_DEVICE_COUNT, unknown_device_count i32 -> Option<i32>, with_unknown_device_count(i32), "`unknownDeviceCount`: `Edm.Int32`";
    "unavailableDeviceCount" UNAVAILABLE_DEVICE_COUNT, unavailable_device_count i32 -> Option<i32>, with_unavailable_device_count(i32), "`unavailableDeviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceGeoLocation`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicegeolocation?view=graph-rest-beta)
    DeviceGeoLocation = "microsoft.graph.deviceGeoLocation";
    "lastCollectedDateTimeUtc" LAST_COLLECTED_DATE_TIME_UTC, last_collected_date_time_utc date_time -> Parsed<OffsetDateTime>, with_last_collected_date_time_utc(OffsetDateTime), "`lastCollectedDateTimeUtc`: `Edm.DateTimeOffset`";
    "lastCollectedDateTime" LAST_COLLECTED_DATE_TIME, last_collected_date_time date_time -> Parsed<OffsetDateTime>, with_last_collected_date_time(OffsetDateTime), "`lastCollectedDateTime`: `Edm.DateTimeOffset`";
    "longitude" LONGITUDE, longitude f64 -> Option<f64>, with_longitude(f64), "`longitude`: `Edm.Double`";
    "latitude" LATITUDE, latitude f64 -> Option<f64>, with_latitude(f64), "`latitude`: `Edm.Double`";
    "altitude" ALTITUDE, altitude f64 -> Option<f64>, with_altitude(f64), "`altitude`: `Edm.Double`";
    "horizontalAccuracy" HORIZONTAL_ACCURACY, horizontal_accuracy f64 -> Option<f64>, with_horizontal_accuracy(f64), "`horizontalAccuracy`: `Edm.Double`";
    "verticalAccuracy" VERTICAL_ACCURACY, vertical_accuracy f64 -> Option<f64>, with_vertical_accuracy(f64), "`verticalAccuracy`: `Edm.Double`";
    "heading" HEADING, heading f64 -> Option<f64>, with_heading(f64), "`heading`: `Edm.Double`";
    "speed" SPEED, speed f64 -> Option<f64>, with_speed(f64), "`speed`: `Edm.Double`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardState`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceguardlocalsystemauthoritycredentialguardstate?view=graph-rest-beta)
    DeviceGuardLocalSystemAuthorityCredentialGuardState = "microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardState" {
        Running = "running",
        RebootRequired = "rebootRequired",
        NotLicensed = "notLicensed",
        NotConfigured = "notConfigured",
        VirtualizationBasedSecurityNotRunning = "virtualizationBasedSecurityNotRunning",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceguardlocalsystemauthoritycredentialguardtype?view=graph-rest-beta)
    DeviceGuardLocalSystemAuthorityCredentialGuardType = "microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardType" {
        NotConfigured = "notConfigured",
        EnableWithUefiLock = "enableWithUEFILock",
        EnableWithoutUefiLock = "enableWithoutUEFILock",
        Disable = "disable",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceGuardVirtualizationBasedSecurityHardwareRequirementState`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceguardvirtualizationbasedsecurityhardwarerequirementstate?view=graph-rest-beta)
    DeviceGuardVirtualizationBasedSecurityHardwareRequirementState = "microsoft.graph.deviceGuardVirtualizationBasedSecurityHardwareRequirementState" {
        MeetHardwareRequirements = "meetHardwareRequirements",
        SecureBootRequired = "secureBootRequired",
        DmaProtectionRequired = "dmaProtectionRequired",
        HyperVNotSupportedForGuestVm = "hyperVNotSupportedForGuestVM",
        HyperVNotAvailable = "hyperVNotAvailable",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceGuardVirtualizationBasedSecurityState`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceguardvirtualizationbasedsecuritystate?view=graph-rest-beta)
    DeviceGuardVirtualizationBasedSecurityState = "microsoft.graph.deviceGuardVirtualizationBasedSecurityState" {
        Running = "running",
        RebootRequired = "rebootRequired",
        Require64BitArchitecture = "require64BitArchitecture",
        NotLicensed = "notLicensed",
        NotConfigured = "notConfigured",
        DoesNotMeetHardwareRequirements = "doesNotMeetHardwareRequirements",
        Other = "other",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthAttestationState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthattestationstate?view=graph-rest-beta)
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
    /// [`microsoft.graph.deviceHealthScript`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscript?view=graph-rest-beta)
    DeviceHealthScript = "microsoft.graph.deviceHealthScript";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "detectionScriptContent" DETECTION_SCRIPT_CONTENT, detection_script_content binary -> Parsed<Bytes>, with_detection_script_content(Bytes), "`detectionScriptContent`: `Edm.Binary`";
    "remediationScriptContent" REMEDIATION_SCRIPT_CONTENT, remediation_script_content binary -> Parsed<Bytes>, with_remediation_script_content(Bytes), "`remediationScriptContent`: `Edm.Binary`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "runAsAccount" RUN_AS_ACCOUNT, run_as_account enumeration -> Option<super::RunAsAccountType>, with_run_as_account(super::RunAsAccountType), "`runAsAccount`: `microsoft.graph.runAsAccountType`" "Possible values are: system, user.";
    "enforceSignatureCheck" ENFORCE_SIGNATURE_CHECK, enforce_signature_check bool -> Option<bool>, with_enforce_signature_check(bool), "`enforceSignatureCheck`: `Edm.Boolean`";
    "runAs32Bit" RUN_AS32_BIT, run_as32_bit bool -> Option<bool>, with_run_as32_bit(bool), "`runAs32Bit`: `Edm.Boolean`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "isGlobalScript" IS_GLOBAL_SCRIPT, is_global_script bool -> Option<bool>, with_is_global_script(bool), "`isGlobalScript`: `Edm.Boolean`, read-only" "Read-only.";
    "highestAvailableVersion" HIGHEST_AVAILABLE_VERSION, highest_available_version str -> Option<&str>, with_highest_available_version(String), "`highestAvailableVersion`: `Edm.String`";
    "detectionScriptParameters" DETECTION_SCRIPT_PARAMETERS, detection_script_parameters models -> Option<&[super::DeviceHealthScriptParameter]>, with_detection_script_parameters(Vec<super::DeviceHealthScriptParameter>), "`detectionScriptParameters`: `Collection(microsoft.graph.deviceHealthScriptParameter)`";
    "remediationScriptParameters" REMEDIATION_SCRIPT_PARAMETERS, remediation_script_parameters models -> Option<&[super::DeviceHealthScriptParameter]>, with_remediation_script_parameters(Vec<super::DeviceHealthScriptParameter>), "`remediationScriptParameters`: `Collection(microsoft.graph.deviceHealthScriptParameter)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceHealthScriptAssignment]>, with_assignments(Vec<super::DeviceHealthScriptAssignment>), "`assignments`: `Collection(microsoft.graph.deviceHealthScriptAssignment)`";
    "runSummary" RUN_SUMMARY, run_summary model -> Option<&super::DeviceHealthScriptRunSummary>, with_run_summary(super::DeviceHealthScriptRunSummary), "`runSummary`: `microsoft.graph.deviceHealthScriptRunSummary`";
    "deviceRunStates" DEVICE_RUN_STATES, device_run_states models -> Option<&[super::DeviceHealthScriptDeviceState]>, with_device_run_states(Vec<super::DeviceHealthScriptDeviceState>), "`deviceRunStates`: `Collection(microsoft.graph.deviceHealthScriptDeviceState)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptAssignment`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptassignment?view=graph-rest-beta)
    DeviceHealthScriptAssignment = "microsoft.graph.deviceHealthScriptAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
    "runRemediationScript" RUN_REMEDIATION_SCRIPT, run_remediation_script bool -> Option<bool>, with_run_remediation_script(bool), "`runRemediationScript`: `Edm.Boolean`";
    "runSchedule" RUN_SCHEDULE, run_schedule model -> Option<&super::DeviceHealthScriptRunSchedule>, with_run_schedule(super::DeviceHealthScriptRunSchedule), "`runSchedule`: `microsoft.graph.deviceHealthScriptRunSchedule`";
}

crate::runtime::model! {
    /// Inherits from deviceHealthScriptParameter.
    ///
    /// [`microsoft.graph.deviceHealthScriptBooleanParameter`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptbooleanparameter?view=graph-rest-beta), with the accessors of [`DeviceHealthScriptParameter`](super::DeviceHealthScriptParameter)
    DeviceHealthScriptBooleanParameter: super::DeviceHealthScriptParameter = "microsoft.graph.deviceHealthScriptBooleanParameter";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    inherited "applyDefaultValueWhenNotAssigned" APPLY_DEFAULT_VALUE_WHEN_NOT_ASSIGNED, with_apply_default_value_when_not_assigned(bool), "`applyDefaultValueWhenNotAssigned`";
    "defaultValue" DEFAULT_VALUE, default_value bool -> Option<bool>, with_default_value(bool), "`defaultValue`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from devicehealthscripttimeschedule.
    ///
    /// [`microsoft.graph.deviceHealthScriptDailySchedule`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptdailyschedule?view=graph-rest-beta), with the accessors of [`DeviceHealthScriptTimeSchedule`](super::DeviceHealthScriptTimeSchedule)
    DeviceHealthScriptDailySchedule: super::DeviceHealthScriptTimeSchedule, super::DeviceHealthScriptRunSchedule = "microsoft.graph.deviceHealthScriptDailySchedule";
    inherited "interval" INTERVAL, with_interval(i32), "`interval`";
    inherited "useUtc" USE_UTC, with_use_utc(bool), "`useUtc`";
    inherited "time" TIME, with_time(Time), "`time`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptDeviceState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptdevicestate?view=graph-rest-beta)
    DeviceHealthScriptDeviceState = "microsoft.graph.deviceHealthScriptDeviceState";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "detectionState" DETECTION_STATE, detection_state enumeration -> Option<super::RunState>, with_detection_state(super::RunState), "`detectionState`: `microsoft.graph.runState`" "Possible values are: unknown, success, fail, scriptError, pending, notApplicable.";
    "lastStateUpdateDateTime" LAST_STATE_UPDATE_DATE_TIME, last_state_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_state_update_date_time(OffsetDateTime), "`lastStateUpdateDateTime`: `Edm.DateTimeOffset`";
    "expectedStateUpdateDateTime" EXPECTED_STATE_UPDATE_DATE_TIME, expected_state_update_date_time date_time -> Parsed<OffsetDateTime>, with_expected_state_update_date_time(OffsetDateTime), "`expectedStateUpdateDateTime`: `Edm.DateTimeOffset`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
    "preRemediationDetectionScriptOutput" PRE_REMEDIATION_DETECTION_SCRIPT_OUTPUT, pre_remediation_detection_script_output str -> Option<&str>, with_pre_remediation_detection_script_output(String), "`preRemediationDetectionScriptOutput`: `Edm.String`";
    "preRemediationDetectionScriptError" PRE_REMEDIATION_DETECTION_SCRIPT_ERROR, pre_remediation_detection_script_error str -> Option<&str>, with_pre_remediation_detection_script_error(String), "`preRemediationDetectionScriptError`: `Edm.String`";
    "remediationScriptError" REMEDIATION_SCRIPT_ERROR, remediation_script_error str -> Option<&str>, with_remediation_script_error(String), "`remediationScriptError`: `Edm.String`";
    "postRemediationDetectionScriptOutput" POST_REMEDIATION_DETECTION_SCRIPT_OUTPUT, post_remediation_detection_script_output str -> Option<&str>, with_post_remediation_detection_script_output(String), "`postRemediationDetectionScriptOutput`: `Edm.String`";
    "postRemediationDetectionScriptError" POST_REMEDIATION_DETECTION_SCRIPT_ERROR, post_remediation_detection_script_error str -> Option<&str>, with_post_remediation_detection_script_error(String), "`postRemediationDetectionScriptError`: `Edm.String`";
    "remediationState" REMEDIATION_STATE, remediation_state enumeration -> Option<super::RemediationState>, with_remediation_state(super::RemediationState), "`remediationState`: `microsoft.graph.remediationState`" "Possible values are: unknown, skipped, success, remediationFailed, scriptError.";
    "assignmentFilterIds" ASSIGNMENT_FILTER_IDS, assignment_filter_ids strs -> Option<Vec<&str>>, with_assignment_filter_ids(Vec<String>), "`assignmentFilterIds`: `Collection(Edm.String)`";
    "managedDevice" MANAGED_DEVICE, managed_device model -> Option<&super::ManagedDevice>, with_managed_device(super::ManagedDevice), "`managedDevice`: `microsoft.graph.managedDevice`";
}

crate::runtime::model! {
    /// Inherits from deviceHealthScriptRunSchedule.
    ///
    /// [`microsoft.graph.deviceHealthScriptHourlySchedule`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscripthourlyschedule?view=graph-rest-beta), with the accessors of [`DeviceHealthScriptRunSchedule`](super::DeviceHealthScriptRunSchedule)
    DeviceHealthScriptHourlySchedule: super::DeviceHealthScriptRunSchedule = "microsoft.graph.deviceHealthScriptHourlySchedule";
    inherited "interval" INTERVAL, with_interval(i32), "`interval`";
}

crate::runtime::model! {
    /// Inherits from deviceHealthScriptParameter.
    ///
    /// [`microsoft.graph.deviceHealthScriptIntegerParameter`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptintegerparameter?view=graph-rest-beta), with the accessors of [`DeviceHealthScriptParameter`](super::DeviceHealthScriptParameter)
    DeviceHealthScriptIntegerParameter: super::DeviceHealthScriptParameter = "microsoft.graph.deviceHealthScriptIntegerParameter";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    inherited "applyDefaultValueWhenNotAssigned" APPLY_DEFAULT_VALUE_WHEN_NOT_ASSIGNED, with_apply_default_value_when_not_assigned(bool), "`applyDefaultValueWhenNotAssigned`";
    "defaultValue" DEFAULT_VALUE, default_value i32 -> Option<i32>, with_default_value(i32), "`defaultValue`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptParameter`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptparameter?view=graph-rest-beta)
    DeviceHealthScriptParameter = "microsoft.graph.deviceHealthScriptParameter" {
        "microsoft.graph.deviceHealthScriptBooleanParameter",
        "microsoft.graph.deviceHealthScriptIntegerParameter",
        "microsoft.graph.deviceHealthScriptStringParameter",
    };
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "isRequired" IS_REQUIRED, is_required bool -> Option<bool>, with_is_required(bool), "`isRequired`: `Edm.Boolean`";
    "applyDefaultValueWhenNotAssigned" APPLY_DEFAULT_VALUE_WHEN_NOT_ASSIGNED, apply_default_value_when_not_assigned bool -> Option<bool>, with_apply_default_value_when_not_assigned(bool), "`applyDefaultValueWhenNotAssigned`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptRemediationHistory`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptremediationhistory?view=graph-rest-beta)
    DeviceHealthScriptRemediationHistory = "microsoft.graph.deviceHealthScriptRemediationHistory";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "historyData" HISTORY_DATA, history_data models -> Option<&[super::DeviceHealthScriptRemediationHistoryData]>, with_history_data(Vec<super::DeviceHealthScriptRemediationHistoryData>), "`historyData`: `Collection(microsoft.graph.deviceHealthScriptRemediationHistoryData)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptRemediationHistoryData`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptremediationhistorydata?view=graph-rest-beta)
    DeviceHealthScriptRemediationHistoryData = "microsoft.graph.deviceHealthScriptRemediationHistoryData";
    "date" DATE, date date -> Parsed<Date>, with_date(Date), "`date`: `Edm.Date`";
    "remediatedDeviceCount" REMEDIATED_DEVICE_COUNT, remediated_device_count i32 -> Option<i32>, with_remediated_device_count(i32), "`remediatedDeviceCount`: `Edm.Int32`";
    "noIssueDeviceCount" NO_ISSUE_DEVICE_COUNT, no_issue_device_count i32 -> Option<i32>, with_no_issue_device_count(i32), "`noIssueDeviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptRemediationSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptremediationsummary?view=graph-rest-beta)
    DeviceHealthScriptRemediationSummary = "microsoft.graph.deviceHealthScriptRemediationSummary";
    "scriptCount" SCRIPT_COUNT, script_count i32 -> Option<i32>, with_script_count(i32), "`scriptCount`: `Edm.Int32`";
    "remediatedDeviceCount" REMEDIATED_DEVICE_COUNT, remediated_device_count i32 -> Option<i32>, with_remediated_device_count(i32), "`remediatedDeviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from devicehealthscripttimeschedule.
    ///
    /// [`microsoft.graph.deviceHealthScriptRunOnceSchedule`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptrunonceschedule?view=graph-rest-beta), with the accessors of [`DeviceHealthScriptTimeSchedule`](super::DeviceHealthScriptTimeSchedule)
    DeviceHealthScriptRunOnceSchedule: super::DeviceHealthScriptTimeSchedule, super::DeviceHealthScriptRunSchedule = "microsoft.graph.deviceHealthScriptRunOnceSchedule";
    inherited "interval" INTERVAL, with_interval(i32), "`interval`";
    inherited "useUtc" USE_UTC, with_use_utc(bool), "`useUtc`";
    inherited "time" TIME, with_time(Time), "`time`";
    "date" DATE, date date -> Parsed<Date>, with_date(Date), "`date`: `Edm.Date`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptRunSchedule`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptrunschedule?view=graph-rest-beta)
    DeviceHealthScriptRunSchedule = "microsoft.graph.deviceHealthScriptRunSchedule" {
        "microsoft.graph.deviceHealthScriptDailySchedule",
        "microsoft.graph.deviceHealthScriptHourlySchedule",
        "microsoft.graph.deviceHealthScriptRunOnceSchedule",
        "microsoft.graph.deviceHealthScriptTimeSchedule",
    };
    "interval" INTERVAL, interval i32 -> Option<i32>, with_interval(i32), "`interval`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptRunSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptrunsummary?view=graph-rest-beta)
    DeviceHealthScriptRunSummary = "microsoft.graph.deviceHealthScriptRunSummary";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "noIssueDetectedDeviceCount" NO_ISSUE_DETECTED_DEVICE_COUNT, no_issue_detected_device_count i32 -> Option<i32>, with_no_issue_detected_device_count(i32), "`noIssueDetectedDeviceCount`: `Edm.Int32`";
    "issueDetectedDeviceCount" ISSUE_DETECTED_DEVICE_COUNT, issue_detected_device_count i32 -> Option<i32>, with_issue_detected_device_count(i32), "`issueDetectedDeviceCount`: `Edm.Int32`";
    "detectionScriptErrorDeviceCount" DETECTION_SCRIPT_ERROR_DEVICE_COUNT, detection_script_error_device_count i32 -> Option<i32>, with_detection_script_error_device_count(i32), "`detectionScriptErrorDeviceCount`: `Edm.Int32`";
    "detectionScriptPendingDeviceCount" DETECTION_SCRIPT_PENDING_DEVICE_COUNT, detection_script_pending_device_count i32 -> Option<i32>, with_detection_script_pending_device_count(i32), "`detectionScriptPendingDeviceCount`: `Edm.Int32`";
    "detectionScriptNotApplicableDeviceCount" DETECTION_SCRIPT_NOT_APPLICABLE_DEVICE_COUNT, detection_script_not_applicable_device_count i32 -> Option<i32>, with_detection_script_not_applicable_device_count(i32), "`detectionScriptNotApplicableDeviceCount`: `Edm.Int32`";
    "issueRemediatedDeviceCount" ISSUE_REMEDIATED_DEVICE_COUNT, issue_remediated_device_count i32 -> Option<i32>, with_issue_remediated_device_count(i32), "`issueRemediatedDeviceCount`: `Edm.Int32`";
    "remediationSkippedDeviceCount" REMEDIATION_SKIPPED_DEVICE_COUNT, remediation_skipped_device_count i32 -> Option<i32>, with_remediation_skipped_device_count(i32), "`remediationSkippedDeviceCount`: `Edm.Int32`";
    "issueReoccurredDeviceCount" ISSUE_REOCCURRED_DEVICE_COUNT, issue_reoccurred_device_count i32 -> Option<i32>, with_issue_reoccurred_device_count(i32), "`issueReoccurredDeviceCount`: `Edm.Int32`";
    "remediationScriptErrorDeviceCount" REMEDIATION_SCRIPT_ERROR_DEVICE_COUNT, remediation_script_error_device_count i32 -> Option<i32>, with_remediation_script_error_device_count(i32), "`remediationScriptErrorDeviceCount`: `Edm.Int32`";
    "lastScriptRunDateTime" LAST_SCRIPT_RUN_DATE_TIME, last_script_run_date_time date_time -> Parsed<OffsetDateTime>, with_last_script_run_date_time(OffsetDateTime), "`lastScriptRunDateTime`: `Edm.DateTimeOffset`";
    "issueRemediatedCumulativeDeviceCount" ISSUE_REMEDIATED_CUMULATIVE_DEVICE_COUNT, issue_remediated_cumulative_device_count i32 -> Option<i32>, with_issue_remediated_cumulative_device_count(i32), "`issueRemediatedCumulativeDeviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from deviceHealthScriptParameter.
    ///
    /// [`microsoft.graph.deviceHealthScriptStringParameter`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptstringparameter?view=graph-rest-beta), with the accessors of [`DeviceHealthScriptParameter`](super::DeviceHealthScriptParameter)
    DeviceHealthScriptStringParameter: super::DeviceHealthScriptParameter = "microsoft.graph.deviceHealthScriptStringParameter";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    inherited "applyDefaultValueWhenNotAssigned" APPLY_DEFAULT_VALUE_WHEN_NOT_ASSIGNED, with_apply_default_value_when_not_assigned(bool), "`applyDefaultValueWhenNotAssigned`";
    "defaultValue" DEFAULT_VALUE, default_value str -> Option<&str>, with_default_value(String), "`defaultValue`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceHealthScriptRunSchedule.
    ///
    /// [`microsoft.graph.deviceHealthScriptTimeSchedule`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscripttimeschedule?view=graph-rest-beta), with the accessors of [`DeviceHealthScriptRunSchedule`](super::DeviceHealthScriptRunSchedule)
    DeviceHealthScriptTimeSchedule: super::DeviceHealthScriptRunSchedule = "microsoft.graph.deviceHealthScriptTimeSchedule" {
        "microsoft.graph.deviceHealthScriptDailySchedule",
        "microsoft.graph.deviceHealthScriptRunOnceSchedule",
    };
    inherited "interval" INTERVAL, with_interval(i32), "`interval`";
    "useUtc" USE_UTC, use_utc bool -> Option<bool>, with_use_utc(bool), "`useUtc`: `Edm.Boolean`";
    "time" TIME, time time_of_day -> Parsed<Time>, with_time(Time), "`time`: `Edm.TimeOfDay`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceInstallState`](https://learn.microsoft.com/graph/api/resources/intune-books-deviceinstallstate?view=graph-rest-beta)
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

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceLicensingStatus`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicelicensingstatus?view=graph-rest-beta)
    DeviceLicensingStatus = "microsoft.graph.deviceLicensingStatus" {
        LicenseRefreshStarted = "licenseRefreshStarted",
        LicenseRefreshPending = "licenseRefreshPending",
        DeviceIsNotAzureActiveDirectoryJoined = "deviceIsNotAzureActiveDirectoryJoined",
        VerifyingMicrosoftDeviceIdentity = "verifyingMicrosoftDeviceIdentity",
        DeviceIdentityVerificationFailed = "deviceIdentityVerificationFailed",
        VerifyingMirosoftAccountIdentity = "verifyingMirosoftAccountIdentity",
        MirosoftAccountVerificationFailed = "mirosoftAccountVerificationFailed",
        AcquiringDeviceLicense = "acquiringDeviceLicense",
        RefreshingDeviceLicense = "refreshingDeviceLicense",
        DeviceLicenseRefreshSucceed = "deviceLicenseRefreshSucceed",
        DeviceLicenseRefreshFailed = "deviceLicenseRefreshFailed",
        RemovingDeviceLicense = "removingDeviceLicense",
        DeviceLicenseRemoveSucceed = "deviceLicenseRemoveSucceed",
        DeviceLicenseRemoveFailed = "deviceLicenseRemoveFailed",
        UnknownFutureValue = "unknownFutureValue",
        Unknown = "unknown",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceLogCollectionRequest`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicelogcollectionrequest?view=graph-rest-beta)
    DeviceLogCollectionRequest = "microsoft.graph.deviceLogCollectionRequest";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "templateType" TEMPLATE_TYPE, template_type enumeration -> Option<super::DeviceLogCollectionTemplateType>, with_template_type(super::DeviceLogCollectionTemplateType), "`templateType`: `microsoft.graph.deviceLogCollectionTemplateType`" "Possible values are: predefined.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceLogCollectionResponse`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicelogcollectionresponse?view=graph-rest-beta)
    DeviceLogCollectionResponse = "microsoft.graph.deviceLogCollectionResponse";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id guid -> Parsed<Uuid>, with_managed_device_id(Uuid), "`managedDeviceId`: `Edm.Guid`";
    "errorCode" ERROR_CODE, error_code i64 -> Option<i64>, with_error_code(i64), "`errorCode`: `Edm.Int64`";
    "requestedDateTimeUTC" REQUESTED_DATE_TIME_UTC, requested_date_time_utc date_time -> Parsed<OffsetDateTime>, with_requested_date_time_utc(OffsetDateTime), "`requestedDateTimeUTC`: `Edm.DateTimeOffset`";
    "receivedDateTimeUTC" RECEIVED_DATE_TIME_UTC, received_date_time_utc date_time -> Parsed<OffsetDateTime>, with_received_date_time_utc(OffsetDateTime), "`receivedDateTimeUTC`: `Edm.DateTimeOffset`";
    "initiatedByUserPrincipalName" INITIATED_BY_USER_PRINCIPAL_NAME, initiated_by_user_principal_name str -> Option<&str>, with_initiated_by_user_principal_name(String), "`initiatedByUserPrincipalName`: `Edm.String`";
    "expirationDateTimeUTC" EXPIRATION_DATE_TIME_UTC, expiration_date_time_utc date_time -> Parsed<OffsetDateTime>, with_expiration_date_time_utc(OffsetDateTime), "`expirationDateTimeUTC`: `Edm.DateTimeOffset`";
    "size" SIZE, size f64 -> Option<f64>, with_size(f64), "`size`: `Edm.Double`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceLogCollectionTemplateType`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicelogcollectiontemplatetype?view=graph-rest-beta)
    DeviceLogCollectionTemplateType = "microsoft.graph.deviceLogCollectionTemplateType" {}
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagement`](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagement?view=graph-rest-beta)
    DeviceManagement = "microsoft.graph.deviceManagement";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "intuneAccountId" INTUNE_ACCOUNT_ID, intune_account_id guid -> Parsed<Uuid>, with_intune_account_id(Uuid), "`intuneAccountId`: `Edm.Guid`";
    "legacyPcManangementEnabled" LEGACY_PC_MANANGEMENT_ENABLED, legacy_pc_manangement_enabled bool -> Option<bool>, with_legacy_pc_manangement_enabled(bool), "`legacyPcManangementEnabled`: `Edm.Boolean`, read-only" "Read-only.";
    "maximumDepTokens" MAXIMUM_DEP_TOKENS, maximum_dep_tokens i32 -> Option<i32>, with_maximum_dep_tokens(i32), "`maximumDepTokens`: `Edm.Int32`";
    "settings" SETTINGS, settings model -> Option<&super::DeviceManagementSettings>, with_settings(super::DeviceManagementSettings), "`settings`: `microsoft.graph.deviceManagementSettings`";
    "accountMoveCompletionDateTime" ACCOUNT_MOVE_COMPLETION_DATE_TIME, account_move_completion_date_time date_time -> Parsed<OffsetDateTime>, with_account_move_completion_date_time(OffsetDateTime), "`accountMoveCompletionDateTime`: `Edm.DateTimeOffset`";
    "adminConsent" ADMIN_CONSENT, admin_consent model -> Option<&super::AdminConsent>, with_admin_consent(super::AdminConsent), "`adminConsent`: `microsoft.graph.adminConsent`";
    "deviceProtectionOverview" DEVICE_PROTECTION_OVERVIEW, device_protection_overview model -> Option<&super::DeviceProtectionOverview>, with_device_protection_overview(super::DeviceProtectionOverview), "`deviceProtectionOverview`: `microsoft.graph.deviceProtectionOverview`";
    "managedDeviceCleanupSettings" MANAGED_DEVICE_CLEANUP_SETTINGS, managed_device_cleanup_settings model -> Option<&super::ManagedDeviceCleanupSettings>, with_managed_device_cleanup_settings(super::ManagedDeviceCleanupSettings), "`managedDeviceCleanupSettings`: `microsoft.graph.managedDeviceCleanupSettings`";
    "subscriptionState" SUBSCRIPTION_STATE, subscription_state enumeration -> Option<super::DeviceManagementSubscriptionState>, with_subscription_state(super::DeviceManagementSubscriptionState), "`subscriptionState`: `microsoft.graph.deviceManagementSubscriptionState`" "Possible values are: pending, active, warning, disabled, deleted, blocked, lockedOut.";
    "subscriptions" SUBSCRIPTIONS, subscriptions flags -> Option<Flags<super::DeviceManagementSubscriptions>>, with_subscriptions(Flags<super::DeviceManagementSubscriptions>), "`subscriptions`: `microsoft.graph.deviceManagementSubscriptions`" "Possible values are: none, intune, office365, intunePremium, intune\\_EDU, intune\\_SMB.";
    "windowsMalwareOverview" WINDOWS_MALWARE_OVERVIEW, windows_malware_overview model -> Option<&super::WindowsMalwareOverview>, with_windows_malware_overview(super::WindowsMalwareOverview), "`windowsMalwareOverview`: `microsoft.graph.windowsMalwareOverview`";
    "groupPolicyObjectFiles" GROUP_POLICY_OBJECT_FILES, group_policy_object_files models -> Option<&[super::GroupPolicyObjectFile]>, with_group_policy_object_files(Vec<super::GroupPolicyObjectFile>), "`groupPolicyObjectFiles`: `Collection(microsoft.graph.groupPolicyObjectFile)`";
    "intuneBrand" INTUNE_BRAND, intune_brand model -> Option<&super::IntuneBrand>, with_intune_brand(super::IntuneBrand), "`intuneBrand`: `microsoft.graph.intuneBrand`";
    "domainJoinConnectors" DOMAIN_JOIN_CONNECTORS, domain_join_connectors models -> Option<&[super::DeviceManagementDomainJoinConnector]>, with_domain_join_connectors(Vec<super::DeviceManagementDomainJoinConnector>), "`domainJoinConnectors`: `Collection(microsoft.graph.deviceManagementDomainJoinConnector)`";
    "androidDeviceOwnerEnrollmentProfiles" ANDROID_DEVICE_OWNER_ENROLLMENT_PROFILES, android_device_owner_enrollment_profiles models -> Option<&[super::AndroidDeviceOwnerEnrollmentProfile]>, with_android_device_owner_enrollment_profiles(Vec<super::AndroidDeviceOwnerEnrollmentProfile>), "`androidDeviceOwnerEnrollmentProfiles`: `Collection(microsoft.graph.androidDeviceOwnerEnrollmentProfile)`";
    "androidForWorkAppConfigurationSchemas" ANDROID_FOR_WORK_APP_CONFIGURATION_SCHEMAS, android_for_work_app_configuration_schemas models -> Option<&[super::AndroidForWorkAppConfigurationSchema]>, with_android_for_work_app_configuration_schemas(Vec<super::AndroidForWorkAppConfigurationSchema>), "`androidForWorkAppConfigurationSchemas`: `Collection(microsoft.graph.androidForWorkAppConfigurationSchema)`";
    "androidForWorkEnrollmentProfiles" ANDROID_FOR_WORK_ENROLLMENT_PROFILES, android_for_work_enrollment_profiles models -> Option<&[super::AndroidForWorkEnrollmentProfile]>, with_android_for_work_enrollment_profiles(Vec<super::AndroidForWorkEnrollmentProfile>), "`androidForWorkEnrollmentProfiles`: `Collection(microsoft.graph.androidForWorkEnrollmentProfile)`";
    "androidForWorkSettings" ANDROID_FOR_WORK_SETTINGS, android_for_work_settings model -> Option<&super::AndroidForWorkSettings>, with_android_for_work_settings(super::AndroidForWorkSettings), "`androidForWorkSettings`: `microsoft.graph.androidForWorkSettings`";
    "androidManagedStoreAccountEnterpriseSettings" ANDROID_MANAGED_STORE_ACCOUNT_ENTERPRISE_SETTINGS, android_managed_store_account_enterprise_settings model -> Option<&super::AndroidManagedStoreAccountEnterpriseSettings>, with_android_managed_store_account_enterprise_settings(super::AndroidManagedStoreAccountEnterpriseSettings), "`androidManagedStoreAccountEnterpriseSettings`: `microsoft.graph.androidManagedStoreAccountEnterpriseSettings`";
    "androidManagedStoreAppConfigurationSchemas" ANDROID_MANAGED_STORE_APP_CONFIGURATION_SCHEMAS, android_managed_store_app_configuration_schemas models -> Option<&[super::AndroidManagedStoreAppConfigurationSchema]>, with_android_managed_store_app_configuration_schemas(Vec<super::AndroidManagedStoreAppConfigurationSchema>), "`androidManagedStoreAppConfigurationSchemas`: `Collection(microsoft.graph.androidManagedStoreAppConfigurationSchema)`";
    "auditEvents" AUDIT_EVENTS, audit_events models -> Option<&[super::AuditEvent]>, with_audit_events(Vec<super::AuditEvent>), "`auditEvents`: `Collection(microsoft.graph.auditEvent)`";
    "termsAndConditions" TERMS_AND_CONDITIONS, terms_and_conditions models -> Option<&[super::TermsAndConditions]>, with_terms_and_conditions(Vec<super::TermsAndConditions>), "`termsAndConditions`: `Collection(microsoft.graph.termsAndConditions)`";
    "configurationPolicies" CONFIGURATION_POLICIES, configuration_policies models -> Option<&[super::DeviceManagementConfigurationPolicy]>, with_configuration_policies(Vec<super::DeviceManagementConfigurationPolicy>), "`configurationPolicies`: `Collection(microsoft.graph.deviceManagementConfigurationPolicy)`";
    "configurationSettings" CONFIGURATION_SETTINGS, configuration_settings models -> Option<&[super::DeviceManagementConfigurationSettingDefinition]>, with_configuration_settings(Vec<super::DeviceManagementConfigurationSettingDefinition>), "`configurationSettings`: `Collection(microsoft.graph.deviceManagementConfigurationSettingDefinition)`";
    "configurationCategories" CONFIGURATION_CATEGORIES, configuration_categories models -> Option<&[super::DeviceManagementConfigurationCategory]>, with_configuration_categories(Vec<super::DeviceManagementConfigurationCategory>), "`configurationCategories`: `Collection(microsoft.graph.deviceManagementConfigurationCategory)`";
    "enrollmentProfiles" ENROLLMENT_PROFILES, enrollment_profiles models -> Option<&[super::EnrollmentProfile]>, with_enrollment_profiles(Vec<super::EnrollmentProfile>), "`enrollmentProfiles`: `Collection(microsoft.graph.enrollmentProfile)`";
    "importedAppleDeviceIdentities" IMPORTED_APPLE_DEVICE_IDENTITIES, imported_apple_device_identities models -> Option<&[super::ImportedAppleDeviceIdentity]>, with_imported_apple_device_identities(Vec<super::ImportedAppleDeviceIdentity>), "`importedAppleDeviceIdentities`: `Collection(microsoft.graph.importedAppleDeviceIdentity)`";
    "importedDeviceIdentities" IMPORTED_DEVICE_IDENTITIES, imported_device_identities models -> Option<&[super::ImportedDeviceIdentity]>, with_imported_device_identities(Vec<super::ImportedDeviceIdentity>), "`importedDeviceIdentities`: `Collection(microsoft.graph.importedDeviceIdentity)`";
    "advancedThreatProtectionOnboardingStateSummary" ADVANCED_THREAT_PROTECTION_ONBOARDING_STATE_SUMMARY, advanced_threat_protection_onboarding_state_summary model -> Option<&super::AdvancedThreatProtectionOnboardingStateSummary>, with_advanced_threat_protection_onboarding_state_summary(super::AdvancedThreatProtectionOnboardingStateSummary), "`advancedThreatProtectionOnboardingStateSummary`: `microsoft.graph.advancedThreatProtectionOnboardingStateSummary`";
    "CartToClassAssociations" CART_TO_CLASS_ASSOCIATIONS, cart_to_class_associations models -> Option<&[super::CartToClassAssociation]>, with_cart_to_class_associations(Vec<super::CartToClassAssociation>), "`CartToClassAssociations`: `Collection(microsoft.graph.cartToClassAssociation)`";
    "deviceCompliancePolicies" DEVICE_COMPLIANCE_POLICIES, device_compliance_policies models -> Option<&[super::DeviceCompliancePolicy]>, with_device_compliance_policies(Vec<super::DeviceCompliancePolicy>), "`deviceCompliancePolicies`: `Collection(microsoft.graph.deviceCompliancePolicy)`";
    "deviceCompliancePolicyDeviceStateSummary" DEVICE_COMPLIANCE_POLICY_DEVICE_STATE_SUMMARY, device_compliance_policy_device_state_summary model -> Option<&super::DeviceCompliancePolicyDeviceStateSummary>, with_device_compliance_policy_device_state_summary(super::DeviceCompliancePolicyDeviceStateSummary), "`deviceCompliancePolicyDeviceStateSummary`: `microsoft.graph.deviceCompliancePolicyDeviceStateSummary`";
    "deviceCompliancePolicySettingStateSummaries" DEVICE_COMPLIANCE_POLICY_SETTING_STATE_SUMMARIES, device_compliance_policy_setting_state_summaries models -> Option<&[super::DeviceCompliancePolicySettingStateSummary]>, with_device_compliance_policy_setting_state_summaries(Vec<super::DeviceCompliancePolicySettingStateSummary>), "`deviceCompliancePolicySettingStateSummaries`: `Collection(microsoft.graph.deviceCompliancePolicySettingStateSummary)`";
    "deviceConfigurationConflictSummary" DEVICE_CONFIGURATION_CONFLICT_SUMMARY, device_configuration_conflict_summary models -> Option<&[super::DeviceConfigurationConflictSummary]>, with_device_configuration_conflict_summary(Vec<super::DeviceConfigurationConflictSummary>), "`deviceConfigurationConflictSummary`: `Collection(microsoft.graph.deviceConfigurationConflictSummary)`";
    "deviceConfigurationDeviceStateSummaries" DEVICE_CONFIGURATION_DEVICE_STATE_SUMMARIES, device_configuration_device_state_summaries model -> Option<&super::DeviceConfigurationDeviceStateSummary>, with_device_configuration_device_state_summaries(super::DeviceConfigurationDeviceStateSummary), "`deviceConfigurationDeviceStateSummaries`: `microsoft.graph.deviceConfigurationDeviceStateSummary`";
    "DeviceConfigurationRestrictedAppsViolations" DEVICE_CONFIGURATION_RESTRICTED_APPS_VIOLATIONS, device_configuration_restricted_apps_violations models -> Option<&[super::RestrictedAppsViolation]>, with_device_configuration_restricted_apps_violations(Vec<super::RestrictedAppsViolation>), "`DeviceConfigurationRestrictedAppsViolations`: `Collection(microsoft.graph.restrictedAppsViolation)`";
    "deviceConfigurations" DEVICE_CONFIGURATIONS, device_configurations models -> Option<&[super::DeviceConfiguration]>, with_device_configurations(Vec<super::DeviceConfiguration>), "`deviceConfigurations`: `Collection(microsoft.graph.deviceConfiguration)`";
    "deviceConfigurationUserStateSummaries" DEVICE_CONFIGURATION_USER_STATE_SUMMARIES, device_configuration_user_state_summaries model -> Option<&super::DeviceConfigurationUserStateSummary>, with_device_configuration_user_state_summaries(super::DeviceConfigurationUserStateSummary), "`deviceConfigurationUserStateSummaries`: `microsoft.graph.deviceConfigurationUserStateSummary`";
    "iosUpdateStatuses" IOS_UPDATE_STATUSES, ios_update_statuses models -> Option<&[super::IosUpdateDeviceStatus]>, with_ios_update_statuses(Vec<super::IosUpdateDeviceStatus>), "`iosUpdateStatuses`: `Collection(microsoft.graph.iosUpdateDeviceStatus)`";
    "ndesConnectors" NDES_CONNECTORS, ndes_connectors models -> Option<&[super::NdesConnector]>, with_ndes_connectors(Vec<super::NdesConnector>), "`ndesConnectors`: `Collection(microsoft.graph.ndesConnector)`";
    "softwareUpdateStatusSummary" SOFTWARE_UPDATE_STATUS_SUMMARY, software_update_status_summary model -> Option<&super::SoftwareUpdateStatusSummary>, with_software_update_status_summary(super::SoftwareUpdateStatusSummary), "`softwareUpdateStatusSummary`: `microsoft.graph.softwareUpdateStatusSummary`";
    "intents" INTENTS, intents models -> Option<&[super::DeviceManagementIntent]>, with_intents(Vec<super::DeviceManagementIntent>), "`intents`: `Collection(microsoft.graph.deviceManagementIntent)`";
    "settingDefinitions" SETTING_DEFINITIONS, setting_definitions models -> Option<&[super::DeviceManagementSettingDefinition]>, with_setting_definitions(Vec<super::DeviceManagementSettingDefinition>), "`settingDefinitions`: `Collection(microsoft.graph.deviceManagementSettingDefinition)`";
    "templates" TEMPLATES, templates models -> Option<&[super::DeviceManagementTemplate]>, with_templates(Vec<super::DeviceManagementTemplate>), "`templates`: `Collection(microsoft.graph.deviceManagementTemplate)`";
    "categories" CATEGORIES, categories models -> Option<&[super::DeviceManagementSettingCategory]>, with_categories(Vec<super::DeviceManagementSettingCategory>), "`categories`: `Collection(microsoft.graph.deviceManagementSettingCategory)`";
    "applePushNotificationCertificate" APPLE_PUSH_NOTIFICATION_CERTIFICATE, apple_push_notification_certificate model -> Option<&super::ApplePushNotificationCertificate>, with_apple_push_notification_certificate(super::ApplePushNotificationCertificate), "`applePushNotificationCertificate`: `microsoft.graph.applePushNotificationCertificate`";
    "dataSharingConsents" DATA_SHARING_CONSENTS, data_sharing_consents models -> Option<&[super::DataSharingConsent]>, with_data_sharing_consents(Vec<super::DataSharingConsent>), "`dataSharingConsents`: `Collection(microsoft.graph.dataSharingConsent)`";
    "detectedApps" DETECTED_APPS, detected_apps models -> Option<&[super::DetectedApp]>, with_detected_apps(Vec<super::DetectedApp>), "`detectedApps`: `Collection(microsoft.graph.detectedApp)`";
    "DeviceManagementScripts" DEVICE_MANAGEMENT_SCRIPTS, device_management_scripts models -> Option<&[super::DeviceManagementScript]>, with_device_management_scripts(Vec<super::DeviceManagementScript>), "`DeviceManagementScripts`: `Collection(microsoft.graph.deviceManagementScript)`";
    "DeviceShellScripts" DEVICE_SHELL_SCRIPTS, device_shell_scripts models -> Option<&[super::DeviceShellScript]>, with_device_shell_scripts(Vec<super::DeviceShellScript>), "`DeviceShellScripts`: `Collection(microsoft.graph.deviceShellScript)`";
    "deviceHealthScripts" DEVICE_HEALTH_SCRIPTS, device_health_scripts models -> Option<&[super::DeviceHealthScript]>, with_device_health_scripts(Vec<super::DeviceHealthScript>), "`deviceHealthScripts`: `Collection(microsoft.graph.deviceHealthScript)`";
    "managedDeviceOverview" MANAGED_DEVICE_OVERVIEW, managed_device_overview model -> Option<&super::ManagedDeviceOverview>, with_managed_device_overview(super::ManagedDeviceOverview), "`managedDeviceOverview`: `microsoft.graph.managedDeviceOverview`";
    "managedDevices" MANAGED_DEVICES, managed_devices models -> Option<&[super::ManagedDevice]>, with_managed_devices(Vec<super::ManagedDevice>), "`managedDevices`: `Collection(microsoft.graph.managedDevice)`";
    "remoteActionAudits" REMOTE_ACTION_AUDITS, remote_action_audits models -> Option<&[super::RemoteActionAudit]>, with_remote_action_audits(Vec<super::RemoteActionAudit>), "`remoteActionAudits`: `Collection(microsoft.graph.remoteActionAudit)`";
    "windowsMalwareInformation" WINDOWS_MALWARE_INFORMATION, windows_malware_information models -> Option<&[super::WindowsMalwareInformation]>, with_windows_malware_information(Vec<super::WindowsMalwareInformation>), "`windowsMalwareInformation`: `Collection(microsoft.graph.windowsMalwareInformation)`";
    "mobileAppTroubleshootingEvents" MOBILE_APP_TROUBLESHOOTING_EVENTS, mobile_app_troubleshooting_events models -> Option<&[super::MobileAppTroubleshootingEvent]>, with_mobile_app_troubleshooting_events(Vec<super::MobileAppTroubleshootingEvent>), "`mobileAppTroubleshootingEvents`: `Collection(microsoft.graph.mobileAppTroubleshootingEvent)`";
    "userExperienceAnalyticsOverview" USER_EXPERIENCE_ANALYTICS_OVERVIEW, user_experience_analytics_overview model -> Option<&super::UserExperienceAnalyticsOverview>, with_user_experience_analytics_overview(super::UserExperienceAnalyticsOverview), "`userExperienceAnalyticsOverview`: `microsoft.graph.userExperienceAnalyticsOverview`";
    "userExperienceAnalyticsBaselines" USER_EXPERIENCE_ANALYTICS_BASELINES, user_experience_analytics_baselines models -> Option<&[super::UserExperienceAnalyticsBaseline]>, with_user_experience_analytics_baselines(Vec<super::UserExperienceAnalyticsBaseline>), "`userExperienceAnalyticsBaselines`: `Collection(microsoft.graph.userExperienceAnalyticsBaseline)`";
    "UserExperienceAnalyticsCategories" USER_EXPERIENCE_ANALYTICS_CATEGORIES, user_experience_analytics_categories models -> Option<&[super::UserExperienceAnalyticsCategory]>, with_user_experience_analytics_categories(Vec<super::UserExperienceAnalyticsCategory>), "`UserExperienceAnalyticsCategories`: `Collection(microsoft.graph.userExperienceAnalyticsCategory)`";
    "userExperienceAnalyticsDevicePerformance" USER_EXPERIENCE_ANALYTICS_DEVICE_PERFORMANCE, user_experience_analytics_device_performance models -> Option<&[super::UserExperienceAnalyticsDevicePerformance]>, with_user_experience_analytics_device_performance(Vec<super::UserExperienceAnalyticsDevicePerformance>), "`userExperienceAnalyticsDevicePerformance`: `Collection(microsoft.graph.userExperienceAnalyticsDevicePerformance)`";
    "userExperienceAnalyticsRegressionSummary" USER_EXPERIENCE_ANALYTICS_REGRESSION_SUMMARY, user_experience_analytics_regression_summary model -> Option<&super::UserExperienceAnalyticsRegressionSummary>, with_user_experience_analytics_regression_summary(super::UserExperienceAnalyticsRegressionSummary), "`userExperienceAnalyticsRegressionSummary`: `microsoft.graph.userExperienceAnalyticsRegressionSummary`";
    "userExperienceAnalyticsDeviceStartupHistory" USER_EXPERIENCE_ANALYTICS_DEVICE_STARTUP_HISTORY, user_experience_analytics_device_startup_history models -> Option<&[super::UserExperienceAnalyticsDeviceStartupHistory]>, with_user_experience_analytics_device_startup_history(Vec<super::UserExperienceAnalyticsDeviceStartupHistory>), "`userExperienceAnalyticsDeviceStartupHistory`: `Collection(microsoft.graph.userExperienceAnalyticsDeviceStartupHistory)`";
    "userExperienceAnalyticsDeviceStartupProcesses" USER_EXPERIENCE_ANALYTICS_DEVICE_STARTUP_PROCESSES, user_experience_analytics_device_startup_processes models -> Option<&[super::UserExperienceAnalyticsDeviceStartupProcess]>, with_user_experience_analytics_device_startup_processes(Vec<super::UserExperienceAnalyticsDeviceStartupProcess>), "`userExperienceAnalyticsDeviceStartupProcesses`: `Collection(microsoft.graph.userExperienceAnalyticsDeviceStartupProcess)`";
    "userExperienceAnalyticsDeviceStartupProcessPerformance" USER_EXPERIENCE_ANALYTICS_DEVICE_STARTUP_PROCESS_PERFORMANCE, user_experience_analytics_device_startup_process_performance models -> Option<&[super::UserExperienceAnalyticsDeviceStartupProcessPerformance]>, with_user_experience_analytics_device_startup_process_performance(Vec<super::UserExperienceAnalyticsDeviceStartupProcessPerformance>), "`userExperienceAnalyticsDeviceStartupProcessPerformance`: `Collection(microsoft.graph.userExperienceAnalyticsDeviceStartupProcessPerformance)`";
    "userExperienceAnalyticsScoreHistory" USER_EXPERIENCE_ANALYTICS_SCORE_HISTORY, user_experience_analytics_score_history models -> Option<&[super::UserExperienceAnalyticsScoreHistory]>, with_user_experience_analytics_score_history(Vec<super::UserExperienceAnalyticsScoreHistory>), "`userExperienceAnalyticsScoreHistory`: `Collection(microsoft.graph.userExperienceAnalyticsScoreHistory)`";
    "depOnboardingSettings" DEP_ONBOARDING_SETTINGS, dep_onboarding_settings models -> Option<&[super::DepOnboardingSetting]>, with_dep_onboarding_settings(Vec<super::DepOnboardingSetting>), "`depOnboardingSettings`: `Collection(microsoft.graph.depOnboardingSetting)`";
    "importedWindowsAutopilotDeviceIdentities" IMPORTED_WINDOWS_AUTOPILOT_DEVICE_IDENTITIES, imported_windows_autopilot_device_identities models -> Option<&[super::ImportedWindowsAutopilotDeviceIdentity]>, with_imported_windows_autopilot_device_identities(Vec<super::ImportedWindowsAutopilotDeviceIdentity>), "`importedWindowsAutopilotDeviceIdentities`: `Collection(microsoft.graph.importedWindowsAutopilotDeviceIdentity)`";
    "windowsAutopilotDeploymentProfiles" WINDOWS_AUTOPILOT_DEPLOYMENT_PROFILES, windows_autopilot_deployment_profiles models -> Option<&[super::WindowsAutopilotDeploymentProfile]>, with_windows_autopilot_deployment_profiles(Vec<super::WindowsAutopilotDeploymentProfile>), "`windowsAutopilotDeploymentProfiles`: `Collection(microsoft.graph.windowsAutopilotDeploymentProfile)`";
    "windowsAutopilotDeviceIdentities" WINDOWS_AUTOPILOT_DEVICE_IDENTITIES, windows_autopilot_device_identities models -> Option<&[super::WindowsAutopilotDeviceIdentity]>, with_windows_autopilot_device_identities(Vec<super::WindowsAutopilotDeviceIdentity>), "`windowsAutopilotDeviceIdentities`: `Collection(microsoft.graph.windowsAutopilotDeviceIdentity)`";
    "windowsAutopilotSettings" WINDOWS_AUTOPILOT_SETTINGS, windows_autopilot_settings model -> Option<&super::WindowsAutopilotSettings>, with_windows_autopilot_settings(super::WindowsAutopilotSettings), "`windowsAutopilotSettings`: `microsoft.graph.windowsAutopilotSettings`";
    "embeddedSIMActivationCodePools" EMBEDDED_SIM_ACTIVATION_CODE_POOLS, embedded_sim_activation_code_pools models -> Option<&[super::EmbeddedSimActivationCodePool]>, with_embedded_sim_activation_code_pools(Vec<super::EmbeddedSimActivationCodePool>), "`embeddedSIMActivationCodePools`: `Collection(microsoft.graph.embeddedSIMActivationCodePool)`";
    "managementConditions" MANAGEMENT_CONDITIONS, management_conditions models -> Option<&[super::ManagementCondition]>, with_management_conditions(Vec<super::ManagementCondition>), "`managementConditions`: `Collection(microsoft.graph.managementCondition)`";
    "managementConditionStatements" MANAGEMENT_CONDITION_STATEMENTS, management_condition_statements models -> Option<&[super::ManagementConditionStatement]>, with_management_condition_statements(Vec<super::ManagementConditionStatement>), "`managementConditionStatements`: `Collection(microsoft.graph.managementConditionStatement)`";
    "groupPolicyMigrationReports" GROUP_POLICY_MIGRATION_REPORTS, group_policy_migration_reports models -> Option<&[super::GroupPolicyMigrationReport]>, with_group_policy_migration_reports(Vec<super::GroupPolicyMigrationReport>), "`groupPolicyMigrationReports`: `Collection(microsoft.graph.groupPolicyMigrationReport)`";
    "microsoftTunnelConfigurations" MICROSOFT_TUNNEL_CONFIGURATIONS, microsoft_tunnel_configurations models -> Option<&[super::MicrosoftTunnelConfiguration]>, with_microsoft_tunnel_configurations(Vec<super::MicrosoftTunnelConfiguration>), "`microsoftTunnelConfigurations`: `Collection(microsoft.graph.microsoftTunnelConfiguration)`";
    "microsoftTunnelSites" MICROSOFT_TUNNEL_SITES, microsoft_tunnel_sites models -> Option<&[super::MicrosoftTunnelSite]>, with_microsoft_tunnel_sites(Vec<super::MicrosoftTunnelSite>), "`microsoftTunnelSites`: `Collection(microsoft.graph.microsoftTunnelSite)`";
    "notificationMessageTemplates" NOTIFICATION_MESSAGE_TEMPLATES, notification_message_templates models -> Option<&[super::NotificationMessageTemplate]>, with_notification_message_templates(Vec<super::NotificationMessageTemplate>), "`notificationMessageTemplates`: `Collection(microsoft.graph.notificationMessageTemplate)`";
    "conditionalAccessSettings" CONDITIONAL_ACCESS_SETTINGS, conditional_access_settings model -> Option<&super::OnPremisesConditionalAccessSettings>, with_conditional_access_settings(super::OnPremisesConditionalAccessSettings), "`conditionalAccessSettings`: `microsoft.graph.onPremisesConditionalAccessSettings`";
    "deviceCategories" DEVICE_CATEGORIES, device_categories models -> Option<&[super::DeviceCategory]>, with_device_categories(Vec<super::DeviceCategory>), "`deviceCategories`: `Collection(microsoft.graph.deviceCategory)`";
    "deviceEnrollmentConfigurations" DEVICE_ENROLLMENT_CONFIGURATIONS, device_enrollment_configurations models -> Option<&[super::DeviceEnrollmentConfiguration]>, with_device_enrollment_configurations(Vec<super::DeviceEnrollmentConfiguration>), "`deviceEnrollmentConfigurations`: `Collection(microsoft.graph.deviceEnrollmentConfiguration)`";
    "deviceManagementPartners" DEVICE_MANAGEMENT_PARTNERS, device_management_partners models -> Option<&[super::DeviceManagementPartner]>, with_device_management_partners(Vec<super::DeviceManagementPartner>), "`deviceManagementPartners`: `Collection(microsoft.graph.deviceManagementPartner)`";
    "exchangeConnectors" EXCHANGE_CONNECTORS, exchange_connectors models -> Option<&[super::DeviceManagementExchangeConnector]>, with_exchange_connectors(Vec<super::DeviceManagementExchangeConnector>), "`exchangeConnectors`: `Collection(microsoft.graph.deviceManagementExchangeConnector)`";
    "exchangeOnPremisesPolicies" EXCHANGE_ON_PREMISES_POLICIES, exchange_on_premises_policies models -> Option<&[super::DeviceManagementExchangeOnPremisesPolicy]>, with_exchange_on_premises_policies(Vec<super::DeviceManagementExchangeOnPremisesPolicy>), "`exchangeOnPremisesPolicies`: `Collection(microsoft.graph.deviceManagementExchangeOnPremisesPolicy)`";
    "exchangeOnPremisesPolicy" EXCHANGE_ON_PREMISES_POLICY, exchange_on_premises_policy model -> Option<&super::DeviceManagementExchangeOnPremisesPolicy>, with_exchange_on_premises_policy(super::DeviceManagementExchangeOnPremisesPolicy), "`exchangeOnPremisesPolicy`: `microsoft.graph.deviceManagementExchangeOnPremisesPolicy`";
    "mobileThreatDefenseConnectors" MOBILE_THREAT_DEFENSE_CONNECTORS, mobile_threat_defense_connectors models -> Option<&[super::MobileThreatDefenseConnector]>, with_mobile_threat_defense_connectors(Vec<super::MobileThreatDefenseConnector>), "`mobileThreatDefenseConnectors`: `Collection(microsoft.graph.mobileThreatDefenseConnector)`";
    "derivedCredentials" DERIVED_CREDENTIALS, derived_credentials models -> Option<&[super::DeviceManagementDerivedCredentialSettings]>, with_derived_credentials(Vec<super::DeviceManagementDerivedCredentialSettings>), "`derivedCredentials`: `Collection(microsoft.graph.deviceManagementDerivedCredentialSettings)`";
    "userPfxCertificates" USER_PFX_CERTIFICATES, user_pfx_certificates models -> Option<&[super::UserPfxCertificate]>, with_user_pfx_certificates(Vec<super::UserPfxCertificate>), "`userPfxCertificates`: `Collection(microsoft.graph.userPFXCertificate)`";
    "remoteAssistancePartners" REMOTE_ASSISTANCE_PARTNERS, remote_assistance_partners models -> Option<&[super::RemoteAssistancePartner]>, with_remote_assistance_partners(Vec<super::RemoteAssistancePartner>), "`remoteAssistancePartners`: `Collection(microsoft.graph.remoteAssistancePartner)`";
    "resourceOperations" RESOURCE_OPERATIONS, resource_operations models -> Option<&[super::ResourceOperation]>, with_resource_operations(Vec<super::ResourceOperation>), "`resourceOperations`: `Collection(microsoft.graph.resourceOperation)`";
    "roleAssignments" ROLE_ASSIGNMENTS, role_assignments models -> Option<&[super::DeviceAndAppManagementRoleAssignment]>, with_role_assignments(Vec<super::DeviceAndAppManagementRoleAssignment>), "`roleAssignments`: `Collection(microsoft.graph.deviceAndAppManagementRoleAssignment)`";
    "roleDefinitions" ROLE_DEFINITIONS, role_definitions models -> Option<&[super::RoleDefinition]>, with_role_definitions(Vec<super::RoleDefinition>), "`roleDefinitions`: `Collection(microsoft.graph.roleDefinition)`";
    "roleScopeTags" ROLE_SCOPE_TAGS, role_scope_tags models -> Option<&[super::RoleScopeTag]>, with_role_scope_tags(Vec<super::RoleScopeTag>), "`roleScopeTags`: `Collection(microsoft.graph.roleScopeTag)`";
    "reports" REPORTS, reports model -> Option<&super::DeviceManagementReports>, with_reports(super::DeviceManagementReports), "`reports`: `microsoft.graph.deviceManagementReports`";
    "windowsFeatureUpdateProfiles" WINDOWS_FEATURE_UPDATE_PROFILES, windows_feature_update_profiles models -> Option<&[super::WindowsFeatureUpdateProfile]>, with_windows_feature_update_profiles(Vec<super::WindowsFeatureUpdateProfile>), "`windowsFeatureUpdateProfiles`: `Collection(microsoft.graph.windowsFeatureUpdateProfile)`";
    "telecomExpenseManagementPartners" TELECOM_EXPENSE_MANAGEMENT_PARTNERS, telecom_expense_management_partners models -> Option<&[super::TelecomExpenseManagementPartner]>, with_telecom_expense_management_partners(Vec<super::TelecomExpenseManagementPartner>), "`telecomExpenseManagementPartners`: `Collection(microsoft.graph.telecomExpenseManagementPartner)`";
    "troubleshootingEvents" TROUBLESHOOTING_EVENTS, troubleshooting_events models -> Option<&[super::DeviceManagementTroubleshootingEvent]>, with_troubleshooting_events(Vec<super::DeviceManagementTroubleshootingEvent>), "`troubleshootingEvents`: `Collection(microsoft.graph.deviceManagementTroubleshootingEvent)`";
    "intuneBrandingProfiles" INTUNE_BRANDING_PROFILES, intune_branding_profiles models -> Option<&[super::IntuneBrandingProfile]>, with_intune_branding_profiles(Vec<super::IntuneBrandingProfile>), "`intuneBrandingProfiles`: `Collection(microsoft.graph.intuneBrandingProfile)`";
    "windowsInformationProtectionAppLearningSummaries" WINDOWS_INFORMATION_PROTECTION_APP_LEARNING_SUMMARIES, windows_information_protection_app_learning_summaries models -> Option<&[super::WindowsInformationProtectionAppLearningSummary]>, with_windows_information_protection_app_learning_summaries(Vec<super::WindowsInformationProtectionAppLearningSummary>), "`windowsInformationProtectionAppLearningSummaries`: `Collection(microsoft.graph.windowsInformationProtectionAppLearningSummary)`";
    "windowsInformationProtectionNetworkLearningSummaries" WINDOWS_INFORMATION_PROTECTION_NETWORK_LEARNING_SUMMARIES, windows_information_protection_network_learning_summaries models -> Option<&[super::WindowsInformationProtectionNetworkLearningSummary]>, with_windows_information_protection_network_learning_summaries(Vec<super::WindowsInformationProtectionNetworkLearningSummary>), "`windowsInformationProtectionNetworkLearningSummaries`: `Collection(microsoft.graph.windowsInformationProtectionNetworkLearningSummary)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettingdefinition.
    ///
    /// [`microsoft.graph.deviceManagementAbstractComplexSettingDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingDefinition`](super::DeviceManagementSettingDefinition)
    DeviceManagementAbstractComplexSettingDefinition: super::DeviceManagementSettingDefinition = "microsoft.graph.deviceManagementAbstractComplexSettingDefinition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "valueType" VALUE_TYPE, with_value_type(super::DeviceManangementIntentValueType), "`valueType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isTopLevel" IS_TOP_LEVEL, with_is_top_level(bool), "`isTopLevel`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "placeholderText" PLACEHOLDER_TEXT, with_placeholder_text(String), "`placeholderText`";
    inherited "documentationUrl" DOCUMENTATION_URL, with_documentation_url(String), "`documentationUrl`";
    inherited "headerTitle" HEADER_TITLE, with_header_title(String), "`headerTitle`";
    inherited "headerSubtitle" HEADER_SUBTITLE, with_header_subtitle(String), "`headerSubtitle`";
    inherited "keywords" KEYWORDS, with_keywords(Vec<String>), "`keywords`";
    inherited "constraints" CONSTRAINTS, with_constraints(Vec<super::DeviceManagementConstraint>), "`constraints`";
    inherited "dependencies" DEPENDENCIES, with_dependencies(Vec<super::DeviceManagementSettingDependency>), "`dependencies`";
    "implementations" IMPLEMENTATIONS, implementations strs -> Option<Vec<&str>>, with_implementations(Vec<String>), "`implementations`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementAbstractComplexSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementabstractcomplexsettinginstance?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance)
    DeviceManagementAbstractComplexSettingInstance: super::DeviceManagementSettingInstance = "microsoft.graph.deviceManagementAbstractComplexSettingInstance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "definitionId" DEFINITION_ID, with_definition_id(String), "`definitionId`";
    inherited "valueJson" VALUE_JSON, with_value_json(String), "`valueJson`";
    "implementationId" IMPLEMENTATION_ID, implementation_id str -> Option<&str>, with_implementation_id(String), "`implementationId`: `Edm.String`";
    "value" VALUE, value models -> Option<&[super::DeviceManagementSettingInstance]>, with_value(Vec<super::DeviceManagementSettingInstance>), "`value`: `Collection(microsoft.graph.deviceManagementSettingInstance)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementApplicabilityRuleDeviceMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementapplicabilityruledevicemode?view=graph-rest-beta)
    DeviceManagementApplicabilityRuleDeviceMode = "microsoft.graph.deviceManagementApplicabilityRuleDeviceMode";
    "deviceMode" DEVICE_MODE, device_mode enumeration -> Option<super::Windows10DeviceModeType>, with_device_mode(super::Windows10DeviceModeType), "`deviceMode`: `microsoft.graph.windows10DeviceModeType`" "Possible values are: standardConfiguration, sModeConfiguration.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "ruleType" RULE_TYPE, rule_type enumeration -> Option<super::DeviceManagementApplicabilityRuleType>, with_rule_type(super::DeviceManagementApplicabilityRuleType), "`ruleType`: `microsoft.graph.deviceManagementApplicabilityRuleType`" "Possible values are: include, exclude.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementApplicabilityRuleOsEdition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementapplicabilityruleosedition?view=graph-rest-beta)
    DeviceManagementApplicabilityRuleOsEdition = "microsoft.graph.deviceManagementApplicabilityRuleOsEdition";
    "osEditionTypes" OS_EDITION_TYPES, os_edition_types enumerations -> Option<Vec<super::Windows10EditionType>>, with_os_edition_types(Vec<super::Windows10EditionType>), "`osEditionTypes`: `Collection(microsoft.graph.windows10EditionType)`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "ruleType" RULE_TYPE, rule_type enumeration -> Option<super::DeviceManagementApplicabilityRuleType>, with_rule_type(super::DeviceManagementApplicabilityRuleType), "`ruleType`: `microsoft.graph.deviceManagementApplicabilityRuleType`" "Possible values are: include, exclude.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementApplicabilityRuleOsVersion`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementapplicabilityruleosversion?view=graph-rest-beta)
    DeviceManagementApplicabilityRuleOsVersion = "microsoft.graph.deviceManagementApplicabilityRuleOsVersion";
    "minOSVersion" MIN_OS_VERSION, min_os_version str -> Option<&str>, with_min_os_version(String), "`minOSVersion`: `Edm.String`";
    "maxOSVersion" MAX_OS_VERSION, max_os_version str -> Option<&str>, with_max_os_version(String), "`maxOSVersion`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "ruleType" RULE_TYPE, rule_type enumeration -> Option<super::DeviceManagementApplicabilityRuleType>, with_rule_type(super::DeviceManagementApplicabilityRuleType), "`ruleType`: `microsoft.graph.deviceManagementApplicabilityRuleType`" "Possible values are: include, exclude.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementApplicabilityRuleType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementapplicabilityruletype?view=graph-rest-beta)
    DeviceManagementApplicabilityRuleType = "microsoft.graph.deviceManagementApplicabilityRuleType" {
        Include = "include",
        Exclude = "exclude",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementAutopilotEvent`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotevent?view=graph-rest-beta)
    DeviceManagementAutopilotEvent = "microsoft.graph.deviceManagementAutopilotEvent";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`";
    "deviceRegisteredDateTime" DEVICE_REGISTERED_DATE_TIME, device_registered_date_time date_time -> Parsed<OffsetDateTime>, with_device_registered_date_time(OffsetDateTime), "`deviceRegisteredDateTime`: `Edm.DateTimeOffset`";
    "enrollmentStartDateTime" ENROLLMENT_START_DATE_TIME, enrollment_start_date_time date_time -> Parsed<OffsetDateTime>, with_enrollment_start_date_time(OffsetDateTime), "`enrollmentStartDateTime`: `Edm.DateTimeOffset`";
    "enrollmentType" ENROLLMENT_TYPE, enrollment_type enumeration -> Option<super::WindowsAutopilotEnrollmentType>, with_enrollment_type(super::WindowsAutopilotEnrollmentType), "`enrollmentType`: `microsoft.graph.windowsAutopilotEnrollmentType`" "Possible values are: unknown, azureADJoinedWithAutopilotProfile, offlineDomainJoined, azureADJoinedUsingDeviceAuthWithAutopilotProfile, azureADJoinedUsingDeviceAuthWithoutAutopilotProfile, azureADJoinedWithOfflineAutopilotProfile, azureADJoinedWithWhiteGlove, offlineDomainJoinedWithWhiteGlove, offlineDomainJoinedWithOfflineAutopilotProfile.";
    "deviceSerialNumber" DEVICE_SERIAL_NUMBER, device_serial_number str -> Option<&str>, with_device_serial_number(String), "`deviceSerialNumber`: `Edm.String`";
    "managedDeviceName" MANAGED_DEVICE_NAME, managed_device_name str -> Option<&str>, with_managed_device_name(String), "`managedDeviceName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "windowsAutopilotDeploymentProfileDisplayName" WINDOWS_AUTOPILOT_DEPLOYMENT_PROFILE_DISPLAY_NAME, windows_autopilot_deployment_profile_display_name str -> Option<&str>, with_windows_autopilot_deployment_profile_display_name(String), "`windowsAutopilotDeploymentProfileDisplayName`: `Edm.String`";
    "enrollmentState" ENROLLMENT_STATE, enrollment_state enumeration -> Option<super::EnrollmentState>, with_enrollment_state(super::EnrollmentState), "`enrollmentState`: `microsoft.graph.enrollmentState`" "Possible values are: unknown, enrolled, pendingReset, failed, notContacted, blocked.";
    "windows10EnrollmentCompletionPageConfigurationDisplayName" WINDOWS10_ENROLLMENT_COMPLETION_PAGE_CONFIGURATION_DISPLAY_NAME, windows10_enrollment_completion_page_configuration_display_name str -> Option<&str>, with_windows10_enrollment_completion_page_configuration_display_name(String), "`windows10EnrollmentCompletionPageConfigurationDisplayName`: `Edm.String`";
    "windows10EnrollmentCompletionPageConfigurationId" WINDOWS10_ENROLLMENT_COMPLETION_PAGE_CONFIGURATION_ID, windows10_enrollment_completion_page_configuration_id str -> Option<&str>, with_windows10_enrollment_completion_page_configuration_id(String), "`windows10EnrollmentCompletionPageConfigurationId`: `Edm.String`";
    "deploymentState" DEPLOYMENT_STATE, deployment_state enumeration -> Option<super::WindowsAutopilotDeploymentState>, with_deployment_state(super::WindowsAutopilotDeploymentState), "`deploymentState`: `microsoft.graph.windowsAutopilotDeploymentState`" "Possible values are: unknown, success, inProgress, failure, successWithTimeout, notAttempted, disabled.";
    "deviceSetupStatus" DEVICE_SETUP_STATUS, device_setup_status enumeration -> Option<super::WindowsAutopilotDeploymentState>, with_device_setup_status(super::WindowsAutopilotDeploymentState), "`deviceSetupStatus`: `microsoft.graph.windowsAutopilotDeploymentState`" "Possible values are: unknown, success, inProgress, failure, successWithTimeout, notAttempted, disabled.";
    "accountSetupStatus" ACCOUNT_SETUP_STATUS, account_setup_status enumeration -> Option<super::WindowsAutopilotDeploymentState>, with_account_setup_status(super::WindowsAutopilotDeploymentState), "`accountSetupStatus`: `microsoft.graph.windowsAutopilotDeploymentState`" "Possible values are: unknown, success, inProgress, failure, successWithTimeout, notAttempted, disabled.";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "deploymentDuration" DEPLOYMENT_DURATION, deployment_duration duration -> Parsed<Duration>, with_deployment_duration(Duration), "`deploymentDuration`: `Edm.Duration`";
    "deploymentTotalDuration" DEPLOYMENT_TOTAL_DURATION, deployment_total_duration duration -> Parsed<Duration>, with_deployment_total_duration(Duration), "`deploymentTotalDuration`: `Edm.Duration`";
    "devicePreparationDuration" DEVICE_PREPARATION_DURATION, device_preparation_duration duration -> Parsed<Duration>, with_device_preparation_duration(Duration), "`devicePreparationDuration`: `Edm.Duration`";
    "deviceSetupDuration" DEVICE_SETUP_DURATION, device_setup_duration duration -> Parsed<Duration>, with_device_setup_duration(Duration), "`deviceSetupDuration`: `Edm.Duration`";
    "accountSetupDuration" ACCOUNT_SETUP_DURATION, account_setup_duration duration -> Parsed<Duration>, with_account_setup_duration(Duration), "`accountSetupDuration`: `Edm.Duration`";
    "deploymentStartDateTime" DEPLOYMENT_START_DATE_TIME, deployment_start_date_time date_time -> Parsed<OffsetDateTime>, with_deployment_start_date_time(OffsetDateTime), "`deploymentStartDateTime`: `Edm.DateTimeOffset`";
    "deploymentEndDateTime" DEPLOYMENT_END_DATE_TIME, deployment_end_date_time date_time -> Parsed<OffsetDateTime>, with_deployment_end_date_time(OffsetDateTime), "`deploymentEndDateTime`: `Edm.DateTimeOffset`";
    "targetedAppCount" TARGETED_APP_COUNT, targeted_app_count i32 -> Option<i32>, with_targeted_app_count(i32), "`targetedAppCount`: `Edm.Int32`";
    "targetedPolicyCount" TARGETED_POLICY_COUNT, targeted_policy_count i32 -> Option<i32>, with_targeted_policy_count(i32), "`targetedPolicyCount`: `Edm.Int32`";
    "enrollmentFailureDetails" ENROLLMENT_FAILURE_DETAILS, enrollment_failure_details str -> Option<&str>, with_enrollment_failure_details(String), "`enrollmentFailureDetails`: `Edm.String`";
    "policyStatusDetails" POLICY_STATUS_DETAILS, policy_status_details models -> Option<&[super::DeviceManagementAutopilotPolicyStatusDetail]>, with_policy_status_details(Vec<super::DeviceManagementAutopilotPolicyStatusDetail>), "`policyStatusDetails`: `Collection(microsoft.graph.deviceManagementAutopilotPolicyStatusDetail)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementAutopilotPolicyComplianceStatus`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotpolicycompliancestatus?view=graph-rest-beta)
    DeviceManagementAutopilotPolicyComplianceStatus = "microsoft.graph.deviceManagementAutopilotPolicyComplianceStatus" {
        Unknown = "unknown",
        Compliant = "compliant",
        Installed = "installed",
        NotCompliant = "notCompliant",
        NotInstalled = "notInstalled",
        Error = "error",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementAutopilotPolicyStatusDetail`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotpolicystatusdetail?view=graph-rest-beta)
    DeviceManagementAutopilotPolicyStatusDetail = "microsoft.graph.deviceManagementAutopilotPolicyStatusDetail";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "policyType" POLICY_TYPE, policy_type enumeration -> Option<super::DeviceManagementAutopilotPolicyType>, with_policy_type(super::DeviceManagementAutopilotPolicyType), "`policyType`: `microsoft.graph.deviceManagementAutopilotPolicyType`" "Possible values are: unknown, application, appModel, configurationPolicy.";
    "complianceStatus" COMPLIANCE_STATUS, compliance_status enumeration -> Option<super::DeviceManagementAutopilotPolicyComplianceStatus>, with_compliance_status(super::DeviceManagementAutopilotPolicyComplianceStatus), "`complianceStatus`: `microsoft.graph.deviceManagementAutopilotPolicyComplianceStatus`" "Possible values are: unknown, compliant, installed, notCompliant, notInstalled, error.";
    "trackedOnEnrollmentStatus" TRACKED_ON_ENROLLMENT_STATUS, tracked_on_enrollment_status bool -> Option<bool>, with_tracked_on_enrollment_status(bool), "`trackedOnEnrollmentStatus`: `Edm.Boolean`";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementAutopilotPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotpolicytype?view=graph-rest-beta)
    DeviceManagementAutopilotPolicyType = "microsoft.graph.deviceManagementAutopilotPolicyType" {
        Unknown = "unknown",
        Application = "application",
        AppModel = "appModel",
        ConfigurationPolicy = "configurationPolicy",
    }
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementBooleanSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementbooleansettinginstance?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance)
    DeviceManagementBooleanSettingInstance: super::DeviceManagementSettingInstance = "microsoft.graph.deviceManagementBooleanSettingInstance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "definitionId" DEFINITION_ID, with_definition_id(String), "`definitionId`";
    inherited "valueJson" VALUE_JSON, with_value_json(String), "`valueJson`";
    "value" VALUE, value bool -> Option<bool>, with_value(bool), "`value`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementCachedReportConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementcachedreportconfiguration?view=graph-rest-beta)
    DeviceManagementCachedReportConfiguration = "microsoft.graph.deviceManagementCachedReportConfiguration";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "reportName" REPORT_NAME, report_name str -> Option<&str>, with_report_name(String), "`reportName`: `Edm.String`";
    "filter" FILTER, filter str -> Option<&str>, with_filter(String), "`filter`: `Edm.String`";
    "select" SELECT, select strs -> Option<Vec<&str>>, with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
    "orderBy" ORDER_BY, order_by strs -> Option<Vec<&str>>, with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
    "metadata" METADATA, metadata str -> Option<&str>, with_metadata(String), "`metadata`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::DeviceManagementReportStatus>, with_status(super::DeviceManagementReportStatus), "`status`: `microsoft.graph.deviceManagementReportStatus`" "Possible values are: unknown, notStarted, inProgress, completed, failed.";
    "lastRefreshDateTime" LAST_REFRESH_DATE_TIME, last_refresh_date_time date_time -> Parsed<OffsetDateTime>, with_last_refresh_date_time(OffsetDateTime), "`lastRefreshDateTime`: `Edm.DateTimeOffset`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementCertificationAuthority`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementcertificationauthority?view=graph-rest-beta)
    DeviceManagementCertificationAuthority = "microsoft.graph.deviceManagementCertificationAuthority" {
        NotConfigured = "notConfigured",
        Microsoft = "microsoft",
        DigiCert = "digiCert",
    }
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettingdefinition.
    ///
    /// [`microsoft.graph.deviceManagementCollectionSettingDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementcollectionsettingdefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingDefinition`](super::DeviceManagementSettingDefinition)
    DeviceManagementCollectionSettingDefinition: super::DeviceManagementSettingDefinition = "microsoft.graph.deviceManagementCollectionSettingDefinition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "valueType" VALUE_TYPE, with_value_type(super::DeviceManangementIntentValueType), "`valueType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isTopLevel" IS_TOP_LEVEL, with_is_top_level(bool), "`isTopLevel`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "placeholderText" PLACEHOLDER_TEXT, with_placeholder_text(String), "`placeholderText`";
    inherited "documentationUrl" DOCUMENTATION_URL, with_documentation_url(String), "`documentationUrl`";
    inherited "headerTitle" HEADER_TITLE, with_header_title(String), "`headerTitle`";
    inherited "headerSubtitle" HEADER_SUBTITLE, with_header_subtitle(String), "`headerSubtitle`";
    inherited "keywords" KEYWORDS, with_keywords(Vec<String>), "`keywords`";
    inherited "constraints" CONSTRAINTS, with_constraints(Vec<super::DeviceManagementConstraint>), "`constraints`";
    inherited "dependencies" DEPENDENCIES, with_dependencies(Vec<super::DeviceManagementSettingDependency>), "`dependencies`";
    "elementDefinitionId" ELEMENT_DEFINITION_ID, element_definition_id str -> Option<&str>, with_element_definition_id(String), "`elementDefinitionId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementCollectionSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementcollectionsettinginstance?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance)
    DeviceManagementCollectionSettingInstance: super::DeviceManagementSettingInstance = "microsoft.graph.deviceManagementCollectionSettingInstance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "definitionId" DEFINITION_ID, with_definition_id(String), "`definitionId`";
    inherited "valueJson" VALUE_JSON, with_value_json(String), "`valueJson`";
    "value" VALUE, value models -> Option<&[super::DeviceManagementSettingInstance]>, with_value(Vec<super::DeviceManagementSettingInstance>), "`value`: `Collection(microsoft.graph.deviceManagementSettingInstance)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementComparisonResult`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementcomparisonresult?view=graph-rest-beta)
    DeviceManagementComparisonResult = "microsoft.graph.deviceManagementComparisonResult" {
        Unknown = "unknown",
        Equal = "equal",
        NotEqual = "notEqual",
        Added = "added",
        Removed = "removed",
    }
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettingdefinition.
    ///
    /// [`microsoft.graph.deviceManagementComplexSettingDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementcomplexsettingdefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingDefinition`](super::DeviceManagementSettingDefinition)
    DeviceManagementComplexSettingDefinition: super::DeviceManagementSettingDefinition = "microsoft.graph.deviceManagementComplexSettingDefinition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "valueType" VALUE_TYPE, with_value_type(super::DeviceManangementIntentValueType), "`valueType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isTopLevel" IS_TOP_LEVEL, with_is_top_level(bool), "`isTopLevel`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "placeholderText" PLACEHOLDER_TEXT, with_placeholder_text(String), "`placeholderText`";
    inherited "documentationUrl" DOCUMENTATION_URL, with_documentation_url(String), "`documentationUrl`";
    inherited "headerTitle" HEADER_TITLE, with_header_title(String), "`headerTitle`";
    inherited "headerSubtitle" HEADER_SUBTITLE, with_header_subtitle(String), "`headerSubtitle`";
    inherited "keywords" KEYWORDS, with_keywords(Vec<String>), "`keywords`";
    inherited "constraints" CONSTRAINTS, with_constraints(Vec<super::DeviceManagementConstraint>), "`constraints`";
    inherited "dependencies" DEPENDENCIES, with_dependencies(Vec<super::DeviceManagementSettingDependency>), "`dependencies`";
    "propertyDefinitionIds" PROPERTY_DEFINITION_IDS, property_definition_ids strs -> Option<Vec<&str>>, with_property_definition_ids(Vec<String>), "`propertyDefinitionIds`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementComplexSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementcomplexsettinginstance?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance)
    DeviceManagementComplexSettingInstance: super::DeviceManagementSettingInstance = "microsoft.graph.deviceManagementComplexSettingInstance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "definitionId" DEFINITION_ID, with_definition_id(String), "`definitionId`";
    inherited "valueJson" VALUE_JSON, with_value_json(String), "`valueJson`";
    "value" VALUE, value models -> Option<&[super::DeviceManagementSettingInstance]>, with_value(Vec<super::DeviceManagementSettingInstance>), "`value`: `Collection(microsoft.graph.deviceManagementSettingInstance)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementComplianceActionItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementcomplianceactionitem?view=graph-rest-beta)
    DeviceManagementComplianceActionItem = "microsoft.graph.deviceManagementComplianceActionItem";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "gracePeriodHours" GRACE_PERIOD_HOURS, grace_period_hours i32 -> Option<i32>, with_grace_period_hours(i32), "`gracePeriodHours`: `Edm.Int32`";
    "actionType" ACTION_TYPE, action_type enumeration -> Option<super::DeviceManagementComplianceActionType>, with_action_type(super::DeviceManagementComplianceActionType), "`actionType`: `microsoft.graph.deviceManagementComplianceActionType`" "Possible values are: noAction, notification, block, retire, wipe, removeResourceAccessProfiles, pushNotification, remoteLock.";
    "notificationTemplateId" NOTIFICATION_TEMPLATE_ID, notification_template_id str -> Option<&str>, with_notification_template_id(String), "`notificationTemplateId`: `Edm.String`";
    "notificationMessageCCList" NOTIFICATION_MESSAGE_CC_LIST, notification_message_cc_list strs -> Option<Vec<&str>>, with_notification_message_cc_list(Vec<String>), "`notificationMessageCCList`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementComplianceActionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementcomplianceactiontype?view=graph-rest-beta)
    DeviceManagementComplianceActionType = "microsoft.graph.deviceManagementComplianceActionType" {
        NoAction = "noAction",
        Notification = "notification",
        Block = "block",
        Retire = "retire",
        Wipe = "wipe",
        RemoveResourceAccessProfiles = "removeResourceAccessProfiles",
        PushNotification = "pushNotification",
        RemoteLock = "remoteLock",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementcompliancepolicy?view=graph-rest-beta)
    DeviceManagementCompliancePolicy = "microsoft.graph.deviceManagementCompliancePolicy";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "platforms" PLATFORMS, platforms flags -> Option<Flags<super::DeviceManagementConfigurationPlatforms>>, with_platforms(Flags<super::DeviceManagementConfigurationPlatforms>), "`platforms`: `microsoft.graph.deviceManagementConfigurationPlatforms`" "Possible values are: none, android, iOS, macOS, windows10X, windows10, linux, unknownFutureValue.";
    "technologies" TECHNOLOGIES, technologies flags -> Option<Flags<super::DeviceManagementConfigurationTechnologies>>, with_technologies(Flags<super::DeviceManagementConfigurationTechnologies>), "`technologies`: `microsoft.graph.deviceManagementConfigurationTechnologies`" "Possible values are: none, mdm, windows10XManagement, configManager, appleRemoteManagement, microsoftSense, exchangeOnline, linuxMdm, enrollment, unknownFutureValue.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "settingCount" SETTING_COUNT, setting_count i32 -> Option<i32>, with_setting_count(i32), "`settingCount`: `Edm.Int32`, read-only" "Read-only.";
    "creationSource" CREATION_SOURCE, creation_source str -> Option<&str>, with_creation_source(String), "`creationSource`: `Edm.String`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "isAssigned" IS_ASSIGNED, is_assigned bool -> Option<bool>, with_is_assigned(bool), "`isAssigned`: `Edm.Boolean`, read-only" "Read-only.";
    "settings" SETTINGS, settings models -> Option<&[super::DeviceManagementConfigurationSetting]>, with_settings(Vec<super::DeviceManagementConfigurationSetting>), "`settings`: `Collection(microsoft.graph.deviceManagementConfigurationSetting)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceManagementConfigurationPolicyAssignment]>, with_assignments(Vec<super::DeviceManagementConfigurationPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.deviceManagementConfigurationPolicyAssignment)`";
    "scheduledActionsForRule" SCHEDULED_ACTIONS_FOR_RULE, scheduled_actions_for_rule models -> Option<&[super::DeviceManagementComplianceScheduledActionForRule]>, with_scheduled_actions_for_rule(Vec<super::DeviceManagementComplianceScheduledActionForRule>), "`scheduledActionsForRule`: `Collection(microsoft.graph.deviceManagementComplianceScheduledActionForRule)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementComplianceScheduledActionForRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule?view=graph-rest-beta)
    DeviceManagementComplianceScheduledActionForRule = "microsoft.graph.deviceManagementComplianceScheduledActionForRule";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "ruleName" RULE_NAME, rule_name str -> Option<&str>, with_rule_name(String), "`ruleName`: `Edm.String`";
    "scheduledActionConfigurations" SCHEDULED_ACTION_CONFIGURATIONS, scheduled_action_configurations models -> Option<&[super::DeviceManagementComplianceActionItem]>, with_scheduled_action_configurations(Vec<super::DeviceManagementComplianceActionItem>), "`scheduledActionConfigurations`: `Collection(microsoft.graph.deviceManagementComplianceActionItem)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationAzureAdTrustType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationazureadtrusttype?view=graph-rest-beta)
    DeviceManagementConfigurationAzureAdTrustType = "microsoft.graph.deviceManagementConfigurationAzureAdTrustType" {
        None = "none",
        AzureAdJoined = "azureAdJoined",
        AddWorkAccount = "addWorkAccount",
        MdmOnly = "mdmOnly",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationCategory`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationcategory?view=graph-rest-beta)
    DeviceManagementConfigurationCategory = "microsoft.graph.deviceManagementConfigurationCategory";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "categoryDescription" CATEGORY_DESCRIPTION, category_description str -> Option<&str>, with_category_description(String), "`categoryDescription`: `Edm.String`";
    "helpText" HELP_TEXT, help_text str -> Option<&str>, with_help_text(String), "`helpText`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "platforms" PLATFORMS, platforms flags -> Option<Flags<super::DeviceManagementConfigurationPlatforms>>, with_platforms(Flags<super::DeviceManagementConfigurationPlatforms>), "`platforms`: `microsoft.graph.deviceManagementConfigurationPlatforms`" "Possible values are: none, android, iOS, macOS, windows10X, windows10, linux, unknownFutureValue.";
    "technologies" TECHNOLOGIES, technologies flags -> Option<Flags<super::DeviceManagementConfigurationTechnologies>>, with_technologies(Flags<super::DeviceManagementConfigurationTechnologies>), "`technologies`: `microsoft.graph.deviceManagementConfigurationTechnologies`" "Possible values are: none, mdm, windows10XManagement, configManager, appleRemoteManagement, microsoftSense, exchangeOnline, linuxMdm, enrollment, unknownFutureValue.";
    "settingUsage" SETTING_USAGE, setting_usage enumeration -> Option<super::DeviceManagementConfigurationSettingUsage>, with_setting_usage(super::DeviceManagementConfigurationSettingUsage), "`settingUsage`: `microsoft.graph.deviceManagementConfigurationSettingUsage`" "Possible values are: none, configuration, compliance.";
    "parentCategoryId" PARENT_CATEGORY_ID, parent_category_id str -> Option<&str>, with_parent_category_id(String), "`parentCategoryId`: `Edm.String`";
    "rootCategoryId" ROOT_CATEGORY_ID, root_category_id str -> Option<&str>, with_root_category_id(String), "`rootCategoryId`: `Edm.String`";
    "childCategoryIds" CHILD_CATEGORY_IDS, child_category_ids strs -> Option<Vec<&str>>, with_child_category_ids(Vec<String>), "`childCategoryIds`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationChoiceSettingDefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationChoiceSettingDefinition`](super::DeviceManagementConfigurationChoiceSettingDefinition)
    DeviceManagementConfigurationChoiceSettingCollectionDefinition: super::DeviceManagementConfigurationChoiceSettingDefinition, super::DeviceManagementConfigurationSettingDefinition = "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition";
    inherited "applicability" APPLICABILITY, with_applicability(super::DeviceManagementConfigurationSettingApplicability), "`applicability`";
    inherited "accessTypes" ACCESS_TYPES, with_access_types(Flags<super::DeviceManagementConfigurationSettingAccessTypes>), "`accessTypes`";
    inherited "keywords" KEYWORDS, with_keywords(Vec<String>), "`keywords`";
    inherited "infoUrls" INFO_URLS, with_info_urls(Vec<String>), "`infoUrls`";
    inherited "occurrence" OCCURRENCE, with_occurrence(super::DeviceManagementConfigurationSettingOccurrence), "`occurrence`";
    inherited "baseUri" BASE_URI, with_base_uri(String), "`baseUri`";
    inherited "offsetUri" OFFSET_URI, with_offset_uri(String), "`offsetUri`";
    inherited "rootDefinitionId" ROOT_DEFINITION_ID, with_root_definition_id(String), "`rootDefinitionId`";
    inherited "categoryId" CATEGORY_ID, with_category_id(String), "`categoryId`";
    inherited "settingUsage" SETTING_USAGE, with_setting_usage(super::DeviceManagementConfigurationSettingUsage), "`settingUsage`";
    inherited "uxBehavior" UX_BEHAVIOR, with_ux_behavior(super::DeviceManagementConfigurationControlType), "`uxBehavior`";
    inherited "visibility" VISIBILITY, with_visibility(super::DeviceManagementConfigurationSettingVisibility), "`visibility`";
    inherited "referredSettingInformationList" REFERRED_SETTING_INFORMATION_LIST, with_referred_setting_information_list(Vec<super::DeviceManagementConfigurationReferredSettingInformation>), "`referredSettingInformationList`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "helpText" HELP_TEXT, with_help_text(String), "`helpText`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "options" OPTIONS, with_options(Vec<super::DeviceManagementConfigurationOptionDefinition>), "`options`";
    inherited "defaultOptionId" DEFAULT_OPTION_ID, with_default_option_id(String), "`defaultOptionId`";
    "maximumCount" MAXIMUM_COUNT, maximum_count i32 -> Option<i32>, with_maximum_count(i32), "`maximumCount`: `Edm.Int32`";
    "minimumCount" MINIMUM_COUNT, minimum_count i32 -> Option<i32>, with_minimum_count(i32), "`minimumCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectioninstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationchoicesettingcollectioninstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationchoicesettingcollectioninstance?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstance`](super::DeviceManagementConfigurationSettingInstance)
    DeviceManagementConfigurationChoiceSettingCollectionInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstance";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "settingInstanceTemplateReference" SETTING_INSTANCE_TEMPLATE_REFERENCE, with_setting_instance_template_reference(super::DeviceManagementConfigurationSettingInstanceTemplateReference), "`settingInstanceTemplateReference`";
    "choiceSettingCollectionValue" CHOICE_SETTING_COLLECTION_VALUE, choice_setting_collection_value models -> Option<&[super::DeviceManagementConfigurationChoiceSettingValue]>, with_choice_setting_collection_value(Vec<super::DeviceManagementConfigurationChoiceSettingValue>), "`choiceSettingCollectionValue`: `Collection(microsoft.graph.deviceManagementConfigurationChoiceSettingValue)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstancetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstanceTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectioninstancetemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstanceTemplate`](super::DeviceManagementConfigurationSettingInstanceTemplate)
    DeviceManagementConfigurationChoiceSettingCollectionInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate = "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstanceTemplate";
    inherited "settingInstanceTemplateId" SETTING_INSTANCE_TEMPLATE_ID, with_setting_instance_template_id(String), "`settingInstanceTemplateId`";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    "choiceSettingCollectionValueTemplate" CHOICE_SETTING_COLLECTION_VALUE_TEMPLATE, choice_setting_collection_value_template models -> Option<&[super::DeviceManagementConfigurationChoiceSettingValueTemplate]>, with_choice_setting_collection_value_template(Vec<super::DeviceManagementConfigurationChoiceSettingValueTemplate>), "`choiceSettingCollectionValueTemplate`: `Collection(microsoft.graph.deviceManagementConfigurationChoiceSettingValueTemplate)`";
    "allowUnmanagedValues" ALLOW_UNMANAGED_VALUES, allow_unmanaged_values bool -> Option<bool>, with_allow_unmanaged_values(bool), "`allowUnmanagedValues`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingDefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingDefinition`](super::DeviceManagementConfigurationSettingDefinition)
    DeviceManagementConfigurationChoiceSettingDefinition: super::DeviceManagementConfigurationSettingDefinition = "microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition" {
        "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition",
    };
    inherited "applicability" APPLICABILITY, with_applicability(super::DeviceManagementConfigurationSettingApplicability), "`applicability`";
    inherited "accessTypes" ACCESS_TYPES, with_access_types(Flags<super::DeviceManagementConfigurationSettingAccessTypes>), "`accessTypes`";
    inherited "keywords" KEYWORDS, with_keywords(Vec<String>), "`keywords`";
    inherited "infoUrls" INFO_URLS, with_info_urls(Vec<String>), "`infoUrls`";
    inherited "occurrence" OCCURRENCE, with_occurrence(super::DeviceManagementConfigurationSettingOccurrence), "`occurrence`";
    inherited "baseUri" BASE_URI, with_base_uri(String), "`baseUri`";
    inherited "offsetUri" OFFSET_URI, with_offset_uri(String), "`offsetUri`";
    inherited "rootDefinitionId" ROOT_DEFINITION_ID, with_root_definition_id(String), "`rootDefinitionId`";
    inherited "categoryId" CATEGORY_ID, with_category_id(String), "`categoryId`";
    inherited "settingUsage" SETTING_USAGE, with_setting_usage(super::DeviceManagementConfigurationSettingUsage), "`settingUsage`";
    inherited "uxBehavior" UX_BEHAVIOR, with_ux_behavior(super::DeviceManagementConfigurationControlType), "`uxBehavior`";
    inherited "visibility" VISIBILITY, with_visibility(super::DeviceManagementConfigurationSettingVisibility), "`visibility`";
    inherited "referredSettingInformationList" REFERRED_SETTING_INFORMATION_LIST, with_referred_setting_information_list(Vec<super::DeviceManagementConfigurationReferredSettingInformation>), "`referredSettingInformationList`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "helpText" HELP_TEXT, with_help_text(String), "`helpText`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(String), "`version`";
    "options" OPTIONS, options models -> Option<&[super::DeviceManagementConfigurationOptionDefinition]>, with_options(Vec<super::DeviceManagementConfigurationOptionDefinition>), "`options`: `Collection(microsoft.graph.deviceManagementConfigurationOptionDefinition)`";
    "defaultOptionId" DEFAULT_OPTION_ID, default_option_id str -> Option<&str>, with_default_option_id(String), "`defaultOptionId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettinginstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationchoicesettinginstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationchoicesettinginstance?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstance`](super::DeviceManagementConfigurationSettingInstance)
    DeviceManagementConfigurationChoiceSettingInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationChoiceSettingInstance";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "settingInstanceTemplateReference" SETTING_INSTANCE_TEMPLATE_REFERENCE, with_setting_instance_template_reference(super::DeviceManagementConfigurationSettingInstanceTemplateReference), "`settingInstanceTemplateReference`";
    "choiceSettingValue" CHOICE_SETTING_VALUE, choice_setting_value model -> Option<&super::DeviceManagementConfigurationChoiceSettingValue>, with_choice_setting_value(super::DeviceManagementConfigurationChoiceSettingValue), "`choiceSettingValue`: `microsoft.graph.deviceManagementConfigurationChoiceSettingValue`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstancetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingInstanceTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettinginstancetemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstanceTemplate`](super::DeviceManagementConfigurationSettingInstanceTemplate)
    DeviceManagementConfigurationChoiceSettingInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate = "microsoft.graph.deviceManagementConfigurationChoiceSettingInstanceTemplate";
    inherited "settingInstanceTemplateId" SETTING_INSTANCE_TEMPLATE_ID, with_setting_instance_template_id(String), "`settingInstanceTemplateId`";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    "choiceSettingValueTemplate" CHOICE_SETTING_VALUE_TEMPLATE, choice_setting_value_template model -> Option<&super::DeviceManagementConfigurationChoiceSettingValueTemplate>, with_choice_setting_value_template(super::DeviceManagementConfigurationChoiceSettingValueTemplate), "`choiceSettingValueTemplate`: `microsoft.graph.deviceManagementConfigurationChoiceSettingValueTemplate`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettingvalue.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationchoicesettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationchoicesettingvalue?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingValue`](super::DeviceManagementConfigurationSettingValue)
    DeviceManagementConfigurationChoiceSettingValue: super::DeviceManagementConfigurationSettingValue = "microsoft.graph.deviceManagementConfigurationChoiceSettingValue";
    inherited "settingValueTemplateReference" SETTING_VALUE_TEMPLATE_REFERENCE, with_setting_value_template_reference(super::DeviceManagementConfigurationSettingValueTemplateReference), "`settingValueTemplateReference`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
    "children" CHILDREN, children models -> Option<&[super::DeviceManagementConfigurationSettingInstance]>, with_children(Vec<super::DeviceManagementConfigurationSettingInstance>), "`children`: `Collection(microsoft.graph.deviceManagementConfigurationSettingInstance)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationchoicesettingvaluedefaulttemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingvalueconstantdefaulttemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationChoiceSettingValueDefaultTemplate`](super::DeviceManagementConfigurationChoiceSettingValueDefaultTemplate)
    DeviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate: super::DeviceManagementConfigurationChoiceSettingValueDefaultTemplate = "microsoft.graph.deviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate";
    "settingDefinitionOptionId" SETTING_DEFINITION_OPTION_ID, setting_definition_option_id str -> Option<&str>, with_setting_definition_option_id(String), "`settingDefinitionOptionId`: `Edm.String`";
    "children" CHILDREN, children models -> Option<&[super::DeviceManagementConfigurationSettingInstanceTemplate]>, with_children(Vec<super::DeviceManagementConfigurationSettingInstanceTemplate>), "`children`: `Collection(microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefaultTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingvaluedefaulttemplate?view=graph-rest-beta)
    DeviceManagementConfigurationChoiceSettingValueDefaultTemplate = "microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefaultTemplate" {
        "microsoft.graph.deviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefinitionTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingvaluedefinitiontemplate?view=graph-rest-beta)
    DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate = "microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefinitionTemplate";
    "allowedOptions" ALLOWED_OPTIONS, allowed_options models -> Option<&[super::DeviceManagementConfigurationOptionDefinitionTemplate]>, with_allowed_options(Vec<super::DeviceManagementConfigurationOptionDefinitionTemplate>), "`allowedOptions`: `Collection(microsoft.graph.deviceManagementConfigurationOptionDefinitionTemplate)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingValueTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingvaluetemplate?view=graph-rest-beta)
    DeviceManagementConfigurationChoiceSettingValueTemplate = "microsoft.graph.deviceManagementConfigurationChoiceSettingValueTemplate";
    "defaultValue" DEFAULT_VALUE, default_value model -> Option<&super::DeviceManagementConfigurationChoiceSettingValueDefaultTemplate>, with_default_value(super::DeviceManagementConfigurationChoiceSettingValueDefaultTemplate), "`defaultValue`: `microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefaultTemplate`";
    "recommendedValueDefinition" RECOMMENDED_VALUE_DEFINITION, recommended_value_definition model -> Option<&super::DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate>, with_recommended_value_definition(super::DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate), "`recommendedValueDefinition`: `microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefinitionTemplate`";
    "requiredValueDefinition" REQUIRED_VALUE_DEFINITION, required_value_definition model -> Option<&super::DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate>, with_required_value_definition(super::DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate), "`requiredValueDefinition`: `microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefinitionTemplate`";
    "settingValueTemplateId" SETTING_VALUE_TEMPLATE_ID, setting_value_template_id str -> Option<&str>, with_setting_value_template_id(String), "`settingValueTemplateId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationControlType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationcontroltype?view=graph-rest-beta)
    DeviceManagementConfigurationControlType = "microsoft.graph.deviceManagementConfigurationControlType" {
        Default = "default",
        Dropdown = "dropdown",
        SmallTextBox = "smallTextBox",
        LargeTextBox = "largeTextBox",
        Toggle = "toggle",
        MultiheaderGrid = "multiheaderGrid",
        ContextPane = "contextPane",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationDependentOn`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationdependenton?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationdependenton](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationdependenton?view=graph-rest-beta)
    DeviceManagementConfigurationDependentOn = "microsoft.graph.deviceManagementConfigurationDependentOn";
    "dependentOn" DEPENDENT_ON, dependent_on str -> Option<&str>, with_dependent_on(String), "`dependentOn`: `Edm.String`";
    "parentSettingId" PARENT_SETTING_ID, parent_setting_id str -> Option<&str>, with_parent_setting_id(String), "`parentSettingId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationDeviceMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationdevicemode?view=graph-rest-beta)
    DeviceManagementConfigurationDeviceMode = "microsoft.graph.deviceManagementConfigurationDeviceMode" {
        None = "none",
        Kiosk = "kiosk",
    }
}

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingApplicability.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationExchangeOnlineSettingApplicability`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationexchangeonlinesettingapplicability?view=graph-rest-beta), [intune-mam-devicemanagementconfigurationexchangeonlinesettingapplicability](https://learn.microsoft.com/graph/api/resources/intune-mam-devicemanagementconfigurationexchangeonlinesettingapplicability?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingApplicability`](super::DeviceManagementConfigurationSettingApplicability)
    DeviceManagementConfigurationExchangeOnlineSettingApplicability: super::DeviceManagementConfigurationSettingApplicability = "microsoft.graph.deviceManagementConfigurationExchangeOnlineSettingApplicability";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "platform" PLATFORM, with_platform(Flags<super::DeviceManagementConfigurationPlatforms>), "`platform`";
    inherited "deviceMode" DEVICE_MODE, with_device_mode(super::DeviceManagementConfigurationDeviceMode), "`deviceMode`";
    inherited "technologies" TECHNOLOGIES, with_technologies(Flags<super::DeviceManagementConfigurationTechnologies>), "`technologies`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationgroupsettingcollectioninstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationgroupsettingcollectioninstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationgroupsettingcollectioninstance?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstance`](super::DeviceManagementConfigurationSettingInstance)
    DeviceManagementConfigurationGroupSettingCollectionInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstance";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "settingInstanceTemplateReference" SETTING_INSTANCE_TEMPLATE_REFERENCE, with_setting_instance_template_reference(super::DeviceManagementConfigurationSettingInstanceTemplateReference), "`settingInstanceTemplateReference`";
    "groupSettingCollectionValue" GROUP_SETTING_COLLECTION_VALUE, group_setting_collection_value models -> Option<&[super::DeviceManagementConfigurationGroupSettingValue]>, with_group_setting_collection_value(Vec<super::DeviceManagementConfigurationGroupSettingValue>), "`groupSettingCollectionValue`: `Collection(microsoft.graph.deviceManagementConfigurationGroupSettingValue)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstancetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstanceTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationgroupsettingcollectioninstancetemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstanceTemplate`](super::DeviceManagementConfigurationSettingInstanceTemplate)
    DeviceManagementConfigurationGroupSettingCollectionInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate = "microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstanceTemplate";
    inherited "settingInstanceTemplateId" SETTING_INSTANCE_TEMPLATE_ID, with_setting_instance_template_id(String), "`settingInstanceTemplateId`";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    "groupSettingCollectionValueTemplate" GROUP_SETTING_COLLECTION_VALUE_TEMPLATE, group_setting_collection_value_template models -> Option<&[super::DeviceManagementConfigurationGroupSettingValueTemplate]>, with_group_setting_collection_value_template(Vec<super::DeviceManagementConfigurationGroupSettingValueTemplate>), "`groupSettingCollectionValueTemplate`: `Collection(microsoft.graph.deviceManagementConfigurationGroupSettingValueTemplate)`";
    "allowUnmanagedValues" ALLOW_UNMANAGED_VALUES, allow_unmanaged_values bool -> Option<bool>, with_allow_unmanaged_values(bool), "`allowUnmanagedValues`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationGroupSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationgroupsettinginstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationgroupsettinginstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationgroupsettinginstance?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstance`](super::DeviceManagementConfigurationSettingInstance)
    DeviceManagementConfigurationGroupSettingInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationGroupSettingInstance";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "settingInstanceTemplateReference" SETTING_INSTANCE_TEMPLATE_REFERENCE, with_setting_instance_template_reference(super::DeviceManagementConfigurationSettingInstanceTemplateReference), "`settingInstanceTemplateReference`";
    "groupSettingValue" GROUP_SETTING_VALUE, group_setting_value model -> Option<&super::DeviceManagementConfigurationGroupSettingValue>, with_group_setting_value(super::DeviceManagementConfigurationGroupSettingValue), "`groupSettingValue`: `microsoft.graph.deviceManagementConfigurationGroupSettingValue`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstancetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationGroupSettingInstanceTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationgroupsettinginstancetemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstanceTemplate`](super::DeviceManagementConfigurationSettingInstanceTemplate)
    DeviceManagementConfigurationGroupSettingInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate = "microsoft.graph.deviceManagementConfigurationGroupSettingInstanceTemplate";
    inherited "settingInstanceTemplateId" SETTING_INSTANCE_TEMPLATE_ID, with_setting_instance_template_id(String), "`settingInstanceTemplateId`";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    "groupSettingValueTemplate" GROUP_SETTING_VALUE_TEMPLATE, group_setting_value_template model -> Option<&super::DeviceManagementConfigurationGroupSettingValueTemplate>, with_group_setting_value_template(super::DeviceManagementConfigurationGroupSettingValueTemplate), "`groupSettingValueTemplate`: `microsoft.graph.deviceManagementConfigurationGroupSettingValueTemplate`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettingvalue.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationGroupSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationgroupsettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationgroupsettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationgroupsettingvalue?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingValue`](super::DeviceManagementConfigurationSettingValue)
    DeviceManagementConfigurationGroupSettingValue: super::DeviceManagementConfigurationSettingValue = "microsoft.graph.deviceManagementConfigurationGroupSettingValue";
    inherited "settingValueTemplateReference" SETTING_VALUE_TEMPLATE_REFERENCE, with_setting_value_template_reference(super::DeviceManagementConfigurationSettingValueTemplateReference), "`settingValueTemplateReference`";
    "children" CHILDREN, children models -> Option<&[super::DeviceManagementConfigurationSettingInstance]>, with_children(Vec<super::DeviceManagementConfigurationSettingInstance>), "`children`: `Collection(microsoft.graph.deviceManagementConfigurationSettingInstance)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationGroupSettingValueTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationgroupsettingvaluetemplate?view=graph-rest-beta)
    DeviceManagementConfigurationGroupSettingValueTemplate = "microsoft.graph.deviceManagementConfigurationGroupSettingValueTemplate";
    "children" CHILDREN, children models -> Option<&[super::DeviceManagementConfigurationSettingInstanceTemplate]>, with_children(Vec<super::DeviceManagementConfigurationSettingInstanceTemplate>), "`children`: `Collection(microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate)`";
    "settingValueTemplateId" SETTING_VALUE_TEMPLATE_ID, setting_value_template_id str -> Option<&str>, with_setting_value_template_id(String), "`settingValueTemplateId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsimplesettingvalue.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationIntegerSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationintegersettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationintegersettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationintegersettingvalue?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSimpleSettingValue`](super::DeviceManagementConfigurationSimpleSettingValue)
    DeviceManagementConfigurationIntegerSettingValue: super::DeviceManagementConfigurationSimpleSettingValue, super::DeviceManagementConfigurationSettingValue = "microsoft.graph.deviceManagementConfigurationIntegerSettingValue";
    inherited "settingValueTemplateReference" SETTING_VALUE_TEMPLATE_REFERENCE, with_setting_value_template_reference(super::DeviceManagementConfigurationSettingValueTemplateReference), "`settingValueTemplateReference`";
    "value" VALUE, value i32 -> Option<i32>, with_value(i32), "`value`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationintegersettingvaluedefaulttemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationintegersettingvalueconstantdefaulttemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationIntegerSettingValueDefaultTemplate`](super::DeviceManagementConfigurationIntegerSettingValueDefaultTemplate)
    DeviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate: super::DeviceManagementConfigurationIntegerSettingValueDefaultTemplate = "microsoft.graph.deviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate";
    "constantValue" CONSTANT_VALUE, constant_value i32 -> Option<i32>, with_constant_value(i32), "`constantValue`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefaultTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationintegersettingvaluedefaulttemplate?view=graph-rest-beta)
    DeviceManagementConfigurationIntegerSettingValueDefaultTemplate = "microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefaultTemplate" {
        "microsoft.graph.deviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate",
    }
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettingvaluedefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationintegersettingvaluedefinition?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationintegersettingvaluedefinition](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationintegersettingvaluedefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingValueDefinition`](super::DeviceManagementConfigurationSettingValueDefinition)
    DeviceManagementConfigurationIntegerSettingValueDefinition: super::DeviceManagementConfigurationSettingValueDefinition = "microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinition";
    "maximumValue" MAXIMUM_VALUE, maximum_value i64 -> Option<i64>, with_maximum_value(i64), "`maximumValue`: `Edm.Int64`";
    "minimumValue" MINIMUM_VALUE, minimum_value i64 -> Option<i64>, with_minimum_value(i64), "`minimumValue`: `Edm.Int64`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinitionTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationintegersettingvaluedefinitiontemplate?view=graph-rest-beta)
    DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate = "microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinitionTemplate";
    "minValue" MIN_VALUE, min_value i32 -> Option<i32>, with_min_value(i32), "`minValue`: `Edm.Int32`";
    "maxValue" MAX_VALUE, max_value i32 -> Option<i32>, with_max_value(i32), "`maxValue`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsimplesettingvaluetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationIntegerSettingValueTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationintegersettingvaluetemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSimpleSettingValueTemplate`](super::DeviceManagementConfigurationSimpleSettingValueTemplate)
    DeviceManagementConfigurationIntegerSettingValueTemplate: super::DeviceManagementConfigurationSimpleSettingValueTemplate = "microsoft.graph.deviceManagementConfigurationIntegerSettingValueTemplate";
    inherited "settingValueTemplateId" SETTING_VALUE_TEMPLATE_ID, with_setting_value_template_id(String), "`settingValueTemplateId`";
    "defaultValue" DEFAULT_VALUE, default_value model -> Option<&super::DeviceManagementConfigurationIntegerSettingValueDefaultTemplate>, with_default_value(super::DeviceManagementConfigurationIntegerSettingValueDefaultTemplate), "`defaultValue`: `microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefaultTemplate`";
    "recommendedValueDefinition" RECOMMENDED_VALUE_DEFINITION, recommended_value_definition model -> Option<&super::DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate>, with_recommended_value_definition(super::DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate), "`recommendedValueDefinition`: `microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinitionTemplate`";
    "requiredValueDefinition" REQUIRED_VALUE_DEFINITION, required_value_definition model -> Option<&super::DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate>, with_required_value_definition(super::DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate), "`requiredValueDefinition`: `microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinitionTemplate`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationOptionDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationoptiondefinition?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationoptiondefinition](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationoptiondefinition?view=graph-rest-beta)
    DeviceManagementConfigurationOptionDefinition = "microsoft.graph.deviceManagementConfigurationOptionDefinition";
    "optionValue" OPTION_VALUE, option_value model -> Option<&super::DeviceManagementConfigurationSettingValue>, with_option_value(super::DeviceManagementConfigurationSettingValue), "`optionValue`: `microsoft.graph.deviceManagementConfigurationSettingValue`";
    "dependentOn" DEPENDENT_ON, dependent_on models -> Option<&[super::DeviceManagementConfigurationDependentOn]>, with_dependent_on(Vec<super::DeviceManagementConfigurationDependentOn>), "`dependentOn`: `Collection(microsoft.graph.deviceManagementConfigurationDependentOn)`";
    "dependedOnBy" DEPENDED_ON_BY, depended_on_by models -> Option<&[super::DeviceManagementConfigurationSettingDependedOnBy]>, with_depended_on_by(Vec<super::DeviceManagementConfigurationSettingDependedOnBy>), "`dependedOnBy`: `Collection(microsoft.graph.deviceManagementConfigurationSettingDependedOnBy)`";
    "itemId" ITEM_ID, item_id str -> Option<&str>, with_item_id(String), "`itemId`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "helpText" HELP_TEXT, help_text str -> Option<&str>, with_help_text(String), "`helpText`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationOptionDefinitionTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationoptiondefinitiontemplate?view=graph-rest-beta)
    DeviceManagementConfigurationOptionDefinitionTemplate = "microsoft.graph.deviceManagementConfigurationOptionDefinitionTemplate";
    "itemId" ITEM_ID, item_id str -> Option<&str>, with_item_id(String), "`itemId`: `Edm.String`";
    "children" CHILDREN, children models -> Option<&[super::DeviceManagementConfigurationSettingInstanceTemplate]>, with_children(Vec<super::DeviceManagementConfigurationSettingInstanceTemplate>), "`children`: `Collection(microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationPlatforms`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationplatforms?view=graph-rest-beta)
    DeviceManagementConfigurationPlatforms = "microsoft.graph.deviceManagementConfigurationPlatforms" {
        None = "none",
        Android = "android",
        Ios = "iOS",
        MacOs = "macOS",
        Windows10X = "windows10X",
        Windows10 = "windows10",
        Linux = "linux",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationpolicy?view=graph-rest-beta)
    DeviceManagementConfigurationPolicy = "microsoft.graph.deviceManagementConfigurationPolicy";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "platforms" PLATFORMS, platforms flags -> Option<Flags<super::DeviceManagementConfigurationPlatforms>>, with_platforms(Flags<super::DeviceManagementConfigurationPlatforms>), "`platforms`: `microsoft.graph.deviceManagementConfigurationPlatforms`" "Possible values are: none, android, iOS, macOS, windows10X, windows10, linux, unknownFutureValue.";
    "technologies" TECHNOLOGIES, technologies flags -> Option<Flags<super::DeviceManagementConfigurationTechnologies>>, with_technologies(Flags<super::DeviceManagementConfigurationTechnologies>), "`technologies`: `microsoft.graph.deviceManagementConfigurationTechnologies`" "Possible values are: none, mdm, windows10XManagement, configManager, appleRemoteManagement, microsoftSense, exchangeOnline, linuxMdm, enrollment, unknownFutureValue.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "settingCount" SETTING_COUNT, setting_count i32 -> Option<i32>, with_setting_count(i32), "`settingCount`: `Edm.Int32`";
    "creationSource" CREATION_SOURCE, creation_source str -> Option<&str>, with_creation_source(String), "`creationSource`: `Edm.String`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "isAssigned" IS_ASSIGNED, is_assigned bool -> Option<bool>, with_is_assigned(bool), "`isAssigned`: `Edm.Boolean`, read-only" "Read-only.";
    "templateReference" TEMPLATE_REFERENCE, template_reference model -> Option<&super::DeviceManagementConfigurationPolicyTemplateReference>, with_template_reference(super::DeviceManagementConfigurationPolicyTemplateReference), "`templateReference`: `microsoft.graph.deviceManagementConfigurationPolicyTemplateReference`";
    "settings" SETTINGS, settings models -> Option<&[super::DeviceManagementConfigurationSetting]>, with_settings(Vec<super::DeviceManagementConfigurationSetting>), "`settings`: `Collection(microsoft.graph.deviceManagementConfigurationSetting)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceManagementConfigurationPolicyAssignment]>, with_assignments(Vec<super::DeviceManagementConfigurationPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.deviceManagementConfigurationPolicyAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationPolicyAssignment`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment?view=graph-rest-beta)
    DeviceManagementConfigurationPolicyAssignment = "microsoft.graph.deviceManagementConfigurationPolicyAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
    "source" SOURCE, source enumeration -> Option<super::DeviceAndAppManagementAssignmentSource>, with_source(super::DeviceAndAppManagementAssignmentSource), "`source`: `microsoft.graph.deviceAndAppManagementAssignmentSource`" "Possible values are: direct, policySets.";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationPolicyPolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-devicemanagementconfigurationpolicypolicysetitem?view=graph-rest-beta), with the accessors of [`PolicySetItem`](super::PolicySetItem)
    DeviceManagementConfigurationPolicyPolicySetItem: super::PolicySetItem = "microsoft.graph.deviceManagementConfigurationPolicyPolicySetItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "payloadId" PAYLOAD_ID, with_payload_id(String), "`payloadId`";
    inherited "itemType" ITEM_TYPE, with_item_type(String), "`itemType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "status" STATUS, with_status(super::PolicySetStatus), "`status`";
    inherited "errorCode" ERROR_CODE, with_error_code(super::ErrorCode), "`errorCode`";
    inherited "guidedDeploymentTags" GUIDED_DEPLOYMENT_TAGS, with_guided_deployment_tags(Vec<String>), "`guidedDeploymentTags`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationPolicyTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate?view=graph-rest-beta)
    DeviceManagementConfigurationPolicyTemplate = "microsoft.graph.deviceManagementConfigurationPolicyTemplate";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "baseId" BASE_ID, base_id str -> Option<&str>, with_base_id(String), "`baseId`: `Edm.String`";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayVersion" DISPLAY_VERSION, display_version str -> Option<&str>, with_display_version(String), "`displayVersion`: `Edm.String`";
    "lifecycleState" LIFECYCLE_STATE, lifecycle_state enumeration -> Option<super::DeviceManagementTemplateLifecycleState>, with_lifecycle_state(super::DeviceManagementTemplateLifecycleState), "`lifecycleState`: `microsoft.graph.deviceManagementTemplateLifecycleState`" "Possible values are: invalid, draft, active, superseded, deprecated, retired.";
    "platforms" PLATFORMS, platforms flags -> Option<Flags<super::DeviceManagementConfigurationPlatforms>>, with_platforms(Flags<super::DeviceManagementConfigurationPlatforms>), "`platforms`: `microsoft.graph.deviceManagementConfigurationPlatforms`" "Possible values are: none, android, iOS, macOS, windows10X, windows10, linux, unknownFutureValue.";
    "technologies" TECHNOLOGIES, technologies flags -> Option<Flags<super::DeviceManagementConfigurationTechnologies>>, with_technologies(Flags<super::DeviceManagementConfigurationTechnologies>), "`technologies`: `microsoft.graph.deviceManagementConfigurationTechnologies`" "Possible values are: none, mdm, windows10XManagement, configManager, appleRemoteManagement, microsoftSense, exchangeOnline, linuxMdm, enrollment, unknownFutureValue.";
    "templateFamily" TEMPLATE_FAMILY, template_family enumeration -> Option<super::DeviceManagementConfigurationTemplateFamily>, with_template_family(super::DeviceManagementConfigurationTemplateFamily), "`templateFamily`: `microsoft.graph.deviceManagementConfigurationTemplateFamily`" "Possible values are: none, endpointSecurityAntivirus, endpointSecurityDiskEncryption, endpointSecurityFirewall, endpointSecurityEndpointDetectionAndResponse, endpointSecurityAttackSurfaceReduction, endpointSecurityAccountProtection, endpointSecurityApplicationControl, baseline.";
    "allowUnmanagedSettings" ALLOW_UNMANAGED_SETTINGS, allow_unmanaged_settings bool -> Option<bool>, with_allow_unmanaged_settings(bool), "`allowUnmanagedSettings`: `Edm.Boolean`";
    "settingTemplateCount" SETTING_TEMPLATE_COUNT, setting_template_count i32 -> Option<i32>, with_setting_template_count(i32), "`settingTemplateCount`: `Edm.Int32`, read-only" "Read-only.";
    "settingTemplates" SETTING_TEMPLATES, setting_templates models -> Option<&[super::DeviceManagementConfigurationSettingTemplate]>, with_setting_templates(Vec<super::DeviceManagementConfigurationSettingTemplate>), "`settingTemplates`: `Collection(microsoft.graph.deviceManagementConfigurationSettingTemplate)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationPolicyTemplateReference`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationpolicytemplatereference?view=graph-rest-beta)
    DeviceManagementConfigurationPolicyTemplateReference = "microsoft.graph.deviceManagementConfigurationPolicyTemplateReference";
    "templateId" TEMPLATE_ID, template_id str -> Option<&str>, with_template_id(String), "`templateId`: `Edm.String`";
    "templateFamily" TEMPLATE_FAMILY, template_family enumeration -> Option<super::DeviceManagementConfigurationTemplateFamily>, with_template_family(super::DeviceManagementConfigurationTemplateFamily), "`templateFamily`: `microsoft.graph.deviceManagementConfigurationTemplateFamily`, read-only" "Read-only. Possible values are: none, endpointSecurityAntivirus, endpointSecurityDiskEncryption, endpointSecurityFirewall, endpointSecurityEndpointDetectionAndResponse, endpointSecurityAttackSurfaceReduction, endpointSecurityAccountProtection, endpointSecurityApplicationControl, baseline.";
    "templateDisplayName" TEMPLATE_DISPLAY_NAME, template_display_name str -> Option<&str>, with_template_display_name(String), "`templateDisplayName`: `Edm.String`, read-only" "Read-only.";
    "templateDisplayVersion" TEMPLATE_DISPLAY_VERSION, template_display_version str -> Option<&str>, with_template_display_version(String), "`templateDisplayVersion`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingDefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationRedirectSettingDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingDefinition`](super::DeviceManagementConfigurationSettingDefinition)
    DeviceManagementConfigurationRedirectSettingDefinition: super::DeviceManagementConfigurationSettingDefinition = "microsoft.graph.deviceManagementConfigurationRedirectSettingDefinition";
    inherited "applicability" APPLICABILITY, with_applicability(super::DeviceManagementConfigurationSettingApplicability), "`applicability`";
    inherited "accessTypes" ACCESS_TYPES, with_access_types(Flags<super::DeviceManagementConfigurationSettingAccessTypes>), "`accessTypes`";
    inherited "keywords" KEYWORDS, with_keywords(Vec<String>), "`keywords`";
    inherited "infoUrls" INFO_URLS, with_info_urls(Vec<String>), "`infoUrls`";
    inherited "occurrence" OCCURRENCE, with_occurrence(super::DeviceManagementConfigurationSettingOccurrence), "`occurrence`";
    inherited "baseUri" BASE_URI, with_base_uri(String), "`baseUri`";
    inherited "offsetUri" OFFSET_URI, with_offset_uri(String), "`offsetUri`";
    inherited "rootDefinitionId" ROOT_DEFINITION_ID, with_root_definition_id(String), "`rootDefinitionId`";
    inherited "categoryId" CATEGORY_ID, with_category_id(String), "`categoryId`";
    inherited "settingUsage" SETTING_USAGE, with_setting_usage(super::DeviceManagementConfigurationSettingUsage), "`settingUsage`";
    inherited "uxBehavior" UX_BEHAVIOR, with_ux_behavior(super::DeviceManagementConfigurationControlType), "`uxBehavior`";
    inherited "visibility" VISIBILITY, with_visibility(super::DeviceManagementConfigurationSettingVisibility), "`visibility`";
    inherited "referredSettingInformationList" REFERRED_SETTING_INFORMATION_LIST, with_referred_setting_information_list(Vec<super::DeviceManagementConfigurationReferredSettingInformation>), "`referredSettingInformationList`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "helpText" HELP_TEXT, with_help_text(String), "`helpText`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(String), "`version`";
    "deepLink" DEEP_LINK, deep_link str -> Option<&str>, with_deep_link(String), "`deepLink`: `Edm.String`";
    "redirectMessage" REDIRECT_MESSAGE, redirect_message str -> Option<&str>, with_redirect_message(String), "`redirectMessage`: `Edm.String`";
    "redirectReason" REDIRECT_REASON, redirect_reason str -> Option<&str>, with_redirect_reason(String), "`redirectReason`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationstringsettingvalue.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationReferenceSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationreferencesettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationreferencesettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationreferencesettingvalue?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationStringSettingValue`](super::DeviceManagementConfigurationStringSettingValue)
    DeviceManagementConfigurationReferenceSettingValue: super::DeviceManagementConfigurationStringSettingValue, super::DeviceManagementConfigurationSimpleSettingValue, super::DeviceManagementConfigurationSettingValue = "microsoft.graph.deviceManagementConfigurationReferenceSettingValue";
    inherited "settingValueTemplateReference" SETTING_VALUE_TEMPLATE_REFERENCE, with_setting_value_template_reference(super::DeviceManagementConfigurationSettingValueTemplateReference), "`settingValueTemplateReference`";
    inherited "value" VALUE, with_value(String), "`value`";
    "note" NOTE, note str -> Option<&str>, with_note(String), "`note`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationReferredSettingInformation`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationreferredsettinginformation?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationreferredsettinginformation](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationreferredsettinginformation?view=graph-rest-beta)
    DeviceManagementConfigurationReferredSettingInformation = "microsoft.graph.deviceManagementConfigurationReferredSettingInformation";
    "settingDefinitionId" SETTING_DEFINITION_ID, setting_definition_id str -> Option<&str>, with_setting_definition_id(String), "`settingDefinitionId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsimplesettingvalue.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSecretSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsecretsettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsecretsettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsecretsettingvalue?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSimpleSettingValue`](super::DeviceManagementConfigurationSimpleSettingValue)
    DeviceManagementConfigurationSecretSettingValue: super::DeviceManagementConfigurationSimpleSettingValue, super::DeviceManagementConfigurationSettingValue = "microsoft.graph.deviceManagementConfigurationSecretSettingValue";
    inherited "settingValueTemplateReference" SETTING_VALUE_TEMPLATE_REFERENCE, with_setting_value_template_reference(super::DeviceManagementConfigurationSettingValueTemplateReference), "`settingValueTemplateReference`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
    "valueState" VALUE_STATE, value_state enumeration -> Option<super::DeviceManagementConfigurationSecretSettingValueState>, with_value_state(super::DeviceManagementConfigurationSecretSettingValueState), "`valueState`: `microsoft.graph.deviceManagementConfigurationSecretSettingValueState`" "Possible values are: invalid, notEncrypted, encryptedValueToken.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationSecretSettingValueState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsecretsettingvaluestate?view=graph-rest-beta)
    DeviceManagementConfigurationSecretSettingValueState = "microsoft.graph.deviceManagementConfigurationSecretSettingValueState" {
        Invalid = "invalid",
        NotEncrypted = "notEncrypted",
        EncryptedValueToken = "encryptedValueToken",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsetting?view=graph-rest-beta)
    DeviceManagementConfigurationSetting = "microsoft.graph.deviceManagementConfigurationSetting";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "settingInstance" SETTING_INSTANCE, setting_instance model -> Option<&super::DeviceManagementConfigurationSettingInstance>, with_setting_instance(super::DeviceManagementConfigurationSettingInstance), "`settingInstance`: `microsoft.graph.deviceManagementConfigurationSettingInstance`";
    "settingDefinitions" SETTING_DEFINITIONS, setting_definitions models -> Option<&[super::DeviceManagementConfigurationSettingDefinition]>, with_setting_definitions(Vec<super::DeviceManagementConfigurationSettingDefinition>), "`settingDefinitions`: `Collection(microsoft.graph.deviceManagementConfigurationSettingDefinition)`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingAccessTypes`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingaccesstypes?view=graph-rest-beta)
    DeviceManagementConfigurationSettingAccessTypes = "microsoft.graph.deviceManagementConfigurationSettingAccessTypes" {
        None = "none",
        Add = "add",
        Copy = "copy",
        Delete = "delete",
        Get = "get",
        Replace = "replace",
        Execute = "execute",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingApplicability`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingapplicability?view=graph-rest-beta), [intune-mam-devicemanagementconfigurationsettingapplicability](https://learn.microsoft.com/graph/api/resources/intune-mam-devicemanagementconfigurationsettingapplicability?view=graph-rest-beta)
    DeviceManagementConfigurationSettingApplicability = "microsoft.graph.deviceManagementConfigurationSettingApplicability" {
        "microsoft.graph.deviceManagementConfigurationExchangeOnlineSettingApplicability",
        "microsoft.graph.deviceManagementConfigurationWindowsSettingApplicability",
    };
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "platform" PLATFORM, platform flags -> Option<Flags<super::DeviceManagementConfigurationPlatforms>>, with_platform(Flags<super::DeviceManagementConfigurationPlatforms>), "`platform`: `microsoft.graph.deviceManagementConfigurationPlatforms`" "Possible values are: none, android, iOS, macOS, windows10X, windows10, linux, unknownFutureValue.";
    "deviceMode" DEVICE_MODE, device_mode enumeration -> Option<super::DeviceManagementConfigurationDeviceMode>, with_device_mode(super::DeviceManagementConfigurationDeviceMode), "`deviceMode`: `microsoft.graph.deviceManagementConfigurationDeviceMode`" "Possible values are: none, kiosk.";
    "technologies" TECHNOLOGIES, technologies flags -> Option<Flags<super::DeviceManagementConfigurationTechnologies>>, with_technologies(Flags<super::DeviceManagementConfigurationTechnologies>), "`technologies`: `microsoft.graph.deviceManagementConfigurationTechnologies`" "Possible values are: none, mdm, windows10XManagement, configManager, appleRemoteManagement, microsoftSense, exchangeOnline, linuxMdm, enrollment, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition?view=graph-rest-beta)
    DeviceManagementConfigurationSettingDefinition = "microsoft.graph.deviceManagementConfigurationSettingDefinition" {
        "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition",
        "microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition",
        "microsoft.graph.deviceManagementConfigurationRedirectSettingDefinition",
        "microsoft.graph.deviceManagementConfigurationSettingGroupCollectionDefinition",
        "microsoft.graph.deviceManagementConfigurationSettingGroupDefinition",
        "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition",
        "microsoft.graph.deviceManagementConfigurationSimpleSettingDefinition",
    };
    "applicability" APPLICABILITY, applicability model -> Option<&super::DeviceManagementConfigurationSettingApplicability>, with_applicability(super::DeviceManagementConfigurationSettingApplicability), "`applicability`: `microsoft.graph.deviceManagementConfigurationSettingApplicability`";
    "accessTypes" ACCESS_TYPES, access_types flags -> Option<Flags<super::DeviceManagementConfigurationSettingAccessTypes>>, with_access_types(Flags<super::DeviceManagementConfigurationSettingAccessTypes>), "`accessTypes`: `microsoft.graph.deviceManagementConfigurationSettingAccessTypes`" "Possible values are: none, add, copy, delete, get, replace, execute.";
    "keywords" KEYWORDS, keywords strs -> Option<Vec<&str>>, with_keywords(Vec<String>), "`keywords`: `Collection(Edm.String)`";
    "infoUrls" INFO_URLS, info_urls strs -> Option<Vec<&str>>, with_info_urls(Vec<String>), "`infoUrls`: `Collection(Edm.String)`";
    "occurrence" OCCURRENCE, occurrence model -> Option<&super::DeviceManagementConfigurationSettingOccurrence>, with_occurrence(super::DeviceManagementConfigurationSettingOccurrence), "`occurrence`: `microsoft.graph.deviceManagementConfigurationSettingOccurrence`";
    "baseUri" BASE_URI, base_uri str -> Option<&str>, with_base_uri(String), "`baseUri`: `Edm.String`";
    "offsetUri" OFFSET_URI, offset_uri str -> Option<&str>, with_offset_uri(String), "`offsetUri`: `Edm.String`";
    "rootDefinitionId" ROOT_DEFINITION_ID, root_definition_id str -> Option<&str>, with_root_definition_id(String), "`rootDefinitionId`: `Edm.String`";
    "categoryId" CATEGORY_ID, category_id str -> Option<&str>, with_category_id(String), "`categoryId`: `Edm.String`";
    "settingUsage" SETTING_USAGE, setting_usage enumeration -> Option<super::DeviceManagementConfigurationSettingUsage>, with_setting_usage(super::DeviceManagementConfigurationSettingUsage), "`settingUsage`: `microsoft.graph.deviceManagementConfigurationSettingUsage`" "Possible values are: none, configuration, compliance.";
    "uxBehavior" UX_BEHAVIOR, ux_behavior enumeration -> Option<super::DeviceManagementConfigurationControlType>, with_ux_behavior(super::DeviceManagementConfigurationControlType), "`uxBehavior`: `microsoft.graph.deviceManagementConfigurationControlType`" "Possible values are: default, dropdown, smallTextBox, largeTextBox, toggle, multiheaderGrid, contextPane.";
    "visibility" VISIBILITY, visibility enumeration -> Option<super::DeviceManagementConfigurationSettingVisibility>, with_visibility(super::DeviceManagementConfigurationSettingVisibility), "`visibility`: `microsoft.graph.deviceManagementConfigurationSettingVisibility`" "Possible values are: none, settingsCatalog, template.";
    "referredSettingInformationList" REFERRED_SETTING_INFORMATION_LIST, referred_setting_information_list models -> Option<&[super::DeviceManagementConfigurationReferredSettingInformation]>, with_referred_setting_information_list(Vec<super::DeviceManagementConfigurationReferredSettingInformation>), "`referredSettingInformationList`: `Collection(microsoft.graph.deviceManagementConfigurationReferredSettingInformation)`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "helpText" HELP_TEXT, help_text str -> Option<&str>, with_help_text(String), "`helpText`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingDependedOnBy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingdependedonby?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettingdependedonby](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettingdependedonby?view=graph-rest-beta)
    DeviceManagementConfigurationSettingDependedOnBy = "microsoft.graph.deviceManagementConfigurationSettingDependedOnBy";
    "dependedOnBy" DEPENDED_ON_BY, depended_on_by str -> Option<&str>, with_depended_on_by(String), "`dependedOnBy`: `Edm.String`";
    "required" REQUIRED, required bool -> Option<bool>, with_required(bool), "`required`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingGroupDefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSettingGroupCollectionDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingGroupDefinition`](super::DeviceManagementConfigurationSettingGroupDefinition)
    DeviceManagementConfigurationSettingGroupCollectionDefinition: super::DeviceManagementConfigurationSettingGroupDefinition, super::DeviceManagementConfigurationSettingDefinition = "microsoft.graph.deviceManagementConfigurationSettingGroupCollectionDefinition";
    inherited "applicability" APPLICABILITY, with_applicability(super::DeviceManagementConfigurationSettingApplicability), "`applicability`";
    inherited "accessTypes" ACCESS_TYPES, with_access_types(Flags<super::DeviceManagementConfigurationSettingAccessTypes>), "`accessTypes`";
    inherited "keywords" KEYWORDS, with_keywords(Vec<String>), "`keywords`";
    inherited "infoUrls" INFO_URLS, with_info_urls(Vec<String>), "`infoUrls`";
    inherited "occurrence" OCCURRENCE, with_occurrence(super::DeviceManagementConfigurationSettingOccurrence), "`occurrence`";
    inherited "baseUri" BASE_URI, with_base_uri(String), "`baseUri`";
    inherited "offsetUri" OFFSET_URI, with_offset_uri(String), "`offsetUri`";
    inherited "rootDefinitionId" ROOT_DEFINITION_ID, with_root_definition_id(String), "`rootDefinitionId`";
    inherited "categoryId" CATEGORY_ID, with_category_id(String), "`categoryId`";
    inherited "settingUsage" SETTING_USAGE, with_setting_usage(super::DeviceManagementConfigurationSettingUsage), "`settingUsage`";
    inherited "uxBehavior" UX_BEHAVIOR, with_ux_behavior(super::DeviceManagementConfigurationControlType), "`uxBehavior`";
    inherited "visibility" VISIBILITY, with_visibility(super::DeviceManagementConfigurationSettingVisibility), "`visibility`";
    inherited "referredSettingInformationList" REFERRED_SETTING_INFORMATION_LIST, with_referred_setting_information_list(Vec<super::DeviceManagementConfigurationReferredSettingInformation>), "`referredSettingInformationList`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "helpText" HELP_TEXT, with_help_text(String), "`helpText`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "childIds" CHILD_IDS, with_child_ids(Vec<String>), "`childIds`";
    inherited "dependentOn" DEPENDENT_ON, with_dependent_on(Vec<super::DeviceManagementConfigurationDependentOn>), "`dependentOn`";
    inherited "dependedOnBy" DEPENDED_ON_BY, with_depended_on_by(Vec<super::DeviceManagementConfigurationSettingDependedOnBy>), "`dependedOnBy`";
    "maximumCount" MAXIMUM_COUNT, maximum_count i32 -> Option<i32>, with_maximum_count(i32), "`maximumCount`: `Edm.Int32`";
    "minimumCount" MINIMUM_COUNT, minimum_count i32 -> Option<i32>, with_minimum_count(i32), "`minimumCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSettingGroupCollectionInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectioninstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettinggroupcollectioninstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettinggroupcollectioninstance?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstance`](super::DeviceManagementConfigurationSettingInstance)
    DeviceManagementConfigurationSettingGroupCollectionInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationSettingGroupCollectionInstance";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "settingInstanceTemplateReference" SETTING_INSTANCE_TEMPLATE_REFERENCE, with_setting_instance_template_reference(super::DeviceManagementConfigurationSettingInstanceTemplateReference), "`settingInstanceTemplateReference`";
}

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingDefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSettingGroupDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingDefinition`](super::DeviceManagementConfigurationSettingDefinition)
    DeviceManagementConfigurationSettingGroupDefinition: super::DeviceManagementConfigurationSettingDefinition = "microsoft.graph.deviceManagementConfigurationSettingGroupDefinition" {
        "microsoft.graph.deviceManagementConfigurationSettingGroupCollectionDefinition",
    };
    inherited "applicability" APPLICABILITY, with_applicability(super::DeviceManagementConfigurationSettingApplicability), "`applicability`";
    inherited "accessTypes" ACCESS_TYPES, with_access_types(Flags<super::DeviceManagementConfigurationSettingAccessTypes>), "`accessTypes`";
    inherited "keywords" KEYWORDS, with_keywords(Vec<String>), "`keywords`";
    inherited "infoUrls" INFO_URLS, with_info_urls(Vec<String>), "`infoUrls`";
    inherited "occurrence" OCCURRENCE, with_occurrence(super::DeviceManagementConfigurationSettingOccurrence), "`occurrence`";
    inherited "baseUri" BASE_URI, with_base_uri(String), "`baseUri`";
    inherited "offsetUri" OFFSET_URI, with_offset_uri(String), "`offsetUri`";
    inherited "rootDefinitionId" ROOT_DEFINITION_ID, with_root_definition_id(String), "`rootDefinitionId`";
    inherited "categoryId" CATEGORY_ID, with_category_id(String), "`categoryId`";
    inherited "settingUsage" SETTING_USAGE, with_setting_usage(super::DeviceManagementConfigurationSettingUsage), "`settingUsage`";
    inherited "uxBehavior" UX_BEHAVIOR, with_ux_behavior(super::DeviceManagementConfigurationControlType), "`uxBehavior`";
    inherited "visibility" VISIBILITY, with_visibility(super::DeviceManagementConfigurationSettingVisibility), "`visibility`";
    inherited "referredSettingInformationList" REFERRED_SETTING_INFORMATION_LIST, with_referred_setting_information_list(Vec<super::DeviceManagementConfigurationReferredSettingInformation>), "`referredSettingInformationList`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "helpText" HELP_TEXT, with_help_text(String), "`helpText`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(String), "`version`";
    "childIds" CHILD_IDS, child_ids strs -> Option<Vec<&str>>, with_child_ids(Vec<String>), "`childIds`: `Collection(Edm.String)`";
    "dependentOn" DEPENDENT_ON, dependent_on models -> Option<&[super::DeviceManagementConfigurationDependentOn]>, with_dependent_on(Vec<super::DeviceManagementConfigurationDependentOn>), "`dependentOn`: `Collection(microsoft.graph.deviceManagementConfigurationDependentOn)`";
    "dependedOnBy" DEPENDED_ON_BY, depended_on_by models -> Option<&[super::DeviceManagementConfigurationSettingDependedOnBy]>, with_depended_on_by(Vec<super::DeviceManagementConfigurationSettingDependedOnBy>), "`dependedOnBy`: `Collection(microsoft.graph.deviceManagementConfigurationSettingDependedOnBy)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSettingGroupInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupinstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettinggroupinstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettinggroupinstance?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstance`](super::DeviceManagementConfigurationSettingInstance)
    DeviceManagementConfigurationSettingGroupInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationSettingGroupInstance";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "settingInstanceTemplateReference" SETTING_INSTANCE_TEMPLATE_REFERENCE, with_setting_instance_template_reference(super::DeviceManagementConfigurationSettingInstanceTemplateReference), "`settingInstanceTemplateReference`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettinginstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettinginstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettinginstance?view=graph-rest-beta)
    DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationSettingInstance" {
        "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstance",
        "microsoft.graph.deviceManagementConfigurationChoiceSettingInstance",
        "microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstance",
        "microsoft.graph.deviceManagementConfigurationGroupSettingInstance",
        "microsoft.graph.deviceManagementConfigurationSettingGroupCollectionInstance",
        "microsoft.graph.deviceManagementConfigurationSettingGroupInstance",
        "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstance",
        "microsoft.graph.deviceManagementConfigurationSimpleSettingInstance",
    };
    "settingDefinitionId" SETTING_DEFINITION_ID, setting_definition_id str -> Option<&str>, with_setting_definition_id(String), "`settingDefinitionId`: `Edm.String`";
    "settingInstanceTemplateReference" SETTING_INSTANCE_TEMPLATE_REFERENCE, setting_instance_template_reference model -> Option<&super::DeviceManagementConfigurationSettingInstanceTemplateReference>, with_setting_instance_template_reference(super::DeviceManagementConfigurationSettingInstanceTemplateReference), "`settingInstanceTemplateReference`: `microsoft.graph.deviceManagementConfigurationSettingInstanceTemplateReference`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettinginstancetemplate?view=graph-rest-beta)
    DeviceManagementConfigurationSettingInstanceTemplate = "microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate" {
        "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstanceTemplate",
        "microsoft.graph.deviceManagementConfigurationChoiceSettingInstanceTemplate",
        "microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstanceTemplate",
        "microsoft.graph.deviceManagementConfigurationGroupSettingInstanceTemplate",
        "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstanceTemplate",
        "microsoft.graph.deviceManagementConfigurationSimpleSettingInstanceTemplate",
    };
    "settingInstanceTemplateId" SETTING_INSTANCE_TEMPLATE_ID, setting_instance_template_id str -> Option<&str>, with_setting_instance_template_id(String), "`settingInstanceTemplateId`: `Edm.String`";
    "settingDefinitionId" SETTING_DEFINITION_ID, setting_definition_id str -> Option<&str>, with_setting_definition_id(String), "`settingDefinitionId`: `Edm.String`";
    "isRequired" IS_REQUIRED, is_required bool -> Option<bool>, with_is_required(bool), "`isRequired`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingInstanceTemplateReference`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettinginstancetemplatereference?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettinginstancetemplatereference](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettinginstancetemplatereference?view=graph-rest-beta)
    DeviceManagementConfigurationSettingInstanceTemplateReference = "microsoft.graph.deviceManagementConfigurationSettingInstanceTemplateReference";
    "settingInstanceTemplateId" SETTING_INSTANCE_TEMPLATE_ID, setting_instance_template_id str -> Option<&str>, with_setting_instance_template_id(String), "`settingInstanceTemplateId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingOccurrence`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingoccurrence?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettingoccurrence](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettingoccurrence?view=graph-rest-beta)
    DeviceManagementConfigurationSettingOccurrence = "microsoft.graph.deviceManagementConfigurationSettingOccurrence";
    "minDeviceOccurrence" MIN_DEVICE_OCCURRENCE, min_device_occurrence i32 -> Option<i32>, with_min_device_occurrence(i32), "`minDeviceOccurrence`: `Edm.Int32`";
    "maxDeviceOccurrence" MAX_DEVICE_OCCURRENCE, max_device_occurrence i32 -> Option<i32>, with_max_device_occurrence(i32), "`maxDeviceOccurrence`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate?view=graph-rest-beta)
    DeviceManagementConfigurationSettingTemplate = "microsoft.graph.deviceManagementConfigurationSettingTemplate";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "settingInstanceTemplate" SETTING_INSTANCE_TEMPLATE, setting_instance_template model -> Option<&super::DeviceManagementConfigurationSettingInstanceTemplate>, with_setting_instance_template(super::DeviceManagementConfigurationSettingInstanceTemplate), "`settingInstanceTemplate`: `microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate`";
    "settingDefinitions" SETTING_DEFINITIONS, setting_definitions models -> Option<&[super::DeviceManagementConfigurationSettingDefinition]>, with_setting_definitions(Vec<super::DeviceManagementConfigurationSettingDefinition>), "`settingDefinitions`: `Collection(microsoft.graph.deviceManagementConfigurationSettingDefinition)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingUsage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingusage?view=graph-rest-beta)
    DeviceManagementConfigurationSettingUsage = "microsoft.graph.deviceManagementConfigurationSettingUsage" {
        None = "none",
        Configuration = "configuration",
        Compliance = "compliance",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettingvalue?view=graph-rest-beta)
    DeviceManagementConfigurationSettingValue = "microsoft.graph.deviceManagementConfigurationSettingValue" {
        "microsoft.graph.deviceManagementConfigurationChoiceSettingValue",
        "microsoft.graph.deviceManagementConfigurationGroupSettingValue",
        "microsoft.graph.deviceManagementConfigurationIntegerSettingValue",
        "microsoft.graph.deviceManagementConfigurationReferenceSettingValue",
        "microsoft.graph.deviceManagementConfigurationSecretSettingValue",
        "microsoft.graph.deviceManagementConfigurationSimpleSettingValue",
        "microsoft.graph.deviceManagementConfigurationStringSettingValue",
    };
    "settingValueTemplateReference" SETTING_VALUE_TEMPLATE_REFERENCE, setting_value_template_reference model -> Option<&super::DeviceManagementConfigurationSettingValueTemplateReference>, with_setting_value_template_reference(super::DeviceManagementConfigurationSettingValueTemplateReference), "`settingValueTemplateReference`: `microsoft.graph.deviceManagementConfigurationSettingValueTemplateReference`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingValueDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingvaluedefinition?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettingvaluedefinition](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettingvaluedefinition?view=graph-rest-beta)
    DeviceManagementConfigurationSettingValueDefinition = "microsoft.graph.deviceManagementConfigurationSettingValueDefinition" {
        "microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinition",
        "microsoft.graph.deviceManagementConfigurationStringSettingValueDefinition",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingValueTemplateReference`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingvaluetemplatereference?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettingvaluetemplatereference](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettingvaluetemplatereference?view=graph-rest-beta)
    DeviceManagementConfigurationSettingValueTemplateReference = "microsoft.graph.deviceManagementConfigurationSettingValueTemplateReference";
    "settingValueTemplateId" SETTING_VALUE_TEMPLATE_ID, setting_value_template_id str -> Option<&str>, with_setting_value_template_id(String), "`settingValueTemplateId`: `Edm.String`";
    "useTemplateDefault" USE_TEMPLATE_DEFAULT, use_template_default bool -> Option<bool>, with_use_template_default(bool), "`useTemplateDefault`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingVisibility`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingvisibility?view=graph-rest-beta)
    DeviceManagementConfigurationSettingVisibility = "microsoft.graph.deviceManagementConfigurationSettingVisibility" {
        None = "none",
        SettingsCatalog = "settingsCatalog",
        Template = "template",
    }
}

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSimpleSettingDefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSimpleSettingDefinition`](super::DeviceManagementConfigurationSimpleSettingDefinition)
    DeviceManagementConfigurationSimpleSettingCollectionDefinition: super::DeviceManagementConfigurationSimpleSettingDefinition, super::DeviceManagementConfigurationSettingDefinition = "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition";
    inherited "applicability" APPLICABILITY, with_applicability(super::DeviceManagementConfigurationSettingApplicability), "`applicability`";
    inherited "accessTypes" ACCESS_TYPES, with_access_types(Flags<super::DeviceManagementConfigurationSettingAccessTypes>), "`accessTypes`";
    inherited "keywords" KEYWORDS, with_keywords(Vec<String>), "`keywords`";
    inherited "infoUrls" INFO_URLS, with_info_urls(Vec<String>), "`infoUrls`";
    inherited "occurrence" OCCURRENCE, with_occurrence(super::DeviceManagementConfigurationSettingOccurrence), "`occurrence`";
    inherited "baseUri" BASE_URI, with_base_uri(String), "`baseUri`";
    inherited "offsetUri" OFFSET_URI, with_offset_uri(String), "`offsetUri`";
    inherited "rootDefinitionId" ROOT_DEFINITION_ID, with_root_definition_id(String), "`rootDefinitionId`";
    inherited "categoryId" CATEGORY_ID, with_category_id(String), "`categoryId`";
    inherited "settingUsage" SETTING_USAGE, with_setting_usage(super::DeviceManagementConfigurationSettingUsage), "`settingUsage`";
    inherited "uxBehavior" UX_BEHAVIOR, with_ux_behavior(super::DeviceManagementConfigurationControlType), "`uxBehavior`";
    inherited "visibility" VISIBILITY, with_visibility(super::DeviceManagementConfigurationSettingVisibility), "`visibility`";
    inherited "referredSettingInformationList" REFERRED_SETTING_INFORMATION_LIST, with_referred_setting_information_list(Vec<super::DeviceManagementConfigurationReferredSettingInformation>), "`referredSettingInformationList`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "helpText" HELP_TEXT, with_help_text(String), "`helpText`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "valueDefinition" VALUE_DEFINITION, with_value_definition(super::DeviceManagementConfigurationSettingValueDefinition), "`valueDefinition`";
    inherited "defaultValue" DEFAULT_VALUE, with_default_value(super::DeviceManagementConfigurationSettingValue), "`defaultValue`";
    inherited "dependentOn" DEPENDENT_ON, with_dependent_on(Vec<super::DeviceManagementConfigurationDependentOn>), "`dependentOn`";
    inherited "dependedOnBy" DEPENDED_ON_BY, with_depended_on_by(Vec<super::DeviceManagementConfigurationSettingDependedOnBy>), "`dependedOnBy`";
    "maximumCount" MAXIMUM_COUNT, maximum_count i32 -> Option<i32>, with_maximum_count(i32), "`maximumCount`: `Edm.Int32`";
    "minimumCount" MINIMUM_COUNT, minimum_count i32 -> Option<i32>, with_minimum_count(i32), "`minimumCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectioninstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsimplesettingcollectioninstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsimplesettingcollectioninstance?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstance`](super::DeviceManagementConfigurationSettingInstance)
    DeviceManagementConfigurationSimpleSettingCollectionInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstance";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "settingInstanceTemplateReference" SETTING_INSTANCE_TEMPLATE_REFERENCE, with_setting_instance_template_reference(super::DeviceManagementConfigurationSettingInstanceTemplateReference), "`settingInstanceTemplateReference`";
    "simpleSettingCollectionValue" SIMPLE_SETTING_COLLECTION_VALUE, simple_setting_collection_value models -> Option<&[super::DeviceManagementConfigurationSimpleSettingValue]>, with_simple_setting_collection_value(Vec<super::DeviceManagementConfigurationSimpleSettingValue>), "`simpleSettingCollectionValue`: `Collection(microsoft.graph.deviceManagementConfigurationSimpleSettingValue)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstancetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstanceTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectioninstancetemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstanceTemplate`](super::DeviceManagementConfigurationSettingInstanceTemplate)
    DeviceManagementConfigurationSimpleSettingCollectionInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate = "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstanceTemplate";
    inherited "settingInstanceTemplateId" SETTING_INSTANCE_TEMPLATE_ID, with_setting_instance_template_id(String), "`settingInstanceTemplateId`";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    "simpleSettingCollectionValueTemplate" SIMPLE_SETTING_COLLECTION_VALUE_TEMPLATE, simple_setting_collection_value_template models -> Option<&[super::DeviceManagementConfigurationSimpleSettingValueTemplate]>, with_simple_setting_collection_value_template(Vec<super::DeviceManagementConfigurationSimpleSettingValueTemplate>), "`simpleSettingCollectionValueTemplate`: `Collection(microsoft.graph.deviceManagementConfigurationSimpleSettingValueTemplate)`";
    "allowUnmanagedValues" ALLOW_UNMANAGED_VALUES, allow_unmanaged_values bool -> Option<bool>, with_allow_unmanaged_values(bool), "`allowUnmanagedValues`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingDefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingDefinition`](super::DeviceManagementConfigurationSettingDefinition)
    DeviceManagementConfigurationSimpleSettingDefinition: super::DeviceManagementConfigurationSettingDefinition = "microsoft.graph.deviceManagementConfigurationSimpleSettingDefinition" {
        "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition",
    };
    inherited "applicability" APPLICABILITY, with_applicability(super::DeviceManagementConfigurationSettingApplicability), "`applicability`";
    inherited "accessTypes" ACCESS_TYPES, with_access_types(Flags<super::DeviceManagementConfigurationSettingAccessTypes>), "`accessTypes`";
    inherited "keywords" KEYWORDS, with_keywords(Vec<String>), "`keywords`";
    inherited "infoUrls" INFO_URLS, with_info_urls(Vec<String>), "`infoUrls`";
    inherited "occurrence" OCCURRENCE, with_occurrence(super::DeviceManagementConfigurationSettingOccurrence), "`occurrence`";
    inherited "baseUri" BASE_URI, with_base_uri(String), "`baseUri`";
    inherited "offsetUri" OFFSET_URI, with_offset_uri(String), "`offsetUri`";
    inherited "rootDefinitionId" ROOT_DEFINITION_ID, with_root_definition_id(String), "`rootDefinitionId`";
    inherited "categoryId" CATEGORY_ID, with_category_id(String), "`categoryId`";
    inherited "settingUsage" SETTING_USAGE, with_setting_usage(super::DeviceManagementConfigurationSettingUsage), "`settingUsage`";
    inherited "uxBehavior" UX_BEHAVIOR, with_ux_behavior(super::DeviceManagementConfigurationControlType), "`uxBehavior`";
    inherited "visibility" VISIBILITY, with_visibility(super::DeviceManagementConfigurationSettingVisibility), "`visibility`";
    inherited "referredSettingInformationList" REFERRED_SETTING_INFORMATION_LIST, with_referred_setting_information_list(Vec<super::DeviceManagementConfigurationReferredSettingInformation>), "`referredSettingInformationList`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "helpText" HELP_TEXT, with_help_text(String), "`helpText`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(String), "`version`";
    "valueDefinition" VALUE_DEFINITION, value_definition model -> Option<&super::DeviceManagementConfigurationSettingValueDefinition>, with_value_definition(super::DeviceManagementConfigurationSettingValueDefinition), "`valueDefinition`: `microsoft.graph.deviceManagementConfigurationSettingValueDefinition`";
    "defaultValue" DEFAULT_VALUE, default_value model -> Option<&super::DeviceManagementConfigurationSettingValue>, with_default_value(super::DeviceManagementConfigurationSettingValue), "`defaultValue`: `microsoft.graph.deviceManagementConfigurationSettingValue`";
    "dependentOn" DEPENDENT_ON, dependent_on models -> Option<&[super::DeviceManagementConfigurationDependentOn]>, with_dependent_on(Vec<super::DeviceManagementConfigurationDependentOn>), "`dependentOn`: `Collection(microsoft.graph.deviceManagementConfigurationDependentOn)`";
    "dependedOnBy" DEPENDED_ON_BY, depended_on_by models -> Option<&[super::DeviceManagementConfigurationSettingDependedOnBy]>, with_depended_on_by(Vec<super::DeviceManagementConfigurationSettingDependedOnBy>), "`dependedOnBy`: `Collection(microsoft.graph.deviceManagementConfigurationSettingDependedOnBy)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettinginstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsimplesettinginstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsimplesettinginstance?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstance`](super::DeviceManagementConfigurationSettingInstance)
    DeviceManagementConfigurationSimpleSettingInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationSimpleSettingInstance";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "settingInstanceTemplateReference" SETTING_INSTANCE_TEMPLATE_REFERENCE, with_setting_instance_template_reference(super::DeviceManagementConfigurationSettingInstanceTemplateReference), "`settingInstanceTemplateReference`";
    "simpleSettingValue" SIMPLE_SETTING_VALUE, simple_setting_value model -> Option<&super::DeviceManagementConfigurationSimpleSettingValue>, with_simple_setting_value(super::DeviceManagementConfigurationSimpleSettingValue), "`simpleSettingValue`: `microsoft.graph.deviceManagementConfigurationSimpleSettingValue`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstancetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingInstanceTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettinginstancetemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstanceTemplate`](super::DeviceManagementConfigurationSettingInstanceTemplate)
    DeviceManagementConfigurationSimpleSettingInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate = "microsoft.graph.deviceManagementConfigurationSimpleSettingInstanceTemplate";
    inherited "settingInstanceTemplateId" SETTING_INSTANCE_TEMPLATE_ID, with_setting_instance_template_id(String), "`settingInstanceTemplateId`";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    "simpleSettingValueTemplate" SIMPLE_SETTING_VALUE_TEMPLATE, simple_setting_value_template model -> Option<&super::DeviceManagementConfigurationSimpleSettingValueTemplate>, with_simple_setting_value_template(super::DeviceManagementConfigurationSimpleSettingValueTemplate), "`simpleSettingValueTemplate`: `microsoft.graph.deviceManagementConfigurationSimpleSettingValueTemplate`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettingvalue.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsimplesettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsimplesettingvalue?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingValue`](super::DeviceManagementConfigurationSettingValue)
    DeviceManagementConfigurationSimpleSettingValue: super::DeviceManagementConfigurationSettingValue = "microsoft.graph.deviceManagementConfigurationSimpleSettingValue" {
        "microsoft.graph.deviceManagementConfigurationIntegerSettingValue",
        "microsoft.graph.deviceManagementConfigurationReferenceSettingValue",
        "microsoft.graph.deviceManagementConfigurationSecretSettingValue",
        "microsoft.graph.deviceManagementConfigurationStringSettingValue",
    };
    inherited "settingValueTemplateReference" SETTING_VALUE_TEMPLATE_REFERENCE, with_setting_value_template_reference(super::DeviceManagementConfigurationSettingValueTemplateReference), "`settingValueTemplateReference`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingValueTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettingvaluetemplate?view=graph-rest-beta)
    DeviceManagementConfigurationSimpleSettingValueTemplate = "microsoft.graph.deviceManagementConfigurationSimpleSettingValueTemplate" {
        "microsoft.graph.deviceManagementConfigurationIntegerSettingValueTemplate",
        "microsoft.graph.deviceManagementConfigurationStringSettingValueTemplate",
    };
    "settingValueTemplateId" SETTING_VALUE_TEMPLATE_ID, setting_value_template_id str -> Option<&str>, with_setting_value_template_id(String), "`settingValueTemplateId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationStringFormat`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationstringformat?view=graph-rest-beta)
    DeviceManagementConfigurationStringFormat = "microsoft.graph.deviceManagementConfigurationStringFormat" {
        None = "none",
        Email = "email",
        Guid = "guid",
        Ip = "ip",
        Base64 = "base64",
        Url = "url",
        Version = "version",
        Xml = "xml",
        Date = "date",
        Time = "time",
        Binary = "binary",
        RegEx = "regEx",
        Json = "json",
        DateTime = "dateTime",
        SurfaceHub = "surfaceHub",
    }
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsimplesettingvalue.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationStringSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationstringsettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationstringsettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationstringsettingvalue?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSimpleSettingValue`](super::DeviceManagementConfigurationSimpleSettingValue)
    DeviceManagementConfigurationStringSettingValue: super::DeviceManagementConfigurationSimpleSettingValue, super::DeviceManagementConfigurationSettingValue = "microsoft.graph.deviceManagementConfigurationStringSettingValue" {
        "microsoft.graph.deviceManagementConfigurationReferenceSettingValue",
    };
    inherited "settingValueTemplateReference" SETTING_VALUE_TEMPLATE_REFERENCE, with_setting_value_template_reference(super::DeviceManagementConfigurationSettingValueTemplateReference), "`settingValueTemplateReference`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationstringsettingvaluedefaulttemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationStringSettingValueConstantDefaultTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationstringsettingvalueconstantdefaulttemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationStringSettingValueDefaultTemplate`](super::DeviceManagementConfigurationStringSettingValueDefaultTemplate)
    DeviceManagementConfigurationStringSettingValueConstantDefaultTemplate: super::DeviceManagementConfigurationStringSettingValueDefaultTemplate = "microsoft.graph.deviceManagementConfigurationStringSettingValueConstantDefaultTemplate";
    "constantValue" CONSTANT_VALUE, constant_value str -> Option<&str>, with_constant_value(String), "`constantValue`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationStringSettingValueDefaultTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationstringsettingvaluedefaulttemplate?view=graph-rest-beta)
    DeviceManagementConfigurationStringSettingValueDefaultTemplate = "microsoft.graph.deviceManagementConfigurationStringSettingValueDefaultTemplate" {
        "microsoft.graph.deviceManagementConfigurationStringSettingValueConstantDefaultTemplate",
    }
}

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingValueDefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationStringSettingValueDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationstringsettingvaluedefinition?view=graph-rest-beta), [intune-mam-devicemanagementconfigurationstringsettingvaluedefinition](https://learn.microsoft.com/graph/api/resources/intune-mam-devicemanagementconfigurationstringsettingvaluedefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingValueDefinition`](super::DeviceManagementConfigurationSettingValueDefinition)
    DeviceManagementConfigurationStringSettingValueDefinition: super::DeviceManagementConfigurationSettingValueDefinition = "microsoft.graph.deviceManagementConfigurationStringSettingValueDefinition";
    "format" FORMAT, format enumeration -> Option<super::DeviceManagementConfigurationStringFormat>, with_format(super::DeviceManagementConfigurationStringFormat), "`format`: `microsoft.graph.deviceManagementConfigurationStringFormat`" "Possible values are: none, email, guid, ip, base64, url, version, xml, date, time, binary, regEx, json.";
    "inputValidationSchema" INPUT_VALIDATION_SCHEMA, input_validation_schema str -> Option<&str>, with_input_validation_schema(String), "`inputValidationSchema`: `Edm.String`";
    "maximumLength" MAXIMUM_LENGTH, maximum_length i64 -> Option<i64>, with_maximum_length(i64), "`maximumLength`: `Edm.Int64`";
    "minimumLength" MINIMUM_LENGTH, minimum_length i64 -> Option<i64>, with_minimum_length(i64), "`minimumLength`: `Edm.Int64`";
    "isSecret" IS_SECRET, is_secret bool -> Option<bool>, with_is_secret(bool), "`isSecret`: `Edm.Boolean`";
    "fileTypes" FILE_TYPES, file_types strs -> Option<Vec<&str>>, with_file_types(Vec<String>), "`fileTypes`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsimplesettingvaluetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationStringSettingValueTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationstringsettingvaluetemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSimpleSettingValueTemplate`](super::DeviceManagementConfigurationSimpleSettingValueTemplate)
    DeviceManagementConfigurationStringSettingValueTemplate: super::DeviceManagementConfigurationSimpleSettingValueTemplate = "microsoft.graph.deviceManagementConfigurationStringSettingValueTemplate";
    inherited "settingValueTemplateId" SETTING_VALUE_TEMPLATE_ID, with_setting_value_template_id(String), "`settingValueTemplateId`";
    "defaultValue" DEFAULT_VALUE, default_value model -> Option<&super::DeviceManagementConfigurationStringSettingValueDefaultTemplate>, with_default_value(super::DeviceManagementConfigurationStringSettingValueDefaultTemplate), "`defaultValue`: `microsoft.graph.deviceManagementConfigurationStringSettingValueDefaultTemplate`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationTechnologies`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationtechnologies?view=graph-rest-beta)
    DeviceManagementConfigurationTechnologies = "microsoft.graph.deviceManagementConfigurationTechnologies" {
        None = "none",
        Mdm = "mdm",
        Windows10XManagement = "windows10XManagement",
        ConfigManager = "configManager",
        AppleRemoteManagement = "appleRemoteManagement",
        MicrosoftSense = "microsoftSense",
        ExchangeOnline = "exchangeOnline",
        LinuxMdm = "linuxMdm",
        Enrollment = "enrollment",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationTemplateFamily`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationtemplatefamily?view=graph-rest-beta)
    DeviceManagementConfigurationTemplateFamily = "microsoft.graph.deviceManagementConfigurationTemplateFamily" {
        None = "none",
        EndpointSecurityAntivirus = "endpointSecurityAntivirus",
        EndpointSecurityDiskEncryption = "endpointSecurityDiskEncryption",
        EndpointSecurityFirewall = "endpointSecurityFirewall",
        EndpointSecurityEndpointDetectionAndResponse = "endpointSecurityEndpointDetectionAndResponse",
        EndpointSecurityAttackSurfaceReduction = "endpointSecurityAttackSurfaceReduction",
        EndpointSecurityAccountProtection = "endpointSecurityAccountProtection",
        EndpointSecurityApplicationControl = "endpointSecurityApplicationControl",
        Baseline = "baseline",
    }
}

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingApplicability.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationWindowsSettingApplicability`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationwindowssettingapplicability?view=graph-rest-beta), [intune-mam-devicemanagementconfigurationwindowssettingapplicability](https://learn.microsoft.com/graph/api/resources/intune-mam-devicemanagementconfigurationwindowssettingapplicability?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingApplicability`](super::DeviceManagementConfigurationSettingApplicability)
    DeviceManagementConfigurationWindowsSettingApplicability: super::DeviceManagementConfigurationSettingApplicability = "microsoft.graph.deviceManagementConfigurationWindowsSettingApplicability";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "platform" PLATFORM, with_platform(Flags<super::DeviceManagementConfigurationPlatforms>), "`platform`";
    inherited "deviceMode" DEVICE_MODE, with_device_mode(super::DeviceManagementConfigurationDeviceMode), "`deviceMode`";
    inherited "technologies" TECHNOLOGIES, with_technologies(Flags<super::DeviceManagementConfigurationTechnologies>), "`technologies`";
    "configurationServiceProviderVersion" CONFIGURATION_SERVICE_PROVIDER_VERSION, configuration_service_provider_version str -> Option<&str>, with_configuration_service_provider_version(String), "`configurationServiceProviderVersion`: `Edm.String`";
    "maximumSupportedVersion" MAXIMUM_SUPPORTED_VERSION, maximum_supported_version str -> Option<&str>, with_maximum_supported_version(String), "`maximumSupportedVersion`: `Edm.String`";
    "minimumSupportedVersion" MINIMUM_SUPPORTED_VERSION, minimum_supported_version str -> Option<&str>, with_minimum_supported_version(String), "`minimumSupportedVersion`: `Edm.String`";
    "windowsSkus" WINDOWS_SKUS, windows_skus enumerations -> Option<Vec<super::DeviceManagementConfigurationWindowsSkus>>, with_windows_skus(Vec<super::DeviceManagementConfigurationWindowsSkus>), "`windowsSkus`: `Collection(microsoft.graph.deviceManagementConfigurationWindowsSkus)`";
    "requiresAzureAd" REQUIRES_AZURE_AD, requires_azure_ad bool -> Option<bool>, with_requires_azure_ad(bool), "`requiresAzureAd`: `Edm.Boolean`";
    "requiredAzureAdTrustType" REQUIRED_AZURE_AD_TRUST_TYPE, required_azure_ad_trust_type flags -> Option<Flags<super::DeviceManagementConfigurationAzureAdTrustType>>, with_required_azure_ad_trust_type(Flags<super::DeviceManagementConfigurationAzureAdTrustType>), "`requiredAzureAdTrustType`: `microsoft.graph.deviceManagementConfigurationAzureAdTrustType`" "Possible values are: none, azureAdJoined, addWorkAccount, mdmOnly.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationWindowsSkus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationwindowsskus?view=graph-rest-beta)
    DeviceManagementConfigurationWindowsSkus = "microsoft.graph.deviceManagementConfigurationWindowsSkus" {
        Unknown = "unknown",
        WindowsHome = "windowsHome",
        WindowsProfessional = "windowsProfessional",
        WindowsEnterprise = "windowsEnterprise",
        WindowsEducation = "windowsEducation",
        WindowsMobile = "windowsMobile",
        WindowsMobileEnterprise = "windowsMobileEnterprise",
        WindowsTeamSurface = "windowsTeamSurface",
        Iot = "iot",
        IotEnterprise = "iotEnterprise",
        HoloLens = "holoLens",
        HoloLensEnterprise = "holoLensEnterprise",
        HolographicForBusiness = "holographicForBusiness",
        WindowsMultiSession = "windowsMultiSession",
        SurfaceHub = "surfaceHub",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementconstraint?view=graph-rest-beta)
    DeviceManagementConstraint = "microsoft.graph.deviceManagementConstraint" {
        "microsoft.graph.deviceManagementEnumConstraint",
        "microsoft.graph.deviceManagementIntentSettingSecretConstraint",
        "microsoft.graph.deviceManagementSettingAbstractImplementationConstraint",
        "microsoft.graph.deviceManagementSettingAppConstraint",
        "microsoft.graph.deviceManagementSettingBooleanConstraint",
        "microsoft.graph.deviceManagementSettingCollectionConstraint",
        "microsoft.graph.deviceManagementSettingEnrollmentTypeConstraint",
        "microsoft.graph.deviceManagementSettingFileConstraint",
        "microsoft.graph.deviceManagementSettingIntegerConstraint",
        "microsoft.graph.deviceManagementSettingProfileConstraint",
        "microsoft.graph.deviceManagementSettingRegexConstraint",
        "microsoft.graph.deviceManagementSettingRequiredConstraint",
        "microsoft.graph.deviceManagementSettingSddlConstraint",
        "microsoft.graph.deviceManagementSettingStringLengthConstraint",
        "microsoft.graph.deviceManagementSettingXmlConstraint",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementDerivedCredentialNotificationType`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-devicemanagementderivedcredentialnotificationtype?view=graph-rest-beta)
    DeviceManagementDerivedCredentialNotificationType = "microsoft.graph.deviceManagementDerivedCredentialNotificationType" {
        None = "none",
        CompanyPortal = "companyPortal",
        Email = "email",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementDerivedCredentialSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementderivedcredentialsettings?view=graph-rest-beta)
    DeviceManagementDerivedCredentialSettings = "microsoft.graph.deviceManagementDerivedCredentialSettings";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementDomainJoinConnector`](https://learn.microsoft.com/graph/api/resources/intune-odj-devicemanagementdomainjoinconnector?view=graph-rest-beta)
    DeviceManagementDomainJoinConnector = "microsoft.graph.deviceManagementDomainJoinConnector";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastConnectionDateTime" LAST_CONNECTION_DATE_TIME, last_connection_date_time date_time -> Parsed<OffsetDateTime>, with_last_connection_date_time(OffsetDateTime), "`lastConnectionDateTime`: `Edm.DateTimeOffset`";
    "state" STATE, state enumeration -> Option<super::DeviceManagementDomainJoinConnectorState>, with_state(super::DeviceManagementDomainJoinConnectorState), "`state`: `microsoft.graph.deviceManagementDomainJoinConnectorState`" "Possible values are: active, error, inactive.";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementDomainJoinConnectorState`](https://learn.microsoft.com/graph/api/resources/intune-odj-devicemanagementdomainjoinconnectorstate?view=graph-rest-beta)
    DeviceManagementDomainJoinConnectorState = "microsoft.graph.deviceManagementDomainJoinConnectorState" {
        Active = "active",
        Error = "error",
        Inactive = "inactive",
    }
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementEnumConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementenumconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementEnumConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementEnumConstraint";
    "values" VALUES, values models -> Option<&[super::DeviceManagementEnumValue]>, with_values(Vec<super::DeviceManagementEnumValue>), "`values`: `Collection(microsoft.graph.deviceManagementEnumValue)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementEnumValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementenumvalue?view=graph-rest-beta)
    DeviceManagementEnumValue = "microsoft.graph.deviceManagementEnumValue";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeAccessLevel`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeaccesslevel?view=graph-rest-beta)
    DeviceManagementExchangeAccessLevel = "microsoft.graph.deviceManagementExchangeAccessLevel" {
        None = "none",
        Allow = "allow",
        Block = "block",
        Quarantine = "quarantine",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementExchangeAccessRule`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeaccessrule?view=graph-rest-beta)
    DeviceManagementExchangeAccessRule = "microsoft.graph.deviceManagementExchangeAccessRule";
    "deviceClass" DEVICE_CLASS, device_class model -> Option<&super::DeviceManagementExchangeDeviceClass>, with_device_class(super::DeviceManagementExchangeDeviceClass), "`deviceClass`: `microsoft.graph.deviceManagementExchangeDeviceClass`";
    "accessLevel" ACCESS_LEVEL, access_level enumeration -> Option<super::DeviceManagementExchangeAccessLevel>, with_access_level(super::DeviceManagementExchangeAccessLevel), "`accessLevel`: `microsoft.graph.deviceManagementExchangeAccessLevel`" "Possible values are: none, allow, block, quarantine.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeAccessRuleType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeaccessruletype?view=graph-rest-beta)
    DeviceManagementExchangeAccessRuleType = "microsoft.graph.deviceManagementExchangeAccessRuleType" {
        Family = "family",
        Model = "model",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeAccessState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementexchangeaccessstate?view=graph-rest-beta)
    DeviceManagementExchangeAccessState = "microsoft.graph.deviceManagementExchangeAccessState" {
        None = "none",
        Unknown = "unknown",
        Allowed = "allowed",
        Blocked = "blocked",
        Quarantined = "quarantined",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeAccessStateReason`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementexchangeaccessstatereason?view=graph-rest-beta)
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
    /// [`microsoft.graph.deviceManagementExchangeConnector`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeconnector?view=graph-rest-beta)
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
    /// [`microsoft.graph.deviceManagementExchangeConnectorStatus`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeconnectorstatus?view=graph-rest-beta)
    DeviceManagementExchangeConnectorStatus = "microsoft.graph.deviceManagementExchangeConnectorStatus" {
        None = "none",
        ConnectionPending = "connectionPending",
        Connected = "connected",
        Disconnected = "disconnected",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeConnectorSyncType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeconnectorsynctype?view=graph-rest-beta)
    DeviceManagementExchangeConnectorSyncType = "microsoft.graph.deviceManagementExchangeConnectorSyncType" {
        FullSync = "fullSync",
        DeltaSync = "deltaSync",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeConnectorType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeconnectortype?view=graph-rest-beta)
    DeviceManagementExchangeConnectorType = "microsoft.graph.deviceManagementExchangeConnectorType" {
        OnPremises = "onPremises",
        Hosted = "hosted",
        ServiceToService = "serviceToService",
        Dedicated = "dedicated",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementExchangeDeviceClass`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangedeviceclass?view=graph-rest-beta)
    DeviceManagementExchangeDeviceClass = "microsoft.graph.deviceManagementExchangeDeviceClass";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<super::DeviceManagementExchangeAccessRuleType>, with_type(super::DeviceManagementExchangeAccessRuleType), "`type`: `microsoft.graph.deviceManagementExchangeAccessRuleType`" "Possible values are: family, model.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementExchangeOnPremisesPolicy`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeonpremisespolicy?view=graph-rest-beta)
    DeviceManagementExchangeOnPremisesPolicy = "microsoft.graph.deviceManagementExchangeOnPremisesPolicy";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "notificationContent" NOTIFICATION_CONTENT, notification_content binary -> Parsed<Bytes>, with_notification_content(Bytes), "`notificationContent`: `Edm.Binary`";
    "defaultAccessLevel" DEFAULT_ACCESS_LEVEL, default_access_level enumeration -> Option<super::DeviceManagementExchangeAccessLevel>, with_default_access_level(super::DeviceManagementExchangeAccessLevel), "`defaultAccessLevel`: `microsoft.graph.deviceManagementExchangeAccessLevel`" "Possible values are: none, allow, block, quarantine.";
    "accessRules" ACCESS_RULES, access_rules models -> Option<&[super::DeviceManagementExchangeAccessRule]>, with_access_rules(Vec<super::DeviceManagementExchangeAccessRule>), "`accessRules`: `Collection(microsoft.graph.deviceManagementExchangeAccessRule)`";
    "knownDeviceClasses" KNOWN_DEVICE_CLASSES, known_device_classes models -> Option<&[super::DeviceManagementExchangeDeviceClass]>, with_known_device_classes(Vec<super::DeviceManagementExchangeDeviceClass>), "`knownDeviceClasses`: `Collection(microsoft.graph.deviceManagementExchangeDeviceClass)`";
    "conditionalAccessSettings" CONDITIONAL_ACCESS_SETTINGS, conditional_access_settings model -> Option<&super::OnPremisesConditionalAccessSettings>, with_conditional_access_settings(super::OnPremisesConditionalAccessSettings), "`conditionalAccessSettings`: `microsoft.graph.onPremisesConditionalAccessSettings`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementExportJob`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementexportjob?view=graph-rest-beta)
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
    /// [`microsoft.graph.deviceManagementExportJobLocalizationType`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementexportjoblocalizationtype?view=graph-rest-beta)
    DeviceManagementExportJobLocalizationType = "microsoft.graph.deviceManagementExportJobLocalizationType" {
        LocalizedValuesAsAdditionalColumn = "localizedValuesAsAdditionalColumn",
        ReplaceLocalizableValues = "replaceLocalizableValues",
    }
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementIntegerSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintegersettinginstance?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance)
    DeviceManagementIntegerSettingInstance: super::DeviceManagementSettingInstance = "microsoft.graph.deviceManagementIntegerSettingInstance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "definitionId" DEFINITION_ID, with_definition_id(String), "`definitionId`";
    inherited "valueJson" VALUE_JSON, with_value_json(String), "`valueJson`";
    "value" VALUE, value i32 -> Option<i32>, with_value(i32), "`value`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementIntent`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintent?view=graph-rest-beta)
    DeviceManagementIntent = "microsoft.graph.deviceManagementIntent";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "isAssigned" IS_ASSIGNED, is_assigned bool -> Option<bool>, with_is_assigned(bool), "`isAssigned`: `Edm.Boolean`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "templateId" TEMPLATE_ID, template_id str -> Option<&str>, with_template_id(String), "`templateId`: `Edm.String`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "settings" SETTINGS, settings models -> Option<&[super::DeviceManagementSettingInstance]>, with_settings(Vec<super::DeviceManagementSettingInstance>), "`settings`: `Collection(microsoft.graph.deviceManagementSettingInstance)`";
    "categories" CATEGORIES, categories models -> Option<&[super::DeviceManagementIntentSettingCategory]>, with_categories(Vec<super::DeviceManagementIntentSettingCategory>), "`categories`: `Collection(microsoft.graph.deviceManagementIntentSettingCategory)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceManagementIntentAssignment]>, with_assignments(Vec<super::DeviceManagementIntentAssignment>), "`assignments`: `Collection(microsoft.graph.deviceManagementIntentAssignment)`";
    "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, device_setting_state_summaries models -> Option<&[super::DeviceManagementIntentDeviceSettingStateSummary]>, with_device_setting_state_summaries(Vec<super::DeviceManagementIntentDeviceSettingStateSummary>), "`deviceSettingStateSummaries`: `Collection(microsoft.graph.deviceManagementIntentDeviceSettingStateSummary)`";
    "deviceStates" DEVICE_STATES, device_states models -> Option<&[super::DeviceManagementIntentDeviceState]>, with_device_states(Vec<super::DeviceManagementIntentDeviceState>), "`deviceStates`: `Collection(microsoft.graph.deviceManagementIntentDeviceState)`";
    "userStates" USER_STATES, user_states models -> Option<&[super::DeviceManagementIntentUserState]>, with_user_states(Vec<super::DeviceManagementIntentUserState>), "`userStates`: `Collection(microsoft.graph.deviceManagementIntentUserState)`";
    "deviceStateSummary" DEVICE_STATE_SUMMARY, device_state_summary model -> Option<&super::DeviceManagementIntentDeviceStateSummary>, with_device_state_summary(super::DeviceManagementIntentDeviceStateSummary), "`deviceStateSummary`: `microsoft.graph.deviceManagementIntentDeviceStateSummary`";
    "userStateSummary" USER_STATE_SUMMARY, user_state_summary model -> Option<&super::DeviceManagementIntentUserStateSummary>, with_user_state_summary(super::DeviceManagementIntentUserStateSummary), "`userStateSummary`: `microsoft.graph.deviceManagementIntentUserStateSummary`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementIntentAssignment`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentassignment?view=graph-rest-beta)
    DeviceManagementIntentAssignment = "microsoft.graph.deviceManagementIntentAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementIntentDeviceSettingStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentdevicesettingstatesummary?view=graph-rest-beta)
    DeviceManagementIntentDeviceSettingStateSummary = "microsoft.graph.deviceManagementIntentDeviceSettingStateSummary";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "compliantCount" COMPLIANT_COUNT, compliant_count i32 -> Option<i32>, with_compliant_count(i32), "`compliantCount`: `Edm.Int32`";
    "conflictCount" CONFLICT_COUNT, conflict_count i32 -> Option<i32>, with_conflict_count(i32), "`conflictCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "nonCompliantCount" NON_COMPLIANT_COUNT, non_compliant_count i32 -> Option<i32>, with_non_compliant_count(i32), "`nonCompliantCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "remediatedCount" REMEDIATED_COUNT, remediated_count i32 -> Option<i32>, with_remediated_count(i32), "`remediatedCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementIntentDeviceState`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentdevicestate?view=graph-rest-beta)
    DeviceManagementIntentDeviceState = "microsoft.graph.deviceManagementIntentDeviceState";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementIntentDeviceStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentdevicestatesummary?view=graph-rest-beta)
    DeviceManagementIntentDeviceStateSummary = "microsoft.graph.deviceManagementIntentDeviceStateSummary";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "conflictCount" CONFLICT_COUNT, conflict_count i32 -> Option<i32>, with_conflict_count(i32), "`conflictCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "notApplicablePlatformCount" NOT_APPLICABLE_PLATFORM_COUNT, not_applicable_platform_count i32 -> Option<i32>, with_not_applicable_platform_count(i32), "`notApplicablePlatformCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettingcategory.
    ///
    /// [`microsoft.graph.deviceManagementIntentSettingCategory`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentsettingcategory?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingCategory`](super::DeviceManagementSettingCategory)
    DeviceManagementIntentSettingCategory: super::DeviceManagementSettingCategory = "microsoft.graph.deviceManagementIntentSettingCategory";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "hasRequiredSetting" HAS_REQUIRED_SETTING, with_has_required_setting(bool), "`hasRequiredSetting`";
    inherited "settingDefinitions" SETTING_DEFINITIONS, with_setting_definitions(Vec<super::DeviceManagementSettingDefinition>), "`settingDefinitions`";
    "settings" SETTINGS, settings models -> Option<&[super::DeviceManagementSettingInstance]>, with_settings(Vec<super::DeviceManagementSettingInstance>), "`settings`: `Collection(microsoft.graph.deviceManagementSettingInstance)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementIntentSettingSecretConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentsettingsecretconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementIntentSettingSecretConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementIntentSettingSecretConstraint"
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementIntentUserState`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentuserstate?view=graph-rest-beta)
    DeviceManagementIntentUserState = "microsoft.graph.deviceManagementIntentUserState";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementIntentUserStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentuserstatesummary?view=graph-rest-beta)
    DeviceManagementIntentUserStateSummary = "microsoft.graph.deviceManagementIntentUserStateSummary";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "conflictCount" CONFLICT_COUNT, conflict_count i32 -> Option<i32>, with_conflict_count(i32), "`conflictCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementPartner`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementpartner?view=graph-rest-beta)
    DeviceManagementPartner = "microsoft.graph.deviceManagementPartner";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "lastHeartbeatDateTime" LAST_HEARTBEAT_DATE_TIME, last_heartbeat_date_time date_time -> Parsed<OffsetDateTime>, with_last_heartbeat_date_time(OffsetDateTime), "`lastHeartbeatDateTime`: `Edm.DateTimeOffset`";
    "partnerState" PARTNER_STATE, partner_state enumeration -> Option<super::DeviceManagementPartnerTenantState>, with_partner_state(super::DeviceManagementPartnerTenantState), "`partnerState`: `microsoft.graph.deviceManagementPartnerTenantState`" "Possible values are: unknown, unavailable, enabled, terminated, rejected, unresponsive.";
    "partnerAppType" PARTNER_APP_TYPE, partner_app_type enumeration -> Option<super::DeviceManagementPartnerAppType>, with_partner_app_type(super::DeviceManagementPartnerAppType), "`partnerAppType`: `microsoft.graph.deviceManagementPartnerAppType`" "Possible values are: unknown, singleTenantApp, multiTenantApp.";
    "singleTenantAppId" SINGLE_TENANT_APP_ID, single_tenant_app_id str -> Option<&str>, with_single_tenant_app_id(String), "`singleTenantAppId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isConfigured" IS_CONFIGURED, is_configured bool -> Option<bool>, with_is_configured(bool), "`isConfigured`: `Edm.Boolean`";
    "whenPartnerDevicesWillBeRemoved" WHEN_PARTNER_DEVICES_WILL_BE_REMOVED, when_partner_devices_will_be_removed date_time -> Parsed<OffsetDateTime>, with_when_partner_devices_will_be_removed(OffsetDateTime), "`whenPartnerDevicesWillBeRemoved`: `Edm.DateTimeOffset`";
    "whenPartnerDevicesWillBeMarkedAsNonCompliant" WHEN_PARTNER_DEVICES_WILL_BE_MARKED_AS_NON_COMPLIANT, when_partner_devices_will_be_marked_as_non_compliant date_time -> Parsed<OffsetDateTime>, with_when_partner_devices_will_be_marked_as_non_compliant(OffsetDateTime), "`whenPartnerDevicesWillBeMarkedAsNonCompliant`: `Edm.DateTimeOffset`";
    "whenPartnerDevicesWillBeRemovedDateTime" WHEN_PARTNER_DEVICES_WILL_BE_REMOVED_DATE_TIME, when_partner_devices_will_be_removed_date_time date_time -> Parsed<OffsetDateTime>, with_when_partner_devices_will_be_removed_date_time(OffsetDateTime), "`whenPartnerDevicesWillBeRemovedDateTime`: `Edm.DateTimeOffset`";
    "whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime" WHEN_PARTNER_DEVICES_WILL_BE_MARKED_AS_NON_COMPLIANT_DATE_TIME, when_partner_devices_will_be_marked_as_non_compliant_date_time date_time -> Parsed<OffsetDateTime>, with_when_partner_devices_will_be_marked_as_non_compliant_date_time(OffsetDateTime), "`whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime`: `Edm.DateTimeOffset`";
    "groupsRequiringPartnerEnrollment" GROUPS_REQUIRING_PARTNER_ENROLLMENT, groups_requiring_partner_enrollment models -> Option<&[super::DeviceManagementPartnerAssignment]>, with_groups_requiring_partner_enrollment(Vec<super::DeviceManagementPartnerAssignment>), "`groupsRequiringPartnerEnrollment`: `Collection(microsoft.graph.deviceManagementPartnerAssignment)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementPartnerAppType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementpartnerapptype?view=graph-rest-beta)
    DeviceManagementPartnerAppType = "microsoft.graph.deviceManagementPartnerAppType" {
        Unknown = "unknown",
        SingleTenantApp = "singleTenantApp",
        MultiTenantApp = "multiTenantApp",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementPartnerAssignment`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementpartnerassignment?view=graph-rest-beta)
    DeviceManagementPartnerAssignment = "microsoft.graph.deviceManagementPartnerAssignment";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementPartnerTenantState`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementpartnertenantstate?view=graph-rest-beta)
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
    /// [`microsoft.graph.deviceManagementReportFileFormat`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementreportfileformat?view=graph-rest-beta)
    DeviceManagementReportFileFormat = "microsoft.graph.deviceManagementReportFileFormat" {
        Csv = "csv",
        Pdf = "pdf",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementReportSchedule`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementreportschedule?view=graph-rest-beta)
    DeviceManagementReportSchedule = "microsoft.graph.deviceManagementReportSchedule";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "reportScheduleName" REPORT_SCHEDULE_NAME, report_schedule_name str -> Option<&str>, with_report_schedule_name(String), "`reportScheduleName`: `Edm.String`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "emails" EMAILS, emails strs -> Option<Vec<&str>>, with_emails(Vec<String>), "`emails`: `Collection(Edm.String)`";
    "recurrence" RECURRENCE, recurrence enumeration -> Option<super::DeviceManagementScheduledReportRecurrence>, with_recurrence(super::DeviceManagementScheduledReportRecurrence), "`recurrence`: `microsoft.graph.deviceManagementScheduledReportRecurrence`" "Possible values are: none, daily, weekly, monthly.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "reportName" REPORT_NAME, report_name str -> Option<&str>, with_report_name(String), "`reportName`: `Edm.String`";
    "filter" FILTER, filter str -> Option<&str>, with_filter(String), "`filter`: `Edm.String`";
    "select" SELECT, select strs -> Option<Vec<&str>>, with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
    "orderBy" ORDER_BY, order_by strs -> Option<Vec<&str>>, with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
    "format" FORMAT, format enumeration -> Option<super::DeviceManagementReportFileFormat>, with_format(super::DeviceManagementReportFileFormat), "`format`: `microsoft.graph.deviceManagementReportFileFormat`" "Possible values are: csv, pdf.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementReportStatus`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementreportstatus?view=graph-rest-beta)
    DeviceManagementReportStatus = "microsoft.graph.deviceManagementReportStatus" {
        Unknown = "unknown",
        NotStarted = "notStarted",
        InProgress = "inProgress",
        Completed = "completed",
        Failed = "failed",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementReports`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-devicemanagementreports?view=graph-rest-beta), [intune-remoteassistance-devicemanagementreports](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-devicemanagementreports?view=graph-rest-beta), [intune-reporting-devicemanagementreports](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementreports?view=graph-rest-beta) and 1 more
    DeviceManagementReports = "microsoft.graph.deviceManagementReports";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "cachedReportConfigurations" CACHED_REPORT_CONFIGURATIONS, cached_report_configurations models -> Option<&[super::DeviceManagementCachedReportConfiguration]>, with_cached_report_configurations(Vec<super::DeviceManagementCachedReportConfiguration>), "`cachedReportConfigurations`: `Collection(microsoft.graph.deviceManagementCachedReportConfiguration)`";
    "exportJobs" EXPORT_JOBS, export_jobs models -> Option<&[super::DeviceManagementExportJob]>, with_export_jobs(Vec<super::DeviceManagementExportJob>), "`exportJobs`: `Collection(microsoft.graph.deviceManagementExportJob)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementResourceAccessProfileAssignment`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-devicemanagementresourceaccessprofileassignment?view=graph-rest-beta)
    DeviceManagementResourceAccessProfileAssignment = "microsoft.graph.deviceManagementResourceAccessProfileAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "intent" INTENT, intent enumeration -> Option<super::DeviceManagementResourceAccessProfileIntent>, with_intent(super::DeviceManagementResourceAccessProfileIntent), "`intent`: `microsoft.graph.deviceManagementResourceAccessProfileIntent`" "Possible values are: apply, remove.";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementResourceAccessProfileBase`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-devicemanagementresourceaccessprofilebase?view=graph-rest-beta)
    DeviceManagementResourceAccessProfileBase = "microsoft.graph.deviceManagementResourceAccessProfileBase" {
        "microsoft.graph.windows10XCertificateProfile",
        "microsoft.graph.windows10XSCEPCertificateProfile",
        "microsoft.graph.windows10XTrustedRootCertificate",
        "microsoft.graph.windows10XVpnConfiguration",
        "microsoft.graph.windows10XWifiConfiguration",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time date_time -> Parsed<OffsetDateTime>, with_creation_date_time(OffsetDateTime), "`creationDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceManagementResourceAccessProfileAssignment]>, with_assignments(Vec<super::DeviceManagementResourceAccessProfileAssignment>), "`assignments`: `Collection(microsoft.graph.deviceManagementResourceAccessProfileAssignment)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementResourceAccessProfileIntent`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-devicemanagementresourceaccessprofileintent?view=graph-rest-beta)
    DeviceManagementResourceAccessProfileIntent = "microsoft.graph.deviceManagementResourceAccessProfileIntent" {
        Apply = "apply",
        Remove = "remove",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementReusablePolicySetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementreusablepolicysetting?view=graph-rest-beta)
    DeviceManagementReusablePolicySetting = "microsoft.graph.deviceManagementReusablePolicySetting";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "settingDefinitionId" SETTING_DEFINITION_ID, setting_definition_id str -> Option<&str>, with_setting_definition_id(String), "`settingDefinitionId`: `Edm.String`";
    "settingInstance" SETTING_INSTANCE, setting_instance model -> Option<&super::DeviceManagementConfigurationSettingInstance>, with_setting_instance(super::DeviceManagementConfigurationSettingInstance), "`settingInstance`: `microsoft.graph.deviceManagementConfigurationSettingInstance`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, read-only" "Read-only.";
    "referencingConfigurationPolicyCount" REFERENCING_CONFIGURATION_POLICY_COUNT, referencing_configuration_policy_count i32 -> Option<i32>, with_referencing_configuration_policy_count(i32), "`referencingConfigurationPolicyCount`: `Edm.Int32`, read-only" "Read-only.";
    "referencingConfigurationPolicies" REFERENCING_CONFIGURATION_POLICIES, referencing_configuration_policies models -> Option<&[super::DeviceManagementConfigurationPolicy]>, with_referencing_configuration_policies(Vec<super::DeviceManagementConfigurationPolicy>), "`referencingConfigurationPolicies`: `Collection(microsoft.graph.deviceManagementConfigurationPolicy)`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementScheduledReportRecurrence`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementscheduledreportrecurrence?view=graph-rest-beta)
    DeviceManagementScheduledReportRecurrence = "microsoft.graph.deviceManagementScheduledReportRecurrence" {
        None = "none",
        Daily = "daily",
        Weekly = "weekly",
        Monthly = "monthly",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementScript`](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementscript?view=graph-rest-beta)
    DeviceManagementScript = "microsoft.graph.deviceManagementScript";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "scriptContent" SCRIPT_CONTENT, script_content binary -> Parsed<Bytes>, with_script_content(Bytes), "`scriptContent`: `Edm.Binary`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "runAsAccount" RUN_AS_ACCOUNT, run_as_account enumeration -> Option<super::RunAsAccountType>, with_run_as_account(super::RunAsAccountType), "`runAsAccount`: `microsoft.graph.runAsAccountType`" "Possible values are: system, user.";
    "enforceSignatureCheck" ENFORCE_SIGNATURE_CHECK, enforce_signature_check bool -> Option<bool>, with_enforce_signature_check(bool), "`enforceSignatureCheck`: `Edm.Boolean`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "runAs32Bit" RUN_AS32_BIT, run_as32_bit bool -> Option<bool>, with_run_as32_bit(bool), "`runAs32Bit`: `Edm.Boolean`";
    "groupAssignments" GROUP_ASSIGNMENTS, group_assignments models -> Option<&[super::DeviceManagementScriptGroupAssignment]>, with_group_assignments(Vec<super::DeviceManagementScriptGroupAssignment>), "`groupAssignments`: `Collection(microsoft.graph.deviceManagementScriptGroupAssignment)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceManagementScriptAssignment]>, with_assignments(Vec<super::DeviceManagementScriptAssignment>), "`assignments`: `Collection(microsoft.graph.deviceManagementScriptAssignment)`";
    "runSummary" RUN_SUMMARY, run_summary model -> Option<&super::DeviceManagementScriptRunSummary>, with_run_summary(super::DeviceManagementScriptRunSummary), "`runSummary`: `microsoft.graph.deviceManagementScriptRunSummary`";
    "deviceRunStates" DEVICE_RUN_STATES, device_run_states models -> Option<&[super::DeviceManagementScriptDeviceState]>, with_device_run_states(Vec<super::DeviceManagementScriptDeviceState>), "`deviceRunStates`: `Collection(microsoft.graph.deviceManagementScriptDeviceState)`";
    "userRunStates" USER_RUN_STATES, user_run_states models -> Option<&[super::DeviceManagementScriptUserState]>, with_user_run_states(Vec<super::DeviceManagementScriptUserState>), "`userRunStates`: `Collection(microsoft.graph.deviceManagementScriptUserState)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementScriptAssignment`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptassignment?view=graph-rest-beta)
    DeviceManagementScriptAssignment = "microsoft.graph.deviceManagementScriptAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementScriptDeviceState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptdevicestate?view=graph-rest-beta)
    DeviceManagementScriptDeviceState = "microsoft.graph.deviceManagementScriptDeviceState";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "runState" RUN_STATE, run_state enumeration -> Option<super::RunState>, with_run_state(super::RunState), "`runState`: `microsoft.graph.runState`" "Possible values are: unknown, success, fail, scriptError, pending, notApplicable.";
    "resultMessage" RESULT_MESSAGE, result_message str -> Option<&str>, with_result_message(String), "`resultMessage`: `Edm.String`";
    "lastStateUpdateDateTime" LAST_STATE_UPDATE_DATE_TIME, last_state_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_state_update_date_time(OffsetDateTime), "`lastStateUpdateDateTime`: `Edm.DateTimeOffset`";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`";
    "errorDescription" ERROR_DESCRIPTION, error_description str -> Option<&str>, with_error_description(String), "`errorDescription`: `Edm.String`";
    "managedDevice" MANAGED_DEVICE, managed_device model -> Option<&super::ManagedDevice>, with_managed_device(super::ManagedDevice), "`managedDevice`: `microsoft.graph.managedDevice`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementScriptGroupAssignment`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptgroupassignment?view=graph-rest-beta)
    DeviceManagementScriptGroupAssignment = "microsoft.graph.deviceManagementScriptGroupAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "targetGroupId" TARGET_GROUP_ID, target_group_id str -> Option<&str>, with_target_group_id(String), "`targetGroupId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.deviceManagementScriptPolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-devicemanagementscriptpolicysetitem?view=graph-rest-beta), with the accessors of [`PolicySetItem`](super::PolicySetItem)
    DeviceManagementScriptPolicySetItem: super::PolicySetItem = "microsoft.graph.deviceManagementScriptPolicySetItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "payloadId" PAYLOAD_ID, with_payload_id(String), "`payloadId`";
    inherited "itemType" ITEM_TYPE, with_item_type(String), "`itemType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "status" STATUS, with_status(super::PolicySetStatus), "`status`";
    inherited "errorCode" ERROR_CODE, with_error_code(super::ErrorCode), "`errorCode`";
    inherited "guidedDeploymentTags" GUIDED_DEPLOYMENT_TAGS, with_guided_deployment_tags(Vec<String>), "`guidedDeploymentTags`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementScriptRunSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptrunsummary?view=graph-rest-beta)
    DeviceManagementScriptRunSummary = "microsoft.graph.deviceManagementScriptRunSummary";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "successDeviceCount" SUCCESS_DEVICE_COUNT, success_device_count i32 -> Option<i32>, with_success_device_count(i32), "`successDeviceCount`: `Edm.Int32`";
    "errorDeviceCount" ERROR_DEVICE_COUNT, error_device_count i32 -> Option<i32>, with_error_device_count(i32), "`errorDeviceCount`: `Edm.Int32`";
    "successUserCount" SUCCESS_USER_COUNT, success_user_count i32 -> Option<i32>, with_success_user_count(i32), "`successUserCount`: `Edm.Int32`";
    "errorUserCount" ERROR_USER_COUNT, error_user_count i32 -> Option<i32>, with_error_user_count(i32), "`errorUserCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementScriptUserState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptuserstate?view=graph-rest-beta)
    DeviceManagementScriptUserState = "microsoft.graph.deviceManagementScriptUserState";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "successDeviceCount" SUCCESS_DEVICE_COUNT, success_device_count i32 -> Option<i32>, with_success_device_count(i32), "`successDeviceCount`: `Edm.Int32`";
    "errorDeviceCount" ERROR_DEVICE_COUNT, error_device_count i32 -> Option<i32>, with_error_device_count(i32), "`errorDeviceCount`: `Edm.Int32`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "deviceRunStates" DEVICE_RUN_STATES, device_run_states models -> Option<&[super::DeviceManagementScriptDeviceState]>, with_device_run_states(Vec<super::DeviceManagementScriptDeviceState>), "`deviceRunStates`: `Collection(microsoft.graph.deviceManagementScriptDeviceState)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingAbstractImplementationConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingabstractimplementationconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingAbstractImplementationConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingAbstractImplementationConstraint";
    "allowedAbstractImplementationDefinitionIds" ALLOWED_ABSTRACT_IMPLEMENTATION_DEFINITION_IDS, allowed_abstract_implementation_definition_ids strs -> Option<Vec<&str>>, with_allowed_abstract_implementation_definition_ids(Vec<String>), "`allowedAbstractImplementationDefinitionIds`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingAppConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingappconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingAppConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingAppConstraint";
    "supportedTypes" SUPPORTED_TYPES, supported_types strs -> Option<Vec<&str>>, with_supported_types(Vec<String>), "`supportedTypes`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingBooleanConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingbooleanconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingBooleanConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingBooleanConstraint";
    "value" VALUE, value bool -> Option<bool>, with_value(bool), "`value`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementSettingCategory`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingcategory?view=graph-rest-beta)
    DeviceManagementSettingCategory = "microsoft.graph.deviceManagementSettingCategory" {
        "microsoft.graph.deviceManagementIntentSettingCategory",
        "microsoft.graph.deviceManagementTemplateSettingCategory",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "hasRequiredSetting" HAS_REQUIRED_SETTING, has_required_setting bool -> Option<bool>, with_has_required_setting(bool), "`hasRequiredSetting`: `Edm.Boolean`";
    "settingDefinitions" SETTING_DEFINITIONS, setting_definitions models -> Option<&[super::DeviceManagementSettingDefinition]>, with_setting_definitions(Vec<super::DeviceManagementSettingDefinition>), "`settingDefinitions`: `Collection(microsoft.graph.deviceManagementSettingDefinition)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingCollectionConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingcollectionconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingCollectionConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingCollectionConstraint";
    "minimumLength" MINIMUM_LENGTH, minimum_length i32 -> Option<i32>, with_minimum_length(i32), "`minimumLength`: `Edm.Int32`";
    "maximumLength" MAXIMUM_LENGTH, maximum_length i32 -> Option<i32>, with_maximum_length(i32), "`maximumLength`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementSettingComparison`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingcomparison?view=graph-rest-beta)
    DeviceManagementSettingComparison = "microsoft.graph.deviceManagementSettingComparison";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "definitionId" DEFINITION_ID, definition_id str -> Option<&str>, with_definition_id(String), "`definitionId`: `Edm.String`";
    "currentValueJson" CURRENT_VALUE_JSON, current_value_json str -> Option<&str>, with_current_value_json(String), "`currentValueJson`: `Edm.String`";
    "newValueJson" NEW_VALUE_JSON, new_value_json str -> Option<&str>, with_new_value_json(String), "`newValueJson`: `Edm.String`";
    "comparisonResult" COMPARISON_RESULT, comparison_result enumeration -> Option<super::DeviceManagementComparisonResult>, with_comparison_result(super::DeviceManagementComparisonResult), "`comparisonResult`: `microsoft.graph.deviceManagementComparisonResult`" "Possible values are: unknown, equal, notEqual, added, removed.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementSettingDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingdefinition?view=graph-rest-beta)
    DeviceManagementSettingDefinition = "microsoft.graph.deviceManagementSettingDefinition" {
        "microsoft.graph.deviceManagementAbstractComplexSettingDefinition",
        "microsoft.graph.deviceManagementCollectionSettingDefinition",
        "microsoft.graph.deviceManagementComplexSettingDefinition",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "valueType" VALUE_TYPE, value_type enumeration -> Option<super::DeviceManangementIntentValueType>, with_value_type(super::DeviceManangementIntentValueType), "`valueType`: `microsoft.graph.deviceManangementIntentValueType`" "Possible values are: integer, boolean, string, complex, collection, abstractComplex.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isTopLevel" IS_TOP_LEVEL, is_top_level bool -> Option<bool>, with_is_top_level(bool), "`isTopLevel`: `Edm.Boolean`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "placeholderText" PLACEHOLDER_TEXT, placeholder_text str -> Option<&str>, with_placeholder_text(String), "`placeholderText`: `Edm.String`";
    "documentationUrl" DOCUMENTATION_URL, documentation_url str -> Option<&str>, with_documentation_url(String), "`documentationUrl`: `Edm.String`";
    "headerTitle" HEADER_TITLE, header_title str -> Option<&str>, with_header_title(String), "`headerTitle`: `Edm.String`";
    "headerSubtitle" HEADER_SUBTITLE, header_subtitle str -> Option<&str>, with_header_subtitle(String), "`headerSubtitle`: `Edm.String`";
    "keywords" KEYWORDS, keywords strs -> Option<Vec<&str>>, with_keywords(Vec<String>), "`keywords`: `Collection(Edm.String)`";
    "constraints" CONSTRAINTS, constraints models -> Option<&[super::DeviceManagementConstraint]>, with_constraints(Vec<super::DeviceManagementConstraint>), "`constraints`: `Collection(microsoft.graph.deviceManagementConstraint)`";
    "dependencies" DEPENDENCIES, dependencies models -> Option<&[super::DeviceManagementSettingDependency]>, with_dependencies(Vec<super::DeviceManagementSettingDependency>), "`dependencies`: `Collection(microsoft.graph.deviceManagementSettingDependency)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementSettingDependency`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingdependency?view=graph-rest-beta)
    DeviceManagementSettingDependency = "microsoft.graph.deviceManagementSettingDependency";
    "definitionId" DEFINITION_ID, definition_id str -> Option<&str>, with_definition_id(String), "`definitionId`: `Edm.String`";
    "constraints" CONSTRAINTS, constraints models -> Option<&[super::DeviceManagementConstraint]>, with_constraints(Vec<super::DeviceManagementConstraint>), "`constraints`: `Collection(microsoft.graph.deviceManagementConstraint)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingEnrollmentTypeConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingenrollmenttypeconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingEnrollmentTypeConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingEnrollmentTypeConstraint";
    "enrollmentTypes" ENROLLMENT_TYPES, enrollment_types strs -> Option<Vec<&str>>, with_enrollment_types(Vec<String>), "`enrollmentTypes`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingFileConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingfileconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingFileConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingFileConstraint";
    "supportedExtensions" SUPPORTED_EXTENSIONS, supported_extensions strs -> Option<Vec<&str>>, with_supported_extensions(Vec<String>), "`supportedExtensions`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettinginstance?view=graph-rest-beta)
    DeviceManagementSettingInstance = "microsoft.graph.deviceManagementSettingInstance" {
        "microsoft.graph.deviceManagementAbstractComplexSettingInstance",
        "microsoft.graph.deviceManagementBooleanSettingInstance",
        "microsoft.graph.deviceManagementCollectionSettingInstance",
        "microsoft.graph.deviceManagementComplexSettingInstance",
        "microsoft.graph.deviceManagementIntegerSettingInstance",
        "microsoft.graph.deviceManagementStringSettingInstance",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "definitionId" DEFINITION_ID, definition_id str -> Option<&str>, with_definition_id(String), "`definitionId`: `Edm.String`";
    "valueJson" VALUE_JSON, value_json str -> Option<&str>, with_value_json(String), "`valueJson`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingIntegerConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingintegerconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingIntegerConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingIntegerConstraint";
    "minimumValue" MINIMUM_VALUE, minimum_value i32 -> Option<i32>, with_minimum_value(i32), "`minimumValue`: `Edm.Int32`";
    "maximumValue" MAXIMUM_VALUE, maximum_value i32 -> Option<i32>, with_maximum_value(i32), "`maximumValue`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingProfileConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingprofileconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingProfileConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingProfileConstraint";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`";
    "types" TYPES, types strs -> Option<Vec<&str>>, with_types(Vec<String>), "`types`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingRegexConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingregexconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingRegexConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingRegexConstraint";
    "regex" REGEX, regex str -> Option<&str>, with_regex(String), "`regex`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingRequiredConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingrequiredconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingRequiredConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingRequiredConstraint";
    "notConfiguredValue" NOT_CONFIGURED_VALUE, not_configured_value str -> Option<&str>, with_not_configured_value(String), "`notConfiguredValue`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingSddlConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingsddlconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingSddlConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingSddlConstraint"
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingStringLengthConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingstringlengthconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingStringLengthConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingStringLengthConstraint";
    "minimumLength" MINIMUM_LENGTH, minimum_length i32 -> Option<i32>, with_minimum_length(i32), "`minimumLength`: `Edm.Int32`";
    "maximumLength" MAXIMUM_LENGTH, maximum_length i32 -> Option<i32>, with_maximum_length(i32), "`maximumLength`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingXmlConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingxmlconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingXmlConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingXmlConstraint"
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementsettings?view=graph-rest-beta)
    DeviceManagementSettings = "microsoft.graph.deviceManagementSettings";
    "deviceComplianceCheckinThresholdDays" DEVICE_COMPLIANCE_CHECKIN_THRESHOLD_DAYS, device_compliance_checkin_threshold_days i32 -> Option<i32>, with_device_compliance_checkin_threshold_days(i32), "`deviceComplianceCheckinThresholdDays`: `Edm.Int32`";
    "isScheduledActionEnabled" IS_SCHEDULED_ACTION_ENABLED, is_scheduled_action_enabled bool -> Option<bool>, with_is_scheduled_action_enabled(bool), "`isScheduledActionEnabled`: `Edm.Boolean`";
    "secureByDefault" SECURE_BY_DEFAULT, secure_by_default bool -> Option<bool>, with_secure_by_default(bool), "`secureByDefault`: `Edm.Boolean`";
    "enhancedJailBreak" ENHANCED_JAIL_BREAK, enhanced_jail_break bool -> Option<bool>, with_enhanced_jail_break(bool), "`enhancedJailBreak`: `Edm.Boolean`";
    "deviceInactivityBeforeRetirementInDay" DEVICE_INACTIVITY_BEFORE_RETIREMENT_IN_DAY, device_inactivity_before_retirement_in_day i32 -> Option<i32>, with_device_inactivity_before_retirement_in_day(i32), "`deviceInactivityBeforeRetirementInDay`: `Edm.Int32`";
    "derivedCredentialProvider" DERIVED_CREDENTIAL_PROVIDER, derived_credential_provider enumeration -> Option<super::DerivedCredentialProviderType>, with_derived_credential_provider(super::DerivedCredentialProviderType), "`derivedCredentialProvider`: `microsoft.graph.derivedCredentialProviderType`" "Possible values are: notConfigured, entrustDataCard, purebred, xTec, intercede.";
    "derivedCredentialUrl" DERIVED_CREDENTIAL_URL, derived_credential_url str -> Option<&str>, with_derived_credential_url(String), "`derivedCredentialUrl`: `Edm.String`";
    "androidDeviceAdministratorEnrollmentEnabled" ANDROID_DEVICE_ADMINISTRATOR_ENROLLMENT_ENABLED, android_device_administrator_enrollment_enabled bool -> Option<bool>, with_android_device_administrator_enrollment_enabled(bool), "`androidDeviceAdministratorEnrollmentEnabled`: `Edm.Boolean`";
    "ignoreDevicesForUnsupportedSettingsEnabled" IGNORE_DEVICES_FOR_UNSUPPORTED_SETTINGS_ENABLED, ignore_devices_for_unsupported_settings_enabled bool -> Option<bool>, with_ignore_devices_for_unsupported_settings_enabled(bool), "`ignoreDevicesForUnsupportedSettingsEnabled`: `Edm.Boolean`";
    "enableLogCollection" ENABLE_LOG_COLLECTION, enable_log_collection bool -> Option<bool>, with_enable_log_collection(bool), "`enableLogCollection`: `Edm.Boolean`";
    "enableAutopilotDiagnostics" ENABLE_AUTOPILOT_DIAGNOSTICS, enable_autopilot_diagnostics bool -> Option<bool>, with_enable_autopilot_diagnostics(bool), "`enableAutopilotDiagnostics`: `Edm.Boolean`";
    "enableEnhancedTroubleshootingExperience" ENABLE_ENHANCED_TROUBLESHOOTING_EXPERIENCE, enable_enhanced_troubleshooting_experience bool -> Option<bool>, with_enable_enhanced_troubleshooting_experience(bool), "`enableEnhancedTroubleshootingExperience`: `Edm.Boolean`";
    "enableDeviceGroupMembershipReport" ENABLE_DEVICE_GROUP_MEMBERSHIP_REPORT, enable_device_group_membership_report bool -> Option<bool>, with_enable_device_group_membership_report(bool), "`enableDeviceGroupMembershipReport`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementStringSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementstringsettinginstance?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance)
    DeviceManagementStringSettingInstance: super::DeviceManagementSettingInstance = "microsoft.graph.deviceManagementStringSettingInstance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "definitionId" DEFINITION_ID, with_definition_id(String), "`definitionId`";
    inherited "valueJson" VALUE_JSON, with_value_json(String), "`valueJson`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementSubscriptionState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementsubscriptionstate?view=graph-rest-beta)
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

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementSubscriptions`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementsubscriptions?view=graph-rest-beta)
    DeviceManagementSubscriptions = "microsoft.graph.deviceManagementSubscriptions" {
        None = "none",
        Intune = "intune",
        Office365 = "office365",
        IntunePremium = "intunePremium",
        IntuneEdu = "intune_EDU",
        IntuneSmb = "intune_SMB",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementtemplate?view=graph-rest-beta)
    DeviceManagementTemplate = "microsoft.graph.deviceManagementTemplate" {
        "microsoft.graph.securityBaselineTemplate",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "versionInfo" VERSION_INFO, version_info str -> Option<&str>, with_version_info(String), "`versionInfo`: `Edm.String`";
    "isDeprecated" IS_DEPRECATED, is_deprecated bool -> Option<bool>, with_is_deprecated(bool), "`isDeprecated`: `Edm.Boolean`";
    "intentCount" INTENT_COUNT, intent_count i32 -> Option<i32>, with_intent_count(i32), "`intentCount`: `Edm.Int32`";
    "templateType" TEMPLATE_TYPE, template_type enumeration -> Option<super::DeviceManagementTemplateType>, with_template_type(super::DeviceManagementTemplateType), "`templateType`: `microsoft.graph.deviceManagementTemplateType`" "Possible values are: securityBaseline, specializedDevices, advancedThreatProtectionSecurityBaseline, deviceConfiguration, custom, securityTemplate, microsoftEdgeSecurityBaseline, microsoftOffice365ProPlusSecurityBaseline, deviceCompliance, deviceConfigurationForOffice365, cloudPC, firewallSharedSettings.";
    "platformType" PLATFORM_TYPE, platform_type enumeration -> Option<super::PolicyPlatformType>, with_platform_type(super::PolicyPlatformType), "`platformType`: `microsoft.graph.policyPlatformType`" "Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, windows10XProfile, all.";
    "templateSubtype" TEMPLATE_SUBTYPE, template_subtype enumeration -> Option<super::DeviceManagementTemplateSubtype>, with_template_subtype(super::DeviceManagementTemplateSubtype), "`templateSubtype`: `microsoft.graph.deviceManagementTemplateSubtype`" "Possible values are: none, firewall, diskEncryption, attackSurfaceReduction, endpointDetectionReponse, accountProtection, antivirus, firewallSharedAppList, firewallSharedIpList, firewallSharedPortlist.";
    "publishedDateTime" PUBLISHED_DATE_TIME, published_date_time date_time -> Parsed<OffsetDateTime>, with_published_date_time(OffsetDateTime), "`publishedDateTime`: `Edm.DateTimeOffset`";
    "settings" SETTINGS, settings models -> Option<&[super::DeviceManagementSettingInstance]>, with_settings(Vec<super::DeviceManagementSettingInstance>), "`settings`: `Collection(microsoft.graph.deviceManagementSettingInstance)`";
    "categories" CATEGORIES, categories models -> Option<&[super::DeviceManagementTemplateSettingCategory]>, with_categories(Vec<super::DeviceManagementTemplateSettingCategory>), "`categories`: `Collection(microsoft.graph.deviceManagementTemplateSettingCategory)`";
    "migratableTo" MIGRATABLE_TO, migratable_to models -> Option<&[super::DeviceManagementTemplate]>, with_migratable_to(Vec<super::DeviceManagementTemplate>), "`migratableTo`: `Collection(microsoft.graph.deviceManagementTemplate)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementTemplateLifecycleState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementtemplatelifecyclestate?view=graph-rest-beta)
    DeviceManagementTemplateLifecycleState = "microsoft.graph.deviceManagementTemplateLifecycleState" {
        Invalid = "invalid",
        Draft = "draft",
        Active = "active",
        Superseded = "superseded",
        Deprecated = "deprecated",
        Retired = "retired",
    }
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettingcategory.
    ///
    /// [`microsoft.graph.deviceManagementTemplateSettingCategory`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementtemplatesettingcategory?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingCategory`](super::DeviceManagementSettingCategory)
    DeviceManagementTemplateSettingCategory: super::DeviceManagementSettingCategory = "microsoft.graph.deviceManagementTemplateSettingCategory";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "hasRequiredSetting" HAS_REQUIRED_SETTING, with_has_required_setting(bool), "`hasRequiredSetting`";
    inherited "settingDefinitions" SETTING_DEFINITIONS, with_setting_definitions(Vec<super::DeviceManagementSettingDefinition>), "`settingDefinitions`";
    "recommendedSettings" RECOMMENDED_SETTINGS, recommended_settings models -> Option<&[super::DeviceManagementSettingInstance]>, with_recommended_settings(Vec<super::DeviceManagementSettingInstance>), "`recommendedSettings`: `Collection(microsoft.graph.deviceManagementSettingInstance)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementTemplateSubtype`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementtemplatesubtype?view=graph-rest-beta)
    DeviceManagementTemplateSubtype = "microsoft.graph.deviceManagementTemplateSubtype" {
        None = "none",
        Firewall = "firewall",
        DiskEncryption = "diskEncryption",
        AttackSurfaceReduction = "attackSurfaceReduction",
        EndpointDetectionReponse = "endpointDetectionReponse",
        AccountProtection = "accountProtection",
        Antivirus = "antivirus",
        FirewallSharedAppList = "firewallSharedAppList",
        FirewallSharedIpList = "firewallSharedIpList",
        FirewallSharedPortlist = "firewallSharedPortlist",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementTemplateType`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementtemplatetype?view=graph-rest-beta)
    DeviceManagementTemplateType = "microsoft.graph.deviceManagementTemplateType" {
        SecurityBaseline = "securityBaseline",
        SpecializedDevices = "specializedDevices",
        AdvancedThreatProtectionSecurityBaseline = "advancedThreatProtectionSecurityBaseline",
        DeviceConfiguration = "deviceConfiguration",
        Custom = "custom",
        SecurityTemplate = "securityTemplate",
        MicrosoftEdgeSecurityBaseline = "microsoftEdgeSecurityBaseline",
        MicrosoftOffice365ProPlusSecurityBaseline = "microsoftOffice365ProPlusSecurityBaseline",
        DeviceCompliance = "deviceCompliance",
        DeviceConfigurationForOffice365 = "deviceConfigurationForOffice365",
        CloudPc = "cloudPC",
        FirewallSharedSettings = "firewallSharedSettings",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementTroubleshootingErrorDetails`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementtroubleshootingerrordetails?view=graph-rest-beta)
    DeviceManagementTroubleshootingErrorDetails = "microsoft.graph.deviceManagementTroubleshootingErrorDetails";
    "context" CONTEXT, context str -> Option<&str>, with_context(String), "`context`: `Edm.String`";
    "failure" FAILURE, failure str -> Option<&str>, with_failure(String), "`failure`: `Edm.String`";
    "failureDetails" FAILURE_DETAILS, failure_details str -> Option<&str>, with_failure_details(String), "`failureDetails`: `Edm.String`";
    "remediation" REMEDIATION, remediation str -> Option<&str>, with_remediation(String), "`remediation`: `Edm.String`";
    "resources" RESOURCES, resources models -> Option<&[super::DeviceManagementTroubleshootingErrorResource]>, with_resources(Vec<super::DeviceManagementTroubleshootingErrorResource>), "`resources`: `Collection(microsoft.graph.deviceManagementTroubleshootingErrorResource)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementTroubleshootingErrorResource`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementtroubleshootingerrorresource?view=graph-rest-beta)
    DeviceManagementTroubleshootingErrorResource = "microsoft.graph.deviceManagementTroubleshootingErrorResource";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`";
    "link" LINK, link str -> Option<&str>, with_link(String), "`link`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementTroubleshootingEvent`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementtroubleshootingevent?view=graph-rest-beta)
    DeviceManagementTroubleshootingEvent = "microsoft.graph.deviceManagementTroubleshootingEvent" {
        "microsoft.graph.appleVppTokenTroubleshootingEvent",
        "microsoft.graph.enrollmentTroubleshootingEvent",
        "microsoft.graph.mobileAppTroubleshootingEvent",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`";
    "troubleshootingErrorDetails" TROUBLESHOOTING_ERROR_DETAILS, troubleshooting_error_details model -> Option<&super::DeviceManagementTroubleshootingErrorDetails>, with_troubleshooting_error_details(super::DeviceManagementTroubleshootingErrorDetails), "`troubleshootingErrorDetails`: `microsoft.graph.deviceManagementTroubleshootingErrorDetails`";
    "eventName" EVENT_NAME, event_name str -> Option<&str>, with_event_name(String), "`eventName`: `Edm.String`";
    "additionalInformation" ADDITIONAL_INFORMATION, additional_information models -> Option<&[super::KeyValuePair]>, with_additional_information(Vec<super::KeyValuePair>), "`additionalInformation`: `Collection(microsoft.graph.keyValuePair)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementUserRightsLocalUserOrGroup`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementuserrightslocaluserorgroup?view=graph-rest-beta)
    DeviceManagementUserRightsLocalUserOrGroup = "microsoft.graph.deviceManagementUserRightsLocalUserOrGroup";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "securityIdentifier" SECURITY_IDENTIFIER, security_identifier str -> Option<&str>, with_security_identifier(String), "`securityIdentifier`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementUserRightsSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementuserrightssetting?view=graph-rest-beta)
    DeviceManagementUserRightsSetting = "microsoft.graph.deviceManagementUserRightsSetting";
    "state" STATE, state enumeration -> Option<super::StateManagementSetting>, with_state(super::StateManagementSetting), "`state`: `microsoft.graph.stateManagementSetting`" "Possible values are: notConfigured, blocked, allowed.";
    "localUsersOrGroups" LOCAL_USERS_OR_GROUPS, local_users_or_groups models -> Option<&[super::DeviceManagementUserRightsLocalUserOrGroup]>, with_local_users_or_groups(Vec<super::DeviceManagementUserRightsLocalUserOrGroup>), "`localUsersOrGroups`: `Collection(microsoft.graph.deviceManagementUserRightsLocalUserOrGroup)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManangementIntentValueType`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanangementintentvaluetype?view=graph-rest-beta)
    DeviceManangementIntentValueType = "microsoft.graph.deviceManangementIntentValueType" {
        Integer = "integer",
        Boolean = "boolean",
        String = "string",
        Complex = "complex",
        Collection = "collection",
        AbstractComplex = "abstractComplex",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceOperatingSystemSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceoperatingsystemsummary?view=graph-rest-beta)
    DeviceOperatingSystemSummary = "microsoft.graph.deviceOperatingSystemSummary";
    "androidCount" ANDROID_COUNT, android_count i32 -> Option<i32>, with_android_count(i32), "`androidCount`: `Edm.Int32`";
    "iosCount" IOS_COUNT, ios_count i32 -> Option<i32>, with_ios_count(i32), "`iosCount`: `Edm.Int32`";
    "macOSCount" MAC_OS_COUNT, mac_os_count i32 -> Option<i32>, with_mac_os_count(i32), "`macOSCount`: `Edm.Int32`";
    "windowsMobileCount" WINDOWS_MOBILE_COUNT, windows_mobile_count i32 -> Option<i32>, with_windows_mobile_count(i32), "`windowsMobileCount`: `Edm.Int32`";
    "windowsCount" WINDOWS_COUNT, windows_count i32 -> Option<i32>, with_windows_count(i32), "`windowsCount`: `Edm.Int32`";
    "unknownCount" UNKNOWN_COUNT, unknown_count i32 -> Option<i32>, with_unknown_count(i32), "`unknownCount`: `Edm.Int32`";
    "androidDedicatedCount" ANDROID_DEDICATED_COUNT, android_dedicated_count i32 -> Option<i32>, with_android_dedicated_count(i32), "`androidDedicatedCount`: `Edm.Int32`";
    "androidDeviceAdminCount" ANDROID_DEVICE_ADMIN_COUNT, android_device_admin_count i32 -> Option<i32>, with_android_device_admin_count(i32), "`androidDeviceAdminCount`: `Edm.Int32`";
    "androidFullyManagedCount" ANDROID_FULLY_MANAGED_COUNT, android_fully_managed_count i32 -> Option<i32>, with_android_fully_managed_count(i32), "`androidFullyManagedCount`: `Edm.Int32`";
    "androidWorkProfileCount" ANDROID_WORK_PROFILE_COUNT, android_work_profile_count i32 -> Option<i32>, with_android_work_profile_count(i32), "`androidWorkProfileCount`: `Edm.Int32`";
    "androidCorporateWorkProfileCount" ANDROID_CORPORATE_WORK_PROFILE_COUNT, android_corporate_work_profile_count i32 -> Option<i32>, with_android_corporate_work_profile_count(i32), "`androidCorporateWorkProfileCount`: `Edm.Int32`";
    "configMgrDeviceCount" CONFIG_MGR_DEVICE_COUNT, config_mgr_device_count i32 -> Option<i32>, with_config_mgr_device_count(i32), "`configMgrDeviceCount`: `Edm.Int32`";
    "aospUserlessCount" AOSP_USERLESS_COUNT, aosp_userless_count i32 -> Option<i32>, with_aosp_userless_count(i32), "`aospUserlessCount`: `Edm.Int32`";
    "aospUserAssociatedCount" AOSP_USER_ASSOCIATED_COUNT, aosp_user_associated_count i32 -> Option<i32>, with_aosp_user_associated_count(i32), "`aospUserAssociatedCount`: `Edm.Int32`";
    "linuxCount" LINUX_COUNT, linux_count i32 -> Option<i32>, with_linux_count(i32), "`linuxCount`: `Edm.Int32`";
    "chromeOSCount" CHROME_OS_COUNT, chrome_os_count i32 -> Option<i32>, with_chrome_os_count(i32), "`chromeOSCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceProtectionOverview`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceprotectionoverview?view=graph-rest-beta)
    DeviceProtectionOverview = "microsoft.graph.deviceProtectionOverview";
    "totalReportedDeviceCount" TOTAL_REPORTED_DEVICE_COUNT, total_reported_device_count i32 -> Option<i32>, with_total_reported_device_count(i32), "`totalReportedDeviceCount`: `Edm.Int32`";
    "inactiveThreatAgentDeviceCount" INACTIVE_THREAT_AGENT_DEVICE_COUNT, inactive_threat_agent_device_count i32 -> Option<i32>, with_inactive_threat_agent_device_count(i32), "`inactiveThreatAgentDeviceCount`: `Edm.Int32`";
    "unknownStateThreatAgentDeviceCount" UNKNOWN_STATE_THREAT_AGENT_DEVICE_COUNT, unknown_state_threat_agent_device_count i32 -> Option<i32>, with_unknown_state_threat_agent_device_count(i32), "`unknownStateThreatAgentDeviceCount`: `Edm.Int32`";
    "pendingSignatureUpdateDeviceCount" PENDING_SIGNATURE_UPDATE_DEVICE_COUNT, pending_signature_update_device_count i32 -> Option<i32>, with_pending_signature_update_device_count(i32), "`pendingSignatureUpdateDeviceCount`: `Edm.Int32`";
    "cleanDeviceCount" CLEAN_DEVICE_COUNT, clean_device_count i32 -> Option<i32>, with_clean_device_count(i32), "`cleanDeviceCount`: `Edm.Int32`";
    "pendingFullScanDeviceCount" PENDING_FULL_SCAN_DEVICE_COUNT, pending_full_scan_device_count i32 -> Option<i32>, with_pending_full_scan_device_count(i32), "`pendingFullScanDeviceCount`: `Edm.Int32`";
    "pendingRestartDeviceCount" PENDING_RESTART_DEVICE_COUNT, pending_restart_device_count i32 -> Option<i32>, with_pending_restart_device_count(i32), "`pendingRestartDeviceCount`: `Edm.Int32`";
    "pendingManualStepsDeviceCount" PENDING_MANUAL_STEPS_DEVICE_COUNT, pending_manual_steps_device_count i32 -> Option<i32>, with_pending_manual_steps_device_count(i32), "`pendingManualStepsDeviceCount`: `Edm.Int32`";
    "pendingOfflineScanDeviceCount" PENDING_OFFLINE_SCAN_DEVICE_COUNT, pending_offline_scan_device_count i32 -> Option<i32>, with_pending_offline_scan_device_count(i32), "`pendingOfflineScanDeviceCount`: `Edm.Int32`";
    "criticalFailuresDeviceCount" CRITICAL_FAILURES_DEVICE_COUNT, critical_failures_device_count i32 -> Option<i32>, with_critical_failures_device_count(i32), "`criticalFailuresDeviceCount`: `Edm.Int32`";
    "pendingQuickScanDeviceCount" PENDING_QUICK_SCAN_DEVICE_COUNT, pending_quick_scan_device_count i32 -> Option<i32>, with_pending_quick_scan_device_count(i32), "`pendingQuickScanDeviceCount`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceRegistrationState`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceregistrationstate?view=graph-rest-beta)
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
    /// [`microsoft.graph.deviceScopeAction`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicescopeaction?view=graph-rest-beta)
    DeviceScopeAction = "microsoft.graph.deviceScopeAction" {
        Stop = "stop",
        Start = "start",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceScopeActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicescopeactionresult?view=graph-rest-beta)
    DeviceScopeActionResult = "microsoft.graph.deviceScopeActionResult";
    "deviceScopeAction" DEVICE_SCOPE_ACTION, device_scope_action enumeration -> Option<super::DeviceScopeAction>, with_device_scope_action(super::DeviceScopeAction), "`deviceScopeAction`: `microsoft.graph.deviceScopeAction`";
    "deviceScopeId" DEVICE_SCOPE_ID, device_scope_id str -> Option<&str>, with_device_scope_id(String), "`deviceScopeId`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::DeviceScopeActionStatus>, with_status(super::DeviceScopeActionStatus), "`status`: `microsoft.graph.deviceScopeActionStatus`" "Possible values are: failed, succeeded, unknownFutureValue.";
    "failedMessage" FAILED_MESSAGE, failed_message str -> Option<&str>, with_failed_message(String), "`failedMessage`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceScopeActionStatus`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicescopeactionstatus?view=graph-rest-beta)
    DeviceScopeActionStatus = "microsoft.graph.deviceScopeActionStatus" {
        Failed = "failed",
        Succeeded = "succeeded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceScopeOperator`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicescopeoperator?view=graph-rest-beta)
    DeviceScopeOperator = "microsoft.graph.deviceScopeOperator" {
        None = "none",
        Equals = "equals",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceScopeParameter`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicescopeparameter?view=graph-rest-beta)
    DeviceScopeParameter = "microsoft.graph.deviceScopeParameter" {
        None = "none",
        ScopeTag = "scopeTag",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceScopeStatus`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicescopestatus?view=graph-rest-beta)
    DeviceScopeStatus = "microsoft.graph.deviceScopeStatus" {
        None = "none",
        Computing = "computing",
        InsufficientData = "insufficientData",
        Completed = "completed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceShellScript`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceshellscript?view=graph-rest-beta)
    DeviceShellScript = "microsoft.graph.deviceShellScript";
    "executionFrequency" EXECUTION_FREQUENCY, execution_frequency duration -> Parsed<Duration>, with_execution_frequency(Duration), "`executionFrequency`: `Edm.Duration`";
    "retryCount" RETRY_COUNT, retry_count i32 -> Option<i32>, with_retry_count(i32), "`retryCount`: `Edm.Int32`";
    "blockExecutionNotifications" BLOCK_EXECUTION_NOTIFICATIONS, block_execution_notifications bool -> Option<bool>, with_block_execution_notifications(bool), "`blockExecutionNotifications`: `Edm.Boolean`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "scriptContent" SCRIPT_CONTENT, script_content binary -> Parsed<Bytes>, with_script_content(Bytes), "`scriptContent`: `Edm.Binary`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "runAsAccount" RUN_AS_ACCOUNT, run_as_account enumeration -> Option<super::RunAsAccountType>, with_run_as_account(super::RunAsAccountType), "`runAsAccount`: `microsoft.graph.runAsAccountType`" "Possible values are: system, user.";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "groupAssignments" GROUP_ASSIGNMENTS, group_assignments models -> Option<&[super::DeviceManagementScriptGroupAssignment]>, with_group_assignments(Vec<super::DeviceManagementScriptGroupAssignment>), "`groupAssignments`: `Collection(microsoft.graph.deviceManagementScriptGroupAssignment)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceManagementScriptAssignment]>, with_assignments(Vec<super::DeviceManagementScriptAssignment>), "`assignments`: `Collection(microsoft.graph.deviceManagementScriptAssignment)`";
    "runSummary" RUN_SUMMARY, run_summary model -> Option<&super::DeviceManagementScriptRunSummary>, with_run_summary(super::DeviceManagementScriptRunSummary), "`runSummary`: `microsoft.graph.deviceManagementScriptRunSummary`";
    "deviceRunStates" DEVICE_RUN_STATES, device_run_states models -> Option<&[super::DeviceManagementScriptDeviceState]>, with_device_run_states(Vec<super::DeviceManagementScriptDeviceState>), "`deviceRunStates`: `Collection(microsoft.graph.deviceManagementScriptDeviceState)`";
    "userRunStates" USER_RUN_STATES, user_run_states models -> Option<&[super::DeviceManagementScriptUserState]>, with_user_run_states(Vec<super::DeviceManagementScriptUserState>), "`userRunStates`: `Collection(microsoft.graph.deviceManagementScriptUserState)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceThreatProtectionLevel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicethreatprotectionlevel?view=graph-rest-beta)
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
    /// [`microsoft.graph.deviceTypes`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicetypes?view=graph-rest-beta)
    DeviceTypes = "microsoft.graph.deviceTypes" {
        Desktop = "desktop",
        WindowsRt = "windowsRT",
        WinMo6 = "winMO6",
        Nokia = "nokia",
        WindowsPhone = "windowsPhone",
        Mac = "mac",
        WinCe = "winCE",
        WinEmbedded = "winEmbedded",
        Iphone = "iPhone",
        Ipad = "iPad",
        IPod = "iPod",
        Android = "android",
        ISocConsumer = "iSocConsumer",
        Unix = "unix",
        MacMdm = "macMDM",
        HoloLens = "holoLens",
        SurfaceHub = "surfaceHub",
        AndroidForWork = "androidForWork",
        AndroidEnterprise = "androidEnterprise",
        Blackberry = "blackberry",
        Palm = "palm",
        Unknown = "unknown",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.diagnosticDataSubmissionMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-diagnosticdatasubmissionmode?view=graph-rest-beta)
    DiagnosticDataSubmissionMode = "microsoft.graph.diagnosticDataSubmissionMode" {
        UserDefined = "userDefined",
        None = "none",
        Basic = "basic",
        Enhanced = "enhanced",
        Full = "full",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.diffieHellmanGroup`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-diffiehellmangroup?view=graph-rest-beta)
    DiffieHellmanGroup = "microsoft.graph.diffieHellmanGroup" {
        Group1 = "group1",
        Group2 = "group2",
        Group14 = "group14",
        Ecp256 = "ecp256",
        Ecp384 = "ecp384",
        Group24 = "group24",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.discoverySource`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-discoverysource?view=graph-rest-beta)
    DiscoverySource = "microsoft.graph.discoverySource" {
        Unknown = "unknown",
        AdminImport = "adminImport",
        DeviceEnrollmentProgram = "deviceEnrollmentProgram",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.diskType`](https://learn.microsoft.com/graph/api/resources/intune-devices-disktype?view=graph-rest-beta)
    DiskType = "microsoft.graph.diskType" {
        Unknown = "unknown",
        Hdd = "hdd",
        Ssd = "ssd",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.dmaGuardDeviceEnumerationPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-dmaguarddeviceenumerationpolicytype?view=graph-rest-beta)
    DmaGuardDeviceEnumerationPolicyType = "microsoft.graph.dmaGuardDeviceEnumerationPolicyType" {
        DeviceDefault = "deviceDefault",
        BlockAll = "blockAll",
        AllowAll = "allowAll",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.domainNameSource`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-domainnamesource?view=graph-rest-beta)
    DomainNameSource = "microsoft.graph.domainNameSource" {
        FullDomainName = "fullDomainName",
        NetBiosDomainName = "netBiosDomainName",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.driverApprovalAction`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-driverapprovalaction?view=graph-rest-beta)
    DriverApprovalAction = "microsoft.graph.driverApprovalAction" {
        Approve = "approve",
        Decline = "decline",
        Suspend = "suspend",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.driverApprovalStatus`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-driverapprovalstatus?view=graph-rest-beta)
    DriverApprovalStatus = "microsoft.graph.driverApprovalStatus" {
        NeedsReview = "needsReview",
        Declined = "declined",
        Approved = "approved",
        Suspended = "suspended",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.driverCategory`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-drivercategory?view=graph-rest-beta)
    DriverCategory = "microsoft.graph.driverCategory" {
        Recommended = "recommended",
        PreviouslyApproved = "previouslyApproved",
        Other = "other",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.driverUpdateProfileApprovalType`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-driverupdateprofileapprovaltype?view=graph-rest-beta)
    DriverUpdateProfileApprovalType = "microsoft.graph.driverUpdateProfileApprovalType" {
        Manual = "manual",
        Automatic = "automatic",
    }
}
