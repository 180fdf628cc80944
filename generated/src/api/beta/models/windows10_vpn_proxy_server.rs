// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from vpnproxyserver.
    ///
    /// [`microsoft.graph.windows10VpnProxyServer`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10vpnproxyserver?view=graph-rest-beta)
    Windows10VpnProxyServer: super::VpnProxyServer = "microsoft.graph.windows10VpnProxyServer"
}

impl Windows10VpnProxyServer {
    /// `automaticConfigurationScriptUrl` in queries.
    pub const AUTOMATIC_CONFIGURATION_SCRIPT_URL: Property<Self> = Property::new("automaticConfigurationScriptUrl");
    /// `address` in queries.
    pub const ADDRESS: Property<Self> = Property::new("address");
    /// `port` in queries.
    pub const PORT: Property<Self> = Property::new("port");
    /// `bypassProxyServerForLocalAddress` in queries.
    pub const BYPASS_PROXY_SERVER_FOR_LOCAL_ADDRESS: Property<Self> = Property::new("bypassProxyServerForLocalAddress");

    /// Sets `automaticConfigurationScriptUrl`.
    pub fn with_automatic_configuration_script_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("automaticConfigurationScriptUrl", value))
    }

    /// Sets `address`.
    pub fn with_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("address", value))
    }

    /// Sets `port`.
    pub fn with_port(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("port", value))
    }

    /// `bypassProxyServerForLocalAddress`: `Edm.Boolean`
    pub fn bypass_proxy_server_for_local_address(&self) -> Option<bool> {
        self.0.bool("bypassProxyServerForLocalAddress")
    }

    /// Sets `bypassProxyServerForLocalAddress`.
    pub fn with_bypass_proxy_server_for_local_address(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bypassProxyServerForLocalAddress", value))
    }
}
