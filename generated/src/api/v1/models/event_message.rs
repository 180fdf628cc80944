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
    pub const ID: Property<Self> = Property::new("id");
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    pub const CHANGE_KEY: Property<Self> = Property::new("changeKey");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const BCC_RECIPIENTS: Property<Self> = Property::new("bccRecipients");
    pub const BODY: Property<Self> = Property::new("body");
    pub const BODY_PREVIEW: Property<Self> = Property::new("bodyPreview");
    pub const CC_RECIPIENTS: Property<Self> = Property::new("ccRecipients");
    pub const CONVERSATION_ID: Property<Self> = Property::new("conversationId");
    pub const CONVERSATION_INDEX: Property<Self> = Property::new("conversationIndex");
    pub const FLAG: Property<Self> = Property::new("flag");
    pub const FROM: Property<Self> = Property::new("from");
    pub const HAS_ATTACHMENTS: Property<Self> = Property::new("hasAttachments");
    pub const IMPORTANCE: Property<Self> = Property::new("importance");
    pub const INFERENCE_CLASSIFICATION: Property<Self> = Property::new(
        "inferenceClassification",
    );
    pub const INTERNET_MESSAGE_HEADERS: Property<Self> = Property::new(
        "internetMessageHeaders",
    );
    pub const INTERNET_MESSAGE_ID: Property<Self> = Property::new("internetMessageId");
    pub const IS_DELIVERY_RECEIPT_REQUESTED: Property<Self> = Property::new(
        "isDeliveryReceiptRequested",
    );
    pub const IS_DRAFT: Property<Self> = Property::new("isDraft");
    pub const IS_READ: Property<Self> = Property::new("isRead");
    pub const IS_READ_RECEIPT_REQUESTED: Property<Self> = Property::new(
        "isReadReceiptRequested",
    );
    pub const PARENT_FOLDER_ID: Property<Self> = Property::new("parentFolderId");
    pub const RECEIVED_DATE_TIME: Property<Self> = Property::new("receivedDateTime");
    pub const REPLY_TO: Property<Self> = Property::new("replyTo");
    pub const SENDER: Property<Self> = Property::new("sender");
    pub const SENT_DATE_TIME: Property<Self> = Property::new("sentDateTime");
    pub const SUBJECT: Property<Self> = Property::new("subject");
    pub const TO_RECIPIENTS: Property<Self> = Property::new("toRecipients");
    pub const UNIQUE_BODY: Property<Self> = Property::new("uniqueBody");
    pub const WEB_LINK: Property<Self> = Property::new("webLink");
    pub const ATTACHMENTS: Property<Self> = Property::new("attachments");
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new(
        "multiValueExtendedProperties",
    );
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new(
        "singleValueExtendedProperties",
    );
    pub const IS_DELEGATED: Property<Self> = Property::new("isDelegated");
    pub const MEETING_MESSAGE_TYPE: Property<Self> = Property::new("meetingMessageType");
    pub const EVENT: Property<Self> = Property::new("event");

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

    pub fn with_bcc_recipients(
        self,
        value: impl Into<Nullable<Vec<super::Recipient>>>,
    ) -> Self {
        Self(self.0.with("bccRecipients", value))
    }

    pub fn with_body(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("body", value))
    }

    pub fn with_body_preview(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bodyPreview", value))
    }

    pub fn with_cc_recipients(
        self,
        value: impl Into<Nullable<Vec<super::Recipient>>>,
    ) -> Self {
        Self(self.0.with("ccRecipients", value))
    }

    pub fn with_conversation_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("conversationId", value))
    }

    pub fn with_conversation_index(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("conversationIndex", value))
    }

    pub fn with_flag(self, value: impl Into<Nullable<super::FollowupFlag>>) -> Self {
        Self(self.0.with("flag", value))
    }

    pub fn with_from(self, value: impl Into<Nullable<super::Recipient>>) -> Self {
        Self(self.0.with("from", value))
    }

    pub fn with_has_attachments(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasAttachments", value))
    }

    pub fn with_importance(self, value: impl Into<Nullable<super::Importance>>) -> Self {
        Self(self.0.with("importance", value))
    }

    pub fn with_inference_classification(
        self,
        value: impl Into<Nullable<super::InferenceClassificationType>>,
    ) -> Self {
        Self(self.0.with("inferenceClassification", value))
    }

    pub fn with_internet_message_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("internetMessageId", value))
    }

    pub fn with_is_delivery_receipt_requested(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isDeliveryReceiptRequested", value))
    }

    pub fn with_is_draft(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDraft", value))
    }

    pub fn with_is_read(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRead", value))
    }

    pub fn with_is_read_receipt_requested(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isReadReceiptRequested", value))
    }

    pub fn with_parent_folder_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentFolderId", value))
    }

    pub fn with_received_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("receivedDateTime", value))
    }

    pub fn with_reply_to(
        self,
        value: impl Into<Nullable<Vec<super::Recipient>>>,
    ) -> Self {
        Self(self.0.with("replyTo", value))
    }

    pub fn with_sender(self, value: impl Into<Nullable<super::Recipient>>) -> Self {
        Self(self.0.with("sender", value))
    }

    pub fn with_sent_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("sentDateTime", value))
    }

    pub fn with_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subject", value))
    }

    pub fn with_to_recipients(
        self,
        value: impl Into<Nullable<Vec<super::Recipient>>>,
    ) -> Self {
        Self(self.0.with("toRecipients", value))
    }

    pub fn with_unique_body(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("uniqueBody", value))
    }

    pub fn with_web_link(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webLink", value))
    }

    pub fn with_attachments(
        self,
        value: impl Into<Nullable<Vec<super::Attachment>>>,
    ) -> Self {
        Self(self.0.with("attachments", value))
    }

    pub fn with_extensions(
        self,
        value: impl Into<Nullable<Vec<super::Extension>>>,
    ) -> Self {
        Self(self.0.with("extensions", value))
    }

    /// `isDelegated`: `Edm.Boolean`
    pub fn is_delegated(&self) -> Option<bool> {
        self.0.bool("isDelegated")
    }

    pub fn with_is_delegated(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDelegated", value))
    }

    /// `meetingMessageType`: `microsoft.graph.meetingMessageType`
    pub fn meeting_message_type(&self) -> Option<super::MeetingMessageType> {
        self.0.enumeration("meetingMessageType")
    }

    pub fn with_meeting_message_type(
        self,
        value: impl Into<Nullable<super::MeetingMessageType>>,
    ) -> Self {
        Self(self.0.with("meetingMessageType", value))
    }

    #[cfg(feature = "calendar")]
    /// `event`: `microsoft.graph.event`, read-only
    ///
    /// Read-only.
    pub fn event(&self) -> Option<&super::Event> {
        self.0.model("event")
    }
}
