// Written by `cargo xtask gen`; do not edit.
//! `/security/cases/ediscoveryCases`

use super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/security/cases/ediscoveryCases`
    EdiscoveryCases
}

impl EdiscoveryCases {
    /// `POST /security/cases/ediscoveryCases` — Create ediscoveryCase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casesroot-post-ediscoverycases?view=graph-rest-beta)
    /// Required: `displayName`. Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
    pub fn create(&self, body: models::security::EdiscoveryCase) -> Call<models::security::EdiscoveryCase> {
        let operation = &Operation {
            name: "casesroot: create",
            method: Method::Post,
            path: "/security/cases/ediscoveryCases",
            pages: &["security-casesroot-post-ediscoverycases"],
            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /security/cases/ediscoveryCases` — List ediscoveryCases
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casesroot-list-ediscoverycases?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
    pub fn list(&self) -> List<models::security::EdiscoveryCase> {
        let operation = &Operation {
            name: "casesroot: list",
            method: Method::Get,
            path: "/security/cases/ediscoveryCases",
            pages: &["security-casesroot-list-ediscoverycases"],
            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/security/cases/ediscoveryCases/{eDiscoveryCaseId}}`
    pub fn e_discovery_case_id(&self) -> e_discovery_case_id::EDiscoveryCaseId {
        e_discovery_case_id::EDiscoveryCaseId(self.0.name("{eDiscoveryCaseId}}"))
    }

    /// `/security/cases/ediscoveryCases/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/security/cases/ediscoveryCases/{eDiscoveryCaseId}}`
pub mod e_discovery_case_id {
    crate::runtime::node! {
        /// `/security/cases/ediscoveryCases/{eDiscoveryCaseId}}`
        EDiscoveryCaseId
    }

    impl EDiscoveryCaseId {
        /// `/security/cases/ediscoveryCases/{eDiscoveryCaseId}}/reviewSets`
        pub fn review_sets(&self) -> review_sets::ReviewSets {
            review_sets::ReviewSets(self.0.name("reviewSets"))
        }
    }

    /// `/security/cases/ediscoveryCases/{eDiscoveryCaseId}}/reviewSets`
    pub mod review_sets {
        crate::runtime::node! {
            /// `/security/cases/ediscoveryCases/{eDiscoveryCaseId}}/reviewSets`
            ReviewSets
        }

        impl ReviewSets {
            /// `/security/cases/ediscoveryCases/{eDiscoveryCaseId}}/reviewSets/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/security/cases/ediscoveryCases/{eDiscoveryCaseId}}/reviewSets/{id}`
        pub mod id {
            crate::runtime::node! {
                /// `/security/cases/ediscoveryCases/{eDiscoveryCaseId}}/reviewSets/{id}`
                Id
            }

            impl Id {
                /// `/security/cases/ediscoveryCases/{eDiscoveryCaseId}}/reviewSets/{id}/queries`
                pub fn queries(&self) -> queries::Queries {
                    queries::Queries(self.0.name("queries"))
                }
            }

            /// `/security/cases/ediscoveryCases/{eDiscoveryCaseId}}/reviewSets/{id}/queries`
            pub mod queries {
                crate::runtime::node! {
                    /// `/security/cases/ediscoveryCases/{eDiscoveryCaseId}}/reviewSets/{id}/queries`
                    Queries
                }

                impl Queries {
                    /// `/security/cases/ediscoveryCases/{eDiscoveryCaseId}}/reviewSets/{id}/queries/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/security/cases/ediscoveryCases/{eDiscoveryCaseId}}/reviewSets/{id}/queries/{id}`
                pub mod id {
                    use crate::runtime::{Call, Method, Operation};

                    crate::runtime::node! {
                        /// `/security/cases/ediscoveryCases/{eDiscoveryCaseId}}/reviewSets/{id}/queries/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /security/cases/ediscoverycases/{eDiscoveryCaseId}}/reviewSets/{ediscoveryReviewSetId}/queries/{eDiscoveryReviewSetQueryId}` — Delete ediscoveryReviewSetQuery
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-delete-queries?view=graph-rest-beta)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `eDiscovery.ReadWrite.All`
                        pub fn delete(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "ediscoveryReviewSet: delete",
                                method: Method::Delete,
                                path: "/security/cases/ediscoverycases/{eDiscoveryCaseId}}/reviewSets/{ediscoveryReviewSetId}/queries/{eDiscoveryReviewSetQueryId}",
                                pages: &["security-ediscoveryreviewset-delete-queries"],
                                work: "eDiscovery.ReadWrite.All",
                                personal: "",
                                application: "",
                            };
                            self.0.call(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod id;
