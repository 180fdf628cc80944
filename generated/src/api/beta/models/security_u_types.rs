// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// `microsoft.graph.security.uamOperationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    UamOperationAuditRecord: super::security::AuditData = "microsoft.graph.security.uamOperationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.unIsolateDeviceIncidentTaskResponseAction`, metadata, with the accessors of [`IncidentTaskResponseAction`](super::security::IncidentTaskResponseAction)
    UnIsolateDeviceIncidentTaskResponseAction: super::security::IncidentTaskResponseAction, super::security::ResponseAction = "microsoft.graph.security.unIsolateDeviceIncidentTaskResponseAction";
    inherited "identifierValue" IDENTIFIER_VALUE, with_identifier_value(String), "`identifierValue`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.unRestrictAppExecutionIncidentTaskResponseAction`, metadata, with the accessors of [`IncidentTaskResponseAction`](super::security::IncidentTaskResponseAction)
    UnRestrictAppExecutionIncidentTaskResponseAction: super::security::IncidentTaskResponseAction, super::security::ResponseAction = "microsoft.graph.security.unRestrictAppExecutionIncidentTaskResponseAction";
    inherited "identifierValue" IDENTIFIER_VALUE, with_identifier_value(String), "`identifierValue`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.unclassifiedArtifact`, metadata, with the accessors of [`Artifact`](super::security::Artifact)
    UnclassifiedArtifact: super::security::Artifact, super::Entity = "microsoft.graph.security.unclassifiedArtifact";
    inherited "id" ID, with_id(String), "`id`";
    "kind" KIND, kind str -> Option<&str>, with_kind(String), "`kind`: `Edm.String`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.unifiedGroupAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    UnifiedGroupAuditRecord: super::security::AuditData = "microsoft.graph.security.unifiedGroupAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// Inherits from datasource.
    ///
    /// [`microsoft.graph.security.unifiedGroupSource`](https://learn.microsoft.com/graph/api/resources/security-unifiedgroupsource?view=graph-rest-beta), with the accessors of [`DataSource`](super::security::DataSource)
    UnifiedGroupSource: super::security::DataSource, super::Entity = "microsoft.graph.security.unifiedGroupSource";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "holdStatus" HOLD_STATUS, with_hold_status(super::security::DataSourceHoldStatus), "`holdStatus`";
    "includedSources" INCLUDED_SOURCES, included_sources flags -> Option<Flags<super::security::SourceType>>, with_included_sources(Flags<super::security::SourceType>), "`includedSources`: `microsoft.graph.security.sourceType`" "Possible values are: mailbox, site.";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`" if (any(feature = "admin", feature = "authentication", feature = "directory", feature = "education", feature = "files", feature = "governance", feature = "groups", feature = "print", feature = "sites", feature = "tasks", feature = "teams", feature = "users"));
}

crate::runtime::model! {
    /// `microsoft.graph.security.unifiedSimulationMatchedItemAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    UnifiedSimulationMatchedItemAuditRecord: super::security::AuditData = "microsoft.graph.security.unifiedSimulationMatchedItemAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.unifiedSimulationSummaryAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    UnifiedSimulationSummaryAuditRecord: super::security::AuditData = "microsoft.graph.security.unifiedSimulationSummaryAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.universalPrintManagementAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    UniversalPrintManagementAuditRecord: super::security::AuditData = "microsoft.graph.security.universalPrintManagementAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.universalPrintPrintJobAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    UniversalPrintPrintJobAuditRecord: super::security::AuditData = "microsoft.graph.security.universalPrintPrintJobAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.universalPrintSecureScan`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    UniversalPrintSecureScan: super::security::AuditData = "microsoft.graph.security.universalPrintSecureScan";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.urbacAssignmentAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    UrbacAssignmentAuditRecord: super::security::AuditData = "microsoft.graph.security.urbacAssignmentAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.urbacEnableStateAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    UrbacEnableStateAuditRecord: super::security::AuditData = "microsoft.graph.security.urbacEnableStateAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.urbacRoleAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    UrbacRoleAuditRecord: super::security::AuditData = "microsoft.graph.security.urbacRoleAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.urlEntityMapping`, metadata, with the accessors of [`EntityMapping`](super::security::EntityMapping)
    UrlEntityMapping: super::security::EntityMapping = "microsoft.graph.security.urlEntityMapping";
    "addressColumn" ADDRESS_COLUMN, address_column str -> Option<&str>, with_address_column(String), "`addressColumn`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.urlEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    UrlEvidence: super::security::AlertEvidence = "microsoft.graph.security.urlEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from threatsubmission.
    ///
    /// [`microsoft.graph.security.urlThreatSubmission`](https://learn.microsoft.com/graph/api/resources/security-urlthreatsubmission?view=graph-rest-beta), with the accessors of [`ThreatSubmission`](super::security::ThreatSubmission)
    UrlThreatSubmission: super::security::ThreatSubmission, super::Entity = "microsoft.graph.security.urlThreatSubmission";
    inherited "id" ID, with_id(String), "`id`";
    inherited "adminReview" ADMIN_REVIEW, with_admin_review(super::security::SubmissionAdminReview), "`adminReview`";
    inherited "category" CATEGORY, with_category(super::security::SubmissionCategory), "`category`";
    inherited "clientSource" CLIENT_SOURCE, with_client_source(super::security::SubmissionClientSource), "`clientSource`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::security::SubmissionContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(super::security::SubmissionUserIdentity), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "result" RESULT, with_result(super::security::SubmissionResult), "`result`";
    inherited "source" SOURCE, with_source(super::security::SubmissionSource), "`source`";
    inherited "status" STATUS, with_status(super::security::LongRunningOperationStatus), "`status`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.user`, metadata, with the accessors of [`IdentityAccounts`](super::security::IdentityAccounts)
    User: super::security::IdentityAccounts, super::Entity = "microsoft.graph.security.user";
    inherited "id" ID, with_id(String), "`id`";
    inherited "accounts" ACCOUNTS, with_accounts(Vec<super::security::Account>), "`accounts`";
    inherited "cloudSecurityIdentifier" CLOUD_SECURITY_IDENTIFIER, with_cloud_security_identifier(String), "`cloudSecurityIdentifier`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "domain" DOMAIN, with_domain(String), "`domain`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "onPremisesSecurityIdentifier" ON_PREMISES_SECURITY_IDENTIFIER, with_on_premises_security_identifier(String), "`onPremisesSecurityIdentifier`";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.userAccount`, metadata
    UserAccount = "microsoft.graph.security.userAccount";
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`, metadata";
    "activeDirectoryObjectGuid" ACTIVE_DIRECTORY_OBJECT_GUID, active_directory_object_guid guid -> Parsed<Uuid>, with_active_directory_object_guid(Uuid), "`activeDirectoryObjectGuid`: `Edm.Guid`, metadata";
    "azureAdUserId" AZURE_AD_USER_ID, azure_ad_user_id str -> Option<&str>, with_azure_ad_user_id(String), "`azureAdUserId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`, metadata";
    "resourceAccessEvents" RESOURCE_ACCESS_EVENTS, resource_access_events models -> Option<&[super::security::ResourceAccessEvent]>, with_resource_access_events(Vec<super::security::ResourceAccessEvent>), "`resourceAccessEvents`: `Collection(microsoft.graph.security.resourceAccessEvent)`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
    "userSid" USER_SID, user_sid str -> Option<&str>, with_user_sid(String), "`userSid`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.userAssetIdentifier`, metadata
    UserAssetIdentifier = "microsoft.graph.security.userAssetIdentifier" {
        AccountObjectId = "accountObjectId",
        AccountSid = "accountSid",
        AccountUpn = "accountUpn",
        AccountName = "accountName",
        AccountDomain = "accountDomain",
        AccountId = "accountId",
        RequestAccountSid = "requestAccountSid",
        RequestAccountName = "requestAccountName",
        RequestAccountDomain = "requestAccountDomain",
        RecipientObjectId = "recipientObjectId",
        ProcessAccountObjectId = "processAccountObjectId",
        InitiatingAccountSid = "initiatingAccountSid",
        InitiatingProcessAccountUpn = "initiatingProcessAccountUpn",
        InitiatingAccountName = "initiatingAccountName",
        InitiatingAccountDomain = "initiatingAccountDomain",
        ServicePrincipalId = "servicePrincipalId",
        ServicePrincipalName = "servicePrincipalName",
        TargetAccountUpn = "targetAccountUpn",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.userEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    UserEvidence: super::security::AlertEvidence = "microsoft.graph.security.userEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "stream" STREAM, stream model -> Option<&super::security::Stream>, with_stream(super::security::Stream), "`stream`: `microsoft.graph.security.stream`, metadata";
    "userAccount" USER_ACCOUNT, user_account model -> Option<&UserAccount>, with_user_account(UserAccount), "`userAccount`: `microsoft.graph.security.userAccount`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.security.userMailboxSetting`](https://learn.microsoft.com/graph/api/resources/security-submissionresult?view=graph-rest-beta)
    UserMailboxSetting = "microsoft.graph.security.userMailboxSetting" {
        None = "none",
        JunkMailDeletion = "junkMailDeletion",
        IsFromAddressInAddressBook = "isFromAddressInAddressBook",
        IsFromAddressInAddressSafeList = "isFromAddressInAddressSafeList",
        IsFromAddressInAddressBlockList = "isFromAddressInAddressBlockList",
        IsFromAddressInAddressImplicitSafeList = "isFromAddressInAddressImplicitSafeList",
        IsFromAddressInAddressImplicitJunkList = "isFromAddressInAddressImplicitJunkList",
        IsFromDomainInDomainSafeList = "isFromDomainInDomainSafeList",
        IsFromDomainInDomainBlockList = "isFromDomainInDomainBlockList",
        IsRecipientInRecipientSafeList = "isRecipientInRecipientSafeList",
        CustomRule = "customRule",
        SenderPraPresent = "senderPraPresent",
        FromFirstTimeSender = "fromFirstTimeSender",
        PriorSeenPass = "priorSeenPass",
        SenderAuthenticationSucceeded = "senderAuthenticationSucceeded",
        IsJunkMailRuleEnabled = "isJunkMailRuleEnabled",
        UnknownFutureValue = "unknownFutureValue",
        JunkMailRule = "junkMailRule",
        Exclusive = "exclusive",
    }
}

crate::runtime::model! {
    /// Inherits from datasource.
    ///
    /// [`microsoft.graph.security.userSource`](https://learn.microsoft.com/graph/api/resources/security-usersource?view=graph-rest-beta), with the accessors of [`DataSource`](super::security::DataSource)
    UserSource: super::security::DataSource, super::Entity = "microsoft.graph.security.userSource";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "holdStatus" HOLD_STATUS, with_hold_status(super::security::DataSourceHoldStatus), "`holdStatus`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "includedSources" INCLUDED_SOURCES, included_sources flags -> Option<Flags<super::security::SourceType>>, with_included_sources(Flags<super::security::SourceType>), "`includedSources`: `microsoft.graph.security.sourceType`" "Possible values are: mailbox, site.";
    "siteWebUrl" SITE_WEB_URL, site_web_url str -> Option<&str>, with_site_web_url(String), "`siteWebUrl`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.security.userTrainingAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    UserTrainingAuditRecord: super::security::AuditData = "microsoft.graph.security.userTrainingAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.usxWorkspaceOnboardingAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    UsxWorkspaceOnboardingAuditRecord: super::security::AuditData = "microsoft.graph.security.usxWorkspaceOnboardingAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}
