// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deliveryOptimizationBandwidthBusinessHoursLimit`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationbandwidthbusinesshourslimit?view=graph-rest-beta)
    DeliveryOptimizationBandwidthBusinessHoursLimit = "microsoft.graph.deliveryOptimizationBandwidthBusinessHoursLimit"
}

impl DeliveryOptimizationBandwidthBusinessHoursLimit {
    /// `bandwidthBeginBusinessHours` in queries.
    pub const BANDWIDTH_BEGIN_BUSINESS_HOURS: Property<Self> = Property::new("bandwidthBeginBusinessHours");
    /// `bandwidthEndBusinessHours` in queries.
    pub const BANDWIDTH_END_BUSINESS_HOURS: Property<Self> = Property::new("bandwidthEndBusinessHours");
    /// `bandwidthPercentageDuringBusinessHours` in queries.
    pub const BANDWIDTH_PERCENTAGE_DURING_BUSINESS_HOURS: Property<Self> =
        Property::new("bandwidthPercentageDuringBusinessHours");
    /// `bandwidthPercentageOutsideBusinessHours` in queries.
    pub const BANDWIDTH_PERCENTAGE_OUTSIDE_BUSINESS_HOURS: Property<Self> =
        Property::new("bandwidthPercentageOutsideBusinessHours");

    /// `bandwidthBeginBusinessHours`: `Edm.Int32`
    pub fn bandwidth_begin_business_hours(&self) -> Option<i32> {
        self.0.i32("bandwidthBeginBusinessHours")
    }

    /// Sets `bandwidthBeginBusinessHours`.
    pub fn with_bandwidth_begin_business_hours(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("bandwidthBeginBusinessHours", value))
    }

    /// `bandwidthEndBusinessHours`: `Edm.Int32`
    pub fn bandwidth_end_business_hours(&self) -> Option<i32> {
        self.0.i32("bandwidthEndBusinessHours")
    }

    /// Sets `bandwidthEndBusinessHours`.
    pub fn with_bandwidth_end_business_hours(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("bandwidthEndBusinessHours", value))
    }

    /// `bandwidthPercentageDuringBusinessHours`: `Edm.Int32`
    pub fn bandwidth_percentage_during_business_hours(&self) -> Option<i32> {
        self.0.i32("bandwidthPercentageDuringBusinessHours")
    }

    /// Sets `bandwidthPercentageDuringBusinessHours`.
    pub fn with_bandwidth_percentage_during_business_hours(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("bandwidthPercentageDuringBusinessHours", value))
    }

    /// `bandwidthPercentageOutsideBusinessHours`: `Edm.Int32`
    pub fn bandwidth_percentage_outside_business_hours(&self) -> Option<i32> {
        self.0.i32("bandwidthPercentageOutsideBusinessHours")
    }

    /// Sets `bandwidthPercentageOutsideBusinessHours`.
    pub fn with_bandwidth_percentage_outside_business_hours(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("bandwidthPercentageOutsideBusinessHours", value))
    }
}
