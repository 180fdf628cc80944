// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingString`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingstring?view=graph-rest-1.0)
    OmaSettingString: super::OmaSetting = "microsoft.graph.omaSettingString"
}

impl OmaSettingString {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `omaUri` in queries.
    pub const OMA_URI: Property<Self> = Property::new("omaUri");
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

    /// `value`: `Edm.String`
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
    }
}
