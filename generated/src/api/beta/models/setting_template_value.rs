// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.settingTemplateValue`](https://learn.microsoft.com/graph/api/resources/settingtemplatevalue?view=graph-rest-beta)
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

    /// `defaultValue`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn default_value(&self) -> Option<&str> {
        self.0.str("defaultValue")
    }

    /// `description`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// `name`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// `type`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }
}
