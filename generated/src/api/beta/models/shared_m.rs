// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Bytes, OffsetDateTime, Parsed};

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

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.malware`, which the reference names and does not describe.
    Malware = "microsoft.graph.malware"
}

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceMobileAppConfigurationSettingState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-manageddevicemobileappconfigurationsettingstate?view=graph-rest-beta)
    ManagedDeviceMobileAppConfigurationSettingState = "microsoft.graph.managedDeviceMobileAppConfigurationSettingState";
    "setting" SETTING, setting str -> Option<&str>, with_setting(String), "`setting`: `Edm.String`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "instanceDisplayName" INSTANCE_DISPLAY_NAME, instance_display_name str -> Option<&str>, with_instance_display_name(String), "`instanceDisplayName`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "errorCode" ERROR_CODE, error_code i64 -> Option<i64>, with_error_code(i64), "`errorCode`: `Edm.Int64`";
    "errorDescription" ERROR_DESCRIPTION, error_description str -> Option<&str>, with_error_description(String), "`errorDescription`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "sources" SOURCES, sources models -> Option<&[super::SettingSource]>, with_sources(Vec<super::SettingSource>), "`sources`: `Collection(microsoft.graph.settingSource)`";
    "currentValue" CURRENT_VALUE, current_value str -> Option<&str>, with_current_value(String), "`currentValue`: `Edm.String`";
    "settingInstanceId" SETTING_INSTANCE_ID, setting_instance_id str -> Option<&str>, with_setting_instance_id(String), "`settingInstanceId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.media`](https://learn.microsoft.com/graph/api/resources/media?view=graph-rest-beta)
    Media = "microsoft.graph.media";
    "isTranscriptionShown" IS_TRANSCRIPTION_SHOWN, is_transcription_shown bool -> Option<bool>, with_is_transcription_shown(bool), "`isTranscriptionShown`: `Edm.Boolean`";
    "mediaSource" MEDIA_SOURCE, media_source model -> Option<&super::MediaSource>, with_media_source(super::MediaSource), "`mediaSource`: `microsoft.graph.mediaSource`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.mediaConfig`](https://learn.microsoft.com/graph/api/resources/mediaconfig?view=graph-rest-beta)
    MediaConfig = "microsoft.graph.mediaConfig" {
        "microsoft.graph.appHostedMediaConfig",
        "microsoft.graph.noMediaConfig",
        "microsoft.graph.serviceHostedMediaConfig",
    };
    "removeFromDefaultAudioGroup" REMOVE_FROM_DEFAULT_AUDIO_GROUP, remove_from_default_audio_group bool -> Option<bool>, with_remove_from_default_audio_group(bool), "`removeFromDefaultAudioGroup`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaSource`](https://learn.microsoft.com/graph/api/resources/mediasource?view=graph-rest-beta)
    MediaSource = "microsoft.graph.mediaSource";
    "contentCategory" CONTENT_CATEGORY, content_category enumeration -> Option<super::MediaSourceContentCategory>, with_content_category(super::MediaSourceContentCategory), "`contentCategory`: `microsoft.graph.mediaSourceContentCategory`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mediaSourceContentCategory`](https://learn.microsoft.com/graph/api/resources/mediasource?view=graph-rest-beta)
    MediaSourceContentCategory = "microsoft.graph.mediaSourceContentCategory" {
        Meeting = "meeting",
        LiveStream = "liveStream",
        Presentation = "presentation",
        ScreenRecording = "screenRecording",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mediaState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MediaState = "microsoft.graph.mediaState" {
        Active = "active",
        Inactive = "inactive",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingCapabilities`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MeetingCapabilities = "microsoft.graph.meetingCapabilities" {
        QuestionAndAnswer = "questionAndAnswer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingCapability`](https://learn.microsoft.com/graph/api/resources/meetingcapability?view=graph-rest-beta)
    MeetingCapability = "microsoft.graph.meetingCapability";
    "allowAnonymousUsersToDialOut" ALLOW_ANONYMOUS_USERS_TO_DIAL_OUT, allow_anonymous_users_to_dial_out bool -> Option<bool>, with_allow_anonymous_users_to_dial_out(bool), "`allowAnonymousUsersToDialOut`: `Edm.Boolean`";
    "allowAnonymousUsersToStartMeeting" ALLOW_ANONYMOUS_USERS_TO_START_MEETING, allow_anonymous_users_to_start_meeting bool -> Option<bool>, with_allow_anonymous_users_to_start_meeting(bool), "`allowAnonymousUsersToStartMeeting`: `Edm.Boolean`";
    "autoAdmittedUsers" AUTO_ADMITTED_USERS, auto_admitted_users enumeration -> Option<super::AutoAdmittedUsersType>, with_auto_admitted_users(super::AutoAdmittedUsersType), "`autoAdmittedUsers`: `microsoft.graph.autoAdmittedUsersType`" "Possible values are: everyoneInCompany, everyone.";
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingInfo`](https://learn.microsoft.com/graph/api/resources/meetinginfo?view=graph-rest-beta)
    MeetingInfo = "microsoft.graph.meetingInfo" {
        "microsoft.graph.joinMeetingIdMeetingInfo",
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

crate::runtime::model! {
    /// [`microsoft.graph.membershipRuleProcessingStatus`](https://learn.microsoft.com/graph/api/resources/membershipruleprocessingstatus?view=graph-rest-beta)
    MembershipRuleProcessingStatus = "microsoft.graph.membershipRuleProcessingStatus";
    "status" STATUS, status enumeration -> Option<super::MembershipRuleProcessingStatusDetails>, with_status(super::MembershipRuleProcessingStatusDetails), "`status`: `microsoft.graph.membershipRuleProcessingStatusDetails`, read-only" "Required. Read-only. Possible values are: NotStarted, Running, Succeeded, Failed, UnknownFutureValue.";
    "lastMembershipUpdated" LAST_MEMBERSHIP_UPDATED, last_membership_updated date_time -> Parsed<OffsetDateTime>, with_last_membership_updated(OffsetDateTime), "`lastMembershipUpdated`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "errorMessage" ERROR_MESSAGE, error_message str -> Option<&str>, with_error_message(String), "`errorMessage`: `Edm.String`, read-only" "Optional. Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.membershipRuleProcessingStatusDetails`](https://learn.microsoft.com/graph/api/resources/membershipruleprocessingstatus?view=graph-rest-beta)
    MembershipRuleProcessingStatusDetails = "microsoft.graph.membershipRuleProcessingStatusDetails" {
        NotStarted = "NotStarted",
        Running = "Running",
        Succeeded = "Succeeded",
        Failed = "Failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.mentionAction`](https://learn.microsoft.com/graph/api/resources/mentionaction?view=graph-rest-beta)
    MentionAction = "microsoft.graph.mentionAction";
    "mentionees" MENTIONEES, mentionees models -> Option<&[super::IdentitySet]>, with_mentionees(Vec<super::IdentitySet>), "`mentionees`: `Collection(microsoft.graph.identitySet)`";
}

#[cfg(any(feature = "mail", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.mentionsPreview`](https://learn.microsoft.com/graph/api/resources/mentionspreview?view=graph-rest-beta)
    MentionsPreview = "microsoft.graph.mentionsPreview";
    "isMentioned" IS_MENTIONED, is_mentioned bool -> Option<bool>, with_is_mentioned(bool), "`isMentioned`: `Edm.Boolean`, read-only" "Read-only.";
}

#[cfg(any(feature = "mail", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.message`](https://learn.microsoft.com/graph/api/resources/message?view=graph-rest-beta)
    Message = "microsoft.graph.message" {
        "microsoft.graph.eventMessage",
        "microsoft.graph.eventMessageRequest",
        "microsoft.graph.eventMessageResponse",
    };
    "bccRecipients" BCC_RECIPIENTS, bcc_recipients models -> Option<&[super::Recipient]>, with_bcc_recipients(Vec<super::Recipient>), "`bccRecipients`: `Collection(microsoft.graph.recipient)`";
    "body" BODY, body model -> Option<&super::ItemBody>, with_body(super::ItemBody), "`body`: `microsoft.graph.itemBody`";
    "bodyPreview" BODY_PREVIEW, body_preview str -> Option<&str>, with_body_preview(String), "`bodyPreview`: `Edm.String`";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`";
    "ccRecipients" CC_RECIPIENTS, cc_recipients models -> Option<&[super::Recipient]>, with_cc_recipients(Vec<super::Recipient>), "`ccRecipients`: `Collection(microsoft.graph.recipient)`";
    "changeKey" CHANGE_KEY, change_key str -> Option<&str>, with_change_key(String), "`changeKey`: `Edm.String`";
    "conversationId" CONVERSATION_ID, conversation_id str -> Option<&str>, with_conversation_id(String), "`conversationId`: `Edm.String`";
    "conversationIndex" CONVERSATION_INDEX, conversation_index binary -> Parsed<Bytes>, with_conversation_index(Bytes), "`conversationIndex`: `Edm.Binary`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "flag" FLAG, flag model -> Option<&super::FollowupFlag>, with_flag(super::FollowupFlag), "`flag`: `microsoft.graph.followupFlag`";
    "from" FROM, from model -> Option<&super::Recipient>, with_from(super::Recipient), "`from`: `microsoft.graph.recipient`";
    "hasAttachments" HAS_ATTACHMENTS, has_attachments bool -> Option<bool>, with_has_attachments(bool), "`hasAttachments`: `Edm.Boolean`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "importance" IMPORTANCE, importance enumeration -> Option<super::Importance>, with_importance(super::Importance), "`importance`: `microsoft.graph.importance`" "Possible values are: low, normal, high.";
    "inferenceClassification" INFERENCE_CLASSIFICATION, inference_classification enumeration -> Option<super::InferenceClassificationType>, with_inference_classification(super::InferenceClassificationType), "`inferenceClassification`: `microsoft.graph.inferenceClassificationType`" "Possible values are: focused, other.";
    "internetMessageHeaders" INTERNET_MESSAGE_HEADERS, internet_message_headers models -> Option<&[super::InternetMessageHeader]>, with_internet_message_headers(Vec<super::InternetMessageHeader>), "`internetMessageHeaders`: `Collection(microsoft.graph.internetMessageHeader)`, read-only" "Read-only.";
    "internetMessageId" INTERNET_MESSAGE_ID, internet_message_id str -> Option<&str>, with_internet_message_id(String), "`internetMessageId`: `Edm.String`";
    "isDeliveryReceiptRequested" IS_DELIVERY_RECEIPT_REQUESTED, is_delivery_receipt_requested bool -> Option<bool>, with_is_delivery_receipt_requested(bool), "`isDeliveryReceiptRequested`: `Edm.Boolean`";
    "isDraft" IS_DRAFT, is_draft bool -> Option<bool>, with_is_draft(bool), "`isDraft`: `Edm.Boolean`";
    "isRead" IS_READ, is_read bool -> Option<bool>, with_is_read(bool), "`isRead`: `Edm.Boolean`";
    "isReadReceiptRequested" IS_READ_RECEIPT_REQUESTED, is_read_receipt_requested bool -> Option<bool>, with_is_read_receipt_requested(bool), "`isReadReceiptRequested`: `Edm.Boolean`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "mentionsPreview" MENTIONS_PREVIEW, mentions_preview model -> Option<&super::MentionsPreview>, with_mentions_preview(super::MentionsPreview), "`mentionsPreview`: `microsoft.graph.mentionsPreview`" "Optional.";
    "parentFolderId" PARENT_FOLDER_ID, parent_folder_id str -> Option<&str>, with_parent_folder_id(String), "`parentFolderId`: `Edm.String`";
    "receivedDateTime" RECEIVED_DATE_TIME, received_date_time date_time -> Parsed<OffsetDateTime>, with_received_date_time(OffsetDateTime), "`receivedDateTime`: `Edm.DateTimeOffset`";
    "replyTo" REPLY_TO, reply_to models -> Option<&[super::Recipient]>, with_reply_to(Vec<super::Recipient>), "`replyTo`: `Collection(microsoft.graph.recipient)`";
    "sender" SENDER, sender model -> Option<&super::Recipient>, with_sender(super::Recipient), "`sender`: `microsoft.graph.recipient`";
    "sentDateTime" SENT_DATE_TIME, sent_date_time date_time -> Parsed<OffsetDateTime>, with_sent_date_time(OffsetDateTime), "`sentDateTime`: `Edm.DateTimeOffset`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "toRecipients" TO_RECIPIENTS, to_recipients models -> Option<&[super::Recipient]>, with_to_recipients(Vec<super::Recipient>), "`toRecipients`: `Collection(microsoft.graph.recipient)`";
    "uniqueBody" UNIQUE_BODY, unique_body model -> Option<&super::ItemBody>, with_unique_body(super::ItemBody), "`uniqueBody`: `microsoft.graph.itemBody`";
    "unsubscribeData" UNSUBSCRIBE_DATA, unsubscribe_data str -> Option<&str>, with_unsubscribe_data(String), "`unsubscribeData`: `Edm.String`";
    "unsubscribeEnabled" UNSUBSCRIBE_ENABLED, unsubscribe_enabled bool -> Option<bool>, with_unsubscribe_enabled(bool), "`unsubscribeEnabled`: `Edm.Boolean`";
    "webLink" WEB_LINK, web_link str -> Option<&str>, with_web_link(String), "`webLink`: `Edm.String`";
    "attachments" ATTACHMENTS, attachments models -> Option<&[super::Attachment]>, with_attachments(Vec<super::Attachment>), "`attachments`: `Collection(microsoft.graph.attachment)`" if (any(feature = "admin", feature = "calendar", feature = "mail"));
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`" "Nullable.";
    "mentions" MENTIONS, mentions models -> Option<&[super::Mention]>, with_mentions(Vec<super::Mention>), "`mentions`: `Collection(microsoft.graph.mention)`" if (feature = "mail");
    "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, multi_value_extended_properties models -> Option<&[super::MultiValueLegacyExtendedProperty]>, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable." if (any(feature = "calendar", feature = "contacts", feature = "mail"));
    "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, single_value_extended_properties models -> Option<&[super::SingleValueLegacyExtendedProperty]>, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable." if (any(feature = "calendar", feature = "contacts", feature = "mail"));
}

crate::runtime::model! {
    /// [`microsoft.graph.mfaDetail`](https://learn.microsoft.com/graph/api/resources/mfadetail?view=graph-rest-beta)
    MfaDetail = "microsoft.graph.mfaDetail";
    "authDetail" AUTH_DETAIL, auth_detail str -> Option<&str>, with_auth_detail(String), "`authDetail`: `Edm.String`";
    "authMethod" AUTH_METHOD, auth_method str -> Option<&str>, with_auth_method(String), "`authMethod`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.modality`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Modality = "microsoft.graph.modality" {
        Audio = "audio",
        Video = "video",
        VideoBasedScreenSharing = "videoBasedScreenSharing",
        Data = "data",
        ScreenSharing = "screenSharing",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.moveAction`](https://learn.microsoft.com/graph/api/resources/moveaction?view=graph-rest-beta)
    MoveAction = "microsoft.graph.moveAction";
    "from" FROM, from str -> Option<&str>, with_from(String), "`from`: `Edm.String`";
    "to" TO, to str -> Option<&str>, with_to(String), "`to`: `Edm.String`";
}

#[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.multiValueLegacyExtendedProperty`](https://learn.microsoft.com/graph/api/resources/multivaluelegacyextendedproperty?view=graph-rest-beta)
    MultiValueLegacyExtendedProperty = "microsoft.graph.multiValueLegacyExtendedProperty";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "value" VALUE, value strs -> Option<Vec<&str>>, with_value(Vec<String>), "`value`: `Collection(Edm.String)`";
}
