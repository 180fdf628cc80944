// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettinginstance?view=graph-rest-beta)
    DeviceManagementSettingInstance = "microsoft.graph.deviceManagementSettingInstance" {
        "microsoft.graph.deviceManagementAbstractComplexSettingInstance",
        "microsoft.graph.deviceManagementBooleanSettingInstance",
        "microsoft.graph.deviceManagementCollectionSettingInstance",
        "microsoft.graph.deviceManagementComplexSettingInstance",
        "microsoft.graph.deviceManagementIntegerSettingInstance",
        "microsoft.graph.deviceManagementStringSettingInstance",
    }
}

impl DeviceManagementSettingInstance {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `definitionId` in queries.
    pub const DEFINITION_ID: Property<Self> = Property::new("definitionId");
    /// `valueJson` in queries.
    pub const VALUE_JSON: Property<Self> = Property::new("valueJson");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `definitionId`: `Edm.String`
    pub fn definition_id(&self) -> Option<&str> {
        self.0.str("definitionId")
    }

    /// Sets `definitionId`.
    pub fn with_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("definitionId", value))
    }

    /// `valueJson`: `Edm.String`
    pub fn value_json(&self) -> Option<&str> {
        self.0.str("valueJson")
    }

    /// Sets `valueJson`.
    pub fn with_value_json(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("valueJson", value))
    }
}
