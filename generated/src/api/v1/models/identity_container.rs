// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.identityContainer`](https://learn.microsoft.com/graph/api/resources/identitycontainer?view=graph-rest-1.0)
    IdentityContainer = "microsoft.graph.identityContainer"
}

impl IdentityContainer {
    pub const API_CONNECTORS: Property<Self> = Property::new("apiConnectors");
    pub const B2X_USER_FLOWS: Property<Self> = Property::new("b2xUserFlows");
    pub const IDENTITY_PROVIDER: Property<Self> = Property::new("identityProvider");
    pub const USER_FLOW_ATTRIBUTES: Property<Self> = Property::new("userFlowAttributes");

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
    /// `identityProvider`: `Collection(microsoft.graph.identityProviderBase)`
    pub fn identity_provider(&self) -> Option<&[super::IdentityProviderBase]> {
        self.0.models("identityProvider")
    }

    #[cfg(any(feature = "authentication", feature = "directory"))]
    pub fn with_identity_provider(
        self,
        value: impl Into<Nullable<Vec<super::IdentityProviderBase>>>,
    ) -> Self {
        Self(self.0.with("identityProvider", value))
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
}
