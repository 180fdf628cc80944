// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from iossinglesignonextension.
    ///
    /// [`microsoft.graph.iosRedirectSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosredirectsinglesignonextension?view=graph-rest-beta)
    IosRedirectSingleSignOnExtension: super::IosSingleSignOnExtension = "microsoft.graph.iosRedirectSingleSignOnExtension"
}

crate::runtime::derived! {
    IosRedirectSingleSignOnExtension: super::SingleSignOnExtension
}

impl IosRedirectSingleSignOnExtension {
    /// `extensionIdentifier` in queries.
    pub const EXTENSION_IDENTIFIER: Property<Self> = Property::new("extensionIdentifier");
    /// `teamIdentifier` in queries.
    pub const TEAM_IDENTIFIER: Property<Self> = Property::new("teamIdentifier");
    /// `configurations` in queries.
    pub const CONFIGURATIONS: Property<Self> = Property::new("configurations");
    /// `urlPrefixes` in queries.
    pub const URL_PREFIXES: Property<Self> = Property::new("urlPrefixes");

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

    /// `configurations`: `Collection(microsoft.graph.keyTypedValuePair)`
    pub fn configurations(&self) -> Option<&[super::KeyTypedValuePair]> {
        self.0.models("configurations")
    }

    /// Sets `configurations`.
    pub fn with_configurations(self, value: impl Into<Nullable<Vec<super::KeyTypedValuePair>>>) -> Self {
        Self(self.0.with("configurations", value))
    }

    /// `urlPrefixes`: `Collection(Edm.String)`
    pub fn url_prefixes(&self) -> Option<Vec<&str>> {
        self.0.strs("urlPrefixes")
    }

    /// Sets `urlPrefixes`.
    pub fn with_url_prefixes(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("urlPrefixes", value))
    }
}
