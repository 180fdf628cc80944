// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionapp?view=graph-rest-1.0)
    WindowsInformationProtectionApp = "microsoft.graph.windowsInformationProtectionApp" {
        "microsoft.graph.windowsInformationProtectionDesktopApp",
        "microsoft.graph.windowsInformationProtectionStoreApp",
    }
}

impl WindowsInformationProtectionApp {
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

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `publisherName`: `Edm.String`
    pub fn publisher_name(&self) -> Option<&str> {
        self.0.str("publisherName")
    }

    /// Sets `publisherName`.
    pub fn with_publisher_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publisherName", value))
    }

    /// `productName`: `Edm.String`
    pub fn product_name(&self) -> Option<&str> {
        self.0.str("productName")
    }

    /// Sets `productName`.
    pub fn with_product_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("productName", value))
    }

    /// `denied`: `Edm.Boolean`
    pub fn denied(&self) -> Option<bool> {
        self.0.bool("denied")
    }

    /// Sets `denied`.
    pub fn with_denied(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("denied", value))
    }
}
