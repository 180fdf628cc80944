// Written by `cargo xtask gen`; do not edit.
//! `/reports/userCredentialUsageDetails`

use super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/reports/userCredentialUsageDetails`
    UserCredentialUsageDetails
}

impl UserCredentialUsageDetails {
    /// `GET /reports/userCredentialUsageDetails` — List usercredentialusagedetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-usercredentialusagedetails?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn list(&self) -> List<models::UserCredentialUsageDetails> {
        let operation = &Operation {
            name: "reportRoot: list",
            method: Method::Get,
            path: "/reports/userCredentialUsageDetails",
            pages: &["reportroot-list-usercredentialusagedetails"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.list(operation)
    }
}
