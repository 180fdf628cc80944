// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.identityProtectionRoot`](https://learn.microsoft.com/graph/api/resources/identityprotectionroot?view=graph-rest-beta)
    IdentityProtectionRoot = "microsoft.graph.identityProtectionRoot"
}

impl IdentityProtectionRoot {
    pub const RISK_DETECTIONS: Property<Self> = Property::new("riskDetections");
    pub const RISKY_USERS: Property<Self> = Property::new("riskyUsers");
    pub const RISKY_SERVICE_PRINCIPALS: Property<Self> = Property::new(
        "riskyServicePrincipals",
    );
    pub const SERVICE_PRINCIPAL_RISK_DETECTIONS: Property<Self> = Property::new(
        "servicePrincipalRiskDetections",
    );

    #[cfg(feature = "authentication")]
    /// `riskDetections`: `Collection(microsoft.graph.riskDetection)`
    pub fn risk_detections(&self) -> Option<&[super::RiskDetection]> {
        self.0.models("riskDetections")
    }

    #[cfg(feature = "authentication")]
    pub fn with_risk_detections(
        self,
        value: impl Into<Nullable<Vec<super::RiskDetection>>>,
    ) -> Self {
        Self(self.0.with("riskDetections", value))
    }

    #[cfg(feature = "authentication")]
    /// `riskyUsers`: `Collection(microsoft.graph.riskyUser)`
    pub fn risky_users(&self) -> Option<&[super::RiskyUser]> {
        self.0.models("riskyUsers")
    }

    #[cfg(feature = "authentication")]
    pub fn with_risky_users(
        self,
        value: impl Into<Nullable<Vec<super::RiskyUser>>>,
    ) -> Self {
        Self(self.0.with("riskyUsers", value))
    }

    #[cfg(feature = "authentication")]
    /// `riskyServicePrincipals`: `Collection(microsoft.graph.riskyServicePrincipal)`
    pub fn risky_service_principals(&self) -> Option<&[super::RiskyServicePrincipal]> {
        self.0.models("riskyServicePrincipals")
    }

    #[cfg(feature = "authentication")]
    pub fn with_risky_service_principals(
        self,
        value: impl Into<Nullable<Vec<super::RiskyServicePrincipal>>>,
    ) -> Self {
        Self(self.0.with("riskyServicePrincipals", value))
    }

    #[cfg(feature = "authentication")]
    /// `servicePrincipalRiskDetections`: `Collection(microsoft.graph.servicePrincipalRiskDetection)`
    pub fn service_principal_risk_detections(
        &self,
    ) -> Option<&[super::ServicePrincipalRiskDetection]> {
        self.0.models("servicePrincipalRiskDetections")
    }

    #[cfg(feature = "authentication")]
    pub fn with_service_principal_risk_detections(
        self,
        value: impl Into<Nullable<Vec<super::ServicePrincipalRiskDetection>>>,
    ) -> Self {
        Self(self.0.with("servicePrincipalRiskDetections", value))
    }
}
