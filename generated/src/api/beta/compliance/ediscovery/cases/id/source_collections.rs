// Written by `cargo xtask gen`; do not edit.
//! `/compliance/ediscovery/cases/{id}/sourceCollections`

use super::super::super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/compliance/ediscovery/cases/{id}/sourceCollections`
    SourceCollections
}

impl SourceCollections {
    /// `POST /compliance/ediscovery/cases/{caseId}/sourceCollections` — Create sourceCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-post-sourcecollections?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
    pub fn create(&self, body: models::ediscovery::SourceCollection) -> Call<models::ediscovery::SourceCollection> {
        let operation = &Operation {
            name: "case: create",
            method: Method::Post,
            path: "/compliance/ediscovery/cases/{caseId}/sourceCollections",
            pages: &["ediscovery-case-post-sourcecollections"],
            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/sourceCollections` — List sourceCollections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-list-sourcecollections?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
    pub fn list(&self) -> List<models::ediscovery::SourceCollection> {
        let operation = &Operation {
            name: "case: list",
            method: Method::Get,
            path: "/compliance/ediscovery/cases/{caseId}/sourceCollections",
            pages: &["ediscovery-case-list-sourcecollections"],
            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/compliance/ediscovery/cases/{id}/sourceCollections/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/compliance/ediscovery/cases/{id}/sourceCollections/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/compliance/ediscovery/cases/{id}/sourceCollections/{id}`
        Id
    }

    impl Id {
        /// `DELETE /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}` — Delete sourceCollection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "sourceCollection: delete",
                method: Method::Delete,
                path: "/compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}",
                pages: &["ediscovery-sourcecollection-delete"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation)
        }

        /// `POST /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/estimateStatistics` — sourceCollection: estimateStatistics
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-estimatestatistics?view=graph-rest-beta)
        /// Status: 202.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn estimate_statistics(&self) -> Call<()> {
            let operation = &Operation {
                name: "sourceCollection: estimate_statistics",
                method: Method::Post,
                path: "/compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/estimateStatistics",
                pages: &["ediscovery-sourcecollection-estimatestatistics"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("estimateStatistics").call(operation)
        }

        /// `GET /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}` — Get sourceCollection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn get(&self) -> Get<models::ediscovery::SourceCollection> {
            let operation = &Operation {
                name: "sourceCollection: get",
                method: Method::Get,
                path: "/compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}",
                pages: &["ediscovery-sourcecollection-get"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `POST /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/purgeData` — sourceCollection: purgeData
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-purgedata?view=graph-rest-beta)
        /// Status: 202.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.ReadWrite.All`
        pub fn purge_data(&self) -> Call<()> {
            let operation = &Operation {
                name: "sourceCollection: purge_data",
                method: Method::Post,
                path: "/compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/purgeData",
                pages: &["ediscovery-sourcecollection-purgedata"],
                work: "eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("purgeData").call(operation)
        }

        /// `PATCH /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}` — Update sourceCollection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn update(&self, body: models::ediscovery::SourceCollection) -> Call<()> {
            let operation = &Operation {
                name: "sourceCollection: update",
                method: Method::Patch,
                path: "/compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}",
                pages: &["ediscovery-sourcecollection-update"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/compliance/ediscovery/cases/{id}/sourceCollections/{id}/addToReviewSetOperation`
        pub fn add_to_review_set_operation(
            &self,
        ) -> add_to_review_set_operation::AddToReviewSetOperation
        {
            add_to_review_set_operation::AddToReviewSetOperation(self.0.name("addToReviewSetOperation"))
        }

        /// `/compliance/ediscovery/cases/{id}/sourceCollections/{id}/additionalSources`
        pub fn additional_sources(&self) -> additional_sources::AdditionalSources {
            additional_sources::AdditionalSources(self.0.name("additionalSources"))
        }

        /// `/compliance/ediscovery/cases/{id}/sourceCollections/{id}/custodianSources`
        pub fn custodian_sources(&self) -> custodian_sources::CustodianSources {
            custodian_sources::CustodianSources(self.0.name("custodianSources"))
        }

        /// `/compliance/ediscovery/cases/{id}/sourceCollections/{id}/lastEstimateStatisticsOperation`
        pub fn last_estimate_statistics_operation(
            &self,
        ) -> last_estimate_statistics_operation::LastEstimateStatisticsOperation
        {
            last_estimate_statistics_operation::LastEstimateStatisticsOperation(
                self.0.name("lastEstimateStatisticsOperation"),
            )
        }

        /// `/compliance/ediscovery/cases/{id}/sourceCollections/{id}/noncustodialSources`
        pub fn noncustodial_sources(&self) -> noncustodial_sources::NoncustodialSources {
            noncustodial_sources::NoncustodialSources(self.0.name("noncustodialSources"))
        }
    }

    /// `/compliance/ediscovery/cases/{id}/sourceCollections/{id}/addToReviewSetOperation`
    pub mod add_to_review_set_operation {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/compliance/ediscovery/cases/{id}/sourceCollections/{id}/addToReviewSetOperation`
            AddToReviewSetOperation
        }

        impl AddToReviewSetOperation {
            /// `GET /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/addToReviewSetOperation` — List addToReviewSetOperation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-list-addtoreviewsetoperation?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn list(&self) -> List<models::ediscovery::AddToReviewSetOperation> {
                let operation = &Operation {
                    name: "sourceCollection: list",
                    method: Method::Get,
                    path: "/compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/addToReviewSetOperation",
                    pages: &["ediscovery-sourcecollection-list-addtoreviewsetoperation"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/compliance/ediscovery/cases/{id}/sourceCollections/{id}/additionalSources`
    pub mod additional_sources {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/compliance/ediscovery/cases/{id}/sourceCollections/{id}/additionalSources`
            AdditionalSources
        }

        impl AdditionalSources {
            /// `POST /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/additionalSources` — Create dataSource
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-post-additionalsources?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn create(
                &self,
                body: impl Into<models::ediscovery::DataSource>,
            ) -> Call<models::ediscovery::DataSource> {
                let operation = &Operation {
                    name: "sourceCollection: create",
                    method: Method::Post,
                    path: "/compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/additionalSources",
                    pages: &["ediscovery-sourcecollection-post-additionalsources"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(Into::<models::ediscovery::DataSource>::into(body))
            }

            /// `GET /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/additionalSources` — List additionalsources
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-list-additionalsources?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn list(&self) -> List<models::ediscovery::DataSource> {
                let operation = &Operation {
                    name: "sourceCollection: list",
                    method: Method::Get,
                    path: "/compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/additionalSources",
                    pages: &["ediscovery-sourcecollection-list-additionalsources"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/compliance/ediscovery/cases/{id}/sourceCollections/{id}/custodianSources`
    pub mod custodian_sources {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/compliance/ediscovery/cases/{id}/sourceCollections/{id}/custodianSources`
            CustodianSources
        }

        impl CustodianSources {
            /// `POST /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/custodianSources/$ref` — Add custodianSources
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-post-custodiansources?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "sourceCollection: add_ref",
                    method: Method::Post,
                    path: "/compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/custodianSources/$ref",
                    pages: &["ediscovery-sourcecollection-post-custodiansources"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/custodianSources` — List custodianSources
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-list-custodiansources?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn list(&self) -> List<models::ediscovery::DataSource> {
                let operation = &Operation {
                    name: "sourceCollection: list",
                    method: Method::Get,
                    path: "/compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/custodianSources",
                    pages: &["ediscovery-sourcecollection-list-custodiansources"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/compliance/ediscovery/cases/{id}/sourceCollections/{id}/lastEstimateStatisticsOperation`
    pub mod last_estimate_statistics_operation {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/compliance/ediscovery/cases/{id}/sourceCollections/{id}/lastEstimateStatisticsOperation`
            LastEstimateStatisticsOperation
        }

        impl LastEstimateStatisticsOperation {
            /// `GET /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/lastEstimateStatisticsOperation` — List estimatestatisticsoperation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-list-lastestimatestatisticsoperation?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn list(&self) -> List<models::ediscovery::EstimateStatisticsOperation> {
                let operation = &Operation {
                    name: "sourceCollection: list",
                    method: Method::Get,
                    path: "/compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/lastEstimateStatisticsOperation",
                    pages: &["ediscovery-sourcecollection-list-lastestimatestatisticsoperation"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/compliance/ediscovery/cases/{id}/sourceCollections/{id}/noncustodialSources`
    pub mod noncustodial_sources {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/compliance/ediscovery/cases/{id}/sourceCollections/{id}/noncustodialSources`
            NoncustodialSources
        }

        impl NoncustodialSources {
            /// `POST /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/noncustodialSources/$ref` — Add noncustodialDataSource
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-post-noncustodialsources?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.ReadWrite.All`
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "sourceCollection: add_ref",
                    method: Method::Post,
                    path: "/compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/noncustodialSources/$ref",
                    pages: &["ediscovery-sourcecollection-post-noncustodialsources"],
                    work: "eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/noncustodialSources` — List noncustodialSources
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sourcecollection-list-noncustodialsources?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn list(&self) -> List<models::ediscovery::NoncustodialDataSource> {
                let operation = &Operation {
                    name: "sourceCollection: list",
                    method: Method::Get,
                    path: "/compliance/ediscovery/cases/{caseId}/sourceCollections/{sourceCollectionId}/noncustodialSources",
                    pages: &["ediscovery-sourcecollection-list-noncustodialsources"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }
        }
    }
}
