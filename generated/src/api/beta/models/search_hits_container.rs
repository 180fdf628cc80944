// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.searchHitsContainer`](https://learn.microsoft.com/graph/api/resources/searchhitscontainer?view=graph-rest-beta)
    SearchHitsContainer = "microsoft.graph.searchHitsContainer"
}

impl SearchHitsContainer {
    /// `hits` in queries.
    pub const HITS: Property<Self> = Property::new("hits");
    /// `moreResultsAvailable` in queries.
    pub const MORE_RESULTS_AVAILABLE: Property<Self> = Property::new("moreResultsAvailable");
    /// `total` in queries.
    pub const TOTAL: Property<Self> = Property::new("total");
    /// `aggregations` in queries.
    pub const AGGREGATIONS: Property<Self> = Property::new("aggregations");

    /// `hits`: `Collection(microsoft.graph.searchHit)`
    pub fn hits(&self) -> Option<&[super::SearchHit]> {
        self.0.models("hits")
    }

    /// Sets `hits`.
    pub fn with_hits(self, value: impl Into<Nullable<Vec<super::SearchHit>>>) -> Self {
        Self(self.0.with("hits", value))
    }

    /// `moreResultsAvailable`: `Edm.Boolean`
    pub fn more_results_available(&self) -> Option<bool> {
        self.0.bool("moreResultsAvailable")
    }

    /// Sets `moreResultsAvailable`.
    pub fn with_more_results_available(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("moreResultsAvailable", value))
    }

    /// `total`: `Edm.Int32`
    pub fn total(&self) -> Option<i32> {
        self.0.i32("total")
    }

    /// Sets `total`.
    pub fn with_total(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("total", value))
    }

    /// `aggregations`: `Collection(microsoft.graph.searchAggregation)`
    pub fn aggregations(&self) -> Option<&[super::SearchAggregation]> {
        self.0.models("aggregations")
    }

    /// Sets `aggregations`.
    pub fn with_aggregations(self, value: impl Into<Nullable<Vec<super::SearchAggregation>>>) -> Self {
        Self(self.0.with("aggregations", value))
    }
}
