// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.microsoftTunnelSite`](https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelsite?view=graph-rest-beta)
    MicrosoftTunnelSite = "microsoft.graph.microsoftTunnelSite"
}

impl MicrosoftTunnelSite {
    pub const ID: Property<Self> = Property::new("id");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const PUBLIC_ADDRESS: Property<Self> = Property::new("publicAddress");
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    pub const MICROSOFT_TUNNEL_CONFIGURATION: Property<Self> = Property::new(
        "microsoftTunnelConfiguration",
    );
    pub const MICROSOFT_TUNNEL_SERVERS: Property<Self> = Property::new(
        "microsoftTunnelServers",
    );

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `publicAddress`: `Edm.String`
    pub fn public_address(&self) -> Option<&str> {
        self.0.str("publicAddress")
    }

    pub fn with_public_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publicAddress", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    pub fn with_role_scope_tag_ids(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `microsoftTunnelConfiguration`: `microsoft.graph.microsoftTunnelConfiguration`
    pub fn microsoft_tunnel_configuration(
        &self,
    ) -> Option<&super::MicrosoftTunnelConfiguration> {
        self.0.model("microsoftTunnelConfiguration")
    }

    pub fn with_microsoft_tunnel_configuration(
        self,
        value: impl Into<Nullable<super::MicrosoftTunnelConfiguration>>,
    ) -> Self {
        Self(self.0.with("microsoftTunnelConfiguration", value))
    }

    /// `microsoftTunnelServers`: `Collection(microsoft.graph.microsoftTunnelServer)`
    pub fn microsoft_tunnel_servers(&self) -> Option<&[super::MicrosoftTunnelServer]> {
        self.0.models("microsoftTunnelServers")
    }

    pub fn with_microsoft_tunnel_servers(
        self,
        value: impl Into<Nullable<Vec<super::MicrosoftTunnelServer>>>,
    ) -> Self {
        Self(self.0.with("microsoftTunnelServers", value))
    }
}
