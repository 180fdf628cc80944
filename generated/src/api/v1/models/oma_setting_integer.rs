// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingInteger`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettinginteger?view=graph-rest-1.0)
    OmaSettingInteger: super::OmaSetting = "microsoft.graph.omaSettingInteger"
}

impl OmaSettingInteger {
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

    /// `value`: `Edm.Int32`
    pub fn value(&self) -> Option<i32> {
        self.0.i32("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("value", value))
    }
}
