// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from deliveryOptimizationBandwidth.
    ///
    /// [`microsoft.graph.deliveryOptimizationBandwidthPercentage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationbandwidthpercentage?view=graph-rest-beta)
    DeliveryOptimizationBandwidthPercentage: super::DeliveryOptimizationBandwidth = "microsoft.graph.deliveryOptimizationBandwidthPercentage"
}

impl DeliveryOptimizationBandwidthPercentage {
    /// `maximumBackgroundBandwidthPercentage` in queries.
    pub const MAXIMUM_BACKGROUND_BANDWIDTH_PERCENTAGE: Property<Self> =
        Property::new("maximumBackgroundBandwidthPercentage");
    /// `maximumForegroundBandwidthPercentage` in queries.
    pub const MAXIMUM_FOREGROUND_BANDWIDTH_PERCENTAGE: Property<Self> =
        Property::new("maximumForegroundBandwidthPercentage");

    /// `maximumBackgroundBandwidthPercentage`: `Edm.Int32`
    pub fn maximum_background_bandwidth_percentage(&self) -> Option<i32> {
        self.0.i32("maximumBackgroundBandwidthPercentage")
    }

    /// Sets `maximumBackgroundBandwidthPercentage`.
    pub fn with_maximum_background_bandwidth_percentage(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumBackgroundBandwidthPercentage", value))
    }

    /// `maximumForegroundBandwidthPercentage`: `Edm.Int32`
    pub fn maximum_foreground_bandwidth_percentage(&self) -> Option<i32> {
        self.0.i32("maximumForegroundBandwidthPercentage")
    }

    /// Sets `maximumForegroundBandwidthPercentage`.
    pub fn with_maximum_foreground_bandwidth_percentage(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumForegroundBandwidthPercentage", value))
    }
}
