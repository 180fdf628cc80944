// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.delegatedAdminServiceManagementDetail`](https://learn.microsoft.com/graph/api/resources/delegatedadminservicemanagementdetail?view=graph-rest-beta)
    DelegatedAdminServiceManagementDetail: super::Entity = "microsoft.graph.delegatedAdminServiceManagementDetail"
}

impl DelegatedAdminServiceManagementDetail {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `serviceName` in queries.
    pub const SERVICE_NAME: Property<Self> = Property::new("serviceName");
    /// `serviceManagementUrl` in queries.
    pub const SERVICE_MANAGEMENT_URL: Property<Self> = Property::new("serviceManagementUrl");

    /// `serviceName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn service_name(&self) -> Option<&str> {
        self.0.str("serviceName")
    }

    /// `serviceManagementUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn service_management_url(&self) -> Option<&str> {
        self.0.str("serviceManagementUrl")
    }
}
