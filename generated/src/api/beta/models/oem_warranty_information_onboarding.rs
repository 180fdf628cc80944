// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.oemWarrantyInformationOnboarding`](https://learn.microsoft.com/graph/api/resources/intune-devices-oemwarrantyinformationonboarding?view=graph-rest-beta)
    OemWarrantyInformationOnboarding = "microsoft.graph.oemWarrantyInformationOnboarding"
}

impl OemWarrantyInformationOnboarding {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `oemName` in queries.
    pub const OEM_NAME: Property<Self> = Property::new("oemName");
    /// `enabled` in queries.
    pub const ENABLED: Property<Self> = Property::new("enabled");
    /// `available` in queries.
    pub const AVAILABLE: Property<Self> = Property::new("available");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `oemName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn oem_name(&self) -> Option<&str> {
        self.0.str("oemName")
    }

    /// `enabled`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn enabled(&self) -> Option<bool> {
        self.0.bool("enabled")
    }

    /// `available`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn available(&self) -> Option<bool> {
        self.0.bool("available")
    }
}
