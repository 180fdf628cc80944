// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userFlowApiConnectorConfiguration`](https://learn.microsoft.com/graph/api/resources/userflowapiconnectorconfiguration?view=graph-rest-beta)
    UserFlowApiConnectorConfiguration = "microsoft.graph.userFlowApiConnectorConfiguration"
}

impl UserFlowApiConnectorConfiguration {
    /// `postFederationSignup` in queries.
    pub const POST_FEDERATION_SIGNUP: Property<Self> = Property::new("postFederationSignup");
    /// `postAttributeCollection` in queries.
    pub const POST_ATTRIBUTE_COLLECTION: Property<Self> = Property::new("postAttributeCollection");

    /// `postFederationSignup`: `microsoft.graph.identityApiConnector`
    pub fn post_federation_signup(&self) -> Option<&super::IdentityApiConnector> {
        self.0.model("postFederationSignup")
    }

    /// Sets `postFederationSignup`.
    pub fn with_post_federation_signup(self, value: impl Into<Nullable<super::IdentityApiConnector>>) -> Self {
        Self(self.0.with("postFederationSignup", value))
    }

    /// `postAttributeCollection`: `microsoft.graph.identityApiConnector`
    pub fn post_attribute_collection(&self) -> Option<&super::IdentityApiConnector> {
        self.0.model("postAttributeCollection")
    }

    /// Sets `postAttributeCollection`.
    pub fn with_post_attribute_collection(self, value: impl Into<Nullable<super::IdentityApiConnector>>) -> Self {
        Self(self.0.with("postAttributeCollection", value))
    }
}
