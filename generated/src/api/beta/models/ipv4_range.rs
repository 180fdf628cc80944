// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from ipRange.
    ///
    /// [`microsoft.graph.iPv4Range`](https://learn.microsoft.com/graph/api/resources/intune-shared-ipv4range?view=graph-rest-beta)
    Ipv4Range: super::IpRange = "microsoft.graph.iPv4Range"
}

impl Ipv4Range {
    /// `lowerAddress` in queries.
    pub const LOWER_ADDRESS: Property<Self> = Property::new("lowerAddress");
    /// `upperAddress` in queries.
    pub const UPPER_ADDRESS: Property<Self> = Property::new("upperAddress");

    /// `lowerAddress`: `Edm.String`
    pub fn lower_address(&self) -> Option<&str> {
        self.0.str("lowerAddress")
    }

    /// Sets `lowerAddress`.
    pub fn with_lower_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("lowerAddress", value))
    }

    /// `upperAddress`: `Edm.String`
    pub fn upper_address(&self) -> Option<&str> {
        self.0.str("upperAddress")
    }

    /// Sets `upperAddress`.
    pub fn with_upper_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("upperAddress", value))
    }
}
