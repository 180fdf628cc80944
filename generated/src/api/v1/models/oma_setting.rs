// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.omaSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasetting?view=graph-rest-1.0)
    OmaSetting = "microsoft.graph.omaSetting" {
        "microsoft.graph.omaSettingBase64",
        "microsoft.graph.omaSettingBoolean",
        "microsoft.graph.omaSettingDateTime",
        "microsoft.graph.omaSettingFloatingPoint",
        "microsoft.graph.omaSettingInteger",
        "microsoft.graph.omaSettingString",
        "microsoft.graph.omaSettingStringXml",
    }
}

impl OmaSetting {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `omaUri` in queries.
    pub const OMA_URI: Property<Self> = Property::new("omaUri");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `omaUri`: `Edm.String`
    pub fn oma_uri(&self) -> Option<&str> {
        self.0.str("omaUri")
    }

    /// Sets `omaUri`.
    pub fn with_oma_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("omaUri", value))
    }
}
