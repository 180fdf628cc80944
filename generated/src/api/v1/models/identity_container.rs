// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.identityContainer`](https://learn.microsoft.com/graph/api/resources/identitycontainer?view=graph-rest-1.0)
    IdentityContainer = "microsoft.graph.identityContainer"
}

impl IdentityContainer {
    /// `apiConnectors` in queries.
    pub const API_CONNECTORS: Property<Self> = Property::new("apiConnectors");
    /// `b2xUserFlows` in queries.
    pub const B2X_USER_FLOWS: Property<Self> = Property::new("b2xUserFlows");
    /// `identityProvider` in queries.
    pub const IDENTITY_PROVIDER: Property<Self> = Property::new("identityProvider");
    /// `userFlowAttributes` in queries.
    pub const USER_FLOW_ATTRIBUTES: Property<Self> = Property::new("userFlowAttributes");

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

    /// `identityProvider`: `Collection(microsoft.graph.identityProviderBase)`
    #[cfg(any(feature = "authentication", feature = "directory"))]
    pub fn identity_provider(&self) -> Option<&[super::IdentityProviderBase]> {
        self.0.models("identityProvider")
    }

    /// Sets `identityProvider`.
    #[cfg(any(feature = "authentication", feature = "directory"))]
    pub fn with_identity_provider(self, value: impl Into<Nullable<Vec<super::IdentityProviderBase>>>) -> Self {
        Self(self.0.with("identityProvider", value))
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
}
