// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementIntegerSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintegersettinginstance?view=graph-rest-beta)
    DeviceManagementIntegerSettingInstance: super::DeviceManagementSettingInstance = "microsoft.graph.deviceManagementIntegerSettingInstance"
}

impl DeviceManagementIntegerSettingInstance {
    pub const ID: Property<Self> = Property::new("id");
    pub const DEFINITION_ID: Property<Self> = Property::new("definitionId");
    pub const VALUE_JSON: Property<Self> = Property::new("valueJson");
    pub const VALUE: Property<Self> = Property::new("value");

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("definitionId", value))
    }

    pub fn with_value_json(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("valueJson", value))
    }

    /// `value`: `Edm.Int32`
    pub fn value(&self) -> Option<i32> {
        self.0.i32("value")
    }

    pub fn with_value(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("value", value))
    }
}
