// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.automaticRepliesMailTips`](https://learn.microsoft.com/graph/api/resources/automaticrepliesmailtips?view=graph-rest-1.0)
    AutomaticRepliesMailTips = "microsoft.graph.automaticRepliesMailTips"
}

impl AutomaticRepliesMailTips {
    /// `message` in queries.
    pub const MESSAGE: Property<Self> = Property::new("message");
    /// `messageLanguage` in queries.
    pub const MESSAGE_LANGUAGE: Property<Self> = Property::new("messageLanguage");
    /// `scheduledEndTime` in queries.
    pub const SCHEDULED_END_TIME: Property<Self> = Property::new("scheduledEndTime");
    /// `scheduledStartTime` in queries.
    pub const SCHEDULED_START_TIME: Property<Self> = Property::new("scheduledStartTime");

    /// `message`: `Edm.String`
    pub fn message(&self) -> Option<&str> {
        self.0.str("message")
    }

    /// Sets `message`.
    pub fn with_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("message", value))
    }

    /// `messageLanguage`: `microsoft.graph.localeInfo`
    pub fn message_language(&self) -> Option<&super::LocaleInfo> {
        self.0.model("messageLanguage")
    }

    /// Sets `messageLanguage`.
    pub fn with_message_language(self, value: impl Into<Nullable<super::LocaleInfo>>) -> Self {
        Self(self.0.with("messageLanguage", value))
    }

    /// `scheduledEndTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn scheduled_end_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("scheduledEndTime")
    }

    /// Sets `scheduledEndTime`.
    pub fn with_scheduled_end_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("scheduledEndTime", value))
    }

    /// `scheduledStartTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn scheduled_start_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("scheduledStartTime")
    }

    /// Sets `scheduledStartTime`.
    pub fn with_scheduled_start_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("scheduledStartTime", value))
    }
}
