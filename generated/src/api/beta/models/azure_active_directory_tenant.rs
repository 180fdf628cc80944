// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.azureActiveDirectoryTenant`](https://learn.microsoft.com/graph/api/resources/azureactivedirectorytenant?view=graph-rest-beta)
    AzureActiveDirectoryTenant = "microsoft.graph.azureActiveDirectoryTenant" {
        "microsoft.graph.crossCloudAzureActiveDirectoryTenant",
        "microsoft.graph.domainIdentitySource",
        "microsoft.graph.externalDomainFederation",
        "microsoft.graph.identitySource",
    }
}

impl AzureActiveDirectoryTenant {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `tenantId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }
}
