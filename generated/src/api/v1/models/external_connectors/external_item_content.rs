// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.externalItemContent`](https://learn.microsoft.com/graph/api/resources/externalconnectors-externalitemcontent?view=graph-rest-1.0)
    ExternalItemContent = "microsoft.graph.externalConnectors.externalItemContent"
}

impl ExternalItemContent {
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `type`: `microsoft.graph.externalConnectors.externalItemContentType`
    ///
    /// Possible values are: text, html, unknownFutureValue.
    pub fn type_(&self) -> Option<super::ExternalItemContentType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::ExternalItemContentType>>) -> Self {
        Self(self.0.with("type", value))
    }

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
}
