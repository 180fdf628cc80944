// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/createdObjects`

use super::super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/createdObjects`
    CreatedObjects
}

impl CreatedObjects {
    /// `GET /users/{id | userPrincipalName}/createdObjects` — List createdObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-createdobjects?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read` and 5 more
    /// - personal account: `User.Read`, `User.ReadWrite`
    /// - application: `User.Read.All` and 3 more
    pub fn list(&self) -> List<models::DirectoryObject> {
        let operation = &Operation {
            name: "user: list",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/createdObjects",
            pages: &["user-list-createdobjects"],
            work: "User.Read User.ReadWrite User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            personal: "User.Read User.ReadWrite",
            application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }
}
