// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.directorySetting`](https://learn.microsoft.com/graph/api/resources/directorysetting?view=graph-rest-beta)
    DirectorySetting = "microsoft.graph.directorySetting"
}

impl DirectorySetting {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `templateId` in queries.
    pub const TEMPLATE_ID: Property<Self> = Property::new("templateId");
    /// `values` in queries.
    pub const VALUES: Property<Self> = Property::new("values");

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

    /// `templateId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn template_id(&self) -> Option<&str> {
        self.0.str("templateId")
    }

    /// `values`: `Collection(microsoft.graph.settingValue)`
    pub fn values(&self) -> Option<&[super::SettingValue]> {
        self.0.models("values")
    }

    /// Sets `values`.
    pub fn with_values(self, value: impl Into<Nullable<Vec<super::SettingValue>>>) -> Self {
        Self(self.0.with("values", value))
    }
}
