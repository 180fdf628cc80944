// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.delegatedPermissionClassification`](https://learn.microsoft.com/graph/api/resources/delegatedpermissionclassification?view=graph-rest-beta)
    DelegatedPermissionClassification = "microsoft.graph.delegatedPermissionClassification"
}

impl DelegatedPermissionClassification {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `classification` in queries.
    pub const CLASSIFICATION: Property<Self> = Property::new("classification");
    /// `permissionId` in queries.
    pub const PERMISSION_ID: Property<Self> = Property::new("permissionId");
    /// `permissionName` in queries.
    pub const PERMISSION_NAME: Property<Self> = Property::new("permissionName");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only. Not nullable.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `classification`: `microsoft.graph.permissionClassificationType`
    ///
    /// Possible values are: low.
    pub fn classification(&self) -> Option<super::PermissionClassificationType> {
        self.0.enumeration("classification")
    }

    /// Sets `classification`.
    pub fn with_classification(self, value: impl Into<Nullable<super::PermissionClassificationType>>) -> Self {
        Self(self.0.with("classification", value))
    }

    /// `permissionId`: `Edm.Guid`
    pub fn permission_id(&self) -> Parsed<Uuid> {
        self.0.guid("permissionId")
    }

    /// Sets `permissionId`.
    pub fn with_permission_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("permissionId", value))
    }

    /// `permissionName`: `Edm.String`
    pub fn permission_name(&self) -> Option<&str> {
        self.0.str("permissionName")
    }

    /// Sets `permissionName`.
    pub fn with_permission_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("permissionName", value))
    }
}
