// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `tenant-relationships`.

use super::super::models;
use crate::runtime::{Argument, Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.delegatedAdminAccessAssignment`, such as `/tenantRelationships/delegatedAdminRelationships/{id}/accessAssignments/{id}`.
    DelegatedAdminAccessAssignment: super::Entity = models::DelegatedAdminAccessAssignment
}

impl DelegatedAdminAccessAssignment {
    /// `DELETE /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationship-id}/accessAssignments/{delegatedAdminAccessAssignment-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE delegatedAdminAccessAssignment: delete
            delegatedadminaccessassignment-delete: DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminRelationships/{id}/accessAssignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationship-id}/accessAssignments/{delegatedAdminAccessAssignment-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DelegatedAdminAccessAssignment> {
        let sheet = "GET delegatedAdminAccessAssignment: get
            delegatedadminaccessassignment-get: DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminRelationships/{id}/accessAssignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationship-id}/accessAssignments/{delegatedAdminAccessAssignment-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn update(&self, body: models::DelegatedAdminAccessAssignment) -> Call<models::DelegatedAdminAccessAssignment> {
        let sheet = "PATCH delegatedAdminAccessAssignment: update
            delegatedadminaccessassignment-update: DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminRelationships/{id}/accessAssignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.delegatedAdminCustomer`, such as `/tenantRelationships/delegatedAdminCustomers/{id}`.
    DelegatedAdminCustomer: super::Entity = models::DelegatedAdminCustomer
}

impl DelegatedAdminCustomer {
    /// `GET /tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomer-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadmincustomer-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DelegatedAdminCustomer> {
        let sheet = "GET delegatedAdminCustomer: get
            delegatedadmincustomer-get: DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminCustomers/{id}";
        self.0.get(sheet)
    }

    /// `…/serviceManagementDetails`
    pub fn service_management_details(&self) -> super::DelegatedAdminCustomerServiceManagementDetails {
        super::DelegatedAdminCustomerServiceManagementDetails(self.0.name("serviceManagementDetails"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.delegatedAdminServiceManagementDetail`, such as `/tenantRelationships/delegatedAdminCustomers/{id}/serviceManagementDetails`.
    DelegatedAdminCustomerServiceManagementDetails[models::DelegatedAdminServiceManagementDetail]
}

impl DelegatedAdminCustomerServiceManagementDetails {
    /// `GET /tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomer-id}/serviceManagementDetails`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadmincustomer-list-servicemanagementdetails?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn list(&self) -> List<models::DelegatedAdminServiceManagementDetail> {
        let sheet = "GET delegatedAdminCustomer: list
            delegatedadmincustomer-list-servicemanagementdetails: DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminCustomers/{id}/serviceManagementDetails";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.delegatedAdminRelationship`, such as `/tenantRelationships/delegatedAdminRelationships/{id}`.
    DelegatedAdminRelationship: super::Entity = models::DelegatedAdminRelationship
}

impl DelegatedAdminRelationship {
    /// `DELETE /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationship-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE delegatedAdminRelationship: delete
            delegatedadminrelationship-delete: DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminRelationships/{id}";
        self.0.call(sheet)
    }

    /// `GET /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationship-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DelegatedAdminRelationship> {
        let sheet = "GET delegatedAdminRelationship: get
            delegatedadminrelationship-get: DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminRelationships/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationship-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::DelegatedAdminRelationship>,
    ) -> Call<models::DelegatedAdminRelationship> {
        let sheet = "PATCH delegatedAdminRelationship: update
            delegatedadminrelationship-update: DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminRelationships/{id}";
        self.0.call(sheet).json(Into::<models::DelegatedAdminRelationship>::into(body))
    }

    /// `…/accessAssignments`
    pub fn access_assignments(&self) -> super::DelegatedAdminRelationshipAccessAssignments {
        super::DelegatedAdminRelationshipAccessAssignments(self.0.name("accessAssignments"))
    }

    /// `…/operations`
    pub fn operations(&self) -> super::DelegatedAdminRelationshipOperations {
        super::DelegatedAdminRelationshipOperations(self.0.name("operations"))
    }

    /// `…/requests`
    pub fn requests(&self) -> super::DelegatedAdminRelationshipRequests {
        super::DelegatedAdminRelationshipRequests(self.0.name("requests"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.delegatedAdminAccessAssignment`, such as `/tenantRelationships/delegatedAdminRelationships/{id}/accessAssignments`.
    DelegatedAdminRelationshipAccessAssignments[models::DelegatedAdminAccessAssignment]
}

impl DelegatedAdminRelationshipAccessAssignments {
    /// `POST /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationship-id}/accessAssignments`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-accessassignments?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn create(&self, body: models::DelegatedAdminAccessAssignment) -> Call<models::DelegatedAdminAccessAssignment> {
        let sheet = "POST delegatedAdminRelationship: create
            delegatedadminrelationship-post-accessassignments: DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminRelationships/{id}/accessAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationship-id}/accessAssignments`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-accessassignments?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn list(&self) -> List<models::DelegatedAdminAccessAssignment> {
        let sheet = "GET delegatedAdminRelationship: list
            delegatedadminrelationship-list-accessassignments: DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminRelationships/{id}/accessAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.delegatedAdminRelationshipOperation`, such as `/tenantRelationships/delegatedAdminRelationships/{id}/operations/{id}`.
    DelegatedAdminRelationshipOperation: super::Entity = models::DelegatedAdminRelationshipOperation
}

impl DelegatedAdminRelationshipOperation {
    /// `GET /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationship-id}/operations/{delegatedAdminRelationshipOperation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationshipoperation-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DelegatedAdminRelationshipOperation> {
        let sheet = "GET delegatedAdminRelationshipOperation: get
            delegatedadminrelationshipoperation-get: DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminRelationships/{id}/operations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.delegatedAdminRelationshipOperation`, such as `/tenantRelationships/delegatedAdminRelationships/{id}/operations`.
    DelegatedAdminRelationshipOperations[models::DelegatedAdminRelationshipOperation]
}

impl DelegatedAdminRelationshipOperations {
    /// `GET /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationship-id}/operations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-operations?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn list(&self) -> List<models::DelegatedAdminRelationshipOperation> {
        let sheet = "GET delegatedAdminRelationship: list
            delegatedadminrelationship-list-operations: DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminRelationships/{id}/operations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.delegatedAdminRelationshipRequest`, such as `/tenantRelationships/delegatedAdminRelationships/{id}/requests/{id}`.
    DelegatedAdminRelationshipRequest: super::Entity = models::DelegatedAdminRelationshipRequest
}

impl DelegatedAdminRelationshipRequest {
    /// `GET /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationship-id}/requests/{delegatedAdminRelationshipRequest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationshiprequest-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DelegatedAdminRelationshipRequest> {
        let sheet = "GET delegatedAdminRelationshipRequest: get
            delegatedadminrelationshiprequest-get: DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminRelationships/{id}/requests/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.delegatedAdminRelationshipRequest`, such as `/tenantRelationships/delegatedAdminRelationships/{id}/requests`.
    DelegatedAdminRelationshipRequests[models::DelegatedAdminRelationshipRequest]
}

impl DelegatedAdminRelationshipRequests {
    /// `POST /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationship-id}/requests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-requests?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DelegatedAdminRelationshipRequest,
    ) -> Call<models::DelegatedAdminRelationshipRequest> {
        let sheet = "POST delegatedAdminRelationship: create
            delegatedadminrelationship-post-requests: DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminRelationships/{id}/requests";
        self.0.call(sheet).json(body)
    }

    /// `GET /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationship-id}/requests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-requests?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn list(&self) -> List<models::DelegatedAdminRelationshipRequest> {
        let sheet = "GET delegatedAdminRelationship: list
            delegatedadminrelationship-list-requests: DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminRelationships/{id}/requests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.multiTenantOrganization`, such as `/tenantRelationships/multiTenantOrganization`.
    MultiTenantOrganization: super::Entity = models::MultiTenantOrganization
}

impl MultiTenantOrganization {
    /// `DELETE /tenantRelationships/multiTenantOrganization`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `MultiTenantOrganization.ReadWrite.All`; application: `MultiTenantOrganization.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE tenantRelationship: delete
            : MultiTenantOrganization.ReadWrite.All | | MultiTenantOrganization.ReadWrite.All
            /tenantRelationships/multiTenantOrganization";
        self.0.call(sheet)
    }

    /// `GET /tenantRelationships/multiTenantOrganization`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganization-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MultiTenantOrganization.ReadBasic.All`, `MultiTenantOrganization.ReadWrite.All`, `MultiTenantOrganization.Read.All`; application: `MultiTenantOrganization.Read.All`, `MultiTenantOrganization.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MultiTenantOrganization> {
        let sheet = "GET multiTenantOrganization: get
            multitenantorganization-get: MultiTenantOrganization.ReadBasic.All MultiTenantOrganization.ReadWrite.All MultiTenantOrganization.Read.All | | MultiTenantOrganization.Read.All MultiTenantOrganization.ReadWrite.All
            /tenantRelationships/multiTenantOrganization";
        self.0.get(sheet)
    }

    /// `PATCH /tenantRelationships/multiTenantOrganization`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganization-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(&self, body: models::MultiTenantOrganization) -> Call<models::MultiTenantOrganization> {
        let sheet = "PATCH multiTenantOrganization: update
            multitenantorganization-update: | |
            /tenantRelationships/multiTenantOrganization";
        self.0.call(sheet).json(body)
    }

    /// `…/joinRequest`
    pub fn join_request(&self) -> super::MultiTenantOrganizationJoinRequestRecord {
        super::MultiTenantOrganizationJoinRequestRecord(self.0.name("joinRequest"))
    }

    /// `…/tenants`
    pub fn tenants(&self) -> super::MultiTenantOrganizationTenants {
        super::MultiTenantOrganizationTenants(self.0.name("tenants"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.multiTenantOrganizationJoinRequestRecord`, such as `/tenantRelationships/multiTenantOrganization/joinRequest`.
    MultiTenantOrganizationJoinRequestRecord: super::Entity = models::MultiTenantOrganizationJoinRequestRecord
}

impl MultiTenantOrganizationJoinRequestRecord {
    /// `GET /tenantRelationships/multiTenantOrganization/joinRequest`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganizationjoinrequestrecord-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MultiTenantOrganization.Read.All`, `MultiTenantOrganization.ReadWrite.All`; application: `MultiTenantOrganization.Read.All`, `MultiTenantOrganization.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MultiTenantOrganizationJoinRequestRecord> {
        let sheet = "GET multiTenantOrganizationJoinRequestRecord: get
            multitenantorganizationjoinrequestrecord-get: MultiTenantOrganization.Read.All MultiTenantOrganization.ReadWrite.All | | MultiTenantOrganization.Read.All MultiTenantOrganization.ReadWrite.All
            /tenantRelationships/multiTenantOrganization/joinRequest";
        self.0.get(sheet)
    }

    /// `PATCH /tenantRelationships/multiTenantOrganization/joinRequest`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganizationjoinrequestrecord-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MultiTenantOrganization.ReadWrite.All`; application: `MultiTenantOrganization.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::MultiTenantOrganizationJoinRequestRecord,
    ) -> Call<models::MultiTenantOrganizationJoinRequestRecord> {
        let sheet = "PATCH multiTenantOrganizationJoinRequestRecord: update
            multitenantorganizationjoinrequestrecord-update: MultiTenantOrganization.ReadWrite.All | | MultiTenantOrganization.ReadWrite.All
            /tenantRelationships/multiTenantOrganization/joinRequest";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.multiTenantOrganizationMember`, such as `/tenantRelationships/multiTenantOrganization/tenants/{id}`.
    MultiTenantOrganizationMember: super::DirectoryObject = models::MultiTenantOrganizationMember
}

impl MultiTenantOrganizationMember {
    /// `DELETE /tenantRelationships/multiTenantOrganization/tenants/{multiTenantOrganizationMember-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganization-delete-tenants?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `MultiTenantOrganization.ReadWrite.All`; application: `MultiTenantOrganization.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE multiTenantOrganization: delete
            multitenantorganization-delete-tenants: MultiTenantOrganization.ReadWrite.All | | MultiTenantOrganization.ReadWrite.All
            /tenantRelationships/multiTenantOrganization/tenants/{id}";
        self.0.call(sheet)
    }

    /// `GET /tenantRelationships/multiTenantOrganization/tenants/{multiTenantOrganizationMember-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganizationmember-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MultiTenantOrganization.ReadWrite.All`; application: `MultiTenantOrganization.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MultiTenantOrganizationMember> {
        let sheet = "GET multiTenantOrganizationMember: get
            multitenantorganizationmember-get: MultiTenantOrganization.ReadWrite.All | | MultiTenantOrganization.ReadWrite.All
            /tenantRelationships/multiTenantOrganization/tenants/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /tenantRelationships/multiTenantOrganization/tenants/{multiTenantOrganizationMember-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganizationmember-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MultiTenantOrganization.ReadWrite.All`; application: `MultiTenantOrganization.ReadWrite.All`.
    pub fn update(&self, body: models::MultiTenantOrganizationMember) -> Call<models::MultiTenantOrganizationMember> {
        let sheet = "PATCH multiTenantOrganizationMember: update
            multitenantorganizationmember-update: MultiTenantOrganization.ReadWrite.All | | MultiTenantOrganization.ReadWrite.All
            /tenantRelationships/multiTenantOrganization/tenants/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.multiTenantOrganizationMember`, such as `/tenantRelationships/multiTenantOrganization/tenants`.
    MultiTenantOrganizationTenants[models::MultiTenantOrganizationMember]
}

impl MultiTenantOrganizationTenants {
    /// `POST /tenantRelationships/multiTenantOrganization/tenants`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganization-post-tenants?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `MultiTenantOrganization.ReadWrite.All`; application: `MultiTenantOrganization.ReadWrite.All`.
    pub fn create(&self, body: models::MultiTenantOrganizationMember) -> Call<models::MultiTenantOrganizationMember> {
        let sheet = "POST multiTenantOrganization: create
            multitenantorganization-post-tenants: MultiTenantOrganization.ReadWrite.All | | MultiTenantOrganization.ReadWrite.All
            /tenantRelationships/multiTenantOrganization/tenants";
        self.0.call(sheet).json(body)
    }

    /// `GET /tenantRelationships/multiTenantOrganization/tenants`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganization-list-tenants?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MultiTenantOrganization.ReadBasic.All`, `MultiTenantOrganization.ReadWrite.All`, `MultiTenantOrganization.Read.All`; application: `MultiTenantOrganization.Read.All`, `MultiTenantOrganization.ReadWrite.All`.
    pub fn list(&self) -> List<models::MultiTenantOrganizationMember> {
        let sheet = "GET multiTenantOrganization: list
            multitenantorganization-list-tenants: MultiTenantOrganization.ReadBasic.All MultiTenantOrganization.ReadWrite.All MultiTenantOrganization.Read.All | | MultiTenantOrganization.Read.All MultiTenantOrganization.ReadWrite.All
            /tenantRelationships/multiTenantOrganization/tenants";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.tenantRelationship`, such as `/tenantRelationships`.
    TenantRelationship = models::TenantRelationship
}

impl TenantRelationship {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::TenantRelationship> {
        self.0.get("GET tenantRelationship: get")
    }

    /// `GET /tenantRelationships/findTenantInformationByDomainName(domainName='{domainName}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbydomainname?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CrossTenantInformation.ReadBasic.All`; application: `CrossTenantInformation.ReadBasic.All`.
    pub fn find_tenant_information_by_domain_name(&self, domain_name: &str) -> Get<models::TenantInformation> {
        let sheet = "GET tenantRelationship: find_tenant_information_by_domain_name
            tenantrelationship-findtenantinformationbydomainname: CrossTenantInformation.ReadBasic.All | | CrossTenantInformation.ReadBasic.All
            /tenantRelationships/findTenantInformationByDomainName(domainName='{domainName}')";
        self.0
            .function("findTenantInformationByDomainName", &[("domainName", Argument::quoted(domain_name))])
            .get(sheet)
    }

    /// `GET /tenantRelationships/findTenantInformationByTenantId(tenantId='{tenantId}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbytenantid?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CrossTenantInformation.ReadBasic.All`; application: `CrossTenantInformation.ReadBasic.All`.
    pub fn find_tenant_information_by_tenant_id(&self, tenant_id: &str) -> Get<models::TenantInformation> {
        let sheet = "GET tenantRelationship: find_tenant_information_by_tenant_id
            tenantrelationship-findtenantinformationbytenantid: CrossTenantInformation.ReadBasic.All | | CrossTenantInformation.ReadBasic.All
            /tenantRelationships/findTenantInformationByTenantId(tenantId='{tenantId}')";
        self.0.function("findTenantInformationByTenantId", &[("tenantId", Argument::quoted(tenant_id))]).get(sheet)
    }

    /// `…/delegatedAdminCustomers`
    pub fn delegated_admin_customers(&self) -> super::TenantRelationshipDelegatedAdminCustomers {
        super::TenantRelationshipDelegatedAdminCustomers(self.0.name("delegatedAdminCustomers"))
    }

    /// `…/delegatedAdminRelationships`
    pub fn delegated_admin_relationships(&self) -> super::TenantRelationshipDelegatedAdminRelationships {
        super::TenantRelationshipDelegatedAdminRelationships(self.0.name("delegatedAdminRelationships"))
    }

    /// `…/multiTenantOrganization`
    pub fn multi_tenant_organization(&self) -> super::MultiTenantOrganization {
        super::MultiTenantOrganization(self.0.name("multiTenantOrganization"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.delegatedAdminCustomer`, such as `/tenantRelationships/delegatedAdminCustomers`.
    TenantRelationshipDelegatedAdminCustomers[models::DelegatedAdminCustomer]
}

impl TenantRelationshipDelegatedAdminCustomers {
    /// `GET /tenantRelationships/delegatedAdminCustomers`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadmincustomers?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn list(&self) -> List<models::DelegatedAdminCustomer> {
        let sheet = "GET tenantRelationship: list
            tenantrelationship-list-delegatedadmincustomers: DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminCustomers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.delegatedAdminRelationship`, such as `/tenantRelationships/delegatedAdminRelationships`.
    TenantRelationshipDelegatedAdminRelationships[models::DelegatedAdminRelationship]
}

impl TenantRelationshipDelegatedAdminRelationships {
    /// `POST /tenantRelationships/delegatedAdminRelationships`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantrelationship-post-delegatedadminrelationships?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::DelegatedAdminRelationship>,
    ) -> Call<models::DelegatedAdminRelationship> {
        let sheet = "POST tenantRelationship: create
            tenantrelationship-post-delegatedadminrelationships: DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminRelationships";
        self.0.call(sheet).json(Into::<models::DelegatedAdminRelationship>::into(body))
    }

    /// `GET /tenantRelationships/delegatedAdminRelationships`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadminrelationships?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn list(&self) -> List<models::DelegatedAdminRelationship> {
        let sheet = "GET tenantRelationship: list
            tenantrelationship-list-delegatedadminrelationships: DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminRelationships";
        self.0.list(sheet)
    }
}
