// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.post`](https://learn.microsoft.com/graph/api/resources/post?view=graph-rest-1.0)
    Post: super::OutlookItem = "microsoft.graph.post"
}

crate::runtime::derived! {
    Post: super::Entity
}

impl Post {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `categories` in queries.
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    /// `changeKey` in queries.
    pub const CHANGE_KEY: Property<Self> = Property::new("changeKey");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `body` in queries.
    pub const BODY: Property<Self> = Property::new("body");
    /// `conversationId` in queries.
    pub const CONVERSATION_ID: Property<Self> = Property::new("conversationId");
    /// `conversationThreadId` in queries.
    pub const CONVERSATION_THREAD_ID: Property<Self> = Property::new("conversationThreadId");
    /// `from` in queries.
    pub const FROM: Property<Self> = Property::new("from");
    /// `hasAttachments` in queries.
    pub const HAS_ATTACHMENTS: Property<Self> = Property::new("hasAttachments");
    /// `newParticipants` in queries.
    pub const NEW_PARTICIPANTS: Property<Self> = Property::new("newParticipants");
    /// `receivedDateTime` in queries.
    pub const RECEIVED_DATE_TIME: Property<Self> = Property::new("receivedDateTime");
    /// `sender` in queries.
    pub const SENDER: Property<Self> = Property::new("sender");
    /// `attachments` in queries.
    pub const ATTACHMENTS: Property<Self> = Property::new("attachments");
    /// `extensions` in queries.
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    /// `inReplyTo` in queries.
    pub const IN_REPLY_TO: Property<Self> = Property::new("inReplyTo");
    /// `multiValueExtendedProperties` in queries.
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties` in queries.
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("singleValueExtendedProperties");

    /// Sets `categories`.
    pub fn with_categories(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("categories", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `body`: `microsoft.graph.itemBody`
    ///
    /// Nullable.
    pub fn body(&self) -> Option<&super::ItemBody> {
        self.0.model("body")
    }

    /// Sets `body`.
    pub fn with_body(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("body", value))
    }

    /// `conversationId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn conversation_id(&self) -> Option<&str> {
        self.0.str("conversationId")
    }

    /// `conversationThreadId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn conversation_thread_id(&self) -> Option<&str> {
        self.0.str("conversationThreadId")
    }

    /// `from`: `microsoft.graph.recipient`
    pub fn from(&self) -> Option<&super::Recipient> {
        self.0.model("from")
    }

    /// Sets `from`.
    pub fn with_from(self, value: impl Into<Nullable<super::Recipient>>) -> Self {
        Self(self.0.with("from", value))
    }

    /// `hasAttachments`: `Edm.Boolean`
    pub fn has_attachments(&self) -> Option<bool> {
        self.0.bool("hasAttachments")
    }

    /// Sets `hasAttachments`.
    pub fn with_has_attachments(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasAttachments", value))
    }

    /// `newParticipants`: `Collection(microsoft.graph.recipient)`
    pub fn new_participants(&self) -> Option<&[super::Recipient]> {
        self.0.models("newParticipants")
    }

    /// Sets `newParticipants`.
    pub fn with_new_participants(self, value: impl Into<Nullable<Vec<super::Recipient>>>) -> Self {
        Self(self.0.with("newParticipants", value))
    }

    /// `receivedDateTime`: `Edm.DateTimeOffset`
    pub fn received_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("receivedDateTime")
    }

    /// Sets `receivedDateTime`.
    pub fn with_received_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("receivedDateTime", value))
    }

    /// `sender`: `microsoft.graph.recipient`
    pub fn sender(&self) -> Option<&super::Recipient> {
        self.0.model("sender")
    }

    /// Sets `sender`.
    pub fn with_sender(self, value: impl Into<Nullable<super::Recipient>>) -> Self {
        Self(self.0.with("sender", value))
    }

    /// `attachments`: `Collection(microsoft.graph.attachment)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn attachments(&self) -> Option<&[super::Attachment]> {
        self.0.models("attachments")
    }

    /// `extensions`: `Collection(microsoft.graph.extension)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn extensions(&self) -> Option<&[super::Extension]> {
        self.0.models("extensions")
    }

    /// `inReplyTo`: `microsoft.graph.post`, read-only
    ///
    /// Read-only.
    pub fn in_reply_to(&self) -> Option<&super::Post> {
        self.0.model("inReplyTo")
    }

    /// `multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn multi_value_extended_properties(&self) -> Option<&[super::MultiValueLegacyExtendedProperty]> {
        self.0.models("multiValueExtendedProperties")
    }

    /// `singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn single_value_extended_properties(&self) -> Option<&[super::SingleValueLegacyExtendedProperty]> {
        self.0.models("singleValueExtendedProperties")
    }
}
