// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

use crate::runtime::{Duration, Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.samlIdentitySource`, metadata, with the accessors of [`PermissionsDefinitionIdentitySource`](super::PermissionsDefinitionIdentitySource)
    SamlIdentitySource: super::PermissionsDefinitionIdentitySource = "microsoft.graph.samlIdentitySource"
}

crate::runtime::model! {
    /// `microsoft.graph.sapAssignmentRequestCallbackData`, metadata, with the accessors of [`CustomExtensionData`](super::CustomExtensionData)
    SapAssignmentRequestCallbackData: super::CustomExtensionData = "microsoft.graph.sapAssignmentRequestCallbackData";
    "detail" DETAIL, detail str -> Option<&str>, with_detail(String), "`detail`: `Edm.String`, metadata";
    "requestNumber" REQUEST_NUMBER, request_number str -> Option<&str>, with_request_number(String), "`requestNumber`: `Edm.String`, metadata";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.scheduleRequestActions`, metadata
    ScheduleRequestActions = "microsoft.graph.scheduleRequestActions" {
        AdminAssign = "adminAssign",
        AdminUpdate = "adminUpdate",
        AdminRemove = "adminRemove",
        SelfActivate = "selfActivate",
        SelfDeactivate = "selfDeactivate",
        AdminExtend = "adminExtend",
        AdminRenew = "adminRenew",
        SelfExtend = "selfExtend",
        SelfRenew = "selfRenew",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.scheduledPermissionsRequest`, metadata, with the accessors of [`Entity`](super::Entity)
    ScheduledPermissionsRequest: super::Entity = "microsoft.graph.scheduledPermissionsRequest";
    inherited "id" ID, with_id(String), "`id`";
    "action" ACTION, action enumeration -> Option<super::UnifiedRoleScheduleRequestActions>, with_action(super::UnifiedRoleScheduleRequestActions), "`action`: `microsoft.graph.unifiedRoleScheduleRequestActions`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`, metadata";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`, metadata";
    "requestedPermissions" REQUESTED_PERMISSIONS, requested_permissions model -> Option<&super::PermissionsDefinition>, with_requested_permissions(super::PermissionsDefinition), "`requestedPermissions`: `microsoft.graph.permissionsDefinition`, metadata";
    "scheduleInfo" SCHEDULE_INFO, schedule_info model -> Option<&super::RequestSchedule>, with_schedule_info(super::RequestSchedule), "`scheduleInfo`: `microsoft.graph.requestSchedule`, metadata";
    "statusDetail" STATUS_DETAIL, status_detail enumeration -> Option<super::StatusDetail>, with_status_detail(super::StatusDetail), "`statusDetail`: `microsoft.graph.statusDetail`, metadata";
    "ticketInfo" TICKET_INFO, ticket_info model -> Option<&super::TicketInfo>, with_ticket_info(super::TicketInfo), "`ticketInfo`: `microsoft.graph.ticketInfo`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.secretInformationAccessAwsResourceFinding`, metadata, with the accessors of [`AwsSecretInformationAccessFinding`](super::AwsSecretInformationAccessFinding)
    SecretInformationAccessAwsResourceFinding: super::AwsSecretInformationAccessFinding, super::Finding, super::Entity = "microsoft.graph.secretInformationAccessAwsResourceFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "secretInformationWebServices" SECRET_INFORMATION_WEB_SERVICES, with_secret_information_web_services(Flags<super::AwsSecretInformationWebServices>), "`secretInformationWebServices`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.secretInformationAccessAwsRoleFinding`, metadata, with the accessors of [`AwsSecretInformationAccessFinding`](super::AwsSecretInformationAccessFinding)
    SecretInformationAccessAwsRoleFinding: super::AwsSecretInformationAccessFinding, super::Finding, super::Entity = "microsoft.graph.secretInformationAccessAwsRoleFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "secretInformationWebServices" SECRET_INFORMATION_WEB_SERVICES, with_secret_information_web_services(Flags<super::AwsSecretInformationWebServices>), "`secretInformationWebServices`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding`, metadata, with the accessors of [`AwsSecretInformationAccessFinding`](super::AwsSecretInformationAccessFinding)
    SecretInformationAccessAwsServerlessFunctionFinding: super::AwsSecretInformationAccessFinding, super::Finding, super::Entity = "microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "secretInformationWebServices" SECRET_INFORMATION_WEB_SERVICES, with_secret_information_web_services(Flags<super::AwsSecretInformationWebServices>), "`secretInformationWebServices`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.secretInformationAccessAwsUserFinding`, metadata, with the accessors of [`AwsSecretInformationAccessFinding`](super::AwsSecretInformationAccessFinding)
    SecretInformationAccessAwsUserFinding: super::AwsSecretInformationAccessFinding, super::Finding, super::Entity = "microsoft.graph.secretInformationAccessAwsUserFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "secretInformationWebServices" SECRET_INFORMATION_WEB_SERVICES, with_secret_information_web_services(Flags<super::AwsSecretInformationWebServices>), "`secretInformationWebServices`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.securityToolAwsResourceAdministratorFinding`, metadata, with the accessors of [`AwsSecurityToolAdministrationFinding`](super::AwsSecurityToolAdministrationFinding)
    SecurityToolAwsResourceAdministratorFinding: super::AwsSecurityToolAdministrationFinding, super::Finding, super::Entity = "microsoft.graph.securityToolAwsResourceAdministratorFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "securityTools" SECURITY_TOOLS, with_security_tools(Flags<super::AwsSecurityToolWebServices>), "`securityTools`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.securityToolAwsRoleAdministratorFinding`, metadata, with the accessors of [`AwsSecurityToolAdministrationFinding`](super::AwsSecurityToolAdministrationFinding)
    SecurityToolAwsRoleAdministratorFinding: super::AwsSecurityToolAdministrationFinding, super::Finding, super::Entity = "microsoft.graph.securityToolAwsRoleAdministratorFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "securityTools" SECURITY_TOOLS, with_security_tools(Flags<super::AwsSecurityToolWebServices>), "`securityTools`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding`, metadata, with the accessors of [`AwsSecurityToolAdministrationFinding`](super::AwsSecurityToolAdministrationFinding)
    SecurityToolAwsServerlessFunctionAdministratorFinding: super::AwsSecurityToolAdministrationFinding, super::Finding, super::Entity = "microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "securityTools" SECURITY_TOOLS, with_security_tools(Flags<super::AwsSecurityToolWebServices>), "`securityTools`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.securityToolAwsUserAdministratorFinding`, metadata, with the accessors of [`AwsSecurityToolAdministrationFinding`](super::AwsSecurityToolAdministrationFinding)
    SecurityToolAwsUserAdministratorFinding: super::AwsSecurityToolAdministrationFinding, super::Finding, super::Entity = "microsoft.graph.securityToolAwsUserAdministratorFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "securityTools" SECURITY_TOOLS, with_security_tools(Flags<super::AwsSecurityToolWebServices>), "`securityTools`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.selectedGroupsSpendingPolicy`, metadata, with the accessors of [`SpendingPolicy`](super::SpendingPolicy)
    SelectedGroupsSpendingPolicy: super::SpendingPolicy, super::Entity = "microsoft.graph.selectedGroupsSpendingPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "billingMethods" BILLING_METHODS, with_billing_methods(Flags<super::CostManagementBillingMethods>), "`billingMethods`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "perUserLimit" PER_USER_LIMIT, with_per_user_limit(super::CostManagementQuantity), "`perUserLimit`";
    inherited "periodLimit" PERIOD_LIMIT, with_period_limit(super::CostManagementQuantity), "`periodLimit`";
    inherited "serviceSettings" SERVICE_SETTINGS, with_service_settings(Vec<super::SpendingPolicyServiceSetting>), "`serviceSettings`";
    inherited "status" STATUS, with_status(super::SpendingPolicyStatus), "`status`";
    inherited "emailThresholdSettings" EMAIL_THRESHOLD_SETTINGS, with_email_threshold_settings(super::CostManagementAlertSetting), "`emailThresholdSettings`";
    "assignedGroups" ASSIGNED_GROUPS, assigned_groups models -> Option<&[super::Group]>, with_assigned_groups(Vec<super::Group>), "`assignedGroups`: `Collection(microsoft.graph.group)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.selectionDataStatus`, metadata
    SelectionDataStatus = "microsoft.graph.selectionDataStatus";
    "evaluatedDateTime" EVALUATED_DATE_TIME, evaluated_date_time date_time -> Parsed<OffsetDateTime>, with_evaluated_date_time(OffsetDateTime), "`evaluatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "groupMembershipAsOfDateTime" GROUP_MEMBERSHIP_AS_OF_DATE_TIME, group_membership_as_of_date_time date_time -> Parsed<OffsetDateTime>, with_group_membership_as_of_date_time(OffsetDateTime), "`groupMembershipAsOfDateTime`: `Edm.DateTimeOffset`, metadata";
    "policyConfigurationAsOfDateTime" POLICY_CONFIGURATION_AS_OF_DATE_TIME, policy_configuration_as_of_date_time date_time -> Parsed<OffsetDateTime>, with_policy_configuration_as_of_date_time(OffsetDateTime), "`policyConfigurationAsOfDateTime`: `Edm.DateTimeOffset`, metadata";
    "usageAsOfDateTime" USAGE_AS_OF_DATE_TIME, usage_as_of_date_time date_time -> Parsed<OffsetDateTime>, with_usage_as_of_date_time(OffsetDateTime), "`usageAsOfDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sequentialActivationRenewalsAlertConfiguration`, metadata, with the accessors of [`UnifiedRoleManagementAlertConfiguration`](super::UnifiedRoleManagementAlertConfiguration)
    SequentialActivationRenewalsAlertConfiguration: super::UnifiedRoleManagementAlertConfiguration, super::Entity = "microsoft.graph.sequentialActivationRenewalsAlertConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "alertDefinitionId" ALERT_DEFINITION_ID, with_alert_definition_id(String), "`alertDefinitionId`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "scopeId" SCOPE_ID, with_scope_id(String), "`scopeId`";
    inherited "scopeType" SCOPE_TYPE, with_scope_type(String), "`scopeType`";
    inherited "alertDefinition" ALERT_DEFINITION, with_alert_definition(super::UnifiedRoleManagementAlertDefinition), "`alertDefinition`";
    "sequentialActivationCounterThreshold" SEQUENTIAL_ACTIVATION_COUNTER_THRESHOLD, sequential_activation_counter_threshold i32 -> Option<i32>, with_sequential_activation_counter_threshold(i32), "`sequentialActivationCounterThreshold`: `Edm.Int32`, metadata";
    "timeIntervalBetweenActivations" TIME_INTERVAL_BETWEEN_ACTIVATIONS, time_interval_between_activations duration -> Parsed<Duration>, with_time_interval_between_activations(Duration), "`timeIntervalBetweenActivations`: `Edm.Duration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sequentialActivationRenewalsAlertIncident`, metadata, with the accessors of [`UnifiedRoleManagementAlertIncident`](super::UnifiedRoleManagementAlertIncident)
    SequentialActivationRenewalsAlertIncident: super::UnifiedRoleManagementAlertIncident, super::Entity = "microsoft.graph.sequentialActivationRenewalsAlertIncident";
    inherited "id" ID, with_id(String), "`id`";
    "activationCount" ACTIVATION_COUNT, activation_count i32 -> Option<i32>, with_activation_count(i32), "`activationCount`: `Edm.Int32`, metadata";
    "assigneeDisplayName" ASSIGNEE_DISPLAY_NAME, assignee_display_name str -> Option<&str>, with_assignee_display_name(String), "`assigneeDisplayName`: `Edm.String`, metadata";
    "assigneeId" ASSIGNEE_ID, assignee_id str -> Option<&str>, with_assignee_id(String), "`assigneeId`: `Edm.String`, metadata";
    "assigneeUserPrincipalName" ASSIGNEE_USER_PRINCIPAL_NAME, assignee_user_principal_name str -> Option<&str>, with_assignee_user_principal_name(String), "`assigneeUserPrincipalName`: `Edm.String`, metadata";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`, metadata";
    "roleDisplayName" ROLE_DISPLAY_NAME, role_display_name str -> Option<&str>, with_role_display_name(String), "`roleDisplayName`: `Edm.String`, metadata";
    "roleTemplateId" ROLE_TEMPLATE_ID, role_template_id str -> Option<&str>, with_role_template_id(String), "`roleTemplateId`: `Edm.String`, metadata";
    "sequenceEndDateTime" SEQUENCE_END_DATE_TIME, sequence_end_date_time date_time -> Parsed<OffsetDateTime>, with_sequence_end_date_time(OffsetDateTime), "`sequenceEndDateTime`: `Edm.DateTimeOffset`, metadata";
    "sequenceStartDateTime" SEQUENCE_START_DATE_TIME, sequence_start_date_time date_time -> Parsed<OffsetDateTime>, with_sequence_start_date_time(OffsetDateTime), "`sequenceStartDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.serviceSettingState`, metadata
    ServiceSettingState = "microsoft.graph.serviceSettingState" {
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.setupStatus`, metadata
    SetupStatus = "microsoft.graph.setupStatus" {
        Unknown = "unknown",
        NotRegisteredYet = "notRegisteredYet",
        RegisteredSetupNotStarted = "registeredSetupNotStarted",
        RegisteredSetupInProgress = "registeredSetupInProgress",
        RegistrationAndSetupCompleted = "registrationAndSetupCompleted",
        RegistrationFailed = "registrationFailed",
        RegistrationTimedOut = "registrationTimedOut",
        Disabled = "disabled",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.singleResourceAzurePermissionsDefinition`, metadata, with the accessors of [`PermissionsDefinition`](super::PermissionsDefinition)
    SingleResourceAzurePermissionsDefinition: super::PermissionsDefinition = "microsoft.graph.singleResourceAzurePermissionsDefinition";
    inherited "authorizationSystemInfo" AUTHORIZATION_SYSTEM_INFO, with_authorization_system_info(super::PermissionsDefinitionAuthorizationSystem), "`authorizationSystemInfo`";
    inherited "identityInfo" IDENTITY_INFO, with_identity_info(super::PermissionsDefinitionAuthorizationSystemIdentity), "`identityInfo`";
    "actionInfo" ACTION_INFO, action_info model -> Option<&super::AzurePermissionsDefinitionAction>, with_action_info(super::AzurePermissionsDefinitionAction), "`actionInfo`: `microsoft.graph.azurePermissionsDefinitionAction`, metadata";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.singleResourceGcpPermissionsDefinition`, metadata, with the accessors of [`PermissionsDefinition`](super::PermissionsDefinition)
    SingleResourceGcpPermissionsDefinition: super::PermissionsDefinition = "microsoft.graph.singleResourceGcpPermissionsDefinition";
    inherited "authorizationSystemInfo" AUTHORIZATION_SYSTEM_INFO, with_authorization_system_info(super::PermissionsDefinitionAuthorizationSystem), "`authorizationSystemInfo`";
    inherited "identityInfo" IDENTITY_INFO, with_identity_info(super::PermissionsDefinitionAuthorizationSystemIdentity), "`identityInfo`";
    "actionInfo" ACTION_INFO, action_info model -> Option<&super::GcpPermissionsDefinitionAction>, with_action_info(super::GcpPermissionsDefinitionAction), "`actionInfo`: `microsoft.graph.gcpPermissionsDefinitionAction`, metadata";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.socialIdentitySource`, metadata, with the accessors of [`IdentitySource`](super::IdentitySource)
    SocialIdentitySource: super::IdentitySource = "microsoft.graph.socialIdentitySource";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "socialIdentitySourceType" SOCIAL_IDENTITY_SOURCE_TYPE, social_identity_source_type enumeration -> Option<super::SocialIdentitySourceType>, with_social_identity_source_type(super::SocialIdentitySourceType), "`socialIdentitySourceType`: `microsoft.graph.socialIdentitySourceType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.socialIdentitySourceType`, metadata
    SocialIdentitySourceType = "microsoft.graph.socialIdentitySourceType" {
        Facebook = "facebook",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.spendingPolicy`, metadata, with the accessors of [`Entity`](super::Entity)
    SpendingPolicy: super::Entity = "microsoft.graph.spendingPolicy" {
        "microsoft.graph.allUsersSpendingPolicy",
        "microsoft.graph.selectedGroupsSpendingPolicy",
    };
    inherited "id" ID, with_id(String), "`id`";
    "billingMethods" BILLING_METHODS, billing_methods flags -> Option<Flags<super::CostManagementBillingMethods>>, with_billing_methods(Flags<super::CostManagementBillingMethods>), "`billingMethods`: `microsoft.graph.costManagementBillingMethods`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "perUserLimit" PER_USER_LIMIT, per_user_limit model -> Option<&super::CostManagementQuantity>, with_per_user_limit(super::CostManagementQuantity), "`perUserLimit`: `microsoft.graph.costManagementQuantity`, metadata";
    "periodLimit" PERIOD_LIMIT, period_limit model -> Option<&super::CostManagementQuantity>, with_period_limit(super::CostManagementQuantity), "`periodLimit`: `microsoft.graph.costManagementQuantity`, metadata";
    "serviceSettings" SERVICE_SETTINGS, service_settings models -> Option<&[super::SpendingPolicyServiceSetting]>, with_service_settings(Vec<super::SpendingPolicyServiceSetting>), "`serviceSettings`: `Collection(microsoft.graph.spendingPolicyServiceSetting)`, metadata";
    "status" STATUS, status enumeration -> Option<super::SpendingPolicyStatus>, with_status(super::SpendingPolicyStatus), "`status`: `microsoft.graph.spendingPolicyStatus`, metadata";
    "emailThresholdSettings" EMAIL_THRESHOLD_SETTINGS, email_threshold_settings model -> Option<&super::CostManagementAlertSetting>, with_email_threshold_settings(super::CostManagementAlertSetting), "`emailThresholdSettings`: `microsoft.graph.costManagementAlertSetting`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.spendingPolicyServiceSetting`, metadata
    SpendingPolicyServiceSetting = "microsoft.graph.spendingPolicyServiceSetting";
    "parentEtag" PARENT_ETAG, parent_etag str -> Option<&str>, with_parent_etag(String), "`parentEtag`: `Edm.String`, metadata";
    "parentStatus" PARENT_STATUS, parent_status enumeration -> Option<super::SpendingPolicyStatus>, with_parent_status(super::SpendingPolicyStatus), "`parentStatus`: `microsoft.graph.spendingPolicyStatus`, metadata";
    "serviceId" SERVICE_ID, service_id str -> Option<&str>, with_service_id(String), "`serviceId`: `Edm.String`, metadata";
    "state" STATE, state enumeration -> Option<super::ServiceSettingState>, with_state(super::ServiceSettingState), "`state`: `microsoft.graph.serviceSettingState`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.spendingPolicyStatus`, metadata
    SpendingPolicyStatus = "microsoft.graph.spendingPolicyStatus" {
        Enabled = "enabled",
        Disabled = "disabled",
        Provisioning = "provisioning",
        ProvisioningFailed = "provisioningFailed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.staleSignInAlertConfiguration`, metadata, with the accessors of [`UnifiedRoleManagementAlertConfiguration`](super::UnifiedRoleManagementAlertConfiguration)
    StaleSignInAlertConfiguration: super::UnifiedRoleManagementAlertConfiguration, super::Entity = "microsoft.graph.staleSignInAlertConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "alertDefinitionId" ALERT_DEFINITION_ID, with_alert_definition_id(String), "`alertDefinitionId`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "scopeId" SCOPE_ID, with_scope_id(String), "`scopeId`";
    inherited "scopeType" SCOPE_TYPE, with_scope_type(String), "`scopeType`";
    inherited "alertDefinition" ALERT_DEFINITION, with_alert_definition(super::UnifiedRoleManagementAlertDefinition), "`alertDefinition`";
    "duration" DURATION, duration duration -> Parsed<Duration>, with_duration(Duration), "`duration`: `Edm.Duration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.staleSignInAlertIncident`, metadata, with the accessors of [`UnifiedRoleManagementAlertIncident`](super::UnifiedRoleManagementAlertIncident)
    StaleSignInAlertIncident: super::UnifiedRoleManagementAlertIncident, super::Entity = "microsoft.graph.staleSignInAlertIncident";
    inherited "id" ID, with_id(String), "`id`";
    "assigneeDisplayName" ASSIGNEE_DISPLAY_NAME, assignee_display_name str -> Option<&str>, with_assignee_display_name(String), "`assigneeDisplayName`: `Edm.String`, metadata";
    "assigneeId" ASSIGNEE_ID, assignee_id str -> Option<&str>, with_assignee_id(String), "`assigneeId`: `Edm.String`, metadata";
    "assigneeUserPrincipalName" ASSIGNEE_USER_PRINCIPAL_NAME, assignee_user_principal_name str -> Option<&str>, with_assignee_user_principal_name(String), "`assigneeUserPrincipalName`: `Edm.String`, metadata";
    "assignmentCreatedDateTime" ASSIGNMENT_CREATED_DATE_TIME, assignment_created_date_time date_time -> Parsed<OffsetDateTime>, with_assignment_created_date_time(OffsetDateTime), "`assignmentCreatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastSignInDateTime" LAST_SIGN_IN_DATE_TIME, last_sign_in_date_time date_time -> Parsed<OffsetDateTime>, with_last_sign_in_date_time(OffsetDateTime), "`lastSignInDateTime`: `Edm.DateTimeOffset`, metadata";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`, metadata";
    "roleDisplayName" ROLE_DISPLAY_NAME, role_display_name str -> Option<&str>, with_role_display_name(String), "`roleDisplayName`: `Edm.String`, metadata";
    "roleTemplateId" ROLE_TEMPLATE_ID, role_template_id str -> Option<&str>, with_role_template_id(String), "`roleTemplateId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.statusDetail`, metadata
    StatusDetail = "microsoft.graph.statusDetail" {
        Submitted = "submitted",
        Approved = "approved",
        Completed = "completed",
        Canceled = "canceled",
        Rejected = "rejected",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.subjectSet`, metadata
    SubjectSet = "microsoft.graph.subjectSet" {
        "microsoft.graph.identityGovernance.allExcludingAgentBuilderPlatformsSubjectSet",
        "microsoft.graph.identityGovernance.allExcludingGroupsSubjectSet",
        "microsoft.graph.identityGovernance.allExcludingSpecificObjectsSubjectSet",
        "microsoft.graph.identityGovernance.groupBasedSubjectSet",
        "microsoft.graph.identityGovernance.ruleBasedSubjectSet",
        "microsoft.graph.identityGovernance.selectedObjectsSubjectSet",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.superAwsResourceFinding`, metadata, with the accessors of [`IdentityFinding`](super::IdentityFinding)
    SuperAwsResourceFinding: super::IdentityFinding, super::Finding, super::Entity = "microsoft.graph.superAwsResourceFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::ActionSummary), "`actionSummary`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.superAwsRoleFinding`, metadata, with the accessors of [`IdentityFinding`](super::IdentityFinding)
    SuperAwsRoleFinding: super::IdentityFinding, super::Finding, super::Entity = "microsoft.graph.superAwsRoleFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::ActionSummary), "`actionSummary`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.superAzureServicePrincipalFinding`, metadata, with the accessors of [`IdentityFinding`](super::IdentityFinding)
    SuperAzureServicePrincipalFinding: super::IdentityFinding, super::Finding, super::Entity = "microsoft.graph.superAzureServicePrincipalFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::ActionSummary), "`actionSummary`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.superGcpServiceAccountFinding`, metadata, with the accessors of [`IdentityFinding`](super::IdentityFinding)
    SuperGcpServiceAccountFinding: super::IdentityFinding, super::Finding, super::Entity = "microsoft.graph.superGcpServiceAccountFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::ActionSummary), "`actionSummary`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.superServerlessFunctionFinding`, metadata, with the accessors of [`IdentityFinding`](super::IdentityFinding)
    SuperServerlessFunctionFinding: super::IdentityFinding, super::Finding, super::Entity = "microsoft.graph.superServerlessFunctionFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::ActionSummary), "`actionSummary`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.superUserFinding`, metadata, with the accessors of [`IdentityFinding`](super::IdentityFinding)
    SuperUserFinding: super::IdentityFinding, super::Finding, super::Entity = "microsoft.graph.superUserFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::ActionSummary), "`actionSummary`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}
