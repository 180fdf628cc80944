// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

use crate::runtime::{Duration, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.rbacApplication`](https://learn.microsoft.com/graph/api/resources/rbacapplication?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RbacApplication: super::Entity = "microsoft.graph.rbacApplication";
    inherited "id" ID, with_id(String), "`id`";
    "resourceNamespaces" RESOURCE_NAMESPACES, resource_namespaces models -> Option<&[super::UnifiedRbacResourceNamespace]>, with_resource_namespaces(Vec<super::UnifiedRbacResourceNamespace>), "`resourceNamespaces`: `Collection(microsoft.graph.unifiedRbacResourceNamespace)`";
    "roleAssignments" ROLE_ASSIGNMENTS, role_assignments models -> Option<&[super::UnifiedRoleAssignment]>, with_role_assignments(Vec<super::UnifiedRoleAssignment>), "`roleAssignments`: `Collection(microsoft.graph.unifiedRoleAssignment)`";
    "roleDefinitions" ROLE_DEFINITIONS, role_definitions models -> Option<&[super::UnifiedRoleDefinition]>, with_role_definitions(Vec<super::UnifiedRoleDefinition>), "`roleDefinitions`: `Collection(microsoft.graph.unifiedRoleDefinition)`";
    "roleAssignmentApprovals" ROLE_ASSIGNMENT_APPROVALS, role_assignment_approvals models -> Option<&[super::Approval]>, with_role_assignment_approvals(Vec<super::Approval>), "`roleAssignmentApprovals`: `Collection(microsoft.graph.approval)`";
    "roleAssignmentScheduleInstances" ROLE_ASSIGNMENT_SCHEDULE_INSTANCES, role_assignment_schedule_instances models -> Option<&[super::UnifiedRoleAssignmentScheduleInstance]>, with_role_assignment_schedule_instances(Vec<super::UnifiedRoleAssignmentScheduleInstance>), "`roleAssignmentScheduleInstances`: `Collection(microsoft.graph.unifiedRoleAssignmentScheduleInstance)`";
    "roleAssignmentScheduleRequests" ROLE_ASSIGNMENT_SCHEDULE_REQUESTS, role_assignment_schedule_requests models -> Option<&[super::UnifiedRoleAssignmentScheduleRequest]>, with_role_assignment_schedule_requests(Vec<super::UnifiedRoleAssignmentScheduleRequest>), "`roleAssignmentScheduleRequests`: `Collection(microsoft.graph.unifiedRoleAssignmentScheduleRequest)`";
    "roleAssignmentSchedules" ROLE_ASSIGNMENT_SCHEDULES, role_assignment_schedules models -> Option<&[super::UnifiedRoleAssignmentSchedule]>, with_role_assignment_schedules(Vec<super::UnifiedRoleAssignmentSchedule>), "`roleAssignmentSchedules`: `Collection(microsoft.graph.unifiedRoleAssignmentSchedule)`";
    "roleEligibilityScheduleInstances" ROLE_ELIGIBILITY_SCHEDULE_INSTANCES, role_eligibility_schedule_instances models -> Option<&[super::UnifiedRoleEligibilityScheduleInstance]>, with_role_eligibility_schedule_instances(Vec<super::UnifiedRoleEligibilityScheduleInstance>), "`roleEligibilityScheduleInstances`: `Collection(microsoft.graph.unifiedRoleEligibilityScheduleInstance)`";
    "roleEligibilityScheduleRequests" ROLE_ELIGIBILITY_SCHEDULE_REQUESTS, role_eligibility_schedule_requests models -> Option<&[super::UnifiedRoleEligibilityScheduleRequest]>, with_role_eligibility_schedule_requests(Vec<super::UnifiedRoleEligibilityScheduleRequest>), "`roleEligibilityScheduleRequests`: `Collection(microsoft.graph.unifiedRoleEligibilityScheduleRequest)`";
    "roleEligibilitySchedules" ROLE_ELIGIBILITY_SCHEDULES, role_eligibility_schedules models -> Option<&[super::UnifiedRoleEligibilitySchedule]>, with_role_eligibility_schedules(Vec<super::UnifiedRoleEligibilitySchedule>), "`roleEligibilitySchedules`: `Collection(microsoft.graph.unifiedRoleEligibilitySchedule)`";
    "transitiveRoleAssignments" TRANSITIVE_ROLE_ASSIGNMENTS, transitive_role_assignments models -> Option<&[super::UnifiedRoleAssignment]>, with_transitive_role_assignments(Vec<super::UnifiedRoleAssignment>), "`transitiveRoleAssignments`: `Collection(microsoft.graph.unifiedRoleAssignment)`";
    "deletedItems" DELETED_ITEMS, deleted_items model -> Option<&super::DirectoryRoleManagementDeletedItemContainer>, with_deleted_items(super::DirectoryRoleManagementDeletedItemContainer), "`deletedItems`: `microsoft.graph.directoryRoleManagementDeletedItemContainer`, metadata";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.rbacApplicationMultiple`](https://learn.microsoft.com/graph/api/resources/rbacapplicationmultiple?view=graph-rest-beta), [intune-rbac-rbacapplicationmultiple](https://learn.microsoft.com/graph/api/resources/intune-rbac-rbacapplicationmultiple?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RbacApplicationMultiple: super::Entity = "microsoft.graph.rbacApplicationMultiple" {
        "microsoft.graph.unifiedRbacApplicationMultiple",
    };
    inherited "id" ID, with_id(String), "`id`";
    "resourceNamespaces" RESOURCE_NAMESPACES, resource_namespaces models -> Option<&[super::UnifiedRbacResourceNamespace]>, with_resource_namespaces(Vec<super::UnifiedRbacResourceNamespace>), "`resourceNamespaces`: `Collection(microsoft.graph.unifiedRbacResourceNamespace)`";
    "roleAssignments" ROLE_ASSIGNMENTS, role_assignments models -> Option<&[super::UnifiedRoleAssignmentMultiple]>, with_role_assignments(Vec<super::UnifiedRoleAssignmentMultiple>), "`roleAssignments`: `Collection(microsoft.graph.unifiedRoleAssignmentMultiple)`";
    "roleDefinitions" ROLE_DEFINITIONS, role_definitions models -> Option<&[super::UnifiedRoleDefinition]>, with_role_definitions(Vec<super::UnifiedRoleDefinition>), "`roleDefinitions`: `Collection(microsoft.graph.unifiedRoleDefinition)`";
}

crate::runtime::model! {
    /// `microsoft.graph.redundantAssignmentAlertConfiguration`, metadata, with the accessors of [`UnifiedRoleManagementAlertConfiguration`](super::UnifiedRoleManagementAlertConfiguration)
    RedundantAssignmentAlertConfiguration: super::UnifiedRoleManagementAlertConfiguration, super::Entity = "microsoft.graph.redundantAssignmentAlertConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "alertDefinitionId" ALERT_DEFINITION_ID, with_alert_definition_id(String), "`alertDefinitionId`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "scopeId" SCOPE_ID, with_scope_id(String), "`scopeId`";
    inherited "scopeType" SCOPE_TYPE, with_scope_type(String), "`scopeType`";
    inherited "alertDefinition" ALERT_DEFINITION, with_alert_definition(super::UnifiedRoleManagementAlertDefinition), "`alertDefinition`";
    "duration" DURATION, duration duration -> Parsed<Duration>, with_duration(Duration), "`duration`: `Edm.Duration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.redundantAssignmentAlertIncident`, metadata, with the accessors of [`UnifiedRoleManagementAlertIncident`](super::UnifiedRoleManagementAlertIncident)
    RedundantAssignmentAlertIncident: super::UnifiedRoleManagementAlertIncident, super::Entity = "microsoft.graph.redundantAssignmentAlertIncident";
    inherited "id" ID, with_id(String), "`id`";
    "assigneeDisplayName" ASSIGNEE_DISPLAY_NAME, assignee_display_name str -> Option<&str>, with_assignee_display_name(String), "`assigneeDisplayName`: `Edm.String`, metadata";
    "assigneeId" ASSIGNEE_ID, assignee_id str -> Option<&str>, with_assignee_id(String), "`assigneeId`: `Edm.String`, metadata";
    "assigneeUserPrincipalName" ASSIGNEE_USER_PRINCIPAL_NAME, assignee_user_principal_name str -> Option<&str>, with_assignee_user_principal_name(String), "`assigneeUserPrincipalName`: `Edm.String`, metadata";
    "lastActivationDateTime" LAST_ACTIVATION_DATE_TIME, last_activation_date_time date_time -> Parsed<OffsetDateTime>, with_last_activation_date_time(OffsetDateTime), "`lastActivationDateTime`: `Edm.DateTimeOffset`, metadata";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`, metadata";
    "roleDisplayName" ROLE_DISPLAY_NAME, role_display_name str -> Option<&str>, with_role_display_name(String), "`roleDisplayName`: `Edm.String`, metadata";
    "roleTemplateId" ROLE_TEMPLATE_ID, role_template_id str -> Option<&str>, with_role_template_id(String), "`roleTemplateId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.requestActivity`, metadata
    RequestActivity = "microsoft.graph.requestActivity";
    "action" ACTION, action str -> Option<&str>, with_action(String), "`action`: `Edm.String`, metadata";
    "actionDateTime" ACTION_DATE_TIME, action_date_time date_time -> Parsed<OffsetDateTime>, with_action_date_time(OffsetDateTime), "`actionDateTime`: `Edm.DateTimeOffset`, metadata";
    "detail" DETAIL, detail str -> Option<&str>, with_detail(String), "`detail`: `Edm.String`, metadata";
    "scheduledDateTime" SCHEDULED_DATE_TIME, scheduled_date_time date_time -> Parsed<OffsetDateTime>, with_scheduled_date_time(OffsetDateTime), "`scheduledDateTime`: `Edm.DateTimeOffset`, metadata";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.requestorSettings`](https://learn.microsoft.com/graph/api/resources/requestorsettings?view=graph-rest-beta)
    RequestorSettings = "microsoft.graph.requestorSettings";
    "scopeType" SCOPE_TYPE, scope_type str -> Option<&str>, with_scope_type(String), "`scopeType`: `Edm.String`";
    "acceptRequests" ACCEPT_REQUESTS, accept_requests bool -> Option<bool>, with_accept_requests(bool), "`acceptRequests`: `Edm.Boolean`";
    "allowedRequestors" ALLOWED_REQUESTORS, allowed_requestors models -> Option<&[super::UserSet]>, with_allowed_requestors(Vec<super::UserSet>), "`allowedRequestors`: `Collection(microsoft.graph.userSet)`";
}

crate::runtime::model! {
    /// `microsoft.graph.riskProfile`, metadata
    RiskProfile = "microsoft.graph.riskProfile";
    "humanCount" HUMAN_COUNT, human_count i32 -> Option<i32>, with_human_count(i32), "`humanCount`: `Edm.Int32`, metadata";
    "nonHumanCount" NON_HUMAN_COUNT, non_human_count i32 -> Option<i32>, with_non_human_count(i32), "`nonHumanCount`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleAssignmentScheduleFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoleAssignmentScheduleFilterByCurrentUserOptions = "microsoft.graph.roleAssignmentScheduleFilterByCurrentUserOptions" {
        Principal = "principal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleAssignmentScheduleInstanceFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoleAssignmentScheduleInstanceFilterByCurrentUserOptions = "microsoft.graph.roleAssignmentScheduleInstanceFilterByCurrentUserOptions" {
        Principal = "principal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleAssignmentScheduleRequestFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoleAssignmentScheduleRequestFilterByCurrentUserOptions = "microsoft.graph.roleAssignmentScheduleRequestFilterByCurrentUserOptions" {
        Principal = "principal",
        CreatedBy = "createdBy",
        Approver = "approver",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleEligibilityScheduleFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoleEligibilityScheduleFilterByCurrentUserOptions = "microsoft.graph.roleEligibilityScheduleFilterByCurrentUserOptions" {
        Principal = "principal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleEligibilityScheduleInstanceFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoleEligibilityScheduleInstanceFilterByCurrentUserOptions = "microsoft.graph.roleEligibilityScheduleInstanceFilterByCurrentUserOptions" {
        Principal = "principal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleEligibilityScheduleRequestFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoleEligibilityScheduleRequestFilterByCurrentUserOptions = "microsoft.graph.roleEligibilityScheduleRequestFilterByCurrentUserOptions" {
        Principal = "principal",
        CreatedBy = "createdBy",
        Approver = "approver",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.roleManagement`](https://learn.microsoft.com/graph/api/resources/rolemanagement?view=graph-rest-beta), [intune-rbac-rolemanagement](https://learn.microsoft.com/graph/api/resources/intune-rbac-rolemanagement?view=graph-rest-beta)
    RoleManagement = "microsoft.graph.roleManagement";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, not in the metadata";
    "cloudPC" CLOUD_PC, cloud_pc model -> Option<&super::RbacApplicationMultiple>, with_cloud_pc(super::RbacApplicationMultiple), "`cloudPC`: `microsoft.graph.rbacApplicationMultiple`, read-only" "Read-only. Nullable.";
    "deviceManagement" DEVICE_MANAGEMENT, device_management model -> Option<&super::RbacApplicationMultiple>, with_device_management(super::RbacApplicationMultiple), "`deviceManagement`: `microsoft.graph.rbacApplicationMultiple`, read-only" "Read-only. Nullable.";
    "directory" DIRECTORY, directory model -> Option<&super::RbacApplication>, with_directory(super::RbacApplication), "`directory`: `microsoft.graph.rbacApplication`, read-only" "Read-only. Nullable.";
    "entitlementManagement" ENTITLEMENT_MANAGEMENT, entitlement_management model -> Option<&super::RbacApplication>, with_entitlement_management(super::RbacApplication), "`entitlementManagement`: `microsoft.graph.rbacApplication`, read-only" "Read-only. Nullable.";
    "defender" DEFENDER, defender model -> Option<&super::UnifiedRbacApplicationMultiple>, with_defender(super::UnifiedRbacApplicationMultiple), "`defender`: `microsoft.graph.unifiedRbacApplicationMultiple`, metadata";
    "enterpriseApps" ENTERPRISE_APPS, enterprise_apps models -> Option<&[super::RbacApplication]>, with_enterprise_apps(Vec<super::RbacApplication>), "`enterpriseApps`: `Collection(microsoft.graph.rbacApplication)`, metadata";
    "exchange" EXCHANGE, exchange model -> Option<&super::UnifiedRbacApplication>, with_exchange(super::UnifiedRbacApplication), "`exchange`: `microsoft.graph.unifiedRbacApplication`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.roleManagementAlert`, metadata, with the accessors of [`Entity`](super::Entity)
    RoleManagementAlert: super::Entity = "microsoft.graph.roleManagementAlert";
    inherited "id" ID, with_id(String), "`id`";
    "alertConfigurations" ALERT_CONFIGURATIONS, alert_configurations models -> Option<&[super::UnifiedRoleManagementAlertConfiguration]>, with_alert_configurations(Vec<super::UnifiedRoleManagementAlertConfiguration>), "`alertConfigurations`: `Collection(microsoft.graph.unifiedRoleManagementAlertConfiguration)`, metadata";
    "alertDefinitions" ALERT_DEFINITIONS, alert_definitions models -> Option<&[super::UnifiedRoleManagementAlertDefinition]>, with_alert_definitions(Vec<super::UnifiedRoleManagementAlertDefinition>), "`alertDefinitions`: `Collection(microsoft.graph.unifiedRoleManagementAlertDefinition)`, metadata";
    "alerts" ALERTS, alerts models -> Option<&[super::UnifiedRoleManagementAlert]>, with_alerts(Vec<super::UnifiedRoleManagementAlert>), "`alerts`: `Collection(microsoft.graph.unifiedRoleManagementAlert)`, metadata";
    "operations" OPERATIONS, operations models -> Option<&[super::LongRunningOperation]>, with_operations(Vec<super::LongRunningOperation>), "`operations`: `Collection(microsoft.graph.longRunningOperation)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.roleMembershipGovernanceCriteria`, metadata, with the accessors of [`GovernanceCriteria`](super::GovernanceCriteria)
    RoleMembershipGovernanceCriteria: super::GovernanceCriteria = "microsoft.graph.roleMembershipGovernanceCriteria";
    "roleId" ROLE_ID, role_id str -> Option<&str>, with_role_id(String), "`roleId`: `Edm.String`, metadata";
    "roleTemplateId" ROLE_TEMPLATE_ID, role_template_id str -> Option<&str>, with_role_template_id(String), "`roleTemplateId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.roleSuccessStatistics`, metadata
    RoleSuccessStatistics = "microsoft.graph.roleSuccessStatistics";
    "permanentFail" PERMANENT_FAIL, permanent_fail i64 -> Option<i64>, with_permanent_fail(i64), "`permanentFail`: `Edm.Int64`, metadata";
    "permanentSuccess" PERMANENT_SUCCESS, permanent_success i64 -> Option<i64>, with_permanent_success(i64), "`permanentSuccess`: `Edm.Int64`, metadata";
    "removeFail" REMOVE_FAIL, remove_fail i64 -> Option<i64>, with_remove_fail(i64), "`removeFail`: `Edm.Int64`, metadata";
    "removeSuccess" REMOVE_SUCCESS, remove_success i64 -> Option<i64>, with_remove_success(i64), "`removeSuccess`: `Edm.Int64`, metadata";
    "roleId" ROLE_ID, role_id str -> Option<&str>, with_role_id(String), "`roleId`: `Edm.String`, metadata";
    "roleName" ROLE_NAME, role_name str -> Option<&str>, with_role_name(String), "`roleName`: `Edm.String`, metadata";
    "temporaryFail" TEMPORARY_FAIL, temporary_fail i64 -> Option<i64>, with_temporary_fail(i64), "`temporaryFail`: `Edm.Int64`, metadata";
    "temporarySuccess" TEMPORARY_SUCCESS, temporary_success i64 -> Option<i64>, with_temporary_success(i64), "`temporarySuccess`: `Edm.Int64`, metadata";
    "unknownFail" UNKNOWN_FAIL, unknown_fail i64 -> Option<i64>, with_unknown_fail(i64), "`unknownFail`: `Edm.Int64`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleSummaryStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoleSummaryStatus = "microsoft.graph.roleSummaryStatus" {
        Ok = "ok",
        Bad = "bad",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.roleType`, metadata
    RoleType = "microsoft.graph.roleType" {
        Active = "active",
        Eligible = "eligible",
        Application = "application",
        Delegated = "delegated",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration`, metadata, with the accessors of [`UnifiedRoleManagementAlertConfiguration`](super::UnifiedRoleManagementAlertConfiguration)
    RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration: super::UnifiedRoleManagementAlertConfiguration, super::Entity = "microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "alertDefinitionId" ALERT_DEFINITION_ID, with_alert_definition_id(String), "`alertDefinitionId`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "scopeId" SCOPE_ID, with_scope_id(String), "`scopeId`";
    inherited "scopeType" SCOPE_TYPE, with_scope_type(String), "`scopeType`";
    inherited "alertDefinition" ALERT_DEFINITION, with_alert_definition(super::UnifiedRoleManagementAlertDefinition), "`alertDefinition`";
}

crate::runtime::model! {
    /// `microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertIncident`, metadata, with the accessors of [`UnifiedRoleManagementAlertIncident`](super::UnifiedRoleManagementAlertIncident)
    RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident: super::UnifiedRoleManagementAlertIncident, super::Entity = "microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertIncident";
    inherited "id" ID, with_id(String), "`id`";
    "assigneeDisplayName" ASSIGNEE_DISPLAY_NAME, assignee_display_name str -> Option<&str>, with_assignee_display_name(String), "`assigneeDisplayName`: `Edm.String`, metadata";
    "assigneeId" ASSIGNEE_ID, assignee_id str -> Option<&str>, with_assignee_id(String), "`assigneeId`: `Edm.String`, metadata";
    "assigneeUserPrincipalName" ASSIGNEE_USER_PRINCIPAL_NAME, assignee_user_principal_name str -> Option<&str>, with_assignee_user_principal_name(String), "`assigneeUserPrincipalName`: `Edm.String`, metadata";
    "assignmentCreatedDateTime" ASSIGNMENT_CREATED_DATE_TIME, assignment_created_date_time date_time -> Parsed<OffsetDateTime>, with_assignment_created_date_time(OffsetDateTime), "`assignmentCreatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`, metadata";
    "roleDisplayName" ROLE_DISPLAY_NAME, role_display_name str -> Option<&str>, with_role_display_name(String), "`roleDisplayName`: `Edm.String`, metadata";
    "roleTemplateId" ROLE_TEMPLATE_ID, role_template_id str -> Option<&str>, with_role_template_id(String), "`roleTemplateId`: `Edm.String`, metadata";
}
