// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcProvisioningPolicyAssignment`](https://learn.microsoft.com/graph/api/resources/cloudpcprovisioningpolicyassignment?view=graph-rest-beta)
    CloudPcProvisioningPolicyAssignment: super::Entity = "microsoft.graph.cloudPcProvisioningPolicyAssignment"
}

impl CloudPcProvisioningPolicyAssignment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `target` in queries.
    pub const TARGET: Property<Self> = Property::new("target");

    /// `target`: `microsoft.graph.cloudPcManagementAssignmentTarget`
    pub fn target(&self) -> Option<&super::CloudPcManagementAssignmentTarget> {
        self.0.model("target")
    }

    /// Sets `target`.
    pub fn with_target(self, value: impl Into<Nullable<super::CloudPcManagementAssignmentTarget>>) -> Self {
        Self(self.0.with("target", value))
    }
}
