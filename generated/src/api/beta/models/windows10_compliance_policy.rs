// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.windows10CompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10compliancepolicy?view=graph-rest-beta)
    Windows10CompliancePolicy: super::DeviceCompliancePolicy = "microsoft.graph.windows10CompliancePolicy"
}

impl Windows10CompliancePolicy {
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
    /// `passwordBlockSimple` in queries.
    pub const PASSWORD_BLOCK_SIMPLE: Property<Self> = Property::new("passwordBlockSimple");
    /// `passwordRequiredToUnlockFromIdle` in queries.
    pub const PASSWORD_REQUIRED_TO_UNLOCK_FROM_IDLE: Property<Self> = Property::new("passwordRequiredToUnlockFromIdle");
    /// `passwordMinutesOfInactivityBeforeLock` in queries.
    pub const PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK: Property<Self> =
        Property::new("passwordMinutesOfInactivityBeforeLock");
    /// `passwordExpirationDays` in queries.
    pub const PASSWORD_EXPIRATION_DAYS: Property<Self> = Property::new("passwordExpirationDays");
    /// `passwordMinimumLength` in queries.
    pub const PASSWORD_MINIMUM_LENGTH: Property<Self> = Property::new("passwordMinimumLength");
    /// `passwordMinimumCharacterSetCount` in queries.
    pub const PASSWORD_MINIMUM_CHARACTER_SET_COUNT: Property<Self> = Property::new("passwordMinimumCharacterSetCount");
    /// `passwordRequiredType` in queries.
    pub const PASSWORD_REQUIRED_TYPE: Property<Self> = Property::new("passwordRequiredType");
    /// `passwordPreviousPasswordBlockCount` in queries.
    pub const PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT: Property<Self> =
        Property::new("passwordPreviousPasswordBlockCount");
    /// `requireHealthyDeviceReport` in queries.
    pub const REQUIRE_HEALTHY_DEVICE_REPORT: Property<Self> = Property::new("requireHealthyDeviceReport");
    /// `osMinimumVersion` in queries.
    pub const OS_MINIMUM_VERSION: Property<Self> = Property::new("osMinimumVersion");
    /// `osMaximumVersion` in queries.
    pub const OS_MAXIMUM_VERSION: Property<Self> = Property::new("osMaximumVersion");
    /// `mobileOsMinimumVersion` in queries.
    pub const MOBILE_OS_MINIMUM_VERSION: Property<Self> = Property::new("mobileOsMinimumVersion");
    /// `mobileOsMaximumVersion` in queries.
    pub const MOBILE_OS_MAXIMUM_VERSION: Property<Self> = Property::new("mobileOsMaximumVersion");
    /// `earlyLaunchAntiMalwareDriverEnabled` in queries.
    pub const EARLY_LAUNCH_ANTI_MALWARE_DRIVER_ENABLED: Property<Self> =
        Property::new("earlyLaunchAntiMalwareDriverEnabled");
    /// `bitLockerEnabled` in queries.
    pub const BIT_LOCKER_ENABLED: Property<Self> = Property::new("bitLockerEnabled");
    /// `secureBootEnabled` in queries.
    pub const SECURE_BOOT_ENABLED: Property<Self> = Property::new("secureBootEnabled");
    /// `codeIntegrityEnabled` in queries.
    pub const CODE_INTEGRITY_ENABLED: Property<Self> = Property::new("codeIntegrityEnabled");
    /// `storageRequireEncryption` in queries.
    pub const STORAGE_REQUIRE_ENCRYPTION: Property<Self> = Property::new("storageRequireEncryption");
    /// `activeFirewallRequired` in queries.
    pub const ACTIVE_FIREWALL_REQUIRED: Property<Self> = Property::new("activeFirewallRequired");
    /// `defenderEnabled` in queries.
    pub const DEFENDER_ENABLED: Property<Self> = Property::new("defenderEnabled");
    /// `defenderVersion` in queries.
    pub const DEFENDER_VERSION: Property<Self> = Property::new("defenderVersion");
    /// `signatureOutOfDate` in queries.
    pub const SIGNATURE_OUT_OF_DATE: Property<Self> = Property::new("signatureOutOfDate");
    /// `rtpEnabled` in queries.
    pub const RTP_ENABLED: Property<Self> = Property::new("rtpEnabled");
    /// `antivirusRequired` in queries.
    pub const ANTIVIRUS_REQUIRED: Property<Self> = Property::new("antivirusRequired");
    /// `antiSpywareRequired` in queries.
    pub const ANTI_SPYWARE_REQUIRED: Property<Self> = Property::new("antiSpywareRequired");
    /// `validOperatingSystemBuildRanges` in queries.
    pub const VALID_OPERATING_SYSTEM_BUILD_RANGES: Property<Self> = Property::new("validOperatingSystemBuildRanges");
    /// `deviceThreatProtectionEnabled` in queries.
    pub const DEVICE_THREAT_PROTECTION_ENABLED: Property<Self> = Property::new("deviceThreatProtectionEnabled");
    /// `deviceThreatProtectionRequiredSecurityLevel` in queries.
    pub const DEVICE_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL: Property<Self> =
        Property::new("deviceThreatProtectionRequiredSecurityLevel");
    /// `configurationManagerComplianceRequired` in queries.
    pub const CONFIGURATION_MANAGER_COMPLIANCE_REQUIRED: Property<Self> =
        Property::new("configurationManagerComplianceRequired");
    /// `tpmRequired` in queries.
    pub const TPM_REQUIRED: Property<Self> = Property::new("tpmRequired");
    /// `deviceCompliancePolicyScript` in queries.
    pub const DEVICE_COMPLIANCE_POLICY_SCRIPT: Property<Self> = Property::new("deviceCompliancePolicyScript");

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

    /// `passwordBlockSimple`: `Edm.Boolean`
    pub fn password_block_simple(&self) -> Option<bool> {
        self.0.bool("passwordBlockSimple")
    }

    /// Sets `passwordBlockSimple`.
    pub fn with_password_block_simple(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordBlockSimple", value))
    }

    /// `passwordRequiredToUnlockFromIdle`: `Edm.Boolean`
    pub fn password_required_to_unlock_from_idle(&self) -> Option<bool> {
        self.0.bool("passwordRequiredToUnlockFromIdle")
    }

    /// Sets `passwordRequiredToUnlockFromIdle`.
    pub fn with_password_required_to_unlock_from_idle(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordRequiredToUnlockFromIdle", value))
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

    /// `passwordMinimumLength`: `Edm.Int32`
    pub fn password_minimum_length(&self) -> Option<i32> {
        self.0.i32("passwordMinimumLength")
    }

    /// Sets `passwordMinimumLength`.
    pub fn with_password_minimum_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumLength", value))
    }

    /// `passwordMinimumCharacterSetCount`: `Edm.Int32`
    pub fn password_minimum_character_set_count(&self) -> Option<i32> {
        self.0.i32("passwordMinimumCharacterSetCount")
    }

    /// Sets `passwordMinimumCharacterSetCount`.
    pub fn with_password_minimum_character_set_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumCharacterSetCount", value))
    }

    /// `passwordRequiredType`: `microsoft.graph.requiredPasswordType`
    ///
    /// Possible values are: deviceDefault, alphanumeric, numeric.
    pub fn password_required_type(&self) -> Option<super::RequiredPasswordType> {
        self.0.enumeration("passwordRequiredType")
    }

    /// Sets `passwordRequiredType`.
    pub fn with_password_required_type(self, value: impl Into<Nullable<super::RequiredPasswordType>>) -> Self {
        Self(self.0.with("passwordRequiredType", value))
    }

    /// `passwordPreviousPasswordBlockCount`: `Edm.Int32`
    pub fn password_previous_password_block_count(&self) -> Option<i32> {
        self.0.i32("passwordPreviousPasswordBlockCount")
    }

    /// Sets `passwordPreviousPasswordBlockCount`.
    pub fn with_password_previous_password_block_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordPreviousPasswordBlockCount", value))
    }

    /// `requireHealthyDeviceReport`: `Edm.Boolean`
    pub fn require_healthy_device_report(&self) -> Option<bool> {
        self.0.bool("requireHealthyDeviceReport")
    }

    /// Sets `requireHealthyDeviceReport`.
    pub fn with_require_healthy_device_report(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("requireHealthyDeviceReport", value))
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

    /// `mobileOsMinimumVersion`: `Edm.String`
    pub fn mobile_os_minimum_version(&self) -> Option<&str> {
        self.0.str("mobileOsMinimumVersion")
    }

    /// Sets `mobileOsMinimumVersion`.
    pub fn with_mobile_os_minimum_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mobileOsMinimumVersion", value))
    }

    /// `mobileOsMaximumVersion`: `Edm.String`
    pub fn mobile_os_maximum_version(&self) -> Option<&str> {
        self.0.str("mobileOsMaximumVersion")
    }

    /// Sets `mobileOsMaximumVersion`.
    pub fn with_mobile_os_maximum_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mobileOsMaximumVersion", value))
    }

    /// `earlyLaunchAntiMalwareDriverEnabled`: `Edm.Boolean`
    pub fn early_launch_anti_malware_driver_enabled(&self) -> Option<bool> {
        self.0.bool("earlyLaunchAntiMalwareDriverEnabled")
    }

    /// Sets `earlyLaunchAntiMalwareDriverEnabled`.
    pub fn with_early_launch_anti_malware_driver_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("earlyLaunchAntiMalwareDriverEnabled", value))
    }

    /// `bitLockerEnabled`: `Edm.Boolean`
    pub fn bit_locker_enabled(&self) -> Option<bool> {
        self.0.bool("bitLockerEnabled")
    }

    /// Sets `bitLockerEnabled`.
    pub fn with_bit_locker_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bitLockerEnabled", value))
    }

    /// `secureBootEnabled`: `Edm.Boolean`
    pub fn secure_boot_enabled(&self) -> Option<bool> {
        self.0.bool("secureBootEnabled")
    }

    /// Sets `secureBootEnabled`.
    pub fn with_secure_boot_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("secureBootEnabled", value))
    }

    /// `codeIntegrityEnabled`: `Edm.Boolean`
    pub fn code_integrity_enabled(&self) -> Option<bool> {
        self.0.bool("codeIntegrityEnabled")
    }

    /// Sets `codeIntegrityEnabled`.
    pub fn with_code_integrity_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("codeIntegrityEnabled", value))
    }

    /// `storageRequireEncryption`: `Edm.Boolean`
    pub fn storage_require_encryption(&self) -> Option<bool> {
        self.0.bool("storageRequireEncryption")
    }

    /// Sets `storageRequireEncryption`.
    pub fn with_storage_require_encryption(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("storageRequireEncryption", value))
    }

    /// `activeFirewallRequired`: `Edm.Boolean`
    pub fn active_firewall_required(&self) -> Option<bool> {
        self.0.bool("activeFirewallRequired")
    }

    /// Sets `activeFirewallRequired`.
    pub fn with_active_firewall_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("activeFirewallRequired", value))
    }

    /// `defenderEnabled`: `Edm.Boolean`
    pub fn defender_enabled(&self) -> Option<bool> {
        self.0.bool("defenderEnabled")
    }

    /// Sets `defenderEnabled`.
    pub fn with_defender_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderEnabled", value))
    }

    /// `defenderVersion`: `Edm.String`
    pub fn defender_version(&self) -> Option<&str> {
        self.0.str("defenderVersion")
    }

    /// Sets `defenderVersion`.
    pub fn with_defender_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defenderVersion", value))
    }

    /// `signatureOutOfDate`: `Edm.Boolean`
    pub fn signature_out_of_date(&self) -> Option<bool> {
        self.0.bool("signatureOutOfDate")
    }

    /// Sets `signatureOutOfDate`.
    pub fn with_signature_out_of_date(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("signatureOutOfDate", value))
    }

    /// `rtpEnabled`: `Edm.Boolean`
    pub fn rtp_enabled(&self) -> Option<bool> {
        self.0.bool("rtpEnabled")
    }

    /// Sets `rtpEnabled`.
    pub fn with_rtp_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("rtpEnabled", value))
    }

    /// `antivirusRequired`: `Edm.Boolean`
    pub fn antivirus_required(&self) -> Option<bool> {
        self.0.bool("antivirusRequired")
    }

    /// Sets `antivirusRequired`.
    pub fn with_antivirus_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("antivirusRequired", value))
    }

    /// `antiSpywareRequired`: `Edm.Boolean`
    pub fn anti_spyware_required(&self) -> Option<bool> {
        self.0.bool("antiSpywareRequired")
    }

    /// Sets `antiSpywareRequired`.
    pub fn with_anti_spyware_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("antiSpywareRequired", value))
    }

    /// `validOperatingSystemBuildRanges`: `Collection(microsoft.graph.operatingSystemVersionRange)`
    pub fn valid_operating_system_build_ranges(&self) -> Option<&[super::OperatingSystemVersionRange]> {
        self.0.models("validOperatingSystemBuildRanges")
    }

    /// Sets `validOperatingSystemBuildRanges`.
    pub fn with_valid_operating_system_build_ranges(
        self,
        value: impl Into<Nullable<Vec<super::OperatingSystemVersionRange>>>,
    ) -> Self {
        Self(self.0.with("validOperatingSystemBuildRanges", value))
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

    /// `configurationManagerComplianceRequired`: `Edm.Boolean`
    pub fn configuration_manager_compliance_required(&self) -> Option<bool> {
        self.0.bool("configurationManagerComplianceRequired")
    }

    /// Sets `configurationManagerComplianceRequired`.
    pub fn with_configuration_manager_compliance_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("configurationManagerComplianceRequired", value))
    }

    /// `tpmRequired`: `Edm.Boolean`
    pub fn tpm_required(&self) -> Option<bool> {
        self.0.bool("tpmRequired")
    }

    /// Sets `tpmRequired`.
    pub fn with_tpm_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("tpmRequired", value))
    }

    /// `deviceCompliancePolicyScript`: `microsoft.graph.deviceCompliancePolicyScript`
    pub fn device_compliance_policy_script(&self) -> Option<&super::DeviceCompliancePolicyScript> {
        self.0.model("deviceCompliancePolicyScript")
    }

    /// Sets `deviceCompliancePolicyScript`.
    pub fn with_device_compliance_policy_script(
        self,
        value: impl Into<Nullable<super::DeviceCompliancePolicyScript>>,
    ) -> Self {
        Self(self.0.with("deviceCompliancePolicyScript", value))
    }
}
