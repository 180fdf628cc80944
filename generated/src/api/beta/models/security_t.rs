// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

use crate::runtime::{Flags, OffsetDateTime, Parsed};

crate::runtime::enumeration! {
    /// `microsoft.graph.targettedUserType`, metadata
    TargettedUserType = "microsoft.graph.targettedUserType" {
        Unknown = "unknown",
        Clicked = "clicked",
        Compromised = "compromised",
        AllUsers = "allUsers",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.tenantActivitiesContainer`, metadata, with the accessors of [`Entity`](super::Entity)
    TenantActivitiesContainer: super::Entity = "microsoft.graph.tenantActivitiesContainer";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantDataSecurityAndGovernance`, metadata, with the accessors of [`DataSecurityAndGovernance`](super::DataSecurityAndGovernance)
    TenantDataSecurityAndGovernance: super::DataSecurityAndGovernance, super::Entity = "microsoft.graph.tenantDataSecurityAndGovernance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "sensitivityLabels" SENSITIVITY_LABELS, with_sensitivity_labels(Vec<super::SensitivityLabel>), "`sensitivityLabels`";
    "activities" ACTIVITIES, activities model -> Option<&super::TenantActivitiesContainer>, with_activities(super::TenantActivitiesContainer), "`activities`: `microsoft.graph.tenantActivitiesContainer`, metadata";
    "policyFiles" POLICY_FILES, policy_files models -> Option<&[super::PolicyFile]>, with_policy_files(Vec<super::PolicyFile>), "`policyFiles`: `Collection(microsoft.graph.policyFile)`, metadata";
    "protectionScopes" PROTECTION_SCOPES, protection_scopes model -> Option<&super::TenantProtectionScopeContainer>, with_protection_scopes(super::TenantProtectionScopeContainer), "`protectionScopes`: `microsoft.graph.tenantProtectionScopeContainer`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantProtectionScopeContainer`, metadata, with the accessors of [`Entity`](super::Entity)
    TenantProtectionScopeContainer: super::Entity = "microsoft.graph.tenantProtectionScopeContainer";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantScope`, metadata, with the accessors of [`ScopeBase`](super::ScopeBase)
    TenantScope: super::ScopeBase = "microsoft.graph.tenantScope";
    inherited "identity" IDENTITY, with_identity(String), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.textClassificationRequest`, metadata, with the accessors of [`Entity`](super::Entity)
    TextClassificationRequest: super::Entity = "microsoft.graph.textClassificationRequest";
    inherited "id" ID, with_id(String), "`id`";
    "contentMetaData" CONTENT_META_DATA, content_meta_data model -> Option<&super::ClassificationRequestContentMetaData>, with_content_meta_data(super::ClassificationRequestContentMetaData), "`contentMetaData`: `microsoft.graph.classificationRequestContentMetaData`, metadata";
    "embeddings" EMBEDDINGS, embeddings models -> Option<&[super::EmbeddingInput]>, with_embeddings(Vec<super::EmbeddingInput>), "`embeddings`: `Collection(microsoft.graph.embeddingInput)`, metadata";
    "fileExtension" FILE_EXTENSION, file_extension str -> Option<&str>, with_file_extension(String), "`fileExtension`: `Edm.String`, metadata";
    "matchTolerancesToInclude" MATCH_TOLERANCES_TO_INCLUDE, match_tolerances_to_include flags -> Option<Flags<super::MlClassificationMatchTolerance>>, with_match_tolerances_to_include(Flags<super::MlClassificationMatchTolerance>), "`matchTolerancesToInclude`: `microsoft.graph.mlClassificationMatchTolerance`, metadata";
    "scopesToRun" SCOPES_TO_RUN, scopes_to_run flags -> Option<Flags<super::SensitiveTypeScope>>, with_scopes_to_run(Flags<super::SensitiveTypeScope>), "`scopesToRun`: `microsoft.graph.sensitiveTypeScope`, metadata";
    "sensitiveTypeIds" SENSITIVE_TYPE_IDS, sensitive_type_ids strs -> Option<Vec<&str>>, with_sensitive_type_ids(Vec<String>), "`sensitiveTypeIds`: `Collection(Edm.String)`, metadata";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.textContent`, metadata, with the accessors of [`ContentBase`](super::ContentBase)
    TextContent: super::ContentBase = "microsoft.graph.textContent";
    "data" DATA, data str -> Option<&str>, with_data(String), "`data`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentContentType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ThreatAssessmentContentType = "microsoft.graph.threatAssessmentContentType" {
        Mail = "mail",
        Url = "url",
        File = "file",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.threatAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/threatassessmentrequest?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ThreatAssessmentRequest: super::Entity = "microsoft.graph.threatAssessmentRequest" {
        "microsoft.graph.emailFileAssessmentRequest",
        "microsoft.graph.fileAssessmentRequest",
        "microsoft.graph.mailAssessmentRequest",
        "microsoft.graph.urlAssessmentRequest",
    };
    inherited "id" ID, with_id(String), "`id`";
    "category" CATEGORY, category enumeration -> Option<super::ThreatCategory>, with_category(super::ThreatCategory), "`category`: `microsoft.graph.threatCategory`" "Possible values are: spam, phishing, malware.";
    "contentType" CONTENT_TYPE, content_type enumeration -> Option<super::ThreatAssessmentContentType>, with_content_type(super::ThreatAssessmentContentType), "`contentType`: `microsoft.graph.threatAssessmentContentType`" "Possible values are: mail, url, file.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "expectedAssessment" EXPECTED_ASSESSMENT, expected_assessment enumeration -> Option<super::ThreatExpectedAssessment>, with_expected_assessment(super::ThreatExpectedAssessment), "`expectedAssessment`: `microsoft.graph.threatExpectedAssessment`" "Possible values are: block, unblock.";
    "requestSource" REQUEST_SOURCE, request_source enumeration -> Option<super::ThreatAssessmentRequestSource>, with_request_source(super::ThreatAssessmentRequestSource), "`requestSource`: `microsoft.graph.threatAssessmentRequestSource`" "Possible values are: user, administrator.";
    "status" STATUS, status enumeration -> Option<super::ThreatAssessmentStatus>, with_status(super::ThreatAssessmentStatus), "`status`: `microsoft.graph.threatAssessmentStatus`" "Possible values are: pending, completed.";
    "results" RESULTS, results models -> Option<&[super::ThreatAssessmentResult]>, with_results(Vec<super::ThreatAssessmentResult>), "`results`: `Collection(microsoft.graph.threatAssessmentResult)`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentRequestPivotProperty`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ThreatAssessmentRequestPivotProperty = "microsoft.graph.threatAssessmentRequestPivotProperty" {
        ThreatCategory = "threatCategory",
        MailDestinationRoutingReason = "mailDestinationRoutingReason",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentRequestSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ThreatAssessmentRequestSource = "microsoft.graph.threatAssessmentRequestSource" {
        Undefined = "undefined",
        User = "user",
        Administrator = "administrator",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.threatAssessmentRequestsCount`, metadata
    ThreatAssessmentRequestsCount = "microsoft.graph.threatAssessmentRequestsCount";
    "count" COUNT, count i64 -> Option<i64>, with_count(i64), "`count`: `Edm.Int64`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "pivotValue" PIVOT_VALUE, pivot_value str -> Option<&str>, with_pivot_value(String), "`pivotValue`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.threatAssessmentResult`](https://learn.microsoft.com/graph/api/resources/threatassessmentresult?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ThreatAssessmentResult: super::Entity = "microsoft.graph.threatAssessmentResult";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "resultType" RESULT_TYPE, result_type enumeration -> Option<super::ThreatAssessmentResultType>, with_result_type(super::ThreatAssessmentResultType), "`resultType`: `microsoft.graph.threatAssessmentResultType`" "Possible values are: checkPolicy, rescan.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentResultType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ThreatAssessmentResultType = "microsoft.graph.threatAssessmentResultType" {
        CheckPolicy = "checkPolicy",
        Rescan = "rescan",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ThreatAssessmentStatus = "microsoft.graph.threatAssessmentStatus" {
        Pending = "pending",
        Completed = "completed",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatCategory`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ThreatCategory = "microsoft.graph.threatCategory" {
        Spam = "spam",
        Phishing = "phishing",
        Malware = "malware",
        UnknownFutureValue = "unknownFutureValue",
        Undefined = "undefined",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatExpectedAssessment`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ThreatExpectedAssessment = "microsoft.graph.threatExpectedAssessment" {
        Block = "block",
        Unblock = "unblock",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatType`](https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta), not in the metadata
    ThreatType = "microsoft.graph.threatType" {
        Botnet = "Botnet",
        C2 = "C2",
        CryptoMining = "CryptoMining",
        Darknet = "Darknet",
        DDoS = "DDoS",
        MaliciousUrl = "MaliciousUrl",
        Malware = "Malware",
        Phishing = "Phishing",
        Proxy = "Proxy",
        Pua = "PUA",
        WatchList = "WatchList",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.tiAction`, metadata
    TiAction = "microsoft.graph.tiAction" {
        Unknown = "unknown",
        Allow = "allow",
        Block = "block",
        Alert = "alert",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.tiIndicator`](https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TiIndicator: super::Entity = "microsoft.graph.tiIndicator";
    inherited "id" ID, with_id(String), "`id`";
    "action" ACTION, action enumeration -> Option<super::TiAction>, with_action(super::TiAction), "`action`: `microsoft.graph.tiAction`, type of the metadata" "Required. Possible values are: unknown, allow, block, alert.";
    "activityGroupNames" ACTIVITY_GROUP_NAMES, activity_group_names strs -> Option<Vec<&str>>, with_activity_group_names(Vec<String>), "`activityGroupNames`: `Collection(Edm.String)`";
    "additionalInformation" ADDITIONAL_INFORMATION, additional_information str -> Option<&str>, with_additional_information(String), "`additionalInformation`: `Edm.String`";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`" "Required.";
    "confidence" CONFIDENCE, confidence i32 -> Option<i32>, with_confidence(i32), "`confidence`: `Edm.Int32`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Required.";
    "diamondModel" DIAMOND_MODEL, diamond_model enumeration -> Option<super::DiamondModel>, with_diamond_model(super::DiamondModel), "`diamondModel`: `microsoft.graph.diamondModel`" "Possible values are: unknown, adversary, capability, infrastructure, victim.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`" "Required.";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "ingestedDateTime" INGESTED_DATE_TIME, ingested_date_time date_time -> Parsed<OffsetDateTime>, with_ingested_date_time(OffsetDateTime), "`ingestedDateTime`: `Edm.DateTimeOffset`";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`";
    "killChain" KILL_CHAIN, kill_chain strs -> Option<Vec<&str>>, with_kill_chain(Vec<String>), "`killChain`: `Collection(Edm.String)`, type of the metadata";
    "knownFalsePositives" KNOWN_FALSE_POSITIVES, known_false_positives str -> Option<&str>, with_known_false_positives(String), "`knownFalsePositives`: `Edm.String`";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "malwareFamilyNames" MALWARE_FAMILY_NAMES, malware_family_names strs -> Option<Vec<&str>>, with_malware_family_names(Vec<String>), "`malwareFamilyNames`: `Collection(Edm.String)`";
    "passiveOnly" PASSIVE_ONLY, passive_only bool -> Option<bool>, with_passive_only(bool), "`passiveOnly`: `Edm.Boolean`";
    "severity" SEVERITY, severity i32 -> Option<i32>, with_severity(i32), "`severity`: `Edm.Int32`";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`";
    "targetProduct" TARGET_PRODUCT, target_product str -> Option<&str>, with_target_product(String), "`targetProduct`: `Edm.String`" "Required. Possible values are: Azure Sentinel, Microsoft Defender ATP.";
    "threatType" THREAT_TYPE, threat_type str -> Option<&str>, with_threat_type(String), "`threatType`: `Edm.String`, type of the metadata" "Required. Possible values are: Botnet, C2, CryptoMining, Darknet, DDoS, MaliciousUrl, Malware, Phishing, Proxy, PUA, WatchList.";
    "tlpLevel" TLP_LEVEL, tlp_level enumeration -> Option<super::TlpLevel>, with_tlp_level(super::TlpLevel), "`tlpLevel`: `microsoft.graph.tlpLevel`" "Required. Possible values are: unknown, white, green, amber, red.";
    "emailEncoding" EMAIL_ENCODING, email_encoding str -> Option<&str>, with_email_encoding(String), "`emailEncoding`: `Edm.String`";
    "emailLanguage" EMAIL_LANGUAGE, email_language str -> Option<&str>, with_email_language(String), "`emailLanguage`: `Edm.String`";
    "emailRecipient" EMAIL_RECIPIENT, email_recipient str -> Option<&str>, with_email_recipient(String), "`emailRecipient`: `Edm.String`";
    "emailSenderAddress" EMAIL_SENDER_ADDRESS, email_sender_address str -> Option<&str>, with_email_sender_address(String), "`emailSenderAddress`: `Edm.String`";
    "emailSenderName" EMAIL_SENDER_NAME, email_sender_name str -> Option<&str>, with_email_sender_name(String), "`emailSenderName`: `Edm.String`";
    "emailSourceDomain" EMAIL_SOURCE_DOMAIN, email_source_domain str -> Option<&str>, with_email_source_domain(String), "`emailSourceDomain`: `Edm.String`";
    "emailSourceIpAddress" EMAIL_SOURCE_IP_ADDRESS, email_source_ip_address str -> Option<&str>, with_email_source_ip_address(String), "`emailSourceIpAddress`: `Edm.String`";
    "emailSubject" EMAIL_SUBJECT, email_subject str -> Option<&str>, with_email_subject(String), "`emailSubject`: `Edm.String`";
    "emailXMailer" EMAIL_X_MAILER, email_x_mailer str -> Option<&str>, with_email_x_mailer(String), "`emailXMailer`: `Edm.String`";
    "fileCompileDateTime" FILE_COMPILE_DATE_TIME, file_compile_date_time date_time -> Parsed<OffsetDateTime>, with_file_compile_date_time(OffsetDateTime), "`fileCompileDateTime`: `Edm.DateTimeOffset`";
    "fileCreatedDateTime" FILE_CREATED_DATE_TIME, file_created_date_time date_time -> Parsed<OffsetDateTime>, with_file_created_date_time(OffsetDateTime), "`fileCreatedDateTime`: `Edm.DateTimeOffset`";
    "fileHashType" FILE_HASH_TYPE, file_hash_type enumeration -> Option<super::FileHashType>, with_file_hash_type(super::FileHashType), "`fileHashType`: `microsoft.graph.fileHashType`, type of the metadata" "Possible values are: unknown, sha1, sha256, md5, authenticodeHash256, lsHash, ctph.";
    "fileHashValue" FILE_HASH_VALUE, file_hash_value str -> Option<&str>, with_file_hash_value(String), "`fileHashValue`: `Edm.String`";
    "fileMutexName" FILE_MUTEX_NAME, file_mutex_name str -> Option<&str>, with_file_mutex_name(String), "`fileMutexName`: `Edm.String`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "filePacker" FILE_PACKER, file_packer str -> Option<&str>, with_file_packer(String), "`filePacker`: `Edm.String`";
    "filePath" FILE_PATH, file_path str -> Option<&str>, with_file_path(String), "`filePath`: `Edm.String`";
    "fileSize" FILE_SIZE, file_size i64 -> Option<i64>, with_file_size(i64), "`fileSize`: `Edm.Int64`";
    "fileType" FILE_TYPE, file_type str -> Option<&str>, with_file_type(String), "`fileType`: `Edm.String`";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`";
    "networkCidrBlock" NETWORK_CIDR_BLOCK, network_cidr_block str -> Option<&str>, with_network_cidr_block(String), "`networkCidrBlock`: `Edm.String`";
    "networkDestinationAsn" NETWORK_DESTINATION_ASN, network_destination_asn i64 -> Option<i64>, with_network_destination_asn(i64), "`networkDestinationAsn`: `Edm.Int64`, type of the metadata";
    "networkDestinationCidrBlock" NETWORK_DESTINATION_CIDR_BLOCK, network_destination_cidr_block str -> Option<&str>, with_network_destination_cidr_block(String), "`networkDestinationCidrBlock`: `Edm.String`";
    "networkDestinationIPv4" NETWORK_DESTINATION_IPV4, network_destination_ipv4 str -> Option<&str>, with_network_destination_ipv4(String), "`networkDestinationIPv4`: `Edm.String`";
    "networkDestinationIPv6" NETWORK_DESTINATION_IPV6, network_destination_ipv6 str -> Option<&str>, with_network_destination_ipv6(String), "`networkDestinationIPv6`: `Edm.String`";
    "networkDestinationPort" NETWORK_DESTINATION_PORT, network_destination_port i32 -> Option<i32>, with_network_destination_port(i32), "`networkDestinationPort`: `Edm.Int32`";
    "networkIPv4" NETWORK_IPV4, network_ipv4 str -> Option<&str>, with_network_ipv4(String), "`networkIPv4`: `Edm.String`";
    "networkIPv6" NETWORK_IPV6, network_ipv6 str -> Option<&str>, with_network_ipv6(String), "`networkIPv6`: `Edm.String`";
    "networkPort" NETWORK_PORT, network_port i32 -> Option<i32>, with_network_port(i32), "`networkPort`: `Edm.Int32`";
    "networkProtocol" NETWORK_PROTOCOL, network_protocol i32 -> Option<i32>, with_network_protocol(i32), "`networkProtocol`: `Edm.Int32`";
    "networkSourceAsn" NETWORK_SOURCE_ASN, network_source_asn i64 -> Option<i64>, with_network_source_asn(i64), "`networkSourceAsn`: `Edm.Int64`, type of the metadata";
    "networkSourceCidrBlock" NETWORK_SOURCE_CIDR_BLOCK, network_source_cidr_block str -> Option<&str>, with_network_source_cidr_block(String), "`networkSourceCidrBlock`: `Edm.String`";
    "networkSourceIPv4" NETWORK_SOURCE_IPV4, network_source_ipv4 str -> Option<&str>, with_network_source_ipv4(String), "`networkSourceIPv4`: `Edm.String`";
    "networkSourceIPv6" NETWORK_SOURCE_IPV6, network_source_ipv6 str -> Option<&str>, with_network_source_ipv6(String), "`networkSourceIPv6`: `Edm.String`";
    "networkSourcePort" NETWORK_SOURCE_PORT, network_source_port i32 -> Option<i32>, with_network_source_port(i32), "`networkSourcePort`: `Edm.Int32`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "userAgent" USER_AGENT, user_agent str -> Option<&str>, with_user_agent(String), "`userAgent`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.tlpLevel`](https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta)
    TlpLevel = "microsoft.graph.tlpLevel" {
        Unknown = "unknown",
        White = "white",
        Green = "green",
        Amber = "amber",
        Red = "red",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.toolParticipant`, metadata, with the accessors of [`InteractionParticipant`](super::InteractionParticipant)
    ToolParticipant: super::InteractionParticipant = "microsoft.graph.toolParticipant";
    inherited "value" VALUE, with_value(String), "`value`";
    "mcpServerId" MCP_SERVER_ID, mcp_server_id str -> Option<&str>, with_mcp_server_id(String), "`mcpServerId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.training`, metadata, with the accessors of [`Entity`](super::Entity)
    Training: super::Entity = "microsoft.graph.training";
    inherited "id" ID, with_id(String), "`id`";
    "availabilityStatus" AVAILABILITY_STATUS, availability_status enumeration -> Option<super::TrainingAvailabilityStatus>, with_availability_status(super::TrainingAvailabilityStatus), "`availabilityStatus`: `microsoft.graph.trainingAvailabilityStatus`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::EmailIdentity>, with_created_by(super::EmailIdentity), "`createdBy`: `microsoft.graph.emailIdentity`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "customUrl" CUSTOM_URL, custom_url str -> Option<&str>, with_custom_url(String), "`customUrl`: `Edm.String`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "durationInMinutes" DURATION_IN_MINUTES, duration_in_minutes i32 -> Option<i32>, with_duration_in_minutes(i32), "`durationInMinutes`: `Edm.Int32`, metadata";
    "hasEvaluation" HAS_EVALUATION, has_evaluation bool -> Option<bool>, with_has_evaluation(bool), "`hasEvaluation`: `Edm.Boolean`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::EmailIdentity>, with_last_modified_by(super::EmailIdentity), "`lastModifiedBy`: `microsoft.graph.emailIdentity`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "source" SOURCE, source enumeration -> Option<super::SimulationContentSource>, with_source(super::SimulationContentSource), "`source`: `microsoft.graph.simulationContentSource`, metadata";
    "supportedLocales" SUPPORTED_LOCALES, supported_locales strs -> Option<Vec<&str>>, with_supported_locales(Vec<String>), "`supportedLocales`: `Collection(Edm.String)`, metadata";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`, metadata";
    "type" TYPE, type_ enumeration -> Option<super::TrainingType>, with_type(super::TrainingType), "`type`: `microsoft.graph.trainingType`, metadata";
    "languageDetails" LANGUAGE_DETAILS, language_details models -> Option<&[super::TrainingLanguageDetail]>, with_language_details(Vec<super::TrainingLanguageDetail>), "`languageDetails`: `Collection(microsoft.graph.trainingLanguageDetail)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.trainingAssignedTo`, metadata
    TrainingAssignedTo = "microsoft.graph.trainingAssignedTo" {
        None = "none",
        AllUsers = "allUsers",
        ClickedPayload = "clickedPayload",
        Compromised = "compromised",
        ReportedPhish = "reportedPhish",
        ReadButNotClicked = "readButNotClicked",
        DidNothing = "didNothing",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.trainingAvailabilityStatus`, metadata
    TrainingAvailabilityStatus = "microsoft.graph.trainingAvailabilityStatus" {
        Unknown = "unknown",
        NotAvailable = "notAvailable",
        Available = "available",
        Archive = "archive",
        Delete = "delete",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.trainingCampaign`, metadata, with the accessors of [`Entity`](super::Entity)
    TrainingCampaign: super::Entity = "microsoft.graph.trainingCampaign";
    inherited "id" ID, with_id(String), "`id`";
    "campaignSchedule" CAMPAIGN_SCHEDULE, campaign_schedule model -> Option<&super::CampaignSchedule>, with_campaign_schedule(super::CampaignSchedule), "`campaignSchedule`: `microsoft.graph.campaignSchedule`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::EmailIdentity>, with_created_by(super::EmailIdentity), "`createdBy`: `microsoft.graph.emailIdentity`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "endUserNotificationSetting" END_USER_NOTIFICATION_SETTING, end_user_notification_setting model -> Option<&super::EndUserNotificationSetting>, with_end_user_notification_setting(super::EndUserNotificationSetting), "`endUserNotificationSetting`: `microsoft.graph.endUserNotificationSetting`, metadata";
    "excludedAccountTarget" EXCLUDED_ACCOUNT_TARGET, excluded_account_target model -> Option<&super::AccountTargetContent>, with_excluded_account_target(super::AccountTargetContent), "`excludedAccountTarget`: `microsoft.graph.accountTargetContent`, metadata";
    "includedAccountTarget" INCLUDED_ACCOUNT_TARGET, included_account_target model -> Option<&super::AccountTargetContent>, with_included_account_target(super::AccountTargetContent), "`includedAccountTarget`: `microsoft.graph.accountTargetContent`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::EmailIdentity>, with_last_modified_by(super::EmailIdentity), "`lastModifiedBy`: `microsoft.graph.emailIdentity`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "report" REPORT, report model -> Option<&super::TrainingCampaignReport>, with_report(super::TrainingCampaignReport), "`report`: `microsoft.graph.trainingCampaignReport`, metadata";
    "trainingSetting" TRAINING_SETTING, training_setting model -> Option<&super::TrainingSetting>, with_training_setting(super::TrainingSetting), "`trainingSetting`: `microsoft.graph.trainingSetting`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.trainingCampaignReport`, metadata
    TrainingCampaignReport = "microsoft.graph.trainingCampaignReport";
    "campaignUsers" CAMPAIGN_USERS, campaign_users models -> Option<&[super::UserSimulationDetails]>, with_campaign_users(Vec<super::UserSimulationDetails>), "`campaignUsers`: `Collection(microsoft.graph.userSimulationDetails)`, metadata";
    "overview" OVERVIEW, overview model -> Option<&super::TrainingCampaignReportOverview>, with_overview(super::TrainingCampaignReportOverview), "`overview`: `microsoft.graph.trainingCampaignReportOverview`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.trainingCampaignReportOverview`, metadata
    TrainingCampaignReportOverview = "microsoft.graph.trainingCampaignReportOverview";
    "trainingModuleCompletion" TRAINING_MODULE_COMPLETION, training_module_completion model -> Option<&super::TrainingEventsContent>, with_training_module_completion(super::TrainingEventsContent), "`trainingModuleCompletion`: `microsoft.graph.trainingEventsContent`, metadata";
    "trainingNotificationDeliveryStatus" TRAINING_NOTIFICATION_DELIVERY_STATUS, training_notification_delivery_status model -> Option<&super::TrainingNotificationDelivery>, with_training_notification_delivery_status(super::TrainingNotificationDelivery), "`trainingNotificationDeliveryStatus`: `microsoft.graph.trainingNotificationDelivery`, metadata";
    "userCompletionStatus" USER_COMPLETION_STATUS, user_completion_status model -> Option<&super::UserTrainingCompletionSummary>, with_user_completion_status(super::UserTrainingCompletionSummary), "`userCompletionStatus`: `microsoft.graph.userTrainingCompletionSummary`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.trainingCompletionDuration`, metadata
    TrainingCompletionDuration = "microsoft.graph.trainingCompletionDuration" {
        Week = "week",
        Fortnite = "fortnite",
        Month = "month",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.trainingEventsContent`](https://learn.microsoft.com/graph/api/resources/trainingeventscontent?view=graph-rest-beta)
    TrainingEventsContent = "microsoft.graph.trainingEventsContent";
    "assignedTrainingsInfos" ASSIGNED_TRAININGS_INFOS, assigned_trainings_infos models -> Option<&[super::AssignedTrainingInfo]>, with_assigned_trainings_infos(Vec<super::AssignedTrainingInfo>), "`assignedTrainingsInfos`: `Collection(microsoft.graph.assignedTrainingInfo)`";
    "trainingsAssignedUserCount" TRAININGS_ASSIGNED_USER_COUNT, trainings_assigned_user_count i32 -> Option<i32>, with_trainings_assigned_user_count(i32), "`trainingsAssignedUserCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// `microsoft.graph.trainingLanguageDetail`, metadata, with the accessors of [`Entity`](super::Entity)
    TrainingLanguageDetail: super::Entity = "microsoft.graph.trainingLanguageDetail";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::EmailIdentity>, with_created_by(super::EmailIdentity), "`createdBy`: `microsoft.graph.emailIdentity`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isDefaultLangauge" IS_DEFAULT_LANGAUGE, is_default_langauge bool -> Option<bool>, with_is_default_langauge(bool), "`isDefaultLangauge`: `Edm.Boolean`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::EmailIdentity>, with_last_modified_by(super::EmailIdentity), "`lastModifiedBy`: `microsoft.graph.emailIdentity`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.trainingNotificationDelivery`, metadata
    TrainingNotificationDelivery = "microsoft.graph.trainingNotificationDelivery";
    "failedMessageDeliveryCount" FAILED_MESSAGE_DELIVERY_COUNT, failed_message_delivery_count i32 -> Option<i32>, with_failed_message_delivery_count(i32), "`failedMessageDeliveryCount`: `Edm.Int32`, metadata";
    "resolvedTargetsCount" RESOLVED_TARGETS_COUNT, resolved_targets_count i32 -> Option<i32>, with_resolved_targets_count(i32), "`resolvedTargetsCount`: `Edm.Int32`, metadata";
    "successfulMessageDeliveryCount" SUCCESSFUL_MESSAGE_DELIVERY_COUNT, successful_message_delivery_count i32 -> Option<i32>, with_successful_message_delivery_count(i32), "`successfulMessageDeliveryCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.trainingNotificationSetting`, metadata, with the accessors of [`EndUserNotificationSetting`](super::EndUserNotificationSetting)
    TrainingNotificationSetting: super::EndUserNotificationSetting = "microsoft.graph.trainingNotificationSetting";
    inherited "notificationPreference" NOTIFICATION_PREFERENCE, with_notification_preference(super::EndUserNotificationPreference), "`notificationPreference`";
    inherited "positiveReinforcement" POSITIVE_REINFORCEMENT, with_positive_reinforcement(super::PositiveReinforcementNotification), "`positiveReinforcement`";
    inherited "settingType" SETTING_TYPE, with_setting_type(super::EndUserNotificationSettingType), "`settingType`";
    "trainingAssignment" TRAINING_ASSIGNMENT, training_assignment model -> Option<&super::BaseEndUserNotification>, with_training_assignment(super::BaseEndUserNotification), "`trainingAssignment`: `microsoft.graph.baseEndUserNotification`, metadata";
    "trainingReminder" TRAINING_REMINDER, training_reminder model -> Option<&super::TrainingReminderNotification>, with_training_reminder(super::TrainingReminderNotification), "`trainingReminder`: `microsoft.graph.trainingReminderNotification`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.trainingReminderNotification`, metadata, with the accessors of [`BaseEndUserNotification`](super::BaseEndUserNotification)
    TrainingReminderNotification: super::BaseEndUserNotification = "microsoft.graph.trainingReminderNotification";
    inherited "defaultLanguage" DEFAULT_LANGUAGE, with_default_language(String), "`defaultLanguage`";
    inherited "endUserNotification" END_USER_NOTIFICATION, with_end_user_notification(super::EndUserNotification), "`endUserNotification`";
    "deliveryFrequency" DELIVERY_FREQUENCY, delivery_frequency enumeration -> Option<super::NotificationDeliveryFrequency>, with_delivery_frequency(super::NotificationDeliveryFrequency), "`deliveryFrequency`: `microsoft.graph.notificationDeliveryFrequency`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.trainingSetting`, metadata
    TrainingSetting = "microsoft.graph.trainingSetting" {
        "microsoft.graph.customTrainingSetting",
        "microsoft.graph.microsoftCustomTrainingSetting",
        "microsoft.graph.microsoftManagedTrainingSetting",
        "microsoft.graph.microsoftTrainingAssignmentMapping",
        "microsoft.graph.noTrainingSetting",
    };
    "settingType" SETTING_TYPE, setting_type enumeration -> Option<super::TrainingSettingType>, with_setting_type(super::TrainingSettingType), "`settingType`: `microsoft.graph.trainingSettingType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.trainingSettingType`, metadata
    TrainingSettingType = "microsoft.graph.trainingSettingType" {
        MicrosoftCustom = "microsoftCustom",
        MicrosoftManaged = "microsoftManaged",
        NoTraining = "noTraining",
        Custom = "custom",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.trainingType`, metadata
    TrainingType = "microsoft.graph.trainingType" {
        Unknown = "unknown",
        Phishing = "phishing",
        UnknownFutureValue = "unknownFutureValue",
    }
}
