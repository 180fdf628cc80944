// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Duration, Flags, OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// `microsoft.graph.security.a365AiExecuteTool`, metadata, with the accessors of [`AuditData`](AuditData)
    A365AiExecuteTool: AuditData = "microsoft.graph.security.a365AiExecuteTool";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.a365AiGuardrail`, metadata, with the accessors of [`AuditData`](AuditData)
    A365AiGuardrail: AuditData = "microsoft.graph.security.a365AiGuardrail";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.a365AiInferenceCall`, metadata, with the accessors of [`AuditData`](AuditData)
    A365AiInferenceCall: AuditData = "microsoft.graph.security.a365AiInferenceCall";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.a365AiInvokeAgent`, metadata, with the accessors of [`AuditData`](AuditData)
    A365AiInvokeAgent: AuditData = "microsoft.graph.security.a365AiInvokeAgent";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.a365AiRunSummary`, metadata, with the accessors of [`AuditData`](AuditData)
    A365AiRunSummary: AuditData = "microsoft.graph.security.a365AiRunSummary";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.a365SpanOutputs`, metadata, with the accessors of [`AuditData`](AuditData)
    A365SpanOutputs: AuditData = "microsoft.graph.security.a365SpanOutputs";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.aISpanOutputsAuditRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AISpanOutputsAuditRecord: AuditData = "microsoft.graph.security.aISpanOutputsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.aadRiskDetectionAuditRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AadRiskDetectionAuditRecord: AuditData = "microsoft.graph.security.aadRiskDetectionAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.account`, metadata
    Account = "microsoft.graph.security.account";
    "actions" ACTIONS, actions enumerations -> Option<Vec<Action>>, with_actions(Vec<Action>), "`actions`: `Collection(microsoft.graph.security.action)`, metadata";
    "identifier" IDENTIFIER, identifier str -> Option<&str>, with_identifier(String), "`identifier`: `Edm.String`, metadata";
    "identityProvider" IDENTITY_PROVIDER, identity_provider enumeration -> Option<super::security::IdentityProvider>, with_identity_provider(super::security::IdentityProvider), "`identityProvider`: `microsoft.graph.security.identityProvider`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.accountEntityMapping`, metadata, with the accessors of [`EntityMapping`](super::security::EntityMapping)
    AccountEntityMapping: super::security::EntityMapping = "microsoft.graph.security.accountEntityMapping";
    "aadUserIdColumn" AAD_USER_ID_COLUMN, aad_user_id_column str -> Option<&str>, with_aad_user_id_column(String), "`aadUserIdColumn`: `Edm.String`, metadata";
    "dnsDomainColumn" DNS_DOMAIN_COLUMN, dns_domain_column str -> Option<&str>, with_dns_domain_column(String), "`dnsDomainColumn`: `Edm.String`, metadata";
    "nameColumn" NAME_COLUMN, name_column str -> Option<&str>, with_name_column(String), "`nameColumn`: `Edm.String`, metadata";
    "ntDomainColumn" NT_DOMAIN_COLUMN, nt_domain_column str -> Option<&str>, with_nt_domain_column(String), "`ntDomainColumn`: `Edm.String`, metadata";
    "sidColumn" SID_COLUMN, sid_column str -> Option<&str>, with_sid_column(String), "`sidColumn`: `Edm.String`, metadata";
    "upnColumn" UPN_COLUMN, upn_column str -> Option<&str>, with_upn_column(String), "`upnColumn`: `Edm.String`, metadata";
    "upnSuffixColumn" UPN_SUFFIX_COLUMN, upn_suffix_column str -> Option<&str>, with_upn_suffix_column(String), "`upnSuffixColumn`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.accountObjectIdAction`, metadata, with the accessors of [`AutomatedAction`](AutomatedAction)
    AccountObjectIdAction: AutomatedAction = "microsoft.graph.security.accountObjectIdAction";
    "accountObjectIdColumn" ACCOUNT_OBJECT_ID_COLUMN, account_object_id_column str -> Option<&str>, with_account_object_id_column(String), "`accountObjectIdColumn`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.accountSidAction`, metadata, with the accessors of [`AutomatedAction`](AutomatedAction)
    AccountSidAction: AutomatedAction = "microsoft.graph.security.accountSidAction";
    "accountSidColumn" ACCOUNT_SID_COLUMN, account_sid_column str -> Option<&str>, with_account_sid_column(String), "`accountSidColumn`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.action`, metadata
    Action = "microsoft.graph.security.action" {
        Disable = "disable",
        Enable = "enable",
        ForcePasswordReset = "forcePasswordReset",
        RevokeAllSessions = "revokeAllSessions",
        RequireUserToSignInAgain = "requireUserToSignInAgain",
        MarkUserAsCompromised = "markUserAsCompromised",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.security.actionAfterRetentionPeriod`](https://learn.microsoft.com/graph/api/resources/enums-security?view=graph-rest-beta)
    ActionAfterRetentionPeriod = "microsoft.graph.security.actionAfterRetentionPeriod" {
        None = "none",
        Delete = "delete",
        StartDispositionReview = "startDispositionReview",
        UnknownFutureValue = "unknownFutureValue",
        Relabel = "relabel",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.actionSource`, metadata
    ActionSource = "microsoft.graph.security.actionSource" {
        Manual = "manual",
        Automatic = "automatic",
        Recommended = "recommended",
        Default = "default",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.activeDirectoryDomainEvidence`, metadata, with the accessors of [`AlertEvidence`](AlertEvidence)
    ActiveDirectoryDomainEvidence: AlertEvidence = "microsoft.graph.security.activeDirectoryDomainEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "activeDirectoryDomainName" ACTIVE_DIRECTORY_DOMAIN_NAME, active_directory_domain_name str -> Option<&str>, with_active_directory_domain_name(String), "`activeDirectoryDomainName`: `Edm.String`, metadata";
    "trustedDomains" TRUSTED_DOMAINS, trusted_domains models -> Option<&[ActiveDirectoryDomainEvidence]>, with_trusted_domains(Vec<ActiveDirectoryDomainEvidence>), "`trustedDomains`: `Collection(microsoft.graph.security.activeDirectoryDomainEvidence)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.addContentFooterAction`, metadata, with the accessors of [`InformationProtectionAction`](super::security::InformationProtectionAction)
    AddContentFooterAction: super::security::InformationProtectionAction = "microsoft.graph.security.addContentFooterAction";
    "alignment" ALIGNMENT, alignment enumeration -> Option<super::security::ContentAlignment>, with_alignment(super::security::ContentAlignment), "`alignment`: `microsoft.graph.security.contentAlignment`, metadata";
    "fontColor" FONT_COLOR, font_color str -> Option<&str>, with_font_color(String), "`fontColor`: `Edm.String`, metadata";
    "fontName" FONT_NAME, font_name str -> Option<&str>, with_font_name(String), "`fontName`: `Edm.String`, metadata";
    "fontSize" FONT_SIZE, font_size i32 -> Option<i32>, with_font_size(i32), "`fontSize`: `Edm.Int32`, metadata";
    "margin" MARGIN, margin i32 -> Option<i32>, with_margin(i32), "`margin`: `Edm.Int32`, metadata";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
    "uiElementName" UI_ELEMENT_NAME, ui_element_name str -> Option<&str>, with_ui_element_name(String), "`uiElementName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.addContentHeaderAction`, metadata, with the accessors of [`InformationProtectionAction`](super::security::InformationProtectionAction)
    AddContentHeaderAction: super::security::InformationProtectionAction = "microsoft.graph.security.addContentHeaderAction";
    "alignment" ALIGNMENT, alignment enumeration -> Option<super::security::ContentAlignment>, with_alignment(super::security::ContentAlignment), "`alignment`: `microsoft.graph.security.contentAlignment`, metadata";
    "fontColor" FONT_COLOR, font_color str -> Option<&str>, with_font_color(String), "`fontColor`: `Edm.String`, metadata";
    "fontName" FONT_NAME, font_name str -> Option<&str>, with_font_name(String), "`fontName`: `Edm.String`, metadata";
    "fontSize" FONT_SIZE, font_size i32 -> Option<i32>, with_font_size(i32), "`fontSize`: `Edm.Int32`, metadata";
    "margin" MARGIN, margin i32 -> Option<i32>, with_margin(i32), "`margin`: `Edm.Int32`, metadata";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
    "uiElementName" UI_ELEMENT_NAME, ui_element_name str -> Option<&str>, with_ui_element_name(String), "`uiElementName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.addWatermarkAction`, metadata, with the accessors of [`InformationProtectionAction`](super::security::InformationProtectionAction)
    AddWatermarkAction: super::security::InformationProtectionAction = "microsoft.graph.security.addWatermarkAction";
    "fontColor" FONT_COLOR, font_color str -> Option<&str>, with_font_color(String), "`fontColor`: `Edm.String`, metadata";
    "fontName" FONT_NAME, font_name str -> Option<&str>, with_font_name(String), "`fontName`: `Edm.String`, metadata";
    "fontSize" FONT_SIZE, font_size i32 -> Option<i32>, with_font_size(i32), "`fontSize`: `Edm.Int32`, metadata";
    "layout" LAYOUT, layout enumeration -> Option<super::security::WatermarkLayout>, with_layout(super::security::WatermarkLayout), "`layout`: `microsoft.graph.security.watermarkLayout`, metadata";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
    "uiElementName" UI_ELEMENT_NAME, ui_element_name str -> Option<&str>, with_ui_element_name(String), "`uiElementName`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.additionalDataOptions`, metadata
    AdditionalDataOptions = "microsoft.graph.security.additionalDataOptions" {
        AllVersions = "allVersions",
        LinkedFiles = "linkedFiles",
        UnknownFutureValue = "unknownFutureValue",
        AdvancedIndexing = "advancedIndexing",
        ListAttachments = "listAttachments",
        HtmlTranscripts = "htmlTranscripts",
        MessageConversationExpansion = "messageConversationExpansion",
        LocationsWithoutHits = "locationsWithoutHits",
        AllItemsInFolder = "allItemsInFolder",
        CloudNativeHtmlConversion = "cloudNativeHtmlConversion",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.additionalOptions`, metadata
    AdditionalOptions = "microsoft.graph.security.additionalOptions" {
        None = "none",
        TeamsAndYammerConversations = "teamsAndYammerConversations",
        CloudAttachments = "cloudAttachments",
        AllDocumentVersions = "allDocumentVersions",
        SubfolderContents = "subfolderContents",
        ListAttachments = "listAttachments",
        UnknownFutureValue = "unknownFutureValue",
        HtmlTranscripts = "htmlTranscripts",
        AdvancedIndexing = "advancedIndexing",
        AllItemsInFolder = "allItemsInFolder",
        IncludeFolderAndPath = "includeFolderAndPath",
        CondensePaths = "condensePaths",
        FriendlyName = "friendlyName",
        SplitSource = "splitSource",
        IncludeReport = "includeReport",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.aedAuditRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AedAuditRecord: AuditData = "microsoft.graph.security.aedAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.agentAdminActivityRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AgentAdminActivityRecord: AuditData = "microsoft.graph.security.agentAdminActivityRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.agentSettingAdminActivity`, metadata, with the accessors of [`AuditData`](AuditData)
    AgentSettingAdminActivity: AuditData = "microsoft.graph.security.agentSettingAdminActivity";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.aggregatedEnvironment`, metadata
    AggregatedEnvironment = "microsoft.graph.security.aggregatedEnvironment";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`, metadata";
    "kind" KIND, kind str -> Option<&str>, with_kind(String), "`kind`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.aiAgentEvidence`, metadata, with the accessors of [`AlertEvidence`](AlertEvidence)
    AiAgentEvidence: AlertEvidence = "microsoft.graph.security.aiAgentEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "agentId" AGENT_ID, agent_id str -> Option<&str>, with_agent_id(String), "`agentId`: `Edm.String`, metadata";
    "agentName" AGENT_NAME, agent_name str -> Option<&str>, with_agent_name(String), "`agentName`: `Edm.String`, metadata";
    "hostingPlatformType" HOSTING_PLATFORM_TYPE, hosting_platform_type enumeration -> Option<AiAgentPlatform>, with_hosting_platform_type(AiAgentPlatform), "`hostingPlatformType`: `microsoft.graph.security.aiAgentPlatform`, metadata";
    "instructions" INSTRUCTIONS, instructions str -> Option<&str>, with_instructions(String), "`instructions`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.aiAgentPlatform`, metadata
    AiAgentPlatform = "microsoft.graph.security.aiAgentPlatform" {
        Unknown = "unknown",
        AzureAiFoundry = "azureAIFoundry",
        CopilotStudio = "copilotStudio",
        Copilot = "copilot",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.aiAppInteractionAuditRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AiAppInteractionAuditRecord: AuditData = "microsoft.graph.security.aiAppInteractionAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.aiExecuteToolAuditRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AiExecuteToolAuditRecord: AuditData = "microsoft.graph.security.aiExecuteToolAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.aiGuardrail`, metadata, with the accessors of [`AuditData`](AuditData)
    AiGuardrail: AuditData = "microsoft.graph.security.aiGuardrail";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.aiInteractionsChangeNotificationAuditRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AiInteractionsChangeNotificationAuditRecord: AuditData = "microsoft.graph.security.aiInteractionsChangeNotificationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.aiInteractionsExportAuditRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AiInteractionsExportAuditRecord: AuditData = "microsoft.graph.security.aiInteractionsExportAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.aiInteractionsSubscriptionAuditRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AiInteractionsSubscriptionAuditRecord: AuditData = "microsoft.graph.security.aiInteractionsSubscriptionAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.aiInvokeAgentAuditRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AiInvokeAgentAuditRecord: AuditData = "microsoft.graph.security.aiInvokeAgentAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.aipDiscover`, metadata, with the accessors of [`AuditData`](AuditData)
    AipDiscover: AuditData = "microsoft.graph.security.aipDiscover";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.aipFileDeleted`, metadata, with the accessors of [`AuditData`](AuditData)
    AipFileDeleted: AuditData = "microsoft.graph.security.aipFileDeleted";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.aipHeartBeat`, metadata, with the accessors of [`AuditData`](AuditData)
    AipHeartBeat: AuditData = "microsoft.graph.security.aipHeartBeat";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.aipProtectionActionLogRequest`, metadata, with the accessors of [`AuditData`](AuditData)
    AipProtectionActionLogRequest: AuditData = "microsoft.graph.security.aipProtectionActionLogRequest";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.aipScannerDiscoverEvent`, metadata, with the accessors of [`AuditData`](AuditData)
    AipScannerDiscoverEvent: AuditData = "microsoft.graph.security.aipScannerDiscoverEvent";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.aipSensitivityLabelActionLogRequest`, metadata, with the accessors of [`AuditData`](AuditData)
    AipSensitivityLabelActionLogRequest: AuditData = "microsoft.graph.security.aipSensitivityLabelActionLogRequest";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.airAdminActionInvestigationData`, metadata, with the accessors of [`AuditData`](AuditData)
    AirAdminActionInvestigationData: AuditData = "microsoft.graph.security.airAdminActionInvestigationData";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.airInvestigationData`, metadata, with the accessors of [`AuditData`](AuditData)
    AirInvestigationData: AuditData = "microsoft.graph.security.airInvestigationData";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.airManualInvestigationData`, metadata, with the accessors of [`AuditData`](AuditData)
    AirManualInvestigationData: AuditData = "microsoft.graph.security.airManualInvestigationData";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.alert`, metadata, with the accessors of [`Entity`](super::Entity)
    Alert: super::Entity = "microsoft.graph.security.alert" {
        "microsoft.graph.security.manualAlert",
    };
    inherited "id" ID, with_id(String), "`id`";
    "actorDisplayName" ACTOR_DISPLAY_NAME, actor_display_name str -> Option<&str>, with_actor_display_name(String), "`actorDisplayName`: `Edm.String`, metadata";
    "additionalData" ADDITIONAL_DATA, additional_data model -> Option<&super::security::Dictionary>, with_additional_data(super::security::Dictionary), "`additionalData`: `microsoft.graph.security.dictionary`, metadata";
    "alertPolicyId" ALERT_POLICY_ID, alert_policy_id str -> Option<&str>, with_alert_policy_id(String), "`alertPolicyId`: `Edm.String`, metadata";
    "alertWebUrl" ALERT_WEB_URL, alert_web_url str -> Option<&str>, with_alert_web_url(String), "`alertWebUrl`: `Edm.String`, metadata";
    "assignedTo" ASSIGNED_TO, assigned_to str -> Option<&str>, with_assigned_to(String), "`assignedTo`: `Edm.String`, metadata";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`, metadata";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`, metadata";
    "classification" CLASSIFICATION, classification enumeration -> Option<AlertClassification>, with_classification(AlertClassification), "`classification`: `microsoft.graph.security.alertClassification`, metadata";
    "comments" COMMENTS, comments models -> Option<&[AlertComment]>, with_comments(Vec<AlertComment>), "`comments`: `Collection(microsoft.graph.security.alertComment)`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "customDetails" CUSTOM_DETAILS, custom_details model -> Option<&super::security::Dictionary>, with_custom_details(super::security::Dictionary), "`customDetails`: `microsoft.graph.security.dictionary`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "detectionSource" DETECTION_SOURCE, detection_source enumeration -> Option<super::security::DetectionSource>, with_detection_source(super::security::DetectionSource), "`detectionSource`: `microsoft.graph.security.detectionSource`, metadata";
    "detectorId" DETECTOR_ID, detector_id str -> Option<&str>, with_detector_id(String), "`detectorId`: `Edm.String`, metadata";
    "determination" DETERMINATION, determination enumeration -> Option<AlertDetermination>, with_determination(AlertDetermination), "`determination`: `microsoft.graph.security.alertDetermination`, metadata";
    "evidence" EVIDENCE, evidence models -> Option<&[AlertEvidence]>, with_evidence(Vec<AlertEvidence>), "`evidence`: `Collection(microsoft.graph.security.alertEvidence)`, metadata";
    "firstActivityDateTime" FIRST_ACTIVITY_DATE_TIME, first_activity_date_time date_time -> Parsed<OffsetDateTime>, with_first_activity_date_time(OffsetDateTime), "`firstActivityDateTime`: `Edm.DateTimeOffset`, metadata";
    "incidentId" INCIDENT_ID, incident_id str -> Option<&str>, with_incident_id(String), "`incidentId`: `Edm.String`, metadata";
    "incidentWebUrl" INCIDENT_WEB_URL, incident_web_url str -> Option<&str>, with_incident_web_url(String), "`incidentWebUrl`: `Edm.String`, metadata";
    "investigationState" INVESTIGATION_STATE, investigation_state enumeration -> Option<super::security::InvestigationState>, with_investigation_state(super::security::InvestigationState), "`investigationState`: `microsoft.graph.security.investigationState`, metadata";
    "lastActivityDateTime" LAST_ACTIVITY_DATE_TIME, last_activity_date_time date_time -> Parsed<OffsetDateTime>, with_last_activity_date_time(OffsetDateTime), "`lastActivityDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`, metadata";
    "mitreTechniques" MITRE_TECHNIQUES, mitre_techniques strs -> Option<Vec<&str>>, with_mitre_techniques(Vec<String>), "`mitreTechniques`: `Collection(Edm.String)`, metadata";
    "productName" PRODUCT_NAME, product_name str -> Option<&str>, with_product_name(String), "`productName`: `Edm.String`, metadata";
    "providerAlertId" PROVIDER_ALERT_ID, provider_alert_id str -> Option<&str>, with_provider_alert_id(String), "`providerAlertId`: `Edm.String`, metadata";
    "recommendedActions" RECOMMENDED_ACTIONS, recommended_actions str -> Option<&str>, with_recommended_actions(String), "`recommendedActions`: `Edm.String`, metadata";
    "resolvedDateTime" RESOLVED_DATE_TIME, resolved_date_time date_time -> Parsed<OffsetDateTime>, with_resolved_date_time(OffsetDateTime), "`resolvedDateTime`: `Edm.DateTimeOffset`, metadata";
    "serviceSource" SERVICE_SOURCE, service_source enumeration -> Option<super::security::ServiceSource>, with_service_source(super::security::ServiceSource), "`serviceSource`: `microsoft.graph.security.serviceSource`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<AlertSeverity>, with_severity(AlertSeverity), "`severity`: `microsoft.graph.security.alertSeverity`, metadata";
    "status" STATUS, status enumeration -> Option<AlertStatus>, with_status(AlertStatus), "`status`: `microsoft.graph.security.alertStatus`, metadata";
    "systemTags" SYSTEM_TAGS, system_tags strs -> Option<Vec<&str>>, with_system_tags(Vec<String>), "`systemTags`: `Collection(Edm.String)`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "threatDisplayName" THREAT_DISPLAY_NAME, threat_display_name str -> Option<&str>, with_threat_display_name(String), "`threatDisplayName`: `Edm.String`, metadata";
    "threatFamilyName" THREAT_FAMILY_NAME, threat_family_name str -> Option<&str>, with_threat_family_name(String), "`threatFamilyName`: `Edm.String`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.alertClassification`, metadata
    AlertClassification = "microsoft.graph.security.alertClassification" {
        Unknown = "unknown",
        FalsePositive = "falsePositive",
        TruePositive = "truePositive",
        InformationalExpectedActivity = "informationalExpectedActivity",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.alertComment`, metadata
    AlertComment = "microsoft.graph.security.alertComment";
    "comment" COMMENT, comment str -> Option<&str>, with_comment(String), "`comment`: `Edm.String`, metadata";
    "createdByDisplayName" CREATED_BY_DISPLAY_NAME, created_by_display_name str -> Option<&str>, with_created_by_display_name(String), "`createdByDisplayName`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.alertCustomDetails`, metadata, with the accessors of [`Dictionary`](super::security::Dictionary)
    AlertCustomDetails: super::security::Dictionary = "microsoft.graph.security.alertCustomDetails"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.alertDetermination`, metadata
    AlertDetermination = "microsoft.graph.security.alertDetermination" {
        Unknown = "unknown",
        Apt = "apt",
        Malware = "malware",
        SecurityPersonnel = "securityPersonnel",
        SecurityTesting = "securityTesting",
        UnwantedSoftware = "unwantedSoftware",
        Other = "other",
        MultiStagedAttack = "multiStagedAttack",
        CompromisedAccount = "compromisedAccount",
        Phishing = "phishing",
        MaliciousUserActivity = "maliciousUserActivity",
        NotMalicious = "notMalicious",
        NotEnoughDataToValidate = "notEnoughDataToValidate",
        ConfirmedActivity = "confirmedActivity",
        LineOfBusinessApplication = "lineOfBusinessApplication",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.alertEvidence`, metadata
    AlertEvidence = "microsoft.graph.security.alertEvidence" {
        "microsoft.graph.security.activeDirectoryDomainEvidence",
        "microsoft.graph.security.aiAgentEvidence",
        "microsoft.graph.security.amazonResourceEvidence",
        "microsoft.graph.security.analyzedMessageEvidence",
        "microsoft.graph.security.azureResourceEvidence",
        "microsoft.graph.security.blobContainerEvidence",
        "microsoft.graph.security.blobEvidence",
        "microsoft.graph.security.cloudApplicationEvidence",
        "microsoft.graph.security.cloudLogonRequestEvidence",
        "microsoft.graph.security.cloudLogonSessionEvidence",
        "microsoft.graph.security.containerEvidence",
        "microsoft.graph.security.containerImageEvidence",
        "microsoft.graph.security.containerRegistryEvidence",
        "microsoft.graph.security.deviceEvidence",
        "microsoft.graph.security.dnsEvidence",
        "microsoft.graph.security.fileEvidence",
        "microsoft.graph.security.fileHashEvidence",
        "microsoft.graph.security.gitHubOrganizationEvidence",
        "microsoft.graph.security.gitHubRepoEvidence",
        "microsoft.graph.security.gitHubUserEvidence",
        "microsoft.graph.security.googleCloudResourceEvidence",
        "microsoft.graph.security.hostLogonSessionEvidence",
        "microsoft.graph.security.ioTDeviceEvidence",
        "microsoft.graph.security.ipEvidence",
        "microsoft.graph.security.kubernetesClusterEvidence",
        "microsoft.graph.security.kubernetesControllerEvidence",
        "microsoft.graph.security.kubernetesNamespaceEvidence",
        "microsoft.graph.security.kubernetesPodEvidence",
        "microsoft.graph.security.kubernetesSecretEvidence",
        "microsoft.graph.security.kubernetesServiceAccountEvidence",
        "microsoft.graph.security.kubernetesServiceEvidence",
        "microsoft.graph.security.mailClusterEvidence",
        "microsoft.graph.security.mailboxConfigurationEvidence",
        "microsoft.graph.security.mailboxEvidence",
        "microsoft.graph.security.malwareEvidence",
        "microsoft.graph.security.networkConnectionEvidence",
        "microsoft.graph.security.nicEvidence",
        "microsoft.graph.security.oauthApplicationEvidence",
        "microsoft.graph.security.processEvidence",
        "microsoft.graph.security.registryKeyEvidence",
        "microsoft.graph.security.registryValueEvidence",
        "microsoft.graph.security.sasTokenEvidence",
        "microsoft.graph.security.securityGroupEvidence",
        "microsoft.graph.security.servicePrincipalEvidence",
        "microsoft.graph.security.submissionMailEvidence",
        "microsoft.graph.security.teamsMessageEvidence",
        "microsoft.graph.security.urlEvidence",
        "microsoft.graph.security.userEvidence",
    };
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "detailedRoles" DETAILED_ROLES, detailed_roles strs -> Option<Vec<&str>>, with_detailed_roles(Vec<String>), "`detailedRoles`: `Collection(Edm.String)`, metadata";
    "remediationStatus" REMEDIATION_STATUS, remediation_status enumeration -> Option<super::security::EvidenceRemediationStatus>, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`: `microsoft.graph.security.evidenceRemediationStatus`, metadata";
    "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, remediation_status_details str -> Option<&str>, with_remediation_status_details(String), "`remediationStatusDetails`: `Edm.String`, metadata";
    "roles" ROLES, roles enumerations -> Option<Vec<super::security::EvidenceRole>>, with_roles(Vec<super::security::EvidenceRole>), "`roles`: `Collection(microsoft.graph.security.evidenceRole)`, metadata";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`, metadata";
    "verdict" VERDICT, verdict enumeration -> Option<super::security::EvidenceVerdict>, with_verdict(super::security::EvidenceVerdict), "`verdict`: `microsoft.graph.security.evidenceVerdict`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.alertSeverity`, metadata
    AlertSeverity = "microsoft.graph.security.alertSeverity" {
        Unknown = "unknown",
        Informational = "informational",
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.alertStatus`, metadata
    AlertStatus = "microsoft.graph.security.alertStatus" {
        Unknown = "unknown",
        New = "new",
        InProgress = "inProgress",
        Resolved = "resolved",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.alertSubmissionAuditRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AlertSubmissionAuditRecord: AuditData = "microsoft.graph.security.alertSubmissionAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.alertSubmissionResultDetailAuditRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AlertSubmissionResultDetailAuditRecord: AuditData = "microsoft.graph.security.alertSubmissionResultDetailAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.alertTemplate`, metadata
    AlertTemplate = "microsoft.graph.security.alertTemplate";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`, metadata";
    "customDetails" CUSTOM_DETAILS, custom_details model -> Option<&AlertCustomDetails>, with_custom_details(AlertCustomDetails), "`customDetails`: `microsoft.graph.security.alertCustomDetails`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "entityMappings" ENTITY_MAPPINGS, entity_mappings model -> Option<&super::security::EntityMappingConfiguration>, with_entity_mappings(super::security::EntityMappingConfiguration), "`entityMappings`: `microsoft.graph.security.entityMappingConfiguration`, metadata";
    "impactedAssets" IMPACTED_ASSETS, impacted_assets models -> Option<&[super::security::ImpactedAsset]>, with_impacted_assets(Vec<super::security::ImpactedAsset>), "`impactedAssets`: `Collection(microsoft.graph.security.impactedAsset)`, metadata";
    "mitreTechniques" MITRE_TECHNIQUES, mitre_techniques strs -> Option<Vec<&str>>, with_mitre_techniques(Vec<String>), "`mitreTechniques`: `Collection(Edm.String)`, metadata";
    "recommendedActions" RECOMMENDED_ACTIONS, recommended_actions str -> Option<&str>, with_recommended_actions(String), "`recommendedActions`: `Edm.String`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<AlertSeverity>, with_severity(AlertSeverity), "`severity`: `microsoft.graph.security.alertSeverity`, metadata";
    "tactics" TACTICS, tactics models -> Option<&[super::security::MitreTactic]>, with_tactics(Vec<super::security::MitreTactic>), "`tactics`: `Collection(microsoft.graph.security.mitreTactic)`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.allowFileResponseAction`, metadata, with the accessors of [`ResponseAction`](super::security::ResponseAction)
    AllowFileResponseAction: super::security::ResponseAction = "microsoft.graph.security.allowFileResponseAction";
    "deviceGroupNames" DEVICE_GROUP_NAMES, device_group_names strs -> Option<Vec<&str>>, with_device_group_names(Vec<String>), "`deviceGroupNames`: `Collection(Edm.String)`, metadata";
    "identifier" IDENTIFIER, identifier flags -> Option<Flags<super::security::FileEntityIdentifier>>, with_identifier(Flags<super::security::FileEntityIdentifier>), "`identifier`: `microsoft.graph.security.fileEntityIdentifier`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.amazonResourceEntityMapping`, metadata, with the accessors of [`EntityMapping`](super::security::EntityMapping)
    AmazonResourceEntityMapping: super::security::EntityMapping = "microsoft.graph.security.amazonResourceEntityMapping";
    "amazonResourceIdColumn" AMAZON_RESOURCE_ID_COLUMN, amazon_resource_id_column str -> Option<&str>, with_amazon_resource_id_column(String), "`amazonResourceIdColumn`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.amazonResourceEvidence`, metadata, with the accessors of [`AlertEvidence`](AlertEvidence)
    AmazonResourceEvidence: AlertEvidence = "microsoft.graph.security.amazonResourceEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "amazonAccountId" AMAZON_ACCOUNT_ID, amazon_account_id str -> Option<&str>, with_amazon_account_id(String), "`amazonAccountId`: `Edm.String`, metadata";
    "amazonResourceId" AMAZON_RESOURCE_ID, amazon_resource_id str -> Option<&str>, with_amazon_resource_id(String), "`amazonResourceId`: `Edm.String`, metadata";
    "resourceName" RESOURCE_NAME, resource_name str -> Option<&str>, with_resource_name(String), "`resourceName`: `Edm.String`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type str -> Option<&str>, with_resource_type(String), "`resourceType`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.analyzedEmail`, metadata, with the accessors of [`Entity`](super::Entity)
    AnalyzedEmail: super::Entity = "microsoft.graph.security.analyzedEmail";
    inherited "id" ID, with_id(String), "`id`";
    "alertIds" ALERT_IDS, alert_ids strs -> Option<Vec<&str>>, with_alert_ids(Vec<String>), "`alertIds`: `Collection(Edm.String)`, metadata";
    "attachments" ATTACHMENTS, attachments models -> Option<&[AnalyzedEmailAttachment]>, with_attachments(Vec<AnalyzedEmailAttachment>), "`attachments`: `Collection(microsoft.graph.security.analyzedEmailAttachment)`, metadata";
    "authenticationDetails" AUTHENTICATION_DETAILS, authentication_details model -> Option<&AnalyzedEmailAuthenticationDetail>, with_authentication_details(AnalyzedEmailAuthenticationDetail), "`authenticationDetails`: `microsoft.graph.security.analyzedEmailAuthenticationDetail`, metadata";
    "bulkComplaintLevel" BULK_COMPLAINT_LEVEL, bulk_complaint_level str -> Option<&str>, with_bulk_complaint_level(String), "`bulkComplaintLevel`: `Edm.String`, metadata";
    "clientType" CLIENT_TYPE, client_type str -> Option<&str>, with_client_type(String), "`clientType`: `Edm.String`, metadata";
    "contexts" CONTEXTS, contexts strs -> Option<Vec<&str>>, with_contexts(Vec<String>), "`contexts`: `Collection(Edm.String)`, metadata";
    "detectionMethods" DETECTION_METHODS, detection_methods strs -> Option<Vec<&str>>, with_detection_methods(Vec<String>), "`detectionMethods`: `Collection(Edm.String)`, metadata";
    "directionality" DIRECTIONALITY, directionality enumeration -> Option<AntispamDirectionality>, with_directionality(AntispamDirectionality), "`directionality`: `microsoft.graph.security.antispamDirectionality`, metadata";
    "distributionList" DISTRIBUTION_LIST, distribution_list str -> Option<&str>, with_distribution_list(String), "`distributionList`: `Edm.String`, metadata";
    "dlpRules" DLP_RULES, dlp_rules models -> Option<&[AnalyzedEmailDlpRuleInfo]>, with_dlp_rules(Vec<AnalyzedEmailDlpRuleInfo>), "`dlpRules`: `Collection(microsoft.graph.security.analyzedEmailDlpRuleInfo)`, metadata";
    "emailClusterId" EMAIL_CLUSTER_ID, email_cluster_id str -> Option<&str>, with_email_cluster_id(String), "`emailClusterId`: `Edm.String`, metadata";
    "exchangeTransportRules" EXCHANGE_TRANSPORT_RULES, exchange_transport_rules models -> Option<&[AnalyzedEmailExchangeTransportRuleInfo]>, with_exchange_transport_rules(Vec<AnalyzedEmailExchangeTransportRuleInfo>), "`exchangeTransportRules`: `Collection(microsoft.graph.security.analyzedEmailExchangeTransportRuleInfo)`, metadata";
    "forwardingDetail" FORWARDING_DETAIL, forwarding_detail str -> Option<&str>, with_forwarding_detail(String), "`forwardingDetail`: `Edm.String`, metadata";
    "inboundConnectorFormattedName" INBOUND_CONNECTOR_FORMATTED_NAME, inbound_connector_formatted_name str -> Option<&str>, with_inbound_connector_formatted_name(String), "`inboundConnectorFormattedName`: `Edm.String`, metadata";
    "internetMessageId" INTERNET_MESSAGE_ID, internet_message_id str -> Option<&str>, with_internet_message_id(String), "`internetMessageId`: `Edm.String`, metadata";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`, metadata";
    "latestDelivery" LATEST_DELIVERY, latest_delivery model -> Option<&AnalyzedEmailDeliveryDetail>, with_latest_delivery(AnalyzedEmailDeliveryDetail), "`latestDelivery`: `microsoft.graph.security.analyzedEmailDeliveryDetail`, metadata";
    "loggedDateTime" LOGGED_DATE_TIME, logged_date_time date_time -> Parsed<OffsetDateTime>, with_logged_date_time(OffsetDateTime), "`loggedDateTime`: `Edm.DateTimeOffset`, metadata";
    "networkMessageId" NETWORK_MESSAGE_ID, network_message_id str -> Option<&str>, with_network_message_id(String), "`networkMessageId`: `Edm.String`, metadata";
    "originalDelivery" ORIGINAL_DELIVERY, original_delivery model -> Option<&AnalyzedEmailDeliveryDetail>, with_original_delivery(AnalyzedEmailDeliveryDetail), "`originalDelivery`: `microsoft.graph.security.analyzedEmailDeliveryDetail`, metadata";
    "overrideSources" OVERRIDE_SOURCES, override_sources strs -> Option<Vec<&str>>, with_override_sources(Vec<String>), "`overrideSources`: `Collection(Edm.String)`, metadata";
    "phishConfidenceLevel" PHISH_CONFIDENCE_LEVEL, phish_confidence_level str -> Option<&str>, with_phish_confidence_level(String), "`phishConfidenceLevel`: `Edm.String`, metadata";
    "policy" POLICY, policy str -> Option<&str>, with_policy(String), "`policy`: `Edm.String`, metadata";
    "policyAction" POLICY_ACTION, policy_action str -> Option<&str>, with_policy_action(String), "`policyAction`: `Edm.String`, metadata";
    "policyType" POLICY_TYPE, policy_type str -> Option<&str>, with_policy_type(String), "`policyType`: `Edm.String`, metadata";
    "primaryOverrideSource" PRIMARY_OVERRIDE_SOURCE, primary_override_source str -> Option<&str>, with_primary_override_source(String), "`primaryOverrideSource`: `Edm.String`, metadata";
    "recipientDetail" RECIPIENT_DETAIL, recipient_detail model -> Option<&AnalyzedEmailRecipientDetail>, with_recipient_detail(AnalyzedEmailRecipientDetail), "`recipientDetail`: `microsoft.graph.security.analyzedEmailRecipientDetail`, metadata";
    "recipientEmailAddress" RECIPIENT_EMAIL_ADDRESS, recipient_email_address str -> Option<&str>, with_recipient_email_address(String), "`recipientEmailAddress`: `Edm.String`, metadata";
    "returnPath" RETURN_PATH, return_path str -> Option<&str>, with_return_path(String), "`returnPath`: `Edm.String`, metadata";
    "senderDetail" SENDER_DETAIL, sender_detail model -> Option<&AnalyzedEmailSenderDetail>, with_sender_detail(AnalyzedEmailSenderDetail), "`senderDetail`: `microsoft.graph.security.analyzedEmailSenderDetail`, metadata";
    "sizeInBytes" SIZE_IN_BYTES, size_in_bytes i32 -> Option<i32>, with_size_in_bytes(i32), "`sizeInBytes`: `Edm.Int32`, metadata";
    "spamConfidenceLevel" SPAM_CONFIDENCE_LEVEL, spam_confidence_level str -> Option<&str>, with_spam_confidence_level(String), "`spamConfidenceLevel`: `Edm.String`, metadata";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`, metadata";
    "threatDetectionDetails" THREAT_DETECTION_DETAILS, threat_detection_details models -> Option<&[super::security::ThreatDetectionDetail]>, with_threat_detection_details(Vec<super::security::ThreatDetectionDetail>), "`threatDetectionDetails`: `Collection(microsoft.graph.security.threatDetectionDetail)`, metadata";
    "threatTypes" THREAT_TYPES, threat_types enumerations -> Option<Vec<super::security::ThreatType>>, with_threat_types(Vec<super::security::ThreatType>), "`threatTypes`: `Collection(microsoft.graph.security.threatType)`, metadata";
    "timelineEvents" TIMELINE_EVENTS, timeline_events models -> Option<&[super::security::TimelineEvent]>, with_timeline_events(Vec<super::security::TimelineEvent>), "`timelineEvents`: `Collection(microsoft.graph.security.timelineEvent)`, metadata";
    "urls" URLS, urls models -> Option<&[AnalyzedEmailUrl]>, with_urls(Vec<AnalyzedEmailUrl>), "`urls`: `Collection(microsoft.graph.security.analyzedEmailUrl)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.analyzedEmailAttachment`, metadata
    AnalyzedEmailAttachment = "microsoft.graph.security.analyzedEmailAttachment";
    "detonationDetails" DETONATION_DETAILS, detonation_details model -> Option<&super::security::DetonationDetails>, with_detonation_details(super::security::DetonationDetails), "`detonationDetails`: `microsoft.graph.security.detonationDetails`, metadata";
    "fileExtension" FILE_EXTENSION, file_extension str -> Option<&str>, with_file_extension(String), "`fileExtension`: `Edm.String`, metadata";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`, metadata";
    "fileSize" FILE_SIZE, file_size i32 -> Option<i32>, with_file_size(i32), "`fileSize`: `Edm.Int32`, metadata";
    "fileType" FILE_TYPE, file_type str -> Option<&str>, with_file_type(String), "`fileType`: `Edm.String`, metadata";
    "malwareFamily" MALWARE_FAMILY, malware_family str -> Option<&str>, with_malware_family(String), "`malwareFamily`: `Edm.String`, metadata";
    "sha256" SHA256, sha256 str -> Option<&str>, with_sha256(String), "`sha256`: `Edm.String`, metadata";
    "tenantAllowBlockListDetailInfo" TENANT_ALLOW_BLOCK_LIST_DETAIL_INFO, tenant_allow_block_list_detail_info str -> Option<&str>, with_tenant_allow_block_list_detail_info(String), "`tenantAllowBlockListDetailInfo`: `Edm.String`, metadata";
    "threatType" THREAT_TYPE, threat_type enumeration -> Option<super::security::ThreatType>, with_threat_type(super::security::ThreatType), "`threatType`: `microsoft.graph.security.threatType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.analyzedEmailAuthenticationDetail`, metadata
    AnalyzedEmailAuthenticationDetail = "microsoft.graph.security.analyzedEmailAuthenticationDetail";
    "compositeAuthentication" COMPOSITE_AUTHENTICATION, composite_authentication str -> Option<&str>, with_composite_authentication(String), "`compositeAuthentication`: `Edm.String`, metadata";
    "dkim" DKIM, dkim str -> Option<&str>, with_dkim(String), "`dkim`: `Edm.String`, metadata";
    "dmarc" DMARC, dmarc str -> Option<&str>, with_dmarc(String), "`dmarc`: `Edm.String`, metadata";
    "senderPolicyFramework" SENDER_POLICY_FRAMEWORK, sender_policy_framework str -> Option<&str>, with_sender_policy_framework(String), "`senderPolicyFramework`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.analyzedEmailDeliveryDetail`, metadata
    AnalyzedEmailDeliveryDetail = "microsoft.graph.security.analyzedEmailDeliveryDetail";
    "action" ACTION, action enumeration -> Option<super::security::DeliveryAction>, with_action(super::security::DeliveryAction), "`action`: `microsoft.graph.security.deliveryAction`, metadata";
    "latestThreats" LATEST_THREATS, latest_threats str -> Option<&str>, with_latest_threats(String), "`latestThreats`: `Edm.String`, metadata";
    "location" LOCATION, location enumeration -> Option<super::security::DeliveryLocation>, with_location(super::security::DeliveryLocation), "`location`: `microsoft.graph.security.deliveryLocation`, metadata";
    "originalThreats" ORIGINAL_THREATS, original_threats str -> Option<&str>, with_original_threats(String), "`originalThreats`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.analyzedEmailDlpRuleInfo`, metadata
    AnalyzedEmailDlpRuleInfo = "microsoft.graph.security.analyzedEmailDlpRuleInfo";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "ruleId" RULE_ID, rule_id str -> Option<&str>, with_rule_id(String), "`ruleId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.analyzedEmailExchangeTransportRuleInfo`, metadata
    AnalyzedEmailExchangeTransportRuleInfo = "microsoft.graph.security.analyzedEmailExchangeTransportRuleInfo";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "ruleId" RULE_ID, rule_id str -> Option<&str>, with_rule_id(String), "`ruleId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.analyzedEmailRecipientDetail`, metadata
    AnalyzedEmailRecipientDetail = "microsoft.graph.security.analyzedEmailRecipientDetail";
    "ccRecipients" CC_RECIPIENTS, cc_recipients strs -> Option<Vec<&str>>, with_cc_recipients(Vec<String>), "`ccRecipients`: `Collection(Edm.String)`, metadata";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.analyzedEmailSenderDetail`, metadata
    AnalyzedEmailSenderDetail = "microsoft.graph.security.analyzedEmailSenderDetail";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "domainCreationDateTime" DOMAIN_CREATION_DATE_TIME, domain_creation_date_time date_time -> Parsed<OffsetDateTime>, with_domain_creation_date_time(OffsetDateTime), "`domainCreationDateTime`: `Edm.DateTimeOffset`, metadata";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`, metadata";
    "domainOwner" DOMAIN_OWNER, domain_owner str -> Option<&str>, with_domain_owner(String), "`domainOwner`: `Edm.String`, metadata";
    "fromAddress" FROM_ADDRESS, from_address str -> Option<&str>, with_from_address(String), "`fromAddress`: `Edm.String`, metadata";
    "ipv4" IPV4, ipv4 str -> Option<&str>, with_ipv4(String), "`ipv4`: `Edm.String`, metadata";
    "location" LOCATION, location str -> Option<&str>, with_location(String), "`location`: `Edm.String`, metadata";
    "mailFromAddress" MAIL_FROM_ADDRESS, mail_from_address str -> Option<&str>, with_mail_from_address(String), "`mailFromAddress`: `Edm.String`, metadata";
    "mailFromDomainName" MAIL_FROM_DOMAIN_NAME, mail_from_domain_name str -> Option<&str>, with_mail_from_domain_name(String), "`mailFromDomainName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.analyzedEmailUrl`, metadata
    AnalyzedEmailUrl = "microsoft.graph.security.analyzedEmailUrl";
    "detectionMethod" DETECTION_METHOD, detection_method str -> Option<&str>, with_detection_method(String), "`detectionMethod`: `Edm.String`, metadata";
    "detonationDetails" DETONATION_DETAILS, detonation_details model -> Option<&super::security::DetonationDetails>, with_detonation_details(super::security::DetonationDetails), "`detonationDetails`: `microsoft.graph.security.detonationDetails`, metadata";
    "tenantAllowBlockListDetailInfo" TENANT_ALLOW_BLOCK_LIST_DETAIL_INFO, tenant_allow_block_list_detail_info str -> Option<&str>, with_tenant_allow_block_list_detail_info(String), "`tenantAllowBlockListDetailInfo`: `Edm.String`, metadata";
    "threatType" THREAT_TYPE, threat_type enumeration -> Option<super::security::ThreatType>, with_threat_type(super::security::ThreatType), "`threatType`: `microsoft.graph.security.threatType`, metadata";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.analyzedMessageEvidence`, metadata, with the accessors of [`AlertEvidence`](AlertEvidence)
    AnalyzedMessageEvidence: AlertEvidence = "microsoft.graph.security.analyzedMessageEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "antiSpamDirection" ANTI_SPAM_DIRECTION, anti_spam_direction str -> Option<&str>, with_anti_spam_direction(String), "`antiSpamDirection`: `Edm.String`, metadata";
    "attachmentsCount" ATTACHMENTS_COUNT, attachments_count i64 -> Option<i64>, with_attachments_count(i64), "`attachmentsCount`: `Edm.Int64`, metadata";
    "deliveryAction" DELIVERY_ACTION, delivery_action str -> Option<&str>, with_delivery_action(String), "`deliveryAction`: `Edm.String`, metadata";
    "deliveryLocation" DELIVERY_LOCATION, delivery_location str -> Option<&str>, with_delivery_location(String), "`deliveryLocation`: `Edm.String`, metadata";
    "internetMessageId" INTERNET_MESSAGE_ID, internet_message_id str -> Option<&str>, with_internet_message_id(String), "`internetMessageId`: `Edm.String`, metadata";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`, metadata";
    "networkMessageId" NETWORK_MESSAGE_ID, network_message_id str -> Option<&str>, with_network_message_id(String), "`networkMessageId`: `Edm.String`, metadata";
    "p1Sender" P1_SENDER, p1_sender model -> Option<&super::security::EmailSender>, with_p1_sender(super::security::EmailSender), "`p1Sender`: `microsoft.graph.security.emailSender`, metadata";
    "p2Sender" P2_SENDER, p2_sender model -> Option<&super::security::EmailSender>, with_p2_sender(super::security::EmailSender), "`p2Sender`: `microsoft.graph.security.emailSender`, metadata";
    "receivedDateTime" RECEIVED_DATE_TIME, received_date_time date_time -> Parsed<OffsetDateTime>, with_received_date_time(OffsetDateTime), "`receivedDateTime`: `Edm.DateTimeOffset`, metadata";
    "recipientEmailAddress" RECIPIENT_EMAIL_ADDRESS, recipient_email_address str -> Option<&str>, with_recipient_email_address(String), "`recipientEmailAddress`: `Edm.String`, metadata";
    "senderIp" SENDER_IP, sender_ip str -> Option<&str>, with_sender_ip(String), "`senderIp`: `Edm.String`, metadata";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`, metadata";
    "threatDetectionMethods" THREAT_DETECTION_METHODS, threat_detection_methods strs -> Option<Vec<&str>>, with_threat_detection_methods(Vec<String>), "`threatDetectionMethods`: `Collection(Edm.String)`, metadata";
    "threats" THREATS, threats strs -> Option<Vec<&str>>, with_threats(Vec<String>), "`threats`: `Collection(Edm.String)`, metadata";
    "urlCount" URL_COUNT, url_count i64 -> Option<i64>, with_url_count(i64), "`urlCount`: `Edm.Int64`, metadata";
    "urls" URLS, urls strs -> Option<Vec<&str>>, with_urls(Vec<String>), "`urls`: `Collection(Edm.String)`, metadata";
    "urn" URN, urn str -> Option<&str>, with_urn(String), "`urn`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.antispamDirectionality`, metadata
    AntispamDirectionality = "microsoft.graph.security.antispamDirectionality" {
        Unknown = "unknown",
        Inbound = "inbound",
        Outbound = "outbound",
        IntraOrg = "intraOrg",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.antispamTeamsDirection`, metadata
    AntispamTeamsDirection = "microsoft.graph.security.antispamTeamsDirection" {
        Unknown = "unknown",
        Inbound = "inbound",
        Outbound = "outbound",
        Intraorg = "intraorg",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.appCategory`, metadata
    AppCategory = "microsoft.graph.security.appCategory" {
        Security = "security",
        Collaboration = "collaboration",
        HostingServices = "hostingServices",
        OnlineMeetings = "onlineMeetings",
        NewsAndEntertainment = "newsAndEntertainment",
        ECommerce = "eCommerce",
        Education = "education",
        CloudStorage = "cloudStorage",
        Marketing = "marketing",
        OperationsManagement = "operationsManagement",
        Health = "health",
        Advertising = "advertising",
        Productivity = "productivity",
        AccountingAndFinance = "accountingAndFinance",
        ContentManagement = "contentManagement",
        ContentSharing = "contentSharing",
        BusinessManagement = "businessManagement",
        Communications = "communications",
        DataAnalytics = "dataAnalytics",
        BusinessIntelligence = "businessIntelligence",
        Webemail = "webemail",
        CodeHosting = "codeHosting",
        WebAnalytics = "webAnalytics",
        SocialNetwork = "socialNetwork",
        Crm = "crm",
        Forums = "forums",
        HumanResourceManagement = "humanResourceManagement",
        TransportationAndTravel = "transportationAndTravel",
        ProductDesign = "productDesign",
        Sales = "sales",
        CloudComputingPlatform = "cloudComputingPlatform",
        ProjectManagement = "projectManagement",
        PersonalInstantMessaging = "personalInstantMessaging",
        DevelopmentTools = "developmentTools",
        ItServices = "itServices",
        SupplyChainAndLogistics = "supplyChainAndLogistics",
        PropertyManagement = "propertyManagement",
        CustomerSupport = "customerSupport",
        InternetOfThings = "internetOfThings",
        VendorManagementSystems = "vendorManagementSystems",
        WebsiteMonitoring = "websiteMonitoring",
        GenerativeAi = "generativeAi",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
        AiModelProvider = "aiModelProvider",
        McpServer = "mcpServer",
        ClientAiApp = "clientAiApp",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.appInfoCsaStarLevel`, metadata
    AppInfoCsaStarLevel = "microsoft.graph.security.appInfoCsaStarLevel" {
        SelfAssessment = "selfAssessment",
        Certification = "certification",
        Attestation = "attestation",
        CStarAssessment = "cStarAssessment",
        ContinuousMonitoring = "continuousMonitoring",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.appInfoDataAtRestEncryptionMethod`, metadata
    AppInfoDataAtRestEncryptionMethod = "microsoft.graph.security.appInfoDataAtRestEncryptionMethod" {
        Aes = "aes",
        BitLocker = "bitLocker",
        Blowfish = "blowfish",
        Des3 = "des3",
        Des = "des",
        Rc4 = "rc4",
        RsA = "rsA",
        NotSupported = "notSupported",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.appInfoDataRetentionPolicy`, metadata
    AppInfoDataRetentionPolicy = "microsoft.graph.security.appInfoDataRetentionPolicy" {
        DataRetained = "dataRetained",
        DeletedImmediately = "deletedImmediately",
        DeletedWithinTwoWeeks = "deletedWithinTwoWeeks",
        DeletedWithinOneMonth = "deletedWithinOneMonth",
        DeletedWithinThreeMonths = "deletedWithinThreeMonths",
        DeletedWithinMoreThanThreeMonths = "deletedWithinMoreThanThreeMonths",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.appInfoEncryptionProtocol`, metadata
    AppInfoEncryptionProtocol = "microsoft.graph.security.appInfoEncryptionProtocol" {
        Tls1_0 = "tls1_0",
        Tls1_1 = "tls1_1",
        Tls1_2 = "tls1_2",
        Tls1_3 = "tls1_3",
        NotApplicable = "notApplicable",
        NotSupported = "notSupported",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
        Ssl3 = "ssl3",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.appInfoFedRampLevel`, metadata
    AppInfoFedRampLevel = "microsoft.graph.security.appInfoFedRampLevel" {
        High = "high",
        Moderate = "moderate",
        Low = "low",
        LiSaaS = "liSaaS",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
        NotSupported = "notSupported",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.appInfoHolding`, metadata
    AppInfoHolding = "microsoft.graph.security.appInfoHolding" {
        Private = "private",
        Public = "public",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.appInfoPciDssVersion`, metadata
    AppInfoPciDssVersion = "microsoft.graph.security.appInfoPciDssVersion" {
        V1 = "v1",
        V2 = "v2",
        V3 = "v3",
        V3_1 = "v3_1",
        V3_2 = "v3_2",
        V3_2_1 = "v3_2_1",
        NotSupported = "notSupported",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
        V4 = "v4",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.appInfoUploadedDataTypes`, metadata
    AppInfoUploadedDataTypes = "microsoft.graph.security.appInfoUploadedDataTypes" {
        Documents = "documents",
        MediaFiles = "mediaFiles",
        CodingFiles = "codingFiles",
        CreditCards = "creditCards",
        DatabaseFiles = "databaseFiles",
        None = "none",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.applyLabelAction`, metadata, with the accessors of [`InformationProtectionAction`](super::security::InformationProtectionAction)
    ApplyLabelAction: super::security::InformationProtectionAction = "microsoft.graph.security.applyLabelAction";
    "actionSource" ACTION_SOURCE, action_source enumeration -> Option<ActionSource>, with_action_source(ActionSource), "`actionSource`: `microsoft.graph.security.actionSource`, metadata";
    "actions" ACTIONS, actions models -> Option<&[super::security::InformationProtectionAction]>, with_actions(Vec<super::security::InformationProtectionAction>), "`actions`: `Collection(microsoft.graph.security.informationProtectionAction)`, metadata";
    "responsibleSensitiveTypeIds" RESPONSIBLE_SENSITIVE_TYPE_IDS, responsible_sensitive_type_ids strs -> Option<Vec<&str>>, with_responsible_sensitive_type_ids(Vec<String>), "`responsibleSensitiveTypeIds`: `Collection(Edm.String)`, metadata";
    "sensitivityLabelId" SENSITIVITY_LABEL_ID, sensitivity_label_id str -> Option<&str>, with_sensitivity_label_id(String), "`sensitivityLabelId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.article`, metadata, with the accessors of [`Entity`](super::Entity)
    Article: super::Entity = "microsoft.graph.security.article";
    inherited "id" ID, with_id(String), "`id`";
    "body" BODY, body model -> Option<&super::security::FormattedContent>, with_body(super::security::FormattedContent), "`body`: `microsoft.graph.security.formattedContent`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "imageUrl" IMAGE_URL, image_url str -> Option<&str>, with_image_url(String), "`imageUrl`: `Edm.String`, metadata";
    "isFeatured" IS_FEATURED, is_featured bool -> Option<bool>, with_is_featured(bool), "`isFeatured`: `Edm.Boolean`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "summary" SUMMARY, summary model -> Option<&super::security::FormattedContent>, with_summary(super::security::FormattedContent), "`summary`: `microsoft.graph.security.formattedContent`, metadata";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
    "indicators" INDICATORS, indicators models -> Option<&[ArticleIndicator]>, with_indicators(Vec<ArticleIndicator>), "`indicators`: `Collection(microsoft.graph.security.articleIndicator)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.articleIndicator`, metadata, with the accessors of [`Indicator`](super::security::Indicator)
    ArticleIndicator: super::security::Indicator, super::Entity = "microsoft.graph.security.articleIndicator";
    inherited "id" ID, with_id(String), "`id`";
    inherited "source" SOURCE, with_source(super::security::IndicatorSource), "`source`";
    inherited "artifact" ARTIFACT, with_artifact(Artifact), "`artifact`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.artifact`, metadata, with the accessors of [`Entity`](super::Entity)
    Artifact: super::Entity = "microsoft.graph.security.artifact" {
        "microsoft.graph.security.host",
        "microsoft.graph.security.hostComponent",
        "microsoft.graph.security.hostCookie",
        "microsoft.graph.security.hostSslCertificate",
        "microsoft.graph.security.hostTracker",
        "microsoft.graph.security.hostname",
        "microsoft.graph.security.ipAddress",
        "microsoft.graph.security.passiveDnsRecord",
        "microsoft.graph.security.sslCertificate",
        "microsoft.graph.security.unclassifiedArtifact",
    };
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.assignmentMethod`, metadata
    AssignmentMethod = "microsoft.graph.security.assignmentMethod" {
        Standard = "standard",
        Privileged = "privileged",
        Auto = "auto",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.attackSimAdminAuditRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AttackSimAdminAuditRecord: AuditData = "microsoft.graph.security.attackSimAdminAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.attackSimAuditRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AttackSimAuditRecord: AuditData = "microsoft.graph.security.attackSimAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.attackSimulationInfo`](https://learn.microsoft.com/graph/api/resources/security-attacksimulationinfo?view=graph-rest-beta)
    AttackSimulationInfo = "microsoft.graph.security.attackSimulationInfo";
    "attackSimDateTime" ATTACK_SIM_DATE_TIME, attack_sim_date_time date_time -> Parsed<OffsetDateTime>, with_attack_sim_date_time(OffsetDateTime), "`attackSimDateTime`: `Edm.DateTimeOffset`";
    "attackSimDurationTime" ATTACK_SIM_DURATION_TIME, attack_sim_duration_time duration -> Parsed<Duration>, with_attack_sim_duration_time(Duration), "`attackSimDurationTime`: `Edm.Duration`";
    "attackSimId" ATTACK_SIM_ID, attack_sim_id guid -> Parsed<Uuid>, with_attack_sim_id(Uuid), "`attackSimId`: `Edm.Guid`";
    "attackSimUserId" ATTACK_SIM_USER_ID, attack_sim_user_id str -> Option<&str>, with_attack_sim_user_id(String), "`attackSimUserId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.auditConfigAuditRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AuditConfigAuditRecord: AuditData = "microsoft.graph.security.auditConfigAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.auditCoreRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    AuditCoreRoot: super::Entity = "microsoft.graph.security.auditCoreRoot";
    inherited "id" ID, with_id(String), "`id`";
    "queries" QUERIES, queries models -> Option<&[AuditLogQuery]>, with_queries(Vec<AuditLogQuery>), "`queries`: `Collection(microsoft.graph.security.auditLogQuery)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.auditData`, metadata
    AuditData = "microsoft.graph.security.auditData" {
        "microsoft.graph.security.a365AiExecuteTool",
        "microsoft.graph.security.a365AiGuardrail",
        "microsoft.graph.security.a365AiInferenceCall",
        "microsoft.graph.security.a365AiInvokeAgent",
        "microsoft.graph.security.a365AiRunSummary",
        "microsoft.graph.security.a365SpanOutputs",
        "microsoft.graph.security.aISpanOutputsAuditRecord",
        "microsoft.graph.security.aadRiskDetectionAuditRecord",
        "microsoft.graph.security.aedAuditRecord",
        "microsoft.graph.security.agentAdminActivityRecord",
        "microsoft.graph.security.agentSettingAdminActivity",
        "microsoft.graph.security.aiAppInteractionAuditRecord",
        "microsoft.graph.security.aiExecuteToolAuditRecord",
        "microsoft.graph.security.aiGuardrail",
        "microsoft.graph.security.aiInteractionsChangeNotificationAuditRecord",
        "microsoft.graph.security.aiInteractionsExportAuditRecord",
        "microsoft.graph.security.aiInteractionsSubscriptionAuditRecord",
        "microsoft.graph.security.aiInvokeAgentAuditRecord",
        "microsoft.graph.security.aipDiscover",
        "microsoft.graph.security.aipFileDeleted",
        "microsoft.graph.security.aipHeartBeat",
        "microsoft.graph.security.aipProtectionActionLogRequest",
        "microsoft.graph.security.aipScannerDiscoverEvent",
        "microsoft.graph.security.aipSensitivityLabelActionLogRequest",
        "microsoft.graph.security.airAdminActionInvestigationData",
        "microsoft.graph.security.airInvestigationData",
        "microsoft.graph.security.airManualInvestigationData",
        "microsoft.graph.security.alertSubmissionAuditRecord",
        "microsoft.graph.security.alertSubmissionResultDetailAuditRecord",
        "microsoft.graph.security.attackSimAdminAuditRecord",
        "microsoft.graph.security.attackSimAuditRecord",
        "microsoft.graph.security.auditConfigAuditRecord",
        "microsoft.graph.security.auditSearchAuditRecord",
        "microsoft.graph.security.azfwApplicationRuleAggregationEventRecord",
        "microsoft.graph.security.azfwDnsQueryEventRecord",
        "microsoft.graph.security.azfwNetworkRuleEventRecord",
        "microsoft.graph.security.azureAISearchAuditRecord",
        "microsoft.graph.security.azureActiveDirectoryAccountLogonAuditRecord",
        "microsoft.graph.security.azureActiveDirectoryAuditRecord",
        "microsoft.graph.security.azureActiveDirectoryStsLogonAuditRecord",
        "microsoft.graph.security.campaignAuditRecord",
        "microsoft.graph.security.ccraiPolicyViolationRecord",
        "microsoft.graph.security.cdpClassifierHealthRecord",
        "microsoft.graph.security.cdpColdCrawlStatusRecord",
        "microsoft.graph.security.cdpConsumptionResourceRecord",
        "microsoft.graph.security.cdpContentExplorerAggregateRecord",
        "microsoft.graph.security.cdpDlpSensitiveEndpointAuditRecord",
        "microsoft.graph.security.cdpLogRecord",
        "microsoft.graph.security.cdpOcrBillingRecord",
        "microsoft.graph.security.cdpResourceScopeChangeEventRecord",
        "microsoft.graph.security.cdpdlmaiInteractionInsightsRecord",
        "microsoft.graph.security.cloudSecurityConnector",
        "microsoft.graph.security.cloudSecurityEnablement",
        "microsoft.graph.security.cloudSecurityManagement",
        "microsoft.graph.security.cloudUpdateDeviceConfigAuditRecord",
        "microsoft.graph.security.cloudUpdateProfileConfigAuditRecord",
        "microsoft.graph.security.cloudUpdateTenantConfigAuditRecord",
        "microsoft.graph.security.complianceConnectorAuditRecord",
        "microsoft.graph.security.complianceDLMExchangeAuditRecord",
        "microsoft.graph.security.complianceDLMSharePointAuditRecord",
        "microsoft.graph.security.complianceDLPApplicationsAuditRecord",
        "microsoft.graph.security.complianceDLPApplicationsClassificationAuditRecord",
        "microsoft.graph.security.complianceDLPEndpointAuditRecord",
        "microsoft.graph.security.complianceDLPEndpointDiscoveryAuditRecord",
        "microsoft.graph.security.complianceDLPEnforcementAuditRecord",
        "microsoft.graph.security.complianceDLPExchangeAuditRecord",
        "microsoft.graph.security.complianceDLPExchangeClassificationAuditRecord",
        "microsoft.graph.security.complianceDLPExchangeClassificationCdpRecord",
        "microsoft.graph.security.complianceDLPExchangeDiscoveryAuditRecord",
        "microsoft.graph.security.complianceDLPSharePointAuditRecord",
        "microsoft.graph.security.complianceDLPSharePointClassificationAuditRecord",
        "microsoft.graph.security.complianceDLPSharePointClassificationCdpRecord",
        "microsoft.graph.security.complianceDLPSharePointClassificationExtendedAuditRecord",
        "microsoft.graph.security.complianceEndpointEvaluationIncomplete",
        "microsoft.graph.security.complianceEvaluationIncomplete",
        "microsoft.graph.security.complianceExchangeOcrAuditRecord",
        "microsoft.graph.security.complianceManagerActionRecord",
        "microsoft.graph.security.compliancePolicyGradingSharePointAuditRecord",
        "microsoft.graph.security.complianceSettingsChangeAuditRecord",
        "microsoft.graph.security.complianceSitGradingSharePointAuditRecord",
        "microsoft.graph.security.complianceSupervisionExchangeAuditRecord",
        "microsoft.graph.security.connectedAIAppInteractionAuditRecord",
        "microsoft.graph.security.consumptionResourceAuditRecord",
        "microsoft.graph.security.contentStoreMetadataRecord",
        "microsoft.graph.security.copilotAgentManagementAuditRecord",
        "microsoft.graph.security.copilotForSecurityLoggingAuditRecord",
        "microsoft.graph.security.copilotForSecurityTriggerAuditRecord",
        "microsoft.graph.security.copilotInteractionAuditRecord",
        "microsoft.graph.security.copilotPluginSettingAuditRecord",
        "microsoft.graph.security.copilotPromptBookSettingAuditRecord",
        "microsoft.graph.security.copilotSessionSharingAuditRecord",
        "microsoft.graph.security.copilotSettingAuditRecord",
        "microsoft.graph.security.copilotWorkspaceSettingAuditRecord",
        "microsoft.graph.security.coreReportingSettingsAuditRecord",
        "microsoft.graph.security.cortanaBriefingAuditRecord",
        "microsoft.graph.security.criticalAssetManagementClassificationRecord",
        "microsoft.graph.security.crmEntityOperationAuditRecord",
        "microsoft.graph.security.crossTenantAccessPolicyAuditRecord",
        "microsoft.graph.security.cscContentMetadata",
        "microsoft.graph.security.customerKeyServiceEncryptionAuditRecord",
        "microsoft.graph.security.dataCenterSecurityCmdletAuditRecord",
        "microsoft.graph.security.dataGovernanceAuditRecord",
        "microsoft.graph.security.dataInsightsRestApiAuditRecord",
        "microsoft.graph.security.dataLakeExportOperationAuditRecord",
        "microsoft.graph.security.dataSecurityInvestigationAuditRecord",
        "microsoft.graph.security.dataShareOperationAuditRecord",
        "microsoft.graph.security.defaultAuditData",
        "microsoft.graph.security.defenderAutomationRule",
        "microsoft.graph.security.defenderCaseManagementAuditRecord",
        "microsoft.graph.security.defenderGeneratedPlaybook",
        "microsoft.graph.security.defenderIntegration",
        "microsoft.graph.security.defenderPreviewFeaturesRecord",
        "microsoft.graph.security.defenderSecurityForAIConfigurationAuditRecord",
        "microsoft.graph.security.deployFeatureActivityRecord",
        "microsoft.graph.security.deviceDiscoverySettingsAuthenticatedScansRecord",
        "microsoft.graph.security.deviceDiscoverySettingsExclusionRecord",
        "microsoft.graph.security.deviceDiscoverySettingsRecord",
        "microsoft.graph.security.discoveryAuditRecord",
        "microsoft.graph.security.dlpEndpointAuditRecord",
        "microsoft.graph.security.dlpImportResultAuditRecord",
        "microsoft.graph.security.dlpSensitiveInformationTypeRulePackageCmdletRecord",
        "microsoft.graph.security.dragonCopilotAccessRecord",
        "microsoft.graph.security.dragonCopilotAdminRecord",
        "microsoft.graph.security.dragonCopilotClinicalDataRecord",
        "microsoft.graph.security.dragonCopilotSessionRecord",
        "microsoft.graph.security.dspmAdminActivity",
        "microsoft.graph.security.dynamics365BusinessCentralAuditRecord",
        "microsoft.graph.security.ecsContentMetadata",
        "microsoft.graph.security.ehrConnectorAuditBaseRecord",
        "microsoft.graph.security.eopSubmissionFeedEntityAuditRecord",
        "microsoft.graph.security.exchangeAdminAuditRecord",
        "microsoft.graph.security.exchangeAggregatedMailboxAuditRecord",
        "microsoft.graph.security.exchangeAggregatedOperationRecord",
        "microsoft.graph.security.exchangeMailboxAuditGroupRecord",
        "microsoft.graph.security.exchangeMailboxAuditRecord",
        "microsoft.graph.security.fabricAuditRecord",
        "microsoft.graph.security.fabricPolicyRecord",
        "microsoft.graph.security.filteringTeamsMessageFileInfo",
        "microsoft.graph.security.healthcareSignalRecord",
        "microsoft.graph.security.hostedRpaAuditRecord",
        "microsoft.graph.security.hrSignalAuditRecord",
        "microsoft.graph.security.hygieneEventRecord",
        "microsoft.graph.security.informationBarrierPolicyApplicationAuditRecord",
        "microsoft.graph.security.informationWorkerProtectionAuditRecord",
        "microsoft.graph.security.insiderRiskScopedUserInsightsRecord",
        "microsoft.graph.security.insiderRiskScopedUsersRecord",
        "microsoft.graph.security.integratedAppsAppAdminActivityAuditRecord",
        "microsoft.graph.security.integratedAppsAppSettingsAdminActivityAuditRecord",
        "microsoft.graph.security.irmActivityAuditTrailRecord",
        "microsoft.graph.security.irmUserDefinedDetectionRecord",
        "microsoft.graph.security.kaizalaAuditRecord",
        "microsoft.graph.security.labelAnalyticsAggregateAuditRecord",
        "microsoft.graph.security.labelContentExplorerAuditRecord",
        "microsoft.graph.security.largeContentMetadataAuditRecord",
        "microsoft.graph.security.m365ComplianceConnectorAuditRecord",
        "microsoft.graph.security.m365SearchSectionsRecord",
        "microsoft.graph.security.m365daadAuditRecord",
        "microsoft.graph.security.m365odspAssetMetadataRecord",
        "microsoft.graph.security.mDASHAuditRecord",
        "microsoft.graph.security.mailSubmissionData",
        "microsoft.graph.security.managedServicesAuditRecord",
        "microsoft.graph.security.managedTenantsAuditRecord",
        "microsoft.graph.security.mapgAlertsAuditRecord",
        "microsoft.graph.security.mapgOnboardAuditRecord",
        "microsoft.graph.security.mapgPolicyAuditRecord",
        "microsoft.graph.security.mapgRemediationAuditRecord",
        "microsoft.graph.security.mcasAlertsAuditRecord",
        "microsoft.graph.security.mcsRawEmailContentMetadata",
        "microsoft.graph.security.mdaAuditRecord",
        "microsoft.graph.security.mdaDataSecuritySignalRecord",
        "microsoft.graph.security.mdatpAuditRecord",
        "microsoft.graph.security.mdcEventsRecord",
        "microsoft.graph.security.mdiAuditRecord",
        "microsoft.graph.security.mesRawEmailContentMetadata",
        "microsoft.graph.security.meshWorldsAuditRecord",
        "microsoft.graph.security.microsoft365BackupBackupItemAuditRecord",
        "microsoft.graph.security.microsoft365BackupBackupPolicyAuditRecord",
        "microsoft.graph.security.microsoft365BackupGranularBrowseTaskAuditRecord",
        "microsoft.graph.security.microsoft365BackupRestoreItemAuditRecord",
        "microsoft.graph.security.microsoft365BackupRestoreTaskAuditRecord",
        "microsoft.graph.security.microsoft365CopilotScheduledPromptAuditRecord",
        "microsoft.graph.security.microsoftDefenderExpertsXDRAuditRecord",
        "microsoft.graph.security.microsoftFlowAuditRecord",
        "microsoft.graph.security.microsoftFormsAuditRecord",
        "microsoft.graph.security.microsoftGraphDataConnectConsent",
        "microsoft.graph.security.microsoftGraphDataConnectOperation",
        "microsoft.graph.security.microsoftPurviewDataCatalogOperationRecord",
        "microsoft.graph.security.microsoftPurviewDataMapOperationRecord",
        "microsoft.graph.security.microsoftPurviewMetadataPolicyOperationRecord",
        "microsoft.graph.security.microsoftPurviewPolicyOperationRecord",
        "microsoft.graph.security.microsoftPurviewPrivacyAuditEvent",
        "microsoft.graph.security.microsoftPurviewUnifiedCatalogOperationRecord",
        "microsoft.graph.security.microsoftSecurityForAiConfiguration",
        "microsoft.graph.security.microsoftSecurityForAiRealTimeProtection",
        "microsoft.graph.security.microsoftStreamAuditRecord",
        "microsoft.graph.security.microsoftTeamsAdminAuditRecord",
        "microsoft.graph.security.microsoftTeamsAnalyticsAuditRecord",
        "microsoft.graph.security.microsoftTeamsAuditRecord",
        "microsoft.graph.security.microsoftTeamsDeviceAuditRecord",
        "microsoft.graph.security.microsoftTeamsMoveMessages",
        "microsoft.graph.security.microsoftTeamsRetentionLabelActionAuditRecord",
        "microsoft.graph.security.microsoftTeamsSensitivityLabelActionAuditRecord",
        "microsoft.graph.security.microsoftTeamsShiftsAuditRecord",
        "microsoft.graph.security.microsoftTeamsUserConcernAuditRecord",
        "microsoft.graph.security.mipAutoLabelExchangeItemAuditRecord",
        "microsoft.graph.security.mipAutoLabelProgressFeedbackAuditRecord",
        "microsoft.graph.security.mipAutoLabelSharePointItemAuditRecord",
        "microsoft.graph.security.mipAutoLabelSharePointPolicyLocationAuditRecord",
        "microsoft.graph.security.mipAutoLabelSimulationSharePointCompletionRecord",
        "microsoft.graph.security.mipAutoLabelSimulationSharePointProgressRecord",
        "microsoft.graph.security.mipAutoLabelSimulationStatisticsRecord",
        "microsoft.graph.security.mipExactDataMatchAuditRecord",
        "microsoft.graph.security.mipLabelAnalyticsAuditRecord",
        "microsoft.graph.security.mipLabelAuditRecord",
        "microsoft.graph.security.mosAgentInfoRecord",
        "microsoft.graph.security.mosAgentInfoRecordV2",
        "microsoft.graph.security.ms365dCustomDetectionAuditRecord",
        "microsoft.graph.security.ms365dIncidentAuditRecord",
        "microsoft.graph.security.ms365dSuppressionRuleAuditRecord",
        "microsoft.graph.security.msdeCustomCollectionAuditRecord",
        "microsoft.graph.security.msdeGeneralSettingsAuditRecord",
        "microsoft.graph.security.msdeIndicatorsSettingsAuditRecord",
        "microsoft.graph.security.msdeResponseActionsAuditRecord",
        "microsoft.graph.security.msdeRolesSettingsAuditRecord",
        "microsoft.graph.security.mspVectorSearchContentMetadataAuditRecord",
        "microsoft.graph.security.msticNationStateNotificationRecord",
        "microsoft.graph.security.mtpContentMetadata",
        "microsoft.graph.security.multiStageDispositionAuditRecord",
        "microsoft.graph.security.myAnalyticsSettingsAuditRecord",
        "microsoft.graph.security.noisyAlertPolicyAuditRecord",
        "microsoft.graph.security.officeNativeAuditRecord",
        "microsoft.graph.security.omePortalAuditRecord",
        "microsoft.graph.security.onDemandExchangeClassification",
        "microsoft.graph.security.onDemandSharePointClassificationAuditRecord",
        "microsoft.graph.security.onPremisesFileShareScannerDLPAuditRecord",
        "microsoft.graph.security.onPremisesSharePointScannerDLPAuditRecord",
        "microsoft.graph.security.oneDriveAuditRecord",
        "microsoft.graph.security.organizationalDataInM365AuditRecord",
        "microsoft.graph.security.outlookCopilotAutomationAuditRecord",
        "microsoft.graph.security.owaGetAccessTokenForResourceAuditRecord",
        "microsoft.graph.security.p4AIRiskScoreRecord",
        "microsoft.graph.security.p4AiDagSitePermissionsRecord",
        "microsoft.graph.security.p4aiAssessmentCategoryRecord",
        "microsoft.graph.security.p4aiAssessmentFabricScannerRecord",
        "microsoft.graph.security.p4aiAssessmentLocationResultRecord",
        "microsoft.graph.security.p4aiAssessmentRecord",
        "microsoft.graph.security.peopleAdminSettingsAuditRecord",
        "microsoft.graph.security.peopleSkillsAdmin",
        "microsoft.graph.security.peopleSkillsUser",
        "microsoft.graph.security.physicalBadgingSignalAuditRecord",
        "microsoft.graph.security.placesDirectoryAuditRecord",
        "microsoft.graph.security.plannerChatMessageAuditRecord",
        "microsoft.graph.security.plannerChatMessageListAuditRecord",
        "microsoft.graph.security.plannerCopyPlanAuditRecord",
        "microsoft.graph.security.plannerCustomFieldDefinition",
        "microsoft.graph.security.plannerCustomFieldDefinitionList",
        "microsoft.graph.security.plannerDependency",
        "microsoft.graph.security.plannerDependencyList",
        "microsoft.graph.security.plannerGoalAuditRecord",
        "microsoft.graph.security.plannerGoalListAuditRecord",
        "microsoft.graph.security.plannerPlanAuditRecord",
        "microsoft.graph.security.plannerPlanListAuditRecord",
        "microsoft.graph.security.plannerPlanSensitivityLabelAuditRecord",
        "microsoft.graph.security.plannerRosterAuditRecord",
        "microsoft.graph.security.plannerRosterSensitivityLabelAuditRecord",
        "microsoft.graph.security.plannerTaskAuditRecord",
        "microsoft.graph.security.plannerTaskListAuditRecord",
        "microsoft.graph.security.plannerTenantSettingsAuditRecord",
        "microsoft.graph.security.policyConfigChangeAuditRecord",
        "microsoft.graph.security.powerAppsAuditAppRecord",
        "microsoft.graph.security.powerAppsAuditPlanRecord",
        "microsoft.graph.security.powerAppsAuditResourceRecord",
        "microsoft.graph.security.powerBIAuditRecord",
        "microsoft.graph.security.powerBIDlpAuditRecord",
        "microsoft.graph.security.powerPagesSiteAuditRecord",
        "microsoft.graph.security.powerPlatformAdminDlpAuditRecord",
        "microsoft.graph.security.powerPlatformAdminEnvironmentAuditRecord",
        "microsoft.graph.security.powerPlatformAdministratorActivityRecord",
        "microsoft.graph.security.powerPlatformLockboxResourceAccessRequestAuditRecord",
        "microsoft.graph.security.powerPlatformLockboxResourceCommandAuditRecord",
        "microsoft.graph.security.powerPlatformServiceActivityAuditRecord",
        "microsoft.graph.security.powerPlatformTenantIsolationRecord",
        "microsoft.graph.security.privaPrivacyAssessmentOperationRecord",
        "microsoft.graph.security.privaPrivacyConsentOperationRecord",
        "microsoft.graph.security.privacyDataMatchAuditRecord",
        "microsoft.graph.security.privacyDataMinimizationRecord",
        "microsoft.graph.security.privacyDigestEmailRecord",
        "microsoft.graph.security.privacyOpenAccessAuditRecord",
        "microsoft.graph.security.privacyPortalAuditRecord",
        "microsoft.graph.security.privacyRemediationActionRecord",
        "microsoft.graph.security.privacyRemediationRecord",
        "microsoft.graph.security.projectAuditRecord",
        "microsoft.graph.security.projectForTheWebAssignedToMeSettingsAuditRecord",
        "microsoft.graph.security.projectForTheWebProjectAuditRecord",
        "microsoft.graph.security.projectForTheWebProjectSettingsAuditRecord",
        "microsoft.graph.security.projectForTheWebRoadmapAuditRecord",
        "microsoft.graph.security.projectForTheWebRoadmapItemAuditRecord",
        "microsoft.graph.security.projectForTheWebRoadmapSettingsAuditRecord",
        "microsoft.graph.security.projectForTheWebTaskAuditRecord",
        "microsoft.graph.security.publicFolderAuditRecord",
        "microsoft.graph.security.purviewInsiderRiskAlertsRecord",
        "microsoft.graph.security.purviewInsiderRiskCasesRecord",
        "microsoft.graph.security.purviewMCRecommendationRecord",
        "microsoft.graph.security.purviewPostureAgentAuditRecord",
        "microsoft.graph.security.quarantineAuditRecord",
        "microsoft.graph.security.recordsManagementAuditRecord",
        "microsoft.graph.security.reportSubmission",
        "microsoft.graph.security.reportSubmissionResultDetail",
        "microsoft.graph.security.restrictedModeAuditRecord",
        "microsoft.graph.security.retentionPolicyAuditRecord",
        "microsoft.graph.security.rtiOperationsAgentAuditRecord",
        "microsoft.graph.security.sbpConfigurationEventRecord",
        "microsoft.graph.security.sbpUsageEventRecord",
        "microsoft.graph.security.scoreEvidence",
        "microsoft.graph.security.scorePlatformGenericAuditRecord",
        "microsoft.graph.security.scriptRunAuditRecord",
        "microsoft.graph.security.searchAuditRecord",
        "microsoft.graph.security.securityComplianceAlertRecord",
        "microsoft.graph.security.securityComplianceCenterEOPCmdletAuditRecord",
        "microsoft.graph.security.securityComplianceInsightsAuditRecord",
        "microsoft.graph.security.securityComplianceRBACAuditRecord",
        "microsoft.graph.security.securityComplianceUserChangeAuditRecord",
        "microsoft.graph.security.securityCopilotIdentityManagementAuditRecord",
        "microsoft.graph.security.securityDevelopmentLifecycleAILogAuditRecord",
        "microsoft.graph.security.sensitiveInfoRemediationAgentDataRecord",
        "microsoft.graph.security.sensitivityLabelActionAuditRecord",
        "microsoft.graph.security.sensitivityLabelPolicyMatchAuditRecord",
        "microsoft.graph.security.sensitivityLabeledFileActionAuditRecord",
        "microsoft.graph.security.sentinelAIToolAuditRecord",
        "microsoft.graph.security.sentinelGraphAuditRecord",
        "microsoft.graph.security.sentinelJobAuditRecord",
        "microsoft.graph.security.sentinelKQLOnLakeAuditRecord",
        "microsoft.graph.security.sentinelLakeDataOnboardingAuditRecord",
        "microsoft.graph.security.sentinelLakeEncryptionAuditRecord",
        "microsoft.graph.security.sentinelLakeOnboardingAuditRecord",
        "microsoft.graph.security.sentinelNotebookOnLakeAuditRecord",
        "microsoft.graph.security.sentinelPackageAuditRecord",
        "microsoft.graph.security.sharePointAppPermissionOperationAuditRecord",
        "microsoft.graph.security.sharePointAuditRecord",
        "microsoft.graph.security.sharePointCommentOperationAuditRecord",
        "microsoft.graph.security.sharePointContentSecurityPolicyAuditRecord",
        "microsoft.graph.security.sharePointContentTypeOperationAuditRecord",
        "microsoft.graph.security.sharePointESignatureAuditRecord",
        "microsoft.graph.security.sharePointFieldOperationAuditRecord",
        "microsoft.graph.security.sharePointFileArchivePolicy",
        "microsoft.graph.security.sharePointFileOperationAuditRecord",
        "microsoft.graph.security.sharePointListItemOperationAuditRecord",
        "microsoft.graph.security.sharePointListOperationAuditRecord",
        "microsoft.graph.security.sharePointSharingOperationAuditRecord",
        "microsoft.graph.security.skypeForBusinessCmdletsAuditRecord",
        "microsoft.graph.security.skypeForBusinessPSTNUsageAuditRecord",
        "microsoft.graph.security.skypeForBusinessUsersBlockedAuditRecord",
        "microsoft.graph.security.sonarDetonationContentMetadata",
        "microsoft.graph.security.sonarDetonationEntityAuditRecord",
        "microsoft.graph.security.sonarFileDetonationEntityAuditRecord",
        "microsoft.graph.security.sonarSubmissionEntityAuditRecord",
        "microsoft.graph.security.sonarUrlDetonationEntityAuditRecord",
        "microsoft.graph.security.sparkCoreCustomLivePoolRecord",
        "microsoft.graph.security.submissionEntityAuditRecord",
        "microsoft.graph.security.supervisoryReviewDayXInsightsAuditRecord",
        "microsoft.graph.security.syntheticMediaDetectionEvent",
        "microsoft.graph.security.syntheticProbeAuditRecord",
        "microsoft.graph.security.teamCopilotInteractionAuditRecord",
        "microsoft.graph.security.teamsEasyApprovalsAuditRecord",
        "microsoft.graph.security.teamsEvalDataHubAdminOperationAuditRecord",
        "microsoft.graph.security.teamsEvalDataHubDataAccessAuditRecord",
        "microsoft.graph.security.teamsEvalDataHubPermissionChangeAuditRecord",
        "microsoft.graph.security.teamsHealthcareAuditRecord",
        "microsoft.graph.security.teamsUpdatesAuditRecord",
        "microsoft.graph.security.tenantAllowBlockListAuditRecord",
        "microsoft.graph.security.threatFinderAuditRecord",
        "microsoft.graph.security.threatIntelligenceAtpContentData",
        "microsoft.graph.security.threatIntelligenceExportAuditRecord",
        "microsoft.graph.security.threatIntelligenceMailData",
        "microsoft.graph.security.threatIntelligenceObjectAuditRecord",
        "microsoft.graph.security.threatIntelligenceUrlClickData",
        "microsoft.graph.security.todoAuditRecord",
        "microsoft.graph.security.trainableClassifierAuditRecord",
        "microsoft.graph.security.uamOperationAuditRecord",
        "microsoft.graph.security.unifiedGroupAuditRecord",
        "microsoft.graph.security.unifiedSimulationMatchedItemAuditRecord",
        "microsoft.graph.security.unifiedSimulationSummaryAuditRecord",
        "microsoft.graph.security.universalPrintManagementAuditRecord",
        "microsoft.graph.security.universalPrintPrintJobAuditRecord",
        "microsoft.graph.security.universalPrintSecureScan",
        "microsoft.graph.security.urbacAssignmentAuditRecord",
        "microsoft.graph.security.urbacEnableStateAuditRecord",
        "microsoft.graph.security.urbacRoleAuditRecord",
        "microsoft.graph.security.userTrainingAuditRecord",
        "microsoft.graph.security.usxWorkspaceOnboardingAuditRecord",
        "microsoft.graph.security.vfamCreatePolicyAuditRecord",
        "microsoft.graph.security.vfamDeletePolicyAuditRecord",
        "microsoft.graph.security.vfamUpdatePolicyAuditRecord",
        "microsoft.graph.security.vivaAmplifyAuditRecord",
        "microsoft.graph.security.vivaEngageEventsAuditRecord",
        "microsoft.graph.security.vivaEngageNetworkAssociationAuditRecord",
        "microsoft.graph.security.vivaEngageSegmentAuditRecord",
        "microsoft.graph.security.vivaGlintAdvancedConfigurationAuditRecord",
        "microsoft.graph.security.vivaGlintAgenticCampaignAuditRecord",
        "microsoft.graph.security.vivaGlintClientConfiguration",
        "microsoft.graph.security.vivaGlintDataRetention",
        "microsoft.graph.security.vivaGlintFeedbackProgramAuditRecord",
        "microsoft.graph.security.vivaGlintOrganizationalDataAuditRecord",
        "microsoft.graph.security.vivaGlintPulseProgramAuditRecord",
        "microsoft.graph.security.vivaGlintPulseProgramRespondentRateAuditRecord",
        "microsoft.graph.security.vivaGlintQuestionAuditRecord",
        "microsoft.graph.security.vivaGlintRoleAuditRecord",
        "microsoft.graph.security.vivaGlintRubiconAuditRecord",
        "microsoft.graph.security.vivaGlintSupportAccessAuditRecord",
        "microsoft.graph.security.vivaGlintSystemAuditRecord",
        "microsoft.graph.security.vivaGlintUserAuditRecord",
        "microsoft.graph.security.vivaGlintUserGroupAuditRecord",
        "microsoft.graph.security.vivaGlintVivaInsightsIntegration",
        "microsoft.graph.security.vivaGoalsAuditRecord",
        "microsoft.graph.security.vivaLearningAdminAuditRecord",
        "microsoft.graph.security.vivaLearningAuditRecord",
        "microsoft.graph.security.vivaPulseAdminAuditRecord",
        "microsoft.graph.security.vivaPulseOrganizerAuditRecord",
        "microsoft.graph.security.vivaPulseReportAuditRecord",
        "microsoft.graph.security.vivaPulseResponseAuditRecord",
        "microsoft.graph.security.wdatpAlertsAuditRecord",
        "microsoft.graph.security.webContentFilteringAuditRecord",
        "microsoft.graph.security.windows365CustomerLockboxAuditRecord",
        "microsoft.graph.security.workIQAdminActivity",
        "microsoft.graph.security.workplaceAnalyticsAuditRecord",
        "microsoft.graph.security.yammerAuditRecord",
        "microsoft.graph.security.yammerUserHidingAuditRecord",
    };
    "dynamicProperties" DYNAMIC_PROPERTIES, dynamic_properties model -> Option<&AuditRecordTypeDictionary>, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`: `microsoft.graph.security.auditRecordTypeDictionary`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.auditInfo`, metadata
    AuditInfo = "microsoft.graph.security.auditInfo";
    "by" BY, by str -> Option<&str>, with_by(String), "`by`: `Edm.String`, metadata";
    "dateTime" DATE_TIME, date_time date_time -> Parsed<OffsetDateTime>, with_date_time(OffsetDateTime), "`dateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.auditLogQuery`, metadata, with the accessors of [`Entity`](super::Entity)
    AuditLogQuery: super::Entity = "microsoft.graph.security.auditLogQuery";
    inherited "id" ID, with_id(String), "`id`";
    "administrativeUnitIdFilters" ADMINISTRATIVE_UNIT_ID_FILTERS, administrative_unit_id_filters strs -> Option<Vec<&str>>, with_administrative_unit_id_filters(Vec<String>), "`administrativeUnitIdFilters`: `Collection(Edm.String)`, metadata";
    "approximateReturnedRecordCount" APPROXIMATE_RETURNED_RECORD_COUNT, approximate_returned_record_count i32 -> Option<i32>, with_approximate_returned_record_count(i32), "`approximateReturnedRecordCount`: `Edm.Int32`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "filterEndDateTime" FILTER_END_DATE_TIME, filter_end_date_time date_time -> Parsed<OffsetDateTime>, with_filter_end_date_time(OffsetDateTime), "`filterEndDateTime`: `Edm.DateTimeOffset`, metadata";
    "filterStartDateTime" FILTER_START_DATE_TIME, filter_start_date_time date_time -> Parsed<OffsetDateTime>, with_filter_start_date_time(OffsetDateTime), "`filterStartDateTime`: `Edm.DateTimeOffset`, metadata";
    "ipAddressFilters" IP_ADDRESS_FILTERS, ip_address_filters strs -> Option<Vec<&str>>, with_ip_address_filters(Vec<String>), "`ipAddressFilters`: `Collection(Edm.String)`, metadata";
    "isRecordCountLimitExceeded" IS_RECORD_COUNT_LIMIT_EXCEEDED, is_record_count_limit_exceeded bool -> Option<bool>, with_is_record_count_limit_exceeded(bool), "`isRecordCountLimitExceeded`: `Edm.Boolean`, metadata";
    "keywordFilter" KEYWORD_FILTER, keyword_filter str -> Option<&str>, with_keyword_filter(String), "`keywordFilter`: `Edm.String`, metadata";
    "objectIdFilters" OBJECT_ID_FILTERS, object_id_filters strs -> Option<Vec<&str>>, with_object_id_filters(Vec<String>), "`objectIdFilters`: `Collection(Edm.String)`, metadata";
    "operationFilters" OPERATION_FILTERS, operation_filters strs -> Option<Vec<&str>>, with_operation_filters(Vec<String>), "`operationFilters`: `Collection(Edm.String)`, metadata";
    "recordCountLimit" RECORD_COUNT_LIMIT, record_count_limit i32 -> Option<i32>, with_record_count_limit(i32), "`recordCountLimit`: `Edm.Int32`, metadata";
    "recordTypeFilters" RECORD_TYPE_FILTERS, record_type_filters enumerations -> Option<Vec<AuditLogRecordType>>, with_record_type_filters(Vec<AuditLogRecordType>), "`recordTypeFilters`: `Collection(microsoft.graph.security.auditLogRecordType)`, metadata";
    "serviceFilters" SERVICE_FILTERS, service_filters strs -> Option<Vec<&str>>, with_service_filters(Vec<String>), "`serviceFilters`: `Collection(Edm.String)`, metadata";
    "status" STATUS, status enumeration -> Option<AuditLogQueryStatus>, with_status(AuditLogQueryStatus), "`status`: `microsoft.graph.security.auditLogQueryStatus`, metadata";
    "userPrincipalNameFilters" USER_PRINCIPAL_NAME_FILTERS, user_principal_name_filters strs -> Option<Vec<&str>>, with_user_principal_name_filters(Vec<String>), "`userPrincipalNameFilters`: `Collection(Edm.String)`, metadata";
    "records" RECORDS, records models -> Option<&[AuditLogRecord]>, with_records(Vec<AuditLogRecord>), "`records`: `Collection(microsoft.graph.security.auditLogRecord)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.auditLogQueryStatus`, metadata
    AuditLogQueryStatus = "microsoft.graph.security.auditLogQueryStatus" {
        NotStarted = "notStarted",
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
        Cancelled = "cancelled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.auditLogRecord`, metadata, with the accessors of [`Entity`](super::Entity)
    AuditLogRecord: super::Entity = "microsoft.graph.security.auditLogRecord";
    inherited "id" ID, with_id(String), "`id`";
    "administrativeUnits" ADMINISTRATIVE_UNITS, administrative_units strs -> Option<Vec<&str>>, with_administrative_units(Vec<String>), "`administrativeUnits`: `Collection(Edm.String)`, metadata";
    "auditData" AUDIT_DATA, audit_data model -> Option<&AuditData>, with_audit_data(AuditData), "`auditData`: `microsoft.graph.security.auditData`, metadata";
    "auditLogRecordType" AUDIT_LOG_RECORD_TYPE, audit_log_record_type enumeration -> Option<AuditLogRecordType>, with_audit_log_record_type(AuditLogRecordType), "`auditLogRecordType`: `microsoft.graph.security.auditLogRecordType`, metadata";
    "clientIp" CLIENT_IP, client_ip str -> Option<&str>, with_client_ip(String), "`clientIp`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`, metadata";
    "operation" OPERATION, operation str -> Option<&str>, with_operation(String), "`operation`: `Edm.String`, metadata";
    "organizationId" ORGANIZATION_ID, organization_id str -> Option<&str>, with_organization_id(String), "`organizationId`: `Edm.String`, metadata";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
    "userType" USER_TYPE, user_type enumeration -> Option<AuditLogUserType>, with_user_type(AuditLogUserType), "`userType`: `microsoft.graph.security.auditLogUserType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.auditLogRecordType`, metadata
    AuditLogRecordType = "microsoft.graph.security.auditLogRecordType" {
        ExchangeAdmin = "ExchangeAdmin",
        ExchangeItem = "ExchangeItem",
        ExchangeItemGroup = "ExchangeItemGroup",
        SharePoint = "SharePoint",
        SyntheticProbe = "SyntheticProbe",
        SharePointFileOperation = "SharePointFileOperation",
        OneDrive = "OneDrive",
        AzureActiveDirectory = "AzureActiveDirectory",
        AzureActiveDirectoryAccountLogon = "AzureActiveDirectoryAccountLogon",
        DataCenterSecurityCmdlet = "DataCenterSecurityCmdlet",
        ComplianceDlpSharePoint = "ComplianceDLPSharePoint",
        Sway = "Sway",
        ComplianceDlpExchange = "ComplianceDLPExchange",
        SharePointSharingOperation = "SharePointSharingOperation",
        AzureActiveDirectoryStsLogon = "AzureActiveDirectoryStsLogon",
        SkypeForBusinessPstnUsage = "SkypeForBusinessPSTNUsage",
        SkypeForBusinessUsersBlocked = "SkypeForBusinessUsersBlocked",
        SecurityComplianceCenterEopCmdlet = "SecurityComplianceCenterEOPCmdlet",
        ExchangeAggregatedOperation = "ExchangeAggregatedOperation",
        PowerBiAudit = "PowerBIAudit",
        Crm = "CRM",
        Yammer = "Yammer",
        SkypeForBusinessCmdlets = "SkypeForBusinessCmdlets",
        Discovery = "Discovery",
        MicrosoftTeams = "MicrosoftTeams",
        ThreatIntelligence = "ThreatIntelligence",
        MailSubmission = "MailSubmission",
        MicrosoftFlow = "MicrosoftFlow",
        AeD = "AeD",
        MicrosoftStream = "MicrosoftStream",
        ComplianceDlpSharePointClassification = "ComplianceDLPSharePointClassification",
        ThreatFinder = "ThreatFinder",
        Project = "Project",
        SharePointListOperation = "SharePointListOperation",
        SharePointCommentOperation = "SharePointCommentOperation",
        DataGovernance = "DataGovernance",
        Kaizala = "Kaizala",
        SecurityComplianceAlerts = "SecurityComplianceAlerts",
        ThreatIntelligenceUrl = "ThreatIntelligenceUrl",
        SecurityComplianceInsights = "SecurityComplianceInsights",
        MipLabel = "MIPLabel",
        WorkplaceAnalytics = "WorkplaceAnalytics",
        PowerAppsApp = "PowerAppsApp",
        PowerAppsPlan = "PowerAppsPlan",
        ThreatIntelligenceAtpContent = "ThreatIntelligenceAtpContent",
        LabelContentExplorer = "LabelContentExplorer",
        TeamsHealthcare = "TeamsHealthcare",
        ExchangeItemAggregated = "ExchangeItemAggregated",
        HygieneEvent = "HygieneEvent",
        DataInsightsRestApiAudit = "DataInsightsRestApiAudit",
        InformationBarrierPolicyApplication = "InformationBarrierPolicyApplication",
        SharePointListItemOperation = "SharePointListItemOperation",
        SharePointContentTypeOperation = "SharePointContentTypeOperation",
        SharePointFieldOperation = "SharePointFieldOperation",
        MicrosoftTeamsAdmin = "MicrosoftTeamsAdmin",
        HrSignal = "HRSignal",
        MicrosoftTeamsDevice = "MicrosoftTeamsDevice",
        MicrosoftTeamsAnalytics = "MicrosoftTeamsAnalytics",
        InformationWorkerProtection = "InformationWorkerProtection",
        Campaign = "Campaign",
        DlpEndpoint = "DLPEndpoint",
        AirInvestigation = "AirInvestigation",
        Quarantine = "Quarantine",
        MicrosoftForms = "MicrosoftForms",
        ApplicationAudit = "ApplicationAudit",
        ComplianceSupervisionExchange = "ComplianceSupervisionExchange",
        CustomerKeyServiceEncryption = "CustomerKeyServiceEncryption",
        OfficeNative = "OfficeNative",
        MipAutoLabelSharePointItem = "MipAutoLabelSharePointItem",
        MipAutoLabelSharePointPolicyLocation = "MipAutoLabelSharePointPolicyLocation",
        MicrosoftTeamsShifts = "MicrosoftTeamsShifts",
        SecureScore = "SecureScore",
        MipAutoLabelExchangeItem = "MipAutoLabelExchangeItem",
        CortanaBriefing = "CortanaBriefing",
        Search = "Search",
        WdatpAlerts = "WDATPAlerts",
        PowerPlatformAdminDlp = "PowerPlatformAdminDlp",
        PowerPlatformAdminEnvironment = "PowerPlatformAdminEnvironment",
        MdatpAudit = "MDATPAudit",
        SensitivityLabelPolicyMatch = "SensitivityLabelPolicyMatch",
        SensitivityLabelAction = "SensitivityLabelAction",
        SensitivityLabeledFileAction = "SensitivityLabeledFileAction",
        AttackSim = "AttackSim",
        AirManualInvestigation = "AirManualInvestigation",
        SecurityComplianceRbac = "SecurityComplianceRBAC",
        UserTraining = "UserTraining",
        AirAdminActionInvestigation = "AirAdminActionInvestigation",
        Mstic = "MSTIC",
        PhysicalBadgingSignal = "PhysicalBadgingSignal",
        TeamsEasyApprovals = "TeamsEasyApprovals",
        AipDiscover = "AipDiscover",
        AipSensitivityLabelAction = "AipSensitivityLabelAction",
        AipProtectionAction = "AipProtectionAction",
        AipFileDeleted = "AipFileDeleted",
        AipHeartBeat = "AipHeartBeat",
        McasAlerts = "MCASAlerts",
        OnPremisesFileShareScannerDlp = "OnPremisesFileShareScannerDlp",
        OnPremisesSharePointScannerDlp = "OnPremisesSharePointScannerDlp",
        ExchangeSearch = "ExchangeSearch",
        SharePointSearch = "SharePointSearch",
        PrivacyDataMinimization = "PrivacyDataMinimization",
        LabelAnalyticsAggregate = "LabelAnalyticsAggregate",
        MyAnalyticsSettings = "MyAnalyticsSettings",
        SecurityComplianceUserChange = "SecurityComplianceUserChange",
        ComplianceDlpExchangeClassification = "ComplianceDLPExchangeClassification",
        ComplianceDlpEndpoint = "ComplianceDLPEndpoint",
        MipExactDataMatch = "MipExactDataMatch",
        MsdeResponseActions = "MSDEResponseActions",
        MsdeGeneralSettings = "MSDEGeneralSettings",
        MsdeIndicatorsSettings = "MSDEIndicatorsSettings",
        Ms365dCustomDetection = "MS365DCustomDetection",
        MsdeRolesSettings = "MSDERolesSettings",
        MapgAlerts = "MAPGAlerts",
        MapgPolicy = "MAPGPolicy",
        MapgRemediation = "MAPGRemediation",
        PrivacyRemediationAction = "PrivacyRemediationAction",
        PrivacyDigestEmail = "PrivacyDigestEmail",
        MipAutoLabelSimulationProgress = "MipAutoLabelSimulationProgress",
        MipAutoLabelSimulationCompletion = "MipAutoLabelSimulationCompletion",
        MipAutoLabelProgressFeedback = "MipAutoLabelProgressFeedback",
        DlpSensitiveInformationType = "DlpSensitiveInformationType",
        MipAutoLabelSimulationStatistics = "MipAutoLabelSimulationStatistics",
        LargeContentMetadata = "LargeContentMetadata",
        Microsoft365Group = "Microsoft365Group",
        CdpMlInferencingResult = "CDPMlInferencingResult",
        FilteringMailMetadata = "FilteringMailMetadata",
        CdpClassificationMailItem = "CDPClassificationMailItem",
        CdpClassificationDocument = "CDPClassificationDocument",
        OfficeScriptsRunAction = "OfficeScriptsRunAction",
        FilteringPostMailDeliveryAction = "FilteringPostMailDeliveryAction",
        CdpUnifiedFeedback = "CDPUnifiedFeedback",
        TenantAllowBlockList = "TenantAllowBlockList",
        ConsumptionResource = "ConsumptionResource",
        HealthcareSignal = "HealthcareSignal",
        DlpImportResult = "DlpImportResult",
        CdpCompliancePolicyExecution = "CDPCompliancePolicyExecution",
        MultiStageDisposition = "MultiStageDisposition",
        PrivacyDataMatch = "PrivacyDataMatch",
        FilteringDocMetadata = "FilteringDocMetadata",
        FilteringEmailFeatures = "FilteringEmailFeatures",
        PowerBiDlp = "PowerBIDlp",
        FilteringUrlInfo = "FilteringUrlInfo",
        FilteringAttachmentInfo = "FilteringAttachmentInfo",
        CoreReportingSettings = "CoreReportingSettings",
        ComplianceConnector = "ComplianceConnector",
        PowerPlatformLockboxResourceAccessRequest = "PowerPlatformLockboxResourceAccessRequest",
        PowerPlatformLockboxResourceCommand = "PowerPlatformLockboxResourceCommand",
        CdpPredictiveCodingLabel = "CDPPredictiveCodingLabel",
        CdpCompliancePolicyUserFeedback = "CDPCompliancePolicyUserFeedback",
        WebpageActivityEndpoint = "WebpageActivityEndpoint",
        OmePortal = "OMEPortal",
        CmImprovementActionChange = "CMImprovementActionChange",
        FilteringUrlClick = "FilteringUrlClick",
        MipLabelAnalyticsAuditRecord = "MipLabelAnalyticsAuditRecord",
        FilteringEntityEvent = "FilteringEntityEvent",
        FilteringRuleHits = "FilteringRuleHits",
        FilteringMailSubmission = "FilteringMailSubmission",
        LabelExplorer = "LabelExplorer",
        MicrosoftManagedServicePlatform = "MicrosoftManagedServicePlatform",
        PowerPlatformServiceActivity = "PowerPlatformServiceActivity",
        ScorePlatformGenericAuditRecord = "ScorePlatformGenericAuditRecord",
        FilteringTimeTravelDocMetadata = "FilteringTimeTravelDocMetadata",
        Alert = "Alert",
        AlertStatus = "AlertStatus",
        AlertIncident = "AlertIncident",
        IncidentStatus = "IncidentStatus",
        Case = "Case",
        CaseInvestigation = "CaseInvestigation",
        RecordsManagement = "RecordsManagement",
        PrivacyRemediation = "PrivacyRemediation",
        DataShareOperation = "DataShareOperation",
        CdpDlpSensitive = "CdpDlpSensitive",
        EhrConnector = "EHRConnector",
        FilteringMailGradingResult = "FilteringMailGradingResult",
        PublicFolder = "PublicFolder",
        PrivacyTenantAuditHistoryRecord = "PrivacyTenantAuditHistoryRecord",
        AipScannerDiscoverEvent = "AipScannerDiscoverEvent",
        EduDataLakeDownloadOperation = "EduDataLakeDownloadOperation",
        M365ComplianceConnector = "M365ComplianceConnector",
        MicrosoftGraphDataConnectOperation = "MicrosoftGraphDataConnectOperation",
        MicrosoftPurview = "MicrosoftPurview",
        FilteringEmailContentFeatures = "FilteringEmailContentFeatures",
        PowerPagesSite = "PowerPagesSite",
        PowerAppsResource = "PowerAppsResource",
        PlannerPlan = "PlannerPlan",
        PlannerCopyPlan = "PlannerCopyPlan",
        PlannerTask = "PlannerTask",
        PlannerRoster = "PlannerRoster",
        PlannerPlanList = "PlannerPlanList",
        PlannerTaskList = "PlannerTaskList",
        PlannerTenantSettings = "PlannerTenantSettings",
        ProjectForTheWebProject = "ProjectForTheWebProject",
        ProjectForTheWebTask = "ProjectForTheWebTask",
        ProjectForTheWebRoadmap = "ProjectForTheWebRoadmap",
        ProjectForTheWebRoadmapItem = "ProjectForTheWebRoadmapItem",
        ProjectForTheWebProjectSettings = "ProjectForTheWebProjectSettings",
        ProjectForTheWebRoadmapSettings = "ProjectForTheWebRoadmapSettings",
        QuarantineMetadata = "QuarantineMetadata",
        MicrosoftTodoAudit = "MicrosoftTodoAudit",
        TimeTravelFilteringDocMetadata = "TimeTravelFilteringDocMetadata",
        TeamsQuarantineMetadata = "TeamsQuarantineMetadata",
        SharePointAppPermissionOperation = "SharePointAppPermissionOperation",
        MicrosoftTeamsSensitivityLabelAction = "MicrosoftTeamsSensitivityLabelAction",
        FilteringTeamsMetadata = "FilteringTeamsMetadata",
        FilteringTeamsUrlInfo = "FilteringTeamsUrlInfo",
        FilteringTeamsPostDeliveryAction = "FilteringTeamsPostDeliveryAction",
        MdcAssessments = "MDCAssessments",
        MdcRegulatoryComplianceStandards = "MDCRegulatoryComplianceStandards",
        MdcRegulatoryComplianceControls = "MDCRegulatoryComplianceControls",
        MdcRegulatoryComplianceAssessments = "MDCRegulatoryComplianceAssessments",
        MdcSecurityConnectors = "MDCSecurityConnectors",
        MdaDataSecuritySignal = "MDADataSecuritySignal",
        VivaGoals = "VivaGoals",
        FilteringRuntimeInfo = "FilteringRuntimeInfo",
        AttackSimAdmin = "AttackSimAdmin",
        MicrosoftGraphDataConnectConsent = "MicrosoftGraphDataConnectConsent",
        FilteringAtpDetonationInfo = "FilteringAtpDetonationInfo",
        PrivacyPortal = "PrivacyPortal",
        ManagedTenants = "ManagedTenants",
        UnifiedSimulationMatchedItem = "UnifiedSimulationMatchedItem",
        UnifiedSimulationSummary = "UnifiedSimulationSummary",
        UpdateQuarantineMetadata = "UpdateQuarantineMetadata",
        Ms365dSuppressionRule = "MS365DSuppressionRule",
        PurviewDataMapOperation = "PurviewDataMapOperation",
        FilteringUrlPostClickAction = "FilteringUrlPostClickAction",
        IrmUserDefinedDetectionSignal = "IrmUserDefinedDetectionSignal",
        TeamsUpdates = "TeamsUpdates",
        PlannerRosterSensitivityLabel = "PlannerRosterSensitivityLabel",
        Ms365dIncident = "MS365DIncident",
        FilteringDelistingMetadata = "FilteringDelistingMetadata",
        ComplianceDlpSharePointClassificationExtended = "ComplianceDLPSharePointClassificationExtended",
        MicrosoftDefenderForIdentityAudit = "MicrosoftDefenderForIdentityAudit",
        SupervisoryReviewDayXInsight = "SupervisoryReviewDayXInsight",
        DefenderExpertsforXdrAdmin = "DefenderExpertsforXDRAdmin",
        CdpEdgeBlockedMessage = "CDPEdgeBlockedMessage",
        HostedRpa = "HostedRpa",
        CdpContentExplorerAggregateRecord = "CdpContentExplorerAggregateRecord",
        CdpHygieneAttachmentInfo = "CDPHygieneAttachmentInfo",
        CdpHygieneSummary = "CDPHygieneSummary",
        CdpPostMailDeliveryAction = "CDPPostMailDeliveryAction",
        CdpEmailFeatures = "CDPEmailFeatures",
        CdpHygieneUrlInfo = "CDPHygieneUrlInfo",
        CdpUrlClick = "CDPUrlClick",
        CdpPackageManagerHygieneEvent = "CDPPackageManagerHygieneEvent",
        FilteringDocScan = "FilteringDocScan",
        TimeTravelFilteringDocScan = "TimeTravelFilteringDocScan",
        MapgOnboard = "MAPGOnboard",
        VfamCreatePolicy = "VfamCreatePolicy",
        VfamUpdatePolicy = "VfamUpdatePolicy",
        VfamDeletePolicy = "VfamDeletePolicy",
        M365daad = "M365DAAD",
        CdpColdCrawlStatus = "CdpColdCrawlStatus",
        PowerPlatformAdministratorActivity = "PowerPlatformAdministratorActivity",
        Windows365CustomerLockbox = "Windows365CustomerLockbox",
        CdpResourceScopeChangeEvent = "CdpResourceScopeChangeEvent",
        ComplianceCcExchangeExecutionResult = "ComplianceCCExchangeExecutionResult",
        CdpOcrCostEstimatorRecord = "CdpOcrCostEstimatorRecord",
        CopilotInteraction = "CopilotInteraction",
        CdpOcrBillingRecord = "CdpOcrBillingRecord",
        ComplianceDlpApplications = "ComplianceDLPApplications",
        UamOperation = "UAMOperation",
        VivaLearning = "VivaLearning",
        VivaLearningAdmin = "VivaLearningAdmin",
        PurviewPolicyOperation = "PurviewPolicyOperation",
        PurviewMetadataPolicyOperation = "PurviewMetadataPolicyOperation",
        PeopleAdminSettings = "PeopleAdminSettings",
        CdpComplianceDlpExchangeClassification = "CdpComplianceDLPExchangeClassification",
        CdpComplianceDlpSharePointClassification = "CdpComplianceDLPSharePointClassification",
        FilteringBulkSenderInsightData = "FilteringBulkSenderInsightData",
        FilteringBulkThresholdInsightData = "FilteringBulkThresholdInsightData",
        PrivacyOpenAccess = "PrivacyOpenAccess",
        OwaAuth = "OWAAuth",
        ComplianceDlpApplicationsClassification = "ComplianceDLPApplicationsClassification",
        SharePointESignature = "SharePointESignature",
        Dynamics365BusinessCentral = "Dynamics365BusinessCentral",
        MeshWorlds = "MeshWorlds",
        VivaPulseResponse = "VivaPulseResponse",
        VivaPulseOrganizer = "VivaPulseOrganizer",
        VivaPulseAdmin = "VivaPulseAdmin",
        VivaPulseReport = "VivaPulseReport",
        AiAppInteraction = "AIAppInteraction",
        ComplianceDlmExchange = "ComplianceDLMExchange",
        ComplianceDlmSharePoint = "ComplianceDLMSharePoint",
        ProjectForTheWebAssignedToMeSettings = "ProjectForTheWebAssignedToMeSettings",
        CpsOperation = "CPSOperation",
        ComplianceDlpExchangeDiscovery = "ComplianceDLPExchangeDiscovery",
        PurviewMcRecommendation = "PurviewMCRecommendation",
        ComplianceDlpEndpointDiscovery = "ComplianceDLPEndpointDiscovery",
        InsiderRiskScopedUserInsights = "InsiderRiskScopedUserInsights",
        MicrosoftTeamsRetentionLabelAction = "MicrosoftTeamsRetentionLabelAction",
        AadRiskDetection = "AadRiskDetection",
        AuditSearch = "AuditSearch",
        AuditRetentionPolicy = "AuditRetentionPolicy",
        AuditConfig = "AuditConfig",
        Microsoft365BackupBackupPolicy = "Microsoft365BackupBackupPolicy",
        Microsoft365BackupRestoreTask = "Microsoft365BackupRestoreTask",
        Microsoft365BackupRestoreItem = "Microsoft365BackupRestoreItem",
        Microsoft365BackupBackupItem = "Microsoft365BackupBackupItem",
        UrbacAssignment = "URBACAssignment",
        UrbacRole = "URBACRole",
        UrbacEnableState = "URBACEnableState",
        IrmSecurityAlert = "IRMSecurityAlert",
        PurviewInsiderRiskCases = "PurviewInsiderRiskCases",
        PurviewInsiderRiskAlerts = "PurviewInsiderRiskAlerts",
        InsiderRiskScopedUsers = "InsiderRiskScopedUsers",
        CdpConsumptionResource = "CdpConsumptionResource",
        CreateCopilotPlugin = "CreateCopilotPlugin",
        UpdateCopilotPlugin = "UpdateCopilotPlugin",
        DeleteCopilotPlugin = "DeleteCopilotPlugin",
        EnableCopilotPlugin = "EnableCopilotPlugin",
        DisableCopilotPlugin = "DisableCopilotPlugin",
        CreateCopilotWorkspace = "CreateCopilotWorkspace",
        UpdateCopilotWorkspace = "UpdateCopilotWorkspace",
        DeleteCopilotWorkspace = "DeleteCopilotWorkspace",
        EnableCopilotWorkspace = "EnableCopilotWorkspace",
        DisableCopilotWorkspace = "DisableCopilotWorkspace",
        CreateCopilotPromptBook = "CreateCopilotPromptBook",
        UpdateCopilotPromptBook = "UpdateCopilotPromptBook",
        DeleteCopilotPromptBook = "DeleteCopilotPromptBook",
        EnableCopilotPromptBook = "EnableCopilotPromptBook",
        DisableCopilotPromptBook = "DisableCopilotPromptBook",
        UpdateCopilotSettings = "UpdateCopilotSettings",
        P4aiAssessmentRecord = "P4AIAssessmentRecord",
        P4aiAssessmentLocationResultRecord = "P4AIAssessmentLocationResultRecord",
        ConnectedAiAppInteraction = "ConnectedAIAppInteraction",
        PrivaPrivacyConsentOperation = "PrivaPrivacyConsentOperation",
        PrivaPrivacyAssessmentOperation = "PrivaPrivacyAssessmentOperation",
        DataCatalogAccessRequests = "DataCatalogAccessRequests",
        ComplianceSettingsChange = "ComplianceSettingsChange",
        DataSecurityInvestigation = "DataSecurityInvestigation",
        TeamCopilotInteraction = "TeamCopilotInteraction",
        IrmActivityAuditTrail = "IRMActivityAuditTrail",
        SharePointContentSecurityPolicy = "SharePointContentSecurityPolicy",
        CloudUpdateProfileConfig = "CloudUpdateProfileConfig",
        CloudUpdateTenantConfig = "CloudUpdateTenantConfig",
        CloudUpdateDeviceConfig = "CloudUpdateDeviceConfig",
        DefenderPreviewFeatures = "DefenderPreviewFeatures",
        DeviceDiscoverySettingsExclusion = "DeviceDiscoverySettingsExclusion",
        DeviceDiscoverySettingsAuthenticatedScans = "DeviceDiscoverySettingsAuthenticatedScans",
        CriticalAssetManagementClassification = "CriticalAssetManagementClassification",
        DeviceDiscoverySettings = "DeviceDiscoverySettings",
        UsxWorkspaceOnboarding = "USXWorkspaceOnboarding",
        VivaGlintAdvancedConfiguration = "VivaGlintAdvancedConfiguration",
        VivaGlintPulseProgram = "VivaGlintPulseProgram",
        VivaGlintPulseProgramRespondentRate = "VivaGlintPulseProgramRespondentRate",
        VivaGlintQuestion = "VivaGlintQuestion",
        VivaGlintRole = "VivaGlintRole",
        VivaGlintRubicon = "VivaGlintRubicon",
        VivaGlintSupportAccess = "VivaGlintSupportAccess",
        VivaGlintSystem = "VivaGlintSystem",
        VivaGlintUser = "VivaGlintUser",
        VivaGlintUserGroup = "VivaGlintUserGroup",
        VivaGlintFeedbackProgram = "VivaGlintFeedbackProgram",
        FabricAudit = "FabricAudit",
        TrainableClassifier = "TrainableClassifier",
        WebContentFiltering = "WebContentFiltering",
        NoisyAlertPolicy = "NoisyAlertPolicy",
        OnDemandSharePointClassification = "OnDemandSharePointClassification",
        AiInteractionsExport = "AIInteractionsExport",
        Microsoft365CopilotScheduledPrompt = "Microsoft365CopilotScheduledPrompt",
        PlacesDirectory = "PlacesDirectory",
        MdaAudit = "MDAAudit",
        OpticalCharacterRecognition = "OpticalCharacterRecognition",
        M365SearchSections = "M365SearchSections",
        OfficeClientRestrictedModeAction = "OfficeClientRestrictedModeAction",
        CrossTenantAccessPolicy = "CrossTenantAccessPolicy",
        OutlookCopilotAutomation = "OutlookCopilotAutomation",
        VivaEngageNetworkAssociation = "VivaEngageNetworkAssociation",
        AppAdminActivity = "AppAdminActivity",
        AppSettingsAdminActivity = "AppSettingsAdminActivity",
        UniversalPrintPrintJob = "UniversalPrintPrintJob",
        SentinelNotebookOnLake = "SentinelNotebookOnLake",
        SentinelJob = "SentinelJob",
        SentinelGraph = "SentinelGraph",
        SentinelKqlOnLake = "SentinelKQLOnLake",
        SentinelPackage = "SentinelPackage",
        VivaAmplifyOutlookSensitivityLabel = "VivaAmplifyOutlookSensitivityLabel",
        CopilotActions = "CopilotActions",
        AiInteractionsSubscription = "AIInteractionsSubscription",
        AiInteractionsChangeNotification = "AIInteractionsChangeNotification",
        FilteringMailMetadataExtended = "FilteringMailMetadataExtended",
        SentinelLakeOnboarding = "SentinelLakeOnboarding",
        SentinelLakeDataOnboarding = "SentinelLakeDataOnboarding",
        OfficeRestrictedModeAction = "OfficeRestrictedModeAction",
        CopilotForSecurityTrigger = "CopilotForSecurityTrigger",
        CopilotAgentManagement = "CopilotAgentManagement",
        P4aiAssessmentFabricScannerRecord = "P4AIAssessmentFabricScannerRecord",
        PlannerGoal = "PlannerGoal",
        PlannerGoalList = "PlannerGoalList",
        ThreatIntelligenceObject = "ThreatIntelligenceObject",
        ThreatIntelligenceExport = "ThreatIntelligenceExport",
        SubmissionAgenticGradingResult = "SubmissionAgenticGradingResult",
        AgentAdminActivity = "AgentAdminActivity",
        DeployFeatureActivity = "DeployFeatureActivity",
        AgentSettingsAdminActivity = "AgentSettingsAdminActivity",
        OrganizationalDataInM365 = "OrganizationalDataInM365",
        PlannerChatMessage = "PlannerChatMessage",
        PlannerChatMessageList = "PlannerChatMessageList",
        SentinelAiTool = "SentinelAITool",
        M365odspAssetMetadata = "M365ODSPAssetMetadata",
        AiExecuteTool = "AIExecuteTool",
        AiInvokeAgent = "AIInvokeAgent",
        AiInferenceCall = "AIInferenceCall",
        CdpClassifierHealthRecord = "CdpClassifierHealthRecord",
        SensitiveInfoRemediationAgentData = "SensitiveInfoRemediationAgentData",
        ComplianceDlpEnforcement = "ComplianceDLPEnforcement",
        A365aiExecuteTool = "A365AIExecuteTool",
        A365aiInvokeAgent = "A365AIInvokeAgent",
        A365aiInferenceCall = "A365AIInferenceCall",
        VivaEngageSegment = "VivaEngageSegment",
        RtiOperationsAgent = "RTIOperationsAgent",
        ContentStoreMetadata = "ContentStoreMetadata",
        CcraiPolicyViolation = "CCRAIPolicyViolation",
        PlannerPlanSensitivityLabel = "PlannerPlanSensitivityLabel",
        MosAgentInfoRecord = "MosAgentInfoRecord",
        A365aiRunSummary = "A365AIRunSummary",
        UnifiedCatalogConceptAction = "UnifiedCatalogConceptAction",
        DefenderCaseManagement = "DefenderCaseManagement",
        CopilotForSecurityLogging = "CopilotForSecurityLogging",
        VivaEngageEvents = "VivaEngageEvents",
        CallActivityEvent = "CallActivityEvent",
        SonarDetonationContentMetadata = "SonarDetonationContentMetadata",
        UniversalPrintManagement = "UniversalPrintManagement",
        YammerUserHiding = "YammerUserHiding",
        Microsoft365BackupGranularBrowseTask = "Microsoft365BackupGranularBrowseTask",
        PurviewPostureAgent = "PurviewPostureAgent",
        MsdeCustomCollection = "MSDECustomCollection",
        ScpUsageEvent = "SCPUsageEvent",
        ScpConfigurationEvent = "SCPConfigurationEvent",
        MdcConfigurationEvent = "MDCConfigurationEvent",
        MdcUsageEvent = "MDCUsageEvent",
        A365SpanOutputs = "A365SpanOutputs",
        PowerPlatformTenantIsolation = "PowerPlatformTenantIsolation",
        CdpdlmaiInteractionInsights = "CDPDLMAIInteractionInsights",
        P4aiAssessmentCategoryRecord = "P4AIAssessmentCategoryRecord",
        SentinelLakeEncryption = "SentinelLakeEncryption",
        AzfwNetworkRule = "AZFWNetworkRule",
        AzfwDnsQuery = "AZFWDnsQuery",
        AzfwApplicationRuleAggregation = "AZFWApplicationRuleAggregation",
        TeamsEvalDataHubDataAccess = "TeamsEvalDataHubDataAccess",
        TeamsEvalDataHubPermissionChange = "TeamsEvalDataHubPermissionChange",
        TeamsEvalDataHubAdminOperation = "TeamsEvalDataHubAdminOperation",
        VivaGlintOrganizationalData = "VivaGlintOrganizationalData",
        AlertSubmission = "AlertSubmission",
        AlertSubmissionResultDetail = "AlertSubmissionResultDetail",
        ComplianceSitGradingSharePoint = "ComplianceSitGradingSharePoint",
        CompliancePolicyGradingSharePoint = "CompliancePolicyGradingSharePoint",
        AzureAiSearchAudit = "AzureAISearchAudit",
        P4aiRiskScoreRecord = "P4AIRiskScoreRecord",
        DragonCopilotAdmin = "DragonCopilotAdmin",
        AiSpanOutputs = "AISpanOutputs",
        EopSubmissionFeedEntity = "EopSubmissionFeedEntity",
        SonarFileDetonationEntity = "SonarFileDetonationEntity",
        SonarSubmissionEntity = "SonarSubmissionEntity",
        SonarUrlDetonationEntity = "SonarUrlDetonationEntity",
        SubmissionEntity = "SubmissionEntity",
        SonarDetonationEntity = "SonarDetonationEntity",
        MicrosoftTeamsUserConcern = "MicrosoftTeamsUserConcern",
        VivaGlintAgenticCampaign = "VivaGlintAgenticCampaign",
        MspVectorSearchContentMetadata = "MSPVectorSearchContentMetadata",
        FabricPolicy = "FabricPolicy",
        SecurityCopilotAgentIdentityManagement = "SecurityCopilotAgentIdentityManagement",
        CopilotSessionSharing = "CopilotSessionSharing",
        DragonCopilotAccess = "DragonCopilotAccess",
        DragonCopilotClinicalData = "DragonCopilotClinicalData",
        DragonCopilotSession = "DragonCopilotSession",
        MosAgentInfoRecordV2 = "MosAgentInfoRecordV2",
        SecurityDevelopmentLifecycleAiLog = "SecurityDevelopmentLifecycleAILog",
        Mdash = "MDASH",
        DefenderSecurityForAiConfiguration = "DefenderSecurityForAIConfiguration",
        SparkCoreCustomLivePool = "SparkCoreCustomLivePool",
        PlannerCustomFieldDefinition = "PlannerCustomFieldDefinition",
        PlannerCustomFieldDefinitionList = "PlannerCustomFieldDefinitionList",
        SyntheticMediaDetectionEvent = "SyntheticMediaDetectionEvent",
        VivaGlintVivaInsightsIntegration = "VivaGlintVivaInsightsIntegration",
        PeopleSkillsAdmin = "PeopleSkillsAdmin",
        PeopleSkillsUser = "PeopleSkillsUser",
        DspmAdminActivity = "DSPMAdminActivity",
        OnDemandExchangeClassification = "OnDemandExchangeClassification",
        UniversalPrintSecureScan = "UniversalPrintSecureScan",
        CloudSecurityManagement = "CloudSecurityManagement",
        CloudSecurityConnector = "CloudSecurityConnector",
        CloudSecurityEnablement = "CloudSecurityEnablement",
        McsRawEmailContentMetadata = "MCSRawEmailContentMetadata",
        AiGuardrail = "AIGuardrail",
        A365aiGuardrail = "A365AIGuardrail",
        WorkIqAdminActivity = "WorkIQAdminActivity",
        VivaGlintClientConfiguration = "VivaGlintClientConfiguration",
        VivaGlintDataRetention = "VivaGlintDataRetention",
        FilteringTeamsMessageFileInfo = "FilteringTeamsMessageFileInfo",
        SharePointFileArchivePolicy = "SharePointFileArchivePolicy",
        DefenderAutomationRule = "DefenderAutomationRule",
        DefenderGeneratedPlaybook = "DefenderGeneratedPlaybook",
        DefenderIntegration = "DefenderIntegration",
        P4aiDagSitePermissionsRecord = "P4AIDagSitePermissionsRecord",
        PlannerDependency = "PlannerDependency",
        PlannerDependencyList = "PlannerDependencyList",
        CscContentMetadata = "CSCContentMetadata",
        MicrosoftSecurityForAiConfiguration = "MicrosoftSecurityForAIConfiguration",
        MicrosoftSecurityForAiRealTimeProtection = "MicrosoftSecurityForAIRealTimeProtection",
        MtpContentMetadata = "MTPContentMetadata",
        ComplianceEvaluationIncomplete = "ComplianceEvaluationIncomplete",
        ComplianceEndpointEvaluationIncomplete = "ComplianceEndpointEvaluationIncomplete",
        MicrosoftTeamsMoveMessages = "MicrosoftTeamsMoveMessages",
        EcsContentMetadata = "ECSContentMetadata",
        MesRawEmailContentMetadata = "MESRawEmailContentMetadata",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.auditLogUserType`, metadata
    AuditLogUserType = "microsoft.graph.security.auditLogUserType" {
        Regular = "Regular",
        Reserved = "Reserved",
        Admin = "Admin",
        DcAdmin = "DcAdmin",
        System = "System",
        Application = "Application",
        ServicePrincipal = "ServicePrincipal",
        CustomPolicy = "CustomPolicy",
        SystemPolicy = "SystemPolicy",
        PartnerTechnician = "PartnerTechnician",
        Guest = "Guest",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.auditRecordTypeDictionary`, metadata
    AuditRecordTypeDictionary = "microsoft.graph.security.auditRecordTypeDictionary"
}

crate::runtime::model! {
    /// `microsoft.graph.security.auditSearchAuditRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AuditSearchAuditRecord: AuditData = "microsoft.graph.security.auditSearchAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.authorityTemplate`, metadata, with the accessors of [`FilePlanDescriptorTemplate`](super::security::FilePlanDescriptorTemplate)
    AuthorityTemplate: super::security::FilePlanDescriptorTemplate, super::Entity = "microsoft.graph.security.authorityTemplate";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.autoAuditingConfiguration`, metadata, with the accessors of [`Entity`](super::Entity)
    AutoAuditingConfiguration: super::Entity = "microsoft.graph.security.autoAuditingConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    "isAutomatic" IS_AUTOMATIC, is_automatic bool -> Option<bool>, with_is_automatic(bool), "`isAutomatic`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.automatedAction`, metadata
    AutomatedAction = "microsoft.graph.security.automatedAction" {
        "microsoft.graph.security.accountObjectIdAction",
        "microsoft.graph.security.accountSidAction",
        "microsoft.graph.security.deviceAction",
        "microsoft.graph.security.emailAction",
        "microsoft.graph.security.fileAction",
        "microsoft.graph.security.isolateDeviceAction",
        "microsoft.graph.security.stopAndQuarantineFileAction",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.automatedActionSet`, metadata
    AutomatedActionSet = "microsoft.graph.security.automatedActionSet";
    "allowFiles" ALLOW_FILES, allow_files models -> Option<&[super::security::FileAction]>, with_allow_files(Vec<super::security::FileAction>), "`allowFiles`: `Collection(microsoft.graph.security.fileAction)`, metadata";
    "blockFiles" BLOCK_FILES, block_files models -> Option<&[super::security::FileAction]>, with_block_files(Vec<super::security::FileAction>), "`blockFiles`: `Collection(microsoft.graph.security.fileAction)`, metadata";
    "collectInvestigationPackages" COLLECT_INVESTIGATION_PACKAGES, collect_investigation_packages models -> Option<&[super::security::DeviceAction]>, with_collect_investigation_packages(Vec<super::security::DeviceAction>), "`collectInvestigationPackages`: `Collection(microsoft.graph.security.deviceAction)`, metadata";
    "disableUsers" DISABLE_USERS, disable_users models -> Option<&[AccountSidAction]>, with_disable_users(Vec<AccountSidAction>), "`disableUsers`: `Collection(microsoft.graph.security.accountSidAction)`, metadata";
    "forceUserPasswordResets" FORCE_USER_PASSWORD_RESETS, force_user_password_resets models -> Option<&[AccountSidAction]>, with_force_user_password_resets(Vec<AccountSidAction>), "`forceUserPasswordResets`: `Collection(microsoft.graph.security.accountSidAction)`, metadata";
    "hardDeleteEmails" HARD_DELETE_EMAILS, hard_delete_emails models -> Option<&[super::security::EmailAction]>, with_hard_delete_emails(Vec<super::security::EmailAction>), "`hardDeleteEmails`: `Collection(microsoft.graph.security.emailAction)`, metadata";
    "initiateInvestigations" INITIATE_INVESTIGATIONS, initiate_investigations models -> Option<&[super::security::DeviceAction]>, with_initiate_investigations(Vec<super::security::DeviceAction>), "`initiateInvestigations`: `Collection(microsoft.graph.security.deviceAction)`, metadata";
    "isolateDevices" ISOLATE_DEVICES, isolate_devices models -> Option<&[super::security::IsolateDeviceAction]>, with_isolate_devices(Vec<super::security::IsolateDeviceAction>), "`isolateDevices`: `Collection(microsoft.graph.security.isolateDeviceAction)`, metadata";
    "markUsersAsCompromised" MARK_USERS_AS_COMPROMISED, mark_users_as_compromised models -> Option<&[AccountObjectIdAction]>, with_mark_users_as_compromised(Vec<AccountObjectIdAction>), "`markUsersAsCompromised`: `Collection(microsoft.graph.security.accountObjectIdAction)`, metadata";
    "moveEmailsToDeletedItems" MOVE_EMAILS_TO_DELETED_ITEMS, move_emails_to_deleted_items models -> Option<&[super::security::EmailAction]>, with_move_emails_to_deleted_items(Vec<super::security::EmailAction>), "`moveEmailsToDeletedItems`: `Collection(microsoft.graph.security.emailAction)`, metadata";
    "moveEmailsToInbox" MOVE_EMAILS_TO_INBOX, move_emails_to_inbox models -> Option<&[super::security::EmailAction]>, with_move_emails_to_inbox(Vec<super::security::EmailAction>), "`moveEmailsToInbox`: `Collection(microsoft.graph.security.emailAction)`, metadata";
    "moveEmailsToJunk" MOVE_EMAILS_TO_JUNK, move_emails_to_junk models -> Option<&[super::security::EmailAction]>, with_move_emails_to_junk(Vec<super::security::EmailAction>), "`moveEmailsToJunk`: `Collection(microsoft.graph.security.emailAction)`, metadata";
    "restrictAppExecutions" RESTRICT_APP_EXECUTIONS, restrict_app_executions models -> Option<&[super::security::DeviceAction]>, with_restrict_app_executions(Vec<super::security::DeviceAction>), "`restrictAppExecutions`: `Collection(microsoft.graph.security.deviceAction)`, metadata";
    "runAntivirusScans" RUN_ANTIVIRUS_SCANS, run_antivirus_scans models -> Option<&[super::security::DeviceAction]>, with_run_antivirus_scans(Vec<super::security::DeviceAction>), "`runAntivirusScans`: `Collection(microsoft.graph.security.deviceAction)`, metadata";
    "softDeleteEmails" SOFT_DELETE_EMAILS, soft_delete_emails models -> Option<&[super::security::EmailAction]>, with_soft_delete_emails(Vec<super::security::EmailAction>), "`softDeleteEmails`: `Collection(microsoft.graph.security.emailAction)`, metadata";
    "stopAndQuarantineFiles" STOP_AND_QUARANTINE_FILES, stop_and_quarantine_files models -> Option<&[super::security::StopAndQuarantineFileAction]>, with_stop_and_quarantine_files(Vec<super::security::StopAndQuarantineFileAction>), "`stopAndQuarantineFiles`: `Collection(microsoft.graph.security.stopAndQuarantineFileAction)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.autonomousSystem`, metadata
    AutonomousSystem = "microsoft.graph.security.autonomousSystem";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "number" NUMBER, number i32 -> Option<i32>, with_number(i32), "`number`: `Edm.Int32`, metadata";
    "organization" ORGANIZATION, organization str -> Option<&str>, with_organization(String), "`organization`: `Edm.String`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.azfwApplicationRuleAggregationEventRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AzfwApplicationRuleAggregationEventRecord: AuditData = "microsoft.graph.security.azfwApplicationRuleAggregationEventRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.azfwDnsQueryEventRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AzfwDnsQueryEventRecord: AuditData = "microsoft.graph.security.azfwDnsQueryEventRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.azfwNetworkRuleEventRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AzfwNetworkRuleEventRecord: AuditData = "microsoft.graph.security.azfwNetworkRuleEventRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.azureActiveDirectoryAccountLogonAuditRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AzureActiveDirectoryAccountLogonAuditRecord: AuditData = "microsoft.graph.security.azureActiveDirectoryAccountLogonAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.azureActiveDirectoryAuditRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AzureActiveDirectoryAuditRecord: AuditData = "microsoft.graph.security.azureActiveDirectoryAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.azureActiveDirectoryStsLogonAuditRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AzureActiveDirectoryStsLogonAuditRecord: AuditData = "microsoft.graph.security.azureActiveDirectoryStsLogonAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.azureAISearchAuditRecord`, metadata, with the accessors of [`AuditData`](AuditData)
    AzureAiSearchAuditRecord: AuditData = "microsoft.graph.security.azureAISearchAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.azureResourceEntityMapping`, metadata, with the accessors of [`EntityMapping`](super::security::EntityMapping)
    AzureResourceEntityMapping: super::security::EntityMapping = "microsoft.graph.security.azureResourceEntityMapping";
    "resourceIdColumn" RESOURCE_ID_COLUMN, resource_id_column str -> Option<&str>, with_resource_id_column(String), "`resourceIdColumn`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.azureResourceEvidence`, metadata, with the accessors of [`AlertEvidence`](AlertEvidence)
    AzureResourceEvidence: AlertEvidence = "microsoft.graph.security.azureResourceEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`, metadata";
    "resourceName" RESOURCE_NAME, resource_name str -> Option<&str>, with_resource_name(String), "`resourceName`: `Edm.String`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type str -> Option<&str>, with_resource_type(String), "`resourceType`: `Edm.String`, metadata";
}
