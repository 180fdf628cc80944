// Written by `cargo xtask gen`; do not edit.
//! `/security/cases/ediscoveryCases/{id}/custodians`

use super::super::super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/security/cases/ediscoveryCases/{id}/custodians`
    Custodians
}

impl Custodians {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/applyHold` — ediscoveryCustodian: applyHold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-applyhold?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-custodians?view=graph-rest-1.0)
    /// Required: `email`. Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
    pub fn create(&self, body: models::security::EdiscoveryCustodian) -> Call<models::security::EdiscoveryCustodian> {
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-custodians?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-removehold?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-activate?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-applyhold?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-get?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-release?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-removehold?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-updateindex?view=graph-rest-1.0)
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
        pub fn last_index_operation(&self) -> last_index_operation::LastIndexOperation {
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-lastindexoperation?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-post-sitesources?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-sitesources?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-post-unifiedgroupsources?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-unifiedgroupsources?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-post-usersources?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-usersources?view=graph-rest-1.0)
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
