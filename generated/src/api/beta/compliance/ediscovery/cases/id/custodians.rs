// Written by `cargo xtask gen`; do not edit.
//! `/compliance/ediscovery/cases/{id}/custodians`

use super::super::super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/compliance/ediscovery/cases/{id}/custodians`
    Custodians
}

impl Custodians {
    /// `POST /compliance/ediscovery/cases/{caseId}/custodians` — Create custodian
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-post-custodians?view=graph-rest-beta)
    /// Required: `email`. Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
    pub fn create(&self, body: models::ediscovery::Custodian) -> Call<models::ediscovery::Custodian> {
        let operation = &Operation {
            name: "case: create",
            method: Method::Post,
            path: "/compliance/ediscovery/cases/{caseId}/custodians",
            pages: &["ediscovery-case-post-custodians"],
            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /compliance/ediscovery/cases/{caseId}/custodians` — List custodians
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-list-custodians?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
    pub fn list(&self) -> List<models::ediscovery::Custodian> {
        let operation = &Operation {
            name: "case: list",
            method: Method::Get,
            path: "/compliance/ediscovery/cases/{caseId}/custodians",
            pages: &["ediscovery-case-list-custodians"],
            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/compliance/ediscovery/cases/{id}/custodians/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/compliance/ediscovery/cases/{id}/custodians/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/compliance/ediscovery/cases/{id}/custodians/{id}`
        Id
    }

    impl Id {
        /// `POST /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/activate` — custodian: activate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-custodian-activate?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn activate(&self) -> Call<()> {
            let operation = &Operation {
                name: "custodian: activate",
                method: Method::Post,
                path: "/compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/activate",
                pages: &["ediscovery-custodian-activate"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("activate").call(operation)
        }

        /// `GET /compliance/ediscovery/cases/{caesId}/custodians/{custodianId}` — Get custodian
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-custodian-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn get(&self) -> Get<models::ediscovery::Custodian> {
            let operation = &Operation {
                name: "custodian: get",
                method: Method::Get,
                path: "/compliance/ediscovery/cases/{caesId}/custodians/{custodianId}",
                pages: &["ediscovery-custodian-get"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `POST /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/release` — custodian: release
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-custodian-release?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn release(&self) -> Call<()> {
            let operation = &Operation {
                name: "custodian: release",
                method: Method::Post,
                path: "/compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/release",
                pages: &["ediscovery-custodian-release"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("release").call(operation)
        }

        /// `PATCH /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}` — Update custodian
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-custodian-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn update(&self, body: models::ediscovery::Custodian) -> Call<()> {
            let operation = &Operation {
                name: "custodian: update",
                method: Method::Patch,
                path: "/compliance/ediscovery/cases/{caseId}/custodians/{custodianId}",
                pages: &["ediscovery-custodian-update"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/compliance/ediscovery/cases/{id}/custodians/{id}/siteSources`
        pub fn site_sources(&self) -> site_sources::SiteSources {
            site_sources::SiteSources(self.0.name("siteSources"))
        }

        /// `/compliance/ediscovery/cases/{id}/custodians/{id}/unifiedGroupSources`
        pub fn unified_group_sources(&self) -> unified_group_sources::UnifiedGroupSources {
            unified_group_sources::UnifiedGroupSources(self.0.name("unifiedGroupSources"))
        }

        /// `/compliance/ediscovery/cases/{id}/custodians/{id}/userSources`
        pub fn user_sources(&self) -> user_sources::UserSources {
            user_sources::UserSources(self.0.name("userSources"))
        }
    }

    /// `/compliance/ediscovery/cases/{id}/custodians/{id}/siteSources`
    pub mod site_sources {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/compliance/ediscovery/cases/{id}/custodians/{id}/siteSources`
            SiteSources
        }

        impl SiteSources {
            /// `POST /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/siteSources` — Create custodian sitesource
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-custodian-post-sitesources?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn create(&self, body: models::ediscovery::SiteSource) -> Call<models::ediscovery::SiteSource> {
                let operation = &Operation {
                    name: "custodian: create",
                    method: Method::Post,
                    path: "/compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/siteSources",
                    pages: &["ediscovery-custodian-post-sitesources"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/siteSources` — List custodian sitesources
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-custodian-list-sitesources?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn list(&self) -> List<models::ediscovery::SiteSource> {
                let operation = &Operation {
                    name: "custodian: list",
                    method: Method::Get,
                    path: "/compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/siteSources",
                    pages: &["ediscovery-custodian-list-sitesources"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/compliance/ediscovery/cases/{id}/custodians/{id}/siteSources/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/compliance/ediscovery/cases/{id}/custodians/{id}/siteSources/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/compliance/ediscovery/cases/{id}/custodians/{id}/siteSources/{id}`
                Id
            }

            impl Id {
                /// `DELETE /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/siteSources/{siteSourceId}` — Delete siteSource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sitesource-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "siteSource: delete",
                        method: Method::Delete,
                        path: "/compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/siteSources/{siteSourceId}",
                        pages: &["ediscovery-sitesource-delete"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation)
                }

                /// `GET /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/siteSources/{siteSourceId}` — Get siteSource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-sitesource-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn get(&self) -> Get<models::ediscovery::SiteSource> {
                    let operation = &Operation {
                        name: "siteSource: get",
                        method: Method::Get,
                        path: "/compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/siteSources/{siteSourceId}",
                        pages: &["ediscovery-sitesource-get"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    /// `/compliance/ediscovery/cases/{id}/custodians/{id}/unifiedGroupSources`
    pub mod unified_group_sources {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/compliance/ediscovery/cases/{id}/custodians/{id}/unifiedGroupSources`
            UnifiedGroupSources
        }

        impl UnifiedGroupSources {
            /// `POST /compliance/ediscovery/cases/4c8f8f70-7785-4bd4-b296-c98376a2c5e1/custodians/2192ca408ea2410eba3bec8ae873be6b/unifiedGroupSources` — Create unifiedGroupSource
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-custodian-post-unifiedgroupsources?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn create(
                &self,
                body: models::ediscovery::UnifiedGroupSource,
            ) -> Call<models::ediscovery::UnifiedGroupSource> {
                let operation = &Operation {
                    name: "custodian: create",
                    method: Method::Post,
                    path: "/compliance/ediscovery/cases/4c8f8f70-7785-4bd4-b296-c98376a2c5e1/custodians/2192ca408ea2410eba3bec8ae873be6b/unifiedGroupSources",
                    pages: &["ediscovery-custodian-post-unifiedgroupsources"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/unifiedGroupSources` — List unifiedgroupsources
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-custodian-list-unifiedgroupsources?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn list(&self) -> List<models::ediscovery::UnifiedGroupSource> {
                let operation = &Operation {
                    name: "custodian: list",
                    method: Method::Get,
                    path: "/compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/unifiedGroupSources",
                    pages: &["ediscovery-custodian-list-unifiedgroupsources"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/compliance/ediscovery/cases/{id}/custodians/{id}/unifiedGroupSources/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/compliance/ediscovery/cases/{id}/custodians/{id}/unifiedGroupSources/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/compliance/ediscovery/cases/{id}/custodians/{id}/unifiedGroupSources/{id}`
                Id
            }

            impl Id {
                /// `DELETE /compliance/ediscovery/cases/4c8f8f70-7785-4bd4-b296-c98376a2c5e1/custodians/2192ca408ea2410eba3bec8ae873be6b/unifiedGroupSources/33434233-3030-3739-3043-393039324633` — Delete unifiedGroupSource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-unifiedgroupsource-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "unifiedGroupSource: delete",
                        method: Method::Delete,
                        path: "/compliance/ediscovery/cases/4c8f8f70-7785-4bd4-b296-c98376a2c5e1/custodians/2192ca408ea2410eba3bec8ae873be6b/unifiedGroupSources/33434233-3030-3739-3043-393039324633",
                        pages: &["ediscovery-unifiedgroupsource-delete"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation)
                }

                /// `GET /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/unifiedGroupSources/{unifiedGroupSourceId}` — Get unifiedGroupSource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-unifiedgroupsource-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn get(&self) -> Get<models::ediscovery::UnifiedGroupSource> {
                    let operation = &Operation {
                        name: "unifiedGroupSource: get",
                        method: Method::Get,
                        path: "/compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/unifiedGroupSources/{unifiedGroupSourceId}",
                        pages: &["ediscovery-unifiedgroupsource-get"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    /// `/compliance/ediscovery/cases/{id}/custodians/{id}/userSources`
    pub mod user_sources {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/compliance/ediscovery/cases/{id}/custodians/{id}/userSources`
            UserSources
        }

        impl UserSources {
            /// `POST /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/userSources` — Create custodian userSource
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-custodian-post-usersources?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn create(&self, body: models::ediscovery::UserSource) -> Call<models::ediscovery::UserSource> {
                let operation = &Operation {
                    name: "custodian: create",
                    method: Method::Post,
                    path: "/compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/userSources",
                    pages: &["ediscovery-custodian-post-usersources"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/userSources` — List custodian userSources
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-custodian-list-usersources?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
            pub fn list(&self) -> List<models::ediscovery::UserSource> {
                let operation = &Operation {
                    name: "custodian: list",
                    method: Method::Get,
                    path: "/compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/userSources",
                    pages: &["ediscovery-custodian-list-usersources"],
                    work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/compliance/ediscovery/cases/{id}/custodians/{id}/userSources/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/compliance/ediscovery/cases/{id}/custodians/{id}/userSources/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/compliance/ediscovery/cases/{id}/custodians/{id}/userSources/{id}`
                Id
            }

            impl Id {
                /// `DELETE /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/userSources/{userSourceId}` — Delete userSource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-usersource-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "userSource: delete",
                        method: Method::Delete,
                        path: "/compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/userSources/{userSourceId}",
                        pages: &["ediscovery-usersource-delete"],
                        work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation)
                }

                /// `GET /compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/userSources/{userSourceId}` — Get userSource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-usersource-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
                pub fn get(&self) -> Get<models::ediscovery::UserSource> {
                    let operation = &Operation {
                        name: "userSource: get",
                        method: Method::Get,
                        path: "/compliance/ediscovery/cases/{caseId}/custodians/{custodianId}/userSources/{userSourceId}",
                        pages: &["ediscovery-usersource-get"],
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
