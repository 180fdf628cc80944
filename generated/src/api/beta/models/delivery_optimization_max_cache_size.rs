// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.deliveryOptimizationMaxCacheSize`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationmaxcachesize?view=graph-rest-beta)
    DeliveryOptimizationMaxCacheSize = "microsoft.graph.deliveryOptimizationMaxCacheSize" {
        "microsoft.graph.deliveryOptimizationMaxCacheSizeAbsolute",
        "microsoft.graph.deliveryOptimizationMaxCacheSizePercentage",
    }
}
