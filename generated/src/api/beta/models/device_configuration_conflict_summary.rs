// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationConflictSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationconflictsummary?view=graph-rest-beta)
    DeviceConfigurationConflictSummary = "microsoft.graph.deviceConfigurationConflictSummary"
}

impl DeviceConfigurationConflictSummary {
    /// `conflictingDeviceConfigurations` in queries.
    pub const CONFLICTING_DEVICE_CONFIGURATIONS: Property<Self> = Property::new("conflictingDeviceConfigurations");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `contributingSettings` in queries.
    pub const CONTRIBUTING_SETTINGS: Property<Self> = Property::new("contributingSettings");
    /// `deviceCheckinsImpacted` in queries.
    pub const DEVICE_CHECKINS_IMPACTED: Property<Self> = Property::new("deviceCheckinsImpacted");

    /// `conflictingDeviceConfigurations`: `Collection(microsoft.graph.settingSource)`
    pub fn conflicting_device_configurations(&self) -> Option<&[super::SettingSource]> {
        self.0.models("conflictingDeviceConfigurations")
    }

    /// Sets `conflictingDeviceConfigurations`.
    pub fn with_conflicting_device_configurations(self, value: impl Into<Nullable<Vec<super::SettingSource>>>) -> Self {
        Self(self.0.with("conflictingDeviceConfigurations", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `contributingSettings`: `Collection(Edm.String)`
    pub fn contributing_settings(&self) -> Option<Vec<&str>> {
        self.0.strs("contributingSettings")
    }

    /// Sets `contributingSettings`.
    pub fn with_contributing_settings(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("contributingSettings", value))
    }

    /// `deviceCheckinsImpacted`: `Edm.Int32`
    pub fn device_checkins_impacted(&self) -> Option<i32> {
        self.0.i32("deviceCheckinsImpacted")
    }

    /// Sets `deviceCheckinsImpacted`.
    pub fn with_device_checkins_impacted(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deviceCheckinsImpacted", value))
    }
}
