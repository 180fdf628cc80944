// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementsettings?view=graph-rest-beta)
    DeviceManagementSettings = "microsoft.graph.deviceManagementSettings"
}

impl DeviceManagementSettings {
    /// `deviceComplianceCheckinThresholdDays` in queries.
    pub const DEVICE_COMPLIANCE_CHECKIN_THRESHOLD_DAYS: Property<Self> =
        Property::new("deviceComplianceCheckinThresholdDays");
    /// `isScheduledActionEnabled` in queries.
    pub const IS_SCHEDULED_ACTION_ENABLED: Property<Self> = Property::new("isScheduledActionEnabled");
    /// `secureByDefault` in queries.
    pub const SECURE_BY_DEFAULT: Property<Self> = Property::new("secureByDefault");
    /// `enhancedJailBreak` in queries.
    pub const ENHANCED_JAIL_BREAK: Property<Self> = Property::new("enhancedJailBreak");
    /// `deviceInactivityBeforeRetirementInDay` in queries.
    pub const DEVICE_INACTIVITY_BEFORE_RETIREMENT_IN_DAY: Property<Self> =
        Property::new("deviceInactivityBeforeRetirementInDay");
    /// `derivedCredentialProvider` in queries.
    pub const DERIVED_CREDENTIAL_PROVIDER: Property<Self> = Property::new("derivedCredentialProvider");
    /// `derivedCredentialUrl` in queries.
    pub const DERIVED_CREDENTIAL_URL: Property<Self> = Property::new("derivedCredentialUrl");
    /// `androidDeviceAdministratorEnrollmentEnabled` in queries.
    pub const ANDROID_DEVICE_ADMINISTRATOR_ENROLLMENT_ENABLED: Property<Self> =
        Property::new("androidDeviceAdministratorEnrollmentEnabled");
    /// `ignoreDevicesForUnsupportedSettingsEnabled` in queries.
    pub const IGNORE_DEVICES_FOR_UNSUPPORTED_SETTINGS_ENABLED: Property<Self> =
        Property::new("ignoreDevicesForUnsupportedSettingsEnabled");
    /// `enableLogCollection` in queries.
    pub const ENABLE_LOG_COLLECTION: Property<Self> = Property::new("enableLogCollection");
    /// `enableAutopilotDiagnostics` in queries.
    pub const ENABLE_AUTOPILOT_DIAGNOSTICS: Property<Self> = Property::new("enableAutopilotDiagnostics");
    /// `enableEnhancedTroubleshootingExperience` in queries.
    pub const ENABLE_ENHANCED_TROUBLESHOOTING_EXPERIENCE: Property<Self> =
        Property::new("enableEnhancedTroubleshootingExperience");
    /// `enableDeviceGroupMembershipReport` in queries.
    pub const ENABLE_DEVICE_GROUP_MEMBERSHIP_REPORT: Property<Self> =
        Property::new("enableDeviceGroupMembershipReport");

    /// `deviceComplianceCheckinThresholdDays`: `Edm.Int32`
    pub fn device_compliance_checkin_threshold_days(&self) -> Option<i32> {
        self.0.i32("deviceComplianceCheckinThresholdDays")
    }

    /// Sets `deviceComplianceCheckinThresholdDays`.
    pub fn with_device_compliance_checkin_threshold_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deviceComplianceCheckinThresholdDays", value))
    }

    /// `isScheduledActionEnabled`: `Edm.Boolean`
    pub fn is_scheduled_action_enabled(&self) -> Option<bool> {
        self.0.bool("isScheduledActionEnabled")
    }

    /// Sets `isScheduledActionEnabled`.
    pub fn with_is_scheduled_action_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isScheduledActionEnabled", value))
    }

    /// `secureByDefault`: `Edm.Boolean`
    pub fn secure_by_default(&self) -> Option<bool> {
        self.0.bool("secureByDefault")
    }

    /// Sets `secureByDefault`.
    pub fn with_secure_by_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("secureByDefault", value))
    }

    /// `enhancedJailBreak`: `Edm.Boolean`
    pub fn enhanced_jail_break(&self) -> Option<bool> {
        self.0.bool("enhancedJailBreak")
    }

    /// Sets `enhancedJailBreak`.
    pub fn with_enhanced_jail_break(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enhancedJailBreak", value))
    }

    /// `deviceInactivityBeforeRetirementInDay`: `Edm.Int32`
    pub fn device_inactivity_before_retirement_in_day(&self) -> Option<i32> {
        self.0.i32("deviceInactivityBeforeRetirementInDay")
    }

    /// Sets `deviceInactivityBeforeRetirementInDay`.
    pub fn with_device_inactivity_before_retirement_in_day(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deviceInactivityBeforeRetirementInDay", value))
    }

    /// `derivedCredentialProvider`: `microsoft.graph.derivedCredentialProviderType`
    ///
    /// Possible values are: notConfigured, entrustDataCard, purebred, xTec, intercede.
    pub fn derived_credential_provider(&self) -> Option<super::DerivedCredentialProviderType> {
        self.0.enumeration("derivedCredentialProvider")
    }

    /// Sets `derivedCredentialProvider`.
    pub fn with_derived_credential_provider(
        self,
        value: impl Into<Nullable<super::DerivedCredentialProviderType>>,
    ) -> Self {
        Self(self.0.with("derivedCredentialProvider", value))
    }

    /// `derivedCredentialUrl`: `Edm.String`
    pub fn derived_credential_url(&self) -> Option<&str> {
        self.0.str("derivedCredentialUrl")
    }

    /// Sets `derivedCredentialUrl`.
    pub fn with_derived_credential_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("derivedCredentialUrl", value))
    }

    /// `androidDeviceAdministratorEnrollmentEnabled`: `Edm.Boolean`
    pub fn android_device_administrator_enrollment_enabled(&self) -> Option<bool> {
        self.0.bool("androidDeviceAdministratorEnrollmentEnabled")
    }

    /// Sets `androidDeviceAdministratorEnrollmentEnabled`.
    pub fn with_android_device_administrator_enrollment_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("androidDeviceAdministratorEnrollmentEnabled", value))
    }

    /// `ignoreDevicesForUnsupportedSettingsEnabled`: `Edm.Boolean`
    pub fn ignore_devices_for_unsupported_settings_enabled(&self) -> Option<bool> {
        self.0.bool("ignoreDevicesForUnsupportedSettingsEnabled")
    }

    /// Sets `ignoreDevicesForUnsupportedSettingsEnabled`.
    pub fn with_ignore_devices_for_unsupported_settings_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("ignoreDevicesForUnsupportedSettingsEnabled", value))
    }

    /// `enableLogCollection`: `Edm.Boolean`
    pub fn enable_log_collection(&self) -> Option<bool> {
        self.0.bool("enableLogCollection")
    }

    /// Sets `enableLogCollection`.
    pub fn with_enable_log_collection(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableLogCollection", value))
    }

    /// `enableAutopilotDiagnostics`: `Edm.Boolean`
    pub fn enable_autopilot_diagnostics(&self) -> Option<bool> {
        self.0.bool("enableAutopilotDiagnostics")
    }

    /// Sets `enableAutopilotDiagnostics`.
    pub fn with_enable_autopilot_diagnostics(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableAutopilotDiagnostics", value))
    }

    /// `enableEnhancedTroubleshootingExperience`: `Edm.Boolean`
    pub fn enable_enhanced_troubleshooting_experience(&self) -> Option<bool> {
        self.0.bool("enableEnhancedTroubleshootingExperience")
    }

    /// Sets `enableEnhancedTroubleshootingExperience`.
    pub fn with_enable_enhanced_troubleshooting_experience(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableEnhancedTroubleshootingExperience", value))
    }

    /// `enableDeviceGroupMembershipReport`: `Edm.Boolean`
    pub fn enable_device_group_membership_report(&self) -> Option<bool> {
        self.0.bool("enableDeviceGroupMembershipReport")
    }

    /// Sets `enableDeviceGroupMembershipReport`.
    pub fn with_enable_device_group_membership_report(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableDeviceGroupMembershipReport", value))
    }
}
