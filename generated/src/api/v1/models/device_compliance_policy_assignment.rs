// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicyAssignment`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicyassignment?view=graph-rest-1.0)
    DeviceCompliancePolicyAssignment = "microsoft.graph.deviceCompliancePolicyAssignment"
}

impl DeviceCompliancePolicyAssignment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `target` in queries.
    pub const TARGET: Property<Self> = Property::new("target");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`
    pub fn target(&self) -> Option<&super::DeviceAndAppManagementAssignmentTarget> {
        self.0.model("target")
    }

    /// Sets `target`.
    pub fn with_target(self, value: impl Into<Nullable<super::DeviceAndAppManagementAssignmentTarget>>) -> Self {
        Self(self.0.with("target", value))
    }
}
