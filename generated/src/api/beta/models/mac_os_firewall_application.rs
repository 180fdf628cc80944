// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.macOSFirewallApplication`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosfirewallapplication?view=graph-rest-beta)
    MacOsFirewallApplication = "microsoft.graph.macOSFirewallApplication"
}

impl MacOsFirewallApplication {
    /// `bundleId` in queries.
    pub const BUNDLE_ID: Property<Self> = Property::new("bundleId");
    /// `allowsIncomingConnections` in queries.
    pub const ALLOWS_INCOMING_CONNECTIONS: Property<Self> = Property::new("allowsIncomingConnections");

    /// `bundleId`: `Edm.String`
    pub fn bundle_id(&self) -> Option<&str> {
        self.0.str("bundleId")
    }

    /// Sets `bundleId`.
    pub fn with_bundle_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bundleId", value))
    }

    /// `allowsIncomingConnections`: `Edm.Boolean`
    pub fn allows_incoming_connections(&self) -> Option<bool> {
        self.0.bool("allowsIncomingConnections")
    }

    /// Sets `allowsIncomingConnections`.
    pub fn with_allows_incoming_connections(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowsIncomingConnections", value))
    }
}
