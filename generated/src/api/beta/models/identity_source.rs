// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// Inherits from azureActiveDirectoryTenant.
    ///
    /// [`microsoft.graph.identitySource`](https://learn.microsoft.com/graph/api/resources/identitysource?view=graph-rest-beta)
    IdentitySource: super::AzureActiveDirectoryTenant = "microsoft.graph.identitySource" {
        "microsoft.graph.crossCloudAzureActiveDirectoryTenant",
        "microsoft.graph.domainIdentitySource",
        "microsoft.graph.externalDomainFederation",
    }
}

impl IdentitySource {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
}
