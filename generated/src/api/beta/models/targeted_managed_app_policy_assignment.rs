// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.targetedManagedAppPolicyAssignment`](https://learn.microsoft.com/graph/api/resources/intune-mam-targetedmanagedapppolicyassignment?view=graph-rest-beta)
    TargetedManagedAppPolicyAssignment = "microsoft.graph.targetedManagedAppPolicyAssignment"
}

impl TargetedManagedAppPolicyAssignment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `target` in queries.
    pub const TARGET: Property<Self> = Property::new("target");
    /// `source` in queries.
    pub const SOURCE: Property<Self> = Property::new("source");
    /// `sourceId` in queries.
    pub const SOURCE_ID: Property<Self> = Property::new("sourceId");

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

    /// `source`: `microsoft.graph.deviceAndAppManagementAssignmentSource`
    ///
    /// Possible values are: direct, policySets.
    pub fn source(&self) -> Option<super::DeviceAndAppManagementAssignmentSource> {
        self.0.enumeration("source")
    }

    /// Sets `source`.
    pub fn with_source(self, value: impl Into<Nullable<super::DeviceAndAppManagementAssignmentSource>>) -> Self {
        Self(self.0.with("source", value))
    }

    /// `sourceId`: `Edm.String`
    pub fn source_id(&self) -> Option<&str> {
        self.0.str("sourceId")
    }

    /// Sets `sourceId`.
    pub fn with_source_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sourceId", value))
    }
}
