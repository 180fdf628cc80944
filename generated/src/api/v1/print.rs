// Written by `cargo xtask gen`; do not edit.
//! `/print`

use super::{models, requests};

crate::runtime::node! {
    /// `/print`
    Print
}

impl Print {
    /// `/print/connectors`
    pub fn connectors(&self) -> connectors::Connectors {
        connectors::Connectors(self.0.name("connectors"))
    }

    /// `/print/operations`
    pub fn operations(&self) -> operations::Operations {
        operations::Operations(self.0.name("operations"))
    }

    /// `/print/printers`
    pub fn printers(&self) -> printers::Printers {
        printers::Printers(self.0.name("printers"))
    }

    /// `/print/services`
    pub fn services(&self) -> services::Services {
        services::Services(self.0.name("services"))
    }

    /// `/print/settings`
    pub fn settings(&self) -> settings::Settings {
        settings::Settings(self.0.name("settings"))
    }

    /// `/print/shares`
    pub fn shares(&self) -> shares::Shares {
        shares::Shares(self.0.name("shares"))
    }

    /// `/print/taskDefinitions`
    pub fn task_definitions(&self) -> task_definitions::TaskDefinitions {
        task_definitions::TaskDefinitions(self.0.name("taskDefinitions"))
    }
}

/// `/print/connectors`
pub mod connectors {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/print/connectors`
        Connectors
    }

    impl Connectors {
        /// `GET /print/connectors` — List PrintConnectors
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/print-list-connectors?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `PrintConnector.Read.All`, `PrintConnector.ReadWrite.All`
        pub fn list(&self) -> List<models::PrintConnector> {
            let operation = &Operation {
                name: "print: list",
                method: Method::Get,
                path: "/print/connectors",
                pages: &["print-list-connectors"],
                work: "PrintConnector.Read.All PrintConnector.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/print/connectors/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/print/connectors/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/print/connectors/{id}`
            Id
        }

        impl Id {
            /// `DELETE /print/connectors/{printConnectorId}` — Delete printConnector
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printconnector-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `PrintConnector.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "printConnector: delete",
                    method: Method::Delete,
                    path: "/print/connectors/{printConnectorId}",
                    pages: &["printconnector-delete"],
                    work: "PrintConnector.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /print/connectors/{printConnectorId}` — Get printConnector
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printconnector-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `PrintConnector.Read.All`, `PrintConnector.ReadWrite.All`
            pub fn get(&self) -> Get<models::PrintConnector> {
                let operation = &Operation {
                    name: "printConnector: get",
                    method: Method::Get,
                    path: "/print/connectors/{printConnectorId}",
                    pages: &["printconnector-get"],
                    work: "PrintConnector.Read.All PrintConnector.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /print/connectors/{printConnectorId}` — Update printConnector
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printconnector-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `PrintConnector.ReadWrite.All`
            pub fn update(&self, body: models::PrintConnector) -> Call<models::PrintConnector> {
                let operation = &Operation {
                    name: "printConnector: update",
                    method: Method::Patch,
                    path: "/print/connectors/{printConnectorId}",
                    pages: &["printconnector-update"],
                    work: "PrintConnector.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/print/operations`
pub mod operations {
    use super::models;

    crate::runtime::node! {
        /// `/print/operations`
        Operations
    }

    impl Operations {
        /// `/print/operations/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/print/operations/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/print/operations/{id}`
            Id
        }

        impl Id {
            /// `GET /print/operations/{printOperationId}` — Get printOperation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printoperation-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Printer.Create`, `Printer.ReadWrite.All`, `Printer.FullControl.All`
            pub fn get(&self) -> Get<models::PrintOperation> {
                let operation = &Operation {
                    name: "printOperation: get",
                    method: Method::Get,
                    path: "/print/operations/{printOperationId}",
                    pages: &["printoperation-get"],
                    work: "Printer.Create Printer.ReadWrite.All Printer.FullControl.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}

pub mod printers;

/// `/print/services`
pub mod services {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/print/services`
        Services
    }

    impl Services {
        /// `GET /print/services` — List PrintServices
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/print-list-services?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `PrintJob.ReadBasic` and 18 more
        pub fn list(&self) -> List<models::PrintService> {
            let operation = &Operation {
                name: "print: list",
                method: Method::Get,
                path: "/print/services",
                pages: &["print-list-services"],
                work: "PrintJob.ReadBasic PrintJob.Read PrintJob.ReadBasic.All PrinterShare.ReadBasic.All PrintJob.Read.All Printer.Read.All PrinterShare.Read.All PrintConnector.Read.All PrintSettings.Read.All PrintJob.ReadWriteBasic PrintJob.ReadWrite PrintJob.ReadWriteBasic.All Printer.ReadWrite.All PrinterShare.ReadWrite.All PrintJob.ReadWrite.All PrintConnector.ReadWrite.All PrintSettings.ReadWrite.All Printer.Create PrintJob.Create",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/print/services/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/print/services/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/print/services/{id}`
            Id
        }

        impl Id {
            /// `GET /print/services/{printServiceId}` — Get printService
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printservice-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `PrintJob.ReadBasic` and 18 more
            pub fn get(&self) -> Get<models::PrintService> {
                let operation = &Operation {
                    name: "printService: get",
                    method: Method::Get,
                    path: "/print/services/{printServiceId}",
                    pages: &["printservice-get"],
                    work: "PrintJob.ReadBasic PrintJob.Read PrintJob.ReadBasic.All PrinterShare.ReadBasic.All PrintJob.Read.All Printer.Read.All PrinterShare.Read.All PrintConnector.Read.All PrintSettings.Read.All PrintJob.ReadWriteBasic PrintJob.ReadWrite PrintJob.ReadWriteBasic.All Printer.ReadWrite.All PrinterShare.ReadWrite.All PrintJob.ReadWrite.All PrintConnector.ReadWrite.All PrintSettings.ReadWrite.All Printer.Create PrintJob.Create",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `/print/services/{id}/endpoints`
            pub fn endpoints(&self) -> endpoints::Endpoints {
                endpoints::Endpoints(self.0.name("endpoints"))
            }
        }

        /// `/print/services/{id}/endpoints`
        pub mod endpoints {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/print/services/{id}/endpoints`
                Endpoints
            }

            impl Endpoints {
                /// `GET /print/services/{printServiceId}/endpoints` — List endpoints
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printservice-list-endpoints?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `PrintJob.ReadBasic` and 18 more
                pub fn list(&self) -> List<models::PrintServiceEndpoint> {
                    let operation = &Operation {
                        name: "printService: list",
                        method: Method::Get,
                        path: "/print/services/{printServiceId}/endpoints",
                        pages: &["printservice-list-endpoints"],
                        work: "PrintJob.ReadBasic PrintJob.Read PrintJob.ReadBasic.All PrinterShare.ReadBasic.All PrintJob.Read.All Printer.Read.All PrinterShare.Read.All PrintConnector.Read.All PrintSettings.Read.All PrintJob.ReadWriteBasic PrintJob.ReadWrite PrintJob.ReadWriteBasic.All Printer.ReadWrite.All PrinterShare.ReadWrite.All PrintJob.ReadWrite.All PrintConnector.ReadWrite.All PrintSettings.ReadWrite.All Printer.Create PrintJob.Create",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/print/services/{id}/endpoints/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/print/services/{id}/endpoints/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/print/services/{id}/endpoints/{id}`
                    Id
                }

                impl Id {
                    /// `GET /print/services/{printServiceId}/endpoints/{printServiceEndpointId}` — Get printServiceEndpoint
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/printserviceendpoint-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `PrintJob.ReadBasic` and 18 more
                    pub fn get(&self) -> Get<models::PrintServiceEndpoint> {
                        let operation = &Operation {
                            name: "printServiceEndpoint: get",
                            method: Method::Get,
                            path: "/print/services/{printServiceId}/endpoints/{printServiceEndpointId}",
                            pages: &["printserviceendpoint-get"],
                            work: "PrintJob.ReadBasic PrintJob.Read PrintJob.ReadBasic.All PrinterShare.ReadBasic.All PrintJob.Read.All Printer.Read.All PrinterShare.Read.All PrintConnector.Read.All PrintSettings.Read.All PrintJob.ReadWriteBasic PrintJob.ReadWrite PrintJob.ReadWriteBasic.All Printer.ReadWrite.All PrinterShare.ReadWrite.All PrintJob.ReadWrite.All PrintConnector.ReadWrite.All PrintSettings.ReadWrite.All Printer.Create PrintJob.Create",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }
    }
}

/// `/print/settings`
pub mod settings {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/print/settings`
        Settings
    }

    impl Settings {
        /// `GET /print/settings` — Get printSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/print-get-settings?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `PrintSettings.Read.All`, `PrintSettings.ReadWrite.All`
        pub fn get(&self) -> Get<models::PrintSettings> {
            let operation = &Operation {
                name: "print: get",
                method: Method::Get,
                path: "/print/settings",
                pages: &["print-get-settings"],
                work: "PrintSettings.Read.All PrintSettings.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /print/settings` — Update printSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/print-update-settings?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `PrintSettings.ReadWrite.All`
        pub fn update(&self, body: models::PrintSettings) -> Call<()> {
            let operation = &Operation {
                name: "print: update",
                method: Method::Patch,
                path: "/print/settings",
                pages: &["print-update-settings"],
                work: "PrintSettings.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/print/shares`
pub mod shares {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/print/shares`
        Shares
    }

    impl Shares {
        /// `POST /print/shares` — Create printerShare
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/print-post-shares?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/print-list-shares?view=graph-rest-1.0)
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
            /// `DELETE /print/shares/{printerShareId}` — Delete printerShare
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printershare-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `PrinterShare.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "printerShare: delete",
                    method: Method::Delete,
                    path: "/print/shares/{printerShareId}",
                    pages: &["printershare-delete"],
                    work: "PrinterShare.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /print/shares/{printerShareId}` — Get printerShare
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printershare-get?view=graph-rest-1.0)
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

            /// `PATCH /print/shares/{printerShareId}` — Update printerShare
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printershare-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `PrinterShare.ReadWrite.All`
            pub fn update(&self, body: models::PrinterShare) -> Call<models::PrinterShare> {
                let operation = &Operation {
                    name: "printerShare: update",
                    method: Method::Patch,
                    path: "/print/shares/{printerShareId}",
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
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/print/shares/{id}/allowedGroups`
                AllowedGroups
            }

            impl AllowedGroups {
                /// `GET /print/shares/{printerShareId}/allowedGroups` — List allowedGroups
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printershare-list-allowedgroups?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `PrinterShare.Read.All`, `PrinterShare.ReadWrite.All`
                pub fn list(&self) -> List<models::Group> {
                    let operation = &Operation {
                        name: "printerShare: list",
                        method: Method::Get,
                        path: "/print/shares/{printerShareId}/allowedGroups",
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
                    /// `DELETE /print/shares/{printerShareId}/allowedGroups/{groupId}/$ref` — Delete allowedGroup from printerShare
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/printershare-delete-allowedgroup?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `PrinterShare.ReadWrite.All`
                    pub fn remove_ref(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "printerShare: remove_ref",
                            method: Method::Delete,
                            path: "/print/shares/{printerShareId}/allowedGroups/{groupId}/$ref",
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
                /// `POST /print/shares/{printerShareId}/allowedUsers/$ref` — Create allowedUser for printershare
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printershare-post-allowedusers?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `PrinterShare.ReadWrite.All`
                pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                    let operation = &Operation {
                        name: "printerShare: add_ref",
                        method: Method::Post,
                        path: "/print/shares/{printerShareId}/allowedUsers/$ref",
                        pages: &["printershare-post-allowedusers"],
                        work: "PrinterShare.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.name("$ref").call(operation).reference(body)
                }

                /// `GET /print/shares/{printerShareId}/allowedUsers` — List allowedUsers
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printershare-list-allowedusers?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `PrinterShare.Read.All`, `PrinterShare.ReadWrite.All`
                pub fn list(&self) -> List<models::User> {
                    let operation = &Operation {
                        name: "printerShare: list",
                        method: Method::Get,
                        path: "/print/shares/{printerShareId}/allowedUsers",
                        pages: &["printershare-list-allowedusers"],
                        work: "PrinterShare.Read.All PrinterShare.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/print/shares/{id}/allowedUsers/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/print/shares/{id}/allowedUsers/{id}`
            pub mod id {
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/print/shares/{id}/allowedUsers/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /print/shares/{printerShareId}/allowedUsers/{userId}/$ref` — Delete allowedUser from printerShare
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/printershare-delete-alloweduser?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `PrinterShare.ReadWrite.All`
                    pub fn remove_ref(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "printerShare: remove_ref",
                            method: Method::Delete,
                            path: "/print/shares/{printerShareId}/allowedUsers/{userId}/$ref",
                            pages: &["printershare-delete-alloweduser"],
                            work: "PrinterShare.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.name("$ref").call(operation)
                    }
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
                /// `POST /print/shares/{printerShareId}/jobs` — Create printjob for a printerShare
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printershare-post-jobs?view=graph-rest-1.0)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `PrintJob.ReadWriteBasic` and 3 more
                pub fn create(&self, body: models::PrintJob) -> Call<models::PrintJob> {
                    let operation = &Operation {
                        name: "printerShare: create",
                        method: Method::Post,
                        path: "/print/shares/{printerShareId}/jobs",
                        pages: &["printershare-post-jobs"],
                        work: "PrintJob.ReadWriteBasic PrintJob.ReadWrite PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /print/shares/{printerShareId}/jobs` — List printJobs for a printershare
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printershare-list-jobs?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `PrintJob.ReadBasic` and 7 more
                /// - application: `PrintJob.ReadBasic.All` and 3 more
                pub fn list(&self) -> List<models::PrintJob> {
                    let operation = &Operation {
                        name: "printerShare: list",
                        method: Method::Get,
                        path: "/print/shares/{printerShareId}/jobs",
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
                    /// [Reference](https://learn.microsoft.com/graph/api/printjob-get?view=graph-rest-1.0)
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

                    /// `POST /print/shares/{printerShareId}/jobs/{printJobId}/start` — printJob: start
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/printjob-start?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `PrintJob.Create` and 4 more
                    pub fn start(&self) -> Call<models::PrintJobStatus> {
                        let operation = &Operation {
                            name: "printJob: start",
                            method: Method::Post,
                            path: "/print/shares/{printerShareId}/jobs/{printJobId}/start",
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
                            /// [Reference](https://learn.microsoft.com/graph/api/printdocument-createuploadsession?view=graph-rest-1.0)
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
                /// [Reference](https://learn.microsoft.com/graph/api/printer-get?view=graph-rest-1.0)
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
}

/// `/print/taskDefinitions`
pub mod task_definitions {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/print/taskDefinitions`
        TaskDefinitions
    }

    impl TaskDefinitions {
        /// `POST /print/taskDefinitions` — Create printTaskDefinition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/print-post-taskdefinitions?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - application: `PrintTaskDefinition.ReadWrite.All`
        pub fn create(&self, body: models::PrintTaskDefinition) -> Call<models::PrintTaskDefinition> {
            let operation = &Operation {
                name: "print: create",
                method: Method::Post,
                path: "/print/taskDefinitions",
                pages: &["print-post-taskdefinitions"],
                work: "",
                personal: "",
                application: "PrintTaskDefinition.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /print/taskDefinitions` — List taskDefinitions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/print-list-taskdefinitions?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - application: `PrintTaskDefinition.ReadWrite.All`
        pub fn list(&self) -> List<models::PrintTaskDefinition> {
            let operation = &Operation {
                name: "print: list",
                method: Method::Get,
                path: "/print/taskDefinitions",
                pages: &["print-list-taskdefinitions"],
                work: "",
                personal: "",
                application: "PrintTaskDefinition.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/print/taskDefinitions/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/print/taskDefinitions/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/print/taskDefinitions/{id}`
            Id
        }

        impl Id {
            /// `DELETE /print/taskDefinitions/{printTaskDefinitionId}` — Delete printtaskdefinition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/print-delete-taskdefinition?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - application: `PrintTaskDefinition.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "print: delete",
                    method: Method::Delete,
                    path: "/print/taskDefinitions/{printTaskDefinitionId}",
                    pages: &["print-delete-taskdefinition"],
                    work: "",
                    personal: "",
                    application: "PrintTaskDefinition.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /print/taskDefinitions/{printTaskDefinitionId}` — Get printTaskDefinition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printtaskdefinition-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `PrintTaskDefinition.ReadWrite.All`
            pub fn get(&self) -> Get<models::PrintTaskDefinition> {
                let operation = &Operation {
                    name: "printTaskDefinition: get",
                    method: Method::Get,
                    path: "/print/taskDefinitions/{printTaskDefinitionId}",
                    pages: &["printtaskdefinition-get"],
                    work: "",
                    personal: "",
                    application: "PrintTaskDefinition.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /print/taskDefinitions/{printTaskDefinitionId}` — Update printtaskdefinition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/print-update-taskdefinition?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `PrintTaskDefinition.ReadWrite.All`
            pub fn update(&self, body: models::PrintTaskDefinition) -> Call<models::PrintTaskDefinition> {
                let operation = &Operation {
                    name: "print: update",
                    method: Method::Patch,
                    path: "/print/taskDefinitions/{printTaskDefinitionId}",
                    pages: &["print-update-taskdefinition"],
                    work: "",
                    personal: "",
                    application: "PrintTaskDefinition.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/print/taskDefinitions/{id}/tasks`
            pub fn tasks(&self) -> tasks::Tasks {
                tasks::Tasks(self.0.name("tasks"))
            }
        }

        /// `/print/taskDefinitions/{id}/tasks`
        pub mod tasks {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/print/taskDefinitions/{id}/tasks`
                Tasks
            }

            impl Tasks {
                /// `GET /print/taskDefinitions/{taskDefinitionId}/tasks` — List tasks
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printtaskdefinition-list-tasks?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - application: `PrintTaskDefinition.ReadWrite.All`
                pub fn list(&self) -> List<models::PrintTask> {
                    let operation = &Operation {
                        name: "printTaskDefinition: list",
                        method: Method::Get,
                        path: "/print/taskDefinitions/{taskDefinitionId}/tasks",
                        pages: &["printtaskdefinition-list-tasks"],
                        work: "",
                        personal: "",
                        application: "PrintTaskDefinition.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/print/taskDefinitions/{id}/tasks/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/print/taskDefinitions/{id}/tasks/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/print/taskDefinitions/{id}/tasks/{id}`
                    Id
                }

                impl Id {
                    /// `GET /print/taskDefinitions/{taskDefinitionId}/tasks/{taskId}` — Get printTask
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/printtask-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - application: `PrintTaskDefinition.ReadWrite.All`
                    pub fn get(&self) -> Get<models::PrintTask> {
                        let operation = &Operation {
                            name: "printTask: get",
                            method: Method::Get,
                            path: "/print/taskDefinitions/{taskDefinitionId}/tasks/{taskId}",
                            pages: &["printtask-get"],
                            work: "",
                            personal: "",
                            application: "PrintTaskDefinition.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /print/taskDefinitions/{taskDefinitionId}/tasks/{taskId}` — Update printTask
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/printtaskdefinition-update-task?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - application: `PrintTaskDefinition.ReadWrite.All`
                    pub fn update(&self, body: models::PrintTask) -> Call<models::PrintTask> {
                        let operation = &Operation {
                            name: "printTaskDefinition: update",
                            method: Method::Patch,
                            path: "/print/taskDefinitions/{taskDefinitionId}/tasks/{taskId}",
                            pages: &["printtaskdefinition-update-task"],
                            work: "",
                            personal: "",
                            application: "PrintTaskDefinition.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }
    }
}
