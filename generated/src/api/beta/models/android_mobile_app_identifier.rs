// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from mobileAppIdentifier.
    ///
    /// [`microsoft.graph.androidMobileAppIdentifier`](https://learn.microsoft.com/graph/api/resources/intune-mam-androidmobileappidentifier?view=graph-rest-beta)
    AndroidMobileAppIdentifier: super::MobileAppIdentifier = "microsoft.graph.androidMobileAppIdentifier"
}

impl AndroidMobileAppIdentifier {
    /// `packageId` in queries.
    pub const PACKAGE_ID: Property<Self> = Property::new("packageId");

    /// `packageId`: `Edm.String`
    pub fn package_id(&self) -> Option<&str> {
        self.0.str("packageId")
    }

    /// Sets `packageId`.
    pub fn with_package_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("packageId", value))
    }
}
