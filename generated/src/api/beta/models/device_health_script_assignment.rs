// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptAssignment`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptassignment?view=graph-rest-beta)
    DeviceHealthScriptAssignment = "microsoft.graph.deviceHealthScriptAssignment"
}

impl DeviceHealthScriptAssignment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `target` in queries.
    pub const TARGET: Property<Self> = Property::new("target");
    /// `runRemediationScript` in queries.
    pub const RUN_REMEDIATION_SCRIPT: Property<Self> = Property::new("runRemediationScript");
    /// `runSchedule` in queries.
    pub const RUN_SCHEDULE: Property<Self> = Property::new("runSchedule");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`
    pub fn target(&self) -> Option<&super::DeviceAndAppManagementAssignmentTarget> {
        self.0.model("target")
    }

    /// Sets `target`.
    pub fn with_target(self, value: impl Into<Nullable<super::DeviceAndAppManagementAssignmentTarget>>) -> Self {
        Self(self.0.with("target", value))
    }

    /// `runRemediationScript`: `Edm.Boolean`
    pub fn run_remediation_script(&self) -> Option<bool> {
        self.0.bool("runRemediationScript")
    }

    /// Sets `runRemediationScript`.
    pub fn with_run_remediation_script(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("runRemediationScript", value))
    }

    /// `runSchedule`: `microsoft.graph.deviceHealthScriptRunSchedule`
    pub fn run_schedule(&self) -> Option<&super::DeviceHealthScriptRunSchedule> {
        self.0.model("runSchedule")
    }

    /// Sets `runSchedule`.
    pub fn with_run_schedule(self, value: impl Into<Nullable<super::DeviceHealthScriptRunSchedule>>) -> Self {
        Self(self.0.with("runSchedule", value))
    }
}
