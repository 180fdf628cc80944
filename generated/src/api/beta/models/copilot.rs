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
    /// `microsoft.graph.agentCapabilities`, metadata
    AgentCapabilities = "microsoft.graph.agentCapabilities";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::AgentExtension]>, with_extensions(Vec<super::AgentExtension>), "`extensions`: `Collection(microsoft.graph.agentExtension)`, metadata";
    "pushNotifications" PUSH_NOTIFICATIONS, push_notifications bool -> Option<bool>, with_push_notifications(bool), "`pushNotifications`: `Edm.Boolean`, metadata";
    "stateTransitionHistory" STATE_TRANSITION_HISTORY, state_transition_history bool -> Option<bool>, with_state_transition_history(bool), "`stateTransitionHistory`: `Edm.Boolean`, metadata";
    "streaming" STREAMING, streaming bool -> Option<bool>, with_streaming(bool), "`streaming`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.agentCardManifest`, metadata, with the accessors of [`Entity`](super::Entity)
    AgentCardManifest: super::Entity = "microsoft.graph.agentCardManifest";
    inherited "id" ID, with_id(String), "`id`";
    "capabilities" CAPABILITIES, capabilities model -> Option<&super::AgentCapabilities>, with_capabilities(super::AgentCapabilities), "`capabilities`: `microsoft.graph.agentCapabilities`, metadata";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "defaultInputModes" DEFAULT_INPUT_MODES, default_input_modes strs -> Option<Vec<&str>>, with_default_input_modes(Vec<String>), "`defaultInputModes`: `Collection(Edm.String)`, metadata";
    "defaultOutputModes" DEFAULT_OUTPUT_MODES, default_output_modes strs -> Option<Vec<&str>>, with_default_output_modes(Vec<String>), "`defaultOutputModes`: `Collection(Edm.String)`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "documentationUrl" DOCUMENTATION_URL, documentation_url str -> Option<&str>, with_documentation_url(String), "`documentationUrl`: `Edm.String`, metadata";
    "iconUrl" ICON_URL, icon_url str -> Option<&str>, with_icon_url(String), "`iconUrl`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "managedBy" MANAGED_BY, managed_by str -> Option<&str>, with_managed_by(String), "`managedBy`: `Edm.String`, metadata";
    "originatingStore" ORIGINATING_STORE, originating_store str -> Option<&str>, with_originating_store(String), "`originatingStore`: `Edm.String`, metadata";
    "ownerIds" OWNER_IDS, owner_ids strs -> Option<Vec<&str>>, with_owner_ids(Vec<String>), "`ownerIds`: `Collection(Edm.String)`, metadata";
    "protocolVersion" PROTOCOL_VERSION, protocol_version str -> Option<&str>, with_protocol_version(String), "`protocolVersion`: `Edm.String`, metadata";
    "provider" PROVIDER, provider model -> Option<&super::AgentProvider>, with_provider(super::AgentProvider), "`provider`: `microsoft.graph.agentProvider`, metadata";
    "security" SECURITY, security models -> Option<&[super::SecurityRequirement]>, with_security(Vec<super::SecurityRequirement>), "`security`: `Collection(microsoft.graph.securityRequirement)`, metadata";
    "securitySchemes" SECURITY_SCHEMES, security_schemes model -> Option<&super::SecuritySchemes>, with_security_schemes(super::SecuritySchemes), "`securitySchemes`: `microsoft.graph.securitySchemes`, metadata";
    "skills" SKILLS, skills models -> Option<&[super::AgentSkill]>, with_skills(Vec<super::AgentSkill>), "`skills`: `Collection(microsoft.graph.agentSkill)`, metadata";
    "supportsAuthenticatedExtendedCard" SUPPORTS_AUTHENTICATED_EXTENDED_CARD, supports_authenticated_extended_card bool -> Option<bool>, with_supports_authenticated_extended_card(bool), "`supportsAuthenticatedExtendedCard`: `Edm.Boolean`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.agentCardSignature`, metadata
    AgentCardSignature = "microsoft.graph.agentCardSignature";
    "header" HEADER, header model -> Option<&super::JwsHeader>, with_header(super::JwsHeader), "`header`: `microsoft.graph.jwsHeader`, metadata";
    "protected" PROTECTED, protected str -> Option<&str>, with_protected(String), "`protected`: `Edm.String`, metadata";
    "signature" SIGNATURE, signature str -> Option<&str>, with_signature(String), "`signature`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.agentCollection`, metadata, with the accessors of [`Entity`](super::Entity)
    AgentCollection: super::Entity = "microsoft.graph.agentCollection";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "managedBy" MANAGED_BY, managed_by str -> Option<&str>, with_managed_by(String), "`managedBy`: `Edm.String`, metadata";
    "originatingStore" ORIGINATING_STORE, originating_store str -> Option<&str>, with_originating_store(String), "`originatingStore`: `Edm.String`, metadata";
    "ownerIds" OWNER_IDS, owner_ids strs -> Option<Vec<&str>>, with_owner_ids(Vec<String>), "`ownerIds`: `Collection(Edm.String)`, metadata";
    "members" MEMBERS, members models -> Option<&[super::AgentInstance]>, with_members(Vec<super::AgentInstance>), "`members`: `Collection(microsoft.graph.agentInstance)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.agentExtension`, metadata
    AgentExtension = "microsoft.graph.agentExtension";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "params" PARAMS, params model -> Option<&super::AgentExtensionParams>, with_params(super::AgentExtensionParams), "`params`: `microsoft.graph.agentExtensionParams`, metadata";
    "required" REQUIRED, required bool -> Option<bool>, with_required(bool), "`required`: `Edm.Boolean`, metadata";
    "uri" URI, uri str -> Option<&str>, with_uri(String), "`uri`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.agentExtensionParams`, metadata
    AgentExtensionParams = "microsoft.graph.agentExtensionParams"
}

crate::runtime::model! {
    /// `microsoft.graph.agentInstance`, metadata, with the accessors of [`Entity`](super::Entity)
    AgentInstance: super::Entity = "microsoft.graph.agentInstance";
    inherited "id" ID, with_id(String), "`id`";
    "additionalInterfaces" ADDITIONAL_INTERFACES, additional_interfaces models -> Option<&[super::AgentInterface]>, with_additional_interfaces(Vec<super::AgentInterface>), "`additionalInterfaces`: `Collection(microsoft.graph.agentInterface)`, metadata";
    "agentIdentityBlueprintId" AGENT_IDENTITY_BLUEPRINT_ID, agent_identity_blueprint_id str -> Option<&str>, with_agent_identity_blueprint_id(String), "`agentIdentityBlueprintId`: `Edm.String`, metadata";
    "agentIdentityId" AGENT_IDENTITY_ID, agent_identity_id str -> Option<&str>, with_agent_identity_id(String), "`agentIdentityId`: `Edm.String`, metadata";
    "agentUserId" AGENT_USER_ID, agent_user_id str -> Option<&str>, with_agent_user_id(String), "`agentUserId`: `Edm.String`, metadata";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "managedBy" MANAGED_BY, managed_by str -> Option<&str>, with_managed_by(String), "`managedBy`: `Edm.String`, metadata";
    "originatingStore" ORIGINATING_STORE, originating_store str -> Option<&str>, with_originating_store(String), "`originatingStore`: `Edm.String`, metadata";
    "ownerIds" OWNER_IDS, owner_ids strs -> Option<Vec<&str>>, with_owner_ids(Vec<String>), "`ownerIds`: `Collection(Edm.String)`, metadata";
    "preferredTransport" PREFERRED_TRANSPORT, preferred_transport str -> Option<&str>, with_preferred_transport(String), "`preferredTransport`: `Edm.String`, metadata";
    "signatures" SIGNATURES, signatures models -> Option<&[super::AgentCardSignature]>, with_signatures(Vec<super::AgentCardSignature>), "`signatures`: `Collection(microsoft.graph.agentCardSignature)`, metadata";
    "sourceAgentId" SOURCE_AGENT_ID, source_agent_id str -> Option<&str>, with_source_agent_id(String), "`sourceAgentId`: `Edm.String`, metadata";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
    "agentCardManifest" AGENT_CARD_MANIFEST, agent_card_manifest model -> Option<&super::AgentCardManifest>, with_agent_card_manifest(super::AgentCardManifest), "`agentCardManifest`: `microsoft.graph.agentCardManifest`, metadata";
    "collections" COLLECTIONS, collections models -> Option<&[super::AgentCollection]>, with_collections(Vec<super::AgentCollection>), "`collections`: `Collection(microsoft.graph.agentCollection)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.agentInterface`, metadata
    AgentInterface = "microsoft.graph.agentInterface";
    "transport" TRANSPORT, transport str -> Option<&str>, with_transport(String), "`transport`: `Edm.String`, metadata";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.agentProvider`, metadata
    AgentProvider = "microsoft.graph.agentProvider";
    "organization" ORGANIZATION, organization str -> Option<&str>, with_organization(String), "`organization`: `Edm.String`, metadata";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.agentRegistry`, metadata
    AgentRegistry = "microsoft.graph.agentRegistry";
    "agentCardManifests" AGENT_CARD_MANIFESTS, agent_card_manifests models -> Option<&[super::AgentCardManifest]>, with_agent_card_manifests(Vec<super::AgentCardManifest>), "`agentCardManifests`: `Collection(microsoft.graph.agentCardManifest)`, metadata";
    "agentCollections" AGENT_COLLECTIONS, agent_collections models -> Option<&[super::AgentCollection]>, with_agent_collections(Vec<super::AgentCollection>), "`agentCollections`: `Collection(microsoft.graph.agentCollection)`, metadata";
    "agentInstances" AGENT_INSTANCES, agent_instances models -> Option<&[super::AgentInstance]>, with_agent_instances(Vec<super::AgentInstance>), "`agentInstances`: `Collection(microsoft.graph.agentInstance)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.agentSkill`, metadata
    AgentSkill = "microsoft.graph.agentSkill";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "examples" EXAMPLES, examples strs -> Option<Vec<&str>>, with_examples(Vec<String>), "`examples`: `Collection(Edm.String)`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "inputModes" INPUT_MODES, input_modes strs -> Option<Vec<&str>>, with_input_modes(Vec<String>), "`inputModes`: `Collection(Edm.String)`, metadata";
    "outputModes" OUTPUT_MODES, output_modes strs -> Option<Vec<&str>>, with_output_modes(Vec<String>), "`outputModes`: `Collection(Edm.String)`, metadata";
    "security" SECURITY, security models -> Option<&[super::SecurityRequirement]>, with_security(Vec<super::SecurityRequirement>), "`security`: `Collection(microsoft.graph.securityRequirement)`, metadata";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.aiInteractionHistory`, metadata, with the accessors of [`Entity`](super::Entity)
    AiInteractionHistory: super::Entity = "microsoft.graph.aiInteractionHistory";
    inherited "id" ID, with_id(String), "`id`";
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
    /// `microsoft.graph.copilotAdmin`, metadata, with the accessors of [`Entity`](super::Entity)
    CopilotAdmin: super::Entity = "microsoft.graph.copilotAdmin";
    inherited "id" ID, with_id(String), "`id`";
    "catalog" CATALOG, catalog model -> Option<&super::CopilotAdminCatalog>, with_catalog(super::CopilotAdminCatalog), "`catalog`: `microsoft.graph.copilotAdminCatalog`, metadata";
    "policySettings" POLICY_SETTINGS, policy_settings models -> Option<&[super::CopilotPolicySetting]>, with_policy_settings(Vec<super::CopilotPolicySetting>), "`policySettings`: `Collection(microsoft.graph.copilotPolicySetting)`, metadata";
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
    /// `microsoft.graph.copilotChatResponseOptions`, metadata
    CopilotChatResponseOptions = "microsoft.graph.copilotChatResponseOptions";
    "isAdaptiveCardEnabled" IS_ADAPTIVE_CARD_ENABLED, is_adaptive_card_enabled untyped -> Option<&Value>, with_is_adaptive_card_enabled(Value), "`isAdaptiveCardEnabled`: `Edm.Untyped`, metadata";
    "isAnnotationsEnabled" IS_ANNOTATIONS_ENABLED, is_annotations_enabled untyped -> Option<&Value>, with_is_annotations_enabled(Value), "`isAnnotationsEnabled`: `Edm.Untyped`, metadata";
    "isDeltaStreamingEnabled" IS_DELTA_STREAMING_ENABLED, is_delta_streaming_enabled untyped -> Option<&Value>, with_is_delta_streaming_enabled(Value), "`isDeltaStreamingEnabled`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotCommunicationsRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    CopilotCommunicationsRoot: super::Entity = "microsoft.graph.copilotCommunicationsRoot";
    inherited "id" ID, with_id(String), "`id`";
    "realtimeActivityFeed" REALTIME_ACTIVITY_FEED, realtime_activity_feed model -> Option<&super::RealtimeActivityFeedRoot>, with_realtime_activity_feed(super::RealtimeActivityFeedRoot), "`realtimeActivityFeed`: `microsoft.graph.realtimeActivityFeedRoot`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotContextMessage`, metadata
    CopilotContextMessage = "microsoft.graph.copilotContextMessage";
    "description" DESCRIPTION, description untyped -> Option<&Value>, with_description(Value), "`description`: `Edm.Untyped`, metadata";
    "text" TEXT, text untyped -> Option<&Value>, with_text(Value), "`text`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotContextualResources`, metadata
    CopilotContextualResources = "microsoft.graph.copilotContextualResources";
    "files" FILES, files untyped -> Option<&Value>, with_files(Value), "`files`: `Edm.Untyped`, metadata";
    "webContext" WEB_CONTEXT, web_context untyped -> Option<&Value>, with_web_context(Value), "`webContext`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotConversation`, metadata, with the accessors of [`Entity`](super::Entity)
    CopilotConversation: super::Entity = "microsoft.graph.copilotConversation";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "state" STATE, state enumeration -> Option<super::CopilotConversationState>, with_state(super::CopilotConversationState), "`state`: `microsoft.graph.copilotConversationState`, metadata";
    "turnCount" TURN_COUNT, turn_count i32 -> Option<i32>, with_turn_count(i32), "`turnCount`: `Edm.Int32`, metadata";
    "messages" MESSAGES, messages models -> Option<&[super::CopilotConversationMessage]>, with_messages(Vec<super::CopilotConversationMessage>), "`messages`: `Collection(microsoft.graph.copilotConversationMessage)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotConversationAttribution`, metadata
    CopilotConversationAttribution = "microsoft.graph.copilotConversationAttribution";
    "attributionSource" ATTRIBUTION_SOURCE, attribution_source enumeration -> Option<super::CopilotConversationAttributionSource>, with_attribution_source(super::CopilotConversationAttributionSource), "`attributionSource`: `microsoft.graph.copilotConversationAttributionSource`, metadata";
    "attributionType" ATTRIBUTION_TYPE, attribution_type enumeration -> Option<super::CopilotConversationAttributionType>, with_attribution_type(super::CopilotConversationAttributionType), "`attributionType`: `microsoft.graph.copilotConversationAttributionType`, metadata";
    "imageFavIcon" IMAGE_FAV_ICON, image_fav_icon str -> Option<&str>, with_image_fav_icon(String), "`imageFavIcon`: `Edm.String`, metadata";
    "imageHeight" IMAGE_HEIGHT, image_height i32 -> Option<i32>, with_image_height(i32), "`imageHeight`: `Edm.Int32`, metadata";
    "imageWebUrl" IMAGE_WEB_URL, image_web_url str -> Option<&str>, with_image_web_url(String), "`imageWebUrl`: `Edm.String`, metadata";
    "imageWidth" IMAGE_WIDTH, image_width i32 -> Option<i32>, with_image_width(i32), "`imageWidth`: `Edm.Int32`, metadata";
    "providerDisplayName" PROVIDER_DISPLAY_NAME, provider_display_name str -> Option<&str>, with_provider_display_name(String), "`providerDisplayName`: `Edm.String`, metadata";
    "seeMoreWebUrl" SEE_MORE_WEB_URL, see_more_web_url str -> Option<&str>, with_see_more_web_url(String), "`seeMoreWebUrl`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.copilotConversationAttributionSource`, metadata
    CopilotConversationAttributionSource = "microsoft.graph.copilotConversationAttributionSource" {
        Grounding = "grounding",
        Model = "model",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.copilotConversationAttributionType`, metadata
    CopilotConversationAttributionType = "microsoft.graph.copilotConversationAttributionType" {
        Citation = "citation",
        Annotation = "annotation",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.copilotConversationLocation`, metadata
    CopilotConversationLocation = "microsoft.graph.copilotConversationLocation";
    "countryOrRegion" COUNTRY_OR_REGION, country_or_region untyped -> Option<&Value>, with_country_or_region(Value), "`countryOrRegion`: `Edm.Untyped`, metadata";
    "countryOrRegionConfidence" COUNTRY_OR_REGION_CONFIDENCE, country_or_region_confidence untyped -> Option<&Value>, with_country_or_region_confidence(Value), "`countryOrRegionConfidence`: `Edm.Untyped`, metadata";
    "latitude" LATITUDE, latitude untyped -> Option<&Value>, with_latitude(Value), "`latitude`: `Edm.Untyped`, metadata";
    "longitude" LONGITUDE, longitude untyped -> Option<&Value>, with_longitude(Value), "`longitude`: `Edm.Untyped`, metadata";
    "timeZone" TIME_ZONE, time_zone untyped -> Option<&Value>, with_time_zone(Value), "`timeZone`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotConversationMessage`, metadata, with the accessors of [`Entity`](super::Entity)
    CopilotConversationMessage: super::Entity = "microsoft.graph.copilotConversationMessage" {
        "microsoft.graph.copilotConversationRequestMessage",
        "microsoft.graph.copilotConversationResponseMessage",
    };
    inherited "id" ID, with_id(String), "`id`";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotConversationMessageParameter`, metadata
    CopilotConversationMessageParameter = "microsoft.graph.copilotConversationMessageParameter";
    "text" TEXT, text untyped -> Option<&Value>, with_text(Value), "`text`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotConversationRequestMessage`, metadata, with the accessors of [`CopilotConversationMessage`](super::CopilotConversationMessage)
    CopilotConversationRequestMessage: super::CopilotConversationMessage, super::Entity = "microsoft.graph.copilotConversationRequestMessage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "text" TEXT, with_text(String), "`text`";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotConversationRequestMessageParameter`, metadata
    CopilotConversationRequestMessageParameter = "microsoft.graph.copilotConversationRequestMessageParameter"
}

crate::runtime::model! {
    /// `microsoft.graph.copilotConversationResponseMessage`, metadata, with the accessors of [`CopilotConversationMessage`](super::CopilotConversationMessage)
    CopilotConversationResponseMessage: super::CopilotConversationMessage, super::Entity = "microsoft.graph.copilotConversationResponseMessage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "text" TEXT, with_text(String), "`text`";
    "adaptiveCards" ADAPTIVE_CARDS, adaptive_cards untyped -> Option<&Value>, with_adaptive_cards(Value), "`adaptiveCards`: `Collection(microsoft.graph.Json)`, metadata";
    "attributions" ATTRIBUTIONS, attributions models -> Option<&[super::CopilotConversationAttribution]>, with_attributions(Vec<super::CopilotConversationAttribution>), "`attributions`: `Collection(microsoft.graph.copilotConversationAttribution)`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "sensitivityLabel" SENSITIVITY_LABEL, sensitivity_label model -> Option<&super::SearchSensitivityLabelInfo>, with_sensitivity_label(super::SearchSensitivityLabelInfo), "`sensitivityLabel`: `microsoft.graph.searchSensitivityLabelInfo`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.copilotConversationState`, metadata
    CopilotConversationState = "microsoft.graph.copilotConversationState" {
        Active = "active",
        DisengagedForRai = "disengagedForRai",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.copilotDeleteConversationRequest`, metadata
    CopilotDeleteConversationRequest = "microsoft.graph.copilotDeleteConversationRequest";
    "threadId" THREAD_ID, thread_id untyped -> Option<&Value>, with_thread_id(Value), "`threadId`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotFile`, metadata
    CopilotFile = "microsoft.graph.copilotFile";
    "uri" URI, uri untyped -> Option<&Value>, with_uri(Value), "`uri`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotPackage`, metadata, with the accessors of [`Entity`](super::Entity)
    CopilotPackage: super::Entity = "microsoft.graph.copilotPackage" {
        "microsoft.graph.copilotPackageDetail",
    };
    inherited "id" ID, with_id(String), "`id`";
    "agentIdentityId" AGENT_IDENTITY_ID, agent_identity_id str -> Option<&str>, with_agent_identity_id(String), "`agentIdentityId`: `Edm.String`, metadata";
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
    "requestStatus" REQUEST_STATUS, request_status enumeration -> Option<super::CopilotPackageRequestStatus>, with_request_status(super::CopilotPackageRequestStatus), "`requestStatus`: `microsoft.graph.copilotPackageRequestStatus`, metadata";
    "requestType" REQUEST_TYPE, request_type enumeration -> Option<super::CopilotPackageRequestType>, with_request_type(super::CopilotPackageRequestType), "`requestType`: `microsoft.graph.copilotPackageRequestType`, metadata";
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
    inherited "agentIdentityId" AGENT_IDENTITY_ID, with_agent_identity_id(String), "`agentIdentityId`";
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
    inherited "requestStatus" REQUEST_STATUS, with_request_status(super::CopilotPackageRequestStatus), "`requestStatus`";
    inherited "requestType" REQUEST_TYPE, with_request_type(super::CopilotPackageRequestType), "`requestType`";
    inherited "shortDescription" SHORT_DESCRIPTION, with_short_description(String), "`shortDescription`";
    inherited "supportedHosts" SUPPORTED_HOSTS, with_supported_hosts(Vec<String>), "`supportedHosts`";
    inherited "type" TYPE, with_type(super::PackageType), "`type`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "zipFile" ZIP_FILE, with_zip_file(Value), "`zipFile`";
    "acquireUsersAndGroups" ACQUIRE_USERS_AND_GROUPS, acquire_users_and_groups models -> Option<&[super::PackageAccessEntity]>, with_acquire_users_and_groups(Vec<super::PackageAccessEntity>), "`acquireUsersAndGroups`: `Collection(microsoft.graph.packageAccessEntity)`, metadata";
    "activeUsers" ACTIVE_USERS, active_users i32 -> Option<i32>, with_active_users(i32), "`activeUsers`: `Edm.Int32`, metadata";
    "allowedUsersAndGroups" ALLOWED_USERS_AND_GROUPS, allowed_users_and_groups models -> Option<&[super::PackageAccessEntity]>, with_allowed_users_and_groups(Vec<super::PackageAccessEntity>), "`allowedUsersAndGroups`: `Collection(microsoft.graph.packageAccessEntity)`, metadata";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`, metadata";
    "elementDetails" ELEMENT_DETAILS, element_details models -> Option<&[super::PackageElementDetail]>, with_element_details(Vec<super::PackageElementDetail>), "`elementDetails`: `Collection(microsoft.graph.packageElementDetail)`, metadata";
    "exceptionRate" EXCEPTION_RATE, exception_rate f64 -> Option<f64>, with_exception_rate(f64), "`exceptionRate`: `Edm.Double`, metadata";
    "lastUsedDateTime" LAST_USED_DATE_TIME, last_used_date_time date_time -> Parsed<OffsetDateTime>, with_last_used_date_time(OffsetDateTime), "`lastUsedDateTime`: `Edm.DateTimeOffset`, metadata";
    "longDescription" LONG_DESCRIPTION, long_description str -> Option<&str>, with_long_description(String), "`longDescription`: `Edm.String`, metadata";
    "sensitivity" SENSITIVITY, sensitivity str -> Option<&str>, with_sensitivity(String), "`sensitivity`: `Edm.String`, metadata";
    "sharedWithUsersAndGroups" SHARED_WITH_USERS_AND_GROUPS, shared_with_users_and_groups models -> Option<&[super::PackageAccessEntity]>, with_shared_with_users_and_groups(Vec<super::PackageAccessEntity>), "`sharedWithUsersAndGroups`: `Collection(microsoft.graph.packageAccessEntity)`, metadata";
    "totalRunTimeInHours" TOTAL_RUN_TIME_IN_HOURS, total_run_time_in_hours f64 -> Option<f64>, with_total_run_time_in_hours(f64), "`totalRunTimeInHours`: `Edm.Double`, metadata";
    "totalSessions" TOTAL_SESSIONS, total_sessions i32 -> Option<i32>, with_total_sessions(i32), "`totalSessions`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.copilotPackageRequestStatus`, metadata
    CopilotPackageRequestStatus = "microsoft.graph.copilotPackageRequestStatus" {
        Pending = "pending",
        Approved = "approved",
        Rejected = "rejected",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.copilotPackageRequestType`, metadata
    CopilotPackageRequestType = "microsoft.graph.copilotPackageRequestType" {
        Publish = "publish",
        Activate = "activate",
        Access = "access",
        Update = "update",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.copilotPackageUpdateResponse`, metadata
    CopilotPackageUpdateResponse = "microsoft.graph.copilotPackageUpdateResponse";
    "id" ID, id untyped -> Option<&Value>, with_id(Value), "`id`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotPeopleAdminSetting`, metadata, with the accessors of [`Entity`](super::Entity)
    CopilotPeopleAdminSetting: super::Entity = "microsoft.graph.copilotPeopleAdminSetting";
    inherited "id" ID, with_id(String), "`id`";
    "enhancedPersonalization" ENHANCED_PERSONALIZATION, enhanced_personalization model -> Option<&super::EnhancedPersonalizationSetting>, with_enhanced_personalization(super::EnhancedPersonalizationSetting), "`enhancedPersonalization`: `microsoft.graph.enhancedPersonalizationSetting`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotPolicySetting`, metadata, with the accessors of [`Entity`](super::Entity)
    CopilotPolicySetting: super::Entity = "microsoft.graph.copilotPolicySetting";
    inherited "id" ID, with_id(String), "`id`";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
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
    "agentRegistrations" AGENT_REGISTRATIONS, agent_registrations untyped -> Option<&Value>, with_agent_registrations(Value), "`agentRegistrations`: `Edm.Untyped`, metadata";
    "agents" AGENTS, agents untyped -> Option<&Value>, with_agents(Value), "`agents`: `Edm.Untyped`, metadata";
    "communications" COMMUNICATIONS, communications untyped -> Option<&Value>, with_communications(Value), "`communications`: `Edm.Untyped`, metadata";
    "conversations" CONVERSATIONS, conversations untyped -> Option<&Value>, with_conversations(Value), "`conversations`: `Edm.Untyped`, metadata";
    "interactionHistory" INTERACTION_HISTORY, interaction_history model -> Option<&super::AiInteractionHistory>, with_interaction_history(super::AiInteractionHistory), "`interactionHistory`: `microsoft.graph.aiInteractionHistory`, metadata";
    "reports" REPORTS, reports model -> Option<&super::CopilotReportRoot>, with_reports(super::CopilotReportRoot), "`reports`: `microsoft.graph.copilotReportRoot`, metadata";
    "settings" SETTINGS, settings untyped -> Option<&Value>, with_settings(Value), "`settings`: `Edm.Untyped`, metadata";
    "users" USERS, users models -> Option<&[super::AiUser]>, with_users(Vec<super::AiUser>), "`users`: `Collection(microsoft.graph.aiUser)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotSearchDataSourcesConfiguration`, metadata
    CopilotSearchDataSourcesConfiguration = "microsoft.graph.copilotSearchDataSourcesConfiguration";
    "oneDrive" ONE_DRIVE, one_drive untyped -> Option<&Value>, with_one_drive(Value), "`oneDrive`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotSearchHit`, metadata
    CopilotSearchHit = "microsoft.graph.copilotSearchHit";
    "preview" PREVIEW, preview untyped -> Option<&Value>, with_preview(Value), "`preview`: `Edm.Untyped`, metadata";
    "resourceMetadata" RESOURCE_METADATA, resource_metadata untyped -> Option<&Value>, with_resource_metadata(Value), "`resourceMetadata`: `Edm.Untyped`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type untyped -> Option<&Value>, with_resource_type(Value), "`resourceType`: `Edm.Untyped`, metadata";
    "webUrl" WEB_URL, web_url untyped -> Option<&Value>, with_web_url(Value), "`webUrl`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotSearchResourceMetadataDictionary`, metadata
    CopilotSearchResourceMetadataDictionary = "microsoft.graph.copilotSearchResourceMetadataDictionary"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.copilotSearchResourceType`, metadata
    CopilotSearchResourceType = "microsoft.graph.copilotSearchResourceType" {
        Drive = "drive",
        DriveItem = "driveItem",
        List = "list",
        ListItem = "listItem",
        Site = "site",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.copilotSearchResponse`, metadata
    CopilotSearchResponse = "microsoft.graph.copilotSearchResponse";
    "nextLink" NEXT_LINK, next_link untyped -> Option<&Value>, with_next_link(Value), "`nextLink`: `Edm.Untyped`, metadata";
    "searchHits" SEARCH_HITS, search_hits untyped -> Option<&Value>, with_search_hits(Value), "`searchHits`: `Edm.Untyped`, metadata";
    "totalCount" TOTAL_COUNT, total_count untyped -> Option<&Value>, with_total_count(Value), "`totalCount`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotSetting`, metadata, with the accessors of [`Entity`](super::Entity)
    CopilotSetting: super::Entity = "microsoft.graph.copilotSetting";
    inherited "id" ID, with_id(String), "`id`";
    "people" PEOPLE, people model -> Option<&super::CopilotPeopleAdminSetting>, with_people(super::CopilotPeopleAdminSetting), "`people`: `microsoft.graph.copilotPeopleAdminSetting`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotTool`, metadata
    CopilotTool = "microsoft.graph.copilotTool";
    "copilotToolName" COPILOT_TOOL_NAME, copilot_tool_name str -> Option<&str>, with_copilot_tool_name(String), "`copilotToolName`: `Edm.String`, metadata";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotWebContext`, metadata
    CopilotWebContext = "microsoft.graph.copilotWebContext";
    "isWebEnabled" IS_WEB_ENABLED, is_web_enabled untyped -> Option<&Value>, with_is_web_enabled(Value), "`isWebEnabled`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.enhancedPersonalizationSetting`, metadata, with the accessors of [`Entity`](super::Entity)
    EnhancedPersonalizationSetting: super::Entity = "microsoft.graph.enhancedPersonalizationSetting";
    inherited "id" ID, with_id(String), "`id`";
    "disabledForGroup" DISABLED_FOR_GROUP, disabled_for_group str -> Option<&str>, with_disabled_for_group(String), "`disabledForGroup`: `Edm.String`, metadata";
    "isEnabledInOrganization" IS_ENABLED_IN_ORGANIZATION, is_enabled_in_organization bool -> Option<bool>, with_is_enabled_in_organization(bool), "`isEnabledInOrganization`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.jwsHeader`, metadata
    JwsHeader = "microsoft.graph.jwsHeader"
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
    "elementType" ELEMENT_TYPE, element_type str -> Option<&str>, with_element_type(String), "`elementType`: `Edm.String`, metadata";
    "elements" ELEMENTS, elements models -> Option<&[super::PackageElement]>, with_elements(Vec<super::PackageElement>), "`elements`: `Collection(microsoft.graph.packageElement)`, metadata";
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

crate::runtime::model! {
    /// `microsoft.graph.realTimeTranscript`, metadata, with the accessors of [`Entity`](super::Entity)
    RealTimeTranscript: super::Entity = "microsoft.graph.realTimeTranscript";
    inherited "id" ID, with_id(String), "`id`";
    "payloads" PAYLOADS, payloads models -> Option<&[super::TranscriptPayload]>, with_payloads(Vec<super::TranscriptPayload>), "`payloads`: `Collection(microsoft.graph.transcriptPayload)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.realtimeActivityFeedRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    RealtimeActivityFeedRoot: super::Entity = "microsoft.graph.realtimeActivityFeedRoot";
    inherited "id" ID, with_id(String), "`id`";
    "meetings" MEETINGS, meetings models -> Option<&[super::RealtimeActivityMeeting]>, with_meetings(Vec<super::RealtimeActivityMeeting>), "`meetings`: `Collection(microsoft.graph.realtimeActivityMeeting)`, metadata";
    "multiActivitySubscriptions" MULTI_ACTIVITY_SUBSCRIPTIONS, multi_activity_subscriptions models -> Option<&[super::MultiActivitySubscription]>, with_multi_activity_subscriptions(Vec<super::MultiActivitySubscription>), "`multiActivitySubscriptions`: `Collection(microsoft.graph.multiActivitySubscription)`, metadata" if (feature = "communications");
}

crate::runtime::model! {
    /// `microsoft.graph.realtimeActivityMeeting`, metadata, with the accessors of [`Entity`](super::Entity)
    RealtimeActivityMeeting: super::Entity = "microsoft.graph.realtimeActivityMeeting";
    inherited "id" ID, with_id(String), "`id`";
    "transcripts" TRANSCRIPTS, transcripts models -> Option<&[super::RealTimeTranscript]>, with_transcripts(Vec<super::RealTimeTranscript>), "`transcripts`: `Collection(microsoft.graph.realTimeTranscript)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.securityRequirement`, metadata
    SecurityRequirement = "microsoft.graph.securityRequirement"
}

crate::runtime::model! {
    /// `microsoft.graph.securitySchemes`, metadata
    SecuritySchemes = "microsoft.graph.securitySchemes"
}

crate::runtime::model! {
    /// `microsoft.graph.speakerInfo`, metadata
    SpeakerInfo = "microsoft.graph.speakerInfo";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "rawId" RAW_ID, raw_id str -> Option<&str>, with_raw_id(String), "`rawId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.transcriptPayload`, metadata
    TranscriptPayload = "microsoft.graph.transcriptPayload";
    "audioCaptureDateTime" AUDIO_CAPTURE_DATE_TIME, audio_capture_date_time date_time -> Parsed<OffsetDateTime>, with_audio_capture_date_time(OffsetDateTime), "`audioCaptureDateTime`: `Edm.DateTimeOffset`, metadata";
    "speaker" SPEAKER, speaker model -> Option<&super::TranscriptSpeaker>, with_speaker(super::TranscriptSpeaker), "`speaker`: `microsoft.graph.transcriptSpeaker`, metadata";
    "spokenLanguage" SPOKEN_LANGUAGE, spoken_language str -> Option<&str>, with_spoken_language(String), "`spokenLanguage`: `Edm.String`, metadata";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.transcriptSpeaker`, metadata
    TranscriptSpeaker = "microsoft.graph.transcriptSpeaker";
    "room" ROOM, room model -> Option<&super::SpeakerInfo>, with_room(super::SpeakerInfo), "`room`: `microsoft.graph.speakerInfo`, metadata";
    "user" USER, user model -> Option<&super::SpeakerInfo>, with_user(super::SpeakerInfo), "`user`: `microsoft.graph.speakerInfo`, metadata";
}
