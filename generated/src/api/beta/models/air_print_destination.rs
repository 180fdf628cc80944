// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.airPrintDestination`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-airprintdestination?view=graph-rest-beta)
    AirPrintDestination = "microsoft.graph.airPrintDestination"
}

impl AirPrintDestination {
    /// `ipAddress` in queries.
    pub const IP_ADDRESS: Property<Self> = Property::new("ipAddress");
    /// `resourcePath` in queries.
    pub const RESOURCE_PATH: Property<Self> = Property::new("resourcePath");
    /// `port` in queries.
    pub const PORT: Property<Self> = Property::new("port");
    /// `forceTls` in queries.
    pub const FORCE_TLS: Property<Self> = Property::new("forceTls");

    /// `ipAddress`: `Edm.String`
    pub fn ip_address(&self) -> Option<&str> {
        self.0.str("ipAddress")
    }

    /// Sets `ipAddress`.
    pub fn with_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipAddress", value))
    }

    /// `resourcePath`: `Edm.String`
    pub fn resource_path(&self) -> Option<&str> {
        self.0.str("resourcePath")
    }

    /// Sets `resourcePath`.
    pub fn with_resource_path(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourcePath", value))
    }

    /// `port`: `Edm.Int32`
    pub fn port(&self) -> Option<i32> {
        self.0.i32("port")
    }

    /// Sets `port`.
    pub fn with_port(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("port", value))
    }

    /// `forceTls`: `Edm.Boolean`
    pub fn force_tls(&self) -> Option<bool> {
        self.0.bool("forceTls")
    }

    /// Sets `forceTls`.
    pub fn with_force_tls(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("forceTls", value))
    }
}
