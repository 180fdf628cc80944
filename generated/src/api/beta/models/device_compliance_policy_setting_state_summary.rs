// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicySettingStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicysettingstatesummary?view=graph-rest-beta)
    DeviceCompliancePolicySettingStateSummary = "microsoft.graph.deviceCompliancePolicySettingStateSummary"
}

impl DeviceCompliancePolicySettingStateSummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `setting` in queries.
    pub const SETTING: Property<Self> = Property::new("setting");
    /// `settingName` in queries.
    pub const SETTING_NAME: Property<Self> = Property::new("settingName");
    /// `platformType` in queries.
    pub const PLATFORM_TYPE: Property<Self> = Property::new("platformType");
    /// `unknownDeviceCount` in queries.
    pub const UNKNOWN_DEVICE_COUNT: Property<Self> = Property::new("unknownDeviceCount");
    /// `notApplicableDeviceCount` in queries.
    pub const NOT_APPLICABLE_DEVICE_COUNT: Property<Self> = Property::new("notApplicableDeviceCount");
    /// `compliantDeviceCount` in queries.
    pub const COMPLIANT_DEVICE_COUNT: Property<Self> = Property::new("compliantDeviceCount");
    /// `remediatedDeviceCount` in queries.
    pub const REMEDIATED_DEVICE_COUNT: Property<Self> = Property::new("remediatedDeviceCount");
    /// `nonCompliantDeviceCount` in queries.
    pub const NON_COMPLIANT_DEVICE_COUNT: Property<Self> = Property::new("nonCompliantDeviceCount");
    /// `errorDeviceCount` in queries.
    pub const ERROR_DEVICE_COUNT: Property<Self> = Property::new("errorDeviceCount");
    /// `conflictDeviceCount` in queries.
    pub const CONFLICT_DEVICE_COUNT: Property<Self> = Property::new("conflictDeviceCount");
    /// `deviceComplianceSettingStates` in queries.
    pub const DEVICE_COMPLIANCE_SETTING_STATES: Property<Self> = Property::new("deviceComplianceSettingStates");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `setting`: `Edm.String`
    pub fn setting(&self) -> Option<&str> {
        self.0.str("setting")
    }

    /// Sets `setting`.
    pub fn with_setting(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("setting", value))
    }

    /// `settingName`: `Edm.String`
    pub fn setting_name(&self) -> Option<&str> {
        self.0.str("settingName")
    }

    /// Sets `settingName`.
    pub fn with_setting_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingName", value))
    }

    /// `platformType`: `microsoft.graph.policyPlatformType`
    ///
    /// Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, windows10XProfile, androidAOSP, all.
    pub fn platform_type(&self) -> Option<super::PolicyPlatformType> {
        self.0.enumeration("platformType")
    }

    /// Sets `platformType`.
    pub fn with_platform_type(self, value: impl Into<Nullable<super::PolicyPlatformType>>) -> Self {
        Self(self.0.with("platformType", value))
    }

    /// `unknownDeviceCount`: `Edm.Int32`
    pub fn unknown_device_count(&self) -> Option<i32> {
        self.0.i32("unknownDeviceCount")
    }

    /// Sets `unknownDeviceCount`.
    pub fn with_unknown_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unknownDeviceCount", value))
    }

    /// `notApplicableDeviceCount`: `Edm.Int32`
    pub fn not_applicable_device_count(&self) -> Option<i32> {
        self.0.i32("notApplicableDeviceCount")
    }

    /// Sets `notApplicableDeviceCount`.
    pub fn with_not_applicable_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("notApplicableDeviceCount", value))
    }

    /// `compliantDeviceCount`: `Edm.Int32`
    pub fn compliant_device_count(&self) -> Option<i32> {
        self.0.i32("compliantDeviceCount")
    }

    /// Sets `compliantDeviceCount`.
    pub fn with_compliant_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("compliantDeviceCount", value))
    }

    /// `remediatedDeviceCount`: `Edm.Int32`
    pub fn remediated_device_count(&self) -> Option<i32> {
        self.0.i32("remediatedDeviceCount")
    }

    /// Sets `remediatedDeviceCount`.
    pub fn with_remediated_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("remediatedDeviceCount", value))
    }

    /// `nonCompliantDeviceCount`: `Edm.Int32`
    pub fn non_compliant_device_count(&self) -> Option<i32> {
        self.0.i32("nonCompliantDeviceCount")
    }

    /// Sets `nonCompliantDeviceCount`.
    pub fn with_non_compliant_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("nonCompliantDeviceCount", value))
    }

    /// `errorDeviceCount`: `Edm.Int32`
    pub fn error_device_count(&self) -> Option<i32> {
        self.0.i32("errorDeviceCount")
    }

    /// Sets `errorDeviceCount`.
    pub fn with_error_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorDeviceCount", value))
    }

    /// `conflictDeviceCount`: `Edm.Int32`
    pub fn conflict_device_count(&self) -> Option<i32> {
        self.0.i32("conflictDeviceCount")
    }

    /// Sets `conflictDeviceCount`.
    pub fn with_conflict_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("conflictDeviceCount", value))
    }

    /// `deviceComplianceSettingStates`: `Collection(microsoft.graph.deviceComplianceSettingState)`
    pub fn device_compliance_setting_states(&self) -> Option<&[super::DeviceComplianceSettingState]> {
        self.0.models("deviceComplianceSettingStates")
    }

    /// Sets `deviceComplianceSettingStates`.
    pub fn with_device_compliance_setting_states(
        self,
        value: impl Into<Nullable<Vec<super::DeviceComplianceSettingState>>>,
    ) -> Self {
        Self(self.0.with("deviceComplianceSettingStates", value))
    }
}
