// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.tenantTag`](https://learn.microsoft.com/graph/api/resources/managedtenants-tenanttag?view=graph-rest-beta)
    TenantTag: super::super::Entity = "microsoft.graph.managedTenants.tenantTag"
}

impl TenantTag {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdByUserId` in queries.
    pub const CREATED_BY_USER_ID: Property<Self> = Property::new("createdByUserId");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `deletedDateTime` in queries.
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `lastActionByUserId` in queries.
    pub const LAST_ACTION_BY_USER_ID: Property<Self> = Property::new("lastActionByUserId");
    /// `lastActionDateTime` in queries.
    pub const LAST_ACTION_DATE_TIME: Property<Self> = Property::new("lastActionDateTime");
    /// `tenants` in queries.
    pub const TENANTS: Property<Self> = Property::new("tenants");

    /// `createdByUserId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn created_by_user_id(&self) -> Option<&str> {
        self.0.str("createdByUserId")
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Required. Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `deletedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Required. Read-only.
    pub fn deleted_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("deletedDateTime")
    }

    /// `description`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `lastActionByUserId`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn last_action_by_user_id(&self) -> Option<&str> {
        self.0.str("lastActionByUserId")
    }

    /// `lastActionDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn last_action_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastActionDateTime")
    }

    /// `tenants`: `Collection(microsoft.graph.managedTenants.tenantInfo)`
    ///
    /// Optional.
    pub fn tenants(&self) -> Option<&[super::TenantInfo]> {
        self.0.models("tenants")
    }

    /// Sets `tenants`.
    pub fn with_tenants(self, value: impl Into<Nullable<Vec<super::TenantInfo>>>) -> Self {
        Self(self.0.with("tenants", value))
    }
}
