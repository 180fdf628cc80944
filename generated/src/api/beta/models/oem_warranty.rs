// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.oemWarranty`](https://learn.microsoft.com/graph/api/resources/intune-devices-oemwarranty?view=graph-rest-beta)
    OemWarranty = "microsoft.graph.oemWarranty"
}

impl OemWarranty {
    /// `baseWarranties` in queries.
    pub const BASE_WARRANTIES: Property<Self> = Property::new("baseWarranties");
    /// `additionalWarranties` in queries.
    pub const ADDITIONAL_WARRANTIES: Property<Self> = Property::new("additionalWarranties");
    /// `deviceWarrantyUrl` in queries.
    pub const DEVICE_WARRANTY_URL: Property<Self> = Property::new("deviceWarrantyUrl");
    /// `deviceConfigurationUrl` in queries.
    pub const DEVICE_CONFIGURATION_URL: Property<Self> = Property::new("deviceConfigurationUrl");

    /// `baseWarranties`: `Collection(microsoft.graph.warrantyOffer)`
    pub fn base_warranties(&self) -> Option<&[super::WarrantyOffer]> {
        self.0.models("baseWarranties")
    }

    /// Sets `baseWarranties`.
    pub fn with_base_warranties(self, value: impl Into<Nullable<Vec<super::WarrantyOffer>>>) -> Self {
        Self(self.0.with("baseWarranties", value))
    }

    /// `additionalWarranties`: `Collection(microsoft.graph.warrantyOffer)`
    pub fn additional_warranties(&self) -> Option<&[super::WarrantyOffer]> {
        self.0.models("additionalWarranties")
    }

    /// Sets `additionalWarranties`.
    pub fn with_additional_warranties(self, value: impl Into<Nullable<Vec<super::WarrantyOffer>>>) -> Self {
        Self(self.0.with("additionalWarranties", value))
    }

    /// `deviceWarrantyUrl`: `Edm.String`
    pub fn device_warranty_url(&self) -> Option<&str> {
        self.0.str("deviceWarrantyUrl")
    }

    /// Sets `deviceWarrantyUrl`.
    pub fn with_device_warranty_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceWarrantyUrl", value))
    }

    /// `deviceConfigurationUrl`: `Edm.String`
    pub fn device_configuration_url(&self) -> Option<&str> {
        self.0.str("deviceConfigurationUrl")
    }

    /// Sets `deviceConfigurationUrl`.
    pub fn with_device_configuration_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceConfigurationUrl", value))
    }
}
