// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsResourcePerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsresourceperformance?view=graph-rest-beta)
    UserExperienceAnalyticsResourcePerformance = "microsoft.graph.userExperienceAnalyticsResourcePerformance"
}

impl UserExperienceAnalyticsResourcePerformance {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `model` in queries.
    pub const MODEL: Property<Self> = Property::new("model");
    /// `deviceCount` in queries.
    pub const DEVICE_COUNT: Property<Self> = Property::new("deviceCount");
    /// `manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    /// `cpuSpikeTimePercentage` in queries.
    pub const CPU_SPIKE_TIME_PERCENTAGE: Property<Self> = Property::new("cpuSpikeTimePercentage");
    /// `ramSpikeTimePercentage` in queries.
    pub const RAM_SPIKE_TIME_PERCENTAGE: Property<Self> = Property::new("ramSpikeTimePercentage");
    /// `cpuSpikeTimeScore` in queries.
    pub const CPU_SPIKE_TIME_SCORE: Property<Self> = Property::new("cpuSpikeTimeScore");
    /// `cpuSpikeTimePercentageThreshold` in queries.
    pub const CPU_SPIKE_TIME_PERCENTAGE_THRESHOLD: Property<Self> = Property::new("cpuSpikeTimePercentageThreshold");
    /// `ramSpikeTimeScore` in queries.
    pub const RAM_SPIKE_TIME_SCORE: Property<Self> = Property::new("ramSpikeTimeScore");
    /// `ramSpikeTimePercentageThreshold` in queries.
    pub const RAM_SPIKE_TIME_PERCENTAGE_THRESHOLD: Property<Self> = Property::new("ramSpikeTimePercentageThreshold");
    /// `deviceResourcePerformanceScore` in queries.
    pub const DEVICE_RESOURCE_PERFORMANCE_SCORE: Property<Self> = Property::new("deviceResourcePerformanceScore");
    /// `averageSpikeTimeScore` in queries.
    pub const AVERAGE_SPIKE_TIME_SCORE: Property<Self> = Property::new("averageSpikeTimeScore");

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

    /// `deviceCount`: `Edm.Int64`
    pub fn device_count(&self) -> Option<i64> {
        self.0.i64("deviceCount")
    }

    /// Sets `deviceCount`.
    pub fn with_device_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("deviceCount", value))
    }

    /// `manufacturer`: `Edm.String`
    pub fn manufacturer(&self) -> Option<&str> {
        self.0.str("manufacturer")
    }

    /// Sets `manufacturer`.
    pub fn with_manufacturer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("manufacturer", value))
    }

    /// `cpuSpikeTimePercentage`: `Edm.Double`
    pub fn cpu_spike_time_percentage(&self) -> Option<f64> {
        self.0.f64("cpuSpikeTimePercentage")
    }

    /// Sets `cpuSpikeTimePercentage`.
    pub fn with_cpu_spike_time_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("cpuSpikeTimePercentage", value))
    }

    /// `ramSpikeTimePercentage`: `Edm.Double`
    pub fn ram_spike_time_percentage(&self) -> Option<f64> {
        self.0.f64("ramSpikeTimePercentage")
    }

    /// Sets `ramSpikeTimePercentage`.
    pub fn with_ram_spike_time_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("ramSpikeTimePercentage", value))
    }

    /// `cpuSpikeTimeScore`: `Edm.Int32`
    pub fn cpu_spike_time_score(&self) -> Option<i32> {
        self.0.i32("cpuSpikeTimeScore")
    }

    /// Sets `cpuSpikeTimeScore`.
    pub fn with_cpu_spike_time_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("cpuSpikeTimeScore", value))
    }

    /// `cpuSpikeTimePercentageThreshold`: `Edm.Double`
    pub fn cpu_spike_time_percentage_threshold(&self) -> Option<f64> {
        self.0.f64("cpuSpikeTimePercentageThreshold")
    }

    /// Sets `cpuSpikeTimePercentageThreshold`.
    pub fn with_cpu_spike_time_percentage_threshold(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("cpuSpikeTimePercentageThreshold", value))
    }

    /// `ramSpikeTimeScore`: `Edm.Int32`
    pub fn ram_spike_time_score(&self) -> Option<i32> {
        self.0.i32("ramSpikeTimeScore")
    }

    /// Sets `ramSpikeTimeScore`.
    pub fn with_ram_spike_time_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("ramSpikeTimeScore", value))
    }

    /// `ramSpikeTimePercentageThreshold`: `Edm.Double`
    pub fn ram_spike_time_percentage_threshold(&self) -> Option<f64> {
        self.0.f64("ramSpikeTimePercentageThreshold")
    }

    /// Sets `ramSpikeTimePercentageThreshold`.
    pub fn with_ram_spike_time_percentage_threshold(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("ramSpikeTimePercentageThreshold", value))
    }

    /// `deviceResourcePerformanceScore`: `Edm.Int32`
    pub fn device_resource_performance_score(&self) -> Option<i32> {
        self.0.i32("deviceResourcePerformanceScore")
    }

    /// Sets `deviceResourcePerformanceScore`.
    pub fn with_device_resource_performance_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deviceResourcePerformanceScore", value))
    }

    /// `averageSpikeTimeScore`: `Edm.Int32`
    pub fn average_spike_time_score(&self) -> Option<i32> {
        self.0.i32("averageSpikeTimeScore")
    }

    /// Sets `averageSpikeTimeScore`.
    pub fn with_average_spike_time_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("averageSpikeTimeScore", value))
    }
}
