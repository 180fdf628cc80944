// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

use crate::runtime::{Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.unenforcedMfaAwsUserFinding`, metadata, with the accessors of [`IdentityFinding`](super::IdentityFinding)
    UnenforcedMfaAwsUserFinding: super::IdentityFinding, super::Finding, super::Entity = "microsoft.graph.unenforcedMfaAwsUserFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::ActionSummary), "`actionSummary`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.unifiedRbacApplication`, metadata, with the accessors of [`Entity`](super::Entity)
    UnifiedRbacApplication: super::Entity = "microsoft.graph.unifiedRbacApplication";
    inherited "id" ID, with_id(String), "`id`";
    "customAppScopes" CUSTOM_APP_SCOPES, custom_app_scopes models -> Option<&[super::CustomAppScope]>, with_custom_app_scopes(Vec<super::CustomAppScope>), "`customAppScopes`: `Collection(microsoft.graph.customAppScope)`, metadata";
    "resourceNamespaces" RESOURCE_NAMESPACES, resource_namespaces models -> Option<&[super::UnifiedRbacResourceNamespace]>, with_resource_namespaces(Vec<super::UnifiedRbacResourceNamespace>), "`resourceNamespaces`: `Collection(microsoft.graph.unifiedRbacResourceNamespace)`, metadata";
    "roleAssignments" ROLE_ASSIGNMENTS, role_assignments models -> Option<&[super::UnifiedRoleAssignment]>, with_role_assignments(Vec<super::UnifiedRoleAssignment>), "`roleAssignments`: `Collection(microsoft.graph.unifiedRoleAssignment)`, metadata";
    "roleDefinitions" ROLE_DEFINITIONS, role_definitions models -> Option<&[super::UnifiedRoleDefinition]>, with_role_definitions(Vec<super::UnifiedRoleDefinition>), "`roleDefinitions`: `Collection(microsoft.graph.unifiedRoleDefinition)`, metadata";
    "transitiveRoleAssignments" TRANSITIVE_ROLE_ASSIGNMENTS, transitive_role_assignments models -> Option<&[super::UnifiedRoleAssignment]>, with_transitive_role_assignments(Vec<super::UnifiedRoleAssignment>), "`transitiveRoleAssignments`: `Collection(microsoft.graph.unifiedRoleAssignment)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.unifiedRbacApplicationMultiple`, metadata, with the accessors of [`RbacApplicationMultiple`](super::RbacApplicationMultiple)
    UnifiedRbacApplicationMultiple: super::RbacApplicationMultiple, super::Entity = "microsoft.graph.unifiedRbacApplicationMultiple";
    inherited "id" ID, with_id(String), "`id`";
    inherited "resourceNamespaces" RESOURCE_NAMESPACES, with_resource_namespaces(Vec<super::UnifiedRbacResourceNamespace>), "`resourceNamespaces`";
    inherited "roleAssignments" ROLE_ASSIGNMENTS, with_role_assignments(Vec<super::UnifiedRoleAssignmentMultiple>), "`roleAssignments`";
    inherited "roleDefinitions" ROLE_DEFINITIONS, with_role_definitions(Vec<super::UnifiedRoleDefinition>), "`roleDefinitions`";
    "customAppScopes" CUSTOM_APP_SCOPES, custom_app_scopes models -> Option<&[super::CustomAppScope]>, with_custom_app_scopes(Vec<super::CustomAppScope>), "`customAppScopes`: `Collection(microsoft.graph.customAppScope)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRbacResourceAction`](https://learn.microsoft.com/graph/api/resources/unifiedrbacresourceaction?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UnifiedRbacResourceAction: super::Entity = "microsoft.graph.unifiedRbacResourceAction";
    inherited "id" ID, with_id(String), "`id`";
    "actionVerb" ACTION_VERB, action_verb str -> Option<&str>, with_action_verb(String), "`actionVerb`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Required.";
    "resourceScopeId" RESOURCE_SCOPE_ID, resource_scope_id str -> Option<&str>, with_resource_scope_id(String), "`resourceScopeId`: `Edm.String`";
    "authenticationContextId" AUTHENTICATION_CONTEXT_ID, authentication_context_id str -> Option<&str>, with_authentication_context_id(String), "`authenticationContextId`: `Edm.String`, metadata";
    "isAuthenticationContextSettable" IS_AUTHENTICATION_CONTEXT_SETTABLE, is_authentication_context_settable bool -> Option<bool>, with_is_authentication_context_settable(bool), "`isAuthenticationContextSettable`: `Edm.Boolean`, metadata";
    "isPrivileged" IS_PRIVILEGED, is_privileged bool -> Option<bool>, with_is_privileged(bool), "`isPrivileged`: `Edm.Boolean`, metadata";
    "authenticationContext" AUTHENTICATION_CONTEXT, authentication_context model -> Option<&super::AuthenticationContextClassReference>, with_authentication_context(super::AuthenticationContextClassReference), "`authenticationContext`: `microsoft.graph.authenticationContextClassReference`, metadata" if (feature = "authentication");
    "resourceScope" RESOURCE_SCOPE, resource_scope model -> Option<&super::UnifiedRbacResourceScope>, with_resource_scope(super::UnifiedRbacResourceScope), "`resourceScope`: `microsoft.graph.unifiedRbacResourceScope`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRbacResourceNamespace`](https://learn.microsoft.com/graph/api/resources/unifiedrbacresourcenamespace?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UnifiedRbacResourceNamespace: super::Entity = "microsoft.graph.unifiedRbacResourceNamespace";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Required.";
    "resourceActions" RESOURCE_ACTIONS, resource_actions models -> Option<&[super::UnifiedRbacResourceAction]>, with_resource_actions(Vec<super::UnifiedRbacResourceAction>), "`resourceActions`: `Collection(microsoft.graph.unifiedRbacResourceAction)`";
}

crate::runtime::model! {
    /// `microsoft.graph.unifiedRbacResourceScope`, metadata, with the accessors of [`Entity`](super::Entity)
    UnifiedRbacResourceScope: super::Entity = "microsoft.graph.unifiedRbacResourceScope";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "scope" SCOPE, scope str -> Option<&str>, with_scope(String), "`scope`: `Edm.String`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRoleAssignment`](https://learn.microsoft.com/graph/api/resources/unifiedroleassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UnifiedRoleAssignment: super::Entity = "microsoft.graph.unifiedRoleAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`, read-only" "Read-only.";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`";
    "directoryScopeId" DIRECTORY_SCOPE_ID, directory_scope_id str -> Option<&str>, with_directory_scope_id(String), "`directoryScopeId`: `Edm.String`";
    "appScopeId" APP_SCOPE_ID, app_scope_id str -> Option<&str>, with_app_scope_id(String), "`appScopeId`: `Edm.String`";
    "resourceScope" RESOURCE_SCOPE, resource_scope str -> Option<&str>, with_resource_scope(String), "`resourceScope`: `Edm.String`";
    "condition" CONDITION, condition str -> Option<&str>, with_condition(String), "`condition`: `Edm.String`, metadata";
    "principalOrganizationId" PRINCIPAL_ORGANIZATION_ID, principal_organization_id str -> Option<&str>, with_principal_organization_id(String), "`principalOrganizationId`: `Edm.String`, metadata";
    "appScope" APP_SCOPE, app_scope model -> Option<&super::AppScope>, with_app_scope(super::AppScope), "`appScope`: `microsoft.graph.appScope`";
    "directoryScope" DIRECTORY_SCOPE, directory_scope model -> Option<&super::DirectoryObject>, with_directory_scope(super::DirectoryObject), "`directoryScope`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::UnifiedRoleDefinition>, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`: `microsoft.graph.unifiedRoleDefinition`";
}

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRoleAssignmentMultiple`](https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentmultiple?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UnifiedRoleAssignmentMultiple: super::Entity = "microsoft.graph.unifiedRoleAssignmentMultiple";
    inherited "id" ID, with_id(String), "`id`";
    "appScopeIds" APP_SCOPE_IDS, app_scope_ids strs -> Option<Vec<&str>>, with_app_scope_ids(Vec<String>), "`appScopeIds`: `Collection(Edm.String)`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "directoryScopeIds" DIRECTORY_SCOPE_IDS, directory_scope_ids strs -> Option<Vec<&str>>, with_directory_scope_ids(Vec<String>), "`directoryScopeIds`: `Collection(Edm.String)`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`";
    "principalIds" PRINCIPAL_IDS, principal_ids strs -> Option<Vec<&str>>, with_principal_ids(Vec<String>), "`principalIds`: `Collection(Edm.String)`";
    "condition" CONDITION, condition str -> Option<&str>, with_condition(String), "`condition`: `Edm.String`, metadata";
    "appScopes" APP_SCOPES, app_scopes models -> Option<&[super::AppScope]>, with_app_scopes(Vec<super::AppScope>), "`appScopes`: `Collection(microsoft.graph.appScope)`, read-only" "Read-only.";
    "directoryScopes" DIRECTORY_SCOPES, directory_scopes models -> Option<&[super::DirectoryObject]>, with_directory_scopes(Vec<super::DirectoryObject>), "`directoryScopes`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only.";
    "principals" PRINCIPALS, principals models -> Option<&[super::DirectoryObject]>, with_principals(Vec<super::DirectoryObject>), "`principals`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only.";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::UnifiedRoleDefinition>, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`: `microsoft.graph.unifiedRoleDefinition`";
}

crate::runtime::model! {
    /// Inherits from unifiedroleschedulebase.
    ///
    /// [`microsoft.graph.unifiedRoleAssignmentSchedule`](https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentschedule?view=graph-rest-beta), with the accessors of [`UnifiedRoleScheduleBase`](super::UnifiedRoleScheduleBase)
    UnifiedRoleAssignmentSchedule: super::UnifiedRoleScheduleBase, super::Entity = "microsoft.graph.unifiedRoleAssignmentSchedule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "appScopeId" APP_SCOPE_ID, with_app_scope_id(String), "`appScopeId`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "createdUsing" CREATED_USING, with_created_using(String), "`createdUsing`";
    inherited "directoryScopeId" DIRECTORY_SCOPE_ID, with_directory_scope_id(String), "`directoryScopeId`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    inherited "principalId" PRINCIPAL_ID, with_principal_id(String), "`principalId`";
    inherited "roleDefinitionId" ROLE_DEFINITION_ID, with_role_definition_id(String), "`roleDefinitionId`";
    inherited "status" STATUS, with_status(String), "`status`";
    inherited "appScope" APP_SCOPE, with_app_scope(super::AppScope), "`appScope`";
    inherited "directoryScope" DIRECTORY_SCOPE, with_directory_scope(super::DirectoryObject), "`directoryScope`";
    inherited "principal" PRINCIPAL, with_principal(super::DirectoryObject), "`principal`";
    inherited "roleDefinition" ROLE_DEFINITION, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`";
    "assignmentType" ASSIGNMENT_TYPE, assignment_type str -> Option<&str>, with_assignment_type(String), "`assignmentType`: `Edm.String`";
    "memberType" MEMBER_TYPE, member_type str -> Option<&str>, with_member_type(String), "`memberType`: `Edm.String`";
    "scheduleInfo" SCHEDULE_INFO, schedule_info model -> Option<&super::RequestSchedule>, with_schedule_info(super::RequestSchedule), "`scheduleInfo`: `microsoft.graph.requestSchedule`";
    "activatedUsing" ACTIVATED_USING, activated_using model -> Option<&super::UnifiedRoleEligibilitySchedule>, with_activated_using(super::UnifiedRoleEligibilitySchedule), "`activatedUsing`: `microsoft.graph.unifiedRoleEligibilitySchedule`";
}

crate::runtime::model! {
    /// Inherits from unifiedrolescheduleinstancebase.
    ///
    /// [`microsoft.graph.unifiedRoleAssignmentScheduleInstance`](https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentscheduleinstance?view=graph-rest-beta), with the accessors of [`UnifiedRoleScheduleInstanceBase`](super::UnifiedRoleScheduleInstanceBase)
    UnifiedRoleAssignmentScheduleInstance: super::UnifiedRoleScheduleInstanceBase, super::Entity = "microsoft.graph.unifiedRoleAssignmentScheduleInstance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "appScopeId" APP_SCOPE_ID, with_app_scope_id(String), "`appScopeId`";
    inherited "directoryScopeId" DIRECTORY_SCOPE_ID, with_directory_scope_id(String), "`directoryScopeId`";
    inherited "principalId" PRINCIPAL_ID, with_principal_id(String), "`principalId`";
    inherited "roleDefinitionId" ROLE_DEFINITION_ID, with_role_definition_id(String), "`roleDefinitionId`";
    inherited "appScope" APP_SCOPE, with_app_scope(super::AppScope), "`appScope`";
    inherited "directoryScope" DIRECTORY_SCOPE, with_directory_scope(super::DirectoryObject), "`directoryScope`";
    inherited "principal" PRINCIPAL, with_principal(super::DirectoryObject), "`principal`";
    inherited "roleDefinition" ROLE_DEFINITION, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`";
    "assignmentType" ASSIGNMENT_TYPE, assignment_type str -> Option<&str>, with_assignment_type(String), "`assignmentType`: `Edm.String`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "memberType" MEMBER_TYPE, member_type str -> Option<&str>, with_member_type(String), "`memberType`: `Edm.String`";
    "roleAssignmentOriginId" ROLE_ASSIGNMENT_ORIGIN_ID, role_assignment_origin_id str -> Option<&str>, with_role_assignment_origin_id(String), "`roleAssignmentOriginId`: `Edm.String`";
    "roleAssignmentScheduleId" ROLE_ASSIGNMENT_SCHEDULE_ID, role_assignment_schedule_id str -> Option<&str>, with_role_assignment_schedule_id(String), "`roleAssignmentScheduleId`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "activatedUsing" ACTIVATED_USING, activated_using model -> Option<&super::UnifiedRoleEligibilityScheduleInstance>, with_activated_using(super::UnifiedRoleEligibilityScheduleInstance), "`activatedUsing`: `microsoft.graph.unifiedRoleEligibilityScheduleInstance`";
}

crate::runtime::model! {
    /// Inherits from request.
    ///
    /// [`microsoft.graph.unifiedRoleAssignmentScheduleRequest`](https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentschedulerequest?view=graph-rest-beta), with the accessors of [`Request`](super::Request)
    UnifiedRoleAssignmentScheduleRequest: super::Request, super::Entity = "microsoft.graph.unifiedRoleAssignmentScheduleRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "approvalId" APPROVAL_ID, with_approval_id(String), "`approvalId`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "customData" CUSTOM_DATA, with_custom_data(String), "`customData`";
    inherited "status" STATUS, with_status(String), "`status`";
    "action" ACTION, action str -> Option<&str>, with_action(String), "`action`: `Edm.String`" "Possible values are: adminAssign, adminUpdate, adminRemove, selfActivate, selfDeactivate, adminExtend, adminRenew, selfExtend, selfRenew, unknownFutureValue.";
    "appScopeId" APP_SCOPE_ID, app_scope_id str -> Option<&str>, with_app_scope_id(String), "`appScopeId`: `Edm.String`";
    "directoryScopeId" DIRECTORY_SCOPE_ID, directory_scope_id str -> Option<&str>, with_directory_scope_id(String), "`directoryScopeId`: `Edm.String`";
    "isValidationOnly" IS_VALIDATION_ONLY, is_validation_only bool -> Option<bool>, with_is_validation_only(bool), "`isValidationOnly`: `Edm.Boolean`";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`";
    "scheduleInfo" SCHEDULE_INFO, schedule_info model -> Option<&super::RequestSchedule>, with_schedule_info(super::RequestSchedule), "`scheduleInfo`: `microsoft.graph.requestSchedule`";
    "targetScheduleId" TARGET_SCHEDULE_ID, target_schedule_id str -> Option<&str>, with_target_schedule_id(String), "`targetScheduleId`: `Edm.String`";
    "ticketInfo" TICKET_INFO, ticket_info model -> Option<&super::TicketInfo>, with_ticket_info(super::TicketInfo), "`ticketInfo`: `microsoft.graph.ticketInfo`";
    "activatedUsing" ACTIVATED_USING, activated_using model -> Option<&super::UnifiedRoleEligibilitySchedule>, with_activated_using(super::UnifiedRoleEligibilitySchedule), "`activatedUsing`: `microsoft.graph.unifiedRoleEligibilitySchedule`";
    "appScope" APP_SCOPE, app_scope model -> Option<&super::AppScope>, with_app_scope(super::AppScope), "`appScope`: `microsoft.graph.appScope`, read-only" "Read-only. Nullable.";
    "directoryScope" DIRECTORY_SCOPE, directory_scope model -> Option<&super::DirectoryObject>, with_directory_scope(super::DirectoryObject), "`directoryScope`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "cancel" CANCEL, cancel model -> Option<&super::DirectoryObject>, with_cancel(super::DirectoryObject), "`cancel`: `microsoft.graph.directoryObject`, not in the metadata";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::UnifiedRoleDefinition>, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`: `microsoft.graph.unifiedRoleDefinition`";
    "targetSchedule" TARGET_SCHEDULE, target_schedule model -> Option<&super::UnifiedRoleAssignmentSchedule>, with_target_schedule(super::UnifiedRoleAssignmentSchedule), "`targetSchedule`: `microsoft.graph.unifiedRoleAssignmentSchedule`";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRoleDefinition`](https://learn.microsoft.com/graph/api/resources/unifiedroledefinition?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UnifiedRoleDefinition: super::Entity = "microsoft.graph.unifiedRoleDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Required. Read-only.";
    "isBuiltIn" IS_BUILT_IN, is_built_in bool -> Option<bool>, with_is_built_in(bool), "`isBuiltIn`: `Edm.Boolean`, read-only" "Read-only.";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, read-only" "Read-only.";
    "resourceScopes" RESOURCE_SCOPES, resource_scopes strs -> Option<Vec<&str>>, with_resource_scopes(Vec<String>), "`resourceScopes`: `Collection(Edm.String)`, read-only" "Read-only.";
    "rolePermissions" ROLE_PERMISSIONS, role_permissions models -> Option<&[super::UnifiedRolePermission]>, with_role_permissions(Vec<super::UnifiedRolePermission>), "`rolePermissions`: `Collection(microsoft.graph.unifiedRolePermission)`, read-only" "Required. Read-only.";
    "templateId" TEMPLATE_ID, template_id str -> Option<&str>, with_template_id(String), "`templateId`: `Edm.String`, read-only" "Read-only.";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, read-only" "Read-only.";
    "allowedPrincipalTypes" ALLOWED_PRINCIPAL_TYPES, allowed_principal_types flags -> Option<Flags<super::AllowedRolePrincipalTypes>>, with_allowed_principal_types(Flags<super::AllowedRolePrincipalTypes>), "`allowedPrincipalTypes`: `microsoft.graph.allowedRolePrincipalTypes`, metadata";
    "isPrivileged" IS_PRIVILEGED, is_privileged bool -> Option<bool>, with_is_privileged(bool), "`isPrivileged`: `Edm.Boolean`, metadata";
    "inheritsPermissionsFrom" INHERITS_PERMISSIONS_FROM, inherits_permissions_from models -> Option<&[super::UnifiedRoleDefinition]>, with_inherits_permissions_from(Vec<super::UnifiedRoleDefinition>), "`inheritsPermissionsFrom`: `Collection(microsoft.graph.unifiedRoleDefinition)`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from unifiedroleschedulebase.
    ///
    /// [`microsoft.graph.unifiedRoleEligibilitySchedule`](https://learn.microsoft.com/graph/api/resources/unifiedroleeligibilityschedule?view=graph-rest-beta), with the accessors of [`UnifiedRoleScheduleBase`](super::UnifiedRoleScheduleBase)
    UnifiedRoleEligibilitySchedule: super::UnifiedRoleScheduleBase, super::Entity = "microsoft.graph.unifiedRoleEligibilitySchedule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "appScopeId" APP_SCOPE_ID, with_app_scope_id(String), "`appScopeId`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "createdUsing" CREATED_USING, with_created_using(String), "`createdUsing`";
    inherited "directoryScopeId" DIRECTORY_SCOPE_ID, with_directory_scope_id(String), "`directoryScopeId`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    inherited "principalId" PRINCIPAL_ID, with_principal_id(String), "`principalId`";
    inherited "roleDefinitionId" ROLE_DEFINITION_ID, with_role_definition_id(String), "`roleDefinitionId`";
    inherited "status" STATUS, with_status(String), "`status`";
    inherited "appScope" APP_SCOPE, with_app_scope(super::AppScope), "`appScope`";
    inherited "directoryScope" DIRECTORY_SCOPE, with_directory_scope(super::DirectoryObject), "`directoryScope`";
    inherited "principal" PRINCIPAL, with_principal(super::DirectoryObject), "`principal`";
    inherited "roleDefinition" ROLE_DEFINITION, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`";
    "memberType" MEMBER_TYPE, member_type str -> Option<&str>, with_member_type(String), "`memberType`: `Edm.String`";
    "scheduleInfo" SCHEDULE_INFO, schedule_info model -> Option<&super::RequestSchedule>, with_schedule_info(super::RequestSchedule), "`scheduleInfo`: `microsoft.graph.requestSchedule`";
}

crate::runtime::model! {
    /// Inherits from unifiedrolescheduleinstancebase.
    ///
    /// [`microsoft.graph.unifiedRoleEligibilityScheduleInstance`](https://learn.microsoft.com/graph/api/resources/unifiedroleeligibilityscheduleinstance?view=graph-rest-beta), with the accessors of [`UnifiedRoleScheduleInstanceBase`](super::UnifiedRoleScheduleInstanceBase)
    UnifiedRoleEligibilityScheduleInstance: super::UnifiedRoleScheduleInstanceBase, super::Entity = "microsoft.graph.unifiedRoleEligibilityScheduleInstance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "appScopeId" APP_SCOPE_ID, with_app_scope_id(String), "`appScopeId`";
    inherited "directoryScopeId" DIRECTORY_SCOPE_ID, with_directory_scope_id(String), "`directoryScopeId`";
    inherited "principalId" PRINCIPAL_ID, with_principal_id(String), "`principalId`";
    inherited "roleDefinitionId" ROLE_DEFINITION_ID, with_role_definition_id(String), "`roleDefinitionId`";
    inherited "appScope" APP_SCOPE, with_app_scope(super::AppScope), "`appScope`";
    inherited "directoryScope" DIRECTORY_SCOPE, with_directory_scope(super::DirectoryObject), "`directoryScope`";
    inherited "principal" PRINCIPAL, with_principal(super::DirectoryObject), "`principal`";
    inherited "roleDefinition" ROLE_DEFINITION, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "memberType" MEMBER_TYPE, member_type str -> Option<&str>, with_member_type(String), "`memberType`: `Edm.String`";
    "roleEligibilityScheduleId" ROLE_ELIGIBILITY_SCHEDULE_ID, role_eligibility_schedule_id str -> Option<&str>, with_role_eligibility_schedule_id(String), "`roleEligibilityScheduleId`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from request.
    ///
    /// [`microsoft.graph.unifiedRoleEligibilityScheduleRequest`](https://learn.microsoft.com/graph/api/resources/unifiedroleeligibilityschedulerequest?view=graph-rest-beta), with the accessors of [`Request`](super::Request)
    UnifiedRoleEligibilityScheduleRequest: super::Request, super::Entity = "microsoft.graph.unifiedRoleEligibilityScheduleRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "approvalId" APPROVAL_ID, with_approval_id(String), "`approvalId`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "customData" CUSTOM_DATA, with_custom_data(String), "`customData`";
    inherited "status" STATUS, with_status(String), "`status`";
    "action" ACTION, action str -> Option<&str>, with_action(String), "`action`: `Edm.String`" "Possible values are: AdminAssign, AdminRemove, AdminUpdate, AdminExtend, AdminRenew, UserAdd, UserRemove, UserExtend, UserRenew.";
    "appScopeId" APP_SCOPE_ID, app_scope_id str -> Option<&str>, with_app_scope_id(String), "`appScopeId`: `Edm.String`";
    "directoryScopeId" DIRECTORY_SCOPE_ID, directory_scope_id str -> Option<&str>, with_directory_scope_id(String), "`directoryScopeId`: `Edm.String`";
    "isValidationOnly" IS_VALIDATION_ONLY, is_validation_only bool -> Option<bool>, with_is_validation_only(bool), "`isValidationOnly`: `Edm.Boolean`";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`";
    "scheduleInfo" SCHEDULE_INFO, schedule_info model -> Option<&super::RequestSchedule>, with_schedule_info(super::RequestSchedule), "`scheduleInfo`: `microsoft.graph.requestSchedule`";
    "targetScheduleId" TARGET_SCHEDULE_ID, target_schedule_id str -> Option<&str>, with_target_schedule_id(String), "`targetScheduleId`: `Edm.String`";
    "ticketInfo" TICKET_INFO, ticket_info model -> Option<&super::TicketInfo>, with_ticket_info(super::TicketInfo), "`ticketInfo`: `microsoft.graph.ticketInfo`" "Optional.";
    "appScope" APP_SCOPE, app_scope model -> Option<&super::AppScope>, with_app_scope(super::AppScope), "`appScope`: `microsoft.graph.appScope`, read-only" "Read-only. Nullable.";
    "directoryScope" DIRECTORY_SCOPE, directory_scope model -> Option<&super::DirectoryObject>, with_directory_scope(super::DirectoryObject), "`directoryScope`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "cancel" CANCEL, cancel model -> Option<&super::DirectoryObject>, with_cancel(super::DirectoryObject), "`cancel`: `microsoft.graph.directoryObject`, not in the metadata";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::UnifiedRoleDefinition>, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`: `microsoft.graph.unifiedRoleDefinition`";
    "targetSchedule" TARGET_SCHEDULE, target_schedule model -> Option<&super::UnifiedRoleEligibilitySchedule>, with_target_schedule(super::UnifiedRoleEligibilitySchedule), "`targetSchedule`: `microsoft.graph.unifiedRoleEligibilitySchedule`";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.unifiedRoleManagementAlert`, metadata, with the accessors of [`Entity`](super::Entity)
    UnifiedRoleManagementAlert: super::Entity = "microsoft.graph.unifiedRoleManagementAlert";
    inherited "id" ID, with_id(String), "`id`";
    "alertDefinitionId" ALERT_DEFINITION_ID, alert_definition_id str -> Option<&str>, with_alert_definition_id(String), "`alertDefinitionId`: `Edm.String`, metadata";
    "incidentCount" INCIDENT_COUNT, incident_count i32 -> Option<i32>, with_incident_count(i32), "`incidentCount`: `Edm.Int32`, metadata";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastScannedDateTime" LAST_SCANNED_DATE_TIME, last_scanned_date_time date_time -> Parsed<OffsetDateTime>, with_last_scanned_date_time(OffsetDateTime), "`lastScannedDateTime`: `Edm.DateTimeOffset`, metadata";
    "scopeId" SCOPE_ID, scope_id str -> Option<&str>, with_scope_id(String), "`scopeId`: `Edm.String`, metadata";
    "scopeType" SCOPE_TYPE, scope_type str -> Option<&str>, with_scope_type(String), "`scopeType`: `Edm.String`, metadata";
    "alertConfiguration" ALERT_CONFIGURATION, alert_configuration model -> Option<&super::UnifiedRoleManagementAlertConfiguration>, with_alert_configuration(super::UnifiedRoleManagementAlertConfiguration), "`alertConfiguration`: `microsoft.graph.unifiedRoleManagementAlertConfiguration`, metadata";
    "alertDefinition" ALERT_DEFINITION, alert_definition model -> Option<&super::UnifiedRoleManagementAlertDefinition>, with_alert_definition(super::UnifiedRoleManagementAlertDefinition), "`alertDefinition`: `microsoft.graph.unifiedRoleManagementAlertDefinition`, metadata";
    "alertIncidents" ALERT_INCIDENTS, alert_incidents models -> Option<&[super::UnifiedRoleManagementAlertIncident]>, with_alert_incidents(Vec<super::UnifiedRoleManagementAlertIncident>), "`alertIncidents`: `Collection(microsoft.graph.unifiedRoleManagementAlertIncident)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.unifiedRoleManagementAlertConfiguration`, metadata, with the accessors of [`Entity`](super::Entity)
    UnifiedRoleManagementAlertConfiguration: super::Entity = "microsoft.graph.unifiedRoleManagementAlertConfiguration" {
        "microsoft.graph.invalidLicenseAlertConfiguration",
        "microsoft.graph.noMfaOnRoleActivationAlertConfiguration",
        "microsoft.graph.redundantAssignmentAlertConfiguration",
        "microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration",
        "microsoft.graph.sequentialActivationRenewalsAlertConfiguration",
        "microsoft.graph.staleSignInAlertConfiguration",
        "microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    "alertDefinitionId" ALERT_DEFINITION_ID, alert_definition_id str -> Option<&str>, with_alert_definition_id(String), "`alertDefinitionId`: `Edm.String`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "scopeId" SCOPE_ID, scope_id str -> Option<&str>, with_scope_id(String), "`scopeId`: `Edm.String`, metadata";
    "scopeType" SCOPE_TYPE, scope_type str -> Option<&str>, with_scope_type(String), "`scopeType`: `Edm.String`, metadata";
    "alertDefinition" ALERT_DEFINITION, alert_definition model -> Option<&super::UnifiedRoleManagementAlertDefinition>, with_alert_definition(super::UnifiedRoleManagementAlertDefinition), "`alertDefinition`: `microsoft.graph.unifiedRoleManagementAlertDefinition`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.unifiedRoleManagementAlertDefinition`, metadata, with the accessors of [`Entity`](super::Entity)
    UnifiedRoleManagementAlertDefinition: super::Entity = "microsoft.graph.unifiedRoleManagementAlertDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "howToPrevent" HOW_TO_PREVENT, how_to_prevent str -> Option<&str>, with_how_to_prevent(String), "`howToPrevent`: `Edm.String`, metadata";
    "isConfigurable" IS_CONFIGURABLE, is_configurable bool -> Option<bool>, with_is_configurable(bool), "`isConfigurable`: `Edm.Boolean`, metadata";
    "isRemediatable" IS_REMEDIATABLE, is_remediatable bool -> Option<bool>, with_is_remediatable(bool), "`isRemediatable`: `Edm.Boolean`, metadata";
    "mitigationSteps" MITIGATION_STEPS, mitigation_steps str -> Option<&str>, with_mitigation_steps(String), "`mitigationSteps`: `Edm.String`, metadata";
    "scopeId" SCOPE_ID, scope_id str -> Option<&str>, with_scope_id(String), "`scopeId`: `Edm.String`, metadata";
    "scopeType" SCOPE_TYPE, scope_type str -> Option<&str>, with_scope_type(String), "`scopeType`: `Edm.String`, metadata";
    "securityImpact" SECURITY_IMPACT, security_impact str -> Option<&str>, with_security_impact(String), "`securityImpact`: `Edm.String`, metadata";
    "severityLevel" SEVERITY_LEVEL, severity_level enumeration -> Option<super::AlertSeverity>, with_severity_level(super::AlertSeverity), "`severityLevel`: `microsoft.graph.alertSeverity`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.unifiedRoleManagementAlertIncident`, metadata, with the accessors of [`Entity`](super::Entity)
    UnifiedRoleManagementAlertIncident: super::Entity = "microsoft.graph.unifiedRoleManagementAlertIncident" {
        "microsoft.graph.invalidLicenseAlertIncident",
        "microsoft.graph.noMfaOnRoleActivationAlertIncident",
        "microsoft.graph.redundantAssignmentAlertIncident",
        "microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertIncident",
        "microsoft.graph.sequentialActivationRenewalsAlertIncident",
        "microsoft.graph.staleSignInAlertIncident",
        "microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertIncident",
    };
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.unifiedRoleScheduleBase`](https://learn.microsoft.com/graph/api/resources/unifiedroleschedulebase?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UnifiedRoleScheduleBase: super::Entity = "microsoft.graph.unifiedRoleScheduleBase" {
        "microsoft.graph.unifiedRoleAssignmentSchedule",
        "microsoft.graph.unifiedRoleEligibilitySchedule",
    };
    inherited "id" ID, with_id(String), "`id`";
    "appScopeId" APP_SCOPE_ID, app_scope_id str -> Option<&str>, with_app_scope_id(String), "`appScopeId`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "createdUsing" CREATED_USING, created_using str -> Option<&str>, with_created_using(String), "`createdUsing`: `Edm.String`";
    "directoryScopeId" DIRECTORY_SCOPE_ID, directory_scope_id str -> Option<&str>, with_directory_scope_id(String), "`directoryScopeId`: `Edm.String`";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
    "appScope" APP_SCOPE, app_scope model -> Option<&super::AppScope>, with_app_scope(super::AppScope), "`appScope`: `microsoft.graph.appScope`, read-only" "Read-only. Nullable.";
    "directoryScope" DIRECTORY_SCOPE, directory_scope model -> Option<&super::DirectoryObject>, with_directory_scope(super::DirectoryObject), "`directoryScope`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::UnifiedRoleDefinition>, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`: `microsoft.graph.unifiedRoleDefinition`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.unifiedRoleScheduleInstanceBase`](https://learn.microsoft.com/graph/api/resources/unifiedrolescheduleinstancebase?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UnifiedRoleScheduleInstanceBase: super::Entity = "microsoft.graph.unifiedRoleScheduleInstanceBase" {
        "microsoft.graph.unifiedRoleAssignmentScheduleInstance",
        "microsoft.graph.unifiedRoleEligibilityScheduleInstance",
    };
    inherited "id" ID, with_id(String), "`id`";
    "appScopeId" APP_SCOPE_ID, app_scope_id str -> Option<&str>, with_app_scope_id(String), "`appScopeId`: `Edm.String`";
    "directoryScopeId" DIRECTORY_SCOPE_ID, directory_scope_id str -> Option<&str>, with_directory_scope_id(String), "`directoryScopeId`: `Edm.String`";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`";
    "appScope" APP_SCOPE, app_scope model -> Option<&super::AppScope>, with_app_scope(super::AppScope), "`appScope`: `microsoft.graph.appScope`, read-only" "Read-only. Nullable.";
    "directoryScope" DIRECTORY_SCOPE, directory_scope model -> Option<&super::DirectoryObject>, with_directory_scope(super::DirectoryObject), "`directoryScope`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::UnifiedRoleDefinition>, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`: `microsoft.graph.unifiedRoleDefinition`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.unifiedRoleScheduleRequestActions`, metadata
    UnifiedRoleScheduleRequestActions = "microsoft.graph.unifiedRoleScheduleRequestActions" {
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
    /// `microsoft.graph.unifiedRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    UnifiedRoot: super::Entity = "microsoft.graph.unifiedRoot";
    inherited "id" ID, with_id(String), "`id`";
    "decisions" DECISIONS, decisions models -> Option<&[super::AccessReviewInstanceDecisionItem]>, with_decisions(Vec<super::AccessReviewInstanceDecisionItem>), "`decisions`: `Collection(microsoft.graph.accessReviewInstanceDecisionItem)`, metadata";
    "definitions" DEFINITIONS, definitions models -> Option<&[super::AccessReviewScheduleDefinition]>, with_definitions(Vec<super::AccessReviewScheduleDefinition>), "`definitions`: `Collection(microsoft.graph.accessReviewScheduleDefinition)`, metadata";
    "instances" INSTANCES, instances models -> Option<&[super::AccessReviewInstance]>, with_instances(Vec<super::AccessReviewInstance>), "`instances`: `Collection(microsoft.graph.accessReviewInstance)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.unlimitedCostManagementQuantity`, metadata, with the accessors of [`CostManagementQuantity`](super::CostManagementQuantity)
    UnlimitedCostManagementQuantity: super::CostManagementQuantity = "microsoft.graph.unlimitedCostManagementQuantity";
    inherited "unit" UNIT, with_unit(super::CostManagementUnit), "`unit`";
}

crate::runtime::model! {
    /// `microsoft.graph.userGovernanceCriteria`, metadata, with the accessors of [`GovernanceCriteria`](super::GovernanceCriteria)
    UserGovernanceCriteria: super::GovernanceCriteria = "microsoft.graph.userGovernanceCriteria";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from governanceInsight.
    ///
    /// [`microsoft.graph.userSignInInsight`](https://learn.microsoft.com/graph/api/resources/usersigninInsight?view=graph-rest-beta), with the accessors of [`GovernanceInsight`](super::GovernanceInsight)
    UserSignInInsight: super::GovernanceInsight, super::Entity = "microsoft.graph.userSignInInsight";
    inherited "id" ID, with_id(String), "`id`";
    inherited "insightCreatedDateTime" INSIGHT_CREATED_DATE_TIME, with_insight_created_date_time(OffsetDateTime), "`insightCreatedDateTime`";
    "lastSignInDateTime" LAST_SIGN_IN_DATE_TIME, last_sign_in_date_time date_time -> Parsed<OffsetDateTime>, with_last_sign_in_date_time(OffsetDateTime), "`lastSignInDateTime`: `Edm.DateTimeOffset`";
}
