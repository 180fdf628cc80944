// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from managedAppProtection.
    ///
    /// [`microsoft.graph.defaultManagedAppProtection`](https://learn.microsoft.com/graph/api/resources/intune-mam-defaultmanagedappprotection?view=graph-rest-beta)
    DefaultManagedAppProtection: super::ManagedAppProtection = "microsoft.graph.defaultManagedAppProtection"
}

crate::runtime::derived! {
    DefaultManagedAppProtection: super::ManagedAppPolicy
}

impl DefaultManagedAppProtection {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `periodOfflineBeforeAccessCheck` in queries.
    pub const PERIOD_OFFLINE_BEFORE_ACCESS_CHECK: Property<Self> = Property::new("periodOfflineBeforeAccessCheck");
    /// `periodOnlineBeforeAccessCheck` in queries.
    pub const PERIOD_ONLINE_BEFORE_ACCESS_CHECK: Property<Self> = Property::new("periodOnlineBeforeAccessCheck");
    /// `allowedInboundDataTransferSources` in queries.
    pub const ALLOWED_INBOUND_DATA_TRANSFER_SOURCES: Property<Self> =
        Property::new("allowedInboundDataTransferSources");
    /// `allowedOutboundDataTransferDestinations` in queries.
    pub const ALLOWED_OUTBOUND_DATA_TRANSFER_DESTINATIONS: Property<Self> =
        Property::new("allowedOutboundDataTransferDestinations");
    /// `organizationalCredentialsRequired` in queries.
    pub const ORGANIZATIONAL_CREDENTIALS_REQUIRED: Property<Self> = Property::new("organizationalCredentialsRequired");
    /// `allowedOutboundClipboardSharingLevel` in queries.
    pub const ALLOWED_OUTBOUND_CLIPBOARD_SHARING_LEVEL: Property<Self> =
        Property::new("allowedOutboundClipboardSharingLevel");
    /// `dataBackupBlocked` in queries.
    pub const DATA_BACKUP_BLOCKED: Property<Self> = Property::new("dataBackupBlocked");
    /// `deviceComplianceRequired` in queries.
    pub const DEVICE_COMPLIANCE_REQUIRED: Property<Self> = Property::new("deviceComplianceRequired");
    /// `managedBrowserToOpenLinksRequired` in queries.
    pub const MANAGED_BROWSER_TO_OPEN_LINKS_REQUIRED: Property<Self> =
        Property::new("managedBrowserToOpenLinksRequired");
    /// `saveAsBlocked` in queries.
    pub const SAVE_AS_BLOCKED: Property<Self> = Property::new("saveAsBlocked");
    /// `periodOfflineBeforeWipeIsEnforced` in queries.
    pub const PERIOD_OFFLINE_BEFORE_WIPE_IS_ENFORCED: Property<Self> =
        Property::new("periodOfflineBeforeWipeIsEnforced");
    /// `pinRequired` in queries.
    pub const PIN_REQUIRED: Property<Self> = Property::new("pinRequired");
    /// `maximumPinRetries` in queries.
    pub const MAXIMUM_PIN_RETRIES: Property<Self> = Property::new("maximumPinRetries");
    /// `simplePinBlocked` in queries.
    pub const SIMPLE_PIN_BLOCKED: Property<Self> = Property::new("simplePinBlocked");
    /// `minimumPinLength` in queries.
    pub const MINIMUM_PIN_LENGTH: Property<Self> = Property::new("minimumPinLength");
    /// `pinCharacterSet` in queries.
    pub const PIN_CHARACTER_SET: Property<Self> = Property::new("pinCharacterSet");
    /// `periodBeforePinReset` in queries.
    pub const PERIOD_BEFORE_PIN_RESET: Property<Self> = Property::new("periodBeforePinReset");
    /// `allowedDataStorageLocations` in queries.
    pub const ALLOWED_DATA_STORAGE_LOCATIONS: Property<Self> = Property::new("allowedDataStorageLocations");
    /// `contactSyncBlocked` in queries.
    pub const CONTACT_SYNC_BLOCKED: Property<Self> = Property::new("contactSyncBlocked");
    /// `printBlocked` in queries.
    pub const PRINT_BLOCKED: Property<Self> = Property::new("printBlocked");
    /// `fingerprintBlocked` in queries.
    pub const FINGERPRINT_BLOCKED: Property<Self> = Property::new("fingerprintBlocked");
    /// `disableAppPinIfDevicePinIsSet` in queries.
    pub const DISABLE_APP_PIN_IF_DEVICE_PIN_IS_SET: Property<Self> = Property::new("disableAppPinIfDevicePinIsSet");
    /// `maximumRequiredOsVersion` in queries.
    pub const MAXIMUM_REQUIRED_OS_VERSION: Property<Self> = Property::new("maximumRequiredOsVersion");
    /// `maximumWarningOsVersion` in queries.
    pub const MAXIMUM_WARNING_OS_VERSION: Property<Self> = Property::new("maximumWarningOsVersion");
    /// `maximumWipeOsVersion` in queries.
    pub const MAXIMUM_WIPE_OS_VERSION: Property<Self> = Property::new("maximumWipeOsVersion");
    /// `minimumRequiredOsVersion` in queries.
    pub const MINIMUM_REQUIRED_OS_VERSION: Property<Self> = Property::new("minimumRequiredOsVersion");
    /// `minimumWarningOsVersion` in queries.
    pub const MINIMUM_WARNING_OS_VERSION: Property<Self> = Property::new("minimumWarningOsVersion");
    /// `minimumRequiredAppVersion` in queries.
    pub const MINIMUM_REQUIRED_APP_VERSION: Property<Self> = Property::new("minimumRequiredAppVersion");
    /// `minimumWarningAppVersion` in queries.
    pub const MINIMUM_WARNING_APP_VERSION: Property<Self> = Property::new("minimumWarningAppVersion");
    /// `minimumWipeOsVersion` in queries.
    pub const MINIMUM_WIPE_OS_VERSION: Property<Self> = Property::new("minimumWipeOsVersion");
    /// `minimumWipeAppVersion` in queries.
    pub const MINIMUM_WIPE_APP_VERSION: Property<Self> = Property::new("minimumWipeAppVersion");
    /// `appActionIfDeviceComplianceRequired` in queries.
    pub const APP_ACTION_IF_DEVICE_COMPLIANCE_REQUIRED: Property<Self> =
        Property::new("appActionIfDeviceComplianceRequired");
    /// `appActionIfMaximumPinRetriesExceeded` in queries.
    pub const APP_ACTION_IF_MAXIMUM_PIN_RETRIES_EXCEEDED: Property<Self> =
        Property::new("appActionIfMaximumPinRetriesExceeded");
    /// `pinRequiredInsteadOfBiometricTimeout` in queries.
    pub const PIN_REQUIRED_INSTEAD_OF_BIOMETRIC_TIMEOUT: Property<Self> =
        Property::new("pinRequiredInsteadOfBiometricTimeout");
    /// `allowedOutboundClipboardSharingExceptionLength` in queries.
    pub const ALLOWED_OUTBOUND_CLIPBOARD_SHARING_EXCEPTION_LENGTH: Property<Self> =
        Property::new("allowedOutboundClipboardSharingExceptionLength");
    /// `notificationRestriction` in queries.
    pub const NOTIFICATION_RESTRICTION: Property<Self> = Property::new("notificationRestriction");
    /// `previousPinBlockCount` in queries.
    pub const PREVIOUS_PIN_BLOCK_COUNT: Property<Self> = Property::new("previousPinBlockCount");
    /// `managedBrowser` in queries.
    pub const MANAGED_BROWSER: Property<Self> = Property::new("managedBrowser");
    /// `maximumAllowedDeviceThreatLevel` in queries.
    pub const MAXIMUM_ALLOWED_DEVICE_THREAT_LEVEL: Property<Self> = Property::new("maximumAllowedDeviceThreatLevel");
    /// `mobileThreatDefenseRemediationAction` in queries.
    pub const MOBILE_THREAT_DEFENSE_REMEDIATION_ACTION: Property<Self> =
        Property::new("mobileThreatDefenseRemediationAction");
    /// `blockDataIngestionIntoOrganizationDocuments` in queries.
    pub const BLOCK_DATA_INGESTION_INTO_ORGANIZATION_DOCUMENTS: Property<Self> =
        Property::new("blockDataIngestionIntoOrganizationDocuments");
    /// `allowedDataIngestionLocations` in queries.
    pub const ALLOWED_DATA_INGESTION_LOCATIONS: Property<Self> = Property::new("allowedDataIngestionLocations");
    /// `appActionIfUnableToAuthenticateUser` in queries.
    pub const APP_ACTION_IF_UNABLE_TO_AUTHENTICATE_USER: Property<Self> =
        Property::new("appActionIfUnableToAuthenticateUser");
    /// `dialerRestrictionLevel` in queries.
    pub const DIALER_RESTRICTION_LEVEL: Property<Self> = Property::new("dialerRestrictionLevel");
    /// `gracePeriodToBlockAppsDuringOffClockHours` in queries.
    pub const GRACE_PERIOD_TO_BLOCK_APPS_DURING_OFF_CLOCK_HOURS: Property<Self> =
        Property::new("gracePeriodToBlockAppsDuringOffClockHours");
    /// `appDataEncryptionType` in queries.
    pub const APP_DATA_ENCRYPTION_TYPE: Property<Self> = Property::new("appDataEncryptionType");
    /// `screenCaptureBlocked` in queries.
    pub const SCREEN_CAPTURE_BLOCKED: Property<Self> = Property::new("screenCaptureBlocked");
    /// `encryptAppData` in queries.
    pub const ENCRYPT_APP_DATA: Property<Self> = Property::new("encryptAppData");
    /// `disableAppEncryptionIfDeviceEncryptionIsEnabled` in queries.
    pub const DISABLE_APP_ENCRYPTION_IF_DEVICE_ENCRYPTION_IS_ENABLED: Property<Self> =
        Property::new("disableAppEncryptionIfDeviceEncryptionIsEnabled");
    /// `minimumRequiredSdkVersion` in queries.
    pub const MINIMUM_REQUIRED_SDK_VERSION: Property<Self> = Property::new("minimumRequiredSdkVersion");
    /// `customSettings` in queries.
    pub const CUSTOM_SETTINGS: Property<Self> = Property::new("customSettings");
    /// `deployedAppCount` in queries.
    pub const DEPLOYED_APP_COUNT: Property<Self> = Property::new("deployedAppCount");
    /// `minimumRequiredPatchVersion` in queries.
    pub const MINIMUM_REQUIRED_PATCH_VERSION: Property<Self> = Property::new("minimumRequiredPatchVersion");
    /// `minimumWarningPatchVersion` in queries.
    pub const MINIMUM_WARNING_PATCH_VERSION: Property<Self> = Property::new("minimumWarningPatchVersion");
    /// `exemptedAppProtocols` in queries.
    pub const EXEMPTED_APP_PROTOCOLS: Property<Self> = Property::new("exemptedAppProtocols");
    /// `exemptedAppPackages` in queries.
    pub const EXEMPTED_APP_PACKAGES: Property<Self> = Property::new("exemptedAppPackages");
    /// `faceIdBlocked` in queries.
    pub const FACE_ID_BLOCKED: Property<Self> = Property::new("faceIdBlocked");
    /// `minimumWipeSdkVersion` in queries.
    pub const MINIMUM_WIPE_SDK_VERSION: Property<Self> = Property::new("minimumWipeSdkVersion");
    /// `minimumWipePatchVersion` in queries.
    pub const MINIMUM_WIPE_PATCH_VERSION: Property<Self> = Property::new("minimumWipePatchVersion");
    /// `allowedIosDeviceModels` in queries.
    pub const ALLOWED_IOS_DEVICE_MODELS: Property<Self> = Property::new("allowedIosDeviceModels");
    /// `appActionIfIosDeviceModelNotAllowed` in queries.
    pub const APP_ACTION_IF_IOS_DEVICE_MODEL_NOT_ALLOWED: Property<Self> =
        Property::new("appActionIfIosDeviceModelNotAllowed");
    /// `allowedAndroidDeviceManufacturers` in queries.
    pub const ALLOWED_ANDROID_DEVICE_MANUFACTURERS: Property<Self> = Property::new("allowedAndroidDeviceManufacturers");
    /// `appActionIfAndroidDeviceManufacturerNotAllowed` in queries.
    pub const APP_ACTION_IF_ANDROID_DEVICE_MANUFACTURER_NOT_ALLOWED: Property<Self> =
        Property::new("appActionIfAndroidDeviceManufacturerNotAllowed");
    /// `thirdPartyKeyboardsBlocked` in queries.
    pub const THIRD_PARTY_KEYBOARDS_BLOCKED: Property<Self> = Property::new("thirdPartyKeyboardsBlocked");
    /// `filterOpenInToOnlyManagedApps` in queries.
    pub const FILTER_OPEN_IN_TO_ONLY_MANAGED_APPS: Property<Self> = Property::new("filterOpenInToOnlyManagedApps");
    /// `disableProtectionOfManagedOutboundOpenInData` in queries.
    pub const DISABLE_PROTECTION_OF_MANAGED_OUTBOUND_OPEN_IN_DATA: Property<Self> =
        Property::new("disableProtectionOfManagedOutboundOpenInData");
    /// `protectInboundDataFromUnknownSources` in queries.
    pub const PROTECT_INBOUND_DATA_FROM_UNKNOWN_SOURCES: Property<Self> =
        Property::new("protectInboundDataFromUnknownSources");
    /// `requiredAndroidSafetyNetDeviceAttestationType` in queries.
    pub const REQUIRED_ANDROID_SAFETY_NET_DEVICE_ATTESTATION_TYPE: Property<Self> =
        Property::new("requiredAndroidSafetyNetDeviceAttestationType");
    /// `appActionIfAndroidSafetyNetDeviceAttestationFailed` in queries.
    pub const APP_ACTION_IF_ANDROID_SAFETY_NET_DEVICE_ATTESTATION_FAILED: Property<Self> =
        Property::new("appActionIfAndroidSafetyNetDeviceAttestationFailed");
    /// `requiredAndroidSafetyNetAppsVerificationType` in queries.
    pub const REQUIRED_ANDROID_SAFETY_NET_APPS_VERIFICATION_TYPE: Property<Self> =
        Property::new("requiredAndroidSafetyNetAppsVerificationType");
    /// `appActionIfAndroidSafetyNetAppsVerificationFailed` in queries.
    pub const APP_ACTION_IF_ANDROID_SAFETY_NET_APPS_VERIFICATION_FAILED: Property<Self> =
        Property::new("appActionIfAndroidSafetyNetAppsVerificationFailed");
    /// `customBrowserProtocol` in queries.
    pub const CUSTOM_BROWSER_PROTOCOL: Property<Self> = Property::new("customBrowserProtocol");
    /// `customBrowserPackageId` in queries.
    pub const CUSTOM_BROWSER_PACKAGE_ID: Property<Self> = Property::new("customBrowserPackageId");
    /// `customBrowserDisplayName` in queries.
    pub const CUSTOM_BROWSER_DISPLAY_NAME: Property<Self> = Property::new("customBrowserDisplayName");
    /// `minimumRequiredCompanyPortalVersion` in queries.
    pub const MINIMUM_REQUIRED_COMPANY_PORTAL_VERSION: Property<Self> =
        Property::new("minimumRequiredCompanyPortalVersion");
    /// `minimumWarningCompanyPortalVersion` in queries.
    pub const MINIMUM_WARNING_COMPANY_PORTAL_VERSION: Property<Self> =
        Property::new("minimumWarningCompanyPortalVersion");
    /// `minimumWipeCompanyPortalVersion` in queries.
    pub const MINIMUM_WIPE_COMPANY_PORTAL_VERSION: Property<Self> = Property::new("minimumWipeCompanyPortalVersion");
    /// `allowedAndroidDeviceModels` in queries.
    pub const ALLOWED_ANDROID_DEVICE_MODELS: Property<Self> = Property::new("allowedAndroidDeviceModels");
    /// `appActionIfAndroidDeviceModelNotAllowed` in queries.
    pub const APP_ACTION_IF_ANDROID_DEVICE_MODEL_NOT_ALLOWED: Property<Self> =
        Property::new("appActionIfAndroidDeviceModelNotAllowed");
    /// `customDialerAppProtocol` in queries.
    pub const CUSTOM_DIALER_APP_PROTOCOL: Property<Self> = Property::new("customDialerAppProtocol");
    /// `customDialerAppPackageId` in queries.
    pub const CUSTOM_DIALER_APP_PACKAGE_ID: Property<Self> = Property::new("customDialerAppPackageId");
    /// `customDialerAppDisplayName` in queries.
    pub const CUSTOM_DIALER_APP_DISPLAY_NAME: Property<Self> = Property::new("customDialerAppDisplayName");
    /// `biometricAuthenticationBlocked` in queries.
    pub const BIOMETRIC_AUTHENTICATION_BLOCKED: Property<Self> = Property::new("biometricAuthenticationBlocked");
    /// `requiredAndroidSafetyNetEvaluationType` in queries.
    pub const REQUIRED_ANDROID_SAFETY_NET_EVALUATION_TYPE: Property<Self> =
        Property::new("requiredAndroidSafetyNetEvaluationType");
    /// `blockAfterCompanyPortalUpdateDeferralInDays` in queries.
    pub const BLOCK_AFTER_COMPANY_PORTAL_UPDATE_DEFERRAL_IN_DAYS: Property<Self> =
        Property::new("blockAfterCompanyPortalUpdateDeferralInDays");
    /// `warnAfterCompanyPortalUpdateDeferralInDays` in queries.
    pub const WARN_AFTER_COMPANY_PORTAL_UPDATE_DEFERRAL_IN_DAYS: Property<Self> =
        Property::new("warnAfterCompanyPortalUpdateDeferralInDays");
    /// `wipeAfterCompanyPortalUpdateDeferralInDays` in queries.
    pub const WIPE_AFTER_COMPANY_PORTAL_UPDATE_DEFERRAL_IN_DAYS: Property<Self> =
        Property::new("wipeAfterCompanyPortalUpdateDeferralInDays");
    /// `deviceLockRequired` in queries.
    pub const DEVICE_LOCK_REQUIRED: Property<Self> = Property::new("deviceLockRequired");
    /// `appActionIfDeviceLockNotSet` in queries.
    pub const APP_ACTION_IF_DEVICE_LOCK_NOT_SET: Property<Self> = Property::new("appActionIfDeviceLockNotSet");
    /// `connectToVpnOnLaunch` in queries.
    pub const CONNECT_TO_VPN_ON_LAUNCH: Property<Self> = Property::new("connectToVpnOnLaunch");
    /// `appActionIfDevicePasscodeComplexityLessThanLow` in queries.
    pub const APP_ACTION_IF_DEVICE_PASSCODE_COMPLEXITY_LESS_THAN_LOW: Property<Self> =
        Property::new("appActionIfDevicePasscodeComplexityLessThanLow");
    /// `appActionIfDevicePasscodeComplexityLessThanMedium` in queries.
    pub const APP_ACTION_IF_DEVICE_PASSCODE_COMPLEXITY_LESS_THAN_MEDIUM: Property<Self> =
        Property::new("appActionIfDevicePasscodeComplexityLessThanMedium");
    /// `appActionIfDevicePasscodeComplexityLessThanHigh` in queries.
    pub const APP_ACTION_IF_DEVICE_PASSCODE_COMPLEXITY_LESS_THAN_HIGH: Property<Self> =
        Property::new("appActionIfDevicePasscodeComplexityLessThanHigh");
    /// `requireClass3Biometrics` in queries.
    pub const REQUIRE_CLASS3_BIOMETRICS: Property<Self> = Property::new("requireClass3Biometrics");
    /// `requirePinAfterBiometricChange` in queries.
    pub const REQUIRE_PIN_AFTER_BIOMETRIC_CHANGE: Property<Self> = Property::new("requirePinAfterBiometricChange");
    /// `fingerprintAndBiometricEnabled` in queries.
    pub const FINGERPRINT_AND_BIOMETRIC_ENABLED: Property<Self> = Property::new("fingerprintAndBiometricEnabled");
    /// `apps` in queries.
    pub const APPS: Property<Self> = Property::new("apps");
    /// `deploymentSummary` in queries.
    pub const DEPLOYMENT_SUMMARY: Property<Self> = Property::new("deploymentSummary");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// Sets `periodOfflineBeforeAccessCheck`.
    pub fn with_period_offline_before_access_check(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("periodOfflineBeforeAccessCheck", value))
    }

    /// Sets `periodOnlineBeforeAccessCheck`.
    pub fn with_period_online_before_access_check(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("periodOnlineBeforeAccessCheck", value))
    }

    /// Sets `allowedInboundDataTransferSources`.
    pub fn with_allowed_inbound_data_transfer_sources(
        self,
        value: impl Into<Nullable<super::ManagedAppDataTransferLevel>>,
    ) -> Self {
        Self(self.0.with("allowedInboundDataTransferSources", value))
    }

    /// Sets `allowedOutboundDataTransferDestinations`.
    pub fn with_allowed_outbound_data_transfer_destinations(
        self,
        value: impl Into<Nullable<super::ManagedAppDataTransferLevel>>,
    ) -> Self {
        Self(self.0.with("allowedOutboundDataTransferDestinations", value))
    }

    /// Sets `organizationalCredentialsRequired`.
    pub fn with_organizational_credentials_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("organizationalCredentialsRequired", value))
    }

    /// Sets `allowedOutboundClipboardSharingLevel`.
    pub fn with_allowed_outbound_clipboard_sharing_level(
        self,
        value: impl Into<Nullable<super::ManagedAppClipboardSharingLevel>>,
    ) -> Self {
        Self(self.0.with("allowedOutboundClipboardSharingLevel", value))
    }

    /// Sets `dataBackupBlocked`.
    pub fn with_data_backup_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("dataBackupBlocked", value))
    }

    /// Sets `deviceComplianceRequired`.
    pub fn with_device_compliance_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("deviceComplianceRequired", value))
    }

    /// Sets `managedBrowserToOpenLinksRequired`.
    pub fn with_managed_browser_to_open_links_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("managedBrowserToOpenLinksRequired", value))
    }

    /// Sets `saveAsBlocked`.
    pub fn with_save_as_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("saveAsBlocked", value))
    }

    /// Sets `periodOfflineBeforeWipeIsEnforced`.
    pub fn with_period_offline_before_wipe_is_enforced(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("periodOfflineBeforeWipeIsEnforced", value))
    }

    /// Sets `pinRequired`.
    pub fn with_pin_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("pinRequired", value))
    }

    /// Sets `maximumPinRetries`.
    pub fn with_maximum_pin_retries(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumPinRetries", value))
    }

    /// Sets `simplePinBlocked`.
    pub fn with_simple_pin_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("simplePinBlocked", value))
    }

    /// Sets `minimumPinLength`.
    pub fn with_minimum_pin_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minimumPinLength", value))
    }

    /// Sets `pinCharacterSet`.
    pub fn with_pin_character_set(self, value: impl Into<Nullable<super::ManagedAppPinCharacterSet>>) -> Self {
        Self(self.0.with("pinCharacterSet", value))
    }

    /// Sets `periodBeforePinReset`.
    pub fn with_period_before_pin_reset(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("periodBeforePinReset", value))
    }

    /// Sets `allowedDataStorageLocations`.
    pub fn with_allowed_data_storage_locations(
        self,
        value: impl Into<Nullable<Vec<super::ManagedAppDataStorageLocation>>>,
    ) -> Self {
        Self(self.0.with("allowedDataStorageLocations", value))
    }

    /// Sets `contactSyncBlocked`.
    pub fn with_contact_sync_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("contactSyncBlocked", value))
    }

    /// Sets `printBlocked`.
    pub fn with_print_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("printBlocked", value))
    }

    /// Sets `fingerprintBlocked`.
    pub fn with_fingerprint_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("fingerprintBlocked", value))
    }

    /// Sets `disableAppPinIfDevicePinIsSet`.
    pub fn with_disable_app_pin_if_device_pin_is_set(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("disableAppPinIfDevicePinIsSet", value))
    }

    /// Sets `maximumRequiredOsVersion`.
    pub fn with_maximum_required_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("maximumRequiredOsVersion", value))
    }

    /// Sets `maximumWarningOsVersion`.
    pub fn with_maximum_warning_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("maximumWarningOsVersion", value))
    }

    /// Sets `maximumWipeOsVersion`.
    pub fn with_maximum_wipe_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("maximumWipeOsVersion", value))
    }

    /// Sets `minimumRequiredOsVersion`.
    pub fn with_minimum_required_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumRequiredOsVersion", value))
    }

    /// Sets `minimumWarningOsVersion`.
    pub fn with_minimum_warning_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumWarningOsVersion", value))
    }

    /// Sets `minimumRequiredAppVersion`.
    pub fn with_minimum_required_app_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumRequiredAppVersion", value))
    }

    /// Sets `minimumWarningAppVersion`.
    pub fn with_minimum_warning_app_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumWarningAppVersion", value))
    }

    /// Sets `minimumWipeOsVersion`.
    pub fn with_minimum_wipe_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumWipeOsVersion", value))
    }

    /// Sets `minimumWipeAppVersion`.
    pub fn with_minimum_wipe_app_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumWipeAppVersion", value))
    }

    /// Sets `appActionIfDeviceComplianceRequired`.
    pub fn with_app_action_if_device_compliance_required(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("appActionIfDeviceComplianceRequired", value))
    }

    /// Sets `appActionIfMaximumPinRetriesExceeded`.
    pub fn with_app_action_if_maximum_pin_retries_exceeded(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("appActionIfMaximumPinRetriesExceeded", value))
    }

    /// Sets `pinRequiredInsteadOfBiometricTimeout`.
    pub fn with_pin_required_instead_of_biometric_timeout(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("pinRequiredInsteadOfBiometricTimeout", value))
    }

    /// Sets `allowedOutboundClipboardSharingExceptionLength`.
    pub fn with_allowed_outbound_clipboard_sharing_exception_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("allowedOutboundClipboardSharingExceptionLength", value))
    }

    /// Sets `notificationRestriction`.
    pub fn with_notification_restriction(
        self,
        value: impl Into<Nullable<super::ManagedAppNotificationRestriction>>,
    ) -> Self {
        Self(self.0.with("notificationRestriction", value))
    }

    /// Sets `previousPinBlockCount`.
    pub fn with_previous_pin_block_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("previousPinBlockCount", value))
    }

    /// Sets `managedBrowser`.
    pub fn with_managed_browser(self, value: impl Into<Nullable<super::ManagedBrowserType>>) -> Self {
        Self(self.0.with("managedBrowser", value))
    }

    /// Sets `maximumAllowedDeviceThreatLevel`.
    pub fn with_maximum_allowed_device_threat_level(
        self,
        value: impl Into<Nullable<super::ManagedAppDeviceThreatLevel>>,
    ) -> Self {
        Self(self.0.with("maximumAllowedDeviceThreatLevel", value))
    }

    /// Sets `mobileThreatDefenseRemediationAction`.
    pub fn with_mobile_threat_defense_remediation_action(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("mobileThreatDefenseRemediationAction", value))
    }

    /// Sets `blockDataIngestionIntoOrganizationDocuments`.
    pub fn with_block_data_ingestion_into_organization_documents(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("blockDataIngestionIntoOrganizationDocuments", value))
    }

    /// Sets `allowedDataIngestionLocations`.
    pub fn with_allowed_data_ingestion_locations(
        self,
        value: impl Into<Nullable<Vec<super::ManagedAppDataIngestionLocation>>>,
    ) -> Self {
        Self(self.0.with("allowedDataIngestionLocations", value))
    }

    /// Sets `appActionIfUnableToAuthenticateUser`.
    pub fn with_app_action_if_unable_to_authenticate_user(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("appActionIfUnableToAuthenticateUser", value))
    }

    /// Sets `dialerRestrictionLevel`.
    pub fn with_dialer_restriction_level(
        self,
        value: impl Into<Nullable<super::ManagedAppPhoneNumberRedirectLevel>>,
    ) -> Self {
        Self(self.0.with("dialerRestrictionLevel", value))
    }

    /// Sets `gracePeriodToBlockAppsDuringOffClockHours`.
    pub fn with_grace_period_to_block_apps_during_off_clock_hours(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("gracePeriodToBlockAppsDuringOffClockHours", value))
    }

    /// `appDataEncryptionType`: `microsoft.graph.managedAppDataEncryptionType`
    ///
    /// Possible values are: useDeviceSettings, afterDeviceRestart, whenDeviceLockedExceptOpenFiles, whenDeviceLocked.
    pub fn app_data_encryption_type(&self) -> Option<super::ManagedAppDataEncryptionType> {
        self.0.enumeration("appDataEncryptionType")
    }

    /// Sets `appDataEncryptionType`.
    pub fn with_app_data_encryption_type(
        self,
        value: impl Into<Nullable<super::ManagedAppDataEncryptionType>>,
    ) -> Self {
        Self(self.0.with("appDataEncryptionType", value))
    }

    /// `screenCaptureBlocked`: `Edm.Boolean`
    pub fn screen_capture_blocked(&self) -> Option<bool> {
        self.0.bool("screenCaptureBlocked")
    }

    /// Sets `screenCaptureBlocked`.
    pub fn with_screen_capture_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("screenCaptureBlocked", value))
    }

    /// `encryptAppData`: `Edm.Boolean`
    pub fn encrypt_app_data(&self) -> Option<bool> {
        self.0.bool("encryptAppData")
    }

    /// Sets `encryptAppData`.
    pub fn with_encrypt_app_data(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("encryptAppData", value))
    }

    /// `disableAppEncryptionIfDeviceEncryptionIsEnabled`: `Edm.Boolean`
    pub fn disable_app_encryption_if_device_encryption_is_enabled(&self) -> Option<bool> {
        self.0.bool("disableAppEncryptionIfDeviceEncryptionIsEnabled")
    }

    /// Sets `disableAppEncryptionIfDeviceEncryptionIsEnabled`.
    pub fn with_disable_app_encryption_if_device_encryption_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("disableAppEncryptionIfDeviceEncryptionIsEnabled", value))
    }

    /// `minimumRequiredSdkVersion`: `Edm.String`
    pub fn minimum_required_sdk_version(&self) -> Option<&str> {
        self.0.str("minimumRequiredSdkVersion")
    }

    /// Sets `minimumRequiredSdkVersion`.
    pub fn with_minimum_required_sdk_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumRequiredSdkVersion", value))
    }

    /// `customSettings`: `Collection(microsoft.graph.keyValuePair)`
    pub fn custom_settings(&self) -> Option<&[super::KeyValuePair]> {
        self.0.models("customSettings")
    }

    /// Sets `customSettings`.
    pub fn with_custom_settings(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("customSettings", value))
    }

    /// `deployedAppCount`: `Edm.Int32`
    pub fn deployed_app_count(&self) -> Option<i32> {
        self.0.i32("deployedAppCount")
    }

    /// Sets `deployedAppCount`.
    pub fn with_deployed_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deployedAppCount", value))
    }

    /// `minimumRequiredPatchVersion`: `Edm.String`
    pub fn minimum_required_patch_version(&self) -> Option<&str> {
        self.0.str("minimumRequiredPatchVersion")
    }

    /// Sets `minimumRequiredPatchVersion`.
    pub fn with_minimum_required_patch_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumRequiredPatchVersion", value))
    }

    /// `minimumWarningPatchVersion`: `Edm.String`
    pub fn minimum_warning_patch_version(&self) -> Option<&str> {
        self.0.str("minimumWarningPatchVersion")
    }

    /// Sets `minimumWarningPatchVersion`.
    pub fn with_minimum_warning_patch_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumWarningPatchVersion", value))
    }

    /// `exemptedAppProtocols`: `Collection(microsoft.graph.keyValuePair)`
    pub fn exempted_app_protocols(&self) -> Option<&[super::KeyValuePair]> {
        self.0.models("exemptedAppProtocols")
    }

    /// Sets `exemptedAppProtocols`.
    pub fn with_exempted_app_protocols(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("exemptedAppProtocols", value))
    }

    /// `exemptedAppPackages`: `Collection(microsoft.graph.keyValuePair)`
    pub fn exempted_app_packages(&self) -> Option<&[super::KeyValuePair]> {
        self.0.models("exemptedAppPackages")
    }

    /// Sets `exemptedAppPackages`.
    pub fn with_exempted_app_packages(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("exemptedAppPackages", value))
    }

    /// `faceIdBlocked`: `Edm.Boolean`
    pub fn face_id_blocked(&self) -> Option<bool> {
        self.0.bool("faceIdBlocked")
    }

    /// Sets `faceIdBlocked`.
    pub fn with_face_id_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("faceIdBlocked", value))
    }

    /// `minimumWipeSdkVersion`: `Edm.String`
    pub fn minimum_wipe_sdk_version(&self) -> Option<&str> {
        self.0.str("minimumWipeSdkVersion")
    }

    /// Sets `minimumWipeSdkVersion`.
    pub fn with_minimum_wipe_sdk_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumWipeSdkVersion", value))
    }

    /// `minimumWipePatchVersion`: `Edm.String`
    pub fn minimum_wipe_patch_version(&self) -> Option<&str> {
        self.0.str("minimumWipePatchVersion")
    }

    /// Sets `minimumWipePatchVersion`.
    pub fn with_minimum_wipe_patch_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumWipePatchVersion", value))
    }

    /// `allowedIosDeviceModels`: `Edm.String`
    pub fn allowed_ios_device_models(&self) -> Option<&str> {
        self.0.str("allowedIosDeviceModels")
    }

    /// Sets `allowedIosDeviceModels`.
    pub fn with_allowed_ios_device_models(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("allowedIosDeviceModels", value))
    }

    /// `appActionIfIosDeviceModelNotAllowed`: `microsoft.graph.managedAppRemediationAction`
    ///
    /// Possible values are: block, wipe, warn.
    pub fn app_action_if_ios_device_model_not_allowed(&self) -> Option<super::ManagedAppRemediationAction> {
        self.0.enumeration("appActionIfIosDeviceModelNotAllowed")
    }

    /// Sets `appActionIfIosDeviceModelNotAllowed`.
    pub fn with_app_action_if_ios_device_model_not_allowed(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("appActionIfIosDeviceModelNotAllowed", value))
    }

    /// `allowedAndroidDeviceManufacturers`: `Edm.String`
    pub fn allowed_android_device_manufacturers(&self) -> Option<&str> {
        self.0.str("allowedAndroidDeviceManufacturers")
    }

    /// Sets `allowedAndroidDeviceManufacturers`.
    pub fn with_allowed_android_device_manufacturers(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("allowedAndroidDeviceManufacturers", value))
    }

    /// `appActionIfAndroidDeviceManufacturerNotAllowed`: `microsoft.graph.managedAppRemediationAction`
    ///
    /// Possible values are: block, wipe, warn.
    pub fn app_action_if_android_device_manufacturer_not_allowed(&self) -> Option<super::ManagedAppRemediationAction> {
        self.0.enumeration("appActionIfAndroidDeviceManufacturerNotAllowed")
    }

    /// Sets `appActionIfAndroidDeviceManufacturerNotAllowed`.
    pub fn with_app_action_if_android_device_manufacturer_not_allowed(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("appActionIfAndroidDeviceManufacturerNotAllowed", value))
    }

    /// `thirdPartyKeyboardsBlocked`: `Edm.Boolean`
    pub fn third_party_keyboards_blocked(&self) -> Option<bool> {
        self.0.bool("thirdPartyKeyboardsBlocked")
    }

    /// Sets `thirdPartyKeyboardsBlocked`.
    pub fn with_third_party_keyboards_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("thirdPartyKeyboardsBlocked", value))
    }

    /// `filterOpenInToOnlyManagedApps`: `Edm.Boolean`
    pub fn filter_open_in_to_only_managed_apps(&self) -> Option<bool> {
        self.0.bool("filterOpenInToOnlyManagedApps")
    }

    /// Sets `filterOpenInToOnlyManagedApps`.
    pub fn with_filter_open_in_to_only_managed_apps(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("filterOpenInToOnlyManagedApps", value))
    }

    /// `disableProtectionOfManagedOutboundOpenInData`: `Edm.Boolean`
    pub fn disable_protection_of_managed_outbound_open_in_data(&self) -> Option<bool> {
        self.0.bool("disableProtectionOfManagedOutboundOpenInData")
    }

    /// Sets `disableProtectionOfManagedOutboundOpenInData`.
    pub fn with_disable_protection_of_managed_outbound_open_in_data(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("disableProtectionOfManagedOutboundOpenInData", value))
    }

    /// `protectInboundDataFromUnknownSources`: `Edm.Boolean`
    pub fn protect_inbound_data_from_unknown_sources(&self) -> Option<bool> {
        self.0.bool("protectInboundDataFromUnknownSources")
    }

    /// Sets `protectInboundDataFromUnknownSources`.
    pub fn with_protect_inbound_data_from_unknown_sources(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("protectInboundDataFromUnknownSources", value))
    }

    /// `requiredAndroidSafetyNetDeviceAttestationType`: `microsoft.graph.androidManagedAppSafetyNetDeviceAttestationType`
    ///
    /// Possible values are: none, basicIntegrity, basicIntegrityAndDeviceCertification.
    pub fn required_android_safety_net_device_attestation_type(
        &self,
    ) -> Option<super::AndroidManagedAppSafetyNetDeviceAttestationType>
    {
        self.0.enumeration("requiredAndroidSafetyNetDeviceAttestationType")
    }

    /// Sets `requiredAndroidSafetyNetDeviceAttestationType`.
    pub fn with_required_android_safety_net_device_attestation_type(
        self,
        value: impl Into<Nullable<super::AndroidManagedAppSafetyNetDeviceAttestationType>>,
    ) -> Self {
        Self(self.0.with("requiredAndroidSafetyNetDeviceAttestationType", value))
    }

    /// `appActionIfAndroidSafetyNetDeviceAttestationFailed`: `microsoft.graph.managedAppRemediationAction`
    ///
    /// Possible values are: block, wipe, warn.
    pub fn app_action_if_android_safety_net_device_attestation_failed(
        &self,
    ) -> Option<super::ManagedAppRemediationAction>
    {
        self.0.enumeration("appActionIfAndroidSafetyNetDeviceAttestationFailed")
    }

    /// Sets `appActionIfAndroidSafetyNetDeviceAttestationFailed`.
    pub fn with_app_action_if_android_safety_net_device_attestation_failed(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("appActionIfAndroidSafetyNetDeviceAttestationFailed", value))
    }

    /// `requiredAndroidSafetyNetAppsVerificationType`: `microsoft.graph.androidManagedAppSafetyNetAppsVerificationType`
    ///
    /// Possible values are: none, enabled.
    pub fn required_android_safety_net_apps_verification_type(
        &self,
    ) -> Option<super::AndroidManagedAppSafetyNetAppsVerificationType>
    {
        self.0.enumeration("requiredAndroidSafetyNetAppsVerificationType")
    }

    /// Sets `requiredAndroidSafetyNetAppsVerificationType`.
    pub fn with_required_android_safety_net_apps_verification_type(
        self,
        value: impl Into<Nullable<super::AndroidManagedAppSafetyNetAppsVerificationType>>,
    ) -> Self {
        Self(self.0.with("requiredAndroidSafetyNetAppsVerificationType", value))
    }

    /// `appActionIfAndroidSafetyNetAppsVerificationFailed`: `microsoft.graph.managedAppRemediationAction`
    ///
    /// Possible values are: block, wipe, warn.
    pub fn app_action_if_android_safety_net_apps_verification_failed(
        &self,
    ) -> Option<super::ManagedAppRemediationAction>
    {
        self.0.enumeration("appActionIfAndroidSafetyNetAppsVerificationFailed")
    }

    /// Sets `appActionIfAndroidSafetyNetAppsVerificationFailed`.
    pub fn with_app_action_if_android_safety_net_apps_verification_failed(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("appActionIfAndroidSafetyNetAppsVerificationFailed", value))
    }

    /// `customBrowserProtocol`: `Edm.String`
    pub fn custom_browser_protocol(&self) -> Option<&str> {
        self.0.str("customBrowserProtocol")
    }

    /// Sets `customBrowserProtocol`.
    pub fn with_custom_browser_protocol(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customBrowserProtocol", value))
    }

    /// `customBrowserPackageId`: `Edm.String`
    pub fn custom_browser_package_id(&self) -> Option<&str> {
        self.0.str("customBrowserPackageId")
    }

    /// Sets `customBrowserPackageId`.
    pub fn with_custom_browser_package_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customBrowserPackageId", value))
    }

    /// `customBrowserDisplayName`: `Edm.String`
    pub fn custom_browser_display_name(&self) -> Option<&str> {
        self.0.str("customBrowserDisplayName")
    }

    /// Sets `customBrowserDisplayName`.
    pub fn with_custom_browser_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customBrowserDisplayName", value))
    }

    /// `minimumRequiredCompanyPortalVersion`: `Edm.String`
    pub fn minimum_required_company_portal_version(&self) -> Option<&str> {
        self.0.str("minimumRequiredCompanyPortalVersion")
    }

    /// Sets `minimumRequiredCompanyPortalVersion`.
    pub fn with_minimum_required_company_portal_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumRequiredCompanyPortalVersion", value))
    }

    /// `minimumWarningCompanyPortalVersion`: `Edm.String`
    pub fn minimum_warning_company_portal_version(&self) -> Option<&str> {
        self.0.str("minimumWarningCompanyPortalVersion")
    }

    /// Sets `minimumWarningCompanyPortalVersion`.
    pub fn with_minimum_warning_company_portal_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumWarningCompanyPortalVersion", value))
    }

    /// `minimumWipeCompanyPortalVersion`: `Edm.String`
    pub fn minimum_wipe_company_portal_version(&self) -> Option<&str> {
        self.0.str("minimumWipeCompanyPortalVersion")
    }

    /// Sets `minimumWipeCompanyPortalVersion`.
    pub fn with_minimum_wipe_company_portal_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumWipeCompanyPortalVersion", value))
    }

    /// `allowedAndroidDeviceModels`: `Collection(Edm.String)`
    pub fn allowed_android_device_models(&self) -> Option<Vec<&str>> {
        self.0.strs("allowedAndroidDeviceModels")
    }

    /// Sets `allowedAndroidDeviceModels`.
    pub fn with_allowed_android_device_models(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("allowedAndroidDeviceModels", value))
    }

    /// `appActionIfAndroidDeviceModelNotAllowed`: `microsoft.graph.managedAppRemediationAction`
    ///
    /// Possible values are: block, wipe, warn.
    pub fn app_action_if_android_device_model_not_allowed(&self) -> Option<super::ManagedAppRemediationAction> {
        self.0.enumeration("appActionIfAndroidDeviceModelNotAllowed")
    }

    /// Sets `appActionIfAndroidDeviceModelNotAllowed`.
    pub fn with_app_action_if_android_device_model_not_allowed(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("appActionIfAndroidDeviceModelNotAllowed", value))
    }

    /// `customDialerAppProtocol`: `Edm.String`
    pub fn custom_dialer_app_protocol(&self) -> Option<&str> {
        self.0.str("customDialerAppProtocol")
    }

    /// Sets `customDialerAppProtocol`.
    pub fn with_custom_dialer_app_protocol(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customDialerAppProtocol", value))
    }

    /// `customDialerAppPackageId`: `Edm.String`
    pub fn custom_dialer_app_package_id(&self) -> Option<&str> {
        self.0.str("customDialerAppPackageId")
    }

    /// Sets `customDialerAppPackageId`.
    pub fn with_custom_dialer_app_package_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customDialerAppPackageId", value))
    }

    /// `customDialerAppDisplayName`: `Edm.String`
    pub fn custom_dialer_app_display_name(&self) -> Option<&str> {
        self.0.str("customDialerAppDisplayName")
    }

    /// Sets `customDialerAppDisplayName`.
    pub fn with_custom_dialer_app_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customDialerAppDisplayName", value))
    }

    /// `biometricAuthenticationBlocked`: `Edm.Boolean`
    pub fn biometric_authentication_blocked(&self) -> Option<bool> {
        self.0.bool("biometricAuthenticationBlocked")
    }

    /// Sets `biometricAuthenticationBlocked`.
    pub fn with_biometric_authentication_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("biometricAuthenticationBlocked", value))
    }

    /// `requiredAndroidSafetyNetEvaluationType`: `microsoft.graph.androidManagedAppSafetyNetEvaluationType`
    ///
    /// Possible values are: basic, hardwareBacked.
    pub fn required_android_safety_net_evaluation_type(
        &self,
    ) -> Option<super::AndroidManagedAppSafetyNetEvaluationType>
    {
        self.0.enumeration("requiredAndroidSafetyNetEvaluationType")
    }

    /// Sets `requiredAndroidSafetyNetEvaluationType`.
    pub fn with_required_android_safety_net_evaluation_type(
        self,
        value: impl Into<Nullable<super::AndroidManagedAppSafetyNetEvaluationType>>,
    ) -> Self {
        Self(self.0.with("requiredAndroidSafetyNetEvaluationType", value))
    }

    /// `blockAfterCompanyPortalUpdateDeferralInDays`: `Edm.Int32`
    pub fn block_after_company_portal_update_deferral_in_days(&self) -> Option<i32> {
        self.0.i32("blockAfterCompanyPortalUpdateDeferralInDays")
    }

    /// Sets `blockAfterCompanyPortalUpdateDeferralInDays`.
    pub fn with_block_after_company_portal_update_deferral_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("blockAfterCompanyPortalUpdateDeferralInDays", value))
    }

    /// `warnAfterCompanyPortalUpdateDeferralInDays`: `Edm.Int32`
    pub fn warn_after_company_portal_update_deferral_in_days(&self) -> Option<i32> {
        self.0.i32("warnAfterCompanyPortalUpdateDeferralInDays")
    }

    /// Sets `warnAfterCompanyPortalUpdateDeferralInDays`.
    pub fn with_warn_after_company_portal_update_deferral_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("warnAfterCompanyPortalUpdateDeferralInDays", value))
    }

    /// `wipeAfterCompanyPortalUpdateDeferralInDays`: `Edm.Int32`
    pub fn wipe_after_company_portal_update_deferral_in_days(&self) -> Option<i32> {
        self.0.i32("wipeAfterCompanyPortalUpdateDeferralInDays")
    }

    /// Sets `wipeAfterCompanyPortalUpdateDeferralInDays`.
    pub fn with_wipe_after_company_portal_update_deferral_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("wipeAfterCompanyPortalUpdateDeferralInDays", value))
    }

    /// `deviceLockRequired`: `Edm.Boolean`
    pub fn device_lock_required(&self) -> Option<bool> {
        self.0.bool("deviceLockRequired")
    }

    /// Sets `deviceLockRequired`.
    pub fn with_device_lock_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("deviceLockRequired", value))
    }

    /// `appActionIfDeviceLockNotSet`: `microsoft.graph.managedAppRemediationAction`
    ///
    /// Possible values are: block, wipe, warn.
    pub fn app_action_if_device_lock_not_set(&self) -> Option<super::ManagedAppRemediationAction> {
        self.0.enumeration("appActionIfDeviceLockNotSet")
    }

    /// Sets `appActionIfDeviceLockNotSet`.
    pub fn with_app_action_if_device_lock_not_set(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("appActionIfDeviceLockNotSet", value))
    }

    /// `connectToVpnOnLaunch`: `Edm.Boolean`
    pub fn connect_to_vpn_on_launch(&self) -> Option<bool> {
        self.0.bool("connectToVpnOnLaunch")
    }

    /// Sets `connectToVpnOnLaunch`.
    pub fn with_connect_to_vpn_on_launch(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("connectToVpnOnLaunch", value))
    }

    /// `appActionIfDevicePasscodeComplexityLessThanLow`: `microsoft.graph.managedAppRemediationAction`
    ///
    /// Possible values are: block, wipe, warn.
    pub fn app_action_if_device_passcode_complexity_less_than_low(&self) -> Option<super::ManagedAppRemediationAction> {
        self.0.enumeration("appActionIfDevicePasscodeComplexityLessThanLow")
    }

    /// Sets `appActionIfDevicePasscodeComplexityLessThanLow`.
    pub fn with_app_action_if_device_passcode_complexity_less_than_low(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("appActionIfDevicePasscodeComplexityLessThanLow", value))
    }

    /// `appActionIfDevicePasscodeComplexityLessThanMedium`: `microsoft.graph.managedAppRemediationAction`
    ///
    /// Possible values are: block, wipe, warn.
    pub fn app_action_if_device_passcode_complexity_less_than_medium(
        &self,
    ) -> Option<super::ManagedAppRemediationAction>
    {
        self.0.enumeration("appActionIfDevicePasscodeComplexityLessThanMedium")
    }

    /// Sets `appActionIfDevicePasscodeComplexityLessThanMedium`.
    pub fn with_app_action_if_device_passcode_complexity_less_than_medium(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("appActionIfDevicePasscodeComplexityLessThanMedium", value))
    }

    /// `appActionIfDevicePasscodeComplexityLessThanHigh`: `microsoft.graph.managedAppRemediationAction`
    ///
    /// Possible values are: block, wipe, warn.
    pub fn app_action_if_device_passcode_complexity_less_than_high(
        &self,
    ) -> Option<super::ManagedAppRemediationAction>
    {
        self.0.enumeration("appActionIfDevicePasscodeComplexityLessThanHigh")
    }

    /// Sets `appActionIfDevicePasscodeComplexityLessThanHigh`.
    pub fn with_app_action_if_device_passcode_complexity_less_than_high(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("appActionIfDevicePasscodeComplexityLessThanHigh", value))
    }

    /// `requireClass3Biometrics`: `Edm.Boolean`
    pub fn require_class3_biometrics(&self) -> Option<bool> {
        self.0.bool("requireClass3Biometrics")
    }

    /// Sets `requireClass3Biometrics`.
    pub fn with_require_class3_biometrics(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("requireClass3Biometrics", value))
    }

    /// `requirePinAfterBiometricChange`: `Edm.Boolean`
    pub fn require_pin_after_biometric_change(&self) -> Option<bool> {
        self.0.bool("requirePinAfterBiometricChange")
    }

    /// Sets `requirePinAfterBiometricChange`.
    pub fn with_require_pin_after_biometric_change(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("requirePinAfterBiometricChange", value))
    }

    /// `fingerprintAndBiometricEnabled`: `Edm.Boolean`
    pub fn fingerprint_and_biometric_enabled(&self) -> Option<bool> {
        self.0.bool("fingerprintAndBiometricEnabled")
    }

    /// Sets `fingerprintAndBiometricEnabled`.
    pub fn with_fingerprint_and_biometric_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("fingerprintAndBiometricEnabled", value))
    }

    /// `apps`: `Collection(microsoft.graph.managedMobileApp)`
    pub fn apps(&self) -> Option<&[super::ManagedMobileApp]> {
        self.0.models("apps")
    }

    /// Sets `apps`.
    pub fn with_apps(self, value: impl Into<Nullable<Vec<super::ManagedMobileApp>>>) -> Self {
        Self(self.0.with("apps", value))
    }

    /// `deploymentSummary`: `microsoft.graph.managedAppPolicyDeploymentSummary`
    pub fn deployment_summary(&self) -> Option<&super::ManagedAppPolicyDeploymentSummary> {
        self.0.model("deploymentSummary")
    }

    /// Sets `deploymentSummary`.
    pub fn with_deployment_summary(self, value: impl Into<Nullable<super::ManagedAppPolicyDeploymentSummary>>) -> Self {
        Self(self.0.with("deploymentSummary", value))
    }
}
