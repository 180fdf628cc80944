// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.proxiedDomain`](https://learn.microsoft.com/graph/api/resources/intune-shared-proxieddomain?view=graph-rest-beta)
    ProxiedDomain = "microsoft.graph.proxiedDomain"
}

impl ProxiedDomain {
    /// `ipAddressOrFQDN` in queries.
    pub const IP_ADDRESS_OR_FQDN: Property<Self> = Property::new("ipAddressOrFQDN");
    /// `proxy` in queries.
    pub const PROXY: Property<Self> = Property::new("proxy");

    /// `ipAddressOrFQDN`: `Edm.String`
    pub fn ip_address_or_fqdn(&self) -> Option<&str> {
        self.0.str("ipAddressOrFQDN")
    }

    /// Sets `ipAddressOrFQDN`.
    pub fn with_ip_address_or_fqdn(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipAddressOrFQDN", value))
    }

    /// `proxy`: `Edm.String`
    pub fn proxy(&self) -> Option<&str> {
        self.0.str("proxy")
    }

    /// Sets `proxy`.
    pub fn with_proxy(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("proxy", value))
    }
}
