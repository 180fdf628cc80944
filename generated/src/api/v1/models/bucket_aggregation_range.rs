// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bucketAggregationRange`](https://learn.microsoft.com/graph/api/resources/bucketaggregationrange?view=graph-rest-1.0)
    BucketAggregationRange = "microsoft.graph.bucketAggregationRange"
}

impl BucketAggregationRange {
    /// `from` in queries.
    pub const FROM: Property<Self> = Property::new("from");
    /// `to` in queries.
    pub const TO: Property<Self> = Property::new("to");

    /// `from`: `Edm.String`
    ///
    /// Required.
    pub fn from(&self) -> Option<&str> {
        self.0.str("from")
    }

    /// Sets `from`.
    pub fn with_from(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("from", value))
    }

    /// `to`: `Edm.String`
    ///
    /// Required.
    pub fn to(&self) -> Option<&str> {
        self.0.str("to")
    }

    /// Sets `to`.
    pub fn with_to(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("to", value))
    }
}
