// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.iosCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioscompliancepolicy?view=graph-rest-1.0)
    IosCompliancePolicy: super::DeviceCompliancePolicy = "microsoft.graph.iosCompliancePolicy"
}

impl IosCompliancePolicy {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
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
    /// `passcodeBlockSimple` in queries.
    pub const PASSCODE_BLOCK_SIMPLE: Property<Self> = Property::new("passcodeBlockSimple");
    /// `passcodeExpirationDays` in queries.
    pub const PASSCODE_EXPIRATION_DAYS: Property<Self> = Property::new("passcodeExpirationDays");
    /// `passcodeMinimumLength` in queries.
    pub const PASSCODE_MINIMUM_LENGTH: Property<Self> = Property::new("passcodeMinimumLength");
    /// `passcodeMinutesOfInactivityBeforeLock` in queries.
    pub const PASSCODE_MINUTES_OF_INACTIVITY_BEFORE_LOCK: Property<Self> =
        Property::new("passcodeMinutesOfInactivityBeforeLock");
    /// `passcodePreviousPasscodeBlockCount` in queries.
    pub const PASSCODE_PREVIOUS_PASSCODE_BLOCK_COUNT: Property<Self> =
        Property::new("passcodePreviousPasscodeBlockCount");
    /// `passcodeMinimumCharacterSetCount` in queries.
    pub const PASSCODE_MINIMUM_CHARACTER_SET_COUNT: Property<Self> = Property::new("passcodeMinimumCharacterSetCount");
    /// `passcodeRequiredType` in queries.
    pub const PASSCODE_REQUIRED_TYPE: Property<Self> = Property::new("passcodeRequiredType");
    /// `passcodeRequired` in queries.
    pub const PASSCODE_REQUIRED: Property<Self> = Property::new("passcodeRequired");
    /// `osMinimumVersion` in queries.
    pub const OS_MINIMUM_VERSION: Property<Self> = Property::new("osMinimumVersion");
    /// `osMaximumVersion` in queries.
    pub const OS_MAXIMUM_VERSION: Property<Self> = Property::new("osMaximumVersion");
    /// `securityBlockJailbrokenDevices` in queries.
    pub const SECURITY_BLOCK_JAILBROKEN_DEVICES: Property<Self> = Property::new("securityBlockJailbrokenDevices");
    /// `deviceThreatProtectionEnabled` in queries.
    pub const DEVICE_THREAT_PROTECTION_ENABLED: Property<Self> = Property::new("deviceThreatProtectionEnabled");
    /// `deviceThreatProtectionRequiredSecurityLevel` in queries.
    pub const DEVICE_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL: Property<Self> =
        Property::new("deviceThreatProtectionRequiredSecurityLevel");
    /// `managedEmailProfileRequired` in queries.
    pub const MANAGED_EMAIL_PROFILE_REQUIRED: Property<Self> = Property::new("managedEmailProfileRequired");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
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

    /// `passcodeBlockSimple`: `Edm.Boolean`
    pub fn passcode_block_simple(&self) -> Option<bool> {
        self.0.bool("passcodeBlockSimple")
    }

    /// Sets `passcodeBlockSimple`.
    pub fn with_passcode_block_simple(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passcodeBlockSimple", value))
    }

    /// `passcodeExpirationDays`: `Edm.Int32`
    pub fn passcode_expiration_days(&self) -> Option<i32> {
        self.0.i32("passcodeExpirationDays")
    }

    /// Sets `passcodeExpirationDays`.
    pub fn with_passcode_expiration_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passcodeExpirationDays", value))
    }

    /// `passcodeMinimumLength`: `Edm.Int32`
    pub fn passcode_minimum_length(&self) -> Option<i32> {
        self.0.i32("passcodeMinimumLength")
    }

    /// Sets `passcodeMinimumLength`.
    pub fn with_passcode_minimum_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passcodeMinimumLength", value))
    }

    /// `passcodeMinutesOfInactivityBeforeLock`: `Edm.Int32`
    pub fn passcode_minutes_of_inactivity_before_lock(&self) -> Option<i32> {
        self.0.i32("passcodeMinutesOfInactivityBeforeLock")
    }

    /// Sets `passcodeMinutesOfInactivityBeforeLock`.
    pub fn with_passcode_minutes_of_inactivity_before_lock(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passcodeMinutesOfInactivityBeforeLock", value))
    }

    /// `passcodePreviousPasscodeBlockCount`: `Edm.Int32`
    pub fn passcode_previous_passcode_block_count(&self) -> Option<i32> {
        self.0.i32("passcodePreviousPasscodeBlockCount")
    }

    /// Sets `passcodePreviousPasscodeBlockCount`.
    pub fn with_passcode_previous_passcode_block_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passcodePreviousPasscodeBlockCount", value))
    }

    /// `passcodeMinimumCharacterSetCount`: `Edm.Int32`
    pub fn passcode_minimum_character_set_count(&self) -> Option<i32> {
        self.0.i32("passcodeMinimumCharacterSetCount")
    }

    /// Sets `passcodeMinimumCharacterSetCount`.
    pub fn with_passcode_minimum_character_set_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passcodeMinimumCharacterSetCount", value))
    }

    /// `passcodeRequiredType`: `microsoft.graph.requiredPasswordType`
    ///
    /// Possible values are: deviceDefault, alphanumeric, numeric.
    pub fn passcode_required_type(&self) -> Option<super::RequiredPasswordType> {
        self.0.enumeration("passcodeRequiredType")
    }

    /// Sets `passcodeRequiredType`.
    pub fn with_passcode_required_type(self, value: impl Into<Nullable<super::RequiredPasswordType>>) -> Self {
        Self(self.0.with("passcodeRequiredType", value))
    }

    /// `passcodeRequired`: `Edm.Boolean`
    pub fn passcode_required(&self) -> Option<bool> {
        self.0.bool("passcodeRequired")
    }

    /// Sets `passcodeRequired`.
    pub fn with_passcode_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passcodeRequired", value))
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

    /// `securityBlockJailbrokenDevices`: `Edm.Boolean`
    pub fn security_block_jailbroken_devices(&self) -> Option<bool> {
        self.0.bool("securityBlockJailbrokenDevices")
    }

    /// Sets `securityBlockJailbrokenDevices`.
    pub fn with_security_block_jailbroken_devices(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityBlockJailbrokenDevices", value))
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

    /// `managedEmailProfileRequired`: `Edm.Boolean`
    pub fn managed_email_profile_required(&self) -> Option<bool> {
        self.0.bool("managedEmailProfileRequired")
    }

    /// Sets `managedEmailProfileRequired`.
    pub fn with_managed_email_profile_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("managedEmailProfileRequired", value))
    }
}
