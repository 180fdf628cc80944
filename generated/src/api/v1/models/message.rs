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

    /// `bccRecipients`: `Collection(microsoft.graph.recipient)`
    pub fn bcc_recipients(&self) -> Option<&[super::Recipient]> {
        self.0.models("bccRecipients")
    }

    pub fn with_bcc_recipients(
        self,
        value: impl Into<Nullable<Vec<super::Recipient>>>,
    ) -> Self {
        Self(self.0.with("bccRecipients", value))
    }

    /// `body`: `microsoft.graph.itemBody`
    pub fn body(&self) -> Option<&super::ItemBody> {
        self.0.model("body")
    }

    pub fn with_body(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("body", value))
    }

    /// `bodyPreview`: `Edm.String`
    pub fn body_preview(&self) -> Option<&str> {
        self.0.str("bodyPreview")
    }

    pub fn with_body_preview(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bodyPreview", value))
    }

    /// `ccRecipients`: `Collection(microsoft.graph.recipient)`
    pub fn cc_recipients(&self) -> Option<&[super::Recipient]> {
        self.0.models("ccRecipients")
    }

    pub fn with_cc_recipients(
        self,
        value: impl Into<Nullable<Vec<super::Recipient>>>,
    ) -> Self {
        Self(self.0.with("ccRecipients", value))
    }

    /// `conversationId`: `Edm.String`
    pub fn conversation_id(&self) -> Option<&str> {
        self.0.str("conversationId")
    }

    pub fn with_conversation_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("conversationId", value))
    }

    /// `conversationIndex`: `Edm.Binary`
    pub fn conversation_index(&self) -> Parsed<Bytes> {
        self.0.binary("conversationIndex")
    }

    pub fn with_conversation_index(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("conversationIndex", value))
    }

    /// `flag`: `microsoft.graph.followupFlag`
    pub fn flag(&self) -> Option<&super::FollowupFlag> {
        self.0.model("flag")
    }

    pub fn with_flag(self, value: impl Into<Nullable<super::FollowupFlag>>) -> Self {
        Self(self.0.with("flag", value))
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

    /// `importance`: `microsoft.graph.importance`
    ///
    /// Possible values are: low, normal, high.
    pub fn importance(&self) -> Option<super::Importance> {
        self.0.enumeration("importance")
    }

    pub fn with_importance(self, value: impl Into<Nullable<super::Importance>>) -> Self {
        Self(self.0.with("importance", value))
    }

    /// `inferenceClassification`: `microsoft.graph.inferenceClassificationType`
    ///
    /// Possible values are: focused, other.
    pub fn inference_classification(
        &self,
    ) -> Option<super::InferenceClassificationType> {
        self.0.enumeration("inferenceClassification")
    }

    pub fn with_inference_classification(
        self,
        value: impl Into<Nullable<super::InferenceClassificationType>>,
    ) -> Self {
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

    pub fn with_internet_message_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("internetMessageId", value))
    }

    /// `isDeliveryReceiptRequested`: `Edm.Boolean`
    pub fn is_delivery_receipt_requested(&self) -> Option<bool> {
        self.0.bool("isDeliveryReceiptRequested")
    }

    pub fn with_is_delivery_receipt_requested(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isDeliveryReceiptRequested", value))
    }

    /// `isDraft`: `Edm.Boolean`
    pub fn is_draft(&self) -> Option<bool> {
        self.0.bool("isDraft")
    }

    pub fn with_is_draft(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDraft", value))
    }

    /// `isRead`: `Edm.Boolean`
    pub fn is_read(&self) -> Option<bool> {
        self.0.bool("isRead")
    }

    pub fn with_is_read(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRead", value))
    }

    /// `isReadReceiptRequested`: `Edm.Boolean`
    pub fn is_read_receipt_requested(&self) -> Option<bool> {
        self.0.bool("isReadReceiptRequested")
    }

    pub fn with_is_read_receipt_requested(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isReadReceiptRequested", value))
    }

    /// `parentFolderId`: `Edm.String`
    pub fn parent_folder_id(&self) -> Option<&str> {
        self.0.str("parentFolderId")
    }

    pub fn with_parent_folder_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentFolderId", value))
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

    /// `replyTo`: `Collection(microsoft.graph.recipient)`
    pub fn reply_to(&self) -> Option<&[super::Recipient]> {
        self.0.models("replyTo")
    }

    pub fn with_reply_to(
        self,
        value: impl Into<Nullable<Vec<super::Recipient>>>,
    ) -> Self {
        Self(self.0.with("replyTo", value))
    }

    /// `sender`: `microsoft.graph.recipient`
    pub fn sender(&self) -> Option<&super::Recipient> {
        self.0.model("sender")
    }

    pub fn with_sender(self, value: impl Into<Nullable<super::Recipient>>) -> Self {
        Self(self.0.with("sender", value))
    }

    /// `sentDateTime`: `Edm.DateTimeOffset`
    pub fn sent_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("sentDateTime")
    }

    pub fn with_sent_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("sentDateTime", value))
    }

    /// `subject`: `Edm.String`
    pub fn subject(&self) -> Option<&str> {
        self.0.str("subject")
    }

    pub fn with_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subject", value))
    }

    /// `toRecipients`: `Collection(microsoft.graph.recipient)`
    pub fn to_recipients(&self) -> Option<&[super::Recipient]> {
        self.0.models("toRecipients")
    }

    pub fn with_to_recipients(
        self,
        value: impl Into<Nullable<Vec<super::Recipient>>>,
    ) -> Self {
        Self(self.0.with("toRecipients", value))
    }

    /// `uniqueBody`: `microsoft.graph.itemBody`
    pub fn unique_body(&self) -> Option<&super::ItemBody> {
        self.0.model("uniqueBody")
    }

    pub fn with_unique_body(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("uniqueBody", value))
    }

    /// `webLink`: `Edm.String`
    pub fn web_link(&self) -> Option<&str> {
        self.0.str("webLink")
    }

    pub fn with_web_link(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webLink", value))
    }

    /// `attachments`: `Collection(microsoft.graph.attachment)`
    pub fn attachments(&self) -> Option<&[super::Attachment]> {
        self.0.models("attachments")
    }

    pub fn with_attachments(
        self,
        value: impl Into<Nullable<Vec<super::Attachment>>>,
    ) -> Self {
        Self(self.0.with("attachments", value))
    }

    /// `extensions`: `Collection(microsoft.graph.extension)`
    ///
    /// Nullable.
    pub fn extensions(&self) -> Option<&[super::Extension]> {
        self.0.models("extensions")
    }

    pub fn with_extensions(
        self,
        value: impl Into<Nullable<Vec<super::Extension>>>,
    ) -> Self {
        Self(self.0.with("extensions", value))
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
