// Written by `cargo xtask gen`; do not edit.
//! Types of the area `mail`.

use crate::runtime::{Bytes, Flags, OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.automaticRepliesMailTips`](https://learn.microsoft.com/graph/api/resources/automaticrepliesmailtips?view=graph-rest-beta)
    AutomaticRepliesMailTips = "microsoft.graph.automaticRepliesMailTips";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "messageLanguage" MESSAGE_LANGUAGE, message_language model -> Option<&super::LocaleInfo>, with_message_language(super::LocaleInfo), "`messageLanguage`: `microsoft.graph.localeInfo`";
    "scheduledEndTime" SCHEDULED_END_TIME, scheduled_end_time model -> Option<&super::DateTimeTimeZone>, with_scheduled_end_time(super::DateTimeTimeZone), "`scheduledEndTime`: `microsoft.graph.dateTimeTimeZone`";
    "scheduledStartTime" SCHEDULED_START_TIME, scheduled_start_time model -> Option<&super::DateTimeTimeZone>, with_scheduled_start_time(super::DateTimeTimeZone), "`scheduledStartTime`: `microsoft.graph.dateTimeTimeZone`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.categoryColor`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CategoryColor = "microsoft.graph.categoryColor" {
        None = "none",
        Preset0 = "preset0",
        Preset1 = "preset1",
        Preset2 = "preset2",
        Preset3 = "preset3",
        Preset4 = "preset4",
        Preset5 = "preset5",
        Preset6 = "preset6",
        Preset7 = "preset7",
        Preset8 = "preset8",
        Preset9 = "preset9",
        Preset10 = "preset10",
        Preset11 = "preset11",
        Preset12 = "preset12",
        Preset13 = "preset13",
        Preset14 = "preset14",
        Preset15 = "preset15",
        Preset16 = "preset16",
        Preset17 = "preset17",
        Preset18 = "preset18",
        Preset19 = "preset19",
        Preset20 = "preset20",
        Preset21 = "preset21",
        Preset22 = "preset22",
        Preset23 = "preset23",
        Preset24 = "preset24",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.conversation`](https://learn.microsoft.com/graph/api/resources/conversation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Conversation: super::Entity = "microsoft.graph.conversation";
    inherited "id" ID, with_id(String), "`id`";
    "hasAttachments" HAS_ATTACHMENTS, has_attachments bool -> Option<bool>, with_has_attachments(bool), "`hasAttachments`: `Edm.Boolean`";
    "lastDeliveredDateTime" LAST_DELIVERED_DATE_TIME, last_delivered_date_time date_time -> Parsed<OffsetDateTime>, with_last_delivered_date_time(OffsetDateTime), "`lastDeliveredDateTime`: `Edm.DateTimeOffset`";
    "preview" PREVIEW, preview str -> Option<&str>, with_preview(String), "`preview`: `Edm.String`";
    "topic" TOPIC, topic str -> Option<&str>, with_topic(String), "`topic`: `Edm.String`";
    "uniqueSenders" UNIQUE_SENDERS, unique_senders strs -> Option<Vec<&str>>, with_unique_senders(Vec<String>), "`uniqueSenders`: `Collection(Edm.String)`";
    "threads" THREADS, threads models -> Option<&[super::ConversationThread]>, with_threads(Vec<super::ConversationThread>), "`threads`: `Collection(microsoft.graph.conversationThread)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.conversationThread`](https://learn.microsoft.com/graph/api/resources/conversationthread?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ConversationThread: super::Entity = "microsoft.graph.conversationThread";
    inherited "id" ID, with_id(String), "`id`";
    "toRecipients" TO_RECIPIENTS, to_recipients models -> Option<&[super::Recipient]>, with_to_recipients(Vec<super::Recipient>), "`toRecipients`: `Collection(microsoft.graph.recipient)`";
    "ccRecipients" CC_RECIPIENTS, cc_recipients models -> Option<&[super::Recipient]>, with_cc_recipients(Vec<super::Recipient>), "`ccRecipients`: `Collection(microsoft.graph.recipient)`";
    "topic" TOPIC, topic str -> Option<&str>, with_topic(String), "`topic`: `Edm.String`";
    "hasAttachments" HAS_ATTACHMENTS, has_attachments bool -> Option<bool>, with_has_attachments(bool), "`hasAttachments`: `Edm.Boolean`";
    "lastDeliveredDateTime" LAST_DELIVERED_DATE_TIME, last_delivered_date_time date_time -> Parsed<OffsetDateTime>, with_last_delivered_date_time(OffsetDateTime), "`lastDeliveredDateTime`: `Edm.DateTimeOffset`";
    "uniqueSenders" UNIQUE_SENDERS, unique_senders strs -> Option<Vec<&str>>, with_unique_senders(Vec<String>), "`uniqueSenders`: `Collection(Edm.String)`";
    "preview" PREVIEW, preview str -> Option<&str>, with_preview(String), "`preview`: `Edm.String`";
    "isLocked" IS_LOCKED, is_locked bool -> Option<bool>, with_is_locked(bool), "`isLocked`: `Edm.Boolean`";
    "posts" POSTS, posts models -> Option<&[super::Post]>, with_posts(Vec<super::Post>), "`posts`: `Collection(microsoft.graph.post)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.convertIdResult`](https://learn.microsoft.com/graph/api/resources/convertidresult?view=graph-rest-beta)
    ConvertIdResult = "microsoft.graph.convertIdResult";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`";
    "targetId" TARGET_ID, target_id str -> Option<&str>, with_target_id(String), "`targetId`: `Edm.String`";
    "errorDetails" ERROR_DETAILS, error_details model -> Option<&super::GenericError>, with_error_details(super::GenericError), "`errorDetails`: `microsoft.graph.genericError`";
}

crate::runtime::model! {
    /// Inherits from message.
    ///
    /// [`microsoft.graph.eventMessage`](https://learn.microsoft.com/graph/api/resources/eventmessage?view=graph-rest-beta), with the accessors of [`Message`](super::Message)
    EventMessage: super::Message, super::OutlookItem, super::Entity = "microsoft.graph.eventMessage" {
        "microsoft.graph.eventMessageRequest",
        "microsoft.graph.eventMessageResponse",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "categories" CATEGORIES, with_categories(Vec<String>), "`categories`";
    inherited "changeKey" CHANGE_KEY, with_change_key(String), "`changeKey`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "bccRecipients" BCC_RECIPIENTS, with_bcc_recipients(Vec<super::Recipient>), "`bccRecipients`";
    inherited "body" BODY, with_body(super::ItemBody), "`body`";
    inherited "bodyPreview" BODY_PREVIEW, with_body_preview(String), "`bodyPreview`";
    inherited "ccRecipients" CC_RECIPIENTS, with_cc_recipients(Vec<super::Recipient>), "`ccRecipients`";
    inherited "conversationId" CONVERSATION_ID, with_conversation_id(String), "`conversationId`";
    inherited "conversationIndex" CONVERSATION_INDEX, with_conversation_index(Bytes), "`conversationIndex`";
    inherited "flag" FLAG, with_flag(super::FollowupFlag), "`flag`";
    inherited "from" FROM, with_from(super::Recipient), "`from`";
    inherited "hasAttachments" HAS_ATTACHMENTS, with_has_attachments(bool), "`hasAttachments`";
    inherited "importance" IMPORTANCE, with_importance(super::Importance), "`importance`";
    inherited "inferenceClassification" INFERENCE_CLASSIFICATION, with_inference_classification(super::InferenceClassificationType), "`inferenceClassification`";
    inherited "internetMessageHeaders" INTERNET_MESSAGE_HEADERS, with_internet_message_headers(Vec<super::InternetMessageHeader>), "`internetMessageHeaders`";
    inherited "internetMessageId" INTERNET_MESSAGE_ID, with_internet_message_id(String), "`internetMessageId`";
    inherited "isDeliveryReceiptRequested" IS_DELIVERY_RECEIPT_REQUESTED, with_is_delivery_receipt_requested(bool), "`isDeliveryReceiptRequested`";
    inherited "isDraft" IS_DRAFT, with_is_draft(bool), "`isDraft`";
    inherited "isRead" IS_READ, with_is_read(bool), "`isRead`";
    inherited "isReadReceiptRequested" IS_READ_RECEIPT_REQUESTED, with_is_read_receipt_requested(bool), "`isReadReceiptRequested`";
    inherited "mentionsPreview" MENTIONS_PREVIEW, with_mentions_preview(super::MentionsPreview), "`mentionsPreview`";
    inherited "parentFolderId" PARENT_FOLDER_ID, with_parent_folder_id(String), "`parentFolderId`";
    inherited "receivedDateTime" RECEIVED_DATE_TIME, with_received_date_time(OffsetDateTime), "`receivedDateTime`";
    inherited "replyTo" REPLY_TO, with_reply_to(Vec<super::Recipient>), "`replyTo`";
    inherited "sender" SENDER, with_sender(super::Recipient), "`sender`";
    inherited "sentDateTime" SENT_DATE_TIME, with_sent_date_time(OffsetDateTime), "`sentDateTime`";
    inherited "subject" SUBJECT, with_subject(String), "`subject`";
    inherited "toRecipients" TO_RECIPIENTS, with_to_recipients(Vec<super::Recipient>), "`toRecipients`";
    inherited "uniqueBody" UNIQUE_BODY, with_unique_body(super::ItemBody), "`uniqueBody`";
    inherited "unsubscribeData" UNSUBSCRIBE_DATA, with_unsubscribe_data(Vec<String>), "`unsubscribeData`";
    inherited "unsubscribeEnabled" UNSUBSCRIBE_ENABLED, with_unsubscribe_enabled(bool), "`unsubscribeEnabled`";
    inherited "webLink" WEB_LINK, with_web_link(String), "`webLink`";
    inherited "attachments" ATTACHMENTS, with_attachments(Vec<super::Attachment>), "`attachments`";
    inherited "extensions" EXTENSIONS, with_extensions(Vec<super::Extension>), "`extensions`";
    inherited "mentions" MENTIONS, with_mentions(Vec<super::Mention>), "`mentions`";
    inherited "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`";
    inherited "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`";
    "endDateTime" END_DATE_TIME, end_date_time model -> Option<&super::DateTimeTimeZone>, with_end_date_time(super::DateTimeTimeZone), "`endDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "isAllDay" IS_ALL_DAY, is_all_day bool -> Option<bool>, with_is_all_day(bool), "`isAllDay`: `Edm.Boolean`";
    "isDelegated" IS_DELEGATED, is_delegated bool -> Option<bool>, with_is_delegated(bool), "`isDelegated`: `Edm.Boolean`";
    "isOutOfDate" IS_OUT_OF_DATE, is_out_of_date bool -> Option<bool>, with_is_out_of_date(bool), "`isOutOfDate`: `Edm.Boolean`";
    "location" LOCATION, location model -> Option<&super::Location>, with_location(super::Location), "`location`: `microsoft.graph.location`";
    "meetingMessageType" MEETING_MESSAGE_TYPE, meeting_message_type enumeration -> Option<super::MeetingMessageType>, with_meeting_message_type(super::MeetingMessageType), "`meetingMessageType`: `microsoft.graph.meetingMessageType`, type of the metadata";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`";
    "startDateTime" START_DATE_TIME, start_date_time model -> Option<&super::DateTimeTimeZone>, with_start_date_time(super::DateTimeTimeZone), "`startDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "type" TYPE, type_ enumeration -> Option<super::EventType>, with_type(super::EventType), "`type`: `microsoft.graph.eventType`, type of the metadata";
    "event" EVENT, event model -> Option<&super::Event>, with_event(super::Event), "`event`: `microsoft.graph.event`, read-only" "Read-only." if (any(feature = "calendar", feature = "sites"));
}

crate::runtime::model! {
    /// Inherits from eventMessage.
    ///
    /// [`microsoft.graph.eventMessageRequest`](https://learn.microsoft.com/graph/api/resources/eventmessagerequest?view=graph-rest-beta), with the accessors of [`EventMessage`](super::EventMessage)
    EventMessageRequest: super::EventMessage, super::Message, super::OutlookItem, super::Entity = "microsoft.graph.eventMessageRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "categories" CATEGORIES, with_categories(Vec<String>), "`categories`";
    inherited "changeKey" CHANGE_KEY, with_change_key(String), "`changeKey`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "bccRecipients" BCC_RECIPIENTS, with_bcc_recipients(Vec<super::Recipient>), "`bccRecipients`";
    inherited "body" BODY, with_body(super::ItemBody), "`body`";
    inherited "bodyPreview" BODY_PREVIEW, with_body_preview(String), "`bodyPreview`";
    inherited "ccRecipients" CC_RECIPIENTS, with_cc_recipients(Vec<super::Recipient>), "`ccRecipients`";
    inherited "conversationId" CONVERSATION_ID, with_conversation_id(String), "`conversationId`";
    inherited "conversationIndex" CONVERSATION_INDEX, with_conversation_index(Bytes), "`conversationIndex`";
    inherited "flag" FLAG, with_flag(super::FollowupFlag), "`flag`";
    inherited "from" FROM, with_from(super::Recipient), "`from`";
    inherited "hasAttachments" HAS_ATTACHMENTS, with_has_attachments(bool), "`hasAttachments`";
    inherited "importance" IMPORTANCE, with_importance(super::Importance), "`importance`";
    inherited "inferenceClassification" INFERENCE_CLASSIFICATION, with_inference_classification(super::InferenceClassificationType), "`inferenceClassification`";
    inherited "internetMessageHeaders" INTERNET_MESSAGE_HEADERS, with_internet_message_headers(Vec<super::InternetMessageHeader>), "`internetMessageHeaders`";
    inherited "internetMessageId" INTERNET_MESSAGE_ID, with_internet_message_id(String), "`internetMessageId`";
    inherited "isDeliveryReceiptRequested" IS_DELIVERY_RECEIPT_REQUESTED, with_is_delivery_receipt_requested(bool), "`isDeliveryReceiptRequested`";
    inherited "isDraft" IS_DRAFT, with_is_draft(bool), "`isDraft`";
    inherited "isRead" IS_READ, with_is_read(bool), "`isRead`";
    inherited "isReadReceiptRequested" IS_READ_RECEIPT_REQUESTED, with_is_read_receipt_requested(bool), "`isReadReceiptRequested`";
    inherited "mentionsPreview" MENTIONS_PREVIEW, with_mentions_preview(super::MentionsPreview), "`mentionsPreview`";
    inherited "parentFolderId" PARENT_FOLDER_ID, with_parent_folder_id(String), "`parentFolderId`";
    inherited "receivedDateTime" RECEIVED_DATE_TIME, with_received_date_time(OffsetDateTime), "`receivedDateTime`";
    inherited "replyTo" REPLY_TO, with_reply_to(Vec<super::Recipient>), "`replyTo`";
    inherited "sender" SENDER, with_sender(super::Recipient), "`sender`";
    inherited "sentDateTime" SENT_DATE_TIME, with_sent_date_time(OffsetDateTime), "`sentDateTime`";
    inherited "subject" SUBJECT, with_subject(String), "`subject`";
    inherited "toRecipients" TO_RECIPIENTS, with_to_recipients(Vec<super::Recipient>), "`toRecipients`";
    inherited "uniqueBody" UNIQUE_BODY, with_unique_body(super::ItemBody), "`uniqueBody`";
    inherited "unsubscribeData" UNSUBSCRIBE_DATA, with_unsubscribe_data(Vec<String>), "`unsubscribeData`";
    inherited "unsubscribeEnabled" UNSUBSCRIBE_ENABLED, with_unsubscribe_enabled(bool), "`unsubscribeEnabled`";
    inherited "webLink" WEB_LINK, with_web_link(String), "`webLink`";
    inherited "attachments" ATTACHMENTS, with_attachments(Vec<super::Attachment>), "`attachments`";
    inherited "extensions" EXTENSIONS, with_extensions(Vec<super::Extension>), "`extensions`";
    inherited "mentions" MENTIONS, with_mentions(Vec<super::Mention>), "`mentions`";
    inherited "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`";
    inherited "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`";
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(super::DateTimeTimeZone), "`endDateTime`";
    inherited "isAllDay" IS_ALL_DAY, with_is_all_day(bool), "`isAllDay`";
    inherited "isDelegated" IS_DELEGATED, with_is_delegated(bool), "`isDelegated`";
    inherited "isOutOfDate" IS_OUT_OF_DATE, with_is_out_of_date(bool), "`isOutOfDate`";
    inherited "location" LOCATION, with_location(super::Location), "`location`";
    inherited "meetingMessageType" MEETING_MESSAGE_TYPE, with_meeting_message_type(super::MeetingMessageType), "`meetingMessageType`";
    inherited "recurrence" RECURRENCE, with_recurrence(super::PatternedRecurrence), "`recurrence`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(super::DateTimeTimeZone), "`startDateTime`";
    inherited "type" TYPE, with_type(super::EventType), "`type`";
    inherited "event" EVENT, with_event(super::Event), "`event`" if (any(feature = "calendar", feature = "sites"));
    "allowNewTimeProposals" ALLOW_NEW_TIME_PROPOSALS, allow_new_time_proposals bool -> Option<bool>, with_allow_new_time_proposals(bool), "`allowNewTimeProposals`: `Edm.Boolean`" "Optional.";
    "previousEndDateTime" PREVIOUS_END_DATE_TIME, previous_end_date_time model -> Option<&super::DateTimeTimeZone>, with_previous_end_date_time(super::DateTimeTimeZone), "`previousEndDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "previousLocation" PREVIOUS_LOCATION, previous_location model -> Option<&super::Location>, with_previous_location(super::Location), "`previousLocation`: `microsoft.graph.location`";
    "previousStartDateTime" PREVIOUS_START_DATE_TIME, previous_start_date_time model -> Option<&super::DateTimeTimeZone>, with_previous_start_date_time(super::DateTimeTimeZone), "`previousStartDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "responseRequested" RESPONSE_REQUESTED, response_requested bool -> Option<bool>, with_response_requested(bool), "`responseRequested`: `Edm.Boolean`";
    "meetingRequestType" MEETING_REQUEST_TYPE, meeting_request_type enumeration -> Option<super::MeetingRequestType>, with_meeting_request_type(super::MeetingRequestType), "`meetingRequestType`: `microsoft.graph.meetingRequestType`, metadata";
}

crate::runtime::model! {
    /// Inherits from eventMessage.
    ///
    /// [`microsoft.graph.eventMessageResponse`](https://learn.microsoft.com/graph/api/resources/eventmessageresponse?view=graph-rest-beta), with the accessors of [`EventMessage`](super::EventMessage)
    EventMessageResponse: super::EventMessage, super::Message, super::OutlookItem, super::Entity = "microsoft.graph.eventMessageResponse";
    inherited "id" ID, with_id(String), "`id`";
    inherited "categories" CATEGORIES, with_categories(Vec<String>), "`categories`";
    inherited "changeKey" CHANGE_KEY, with_change_key(String), "`changeKey`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "bccRecipients" BCC_RECIPIENTS, with_bcc_recipients(Vec<super::Recipient>), "`bccRecipients`";
    inherited "body" BODY, with_body(super::ItemBody), "`body`";
    inherited "bodyPreview" BODY_PREVIEW, with_body_preview(String), "`bodyPreview`";
    inherited "ccRecipients" CC_RECIPIENTS, with_cc_recipients(Vec<super::Recipient>), "`ccRecipients`";
    inherited "conversationId" CONVERSATION_ID, with_conversation_id(String), "`conversationId`";
    inherited "conversationIndex" CONVERSATION_INDEX, with_conversation_index(Bytes), "`conversationIndex`";
    inherited "flag" FLAG, with_flag(super::FollowupFlag), "`flag`";
    inherited "from" FROM, with_from(super::Recipient), "`from`";
    inherited "hasAttachments" HAS_ATTACHMENTS, with_has_attachments(bool), "`hasAttachments`";
    inherited "importance" IMPORTANCE, with_importance(super::Importance), "`importance`";
    inherited "inferenceClassification" INFERENCE_CLASSIFICATION, with_inference_classification(super::InferenceClassificationType), "`inferenceClassification`";
    inherited "internetMessageHeaders" INTERNET_MESSAGE_HEADERS, with_internet_message_headers(Vec<super::InternetMessageHeader>), "`internetMessageHeaders`";
    inherited "internetMessageId" INTERNET_MESSAGE_ID, with_internet_message_id(String), "`internetMessageId`";
    inherited "isDeliveryReceiptRequested" IS_DELIVERY_RECEIPT_REQUESTED, with_is_delivery_receipt_requested(bool), "`isDeliveryReceiptRequested`";
    inherited "isDraft" IS_DRAFT, with_is_draft(bool), "`isDraft`";
    inherited "isRead" IS_READ, with_is_read(bool), "`isRead`";
    inherited "isReadReceiptRequested" IS_READ_RECEIPT_REQUESTED, with_is_read_receipt_requested(bool), "`isReadReceiptRequested`";
    inherited "mentionsPreview" MENTIONS_PREVIEW, with_mentions_preview(super::MentionsPreview), "`mentionsPreview`";
    inherited "parentFolderId" PARENT_FOLDER_ID, with_parent_folder_id(String), "`parentFolderId`";
    inherited "receivedDateTime" RECEIVED_DATE_TIME, with_received_date_time(OffsetDateTime), "`receivedDateTime`";
    inherited "replyTo" REPLY_TO, with_reply_to(Vec<super::Recipient>), "`replyTo`";
    inherited "sender" SENDER, with_sender(super::Recipient), "`sender`";
    inherited "sentDateTime" SENT_DATE_TIME, with_sent_date_time(OffsetDateTime), "`sentDateTime`";
    inherited "subject" SUBJECT, with_subject(String), "`subject`";
    inherited "toRecipients" TO_RECIPIENTS, with_to_recipients(Vec<super::Recipient>), "`toRecipients`";
    inherited "uniqueBody" UNIQUE_BODY, with_unique_body(super::ItemBody), "`uniqueBody`";
    inherited "unsubscribeData" UNSUBSCRIBE_DATA, with_unsubscribe_data(Vec<String>), "`unsubscribeData`";
    inherited "unsubscribeEnabled" UNSUBSCRIBE_ENABLED, with_unsubscribe_enabled(bool), "`unsubscribeEnabled`";
    inherited "webLink" WEB_LINK, with_web_link(String), "`webLink`";
    inherited "attachments" ATTACHMENTS, with_attachments(Vec<super::Attachment>), "`attachments`";
    inherited "extensions" EXTENSIONS, with_extensions(Vec<super::Extension>), "`extensions`";
    inherited "mentions" MENTIONS, with_mentions(Vec<super::Mention>), "`mentions`";
    inherited "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`";
    inherited "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`";
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(super::DateTimeTimeZone), "`endDateTime`";
    inherited "isAllDay" IS_ALL_DAY, with_is_all_day(bool), "`isAllDay`";
    inherited "isDelegated" IS_DELEGATED, with_is_delegated(bool), "`isDelegated`";
    inherited "isOutOfDate" IS_OUT_OF_DATE, with_is_out_of_date(bool), "`isOutOfDate`";
    inherited "location" LOCATION, with_location(super::Location), "`location`";
    inherited "meetingMessageType" MEETING_MESSAGE_TYPE, with_meeting_message_type(super::MeetingMessageType), "`meetingMessageType`";
    inherited "recurrence" RECURRENCE, with_recurrence(super::PatternedRecurrence), "`recurrence`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(super::DateTimeTimeZone), "`startDateTime`";
    inherited "type" TYPE, with_type(super::EventType), "`type`";
    inherited "event" EVENT, with_event(super::Event), "`event`" if (any(feature = "calendar", feature = "sites"));
    "proposedNewTime" PROPOSED_NEW_TIME, proposed_new_time model -> Option<&super::TimeSlot>, with_proposed_new_time(super::TimeSlot), "`proposedNewTime`: `microsoft.graph.timeSlot`, read-only" "Read-only.";
    "responseType" RESPONSE_TYPE, response_type enumeration -> Option<super::ResponseType>, with_response_type(super::ResponseType), "`responseType`: `microsoft.graph.responseType`, read-only, type of the metadata" "Read-only. Possible values are: tentativelyAccepted, accepted, declined.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.exchangeIdFormat`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ExchangeIdFormat = "microsoft.graph.exchangeIdFormat" {
        EntryId = "entryId",
        EwsId = "ewsId",
        ImmutableEntryId = "immutableEntryId",
        RestId = "restId",
        RestImmutableEntryId = "restImmutableEntryId",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.inferenceClassification`](https://learn.microsoft.com/graph/api/resources/inferenceclassification?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    InferenceClassification: super::Entity = "microsoft.graph.inferenceClassification";
    inherited "id" ID, with_id(String), "`id`";
    "overrides" OVERRIDES, overrides models -> Option<&[super::InferenceClassificationOverride]>, with_overrides(Vec<super::InferenceClassificationOverride>), "`overrides`: `Collection(microsoft.graph.inferenceClassificationOverride)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.inferenceClassificationOverride`](https://learn.microsoft.com/graph/api/resources/inferenceclassificationoverride?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    InferenceClassificationOverride: super::Entity = "microsoft.graph.inferenceClassificationOverride";
    inherited "id" ID, with_id(String), "`id`";
    "classifyAs" CLASSIFY_AS, classify_as enumeration -> Option<super::InferenceClassificationType>, with_classify_as(super::InferenceClassificationType), "`classifyAs`: `microsoft.graph.inferenceClassificationType`" "Possible values are: focused, other.";
    "senderEmailAddress" SENDER_EMAIL_ADDRESS, sender_email_address model -> Option<&super::EmailAddress>, with_sender_email_address(super::EmailAddress), "`senderEmailAddress`: `microsoft.graph.emailAddress`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mailFolder`](https://learn.microsoft.com/graph/api/resources/mailfolder?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MailFolder: super::Entity = "microsoft.graph.mailFolder" {
        "microsoft.graph.mailSearchFolder",
    };
    inherited "id" ID, with_id(String), "`id`";
    "childFolderCount" CHILD_FOLDER_COUNT, child_folder_count i32 -> Option<i32>, with_child_folder_count(i32), "`childFolderCount`: `Edm.Int32`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isHidden" IS_HIDDEN, is_hidden bool -> Option<bool>, with_is_hidden(bool), "`isHidden`: `Edm.Boolean`";
    "parentFolderId" PARENT_FOLDER_ID, parent_folder_id str -> Option<&str>, with_parent_folder_id(String), "`parentFolderId`: `Edm.String`";
    "totalItemCount" TOTAL_ITEM_COUNT, total_item_count i32 -> Option<i32>, with_total_item_count(i32), "`totalItemCount`: `Edm.Int32`";
    "unreadItemCount" UNREAD_ITEM_COUNT, unread_item_count i32 -> Option<i32>, with_unread_item_count(i32), "`unreadItemCount`: `Edm.Int32`";
    "wellKnownName" WELL_KNOWN_NAME, well_known_name str -> Option<&str>, with_well_known_name(String), "`wellKnownName`: `Edm.String`";
    "childFolders" CHILD_FOLDERS, child_folders models -> Option<&[super::MailFolder]>, with_child_folders(Vec<super::MailFolder>), "`childFolders`: `Collection(microsoft.graph.mailFolder)`";
    "messageRules" MESSAGE_RULES, message_rules models -> Option<&[super::MessageRule]>, with_message_rules(Vec<super::MessageRule>), "`messageRules`: `Collection(microsoft.graph.messageRule)`";
    "messages" MESSAGES, messages models -> Option<&[super::Message]>, with_messages(Vec<super::Message>), "`messages`: `Collection(microsoft.graph.message)`";
    "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, multi_value_extended_properties models -> Option<&[super::MultiValueLegacyExtendedProperty]>, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
    "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, single_value_extended_properties models -> Option<&[super::SingleValueLegacyExtendedProperty]>, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
    "operations" OPERATIONS, operations models -> Option<&[super::MailFolderOperation]>, with_operations(Vec<super::MailFolderOperation>), "`operations`: `Collection(microsoft.graph.mailFolderOperation)`, metadata";
    "userConfigurations" USER_CONFIGURATIONS, user_configurations models -> Option<&[super::UserConfiguration]>, with_user_configurations(Vec<super::UserConfiguration>), "`userConfigurations`: `Collection(microsoft.graph.userConfiguration)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.mailFolderOperation`, metadata, with the accessors of [`Entity`](super::Entity)
    MailFolderOperation: super::Entity = "microsoft.graph.mailFolderOperation" {
        "microsoft.graph.updateAllMessagesReadStateOperation",
    };
    inherited "id" ID, with_id(String), "`id`";
    "resourceLocation" RESOURCE_LOCATION, resource_location str -> Option<&str>, with_resource_location(String), "`resourceLocation`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::MailFolderOperationStatus>, with_status(super::MailFolderOperationStatus), "`status`: `microsoft.graph.mailFolderOperationStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.mailFolderOperationStatus`, metadata
    MailFolderOperationStatus = "microsoft.graph.mailFolderOperationStatus" {
        NotStarted = "notStarted",
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from mailFolder.
    ///
    /// [`microsoft.graph.mailSearchFolder`](https://learn.microsoft.com/graph/api/resources/mailsearchfolder?view=graph-rest-beta), with the accessors of [`MailFolder`](super::MailFolder)
    MailSearchFolder: super::MailFolder, super::Entity = "microsoft.graph.mailSearchFolder";
    inherited "id" ID, with_id(String), "`id`";
    inherited "childFolderCount" CHILD_FOLDER_COUNT, with_child_folder_count(i32), "`childFolderCount`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isHidden" IS_HIDDEN, with_is_hidden(bool), "`isHidden`";
    inherited "parentFolderId" PARENT_FOLDER_ID, with_parent_folder_id(String), "`parentFolderId`";
    inherited "totalItemCount" TOTAL_ITEM_COUNT, with_total_item_count(i32), "`totalItemCount`";
    inherited "unreadItemCount" UNREAD_ITEM_COUNT, with_unread_item_count(i32), "`unreadItemCount`";
    inherited "wellKnownName" WELL_KNOWN_NAME, with_well_known_name(String), "`wellKnownName`";
    inherited "childFolders" CHILD_FOLDERS, with_child_folders(Vec<super::MailFolder>), "`childFolders`";
    inherited "messageRules" MESSAGE_RULES, with_message_rules(Vec<super::MessageRule>), "`messageRules`";
    inherited "messages" MESSAGES, with_messages(Vec<super::Message>), "`messages`";
    inherited "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`";
    inherited "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`";
    inherited "operations" OPERATIONS, with_operations(Vec<super::MailFolderOperation>), "`operations`";
    inherited "userConfigurations" USER_CONFIGURATIONS, with_user_configurations(Vec<super::UserConfiguration>), "`userConfigurations`";
    "isSupported" IS_SUPPORTED, is_supported bool -> Option<bool>, with_is_supported(bool), "`isSupported`: `Edm.Boolean`";
    "includeNestedFolders" INCLUDE_NESTED_FOLDERS, include_nested_folders bool -> Option<bool>, with_include_nested_folders(bool), "`includeNestedFolders`: `Edm.Boolean`";
    "sourceFolderIds" SOURCE_FOLDER_IDS, source_folder_ids strs -> Option<Vec<&str>>, with_source_folder_ids(Vec<String>), "`sourceFolderIds`: `Collection(Edm.String)`";
    "filterQuery" FILTER_QUERY, filter_query str -> Option<&str>, with_filter_query(String), "`filterQuery`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mailTips`](https://learn.microsoft.com/graph/api/resources/mailtips?view=graph-rest-beta)
    MailTips = "microsoft.graph.mailTips";
    "automaticReplies" AUTOMATIC_REPLIES, automatic_replies model -> Option<&super::AutomaticRepliesMailTips>, with_automatic_replies(super::AutomaticRepliesMailTips), "`automaticReplies`: `microsoft.graph.automaticRepliesMailTips`";
    "customMailTip" CUSTOM_MAIL_TIP, custom_mail_tip str -> Option<&str>, with_custom_mail_tip(String), "`customMailTip`: `Edm.String`";
    "deliveryRestricted" DELIVERY_RESTRICTED, delivery_restricted bool -> Option<bool>, with_delivery_restricted(bool), "`deliveryRestricted`: `Edm.Boolean`";
    "emailAddress" EMAIL_ADDRESS, email_address model -> Option<&super::EmailAddress>, with_email_address(super::EmailAddress), "`emailAddress`: `microsoft.graph.emailAddress`";
    "error" ERROR, error model -> Option<&super::MailTipsError>, with_error(super::MailTipsError), "`error`: `microsoft.graph.mailTipsError`";
    "externalMemberCount" EXTERNAL_MEMBER_COUNT, external_member_count i32 -> Option<i32>, with_external_member_count(i32), "`externalMemberCount`: `Edm.Int32`";
    "isModerated" IS_MODERATED, is_moderated bool -> Option<bool>, with_is_moderated(bool), "`isModerated`: `Edm.Boolean`";
    "mailboxFull" MAILBOX_FULL, mailbox_full bool -> Option<bool>, with_mailbox_full(bool), "`mailboxFull`: `Edm.Boolean`";
    "maxMessageSize" MAX_MESSAGE_SIZE, max_message_size i32 -> Option<i32>, with_max_message_size(i32), "`maxMessageSize`: `Edm.Int32`";
    "recipientScope" RECIPIENT_SCOPE, recipient_scope flags -> Option<Flags<super::RecipientScopeType>>, with_recipient_scope(Flags<super::RecipientScopeType>), "`recipientScope`: `microsoft.graph.recipientScopeType`" "Possible values are: none, internal, external, externalPartner, externalNonParther.";
    "recipientSuggestions" RECIPIENT_SUGGESTIONS, recipient_suggestions models -> Option<&[super::Recipient]>, with_recipient_suggestions(Vec<super::Recipient>), "`recipientSuggestions`: `Collection(microsoft.graph.recipient)`";
    "totalMemberCount" TOTAL_MEMBER_COUNT, total_member_count i32 -> Option<i32>, with_total_member_count(i32), "`totalMemberCount`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.mailTipsType`, metadata
    MailTipsType = "microsoft.graph.mailTipsType" {
        AutomaticReplies = "automaticReplies",
        DeliveryRestriction = "deliveryRestriction",
        CustomMailTip = "customMailTip",
        ExternalMemberCount = "externalMemberCount",
        MailboxFullStatus = "mailboxFullStatus",
        MaxMessageSize = "maxMessageSize",
        RecipientScope = "recipientScope",
        ModerationStatus = "moderationStatus",
        RecipientSuggestions = "recipientSuggestions",
        TotalMemberCount = "totalMemberCount",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingMessageType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MeetingMessageType = "microsoft.graph.meetingMessageType" {
        None = "none",
        MeetingRequest = "meetingRequest",
        MeetingCancelled = "meetingCancelled",
        MeetingAccepted = "meetingAccepted",
        MeetingTentativelyAccepted = "meetingTentativelyAccepted",
        MeetingDeclined = "meetingDeclined",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.meetingRequestType`, metadata
    MeetingRequestType = "microsoft.graph.meetingRequestType" {
        None = "none",
        NewMeetingRequest = "newMeetingRequest",
        FullUpdate = "fullUpdate",
        InformationalUpdate = "informationalUpdate",
        SilentUpdate = "silentUpdate",
        Outdated = "outdated",
        PrincipalWantsCopy = "principalWantsCopy",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.mention`](https://learn.microsoft.com/graph/api/resources/mention?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Mention: super::Entity = "microsoft.graph.mention";
    inherited "id" ID, with_id(String), "`id`";
    "application" APPLICATION, application str -> Option<&str>, with_application(String), "`application`: `Edm.String`" "Optional.";
    "clientReference" CLIENT_REFERENCE, client_reference str -> Option<&str>, with_client_reference(String), "`clientReference`: `Edm.String`" "Optional.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::EmailAddress>, with_created_by(super::EmailAddress), "`createdBy`: `microsoft.graph.emailAddress`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "deepLink" DEEP_LINK, deep_link str -> Option<&str>, with_deep_link(String), "`deepLink`: `Edm.String`" "Optional.";
    "mentioned" MENTIONED, mentioned model -> Option<&super::EmailAddress>, with_mentioned(super::EmailAddress), "`mentioned`: `microsoft.graph.emailAddress`" "Required.";
    "mentionText" MENTION_TEXT, mention_text str -> Option<&str>, with_mention_text(String), "`mentionText`: `Edm.String`" "Optional.";
    "serverCreatedDateTime" SERVER_CREATED_DATE_TIME, server_created_date_time date_time -> Parsed<OffsetDateTime>, with_server_created_date_time(OffsetDateTime), "`serverCreatedDateTime`: `Edm.DateTimeOffset`" "Optional.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.messageActionFlag`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MessageActionFlag = "microsoft.graph.messageActionFlag" {
        Any = "any",
        Call = "call",
        DoNotForward = "doNotForward",
        FollowUp = "followUp",
        Fyi = "fyi",
        Forward = "forward",
        NoResponseNecessary = "noResponseNecessary",
        Read = "read",
        Reply = "reply",
        ReplyToAll = "replyToAll",
        Review = "review",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.messageRule`](https://learn.microsoft.com/graph/api/resources/messagerule?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MessageRule: super::Entity = "microsoft.graph.messageRule";
    inherited "id" ID, with_id(String), "`id`";
    "actions" ACTIONS, actions model -> Option<&super::MessageRuleActions>, with_actions(super::MessageRuleActions), "`actions`: `microsoft.graph.messageRuleActions`";
    "conditions" CONDITIONS, conditions model -> Option<&super::MessageRulePredicates>, with_conditions(super::MessageRulePredicates), "`conditions`: `microsoft.graph.messageRulePredicates`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "exceptions" EXCEPTIONS, exceptions model -> Option<&super::MessageRulePredicates>, with_exceptions(super::MessageRulePredicates), "`exceptions`: `microsoft.graph.messageRulePredicates`";
    "hasError" HAS_ERROR, has_error bool -> Option<bool>, with_has_error(bool), "`hasError`: `Edm.Boolean`, read-only" "Read-only.";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "isReadOnly" IS_READ_ONLY, is_read_only bool -> Option<bool>, with_is_read_only(bool), "`isReadOnly`: `Edm.Boolean`, read-only" "Read-only.";
    "sequence" SEQUENCE, sequence i32 -> Option<i32>, with_sequence(i32), "`sequence`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.messageRuleActions`](https://learn.microsoft.com/graph/api/resources/messageruleactions?view=graph-rest-beta)
    MessageRuleActions = "microsoft.graph.messageRuleActions";
    "assignCategories" ASSIGN_CATEGORIES, assign_categories strs -> Option<Vec<&str>>, with_assign_categories(Vec<String>), "`assignCategories`: `Collection(Edm.String)`";
    "copyToFolder" COPY_TO_FOLDER, copy_to_folder str -> Option<&str>, with_copy_to_folder(String), "`copyToFolder`: `Edm.String`";
    "delete" DELETE, delete bool -> Option<bool>, with_delete(bool), "`delete`: `Edm.Boolean`";
    "forwardAsAttachmentTo" FORWARD_AS_ATTACHMENT_TO, forward_as_attachment_to models -> Option<&[super::Recipient]>, with_forward_as_attachment_to(Vec<super::Recipient>), "`forwardAsAttachmentTo`: `Collection(microsoft.graph.recipient)`";
    "forwardTo" FORWARD_TO, forward_to models -> Option<&[super::Recipient]>, with_forward_to(Vec<super::Recipient>), "`forwardTo`: `Collection(microsoft.graph.recipient)`";
    "markAsRead" MARK_AS_READ, mark_as_read bool -> Option<bool>, with_mark_as_read(bool), "`markAsRead`: `Edm.Boolean`";
    "markImportance" MARK_IMPORTANCE, mark_importance enumeration -> Option<super::Importance>, with_mark_importance(super::Importance), "`markImportance`: `microsoft.graph.importance`, type of the metadata" "Possible values are: low, normal, high.";
    "moveToFolder" MOVE_TO_FOLDER, move_to_folder str -> Option<&str>, with_move_to_folder(String), "`moveToFolder`: `Edm.String`";
    "permanentDelete" PERMANENT_DELETE, permanent_delete bool -> Option<bool>, with_permanent_delete(bool), "`permanentDelete`: `Edm.Boolean`";
    "redirectTo" REDIRECT_TO, redirect_to models -> Option<&[super::Recipient]>, with_redirect_to(Vec<super::Recipient>), "`redirectTo`: `Collection(microsoft.graph.recipient)`, type of the metadata";
    "stopProcessingRules" STOP_PROCESSING_RULES, stop_processing_rules bool -> Option<bool>, with_stop_processing_rules(bool), "`stopProcessingRules`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.messageRulePredicates`](https://learn.microsoft.com/graph/api/resources/messagerulepredicates?view=graph-rest-beta)
    MessageRulePredicates = "microsoft.graph.messageRulePredicates";
    "bodyContains" BODY_CONTAINS, body_contains strs -> Option<Vec<&str>>, with_body_contains(Vec<String>), "`bodyContains`: `Collection(Edm.String)`";
    "bodyOrSubjectContains" BODY_OR_SUBJECT_CONTAINS, body_or_subject_contains strs -> Option<Vec<&str>>, with_body_or_subject_contains(Vec<String>), "`bodyOrSubjectContains`: `Collection(Edm.String)`";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`";
    "fromAddresses" FROM_ADDRESSES, from_addresses models -> Option<&[super::Recipient]>, with_from_addresses(Vec<super::Recipient>), "`fromAddresses`: `Collection(microsoft.graph.recipient)`";
    "hasAttachments" HAS_ATTACHMENTS, has_attachments bool -> Option<bool>, with_has_attachments(bool), "`hasAttachments`: `Edm.Boolean`";
    "headerContains" HEADER_CONTAINS, header_contains strs -> Option<Vec<&str>>, with_header_contains(Vec<String>), "`headerContains`: `Collection(Edm.String)`";
    "importance" IMPORTANCE, importance enumeration -> Option<super::Importance>, with_importance(super::Importance), "`importance`: `microsoft.graph.importance`";
    "isApprovalRequest" IS_APPROVAL_REQUEST, is_approval_request bool -> Option<bool>, with_is_approval_request(bool), "`isApprovalRequest`: `Edm.Boolean`";
    "isAutomaticForward" IS_AUTOMATIC_FORWARD, is_automatic_forward bool -> Option<bool>, with_is_automatic_forward(bool), "`isAutomaticForward`: `Edm.Boolean`";
    "isAutomaticReply" IS_AUTOMATIC_REPLY, is_automatic_reply bool -> Option<bool>, with_is_automatic_reply(bool), "`isAutomaticReply`: `Edm.Boolean`";
    "isEncrypted" IS_ENCRYPTED, is_encrypted bool -> Option<bool>, with_is_encrypted(bool), "`isEncrypted`: `Edm.Boolean`";
    "isMeetingRequest" IS_MEETING_REQUEST, is_meeting_request bool -> Option<bool>, with_is_meeting_request(bool), "`isMeetingRequest`: `Edm.Boolean`";
    "isMeetingResponse" IS_MEETING_RESPONSE, is_meeting_response bool -> Option<bool>, with_is_meeting_response(bool), "`isMeetingResponse`: `Edm.Boolean`";
    "isNonDeliveryReport" IS_NON_DELIVERY_REPORT, is_non_delivery_report bool -> Option<bool>, with_is_non_delivery_report(bool), "`isNonDeliveryReport`: `Edm.Boolean`";
    "isPermissionControlled" IS_PERMISSION_CONTROLLED, is_permission_controlled bool -> Option<bool>, with_is_permission_controlled(bool), "`isPermissionControlled`: `Edm.Boolean`";
    "isReadReceipt" IS_READ_RECEIPT, is_read_receipt bool -> Option<bool>, with_is_read_receipt(bool), "`isReadReceipt`: `Edm.Boolean`";
    "isSigned" IS_SIGNED, is_signed bool -> Option<bool>, with_is_signed(bool), "`isSigned`: `Edm.Boolean`";
    "isVoicemail" IS_VOICEMAIL, is_voicemail bool -> Option<bool>, with_is_voicemail(bool), "`isVoicemail`: `Edm.Boolean`";
    "messageActionFlag" MESSAGE_ACTION_FLAG, message_action_flag enumeration -> Option<super::MessageActionFlag>, with_message_action_flag(super::MessageActionFlag), "`messageActionFlag`: `microsoft.graph.messageActionFlag`" "Possible values are: any, call, doNotForward, followUp, fyi, forward, noResponseNecessary, read, reply, replyToAll, review.";
    "notSentToMe" NOT_SENT_TO_ME, not_sent_to_me bool -> Option<bool>, with_not_sent_to_me(bool), "`notSentToMe`: `Edm.Boolean`";
    "recipientContains" RECIPIENT_CONTAINS, recipient_contains strs -> Option<Vec<&str>>, with_recipient_contains(Vec<String>), "`recipientContains`: `Collection(Edm.String)`";
    "senderContains" SENDER_CONTAINS, sender_contains strs -> Option<Vec<&str>>, with_sender_contains(Vec<String>), "`senderContains`: `Collection(Edm.String)`";
    "sensitivity" SENSITIVITY, sensitivity enumeration -> Option<super::Sensitivity>, with_sensitivity(super::Sensitivity), "`sensitivity`: `microsoft.graph.sensitivity`" "Possible values are: normal, personal, private, confidential.";
    "sentCcMe" SENT_CC_ME, sent_cc_me bool -> Option<bool>, with_sent_cc_me(bool), "`sentCcMe`: `Edm.Boolean`";
    "sentOnlyToMe" SENT_ONLY_TO_ME, sent_only_to_me bool -> Option<bool>, with_sent_only_to_me(bool), "`sentOnlyToMe`: `Edm.Boolean`";
    "sentToAddresses" SENT_TO_ADDRESSES, sent_to_addresses models -> Option<&[super::Recipient]>, with_sent_to_addresses(Vec<super::Recipient>), "`sentToAddresses`: `Collection(microsoft.graph.recipient)`";
    "sentToMe" SENT_TO_ME, sent_to_me bool -> Option<bool>, with_sent_to_me(bool), "`sentToMe`: `Edm.Boolean`";
    "sentToOrCcMe" SENT_TO_OR_CC_ME, sent_to_or_cc_me bool -> Option<bool>, with_sent_to_or_cc_me(bool), "`sentToOrCcMe`: `Edm.Boolean`";
    "subjectContains" SUBJECT_CONTAINS, subject_contains strs -> Option<Vec<&str>>, with_subject_contains(Vec<String>), "`subjectContains`: `Collection(Edm.String)`";
    "withinSizeRange" WITHIN_SIZE_RANGE, within_size_range model -> Option<&super::SizeRange>, with_within_size_range(super::SizeRange), "`withinSizeRange`: `microsoft.graph.sizeRange`";
}

crate::runtime::model! {
    /// [`microsoft.graph.outlookCategory`](https://learn.microsoft.com/graph/api/resources/outlookcategory?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    OutlookCategory: super::Entity = "microsoft.graph.outlookCategory";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "color" COLOR, color enumeration -> Option<super::CategoryColor>, with_color(super::CategoryColor), "`color`: `microsoft.graph.categoryColor`, type of the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.outlookTask`](https://learn.microsoft.com/graph/api/resources/outlooktask?view=graph-rest-beta), with the accessors of [`OutlookItem`](super::OutlookItem)
    OutlookTask: super::OutlookItem, super::Entity = "microsoft.graph.outlookTask";
    inherited "id" ID, with_id(String), "`id`";
    inherited "categories" CATEGORIES, with_categories(Vec<String>), "`categories`";
    inherited "changeKey" CHANGE_KEY, with_change_key(String), "`changeKey`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "assignedTo" ASSIGNED_TO, assigned_to str -> Option<&str>, with_assigned_to(String), "`assignedTo`: `Edm.String`, read-only" "Read-only.";
    "body" BODY, body model -> Option<&super::ItemBody>, with_body(super::ItemBody), "`body`: `microsoft.graph.itemBody`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time model -> Option<&super::DateTimeTimeZone>, with_completed_date_time(super::DateTimeTimeZone), "`completedDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "dueDateTime" DUE_DATE_TIME, due_date_time model -> Option<&super::DateTimeTimeZone>, with_due_date_time(super::DateTimeTimeZone), "`dueDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "hasAttachments" HAS_ATTACHMENTS, has_attachments bool -> Option<bool>, with_has_attachments(bool), "`hasAttachments`: `Edm.Boolean`";
    "importance" IMPORTANCE, importance enumeration -> Option<super::Importance>, with_importance(super::Importance), "`importance`: `microsoft.graph.importance`" "Possible values are: low, normal, high.";
    "isReminderOn" IS_REMINDER_ON, is_reminder_on bool -> Option<bool>, with_is_reminder_on(bool), "`isReminderOn`: `Edm.Boolean`";
    "owner" OWNER, owner str -> Option<&str>, with_owner(String), "`owner`: `Edm.String`";
    "parentFolderId" PARENT_FOLDER_ID, parent_folder_id str -> Option<&str>, with_parent_folder_id(String), "`parentFolderId`: `Edm.String`";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`";
    "reminderDateTime" REMINDER_DATE_TIME, reminder_date_time model -> Option<&super::DateTimeTimeZone>, with_reminder_date_time(super::DateTimeTimeZone), "`reminderDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "sensitivity" SENSITIVITY, sensitivity enumeration -> Option<super::Sensitivity>, with_sensitivity(super::Sensitivity), "`sensitivity`: `microsoft.graph.sensitivity`" "Possible values are: normal, personal, private, confidential.";
    "startDateTime" START_DATE_TIME, start_date_time model -> Option<&super::DateTimeTimeZone>, with_start_date_time(super::DateTimeTimeZone), "`startDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "status" STATUS, status enumeration -> Option<super::TaskStatus>, with_status(super::TaskStatus), "`status`: `microsoft.graph.taskStatus`" "Possible values are: notStarted, inProgress, completed, waitingOnOthers, deferred.";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "attachments" ATTACHMENTS, attachments models -> Option<&[super::Attachment]>, with_attachments(Vec<super::Attachment>), "`attachments`: `Collection(microsoft.graph.attachment)`, read-only" "Read-only. Nullable.";
    "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, multi_value_extended_properties models -> Option<&[super::MultiValueLegacyExtendedProperty]>, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
    "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, single_value_extended_properties models -> Option<&[super::SingleValueLegacyExtendedProperty]>, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.outlookTaskFolder`](https://learn.microsoft.com/graph/api/resources/outlooktaskfolder?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    OutlookTaskFolder: super::Entity = "microsoft.graph.outlookTaskFolder";
    inherited "id" ID, with_id(String), "`id`";
    "changeKey" CHANGE_KEY, change_key str -> Option<&str>, with_change_key(String), "`changeKey`: `Edm.String`";
    "isDefaultFolder" IS_DEFAULT_FOLDER, is_default_folder bool -> Option<bool>, with_is_default_folder(bool), "`isDefaultFolder`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "parentGroupKey" PARENT_GROUP_KEY, parent_group_key guid -> Parsed<Uuid>, with_parent_group_key(Uuid), "`parentGroupKey`: `Edm.Guid`";
    "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, multi_value_extended_properties models -> Option<&[super::MultiValueLegacyExtendedProperty]>, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
    "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, single_value_extended_properties models -> Option<&[super::SingleValueLegacyExtendedProperty]>, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
    "tasks" TASKS, tasks models -> Option<&[super::OutlookTask]>, with_tasks(Vec<super::OutlookTask>), "`tasks`: `Collection(microsoft.graph.outlookTask)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.outlookTaskGroup`](https://learn.microsoft.com/graph/api/resources/outlooktaskgroup?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    OutlookTaskGroup: super::Entity = "microsoft.graph.outlookTaskGroup";
    inherited "id" ID, with_id(String), "`id`";
    "changeKey" CHANGE_KEY, change_key str -> Option<&str>, with_change_key(String), "`changeKey`: `Edm.String`";
    "groupKey" GROUP_KEY, group_key guid -> Parsed<Uuid>, with_group_key(Uuid), "`groupKey`: `Edm.Guid`";
    "isDefaultGroup" IS_DEFAULT_GROUP, is_default_group bool -> Option<bool>, with_is_default_group(bool), "`isDefaultGroup`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "taskFolders" TASK_FOLDERS, task_folders models -> Option<&[super::OutlookTaskFolder]>, with_task_folders(Vec<super::OutlookTaskFolder>), "`taskFolders`: `Collection(microsoft.graph.outlookTaskFolder)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.outlookUser`](https://learn.microsoft.com/graph/api/resources/outlookuser?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    OutlookUser: super::Entity = "microsoft.graph.outlookUser";
    inherited "id" ID, with_id(String), "`id`";
    "masterCategories" MASTER_CATEGORIES, master_categories models -> Option<&[super::OutlookCategory]>, with_master_categories(Vec<super::OutlookCategory>), "`masterCategories`: `Collection(microsoft.graph.outlookCategory)`";
    "taskFolders" TASK_FOLDERS, task_folders models -> Option<&[super::OutlookTaskFolder]>, with_task_folders(Vec<super::OutlookTaskFolder>), "`taskFolders`: `Collection(microsoft.graph.outlookTaskFolder)`, read-only" "Read-only. Nullable.";
    "taskGroups" TASK_GROUPS, task_groups models -> Option<&[super::OutlookTaskGroup]>, with_task_groups(Vec<super::OutlookTaskGroup>), "`taskGroups`: `Collection(microsoft.graph.outlookTaskGroup)`, read-only" "Read-only. Nullable.";
    "tasks" TASKS, tasks models -> Option<&[super::OutlookTask]>, with_tasks(Vec<super::OutlookTask>), "`tasks`: `Collection(microsoft.graph.outlookTask)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.post`](https://learn.microsoft.com/graph/api/resources/post?view=graph-rest-beta), with the accessors of [`OutlookItem`](super::OutlookItem)
    Post: super::OutlookItem, super::Entity = "microsoft.graph.post";
    inherited "id" ID, with_id(String), "`id`";
    inherited "categories" CATEGORIES, with_categories(Vec<String>), "`categories`";
    inherited "changeKey" CHANGE_KEY, with_change_key(String), "`changeKey`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "body" BODY, body model -> Option<&super::ItemBody>, with_body(super::ItemBody), "`body`: `microsoft.graph.itemBody`" "Nullable.";
    "conversationId" CONVERSATION_ID, conversation_id str -> Option<&str>, with_conversation_id(String), "`conversationId`: `Edm.String`, read-only" "Read-only.";
    "conversationThreadId" CONVERSATION_THREAD_ID, conversation_thread_id str -> Option<&str>, with_conversation_thread_id(String), "`conversationThreadId`: `Edm.String`, read-only" "Read-only.";
    "from" FROM, from model -> Option<&super::Recipient>, with_from(super::Recipient), "`from`: `microsoft.graph.recipient`";
    "hasAttachments" HAS_ATTACHMENTS, has_attachments bool -> Option<bool>, with_has_attachments(bool), "`hasAttachments`: `Edm.Boolean`";
    "importance" IMPORTANCE, importance enumeration -> Option<super::Importance>, with_importance(super::Importance), "`importance`: `microsoft.graph.importance`";
    "newParticipants" NEW_PARTICIPANTS, new_participants models -> Option<&[super::Recipient]>, with_new_participants(Vec<super::Recipient>), "`newParticipants`: `Collection(microsoft.graph.recipient)`";
    "receivedDateTime" RECEIVED_DATE_TIME, received_date_time date_time -> Parsed<OffsetDateTime>, with_received_date_time(OffsetDateTime), "`receivedDateTime`: `Edm.DateTimeOffset`";
    "sender" SENDER, sender model -> Option<&super::Recipient>, with_sender(super::Recipient), "`sender`: `microsoft.graph.recipient`";
    "attachments" ATTACHMENTS, attachments models -> Option<&[super::Attachment]>, with_attachments(Vec<super::Attachment>), "`attachments`: `Collection(microsoft.graph.attachment)`, read-only" "Read-only. Nullable.";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`, read-only" "Read-only. Nullable.";
    "inReplyTo" IN_REPLY_TO, in_reply_to model -> Option<&super::Post>, with_in_reply_to(super::Post), "`inReplyTo`: `microsoft.graph.post`, read-only" "Read-only.";
    "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, multi_value_extended_properties models -> Option<&[super::MultiValueLegacyExtendedProperty]>, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
    "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, single_value_extended_properties models -> Option<&[super::SingleValueLegacyExtendedProperty]>, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
    "mentions" MENTIONS, mentions models -> Option<&[super::Mention]>, with_mentions(Vec<super::Mention>), "`mentions`: `Collection(microsoft.graph.mention)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.recipientScopeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RecipientScopeType = "microsoft.graph.recipientScopeType" {
        None = "none",
        Internal = "internal",
        External = "external",
        ExternalPartner = "externalPartner",
        ExternalNonParther = "externalNonParther",
        ExternalNonPartner = "externalNonPartner",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.reportAction`, metadata
    ReportAction = "microsoft.graph.reportAction" {
        Unknown = "unknown",
        Junk = "junk",
        NotJunk = "notJunk",
        Phish = "phish",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.sizeRange`](https://learn.microsoft.com/graph/api/resources/sizerange?view=graph-rest-beta)
    SizeRange = "microsoft.graph.sizeRange";
    "maximumSize" MAXIMUM_SIZE, maximum_size i32 -> Option<i32>, with_maximum_size(i32), "`maximumSize`: `Edm.Int32`";
    "minimumSize" MINIMUM_SIZE, minimum_size i32 -> Option<i32>, with_minimum_size(i32), "`minimumSize`: `Edm.Int32`";
}

crate::runtime::model! {
    /// `microsoft.graph.structuredDataEntry`, metadata
    StructuredDataEntry = "microsoft.graph.structuredDataEntry";
    "keyEntry" KEY_ENTRY, key_entry model -> Option<&super::StructuredDataEntryTypedValue>, with_key_entry(super::StructuredDataEntryTypedValue), "`keyEntry`: `microsoft.graph.structuredDataEntryTypedValue`, metadata";
    "valueEntry" VALUE_ENTRY, value_entry model -> Option<&super::StructuredDataEntryTypedValue>, with_value_entry(super::StructuredDataEntryTypedValue), "`valueEntry`: `microsoft.graph.structuredDataEntryTypedValue`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.structuredDataEntryTypedValue`, metadata
    StructuredDataEntryTypedValue = "microsoft.graph.structuredDataEntryTypedValue";
    "type" TYPE, type_ enumeration -> Option<super::StructuredDataEntryValueType>, with_type(super::StructuredDataEntryValueType), "`type`: `microsoft.graph.structuredDataEntryValueType`, metadata";
    "values" VALUES, values strs -> Option<Vec<&str>>, with_values(Vec<String>), "`values`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.structuredDataEntryValueType`, metadata
    StructuredDataEntryValueType = "microsoft.graph.structuredDataEntryValueType" {
        DateTime = "dateTime",
        Boolean = "boolean",
        Byte = "byte",
        String = "string",
        Integer32 = "integer32",
        UnsignedInteger32 = "unsignedInteger32",
        Integer64 = "integer64",
        UnsignedInteger64 = "unsignedInteger64",
        StringArray = "stringArray",
        ByteArray = "byteArray",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.timeZoneInformation`](https://learn.microsoft.com/graph/api/resources/timezoneinformation?view=graph-rest-beta)
    TimeZoneInformation = "microsoft.graph.timeZoneInformation";
    "alias" ALIAS, alias str -> Option<&str>, with_alias(String), "`alias`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.timeZoneStandard`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TimeZoneStandard = "microsoft.graph.timeZoneStandard" {
        Windows = "windows",
        Iana = "iana",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.updateAllMessagesReadStateOperation`, metadata, with the accessors of [`MailFolderOperation`](super::MailFolderOperation)
    UpdateAllMessagesReadStateOperation: super::MailFolderOperation, super::Entity = "microsoft.graph.updateAllMessagesReadStateOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "resourceLocation" RESOURCE_LOCATION, with_resource_location(String), "`resourceLocation`";
    inherited "status" STATUS, with_status(super::MailFolderOperationStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.userConfiguration`, metadata, with the accessors of [`Entity`](super::Entity)
    UserConfiguration: super::Entity = "microsoft.graph.userConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    "binaryData" BINARY_DATA, binary_data binary -> Parsed<Bytes>, with_binary_data(Bytes), "`binaryData`: `Edm.Binary`, metadata";
    "structuredData" STRUCTURED_DATA, structured_data models -> Option<&[super::StructuredDataEntry]>, with_structured_data(Vec<super::StructuredDataEntry>), "`structuredData`: `Collection(microsoft.graph.structuredDataEntry)`, metadata";
    "xmlData" XML_DATA, xml_data binary -> Parsed<Bytes>, with_xml_data(Bytes), "`xmlData`: `Edm.Binary`, metadata";
}
