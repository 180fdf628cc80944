// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from windowsInformationProtectionApp.
    ///
    /// [`microsoft.graph.windowsInformationProtectionStoreApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionstoreapp?view=graph-rest-beta)
    WindowsInformationProtectionStoreApp: super::WindowsInformationProtectionApp = "microsoft.graph.windowsInformationProtectionStoreApp"
}

impl WindowsInformationProtectionStoreApp {
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const PUBLISHER_NAME: Property<Self> = Property::new("publisherName");
    pub const PRODUCT_NAME: Property<Self> = Property::new("productName");
    pub const DENIED: Property<Self> = Property::new("denied");

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_publisher_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publisherName", value))
    }

    pub fn with_product_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("productName", value))
    }

    pub fn with_denied(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("denied", value))
    }
}
