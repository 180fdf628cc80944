// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.resultTemplate`](https://learn.microsoft.com/graph/api/resources/resulttemplate?view=graph-rest-1.0)
    ResultTemplate = "microsoft.graph.resultTemplate"
}

impl ResultTemplate {
    /// `body` in queries.
    pub const BODY: Property<Self> = Property::new("body");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `resultTemplateId` in queries.
    pub const RESULT_TEMPLATE_ID: Property<Self> = Property::new("resultTemplateId");

    /// `body`: `microsoft.graph.Json`
    pub fn body(&self) -> Option<&super::Json> {
        self.0.model("body")
    }

    /// Sets `body`.
    pub fn with_body(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("body", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `resultTemplateId`: `Edm.String`
    pub fn result_template_id(&self) -> Option<&str> {
        self.0.str("resultTemplateId")
    }

    /// Sets `resultTemplateId`.
    pub fn with_result_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resultTemplateId", value))
    }
}
