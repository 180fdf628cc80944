// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from eventMessage.
    ///
    /// [`microsoft.graph.eventMessageRequest`](https://learn.microsoft.com/graph/api/resources/eventmessagerequest?view=graph-rest-beta)
    EventMessageRequest: super::EventMessage = "microsoft.graph.eventMessageRequest"
}

crate::runtime::derived! {
    EventMessageRequest: super::Message
}

impl EventMessageRequest {
    /// `bccRecipients` in queries.
    pub const BCC_RECIPIENTS: Property<Self> = Property::new("bccRecipients");
    /// `body` in queries.
    pub const BODY: Property<Self> = Property::new("body");
    /// `bodyPreview` in queries.
    pub const BODY_PREVIEW: Property<Self> = Property::new("bodyPreview");
    /// `categories` in queries.
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    /// `ccRecipients` in queries.
    pub const CC_RECIPIENTS: Property<Self> = Property::new("ccRecipients");
    /// `changeKey` in queries.
    pub const CHANGE_KEY: Property<Self> = Property::new("changeKey");
    /// `conversationId` in queries.
    pub const CONVERSATION_ID: Property<Self> = Property::new("conversationId");
    /// `conversationIndex` in queries.
    pub const CONVERSATION_INDEX: Property<Self> = Property::new("conversationIndex");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `flag` in queries.
    pub const FLAG: Property<Self> = Property::new("flag");
    /// `from` in queries.
    pub const FROM: Property<Self> = Property::new("from");
    /// `hasAttachments` in queries.
    pub const HAS_ATTACHMENTS: Property<Self> = Property::new("hasAttachments");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
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
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `mentionsPreview` in queries.
    pub const MENTIONS_PREVIEW: Property<Self> = Property::new("mentionsPreview");
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
    /// `unsubscribeData` in queries.
    pub const UNSUBSCRIBE_DATA: Property<Self> = Property::new("unsubscribeData");
    /// `unsubscribeEnabled` in queries.
    pub const UNSUBSCRIBE_ENABLED: Property<Self> = Property::new("unsubscribeEnabled");
    /// `webLink` in queries.
    pub const WEB_LINK: Property<Self> = Property::new("webLink");
    /// `attachments` in queries.
    pub const ATTACHMENTS: Property<Self> = Property::new("attachments");
    /// `extensions` in queries.
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    /// `mentions` in queries.
    pub const MENTIONS: Property<Self> = Property::new("mentions");
    /// `multiValueExtendedProperties` in queries.
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties` in queries.
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("singleValueExtendedProperties");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `isAllDay` in queries.
    pub const IS_ALL_DAY: Property<Self> = Property::new("isAllDay");
    /// `isDelegated` in queries.
    pub const IS_DELEGATED: Property<Self> = Property::new("isDelegated");
    /// `isOutOfDate` in queries.
    pub const IS_OUT_OF_DATE: Property<Self> = Property::new("isOutOfDate");
    /// `location` in queries.
    pub const LOCATION: Property<Self> = Property::new("location");
    /// `meetingMessageType` in queries.
    pub const MEETING_MESSAGE_TYPE: Property<Self> = Property::new("meetingMessageType");
    /// `recurrence` in queries.
    pub const RECURRENCE: Property<Self> = Property::new("recurrence");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `event` in queries.
    pub const EVENT: Property<Self> = Property::new("event");
    /// `allowNewTimeProposals` in queries.
    pub const ALLOW_NEW_TIME_PROPOSALS: Property<Self> = Property::new("allowNewTimeProposals");
    /// `previousEndDateTime` in queries.
    pub const PREVIOUS_END_DATE_TIME: Property<Self> = Property::new("previousEndDateTime");
    /// `previousLocation` in queries.
    pub const PREVIOUS_LOCATION: Property<Self> = Property::new("previousLocation");
    /// `previousStartDateTime` in queries.
    pub const PREVIOUS_START_DATE_TIME: Property<Self> = Property::new("previousStartDateTime");
    /// `responseRequested` in queries.
    pub const RESPONSE_REQUESTED: Property<Self> = Property::new("responseRequested");

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

    /// Sets `categories`.
    pub fn with_categories(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("categories", value))
    }

    /// Sets `ccRecipients`.
    pub fn with_cc_recipients(self, value: impl Into<Nullable<Vec<super::Recipient>>>) -> Self {
        Self(self.0.with("ccRecipients", value))
    }

    /// Sets `changeKey`.
    pub fn with_change_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("changeKey", value))
    }

    /// Sets `conversationId`.
    pub fn with_conversation_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("conversationId", value))
    }

    /// Sets `conversationIndex`.
    pub fn with_conversation_index(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("conversationIndex", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
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

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `mentionsPreview`.
    pub fn with_mentions_preview(self, value: impl Into<Nullable<super::MentionsPreview>>) -> Self {
        Self(self.0.with("mentionsPreview", value))
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

    /// Sets `unsubscribeData`.
    pub fn with_unsubscribe_data(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("unsubscribeData", value))
    }

    /// Sets `unsubscribeEnabled`.
    pub fn with_unsubscribe_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("unsubscribeEnabled", value))
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

    /// Sets `mentions`.
    pub fn with_mentions(self, value: impl Into<Nullable<Vec<super::Mention>>>) -> Self {
        Self(self.0.with("mentions", value))
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// Sets `isAllDay`.
    pub fn with_is_all_day(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAllDay", value))
    }

    /// Sets `isDelegated`.
    pub fn with_is_delegated(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDelegated", value))
    }

    /// Sets `isOutOfDate`.
    pub fn with_is_out_of_date(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isOutOfDate", value))
    }

    /// Sets `location`.
    pub fn with_location(self, value: impl Into<Nullable<super::Location>>) -> Self {
        Self(self.0.with("location", value))
    }

    /// Sets `meetingMessageType`.
    pub fn with_meeting_message_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("meetingMessageType", value))
    }

    /// Sets `recurrence`.
    pub fn with_recurrence(self, value: impl Into<Nullable<super::PatternedRecurrence>>) -> Self {
        Self(self.0.with("recurrence", value))
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `allowNewTimeProposals`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn allow_new_time_proposals(&self) -> Option<bool> {
        self.0.bool("allowNewTimeProposals")
    }

    /// Sets `allowNewTimeProposals`.
    pub fn with_allow_new_time_proposals(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowNewTimeProposals", value))
    }

    /// `previousEndDateTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn previous_end_date_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("previousEndDateTime")
    }

    /// Sets `previousEndDateTime`.
    pub fn with_previous_end_date_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("previousEndDateTime", value))
    }

    /// `previousLocation`: `microsoft.graph.location`
    pub fn previous_location(&self) -> Option<&super::Location> {
        self.0.model("previousLocation")
    }

    /// Sets `previousLocation`.
    pub fn with_previous_location(self, value: impl Into<Nullable<super::Location>>) -> Self {
        Self(self.0.with("previousLocation", value))
    }

    /// `previousStartDateTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn previous_start_date_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("previousStartDateTime")
    }

    /// Sets `previousStartDateTime`.
    pub fn with_previous_start_date_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("previousStartDateTime", value))
    }

    /// `responseRequested`: `Edm.Boolean`
    pub fn response_requested(&self) -> Option<bool> {
        self.0.bool("responseRequested")
    }

    /// Sets `responseRequested`.
    pub fn with_response_requested(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("responseRequested", value))
    }
}
