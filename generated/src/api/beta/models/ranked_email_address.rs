// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.rankedEmailAddress`](https://learn.microsoft.com/graph/api/resources/rankedemailaddress?view=graph-rest-beta)
    RankedEmailAddress = "microsoft.graph.rankedEmailAddress"
}

impl RankedEmailAddress {
    /// `address` in queries.
    pub const ADDRESS: Property<Self> = Property::new("address");
    /// `rank` in queries.
    pub const RANK: Property<Self> = Property::new("rank");

    /// `address`: `Edm.String`
    pub fn address(&self) -> Option<&str> {
        self.0.str("address")
    }

    /// Sets `address`.
    pub fn with_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("address", value))
    }

    /// `rank`: `Edm.Double`
    pub fn rank(&self) -> Option<f64> {
        self.0.f64("rank")
    }

    /// Sets `rank`.
    pub fn with_rank(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("rank", value))
    }
}
