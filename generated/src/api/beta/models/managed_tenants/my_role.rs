// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.myRole`](https://learn.microsoft.com/graph/api/resources/managedtenants-myrole?view=graph-rest-beta)
    MyRole = "microsoft.graph.managedTenants.myRole"
}

impl MyRole {
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");

    /// `assignments`: `Collection(microsoft.graph.managedTenants.roleAssignment)`
    pub fn assignments(&self) -> Option<&[super::RoleAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::RoleAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `tenantId`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }
}
