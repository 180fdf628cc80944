// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRbacApplication`, such as `/roleManagement/exchange`.
    UnifiedRbacApplication: super::Entity = models::UnifiedRbacApplication
}

impl UnifiedRbacApplication {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::UnifiedRbacApplication> {
        self.0.get("GET unifiedRbacApplication: get")
    }

    /// `…/customAppScopes`
    pub fn custom_app_scopes(&self) -> super::UnifiedRbacApplicationCustomAppScopes {
        super::UnifiedRbacApplicationCustomAppScopes(self.0.name("customAppScopes"))
    }

    /// `…/resourceNamespaces`
    ///
    /// The type lists it; no page documents a request there.
    pub fn resource_namespaces(&self) -> Collection<models::UnifiedRbacResourceNamespace> {
        Collection::at(self.0.name("resourceNamespaces"))
    }

    /// `…/roleAssignments`
    pub fn role_assignments(&self) -> super::UnifiedRbacApplicationRoleAssignments {
        super::UnifiedRbacApplicationRoleAssignments(self.0.name("roleAssignments"))
    }

    /// `…/roleDefinitions`
    pub fn role_definitions(&self) -> super::UnifiedRbacApplicationRoleDefinitions {
        super::UnifiedRbacApplicationRoleDefinitions(self.0.name("roleDefinitions"))
    }

    /// `…/transitiveRoleAssignments`
    ///
    /// The type lists it; no page documents a request there.
    pub fn transitive_role_assignments(&self) -> Collection<models::UnifiedRoleAssignment> {
        Collection::at(self.0.name("transitiveRoleAssignments"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.customAppScope`, such as `/roleManagement/exchange/customAppScopes`.
    UnifiedRbacApplicationCustomAppScopes[models::CustomAppScope]
}

impl UnifiedRbacApplicationCustomAppScopes {
    /// `POST /roleManagement/exchange/customAppScopes`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrbacapplication-post-customappscope?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Exchange`; application: `RoleManagement.ReadWrite.Exchange`.
    pub fn create(&self, body: models::CustomAppScope) -> Call<models::CustomAppScope> {
        let sheet = "POST unifiedRbacApplication: create
            unifiedrbacapplication-post-customappscope: RoleManagement.ReadWrite.Exchange | | RoleManagement.ReadWrite.Exchange
            /roleManagement/exchange/customAppScopes";
        self.0.call(sheet).json(body)
    }

    /// `GET /roleManagement/exchange/customAppScopes`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrbacapplication-list-customappscopes?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Exchange`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Exchange`; application: `RoleManagement.Read.Exchange`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Exchange`.
    pub fn list(&self) -> List<models::CustomAppScope> {
        let sheet = "GET unifiedRbacApplication: list
            unifiedrbacapplication-list-customappscopes: RoleManagement.Read.Exchange RoleManagement.Read.All RoleManagement.ReadWrite.Exchange | | RoleManagement.Read.Exchange RoleManagement.Read.All RoleManagement.ReadWrite.Exchange
            /roleManagement/exchange/customAppScopes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRbacApplicationMultiple`, such as `/roleManagement/defender`.
    UnifiedRbacApplicationMultiple: super::RbacApplicationMultiple = models::UnifiedRbacApplicationMultiple
}

impl UnifiedRbacApplicationMultiple {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::UnifiedRbacApplicationMultiple> {
        self.0.get("GET unifiedRbacApplicationMultiple: get")
    }

    /// `…/customAppScopes`
    pub fn custom_app_scopes(&self) -> super::UnifiedRbacApplicationMultipleCustomAppScopes {
        super::UnifiedRbacApplicationMultipleCustomAppScopes(self.0.name("customAppScopes"))
    }

    /// `…/roleAssignments`
    pub fn role_assignments(&self) -> super::RbacApplicationMultipleRoleAssignments {
        super::RbacApplicationMultipleRoleAssignments(self.0.name("roleAssignments"))
    }

    /// `…/roleDefinitions`
    pub fn role_definitions(&self) -> super::RbacApplicationMultipleRoleDefinitions {
        super::RbacApplicationMultipleRoleDefinitions(self.0.name("roleDefinitions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.customAppScope`, such as `/roleManagement/defender/customAppScopes`.
    UnifiedRbacApplicationMultipleCustomAppScopes[models::CustomAppScope]
}

impl UnifiedRbacApplicationMultipleCustomAppScopes {
    /// `GET /roleManagement/defender/customAppScopes`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrbacapplicationmultiple-list-customappscopes?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Defender`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Defender`; application: `RoleManagement.Read.Defender`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Defender`.
    pub fn list(&self) -> List<models::CustomAppScope> {
        let sheet = "GET unifiedRbacApplicationMultiple: list
            unifiedrbacapplicationmultiple-list-customappscopes: RoleManagement.Read.Defender RoleManagement.Read.All RoleManagement.ReadWrite.Defender | | RoleManagement.Read.Defender RoleManagement.Read.All RoleManagement.ReadWrite.Defender
            /roleManagement/defender/customAppScopes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleAssignment`, such as `/roleManagement/exchange/roleAssignments`.
    UnifiedRbacApplicationRoleAssignments[models::UnifiedRoleAssignment]
}

impl UnifiedRbacApplicationRoleAssignments {
    /// `POST /roleManagement/exchange/roleAssignments` — Create unifiedRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roleassignments?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Exchange`; application: `RoleManagement.ReadWrite.Exchange`.
    pub fn create(&self, body: models::UnifiedRoleAssignment) -> Call<models::UnifiedRoleAssignment> {
        let sheet = "POST rbacApplication: create
            rbacapplication-post-roleassignments: RoleManagement.ReadWrite.Exchange | | RoleManagement.ReadWrite.Exchange
            /roleManagement/exchange/roleAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /roleManagement/exchange/roleAssignments` — List unifiedRoleAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignments?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Exchange` and 4 more; application: `RoleManagement.Read.Exchange` and 4 more.
    pub fn list(&self) -> List<models::UnifiedRoleAssignment> {
        let sheet = "GET rbacApplication: list
            rbacapplication-list-roleassignments: RoleManagement.Read.Exchange Directory.Read.All RoleManagement.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Exchange | | RoleManagement.Read.Exchange Directory.Read.All RoleManagement.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Exchange
            /roleManagement/exchange/roleAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleDefinition`, such as `/roleManagement/exchange/roleDefinitions`.
    UnifiedRbacApplicationRoleDefinitions[models::UnifiedRoleDefinition]
}

impl UnifiedRbacApplicationRoleDefinitions {
    /// `POST /roleManagement/exchange/roleDefinitions`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Exchange`; application: `RoleManagement.ReadWrite.Exchange`.
    pub fn create(&self, body: models::UnifiedRoleDefinition) -> Call<models::UnifiedRoleDefinition> {
        let sheet = "POST unifiedRbacApplication: create
            : RoleManagement.ReadWrite.Exchange | | RoleManagement.ReadWrite.Exchange
            /roleManagement/exchange/roleDefinitions";
        self.0.call(sheet).json(body)
    }

    /// `GET /roleManagement/exchange/roleDefinitions` — List roledefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roledefinitions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Exchange` and 6 more; application: `RoleManagement.Read.Exchange` and 6 more.
    pub fn list(&self) -> List<models::UnifiedRoleDefinition> {
        let sheet = "GET rbacApplication: list
            rbacapplication-list-roledefinitions: RoleManagement.Read.Exchange CloudPC.Read.All CloudPC.ReadWrite.All Directory.Read.All RoleManagement.Read.All RoleManagement.ReadWrite.Exchange Directory.ReadWrite.All | | RoleManagement.Read.Exchange CloudPC.Read.All CloudPC.ReadWrite.All Directory.Read.All RoleManagement.Read.All RoleManagement.ReadWrite.Exchange Directory.ReadWrite.All
            /roleManagement/exchange/roleDefinitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRbacResourceAction`, such as `/roleManagement/directory/resourceNamespaces/{id}/resourceActions/{id}`.
    UnifiedRbacResourceAction: super::Entity = models::UnifiedRbacResourceAction
}

impl UnifiedRbacResourceAction {
    /// `GET /roleManagement/directory/resourceNamespaces/{unifiedRbacResourceNamespaceId}/resourceActions/{unifiedRbacResourceActionId}` — Get unifiedRbacResourceAction
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrbacresourceaction-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRbacResourceAction> {
        let sheet = "GET unifiedRbacResourceAction: get
            unifiedrbacresourceaction-get: RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /roleManagement/directory/resourceNamespaces/{id}/resourceActions/{id}";
        self.0.get(sheet)
    }

    /// `…/authenticationContext`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "authentication")]
    pub fn authentication_context(&self) -> super::AuthenticationContextClassReference {
        super::AuthenticationContextClassReference(self.0.name("authenticationContext"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRbacResourceNamespace`, such as `/roleManagement/cloudPC/resourceNamespaces/{id}`.
    UnifiedRbacResourceNamespace: super::Entity = models::UnifiedRbacResourceNamespace
}

impl UnifiedRbacResourceNamespace {
    /// `GET /roleManagement/directory/resourceNamespaces/{unifiedRbacResourceNamespaceId}` — Get unifiedRbacResourceNamespace
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrbacresourcenamespace-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRbacResourceNamespace> {
        let sheet = "GET unifiedRbacResourceNamespace: get
            unifiedrbacresourcenamespace-get: RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /roleManagement/directory/resourceNamespaces/{id}";
        self.0.get(sheet)
    }

    /// `POST /roleManagement/cloudPC/resourceNamespaces/{unifiedRbacResourceNamespace-id}/importResourceActions`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn import_resource_actions(
        &self,
        body: requests::unified_rbac_resource_namespace::ImportResourceActionsRequest,
    ) -> Call<models::UnifiedRbacResourceNamespace> {
        let sheet = "POST unifiedRbacResourceNamespace: import_resource_actions
            : | |
            /roleManagement/cloudPC/resourceNamespaces/{id}/importResourceActions";
        self.0.name("importResourceActions").call(sheet).json(body)
    }

    /// `…/resourceActions`
    pub fn resource_actions(&self) -> super::UnifiedRbacResourceNamespaceResourceActions {
        super::UnifiedRbacResourceNamespaceResourceActions(self.0.name("resourceActions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRbacResourceAction`, such as `/roleManagement/directory/resourceNamespaces/{id}/resourceActions`.
    UnifiedRbacResourceNamespaceResourceActions[models::UnifiedRbacResourceAction]
}

impl UnifiedRbacResourceNamespaceResourceActions {
    /// `GET /roleManagement/directory/resourceNamespaces/{unifiedRbacResourceNamespaceId}/resourceActions` — List resourceActions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrbacresourcenamespace-list-resourceactions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRbacResourceAction> {
        let sheet = "GET unifiedRbacResourceNamespace: list
            unifiedrbacresourcenamespace-list-resourceactions: RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /roleManagement/directory/resourceNamespaces/{id}/resourceActions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleAssignment`, such as `/roleManagement/exchange/roleAssignments/{id}`.
    UnifiedRoleAssignment: super::Entity = models::UnifiedRoleAssignment
}

impl UnifiedRoleAssignment {
    /// `DELETE /roleManagement/directory/roleAssignments/{id}` — Delete unifiedRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignment-delete?view=graph-rest-beta)
    /// Also: `/roleManagement/entitlementManagement/roleAssignments/{id}`, `/roleManagement/exchange/roleAssignments/{unifiedRoleAssignment-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE unifiedRoleAssignment: delete
            unifiedroleassignment-delete: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignments/{id}
            unifiedroleassignment-delete: EntitlementManagement.ReadWrite.All RoleManagement.ReadWrite.Directory | | EntitlementManagement.ReadWrite.All RoleManagement.ReadWrite.Directory
            /roleManagement/entitlementManagement/roleAssignments/{id}
            unifiedroleassignment-delete: RoleManagement.ReadWrite.Exchange | | RoleManagement.ReadWrite.Exchange
            /roleManagement/exchange/roleAssignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /roleManagement/directory/roleAssignments/{id}` — Get unifiedRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignment-get?view=graph-rest-beta)
    /// Also: `/roleManagement/entitlementManagement/roleAssignments/{id}`, `/roleManagement/exchange/roleAssignments/{unifiedRoleAssignment-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn get(&self) -> Get<models::UnifiedRoleAssignment> {
        let sheet = "GET unifiedRoleAssignment: get
            unifiedroleassignment-get: RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All RoleManagement.Read.All Directory.ReadWrite.All | | RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All Directory.ReadWrite.All
            /roleManagement/directory/roleAssignments/{id}
            unifiedroleassignment-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/entitlementManagement/roleAssignments/{id}
            unifiedroleassignment-get: RoleManagement.Read.Exchange Directory.Read.All RoleManagement.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Exchange | | RoleManagement.Read.Exchange Directory.Read.All RoleManagement.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Exchange
            /roleManagement/exchange/roleAssignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /roleManagement/exchange/roleAssignments/{unifiedRoleAssignment-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Exchange`; application: `RoleManagement.ReadWrite.Exchange`.
    pub fn update(&self, body: models::UnifiedRoleAssignment) -> Call<models::UnifiedRoleAssignment> {
        let sheet = "PATCH unifiedRoleAssignment: update
            : RoleManagement.ReadWrite.Exchange | | RoleManagement.ReadWrite.Exchange
            /roleManagement/exchange/roleAssignments/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/directoryScope`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scope(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("directoryScope"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleAssignmentMultiple`, such as `/roleManagement/cloudPC/roleAssignments/{id}`.
    UnifiedRoleAssignmentMultiple: super::Entity = models::UnifiedRoleAssignmentMultiple
}

impl UnifiedRoleAssignmentMultiple {
    /// `DELETE /roleManagement/cloudPC/roleAssignments/{id}` — Delete unifiedRoleAssignmentMultiple
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentmultiple-delete?view=graph-rest-beta)
    /// Also: `/roleManagement/deviceManagement/roleAssignments/{id}`, `/roleManagement/defender/roleAssignments/{unifiedRoleAssignmentMultiple-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`, `CloudPC.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`, `CloudPC.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE unifiedRoleAssignmentMultiple: delete
            unifiedroleassignmentmultiple-delete: DeviceManagementRBAC.ReadWrite.All CloudPC.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All CloudPC.ReadWrite.All
            /roleManagement/cloudPC/roleAssignments/{id}
            unifiedroleassignmentmultiple-delete: CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /roleManagement/deviceManagement/roleAssignments/{id}
            unifiedroleassignmentmultiple-delete: RoleManagement.ReadWrite.Defender | | RoleManagement.ReadWrite.Defender
            /roleManagement/defender/roleAssignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /roleManagement/cloudPC/roleAssignments/{id}` — Get unifiedRoleAssignmentMultiple
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentmultiple-get?view=graph-rest-beta)
    /// Also: `/roleManagement/deviceManagement/roleAssignments/{id}`, `/roleManagement/defender/roleAssignments/{unifiedRoleAssignmentMultiple-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All` and 3 more; application: `CloudPC.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UnifiedRoleAssignmentMultiple> {
        let sheet = "GET unifiedRoleAssignmentMultiple: get
            unifiedroleassignmentmultiple-get: CloudPC.Read.All DeviceManagementRBAC.ReadWrite.All CloudPC.ReadWrite.All DeviceManagementRBAC.Read.All | | CloudPC.Read.All DeviceManagementRBAC.ReadWrite.All CloudPC.ReadWrite.All DeviceManagementRBAC.Read.All
            /roleManagement/cloudPC/roleAssignments/{id}
            unifiedroleassignmentmultiple-get: CloudPC.Read.All CloudPC.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /roleManagement/deviceManagement/roleAssignments/{id}
            unifiedroleassignmentmultiple-get: RoleManagement.Read.Defender RoleManagement.Read.All RoleManagement.ReadWrite.Defender | | RoleManagement.Read.Defender RoleManagement.Read.All RoleManagement.ReadWrite.Defender
            /roleManagement/defender/roleAssignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /roleManagement/cloudPC/roleAssignments/{unifiedRoleAssignmentMultiple-id}` — Update unifiedRoleAssignmentMultiple
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentmultiple-update?view=graph-rest-beta)
    /// Also: `/roleManagement/defender/roleAssignments/{unifiedRoleAssignmentMultiple-id}`, `/roleManagement/deviceManagement/roleAssignments/{unifiedRoleAssignmentMultiple-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn update(&self, body: models::UnifiedRoleAssignmentMultiple) -> Call<models::UnifiedRoleAssignmentMultiple> {
        let sheet = "PATCH unifiedRoleAssignmentMultiple: update
            unifiedroleassignmentmultiple-update: CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /roleManagement/cloudPC/roleAssignments/{id}
            /roleManagement/deviceManagement/roleAssignments/{id}
            unifiedroleassignmentmultiple-update: RoleManagement.ReadWrite.Defender | | RoleManagement.ReadWrite.Defender
            /roleManagement/defender/roleAssignments/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/appScopes`
    ///
    /// The type lists it; no page documents a request there.
    pub fn app_scopes(&self) -> Collection<models::AppScope> {
        Collection::at(self.0.name("appScopes"))
    }

    /// `…/directoryScopes`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scopes(&self) -> Collection<models::DirectoryObject> {
        Collection::at(self.0.name("directoryScopes"))
    }

    /// `…/principals`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principals(&self) -> Collection<models::DirectoryObject> {
        Collection::at(self.0.name("principals"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleAssignmentSchedule`, such as `/roleManagement/directory/roleAssignmentSchedules/{id}`.
    UnifiedRoleAssignmentSchedule: super::Entity = models::UnifiedRoleAssignmentSchedule
}

impl UnifiedRoleAssignmentSchedule {
    /// `GET /roleManagement/directory/roleAssignmentSchedules/{unifiedRoleAssignmentSchedulesId}` — Get unifiedRoleAssignmentSchedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedule-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more; application: `RoleAssignmentSchedule.Read.Directory` and 4 more.
    pub fn get(&self) -> Get<models::UnifiedRoleAssignmentSchedule> {
        let sheet = "GET unifiedRoleAssignmentSchedule: get
            unifiedroleassignmentschedule-get: RoleAssignmentSchedule.Read.Directory RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | RoleAssignmentSchedule.Read.Directory RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentSchedules/{id}";
        self.0.get(sheet)
    }

    /// `…/activatedUsing`
    ///
    /// The type lists it; no page documents a request there.
    pub fn activated_using(&self) -> super::UnifiedRoleEligibilitySchedule {
        super::UnifiedRoleEligibilitySchedule(self.0.name("activatedUsing"))
    }

    /// `…/directoryScope`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scope(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("directoryScope"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleAssignmentScheduleInstance`, such as `/roleManagement/directory/roleAssignmentScheduleInstances/{id}`.
    UnifiedRoleAssignmentScheduleInstance: super::Entity = models::UnifiedRoleAssignmentScheduleInstance
}

impl UnifiedRoleAssignmentScheduleInstance {
    /// `GET /roleManagement/directory/roleAssignmentScheduleInstances/{unifiedRoleAssignmentScheduleInstancesId}` — Get unifiedRoleAssignmentScheduleInstance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentscheduleinstance-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more; application: `RoleAssignmentSchedule.Read.Directory` and 4 more.
    pub fn get(&self) -> Get<models::UnifiedRoleAssignmentScheduleInstance> {
        let sheet = "GET unifiedRoleAssignmentScheduleInstance: get
            unifiedroleassignmentscheduleinstance-get: RoleAssignmentSchedule.Read.Directory RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | RoleAssignmentSchedule.Read.Directory RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentScheduleInstances/{id}";
        self.0.get(sheet)
    }

    /// `…/activatedUsing`
    ///
    /// The type lists it; no page documents a request there.
    pub fn activated_using(&self) -> super::UnifiedRoleEligibilityScheduleInstance {
        super::UnifiedRoleEligibilityScheduleInstance(self.0.name("activatedUsing"))
    }

    /// `…/directoryScope`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scope(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("directoryScope"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleAssignmentScheduleRequest`, such as `/roleManagement/directory/roleAssignmentScheduleRequests/{id}`.
    UnifiedRoleAssignmentScheduleRequest: super::Entity = models::UnifiedRoleAssignmentScheduleRequest
}

impl UnifiedRoleAssignmentScheduleRequest {
    /// `GET /roleManagement/directory/roleAssignmentScheduleRequests/{unifiedRoleAssignmentScheduleRequestsId}` — Get unifiedRoleAssignmentScheduleRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedulerequest-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`; application: `RoleAssignmentSchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleAssignmentScheduleRequest> {
        let sheet = "GET unifiedRoleAssignmentScheduleRequest: get
            unifiedroleassignmentschedulerequest-get: RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentScheduleRequests/{id}";
        self.0.get(sheet)
    }

    /// `…/activatedUsing`
    ///
    /// The type lists it; no page documents a request there.
    pub fn activated_using(&self) -> super::UnifiedRoleEligibilitySchedule {
        super::UnifiedRoleEligibilitySchedule(self.0.name("activatedUsing"))
    }

    /// `…/cancel`
    pub fn cancel(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("cancel"))
    }

    /// `…/directoryScope`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scope(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("directoryScope"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }

    /// `…/targetSchedule`
    ///
    /// The type lists it; no page documents a request there.
    pub fn target_schedule(&self) -> super::UnifiedRoleAssignmentSchedule {
        super::UnifiedRoleAssignmentSchedule(self.0.name("targetSchedule"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleDefinition`, such as `/roleManagement/cloudPC/roleDefinitions/{id}`.
    UnifiedRoleDefinition: super::Entity = models::UnifiedRoleDefinition
}

impl UnifiedRoleDefinition {
    /// `GET /roleManagement/cloudPC/roleDefinitions/{unifiedRoleDefinition-id}/inheritsPermissionsFrom/{unifiedRoleDefinition-id1}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-assignedprincipals?view=graph-rest-beta), metadata
    /// Also: `/roleManagement/cloudPC/roleDefinitions/{unifiedRoleDefinition-id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')`, `/roleManagement/defender/roleDefinitions/{unifiedRoleDefinition-id}/inheritsPermissionsFrom/{unifiedRoleDefinition-id1}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')`, `/roleManagement/defender/roleDefinitions/{unifiedRoleDefinition-id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')` and 16 more.
    /// Status: 200.
    pub fn assigned_principals(
        &self,
        transitive: bool,
        directory_scope_type: &str,
        directory_scope_id: &str,
    ) -> List<models::DirectoryObject> {
        let sheet = "GET unifiedRoleDefinition: assigned_principals
            unifiedroledefinition-assignedprincipals: | |
            /roleManagement/cloudPC/roleDefinitions/{id}/inheritsPermissionsFrom/{id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')
            /roleManagement/cloudPC/roleDefinitions/{id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')
            /roleManagement/defender/roleDefinitions/{id}/inheritsPermissionsFrom/{id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')
            /roleManagement/defender/roleDefinitions/{id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')
            /roleManagement/deviceManagement/roleDefinitions/{id}/inheritsPermissionsFrom/{id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')
            /roleManagement/deviceManagement/roleDefinitions/{id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')
            /roleManagement/directory/deletedItems/roleDefinitions/{id}/inheritsPermissionsFrom/{id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')
            /roleManagement/directory/deletedItems/roleDefinitions/{id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')
            /roleManagement/directory/roleDefinitions/{id}/inheritsPermissionsFrom/{id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')
            /roleManagement/enterpriseApps/{id}/deletedItems/roleDefinitions/{id}/inheritsPermissionsFrom/{id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')
            /roleManagement/enterpriseApps/{id}/deletedItems/roleDefinitions/{id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')
            /roleManagement/enterpriseApps/{id}/roleDefinitions/{id}/inheritsPermissionsFrom/{id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')
            /roleManagement/enterpriseApps/{id}/roleDefinitions/{id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')
            /roleManagement/entitlementManagement/deletedItems/roleDefinitions/{id}/inheritsPermissionsFrom/{id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')
            /roleManagement/entitlementManagement/deletedItems/roleDefinitions/{id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')
            /roleManagement/entitlementManagement/roleDefinitions/{id}/inheritsPermissionsFrom/{id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')
            /roleManagement/entitlementManagement/roleDefinitions/{id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')
            /roleManagement/exchange/roleDefinitions/{id}/inheritsPermissionsFrom/{id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')
            /roleManagement/exchange/roleDefinitions/{id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')
            unifiedroledefinition-assignedprincipals: RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleDefinitions/{id}/assignedPrincipals(transitive={transitive},directoryScopeType='{directoryScopeType}',directoryScopeId='{directoryScopeId}')";
        self.0
            .function(
                "assignedPrincipals",
                &[
                    ("transitive", Argument::bare(transitive)),
                    ("directoryScopeType", Argument::quoted(directory_scope_type)),
                    ("directoryScopeId", Argument::quoted(directory_scope_id)),
                ],
            )
            .list(sheet)
    }

    /// `DELETE /roleManagement/cloudPc/roleDefinitions/{id}` — Delete unifiedRoleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-delete?view=graph-rest-beta)
    /// Also: `/roleManagement/deviceManagement/roleDefinitions/{id}`, `/roleManagement/directory/roleDefinitions/{id}`, `/roleManagement/defender/roleDefinitions/{unifiedRoleDefinition-id}` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All` and 4 more; application: `DeviceManagementRBAC.ReadWrite.All` and 4 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE unifiedRoleDefinition: delete
            unifiedroledefinition-delete: DeviceManagementRBAC.ReadWrite.All CloudPC.ReadWrite.All RoleManagement.ReadWrite.CloudPC Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | DeviceManagementRBAC.ReadWrite.All CloudPC.ReadWrite.All RoleManagement.ReadWrite.CloudPC Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /roleManagement/cloudPC/roleDefinitions/{id}
            /roleManagement/deviceManagement/roleDefinitions/{id}
            unifiedroledefinition-delete: RoleManagement.ReadWrite.Directory Directory.ReadWrite.All | | RoleManagement.ReadWrite.Directory Directory.ReadWrite.All
            /roleManagement/directory/roleDefinitions/{id}
            unifiedroledefinition-delete: RoleManagement.ReadWrite.Defender | | RoleManagement.ReadWrite.Defender
            /roleManagement/defender/roleDefinitions/{id}
            unifiedroledefinition-delete: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /roleManagement/directory/deletedItems/roleDefinitions/{id}
            unifiedroledefinition-delete: RoleManagement.ReadWrite.Exchange | | RoleManagement.ReadWrite.Exchange
            /roleManagement/exchange/roleDefinitions/{id}";
        self.0.call(sheet)
    }

    /// `GET /roleManagement/cloudPC/roleDefinitions/{id}` — Get unifiedRoleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-get?view=graph-rest-beta)
    /// Also: `/roleManagement/deviceManagement/roleDefinitions/{id}`, `/roleManagement/directory/roleDefinitions/{id}`, `/roleManagement/entitlementManagement/roleDefinitions/{id}` and 3 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All` and 10 more; application: `DeviceManagementRBAC.Read.All` and 10 more.
    pub fn get(&self) -> Get<models::UnifiedRoleDefinition> {
        let sheet = "GET unifiedRoleDefinition: get
            unifiedroledefinition-get: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All CloudPC.Read.All CloudPC.ReadWrite.All Directory.Read.All RoleManagement.Read.All RoleManagement.Read.CloudPC RoleManagement.Read.Directory RoleManagement.ReadWrite.CloudPC Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All CloudPC.Read.All CloudPC.ReadWrite.All Directory.Read.All RoleManagement.Read.All RoleManagement.Read.CloudPC RoleManagement.Read.Directory RoleManagement.ReadWrite.CloudPC Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /roleManagement/cloudPC/roleDefinitions/{id}
            /roleManagement/deviceManagement/roleDefinitions/{id}
            unifiedroledefinition-get: RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All RoleManagement.Read.All Directory.ReadWrite.All | | RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All RoleManagement.Read.All Directory.ReadWrite.All
            /roleManagement/directory/roleDefinitions/{id}
            unifiedroledefinition-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All RoleManagement.Read.All | | EntitlementManagement.Read.All RoleManagement.Read.All EntitlementManagement.ReadWrite.All
            /roleManagement/entitlementManagement/roleDefinitions/{id}
            unifiedroledefinition-get: RoleManagement.Read.Defender RoleManagement.Read.All RoleManagement.ReadWrite.Defender | | RoleManagement.Read.Defender RoleManagement.Read.All RoleManagement.ReadWrite.Defender
            /roleManagement/defender/roleDefinitions/{id}
            unifiedroledefinition-get: RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/deletedItems/roleDefinitions/{id}
            unifiedroledefinition-get: RoleManagement.Read.Exchange CloudPC.Read.All CloudPC.ReadWrite.All Directory.Read.All RoleManagement.Read.All RoleManagement.ReadWrite.Exchange Directory.ReadWrite.All | | RoleManagement.Read.Exchange CloudPC.Read.All CloudPC.ReadWrite.All Directory.Read.All RoleManagement.Read.All RoleManagement.ReadWrite.Exchange Directory.ReadWrite.All
            /roleManagement/exchange/roleDefinitions/{id}";
        self.0.get(sheet)
    }

    /// `POST /roleManagement/cloudPC/roleDefinitions/{unifiedRoleDefinition-id}/inheritsPermissionsFrom/{unifiedRoleDefinition-id1}/restore`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-restore?view=graph-rest-beta), metadata
    /// Also: `/roleManagement/cloudPC/roleDefinitions/{unifiedRoleDefinition-id}/restore`, `/roleManagement/defender/roleDefinitions/{unifiedRoleDefinition-id}/inheritsPermissionsFrom/{unifiedRoleDefinition-id1}/restore`, `/roleManagement/defender/roleDefinitions/{unifiedRoleDefinition-id}/restore` and 16 more.
    /// Status: 200.
    pub fn restore(&self) -> Call<models::UnifiedRoleDefinition> {
        let sheet = "POST unifiedRoleDefinition: restore
            unifiedroledefinition-restore: | |
            /roleManagement/cloudPC/roleDefinitions/{id}/inheritsPermissionsFrom/{id}/restore
            /roleManagement/cloudPC/roleDefinitions/{id}/restore
            /roleManagement/defender/roleDefinitions/{id}/inheritsPermissionsFrom/{id}/restore
            /roleManagement/defender/roleDefinitions/{id}/restore
            /roleManagement/deviceManagement/roleDefinitions/{id}/inheritsPermissionsFrom/{id}/restore
            /roleManagement/deviceManagement/roleDefinitions/{id}/restore
            /roleManagement/directory/deletedItems/roleDefinitions/{id}/inheritsPermissionsFrom/{id}/restore
            /roleManagement/directory/roleDefinitions/{id}/inheritsPermissionsFrom/{id}/restore
            /roleManagement/directory/roleDefinitions/{id}/restore
            /roleManagement/enterpriseApps/{id}/deletedItems/roleDefinitions/{id}/inheritsPermissionsFrom/{id}/restore
            /roleManagement/enterpriseApps/{id}/deletedItems/roleDefinitions/{id}/restore
            /roleManagement/enterpriseApps/{id}/roleDefinitions/{id}/inheritsPermissionsFrom/{id}/restore
            /roleManagement/enterpriseApps/{id}/roleDefinitions/{id}/restore
            /roleManagement/entitlementManagement/deletedItems/roleDefinitions/{id}/inheritsPermissionsFrom/{id}/restore
            /roleManagement/entitlementManagement/deletedItems/roleDefinitions/{id}/restore
            /roleManagement/entitlementManagement/roleDefinitions/{id}/inheritsPermissionsFrom/{id}/restore
            /roleManagement/entitlementManagement/roleDefinitions/{id}/restore
            /roleManagement/exchange/roleDefinitions/{id}/inheritsPermissionsFrom/{id}/restore
            /roleManagement/exchange/roleDefinitions/{id}/restore
            unifiedroledefinition-restore: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /roleManagement/directory/deletedItems/roleDefinitions/{id}/restore";
        self.0.name("restore").call(sheet)
    }

    /// `PATCH /roleManagement/cloudPc/roleDefinitions/{id}` — Update unifiedRoleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-update?view=graph-rest-beta)
    /// Also: `/roleManagement/deviceManagement/roleDefinitions/{id}`, `/roleManagement/directory/roleDefinitions/{id}`, `/roleManagement/defender/roleDefinitions/{unifiedRoleDefinition-id}` and 1 more.
    /// Required: `displayName`, `rolePermissions`. Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All` and 4 more; application: `DeviceManagementRBAC.ReadWrite.All` and 4 more.
    pub fn update(&self, body: models::UnifiedRoleDefinition) -> Call<()> {
        let sheet = "PATCH unifiedRoleDefinition: update
            unifiedroledefinition-update: DeviceManagementRBAC.ReadWrite.All CloudPC.ReadWrite.All RoleManagement.ReadWrite.CloudPC Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | DeviceManagementRBAC.ReadWrite.All CloudPC.ReadWrite.All RoleManagement.ReadWrite.CloudPC Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /roleManagement/cloudPC/roleDefinitions/{id}
            /roleManagement/deviceManagement/roleDefinitions/{id}
            unifiedroledefinition-update: RoleManagement.ReadWrite.Directory Directory.ReadWrite.All | | RoleManagement.ReadWrite.Directory Directory.ReadWrite.All
            /roleManagement/directory/roleDefinitions/{id}
            unifiedroledefinition-update: RoleManagement.ReadWrite.Defender | | RoleManagement.ReadWrite.Defender
            /roleManagement/defender/roleDefinitions/{id}
            unifiedroledefinition-update: RoleManagement.ReadWrite.Exchange | | RoleManagement.ReadWrite.Exchange
            /roleManagement/exchange/roleDefinitions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/inheritsPermissionsFrom`
    pub fn inherits_permissions_from(&self) -> Collection<models::UnifiedRoleDefinition> {
        Collection::at(self.0.name("inheritsPermissionsFrom"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleEligibilitySchedule`, such as `/roleManagement/directory/roleEligibilitySchedules/{id}`.
    UnifiedRoleEligibilitySchedule: super::Entity = models::UnifiedRoleEligibilitySchedule
}

impl UnifiedRoleEligibilitySchedule {
    /// `GET /roleManagement/directory/roleEligibilitySchedules/{unifiedRoleEligibilitySchedulesId}` — Get unifiedRoleEligibilitySchedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedule-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more; application: `RoleEligibilitySchedule.Read.Directory` and 4 more.
    pub fn get(&self) -> Get<models::UnifiedRoleEligibilitySchedule> {
        let sheet = "GET unifiedRoleEligibilitySchedule: get
            unifiedroleeligibilityschedule-get: RoleEligibilitySchedule.Read.Directory RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | RoleEligibilitySchedule.Read.Directory RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilitySchedules/{id}";
        self.0.get(sheet)
    }

    /// `…/directoryScope`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scope(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("directoryScope"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleEligibilityScheduleInstance`, such as `/roleManagement/directory/roleEligibilityScheduleInstances/{id}`.
    UnifiedRoleEligibilityScheduleInstance: super::Entity = models::UnifiedRoleEligibilityScheduleInstance
}

impl UnifiedRoleEligibilityScheduleInstance {
    /// `GET /roleManagement/directory/roleEligibilityScheduleInstances/{unifiedRoleEligibilityScheduleInstancesId}` — Get unifiedRoleEligibilityScheduleInstance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityscheduleinstance-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more; application: `RoleEligibilitySchedule.Read.Directory` and 4 more.
    pub fn get(&self) -> Get<models::UnifiedRoleEligibilityScheduleInstance> {
        let sheet = "GET unifiedRoleEligibilityScheduleInstance: get
            unifiedroleeligibilityscheduleinstance-get: RoleEligibilitySchedule.Read.Directory RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | RoleEligibilitySchedule.Read.Directory RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilityScheduleInstances/{id}";
        self.0.get(sheet)
    }

    /// `…/directoryScope`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scope(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("directoryScope"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleEligibilityScheduleRequest`, such as `/roleManagement/directory/roleEligibilityScheduleRequests/{id}`.
    UnifiedRoleEligibilityScheduleRequest: super::Entity = models::UnifiedRoleEligibilityScheduleRequest
}

impl UnifiedRoleEligibilityScheduleRequest {
    /// `GET /roleManagement/directory/roleEligibilityScheduleRequests/{unifiedRoleEligibilityScheduleRequestsId}` — Get unifiedRoleEligibilityScheduleRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedulerequest-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`; application: `RoleEligibilitySchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleEligibilityScheduleRequest> {
        let sheet = "GET unifiedRoleEligibilityScheduleRequest: get
            unifiedroleeligibilityschedulerequest-get: RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilityScheduleRequests/{id}";
        self.0.get(sheet)
    }

    /// `…/cancel`
    pub fn cancel(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("cancel"))
    }

    /// `…/directoryScope`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scope(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("directoryScope"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }

    /// `…/targetSchedule`
    ///
    /// The type lists it; no page documents a request there.
    pub fn target_schedule(&self) -> super::UnifiedRoleEligibilitySchedule {
        super::UnifiedRoleEligibilitySchedule(self.0.name("targetSchedule"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleManagementAlert`, such as `/identityGovernance/roleManagementAlerts/alerts/{id}`.
    UnifiedRoleManagementAlert: super::Entity = models::UnifiedRoleManagementAlert
}

impl UnifiedRoleManagementAlert {
    /// `GET /identityGovernance/roleManagementAlerts/alerts/{unifiedRoleManagementAlert-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementAlert.Read.Directory`, `RoleManagementAlert.ReadWrite.Directory`; application: `RoleManagementAlert.Read.Directory`, `RoleManagementAlert.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleManagementAlert> {
        let sheet = "GET unifiedRoleManagementAlert: get
            : RoleManagementAlert.Read.Directory RoleManagementAlert.ReadWrite.Directory | | RoleManagementAlert.Read.Directory RoleManagementAlert.ReadWrite.Directory
            /identityGovernance/roleManagementAlerts/alerts/{id}";
        self.0.get(sheet)
    }

    /// `POST /identityGovernance/roleManagementAlerts/alerts/{unifiedRoleManagementAlert-id}/refresh`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn refresh(&self) -> Call<()> {
        let sheet = "POST refresh: refresh
            : | |
            /identityGovernance/roleManagementAlerts/alerts/{id}/refresh";
        self.0.name("refresh").call(sheet)
    }

    /// `PATCH /identityGovernance/roleManagementAlerts/alerts/{unifiedRoleManagementAlert-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementAlert.ReadWrite.Directory`; application: `RoleManagementAlert.ReadWrite.Directory`.
    pub fn update(&self, body: models::UnifiedRoleManagementAlert) -> Call<models::UnifiedRoleManagementAlert> {
        let sheet = "PATCH unifiedRoleManagementAlert: update
            : RoleManagementAlert.ReadWrite.Directory | | RoleManagementAlert.ReadWrite.Directory
            /identityGovernance/roleManagementAlerts/alerts/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/alertConfiguration`
    ///
    /// The type lists it; no page documents a request there.
    pub fn alert_configuration(&self) -> super::UnifiedRoleManagementAlertConfiguration {
        super::UnifiedRoleManagementAlertConfiguration(self.0.name("alertConfiguration"))
    }

    /// `…/alertDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn alert_definition(&self) -> super::UnifiedRoleManagementAlertDefinition {
        super::UnifiedRoleManagementAlertDefinition(self.0.name("alertDefinition"))
    }

    /// `…/alertIncidents`
    pub fn alert_incidents(&self) -> super::UnifiedRoleManagementAlertAlertIncidents {
        super::UnifiedRoleManagementAlertAlertIncidents(self.0.name("alertIncidents"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleManagementAlertIncident`, such as `/identityGovernance/roleManagementAlerts/alerts/{id}/alertIncidents`.
    UnifiedRoleManagementAlertAlertIncidents[models::UnifiedRoleManagementAlertIncident]
}

impl UnifiedRoleManagementAlertAlertIncidents {
    /// `GET /identityGovernance/roleManagementAlerts/alerts/{unifiedRoleManagementAlert-id}/alertIncidents`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementAlert.Read.Directory`, `RoleManagementAlert.ReadWrite.Directory`; application: `RoleManagementAlert.Read.Directory`, `RoleManagementAlert.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleManagementAlertIncident> {
        let sheet = "GET unifiedRoleManagementAlert: list
            : RoleManagementAlert.Read.Directory RoleManagementAlert.ReadWrite.Directory | | RoleManagementAlert.Read.Directory RoleManagementAlert.ReadWrite.Directory
            /identityGovernance/roleManagementAlerts/alerts/{id}/alertIncidents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleManagementAlertConfiguration`, such as `/identityGovernance/roleManagementAlerts/alertConfigurations/{id}`.
    UnifiedRoleManagementAlertConfiguration: super::Entity = models::UnifiedRoleManagementAlertConfiguration
}

impl UnifiedRoleManagementAlertConfiguration {
    /// `GET /identityGovernance/roleManagementAlerts/alertConfigurations/{unifiedRoleManagementAlertConfiguration-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementAlert.Read.Directory`, `RoleManagementAlert.ReadWrite.Directory`; application: `RoleManagementAlert.Read.Directory`, `RoleManagementAlert.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleManagementAlertConfiguration> {
        let sheet = "GET unifiedRoleManagementAlertConfiguration: get
            : RoleManagementAlert.Read.Directory RoleManagementAlert.ReadWrite.Directory | | RoleManagementAlert.Read.Directory RoleManagementAlert.ReadWrite.Directory
            /identityGovernance/roleManagementAlerts/alertConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/roleManagementAlerts/alertConfigurations/{unifiedRoleManagementAlertConfiguration-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementAlert.ReadWrite.Directory`; application: `RoleManagementAlert.ReadWrite.Directory`.
    pub fn update(
        &self,
        body: impl Into<models::UnifiedRoleManagementAlertConfiguration>,
    ) -> Call<models::UnifiedRoleManagementAlertConfiguration> {
        let sheet = "PATCH unifiedRoleManagementAlertConfiguration: update
            : RoleManagementAlert.ReadWrite.Directory | | RoleManagementAlert.ReadWrite.Directory
            /identityGovernance/roleManagementAlerts/alertConfigurations/{id}";
        self.0.call(sheet).json(Into::<models::UnifiedRoleManagementAlertConfiguration>::into(body))
    }

    /// `…/alertDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn alert_definition(&self) -> super::UnifiedRoleManagementAlertDefinition {
        super::UnifiedRoleManagementAlertDefinition(self.0.name("alertDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleManagementAlertDefinition`, such as `/identityGovernance/roleManagementAlerts/alertDefinitions/{id}`.
    UnifiedRoleManagementAlertDefinition: super::Entity = models::UnifiedRoleManagementAlertDefinition
}

impl UnifiedRoleManagementAlertDefinition {
    /// `GET /identityGovernance/roleManagementAlerts/alertDefinitions/{unifiedRoleManagementAlertDefinition-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementAlert.Read.Directory`, `RoleManagementAlert.ReadWrite.Directory`; application: `RoleManagementAlert.Read.Directory`, `RoleManagementAlert.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleManagementAlertDefinition> {
        let sheet = "GET unifiedRoleManagementAlertDefinition: get
            : RoleManagementAlert.Read.Directory RoleManagementAlert.ReadWrite.Directory | | RoleManagementAlert.Read.Directory RoleManagementAlert.ReadWrite.Directory
            /identityGovernance/roleManagementAlerts/alertDefinitions/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleManagementAlertIncident`, such as `/identityGovernance/roleManagementAlerts/alerts/{id}/alertIncidents/{id}`.
    UnifiedRoleManagementAlertIncident: super::Entity = models::UnifiedRoleManagementAlertIncident
}

impl UnifiedRoleManagementAlertIncident {
    /// `GET /identityGovernance/roleManagementAlerts/alerts/{unifiedRoleManagementAlert-id}/alertIncidents/{unifiedRoleManagementAlertIncident-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementAlert.Read.Directory`, `RoleManagementAlert.ReadWrite.Directory`; application: `RoleManagementAlert.Read.Directory`, `RoleManagementAlert.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleManagementAlertIncident> {
        let sheet = "GET unifiedRoleManagementAlertIncident: get
            : RoleManagementAlert.Read.Directory RoleManagementAlert.ReadWrite.Directory | | RoleManagementAlert.Read.Directory RoleManagementAlert.ReadWrite.Directory
            /identityGovernance/roleManagementAlerts/alerts/{id}/alertIncidents/{id}";
        self.0.get(sheet)
    }

    /// `POST /identityGovernance/roleManagementAlerts/alerts/{unifiedRoleManagementAlert-id}/alertIncidents/{unifiedRoleManagementAlertIncident-id}/remediate`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagementAlert.ReadWrite.Directory`; application: `RoleManagementAlert.ReadWrite.Directory`.
    pub fn remediate(&self) -> Call<()> {
        let sheet = "POST unifiedRoleManagementAlertIncident: remediate
            : RoleManagementAlert.ReadWrite.Directory | | RoleManagementAlert.ReadWrite.Directory
            /identityGovernance/roleManagementAlerts/alerts/{id}/alertIncidents/{id}/remediate";
        self.0.name("remediate").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoot`, such as `/identityGovernance/accessReviews/unified`.
    UnifiedRoot: super::Entity = models::UnifiedRoot
}

impl UnifiedRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::UnifiedRoot> {
        self.0.get("GET unifiedRoot: get")
    }

    /// `…/decisions`
    pub fn decisions(&self) -> super::UnifiedRootDecisions {
        super::UnifiedRootDecisions(self.0.name("decisions"))
    }

    /// `…/definitions`
    pub fn definitions(&self) -> super::UnifiedRootDefinitions {
        super::UnifiedRootDefinitions(self.0.name("definitions"))
    }

    /// `…/instances`
    pub fn instances(&self) -> super::UnifiedRootInstances {
        super::UnifiedRootInstances(self.0.name("instances"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewInstanceDecisionItem`, such as `/identityGovernance/accessReviews/unified/decisions`.
    UnifiedRootDecisions[models::AccessReviewInstanceDecisionItem]
}

impl UnifiedRootDecisions {
    /// `GET /identityGovernance/accessReviews/unified/decisions/filterByCurrentUser(on='{on}')` — accessReviewInstanceDecisionItem: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-filterbycurrentuser?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessReviewInstanceDecisionItemFilterByCurrentUserOptions,
    ) -> List<models::AccessReviewInstanceDecisionItem> {
        let sheet = "GET accessReviewInstanceDecisionItem: filter_by_current_user
            accessreviewinstancedecisionitem-filterbycurrentuser: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/unified/decisions/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `POST /identityGovernance/accessReviews/unified/decisions/recordAllDecisions` — accessReviewInstanceDecisionItem: recordAllDecisions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-recordalldecisions?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn record_all_decisions(
        &self,
        body: requests::access_review_instance_decision_item::RecordAllDecisionsRequest,
    ) -> Call<()> {
        let sheet = "POST accessReviewInstanceDecisionItem: record_all_decisions
            accessreviewinstancedecisionitem-recordalldecisions: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/unified/decisions/recordAllDecisions";
        self.0.name("recordAllDecisions").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewScheduleDefinition`, such as `/identityGovernance/accessReviews/unified/definitions`.
    UnifiedRootDefinitions[models::AccessReviewScheduleDefinition]
}

impl UnifiedRootDefinitions {
    /// `POST /identityGovernance/accessReviews/unified/definitions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroot-post-definitions?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn create(&self, body: models::AccessReviewScheduleDefinition) -> Call<models::AccessReviewScheduleDefinition> {
        let sheet = "POST unifiedRoot: create
            unifiedroot-post-definitions: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/unified/definitions";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/accessReviews/unified/definitions/filterByCurrentUser(on='{on}')` — accessReviewScheduleDefinition: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-filterbycurrentuser?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessReviewScheduleDefinitionFilterByCurrentUserOptions,
    ) -> List<models::AccessReviewScheduleDefinition> {
        let sheet = "GET accessReviewScheduleDefinition: filter_by_current_user
            accessreviewscheduledefinition-filterbycurrentuser: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/unified/definitions/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/accessReviews/unified/definitions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroot-list-definitions?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessReviewScheduleDefinition> {
        let sheet = "GET unifiedRoot: list
            unifiedroot-list-definitions: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/unified/definitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewInstance`, such as `/identityGovernance/accessReviews/unified/instances`.
    UnifiedRootInstances[models::AccessReviewInstance]
}

impl UnifiedRootInstances {
    /// `GET /identityGovernance/accessReviews/unified/instances/filterByCurrentUser(on='{on}')` — accessReviewInstance: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-filterbycurrentuser?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessReviewInstanceFilterByCurrentUserOptions,
    ) -> List<models::AccessReviewInstance> {
        let sheet = "GET accessReviewInstance: filter_by_current_user
            accessreviewinstance-filterbycurrentuser: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/unified/instances/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agreementAcceptance`, such as `/me/agreementAcceptances`.
    UserAgreementAcceptances[models::AgreementAcceptance]
}

impl UserAgreementAcceptances {
    /// `GET /me/agreementAcceptances` — List agreementAcceptances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-agreementacceptances?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/agreementAcceptances`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgreementAcceptance.Read`, `AgreementAcceptance.Read.All`.
    pub fn list(&self) -> List<models::AgreementAcceptance> {
        let sheet = "GET user: list
            user-list-agreementacceptances: AgreementAcceptance.Read AgreementAcceptance.Read.All | |
            /me/agreementAcceptances
            /users/{id}/agreementAcceptances";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.approval`, such as `/users/{id}/approvals`.
    UserApprovals[models::Approval]
}

impl UserApprovals {
    /// `GET /users/{user-id}/approvals/filterByCurrentUser(on='{on}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approval-filterbycurrentuser?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`.
    pub fn filter_by_current_user(&self, on: models::ApprovalFilterByCurrentUserOptions) -> List<models::Approval> {
        let sheet = "GET approval: filter_by_current_user
            approval-filterbycurrentuser: EntitlementManagement.ReadWrite.All | |
            /users/{id}/approvals/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userConsentRequest`, such as `/identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests/{id}`.
    UserConsentRequest: super::Entity = models::UserConsentRequest
}

impl UserConsentRequest {
    /// `GET /identityGovernance/appConsent/appConsentRequests/{appconsentrequest-id}/userConsentRequests/{userconsentrequest-id}` — Get userConsentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userconsentrequest-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`; application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`.
    pub fn get(&self) -> Get<models::UserConsentRequest> {
        let sheet = "GET userConsentRequest: get
            userconsentrequest-get: ConsentRequest.Read.All ConsentRequest.ReadWrite.All | | ConsentRequest.Read.All ConsentRequest.ReadWrite.All
            /identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests/{id}";
        self.0.get(sheet)
    }

    /// `…/accessPackageAssignmentApprovals`
    ///
    /// The type lists it; no page documents a request there.
    pub fn access_package_assignment_approvals(&self) -> super::Approval {
        super::Approval(self.0.name("accessPackageAssignmentApprovals"))
    }

    /// `…/approval`
    ///
    /// The type lists it; no page documents a request there.
    pub fn approval(&self) -> super::Approval {
        super::Approval(self.0.name("approval"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userIdentity`, such as `/accessReviews/{id}/reviewers/{id}`.
    UserIdentity = models::UserIdentity
}

impl UserIdentity {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::UserIdentity> {
        self.0.get("GET userIdentity: get")
    }

    /// `DELETE /accessReviews/{reviewId}/reviewers/{userId}` — Remove accessReview reviewer deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreview-removereviewer?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.Membership`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessReview: delete
            accessreview-removereviewer: AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All | | AccessReview.ReadWrite.Membership
            /accessReviews/{id}/reviewers/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewInstance`, such as `/me/pendingAccessReviewInstances`.
    UserPendingAccessReviewInstances[models::AccessReviewInstance]
}

impl UserPendingAccessReviewInstances {
    /// `GET /users/{user-id}/pendingAccessReviewInstances/filterByCurrentUser(on='{on}')` — accessReviewInstance: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-filterbycurrentuser?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessReviewInstanceFilterByCurrentUserOptions,
    ) -> List<models::AccessReviewInstance> {
        let sheet = "GET accessReviewInstance: filter_by_current_user
            accessreviewinstance-filterbycurrentuser: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /users/{id}/pendingAccessReviewInstances/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /me/pendingAccessReviewInstances` — accessReviewInstance: pendingAccessReviewInstances deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-pendingaccessreviewinstances?view=graph-rest-beta)
    /// Also: `/users/{user-id}/pendingAccessReviewInstances`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessReviewInstance> {
        let sheet = "GET accessReviewInstance: list
            accessreviewinstance-pendingaccessreviewinstances: AccessReview.Read.All AccessReview.ReadWrite.All | |
            /me/pendingAccessReviewInstances
            /users/{id}/pendingAccessReviewInstances";
        self.0.list(sheet)
    }
}
