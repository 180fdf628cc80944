// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.passwordSingleSignOnField`](https://learn.microsoft.com/graph/api/resources/passwordsinglesignonfield?view=graph-rest-beta)
    PasswordSingleSignOnField = "microsoft.graph.passwordSingleSignOnField"
}

impl PasswordSingleSignOnField {
    /// `customizedLabel` in queries.
    pub const CUSTOMIZED_LABEL: Property<Self> = Property::new("customizedLabel");
    /// `defaultLabel` in queries.
    pub const DEFAULT_LABEL: Property<Self> = Property::new("defaultLabel");
    /// `fieldId` in queries.
    pub const FIELD_ID: Property<Self> = Property::new("fieldId");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `customizedLabel`: `Edm.String`
    pub fn customized_label(&self) -> Option<&str> {
        self.0.str("customizedLabel")
    }

    /// Sets `customizedLabel`.
    pub fn with_customized_label(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customizedLabel", value))
    }

    /// `defaultLabel`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn default_label(&self) -> Option<&str> {
        self.0.str("defaultLabel")
    }

    /// `fieldId`: `Edm.String`
    ///
    /// Possible values are: param\_1, param\_2, param\_userName, param\_password.
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
}
