// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from windowsInformationProtectionApp.
    ///
    /// [`microsoft.graph.windowsInformationProtectionDesktopApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectiondesktopapp?view=graph-rest-1.0)
    WindowsInformationProtectionDesktopApp: super::WindowsInformationProtectionApp = "microsoft.graph.windowsInformationProtectionDesktopApp"
}

impl WindowsInformationProtectionDesktopApp {
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const PUBLISHER_NAME: Property<Self> = Property::new("publisherName");
    pub const PRODUCT_NAME: Property<Self> = Property::new("productName");
    pub const DENIED: Property<Self> = Property::new("denied");
    pub const BINARY_NAME: Property<Self> = Property::new("binaryName");
    pub const BINARY_VERSION_LOW: Property<Self> = Property::new("binaryVersionLow");
    pub const BINARY_VERSION_HIGH: Property<Self> = Property::new("binaryVersionHigh");

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

    /// `binaryName`: `Edm.String`
    pub fn binary_name(&self) -> Option<&str> {
        self.0.str("binaryName")
    }

    pub fn with_binary_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("binaryName", value))
    }

    /// `binaryVersionLow`: `Edm.String`
    pub fn binary_version_low(&self) -> Option<&str> {
        self.0.str("binaryVersionLow")
    }

    pub fn with_binary_version_low(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("binaryVersionLow", value))
    }

    /// `binaryVersionHigh`: `Edm.String`
    pub fn binary_version_high(&self) -> Option<&str> {
        self.0.str("binaryVersionHigh")
    }

    pub fn with_binary_version_high(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("binaryVersionHigh", value))
    }
}
