// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.delegatedAdminCustomer`](https://learn.microsoft.com/graph/api/resources/delegatedadmincustomer?view=graph-rest-beta)
    DelegatedAdminCustomer: super::Entity = "microsoft.graph.delegatedAdminCustomer"
}

impl DelegatedAdminCustomer {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `serviceManagementDetails` in queries.
    pub const SERVICE_MANAGEMENT_DETAILS: Property<Self> = Property::new("serviceManagementDetails");

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

    /// `serviceManagementDetails`: `Collection(microsoft.graph.delegatedAdminServiceManagementDetail)`
    pub fn service_management_details(&self) -> Option<&[super::DelegatedAdminServiceManagementDetail]> {
        self.0.models("serviceManagementDetails")
    }

    /// Sets `serviceManagementDetails`.
    pub fn with_service_management_details(
        self,
        value: impl Into<Nullable<Vec<super::DelegatedAdminServiceManagementDetail>>>,
    ) -> Self {
        Self(self.0.with("serviceManagementDetails", value))
    }
}
