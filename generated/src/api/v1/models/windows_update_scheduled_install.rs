// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Time};

crate::runtime::model! {
    /// Inherits from windowsUpdateInstallScheduleType.
    ///
    /// [`microsoft.graph.windowsUpdateScheduledInstall`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdatescheduledinstall?view=graph-rest-1.0)
    WindowsUpdateScheduledInstall: super::WindowsUpdateInstallScheduleType = "microsoft.graph.windowsUpdateScheduledInstall"
}

impl WindowsUpdateScheduledInstall {
    /// `scheduledInstallDay` in queries.
    pub const SCHEDULED_INSTALL_DAY: Property<Self> = Property::new("scheduledInstallDay");
    /// `scheduledInstallTime` in queries.
    pub const SCHEDULED_INSTALL_TIME: Property<Self> = Property::new("scheduledInstallTime");

    /// `scheduledInstallDay`: `microsoft.graph.weeklySchedule`
    ///
    /// Possible values are: userDefined, everyday, sunday, monday, tuesday, wednesday, thursday, friday, saturday.
    pub fn scheduled_install_day(&self) -> Option<super::WeeklySchedule> {
        self.0.enumeration("scheduledInstallDay")
    }

    /// Sets `scheduledInstallDay`.
    pub fn with_scheduled_install_day(self, value: impl Into<Nullable<super::WeeklySchedule>>) -> Self {
        Self(self.0.with("scheduledInstallDay", value))
    }

    /// `scheduledInstallTime`: `Edm.TimeOfDay`
    pub fn scheduled_install_time(&self) -> Parsed<Time> {
        self.0.time_of_day("scheduledInstallTime")
    }

    /// Sets `scheduledInstallTime`.
    pub fn with_scheduled_install_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("scheduledInstallTime", value))
    }
}
