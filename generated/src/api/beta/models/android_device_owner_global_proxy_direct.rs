// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from androiddeviceownerglobalproxy.
    ///
    /// [`microsoft.graph.androidDeviceOwnerGlobalProxyDirect`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerglobalproxydirect?view=graph-rest-beta)
    AndroidDeviceOwnerGlobalProxyDirect: super::AndroidDeviceOwnerGlobalProxy = "microsoft.graph.androidDeviceOwnerGlobalProxyDirect"
}

impl AndroidDeviceOwnerGlobalProxyDirect {
    /// `host` in queries.
    pub const HOST: Property<Self> = Property::new("host");
    /// `port` in queries.
    pub const PORT: Property<Self> = Property::new("port");
    /// `excludedHosts` in queries.
    pub const EXCLUDED_HOSTS: Property<Self> = Property::new("excludedHosts");

    /// `host`: `Edm.String`
    pub fn host(&self) -> Option<&str> {
        self.0.str("host")
    }

    /// Sets `host`.
    pub fn with_host(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("host", value))
    }

    /// `port`: `Edm.Int32`
    pub fn port(&self) -> Option<i32> {
        self.0.i32("port")
    }

    /// Sets `port`.
    pub fn with_port(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("port", value))
    }

    /// `excludedHosts`: `Collection(Edm.String)`
    pub fn excluded_hosts(&self) -> Option<Vec<&str>> {
        self.0.strs("excludedHosts")
    }

    /// Sets `excludedHosts`.
    pub fn with_excluded_hosts(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("excludedHosts", value))
    }
}
