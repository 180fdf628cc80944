// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.vpnDnsRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpndnsrule?view=graph-rest-beta)
    VpnDnsRule = "microsoft.graph.vpnDnsRule"
}

impl VpnDnsRule {
    pub const NAME: Property<Self> = Property::new("name");
    pub const SERVERS: Property<Self> = Property::new("servers");
    pub const PROXY_SERVER_URI: Property<Self> = Property::new("proxyServerUri");
    pub const AUTO_TRIGGER: Property<Self> = Property::new("autoTrigger");
    pub const PERSISTENT: Property<Self> = Property::new("persistent");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `servers`: `Collection(Edm.String)`
    pub fn servers(&self) -> Option<Vec<&str>> {
        self.0.strs("servers")
    }

    pub fn with_servers(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("servers", value))
    }

    /// `proxyServerUri`: `Edm.String`
    pub fn proxy_server_uri(&self) -> Option<&str> {
        self.0.str("proxyServerUri")
    }

    pub fn with_proxy_server_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("proxyServerUri", value))
    }

    /// `autoTrigger`: `Edm.Boolean`
    pub fn auto_trigger(&self) -> Option<bool> {
        self.0.bool("autoTrigger")
    }

    pub fn with_auto_trigger(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("autoTrigger", value))
    }

    /// `persistent`: `Edm.Boolean`
    pub fn persistent(&self) -> Option<bool> {
        self.0.bool("persistent")
    }

    pub fn with_persistent(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("persistent", value))
    }
}
