// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsScoreHistory`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsscorehistory?view=graph-rest-beta)
    UserExperienceAnalyticsScoreHistory = "microsoft.graph.userExperienceAnalyticsScoreHistory"
}

impl UserExperienceAnalyticsScoreHistory {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `startupDateTime` in queries.
    pub const STARTUP_DATE_TIME: Property<Self> = Property::new("startupDateTime");
    /// `overallScore` in queries.
    pub const OVERALL_SCORE: Property<Self> = Property::new("overallScore");
    /// `startupScore` in queries.
    pub const STARTUP_SCORE: Property<Self> = Property::new("startupScore");
    /// `coreBootScore` in queries.
    pub const CORE_BOOT_SCORE: Property<Self> = Property::new("coreBootScore");
    /// `coreSigninScore` in queries.
    pub const CORE_SIGNIN_SCORE: Property<Self> = Property::new("coreSigninScore");
    /// `recommendedSoftwareScore` in queries.
    pub const RECOMMENDED_SOFTWARE_SCORE: Property<Self> = Property::new("recommendedSoftwareScore");
    /// `appHealthOverallScore` in queries.
    pub const APP_HEALTH_OVERALL_SCORE: Property<Self> = Property::new("appHealthOverallScore");
    /// `workFromAnywhereScore` in queries.
    pub const WORK_FROM_ANYWHERE_SCORE: Property<Self> = Property::new("workFromAnywhereScore");
    /// `batteryHealthScore` in queries.
    pub const BATTERY_HEALTH_SCORE: Property<Self> = Property::new("batteryHealthScore");
    /// `startupTotalDevices` in queries.
    pub const STARTUP_TOTAL_DEVICES: Property<Self> = Property::new("startupTotalDevices");
    /// `recommendedSoftwareTotalDevices` in queries.
    pub const RECOMMENDED_SOFTWARE_TOTAL_DEVICES: Property<Self> = Property::new("recommendedSoftwareTotalDevices");
    /// `appHealthTotalDevices` in queries.
    pub const APP_HEALTH_TOTAL_DEVICES: Property<Self> = Property::new("appHealthTotalDevices");
    /// `workFromAnywhereTotalDevices` in queries.
    pub const WORK_FROM_ANYWHERE_TOTAL_DEVICES: Property<Self> = Property::new("workFromAnywhereTotalDevices");
    /// `batteryHealthTotalDevices` in queries.
    pub const BATTERY_HEALTH_TOTAL_DEVICES: Property<Self> = Property::new("batteryHealthTotalDevices");
    /// `restartScore` in queries.
    pub const RESTART_SCORE: Property<Self> = Property::new("restartScore");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `startupDateTime`: `Edm.DateTimeOffset`
    pub fn startup_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startupDateTime")
    }

    /// Sets `startupDateTime`.
    pub fn with_startup_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startupDateTime", value))
    }

    /// `overallScore`: `Edm.Int32`
    pub fn overall_score(&self) -> Option<i32> {
        self.0.i32("overallScore")
    }

    /// Sets `overallScore`.
    pub fn with_overall_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("overallScore", value))
    }

    /// `startupScore`: `Edm.Int32`
    pub fn startup_score(&self) -> Option<i32> {
        self.0.i32("startupScore")
    }

    /// Sets `startupScore`.
    pub fn with_startup_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("startupScore", value))
    }

    /// `coreBootScore`: `Edm.Int32`
    pub fn core_boot_score(&self) -> Option<i32> {
        self.0.i32("coreBootScore")
    }

    /// Sets `coreBootScore`.
    pub fn with_core_boot_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("coreBootScore", value))
    }

    /// `coreSigninScore`: `Edm.Int32`
    pub fn core_signin_score(&self) -> Option<i32> {
        self.0.i32("coreSigninScore")
    }

    /// Sets `coreSigninScore`.
    pub fn with_core_signin_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("coreSigninScore", value))
    }

    /// `recommendedSoftwareScore`: `Edm.Int32`
    pub fn recommended_software_score(&self) -> Option<i32> {
        self.0.i32("recommendedSoftwareScore")
    }

    /// Sets `recommendedSoftwareScore`.
    pub fn with_recommended_software_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("recommendedSoftwareScore", value))
    }

    /// `appHealthOverallScore`: `Edm.Int32`
    pub fn app_health_overall_score(&self) -> Option<i32> {
        self.0.i32("appHealthOverallScore")
    }

    /// Sets `appHealthOverallScore`.
    pub fn with_app_health_overall_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("appHealthOverallScore", value))
    }

    /// `workFromAnywhereScore`: `Edm.Int32`
    pub fn work_from_anywhere_score(&self) -> Option<i32> {
        self.0.i32("workFromAnywhereScore")
    }

    /// Sets `workFromAnywhereScore`.
    pub fn with_work_from_anywhere_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("workFromAnywhereScore", value))
    }

    /// `batteryHealthScore`: `Edm.Int32`
    pub fn battery_health_score(&self) -> Option<i32> {
        self.0.i32("batteryHealthScore")
    }

    /// Sets `batteryHealthScore`.
    pub fn with_battery_health_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("batteryHealthScore", value))
    }

    /// `startupTotalDevices`: `Edm.Int32`
    pub fn startup_total_devices(&self) -> Option<i32> {
        self.0.i32("startupTotalDevices")
    }

    /// Sets `startupTotalDevices`.
    pub fn with_startup_total_devices(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("startupTotalDevices", value))
    }

    /// `recommendedSoftwareTotalDevices`: `Edm.Int32`
    pub fn recommended_software_total_devices(&self) -> Option<i32> {
        self.0.i32("recommendedSoftwareTotalDevices")
    }

    /// Sets `recommendedSoftwareTotalDevices`.
    pub fn with_recommended_software_total_devices(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("recommendedSoftwareTotalDevices", value))
    }

    /// `appHealthTotalDevices`: `Edm.Int32`
    pub fn app_health_total_devices(&self) -> Option<i32> {
        self.0.i32("appHealthTotalDevices")
    }

    /// Sets `appHealthTotalDevices`.
    pub fn with_app_health_total_devices(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("appHealthTotalDevices", value))
    }

    /// `workFromAnywhereTotalDevices`: `Edm.Int32`
    pub fn work_from_anywhere_total_devices(&self) -> Option<i32> {
        self.0.i32("workFromAnywhereTotalDevices")
    }

    /// Sets `workFromAnywhereTotalDevices`.
    pub fn with_work_from_anywhere_total_devices(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("workFromAnywhereTotalDevices", value))
    }

    /// `batteryHealthTotalDevices`: `Edm.Int32`
    pub fn battery_health_total_devices(&self) -> Option<i32> {
        self.0.i32("batteryHealthTotalDevices")
    }

    /// Sets `batteryHealthTotalDevices`.
    pub fn with_battery_health_total_devices(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("batteryHealthTotalDevices", value))
    }

    /// `restartScore`: `Edm.Int32`
    pub fn restart_score(&self) -> Option<i32> {
        self.0.i32("restartScore")
    }

    /// Sets `restartScore`.
    pub fn with_restart_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("restartScore", value))
    }
}
