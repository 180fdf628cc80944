// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.vpnServer`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnserver?view=graph-rest-beta)
    VpnServer = "microsoft.graph.vpnServer"
}

impl VpnServer {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `address` in queries.
    pub const ADDRESS: Property<Self> = Property::new("address");
    /// `isDefaultServer` in queries.
    pub const IS_DEFAULT_SERVER: Property<Self> = Property::new("isDefaultServer");

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `address`: `Edm.String`
    pub fn address(&self) -> Option<&str> {
        self.0.str("address")
    }

    /// Sets `address`.
    pub fn with_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("address", value))
    }

    /// `isDefaultServer`: `Edm.Boolean`
    pub fn is_default_server(&self) -> Option<bool> {
        self.0.bool("isDefaultServer")
    }

    /// Sets `isDefaultServer`.
    pub fn with_is_default_server(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDefaultServer", value))
    }
}
