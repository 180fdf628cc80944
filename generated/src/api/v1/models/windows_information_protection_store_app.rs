// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from windowsInformationProtectionApp.
    ///
    /// [`microsoft.graph.windowsInformationProtectionStoreApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionstoreapp?view=graph-rest-1.0)
    WindowsInformationProtectionStoreApp: super::WindowsInformationProtectionApp = "microsoft.graph.windowsInformationProtectionStoreApp"
}

impl WindowsInformationProtectionStoreApp {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `publisherName` in queries.
    pub const PUBLISHER_NAME: Property<Self> = Property::new("publisherName");
    /// `productName` in queries.
    pub const PRODUCT_NAME: Property<Self> = Property::new("productName");
    /// `denied` in queries.
    pub const DENIED: Property<Self> = Property::new("denied");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `publisherName`.
    pub fn with_publisher_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publisherName", value))
    }

    /// Sets `productName`.
    pub fn with_product_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("productName", value))
    }

    /// Sets `denied`.
    pub fn with_denied(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("denied", value))
    }
}
