// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.userExperienceSettings`](https://learn.microsoft.com/graph/api/resources/windowsupdates-userexperiencesettings?view=graph-rest-beta)
    UserExperienceSettings = "microsoft.graph.windowsUpdates.userExperienceSettings"
}

impl UserExperienceSettings {
    /// `daysUntilForcedReboot` in queries.
    pub const DAYS_UNTIL_FORCED_REBOOT: Property<Self> = Property::new("daysUntilForcedReboot");

    /// `daysUntilForcedReboot`: `Edm.Int32`
    pub fn days_until_forced_reboot(&self) -> Option<i32> {
        self.0.i32("daysUntilForcedReboot")
    }

    /// Sets `daysUntilForcedReboot`.
    pub fn with_days_until_forced_reboot(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("daysUntilForcedReboot", value))
    }
}
