// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.remoteActionAudit`, such as `/deviceManagement/remoteActionAudits/{id}`.
    RemoteActionAudit: super::Entity = models::RemoteActionAudit
}

impl RemoteActionAudit {
    /// `DELETE /deviceManagement/remoteActionAudits/{remoteActionAuditId}` — Delete remoteActionAudit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-remoteactionaudit-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE remoteActionAudit: delete
            intune-devices-remoteactionaudit-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/remoteActionAudits/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/remoteActionAudits/{remoteActionAuditId}` — Get remoteActionAudit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-remoteactionaudit-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::RemoteActionAudit> {
        let sheet = "GET remoteActionAudit: get
            intune-devices-remoteactionaudit-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/remoteActionAudits/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/remoteActionAudits/{remoteActionAuditId}` — Update remoteActionAudit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-remoteactionaudit-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::RemoteActionAudit) -> Call<models::RemoteActionAudit> {
        let sheet = "PATCH remoteActionAudit: update
            intune-devices-remoteactionaudit-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/remoteActionAudits/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.remoteAssistancePartner`, such as `/deviceManagement/remoteAssistancePartners/{id}`.
    RemoteAssistancePartner: super::Entity = models::RemoteAssistancePartner
}

impl RemoteAssistancePartner {
    /// `POST /deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}/beginOnboarding` — beginOnboarding action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-beginonboarding?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn begin_onboarding(&self, body: requests::remote_assistance_partner::BeginOnboardingRequest) -> Call<()> {
        let sheet = "POST remoteAssistancePartner: begin_onboarding
            intune-remoteassistance-remoteassistancepartner-beginonboarding: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/remoteAssistancePartners/{id}/beginOnboarding";
        self.0.name("beginOnboarding").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}` — Delete remoteAssistancePartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE remoteAssistancePartner: delete
            intune-remoteassistance-remoteassistancepartner-delete: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/remoteAssistancePartners/{id}";
        self.0.call(sheet)
    }

    /// `POST /deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}/disconnect` — disconnect action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-disconnect?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn disconnect(&self) -> Call<()> {
        let sheet = "POST remoteAssistancePartner: disconnect
            intune-remoteassistance-remoteassistancepartner-disconnect: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/remoteAssistancePartners/{id}/disconnect";
        self.0.name("disconnect").call(sheet)
    }

    /// `GET /deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}` — Get remoteAssistancePartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::RemoteAssistancePartner> {
        let sheet = "GET remoteAssistancePartner: get
            intune-remoteassistance-remoteassistancepartner-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/remoteAssistancePartners/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}` — Update remoteAssistancePartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::RemoteAssistancePartner) -> Call<models::RemoteAssistancePartner> {
        let sheet = "PATCH remoteAssistancePartner: update
            intune-remoteassistance-remoteassistancepartner-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/remoteAssistancePartners/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.remoteAssistanceSettings`, such as `/deviceManagement/remoteAssistanceSettings`.
    RemoteAssistanceSettings: super::Entity = models::RemoteAssistanceSettings
}

impl RemoteAssistanceSettings {
    /// `GET /deviceManagement/remoteAssistanceSettings` — Get remoteAssistanceSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancesettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::RemoteAssistanceSettings> {
        let sheet = "GET remoteAssistanceSettings: get
            intune-remoteassistance-remoteassistancesettings-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/remoteAssistanceSettings";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/remoteAssistanceSettings` — Update remoteAssistanceSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancesettings-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::RemoteAssistanceSettings) -> Call<models::RemoteAssistanceSettings> {
        let sheet = "PATCH remoteAssistanceSettings: update
            intune-remoteassistance-remoteassistancesettings-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/remoteAssistanceSettings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.resourceOperation`, such as `/deviceManagement/resourceOperations/{id}`.
    ResourceOperation: super::Entity = models::ResourceOperation
}

impl ResourceOperation {
    /// `DELETE /deviceManagement/resourceOperations/{resourceOperationId}` — Delete resourceOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE resourceOperation: delete
            intune-rbac-resourceoperation-delete: DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/resourceOperations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/resourceOperations/{resourceOperationId}` — Get resourceOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All` and 3 more; application: `DeviceManagementRBAC.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ResourceOperation> {
        let sheet = "GET resourceOperation: get
            intune-rbac-resourceoperation-get: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/resourceOperations/{id}";
        self.0.get(sheet)
    }

    /// `GET /deviceManagement/resourceOperations/{resourceOperationId}/getScopesForUser` — getScopesForUser function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-getscopesforuser?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get_scopes_for_user(&self, userid: &str) -> Call<Vec<String>> {
        let sheet = "GET resourceOperation: get_scopes_for_user
            intune-rbac-resourceoperation-getscopesforuser: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/resourceOperations/{id}/getScopesForUser(userid='{userid}')";
        self.0.function("getScopesForUser", &[("userid", Argument::quoted(userid))]).call(sheet)
    }

    /// `PATCH /deviceManagement/resourceOperations/{resourceOperationId}` — Update resourceOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::ResourceOperation) -> Call<models::ResourceOperation> {
        let sheet = "PATCH resourceOperation: update
            intune-rbac-resourceoperation-update: DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/resourceOperations/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.restrictedAppsViolation`, such as `/deviceManagement/deviceConfigurationRestrictedAppsViolations/{id}`.
    RestrictedAppsViolation: super::Entity = models::RestrictedAppsViolation
}

impl RestrictedAppsViolation {
    /// `DELETE /deviceManagement/deviceConfigurationRestrictedAppsViolations/{restrictedAppsViolationId}` — Delete restrictedAppsViolation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-restrictedappsviolation-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE restrictedAppsViolation: delete
            intune-deviceconfig-restrictedappsviolation-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationRestrictedAppsViolations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurationRestrictedAppsViolations/{restrictedAppsViolationId}` — Get restrictedAppsViolation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-restrictedappsviolation-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::RestrictedAppsViolation> {
        let sheet = "GET restrictedAppsViolation: get
            intune-deviceconfig-restrictedappsviolation-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationRestrictedAppsViolations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurationRestrictedAppsViolations/{restrictedAppsViolationId}` — Update restrictedAppsViolation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-restrictedappsviolation-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::RestrictedAppsViolation) -> Call<models::RestrictedAppsViolation> {
        let sheet = "PATCH restrictedAppsViolation: update
            intune-deviceconfig-restrictedappsviolation-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationRestrictedAppsViolations/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.roleAssignment`, such as `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}`.
    RoleAssignment: super::Entity = models::RoleAssignment
}

impl RoleAssignment {
    /// `DELETE /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}` — Delete roleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE roleAssignment: delete
            intune-rbac-roleassignment-delete: DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/roleDefinitions/{id}/roleAssignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}` — Get roleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All` and 3 more; application: `DeviceManagementRBAC.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::RoleAssignment> {
        let sheet = "GET roleAssignment: get
            intune-rbac-roleassignment-get: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/roleDefinitions/{id}/roleAssignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}` — Update roleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::RoleAssignment>) -> Call<models::RoleAssignment> {
        let sheet = "PATCH roleAssignment: update
            intune-rbac-roleassignment-update: DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/roleDefinitions/{id}/roleAssignments/{id}";
        self.0.call(sheet).json(Into::<models::RoleAssignment>::into(body))
    }

    /// `…/microsoft.graph.deviceAndAppManagementRoleAssignment`
    pub fn as_device_and_app_management_role_assignment(&self) -> super::DeviceAndAppManagementRoleAssignment {
        super::DeviceAndAppManagementRoleAssignment(self.0.name("microsoft.graph.deviceAndAppManagementRoleAssignment"))
    }

    /// `…/roleDefinition`
    pub fn role_definition(&self) -> super::RoleDefinition {
        super::RoleDefinition(self.0.name("roleDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.roleDefinition`, such as `/deviceManagement/roleDefinitions/{id}`.
    RoleDefinition: super::Entity = models::RoleDefinition
}

impl RoleDefinition {
    /// `DELETE /deviceManagement/roleDefinitions/{roleDefinitionId}` — Delete roleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/roleDefinition`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE roleDefinition: delete
            intune-rbac-roledefinition-delete, intune-rbac-deviceandappmanagementroledefinition-delete: DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/roleDefinitions/{id}
            /deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/roleDefinition";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/roleDefinitions/{roleDefinitionId}` — Get roleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/roleDefinition`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All` and 3 more; application: `DeviceManagementRBAC.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::RoleDefinition> {
        let sheet = "GET roleDefinition: get
            intune-rbac-roledefinition-get, intune-rbac-deviceandappmanagementroledefinition-get: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/roleDefinitions/{id}
            /deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/roleDefinition";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/roleDefinitions/{roleDefinitionId}` — Update roleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/roleDefinition`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::RoleDefinition>) -> Call<models::RoleDefinition> {
        let sheet = "PATCH roleDefinition: update
            intune-rbac-roledefinition-update, intune-rbac-deviceandappmanagementroledefinition-update: DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/roleDefinitions/{id}
            /deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/roleDefinition";
        self.0.call(sheet).json(Into::<models::RoleDefinition>::into(body))
    }

    /// `…/roleAssignments`
    pub fn role_assignments(&self) -> super::RoleDefinitionRoleAssignments {
        super::RoleDefinitionRoleAssignments(self.0.name("roleAssignments"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.roleAssignment`, such as `/deviceManagement/roleDefinitions/{id}/roleAssignments`.
    RoleDefinitionRoleAssignments[models::RoleAssignment]
}

impl RoleDefinitionRoleAssignments {
    /// `POST /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments` — Create roleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::RoleAssignment>) -> Call<models::RoleAssignment> {
        let sheet = "POST roleAssignment: create
            intune-rbac-roleassignment-create: DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/roleDefinitions/{id}/roleAssignments";
        self.0.call(sheet).json(Into::<models::RoleAssignment>::into(body))
    }

    /// `GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments` — List roleassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All` and 3 more; application: `DeviceManagementRBAC.Read.All` and 3 more.
    pub fn list(&self) -> List<models::RoleAssignment> {
        let sheet = "GET roleAssignment: list
            intune-rbac-roleassignment-list: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/roleDefinitions/{id}/roleAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.roleScopeTag`, such as `/deviceManagement/roleScopeTags/{id}`.
    RoleScopeTag: super::Entity = models::RoleScopeTag
}

impl RoleScopeTag {
    /// `POST /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-assign?view=graph-rest-beta)
    /// Also: `/deviceManagement/roleScopeTags/{roleScopeTagId}/assign`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn assign(
        &self,
        body: requests::role_scope_tag::AssignRequest,
    ) -> Call<Vec<models::RoleScopeTagAutoAssignment>> {
        let sheet = "POST roleScopeTag: assign
            intune-rbac-rolescopetag-assign: DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{id}/assign
            /deviceManagement/roleScopeTags/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}` — Delete roleScopeTag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/roleScopeTags/{roleScopeTagId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE roleScopeTag: delete
            intune-rbac-rolescopetag-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{id}
            /deviceManagement/roleScopeTags/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}` — Get roleScopeTag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/roleScopeTags/{roleScopeTagId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::RoleScopeTag> {
        let sheet = "GET roleScopeTag: get
            intune-rbac-rolescopetag-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{id}
            /deviceManagement/roleScopeTags/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}` — Update roleScopeTag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/roleScopeTags/{roleScopeTagId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn update(&self, body: models::RoleScopeTag) -> Call<models::RoleScopeTag> {
        let sheet = "PATCH roleScopeTag: update
            intune-rbac-rolescopetag-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{id}
            /deviceManagement/roleScopeTags/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::RoleScopeTagAssignments {
        super::RoleScopeTagAssignments(self.0.name("assignments"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.roleScopeTagAutoAssignment`, such as `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{id}/assignments`.
    RoleScopeTagAssignments[models::RoleScopeTagAutoAssignment]
}

impl RoleScopeTagAssignments {
    /// `POST /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}/assignments` — Create roleScopeTagAutoAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetagautoassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn create(&self, body: models::RoleScopeTagAutoAssignment) -> Call<models::RoleScopeTagAutoAssignment> {
        let sheet = "POST roleScopeTagAutoAssignment: create
            intune-rbac-rolescopetagautoassignment-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}/assignments` — List roleScopeTagAutoAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetagautoassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::RoleScopeTagAutoAssignment> {
        let sheet = "GET roleScopeTagAutoAssignment: list
            intune-rbac-rolescopetagautoassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.roleScopeTagAutoAssignment`, such as `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{id}/assignments/{id}`.
    RoleScopeTagAutoAssignment: super::Entity = models::RoleScopeTagAutoAssignment
}

impl RoleScopeTagAutoAssignment {
    /// `DELETE /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}/assignments/{roleScopeTagAutoAssignmentId}` — Delete roleScopeTagAutoAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetagautoassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE roleScopeTagAutoAssignment: delete
            intune-rbac-rolescopetagautoassignment-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}/assignments/{roleScopeTagAutoAssignmentId}` — Get roleScopeTagAutoAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetagautoassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::RoleScopeTagAutoAssignment> {
        let sheet = "GET roleScopeTagAutoAssignment: get
            intune-rbac-rolescopetagautoassignment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}/assignments/{roleScopeTagAutoAssignmentId}` — Update roleScopeTagAutoAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetagautoassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn update(&self, body: models::RoleScopeTagAutoAssignment) -> Call<models::RoleScopeTagAutoAssignment> {
        let sheet = "PATCH roleScopeTagAutoAssignment: update
            intune-rbac-rolescopetagautoassignment-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleDefinitions/{id}/roleAssignments/{id}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}
