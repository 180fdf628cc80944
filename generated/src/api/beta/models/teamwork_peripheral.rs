// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.teamworkPeripheral`](https://learn.microsoft.com/graph/api/resources/teamworkperipheral?view=graph-rest-beta)
    TeamworkPeripheral: super::Entity = "microsoft.graph.teamworkPeripheral"
}

impl TeamworkPeripheral {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `productId` in queries.
    pub const PRODUCT_ID: Property<Self> = Property::new("productId");
    /// `vendorId` in queries.
    pub const VENDOR_ID: Property<Self> = Property::new("vendorId");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `productId`: `Edm.String`
    pub fn product_id(&self) -> Option<&str> {
        self.0.str("productId")
    }

    /// Sets `productId`.
    pub fn with_product_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("productId", value))
    }

    /// `vendorId`: `Edm.String`
    pub fn vendor_id(&self) -> Option<&str> {
        self.0.str("vendorId")
    }

    /// Sets `vendorId`.
    pub fn with_vendor_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("vendorId", value))
    }
}
