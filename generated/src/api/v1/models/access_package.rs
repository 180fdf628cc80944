// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackage`](https://learn.microsoft.com/graph/api/resources/accesspackage?view=graph-rest-1.0)
    AccessPackage = "microsoft.graph.accessPackage"
}

impl AccessPackage {
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isHidden` in queries.
    pub const IS_HIDDEN: Property<Self> = Property::new("isHidden");
    /// `modifiedDateTime` in queries.
    pub const MODIFIED_DATE_TIME: Property<Self> = Property::new("modifiedDateTime");
    /// `assignmentPolicies` in queries.
    pub const ASSIGNMENT_POLICIES: Property<Self> = Property::new("assignmentPolicies");
    /// `catalogId` in queries.
    pub const CATALOG_ID: Property<Self> = Property::new("catalogId");

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isHidden`: `Edm.Boolean`
    pub fn is_hidden(&self) -> Option<bool> {
        self.0.bool("isHidden")
    }

    /// Sets `isHidden`.
    pub fn with_is_hidden(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isHidden", value))
    }

    /// `modifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("modifiedDateTime")
    }

    /// `assignmentPolicies`: `Collection(microsoft.graph.accessPackageAssignmentPolicy)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn assignment_policies(&self) -> Option<&[super::AccessPackageAssignmentPolicy]> {
        self.0.models("assignmentPolicies")
    }

    /// `catalogId`: `microsoft.graph.accessPackageCatalog`, read-only
    ///
    /// Read-only. Nullable.
    pub fn catalog_id(&self) -> Option<&super::AccessPackageCatalog> {
        self.0.model("catalogId")
    }
}
