// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.message`](https://learn.microsoft.com/graph/api/resources/message?view=graph-rest-1.0)
    Message: super::OutlookItem = "microsoft.graph.message" {
        "microsoft.graph.eventMessage",
        "microsoft.graph.eventMessageRequest",
        "microsoft.graph.eventMessageResponse",
    }
}

crate::runtime::derived! {
    Message: super::Entity
}

impl Message {
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

    /// `bccRecipients`: `Collection(microsoft.graph.recipient)`
    pub fn bcc_recipients(&self) -> Option<&[super::Recipient]> {
        self.0.models("bccRecipients")
    }

    /// Sets `bccRecipients`.
    pub fn with_bcc_recipients(self, value: impl Into<Nullable<Vec<super::Recipient>>>) -> Self {
        Self(self.0.with("bccRecipients", value))
    }

    /// `body`: `microsoft.graph.itemBody`
    pub fn body(&self) -> Option<&super::ItemBody> {
        self.0.model("body")
    }

    /// Sets `body`.
    pub fn with_body(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("body", value))
    }

    /// `bodyPreview`: `Edm.String`
    pub fn body_preview(&self) -> Option<&str> {
        self.0.str("bodyPreview")
    }

    /// Sets `bodyPreview`.
    pub fn with_body_preview(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bodyPreview", value))
    }

    /// `ccRecipients`: `Collection(microsoft.graph.recipient)`
    pub fn cc_recipients(&self) -> Option<&[super::Recipient]> {
        self.0.models("ccRecipients")
    }

    /// Sets `ccRecipients`.
    pub fn with_cc_recipients(self, value: impl Into<Nullable<Vec<super::Recipient>>>) -> Self {
        Self(self.0.with("ccRecipients", value))
    }

    /// `conversationId`: `Edm.String`
    pub fn conversation_id(&self) -> Option<&str> {
        self.0.str("conversationId")
    }

    /// Sets `conversationId`.
    pub fn with_conversation_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("conversationId", value))
    }

    /// `conversationIndex`: `Edm.Binary`
    pub fn conversation_index(&self) -> Parsed<Bytes> {
        self.0.binary("conversationIndex")
    }

    /// Sets `conversationIndex`.
    pub fn with_conversation_index(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("conversationIndex", value))
    }

    /// `flag`: `microsoft.graph.followupFlag`
    pub fn flag(&self) -> Option<&super::FollowupFlag> {
        self.0.model("flag")
    }

    /// Sets `flag`.
    pub fn with_flag(self, value: impl Into<Nullable<super::FollowupFlag>>) -> Self {
        Self(self.0.with("flag", value))
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

    /// `importance`: `microsoft.graph.importance`
    ///
    /// Possible values are: low, normal, high.
    pub fn importance(&self) -> Option<super::Importance> {
        self.0.enumeration("importance")
    }

    /// Sets `importance`.
    pub fn with_importance(self, value: impl Into<Nullable<super::Importance>>) -> Self {
        Self(self.0.with("importance", value))
    }

    /// `inferenceClassification`: `microsoft.graph.inferenceClassificationType`
    ///
    /// Possible values are: focused, other.
    pub fn inference_classification(&self) -> Option<super::InferenceClassificationType> {
        self.0.enumeration("inferenceClassification")
    }

    /// Sets `inferenceClassification`.
    pub fn with_inference_classification(self, value: impl Into<Nullable<super::InferenceClassificationType>>) -> Self {
        Self(self.0.with("inferenceClassification", value))
    }

    /// `internetMessageHeaders`: `Collection(microsoft.graph.internetMessageHeader)`, read-only
    ///
    /// Read-only.
    pub fn internet_message_headers(&self) -> Option<&[super::InternetMessageHeader]> {
        self.0.models("internetMessageHeaders")
    }

    /// `internetMessageId`: `Edm.String`
    pub fn internet_message_id(&self) -> Option<&str> {
        self.0.str("internetMessageId")
    }

    /// Sets `internetMessageId`.
    pub fn with_internet_message_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("internetMessageId", value))
    }

    /// `isDeliveryReceiptRequested`: `Edm.Boolean`
    pub fn is_delivery_receipt_requested(&self) -> Option<bool> {
        self.0.bool("isDeliveryReceiptRequested")
    }

    /// Sets `isDeliveryReceiptRequested`.
    pub fn with_is_delivery_receipt_requested(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeliveryReceiptRequested", value))
    }

    /// `isDraft`: `Edm.Boolean`
    pub fn is_draft(&self) -> Option<bool> {
        self.0.bool("isDraft")
    }

    /// Sets `isDraft`.
    pub fn with_is_draft(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDraft", value))
    }

    /// `isRead`: `Edm.Boolean`
    pub fn is_read(&self) -> Option<bool> {
        self.0.bool("isRead")
    }

    /// Sets `isRead`.
    pub fn with_is_read(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRead", value))
    }

    /// `isReadReceiptRequested`: `Edm.Boolean`
    pub fn is_read_receipt_requested(&self) -> Option<bool> {
        self.0.bool("isReadReceiptRequested")
    }

    /// Sets `isReadReceiptRequested`.
    pub fn with_is_read_receipt_requested(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isReadReceiptRequested", value))
    }

    /// `parentFolderId`: `Edm.String`
    pub fn parent_folder_id(&self) -> Option<&str> {
        self.0.str("parentFolderId")
    }

    /// Sets `parentFolderId`.
    pub fn with_parent_folder_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentFolderId", value))
    }

    /// `receivedDateTime`: `Edm.DateTimeOffset`
    pub fn received_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("receivedDateTime")
    }

    /// Sets `receivedDateTime`.
    pub fn with_received_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("receivedDateTime", value))
    }

    /// `replyTo`: `Collection(microsoft.graph.recipient)`
    pub fn reply_to(&self) -> Option<&[super::Recipient]> {
        self.0.models("replyTo")
    }

    /// Sets `replyTo`.
    pub fn with_reply_to(self, value: impl Into<Nullable<Vec<super::Recipient>>>) -> Self {
        Self(self.0.with("replyTo", value))
    }

    /// `sender`: `microsoft.graph.recipient`
    pub fn sender(&self) -> Option<&super::Recipient> {
        self.0.model("sender")
    }

    /// Sets `sender`.
    pub fn with_sender(self, value: impl Into<Nullable<super::Recipient>>) -> Self {
        Self(self.0.with("sender", value))
    }

    /// `sentDateTime`: `Edm.DateTimeOffset`
    pub fn sent_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("sentDateTime")
    }

    /// Sets `sentDateTime`.
    pub fn with_sent_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("sentDateTime", value))
    }

    /// `subject`: `Edm.String`
    pub fn subject(&self) -> Option<&str> {
        self.0.str("subject")
    }

    /// Sets `subject`.
    pub fn with_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subject", value))
    }

    /// `toRecipients`: `Collection(microsoft.graph.recipient)`
    pub fn to_recipients(&self) -> Option<&[super::Recipient]> {
        self.0.models("toRecipients")
    }

    /// Sets `toRecipients`.
    pub fn with_to_recipients(self, value: impl Into<Nullable<Vec<super::Recipient>>>) -> Self {
        Self(self.0.with("toRecipients", value))
    }

    /// `uniqueBody`: `microsoft.graph.itemBody`
    pub fn unique_body(&self) -> Option<&super::ItemBody> {
        self.0.model("uniqueBody")
    }

    /// Sets `uniqueBody`.
    pub fn with_unique_body(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("uniqueBody", value))
    }

    /// `webLink`: `Edm.String`
    pub fn web_link(&self) -> Option<&str> {
        self.0.str("webLink")
    }

    /// Sets `webLink`.
    pub fn with_web_link(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webLink", value))
    }

    /// `attachments`: `Collection(microsoft.graph.attachment)`
    pub fn attachments(&self) -> Option<&[super::Attachment]> {
        self.0.models("attachments")
    }

    /// Sets `attachments`.
    pub fn with_attachments(self, value: impl Into<Nullable<Vec<super::Attachment>>>) -> Self {
        Self(self.0.with("attachments", value))
    }

    /// `extensions`: `Collection(microsoft.graph.extension)`
    ///
    /// Nullable.
    pub fn extensions(&self) -> Option<&[super::Extension]> {
        self.0.models("extensions")
    }

    /// Sets `extensions`.
    pub fn with_extensions(self, value: impl Into<Nullable<Vec<super::Extension>>>) -> Self {
        Self(self.0.with("extensions", value))
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
