// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from iosHomeScreenItem.
    ///
    /// [`microsoft.graph.iosHomeScreenApp`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioshomescreenapp?view=graph-rest-1.0)
    IosHomeScreenApp: super::IosHomeScreenItem = "microsoft.graph.iosHomeScreenApp"
}

impl IosHomeScreenApp {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `bundleID` in queries.
    pub const BUNDLE_ID: Property<Self> = Property::new("bundleID");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `bundleID`: `Edm.String`
    pub fn bundle_id(&self) -> Option<&str> {
        self.0.str("bundleID")
    }

    /// Sets `bundleID`.
    pub fn with_bundle_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bundleID", value))
    }
}
