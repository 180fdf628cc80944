// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.aospDeviceOwnerCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownercompliancepolicy?view=graph-rest-beta)
    AospDeviceOwnerCompliancePolicy: super::DeviceCompliancePolicy = "microsoft.graph.aospDeviceOwnerCompliancePolicy"
}

impl AospDeviceOwnerCompliancePolicy {
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
    /// `osMinimumVersion` in queries.
    pub const OS_MINIMUM_VERSION: Property<Self> = Property::new("osMinimumVersion");
    /// `osMaximumVersion` in queries.
    pub const OS_MAXIMUM_VERSION: Property<Self> = Property::new("osMaximumVersion");
    /// `minAndroidSecurityPatchLevel` in queries.
    pub const MIN_ANDROID_SECURITY_PATCH_LEVEL: Property<Self> = Property::new("minAndroidSecurityPatchLevel");
    /// `securityBlockJailbrokenDevices` in queries.
    pub const SECURITY_BLOCK_JAILBROKEN_DEVICES: Property<Self> = Property::new("securityBlockJailbrokenDevices");
    /// `passwordRequired` in queries.
    pub const PASSWORD_REQUIRED: Property<Self> = Property::new("passwordRequired");
    /// `passwordRequiredType` in queries.
    pub const PASSWORD_REQUIRED_TYPE: Property<Self> = Property::new("passwordRequiredType");
    /// `passwordMinutesOfInactivityBeforeLock` in queries.
    pub const PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK: Property<Self> =
        Property::new("passwordMinutesOfInactivityBeforeLock");
    /// `passwordMinimumLength` in queries.
    pub const PASSWORD_MINIMUM_LENGTH: Property<Self> = Property::new("passwordMinimumLength");
    /// `storageRequireEncryption` in queries.
    pub const STORAGE_REQUIRE_ENCRYPTION: Property<Self> = Property::new("storageRequireEncryption");

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

    /// `securityBlockJailbrokenDevices`: `Edm.Boolean`
    pub fn security_block_jailbroken_devices(&self) -> Option<bool> {
        self.0.bool("securityBlockJailbrokenDevices")
    }

    /// Sets `securityBlockJailbrokenDevices`.
    pub fn with_security_block_jailbroken_devices(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityBlockJailbrokenDevices", value))
    }

    /// `passwordRequired`: `Edm.Boolean`
    pub fn password_required(&self) -> Option<bool> {
        self.0.bool("passwordRequired")
    }

    /// Sets `passwordRequired`.
    pub fn with_password_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordRequired", value))
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

    /// `passwordMinimumLength`: `Edm.Int32`
    pub fn password_minimum_length(&self) -> Option<i32> {
        self.0.i32("passwordMinimumLength")
    }

    /// Sets `passwordMinimumLength`.
    pub fn with_password_minimum_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumLength", value))
    }

    /// `storageRequireEncryption`: `Edm.Boolean`
    pub fn storage_require_encryption(&self) -> Option<bool> {
        self.0.bool("storageRequireEncryption")
    }

    /// Sets `storageRequireEncryption`.
    pub fn with_storage_require_encryption(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("storageRequireEncryption", value))
    }
}
