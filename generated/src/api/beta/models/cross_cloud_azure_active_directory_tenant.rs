// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.crossCloudAzureActiveDirectoryTenant`](https://learn.microsoft.com/graph/api/resources/crosscloudazureactivedirectorytenant?view=graph-rest-beta)
    CrossCloudAzureActiveDirectoryTenant: super::IdentitySource = "microsoft.graph.crossCloudAzureActiveDirectoryTenant"
}

impl CrossCloudAzureActiveDirectoryTenant {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `cloudInstance` in queries.
    pub const CLOUD_INSTANCE: Property<Self> = Property::new("cloudInstance");

    /// `cloudInstance`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn cloud_instance(&self) -> Option<&str> {
        self.0.str("cloudInstance")
    }
}
