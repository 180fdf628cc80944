// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementsettings?view=graph-rest-1.0)
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
}
