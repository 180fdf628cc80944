// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsDeviceStartupProcessPerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicestartupprocessperformance?view=graph-rest-beta)
    UserExperienceAnalyticsDeviceStartupProcessPerformance = "microsoft.graph.userExperienceAnalyticsDeviceStartupProcessPerformance"
}

impl UserExperienceAnalyticsDeviceStartupProcessPerformance {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `processName` in queries.
    pub const PROCESS_NAME: Property<Self> = Property::new("processName");
    /// `productName` in queries.
    pub const PRODUCT_NAME: Property<Self> = Property::new("productName");
    /// `publisher` in queries.
    pub const PUBLISHER: Property<Self> = Property::new("publisher");
    /// `deviceCount` in queries.
    pub const DEVICE_COUNT: Property<Self> = Property::new("deviceCount");
    /// `medianImpactInMs` in queries.
    pub const MEDIAN_IMPACT_IN_MS: Property<Self> = Property::new("medianImpactInMs");
    /// `totalImpactInMs` in queries.
    pub const TOTAL_IMPACT_IN_MS: Property<Self> = Property::new("totalImpactInMs");
    /// `medianImpactInMs2` in queries.
    pub const MEDIAN_IMPACT_IN_MS2: Property<Self> = Property::new("medianImpactInMs2");
    /// `totalImpactInMs2` in queries.
    pub const TOTAL_IMPACT_IN_MS2: Property<Self> = Property::new("totalImpactInMs2");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
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

    /// `deviceCount`: `Edm.Int64`
    pub fn device_count(&self) -> Option<i64> {
        self.0.i64("deviceCount")
    }

    /// Sets `deviceCount`.
    pub fn with_device_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("deviceCount", value))
    }

    /// `medianImpactInMs`: `Edm.Int32`
    pub fn median_impact_in_ms(&self) -> Option<i32> {
        self.0.i32("medianImpactInMs")
    }

    /// Sets `medianImpactInMs`.
    pub fn with_median_impact_in_ms(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("medianImpactInMs", value))
    }

    /// `totalImpactInMs`: `Edm.Int32`
    pub fn total_impact_in_ms(&self) -> Option<i32> {
        self.0.i32("totalImpactInMs")
    }

    /// Sets `totalImpactInMs`.
    pub fn with_total_impact_in_ms(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalImpactInMs", value))
    }

    /// `medianImpactInMs2`: `Edm.Int64`
    pub fn median_impact_in_ms2(&self) -> Option<i64> {
        self.0.i64("medianImpactInMs2")
    }

    /// Sets `medianImpactInMs2`.
    pub fn with_median_impact_in_ms2(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("medianImpactInMs2", value))
    }

    /// `totalImpactInMs2`: `Edm.Int64`
    pub fn total_impact_in_ms2(&self) -> Option<i64> {
        self.0.i64("totalImpactInMs2")
    }

    /// Sets `totalImpactInMs2`.
    pub fn with_total_impact_in_ms2(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("totalImpactInMs2", value))
    }
}
