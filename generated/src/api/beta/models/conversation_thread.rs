// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.conversationThread`](https://learn.microsoft.com/graph/api/resources/conversationthread?view=graph-rest-beta)
    ConversationThread = "microsoft.graph.conversationThread"
}

impl ConversationThread {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `toRecipients` in queries.
    pub const TO_RECIPIENTS: Property<Self> = Property::new("toRecipients");
    /// `ccRecipients` in queries.
    pub const CC_RECIPIENTS: Property<Self> = Property::new("ccRecipients");
    /// `topic` in queries.
    pub const TOPIC: Property<Self> = Property::new("topic");
    /// `hasAttachments` in queries.
    pub const HAS_ATTACHMENTS: Property<Self> = Property::new("hasAttachments");
    /// `lastDeliveredDateTime` in queries.
    pub const LAST_DELIVERED_DATE_TIME: Property<Self> = Property::new("lastDeliveredDateTime");
    /// `uniqueSenders` in queries.
    pub const UNIQUE_SENDERS: Property<Self> = Property::new("uniqueSenders");
    /// `preview` in queries.
    pub const PREVIEW: Property<Self> = Property::new("preview");
    /// `isLocked` in queries.
    pub const IS_LOCKED: Property<Self> = Property::new("isLocked");
    /// `posts` in queries.
    pub const POSTS: Property<Self> = Property::new("posts");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `toRecipients`: `Collection(microsoft.graph.recipient)`
    pub fn to_recipients(&self) -> Option<&[super::Recipient]> {
        self.0.models("toRecipients")
    }

    /// Sets `toRecipients`.
    pub fn with_to_recipients(self, value: impl Into<Nullable<Vec<super::Recipient>>>) -> Self {
        Self(self.0.with("toRecipients", value))
    }

    /// `ccRecipients`: `Collection(microsoft.graph.recipient)`
    pub fn cc_recipients(&self) -> Option<&[super::Recipient]> {
        self.0.models("ccRecipients")
    }

    /// Sets `ccRecipients`.
    pub fn with_cc_recipients(self, value: impl Into<Nullable<Vec<super::Recipient>>>) -> Self {
        Self(self.0.with("ccRecipients", value))
    }

    /// `topic`: `Edm.String`
    pub fn topic(&self) -> Option<&str> {
        self.0.str("topic")
    }

    /// Sets `topic`.
    pub fn with_topic(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("topic", value))
    }

    /// `hasAttachments`: `Edm.Boolean`
    pub fn has_attachments(&self) -> Option<bool> {
        self.0.bool("hasAttachments")
    }

    /// Sets `hasAttachments`.
    pub fn with_has_attachments(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasAttachments", value))
    }

    /// `lastDeliveredDateTime`: `Edm.DateTimeOffset`
    pub fn last_delivered_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastDeliveredDateTime")
    }

    /// Sets `lastDeliveredDateTime`.
    pub fn with_last_delivered_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastDeliveredDateTime", value))
    }

    /// `uniqueSenders`: `Collection(Edm.String)`
    pub fn unique_senders(&self) -> Option<Vec<&str>> {
        self.0.strs("uniqueSenders")
    }

    /// Sets `uniqueSenders`.
    pub fn with_unique_senders(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("uniqueSenders", value))
    }

    /// `preview`: `Edm.String`
    pub fn preview(&self) -> Option<&str> {
        self.0.str("preview")
    }

    /// Sets `preview`.
    pub fn with_preview(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("preview", value))
    }

    /// `isLocked`: `Edm.Boolean`
    pub fn is_locked(&self) -> Option<bool> {
        self.0.bool("isLocked")
    }

    /// Sets `isLocked`.
    pub fn with_is_locked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isLocked", value))
    }

    /// `posts`: `Collection(microsoft.graph.post)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn posts(&self) -> Option<&[super::Post]> {
        self.0.models("posts")
    }
}
