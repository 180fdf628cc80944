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
    pub const ID: Property<Self> = Property::new("id");
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    pub const CHANGE_KEY: Property<Self> = Property::new("changeKey");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const BODY: Property<Self> = Property::new("body");
    pub const CONVERSATION_ID: Property<Self> = Property::new("conversationId");
    pub const CONVERSATION_THREAD_ID: Property<Self> = Property::new(
        "conversationThreadId",
    );
    pub const FROM: Property<Self> = Property::new("from");
    pub const HAS_ATTACHMENTS: Property<Self> = Property::new("hasAttachments");
    pub const NEW_PARTICIPANTS: Property<Self> = Property::new("newParticipants");
    pub const RECEIVED_DATE_TIME: Property<Self> = Property::new("receivedDateTime");
    pub const SENDER: Property<Self> = Property::new("sender");
    pub const ATTACHMENTS: Property<Self> = Property::new("attachments");
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    pub const IN_REPLY_TO: Property<Self> = Property::new("inReplyTo");
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new(
        "multiValueExtendedProperties",
    );
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new(
        "singleValueExtendedProperties",
    );

    pub fn with_categories(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("categories", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `body`: `microsoft.graph.itemBody`
    ///
    /// Nullable.
    pub fn body(&self) -> Option<&super::ItemBody> {
        self.0.model("body")
    }

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

    pub fn with_from(self, value: impl Into<Nullable<super::Recipient>>) -> Self {
        Self(self.0.with("from", value))
    }

    /// `hasAttachments`: `Edm.Boolean`
    pub fn has_attachments(&self) -> Option<bool> {
        self.0.bool("hasAttachments")
    }

    pub fn with_has_attachments(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasAttachments", value))
    }

    /// `newParticipants`: `Collection(microsoft.graph.recipient)`
    pub fn new_participants(&self) -> Option<&[super::Recipient]> {
        self.0.models("newParticipants")
    }

    pub fn with_new_participants(
        self,
        value: impl Into<Nullable<Vec<super::Recipient>>>,
    ) -> Self {
        Self(self.0.with("newParticipants", value))
    }

    /// `receivedDateTime`: `Edm.DateTimeOffset`
    pub fn received_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("receivedDateTime")
    }

    pub fn with_received_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("receivedDateTime", value))
    }

    /// `sender`: `microsoft.graph.recipient`
    pub fn sender(&self) -> Option<&super::Recipient> {
        self.0.model("sender")
    }

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
    pub fn multi_value_extended_properties(
        &self,
    ) -> Option<&[super::MultiValueLegacyExtendedProperty]> {
        self.0.models("multiValueExtendedProperties")
    }

    /// `singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn single_value_extended_properties(
        &self,
    ) -> Option<&[super::SingleValueLegacyExtendedProperty]> {
        self.0.models("singleValueExtendedProperties")
    }
}
