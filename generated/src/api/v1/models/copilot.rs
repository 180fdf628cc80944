// Written by `cargo xtask gen`; do not edit.
//! Types of the area `copilot`.

use crate::runtime::{OffsetDateTime, Parsed, Value};

crate::runtime::enumeration! {
    /// `microsoft.graph.accessEntityType`, metadata
    AccessEntityType = "microsoft.graph.accessEntityType" {
        User = "user",
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.actionItem`, metadata
    ActionItem = "microsoft.graph.actionItem";
    "ownerDisplayName" OWNER_DISPLAY_NAME, owner_display_name str -> Option<&str>, with_owner_display_name(String), "`ownerDisplayName`: `Edm.String`, metadata";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.aiInteraction`, metadata, with the accessors of [`Entity`](super::Entity)
    AiInteraction: super::Entity = "microsoft.graph.aiInteraction";
    inherited "id" ID, with_id(String), "`id`";
    "appClass" APP_CLASS, app_class str -> Option<&str>, with_app_class(String), "`appClass`: `Edm.String`, metadata";
    "attachments" ATTACHMENTS, attachments models -> Option<&[super::AiInteractionAttachment]>, with_attachments(Vec<super::AiInteractionAttachment>), "`attachments`: `Collection(microsoft.graph.aiInteractionAttachment)`, metadata";
    "body" BODY, body model -> Option<&super::ItemBody>, with_body(super::ItemBody), "`body`: `microsoft.graph.itemBody`, metadata";
    "contexts" CONTEXTS, contexts models -> Option<&[super::AiInteractionContext]>, with_contexts(Vec<super::AiInteractionContext>), "`contexts`: `Collection(microsoft.graph.aiInteractionContext)`, metadata";
    "conversationType" CONVERSATION_TYPE, conversation_type str -> Option<&str>, with_conversation_type(String), "`conversationType`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "etag" ETAG, etag str -> Option<&str>, with_etag(String), "`etag`: `Edm.String`, metadata";
    "from" FROM, from model -> Option<&super::IdentitySet>, with_from(super::IdentitySet), "`from`: `microsoft.graph.identitySet`, metadata";
    "interactionType" INTERACTION_TYPE, interaction_type enumeration -> Option<super::AiInteractionType>, with_interaction_type(super::AiInteractionType), "`interactionType`: `microsoft.graph.aiInteractionType`, metadata";
    "links" LINKS, links models -> Option<&[super::AiInteractionLink]>, with_links(Vec<super::AiInteractionLink>), "`links`: `Collection(microsoft.graph.aiInteractionLink)`, metadata";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
    "mentions" MENTIONS, mentions models -> Option<&[super::AiInteractionMention]>, with_mentions(Vec<super::AiInteractionMention>), "`mentions`: `Collection(microsoft.graph.aiInteractionMention)`, metadata";
    "requestId" REQUEST_ID, request_id str -> Option<&str>, with_request_id(String), "`requestId`: `Edm.String`, metadata";
    "sessionId" SESSION_ID, session_id str -> Option<&str>, with_session_id(String), "`sessionId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.aiInteractionAttachment`, metadata
    AiInteractionAttachment = "microsoft.graph.aiInteractionAttachment";
    "attachmentId" ATTACHMENT_ID, attachment_id str -> Option<&str>, with_attachment_id(String), "`attachmentId`: `Edm.String`, metadata";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`, metadata";
    "contentUrl" CONTENT_URL, content_url str -> Option<&str>, with_content_url(String), "`contentUrl`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.aiInteractionContext`, metadata
    AiInteractionContext = "microsoft.graph.aiInteractionContext";
    "contextReference" CONTEXT_REFERENCE, context_reference str -> Option<&str>, with_context_reference(String), "`contextReference`: `Edm.String`, metadata";
    "contextType" CONTEXT_TYPE, context_type str -> Option<&str>, with_context_type(String), "`contextType`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.aiInteractionHistory`, metadata, with the accessors of [`Entity`](super::Entity)
    AiInteractionHistory: super::Entity = "microsoft.graph.aiInteractionHistory";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.aiInteractionLink`, metadata
    AiInteractionLink = "microsoft.graph.aiInteractionLink";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "linkType" LINK_TYPE, link_type str -> Option<&str>, with_link_type(String), "`linkType`: `Edm.String`, metadata";
    "linkUrl" LINK_URL, link_url str -> Option<&str>, with_link_url(String), "`linkUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.aiInteractionMention`, metadata
    AiInteractionMention = "microsoft.graph.aiInteractionMention";
    "mentioned" MENTIONED, mentioned model -> Option<&super::AiInteractionMentionedIdentitySet>, with_mentioned(super::AiInteractionMentionedIdentitySet), "`mentioned`: `microsoft.graph.aiInteractionMentionedIdentitySet`, metadata";
    "mentionId" MENTION_ID, mention_id i32 -> Option<i32>, with_mention_id(i32), "`mentionId`: `Edm.Int32`, metadata";
    "mentionText" MENTION_TEXT, mention_text str -> Option<&str>, with_mention_text(String), "`mentionText`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.aiInteractionMentionedIdentitySet`, metadata, with the accessors of [`IdentitySet`](super::IdentitySet)
    AiInteractionMentionedIdentitySet: super::IdentitySet = "microsoft.graph.aiInteractionMentionedIdentitySet";
    inherited "application" APPLICATION, with_application(super::Identity), "`application`";
    inherited "device" DEVICE, with_device(super::Identity), "`device`";
    inherited "user" USER, with_user(super::Identity), "`user`";
    "conversation" CONVERSATION, conversation model -> Option<&super::TeamworkConversationIdentity>, with_conversation(super::TeamworkConversationIdentity), "`conversation`: `microsoft.graph.teamworkConversationIdentity`, metadata";
    "tag" TAG, tag model -> Option<&super::TeamworkTagIdentity>, with_tag(super::TeamworkTagIdentity), "`tag`: `microsoft.graph.teamworkTagIdentity`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.aiInteractionType`, metadata
    AiInteractionType = "microsoft.graph.aiInteractionType" {
        UserPrompt = "userPrompt",
        AiResponse = "aiResponse",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.aiOnlineMeeting`, metadata, with the accessors of [`Entity`](super::Entity)
    AiOnlineMeeting: super::Entity = "microsoft.graph.aiOnlineMeeting";
    inherited "id" ID, with_id(String), "`id`";
    "aiInsights" AI_INSIGHTS, ai_insights models -> Option<&[super::CallAiInsight]>, with_ai_insights(Vec<super::CallAiInsight>), "`aiInsights`: `Collection(microsoft.graph.callAiInsight)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.aiUser`, metadata, with the accessors of [`Entity`](super::Entity)
    AiUser: super::Entity = "microsoft.graph.aiUser";
    inherited "id" ID, with_id(String), "`id`";
    "interactionHistory" INTERACTION_HISTORY, interaction_history model -> Option<&super::AiInteractionHistory>, with_interaction_history(super::AiInteractionHistory), "`interactionHistory`: `microsoft.graph.aiInteractionHistory`, metadata";
    "onlineMeetings" ONLINE_MEETINGS, online_meetings models -> Option<&[super::AiOnlineMeeting]>, with_online_meetings(Vec<super::AiOnlineMeeting>), "`onlineMeetings`: `Collection(microsoft.graph.aiOnlineMeeting)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.callAiInsight`, metadata, with the accessors of [`Entity`](super::Entity)
    CallAiInsight: super::Entity = "microsoft.graph.callAiInsight";
    inherited "id" ID, with_id(String), "`id`";
    "actionItems" ACTION_ITEMS, action_items models -> Option<&[super::ActionItem]>, with_action_items(Vec<super::ActionItem>), "`actionItems`: `Collection(microsoft.graph.actionItem)`, metadata";
    "callId" CALL_ID, call_id str -> Option<&str>, with_call_id(String), "`callId`: `Edm.String`, metadata";
    "contentCorrelationId" CONTENT_CORRELATION_ID, content_correlation_id str -> Option<&str>, with_content_correlation_id(String), "`contentCorrelationId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
    "meetingNotes" MEETING_NOTES, meeting_notes models -> Option<&[super::MeetingNote]>, with_meeting_notes(Vec<super::MeetingNote>), "`meetingNotes`: `Collection(microsoft.graph.meetingNote)`, metadata";
    "viewpoint" VIEWPOINT, viewpoint model -> Option<&super::CallAiInsightViewPoint>, with_viewpoint(super::CallAiInsightViewPoint), "`viewpoint`: `microsoft.graph.callAiInsightViewPoint`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.callAiInsightViewPoint`, metadata
    CallAiInsightViewPoint = "microsoft.graph.callAiInsightViewPoint";
    "mentionEvents" MENTION_EVENTS, mention_events models -> Option<&[super::MentionEvent]>, with_mention_events(Vec<super::MentionEvent>), "`mentionEvents`: `Collection(microsoft.graph.mentionEvent)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.connectionItem`, metadata
    ConnectionItem = "microsoft.graph.connectionItem";
    "connectionId" CONNECTION_ID, connection_id str -> Option<&str>, with_connection_id(String), "`connectionId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotAdmin`, metadata, with the accessors of [`Entity`](super::Entity)
    CopilotAdmin: super::Entity = "microsoft.graph.copilotAdmin";
    inherited "id" ID, with_id(String), "`id`";
    "catalog" CATALOG, catalog model -> Option<&super::CopilotAdminCatalog>, with_catalog(super::CopilotAdminCatalog), "`catalog`: `microsoft.graph.copilotAdminCatalog`, metadata";
    "settings" SETTINGS, settings model -> Option<&super::CopilotAdminSetting>, with_settings(super::CopilotAdminSetting), "`settings`: `microsoft.graph.copilotAdminSetting`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotAdminCatalog`, metadata, with the accessors of [`Entity`](super::Entity)
    CopilotAdminCatalog: super::Entity = "microsoft.graph.copilotAdminCatalog";
    inherited "id" ID, with_id(String), "`id`";
    "packages" PACKAGES, packages models -> Option<&[super::CopilotPackageDetail]>, with_packages(Vec<super::CopilotPackageDetail>), "`packages`: `Collection(microsoft.graph.copilotPackageDetail)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotAdminLimitedMode`, metadata, with the accessors of [`Entity`](super::Entity)
    CopilotAdminLimitedMode: super::Entity = "microsoft.graph.copilotAdminLimitedMode";
    inherited "id" ID, with_id(String), "`id`";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "isEnabledForGroup" IS_ENABLED_FOR_GROUP, is_enabled_for_group bool -> Option<bool>, with_is_enabled_for_group(bool), "`isEnabledForGroup`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotAdminSetting`, metadata, with the accessors of [`Entity`](super::Entity)
    CopilotAdminSetting: super::Entity = "microsoft.graph.copilotAdminSetting";
    inherited "id" ID, with_id(String), "`id`";
    "limitedMode" LIMITED_MODE, limited_mode model -> Option<&super::CopilotAdminLimitedMode>, with_limited_mode(super::CopilotAdminLimitedMode), "`limitedMode`: `microsoft.graph.copilotAdminLimitedMode`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotPackage`, metadata, with the accessors of [`Entity`](super::Entity)
    CopilotPackage: super::Entity = "microsoft.graph.copilotPackage" {
        "microsoft.graph.copilotPackageDetail",
    };
    inherited "id" ID, with_id(String), "`id`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "assetId" ASSET_ID, asset_id str -> Option<&str>, with_asset_id(String), "`assetId`: `Edm.String`, metadata";
    "availableTo" AVAILABLE_TO, available_to enumeration -> Option<super::PackageStatus>, with_available_to(super::PackageStatus), "`availableTo`: `microsoft.graph.packageStatus`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "deployedTo" DEPLOYED_TO, deployed_to enumeration -> Option<super::PackageStatus>, with_deployed_to(super::PackageStatus), "`deployedTo`: `microsoft.graph.packageStatus`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "elementTypes" ELEMENT_TYPES, element_types strs -> Option<Vec<&str>>, with_element_types(Vec<String>), "`elementTypes`: `Collection(Edm.String)`, metadata";
    "isBlocked" IS_BLOCKED, is_blocked bool -> Option<bool>, with_is_blocked(bool), "`isBlocked`: `Edm.Boolean`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "manifestId" MANIFEST_ID, manifest_id str -> Option<&str>, with_manifest_id(String), "`manifestId`: `Edm.String`, metadata";
    "manifestVersion" MANIFEST_VERSION, manifest_version str -> Option<&str>, with_manifest_version(String), "`manifestVersion`: `Edm.String`, metadata";
    "ownerId" OWNER_ID, owner_id str -> Option<&str>, with_owner_id(String), "`ownerId`: `Edm.String`, metadata";
    "platform" PLATFORM, platform str -> Option<&str>, with_platform(String), "`platform`: `Edm.String`, metadata";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`, metadata";
    "shortDescription" SHORT_DESCRIPTION, short_description str -> Option<&str>, with_short_description(String), "`shortDescription`: `Edm.String`, metadata";
    "supportedHosts" SUPPORTED_HOSTS, supported_hosts strs -> Option<Vec<&str>>, with_supported_hosts(Vec<String>), "`supportedHosts`: `Collection(Edm.String)`, metadata";
    "type" TYPE, type_ enumeration -> Option<super::PackageType>, with_type(super::PackageType), "`type`: `microsoft.graph.packageType`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
    "zipFile" ZIP_FILE, zip_file untyped -> Option<&Value>, with_zip_file(Value), "`zipFile`: `Edm.Stream`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotPackageDetail`, metadata, with the accessors of [`CopilotPackage`](super::CopilotPackage)
    CopilotPackageDetail: super::CopilotPackage, super::Entity = "microsoft.graph.copilotPackageDetail";
    inherited "id" ID, with_id(String), "`id`";
    inherited "appId" APP_ID, with_app_id(String), "`appId`";
    inherited "assetId" ASSET_ID, with_asset_id(String), "`assetId`";
    inherited "availableTo" AVAILABLE_TO, with_available_to(super::PackageStatus), "`availableTo`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "deployedTo" DEPLOYED_TO, with_deployed_to(super::PackageStatus), "`deployedTo`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "elementTypes" ELEMENT_TYPES, with_element_types(Vec<String>), "`elementTypes`";
    inherited "isBlocked" IS_BLOCKED, with_is_blocked(bool), "`isBlocked`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "manifestId" MANIFEST_ID, with_manifest_id(String), "`manifestId`";
    inherited "manifestVersion" MANIFEST_VERSION, with_manifest_version(String), "`manifestVersion`";
    inherited "ownerId" OWNER_ID, with_owner_id(String), "`ownerId`";
    inherited "platform" PLATFORM, with_platform(String), "`platform`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "shortDescription" SHORT_DESCRIPTION, with_short_description(String), "`shortDescription`";
    inherited "supportedHosts" SUPPORTED_HOSTS, with_supported_hosts(Vec<String>), "`supportedHosts`";
    inherited "type" TYPE, with_type(super::PackageType), "`type`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "zipFile" ZIP_FILE, with_zip_file(Value), "`zipFile`";
    "acquireUsersAndGroups" ACQUIRE_USERS_AND_GROUPS, acquire_users_and_groups models -> Option<&[super::PackageAccessEntity]>, with_acquire_users_and_groups(Vec<super::PackageAccessEntity>), "`acquireUsersAndGroups`: `Collection(microsoft.graph.packageAccessEntity)`, metadata";
    "allowedUsersAndGroups" ALLOWED_USERS_AND_GROUPS, allowed_users_and_groups models -> Option<&[super::PackageAccessEntity]>, with_allowed_users_and_groups(Vec<super::PackageAccessEntity>), "`allowedUsersAndGroups`: `Collection(microsoft.graph.packageAccessEntity)`, metadata";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`, metadata";
    "elementDetails" ELEMENT_DETAILS, element_details models -> Option<&[super::PackageElementDetail]>, with_element_details(Vec<super::PackageElementDetail>), "`elementDetails`: `Collection(microsoft.graph.packageElementDetail)`, metadata";
    "longDescription" LONG_DESCRIPTION, long_description str -> Option<&str>, with_long_description(String), "`longDescription`: `Edm.String`, metadata";
    "sensitivity" SENSITIVITY, sensitivity str -> Option<&str>, with_sensitivity(String), "`sensitivity`: `Edm.String`, metadata";
    "sharedWithUsersAndGroups" SHARED_WITH_USERS_AND_GROUPS, shared_with_users_and_groups models -> Option<&[super::PackageAccessEntity]>, with_shared_with_users_and_groups(Vec<super::PackageAccessEntity>), "`sharedWithUsersAndGroups`: `Collection(microsoft.graph.packageAccessEntity)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotReportRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    CopilotReportRoot: super::Entity = "microsoft.graph.copilotReportRoot";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotRoot`, metadata
    CopilotRoot = "microsoft.graph.copilotRoot";
    "admin" ADMIN, admin model -> Option<&super::CopilotAdmin>, with_admin(super::CopilotAdmin), "`admin`: `microsoft.graph.copilotAdmin`, metadata";
    "interactionHistory" INTERACTION_HISTORY, interaction_history model -> Option<&super::AiInteractionHistory>, with_interaction_history(super::AiInteractionHistory), "`interactionHistory`: `microsoft.graph.aiInteractionHistory`, metadata";
    "reports" REPORTS, reports model -> Option<&super::CopilotReportRoot>, with_reports(super::CopilotReportRoot), "`reports`: `microsoft.graph.copilotReportRoot`, metadata";
    "users" USERS, users models -> Option<&[super::AiUser]>, with_users(Vec<super::AiUser>), "`users`: `Collection(microsoft.graph.aiUser)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.dataSourceConfiguration`, metadata
    DataSourceConfiguration = "microsoft.graph.dataSourceConfiguration";
    "externalItem" EXTERNAL_ITEM, external_item model -> Option<&super::ExternalItemConfiguration>, with_external_item(super::ExternalItemConfiguration), "`externalItem`: `microsoft.graph.externalItemConfiguration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.dictionaries`, metadata
    Dictionaries = "microsoft.graph.dictionaries" {
        "microsoft.graph.searchResourceMetadataDictionary",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.externalItemConfiguration`, metadata
    ExternalItemConfiguration = "microsoft.graph.externalItemConfiguration";
    "connections" CONNECTIONS, connections models -> Option<&[super::ConnectionItem]>, with_connections(Vec<super::ConnectionItem>), "`connections`: `Collection(microsoft.graph.connectionItem)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.meetingNote`, metadata
    MeetingNote = "microsoft.graph.meetingNote";
    "subpoints" SUBPOINTS, subpoints models -> Option<&[super::MeetingNoteSubpoint]>, with_subpoints(Vec<super::MeetingNoteSubpoint>), "`subpoints`: `Collection(microsoft.graph.meetingNoteSubpoint)`, metadata";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.meetingNoteSubpoint`, metadata
    MeetingNoteSubpoint = "microsoft.graph.meetingNoteSubpoint";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.mentionEvent`, metadata
    MentionEvent = "microsoft.graph.mentionEvent";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`, metadata";
    "speaker" SPEAKER, speaker model -> Option<&super::IdentitySet>, with_speaker(super::IdentitySet), "`speaker`: `microsoft.graph.identitySet`, metadata";
    "transcriptUtterance" TRANSCRIPT_UTTERANCE, transcript_utterance str -> Option<&str>, with_transcript_utterance(String), "`transcriptUtterance`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.packageAccessEntity`, metadata
    PackageAccessEntity = "microsoft.graph.packageAccessEntity";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type enumeration -> Option<super::AccessEntityType>, with_resource_type(super::AccessEntityType), "`resourceType`: `microsoft.graph.accessEntityType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.packageElement`, metadata
    PackageElement = "microsoft.graph.packageElement";
    "definition" DEFINITION, definition untyped -> Option<&Value>, with_definition(Value), "`definition`: `microsoft.graph.Json`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.packageElementDetail`, metadata
    PackageElementDetail = "microsoft.graph.packageElementDetail";
    "elements" ELEMENTS, elements models -> Option<&[super::PackageElement]>, with_elements(Vec<super::PackageElement>), "`elements`: `Collection(microsoft.graph.packageElement)`, metadata";
    "elementType" ELEMENT_TYPE, element_type str -> Option<&str>, with_element_type(String), "`elementType`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.packageStatus`, metadata
    PackageStatus = "microsoft.graph.packageStatus" {
        None = "none",
        Some = "some",
        All = "all",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.packageType`, metadata
    PackageType = "microsoft.graph.packageType" {
        Microsoft = "microsoft",
        External = "external",
        Shared = "shared",
        Custom = "custom",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.retrievalDataSource`, metadata
    RetrievalDataSource = "microsoft.graph.retrievalDataSource" {
        SharePoint = "sharePoint",
        OneDriveBusiness = "oneDriveBusiness",
        ExternalItem = "externalItem",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.retrievalEntityType`, metadata
    RetrievalEntityType = "microsoft.graph.retrievalEntityType" {
        Site = "site",
        List = "list",
        ListItem = "listItem",
        Drive = "drive",
        DriveItem = "driveItem",
        ExternalItem = "externalItem",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.retrievalExtract`, metadata
    RetrievalExtract = "microsoft.graph.retrievalExtract";
    "relevanceScore" RELEVANCE_SCORE, relevance_score f64 -> Option<f64>, with_relevance_score(f64), "`relevanceScore`: `Edm.Double`, metadata";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.retrievalHit`, metadata
    RetrievalHit = "microsoft.graph.retrievalHit";
    "extracts" EXTRACTS, extracts models -> Option<&[super::RetrievalExtract]>, with_extracts(Vec<super::RetrievalExtract>), "`extracts`: `Collection(microsoft.graph.retrievalExtract)`, metadata";
    "resourceMetadata" RESOURCE_METADATA, resource_metadata model -> Option<&super::SearchResourceMetadataDictionary>, with_resource_metadata(super::SearchResourceMetadataDictionary), "`resourceMetadata`: `microsoft.graph.searchResourceMetadataDictionary`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type enumeration -> Option<super::RetrievalEntityType>, with_resource_type(super::RetrievalEntityType), "`resourceType`: `microsoft.graph.retrievalEntityType`, metadata";
    "sensitivityLabel" SENSITIVITY_LABEL, sensitivity_label model -> Option<&super::SensitivityLabelInfo>, with_sensitivity_label(super::SensitivityLabelInfo), "`sensitivityLabel`: `microsoft.graph.sensitivityLabelInfo`, metadata";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.retrievalResponse`, metadata
    RetrievalResponse = "microsoft.graph.retrievalResponse";
    "retrievalHits" RETRIEVAL_HITS, retrieval_hits models -> Option<&[super::RetrievalHit]>, with_retrieval_hits(Vec<super::RetrievalHit>), "`retrievalHits`: `Collection(microsoft.graph.retrievalHit)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.searchResourceMetadataDictionary`, metadata, with the accessors of [`Dictionaries`](super::Dictionaries)
    SearchResourceMetadataDictionary: super::Dictionaries = "microsoft.graph.searchResourceMetadataDictionary"
}

crate::runtime::model! {
    /// `microsoft.graph.sensitivityLabelInfo`, metadata
    SensitivityLabelInfo = "microsoft.graph.sensitivityLabelInfo";
    "color" COLOR, color str -> Option<&str>, with_color(String), "`color`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "sensitivityLabelId" SENSITIVITY_LABEL_ID, sensitivity_label_id str -> Option<&str>, with_sensitivity_label_id(String), "`sensitivityLabelId`: `Edm.String`, metadata";
    "tooltip" TOOLTIP, tooltip str -> Option<&str>, with_tooltip(String), "`tooltip`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.teamworkTagIdentity`](https://learn.microsoft.com/graph/api/resources/teamworktagidentity?view=graph-rest-1.0), with the accessors of [`Identity`](super::Identity)
    TeamworkTagIdentity: super::Identity = "microsoft.graph.teamworkTagIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
}
