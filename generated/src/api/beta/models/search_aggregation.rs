// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.searchAggregation`](https://learn.microsoft.com/graph/api/resources/searchaggregation?view=graph-rest-beta)
    SearchAggregation = "microsoft.graph.searchAggregation"
}

impl SearchAggregation {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `field` in queries.
    pub const FIELD: Property<Self> = Property::new("field");
    /// `buckets` in queries.
    pub const BUCKETS: Property<Self> = Property::new("buckets");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `field`: `Edm.String`
    pub fn field(&self) -> Option<&str> {
        self.0.str("field")
    }

    /// Sets `field`.
    pub fn with_field(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("field", value))
    }

    /// `buckets`: `Collection(microsoft.graph.searchBucket)`
    pub fn buckets(&self) -> Option<&[super::SearchBucket]> {
        self.0.models("buckets")
    }

    /// Sets `buckets`.
    pub fn with_buckets(self, value: impl Into<Nullable<Vec<super::SearchBucket>>>) -> Self {
        Self(self.0.with("buckets", value))
    }
}
