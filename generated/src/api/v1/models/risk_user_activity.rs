// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.riskUserActivity`](https://learn.microsoft.com/graph/api/resources/riskuseractivity?view=graph-rest-1.0)
    RiskUserActivity = "microsoft.graph.riskUserActivity"
}

impl RiskUserActivity {
    /// `detail` in queries.
    pub const DETAIL: Property<Self> = Property::new("detail");
    /// `riskEventTypes` in queries.
    pub const RISK_EVENT_TYPES: Property<Self> = Property::new("riskEventTypes");

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

    /// `riskEventTypes`: `Collection(Edm.String)`
    pub fn risk_event_types(&self) -> Option<Vec<&str>> {
        self.0.strs("riskEventTypes")
    }

    /// Sets `riskEventTypes`.
    pub fn with_risk_event_types(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("riskEventTypes", value))
    }
}
