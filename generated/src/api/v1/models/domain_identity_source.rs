// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.domainIdentitySource`](https://learn.microsoft.com/graph/api/resources/domainidentitysource?view=graph-rest-1.0)
    DomainIdentitySource: super::IdentitySource = "microsoft.graph.domainIdentitySource"
}

impl DomainIdentitySource {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `domainName` in queries.
    pub const DOMAIN_NAME: Property<Self> = Property::new("domainName");

    /// `domainName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn domain_name(&self) -> Option<&str> {
        self.0.str("domainName")
    }
}
