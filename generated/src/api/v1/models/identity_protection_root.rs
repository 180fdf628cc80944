// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.identityProtectionRoot`](https://learn.microsoft.com/graph/api/resources/identityprotectionroot?view=graph-rest-1.0)
    IdentityProtectionRoot = "microsoft.graph.identityProtectionRoot"
}

impl IdentityProtectionRoot {
    /// `riskDetections` in queries.
    pub const RISK_DETECTIONS: Property<Self> = Property::new("riskDetections");
    /// `riskyUsers` in queries.
    pub const RISKY_USERS: Property<Self> = Property::new("riskyUsers");

    /// `riskDetections`: `Collection(microsoft.graph.riskDetection)`
    #[cfg(feature = "authentication")]
    pub fn risk_detections(&self) -> Option<&[super::RiskDetection]> {
        self.0.models("riskDetections")
    }

    /// Sets `riskDetections`.
    #[cfg(feature = "authentication")]
    pub fn with_risk_detections(self, value: impl Into<Nullable<Vec<super::RiskDetection>>>) -> Self {
        Self(self.0.with("riskDetections", value))
    }

    /// `riskyUsers`: `Collection(microsoft.graph.riskyUser)`
    #[cfg(feature = "authentication")]
    pub fn risky_users(&self) -> Option<&[super::RiskyUser]> {
        self.0.models("riskyUsers")
    }

    /// Sets `riskyUsers`.
    #[cfg(feature = "authentication")]
    pub fn with_risky_users(self, value: impl Into<Nullable<Vec<super::RiskyUser>>>) -> Self {
        Self(self.0.with("riskyUsers", value))
    }
}
