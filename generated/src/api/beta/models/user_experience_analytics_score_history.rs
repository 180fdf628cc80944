// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsScoreHistory`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsscorehistory?view=graph-rest-beta)
    UserExperienceAnalyticsScoreHistory = "microsoft.graph.userExperienceAnalyticsScoreHistory"
}

impl UserExperienceAnalyticsScoreHistory {
    pub const ID: Property<Self> = Property::new("id");
    pub const STARTUP_DATE_TIME: Property<Self> = Property::new("startupDateTime");
    pub const OVERALL_SCORE: Property<Self> = Property::new("overallScore");
    pub const STARTUP_SCORE: Property<Self> = Property::new("startupScore");
    pub const CORE_BOOT_SCORE: Property<Self> = Property::new("coreBootScore");
    pub const CORE_SIGNIN_SCORE: Property<Self> = Property::new("coreSigninScore");
    pub const RECOMMENDED_SOFTWARE_SCORE: Property<Self> = Property::new(
        "recommendedSoftwareScore",
    );
    pub const APP_HEALTH_OVERALL_SCORE: Property<Self> = Property::new(
        "appHealthOverallScore",
    );
    pub const WORK_FROM_ANYWHERE_SCORE: Property<Self> = Property::new(
        "workFromAnywhereScore",
    );
    pub const BATTERY_HEALTH_SCORE: Property<Self> = Property::new("batteryHealthScore");
    pub const STARTUP_TOTAL_DEVICES: Property<Self> = Property::new(
        "startupTotalDevices",
    );
    pub const RECOMMENDED_SOFTWARE_TOTAL_DEVICES: Property<Self> = Property::new(
        "recommendedSoftwareTotalDevices",
    );
    pub const APP_HEALTH_TOTAL_DEVICES: Property<Self> = Property::new(
        "appHealthTotalDevices",
    );
    pub const WORK_FROM_ANYWHERE_TOTAL_DEVICES: Property<Self> = Property::new(
        "workFromAnywhereTotalDevices",
    );
    pub const BATTERY_HEALTH_TOTAL_DEVICES: Property<Self> = Property::new(
        "batteryHealthTotalDevices",
    );
    pub const RESTART_SCORE: Property<Self> = Property::new("restartScore");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `startupDateTime`: `Edm.DateTimeOffset`
    pub fn startup_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startupDateTime")
    }

    pub fn with_startup_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("startupDateTime", value))
    }

    /// `overallScore`: `Edm.Int32`
    pub fn overall_score(&self) -> Option<i32> {
        self.0.i32("overallScore")
    }

    pub fn with_overall_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("overallScore", value))
    }

    /// `startupScore`: `Edm.Int32`
    pub fn startup_score(&self) -> Option<i32> {
        self.0.i32("startupScore")
    }

    pub fn with_startup_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("startupScore", value))
    }

    /// `coreBootScore`: `Edm.Int32`
    pub fn core_boot_score(&self) -> Option<i32> {
        self.0.i32("coreBootScore")
    }

    pub fn with_core_boot_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("coreBootScore", value))
    }

    /// `coreSigninScore`: `Edm.Int32`
    pub fn core_signin_score(&self) -> Option<i32> {
        self.0.i32("coreSigninScore")
    }

    pub fn with_core_signin_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("coreSigninScore", value))
    }

    /// `recommendedSoftwareScore`: `Edm.Int32`
    pub fn recommended_software_score(&self) -> Option<i32> {
        self.0.i32("recommendedSoftwareScore")
    }

    pub fn with_recommended_software_score(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("recommendedSoftwareScore", value))
    }

    /// `appHealthOverallScore`: `Edm.Int32`
    pub fn app_health_overall_score(&self) -> Option<i32> {
        self.0.i32("appHealthOverallScore")
    }

    pub fn with_app_health_overall_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("appHealthOverallScore", value))
    }

    /// `workFromAnywhereScore`: `Edm.Int32`
    pub fn work_from_anywhere_score(&self) -> Option<i32> {
        self.0.i32("workFromAnywhereScore")
    }

    pub fn with_work_from_anywhere_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("workFromAnywhereScore", value))
    }

    /// `batteryHealthScore`: `Edm.Int32`
    pub fn battery_health_score(&self) -> Option<i32> {
        self.0.i32("batteryHealthScore")
    }

    pub fn with_battery_health_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("batteryHealthScore", value))
    }

    /// `startupTotalDevices`: `Edm.Int32`
    pub fn startup_total_devices(&self) -> Option<i32> {
        self.0.i32("startupTotalDevices")
    }

    pub fn with_startup_total_devices(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("startupTotalDevices", value))
    }

    /// `recommendedSoftwareTotalDevices`: `Edm.Int32`
    pub fn recommended_software_total_devices(&self) -> Option<i32> {
        self.0.i32("recommendedSoftwareTotalDevices")
    }

    pub fn with_recommended_software_total_devices(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("recommendedSoftwareTotalDevices", value))
    }

    /// `appHealthTotalDevices`: `Edm.Int32`
    pub fn app_health_total_devices(&self) -> Option<i32> {
        self.0.i32("appHealthTotalDevices")
    }

    pub fn with_app_health_total_devices(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("appHealthTotalDevices", value))
    }

    /// `workFromAnywhereTotalDevices`: `Edm.Int32`
    pub fn work_from_anywhere_total_devices(&self) -> Option<i32> {
        self.0.i32("workFromAnywhereTotalDevices")
    }

    pub fn with_work_from_anywhere_total_devices(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("workFromAnywhereTotalDevices", value))
    }

    /// `batteryHealthTotalDevices`: `Edm.Int32`
    pub fn battery_health_total_devices(&self) -> Option<i32> {
        self.0.i32("batteryHealthTotalDevices")
    }

    pub fn with_battery_health_total_devices(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("batteryHealthTotalDevices", value))
    }

    /// `restartScore`: `Edm.Int32`
    pub fn restart_score(&self) -> Option<i32> {
        self.0.i32("restartScore")
    }

    pub fn with_restart_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("restartScore", value))
    }
}
