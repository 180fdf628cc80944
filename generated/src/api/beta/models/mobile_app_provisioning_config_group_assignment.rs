// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppProvisioningConfigGroupAssignment`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappprovisioningconfiggroupassignment?view=graph-rest-beta)
    MobileAppProvisioningConfigGroupAssignment = "microsoft.graph.mobileAppProvisioningConfigGroupAssignment"
}

impl MobileAppProvisioningConfigGroupAssignment {
    /// `targetGroupId` in queries.
    pub const TARGET_GROUP_ID: Property<Self> = Property::new("targetGroupId");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");

    /// `targetGroupId`: `Edm.String`
    pub fn target_group_id(&self) -> Option<&str> {
        self.0.str("targetGroupId")
    }

    /// Sets `targetGroupId`.
    pub fn with_target_group_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetGroupId", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }
}
