// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from win32LobAppDetection.
    ///
    /// [`microsoft.graph.win32LobAppProductCodeDetection`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappproductcodedetection?view=graph-rest-beta)
    Win32LobAppProductCodeDetection: super::Win32LobAppDetection = "microsoft.graph.win32LobAppProductCodeDetection"
}

impl Win32LobAppProductCodeDetection {
    /// `productCode` in queries.
    pub const PRODUCT_CODE: Property<Self> = Property::new("productCode");
    /// `productVersionOperator` in queries.
    pub const PRODUCT_VERSION_OPERATOR: Property<Self> = Property::new("productVersionOperator");
    /// `productVersion` in queries.
    pub const PRODUCT_VERSION: Property<Self> = Property::new("productVersion");

    /// `productCode`: `Edm.String`
    pub fn product_code(&self) -> Option<&str> {
        self.0.str("productCode")
    }

    /// Sets `productCode`.
    pub fn with_product_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("productCode", value))
    }

    /// `productVersionOperator`: `microsoft.graph.win32LobAppDetectionOperator`
    ///
    /// Possible values are: notConfigured, equal, notEqual, greaterThan, greaterThanOrEqual, lessThan, lessThanOrEqual.
    pub fn product_version_operator(&self) -> Option<super::Win32LobAppDetectionOperator> {
        self.0.enumeration("productVersionOperator")
    }

    /// Sets `productVersionOperator`.
    pub fn with_product_version_operator(
        self,
        value: impl Into<Nullable<super::Win32LobAppDetectionOperator>>,
    ) -> Self {
        Self(self.0.with("productVersionOperator", value))
    }

    /// `productVersion`: `Edm.String`
    pub fn product_version(&self) -> Option<&str> {
        self.0.str("productVersion")
    }

    /// Sets `productVersion`.
    pub fn with_product_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("productVersion", value))
    }
}
