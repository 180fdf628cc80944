// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::enumeration! {
    /// `microsoft.graph.iamStatus`, metadata
    IamStatus = "microsoft.graph.iamStatus" {
        Active = "active",
        Inactive = "inactive",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.identityDetails`, metadata
    IdentityDetails = "microsoft.graph.identityDetails";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastActiveDateTime" LAST_ACTIVE_DATE_TIME, last_active_date_time date_time -> Parsed<OffsetDateTime>, with_last_active_date_time(OffsetDateTime), "`lastActiveDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.identityFinding`, metadata, with the accessors of [`Finding`](super::Finding)
    IdentityFinding: super::Finding, super::Entity = "microsoft.graph.identityFinding" {
        "microsoft.graph.inactiveAwsResourceFinding",
        "microsoft.graph.inactiveAwsRoleFinding",
        "microsoft.graph.inactiveAzureServicePrincipalFinding",
        "microsoft.graph.inactiveGcpServiceAccountFinding",
        "microsoft.graph.inactiveServerlessFunctionFinding",
        "microsoft.graph.inactiveUserFinding",
        "microsoft.graph.overprovisionedAwsResourceFinding",
        "microsoft.graph.overprovisionedAwsRoleFinding",
        "microsoft.graph.overprovisionedAzureServicePrincipalFinding",
        "microsoft.graph.overprovisionedGcpServiceAccountFinding",
        "microsoft.graph.overprovisionedServerlessFunctionFinding",
        "microsoft.graph.overprovisionedUserFinding",
        "microsoft.graph.superAwsResourceFinding",
        "microsoft.graph.superAwsRoleFinding",
        "microsoft.graph.superAzureServicePrincipalFinding",
        "microsoft.graph.superGcpServiceAccountFinding",
        "microsoft.graph.superServerlessFunctionFinding",
        "microsoft.graph.superUserFinding",
        "microsoft.graph.unenforcedMfaAwsUserFinding",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "actionSummary" ACTION_SUMMARY, action_summary model -> Option<&super::ActionSummary>, with_action_summary(super::ActionSummary), "`actionSummary`: `microsoft.graph.actionSummary`, metadata";
    "identityDetails" IDENTITY_DETAILS, identity_details model -> Option<&super::IdentityDetails>, with_identity_details(super::IdentityDetails), "`identityDetails`: `microsoft.graph.identityDetails`, metadata";
    "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, permissions_creep_index model -> Option<&super::PermissionsCreepIndex>, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`: `microsoft.graph.permissionsCreepIndex`, metadata";
    "identity" IDENTITY, identity model -> Option<&super::AuthorizationSystemIdentity>, with_identity(super::AuthorizationSystemIdentity), "`identity`: `microsoft.graph.authorizationSystemIdentity`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityGovernance`](https://learn.microsoft.com/graph/api/resources/identitygovernance?view=graph-rest-beta)
    IdentityGovernance = "microsoft.graph.identityGovernance";
    "accessReviews" ACCESS_REVIEWS, access_reviews model -> Option<&super::AccessReviewSet>, with_access_reviews(super::AccessReviewSet), "`accessReviews`: `microsoft.graph.accessReviewSet`";
    "appConsent" APP_CONSENT, app_consent model -> Option<&super::AppConsentApprovalRoute>, with_app_consent(super::AppConsentApprovalRoute), "`appConsent`: `microsoft.graph.appConsentApprovalRoute`";
    "entitlementManagement" ENTITLEMENT_MANAGEMENT, entitlement_management model -> Option<&super::EntitlementManagement>, with_entitlement_management(super::EntitlementManagement), "`entitlementManagement`: `microsoft.graph.entitlementManagement`";
    "termsOfUse" TERMS_OF_USE, terms_of_use model -> Option<&super::TermsOfUseContainer>, with_terms_of_use(super::TermsOfUseContainer), "`termsOfUse`: `microsoft.graph.termsOfUseContainer`";
    "catalogs" CATALOGS, catalogs models -> Option<&[super::AccessPackageCatalog]>, with_catalogs(Vec<super::AccessPackageCatalog>), "`catalogs`: `Collection(microsoft.graph.accessPackageCatalog)`, metadata";
    "lifecycleWorkflows" LIFECYCLE_WORKFLOWS, lifecycle_workflows model -> Option<&super::identity_governance::LifecycleWorkflowsContainer>, with_lifecycle_workflows(super::identity_governance::LifecycleWorkflowsContainer), "`lifecycleWorkflows`: `microsoft.graph.identityGovernance.lifecycleWorkflowsContainer`, metadata";
    "permissionsAnalytics" PERMISSIONS_ANALYTICS, permissions_analytics model -> Option<&super::PermissionsAnalyticsAggregation>, with_permissions_analytics(super::PermissionsAnalyticsAggregation), "`permissionsAnalytics`: `microsoft.graph.permissionsAnalyticsAggregation`, metadata";
    "permissionsManagement" PERMISSIONS_MANAGEMENT, permissions_management model -> Option<&super::PermissionsManagement>, with_permissions_management(super::PermissionsManagement), "`permissionsManagement`: `microsoft.graph.permissionsManagement`, metadata";
    "privilegedAccess" PRIVILEGED_ACCESS, privileged_access model -> Option<&super::PrivilegedAccessRoot>, with_privileged_access(super::PrivilegedAccessRoot), "`privilegedAccess`: `microsoft.graph.privilegedAccessRoot`, metadata";
    "roleManagementAlerts" ROLE_MANAGEMENT_ALERTS, role_management_alerts model -> Option<&super::RoleManagementAlert>, with_role_management_alerts(super::RoleManagementAlert), "`roleManagementAlerts`: `microsoft.graph.roleManagementAlert`, metadata";
}

crate::runtime::model! {
    /// Inherits from azureActiveDirectoryTenant.
    ///
    /// [`microsoft.graph.identitySource`](https://learn.microsoft.com/graph/api/resources/identitysource?view=graph-rest-beta)
    IdentitySource = "microsoft.graph.identitySource" {
        "microsoft.graph.azureActiveDirectoryTenant",
        "microsoft.graph.crossCloudAzureActiveDirectoryTenant",
        "microsoft.graph.domainIdentitySource",
        "microsoft.graph.externalDomainFederation",
        "microsoft.graph.socialIdentitySource",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.inactiveAwsResourceFinding`, metadata, with the accessors of [`IdentityFinding`](super::IdentityFinding)
    InactiveAwsResourceFinding: super::IdentityFinding, super::Finding, super::Entity = "microsoft.graph.inactiveAwsResourceFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::ActionSummary), "`actionSummary`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.inactiveAwsRoleFinding`, metadata, with the accessors of [`IdentityFinding`](super::IdentityFinding)
    InactiveAwsRoleFinding: super::IdentityFinding, super::Finding, super::Entity = "microsoft.graph.inactiveAwsRoleFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::ActionSummary), "`actionSummary`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.inactiveAzureServicePrincipalFinding`, metadata, with the accessors of [`IdentityFinding`](super::IdentityFinding)
    InactiveAzureServicePrincipalFinding: super::IdentityFinding, super::Finding, super::Entity = "microsoft.graph.inactiveAzureServicePrincipalFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::ActionSummary), "`actionSummary`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.inactiveGcpServiceAccountFinding`, metadata, with the accessors of [`IdentityFinding`](super::IdentityFinding)
    InactiveGcpServiceAccountFinding: super::IdentityFinding, super::Finding, super::Entity = "microsoft.graph.inactiveGcpServiceAccountFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::ActionSummary), "`actionSummary`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.inactiveGroupFinding`, metadata, with the accessors of [`Finding`](super::Finding)
    InactiveGroupFinding: super::Finding, super::Entity = "microsoft.graph.inactiveGroupFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "actionSummary" ACTION_SUMMARY, action_summary model -> Option<&super::ActionSummary>, with_action_summary(super::ActionSummary), "`actionSummary`: `microsoft.graph.actionSummary`, metadata";
    "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, permissions_creep_index model -> Option<&super::PermissionsCreepIndex>, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`: `microsoft.graph.permissionsCreepIndex`, metadata";
    "group" GROUP, group model -> Option<&super::AuthorizationSystemIdentity>, with_group(super::AuthorizationSystemIdentity), "`group`: `microsoft.graph.authorizationSystemIdentity`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.inactiveServerlessFunctionFinding`, metadata, with the accessors of [`IdentityFinding`](super::IdentityFinding)
    InactiveServerlessFunctionFinding: super::IdentityFinding, super::Finding, super::Entity = "microsoft.graph.inactiveServerlessFunctionFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::ActionSummary), "`actionSummary`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.inactiveUserFinding`, metadata, with the accessors of [`IdentityFinding`](super::IdentityFinding)
    InactiveUserFinding: super::IdentityFinding, super::Finding, super::Entity = "microsoft.graph.inactiveUserFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::ActionSummary), "`actionSummary`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.inboundPorts`, metadata
    InboundPorts = "microsoft.graph.inboundPorts" {
        "microsoft.graph.allInboundPorts",
        "microsoft.graph.enumeratedInboundPorts",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.insiderRiskyUserApproval`, metadata, with the accessors of [`ControlConfiguration`](super::ControlConfiguration)
    InsiderRiskyUserApproval: super::ControlConfiguration, super::Entity = "microsoft.graph.insiderRiskyUserApproval";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(String), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "modifiedBy" MODIFIED_BY, with_modified_by(String), "`modifiedBy`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    "isApprovalRequired" IS_APPROVAL_REQUIRED, is_approval_required bool -> Option<bool>, with_is_approval_required(bool), "`isApprovalRequired`: `Edm.Boolean`, metadata";
    "minimumRiskLevel" MINIMUM_RISK_LEVEL, minimum_risk_level enumeration -> Option<super::PurviewInsiderRiskManagementLevel>, with_minimum_risk_level(super::PurviewInsiderRiskManagementLevel), "`minimumRiskLevel`: `microsoft.graph.purviewInsiderRiskManagementLevel`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.invalidLicenseAlertConfiguration`, metadata, with the accessors of [`UnifiedRoleManagementAlertConfiguration`](super::UnifiedRoleManagementAlertConfiguration)
    InvalidLicenseAlertConfiguration: super::UnifiedRoleManagementAlertConfiguration, super::Entity = "microsoft.graph.invalidLicenseAlertConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "alertDefinitionId" ALERT_DEFINITION_ID, with_alert_definition_id(String), "`alertDefinitionId`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "scopeId" SCOPE_ID, with_scope_id(String), "`scopeId`";
    inherited "scopeType" SCOPE_TYPE, with_scope_type(String), "`scopeType`";
    inherited "alertDefinition" ALERT_DEFINITION, with_alert_definition(super::UnifiedRoleManagementAlertDefinition), "`alertDefinition`";
}

crate::runtime::model! {
    /// `microsoft.graph.invalidLicenseAlertIncident`, metadata, with the accessors of [`UnifiedRoleManagementAlertIncident`](super::UnifiedRoleManagementAlertIncident)
    InvalidLicenseAlertIncident: super::UnifiedRoleManagementAlertIncident, super::Entity = "microsoft.graph.invalidLicenseAlertIncident";
    inherited "id" ID, with_id(String), "`id`";
    "tenantLicenseStatus" TENANT_LICENSE_STATUS, tenant_license_status str -> Option<&str>, with_tenant_license_status(String), "`tenantLicenseStatus`: `Edm.String`, metadata";
}
