// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.macOSAssociatedDomainsItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosassociateddomainsitem?view=graph-rest-beta)
    MacOsAssociatedDomainsItem = "microsoft.graph.macOSAssociatedDomainsItem"
}

impl MacOsAssociatedDomainsItem {
    /// `applicationIdentifier` in queries.
    pub const APPLICATION_IDENTIFIER: Property<Self> = Property::new("applicationIdentifier");
    /// `domains` in queries.
    pub const DOMAINS: Property<Self> = Property::new("domains");
    /// `directDownloadsEnabled` in queries.
    pub const DIRECT_DOWNLOADS_ENABLED: Property<Self> = Property::new("directDownloadsEnabled");

    /// `applicationIdentifier`: `Edm.String`
    pub fn application_identifier(&self) -> Option<&str> {
        self.0.str("applicationIdentifier")
    }

    /// Sets `applicationIdentifier`.
    pub fn with_application_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applicationIdentifier", value))
    }

    /// `domains`: `Collection(Edm.String)`
    pub fn domains(&self) -> Option<Vec<&str>> {
        self.0.strs("domains")
    }

    /// Sets `domains`.
    pub fn with_domains(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("domains", value))
    }

    /// `directDownloadsEnabled`: `Edm.Boolean`
    pub fn direct_downloads_enabled(&self) -> Option<bool> {
        self.0.bool("directDownloadsEnabled")
    }

    /// Sets `directDownloadsEnabled`.
    pub fn with_direct_downloads_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("directDownloadsEnabled", value))
    }
}
