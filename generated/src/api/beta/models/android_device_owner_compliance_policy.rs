// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.androidDeviceOwnerCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownercompliancepolicy?view=graph-rest-beta)
    AndroidDeviceOwnerCompliancePolicy: super::DeviceCompliancePolicy = "microsoft.graph.androidDeviceOwnerCompliancePolicy"
}

impl AndroidDeviceOwnerCompliancePolicy {
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
    /// `deviceThreatProtectionEnabled` in queries.
    pub const DEVICE_THREAT_PROTECTION_ENABLED: Property<Self> = Property::new("deviceThreatProtectionEnabled");
    /// `deviceThreatProtectionRequiredSecurityLevel` in queries.
    pub const DEVICE_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL: Property<Self> =
        Property::new("deviceThreatProtectionRequiredSecurityLevel");
    /// `advancedThreatProtectionRequiredSecurityLevel` in queries.
    pub const ADVANCED_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL: Property<Self> =
        Property::new("advancedThreatProtectionRequiredSecurityLevel");
    /// `securityRequireSafetyNetAttestationBasicIntegrity` in queries.
    pub const SECURITY_REQUIRE_SAFETY_NET_ATTESTATION_BASIC_INTEGRITY: Property<Self> =
        Property::new("securityRequireSafetyNetAttestationBasicIntegrity");
    /// `securityRequireSafetyNetAttestationCertifiedDevice` in queries.
    pub const SECURITY_REQUIRE_SAFETY_NET_ATTESTATION_CERTIFIED_DEVICE: Property<Self> =
        Property::new("securityRequireSafetyNetAttestationCertifiedDevice");
    /// `osMinimumVersion` in queries.
    pub const OS_MINIMUM_VERSION: Property<Self> = Property::new("osMinimumVersion");
    /// `osMaximumVersion` in queries.
    pub const OS_MAXIMUM_VERSION: Property<Self> = Property::new("osMaximumVersion");
    /// `minAndroidSecurityPatchLevel` in queries.
    pub const MIN_ANDROID_SECURITY_PATCH_LEVEL: Property<Self> = Property::new("minAndroidSecurityPatchLevel");
    /// `passwordRequired` in queries.
    pub const PASSWORD_REQUIRED: Property<Self> = Property::new("passwordRequired");
    /// `passwordMinimumLength` in queries.
    pub const PASSWORD_MINIMUM_LENGTH: Property<Self> = Property::new("passwordMinimumLength");
    /// `passwordMinimumLetterCharacters` in queries.
    pub const PASSWORD_MINIMUM_LETTER_CHARACTERS: Property<Self> = Property::new("passwordMinimumLetterCharacters");
    /// `passwordMinimumLowerCaseCharacters` in queries.
    pub const PASSWORD_MINIMUM_LOWER_CASE_CHARACTERS: Property<Self> =
        Property::new("passwordMinimumLowerCaseCharacters");
    /// `passwordMinimumNonLetterCharacters` in queries.
    pub const PASSWORD_MINIMUM_NON_LETTER_CHARACTERS: Property<Self> =
        Property::new("passwordMinimumNonLetterCharacters");
    /// `passwordMinimumNumericCharacters` in queries.
    pub const PASSWORD_MINIMUM_NUMERIC_CHARACTERS: Property<Self> = Property::new("passwordMinimumNumericCharacters");
    /// `passwordMinimumSymbolCharacters` in queries.
    pub const PASSWORD_MINIMUM_SYMBOL_CHARACTERS: Property<Self> = Property::new("passwordMinimumSymbolCharacters");
    /// `passwordMinimumUpperCaseCharacters` in queries.
    pub const PASSWORD_MINIMUM_UPPER_CASE_CHARACTERS: Property<Self> =
        Property::new("passwordMinimumUpperCaseCharacters");
    /// `passwordRequiredType` in queries.
    pub const PASSWORD_REQUIRED_TYPE: Property<Self> = Property::new("passwordRequiredType");
    /// `passwordMinutesOfInactivityBeforeLock` in queries.
    pub const PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK: Property<Self> =
        Property::new("passwordMinutesOfInactivityBeforeLock");
    /// `passwordExpirationDays` in queries.
    pub const PASSWORD_EXPIRATION_DAYS: Property<Self> = Property::new("passwordExpirationDays");
    /// `passwordPreviousPasswordCountToBlock` in queries.
    pub const PASSWORD_PREVIOUS_PASSWORD_COUNT_TO_BLOCK: Property<Self> =
        Property::new("passwordPreviousPasswordCountToBlock");
    /// `storageRequireEncryption` in queries.
    pub const STORAGE_REQUIRE_ENCRYPTION: Property<Self> = Property::new("storageRequireEncryption");
    /// `securityRequireIntuneAppIntegrity` in queries.
    pub const SECURITY_REQUIRE_INTUNE_APP_INTEGRITY: Property<Self> =
        Property::new("securityRequireIntuneAppIntegrity");

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

    /// `passwordMinimumLetterCharacters`: `Edm.Int32`
    pub fn password_minimum_letter_characters(&self) -> Option<i32> {
        self.0.i32("passwordMinimumLetterCharacters")
    }

    /// Sets `passwordMinimumLetterCharacters`.
    pub fn with_password_minimum_letter_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumLetterCharacters", value))
    }

    /// `passwordMinimumLowerCaseCharacters`: `Edm.Int32`
    pub fn password_minimum_lower_case_characters(&self) -> Option<i32> {
        self.0.i32("passwordMinimumLowerCaseCharacters")
    }

    /// Sets `passwordMinimumLowerCaseCharacters`.
    pub fn with_password_minimum_lower_case_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumLowerCaseCharacters", value))
    }

    /// `passwordMinimumNonLetterCharacters`: `Edm.Int32`
    pub fn password_minimum_non_letter_characters(&self) -> Option<i32> {
        self.0.i32("passwordMinimumNonLetterCharacters")
    }

    /// Sets `passwordMinimumNonLetterCharacters`.
    pub fn with_password_minimum_non_letter_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumNonLetterCharacters", value))
    }

    /// `passwordMinimumNumericCharacters`: `Edm.Int32`
    pub fn password_minimum_numeric_characters(&self) -> Option<i32> {
        self.0.i32("passwordMinimumNumericCharacters")
    }

    /// Sets `passwordMinimumNumericCharacters`.
    pub fn with_password_minimum_numeric_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumNumericCharacters", value))
    }

    /// `passwordMinimumSymbolCharacters`: `Edm.Int32`
    pub fn password_minimum_symbol_characters(&self) -> Option<i32> {
        self.0.i32("passwordMinimumSymbolCharacters")
    }

    /// Sets `passwordMinimumSymbolCharacters`.
    pub fn with_password_minimum_symbol_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumSymbolCharacters", value))
    }

    /// `passwordMinimumUpperCaseCharacters`: `Edm.Int32`
    pub fn password_minimum_upper_case_characters(&self) -> Option<i32> {
        self.0.i32("passwordMinimumUpperCaseCharacters")
    }

    /// Sets `passwordMinimumUpperCaseCharacters`.
    pub fn with_password_minimum_upper_case_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumUpperCaseCharacters", value))
    }

    /// `passwordRequiredType`: `microsoft.graph.androidDeviceOwnerRequiredPasswordType`
    ///
    /// Possible values are: deviceDefault, required, numeric, numericComplex, alphabetic, alphanumeric, alphanumericWithSymbols, lowSecurityBiometric, customPassword.
    pub fn password_required_type(&self) -> Option<super::AndroidDeviceOwnerRequiredPasswordType> {
        self.0.enumeration("passwordRequiredType")
    }

    /// Sets `passwordRequiredType`.
    pub fn with_password_required_type(
        self,
        value: impl Into<Nullable<super::AndroidDeviceOwnerRequiredPasswordType>>,
    ) -> Self {
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

    /// `passwordPreviousPasswordCountToBlock`: `Edm.Int32`
    pub fn password_previous_password_count_to_block(&self) -> Option<i32> {
        self.0.i32("passwordPreviousPasswordCountToBlock")
    }

    /// Sets `passwordPreviousPasswordCountToBlock`.
    pub fn with_password_previous_password_count_to_block(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordPreviousPasswordCountToBlock", value))
    }

    /// `storageRequireEncryption`: `Edm.Boolean`
    pub fn storage_require_encryption(&self) -> Option<bool> {
        self.0.bool("storageRequireEncryption")
    }

    /// Sets `storageRequireEncryption`.
    pub fn with_storage_require_encryption(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("storageRequireEncryption", value))
    }

    /// `securityRequireIntuneAppIntegrity`: `Edm.Boolean`
    pub fn security_require_intune_app_integrity(&self) -> Option<bool> {
        self.0.bool("securityRequireIntuneAppIntegrity")
    }

    /// Sets `securityRequireIntuneAppIntegrity`.
    pub fn with_security_require_intune_app_integrity(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityRequireIntuneAppIntegrity", value))
    }
}
