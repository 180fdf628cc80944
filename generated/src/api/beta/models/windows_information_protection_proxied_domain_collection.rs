// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionProxiedDomainCollection`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionproxieddomaincollection?view=graph-rest-beta)
    WindowsInformationProtectionProxiedDomainCollection = "microsoft.graph.windowsInformationProtectionProxiedDomainCollection"
}

impl WindowsInformationProtectionProxiedDomainCollection {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `proxiedDomains` in queries.
    pub const PROXIED_DOMAINS: Property<Self> = Property::new("proxiedDomains");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `proxiedDomains`: `Collection(microsoft.graph.proxiedDomain)`
    pub fn proxied_domains(&self) -> Option<&[super::ProxiedDomain]> {
        self.0.models("proxiedDomains")
    }

    /// Sets `proxiedDomains`.
    pub fn with_proxied_domains(self, value: impl Into<Nullable<Vec<super::ProxiedDomain>>>) -> Self {
        Self(self.0.with("proxiedDomains", value))
    }
}
