// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementAbstractComplexSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementabstractcomplexsettinginstance?view=graph-rest-beta)
    DeviceManagementAbstractComplexSettingInstance: super::DeviceManagementSettingInstance = "microsoft.graph.deviceManagementAbstractComplexSettingInstance"
}

impl DeviceManagementAbstractComplexSettingInstance {
    pub const ID: Property<Self> = Property::new("id");
    pub const DEFINITION_ID: Property<Self> = Property::new("definitionId");
    pub const VALUE_JSON: Property<Self> = Property::new("valueJson");
    pub const IMPLEMENTATION_ID: Property<Self> = Property::new("implementationId");
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

    /// `implementationId`: `Edm.String`
    pub fn implementation_id(&self) -> Option<&str> {
        self.0.str("implementationId")
    }

    pub fn with_implementation_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("implementationId", value))
    }

    /// `value`: `Collection(microsoft.graph.deviceManagementSettingInstance)`
    pub fn value(&self) -> Option<&[super::DeviceManagementSettingInstance]> {
        self.0.models("value")
    }

    pub fn with_value(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementSettingInstance>>>,
    ) -> Self {
        Self(self.0.with("value", value))
    }
}
