// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, List};

crate::runtime::node! {
    /// A collection of `microsoft.graph.oemWarrantyInformationOnboarding`, such as `/deviceManagement/oemWarrantyInformationOnboarding`.
    DeviceManagementOemWarrantyInformationOnboarding[models::OemWarrantyInformationOnboarding]
}

impl DeviceManagementOemWarrantyInformationOnboarding {
    /// `POST /deviceManagement/oemWarrantyInformationOnboarding` — Create oemWarrantyInformationOnboarding
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-oemwarrantyinformationonboarding-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::OemWarrantyInformationOnboarding,
    ) -> Call<models::OemWarrantyInformationOnboarding> {
        let sheet = "POST oemWarrantyInformationOnboarding: create
            intune-devices-oemwarrantyinformationonboarding-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/oemWarrantyInformationOnboarding";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/oemWarrantyInformationOnboarding` — List oemWarrantyInformationOnboardings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-oemwarrantyinformationonboarding-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::OemWarrantyInformationOnboarding> {
        let sheet = "GET oemWarrantyInformationOnboarding: list
            intune-devices-oemwarrantyinformationonboarding-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/oemWarrantyInformationOnboarding";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.operationApprovalPolicy`, such as `/deviceManagement/operationApprovalPolicies`.
    DeviceManagementOperationApprovalPolicies[models::OperationApprovalPolicy]
}

impl DeviceManagementOperationApprovalPolicies {
    /// `POST /deviceManagement/operationApprovalPolicies` — Create operationapprovalpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalpolicy-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn create(&self, body: models::OperationApprovalPolicy) -> Call<models::OperationApprovalPolicy> {
        let sheet = "POST operationApprovalPolicy: create
            intune-rbac-operationapprovalpolicy-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/operationApprovalPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/operationApprovalPolicies` — List operationapprovalpolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalpolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::OperationApprovalPolicy> {
        let sheet = "GET operationApprovalPolicy: list
            intune-rbac-operationapprovalpolicy-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/operationApprovalPolicies";
        self.0.list(sheet)
    }

    /// `GET /deviceManagement/operationApprovalPolicies/retrieveApprovableOperations`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_approvable_operations(&self) -> List<models::OperationApprovalPolicySet> {
        let sheet = "GET operationApprovalPolicy: retrieve_approvable_operations
            : | |
            /deviceManagement/operationApprovalPolicies/retrieveApprovableOperations";
        self.0.name("retrieveApprovableOperations").list(sheet)
    }

    /// `GET /deviceManagement/operationApprovalPolicies/retrieveOperationsRequiringApproval`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_operations_requiring_approval(&self) -> List<models::OperationApprovalPolicySet> {
        let sheet = "GET operationApprovalPolicy: retrieve_operations_requiring_approval
            : | |
            /deviceManagement/operationApprovalPolicies/retrieveOperationsRequiringApproval";
        self.0.name("retrieveOperationsRequiringApproval").list(sheet)
    }

    /// `…/getApprovableOperations`
    pub fn get_approvable_operations(&self) -> super::DeviceManagementOperationApprovalPoliciesGetApprovableOperations {
        super::DeviceManagementOperationApprovalPoliciesGetApprovableOperations(self.0.name("getApprovableOperations"))
    }

    /// `…/getOperationsAllowedApproval`
    pub fn get_operations_allowed_approval(
        &self,
    ) -> super::DeviceManagementOperationApprovalPoliciesGetOperationsAllowedApproval
    {
        super::DeviceManagementOperationApprovalPoliciesGetOperationsAllowedApproval(
            self.0.name("getOperationsAllowedApproval"),
        )
    }

    /// `…/getOperationsRequiringApproval`
    pub fn get_operations_requiring_approval(
        &self,
    ) -> super::DeviceManagementOperationApprovalPoliciesGetOperationsRequiringApproval
    {
        super::DeviceManagementOperationApprovalPoliciesGetOperationsRequiringApproval(
            self.0.name("getOperationsRequiringApproval"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.operationApprovalPolicySet`, such as `/deviceManagement/operationApprovalPolicies/getApprovableOperations`.
    DeviceManagementOperationApprovalPoliciesGetApprovableOperations[models::OperationApprovalPolicySet]
}

impl DeviceManagementOperationApprovalPoliciesGetApprovableOperations {
    /// `GET /deviceManagement/operationApprovalPolicies/getApprovableOperations` — getApprovableOperations function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalpolicy-getapprovableoperations?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::OperationApprovalPolicySet> {
        let sheet = "GET operationApprovalPolicy: list
            intune-rbac-operationapprovalpolicy-getapprovableoperations: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/operationApprovalPolicies/getApprovableOperations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.operationApprovalPolicySet`, such as `/deviceManagement/operationApprovalPolicies/getOperationsAllowedApproval`.
    DeviceManagementOperationApprovalPoliciesGetOperationsAllowedApproval[models::OperationApprovalPolicySet]
}

impl DeviceManagementOperationApprovalPoliciesGetOperationsAllowedApproval {
    /// `GET /deviceManagement/operationApprovalPolicies/getOperationsAllowedApproval` — getOperationsAllowedApproval function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalpolicy-getoperationsallowedapproval?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::OperationApprovalPolicySet> {
        let sheet = "GET operationApprovalPolicy: list
            intune-rbac-operationapprovalpolicy-getoperationsallowedapproval: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/operationApprovalPolicies/getOperationsAllowedApproval";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.operationApprovalPolicySet`, such as `/deviceManagement/operationApprovalPolicies/getOperationsRequiringApproval`.
    DeviceManagementOperationApprovalPoliciesGetOperationsRequiringApproval[models::OperationApprovalPolicySet]
}

impl DeviceManagementOperationApprovalPoliciesGetOperationsRequiringApproval {
    /// `GET /deviceManagement/operationApprovalPolicies/getOperationsRequiringApproval` — getOperationsRequiringApproval function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalpolicy-getoperationsrequiringapproval?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::OperationApprovalPolicySet> {
        let sheet = "GET operationApprovalPolicy: list
            intune-rbac-operationapprovalpolicy-getoperationsrequiringapproval: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/operationApprovalPolicies/getOperationsRequiringApproval";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.operationApprovalRequest`, such as `/deviceManagement/operationApprovalRequests`.
    DeviceManagementOperationApprovalRequests[models::OperationApprovalRequest]
}

impl DeviceManagementOperationApprovalRequests {
    /// `POST /deviceManagement/operationApprovalRequests/cancelMyRequest` — cancelMyRequest action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-cancelmyrequest?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementRBAC.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementRBAC.Read.All`.
    pub fn cancel_my_request(&self, body: requests::operation_approval_request::CancelMyRequestRequest) -> Call<()> {
        let sheet = "POST operationApprovalRequest: cancel_my_request
            intune-rbac-operationapprovalrequest-cancelmyrequest: DeviceManagementConfiguration.Read.All DeviceManagementRBAC.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementRBAC.Read.All
            /deviceManagement/operationApprovalRequests/cancelMyRequest";
        self.0.name("cancelMyRequest").call(sheet).json(body)
    }

    /// `POST /deviceManagement/operationApprovalRequests` — Create operationApprovalRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn create(&self, body: models::OperationApprovalRequest) -> Call<models::OperationApprovalRequest> {
        let sheet = "POST operationApprovalRequest: create
            intune-rbac-operationapprovalrequest-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/operationApprovalRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/operationApprovalRequests/getMyRequestById` — getMyRequestById function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-getmyrequestbyid?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get_my_request_by_id(&self, id: &str) -> Get<models::OperationApprovalRequest> {
        let sheet = "GET operationApprovalRequest: get_my_request_by_id
            intune-rbac-operationapprovalrequest-getmyrequestbyid: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/operationApprovalRequests/getMyRequestById(id='{id}')";
        self.0.function("getMyRequestById", &[("id", Argument::quoted(id))]).get(sheet)
    }

    /// `POST /deviceManagement/operationApprovalRequests/getRequestStatus` — getRequestStatus action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-getrequeststatus?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get_request_status(
        &self,
        body: requests::operation_approval_request::GetRequestStatusRequest,
    ) -> Call<models::OperationApprovalRequestEntityStatus> {
        let sheet = "POST operationApprovalRequest: get_request_status
            intune-rbac-operationapprovalrequest-getrequeststatus: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/operationApprovalRequests/getRequestStatus";
        self.0.name("getRequestStatus").call(sheet).json(body)
    }

    /// `GET /deviceManagement/operationApprovalRequests` — List operationapprovalrequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::OperationApprovalRequest> {
        let sheet = "GET operationApprovalRequest: list
            intune-rbac-operationapprovalrequest-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/operationApprovalRequests";
        self.0.list(sheet)
    }

    /// `GET /deviceManagement/operationApprovalRequests/retrieveMyRequestById(id='{id}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_my_request_by_id(&self, id: &str) -> Get<models::OperationApprovalRequest> {
        let sheet = "GET operationApprovalRequest: retrieve_my_request_by_id
            : | |
            /deviceManagement/operationApprovalRequests/retrieveMyRequestById(id='{id}')";
        self.0.function("retrieveMyRequestById", &[("id", Argument::quoted(id))]).get(sheet)
    }

    /// `GET /deviceManagement/operationApprovalRequests/retrieveMyRequests`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_my_requests(&self) -> List<models::OperationApprovalRequest> {
        let sheet = "GET operationApprovalRequest: retrieve_my_requests
            : | |
            /deviceManagement/operationApprovalRequests/retrieveMyRequests";
        self.0.name("retrieveMyRequests").list(sheet)
    }

    /// `POST /deviceManagement/operationApprovalRequests/retrieveRequestStatus`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_request_status(
        &self,
        body: requests::operation_approval_request::RetrieveRequestStatusRequest,
    ) -> Call<models::OperationApprovalRequestEntityStatus> {
        let sheet = "POST operationApprovalRequest: retrieve_request_status
            : | |
            /deviceManagement/operationApprovalRequests/retrieveRequestStatus";
        self.0.name("retrieveRequestStatus").call(sheet).json(body)
    }

    /// `…/getMyRequests`
    pub fn get_my_requests(&self) -> super::DeviceManagementOperationApprovalRequestsGetMyRequests {
        super::DeviceManagementOperationApprovalRequestsGetMyRequests(self.0.name("getMyRequests"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.operationApprovalRequest`, such as `/deviceManagement/operationApprovalRequests/getMyRequests`.
    DeviceManagementOperationApprovalRequestsGetMyRequests[models::OperationApprovalRequest]
}

impl DeviceManagementOperationApprovalRequestsGetMyRequests {
    /// `GET /deviceManagement/operationApprovalRequests/getMyRequests` — getMyRequests function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-getmyrequests?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::OperationApprovalRequest> {
        let sheet = "GET operationApprovalRequest: list
            intune-rbac-operationapprovalrequest-getmyrequests: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/operationApprovalRequests/getMyRequests";
        self.0.list(sheet)
    }
}
