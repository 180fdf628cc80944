// Written by `cargo xtask gen`; do not edit.
//! `/programControlTypes`

use super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/programControlTypes`
    ProgramControlTypes
}

impl ProgramControlTypes {
    /// `GET /programControlTypes` — List programControlTypes deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/programcontroltype-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `ProgramControl.Read.All`, `ProgramControl.ReadWrite.All`
    /// - application: `ProgramControl.Read.All`, `ProgramControl.ReadWrite.All`
    pub fn list(&self) -> List<models::ProgramControlType> {
        let operation = &Operation {
            name: "programControlType: list",
            method: Method::Get,
            path: "/programControlTypes",
            pages: &["programcontroltype-list"],
            work: "ProgramControl.Read.All ProgramControl.ReadWrite.All",
            personal: "",
            application: "ProgramControl.Read.All ProgramControl.ReadWrite.All",
        };
        self.0.list(operation)
    }
}
