// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsRemoteConnection`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsremoteconnection?view=graph-rest-beta)
    UserExperienceAnalyticsRemoteConnection = "microsoft.graph.userExperienceAnalyticsRemoteConnection"
}

impl UserExperienceAnalyticsRemoteConnection {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `model` in queries.
    pub const MODEL: Property<Self> = Property::new("model");
    /// `virtualNetwork` in queries.
    pub const VIRTUAL_NETWORK: Property<Self> = Property::new("virtualNetwork");
    /// `manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    /// `deviceCount` in queries.
    pub const DEVICE_COUNT: Property<Self> = Property::new("deviceCount");
    /// `cloudPcRoundTripTime` in queries.
    pub const CLOUD_PC_ROUND_TRIP_TIME: Property<Self> = Property::new("cloudPcRoundTripTime");
    /// `cloudPcSignInTime` in queries.
    pub const CLOUD_PC_SIGN_IN_TIME: Property<Self> = Property::new("cloudPcSignInTime");
    /// `remoteSignInTime` in queries.
    pub const REMOTE_SIGN_IN_TIME: Property<Self> = Property::new("remoteSignInTime");
    /// `coreBootTime` in queries.
    pub const CORE_BOOT_TIME: Property<Self> = Property::new("coreBootTime");
    /// `coreSignInTime` in queries.
    pub const CORE_SIGN_IN_TIME: Property<Self> = Property::new("coreSignInTime");
    /// `cloudPcFailurePercentage` in queries.
    pub const CLOUD_PC_FAILURE_PERCENTAGE: Property<Self> = Property::new("cloudPcFailurePercentage");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    /// Sets `deviceId`.
    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
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

    /// `virtualNetwork`: `Edm.String`
    pub fn virtual_network(&self) -> Option<&str> {
        self.0.str("virtualNetwork")
    }

    /// Sets `virtualNetwork`.
    pub fn with_virtual_network(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("virtualNetwork", value))
    }

    /// `manufacturer`: `Edm.String`
    pub fn manufacturer(&self) -> Option<&str> {
        self.0.str("manufacturer")
    }

    /// Sets `manufacturer`.
    pub fn with_manufacturer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("manufacturer", value))
    }

    /// `deviceCount`: `Edm.Int32`
    pub fn device_count(&self) -> Option<i32> {
        self.0.i32("deviceCount")
    }

    /// Sets `deviceCount`.
    pub fn with_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deviceCount", value))
    }

    /// `cloudPcRoundTripTime`: `Edm.Double`
    pub fn cloud_pc_round_trip_time(&self) -> Option<f64> {
        self.0.f64("cloudPcRoundTripTime")
    }

    /// Sets `cloudPcRoundTripTime`.
    pub fn with_cloud_pc_round_trip_time(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("cloudPcRoundTripTime", value))
    }

    /// `cloudPcSignInTime`: `Edm.Double`
    pub fn cloud_pc_sign_in_time(&self) -> Option<f64> {
        self.0.f64("cloudPcSignInTime")
    }

    /// Sets `cloudPcSignInTime`.
    pub fn with_cloud_pc_sign_in_time(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("cloudPcSignInTime", value))
    }

    /// `remoteSignInTime`: `Edm.Double`
    pub fn remote_sign_in_time(&self) -> Option<f64> {
        self.0.f64("remoteSignInTime")
    }

    /// Sets `remoteSignInTime`.
    pub fn with_remote_sign_in_time(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("remoteSignInTime", value))
    }

    /// `coreBootTime`: `Edm.Double`
    pub fn core_boot_time(&self) -> Option<f64> {
        self.0.f64("coreBootTime")
    }

    /// Sets `coreBootTime`.
    pub fn with_core_boot_time(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("coreBootTime", value))
    }

    /// `coreSignInTime`: `Edm.Double`
    pub fn core_sign_in_time(&self) -> Option<f64> {
        self.0.f64("coreSignInTime")
    }

    /// Sets `coreSignInTime`.
    pub fn with_core_sign_in_time(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("coreSignInTime", value))
    }

    /// `cloudPcFailurePercentage`: `Edm.Double`
    pub fn cloud_pc_failure_percentage(&self) -> Option<f64> {
        self.0.f64("cloudPcFailurePercentage")
    }

    /// Sets `cloudPcFailurePercentage`.
    pub fn with_cloud_pc_failure_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("cloudPcFailurePercentage", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }
}
