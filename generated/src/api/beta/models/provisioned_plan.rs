// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.provisionedPlan`](https://learn.microsoft.com/graph/api/resources/provisionedplan?view=graph-rest-beta)
    ProvisionedPlan = "microsoft.graph.provisionedPlan"
}

impl ProvisionedPlan {
    /// `capabilityStatus` in queries.
    pub const CAPABILITY_STATUS: Property<Self> = Property::new("capabilityStatus");
    /// `provisioningStatus` in queries.
    pub const PROVISIONING_STATUS: Property<Self> = Property::new("provisioningStatus");
    /// `service` in queries.
    pub const SERVICE: Property<Self> = Property::new("service");

    /// `capabilityStatus`: `Edm.String`
    pub fn capability_status(&self) -> Option<&str> {
        self.0.str("capabilityStatus")
    }

    /// Sets `capabilityStatus`.
    pub fn with_capability_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("capabilityStatus", value))
    }

    /// `provisioningStatus`: `Edm.String`
    pub fn provisioning_status(&self) -> Option<&str> {
        self.0.str("provisioningStatus")
    }

    /// Sets `provisioningStatus`.
    pub fn with_provisioning_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("provisioningStatus", value))
    }

    /// `service`: `Edm.String`
    pub fn service(&self) -> Option<&str> {
        self.0.str("service")
    }

    /// Sets `service`.
    pub fn with_service(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("service", value))
    }
}
