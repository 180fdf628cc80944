// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::models;
use crate::runtime::{Argument, Call, Collection, Get, List, Object, Value};

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

    /// `…/accessPackageAssignmentPolicies`
    pub fn access_package_assignment_policies(&self) -> super::EntitlementManagementAccessPackageAssignmentPolicies {
        super::EntitlementManagementAccessPackageAssignmentPolicies(self.0.name("accessPackageAssignmentPolicies"))
    }

    /// `…/accessPackageAssignmentRequests`
    pub fn access_package_assignment_requests(&self) -> super::EntitlementManagementAccessPackageAssignmentRequests {
        super::EntitlementManagementAccessPackageAssignmentRequests(self.0.name("accessPackageAssignmentRequests"))
    }

    /// `…/accessPackageAssignmentResourceRoles`
    pub fn access_package_assignment_resource_roles(
        &self,
    ) -> super::EntitlementManagementAccessPackageAssignmentResourceRoles
    {
        super::EntitlementManagementAccessPackageAssignmentResourceRoles(
            self.0.name("accessPackageAssignmentResourceRoles"),
        )
    }

    /// `…/accessPackageAssignments`
    pub fn access_package_assignments(&self) -> super::EntitlementManagementAccessPackageAssignments {
        super::EntitlementManagementAccessPackageAssignments(self.0.name("accessPackageAssignments"))
    }

    /// `…/accessPackageCatalogs`
    pub fn access_package_catalogs(&self) -> super::EntitlementManagementAccessPackageCatalogs {
        super::EntitlementManagementAccessPackageCatalogs(self.0.name("accessPackageCatalogs"))
    }

    /// `…/accessPackageResourceEnvironments`
    pub fn access_package_resource_environments(
        &self,
    ) -> super::EntitlementManagementAccessPackageResourceEnvironments
    {
        super::EntitlementManagementAccessPackageResourceEnvironments(self.0.name("accessPackageResourceEnvironments"))
    }

    /// `…/accessPackageResourceRequests`
    pub fn access_package_resource_requests(&self) -> super::EntitlementManagementAccessPackageResourceRequests {
        super::EntitlementManagementAccessPackageResourceRequests(self.0.name("accessPackageResourceRequests"))
    }

    /// `…/accessPackageResourceRoleScopes`
    pub fn access_package_resource_role_scopes(&self) -> Collection<models::AccessPackageResourceRoleScope> {
        Collection::at(self.0.name("accessPackageResourceRoleScopes"))
    }

    /// `…/accessPackageResources`
    pub fn access_package_resources(&self) -> Collection<models::AccessPackageResource> {
        Collection::at(self.0.name("accessPackageResources"))
    }

    /// `…/accessPackageSuggestions`
    pub fn access_package_suggestions(&self) -> super::EntitlementManagementAccessPackageSuggestions {
        super::EntitlementManagementAccessPackageSuggestions(self.0.name("accessPackageSuggestions"))
    }

    /// `…/accessPackages`
    pub fn access_packages(&self) -> super::EntitlementManagementAccessPackages {
        super::EntitlementManagementAccessPackages(self.0.name("accessPackages"))
    }

    /// `…/accessorchestratorrequests`
    pub fn accessorchestratorrequests(&self) -> super::EntitlementManagementAccessorchestratorrequests {
        super::EntitlementManagementAccessorchestratorrequests(self.0.name("accessorchestratorrequests"))
    }

    /// `…/assignmentRequests`
    pub fn assignment_requests(&self) -> super::EntitlementManagementAssignmentRequests {
        super::EntitlementManagementAssignmentRequests(self.0.name("assignmentRequests"))
    }

    /// `…/availableAccessPackages`
    pub fn available_access_packages(&self) -> Collection<models::AvailableAccessPackage> {
        Collection::at(self.0.name("availableAccessPackages"))
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
    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/filterByCurrentUser(on='{on}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approval-filterbycurrentuser?view=graph-rest-beta), metadata
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
    /// A collection of `microsoft.graph.accessPackageAssignmentPolicy`, such as `/identityGovernance/entitlementManagement/accessPackageAssignmentPolicies`.
    EntitlementManagementAccessPackageAssignmentPolicies[models::AccessPackageAssignmentPolicy]
}

impl EntitlementManagementAccessPackageAssignmentPolicies {
    /// `POST /identityGovernance/entitlementManagement/accessPackageAssignmentPolicies` — Create accessPackageAssignmentPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-accesspackageassignmentpolicies?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn create(&self, body: models::AccessPackageAssignmentPolicy) -> Call<models::AccessPackageAssignmentPolicy> {
        let sheet = "POST entitlementManagement: create
            entitlementmanagement-post-accesspackageassignmentpolicies: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageAssignmentPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentPolicies` — List accessPackageAssignmentPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-accesspackageassignmentpolicies?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackageAssignmentPolicy> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-accesspackageassignmentpolicies: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageAssignmentPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageAssignmentRequest`, such as `/identityGovernance/entitlementManagement/accessPackageAssignmentRequests`.
    EntitlementManagementAccessPackageAssignmentRequests[models::AccessPackageAssignmentRequest]
}

impl EntitlementManagementAccessPackageAssignmentRequests {
    /// `POST /identityGovernance/entitlementManagement/accessPackageAssignmentRequests` — Create accessPackageAssignmentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-accesspackageassignmentrequests?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntitlementMgmt-SubjectAccess.ReadWrite`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn create(&self, body: models::AccessPackageAssignmentRequest) -> Call<models::AccessPackageAssignmentRequest> {
        let sheet = "POST entitlementManagement: create
            entitlementmanagement-post-accesspackageassignmentrequests: EntitlementMgmt-SubjectAccess.ReadWrite EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageAssignmentRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/filterByCurrentUser(on='parameterValue')` — accessPackageAssignmentRequest: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-filterbycurrentuser?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementMgmt-SubjectAccess.ReadWrite`, `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessPackageAssignmentRequestFilterByCurrentUserOptions,
    ) -> List<models::AccessPackageAssignmentRequest> {
        let sheet = "GET accessPackageAssignmentRequest: filter_by_current_user
            accesspackageassignmentrequest-filterbycurrentuser: EntitlementMgmt-SubjectAccess.ReadWrite EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentRequests` — List accessPackageAssignmentRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-accesspackageassignmentrequests?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackageAssignmentRequest> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-accesspackageassignmentrequests: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageAssignmentRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageAssignmentResourceRole`, such as `/identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles`.
    EntitlementManagementAccessPackageAssignmentResourceRoles[models::AccessPackageAssignmentResourceRole]
}

impl EntitlementManagementAccessPackageAssignmentResourceRoles {
    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles` — List accessPackageAssignmentResourceRoles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-accesspackageassignmentresourceroles?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackageAssignmentResourceRole> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-accesspackageassignmentresourceroles: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles";
        self.0.list(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles/My`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn my(&self) -> List<models::AccessPackageAssignmentResourceRole> {
        let sheet = "GET accessPackageAssignmentResourceRole: my
            : | |
            /identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles/My";
        self.0.name("My").list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageAssignment`, such as `/identityGovernance/entitlementManagement/accessPackageAssignments`.
    EntitlementManagementAccessPackageAssignments[models::AccessPackageAssignment]
}

impl EntitlementManagementAccessPackageAssignments {
    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignments/additionalAccess(accessPackageId='parameterValue',incompatibleAccessPackageId='parameterValue')` — accessPackageAssignment: additionalAccess
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignment-additionalaccess?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn additional_access(
        &self,
        access_package_id: &str,
        incompatible_access_package_id: &str,
    ) -> List<models::AccessPackageAssignment> {
        let sheet = "GET accessPackageAssignment: additional_access
            accesspackageassignment-additionalaccess: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageAssignments/additionalAccess(accessPackageId='{accessPackageId}',incompatibleAccessPackageId='{incompatibleAccessPackageId}')";
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

    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignments/filterByCurrentUser(on='parameterValue')` — accessPackageAssignment: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignment-filterbycurrentuser?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementMgmt-SubjectAccess.ReadWrite`, `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessPackageAssignmentFilterByCurrentUserOptions,
    ) -> List<models::AccessPackageAssignment> {
        let sheet = "GET accessPackageAssignment: filter_by_current_user
            accesspackageassignment-filterbycurrentuser: EntitlementMgmt-SubjectAccess.ReadWrite EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageAssignments/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignments` — List accessPackageAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-accesspackageassignments?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackageAssignment> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-accesspackageassignments: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageCatalog`, such as `/identityGovernance/entitlementManagement/accessPackageCatalogs`.
    EntitlementManagementAccessPackageCatalogs[models::AccessPackageCatalog]
}

impl EntitlementManagementAccessPackageCatalogs {
    /// `POST /identityGovernance/entitlementManagement/accessPackageCatalogs` — Create accessPackageCatalog
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-accesspackagecatalogs?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn create(&self, body: models::AccessPackageCatalog) -> Call<models::AccessPackageCatalog> {
        let sheet = "POST entitlementManagement: create
            entitlementmanagement-post-accesspackagecatalogs: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageCatalogs";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackageCatalogs` — List accessPackageCatalogs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-accesspackagecatalogs?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackageCatalog> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-accesspackagecatalogs: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageCatalogs";
        self.0.list(sheet)
    }

    /// `…(uniqueName='{uniqueName}')`
    pub fn by_unique_name(&self, unique_name: &str) -> super::AccessPackageCatalog {
        super::AccessPackageCatalog(self.0.alternate_key(&[("uniqueName", Argument::quoted(unique_name))], true))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageResourceEnvironment`, such as `/identityGovernance/entitlementManagement/accessPackageResourceEnvironments`.
    EntitlementManagementAccessPackageResourceEnvironments[models::AccessPackageResourceEnvironment]
}

impl EntitlementManagementAccessPackageResourceEnvironments {
    /// `GET /identityGovernance/entitlementManagement/accessPackageResourceEnvironments` — List accessPackageResourceEnvironments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-accesspackageresourceenvironment?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackageResourceEnvironment> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-accesspackageresourceenvironment: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageResourceEnvironments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageResourceRequest`, such as `/identityGovernance/entitlementManagement/accessPackageResourceRequests`.
    EntitlementManagementAccessPackageResourceRequests[models::AccessPackageResourceRequest]
}

impl EntitlementManagementAccessPackageResourceRequests {
    /// `POST /identityGovernance/entitlementManagement/accessPackageResourceRequests` — Create accessPackageResourceRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-accesspackageresourcerequests?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn create(&self, body: models::AccessPackageResourceRequest) -> Call<models::AccessPackageResourceRequest> {
        let sheet = "POST entitlementManagement: create
            entitlementmanagement-post-accesspackageresourcerequests: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageResourceRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackageResourceRequests` — List accessPackageResourceRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-accesspackageresourcerequests?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackageResourceRequest> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-accesspackageresourcerequests: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageResourceRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageSuggestion`, such as `/identityGovernance/entitlementManagement/accessPackageSuggestions`.
    EntitlementManagementAccessPackageSuggestions[models::AccessPackageSuggestion]
}

impl EntitlementManagementAccessPackageSuggestions {
    /// `GET /identityGovernance/entitlementManagement/accessPackageSuggestions/filterByCurrentUser(on='{on}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagesuggestions-filterbycurrentuser?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-accesspackages?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-filterbycurrentuser?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-accesspackages?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackage> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-accesspackages: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages";
        self.0.list(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackages/Search`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn search(&self) -> List<models::AccessPackage> {
        let sheet = "GET accessPackage: search
            : | |
            /identityGovernance/entitlementManagement/accessPackages/Search";
        self.0.name("Search").list(sheet)
    }

    /// `…(uniqueName='{uniqueName}')`
    pub fn by_unique_name(&self, unique_name: &str) -> super::AccessPackage {
        super::AccessPackage(self.0.alternate_key(&[("uniqueName", Argument::quoted(unique_name))], true))
    }
}

crate::runtime::node! {
    /// `/identityGovernance/entitlementManagement/accessorchestratorrequests`
    EntitlementManagementAccessorchestratorrequests
}

impl EntitlementManagementAccessorchestratorrequests {
    /// `POST /identityGovernance/entitlementManagement/accessorchestratorrequests`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST entitlementManagement: create
            : EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessorchestratorrequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/entitlementManagement/accessorchestratorrequests`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET entitlementManagement: list
            : EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessorchestratorrequests";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::EntitlementManagementAccessorchestratorrequestsId {
        super::EntitlementManagementAccessorchestratorrequestsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identityGovernance/entitlementManagement/accessorchestratorrequests/{id}`
    EntitlementManagementAccessorchestratorrequestsId
}

impl EntitlementManagementAccessorchestratorrequestsId {
    /// `DELETE /identityGovernance/entitlementManagement/accessorchestratorrequests/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE entitlementManagement: delete
            : EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessorchestratorrequests/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/accessorchestratorrequests/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET entitlementManagement: get
            : EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessorchestratorrequests/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageAssignmentRequest`, such as `/identityGovernance/entitlementManagement/assignmentRequests`.
    EntitlementManagementAssignmentRequests[models::AccessPackageAssignmentRequest]
}

impl EntitlementManagementAssignmentRequests {
    /// `POST /identityGovernance/entitlementManagement/assignmentRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-assignmentrequests?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntitlementMgmt-SubjectAccess.ReadWrite`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn create(&self, body: models::AccessPackageAssignmentRequest) -> Call<models::AccessPackageAssignmentRequest> {
        let sheet = "POST entitlementManagement: create
            entitlementmanagement-post-assignmentrequests: EntitlementMgmt-SubjectAccess.ReadWrite EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignmentRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/entitlementManagement/assignmentRequests/filterByCurrentUser(on='{on}')` — accessPackageAssignmentRequest: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-filterbycurrentuser?view=graph-rest-beta)
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

    /// `GET /identityGovernance/entitlementManagement/assignmentRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-assignmentrequests?view=graph-rest-beta), metadata
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
    /// A collection of `microsoft.graph.connectedOrganization`, such as `/identityGovernance/entitlementManagement/connectedOrganizations`.
    EntitlementManagementConnectedOrganizations[models::ConnectedOrganization]
}

impl EntitlementManagementConnectedOrganizations {
    /// `POST /identityGovernance/entitlementManagement/connectedOrganizations` — Create connectedOrganization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-connectedorganizations?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-connectedorganizations?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-externaloriginresourceconnectors?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-externaloriginresourceconnectors?view=graph-rest-beta), metadata
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
    /// A value of `microsoft.graph.entitlementManagementSettings`, such as `/identityGovernance/entitlementManagement/settings`.
    EntitlementManagementSettings: super::Entity = models::EntitlementManagementSettings
}

impl EntitlementManagementSettings {
    /// `GET /identityGovernance/entitlementManagement/settings` — Get entitlementManagementSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagementsettings-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagementsettings-update?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagesubject-get?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/externaloriginresourceconnector-delete?view=graph-rest-beta), metadata
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
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ExternalOriginResourceConnector> {
        let sheet = "GET externalOriginResourceConnector: get
            : EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/externalOriginResourceConnectors/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/entitlementManagement/externalOriginResourceConnectors/{externalOriginResourceConnector-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externaloriginresourceconnector-update?view=graph-rest-beta), metadata
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
