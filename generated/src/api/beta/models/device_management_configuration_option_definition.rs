// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationOptionDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationoptiondefinition?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationoptiondefinition](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationoptiondefinition?view=graph-rest-beta)
    DeviceManagementConfigurationOptionDefinition = "microsoft.graph.deviceManagementConfigurationOptionDefinition"
}

impl DeviceManagementConfigurationOptionDefinition {
    pub const OPTION_VALUE: Property<Self> = Property::new("optionValue");
    pub const DEPENDENT_ON: Property<Self> = Property::new("dependentOn");
    pub const DEPENDED_ON_BY: Property<Self> = Property::new("dependedOnBy");
    pub const ITEM_ID: Property<Self> = Property::new("itemId");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const HELP_TEXT: Property<Self> = Property::new("helpText");
    pub const NAME: Property<Self> = Property::new("name");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");

    /// `optionValue`: `microsoft.graph.deviceManagementConfigurationSettingValue`
    pub fn option_value(
        &self,
    ) -> Option<&super::DeviceManagementConfigurationSettingValue> {
        self.0.model("optionValue")
    }

    pub fn with_option_value(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingValue>>,
    ) -> Self {
        Self(self.0.with("optionValue", value))
    }

    /// `dependentOn`: `Collection(microsoft.graph.deviceManagementConfigurationDependentOn)`
    pub fn dependent_on(
        &self,
    ) -> Option<&[super::DeviceManagementConfigurationDependentOn]> {
        self.0.models("dependentOn")
    }

    pub fn with_dependent_on(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationDependentOn>>>,
    ) -> Self {
        Self(self.0.with("dependentOn", value))
    }

    /// `dependedOnBy`: `Collection(microsoft.graph.deviceManagementConfigurationSettingDependedOnBy)`
    pub fn depended_on_by(
        &self,
    ) -> Option<&[super::DeviceManagementConfigurationSettingDependedOnBy]> {
        self.0.models("dependedOnBy")
    }

    pub fn with_depended_on_by(
        self,
        value: impl Into<
            Nullable<Vec<super::DeviceManagementConfigurationSettingDependedOnBy>>,
        >,
    ) -> Self {
        Self(self.0.with("dependedOnBy", value))
    }

    /// `itemId`: `Edm.String`
    pub fn item_id(&self) -> Option<&str> {
        self.0.str("itemId")
    }

    pub fn with_item_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("itemId", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `helpText`: `Edm.String`
    pub fn help_text(&self) -> Option<&str> {
        self.0.str("helpText")
    }

    pub fn with_help_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("helpText", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }
}
