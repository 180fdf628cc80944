// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.win32LobAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappassignmentsettings?view=graph-rest-1.0)
    Win32LobAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.win32LobAppAssignmentSettings"
}

impl Win32LobAppAssignmentSettings {
    /// `notifications` in queries.
    pub const NOTIFICATIONS: Property<Self> = Property::new("notifications");
    /// `restartSettings` in queries.
    pub const RESTART_SETTINGS: Property<Self> = Property::new("restartSettings");
    /// `installTimeSettings` in queries.
    pub const INSTALL_TIME_SETTINGS: Property<Self> = Property::new("installTimeSettings");
    /// `deliveryOptimizationPriority` in queries.
    pub const DELIVERY_OPTIMIZATION_PRIORITY: Property<Self> = Property::new("deliveryOptimizationPriority");

    /// `notifications`: `microsoft.graph.win32LobAppNotification`
    ///
    /// Possible values are: showAll, showReboot, hideAll.
    pub fn notifications(&self) -> Option<super::Win32LobAppNotification> {
        self.0.enumeration("notifications")
    }

    /// Sets `notifications`.
    pub fn with_notifications(self, value: impl Into<Nullable<super::Win32LobAppNotification>>) -> Self {
        Self(self.0.with("notifications", value))
    }

    /// `restartSettings`: `microsoft.graph.win32LobAppRestartSettings`
    pub fn restart_settings(&self) -> Option<&super::Win32LobAppRestartSettings> {
        self.0.model("restartSettings")
    }

    /// Sets `restartSettings`.
    pub fn with_restart_settings(self, value: impl Into<Nullable<super::Win32LobAppRestartSettings>>) -> Self {
        Self(self.0.with("restartSettings", value))
    }

    /// `installTimeSettings`: `microsoft.graph.mobileAppInstallTimeSettings`
    pub fn install_time_settings(&self) -> Option<&super::MobileAppInstallTimeSettings> {
        self.0.model("installTimeSettings")
    }

    /// Sets `installTimeSettings`.
    pub fn with_install_time_settings(self, value: impl Into<Nullable<super::MobileAppInstallTimeSettings>>) -> Self {
        Self(self.0.with("installTimeSettings", value))
    }

    /// `deliveryOptimizationPriority`: `microsoft.graph.win32LobAppDeliveryOptimizationPriority`
    ///
    /// Possible values are: notConfigured, foreground.
    pub fn delivery_optimization_priority(&self) -> Option<super::Win32LobAppDeliveryOptimizationPriority> {
        self.0.enumeration("deliveryOptimizationPriority")
    }

    /// Sets `deliveryOptimizationPriority`.
    pub fn with_delivery_optimization_priority(
        self,
        value: impl Into<Nullable<super::Win32LobAppDeliveryOptimizationPriority>>,
    ) -> Self {
        Self(self.0.with("deliveryOptimizationPriority", value))
    }
}
