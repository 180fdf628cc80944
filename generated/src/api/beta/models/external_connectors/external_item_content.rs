// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.externalItemContent`](https://learn.microsoft.com/graph/api/resources/externalconnectors-externalitemcontent?view=graph-rest-beta)
    ExternalItemContent = "microsoft.graph.externalConnectors.externalItemContent"
}

impl ExternalItemContent {
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `value`: `Edm.String`
    ///
    /// Required.
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
    }

    /// `type`: `Edm.String`
    ///
    /// Required. Possible values are: text, html.
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }
}
