// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.expeditedWindowsQualityUpdateSettings`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-expeditedwindowsqualityupdatesettings?view=graph-rest-beta)
    ExpeditedWindowsQualityUpdateSettings = "microsoft.graph.expeditedWindowsQualityUpdateSettings"
}

impl ExpeditedWindowsQualityUpdateSettings {
    /// `qualityUpdateRelease` in queries.
    pub const QUALITY_UPDATE_RELEASE: Property<Self> = Property::new("qualityUpdateRelease");
    /// `daysUntilForcedReboot` in queries.
    pub const DAYS_UNTIL_FORCED_REBOOT: Property<Self> = Property::new("daysUntilForcedReboot");

    /// `qualityUpdateRelease`: `Edm.String`
    pub fn quality_update_release(&self) -> Option<&str> {
        self.0.str("qualityUpdateRelease")
    }

    /// Sets `qualityUpdateRelease`.
    pub fn with_quality_update_release(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("qualityUpdateRelease", value))
    }

    /// `daysUntilForcedReboot`: `Edm.Int32`
    pub fn days_until_forced_reboot(&self) -> Option<i32> {
        self.0.i32("daysUntilForcedReboot")
    }

    /// Sets `daysUntilForcedReboot`.
    pub fn with_days_until_forced_reboot(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("daysUntilForcedReboot", value))
    }
}
