// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.iosDeviceType`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosdevicetype?view=graph-rest-1.0)
    IosDeviceType = "microsoft.graph.iosDeviceType"
}

impl IosDeviceType {
    /// `iPad` in queries.
    pub const IPAD: Property<Self> = Property::new("iPad");
    /// `iPhoneAndIPod` in queries.
    pub const IPHONE_AND_I_POD: Property<Self> = Property::new("iPhoneAndIPod");

    /// `iPad`: `Edm.Boolean`
    pub fn ipad(&self) -> Option<bool> {
        self.0.bool("iPad")
    }

    /// Sets `iPad`.
    pub fn with_ipad(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iPad", value))
    }

    /// `iPhoneAndIPod`: `Edm.Boolean`
    pub fn iphone_and_i_pod(&self) -> Option<bool> {
        self.0.bool("iPhoneAndIPod")
    }

    /// Sets `iPhoneAndIPod`.
    pub fn with_iphone_and_i_pod(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iPhoneAndIPod", value))
    }
}
