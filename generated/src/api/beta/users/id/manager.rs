// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/manager`

use crate::runtime::{Call, Get, Method, Operation, Reference};
use super::super::super::models;

crate::runtime::node! {
    /// `/users/{id}/manager`
    Manager
}

impl Manager {
    /// `GET /users/{id | userPrincipalName}/manager` — List manager
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-beta)
    /// Permissions: work, application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`. Status: 200.
    pub fn get(&self) -> Get<models::DirectoryObject> {
        let operation = &Operation {
            name: "user: get",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/manager",
            pages: &["user-list-manager"],
            work: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PUT /users/{id}/manager/$ref` — Assign a manager
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-manager?view=graph-rest-beta)
    /// Permissions: work, application: `User.ReadWrite.All`, `Directory.ReadWrite.All`. Status: 204.
    pub fn set_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let operation = &Operation {
            name: "user: set_ref",
            method: Method::Put,
            path: "/users/{id}/manager/$ref",
            pages: &["user-post-manager"],
            work: "User.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "User.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.name("$ref").call(operation).reference(body)
    }
}
