// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsOverview`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsoverview?view=graph-rest-beta)
    UserExperienceAnalyticsOverview = "microsoft.graph.userExperienceAnalyticsOverview"
}

impl UserExperienceAnalyticsOverview {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `overallScore` in queries.
    pub const OVERALL_SCORE: Property<Self> = Property::new("overallScore");
    /// `deviceBootPerformanceOverallScore` in queries.
    pub const DEVICE_BOOT_PERFORMANCE_OVERALL_SCORE: Property<Self> =
        Property::new("deviceBootPerformanceOverallScore");
    /// `bestPracticesOverallScore` in queries.
    pub const BEST_PRACTICES_OVERALL_SCORE: Property<Self> = Property::new("bestPracticesOverallScore");
    /// `workFromAnywhereOverallScore` in queries.
    pub const WORK_FROM_ANYWHERE_OVERALL_SCORE: Property<Self> = Property::new("workFromAnywhereOverallScore");
    /// `appHealthOverallScore` in queries.
    pub const APP_HEALTH_OVERALL_SCORE: Property<Self> = Property::new("appHealthOverallScore");
    /// `resourcePerformanceOverallScore` in queries.
    pub const RESOURCE_PERFORMANCE_OVERALL_SCORE: Property<Self> = Property::new("resourcePerformanceOverallScore");
    /// `batteryHealthOverallScore` in queries.
    pub const BATTERY_HEALTH_OVERALL_SCORE: Property<Self> = Property::new("batteryHealthOverallScore");
    /// `insights` in queries.
    pub const INSIGHTS: Property<Self> = Property::new("insights");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `deviceBootPerformanceHealthState` in queries.
    pub const DEVICE_BOOT_PERFORMANCE_HEALTH_STATE: Property<Self> = Property::new("deviceBootPerformanceHealthState");
    /// `bestPracticesHealthState` in queries.
    pub const BEST_PRACTICES_HEALTH_STATE: Property<Self> = Property::new("bestPracticesHealthState");
    /// `workFromAnywhereHealthState` in queries.
    pub const WORK_FROM_ANYWHERE_HEALTH_STATE: Property<Self> = Property::new("workFromAnywhereHealthState");
    /// `appHealthState` in queries.
    pub const APP_HEALTH_STATE: Property<Self> = Property::new("appHealthState");
    /// `resourcePerformanceHealthState` in queries.
    pub const RESOURCE_PERFORMANCE_HEALTH_STATE: Property<Self> = Property::new("resourcePerformanceHealthState");
    /// `batteryHealthState` in queries.
    pub const BATTERY_HEALTH_STATE: Property<Self> = Property::new("batteryHealthState");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `overallScore`: `Edm.Int32`
    pub fn overall_score(&self) -> Option<i32> {
        self.0.i32("overallScore")
    }

    /// Sets `overallScore`.
    pub fn with_overall_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("overallScore", value))
    }

    /// `deviceBootPerformanceOverallScore`: `Edm.Int32`
    pub fn device_boot_performance_overall_score(&self) -> Option<i32> {
        self.0.i32("deviceBootPerformanceOverallScore")
    }

    /// Sets `deviceBootPerformanceOverallScore`.
    pub fn with_device_boot_performance_overall_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deviceBootPerformanceOverallScore", value))
    }

    /// `bestPracticesOverallScore`: `Edm.Int32`
    pub fn best_practices_overall_score(&self) -> Option<i32> {
        self.0.i32("bestPracticesOverallScore")
    }

    /// Sets `bestPracticesOverallScore`.
    pub fn with_best_practices_overall_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("bestPracticesOverallScore", value))
    }

    /// `workFromAnywhereOverallScore`: `Edm.Int32`
    pub fn work_from_anywhere_overall_score(&self) -> Option<i32> {
        self.0.i32("workFromAnywhereOverallScore")
    }

    /// Sets `workFromAnywhereOverallScore`.
    pub fn with_work_from_anywhere_overall_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("workFromAnywhereOverallScore", value))
    }

    /// `appHealthOverallScore`: `Edm.Int32`
    pub fn app_health_overall_score(&self) -> Option<i32> {
        self.0.i32("appHealthOverallScore")
    }

    /// Sets `appHealthOverallScore`.
    pub fn with_app_health_overall_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("appHealthOverallScore", value))
    }

    /// `resourcePerformanceOverallScore`: `Edm.Int32`
    pub fn resource_performance_overall_score(&self) -> Option<i32> {
        self.0.i32("resourcePerformanceOverallScore")
    }

    /// Sets `resourcePerformanceOverallScore`.
    pub fn with_resource_performance_overall_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("resourcePerformanceOverallScore", value))
    }

    /// `batteryHealthOverallScore`: `Edm.Int32`
    pub fn battery_health_overall_score(&self) -> Option<i32> {
        self.0.i32("batteryHealthOverallScore")
    }

    /// Sets `batteryHealthOverallScore`.
    pub fn with_battery_health_overall_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("batteryHealthOverallScore", value))
    }

    /// `insights`: `Collection(microsoft.graph.userExperienceAnalyticsInsight)`
    pub fn insights(&self) -> Option<&[super::UserExperienceAnalyticsInsight]> {
        self.0.models("insights")
    }

    /// Sets `insights`.
    pub fn with_insights(self, value: impl Into<Nullable<Vec<super::UserExperienceAnalyticsInsight>>>) -> Self {
        Self(self.0.with("insights", value))
    }

    /// `state`: `microsoft.graph.userExperienceAnalyticsHealthState`
    ///
    /// Possible values are: unknown, insufficientData, needsAttention, meetingGoals.
    pub fn state(&self) -> Option<super::UserExperienceAnalyticsHealthState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::UserExperienceAnalyticsHealthState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `deviceBootPerformanceHealthState`: `microsoft.graph.userExperienceAnalyticsHealthState`
    ///
    /// Possible values are: unknown, insufficientData, needsAttention, meetingGoals.
    pub fn device_boot_performance_health_state(&self) -> Option<super::UserExperienceAnalyticsHealthState> {
        self.0.enumeration("deviceBootPerformanceHealthState")
    }

    /// Sets `deviceBootPerformanceHealthState`.
    pub fn with_device_boot_performance_health_state(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsHealthState>>,
    ) -> Self {
        Self(self.0.with("deviceBootPerformanceHealthState", value))
    }

    /// `bestPracticesHealthState`: `microsoft.graph.userExperienceAnalyticsHealthState`
    ///
    /// Possible values are: unknown, insufficientData, needsAttention, meetingGoals.
    pub fn best_practices_health_state(&self) -> Option<super::UserExperienceAnalyticsHealthState> {
        self.0.enumeration("bestPracticesHealthState")
    }

    /// Sets `bestPracticesHealthState`.
    pub fn with_best_practices_health_state(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsHealthState>>,
    ) -> Self {
        Self(self.0.with("bestPracticesHealthState", value))
    }

    /// `workFromAnywhereHealthState`: `microsoft.graph.userExperienceAnalyticsHealthState`
    ///
    /// Possible values are: unknown, insufficientData, needsAttention, meetingGoals.
    pub fn work_from_anywhere_health_state(&self) -> Option<super::UserExperienceAnalyticsHealthState> {
        self.0.enumeration("workFromAnywhereHealthState")
    }

    /// Sets `workFromAnywhereHealthState`.
    pub fn with_work_from_anywhere_health_state(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsHealthState>>,
    ) -> Self {
        Self(self.0.with("workFromAnywhereHealthState", value))
    }

    /// `appHealthState`: `microsoft.graph.userExperienceAnalyticsHealthState`
    ///
    /// Possible values are: unknown, insufficientData, needsAttention, meetingGoals.
    pub fn app_health_state(&self) -> Option<super::UserExperienceAnalyticsHealthState> {
        self.0.enumeration("appHealthState")
    }

    /// Sets `appHealthState`.
    pub fn with_app_health_state(self, value: impl Into<Nullable<super::UserExperienceAnalyticsHealthState>>) -> Self {
        Self(self.0.with("appHealthState", value))
    }

    /// `resourcePerformanceHealthState`: `microsoft.graph.userExperienceAnalyticsHealthState`
    ///
    /// Possible values are: unknown, insufficientData, needsAttention, meetingGoals.
    pub fn resource_performance_health_state(&self) -> Option<super::UserExperienceAnalyticsHealthState> {
        self.0.enumeration("resourcePerformanceHealthState")
    }

    /// Sets `resourcePerformanceHealthState`.
    pub fn with_resource_performance_health_state(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsHealthState>>,
    ) -> Self {
        Self(self.0.with("resourcePerformanceHealthState", value))
    }

    /// `batteryHealthState`: `microsoft.graph.userExperienceAnalyticsHealthState`
    ///
    /// Possible values are: unknown, insufficientData, needsAttention, meetingGoals.
    pub fn battery_health_state(&self) -> Option<super::UserExperienceAnalyticsHealthState> {
        self.0.enumeration("batteryHealthState")
    }

    /// Sets `batteryHealthState`.
    pub fn with_battery_health_state(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsHealthState>>,
    ) -> Self {
        Self(self.0.with("batteryHealthState", value))
    }
}
