// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/operationApprovalRequests`

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/operationApprovalRequests`
    OperationApprovalRequests
}

impl OperationApprovalRequests {
    /// `POST /deviceManagement/operationApprovalRequests/cancelMyRequest` — cancelMyRequest action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-cancelmyrequest?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementRBAC.Read.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementRBAC.Read.All`
    pub fn cancel_my_request(&self, body: requests::operation_approval_request::CancelMyRequestRequest) -> Call<()> {
        let operation = &Operation {
            name: "operationApprovalRequest: cancel_my_request",
            method: Method::Post,
            path: "/deviceManagement/operationApprovalRequests/cancelMyRequest",
            pages: &["intune-rbac-operationapprovalrequest-cancelmyrequest"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementRBAC.Read.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementRBAC.Read.All",
        };
        self.0.name("cancelMyRequest").call(operation).json(body)
    }

    /// `POST /deviceManagement/operationApprovalRequests` — Create operationApprovalRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
    pub fn create(&self, body: models::OperationApprovalRequest) -> Call<models::OperationApprovalRequest> {
        let operation = &Operation {
            name: "operationApprovalRequest: create",
            method: Method::Post,
            path: "/deviceManagement/operationApprovalRequests",
            pages: &["intune-rbac-operationapprovalrequest-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/operationApprovalRequests/getMyRequestById` — getMyRequestById function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-getmyrequestbyid?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn get_my_request_by_id(&self, id: &str) -> Get<models::OperationApprovalRequest> {
        let operation = &Operation {
            name: "operationApprovalRequest: get_my_request_by_id",
            method: Method::Get,
            path: "/deviceManagement/operationApprovalRequests/getMyRequestById",
            pages: &["intune-rbac-operationapprovalrequest-getmyrequestbyid"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.function("getMyRequestById", &[("id", Argument::quoted(id))]).get(operation)
    }

    /// `POST /deviceManagement/operationApprovalRequests/getRequestStatus` — getRequestStatus action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-getrequeststatus?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn get_request_status(
        &self,
        body: requests::operation_approval_request::GetRequestStatusRequest,
    ) -> Call<models::OperationApprovalRequestEntityStatus> {
        let operation = &Operation {
            name: "operationApprovalRequest: get_request_status",
            method: Method::Post,
            path: "/deviceManagement/operationApprovalRequests/getRequestStatus",
            pages: &["intune-rbac-operationapprovalrequest-getrequeststatus"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.name("getRequestStatus").call(operation).json(body)
    }

    /// `GET /deviceManagement/operationApprovalRequests` — List operationapprovalrequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::OperationApprovalRequest> {
        let operation = &Operation {
            name: "operationApprovalRequest: list",
            method: Method::Get,
            path: "/deviceManagement/operationApprovalRequests",
            pages: &["intune-rbac-operationapprovalrequest-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/operationApprovalRequests/getMyRequests`
    pub fn get_my_requests(&self) -> get_my_requests::GetMyRequests {
        get_my_requests::GetMyRequests(self.0.name("getMyRequests"))
    }

    /// `/deviceManagement/operationApprovalRequests/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/operationApprovalRequests/getMyRequests`
pub mod get_my_requests {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/operationApprovalRequests/getMyRequests`
        GetMyRequests
    }

    impl GetMyRequests {
        /// `GET /deviceManagement/operationApprovalRequests/getMyRequests` — getMyRequests function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-getmyrequests?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn list(&self) -> List<models::OperationApprovalRequest> {
            let operation = &Operation {
                name: "operationApprovalRequest: list",
                method: Method::Get,
                path: "/deviceManagement/operationApprovalRequests/getMyRequests",
                pages: &["intune-rbac-operationapprovalrequest-getmyrequests"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/deviceManagement/operationApprovalRequests/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/operationApprovalRequests/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/operationApprovalRequests/{operationApprovalRequestId}/approve` — Approve action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-approve?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementRBAC.Read.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementRBAC.Read.All`
        pub fn approve(&self, body: requests::operation_approval_request::ApproveRequest) -> Call<String> {
            let operation = &Operation {
                name: "operationApprovalRequest: approve",
                method: Method::Post,
                path: "/deviceManagement/operationApprovalRequests/{operationApprovalRequestId}/approve",
                pages: &["intune-rbac-operationapprovalrequest-approve"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementRBAC.Read.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementRBAC.Read.All",
            };
            self.0.name("approve").call(operation).json(body)
        }

        /// `POST /deviceManagement/operationApprovalRequests/{operationApprovalRequestId}/cancelApproval` — cancelApproval action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-cancelapproval?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementRBAC.Read.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementRBAC.Read.All`
        pub fn cancel_approval(
            &self,
            body: requests::operation_approval_request::CancelApprovalRequest,
        ) -> Call<String> {
            let operation = &Operation {
                name: "operationApprovalRequest: cancel_approval",
                method: Method::Post,
                path: "/deviceManagement/operationApprovalRequests/{operationApprovalRequestId}/cancelApproval",
                pages: &["intune-rbac-operationapprovalrequest-cancelapproval"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementRBAC.Read.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementRBAC.Read.All",
            };
            self.0.name("cancelApproval").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/operationApprovalRequests/{operationApprovalRequestId}` — Delete operationApprovalRequest
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "operationApprovalRequest: delete",
                method: Method::Delete,
                path: "/deviceManagement/operationApprovalRequests/{operationApprovalRequestId}",
                pages: &["intune-rbac-operationapprovalrequest-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/operationApprovalRequests/{operationApprovalRequestId}` — Get operationApprovalRequest
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::OperationApprovalRequest> {
            let operation = &Operation {
                name: "operationApprovalRequest: get",
                method: Method::Get,
                path: "/deviceManagement/operationApprovalRequests/{operationApprovalRequestId}",
                pages: &["intune-rbac-operationapprovalrequest-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /deviceManagement/operationApprovalRequests/{operationApprovalRequestId}/reject` — Reject action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-reject?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementRBAC.Read.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementRBAC.Read.All`
        pub fn reject(&self, body: requests::operation_approval_request::RejectRequest) -> Call<String> {
            let operation = &Operation {
                name: "operationApprovalRequest: reject",
                method: Method::Post,
                path: "/deviceManagement/operationApprovalRequests/{operationApprovalRequestId}/reject",
                pages: &["intune-rbac-operationapprovalrequest-reject"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementRBAC.Read.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementRBAC.Read.All",
            };
            self.0.name("reject").call(operation).json(body)
        }

        /// `PATCH /deviceManagement/operationApprovalRequests/{operationApprovalRequestId}` — Update operationApprovalRequest
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        pub fn update(&self, body: models::OperationApprovalRequest) -> Call<models::OperationApprovalRequest> {
            let operation = &Operation {
                name: "operationApprovalRequest: update",
                method: Method::Patch,
                path: "/deviceManagement/operationApprovalRequests/{operationApprovalRequestId}",
                pages: &["intune-rbac-operationapprovalrequest-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
