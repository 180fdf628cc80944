// Written by `cargo xtask gen`; do not edit.
//! `/security/cases/ediscoveryCases/{id}/reviewSets`

use super::super::super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/security/cases/ediscoveryCases/{id}/reviewSets`
    ReviewSets
}

impl ReviewSets {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets` — Create reviewSets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-reviewsets?view=graph-rest-1.0)
    /// Required: `displayName`. Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
    pub fn create(&self, body: models::security::EdiscoveryReviewSet) -> Call<models::security::EdiscoveryReviewSet> {
        let operation = &Operation {
            name: "ediscoveryCase: create",
            method: Method::Post,
            path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets",
            pages: &["security-ediscoverycase-post-reviewsets"],
            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets` — List reviewSets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-reviewsets?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
    pub fn list(&self) -> List<models::security::EdiscoveryReviewSet> {
        let operation = &Operation {
            name: "ediscoveryCase: list",
            method: Method::Get,
            path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets",
            pages: &["security-ediscoverycase-list-reviewsets"],
            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}`
        Id
    }

    impl Id {
        /// `POST /security/cases/ediscoverycases/{eDiscoveryCaseId}/reviewSets/{eDiscoveryReviewSetId}/addToReviewSet` — ediscoveryReviewSet: addToReviewSet
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-addtoreviewset?view=graph-rest-1.0)
        /// Status: 202.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn add_to_review_set(&self, body: requests::ediscovery_review_set::AddToReviewSetRequest) -> Call<()> {
            let operation = &Operation {
                name: "ediscoveryReviewSet: add_to_review_set",
                method: Method::Post,
                path: "/security/cases/ediscoverycases/{eDiscoveryCaseId}/reviewSets/{eDiscoveryReviewSetId}/addToReviewSet",
                pages: &["security-ediscoveryreviewset-addtoreviewset"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("addToReviewSet").call(operation).json(body)
        }

        /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files`
        pub fn files(&self) -> files::Files {
            files::Files(self.0.name("files"))
        }

        /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries`
        pub fn queries(&self) -> queries::Queries {
            queries::Queries(self.0.name("queries"))
        }
    }

    /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files`
    pub mod files {
        use super::models;

        crate::runtime::node! {
            /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files`
            Files
        }

        impl Files {
            /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}`
        pub mod id {
            use super::models;

            crate::runtime::node! {
                /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}`
                Id
            }

            impl Id {
                /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/custodian`
                pub fn custodian(&self) -> custodian::Custodian {
                    custodian::Custodian(self.0.name("custodian"))
                }

                /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/tags`
                pub fn tags(&self) -> tags::Tags {
                    tags::Tags(self.0.name("tags"))
                }
            }

            /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/custodian`
            pub mod custodian {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/custodian`
                    Custodian
                }

                impl Custodian {
                    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/files/{ediscoveryFileId}/custodian` — Get ediscoveryCustodian
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                    pub fn get(&self) -> Get<models::security::EdiscoveryCustodian> {
                        let operation = &Operation {
                            name: "ediscoveryCustodian: get",
                            method: Method::Get,
                            path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/files/{ediscoveryFileId}/custodian",
                            pages: &["security-ediscoverycustodian-get"],
                            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }
                }
            }

            /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/tags`
            pub mod tags {
                use super::models;

                crate::runtime::node! {
                    /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/tags`
                    Tags
                }

                impl Tags {
                    /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/tags/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/tags/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/tags/{id}`
                        Id
                    }

                    impl Id {
                        /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/files/{ediscoveryFileId}/tags/{ediscoveryReviewTagId}` — Get ediscoveryReviewTag
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewtag-get?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                        pub fn get(&self) -> Get<models::security::EdiscoveryReviewTag> {
                            let operation = &Operation {
                                name: "ediscoveryReviewTag: get",
                                method: Method::Get,
                                path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/files/{ediscoveryFileId}/tags/{ediscoveryReviewTagId}",
                                pages: &["security-ediscoveryreviewtag-get"],
                                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                                personal: "",
                                application: "",
                            };
                            self.0.get(operation)
                        }

                        /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/tags/{id}/childTags`
                        pub fn child_tags(&self) -> child_tags::ChildTags {
                            child_tags::ChildTags(self.0.name("childTags"))
                        }

                        /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/tags/{id}/parent`
                        pub fn parent(&self) -> parent::Parent {
                            parent::Parent(self.0.name("parent"))
                        }
                    }

                    /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/tags/{id}/childTags`
                    pub mod child_tags {
                        use super::models;

                        crate::runtime::node! {
                            /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/tags/{id}/childTags`
                            ChildTags
                        }

                        impl ChildTags {
                            /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/tags/{id}/childTags/{id}`
                            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                                id::Id(self.0.key(id.as_ref()))
                            }
                        }

                        /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/tags/{id}/childTags/{id}`
                        pub mod id {
                            use super::models;
                            use crate::runtime::{Get, Method, Operation};

                            crate::runtime::node! {
                                /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/tags/{id}/childTags/{id}`
                                Id
                            }

                            impl Id {
                                /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/files/{ediscoveryFileId}/tags/{ediscoveryReviewTagId}/childTags/{ediscoveryReviewTagId}` — Get ediscoveryReviewTag
                                ///
                                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewtag-get?view=graph-rest-1.0)
                                /// Status: 200.
                                /// Permissions, least privileged first:
                                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                                pub fn get(&self) -> Get<models::security::EdiscoveryReviewTag> {
                                    let operation = &Operation {
                                        name: "ediscoveryReviewTag: get",
                                        method: Method::Get,
                                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/files/{ediscoveryFileId}/tags/{ediscoveryReviewTagId}/childTags/{ediscoveryReviewTagId}",
                                        pages: &["security-ediscoveryreviewtag-get"],
                                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                                        personal: "",
                                        application: "",
                                    };
                                    self.0.get(operation)
                                }
                            }
                        }
                    }

                    /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/tags/{id}/parent`
                    pub mod parent {
                        use super::models;
                        use crate::runtime::{Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/tags/{id}/parent`
                            Parent
                        }

                        impl Parent {
                            /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/files/{ediscoveryFileId}/tags/{ediscoveryReviewTagId}/parent` — Get ediscoveryReviewTag
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewtag-get?view=graph-rest-1.0)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                            pub fn get(&self) -> Get<models::security::EdiscoveryReviewTag> {
                                let operation = &Operation {
                                    name: "ediscoveryReviewTag: get",
                                    method: Method::Get,
                                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/files/{ediscoveryFileId}/tags/{ediscoveryReviewTagId}/parent",
                                    pages: &["security-ediscoveryreviewtag-get"],
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
        }
    }

    /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries`
    pub mod queries {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries`
            Queries
        }

        impl Queries {
            /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries` — Create ediscoveryReviewSetQuery
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-post-queries?view=graph-rest-1.0)
            /// Required: `displayName`. Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn create(
                &self,
                body: models::security::EdiscoveryReviewSetQuery,
            ) -> Call<models::security::EdiscoveryReviewSetQuery> {
                let operation = &Operation {
                    name: "ediscoveryReviewSet: create",
                    method: Method::Post,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries",
                    pages: &["security-ediscoveryreviewset-post-queries"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries` — List queries
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-list-queries?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn list(&self) -> List<models::security::EdiscoveryReviewSetQuery> {
                let operation = &Operation {
                    name: "ediscoveryReviewSet: list",
                    method: Method::Get,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries",
                    pages: &["security-ediscoveryreviewset-list-queries"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries/{id}`
                Id
            }

            impl Id {
                /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries/{queryId}/applyTags` — ediscoveryReviewSetQuery: applyTags
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewsetquery-applytags?view=graph-rest-1.0)
                /// Status: 202.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn apply_tags(&self, body: requests::ediscovery_review_set_query::ApplyTagsRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "ediscoveryReviewSetQuery: apply_tags",
                        method: Method::Post,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries/{queryId}/applyTags",
                        pages: &["security-ediscoveryreviewsetquery-applytags"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.name("applyTags").call(operation).json(body)
                }

                /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries/{queryId}` — Get ediscoveryReviewSetQuery
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewsetquery-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn get(&self) -> Get<models::security::EdiscoveryReviewSetQuery> {
                    let operation = &Operation {
                        name: "ediscoveryReviewSetQuery: get",
                        method: Method::Get,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries/{queryId}",
                        pages: &["security-ediscoveryreviewsetquery-get"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries/{queryId}` — Update ediscoveryReviewSetQuery
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewsetquery-update?view=graph-rest-1.0)
                /// Required: `displayName`. Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn update(&self, body: models::security::EdiscoveryReviewSetQuery) -> Call<()> {
                    let operation = &Operation {
                        name: "ediscoveryReviewSetQuery: update",
                        method: Method::Patch,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries/{queryId}",
                        pages: &["security-ediscoveryreviewsetquery-update"],
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
