// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsDeviceStartupProcess`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicestartupprocess?view=graph-rest-beta)
    UserExperienceAnalyticsDeviceStartupProcess = "microsoft.graph.userExperienceAnalyticsDeviceStartupProcess"
}

impl UserExperienceAnalyticsDeviceStartupProcess {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `managedDeviceId` in queries.
    pub const MANAGED_DEVICE_ID: Property<Self> = Property::new("managedDeviceId");
    /// `processName` in queries.
    pub const PROCESS_NAME: Property<Self> = Property::new("processName");
    /// `productName` in queries.
    pub const PRODUCT_NAME: Property<Self> = Property::new("productName");
    /// `publisher` in queries.
    pub const PUBLISHER: Property<Self> = Property::new("publisher");
    /// `startupImpactInMs` in queries.
    pub const STARTUP_IMPACT_IN_MS: Property<Self> = Property::new("startupImpactInMs");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `managedDeviceId`: `Edm.String`
    pub fn managed_device_id(&self) -> Option<&str> {
        self.0.str("managedDeviceId")
    }

    /// Sets `managedDeviceId`.
    pub fn with_managed_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceId", value))
    }

    /// `processName`: `Edm.String`
    pub fn process_name(&self) -> Option<&str> {
        self.0.str("processName")
    }

    /// Sets `processName`.
    pub fn with_process_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("processName", value))
    }

    /// `productName`: `Edm.String`
    pub fn product_name(&self) -> Option<&str> {
        self.0.str("productName")
    }

    /// Sets `productName`.
    pub fn with_product_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("productName", value))
    }

    /// `publisher`: `Edm.String`
    pub fn publisher(&self) -> Option<&str> {
        self.0.str("publisher")
    }

    /// Sets `publisher`.
    pub fn with_publisher(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publisher", value))
    }

    /// `startupImpactInMs`: `Edm.Int32`
    pub fn startup_impact_in_ms(&self) -> Option<i32> {
        self.0.i32("startupImpactInMs")
    }

    /// Sets `startupImpactInMs`.
    pub fn with_startup_impact_in_ms(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("startupImpactInMs", value))
    }
}
