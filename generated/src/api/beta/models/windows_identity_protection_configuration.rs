// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsIdentityProtectionConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsidentityprotectionconfiguration?view=graph-rest-beta)
    WindowsIdentityProtectionConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsIdentityProtectionConfiguration"
}

impl WindowsIdentityProtectionConfiguration {
    pub const ID: Property<Self> = Property::new("id");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    pub const SUPPORTS_SCOPE_TAGS: Property<Self> = Property::new("supportsScopeTags");
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION: Property<Self> = Property::new(
        "deviceManagementApplicabilityRuleOsEdition",
    );
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION: Property<Self> = Property::new(
        "deviceManagementApplicabilityRuleOsVersion",
    );
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE: Property<Self> = Property::new(
        "deviceManagementApplicabilityRuleDeviceMode",
    );
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const VERSION: Property<Self> = Property::new("version");
    pub const GROUP_ASSIGNMENTS: Property<Self> = Property::new("groupAssignments");
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    pub const DEVICE_STATUSES: Property<Self> = Property::new("deviceStatuses");
    pub const USER_STATUSES: Property<Self> = Property::new("userStatuses");
    pub const DEVICE_STATUS_OVERVIEW: Property<Self> = Property::new(
        "deviceStatusOverview",
    );
    pub const USER_STATUS_OVERVIEW: Property<Self> = Property::new("userStatusOverview");
    pub const DEVICE_SETTING_STATE_SUMMARIES: Property<Self> = Property::new(
        "deviceSettingStateSummaries",
    );
    pub const USE_SECURITY_KEY_FOR_SIGNIN: Property<Self> = Property::new(
        "useSecurityKeyForSignin",
    );
    pub const ENHANCED_ANTI_SPOOFING_FOR_FACIAL_FEATURES_ENABLED: Property<Self> = Property::new(
        "enhancedAntiSpoofingForFacialFeaturesEnabled",
    );
    pub const PIN_MINIMUM_LENGTH: Property<Self> = Property::new("pinMinimumLength");
    pub const PIN_MAXIMUM_LENGTH: Property<Self> = Property::new("pinMaximumLength");
    pub const PIN_UPPERCASE_CHARACTERS_USAGE: Property<Self> = Property::new(
        "pinUppercaseCharactersUsage",
    );
    pub const PIN_LOWERCASE_CHARACTERS_USAGE: Property<Self> = Property::new(
        "pinLowercaseCharactersUsage",
    );
    pub const PIN_SPECIAL_CHARACTERS_USAGE: Property<Self> = Property::new(
        "pinSpecialCharactersUsage",
    );
    pub const PIN_EXPIRATION_IN_DAYS: Property<Self> = Property::new(
        "pinExpirationInDays",
    );
    pub const PIN_PREVIOUS_BLOCK_COUNT: Property<Self> = Property::new(
        "pinPreviousBlockCount",
    );
    pub const PIN_RECOVERY_ENABLED: Property<Self> = Property::new("pinRecoveryEnabled");
    pub const SECURITY_DEVICE_REQUIRED: Property<Self> = Property::new(
        "securityDeviceRequired",
    );
    pub const UNLOCK_WITH_BIOMETRICS_ENABLED: Property<Self> = Property::new(
        "unlockWithBiometricsEnabled",
    );
    pub const USE_CERTIFICATES_FOR_ON_PREMISES_AUTH_ENABLED: Property<Self> = Property::new(
        "useCertificatesForOnPremisesAuthEnabled",
    );
    pub const WINDOWS_HELLO_FOR_BUSINESS_BLOCKED: Property<Self> = Property::new(
        "windowsHelloForBusinessBlocked",
    );

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_role_scope_tag_ids(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    pub fn with_device_management_applicability_rule_os_edition(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsEdition>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsEdition", value))
    }

    pub fn with_device_management_applicability_rule_os_version(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsVersion>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsVersion", value))
    }

    pub fn with_device_management_applicability_rule_device_mode(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleDeviceMode>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleDeviceMode", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    pub fn with_group_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationGroupAssignment>>>,
    ) -> Self {
        Self(self.0.with("groupAssignments", value))
    }

    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    pub fn with_device_statuses(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationDeviceStatus>>>,
    ) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    pub fn with_user_statuses(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationUserStatus>>>,
    ) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    pub fn with_device_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationDeviceOverview>>,
    ) -> Self {
        Self(self.0.with("deviceStatusOverview", value))
    }

    pub fn with_user_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationUserOverview>>,
    ) -> Self {
        Self(self.0.with("userStatusOverview", value))
    }

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

    pub fn with_use_security_key_for_signin(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("useSecurityKeyForSignin", value))
    }

    /// `enhancedAntiSpoofingForFacialFeaturesEnabled`: `Edm.Boolean`
    pub fn enhanced_anti_spoofing_for_facial_features_enabled(&self) -> Option<bool> {
        self.0.bool("enhancedAntiSpoofingForFacialFeaturesEnabled")
    }

    pub fn with_enhanced_anti_spoofing_for_facial_features_enabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("enhancedAntiSpoofingForFacialFeaturesEnabled", value))
    }

    /// `pinMinimumLength`: `Edm.Int32`
    pub fn pin_minimum_length(&self) -> Option<i32> {
        self.0.i32("pinMinimumLength")
    }

    pub fn with_pin_minimum_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pinMinimumLength", value))
    }

    /// `pinMaximumLength`: `Edm.Int32`
    pub fn pin_maximum_length(&self) -> Option<i32> {
        self.0.i32("pinMaximumLength")
    }

    pub fn with_pin_maximum_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pinMaximumLength", value))
    }

    /// `pinUppercaseCharactersUsage`: `microsoft.graph.configurationUsage`
    ///
    /// Possible values are: blocked, required, allowed, notConfigured.
    pub fn pin_uppercase_characters_usage(&self) -> Option<super::ConfigurationUsage> {
        self.0.enumeration("pinUppercaseCharactersUsage")
    }

    pub fn with_pin_uppercase_characters_usage(
        self,
        value: impl Into<Nullable<super::ConfigurationUsage>>,
    ) -> Self {
        Self(self.0.with("pinUppercaseCharactersUsage", value))
    }

    /// `pinLowercaseCharactersUsage`: `microsoft.graph.configurationUsage`
    ///
    /// Possible values are: blocked, required, allowed, notConfigured.
    pub fn pin_lowercase_characters_usage(&self) -> Option<super::ConfigurationUsage> {
        self.0.enumeration("pinLowercaseCharactersUsage")
    }

    pub fn with_pin_lowercase_characters_usage(
        self,
        value: impl Into<Nullable<super::ConfigurationUsage>>,
    ) -> Self {
        Self(self.0.with("pinLowercaseCharactersUsage", value))
    }

    /// `pinSpecialCharactersUsage`: `microsoft.graph.configurationUsage`
    ///
    /// Possible values are: blocked, required, allowed, notConfigured.
    pub fn pin_special_characters_usage(&self) -> Option<super::ConfigurationUsage> {
        self.0.enumeration("pinSpecialCharactersUsage")
    }

    pub fn with_pin_special_characters_usage(
        self,
        value: impl Into<Nullable<super::ConfigurationUsage>>,
    ) -> Self {
        Self(self.0.with("pinSpecialCharactersUsage", value))
    }

    /// `pinExpirationInDays`: `Edm.Int32`
    pub fn pin_expiration_in_days(&self) -> Option<i32> {
        self.0.i32("pinExpirationInDays")
    }

    pub fn with_pin_expiration_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pinExpirationInDays", value))
    }

    /// `pinPreviousBlockCount`: `Edm.Int32`
    pub fn pin_previous_block_count(&self) -> Option<i32> {
        self.0.i32("pinPreviousBlockCount")
    }

    pub fn with_pin_previous_block_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pinPreviousBlockCount", value))
    }

    /// `pinRecoveryEnabled`: `Edm.Boolean`
    pub fn pin_recovery_enabled(&self) -> Option<bool> {
        self.0.bool("pinRecoveryEnabled")
    }

    pub fn with_pin_recovery_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("pinRecoveryEnabled", value))
    }

    /// `securityDeviceRequired`: `Edm.Boolean`
    pub fn security_device_required(&self) -> Option<bool> {
        self.0.bool("securityDeviceRequired")
    }

    pub fn with_security_device_required(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("securityDeviceRequired", value))
    }

    /// `unlockWithBiometricsEnabled`: `Edm.Boolean`
    pub fn unlock_with_biometrics_enabled(&self) -> Option<bool> {
        self.0.bool("unlockWithBiometricsEnabled")
    }

    pub fn with_unlock_with_biometrics_enabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("unlockWithBiometricsEnabled", value))
    }

    /// `useCertificatesForOnPremisesAuthEnabled`: `Edm.Boolean`
    pub fn use_certificates_for_on_premises_auth_enabled(&self) -> Option<bool> {
        self.0.bool("useCertificatesForOnPremisesAuthEnabled")
    }

    pub fn with_use_certificates_for_on_premises_auth_enabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("useCertificatesForOnPremisesAuthEnabled", value))
    }

    /// `windowsHelloForBusinessBlocked`: `Edm.Boolean`
    pub fn windows_hello_for_business_blocked(&self) -> Option<bool> {
        self.0.bool("windowsHelloForBusinessBlocked")
    }

    pub fn with_windows_hello_for_business_blocked(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("windowsHelloForBusinessBlocked", value))
    }
}
