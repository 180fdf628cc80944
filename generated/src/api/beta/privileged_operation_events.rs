// Written by `cargo xtask gen`; do not edit.
//! `/privilegedOperationEvents`

use super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/privilegedOperationEvents`
    PrivilegedOperationEvents
}

impl PrivilegedOperationEvents {
    /// `GET /privilegedOperationEvents` — List privilegedOperationEvents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedoperationevent-list?view=graph-rest-beta)
    /// Status: 200, 403.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.AccessAsUser.All`
    pub fn list(&self) -> List<models::PrivilegedOperationEvent> {
        let operation = &Operation {
            name: "privilegedOperationEvent: list",
            method: Method::Get,
            path: "/privilegedOperationEvents",
            pages: &["privilegedoperationevent-list"],
            work: "Directory.AccessAsUser.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }
}
