// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from deliveryOptimizationMaxCacheSize.
    ///
    /// [`microsoft.graph.deliveryOptimizationMaxCacheSizeAbsolute`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationmaxcachesizeabsolute?view=graph-rest-beta)
    DeliveryOptimizationMaxCacheSizeAbsolute: super::DeliveryOptimizationMaxCacheSize = "microsoft.graph.deliveryOptimizationMaxCacheSizeAbsolute"
}

impl DeliveryOptimizationMaxCacheSizeAbsolute {
    /// `maximumCacheSizeInGigabytes` in queries.
    pub const MAXIMUM_CACHE_SIZE_IN_GIGABYTES: Property<Self> = Property::new("maximumCacheSizeInGigabytes");

    /// `maximumCacheSizeInGigabytes`: `Edm.Int64`
    pub fn maximum_cache_size_in_gigabytes(&self) -> Option<i64> {
        self.0.i64("maximumCacheSizeInGigabytes")
    }

    /// Sets `maximumCacheSizeInGigabytes`.
    pub fn with_maximum_cache_size_in_gigabytes(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("maximumCacheSizeInGigabytes", value))
    }
}
