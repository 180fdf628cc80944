// Written by `cargo xtask gen`; do not edit.
//! `/print`

use super::models;

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

    /// `/print/printerShares`
    pub fn printer_shares(&self) -> printer_shares::PrinterShares {
        printer_shares::PrinterShares(self.0.name("printerShares"))
    }

    /// `/print/printers`
    pub fn printers(&self) -> printers::Printers {
        printers::Printers(self.0.name("printers"))
    }

    /// `/print/reports`
    pub fn reports(&self) -> reports::Reports {
        reports::Reports(self.0.name("reports"))
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
        /// [Reference](https://learn.microsoft.com/graph/api/print-list-connectors?view=graph-rest-beta)
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
            /// `DELETE /print/connectors/{id}` — Delete connector
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printconnector-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `PrintConnector.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "printConnector: delete",
                    method: Method::Delete,
                    path: "/print/connectors/{id}",
                    pages: &["printconnector-delete"],
                    work: "PrintConnector.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /print/connectors/{id}` — Get printConnector
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printconnector-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `PrintConnector.Read.All`, `PrintConnector.ReadWrite.All`
            pub fn get(&self) -> Get<models::PrintConnector> {
                let operation = &Operation {
                    name: "printConnector: get",
                    method: Method::Get,
                    path: "/print/connectors/{id}",
                    pages: &["printconnector-get"],
                    work: "PrintConnector.Read.All PrintConnector.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /print/connectors/{id}` — Update printConnector
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printconnector-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `PrintConnector.ReadWrite.All`
            pub fn update(&self, body: models::PrintConnector) -> Call<models::PrintConnector> {
                let operation = &Operation {
                    name: "printConnector: update",
                    method: Method::Patch,
                    path: "/print/connectors/{id}",
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
            /// `GET /print/operations/{id}` — Get printOperation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printoperation-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Printer.Create`, `Printer.ReadWrite.All`, `Printer.FullControl.All`
            pub fn get(&self) -> Get<models::PrintOperation> {
                let operation = &Operation {
                    name: "printOperation: get",
                    method: Method::Get,
                    path: "/print/operations/{id}",
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

/// `/print/printerShares`
pub mod printer_shares {
    crate::runtime::node! {
        /// `/print/printerShares`
        PrinterShares
    }

    impl PrinterShares {
        /// `/print/printerShares/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/print/printerShares/{id}`
    pub mod id {
        crate::runtime::node! {
            /// `/print/printerShares/{id}`
            Id
        }

        impl Id {
            /// `/print/printerShares/{id}/allowedUsers`
            pub fn allowed_users(&self) -> allowed_users::AllowedUsers {
                allowed_users::AllowedUsers(self.0.name("allowedUsers"))
            }
        }

        /// `/print/printerShares/{id}/allowedUsers`
        pub mod allowed_users {
            crate::runtime::node! {
                /// `/print/printerShares/{id}/allowedUsers`
                AllowedUsers
            }

            impl AllowedUsers {
                /// `/print/printerShares/{id}/allowedUsers/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/print/printerShares/{id}/allowedUsers/{id}`
            pub mod id {
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/print/printerShares/{id}/allowedUsers/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /print/printerShares/{id}/allowedUsers/{id}/$ref` — Delete allowedUser from printerShare
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/printershare-delete-alloweduser?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `PrinterShare.ReadWrite.All`
                    pub fn remove_ref(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "printerShare: remove_ref",
                            method: Method::Delete,
                            path: "/print/printerShares/{id}/allowedUsers/{id}/$ref",
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
    }
}

pub mod printers;

/// `/print/reports`
pub mod reports {
    use super::models;
    use crate::runtime::{Argument, List, Method, OffsetDateTime, Operation};

    crate::runtime::node! {
        /// `/print/reports`
        Reports
    }

    impl Reports {
        /// `GET /print/reports/getGroupArchivedPrintJobs(groupId=groupId-value,startDateTime=startDateTime-value,endDateTime=endDateTime-value)` — reports: getGroupArchivedPrintJobs
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/reports-getgrouparchivedprintjobs?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Reports.Read.All`
        pub fn get_group_archived_print_jobs(
            &self,
            group_id: &str,
            start_date_time: OffsetDateTime,
            end_date_time: OffsetDateTime,
        ) -> List<models::ArchivedPrintJob> {
            let operation = &Operation {
                name: "reports: get_group_archived_print_jobs",
                method: Method::Get,
                path: "/print/reports/getGroupArchivedPrintJobs(groupId=groupId-value,startDateTime=startDateTime-value,endDateTime=endDateTime-value)",
                pages: &["reports-getgrouparchivedprintjobs"],
                work: "Reports.Read.All",
                personal: "",
                application: "",
            };
            self.0
                .function(
                    "getGroupArchivedPrintJobs",
                    &[
                        ("groupId", Argument::bare(group_id)),
                        ("startDateTime", Argument::date_time(start_date_time)),
                        ("endDateTime", Argument::date_time(end_date_time)),
                    ],
                )
                .list(operation)
        }

        /// `GET /print/reports/getPrinterArchivedPrintJobs(printerId=printerId-value,startDateTime=startDateTime-value,endDateTime=endDateTime-value)` — reports: getPrinterArchivedPrintJobs
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/reports-getprinterarchivedprintjobs?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Reports.Read.All`
        pub fn get_printer_archived_print_jobs(
            &self,
            printer_id: &str,
            start_date_time: OffsetDateTime,
            end_date_time: OffsetDateTime,
        ) -> List<models::ArchivedPrintJob> {
            let operation = &Operation {
                name: "reports: get_printer_archived_print_jobs",
                method: Method::Get,
                path: "/print/reports/getPrinterArchivedPrintJobs(printerId=printerId-value,startDateTime=startDateTime-value,endDateTime=endDateTime-value)",
                pages: &["reports-getprinterarchivedprintjobs"],
                work: "Reports.Read.All",
                personal: "",
                application: "",
            };
            self.0
                .function(
                    "getPrinterArchivedPrintJobs",
                    &[
                        ("printerId", Argument::bare(printer_id)),
                        ("startDateTime", Argument::date_time(start_date_time)),
                        ("endDateTime", Argument::date_time(end_date_time)),
                    ],
                )
                .list(operation)
        }

        /// `GET /print/reports/getUserArchivedPrintJobs(userId=userId-value,startDateTime=startDateTime-value,endDateTime=endDateTime-value)` — reports: getUserArchivedPrintJobs
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/reports-getuserarchivedprintjobs?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Reports.Read.All`
        pub fn get_user_archived_print_jobs(
            &self,
            user_id: &str,
            start_date_time: OffsetDateTime,
            end_date_time: OffsetDateTime,
        ) -> List<models::ArchivedPrintJob> {
            let operation = &Operation {
                name: "reports: get_user_archived_print_jobs",
                method: Method::Get,
                path: "/print/reports/getUserArchivedPrintJobs(userId=userId-value,startDateTime=startDateTime-value,endDateTime=endDateTime-value)",
                pages: &["reports-getuserarchivedprintjobs"],
                work: "Reports.Read.All",
                personal: "",
                application: "",
            };
            self.0
                .function(
                    "getUserArchivedPrintJobs",
                    &[
                        ("userId", Argument::bare(user_id)),
                        ("startDateTime", Argument::date_time(start_date_time)),
                        ("endDateTime", Argument::date_time(end_date_time)),
                    ],
                )
                .list(operation)
        }

        /// `/print/reports/dailyPrintUsageByPrinter`
        pub fn daily_print_usage_by_printer(&self) -> daily_print_usage_by_printer::DailyPrintUsageByPrinter {
            daily_print_usage_by_printer::DailyPrintUsageByPrinter(self.0.name("dailyPrintUsageByPrinter"))
        }

        /// `/print/reports/dailyPrintUsageByUser`
        pub fn daily_print_usage_by_user(&self) -> daily_print_usage_by_user::DailyPrintUsageByUser {
            daily_print_usage_by_user::DailyPrintUsageByUser(self.0.name("dailyPrintUsageByUser"))
        }

        /// `/print/reports/monthlyPrintUsageByPrinter`
        pub fn monthly_print_usage_by_printer(&self) -> monthly_print_usage_by_printer::MonthlyPrintUsageByPrinter {
            monthly_print_usage_by_printer::MonthlyPrintUsageByPrinter(self.0.name("monthlyPrintUsageByPrinter"))
        }

        /// `/print/reports/monthlyPrintUsageByUser`
        pub fn monthly_print_usage_by_user(&self) -> monthly_print_usage_by_user::MonthlyPrintUsageByUser {
            monthly_print_usage_by_user::MonthlyPrintUsageByUser(self.0.name("monthlyPrintUsageByUser"))
        }
    }

    /// `/print/reports/dailyPrintUsageByPrinter`
    pub mod daily_print_usage_by_printer {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/print/reports/dailyPrintUsageByPrinter`
            DailyPrintUsageByPrinter
        }

        impl DailyPrintUsageByPrinter {
            /// `GET /print/reports/dailyPrintUsageByPrinter` — List dailyPrintUsageByPrinter
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-dailyprintusagebyprinter?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Reports.Read.All`
            pub fn list(&self) -> List<models::PrintUsageByPrinter> {
                let operation = &Operation {
                    name: "reportRoot: list",
                    method: Method::Get,
                    path: "/print/reports/dailyPrintUsageByPrinter",
                    pages: &["reportroot-list-dailyprintusagebyprinter"],
                    work: "Reports.Read.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/print/reports/dailyPrintUsageByPrinter/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/print/reports/dailyPrintUsageByPrinter/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/print/reports/dailyPrintUsageByPrinter/{id}`
                Id
            }

            impl Id {
                /// `GET /print/reports/dailyPrintUsageByPrinter/{id}` — Get printUsageByPrinter
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printusagebyprinter-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Reports.Read.All`
                pub fn get(&self) -> Get<models::PrintUsageByPrinter> {
                    let operation = &Operation {
                        name: "printUsageByPrinter: get",
                        method: Method::Get,
                        path: "/print/reports/dailyPrintUsageByPrinter/{id}",
                        pages: &["printusagebyprinter-get"],
                        work: "Reports.Read.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    /// `/print/reports/dailyPrintUsageByUser`
    pub mod daily_print_usage_by_user {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/print/reports/dailyPrintUsageByUser`
            DailyPrintUsageByUser
        }

        impl DailyPrintUsageByUser {
            /// `GET /print/reports/dailyPrintUsageByUser` — List dailyPrintUsageByUser
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-dailyprintusagebyuser?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Reports.Read.All`
            pub fn list(&self) -> List<models::PrintUsageByUser> {
                let operation = &Operation {
                    name: "reportRoot: list",
                    method: Method::Get,
                    path: "/print/reports/dailyPrintUsageByUser",
                    pages: &["reportroot-list-dailyprintusagebyuser"],
                    work: "Reports.Read.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/print/reports/dailyPrintUsageByUser/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/print/reports/dailyPrintUsageByUser/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/print/reports/dailyPrintUsageByUser/{id}`
                Id
            }

            impl Id {
                /// `GET /print/reports/dailyPrintUsageByUser/{id}` — Get printUsageByUser
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printusagebyuser-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Reports.Read.All`
                pub fn get(&self) -> Get<models::PrintUsageByUser> {
                    let operation = &Operation {
                        name: "printUsageByUser: get",
                        method: Method::Get,
                        path: "/print/reports/dailyPrintUsageByUser/{id}",
                        pages: &["printusagebyuser-get"],
                        work: "Reports.Read.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    /// `/print/reports/monthlyPrintUsageByPrinter`
    pub mod monthly_print_usage_by_printer {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/print/reports/monthlyPrintUsageByPrinter`
            MonthlyPrintUsageByPrinter
        }

        impl MonthlyPrintUsageByPrinter {
            /// `GET /print/reports/monthlyPrintUsageByPrinter` — List monthlyprintusagebyprinter
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-monthlyprintusagebyprinter?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Reports.Read.All`
            pub fn list(&self) -> List<models::PrintUsageByPrinter> {
                let operation = &Operation {
                    name: "reportRoot: list",
                    method: Method::Get,
                    path: "/print/reports/monthlyPrintUsageByPrinter",
                    pages: &["reportroot-list-monthlyprintusagebyprinter"],
                    work: "Reports.Read.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/print/reports/monthlyPrintUsageByPrinter/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/print/reports/monthlyPrintUsageByPrinter/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/print/reports/monthlyPrintUsageByPrinter/{id}`
                Id
            }

            impl Id {
                /// `GET /print/reports/monthlyPrintUsageByPrinter/{id}` — Get printUsageByPrinter
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printusagebyprinter-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Reports.Read.All`
                pub fn get(&self) -> Get<models::PrintUsageByPrinter> {
                    let operation = &Operation {
                        name: "printUsageByPrinter: get",
                        method: Method::Get,
                        path: "/print/reports/monthlyPrintUsageByPrinter/{id}",
                        pages: &["printusagebyprinter-get"],
                        work: "Reports.Read.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    /// `/print/reports/monthlyPrintUsageByUser`
    pub mod monthly_print_usage_by_user {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/print/reports/monthlyPrintUsageByUser`
            MonthlyPrintUsageByUser
        }

        impl MonthlyPrintUsageByUser {
            /// `GET /print/reports/monthlyPrintUsageByUser` — List monthlyprintusagebyuser
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-monthlyprintusagebyuser?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Reports.Read.All`
            pub fn list(&self) -> List<models::PrintUsageByUser> {
                let operation = &Operation {
                    name: "reportRoot: list",
                    method: Method::Get,
                    path: "/print/reports/monthlyPrintUsageByUser",
                    pages: &["reportroot-list-monthlyprintusagebyuser"],
                    work: "Reports.Read.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/print/reports/monthlyPrintUsageByUser/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/print/reports/monthlyPrintUsageByUser/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/print/reports/monthlyPrintUsageByUser/{id}`
                Id
            }

            impl Id {
                /// `GET /print/reports/monthlyPrintUsageByUser/{id}` — Get printUsageByUser
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printusagebyuser-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Reports.Read.All`
                pub fn get(&self) -> Get<models::PrintUsageByUser> {
                    let operation = &Operation {
                        name: "printUsageByUser: get",
                        method: Method::Get,
                        path: "/print/reports/monthlyPrintUsageByUser/{id}",
                        pages: &["printusagebyuser-get"],
                        work: "Reports.Read.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }
            }
        }
    }
}

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
        /// [Reference](https://learn.microsoft.com/graph/api/print-list-services?view=graph-rest-beta)
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
            /// `GET /print/services/{id}` — Get printService
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printservice-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `PrintJob.ReadBasic` and 18 more
            pub fn get(&self) -> Get<models::PrintService> {
                let operation = &Operation {
                    name: "printService: get",
                    method: Method::Get,
                    path: "/print/services/{id}",
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
                /// `GET /print/services/{id}/endpoints` — List PrintServiceEndpoints
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printservice-list-endpoints?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `PrintJob.ReadBasic` and 18 more
                pub fn list(&self) -> List<models::PrintServiceEndpoint> {
                    let operation = &Operation {
                        name: "printService: list",
                        method: Method::Get,
                        path: "/print/services/{id}/endpoints",
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
                    /// `GET /print/services/{id}/endpoints/{name}` — Get printServiceEndpoint
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/printserviceendpoint-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `PrintJob.ReadBasic` and 18 more
                    pub fn get(&self) -> Get<models::PrintServiceEndpoint> {
                        let operation = &Operation {
                            name: "printServiceEndpoint: get",
                            method: Method::Get,
                            path: "/print/services/{id}/endpoints/{name}",
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
        /// [Reference](https://learn.microsoft.com/graph/api/print-get-settings?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/print-update-settings?view=graph-rest-beta)
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

pub mod shares;

/// `/print/taskDefinitions`
pub mod task_definitions {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/print/taskDefinitions`
        TaskDefinitions
    }

    impl TaskDefinitions {
        /// `POST /print/taskDefinitions` — Create taskDefinition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/print-post-taskdefinitions?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/print-list-taskdefinitions?view=graph-rest-beta)
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
            /// `DELETE /print/taskDefinitions/{id}` — Delete taskDefinition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/print-delete-taskdefinition?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - application: `PrintTaskDefinition.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "print: delete",
                    method: Method::Delete,
                    path: "/print/taskDefinitions/{id}",
                    pages: &["print-delete-taskdefinition"],
                    work: "",
                    personal: "",
                    application: "PrintTaskDefinition.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /print/taskDefinitions/{id}` — Get taskDefinition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/printtaskdefinition-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `PrintTaskDefinition.ReadWrite.All`
            pub fn get(&self) -> Get<models::PrintTaskDefinition> {
                let operation = &Operation {
                    name: "printTaskDefinition: get",
                    method: Method::Get,
                    path: "/print/taskDefinitions/{id}",
                    pages: &["printtaskdefinition-get"],
                    work: "",
                    personal: "",
                    application: "PrintTaskDefinition.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /print/taskDefinitions/{id}` — Update taskDefinition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/print-update-taskdefinition?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `PrintTaskDefinition.ReadWrite.All`
            pub fn update(&self, body: models::PrintTaskDefinition) -> Call<models::PrintTaskDefinition> {
                let operation = &Operation {
                    name: "print: update",
                    method: Method::Patch,
                    path: "/print/taskDefinitions/{id}",
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
                /// `GET /print/taskDefinitions/{id}/tasks` — List tasks
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/printtaskdefinition-list-tasks?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - application: `PrintTaskDefinition.ReadWrite.All`
                pub fn list(&self) -> List<models::PrintTask> {
                    let operation = &Operation {
                        name: "printTaskDefinition: list",
                        method: Method::Get,
                        path: "/print/taskDefinitions/{id}/tasks",
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
                    /// `GET /print/taskDefinitions/{id}/tasks/{id}` — Get task
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/printtask-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - application: `PrintTaskDefinition.ReadWrite.All`
                    pub fn get(&self) -> Get<models::PrintTask> {
                        let operation = &Operation {
                            name: "printTask: get",
                            method: Method::Get,
                            path: "/print/taskDefinitions/{id}/tasks/{id}",
                            pages: &["printtask-get"],
                            work: "",
                            personal: "",
                            application: "PrintTaskDefinition.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /print/taskDefinitions/{id}/tasks/{id}` — Update task
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/printtaskdefinition-update-task?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - application: `PrintTaskDefinition.ReadWrite.All`
                    pub fn update(&self, body: models::PrintTask) -> Call<models::PrintTask> {
                        let operation = &Operation {
                            name: "printTaskDefinition: update",
                            method: Method::Patch,
                            path: "/print/taskDefinitions/{id}/tasks/{id}",
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
