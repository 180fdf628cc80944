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
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-close?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-casesroot-delete-ediscoverycases?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-reopen?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-update?view=graph-rest-beta)
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

/// `/security/cases/ediscoveryCases/{id}/custodians`
pub mod custodians {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/security/cases/ediscoveryCases/{id}/custodians`
        Custodians
    }

    impl Custodians {
        /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/applyHold` — ediscoveryCustodian: applyHold
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-applyhold?view=graph-rest-beta)
        /// Status: 202.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn apply_hold(&self, body: requests::ediscovery_custodian::ApplyHoldRequest) -> Call<()> {
            let operation = &Operation {
                name: "ediscoveryCustodian: apply_hold",
                method: Method::Post,
                path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/applyHold",
                pages: &["security-ediscoverycustodian-applyhold"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("applyHold").call(operation).json(body)
        }

        /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians` — Create custodians
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-custodians?view=graph-rest-beta)
        /// Required: `email`. Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn create(
            &self,
            body: models::security::EdiscoveryCustodian,
        ) -> Call<models::security::EdiscoveryCustodian> {
            let operation = &Operation {
                name: "ediscoveryCase: create",
                method: Method::Post,
                path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians",
                pages: &["security-ediscoverycase-post-custodians"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians` — List ediscoveryCustodian
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-custodians?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn list(&self) -> List<models::security::EdiscoveryCustodian> {
            let operation = &Operation {
                name: "ediscoveryCase: list",
                method: Method::Get,
                path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians",
                pages: &["security-ediscoverycase-list-custodians"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/removeHold` — ediscoveryCustodian: removeHold
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-removehold?view=graph-rest-beta)
        /// Status: 202.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn remove_hold(&self, body: requests::ediscovery_custodian::RemoveHoldRequest) -> Call<()> {
            let operation = &Operation {
                name: "ediscoveryCustodian: remove_hold",
                method: Method::Post,
                path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/removeHold",
                pages: &["security-ediscoverycustodian-removehold"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("removeHold").call(operation).json(body)
        }

        /// `/security/cases/ediscoveryCases/{id}/custodians/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/security/cases/ediscoveryCases/{id}/custodians/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/security/cases/ediscoveryCases/{id}/custodians/{id}`
            Id
        }

        impl Id {
            /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{ediscoveryCustodianId}/activate` — ediscoveryCustodian: activate
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-activate?view=graph-rest-beta)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn activate(&self) -> Call<()> {
                let operation = &Operation {
                    name: "ediscoveryCustodian: activate",
                    method: Method::Post,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{ediscoveryCustodianId}/activate",
                    pages: &["security-ediscoverycustodian-activate"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("activate").call(operation)
            }

            /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{eDiscoveryCustodianId}/applyHold` — ediscoveryCustodian: applyHold
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-applyhold?view=graph-rest-beta)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn apply_hold(&self, body: requests::ediscovery_custodian::ApplyHoldRequest) -> Call<()> {
                let operation = &Operation {
                    name: "ediscoveryCustodian: apply_hold",
                    method: Method::Post,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{eDiscoveryCustodianId}/applyHold",
                    pages: &["security-ediscoverycustodian-applyhold"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("applyHold").call(operation).json(body)
            }

            /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{ediscoveryCustodianId}` — Get ediscoveryCustodian
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn get(&self) -> Get<models::security::EdiscoveryCustodian> {
                let operation = &Operation {
                    name: "ediscoveryCustodian: get",
                    method: Method::Get,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{ediscoveryCustodianId}",
                    pages: &["security-ediscoverycustodian-get"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{ediscoveryCustodianId}/release` — ediscoveryCustodian: release
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-release?view=graph-rest-beta)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn release(&self) -> Call<()> {
                let operation = &Operation {
                    name: "ediscoveryCustodian: release",
                    method: Method::Post,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{ediscoveryCustodianId}/release",
                    pages: &["security-ediscoverycustodian-release"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("release").call(operation)
            }

            /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{eDiscoveryCustodianId}/removeHold` — ediscoveryCustodian: removeHold
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-removehold?view=graph-rest-beta)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn remove_hold(&self, body: requests::ediscovery_custodian::RemoveHoldRequest) -> Call<()> {
                let operation = &Operation {
                    name: "ediscoveryCustodian: remove_hold",
                    method: Method::Post,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{eDiscoveryCustodianId}/removeHold",
                    pages: &["security-ediscoverycustodian-removehold"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("removeHold").call(operation).json(body)
            }

            /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{ediscoveryCustodianId}/updateIndex` — ediscoveryCustodian: updateIndex
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-updateindex?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn update_index(&self) -> Call<()> {
                let operation = &Operation {
                    name: "ediscoveryCustodian: update_index",
                    method: Method::Post,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{ediscoveryCustodianId}/updateIndex",
                    pages: &["security-ediscoverycustodian-updateindex"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("updateIndex").call(operation)
            }

            /// `/security/cases/ediscoveryCases/{id}/custodians/{id}/lastIndexOperation`
            pub fn last_index_operation(
                &self,
            ) -> last_index_operation::LastIndexOperation
            {
                last_index_operation::LastIndexOperation(self.0.name("lastIndexOperation"))
            }

            /// `/security/cases/ediscoveryCases/{id}/custodians/{id}/siteSources`
            pub fn site_sources(&self) -> site_sources::SiteSources {
                site_sources::SiteSources(self.0.name("siteSources"))
            }

            /// `/security/cases/ediscoveryCases/{id}/custodians/{id}/unifiedGroupSources`
            pub fn unified_group_sources(&self) -> unified_group_sources::UnifiedGroupSources {
                unified_group_sources::UnifiedGroupSources(self.0.name("unifiedGroupSources"))
            }

            /// `/security/cases/ediscoveryCases/{id}/custodians/{id}/userSources`
            pub fn user_sources(&self) -> user_sources::UserSources {
                user_sources::UserSources(self.0.name("userSources"))
            }
        }

        /// `/security/cases/ediscoveryCases/{id}/custodians/{id}/lastIndexOperation`
        pub mod last_index_operation {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/security/cases/ediscoveryCases/{id}/custodians/{id}/lastIndexOperation`
                LastIndexOperation
            }

            impl LastIndexOperation {
                /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{ediscoverycustodianId}/lastIndexOperation` — List lastIndexOperation
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-lastindexoperation?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn get(&self) -> Get<models::security::EdiscoveryIndexOperation> {
                    let operation = &Operation {
                        name: "ediscoveryCustodian: get",
                        method: Method::Get,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{ediscoverycustodianId}/lastIndexOperation",
                        pages: &["security-ediscoverycustodian-list-lastindexoperation"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }
            }
        }

        /// `/security/cases/ediscoveryCases/{id}/custodians/{id}/siteSources`
        pub mod site_sources {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/security/cases/ediscoveryCases/{id}/custodians/{id}/siteSources`
                SiteSources
            }

            impl SiteSources {
                /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/siteSources` — Create siteSource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-post-sitesources?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn create(&self, body: models::security::SiteSource) -> Call<models::security::SiteSource> {
                    let operation = &Operation {
                        name: "ediscoveryCustodian: create",
                        method: Method::Post,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/siteSources",
                        pages: &["security-ediscoverycustodian-post-sitesources"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/siteSources` — List siteSources
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-sitesources?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn list(&self) -> List<models::security::SiteSource> {
                    let operation = &Operation {
                        name: "ediscoveryCustodian: list",
                        method: Method::Get,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/siteSources",
                        pages: &["security-ediscoverycustodian-list-sitesources"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }
            }
        }

        /// `/security/cases/ediscoveryCases/{id}/custodians/{id}/unifiedGroupSources`
        pub mod unified_group_sources {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/security/cases/ediscoveryCases/{id}/custodians/{id}/unifiedGroupSources`
                UnifiedGroupSources
            }

            impl UnifiedGroupSources {
                /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/unifiedGroupSources` — Create custodian unifiedGroupSource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-post-unifiedgroupsources?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn create(
                    &self,
                    body: models::security::UnifiedGroupSource,
                ) -> Call<models::security::UnifiedGroupSource> {
                    let operation = &Operation {
                        name: "ediscoveryCustodian: create",
                        method: Method::Post,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/unifiedGroupSources",
                        pages: &["security-ediscoverycustodian-post-unifiedgroupsources"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/unifiedGroupSources` — List unifiedGroupSources
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-unifiedgroupsources?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn list(&self) -> List<models::security::UnifiedGroupSource> {
                    let operation = &Operation {
                        name: "ediscoveryCustodian: list",
                        method: Method::Get,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/unifiedGroupSources",
                        pages: &["security-ediscoverycustodian-list-unifiedgroupsources"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }
            }
        }

        /// `/security/cases/ediscoveryCases/{id}/custodians/{id}/userSources`
        pub mod user_sources {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/security/cases/ediscoveryCases/{id}/custodians/{id}/userSources`
                UserSources
            }

            impl UserSources {
                /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/userSources` — Create custodian userSource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-post-usersources?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn create(&self, body: models::security::UserSource) -> Call<models::security::UserSource> {
                    let operation = &Operation {
                        name: "ediscoveryCustodian: create",
                        method: Method::Post,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/userSources",
                        pages: &["security-ediscoverycustodian-post-usersources"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/userSources` — List userSources
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-usersources?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn list(&self) -> List<models::security::UserSource> {
                    let operation = &Operation {
                        name: "ediscoveryCustodian: list",
                        method: Method::Get,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/userSources",
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

/// `/security/cases/ediscoveryCases/{id}/legalHolds`
pub mod legal_holds {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/security/cases/ediscoveryCases/{id}/legalHolds`
        LegalHolds
    }

    impl LegalHolds {
        /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds` — Create ediscoveryHoldPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-legalholds?view=graph-rest-beta)
        /// Required: `displayname`. Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn create(
            &self,
            body: models::security::EdiscoveryHoldPolicy,
        ) -> Call<models::security::EdiscoveryHoldPolicy> {
            let operation = &Operation {
                name: "ediscoveryCase: create",
                method: Method::Post,
                path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds",
                pages: &["security-ediscoverycase-post-legalholds"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds` — List ediscoveryHoldPolicies
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-legalholds?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn list(&self) -> List<models::security::EdiscoveryHoldPolicy> {
            let operation = &Operation {
                name: "ediscoveryCase: list",
                method: Method::Get,
                path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds",
                pages: &["security-ediscoverycase-list-legalholds"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/security/cases/ediscoveryCases/{id}/legalHolds/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/security/cases/ediscoveryCases/{id}/legalHolds/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/security/cases/ediscoveryCases/{id}/legalHolds/{id}`
            Id
        }

        impl Id {
            /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}` — Delete ediscoveryHoldPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-delete-legalholds?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "ediscoveryCase: delete",
                    method: Method::Delete,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}",
                    pages: &["security-ediscoverycase-delete-legalholds"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}` — Get ediscoveryHoldPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryholdpolicy-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn get(&self) -> Get<models::security::EdiscoveryHoldPolicy> {
                let operation = &Operation {
                    name: "ediscoveryHoldPolicy: get",
                    method: Method::Get,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}",
                    pages: &["security-ediscoveryholdpolicy-get"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}` — Update ediscoveryHoldPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryholdpolicy-update?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn update(&self, body: models::security::EdiscoveryHoldPolicy) -> Call<()> {
                let operation = &Operation {
                    name: "ediscoveryHoldPolicy: update",
                    method: Method::Patch,
                    path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}",
                    pages: &["security-ediscoveryholdpolicy-update"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/security/cases/ediscoveryCases/{id}/legalHolds/{id}/siteSources`
            pub fn site_sources(&self) -> site_sources::SiteSources {
                site_sources::SiteSources(self.0.name("siteSources"))
            }

            /// `/security/cases/ediscoveryCases/{id}/legalHolds/{id}/userSources`
            pub fn user_sources(&self) -> user_sources::UserSources {
                user_sources::UserSources(self.0.name("userSources"))
            }
        }

        /// `/security/cases/ediscoveryCases/{id}/legalHolds/{id}/siteSources`
        pub mod site_sources {
            use super::models;
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/security/cases/ediscoveryCases/{id}/legalHolds/{id}/siteSources`
                SiteSources
            }

            impl SiteSources {
                /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}/siteSources` — Create siteSource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryholdpolicy-post-sitesources?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn create(&self, body: models::security::SiteSource) -> Call<models::security::SiteSource> {
                    let operation = &Operation {
                        name: "ediscoveryHoldPolicy: create",
                        method: Method::Post,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}/siteSources",
                        pages: &["security-ediscoveryholdpolicy-post-sitesources"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }

        /// `/security/cases/ediscoveryCases/{id}/legalHolds/{id}/userSources`
        pub mod user_sources {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/security/cases/ediscoveryCases/{id}/legalHolds/{id}/userSources`
                UserSources
            }

            impl UserSources {
                /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}/userSources` — Create userSource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryholdpolicy-post-usersources?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn create(&self, body: models::security::UserSource) -> Call<models::security::UserSource> {
                    let operation = &Operation {
                        name: "ediscoveryHoldPolicy: create",
                        method: Method::Post,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}/userSources",
                        pages: &["security-ediscoveryholdpolicy-post-usersources"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}/userSources` — List userSources
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-usersources?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-applyhold?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-noncustodialdatasources?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-noncustodialdatasources?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-removehold?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-applyhold?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-get?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-release?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-removehold?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-updateindex?view=graph-rest-beta)
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
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-lastindexoperation?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-operations?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-caseoperation-get?view=graph-rest-beta)
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

            /// `/security/cases/ediscoveryCases/{id}/operations/{id}/microsoft.graph.security.ediscoveryExportOperation`
            pub fn as_ediscovery_export_operation(
                &self,
            ) -> as_ediscovery_export_operation::AsEdiscoveryExportOperation
            {
                as_ediscovery_export_operation::AsEdiscoveryExportOperation(
                    self.0.name("microsoft.graph.security.ediscoveryExportOperation"),
                )
            }
        }

        /// `/security/cases/ediscoveryCases/{id}/operations/{id}/microsoft.graph.security.ediscoveryExportOperation`
        pub mod as_ediscovery_export_operation {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/security/cases/ediscoveryCases/{id}/operations/{id}/microsoft.graph.security.ediscoveryExportOperation`
                AsEdiscoveryExportOperation
            }

            impl AsEdiscoveryExportOperation {
                /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/operations/{eDiscoveryCaseOperationId}/microsoft.graph.security.ediscoveryExportOperation/getDownloadUrl` — ediscoveryExportOperation: getDownloadUrl
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryexportoperation-getdownloadurl?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn get_download_url(&self) -> Call<String> {
                    let operation = &Operation {
                        name: "ediscoveryExportOperation: get_download_url",
                        method: Method::Get,
                        path: "/security/cases/ediscoveryCases/{ediscoveryCaseId}/operations/{eDiscoveryCaseOperationId}/microsoft.graph.security.ediscoveryExportOperation/getDownloadUrl",
                        pages: &["security-ediscoveryexportoperation-getdownloadurl"],
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

pub mod review_sets;
pub mod searches;

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
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycasesettings-get?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycasesettings-resettodefault?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycasesettings-update?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewtag-ashierarchy?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-tags?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-tags?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-delete-tags?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewtag-get?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewtag-update?view=graph-rest-beta)
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
