// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from deliveryOptimizationBandwidth.
    ///
    /// [`microsoft.graph.deliveryOptimizationBandwidthHoursWithPercentage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationbandwidthhourswithpercentage?view=graph-rest-beta)
    DeliveryOptimizationBandwidthHoursWithPercentage: super::DeliveryOptimizationBandwidth = "microsoft.graph.deliveryOptimizationBandwidthHoursWithPercentage"
}

impl DeliveryOptimizationBandwidthHoursWithPercentage {
    /// `bandwidthBackgroundPercentageHours` in queries.
    pub const BANDWIDTH_BACKGROUND_PERCENTAGE_HOURS: Property<Self> =
        Property::new("bandwidthBackgroundPercentageHours");
    /// `bandwidthForegroundPercentageHours` in queries.
    pub const BANDWIDTH_FOREGROUND_PERCENTAGE_HOURS: Property<Self> =
        Property::new("bandwidthForegroundPercentageHours");

    /// `bandwidthBackgroundPercentageHours`: `microsoft.graph.deliveryOptimizationBandwidthBusinessHoursLimit`
    pub fn bandwidth_background_percentage_hours(
        &self,
    ) -> Option<&super::DeliveryOptimizationBandwidthBusinessHoursLimit>
    {
        self.0.model("bandwidthBackgroundPercentageHours")
    }

    /// Sets `bandwidthBackgroundPercentageHours`.
    pub fn with_bandwidth_background_percentage_hours(
        self,
        value: impl Into<Nullable<super::DeliveryOptimizationBandwidthBusinessHoursLimit>>,
    ) -> Self {
        Self(self.0.with("bandwidthBackgroundPercentageHours", value))
    }

    /// `bandwidthForegroundPercentageHours`: `microsoft.graph.deliveryOptimizationBandwidthBusinessHoursLimit`
    pub fn bandwidth_foreground_percentage_hours(
        &self,
    ) -> Option<&super::DeliveryOptimizationBandwidthBusinessHoursLimit>
    {
        self.0.model("bandwidthForegroundPercentageHours")
    }

    /// Sets `bandwidthForegroundPercentageHours`.
    pub fn with_bandwidth_foreground_percentage_hours(
        self,
        value: impl Into<Nullable<super::DeliveryOptimizationBandwidthBusinessHoursLimit>>,
    ) -> Self {
        Self(self.0.with("bandwidthForegroundPercentageHours", value))
    }
}
