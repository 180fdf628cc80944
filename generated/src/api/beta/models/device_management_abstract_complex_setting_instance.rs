// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementAbstractComplexSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementabstractcomplexsettinginstance?view=graph-rest-beta)
    DeviceManagementAbstractComplexSettingInstance: super::DeviceManagementSettingInstance = "microsoft.graph.deviceManagementAbstractComplexSettingInstance"
}

impl DeviceManagementAbstractComplexSettingInstance {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `definitionId` in queries.
    pub const DEFINITION_ID: Property<Self> = Property::new("definitionId");
    /// `valueJson` in queries.
    pub const VALUE_JSON: Property<Self> = Property::new("valueJson");
    /// `implementationId` in queries.
    pub const IMPLEMENTATION_ID: Property<Self> = Property::new("implementationId");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `definitionId`.
    pub fn with_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("definitionId", value))
    }

    /// Sets `valueJson`.
    pub fn with_value_json(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("valueJson", value))
    }

    /// `implementationId`: `Edm.String`
    pub fn implementation_id(&self) -> Option<&str> {
        self.0.str("implementationId")
    }

    /// Sets `implementationId`.
    pub fn with_implementation_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("implementationId", value))
    }

    /// `value`: `Collection(microsoft.graph.deviceManagementSettingInstance)`
    pub fn value(&self) -> Option<&[super::DeviceManagementSettingInstance]> {
        self.0.models("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<Vec<super::DeviceManagementSettingInstance>>>) -> Self {
        Self(self.0.with("value", value))
    }
}
