// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bucketAggregationDefinition`](https://learn.microsoft.com/graph/api/resources/bucketaggregationdefinition?view=graph-rest-1.0)
    BucketAggregationDefinition = "microsoft.graph.bucketAggregationDefinition"
}

impl BucketAggregationDefinition {
    /// `isDescending` in queries.
    pub const IS_DESCENDING: Property<Self> = Property::new("isDescending");
    /// `minimumCount` in queries.
    pub const MINIMUM_COUNT: Property<Self> = Property::new("minimumCount");
    /// `prefixFilter` in queries.
    pub const PREFIX_FILTER: Property<Self> = Property::new("prefixFilter");
    /// `ranges` in queries.
    pub const RANGES: Property<Self> = Property::new("ranges");
    /// `sortBy` in queries.
    pub const SORT_BY: Property<Self> = Property::new("sortBy");

    /// `isDescending`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_descending(&self) -> Option<bool> {
        self.0.bool("isDescending")
    }

    /// Sets `isDescending`.
    pub fn with_is_descending(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDescending", value))
    }

    /// `minimumCount`: `Edm.Int32`
    ///
    /// Optional.
    pub fn minimum_count(&self) -> Option<i32> {
        self.0.i32("minimumCount")
    }

    /// Sets `minimumCount`.
    pub fn with_minimum_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minimumCount", value))
    }

    /// `prefixFilter`: `Edm.String`
    ///
    /// Optional.
    pub fn prefix_filter(&self) -> Option<&str> {
        self.0.str("prefixFilter")
    }

    /// Sets `prefixFilter`.
    pub fn with_prefix_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("prefixFilter", value))
    }

    /// `ranges`: `Collection(microsoft.graph.bucketAggregationRange)`
    ///
    /// Optional.
    pub fn ranges(&self) -> Option<&[super::BucketAggregationRange]> {
        self.0.models("ranges")
    }

    /// Sets `ranges`.
    pub fn with_ranges(self, value: impl Into<Nullable<Vec<super::BucketAggregationRange>>>) -> Self {
        Self(self.0.with("ranges", value))
    }

    /// `sortBy`: `microsoft.graph.bucketAggregationSortProperty`
    ///
    /// Required. Possible values are: count, keyAsString, keyAsNumber.
    pub fn sort_by(&self) -> Option<super::BucketAggregationSortProperty> {
        self.0.enumeration("sortBy")
    }

    /// Sets `sortBy`.
    pub fn with_sort_by(self, value: impl Into<Nullable<super::BucketAggregationSortProperty>>) -> Self {
        Self(self.0.with("sortBy", value))
    }
}
