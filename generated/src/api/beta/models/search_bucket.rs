// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.searchBucket`](https://learn.microsoft.com/graph/api/resources/searchbucket?view=graph-rest-beta)
    SearchBucket = "microsoft.graph.searchBucket"
}

impl SearchBucket {
    /// `aggregationFilterToken` in queries.
    pub const AGGREGATION_FILTER_TOKEN: Property<Self> = Property::new("aggregationFilterToken");
    /// `count` in queries.
    pub const COUNT: Property<Self> = Property::new("count");
    /// `key` in queries.
    pub const KEY: Property<Self> = Property::new("key");

    /// `aggregationFilterToken`: `Edm.String`
    pub fn aggregation_filter_token(&self) -> Option<&str> {
        self.0.str("aggregationFilterToken")
    }

    /// Sets `aggregationFilterToken`.
    pub fn with_aggregation_filter_token(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("aggregationFilterToken", value))
    }

    /// `count`: `Edm.Int32`
    pub fn count(&self) -> Option<i32> {
        self.0.i32("count")
    }

    /// Sets `count`.
    pub fn with_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("count", value))
    }

    /// `key`: `Edm.String`
    pub fn key(&self) -> Option<&str> {
        self.0.str("key")
    }

    /// Sets `key`.
    pub fn with_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("key", value))
    }
}
