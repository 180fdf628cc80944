// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.tenantContract`](https://learn.microsoft.com/graph/api/resources/managedtenants-tenantcontract?view=graph-rest-beta)
    TenantContract = "microsoft.graph.managedTenants.tenantContract"
}

impl TenantContract {
    /// `contractType` in queries.
    pub const CONTRACT_TYPE: Property<Self> = Property::new("contractType");
    /// `defaultDomainName` in queries.
    pub const DEFAULT_DOMAIN_NAME: Property<Self> = Property::new("defaultDomainName");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");

    /// `contractType`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn contract_type(&self) -> Option<i32> {
        self.0.i32("contractType")
    }

    /// `defaultDomainName`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn default_domain_name(&self) -> Option<&str> {
        self.0.str("defaultDomainName")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }
}
