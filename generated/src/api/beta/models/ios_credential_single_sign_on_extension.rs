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
    /// `extensionIdentifier` in queries.
    pub const EXTENSION_IDENTIFIER: Property<Self> = Property::new("extensionIdentifier");
    /// `teamIdentifier` in queries.
    pub const TEAM_IDENTIFIER: Property<Self> = Property::new("teamIdentifier");
    /// `domains` in queries.
    pub const DOMAINS: Property<Self> = Property::new("domains");
    /// `realm` in queries.
    pub const REALM: Property<Self> = Property::new("realm");
    /// `configurations` in queries.
    pub const CONFIGURATIONS: Property<Self> = Property::new("configurations");

    /// `extensionIdentifier`: `Edm.String`
    pub fn extension_identifier(&self) -> Option<&str> {
        self.0.str("extensionIdentifier")
    }

    /// Sets `extensionIdentifier`.
    pub fn with_extension_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("extensionIdentifier", value))
    }

    /// `teamIdentifier`: `Edm.String`
    pub fn team_identifier(&self) -> Option<&str> {
        self.0.str("teamIdentifier")
    }

    /// Sets `teamIdentifier`.
    pub fn with_team_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("teamIdentifier", value))
    }

    /// `domains`: `Collection(Edm.String)`
    pub fn domains(&self) -> Option<Vec<&str>> {
        self.0.strs("domains")
    }

    /// Sets `domains`.
    pub fn with_domains(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("domains", value))
    }

    /// `realm`: `Edm.String`
    pub fn realm(&self) -> Option<&str> {
        self.0.str("realm")
    }

    /// Sets `realm`.
    pub fn with_realm(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("realm", value))
    }

    /// `configurations`: `Collection(microsoft.graph.keyTypedValuePair)`
    pub fn configurations(&self) -> Option<&[super::KeyTypedValuePair]> {
        self.0.models("configurations")
    }

    /// Sets `configurations`.
    pub fn with_configurations(self, value: impl Into<Nullable<Vec<super::KeyTypedValuePair>>>) -> Self {
        Self(self.0.with("configurations", value))
    }
}
