// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from iossinglesignonextension.
    ///
    /// [`microsoft.graph.iosCredentialSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioscredentialsinglesignonextension?view=graph-rest-beta)
    IosCredentialSingleSignOnExtension: super::IosSingleSignOnExtension = "microsoft.graph.iosCredentialSingleSignOnExtension"
}

crate::runtime::derived! {
    IosCredentialSingleSignOnExtension: super::SingleSignOnExtension
}

impl IosCredentialSingleSignOnExtension {
    pub const EXTENSION_IDENTIFIER: Property<Self> = Property::new(
        "extensionIdentifier",
    );
    pub const TEAM_IDENTIFIER: Property<Self> = Property::new("teamIdentifier");
    pub const DOMAINS: Property<Self> = Property::new("domains");
    pub const REALM: Property<Self> = Property::new("realm");
    pub const CONFIGURATIONS: Property<Self> = Property::new("configurations");

    /// `extensionIdentifier`: `Edm.String`
    pub fn extension_identifier(&self) -> Option<&str> {
        self.0.str("extensionIdentifier")
    }

    pub fn with_extension_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("extensionIdentifier", value))
    }

    /// `teamIdentifier`: `Edm.String`
    pub fn team_identifier(&self) -> Option<&str> {
        self.0.str("teamIdentifier")
    }

    pub fn with_team_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("teamIdentifier", value))
    }

    /// `domains`: `Collection(Edm.String)`
    pub fn domains(&self) -> Option<Vec<&str>> {
        self.0.strs("domains")
    }

    pub fn with_domains(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("domains", value))
    }

    /// `realm`: `Edm.String`
    pub fn realm(&self) -> Option<&str> {
        self.0.str("realm")
    }

    pub fn with_realm(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("realm", value))
    }

    /// `configurations`: `Collection(microsoft.graph.keyTypedValuePair)`
    pub fn configurations(&self) -> Option<&[super::KeyTypedValuePair]> {
        self.0.models("configurations")
    }

    pub fn with_configurations(
        self,
        value: impl Into<Nullable<Vec<super::KeyTypedValuePair>>>,
    ) -> Self {
        Self(self.0.with("configurations", value))
    }
}
