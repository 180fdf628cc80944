// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationGroupAssignment`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationgroupassignment?view=graph-rest-beta)
    DeviceConfigurationGroupAssignment = "microsoft.graph.deviceConfigurationGroupAssignment"
}

impl DeviceConfigurationGroupAssignment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `targetGroupId` in queries.
    pub const TARGET_GROUP_ID: Property<Self> = Property::new("targetGroupId");
    /// `excludeGroup` in queries.
    pub const EXCLUDE_GROUP: Property<Self> = Property::new("excludeGroup");
    /// `deviceConfiguration` in queries.
    pub const DEVICE_CONFIGURATION: Property<Self> = Property::new("deviceConfiguration");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `targetGroupId`: `Edm.String`
    pub fn target_group_id(&self) -> Option<&str> {
        self.0.str("targetGroupId")
    }

    /// Sets `targetGroupId`.
    pub fn with_target_group_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetGroupId", value))
    }

    /// `excludeGroup`: `Edm.Boolean`
    pub fn exclude_group(&self) -> Option<bool> {
        self.0.bool("excludeGroup")
    }

    /// Sets `excludeGroup`.
    pub fn with_exclude_group(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("excludeGroup", value))
    }

    /// `deviceConfiguration`: `microsoft.graph.deviceConfiguration`
    pub fn device_configuration(&self) -> Option<&super::DeviceConfiguration> {
        self.0.model("deviceConfiguration")
    }

    /// Sets `deviceConfiguration`.
    pub fn with_device_configuration(self, value: impl Into<Nullable<super::DeviceConfiguration>>) -> Self {
        Self(self.0.with("deviceConfiguration", value))
    }
}
