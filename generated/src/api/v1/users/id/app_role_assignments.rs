// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/appRoleAssignments`

use super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/appRoleAssignments`
    AppRoleAssignments
}

impl AppRoleAssignments {
    /// `POST /users/{id | userPrincipalName}/appRoleAssignments` — Grant an appRoleAssignment to a user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-approleassignments?view=graph-rest-1.0)
    /// Status: 201, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `AppRoleAssignment.ReadWrite.All`
    /// - application: `AppRoleAssignment.ReadWrite.All`
    pub fn create(&self, body: models::AppRoleAssignment) -> Call<models::AppRoleAssignment> {
        let operation = &Operation {
            name: "user: create",
            method: Method::Post,
            path: "/users/{id | userPrincipalName}/appRoleAssignments",
            pages: &["user-post-approleassignments"],
            work: "AppRoleAssignment.ReadWrite.All",
            personal: "",
            application: "AppRoleAssignment.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /users/{id | userPrincipalName}/appRoleAssignments` — List approleassignments granted to a user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-approleassignments?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.Read.All`, `AppRoleAssignment.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `Directory.Read.All`, `AppRoleAssignment.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn list(&self) -> List<models::AppRoleAssignment> {
        let operation = &Operation {
            name: "user: list",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/appRoleAssignments",
            pages: &["user-list-approleassignments"],
            work: "Directory.Read.All AppRoleAssignment.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "Directory.Read.All AppRoleAssignment.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/users/{id}/appRoleAssignments/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/users/{id}/appRoleAssignments/{id}`
pub mod id {
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/appRoleAssignments/{id}`
        Id
    }

    impl Id {
        /// `DELETE /users/{id}/appRoleAssignments/{id}` — Delete AppRoleAssignment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-delete-approleassignments?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `AppRoleAssignment.ReadWrite.All`
        /// - application: `AppRoleAssignment.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "user: delete",
                method: Method::Delete,
                path: "/users/{id}/appRoleAssignments/{id}",
                pages: &["user-delete-approleassignments"],
                work: "AppRoleAssignment.ReadWrite.All",
                personal: "",
                application: "AppRoleAssignment.ReadWrite.All",
            };
            self.0.call(operation)
        }
    }
}
