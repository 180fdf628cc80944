// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkActivityTopic`](https://learn.microsoft.com/graph/api/resources/teamworkactivitytopic?view=graph-rest-beta)
    TeamworkActivityTopic = "microsoft.graph.teamworkActivityTopic"
}

impl TeamworkActivityTopic {
    pub const SOURCE: Property<Self> = Property::new("source");
    pub const VALUE: Property<Self> = Property::new("value");
    pub const WEB_URL: Property<Self> = Property::new("webUrl");

    /// `source`: `microsoft.graph.teamworkActivityTopicSource`
    ///
    /// Possible values are: entityUrl, text.
    pub fn source(&self) -> Option<super::TeamworkActivityTopicSource> {
        self.0.enumeration("source")
    }

    pub fn with_source(
        self,
        value: impl Into<Nullable<super::TeamworkActivityTopicSource>>,
    ) -> Self {
        Self(self.0.with("source", value))
    }

    /// `value`: `Edm.String`
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
    }

    /// `webUrl`: `Edm.String`
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    pub fn with_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webUrl", value))
    }
}
