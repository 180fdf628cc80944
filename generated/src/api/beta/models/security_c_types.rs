// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Value};

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.campaignAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CampaignAuditRecord: super::security::AuditData = "microsoft.graph.security.campaignAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.case`, metadata, with the accessors of [`Entity`](super::Entity)
    Case: super::Entity = "microsoft.graph.security.case" {
        "microsoft.graph.security.ediscoveryCase",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<CaseStatus>, with_status(CaseStatus), "`status`: `microsoft.graph.security.caseStatus`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.caseAction`](https://learn.microsoft.com/graph/api/resources/security-caseoperation?view=graph-rest-beta)
    CaseAction = "microsoft.graph.security.caseAction" {
        AddToReviewSet = "addToReviewSet",
        ApplyTags = "applyTags",
        ContentExport = "contentExport",
        ConvertToPdf = "convertToPdf",
        EstimateStatistics = "estimateStatistics",
        HoldUpdate = "holdUpdate",
        Index = "index",
        PurgeData = "purgeData",
        UnknownFutureValue = "unknownFutureValue",
        ExportReport = "exportReport",
        ExportResult = "exportResult",
        HoldPolicySync = "holdPolicySync",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.caseManagementRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    CaseManagementRoot: super::Entity = "microsoft.graph.security.caseManagementRoot";
    inherited "id" ID, with_id(String), "`id`";
    "caseTypeConfigurations" CASE_TYPE_CONFIGURATIONS, case_type_configurations models -> Option<&[super::security_case_management::CaseTypeConfiguration]>, with_case_type_configurations(Vec<super::security_case_management::CaseTypeConfiguration>), "`caseTypeConfigurations`: `Collection(microsoft.graph.security.caseManagement.caseTypeConfiguration)`, metadata";
    "cases" CASES, cases models -> Option<&[super::security_case_management::Case]>, with_cases(Vec<super::security_case_management::Case>), "`cases`: `Collection(microsoft.graph.security.caseManagement.case)`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.security.caseOperation`](https://learn.microsoft.com/graph/api/resources/security-caseoperation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CaseOperation: super::Entity = "microsoft.graph.security.caseOperation" {
        "microsoft.graph.security.ediscoveryAddToReviewSetOperation",
        "microsoft.graph.security.ediscoveryEstimateOperation",
        "microsoft.graph.security.ediscoveryExportOperation",
        "microsoft.graph.security.ediscoveryHoldOperation",
        "microsoft.graph.security.ediscoveryHoldPolicySyncOperation",
        "microsoft.graph.security.ediscoveryIndexOperation",
        "microsoft.graph.security.ediscoveryPurgeDataOperation",
        "microsoft.graph.security.ediscoverySearchExportOperation",
        "microsoft.graph.security.ediscoveryTagOperation",
    };
    inherited "id" ID, with_id(String), "`id`";
    "action" ACTION, action enumeration -> Option<CaseAction>, with_action(CaseAction), "`action`: `microsoft.graph.security.caseAction`" "Possible values are: addToReviewSet, contentExport, convertToPdf, estimateStatistics, applyTags, purgeData.";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "percentProgress" PERCENT_PROGRESS, percent_progress i32 -> Option<i32>, with_percent_progress(i32), "`percentProgress`: `Edm.Int32`";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`";
    "status" STATUS, status enumeration -> Option<CaseOperationStatus>, with_status(CaseOperationStatus), "`status`: `microsoft.graph.security.caseOperationStatus`" "Possible values are: notStarted, submissionFailed, running, succeeded, partiallySucceeded, failed.";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.caseOperationStatus`](https://learn.microsoft.com/graph/api/resources/security-caseoperation?view=graph-rest-beta)
    CaseOperationStatus = "microsoft.graph.security.caseOperationStatus" {
        NotStarted = "notStarted",
        SubmissionFailed = "submissionFailed",
        Running = "running",
        Succeeded = "succeeded",
        PartiallySucceeded = "partiallySucceeded",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.caseStatus`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycase?view=graph-rest-beta)
    CaseStatus = "microsoft.graph.security.caseStatus" {
        Unknown = "unknown",
        Active = "active",
        PendingDelete = "pendingDelete",
        Closing = "closing",
        Closed = "closed",
        ClosedWithError = "closedWithError",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.caseType`, metadata
    CaseType = "microsoft.graph.security.caseType" {
        Standard = "standard",
        Premium = "premium",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.casesRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    CasesRoot: super::Entity = "microsoft.graph.security.casesRoot";
    inherited "id" ID, with_id(String), "`id`";
    "ediscoveryCases" EDISCOVERY_CASES, ediscovery_cases models -> Option<&[super::security::EdiscoveryCase]>, with_ediscovery_cases(Vec<super::security::EdiscoveryCase>), "`ediscoveryCases`: `Collection(microsoft.graph.security.ediscoveryCase)`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.categoryTemplate`, metadata, with the accessors of [`FilePlanDescriptorTemplate`](super::security::FilePlanDescriptorTemplate)
    CategoryTemplate: super::security::FilePlanDescriptorTemplate, super::Entity = "microsoft.graph.security.categoryTemplate";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "subcategories" SUBCATEGORIES, subcategories models -> Option<&[super::security::SubcategoryTemplate]>, with_subcategories(Vec<super::security::SubcategoryTemplate>), "`subcategories`: `Collection(microsoft.graph.security.subcategoryTemplate)`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.ccraiPolicyViolationRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CcraiPolicyViolationRecord: super::security::AuditData = "microsoft.graph.security.ccraiPolicyViolationRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cdpClassifierHealthRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CdpClassifierHealthRecord: super::security::AuditData = "microsoft.graph.security.cdpClassifierHealthRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cdpColdCrawlStatusRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CdpColdCrawlStatusRecord: super::security::AuditData = "microsoft.graph.security.cdpColdCrawlStatusRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cdpConsumptionResourceRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CdpConsumptionResourceRecord: super::security::AuditData = "microsoft.graph.security.cdpConsumptionResourceRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cdpContentExplorerAggregateRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CdpContentExplorerAggregateRecord: super::security::AuditData = "microsoft.graph.security.cdpContentExplorerAggregateRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cdpDlpSensitiveEndpointAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CdpDlpSensitiveEndpointAuditRecord: super::security::AuditData = "microsoft.graph.security.cdpDlpSensitiveEndpointAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cdpLogRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CdpLogRecord: super::security::AuditData = "microsoft.graph.security.cdpLogRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cdpOcrBillingRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CdpOcrBillingRecord: super::security::AuditData = "microsoft.graph.security.cdpOcrBillingRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cdpResourceScopeChangeEventRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CdpResourceScopeChangeEventRecord: super::security::AuditData = "microsoft.graph.security.cdpResourceScopeChangeEventRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cdpdlmaiInteractionInsightsRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CdpdlmaiInteractionInsightsRecord: super::security::AuditData = "microsoft.graph.security.cdpdlmaiInteractionInsightsRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.childSelectability`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewtag?view=graph-rest-beta)
    ChildSelectability = "microsoft.graph.security.childSelectability" {
        One = "One",
        Many = "Many",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.citationTemplate`, metadata, with the accessors of [`FilePlanDescriptorTemplate`](super::security::FilePlanDescriptorTemplate)
    CitationTemplate: super::security::FilePlanDescriptorTemplate, super::Entity = "microsoft.graph.security.citationTemplate";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "citationJurisdiction" CITATION_JURISDICTION, citation_jurisdiction str -> Option<&str>, with_citation_jurisdiction(String), "`citationJurisdiction`: `Edm.String`, metadata";
    "citationUrl" CITATION_URL, citation_url str -> Option<&str>, with_citation_url(String), "`citationUrl`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.classificationResult`, metadata
    ClassificationResult = "microsoft.graph.security.classificationResult";
    "confidenceLevel" CONFIDENCE_LEVEL, confidence_level i32 -> Option<i32>, with_confidence_level(i32), "`confidenceLevel`: `Edm.Int32`, metadata";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`, metadata";
    "sensitiveTypeId" SENSITIVE_TYPE_ID, sensitive_type_id str -> Option<&str>, with_sensitive_type_id(String), "`sensitiveTypeId`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cloudAppDiscoveryReport`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudAppDiscoveryReport: super::Entity = "microsoft.graph.security.cloudAppDiscoveryReport";
    inherited "id" ID, with_id(String), "`id`";
    "anonymizeMachineData" ANONYMIZE_MACHINE_DATA, anonymize_machine_data bool -> Option<bool>, with_anonymize_machine_data(bool), "`anonymizeMachineData`: `Edm.Boolean`, metadata";
    "anonymizeUserData" ANONYMIZE_USER_DATA, anonymize_user_data bool -> Option<bool>, with_anonymize_user_data(bool), "`anonymizeUserData`: `Edm.Boolean`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isSnapshotReport" IS_SNAPSHOT_REPORT, is_snapshot_report bool -> Option<bool>, with_is_snapshot_report(bool), "`isSnapshotReport`: `Edm.Boolean`, metadata";
    "lastDataReceivedDateTime" LAST_DATA_RECEIVED_DATE_TIME, last_data_received_date_time date_time -> Parsed<OffsetDateTime>, with_last_data_received_date_time(OffsetDateTime), "`lastDataReceivedDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "logDataProvider" LOG_DATA_PROVIDER, log_data_provider enumeration -> Option<super::security::LogDataProvider>, with_log_data_provider(super::security::LogDataProvider), "`logDataProvider`: `microsoft.graph.security.logDataProvider`, metadata";
    "logFileCount" LOG_FILE_COUNT, log_file_count i32 -> Option<i32>, with_log_file_count(i32), "`logFileCount`: `Edm.Int32`, metadata";
    "receiverProtocol" RECEIVER_PROTOCOL, receiver_protocol enumeration -> Option<super::security::ReceiverProtocol>, with_receiver_protocol(super::security::ReceiverProtocol), "`receiverProtocol`: `microsoft.graph.security.receiverProtocol`, metadata";
    "supportedEntityTypes" SUPPORTED_ENTITY_TYPES, supported_entity_types enumerations -> Option<Vec<super::security::EntityType>>, with_supported_entity_types(Vec<super::security::EntityType>), "`supportedEntityTypes`: `Collection(microsoft.graph.security.entityType)`, metadata";
    "supportedTrafficTypes" SUPPORTED_TRAFFIC_TYPES, supported_traffic_types enumerations -> Option<Vec<super::security::TrafficType>>, with_supported_traffic_types(Vec<super::security::TrafficType>), "`supportedTrafficTypes`: `Collection(microsoft.graph.security.trafficType)`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.cloudAppInfoState`, metadata
    CloudAppInfoState = "microsoft.graph.security.cloudAppInfoState" {
        True = "true",
        False = "false",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cloudApplicationEntityMapping`, metadata, with the accessors of [`EntityMapping`](super::security::EntityMapping)
    CloudApplicationEntityMapping: super::security::EntityMapping = "microsoft.graph.security.cloudApplicationEntityMapping";
    "appIdColumn" APP_ID_COLUMN, app_id_column str -> Option<&str>, with_app_id_column(String), "`appIdColumn`: `Edm.String`, metadata";
    "nameColumn" NAME_COLUMN, name_column str -> Option<&str>, with_name_column(String), "`nameColumn`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cloudApplicationEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    CloudApplicationEvidence: super::security::AlertEvidence = "microsoft.graph.security.cloudApplicationEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "appId" APP_ID, app_id i64 -> Option<i64>, with_app_id(i64), "`appId`: `Edm.Int64`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "instanceId" INSTANCE_ID, instance_id i64 -> Option<i64>, with_instance_id(i64), "`instanceId`: `Edm.Int64`, metadata";
    "instanceName" INSTANCE_NAME, instance_name str -> Option<&str>, with_instance_name(String), "`instanceName`: `Edm.String`, metadata";
    "saasAppId" SAAS_APP_ID, saas_app_id i64 -> Option<i64>, with_saas_app_id(i64), "`saasAppId`: `Edm.Int64`, metadata";
    "stream" STREAM, stream model -> Option<&super::security::Stream>, with_stream(super::security::Stream), "`stream`: `microsoft.graph.security.stream`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.cloudAttachmentVersion`, metadata
    CloudAttachmentVersion = "microsoft.graph.security.cloudAttachmentVersion" {
        Latest = "latest",
        Recent10 = "recent10",
        Recent100 = "recent100",
        All = "all",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cloudLogonRequestEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    CloudLogonRequestEvidence: super::security::AlertEvidence = "microsoft.graph.security.cloudLogonRequestEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "requestId" REQUEST_ID, request_id str -> Option<&str>, with_request_id(String), "`requestId`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cloudLogonSessionEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    CloudLogonSessionEvidence: super::security::AlertEvidence = "microsoft.graph.security.cloudLogonSessionEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "account" ACCOUNT, account model -> Option<&super::security::UserEvidence>, with_account(super::security::UserEvidence), "`account`: `microsoft.graph.security.userEvidence`, metadata";
    "browser" BROWSER, browser str -> Option<&str>, with_browser(String), "`browser`: `Edm.String`, metadata";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`, metadata";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`, metadata";
    "previousLogonDateTime" PREVIOUS_LOGON_DATE_TIME, previous_logon_date_time date_time -> Parsed<OffsetDateTime>, with_previous_logon_date_time(OffsetDateTime), "`previousLogonDateTime`: `Edm.DateTimeOffset`, metadata";
    "protocol" PROTOCOL, protocol str -> Option<&str>, with_protocol(String), "`protocol`: `Edm.String`, metadata";
    "sessionId" SESSION_ID, session_id str -> Option<&str>, with_session_id(String), "`sessionId`: `Edm.String`, metadata";
    "startUtcDateTime" START_UTC_DATE_TIME, start_utc_date_time date_time -> Parsed<OffsetDateTime>, with_start_utc_date_time(OffsetDateTime), "`startUtcDateTime`: `Edm.DateTimeOffset`, metadata";
    "userAgent" USER_AGENT, user_agent str -> Option<&str>, with_user_agent(String), "`userAgent`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cloudSecurityConnector`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CloudSecurityConnector: super::security::AuditData = "microsoft.graph.security.cloudSecurityConnector";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cloudSecurityEnablement`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CloudSecurityEnablement: super::security::AuditData = "microsoft.graph.security.cloudSecurityEnablement";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cloudSecurityManagement`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CloudSecurityManagement: super::security::AuditData = "microsoft.graph.security.cloudSecurityManagement";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cloudUpdateDeviceConfigAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CloudUpdateDeviceConfigAuditRecord: super::security::AuditData = "microsoft.graph.security.cloudUpdateDeviceConfigAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cloudUpdateProfileConfigAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CloudUpdateProfileConfigAuditRecord: super::security::AuditData = "microsoft.graph.security.cloudUpdateProfileConfigAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cloudUpdateTenantConfigAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CloudUpdateTenantConfigAuditRecord: super::security::AuditData = "microsoft.graph.security.cloudUpdateTenantConfigAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.collaborationRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    CollaborationRoot: super::Entity = "microsoft.graph.security.collaborationRoot";
    inherited "id" ID, with_id(String), "`id`";
    "analyzedEmails" ANALYZED_EMAILS, analyzed_emails models -> Option<&[super::security::AnalyzedEmail]>, with_analyzed_emails(Vec<super::security::AnalyzedEmail>), "`analyzedEmails`: `Collection(microsoft.graph.security.analyzedEmail)`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.collectInvestigationPackageIncidentTaskResponseAction`, metadata, with the accessors of [`IncidentTaskResponseAction`](super::security::IncidentTaskResponseAction)
    CollectInvestigationPackageIncidentTaskResponseAction: super::security::IncidentTaskResponseAction, super::security::ResponseAction = "microsoft.graph.security.collectInvestigationPackageIncidentTaskResponseAction";
    inherited "identifierValue" IDENTIFIER_VALUE, with_identifier_value(String), "`identifierValue`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.collectInvestigationPackageResponseAction`, metadata, with the accessors of [`ResponseAction`](super::security::ResponseAction)
    CollectInvestigationPackageResponseAction: super::security::ResponseAction = "microsoft.graph.security.collectInvestigationPackageResponseAction";
    "identifier" IDENTIFIER, identifier flags -> Option<Flags<super::security::DeviceIdEntityIdentifier>>, with_identifier(Flags<super::security::DeviceIdEntityIdentifier>), "`identifier`: `microsoft.graph.security.deviceIdEntityIdentifier`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceConnectorAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceConnectorAuditRecord: super::security::AuditData = "microsoft.graph.security.complianceConnectorAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceDLMExchangeAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceDlmExchangeAuditRecord: super::security::AuditData = "microsoft.graph.security.complianceDLMExchangeAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceDLMSharePointAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceDlmSharePointAuditRecord: super::security::AuditData = "microsoft.graph.security.complianceDLMSharePointAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceDLPApplicationsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceDlpApplicationsAuditRecord: super::security::AuditData = "microsoft.graph.security.complianceDLPApplicationsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceDLPApplicationsClassificationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceDlpApplicationsClassificationAuditRecord: super::security::AuditData = "microsoft.graph.security.complianceDLPApplicationsClassificationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceDLPEndpointAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceDlpEndpointAuditRecord: super::security::AuditData = "microsoft.graph.security.complianceDLPEndpointAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceDLPEndpointDiscoveryAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceDlpEndpointDiscoveryAuditRecord: super::security::AuditData = "microsoft.graph.security.complianceDLPEndpointDiscoveryAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceDLPEnforcementAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceDlpEnforcementAuditRecord: super::security::AuditData = "microsoft.graph.security.complianceDLPEnforcementAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceDLPExchangeAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceDlpExchangeAuditRecord: super::security::AuditData = "microsoft.graph.security.complianceDLPExchangeAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceDLPExchangeClassificationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceDlpExchangeClassificationAuditRecord: super::security::AuditData = "microsoft.graph.security.complianceDLPExchangeClassificationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceDLPExchangeClassificationCdpRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceDlpExchangeClassificationCdpRecord: super::security::AuditData = "microsoft.graph.security.complianceDLPExchangeClassificationCdpRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceDLPExchangeDiscoveryAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceDlpExchangeDiscoveryAuditRecord: super::security::AuditData = "microsoft.graph.security.complianceDLPExchangeDiscoveryAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceDLPSharePointAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceDlpSharePointAuditRecord: super::security::AuditData = "microsoft.graph.security.complianceDLPSharePointAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceDLPSharePointClassificationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceDlpSharePointClassificationAuditRecord: super::security::AuditData = "microsoft.graph.security.complianceDLPSharePointClassificationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceDLPSharePointClassificationCdpRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceDlpSharePointClassificationCdpRecord: super::security::AuditData = "microsoft.graph.security.complianceDLPSharePointClassificationCdpRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceDLPSharePointClassificationExtendedAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceDlpSharePointClassificationExtendedAuditRecord: super::security::AuditData = "microsoft.graph.security.complianceDLPSharePointClassificationExtendedAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceEndpointEvaluationIncomplete`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceEndpointEvaluationIncomplete: super::security::AuditData = "microsoft.graph.security.complianceEndpointEvaluationIncomplete";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceEvaluationIncomplete`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceEvaluationIncomplete: super::security::AuditData = "microsoft.graph.security.complianceEvaluationIncomplete";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceExchangeOcrAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceExchangeOcrAuditRecord: super::security::AuditData = "microsoft.graph.security.complianceExchangeOcrAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceManagerActionRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceManagerActionRecord: super::security::AuditData = "microsoft.graph.security.complianceManagerActionRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.compliancePolicyGradingSharePointAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CompliancePolicyGradingSharePointAuditRecord: super::security::AuditData = "microsoft.graph.security.compliancePolicyGradingSharePointAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceSettingsChangeAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceSettingsChangeAuditRecord: super::security::AuditData = "microsoft.graph.security.complianceSettingsChangeAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceSitGradingSharePointAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceSitGradingSharePointAuditRecord: super::security::AuditData = "microsoft.graph.security.complianceSitGradingSharePointAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.complianceSupervisionExchangeAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ComplianceSupervisionExchangeAuditRecord: super::security::AuditData = "microsoft.graph.security.complianceSupervisionExchangeAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.compromiseIndicator`, metadata
    CompromiseIndicator = "microsoft.graph.security.compromiseIndicator";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
    "verdict" VERDICT, verdict enumeration -> Option<super::security::VerdictCategory>, with_verdict(super::security::VerdictCategory), "`verdict`: `microsoft.graph.security.verdictCategory`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.connectedAIAppInteractionAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ConnectedAiAppInteractionAuditRecord: super::security::AuditData = "microsoft.graph.security.connectedAIAppInteractionAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "extra-types")]
crate::runtime::model! {
    /// `microsoft.graph.security.connectorValidateResult`, metadata
    ConnectorValidateResult = "microsoft.graph.security.connectorValidateResult";
    "messages" MESSAGES, messages untyped -> Option<&Value>, with_messages(Value), "`messages`: `Edm.Untyped`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.consumptionResourceAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ConsumptionResourceAuditRecord: super::security::AuditData = "microsoft.graph.security.consumptionResourceAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.containerEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    ContainerEvidence: super::security::AlertEvidence = "microsoft.graph.security.containerEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "args" ARGS, args strs -> Option<Vec<&str>>, with_args(Vec<String>), "`args`: `Collection(Edm.String)`, metadata";
    "command" COMMAND, command strs -> Option<Vec<&str>>, with_command(Vec<String>), "`command`: `Collection(Edm.String)`, metadata";
    "containerId" CONTAINER_ID, container_id str -> Option<&str>, with_container_id(String), "`containerId`: `Edm.String`, metadata";
    "image" IMAGE, image model -> Option<&ContainerImageEvidence>, with_image(ContainerImageEvidence), "`image`: `microsoft.graph.security.containerImageEvidence`, metadata";
    "isPrivileged" IS_PRIVILEGED, is_privileged bool -> Option<bool>, with_is_privileged(bool), "`isPrivileged`: `Edm.Boolean`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "pod" POD, pod model -> Option<&super::security::KubernetesPodEvidence>, with_pod(super::security::KubernetesPodEvidence), "`pod`: `microsoft.graph.security.kubernetesPodEvidence`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.containerImageEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    ContainerImageEvidence: super::security::AlertEvidence = "microsoft.graph.security.containerImageEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "digestImage" DIGEST_IMAGE, digest_image model -> Option<&ContainerImageEvidence>, with_digest_image(ContainerImageEvidence), "`digestImage`: `microsoft.graph.security.containerImageEvidence`, metadata";
    "imageId" IMAGE_ID, image_id str -> Option<&str>, with_image_id(String), "`imageId`: `Edm.String`, metadata";
    "registry" REGISTRY, registry model -> Option<&ContainerRegistryEvidence>, with_registry(ContainerRegistryEvidence), "`registry`: `microsoft.graph.security.containerRegistryEvidence`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.containerPortProtocol`, metadata
    ContainerPortProtocol = "microsoft.graph.security.containerPortProtocol" {
        Udp = "udp",
        Tcp = "tcp",
        Sctp = "sctp",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.containerRegistryEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    ContainerRegistryEvidence: super::security::AlertEvidence = "microsoft.graph.security.containerRegistryEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "registry" REGISTRY, registry str -> Option<&str>, with_registry(String), "`registry`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.contentAlignment`, metadata
    ContentAlignment = "microsoft.graph.security.contentAlignment" {
        Left = "left",
        Right = "right",
        Center = "center",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.contentFormat`, metadata
    ContentFormat = "microsoft.graph.security.contentFormat" {
        Text = "text",
        Html = "html",
        Markdown = "markdown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.contentInfo`, metadata
    ContentInfo = "microsoft.graph.security.contentInfo";
    "contentFormat" CONTENT_FORMAT, content_format str -> Option<&str>, with_content_format(String), "`contentFormat`: `Edm.String`, metadata";
    "identifier" IDENTIFIER, identifier str -> Option<&str>, with_identifier(String), "`identifier`: `Edm.String`, metadata";
    "metadata" METADATA, metadata models -> Option<&[super::security::KeyValuePair]>, with_metadata(Vec<super::security::KeyValuePair>), "`metadata`: `Collection(microsoft.graph.security.keyValuePair)`, metadata";
    "state" STATE, state enumeration -> Option<ContentState>, with_state(ContentState), "`state`: `microsoft.graph.security.contentState`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.contentLabel`, metadata
    ContentLabel = "microsoft.graph.security.contentLabel";
    "assignmentMethod" ASSIGNMENT_METHOD, assignment_method enumeration -> Option<super::security::AssignmentMethod>, with_assignment_method(super::security::AssignmentMethod), "`assignmentMethod`: `microsoft.graph.security.assignmentMethod`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "sensitivityLabelId" SENSITIVITY_LABEL_ID, sensitivity_label_id str -> Option<&str>, with_sensitivity_label_id(String), "`sensitivityLabelId`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.contentState`, metadata
    ContentState = "microsoft.graph.security.contentState" {
        Rest = "rest",
        Motion = "motion",
        Use = "use",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.contentStoreMetadataRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ContentStoreMetadataRecord: super::security::AuditData = "microsoft.graph.security.contentStoreMetadataRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.copilotAgentManagementAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CopilotAgentManagementAuditRecord: super::security::AuditData = "microsoft.graph.security.copilotAgentManagementAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.copilotForSecurityLoggingAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CopilotForSecurityLoggingAuditRecord: super::security::AuditData = "microsoft.graph.security.copilotForSecurityLoggingAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.copilotForSecurityTriggerAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CopilotForSecurityTriggerAuditRecord: super::security::AuditData = "microsoft.graph.security.copilotForSecurityTriggerAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.copilotInteractionAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CopilotInteractionAuditRecord: super::security::AuditData = "microsoft.graph.security.copilotInteractionAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.copilotPluginSettingAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CopilotPluginSettingAuditRecord: super::security::AuditData = "microsoft.graph.security.copilotPluginSettingAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.copilotPromptBookSettingAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CopilotPromptBookSettingAuditRecord: super::security::AuditData = "microsoft.graph.security.copilotPromptBookSettingAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.copilotSessionSharingAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CopilotSessionSharingAuditRecord: super::security::AuditData = "microsoft.graph.security.copilotSessionSharingAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.copilotSettingAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CopilotSettingAuditRecord: super::security::AuditData = "microsoft.graph.security.copilotSettingAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.copilotWorkspaceSettingAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CopilotWorkspaceSettingAuditRecord: super::security::AuditData = "microsoft.graph.security.copilotWorkspaceSettingAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.coreReportingSettingsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CoreReportingSettingsAuditRecord: super::security::AuditData = "microsoft.graph.security.coreReportingSettingsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.correlationReason`, metadata
    CorrelationReason = "microsoft.graph.security.correlationReason" {
        RepeatedAlertOccurrence = "repeatedAlertOccurrence",
        SameGeography = "sameGeography",
        SimilarArtifacts = "similarArtifacts",
        SameTargetedAsset = "sameTargetedAsset",
        SameNetworkSegment = "sameNetworkSegment",
        EventSequence = "eventSequence",
        TimeFrame = "timeFrame",
        SameThreatSource = "sameThreatSource",
        SimilarTtPsOrBehavior = "similarTTPsOrBehavior",
        SameActor = "sameActor",
        SameCampaign = "sameCampaign",
        SharedIndicators = "sharedIndicators",
        SameAsset = "sameAsset",
        NetworkProximity = "networkProximity",
        EventCasualSequence = "eventCasualSequence",
        TemporalProximity = "temporalProximity",
        LateralMovementPath = "lateralMovementPath",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cortanaBriefingAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CortanaBriefingAuditRecord: super::security::AuditData = "microsoft.graph.security.cortanaBriefingAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.createAlertInput`, metadata
    CreateAlertInput = "microsoft.graph.security.createAlertInput";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "entityDefinitions" ENTITY_DEFINITIONS, entity_definitions models -> Option<&[super::security::EntityDefinition]>, with_entity_definitions(Vec<super::security::EntityDefinition>), "`entityDefinitions`: `Collection(microsoft.graph.security.entityDefinition)`, metadata";
    "isExcludedFromCorrelation" IS_EXCLUDED_FROM_CORRELATION, is_excluded_from_correlation bool -> Option<bool>, with_is_excluded_from_correlation(bool), "`isExcludedFromCorrelation`: `Edm.Boolean`, metadata";
    "linkToIncident" LINK_TO_INCIDENT, link_to_incident i32 -> Option<i32>, with_link_to_incident(i32), "`linkToIncident`: `Edm.Int32`, metadata";
    "mitreTechniques" MITRE_TECHNIQUES, mitre_techniques strs -> Option<Vec<&str>>, with_mitre_techniques(Vec<String>), "`mitreTechniques`: `Collection(Edm.String)`, metadata";
    "recommendedActions" RECOMMENDED_ACTIONS, recommended_actions str -> Option<&str>, with_recommended_actions(String), "`recommendedActions`: `Edm.String`, metadata";
    "sentinelWorkspace" SENTINEL_WORKSPACE, sentinel_workspace str -> Option<&str>, with_sentinel_workspace(String), "`sentinelWorkspace`: `Edm.String`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<super::security::AlertSeverity>, with_severity(super::security::AlertSeverity), "`severity`: `microsoft.graph.security.alertSeverity`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.criticalAssetManagementClassificationRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CriticalAssetManagementClassificationRecord: super::security::AuditData = "microsoft.graph.security.criticalAssetManagementClassificationRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.crmEntityOperationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CrmEntityOperationAuditRecord: super::security::AuditData = "microsoft.graph.security.crmEntityOperationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.crossTenantAccessPolicyAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CrossTenantAccessPolicyAuditRecord: super::security::AuditData = "microsoft.graph.security.crossTenantAccessPolicyAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cscContentMetadata`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CscContentMetadata: super::security::AuditData = "microsoft.graph.security.cscContentMetadata";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "extra-types")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.custodianStatus`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycustodian?view=graph-rest-beta), not in the metadata
    CustodianStatus = "microsoft.graph.security.custodianStatus" {
        Active = "active",
        Released = "released",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.customAction`, metadata, with the accessors of [`InformationProtectionAction`](super::security::InformationProtectionAction)
    CustomAction: super::security::InformationProtectionAction = "microsoft.graph.security.customAction";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "properties" PROPERTIES, properties models -> Option<&[super::security::KeyValuePair]>, with_properties(Vec<super::security::KeyValuePair>), "`properties`: `Collection(microsoft.graph.security.keyValuePair)`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.customerKeyServiceEncryptionAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    CustomerKeyServiceEncryptionAuditRecord: super::security::AuditData = "microsoft.graph.security.customerKeyServiceEncryptionAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.cvssSummary`, metadata
    CvssSummary = "microsoft.graph.security.cvssSummary";
    "score" SCORE, score f64 -> Option<f64>, with_score(f64), "`score`: `Edm.Double`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<super::security::VulnerabilitySeverity>, with_severity(super::security::VulnerabilitySeverity), "`severity`: `microsoft.graph.security.vulnerabilitySeverity`, metadata";
    "vectorString" VECTOR_STRING, vector_string str -> Option<&str>, with_vector_string(String), "`vectorString`: `Edm.String`, metadata";
}
