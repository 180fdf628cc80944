// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.directorySettingTemplate`](https://learn.microsoft.com/graph/api/resources/directorysettingtemplate?view=graph-rest-beta)
    DirectorySettingTemplate = "microsoft.graph.directorySettingTemplate"
}

impl DirectorySettingTemplate {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `values` in queries.
    pub const VALUES: Property<Self> = Property::new("values");

    /// `description`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `values`: `Collection(microsoft.graph.settingTemplateValue)`, read-only
    ///
    /// Read-only.
    pub fn values(&self) -> Option<&[super::SettingTemplateValue]> {
        self.0.models("values")
    }
}
