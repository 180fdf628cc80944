// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.directoryObjectPartnerReference`](https://learn.microsoft.com/graph/api/resources/directoryobjectpartnerreference?view=graph-rest-1.0)
    DirectoryObjectPartnerReference: super::DirectoryObject = "microsoft.graph.directoryObjectPartnerReference"
}

crate::runtime::derived! {
    DirectoryObjectPartnerReference: super::Entity
}

impl DirectoryObjectPartnerReference {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deletedDateTime` in queries.
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `externalPartnerTenantId` in queries.
    pub const EXTERNAL_PARTNER_TENANT_ID: Property<Self> = Property::new("externalPartnerTenantId");
    /// `objectType` in queries.
    pub const OBJECT_TYPE: Property<Self> = Property::new("objectType");

    /// Sets `deletedDateTime`.
    pub fn with_deleted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deletedDateTime", value))
    }

    /// `description`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `externalPartnerTenantId`: `Edm.Guid`, read-only
    ///
    /// Read-only.
    pub fn external_partner_tenant_id(&self) -> Parsed<Uuid> {
        self.0.guid("externalPartnerTenantId")
    }

    /// `objectType`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn object_type(&self) -> Option<&str> {
        self.0.str("objectType")
    }
}
