// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.externalItem`](https://learn.microsoft.com/graph/api/resources/externalconnectors-externalitem?view=graph-rest-1.0)
    ExternalItem = "microsoft.graph.externalConnectors.externalItem"
}

impl ExternalItem {
    /// `acl` in queries.
    pub const ACL: Property<Self> = Property::new("acl");
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `properties` in queries.
    pub const PROPERTIES: Property<Self> = Property::new("properties");

    /// `acl`: `Collection(microsoft.graph.externalConnectors.acl)`
    ///
    /// Required.
    pub fn acl(&self) -> Option<&[super::Acl]> {
        self.0.models("acl")
    }

    /// Sets `acl`.
    pub fn with_acl(self, value: impl Into<Nullable<Vec<super::Acl>>>) -> Self {
        Self(self.0.with("acl", value))
    }

    /// `content`: `microsoft.graph.externalConnectors.externalItemContent`
    ///
    /// Optional.
    pub fn content(&self) -> Option<&super::ExternalItemContent> {
        self.0.model("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<super::ExternalItemContent>>) -> Self {
        Self(self.0.with("content", value))
    }

    /// `id`: `Edm.String`
    ///
    /// Required.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `properties`: `microsoft.graph.externalConnectors.properties`
    ///
    /// Required.
    pub fn properties(&self) -> Option<&super::Properties> {
        self.0.model("properties")
    }

    /// Sets `properties`.
    pub fn with_properties(self, value: impl Into<Nullable<super::Properties>>) -> Self {
        Self(self.0.with("properties", value))
    }
}
