// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.identityProtectionRoot`](https://learn.microsoft.com/graph/api/resources/identityprotectionroot?view=graph-rest-beta)
    IdentityProtectionRoot = "microsoft.graph.identityProtectionRoot"
}

impl IdentityProtectionRoot {
    /// `riskDetections` in queries.
    pub const RISK_DETECTIONS: Property<Self> = Property::new("riskDetections");
    /// `riskyUsers` in queries.
    pub const RISKY_USERS: Property<Self> = Property::new("riskyUsers");
    /// `riskyServicePrincipals` in queries.
    pub const RISKY_SERVICE_PRINCIPALS: Property<Self> = Property::new("riskyServicePrincipals");
    /// `servicePrincipalRiskDetections` in queries.
    pub const SERVICE_PRINCIPAL_RISK_DETECTIONS: Property<Self> = Property::new("servicePrincipalRiskDetections");

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

    /// `riskyServicePrincipals`: `Collection(microsoft.graph.riskyServicePrincipal)`
    #[cfg(feature = "authentication")]
    pub fn risky_service_principals(&self) -> Option<&[super::RiskyServicePrincipal]> {
        self.0.models("riskyServicePrincipals")
    }

    /// Sets `riskyServicePrincipals`.
    #[cfg(feature = "authentication")]
    pub fn with_risky_service_principals(self, value: impl Into<Nullable<Vec<super::RiskyServicePrincipal>>>) -> Self {
        Self(self.0.with("riskyServicePrincipals", value))
    }

    /// `servicePrincipalRiskDetections`: `Collection(microsoft.graph.servicePrincipalRiskDetection)`
    #[cfg(feature = "authentication")]
    pub fn service_principal_risk_detections(&self) -> Option<&[super::ServicePrincipalRiskDetection]> {
        self.0.models("servicePrincipalRiskDetections")
    }

    /// Sets `servicePrincipalRiskDetections`.
    #[cfg(feature = "authentication")]
    pub fn with_service_principal_risk_detections(
        self,
        value: impl Into<Nullable<Vec<super::ServicePrincipalRiskDetection>>>,
    ) -> Self {
        Self(self.0.with("servicePrincipalRiskDetections", value))
    }
}
