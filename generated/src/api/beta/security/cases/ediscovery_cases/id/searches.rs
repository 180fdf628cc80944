// Written by `cargo xtask gen`; do not edit.
//! `/security/cases/ediscoveryCases/{id}/searches`

use super::super::super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/security/cases/ediscoveryCases/{id}/searches`
    Searches
}

impl Searches {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches` — Create searches
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-searches?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-searches?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-delete-searches?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-estimatestatistics?view=graph-rest-beta)
        /// Status: 202, 204.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn estimate_statistics(&self) -> Call<Option<models::ediscovery::EstimateStatisticsOperation>> {
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
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-get?view=graph-rest-beta)
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

        /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/purgeData` — ediscoverySearch: purgeData
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-purgedata?view=graph-rest-beta)
        /// Status: 202.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.ReadWrite.All`
        pub fn purge_data(&self) -> Call<()> {
            let operation = &Operation {
                name: "ediscoverySearch: purge_data",
                method: Method::Post,
                path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/purgeData",
                pages: &["security-ediscoverysearch-purgedata"],
                work: "eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("purgeData").call(operation)
        }

        /// `PATCH /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}` — Update ediscoverySearch
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-update?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-post-additionalsources?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.ReadWrite.All`
            pub fn create(&self, body: impl Into<models::security::DataSource>) -> Call<models::security::DataSource> {
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-list-additionalsources?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-post-custodiansources?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-list-custodiansources?view=graph-rest-beta)
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
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-delete-custodiansources?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-list-lastestimatestatisticsoperation?view=graph-rest-beta)
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
            /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/noncustodialSources/$ref` — Add add noncustodialDataSources
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-post-noncustodialsources?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-list-noncustodialsources?view=graph-rest-beta)
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
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-delete-noncustodialsources?view=graph-rest-beta)
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
