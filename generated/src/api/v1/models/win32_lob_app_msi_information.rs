// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppMsiInformation`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappmsiinformation?view=graph-rest-1.0)
    Win32LobAppMsiInformation = "microsoft.graph.win32LobAppMsiInformation"
}

impl Win32LobAppMsiInformation {
    /// `productCode` in queries.
    pub const PRODUCT_CODE: Property<Self> = Property::new("productCode");
    /// `productVersion` in queries.
    pub const PRODUCT_VERSION: Property<Self> = Property::new("productVersion");
    /// `upgradeCode` in queries.
    pub const UPGRADE_CODE: Property<Self> = Property::new("upgradeCode");
    /// `requiresReboot` in queries.
    pub const REQUIRES_REBOOT: Property<Self> = Property::new("requiresReboot");
    /// `packageType` in queries.
    pub const PACKAGE_TYPE: Property<Self> = Property::new("packageType");
    /// `productName` in queries.
    pub const PRODUCT_NAME: Property<Self> = Property::new("productName");
    /// `publisher` in queries.
    pub const PUBLISHER: Property<Self> = Property::new("publisher");

    /// `productCode`: `Edm.String`
    pub fn product_code(&self) -> Option<&str> {
        self.0.str("productCode")
    }

    /// Sets `productCode`.
    pub fn with_product_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("productCode", value))
    }

    /// `productVersion`: `Edm.String`
    pub fn product_version(&self) -> Option<&str> {
        self.0.str("productVersion")
    }

    /// Sets `productVersion`.
    pub fn with_product_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("productVersion", value))
    }

    /// `upgradeCode`: `Edm.String`
    pub fn upgrade_code(&self) -> Option<&str> {
        self.0.str("upgradeCode")
    }

    /// Sets `upgradeCode`.
    pub fn with_upgrade_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("upgradeCode", value))
    }

    /// `requiresReboot`: `Edm.Boolean`
    pub fn requires_reboot(&self) -> Option<bool> {
        self.0.bool("requiresReboot")
    }

    /// Sets `requiresReboot`.
    pub fn with_requires_reboot(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("requiresReboot", value))
    }

    /// `packageType`: `microsoft.graph.win32LobAppMsiPackageType`
    ///
    /// Possible values are: perMachine, perUser, dualPurpose.
    pub fn package_type(&self) -> Option<super::Win32LobAppMsiPackageType> {
        self.0.enumeration("packageType")
    }

    /// Sets `packageType`.
    pub fn with_package_type(self, value: impl Into<Nullable<super::Win32LobAppMsiPackageType>>) -> Self {
        Self(self.0.with("packageType", value))
    }

    /// `productName`: `Edm.String`
    pub fn product_name(&self) -> Option<&str> {
        self.0.str("productName")
    }

    /// Sets `productName`.
    pub fn with_product_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("productName", value))
    }

    /// `publisher`: `Edm.String`
    pub fn publisher(&self) -> Option<&str> {
        self.0.str("publisher")
    }

    /// Sets `publisher`.
    pub fn with_publisher(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publisher", value))
    }
}
