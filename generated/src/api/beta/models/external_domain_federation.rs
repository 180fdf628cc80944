// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.externalDomainFederation`](https://learn.microsoft.com/graph/api/resources/externaldomainfederation?view=graph-rest-beta)
    ExternalDomainFederation: super::IdentitySource = "microsoft.graph.externalDomainFederation"
}

impl ExternalDomainFederation {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `domainName` in queries.
    pub const DOMAIN_NAME: Property<Self> = Property::new("domainName");
    /// `issuerUri` in queries.
    pub const ISSUER_URI: Property<Self> = Property::new("issuerUri");

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
