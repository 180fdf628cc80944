// Written by `cargo xtask gen`; do not edit.
//! `/reports/credentialUserRegistrationDetails`

use super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/reports/credentialUserRegistrationDetails`
    CredentialUserRegistrationDetails
}

impl CredentialUserRegistrationDetails {
    /// `GET /reports/credentialUserRegistrationDetails` — List credentialUserRegistrationDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-credentialuserregistrationdetails?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
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
