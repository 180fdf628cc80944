// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.macOSAppleEventReceiver`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosappleeventreceiver?view=graph-rest-beta)
    MacOsAppleEventReceiver = "microsoft.graph.macOSAppleEventReceiver"
}

impl MacOsAppleEventReceiver {
    /// `codeRequirement` in queries.
    pub const CODE_REQUIREMENT: Property<Self> = Property::new("codeRequirement");
    /// `identifier` in queries.
    pub const IDENTIFIER: Property<Self> = Property::new("identifier");
    /// `identifierType` in queries.
    pub const IDENTIFIER_TYPE: Property<Self> = Property::new("identifierType");
    /// `allowed` in queries.
    pub const ALLOWED: Property<Self> = Property::new("allowed");

    /// `codeRequirement`: `Edm.String`
    pub fn code_requirement(&self) -> Option<&str> {
        self.0.str("codeRequirement")
    }

    /// Sets `codeRequirement`.
    pub fn with_code_requirement(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("codeRequirement", value))
    }

    /// `identifier`: `Edm.String`
    pub fn identifier(&self) -> Option<&str> {
        self.0.str("identifier")
    }

    /// Sets `identifier`.
    pub fn with_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("identifier", value))
    }

    /// `identifierType`: `microsoft.graph.macOSProcessIdentifierType`
    ///
    /// Possible values are: bundleID, path.
    pub fn identifier_type(&self) -> Option<super::MacOsProcessIdentifierType> {
        self.0.enumeration("identifierType")
    }

    /// Sets `identifierType`.
    pub fn with_identifier_type(self, value: impl Into<Nullable<super::MacOsProcessIdentifierType>>) -> Self {
        Self(self.0.with("identifierType", value))
    }

    /// `allowed`: `Edm.Boolean`
    pub fn allowed(&self) -> Option<bool> {
        self.0.bool("allowed")
    }

    /// Sets `allowed`.
    pub fn with_allowed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowed", value))
    }
}
