// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationOptionDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationoptiondefinition?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationoptiondefinition](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationoptiondefinition?view=graph-rest-beta)
    DeviceManagementConfigurationOptionDefinition = "microsoft.graph.deviceManagementConfigurationOptionDefinition"
}

impl DeviceManagementConfigurationOptionDefinition {
    /// `optionValue` in queries.
    pub const OPTION_VALUE: Property<Self> = Property::new("optionValue");
    /// `dependentOn` in queries.
    pub const DEPENDENT_ON: Property<Self> = Property::new("dependentOn");
    /// `dependedOnBy` in queries.
    pub const DEPENDED_ON_BY: Property<Self> = Property::new("dependedOnBy");
    /// `itemId` in queries.
    pub const ITEM_ID: Property<Self> = Property::new("itemId");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `helpText` in queries.
    pub const HELP_TEXT: Property<Self> = Property::new("helpText");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");

    /// `optionValue`: `microsoft.graph.deviceManagementConfigurationSettingValue`
    pub fn option_value(&self) -> Option<&super::DeviceManagementConfigurationSettingValue> {
        self.0.model("optionValue")
    }

    /// Sets `optionValue`.
    pub fn with_option_value(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingValue>>,
    ) -> Self {
        Self(self.0.with("optionValue", value))
    }

    /// `dependentOn`: `Collection(microsoft.graph.deviceManagementConfigurationDependentOn)`
    pub fn dependent_on(&self) -> Option<&[super::DeviceManagementConfigurationDependentOn]> {
        self.0.models("dependentOn")
    }

    /// Sets `dependentOn`.
    pub fn with_dependent_on(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationDependentOn>>>,
    ) -> Self {
        Self(self.0.with("dependentOn", value))
    }

    /// `dependedOnBy`: `Collection(microsoft.graph.deviceManagementConfigurationSettingDependedOnBy)`
    pub fn depended_on_by(&self) -> Option<&[super::DeviceManagementConfigurationSettingDependedOnBy]> {
        self.0.models("dependedOnBy")
    }

    /// Sets `dependedOnBy`.
    pub fn with_depended_on_by(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationSettingDependedOnBy>>>,
    ) -> Self {
        Self(self.0.with("dependedOnBy", value))
    }

    /// `itemId`: `Edm.String`
    pub fn item_id(&self) -> Option<&str> {
        self.0.str("itemId")
    }

    /// Sets `itemId`.
    pub fn with_item_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("itemId", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `helpText`: `Edm.String`
    pub fn help_text(&self) -> Option<&str> {
        self.0.str("helpText")
    }

    /// Sets `helpText`.
    pub fn with_help_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("helpText", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }
}
