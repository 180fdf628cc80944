// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.embeddedSIMActivationCode`](https://learn.microsoft.com/graph/api/resources/intune-esim-embeddedsimactivationcode?view=graph-rest-beta)
    EmbeddedSimActivationCode = "microsoft.graph.embeddedSIMActivationCode"
}

impl EmbeddedSimActivationCode {
    /// `integratedCircuitCardIdentifier` in queries.
    pub const INTEGRATED_CIRCUIT_CARD_IDENTIFIER: Property<Self> = Property::new("integratedCircuitCardIdentifier");
    /// `matchingIdentifier` in queries.
    pub const MATCHING_IDENTIFIER: Property<Self> = Property::new("matchingIdentifier");
    /// `smdpPlusServerAddress` in queries.
    pub const SMDP_PLUS_SERVER_ADDRESS: Property<Self> = Property::new("smdpPlusServerAddress");

    /// `integratedCircuitCardIdentifier`: `Edm.String`
    pub fn integrated_circuit_card_identifier(&self) -> Option<&str> {
        self.0.str("integratedCircuitCardIdentifier")
    }

    /// Sets `integratedCircuitCardIdentifier`.
    pub fn with_integrated_circuit_card_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("integratedCircuitCardIdentifier", value))
    }

    /// `matchingIdentifier`: `Edm.String`
    pub fn matching_identifier(&self) -> Option<&str> {
        self.0.str("matchingIdentifier")
    }

    /// Sets `matchingIdentifier`.
    pub fn with_matching_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("matchingIdentifier", value))
    }

    /// `smdpPlusServerAddress`: `Edm.String`
    pub fn smdp_plus_server_address(&self) -> Option<&str> {
        self.0.str("smdpPlusServerAddress")
    }

    /// Sets `smdpPlusServerAddress`.
    pub fn with_smdp_plus_server_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("smdpPlusServerAddress", value))
    }
}
