// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudAppSecurityState`](https://learn.microsoft.com/graph/api/resources/cloudappsecuritystate?view=graph-rest-beta)
    CloudAppSecurityState = "microsoft.graph.cloudAppSecurityState"
}

impl CloudAppSecurityState {
    /// `destinationServiceIp` in queries.
    pub const DESTINATION_SERVICE_IP: Property<Self> = Property::new("destinationServiceIp");
    /// `destinationServiceName` in queries.
    pub const DESTINATION_SERVICE_NAME: Property<Self> = Property::new("destinationServiceName");
    /// `riskScore` in queries.
    pub const RISK_SCORE: Property<Self> = Property::new("riskScore");

    /// `destinationServiceIp`: `Edm.String`
    pub fn destination_service_ip(&self) -> Option<&str> {
        self.0.str("destinationServiceIp")
    }

    /// Sets `destinationServiceIp`.
    pub fn with_destination_service_ip(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("destinationServiceIp", value))
    }

    /// `destinationServiceName`: `Edm.String`
    pub fn destination_service_name(&self) -> Option<&str> {
        self.0.str("destinationServiceName")
    }

    /// Sets `destinationServiceName`.
    pub fn with_destination_service_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("destinationServiceName", value))
    }

    /// `riskScore`: `Edm.String`
    pub fn risk_score(&self) -> Option<&str> {
        self.0.str("riskScore")
    }

    /// Sets `riskScore`.
    pub fn with_risk_score(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("riskScore", value))
    }
}
