// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.identityContainer`](https://learn.microsoft.com/graph/api/resources/identitycontainer?view=graph-rest-beta)
    IdentityContainer = "microsoft.graph.identityContainer"
}

impl IdentityContainer {
    pub const API_CONNECTORS: Property<Self> = Property::new("apiConnectors");
    pub const B2C_USER_FLOWS: Property<Self> = Property::new("b2cUserFlows");
    pub const B2X_USER_FLOWS: Property<Self> = Property::new("b2xUserFlows");
    pub const IDENTITY_PROVIDERS: Property<Self> = Property::new("identityProviders");
    pub const USER_FLOW_ATTRIBUTES: Property<Self> = Property::new("userFlowAttributes");
    pub const CONTINUOUS_ACCESS_EVALUATION_POLICY: Property<Self> = Property::new(
        "continuousAccessEvaluationPolicy",
    );

    #[cfg(feature = "authentication")]
    /// `apiConnectors`: `Collection(microsoft.graph.identityApiConnector)`
    pub fn api_connectors(&self) -> Option<&[super::IdentityApiConnector]> {
        self.0.models("apiConnectors")
    }

    #[cfg(feature = "authentication")]
    pub fn with_api_connectors(
        self,
        value: impl Into<Nullable<Vec<super::IdentityApiConnector>>>,
    ) -> Self {
        Self(self.0.with("apiConnectors", value))
    }

    #[cfg(feature = "authentication")]
    /// `b2cUserFlows`: `Collection(microsoft.graph.b2cIdentityUserFlow)`
    pub fn b2c_user_flows(&self) -> Option<&[super::B2cIdentityUserFlow]> {
        self.0.models("b2cUserFlows")
    }

    #[cfg(feature = "authentication")]
    pub fn with_b2c_user_flows(
        self,
        value: impl Into<Nullable<Vec<super::B2cIdentityUserFlow>>>,
    ) -> Self {
        Self(self.0.with("b2cUserFlows", value))
    }

    #[cfg(feature = "authentication")]
    /// `b2xUserFlows`: `Collection(microsoft.graph.b2xIdentityUserFlow)`
    pub fn b2x_user_flows(&self) -> Option<&[super::B2xIdentityUserFlow]> {
        self.0.models("b2xUserFlows")
    }

    #[cfg(feature = "authentication")]
    pub fn with_b2x_user_flows(
        self,
        value: impl Into<Nullable<Vec<super::B2xIdentityUserFlow>>>,
    ) -> Self {
        Self(self.0.with("b2xUserFlows", value))
    }

    #[cfg(any(feature = "authentication", feature = "directory"))]
    /// `identityProviders`: `Collection(microsoft.graph.identityProviderBase)`
    pub fn identity_providers(&self) -> Option<&[super::IdentityProviderBase]> {
        self.0.models("identityProviders")
    }

    #[cfg(any(feature = "authentication", feature = "directory"))]
    pub fn with_identity_providers(
        self,
        value: impl Into<Nullable<Vec<super::IdentityProviderBase>>>,
    ) -> Self {
        Self(self.0.with("identityProviders", value))
    }

    #[cfg(feature = "authentication")]
    /// `userFlowAttributes`: `Collection(microsoft.graph.identityUserFlowAttribute)`
    pub fn user_flow_attributes(&self) -> Option<&[super::IdentityUserFlowAttribute]> {
        self.0.models("userFlowAttributes")
    }

    #[cfg(feature = "authentication")]
    pub fn with_user_flow_attributes(
        self,
        value: impl Into<Nullable<Vec<super::IdentityUserFlowAttribute>>>,
    ) -> Self {
        Self(self.0.with("userFlowAttributes", value))
    }

    #[cfg(feature = "authentication")]
    /// `continuousAccessEvaluationPolicy`: `microsoft.graph.continuousAccessEvaluationPolicy`
    pub fn continuous_access_evaluation_policy(
        &self,
    ) -> Option<&super::ContinuousAccessEvaluationPolicy> {
        self.0.model("continuousAccessEvaluationPolicy")
    }

    #[cfg(feature = "authentication")]
    pub fn with_continuous_access_evaluation_policy(
        self,
        value: impl Into<Nullable<super::ContinuousAccessEvaluationPolicy>>,
    ) -> Self {
        Self(self.0.with("continuousAccessEvaluationPolicy", value))
    }
}
