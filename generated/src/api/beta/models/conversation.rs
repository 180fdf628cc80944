// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.conversation`](https://learn.microsoft.com/graph/api/resources/conversation?view=graph-rest-beta)
    Conversation = "microsoft.graph.conversation"
}

impl Conversation {
    /// `hasAttachments` in queries.
    pub const HAS_ATTACHMENTS: Property<Self> = Property::new("hasAttachments");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastDeliveredDateTime` in queries.
    pub const LAST_DELIVERED_DATE_TIME: Property<Self> = Property::new("lastDeliveredDateTime");
    /// `preview` in queries.
    pub const PREVIEW: Property<Self> = Property::new("preview");
    /// `topic` in queries.
    pub const TOPIC: Property<Self> = Property::new("topic");
    /// `uniqueSenders` in queries.
    pub const UNIQUE_SENDERS: Property<Self> = Property::new("uniqueSenders");
    /// `threads` in queries.
    pub const THREADS: Property<Self> = Property::new("threads");

    /// `hasAttachments`: `Edm.Boolean`
    pub fn has_attachments(&self) -> Option<bool> {
        self.0.bool("hasAttachments")
    }

    /// Sets `hasAttachments`.
    pub fn with_has_attachments(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasAttachments", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `lastDeliveredDateTime`: `Edm.DateTimeOffset`
    pub fn last_delivered_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastDeliveredDateTime")
    }

    /// Sets `lastDeliveredDateTime`.
    pub fn with_last_delivered_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastDeliveredDateTime", value))
    }

    /// `preview`: `Edm.String`
    pub fn preview(&self) -> Option<&str> {
        self.0.str("preview")
    }

    /// Sets `preview`.
    pub fn with_preview(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("preview", value))
    }

    /// `topic`: `Edm.String`
    pub fn topic(&self) -> Option<&str> {
        self.0.str("topic")
    }

    /// Sets `topic`.
    pub fn with_topic(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("topic", value))
    }

    /// `uniqueSenders`: `Collection(Edm.String)`
    pub fn unique_senders(&self) -> Option<Vec<&str>> {
        self.0.strs("uniqueSenders")
    }

    /// Sets `uniqueSenders`.
    pub fn with_unique_senders(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("uniqueSenders", value))
    }

    /// `threads`: `Collection(microsoft.graph.conversationThread)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn threads(&self) -> Option<&[super::ConversationThread]> {
        self.0.models("threads")
    }
}
