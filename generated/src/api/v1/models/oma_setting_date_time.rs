// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingDateTime`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingdatetime?view=graph-rest-1.0)
    OmaSettingDateTime: super::OmaSetting = "microsoft.graph.omaSettingDateTime"
}

impl OmaSettingDateTime {
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const OMA_URI: Property<Self> = Property::new("omaUri");
    pub const VALUE: Property<Self> = Property::new("value");

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_oma_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("omaUri", value))
    }

    /// `value`: `Edm.DateTimeOffset`
    pub fn value(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("value")
    }

    pub fn with_value(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("value", value))
    }
}
