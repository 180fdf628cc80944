// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyConfigurationAssignment`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyconfigurationassignment?view=graph-rest-beta)
    GroupPolicyConfigurationAssignment = "microsoft.graph.groupPolicyConfigurationAssignment"
}

impl GroupPolicyConfigurationAssignment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
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

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
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
