// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from ipRange.
    ///
    /// [`microsoft.graph.iPv6CidrRange`](https://learn.microsoft.com/graph/api/resources/ipv6cidrrange?view=graph-rest-beta)
    Ipv6CidrRange: super::IpRange = "microsoft.graph.iPv6CidrRange"
}

impl Ipv6CidrRange {
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
