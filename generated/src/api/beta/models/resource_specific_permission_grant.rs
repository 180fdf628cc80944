// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.resourceSpecificPermissionGrant`](https://learn.microsoft.com/graph/api/resources/resourcespecificpermissiongrant?view=graph-rest-beta)
    ResourceSpecificPermissionGrant = "microsoft.graph.resourceSpecificPermissionGrant"
}

impl ResourceSpecificPermissionGrant {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deletedDateTime` in queries.
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    /// `clientId` in queries.
    pub const CLIENT_ID: Property<Self> = Property::new("clientId");
    /// `clientAppId` in queries.
    pub const CLIENT_APP_ID: Property<Self> = Property::new("clientAppId");
    /// `resourceAppId` in queries.
    pub const RESOURCE_APP_ID: Property<Self> = Property::new("resourceAppId");
    /// `permissionType` in queries.
    pub const PERMISSION_TYPE: Property<Self> = Property::new("permissionType");
    /// `permission` in queries.
    pub const PERMISSION: Property<Self> = Property::new("permission");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `deletedDateTime`: `Edm.DateTimeOffset`
    pub fn deleted_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("deletedDateTime")
    }

    /// Sets `deletedDateTime`.
    pub fn with_deleted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deletedDateTime", value))
    }

    /// `clientId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn client_id(&self) -> Option<&str> {
        self.0.str("clientId")
    }

    /// `clientAppId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn client_app_id(&self) -> Option<&str> {
        self.0.str("clientAppId")
    }

    /// `resourceAppId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn resource_app_id(&self) -> Option<&str> {
        self.0.str("resourceAppId")
    }

    /// `permissionType`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: Application, Delegated.
    pub fn permission_type(&self) -> Option<&str> {
        self.0.str("permissionType")
    }

    /// `permission`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn permission(&self) -> Option<&str> {
        self.0.str("permission")
    }
}
