// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/directReports`

use super::super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/directReports`
    DirectReports
}

impl DirectReports {
    /// `GET /users/{id | userPrincipalName}/directReports` — List directReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-directreports?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read.All` and 3 more
    /// - application: `User.Read.All` and 3 more
    pub fn list(&self) -> List<models::DirectoryObject> {
        let operation = &Operation {
            name: "user: list",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/directReports",
            pages: &["user-list-directreports"],
            work: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }
}
