// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/licenseDetails`

use super::super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/licenseDetails`
    LicenseDetails
}

impl LicenseDetails {
    /// `GET /users/{id}/licenseDetails` — List licenseDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-licensedetails?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read` and 4 more
    /// - personal account: `User.Read`
    /// - application: `User.Read.All` and 3 more
    pub fn list(&self) -> List<models::LicenseDetails> {
        let operation = &Operation {
            name: "user: list",
            method: Method::Get,
            path: "/users/{id}/licenseDetails",
            pages: &["user-list-licensedetails"],
            work: "User.Read User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            personal: "User.Read",
            application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }
}
