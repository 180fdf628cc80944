// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{OffsetDateTime, Parsed, Uuid};

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
    /// `microsoft.graph.security.mailSubmissionData`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MailSubmissionData: super::security::AuditData = "microsoft.graph.security.mailSubmissionData";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
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

crate::runtime::model! {
    /// `microsoft.graph.security.mcasAlertsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    McasAlertsAuditRecord: super::security::AuditData = "microsoft.graph.security.mcasAlertsAuditRecord";
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
    /// `microsoft.graph.security.meshWorldsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MeshWorldsAuditRecord: super::security::AuditData = "microsoft.graph.security.meshWorldsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
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
    /// `microsoft.graph.security.multiStageDispositionAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MultiStageDispositionAuditRecord: super::security::AuditData = "microsoft.graph.security.multiStageDispositionAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.myAnalyticsSettingsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    MyAnalyticsSettingsAuditRecord: super::security::AuditData = "microsoft.graph.security.myAnalyticsSettingsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}
