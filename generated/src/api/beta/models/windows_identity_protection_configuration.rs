// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsIdentityProtectionConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsidentityprotectionconfiguration?view=graph-rest-beta)
    WindowsIdentityProtectionConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsIdentityProtectionConfiguration"
}

impl WindowsIdentityProtectionConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `supportsScopeTags` in queries.
    pub const SUPPORTS_SCOPE_TAGS: Property<Self> = Property::new("supportsScopeTags");
    /// `deviceManagementApplicabilityRuleOsEdition` in queries.
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION: Property<Self> =
        Property::new("deviceManagementApplicabilityRuleOsEdition");
    /// `deviceManagementApplicabilityRuleOsVersion` in queries.
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION: Property<Self> =
        Property::new("deviceManagementApplicabilityRuleOsVersion");
    /// `deviceManagementApplicabilityRuleDeviceMode` in queries.
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE: Property<Self> =
        Property::new("deviceManagementApplicabilityRuleDeviceMode");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `groupAssignments` in queries.
    pub const GROUP_ASSIGNMENTS: Property<Self> = Property::new("groupAssignments");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
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
    /// `useSecurityKeyForSignin` in queries.
    pub const USE_SECURITY_KEY_FOR_SIGNIN: Property<Self> = Property::new("useSecurityKeyForSignin");
    /// `enhancedAntiSpoofingForFacialFeaturesEnabled` in queries.
    pub const ENHANCED_ANTI_SPOOFING_FOR_FACIAL_FEATURES_ENABLED: Property<Self> =
        Property::new("enhancedAntiSpoofingForFacialFeaturesEnabled");
    /// `pinMinimumLength` in queries.
    pub const PIN_MINIMUM_LENGTH: Property<Self> = Property::new("pinMinimumLength");
    /// `pinMaximumLength` in queries.
    pub const PIN_MAXIMUM_LENGTH: Property<Self> = Property::new("pinMaximumLength");
    /// `pinUppercaseCharactersUsage` in queries.
    pub const PIN_UPPERCASE_CHARACTERS_USAGE: Property<Self> = Property::new("pinUppercaseCharactersUsage");
    /// `pinLowercaseCharactersUsage` in queries.
    pub const PIN_LOWERCASE_CHARACTERS_USAGE: Property<Self> = Property::new("pinLowercaseCharactersUsage");
    /// `pinSpecialCharactersUsage` in queries.
    pub const PIN_SPECIAL_CHARACTERS_USAGE: Property<Self> = Property::new("pinSpecialCharactersUsage");
    /// `pinExpirationInDays` in queries.
    pub const PIN_EXPIRATION_IN_DAYS: Property<Self> = Property::new("pinExpirationInDays");
    /// `pinPreviousBlockCount` in queries.
    pub const PIN_PREVIOUS_BLOCK_COUNT: Property<Self> = Property::new("pinPreviousBlockCount");
    /// `pinRecoveryEnabled` in queries.
    pub const PIN_RECOVERY_ENABLED: Property<Self> = Property::new("pinRecoveryEnabled");
    /// `securityDeviceRequired` in queries.
    pub const SECURITY_DEVICE_REQUIRED: Property<Self> = Property::new("securityDeviceRequired");
    /// `unlockWithBiometricsEnabled` in queries.
    pub const UNLOCK_WITH_BIOMETRICS_ENABLED: Property<Self> = Property::new("unlockWithBiometricsEnabled");
    /// `useCertificatesForOnPremisesAuthEnabled` in queries.
    pub const USE_CERTIFICATES_FOR_ON_PREMISES_AUTH_ENABLED: Property<Self> =
        Property::new("useCertificatesForOnPremisesAuthEnabled");
    /// `windowsHelloForBusinessBlocked` in queries.
    pub const WINDOWS_HELLO_FOR_BUSINESS_BLOCKED: Property<Self> = Property::new("windowsHelloForBusinessBlocked");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// Sets `deviceManagementApplicabilityRuleOsEdition`.
    pub fn with_device_management_applicability_rule_os_edition(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsEdition>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsEdition", value))
    }

    /// Sets `deviceManagementApplicabilityRuleOsVersion`.
    pub fn with_device_management_applicability_rule_os_version(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsVersion>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsVersion", value))
    }

    /// Sets `deviceManagementApplicabilityRuleDeviceMode`.
    pub fn with_device_management_applicability_rule_device_mode(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleDeviceMode>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleDeviceMode", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// Sets `groupAssignments`.
    pub fn with_group_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationGroupAssignment>>>,
    ) -> Self {
        Self(self.0.with("groupAssignments", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// Sets `deviceStatuses`.
    pub fn with_device_statuses(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationDeviceStatus>>>) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    /// Sets `userStatuses`.
    pub fn with_user_statuses(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationUserStatus>>>) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    /// Sets `deviceStatusOverview`.
    pub fn with_device_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationDeviceOverview>>,
    ) -> Self {
        Self(self.0.with("deviceStatusOverview", value))
    }

    /// Sets `userStatusOverview`.
    pub fn with_user_status_overview(self, value: impl Into<Nullable<super::DeviceConfigurationUserOverview>>) -> Self {
        Self(self.0.with("userStatusOverview", value))
    }

    /// Sets `deviceSettingStateSummaries`.
    pub fn with_device_setting_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::SettingStateDeviceSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceSettingStateSummaries", value))
    }

    /// `useSecurityKeyForSignin`: `Edm.Boolean`
    pub fn use_security_key_for_signin(&self) -> Option<bool> {
        self.0.bool("useSecurityKeyForSignin")
    }

    /// Sets `useSecurityKeyForSignin`.
    pub fn with_use_security_key_for_signin(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("useSecurityKeyForSignin", value))
    }

    /// `enhancedAntiSpoofingForFacialFeaturesEnabled`: `Edm.Boolean`
    pub fn enhanced_anti_spoofing_for_facial_features_enabled(&self) -> Option<bool> {
        self.0.bool("enhancedAntiSpoofingForFacialFeaturesEnabled")
    }

    /// Sets `enhancedAntiSpoofingForFacialFeaturesEnabled`.
    pub fn with_enhanced_anti_spoofing_for_facial_features_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enhancedAntiSpoofingForFacialFeaturesEnabled", value))
    }

    /// `pinMinimumLength`: `Edm.Int32`
    pub fn pin_minimum_length(&self) -> Option<i32> {
        self.0.i32("pinMinimumLength")
    }

    /// Sets `pinMinimumLength`.
    pub fn with_pin_minimum_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pinMinimumLength", value))
    }

    /// `pinMaximumLength`: `Edm.Int32`
    pub fn pin_maximum_length(&self) -> Option<i32> {
        self.0.i32("pinMaximumLength")
    }

    /// Sets `pinMaximumLength`.
    pub fn with_pin_maximum_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pinMaximumLength", value))
    }

    /// `pinUppercaseCharactersUsage`: `microsoft.graph.configurationUsage`
    ///
    /// Possible values are: blocked, required, allowed, notConfigured.
    pub fn pin_uppercase_characters_usage(&self) -> Option<super::ConfigurationUsage> {
        self.0.enumeration("pinUppercaseCharactersUsage")
    }

    /// Sets `pinUppercaseCharactersUsage`.
    pub fn with_pin_uppercase_characters_usage(self, value: impl Into<Nullable<super::ConfigurationUsage>>) -> Self {
        Self(self.0.with("pinUppercaseCharactersUsage", value))
    }

    /// `pinLowercaseCharactersUsage`: `microsoft.graph.configurationUsage`
    ///
    /// Possible values are: blocked, required, allowed, notConfigured.
    pub fn pin_lowercase_characters_usage(&self) -> Option<super::ConfigurationUsage> {
        self.0.enumeration("pinLowercaseCharactersUsage")
    }

    /// Sets `pinLowercaseCharactersUsage`.
    pub fn with_pin_lowercase_characters_usage(self, value: impl Into<Nullable<super::ConfigurationUsage>>) -> Self {
        Self(self.0.with("pinLowercaseCharactersUsage", value))
    }

    /// `pinSpecialCharactersUsage`: `microsoft.graph.configurationUsage`
    ///
    /// Possible values are: blocked, required, allowed, notConfigured.
    pub fn pin_special_characters_usage(&self) -> Option<super::ConfigurationUsage> {
        self.0.enumeration("pinSpecialCharactersUsage")
    }

    /// Sets `pinSpecialCharactersUsage`.
    pub fn with_pin_special_characters_usage(self, value: impl Into<Nullable<super::ConfigurationUsage>>) -> Self {
        Self(self.0.with("pinSpecialCharactersUsage", value))
    }

    /// `pinExpirationInDays`: `Edm.Int32`
    pub fn pin_expiration_in_days(&self) -> Option<i32> {
        self.0.i32("pinExpirationInDays")
    }

    /// Sets `pinExpirationInDays`.
    pub fn with_pin_expiration_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pinExpirationInDays", value))
    }

    /// `pinPreviousBlockCount`: `Edm.Int32`
    pub fn pin_previous_block_count(&self) -> Option<i32> {
        self.0.i32("pinPreviousBlockCount")
    }

    /// Sets `pinPreviousBlockCount`.
    pub fn with_pin_previous_block_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pinPreviousBlockCount", value))
    }

    /// `pinRecoveryEnabled`: `Edm.Boolean`
    pub fn pin_recovery_enabled(&self) -> Option<bool> {
        self.0.bool("pinRecoveryEnabled")
    }

    /// Sets `pinRecoveryEnabled`.
    pub fn with_pin_recovery_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("pinRecoveryEnabled", value))
    }

    /// `securityDeviceRequired`: `Edm.Boolean`
    pub fn security_device_required(&self) -> Option<bool> {
        self.0.bool("securityDeviceRequired")
    }

    /// Sets `securityDeviceRequired`.
    pub fn with_security_device_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityDeviceRequired", value))
    }

    /// `unlockWithBiometricsEnabled`: `Edm.Boolean`
    pub fn unlock_with_biometrics_enabled(&self) -> Option<bool> {
        self.0.bool("unlockWithBiometricsEnabled")
    }

    /// Sets `unlockWithBiometricsEnabled`.
    pub fn with_unlock_with_biometrics_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("unlockWithBiometricsEnabled", value))
    }

    /// `useCertificatesForOnPremisesAuthEnabled`: `Edm.Boolean`
    pub fn use_certificates_for_on_premises_auth_enabled(&self) -> Option<bool> {
        self.0.bool("useCertificatesForOnPremisesAuthEnabled")
    }

    /// Sets `useCertificatesForOnPremisesAuthEnabled`.
    pub fn with_use_certificates_for_on_premises_auth_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("useCertificatesForOnPremisesAuthEnabled", value))
    }

    /// `windowsHelloForBusinessBlocked`: `Edm.Boolean`
    pub fn windows_hello_for_business_blocked(&self) -> Option<bool> {
        self.0.bool("windowsHelloForBusinessBlocked")
    }

    /// Sets `windowsHelloForBusinessBlocked`.
    pub fn with_windows_hello_for_business_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("windowsHelloForBusinessBlocked", value))
    }
}
