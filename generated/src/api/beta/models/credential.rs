// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.credential`](https://learn.microsoft.com/graph/api/resources/credential?view=graph-rest-beta)
    Credential = "microsoft.graph.credential"
}

impl Credential {
    /// `fieldId` in queries.
    pub const FIELD_ID: Property<Self> = Property::new("fieldId");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `fieldId`: `Edm.String`
    pub fn field_id(&self) -> Option<&str> {
        self.0.str("fieldId")
    }

    /// Sets `fieldId`.
    pub fn with_field_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fieldId", value))
    }

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
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
