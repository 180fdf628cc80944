// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/people`

use super::super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/people`
    People
}

impl People {
    /// `GET /users/{id | userPrincipalName}/people` — List people
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-people?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `People.Read`, `People.Read.All`
    /// - personal account: `People.Read`
    /// - application: `People.Read.All`
    pub fn list(&self) -> List<models::Person> {
        let operation = &Operation {
            name: "user: list",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/people",
            pages: &["user-list-people"],
            work: "People.Read People.Read.All",
            personal: "People.Read",
            application: "People.Read.All",
        };
        self.0.list(operation)
    }
}
