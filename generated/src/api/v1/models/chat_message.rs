// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.chatMessage`](https://learn.microsoft.com/graph/api/resources/chatmessage?view=graph-rest-1.0)
    ChatMessage: super::Entity = "microsoft.graph.chatMessage"
}

impl ChatMessage {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `replyToId` in queries.
    pub const REPLY_TO_ID: Property<Self> = Property::new("replyToId");
    /// `from` in queries.
    pub const FROM: Property<Self> = Property::new("from");
    /// `etag` in queries.
    pub const ETAG: Property<Self> = Property::new("etag");
    /// `messageType` in queries.
    pub const MESSAGE_TYPE: Property<Self> = Property::new("messageType");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `lastEditedDateTime` in queries.
    pub const LAST_EDITED_DATE_TIME: Property<Self> = Property::new("lastEditedDateTime");
    /// `deletedDateTime` in queries.
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    /// `subject` in queries.
    pub const SUBJECT: Property<Self> = Property::new("subject");
    /// `body` in queries.
    pub const BODY: Property<Self> = Property::new("body");
    /// `summary` in queries.
    pub const SUMMARY: Property<Self> = Property::new("summary");
    /// `attachments` in queries.
    pub const ATTACHMENTS: Property<Self> = Property::new("attachments");
    /// `mentions` in queries.
    pub const MENTIONS: Property<Self> = Property::new("mentions");
    /// `importance` in queries.
    pub const IMPORTANCE: Property<Self> = Property::new("importance");
    /// `reactions` in queries.
    pub const REACTIONS: Property<Self> = Property::new("reactions");
    /// `locale` in queries.
    pub const LOCALE: Property<Self> = Property::new("locale");
    /// `policyViolation` in queries.
    pub const POLICY_VIOLATION: Property<Self> = Property::new("policyViolation");
    /// `chatId` in queries.
    pub const CHAT_ID: Property<Self> = Property::new("chatId");
    /// `channelIdentity` in queries.
    pub const CHANNEL_IDENTITY: Property<Self> = Property::new("channelIdentity");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");
    /// `eventDetail` in queries.
    pub const EVENT_DETAIL: Property<Self> = Property::new("eventDetail");
    /// `onBehalfOf` in queries.
    pub const ON_BEHALF_OF: Property<Self> = Property::new("onBehalfOf");
    /// `hostedContents` in queries.
    pub const HOSTED_CONTENTS: Property<Self> = Property::new("hostedContents");

    /// `replyToId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn reply_to_id(&self) -> Option<&str> {
        self.0.str("replyToId")
    }

    /// `from`: `microsoft.graph.chatMessageFromIdentitySet`
    pub fn from(&self) -> Option<&super::ChatMessageFromIdentitySet> {
        self.0.model("from")
    }

    /// Sets `from`.
    pub fn with_from(self, value: impl Into<Nullable<super::ChatMessageFromIdentitySet>>) -> Self {
        Self(self.0.with("from", value))
    }

    /// `etag`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn etag(&self) -> Option<&str> {
        self.0.str("etag")
    }

    /// `messageType`: `microsoft.graph.chatMessageType`
    ///
    /// Possible values are: message, chatEvent, typing, unknownFutureValue, systemEventMessage.
    pub fn message_type(&self) -> Option<super::ChatMessageType> {
        self.0.enumeration("messageType")
    }

    /// Sets `messageType`.
    pub fn with_message_type(self, value: impl Into<Nullable<super::ChatMessageType>>) -> Self {
        Self(self.0.with("messageType", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// `lastEditedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_edited_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastEditedDateTime")
    }

    /// `deletedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn deleted_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("deletedDateTime")
    }

    /// `subject`: `Edm.String`
    pub fn subject(&self) -> Option<&str> {
        self.0.str("subject")
    }

    /// Sets `subject`.
    pub fn with_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subject", value))
    }

    /// `body`: `microsoft.graph.itemBody`
    pub fn body(&self) -> Option<&super::ItemBody> {
        self.0.model("body")
    }

    /// Sets `body`.
    pub fn with_body(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("body", value))
    }

    /// `summary`: `Edm.String`
    pub fn summary(&self) -> Option<&str> {
        self.0.str("summary")
    }

    /// Sets `summary`.
    pub fn with_summary(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("summary", value))
    }

    /// `attachments`: `Collection(microsoft.graph.chatMessageAttachment)`
    pub fn attachments(&self) -> Option<&[super::ChatMessageAttachment]> {
        self.0.models("attachments")
    }

    /// Sets `attachments`.
    pub fn with_attachments(self, value: impl Into<Nullable<Vec<super::ChatMessageAttachment>>>) -> Self {
        Self(self.0.with("attachments", value))
    }

    /// `mentions`: `Collection(microsoft.graph.chatMessageMention)`
    pub fn mentions(&self) -> Option<&[super::ChatMessageMention]> {
        self.0.models("mentions")
    }

    /// Sets `mentions`.
    pub fn with_mentions(self, value: impl Into<Nullable<Vec<super::ChatMessageMention>>>) -> Self {
        Self(self.0.with("mentions", value))
    }

    /// `importance`: `microsoft.graph.chatMessageImportance`
    ///
    /// Possible values are: normal, high, urgent.
    pub fn importance(&self) -> Option<super::ChatMessageImportance> {
        self.0.enumeration("importance")
    }

    /// Sets `importance`.
    pub fn with_importance(self, value: impl Into<Nullable<super::ChatMessageImportance>>) -> Self {
        Self(self.0.with("importance", value))
    }

    /// `reactions`: `Collection(microsoft.graph.chatMessageReaction)`
    pub fn reactions(&self) -> Option<&[super::ChatMessageReaction]> {
        self.0.models("reactions")
    }

    /// Sets `reactions`.
    pub fn with_reactions(self, value: impl Into<Nullable<Vec<super::ChatMessageReaction>>>) -> Self {
        Self(self.0.with("reactions", value))
    }

    /// `locale`: `Edm.String`
    pub fn locale(&self) -> Option<&str> {
        self.0.str("locale")
    }

    /// Sets `locale`.
    pub fn with_locale(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("locale", value))
    }

    /// `policyViolation`: `microsoft.graph.chatMessagePolicyViolation`
    pub fn policy_violation(&self) -> Option<&super::ChatMessagePolicyViolation> {
        self.0.model("policyViolation")
    }

    /// Sets `policyViolation`.
    pub fn with_policy_violation(self, value: impl Into<Nullable<super::ChatMessagePolicyViolation>>) -> Self {
        Self(self.0.with("policyViolation", value))
    }

    /// `chatId`: `Edm.String`
    pub fn chat_id(&self) -> Option<&str> {
        self.0.str("chatId")
    }

    /// Sets `chatId`.
    pub fn with_chat_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("chatId", value))
    }

    /// `channelIdentity`: `microsoft.graph.channelIdentity`
    pub fn channel_identity(&self) -> Option<&super::ChannelIdentity> {
        self.0.model("channelIdentity")
    }

    /// Sets `channelIdentity`.
    pub fn with_channel_identity(self, value: impl Into<Nullable<super::ChannelIdentity>>) -> Self {
        Self(self.0.with("channelIdentity", value))
    }

    /// `webUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    /// `eventDetail`: `microsoft.graph.eventMessageDetail`, read-only
    ///
    /// Read-only.
    pub fn event_detail(&self) -> Option<&super::EventMessageDetail> {
        self.0.model("eventDetail")
    }

    /// `onBehalfOf`: `microsoft.graph.chatMessage`
    pub fn on_behalf_of(&self) -> Option<&super::ChatMessage> {
        self.0.model("onBehalfOf")
    }

    /// Sets `onBehalfOf`.
    pub fn with_on_behalf_of(self, value: impl Into<Nullable<super::ChatMessage>>) -> Self {
        Self(self.0.with("onBehalfOf", value))
    }

    /// `hostedContents`: `Collection(microsoft.graph.chatMessageHostedContent)`
    pub fn hosted_contents(&self) -> Option<&[super::ChatMessageHostedContent]> {
        self.0.models("hostedContents")
    }

    /// Sets `hostedContents`.
    pub fn with_hosted_contents(self, value: impl Into<Nullable<Vec<super::ChatMessageHostedContent>>>) -> Self {
        Self(self.0.with("hostedContents", value))
    }
}
