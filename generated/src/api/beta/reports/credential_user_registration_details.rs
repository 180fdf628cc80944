// Written by `cargo xtask gen`; do not edit.
//! `/reports/credentialUserRegistrationDetails`

use crate::runtime::{List, Method, Operation};
use super::super::models;

crate::runtime::node! {
    /// `/reports/credentialUserRegistrationDetails`
    CredentialUserRegistrationDetails
}

impl CredentialUserRegistrationDetails {
    /// `GET /reports/credentialUserRegistrationDetails` — List credentialUserRegistrationDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-credentialuserregistrationdetails?view=graph-rest-beta)
    /// Permissions: work, application: `Reports.Read.All`. Status: 200.
    pub fn list(&self) -> List<models::CredentialUserRegistrationDetails> {
        let operation = &Operation {
            name: "reportRoot: list",
            method: Method::Get,
            path: "/reports/credentialUserRegistrationDetails",
            pages: &["reportroot-list-credentialuserregistrationdetails"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.list(operation)
    }
}
