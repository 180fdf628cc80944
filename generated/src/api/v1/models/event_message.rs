// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from message.
    ///
    /// [`microsoft.graph.eventMessage`](https://learn.microsoft.com/graph/api/resources/eventmessage?view=graph-rest-1.0)
    EventMessage: super::Message = "microsoft.graph.eventMessage" {
        "microsoft.graph.eventMessageRequest",
        "microsoft.graph.eventMessageResponse",
    }
}

crate::runtime::derived! {
    EventMessage: super::OutlookItem, super::Entity
}

impl EventMessage {
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
    /// `bccRecipients` in queries.
    pub const BCC_RECIPIENTS: Property<Self> = Property::new("bccRecipients");
    /// `body` in queries.
    pub const BODY: Property<Self> = Property::new("body");
    /// `bodyPreview` in queries.
    pub const BODY_PREVIEW: Property<Self> = Property::new("bodyPreview");
    /// `ccRecipients` in queries.
    pub const CC_RECIPIENTS: Property<Self> = Property::new("ccRecipients");
    /// `conversationId` in queries.
    pub const CONVERSATION_ID: Property<Self> = Property::new("conversationId");
    /// `conversationIndex` in queries.
    pub const CONVERSATION_INDEX: Property<Self> = Property::new("conversationIndex");
    /// `flag` in queries.
    pub const FLAG: Property<Self> = Property::new("flag");
    /// `from` in queries.
    pub const FROM: Property<Self> = Property::new("from");
    /// `hasAttachments` in queries.
    pub const HAS_ATTACHMENTS: Property<Self> = Property::new("hasAttachments");
    /// `importance` in queries.
    pub const IMPORTANCE: Property<Self> = Property::new("importance");
    /// `inferenceClassification` in queries.
    pub const INFERENCE_CLASSIFICATION: Property<Self> = Property::new("inferenceClassification");
    /// `internetMessageHeaders` in queries.
    pub const INTERNET_MESSAGE_HEADERS: Property<Self> = Property::new("internetMessageHeaders");
    /// `internetMessageId` in queries.
    pub const INTERNET_MESSAGE_ID: Property<Self> = Property::new("internetMessageId");
    /// `isDeliveryReceiptRequested` in queries.
    pub const IS_DELIVERY_RECEIPT_REQUESTED: Property<Self> = Property::new("isDeliveryReceiptRequested");
    /// `isDraft` in queries.
    pub const IS_DRAFT: Property<Self> = Property::new("isDraft");
    /// `isRead` in queries.
    pub const IS_READ: Property<Self> = Property::new("isRead");
    /// `isReadReceiptRequested` in queries.
    pub const IS_READ_RECEIPT_REQUESTED: Property<Self> = Property::new("isReadReceiptRequested");
    /// `parentFolderId` in queries.
    pub const PARENT_FOLDER_ID: Property<Self> = Property::new("parentFolderId");
    /// `receivedDateTime` in queries.
    pub const RECEIVED_DATE_TIME: Property<Self> = Property::new("receivedDateTime");
    /// `replyTo` in queries.
    pub const REPLY_TO: Property<Self> = Property::new("replyTo");
    /// `sender` in queries.
    pub const SENDER: Property<Self> = Property::new("sender");
    /// `sentDateTime` in queries.
    pub const SENT_DATE_TIME: Property<Self> = Property::new("sentDateTime");
    /// `subject` in queries.
    pub const SUBJECT: Property<Self> = Property::new("subject");
    /// `toRecipients` in queries.
    pub const TO_RECIPIENTS: Property<Self> = Property::new("toRecipients");
    /// `uniqueBody` in queries.
    pub const UNIQUE_BODY: Property<Self> = Property::new("uniqueBody");
    /// `webLink` in queries.
    pub const WEB_LINK: Property<Self> = Property::new("webLink");
    /// `attachments` in queries.
    pub const ATTACHMENTS: Property<Self> = Property::new("attachments");
    /// `extensions` in queries.
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    /// `multiValueExtendedProperties` in queries.
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties` in queries.
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("singleValueExtendedProperties");
    /// `isDelegated` in queries.
    pub const IS_DELEGATED: Property<Self> = Property::new("isDelegated");
    /// `meetingMessageType` in queries.
    pub const MEETING_MESSAGE_TYPE: Property<Self> = Property::new("meetingMessageType");
    /// `event` in queries.
    pub const EVENT: Property<Self> = Property::new("event");

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

    /// Sets `bccRecipients`.
    pub fn with_bcc_recipients(self, value: impl Into<Nullable<Vec<super::Recipient>>>) -> Self {
        Self(self.0.with("bccRecipients", value))
    }

    /// Sets `body`.
    pub fn with_body(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("body", value))
    }

    /// Sets `bodyPreview`.
    pub fn with_body_preview(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bodyPreview", value))
    }

    /// Sets `ccRecipients`.
    pub fn with_cc_recipients(self, value: impl Into<Nullable<Vec<super::Recipient>>>) -> Self {
        Self(self.0.with("ccRecipients", value))
    }

    /// Sets `conversationId`.
    pub fn with_conversation_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("conversationId", value))
    }

    /// Sets `conversationIndex`.
    pub fn with_conversation_index(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("conversationIndex", value))
    }

    /// Sets `flag`.
    pub fn with_flag(self, value: impl Into<Nullable<super::FollowupFlag>>) -> Self {
        Self(self.0.with("flag", value))
    }

    /// Sets `from`.
    pub fn with_from(self, value: impl Into<Nullable<super::Recipient>>) -> Self {
        Self(self.0.with("from", value))
    }

    /// Sets `hasAttachments`.
    pub fn with_has_attachments(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasAttachments", value))
    }

    /// Sets `importance`.
    pub fn with_importance(self, value: impl Into<Nullable<super::Importance>>) -> Self {
        Self(self.0.with("importance", value))
    }

    /// Sets `inferenceClassification`.
    pub fn with_inference_classification(self, value: impl Into<Nullable<super::InferenceClassificationType>>) -> Self {
        Self(self.0.with("inferenceClassification", value))
    }

    /// Sets `internetMessageId`.
    pub fn with_internet_message_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("internetMessageId", value))
    }

    /// Sets `isDeliveryReceiptRequested`.
    pub fn with_is_delivery_receipt_requested(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeliveryReceiptRequested", value))
    }

    /// Sets `isDraft`.
    pub fn with_is_draft(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDraft", value))
    }

    /// Sets `isRead`.
    pub fn with_is_read(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRead", value))
    }

    /// Sets `isReadReceiptRequested`.
    pub fn with_is_read_receipt_requested(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isReadReceiptRequested", value))
    }

    /// Sets `parentFolderId`.
    pub fn with_parent_folder_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentFolderId", value))
    }

    /// Sets `receivedDateTime`.
    pub fn with_received_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("receivedDateTime", value))
    }

    /// Sets `replyTo`.
    pub fn with_reply_to(self, value: impl Into<Nullable<Vec<super::Recipient>>>) -> Self {
        Self(self.0.with("replyTo", value))
    }

    /// Sets `sender`.
    pub fn with_sender(self, value: impl Into<Nullable<super::Recipient>>) -> Self {
        Self(self.0.with("sender", value))
    }

    /// Sets `sentDateTime`.
    pub fn with_sent_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("sentDateTime", value))
    }

    /// Sets `subject`.
    pub fn with_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subject", value))
    }

    /// Sets `toRecipients`.
    pub fn with_to_recipients(self, value: impl Into<Nullable<Vec<super::Recipient>>>) -> Self {
        Self(self.0.with("toRecipients", value))
    }

    /// Sets `uniqueBody`.
    pub fn with_unique_body(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("uniqueBody", value))
    }

    /// Sets `webLink`.
    pub fn with_web_link(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webLink", value))
    }

    /// Sets `attachments`.
    pub fn with_attachments(self, value: impl Into<Nullable<Vec<super::Attachment>>>) -> Self {
        Self(self.0.with("attachments", value))
    }

    /// Sets `extensions`.
    pub fn with_extensions(self, value: impl Into<Nullable<Vec<super::Extension>>>) -> Self {
        Self(self.0.with("extensions", value))
    }

    /// `isDelegated`: `Edm.Boolean`
    pub fn is_delegated(&self) -> Option<bool> {
        self.0.bool("isDelegated")
    }

    /// Sets `isDelegated`.
    pub fn with_is_delegated(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDelegated", value))
    }

    /// `meetingMessageType`: `microsoft.graph.meetingMessageType`
    pub fn meeting_message_type(&self) -> Option<super::MeetingMessageType> {
        self.0.enumeration("meetingMessageType")
    }

    /// Sets `meetingMessageType`.
    pub fn with_meeting_message_type(self, value: impl Into<Nullable<super::MeetingMessageType>>) -> Self {
        Self(self.0.with("meetingMessageType", value))
    }

    /// `event`: `microsoft.graph.event`, read-only
    ///
    /// Read-only.
    #[cfg(feature = "calendar")]
    pub fn event(&self) -> Option<&super::Event> {
        self.0.model("event")
    }
}
