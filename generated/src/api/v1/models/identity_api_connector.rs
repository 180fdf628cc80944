// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.identityApiConnector`](https://learn.microsoft.com/graph/api/resources/identityapiconnector?view=graph-rest-1.0)
    IdentityApiConnector = "microsoft.graph.identityApiConnector"
}

impl IdentityApiConnector {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `targetUrl` in queries.
    pub const TARGET_URL: Property<Self> = Property::new("targetUrl");
    /// `authenticationConfiguration` in queries.
    pub const AUTHENTICATION_CONFIGURATION: Property<Self> = Property::new("authenticationConfiguration");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `targetUrl`: `Edm.String`
    pub fn target_url(&self) -> Option<&str> {
        self.0.str("targetUrl")
    }

    /// Sets `targetUrl`.
    pub fn with_target_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetUrl", value))
    }

    /// `authenticationConfiguration`: `microsoft.graph.apiAuthenticationConfigurationBase`
    pub fn authentication_configuration(&self) -> Option<&super::ApiAuthenticationConfigurationBase> {
        self.0.model("authenticationConfiguration")
    }

    /// Sets `authenticationConfiguration`.
    pub fn with_authentication_configuration(
        self,
        value: impl Into<Nullable<super::ApiAuthenticationConfigurationBase>>,
    ) -> Self {
        Self(self.0.with("authenticationConfiguration", value))
    }
}
