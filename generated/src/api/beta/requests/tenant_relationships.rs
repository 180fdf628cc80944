// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `tenant-relationships`.

pub mod management_action {
    //! The parameters of actions of `managementAction`.

    crate::runtime::parameters! {
        /// The parameters of [managedtenants-managementaction-apply](https://learn.microsoft.com/graph/api/managedtenants-managementaction-apply?view=graph-rest-beta).
        ApplyRequest;
        "tenantId" with_tenant_id(String), "`tenantId`: `Edm.String`";
        "tenantGroupId" with_tenant_group_id(String), "`tenantGroupId`: `Edm.String`";
        "managementTemplateId" with_management_template_id(String), "`managementTemplateId`: `Edm.String`";
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
