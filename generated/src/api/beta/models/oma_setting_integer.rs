// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingInteger`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettinginteger?view=graph-rest-beta)
    OmaSettingInteger: super::OmaSetting = "microsoft.graph.omaSettingInteger"
}

impl OmaSettingInteger {
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
    /// `isReadOnly` in queries.
    pub const IS_READ_ONLY: Property<Self> = Property::new("isReadOnly");

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

    /// `isReadOnly`: `Edm.Boolean`
    pub fn is_read_only(&self) -> Option<bool> {
        self.0.bool("isReadOnly")
    }

    /// Sets `isReadOnly`.
    pub fn with_is_read_only(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isReadOnly", value))
    }
}
