// Written by `cargo xtask gen`; do not edit.
//! `/programs`

use super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/programs`
    Programs
}

impl Programs {
    /// `POST /programs` — Create program deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/program-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `ProgramControl.ReadWrite.All`
    pub fn create(&self, body: models::Program) -> Call<models::Program> {
        let operation = &Operation {
            name: "program: create",
            method: Method::Post,
            path: "/programs",
            pages: &["program-create"],
            work: "ProgramControl.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /programs` — List programs deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/program-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `ProgramControl.Read.All`, `ProgramControl.ReadWrite.All`
    /// - application: `ProgramControl.Read.All`, `ProgramControl.ReadWrite.All`
    pub fn list(&self) -> List<models::Program> {
        let operation = &Operation {
            name: "program: list",
            method: Method::Get,
            path: "/programs",
            pages: &["program-list"],
            work: "ProgramControl.Read.All ProgramControl.ReadWrite.All",
            personal: "",
            application: "ProgramControl.Read.All ProgramControl.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/programs/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/programs/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/programs/{id}`
        Id
    }

    impl Id {
        /// `DELETE /programs/{id}` — Delete program deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/program-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `ProgramControl.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "program: delete",
                method: Method::Delete,
                path: "/programs/{id}",
                pages: &["program-delete"],
                work: "ProgramControl.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation)
        }

        /// `PATCH /programs/{programId}` — Update program deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/program-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `ProgramControl.ReadWrite.All`
        pub fn update(&self, body: models::Program) -> Call<()> {
            let operation = &Operation {
                name: "program: update",
                method: Method::Patch,
                path: "/programs/{programId}",
                pages: &["program-update"],
                work: "ProgramControl.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/programs/{id}/controls`
        pub fn controls(&self) -> controls::Controls {
            controls::Controls(self.0.name("controls"))
        }
    }

    /// `/programs/{id}/controls`
    pub mod controls {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/programs/{id}/controls`
            Controls
        }

        impl Controls {
            /// `GET /programs/{programId}/controls` — List programControls of a program deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/program-listcontrols?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ProgramControl.Read.All`, `ProgramControl.ReadWrite.All`
            /// - application: `ProgramControl.Read.All`, `ProgramControl.ReadWrite.All`
            pub fn list(&self) -> List<models::ProgramControl> {
                let operation = &Operation {
                    name: "program: list",
                    method: Method::Get,
                    path: "/programs/{programId}/controls",
                    pages: &["program-listcontrols"],
                    work: "ProgramControl.Read.All ProgramControl.ReadWrite.All",
                    personal: "",
                    application: "ProgramControl.Read.All ProgramControl.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }
}
