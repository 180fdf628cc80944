// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsImpactingProcess`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsimpactingprocess?view=graph-rest-beta)
    UserExperienceAnalyticsImpactingProcess = "microsoft.graph.userExperienceAnalyticsImpactingProcess"
}

impl UserExperienceAnalyticsImpactingProcess {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `category` in queries.
    pub const CATEGORY: Property<Self> = Property::new("category");
    /// `processName` in queries.
    pub const PROCESS_NAME: Property<Self> = Property::new("processName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `publisher` in queries.
    pub const PUBLISHER: Property<Self> = Property::new("publisher");
    /// `impactValue` in queries.
    pub const IMPACT_VALUE: Property<Self> = Property::new("impactValue");

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

    /// `category`: `Edm.String`
    pub fn category(&self) -> Option<&str> {
        self.0.str("category")
    }

    /// Sets `category`.
    pub fn with_category(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category", value))
    }

    /// `processName`: `Edm.String`
    pub fn process_name(&self) -> Option<&str> {
        self.0.str("processName")
    }

    /// Sets `processName`.
    pub fn with_process_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("processName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `publisher`: `Edm.String`
    pub fn publisher(&self) -> Option<&str> {
        self.0.str("publisher")
    }

    /// Sets `publisher`.
    pub fn with_publisher(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publisher", value))
    }

    /// `impactValue`: `Edm.Double`
    pub fn impact_value(&self) -> Option<f64> {
        self.0.f64("impactValue")
    }

    /// Sets `impactValue`.
    pub fn with_impact_value(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("impactValue", value))
    }
}
