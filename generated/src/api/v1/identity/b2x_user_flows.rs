// Written by `cargo xtask gen`; do not edit.
//! `/identity/b2xUserFlows`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/identity/b2xUserFlows`
    B2xUserFlows
}

impl B2xUserFlows {
    /// `POST /identity/b2xUserFlows` — Create b2xIdentityUserFlow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-post-b2xuserflows?view=graph-rest-1.0)
    /// Required: `id`, `userFlowType`, `userFlowTypeVersion`. Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `IdentityUserFlow.ReadWrite.All`
    /// - application: `IdentityUserFlow.ReadWrite.All`
    pub fn create(&self, body: models::B2xIdentityUserFlow) -> Call<models::B2xIdentityUserFlow> {
        let operation = &Operation {
            name: "identityContainer: create",
            method: Method::Post,
            path: "/identity/b2xUserFlows",
            pages: &["identitycontainer-post-b2xuserflows"],
            work: "IdentityUserFlow.ReadWrite.All",
            personal: "",
            application: "IdentityUserFlow.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /identity/b2xUserFlows` — List b2xIdentityUserFlows
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-list-b2xuserflows?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
    /// - application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
    pub fn list(&self) -> List<models::B2xIdentityUserFlow> {
        let operation = &Operation {
            name: "identityContainer: list",
            method: Method::Get,
            path: "/identity/b2xUserFlows",
            pages: &["identitycontainer-list-b2xuserflows"],
            work: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
            personal: "",
            application: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/identity/b2xUserFlows/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/identity/b2xUserFlows/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/identity/b2xUserFlows/{id}`
        Id
    }

    impl Id {
        /// `DELETE /identity/b2xUserFlows/{id}` — Delete b2xIdentityUserFlow
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `IdentityUserFlow.ReadWrite.All`
        /// - application: `IdentityUserFlow.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "b2xIdentityUserFlow: delete",
                method: Method::Delete,
                path: "/identity/b2xUserFlows/{id}",
                pages: &["b2xidentityuserflow-delete"],
                work: "IdentityUserFlow.ReadWrite.All",
                personal: "",
                application: "IdentityUserFlow.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /identity/b2xUserFlows/{id}` — Get b2xIdentityUserFlow
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
        /// - application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
        pub fn get(&self) -> Get<models::B2xIdentityUserFlow> {
            let operation = &Operation {
                name: "b2xIdentityUserFlow: get",
                method: Method::Get,
                path: "/identity/b2xUserFlows/{id}",
                pages: &["b2xidentityuserflow-get"],
                work: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                personal: "",
                application: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `/identity/b2xUserFlows/{id}/apiConnectorConfiguration`
        pub fn api_connector_configuration(&self) -> api_connector_configuration::ApiConnectorConfiguration {
            api_connector_configuration::ApiConnectorConfiguration(self.0.name("apiConnectorConfiguration"))
        }

        /// `/identity/b2xUserFlows/{id}/identityProviders`
        pub fn identity_providers(&self) -> identity_providers::IdentityProviders {
            identity_providers::IdentityProviders(self.0.name("identityProviders"))
        }

        /// `/identity/b2xUserFlows/{id}/languages`
        pub fn languages(&self) -> languages::Languages {
            languages::Languages(self.0.name("languages"))
        }

        /// `/identity/b2xUserFlows/{id}/userAttributeAssignments`
        pub fn user_attribute_assignments(&self) -> user_attribute_assignments::UserAttributeAssignments {
            user_attribute_assignments::UserAttributeAssignments(self.0.name("userAttributeAssignments"))
        }
    }

    /// `/identity/b2xUserFlows/{id}/apiConnectorConfiguration`
    pub mod api_connector_configuration {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/identity/b2xUserFlows/{id}/apiConnectorConfiguration`
            ApiConnectorConfiguration
        }

        impl ApiConnectorConfiguration {
            /// `GET /identity/b2xUserFlows/{id}/apiConnectorConfiguration` — Get userFlowApiConnectorConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-get-apiconnectorconfiguration?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityUserFlow.ReadWrite.All`
            /// - application: `IdentityUserFlow.ReadWrite.All`
            pub fn list(&self) -> List<models::UserFlowApiConnectorConfiguration> {
                let operation = &Operation {
                    name: "b2xIdentityUserFlow: list",
                    method: Method::Get,
                    path: "/identity/b2xUserFlows/{id}/apiConnectorConfiguration",
                    pages: &["b2xidentityuserflow-get-apiconnectorconfiguration"],
                    work: "IdentityUserFlow.ReadWrite.All",
                    personal: "",
                    application: "IdentityUserFlow.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/identity/b2xUserFlows/{id}/apiConnectorConfiguration/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/identity/b2xUserFlows/{id}/apiConnectorConfiguration/{id}`
        pub mod id {
            use crate::runtime::{Call, Method, Operation, Reference};

            crate::runtime::node! {
                /// `/identity/b2xUserFlows/{id}/apiConnectorConfiguration/{id}`
                Id
            }

            impl Id {
                /// `PUT /identity/b2xUserFlows/{b2xUserFlowId}/apiConnectorConfiguration/{step}/$ref` — Update apiConnectorConfiguration
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-put-apiconnectorconfiguration?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `IdentityUserFlow.ReadWrite.All`
                /// - application: `IdentityUserFlow.ReadWrite.All`
                pub fn set_ref(&self, body: impl Into<Reference>) -> Call<()> {
                    let operation = &Operation {
                        name: "b2xIdentityUserFlow: set_ref",
                        method: Method::Put,
                        path: "/identity/b2xUserFlows/{b2xUserFlowId}/apiConnectorConfiguration/{step}/$ref",
                        pages: &["b2xidentityuserflow-put-apiconnectorconfiguration"],
                        work: "IdentityUserFlow.ReadWrite.All",
                        personal: "",
                        application: "IdentityUserFlow.ReadWrite.All",
                    };
                    self.0.name("$ref").call(operation).reference(body)
                }
            }
        }
    }

    /// `/identity/b2xUserFlows/{id}/identityProviders`
    pub mod identity_providers {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/identity/b2xUserFlows/{id}/identityProviders`
            IdentityProviders
        }

        impl IdentityProviders {
            /// `POST /identity/b2xUserFlows/{id}/identityProviders/$ref` — Add identityProvider
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-post-identityproviders?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityUserFlow.ReadWrite.All`
            /// - application: `IdentityUserFlow.ReadWrite.All`
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "b2xIdentityUserFlow: add_ref",
                    method: Method::Post,
                    path: "/identity/b2xUserFlows/{id}/identityProviders/$ref",
                    pages: &["b2xidentityuserflow-post-identityproviders"],
                    work: "IdentityUserFlow.ReadWrite.All",
                    personal: "",
                    application: "IdentityUserFlow.ReadWrite.All",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /identity/b2xUserFlows/{id}/identityProviders` — List identityproviders
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-list-identityproviders?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityUserFlow.ReadWrite.All`
            /// - application: `IdentityUserFlow.ReadWrite.All`
            pub fn list(&self) -> List<models::IdentityProvider> {
                let operation = &Operation {
                    name: "b2xIdentityUserFlow: list",
                    method: Method::Get,
                    path: "/identity/b2xUserFlows/{id}/identityProviders",
                    pages: &["b2xidentityuserflow-list-identityproviders"],
                    work: "IdentityUserFlow.ReadWrite.All",
                    personal: "",
                    application: "IdentityUserFlow.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/identity/b2xUserFlows/{id}/identityProviders/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/identity/b2xUserFlows/{id}/identityProviders/{id}`
        pub mod id {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/identity/b2xUserFlows/{id}/identityProviders/{id}`
                Id
            }

            impl Id {
                /// `DELETE /identity/b2xUserFlows/{id}/identityProviders/{id}/$ref` — Delete identityProvider from b2xIdentityUserFlow
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-delete-identityproviders?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `IdentityUserFlow.ReadWrite.All`
                /// - application: `IdentityUserFlow.ReadWrite.All`
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "b2xIdentityUserFlow: remove_ref",
                        method: Method::Delete,
                        path: "/identity/b2xUserFlows/{id}/identityProviders/{id}/$ref",
                        pages: &["b2xidentityuserflow-delete-identityproviders"],
                        work: "IdentityUserFlow.ReadWrite.All",
                        personal: "",
                        application: "IdentityUserFlow.ReadWrite.All",
                    };
                    self.0.name("$ref").call(operation)
                }
            }
        }
    }

    /// `/identity/b2xUserFlows/{id}/languages`
    pub mod languages {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/identity/b2xUserFlows/{id}/languages`
            Languages
        }

        impl Languages {
            /// `GET /identity/b2xUserFlows/{id}/languages` — List languages
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-list-languages?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
            /// - application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
            pub fn list(&self) -> List<models::UserFlowLanguageConfiguration> {
                let operation = &Operation {
                    name: "b2xIdentityUserFlow: list",
                    method: Method::Get,
                    path: "/identity/b2xUserFlows/{id}/languages",
                    pages: &["b2xidentityuserflow-list-languages"],
                    work: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                    personal: "",
                    application: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/identity/b2xUserFlows/{id}/languages/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/identity/b2xUserFlows/{id}/languages/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/identity/b2xUserFlows/{id}/languages/{id}`
                Id
            }

            impl Id {
                /// `GET /identity/b2xUserFlows/{id}/languages/{id}` — Get userFlowLanguageConfiguration
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguageconfiguration-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
                /// - application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
                pub fn get(&self) -> Get<models::UserFlowLanguageConfiguration> {
                    let operation = &Operation {
                        name: "userFlowLanguageConfiguration: get",
                        method: Method::Get,
                        path: "/identity/b2xUserFlows/{id}/languages/{id}",
                        pages: &["userflowlanguageconfiguration-get"],
                        work: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                        personal: "",
                        application: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `/identity/b2xUserFlows/{id}/languages/{id}/defaultPages`
                pub fn default_pages(&self) -> default_pages::DefaultPages {
                    default_pages::DefaultPages(self.0.name("defaultPages"))
                }

                /// `/identity/b2xUserFlows/{id}/languages/{id}/overridesPages`
                pub fn overrides_pages(&self) -> overrides_pages::OverridesPages {
                    overrides_pages::OverridesPages(self.0.name("overridesPages"))
                }
            }

            /// `/identity/b2xUserFlows/{id}/languages/{id}/defaultPages`
            pub mod default_pages {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/identity/b2xUserFlows/{id}/languages/{id}/defaultPages`
                    DefaultPages
                }

                impl DefaultPages {
                    /// `GET /identity/b2xUserFlows/{id}/languages/{id}/defaultPages` — List defaultPages
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguageconfiguration-list-defaultpages?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
                    /// - application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
                    pub fn list(&self) -> List<models::UserFlowLanguagePage> {
                        let operation = &Operation {
                            name: "userFlowLanguageConfiguration: list",
                            method: Method::Get,
                            path: "/identity/b2xUserFlows/{id}/languages/{id}/defaultPages",
                            pages: &["userflowlanguageconfiguration-list-defaultpages"],
                            work: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                            personal: "",
                            application: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/identity/b2xUserFlows/{id}/languages/{id}/defaultPages/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/identity/b2xUserFlows/{id}/languages/{id}/defaultPages/{id}`
                pub mod id {
                    use crate::runtime::{Bytes, Call, Method, Operation};

                    crate::runtime::node! {
                        /// `/identity/b2xUserFlows/{id}/languages/{id}/defaultPages/{id}`
                        Id
                    }

                    impl Id {
                        /// `GET /identity/b2xUserFlows/{id}/languages/{id}/defaultPages/{id}/$value` — Get userFlowLanguagePage
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguagepage-get?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
                        /// - application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
                        pub fn download(&self) -> Call<Bytes> {
                            let operation = &Operation {
                                name: "userFlowLanguagePage: download",
                                method: Method::Get,
                                path: "/identity/b2xUserFlows/{id}/languages/{id}/defaultPages/{id}/$value",
                                pages: &["userflowlanguagepage-get"],
                                work: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                                personal: "",
                                application: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                            };
                            self.0.name("$value").call(operation)
                        }
                    }
                }
            }

            /// `/identity/b2xUserFlows/{id}/languages/{id}/overridesPages`
            pub mod overrides_pages {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/identity/b2xUserFlows/{id}/languages/{id}/overridesPages`
                    OverridesPages
                }

                impl OverridesPages {
                    /// `DELETE /identity/b2xUserFlows/{id}/languages/{id}/overridesPages/$value` — Delete userFlowLanguagePage
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguagepage-delete?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `IdentityUserFlow.ReadWrite.All`
                    /// - application: `IdentityUserFlow.ReadWrite.All`
                    pub fn delete_value(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "userFlowLanguagePage: delete_value",
                            method: Method::Delete,
                            path: "/identity/b2xUserFlows/{id}/languages/{id}/overridesPages/$value",
                            pages: &["userflowlanguagepage-delete"],
                            work: "IdentityUserFlow.ReadWrite.All",
                            personal: "",
                            application: "IdentityUserFlow.ReadWrite.All",
                        };
                        self.0.name("$value").call(operation)
                    }

                    /// `GET /identity/b2xUserFlows/{id}/languages/{id}/overridesPages` — List overridespages
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguageconfiguration-list-overridespages?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
                    /// - application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
                    pub fn list(&self) -> List<models::UserFlowLanguagePage> {
                        let operation = &Operation {
                            name: "userFlowLanguageConfiguration: list",
                            method: Method::Get,
                            path: "/identity/b2xUserFlows/{id}/languages/{id}/overridesPages",
                            pages: &["userflowlanguageconfiguration-list-overridespages"],
                            work: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                            personal: "",
                            application: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/identity/b2xUserFlows/{id}/languages/{id}/overridesPages/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/identity/b2xUserFlows/{id}/languages/{id}/overridesPages/{id}`
                pub mod id {
                    use crate::runtime::{Bytes, Call, Content, Method, Operation};

                    crate::runtime::node! {
                        /// `/identity/b2xUserFlows/{id}/languages/{id}/overridesPages/{id}`
                        Id
                    }

                    impl Id {
                        /// `GET /identity/b2xUserFlows/{id}/languages/{id}/overridesPages/{id}/$value` — Get userFlowLanguagePage
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguagepage-get?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
                        /// - application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
                        pub fn download(&self) -> Call<Bytes> {
                            let operation = &Operation {
                                name: "userFlowLanguagePage: download",
                                method: Method::Get,
                                path: "/identity/b2xUserFlows/{id}/languages/{id}/overridesPages/{id}/$value",
                                pages: &["userflowlanguagepage-get"],
                                work: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                                personal: "",
                                application: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                            };
                            self.0.name("$value").call(operation)
                        }

                        /// `PUT /identity/b2xUserFlows/{id}/languages/{id}/overridesPages/{id}/$value` — Update userFlowLanguagePage
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguagepage-put?view=graph-rest-1.0)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `IdentityUserFlow.ReadWrite.All`
                        /// - application: `IdentityUserFlow.ReadWrite.All`
                        pub fn upload(&self, body: impl Into<Content>) -> Call<()> {
                            let operation = &Operation {
                                name: "userFlowLanguagePage: upload",
                                method: Method::Put,
                                path: "/identity/b2xUserFlows/{id}/languages/{id}/overridesPages/{id}/$value",
                                pages: &["userflowlanguagepage-put"],
                                work: "IdentityUserFlow.ReadWrite.All",
                                personal: "",
                                application: "IdentityUserFlow.ReadWrite.All",
                            };
                            self.0.name("$value").call(operation).content(body)
                        }
                    }
                }
            }
        }
    }

    /// `/identity/b2xUserFlows/{id}/userAttributeAssignments`
    pub mod user_attribute_assignments {
        use super::{models, requests};
        use crate::runtime::{Call, Get, List, Method, Operation};

        crate::runtime::node! {
            /// `/identity/b2xUserFlows/{id}/userAttributeAssignments`
            UserAttributeAssignments
        }

        impl UserAttributeAssignments {
            /// `POST /identity/b2xUserFlows/{id}/userAttributeAssignments` — Create userAttributeAssignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-post-userattributeassignments?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityUserFlow.ReadWrite.All`
            /// - application: `IdentityUserFlow.ReadWrite.All`
            pub fn create(
                &self,
                body: models::IdentityUserFlowAttributeAssignment,
            ) -> Call<models::IdentityUserFlowAttributeAssignment> {
                let operation = &Operation {
                    name: "b2xIdentityUserFlow: create",
                    method: Method::Post,
                    path: "/identity/b2xUserFlows/{id}/userAttributeAssignments",
                    pages: &["b2xidentityuserflow-post-userattributeassignments"],
                    work: "IdentityUserFlow.ReadWrite.All",
                    personal: "",
                    application: "IdentityUserFlow.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /identity/b2xUserFlows/{b2xIdentityUserFlowId}/userAttributeAssignments/getOrder` — identityUserFlowAttributeAssignment: getOrder
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-getorder?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
            /// - application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
            pub fn get_order(&self) -> Get<models::AssignmentOrder> {
                let operation = &Operation {
                    name: "identityUserFlowAttributeAssignment: get_order",
                    method: Method::Get,
                    path: "/identity/b2xUserFlows/{b2xIdentityUserFlowId}/userAttributeAssignments/getOrder",
                    pages: &["identityuserflowattributeassignment-getorder"],
                    work: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                    personal: "",
                    application: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                };
                self.0.name("getOrder").get(operation)
            }

            /// `GET /identity/b2xUserFlows/{id}/userAttributeAssignments` — List userAttributeAssignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-list-userattributeassignments?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
            /// - application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
            pub fn list(&self) -> List<models::IdentityUserFlowAttributeAssignment> {
                let operation = &Operation {
                    name: "b2xIdentityUserFlow: list",
                    method: Method::Get,
                    path: "/identity/b2xUserFlows/{id}/userAttributeAssignments",
                    pages: &["b2xidentityuserflow-list-userattributeassignments"],
                    work: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                    personal: "",
                    application: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `POST /identity/b2xUserFlows/{b2xIdentityUserFlowId}/userAttributeAssignments/setOrder` — identityUserFlowAttributeAssignment: setOrder
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-setorder?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityUserFlow.ReadWrite.All`
            /// - application: `IdentityUserFlow.ReadWrite.All`
            pub fn set_order(
                &self,
                body: requests::identity_user_flow_attribute_assignment::SetOrderRequest,
            ) -> Call<()> {
                let operation = &Operation {
                    name: "identityUserFlowAttributeAssignment: set_order",
                    method: Method::Post,
                    path: "/identity/b2xUserFlows/{b2xIdentityUserFlowId}/userAttributeAssignments/setOrder",
                    pages: &["identityuserflowattributeassignment-setorder"],
                    work: "IdentityUserFlow.ReadWrite.All",
                    personal: "",
                    application: "IdentityUserFlow.ReadWrite.All",
                };
                self.0.name("setOrder").call(operation).json(body)
            }

            /// `/identity/b2xUserFlows/{id}/userAttributeAssignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/identity/b2xUserFlows/{id}/userAttributeAssignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/identity/b2xUserFlows/{id}/userAttributeAssignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /identity/b2xUserFlows/{id}/userAttributeAssignments/{id}` — Delete userAttributeAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `IdentityUserFlow.ReadWrite.All`
                /// - application: `IdentityUserFlow.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "identityUserFlowAttributeAssignment: delete",
                        method: Method::Delete,
                        path: "/identity/b2xUserFlows/{id}/userAttributeAssignments/{id}",
                        pages: &["identityuserflowattributeassignment-delete"],
                        work: "IdentityUserFlow.ReadWrite.All",
                        personal: "",
                        application: "IdentityUserFlow.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /identity/b2xUserFlows/{id}/userAttributeAssignments/{id}` — Get identityUserFlowAttributeAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
                /// - application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
                pub fn get(&self) -> Get<models::IdentityUserFlowAttributeAssignment> {
                    let operation = &Operation {
                        name: "identityUserFlowAttributeAssignment: get",
                        method: Method::Get,
                        path: "/identity/b2xUserFlows/{id}/userAttributeAssignments/{id}",
                        pages: &["identityuserflowattributeassignment-get"],
                        work: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                        personal: "",
                        application: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /identity/b2xUserFlows/{id}/userAttributeAssignments/{id}` — Update identityUserFlowAttributeAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-update?view=graph-rest-1.0)
                /// Status: 200, 204.
                /// Permissions, least privileged first:
                /// - work or school account: `IdentityUserFlow.ReadWrite.All`
                /// - application: `IdentityUserFlow.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::IdentityUserFlowAttributeAssignment,
                ) -> Call<Option<models::IdentityUserFlowAttributeAssignment>> {
                    let operation = &Operation {
                        name: "identityUserFlowAttributeAssignment: update",
                        method: Method::Patch,
                        path: "/identity/b2xUserFlows/{id}/userAttributeAssignments/{id}",
                        pages: &["identityuserflowattributeassignment-update"],
                        work: "IdentityUserFlow.ReadWrite.All",
                        personal: "",
                        application: "IdentityUserFlow.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
