// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessGrantControls`](https://learn.microsoft.com/graph/api/resources/conditionalaccessgrantcontrols?view=graph-rest-beta)
    ConditionalAccessGrantControls = "microsoft.graph.conditionalAccessGrantControls"
}

impl ConditionalAccessGrantControls {
    /// `operator` in queries.
    pub const OPERATOR: Property<Self> = Property::new("operator");
    /// `builtInControls` in queries.
    pub const BUILT_IN_CONTROLS: Property<Self> = Property::new("builtInControls");
    /// `customAuthenticationFactors` in queries.
    pub const CUSTOM_AUTHENTICATION_FACTORS: Property<Self> = Property::new("customAuthenticationFactors");
    /// `termsOfUse` in queries.
    pub const TERMS_OF_USE: Property<Self> = Property::new("termsOfUse");

    /// `operator`: `microsoft.graph.binaryOperator`
    ///
    /// Possible values are: AND, OR.
    pub fn operator(&self) -> Option<super::BinaryOperator> {
        self.0.enumeration("operator")
    }

    /// Sets `operator`.
    pub fn with_operator(self, value: impl Into<Nullable<super::BinaryOperator>>) -> Self {
        Self(self.0.with("operator", value))
    }

    /// `builtInControls`: `Collection(microsoft.graph.conditionalAccessGrantControl)`
    ///
    /// Possible values are: block, mfa, compliantDevice, domainJoinedDevice, approvedApplication, compliantApplication, passwordChange, unknownFutureValue.
    pub fn built_in_controls(&self) -> Option<Vec<super::ConditionalAccessGrantControl>> {
        self.0.enumerations("builtInControls")
    }

    /// Sets `builtInControls`.
    pub fn with_built_in_controls(self, value: impl Into<Nullable<Vec<super::ConditionalAccessGrantControl>>>) -> Self {
        Self(self.0.with("builtInControls", value))
    }

    /// `customAuthenticationFactors`: `Collection(Edm.String)`
    pub fn custom_authentication_factors(&self) -> Option<Vec<&str>> {
        self.0.strs("customAuthenticationFactors")
    }

    /// Sets `customAuthenticationFactors`.
    pub fn with_custom_authentication_factors(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("customAuthenticationFactors", value))
    }

    /// `termsOfUse`: `Collection(Edm.String)`
    pub fn terms_of_use(&self) -> Option<Vec<&str>> {
        self.0.strs("termsOfUse")
    }

    /// Sets `termsOfUse`.
    pub fn with_terms_of_use(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("termsOfUse", value))
    }
}
