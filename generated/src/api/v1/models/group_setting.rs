// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.groupSetting`](https://learn.microsoft.com/graph/api/resources/groupsetting?view=graph-rest-1.0)
    GroupSetting: super::Entity = "microsoft.graph.groupSetting"
}

impl GroupSetting {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `templateId` in queries.
    pub const TEMPLATE_ID: Property<Self> = Property::new("templateId");
    /// `values` in queries.
    pub const VALUES: Property<Self> = Property::new("values");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
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
