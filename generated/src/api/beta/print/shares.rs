// Written by `cargo xtask gen`; do not edit.
//! `/print/shares`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/print/shares`
    Shares
}

impl Shares {
    /// `POST /print/shares` — Create printerShare
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/print-post-shares?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `PrinterShare.ReadWrite.All`
    pub fn create(&self, body: models::PrinterShare) -> Call<models::PrinterShare> {
        let operation = &Operation {
            name: "print: create",
            method: Method::Post,
            path: "/print/shares",
            pages: &["print-post-shares"],
            work: "PrinterShare.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /print/shares` — List shares
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/print-list-shares?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `PrinterShare.ReadBasic.All`, `PrinterShare.Read.All`, `PrinterShare.ReadWrite.All`
    pub fn list(&self) -> List<models::PrinterShare> {
        let operation = &Operation {
            name: "print: list",
            method: Method::Get,
            path: "/print/shares",
            pages: &["print-list-shares"],
            work: "PrinterShare.ReadBasic.All PrinterShare.Read.All PrinterShare.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/print/shares/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/print/shares/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/print/shares/{id}`
        Id
    }

    impl Id {
        /// `DELETE /print/shares/{id}` — Delete printerShare
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/printershare-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `PrinterShare.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "printerShare: delete",
                method: Method::Delete,
                path: "/print/shares/{id}",
                pages: &["printershare-delete"],
                work: "PrinterShare.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation)
        }

        /// `GET /print/shares/{printerShareId}` — Get printerShare
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/printershare-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `PrinterShare.ReadBasic.All`, `PrinterShare.Read.All`, `PrinterShare.ReadWrite.All`
        pub fn get(&self) -> Get<models::PrinterShare> {
            let operation = &Operation {
                name: "printerShare: get",
                method: Method::Get,
                path: "/print/shares/{printerShareId}",
                pages: &["printershare-get"],
                work: "PrinterShare.ReadBasic.All PrinterShare.Read.All PrinterShare.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /print/shares/{id}` — Update printershare
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/printershare-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `PrinterShare.ReadWrite.All`
        pub fn update(&self, body: models::PrinterShare) -> Call<models::PrinterShare> {
            let operation = &Operation {
                name: "printerShare: update",
                method: Method::Patch,
                path: "/print/shares/{id}",
                pages: &["printershare-update"],
                work: "PrinterShare.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/print/shares/{id}/allowedGroups`
        pub fn allowed_groups(&self) -> allowed_groups::AllowedGroups {
            allowed_groups::AllowedGroups(self.0.name("allowedGroups"))
        }

        /// `/print/shares/{id}/allowedUsers`
        pub fn allowed_users(&self) -> allowed_users::AllowedUsers {
            allowed_users::AllowedUsers(self.0.name("allowedUsers"))
        }

        /// `/print/shares/{id}/jobs`
        pub fn jobs(&self) -> jobs::Jobs {
            jobs::Jobs(self.0.name("jobs"))
        }

        /// `/print/shares/{id}/printer`
        pub fn printer(&self) -> printer::Printer {
            printer::Printer(self.0.name("printer"))
        }
    }

    /// `/print/shares/{id}/allowedGroups`
    pub mod allowed_groups {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/print/shares/{id}/allowedGroups`
            AllowedGroups
        }

        impl AllowedGroups {
            /// `POST /print/shares/{id}/allowedGroups/$ref` — Create allowedGroup for printershare
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printershare-post-allowedgroups?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `PrinterShare.ReadWrite.All`
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "printerShare: add_ref",
                    method: Method::Post,
                    path: "/print/shares/{id}/allowedGroups/$ref",
                    pages: &["printershare-post-allowedgroups"],
                    work: "PrinterShare.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /print/shares/{id}/allowedGroups` — List allowedgroups for printershare
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printershare-list-allowedgroups?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `PrinterShare.Read.All`, `PrinterShare.ReadWrite.All`
            pub fn list(&self) -> List<models::Group> {
                let operation = &Operation {
                    name: "printerShare: list",
                    method: Method::Get,
                    path: "/print/shares/{id}/allowedGroups",
                    pages: &["printershare-list-allowedgroups"],
                    work: "PrinterShare.Read.All PrinterShare.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/print/shares/{id}/allowedGroups/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/print/shares/{id}/allowedGroups/{id}`
        pub mod id {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/print/shares/{id}/allowedGroups/{id}`
                Id
            }

            impl Id {
                /// `DELETE /print/shares/{id}/allowedGroups/{id}/$ref` — Delete allowedGroup from printerShare
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printershare-delete-allowedgroup?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `PrinterShare.ReadWrite.All`
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "printerShare: remove_ref",
                        method: Method::Delete,
                        path: "/print/shares/{id}/allowedGroups/{id}/$ref",
                        pages: &["printershare-delete-allowedgroup"],
                        work: "PrinterShare.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.name("$ref").call(operation)
                }
            }
        }
    }

    /// `/print/shares/{id}/allowedUsers`
    pub mod allowed_users {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/print/shares/{id}/allowedUsers`
            AllowedUsers
        }

        impl AllowedUsers {
            /// `POST /print/shares/{id}/allowedUsers/$ref` — Create allowedUser for printershare
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printershare-post-allowedusers?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `PrinterShare.ReadWrite.All`
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "printerShare: add_ref",
                    method: Method::Post,
                    path: "/print/shares/{id}/allowedUsers/$ref",
                    pages: &["printershare-post-allowedusers"],
                    work: "PrinterShare.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /print/shares/{id}/allowedUsers` — List allowedUsers for printerShare
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printershare-list-allowedusers?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `PrinterShare.Read.All`, `PrinterShare.ReadWrite.All`
            pub fn list(&self) -> List<models::User> {
                let operation = &Operation {
                    name: "printerShare: list",
                    method: Method::Get,
                    path: "/print/shares/{id}/allowedUsers",
                    pages: &["printershare-list-allowedusers"],
                    work: "PrinterShare.Read.All PrinterShare.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/print/shares/{id}/jobs`
    pub mod jobs {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/print/shares/{id}/jobs`
            Jobs
        }

        impl Jobs {
            /// `POST /print/shares/{id}/jobs` — Create printjob for a printerShare
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printershare-post-jobs?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `PrintJob.ReadWriteBasic` and 3 more
            pub fn create(&self, body: models::PrintJob) -> Call<models::PrintJob> {
                let operation = &Operation {
                    name: "printerShare: create",
                    method: Method::Post,
                    path: "/print/shares/{id}/jobs",
                    pages: &["printershare-post-jobs"],
                    work: "PrintJob.ReadWriteBasic PrintJob.ReadWrite PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /print/shares/{id}/jobs` — List printJobs for a printershare
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printershare-list-jobs?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `PrintJob.ReadBasic` and 7 more
            /// - application: `PrintJob.ReadBasic.All` and 3 more
            pub fn list(&self) -> List<models::PrintJob> {
                let operation = &Operation {
                    name: "printerShare: list",
                    method: Method::Get,
                    path: "/print/shares/{id}/jobs",
                    pages: &["printershare-list-jobs"],
                    work: "PrintJob.ReadBasic PrintJob.Read PrintJob.ReadBasic.All PrintJob.Read.All PrintJob.ReadWriteBasic PrintJob.ReadWrite PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All",
                    personal: "",
                    application: "PrintJob.ReadBasic.All PrintJob.Read.All PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/print/shares/{id}/jobs/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/print/shares/{id}/jobs/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/print/shares/{id}/jobs/{id}`
                Id
            }

            impl Id {
                /// `GET /print/shares/{id}/jobs/{id}` — Get printJob
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printjob-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `PrintJob.ReadBasic` and 7 more
                /// - application: `PrintJob.ReadBasic.All` and 3 more
                pub fn get(&self) -> Get<models::PrintJob> {
                    let operation = &Operation {
                        name: "printJob: get",
                        method: Method::Get,
                        path: "/print/shares/{id}/jobs/{id}",
                        pages: &["printjob-get"],
                        work: "PrintJob.ReadBasic PrintJob.Read PrintJob.ReadBasic.All PrintJob.Read.All PrintJob.ReadWriteBasic PrintJob.ReadWrite PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All",
                        personal: "",
                        application: "PrintJob.ReadBasic.All PrintJob.Read.All PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `POST /print/shares/{id}/jobs/{id}/start` — printJob: start
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printjob-start?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `PrintJob.Create` and 4 more
                pub fn start(&self) -> Call<models::PrintJobStatus> {
                    let operation = &Operation {
                        name: "printJob: start",
                        method: Method::Post,
                        path: "/print/shares/{id}/jobs/{id}/start",
                        pages: &["printjob-start"],
                        work: "PrintJob.Create PrintJob.ReadWriteBasic PrintJob.ReadWrite PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.name("start").call(operation)
                }

                /// `/print/shares/{id}/jobs/{id}/documents`
                pub fn documents(&self) -> documents::Documents {
                    documents::Documents(self.0.name("documents"))
                }
            }

            /// `/print/shares/{id}/jobs/{id}/documents`
            pub mod documents {
                use super::{models, requests};

                crate::runtime::node! {
                    /// `/print/shares/{id}/jobs/{id}/documents`
                    Documents
                }

                impl Documents {
                    /// `/print/shares/{id}/jobs/{id}/documents/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/print/shares/{id}/jobs/{id}/documents/{id}`
                pub mod id {
                    use super::{models, requests};
                    use crate::runtime::{Call, Method, Operation};

                    crate::runtime::node! {
                        /// `/print/shares/{id}/jobs/{id}/documents/{id}`
                        Id
                    }

                    impl Id {
                        /// `POST /print/shares/{id}/jobs/{id}/documents/{id}/createUploadSession` — printDocument: createUploadSession
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/printdocument-createuploadsession?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `PrintJob.Create`, `PrintJob.ReadWrite`, `PrintJob.ReadWrite.All`
                        /// - application: `PrintJob.ReadWrite.All`
                        pub fn create_upload_session(
                            &self,
                            body: requests::print_document::CreateUploadSessionRequest,
                        ) -> Call<models::UploadSession> {
                            let operation = &Operation {
                                name: "printDocument: create_upload_session",
                                method: Method::Post,
                                path: "/print/shares/{id}/jobs/{id}/documents/{id}/createUploadSession",
                                pages: &["printdocument-createuploadsession"],
                                work: "PrintJob.Create PrintJob.ReadWrite PrintJob.ReadWrite.All",
                                personal: "",
                                application: "PrintJob.ReadWrite.All",
                            };
                            self.0.name("createUploadSession").call(operation).json(body)
                        }
                    }
                }
            }
        }
    }

    /// `/print/shares/{id}/printer`
    pub mod printer {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/print/shares/{id}/printer`
            Printer
        }

        impl Printer {
            /// `GET /print/shares/{id}/printer` — Get printer
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printer-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Printer.Read.All`, `Printer.ReadWrite.All`, `Printer.FullControl.All`
            /// - application: `Printer.Read.All`, `Printer.ReadWrite.All`
            pub fn get(&self) -> Get<models::Printer> {
                let operation = &Operation {
                    name: "printer: get",
                    method: Method::Get,
                    path: "/print/shares/{id}/printer",
                    pages: &["printer-get"],
                    work: "Printer.Read.All Printer.ReadWrite.All Printer.FullControl.All",
                    personal: "",
                    application: "Printer.Read.All Printer.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}
