// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsDevicePerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdeviceperformance?view=graph-rest-beta)
    UserExperienceAnalyticsDevicePerformance = "microsoft.graph.userExperienceAnalyticsDevicePerformance"
}

impl UserExperienceAnalyticsDevicePerformance {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `model` in queries.
    pub const MODEL: Property<Self> = Property::new("model");
    /// `manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    /// `diskType` in queries.
    pub const DISK_TYPE: Property<Self> = Property::new("diskType");
    /// `operatingSystemVersion` in queries.
    pub const OPERATING_SYSTEM_VERSION: Property<Self> = Property::new("operatingSystemVersion");
    /// `bootScore` in queries.
    pub const BOOT_SCORE: Property<Self> = Property::new("bootScore");
    /// `coreBootTimeInMs` in queries.
    pub const CORE_BOOT_TIME_IN_MS: Property<Self> = Property::new("coreBootTimeInMs");
    /// `groupPolicyBootTimeInMs` in queries.
    pub const GROUP_POLICY_BOOT_TIME_IN_MS: Property<Self> = Property::new("groupPolicyBootTimeInMs");
    /// `healthStatus` in queries.
    pub const HEALTH_STATUS: Property<Self> = Property::new("healthStatus");
    /// `loginScore` in queries.
    pub const LOGIN_SCORE: Property<Self> = Property::new("loginScore");
    /// `coreLoginTimeInMs` in queries.
    pub const CORE_LOGIN_TIME_IN_MS: Property<Self> = Property::new("coreLoginTimeInMs");
    /// `groupPolicyLoginTimeInMs` in queries.
    pub const GROUP_POLICY_LOGIN_TIME_IN_MS: Property<Self> = Property::new("groupPolicyLoginTimeInMs");
    /// `deviceCount` in queries.
    pub const DEVICE_COUNT: Property<Self> = Property::new("deviceCount");
    /// `responsiveDesktopTimeInMs` in queries.
    pub const RESPONSIVE_DESKTOP_TIME_IN_MS: Property<Self> = Property::new("responsiveDesktopTimeInMs");
    /// `blueScreenCount` in queries.
    pub const BLUE_SCREEN_COUNT: Property<Self> = Property::new("blueScreenCount");
    /// `restartCount` in queries.
    pub const RESTART_COUNT: Property<Self> = Property::new("restartCount");
    /// `averageBlueScreens` in queries.
    pub const AVERAGE_BLUE_SCREENS: Property<Self> = Property::new("averageBlueScreens");
    /// `averageRestarts` in queries.
    pub const AVERAGE_RESTARTS: Property<Self> = Property::new("averageRestarts");
    /// `startupPerformanceScore` in queries.
    pub const STARTUP_PERFORMANCE_SCORE: Property<Self> = Property::new("startupPerformanceScore");
    /// `modelStartupPerformanceScore` in queries.
    pub const MODEL_STARTUP_PERFORMANCE_SCORE: Property<Self> = Property::new("modelStartupPerformanceScore");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `deviceName`: `Edm.String`
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    /// Sets `deviceName`.
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    /// `model`: `Edm.String`
    pub fn model(&self) -> Option<&str> {
        self.0.str("model")
    }

    /// Sets `model`.
    pub fn with_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("model", value))
    }

    /// `manufacturer`: `Edm.String`
    pub fn manufacturer(&self) -> Option<&str> {
        self.0.str("manufacturer")
    }

    /// Sets `manufacturer`.
    pub fn with_manufacturer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("manufacturer", value))
    }

    /// `diskType`: `microsoft.graph.diskType`
    ///
    /// Possible values are: unknown, hdd, ssd, unknownFutureValue.
    pub fn disk_type(&self) -> Option<super::DiskType> {
        self.0.enumeration("diskType")
    }

    /// Sets `diskType`.
    pub fn with_disk_type(self, value: impl Into<Nullable<super::DiskType>>) -> Self {
        Self(self.0.with("diskType", value))
    }

    /// `operatingSystemVersion`: `Edm.String`
    pub fn operating_system_version(&self) -> Option<&str> {
        self.0.str("operatingSystemVersion")
    }

    /// Sets `operatingSystemVersion`.
    pub fn with_operating_system_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("operatingSystemVersion", value))
    }

    /// `bootScore`: `Edm.Int32`
    pub fn boot_score(&self) -> Option<i32> {
        self.0.i32("bootScore")
    }

    /// Sets `bootScore`.
    pub fn with_boot_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("bootScore", value))
    }

    /// `coreBootTimeInMs`: `Edm.Int32`
    pub fn core_boot_time_in_ms(&self) -> Option<i32> {
        self.0.i32("coreBootTimeInMs")
    }

    /// Sets `coreBootTimeInMs`.
    pub fn with_core_boot_time_in_ms(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("coreBootTimeInMs", value))
    }

    /// `groupPolicyBootTimeInMs`: `Edm.Int32`
    pub fn group_policy_boot_time_in_ms(&self) -> Option<i32> {
        self.0.i32("groupPolicyBootTimeInMs")
    }

    /// Sets `groupPolicyBootTimeInMs`.
    pub fn with_group_policy_boot_time_in_ms(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("groupPolicyBootTimeInMs", value))
    }

    /// `healthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`
    ///
    /// Possible values are: unknown, insufficientData, needsAttention, meetingGoals.
    pub fn health_status(&self) -> Option<super::UserExperienceAnalyticsHealthState> {
        self.0.enumeration("healthStatus")
    }

    /// Sets `healthStatus`.
    pub fn with_health_status(self, value: impl Into<Nullable<super::UserExperienceAnalyticsHealthState>>) -> Self {
        Self(self.0.with("healthStatus", value))
    }

    /// `loginScore`: `Edm.Int32`
    pub fn login_score(&self) -> Option<i32> {
        self.0.i32("loginScore")
    }

    /// Sets `loginScore`.
    pub fn with_login_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("loginScore", value))
    }

    /// `coreLoginTimeInMs`: `Edm.Int32`
    pub fn core_login_time_in_ms(&self) -> Option<i32> {
        self.0.i32("coreLoginTimeInMs")
    }

    /// Sets `coreLoginTimeInMs`.
    pub fn with_core_login_time_in_ms(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("coreLoginTimeInMs", value))
    }

    /// `groupPolicyLoginTimeInMs`: `Edm.Int32`
    pub fn group_policy_login_time_in_ms(&self) -> Option<i32> {
        self.0.i32("groupPolicyLoginTimeInMs")
    }

    /// Sets `groupPolicyLoginTimeInMs`.
    pub fn with_group_policy_login_time_in_ms(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("groupPolicyLoginTimeInMs", value))
    }

    /// `deviceCount`: `Edm.Int64`
    pub fn device_count(&self) -> Option<i64> {
        self.0.i64("deviceCount")
    }

    /// Sets `deviceCount`.
    pub fn with_device_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("deviceCount", value))
    }

    /// `responsiveDesktopTimeInMs`: `Edm.Int32`
    pub fn responsive_desktop_time_in_ms(&self) -> Option<i32> {
        self.0.i32("responsiveDesktopTimeInMs")
    }

    /// Sets `responsiveDesktopTimeInMs`.
    pub fn with_responsive_desktop_time_in_ms(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("responsiveDesktopTimeInMs", value))
    }

    /// `blueScreenCount`: `Edm.Int32`
    pub fn blue_screen_count(&self) -> Option<i32> {
        self.0.i32("blueScreenCount")
    }

    /// Sets `blueScreenCount`.
    pub fn with_blue_screen_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("blueScreenCount", value))
    }

    /// `restartCount`: `Edm.Int32`
    pub fn restart_count(&self) -> Option<i32> {
        self.0.i32("restartCount")
    }

    /// Sets `restartCount`.
    pub fn with_restart_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("restartCount", value))
    }

    /// `averageBlueScreens`: `Edm.Double`
    pub fn average_blue_screens(&self) -> Option<f64> {
        self.0.f64("averageBlueScreens")
    }

    /// Sets `averageBlueScreens`.
    pub fn with_average_blue_screens(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("averageBlueScreens", value))
    }

    /// `averageRestarts`: `Edm.Double`
    pub fn average_restarts(&self) -> Option<f64> {
        self.0.f64("averageRestarts")
    }

    /// Sets `averageRestarts`.
    pub fn with_average_restarts(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("averageRestarts", value))
    }

    /// `startupPerformanceScore`: `Edm.Double`
    pub fn startup_performance_score(&self) -> Option<f64> {
        self.0.f64("startupPerformanceScore")
    }

    /// Sets `startupPerformanceScore`.
    pub fn with_startup_performance_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("startupPerformanceScore", value))
    }

    /// `modelStartupPerformanceScore`: `Edm.Double`
    pub fn model_startup_performance_score(&self) -> Option<f64> {
        self.0.f64("modelStartupPerformanceScore")
    }

    /// Sets `modelStartupPerformanceScore`.
    pub fn with_model_startup_performance_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("modelStartupPerformanceScore", value))
    }
}
