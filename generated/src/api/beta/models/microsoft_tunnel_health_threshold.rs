// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.microsoftTunnelHealthThreshold`](https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelhealththreshold?view=graph-rest-beta)
    MicrosoftTunnelHealthThreshold = "microsoft.graph.microsoftTunnelHealthThreshold"
}

impl MicrosoftTunnelHealthThreshold {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `healthyThreshold` in queries.
    pub const HEALTHY_THRESHOLD: Property<Self> = Property::new("healthyThreshold");
    /// `unhealthyThreshold` in queries.
    pub const UNHEALTHY_THRESHOLD: Property<Self> = Property::new("unhealthyThreshold");
    /// `defaultHealthyThreshold` in queries.
    pub const DEFAULT_HEALTHY_THRESHOLD: Property<Self> = Property::new("defaultHealthyThreshold");
    /// `defaultUnhealthyThreshold` in queries.
    pub const DEFAULT_UNHEALTHY_THRESHOLD: Property<Self> = Property::new("defaultUnhealthyThreshold");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `healthyThreshold`: `Edm.Int64`
    pub fn healthy_threshold(&self) -> Option<i64> {
        self.0.i64("healthyThreshold")
    }

    /// Sets `healthyThreshold`.
    pub fn with_healthy_threshold(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("healthyThreshold", value))
    }

    /// `unhealthyThreshold`: `Edm.Int64`
    pub fn unhealthy_threshold(&self) -> Option<i64> {
        self.0.i64("unhealthyThreshold")
    }

    /// Sets `unhealthyThreshold`.
    pub fn with_unhealthy_threshold(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("unhealthyThreshold", value))
    }

    /// `defaultHealthyThreshold`: `Edm.Int64`
    pub fn default_healthy_threshold(&self) -> Option<i64> {
        self.0.i64("defaultHealthyThreshold")
    }

    /// Sets `defaultHealthyThreshold`.
    pub fn with_default_healthy_threshold(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("defaultHealthyThreshold", value))
    }

    /// `defaultUnhealthyThreshold`: `Edm.Int64`
    pub fn default_unhealthy_threshold(&self) -> Option<i64> {
        self.0.i64("defaultUnhealthyThreshold")
    }

    /// Sets `defaultUnhealthyThreshold`.
    pub fn with_default_unhealthy_threshold(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("defaultUnhealthyThreshold", value))
    }
}
