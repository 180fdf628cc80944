// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.edIdentitySource`, metadata, with the accessors of [`PermissionsDefinitionIdentitySource`](super::PermissionsDefinitionIdentitySource)
    EdIdentitySource: super::PermissionsDefinitionIdentitySource = "microsoft.graph.edIdentitySource"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.eligibilityScheduleFilterByCurrentUserOptions`, metadata
    EligibilityScheduleFilterByCurrentUserOptions = "microsoft.graph.eligibilityScheduleFilterByCurrentUserOptions" {
        Principal = "principal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.eligibilityScheduleInstanceFilterByCurrentUserOptions`, metadata
    EligibilityScheduleInstanceFilterByCurrentUserOptions = "microsoft.graph.eligibilityScheduleInstanceFilterByCurrentUserOptions" {
        Principal = "principal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.eligibilityScheduleRequestFilterByCurrentUserOptions`, metadata
    EligibilityScheduleRequestFilterByCurrentUserOptions = "microsoft.graph.eligibilityScheduleRequestFilterByCurrentUserOptions" {
        Approver = "approver",
        CreatedBy = "createdBy",
        Principal = "principal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.emailSettings`, metadata
    EmailSettings = "microsoft.graph.emailSettings";
    "senderDomain" SENDER_DOMAIN, sender_domain str -> Option<&str>, with_sender_domain(String), "`senderDomain`: `Edm.String`, metadata";
    "useCompanyBranding" USE_COMPANY_BRANDING, use_company_branding bool -> Option<bool>, with_use_company_branding(bool), "`useCompanyBranding`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.encryptedAwsStorageBucketFinding`, metadata, with the accessors of [`Finding`](super::Finding)
    EncryptedAwsStorageBucketFinding: super::Finding, super::Entity = "microsoft.graph.encryptedAwsStorageBucketFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "accessibility" ACCESSIBILITY, accessibility enumeration -> Option<super::AwsAccessType>, with_accessibility(super::AwsAccessType), "`accessibility`: `microsoft.graph.awsAccessType`, metadata";
    "storageBucket" STORAGE_BUCKET, storage_bucket model -> Option<&super::AuthorizationSystemResource>, with_storage_bucket(super::AuthorizationSystemResource), "`storageBucket`: `microsoft.graph.authorizationSystemResource`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.encryptedAzureStorageAccountFinding`, metadata, with the accessors of [`Finding`](super::Finding)
    EncryptedAzureStorageAccountFinding: super::Finding, super::Entity = "microsoft.graph.encryptedAzureStorageAccountFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "encryptionManagedBy" ENCRYPTION_MANAGED_BY, encryption_managed_by enumeration -> Option<super::AzureEncryption>, with_encryption_managed_by(super::AzureEncryption), "`encryptionManagedBy`: `microsoft.graph.azureEncryption`, metadata";
    "storageAccount" STORAGE_ACCOUNT, storage_account model -> Option<&super::AuthorizationSystemResource>, with_storage_account(super::AuthorizationSystemResource), "`storageAccount`: `microsoft.graph.authorizationSystemResource`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.encryptedGcpStorageBucketFinding`, metadata, with the accessors of [`Finding`](super::Finding)
    EncryptedGcpStorageBucketFinding: super::Finding, super::Entity = "microsoft.graph.encryptedGcpStorageBucketFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "accessibility" ACCESSIBILITY, accessibility enumeration -> Option<super::GcpAccessType>, with_accessibility(super::GcpAccessType), "`accessibility`: `microsoft.graph.gcpAccessType`, metadata";
    "encryptionManagedBy" ENCRYPTION_MANAGED_BY, encryption_managed_by enumeration -> Option<super::GcpEncryption>, with_encryption_managed_by(super::GcpEncryption), "`encryptionManagedBy`: `microsoft.graph.gcpEncryption`, metadata";
    "storageBucket" STORAGE_BUCKET, storage_bucket model -> Option<&super::AuthorizationSystemResource>, with_storage_bucket(super::AuthorizationSystemResource), "`storageBucket`: `microsoft.graph.authorizationSystemResource`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.endUserSettings`, metadata, with the accessors of [`ControlConfiguration`](super::ControlConfiguration)
    EndUserSettings: super::ControlConfiguration, super::Entity = "microsoft.graph.endUserSettings";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(String), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "modifiedBy" MODIFIED_BY, with_modified_by(String), "`modifiedBy`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    "relatedPeopleInsightLevel" RELATED_PEOPLE_INSIGHT_LEVEL, related_people_insight_level enumeration -> Option<super::AccessPackageSuggestionRelatedPeopleInsightLevel>, with_related_people_insight_level(super::AccessPackageSuggestionRelatedPeopleInsightLevel), "`relatedPeopleInsightLevel`: `microsoft.graph.accessPackageSuggestionRelatedPeopleInsightLevel`, metadata";
    "showApproverDetailsToMembers" SHOW_APPROVER_DETAILS_TO_MEMBERS, show_approver_details_to_members bool -> Option<bool>, with_show_approver_details_to_members(bool), "`showApproverDetailsToMembers`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.entitlementManagement`](https://learn.microsoft.com/graph/api/resources/entitlementmanagement?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EntitlementManagement: super::Entity = "microsoft.graph.entitlementManagement";
    inherited "id" ID, with_id(String), "`id`";
    "accessPackageAssignmentPolicies" ACCESS_PACKAGE_ASSIGNMENT_POLICIES, access_package_assignment_policies models -> Option<&[super::AccessPackageAssignmentPolicy]>, with_access_package_assignment_policies(Vec<super::AccessPackageAssignmentPolicy>), "`accessPackageAssignmentPolicies`: `Collection(microsoft.graph.accessPackageAssignmentPolicy)`";
    "accessPackageAssignmentRequests" ACCESS_PACKAGE_ASSIGNMENT_REQUESTS, access_package_assignment_requests models -> Option<&[super::AccessPackageAssignmentRequest]>, with_access_package_assignment_requests(Vec<super::AccessPackageAssignmentRequest>), "`accessPackageAssignmentRequests`: `Collection(microsoft.graph.accessPackageAssignmentRequest)`";
    "accessPackageAssignmentResourceRoles" ACCESS_PACKAGE_ASSIGNMENT_RESOURCE_ROLES, access_package_assignment_resource_roles models -> Option<&[super::AccessPackageAssignmentResourceRole]>, with_access_package_assignment_resource_roles(Vec<super::AccessPackageAssignmentResourceRole>), "`accessPackageAssignmentResourceRoles`: `Collection(microsoft.graph.accessPackageAssignmentResourceRole)`";
    "accessPackageAssignments" ACCESS_PACKAGE_ASSIGNMENTS, access_package_assignments models -> Option<&[super::AccessPackageAssignment]>, with_access_package_assignments(Vec<super::AccessPackageAssignment>), "`accessPackageAssignments`: `Collection(microsoft.graph.accessPackageAssignment)`";
    "accessPackageCatalogs" ACCESS_PACKAGE_CATALOGS, access_package_catalogs models -> Option<&[super::AccessPackageCatalog]>, with_access_package_catalogs(Vec<super::AccessPackageCatalog>), "`accessPackageCatalogs`: `Collection(microsoft.graph.accessPackageCatalog)`";
    "accessPackageResourceEnvironments" ACCESS_PACKAGE_RESOURCE_ENVIRONMENTS, access_package_resource_environments models -> Option<&[super::AccessPackageResourceEnvironment]>, with_access_package_resource_environments(Vec<super::AccessPackageResourceEnvironment>), "`accessPackageResourceEnvironments`: `Collection(microsoft.graph.accessPackageResourceEnvironment)`";
    "accessPackageResourceRequests" ACCESS_PACKAGE_RESOURCE_REQUESTS, access_package_resource_requests models -> Option<&[super::AccessPackageResourceRequest]>, with_access_package_resource_requests(Vec<super::AccessPackageResourceRequest>), "`accessPackageResourceRequests`: `Collection(microsoft.graph.accessPackageResourceRequest)`";
    "accessPackageResourceRoleScopes" ACCESS_PACKAGE_RESOURCE_ROLE_SCOPES, access_package_resource_role_scopes models -> Option<&[super::AccessPackageResourceRoleScope]>, with_access_package_resource_role_scopes(Vec<super::AccessPackageResourceRoleScope>), "`accessPackageResourceRoleScopes`: `Collection(microsoft.graph.accessPackageResourceRoleScope)`";
    "accessPackageResources" ACCESS_PACKAGE_RESOURCES, access_package_resources models -> Option<&[super::AccessPackageResource]>, with_access_package_resources(Vec<super::AccessPackageResource>), "`accessPackageResources`: `Collection(microsoft.graph.accessPackageResource)`";
    "accessPackages" ACCESS_PACKAGES, access_packages models -> Option<&[super::AccessPackage]>, with_access_packages(Vec<super::AccessPackage>), "`accessPackages`: `Collection(microsoft.graph.accessPackage)`";
    "connectedOrganizations" CONNECTED_ORGANIZATIONS, connected_organizations models -> Option<&[super::ConnectedOrganization]>, with_connected_organizations(Vec<super::ConnectedOrganization>), "`connectedOrganizations`: `Collection(microsoft.graph.connectedOrganization)`";
    "settings" SETTINGS, settings model -> Option<&super::EntitlementManagementSettings>, with_settings(super::EntitlementManagementSettings), "`settings`: `microsoft.graph.entitlementManagementSettings`";
    "accessPackageAssignmentApprovals" ACCESS_PACKAGE_ASSIGNMENT_APPROVALS, access_package_assignment_approvals models -> Option<&[super::Approval]>, with_access_package_assignment_approvals(Vec<super::Approval>), "`accessPackageAssignmentApprovals`: `Collection(microsoft.graph.approval)`, metadata";
    "accessPackageSuggestions" ACCESS_PACKAGE_SUGGESTIONS, access_package_suggestions models -> Option<&[super::AccessPackageSuggestion]>, with_access_package_suggestions(Vec<super::AccessPackageSuggestion>), "`accessPackageSuggestions`: `Collection(microsoft.graph.accessPackageSuggestion)`, metadata";
    "assignmentRequests" ASSIGNMENT_REQUESTS, assignment_requests models -> Option<&[super::AccessPackageAssignmentRequest]>, with_assignment_requests(Vec<super::AccessPackageAssignmentRequest>), "`assignmentRequests`: `Collection(microsoft.graph.accessPackageAssignmentRequest)`, metadata";
    "availableAccessPackages" AVAILABLE_ACCESS_PACKAGES, available_access_packages models -> Option<&[super::AvailableAccessPackage]>, with_available_access_packages(Vec<super::AvailableAccessPackage>), "`availableAccessPackages`: `Collection(microsoft.graph.availableAccessPackage)`, metadata";
    "controlConfigurations" CONTROL_CONFIGURATIONS, control_configurations models -> Option<&[super::ControlConfiguration]>, with_control_configurations(Vec<super::ControlConfiguration>), "`controlConfigurations`: `Collection(microsoft.graph.controlConfiguration)`, metadata";
    "externalOriginResourceConnectors" EXTERNAL_ORIGIN_RESOURCE_CONNECTORS, external_origin_resource_connectors models -> Option<&[super::ExternalOriginResourceConnector]>, with_external_origin_resource_connectors(Vec<super::ExternalOriginResourceConnector>), "`externalOriginResourceConnectors`: `Collection(microsoft.graph.externalOriginResourceConnector)`, metadata";
    "subjects" SUBJECTS, subjects models -> Option<&[super::AccessPackageSubject]>, with_subjects(Vec<super::AccessPackageSubject>), "`subjects`: `Collection(microsoft.graph.accessPackageSubject)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.entitlementManagementSettings`](https://learn.microsoft.com/graph/api/resources/entitlementmanagementsettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EntitlementManagementSettings: super::Entity = "microsoft.graph.entitlementManagementSettings";
    inherited "id" ID, with_id(String), "`id`";
    "externalUserLifecycleAction" EXTERNAL_USER_LIFECYCLE_ACTION, external_user_lifecycle_action str -> Option<&str>, with_external_user_lifecycle_action(String), "`externalUserLifecycleAction`: `Edm.String`";
    "daysUntilExternalUserDeletedAfterBlocked" DAYS_UNTIL_EXTERNAL_USER_DELETED_AFTER_BLOCKED, days_until_external_user_deleted_after_blocked i32 -> Option<i32>, with_days_until_external_user_deleted_after_blocked(i32), "`daysUntilExternalUserDeletedAfterBlocked`: `Edm.Int32`, type of the metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.entraAccessDriftDetail`, metadata, with the accessors of [`AccessDriftDetail`](super::AccessDriftDetail)
    EntraAccessDriftDetail: super::AccessDriftDetail, super::Entity = "microsoft.graph.entraAccessDriftDetail";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "driftSource" DRIFT_SOURCE, with_drift_source(super::AccessDriftSource), "`driftSource`";
    inherited "driftType" DRIFT_TYPE, with_drift_type(super::AccessDriftType), "`driftType`";
    inherited "identities" IDENTITIES, with_identities(Vec<super::DriftIdentityInfo>), "`identities`";
    inherited "resource" RESOURCE, with_resource(super::DriftResourceInfo), "`resource`";
    "accessPackage" ACCESS_PACKAGE, access_package model -> Option<&super::DriftAccessPackageInfo>, with_access_package(super::DriftAccessPackageInfo), "`accessPackage`: `microsoft.graph.driftAccessPackageInfo`, metadata";
    "assignedRole" ASSIGNED_ROLE, assigned_role str -> Option<&str>, with_assigned_role(String), "`assignedRole`: `Edm.String`, metadata";
    "expectedRole" EXPECTED_ROLE, expected_role str -> Option<&str>, with_expected_role(String), "`expectedRole`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.entraIdProtectionRiskyUserApproval`, metadata, with the accessors of [`ControlConfiguration`](super::ControlConfiguration)
    EntraIdProtectionRiskyUserApproval: super::ControlConfiguration, super::Entity = "microsoft.graph.entraIdProtectionRiskyUserApproval";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(String), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "modifiedBy" MODIFIED_BY, with_modified_by(String), "`modifiedBy`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    "isApprovalRequired" IS_APPROVAL_REQUIRED, is_approval_required bool -> Option<bool>, with_is_approval_required(bool), "`isApprovalRequired`: `Edm.Boolean`, metadata";
    "minimumRiskLevel" MINIMUM_RISK_LEVEL, minimum_risk_level enumeration -> Option<super::RiskLevel>, with_minimum_risk_level(super::RiskLevel), "`minimumRiskLevel`: `microsoft.graph.riskLevel`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.enumeratedAccountsWithAccess`, metadata, with the accessors of [`AccountsWithAccess`](super::AccountsWithAccess)
    EnumeratedAccountsWithAccess: super::AccountsWithAccess = "microsoft.graph.enumeratedAccountsWithAccess";
    "accounts" ACCOUNTS, accounts models -> Option<&[super::AuthorizationSystem]>, with_accounts(Vec<super::AuthorizationSystem>), "`accounts`: `Collection(microsoft.graph.authorizationSystem)`, metadata" if (feature = "search");
}

crate::runtime::model! {
    /// `microsoft.graph.enumeratedInboundPorts`, metadata, with the accessors of [`InboundPorts`](super::InboundPorts)
    EnumeratedInboundPorts: super::InboundPorts = "microsoft.graph.enumeratedInboundPorts";
    "ports" PORTS, ports strs -> Option<Vec<&str>>, with_ports(Vec<String>), "`ports`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.externalDomainFederation`](https://learn.microsoft.com/graph/api/resources/externaldomainfederation?view=graph-rest-beta), with the accessors of [`IdentitySource`](super::IdentitySource)
    ExternalDomainFederation: super::IdentitySource = "microsoft.graph.externalDomainFederation";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`, read-only" "Read-only.";
    "issuerUri" ISSUER_URI, issuer_uri str -> Option<&str>, with_issuer_uri(String), "`issuerUri`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.externalOriginResourceConnector`, metadata, with the accessors of [`Entity`](super::Entity)
    ExternalOriginResourceConnector: super::Entity = "microsoft.graph.externalOriginResourceConnector";
    inherited "id" ID, with_id(String), "`id`";
    "connectionInfo" CONNECTION_INFO, connection_info model -> Option<&super::ConnectionInfo>, with_connection_info(super::ConnectionInfo), "`connectionInfo`: `microsoft.graph.connectionInfo`, metadata";
    "connectorType" CONNECTOR_TYPE, connector_type enumeration -> Option<super::ConnectorType>, with_connector_type(super::ConnectorType), "`connectorType`: `microsoft.graph.connectorType`, metadata";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "modifiedBy" MODIFIED_BY, modified_by str -> Option<&str>, with_modified_by(String), "`modifiedBy`: `Edm.String`, metadata";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.externalSapAcConnectionInfo`, metadata, with the accessors of [`ConnectionInfo`](super::ConnectionInfo)
    ExternalSapAcConnectionInfo: super::ConnectionInfo = "microsoft.graph.externalSapAcConnectionInfo";
    inherited "url" URL, with_url(String), "`url`";
    "authenticationInfo" AUTHENTICATION_INFO, authentication_info model -> Option<&super::AuthenticationInfo>, with_authentication_info(super::AuthenticationInfo), "`authenticationInfo`: `microsoft.graph.authenticationInfo`, metadata";
    "keyVaultName" KEY_VAULT_NAME, key_vault_name str -> Option<&str>, with_key_vault_name(String), "`keyVaultName`: `Edm.String`, metadata";
    "resourceGroup" RESOURCE_GROUP, resource_group str -> Option<&str>, with_resource_group(String), "`resourceGroup`: `Edm.String`, metadata";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`, metadata";
    "systemId" SYSTEM_ID, system_id str -> Option<&str>, with_system_id(String), "`systemId`: `Edm.String`, metadata";
    "userIdentifier" USER_IDENTIFIER, user_identifier str -> Option<&str>, with_user_identifier(String), "`userIdentifier`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.externalSystemAccessMethods`, metadata
    ExternalSystemAccessMethods = "microsoft.graph.externalSystemAccessMethods" {
        Direct = "direct",
        RoleChaining = "roleChaining",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.externalTokenBasedSapIagConnectionInfo`, metadata, with the accessors of [`ConnectionInfo`](super::ConnectionInfo)
    ExternalTokenBasedSapIagConnectionInfo: super::ConnectionInfo = "microsoft.graph.externalTokenBasedSapIagConnectionInfo";
    inherited "url" URL, with_url(String), "`url`";
    "accessTokenUrl" ACCESS_TOKEN_URL, access_token_url str -> Option<&str>, with_access_token_url(String), "`accessTokenUrl`: `Edm.String`, metadata";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`, metadata";
    "keyVaultName" KEY_VAULT_NAME, key_vault_name str -> Option<&str>, with_key_vault_name(String), "`keyVaultName`: `Edm.String`, metadata";
    "resourceGroup" RESOURCE_GROUP, resource_group str -> Option<&str>, with_resource_group(String), "`resourceGroup`: `Edm.String`, metadata";
    "secretName" SECRET_NAME, secret_name str -> Option<&str>, with_secret_name(String), "`secretName`: `Edm.String`, metadata";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.externallyAccessibleAwsStorageBucketFinding`, metadata, with the accessors of [`Finding`](super::Finding)
    ExternallyAccessibleAwsStorageBucketFinding: super::Finding, super::Entity = "microsoft.graph.externallyAccessibleAwsStorageBucketFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "accessibility" ACCESSIBILITY, accessibility enumeration -> Option<super::AwsAccessType>, with_accessibility(super::AwsAccessType), "`accessibility`: `microsoft.graph.awsAccessType`, metadata";
    "accountsWithAccess" ACCOUNTS_WITH_ACCESS, accounts_with_access model -> Option<&super::AccountsWithAccess>, with_accounts_with_access(super::AccountsWithAccess), "`accountsWithAccess`: `microsoft.graph.accountsWithAccess`, metadata";
    "storageBucket" STORAGE_BUCKET, storage_bucket model -> Option<&super::AuthorizationSystemResource>, with_storage_bucket(super::AuthorizationSystemResource), "`storageBucket`: `microsoft.graph.authorizationSystemResource`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.externallyAccessibleAzureBlobContainerFinding`, metadata, with the accessors of [`Finding`](super::Finding)
    ExternallyAccessibleAzureBlobContainerFinding: super::Finding, super::Entity = "microsoft.graph.externallyAccessibleAzureBlobContainerFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "accessibility" ACCESSIBILITY, accessibility enumeration -> Option<super::AzureAccessType>, with_accessibility(super::AzureAccessType), "`accessibility`: `microsoft.graph.azureAccessType`, metadata";
    "encryptionManagedBy" ENCRYPTION_MANAGED_BY, encryption_managed_by enumeration -> Option<super::AzureEncryption>, with_encryption_managed_by(super::AzureEncryption), "`encryptionManagedBy`: `microsoft.graph.azureEncryption`, metadata";
    "storageAccount" STORAGE_ACCOUNT, storage_account model -> Option<&super::AuthorizationSystemResource>, with_storage_account(super::AuthorizationSystemResource), "`storageAccount`: `microsoft.graph.authorizationSystemResource`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.externallyAccessibleGcpStorageBucketFinding`, metadata, with the accessors of [`Finding`](super::Finding)
    ExternallyAccessibleGcpStorageBucketFinding: super::Finding, super::Entity = "microsoft.graph.externallyAccessibleGcpStorageBucketFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "accessibility" ACCESSIBILITY, accessibility enumeration -> Option<super::GcpAccessType>, with_accessibility(super::GcpAccessType), "`accessibility`: `microsoft.graph.gcpAccessType`, metadata";
    "encryptionManagedBy" ENCRYPTION_MANAGED_BY, encryption_managed_by enumeration -> Option<super::GcpEncryption>, with_encryption_managed_by(super::GcpEncryption), "`encryptionManagedBy`: `microsoft.graph.gcpEncryption`, metadata";
    "storageBucket" STORAGE_BUCKET, storage_bucket model -> Option<&super::AuthorizationSystemResource>, with_storage_bucket(super::AuthorizationSystemResource), "`storageBucket`: `microsoft.graph.authorizationSystemResource`, metadata";
}
