// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

crate::runtime::model! {
    /// `microsoft.graph.noMfaOnRoleActivationAlertConfiguration`, metadata, with the accessors of [`UnifiedRoleManagementAlertConfiguration`](super::UnifiedRoleManagementAlertConfiguration)
    NoMfaOnRoleActivationAlertConfiguration: super::UnifiedRoleManagementAlertConfiguration, super::Entity = "microsoft.graph.noMfaOnRoleActivationAlertConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "alertDefinitionId" ALERT_DEFINITION_ID, with_alert_definition_id(String), "`alertDefinitionId`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "scopeId" SCOPE_ID, with_scope_id(String), "`scopeId`";
    inherited "scopeType" SCOPE_TYPE, with_scope_type(String), "`scopeType`";
    inherited "alertDefinition" ALERT_DEFINITION, with_alert_definition(super::UnifiedRoleManagementAlertDefinition), "`alertDefinition`";
}

crate::runtime::model! {
    /// `microsoft.graph.noMfaOnRoleActivationAlertIncident`, metadata, with the accessors of [`UnifiedRoleManagementAlertIncident`](super::UnifiedRoleManagementAlertIncident)
    NoMfaOnRoleActivationAlertIncident: super::UnifiedRoleManagementAlertIncident, super::Entity = "microsoft.graph.noMfaOnRoleActivationAlertIncident";
    inherited "id" ID, with_id(String), "`id`";
    "roleDisplayName" ROLE_DISPLAY_NAME, role_display_name str -> Option<&str>, with_role_display_name(String), "`roleDisplayName`: `Edm.String`, metadata";
    "roleTemplateId" ROLE_TEMPLATE_ID, role_template_id str -> Option<&str>, with_role_template_id(String), "`roleTemplateId`: `Edm.String`, metadata";
}
