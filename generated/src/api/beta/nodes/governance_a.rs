// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Object, Reference, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackage`, such as `/identityGovernance/entitlementManagement/accessPackages/{id}`.
    AccessPackage: super::Entity = models::AccessPackage
}

impl AccessPackage {
    /// `DELETE /identityGovernance/entitlementManagement/accessPackages/{id}` — Delete accessPackage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-delete?view=graph-rest-beta)
    /// Also: `/identityGovernance/entitlementManagement/accessPackages(uniqueName='{uniqueName}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessPackage: delete
            accesspackage-delete: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}
            /identityGovernance/entitlementManagement/accessPackages(uniqueName='{uniqueName}')";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackages/{id}` — Get accessPackage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/accesspackage-list-accesspackageresourcerolescopes?view=graph-rest-beta)
    /// Also: `/identityGovernance/entitlementManagement/accessPackages(uniqueName='{uniqueName}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessPackage> {
        let sheet = "GET accessPackage: get
            accesspackage-get, accesspackage-list-accesspackageresourcerolescopes: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}
            accesspackage-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages(uniqueName='{uniqueName}')";
        self.0.get(sheet)
    }

    /// `POST /identityGovernance/entitlementManagement/accessPackages/{id}/getApplicablePolicyRequirements` — accessPackage: getApplicablePolicyRequirements
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-getapplicablepolicyrequirements?view=graph-rest-beta)
    /// Also: `/identityGovernance/entitlementManagement/accessPackageAssignments/{accessPackageAssignment-id}/accessPackage/getApplicablePolicyRequirements`, `/identityGovernance/entitlementManagement/accessPackages(uniqueName='{uniqueName}')/getApplicablePolicyRequirements`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementMgmt-SubjectAccess.ReadWrite`, `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get_applicable_policy_requirements(&self) -> Call<Vec<models::AccessPackageAssignmentRequestRequirements>> {
        let sheet = "POST accessPackage: get_applicable_policy_requirements
            accesspackage-getapplicablepolicyrequirements: EntitlementMgmt-SubjectAccess.ReadWrite EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackages/{id}/getApplicablePolicyRequirements
            accesspackage-getapplicablepolicyrequirements: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackage/getApplicablePolicyRequirements
            /identityGovernance/entitlementManagement/accessPackages(uniqueName='{uniqueName}')/getApplicablePolicyRequirements";
        self.0.name("getApplicablePolicyRequirements").call(sheet)
    }

    /// `POST /identityGovernance/entitlementManagement/accessPackageAssignments/{accessPackageAssignment-id}/accessPackage/moveToCatalog`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-movetocatalog?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/entitlementManagement/accessPackages/{accessPackage-id}/moveToCatalog`, `/identityGovernance/entitlementManagement/accessPackages(uniqueName='{uniqueName}')/moveToCatalog`.
    /// Status: 204.
    pub fn move_to_catalog(&self, body: requests::access_package::MoveToCatalogRequest) -> Call<()> {
        let sheet = "POST accessPackage: move_to_catalog
            accesspackage-movetocatalog: | |
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackage/moveToCatalog
            /identityGovernance/entitlementManagement/accessPackages(uniqueName='{uniqueName}')/moveToCatalog
            accesspackage-movetocatalog: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}/moveToCatalog";
        self.0.name("moveToCatalog").call(sheet).json(body)
    }

    /// `PATCH /identityGovernance/entitlementManagement/accessPackages/{accessPackageId}` — Update accessPackage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-update?view=graph-rest-beta)
    /// Also: `/identityGovernance/entitlementManagement/accessPackages(uniqueName='{uniqueName}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn update(&self, body: models::AccessPackage) -> Call<()> {
        let sheet = "PATCH accessPackage: update
            accesspackage-update: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}
            /identityGovernance/entitlementManagement/accessPackages(uniqueName='{uniqueName}')";
        self.0.call(sheet).json(body)
    }

    /// `…/accessPackageAssignmentPolicies`
    ///
    /// The type lists it; no page documents a request there.
    pub fn access_package_assignment_policies(&self) -> Collection<models::AccessPackageAssignmentPolicy> {
        Collection::at(self.0.name("accessPackageAssignmentPolicies"))
    }

    /// `…/accessPackageCatalog`
    ///
    /// The type lists it; no page documents a request there.
    pub fn access_package_catalog(&self) -> super::AccessPackageCatalog {
        super::AccessPackageCatalog(self.0.name("accessPackageCatalog"))
    }

    /// `…/accessPackageResourceRoleScopes`
    pub fn access_package_resource_role_scopes(&self) -> super::AccessPackageAccessPackageResourceRoleScopes {
        super::AccessPackageAccessPackageResourceRoleScopes(self.0.name("accessPackageResourceRoleScopes"))
    }

    /// `…/accessPackagesIncompatibleWith`
    pub fn access_packages_incompatible_with(&self) -> super::AccessPackageAccessPackagesIncompatibleWith {
        super::AccessPackageAccessPackagesIncompatibleWith(self.0.name("accessPackagesIncompatibleWith"))
    }

    /// `…/incompatibleAccessPackages`
    pub fn incompatible_access_packages(&self) -> super::AccessPackageIncompatibleAccessPackages {
        super::AccessPackageIncompatibleAccessPackages(self.0.references("incompatibleAccessPackages"))
    }

    /// `…/incompatibleGroups`
    pub fn incompatible_groups(&self) -> super::AccessPackageIncompatibleGroups {
        super::AccessPackageIncompatibleGroups(self.0.references("incompatibleGroups"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageResourceRoleScope`, such as `/identityGovernance/entitlementManagement/accessPackages/{id}/accessPackageResourceRoleScopes`.
    AccessPackageAccessPackageResourceRoleScopes[models::AccessPackageResourceRoleScope]
}

impl AccessPackageAccessPackageResourceRoleScopes {
    /// `POST /identityGovernance/entitlementManagement/accessPackages/{id}/accessPackageResourceRoleScopes` — Create accessPackageResourceRoleScope
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-post-accesspackageresourcerolescopes?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn create(&self, body: models::AccessPackageResourceRoleScope) -> Call<models::AccessPackageResourceRoleScope> {
        let sheet = "POST accessPackage: create
            accesspackage-post-accesspackageresourcerolescopes: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}/accessPackageResourceRoleScopes";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackage`, such as `/identityGovernance/entitlementManagement/accessPackages/{id}/accessPackagesIncompatibleWith`.
    AccessPackageAccessPackagesIncompatibleWith[models::AccessPackage]
}

impl AccessPackageAccessPackagesIncompatibleWith {
    /// `GET /identityGovernance/entitlementManagement/accessPackages/{id}/accessPackagesIncompatibleWith` — List accessPackagesIncompatibleWith
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-list-accesspackagesincompatiblewith?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackage> {
        let sheet = "GET accessPackage: list
            accesspackage-list-accesspackagesincompatiblewith: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}/accessPackagesIncompatibleWith";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageAssignment`, such as `/identityGovernance/entitlementManagement/accessPackageAssignments/{id}`.
    AccessPackageAssignment: super::Entity = models::AccessPackageAssignment
}

impl AccessPackageAssignment {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AccessPackageAssignment> {
        self.0.get("GET accessPackageAssignment: get")
    }

    /// `POST /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/reprocess` — accessPackageAssignment: reprocess
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignment-reprocess?view=graph-rest-beta)
    /// Status: 202, 404, 400.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn reprocess(&self) -> Call<()> {
        let sheet = "POST accessPackageAssignment: reprocess
            accesspackageassignment-reprocess: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/reprocess";
        self.0.name("reprocess").call(sheet)
    }

    /// `…/accessPackage`
    pub fn access_package(&self) -> super::AccessPackage {
        super::AccessPackage(self.0.name("accessPackage"))
    }

    /// `…/accessPackageAssignmentPolicy`
    ///
    /// The type lists it; no page documents a request there.
    pub fn access_package_assignment_policy(&self) -> super::AccessPackageAssignmentPolicy {
        super::AccessPackageAssignmentPolicy(self.0.name("accessPackageAssignmentPolicy"))
    }

    /// `…/accessPackageAssignmentRequests`
    pub fn access_package_assignment_requests(&self) -> super::AccessPackageAssignmentAccessPackageAssignmentRequests {
        super::AccessPackageAssignmentAccessPackageAssignmentRequests(self.0.name("accessPackageAssignmentRequests"))
    }

    /// `…/accessPackageAssignmentResourceRoles`
    pub fn access_package_assignment_resource_roles(&self) -> Collection<models::AccessPackageAssignmentResourceRole> {
        Collection::at(self.0.name("accessPackageAssignmentResourceRoles"))
    }

    /// `…/target`
    ///
    /// The type lists it; no page documents a request there.
    pub fn target(&self) -> super::AccessPackageSubject {
        super::AccessPackageSubject(self.0.name("target"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageAssignmentRequest`, such as `/identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackageAssignmentRequests`.
    AccessPackageAssignmentAccessPackageAssignmentRequests[models::AccessPackageAssignmentRequest]
}

impl AccessPackageAssignmentAccessPackageAssignmentRequests {
    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignments/{accessPackageAssignment-id}/accessPackageAssignmentRequests/filterByCurrentUser(on='{on}')` — accessPackageAssignmentRequest: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-filterbycurrentuser?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessPackageAssignmentRequestFilterByCurrentUserOptions,
    ) -> List<models::AccessPackageAssignmentRequest> {
        let sheet = "GET accessPackageAssignmentRequest: filter_by_current_user
            accesspackageassignmentrequest-filterbycurrentuser: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackageAssignmentRequests/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageAssignmentPolicy`, such as `/identityGovernance/entitlementManagement/accessPackageAssignmentPolicies/{id}`.
    AccessPackageAssignmentPolicy: super::Entity = models::AccessPackageAssignmentPolicy
}

impl AccessPackageAssignmentPolicy {
    /// `DELETE /identityGovernance/entitlementManagement/accessPackageAssignmentPolicies/{id}` — Delete accessPackageAssignmentPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentpolicy-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessPackageAssignmentPolicy: delete
            accesspackageassignmentpolicy-delete: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageAssignmentPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentPolicies/{id}` — Get accessPackageAssignmentPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentpolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessPackageAssignmentPolicy> {
        let sheet = "GET accessPackageAssignmentPolicy: get
            accesspackageassignmentpolicy-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageAssignmentPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PUT /identityGovernance/entitlementManagement/accessPackageAssignmentPolicies/{accessPackageAssignmentPolicyId}` — Update accessPackageAssignmentPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentpolicy-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn replace(&self, body: models::AccessPackageAssignmentPolicy) -> Call<models::AccessPackageAssignmentPolicy> {
        let sheet = "PUT accessPackageAssignmentPolicy: replace
            accesspackageassignmentpolicy-update: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageAssignmentPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/accessPackage`
    ///
    /// The type lists it; no page documents a request there.
    pub fn access_package(&self) -> super::AccessPackage {
        super::AccessPackage(self.0.name("accessPackage"))
    }

    /// `…/accessPackageCatalog`
    ///
    /// The type lists it; no page documents a request there.
    pub fn access_package_catalog(&self) -> super::AccessPackageCatalog {
        super::AccessPackageCatalog(self.0.name("accessPackageCatalog"))
    }

    /// `…/customExtensionHandlers`
    ///
    /// The type lists it; no page documents a request there.
    pub fn custom_extension_handlers(&self) -> Collection<models::CustomExtensionHandler> {
        Collection::at(self.0.name("customExtensionHandlers"))
    }

    /// `…/customExtensionStageSettings`
    ///
    /// The type lists it; no page documents a request there.
    pub fn custom_extension_stage_settings(&self) -> Collection<models::CustomExtensionStageSetting> {
        Collection::at(self.0.name("customExtensionStageSettings"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageAssignmentRequest`, such as `/identityGovernance/entitlementManagement/assignmentRequests/{id}`.
    AccessPackageAssignmentRequest: super::Entity = models::AccessPackageAssignmentRequest
}

impl AccessPackageAssignmentRequest {
    /// `POST /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}/cancel` — accessPackageAssignmentRequest: cancel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-cancel?view=graph-rest-beta)
    /// Also: `/identityGovernance/entitlementManagement/accessPackageAssignments/{accessPackageAssignment-id}/accessPackageAssignmentRequests/{accessPackageAssignmentRequest-id}/cancel`, `/identityGovernance/entitlementManagement/assignmentRequests/{accessPackageAssignmentRequest-id}/cancel`.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `EntitlementMgmt-SubjectAccess.ReadWrite`, `EntitlementManagement.ReadWrite.All`.
    pub fn cancel(&self, body: models::AccessPackageAssignmentRequest) -> Call<()> {
        let sheet = "POST accessPackageAssignmentRequest: cancel
            accesspackageassignmentrequest-cancel: EntitlementMgmt-SubjectAccess.ReadWrite EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}/cancel
            /identityGovernance/entitlementManagement/assignmentRequests/{id}/cancel
            accesspackageassignmentrequest-cancel: EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackageAssignmentRequests/{id}/cancel";
        self.0.name("cancel").call(sheet).json(body)
    }

    /// `DELETE /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}` — Delete accessPackageAssignmentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-delete?view=graph-rest-beta)
    /// Also: `/identityGovernance/entitlementManagement/assignmentRequests/{accessPackageAssignmentRequest-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessPackageAssignmentRequest: delete
            accesspackageassignmentrequest-delete: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}
            /identityGovernance/entitlementManagement/assignmentRequests/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}` — Get accessPackageAssignmentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-get?view=graph-rest-beta)
    /// Also: `/identityGovernance/entitlementManagement/assignmentRequests/{accessPackageAssignmentRequest-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessPackageAssignmentRequest> {
        let sheet = "GET accessPackageAssignmentRequest: get
            accesspackageassignmentrequest-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}
            /identityGovernance/entitlementManagement/assignmentRequests/{id}";
        self.0.get(sheet)
    }

    /// `POST /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}/reprocess` — accessPackageAssignmentRequest: reprocess
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-reprocess?view=graph-rest-beta)
    /// Also: `/identityGovernance/entitlementManagement/assignmentRequests/{accessPackageAssignmentRequest-id}/reprocess`.
    /// Status: 202, 404, 400.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn reprocess(&self) -> Call<()> {
        let sheet = "POST accessPackageAssignmentRequest: reprocess
            accesspackageassignmentrequest-reprocess: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}/reprocess
            /identityGovernance/entitlementManagement/assignmentRequests/{id}/reprocess";
        self.0.name("reprocess").call(sheet)
    }

    /// `POST /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{accessPackageAssignmentRequest-id}/resume`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-resume?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/entitlementManagement/accessPackageAssignments/{accessPackageAssignment-id}/accessPackageAssignmentRequests/{accessPackageAssignmentRequest-id}/resume`, `/identityGovernance/entitlementManagement/assignmentRequests/{accessPackageAssignmentRequest-id}/resume`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn resume(&self, body: requests::access_package_assignment_request::ResumeRequest) -> Call<()> {
        let sheet = "POST accessPackageAssignmentRequest: resume
            accesspackageassignmentrequest-resume: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}/resume
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackageAssignmentRequests/{id}/resume
            /identityGovernance/entitlementManagement/assignmentRequests/{id}/resume";
        self.0.name("resume").call(sheet).json(body)
    }

    /// `…/accessPackage`
    ///
    /// The type lists it; no page documents a request there.
    pub fn access_package(&self) -> super::AccessPackage {
        super::AccessPackage(self.0.name("accessPackage"))
    }

    /// `…/accessPackageAssignment`
    ///
    /// The type lists it; no page documents a request there.
    pub fn access_package_assignment(&self) -> super::AccessPackageAssignment {
        super::AccessPackageAssignment(self.0.name("accessPackageAssignment"))
    }

    /// `…/requestor`
    ///
    /// The type lists it; no page documents a request there.
    pub fn requestor(&self) -> super::AccessPackageSubject {
        super::AccessPackageSubject(self.0.name("requestor"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageAssignmentResourceRole`, such as `/identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles/{id}`.
    AccessPackageAssignmentResourceRole: super::Entity = models::AccessPackageAssignmentResourceRole
}

impl AccessPackageAssignmentResourceRole {
    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles/{id}` — Get accessPackageAssignmentResourceRole
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentresourcerole-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessPackageAssignmentResourceRole> {
        let sheet = "GET accessPackageAssignmentResourceRole: get
            accesspackageassignmentresourcerole-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles/{id}";
        self.0.get(sheet)
    }

    /// `…/accessPackageAssignments`
    ///
    /// The type lists it; no page documents a request there.
    pub fn access_package_assignments(&self) -> Collection<models::AccessPackageAssignment> {
        Collection::at(self.0.name("accessPackageAssignments"))
    }

    /// `…/accessPackageResourceRole`
    pub fn access_package_resource_role(&self) -> super::AccessPackageResourceRole {
        super::AccessPackageResourceRole(self.0.name("accessPackageResourceRole"))
    }

    /// `…/accessPackageResourceScope`
    pub fn access_package_resource_scope(&self) -> super::AccessPackageResourceScope {
        super::AccessPackageResourceScope(self.0.name("accessPackageResourceScope"))
    }

    /// `…/accessPackageSubject`
    ///
    /// The type lists it; no page documents a request there.
    pub fn access_package_subject(&self) -> super::AccessPackageSubject {
        super::AccessPackageSubject(self.0.name("accessPackageSubject"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageCatalog`, such as `/identityGovernance/catalogs/{id}`.
    AccessPackageCatalog: super::Entity = models::AccessPackageCatalog
}

impl AccessPackageCatalog {
    /// `DELETE /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}` — Delete accessPackageCatalog
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-delete?view=graph-rest-beta)
    /// Also: `/identityGovernance/entitlementManagement/accessPackageCatalogs(uniqueName='{uniqueName}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessPackageCatalog: delete
            accesspackagecatalog-delete: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}
            /identityGovernance/entitlementManagement/accessPackageCatalogs(uniqueName='{uniqueName}')";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}` — Get accessPackageCatalog
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-get?view=graph-rest-beta)
    /// Also: `/identityGovernance/entitlementManagement/accessPackageCatalogs(uniqueName='{uniqueName}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessPackageCatalog> {
        let sheet = "GET accessPackageCatalog: get
            accesspackagecatalog-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}
            /identityGovernance/entitlementManagement/accessPackageCatalogs(uniqueName='{uniqueName}')";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/entitlementManagement/accessPackageCatalogs/{accessPackageCatalogId}` — Update accessPackageCatalog
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-update?view=graph-rest-beta)
    /// Also: `/identityGovernance/entitlementManagement/accessPackageCatalogs(uniqueName='{uniqueName}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn update(&self, body: models::AccessPackageCatalog) -> Call<()> {
        let sheet = "PATCH accessPackageCatalog: update
            accesspackagecatalog-update: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}
            /identityGovernance/entitlementManagement/accessPackageCatalogs(uniqueName='{uniqueName}')";
        self.0.call(sheet).json(body)
    }

    /// `…/accessPackageCustomWorkflowExtensions`
    pub fn access_package_custom_workflow_extensions(
        &self,
    ) -> super::AccessPackageCatalogAccessPackageCustomWorkflowExtensions
    {
        super::AccessPackageCatalogAccessPackageCustomWorkflowExtensions(
            self.0.name("accessPackageCustomWorkflowExtensions"),
        )
    }

    /// `…/accessPackageResourceRoles`
    pub fn access_package_resource_roles(&self) -> super::AccessPackageCatalogAccessPackageResourceRoles {
        super::AccessPackageCatalogAccessPackageResourceRoles(self.0.name("accessPackageResourceRoles"))
    }

    /// `…/accessPackageResourceScopes`
    pub fn access_package_resource_scopes(&self) -> Collection<models::AccessPackageResourceScope> {
        Collection::at(self.0.name("accessPackageResourceScopes"))
    }

    /// `…/accessPackageResources`
    pub fn access_package_resources(&self) -> super::AccessPackageCatalogAccessPackageResources {
        super::AccessPackageCatalogAccessPackageResources(self.0.name("accessPackageResources"))
    }

    /// `…/accessPackages`
    ///
    /// The type lists it; no page documents a request there.
    pub fn access_packages(&self) -> Collection<models::AccessPackage> {
        Collection::at(self.0.name("accessPackages"))
    }

    /// `…/accessevaluationpolicies`
    pub fn accessevaluationpolicies(&self) -> super::AccessPackageCatalogAccessevaluationpolicies {
        super::AccessPackageCatalogAccessevaluationpolicies(self.0.name("accessevaluationpolicies"))
    }

    /// `…/customAccessPackageWorkflowExtensions`
    pub fn custom_access_package_workflow_extensions(
        &self,
    ) -> super::AccessPackageCatalogCustomAccessPackageWorkflowExtensions
    {
        super::AccessPackageCatalogCustomAccessPackageWorkflowExtensions(
            self.0.name("customAccessPackageWorkflowExtensions"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.customCalloutExtension`, such as `/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageCustomWorkflowExtensions`.
    AccessPackageCatalogAccessPackageCustomWorkflowExtensions[models::CustomCalloutExtension]
}

impl AccessPackageCatalogAccessPackageCustomWorkflowExtensions {
    /// `POST /identityGovernance/entitlementManagement/accessPackageCatalogs/{accessPackageCatalog-id}/accessPackageCustomWorkflowExtensions`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::CustomCalloutExtension>) -> Call<models::CustomCalloutExtension> {
        let sheet = "POST accessPackageCatalog: create
            : EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageCustomWorkflowExtensions";
        self.0.call(sheet).json(Into::<models::CustomCalloutExtension>::into(body))
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackageCatalogs/{accessPackageCatalog-id}/accessPackageCustomWorkflowExtensions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-list-accesspackagecustomworkflowextensions?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::CustomCalloutExtension> {
        let sheet = "GET accessPackageCatalog: list
            accesspackagecatalog-list-accesspackagecustomworkflowextensions: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageCustomWorkflowExtensions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageResourceRole`, such as `/identityGovernance/catalogs/{id}/accessPackageResourceRoles`.
    AccessPackageCatalogAccessPackageResourceRoles[models::AccessPackageResourceRole]
}

impl AccessPackageCatalogAccessPackageResourceRoles {
    /// `GET /identityGovernance/entitlementManagement/accessPackageCatalogs/{catalogId}/accessPackageResourceRoles` — List accessPackageResourceRoles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-list-accesspackageresourceroles?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackageResourceRole> {
        let sheet = "GET accessPackageCatalog: list
            accesspackagecatalog-list-accesspackageresourceroles: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResourceRoles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageResource`, such as `/identityGovernance/catalogs/{id}/accessPackageResources`.
    AccessPackageCatalogAccessPackageResources[models::AccessPackageResource]
}

impl AccessPackageCatalogAccessPackageResources {
    /// `GET /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResources` — List accessPackageResources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-list-accesspackageresources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackageResource> {
        let sheet = "GET accessPackageCatalog: list
            accesspackagecatalog-list-accesspackageresources: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/identityGovernance/catalogs/{id}/accessevaluationpolicies`
    AccessPackageCatalogAccessevaluationpolicies
}

impl AccessPackageCatalogAccessevaluationpolicies {
    /// `POST /identityGovernance/catalogs/{accessPackageCatalog-id}/accessevaluationpolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST accessPackageCatalog: create
            : EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/catalogs/{id}/accessevaluationpolicies";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::AccessPackageCatalogAccessevaluationpoliciesId {
        super::AccessPackageCatalogAccessevaluationpoliciesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identityGovernance/catalogs/{id}/accessevaluationpolicies/{id}`
    AccessPackageCatalogAccessevaluationpoliciesId
}

impl AccessPackageCatalogAccessevaluationpoliciesId {
    /// `DELETE /identityGovernance/catalogs/{accessPackageCatalog-id}/accessevaluationpolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessPackageCatalog: delete
            : EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/catalogs/{id}/accessevaluationpolicies/{id}";
        self.0.call(sheet)
    }

    /// `PATCH /identityGovernance/catalogs/{accessPackageCatalog-id}/accessevaluationpolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH accessPackageCatalog: update
            : EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/catalogs/{id}/accessevaluationpolicies/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.customAccessPackageWorkflowExtension`, such as `/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/customAccessPackageWorkflowExtensions`.
    AccessPackageCatalogCustomAccessPackageWorkflowExtensions[models::CustomAccessPackageWorkflowExtension]
}

impl AccessPackageCatalogCustomAccessPackageWorkflowExtensions {
    /// `POST /identityGovernance/entitlementManagement/accessPackageCatalogs/{catalogId}/customAccessPackageWorkflowExtensions` — Create customAccessPackageWorkflowExtensions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-post-customaccesspackageworkflowextensions?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::CustomAccessPackageWorkflowExtension,
    ) -> Call<models::CustomAccessPackageWorkflowExtension> {
        let sheet = "POST accessPackageCatalog: create
            accesspackagecatalog-post-customaccesspackageworkflowextensions: EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/customAccessPackageWorkflowExtensions";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackageCatalogs/{catalogId}/customAccessPackageWorkflowExtensions` — List customAccessPackageWorkflowExtensions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-list-customaccesspackageworkflowextensions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::CustomAccessPackageWorkflowExtension> {
        let sheet = "GET accessPackageCatalog: list
            accesspackagecatalog-list-customaccesspackageworkflowextensions: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/customAccessPackageWorkflowExtensions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackage`, such as `/identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages`.
    AccessPackageIncompatibleAccessPackages[models::AccessPackage]
}

impl AccessPackageIncompatibleAccessPackages {
    /// `POST /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages/$ref` — Add accessPackage to incompatibleaccesspackages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-post-incompatibleaccesspackage?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST accessPackage: add_ref
            accesspackage-post-incompatibleaccesspackage: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /identityGovernance/entitlementManagement/accessPackages/{accessPackage-id}/incompatibleAccessPackages/$ref` — Remove accessPackage from incompatibleaccesspackages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-delete-incompatibleaccesspackage?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE accessPackage: delete_ref
            accesspackage-delete-incompatibleaccesspackage: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages` — List incompatibleaccesspackages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-list-incompatibleaccesspackages?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackage> {
        let sheet = "GET accessPackage: list
            accesspackage-list-incompatibleaccesspackages: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages";
        self.0.list(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackages/{accessPackage-id}/incompatibleAccessPackages/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-list-incompatibleaccesspackages-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::AccessPackage> {
        let sheet = "GET incompatibleaccesspackages: list_refs
            accesspackage-list-incompatibleaccesspackages-ref: | |
            /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages/{id}/$ref` — Remove accessPackage from incompatibleaccesspackages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-delete-incompatibleaccesspackage?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE accessPackage: remove_ref
            accesspackage-delete-incompatibleaccesspackage: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.group`, such as `/identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups`.
    AccessPackageIncompatibleGroups[models::Group]
}

impl AccessPackageIncompatibleGroups {
    /// `POST /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups/$ref` — Add group to incompatiblegroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-post-incompatiblegroup?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST accessPackage: add_ref
            accesspackage-post-incompatiblegroup: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /identityGovernance/entitlementManagement/accessPackages/{accessPackage-id}/incompatibleGroups/$ref` — Remove group from incompatiblegroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-delete-incompatiblegroup?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE accessPackage: delete_ref
            accesspackage-delete-incompatiblegroup: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups` — List incompatiblegroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-list-incompatiblegroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::Group> {
        let sheet = "GET accessPackage: list
            accesspackage-list-incompatiblegroups: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups";
        self.0.list(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackages/{accessPackage-id}/incompatibleGroups/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-list-incompatiblegroups-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::Group> {
        let sheet = "GET incompatiblegroups: list_refs
            accesspackage-list-incompatiblegroups-ref: | |
            /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups/{id}/$ref` — Remove group from incompatiblegroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-delete-incompatiblegroup?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE accessPackage: remove_ref
            accesspackage-delete-incompatiblegroup: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageResource`, such as `/identityGovernance/catalogs/{id}/accessPackageResources/{id}`.
    AccessPackageResource: super::Entity = models::AccessPackageResource
}

impl AccessPackageResource {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AccessPackageResource> {
        self.0.get("GET accessPackageResource: get")
    }

    /// `POST /identityGovernance/catalogs/{accessPackageCatalog-id}/accessPackageResourceRoles/{accessPackageResourceRole-id}/accessPackageResource/accessPackageResourceScopes/{accessPackageResourceScope-id}/accessPackageResource/refresh`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageresource-refresh?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/catalogs/{accessPackageCatalog-id}/accessPackageResourceRoles/{accessPackageResourceRole-id}/accessPackageResource/refresh`, `/identityGovernance/catalogs/{accessPackageCatalog-id}/accessPackageResourceScopes/{accessPackageResourceScope-id}/accessPackageResource/accessPackageResourceRoles/{accessPackageResourceRole-id}/accessPackageResource/refresh`, `/identityGovernance/catalogs/{accessPackageCatalog-id}/accessPackageResourceScopes/{accessPackageResourceScope-id}/accessPackageResource/refresh` and 39 more.
    /// Status: 204.
    pub fn refresh(&self) -> Call<()> {
        let sheet = "POST accessPackageResource: refresh
            accesspackageresource-refresh: | |
            /identityGovernance/catalogs/{id}/accessPackageResourceRoles/{id}/accessPackageResource/accessPackageResourceScopes/{id}/accessPackageResource/refresh
            /identityGovernance/catalogs/{id}/accessPackageResourceRoles/{id}/accessPackageResource/refresh
            /identityGovernance/catalogs/{id}/accessPackageResourceScopes/{id}/accessPackageResource/accessPackageResourceRoles/{id}/accessPackageResource/refresh
            /identityGovernance/catalogs/{id}/accessPackageResourceScopes/{id}/accessPackageResource/refresh
            /identityGovernance/catalogs/{id}/accessPackageResources/{id}/accessPackageResourceRoles/{id}/accessPackageResource/accessPackageResourceScopes/{id}/accessPackageResource/refresh
            /identityGovernance/catalogs/{id}/accessPackageResources/{id}/accessPackageResourceRoles/{id}/accessPackageResource/refresh
            /identityGovernance/catalogs/{id}/accessPackageResources/{id}/accessPackageResourceScopes/{id}/accessPackageResource/accessPackageResourceRoles/{id}/accessPackageResource/refresh
            /identityGovernance/catalogs/{id}/accessPackageResources/{id}/accessPackageResourceScopes/{id}/accessPackageResource/refresh
            /identityGovernance/catalogs/{id}/accessPackageResources/{id}/refresh
            /identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles/{id}/accessPackageResourceRole/accessPackageResource/accessPackageResourceScopes/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles/{id}/accessPackageResourceRole/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles/{id}/accessPackageResourceScope/accessPackageResource/accessPackageResourceRoles/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles/{id}/accessPackageResourceScope/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackage/accessPackageResourceRoleScopes/{id}/accessPackageResourceRole/accessPackageResource/accessPackageResourceScopes/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackage/accessPackageResourceRoleScopes/{id}/accessPackageResourceRole/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackage/accessPackageResourceRoleScopes/{id}/accessPackageResourceScope/accessPackageResource/accessPackageResourceRoles/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackage/accessPackageResourceRoleScopes/{id}/accessPackageResourceScope/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackageAssignmentResourceRoles/{id}/accessPackageResourceRole/accessPackageResource/accessPackageResourceScopes/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackageAssignmentResourceRoles/{id}/accessPackageResourceRole/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackageAssignmentResourceRoles/{id}/accessPackageResourceScope/accessPackageResource/accessPackageResourceRoles/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackageAssignmentResourceRoles/{id}/accessPackageResourceScope/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResourceRoles/{id}/accessPackageResource/accessPackageResourceScopes/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResourceRoles/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResourceScopes/{id}/accessPackageResource/accessPackageResourceRoles/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResourceScopes/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResources/{id}/accessPackageResourceRoles/{id}/accessPackageResource/accessPackageResourceScopes/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResources/{id}/accessPackageResourceRoles/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResources/{id}/accessPackageResourceScopes/{id}/accessPackageResource/accessPackageResourceRoles/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResources/{id}/accessPackageResourceScopes/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageResourceRoleScopes/{id}/accessPackageResourceRole/accessPackageResource/accessPackageResourceScopes/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageResourceRoleScopes/{id}/accessPackageResourceRole/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageResourceRoleScopes/{id}/accessPackageResourceScope/accessPackageResource/accessPackageResourceRoles/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageResourceRoleScopes/{id}/accessPackageResourceScope/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageResources/{id}/accessPackageResourceRoles/{id}/accessPackageResource/accessPackageResourceScopes/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageResources/{id}/accessPackageResourceRoles/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageResources/{id}/accessPackageResourceScopes/{id}/accessPackageResource/accessPackageResourceRoles/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageResources/{id}/accessPackageResourceScopes/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackageResources/{id}/refresh
            /identityGovernance/entitlementManagement/accessPackages/{id}/accessPackageResourceRoleScopes/{id}/accessPackageResourceRole/accessPackageResource/accessPackageResourceScopes/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackages/{id}/accessPackageResourceRoleScopes/{id}/accessPackageResourceRole/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackages/{id}/accessPackageResourceRoleScopes/{id}/accessPackageResourceScope/accessPackageResource/accessPackageResourceRoles/{id}/accessPackageResource/refresh
            /identityGovernance/entitlementManagement/accessPackages/{id}/accessPackageResourceRoleScopes/{id}/accessPackageResourceScope/accessPackageResource/refresh
            accesspackageresource-refresh: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResources/{id}/refresh";
        self.0.name("refresh").call(sheet)
    }

    /// `…/accessPackageResourceEnvironment`
    ///
    /// The type lists it; no page documents a request there.
    pub fn access_package_resource_environment(&self) -> super::AccessPackageResourceEnvironment {
        super::AccessPackageResourceEnvironment(self.0.name("accessPackageResourceEnvironment"))
    }

    /// `…/accessPackageResourceRoles`
    pub fn access_package_resource_roles(&self) -> Collection<models::AccessPackageResourceRole> {
        Collection::at(self.0.name("accessPackageResourceRoles"))
    }

    /// `…/accessPackageResourceScopes`
    pub fn access_package_resource_scopes(&self) -> Collection<models::AccessPackageResourceScope> {
        Collection::at(self.0.name("accessPackageResourceScopes"))
    }

    /// `…/externalOriginResourceConnector`
    ///
    /// The type lists it; no page documents a request there.
    pub fn external_origin_resource_connector(&self) -> super::ExternalOriginResourceConnector {
        super::ExternalOriginResourceConnector(self.0.name("externalOriginResourceConnector"))
    }

    /// `…/uploadSessions`
    pub fn upload_sessions(&self) -> super::AccessPackageResourceUploadSessions {
        super::AccessPackageResourceUploadSessions(self.0.name("uploadSessions"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageResourceEnvironment`, such as `/identityGovernance/entitlementManagement/accessPackageResourceEnvironments/{id}`.
    AccessPackageResourceEnvironment: super::Entity = models::AccessPackageResourceEnvironment
}

impl AccessPackageResourceEnvironment {
    /// `GET /identityGovernance/entitlementManagement/accessPackageResourceEnvironments/{accessPackageResourceEnvironmentId}` — Get accessPackageResourceEnvironment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageresourceenvironment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessPackageResourceEnvironment> {
        let sheet = "GET accessPackageResourceEnvironment: get
            accesspackageresourceenvironment-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageResourceEnvironments/{id}";
        self.0.get(sheet)
    }

    /// `…/accessPackageResources`
    ///
    /// The type lists it; no page documents a request there.
    pub fn access_package_resources(&self) -> Collection<models::AccessPackageResource> {
        Collection::at(self.0.name("accessPackageResources"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageResourceRole`, such as `/identityGovernance/catalogs/{id}/accessPackageResourceRoles/{id}`.
    AccessPackageResourceRole: super::Entity = models::AccessPackageResourceRole
}

impl AccessPackageResourceRole {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AccessPackageResourceRole> {
        self.0.get("GET accessPackageResourceRole: get")
    }

    /// `…/accessPackageResource`
    pub fn access_package_resource(&self) -> super::AccessPackageResource {
        super::AccessPackageResource(self.0.name("accessPackageResource"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageResourceRoleScope`, such as `/identityGovernance/entitlementManagement/accessPackageResourceRoleScopes/{id}`.
    AccessPackageResourceRoleScope: super::Entity = models::AccessPackageResourceRoleScope
}

impl AccessPackageResourceRoleScope {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AccessPackageResourceRoleScope> {
        self.0.get("GET accessPackageResourceRoleScope: get")
    }

    /// `…/accessPackageResourceRole`
    pub fn access_package_resource_role(&self) -> super::AccessPackageResourceRole {
        super::AccessPackageResourceRole(self.0.name("accessPackageResourceRole"))
    }

    /// `…/accessPackageResourceScope`
    pub fn access_package_resource_scope(&self) -> super::AccessPackageResourceScope {
        super::AccessPackageResourceScope(self.0.name("accessPackageResourceScope"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageResourceScope`, such as `/identityGovernance/catalogs/{id}/accessPackageResourceScopes/{id}`.
    AccessPackageResourceScope: super::Entity = models::AccessPackageResourceScope
}

impl AccessPackageResourceScope {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AccessPackageResourceScope> {
        self.0.get("GET accessPackageResourceScope: get")
    }

    /// `…/accessPackageResource`
    pub fn access_package_resource(&self) -> super::AccessPackageResource {
        super::AccessPackageResource(self.0.name("accessPackageResource"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.customDataProvidedResourceUploadSession`, such as `/identityGovernance/catalogs/{id}/accessPackageResources/{id}/uploadSessions`.
    AccessPackageResourceUploadSessions[models::CustomDataProvidedResourceUploadSession]
}

impl AccessPackageResourceUploadSessions {
    /// `POST /identityGovernance/catalogs/{accessPackageCatalog-id}/accessPackageResources/{accessPackageResource-id}/uploadSessions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customdataprovidedresource-post-uploadsessions?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(
        &self,
        body: impl Into<models::CustomDataProvidedResourceUploadSession>,
    ) -> Call<models::CustomDataProvidedResourceUploadSession> {
        let sheet = "POST customDataProvidedResource: create
            customdataprovidedresource-post-uploadsessions: | |
            /identityGovernance/catalogs/{id}/accessPackageResources/{id}/uploadSessions";
        self.0.call(sheet).json(Into::<models::CustomDataProvidedResourceUploadSession>::into(body))
    }

    /// `GET /identityGovernance/catalogs/{accessPackageCatalog-id}/accessPackageResources/{accessPackageResource-id}/uploadSessions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageresource-list-uploadsessions?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::CustomDataProvidedResourceUploadSession> {
        let sheet = "GET accessPackageResource: list
            accesspackageresource-list-uploadsessions: | |
            /identityGovernance/catalogs/{id}/accessPackageResources/{id}/uploadSessions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageSubject`, such as `/identityGovernance/entitlementManagement/subjects/{id}`.
    AccessPackageSubject: super::Entity = models::AccessPackageSubject
}

impl AccessPackageSubject {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AccessPackageSubject> {
        self.0.get("GET accessPackageSubject: get")
    }

    /// `PATCH /identityGovernance/entitlementManagement/subjects/{accessPackageSubject-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagesubject-update?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/entitlementManagement/subjects(objectId='{objectId}')`.
    /// Status: 200.
    pub fn update(&self, body: models::AccessPackageSubject) -> Call<models::AccessPackageSubject> {
        let sheet = "PATCH accessPackageSubject: update
            accesspackagesubject-update: | |
            /identityGovernance/entitlementManagement/subjects/{id}
            /identityGovernance/entitlementManagement/subjects(objectId='{objectId}')";
        self.0.call(sheet).json(body)
    }

    /// `…/connectedOrganization`
    ///
    /// The type lists it; no page documents a request there.
    pub fn connected_organization(&self) -> super::ConnectedOrganization {
        super::ConnectedOrganization(self.0.name("connectedOrganization"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessReview`, such as `/accessReviews/{id}`.
    AccessReview: super::Entity = models::AccessReview
}

impl AccessReview {
    /// `POST /accessReviews/{reviewId}/applyDecisions` — Apply accessReview deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreview-apply?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.Membership`.
    pub fn apply_decisions(&self) -> Call<()> {
        let sheet = "POST accessReview: apply_decisions
            accessreview-apply: AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All | | AccessReview.ReadWrite.Membership
            /accessReviews/{id}/applyDecisions";
        self.0.name("applyDecisions").call(sheet)
    }

    /// `DELETE /accessReviews/{reviewId}` — Delete accessReview deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreview-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.Membership`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessReview: delete
            accessreview-delete: AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All | | AccessReview.ReadWrite.Membership
            /accessReviews/{id}";
        self.0.call(sheet)
    }

    /// `GET /accessReviews/{reviewId}` — Get accessReview deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreview-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`.
    pub fn get(&self) -> Get<models::AccessReview> {
        let sheet = "GET accessReview: get
            accessreview-get: AccessReview.Read.All AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.Membership
            /accessReviews/{id}";
        self.0.get(sheet)
    }

    /// `POST /accessReviews/{reviewId}/resetDecisions` — Reset accessReview deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreview-reset?view=graph-rest-beta)
    /// Also: `/accessReviews/{accessReview-id}/instances/{accessReview-id1}/resetDecisions`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.Membership`.
    pub fn reset_decisions(&self) -> Call<()> {
        let sheet = "POST accessReview: reset_decisions
            accessreview-reset: AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All | | AccessReview.ReadWrite.Membership
            /accessReviews/{id}/resetDecisions
            /accessReviews/{id}/instances/{id}/resetDecisions";
        self.0.name("resetDecisions").call(sheet)
    }

    /// `POST /accessReviews/{reviewId}/sendReminder` — SendReminder accessReview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreview-sendreminder?view=graph-rest-beta)
    /// Also: `/accessReviews/{accessReview-id}/instances/{accessReview-id1}/sendReminder`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.Membership`.
    pub fn send_reminder(&self) -> Call<()> {
        let sheet = "POST accessReview: send_reminder
            accessreview-sendreminder: AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All | | AccessReview.ReadWrite.Membership
            /accessReviews/{id}/sendReminder
            /accessReviews/{id}/instances/{id}/sendReminder";
        self.0.name("sendReminder").call(sheet)
    }

    /// `POST /accessReviews/{reviewId}/stop` — Stop accessReview deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreview-stop?view=graph-rest-beta)
    /// Also: `/accessReviews/{accessReview-id}/instances/{accessReview-id1}/stop`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.Membership`.
    pub fn stop(&self) -> Call<()> {
        let sheet = "POST accessReview: stop
            accessreview-stop: AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All | | AccessReview.ReadWrite.Membership
            /accessReviews/{id}/stop
            /accessReviews/{id}/instances/{id}/stop";
        self.0.name("stop").call(sheet)
    }

    /// `PATCH /accessReviews/{reviewId}` — Update accessReview deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreview-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.Membership`.
    pub fn update(&self, body: models::AccessReview) -> Call<()> {
        let sheet = "PATCH accessReview: update
            accessreview-update: AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All | | AccessReview.ReadWrite.Membership
            /accessReviews/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/decisions`
    pub fn decisions(&self) -> super::AccessReviewDecisions {
        super::AccessReviewDecisions(self.0.name("decisions"))
    }

    /// `…/instances`
    pub fn instances(&self) -> Collection<models::AccessReview> {
        Collection::at(self.0.name("instances"))
    }

    /// `…/myDecisions`
    pub fn my_decisions(&self) -> super::AccessReviewMyDecisions {
        super::AccessReviewMyDecisions(self.0.name("myDecisions"))
    }

    /// `…/reviewers`
    pub fn reviewers(&self) -> super::AccessReviewReviewers {
        super::AccessReviewReviewers(self.0.name("reviewers"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewDecision`, such as `/accessReviews/{id}/decisions`.
    AccessReviewDecisions[models::AccessReviewDecision]
}

impl AccessReviewDecisions {
    /// `GET /accessReviews/{reviewId}/decisions` — List accessReview decisions deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreview-listdecisions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`, `AccessReview.ReadWrite.Membership`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`.
    pub fn list(&self) -> List<models::AccessReviewDecision> {
        let sheet = "GET accessReview: list
            accessreview-listdecisions: AccessReview.Read.All AccessReview.ReadWrite.All AccessReview.ReadWrite.Membership | | AccessReview.Read.All AccessReview.ReadWrite.Membership
            /accessReviews/{id}/decisions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessReviewHistoryDefinition`, such as `/identityGovernance/accessReviews/historyDefinitions/{id}`.
    AccessReviewHistoryDefinition: super::Entity = models::AccessReviewHistoryDefinition
}

impl AccessReviewHistoryDefinition {
    /// `GET /identityGovernance/accessReviews/historyDefinitions/{definition-id}` — Get accessReviewHistoryDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewhistorydefinition-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessReviewHistoryDefinition> {
        let sheet = "GET accessReviewHistoryDefinition: get
            accessreviewhistorydefinition-get: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/historyDefinitions/{id}";
        self.0.get(sheet)
    }

    /// `…/instances`
    pub fn instances(&self) -> super::AccessReviewHistoryDefinitionInstances {
        super::AccessReviewHistoryDefinitionInstances(self.0.name("instances"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewHistoryInstance`, such as `/identityGovernance/accessReviews/historyDefinitions/{id}/instances`.
    AccessReviewHistoryDefinitionInstances[models::AccessReviewHistoryInstance]
}

impl AccessReviewHistoryDefinitionInstances {
    /// `GET /identityGovernance/accessReviews/historyDefinitions/{accessReviewHistoryDefinitionId}/instances` — List instances of an accessReviewHistoryDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewhistorydefinition-list-instances?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessReviewHistoryInstance> {
        let sheet = "GET accessReviewHistoryDefinition: list
            accessreviewhistorydefinition-list-instances: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/historyDefinitions/{id}/instances";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessReviewHistoryInstance`, such as `/identityGovernance/accessReviews/historyDefinitions/{id}/instances/{id}`.
    AccessReviewHistoryInstance: super::Entity = models::AccessReviewHistoryInstance
}

impl AccessReviewHistoryInstance {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AccessReviewHistoryInstance> {
        self.0.get("GET accessReviewHistoryInstance: get")
    }

    /// `POST /identityGovernance/accessReviews/historyDefinitions/{accessReviewHistoryDefinitionId}/instances/{accessReviewHistoryInstanceId}/generateDownloadUri` — accessReviewHistoryInstance: generateDownloadUri
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewhistoryinstance-generatedownloaduri?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn generate_download_uri(&self) -> Call<models::AccessReviewHistoryInstance> {
        let sheet = "POST accessReviewHistoryInstance: generate_download_uri
            accessreviewhistoryinstance-generatedownloaduri: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/historyDefinitions/{id}/instances/{id}/generateDownloadUri";
        self.0.name("generateDownloadUri").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessReviewInstance`, such as `/me/pendingAccessReviewInstances/{id}`.
    AccessReviewInstance: super::Entity = models::AccessReviewInstance
}

impl AccessReviewInstance {
    /// `POST /me/pendingAccessReviewInstances/{instance-id}/acceptRecommendations` — accessReviewInstance: acceptRecommendations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-acceptrecommendations?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/acceptRecommendations`, `/identityGovernance/accessReviews/instances/{accessReviewInstance-id}/acceptRecommendations`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/acceptRecommendations` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`.
    pub fn accept_recommendations(&self) -> Call<()> {
        let sheet = "POST accessReviewInstance: accept_recommendations
            accessreviewinstance-acceptrecommendations: AccessReview.ReadWrite.All | |
            /me/pendingAccessReviewInstances/{id}/acceptRecommendations
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/acceptRecommendations
            /identityGovernance/accessReviews/instances/{id}/acceptRecommendations
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/acceptRecommendations
            /identityGovernance/accessReviews/unified/instances/{id}/acceptRecommendations
            /users/{id}/pendingAccessReviewInstances/{id}/acceptRecommendations";
        self.0.name("acceptRecommendations").call(sheet)
    }

    /// `POST /identityGovernance/accessReviews/definitions/{definition-id}/instances/{instance-id}/applyDecisions` — accessReviewInstance: applyDecisions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-applydecisions?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/instances/{accessReviewInstance-id}/applyDecisions`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/applyDecisions`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/applyDecisions` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn apply_decisions(&self) -> Call<()> {
        let sheet = "POST accessReviewInstance: apply_decisions
            accessreviewinstance-applydecisions: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/applyDecisions
            /identityGovernance/accessReviews/instances/{id}/applyDecisions
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/applyDecisions
            /identityGovernance/accessReviews/unified/instances/{id}/applyDecisions
            /users/{id}/pendingAccessReviewInstances/{id}/applyDecisions";
        self.0.name("applyDecisions").call(sheet)
    }

    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/batchApplyCustomDataProvidedResourceDecisions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-batchapplycustomdataprovidedresourcedecisions?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/accessReviews/instances/{accessReviewInstance-id}/batchApplyCustomDataProvidedResourceDecisions`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/batchApplyCustomDataProvidedResourceDecisions`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/batchApplyCustomDataProvidedResourceDecisions` and 1 more.
    /// Status: 204.
    pub fn batch_apply_custom_data_provided_resource_decisions(
        &self,
        body: requests::access_review_instance::BatchApplyCustomDataProvidedResourceDecisionsRequest,
    ) -> Call<()> {
        let sheet = "POST accessReviewInstance: batch_apply_custom_data_provided_resource_decisions
            accessreviewinstance-batchapplycustomdataprovidedresourcedecisions: | |
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/batchApplyCustomDataProvidedResourceDecisions
            /identityGovernance/accessReviews/instances/{id}/batchApplyCustomDataProvidedResourceDecisions
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/batchApplyCustomDataProvidedResourceDecisions
            /identityGovernance/accessReviews/unified/instances/{id}/batchApplyCustomDataProvidedResourceDecisions
            /users/{id}/pendingAccessReviewInstances/{id}/batchApplyCustomDataProvidedResourceDecisions";
        self.0.name("batchApplyCustomDataProvidedResourceDecisions").call(sheet).json(body)
    }

    /// `POST /me/pendingAccessReviewInstances/{accessReviewInstanceId}/batchRecordDecisions` — accessReviewInstance: batchRecordDecisions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-batchrecorddecisions?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/batchRecordDecisions`, `/identityGovernance/accessReviews/instances/{accessReviewInstance-id}/batchRecordDecisions`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/batchRecordDecisions` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn batch_record_decisions(
        &self,
        body: requests::access_review_instance::BatchRecordDecisionsRequest,
    ) -> Call<()> {
        let sheet = "POST accessReviewInstance: batch_record_decisions
            accessreviewinstance-batchrecorddecisions: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /me/pendingAccessReviewInstances/{id}/batchRecordDecisions
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/batchRecordDecisions
            /identityGovernance/accessReviews/instances/{id}/batchRecordDecisions
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/batchRecordDecisions
            /identityGovernance/accessReviews/unified/instances/{id}/batchRecordDecisions
            /users/{id}/pendingAccessReviewInstances/{id}/batchRecordDecisions";
        self.0.name("batchRecordDecisions").call(sheet).json(body)
    }

    /// `GET /identityGovernance/accessReviews/definitions/{definition-id}/instances/{instance-id}` — Get accessReviewInstance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-get?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessReviewInstance> {
        let sheet = "GET accessReviewInstance: get
            accessreviewinstance-get: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}";
        self.0.get(sheet)
    }

    /// `PUT /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}` — Update accessReviewInstance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-update?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}`.
    /// Status: 200, 409.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn replace(&self, body: models::AccessReviewInstance) -> Call<models::AccessReviewInstance> {
        let sheet = "PUT accessReviewInstance: replace
            accessreviewinstance-update: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/resetDecisions` — accessReviewInstance: resetDecisions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-resetdecisions?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/instances/{accessReviewInstance-id}/resetDecisions`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/resetDecisions`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/resetDecisions` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn reset_decisions(&self) -> Call<()> {
        let sheet = "POST accessReviewInstance: reset_decisions
            accessreviewinstance-resetdecisions: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/resetDecisions
            /identityGovernance/accessReviews/instances/{id}/resetDecisions
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/resetDecisions
            /identityGovernance/accessReviews/unified/instances/{id}/resetDecisions
            /users/{id}/pendingAccessReviewInstances/{id}/resetDecisions";
        self.0.name("resetDecisions").call(sheet)
    }

    /// `POST /identityGovernance/accessReviews/definitions/{definitionId}/instances/{instanceId}/sendReminder` — accessReviewInstance: sendReminder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-sendreminder?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/instances/{accessReviewInstance-id}/sendReminder`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/sendReminder`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/sendReminder` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn send_reminder(&self) -> Call<()> {
        let sheet = "POST accessReviewInstance: send_reminder
            accessreviewinstance-sendreminder: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/sendReminder
            /identityGovernance/accessReviews/instances/{id}/sendReminder
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/sendReminder
            /identityGovernance/accessReviews/unified/instances/{id}/sendReminder
            /users/{id}/pendingAccessReviewInstances/{id}/sendReminder";
        self.0.name("sendReminder").call(sheet)
    }

    /// `POST /identityGovernance/accessReviews/definitions/{definition-id}/instances/{instance-id}/stop` — Stop accessReviewInstance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-stop?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/instances/{accessReviewInstance-id}/stop`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stop`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/stop` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn stop(&self) -> Call<()> {
        let sheet = "POST accessReviewInstance: stop
            accessreviewinstance-stop: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/stop
            /identityGovernance/accessReviews/instances/{id}/stop
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/stop
            /identityGovernance/accessReviews/unified/instances/{id}/stop
            /users/{id}/pendingAccessReviewInstances/{id}/stop";
        self.0.name("stop").call(sheet)
    }

    /// `POST /me/pendingAccessReviewInstances/{accessReviewInstance-id}/stopApplyDecisions`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn stop_apply_decisions(&self) -> Call<()> {
        let sheet = "POST accessReviewInstance: stop_apply_decisions
            : | |
            /me/pendingAccessReviewInstances/{id}/stopApplyDecisions";
        self.0.name("stopApplyDecisions").call(sheet)
    }

    /// `PATCH /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-update-2?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::AccessReviewInstance) -> Call<models::AccessReviewInstance> {
        let sheet = "PATCH accessReviewInstance: update
            accessreviewinstance-update-2: | |
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/contactedReviewers`
    pub fn contacted_reviewers(&self) -> super::AccessReviewInstanceContactedReviewers {
        super::AccessReviewInstanceContactedReviewers(self.0.name("contactedReviewers"))
    }

    /// `…/decisions`
    pub fn decisions(&self) -> super::AccessReviewInstanceDecisions {
        super::AccessReviewInstanceDecisions(self.0.name("decisions"))
    }

    /// `…/definition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn definition(&self) -> super::AccessReviewScheduleDefinition {
        super::AccessReviewScheduleDefinition(self.0.name("definition"))
    }

    /// `…/stages`
    pub fn stages(&self) -> super::AccessReviewInstanceStages {
        super::AccessReviewInstanceStages(self.0.name("stages"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewReviewer`, such as `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/contactedReviewers`.
    AccessReviewInstanceContactedReviewers[models::AccessReviewReviewer]
}

impl AccessReviewInstanceContactedReviewers {
    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/contactedReviewers` — List contactedReviewers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-list-contactedreviewers?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/contactedReviewers`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessReviewReviewer> {
        let sheet = "GET accessReviewInstance: list
            accessreviewinstance-list-contactedreviewers: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/contactedReviewers
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/contactedReviewers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessReviewInstanceDecisionItem`, such as `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions/{id}`.
    AccessReviewInstanceDecisionItem: super::Entity = models::AccessReviewInstanceDecisionItem
}

impl AccessReviewInstanceDecisionItem {
    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions/{accessReviewInstanceDecisionItemId}` — Get accessReviewInstanceDecisionItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-get?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/{accessReviewStageId}/decisions/{accessReviewInstanceDecisionItemId}`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/decisions/{accessReviewInstanceDecisionItem-id}`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/decisions/{accessReviewInstanceDecisionItem-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessReviewInstanceDecisionItem> {
        let sheet = "GET accessReviewInstanceDecisionItem: get
            accessreviewinstancedecisionitem-get: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions/{id}
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}/decisions/{id}
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/decisions/{id}
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/stages/{id}/decisions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions/{accessReviewInstanceDecisionItemId}` — Update accessReviewInstanceDecisionItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-update?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/{accessReviewStageId}/decisions/{accessReviewInstanceDecisionItemId}`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/decisions/{accessReviewInstanceDecisionItem-id}`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/decisions/{accessReviewInstanceDecisionItem-id}`.
    /// Required: `decision`. Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`.
    pub fn update(&self, body: models::AccessReviewInstanceDecisionItem) -> Call<()> {
        let sheet = "PATCH accessReviewInstanceDecisionItem: update
            accessreviewinstancedecisionitem-update: AccessReview.ReadWrite.All | |
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions/{id}
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}/decisions/{id}
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/decisions/{id}
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/stages/{id}/decisions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/insights`
    ///
    /// The type lists it; no page documents a request there.
    pub fn insights(&self) -> Collection<models::GovernanceInsight> {
        Collection::at(self.0.name("insights"))
    }

    /// `…/instance`
    ///
    /// The type lists it; no page documents a request there.
    pub fn instance(&self) -> super::AccessReviewInstance {
        super::AccessReviewInstance(self.0.name("instance"))
    }

    /// `…/recordAllDecisions`
    ///
    /// The type lists it; no page documents a request there.
    pub fn record_all_decisions(&self) -> super::AccessReviewInstance {
        super::AccessReviewInstance(self.0.name("recordAllDecisions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewInstanceDecisionItem`, such as `/me/pendingAccessReviewInstances/{id}/decisions`.
    AccessReviewInstanceDecisions[models::AccessReviewInstanceDecisionItem]
}

impl AccessReviewInstanceDecisions {
    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions/filterByCurrentUser(on='reviewer')` — accessReviewInstanceDecisionItem: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-filterbycurrentuser?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/instances/{accessReviewInstance-id}/decisions/filterByCurrentUser(on='{on}')`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/decisions/filterByCurrentUser(on='{on}')`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/decisions/filterByCurrentUser(on='{on}')` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessReviewInstanceDecisionItemFilterByCurrentUserOptions,
    ) -> List<models::AccessReviewInstanceDecisionItem> {
        let sheet = "GET accessReviewInstanceDecisionItem: filter_by_current_user
            accessreviewinstancedecisionitem-filterbycurrentuser: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions/filterByCurrentUser(on='{on}')
            /identityGovernance/accessReviews/instances/{id}/decisions/filterByCurrentUser(on='{on}')
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/decisions/filterByCurrentUser(on='{on}')
            /identityGovernance/accessReviews/unified/instances/{id}/decisions/filterByCurrentUser(on='{on}')
            /users/{id}/pendingAccessReviewInstances/{id}/decisions/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /me/pendingAccessReviewInstances/{instance-id}/decisions` — List accessReviewInstanceDecisionItems pending approval deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-listpendingapproval?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/accessreviewinstance-list-decisions?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/decisions`, `/users/{user-id}/pendingAccessReviewInstances/{accessReviewInstance-id}/decisions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessReviewInstanceDecisionItem> {
        let sheet = "GET accessReviewInstanceDecisionItem: list
            accessreviewinstancedecisionitem-listpendingapproval: AccessReview.Read.All AccessReview.ReadWrite.All | |
            /me/pendingAccessReviewInstances/{id}/decisions
            accessreviewinstance-list-decisions: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/decisions
            accessreviewinstance-list-decisions: AccessReview.Read.All AccessReview.ReadWrite.All | |
            /users/{id}/pendingAccessReviewInstances/{id}/decisions";
        self.0.list(sheet)
    }

    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/decisions/recordAllDecisions` — accessReviewInstanceDecisionItem: recordAllDecisions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-recordalldecisions?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/instances/{accessReviewInstance-id}/decisions/recordAllDecisions`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/decisions/recordAllDecisions`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/decisions/recordAllDecisions` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn record_all_decisions(
        &self,
        body: requests::access_review_instance_decision_item::RecordAllDecisionsRequest,
    ) -> Call<()> {
        let sheet = "POST accessReviewInstanceDecisionItem: record_all_decisions
            accessreviewinstancedecisionitem-recordalldecisions: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions/recordAllDecisions
            /identityGovernance/accessReviews/instances/{id}/decisions/recordAllDecisions
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/decisions/recordAllDecisions
            /identityGovernance/accessReviews/unified/instances/{id}/decisions/recordAllDecisions
            /users/{id}/pendingAccessReviewInstances/{id}/decisions/recordAllDecisions";
        self.0.name("recordAllDecisions").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewStage`, such as `/users/{id}/pendingAccessReviewInstances/{id}/stages`.
    AccessReviewInstanceStages[models::AccessReviewStage]
}

impl AccessReviewInstanceStages {
    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/filterByCurrentUser(on='reviewer')` — accessReviewStage: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewstage-filterbycurrentuser?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/instances/{accessReviewInstance-id}/stages/filterByCurrentUser(on='{on}')`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/filterByCurrentUser(on='{on}')`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/stages/filterByCurrentUser(on='{on}')` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessReviewStageFilterByCurrentUserOptions,
    ) -> List<models::AccessReviewStage> {
        let sheet = "GET accessReviewStage: filter_by_current_user
            accessreviewstage-filterbycurrentuser: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/filterByCurrentUser(on='{on}')
            /identityGovernance/accessReviews/instances/{id}/stages/filterByCurrentUser(on='{on}')
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/stages/filterByCurrentUser(on='{on}')
            /identityGovernance/accessReviews/unified/instances/{id}/stages/filterByCurrentUser(on='{on}')
            /users/{id}/pendingAccessReviewInstances/{id}/stages/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages` — List stages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-list-stages?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessReviewStage> {
        let sheet = "GET accessReviewInstance: list
            accessreviewinstance-list-stages: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/stages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewDecision`, such as `/accessReviews/{id}/myDecisions`.
    AccessReviewMyDecisions[models::AccessReviewDecision]
}

impl AccessReviewMyDecisions {
    /// `GET /accessReviews/{reviewId}/myDecisions` — List my accessReview decisions deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreview-listmydecisions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`, `AccessReview.ReadWrite.Membership`.
    pub fn list(&self) -> List<models::AccessReviewDecision> {
        let sheet = "GET accessReview: list
            accessreview-listmydecisions: AccessReview.Read.All AccessReview.ReadWrite.All AccessReview.ReadWrite.Membership | |
            /accessReviews/{id}/myDecisions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userIdentity`, such as `/accessReviews/{id}/reviewers`.
    AccessReviewReviewers[models::UserIdentity]
}

impl AccessReviewReviewers {
    /// `POST /accessReviews/{reviewId}/reviewers` — Add accessReview reviewer deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreview-addreviewer?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.Membership`.
    pub fn create(&self, body: impl Into<models::UserIdentity>) -> Call<()> {
        let sheet = "POST accessReview: create
            accessreview-addreviewer: AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All | | AccessReview.ReadWrite.Membership
            /accessReviews/{id}/reviewers";
        self.0.call(sheet).json(Into::<models::UserIdentity>::into(body))
    }

    /// `GET /accessReviews/{reviewId}/reviewers` — List accessReview reviewers deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreview-listreviewers?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`.
    pub fn list(&self) -> List<models::UserIdentity> {
        let sheet = "GET accessReview: list
            accessreview-listreviewers: AccessReview.Read.All AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.Membership
            /accessReviews/{id}/reviewers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessReviewScheduleDefinition`, such as `/identityGovernance/accessReviews/definitions/{id}`.
    AccessReviewScheduleDefinition: super::Entity = models::AccessReviewScheduleDefinition
}

impl AccessReviewScheduleDefinition {
    /// `DELETE /identityGovernance/accessReviews/definitions/{review-id}` — Delete accessReviewScheduleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-delete?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessReviewScheduleDefinition: delete
            accessreviewscheduledefinition-delete: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}
            /identityGovernance/accessReviews/unified/definitions/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/accessReviews/definitions/{review-id}` — Get accessReviewScheduleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-get?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessReviewScheduleDefinition> {
        let sheet = "GET accessReviewScheduleDefinition: get
            accessreviewscheduledefinition-get: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}
            /identityGovernance/accessReviews/unified/definitions/{id}";
        self.0.get(sheet)
    }

    /// `PUT /identityGovernance/accessReviews/definitions/{review-id}` — Update accessReviewScheduleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-update?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn replace(&self, body: models::AccessReviewScheduleDefinition) -> Call<()> {
        let sheet = "PUT accessReviewScheduleDefinition: replace
            accessreviewscheduledefinition-update: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}
            /identityGovernance/accessReviews/unified/definitions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/stop`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn stop(&self) -> Call<()> {
        let sheet = "POST accessReviewScheduleDefinition: stop
            : | |
            /identityGovernance/accessReviews/definitions/{id}/stop";
        self.0.name("stop").call(sheet)
    }

    /// `…/instances`
    pub fn instances(&self) -> super::AccessReviewScheduleDefinitionInstances {
        super::AccessReviewScheduleDefinitionInstances(self.0.name("instances"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewInstance`, such as `/identityGovernance/accessReviews/definitions/{id}/instances`.
    AccessReviewScheduleDefinitionInstances[models::AccessReviewInstance]
}

impl AccessReviewScheduleDefinitionInstances {
    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/filterByCurrentUser(on='reviewer')` — accessReviewInstance: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-filterbycurrentuser?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/filterByCurrentUser(on='{on}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessReviewInstanceFilterByCurrentUserOptions,
    ) -> List<models::AccessReviewInstance> {
        let sheet = "GET accessReviewInstance: filter_by_current_user
            accessreviewinstance-filterbycurrentuser: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/filterByCurrentUser(on='{on}')
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/accessReviews/definitions/{definition-id}/instances` — List instances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-list-instances?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessReviewInstance> {
        let sheet = "GET accessReviewScheduleDefinition: list
            accessreviewscheduledefinition-list-instances: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances
            /identityGovernance/accessReviews/unified/definitions/{id}/instances";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessReviewSet`, such as `/identityGovernance/accessReviews`.
    AccessReviewSet: super::Entity = models::AccessReviewSet
}

impl AccessReviewSet {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AccessReviewSet> {
        self.0.get("GET accessReviewSet: get")
    }

    /// `…/decisions`
    pub fn decisions(&self) -> super::AccessReviewSetDecisions {
        super::AccessReviewSetDecisions(self.0.name("decisions"))
    }

    /// `…/definitions`
    pub fn definitions(&self) -> super::AccessReviewSetDefinitions {
        super::AccessReviewSetDefinitions(self.0.name("definitions"))
    }

    /// `…/historyDefinitions`
    pub fn history_definitions(&self) -> super::AccessReviewSetHistoryDefinitions {
        super::AccessReviewSetHistoryDefinitions(self.0.name("historyDefinitions"))
    }

    /// `…/instances`
    pub fn instances(&self) -> super::AccessReviewSetInstances {
        super::AccessReviewSetInstances(self.0.name("instances"))
    }

    /// `…/policy`
    pub fn policy(&self) -> super::AccessReviewPolicy {
        super::AccessReviewPolicy(self.0.name("policy"))
    }

    /// `…/unified`
    pub fn unified(&self) -> super::UnifiedRoot {
        super::UnifiedRoot(self.0.name("unified"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewInstanceDecisionItem`, such as `/identityGovernance/accessReviews/decisions`.
    AccessReviewSetDecisions[models::AccessReviewInstanceDecisionItem]
}

impl AccessReviewSetDecisions {
    /// `POST /identityGovernance/accessReviews/decisions/recordAllDecisions` — accessReviewInstanceDecisionItem: recordAllDecisions
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
            /identityGovernance/accessReviews/decisions/recordAllDecisions";
        self.0.name("recordAllDecisions").call(sheet).json(body)
    }

    /// `…/filterByCurrentUser(on='{on}')`
    pub fn filter_by_current_user(&self, on: &str) -> super::AccessReviewSetDecisionsFilterByCurrentUser {
        super::AccessReviewSetDecisionsFilterByCurrentUser(
            self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on))]),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewInstanceDecisionItem`, such as `/identityGovernance/accessReviews/decisions/filterByCurrentUser(on='{on}')`.
    AccessReviewSetDecisionsFilterByCurrentUser[models::AccessReviewInstanceDecisionItem]
}

impl AccessReviewSetDecisionsFilterByCurrentUser {
    /// `GET /identityGovernance/accessReviews/decisions/filterByCurrentUser(on='{on}')` — accessReviewInstanceDecisionItem: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-filterbycurrentuser?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessReviewInstanceDecisionItem> {
        let sheet = "GET accessReviewInstanceDecisionItem: list
            accessreviewinstancedecisionitem-filterbycurrentuser: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/decisions/filterByCurrentUser(on='{on}')";
        self.0.list(sheet)
    }

    /// `POST /identityGovernance/accessReviews/decisions/filterByCurrentUser(on='reviewer')/recordAllDecisions` — accessReviewInstanceDecisionItem: recordAllDecisions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-recordalldecisions?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`, `AccessReview.Read.All`.
    pub fn record_all_decisions(
        &self,
        body: requests::access_review_instance_decision_item::RecordAllDecisionsRequest,
    ) -> Call<()> {
        let sheet = "POST accessReviewInstanceDecisionItem: record_all_decisions
            accessreviewinstancedecisionitem-recordalldecisions: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All AccessReview.Read.All
            /identityGovernance/accessReviews/decisions/filterByCurrentUser(on='{on}')/recordAllDecisions";
        self.0.name("recordAllDecisions").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewScheduleDefinition`, such as `/identityGovernance/accessReviews/definitions`.
    AccessReviewSetDefinitions[models::AccessReviewScheduleDefinition]
}

impl AccessReviewSetDefinitions {
    /// `POST /identityGovernance/accessReviews/definitions` — Create definitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewset-post-definitions?view=graph-rest-beta)
    /// Required: `descriptionForAdmins`, `descriptionForReviewers`, `displayName`, `scope`. Status: 201.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn create(&self, body: models::AccessReviewScheduleDefinition) -> Call<models::AccessReviewScheduleDefinition> {
        let sheet = "POST accessReviewSet: create
            accessreviewset-post-definitions: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/accessReviews/definitions/filterByCurrentUser(on='reviewer')` — accessReviewScheduleDefinition: filterByCurrentUser
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
            /identityGovernance/accessReviews/definitions/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/accessReviews/definitions` — List definitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewset-list-definitions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessReviewScheduleDefinition> {
        let sheet = "GET accessReviewSet: list
            accessreviewset-list-definitions: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewHistoryDefinition`, such as `/identityGovernance/accessReviews/historyDefinitions`.
    AccessReviewSetHistoryDefinitions[models::AccessReviewHistoryDefinition]
}

impl AccessReviewSetHistoryDefinitions {
    /// `POST /identityGovernance/accessReviews/historyDefinitions` — Create historyDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewset-post-historydefinitions?view=graph-rest-beta)
    /// Required: `displayName`, `scopes`. Status: 201.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn create(&self, body: models::AccessReviewHistoryDefinition) -> Call<models::AccessReviewHistoryDefinition> {
        let sheet = "POST accessReviewSet: create
            accessreviewset-post-historydefinitions: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/historyDefinitions";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/accessReviews/historyDefinitions` — List historyDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewset-list-historydefinitions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessReviewHistoryDefinition> {
        let sheet = "GET accessReviewSet: list
            accessreviewset-list-historydefinitions: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/historyDefinitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewInstance`, such as `/identityGovernance/accessReviews/instances`.
    AccessReviewSetInstances[models::AccessReviewInstance]
}

impl AccessReviewSetInstances {
    /// `GET /identityGovernance/accessReviews/instances/filterByCurrentUser(on='{on}')` — accessReviewInstance: filterByCurrentUser
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
            /identityGovernance/accessReviews/instances/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessReviewStage`, such as `/users/{id}/pendingAccessReviewInstances/{id}/stages/{id}`.
    AccessReviewStage: super::Entity = models::AccessReviewStage
}

impl AccessReviewStage {
    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/acceptRecommendations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewstage-acceptrecommendations?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/accessReviews/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/acceptRecommendations`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/acceptRecommendations`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/acceptRecommendations` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn accept_recommendations(&self) -> Call<()> {
        let sheet = "POST accessReviewStage: accept_recommendations
            accessreviewstage-acceptrecommendations: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}/acceptRecommendations
            /identityGovernance/accessReviews/instances/{id}/stages/{id}/acceptRecommendations
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/stages/{id}/acceptRecommendations
            /identityGovernance/accessReviews/unified/instances/{id}/stages/{id}/acceptRecommendations
            /users/{id}/pendingAccessReviewInstances/{id}/stages/{id}/acceptRecommendations";
        self.0.name("acceptRecommendations").call(sheet)
    }

    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/batchRecordDecisions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewstage-batchrecorddecisions?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/accessReviews/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/batchRecordDecisions`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/batchRecordDecisions`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/batchRecordDecisions` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn batch_record_decisions(&self, body: requests::access_review_stage::BatchRecordDecisionsRequest) -> Call<()> {
        let sheet = "POST accessReviewStage: batch_record_decisions
            accessreviewstage-batchrecorddecisions: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}/batchRecordDecisions
            /identityGovernance/accessReviews/instances/{id}/stages/{id}/batchRecordDecisions
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/stages/{id}/batchRecordDecisions
            /identityGovernance/accessReviews/unified/instances/{id}/stages/{id}/batchRecordDecisions
            /users/{id}/pendingAccessReviewInstances/{id}/stages/{id}/batchRecordDecisions";
        self.0.name("batchRecordDecisions").call(sheet).json(body)
    }

    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/{accessReviewStageId}` — Get accessReviewStage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewstage-get?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessReviewStage> {
        let sheet = "GET accessReviewStage: get
            accessreviewstage-get: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/stages/{id}";
        self.0.get(sheet)
    }

    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/{accessReviewStageId}/stop` — accessReviewStage: stop
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewstage-stop?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/stop`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/stop`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/stop` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn stop(&self) -> Call<()> {
        let sheet = "POST accessReviewStage: stop
            accessreviewstage-stop: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}/stop
            /identityGovernance/accessReviews/instances/{id}/stages/{id}/stop
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/stages/{id}/stop
            /identityGovernance/accessReviews/unified/instances/{id}/stages/{id}/stop
            /users/{id}/pendingAccessReviewInstances/{id}/stages/{id}/stop";
        self.0.name("stop").call(sheet)
    }

    /// `PATCH /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/{accessReviewStageId}` — Update accessReviewStage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewstage-update?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}`.
    /// Status: 200, 409.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn update(&self, body: models::AccessReviewStage) -> Call<models::AccessReviewStage> {
        let sheet = "PATCH accessReviewStage: update
            accessreviewstage-update: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/stages/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/decisions`
    pub fn decisions(&self) -> super::AccessReviewStageDecisions {
        super::AccessReviewStageDecisions(self.0.name("decisions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewInstanceDecisionItem`, such as `/users/{id}/pendingAccessReviewInstances/{id}/stages/{id}/decisions`.
    AccessReviewStageDecisions[models::AccessReviewInstanceDecisionItem]
}

impl AccessReviewStageDecisions {
    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/{accessReviewStageId}/decisions/filterByCurrentUser(on='reviewer')` — accessReviewInstanceDecisionItem: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-filterbycurrentuser?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/decisions/filterByCurrentUser(on='{on}')`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/decisions/filterByCurrentUser(on='{on}')`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/decisions/filterByCurrentUser(on='{on}')` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessReviewInstanceDecisionItemFilterByCurrentUserOptions,
    ) -> List<models::AccessReviewInstanceDecisionItem> {
        let sheet = "GET accessReviewInstanceDecisionItem: filter_by_current_user
            accessreviewinstancedecisionitem-filterbycurrentuser: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}/decisions/filterByCurrentUser(on='{on}')
            /identityGovernance/accessReviews/instances/{id}/stages/{id}/decisions/filterByCurrentUser(on='{on}')
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/stages/{id}/decisions/filterByCurrentUser(on='{on}')
            /identityGovernance/accessReviews/unified/instances/{id}/stages/{id}/decisions/filterByCurrentUser(on='{on}')
            /users/{id}/pendingAccessReviewInstances/{id}/stages/{id}/decisions/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/{accessReviewStageId}/decisions` — List decisions from a multi stage access review
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewstage-list-decisions?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/decisions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessReviewInstanceDecisionItem> {
        let sheet = "GET accessReviewStage: list
            accessreviewstage-list-decisions: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}/decisions
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/stages/{id}/decisions";
        self.0.list(sheet)
    }

    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/decisions/recordAllDecisions` — accessReviewInstanceDecisionItem: recordAllDecisions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-recordalldecisions?view=graph-rest-beta)
    /// Also: `/identityGovernance/accessReviews/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/decisions/recordAllDecisions`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/decisions/recordAllDecisions`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/decisions/recordAllDecisions` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn record_all_decisions(
        &self,
        body: requests::access_review_instance_decision_item::RecordAllDecisionsRequest,
    ) -> Call<()> {
        let sheet = "POST accessReviewInstanceDecisionItem: record_all_decisions
            accessreviewinstancedecisionitem-recordalldecisions: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}/decisions/recordAllDecisions
            /identityGovernance/accessReviews/instances/{id}/stages/{id}/decisions/recordAllDecisions
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/stages/{id}/decisions/recordAllDecisions
            /identityGovernance/accessReviews/unified/instances/{id}/stages/{id}/decisions/recordAllDecisions
            /users/{id}/pendingAccessReviewInstances/{id}/stages/{id}/decisions/recordAllDecisions";
        self.0.name("recordAllDecisions").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReview`, such as `/accessReviews`.
    AccessReviews[models::AccessReview]
}

impl AccessReviews {
    /// `POST /accessReviews` — Create accessReview deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreview-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.Membership`.
    pub fn create(&self, body: models::AccessReview) -> Call<models::AccessReview> {
        let sheet = "POST accessReview: create
            accessreview-create: AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All | | AccessReview.ReadWrite.Membership
            /accessReviews";
        self.0.call(sheet).json(body)
    }

    /// `GET /accessReviews` — List accessreviews deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreview-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`.
    pub fn list(&self) -> List<models::AccessReview> {
        let sheet = "GET accessReview: list
            accessreview-list: AccessReview.Read.All AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.Membership
            /accessReviews";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.agreement`, such as `/agreements/{id}`.
    Agreement: super::Entity = models::Agreement
}

impl Agreement {
    /// `DELETE /identityGovernance/termsOfUse/agreements/{id}` — Delete agreement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agreement-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Agreement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE agreement: delete
            agreement-delete: Agreement.ReadWrite.All | |
            /identityGovernance/termsOfUse/agreements/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/termsOfUse/agreements/{id}` — Get agreement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agreement-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/agreement-list-files?view=graph-rest-beta)
    /// Also: `/agreements/{agreementsId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Agreement.Read.All`.
    pub fn get(&self) -> Get<models::Agreement> {
        let sheet = "GET agreement: get
            agreement-get: Agreement.Read.All | |
            /identityGovernance/termsOfUse/agreements/{id}
            agreement-list-files: Agreement.Read.All | |
            /agreements/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/termsOfUse/agreements/{id}` — Update agreement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agreement-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Agreement.ReadWrite.All`.
    pub fn update(&self, body: models::Agreement) -> Call<()> {
        let sheet = "PATCH agreement: update
            agreement-update: Agreement.ReadWrite.All | |
            /identityGovernance/termsOfUse/agreements/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/acceptances`
    pub fn acceptances(&self) -> super::AgreementAcceptances {
        super::AgreementAcceptances(self.0.name("acceptances"))
    }

    /// `…/file`
    pub fn file(&self) -> super::AgreementFile {
        super::AgreementFile(self.0.name("file"))
    }

    /// `…/files`
    pub fn files(&self) -> super::AgreementFiles {
        super::AgreementFiles(self.0.name("files"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agreementAcceptance`, such as `/identityGovernance/termsOfUse/agreements/{id}/acceptances`.
    AgreementAcceptances[models::AgreementAcceptance]
}

impl AgreementAcceptances {
    /// `GET /identityGovernance/termsOfUse/agreements/{agreementsId}/acceptances` — List acceptances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agreement-list-acceptances?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgreementAcceptance.Read`, `AgreementAcceptance.Read.All`.
    pub fn list(&self) -> List<models::AgreementAcceptance> {
        let sheet = "GET agreement: list
            agreement-list-acceptances: AgreementAcceptance.Read AgreementAcceptance.Read.All | |
            /identityGovernance/termsOfUse/agreements/{id}/acceptances";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.agreementFile`, such as `/agreements/{id}/file`.
    AgreementFile: super::Entity = models::AgreementFile
}

impl AgreementFile {
    /// `GET /agreements/{agreementsId}/file` — Get agreementFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agreementfile-get?view=graph-rest-beta)
    /// Also: `/identityGovernance/termsOfUse/agreements/{agreementsId}/file`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Agreement.Read.All`, `Agreement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AgreementFile> {
        let sheet = "GET agreementFile: get
            agreementfile-get: Agreement.Read.All Agreement.ReadWrite.All | |
            /agreements/{id}/file
            /identityGovernance/termsOfUse/agreements/{id}/file";
        self.0.get(sheet)
    }

    /// `…/localizations`
    pub fn localizations(&self) -> super::AgreementFileLocalizations {
        super::AgreementFileLocalizations(self.0.name("localizations"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agreementFileLocalization`, such as `/agreements/{id}/file/localizations`.
    AgreementFileLocalizations[models::AgreementFileLocalization]
}

impl AgreementFileLocalizations {
    /// `GET /agreements/{agreement-id}/file/localizations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agreementfile-list-localizations?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::AgreementFileLocalization> {
        let sheet = "GET agreementFile: list
            agreementfile-list-localizations: | |
            /agreements/{id}/file/localizations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agreementFileLocalization`, such as `/agreements/{id}/files`.
    AgreementFiles[models::AgreementFileLocalization]
}

impl AgreementFiles {
    /// `POST /agreements/{agreementsId}/files` — Create agreementFileLocalization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agreement-post-files?view=graph-rest-beta)
    /// Also: `/identityGovernance/termsOfUse/agreements/{agreementsId}/files`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Agreement.ReadWrite.All`.
    pub fn create(&self, body: models::AgreementFileLocalization) -> Call<models::AgreementFileLocalization> {
        let sheet = "POST agreement: create
            agreement-post-files: Agreement.ReadWrite.All | |
            /agreements/{id}/files
            /identityGovernance/termsOfUse/agreements/{id}/files";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.appConsentApprovalRoute`, such as `/identityGovernance/appConsent`.
    AppConsentApprovalRoute: super::Entity = models::AppConsentApprovalRoute
}

impl AppConsentApprovalRoute {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AppConsentApprovalRoute> {
        self.0.get("GET appConsentApprovalRoute: get")
    }

    /// `…/appConsentRequests`
    pub fn app_consent_requests(&self) -> super::AppConsentApprovalRouteAppConsentRequests {
        super::AppConsentApprovalRouteAppConsentRequests(self.0.name("appConsentRequests"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appConsentRequest`, such as `/identityGovernance/appConsent/appConsentRequests`.
    AppConsentApprovalRouteAppConsentRequests[models::AppConsentRequest]
}

impl AppConsentApprovalRouteAppConsentRequests {
    /// `GET /identityGovernance/appConsent/appConsentRequests/filterByCurrentUser(on='parameterValue')` — appConsentRequest: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appconsentrequest-filterByCurrentUser?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`; application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::ConsentRequestFilterByCurrentUserOptions,
    ) -> List<models::AppConsentRequest> {
        let sheet = "GET appConsentRequest: filter_by_current_user
            appconsentrequest-filterByCurrentUser: ConsentRequest.Read.All ConsentRequest.ReadWrite.All | | ConsentRequest.Read.All ConsentRequest.ReadWrite.All
            /identityGovernance/appConsent/appConsentRequests/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/appConsent/appConsentRequests` — List appConsentRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appconsentapprovalroute-list-appconsentrequests?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`; application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`.
    pub fn list(&self) -> List<models::AppConsentRequest> {
        let sheet = "GET appConsentApprovalRoute: list
            appconsentapprovalroute-list-appconsentrequests: ConsentRequest.Read.All ConsentRequest.ReadWrite.All | | ConsentRequest.Read.All ConsentRequest.ReadWrite.All
            /identityGovernance/appConsent/appConsentRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.approval`, such as `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}`.
    Approval: super::Entity = models::Approval
}

impl Approval {
    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}` — Get approval
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approval-get?view=graph-rest-beta)
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Approval> {
        let sheet = "GET approval: get
            approval-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}";
        self.0.get(sheet)
    }

    /// `…/stages`
    ///
    /// The type lists it; no page documents a request there.
    pub fn stages(&self) -> Collection<models::ApprovalStage> {
        Collection::at(self.0.name("stages"))
    }

    /// `…/steps`
    pub fn steps(&self) -> super::ApprovalSteps {
        super::ApprovalSteps(self.0.name("steps"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.approvalStep`, such as `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/steps/{id}`.
    ApprovalStep: super::Entity = models::ApprovalStep
}

impl ApprovalStep {
    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/steps/{id}` — Get approvalstep
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approvalstep-get?view=graph-rest-beta)
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ApprovalStep> {
        let sheet = "GET approvalStep: get
            approvalstep-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/steps/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/steps/{id}` — Update approvalStep
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approvalstep-update?view=graph-rest-beta)
    /// Status: 204, 403, 404, 409.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`.
    pub fn update(&self, body: models::ApprovalStep) -> Call<()> {
        let sheet = "PATCH approvalStep: update
            approvalstep-update: EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/steps/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.approvalStep`, such as `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/steps`.
    ApprovalSteps[models::ApprovalStep]
}

impl ApprovalSteps {
    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/steps` — List approvalsteps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approval-list-steps?view=graph-rest-beta)
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::ApprovalStep> {
        let sheet = "GET approval: list
            approval-list-steps: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/steps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.approvalWorkflowProvider`, such as `/approvalWorkflowProviders/{id}`.
    ApprovalWorkflowProvider: super::Entity = models::ApprovalWorkflowProvider
}

impl ApprovalWorkflowProvider {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ApprovalWorkflowProvider> {
        self.0.get("GET approvalWorkflowProvider: get")
    }

    /// `…/businessFlows`
    pub fn business_flows(&self) -> Collection<models::BusinessFlow> {
        Collection::at(self.0.name("businessFlows"))
    }

    /// `…/businessFlowsWithRequestsAwaitingMyDecision`
    ///
    /// The type lists it; no page documents a request there.
    pub fn business_flows_with_requests_awaiting_my_decision(&self) -> Collection<models::BusinessFlow> {
        Collection::at(self.0.name("businessFlowsWithRequestsAwaitingMyDecision"))
    }

    /// `…/policyTemplates`
    ///
    /// The type lists it; no page documents a request there.
    pub fn policy_templates(&self) -> Collection<models::GovernancePolicyTemplate> {
        Collection::at(self.0.name("policyTemplates"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.availableAccessPackage`, such as `/identityGovernance/entitlementManagement/availableAccessPackages/{id}`.
    AvailableAccessPackage: super::Entity = models::AvailableAccessPackage
}

impl AvailableAccessPackage {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AvailableAccessPackage> {
        self.0.get("GET availableAccessPackage: get")
    }

    /// `…/resourceRoleScopes`
    pub fn resource_role_scopes(&self) -> super::AvailableAccessPackageResourceRoleScopes {
        super::AvailableAccessPackageResourceRoleScopes(self.0.name("resourceRoleScopes"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageResourceRoleScope`, such as `/identityGovernance/entitlementManagement/availableAccessPackages/{id}/resourceRoleScopes`.
    AvailableAccessPackageResourceRoleScopes[models::AccessPackageResourceRoleScope]
}

impl AvailableAccessPackageResourceRoleScopes {
    /// `GET /identityGovernance/entitlementManagement/availableAccessPackages/{availableAccessPackage-id}/resourceRoleScopes`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/availableaccesspackage-list-resourcerolescopes?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementMgmt-SubjectAccess.ReadWrite`, `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackageResourceRoleScope> {
        let sheet = "GET availableAccessPackage: list
            availableaccesspackage-list-resourcerolescopes: EntitlementMgmt-SubjectAccess.ReadWrite EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/availableAccessPackages/{id}/resourceRoleScopes";
        self.0.list(sheet)
    }
}
