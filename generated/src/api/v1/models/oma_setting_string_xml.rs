// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, Parsed, Property};

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingStringXml`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingstringxml?view=graph-rest-1.0)
    OmaSettingStringXml: super::OmaSetting = "microsoft.graph.omaSettingStringXml"
}

impl OmaSettingStringXml {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `omaUri` in queries.
    pub const OMA_URI: Property<Self> = Property::new("omaUri");
    /// `fileName` in queries.
    pub const FILE_NAME: Property<Self> = Property::new("fileName");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `omaUri`.
    pub fn with_oma_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("omaUri", value))
    }

    /// `fileName`: `Edm.String`
    pub fn file_name(&self) -> Option<&str> {
        self.0.str("fileName")
    }

    /// Sets `fileName`.
    pub fn with_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileName", value))
    }

    /// `value`: `Edm.Binary`
    pub fn value(&self) -> Parsed<Bytes> {
        self.0.binary("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("value", value))
    }
}
