// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.auditActor`](https://learn.microsoft.com/graph/api/resources/intune-auditing-auditactor?view=graph-rest-beta)
    AuditActor = "microsoft.graph.auditActor";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "userPermissions" USER_PERMISSIONS, user_permissions strs -> Option<Vec<&str>>, with_user_permissions(Vec<String>), "`userPermissions`: `Collection(Edm.String)`";
    "applicationId" APPLICATION_ID, application_id str -> Option<&str>, with_application_id(String), "`applicationId`: `Edm.String`";
    "applicationDisplayName" APPLICATION_DISPLAY_NAME, application_display_name str -> Option<&str>, with_application_display_name(String), "`applicationDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "servicePrincipalName" SERVICE_PRINCIPAL_NAME, service_principal_name str -> Option<&str>, with_service_principal_name(String), "`servicePrincipalName`: `Edm.String`";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userRoleScopeTags" USER_ROLE_SCOPE_TAGS, user_role_scope_tags models -> Option<&[super::RoleScopeTagInfo]>, with_user_role_scope_tags(Vec<super::RoleScopeTagInfo>), "`userRoleScopeTags`: `Collection(microsoft.graph.roleScopeTagInfo)`";
    "remoteTenantId" REMOTE_TENANT_ID, remote_tenant_id str -> Option<&str>, with_remote_tenant_id(String), "`remoteTenantId`: `Edm.String`";
    "remoteUserId" REMOTE_USER_ID, remote_user_id str -> Option<&str>, with_remote_user_id(String), "`remoteUserId`: `Edm.String`";
    "auditActorType" AUDIT_ACTOR_TYPE, audit_actor_type str -> Option<&str>, with_audit_actor_type(String), "`auditActorType`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.auditEvent`](https://learn.microsoft.com/graph/api/resources/intune-auditing-auditevent?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AuditEvent: super::Entity = "microsoft.graph.auditEvent";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "componentName" COMPONENT_NAME, component_name str -> Option<&str>, with_component_name(String), "`componentName`: `Edm.String`";
    "actor" ACTOR, actor model -> Option<&super::AuditActor>, with_actor(super::AuditActor), "`actor`: `microsoft.graph.auditActor`";
    "activity" ACTIVITY, activity str -> Option<&str>, with_activity(String), "`activity`: `Edm.String`";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`";
    "activityType" ACTIVITY_TYPE, activity_type str -> Option<&str>, with_activity_type(String), "`activityType`: `Edm.String`";
    "activityOperationType" ACTIVITY_OPERATION_TYPE, activity_operation_type str -> Option<&str>, with_activity_operation_type(String), "`activityOperationType`: `Edm.String`";
    "activityResult" ACTIVITY_RESULT, activity_result str -> Option<&str>, with_activity_result(String), "`activityResult`: `Edm.String`";
    "correlationId" CORRELATION_ID, correlation_id guid -> Parsed<Uuid>, with_correlation_id(Uuid), "`correlationId`: `Edm.Guid`";
    "resources" RESOURCES, resources models -> Option<&[super::AuditResource]>, with_resources(Vec<super::AuditResource>), "`resources`: `Collection(microsoft.graph.auditResource)`";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.auditProperty`](https://learn.microsoft.com/graph/api/resources/intune-auditing-auditproperty?view=graph-rest-beta)
    AuditProperty = "microsoft.graph.auditProperty";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "oldValue" OLD_VALUE, old_value str -> Option<&str>, with_old_value(String), "`oldValue`: `Edm.String`";
    "newValue" NEW_VALUE, new_value str -> Option<&str>, with_new_value(String), "`newValue`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.auditResource`](https://learn.microsoft.com/graph/api/resources/intune-auditing-auditresource?view=graph-rest-beta)
    AuditResource = "microsoft.graph.auditResource";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "modifiedProperties" MODIFIED_PROPERTIES, modified_properties models -> Option<&[super::AuditProperty]>, with_modified_properties(Vec<super::AuditProperty>), "`modifiedProperties`: `Collection(microsoft.graph.auditProperty)`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`";
    "auditResourceType" AUDIT_RESOURCE_TYPE, audit_resource_type str -> Option<&str>, with_audit_resource_type(String), "`auditResourceType`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationTransformConstant`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-authenticationtransformconstant?view=graph-rest-beta)
    AuthenticationTransformConstant = "microsoft.graph.authenticationTransformConstant" {
        Md5_96 = "md5_96",
        Sha1_96 = "sha1_96",
        Sha256_128 = "sha_256_128",
        Aes128Gcm = "aes128Gcm",
        Aes192Gcm = "aes192Gcm",
        Aes256Gcm = "aes256Gcm",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.autoRestartNotificationDismissalMethod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-autorestartnotificationdismissalmethod?view=graph-rest-beta)
    AutoRestartNotificationDismissalMethod = "microsoft.graph.autoRestartNotificationDismissalMethod" {
        NotConfigured = "notConfigured",
        Automatic = "automatic",
        User = "user",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.automaticUpdateMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-automaticupdatemode?view=graph-rest-beta)
    AutomaticUpdateMode = "microsoft.graph.automaticUpdateMode" {
        UserDefined = "userDefined",
        NotifyDownload = "notifyDownload",
        AutoInstallAtMaintenanceTime = "autoInstallAtMaintenanceTime",
        AutoInstallAndRebootAtMaintenanceTime = "autoInstallAndRebootAtMaintenanceTime",
        AutoInstallAndRebootAtScheduledTime = "autoInstallAndRebootAtScheduledTime",
        AutoInstallAndRebootWithoutEndUserControl = "autoInstallAndRebootWithoutEndUserControl",
        WindowsDefault = "windowsDefault",
    }
}
