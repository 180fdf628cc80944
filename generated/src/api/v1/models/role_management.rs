// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.roleManagement`](https://learn.microsoft.com/graph/api/resources/rolemanagement?view=graph-rest-1.0)
    RoleManagement = "microsoft.graph.roleManagement"
}

impl RoleManagement {
    /// `directory` in queries.
    pub const DIRECTORY: Property<Self> = Property::new("directory");
    /// `entitlementManagement` in queries.
    pub const ENTITLEMENT_MANAGEMENT: Property<Self> = Property::new("entitlementManagement");

    /// `directory`: `microsoft.graph.rbacApplication`, read-only
    ///
    /// Read-only. Nullable.
    pub fn directory(&self) -> Option<&super::RbacApplication> {
        self.0.model("directory")
    }

    /// `entitlementManagement`: `microsoft.graph.rbacApplication`
    pub fn entitlement_management(&self) -> Option<&super::RbacApplication> {
        self.0.model("entitlementManagement")
    }

    /// Sets `entitlementManagement`.
    pub fn with_entitlement_management(self, value: impl Into<Nullable<super::RbacApplication>>) -> Self {
        Self(self.0.with("entitlementManagement", value))
    }
}
