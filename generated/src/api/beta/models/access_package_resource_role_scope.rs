// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageResourceRoleScope`](https://learn.microsoft.com/graph/api/resources/accesspackageresourcerolescope?view=graph-rest-beta)
    AccessPackageResourceRoleScope = "microsoft.graph.accessPackageResourceRoleScope"
}

impl AccessPackageResourceRoleScope {
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `modifiedBy` in queries.
    pub const MODIFIED_BY: Property<Self> = Property::new("modifiedBy");
    /// `modifiedDateTime` in queries.
    pub const MODIFIED_DATE_TIME: Property<Self> = Property::new("modifiedDateTime");
    /// `accessPackageResourceRole` in queries.
    pub const ACCESS_PACKAGE_RESOURCE_ROLE: Property<Self> = Property::new("accessPackageResourceRole");
    /// `accessPackageResourceScope` in queries.
    pub const ACCESS_PACKAGE_RESOURCE_SCOPE: Property<Self> = Property::new("accessPackageResourceScope");

    /// `createdBy`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn created_by(&self) -> Option<&str> {
        self.0.str("createdBy")
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `modifiedBy`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn modified_by(&self) -> Option<&str> {
        self.0.str("modifiedBy")
    }

    /// `modifiedDateTime`: `Edm.DateTimeOffset`
    pub fn modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("modifiedDateTime")
    }

    /// Sets `modifiedDateTime`.
    pub fn with_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("modifiedDateTime", value))
    }

    /// `accessPackageResourceRole`: `microsoft.graph.accessPackageResourceRole`, read-only
    ///
    /// Read-only. Nullable.
    pub fn access_package_resource_role(&self) -> Option<&super::AccessPackageResourceRole> {
        self.0.model("accessPackageResourceRole")
    }

    /// `accessPackageResourceScope`: `microsoft.graph.accessPackageResourceScope`, read-only
    ///
    /// Read-only. Nullable.
    pub fn access_package_resource_scope(&self) -> Option<&super::AccessPackageResourceScope> {
        self.0.model("accessPackageResourceScope")
    }
}
