// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

use crate::runtime::{Duration, OffsetDateTime, Parsed, Value};

crate::runtime::model! {
    /// `microsoft.graph.percentageCostManagementAlertThreshold`, metadata, with the accessors of [`CostManagementAlertThreshold`](super::CostManagementAlertThreshold)
    PercentageCostManagementAlertThreshold: super::CostManagementAlertThreshold = "microsoft.graph.percentageCostManagementAlertThreshold";
    inherited "value" VALUE, with_value(f64), "`value`";
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsAnalytics`, metadata, with the accessors of [`Entity`](super::Entity)
    PermissionsAnalytics: super::Entity = "microsoft.graph.permissionsAnalytics";
    inherited "id" ID, with_id(String), "`id`";
    "findings" FINDINGS, findings models -> Option<&[super::Finding]>, with_findings(Vec<super::Finding>), "`findings`: `Collection(microsoft.graph.finding)`, metadata";
    "permissionsCreepIndexDistributions" PERMISSIONS_CREEP_INDEX_DISTRIBUTIONS, permissions_creep_index_distributions models -> Option<&[super::PermissionsCreepIndexDistribution]>, with_permissions_creep_index_distributions(Vec<super::PermissionsCreepIndexDistribution>), "`permissionsCreepIndexDistributions`: `Collection(microsoft.graph.permissionsCreepIndexDistribution)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsAnalyticsAggregatedIamKeySummary`, metadata
    PermissionsAnalyticsAggregatedIamKeySummary = "microsoft.graph.permissionsAnalyticsAggregatedIamKeySummary";
    "findingsCountOverLimit" FINDINGS_COUNT_OVER_LIMIT, findings_count_over_limit untyped -> Option<&Value>, with_findings_count_over_limit(Value), "`findingsCountOverLimit`: `Edm.Untyped`, metadata";
    "totalCount" TOTAL_COUNT, total_count untyped -> Option<&Value>, with_total_count(Value), "`totalCount`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsAnalyticsAggregatedIdentitySummary`, metadata
    PermissionsAnalyticsAggregatedIdentitySummary = "microsoft.graph.permissionsAnalyticsAggregatedIdentitySummary";
    "findingsCount" FINDINGS_COUNT, findings_count untyped -> Option<&Value>, with_findings_count(Value), "`findingsCount`: `Edm.Untyped`, metadata";
    "totalCount" TOTAL_COUNT, total_count untyped -> Option<&Value>, with_total_count(Value), "`totalCount`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsAnalyticsAggregatedResourceSummary`, metadata
    PermissionsAnalyticsAggregatedResourceSummary = "microsoft.graph.permissionsAnalyticsAggregatedResourceSummary";
    "findingsCount" FINDINGS_COUNT, findings_count untyped -> Option<&Value>, with_findings_count(Value), "`findingsCount`: `Edm.Untyped`, metadata";
    "totalCount" TOTAL_COUNT, total_count untyped -> Option<&Value>, with_total_count(Value), "`totalCount`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsAnalyticsAggregation`, metadata, with the accessors of [`Entity`](super::Entity)
    PermissionsAnalyticsAggregation: super::Entity = "microsoft.graph.permissionsAnalyticsAggregation";
    inherited "id" ID, with_id(String), "`id`";
    "aws" AWS, aws model -> Option<&super::PermissionsAnalytics>, with_aws(super::PermissionsAnalytics), "`aws`: `microsoft.graph.permissionsAnalytics`, metadata";
    "azure" AZURE, azure model -> Option<&super::PermissionsAnalytics>, with_azure(super::PermissionsAnalytics), "`azure`: `microsoft.graph.permissionsAnalytics`, metadata";
    "gcp" GCP, gcp model -> Option<&super::PermissionsAnalytics>, with_gcp(super::PermissionsAnalytics), "`gcp`: `microsoft.graph.permissionsAnalytics`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsCreepIndex`, metadata
    PermissionsCreepIndex = "microsoft.graph.permissionsCreepIndex";
    "score" SCORE, score i32 -> Option<i32>, with_score(i32), "`score`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsCreepIndexDistribution`, metadata, with the accessors of [`Entity`](super::Entity)
    PermissionsCreepIndexDistribution: super::Entity = "microsoft.graph.permissionsCreepIndexDistribution";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "highRiskProfile" HIGH_RISK_PROFILE, high_risk_profile model -> Option<&super::RiskProfile>, with_high_risk_profile(super::RiskProfile), "`highRiskProfile`: `microsoft.graph.riskProfile`, metadata";
    "lowRiskProfile" LOW_RISK_PROFILE, low_risk_profile model -> Option<&super::RiskProfile>, with_low_risk_profile(super::RiskProfile), "`lowRiskProfile`: `microsoft.graph.riskProfile`, metadata";
    "mediumRiskProfile" MEDIUM_RISK_PROFILE, medium_risk_profile model -> Option<&super::RiskProfile>, with_medium_risk_profile(super::RiskProfile), "`mediumRiskProfile`: `microsoft.graph.riskProfile`, metadata";
    "authorizationSystem" AUTHORIZATION_SYSTEM, authorization_system model -> Option<&super::AuthorizationSystem>, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`: `microsoft.graph.authorizationSystem`, metadata" if (feature = "search");
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsDefinition`, metadata
    PermissionsDefinition = "microsoft.graph.permissionsDefinition" {
        "microsoft.graph.awsPermissionsDefinition",
        "microsoft.graph.singleResourceAzurePermissionsDefinition",
        "microsoft.graph.singleResourceGcpPermissionsDefinition",
    };
    "authorizationSystemInfo" AUTHORIZATION_SYSTEM_INFO, authorization_system_info model -> Option<&super::PermissionsDefinitionAuthorizationSystem>, with_authorization_system_info(super::PermissionsDefinitionAuthorizationSystem), "`authorizationSystemInfo`: `microsoft.graph.permissionsDefinitionAuthorizationSystem`, metadata";
    "identityInfo" IDENTITY_INFO, identity_info model -> Option<&super::PermissionsDefinitionAuthorizationSystemIdentity>, with_identity_info(super::PermissionsDefinitionAuthorizationSystemIdentity), "`identityInfo`: `microsoft.graph.permissionsDefinitionAuthorizationSystemIdentity`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsDefinitionAction`, metadata
    PermissionsDefinitionAction = "microsoft.graph.permissionsDefinitionAction" {
        "microsoft.graph.awsActionsPermissionsDefinitionAction",
        "microsoft.graph.awsPermissionsDefinitionAction",
        "microsoft.graph.awsPolicyPermissionsDefinitionAction",
        "microsoft.graph.azureActionPermissionsDefinitionAction",
        "microsoft.graph.azurePermissionsDefinitionAction",
        "microsoft.graph.azureRolePermissionsDefinitionAction",
        "microsoft.graph.gcpActionPermissionsDefinitionAction",
        "microsoft.graph.gcpPermissionsDefinitionAction",
        "microsoft.graph.gcpRolePermissionsDefinitionAction",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsDefinitionAuthorizationSystem`, metadata
    PermissionsDefinitionAuthorizationSystem = "microsoft.graph.permissionsDefinitionAuthorizationSystem";
    "authorizationSystemId" AUTHORIZATION_SYSTEM_ID, authorization_system_id str -> Option<&str>, with_authorization_system_id(String), "`authorizationSystemId`: `Edm.String`, metadata";
    "authorizationSystemType" AUTHORIZATION_SYSTEM_TYPE, authorization_system_type str -> Option<&str>, with_authorization_system_type(String), "`authorizationSystemType`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsDefinitionAuthorizationSystemIdentity`, metadata
    PermissionsDefinitionAuthorizationSystemIdentity = "microsoft.graph.permissionsDefinitionAuthorizationSystemIdentity";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`, metadata";
    "identityType" IDENTITY_TYPE, identity_type enumeration -> Option<super::PermissionsDefinitionIdentityType>, with_identity_type(super::PermissionsDefinitionIdentityType), "`identityType`: `microsoft.graph.permissionsDefinitionIdentityType`, metadata";
    "source" SOURCE, source model -> Option<&super::PermissionsDefinitionIdentitySource>, with_source(super::PermissionsDefinitionIdentitySource), "`source`: `microsoft.graph.permissionsDefinitionIdentitySource`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsDefinitionAwsPolicy`, metadata, with the accessors of [`Entity`](super::Entity)
    PermissionsDefinitionAwsPolicy: super::Entity = "microsoft.graph.permissionsDefinitionAwsPolicy";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsDefinitionAzureRole`, metadata, with the accessors of [`Entity`](super::Entity)
    PermissionsDefinitionAzureRole: super::Entity = "microsoft.graph.permissionsDefinitionAzureRole";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsDefinitionGcpRole`, metadata, with the accessors of [`Entity`](super::Entity)
    PermissionsDefinitionGcpRole: super::Entity = "microsoft.graph.permissionsDefinitionGcpRole";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsDefinitionIdentitySource`, metadata
    PermissionsDefinitionIdentitySource = "microsoft.graph.permissionsDefinitionIdentitySource" {
        "microsoft.graph.awsIdentitySource",
        "microsoft.graph.edIdentitySource",
        "microsoft.graph.localIdentitySource",
        "microsoft.graph.samlIdentitySource",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.permissionsDefinitionIdentityType`, metadata
    PermissionsDefinitionIdentityType = "microsoft.graph.permissionsDefinitionIdentityType" {
        User = "user",
        Role = "role",
        Application = "application",
        ManagedIdentity = "managedIdentity",
        ServiceAccount = "serviceAccount",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsManagement`, metadata, with the accessors of [`Entity`](super::Entity)
    PermissionsManagement: super::Entity = "microsoft.graph.permissionsManagement";
    inherited "id" ID, with_id(String), "`id`";
    "permissionsRequestChanges" PERMISSIONS_REQUEST_CHANGES, permissions_request_changes models -> Option<&[super::PermissionsRequestChange]>, with_permissions_request_changes(Vec<super::PermissionsRequestChange>), "`permissionsRequestChanges`: `Collection(microsoft.graph.permissionsRequestChange)`, metadata";
    "scheduledPermissionsApprovals" SCHEDULED_PERMISSIONS_APPROVALS, scheduled_permissions_approvals models -> Option<&[super::Approval]>, with_scheduled_permissions_approvals(Vec<super::Approval>), "`scheduledPermissionsApprovals`: `Collection(microsoft.graph.approval)`, metadata";
    "scheduledPermissionsRequests" SCHEDULED_PERMISSIONS_REQUESTS, scheduled_permissions_requests models -> Option<&[super::ScheduledPermissionsRequest]>, with_scheduled_permissions_requests(Vec<super::ScheduledPermissionsRequest>), "`scheduledPermissionsRequests`: `Collection(microsoft.graph.scheduledPermissionsRequest)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsRequestChange`, metadata, with the accessors of [`Entity`](super::Entity)
    PermissionsRequestChange: super::Entity = "microsoft.graph.permissionsRequestChange";
    inherited "id" ID, with_id(String), "`id`";
    "activeOccurrenceStatus" ACTIVE_OCCURRENCE_STATUS, active_occurrence_status enumeration -> Option<super::PermissionsRequestOccurrenceStatus>, with_active_occurrence_status(super::PermissionsRequestOccurrenceStatus), "`activeOccurrenceStatus`: `microsoft.graph.permissionsRequestOccurrenceStatus`, metadata";
    "modificationDateTime" MODIFICATION_DATE_TIME, modification_date_time date_time -> Parsed<OffsetDateTime>, with_modification_date_time(OffsetDateTime), "`modificationDateTime`: `Edm.DateTimeOffset`, metadata";
    "permissionsRequestId" PERMISSIONS_REQUEST_ID, permissions_request_id str -> Option<&str>, with_permissions_request_id(String), "`permissionsRequestId`: `Edm.String`, metadata";
    "statusDetail" STATUS_DETAIL, status_detail enumeration -> Option<super::StatusDetail>, with_status_detail(super::StatusDetail), "`statusDetail`: `microsoft.graph.statusDetail`, metadata";
    "ticketId" TICKET_ID, ticket_id str -> Option<&str>, with_ticket_id(String), "`ticketId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.permissionsRequestOccurrenceStatus`, metadata
    PermissionsRequestOccurrenceStatus = "microsoft.graph.permissionsRequestOccurrenceStatus" {
        GrantingFailed = "grantingFailed",
        Granted = "granted",
        Granting = "granting",
        Revoked = "revoked",
        Revoking = "revoking",
        RevokingFailed = "revokingFailed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.privilegeEscalation`, metadata, with the accessors of [`Entity`](super::Entity)
    PrivilegeEscalation: super::Entity = "microsoft.graph.privilegeEscalation";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "actions" ACTIONS, actions models -> Option<&[super::AuthorizationSystemTypeAction]>, with_actions(Vec<super::AuthorizationSystemTypeAction>), "`actions`: `Collection(microsoft.graph.authorizationSystemTypeAction)`, metadata" if (feature = "search");
    "resources" RESOURCES, resources models -> Option<&[super::AuthorizationSystemResource]>, with_resources(Vec<super::AuthorizationSystemResource>), "`resources`: `Collection(microsoft.graph.authorizationSystemResource)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegeEscalationAwsResourceFinding`, metadata, with the accessors of [`PrivilegeEscalationFinding`](super::PrivilegeEscalationFinding)
    PrivilegeEscalationAwsResourceFinding: super::PrivilegeEscalationFinding, super::Finding, super::Entity = "microsoft.graph.privilegeEscalationAwsResourceFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
    inherited "privilegeEscalationDetails" PRIVILEGE_ESCALATION_DETAILS, with_privilege_escalation_details(Vec<super::PrivilegeEscalation>), "`privilegeEscalationDetails`";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegeEscalationAwsRoleFinding`, metadata, with the accessors of [`PrivilegeEscalationFinding`](super::PrivilegeEscalationFinding)
    PrivilegeEscalationAwsRoleFinding: super::PrivilegeEscalationFinding, super::Finding, super::Entity = "microsoft.graph.privilegeEscalationAwsRoleFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
    inherited "privilegeEscalationDetails" PRIVILEGE_ESCALATION_DETAILS, with_privilege_escalation_details(Vec<super::PrivilegeEscalation>), "`privilegeEscalationDetails`";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegeEscalationFinding`, metadata, with the accessors of [`Finding`](super::Finding)
    PrivilegeEscalationFinding: super::Finding, super::Entity = "microsoft.graph.privilegeEscalationFinding" {
        "microsoft.graph.privilegeEscalationAwsResourceFinding",
        "microsoft.graph.privilegeEscalationAwsRoleFinding",
        "microsoft.graph.privilegeEscalationGcpServiceAccountFinding",
        "microsoft.graph.privilegeEscalationUserFinding",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "identityDetails" IDENTITY_DETAILS, identity_details model -> Option<&super::IdentityDetails>, with_identity_details(super::IdentityDetails), "`identityDetails`: `microsoft.graph.identityDetails`, metadata";
    "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, permissions_creep_index model -> Option<&super::PermissionsCreepIndex>, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`: `microsoft.graph.permissionsCreepIndex`, metadata";
    "identity" IDENTITY, identity model -> Option<&super::AuthorizationSystemIdentity>, with_identity(super::AuthorizationSystemIdentity), "`identity`: `microsoft.graph.authorizationSystemIdentity`, metadata";
    "privilegeEscalationDetails" PRIVILEGE_ESCALATION_DETAILS, privilege_escalation_details models -> Option<&[super::PrivilegeEscalation]>, with_privilege_escalation_details(Vec<super::PrivilegeEscalation>), "`privilegeEscalationDetails`: `Collection(microsoft.graph.privilegeEscalation)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegeEscalationGcpServiceAccountFinding`, metadata, with the accessors of [`PrivilegeEscalationFinding`](super::PrivilegeEscalationFinding)
    PrivilegeEscalationGcpServiceAccountFinding: super::PrivilegeEscalationFinding, super::Finding, super::Entity = "microsoft.graph.privilegeEscalationGcpServiceAccountFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
    inherited "privilegeEscalationDetails" PRIVILEGE_ESCALATION_DETAILS, with_privilege_escalation_details(Vec<super::PrivilegeEscalation>), "`privilegeEscalationDetails`";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegeEscalationUserFinding`, metadata, with the accessors of [`PrivilegeEscalationFinding`](super::PrivilegeEscalationFinding)
    PrivilegeEscalationUserFinding: super::PrivilegeEscalationFinding, super::Finding, super::Entity = "microsoft.graph.privilegeEscalationUserFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
    inherited "privilegeEscalationDetails" PRIVILEGE_ESCALATION_DETAILS, with_privilege_escalation_details(Vec<super::PrivilegeEscalation>), "`privilegeEscalationDetails`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.privilegeLevel`, metadata
    PrivilegeLevel = "microsoft.graph.privilegeLevel" {
        Standard = "standard",
        Privileged = "privileged",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.privilegedAccess`](https://learn.microsoft.com/graph/api/resources/privilegedaccess?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrivilegedAccess: super::Entity = "microsoft.graph.privilegedAccess";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "resources" RESOURCES, resources models -> Option<&[super::GovernanceResource]>, with_resources(Vec<super::GovernanceResource>), "`resources`: `Collection(microsoft.graph.governanceResource)`";
    "roleAssignments" ROLE_ASSIGNMENTS, role_assignments models -> Option<&[super::GovernanceRoleAssignment]>, with_role_assignments(Vec<super::GovernanceRoleAssignment>), "`roleAssignments`: `Collection(microsoft.graph.governanceRoleAssignment)`";
    "roleDefinitions" ROLE_DEFINITIONS, role_definitions models -> Option<&[super::GovernanceRoleDefinition]>, with_role_definitions(Vec<super::GovernanceRoleDefinition>), "`roleDefinitions`: `Collection(microsoft.graph.governanceRoleDefinition)`";
    "roleAssignmentRequests" ROLE_ASSIGNMENT_REQUESTS, role_assignment_requests models -> Option<&[super::GovernanceRoleAssignmentRequest]>, with_role_assignment_requests(Vec<super::GovernanceRoleAssignmentRequest>), "`roleAssignmentRequests`: `Collection(microsoft.graph.governanceRoleAssignmentRequest)`";
    "roleSettings" ROLE_SETTINGS, role_settings models -> Option<&[super::GovernanceRoleSetting]>, with_role_settings(Vec<super::GovernanceRoleSetting>), "`roleSettings`: `Collection(microsoft.graph.governanceRoleSetting)`";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessGroup`, metadata, with the accessors of [`Entity`](super::Entity)
    PrivilegedAccessGroup: super::Entity = "microsoft.graph.privilegedAccessGroup";
    inherited "id" ID, with_id(String), "`id`";
    "assignmentApprovals" ASSIGNMENT_APPROVALS, assignment_approvals models -> Option<&[super::Approval]>, with_assignment_approvals(Vec<super::Approval>), "`assignmentApprovals`: `Collection(microsoft.graph.approval)`, metadata";
    "assignmentScheduleInstances" ASSIGNMENT_SCHEDULE_INSTANCES, assignment_schedule_instances models -> Option<&[super::PrivilegedAccessGroupAssignmentScheduleInstance]>, with_assignment_schedule_instances(Vec<super::PrivilegedAccessGroupAssignmentScheduleInstance>), "`assignmentScheduleInstances`: `Collection(microsoft.graph.privilegedAccessGroupAssignmentScheduleInstance)`, metadata";
    "assignmentScheduleRequests" ASSIGNMENT_SCHEDULE_REQUESTS, assignment_schedule_requests models -> Option<&[super::PrivilegedAccessGroupAssignmentScheduleRequest]>, with_assignment_schedule_requests(Vec<super::PrivilegedAccessGroupAssignmentScheduleRequest>), "`assignmentScheduleRequests`: `Collection(microsoft.graph.privilegedAccessGroupAssignmentScheduleRequest)`, metadata";
    "assignmentSchedules" ASSIGNMENT_SCHEDULES, assignment_schedules models -> Option<&[super::PrivilegedAccessGroupAssignmentSchedule]>, with_assignment_schedules(Vec<super::PrivilegedAccessGroupAssignmentSchedule>), "`assignmentSchedules`: `Collection(microsoft.graph.privilegedAccessGroupAssignmentSchedule)`, metadata";
    "eligibilityScheduleInstances" ELIGIBILITY_SCHEDULE_INSTANCES, eligibility_schedule_instances models -> Option<&[super::PrivilegedAccessGroupEligibilityScheduleInstance]>, with_eligibility_schedule_instances(Vec<super::PrivilegedAccessGroupEligibilityScheduleInstance>), "`eligibilityScheduleInstances`: `Collection(microsoft.graph.privilegedAccessGroupEligibilityScheduleInstance)`, metadata";
    "eligibilityScheduleRequests" ELIGIBILITY_SCHEDULE_REQUESTS, eligibility_schedule_requests models -> Option<&[super::PrivilegedAccessGroupEligibilityScheduleRequest]>, with_eligibility_schedule_requests(Vec<super::PrivilegedAccessGroupEligibilityScheduleRequest>), "`eligibilityScheduleRequests`: `Collection(microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest)`, metadata";
    "eligibilitySchedules" ELIGIBILITY_SCHEDULES, eligibility_schedules models -> Option<&[super::PrivilegedAccessGroupEligibilitySchedule]>, with_eligibility_schedules(Vec<super::PrivilegedAccessGroupEligibilitySchedule>), "`eligibilitySchedules`: `Collection(microsoft.graph.privilegedAccessGroupEligibilitySchedule)`, metadata";
    "resources" RESOURCES, resources models -> Option<&[super::GroupResource]>, with_resources(Vec<super::GroupResource>), "`resources`: `Collection(microsoft.graph.groupResource)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessGroupAssignmentSchedule`, metadata, with the accessors of [`PrivilegedAccessSchedule`](super::PrivilegedAccessSchedule)
    PrivilegedAccessGroupAssignmentSchedule: super::PrivilegedAccessSchedule, super::Entity = "microsoft.graph.privilegedAccessGroupAssignmentSchedule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "createdUsing" CREATED_USING, with_created_using(String), "`createdUsing`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    inherited "scheduleInfo" SCHEDULE_INFO, with_schedule_info(super::RequestSchedule), "`scheduleInfo`";
    inherited "status" STATUS, with_status(String), "`status`";
    "accessId" ACCESS_ID, access_id enumeration -> Option<super::PrivilegedAccessGroupRelationships>, with_access_id(super::PrivilegedAccessGroupRelationships), "`accessId`: `microsoft.graph.privilegedAccessGroupRelationships`, metadata";
    "assignmentType" ASSIGNMENT_TYPE, assignment_type enumeration -> Option<super::PrivilegedAccessGroupAssignmentType>, with_assignment_type(super::PrivilegedAccessGroupAssignmentType), "`assignmentType`: `microsoft.graph.privilegedAccessGroupAssignmentType`, metadata";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "memberType" MEMBER_TYPE, member_type enumeration -> Option<super::PrivilegedAccessGroupMemberType>, with_member_type(super::PrivilegedAccessGroupMemberType), "`memberType`: `microsoft.graph.privilegedAccessGroupMemberType`, metadata";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`, metadata";
    "activatedUsing" ACTIVATED_USING, activated_using model -> Option<&super::PrivilegedAccessGroupEligibilitySchedule>, with_activated_using(super::PrivilegedAccessGroupEligibilitySchedule), "`activatedUsing`: `microsoft.graph.privilegedAccessGroupEligibilitySchedule`, metadata";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`, metadata";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessGroupAssignmentScheduleInstance`, metadata, with the accessors of [`PrivilegedAccessScheduleInstance`](super::PrivilegedAccessScheduleInstance)
    PrivilegedAccessGroupAssignmentScheduleInstance: super::PrivilegedAccessScheduleInstance, super::Entity = "microsoft.graph.privilegedAccessGroupAssignmentScheduleInstance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(OffsetDateTime), "`endDateTime`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    "accessId" ACCESS_ID, access_id enumeration -> Option<super::PrivilegedAccessGroupRelationships>, with_access_id(super::PrivilegedAccessGroupRelationships), "`accessId`: `microsoft.graph.privilegedAccessGroupRelationships`, metadata";
    "assignmentScheduleId" ASSIGNMENT_SCHEDULE_ID, assignment_schedule_id str -> Option<&str>, with_assignment_schedule_id(String), "`assignmentScheduleId`: `Edm.String`, metadata";
    "assignmentType" ASSIGNMENT_TYPE, assignment_type enumeration -> Option<super::PrivilegedAccessGroupAssignmentType>, with_assignment_type(super::PrivilegedAccessGroupAssignmentType), "`assignmentType`: `microsoft.graph.privilegedAccessGroupAssignmentType`, metadata";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "memberType" MEMBER_TYPE, member_type enumeration -> Option<super::PrivilegedAccessGroupMemberType>, with_member_type(super::PrivilegedAccessGroupMemberType), "`memberType`: `microsoft.graph.privilegedAccessGroupMemberType`, metadata";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`, metadata";
    "activatedUsing" ACTIVATED_USING, activated_using model -> Option<&super::PrivilegedAccessGroupEligibilityScheduleInstance>, with_activated_using(super::PrivilegedAccessGroupEligibilityScheduleInstance), "`activatedUsing`: `microsoft.graph.privilegedAccessGroupEligibilityScheduleInstance`, metadata";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`, metadata";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessGroupAssignmentScheduleRequest`, metadata, with the accessors of [`PrivilegedAccessScheduleRequest`](super::PrivilegedAccessScheduleRequest)
    PrivilegedAccessGroupAssignmentScheduleRequest: super::PrivilegedAccessScheduleRequest, super::Request, super::Entity = "microsoft.graph.privilegedAccessGroupAssignmentScheduleRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "approvalId" APPROVAL_ID, with_approval_id(String), "`approvalId`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "customData" CUSTOM_DATA, with_custom_data(String), "`customData`";
    inherited "status" STATUS, with_status(String), "`status`";
    inherited "action" ACTION, with_action(super::ScheduleRequestActions), "`action`";
    inherited "isValidationOnly" IS_VALIDATION_ONLY, with_is_validation_only(bool), "`isValidationOnly`";
    inherited "justification" JUSTIFICATION, with_justification(String), "`justification`";
    inherited "scheduleInfo" SCHEDULE_INFO, with_schedule_info(super::RequestSchedule), "`scheduleInfo`";
    inherited "ticketInfo" TICKET_INFO, with_ticket_info(super::TicketInfo), "`ticketInfo`";
    "accessId" ACCESS_ID, access_id enumeration -> Option<super::PrivilegedAccessGroupRelationships>, with_access_id(super::PrivilegedAccessGroupRelationships), "`accessId`: `microsoft.graph.privilegedAccessGroupRelationships`, metadata";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`, metadata";
    "targetScheduleId" TARGET_SCHEDULE_ID, target_schedule_id str -> Option<&str>, with_target_schedule_id(String), "`targetScheduleId`: `Edm.String`, metadata";
    "activatedUsing" ACTIVATED_USING, activated_using model -> Option<&super::PrivilegedAccessGroupEligibilitySchedule>, with_activated_using(super::PrivilegedAccessGroupEligibilitySchedule), "`activatedUsing`: `microsoft.graph.privilegedAccessGroupEligibilitySchedule`, metadata";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`, metadata";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`, metadata";
    "targetSchedule" TARGET_SCHEDULE, target_schedule model -> Option<&super::PrivilegedAccessGroupEligibilitySchedule>, with_target_schedule(super::PrivilegedAccessGroupEligibilitySchedule), "`targetSchedule`: `microsoft.graph.privilegedAccessGroupEligibilitySchedule`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.privilegedAccessGroupAssignmentType`, metadata
    PrivilegedAccessGroupAssignmentType = "microsoft.graph.privilegedAccessGroupAssignmentType" {
        Assigned = "assigned",
        Activated = "activated",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessGroupEligibilitySchedule`, metadata, with the accessors of [`PrivilegedAccessSchedule`](super::PrivilegedAccessSchedule)
    PrivilegedAccessGroupEligibilitySchedule: super::PrivilegedAccessSchedule, super::Entity = "microsoft.graph.privilegedAccessGroupEligibilitySchedule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "createdUsing" CREATED_USING, with_created_using(String), "`createdUsing`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    inherited "scheduleInfo" SCHEDULE_INFO, with_schedule_info(super::RequestSchedule), "`scheduleInfo`";
    inherited "status" STATUS, with_status(String), "`status`";
    "accessId" ACCESS_ID, access_id enumeration -> Option<super::PrivilegedAccessGroupRelationships>, with_access_id(super::PrivilegedAccessGroupRelationships), "`accessId`: `microsoft.graph.privilegedAccessGroupRelationships`, metadata";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "memberType" MEMBER_TYPE, member_type enumeration -> Option<super::PrivilegedAccessGroupMemberType>, with_member_type(super::PrivilegedAccessGroupMemberType), "`memberType`: `microsoft.graph.privilegedAccessGroupMemberType`, metadata";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`, metadata";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`, metadata";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessGroupEligibilityScheduleInstance`, metadata, with the accessors of [`PrivilegedAccessScheduleInstance`](super::PrivilegedAccessScheduleInstance)
    PrivilegedAccessGroupEligibilityScheduleInstance: super::PrivilegedAccessScheduleInstance, super::Entity = "microsoft.graph.privilegedAccessGroupEligibilityScheduleInstance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(OffsetDateTime), "`endDateTime`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    "accessId" ACCESS_ID, access_id enumeration -> Option<super::PrivilegedAccessGroupRelationships>, with_access_id(super::PrivilegedAccessGroupRelationships), "`accessId`: `microsoft.graph.privilegedAccessGroupRelationships`, metadata";
    "eligibilityScheduleId" ELIGIBILITY_SCHEDULE_ID, eligibility_schedule_id str -> Option<&str>, with_eligibility_schedule_id(String), "`eligibilityScheduleId`: `Edm.String`, metadata";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "memberType" MEMBER_TYPE, member_type enumeration -> Option<super::PrivilegedAccessGroupMemberType>, with_member_type(super::PrivilegedAccessGroupMemberType), "`memberType`: `microsoft.graph.privilegedAccessGroupMemberType`, metadata";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`, metadata";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`, metadata";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest`, metadata, with the accessors of [`PrivilegedAccessScheduleRequest`](super::PrivilegedAccessScheduleRequest)
    PrivilegedAccessGroupEligibilityScheduleRequest: super::PrivilegedAccessScheduleRequest, super::Request, super::Entity = "microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "approvalId" APPROVAL_ID, with_approval_id(String), "`approvalId`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "customData" CUSTOM_DATA, with_custom_data(String), "`customData`";
    inherited "status" STATUS, with_status(String), "`status`";
    inherited "action" ACTION, with_action(super::ScheduleRequestActions), "`action`";
    inherited "isValidationOnly" IS_VALIDATION_ONLY, with_is_validation_only(bool), "`isValidationOnly`";
    inherited "justification" JUSTIFICATION, with_justification(String), "`justification`";
    inherited "scheduleInfo" SCHEDULE_INFO, with_schedule_info(super::RequestSchedule), "`scheduleInfo`";
    inherited "ticketInfo" TICKET_INFO, with_ticket_info(super::TicketInfo), "`ticketInfo`";
    "accessId" ACCESS_ID, access_id enumeration -> Option<super::PrivilegedAccessGroupRelationships>, with_access_id(super::PrivilegedAccessGroupRelationships), "`accessId`: `microsoft.graph.privilegedAccessGroupRelationships`, metadata";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`, metadata";
    "targetScheduleId" TARGET_SCHEDULE_ID, target_schedule_id str -> Option<&str>, with_target_schedule_id(String), "`targetScheduleId`: `Edm.String`, metadata";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`, metadata";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`, metadata";
    "targetSchedule" TARGET_SCHEDULE, target_schedule model -> Option<&super::PrivilegedAccessGroupEligibilitySchedule>, with_target_schedule(super::PrivilegedAccessGroupEligibilitySchedule), "`targetSchedule`: `microsoft.graph.privilegedAccessGroupEligibilitySchedule`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.privilegedAccessGroupMemberType`, metadata
    PrivilegedAccessGroupMemberType = "microsoft.graph.privilegedAccessGroupMemberType" {
        Direct = "direct",
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.privilegedAccessGroupRelationships`, metadata
    PrivilegedAccessGroupRelationships = "microsoft.graph.privilegedAccessGroupRelationships" {
        Owner = "owner",
        Member = "member",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    PrivilegedAccessRoot: super::Entity = "microsoft.graph.privilegedAccessRoot";
    inherited "id" ID, with_id(String), "`id`";
    "group" GROUP, group model -> Option<&super::PrivilegedAccessGroup>, with_group(super::PrivilegedAccessGroup), "`group`: `microsoft.graph.privilegedAccessGroup`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessSchedule`, metadata, with the accessors of [`Entity`](super::Entity)
    PrivilegedAccessSchedule: super::Entity = "microsoft.graph.privilegedAccessSchedule" {
        "microsoft.graph.privilegedAccessGroupAssignmentSchedule",
        "microsoft.graph.privilegedAccessGroupEligibilitySchedule",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "createdUsing" CREATED_USING, created_using str -> Option<&str>, with_created_using(String), "`createdUsing`: `Edm.String`, metadata";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "scheduleInfo" SCHEDULE_INFO, schedule_info model -> Option<&super::RequestSchedule>, with_schedule_info(super::RequestSchedule), "`scheduleInfo`: `microsoft.graph.requestSchedule`, metadata";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessScheduleInstance`, metadata, with the accessors of [`Entity`](super::Entity)
    PrivilegedAccessScheduleInstance: super::Entity = "microsoft.graph.privilegedAccessScheduleInstance" {
        "microsoft.graph.privilegedAccessGroupAssignmentScheduleInstance",
        "microsoft.graph.privilegedAccessGroupEligibilityScheduleInstance",
    };
    inherited "id" ID, with_id(String), "`id`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessScheduleRequest`, metadata, with the accessors of [`Request`](super::Request)
    PrivilegedAccessScheduleRequest: super::Request, super::Entity = "microsoft.graph.privilegedAccessScheduleRequest" {
        "microsoft.graph.privilegedAccessGroupAssignmentScheduleRequest",
        "microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "approvalId" APPROVAL_ID, with_approval_id(String), "`approvalId`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "customData" CUSTOM_DATA, with_custom_data(String), "`customData`";
    inherited "status" STATUS, with_status(String), "`status`";
    "action" ACTION, action enumeration -> Option<super::ScheduleRequestActions>, with_action(super::ScheduleRequestActions), "`action`: `microsoft.graph.scheduleRequestActions`, metadata";
    "isValidationOnly" IS_VALIDATION_ONLY, is_validation_only bool -> Option<bool>, with_is_validation_only(bool), "`isValidationOnly`: `Edm.Boolean`, metadata";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`, metadata";
    "scheduleInfo" SCHEDULE_INFO, schedule_info model -> Option<&super::RequestSchedule>, with_schedule_info(super::RequestSchedule), "`scheduleInfo`: `microsoft.graph.requestSchedule`, metadata";
    "ticketInfo" TICKET_INFO, ticket_info model -> Option<&super::TicketInfo>, with_ticket_info(super::TicketInfo), "`ticketInfo`: `microsoft.graph.ticketInfo`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.privilegedApproval`](https://learn.microsoft.com/graph/api/resources/privilegedapproval?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrivilegedApproval: super::Entity = "microsoft.graph.privilegedApproval";
    inherited "id" ID, with_id(String), "`id`";
    "approvalDuration" APPROVAL_DURATION, approval_duration duration -> Parsed<Duration>, with_approval_duration(Duration), "`approvalDuration`: `Edm.Duration`";
    "approvalState" APPROVAL_STATE, approval_state enumeration -> Option<super::ApprovalState>, with_approval_state(super::ApprovalState), "`approvalState`: `microsoft.graph.approvalState`" "Possible values are: pending, approved, denied, aborted, canceled.";
    "approvalType" APPROVAL_TYPE, approval_type str -> Option<&str>, with_approval_type(String), "`approvalType`: `Edm.String`";
    "approverReason" APPROVER_REASON, approver_reason str -> Option<&str>, with_approver_reason(String), "`approverReason`: `Edm.String`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "requestorReason" REQUESTOR_REASON, requestor_reason str -> Option<&str>, with_requestor_reason(String), "`requestorReason`: `Edm.String`";
    "roleId" ROLE_ID, role_id str -> Option<&str>, with_role_id(String), "`roleId`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "roleInfo" ROLE_INFO, role_info model -> Option<&super::PrivilegedRole>, with_role_info(super::PrivilegedRole), "`roleInfo`: `microsoft.graph.privilegedRole`, read-only" "Read-only. Nullable.";
    "query" QUERY, query model -> Option<&super::PrivilegedRoleAssignmentRequest>, with_query(super::PrivilegedRoleAssignmentRequest), "`query`: `microsoft.graph.privilegedRoleAssignmentRequest`, read-only, not in the metadata" "Read-only.";
    "request" REQUEST, request model -> Option<&super::PrivilegedRoleAssignmentRequest>, with_request(super::PrivilegedRoleAssignmentRequest), "`request`: `microsoft.graph.privilegedRoleAssignmentRequest`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.privilegedOperationEvent`](https://learn.microsoft.com/graph/api/resources/privilegedoperationevent?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrivilegedOperationEvent: super::Entity = "microsoft.graph.privilegedOperationEvent";
    inherited "id" ID, with_id(String), "`id`";
    "additionalInformation" ADDITIONAL_INFORMATION, additional_information str -> Option<&str>, with_additional_information(String), "`additionalInformation`: `Edm.String`";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time date_time -> Parsed<OffsetDateTime>, with_creation_date_time(OffsetDateTime), "`creationDateTime`: `Edm.DateTimeOffset`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "referenceKey" REFERENCE_KEY, reference_key str -> Option<&str>, with_reference_key(String), "`referenceKey`: `Edm.String`";
    "referenceSystem" REFERENCE_SYSTEM, reference_system str -> Option<&str>, with_reference_system(String), "`referenceSystem`: `Edm.String`";
    "requestType" REQUEST_TYPE, request_type str -> Option<&str>, with_request_type(String), "`requestType`: `Edm.String`";
    "requestorId" REQUESTOR_ID, requestor_id str -> Option<&str>, with_requestor_id(String), "`requestorId`: `Edm.String`";
    "requestorName" REQUESTOR_NAME, requestor_name str -> Option<&str>, with_requestor_name(String), "`requestorName`: `Edm.String`";
    "roleId" ROLE_ID, role_id str -> Option<&str>, with_role_id(String), "`roleId`: `Edm.String`";
    "roleName" ROLE_NAME, role_name str -> Option<&str>, with_role_name(String), "`roleName`: `Edm.String`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userMail" USER_MAIL, user_mail str -> Option<&str>, with_user_mail(String), "`userMail`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.privilegedRole`](https://learn.microsoft.com/graph/api/resources/privilegedrole?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrivilegedRole: super::Entity = "microsoft.graph.privilegedRole";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::PrivilegedRoleAssignment]>, with_assignments(Vec<super::PrivilegedRoleAssignment>), "`assignments`: `Collection(microsoft.graph.privilegedRoleAssignment)`, read-only" "Read-only. Nullable.";
    "settings" SETTINGS, settings model -> Option<&super::PrivilegedRoleSettings>, with_settings(super::PrivilegedRoleSettings), "`settings`: `microsoft.graph.privilegedRoleSettings`, read-only" "Read-only. Nullable.";
    "summary" SUMMARY, summary model -> Option<&super::PrivilegedRoleSummary>, with_summary(super::PrivilegedRoleSummary), "`summary`: `microsoft.graph.privilegedRoleSummary`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.privilegedRoleAssignment`](https://learn.microsoft.com/graph/api/resources/privilegedroleassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrivilegedRoleAssignment: super::Entity = "microsoft.graph.privilegedRoleAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "isElevated" IS_ELEVATED, is_elevated bool -> Option<bool>, with_is_elevated(bool), "`isElevated`: `Edm.Boolean`";
    "resultMessage" RESULT_MESSAGE, result_message str -> Option<&str>, with_result_message(String), "`resultMessage`: `Edm.String`";
    "roleId" ROLE_ID, role_id str -> Option<&str>, with_role_id(String), "`roleId`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "roleInfo" ROLE_INFO, role_info model -> Option<&super::PrivilegedRole>, with_role_info(super::PrivilegedRole), "`roleInfo`: `microsoft.graph.privilegedRole`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.privilegedRoleAssignmentRequest`](https://learn.microsoft.com/graph/api/resources/privilegedroleassignmentrequest?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrivilegedRoleAssignmentRequest: super::Entity = "microsoft.graph.privilegedRoleAssignmentRequest";
    inherited "id" ID, with_id(String), "`id`";
    "assignmentState" ASSIGNMENT_STATE, assignment_state str -> Option<&str>, with_assignment_state(String), "`assignmentState`: `Edm.String`";
    "duration" DURATION, duration str -> Option<&str>, with_duration(String), "`duration`: `Edm.String`";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`";
    "requestedDateTime" REQUESTED_DATE_TIME, requested_date_time date_time -> Parsed<OffsetDateTime>, with_requested_date_time(OffsetDateTime), "`requestedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "roleId" ROLE_ID, role_id str -> Option<&str>, with_role_id(String), "`roleId`: `Edm.String`";
    "schedule" SCHEDULE, schedule model -> Option<&super::GovernanceSchedule>, with_schedule(super::GovernanceSchedule), "`schedule`: `microsoft.graph.governanceSchedule`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, read-only" "Read-only.";
    "ticketNumber" TICKET_NUMBER, ticket_number str -> Option<&str>, with_ticket_number(String), "`ticketNumber`: `Edm.String`";
    "ticketSystem" TICKET_SYSTEM, ticket_system str -> Option<&str>, with_ticket_system(String), "`ticketSystem`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "roleInfo" ROLE_INFO, role_info model -> Option<&super::PrivilegedRole>, with_role_info(super::PrivilegedRole), "`roleInfo`: `microsoft.graph.privilegedRole`";
}

crate::runtime::model! {
    /// [`microsoft.graph.privilegedRoleSettings`](https://learn.microsoft.com/graph/api/resources/privilegedrolesettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrivilegedRoleSettings: super::Entity = "microsoft.graph.privilegedRoleSettings";
    inherited "id" ID, with_id(String), "`id`";
    "elevationDuration" ELEVATION_DURATION, elevation_duration duration -> Parsed<Duration>, with_elevation_duration(Duration), "`elevationDuration`: `Edm.Duration`";
    "isMfaOnElevationConfigurable" IS_MFA_ON_ELEVATION_CONFIGURABLE, is_mfa_on_elevation_configurable bool -> Option<bool>, with_is_mfa_on_elevation_configurable(bool), "`isMfaOnElevationConfigurable`: `Edm.Boolean`";
    "lastGlobalAdmin" LAST_GLOBAL_ADMIN, last_global_admin bool -> Option<bool>, with_last_global_admin(bool), "`lastGlobalAdmin`: `Edm.Boolean`";
    "maxElavationDuration" MAX_ELAVATION_DURATION, max_elavation_duration duration -> Parsed<Duration>, with_max_elavation_duration(Duration), "`maxElavationDuration`: `Edm.Duration`";
    "mfaOnElevation" MFA_ON_ELEVATION, mfa_on_elevation bool -> Option<bool>, with_mfa_on_elevation(bool), "`mfaOnElevation`: `Edm.Boolean`";
    "minElevationDuration" MIN_ELEVATION_DURATION, min_elevation_duration duration -> Parsed<Duration>, with_min_elevation_duration(Duration), "`minElevationDuration`: `Edm.Duration`";
    "notificationToUserOnElevation" NOTIFICATION_TO_USER_ON_ELEVATION, notification_to_user_on_elevation bool -> Option<bool>, with_notification_to_user_on_elevation(bool), "`notificationToUserOnElevation`: `Edm.Boolean`";
    "ticketingInfoOnElevation" TICKETING_INFO_ON_ELEVATION, ticketing_info_on_elevation bool -> Option<bool>, with_ticketing_info_on_elevation(bool), "`ticketingInfoOnElevation`: `Edm.Boolean`";
    "approvalOnElevation" APPROVAL_ON_ELEVATION, approval_on_elevation bool -> Option<bool>, with_approval_on_elevation(bool), "`approvalOnElevation`: `Edm.Boolean`";
    "approverIds" APPROVER_IDS, approver_ids strs -> Option<Vec<&str>>, with_approver_ids(Vec<String>), "`approverIds`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.privilegedRoleSummary`](https://learn.microsoft.com/graph/api/resources/privilegedrolesummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrivilegedRoleSummary: super::Entity = "microsoft.graph.privilegedRoleSummary";
    inherited "id" ID, with_id(String), "`id`";
    "elevatedCount" ELEVATED_COUNT, elevated_count i32 -> Option<i32>, with_elevated_count(i32), "`elevatedCount`: `Edm.Int32`";
    "managedCount" MANAGED_COUNT, managed_count i32 -> Option<i32>, with_managed_count(i32), "`managedCount`: `Edm.Int32`";
    "mfaEnabled" MFA_ENABLED, mfa_enabled bool -> Option<bool>, with_mfa_enabled(bool), "`mfaEnabled`: `Edm.Boolean`";
    "status" STATUS, status enumeration -> Option<super::RoleSummaryStatus>, with_status(super::RoleSummaryStatus), "`status`: `microsoft.graph.roleSummaryStatus`" "Possible values are: ok, bad.";
    "usersCount" USERS_COUNT, users_count i32 -> Option<i32>, with_users_count(i32), "`usersCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedSignupStatus`, metadata, with the accessors of [`Entity`](super::Entity)
    PrivilegedSignupStatus: super::Entity = "microsoft.graph.privilegedSignupStatus";
    inherited "id" ID, with_id(String), "`id`";
    "isRegistered" IS_REGISTERED, is_registered bool -> Option<bool>, with_is_registered(bool), "`isRegistered`: `Edm.Boolean`, metadata";
    "status" STATUS, status enumeration -> Option<super::SetupStatus>, with_status(super::SetupStatus), "`status`: `microsoft.graph.setupStatus`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.program`](https://learn.microsoft.com/graph/api/resources/program?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Program: super::Entity = "microsoft.graph.program";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "controls" CONTROLS, controls models -> Option<&[super::ProgramControl]>, with_controls(Vec<super::ProgramControl>), "`controls`: `Collection(microsoft.graph.programControl)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.programControl`](https://learn.microsoft.com/graph/api/resources/programcontrol?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ProgramControl: super::Entity = "microsoft.graph.programControl";
    inherited "id" ID, with_id(String), "`id`";
    "programId" PROGRAM_ID, program_id str -> Option<&str>, with_program_id(String), "`programId`: `Edm.String`";
    "controlId" CONTROL_ID, control_id str -> Option<&str>, with_control_id(String), "`controlId`: `Edm.String`";
    "controlTypeId" CONTROL_TYPE_ID, control_type_id str -> Option<&str>, with_control_type_id(String), "`controlTypeId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "owner" OWNER, owner model -> Option<&super::UserIdentity>, with_owner(super::UserIdentity), "`owner`: `microsoft.graph.userIdentity`";
    "resource" RESOURCE, resource model -> Option<&super::ProgramResource>, with_resource(super::ProgramResource), "`resource`: `microsoft.graph.programResource`";
    "programs" PROGRAMS, programs model -> Option<&super::Program>, with_programs(super::Program), "`programs`: `microsoft.graph.program`, not in the metadata";
    "program" PROGRAM, program model -> Option<&super::Program>, with_program(super::Program), "`program`: `microsoft.graph.program`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.programControlType`](https://learn.microsoft.com/graph/api/resources/programcontroltype?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ProgramControlType: super::Entity = "microsoft.graph.programControlType";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "controlTypeGroupId" CONTROL_TYPE_GROUP_ID, control_type_group_id str -> Option<&str>, with_control_type_group_id(String), "`controlTypeGroupId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.programResource`](https://learn.microsoft.com/graph/api/resources/programresource?view=graph-rest-beta), with the accessors of [`Identity`](super::Identity)
    ProgramResource: super::Identity = "microsoft.graph.programResource";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.purviewInsiderRiskManagementLevel`, metadata
    PurviewInsiderRiskManagementLevel = "microsoft.graph.purviewInsiderRiskManagementLevel" {
        None = "none",
        Minor = "minor",
        Moderate = "moderate",
        Elevated = "elevated",
        UnknownFutureValue = "unknownFutureValue",
    }
}
