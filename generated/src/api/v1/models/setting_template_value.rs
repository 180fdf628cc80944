// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.settingTemplateValue`](https://learn.microsoft.com/graph/api/resources/settingtemplatevalue?view=graph-rest-1.0)
    SettingTemplateValue = "microsoft.graph.settingTemplateValue"
}

impl SettingTemplateValue {
    /// `defaultValue` in queries.
    pub const DEFAULT_VALUE: Property<Self> = Property::new("defaultValue");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `defaultValue`: `Edm.String`
    pub fn default_value(&self) -> Option<&str> {
        self.0.str("defaultValue")
    }

    /// Sets `defaultValue`.
    pub fn with_default_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultValue", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }
}
