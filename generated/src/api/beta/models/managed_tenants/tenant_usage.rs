// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.tenantUsage`](https://learn.microsoft.com/graph/api/resources/managedtenants-tenantusage?view=graph-rest-beta)
    TenantUsage: super::super::Entity = "microsoft.graph.managedTenants.tenantUsage"
}

impl TenantUsage {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `reportDateTime` in queries.
    pub const REPORT_DATE_TIME: Property<Self> = Property::new("reportDateTime");
    /// `serviceUsages` in queries.
    pub const SERVICE_USAGES: Property<Self> = Property::new("serviceUsages");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `totalActiveUsers` in queries.
    pub const TOTAL_ACTIVE_USERS: Property<Self> = Property::new("totalActiveUsers");

    /// `reportDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Required. Read-only.
    pub fn report_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("reportDateTime")
    }

    /// `serviceUsages`: `Collection(microsoft.graph.managedTenants.serviceUsage)`, read-only
    ///
    /// Read-only.
    pub fn service_usages(&self) -> Option<&[super::ServiceUsage]> {
        self.0.models("serviceUsages")
    }

    /// `tenantId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    /// `totalActiveUsers`: `Edm.Int32`, read-only
    ///
    /// Required. Read-only.
    pub fn total_active_users(&self) -> Option<i32> {
        self.0.i32("totalActiveUsers")
    }
}
