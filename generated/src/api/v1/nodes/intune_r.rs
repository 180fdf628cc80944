// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.remoteAssistancePartner`, such as `/deviceManagement/remoteAssistancePartners/{id}`.
    RemoteAssistancePartner: super::Entity = models::RemoteAssistancePartner
}

impl RemoteAssistancePartner {
    /// `POST /deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}/beginOnboarding` — beginOnboarding action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-beginonboarding?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn begin_onboarding(&self) -> Call<()> {
        let sheet = "POST remoteAssistancePartner: begin_onboarding
            intune-remoteassistance-remoteassistancepartner-beginonboarding: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/remoteAssistancePartners/{id}/beginOnboarding";
        self.0.name("beginOnboarding").call(sheet)
    }

    /// `DELETE /deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}` — Delete remoteAssistancePartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-disconnect?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-update?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.resourceOperation`, such as `/deviceManagement/resourceOperations/{id}`.
    ResourceOperation: super::Entity = models::ResourceOperation
}

impl ResourceOperation {
    /// `DELETE /deviceManagement/resourceOperations/{resourceOperationId}` — Delete resourceOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All` and 3 more; application: `DeviceManagementRBAC.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ResourceOperation> {
        let sheet = "GET resourceOperation: get
            intune-rbac-resourceoperation-get: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/resourceOperations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/resourceOperations/{resourceOperationId}` — Update resourceOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-update?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.roleAssignment`, such as `/deviceManagement/roleDefinitions/{id}/roleAssignments/{id}`.
    RoleAssignment: super::Entity = models::RoleAssignment
}

impl RoleAssignment {
    /// `DELETE /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}` — Delete roleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::RoleAssignment>) -> Call<models::RoleAssignment> {
        let sheet = "PATCH roleAssignment: update
            intune-rbac-roleassignment-update: DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/roleDefinitions/{id}/roleAssignments/{id}";
        self.0.call(sheet).json(Into::<models::RoleAssignment>::into(body))
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-update?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-create?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All` and 3 more; application: `DeviceManagementRBAC.Read.All` and 3 more.
    pub fn list(&self) -> List<models::RoleAssignment> {
        let sheet = "GET roleAssignment: list
            intune-rbac-roleassignment-list: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/roleDefinitions/{id}/roleAssignments";
        self.0.list(sheet)
    }
}
