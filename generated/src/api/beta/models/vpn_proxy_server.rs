// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.vpnProxyServer`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnproxyserver?view=graph-rest-beta)
    VpnProxyServer = "microsoft.graph.vpnProxyServer" {
        "microsoft.graph.windows10VpnProxyServer",
        "microsoft.graph.windows81VpnProxyServer",
    }
}

impl VpnProxyServer {
    /// `automaticConfigurationScriptUrl` in queries.
    pub const AUTOMATIC_CONFIGURATION_SCRIPT_URL: Property<Self> = Property::new("automaticConfigurationScriptUrl");
    /// `address` in queries.
    pub const ADDRESS: Property<Self> = Property::new("address");
    /// `port` in queries.
    pub const PORT: Property<Self> = Property::new("port");

    /// `automaticConfigurationScriptUrl`: `Edm.String`
    pub fn automatic_configuration_script_url(&self) -> Option<&str> {
        self.0.str("automaticConfigurationScriptUrl")
    }

    /// Sets `automaticConfigurationScriptUrl`.
    pub fn with_automatic_configuration_script_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("automaticConfigurationScriptUrl", value))
    }

    /// `address`: `Edm.String`
    pub fn address(&self) -> Option<&str> {
        self.0.str("address")
    }

    /// Sets `address`.
    pub fn with_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("address", value))
    }

    /// `port`: `Edm.Int32`
    pub fn port(&self) -> Option<i32> {
        self.0.i32("port")
    }

    /// Sets `port`.
    pub fn with_port(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("port", value))
    }
}
