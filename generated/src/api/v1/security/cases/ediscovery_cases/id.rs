// Written by `cargo xtask gen`; do not edit.
//! `/security/cases/ediscoveryCases/{id}`

use super::super::super::super::{models, requests};
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/security/cases/ediscoveryCases/{id}`
    Id
}

impl Id {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/close` — Close eDiscoveryCase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-close?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
    pub fn close(&self) -> Call<()> {
        let operation = &Operation {
            name: "ediscoveryCase: close",
            method: Method::Post,
            path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/close",
            pages: &["security-ediscoverycase-close"],
            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.name("close").call(operation)
    }

    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCaseId}` — Delete ediscoveryCase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casesroot-delete-ediscoverycases?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
    pub fn delete(&self) -> Call<()> {
        let operation = &Operation {
            name: "casesroot: delete",
            method: Method::Delete,
            path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}",
            pages: &["security-casesroot-delete-ediscoverycases"],
            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.call(operation)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}` — Get ediscoveryCase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
    pub fn get(&self) -> Get<models::security::EdiscoveryCase> {
        let operation = &Operation {
            name: "ediscoveryCase: get",
            method: Method::Get,
            path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}",
            pages: &["security-ediscoverycase-get"],
            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.get(operation)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/reopen` — eDiscoveryCase: reopen
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-reopen?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
    pub fn reopen(&self) -> Call<()> {
        let operation = &Operation {
            name: "ediscoveryCase: reopen",
            method: Method::Post,
            path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/reopen",
            pages: &["security-ediscoverycase-reopen"],
            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.name("reopen").call(operation)
    }

    /// `PATCH /security/cases/ediscoveryCases/{ediscoveryCaseId}` — Update ediscoveryCase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
    pub fn update(&self, body: models::security::EdiscoveryCase) -> Call<()> {
        let operation = &Operation {
            name: "ediscoveryCase: update",
            method: Method::Patch,
            path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}",
            pages: &["security-ediscoverycase-update"],
            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `/security/cases/ediscoveryCases/{id}/custodians`
    pub fn custodians(&self) -> custodians::Custodians {
        custodians::Custodians(self.0.name("custodians"))
    }

    /// `/security/cases/ediscoveryCases/{id}/legalHolds`
    pub fn legal_holds(&self) -> legal_holds::LegalHolds {
        legal_holds::LegalHolds(self.0.name("legalHolds"))
    }

    /// `/security/cases/ediscoveryCases/{id}/noncustodialDataSources`
    pub fn noncustodial_data_sources(&self) -> noncustodial_data_sources::NoncustodialDataSources {
        noncustodial_data_sources::NoncustodialDataSources(self.0.name("noncustodialDataSources"))
    }

    /// `/security/cases/ediscoveryCases/{id}/noncustodialSources`
    pub fn noncustodial_sources(&self) -> noncustodial_sources::NoncustodialSources {
        noncustodial_sources::NoncustodialSources(self.0.name("noncustodialSources"))
    }

    /// `/security/cases/ediscoveryCases/{id}/operations`
    pub fn operations(&self) -> operations::Operations {
        operations::Operations(self.0.name("operations"))
    }

    /// `/security/cases/ediscoveryCases/{id}/reviewSets`
    pub fn review_sets(&self) -> review_sets::ReviewSets {
        review_sets::ReviewSets(self.0.name("reviewSets"))
    }

    /// `/security/cases/ediscoveryCases/{id}/searches`
    pub fn searches(&self) -> searches::Searches {
        searches::Searches(self.0.name("searches"))
    }

    /// `/security/cases/ediscoveryCases/{id}/settings`
    pub fn settings(&self) -> settings::Settings {
        settings::Settings(self.0.name("settings"))
    }

    /// `/security/cases/ediscoveryCases/{id}/tags`
    pub fn tags(&self) -> tags::Tags {
        tags::Tags(self.0.name("tags"))
    }
}

pub mod custodians;

/// `/security/cases/ediscoveryCases/{id}/legalHolds`
pub mod legal_holds {
    use super::models;

    crate::runtime::node! {
        /// `/security/cases/ediscoveryCases/{id}/legalHolds`
        LegalHolds
    }

    impl LegalHolds {
        /// `/security/cases/ediscoveryCases/{id}/legalHolds/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/security/cases/ediscoveryCases/{id}/legalHolds/{id}`
    pub mod id {
        use super::models;

        crate::runtime::node! {
            /// `/security/cases/ediscoveryCases/{id}/legalHolds/{id}`
            Id
        }

        impl Id {
            /// `/security/cases/ediscoveryCases/{id}/legalHolds/{id}/userSources`
            pub fn user_sources(&self) -> user_sources::UserSources {
                user_sources::UserSources(self.0.name("userSources"))
            }
        }

        /// `/security/cases/ediscoveryCases/{id}/legalHolds/{id}/userSources`
        pub mod user_sources {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/security/cases/ediscoveryCases/{id}/legalHolds/{id}/userSources`
                UserSources
            }

            impl UserSources {
                /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}/userSources` — List userSources
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-usersources?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn list(&self) -> List<models::security::UserSource> {
                    let operation = &Operation {
                        name: "ediscoveryCustodian: list",
                        method: Method::Get,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}/userSources",
                        pages: &["security-ediscoverycustodian-list-usersources"],
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

/// `/security/cases/ediscoveryCases/{id}/noncustodialDataSources`
pub mod noncustodial_data_sources {
    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/security/cases/ediscoveryCases/{id}/noncustodialDataSources`
        NoncustodialDataSources
    }

    impl NoncustodialDataSources {
        /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/applyHold` — ediscoveryNoncustodialDataSource: applyHold
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-applyhold?view=graph-rest-1.0)
        /// Status: 202.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn apply_hold(&self, body: requests::ediscovery_noncustodial_data_source::ApplyHoldRequest) -> Call<()> {
            let operation = &Operation {
                name: "ediscoveryNoncustodialDataSource: apply_hold",
                method: Method::Post,
                path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/applyHold",
                pages: &["security-ediscoverynoncustodialdatasource-applyhold"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("applyHold").call(operation).json(body)
        }

        /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources` — List ediscoveryNoncustodialDataSources
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-noncustodialdatasources?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-noncustodialdatasources?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn create(&self) -> Call<Vec<models::security::EdiscoveryNoncustodialDataSource>> {
            let operation = &Operation {
                name: "ediscoveryCase: create",
                method: Method::Post,
                path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources",
                pages: &[
                    "security-ediscoverycase-list-noncustodialdatasources",
                    "security-ediscoverycase-post-noncustodialdatasources",
                ],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation)
        }

        /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/removeHold` — ediscoveryNoncustodialDataSource: removeHold
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-removehold?view=graph-rest-1.0)
        /// Status: 202.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn remove_hold(&self, body: requests::ediscovery_noncustodial_data_source::RemoveHoldRequest) -> Call<()> {
            let operation = &Operation {
                name: "ediscoveryNoncustodialDataSource: remove_hold",
                method: Method::Post,
                path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/removeHold",
                pages: &["security-ediscoverynoncustodialdatasource-removehold"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("removeHold").call(operation).json(body)
        }

        /// `/security/cases/ediscoveryCases/{id}/noncustodialDataSources/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/security/cases/ediscoveryCases/{id}/noncustodialDataSources/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/security/cases/ediscoveryCases/{id}/noncustodialDataSources/{id}`
            Id
        }

        impl Id {
            /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/{ediscoverynoncustodialDatasourceId}/applyHold` — ediscoveryNoncustodialDataSource: applyHold
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-applyhold?view=graph-rest-1.0)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn apply_hold(
                &self,
                body: requests::ediscovery_noncustodial_data_source::ApplyHoldRequest,
            ) -> Call<()> {
                let operation = &Operation {
                    name: "ediscoveryNoncustodialDataSource: apply_hold",
                    method: Method::Post,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/{ediscoverynoncustodialDatasourceId}/applyHold",
                    pages: &["security-ediscoverynoncustodialdatasource-applyhold"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("applyHold").call(operation).json(body)
            }

            /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/{ediscoveryNoncustodialDataSourceId}` — Get ediscoveryNoncustodialDataSource
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn get(&self) -> Get<models::security::EdiscoveryNoncustodialDataSource> {
                let operation = &Operation {
                    name: "ediscoveryNoncustodialDataSource: get",
                    method: Method::Get,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/{ediscoveryNoncustodialDataSourceId}",
                    pages: &["security-ediscoverynoncustodialdatasource-get"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/{ediscoveryNoncustodialDataSourceId}/release` — ediscoveryNoncustodialDataSource: release
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-release?view=graph-rest-1.0)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn release(&self) -> Call<()> {
                let operation = &Operation {
                    name: "ediscoveryNoncustodialDataSource: release",
                    method: Method::Post,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/{ediscoveryNoncustodialDataSourceId}/release",
                    pages: &["security-ediscoverynoncustodialdatasource-release"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("release").call(operation)
            }

            /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/{ediscoverynoncustodialDatasourceId}/removeHold` — ediscoveryNoncustodialDataSource: removeHold
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-removehold?view=graph-rest-1.0)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn remove_hold(
                &self,
                body: requests::ediscovery_noncustodial_data_source::RemoveHoldRequest,
            ) -> Call<()> {
                let operation = &Operation {
                    name: "ediscoveryNoncustodialDataSource: remove_hold",
                    method: Method::Post,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/{ediscoverynoncustodialDatasourceId}/removeHold",
                    pages: &["security-ediscoverynoncustodialdatasource-removehold"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("removeHold").call(operation).json(body)
            }

            /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/{ediscoveryNoncustodialDataSourceId}/updateIndex` — ediscoveryNoncustodialDataSource: updateIndex
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-updateindex?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn update_index(&self) -> Call<()> {
                let operation = &Operation {
                    name: "ediscoveryNoncustodialDataSource: update_index",
                    method: Method::Post,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/{ediscoveryNoncustodialDataSourceId}/updateIndex",
                    pages: &["security-ediscoverynoncustodialdatasource-updateindex"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("updateIndex").call(operation)
            }
        }
    }
}

/// `/security/cases/ediscoveryCases/{id}/noncustodialSources`
pub mod noncustodial_sources {
    use super::models;

    crate::runtime::node! {
        /// `/security/cases/ediscoveryCases/{id}/noncustodialSources`
        NoncustodialSources
    }

    impl NoncustodialSources {
        /// `/security/cases/ediscoveryCases/{id}/noncustodialSources/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/security/cases/ediscoveryCases/{id}/noncustodialSources/{id}`
    pub mod id {
        use super::models;

        crate::runtime::node! {
            /// `/security/cases/ediscoveryCases/{id}/noncustodialSources/{id}`
            Id
        }

        impl Id {
            /// `/security/cases/ediscoveryCases/{id}/noncustodialSources/{id}/lastIndexOperation`
            pub fn last_index_operation(
                &self,
            ) -> last_index_operation::LastIndexOperation
            {
                last_index_operation::LastIndexOperation(self.0.name("lastIndexOperation"))
            }
        }

        /// `/security/cases/ediscoveryCases/{id}/noncustodialSources/{id}/lastIndexOperation`
        pub mod last_index_operation {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/security/cases/ediscoveryCases/{id}/noncustodialSources/{id}/lastIndexOperation`
                LastIndexOperation
            }

            impl LastIndexOperation {
                /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialSources/{ediscoveryNoncustodialDataSourceId}/lastIndexOperation` — List lastIndexOperation
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-lastindexoperation?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn get(&self) -> Get<models::security::EdiscoveryIndexOperation> {
                    let operation = &Operation {
                        name: "ediscoveryCustodian: get",
                        method: Method::Get,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialSources/{ediscoveryNoncustodialDataSourceId}/lastIndexOperation",
                        pages: &["security-ediscoverycustodian-list-lastindexoperation"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }
            }
        }
    }
}

/// `/security/cases/ediscoveryCases/{id}/operations`
pub mod operations {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/security/cases/ediscoveryCases/{id}/operations`
        Operations
    }

    impl Operations {
        /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/operations` — List caseOperations
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-operations?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn list(&self) -> List<models::security::CaseOperation> {
            let operation = &Operation {
                name: "ediscoveryCase: list",
                method: Method::Get,
                path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/operations",
                pages: &["security-ediscoverycase-list-operations"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/security/cases/ediscoveryCases/{id}/operations/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/security/cases/ediscoveryCases/{id}/operations/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/security/cases/ediscoveryCases/{id}/operations/{id}`
            Id
        }

        impl Id {
            /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/operations/{caseOperationId}` — Get caseOperation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-caseoperation-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.ReadWrite.All`
            pub fn get(&self) -> Get<models::security::CaseOperation> {
                let operation = &Operation {
                    name: "caseOperation: get",
                    method: Method::Get,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/operations/{caseOperationId}",
                    pages: &["security-caseoperation-get"],
                    work: "eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}

pub mod review_sets;

/// `/security/cases/ediscoveryCases/{id}/searches`
pub mod searches {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/security/cases/ediscoveryCases/{id}/searches`
        Searches
    }

    impl Searches {
        /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches` — Create searches
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-searches?view=graph-rest-1.0)
        /// Required: `displayName`. Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn create(&self, body: models::security::EdiscoverySearch) -> Call<models::security::EdiscoverySearch> {
            let operation = &Operation {
                name: "ediscoveryCase: create",
                method: Method::Post,
                path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/searches",
                pages: &["security-ediscoverycase-post-searches"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches` — List searches
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-searches?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn list(&self) -> List<models::security::EdiscoverySearch> {
            let operation = &Operation {
                name: "ediscoveryCase: list",
                method: Method::Get,
                path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/searches",
                pages: &["security-ediscoverycase-list-searches"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/security/cases/ediscoveryCases/{id}/searches/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/security/cases/ediscoveryCases/{id}/searches/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/security/cases/ediscoveryCases/{id}/searches/{id}`
            Id
        }

        impl Id {
            /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}` — Delete ediscoverySearch
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-delete-searches?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "ediscoveryCase: delete",
                    method: Method::Delete,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}",
                    pages: &["security-ediscoverycase-delete-searches"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/estimateStatistics` — ediscoverySearch: estimateStatistics
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-estimatestatistics?view=graph-rest-1.0)
            /// Status: 202, 204.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn estimate_statistics(&self) -> Call<Option<models::security::EstimateStatisticsOperation>> {
                let operation = &Operation {
                    name: "ediscoverySearch: estimate_statistics",
                    method: Method::Post,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/estimateStatistics",
                    pages: &["security-ediscoverysearch-estimatestatistics"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("estimateStatistics").call(operation)
            }

            /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}` — Get ediscoverySearch
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn get(&self) -> Get<models::security::EdiscoverySearch> {
                let operation = &Operation {
                    name: "ediscoverySearch: get",
                    method: Method::Get,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}",
                    pages: &["security-ediscoverysearch-get"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}` — Update ediscoverySearch
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-update?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn update(&self, body: models::security::EdiscoverySearch) -> Call<()> {
                let operation = &Operation {
                    name: "ediscoverySearch: update",
                    method: Method::Patch,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}",
                    pages: &["security-ediscoverysearch-update"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/security/cases/ediscoveryCases/{id}/searches/{id}/additionalSources`
            pub fn additional_sources(&self) -> additional_sources::AdditionalSources {
                additional_sources::AdditionalSources(self.0.name("additionalSources"))
            }

            /// `/security/cases/ediscoveryCases/{id}/searches/{id}/custodianSources`
            pub fn custodian_sources(&self) -> custodian_sources::CustodianSources {
                custodian_sources::CustodianSources(self.0.name("custodianSources"))
            }

            /// `/security/cases/ediscoveryCases/{id}/searches/{id}/lastEstimateStatisticsOperation`
            pub fn last_estimate_statistics_operation(
                &self,
            ) -> last_estimate_statistics_operation::LastEstimateStatisticsOperation
            {
                last_estimate_statistics_operation::LastEstimateStatisticsOperation(
                    self.0.name("lastEstimateStatisticsOperation"),
                )
            }

            /// `/security/cases/ediscoveryCases/{id}/searches/{id}/noncustodialSources`
            pub fn noncustodial_sources(&self) -> noncustodial_sources::NoncustodialSources {
                noncustodial_sources::NoncustodialSources(self.0.name("noncustodialSources"))
            }
        }

        /// `/security/cases/ediscoveryCases/{id}/searches/{id}/additionalSources`
        pub mod additional_sources {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/security/cases/ediscoveryCases/{id}/searches/{id}/additionalSources`
                AdditionalSources
            }

            impl AdditionalSources {
                /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/additionalSources` — Add additional sources
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-post-additionalsources?view=graph-rest-1.0)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.ReadWrite.All`
                pub fn create(
                    &self,
                    body: impl Into<models::security::DataSource>,
                ) -> Call<models::security::DataSource> {
                    let operation = &Operation {
                        name: "ediscoverySearch: create",
                        method: Method::Post,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/additionalSources",
                        pages: &["security-ediscoverysearch-post-additionalsources"],
                        work: "eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(Into::<models::security::DataSource>::into(body))
                }

                /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/additionalSources` — List additionalSources
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-list-additionalsources?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.ReadWrite.All`
                pub fn list(&self) -> List<models::security::DataSource> {
                    let operation = &Operation {
                        name: "ediscoverySearch: list",
                        method: Method::Get,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/additionalSources",
                        pages: &["security-ediscoverysearch-list-additionalsources"],
                        work: "eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }
            }
        }

        /// `/security/cases/ediscoveryCases/{id}/searches/{id}/custodianSources`
        pub mod custodian_sources {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation, Reference};

            crate::runtime::node! {
                /// `/security/cases/ediscoveryCases/{id}/searches/{id}/custodianSources`
                CustodianSources
            }

            impl CustodianSources {
                /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/custodianSources/$ref` — Add custodian sources
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-post-custodiansources?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.ReadWrite.All`
                pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                    let operation = &Operation {
                        name: "ediscoverySearch: add_ref",
                        method: Method::Post,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/custodianSources/$ref",
                        pages: &["security-ediscoverysearch-post-custodiansources"],
                        work: "eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.name("$ref").call(operation).reference(body)
                }

                /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/custodianSources` — List custodiansources
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-list-custodiansources?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.ReadWrite.All`
                pub fn list(&self) -> List<models::security::DataSource> {
                    let operation = &Operation {
                        name: "ediscoverySearch: list",
                        method: Method::Get,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/custodianSources",
                        pages: &["security-ediscoverysearch-list-custodiansources"],
                        work: "eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/security/cases/ediscoveryCases/{id}/searches/{id}/custodianSources/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/security/cases/ediscoveryCases/{id}/searches/{id}/custodianSources/{id}`
            pub mod id {
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/security/cases/ediscoveryCases/{id}/searches/{id}/custodianSources/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/custodianSources/{id}/$ref` — Remove custodianSources
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-delete-custodiansources?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `eDiscovery.ReadWrite.All`
                    pub fn remove_ref(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "ediscoverySearch: remove_ref",
                            method: Method::Delete,
                            path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/custodianSources/{id}/$ref",
                            pages: &["security-ediscoverysearch-delete-custodiansources"],
                            work: "eDiscovery.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.name("$ref").call(operation)
                    }
                }
            }
        }

        /// `/security/cases/ediscoveryCases/{id}/searches/{id}/lastEstimateStatisticsOperation`
        pub mod last_estimate_statistics_operation {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/security/cases/ediscoveryCases/{id}/searches/{id}/lastEstimateStatisticsOperation`
                LastEstimateStatisticsOperation
            }

            impl LastEstimateStatisticsOperation {
                /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/lastEstimateStatisticsOperation` — List lastEstimateStatisticsOperation
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-list-lastestimatestatisticsoperation?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn get(&self) -> Get<models::security::EdiscoveryEstimateOperation> {
                    let operation = &Operation {
                        name: "ediscoverySearch: get",
                        method: Method::Get,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/lastEstimateStatisticsOperation",
                        pages: &["security-ediscoverysearch-list-lastestimatestatisticsoperation"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }
            }
        }

        /// `/security/cases/ediscoveryCases/{id}/searches/{id}/noncustodialSources`
        pub mod noncustodial_sources {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation, Reference};

            crate::runtime::node! {
                /// `/security/cases/ediscoveryCases/{id}/searches/{id}/noncustodialSources`
                NoncustodialSources
            }

            impl NoncustodialSources {
                /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/noncustodialSources/$ref` — Add noncustodialDataSources
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-post-noncustodialsources?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.ReadWrite.All`
                pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                    let operation = &Operation {
                        name: "ediscoverySearch: add_ref",
                        method: Method::Post,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/noncustodialSources/$ref",
                        pages: &["security-ediscoverysearch-post-noncustodialsources"],
                        work: "eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.name("$ref").call(operation).reference(body)
                }

                /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/noncustodialSources` — List noncustodialSources
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-list-noncustodialsources?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.ReadWrite.All`
                pub fn list(&self) -> List<models::security::EdiscoveryNoncustodialDataSource> {
                    let operation = &Operation {
                        name: "ediscoverySearch: list",
                        method: Method::Get,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/noncustodialSources",
                        pages: &["security-ediscoverysearch-list-noncustodialsources"],
                        work: "eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/security/cases/ediscoveryCases/{id}/searches/{id}/noncustodialSources/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/security/cases/ediscoveryCases/{id}/searches/{id}/noncustodialSources/{id}`
            pub mod id {
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/security/cases/ediscoveryCases/{id}/searches/{id}/noncustodialSources/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/noncustodialSources/{id}/$ref` — Remove noncustodialSources
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-delete-noncustodialsources?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `eDiscovery.ReadWrite.All`
                    pub fn remove_ref(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "ediscoverySearch: remove_ref",
                            method: Method::Delete,
                            path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/noncustodialSources/{id}/$ref",
                            pages: &["security-ediscoverysearch-delete-noncustodialsources"],
                            work: "eDiscovery.ReadWrite.All",
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

/// `/security/cases/ediscoveryCases/{id}/settings`
pub mod settings {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/security/cases/ediscoveryCases/{id}/settings`
        Settings
    }

    impl Settings {
        /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/settings` — Get ediscoveryCaseSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycasesettings-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn get(&self) -> Get<models::security::EdiscoveryCaseSettings> {
            let operation = &Operation {
                name: "ediscoveryCaseSettings: get",
                method: Method::Get,
                path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/settings",
                pages: &["security-ediscoverycasesettings-get"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/settings/resetToDefault` — eDiscoveryCaseSettings: resetToDefault
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycasesettings-resettodefault?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.ReadWrite.All`
        pub fn reset_to_default(&self) -> Call<()> {
            let operation = &Operation {
                name: "ediscoveryCaseSettings: reset_to_default",
                method: Method::Post,
                path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/settings/resetToDefault",
                pages: &["security-ediscoverycasesettings-resettodefault"],
                work: "eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("resetToDefault").call(operation)
        }

        /// `PATCH /security/cases/ediscoveryCases/{ediscoveryCaseId}/settings` — Update ediscoveryCaseSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycasesettings-update?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.ReadWrite.All`
        pub fn update(&self, body: models::security::EdiscoveryCaseSettings) -> Call<()> {
            let operation = &Operation {
                name: "ediscoveryCaseSettings: update",
                method: Method::Patch,
                path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/settings",
                pages: &["security-ediscoverycasesettings-update"],
                work: "eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/security/cases/ediscoveryCases/{id}/tags`
pub mod tags {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/security/cases/ediscoveryCases/{id}/tags`
        Tags
    }

    impl Tags {
        /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/tags/asHierarchy` — ediscoveryReviewTag: asHierarchy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewtag-ashierarchy?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn as_hierarchy(&self) -> List<models::security::EdiscoveryReviewTag> {
            let operation = &Operation {
                name: "ediscoveryReviewTag: as_hierarchy",
                method: Method::Get,
                path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/tags/asHierarchy",
                pages: &["security-ediscoveryreviewtag-ashierarchy"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("asHierarchy").list(operation)
        }

        /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/tags` — Create tags
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-tags?view=graph-rest-1.0)
        /// Required: `displayName`, `childSelectability`. Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn create(
            &self,
            body: models::security::EdiscoveryReviewTag,
        ) -> Call<models::security::EdiscoveryReviewTag> {
            let operation = &Operation {
                name: "ediscoveryCase: create",
                method: Method::Post,
                path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/tags",
                pages: &["security-ediscoverycase-post-tags"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/tags` — List tags
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-tags?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn list(&self) -> List<models::security::EdiscoveryReviewTag> {
            let operation = &Operation {
                name: "ediscoveryCase: list",
                method: Method::Get,
                path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/tags",
                pages: &["security-ediscoverycase-list-tags"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/security/cases/ediscoveryCases/{id}/tags/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/security/cases/ediscoveryCases/{id}/tags/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/security/cases/ediscoveryCases/{id}/tags/{id}`
            Id
        }

        impl Id {
            /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCaseId}/tags/{tagId}` — Remove ediscoveryReviewTag
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-delete-tags?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "ediscoveryCase: delete",
                    method: Method::Delete,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/tags/{tagId}",
                    pages: &["security-ediscoverycase-delete-tags"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/tags/{ediscoveryReviewTagId}` — Get ediscoveryReviewTag
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewtag-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn get(&self) -> Get<models::security::EdiscoveryReviewTag> {
                let operation = &Operation {
                    name: "ediscoveryReviewTag: get",
                    method: Method::Get,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/tags/{ediscoveryReviewTagId}",
                    pages: &["security-ediscoveryreviewtag-get"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /security/cases/ediscoveryCases/{ediscoveryCaseId}/tags/{ediscoveryReviewTagId}` — Update ediscoveryReviewTag
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewtag-update?view=graph-rest-1.0)
            /// Required: `displayName`, `childSelectability`. Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn update(&self, body: models::security::EdiscoveryReviewTag) -> Call<()> {
                let operation = &Operation {
                    name: "ediscoveryReviewTag: update",
                    method: Method::Patch,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/tags/{ediscoveryReviewTagId}",
                    pages: &["security-ediscoveryreviewtag-update"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
