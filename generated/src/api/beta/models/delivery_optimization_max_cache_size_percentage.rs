// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from deliveryOptimizationMaxCacheSize.
    ///
    /// [`microsoft.graph.deliveryOptimizationMaxCacheSizePercentage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationmaxcachesizepercentage?view=graph-rest-beta)
    DeliveryOptimizationMaxCacheSizePercentage: super::DeliveryOptimizationMaxCacheSize = "microsoft.graph.deliveryOptimizationMaxCacheSizePercentage"
}

impl DeliveryOptimizationMaxCacheSizePercentage {
    /// `maximumCacheSizePercentage` in queries.
    pub const MAXIMUM_CACHE_SIZE_PERCENTAGE: Property<Self> = Property::new("maximumCacheSizePercentage");

    /// `maximumCacheSizePercentage`: `Edm.Int32`
    pub fn maximum_cache_size_percentage(&self) -> Option<i32> {
        self.0.i32("maximumCacheSizePercentage")
    }

    /// Sets `maximumCacheSizePercentage`.
    pub fn with_maximum_cache_size_percentage(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumCacheSizePercentage", value))
    }
}
