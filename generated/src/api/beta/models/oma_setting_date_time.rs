// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingDateTime`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingdatetime?view=graph-rest-beta)
    OmaSettingDateTime: super::OmaSetting = "microsoft.graph.omaSettingDateTime"
}

impl OmaSettingDateTime {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `omaUri` in queries.
    pub const OMA_URI: Property<Self> = Property::new("omaUri");
    /// `secretReferenceValueId` in queries.
    pub const SECRET_REFERENCE_VALUE_ID: Property<Self> = Property::new("secretReferenceValueId");
    /// `isEncrypted` in queries.
    pub const IS_ENCRYPTED: Property<Self> = Property::new("isEncrypted");
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

    /// `value`: `Edm.DateTimeOffset`
    pub fn value(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("value", value))
    }
}
