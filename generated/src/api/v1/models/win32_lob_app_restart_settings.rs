// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppRestartSettings`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapprestartsettings?view=graph-rest-1.0)
    Win32LobAppRestartSettings = "microsoft.graph.win32LobAppRestartSettings"
}

impl Win32LobAppRestartSettings {
    /// `gracePeriodInMinutes` in queries.
    pub const GRACE_PERIOD_IN_MINUTES: Property<Self> = Property::new("gracePeriodInMinutes");
    /// `countdownDisplayBeforeRestartInMinutes` in queries.
    pub const COUNTDOWN_DISPLAY_BEFORE_RESTART_IN_MINUTES: Property<Self> =
        Property::new("countdownDisplayBeforeRestartInMinutes");
    /// `restartNotificationSnoozeDurationInMinutes` in queries.
    pub const RESTART_NOTIFICATION_SNOOZE_DURATION_IN_MINUTES: Property<Self> =
        Property::new("restartNotificationSnoozeDurationInMinutes");

    /// `gracePeriodInMinutes`: `Edm.Int32`
    pub fn grace_period_in_minutes(&self) -> Option<i32> {
        self.0.i32("gracePeriodInMinutes")
    }

    /// Sets `gracePeriodInMinutes`.
    pub fn with_grace_period_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("gracePeriodInMinutes", value))
    }

    /// `countdownDisplayBeforeRestartInMinutes`: `Edm.Int32`
    pub fn countdown_display_before_restart_in_minutes(&self) -> Option<i32> {
        self.0.i32("countdownDisplayBeforeRestartInMinutes")
    }

    /// Sets `countdownDisplayBeforeRestartInMinutes`.
    pub fn with_countdown_display_before_restart_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("countdownDisplayBeforeRestartInMinutes", value))
    }

    /// `restartNotificationSnoozeDurationInMinutes`: `Edm.Int32`
    pub fn restart_notification_snooze_duration_in_minutes(&self) -> Option<i32> {
        self.0.i32("restartNotificationSnoozeDurationInMinutes")
    }

    /// Sets `restartNotificationSnoozeDurationInMinutes`.
    pub fn with_restart_notification_snooze_duration_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("restartNotificationSnoozeDurationInMinutes", value))
    }
}
