// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.security`](https://learn.microsoft.com/graph/api/resources/security?view=graph-rest-beta)
    Security = "microsoft.graph.security"
}

impl Security {
    /// `alerts` in queries.
    pub const ALERTS: Property<Self> = Property::new("alerts");
    /// `attackSimulation` in queries.
    pub const ATTACK_SIMULATION: Property<Self> = Property::new("attackSimulation");
    /// `securityactions` in queries.
    pub const SECURITYACTIONS: Property<Self> = Property::new("securityactions");
    /// `tiindicators` in queries.
    pub const TIINDICATORS: Property<Self> = Property::new("tiindicators");
    /// `threatSubmission` in queries.
    pub const THREAT_SUBMISSION: Property<Self> = Property::new("threatSubmission");

    /// `alerts`: `Collection(microsoft.graph.alert)`
    #[cfg(feature = "security")]
    pub fn alerts(&self) -> Option<&[super::Alert]> {
        self.0.models("alerts")
    }

    /// Sets `alerts`.
    #[cfg(feature = "security")]
    pub fn with_alerts(self, value: impl Into<Nullable<Vec<super::Alert>>>) -> Self {
        Self(self.0.with("alerts", value))
    }

    /// `attackSimulation`: `microsoft.graph.attackSimulationRoot`
    pub fn attack_simulation(&self) -> Option<&super::AttackSimulationRoot> {
        self.0.model("attackSimulation")
    }

    /// Sets `attackSimulation`.
    pub fn with_attack_simulation(self, value: impl Into<Nullable<super::AttackSimulationRoot>>) -> Self {
        Self(self.0.with("attackSimulation", value))
    }

    /// `securityactions`: `microsoft.graph.securityAction`
    #[cfg(feature = "security")]
    pub fn securityactions(&self) -> Option<&super::SecurityAction> {
        self.0.model("securityactions")
    }

    /// Sets `securityactions`.
    #[cfg(feature = "security")]
    pub fn with_securityactions(self, value: impl Into<Nullable<super::SecurityAction>>) -> Self {
        Self(self.0.with("securityactions", value))
    }

    /// `tiindicators`: `Collection(microsoft.graph.tiIndicator)`
    #[cfg(feature = "security")]
    pub fn tiindicators(&self) -> Option<&[super::TiIndicator]> {
        self.0.models("tiindicators")
    }

    /// Sets `tiindicators`.
    #[cfg(feature = "security")]
    pub fn with_tiindicators(self, value: impl Into<Nullable<Vec<super::TiIndicator>>>) -> Self {
        Self(self.0.with("tiindicators", value))
    }

    /// `threatSubmission`: `microsoft.graph.security.threatSubmission`
    #[cfg(feature = "security")]
    pub fn threat_submission(&self) -> Option<&super::security::ThreatSubmission> {
        self.0.model("threatSubmission")
    }

    /// Sets `threatSubmission`.
    #[cfg(feature = "security")]
    pub fn with_threat_submission(self, value: impl Into<Nullable<super::security::ThreatSubmission>>) -> Self {
        Self(self.0.with("threatSubmission", value))
    }
}
