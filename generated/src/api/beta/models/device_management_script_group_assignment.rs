// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementScriptGroupAssignment`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptgroupassignment?view=graph-rest-beta)
    DeviceManagementScriptGroupAssignment = "microsoft.graph.deviceManagementScriptGroupAssignment"
}

impl DeviceManagementScriptGroupAssignment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `targetGroupId` in queries.
    pub const TARGET_GROUP_ID: Property<Self> = Property::new("targetGroupId");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `targetGroupId`: `Edm.String`
    pub fn target_group_id(&self) -> Option<&str> {
        self.0.str("targetGroupId")
    }

    /// Sets `targetGroupId`.
    pub fn with_target_group_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetGroupId", value))
    }
}
