// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsAppHealthOSVersionPerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthosversionperformance?view=graph-rest-beta)
    UserExperienceAnalyticsAppHealthOsVersionPerformance = "microsoft.graph.userExperienceAnalyticsAppHealthOSVersionPerformance"
}

impl UserExperienceAnalyticsAppHealthOsVersionPerformance {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `osVersion` in queries.
    pub const OS_VERSION: Property<Self> = Property::new("osVersion");
    /// `osBuildNumber` in queries.
    pub const OS_BUILD_NUMBER: Property<Self> = Property::new("osBuildNumber");
    /// `activeDeviceCount` in queries.
    pub const ACTIVE_DEVICE_COUNT: Property<Self> = Property::new("activeDeviceCount");
    /// `meanTimeToFailureInMinutes` in queries.
    pub const MEAN_TIME_TO_FAILURE_IN_MINUTES: Property<Self> = Property::new("meanTimeToFailureInMinutes");
    /// `osVersionAppHealthScore` in queries.
    pub const OS_VERSION_APP_HEALTH_SCORE: Property<Self> = Property::new("osVersionAppHealthScore");
    /// `osVersionAppHealthStatus` in queries.
    pub const OS_VERSION_APP_HEALTH_STATUS: Property<Self> = Property::new("osVersionAppHealthStatus");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `osVersion`: `Edm.String`
    pub fn os_version(&self) -> Option<&str> {
        self.0.str("osVersion")
    }

    /// Sets `osVersion`.
    pub fn with_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osVersion", value))
    }

    /// `osBuildNumber`: `Edm.String`
    pub fn os_build_number(&self) -> Option<&str> {
        self.0.str("osBuildNumber")
    }

    /// Sets `osBuildNumber`.
    pub fn with_os_build_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osBuildNumber", value))
    }

    /// `activeDeviceCount`: `Edm.Int32`
    pub fn active_device_count(&self) -> Option<i32> {
        self.0.i32("activeDeviceCount")
    }

    /// Sets `activeDeviceCount`.
    pub fn with_active_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("activeDeviceCount", value))
    }

    /// `meanTimeToFailureInMinutes`: `Edm.Int32`
    pub fn mean_time_to_failure_in_minutes(&self) -> Option<i32> {
        self.0.i32("meanTimeToFailureInMinutes")
    }

    /// Sets `meanTimeToFailureInMinutes`.
    pub fn with_mean_time_to_failure_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("meanTimeToFailureInMinutes", value))
    }

    /// `osVersionAppHealthScore`: `Edm.Double`
    pub fn os_version_app_health_score(&self) -> Option<f64> {
        self.0.f64("osVersionAppHealthScore")
    }

    /// Sets `osVersionAppHealthScore`.
    pub fn with_os_version_app_health_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("osVersionAppHealthScore", value))
    }

    /// `osVersionAppHealthStatus`: `Edm.String`
    pub fn os_version_app_health_status(&self) -> Option<&str> {
        self.0.str("osVersionAppHealthStatus")
    }

    /// Sets `osVersionAppHealthStatus`.
    pub fn with_os_version_app_health_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osVersionAppHealthStatus", value))
    }
}
