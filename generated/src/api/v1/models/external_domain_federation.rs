// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.externalDomainFederation`](https://learn.microsoft.com/graph/api/resources/externaldomainfederation?view=graph-rest-1.0)
    ExternalDomainFederation = "microsoft.graph.externalDomainFederation"
}

impl ExternalDomainFederation {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `domainName` in queries.
    pub const DOMAIN_NAME: Property<Self> = Property::new("domainName");
    /// `issuerUri` in queries.
    pub const ISSUER_URI: Property<Self> = Property::new("issuerUri");

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `domainName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn domain_name(&self) -> Option<&str> {
        self.0.str("domainName")
    }

    /// `issuerUri`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn issuer_uri(&self) -> Option<&str> {
        self.0.str("issuerUri")
    }
}
