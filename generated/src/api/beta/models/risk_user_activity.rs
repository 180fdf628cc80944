// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.riskUserActivity`](https://learn.microsoft.com/graph/api/resources/riskuseractivity?view=graph-rest-beta)
    RiskUserActivity = "microsoft.graph.riskUserActivity"
}

impl RiskUserActivity {
    /// `riskEventType` in queries.
    pub const RISK_EVENT_TYPE: Property<Self> = Property::new("riskEventType");
    /// `detail` in queries.
    pub const DETAIL: Property<Self> = Property::new("detail");
    /// `eventTypes` in queries.
    pub const EVENT_TYPES: Property<Self> = Property::new("eventTypes");

    /// `riskEventType`: `Collection(Edm.String)`
    ///
    /// Possible values are: unlikelyTravel, anonymizedIPAddress, maliciousIPAddress, unfamiliarFeatures, malwareInfectedIPAddress, suspiciousIPAddress, leakedCredentials, investigationsThreatIntelligence, genericadminConfirmedUserCompromised, mcasImpossibleTravel, mcasSuspiciousInboxManipulationRules, investigationsThreatIntelligenceSigninLinked, maliciousIPAddressValidCredentialsBlockedIP, unknownFutureValue.
    pub fn risk_event_type(&self) -> Option<Vec<&str>> {
        self.0.strs("riskEventType")
    }

    /// Sets `riskEventType`.
    pub fn with_risk_event_type(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("riskEventType", value))
    }

    /// `detail`: `microsoft.graph.riskDetail`
    ///
    /// Possible values are: none, adminGeneratedTemporaryPassword, userPerformedSecuredPasswordChange, userPerformedSecuredPasswordReset, adminConfirmedSigninSafe, aiConfirmedSigninSafe, userPassedMFADrivenByRiskBasedPolicy, adminDismissedAllRiskForUser, adminConfirmedSigninCompromised, hidden, adminConfirmedUserCompromised, unknownFutureValue.
    pub fn detail(&self) -> Option<super::RiskDetail> {
        self.0.enumeration("detail")
    }

    /// Sets `detail`.
    pub fn with_detail(self, value: impl Into<Nullable<super::RiskDetail>>) -> Self {
        Self(self.0.with("detail", value))
    }

    /// `eventTypes`: `Collection(microsoft.graph.riskEventType)`
    pub fn event_types(&self) -> Option<Vec<super::RiskEventType>> {
        self.0.enumerations("eventTypes")
    }

    /// Sets `eventTypes`.
    pub fn with_event_types(self, value: impl Into<Nullable<Vec<super::RiskEventType>>>) -> Self {
        Self(self.0.with("eventTypes", value))
    }
}
