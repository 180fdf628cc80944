// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationAssignment`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationassignment?view=graph-rest-beta)
    DeviceConfigurationAssignment = "microsoft.graph.deviceConfigurationAssignment"
}

impl DeviceConfigurationAssignment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `target` in queries.
    pub const TARGET: Property<Self> = Property::new("target");
    /// `source` in queries.
    pub const SOURCE: Property<Self> = Property::new("source");
    /// `sourceId` in queries.
    pub const SOURCE_ID: Property<Self> = Property::new("sourceId");
    /// `intent` in queries.
    pub const INTENT: Property<Self> = Property::new("intent");

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

    /// `source`: `microsoft.graph.deviceAndAppManagementAssignmentSource`, read-only
    ///
    /// Read-only. Possible values are: direct, policySets.
    pub fn source(&self) -> Option<super::DeviceAndAppManagementAssignmentSource> {
        self.0.enumeration("source")
    }

    /// `sourceId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn source_id(&self) -> Option<&str> {
        self.0.str("sourceId")
    }

    /// `intent`: `microsoft.graph.deviceConfigAssignmentIntent`
    ///
    /// Possible values are: apply, remove.
    pub fn intent(&self) -> Option<super::DeviceConfigAssignmentIntent> {
        self.0.enumeration("intent")
    }

    /// Sets `intent`.
    pub fn with_intent(self, value: impl Into<Nullable<super::DeviceConfigAssignmentIntent>>) -> Self {
        Self(self.0.with("intent", value))
    }
}
