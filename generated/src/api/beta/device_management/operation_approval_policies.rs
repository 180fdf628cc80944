// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/operationApprovalPolicies`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/operationApprovalPolicies`
    OperationApprovalPolicies
}

impl OperationApprovalPolicies {
    /// `POST /deviceManagement/operationApprovalPolicies` — Create operationapprovalpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalpolicy-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
    pub fn create(&self, body: models::OperationApprovalPolicy) -> Call<models::OperationApprovalPolicy> {
        let operation = &Operation {
            name: "operationApprovalPolicy: create",
            method: Method::Post,
            path: "/deviceManagement/operationApprovalPolicies",
            pages: &["intune-rbac-operationapprovalpolicy-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/operationApprovalPolicies` — List operationapprovalpolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalpolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::OperationApprovalPolicy> {
        let operation = &Operation {
            name: "operationApprovalPolicy: list",
            method: Method::Get,
            path: "/deviceManagement/operationApprovalPolicies",
            pages: &["intune-rbac-operationapprovalpolicy-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/operationApprovalPolicies/getApprovableOperations`
    pub fn get_approvable_operations(&self) -> get_approvable_operations::GetApprovableOperations {
        get_approvable_operations::GetApprovableOperations(self.0.name("getApprovableOperations"))
    }

    /// `/deviceManagement/operationApprovalPolicies/getOperationsAllowedApproval`
    pub fn get_operations_allowed_approval(&self) -> get_operations_allowed_approval::GetOperationsAllowedApproval {
        get_operations_allowed_approval::GetOperationsAllowedApproval(self.0.name("getOperationsAllowedApproval"))
    }

    /// `/deviceManagement/operationApprovalPolicies/getOperationsRequiringApproval`
    pub fn get_operations_requiring_approval(
        &self,
    ) -> get_operations_requiring_approval::GetOperationsRequiringApproval
    {
        get_operations_requiring_approval::GetOperationsRequiringApproval(self.0.name("getOperationsRequiringApproval"))
    }

    /// `/deviceManagement/operationApprovalPolicies/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/operationApprovalPolicies/getApprovableOperations`
pub mod get_approvable_operations {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/operationApprovalPolicies/getApprovableOperations`
        GetApprovableOperations
    }

    impl GetApprovableOperations {
        /// `GET /deviceManagement/operationApprovalPolicies/getApprovableOperations` — getApprovableOperations function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalpolicy-getapprovableoperations?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn list(&self) -> List<models::OperationApprovalPolicySet> {
            let operation = &Operation {
                name: "operationApprovalPolicy: list",
                method: Method::Get,
                path: "/deviceManagement/operationApprovalPolicies/getApprovableOperations",
                pages: &["intune-rbac-operationapprovalpolicy-getapprovableoperations"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/deviceManagement/operationApprovalPolicies/getOperationsAllowedApproval`
pub mod get_operations_allowed_approval {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/operationApprovalPolicies/getOperationsAllowedApproval`
        GetOperationsAllowedApproval
    }

    impl GetOperationsAllowedApproval {
        /// `GET /deviceManagement/operationApprovalPolicies/getOperationsAllowedApproval` — getOperationsAllowedApproval function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalpolicy-getoperationsallowedapproval?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn list(&self) -> List<models::OperationApprovalPolicySet> {
            let operation = &Operation {
                name: "operationApprovalPolicy: list",
                method: Method::Get,
                path: "/deviceManagement/operationApprovalPolicies/getOperationsAllowedApproval",
                pages: &["intune-rbac-operationapprovalpolicy-getoperationsallowedapproval"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/deviceManagement/operationApprovalPolicies/getOperationsRequiringApproval`
pub mod get_operations_requiring_approval {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/operationApprovalPolicies/getOperationsRequiringApproval`
        GetOperationsRequiringApproval
    }

    impl GetOperationsRequiringApproval {
        /// `GET /deviceManagement/operationApprovalPolicies/getOperationsRequiringApproval` — getOperationsRequiringApproval function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalpolicy-getoperationsrequiringapproval?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn list(&self) -> List<models::OperationApprovalPolicySet> {
            let operation = &Operation {
                name: "operationApprovalPolicy: list",
                method: Method::Get,
                path: "/deviceManagement/operationApprovalPolicies/getOperationsRequiringApproval",
                pages: &["intune-rbac-operationapprovalpolicy-getoperationsrequiringapproval"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/deviceManagement/operationApprovalPolicies/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/operationApprovalPolicies/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/operationApprovalPolicies/{operationApprovalPolicyId}` — Delete operationapprovalpolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalpolicy-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "operationApprovalPolicy: delete",
                method: Method::Delete,
                path: "/deviceManagement/operationApprovalPolicies/{operationApprovalPolicyId}",
                pages: &["intune-rbac-operationapprovalpolicy-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/operationApprovalPolicies/{operationApprovalPolicyId}` — Get operationApprovalPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalpolicy-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::OperationApprovalPolicy> {
            let operation = &Operation {
                name: "operationApprovalPolicy: get",
                method: Method::Get,
                path: "/deviceManagement/operationApprovalPolicies/{operationApprovalPolicyId}",
                pages: &["intune-rbac-operationapprovalpolicy-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/operationApprovalPolicies/{operationApprovalPolicyId}` — Update operationapprovalpolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalpolicy-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        pub fn update(&self, body: models::OperationApprovalPolicy) -> Call<models::OperationApprovalPolicy> {
            let operation = &Operation {
                name: "operationApprovalPolicy: update",
                method: Method::Patch,
                path: "/deviceManagement/operationApprovalPolicies/{operationApprovalPolicyId}",
                pages: &["intune-rbac-operationapprovalpolicy-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
