// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from win32LobAppRule.
    ///
    /// [`microsoft.graph.win32LobAppProductCodeRule`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappproductcoderule?view=graph-rest-1.0)
    Win32LobAppProductCodeRule: super::Win32LobAppRule = "microsoft.graph.win32LobAppProductCodeRule"
}

impl Win32LobAppProductCodeRule {
    /// `ruleType` in queries.
    pub const RULE_TYPE: Property<Self> = Property::new("ruleType");
    /// `productCode` in queries.
    pub const PRODUCT_CODE: Property<Self> = Property::new("productCode");
    /// `productVersionOperator` in queries.
    pub const PRODUCT_VERSION_OPERATOR: Property<Self> = Property::new("productVersionOperator");
    /// `productVersion` in queries.
    pub const PRODUCT_VERSION: Property<Self> = Property::new("productVersion");

    /// Sets `ruleType`.
    pub fn with_rule_type(self, value: impl Into<Nullable<super::Win32LobAppRuleType>>) -> Self {
        Self(self.0.with("ruleType", value))
    }

    /// `productCode`: `Edm.String`
    pub fn product_code(&self) -> Option<&str> {
        self.0.str("productCode")
    }

    /// Sets `productCode`.
    pub fn with_product_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("productCode", value))
    }

    /// `productVersionOperator`: `microsoft.graph.win32LobAppRuleOperator`
    ///
    /// Possible values are: notConfigured, equal, notEqual, greaterThan, greaterThanOrEqual, lessThan, lessThanOrEqual.
    pub fn product_version_operator(&self) -> Option<super::Win32LobAppRuleOperator> {
        self.0.enumeration("productVersionOperator")
    }

    /// Sets `productVersionOperator`.
    pub fn with_product_version_operator(self, value: impl Into<Nullable<super::Win32LobAppRuleOperator>>) -> Self {
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
