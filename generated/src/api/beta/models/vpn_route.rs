// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.vpnRoute`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnroute?view=graph-rest-beta)
    VpnRoute = "microsoft.graph.vpnRoute"
}

impl VpnRoute {
    /// `destinationPrefix` in queries.
    pub const DESTINATION_PREFIX: Property<Self> = Property::new("destinationPrefix");
    /// `prefixSize` in queries.
    pub const PREFIX_SIZE: Property<Self> = Property::new("prefixSize");

    /// `destinationPrefix`: `Edm.String`
    pub fn destination_prefix(&self) -> Option<&str> {
        self.0.str("destinationPrefix")
    }

    /// Sets `destinationPrefix`.
    pub fn with_destination_prefix(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("destinationPrefix", value))
    }

    /// `prefixSize`: `Edm.Int32`
    pub fn prefix_size(&self) -> Option<i32> {
        self.0.i32("prefixSize")
    }

    /// Sets `prefixSize`.
    pub fn with_prefix_size(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("prefixSize", value))
    }
}
