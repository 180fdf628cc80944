// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.bucketAggregationSortProperty`](https://learn.microsoft.com/graph/api/resources/bucketaggregationdefinition?view=graph-rest-1.0)
    BucketAggregationSortProperty = "microsoft.graph.bucketAggregationSortProperty" {
        /// `count`
        Count = "count",
        /// `keyAsString`
        KeyAsString = "keyAsString",
        /// `keyAsNumber`
        KeyAsNumber = "keyAsNumber",
    }
}
