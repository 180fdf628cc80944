// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.bucketAggregationSortProperty`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    BucketAggregationSortProperty = "microsoft.graph.bucketAggregationSortProperty" {
        /// `count`
        Count = "count",
        /// `keyAsString`
        KeyAsString = "keyAsString",
        /// `keyAsNumber`
        KeyAsNumber = "keyAsNumber",
    }
}
