// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.vppLicensingType`](https://learn.microsoft.com/graph/api/resources/intune-apps-vpplicensingtype?view=graph-rest-1.0)
    VppLicensingType = "microsoft.graph.vppLicensingType"
}

impl VppLicensingType {
    /// `supportsUserLicensing` in queries.
    pub const SUPPORTS_USER_LICENSING: Property<Self> = Property::new("supportsUserLicensing");
    /// `supportsDeviceLicensing` in queries.
    pub const SUPPORTS_DEVICE_LICENSING: Property<Self> = Property::new("supportsDeviceLicensing");

    /// `supportsUserLicensing`: `Edm.Boolean`
    pub fn supports_user_licensing(&self) -> Option<bool> {
        self.0.bool("supportsUserLicensing")
    }

    /// Sets `supportsUserLicensing`.
    pub fn with_supports_user_licensing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("supportsUserLicensing", value))
    }

    /// `supportsDeviceLicensing`: `Edm.Boolean`
    pub fn supports_device_licensing(&self) -> Option<bool> {
        self.0.bool("supportsDeviceLicensing")
    }

    /// Sets `supportsDeviceLicensing`.
    pub fn with_supports_device_licensing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("supportsDeviceLicensing", value))
    }
}
