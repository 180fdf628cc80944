// Written by `cargo xtask gen`; do not edit.
//! `/privilegedRoleAssignmentRequests`

use super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/privilegedRoleAssignmentRequests`
    PrivilegedRoleAssignmentRequests
}

impl PrivilegedRoleAssignmentRequests {
    /// `POST /privilegedRoleAssignmentRequests` — Create privilegedRoleAssignmentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignmentrequest-post?view=graph-rest-beta)
    /// Required: `roleId`, `type`, `assignmentState`. Status: 201, 400, 403, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `PrivilegedAccess.ReadWrite.AzureAD`
    pub fn create(
        &self,
        body: models::PrivilegedRoleAssignmentRequest,
    ) -> Call<models::PrivilegedRoleAssignmentRequest> {
        let operation = &Operation {
            name: "privilegedRoleAssignmentRequest: create",
            method: Method::Post,
            path: "/privilegedRoleAssignmentRequests",
            pages: &["privilegedroleassignmentrequest-post"],
            work: "PrivilegedAccess.ReadWrite.AzureAD",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /privilegedRoleAssignmentRequests` — List privilegedRoleAssignmentRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignmentrequest-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `PrivilegedAccess.ReadWrite.AzureAD`, `Directory.Read.All`
    pub fn list(&self) -> List<models::PrivilegedRoleAssignmentRequest> {
        let operation = &Operation {
            name: "privilegedRoleAssignmentRequest: list",
            method: Method::Get,
            path: "/privilegedRoleAssignmentRequests",
            pages: &["privilegedroleassignmentrequest-list"],
            work: "PrivilegedAccess.ReadWrite.AzureAD Directory.Read.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `POST /privilegedRoleAssignmentRequests/my` — privilegedRoleAssignmentRequest: my
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignmentrequest-my?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `PrivilegedAccess.ReadWrite.AzureAD`, `Directory.Read.All`
    pub fn my(&self) -> Call<Vec<models::PrivilegedRoleAssignmentRequest>> {
        let operation = &Operation {
            name: "privilegedRoleAssignmentRequest: my",
            method: Method::Post,
            path: "/privilegedRoleAssignmentRequests/my",
            pages: &["privilegedroleassignmentrequest-my"],
            work: "PrivilegedAccess.ReadWrite.AzureAD Directory.Read.All",
            personal: "",
            application: "",
        };
        self.0.name("my").call(operation)
    }

    /// `/privilegedRoleAssignmentRequests/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/privilegedRoleAssignmentRequests/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/privilegedRoleAssignmentRequests/{id}`
        Id
    }

    impl Id {
        /// `POST /privilegedRoleAssignmentRequests/{requestid}/cancel` — Cancel privilegedRoleAssignmentRequest
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignmentrequest-cancel?view=graph-rest-beta)
        /// Status: 200, 400, 403.
        /// Permissions, least privileged first:
        /// - work or school account: `PrivilegedAccess.ReadWrite.AzureAD`
        pub fn cancel(&self) -> Call<models::PrivilegedRoleAssignmentRequest> {
            let operation = &Operation {
                name: "privilegedRoleAssignmentRequest: cancel",
                method: Method::Post,
                path: "/privilegedRoleAssignmentRequests/{requestid}/cancel",
                pages: &["privilegedroleassignmentrequest-cancel"],
                work: "PrivilegedAccess.ReadWrite.AzureAD",
                personal: "",
                application: "",
            };
            self.0.name("cancel").call(operation)
        }
    }
}
