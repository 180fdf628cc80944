// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from ipRange.
    ///
    /// [`microsoft.graph.iPv4CidrRange`](https://learn.microsoft.com/graph/api/resources/ipv4cidrrange?view=graph-rest-beta)
    Ipv4CidrRange: super::IpRange = "microsoft.graph.iPv4CidrRange"
}

impl Ipv4CidrRange {
    /// `cidrAddress` in queries.
    pub const CIDR_ADDRESS: Property<Self> = Property::new("cidrAddress");

    /// `cidrAddress`: `Edm.String`
    pub fn cidr_address(&self) -> Option<&str> {
        self.0.str("cidrAddress")
    }

    /// Sets `cidrAddress`.
    pub fn with_cidr_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("cidrAddress", value))
    }
}
