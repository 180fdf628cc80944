// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// `microsoft.graph.security.m365ComplianceConnectorAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    M365ComplianceConnectorAuditRecord: super::security::AuditData = "microsoft.graph.security.m365ComplianceConnectorAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.m365SearchSectionsRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    M365SearchSectionsRecord: super::security::AuditData = "microsoft.graph.security.m365SearchSectionsRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.m365daadAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    M365daadAuditRecord: super::security::AuditData = "microsoft.graph.security.m365daadAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.m365odspAssetMetadataRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    M365odspAssetMetadataRecord: super::security::AuditData = "microsoft.graph.security.m365odspAssetMetadataRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mDASHAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MDashAuditRecord: super::security::AuditData = "microsoft.graph.security.mDASHAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mailClusterEntityMapping`, metadata, with the accessors of [`EntityMapping`](super::security::EntityMapping)
    MailClusterEntityMapping: super::security::EntityMapping = "microsoft.graph.security.mailClusterEntityMapping";
    "queryColumn" QUERY_COLUMN, query_column str -> Option<&str>, with_query_column(String), "`queryColumn`: `Edm.String`, metadata";
    "sourceColumn" SOURCE_COLUMN, source_column str -> Option<&str>, with_source_column(String), "`sourceColumn`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mailClusterEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    MailClusterEvidence: super::security::AlertEvidence = "microsoft.graph.security.mailClusterEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "clusterBy" CLUSTER_BY, cluster_by str -> Option<&str>, with_cluster_by(String), "`clusterBy`: `Edm.String`, metadata";
    "clusterByValue" CLUSTER_BY_VALUE, cluster_by_value str -> Option<&str>, with_cluster_by_value(String), "`clusterByValue`: `Edm.String`, metadata";
    "emailCount" EMAIL_COUNT, email_count i64 -> Option<i64>, with_email_count(i64), "`emailCount`: `Edm.Int64`, metadata";
    "networkMessageIds" NETWORK_MESSAGE_IDS, network_message_ids strs -> Option<Vec<&str>>, with_network_message_ids(Vec<String>), "`networkMessageIds`: `Collection(Edm.String)`, metadata";
    "query" QUERY, query str -> Option<&str>, with_query(String), "`query`: `Edm.String`, metadata";
    "urn" URN, urn str -> Option<&str>, with_urn(String), "`urn`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mailMessageEntityMapping`, metadata, with the accessors of [`EntityMapping`](super::security::EntityMapping)
    MailMessageEntityMapping: super::security::EntityMapping = "microsoft.graph.security.mailMessageEntityMapping";
    "networkMessageIdColumn" NETWORK_MESSAGE_ID_COLUMN, network_message_id_column str -> Option<&str>, with_network_message_id_column(String), "`networkMessageIdColumn`: `Edm.String`, metadata";
    "recipientColumn" RECIPIENT_COLUMN, recipient_column str -> Option<&str>, with_recipient_column(String), "`recipientColumn`: `Edm.String`, metadata";
    "senderColumn" SENDER_COLUMN, sender_column str -> Option<&str>, with_sender_column(String), "`senderColumn`: `Edm.String`, metadata";
    "subjectColumn" SUBJECT_COLUMN, subject_column str -> Option<&str>, with_subject_column(String), "`subjectColumn`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mailSubmissionData`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MailSubmissionData: super::security::AuditData = "microsoft.graph.security.mailSubmissionData";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.mailboxAssetIdentifier`, metadata
    MailboxAssetIdentifier = "microsoft.graph.security.mailboxAssetIdentifier" {
        AccountUpn = "accountUpn",
        FileOwnerUpn = "fileOwnerUpn",
        InitiatingProcessAccountUpn = "initiatingProcessAccountUpn",
        LastModifyingAccountUpn = "lastModifyingAccountUpn",
        TargetAccountUpn = "targetAccountUpn",
        SenderFromAddress = "senderFromAddress",
        SenderDisplayName = "senderDisplayName",
        RecipientEmailAddress = "recipientEmailAddress",
        SenderMailFromAddress = "senderMailFromAddress",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.mailboxConfigurationEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    MailboxConfigurationEvidence: super::security::AlertEvidence = "microsoft.graph.security.mailboxConfigurationEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "configurationId" CONFIGURATION_ID, configuration_id str -> Option<&str>, with_configuration_id(String), "`configurationId`: `Edm.String`, metadata";
    "configurationType" CONFIGURATION_TYPE, configuration_type enumeration -> Option<MailboxConfigurationType>, with_configuration_type(MailboxConfigurationType), "`configurationType`: `microsoft.graph.security.mailboxConfigurationType`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "externalDirectoryObjectId" EXTERNAL_DIRECTORY_OBJECT_ID, external_directory_object_id guid -> Parsed<Uuid>, with_external_directory_object_id(Uuid), "`externalDirectoryObjectId`: `Edm.Guid`, metadata";
    "mailboxPrimaryAddress" MAILBOX_PRIMARY_ADDRESS, mailbox_primary_address str -> Option<&str>, with_mailbox_primary_address(String), "`mailboxPrimaryAddress`: `Edm.String`, metadata";
    "upn" UPN, upn str -> Option<&str>, with_upn(String), "`upn`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.mailboxConfigurationType`, metadata
    MailboxConfigurationType = "microsoft.graph.security.mailboxConfigurationType" {
        MailForwardingRule = "mailForwardingRule",
        OwaSettings = "owaSettings",
        EwsSettings = "ewsSettings",
        MailDelegation = "mailDelegation",
        UserInboxRule = "userInboxRule",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.mailboxEntityMapping`, metadata, with the accessors of [`EntityMapping`](super::security::EntityMapping)
    MailboxEntityMapping: super::security::EntityMapping = "microsoft.graph.security.mailboxEntityMapping";
    "primaryAddressColumn" PRIMARY_ADDRESS_COLUMN, primary_address_column str -> Option<&str>, with_primary_address_column(String), "`primaryAddressColumn`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mailboxEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    MailboxEvidence: super::security::AlertEvidence = "microsoft.graph.security.mailboxEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "primaryAddress" PRIMARY_ADDRESS, primary_address str -> Option<&str>, with_primary_address(String), "`primaryAddress`: `Edm.String`, metadata";
    "upn" UPN, upn str -> Option<&str>, with_upn(String), "`upn`: `Edm.String`, metadata";
    "userAccount" USER_ACCOUNT, user_account model -> Option<&super::security::UserAccount>, with_user_account(super::security::UserAccount), "`userAccount`: `microsoft.graph.security.userAccount`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.malwareEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    MalwareEvidence: super::security::AlertEvidence = "microsoft.graph.security.malwareEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`, metadata";
    "files" FILES, files models -> Option<&[super::security::FileEvidence]>, with_files(Vec<super::security::FileEvidence>), "`files`: `Collection(microsoft.graph.security.fileEvidence)`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "processes" PROCESSES, processes models -> Option<&[super::security::ProcessEvidence]>, with_processes(Vec<super::security::ProcessEvidence>), "`processes`: `Collection(microsoft.graph.security.processEvidence)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.managedServicesAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ManagedServicesAuditRecord: super::security::AuditData = "microsoft.graph.security.managedServicesAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.managedTenantsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ManagedTenantsAuditRecord: super::security::AuditData = "microsoft.graph.security.managedTenantsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.manualAlert`, metadata, with the accessors of [`Alert`](super::security::Alert)
    ManualAlert: super::security::Alert, super::Entity = "microsoft.graph.security.manualAlert";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actorDisplayName" ACTOR_DISPLAY_NAME, with_actor_display_name(String), "`actorDisplayName`";
    inherited "additionalData" ADDITIONAL_DATA, with_additional_data(super::security::Dictionary), "`additionalData`";
    inherited "alertPolicyId" ALERT_POLICY_ID, with_alert_policy_id(String), "`alertPolicyId`";
    inherited "alertWebUrl" ALERT_WEB_URL, with_alert_web_url(String), "`alertWebUrl`";
    inherited "assignedTo" ASSIGNED_TO, with_assigned_to(String), "`assignedTo`";
    inherited "categories" CATEGORIES, with_categories(Vec<String>), "`categories`";
    inherited "category" CATEGORY, with_category(String), "`category`";
    inherited "classification" CLASSIFICATION, with_classification(super::security::AlertClassification), "`classification`";
    inherited "comments" COMMENTS, with_comments(Vec<super::security::AlertComment>), "`comments`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "customDetails" CUSTOM_DETAILS, with_custom_details(super::security::Dictionary), "`customDetails`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "detectionSource" DETECTION_SOURCE, with_detection_source(super::security::DetectionSource), "`detectionSource`";
    inherited "detectorId" DETECTOR_ID, with_detector_id(String), "`detectorId`";
    inherited "determination" DETERMINATION, with_determination(super::security::AlertDetermination), "`determination`";
    inherited "evidence" EVIDENCE, with_evidence(Vec<super::security::AlertEvidence>), "`evidence`";
    inherited "firstActivityDateTime" FIRST_ACTIVITY_DATE_TIME, with_first_activity_date_time(OffsetDateTime), "`firstActivityDateTime`";
    inherited "incidentId" INCIDENT_ID, with_incident_id(String), "`incidentId`";
    inherited "incidentWebUrl" INCIDENT_WEB_URL, with_incident_web_url(String), "`incidentWebUrl`";
    inherited "investigationState" INVESTIGATION_STATE, with_investigation_state(super::security::InvestigationState), "`investigationState`";
    inherited "lastActivityDateTime" LAST_ACTIVITY_DATE_TIME, with_last_activity_date_time(OffsetDateTime), "`lastActivityDateTime`";
    inherited "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`";
    inherited "mitreTechniques" MITRE_TECHNIQUES, with_mitre_techniques(Vec<String>), "`mitreTechniques`";
    inherited "productName" PRODUCT_NAME, with_product_name(String), "`productName`";
    inherited "providerAlertId" PROVIDER_ALERT_ID, with_provider_alert_id(String), "`providerAlertId`";
    inherited "recommendedActions" RECOMMENDED_ACTIONS, with_recommended_actions(String), "`recommendedActions`";
    inherited "resolvedDateTime" RESOLVED_DATE_TIME, with_resolved_date_time(OffsetDateTime), "`resolvedDateTime`";
    inherited "serviceSource" SERVICE_SOURCE, with_service_source(super::security::ServiceSource), "`serviceSource`";
    inherited "severity" SEVERITY, with_severity(super::security::AlertSeverity), "`severity`";
    inherited "status" STATUS, with_status(super::security::AlertStatus), "`status`";
    inherited "systemTags" SYSTEM_TAGS, with_system_tags(Vec<String>), "`systemTags`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    inherited "threatDisplayName" THREAT_DISPLAY_NAME, with_threat_display_name(String), "`threatDisplayName`";
    inherited "threatFamilyName" THREAT_FAMILY_NAME, with_threat_family_name(String), "`threatFamilyName`";
    inherited "title" TITLE, with_title(String), "`title`";
    "isExcludedFromCorrelation" IS_EXCLUDED_FROM_CORRELATION, is_excluded_from_correlation bool -> Option<bool>, with_is_excluded_from_correlation(bool), "`isExcludedFromCorrelation`: `Edm.Boolean`, metadata";
    "linkToIncident" LINK_TO_INCIDENT, link_to_incident i64 -> Option<i64>, with_link_to_incident(i64), "`linkToIncident`: `Edm.Int64`, metadata";
    "sentinelWorkspace" SENTINEL_WORKSPACE, sentinel_workspace str -> Option<&str>, with_sentinel_workspace(String), "`sentinelWorkspace`: `Edm.String`, metadata";
    "entityDefinitions" ENTITY_DEFINITIONS, entity_definitions models -> Option<&[super::security::EntityDefinitionInput]>, with_entity_definitions(Vec<super::security::EntityDefinitionInput>), "`entityDefinitions`: `Collection(microsoft.graph.security.entityDefinitionInput)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.manualAlertEntityType`, metadata
    ManualAlertEntityType = "microsoft.graph.security.manualAlertEntityType" {
        User = "user",
        Device = "device",
        File = "file",
        Ip = "ip",
        Url = "url",
        CloudApplication = "cloudApplication",
        Mailbox = "mailbox",
        SecurityGroup = "securityGroup",
        AzureResource = "azureResource",
        AmazonResource = "amazonResource",
        GoogleCloudResource = "googleCloudResource",
        OauthApplication = "oAuthApplication",
        EmailMessage = "emailMessage",
        EmailCluster = "emailCluster",
        Process = "process",
        RegistryKey = "registryKey",
        RegistryValue = "registryValue",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.mapgAlertsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MapgAlertsAuditRecord: super::security::AuditData = "microsoft.graph.security.mapgAlertsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mapgOnboardAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MapgOnboardAuditRecord: super::security::AuditData = "microsoft.graph.security.mapgOnboardAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mapgPolicyAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MapgPolicyAuditRecord: super::security::AuditData = "microsoft.graph.security.mapgPolicyAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mapgRemediationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MapgRemediationAuditRecord: super::security::AuditData = "microsoft.graph.security.mapgRemediationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.markUserAsCompromisedEntityIdentifier`, metadata
    MarkUserAsCompromisedEntityIdentifier = "microsoft.graph.security.markUserAsCompromisedEntityIdentifier" {
        AccountObjectId = "accountObjectId",
        InitiatingProcessAccountObjectId = "initiatingProcessAccountObjectId",
        ServicePrincipalId = "servicePrincipalId",
        RecipientObjectId = "recipientObjectId",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.markUserAsCompromisedIncidentTaskResponseAction`, metadata, with the accessors of [`IncidentTaskResponseAction`](super::security::IncidentTaskResponseAction)
    MarkUserAsCompromisedIncidentTaskResponseAction: super::security::IncidentTaskResponseAction, super::security::ResponseAction = "microsoft.graph.security.markUserAsCompromisedIncidentTaskResponseAction";
    inherited "identifierValue" IDENTIFIER_VALUE, with_identifier_value(String), "`identifierValue`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.markUserAsCompromisedResponseAction`, metadata, with the accessors of [`ResponseAction`](super::security::ResponseAction)
    MarkUserAsCompromisedResponseAction: super::security::ResponseAction = "microsoft.graph.security.markUserAsCompromisedResponseAction";
    "identifier" IDENTIFIER, identifier flags -> Option<Flags<MarkUserAsCompromisedEntityIdentifier>>, with_identifier(Flags<MarkUserAsCompromisedEntityIdentifier>), "`identifier`: `microsoft.graph.security.markUserAsCompromisedEntityIdentifier`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mcasAlertsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    McasAlertsAuditRecord: super::security::AuditData = "microsoft.graph.security.mcasAlertsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mcsRawEmailContentMetadata`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    McsRawEmailContentMetadata: super::security::AuditData = "microsoft.graph.security.mcsRawEmailContentMetadata";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mdaAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MdaAuditRecord: super::security::AuditData = "microsoft.graph.security.mdaAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mdaDataSecuritySignalRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MdaDataSecuritySignalRecord: super::security::AuditData = "microsoft.graph.security.mdaDataSecuritySignalRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mdatpAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MdatpAuditRecord: super::security::AuditData = "microsoft.graph.security.mdatpAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mdcEventsRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MdcEventsRecord: super::security::AuditData = "microsoft.graph.security.mdcEventsRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mdiAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MdiAuditRecord: super::security::AuditData = "microsoft.graph.security.mdiAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mergeResponse`, metadata
    MergeResponse = "microsoft.graph.security.mergeResponse";
    "targetIncidentId" TARGET_INCIDENT_ID, target_incident_id str -> Option<&str>, with_target_incident_id(String), "`targetIncidentId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mesRawEmailContentMetadata`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MesRawEmailContentMetadata: super::security::AuditData = "microsoft.graph.security.mesRawEmailContentMetadata";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.meshWorldsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MeshWorldsAuditRecord: super::security::AuditData = "microsoft.graph.security.meshWorldsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.metadataAction`, metadata, with the accessors of [`InformationProtectionAction`](super::security::InformationProtectionAction)
    MetadataAction: super::security::InformationProtectionAction = "microsoft.graph.security.metadataAction";
    "metadataToAdd" METADATA_TO_ADD, metadata_to_add models -> Option<&[super::security::KeyValuePair]>, with_metadata_to_add(Vec<super::security::KeyValuePair>), "`metadataToAdd`: `Collection(microsoft.graph.security.keyValuePair)`, metadata";
    "metadataToRemove" METADATA_TO_REMOVE, metadata_to_remove strs -> Option<Vec<&str>>, with_metadata_to_remove(Vec<String>), "`metadataToRemove`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoft365BackupBackupItemAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    Microsoft365BackupBackupItemAuditRecord: super::security::AuditData = "microsoft.graph.security.microsoft365BackupBackupItemAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoft365BackupBackupPolicyAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    Microsoft365BackupBackupPolicyAuditRecord: super::security::AuditData = "microsoft.graph.security.microsoft365BackupBackupPolicyAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoft365BackupGranularBrowseTaskAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    Microsoft365BackupGranularBrowseTaskAuditRecord: super::security::AuditData = "microsoft.graph.security.microsoft365BackupGranularBrowseTaskAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoft365BackupRestoreItemAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    Microsoft365BackupRestoreItemAuditRecord: super::security::AuditData = "microsoft.graph.security.microsoft365BackupRestoreItemAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoft365BackupRestoreTaskAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    Microsoft365BackupRestoreTaskAuditRecord: super::security::AuditData = "microsoft.graph.security.microsoft365BackupRestoreTaskAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoft365CopilotScheduledPromptAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    Microsoft365CopilotScheduledPromptAuditRecord: super::security::AuditData = "microsoft.graph.security.microsoft365CopilotScheduledPromptAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftDefenderExpertsXDRAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftDefenderExpertsXdrAuditRecord: super::security::AuditData = "microsoft.graph.security.microsoftDefenderExpertsXDRAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftFlowAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftFlowAuditRecord: super::security::AuditData = "microsoft.graph.security.microsoftFlowAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftFormsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftFormsAuditRecord: super::security::AuditData = "microsoft.graph.security.microsoftFormsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftGraphDataConnectConsent`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftGraphDataConnectConsent: super::security::AuditData = "microsoft.graph.security.microsoftGraphDataConnectConsent";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftGraphDataConnectOperation`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftGraphDataConnectOperation: super::security::AuditData = "microsoft.graph.security.microsoftGraphDataConnectOperation";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftPurviewDataCatalogOperationRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftPurviewDataCatalogOperationRecord: super::security::AuditData = "microsoft.graph.security.microsoftPurviewDataCatalogOperationRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftPurviewDataMapOperationRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftPurviewDataMapOperationRecord: super::security::AuditData = "microsoft.graph.security.microsoftPurviewDataMapOperationRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftPurviewMetadataPolicyOperationRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftPurviewMetadataPolicyOperationRecord: super::security::AuditData = "microsoft.graph.security.microsoftPurviewMetadataPolicyOperationRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftPurviewPolicyOperationRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftPurviewPolicyOperationRecord: super::security::AuditData = "microsoft.graph.security.microsoftPurviewPolicyOperationRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftPurviewPrivacyAuditEvent`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftPurviewPrivacyAuditEvent: super::security::AuditData = "microsoft.graph.security.microsoftPurviewPrivacyAuditEvent";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftPurviewUnifiedCatalogOperationRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftPurviewUnifiedCatalogOperationRecord: super::security::AuditData = "microsoft.graph.security.microsoftPurviewUnifiedCatalogOperationRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftSecurityForAiConfiguration`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftSecurityForAiConfiguration: super::security::AuditData = "microsoft.graph.security.microsoftSecurityForAiConfiguration";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftSecurityForAiRealTimeProtection`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftSecurityForAiRealTimeProtection: super::security::AuditData = "microsoft.graph.security.microsoftSecurityForAiRealTimeProtection";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftStreamAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftStreamAuditRecord: super::security::AuditData = "microsoft.graph.security.microsoftStreamAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftTeamsAdminAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftTeamsAdminAuditRecord: super::security::AuditData = "microsoft.graph.security.microsoftTeamsAdminAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftTeamsAnalyticsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftTeamsAnalyticsAuditRecord: super::security::AuditData = "microsoft.graph.security.microsoftTeamsAnalyticsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftTeamsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftTeamsAuditRecord: super::security::AuditData = "microsoft.graph.security.microsoftTeamsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftTeamsDeviceAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftTeamsDeviceAuditRecord: super::security::AuditData = "microsoft.graph.security.microsoftTeamsDeviceAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftTeamsMoveMessages`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftTeamsMoveMessages: super::security::AuditData = "microsoft.graph.security.microsoftTeamsMoveMessages";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftTeamsRetentionLabelActionAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftTeamsRetentionLabelActionAuditRecord: super::security::AuditData = "microsoft.graph.security.microsoftTeamsRetentionLabelActionAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftTeamsSensitivityLabelActionAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftTeamsSensitivityLabelActionAuditRecord: super::security::AuditData = "microsoft.graph.security.microsoftTeamsSensitivityLabelActionAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftTeamsShiftsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftTeamsShiftsAuditRecord: super::security::AuditData = "microsoft.graph.security.microsoftTeamsShiftsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.microsoftTeamsUserConcernAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MicrosoftTeamsUserConcernAuditRecord: super::security::AuditData = "microsoft.graph.security.microsoftTeamsUserConcernAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.migrateSensorsResult`, metadata
    MigrateSensorsResult = "microsoft.graph.security.migrateSensorsResult";
    "failedMigrationSensorIds" FAILED_MIGRATION_SENSOR_IDS, failed_migration_sensor_ids strs -> Option<Vec<&str>>, with_failed_migration_sensor_ids(Vec<String>), "`failedMigrationSensorIds`: `Collection(Edm.String)`, metadata";
    "successfulMigrationSensorIds" SUCCESSFUL_MIGRATION_SENSOR_IDS, successful_migration_sensor_ids strs -> Option<Vec<&str>>, with_successful_migration_sensor_ids(Vec<String>), "`successfulMigrationSensorIds`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.migrationState`, metadata
    MigrationState = "microsoft.graph.security.migrationState" {
        ReadyForMigration = "readyForMigration",
        NotReadyForMigration = "notReadyForMigration",
        UpToDate = "upToDate",
        MigrationFailed = "migrationFailed",
        Migrating = "migrating",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.mipAutoLabelExchangeItemAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MipAutoLabelExchangeItemAuditRecord: super::security::AuditData = "microsoft.graph.security.mipAutoLabelExchangeItemAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mipAutoLabelProgressFeedbackAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MipAutoLabelProgressFeedbackAuditRecord: super::security::AuditData = "microsoft.graph.security.mipAutoLabelProgressFeedbackAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mipAutoLabelSharePointItemAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MipAutoLabelSharePointItemAuditRecord: super::security::AuditData = "microsoft.graph.security.mipAutoLabelSharePointItemAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mipAutoLabelSharePointPolicyLocationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MipAutoLabelSharePointPolicyLocationAuditRecord: super::security::AuditData = "microsoft.graph.security.mipAutoLabelSharePointPolicyLocationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mipAutoLabelSimulationSharePointCompletionRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MipAutoLabelSimulationSharePointCompletionRecord: super::security::AuditData = "microsoft.graph.security.mipAutoLabelSimulationSharePointCompletionRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mipAutoLabelSimulationSharePointProgressRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MipAutoLabelSimulationSharePointProgressRecord: super::security::AuditData = "microsoft.graph.security.mipAutoLabelSimulationSharePointProgressRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mipAutoLabelSimulationStatisticsRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MipAutoLabelSimulationStatisticsRecord: super::security::AuditData = "microsoft.graph.security.mipAutoLabelSimulationStatisticsRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mipExactDataMatchAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MipExactDataMatchAuditRecord: super::security::AuditData = "microsoft.graph.security.mipExactDataMatchAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mipLabelAnalyticsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MipLabelAnalyticsAuditRecord: super::security::AuditData = "microsoft.graph.security.mipLabelAnalyticsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mipLabelAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MipLabelAuditRecord: super::security::AuditData = "microsoft.graph.security.mipLabelAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mitreTactic`, metadata
    MitreTactic = "microsoft.graph.security.mitreTactic";
    "tactic" TACTIC, tactic str -> Option<&str>, with_tactic(String), "`tactic`: `Edm.String`, metadata";
    "techniques" TECHNIQUES, techniques models -> Option<&[MitreTechnique]>, with_techniques(Vec<MitreTechnique>), "`techniques`: `Collection(microsoft.graph.security.mitreTechnique)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mitreTechnique`, metadata
    MitreTechnique = "microsoft.graph.security.mitreTechnique";
    "subTechniques" SUB_TECHNIQUES, sub_techniques strs -> Option<Vec<&str>>, with_sub_techniques(Vec<String>), "`subTechniques`: `Collection(Edm.String)`, metadata";
    "technique" TECHNIQUE, technique str -> Option<&str>, with_technique(String), "`technique`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mosAgentInfoRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MosAgentInfoRecord: super::security::AuditData = "microsoft.graph.security.mosAgentInfoRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mosAgentInfoRecordV2`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MosAgentInfoRecordV2: super::security::AuditData = "microsoft.graph.security.mosAgentInfoRecordV2";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.moveToDeletedItemsResponseAction`, metadata, with the accessors of [`ResponseAction`](super::security::ResponseAction)
    MoveToDeletedItemsResponseAction: super::security::ResponseAction = "microsoft.graph.security.moveToDeletedItemsResponseAction";
    "identifier" IDENTIFIER, identifier flags -> Option<Flags<super::security::EmailEntityIdentifier>>, with_identifier(Flags<super::security::EmailEntityIdentifier>), "`identifier`: `microsoft.graph.security.emailEntityIdentifier`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.moveToInboxResponseAction`, metadata, with the accessors of [`ResponseAction`](super::security::ResponseAction)
    MoveToInboxResponseAction: super::security::ResponseAction = "microsoft.graph.security.moveToInboxResponseAction";
    "identifier" IDENTIFIER, identifier flags -> Option<Flags<super::security::EmailEntityIdentifier>>, with_identifier(Flags<super::security::EmailEntityIdentifier>), "`identifier`: `microsoft.graph.security.emailEntityIdentifier`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.moveToJunkResponseAction`, metadata, with the accessors of [`ResponseAction`](super::security::ResponseAction)
    MoveToJunkResponseAction: super::security::ResponseAction = "microsoft.graph.security.moveToJunkResponseAction";
    "identifier" IDENTIFIER, identifier flags -> Option<Flags<super::security::EmailEntityIdentifier>>, with_identifier(Flags<super::security::EmailEntityIdentifier>), "`identifier`: `microsoft.graph.security.emailEntityIdentifier`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.ms365dCustomDetectionAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    Ms365dCustomDetectionAuditRecord: super::security::AuditData = "microsoft.graph.security.ms365dCustomDetectionAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.ms365dIncidentAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    Ms365dIncidentAuditRecord: super::security::AuditData = "microsoft.graph.security.ms365dIncidentAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.ms365dSuppressionRuleAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    Ms365dSuppressionRuleAuditRecord: super::security::AuditData = "microsoft.graph.security.ms365dSuppressionRuleAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.msdeCustomCollectionAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MsdeCustomCollectionAuditRecord: super::security::AuditData = "microsoft.graph.security.msdeCustomCollectionAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.msdeGeneralSettingsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MsdeGeneralSettingsAuditRecord: super::security::AuditData = "microsoft.graph.security.msdeGeneralSettingsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.msdeIndicatorsSettingsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MsdeIndicatorsSettingsAuditRecord: super::security::AuditData = "microsoft.graph.security.msdeIndicatorsSettingsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.msdeResponseActionsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MsdeResponseActionsAuditRecord: super::security::AuditData = "microsoft.graph.security.msdeResponseActionsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.msdeRolesSettingsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MsdeRolesSettingsAuditRecord: super::security::AuditData = "microsoft.graph.security.msdeRolesSettingsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mspVectorSearchContentMetadataAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MspVectorSearchContentMetadataAuditRecord: super::security::AuditData = "microsoft.graph.security.mspVectorSearchContentMetadataAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.msticNationStateNotificationRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MsticNationStateNotificationRecord: super::security::AuditData = "microsoft.graph.security.msticNationStateNotificationRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.mtpContentMetadata`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MtpContentMetadata: super::security::AuditData = "microsoft.graph.security.mtpContentMetadata";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.multiStageDispositionAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MultiStageDispositionAuditRecord: super::security::AuditData = "microsoft.graph.security.multiStageDispositionAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.myAnalyticsSettingsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MyAnalyticsSettingsAuditRecord: super::security::AuditData = "microsoft.graph.security.myAnalyticsSettingsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}
