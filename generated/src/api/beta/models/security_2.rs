// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.security`](https://learn.microsoft.com/graph/api/resources/security?view=graph-rest-beta)
    Security = "microsoft.graph.security"
}

impl Security {
    pub const ALERTS: Property<Self> = Property::new("alerts");
    pub const ATTACK_SIMULATION: Property<Self> = Property::new("attackSimulation");
    pub const SECURITYACTIONS: Property<Self> = Property::new("securityactions");
    pub const TIINDICATORS: Property<Self> = Property::new("tiindicators");
    pub const THREAT_SUBMISSION: Property<Self> = Property::new("threatSubmission");

    #[cfg(feature = "security")]
    /// `alerts`: `Collection(microsoft.graph.alert)`
    pub fn alerts(&self) -> Option<&[super::Alert]> {
        self.0.models("alerts")
    }

    #[cfg(feature = "security")]
    pub fn with_alerts(self, value: impl Into<Nullable<Vec<super::Alert>>>) -> Self {
        Self(self.0.with("alerts", value))
    }

    /// `attackSimulation`: `microsoft.graph.attackSimulationRoot`
    pub fn attack_simulation(&self) -> Option<&super::AttackSimulationRoot> {
        self.0.model("attackSimulation")
    }

    pub fn with_attack_simulation(
        self,
        value: impl Into<Nullable<super::AttackSimulationRoot>>,
    ) -> Self {
        Self(self.0.with("attackSimulation", value))
    }

    #[cfg(feature = "security")]
    /// `securityactions`: `microsoft.graph.securityAction`
    pub fn securityactions(&self) -> Option<&super::SecurityAction> {
        self.0.model("securityactions")
    }

    #[cfg(feature = "security")]
    pub fn with_securityactions(
        self,
        value: impl Into<Nullable<super::SecurityAction>>,
    ) -> Self {
        Self(self.0.with("securityactions", value))
    }

    #[cfg(feature = "security")]
    /// `tiindicators`: `Collection(microsoft.graph.tiIndicator)`
    pub fn tiindicators(&self) -> Option<&[super::TiIndicator]> {
        self.0.models("tiindicators")
    }

    #[cfg(feature = "security")]
    pub fn with_tiindicators(
        self,
        value: impl Into<Nullable<Vec<super::TiIndicator>>>,
    ) -> Self {
        Self(self.0.with("tiindicators", value))
    }

    #[cfg(feature = "security")]
    /// `threatSubmission`: `microsoft.graph.security.threatSubmission`
    pub fn threat_submission(&self) -> Option<&super::security::ThreatSubmission> {
        self.0.model("threatSubmission")
    }

    #[cfg(feature = "security")]
    pub fn with_threat_submission(
        self,
        value: impl Into<Nullable<super::security::ThreatSubmission>>,
    ) -> Self {
        Self(self.0.with("threatSubmission", value))
    }
}
