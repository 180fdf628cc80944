// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcRestorePointSetting`](https://learn.microsoft.com/graph/api/resources/cloudpcrestorepointsetting?view=graph-rest-beta)
    CloudPcRestorePointSetting = "microsoft.graph.cloudPcRestorePointSetting"
}

impl CloudPcRestorePointSetting {
    /// `frequencyInHours` in queries.
    pub const FREQUENCY_IN_HOURS: Property<Self> = Property::new("frequencyInHours");
    /// `userRestoreEnabled` in queries.
    pub const USER_RESTORE_ENABLED: Property<Self> = Property::new("userRestoreEnabled");

    /// `frequencyInHours`: `Edm.Int32`
    ///
    /// Possible values are: 4, 6, 12, 16, 24.
    pub fn frequency_in_hours(&self) -> Option<i32> {
        self.0.i32("frequencyInHours")
    }

    /// Sets `frequencyInHours`.
    pub fn with_frequency_in_hours(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("frequencyInHours", value))
    }

    /// `userRestoreEnabled`: `Edm.Boolean`
    pub fn user_restore_enabled(&self) -> Option<bool> {
        self.0.bool("userRestoreEnabled")
    }

    /// Sets `userRestoreEnabled`.
    pub fn with_user_restore_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("userRestoreEnabled", value))
    }
}
