// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.tenant`](https://learn.microsoft.com/graph/api/resources/managedtenants-tenant?view=graph-rest-beta)
    Tenant: super::super::Entity = "microsoft.graph.managedTenants.tenant"
}

impl Tenant {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `contract` in queries.
    pub const CONTRACT: Property<Self> = Property::new("contract");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `lastUpdatedDateTime` in queries.
    pub const LAST_UPDATED_DATE_TIME: Property<Self> = Property::new("lastUpdatedDateTime");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `tenantStatusInformation` in queries.
    pub const TENANT_STATUS_INFORMATION: Property<Self> = Property::new("tenantStatusInformation");

    /// `contract`: `microsoft.graph.managedTenants.tenantContract`
    pub fn contract(&self) -> Option<&super::TenantContract> {
        self.0.model("contract")
    }

    /// Sets `contract`.
    pub fn with_contract(self, value: impl Into<Nullable<super::TenantContract>>) -> Self {
        Self(self.0.with("contract", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `lastUpdatedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn last_updated_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastUpdatedDateTime")
    }

    /// `tenantId`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    /// `tenantStatusInformation`: `microsoft.graph.managedTenants.tenantStatusInformation`, read-only
    ///
    /// Optional. Read-only.
    pub fn tenant_status_information(&self) -> Option<&super::TenantStatusInformation> {
        self.0.model("tenantStatusInformation")
    }
}
