// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.cloudPcConnection`](https://learn.microsoft.com/graph/api/resources/managedtenants-cloudpcconnection?view=graph-rest-beta)
    CloudPcConnection: super::super::Entity = "microsoft.graph.managedTenants.cloudPcConnection"
}

impl CloudPcConnection {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `healthCheckStatus` in queries.
    pub const HEALTH_CHECK_STATUS: Property<Self> = Property::new("healthCheckStatus");
    /// `lastRefreshedDateTime` in queries.
    pub const LAST_REFRESHED_DATE_TIME: Property<Self> = Property::new("lastRefreshedDateTime");
    /// `tenantDisplayName` in queries.
    pub const TENANT_DISPLAY_NAME: Property<Self> = Property::new("tenantDisplayName");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `healthCheckStatus`: `Edm.String`, read-only
    ///
    /// Required. Read-only. Possible values are: pending, running, passed, failed, unknownFutureValue.
    pub fn health_check_status(&self) -> Option<&str> {
        self.0.str("healthCheckStatus")
    }

    /// `lastRefreshedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Required. Read-only.
    pub fn last_refreshed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastRefreshedDateTime")
    }

    /// `tenantDisplayName`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn tenant_display_name(&self) -> Option<&str> {
        self.0.str("tenantDisplayName")
    }

    /// `tenantId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }
}
