// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::models;
use crate::runtime::{Argument, Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.entitlementManagement`, such as `/identityGovernance/entitlementManagement`.
    EntitlementManagement: super::Entity = models::EntitlementManagement
}

impl EntitlementManagement {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::EntitlementManagement> {
        self.0.get("GET entitlementManagement: get")
    }

    /// `…/accessPackageAssignmentApprovals`
    pub fn access_package_assignment_approvals(&self) -> super::EntitlementManagementAccessPackageAssignmentApprovals {
        super::EntitlementManagementAccessPackageAssignmentApprovals(self.0.name("accessPackageAssignmentApprovals"))
    }

    /// `…/accessPackageAssignmentRequests`
    pub fn access_package_assignment_requests(&self) -> super::EntitlementManagementAccessPackageAssignmentRequests {
        super::EntitlementManagementAccessPackageAssignmentRequests(self.0.name("accessPackageAssignmentRequests"))
    }

    /// `…/accessPackageAssignments`
    pub fn access_package_assignments(&self) -> super::EntitlementManagementAccessPackageAssignments {
        super::EntitlementManagementAccessPackageAssignments(self.0.name("accessPackageAssignments"))
    }

    /// `…/accessPackageSuggestions`
    pub fn access_package_suggestions(&self) -> super::EntitlementManagementAccessPackageSuggestions {
        super::EntitlementManagementAccessPackageSuggestions(self.0.name("accessPackageSuggestions"))
    }

    /// `…/accessPackages`
    pub fn access_packages(&self) -> super::EntitlementManagementAccessPackages {
        super::EntitlementManagementAccessPackages(self.0.name("accessPackages"))
    }

    /// `…/assignmentPolicies`
    pub fn assignment_policies(&self) -> super::EntitlementManagementAssignmentPolicies {
        super::EntitlementManagementAssignmentPolicies(self.0.name("assignmentPolicies"))
    }

    /// `…/assignmentRequests`
    pub fn assignment_requests(&self) -> super::EntitlementManagementAssignmentRequests {
        super::EntitlementManagementAssignmentRequests(self.0.name("assignmentRequests"))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::EntitlementManagementAssignments {
        super::EntitlementManagementAssignments(self.0.name("assignments"))
    }

    /// `…/availableAccessPackages`
    pub fn available_access_packages(&self) -> Collection<models::AvailableAccessPackage> {
        Collection::at(self.0.name("availableAccessPackages"))
    }

    /// `…/catalogs`
    pub fn catalogs(&self) -> super::EntitlementManagementCatalogs {
        super::EntitlementManagementCatalogs(self.0.name("catalogs"))
    }

    /// `…/connectedOrganizations`
    pub fn connected_organizations(&self) -> super::EntitlementManagementConnectedOrganizations {
        super::EntitlementManagementConnectedOrganizations(self.0.name("connectedOrganizations"))
    }

    /// `…/controlConfigurations`
    ///
    /// The type lists it; no page documents a request there.
    pub fn control_configurations(&self) -> Collection<models::ControlConfiguration> {
        Collection::at(self.0.name("controlConfigurations"))
    }

    /// `…/externalOriginResourceConnectors`
    pub fn external_origin_resource_connectors(&self) -> super::EntitlementManagementExternalOriginResourceConnectors {
        super::EntitlementManagementExternalOriginResourceConnectors(self.0.name("externalOriginResourceConnectors"))
    }

    /// `…/resourceEnvironments`
    pub fn resource_environments(&self) -> super::EntitlementManagementResourceEnvironments {
        super::EntitlementManagementResourceEnvironments(self.0.name("resourceEnvironments"))
    }

    /// `…/resourceRequests`
    pub fn resource_requests(&self) -> super::EntitlementManagementResourceRequests {
        super::EntitlementManagementResourceRequests(self.0.name("resourceRequests"))
    }

    /// `…/resourceRoleScopes`
    pub fn resource_role_scopes(&self) -> Collection<models::AccessPackageResourceRoleScope> {
        Collection::at(self.0.name("resourceRoleScopes"))
    }

    /// `…/resources`
    pub fn resources(&self) -> Collection<models::AccessPackageResource> {
        Collection::at(self.0.name("resources"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::EntitlementManagementSettings {
        super::EntitlementManagementSettings(self.0.name("settings"))
    }

    /// `…/subjects`
    pub fn subjects(&self) -> super::EntitlementManagementSubjects {
        super::EntitlementManagementSubjects(self.0.name("subjects"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.approval`, such as `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals`.
    EntitlementManagementAccessPackageAssignmentApprovals[models::Approval]
}

impl EntitlementManagementAccessPackageAssignmentApprovals {
    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/filterByCurrentUser(on='approver')` — approval: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approval-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`.
    pub fn filter_by_current_user(&self, on: models::ApprovalFilterByCurrentUserOptions) -> List<models::Approval> {
        let sheet = "GET approval: filter_by_current_user
            approval-filterbycurrentuser: EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }
}

crate::runtime::node! {
    /// `/identityGovernance/entitlementManagement/accessPackageAssignmentRequests`
    EntitlementManagementAccessPackageAssignmentRequests
}

impl EntitlementManagementAccessPackageAssignmentRequests {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::EntitlementManagementAccessPackageAssignmentRequestsId {
        super::EntitlementManagementAccessPackageAssignmentRequestsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}`
    EntitlementManagementAccessPackageAssignmentRequestsId
}

impl EntitlementManagementAccessPackageAssignmentRequestsId {
    /// `POST /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}/reprocess` — accessPackageAssignmentRequest: reprocess
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-reprocess?view=graph-rest-1.0)
    /// Status: 202, 404, 400.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn reprocess(&self) -> Call<()> {
        let sheet = "POST accessPackageAssignmentRequest: reprocess
            accesspackageassignmentrequest-reprocess: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}/reprocess";
        self.0.name("reprocess").call(sheet)
    }
}

crate::runtime::node! {
    /// `/identityGovernance/entitlementManagement/accessPackageAssignments`
    EntitlementManagementAccessPackageAssignments
}

impl EntitlementManagementAccessPackageAssignments {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::EntitlementManagementAccessPackageAssignmentsId {
        super::EntitlementManagementAccessPackageAssignmentsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identityGovernance/entitlementManagement/accessPackageAssignments/{id}`
    EntitlementManagementAccessPackageAssignmentsId
}

impl EntitlementManagementAccessPackageAssignmentsId {
    /// `POST /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/reprocess` — accessPackageAssignment: reprocess
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignment-reprocess?view=graph-rest-1.0)
    /// Status: 202, 404, 400.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn reprocess(&self) -> Call<()> {
        let sheet = "POST accessPackageAssignment: reprocess
            accesspackageassignment-reprocess: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/reprocess";
        self.0.name("reprocess").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageSuggestion`, such as `/identityGovernance/entitlementManagement/accessPackageSuggestions`.
    EntitlementManagementAccessPackageSuggestions[models::AccessPackageSuggestion]
}

impl EntitlementManagementAccessPackageSuggestions {
    /// `GET /identityGovernance/entitlementManagement/accessPackageSuggestions/filterByCurrentUser(on='{on}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagesuggestions-filterbycurrentuser?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementMgmt-SubjectAccess.ReadWrite`, `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessPackageSuggestionFilterByCurrentUserOptions,
    ) -> List<models::AccessPackageSuggestion> {
        let sheet = "GET accesspackagesuggestions: filter_by_current_user
            accesspackagesuggestions-filterbycurrentuser: EntitlementMgmt-SubjectAccess.ReadWrite EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageSuggestions/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackage`, such as `/identityGovernance/entitlementManagement/accessPackages`.
    EntitlementManagementAccessPackages[models::AccessPackage]
}

impl EntitlementManagementAccessPackages {
    /// `POST /identityGovernance/entitlementManagement/accessPackages` — Create accessPackage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-accesspackages?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn create(&self, body: models::AccessPackage) -> Call<models::AccessPackage> {
        let sheet = "POST entitlementManagement: create
            entitlementmanagement-post-accesspackages: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackages/filterByCurrentUser(on='allowedRequestor')` — accessPackage: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementMgmt-SubjectAccess.ReadWrite`, `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessPackageFilterByCurrentUserOptions,
    ) -> List<models::AccessPackage> {
        let sheet = "GET accessPackage: filter_by_current_user
            accesspackage-filterbycurrentuser: EntitlementMgmt-SubjectAccess.ReadWrite EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackages/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackages` — List accesspackages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-accesspackages?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackage> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-accesspackages: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageAssignmentPolicy`, such as `/identityGovernance/entitlementManagement/assignmentPolicies`.
    EntitlementManagementAssignmentPolicies[models::AccessPackageAssignmentPolicy]
}

impl EntitlementManagementAssignmentPolicies {
    /// `POST /identityGovernance/entitlementManagement/assignmentPolicies` — Create assignmentPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-assignmentpolicies?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn create(&self, body: models::AccessPackageAssignmentPolicy) -> Call<models::AccessPackageAssignmentPolicy> {
        let sheet = "POST entitlementManagement: create
            entitlementmanagement-post-assignmentpolicies: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignmentPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/entitlementManagement/assignmentPolicies` — List assignmentPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-assignmentpolicies?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackageAssignmentPolicy> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-assignmentpolicies: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignmentPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageAssignmentRequest`, such as `/identityGovernance/entitlementManagement/assignmentRequests`.
    EntitlementManagementAssignmentRequests[models::AccessPackageAssignmentRequest]
}

impl EntitlementManagementAssignmentRequests {
    /// `POST /identityGovernance/entitlementManagement/assignmentRequests` — Create accessPackageAssignmentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-assignmentrequests?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntitlementMgmt-SubjectAccess.ReadWrite`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn create(&self, body: models::AccessPackageAssignmentRequest) -> Call<models::AccessPackageAssignmentRequest> {
        let sheet = "POST entitlementManagement: create
            entitlementmanagement-post-assignmentrequests: EntitlementMgmt-SubjectAccess.ReadWrite EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignmentRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/entitlementManagement/assignmentRequests/filterByCurrentUser(on='parameterValue')` — accessPackageAssignmentRequest: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementMgmt-SubjectAccess.ReadWrite`, `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessPackageAssignmentRequestFilterByCurrentUserOptions,
    ) -> List<models::AccessPackageAssignmentRequest> {
        let sheet = "GET accessPackageAssignmentRequest: filter_by_current_user
            accesspackageassignmentrequest-filterbycurrentuser: EntitlementMgmt-SubjectAccess.ReadWrite EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/assignmentRequests/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/assignmentRequests` — List assignmentrequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-assignmentrequests?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackageAssignmentRequest> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-assignmentrequests: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignmentRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageAssignment`, such as `/identityGovernance/entitlementManagement/assignments`.
    EntitlementManagementAssignments[models::AccessPackageAssignment]
}

impl EntitlementManagementAssignments {
    /// `GET /identityGovernance/entitlementManagement/assignments/additionalAccess(accessPackageId='{accessPackageId}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignment-additionalaccess?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn additional_access(&self, access_package_id: &str) -> List<models::AccessPackageAssignment> {
        let sheet = "GET accessPackageAssignment: additional_access
            accesspackageassignment-additionalaccess: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/assignments/additionalAccess(accessPackageId='{accessPackageId}')";
        self.0.function("additionalAccess", &[("accessPackageId", Argument::quoted(access_package_id))]).list(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/assignments/additionalAccess(accessPackageId='{accessPackageId}',incompatibleAccessPackageId='{incompatibleAccessPackageId}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignment-additionalaccess?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn additional_access_with_access_package_id_incompatible_access_package_id(
        &self,
        access_package_id: &str,
        incompatible_access_package_id: &str,
    ) -> List<models::AccessPackageAssignment> {
        let sheet = "GET accessPackageAssignment: additional_access_with_access_package_id_incompatible_access_package_id
            accesspackageassignment-additionalaccess: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/assignments/additionalAccess(accessPackageId='{accessPackageId}',incompatibleAccessPackageId='{incompatibleAccessPackageId}')";
        self.0
            .function(
                "additionalAccess",
                &[
                    ("accessPackageId", Argument::quoted(access_package_id)),
                    ("incompatibleAccessPackageId", Argument::quoted(incompatible_access_package_id)),
                ],
            )
            .list(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/assignments/filterByCurrentUser(on='parameterValue')` — accessPackageAssignment: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignment-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementMgmt-SubjectAccess.ReadWrite`, `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessPackageAssignmentFilterByCurrentUserOptions,
    ) -> List<models::AccessPackageAssignment> {
        let sheet = "GET accessPackageAssignment: filter_by_current_user
            accesspackageassignment-filterbycurrentuser: EntitlementMgmt-SubjectAccess.ReadWrite EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/assignments/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/assignments` — List assignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-assignments?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackageAssignment> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-assignments: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageCatalog`, such as `/identityGovernance/entitlementManagement/catalogs`.
    EntitlementManagementCatalogs[models::AccessPackageCatalog]
}

impl EntitlementManagementCatalogs {
    /// `POST /identityGovernance/entitlementManagement/catalogs` — Create accessPackageCatalog
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-catalogs?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn create(&self, body: models::AccessPackageCatalog) -> Call<models::AccessPackageCatalog> {
        let sheet = "POST entitlementManagement: create
            entitlementmanagement-post-catalogs: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/catalogs";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/entitlementManagement/catalogs` — List catalogs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-catalogs?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackageCatalog> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-catalogs: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/catalogs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.connectedOrganization`, such as `/identityGovernance/entitlementManagement/connectedOrganizations`.
    EntitlementManagementConnectedOrganizations[models::ConnectedOrganization]
}

impl EntitlementManagementConnectedOrganizations {
    /// `POST /identityGovernance/entitlementManagement/connectedOrganizations` — Create connectedOrganization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-connectedorganizations?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn create(&self, body: models::ConnectedOrganization) -> Call<models::ConnectedOrganization> {
        let sheet = "POST entitlementManagement: create
            entitlementmanagement-post-connectedorganizations: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/connectedOrganizations";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/entitlementManagement/connectedOrganizations` — List connectedorganizations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-connectedorganizations?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::ConnectedOrganization> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-connectedorganizations: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/connectedOrganizations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.externalOriginResourceConnector`, such as `/identityGovernance/entitlementManagement/externalOriginResourceConnectors`.
    EntitlementManagementExternalOriginResourceConnectors[models::ExternalOriginResourceConnector]
}

impl EntitlementManagementExternalOriginResourceConnectors {
    /// `POST /identityGovernance/entitlementManagement/externalOriginResourceConnectors`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-externaloriginresourceconnectors?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::ExternalOriginResourceConnector,
    ) -> Call<models::ExternalOriginResourceConnector> {
        let sheet = "POST entitlementManagement: create
            entitlementmanagement-post-externaloriginresourceconnectors: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/externalOriginResourceConnectors";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/entitlementManagement/externalOriginResourceConnectors`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-externaloriginresourceconnectors?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::ExternalOriginResourceConnector> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-externaloriginresourceconnectors: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/externalOriginResourceConnectors";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageResourceEnvironment`, such as `/identityGovernance/entitlementManagement/resourceEnvironments`.
    EntitlementManagementResourceEnvironments[models::AccessPackageResourceEnvironment]
}

impl EntitlementManagementResourceEnvironments {
    /// `GET /identityGovernance/entitlementManagement/resourceEnvironments`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-resourceenvironments?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::AccessPackageResourceEnvironment> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-resourceenvironments: | |
            /identityGovernance/entitlementManagement/resourceEnvironments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageResourceRequest`, such as `/identityGovernance/entitlementManagement/resourceRequests`.
    EntitlementManagementResourceRequests[models::AccessPackageResourceRequest]
}

impl EntitlementManagementResourceRequests {
    /// `POST /identityGovernance/entitlementManagement/resourceRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-resourcerequests?view=graph-rest-1.0), metadata
    /// Status: 201.
    pub fn create(&self, body: models::AccessPackageResourceRequest) -> Call<models::AccessPackageResourceRequest> {
        let sheet = "POST entitlementManagement: create
            entitlementmanagement-post-resourcerequests: | |
            /identityGovernance/entitlementManagement/resourceRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/entitlementManagement/resourceRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-resourcerequests?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::AccessPackageResourceRequest> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-resourcerequests: | |
            /identityGovernance/entitlementManagement/resourceRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.entitlementManagementSettings`, such as `/identityGovernance/entitlementManagement/settings`.
    EntitlementManagementSettings: super::Entity = models::EntitlementManagementSettings
}

impl EntitlementManagementSettings {
    /// `GET /identityGovernance/entitlementManagement/settings` — Get entitlementManagementSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagementsettings-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::EntitlementManagementSettings> {
        let sheet = "GET entitlementManagementSettings: get
            entitlementmanagementsettings-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/settings";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/entitlementManagement/settings` — Update entitlementManagementSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagementsettings-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn update(&self, body: models::EntitlementManagementSettings) -> Call<()> {
        let sheet = "PATCH entitlementManagementSettings: update
            entitlementmanagementsettings-update: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/settings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageSubject`, such as `/identityGovernance/entitlementManagement/subjects`.
    EntitlementManagementSubjects[models::AccessPackageSubject]
}

impl EntitlementManagementSubjects {
    /// `GET /identityGovernance/entitlementManagement/subjects`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagesubject-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::AccessPackageSubject> {
        let sheet = "GET accessPackageSubject: list
            accesspackagesubject-get: | |
            /identityGovernance/entitlementManagement/subjects";
        self.0.list(sheet)
    }

    /// `…(objectId='{objectId}')`
    pub fn by_object_id(&self, object_id: &str) -> super::AccessPackageSubject {
        super::AccessPackageSubject(self.0.alternate_key(&[("objectId", Argument::quoted(object_id))], true))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.externalOriginResourceConnector`, such as `/identityGovernance/entitlementManagement/externalOriginResourceConnectors/{id}`.
    ExternalOriginResourceConnector: super::Entity = models::ExternalOriginResourceConnector
}

impl ExternalOriginResourceConnector {
    /// `DELETE /identityGovernance/entitlementManagement/externalOriginResourceConnectors/{externalOriginResourceConnector-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externaloriginresourceconnector-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE externalOriginResourceConnector: delete
            externaloriginresourceconnector-delete: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/externalOriginResourceConnectors/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/externalOriginResourceConnectors/{externalOriginResourceConnector-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externaloriginresourceconnector-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ExternalOriginResourceConnector> {
        let sheet = "GET externalOriginResourceConnector: get
            externaloriginresourceconnector-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/externalOriginResourceConnectors/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/entitlementManagement/externalOriginResourceConnectors/{externalOriginResourceConnector-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externaloriginresourceconnector-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::ExternalOriginResourceConnector,
    ) -> Call<models::ExternalOriginResourceConnector> {
        let sheet = "PATCH externalOriginResourceConnector: update
            externaloriginresourceconnector-update: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/externalOriginResourceConnectors/{id}";
        self.0.call(sheet).json(body)
    }
}
