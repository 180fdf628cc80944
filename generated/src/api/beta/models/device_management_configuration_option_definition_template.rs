// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationOptionDefinitionTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationoptiondefinitiontemplate?view=graph-rest-beta)
    DeviceManagementConfigurationOptionDefinitionTemplate = "microsoft.graph.deviceManagementConfigurationOptionDefinitionTemplate"
}

impl DeviceManagementConfigurationOptionDefinitionTemplate {
    /// `itemId` in queries.
    pub const ITEM_ID: Property<Self> = Property::new("itemId");
    /// `children` in queries.
    pub const CHILDREN: Property<Self> = Property::new("children");

    /// `itemId`: `Edm.String`
    pub fn item_id(&self) -> Option<&str> {
        self.0.str("itemId")
    }

    /// Sets `itemId`.
    pub fn with_item_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("itemId", value))
    }

    /// `children`: `Collection(microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate)`
    pub fn children(&self) -> Option<&[super::DeviceManagementConfigurationSettingInstanceTemplate]> {
        self.0.models("children")
    }

    /// Sets `children`.
    pub fn with_children(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationSettingInstanceTemplate>>>,
    ) -> Self {
        Self(self.0.with("children", value))
    }
}
