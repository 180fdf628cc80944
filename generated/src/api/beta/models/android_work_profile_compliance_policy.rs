// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.androidWorkProfileCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilecompliancepolicy?view=graph-rest-beta)
    AndroidWorkProfileCompliancePolicy: super::DeviceCompliancePolicy = "microsoft.graph.androidWorkProfileCompliancePolicy"
}

impl AndroidWorkProfileCompliancePolicy {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `scheduledActionsForRule` in queries.
    pub const SCHEDULED_ACTIONS_FOR_RULE: Property<Self> = Property::new("scheduledActionsForRule");
    /// `deviceStatuses` in queries.
    pub const DEVICE_STATUSES: Property<Self> = Property::new("deviceStatuses");
    /// `userStatuses` in queries.
    pub const USER_STATUSES: Property<Self> = Property::new("userStatuses");
    /// `deviceStatusOverview` in queries.
    pub const DEVICE_STATUS_OVERVIEW: Property<Self> = Property::new("deviceStatusOverview");
    /// `userStatusOverview` in queries.
    pub const USER_STATUS_OVERVIEW: Property<Self> = Property::new("userStatusOverview");
    /// `deviceSettingStateSummaries` in queries.
    pub const DEVICE_SETTING_STATE_SUMMARIES: Property<Self> = Property::new("deviceSettingStateSummaries");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `passwordRequired` in queries.
    pub const PASSWORD_REQUIRED: Property<Self> = Property::new("passwordRequired");
    /// `passwordMinimumLength` in queries.
    pub const PASSWORD_MINIMUM_LENGTH: Property<Self> = Property::new("passwordMinimumLength");
    /// `passwordRequiredType` in queries.
    pub const PASSWORD_REQUIRED_TYPE: Property<Self> = Property::new("passwordRequiredType");
    /// `passwordMinutesOfInactivityBeforeLock` in queries.
    pub const PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK: Property<Self> =
        Property::new("passwordMinutesOfInactivityBeforeLock");
    /// `passwordExpirationDays` in queries.
    pub const PASSWORD_EXPIRATION_DAYS: Property<Self> = Property::new("passwordExpirationDays");
    /// `passwordPreviousPasswordBlockCount` in queries.
    pub const PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT: Property<Self> =
        Property::new("passwordPreviousPasswordBlockCount");
    /// `passwordSignInFailureCountBeforeFactoryReset` in queries.
    pub const PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET: Property<Self> =
        Property::new("passwordSignInFailureCountBeforeFactoryReset");
    /// `securityPreventInstallAppsFromUnknownSources` in queries.
    pub const SECURITY_PREVENT_INSTALL_APPS_FROM_UNKNOWN_SOURCES: Property<Self> =
        Property::new("securityPreventInstallAppsFromUnknownSources");
    /// `securityDisableUsbDebugging` in queries.
    pub const SECURITY_DISABLE_USB_DEBUGGING: Property<Self> = Property::new("securityDisableUsbDebugging");
    /// `securityRequireVerifyApps` in queries.
    pub const SECURITY_REQUIRE_VERIFY_APPS: Property<Self> = Property::new("securityRequireVerifyApps");
    /// `deviceThreatProtectionEnabled` in queries.
    pub const DEVICE_THREAT_PROTECTION_ENABLED: Property<Self> = Property::new("deviceThreatProtectionEnabled");
    /// `deviceThreatProtectionRequiredSecurityLevel` in queries.
    pub const DEVICE_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL: Property<Self> =
        Property::new("deviceThreatProtectionRequiredSecurityLevel");
    /// `advancedThreatProtectionRequiredSecurityLevel` in queries.
    pub const ADVANCED_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL: Property<Self> =
        Property::new("advancedThreatProtectionRequiredSecurityLevel");
    /// `securityBlockJailbrokenDevices` in queries.
    pub const SECURITY_BLOCK_JAILBROKEN_DEVICES: Property<Self> = Property::new("securityBlockJailbrokenDevices");
    /// `osMinimumVersion` in queries.
    pub const OS_MINIMUM_VERSION: Property<Self> = Property::new("osMinimumVersion");
    /// `osMaximumVersion` in queries.
    pub const OS_MAXIMUM_VERSION: Property<Self> = Property::new("osMaximumVersion");
    /// `minAndroidSecurityPatchLevel` in queries.
    pub const MIN_ANDROID_SECURITY_PATCH_LEVEL: Property<Self> = Property::new("minAndroidSecurityPatchLevel");
    /// `storageRequireEncryption` in queries.
    pub const STORAGE_REQUIRE_ENCRYPTION: Property<Self> = Property::new("storageRequireEncryption");
    /// `securityRequireSafetyNetAttestationBasicIntegrity` in queries.
    pub const SECURITY_REQUIRE_SAFETY_NET_ATTESTATION_BASIC_INTEGRITY: Property<Self> =
        Property::new("securityRequireSafetyNetAttestationBasicIntegrity");
    /// `securityRequireSafetyNetAttestationCertifiedDevice` in queries.
    pub const SECURITY_REQUIRE_SAFETY_NET_ATTESTATION_CERTIFIED_DEVICE: Property<Self> =
        Property::new("securityRequireSafetyNetAttestationCertifiedDevice");
    /// `securityRequireGooglePlayServices` in queries.
    pub const SECURITY_REQUIRE_GOOGLE_PLAY_SERVICES: Property<Self> =
        Property::new("securityRequireGooglePlayServices");
    /// `securityRequireUpToDateSecurityProviders` in queries.
    pub const SECURITY_REQUIRE_UP_TO_DATE_SECURITY_PROVIDERS: Property<Self> =
        Property::new("securityRequireUpToDateSecurityProviders");
    /// `securityRequireCompanyPortalAppIntegrity` in queries.
    pub const SECURITY_REQUIRE_COMPANY_PORTAL_APP_INTEGRITY: Property<Self> =
        Property::new("securityRequireCompanyPortalAppIntegrity");
    /// `securityRequiredAndroidSafetyNetEvaluationType` in queries.
    pub const SECURITY_REQUIRED_ANDROID_SAFETY_NET_EVALUATION_TYPE: Property<Self> =
        Property::new("securityRequiredAndroidSafetyNetEvaluationType");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// Sets `scheduledActionsForRule`.
    pub fn with_scheduled_actions_for_rule(
        self,
        value: impl Into<Nullable<Vec<super::DeviceComplianceScheduledActionForRule>>>,
    ) -> Self {
        Self(self.0.with("scheduledActionsForRule", value))
    }

    /// Sets `deviceStatuses`.
    pub fn with_device_statuses(self, value: impl Into<Nullable<Vec<super::DeviceComplianceDeviceStatus>>>) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    /// Sets `userStatuses`.
    pub fn with_user_statuses(self, value: impl Into<Nullable<Vec<super::DeviceComplianceUserStatus>>>) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    /// Sets `deviceStatusOverview`.
    pub fn with_device_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceComplianceDeviceOverview>>,
    ) -> Self {
        Self(self.0.with("deviceStatusOverview", value))
    }

    /// Sets `userStatusOverview`.
    pub fn with_user_status_overview(self, value: impl Into<Nullable<super::DeviceComplianceUserOverview>>) -> Self {
        Self(self.0.with("userStatusOverview", value))
    }

    /// Sets `deviceSettingStateSummaries`.
    pub fn with_device_setting_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::SettingStateDeviceSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceSettingStateSummaries", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::DeviceCompliancePolicyAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `passwordRequired`: `Edm.Boolean`
    pub fn password_required(&self) -> Option<bool> {
        self.0.bool("passwordRequired")
    }

    /// Sets `passwordRequired`.
    pub fn with_password_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordRequired", value))
    }

    /// `passwordMinimumLength`: `Edm.Int32`
    pub fn password_minimum_length(&self) -> Option<i32> {
        self.0.i32("passwordMinimumLength")
    }

    /// Sets `passwordMinimumLength`.
    pub fn with_password_minimum_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumLength", value))
    }

    /// `passwordRequiredType`: `microsoft.graph.androidRequiredPasswordType`
    ///
    /// Possible values are: deviceDefault, alphabetic, alphanumeric, alphanumericWithSymbols, lowSecurityBiometric, numeric, numericComplex, any.
    pub fn password_required_type(&self) -> Option<super::AndroidRequiredPasswordType> {
        self.0.enumeration("passwordRequiredType")
    }

    /// Sets `passwordRequiredType`.
    pub fn with_password_required_type(self, value: impl Into<Nullable<super::AndroidRequiredPasswordType>>) -> Self {
        Self(self.0.with("passwordRequiredType", value))
    }

    /// `passwordMinutesOfInactivityBeforeLock`: `Edm.Int32`
    pub fn password_minutes_of_inactivity_before_lock(&self) -> Option<i32> {
        self.0.i32("passwordMinutesOfInactivityBeforeLock")
    }

    /// Sets `passwordMinutesOfInactivityBeforeLock`.
    pub fn with_password_minutes_of_inactivity_before_lock(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinutesOfInactivityBeforeLock", value))
    }

    /// `passwordExpirationDays`: `Edm.Int32`
    pub fn password_expiration_days(&self) -> Option<i32> {
        self.0.i32("passwordExpirationDays")
    }

    /// Sets `passwordExpirationDays`.
    pub fn with_password_expiration_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordExpirationDays", value))
    }

    /// `passwordPreviousPasswordBlockCount`: `Edm.Int32`
    pub fn password_previous_password_block_count(&self) -> Option<i32> {
        self.0.i32("passwordPreviousPasswordBlockCount")
    }

    /// Sets `passwordPreviousPasswordBlockCount`.
    pub fn with_password_previous_password_block_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordPreviousPasswordBlockCount", value))
    }

    /// `passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`
    pub fn password_sign_in_failure_count_before_factory_reset(&self) -> Option<i32> {
        self.0.i32("passwordSignInFailureCountBeforeFactoryReset")
    }

    /// Sets `passwordSignInFailureCountBeforeFactoryReset`.
    pub fn with_password_sign_in_failure_count_before_factory_reset(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordSignInFailureCountBeforeFactoryReset", value))
    }

    /// `securityPreventInstallAppsFromUnknownSources`: `Edm.Boolean`
    pub fn security_prevent_install_apps_from_unknown_sources(&self) -> Option<bool> {
        self.0.bool("securityPreventInstallAppsFromUnknownSources")
    }

    /// Sets `securityPreventInstallAppsFromUnknownSources`.
    pub fn with_security_prevent_install_apps_from_unknown_sources(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityPreventInstallAppsFromUnknownSources", value))
    }

    /// `securityDisableUsbDebugging`: `Edm.Boolean`
    pub fn security_disable_usb_debugging(&self) -> Option<bool> {
        self.0.bool("securityDisableUsbDebugging")
    }

    /// Sets `securityDisableUsbDebugging`.
    pub fn with_security_disable_usb_debugging(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityDisableUsbDebugging", value))
    }

    /// `securityRequireVerifyApps`: `Edm.Boolean`
    pub fn security_require_verify_apps(&self) -> Option<bool> {
        self.0.bool("securityRequireVerifyApps")
    }

    /// Sets `securityRequireVerifyApps`.
    pub fn with_security_require_verify_apps(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityRequireVerifyApps", value))
    }

    /// `deviceThreatProtectionEnabled`: `Edm.Boolean`
    pub fn device_threat_protection_enabled(&self) -> Option<bool> {
        self.0.bool("deviceThreatProtectionEnabled")
    }

    /// Sets `deviceThreatProtectionEnabled`.
    pub fn with_device_threat_protection_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("deviceThreatProtectionEnabled", value))
    }

    /// `deviceThreatProtectionRequiredSecurityLevel`: `microsoft.graph.deviceThreatProtectionLevel`
    ///
    /// Possible values are: unavailable, secured, low, medium, high, notSet.
    pub fn device_threat_protection_required_security_level(&self) -> Option<super::DeviceThreatProtectionLevel> {
        self.0.enumeration("deviceThreatProtectionRequiredSecurityLevel")
    }

    /// Sets `deviceThreatProtectionRequiredSecurityLevel`.
    pub fn with_device_threat_protection_required_security_level(
        self,
        value: impl Into<Nullable<super::DeviceThreatProtectionLevel>>,
    ) -> Self {
        Self(self.0.with("deviceThreatProtectionRequiredSecurityLevel", value))
    }

    /// `advancedThreatProtectionRequiredSecurityLevel`: `microsoft.graph.deviceThreatProtectionLevel`
    ///
    /// Possible values are: unavailable, secured, low, medium, high, notSet.
    pub fn advanced_threat_protection_required_security_level(&self) -> Option<super::DeviceThreatProtectionLevel> {
        self.0.enumeration("advancedThreatProtectionRequiredSecurityLevel")
    }

    /// Sets `advancedThreatProtectionRequiredSecurityLevel`.
    pub fn with_advanced_threat_protection_required_security_level(
        self,
        value: impl Into<Nullable<super::DeviceThreatProtectionLevel>>,
    ) -> Self {
        Self(self.0.with("advancedThreatProtectionRequiredSecurityLevel", value))
    }

    /// `securityBlockJailbrokenDevices`: `Edm.Boolean`
    pub fn security_block_jailbroken_devices(&self) -> Option<bool> {
        self.0.bool("securityBlockJailbrokenDevices")
    }

    /// Sets `securityBlockJailbrokenDevices`.
    pub fn with_security_block_jailbroken_devices(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityBlockJailbrokenDevices", value))
    }

    /// `osMinimumVersion`: `Edm.String`
    pub fn os_minimum_version(&self) -> Option<&str> {
        self.0.str("osMinimumVersion")
    }

    /// Sets `osMinimumVersion`.
    pub fn with_os_minimum_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osMinimumVersion", value))
    }

    /// `osMaximumVersion`: `Edm.String`
    pub fn os_maximum_version(&self) -> Option<&str> {
        self.0.str("osMaximumVersion")
    }

    /// Sets `osMaximumVersion`.
    pub fn with_os_maximum_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osMaximumVersion", value))
    }

    /// `minAndroidSecurityPatchLevel`: `Edm.String`
    pub fn min_android_security_patch_level(&self) -> Option<&str> {
        self.0.str("minAndroidSecurityPatchLevel")
    }

    /// Sets `minAndroidSecurityPatchLevel`.
    pub fn with_min_android_security_patch_level(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minAndroidSecurityPatchLevel", value))
    }

    /// `storageRequireEncryption`: `Edm.Boolean`
    pub fn storage_require_encryption(&self) -> Option<bool> {
        self.0.bool("storageRequireEncryption")
    }

    /// Sets `storageRequireEncryption`.
    pub fn with_storage_require_encryption(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("storageRequireEncryption", value))
    }

    /// `securityRequireSafetyNetAttestationBasicIntegrity`: `Edm.Boolean`
    pub fn security_require_safety_net_attestation_basic_integrity(&self) -> Option<bool> {
        self.0.bool("securityRequireSafetyNetAttestationBasicIntegrity")
    }

    /// Sets `securityRequireSafetyNetAttestationBasicIntegrity`.
    pub fn with_security_require_safety_net_attestation_basic_integrity(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("securityRequireSafetyNetAttestationBasicIntegrity", value))
    }

    /// `securityRequireSafetyNetAttestationCertifiedDevice`: `Edm.Boolean`
    pub fn security_require_safety_net_attestation_certified_device(&self) -> Option<bool> {
        self.0.bool("securityRequireSafetyNetAttestationCertifiedDevice")
    }

    /// Sets `securityRequireSafetyNetAttestationCertifiedDevice`.
    pub fn with_security_require_safety_net_attestation_certified_device(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("securityRequireSafetyNetAttestationCertifiedDevice", value))
    }

    /// `securityRequireGooglePlayServices`: `Edm.Boolean`
    pub fn security_require_google_play_services(&self) -> Option<bool> {
        self.0.bool("securityRequireGooglePlayServices")
    }

    /// Sets `securityRequireGooglePlayServices`.
    pub fn with_security_require_google_play_services(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityRequireGooglePlayServices", value))
    }

    /// `securityRequireUpToDateSecurityProviders`: `Edm.Boolean`
    pub fn security_require_up_to_date_security_providers(&self) -> Option<bool> {
        self.0.bool("securityRequireUpToDateSecurityProviders")
    }

    /// Sets `securityRequireUpToDateSecurityProviders`.
    pub fn with_security_require_up_to_date_security_providers(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityRequireUpToDateSecurityProviders", value))
    }

    /// `securityRequireCompanyPortalAppIntegrity`: `Edm.Boolean`
    pub fn security_require_company_portal_app_integrity(&self) -> Option<bool> {
        self.0.bool("securityRequireCompanyPortalAppIntegrity")
    }

    /// Sets `securityRequireCompanyPortalAppIntegrity`.
    pub fn with_security_require_company_portal_app_integrity(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityRequireCompanyPortalAppIntegrity", value))
    }

    /// `securityRequiredAndroidSafetyNetEvaluationType`: `microsoft.graph.androidSafetyNetEvaluationType`
    ///
    /// Possible values are: basic, hardwareBacked.
    pub fn security_required_android_safety_net_evaluation_type(
        &self,
    ) -> Option<super::AndroidSafetyNetEvaluationType>
    {
        self.0.enumeration("securityRequiredAndroidSafetyNetEvaluationType")
    }

    /// Sets `securityRequiredAndroidSafetyNetEvaluationType`.
    pub fn with_security_required_android_safety_net_evaluation_type(
        self,
        value: impl Into<Nullable<super::AndroidSafetyNetEvaluationType>>,
    ) -> Self {
        Self(self.0.with("securityRequiredAndroidSafetyNetEvaluationType", value))
    }
}
