// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementResourceAccessProfileAssignment`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-devicemanagementresourceaccessprofileassignment?view=graph-rest-beta)
    DeviceManagementResourceAccessProfileAssignment = "microsoft.graph.deviceManagementResourceAccessProfileAssignment"
}

impl DeviceManagementResourceAccessProfileAssignment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `intent` in queries.
    pub const INTENT: Property<Self> = Property::new("intent");
    /// `target` in queries.
    pub const TARGET: Property<Self> = Property::new("target");
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

    /// `intent`: `microsoft.graph.deviceManagementResourceAccessProfileIntent`
    ///
    /// Possible values are: apply, remove.
    pub fn intent(&self) -> Option<super::DeviceManagementResourceAccessProfileIntent> {
        self.0.enumeration("intent")
    }

    /// Sets `intent`.
    pub fn with_intent(self, value: impl Into<Nullable<super::DeviceManagementResourceAccessProfileIntent>>) -> Self {
        Self(self.0.with("intent", value))
    }

    /// `target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`
    pub fn target(&self) -> Option<&super::DeviceAndAppManagementAssignmentTarget> {
        self.0.model("target")
    }

    /// Sets `target`.
    pub fn with_target(self, value: impl Into<Nullable<super::DeviceAndAppManagementAssignmentTarget>>) -> Self {
        Self(self.0.with("target", value))
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
