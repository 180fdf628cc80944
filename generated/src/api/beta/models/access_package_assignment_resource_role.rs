// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentResourceRole`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentresourcerole?view=graph-rest-beta)
    AccessPackageAssignmentResourceRole = "microsoft.graph.accessPackageAssignmentResourceRole"
}

impl AccessPackageAssignmentResourceRole {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `originId` in queries.
    pub const ORIGIN_ID: Property<Self> = Property::new("originId");
    /// `originSystem` in queries.
    pub const ORIGIN_SYSTEM: Property<Self> = Property::new("originSystem");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `accessPackageAssignments` in queries.
    pub const ACCESS_PACKAGE_ASSIGNMENTS: Property<Self> = Property::new("accessPackageAssignments");
    /// `accessPackageResourceRole` in queries.
    pub const ACCESS_PACKAGE_RESOURCE_ROLE: Property<Self> = Property::new("accessPackageResourceRole");
    /// `accessPackageResourceScope` in queries.
    pub const ACCESS_PACKAGE_RESOURCE_SCOPE: Property<Self> = Property::new("accessPackageResourceScope");
    /// `accessPackageSubject` in queries.
    pub const ACCESS_PACKAGE_SUBJECT: Property<Self> = Property::new("accessPackageSubject");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `originId`: `Edm.String`
    pub fn origin_id(&self) -> Option<&str> {
        self.0.str("originId")
    }

    /// Sets `originId`.
    pub fn with_origin_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("originId", value))
    }

    /// `originSystem`: `Edm.String`
    pub fn origin_system(&self) -> Option<&str> {
        self.0.str("originSystem")
    }

    /// Sets `originSystem`.
    pub fn with_origin_system(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("originSystem", value))
    }

    /// `status`: `Edm.String`
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `accessPackageAssignments`: `Collection(microsoft.graph.accessPackageAssignment)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn access_package_assignments(&self) -> Option<&[super::AccessPackageAssignment]> {
        self.0.models("accessPackageAssignments")
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

    /// `accessPackageSubject`: `microsoft.graph.accessPackageSubject`, read-only
    ///
    /// Read-only. Nullable.
    pub fn access_package_subject(&self) -> Option<&super::AccessPackageSubject> {
        self.0.model("accessPackageSubject")
    }
}
