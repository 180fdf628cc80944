// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/resourceOperations`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/resourceOperations`
    ResourceOperations
}

impl ResourceOperations {
    /// `POST /deviceManagement/resourceOperations` — Create resourceOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
    pub fn create(&self, body: models::ResourceOperation) -> Call<models::ResourceOperation> {
        let operation = &Operation {
            name: "resourceOperation: create",
            method: Method::Post,
            path: "/deviceManagement/resourceOperations",
            pages: &["intune-rbac-resourceoperation-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/resourceOperations` — List resourceoperations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::ResourceOperation> {
        let operation = &Operation {
            name: "resourceOperation: list",
            method: Method::Get,
            path: "/deviceManagement/resourceOperations",
            pages: &["intune-rbac-resourceoperation-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/resourceOperations/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/resourceOperations/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Argument, Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/resourceOperations/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/resourceOperations/{resourceOperationId}` — Delete resourceOperation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "resourceOperation: delete",
                method: Method::Delete,
                path: "/deviceManagement/resourceOperations/{resourceOperationId}",
                pages: &["intune-rbac-resourceoperation-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/resourceOperations/{resourceOperationId}` — Get resourceOperation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::ResourceOperation> {
            let operation = &Operation {
                name: "resourceOperation: get",
                method: Method::Get,
                path: "/deviceManagement/resourceOperations/{resourceOperationId}",
                pages: &["intune-rbac-resourceoperation-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `GET /deviceManagement/resourceOperations/{resourceOperationId}/getScopesForUser` — getScopesForUser function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-getscopesforuser?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get_scopes_for_user(&self, userid: &str) -> Call<Vec<String>> {
            let operation = &Operation {
                name: "resourceOperation: get_scopes_for_user",
                method: Method::Get,
                path: "/deviceManagement/resourceOperations/{resourceOperationId}/getScopesForUser",
                pages: &["intune-rbac-resourceoperation-getscopesforuser"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.function("getScopesForUser", &[("userid", Argument::quoted(userid))]).call(operation)
        }

        /// `PATCH /deviceManagement/resourceOperations/{resourceOperationId}` — Update resourceOperation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        pub fn update(&self, body: models::ResourceOperation) -> Call<models::ResourceOperation> {
            let operation = &Operation {
                name: "resourceOperation: update",
                method: Method::Patch,
                path: "/deviceManagement/resourceOperations/{resourceOperationId}",
                pages: &["intune-rbac-resourceoperation-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
