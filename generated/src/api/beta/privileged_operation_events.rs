// Written by `cargo xtask gen`; do not edit.
//! `/privilegedOperationEvents`

use crate::runtime::{List, Method, Operation};
use super::models;

crate::runtime::node! {
    /// `/privilegedOperationEvents`
    PrivilegedOperationEvents
}

impl PrivilegedOperationEvents {
    /// `GET /privilegedOperationEvents` — List privilegedOperationEvents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedoperationevent-list?view=graph-rest-beta)
    /// Permissions: work: `Directory.AccessAsUser.All`. Status: 200, 403.
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
