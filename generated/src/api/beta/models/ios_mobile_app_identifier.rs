// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from mobileAppIdentifier.
    ///
    /// [`microsoft.graph.iosMobileAppIdentifier`](https://learn.microsoft.com/graph/api/resources/intune-mam-iosmobileappidentifier?view=graph-rest-beta)
    IosMobileAppIdentifier: super::MobileAppIdentifier = "microsoft.graph.iosMobileAppIdentifier"
}

impl IosMobileAppIdentifier {
    /// `bundleId` in queries.
    pub const BUNDLE_ID: Property<Self> = Property::new("bundleId");

    /// `bundleId`: `Edm.String`
    pub fn bundle_id(&self) -> Option<&str> {
        self.0.str("bundleId")
    }

    /// Sets `bundleId`.
    pub fn with_bundle_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bundleId", value))
    }
}
