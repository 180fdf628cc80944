// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkActivityTopic`](https://learn.microsoft.com/graph/api/resources/teamworkactivitytopic?view=graph-rest-1.0)
    TeamworkActivityTopic = "microsoft.graph.teamworkActivityTopic"
}

impl TeamworkActivityTopic {
    /// `source` in queries.
    pub const SOURCE: Property<Self> = Property::new("source");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");

    /// `source`: `microsoft.graph.teamworkActivityTopicSource`
    ///
    /// Possible values are: entityUrl, text.
    pub fn source(&self) -> Option<super::TeamworkActivityTopicSource> {
        self.0.enumeration("source")
    }

    /// Sets `source`.
    pub fn with_source(self, value: impl Into<Nullable<super::TeamworkActivityTopicSource>>) -> Self {
        Self(self.0.with("source", value))
    }

    /// `value`: `Edm.String`
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
    }

    /// `webUrl`: `Edm.String`
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    /// Sets `webUrl`.
    pub fn with_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webUrl", value))
    }
}
