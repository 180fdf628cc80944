// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Bytes, OffsetDateTime, Parsed};

#[cfg(any(feature = "admin", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.mailTipsError`](https://learn.microsoft.com/graph/api/resources/mailtipserror?view=graph-rest-beta)
    MailTipsError = "microsoft.graph.mailTipsError";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mailboxSettings`](https://learn.microsoft.com/graph/api/resources/mailboxsettings?view=graph-rest-beta)
    MailboxSettings = "microsoft.graph.mailboxSettings";
    "archiveFolder" ARCHIVE_FOLDER, archive_folder str -> Option<&str>, with_archive_folder(String), "`archiveFolder`: `Edm.String`, read-only" "Read-only.";
    "automaticRepliesSetting" AUTOMATIC_REPLIES_SETTING, automatic_replies_setting model -> Option<&super::AutomaticRepliesSetting>, with_automatic_replies_setting(super::AutomaticRepliesSetting), "`automaticRepliesSetting`: `microsoft.graph.automaticRepliesSetting`";
    "dateFormat" DATE_FORMAT, date_format str -> Option<&str>, with_date_format(String), "`dateFormat`: `Edm.String`";
    "delegateMeetingMessageDeliveryOptions" DELEGATE_MEETING_MESSAGE_DELIVERY_OPTIONS, delegate_meeting_message_delivery_options enumeration -> Option<super::DelegateMeetingMessageDeliveryOptions>, with_delegate_meeting_message_delivery_options(super::DelegateMeetingMessageDeliveryOptions), "`delegateMeetingMessageDeliveryOptions`: `microsoft.graph.delegateMeetingMessageDeliveryOptions`" "Possible values are: sendToDelegateAndInformationToPrincipal, sendToDelegateAndPrincipal, sendToDelegateOnly.";
    "language" LANGUAGE, language model -> Option<&super::LocaleInfo>, with_language(super::LocaleInfo), "`language`: `microsoft.graph.localeInfo`";
    "timeFormat" TIME_FORMAT, time_format str -> Option<&str>, with_time_format(String), "`timeFormat`: `Edm.String`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
    "workingHours" WORKING_HOURS, working_hours model -> Option<&super::WorkingHours>, with_working_hours(super::WorkingHours), "`workingHours`: `microsoft.graph.workingHours`";
    "userPurpose" USER_PURPOSE, user_purpose model -> Option<&super::UserPurpose>, with_user_purpose(super::UserPurpose), "`userPurpose`: `microsoft.graph.userPurpose`, read-only" "Read-only.";
    "userPurposeV2" USER_PURPOSE_V2, user_purpose_v2 enumeration -> Option<super::Mailboxrecipienttype>, with_user_purpose_v2(super::Mailboxrecipienttype), "`userPurposeV2`: `microsoft.graph.mailboxrecipienttype`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mailboxrecipienttype`](https://learn.microsoft.com/graph/api/resources/userpurpose?view=graph-rest-beta)
    Mailboxrecipienttype = "microsoft.graph.mailboxrecipienttype" {
        Unknown = "unknown",
        User = "user",
        Linked = "linked",
        Shared = "shared",
        Room = "room",
        Equipment = "equipment",
        Others = "others",
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.malware`, metadata
    Malware = "microsoft.graph.malware";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
}

#[cfg(any(feature = "intune", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceSummarizedAppState`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-manageddevicesummarizedappstate?view=graph-rest-beta)
    ManagedDeviceSummarizedAppState = "microsoft.graph.managedDeviceSummarizedAppState";
    "summarizedAppState" SUMMARIZED_APP_STATE, summarized_app_state enumeration -> Option<super::DeviceManagementScriptRunState>, with_summarized_app_state(super::DeviceManagementScriptRunState), "`summarizedAppState`: `microsoft.graph.deviceManagementScriptRunState`, type of the metadata" "Possible values are: unknown, success, fail, scriptError, pending, notApplicable.";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.media`](https://learn.microsoft.com/graph/api/resources/media?view=graph-rest-beta)
    Media = "microsoft.graph.media";
    "isTranscriptionShown" IS_TRANSCRIPTION_SHOWN, is_transcription_shown bool -> Option<bool>, with_is_transcription_shown(bool), "`isTranscriptionShown`: `Edm.Boolean`";
    "mediaSource" MEDIA_SOURCE, media_source model -> Option<&super::MediaSource>, with_media_source(super::MediaSource), "`mediaSource`: `microsoft.graph.mediaSource`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.mediaSource`](https://learn.microsoft.com/graph/api/resources/mediasource?view=graph-rest-beta)
    MediaSource = "microsoft.graph.mediaSource";
    "contentCategory" CONTENT_CATEGORY, content_category enumeration -> Option<super::MediaSourceContentCategory>, with_content_category(super::MediaSourceContentCategory), "`contentCategory`: `microsoft.graph.mediaSourceContentCategory`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.mediaSourceContentCategory`](https://learn.microsoft.com/graph/api/resources/mediasource?view=graph-rest-beta)
    MediaSourceContentCategory = "microsoft.graph.mediaSourceContentCategory" {
        Meeting = "meeting",
        LiveStream = "liveStream",
        Presentation = "presentation",
        ScreenRecording = "screenRecording",
        UnknownFutureValue = "unknownFutureValue",
        Story = "story",
        Profile = "profile",
        Chat = "chat",
        Note = "note",
        Comment = "comment",
    }
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// [`microsoft.graph.meetingAttendanceReport`](https://learn.microsoft.com/graph/api/resources/meetingattendancereport?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MeetingAttendanceReport: super::Entity = "microsoft.graph.meetingAttendanceReport";
    inherited "id" ID, with_id(String), "`id`";
    "meetingEndDateTime" MEETING_END_DATE_TIME, meeting_end_date_time date_time -> Parsed<OffsetDateTime>, with_meeting_end_date_time(OffsetDateTime), "`meetingEndDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "meetingStartDateTime" MEETING_START_DATE_TIME, meeting_start_date_time date_time -> Parsed<OffsetDateTime>, with_meeting_start_date_time(OffsetDateTime), "`meetingStartDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "totalParticipantCount" TOTAL_PARTICIPANT_COUNT, total_participant_count i32 -> Option<i32>, with_total_participant_count(i32), "`totalParticipantCount`: `Edm.Int32`, read-only" "Read-only.";
    "externalEventInformation" EXTERNAL_EVENT_INFORMATION, external_event_information models -> Option<&[super::VirtualEventExternalInformation]>, with_external_event_information(Vec<super::VirtualEventExternalInformation>), "`externalEventInformation`: `Collection(microsoft.graph.virtualEventExternalInformation)`, metadata";
    "attendanceRecords" ATTENDANCE_RECORDS, attendance_records models -> Option<&[super::AttendanceRecord]>, with_attendance_records(Vec<super::AttendanceRecord>), "`attendanceRecords`: `Collection(microsoft.graph.attendanceRecord)`, read-only" "Read-only.";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingAudience`](https://learn.microsoft.com/graph/api/resources/externalmeetingregistration?view=graph-rest-beta)
    MeetingAudience = "microsoft.graph.meetingAudience" {
        Everyone = "everyone",
        Organization = "organization",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.meetingChatHistoryDefaultMode`, metadata
    MeetingChatHistoryDefaultMode = "microsoft.graph.meetingChatHistoryDefaultMode" {
        None = "none",
        All = "all",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingChatMode`](https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-beta)
    MeetingChatMode = "microsoft.graph.meetingChatMode" {
        Enabled = "enabled",
        Disabled = "disabled",
        Limited = "limited",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// `microsoft.graph.meetingEngagement`, metadata
    MeetingEngagement = "microsoft.graph.meetingEngagement";
    "dateTime" DATE_TIME, date_time date_time -> Parsed<OffsetDateTime>, with_date_time(OffsetDateTime), "`dateTime`: `Edm.DateTimeOffset`, metadata";
    "engagementSubType" ENGAGEMENT_SUB_TYPE, engagement_sub_type str -> Option<&str>, with_engagement_sub_type(String), "`engagementSubType`: `Edm.String`, metadata";
    "engagementType" ENGAGEMENT_TYPE, engagement_type enumeration -> Option<super::MeetingEngagementType>, with_engagement_type(super::MeetingEngagementType), "`engagementType`: `microsoft.graph.meetingEngagementType`, metadata";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.meetingEngagementType`, metadata
    MeetingEngagementType = "microsoft.graph.meetingEngagementType" {
        Reaction = "reaction",
        Hand = "hand",
        Camera = "camera",
        Microphone = "microphone",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.meetingLiveShareOptions`, metadata
    MeetingLiveShareOptions = "microsoft.graph.meetingLiveShareOptions" {
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "communications", feature = "copilot"))]
crate::runtime::model! {
    /// `microsoft.graph.meetingNote`, metadata
    MeetingNote = "microsoft.graph.meetingNote";
    "subpoints" SUBPOINTS, subpoints models -> Option<&[super::MeetingNoteSubpoint]>, with_subpoints(Vec<super::MeetingNoteSubpoint>), "`subpoints`: `Collection(microsoft.graph.meetingNoteSubpoint)`, metadata";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
}

#[cfg(any(feature = "communications", feature = "copilot"))]
crate::runtime::model! {
    /// `microsoft.graph.meetingNoteSubpoint`, metadata
    MeetingNoteSubpoint = "microsoft.graph.meetingNoteSubpoint";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
}

#[cfg(
    any(
        feature = "admin",
        feature = "authentication",
        feature = "directory",
        feature = "education",
        feature = "files",
        feature = "governance",
        feature = "groups",
        feature = "print",
        feature = "sites",
        feature = "tasks",
        feature = "teams",
        feature = "users"
    )
)]
crate::runtime::model! {
    /// [`microsoft.graph.membershipRuleProcessingStatus`](https://learn.microsoft.com/graph/api/resources/membershipruleprocessingstatus?view=graph-rest-beta)
    MembershipRuleProcessingStatus = "microsoft.graph.membershipRuleProcessingStatus";
    "status" STATUS, status enumeration -> Option<super::MembershipRuleProcessingStatusDetails>, with_status(super::MembershipRuleProcessingStatusDetails), "`status`: `microsoft.graph.membershipRuleProcessingStatusDetails`, read-only" "Required. Read-only. Possible values are: NotStarted, Running, Succeeded, Failed, UnknownFutureValue.";
    "lastMembershipUpdated" LAST_MEMBERSHIP_UPDATED, last_membership_updated date_time -> Parsed<OffsetDateTime>, with_last_membership_updated(OffsetDateTime), "`lastMembershipUpdated`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "errorMessage" ERROR_MESSAGE, error_message str -> Option<&str>, with_error_message(String), "`errorMessage`: `Edm.String`, read-only" "Optional. Read-only.";
}

#[cfg(
    any(
        feature = "admin",
        feature = "authentication",
        feature = "directory",
        feature = "education",
        feature = "files",
        feature = "governance",
        feature = "groups",
        feature = "print",
        feature = "sites",
        feature = "tasks",
        feature = "teams",
        feature = "users"
    )
)]
crate::runtime::enumeration! {
    /// [`microsoft.graph.membershipRuleProcessingStatusDetails`](https://learn.microsoft.com/graph/api/resources/membershipruleprocessingstatus?view=graph-rest-beta)
    MembershipRuleProcessingStatusDetails = "microsoft.graph.membershipRuleProcessingStatusDetails" {
        NotStarted = "NotStarted",
        Running = "Running",
        Succeeded = "Succeeded",
        Failed = "Failed",
        UnknownFutureValue = "unknownFutureValue",
        UnsupportedFutureValue = "UnsupportedFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.mentionAction`](https://learn.microsoft.com/graph/api/resources/mentionaction?view=graph-rest-beta)
    MentionAction = "microsoft.graph.mentionAction";
    "mentionees" MENTIONEES, mentionees models -> Option<&[super::IdentitySet]>, with_mentionees(Vec<super::IdentitySet>), "`mentionees`: `Collection(microsoft.graph.identitySet)`";
}

#[cfg(any(feature = "communications", feature = "copilot"))]
crate::runtime::model! {
    /// `microsoft.graph.mentionEvent`, metadata
    MentionEvent = "microsoft.graph.mentionEvent";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`, metadata";
    "speaker" SPEAKER, speaker model -> Option<&super::IdentitySet>, with_speaker(super::IdentitySet), "`speaker`: `microsoft.graph.identitySet`, metadata";
    "transcriptUtterance" TRANSCRIPT_UTTERANCE, transcript_utterance str -> Option<&str>, with_transcript_utterance(String), "`transcriptUtterance`: `Edm.String`, metadata";
}

#[cfg(any(feature = "mail", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.mentionsPreview`](https://learn.microsoft.com/graph/api/resources/mentionspreview?view=graph-rest-beta)
    MentionsPreview = "microsoft.graph.mentionsPreview";
    "isMentioned" IS_MENTIONED, is_mentioned bool -> Option<bool>, with_is_mentioned(bool), "`isMentioned`: `Edm.Boolean`, read-only" "Read-only.";
}

#[cfg(any(feature = "mail", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.message`](https://learn.microsoft.com/graph/api/resources/message?view=graph-rest-beta), with the accessors of [`OutlookItem`](super::OutlookItem)
    Message: super::OutlookItem, super::Entity = "microsoft.graph.message" {
        "microsoft.graph.calendarSharingMessage",
        "microsoft.graph.eventMessage",
        "microsoft.graph.eventMessageRequest",
        "microsoft.graph.eventMessageResponse",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "categories" CATEGORIES, with_categories(Vec<String>), "`categories`";
    inherited "changeKey" CHANGE_KEY, with_change_key(String), "`changeKey`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "bccRecipients" BCC_RECIPIENTS, bcc_recipients models -> Option<&[super::Recipient]>, with_bcc_recipients(Vec<super::Recipient>), "`bccRecipients`: `Collection(microsoft.graph.recipient)`";
    "body" BODY, body model -> Option<&super::ItemBody>, with_body(super::ItemBody), "`body`: `microsoft.graph.itemBody`";
    "bodyPreview" BODY_PREVIEW, body_preview str -> Option<&str>, with_body_preview(String), "`bodyPreview`: `Edm.String`";
    "ccRecipients" CC_RECIPIENTS, cc_recipients models -> Option<&[super::Recipient]>, with_cc_recipients(Vec<super::Recipient>), "`ccRecipients`: `Collection(microsoft.graph.recipient)`";
    "conversationId" CONVERSATION_ID, conversation_id str -> Option<&str>, with_conversation_id(String), "`conversationId`: `Edm.String`";
    "conversationIndex" CONVERSATION_INDEX, conversation_index binary -> Parsed<Bytes>, with_conversation_index(Bytes), "`conversationIndex`: `Edm.Binary`";
    "flag" FLAG, flag model -> Option<&super::FollowupFlag>, with_flag(super::FollowupFlag), "`flag`: `microsoft.graph.followupFlag`";
    "from" FROM, from model -> Option<&super::Recipient>, with_from(super::Recipient), "`from`: `microsoft.graph.recipient`";
    "hasAttachments" HAS_ATTACHMENTS, has_attachments bool -> Option<bool>, with_has_attachments(bool), "`hasAttachments`: `Edm.Boolean`";
    "importance" IMPORTANCE, importance enumeration -> Option<super::Importance>, with_importance(super::Importance), "`importance`: `microsoft.graph.importance`" "Possible values are: low, normal, high.";
    "inferenceClassification" INFERENCE_CLASSIFICATION, inference_classification enumeration -> Option<super::InferenceClassificationType>, with_inference_classification(super::InferenceClassificationType), "`inferenceClassification`: `microsoft.graph.inferenceClassificationType`" "Possible values are: focused, other.";
    "internetMessageHeaders" INTERNET_MESSAGE_HEADERS, internet_message_headers models -> Option<&[super::InternetMessageHeader]>, with_internet_message_headers(Vec<super::InternetMessageHeader>), "`internetMessageHeaders`: `Collection(microsoft.graph.internetMessageHeader)`, read-only" "Read-only.";
    "internetMessageId" INTERNET_MESSAGE_ID, internet_message_id str -> Option<&str>, with_internet_message_id(String), "`internetMessageId`: `Edm.String`";
    "isDeliveryReceiptRequested" IS_DELIVERY_RECEIPT_REQUESTED, is_delivery_receipt_requested bool -> Option<bool>, with_is_delivery_receipt_requested(bool), "`isDeliveryReceiptRequested`: `Edm.Boolean`";
    "isDraft" IS_DRAFT, is_draft bool -> Option<bool>, with_is_draft(bool), "`isDraft`: `Edm.Boolean`";
    "isRead" IS_READ, is_read bool -> Option<bool>, with_is_read(bool), "`isRead`: `Edm.Boolean`";
    "isReadReceiptRequested" IS_READ_RECEIPT_REQUESTED, is_read_receipt_requested bool -> Option<bool>, with_is_read_receipt_requested(bool), "`isReadReceiptRequested`: `Edm.Boolean`";
    "mentionsPreview" MENTIONS_PREVIEW, mentions_preview model -> Option<&super::MentionsPreview>, with_mentions_preview(super::MentionsPreview), "`mentionsPreview`: `microsoft.graph.mentionsPreview`" "Optional.";
    "parentFolderId" PARENT_FOLDER_ID, parent_folder_id str -> Option<&str>, with_parent_folder_id(String), "`parentFolderId`: `Edm.String`";
    "receivedDateTime" RECEIVED_DATE_TIME, received_date_time date_time -> Parsed<OffsetDateTime>, with_received_date_time(OffsetDateTime), "`receivedDateTime`: `Edm.DateTimeOffset`";
    "replyTo" REPLY_TO, reply_to models -> Option<&[super::Recipient]>, with_reply_to(Vec<super::Recipient>), "`replyTo`: `Collection(microsoft.graph.recipient)`";
    "sender" SENDER, sender model -> Option<&super::Recipient>, with_sender(super::Recipient), "`sender`: `microsoft.graph.recipient`";
    "sentDateTime" SENT_DATE_TIME, sent_date_time date_time -> Parsed<OffsetDateTime>, with_sent_date_time(OffsetDateTime), "`sentDateTime`: `Edm.DateTimeOffset`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "toRecipients" TO_RECIPIENTS, to_recipients models -> Option<&[super::Recipient]>, with_to_recipients(Vec<super::Recipient>), "`toRecipients`: `Collection(microsoft.graph.recipient)`";
    "uniqueBody" UNIQUE_BODY, unique_body model -> Option<&super::ItemBody>, with_unique_body(super::ItemBody), "`uniqueBody`: `microsoft.graph.itemBody`";
    "unsubscribeData" UNSUBSCRIBE_DATA, unsubscribe_data strs -> Option<Vec<&str>>, with_unsubscribe_data(Vec<String>), "`unsubscribeData`: `Collection(Edm.String)`, type of the metadata";
    "unsubscribeEnabled" UNSUBSCRIBE_ENABLED, unsubscribe_enabled bool -> Option<bool>, with_unsubscribe_enabled(bool), "`unsubscribeEnabled`: `Edm.Boolean`";
    "webLink" WEB_LINK, web_link str -> Option<&str>, with_web_link(String), "`webLink`: `Edm.String`";
    "attachments" ATTACHMENTS, attachments models -> Option<&[super::Attachment]>, with_attachments(Vec<super::Attachment>), "`attachments`: `Collection(microsoft.graph.attachment)`" if (any(feature = "calendar", feature = "mail"));
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`" "Nullable.";
    "mentions" MENTIONS, mentions models -> Option<&[super::Mention]>, with_mentions(Vec<super::Mention>), "`mentions`: `Collection(microsoft.graph.mention)`" if (feature = "mail");
    "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, multi_value_extended_properties models -> Option<&[super::MultiValueLegacyExtendedProperty]>, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable." if (any(feature = "calendar", feature = "contacts", feature = "mail"));
    "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, single_value_extended_properties models -> Option<&[super::SingleValueLegacyExtendedProperty]>, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable." if (any(feature = "calendar", feature = "contacts", feature = "mail"));
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.metadataAction`](https://learn.microsoft.com/graph/api/resources/metadataaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    MetadataAction: super::InformationProtectionAction = "microsoft.graph.metadataAction";
    "metadataToAdd" METADATA_TO_ADD, metadata_to_add models -> Option<&[super::KeyValuePair]>, with_metadata_to_add(Vec<super::KeyValuePair>), "`metadataToAdd`: `Collection(microsoft.graph.keyValuePair)`";
    "metadataToRemove" METADATA_TO_REMOVE, metadata_to_remove strs -> Option<Vec<&str>>, with_metadata_to_remove(Vec<String>), "`metadataToRemove`: `Collection(Edm.String)`";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.migrationMode`, metadata
    MigrationMode = "microsoft.graph.migrationMode" {
        InProgress = "inProgress",
        Completed = "completed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.moveAction`](https://learn.microsoft.com/graph/api/resources/moveaction?view=graph-rest-beta)
    MoveAction = "microsoft.graph.moveAction";
    "from" FROM, from str -> Option<&str>, with_from(String), "`from`: `Edm.String`";
    "to" TO, to str -> Option<&str>, with_to(String), "`to`: `Edm.String`";
}

#[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.multiValueLegacyExtendedProperty`](https://learn.microsoft.com/graph/api/resources/multivaluelegacyextendedproperty?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MultiValueLegacyExtendedProperty: super::Entity = "microsoft.graph.multiValueLegacyExtendedProperty";
    inherited "id" ID, with_id(String), "`id`";
    "value" VALUE, value strs -> Option<Vec<&str>>, with_value(Vec<String>), "`value`: `Collection(Edm.String)`";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.mutualTlsOauthConfiguration`, metadata, with the accessors of [`TrustedCertificateAuthorityBase`](super::TrustedCertificateAuthorityBase)
    MutualTlsOauthConfiguration: super::TrustedCertificateAuthorityBase, super::DirectoryObject, super::Entity = "microsoft.graph.mutualTlsOauthConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "certificateAuthorities" CERTIFICATE_AUTHORITIES, with_certificate_authorities(Vec<super::CertificateAuthority>), "`certificateAuthorities`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "tlsClientAuthParameter" TLS_CLIENT_AUTH_PARAMETER, tls_client_auth_parameter enumeration -> Option<super::TlsClientRegistrationMetadata>, with_tls_client_auth_parameter(super::TlsClientRegistrationMetadata), "`tlsClientAuthParameter`: `microsoft.graph.tlsClientRegistrationMetadata`, metadata";
}
