// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsWindows10DevicesSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticswindows10devicessummary?view=graph-rest-beta)
    UserExperienceAnalyticsWindows10DevicesSummary = "microsoft.graph.userExperienceAnalyticsWindows10DevicesSummary"
}

impl UserExperienceAnalyticsWindows10DevicesSummary {
    /// `unsupportedOSversionDeviceCount` in queries.
    pub const UNSUPPORTED_O_SVERSION_DEVICE_COUNT: Property<Self> = Property::new("unsupportedOSversionDeviceCount");

    /// `unsupportedOSversionDeviceCount`: `Edm.Int32`
    pub fn unsupported_o_sversion_device_count(&self) -> Option<i32> {
        self.0.i32("unsupportedOSversionDeviceCount")
    }

    /// Sets `unsupportedOSversionDeviceCount`.
    pub fn with_unsupported_o_sversion_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unsupportedOSversionDeviceCount", value))
    }
}
