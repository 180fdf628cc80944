// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.identityContainer`](https://learn.microsoft.com/graph/api/resources/identitycontainer?view=graph-rest-beta)
    IdentityContainer = "microsoft.graph.identityContainer"
}

impl IdentityContainer {
    /// `apiConnectors` in queries.
    pub const API_CONNECTORS: Property<Self> = Property::new("apiConnectors");
    /// `b2cUserFlows` in queries.
    pub const B2C_USER_FLOWS: Property<Self> = Property::new("b2cUserFlows");
    /// `b2xUserFlows` in queries.
    pub const B2X_USER_FLOWS: Property<Self> = Property::new("b2xUserFlows");
    /// `identityProviders` in queries.
    pub const IDENTITY_PROVIDERS: Property<Self> = Property::new("identityProviders");
    /// `userFlowAttributes` in queries.
    pub const USER_FLOW_ATTRIBUTES: Property<Self> = Property::new("userFlowAttributes");
    /// `continuousAccessEvaluationPolicy` in queries.
    pub const CONTINUOUS_ACCESS_EVALUATION_POLICY: Property<Self> = Property::new("continuousAccessEvaluationPolicy");

    /// `apiConnectors`: `Collection(microsoft.graph.identityApiConnector)`
    #[cfg(feature = "authentication")]
    pub fn api_connectors(&self) -> Option<&[super::IdentityApiConnector]> {
        self.0.models("apiConnectors")
    }

    /// Sets `apiConnectors`.
    #[cfg(feature = "authentication")]
    pub fn with_api_connectors(self, value: impl Into<Nullable<Vec<super::IdentityApiConnector>>>) -> Self {
        Self(self.0.with("apiConnectors", value))
    }

    /// `b2cUserFlows`: `Collection(microsoft.graph.b2cIdentityUserFlow)`
    #[cfg(feature = "authentication")]
    pub fn b2c_user_flows(&self) -> Option<&[super::B2cIdentityUserFlow]> {
        self.0.models("b2cUserFlows")
    }

    /// Sets `b2cUserFlows`.
    #[cfg(feature = "authentication")]
    pub fn with_b2c_user_flows(self, value: impl Into<Nullable<Vec<super::B2cIdentityUserFlow>>>) -> Self {
        Self(self.0.with("b2cUserFlows", value))
    }

    /// `b2xUserFlows`: `Collection(microsoft.graph.b2xIdentityUserFlow)`
    #[cfg(feature = "authentication")]
    pub fn b2x_user_flows(&self) -> Option<&[super::B2xIdentityUserFlow]> {
        self.0.models("b2xUserFlows")
    }

    /// Sets `b2xUserFlows`.
    #[cfg(feature = "authentication")]
    pub fn with_b2x_user_flows(self, value: impl Into<Nullable<Vec<super::B2xIdentityUserFlow>>>) -> Self {
        Self(self.0.with("b2xUserFlows", value))
    }

    /// `identityProviders`: `Collection(microsoft.graph.identityProviderBase)`
    #[cfg(any(feature = "authentication", feature = "directory"))]
    pub fn identity_providers(&self) -> Option<&[super::IdentityProviderBase]> {
        self.0.models("identityProviders")
    }

    /// Sets `identityProviders`.
    #[cfg(any(feature = "authentication", feature = "directory"))]
    pub fn with_identity_providers(self, value: impl Into<Nullable<Vec<super::IdentityProviderBase>>>) -> Self {
        Self(self.0.with("identityProviders", value))
    }

    /// `userFlowAttributes`: `Collection(microsoft.graph.identityUserFlowAttribute)`
    #[cfg(feature = "authentication")]
    pub fn user_flow_attributes(&self) -> Option<&[super::IdentityUserFlowAttribute]> {
        self.0.models("userFlowAttributes")
    }

    /// Sets `userFlowAttributes`.
    #[cfg(feature = "authentication")]
    pub fn with_user_flow_attributes(self, value: impl Into<Nullable<Vec<super::IdentityUserFlowAttribute>>>) -> Self {
        Self(self.0.with("userFlowAttributes", value))
    }

    /// `continuousAccessEvaluationPolicy`: `microsoft.graph.continuousAccessEvaluationPolicy`
    #[cfg(feature = "authentication")]
    pub fn continuous_access_evaluation_policy(&self) -> Option<&super::ContinuousAccessEvaluationPolicy> {
        self.0.model("continuousAccessEvaluationPolicy")
    }

    /// Sets `continuousAccessEvaluationPolicy`.
    #[cfg(feature = "authentication")]
    pub fn with_continuous_access_evaluation_policy(
        self,
        value: impl Into<Nullable<super::ContinuousAccessEvaluationPolicy>>,
    ) -> Self {
        Self(self.0.with("continuousAccessEvaluationPolicy", value))
    }
}
