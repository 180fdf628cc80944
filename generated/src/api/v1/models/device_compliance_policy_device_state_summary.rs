// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicyDeviceStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicydevicestatesummary?view=graph-rest-1.0)
    DeviceCompliancePolicyDeviceStateSummary = "microsoft.graph.deviceCompliancePolicyDeviceStateSummary"
}

impl DeviceCompliancePolicyDeviceStateSummary {
    /// `inGracePeriodCount` in queries.
    pub const IN_GRACE_PERIOD_COUNT: Property<Self> = Property::new("inGracePeriodCount");
    /// `configManagerCount` in queries.
    pub const CONFIG_MANAGER_COUNT: Property<Self> = Property::new("configManagerCount");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
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

    /// `inGracePeriodCount`: `Edm.Int32`
    pub fn in_grace_period_count(&self) -> Option<i32> {
        self.0.i32("inGracePeriodCount")
    }

    /// Sets `inGracePeriodCount`.
    pub fn with_in_grace_period_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("inGracePeriodCount", value))
    }

    /// `configManagerCount`: `Edm.Int32`
    pub fn config_manager_count(&self) -> Option<i32> {
        self.0.i32("configManagerCount")
    }

    /// Sets `configManagerCount`.
    pub fn with_config_manager_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("configManagerCount", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
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
}
