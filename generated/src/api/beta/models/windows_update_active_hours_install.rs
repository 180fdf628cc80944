// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Time};

crate::runtime::model! {
    /// Inherits from windowsUpdateInstallScheduleType.
    ///
    /// [`microsoft.graph.windowsUpdateActiveHoursInstall`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdateactivehoursinstall?view=graph-rest-beta)
    WindowsUpdateActiveHoursInstall: super::WindowsUpdateInstallScheduleType = "microsoft.graph.windowsUpdateActiveHoursInstall"
}

impl WindowsUpdateActiveHoursInstall {
    /// `activeHoursStart` in queries.
    pub const ACTIVE_HOURS_START: Property<Self> = Property::new("activeHoursStart");
    /// `activeHoursEnd` in queries.
    pub const ACTIVE_HOURS_END: Property<Self> = Property::new("activeHoursEnd");

    /// `activeHoursStart`: `Edm.TimeOfDay`
    pub fn active_hours_start(&self) -> Parsed<Time> {
        self.0.time_of_day("activeHoursStart")
    }

    /// Sets `activeHoursStart`.
    pub fn with_active_hours_start(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("activeHoursStart", value))
    }

    /// `activeHoursEnd`: `Edm.TimeOfDay`
    pub fn active_hours_end(&self) -> Parsed<Time> {
        self.0.time_of_day("activeHoursEnd")
    }

    /// Sets `activeHoursEnd`.
    pub fn with_active_hours_end(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("activeHoursEnd", value))
    }
}
