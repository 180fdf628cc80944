// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.vpnDnsRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpndnsrule?view=graph-rest-beta)
    VpnDnsRule = "microsoft.graph.vpnDnsRule"
}

impl VpnDnsRule {
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `servers` in queries.
    pub const SERVERS: Property<Self> = Property::new("servers");
    /// `proxyServerUri` in queries.
    pub const PROXY_SERVER_URI: Property<Self> = Property::new("proxyServerUri");
    /// `autoTrigger` in queries.
    pub const AUTO_TRIGGER: Property<Self> = Property::new("autoTrigger");
    /// `persistent` in queries.
    pub const PERSISTENT: Property<Self> = Property::new("persistent");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `servers`: `Collection(Edm.String)`
    pub fn servers(&self) -> Option<Vec<&str>> {
        self.0.strs("servers")
    }

    /// Sets `servers`.
    pub fn with_servers(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("servers", value))
    }

    /// `proxyServerUri`: `Edm.String`
    pub fn proxy_server_uri(&self) -> Option<&str> {
        self.0.str("proxyServerUri")
    }

    /// Sets `proxyServerUri`.
    pub fn with_proxy_server_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("proxyServerUri", value))
    }

    /// `autoTrigger`: `Edm.Boolean`
    pub fn auto_trigger(&self) -> Option<bool> {
        self.0.bool("autoTrigger")
    }

    /// Sets `autoTrigger`.
    pub fn with_auto_trigger(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("autoTrigger", value))
    }

    /// `persistent`: `Edm.Boolean`
    pub fn persistent(&self) -> Option<bool> {
        self.0.bool("persistent")
    }

    /// Sets `persistent`.
    pub fn with_persistent(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("persistent", value))
    }
}
