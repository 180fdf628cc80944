// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.deviceAndAppManagementAssignedRoleDetails`](https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementassignedroledetails?view=graph-rest-beta)
    DeviceAndAppManagementAssignedRoleDetails = "microsoft.graph.deviceAndAppManagementAssignedRoleDetails"
}

impl DeviceAndAppManagementAssignedRoleDetails {
    /// `roleDefinitionIds` in queries.
    pub const ROLE_DEFINITION_IDS: Property<Self> = Property::new("roleDefinitionIds");
    /// `roleAssignmentIds` in queries.
    pub const ROLE_ASSIGNMENT_IDS: Property<Self> = Property::new("roleAssignmentIds");

    /// `roleDefinitionIds`: `Collection(Edm.String)`, read-only
    ///
    /// Read-only.
    pub fn role_definition_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleDefinitionIds")
    }

    /// `roleAssignmentIds`: `Collection(Edm.String)`, read-only
    ///
    /// Read-only.
    pub fn role_assignment_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleAssignmentIds")
    }
}
