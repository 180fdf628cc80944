// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `tenant-relationships`.

pub mod managed_tenant_alert {
    //! The parameters of actions of `managedTenantAlert`.

    crate::runtime::parameters! {
        /// The parameters of `add_user_input_log`.
        AddUserInputLogRequest;
        "logInformation" with_log_information(String), "`logInformation`: `Edm.String`, metadata";
    }
}

pub mod management_action {
    //! The parameters of actions of `managementAction`.

    crate::runtime::parameters! {
        /// The parameters of [managedtenants-managementaction-apply](https://learn.microsoft.com/graph/api/managedtenants-managementaction-apply?view=graph-rest-beta).
        ApplyRequest;
        "tenantId" with_tenant_id(String), "`tenantId`: `Edm.String`";
        "tenantGroupId" with_tenant_group_id(String), "`tenantGroupId`: `Edm.String`";
        "managementTemplateId" with_management_template_id(String), "`managementTemplateId`: `Edm.String`";
        "excludeGroups" with_exclude_groups(Vec<String>), "`excludeGroups`: `Collection(Edm.String)`, metadata";
        "includeAllUsers" with_include_all_users(bool), "`includeAllUsers`: `Edm.Boolean`, metadata";
        "includeGroups" with_include_groups(Vec<String>), "`includeGroups`: `Collection(Edm.String)`, metadata";
    }
}

pub mod management_action_tenant_deployment_status {
    //! The parameters of actions of `managementActionTenantDeploymentStatus`.

    crate::runtime::parameters! {
        /// The parameters of [managedtenants-managementactiontenantdeploymentstatus-changedeploymentstatus](https://learn.microsoft.com/graph/api/managedtenants-managementactiontenantdeploymentstatus-changedeploymentstatus?view=graph-rest-beta).
        ChangeDeploymentStatusRequest;
        "tenantGroupId" with_tenant_group_id(String), "`tenantGroupId`: `Edm.String`";
        "tenantId" with_tenant_id(String), "`tenantId`: `Edm.String`";
        "managementActionId" with_management_action_id(String), "`managementActionId`: `Edm.String`";
        "managementTemplateId" with_management_template_id(String), "`managementTemplateId`: `Edm.String`";
        "status" with_status(String), "`status`: `Edm.String`";
        "managementTemplateVersion" with_management_template_version(i32), "`managementTemplateVersion`: `Edm.Int32`, metadata";
    }
}

pub mod management_template_step_deployment {
    //! The parameters of actions of `managementTemplateStepDeployment`.

    crate::runtime::parameters! {
        /// The parameters of `change_deployment_status`.
        ChangeDeploymentStatusRequest;
        "managementTemplateStepId" with_management_template_step_id(String), "`managementTemplateStepId`: `Edm.String`, metadata";
        "status" with_status(String), "`status`: `Edm.String`, metadata";
        "tenantId" with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    }
}

pub mod tenant_group {
    //! The parameters of actions of `tenantGroup`.

    crate::runtime::parameters! {
        /// The parameters of [managedtenants-tenantgroup-tenantsearch](https://learn.microsoft.com/graph/api/managedtenants-tenantgroup-tenantsearch?view=graph-rest-beta).
        TenantSearchRequest;
        "tenantId" with_tenant_id(String), "`tenantId`: `Edm.String`";
    }
}

pub mod tenant_tag {
    //! The parameters of actions of `tenantTag`.

    crate::runtime::parameters! {
        /// The parameters of [managedtenants-tenanttag-assigntag](https://learn.microsoft.com/graph/api/managedtenants-tenanttag-assigntag?view=graph-rest-beta).
        AssignTagRequest;
        "tenantIds" with_tenant_ids(Vec<String>), "`tenantIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [managedtenants-tenanttag-unassigntag](https://learn.microsoft.com/graph/api/managedtenants-tenanttag-unassigntag?view=graph-rest-beta).
        UnassignTagRequest;
        "tenantIds" with_tenant_ids(Vec<String>), "`tenantIds`: `Collection(Edm.String)`";
    }
}
