// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsBatteryHealthAppImpact`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsbatteryhealthappimpact?view=graph-rest-beta)
    UserExperienceAnalyticsBatteryHealthAppImpact = "microsoft.graph.userExperienceAnalyticsBatteryHealthAppImpact"
}

impl UserExperienceAnalyticsBatteryHealthAppImpact {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `activeDevices` in queries.
    pub const ACTIVE_DEVICES: Property<Self> = Property::new("activeDevices");
    /// `appName` in queries.
    pub const APP_NAME: Property<Self> = Property::new("appName");
    /// `appDisplayName` in queries.
    pub const APP_DISPLAY_NAME: Property<Self> = Property::new("appDisplayName");
    /// `appPublisher` in queries.
    pub const APP_PUBLISHER: Property<Self> = Property::new("appPublisher");
    /// `isForegroundApp` in queries.
    pub const IS_FOREGROUND_APP: Property<Self> = Property::new("isForegroundApp");
    /// `batteryUsagePercentage` in queries.
    pub const BATTERY_USAGE_PERCENTAGE: Property<Self> = Property::new("batteryUsagePercentage");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `activeDevices`: `Edm.Int32`
    pub fn active_devices(&self) -> Option<i32> {
        self.0.i32("activeDevices")
    }

    /// Sets `activeDevices`.
    pub fn with_active_devices(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("activeDevices", value))
    }

    /// `appName`: `Edm.String`
    pub fn app_name(&self) -> Option<&str> {
        self.0.str("appName")
    }

    /// Sets `appName`.
    pub fn with_app_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appName", value))
    }

    /// `appDisplayName`: `Edm.String`
    pub fn app_display_name(&self) -> Option<&str> {
        self.0.str("appDisplayName")
    }

    /// Sets `appDisplayName`.
    pub fn with_app_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appDisplayName", value))
    }

    /// `appPublisher`: `Edm.String`
    pub fn app_publisher(&self) -> Option<&str> {
        self.0.str("appPublisher")
    }

    /// Sets `appPublisher`.
    pub fn with_app_publisher(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appPublisher", value))
    }

    /// `isForegroundApp`: `Edm.Boolean`
    pub fn is_foreground_app(&self) -> Option<bool> {
        self.0.bool("isForegroundApp")
    }

    /// Sets `isForegroundApp`.
    pub fn with_is_foreground_app(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isForegroundApp", value))
    }

    /// `batteryUsagePercentage`: `Edm.Double`
    pub fn battery_usage_percentage(&self) -> Option<f64> {
        self.0.f64("batteryUsagePercentage")
    }

    /// Sets `batteryUsagePercentage`.
    pub fn with_battery_usage_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("batteryUsagePercentage", value))
    }
}
