// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from windowsInformationProtectionApp.
    ///
    /// [`microsoft.graph.windowsInformationProtectionDesktopApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectiondesktopapp?view=graph-rest-beta)
    WindowsInformationProtectionDesktopApp: super::WindowsInformationProtectionApp = "microsoft.graph.windowsInformationProtectionDesktopApp"
}

impl WindowsInformationProtectionDesktopApp {
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
    /// `binaryName` in queries.
    pub const BINARY_NAME: Property<Self> = Property::new("binaryName");
    /// `binaryVersionLow` in queries.
    pub const BINARY_VERSION_LOW: Property<Self> = Property::new("binaryVersionLow");
    /// `binaryVersionHigh` in queries.
    pub const BINARY_VERSION_HIGH: Property<Self> = Property::new("binaryVersionHigh");

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

    /// `binaryName`: `Edm.String`
    pub fn binary_name(&self) -> Option<&str> {
        self.0.str("binaryName")
    }

    /// Sets `binaryName`.
    pub fn with_binary_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("binaryName", value))
    }

    /// `binaryVersionLow`: `Edm.String`
    pub fn binary_version_low(&self) -> Option<&str> {
        self.0.str("binaryVersionLow")
    }

    /// Sets `binaryVersionLow`.
    pub fn with_binary_version_low(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("binaryVersionLow", value))
    }

    /// `binaryVersionHigh`: `Edm.String`
    pub fn binary_version_high(&self) -> Option<&str> {
        self.0.str("binaryVersionHigh")
    }

    /// Sets `binaryVersionHigh`.
    pub fn with_binary_version_high(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("binaryVersionHigh", value))
    }
}
