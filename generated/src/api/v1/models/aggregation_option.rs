// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.aggregationOption`](https://learn.microsoft.com/graph/api/resources/aggregationoption?view=graph-rest-1.0)
    AggregationOption = "microsoft.graph.aggregationOption"
}

impl AggregationOption {
    /// `bucketDefinition` in queries.
    pub const BUCKET_DEFINITION: Property<Self> = Property::new("bucketDefinition");
    /// `field` in queries.
    pub const FIELD: Property<Self> = Property::new("field");
    /// `size` in queries.
    pub const SIZE: Property<Self> = Property::new("size");

    /// `bucketDefinition`: `microsoft.graph.bucketAggregationDefinition`
    ///
    /// Optional.
    pub fn bucket_definition(&self) -> Option<&super::BucketAggregationDefinition> {
        self.0.model("bucketDefinition")
    }

    /// Sets `bucketDefinition`.
    pub fn with_bucket_definition(self, value: impl Into<Nullable<super::BucketAggregationDefinition>>) -> Self {
        Self(self.0.with("bucketDefinition", value))
    }

    /// `field`: `Edm.String`
    ///
    /// Required.
    pub fn field(&self) -> Option<&str> {
        self.0.str("field")
    }

    /// Sets `field`.
    pub fn with_field(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("field", value))
    }

    /// `size`: `Edm.Int32`
    ///
    /// Optional.
    pub fn size(&self) -> Option<i32> {
        self.0.i32("size")
    }

    /// Sets `size`.
    pub fn with_size(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("size", value))
    }
}
