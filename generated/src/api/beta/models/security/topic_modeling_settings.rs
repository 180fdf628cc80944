// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.security.topicModelingSettings`](https://learn.microsoft.com/graph/api/resources/security-topicmodelingsettings?view=graph-rest-beta)
    TopicModelingSettings = "microsoft.graph.security.topicModelingSettings"
}

impl TopicModelingSettings {
    /// `dynamicallyAdjustTopicCount` in queries.
    pub const DYNAMICALLY_ADJUST_TOPIC_COUNT: Property<Self> = Property::new("dynamicallyAdjustTopicCount");
    /// `ignoreNumbers` in queries.
    pub const IGNORE_NUMBERS: Property<Self> = Property::new("ignoreNumbers");
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `topicCount` in queries.
    pub const TOPIC_COUNT: Property<Self> = Property::new("topicCount");

    /// `dynamicallyAdjustTopicCount`: `Edm.Boolean`
    pub fn dynamically_adjust_topic_count(&self) -> Option<bool> {
        self.0.bool("dynamicallyAdjustTopicCount")
    }

    /// Sets `dynamicallyAdjustTopicCount`.
    pub fn with_dynamically_adjust_topic_count(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("dynamicallyAdjustTopicCount", value))
    }

    /// `ignoreNumbers`: `Edm.Boolean`
    pub fn ignore_numbers(&self) -> Option<bool> {
        self.0.bool("ignoreNumbers")
    }

    /// Sets `ignoreNumbers`.
    pub fn with_ignore_numbers(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("ignoreNumbers", value))
    }

    /// `isEnabled`: `Edm.Boolean`
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }

    /// `topicCount`: `Edm.Int32`
    pub fn topic_count(&self) -> Option<i32> {
        self.0.i32("topicCount")
    }

    /// Sets `topicCount`.
    pub fn with_topic_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("topicCount", value))
    }
}
