// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from deliveryOptimizationBandwidth.
    ///
    /// [`microsoft.graph.deliveryOptimizationBandwidthAbsolute`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationbandwidthabsolute?view=graph-rest-beta)
    DeliveryOptimizationBandwidthAbsolute: super::DeliveryOptimizationBandwidth = "microsoft.graph.deliveryOptimizationBandwidthAbsolute"
}

impl DeliveryOptimizationBandwidthAbsolute {
    /// `maximumDownloadBandwidthInKilobytesPerSecond` in queries.
    pub const MAXIMUM_DOWNLOAD_BANDWIDTH_IN_KILOBYTES_PER_SECOND: Property<Self> =
        Property::new("maximumDownloadBandwidthInKilobytesPerSecond");
    /// `maximumUploadBandwidthInKilobytesPerSecond` in queries.
    pub const MAXIMUM_UPLOAD_BANDWIDTH_IN_KILOBYTES_PER_SECOND: Property<Self> =
        Property::new("maximumUploadBandwidthInKilobytesPerSecond");

    /// `maximumDownloadBandwidthInKilobytesPerSecond`: `Edm.Int64`
    pub fn maximum_download_bandwidth_in_kilobytes_per_second(&self) -> Option<i64> {
        self.0.i64("maximumDownloadBandwidthInKilobytesPerSecond")
    }

    /// Sets `maximumDownloadBandwidthInKilobytesPerSecond`.
    pub fn with_maximum_download_bandwidth_in_kilobytes_per_second(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("maximumDownloadBandwidthInKilobytesPerSecond", value))
    }

    /// `maximumUploadBandwidthInKilobytesPerSecond`: `Edm.Int64`
    pub fn maximum_upload_bandwidth_in_kilobytes_per_second(&self) -> Option<i64> {
        self.0.i64("maximumUploadBandwidthInKilobytesPerSecond")
    }

    /// Sets `maximumUploadBandwidthInKilobytesPerSecond`.
    pub fn with_maximum_upload_bandwidth_in_kilobytes_per_second(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("maximumUploadBandwidthInKilobytesPerSecond", value))
    }
}
