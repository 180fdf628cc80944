// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windows10NetworkProxyServer`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10networkproxyserver?view=graph-rest-beta)
    Windows10NetworkProxyServer = "microsoft.graph.windows10NetworkProxyServer"
}

impl Windows10NetworkProxyServer {
    /// `address` in queries.
    pub const ADDRESS: Property<Self> = Property::new("address");
    /// `exceptions` in queries.
    pub const EXCEPTIONS: Property<Self> = Property::new("exceptions");
    /// `useForLocalAddresses` in queries.
    pub const USE_FOR_LOCAL_ADDRESSES: Property<Self> = Property::new("useForLocalAddresses");

    /// `address`: `Edm.String`
    pub fn address(&self) -> Option<&str> {
        self.0.str("address")
    }

    /// Sets `address`.
    pub fn with_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("address", value))
    }

    /// `exceptions`: `Collection(Edm.String)`
    pub fn exceptions(&self) -> Option<Vec<&str>> {
        self.0.strs("exceptions")
    }

    /// Sets `exceptions`.
    pub fn with_exceptions(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("exceptions", value))
    }

    /// `useForLocalAddresses`: `Edm.Boolean`
    pub fn use_for_local_addresses(&self) -> Option<bool> {
        self.0.bool("useForLocalAddresses")
    }

    /// Sets `useForLocalAddresses`.
    pub fn with_use_for_local_addresses(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("useForLocalAddresses", value))
    }
}
