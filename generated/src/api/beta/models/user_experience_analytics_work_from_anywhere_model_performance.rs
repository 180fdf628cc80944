// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsWorkFromAnywhereModelPerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsworkfromanywheremodelperformance?view=graph-rest-beta)
    UserExperienceAnalyticsWorkFromAnywhereModelPerformance = "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereModelPerformance"
}

impl UserExperienceAnalyticsWorkFromAnywhereModelPerformance {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `model` in queries.
    pub const MODEL: Property<Self> = Property::new("model");
    /// `manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    /// `modelDeviceCount` in queries.
    pub const MODEL_DEVICE_COUNT: Property<Self> = Property::new("modelDeviceCount");
    /// `workFromAnywhereScore` in queries.
    pub const WORK_FROM_ANYWHERE_SCORE: Property<Self> = Property::new("workFromAnywhereScore");
    /// `windowsScore` in queries.
    pub const WINDOWS_SCORE: Property<Self> = Property::new("windowsScore");
    /// `cloudManagementScore` in queries.
    pub const CLOUD_MANAGEMENT_SCORE: Property<Self> = Property::new("cloudManagementScore");
    /// `cloudIdentityScore` in queries.
    pub const CLOUD_IDENTITY_SCORE: Property<Self> = Property::new("cloudIdentityScore");
    /// `cloudProvisioningScore` in queries.
    pub const CLOUD_PROVISIONING_SCORE: Property<Self> = Property::new("cloudProvisioningScore");
    /// `healthStatus` in queries.
    pub const HEALTH_STATUS: Property<Self> = Property::new("healthStatus");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
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

    /// `modelDeviceCount`: `Edm.Int32`
    pub fn model_device_count(&self) -> Option<i32> {
        self.0.i32("modelDeviceCount")
    }

    /// Sets `modelDeviceCount`.
    pub fn with_model_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("modelDeviceCount", value))
    }

    /// `workFromAnywhereScore`: `Edm.Double`
    pub fn work_from_anywhere_score(&self) -> Option<f64> {
        self.0.f64("workFromAnywhereScore")
    }

    /// Sets `workFromAnywhereScore`.
    pub fn with_work_from_anywhere_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("workFromAnywhereScore", value))
    }

    /// `windowsScore`: `Edm.Double`
    pub fn windows_score(&self) -> Option<f64> {
        self.0.f64("windowsScore")
    }

    /// Sets `windowsScore`.
    pub fn with_windows_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("windowsScore", value))
    }

    /// `cloudManagementScore`: `Edm.Double`
    pub fn cloud_management_score(&self) -> Option<f64> {
        self.0.f64("cloudManagementScore")
    }

    /// Sets `cloudManagementScore`.
    pub fn with_cloud_management_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("cloudManagementScore", value))
    }

    /// `cloudIdentityScore`: `Edm.Double`
    pub fn cloud_identity_score(&self) -> Option<f64> {
        self.0.f64("cloudIdentityScore")
    }

    /// Sets `cloudIdentityScore`.
    pub fn with_cloud_identity_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("cloudIdentityScore", value))
    }

    /// `cloudProvisioningScore`: `Edm.Double`
    pub fn cloud_provisioning_score(&self) -> Option<f64> {
        self.0.f64("cloudProvisioningScore")
    }

    /// Sets `cloudProvisioningScore`.
    pub fn with_cloud_provisioning_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("cloudProvisioningScore", value))
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
}
