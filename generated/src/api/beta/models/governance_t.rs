// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

use crate::runtime::{Duration, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.tenantSetupInfo`, metadata, with the accessors of [`Entity`](super::Entity)
    TenantSetupInfo: super::Entity = "microsoft.graph.tenantSetupInfo";
    inherited "id" ID, with_id(String), "`id`";
    "firstTimeSetup" FIRST_TIME_SETUP, first_time_setup bool -> Option<bool>, with_first_time_setup(bool), "`firstTimeSetup`: `Edm.Boolean`, metadata";
    "relevantRolesSettings" RELEVANT_ROLES_SETTINGS, relevant_roles_settings strs -> Option<Vec<&str>>, with_relevant_roles_settings(Vec<String>), "`relevantRolesSettings`: `Collection(Edm.String)`, metadata";
    "setupStatus" SETUP_STATUS, setup_status enumeration -> Option<super::SetupStatus>, with_setup_status(super::SetupStatus), "`setupStatus`: `microsoft.graph.setupStatus`, metadata";
    "skipSetup" SKIP_SETUP, skip_setup bool -> Option<bool>, with_skip_setup(bool), "`skipSetup`: `Edm.Boolean`, metadata";
    "userRolesActions" USER_ROLES_ACTIONS, user_roles_actions str -> Option<&str>, with_user_roles_actions(String), "`userRolesActions`: `Edm.String`, metadata";
    "defaultRolesSettings" DEFAULT_ROLES_SETTINGS, default_roles_settings model -> Option<&super::PrivilegedRoleSettings>, with_default_roles_settings(super::PrivilegedRoleSettings), "`defaultRolesSettings`: `microsoft.graph.privilegedRoleSettings`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.termsExpiration`](https://learn.microsoft.com/graph/api/resources/termsexpiration?view=graph-rest-beta)
    TermsExpiration = "microsoft.graph.termsExpiration";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "frequency" FREQUENCY, frequency duration -> Parsed<Duration>, with_frequency(Duration), "`frequency`: `Edm.Duration`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.termsOfUseContainer`](https://learn.microsoft.com/graph/api/resources/termsOfUseContainer?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TermsOfUseContainer: super::Entity = "microsoft.graph.termsOfUseContainer";
    inherited "id" ID, with_id(String), "`id`";
    "agreementAcceptances" AGREEMENT_ACCEPTANCES, agreement_acceptances models -> Option<&[super::AgreementAcceptance]>, with_agreement_acceptances(Vec<super::AgreementAcceptance>), "`agreementAcceptances`: `Collection(microsoft.graph.agreementAcceptance)`";
    "agreements" AGREEMENTS, agreements models -> Option<&[super::Agreement]>, with_agreements(Vec<super::Agreement>), "`agreements`: `Collection(microsoft.graph.agreement)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.ticketInfo`](https://learn.microsoft.com/graph/api/resources/ticketinfo?view=graph-rest-beta)
    TicketInfo = "microsoft.graph.ticketInfo";
    "ticketNumber" TICKET_NUMBER, ticket_number str -> Option<&str>, with_ticket_number(String), "`ticketNumber`: `Edm.String`";
    "ticketSystem" TICKET_SYSTEM, ticket_system str -> Option<&str>, with_ticket_system(String), "`ticketSystem`: `Edm.String`";
    "ticketApproverIdentityId" TICKET_APPROVER_IDENTITY_ID, ticket_approver_identity_id str -> Option<&str>, with_ticket_approver_identity_id(String), "`ticketApproverIdentityId`: `Edm.String`, metadata";
    "ticketSubmitterIdentityId" TICKET_SUBMITTER_IDENTITY_ID, ticket_submitter_identity_id str -> Option<&str>, with_ticket_submitter_identity_id(String), "`ticketSubmitterIdentityId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertConfiguration`, metadata, with the accessors of [`UnifiedRoleManagementAlertConfiguration`](super::UnifiedRoleManagementAlertConfiguration)
    TooManyGlobalAdminsAssignedToTenantAlertConfiguration: super::UnifiedRoleManagementAlertConfiguration, super::Entity = "microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "alertDefinitionId" ALERT_DEFINITION_ID, with_alert_definition_id(String), "`alertDefinitionId`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "scopeId" SCOPE_ID, with_scope_id(String), "`scopeId`";
    inherited "scopeType" SCOPE_TYPE, with_scope_type(String), "`scopeType`";
    inherited "alertDefinition" ALERT_DEFINITION, with_alert_definition(super::UnifiedRoleManagementAlertDefinition), "`alertDefinition`";
    "globalAdminCountThreshold" GLOBAL_ADMIN_COUNT_THRESHOLD, global_admin_count_threshold i32 -> Option<i32>, with_global_admin_count_threshold(i32), "`globalAdminCountThreshold`: `Edm.Int32`, metadata";
    "percentageOfGlobalAdminsOutOfRolesThreshold" PERCENTAGE_OF_GLOBAL_ADMINS_OUT_OF_ROLES_THRESHOLD, percentage_of_global_admins_out_of_roles_threshold i32 -> Option<i32>, with_percentage_of_global_admins_out_of_roles_threshold(i32), "`percentageOfGlobalAdminsOutOfRolesThreshold`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertIncident`, metadata, with the accessors of [`UnifiedRoleManagementAlertIncident`](super::UnifiedRoleManagementAlertIncident)
    TooManyGlobalAdminsAssignedToTenantAlertIncident: super::UnifiedRoleManagementAlertIncident, super::Entity = "microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertIncident";
    inherited "id" ID, with_id(String), "`id`";
    "assigneeDisplayName" ASSIGNEE_DISPLAY_NAME, assignee_display_name str -> Option<&str>, with_assignee_display_name(String), "`assigneeDisplayName`: `Edm.String`, metadata";
    "assigneeId" ASSIGNEE_ID, assignee_id str -> Option<&str>, with_assignee_id(String), "`assigneeId`: `Edm.String`, metadata";
    "assigneeUserPrincipalName" ASSIGNEE_USER_PRINCIPAL_NAME, assignee_user_principal_name str -> Option<&str>, with_assignee_user_principal_name(String), "`assigneeUserPrincipalName`: `Edm.String`, metadata";
}
