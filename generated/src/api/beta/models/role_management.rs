// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.roleManagement`](https://learn.microsoft.com/graph/api/resources/rolemanagement?view=graph-rest-beta), [intune-rbac-rolemanagement](https://learn.microsoft.com/graph/api/resources/intune-rbac-rolemanagement?view=graph-rest-beta)
    RoleManagement = "microsoft.graph.roleManagement"
}

impl RoleManagement {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `cloudPC` in queries.
    pub const CLOUD_PC: Property<Self> = Property::new("cloudPC");
    /// `deviceManagement` in queries.
    pub const DEVICE_MANAGEMENT: Property<Self> = Property::new("deviceManagement");
    /// `directory` in queries.
    pub const DIRECTORY: Property<Self> = Property::new("directory");
    /// `entitlementManagement` in queries.
    pub const ENTITLEMENT_MANAGEMENT: Property<Self> = Property::new("entitlementManagement");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `cloudPC`: `microsoft.graph.rbacApplicationMultiple`, read-only
    ///
    /// Read-only. Nullable.
    pub fn cloud_pc(&self) -> Option<&super::RbacApplicationMultiple> {
        self.0.model("cloudPC")
    }

    /// `deviceManagement`: `microsoft.graph.rbacApplicationMultiple`, read-only
    ///
    /// Read-only. Nullable.
    pub fn device_management(&self) -> Option<&super::RbacApplicationMultiple> {
        self.0.model("deviceManagement")
    }

    /// `directory`: `microsoft.graph.rbacApplication`, read-only
    ///
    /// Read-only. Nullable.
    pub fn directory(&self) -> Option<&super::RbacApplication> {
        self.0.model("directory")
    }

    /// `entitlementManagement`: `microsoft.graph.rbacApplication`, read-only
    ///
    /// Read-only. Nullable.
    pub fn entitlement_management(&self) -> Option<&super::RbacApplication> {
        self.0.model("entitlementManagement")
    }
}
