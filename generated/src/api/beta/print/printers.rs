// Written by `cargo xtask gen`; do not edit.
//! `/print/printers`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/print/printers`
    Printers
}

impl Printers {
    /// `POST /print/printers/create` — printer: create
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printer-create?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first:
    /// - work or school account: `Printer.Create`, `Printer.ReadWrite.All`, `Printer.FullControl.All`
    pub fn create(&self, body: requests::printer::CreateRequest) -> Call<()> {
        let operation = &Operation {
            name: "printer: create",
            method: Method::Post,
            path: "/print/printers/create",
            pages: &["printer-create"],
            work: "Printer.Create Printer.ReadWrite.All Printer.FullControl.All",
            personal: "",
            application: "",
        };
        self.0.name("create").call(operation).json(body)
    }

    /// `GET /print/printers` — List printers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/print-list-printers?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Printer.Read.All`, `Printer.ReadWrite.All`, `Printer.FullControl.All`
    pub fn list(&self) -> List<models::Printer> {
        let operation = &Operation {
            name: "print: list",
            method: Method::Get,
            path: "/print/printers",
            pages: &["print-list-printers"],
            work: "Printer.Read.All Printer.ReadWrite.All Printer.FullControl.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/print/printers/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/print/printers/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/print/printers/{id}`
        Id
    }

    impl Id {
        /// `DELETE /print/printers/{id}` — Delete printer
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/printer-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Printer.FullControl.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "printer: delete",
                method: Method::Delete,
                path: "/print/printers/{id}",
                pages: &["printer-delete"],
                work: "Printer.FullControl.All",
                personal: "",
                application: "",
            };
            self.0.call(operation)
        }

        /// `GET /print/printers/{id}` — Get printer
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
                path: "/print/printers/{id}",
                pages: &["printer-get"],
                work: "Printer.Read.All Printer.ReadWrite.All Printer.FullControl.All",
                personal: "",
                application: "Printer.Read.All Printer.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `GET /print/printers/{id}/getCapabilities` — printer: getCapabilities
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/printer-getcapabilities?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Printer.Read.All`, `Printer.ReadWrite.All`, `Printer.FullControl.All`
        pub fn get_capabilities(&self) -> Get<models::PrinterCapabilities> {
            let operation = &Operation {
                name: "printer: get_capabilities",
                method: Method::Get,
                path: "/print/printers/{id}/getCapabilities",
                pages: &["printer-getcapabilities"],
                work: "Printer.Read.All Printer.ReadWrite.All Printer.FullControl.All",
                personal: "",
                application: "",
            };
            self.0.name("getCapabilities").get(operation)
        }

        /// `POST /print/printers/{id}/restoreFactoryDefaults` — printer: restoreFactoryDefaults
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/printer-restorefactorydefaults?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Printer.ReadWrite.All`, `Printer.FullControl.All`
        pub fn restore_factory_defaults(&self) -> Call<()> {
            let operation = &Operation {
                name: "printer: restore_factory_defaults",
                method: Method::Post,
                path: "/print/printers/{id}/restoreFactoryDefaults",
                pages: &["printer-restorefactorydefaults"],
                work: "Printer.ReadWrite.All Printer.FullControl.All",
                personal: "",
                application: "",
            };
            self.0.name("restoreFactoryDefaults").call(operation)
        }

        /// `PATCH /print/printers/{id}` — Update printer
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/printer-update?view=graph-rest-beta)
        /// Status: 200, 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Printer.ReadWrite.All`, `Printer.FullControl.All`
        /// - application: `Printer.ReadWrite.All`
        pub fn update(&self, body: models::Printer) -> Call<Option<models::Printer>> {
            let operation = &Operation {
                name: "printer: update",
                method: Method::Patch,
                path: "/print/printers/{id}",
                pages: &["printer-update"],
                work: "Printer.ReadWrite.All Printer.FullControl.All",
                personal: "",
                application: "Printer.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/print/printers/{id}/connectors`
        pub fn connectors(&self) -> connectors::Connectors {
            connectors::Connectors(self.0.name("connectors"))
        }

        /// `/print/printers/{id}/jobs`
        pub fn jobs(&self) -> jobs::Jobs {
            jobs::Jobs(self.0.name("jobs"))
        }

        /// `/print/printers/{id}/share`
        pub fn share(&self) -> share::Share {
            share::Share(self.0.name("share"))
        }

        /// `/print/printers/{id}/shares`
        pub fn shares(&self) -> shares::Shares {
            shares::Shares(self.0.name("shares"))
        }

        /// `/print/printers/{id}/taskTriggers`
        pub fn task_triggers(&self) -> task_triggers::TaskTriggers {
            task_triggers::TaskTriggers(self.0.name("taskTriggers"))
        }
    }

    /// `/print/printers/{id}/connectors`
    pub mod connectors {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/print/printers/{id}/connectors`
            Connectors
        }

        impl Connectors {
            /// `GET /print/printers/{id}/connectors` — List printConnectors for printer
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printer-list-connectors?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `PrintConnector.Read.All`, `PrintConnector.ReadWrite.All`
            pub fn list(&self) -> List<models::PrintConnector> {
                let operation = &Operation {
                    name: "printer: list",
                    method: Method::Get,
                    path: "/print/printers/{id}/connectors",
                    pages: &["printer-list-connectors"],
                    work: "PrintConnector.Read.All PrintConnector.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/print/printers/{id}/jobs`
    pub mod jobs {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/print/printers/{id}/jobs`
            Jobs
        }

        impl Jobs {
            /// `POST /print/printers/{id}/jobs` — Create printjob for a printer
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printer-post-jobs?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `PrintJob.Create` and 4 more
            pub fn create(&self, body: models::PrintJob) -> Call<models::PrintJob> {
                let operation = &Operation {
                    name: "printer: create",
                    method: Method::Post,
                    path: "/print/printers/{id}/jobs",
                    pages: &["printer-post-jobs"],
                    work: "PrintJob.Create PrintJob.ReadWriteBasic PrintJob.ReadWrite PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /print/printers/{id}/jobs` — List printJobs for a printer
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printer-list-jobs?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `PrintJob.ReadBasic` and 7 more
            /// - application: `PrintJob.ReadBasic.All` and 3 more
            pub fn list(&self) -> List<models::PrintJob> {
                let operation = &Operation {
                    name: "printer: list",
                    method: Method::Get,
                    path: "/print/printers/{id}/jobs",
                    pages: &["printer-list-jobs"],
                    work: "PrintJob.ReadBasic PrintJob.Read PrintJob.ReadBasic.All PrintJob.Read.All PrintJob.ReadWriteBasic PrintJob.ReadWrite PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All",
                    personal: "",
                    application: "PrintJob.ReadBasic.All PrintJob.Read.All PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/print/printers/{id}/jobs/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/print/printers/{id}/jobs/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/print/printers/{id}/jobs/{id}`
                Id
            }

            impl Id {
                /// `POST /print/printers/{id}/jobs/{id}/abort` — printJob: abort
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printjob-abort?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - application: `PrintJob.ReadWriteBasic.All`, `PrintJob.ReadWrite.All`, `PrintJob.Manage.All`
                pub fn abort(&self, body: requests::print_job::AbortRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "printJob: abort",
                        method: Method::Post,
                        path: "/print/printers/{id}/jobs/{id}/abort",
                        pages: &["printjob-abort"],
                        work: "",
                        personal: "",
                        application: "PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All PrintJob.Manage.All",
                    };
                    self.0.name("abort").call(operation).json(body)
                }

                /// `POST /print/printers/{id}/jobs/{id}/cancel` — printJob: cancel
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printjob-cancel?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `PrintJob.ReadWriteBasic` and 3 more
                pub fn cancel(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "printJob: cancel",
                        method: Method::Post,
                        path: "/print/printers/{id}/jobs/{id}/cancel",
                        pages: &["printjob-cancel"],
                        work: "PrintJob.ReadWriteBasic PrintJob.ReadWrite PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.name("cancel").call(operation)
                }

                /// `GET /print/printers/{id}/jobs/{id}` — Get printJob
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
                        path: "/print/printers/{id}/jobs/{id}",
                        pages: &["printjob-get"],
                        work: "PrintJob.ReadBasic PrintJob.Read PrintJob.ReadBasic.All PrintJob.Read.All PrintJob.ReadWriteBasic PrintJob.ReadWrite PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All",
                        personal: "",
                        application: "PrintJob.ReadBasic.All PrintJob.Read.All PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `POST /print/printers/{id}/jobs/{id}/redirect` — printJob: redirect
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printjob-redirect?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - application: `PrintJob.Manage.All`
                pub fn redirect(&self, body: requests::print_job::RedirectRequest) -> Call<models::PrintJob> {
                    let operation = &Operation {
                        name: "printJob: redirect",
                        method: Method::Post,
                        path: "/print/printers/{id}/jobs/{id}/redirect",
                        pages: &["printjob-redirect"],
                        work: "",
                        personal: "",
                        application: "PrintJob.Manage.All",
                    };
                    self.0.name("redirect").call(operation).json(body)
                }

                /// `PATCH /print/printers/{id}/jobs/{id}` — Update printJob
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printjob-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - application: `PrintJob.ReadWriteBasic.All`, `PrintJob.ReadWrite.All`, `PrintJob.Manage.All`
                pub fn update(&self, body: models::PrintJob) -> Call<models::PrintJob> {
                    let operation = &Operation {
                        name: "printJob: update",
                        method: Method::Patch,
                        path: "/print/printers/{id}/jobs/{id}",
                        pages: &["printjob-update"],
                        work: "",
                        personal: "",
                        application: "PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All PrintJob.Manage.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/print/printers/{id}/jobs/{id}/documents`
                pub fn documents(&self) -> documents::Documents {
                    documents::Documents(self.0.name("documents"))
                }
            }

            /// `/print/printers/{id}/jobs/{id}/documents`
            pub mod documents {
                use super::{models, requests};

                crate::runtime::node! {
                    /// `/print/printers/{id}/jobs/{id}/documents`
                    Documents
                }

                impl Documents {
                    /// `/print/printers/{id}/jobs/{id}/documents/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/print/printers/{id}/jobs/{id}/documents/{id}`
                pub mod id {
                    use super::{models, requests};
                    use crate::runtime::{Bytes, Call, Method, Operation};

                    crate::runtime::node! {
                        /// `/print/printers/{id}/jobs/{id}/documents/{id}`
                        Id
                    }

                    impl Id {
                        /// `POST /print/printers/{id}/jobs/{id}/documents/{id}/createUploadSession` — printDocument: createUploadSession
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
                                path: "/print/printers/{id}/jobs/{id}/documents/{id}/createUploadSession",
                                pages: &["printdocument-createuploadsession"],
                                work: "PrintJob.Create PrintJob.ReadWrite PrintJob.ReadWrite.All",
                                personal: "",
                                application: "PrintJob.ReadWrite.All",
                            };
                            self.0.name("createUploadSession").call(operation).json(body)
                        }

                        /// `GET /print/printers/{id}/jobs/{id}/documents/{id}/$value` — Download printDocument binary file
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/printdocument-get-file?view=graph-rest-beta)
                        /// Status: 302.
                        /// Permissions, least privileged first:
                        /// - work or school account: `PrintJob.Read` and 3 more
                        /// - application: `PrintJob.Read.All`, `PrintJob.ReadWrite.All`
                        pub fn download(&self) -> Call<Bytes> {
                            let operation = &Operation {
                                name: "printDocument: download",
                                method: Method::Get,
                                path: "/print/printers/{id}/jobs/{id}/documents/{id}/$value",
                                pages: &["printdocument-get-file"],
                                work: "PrintJob.Read PrintJob.Read.All PrintJob.ReadWrite PrintJob.ReadWrite.All",
                                personal: "",
                                application: "PrintJob.Read.All PrintJob.ReadWrite.All",
                            };
                            self.0.name("$value").call(operation)
                        }
                    }
                }
            }
        }
    }

    /// `/print/printers/{id}/share`
    pub mod share {
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/print/printers/{id}/share`
            Share
        }

        impl Share {
            /// `DELETE /print/printers/{id}/share` — Delete printerShare
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printershare-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `PrinterShare.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "printerShare: delete",
                    method: Method::Delete,
                    path: "/print/printers/{id}/share",
                    pages: &["printershare-delete"],
                    work: "PrinterShare.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }
        }
    }

    /// `/print/printers/{id}/shares`
    pub mod shares {
        use super::models;

        crate::runtime::node! {
            /// `/print/printers/{id}/shares`
            Shares
        }

        impl Shares {
            /// `/print/printers/{id}/shares/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/print/printers/{id}/shares/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/print/printers/{id}/shares/{id}`
                Id
            }

            impl Id {
                /// `GET /print/printers/{printerId}/shares/{printerShareId}` — Get printerShare
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printershare-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `PrinterShare.ReadBasic.All`, `PrinterShare.Read.All`, `PrinterShare.ReadWrite.All`
                pub fn get(&self) -> Get<models::PrinterShare> {
                    let operation = &Operation {
                        name: "printerShare: get",
                        method: Method::Get,
                        path: "/print/printers/{printerId}/shares/{printerShareId}",
                        pages: &["printershare-get"],
                        work: "PrinterShare.ReadBasic.All PrinterShare.Read.All PrinterShare.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    /// `/print/printers/{id}/taskTriggers`
    pub mod task_triggers {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/print/printers/{id}/taskTriggers`
            TaskTriggers
        }

        impl TaskTriggers {
            /// `POST /print/printers/{id}/taskTriggers` — Create taskTrigger
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printer-post-tasktriggers?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Printer.ReadWrite.All`, `Printer.FullControl.All`
            pub fn create(&self, body: models::PrintTaskTrigger) -> Call<models::PrintTaskTrigger> {
                let operation = &Operation {
                    name: "printer: create",
                    method: Method::Post,
                    path: "/print/printers/{id}/taskTriggers",
                    pages: &["printer-post-tasktriggers"],
                    work: "Printer.ReadWrite.All Printer.FullControl.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /print/printers/{id}/taskTriggers` — List taskTriggers
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printer-list-tasktriggers?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Printer.Read.All`, `Printer.ReadWrite.All`, `Printer.FullControl.All`
            pub fn list(&self) -> List<models::PrintTaskTrigger> {
                let operation = &Operation {
                    name: "printer: list",
                    method: Method::Get,
                    path: "/print/printers/{id}/taskTriggers",
                    pages: &["printer-list-tasktriggers"],
                    work: "Printer.Read.All Printer.ReadWrite.All Printer.FullControl.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/print/printers/{id}/taskTriggers/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/print/printers/{id}/taskTriggers/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/print/printers/{id}/taskTriggers/{id}`
                Id
            }

            impl Id {
                /// `DELETE /print/printers/{id}/taskTriggers/{id}` — Delete taskTrigger
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printer-delete-tasktrigger?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Printer.ReadWrite.All`, `Printer.FullControl.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "printer: delete",
                        method: Method::Delete,
                        path: "/print/printers/{id}/taskTriggers/{id}",
                        pages: &["printer-delete-tasktrigger"],
                        work: "Printer.ReadWrite.All Printer.FullControl.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation)
                }

                /// `GET /print/printers/{id}/taskTriggers/{id}` — Get taskTrigger
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printtasktrigger-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Printer.Read.All`, `Printer.ReadWrite.All`, `Printer.FullControl.All`
                pub fn get(&self) -> Get<models::PrintTaskTrigger> {
                    let operation = &Operation {
                        name: "printTaskTrigger: get",
                        method: Method::Get,
                        path: "/print/printers/{id}/taskTriggers/{id}",
                        pages: &["printtasktrigger-get"],
                        work: "Printer.Read.All Printer.ReadWrite.All Printer.FullControl.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }
            }
        }
    }
}
