// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackage`, such as `/identityGovernance/entitlementManagement/accessPackages/{id}`.
    AccessPackage: super::Entity = models::AccessPackage
}

impl AccessPackage {
    /// `DELETE /identityGovernance/entitlementManagement/accessPackages/{accessPackageId}` — Delete accessPackage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessPackage: delete
            accesspackage-delete: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackages/{accessPackageId}` — Get accessPackage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessPackage> {
        let sheet = "GET accessPackage: get
            accesspackage-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}";
        self.0.get(sheet)
    }

    /// `POST /identityGovernance/entitlementManagement/accessPackages/{accessPackageId}/getApplicablePolicyRequirements` — accessPackage: getApplicablePolicyRequirements
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-getapplicablepolicyrequirements?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementMgmt-SubjectAccess.ReadWrite`, `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get_applicable_policy_requirements(&self) -> Call<Vec<models::AccessPackageAssignmentRequestRequirements>> {
        let sheet = "POST accessPackage: get_applicable_policy_requirements
            accesspackage-getapplicablepolicyrequirements: EntitlementMgmt-SubjectAccess.ReadWrite EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackages/{id}/getApplicablePolicyRequirements";
        self.0.name("getApplicablePolicyRequirements").call(sheet)
    }

    /// `PATCH /identityGovernance/entitlementManagement/accessPackages/{accessPackageId}` — Update accessPackage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn update(&self, body: models::AccessPackage) -> Call<()> {
        let sheet = "PATCH accessPackage: update
            accesspackage-update: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/accessPackagesIncompatibleWith`
    pub fn access_packages_incompatible_with(&self) -> super::AccessPackageAccessPackagesIncompatibleWith {
        super::AccessPackageAccessPackagesIncompatibleWith(self.0.name("accessPackagesIncompatibleWith"))
    }

    /// `…/assignmentPolicies`
    ///
    /// The type lists it; no page documents a request there.
    pub fn assignment_policies(&self) -> Collection<models::AccessPackageAssignmentPolicy> {
        Collection::at(self.0.name("assignmentPolicies"))
    }

    /// `…/catalog`
    ///
    /// The type lists it; no page documents a request there.
    pub fn catalog(&self) -> super::AccessPackageCatalog {
        super::AccessPackageCatalog(self.0.name("catalog"))
    }

    /// `…/catalogId`
    ///
    /// The type lists it; no page documents a request there.
    pub fn catalog_id(&self) -> super::AccessPackageCatalog {
        super::AccessPackageCatalog(self.0.name("catalogId"))
    }

    /// `…/incompatibleAccessPackages`
    pub fn incompatible_access_packages(&self) -> super::AccessPackageIncompatibleAccessPackages {
        super::AccessPackageIncompatibleAccessPackages(self.0.references("incompatibleAccessPackages"))
    }

    /// `…/incompatibleGroups`
    pub fn incompatible_groups(&self) -> super::AccessPackageIncompatibleGroups {
        super::AccessPackageIncompatibleGroups(self.0.references("incompatibleGroups"))
    }

    /// `…/resourceRoleScopes`
    pub fn resource_role_scopes(&self) -> super::AccessPackageResourceRoleScopes {
        super::AccessPackageResourceRoleScopes(self.0.name("resourceRoleScopes"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackage`, such as `/identityGovernance/entitlementManagement/accessPackages/{id}/accessPackagesIncompatibleWith`.
    AccessPackageAccessPackagesIncompatibleWith[models::AccessPackage]
}

impl AccessPackageAccessPackagesIncompatibleWith {
    /// `GET /identityGovernance/entitlementManagement/accessPackages/{accessPackage-id}/accessPackagesIncompatibleWith`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-list-accesspackagesincompatiblewith?view=graph-rest-1.0), metadata
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
    /// A value of `microsoft.graph.accessPackageAssignment`, such as `/identityGovernance/entitlementManagement/assignments/{id}`.
    AccessPackageAssignment: super::Entity = models::AccessPackageAssignment
}

impl AccessPackageAssignment {
    /// `GET /identityGovernance/entitlementManagement/assignments/{accessPackageAssignment-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignment-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessPackageAssignment> {
        let sheet = "GET accessPackageAssignment: get
            accesspackageassignment-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignments/{id}";
        self.0.get(sheet)
    }

    /// `POST /identityGovernance/entitlementManagement/assignments/{accessPackageAssignment-id}/reprocess` — accessPackageAssignment: reprocess
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignment-reprocess?view=graph-rest-1.0)
    /// Status: 202, 404, 400.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn reprocess(&self) -> Call<()> {
        let sheet = "POST accessPackageAssignment: reprocess
            accesspackageassignment-reprocess: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignments/{id}/reprocess";
        self.0.name("reprocess").call(sheet)
    }

    /// `…/accessPackage`
    ///
    /// The type lists it; no page documents a request there.
    pub fn access_package(&self) -> super::AccessPackage {
        super::AccessPackage(self.0.name("accessPackage"))
    }

    /// `…/assignmentPolicy`
    ///
    /// The type lists it; no page documents a request there.
    pub fn assignment_policy(&self) -> super::AccessPackageAssignmentPolicy {
        super::AccessPackageAssignmentPolicy(self.0.name("assignmentPolicy"))
    }

    /// `…/target`
    ///
    /// The type lists it; no page documents a request there.
    pub fn target(&self) -> super::AccessPackageSubject {
        super::AccessPackageSubject(self.0.name("target"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageAssignmentPolicy`, such as `/identityGovernance/entitlementManagement/assignmentPolicies/{id}`.
    AccessPackageAssignmentPolicy: super::Entity = models::AccessPackageAssignmentPolicy
}

impl AccessPackageAssignmentPolicy {
    /// `DELETE /identityGovernance/entitlementManagement/assignmentPolicies/{accessPackageAssignmentPolicyId}` — Delete accessPackageAssignmentPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentpolicy-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessPackageAssignmentPolicy: delete
            accesspackageassignmentpolicy-delete: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignmentPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/assignmentPolicies/{accessPackageAssignmentPolicyId}` — Get accessPackageAssignmentPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentpolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessPackageAssignmentPolicy> {
        let sheet = "GET accessPackageAssignmentPolicy: get
            accesspackageassignmentpolicy-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignmentPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PUT /identityGovernance/entitlementManagement/assignmentPolicies/{accessPackageAssignmentPolicyId}` — Update accessPackageAssignmentPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentpolicy-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn replace(&self, body: models::AccessPackageAssignmentPolicy) -> Call<models::AccessPackageAssignmentPolicy> {
        let sheet = "PUT accessPackageAssignmentPolicy: replace
            accesspackageassignmentpolicy-update: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignmentPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/accessPackage`
    ///
    /// The type lists it; no page documents a request there.
    pub fn access_package(&self) -> super::AccessPackage {
        super::AccessPackage(self.0.name("accessPackage"))
    }

    /// `…/catalog`
    ///
    /// The type lists it; no page documents a request there.
    pub fn catalog(&self) -> super::AccessPackageCatalog {
        super::AccessPackageCatalog(self.0.name("catalog"))
    }

    /// `…/customExtensionStageSettings`
    ///
    /// The type lists it; no page documents a request there.
    pub fn custom_extension_stage_settings(&self) -> Collection<models::CustomExtensionStageSetting> {
        Collection::at(self.0.name("customExtensionStageSettings"))
    }

    /// `…/questions`
    ///
    /// The type lists it; no page documents a request there.
    pub fn questions(&self) -> Collection<models::AccessPackageQuestion> {
        Collection::at(self.0.name("questions"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageAssignmentRequest`, such as `/identityGovernance/entitlementManagement/assignmentRequests/{id}`.
    AccessPackageAssignmentRequest: super::Entity = models::AccessPackageAssignmentRequest
}

impl AccessPackageAssignmentRequest {
    /// `POST /identityGovernance/entitlementManagement/assignmentRequests/{accessPackageAssignmentRequestId}/cancel` — accessPackageAssignmentRequest: cancel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-cancel?view=graph-rest-1.0)
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `EntitlementMgmt-SubjectAccess.ReadWrite`, `EntitlementManagement.ReadWrite.All`.
    pub fn cancel(&self) -> Call<()> {
        let sheet = "POST accessPackageAssignmentRequest: cancel
            accesspackageassignmentrequest-cancel: EntitlementMgmt-SubjectAccess.ReadWrite EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/assignmentRequests/{id}/cancel";
        self.0.name("cancel").call(sheet)
    }

    /// `DELETE /identityGovernance/entitlementManagement/assignmentRequests/{accessPackageAssignmentRequestId}` — Delete accessPackageAssignmentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessPackageAssignmentRequest: delete
            accesspackageassignmentrequest-delete: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignmentRequests/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/assignmentRequests/{accessPackageAssignmentRequestId}` — Get accessPackageAssignmentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessPackageAssignmentRequest> {
        let sheet = "GET accessPackageAssignmentRequest: get
            accesspackageassignmentrequest-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignmentRequests/{id}";
        self.0.get(sheet)
    }

    /// `POST /identityGovernance/entitlementManagement/assignmentRequests/{accessPackageAssignmentRequest-id}/reprocess` — accessPackageAssignmentRequest: reprocess
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-reprocess?view=graph-rest-1.0)
    /// Status: 202, 404, 400.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn reprocess(&self) -> Call<()> {
        let sheet = "POST accessPackageAssignmentRequest: reprocess
            accesspackageassignmentrequest-reprocess: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignmentRequests/{id}/reprocess";
        self.0.name("reprocess").call(sheet)
    }

    /// `POST /identityGovernance/entitlementManagement/assignmentRequests/{accessPackageAssignmentRequest-id}/resume`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-resume?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn resume(&self, body: requests::access_package_assignment_request::ResumeRequest) -> Call<()> {
        let sheet = "POST accessPackageAssignmentRequest: resume
            accesspackageassignmentrequest-resume: | |
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

    /// `…/assignment`
    ///
    /// The type lists it; no page documents a request there.
    pub fn assignment(&self) -> super::AccessPackageAssignment {
        super::AccessPackageAssignment(self.0.name("assignment"))
    }

    /// `…/requestor`
    ///
    /// The type lists it; no page documents a request there.
    pub fn requestor(&self) -> super::AccessPackageSubject {
        super::AccessPackageSubject(self.0.name("requestor"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageCatalog`, such as `/identityGovernance/catalogs/{id}`.
    AccessPackageCatalog: super::Entity = models::AccessPackageCatalog
}

impl AccessPackageCatalog {
    /// `DELETE /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalogId}` — Delete accessPackageCatalog
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessPackageCatalog: delete
            accesspackagecatalog-delete: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/catalogs/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalogId}` — Get accessPackageCatalog
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessPackageCatalog> {
        let sheet = "GET accessPackageCatalog: get
            accesspackagecatalog-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/catalogs/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalogId}` — Update accessPackageCatalog
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn update(&self, body: models::AccessPackageCatalog) -> Call<()> {
        let sheet = "PATCH accessPackageCatalog: update
            accesspackagecatalog-update: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/catalogs/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/accessPackages`
    ///
    /// The type lists it; no page documents a request there.
    pub fn access_packages(&self) -> Collection<models::AccessPackage> {
        Collection::at(self.0.name("accessPackages"))
    }

    /// `…/customWorkflowExtensions`
    pub fn custom_workflow_extensions(&self) -> super::AccessPackageCatalogCustomWorkflowExtensions {
        super::AccessPackageCatalogCustomWorkflowExtensions(self.0.name("customWorkflowExtensions"))
    }

    /// `…/resourceRoles`
    pub fn resource_roles(&self) -> super::AccessPackageCatalogResourceRoles {
        super::AccessPackageCatalogResourceRoles(self.0.name("resourceRoles"))
    }

    /// `…/resourceScopes`
    pub fn resource_scopes(&self) -> Collection<models::AccessPackageResourceScope> {
        Collection::at(self.0.name("resourceScopes"))
    }

    /// `…/resources`
    pub fn resources(&self) -> super::AccessPackageCatalogResources {
        super::AccessPackageCatalogResources(self.0.name("resources"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.customCalloutExtension`, such as `/identityGovernance/entitlementManagement/catalogs/{id}/customWorkflowExtensions`.
    AccessPackageCatalogCustomWorkflowExtensions[models::CustomCalloutExtension]
}

impl AccessPackageCatalogCustomWorkflowExtensions {
    /// `POST /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalog-id}/customWorkflowExtensions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-post-accesspackagecustomworkflowextensions?view=graph-rest-1.0), metadata
    /// Status: 201.
    pub fn create(&self, body: impl Into<models::CustomCalloutExtension>) -> Call<models::CustomCalloutExtension> {
        let sheet = "POST accessPackageCatalog: create
            accesspackagecatalog-post-accesspackagecustomworkflowextensions: | |
            /identityGovernance/entitlementManagement/catalogs/{id}/customWorkflowExtensions";
        self.0.call(sheet).json(Into::<models::CustomCalloutExtension>::into(body))
    }

    /// `GET /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalog-id}/customWorkflowExtensions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-list-accesspackagecustomworkflowextensions?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::CustomCalloutExtension> {
        let sheet = "GET accessPackageCatalog: list
            accesspackagecatalog-list-accesspackagecustomworkflowextensions: | |
            /identityGovernance/entitlementManagement/catalogs/{id}/customWorkflowExtensions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageResourceRole`, such as `/identityGovernance/catalogs/{id}/resourceRoles`.
    AccessPackageCatalogResourceRoles[models::AccessPackageResourceRole]
}

impl AccessPackageCatalogResourceRoles {
    /// `GET /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalog-id}/resourceRoles`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-list-resourceroles?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::AccessPackageResourceRole> {
        let sheet = "GET accessPackageCatalog: list
            accesspackagecatalog-list-resourceroles: | |
            /identityGovernance/entitlementManagement/catalogs/{id}/resourceRoles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageResource`, such as `/identityGovernance/catalogs/{id}/resources`.
    AccessPackageCatalogResources[models::AccessPackageResource]
}

impl AccessPackageCatalogResources {
    /// `GET /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalog-id}/resources`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-list-resources?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::AccessPackageResource> {
        let sheet = "GET accessPackageCatalog: list
            accesspackagecatalog-list-resources: | |
            /identityGovernance/entitlementManagement/catalogs/{id}/resources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackage`, such as `/identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages`.
    AccessPackageIncompatibleAccessPackages[models::AccessPackage]
}

impl AccessPackageIncompatibleAccessPackages {
    /// `POST /identityGovernance/entitlementManagement/accessPackages/{accessPackage-id}/incompatibleAccessPackages/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-post-incompatibleaccesspackage?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST accessPackage: add_ref
            accesspackage-post-incompatibleaccesspackage: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /identityGovernance/entitlementManagement/accessPackages/{accessPackage-id}/incompatibleAccessPackages/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-delete-incompatibleaccesspackage?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE accessPackage: delete_ref
            accesspackage-delete-incompatibleaccesspackage: | |
            /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackages/{accessPackage-id}/incompatibleAccessPackages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-list-incompatibleaccesspackages?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-list-incompatibleaccesspackages-ref?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::AccessPackage> {
        let sheet = "GET incompatibleaccesspackages: list_refs
            accesspackage-list-incompatibleaccesspackages-ref: | |
            /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /identityGovernance/entitlementManagement/accessPackages/{accessPackage-id}/incompatibleAccessPackages/{accessPackage-id1}/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-delete-incompatibleaccesspackage?view=graph-rest-1.0), metadata
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
    /// `POST /identityGovernance/entitlementManagement/accessPackages/{accessPackage-id}/incompatibleGroups/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-post-incompatiblegroup?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST accessPackage: add_ref
            accesspackage-post-incompatiblegroup: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /identityGovernance/entitlementManagement/accessPackages/{accessPackage-id}/incompatibleGroups/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-delete-incompatiblegroup?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE accessPackage: delete_ref
            accesspackage-delete-incompatiblegroup: | |
            /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackages/{accessPackage-id}/incompatibleGroups`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-list-incompatiblegroups?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-list-incompatiblegroups-ref?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::Group> {
        let sheet = "GET incompatiblegroups: list_refs
            accesspackage-list-incompatiblegroups-ref: | |
            /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /identityGovernance/entitlementManagement/accessPackages/{accessPackage-id}/incompatibleGroups/{group-id}/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-delete-incompatiblegroup?view=graph-rest-1.0), metadata
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
    /// A value of `microsoft.graph.accessPackageResource`, such as `/identityGovernance/catalogs/{id}/resources/{id}`.
    AccessPackageResource: super::Entity = models::AccessPackageResource
}

impl AccessPackageResource {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AccessPackageResource> {
        self.0.get("GET accessPackageResource: get")
    }

    /// `POST /identityGovernance/entitlementManagement/resources/{accessPackageResource-id}/refresh`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn refresh(&self) -> Call<()> {
        let sheet = "POST accessPackageResource: refresh
            : | |
            /identityGovernance/entitlementManagement/resources/{id}/refresh";
        self.0.name("refresh").call(sheet)
    }

    /// `…/environment`
    ///
    /// The type lists it; no page documents a request there.
    pub fn environment(&self) -> super::AccessPackageResourceEnvironment {
        super::AccessPackageResourceEnvironment(self.0.name("environment"))
    }

    /// `…/roles`
    pub fn roles(&self) -> Collection<models::AccessPackageResourceRole> {
        Collection::at(self.0.name("roles"))
    }

    /// `…/scopes`
    pub fn scopes(&self) -> Collection<models::AccessPackageResourceScope> {
        Collection::at(self.0.name("scopes"))
    }

    /// `…/uploadSessions`
    pub fn upload_sessions(&self) -> super::AccessPackageResourceUploadSessions {
        super::AccessPackageResourceUploadSessions(self.0.name("uploadSessions"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageResourceEnvironment`, such as `/identityGovernance/entitlementManagement/resourceEnvironments/{id}`.
    AccessPackageResourceEnvironment: super::Entity = models::AccessPackageResourceEnvironment
}

impl AccessPackageResourceEnvironment {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AccessPackageResourceEnvironment> {
        self.0.get("GET accessPackageResourceEnvironment: get")
    }

    /// `…/resources`
    pub fn resources(&self) -> Collection<models::AccessPackageResource> {
        Collection::at(self.0.name("resources"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageResourceRequest`, such as `/identityGovernance/entitlementManagement/resourceRequests/{id}`.
    AccessPackageResourceRequest: super::Entity = models::AccessPackageResourceRequest
}

impl AccessPackageResourceRequest {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AccessPackageResourceRequest> {
        self.0.get("GET accessPackageResourceRequest: get")
    }

    /// `…/catalog`
    pub fn catalog(&self) -> super::AccessPackageCatalog {
        super::AccessPackageCatalog(self.0.name("catalog"))
    }

    /// `…/resource`
    pub fn resource(&self) -> super::AccessPackageResource {
        super::AccessPackageResource(self.0.name("resource"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageResourceRole`, such as `/identityGovernance/catalogs/{id}/resourceRoles/{id}`.
    AccessPackageResourceRole: super::Entity = models::AccessPackageResourceRole
}

impl AccessPackageResourceRole {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AccessPackageResourceRole> {
        self.0.get("GET accessPackageResourceRole: get")
    }

    /// `…/resource`
    pub fn resource(&self) -> super::AccessPackageResource {
        super::AccessPackageResource(self.0.name("resource"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageResourceRoleScope`, such as `/identityGovernance/entitlementManagement/resourceRoleScopes/{id}`.
    AccessPackageResourceRoleScope: super::Entity = models::AccessPackageResourceRoleScope
}

impl AccessPackageResourceRoleScope {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AccessPackageResourceRoleScope> {
        self.0.get("GET accessPackageResourceRoleScope: get")
    }

    /// `DELETE /identityGovernance/entitlementManagement/accessPackages/{accessPackage-id}/resourceRoleScopes/{accessPackageResourceRoleScope-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-delete-resourcerolescopes?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessPackage: delete
            accesspackage-delete-resourcerolescopes: | |
            /identityGovernance/entitlementManagement/accessPackages/{id}/resourceRoleScopes/{id}";
        self.0.call(sheet)
    }

    /// `…/role`
    pub fn role(&self) -> super::AccessPackageResourceRole {
        super::AccessPackageResourceRole(self.0.name("role"))
    }

    /// `…/scope`
    pub fn scope(&self) -> super::AccessPackageResourceScope {
        super::AccessPackageResourceScope(self.0.name("scope"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageResourceRoleScope`, such as `/identityGovernance/entitlementManagement/accessPackages/{id}/resourceRoleScopes`.
    AccessPackageResourceRoleScopes[models::AccessPackageResourceRoleScope]
}

impl AccessPackageResourceRoleScopes {
    /// `POST /identityGovernance/entitlementManagement/accessPackages/{accessPackage-id}/resourceRoleScopes`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-post-resourcerolescopes?view=graph-rest-1.0), metadata
    /// Status: 201.
    pub fn create(&self, body: models::AccessPackageResourceRoleScope) -> Call<models::AccessPackageResourceRoleScope> {
        let sheet = "POST accessPackage: create
            accesspackage-post-resourcerolescopes: | |
            /identityGovernance/entitlementManagement/accessPackages/{id}/resourceRoleScopes";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageResourceScope`, such as `/identityGovernance/catalogs/{id}/resourceScopes/{id}`.
    AccessPackageResourceScope: super::Entity = models::AccessPackageResourceScope
}

impl AccessPackageResourceScope {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AccessPackageResourceScope> {
        self.0.get("GET accessPackageResourceScope: get")
    }

    /// `…/resource`
    pub fn resource(&self) -> super::AccessPackageResource {
        super::AccessPackageResource(self.0.name("resource"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.customDataProvidedResourceUploadSession`, such as `/identityGovernance/catalogs/{id}/resources/{id}/uploadSessions`.
    AccessPackageResourceUploadSessions[models::CustomDataProvidedResourceUploadSession]
}

impl AccessPackageResourceUploadSessions {
    /// `POST /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalog-id}/resources/{accessPackageResource-id}/uploadSessions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageresource-post-uploadsessions?view=graph-rest-1.0), metadata
    /// Status: 201.
    pub fn create(
        &self,
        body: impl Into<models::CustomDataProvidedResourceUploadSession>,
    ) -> Call<models::CustomDataProvidedResourceUploadSession> {
        let sheet = "POST accessPackageResource: create
            accesspackageresource-post-uploadsessions: | |
            /identityGovernance/entitlementManagement/catalogs/{id}/resources/{id}/uploadSessions";
        self.0.call(sheet).json(Into::<models::CustomDataProvidedResourceUploadSession>::into(body))
    }

    /// `GET /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalog-id}/resources/{accessPackageResource-id}/uploadSessions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageresource-list-uploadsessions?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::CustomDataProvidedResourceUploadSession> {
        let sheet = "GET accessPackageResource: list
            accesspackageresource-list-uploadsessions: | |
            /identityGovernance/entitlementManagement/catalogs/{id}/resources/{id}/uploadSessions";
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
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagesubject-update?view=graph-rest-1.0), metadata
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
    /// A value of `microsoft.graph.accessReviewHistoryDefinition`, such as `/identityGovernance/accessReviews/historyDefinitions/{id}`.
    AccessReviewHistoryDefinition: super::Entity = models::AccessReviewHistoryDefinition
}

impl AccessReviewHistoryDefinition {
    /// `GET /identityGovernance/accessReviews/historyDefinitions/{definition-id}` — Get accessReviewHistoryDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewhistorydefinition-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewhistorydefinition-list-instances?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewhistoryinstance-generatedownloaduri?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.accessReviewInstance`, such as `/identityGovernance/accessReviews/unified/instances/{id}`.
    AccessReviewInstance: super::Entity = models::AccessReviewInstance
}

impl AccessReviewInstance {
    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/acceptRecommendations` — accessReviewInstance: acceptRecommendations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-acceptrecommendations?view=graph-rest-1.0)
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/acceptRecommendations`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/acceptRecommendations`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`.
    pub fn accept_recommendations(&self) -> Call<()> {
        let sheet = "POST accessReviewInstance: accept_recommendations
            accessreviewinstance-acceptrecommendations: AccessReview.ReadWrite.All | |
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/acceptRecommendations
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/acceptRecommendations
            /identityGovernance/accessReviews/unified/instances/{id}/acceptRecommendations";
        self.0.name("acceptRecommendations").call(sheet)
    }

    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/applyDecisions` — accessReviewInstance: applyDecisions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-applydecisions?view=graph-rest-1.0)
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/applyDecisions`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/applyDecisions`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn apply_decisions(&self) -> Call<()> {
        let sheet = "POST accessReviewInstance: apply_decisions
            accessreviewinstance-applydecisions: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/applyDecisions
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/applyDecisions
            /identityGovernance/accessReviews/unified/instances/{id}/applyDecisions";
        self.0.name("applyDecisions").call(sheet)
    }

    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/batchApplyCustomDataProvidedResourceDecisions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-batchapplycustomdataprovidedresourcedecisions?view=graph-rest-1.0), metadata
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/batchApplyCustomDataProvidedResourceDecisions`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/batchApplyCustomDataProvidedResourceDecisions`.
    /// Status: 204.
    pub fn batch_apply_custom_data_provided_resource_decisions(
        &self,
        body: requests::access_review_instance::BatchApplyCustomDataProvidedResourceDecisionsRequest,
    ) -> Call<()> {
        let sheet = "POST accessReviewInstance: batch_apply_custom_data_provided_resource_decisions
            accessreviewinstance-batchapplycustomdataprovidedresourcedecisions: | |
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/batchApplyCustomDataProvidedResourceDecisions
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/batchApplyCustomDataProvidedResourceDecisions
            /identityGovernance/accessReviews/unified/instances/{id}/batchApplyCustomDataProvidedResourceDecisions";
        self.0.name("batchApplyCustomDataProvidedResourceDecisions").call(sheet).json(body)
    }

    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/batchRecordDecisions` — accessReviewInstance: batchRecordDecisions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-batchrecorddecisions?view=graph-rest-1.0)
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/batchRecordDecisions`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/batchRecordDecisions`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn batch_record_decisions(
        &self,
        body: requests::access_review_instance::BatchRecordDecisionsRequest,
    ) -> Call<()> {
        let sheet = "POST accessReviewInstance: batch_record_decisions
            accessreviewinstance-batchrecorddecisions: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/batchRecordDecisions
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/batchRecordDecisions
            /identityGovernance/accessReviews/unified/instances/{id}/batchRecordDecisions";
        self.0.name("batchRecordDecisions").call(sheet).json(body)
    }

    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}` — Get accessReviewInstance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-update?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-resetdecisions?view=graph-rest-1.0)
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/resetDecisions`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/resetDecisions`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn reset_decisions(&self) -> Call<()> {
        let sheet = "POST accessReviewInstance: reset_decisions
            accessreviewinstance-resetdecisions: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/resetDecisions
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/resetDecisions
            /identityGovernance/accessReviews/unified/instances/{id}/resetDecisions";
        self.0.name("resetDecisions").call(sheet)
    }

    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/sendReminder` — accessReviewInstance: sendReminder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-sendreminder?view=graph-rest-1.0)
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/sendReminder`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/sendReminder`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn send_reminder(&self) -> Call<()> {
        let sheet = "POST accessReviewInstance: send_reminder
            accessreviewinstance-sendreminder: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/sendReminder
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/sendReminder
            /identityGovernance/accessReviews/unified/instances/{id}/sendReminder";
        self.0.name("sendReminder").call(sheet)
    }

    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stop` — accessReviewInstance: stop
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-stop?view=graph-rest-1.0)
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stop`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/stop`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn stop(&self) -> Call<()> {
        let sheet = "POST accessReviewInstance: stop
            accessreviewinstance-stop: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/stop
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/stop
            /identityGovernance/accessReviews/unified/instances/{id}/stop";
        self.0.name("stop").call(sheet)
    }

    /// `PATCH /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-update-2?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-list-contactedreviewers?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-get?view=graph-rest-1.0)
    /// Also: `/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/decisions/{accessReviewInstanceDecisionItem-id}`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/decisions/{accessReviewInstanceDecisionItem-id}`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/decisions/{accessReviewInstanceDecisionItem-id}`.
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
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-update?view=graph-rest-1.0)
    /// Also: `/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/decisions/{accessReviewInstanceDecisionItem-id}`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/decisions/{accessReviewInstanceDecisionItem-id}`, `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/decisions/{accessReviewInstanceDecisionItem-id}`.
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
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewInstanceDecisionItem`, such as `/identityGovernance/accessReviews/unified/instances/{id}/decisions`.
    AccessReviewInstanceDecisions[models::AccessReviewInstanceDecisionItem]
}

impl AccessReviewInstanceDecisions {
    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions/filterByCurrentUser(on='reviewer')` — accessReviewInstanceDecisionItem: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-filterbycurrentuser?view=graph-rest-1.0)
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/decisions/filterByCurrentUser(on='{on}')`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/decisions/filterByCurrentUser(on='{on}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessReviewInstanceDecisionItemFilterByCurrentUserOptions,
    ) -> List<models::AccessReviewInstanceDecisionItem> {
        let sheet = "GET accessReviewInstanceDecisionItem: filter_by_current_user
            accessreviewinstancedecisionitem-filterbycurrentuser: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions/filterByCurrentUser(on='{on}')
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/decisions/filterByCurrentUser(on='{on}')
            /identityGovernance/accessReviews/unified/instances/{id}/decisions/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions` — List decisions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-list-decisions?view=graph-rest-1.0)
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/decisions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessReviewInstanceDecisionItem> {
        let sheet = "GET accessReviewInstance: list
            accessreviewinstance-list-decisions: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/decisions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewStage`, such as `/identityGovernance/accessReviews/unified/instances/{id}/stages`.
    AccessReviewInstanceStages[models::AccessReviewStage]
}

impl AccessReviewInstanceStages {
    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/filterByCurrentUser(on='{on}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewstage-filterbycurrentuser?view=graph-rest-1.0), metadata
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/filterByCurrentUser(on='{on}')`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/stages/filterByCurrentUser(on='{on}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessReviewStageFilterByCurrentUserOptions,
    ) -> List<models::AccessReviewStage> {
        let sheet = "GET accessReviewStage: filter_by_current_user
            accessreviewstage-filterbycurrentuser: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/filterByCurrentUser(on='{on}')
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/stages/filterByCurrentUser(on='{on}')
            /identityGovernance/accessReviews/unified/instances/{id}/stages/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-list-stages?view=graph-rest-1.0), metadata
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
    /// A value of `microsoft.graph.accessReviewScheduleDefinition`, such as `/identityGovernance/accessReviews/definitions/{id}`.
    AccessReviewScheduleDefinition: super::Entity = models::AccessReviewScheduleDefinition
}

impl AccessReviewScheduleDefinition {
    /// `DELETE /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}` — Delete accessReviewScheduleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-delete?view=graph-rest-1.0)
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

    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}` — Get accessReviewScheduleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-get?view=graph-rest-1.0)
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

    /// `PUT /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}` — Update accessReviewScheduleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-update?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-filterbycurrentuser?view=graph-rest-1.0)
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

    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances` — List instances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-list-instances?view=graph-rest-1.0)
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
    /// `GET /identityGovernance/accessReviews`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`.
    pub fn get(&self) -> Get<models::AccessReviewSet> {
        let sheet = "GET identityGovernance: get
            : AccessReview.Read.All AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.Membership
            /identityGovernance/accessReviews";
        self.0.get(sheet)
    }

    /// `…/definitions`
    pub fn definitions(&self) -> super::AccessReviewSetDefinitions {
        super::AccessReviewSetDefinitions(self.0.name("definitions"))
    }

    /// `…/historyDefinitions`
    pub fn history_definitions(&self) -> super::AccessReviewSetHistoryDefinitions {
        super::AccessReviewSetHistoryDefinitions(self.0.name("historyDefinitions"))
    }

    /// `…/unified`
    pub fn unified(&self) -> super::UnifiedRoot {
        super::UnifiedRoot(self.0.name("unified"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewScheduleDefinition`, such as `/identityGovernance/accessReviews/definitions`.
    AccessReviewSetDefinitions[models::AccessReviewScheduleDefinition]
}

impl AccessReviewSetDefinitions {
    /// `POST /identityGovernance/accessReviews/definitions` — Create definitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewset-post-definitions?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-filterbycurrentuser?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewset-list-definitions?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewset-post-historydefinitions?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewset-list-historydefinitions?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.accessReviewStage`, such as `/identityGovernance/accessReviews/unified/instances/{id}/stages/{id}`.
    AccessReviewStage: super::Entity = models::AccessReviewStage
}

impl AccessReviewStage {
    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/acceptRecommendations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewstage-acceptrecommendations?view=graph-rest-1.0), metadata
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/acceptRecommendations`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/acceptRecommendations`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn accept_recommendations(&self) -> Call<()> {
        let sheet = "POST accessReviewStage: accept_recommendations
            accessreviewstage-acceptrecommendations: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}/acceptRecommendations
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/stages/{id}/acceptRecommendations
            /identityGovernance/accessReviews/unified/instances/{id}/stages/{id}/acceptRecommendations";
        self.0.name("acceptRecommendations").call(sheet)
    }

    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/batchRecordDecisions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewstage-batchrecorddecisions?view=graph-rest-1.0), metadata
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/batchRecordDecisions`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/batchRecordDecisions`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn batch_record_decisions(&self, body: requests::access_review_stage::BatchRecordDecisionsRequest) -> Call<()> {
        let sheet = "POST accessReviewStage: batch_record_decisions
            accessreviewstage-batchrecorddecisions: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}/batchRecordDecisions
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/stages/{id}/batchRecordDecisions
            /identityGovernance/accessReviews/unified/instances/{id}/stages/{id}/batchRecordDecisions";
        self.0.name("batchRecordDecisions").call(sheet).json(body)
    }

    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewstage-get?view=graph-rest-1.0), metadata
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

    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/stop`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewstage-stop?view=graph-rest-1.0), metadata
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/stop`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/stop`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn stop(&self) -> Call<()> {
        let sheet = "POST accessReviewStage: stop
            accessreviewstage-stop: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}/stop
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/stages/{id}/stop
            /identityGovernance/accessReviews/unified/instances/{id}/stages/{id}/stop";
        self.0.name("stop").call(sheet)
    }

    /// `PATCH /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewstage-update?view=graph-rest-1.0), metadata
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}`.
    /// Status: 200.
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
    /// A collection of `microsoft.graph.accessReviewInstanceDecisionItem`, such as `/identityGovernance/accessReviews/unified/instances/{id}/stages/{id}/decisions`.
    AccessReviewStageDecisions[models::AccessReviewInstanceDecisionItem]
}

impl AccessReviewStageDecisions {
    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/decisions/filterByCurrentUser(on='{on}')` — accessReviewInstanceDecisionItem: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-filterbycurrentuser?view=graph-rest-1.0)
    /// Also: `/identityGovernance/accessReviews/unified/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/decisions/filterByCurrentUser(on='{on}')`, `/identityGovernance/accessReviews/unified/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/decisions/filterByCurrentUser(on='{on}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessReviewInstanceDecisionItemFilterByCurrentUserOptions,
    ) -> List<models::AccessReviewInstanceDecisionItem> {
        let sheet = "GET accessReviewInstanceDecisionItem: filter_by_current_user
            accessreviewinstancedecisionitem-filterbycurrentuser: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}/decisions/filterByCurrentUser(on='{on}')
            /identityGovernance/accessReviews/unified/definitions/{id}/instances/{id}/stages/{id}/decisions/filterByCurrentUser(on='{on}')
            /identityGovernance/accessReviews/unified/instances/{id}/stages/{id}/decisions/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinition-id}/instances/{accessReviewInstance-id}/stages/{accessReviewStage-id}/decisions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewstage-list-decisions?view=graph-rest-1.0), metadata
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
}

crate::runtime::node! {
    /// A value of `microsoft.graph.agreement`, such as `/agreements/{id}`.
    Agreement: super::Entity = models::Agreement
}

impl Agreement {
    /// `DELETE /identityGovernance/termsOfUse/agreements/{id}` — Delete agreement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agreement-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/agreement-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/agreement-list-files?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/agreement-update?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/agreement-list-acceptances?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/agreementfile-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/agreementfile-list-localizations?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/agreement-post-files?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/appconsentrequest-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`; application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::ConsentRequestFilterByCurrentUserOptions,
    ) -> List<models::AppConsentRequest> {
        let sheet = "GET appConsentRequest: filter_by_current_user
            appconsentrequest-filterbycurrentuser: ConsentRequest.Read.All ConsentRequest.ReadWrite.All | | ConsentRequest.Read.All ConsentRequest.ReadWrite.All
            /identityGovernance/appConsent/appConsentRequests/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/appConsent/appConsentRequests` — List appConsentRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appconsentapprovalroute-list-appconsentrequests?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.appConsentRequest`, such as `/identityGovernance/appConsent/appConsentRequests/{id}`.
    AppConsentRequest: super::Entity = models::AppConsentRequest
}

impl AppConsentRequest {
    /// `GET /identityGovernance/appConsent/appConsentRequests/{id}` — Get appConsentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appconsentrequest-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`; application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AppConsentRequest> {
        let sheet = "GET appConsentRequest: get
            appconsentrequest-get: ConsentRequest.Read.All ConsentRequest.ReadWrite.All | | ConsentRequest.Read.All ConsentRequest.ReadWrite.All
            /identityGovernance/appConsent/appConsentRequests/{id}";
        self.0.get(sheet)
    }

    /// `…/userConsentRequests`
    pub fn user_consent_requests(&self) -> super::AppConsentRequestUserConsentRequests {
        super::AppConsentRequestUserConsentRequests(self.0.name("userConsentRequests"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userConsentRequest`, such as `/identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests`.
    AppConsentRequestUserConsentRequests[models::UserConsentRequest]
}

impl AppConsentRequestUserConsentRequests {
    /// `GET /identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests/filterByCurrentUser(on='parameterValue')` — userConsentRequest: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userconsentrequest-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`; application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::ConsentRequestFilterByCurrentUserOptions,
    ) -> List<models::UserConsentRequest> {
        let sheet = "GET userConsentRequest: filter_by_current_user
            userconsentrequest-filterbycurrentuser: ConsentRequest.Read.All ConsentRequest.ReadWrite.All | | ConsentRequest.Read.All ConsentRequest.ReadWrite.All
            /identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests` — List userConsentRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appconsentrequest-list-userconsentrequests?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`; application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`.
    pub fn list(&self) -> List<models::UserConsentRequest> {
        let sheet = "GET appConsentRequest: list
            appconsentrequest-list-userconsentrequests: ConsentRequest.Read.All ConsentRequest.ReadWrite.All | | ConsentRequest.Read.All ConsentRequest.ReadWrite.All
            /identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.approval`, such as `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}`.
    Approval: super::Entity = models::Approval
}

impl Approval {
    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{accessPackageAssignmentRequestId}` — Get approval
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approval-get?view=graph-rest-1.0)
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Approval> {
        let sheet = "GET approval: get
            approval-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}";
        self.0.get(sheet)
    }

    /// `…/stages`
    pub fn stages(&self) -> super::ApprovalStages {
        super::ApprovalStages(self.0.name("stages"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.approvalStage`, such as `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/stages/{id}`.
    ApprovalStage: super::Entity = models::ApprovalStage
}

impl ApprovalStage {
    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{accessPackageAssignmentRequestId}/stages/{approvalStageId}` — Get approvalstage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approvalstage-get?view=graph-rest-1.0)
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ApprovalStage> {
        let sheet = "GET approvalStage: get
            approvalstage-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/stages/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{accessPackageAssignmentRequestId}/stages/{approvalStageId}` — Update approvalStage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approvalstage-update?view=graph-rest-1.0)
    /// Required: `reviewResult`. Status: 204, 403, 404, 409.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`.
    pub fn update(&self, body: models::ApprovalStage) -> Call<()> {
        let sheet = "PATCH approvalStage: update
            approvalstage-update: EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/stages/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.approvalStage`, such as `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/stages`.
    ApprovalStages[models::ApprovalStage]
}

impl ApprovalStages {
    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{accessPackageAssignmentRequestId}/stages` — List stages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approval-list-stages?view=graph-rest-1.0)
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::ApprovalStage> {
        let sheet = "GET approval: list
            approval-list-stages: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/stages";
        self.0.list(sheet)
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
    /// [Reference](https://learn.microsoft.com/graph/api/availableaccesspackage-list-resourcerolescopes?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementMgmt-SubjectAccess.ReadWrite`, `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackageResourceRoleScope> {
        let sheet = "GET availableAccessPackage: list
            availableaccesspackage-list-resourcerolescopes: EntitlementMgmt-SubjectAccess.ReadWrite EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/availableAccessPackages/{id}/resourceRoleScopes";
        self.0.list(sheet)
    }
}
