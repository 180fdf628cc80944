// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsBaseline`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsbaseline?view=graph-rest-beta)
    UserExperienceAnalyticsBaseline = "microsoft.graph.userExperienceAnalyticsBaseline"
}

impl UserExperienceAnalyticsBaseline {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `overallScore` in queries.
    pub const OVERALL_SCORE: Property<Self> = Property::new("overallScore");
    /// `isBuiltIn` in queries.
    pub const IS_BUILT_IN: Property<Self> = Property::new("isBuiltIn");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `deviceBootPerformanceMetrics` in queries.
    pub const DEVICE_BOOT_PERFORMANCE_METRICS: Property<Self> = Property::new("deviceBootPerformanceMetrics");
    /// `bestPracticesMetrics` in queries.
    pub const BEST_PRACTICES_METRICS: Property<Self> = Property::new("bestPracticesMetrics");
    /// `rebootAnalyticsMetrics` in queries.
    pub const REBOOT_ANALYTICS_METRICS: Property<Self> = Property::new("rebootAnalyticsMetrics");
    /// `resourcePerformanceMetrics` in queries.
    pub const RESOURCE_PERFORMANCE_METRICS: Property<Self> = Property::new("resourcePerformanceMetrics");
    /// `appHealthMetrics` in queries.
    pub const APP_HEALTH_METRICS: Property<Self> = Property::new("appHealthMetrics");
    /// `workFromAnywhereMetrics` in queries.
    pub const WORK_FROM_ANYWHERE_METRICS: Property<Self> = Property::new("workFromAnywhereMetrics");
    /// `batteryHealthMetrics` in queries.
    pub const BATTERY_HEALTH_METRICS: Property<Self> = Property::new("batteryHealthMetrics");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `overallScore`: `Edm.Int32`
    pub fn overall_score(&self) -> Option<i32> {
        self.0.i32("overallScore")
    }

    /// Sets `overallScore`.
    pub fn with_overall_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("overallScore", value))
    }

    /// `isBuiltIn`: `Edm.Boolean`
    pub fn is_built_in(&self) -> Option<bool> {
        self.0.bool("isBuiltIn")
    }

    /// Sets `isBuiltIn`.
    pub fn with_is_built_in(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isBuiltIn", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `deviceBootPerformanceMetrics`: `microsoft.graph.userExperienceAnalyticsCategory`
    pub fn device_boot_performance_metrics(&self) -> Option<&super::UserExperienceAnalyticsCategory> {
        self.0.model("deviceBootPerformanceMetrics")
    }

    /// Sets `deviceBootPerformanceMetrics`.
    pub fn with_device_boot_performance_metrics(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsCategory>>,
    ) -> Self {
        Self(self.0.with("deviceBootPerformanceMetrics", value))
    }

    /// `bestPracticesMetrics`: `microsoft.graph.userExperienceAnalyticsCategory`
    pub fn best_practices_metrics(&self) -> Option<&super::UserExperienceAnalyticsCategory> {
        self.0.model("bestPracticesMetrics")
    }

    /// Sets `bestPracticesMetrics`.
    pub fn with_best_practices_metrics(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsCategory>>,
    ) -> Self {
        Self(self.0.with("bestPracticesMetrics", value))
    }

    /// `rebootAnalyticsMetrics`: `microsoft.graph.userExperienceAnalyticsCategory`
    pub fn reboot_analytics_metrics(&self) -> Option<&super::UserExperienceAnalyticsCategory> {
        self.0.model("rebootAnalyticsMetrics")
    }

    /// Sets `rebootAnalyticsMetrics`.
    pub fn with_reboot_analytics_metrics(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsCategory>>,
    ) -> Self {
        Self(self.0.with("rebootAnalyticsMetrics", value))
    }

    /// `resourcePerformanceMetrics`: `microsoft.graph.userExperienceAnalyticsCategory`
    pub fn resource_performance_metrics(&self) -> Option<&super::UserExperienceAnalyticsCategory> {
        self.0.model("resourcePerformanceMetrics")
    }

    /// Sets `resourcePerformanceMetrics`.
    pub fn with_resource_performance_metrics(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsCategory>>,
    ) -> Self {
        Self(self.0.with("resourcePerformanceMetrics", value))
    }

    /// `appHealthMetrics`: `microsoft.graph.userExperienceAnalyticsCategory`
    pub fn app_health_metrics(&self) -> Option<&super::UserExperienceAnalyticsCategory> {
        self.0.model("appHealthMetrics")
    }

    /// Sets `appHealthMetrics`.
    pub fn with_app_health_metrics(self, value: impl Into<Nullable<super::UserExperienceAnalyticsCategory>>) -> Self {
        Self(self.0.with("appHealthMetrics", value))
    }

    /// `workFromAnywhereMetrics`: `microsoft.graph.userExperienceAnalyticsCategory`
    pub fn work_from_anywhere_metrics(&self) -> Option<&super::UserExperienceAnalyticsCategory> {
        self.0.model("workFromAnywhereMetrics")
    }

    /// Sets `workFromAnywhereMetrics`.
    pub fn with_work_from_anywhere_metrics(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsCategory>>,
    ) -> Self {
        Self(self.0.with("workFromAnywhereMetrics", value))
    }

    /// `batteryHealthMetrics`: `microsoft.graph.userExperienceAnalyticsCategory`
    pub fn battery_health_metrics(&self) -> Option<&super::UserExperienceAnalyticsCategory> {
        self.0.model("batteryHealthMetrics")
    }

    /// Sets `batteryHealthMetrics`.
    pub fn with_battery_health_metrics(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsCategory>>,
    ) -> Self {
        Self(self.0.with("batteryHealthMetrics", value))
    }
}
