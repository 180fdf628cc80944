// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.resultTemplate`](https://learn.microsoft.com/graph/api/resources/resulttemplate?view=graph-rest-beta)
    ResultTemplate = "microsoft.graph.resultTemplate"
}

impl ResultTemplate {
    /// `key` in queries.
    pub const KEY: Property<Self> = Property::new("key");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `body` in queries.
    pub const BODY: Property<Self> = Property::new("body");
    /// `resultTemplateId` in queries.
    pub const RESULT_TEMPLATE_ID: Property<Self> = Property::new("resultTemplateId");

    /// `key`: `Edm.String`
    pub fn key(&self) -> Option<&str> {
        self.0.str("key")
    }

    /// Sets `key`.
    pub fn with_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("key", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `body`: `microsoft.graph.JSON`
    pub fn body(&self) -> Option<&super::Json> {
        self.0.model("body")
    }

    /// Sets `body`.
    pub fn with_body(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("body", value))
    }

    /// `resultTemplateId`: `Edm.Untyped`
    pub fn result_template_id(&self) -> Option<&Value> {
        self.0.untyped("resultTemplateId")
    }

    /// Sets `resultTemplateId`.
    pub fn with_result_template_id(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("resultTemplateId", value))
    }
}
