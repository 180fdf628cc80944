// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.appRoleAssignment`](https://learn.microsoft.com/graph/api/resources/approleassignment?view=graph-rest-1.0)
    AppRoleAssignment = "microsoft.graph.appRoleAssignment"
}

impl AppRoleAssignment {
    /// `appRoleId` in queries.
    pub const APP_ROLE_ID: Property<Self> = Property::new("appRoleId");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `principalDisplayName` in queries.
    pub const PRINCIPAL_DISPLAY_NAME: Property<Self> = Property::new("principalDisplayName");
    /// `principalId` in queries.
    pub const PRINCIPAL_ID: Property<Self> = Property::new("principalId");
    /// `principalType` in queries.
    pub const PRINCIPAL_TYPE: Property<Self> = Property::new("principalType");
    /// `resourceDisplayName` in queries.
    pub const RESOURCE_DISPLAY_NAME: Property<Self> = Property::new("resourceDisplayName");
    /// `resourceId` in queries.
    pub const RESOURCE_ID: Property<Self> = Property::new("resourceId");

    /// `appRoleId`: `Edm.Guid`
    pub fn app_role_id(&self) -> Parsed<Uuid> {
        self.0.guid("appRoleId")
    }

    /// Sets `appRoleId`.
    pub fn with_app_role_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("appRoleId", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only. Not nullable.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `principalDisplayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn principal_display_name(&self) -> Option<&str> {
        self.0.str("principalDisplayName")
    }

    /// `principalId`: `Edm.Guid`
    pub fn principal_id(&self) -> Parsed<Uuid> {
        self.0.guid("principalId")
    }

    /// Sets `principalId`.
    pub fn with_principal_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("principalId", value))
    }

    /// `principalType`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn principal_type(&self) -> Option<&str> {
        self.0.str("principalType")
    }

    /// `resourceDisplayName`: `Edm.String`
    pub fn resource_display_name(&self) -> Option<&str> {
        self.0.str("resourceDisplayName")
    }

    /// Sets `resourceDisplayName`.
    pub fn with_resource_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceDisplayName", value))
    }

    /// `resourceId`: `Edm.Guid`
    pub fn resource_id(&self) -> Parsed<Uuid> {
        self.0.guid("resourceId")
    }

    /// Sets `resourceId`.
    pub fn with_resource_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("resourceId", value))
    }
}
