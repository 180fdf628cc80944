// Written by `cargo xtask gen`; do not edit.
//! `/programControls`

use super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/programControls`
    ProgramControls
}

impl ProgramControls {
    /// `POST /programControls` — Create programControl deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/programcontrol-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `ProgramControl.ReadWrite.All`
    /// - application: `ProgramControl.ReadWrite.All`
    pub fn create(&self, body: models::ProgramControl) -> Call<models::ProgramControl> {
        let operation = &Operation {
            name: "programControl: create",
            method: Method::Post,
            path: "/programControls",
            pages: &["programcontrol-create"],
            work: "ProgramControl.ReadWrite.All",
            personal: "",
            application: "ProgramControl.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /programControls` — List programControls deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/programcontrol-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `ProgramControl.Read.All`, `ProgramControl.ReadWrite.All`
    /// - application: `ProgramControl.Read.All`, `ProgramControl.ReadWrite.All`
    pub fn list(&self) -> List<models::ProgramControl> {
        let operation = &Operation {
            name: "programControl: list",
            method: Method::Get,
            path: "/programControls",
            pages: &["programcontrol-list"],
            work: "ProgramControl.Read.All ProgramControl.ReadWrite.All",
            personal: "",
            application: "ProgramControl.Read.All ProgramControl.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/programControls/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/programControls/{id}`
pub mod id {
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/programControls/{id}`
        Id
    }

    impl Id {
        /// `DELETE /programControls/{id}` — Delete programControl deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/programcontrol-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `ProgramControl.ReadWrite.All`
        /// - application: `ProgramControl.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "programControl: delete",
                method: Method::Delete,
                path: "/programControls/{id}",
                pages: &["programcontrol-delete"],
                work: "ProgramControl.ReadWrite.All",
                personal: "",
                application: "ProgramControl.ReadWrite.All",
            };
            self.0.call(operation)
        }
    }
}
