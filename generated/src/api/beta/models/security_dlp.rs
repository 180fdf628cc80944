// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Date, Parsed, Uuid, Value};

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.appAccessContext`, metadata
    AppAccessContext = "microsoft.graph.security.dlp.appAccessContext";
    "aadSessionId" AAD_SESSION_ID, aad_session_id str -> Option<&str>, with_aad_session_id(String), "`aadSessionId`: `Edm.String`, metadata";
    "apiId" API_ID, api_id str -> Option<&str>, with_api_id(String), "`apiId`: `Edm.String`, metadata";
    "clientAppId" CLIENT_APP_ID, client_app_id str -> Option<&str>, with_client_app_id(String), "`clientAppId`: `Edm.String`, metadata";
    "clientAppName" CLIENT_APP_NAME, client_app_name str -> Option<&str>, with_client_app_name(String), "`clientAppName`: `Edm.String`, metadata";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`, metadata";
    "issuedAtDate" ISSUED_AT_DATE, issued_at_date date -> Parsed<Date>, with_issued_at_date(Date), "`issuedAtDate`: `Edm.Date`, metadata";
    "uniqueTokenId" UNIQUE_TOKEN_ID, unique_token_id str -> Option<&str>, with_unique_token_id(String), "`uniqueTokenId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.attachmentInfo`, metadata
    AttachmentInfo = "microsoft.graph.security.dlp.attachmentInfo";
    "checksum" CHECKSUM, checksum i32 -> Option<i32>, with_checksum(i32), "`checksum`: `Edm.Int32`, metadata";
    "labelNames" LABEL_NAMES, label_names strs -> Option<Vec<&str>>, with_label_names(Vec<String>), "`labelNames`: `Collection(Edm.String)`, metadata";
    "labels" LABELS, labels strs -> Option<Vec<&str>>, with_labels(Vec<String>), "`labels`: `Collection(Edm.String)`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "sensitiveInformationDetails" SENSITIVE_INFORMATION_DETAILS, sensitive_information_details models -> Option<&[AttachmentSensitiveInformationDetails]>, with_sensitive_information_details(Vec<AttachmentSensitiveInformationDetails>), "`sensitiveInformationDetails`: `Collection(microsoft.graph.security.dlp.attachmentSensitiveInformationDetails)`, metadata";
    "size" SIZE, size i32 -> Option<i32>, with_size(i32), "`size`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.attachmentSensitiveInformationDetails`, metadata
    AttachmentSensitiveInformationDetails = "microsoft.graph.security.dlp.attachmentSensitiveInformationDetails";
    "sensitiveInformationDetailedClassificationAttributes" SENSITIVE_INFORMATION_DETAILED_CLASSIFICATION_ATTRIBUTES, sensitive_information_detailed_classification_attributes models -> Option<&[SensitiveInformationDetailedConfidenceLevelResult]>, with_sensitive_information_detailed_classification_attributes(Vec<SensitiveInformationDetailedConfidenceLevelResult>), "`sensitiveInformationDetailedClassificationAttributes`: `Collection(microsoft.graph.security.dlp.sensitiveInformationDetailedConfidenceLevelResult)`, metadata";
    "sensitiveInformationDetectionIndices" SENSITIVE_INFORMATION_DETECTION_INDICES, sensitive_information_detection_indices values -> Parsed<Vec<i32>>, with_sensitive_information_detection_indices(Vec<i32>), "`sensitiveInformationDetectionIndices`: `Collection(Edm.Int32)`, metadata";
    "sensitiveType" SENSITIVE_TYPE, sensitive_type str -> Option<&str>, with_sensitive_type(String), "`sensitiveType`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.dlp.auditRecordType`, metadata
    AuditRecordType = "microsoft.graph.security.dlp.auditRecordType" {
        Unknown = "unknown",
        SharePointFileOperation = "sharePointFileOperation",
        ComplianceDlpSharePoint = "complianceDlpSharePoint",
        ComplianceDlpExchange = "complianceDlpExchange",
        DlpEndpoint = "dlpEndpoint",
        ComplianceDlpEndpoint = "complianceDlpEndpoint",
        PowerBiDlp = "powerBiDlp",
        ComplianceDlpApplications = "complianceDlpApplications",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.baseAuditRecord`, metadata, with the accessors of [`Entity`](super::Entity)
    BaseAuditRecord: super::Entity = "microsoft.graph.security.dlp.baseAuditRecord" {
        "microsoft.graph.security.dlp.complianceBaseAuditRecord",
        "microsoft.graph.security.dlp.complianceDLPBaseAuditRecord",
        "microsoft.graph.security.dlp.complianceDlpEndpointAuditRecord",
        "microsoft.graph.security.dlp.complianceDlpExchangeAuditRecord",
        "microsoft.graph.security.dlp.complianceDlpSharePointAuditRecord",
    };
    inherited "id" ID, with_id(String), "`id`";
    "agentBlueprintId" AGENT_BLUEPRINT_ID, agent_blueprint_id str -> Option<&str>, with_agent_blueprint_id(String), "`agentBlueprintId`: `Edm.String`, metadata";
    "agentBlueprintName" AGENT_BLUEPRINT_NAME, agent_blueprint_name str -> Option<&str>, with_agent_blueprint_name(String), "`agentBlueprintName`: `Edm.String`, metadata";
    "agentId" AGENT_ID, agent_id str -> Option<&str>, with_agent_id(String), "`agentId`: `Edm.String`, metadata";
    "agentName" AGENT_NAME, agent_name str -> Option<&str>, with_agent_name(String), "`agentName`: `Edm.String`, metadata";
    "agentPlatform" AGENT_PLATFORM, agent_platform str -> Option<&str>, with_agent_platform(String), "`agentPlatform`: `Edm.String`, metadata";
    "agentVersion" AGENT_VERSION, agent_version str -> Option<&str>, with_agent_version(String), "`agentVersion`: `Edm.String`, metadata";
    "appAccessContext" APP_ACCESS_CONTEXT, app_access_context model -> Option<&AppAccessContext>, with_app_access_context(AppAccessContext), "`appAccessContext`: `microsoft.graph.security.dlp.appAccessContext`, metadata";
    "appIdentity" APP_IDENTITY, app_identity str -> Option<&str>, with_app_identity(String), "`appIdentity`: `Edm.String`, metadata";
    "applicationName" APPLICATION_NAME, application_name str -> Option<&str>, with_application_name(String), "`applicationName`: `Edm.String`, metadata";
    "associatedAdminUnitIds" ASSOCIATED_ADMIN_UNIT_IDS, associated_admin_unit_ids strs -> Option<Vec<&str>>, with_associated_admin_unit_ids(Vec<String>), "`associatedAdminUnitIds`: `Collection(Edm.String)`, metadata";
    "correlationIdentity" CORRELATION_IDENTITY, correlation_identity str -> Option<&str>, with_correlation_identity(String), "`correlationIdentity`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date -> Parsed<Date>, with_created_date_time(Date), "`createdDateTime`: `Edm.Date`, metadata";
    "isRequiresCustomerKeyEncryption" IS_REQUIRES_CUSTOMER_KEY_ENCRYPTION, is_requires_customer_key_encryption bool -> Option<bool>, with_is_requires_customer_key_encryption(bool), "`isRequiresCustomerKeyEncryption`: `Edm.Boolean`, metadata";
    "opId" OP_ID, op_id str -> Option<&str>, with_op_id(String), "`opId`: `Edm.String`, metadata";
    "operation" OPERATION, operation str -> Option<&str>, with_operation(String), "`operation`: `Edm.String`, metadata";
    "organizationId" ORGANIZATION_ID, organization_id str -> Option<&str>, with_organization_id(String), "`organizationId`: `Edm.String`, metadata";
    "parentId" PARENT_ID, parent_id str -> Option<&str>, with_parent_id(String), "`parentId`: `Edm.String`, metadata";
    "purpose" PURPOSE, purpose enumeration -> Option<PurposeType>, with_purpose(PurposeType), "`purpose`: `microsoft.graph.security.dlp.purposeType`, metadata";
    "recordType" RECORD_TYPE, record_type enumeration -> Option<AuditRecordType>, with_record_type(AuditRecordType), "`recordType`: `microsoft.graph.security.dlp.auditRecordType`, metadata";
    "resultStatus" RESULT_STATUS, result_status str -> Option<&str>, with_result_status(String), "`resultStatus`: `Edm.String`, metadata";
    "scopingEntityIds" SCOPING_ENTITY_IDS, scoping_entity_ids strs -> Option<Vec<&str>>, with_scoping_entity_ids(Vec<String>), "`scopingEntityIds`: `Collection(Edm.String)`, metadata";
    "scopingEntityType" SCOPING_ENTITY_TYPE, scoping_entity_type i32 -> Option<i32>, with_scoping_entity_type(i32), "`scopingEntityType`: `Edm.Int32`, metadata";
    "sessionIdentity" SESSION_IDENTITY, session_identity str -> Option<&str>, with_session_identity(String), "`sessionIdentity`: `Edm.String`, metadata";
    "subjectType" SUBJECT_TYPE, subject_type str -> Option<&str>, with_subject_type(String), "`subjectType`: `Edm.String`, metadata";
    "subscription" SUBSCRIPTION, subscription model -> Option<&SubscriptionInfo>, with_subscription(SubscriptionInfo), "`subscription`: `microsoft.graph.security.dlp.subscriptionInfo`, metadata";
    "userKey" USER_KEY, user_key str -> Option<&str>, with_user_key(String), "`userKey`: `Edm.String`, metadata";
    "userType" USER_TYPE, user_type enumeration -> Option<UserType>, with_user_type(UserType), "`userType`: `microsoft.graph.security.dlp.userType`, metadata";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, metadata";
    "workload" WORKLOAD, workload str -> Option<&str>, with_workload(String), "`workload`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.complianceBaseAuditRecord`, metadata, with the accessors of [`BaseAuditRecord`](BaseAuditRecord)
    ComplianceBaseAuditRecord: BaseAuditRecord, super::Entity = "microsoft.graph.security.dlp.complianceBaseAuditRecord" {
        "microsoft.graph.security.dlp.complianceDLPBaseAuditRecord",
        "microsoft.graph.security.dlp.complianceDlpEndpointAuditRecord",
        "microsoft.graph.security.dlp.complianceDlpExchangeAuditRecord",
        "microsoft.graph.security.dlp.complianceDlpSharePointAuditRecord",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "agentBlueprintId" AGENT_BLUEPRINT_ID, with_agent_blueprint_id(String), "`agentBlueprintId`";
    inherited "agentBlueprintName" AGENT_BLUEPRINT_NAME, with_agent_blueprint_name(String), "`agentBlueprintName`";
    inherited "agentId" AGENT_ID, with_agent_id(String), "`agentId`";
    inherited "agentName" AGENT_NAME, with_agent_name(String), "`agentName`";
    inherited "agentPlatform" AGENT_PLATFORM, with_agent_platform(String), "`agentPlatform`";
    inherited "agentVersion" AGENT_VERSION, with_agent_version(String), "`agentVersion`";
    inherited "appAccessContext" APP_ACCESS_CONTEXT, with_app_access_context(AppAccessContext), "`appAccessContext`";
    inherited "appIdentity" APP_IDENTITY, with_app_identity(String), "`appIdentity`";
    inherited "applicationName" APPLICATION_NAME, with_application_name(String), "`applicationName`";
    inherited "associatedAdminUnitIds" ASSOCIATED_ADMIN_UNIT_IDS, with_associated_admin_unit_ids(Vec<String>), "`associatedAdminUnitIds`";
    inherited "correlationIdentity" CORRELATION_IDENTITY, with_correlation_identity(String), "`correlationIdentity`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(Date), "`createdDateTime`";
    inherited "isRequiresCustomerKeyEncryption" IS_REQUIRES_CUSTOMER_KEY_ENCRYPTION, with_is_requires_customer_key_encryption(bool), "`isRequiresCustomerKeyEncryption`";
    inherited "opId" OP_ID, with_op_id(String), "`opId`";
    inherited "operation" OPERATION, with_operation(String), "`operation`";
    inherited "organizationId" ORGANIZATION_ID, with_organization_id(String), "`organizationId`";
    inherited "parentId" PARENT_ID, with_parent_id(String), "`parentId`";
    inherited "purpose" PURPOSE, with_purpose(PurposeType), "`purpose`";
    inherited "recordType" RECORD_TYPE, with_record_type(AuditRecordType), "`recordType`";
    inherited "resultStatus" RESULT_STATUS, with_result_status(String), "`resultStatus`";
    inherited "scopingEntityIds" SCOPING_ENTITY_IDS, with_scoping_entity_ids(Vec<String>), "`scopingEntityIds`";
    inherited "scopingEntityType" SCOPING_ENTITY_TYPE, with_scoping_entity_type(i32), "`scopingEntityType`";
    inherited "sessionIdentity" SESSION_IDENTITY, with_session_identity(String), "`sessionIdentity`";
    inherited "subjectType" SUBJECT_TYPE, with_subject_type(String), "`subjectType`";
    inherited "subscription" SUBSCRIPTION, with_subscription(SubscriptionInfo), "`subscription`";
    inherited "userKey" USER_KEY, with_user_key(String), "`userKey`";
    inherited "userType" USER_TYPE, with_user_type(UserType), "`userType`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "workload" WORKLOAD, with_workload(String), "`workload`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.complianceDLPBaseAuditRecord`, metadata, with the accessors of [`ComplianceBaseAuditRecord`](ComplianceBaseAuditRecord)
    ComplianceDlpBaseAuditRecord: ComplianceBaseAuditRecord, super::Entity = "microsoft.graph.security.dlp.complianceDLPBaseAuditRecord" {
        "microsoft.graph.security.dlp.complianceDlpEndpointAuditRecord",
        "microsoft.graph.security.dlp.complianceDlpExchangeAuditRecord",
        "microsoft.graph.security.dlp.complianceDlpSharePointAuditRecord",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "agentBlueprintId" AGENT_BLUEPRINT_ID, with_agent_blueprint_id(String), "`agentBlueprintId`";
    inherited "agentBlueprintName" AGENT_BLUEPRINT_NAME, with_agent_blueprint_name(String), "`agentBlueprintName`";
    inherited "agentId" AGENT_ID, with_agent_id(String), "`agentId`";
    inherited "agentName" AGENT_NAME, with_agent_name(String), "`agentName`";
    inherited "agentPlatform" AGENT_PLATFORM, with_agent_platform(String), "`agentPlatform`";
    inherited "agentVersion" AGENT_VERSION, with_agent_version(String), "`agentVersion`";
    inherited "appAccessContext" APP_ACCESS_CONTEXT, with_app_access_context(AppAccessContext), "`appAccessContext`";
    inherited "appIdentity" APP_IDENTITY, with_app_identity(String), "`appIdentity`";
    inherited "applicationName" APPLICATION_NAME, with_application_name(String), "`applicationName`";
    inherited "associatedAdminUnitIds" ASSOCIATED_ADMIN_UNIT_IDS, with_associated_admin_unit_ids(Vec<String>), "`associatedAdminUnitIds`";
    inherited "correlationIdentity" CORRELATION_IDENTITY, with_correlation_identity(String), "`correlationIdentity`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(Date), "`createdDateTime`";
    inherited "isRequiresCustomerKeyEncryption" IS_REQUIRES_CUSTOMER_KEY_ENCRYPTION, with_is_requires_customer_key_encryption(bool), "`isRequiresCustomerKeyEncryption`";
    inherited "opId" OP_ID, with_op_id(String), "`opId`";
    inherited "operation" OPERATION, with_operation(String), "`operation`";
    inherited "organizationId" ORGANIZATION_ID, with_organization_id(String), "`organizationId`";
    inherited "parentId" PARENT_ID, with_parent_id(String), "`parentId`";
    inherited "purpose" PURPOSE, with_purpose(PurposeType), "`purpose`";
    inherited "recordType" RECORD_TYPE, with_record_type(AuditRecordType), "`recordType`";
    inherited "resultStatus" RESULT_STATUS, with_result_status(String), "`resultStatus`";
    inherited "scopingEntityIds" SCOPING_ENTITY_IDS, with_scoping_entity_ids(Vec<String>), "`scopingEntityIds`";
    inherited "scopingEntityType" SCOPING_ENTITY_TYPE, with_scoping_entity_type(i32), "`scopingEntityType`";
    inherited "sessionIdentity" SESSION_IDENTITY, with_session_identity(String), "`sessionIdentity`";
    inherited "subjectType" SUBJECT_TYPE, with_subject_type(String), "`subjectType`";
    inherited "subscription" SUBSCRIPTION, with_subscription(SubscriptionInfo), "`subscription`";
    inherited "userKey" USER_KEY, with_user_key(String), "`userKey`";
    inherited "userType" USER_TYPE, with_user_type(UserType), "`userType`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "workload" WORKLOAD, with_workload(String), "`workload`";
    "enforcementType" ENFORCEMENT_TYPE, enforcement_type enumeration -> Option<EnforcementType>, with_enforcement_type(EnforcementType), "`enforcementType`: `microsoft.graph.security.dlp.enforcementType`, metadata";
    "evaluationSource" EVALUATION_SOURCE, evaluation_source str -> Option<&str>, with_evaluation_source(String), "`evaluationSource`: `Edm.String`, metadata";
    "exceptionInfo" EXCEPTION_INFO, exception_info model -> Option<&ExceptionInfo>, with_exception_info(ExceptionInfo), "`exceptionInfo`: `microsoft.graph.security.dlp.exceptionInfo`, metadata";
    "incidentId" INCIDENT_ID, incident_id guid -> Parsed<Uuid>, with_incident_id(Uuid), "`incidentId`: `Edm.Guid`, metadata";
    "isSensitiveInfoDetectionIsIncluded" IS_SENSITIVE_INFO_DETECTION_IS_INCLUDED, is_sensitive_info_detection_is_included bool -> Option<bool>, with_is_sensitive_info_detection_is_included(bool), "`isSensitiveInfoDetectionIsIncluded`: `Edm.Boolean`, metadata";
    "location" LOCATION, location str -> Option<&str>, with_location(String), "`location`: `Edm.String`, metadata";
    "policyDetails" POLICY_DETAILS, policy_details strs -> Option<Vec<&str>>, with_policy_details(Vec<String>), "`policyDetails`: `Collection(Edm.String)`, metadata";
    "remediationDetails" REMEDIATION_DETAILS, remediation_details model -> Option<&RemediationInfo>, with_remediation_details(RemediationInfo), "`remediationDetails`: `microsoft.graph.security.dlp.remediationInfo`, metadata";
    "sessionMetadata" SESSION_METADATA, session_metadata model -> Option<&SessionMetadataInfo>, with_session_metadata(SessionMetadataInfo), "`sessionMetadata`: `microsoft.graph.security.dlp.sessionMetadataInfo`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.complianceDlpEndpointAuditRecord`, metadata, with the accessors of [`ComplianceDlpBaseAuditRecord`](ComplianceDlpBaseAuditRecord)
    ComplianceDlpEndpointAuditRecord: ComplianceDlpBaseAuditRecord, super::Entity = "microsoft.graph.security.dlp.complianceDlpEndpointAuditRecord";
    inherited "id" ID, with_id(String), "`id`";
    inherited "agentBlueprintId" AGENT_BLUEPRINT_ID, with_agent_blueprint_id(String), "`agentBlueprintId`";
    inherited "agentBlueprintName" AGENT_BLUEPRINT_NAME, with_agent_blueprint_name(String), "`agentBlueprintName`";
    inherited "agentId" AGENT_ID, with_agent_id(String), "`agentId`";
    inherited "agentName" AGENT_NAME, with_agent_name(String), "`agentName`";
    inherited "agentPlatform" AGENT_PLATFORM, with_agent_platform(String), "`agentPlatform`";
    inherited "agentVersion" AGENT_VERSION, with_agent_version(String), "`agentVersion`";
    inherited "appAccessContext" APP_ACCESS_CONTEXT, with_app_access_context(AppAccessContext), "`appAccessContext`";
    inherited "appIdentity" APP_IDENTITY, with_app_identity(String), "`appIdentity`";
    inherited "applicationName" APPLICATION_NAME, with_application_name(String), "`applicationName`";
    inherited "associatedAdminUnitIds" ASSOCIATED_ADMIN_UNIT_IDS, with_associated_admin_unit_ids(Vec<String>), "`associatedAdminUnitIds`";
    inherited "correlationIdentity" CORRELATION_IDENTITY, with_correlation_identity(String), "`correlationIdentity`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(Date), "`createdDateTime`";
    inherited "isRequiresCustomerKeyEncryption" IS_REQUIRES_CUSTOMER_KEY_ENCRYPTION, with_is_requires_customer_key_encryption(bool), "`isRequiresCustomerKeyEncryption`";
    inherited "opId" OP_ID, with_op_id(String), "`opId`";
    inherited "operation" OPERATION, with_operation(String), "`operation`";
    inherited "organizationId" ORGANIZATION_ID, with_organization_id(String), "`organizationId`";
    inherited "parentId" PARENT_ID, with_parent_id(String), "`parentId`";
    inherited "purpose" PURPOSE, with_purpose(PurposeType), "`purpose`";
    inherited "recordType" RECORD_TYPE, with_record_type(AuditRecordType), "`recordType`";
    inherited "resultStatus" RESULT_STATUS, with_result_status(String), "`resultStatus`";
    inherited "scopingEntityIds" SCOPING_ENTITY_IDS, with_scoping_entity_ids(Vec<String>), "`scopingEntityIds`";
    inherited "scopingEntityType" SCOPING_ENTITY_TYPE, with_scoping_entity_type(i32), "`scopingEntityType`";
    inherited "sessionIdentity" SESSION_IDENTITY, with_session_identity(String), "`sessionIdentity`";
    inherited "subjectType" SUBJECT_TYPE, with_subject_type(String), "`subjectType`";
    inherited "subscription" SUBSCRIPTION, with_subscription(SubscriptionInfo), "`subscription`";
    inherited "userKey" USER_KEY, with_user_key(String), "`userKey`";
    inherited "userType" USER_TYPE, with_user_type(UserType), "`userType`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "workload" WORKLOAD, with_workload(String), "`workload`";
    inherited "enforcementType" ENFORCEMENT_TYPE, with_enforcement_type(EnforcementType), "`enforcementType`";
    inherited "evaluationSource" EVALUATION_SOURCE, with_evaluation_source(String), "`evaluationSource`";
    inherited "exceptionInfo" EXCEPTION_INFO, with_exception_info(ExceptionInfo), "`exceptionInfo`";
    inherited "incidentId" INCIDENT_ID, with_incident_id(Uuid), "`incidentId`";
    inherited "isSensitiveInfoDetectionIsIncluded" IS_SENSITIVE_INFO_DETECTION_IS_INCLUDED, with_is_sensitive_info_detection_is_included(bool), "`isSensitiveInfoDetectionIsIncluded`";
    inherited "location" LOCATION, with_location(String), "`location`";
    inherited "policyDetails" POLICY_DETAILS, with_policy_details(Vec<String>), "`policyDetails`";
    inherited "remediationDetails" REMEDIATION_DETAILS, with_remediation_details(RemediationInfo), "`remediationDetails`";
    inherited "sessionMetadata" SESSION_METADATA, with_session_metadata(SessionMetadataInfo), "`sessionMetadata`";
    "authorizedGroup" AUTHORIZED_GROUP, authorized_group str -> Option<&str>, with_authorized_group(String), "`authorizedGroup`: `Edm.String`, metadata";
    "endpointMetaData" ENDPOINT_META_DATA, endpoint_meta_data model -> Option<&EndpointMetaDataInfo>, with_endpoint_meta_data(EndpointMetaDataInfo), "`endpointMetaData`: `microsoft.graph.security.dlp.endpointMetaDataInfo`, metadata";
    "evidenceFile" EVIDENCE_FILE, evidence_file str -> Option<&str>, with_evidence_file(String), "`evidenceFile`: `Edm.String`, metadata";
    "networkLocationContextInAction" NETWORK_LOCATION_CONTEXT_IN_ACTION, network_location_context_in_action str -> Option<&str>, with_network_location_context_in_action(String), "`networkLocationContextInAction`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.complianceDlpExchangeAuditRecord`, metadata, with the accessors of [`ComplianceDlpBaseAuditRecord`](ComplianceDlpBaseAuditRecord)
    ComplianceDlpExchangeAuditRecord: ComplianceDlpBaseAuditRecord, super::Entity = "microsoft.graph.security.dlp.complianceDlpExchangeAuditRecord";
    inherited "id" ID, with_id(String), "`id`";
    inherited "agentBlueprintId" AGENT_BLUEPRINT_ID, with_agent_blueprint_id(String), "`agentBlueprintId`";
    inherited "agentBlueprintName" AGENT_BLUEPRINT_NAME, with_agent_blueprint_name(String), "`agentBlueprintName`";
    inherited "agentId" AGENT_ID, with_agent_id(String), "`agentId`";
    inherited "agentName" AGENT_NAME, with_agent_name(String), "`agentName`";
    inherited "agentPlatform" AGENT_PLATFORM, with_agent_platform(String), "`agentPlatform`";
    inherited "agentVersion" AGENT_VERSION, with_agent_version(String), "`agentVersion`";
    inherited "appAccessContext" APP_ACCESS_CONTEXT, with_app_access_context(AppAccessContext), "`appAccessContext`";
    inherited "appIdentity" APP_IDENTITY, with_app_identity(String), "`appIdentity`";
    inherited "applicationName" APPLICATION_NAME, with_application_name(String), "`applicationName`";
    inherited "associatedAdminUnitIds" ASSOCIATED_ADMIN_UNIT_IDS, with_associated_admin_unit_ids(Vec<String>), "`associatedAdminUnitIds`";
    inherited "correlationIdentity" CORRELATION_IDENTITY, with_correlation_identity(String), "`correlationIdentity`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(Date), "`createdDateTime`";
    inherited "isRequiresCustomerKeyEncryption" IS_REQUIRES_CUSTOMER_KEY_ENCRYPTION, with_is_requires_customer_key_encryption(bool), "`isRequiresCustomerKeyEncryption`";
    inherited "opId" OP_ID, with_op_id(String), "`opId`";
    inherited "operation" OPERATION, with_operation(String), "`operation`";
    inherited "organizationId" ORGANIZATION_ID, with_organization_id(String), "`organizationId`";
    inherited "parentId" PARENT_ID, with_parent_id(String), "`parentId`";
    inherited "purpose" PURPOSE, with_purpose(PurposeType), "`purpose`";
    inherited "recordType" RECORD_TYPE, with_record_type(AuditRecordType), "`recordType`";
    inherited "resultStatus" RESULT_STATUS, with_result_status(String), "`resultStatus`";
    inherited "scopingEntityIds" SCOPING_ENTITY_IDS, with_scoping_entity_ids(Vec<String>), "`scopingEntityIds`";
    inherited "scopingEntityType" SCOPING_ENTITY_TYPE, with_scoping_entity_type(i32), "`scopingEntityType`";
    inherited "sessionIdentity" SESSION_IDENTITY, with_session_identity(String), "`sessionIdentity`";
    inherited "subjectType" SUBJECT_TYPE, with_subject_type(String), "`subjectType`";
    inherited "subscription" SUBSCRIPTION, with_subscription(SubscriptionInfo), "`subscription`";
    inherited "userKey" USER_KEY, with_user_key(String), "`userKey`";
    inherited "userType" USER_TYPE, with_user_type(UserType), "`userType`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "workload" WORKLOAD, with_workload(String), "`workload`";
    inherited "enforcementType" ENFORCEMENT_TYPE, with_enforcement_type(EnforcementType), "`enforcementType`";
    inherited "evaluationSource" EVALUATION_SOURCE, with_evaluation_source(String), "`evaluationSource`";
    inherited "exceptionInfo" EXCEPTION_INFO, with_exception_info(ExceptionInfo), "`exceptionInfo`";
    inherited "incidentId" INCIDENT_ID, with_incident_id(Uuid), "`incidentId`";
    inherited "isSensitiveInfoDetectionIsIncluded" IS_SENSITIVE_INFO_DETECTION_IS_INCLUDED, with_is_sensitive_info_detection_is_included(bool), "`isSensitiveInfoDetectionIsIncluded`";
    inherited "location" LOCATION, with_location(String), "`location`";
    inherited "policyDetails" POLICY_DETAILS, with_policy_details(Vec<String>), "`policyDetails`";
    inherited "remediationDetails" REMEDIATION_DETAILS, with_remediation_details(RemediationInfo), "`remediationDetails`";
    inherited "sessionMetadata" SESSION_METADATA, with_session_metadata(SessionMetadataInfo), "`sessionMetadata`";
    "exchangeMetaData" EXCHANGE_META_DATA, exchange_meta_data model -> Option<&ExchangeMetaDataInfo>, with_exchange_meta_data(ExchangeMetaDataInfo), "`exchangeMetaData`: `microsoft.graph.security.dlp.exchangeMetaDataInfo`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.complianceDlpSharePointAuditRecord`, metadata, with the accessors of [`ComplianceDlpBaseAuditRecord`](ComplianceDlpBaseAuditRecord)
    ComplianceDlpSharePointAuditRecord: ComplianceDlpBaseAuditRecord, super::Entity = "microsoft.graph.security.dlp.complianceDlpSharePointAuditRecord";
    inherited "id" ID, with_id(String), "`id`";
    inherited "agentBlueprintId" AGENT_BLUEPRINT_ID, with_agent_blueprint_id(String), "`agentBlueprintId`";
    inherited "agentBlueprintName" AGENT_BLUEPRINT_NAME, with_agent_blueprint_name(String), "`agentBlueprintName`";
    inherited "agentId" AGENT_ID, with_agent_id(String), "`agentId`";
    inherited "agentName" AGENT_NAME, with_agent_name(String), "`agentName`";
    inherited "agentPlatform" AGENT_PLATFORM, with_agent_platform(String), "`agentPlatform`";
    inherited "agentVersion" AGENT_VERSION, with_agent_version(String), "`agentVersion`";
    inherited "appAccessContext" APP_ACCESS_CONTEXT, with_app_access_context(AppAccessContext), "`appAccessContext`";
    inherited "appIdentity" APP_IDENTITY, with_app_identity(String), "`appIdentity`";
    inherited "applicationName" APPLICATION_NAME, with_application_name(String), "`applicationName`";
    inherited "associatedAdminUnitIds" ASSOCIATED_ADMIN_UNIT_IDS, with_associated_admin_unit_ids(Vec<String>), "`associatedAdminUnitIds`";
    inherited "correlationIdentity" CORRELATION_IDENTITY, with_correlation_identity(String), "`correlationIdentity`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(Date), "`createdDateTime`";
    inherited "isRequiresCustomerKeyEncryption" IS_REQUIRES_CUSTOMER_KEY_ENCRYPTION, with_is_requires_customer_key_encryption(bool), "`isRequiresCustomerKeyEncryption`";
    inherited "opId" OP_ID, with_op_id(String), "`opId`";
    inherited "operation" OPERATION, with_operation(String), "`operation`";
    inherited "organizationId" ORGANIZATION_ID, with_organization_id(String), "`organizationId`";
    inherited "parentId" PARENT_ID, with_parent_id(String), "`parentId`";
    inherited "purpose" PURPOSE, with_purpose(PurposeType), "`purpose`";
    inherited "recordType" RECORD_TYPE, with_record_type(AuditRecordType), "`recordType`";
    inherited "resultStatus" RESULT_STATUS, with_result_status(String), "`resultStatus`";
    inherited "scopingEntityIds" SCOPING_ENTITY_IDS, with_scoping_entity_ids(Vec<String>), "`scopingEntityIds`";
    inherited "scopingEntityType" SCOPING_ENTITY_TYPE, with_scoping_entity_type(i32), "`scopingEntityType`";
    inherited "sessionIdentity" SESSION_IDENTITY, with_session_identity(String), "`sessionIdentity`";
    inherited "subjectType" SUBJECT_TYPE, with_subject_type(String), "`subjectType`";
    inherited "subscription" SUBSCRIPTION, with_subscription(SubscriptionInfo), "`subscription`";
    inherited "userKey" USER_KEY, with_user_key(String), "`userKey`";
    inherited "userType" USER_TYPE, with_user_type(UserType), "`userType`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "workload" WORKLOAD, with_workload(String), "`workload`";
    inherited "enforcementType" ENFORCEMENT_TYPE, with_enforcement_type(EnforcementType), "`enforcementType`";
    inherited "evaluationSource" EVALUATION_SOURCE, with_evaluation_source(String), "`evaluationSource`";
    inherited "exceptionInfo" EXCEPTION_INFO, with_exception_info(ExceptionInfo), "`exceptionInfo`";
    inherited "incidentId" INCIDENT_ID, with_incident_id(Uuid), "`incidentId`";
    inherited "isSensitiveInfoDetectionIsIncluded" IS_SENSITIVE_INFO_DETECTION_IS_INCLUDED, with_is_sensitive_info_detection_is_included(bool), "`isSensitiveInfoDetectionIsIncluded`";
    inherited "location" LOCATION, with_location(String), "`location`";
    inherited "policyDetails" POLICY_DETAILS, with_policy_details(Vec<String>), "`policyDetails`";
    inherited "remediationDetails" REMEDIATION_DETAILS, with_remediation_details(RemediationInfo), "`remediationDetails`";
    inherited "sessionMetadata" SESSION_METADATA, with_session_metadata(SessionMetadataInfo), "`sessionMetadata`";
    "sharePointMetaData" SHARE_POINT_META_DATA, share_point_meta_data model -> Option<&SharePointMetaDataInfo>, with_share_point_meta_data(SharePointMetaDataInfo), "`sharePointMetaData`: `microsoft.graph.security.dlp.sharePointMetaDataInfo`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.conditionMatchInfo`, metadata
    ConditionMatchInfo = "microsoft.graph.security.dlp.conditionMatchInfo";
    "documentProperties" DOCUMENT_PROPERTIES, document_properties untyped -> Option<&Value>, with_document_properties(Value), "`documentProperties`: `Edm.Untyped`, metadata";
    "isConditionMatchedInNewScheme" IS_CONDITION_MATCHED_IN_NEW_SCHEME, is_condition_matched_in_new_scheme untyped -> Option<&Value>, with_is_condition_matched_in_new_scheme(Value), "`isConditionMatchedInNewScheme`: `Edm.Untyped`, metadata";
    "otherConditions" OTHER_CONDITIONS, other_conditions untyped -> Option<&Value>, with_other_conditions(Value), "`otherConditions`: `Edm.Untyped`, metadata";
    "sensitiveInformation" SENSITIVE_INFORMATION, sensitive_information untyped -> Option<&Value>, with_sensitive_information(Value), "`sensitiveInformation`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.endpointMetaDataInfo`, metadata
    EndpointMetaDataInfo = "microsoft.graph.security.dlp.endpointMetaDataInfo";
    "application" APPLICATION, application str -> Option<&str>, with_application(String), "`application`: `Edm.String`, metadata";
    "applicationSourceExecutableName" APPLICATION_SOURCE_EXECUTABLE_NAME, application_source_executable_name str -> Option<&str>, with_application_source_executable_name(String), "`applicationSourceExecutableName`: `Edm.String`, metadata";
    "destinationLocationType" DESTINATION_LOCATION_TYPE, destination_location_type str -> Option<&str>, with_destination_location_type(String), "`destinationLocationType`: `Edm.String`, metadata";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`, metadata";
    "dlpAuditEventMetadata" DLP_AUDIT_EVENT_METADATA, dlp_audit_event_metadata str -> Option<&str>, with_dlp_audit_event_metadata(String), "`dlpAuditEventMetadata`: `Edm.String`, metadata";
    "endpointOperation" ENDPOINT_OPERATION, endpoint_operation str -> Option<&str>, with_endpoint_operation(String), "`endpointOperation`: `Edm.String`, metadata";
    "enforcementMode" ENFORCEMENT_MODE, enforcement_mode str -> Option<&str>, with_enforcement_mode(String), "`enforcementMode`: `Edm.String`, metadata";
    "fileExtension" FILE_EXTENSION, file_extension str -> Option<&str>, with_file_extension(String), "`fileExtension`: `Edm.String`, metadata";
    "fileSize" FILE_SIZE, file_size i32 -> Option<i32>, with_file_size(i32), "`fileSize`: `Edm.Int32`, metadata";
    "fileType" FILE_TYPE, file_type str -> Option<&str>, with_file_type(String), "`fileType`: `Edm.String`, metadata";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "groupName" GROUP_NAME, group_name str -> Option<&str>, with_group_name(String), "`groupName`: `Edm.String`, metadata";
    "isEaV2Enriched" IS_EA_V2_ENRICHED, is_ea_v2_enriched bool -> Option<bool>, with_is_ea_v2_enriched(bool), "`isEaV2Enriched`: `Edm.Boolean`, metadata";
    "isHidden" IS_HIDDEN, is_hidden bool -> Option<bool>, with_is_hidden(bool), "`isHidden`: `Edm.Boolean`, metadata";
    "isJitTriggered" IS_JIT_TRIGGERED, is_jit_triggered bool -> Option<bool>, with_is_jit_triggered(bool), "`isJitTriggered`: `Edm.Boolean`, metadata";
    "isRmseEncrypted" IS_RMSE_ENCRYPTED, is_rmse_encrypted bool -> Option<bool>, with_is_rmse_encrypted(bool), "`isRmseEncrypted`: `Edm.Boolean`, metadata";
    "isViewableByExternalUsers" IS_VIEWABLE_BY_EXTERNAL_USERS, is_viewable_by_external_users bool -> Option<bool>, with_is_viewable_by_external_users(bool), "`isViewableByExternalUsers`: `Edm.Boolean`, metadata";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`, metadata";
    "markOfTheWebData" MARK_OF_THE_WEB_DATA, mark_of_the_web_data str -> Option<&str>, with_mark_of_the_web_data(String), "`markOfTheWebData`: `Edm.String`, metadata";
    "mdatpDeviceId" MDATP_DEVICE_ID, mdatp_device_id str -> Option<&str>, with_mdatp_device_id(String), "`mdatpDeviceId`: `Edm.String`, metadata";
    "originatingDomain" ORIGINATING_DOMAIN, originating_domain str -> Option<&str>, with_originating_domain(String), "`originatingDomain`: `Edm.String`, metadata";
    "parentArchiveHash" PARENT_ARCHIVE_HASH, parent_archive_hash str -> Option<&str>, with_parent_archive_hash(String), "`parentArchiveHash`: `Edm.String`, metadata";
    "platform" PLATFORM, platform str -> Option<&str>, with_platform(String), "`platform`: `Edm.String`, metadata";
    "policyMatchDetails" POLICY_MATCH_DETAILS, policy_match_details strs -> Option<Vec<&str>>, with_policy_match_details(Vec<String>), "`policyMatchDetails`: `Collection(Edm.String)`, metadata";
    "policyMatchInfo" POLICY_MATCH_INFO, policy_match_info str -> Option<&str>, with_policy_match_info(String), "`policyMatchInfo`: `Edm.String`, metadata";
    "previousFileName" PREVIOUS_FILE_NAME, previous_file_name str -> Option<&str>, with_previous_file_name(String), "`previousFileName`: `Edm.String`, metadata";
    "removableMediaDeviceAttributes" REMOVABLE_MEDIA_DEVICE_ATTRIBUTES, removable_media_device_attributes str -> Option<&str>, with_removable_media_device_attributes(String), "`removableMediaDeviceAttributes`: `Edm.String`, metadata";
    "sensitiveInfoTypeData" SENSITIVE_INFO_TYPE_DATA, sensitive_info_type_data strs -> Option<Vec<&str>>, with_sensitive_info_type_data(Vec<String>), "`sensitiveInfoTypeData`: `Collection(Edm.String)`, metadata";
    "sensitivityLabelEventData" SENSITIVITY_LABEL_EVENT_DATA, sensitivity_label_event_data str -> Option<&str>, with_sensitivity_label_event_data(String), "`sensitivityLabelEventData`: `Edm.String`, metadata";
    "sensitivityLabelIds" SENSITIVITY_LABEL_IDS, sensitivity_label_ids strs -> Option<Vec<&str>>, with_sensitivity_label_ids(Vec<String>), "`sensitivityLabelIds`: `Collection(Edm.String)`, metadata";
    "sensitivityLabelNames" SENSITIVITY_LABEL_NAMES, sensitivity_label_names strs -> Option<Vec<&str>>, with_sensitivity_label_names(Vec<String>), "`sensitivityLabelNames`: `Collection(Edm.String)`, metadata";
    "sha1" SHA1, sha1 str -> Option<&str>, with_sha1(String), "`sha1`: `Edm.String`, metadata";
    "sha256" SHA256, sha256 str -> Option<&str>, with_sha256(String), "`sha256`: `Edm.String`, metadata";
    "sourceLocationType" SOURCE_LOCATION_TYPE, source_location_type str -> Option<&str>, with_source_location_type(String), "`sourceLocationType`: `Edm.String`, metadata";
    "targetDomain" TARGET_DOMAIN, target_domain str -> Option<&str>, with_target_domain(String), "`targetDomain`: `Edm.String`, metadata";
    "targetFilePath" TARGET_FILE_PATH, target_file_path str -> Option<&str>, with_target_file_path(String), "`targetFilePath`: `Edm.String`, metadata";
    "targetPrinterName" TARGET_PRINTER_NAME, target_printer_name str -> Option<&str>, with_target_printer_name(String), "`targetPrinterName`: `Edm.String`, metadata";
    "targetUrl" TARGET_URL, target_url str -> Option<&str>, with_target_url(String), "`targetUrl`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.dlp.enforcementType`, metadata
    EnforcementType = "microsoft.graph.security.dlp.enforcementType" {
        Unknown = "unknown",
        Combined = "combined",
        Separate = "separate",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.exceptionInfo`, metadata
    ExceptionInfo = "microsoft.graph.security.dlp.exceptionInfo";
    "isFalsePositive" IS_FALSE_POSITIVE, is_false_positive bool -> Option<bool>, with_is_false_positive(bool), "`isFalsePositive`: `Edm.Boolean`, metadata";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`, metadata";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`, metadata";
    "ruleIds" RULE_IDS, rule_ids strs -> Option<Vec<&str>>, with_rule_ids(Vec<String>), "`ruleIds`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.exchangeMetaDataInfo`, metadata
    ExchangeMetaDataInfo = "microsoft.graph.security.dlp.exchangeMetaDataInfo";
    "attachmentDetails" ATTACHMENT_DETAILS, attachment_details models -> Option<&[AttachmentInfo]>, with_attachment_details(Vec<AttachmentInfo>), "`attachmentDetails`: `Collection(microsoft.graph.security.dlp.attachmentInfo)`, metadata";
    "bccRecipients" BCC_RECIPIENTS, bcc_recipients strs -> Option<Vec<&str>>, with_bcc_recipients(Vec<String>), "`bccRecipients`: `Collection(Edm.String)`, metadata";
    "ccRecipients" CC_RECIPIENTS, cc_recipients strs -> Option<Vec<&str>>, with_cc_recipients(Vec<String>), "`ccRecipients`: `Collection(Edm.String)`, metadata";
    "docId" DOC_ID, doc_id str -> Option<&str>, with_doc_id(String), "`docId`: `Edm.String`, metadata";
    "fileSize" FILE_SIZE, file_size i32 -> Option<i32>, with_file_size(i32), "`fileSize`: `Edm.Int32`, metadata";
    "from" FROM, from str -> Option<&str>, with_from(String), "`from`: `Edm.String`, metadata";
    "immutableEntryId" IMMUTABLE_ENTRY_ID, immutable_entry_id str -> Option<&str>, with_immutable_entry_id(String), "`immutableEntryId`: `Edm.String`, metadata";
    "isViewableByExternalUsers" IS_VIEWABLE_BY_EXTERNAL_USERS, is_viewable_by_external_users bool -> Option<bool>, with_is_viewable_by_external_users(bool), "`isViewableByExternalUsers`: `Edm.Boolean`, metadata";
    "messageId" MESSAGE_ID, message_id str -> Option<&str>, with_message_id(String), "`messageId`: `Edm.String`, metadata";
    "recipientCount" RECIPIENT_COUNT, recipient_count i32 -> Option<i32>, with_recipient_count(i32), "`recipientCount`: `Edm.Int32`, metadata";
    "sensitivityLabelIds" SENSITIVITY_LABEL_IDS, sensitivity_label_ids strs -> Option<Vec<&str>>, with_sensitivity_label_ids(Vec<String>), "`sensitivityLabelIds`: `Collection(Edm.String)`, metadata";
    "sensitivityLabelNames" SENSITIVITY_LABEL_NAMES, sensitivity_label_names strs -> Option<Vec<&str>>, with_sensitivity_label_names(Vec<String>), "`sensitivityLabelNames`: `Collection(Edm.String)`, metadata";
    "sentDate" SENT_DATE, sent_date date -> Parsed<Date>, with_sent_date(Date), "`sentDate`: `Edm.Date`, metadata";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`, metadata";
    "toRecipients" TO_RECIPIENTS, to_recipients strs -> Option<Vec<&str>>, with_to_recipients(Vec<String>), "`toRecipients`: `Collection(Edm.String)`, metadata";
    "uniqueId" UNIQUE_ID, unique_id str -> Option<&str>, with_unique_id(String), "`uniqueId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.nameValuePair`, metadata
    NameValuePair = "microsoft.graph.security.dlp.nameValuePair";
    "name" NAME, name untyped -> Option<&Value>, with_name(Value), "`name`: `Edm.Untyped`, metadata";
    "value" VALUE, value untyped -> Option<&Value>, with_value(Value), "`value`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.policyMatchInfo`, metadata
    PolicyMatchInfo = "microsoft.graph.security.dlp.policyMatchInfo";
    "policyId" POLICY_ID, policy_id untyped -> Option<&Value>, with_policy_id(Value), "`policyId`: `Edm.Untyped`, metadata";
    "policyName" POLICY_NAME, policy_name untyped -> Option<&Value>, with_policy_name(Value), "`policyName`: `Edm.Untyped`, metadata";
    "policyVersion" POLICY_VERSION, policy_version untyped -> Option<&Value>, with_policy_version(Value), "`policyVersion`: `Edm.Untyped`, metadata";
    "rules" RULES, rules untyped -> Option<&Value>, with_rules(Value), "`rules`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.privacyPrimaryMatch`, metadata
    PrivacyPrimaryMatch = "microsoft.graph.security.dlp.privacyPrimaryMatch";
    "length" LENGTH, length untyped -> Option<&Value>, with_length(Value), "`length`: `Edm.Untyped`, metadata";
    "offset" OFFSET, offset untyped -> Option<&Value>, with_offset(Value), "`offset`: `Edm.Untyped`, metadata";
    "primaryKeyName" PRIMARY_KEY_NAME, primary_key_name untyped -> Option<&Value>, with_primary_key_name(Value), "`primaryKeyName`: `Edm.Untyped`, metadata";
    "primaryKeys" PRIMARY_KEYS, primary_keys untyped -> Option<&Value>, with_primary_keys(Value), "`primaryKeys`: `Edm.Untyped`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.dlp.purposeType`, metadata
    PurposeType = "microsoft.graph.security.dlp.purposeType" {
        Audit = "audit",
        Di = "di",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.dlp.remediationActivityType`, metadata
    RemediationActivityType = "microsoft.graph.security.dlp.remediationActivityType" {
        Unknown = "unknown",
        TemplateTriggered = "templateTriggered",
        IwUnableToTakeAction = "iwUnableToTakeAction",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.remediationInfo`, metadata
    RemediationInfo = "microsoft.graph.security.dlp.remediationInfo";
    "alertId" ALERT_ID, alert_id str -> Option<&str>, with_alert_id(String), "`alertId`: `Edm.String`, metadata";
    "bccRecipients" BCC_RECIPIENTS, bcc_recipients strs -> Option<Vec<&str>>, with_bcc_recipients(Vec<String>), "`bccRecipients`: `Collection(Edm.String)`, metadata";
    "ccRecipients" CC_RECIPIENTS, cc_recipients strs -> Option<Vec<&str>>, with_cc_recipients(Vec<String>), "`ccRecipients`: `Collection(Edm.String)`, metadata";
    "iwUser" IW_USER, iw_user str -> Option<&str>, with_iw_user(String), "`iwUser`: `Edm.String`, metadata";
    "recipients" RECIPIENTS, recipients strs -> Option<Vec<&str>>, with_recipients(Vec<String>), "`recipients`: `Collection(Edm.String)`, metadata";
    "remediationActivity" REMEDIATION_ACTIVITY, remediation_activity enumeration -> Option<RemediationActivityType>, with_remediation_activity(RemediationActivityType), "`remediationActivity`: `microsoft.graph.security.dlp.remediationActivityType`, metadata";
    "sender" SENDER, sender str -> Option<&str>, with_sender(String), "`sender`: `Edm.String`, metadata";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`, metadata";
    "templateName" TEMPLATE_NAME, template_name str -> Option<&str>, with_template_name(String), "`templateName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.ruleMatchInfo`, metadata
    RuleMatchInfo = "microsoft.graph.security.dlp.ruleMatchInfo";
    "actionParameters" ACTION_PARAMETERS, action_parameters untyped -> Option<&Value>, with_action_parameters(Value), "`actionParameters`: `Edm.Untyped`, metadata";
    "actions" ACTIONS, actions untyped -> Option<&Value>, with_actions(Value), "`actions`: `Edm.Untyped`, metadata";
    "alertProperties" ALERT_PROPERTIES, alert_properties untyped -> Option<&Value>, with_alert_properties(Value), "`alertProperties`: `Edm.Untyped`, metadata";
    "conditionsMatched" CONDITIONS_MATCHED, conditions_matched untyped -> Option<&Value>, with_conditions_matched(Value), "`conditionsMatched`: `Edm.Untyped`, metadata";
    "managementRuleId" MANAGEMENT_RULE_ID, management_rule_id untyped -> Option<&Value>, with_management_rule_id(Value), "`managementRuleId`: `Edm.Untyped`, metadata";
    "matchId" MATCH_ID, match_id untyped -> Option<&Value>, with_match_id(Value), "`matchId`: `Edm.Untyped`, metadata";
    "matchVersion" MATCH_VERSION, match_version untyped -> Option<&Value>, with_match_version(Value), "`matchVersion`: `Edm.Untyped`, metadata";
    "mode" MODE, mode untyped -> Option<&Value>, with_mode(Value), "`mode`: `Edm.Untyped`, metadata";
    "name" NAME, name untyped -> Option<&Value>, with_name(Value), "`name`: `Edm.Untyped`, metadata";
    "overriddenActions" OVERRIDDEN_ACTIONS, overridden_actions untyped -> Option<&Value>, with_overridden_actions(Value), "`overriddenActions`: `Edm.Untyped`, metadata";
    "severity" SEVERITY, severity untyped -> Option<&Value>, with_severity(Value), "`severity`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.sensitiveInformationDetailedConfidenceLevelResult`, metadata
    SensitiveInformationDetailedConfidenceLevelResult = "microsoft.graph.security.dlp.sensitiveInformationDetailedConfidenceLevelResult";
    "confidence" CONFIDENCE, confidence i32 -> Option<i32>, with_confidence(i32), "`confidence`: `Edm.Int32`, metadata";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`, metadata";
    "isMatch" IS_MATCH, is_match bool -> Option<bool>, with_is_match(bool), "`isMatch`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.sensitiveInformationDetectionsInfo`, metadata
    SensitiveInformationDetectionsInfo = "microsoft.graph.security.dlp.sensitiveInformationDetectionsInfo";
    "detectedOffsetsAndLengths" DETECTED_OFFSETS_AND_LENGTHS, detected_offsets_and_lengths untyped -> Option<&Value>, with_detected_offsets_and_lengths(Value), "`detectedOffsetsAndLengths`: `Edm.Untyped`, metadata";
    "detectedValues" DETECTED_VALUES, detected_values untyped -> Option<&Value>, with_detected_values(Value), "`detectedValues`: `Edm.Untyped`, metadata";
    "isResultsTruncated" IS_RESULTS_TRUNCATED, is_results_truncated untyped -> Option<&Value>, with_is_results_truncated(Value), "`isResultsTruncated`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.sensitiveInformationInfo`, metadata
    SensitiveInformationInfo = "microsoft.graph.security.dlp.sensitiveInformationInfo";
    "classifierType" CLASSIFIER_TYPE, classifier_type untyped -> Option<&Value>, with_classifier_type(Value), "`classifierType`: `Edm.Untyped`, metadata";
    "confidence" CONFIDENCE, confidence untyped -> Option<&Value>, with_confidence(Value), "`confidence`: `Edm.Untyped`, metadata";
    "count" COUNT, count untyped -> Option<&Value>, with_count(Value), "`count`: `Edm.Untyped`, metadata";
    "location" LOCATION, location untyped -> Option<&Value>, with_location(Value), "`location`: `Edm.Untyped`, metadata";
    "privacyPrimaryMatches" PRIVACY_PRIMARY_MATCHES, privacy_primary_matches untyped -> Option<&Value>, with_privacy_primary_matches(Value), "`privacyPrimaryMatches`: `Edm.Untyped`, metadata";
    "sensitiveInformationDetailedClassificationAttributes" SENSITIVE_INFORMATION_DETAILED_CLASSIFICATION_ATTRIBUTES, sensitive_information_detailed_classification_attributes untyped -> Option<&Value>, with_sensitive_information_detailed_classification_attributes(Value), "`sensitiveInformationDetailedClassificationAttributes`: `Edm.Untyped`, metadata";
    "sensitiveInformationDetections" SENSITIVE_INFORMATION_DETECTIONS, sensitive_information_detections untyped -> Option<&Value>, with_sensitive_information_detections(Value), "`sensitiveInformationDetections`: `Edm.Untyped`, metadata";
    "sensitiveInformationTypeName" SENSITIVE_INFORMATION_TYPE_NAME, sensitive_information_type_name untyped -> Option<&Value>, with_sensitive_information_type_name(Value), "`sensitiveInformationTypeName`: `Edm.Untyped`, metadata";
    "sensitiveType" SENSITIVE_TYPE, sensitive_type untyped -> Option<&Value>, with_sensitive_type(Value), "`sensitiveType`: `Edm.Untyped`, metadata";
    "sensitiveTypeSource" SENSITIVE_TYPE_SOURCE, sensitive_type_source untyped -> Option<&Value>, with_sensitive_type_source(Value), "`sensitiveTypeSource`: `Edm.Untyped`, metadata";
    "uniqueCount" UNIQUE_COUNT, unique_count untyped -> Option<&Value>, with_unique_count(Value), "`uniqueCount`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.sessionMetadataInfo`, metadata
    SessionMetadataInfo = "microsoft.graph.security.dlp.sessionMetadataInfo";
    "appHost" APP_HOST, app_host str -> Option<&str>, with_app_host(String), "`appHost`: `Edm.String`, metadata";
    "appHostCategories" APP_HOST_CATEGORIES, app_host_categories strs -> Option<Vec<&str>>, with_app_host_categories(Vec<String>), "`appHostCategories`: `Collection(Edm.String)`, metadata";
    "appHostFqdn" APP_HOST_FQDN, app_host_fqdn str -> Option<&str>, with_app_host_fqdn(String), "`appHostFqdn`: `Edm.String`, metadata";
    "browser" BROWSER, browser str -> Option<&str>, with_browser(String), "`browser`: `Edm.String`, metadata";
    "browserVersion" BROWSER_VERSION, browser_version str -> Option<&str>, with_browser_version(String), "`browserVersion`: `Edm.String`, metadata";
    "deviceManagementType" DEVICE_MANAGEMENT_TYPE, device_management_type str -> Option<&str>, with_device_management_type(String), "`deviceManagementType`: `Edm.String`, metadata";
    "deviceType" DEVICE_TYPE, device_type str -> Option<&str>, with_device_type(String), "`deviceType`: `Edm.String`, metadata";
    "enforcementPlane" ENFORCEMENT_PLANE, enforcement_plane str -> Option<&str>, with_enforcement_plane(String), "`enforcementPlane`: `Edm.String`, metadata";
    "osPlatform" OS_PLATFORM, os_platform str -> Option<&str>, with_os_platform(String), "`osPlatform`: `Edm.String`, metadata";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.sharePointMetaDataInfo`, metadata
    SharePointMetaDataInfo = "microsoft.graph.security.dlp.sharePointMetaDataInfo";
    "aiFileActions" AI_FILE_ACTIONS, ai_file_actions str -> Option<&str>, with_ai_file_actions(String), "`aiFileActions`: `Edm.String`, metadata";
    "blockedUserForFileAccess" BLOCKED_USER_FOR_FILE_ACCESS, blocked_user_for_file_access str -> Option<&str>, with_blocked_user_for_file_access(String), "`blockedUserForFileAccess`: `Edm.String`, metadata";
    "fileId" FILE_ID, file_id str -> Option<&str>, with_file_id(String), "`fileId`: `Edm.String`, metadata";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`, metadata";
    "fileOwner" FILE_OWNER, file_owner str -> Option<&str>, with_file_owner(String), "`fileOwner`: `Edm.String`, metadata";
    "filePathUrl" FILE_PATH_URL, file_path_url str -> Option<&str>, with_file_path_url(String), "`filePathUrl`: `Edm.String`, metadata";
    "fileSize" FILE_SIZE, file_size i32 -> Option<i32>, with_file_size(i32), "`fileSize`: `Edm.Int32`, metadata";
    "from" FROM, from str -> Option<&str>, with_from(String), "`from`: `Edm.String`, metadata";
    "isJitTriggered" IS_JIT_TRIGGERED, is_jit_triggered bool -> Option<bool>, with_is_jit_triggered(bool), "`isJitTriggered`: `Edm.Boolean`, metadata";
    "isViewableByExternalUsers" IS_VIEWABLE_BY_EXTERNAL_USERS, is_viewable_by_external_users bool -> Option<bool>, with_is_viewable_by_external_users(bool), "`isViewableByExternalUsers`: `Edm.Boolean`, metadata";
    "isVisibleOnlyToOdbOwner" IS_VISIBLE_ONLY_TO_ODB_OWNER, is_visible_only_to_odb_owner bool -> Option<bool>, with_is_visible_only_to_odb_owner(bool), "`isVisibleOnlyToOdbOwner`: `Edm.Boolean`, metadata";
    "itemCreatedDate" ITEM_CREATED_DATE, item_created_date date -> Parsed<Date>, with_item_created_date(Date), "`itemCreatedDate`: `Edm.Date`, metadata";
    "itemLastModifiedDate" ITEM_LAST_MODIFIED_DATE, item_last_modified_date date -> Parsed<Date>, with_item_last_modified_date(Date), "`itemLastModifiedDate`: `Edm.Date`, metadata";
    "itemLastSharedDate" ITEM_LAST_SHARED_DATE, item_last_shared_date date -> Parsed<Date>, with_item_last_shared_date(Date), "`itemLastSharedDate`: `Edm.Date`, metadata";
    "quarantineLocationFileUrl" QUARANTINE_LOCATION_FILE_URL, quarantine_location_file_url str -> Option<&str>, with_quarantine_location_file_url(String), "`quarantineLocationFileUrl`: `Edm.String`, metadata";
    "sensitivityLabelIds" SENSITIVITY_LABEL_IDS, sensitivity_label_ids strs -> Option<Vec<&str>>, with_sensitivity_label_ids(Vec<String>), "`sensitivityLabelIds`: `Collection(Edm.String)`, metadata";
    "sensitivityLabelNames" SENSITIVITY_LABEL_NAMES, sensitivity_label_names strs -> Option<Vec<&str>>, with_sensitivity_label_names(Vec<String>), "`sensitivityLabelNames`: `Collection(Edm.String)`, metadata";
    "sharedBy" SHARED_BY, shared_by strs -> Option<Vec<&str>>, with_shared_by(Vec<String>), "`sharedBy`: `Collection(Edm.String)`, metadata";
    "sharedWith" SHARED_WITH, shared_with strs -> Option<Vec<&str>>, with_shared_with(Vec<String>), "`sharedWith`: `Collection(Edm.String)`, metadata";
    "siteAdmins" SITE_ADMINS, site_admins strs -> Option<Vec<&str>>, with_site_admins(Vec<String>), "`siteAdmins`: `Collection(Edm.String)`, metadata";
    "siteCollectionGuid" SITE_COLLECTION_GUID, site_collection_guid str -> Option<&str>, with_site_collection_guid(String), "`siteCollectionGuid`: `Edm.String`, metadata";
    "siteCollectionUrl" SITE_COLLECTION_URL, site_collection_url str -> Option<&str>, with_site_collection_url(String), "`siteCollectionUrl`: `Edm.String`, metadata";
    "uniqueId" UNIQUE_ID, unique_id str -> Option<&str>, with_unique_id(String), "`uniqueId`: `Edm.String`, metadata";
    "violatingAction" VIOLATING_ACTION, violating_action str -> Option<&str>, with_violating_action(String), "`violatingAction`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.dlp.subscriptionInfo`, metadata
    SubscriptionInfo = "microsoft.graph.security.dlp.subscriptionInfo";
    "dlpSubscriptionId" DLP_SUBSCRIPTION_ID, dlp_subscription_id str -> Option<&str>, with_dlp_subscription_id(String), "`dlpSubscriptionId`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.dlp.userType`, metadata
    UserType = "microsoft.graph.security.dlp.userType" {
        Regular = "regular",
        Admin = "admin",
        System = "system",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.dlp.workloadType`, metadata
    WorkloadType = "microsoft.graph.security.dlp.workloadType" {
        Endpoint = "endpoint",
        Exchange = "exchange",
        OneDrive = "oneDrive",
        PowerBi = "powerBi",
        SharePoint = "sharePoint",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
    }
}
