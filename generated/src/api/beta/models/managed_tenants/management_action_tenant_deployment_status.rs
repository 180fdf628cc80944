// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managementActionTenantDeploymentStatus`](https://learn.microsoft.com/graph/api/resources/managedtenants-managementactiontenantdeploymentstatus?view=graph-rest-beta)
    ManagementActionTenantDeploymentStatus: super::super::Entity = "microsoft.graph.managedTenants.managementActionTenantDeploymentStatus"
}

impl ManagementActionTenantDeploymentStatus {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `statuses` in queries.
    pub const STATUSES: Property<Self> = Property::new("statuses");
    /// `tenantGroupId` in queries.
    pub const TENANT_GROUP_ID: Property<Self> = Property::new("tenantGroupId");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");

    /// `statuses`: `Collection(microsoft.graph.managedTenants.managementActionDeploymentStatus)`
    ///
    /// Optional.
    pub fn statuses(&self) -> Option<&[super::ManagementActionDeploymentStatus]> {
        self.0.models("statuses")
    }

    /// Sets `statuses`.
    pub fn with_statuses(self, value: impl Into<Nullable<Vec<super::ManagementActionDeploymentStatus>>>) -> Self {
        Self(self.0.with("statuses", value))
    }

    /// `tenantGroupId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn tenant_group_id(&self) -> Option<&str> {
        self.0.str("tenantGroupId")
    }

    /// `tenantId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }
}
