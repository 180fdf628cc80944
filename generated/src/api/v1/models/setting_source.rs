// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.settingSource`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-settingsource?view=graph-rest-1.0)
    SettingSource = "microsoft.graph.settingSource"
}

impl SettingSource {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `sourceType` in queries.
    pub const SOURCE_TYPE: Property<Self> = Property::new("sourceType");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `sourceType`: `microsoft.graph.settingSourceType`
    ///
    /// Possible values are: deviceConfiguration, deviceIntent.
    pub fn source_type(&self) -> Option<super::SettingSourceType> {
        self.0.enumeration("sourceType")
    }

    /// Sets `sourceType`.
    pub fn with_source_type(self, value: impl Into<Nullable<super::SettingSourceType>>) -> Self {
        Self(self.0.with("sourceType", value))
    }
}
