// Written by `cargo xtask gen`; do not edit.
//! `/financials/companies/{id}/journals`

crate::runtime::node! {
    /// `/financials/companies/{id}/journals`
    Journals
}

impl Journals {
    /// `/financials/companies/{id}/journals/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/financials/companies/{id}/journals/{id}`
pub mod id {
    use crate::runtime::{Call, Get, Method, Object, Operation, Value};

    crate::runtime::node! {
        /// `/financials/companies/{id}/journals/{id}`
        Id
    }

    impl Id {
        /// `POST /financials/companies/{id}/journals/{id}` — Create journals
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-journal?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn create(&self, body: Value) -> Call<Object> {
            let operation = &Operation {
                name: "create: create",
                method: Method::Post,
                path: "/financials/companies/{id}/journals/{id}",
                pages: &["dynamics-create-journal"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `DELETE /financials/companies/{id}/journals/{id}` — Delete journals
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-journal-delete?view=graph-rest-beta)
        /// Required: `If-Match`. Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "journal: delete",
                method: Method::Delete,
                path: "/financials/companies/{id}/journals/{id}",
                pages: &["dynamics-journal-delete"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /financials/companies/{id}/journals/{id}` — Get journals
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-journal-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn get(&self) -> Get<Object> {
            let operation = &Operation {
                name: "journal: get",
                method: Method::Get,
                path: "/financials/companies/{id}/journals/{id}",
                pages: &["dynamics-journal-get"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /financials/companies/{id}/journals/{id}` — Update journals
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-journal-update?view=graph-rest-beta)
        /// Required: `If-Match`. Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn update(&self, body: Value) -> Call<Object> {
            let operation = &Operation {
                name: "journal: update",
                method: Method::Patch,
                path: "/financials/companies/{id}/journals/{id}",
                pages: &["dynamics-journal-update"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/financials/companies/{id}/journals/{id}/journalLines`
        pub fn journal_lines(&self) -> journal_lines::JournalLines {
            journal_lines::JournalLines(self.0.name("journalLines"))
        }
    }

    /// `/financials/companies/{id}/journals/{id}/journalLines`
    pub mod journal_lines {
        crate::runtime::node! {
            /// `/financials/companies/{id}/journals/{id}/journalLines`
            JournalLines
        }

        impl JournalLines {
            /// `/financials/companies/{id}/journals/{id}/journalLines/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/financials/companies/{id}/journals/{id}/journalLines/{id}`
        pub mod id {
            use crate::runtime::{Call, Get, Method, Object, Operation, Value};

            crate::runtime::node! {
                /// `/financials/companies/{id}/journals/{id}/journalLines/{id}`
                Id
            }

            impl Id {
                /// `POST /financials/companies/{id}/journals/{id}/journalLines/{id}` — Create journalLines
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-journalline?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `Financials.ReadWrite.All`
                /// - application: `Financials.ReadWrite.All`
                pub fn create(&self, body: Value) -> Call<Object> {
                    let operation = &Operation {
                        name: "create: create",
                        method: Method::Post,
                        path: "/financials/companies/{id}/journals/{id}/journalLines/{id}",
                        pages: &["dynamics-create-journalline"],
                        work: "Financials.ReadWrite.All",
                        personal: "",
                        application: "Financials.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `DELETE /financials/companies/{id}/journals/{id}/journalLines/{id}` — Delete journalLines
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/dynamics-journalline-delete?view=graph-rest-beta)
                /// Required: `If-Match`. Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Financials.ReadWrite.All`
                /// - application: `Financials.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "journalline: delete",
                        method: Method::Delete,
                        path: "/financials/companies/{id}/journals/{id}/journalLines/{id}",
                        pages: &["dynamics-journalline-delete"],
                        work: "Financials.ReadWrite.All",
                        personal: "",
                        application: "Financials.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /financials/companies/{id}/journals/{id}/journalLines/{id}` — Get journalLines
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/dynamics-journalline-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Financials.ReadWrite.All`
                /// - application: `Financials.ReadWrite.All`
                pub fn get(&self) -> Get<Object> {
                    let operation = &Operation {
                        name: "journalline: get",
                        method: Method::Get,
                        path: "/financials/companies/{id}/journals/{id}/journalLines/{id}",
                        pages: &["dynamics-journalline-get"],
                        work: "Financials.ReadWrite.All",
                        personal: "",
                        application: "Financials.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /financials/companies/{id}/journals/{id}/journalLines/{id}` — Update journalLines
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/dynamics-journalline-update?view=graph-rest-beta)
                /// Required: `If-Match`. Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Financials.ReadWrite.All`
                /// - application: `Financials.ReadWrite.All`
                pub fn update(&self, body: Value) -> Call<Object> {
                    let operation = &Operation {
                        name: "journalline: update",
                        method: Method::Patch,
                        path: "/financials/companies/{id}/journals/{id}/journalLines/{id}",
                        pages: &["dynamics-journalline-update"],
                        work: "Financials.ReadWrite.All",
                        personal: "",
                        application: "Financials.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
