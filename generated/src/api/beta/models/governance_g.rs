// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

use crate::runtime::{Duration, OffsetDateTime, Parsed};

crate::runtime::enumeration! {
    /// `microsoft.graph.gcpAccessType`, metadata
    GcpAccessType = "microsoft.graph.gcpAccessType" {
        Public = "public",
        SubjectToObjectAcls = "subjectToObjectAcls",
        Private = "private",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.gcpActionPermissionsDefinitionAction`, metadata, with the accessors of [`GcpPermissionsDefinitionAction`](super::GcpPermissionsDefinitionAction)
    GcpActionPermissionsDefinitionAction: super::GcpPermissionsDefinitionAction = "microsoft.graph.gcpActionPermissionsDefinitionAction";
    "actions" ACTIONS, actions strs -> Option<Vec<&str>>, with_actions(Vec<String>), "`actions`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.gcpEncryption`, metadata
    GcpEncryption = "microsoft.graph.gcpEncryption" {
        Google = "google",
        Customer = "customer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.gcpPermissionsDefinitionAction`, metadata, with the accessors of [`PermissionsDefinitionAction`](super::PermissionsDefinitionAction)
    GcpPermissionsDefinitionAction: super::PermissionsDefinitionAction = "microsoft.graph.gcpPermissionsDefinitionAction" {
        "microsoft.graph.gcpActionPermissionsDefinitionAction",
        "microsoft.graph.gcpRolePermissionsDefinitionAction",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.gcpRolePermissionsDefinitionAction`, metadata, with the accessors of [`GcpPermissionsDefinitionAction`](super::GcpPermissionsDefinitionAction)
    GcpRolePermissionsDefinitionAction: super::GcpPermissionsDefinitionAction = "microsoft.graph.gcpRolePermissionsDefinitionAction";
    "roles" ROLES, roles models -> Option<&[super::PermissionsDefinitionGcpRole]>, with_roles(Vec<super::PermissionsDefinitionGcpRole>), "`roles`: `Collection(microsoft.graph.permissionsDefinitionGcpRole)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.governanceCriteria`, metadata
    GovernanceCriteria = "microsoft.graph.governanceCriteria" {
        "microsoft.graph.groupMembershipGovernanceCriteria",
        "microsoft.graph.roleMembershipGovernanceCriteria",
        "microsoft.graph.userGovernanceCriteria",
    }
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.governanceInsight`](https://learn.microsoft.com/graph/api/resources/governanceinsight?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    GovernanceInsight: super::Entity = "microsoft.graph.governanceInsight" {
        "microsoft.graph.membershipOutlierInsight",
        "microsoft.graph.userSignInInsight",
    };
    inherited "id" ID, with_id(String), "`id`";
    "insightCreatedDateTime" INSIGHT_CREATED_DATE_TIME, insight_created_date_time date_time -> Parsed<OffsetDateTime>, with_insight_created_date_time(OffsetDateTime), "`insightCreatedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// `microsoft.graph.governanceNotificationPolicy`, metadata
    GovernanceNotificationPolicy = "microsoft.graph.governanceNotificationPolicy";
    "enabledTemplateTypes" ENABLED_TEMPLATE_TYPES, enabled_template_types strs -> Option<Vec<&str>>, with_enabled_template_types(Vec<String>), "`enabledTemplateTypes`: `Collection(Edm.String)`, metadata";
    "notificationTemplates" NOTIFICATION_TEMPLATES, notification_templates models -> Option<&[super::GovernanceNotificationTemplate]>, with_notification_templates(Vec<super::GovernanceNotificationTemplate>), "`notificationTemplates`: `Collection(microsoft.graph.governanceNotificationTemplate)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.governanceNotificationTemplate`, metadata
    GovernanceNotificationTemplate = "microsoft.graph.governanceNotificationTemplate";
    "culture" CULTURE, culture str -> Option<&str>, with_culture(String), "`culture`: `Edm.String`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.governancePermission`](https://learn.microsoft.com/graph/api/resources/governancepermission?view=graph-rest-beta), not in the metadata
    GovernancePermission = "microsoft.graph.governancePermission";
    "accessLevel" ACCESS_LEVEL, access_level str -> Option<&str>, with_access_level(String), "`accessLevel`: `Edm.String`" "Possible values are: None, UserRead, AdminRead, AdminReadWrite.";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`";
    "isEligible" IS_ELIGIBLE, is_eligible bool -> Option<bool>, with_is_eligible(bool), "`isEligible`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// `microsoft.graph.governancePolicy`, metadata
    GovernancePolicy = "microsoft.graph.governancePolicy";
    "decisionMakerCriteria" DECISION_MAKER_CRITERIA, decision_maker_criteria models -> Option<&[super::GovernanceCriteria]>, with_decision_maker_criteria(Vec<super::GovernanceCriteria>), "`decisionMakerCriteria`: `Collection(microsoft.graph.governanceCriteria)`, metadata";
    "notificationPolicy" NOTIFICATION_POLICY, notification_policy model -> Option<&super::GovernanceNotificationPolicy>, with_notification_policy(super::GovernanceNotificationPolicy), "`notificationPolicy`: `microsoft.graph.governanceNotificationPolicy`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.governancePolicyTemplate`, metadata, with the accessors of [`Entity`](super::Entity)
    GovernancePolicyTemplate: super::Entity = "microsoft.graph.governancePolicyTemplate";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "policy" POLICY, policy model -> Option<&super::GovernancePolicy>, with_policy(super::GovernancePolicy), "`policy`: `microsoft.graph.governancePolicy`, metadata";
    "settings" SETTINGS, settings model -> Option<&super::BusinessFlowSettings>, with_settings(super::BusinessFlowSettings), "`settings`: `microsoft.graph.businessFlowSettings`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.governanceResource`](https://learn.microsoft.com/graph/api/resources/governanceresource?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    GovernanceResource: super::Entity = "microsoft.graph.governanceResource";
    inherited "id" ID, with_id(String), "`id`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`" "Required.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
    "registeredDateTime" REGISTERED_DATE_TIME, registered_date_time date_time -> Parsed<OffsetDateTime>, with_registered_date_time(OffsetDateTime), "`registeredDateTime`: `Edm.DateTimeOffset`";
    "registeredRoot" REGISTERED_ROOT, registered_root str -> Option<&str>, with_registered_root(String), "`registeredRoot`: `Edm.String`";
    "roleAssignmentCount" ROLE_ASSIGNMENT_COUNT, role_assignment_count i32 -> Option<i32>, with_role_assignment_count(i32), "`roleAssignmentCount`: `Edm.Int32`, not in the metadata" "Optional.";
    "roleDefinitionCount" ROLE_DEFINITION_COUNT, role_definition_count i32 -> Option<i32>, with_role_definition_count(i32), "`roleDefinitionCount`: `Edm.Int32`, not in the metadata" "Optional.";
    "permissions" PERMISSIONS, permissions model -> Option<&super::GovernancePermission>, with_permissions(super::GovernancePermission), "`permissions`: `microsoft.graph.governancePermission`, not in the metadata" "Optional.";
    "roleAssignments" ROLE_ASSIGNMENTS, role_assignments models -> Option<&[super::GovernanceRoleAssignment]>, with_role_assignments(Vec<super::GovernanceRoleAssignment>), "`roleAssignments`: `Collection(microsoft.graph.governanceRoleAssignment)`";
    "roleDefinitions" ROLE_DEFINITIONS, role_definitions models -> Option<&[super::GovernanceRoleDefinition]>, with_role_definitions(Vec<super::GovernanceRoleDefinition>), "`roleDefinitions`: `Collection(microsoft.graph.governanceRoleDefinition)`";
    "roleAssignmentRequests" ROLE_ASSIGNMENT_REQUESTS, role_assignment_requests models -> Option<&[super::GovernanceRoleAssignmentRequest]>, with_role_assignment_requests(Vec<super::GovernanceRoleAssignmentRequest>), "`roleAssignmentRequests`: `Collection(microsoft.graph.governanceRoleAssignmentRequest)`";
    "roleSettings" ROLE_SETTINGS, role_settings models -> Option<&[super::GovernanceRoleSetting]>, with_role_settings(Vec<super::GovernanceRoleSetting>), "`roleSettings`: `Collection(microsoft.graph.governanceRoleSetting)`";
    "parent" PARENT, parent model -> Option<&super::GovernanceResource>, with_parent(super::GovernanceResource), "`parent`: `microsoft.graph.governanceResource`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.governanceRoleAssignment`](https://learn.microsoft.com/graph/api/resources/governanceroleassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    GovernanceRoleAssignment: super::Entity = "microsoft.graph.governanceRoleAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`" "Required.";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`" "Required.";
    "subjectId" SUBJECT_ID, subject_id str -> Option<&str>, with_subject_id(String), "`subjectId`: `Edm.String`" "Required.";
    "linkedEligibleRoleAssignmentId" LINKED_ELIGIBLE_ROLE_ASSIGNMENT_ID, linked_eligible_role_assignment_id str -> Option<&str>, with_linked_eligible_role_assignment_id(String), "`linkedEligibleRoleAssignmentId`: `Edm.String`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "assignmentState" ASSIGNMENT_STATE, assignment_state str -> Option<&str>, with_assignment_state(String), "`assignmentState`: `Edm.String`";
    "memberType" MEMBER_TYPE, member_type str -> Option<&str>, with_member_type(String), "`memberType`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, metadata";
    "resource" RESOURCE, resource model -> Option<&super::GovernanceResource>, with_resource(super::GovernanceResource), "`resource`: `microsoft.graph.governanceResource`, read-only" "Read-only.";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::GovernanceRoleDefinition>, with_role_definition(super::GovernanceRoleDefinition), "`roleDefinition`: `microsoft.graph.governanceRoleDefinition`, read-only" "Read-only.";
    "subject" SUBJECT, subject model -> Option<&super::GovernanceSubject>, with_subject(super::GovernanceSubject), "`subject`: `microsoft.graph.governanceSubject`, read-only" "Read-only.";
    "linkedEligibleRoleAssignment" LINKED_ELIGIBLE_ROLE_ASSIGNMENT, linked_eligible_role_assignment model -> Option<&super::GovernanceRoleAssignment>, with_linked_eligible_role_assignment(super::GovernanceRoleAssignment), "`linkedEligibleRoleAssignment`: `microsoft.graph.governanceRoleAssignment`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.governanceRoleAssignmentRequest`](https://learn.microsoft.com/graph/api/resources/governanceroleassignmentrequest?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    GovernanceRoleAssignmentRequest: super::Entity = "microsoft.graph.governanceRoleAssignmentRequest";
    inherited "id" ID, with_id(String), "`id`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`" "Required.";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`" "Required.";
    "subjectId" SUBJECT_ID, subject_id str -> Option<&str>, with_subject_id(String), "`subjectId`: `Edm.String`" "Required.";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`" "Required. Possible values are: AdminAdd, UserAdd, AdminUpdate, AdminRemove, UserRemove, AdminRenew, UserExtend, AdminExtend, UserRenew.";
    "assignmentState" ASSIGNMENT_STATE, assignment_state str -> Option<&str>, with_assignment_state(String), "`assignmentState`: `Edm.String`" "Required. Possible values are: Eligible, Active.";
    "requestedDateTime" REQUESTED_DATE_TIME, requested_date_time date_time -> Parsed<OffsetDateTime>, with_requested_date_time(OffsetDateTime), "`requestedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "schedule" SCHEDULE, schedule model -> Option<&super::GovernanceSchedule>, with_schedule(super::GovernanceSchedule), "`schedule`: `microsoft.graph.governanceSchedule`";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`";
    "status" STATUS, status model -> Option<&super::GovernanceRoleAssignmentRequestStatus>, with_status(super::GovernanceRoleAssignmentRequestStatus), "`status`: `microsoft.graph.governanceRoleAssignmentRequestStatus`";
    "linkedEligibleRoleAssignmentId" LINKED_ELIGIBLE_ROLE_ASSIGNMENT_ID, linked_eligible_role_assignment_id str -> Option<&str>, with_linked_eligible_role_assignment_id(String), "`linkedEligibleRoleAssignmentId`: `Edm.String`";
    "resource" RESOURCE, resource model -> Option<&super::GovernanceResource>, with_resource(super::GovernanceResource), "`resource`: `microsoft.graph.governanceResource`, read-only" "Read-only.";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::GovernanceRoleDefinition>, with_role_definition(super::GovernanceRoleDefinition), "`roleDefinition`: `microsoft.graph.governanceRoleDefinition`, read-only" "Read-only.";
    "subject" SUBJECT, subject model -> Option<&super::GovernanceSubject>, with_subject(super::GovernanceSubject), "`subject`: `microsoft.graph.governanceSubject`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.governanceRoleAssignmentRequestStatus`](https://learn.microsoft.com/graph/api/resources/governanceroleassignmentrequeststatus?view=graph-rest-beta)
    GovernanceRoleAssignmentRequestStatus = "microsoft.graph.governanceRoleAssignmentRequestStatus";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
    "subStatus" SUB_STATUS, sub_status str -> Option<&str>, with_sub_status(String), "`subStatus`: `Edm.String`";
    "statusDetails" STATUS_DETAILS, status_details models -> Option<&[super::KeyValue]>, with_status_details(Vec<super::KeyValue>), "`statusDetails`: `Collection(microsoft.graph.keyValue)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.governanceRoleDefinition`](https://learn.microsoft.com/graph/api/resources/governanceroledefinition?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    GovernanceRoleDefinition: super::Entity = "microsoft.graph.governanceRoleDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`" "Required.";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "templateId" TEMPLATE_ID, template_id str -> Option<&str>, with_template_id(String), "`templateId`: `Edm.String`";
    "resource" RESOURCE, resource model -> Option<&super::GovernanceResource>, with_resource(super::GovernanceResource), "`resource`: `microsoft.graph.governanceResource`, read-only" "Read-only.";
    "roleSetting" ROLE_SETTING, role_setting model -> Option<&super::GovernanceRoleSetting>, with_role_setting(super::GovernanceRoleSetting), "`roleSetting`: `microsoft.graph.governanceRoleSetting`";
}

crate::runtime::model! {
    /// [`microsoft.graph.governanceRoleSetting`](https://learn.microsoft.com/graph/api/resources/governancerolesetting?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    GovernanceRoleSetting: super::Entity = "microsoft.graph.governanceRoleSetting";
    inherited "id" ID, with_id(String), "`id`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`" "Required.";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`" "Required.";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`, read-only" "Read-only.";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastUpdatedBy" LAST_UPDATED_BY, last_updated_by str -> Option<&str>, with_last_updated_by(String), "`lastUpdatedBy`: `Edm.String`, read-only" "Read-only.";
    "adminEligibleSettings" ADMIN_ELIGIBLE_SETTINGS, admin_eligible_settings models -> Option<&[super::GovernanceRuleSetting]>, with_admin_eligible_settings(Vec<super::GovernanceRuleSetting>), "`adminEligibleSettings`: `Collection(microsoft.graph.governanceRuleSetting)`";
    "adminMemberSettings" ADMIN_MEMBER_SETTINGS, admin_member_settings models -> Option<&[super::GovernanceRuleSetting]>, with_admin_member_settings(Vec<super::GovernanceRuleSetting>), "`adminMemberSettings`: `Collection(microsoft.graph.governanceRuleSetting)`";
    "userEligibleSettings" USER_ELIGIBLE_SETTINGS, user_eligible_settings models -> Option<&[super::GovernanceRuleSetting]>, with_user_eligible_settings(Vec<super::GovernanceRuleSetting>), "`userEligibleSettings`: `Collection(microsoft.graph.governanceRuleSetting)`";
    "userMemberSettings" USER_MEMBER_SETTINGS, user_member_settings models -> Option<&[super::GovernanceRuleSetting]>, with_user_member_settings(Vec<super::GovernanceRuleSetting>), "`userMemberSettings`: `Collection(microsoft.graph.governanceRuleSetting)`";
    "resource" RESOURCE, resource model -> Option<&super::GovernanceResource>, with_resource(super::GovernanceResource), "`resource`: `microsoft.graph.governanceResource`, read-only" "Read-only.";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::GovernanceRoleDefinition>, with_role_definition(super::GovernanceRoleDefinition), "`roleDefinition`: `microsoft.graph.governanceRoleDefinition`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.governanceRuleSetting`](https://learn.microsoft.com/graph/api/resources/governancerulesetting?view=graph-rest-beta)
    GovernanceRuleSetting = "microsoft.graph.governanceRuleSetting";
    "ruleIdentifier" RULE_IDENTIFIER, rule_identifier str -> Option<&str>, with_rule_identifier(String), "`ruleIdentifier`: `Edm.String`";
    "setting" SETTING, setting str -> Option<&str>, with_setting(String), "`setting`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.governanceSchedule`](https://learn.microsoft.com/graph/api/resources/governanceschedule?view=graph-rest-beta)
    GovernanceSchedule = "microsoft.graph.governanceSchedule";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "duration" DURATION, duration duration -> Parsed<Duration>, with_duration(Duration), "`duration`: `Edm.Duration`";
}

crate::runtime::model! {
    /// [`microsoft.graph.governanceSubject`](https://learn.microsoft.com/graph/api/resources/governancesubject?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    GovernanceSubject: super::Entity = "microsoft.graph.governanceSubject";
    inherited "id" ID, with_id(String), "`id`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "principalName" PRINCIPAL_NAME, principal_name str -> Option<&str>, with_principal_name(String), "`principalName`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.groupMembershipGovernanceCriteria`, metadata, with the accessors of [`GovernanceCriteria`](super::GovernanceCriteria)
    GroupMembershipGovernanceCriteria: super::GovernanceCriteria = "microsoft.graph.groupMembershipGovernanceCriteria";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.groupResource`, metadata, with the accessors of [`DirectoryObject`](super::DirectoryObject)
    GroupResource: super::DirectoryObject, super::Entity = "microsoft.graph.groupResource";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
}
