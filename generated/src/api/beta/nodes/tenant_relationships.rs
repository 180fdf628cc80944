// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `tenant-relationships`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.delegatedAdminAccessAssignment`, such as `/tenantRelationships/delegatedAdminRelationships/{id}/accessAssignments/{id}`.
    DelegatedAdminAccessAssignment: super::Entity = models::DelegatedAdminAccessAssignment
}

impl DelegatedAdminAccessAssignment {
    /// `DELETE /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments/{delegatedAdminAccessAssignmentId}` — Delete delegatedAdminAccessAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE delegatedAdminAccessAssignment: delete
            delegatedadminaccessassignment-delete: DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminRelationships/{id}/accessAssignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments/{delegatedAdminAccessAssignmentId}` — Get delegatedAdminAccessAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DelegatedAdminAccessAssignment> {
        let sheet = "GET delegatedAdminAccessAssignment: get
            delegatedadminaccessassignment-get: DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminRelationships/{id}/accessAssignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments/{delegatedAdminAccessAssignmentId}` — Update delegatedAdminAccessAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 200, 202.
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
    /// `GET /tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomerId}` — Get delegatedAdminCustomer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadmincustomer-get?view=graph-rest-beta)
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
    /// `GET /tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomerId}/serviceManagementDetails` — List serviceManagementDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadmincustomer-list-servicemanagementdetails?view=graph-rest-beta)
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
    /// `DELETE /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}` — Delete delegatedAdminRelationship
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE delegatedAdminRelationship: delete
            delegatedadminrelationship-delete: DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminRelationships/{id}";
        self.0.call(sheet)
    }

    /// `GET /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}` — Get delegatedAdminRelationship
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DelegatedAdminRelationship> {
        let sheet = "GET delegatedAdminRelationship: get
            delegatedadminrelationship-get: DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminRelationships/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}` — Update delegatedAdminRelationship
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 200.
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
    /// `POST /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments` — Create accessAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-accessassignments?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn create(&self, body: models::DelegatedAdminAccessAssignment) -> Call<models::DelegatedAdminAccessAssignment> {
        let sheet = "POST delegatedAdminRelationship: create
            delegatedadminrelationship-post-accessassignments: DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminRelationships/{id}/accessAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments` — List accessassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-accessassignments?view=graph-rest-beta)
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
    /// `GET /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/operations/{delegatedAdminRelationshipOperationId}` — Get delegatedAdminRelationshipOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationshipoperation-get?view=graph-rest-beta)
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
    /// `GET /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/operations` — List operations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-operations?view=graph-rest-beta)
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
    /// `GET /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/requests/{delegatedAdminRelationshipRequestId}` — Get delegatedAdminRelationshipRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationshiprequest-get?view=graph-rest-beta)
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
    /// `POST /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/requests` — Create requests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-requests?view=graph-rest-beta)
    /// Required: `action`. Status: 201.
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

    /// `GET /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/requests` — List requests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-requests?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.managedTenants.auditEvent`, such as `/auditEvent`.
    ManagedTenantsAuditEvent: super::Entity = models::managed_tenants::AuditEvent
}

impl ManagedTenantsAuditEvent {
    /// `GET /auditEvent` — Get auditEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-auditevent-get?view=graph-rest-beta)
    /// Also: `/managedTenant/auditEvents/{auditEventId}`, `/tenantRelationships/managedTenants/auditEvent`, `/tenantRelationships/managedTenants/auditEvents/{auditEvent-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenant.Read.All`, `ManagedTenant.ReadWrite.All`.
    pub fn get(&self) -> Get<models::managed_tenants::AuditEvent> {
        let sheet = "GET auditEvent: get
            managedtenants-auditevent-get: ManagedTenant.Read.All ManagedTenant.ReadWrite.All | |
            /auditEvent
            /managedTenant/auditEvents/{id}
            /tenantRelationships/managedTenants/auditEvent
            managedtenants-auditevent-get: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/auditEvents/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.cloudPcConnection`, such as `/tenantRelationships/managedTenants/cloudPcConnections/{id}`.
    ManagedTenantsCloudPcConnection: super::Entity = models::managed_tenants::CloudPcConnection
}

impl ManagedTenantsCloudPcConnection {
    /// `GET /tenantRelationships/managedTenants/cloudPcConnections/{cloudPcConnectionId}` — Get cloudPcConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-cloudpcconnection-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::managed_tenants::CloudPcConnection> {
        let sheet = "GET cloudPcConnection: get
            managedtenants-cloudpcconnection-get: CloudPC.Read.All CloudPC.ReadWrite.All | |
            /tenantRelationships/managedTenants/cloudPcConnections/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.cloudPcDevice`, such as `/tenantRelationships/managedTenants/cloudPcDevices/{id}`.
    ManagedTenantsCloudPcDevice: super::Entity = models::managed_tenants::CloudPcDevice
}

impl ManagedTenantsCloudPcDevice {
    /// `GET /tenantRelationships/managedTenants/cloudPcDevices/{cloudPcDeviceId}` — Get cloudPcDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-cloudpcdevice-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::managed_tenants::CloudPcDevice> {
        let sheet = "GET cloudPcDevice: get
            managedtenants-cloudpcdevice-get: CloudPC.Read.All CloudPC.ReadWrite.All | |
            /tenantRelationships/managedTenants/cloudPcDevices/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.cloudPcOverview`, such as `/tenantRelationships/managedTenants/cloudPcsOverview/{id}`.
    ManagedTenantsCloudPcOverview: super::Entity = models::managed_tenants::CloudPcOverview
}

impl ManagedTenantsCloudPcOverview {
    /// `GET /tenantRelationships/managedTenants/cloudPcsOverview/{cloudPcOverviewId}` — Get cloudPcOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-cloudpcoverview-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::managed_tenants::CloudPcOverview> {
        let sheet = "GET cloudPcOverview: get
            managedtenants-cloudpcoverview-get: CloudPC.Read.All CloudPC.ReadWrite.All | |
            /tenantRelationships/managedTenants/cloudPcsOverview/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.conditionalAccessPolicyCoverage`, such as `/tenantRelationships/managedTenants/conditionalAccessPolicyCoverages/{id}`.
    ManagedTenantsConditionalAccessPolicyCoverage: super::Entity = models::managed_tenants::ConditionalAccessPolicyCoverage
}

impl ManagedTenantsConditionalAccessPolicyCoverage {
    /// `GET /tenantRelationships/managedTenants/conditionalAccessPolicyCoverages/{conditionalAccessPolicyCoverageId}` — Get conditionalAccessPolicyCoverage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-conditionalaccesspolicycoverage-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Application.Read.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn get(&self) -> Get<models::managed_tenants::ConditionalAccessPolicyCoverage> {
        let sheet = "GET conditionalAccessPolicyCoverage: get
            managedtenants-conditionalaccesspolicycoverage-get: Policy.Read.All Application.Read.All Policy.ReadWrite.ConditionalAccess | |
            /tenantRelationships/managedTenants/conditionalAccessPolicyCoverages/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.credentialUserRegistrationsSummary`, such as `/tenantRelationships/managedTenants/credentialUserRegistrationsSummaries/{id}`.
    ManagedTenantsCredentialUserRegistrationsSummary: super::Entity = models::managed_tenants::CredentialUserRegistrationsSummary
}

impl ManagedTenantsCredentialUserRegistrationsSummary {
    /// `GET /tenantRelationships/managedTenants/credentialUserRegistrationsSummaries/{credentialUserRegistrationsSummaryId}` — Get credentialUserRegistrationsSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-credentialuserregistrationssummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn get(&self) -> Get<models::managed_tenants::CredentialUserRegistrationsSummary> {
        let sheet = "GET credentialUserRegistrationsSummary: get
            managedtenants-credentialuserregistrationssummary-get: Reports.Read.All | |
            /tenantRelationships/managedTenants/credentialUserRegistrationsSummaries/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.deviceCompliancePolicySettingStateSummary`, such as `/tenantRelationships/managedTenants/deviceCompliancePolicySettingStateSummaries/{id}`.
    ManagedTenantsDeviceCompliancePolicySettingStateSummary: super::Entity = models::managed_tenants::DeviceCompliancePolicySettingStateSummary
}

impl ManagedTenantsDeviceCompliancePolicySettingStateSummary {
    /// `GET /tenantRelationships/managedTenants/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}` — Get deviceCompliancePolicySettingStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-devicecompliancepolicysettingstatesummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::managed_tenants::DeviceCompliancePolicySettingStateSummary> {
        let sheet = "GET deviceCompliancePolicySettingStateSummary: get
            managedtenants-devicecompliancepolicysettingstatesummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | |
            /tenantRelationships/managedTenants/deviceCompliancePolicySettingStateSummaries/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.managedDeviceCompliance`, such as `/tenantRelationships/managedTenants/managedDeviceCompliances/{id}`.
    ManagedTenantsManagedDeviceCompliance: super::Entity = models::managed_tenants::ManagedDeviceCompliance
}

impl ManagedTenantsManagedDeviceCompliance {
    /// `GET /tenantRelationships/managedTenants/managedDeviceCompliances/{managedDeviceComplianceId}` — Get manageddevicecompliance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-manageddevicecompliance-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<models::managed_tenants::ManagedDeviceCompliance> {
        let sheet = "GET managedDeviceCompliance: get
            managedtenants-manageddevicecompliance-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | |
            /tenantRelationships/managedTenants/managedDeviceCompliances/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.managedDeviceComplianceTrend`, such as `/tenantRelationships/managedTenants/managedDeviceComplianceTrends/{id}`.
    ManagedTenantsManagedDeviceComplianceTrend: super::Entity = models::managed_tenants::ManagedDeviceComplianceTrend
}

impl ManagedTenantsManagedDeviceComplianceTrend {
    /// `GET /tenantRelationships/managedTenants/managedDeviceComplianceTrends/{managedDeviceComplianceTrendId}` — Get managedDeviceComplianceTrend
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-manageddevicecompliancetrend-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<models::managed_tenants::ManagedDeviceComplianceTrend> {
        let sheet = "GET managedDeviceComplianceTrend: get
            managedtenants-manageddevicecompliancetrend-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | |
            /tenantRelationships/managedTenants/managedDeviceComplianceTrends/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.managedTenant`, such as `/managedTenant`.
    ManagedTenantsManagedTenant: super::Entity = models::managed_tenants::ManagedTenant
}

impl ManagedTenantsManagedTenant {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::managed_tenants::ManagedTenant> {
        self.0.get("GET managedTenant: get")
    }

    /// `…/aggregatedPolicyCompliances`
    pub fn aggregated_policy_compliances(&self) -> super::ManagedTenantsManagedTenantAggregatedPolicyCompliances {
        super::ManagedTenantsManagedTenantAggregatedPolicyCompliances(self.0.name("aggregatedPolicyCompliances"))
    }

    /// `…/appPerformances`
    ///
    /// The type lists it; no page documents a request there.
    pub fn app_performances(&self) -> Collection<models::managed_tenants::AppPerformance> {
        Collection::at(self.0.name("appPerformances"))
    }

    /// `…/auditEvent`
    pub fn audit_event(&self) -> super::ManagedTenantsAuditEvent {
        super::ManagedTenantsAuditEvent(self.0.name("auditEvent"))
    }

    /// `…/auditEvents`
    pub fn audit_events(&self) -> super::ManagedTenantsManagedTenantAuditEvents {
        super::ManagedTenantsManagedTenantAuditEvents(self.0.name("auditEvents"))
    }

    /// `…/cloudPcConnections`
    pub fn cloud_pc_connections(&self) -> super::ManagedTenantsManagedTenantCloudPcConnections {
        super::ManagedTenantsManagedTenantCloudPcConnections(self.0.name("cloudPcConnections"))
    }

    /// `…/cloudPcDevices`
    pub fn cloud_pc_devices(&self) -> super::ManagedTenantsManagedTenantCloudPcDevices {
        super::ManagedTenantsManagedTenantCloudPcDevices(self.0.name("cloudPcDevices"))
    }

    /// `…/cloudPcsOverview`
    pub fn cloud_pcs_overview(&self) -> super::ManagedTenantsManagedTenantCloudPcsOverview {
        super::ManagedTenantsManagedTenantCloudPcsOverview(self.0.name("cloudPcsOverview"))
    }

    /// `…/conditionalAccessPolicyCoverages`
    pub fn conditional_access_policy_coverages(
        &self,
    ) -> super::ManagedTenantsManagedTenantConditionalAccessPolicyCoverages
    {
        super::ManagedTenantsManagedTenantConditionalAccessPolicyCoverages(
            self.0.name("conditionalAccessPolicyCoverages"),
        )
    }

    /// `…/credentialUserRegistrationsSummaries`
    pub fn credential_user_registrations_summaries(
        &self,
    ) -> super::ManagedTenantsManagedTenantCredentialUserRegistrationsSummaries
    {
        super::ManagedTenantsManagedTenantCredentialUserRegistrationsSummaries(
            self.0.name("credentialUserRegistrationsSummaries"),
        )
    }

    /// `…/deviceAppPerformances`
    ///
    /// The type lists it; no page documents a request there.
    pub fn device_app_performances(&self) -> Collection<models::managed_tenants::DeviceAppPerformance> {
        Collection::at(self.0.name("deviceAppPerformances"))
    }

    /// `…/deviceCompliancePolicySettingStateSummaries`
    pub fn device_compliance_policy_setting_state_summaries(
        &self,
    ) -> super::ManagedTenantsManagedTenantDeviceCompliancePolicySettingStateSummaries
    {
        super::ManagedTenantsManagedTenantDeviceCompliancePolicySettingStateSummaries(
            self.0.name("deviceCompliancePolicySettingStateSummaries"),
        )
    }

    /// `…/deviceHealthStatuses`
    ///
    /// The type lists it; no page documents a request there.
    pub fn device_health_statuses(&self) -> Collection<models::managed_tenants::DeviceHealthStatus> {
        Collection::at(self.0.name("deviceHealthStatuses"))
    }

    /// `…/managedDeviceComplianceTrends`
    pub fn managed_device_compliance_trends(&self) -> super::ManagedTenantsManagedTenantManagedDeviceComplianceTrends {
        super::ManagedTenantsManagedTenantManagedDeviceComplianceTrends(self.0.name("managedDeviceComplianceTrends"))
    }

    /// `…/managedDeviceCompliances`
    pub fn managed_device_compliances(&self) -> super::ManagedTenantsManagedTenantManagedDeviceCompliances {
        super::ManagedTenantsManagedTenantManagedDeviceCompliances(self.0.name("managedDeviceCompliances"))
    }

    /// `…/managedTenantAlertLogs`
    ///
    /// The type lists it; no page documents a request there.
    pub fn managed_tenant_alert_logs(&self) -> Collection<models::managed_tenants::ManagedTenantAlertLog> {
        Collection::at(self.0.name("managedTenantAlertLogs"))
    }

    /// `…/managedTenantAlertRuleDefinitions`
    ///
    /// The type lists it; no page documents a request there.
    pub fn managed_tenant_alert_rule_definitions(
        &self,
    ) -> Collection<models::managed_tenants::ManagedTenantAlertRuleDefinition>
    {
        Collection::at(self.0.name("managedTenantAlertRuleDefinitions"))
    }

    /// `…/managedTenantAlertRules`
    ///
    /// The type lists it; no page documents a request there.
    pub fn managed_tenant_alert_rules(&self) -> Collection<models::managed_tenants::ManagedTenantAlertRule> {
        Collection::at(self.0.name("managedTenantAlertRules"))
    }

    /// `…/managedTenantAlerts`
    pub fn managed_tenant_alerts(&self) -> Collection<models::managed_tenants::ManagedTenantAlert> {
        Collection::at(self.0.name("managedTenantAlerts"))
    }

    /// `…/managedTenantApiNotifications`
    ///
    /// The type lists it; no page documents a request there.
    pub fn managed_tenant_api_notifications(
        &self,
    ) -> Collection<models::managed_tenants::ManagedTenantApiNotification>
    {
        Collection::at(self.0.name("managedTenantApiNotifications"))
    }

    /// `…/managedTenantEmailNotifications`
    ///
    /// The type lists it; no page documents a request there.
    pub fn managed_tenant_email_notifications(
        &self,
    ) -> Collection<models::managed_tenants::ManagedTenantEmailNotification>
    {
        Collection::at(self.0.name("managedTenantEmailNotifications"))
    }

    /// `…/managedTenantTicketingEndpoints`
    ///
    /// The type lists it; no page documents a request there.
    pub fn managed_tenant_ticketing_endpoints(
        &self,
    ) -> Collection<models::managed_tenants::ManagedTenantTicketingEndpoint>
    {
        Collection::at(self.0.name("managedTenantTicketingEndpoints"))
    }

    /// `…/managementActionTenantDeploymentStatuses`
    pub fn management_action_tenant_deployment_statuses(
        &self,
    ) -> super::ManagedTenantsManagedTenantManagementActionTenantDeploymentStatuses
    {
        super::ManagedTenantsManagedTenantManagementActionTenantDeploymentStatuses(
            self.0.name("managementActionTenantDeploymentStatuses"),
        )
    }

    /// `…/managementActions`
    pub fn management_actions(&self) -> super::ManagedTenantsManagedTenantManagementActions {
        super::ManagedTenantsManagedTenantManagementActions(self.0.name("managementActions"))
    }

    /// `…/managementIntents`
    pub fn management_intents(&self) -> super::ManagedTenantsManagedTenantManagementIntents {
        super::ManagedTenantsManagedTenantManagementIntents(self.0.name("managementIntents"))
    }

    /// `…/managementTemplateCollectionTenantSummaries`
    ///
    /// The type lists it; no page documents a request there.
    pub fn management_template_collection_tenant_summaries(
        &self,
    ) -> Collection<models::managed_tenants::ManagementTemplateCollectionTenantSummary>
    {
        Collection::at(self.0.name("managementTemplateCollectionTenantSummaries"))
    }

    /// `…/managementTemplateCollections`
    ///
    /// The type lists it; no page documents a request there.
    pub fn management_template_collections(&self) -> Collection<models::managed_tenants::ManagementTemplateCollection> {
        Collection::at(self.0.name("managementTemplateCollections"))
    }

    /// `…/managementTemplateStepTenantSummaries`
    ///
    /// The type lists it; no page documents a request there.
    pub fn management_template_step_tenant_summaries(
        &self,
    ) -> Collection<models::managed_tenants::ManagementTemplateStepTenantSummary>
    {
        Collection::at(self.0.name("managementTemplateStepTenantSummaries"))
    }

    /// `…/managementTemplateStepVersions`
    pub fn management_template_step_versions(
        &self,
    ) -> Collection<models::managed_tenants::ManagementTemplateStepVersion>
    {
        Collection::at(self.0.name("managementTemplateStepVersions"))
    }

    /// `…/managementTemplateSteps`
    ///
    /// The type lists it; no page documents a request there.
    pub fn management_template_steps(&self) -> Collection<models::managed_tenants::ManagementTemplateStep> {
        Collection::at(self.0.name("managementTemplateSteps"))
    }

    /// `…/managementTemplates`
    pub fn management_templates(&self) -> super::ManagedTenantsManagedTenantManagementTemplates {
        super::ManagedTenantsManagedTenantManagementTemplates(self.0.name("managementTemplates"))
    }

    /// `…/myRoles`
    pub fn my_roles(&self) -> super::ManagedTenantsManagedTenantMyRoles {
        super::ManagedTenantsManagedTenantMyRoles(self.0.name("myRoles"))
    }

    /// `…/procedures`
    pub fn procedures(&self) -> super::ManagedTenantsManagedTenantProcedures {
        super::ManagedTenantsManagedTenantProcedures(self.0.name("procedures"))
    }

    /// `…/procedurestepdefinitions`
    pub fn procedurestepdefinitions(&self) -> super::ManagedTenantsManagedTenantProcedurestepdefinitions {
        super::ManagedTenantsManagedTenantProcedurestepdefinitions(self.0.name("procedurestepdefinitions"))
    }

    /// `…/recordRoot`
    pub fn record_root(&self) -> super::ManagedTenantsManagedTenantRecordRoot {
        super::ManagedTenantsManagedTenantRecordRoot(self.0.name("recordRoot"))
    }

    /// `…/reportRoot`
    pub fn report_root(&self) -> super::ManagedTenantsManagedTenantReportRoot {
        super::ManagedTenantsManagedTenantReportRoot(self.0.name("reportRoot"))
    }

    /// `…/roleAssignments`
    pub fn role_assignments(&self) -> super::ManagedTenantsManagedTenantRoleAssignments {
        super::ManagedTenantsManagedTenantRoleAssignments(self.0.name("roleAssignments"))
    }

    /// `…/roleDefinitions`
    pub fn role_definitions(&self) -> super::ManagedTenantsManagedTenantRoleDefinitions {
        super::ManagedTenantsManagedTenantRoleDefinitions(self.0.name("roleDefinitions"))
    }

    /// `…/tenantGroups`
    pub fn tenant_groups(&self) -> super::ManagedTenantsManagedTenantTenantGroups {
        super::ManagedTenantsManagedTenantTenantGroups(self.0.name("tenantGroups"))
    }

    /// `…/tenantTags`
    pub fn tenant_tags(&self) -> super::ManagedTenantsManagedTenantTenantTags {
        super::ManagedTenantsManagedTenantTenantTags(self.0.name("tenantTags"))
    }

    /// `…/tenantUsage`
    pub fn tenant_usage(&self) -> super::ManagedTenantsManagedTenantTenantUsage {
        super::ManagedTenantsManagedTenantTenantUsage(self.0.name("tenantUsage"))
    }

    /// `…/tenants`
    pub fn tenants(&self) -> super::ManagedTenantsManagedTenantTenants {
        super::ManagedTenantsManagedTenantTenants(self.0.name("tenants"))
    }

    /// `…/tenantsCustomizedInformation`
    pub fn tenants_customized_information(&self) -> super::ManagedTenantsManagedTenantTenantsCustomizedInformation {
        super::ManagedTenantsManagedTenantTenantsCustomizedInformation(self.0.name("tenantsCustomizedInformation"))
    }

    /// `…/tenantsDetailedInformation`
    pub fn tenants_detailed_information(&self) -> super::ManagedTenantsManagedTenantTenantsDetailedInformation {
        super::ManagedTenantsManagedTenantTenantsDetailedInformation(self.0.name("tenantsDetailedInformation"))
    }

    /// `…/windowsDeviceMalwareStates`
    pub fn windows_device_malware_states(&self) -> super::ManagedTenantsManagedTenantWindowsDeviceMalwareStates {
        super::ManagedTenantsManagedTenantWindowsDeviceMalwareStates(self.0.name("windowsDeviceMalwareStates"))
    }

    /// `…/windowsProtectionStates`
    pub fn windows_protection_states(&self) -> super::ManagedTenantsManagedTenantWindowsProtectionStates {
        super::ManagedTenantsManagedTenantWindowsProtectionStates(self.0.name("windowsProtectionStates"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.aggregatedPolicyCompliance`, such as `/tenantRelationships/managedTenants/aggregatedPolicyCompliances`.
    ManagedTenantsManagedTenantAggregatedPolicyCompliances[models::managed_tenants::AggregatedPolicyCompliance]
}

impl ManagedTenantsManagedTenantAggregatedPolicyCompliances {
    /// `GET /tenantRelationships/managedTenants/aggregatedPolicyCompliances` — List aggregatedpolicycompliances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-aggregatedpolicycompliances?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::managed_tenants::AggregatedPolicyCompliance> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-aggregatedpolicycompliances: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | |
            /tenantRelationships/managedTenants/aggregatedPolicyCompliances";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.managedTenantAlert`, such as `/tenantRelationships/managedTenants/managedTenantAlerts/{id}`.
    ManagedTenantsManagedTenantAlert: super::Entity = models::managed_tenants::ManagedTenantAlert
}

impl ManagedTenantsManagedTenantAlert {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::managed_tenants::ManagedTenantAlert> {
        self.0.get("GET managedTenantAlert: get")
    }

    /// `POST /tenantRelationships/managedTenants/managedTenantAlerts/{managedTenantAlert-id}/microsoft.graph.managedTenants.addUserInputLog`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn add_user_input_log(
        &self,
        body: requests::managed_tenant_alert::AddUserInputLogRequest,
    ) -> Call<models::managed_tenants::ManagedTenantAlert> {
        let sheet = "POST managedTenantAlert: add_user_input_log
            : | |
            /tenantRelationships/managedTenants/managedTenantAlerts/{id}/microsoft.graph.managedTenants.addUserInputLog";
        self.0.name("microsoft.graph.managedTenants.addUserInputLog").call(sheet).json(body)
    }

    /// `…/alertLogs`
    ///
    /// The type lists it; no page documents a request there.
    pub fn alert_logs(&self) -> Collection<models::managed_tenants::ManagedTenantAlertLog> {
        Collection::at(self.0.name("alertLogs"))
    }

    /// `…/apiNotifications`
    ///
    /// The type lists it; no page documents a request there.
    pub fn api_notifications(&self) -> Collection<models::managed_tenants::ManagedTenantApiNotification> {
        Collection::at(self.0.name("apiNotifications"))
    }

    /// `…/emailNotifications`
    ///
    /// The type lists it; no page documents a request there.
    pub fn email_notifications(&self) -> Collection<models::managed_tenants::ManagedTenantEmailNotification> {
        Collection::at(self.0.name("emailNotifications"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.auditEvent`, such as `/managedTenant/auditEvents`.
    ManagedTenantsManagedTenantAuditEvents[models::managed_tenants::AuditEvent]
}

impl ManagedTenantsManagedTenantAuditEvents {
    /// `GET /managedTenant/auditEvents` — List auditevents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-auditevents?view=graph-rest-beta)
    /// Also: `/tenantRelationships/managedTenants/auditEvents`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn list(&self) -> List<models::managed_tenants::AuditEvent> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-auditevents: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /managedTenant/auditEvents
            managedtenants-managedtenant-list-auditevents: ManagedTenant.Read.All ManagedTenant.ReadWrite.All | |
            /tenantRelationships/managedTenants/auditEvents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.cloudPcConnection`, such as `/tenantRelationships/managedTenants/cloudPcConnections`.
    ManagedTenantsManagedTenantCloudPcConnections[models::managed_tenants::CloudPcConnection]
}

impl ManagedTenantsManagedTenantCloudPcConnections {
    /// `GET /tenantRelationships/managedTenants/cloudPcConnections` — List cloudPcConnections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-cloudpcconnections?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::managed_tenants::CloudPcConnection> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-cloudpcconnections: CloudPC.Read.All CloudPC.ReadWrite.All | |
            /tenantRelationships/managedTenants/cloudPcConnections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.cloudPcDevice`, such as `/tenantRelationships/managedTenants/cloudPcDevices`.
    ManagedTenantsManagedTenantCloudPcDevices[models::managed_tenants::CloudPcDevice]
}

impl ManagedTenantsManagedTenantCloudPcDevices {
    /// `GET /tenantRelationships/managedTenants/cloudPcDevices` — List cloudPcDevices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-cloudpcdevices?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::managed_tenants::CloudPcDevice> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-cloudpcdevices: CloudPC.Read.All CloudPC.ReadWrite.All | |
            /tenantRelationships/managedTenants/cloudPcDevices";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.cloudPcOverview`, such as `/tenantRelationships/managedTenants/cloudPcsOverview`.
    ManagedTenantsManagedTenantCloudPcsOverview[models::managed_tenants::CloudPcOverview]
}

impl ManagedTenantsManagedTenantCloudPcsOverview {
    /// `GET /tenantRelationships/managedTenants/cloudPcsOverview` — List cloudPcOverviews
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-cloudpcsoverview?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::managed_tenants::CloudPcOverview> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-cloudpcsoverview: CloudPC.Read.All CloudPC.ReadWrite.All | |
            /tenantRelationships/managedTenants/cloudPcsOverview";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.conditionalAccessPolicyCoverage`, such as `/tenantRelationships/managedTenants/conditionalAccessPolicyCoverages`.
    ManagedTenantsManagedTenantConditionalAccessPolicyCoverages[models::managed_tenants::ConditionalAccessPolicyCoverage]
}

impl ManagedTenantsManagedTenantConditionalAccessPolicyCoverages {
    /// `GET /tenantRelationships/managedTenants/conditionalAccessPolicyCoverages` — List conditionalAccessPolicyCoverages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-conditionalaccesspolicycoverages?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Application.Read.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn list(&self) -> List<models::managed_tenants::ConditionalAccessPolicyCoverage> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-conditionalaccesspolicycoverages: Policy.Read.All Application.Read.All Policy.ReadWrite.ConditionalAccess | |
            /tenantRelationships/managedTenants/conditionalAccessPolicyCoverages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.credentialUserRegistrationsSummary`, such as `/tenantRelationships/managedTenants/credentialUserRegistrationsSummaries`.
    ManagedTenantsManagedTenantCredentialUserRegistrationsSummaries[models::managed_tenants::CredentialUserRegistrationsSummary]
}

impl ManagedTenantsManagedTenantCredentialUserRegistrationsSummaries {
    /// `GET /tenantRelationships/managedTenants/credentialUserRegistrationsSummaries` — List credentialUserRegistrationsSummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-credentialuserregistrationssummaries?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn list(&self) -> List<models::managed_tenants::CredentialUserRegistrationsSummary> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-credentialuserregistrationssummaries: Reports.Read.All | |
            /tenantRelationships/managedTenants/credentialUserRegistrationsSummaries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.deviceCompliancePolicySettingStateSummary`, such as `/tenantRelationships/managedTenants/deviceCompliancePolicySettingStateSummaries`.
    ManagedTenantsManagedTenantDeviceCompliancePolicySettingStateSummaries[models::managed_tenants::DeviceCompliancePolicySettingStateSummary]
}

impl ManagedTenantsManagedTenantDeviceCompliancePolicySettingStateSummaries {
    /// `GET /tenantRelationships/managedTenants/deviceCompliancePolicySettingStateSummaries` — List devicecompliancepolicysettingstatesummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-devicecompliancepolicysettingstatesummary?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::managed_tenants::DeviceCompliancePolicySettingStateSummary> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-devicecompliancepolicysettingstatesummary: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | |
            /tenantRelationships/managedTenants/deviceCompliancePolicySettingStateSummaries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.managedDeviceComplianceTrend`, such as `/tenantRelationships/managedTenants/managedDeviceComplianceTrends`.
    ManagedTenantsManagedTenantManagedDeviceComplianceTrends[models::managed_tenants::ManagedDeviceComplianceTrend]
}

impl ManagedTenantsManagedTenantManagedDeviceComplianceTrends {
    /// `GET /tenantRelationships/managedTenants/managedDeviceComplianceTrends` — List manageddevicecompliancetrends
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-manageddevicecompliancetrends?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::managed_tenants::ManagedDeviceComplianceTrend> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-manageddevicecompliancetrends: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | |
            /tenantRelationships/managedTenants/managedDeviceComplianceTrends";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.managedDeviceCompliance`, such as `/tenantRelationships/managedTenants/managedDeviceCompliances`.
    ManagedTenantsManagedTenantManagedDeviceCompliances[models::managed_tenants::ManagedDeviceCompliance]
}

impl ManagedTenantsManagedTenantManagedDeviceCompliances {
    /// `GET /tenantRelationships/managedTenants/managedDeviceCompliances` — List manageddevicecompliances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-manageddevicecompliances?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::managed_tenants::ManagedDeviceCompliance> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-manageddevicecompliances: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | |
            /tenantRelationships/managedTenants/managedDeviceCompliances";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.managementActionTenantDeploymentStatus`, such as `/tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses`.
    ManagedTenantsManagedTenantManagementActionTenantDeploymentStatuses[models::managed_tenants::ManagementActionTenantDeploymentStatus]
}

impl ManagedTenantsManagedTenantManagementActionTenantDeploymentStatuses {
    /// `POST /tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses/changeDeploymentStatus` — managementActionTenantDeploymentStatus: changeDeploymentStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managementactiontenantdeploymentstatus-changedeploymentstatus?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn change_deployment_status(
        &self,
        body: requests::management_action_tenant_deployment_status::ChangeDeploymentStatusRequest,
    ) -> Call<models::managed_tenants::ManagementActionDeploymentStatus> {
        let sheet = "POST managementActionTenantDeploymentStatus: change_deployment_status
            managedtenants-managementactiontenantdeploymentstatus-changedeploymentstatus: ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses/changeDeploymentStatus";
        self.0.name("changeDeploymentStatus").call(sheet).json(body)
    }

    /// `GET /tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses` — List managementactiontenantdeploymentstatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-managementactiontenantdeploymentstatuses?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn list(&self) -> List<models::managed_tenants::ManagementActionTenantDeploymentStatus> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-managementactiontenantdeploymentstatuses: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.managementAction`, such as `/tenantRelationships/managedTenants/managementActions`.
    ManagedTenantsManagedTenantManagementActions[models::managed_tenants::ManagementAction]
}

impl ManagedTenantsManagedTenantManagementActions {
    /// `GET /tenantRelationships/managedTenants/managementActions` — List managementactions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-managementactions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn list(&self) -> List<models::managed_tenants::ManagementAction> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-managementactions: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/managementActions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.managementIntent`, such as `/tenantRelationships/managedTenants/managementIntents`.
    ManagedTenantsManagedTenantManagementIntents[models::managed_tenants::ManagementIntent]
}

impl ManagedTenantsManagedTenantManagementIntents {
    /// `GET /tenantRelationships/managedTenants/managementIntents` — List managementintents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-managementintents?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn list(&self) -> List<models::managed_tenants::ManagementIntent> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-managementintents: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/managementIntents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.managementTemplate`, such as `/tenantRelationships/managedTenants/managementTemplates`.
    ManagedTenantsManagedTenantManagementTemplates[models::managed_tenants::ManagementTemplate]
}

impl ManagedTenantsManagedTenantManagementTemplates {
    /// `GET /tenantRelationships/managedTenants/managementTemplates` — List managementtemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-managementtemplates?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn list(&self) -> List<models::managed_tenants::ManagementTemplate> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-managementtemplates: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/managementTemplates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.myRole`, such as `/tenantRelationships/managedTenants/myRoles`.
    ManagedTenantsManagedTenantMyRoles[models::managed_tenants::MyRole]
}

impl ManagedTenantsManagedTenantMyRoles {
    /// `GET /tenantRelationships/managedTenants/myRoles` — List myRoles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-myroles?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn list(&self) -> List<models::managed_tenants::MyRole> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-myroles: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/myRoles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/tenantRelationships/managedTenants/procedures`
    ManagedTenantsManagedTenantProcedures
}

impl ManagedTenantsManagedTenantProcedures {
    /// `POST /tenantRelationships/managedTenants/procedures`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST managedTenant: create
            : ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/procedures";
        self.0.call(sheet).json(body)
    }

    /// `GET /tenantRelationships/managedTenants/procedures`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET managedTenant: get
            : ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/procedures";
        self.0.get(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ManagedTenantsManagedTenantProceduresId {
        super::ManagedTenantsManagedTenantProceduresId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/tenantRelationships/managedTenants/procedures/{id}`
    ManagedTenantsManagedTenantProceduresId
}

impl ManagedTenantsManagedTenantProceduresId {
    /// `DELETE /tenantRelationships/managedTenants/procedures/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE managedTenant: delete
            : ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/procedures/{id}";
        self.0.call(sheet)
    }

    /// `GET /tenantRelationships/managedTenants/procedures/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET procedures: get
            : ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/procedures/{id}";
        self.0.get(sheet)
    }

    /// `PUT /tenantRelationships/managedTenants/procedures/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn replace(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PUT managedTenant: replace
            : ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/procedures/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /tenantRelationships/managedTenants/procedures/{id}/run`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn run(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST managedTenant: run
            : ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/procedures/{id}/run";
        self.0.name("run").call(sheet).json(body)
    }

    /// `PATCH /tenantRelationships/managedTenants/procedures/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH managedTenant: update
            : ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/procedures/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/tenantRelationships/managedTenants/procedurestepdefinitions`
    ManagedTenantsManagedTenantProcedurestepdefinitions
}

impl ManagedTenantsManagedTenantProcedurestepdefinitions {
    /// `GET /tenantRelationships/managedTenants/procedurestepdefinitions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET managedTenant: get
            : ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/procedurestepdefinitions";
        self.0.get(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ManagedTenantsManagedTenantProcedurestepdefinitionsId {
        super::ManagedTenantsManagedTenantProcedurestepdefinitionsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/tenantRelationships/managedTenants/procedurestepdefinitions/{id}`
    ManagedTenantsManagedTenantProcedurestepdefinitionsId
}

impl ManagedTenantsManagedTenantProcedurestepdefinitionsId {
    /// `GET /tenantRelationships/managedTenants/procedurestepdefinitions/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET procedurestepdefinitions: get
            : ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/procedurestepdefinitions/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/tenantRelationships/managedTenants/recordRoot`
    ManagedTenantsManagedTenantRecordRoot
}

impl ManagedTenantsManagedTenantRecordRoot {
    /// `…/offboardeduserrecords`
    pub fn offboardeduserrecords(&self) -> super::ManagedTenantsManagedTenantRecordRootOffboardeduserrecords {
        super::ManagedTenantsManagedTenantRecordRootOffboardeduserrecords(self.0.name("offboardeduserrecords"))
    }

    /// `…/supportOrganizationRecords`
    pub fn support_organization_records(
        &self,
    ) -> super::ManagedTenantsManagedTenantRecordRootSupportOrganizationRecords
    {
        super::ManagedTenantsManagedTenantRecordRootSupportOrganizationRecords(
            self.0.name("supportOrganizationRecords"),
        )
    }
}

crate::runtime::node! {
    /// `/tenantRelationships/managedTenants/recordRoot/offboardeduserrecords`
    ManagedTenantsManagedTenantRecordRootOffboardeduserrecords
}

impl ManagedTenantsManagedTenantRecordRootOffboardeduserrecords {
    /// `GET /tenantRelationships/managedTenants/recordroot/offboardeduserrecords`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET managedTenant: list
            : ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/recordRoot/offboardeduserrecords";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ManagedTenantsManagedTenantRecordRootOffboardeduserrecordsId {
        super::ManagedTenantsManagedTenantRecordRootOffboardeduserrecordsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/tenantRelationships/managedTenants/recordRoot/offboardeduserrecords/{id}`
    ManagedTenantsManagedTenantRecordRootOffboardeduserrecordsId
}

impl ManagedTenantsManagedTenantRecordRootOffboardeduserrecordsId {
    /// `POST /tenantRelationships/managedTenants/recordroot/offboardeduserrecords/{id}/completeoffboarding`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn completeoffboarding(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST managedTenant: completeoffboarding
            : ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/recordRoot/offboardeduserrecords/{id}/completeoffboarding";
        self.0.name("completeoffboarding").call(sheet).json(body)
    }

    /// `DELETE /tenantRelationships/managedTenants/recordroot/offboardeduserrecords/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE managedTenant: delete
            : ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/recordRoot/offboardeduserrecords/{id}";
        self.0.call(sheet)
    }

    /// `GET /tenantRelationships/managedTenants/recordroot/offboardeduserrecords/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET managedTenant: get
            : ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/recordRoot/offboardeduserrecords/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/tenantRelationships/managedTenants/recordRoot/supportOrganizationRecords`
    ManagedTenantsManagedTenantRecordRootSupportOrganizationRecords
}

impl ManagedTenantsManagedTenantRecordRootSupportOrganizationRecords {
    /// `POST /tenantRelationships/managedTenants/recordRoot/supportOrganizationRecords`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST managedTenant: create
            : ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/recordRoot/supportOrganizationRecords";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /tenantRelationships/managedTenants/recordRoot/supportOrganizationRecords`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE supportorganizationrecords: delete
            : ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/recordRoot/supportOrganizationRecords";
        self.0.call(sheet)
    }

    /// `GET /tenantRelationships/managedTenants/recordRoot/supportOrganizationRecords`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET managedTenant: list
            : ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/recordRoot/supportOrganizationRecords";
        self.0.list(sheet)
    }

    /// `PUT /tenantRelationships/managedTenants/recordRoot/supportOrganizationRecords`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn replace(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PUT managedTenant: replace
            : ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/recordRoot/supportOrganizationRecords";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /tenantRelationships/managedTenants/recordRoot/supportOrganizationRecords`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH managedTenant: update
            : ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/recordRoot/supportOrganizationRecords";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ManagedTenantsManagedTenantRecordRootSupportOrganizationRecordsId {
        super::ManagedTenantsManagedTenantRecordRootSupportOrganizationRecordsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/tenantRelationships/managedTenants/recordRoot/supportOrganizationRecords/{id}`
    ManagedTenantsManagedTenantRecordRootSupportOrganizationRecordsId
}

impl ManagedTenantsManagedTenantRecordRootSupportOrganizationRecordsId {
    /// `DELETE /tenantRelationships/managedTenants/recordRoot/supportOrganizationRecords/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE managedTenant: delete
            : ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/recordRoot/supportOrganizationRecords/{id}";
        self.0.call(sheet)
    }

    /// `GET /tenantRelationships/managedTenants/recordRoot/supportOrganizationRecords/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET managedTenant: get
            : ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/recordRoot/supportOrganizationRecords/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/tenantRelationships/managedTenants/reportRoot`
    ManagedTenantsManagedTenantReportRoot
}

impl ManagedTenantsManagedTenantReportRoot {
    /// `…/delegatedAccessReports`
    pub fn delegated_access_reports(&self) -> super::ManagedTenantsManagedTenantReportRootDelegatedAccessReports {
        super::ManagedTenantsManagedTenantReportRootDelegatedAccessReports(self.0.name("delegatedAccessReports"))
    }

    /// `…/offboardeduserreports`
    pub fn offboardeduserreports(&self) -> super::ManagedTenantsManagedTenantReportRootOffboardeduserreports {
        super::ManagedTenantsManagedTenantReportRootOffboardeduserreports(self.0.name("offboardeduserreports"))
    }
}

crate::runtime::node! {
    /// `/tenantRelationships/managedTenants/reportRoot/delegatedAccessReports`
    ManagedTenantsManagedTenantReportRootDelegatedAccessReports
}

impl ManagedTenantsManagedTenantReportRootDelegatedAccessReports {
    /// `GET /tenantRelationships/managedTenants/reportRoot/delegatedAccessReports`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET managedTenant: get
            : ManagedTenants.Read.All | |
            /tenantRelationships/managedTenants/reportRoot/delegatedAccessReports";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/tenantRelationships/managedTenants/reportRoot/offboardeduserreports`
    ManagedTenantsManagedTenantReportRootOffboardeduserreports
}

impl ManagedTenantsManagedTenantReportRootOffboardeduserreports {
    /// `GET /tenantRelationships/managedTenants/reportroot/offboardeduserreports`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET managedTenant: list
            : ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/reportRoot/offboardeduserreports";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ManagedTenantsManagedTenantReportRootOffboardeduserreportsId {
        super::ManagedTenantsManagedTenantReportRootOffboardeduserreportsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/tenantRelationships/managedTenants/reportRoot/offboardeduserreports/{id}`
    ManagedTenantsManagedTenantReportRootOffboardeduserreportsId
}

impl ManagedTenantsManagedTenantReportRootOffboardeduserreportsId {
    /// `GET /tenantRelationships/managedTenants/reportroot/offboardeduserreports/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET managedTenant: get
            : ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/reportRoot/offboardeduserreports/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/tenantRelationships/managedTenants/roleAssignments`
    ManagedTenantsManagedTenantRoleAssignments
}

impl ManagedTenantsManagedTenantRoleAssignments {
    /// `POST /tenantRelationships/managedTenants/roleAssignments`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn call(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST managedTenant: call
            : ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/roleAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /tenantRelationships/managedTenants/roleAssignments`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET managedTenant: get
            : ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/roleAssignments";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/tenantRelationships/managedTenants/roleDefinitions`
    ManagedTenantsManagedTenantRoleDefinitions
}

impl ManagedTenantsManagedTenantRoleDefinitions {
    /// `GET /tenantRelationships/managedTenants/roleDefinitions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET managedTenant: get
            : ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/roleDefinitions";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.tenantGroup`, such as `/tenantRelationships/managedTenants/tenantGroups`.
    ManagedTenantsManagedTenantTenantGroups[models::managed_tenants::TenantGroup]
}

impl ManagedTenantsManagedTenantTenantGroups {
    /// `GET /tenantRelationships/managedTenants/tenantGroups` — List tenantGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-tenantgroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn list(&self) -> List<models::managed_tenants::TenantGroup> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-tenantgroups: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/tenantGroups";
        self.0.list(sheet)
    }

    /// `POST /tenantRelationships/managedTenants/tenantGroups/tenantSearch` — tenantGroup: tenantSearch
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenantgroup-tenantsearch?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn tenant_search(
        &self,
        body: requests::tenant_group::TenantSearchRequest,
    ) -> Call<Vec<models::managed_tenants::TenantGroup>> {
        let sheet = "POST tenantGroup: tenant_search
            managedtenants-tenantgroup-tenantsearch: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/tenantGroups/tenantSearch";
        self.0.name("tenantSearch").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.tenantTag`, such as `/tenantRelationships/managedTenants/tenantTags`.
    ManagedTenantsManagedTenantTenantTags[models::managed_tenants::TenantTag]
}

impl ManagedTenantsManagedTenantTenantTags {
    /// `POST /tenantRelationships/managedTenants/tenantTags` — Create tenantTag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-post-tenanttags?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn create(&self, body: models::managed_tenants::TenantTag) -> Call<models::managed_tenants::TenantTag> {
        let sheet = "POST managedTenant: create
            managedtenants-managedtenant-post-tenanttags: ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/tenantTags";
        self.0.call(sheet).json(body)
    }

    /// `GET /tenantRelationships/managedTenants/tenantTags` — List tenantTags
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-tenanttags?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn list(&self) -> List<models::managed_tenants::TenantTag> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-tenanttags: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/tenantTags";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.tenantUsage`, such as `/tenantRelationships/managedTenants/tenantUsage`.
    ManagedTenantsManagedTenantTenantUsage[models::managed_tenants::TenantUsage]
}

impl ManagedTenantsManagedTenantTenantUsage {
    /// `GET /tenantRelationships/managedTenants/tenantUsage` — List tenantUsage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-tenantusage?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn list(&self) -> List<models::managed_tenants::TenantUsage> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-tenantusage: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/tenantUsage";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.tenant`, such as `/tenantRelationships/managedTenants/tenants`.
    ManagedTenantsManagedTenantTenants[models::managed_tenants::Tenant]
}

impl ManagedTenantsManagedTenantTenants {
    /// `GET /tenantRelationships/managedTenants/tenants` — List tenants
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-tenants?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn list(&self) -> List<models::managed_tenants::Tenant> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-tenants: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/tenants";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.tenantCustomizedInformation`, such as `/tenantRelationships/managedTenants/tenantsCustomizedInformation`.
    ManagedTenantsManagedTenantTenantsCustomizedInformation[models::managed_tenants::TenantCustomizedInformation]
}

impl ManagedTenantsManagedTenantTenantsCustomizedInformation {
    /// `GET /tenantRelationships/managedTenants/tenantsCustomizedInformation` — List tenantCustomizedInformation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-tenantscustomizedinformation?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn list(&self) -> List<models::managed_tenants::TenantCustomizedInformation> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-tenantscustomizedinformation: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/tenantsCustomizedInformation";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.tenantDetailedInformation`, such as `/tenantRelationships/managedTenants/tenantsDetailedInformation`.
    ManagedTenantsManagedTenantTenantsDetailedInformation[models::managed_tenants::TenantDetailedInformation]
}

impl ManagedTenantsManagedTenantTenantsDetailedInformation {
    /// `GET /tenantRelationships/managedTenants/tenantsDetailedInformation` — List tenantDetailedInformation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-tenantsdetailedinformation?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn list(&self) -> List<models::managed_tenants::TenantDetailedInformation> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-tenantsdetailedinformation: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/tenantsDetailedInformation";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.windowsDeviceMalwareState`, such as `/tenantRelationships/managedTenants/windowsDeviceMalwareStates`.
    ManagedTenantsManagedTenantWindowsDeviceMalwareStates[models::managed_tenants::WindowsDeviceMalwareState]
}

impl ManagedTenantsManagedTenantWindowsDeviceMalwareStates {
    /// `GET /tenantRelationships/managedTenants/windowsDeviceMalwareStates` — List windowsDeviceMalwareStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-windowsdevicemalwarestates?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::managed_tenants::WindowsDeviceMalwareState> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-windowsdevicemalwarestates: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | |
            /tenantRelationships/managedTenants/windowsDeviceMalwareStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedTenants.windowsProtectionState`, such as `/tenantRelationships/managedTenants/windowsProtectionStates`.
    ManagedTenantsManagedTenantWindowsProtectionStates[models::managed_tenants::WindowsProtectionState]
}

impl ManagedTenantsManagedTenantWindowsProtectionStates {
    /// `GET /tenantRelationships/managedTenants/windowsProtectionStates` — List windowsProtectionStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-windowsprotectionstates?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::managed_tenants::WindowsProtectionState> {
        let sheet = "GET managedTenant: list
            managedtenants-managedtenant-list-windowsprotectionstates: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | |
            /tenantRelationships/managedTenants/windowsProtectionStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.managementAction`, such as `/tenantRelationships/managedTenants/managementActions/{id}`.
    ManagedTenantsManagementAction: super::Entity = models::managed_tenants::ManagementAction
}

impl ManagedTenantsManagementAction {
    /// `POST /tenantRelationships/managedTenants/managementActions/{managementActionId}/apply` — managementAction: apply
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managementaction-apply?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn apply(
        &self,
        body: requests::management_action::ApplyRequest,
    ) -> Call<models::managed_tenants::ManagementActionDeploymentStatus> {
        let sheet = "POST managementAction: apply
            managedtenants-managementaction-apply: ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/managementActions/{id}/apply";
        self.0.name("apply").call(sheet).json(body)
    }

    /// `GET /tenantRelationships/managedTenants/managementActions/{managementActionId}` — Get managementAction
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managementaction-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn get(&self) -> Get<models::managed_tenants::ManagementAction> {
        let sheet = "GET managementAction: get
            managedtenants-managementaction-get: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/managementActions/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.managementActionTenantDeploymentStatus`, such as `/tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses/{id}`.
    ManagedTenantsManagementActionTenantDeploymentStatus: super::Entity = models::managed_tenants::ManagementActionTenantDeploymentStatus
}

impl ManagedTenantsManagementActionTenantDeploymentStatus {
    /// `GET /tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses/{managementActionTenantDeploymentStatusId}` — Get managementActionTenantDeploymentStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managementactiontenantdeploymentstatus-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn get(&self) -> Get<models::managed_tenants::ManagementActionTenantDeploymentStatus> {
        let sheet = "GET managementActionTenantDeploymentStatus: get
            managedtenants-managementactiontenantdeploymentstatus-get: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.managementIntent`, such as `/tenantRelationships/managedTenants/managementIntents/{id}`.
    ManagedTenantsManagementIntent: super::Entity = models::managed_tenants::ManagementIntent
}

impl ManagedTenantsManagementIntent {
    /// `GET /tenantRelationships/managedTenants/managementIntents/{managementIntentId}` — Get managementIntent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managementintent-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn get(&self) -> Get<models::managed_tenants::ManagementIntent> {
        let sheet = "GET managementIntent: get
            managedtenants-managementintent-get: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/managementIntents/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.managementTemplate`, such as `/tenantRelationships/managedTenants/managementTemplates/{id}`.
    ManagedTenantsManagementTemplate: super::Entity = models::managed_tenants::ManagementTemplate
}

impl ManagedTenantsManagementTemplate {
    /// `GET /tenantRelationships/managedTenants/managementTemplates/{managementTemplateId}` — Get managementTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managementtemplate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn get(&self) -> Get<models::managed_tenants::ManagementTemplate> {
        let sheet = "GET managementTemplate: get
            managedtenants-managementtemplate-get: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/managementTemplates/{id}";
        self.0.get(sheet)
    }

    /// `…/managementTemplateCollections`
    ///
    /// The type lists it; no page documents a request there.
    pub fn management_template_collections(&self) -> Collection<models::managed_tenants::ManagementTemplateCollection> {
        Collection::at(self.0.name("managementTemplateCollections"))
    }

    /// `…/managementTemplateSteps`
    ///
    /// The type lists it; no page documents a request there.
    pub fn management_template_steps(&self) -> Collection<models::managed_tenants::ManagementTemplateStep> {
        Collection::at(self.0.name("managementTemplateSteps"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.managementTemplateStepDeployment`, such as `/tenantRelationships/managedTenants/managementTemplateStepVersions/{id}/deployments/{id}`.
    ManagedTenantsManagementTemplateStepDeployment: super::Entity = models::managed_tenants::ManagementTemplateStepDeployment
}

impl ManagedTenantsManagementTemplateStepDeployment {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::managed_tenants::ManagementTemplateStepDeployment> {
        self.0.get("GET managementTemplateStepDeployment: get")
    }

    /// `POST /tenantRelationships/managedTenants/managementTemplateStepVersions/{managementTemplateStepVersion-id}/deployments/{managementTemplateStepDeployment-id}/microsoft.graph.managedTenants.changeDeploymentStatus`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn change_deployment_status(
        &self,
        body: requests::management_template_step_deployment::ChangeDeploymentStatusRequest,
    ) -> Call<models::managed_tenants::ManagementTemplateStepDeployment> {
        let sheet = "POST managementTemplateStepDeployment: change_deployment_status
            : | |
            /tenantRelationships/managedTenants/managementTemplateStepVersions/{id}/deployments/{id}/microsoft.graph.managedTenants.changeDeploymentStatus";
        self.0.name("microsoft.graph.managedTenants.changeDeploymentStatus").call(sheet).json(body)
    }

    /// `…/templateStepVersion`
    ///
    /// The type lists it; no page documents a request there.
    pub fn template_step_version(&self) -> super::ManagedTenantsManagementTemplateStepVersion {
        super::ManagedTenantsManagementTemplateStepVersion(self.0.name("templateStepVersion"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.managementTemplateStepVersion`, such as `/tenantRelationships/managedTenants/managementTemplateStepVersions/{id}`.
    ManagedTenantsManagementTemplateStepVersion: super::Entity = models::managed_tenants::ManagementTemplateStepVersion
}

impl ManagedTenantsManagementTemplateStepVersion {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::managed_tenants::ManagementTemplateStepVersion> {
        self.0.get("GET managementTemplateStepVersion: get")
    }

    /// `…/deployments`
    pub fn deployments(&self) -> Collection<models::managed_tenants::ManagementTemplateStepDeployment> {
        Collection::at(self.0.name("deployments"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.tenant`, such as `/tenantRelationships/managedTenants/tenants/{id}`.
    ManagedTenantsTenant: super::Entity = models::managed_tenants::Tenant
}

impl ManagedTenantsTenant {
    /// `GET /tenantRelationships/managedTenants/tenants/{tenantId}` — Get tenant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenant-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn get(&self) -> Get<models::managed_tenants::Tenant> {
        let sheet = "GET tenant: get
            managedtenants-tenant-get: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/tenants/{id}";
        self.0.get(sheet)
    }

    /// `POST /tenantRelationships/managedTenants/tenants/{tenantId}/offboardTenant` — tenant: offboardTenant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenant-offboardtenant?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn offboard_tenant(&self) -> Call<models::managed_tenants::Tenant> {
        let sheet = "POST tenant: offboard_tenant
            managedtenants-tenant-offboardtenant: ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/tenants/{id}/offboardTenant";
        self.0.name("offboardTenant").call(sheet)
    }

    /// `POST /tenantRelationships/managedTenants/tenants/{tenantId}/resetTenantOnboardingStatus` — tenant: resetTenantOnboardingStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenant-resettenantonboardingstatus?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn reset_tenant_onboarding_status(&self) -> Call<models::managed_tenants::Tenant> {
        let sheet = "POST tenant: reset_tenant_onboarding_status
            managedtenants-tenant-resettenantonboardingstatus: ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/tenants/{id}/resetTenantOnboardingStatus";
        self.0.name("resetTenantOnboardingStatus").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.tenantCustomizedInformation`, such as `/tenantRelationships/managedTenants/tenantsCustomizedInformation/{id}`.
    ManagedTenantsTenantCustomizedInformation: super::Entity = models::managed_tenants::TenantCustomizedInformation
}

impl ManagedTenantsTenantCustomizedInformation {
    /// `GET /tenantRelationships/managedTenants/tenantsCustomizedInformation/{tenantCustomizedInformationId}` — Get tenantCustomizedInformation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenantcustomizedinformation-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn get(&self) -> Get<models::managed_tenants::TenantCustomizedInformation> {
        let sheet = "GET tenantCustomizedInformation: get
            managedtenants-tenantcustomizedinformation-get: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/tenantsCustomizedInformation/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /tenantRelationships/managedTenants/tenantsCustomizedInformation/{tenantCustomizedInformationId}` — Update tenantCustomizedInformation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenantcustomizedinformation-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::managed_tenants::TenantCustomizedInformation,
    ) -> Call<models::managed_tenants::TenantCustomizedInformation> {
        let sheet = "PATCH tenantCustomizedInformation: update
            managedtenants-tenantcustomizedinformation-update: ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/tenantsCustomizedInformation/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.tenantDetailedInformation`, such as `/tenantRelationships/managedTenants/tenantsDetailedInformation/{id}`.
    ManagedTenantsTenantDetailedInformation: super::Entity = models::managed_tenants::TenantDetailedInformation
}

impl ManagedTenantsTenantDetailedInformation {
    /// `GET /tenantRelationships/managedTenants/tenantsDetailedInformation/{tenantDetailedInformationId}` — Get tenantDetailedInformation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenantdetailedinformation-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn get(&self) -> Get<models::managed_tenants::TenantDetailedInformation> {
        let sheet = "GET tenantDetailedInformation: get
            managedtenants-tenantdetailedinformation-get: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/tenantsDetailedInformation/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.tenantGroup`, such as `/tenantRelationships/managedTenants/tenantGroups/{id}`.
    ManagedTenantsTenantGroup: super::Entity = models::managed_tenants::TenantGroup
}

impl ManagedTenantsTenantGroup {
    /// `GET /tenantRelationships/managedTenants/tenantGroups/{tenantGroupId}` — Get tenantGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenantgroup-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn get(&self) -> Get<models::managed_tenants::TenantGroup> {
        let sheet = "GET tenantGroup: get
            managedtenants-tenantgroup-get: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/tenantGroups/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.tenantTag`, such as `/tenantRelationships/managedTenants/tenantTags/{id}`.
    ManagedTenantsTenantTag: super::Entity = models::managed_tenants::TenantTag
}

impl ManagedTenantsTenantTag {
    /// `POST /tenantRelationships/managedTenants/tenantTags/{tenantTagId}/assignTag` — tenantTag: assignTag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenanttag-assigntag?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn assign_tag(&self, body: requests::tenant_tag::AssignTagRequest) -> Call<models::managed_tenants::TenantTag> {
        let sheet = "POST tenantTag: assign_tag
            managedtenants-tenanttag-assigntag: ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/tenantTags/{id}/assignTag";
        self.0.name("assignTag").call(sheet).json(body)
    }

    /// `DELETE /tenantRelationships/managedTenants/tenantTags/{tenantTagId}` — Delete tenantTag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenanttag-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE tenantTag: delete
            managedtenants-tenanttag-delete: ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/tenantTags/{id}";
        self.0.call(sheet)
    }

    /// `GET /tenantRelationships/managedTenants/tenantTags/{tenantTagId}` — Get tenantTag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenanttag-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`.
    pub fn get(&self) -> Get<models::managed_tenants::TenantTag> {
        let sheet = "GET tenantTag: get
            managedtenants-tenanttag-get: ManagedTenants.Read.All ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/tenantTags/{id}";
        self.0.get(sheet)
    }

    /// `POST /tenantRelationships/managedTenants/tenantTags/{tenantTagId}/unassignTag` — tenantTag: unassignTag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenanttag-unassigntag?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn unassign_tag(
        &self,
        body: requests::tenant_tag::UnassignTagRequest,
    ) -> Call<models::managed_tenants::TenantTag> {
        let sheet = "POST tenantTag: unassign_tag
            managedtenants-tenanttag-unassigntag: ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/tenantTags/{id}/unassignTag";
        self.0.name("unassignTag").call(sheet).json(body)
    }

    /// `PATCH /tenantRelationships/managedTenants/tenantTags/{tenantTagId}` — Update tenantTag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenanttag-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ManagedTenants.ReadWrite.All`.
    pub fn update(&self, body: models::managed_tenants::TenantTag) -> Call<models::managed_tenants::TenantTag> {
        let sheet = "PATCH tenantTag: update
            managedtenants-tenanttag-update: ManagedTenants.ReadWrite.All | |
            /tenantRelationships/managedTenants/tenantTags/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.windowsDeviceMalwareState`, such as `/tenantRelationships/managedTenants/windowsDeviceMalwareStates/{id}`.
    ManagedTenantsWindowsDeviceMalwareState: super::Entity = models::managed_tenants::WindowsDeviceMalwareState
}

impl ManagedTenantsWindowsDeviceMalwareState {
    /// `GET /tenantRelationships/managedTenants/windowsDeviceMalwareStates/{windowsDeviceMalwareStateId}` — Get windowsDeviceMalwareState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-windowsdevicemalwarestate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<models::managed_tenants::WindowsDeviceMalwareState> {
        let sheet = "GET windowsDeviceMalwareState: get
            managedtenants-windowsdevicemalwarestate-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | |
            /tenantRelationships/managedTenants/windowsDeviceMalwareStates/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedTenants.windowsProtectionState`, such as `/tenantRelationships/managedTenants/windowsProtectionStates/{id}`.
    ManagedTenantsWindowsProtectionState: super::Entity = models::managed_tenants::WindowsProtectionState
}

impl ManagedTenantsWindowsProtectionState {
    /// `GET /tenantRelationships/managedTenants/windowsProtectionStates/{windowsProtectionStateId}` — Get windowsProtectionState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-windowsprotectionstate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<models::managed_tenants::WindowsProtectionState> {
        let sheet = "GET windowsProtectionState: get
            managedtenants-windowsprotectionstate-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | |
            /tenantRelationships/managedTenants/windowsProtectionStates/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.multiTenantOrganization`, such as `/tenantRelationships/multiTenantOrganization`.
    MultiTenantOrganization: super::Entity = models::MultiTenantOrganization
}

impl MultiTenantOrganization {
    /// `POST /tenantRelationships/multiTenantOrganization`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `MultiTenantOrganization.ReadWrite.All`; application: `MultiTenantOrganization.ReadWrite.All`.
    pub fn create(&self, body: models::MultiTenantOrganization) -> Call<Option<models::MultiTenantOrganization>> {
        let sheet = "POST tenantRelationship: create
            : MultiTenantOrganization.ReadWrite.All | | MultiTenantOrganization.ReadWrite.All
            /tenantRelationships/multiTenantOrganization";
        self.0.call(sheet).json(body)
    }

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
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganization-get?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganization-update?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganizationjoinrequestrecord-get?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganizationjoinrequestrecord-update?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganization-delete-tenants?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganizationmember-get?view=graph-rest-beta), metadata
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
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MultiTenantOrganization.ReadWrite.All`; application: `MultiTenantOrganization.ReadWrite.All`.
    pub fn update(&self, body: models::MultiTenantOrganizationMember) -> Call<models::MultiTenantOrganizationMember> {
        let sheet = "PATCH multiTenantOrganizationMember: update
            : MultiTenantOrganization.ReadWrite.All | | MultiTenantOrganization.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganization-post-tenants?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganization-list-tenants?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbydomainname?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbytenantid?view=graph-rest-beta), metadata
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

    /// `…/managedTenants`
    pub fn managed_tenants(&self) -> super::ManagedTenantsManagedTenant {
        super::ManagedTenantsManagedTenant(self.0.name("managedTenants"))
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
    /// `GET /tenantRelationships/delegatedAdminCustomers` — List delegatedAdminCustomers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadmincustomers?view=graph-rest-beta)
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
    /// `POST /tenantRelationships/delegatedAdminRelationships` — Create delegatedAdminRelationship
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantrelationship-post-delegatedadminrelationships?view=graph-rest-beta)
    /// Required: `accessDetails`, `displayName`, `duration`. Status: 201.
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

    /// `GET /tenantRelationships/delegatedAdminRelationships` — List delegatedadminrelationships
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadminrelationships?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`; application: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`.
    pub fn list(&self) -> List<models::DelegatedAdminRelationship> {
        let sheet = "GET tenantRelationship: list
            tenantrelationship-list-delegatedadminrelationships: DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All | | DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All
            /tenantRelationships/delegatedAdminRelationships";
        self.0.list(sheet)
    }
}
