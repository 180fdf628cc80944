// Written by `cargo xtask gen`; do not edit.
//! `/compliance/ediscovery/cases/{id}`

use super::super::super::super::{models, requests};
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/compliance/ediscovery/cases/{id}`
    Id
}

impl Id {
    /// `POST /compliance/ediscovery/cases/{CaseId}/close` — case: close
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-close?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
    pub fn close(&self) -> Call<()> {
        let operation = &Operation {
            name: "case: close",
            method: Method::Post,
            path: "/compliance/ediscovery/cases/{CaseId}/close",
            pages: &["ediscovery-case-close"],
            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.name("close").call(operation)
    }

    /// `DELETE /compliance/ediscovery/cases/{id}` — Delete case
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
    pub fn delete(&self) -> Call<()> {
        let operation = &Operation {
            name: "case: delete",
            method: Method::Delete,
            path: "/compliance/ediscovery/cases/{id}",
            pages: &["ediscovery-case-delete"],
            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.call(operation)
    }

    /// `GET /compliance/ediscovery/cases/{id}` — Get case
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
    pub fn get(&self) -> Get<models::ediscovery::Case> {
        let operation = &Operation {
            name: "case: get",
            method: Method::Get,
            path: "/compliance/ediscovery/cases/{id}",
            pages: &["ediscovery-case-get"],
            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.get(operation)
    }

    /// `POST /compliance/ediscovery/cases/{caseId}/reopen` — case: reopen
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-reopen?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
    pub fn reopen(&self) -> Call<()> {
        let operation = &Operation {
            name: "case: reopen",
            method: Method::Post,
            path: "/compliance/ediscovery/cases/{caseId}/reopen",
            pages: &["ediscovery-case-reopen"],
            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.name("reopen").call(operation)
    }

    /// `PATCH /compliance/ediscovery/cases/{id}` — Update case
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-update?view=graph-rest-beta)
    /// Status: 200, 204.
    /// Permissions, least privileged first:
    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
    pub fn update(&self, body: models::ediscovery::Case) -> Call<Option<models::ediscovery::Case>> {
        let operation = &Operation {
            name: "case: update",
            method: Method::Patch,
            path: "/compliance/ediscovery/cases/{id}",
            pages: &["ediscovery-case-update"],
            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `/compliance/ediscovery/cases/{id}/custodians`
    pub fn custodians(&self) -> custodians::Custodians {
        custodians::Custodians(self.0.name("custodians"))
    }

    /// `/compliance/ediscovery/cases/{id}/legalHolds`
    pub fn legal_holds(&self) -> legal_holds::LegalHolds {
        legal_holds::LegalHolds(self.0.name("legalHolds"))
    }

    /// `/compliance/ediscovery/cases/{id}/noncustodialDataSources`
    pub fn noncustodial_data_sources(&self) -> noncustodial_data_sources::NoncustodialDataSources {
        noncustodial_data_sources::NoncustodialDataSources(self.0.name("noncustodialDataSources"))
    }

    /// `/compliance/ediscovery/cases/{id}/operations`
    pub fn operations(&self) -> operations::Operations {
        operations::Operations(self.0.name("operations"))
    }

    /// `/compliance/ediscovery/cases/{id}/reviewSets`
    pub fn review_sets(&self) -> review_sets::ReviewSets {
        review_sets::ReviewSets(self.0.name("reviewSets"))
    }

    /// `/compliance/ediscovery/cases/{id}/settings`
    pub fn settings(&self) -> settings::Settings {
        settings::Settings(self.0.name("settings"))
    }

    /// `/compliance/ediscovery/cases/{id}/sourceCollections`
    pub fn source_collections(&self) -> source_collections::SourceCollections {
        source_collections::SourceCollections(self.0.name("sourceCollections"))
    }

    /// `/compliance/ediscovery/cases/{id}/tags`
    pub fn tags(&self) -> tags::Tags {
        tags::Tags(self.0.name("tags"))
    }
}

pub mod custodians;

/// `/compliance/ediscovery/cases/{id}/legalHolds`
pub mod legal_holds {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/compliance/ediscovery/cases/{id}/legalHolds`
        LegalHolds
    }

    impl LegalHolds {
        /// `POST /compliance/ediscovery/cases/{caseId}/legalHolds` — Create legalHold
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-post-legalholds?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn create(&self, body: models::ediscovery::LegalHold) -> Call<models::ediscovery::LegalHold> {
            let operation = &Operation {
                name: "case: create",
                method: Method::Post,
                path: "/compliance/ediscovery/cases/{caseId}/legalHolds",
                pages: &["ediscovery-case-post-legalholds"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /compliance/ediscovery/cases/{caseId}/legalHolds` — List legalHolds
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-list-legalholds?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn list(&self) -> List<models::ediscovery::LegalHold> {
            let operation = &Operation {
                name: "case: list",
                method: Method::Get,
                path: "/compliance/ediscovery/cases/{caseId}/legalHolds",
                pages: &["ediscovery-case-list-legalholds"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/compliance/ediscovery/cases/{id}/legalHolds/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/compliance/ediscovery/cases/{id}/legalHolds/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/compliance/ediscovery/cases/{id}/legalHolds/{id}`
            Id
        }

        impl Id {
            /// `DELETE /compliance/ediscovery/cases/{caseId}/legalHolds/{legalHoldId}` — Delete legalHold
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-legalhold-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "legalHold: delete",
                    method: Method::Delete,
                    path: "/compliance/ediscovery/cases/{caseId}/legalHolds/{legalHoldId}",
                    pages: &["ediscovery-legalhold-delete"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /compliance/ediscovery/cases/{caseId}/legalHolds/{legalholdId}` — Get legalHold
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-legalhold-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn get(&self) -> Get<models::ediscovery::LegalHold> {
                let operation = &Operation {
                    name: "legalHold: get",
                    method: Method::Get,
                    path: "/compliance/ediscovery/cases/{caseId}/legalHolds/{legalholdId}",
                    pages: &["ediscovery-legalhold-get"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /compliance/ediscovery/cases/{caseId}/legalHolds/{legalholdId}` — Update legalHold
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-legalhold-update?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn update(&self, body: models::ediscovery::LegalHold) -> Call<()> {
                let operation = &Operation {
                    name: "legalHold: update",
                    method: Method::Patch,
                    path: "/compliance/ediscovery/cases/{caseId}/legalHolds/{legalholdId}",
                    pages: &["ediscovery-legalhold-update"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/compliance/ediscovery/cases/{id}/legalHolds/{id}/siteSources`
            pub fn site_sources(&self) -> site_sources::SiteSources {
                site_sources::SiteSources(self.0.name("siteSources"))
            }

            /// `/compliance/ediscovery/cases/{id}/legalHolds/{id}/userSources`
            pub fn user_sources(&self) -> user_sources::UserSources {
                user_sources::UserSources(self.0.name("userSources"))
            }
        }

        /// `/compliance/ediscovery/cases/{id}/legalHolds/{id}/siteSources`
        pub mod site_sources {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/compliance/ediscovery/cases/{id}/legalHolds/{id}/siteSources`
                SiteSources
            }

            impl SiteSources {
                /// `POST /compliance/ediscovery/cases/{caseId}/legalHolds/{legalholdId}/siteSources` — Create legalHold siteSource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-legalhold-post-sitesources?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn create(&self, body: models::ediscovery::SiteSource) -> Call<models::ediscovery::SiteSource> {
                    let operation = &Operation {
                        name: "legalHold: create",
                        method: Method::Post,
                        path: "/compliance/ediscovery/cases/{caseId}/legalHolds/{legalholdId}/siteSources",
                        pages: &["ediscovery-legalhold-post-sitesources"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /compliance/ediscovery/cases/{caseId}/legalHolds/{legalholdId}/siteSources` — List legalHold siteSources
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-legalhold-list-sitesources?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn list(&self) -> List<models::ediscovery::SiteSource> {
                    let operation = &Operation {
                        name: "legalHold: list",
                        method: Method::Get,
                        path: "/compliance/ediscovery/cases/{caseId}/legalHolds/{legalholdId}/siteSources",
                        pages: &["ediscovery-legalhold-list-sitesources"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }
            }
        }

        /// `/compliance/ediscovery/cases/{id}/legalHolds/{id}/userSources`
        pub mod user_sources {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/compliance/ediscovery/cases/{id}/legalHolds/{id}/userSources`
                UserSources
            }

            impl UserSources {
                /// `POST /compliance/ediscovery/cases/{caseId}/legalHolds/{legalholdId}/userSources` — Create legalHold userSource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-legalhold-post-usersources?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn create(
                    &self,
                    body: models::ediscovery::UserSource,
                ) -> Call<Vec<models::ediscovery::UserSource>> {
                    let operation = &Operation {
                        name: "legalHold: create",
                        method: Method::Post,
                        path: "/compliance/ediscovery/cases/{caseId}/legalHolds/{legalholdId}/userSources",
                        pages: &["ediscovery-legalhold-post-usersources"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /compliance/ediscovery/cases/{caseId}/legalHolds/{legalholdId}/userSources` — List legalHold userSources
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-legalhold-list-usersources?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn list(&self) -> List<models::ediscovery::UserSource> {
                    let operation = &Operation {
                        name: "legalHold: list",
                        method: Method::Get,
                        path: "/compliance/ediscovery/cases/{caseId}/legalHolds/{legalholdId}/userSources",
                        pages: &["ediscovery-legalhold-list-usersources"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}

/// `/compliance/ediscovery/cases/{id}/noncustodialDataSources`
pub mod noncustodial_data_sources {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/compliance/ediscovery/cases/{id}/noncustodialDataSources`
        NoncustodialDataSources
    }

    impl NoncustodialDataSources {
        /// `POST /compliance/ediscovery/cases/{caseId}/noncustodialDataSources` — Create noncustodialDataSource
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-noncustodialdatasource-post?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn create(
            &self,
            body: models::ediscovery::NoncustodialDataSource,
        ) -> Call<models::ediscovery::NoncustodialDataSource> {
            let operation = &Operation {
                name: "noncustodialDataSource: create",
                method: Method::Post,
                path: "/compliance/ediscovery/cases/{caseId}/noncustodialDataSources",
                pages: &["ediscovery-noncustodialdatasource-post"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /compliance/ediscovery/cases/{caseId}/noncustodialDataSources` — List noncustodialDataSources
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-noncustodialdatasource-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn list(&self) -> List<models::ediscovery::NoncustodialDataSource> {
            let operation = &Operation {
                name: "noncustodialDataSource: list",
                method: Method::Get,
                path: "/compliance/ediscovery/cases/{caseId}/noncustodialDataSources",
                pages: &["ediscovery-noncustodialdatasource-list"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/compliance/ediscovery/cases/{id}/noncustodialDataSources/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/compliance/ediscovery/cases/{id}/noncustodialDataSources/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/compliance/ediscovery/cases/{id}/noncustodialDataSources/{id}`
            Id
        }

        impl Id {
            /// `GET /compliance/ediscovery/cases/{caseId}/noncustodialDataSources/{noncustodialDataSourceId}` — Get noncustodialDataSource
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-noncustodialdatasource-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn get(&self) -> Get<models::ediscovery::NoncustodialDataSource> {
                let operation = &Operation {
                    name: "noncustodialDataSource: get",
                    method: Method::Get,
                    path: "/compliance/ediscovery/cases/{caseId}/noncustodialDataSources/{noncustodialDataSourceId}",
                    pages: &["ediscovery-noncustodialdatasource-get"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `POST /compliance/ediscovery/cases/{caseId}/noncustodialDataSources/{noncustodialDataSourceId}/release` — noncustodialDataSource: release
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-noncustodialdatasource-release?view=graph-rest-beta)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn release(&self) -> Call<()> {
                let operation = &Operation {
                    name: "noncustodialDataSource: release",
                    method: Method::Post,
                    path: "/compliance/ediscovery/cases/{caseId}/noncustodialDataSources/{noncustodialDataSourceId}/release",
                    pages: &["ediscovery-noncustodialdatasource-release"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("release").call(operation)
            }

            /// `/compliance/ediscovery/cases/{id}/noncustodialDataSources/{id}/dataSource`
            pub fn data_source(&self) -> data_source::DataSource {
                data_source::DataSource(self.0.name("dataSource"))
            }
        }

        /// `/compliance/ediscovery/cases/{id}/noncustodialDataSources/{id}/dataSource`
        pub mod data_source {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/compliance/ediscovery/cases/{id}/noncustodialDataSources/{id}/dataSource`
                DataSource
            }

            impl DataSource {
                /// `GET /compliance/ediscovery/cases/{caseId}/noncustodialDataSources/{noncustodialDataSourceId}/dataSource` — List dataSource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-noncustodialdatasource-list-datasource?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn list(&self) -> List<models::ediscovery::DataSource> {
                    let operation = &Operation {
                        name: "noncustodialDataSource: list",
                        method: Method::Get,
                        path: "/compliance/ediscovery/cases/{caseId}/noncustodialDataSources/{noncustodialDataSourceId}/dataSource",
                        pages: &["ediscovery-noncustodialdatasource-list-datasource"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}

/// `/compliance/ediscovery/cases/{id}/operations`
pub mod operations {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/compliance/ediscovery/cases/{id}/operations`
        Operations
    }

    impl Operations {
        /// `GET /compliance/ediscovery/cases/{caseId}/operations` — List operations
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-list-operations?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn list(&self) -> List<models::ediscovery::CaseOperation> {
            let operation = &Operation {
                name: "case: list",
                method: Method::Get,
                path: "/compliance/ediscovery/cases/{caseId}/operations",
                pages: &["ediscovery-case-list-operations"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/compliance/ediscovery/cases/{id}/operations/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/compliance/ediscovery/cases/{id}/operations/{id}`
    pub mod id {
        crate::runtime::node! {
            /// `/compliance/ediscovery/cases/{id}/operations/{id}`
            Id
        }

        impl Id {
            /// `/compliance/ediscovery/cases/{id}/operations/{id}/microsoft.graph.ediscovery.caseExportOperation`
            pub fn as_case_export_operation(
                &self,
            ) -> as_case_export_operation::AsCaseExportOperation
            {
                as_case_export_operation::AsCaseExportOperation(
                    self.0.name("microsoft.graph.ediscovery.caseExportOperation"),
                )
            }
        }

        /// `/compliance/ediscovery/cases/{id}/operations/{id}/microsoft.graph.ediscovery.caseExportOperation`
        pub mod as_case_export_operation {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/compliance/ediscovery/cases/{id}/operations/{id}/microsoft.graph.ediscovery.caseExportOperation`
                AsCaseExportOperation
            }

            impl AsCaseExportOperation {
                /// `GET /compliance/ediscovery/cases/{caseId}/operations/{operationId}/microsoft.graph.ediscovery.caseExportOperation/getDownloadUrl` — caseExportOperation: getDownloadUrl
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-caseexportoperation-getdownloadurl?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn get_download_url(&self) -> Call<String> {
                    let operation = &Operation {
                        name: "caseExportOperation: get_download_url",
                        method: Method::Get,
                        path: "/compliance/ediscovery/cases/{caseId}/operations/{operationId}/microsoft.graph.ediscovery.caseExportOperation/getDownloadUrl",
                        pages: &["ediscovery-caseexportoperation-getdownloadurl"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.name("getDownloadUrl").call(operation)
                }
            }
        }
    }
}

/// `/compliance/ediscovery/cases/{id}/reviewSets`
pub mod review_sets {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/compliance/ediscovery/cases/{id}/reviewSets`
        ReviewSets
    }

    impl ReviewSets {
        /// `POST /compliance/ediscovery/cases/{id}/reviewSets` — Create reviewSet
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-post-reviewsets?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn create(&self, body: models::ediscovery::ReviewSet) -> Call<models::ediscovery::ReviewSet> {
            let operation = &Operation {
                name: "case: create",
                method: Method::Post,
                path: "/compliance/ediscovery/cases/{id}/reviewSets",
                pages: &["ediscovery-case-post-reviewsets"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /compliance/ediscovery/cases/{caseId}/reviewSets` — List reviewSets
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-list-reviewsets?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn list(&self) -> List<models::ediscovery::ReviewSet> {
            let operation = &Operation {
                name: "case: list",
                method: Method::Get,
                path: "/compliance/ediscovery/cases/{caseId}/reviewSets",
                pages: &["ediscovery-case-list-reviewsets"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/compliance/ediscovery/cases/{id}/reviewSets/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/compliance/ediscovery/cases/{id}/reviewSets/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/compliance/ediscovery/cases/{id}/reviewSets/{id}`
            Id
        }

        impl Id {
            /// `POST /compliance/ediscovery/cases/{caseId}/reviewSets/{reviewsetId}/addToReviewSet` — reviewSet: addToReviewSet
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-reviewset-addtoreviewset?view=graph-rest-beta)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn add_to_review_set(&self, body: requests::review_set::AddToReviewSetRequest) -> Call<()> {
                let operation = &Operation {
                    name: "reviewSet: add_to_review_set",
                    method: Method::Post,
                    path: "/compliance/ediscovery/cases/{caseId}/reviewSets/{reviewsetId}/addToReviewSet",
                    pages: &["ediscovery-reviewset-addtoreviewset"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("addToReviewSet").call(operation).json(body)
            }

            /// `POST /compliance/ediscovery/cases/{caseId}/reviewsets/{reviewsetId}/export` — reviewSet: export
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-reviewset-export?view=graph-rest-beta)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn export(&self, body: requests::review_set::ExportRequest) -> Call<()> {
                let operation = &Operation {
                    name: "reviewSet: export",
                    method: Method::Post,
                    path: "/compliance/ediscovery/cases/{caseId}/reviewsets/{reviewsetId}/export",
                    pages: &["ediscovery-reviewset-export"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("export").call(operation).json(body)
            }

            /// `GET /compliance/ediscovery/cases/{id}/reviewSets/{id}` — Get reviewSet
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-reviewset-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn get(&self) -> Get<models::ediscovery::ReviewSet> {
                let operation = &Operation {
                    name: "reviewSet: get",
                    method: Method::Get,
                    path: "/compliance/ediscovery/cases/{id}/reviewSets/{id}",
                    pages: &["ediscovery-reviewset-get"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `/compliance/ediscovery/cases/{id}/reviewSets/{id}/queries`
            pub fn queries(&self) -> queries::Queries {
                queries::Queries(self.0.name("queries"))
            }
        }

        /// `/compliance/ediscovery/cases/{id}/reviewSets/{id}/queries`
        pub mod queries {
            use super::{models, requests};
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/compliance/ediscovery/cases/{id}/reviewSets/{id}/queries`
                Queries
            }

            impl Queries {
                /// `POST /compliance/ediscovery/cases/{id}/reviewSets/{id}/queries` — Create reviewSetQuery
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-reviewsetquery-post?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn create(
                    &self,
                    body: models::ediscovery::ReviewSetQuery,
                ) -> Call<models::ediscovery::ReviewSetQuery> {
                    let operation = &Operation {
                        name: "reviewSetQuery: create",
                        method: Method::Post,
                        path: "/compliance/ediscovery/cases/{id}/reviewSets/{id}/queries",
                        pages: &["ediscovery-reviewsetquery-post"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /compliance/ediscovery/cases/{id}/reviewSets/{id}/queries` — List reviewsetqueries
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-reviewsetquery-list?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn list(&self) -> List<models::ediscovery::ReviewSetQuery> {
                    let operation = &Operation {
                        name: "reviewSetQuery: list",
                        method: Method::Get,
                        path: "/compliance/ediscovery/cases/{id}/reviewSets/{id}/queries",
                        pages: &["ediscovery-reviewsetquery-list"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/compliance/ediscovery/cases/{id}/reviewSets/{id}/queries/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/compliance/ediscovery/cases/{id}/reviewSets/{id}/queries/{id}`
            pub mod id {
                use super::{models, requests};
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/compliance/ediscovery/cases/{id}/reviewSets/{id}/queries/{id}`
                    Id
                }

                impl Id {
                    /// `POST /compliance/ediscovery/cases/{caseId}/reviewSets/{reviewSetId}/queries/{reviewSetQueryId}/applyTags` — reviewSetQuery: applyTags
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-reviewsetquery-applytags?view=graph-rest-beta)
                    /// Status: 202.
                    /// Permissions, least privileged first:
                    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                    pub fn apply_tags(&self, body: requests::review_set_query::ApplyTagsRequest) -> Call<()> {
                        let operation = &Operation {
                            name: "reviewSetQuery: apply_tags",
                            method: Method::Post,
                            path: "/compliance/ediscovery/cases/{caseId}/reviewSets/{reviewSetId}/queries/{reviewSetQueryId}/applyTags",
                            pages: &["ediscovery-reviewsetquery-applytags"],
                            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.name("applyTags").call(operation).json(body)
                    }

                    /// `DELETE /compliance/ediscovery/cases/{id}/reviewSets/{id}/queries/{id}` — Delete reviewsetquery
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-reviewsetquery-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "reviewSetQuery: delete",
                            method: Method::Delete,
                            path: "/compliance/ediscovery/cases/{id}/reviewSets/{id}/queries/{id}",
                            pages: &["ediscovery-reviewsetquery-delete"],
                            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /compliance/ediscovery/cases/{id}/reviewSets/{id}/queries/{id}` — Get reviewsetquery
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-reviewsetquery-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                    pub fn get(&self) -> Get<models::ediscovery::ReviewSetQuery> {
                        let operation = &Operation {
                            name: "reviewSetQuery: get",
                            method: Method::Get,
                            path: "/compliance/ediscovery/cases/{id}/reviewSets/{id}/queries/{id}",
                            pages: &["ediscovery-reviewsetquery-get"],
                            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /compliance/ediscovery/cases/{id}/reviewSets/{id}/queries/{id}` — Update reviewsetquery
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-reviewsetquery-update?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                    pub fn update(&self, body: models::ediscovery::ReviewSetQuery) -> Call<()> {
                        let operation = &Operation {
                            name: "reviewSetQuery: update",
                            method: Method::Patch,
                            path: "/compliance/ediscovery/cases/{id}/reviewSets/{id}/queries/{id}",
                            pages: &["ediscovery-reviewsetquery-update"],
                            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }
    }
}

/// `/compliance/ediscovery/cases/{id}/settings`
pub mod settings {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/compliance/ediscovery/cases/{id}/settings`
        Settings
    }

    impl Settings {
        /// `GET /compliance/ediscovery/cases/{caseId}/settings` — Get caseSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-casesettings-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn get(&self) -> Get<models::ediscovery::CaseSettings> {
            let operation = &Operation {
                name: "caseSettings: get",
                method: Method::Get,
                path: "/compliance/ediscovery/cases/{caseId}/settings",
                pages: &["ediscovery-casesettings-get"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `POST /compliance/ediscovery/cases/{caseId}/settings/resetToDefault` — caseSettings: resetToDefault
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-casesettings-resettodefault?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.ReadWrite.All`
        pub fn reset_to_default(&self) -> Call<models::ediscovery::CaseSettings> {
            let operation = &Operation {
                name: "caseSettings: reset_to_default",
                method: Method::Post,
                path: "/compliance/ediscovery/cases/{caseId}/settings/resetToDefault",
                pages: &["ediscovery-casesettings-resettodefault"],
                work: "eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("resetToDefault").call(operation)
        }

        /// `PATCH /compliance/ediscovery/cases/{caseId}/settings` — Update caseSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-casesettings-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.ReadWrite.All`
        pub fn update(&self, body: models::ediscovery::CaseSettings) -> Call<()> {
            let operation = &Operation {
                name: "caseSettings: update",
                method: Method::Patch,
                path: "/compliance/ediscovery/cases/{caseId}/settings",
                pages: &["ediscovery-casesettings-update"],
                work: "eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }
    }
}

pub mod source_collections;

/// `/compliance/ediscovery/cases/{id}/tags`
pub mod tags {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/compliance/ediscovery/cases/{id}/tags`
        Tags
    }

    impl Tags {
        /// `GET /compliance/ediscovery/cases/{caseId}/tags/asHierarchy` — tag: asHierarchy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-tag-ashierarchy?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn as_hierarchy(&self) -> List<models::ediscovery::Tag> {
            let operation = &Operation {
                name: "tag: as_hierarchy",
                method: Method::Get,
                path: "/compliance/ediscovery/cases/{caseId}/tags/asHierarchy",
                pages: &["ediscovery-tag-ashierarchy"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("asHierarchy").list(operation)
        }

        /// `POST /compliance/ediscovery/cases/{caseId}/tags` — Create tag
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-post-tags?view=graph-rest-beta)
        /// Required: `childSelectability`, `displayName`. Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn create(&self, body: models::ediscovery::Tag) -> Call<models::ediscovery::Tag> {
            let operation = &Operation {
                name: "case: create",
                method: Method::Post,
                path: "/compliance/ediscovery/cases/{caseId}/tags",
                pages: &["ediscovery-case-post-tags"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /compliance/ediscovery/cases/{caseId}/tags` — List tags
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-list-tags?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn list(&self) -> List<models::ediscovery::Tag> {
            let operation = &Operation {
                name: "case: list",
                method: Method::Get,
                path: "/compliance/ediscovery/cases/{caseId}/tags",
                pages: &["ediscovery-case-list-tags"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/compliance/ediscovery/cases/{id}/tags/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/compliance/ediscovery/cases/{id}/tags/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/compliance/ediscovery/cases/{id}/tags/{id}`
            Id
        }

        impl Id {
            /// `DELETE /compliance/ediscovery/cases/{caseId}/tags/{tagId}` — Delete tag
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-tag-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "tag: delete",
                    method: Method::Delete,
                    path: "/compliance/ediscovery/cases/{caseId}/tags/{tagId}",
                    pages: &["ediscovery-tag-delete"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /compliance/ediscovery/cases/{caseId}/tags/{tagId}` — Get tag
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-tag-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn get(&self) -> Get<models::ediscovery::Tag> {
                let operation = &Operation {
                    name: "tag: get",
                    method: Method::Get,
                    path: "/compliance/ediscovery/cases/{caseId}/tags/{tagId}",
                    pages: &["ediscovery-tag-get"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /compliance/ediscovery/cases/{caseId}/tags/{tagId}` — Update tag
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-tag-update?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn update(&self, body: models::ediscovery::Tag) -> Call<()> {
                let operation = &Operation {
                    name: "tag: update",
                    method: Method::Patch,
                    path: "/compliance/ediscovery/cases/{caseId}/tags/{tagId}",
                    pages: &["ediscovery-tag-update"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/compliance/ediscovery/cases/{id}/tags/{id}/childTags`
            pub fn child_tags(&self) -> child_tags::ChildTags {
                child_tags::ChildTags(self.0.name("childTags"))
            }
        }

        /// `/compliance/ediscovery/cases/{id}/tags/{id}/childTags`
        pub mod child_tags {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/compliance/ediscovery/cases/{id}/tags/{id}/childTags`
                ChildTags
            }

            impl ChildTags {
                /// `GET /compliance/ediscovery/cases/{caseId}/tags/{tagId}/childTags` — List childTags
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-tag-childtags?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn list(&self) -> List<models::ediscovery::Tag> {
                    let operation = &Operation {
                        name: "tag: list",
                        method: Method::Get,
                        path: "/compliance/ediscovery/cases/{caseId}/tags/{tagId}/childTags",
                        pages: &["ediscovery-tag-childtags"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}
