// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.contentInfo`](https://learn.microsoft.com/graph/api/resources/contentinfo?view=graph-rest-beta)
    ContentInfo = "microsoft.graph.contentInfo"
}

impl ContentInfo {
    /// `format` in queries.
    pub const FORMAT: Property<Self> = Property::new("format");
    /// `identifier` in queries.
    pub const IDENTIFIER: Property<Self> = Property::new("identifier");
    /// `metadata` in queries.
    pub const METADATA: Property<Self> = Property::new("metadata");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");

    /// `format`: `microsoft.graph.contentFormat`
    ///
    /// Possible values are: default, email.
    pub fn format(&self) -> Option<super::ContentFormat> {
        self.0.enumeration("format")
    }

    /// Sets `format`.
    pub fn with_format(self, value: impl Into<Nullable<super::ContentFormat>>) -> Self {
        Self(self.0.with("format", value))
    }

    /// `identifier`: `Edm.String`
    pub fn identifier(&self) -> Option<&str> {
        self.0.str("identifier")
    }

    /// Sets `identifier`.
    pub fn with_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("identifier", value))
    }

    /// `metadata`: `Collection(microsoft.graph.keyValuePair)`
    pub fn metadata(&self) -> Option<&[super::KeyValuePair]> {
        self.0.models("metadata")
    }

    /// Sets `metadata`.
    pub fn with_metadata(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("metadata", value))
    }

    /// `state`: `Edm.String`
    ///
    /// Possible values are: rest, motion, use.
    pub fn state(&self) -> Option<&str> {
        self.0.str("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("state", value))
    }
}
