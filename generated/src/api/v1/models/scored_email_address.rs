// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.scoredEmailAddress`](https://learn.microsoft.com/graph/api/resources/scoredemailaddress?view=graph-rest-1.0)
    ScoredEmailAddress = "microsoft.graph.scoredEmailAddress"
}

impl ScoredEmailAddress {
    /// `address` in queries.
    pub const ADDRESS: Property<Self> = Property::new("address");
    /// `relevanceScore` in queries.
    pub const RELEVANCE_SCORE: Property<Self> = Property::new("relevanceScore");

    /// `address`: `Edm.String`
    pub fn address(&self) -> Option<&str> {
        self.0.str("address")
    }

    /// Sets `address`.
    pub fn with_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("address", value))
    }

    /// `relevanceScore`: `Edm.Double`
    pub fn relevance_score(&self) -> Option<f64> {
        self.0.f64("relevanceScore")
    }

    /// Sets `relevanceScore`.
    pub fn with_relevance_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("relevanceScore", value))
    }
}
