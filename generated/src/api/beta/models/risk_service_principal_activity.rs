// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.riskServicePrincipalActivity`](https://learn.microsoft.com/graph/api/resources/riskserviceprincipalactivity?view=graph-rest-beta)
    RiskServicePrincipalActivity = "microsoft.graph.riskServicePrincipalActivity"
}

impl RiskServicePrincipalActivity {
    /// `riskEventType` in queries.
    pub const RISK_EVENT_TYPE: Property<Self> = Property::new("riskEventType");
    /// `detail` in queries.
    pub const DETAIL: Property<Self> = Property::new("detail");
    /// `riskEventTypes` in queries.
    pub const RISK_EVENT_TYPES: Property<Self> = Property::new("riskEventTypes");

    /// `riskEventType`: `microsoft.graph.riskEventType`
    ///
    /// Possible values are: unlikelyTravel, anonymizedIPAddress, maliciousIPAddress, unfamiliarFeatures, malwareInfectedIPAddress, suspiciousIPAddress, investigationsThreatIntelligence, leakedCredentials, mcasSuspiciousInboxManipulationRules, generic, maliciousIPAddressValidCredentialsBlockedIP, adminConfirmedUserCompromised, investigationsThreatIntelligenceSigninLinked, mcasImpossibleTravel, unknownFutureValue.
    pub fn risk_event_type(&self) -> Option<super::RiskEventType> {
        self.0.enumeration("riskEventType")
    }

    /// Sets `riskEventType`.
    pub fn with_risk_event_type(self, value: impl Into<Nullable<super::RiskEventType>>) -> Self {
        Self(self.0.with("riskEventType", value))
    }

    /// `detail`: `microsoft.graph.riskDetail`
    ///
    /// Possible values are: none, userPerformedSecuredPasswordChange, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, adminDismissedAllRiskForServicePrincipal, adminConfirmedServicePrincipalCompromised, unknownFutureValue, hidden, adminDismissedAllRiskForUser, adminConfirmedUserCompromised, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminConfirmedSigninCompromised.
    pub fn detail(&self) -> Option<super::RiskDetail> {
        self.0.enumeration("detail")
    }

    /// Sets `detail`.
    pub fn with_detail(self, value: impl Into<Nullable<super::RiskDetail>>) -> Self {
        Self(self.0.with("detail", value))
    }

    /// `riskEventTypes`: `Collection(Edm.String)`
    pub fn risk_event_types(&self) -> Option<Vec<&str>> {
        self.0.strs("riskEventTypes")
    }

    /// Sets `riskEventTypes`.
    pub fn with_risk_event_types(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("riskEventTypes", value))
    }
}
