// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/agreementAcceptances`

use crate::runtime::{List, Method, Operation};
use super::super::super::models;

crate::runtime::node! {
    /// `/users/{id}/agreementAcceptances`
    AgreementAcceptances
}

impl AgreementAcceptances {
    /// `GET /users/{id | userPrincipalName}/agreementAcceptances` — List agreementAcceptances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-agreementacceptances?view=graph-rest-beta)
    /// Permissions: work: `AgreementAcceptance.Read`, `AgreementAcceptance.Read.All`. Status: 200.
    pub fn list(&self) -> List<models::AgreementAcceptance> {
        let operation = &Operation {
            name: "user: list",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/agreementAcceptances",
            pages: &["user-list-agreementacceptances"],
            work: "AgreementAcceptance.Read AgreementAcceptance.Read.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }
}
