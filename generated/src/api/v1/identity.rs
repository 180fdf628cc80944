// Written by `cargo xtask gen`; do not edit.
//! `/identity`

use super::{models, requests};

crate::runtime::node! {
    /// `/identity`
    Identity
}

impl Identity {
    /// `/identity/apiConnectors`
    pub fn api_connectors(&self) -> api_connectors::ApiConnectors {
        api_connectors::ApiConnectors(self.0.name("apiConnectors"))
    }

    /// `/identity/b2xUserFlows`
    pub fn b2x_user_flows(&self) -> b2x_user_flows::B2xUserFlows {
        b2x_user_flows::B2xUserFlows(self.0.name("b2xUserFlows"))
    }

    /// `/identity/conditionalAccess`
    pub fn conditional_access(&self) -> conditional_access::ConditionalAccess {
        conditional_access::ConditionalAccess(self.0.name("conditionalAccess"))
    }

    /// `/identity/identityProviders`
    pub fn identity_providers(&self) -> identity_providers::IdentityProviders {
        identity_providers::IdentityProviders(self.0.name("identityProviders"))
    }

    /// `/identity/userFlowAttributes`
    pub fn user_flow_attributes(&self) -> user_flow_attributes::UserFlowAttributes {
        user_flow_attributes::UserFlowAttributes(self.0.name("userFlowAttributes"))
    }
}

pub mod api_connectors {
    use crate::runtime::{Call, List, Method, Operation};
    use super::{models, requests};

    crate::runtime::node! {
        /// `/identity/apiConnectors`
        ApiConnectors
    }

    impl ApiConnectors {
        /// `POST /identity/apiConnectors` — Create identityApiConnector
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-create?view=graph-rest-1.0)
        /// Permissions: work, application: `APIConnectors.ReadWrite.All`. Status: 201.
        pub fn create(
            &self,
            body: models::IdentityApiConnector,
        ) -> Call<models::IdentityApiConnector> {
            let operation = &Operation {
                name: "identityApiConnector: create",
                method: Method::Post,
                path: "/identity/apiConnectors",
                pages: &["identityapiconnector-create"],
                work: "APIConnectors.ReadWrite.All",
                personal: "",
                application: "APIConnectors.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /identity/apiConnectors` — List identityApiConnectors
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-list?view=graph-rest-1.0)
        /// Permissions: work, application: `APIConnectors.ReadWrite.All`. Status: 200.
        pub fn list(&self) -> List<models::IdentityApiConnector> {
            let operation = &Operation {
                name: "identityApiConnector: list",
                method: Method::Get,
                path: "/identity/apiConnectors",
                pages: &["identityapiconnector-list"],
                work: "APIConnectors.ReadWrite.All",
                personal: "",
                application: "APIConnectors.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/identity/apiConnectors/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    pub mod id {
        use crate::runtime::{Call, Get, Method, Operation};
        use super::{models, requests};

        crate::runtime::node! {
            /// `/identity/apiConnectors/{id}`
            Id
        }

        impl Id {
            /// `DELETE /identity/apiConnectors/{identityApiConnectorId}` — Delete identityApiConnector
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-delete?view=graph-rest-1.0)
            /// Permissions: work, application: `APIConnectors.ReadWrite.All`. Status: 204.
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "identityApiConnector: delete",
                    method: Method::Delete,
                    path: "/identity/apiConnectors/{identityApiConnectorId}",
                    pages: &["identityapiconnector-delete"],
                    work: "APIConnectors.ReadWrite.All",
                    personal: "",
                    application: "APIConnectors.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /identity/apiConnectors/{identityApiConnectorId}` — Get identityApiConnector
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-get?view=graph-rest-1.0)
            /// Permissions: work, application: `APIConnectors.ReadWrite.All`. Status: 200.
            pub fn get(&self) -> Get<models::IdentityApiConnector> {
                let operation = &Operation {
                    name: "identityApiConnector: get",
                    method: Method::Get,
                    path: "/identity/apiConnectors/{identityApiConnectorId}",
                    pages: &["identityapiconnector-get"],
                    work: "APIConnectors.ReadWrite.All",
                    personal: "",
                    application: "APIConnectors.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /identity/apiConnectors/{identityApiConnectorId}` — Update identityApiConnector
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-update?view=graph-rest-1.0)
            /// Permissions: work, application: `APIConnectors.ReadWrite.All`. Status: 204.
            pub fn update(&self, body: models::IdentityApiConnector) -> Call<()> {
                let operation = &Operation {
                    name: "identityApiConnector: update",
                    method: Method::Patch,
                    path: "/identity/apiConnectors/{identityApiConnectorId}",
                    pages: &["identityapiconnector-update"],
                    work: "APIConnectors.ReadWrite.All",
                    personal: "",
                    application: "APIConnectors.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `POST /identity/apiconnectors/{id}/uploadClientCertificate` — identityApiConnector: uploadClientCertificate
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-uploadclientcertificate?view=graph-rest-1.0)
            /// Permissions: work, application: `APIConnectors.ReadWrite.All`. Status: 200.
            pub fn upload_client_certificate(
                &self,
                body: requests::identity_api_connector::UploadClientCertificateRequest,
            ) -> Call<models::IdentityApiConnector> {
                let operation = &Operation {
                    name: "identityApiConnector: upload_client_certificate",
                    method: Method::Post,
                    path: "/identity/apiconnectors/{id}/uploadClientCertificate",
                    pages: &["identityapiconnector-uploadclientcertificate"],
                    work: "APIConnectors.ReadWrite.All",
                    personal: "",
                    application: "APIConnectors.ReadWrite.All",
                };
                self.0.name("uploadClientCertificate").call(operation).json(body)
            }
        }
    }
}

pub mod b2x_user_flows {
    use crate::runtime::{Call, List, Method, Operation};
    use super::{models, requests};

    crate::runtime::node! {
        /// `/identity/b2xUserFlows`
        B2xUserFlows
    }

    impl B2xUserFlows {
        /// `POST /identity/b2xUserFlows` — Create b2xIdentityUserFlow
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-post-b2xuserflows?view=graph-rest-1.0)
        /// Permissions: work, application: `IdentityUserFlow.ReadWrite.All`. Required: `id`, `userFlowType`, `userFlowTypeVersion`. Status: 201.
        pub fn create(
            &self,
            body: models::B2xIdentityUserFlow,
        ) -> Call<models::B2xIdentityUserFlow> {
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
        /// Permissions: work, application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`. Status: 200.
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

    pub mod id {
        use crate::runtime::{Call, Get, Method, Operation};
        use super::{models, requests};

        crate::runtime::node! {
            /// `/identity/b2xUserFlows/{id}`
            Id
        }

        impl Id {
            /// `DELETE /identity/b2xUserFlows/{id}` — Delete b2xIdentityUserFlow
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-delete?view=graph-rest-1.0)
            /// Permissions: work, application: `IdentityUserFlow.ReadWrite.All`. Status: 204.
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
            /// Permissions: work, application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`. Status: 200.
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
            pub fn api_connector_configuration(
                &self,
            ) -> api_connector_configuration::ApiConnectorConfiguration {
                api_connector_configuration::ApiConnectorConfiguration(
                    self.0.name("apiConnectorConfiguration"),
                )
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
            pub fn user_attribute_assignments(
                &self,
            ) -> user_attribute_assignments::UserAttributeAssignments {
                user_attribute_assignments::UserAttributeAssignments(
                    self.0.name("userAttributeAssignments"),
                )
            }
        }

        pub mod api_connector_configuration {
            use crate::runtime::{List, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/identity/b2xUserFlows/{id}/apiConnectorConfiguration`
                ApiConnectorConfiguration
            }

            impl ApiConnectorConfiguration {
                /// `GET /identity/b2xUserFlows/{id}/apiConnectorConfiguration` — Get userFlowApiConnectorConfiguration
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-get-apiconnectorconfiguration?view=graph-rest-1.0)
                /// Permissions: work, application: `IdentityUserFlow.ReadWrite.All`. Status: 200.
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
                    /// Permissions: work, application: `IdentityUserFlow.ReadWrite.All`. Status: 204.
                    pub fn set_ref(&self, body: impl Into<Reference>) -> Call<()> {
                        let operation = &Operation {
                            name: "b2xIdentityUserFlow: set_ref",
                            method: Method::Put,
                            path: "/identity/b2xUserFlows/{b2xUserFlowId}/apiConnectorConfiguration/{step}/$ref",
                            pages: &[
                                "b2xidentityuserflow-put-apiconnectorconfiguration",
                            ],
                            work: "IdentityUserFlow.ReadWrite.All",
                            personal: "",
                            application: "IdentityUserFlow.ReadWrite.All",
                        };
                        self.0.name("$ref").call(operation).reference(body)
                    }
                }
            }
        }

        pub mod identity_providers {
            use crate::runtime::{Call, List, Method, Operation, Reference};
            use super::models;

            crate::runtime::node! {
                /// `/identity/b2xUserFlows/{id}/identityProviders`
                IdentityProviders
            }

            impl IdentityProviders {
                /// `POST /identity/b2xUserFlows/{id}/identityProviders/$ref` — Add identityProvider
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-post-identityproviders?view=graph-rest-1.0)
                /// Permissions: work, application: `IdentityUserFlow.ReadWrite.All`. Status: 204.
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
                /// Permissions: work, application: `IdentityUserFlow.ReadWrite.All`. Status: 200.
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
                    /// Permissions: work, application: `IdentityUserFlow.ReadWrite.All`. Status: 204.
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

        pub mod languages {
            use crate::runtime::{List, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/identity/b2xUserFlows/{id}/languages`
                Languages
            }

            impl Languages {
                /// `GET /identity/b2xUserFlows/{id}/languages` — List languages
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-list-languages?view=graph-rest-1.0)
                /// Permissions: work, application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`. Status: 200.
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

            pub mod id {
                use crate::runtime::{Get, Method, Operation};
                use super::models;

                crate::runtime::node! {
                    /// `/identity/b2xUserFlows/{id}/languages/{id}`
                    Id
                }

                impl Id {
                    /// `GET /identity/b2xUserFlows/{id}/languages/{id}` — Get userFlowLanguageConfiguration
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguageconfiguration-get?view=graph-rest-1.0)
                    /// Permissions: work, application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`. Status: 200.
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

                pub mod default_pages {
                    use crate::runtime::{List, Method, Operation};
                    use super::models;

                    crate::runtime::node! {
                        /// `/identity/b2xUserFlows/{id}/languages/{id}/defaultPages`
                        DefaultPages
                    }

                    impl DefaultPages {
                        /// `GET /identity/b2xUserFlows/{id}/languages/{id}/defaultPages` — List defaultPages
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguageconfiguration-list-defaultpages?view=graph-rest-1.0)
                        /// Permissions: work, application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`. Status: 200.
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
                            /// Permissions: work, application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`. Status: 200.
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

                pub mod overrides_pages {
                    use crate::runtime::{Call, List, Method, Operation};
                    use super::models;

                    crate::runtime::node! {
                        /// `/identity/b2xUserFlows/{id}/languages/{id}/overridesPages`
                        OverridesPages
                    }

                    impl OverridesPages {
                        /// `DELETE /identity/b2xUserFlows/{id}/languages/{id}/overridesPages/$value` — Delete userFlowLanguagePage
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguagepage-delete?view=graph-rest-1.0)
                        /// Permissions: work, application: `IdentityUserFlow.ReadWrite.All`. Status: 204.
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
                        /// Permissions: work, application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`. Status: 200.
                        pub fn list(&self) -> List<models::UserFlowLanguagePage> {
                            let operation = &Operation {
                                name: "userFlowLanguageConfiguration: list",
                                method: Method::Get,
                                path: "/identity/b2xUserFlows/{id}/languages/{id}/overridesPages",
                                pages: &[
                                    "userflowlanguageconfiguration-list-overridespages",
                                ],
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
                            /// Permissions: work, application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`. Status: 200.
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
                            /// Permissions: work, application: `IdentityUserFlow.ReadWrite.All`. Status: 204.
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

        pub mod user_attribute_assignments {
            use crate::runtime::{Call, Get, List, Method, Operation};
            use super::{models, requests};

            crate::runtime::node! {
                /// `/identity/b2xUserFlows/{id}/userAttributeAssignments`
                UserAttributeAssignments
            }

            impl UserAttributeAssignments {
                /// `POST /identity/b2xUserFlows/{id}/userAttributeAssignments` — Create userAttributeAssignments
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-post-userattributeassignments?view=graph-rest-1.0)
                /// Permissions: work, application: `IdentityUserFlow.ReadWrite.All`. Status: 201.
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
                /// Permissions: work, application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`. Status: 200.
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
                /// Permissions: work, application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`. Status: 200.
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
                /// Permissions: work, application: `IdentityUserFlow.ReadWrite.All`. Status: 204.
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

            pub mod id {
                use crate::runtime::{Call, Get, Method, Operation};
                use super::models;

                crate::runtime::node! {
                    /// `/identity/b2xUserFlows/{id}/userAttributeAssignments/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /identity/b2xUserFlows/{id}/userAttributeAssignments/{id}` — Delete userAttributeAssignment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-delete?view=graph-rest-1.0)
                    /// Permissions: work, application: `IdentityUserFlow.ReadWrite.All`. Status: 204.
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
                    /// Permissions: work, application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`. Status: 200.
                    pub fn get(
                        &self,
                    ) -> Get<models::IdentityUserFlowAttributeAssignment> {
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
                    /// Permissions: work, application: `IdentityUserFlow.ReadWrite.All`. Status: 200, 204.
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
}

pub mod conditional_access {
    use super::models;

    crate::runtime::node! {
        /// `/identity/conditionalAccess`
        ConditionalAccess
    }

    impl ConditionalAccess {
        /// `/identity/conditionalAccess/namedLocations`
        pub fn named_locations(&self) -> named_locations::NamedLocations {
            named_locations::NamedLocations(self.0.name("namedLocations"))
        }

        /// `/identity/conditionalAccess/policies`
        pub fn policies(&self) -> policies::Policies {
            policies::Policies(self.0.name("policies"))
        }
    }

    pub mod named_locations {
        use crate::runtime::{Call, List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/identity/conditionalAccess/namedLocations`
            NamedLocations
        }

        impl NamedLocations {
            /// `POST /identity/conditionalAccess/namedLocations` — Create namedLocation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-post-namedlocations?view=graph-rest-1.0)
            /// Permissions: work, application: `Policy.Read.All` and `Policy.ReadWrite.ConditionalAccess`. Required: `displayName`, `ipRanges`, `countriesAndRegions`. Status: 201.
            pub fn create(
                &self,
                body: impl Into<models::NamedLocation>,
            ) -> Call<models::NamedLocation> {
                let operation = &Operation {
                    name: "conditionalAccessRoot: create",
                    method: Method::Post,
                    path: "/identity/conditionalAccess/namedLocations",
                    pages: &["conditionalaccessroot-post-namedlocations"],
                    work: "Policy.Read.All+Policy.ReadWrite.ConditionalAccess",
                    personal: "",
                    application: "Policy.Read.All+Policy.ReadWrite.ConditionalAccess",
                };
                self.0.call(operation).json(Into::<models::NamedLocation>::into(body))
            }

            /// `GET /identity/conditionalAccess/namedLocations` — List namedLocations
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-list-namedlocations?view=graph-rest-1.0)
            /// Permissions: work, application: `Policy.Read.All`. Status: 200.
            pub fn list(&self) -> List<models::NamedLocation> {
                let operation = &Operation {
                    name: "conditionalAccessRoot: list",
                    method: Method::Get,
                    path: "/identity/conditionalAccess/namedLocations",
                    pages: &["conditionalaccessroot-list-namedlocations"],
                    work: "Policy.Read.All",
                    personal: "",
                    application: "Policy.Read.All",
                };
                self.0.list(operation)
            }

            /// `/identity/conditionalAccess/namedLocations/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        pub mod id {
            use crate::runtime::{Call, Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/identity/conditionalAccess/namedLocations/{id}`
                Id
            }

            impl Id {
                /// `DELETE /identity/conditionalAccess/namedLocations/{id}` — Delete namedLocation
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/namedlocation-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/ipnamedlocation-delete?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/countrynamedlocation-delete?view=graph-rest-1.0)
                /// Permissions: work, application: `Policy.Read.All` and `Policy.ReadWrite.ConditionalAccess`. Status: 204.
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "namedLocation: delete",
                        method: Method::Delete,
                        path: "/identity/conditionalAccess/namedLocations/{id}",
                        pages: &[
                            "namedlocation-delete",
                            "ipnamedlocation-delete",
                            "countrynamedlocation-delete",
                        ],
                        work: "Policy.Read.All+Policy.ReadWrite.ConditionalAccess",
                        personal: "",
                        application: "Policy.Read.All+Policy.ReadWrite.ConditionalAccess",
                    };
                    self.0.call(operation)
                }

                /// `GET /identity/conditionalAccess/namedLocations/{id}` — Get namedLocation
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/namedlocation-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/ipnamedlocation-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/countrynamedlocation-get?view=graph-rest-1.0)
                /// Permissions: work, application: `Policy.Read.All`. Status: 200.
                pub fn get(&self) -> Get<models::NamedLocation> {
                    let operation = &Operation {
                        name: "namedLocation: get",
                        method: Method::Get,
                        path: "/identity/conditionalAccess/namedLocations/{id}",
                        pages: &[
                            "namedlocation-get",
                            "ipnamedlocation-get",
                            "countrynamedlocation-get",
                        ],
                        work: "Policy.Read.All",
                        personal: "",
                        application: "Policy.Read.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /identity/conditionalAccess/namedLocations/{id}` — Update ipNamedlocation
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/ipnamedlocation-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/countrynamedlocation-update?view=graph-rest-1.0)
                /// Permissions: work, application: `Policy.Read.All` and `Policy.ReadWrite.ConditionalAccess`. Status: 204.
                pub fn update(
                    &self,
                    body: impl Into<models::NamedLocation>,
                ) -> Call<()> {
                    let operation = &Operation {
                        name: "ipNamedLocation: update",
                        method: Method::Patch,
                        path: "/identity/conditionalAccess/namedLocations/{id}",
                        pages: &[
                            "ipnamedlocation-update",
                            "countrynamedlocation-update",
                        ],
                        work: "Policy.Read.All+Policy.ReadWrite.ConditionalAccess",
                        personal: "",
                        application: "Policy.Read.All+Policy.ReadWrite.ConditionalAccess",
                    };
                    self.0
                        .call(operation)
                        .json(Into::<models::NamedLocation>::into(body))
                }
            }
        }
    }

    pub mod policies {
        use crate::runtime::{Call, List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/identity/conditionalAccess/policies`
            Policies
        }

        impl Policies {
            /// `POST /identity/conditionalAccess/policies` — Create conditionalAccessPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-post-policies?view=graph-rest-1.0)
            /// Permissions: work, application: `Policy.Read.All` and `Policy.ReadWrite.ConditionalAccess` and `Application.Read.All`. Status: 201.
            pub fn create(
                &self,
                body: models::ConditionalAccessPolicy,
            ) -> Call<models::ConditionalAccessPolicy> {
                let operation = &Operation {
                    name: "conditionalAccessRoot: create",
                    method: Method::Post,
                    path: "/identity/conditionalAccess/policies",
                    pages: &["conditionalaccessroot-post-policies"],
                    work: "Policy.Read.All+Policy.ReadWrite.ConditionalAccess+Application.Read.All",
                    personal: "",
                    application: "Policy.Read.All+Policy.ReadWrite.ConditionalAccess+Application.Read.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /identity/conditionalAccess/policies` — List policies
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-list-policies?view=graph-rest-1.0)
            /// Permissions: work, application: `Policy.Read.All`. Status: 200.
            pub fn list(&self) -> List<models::ConditionalAccessPolicy> {
                let operation = &Operation {
                    name: "conditionalAccessRoot: list",
                    method: Method::Get,
                    path: "/identity/conditionalAccess/policies",
                    pages: &["conditionalaccessroot-list-policies"],
                    work: "Policy.Read.All",
                    personal: "",
                    application: "Policy.Read.All",
                };
                self.0.list(operation)
            }

            /// `/identity/conditionalAccess/policies/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        pub mod id {
            use crate::runtime::{Call, Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/identity/conditionalAccess/policies/{id}`
                Id
            }

            impl Id {
                /// `DELETE /identity/conditionalAccess/policies/{id}` — Delete conditionalAccessPolicy
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccesspolicy-delete?view=graph-rest-1.0)
                /// Permissions: work, application: `Policy.Read.All` and `Policy.ReadWrite.ConditionalAccess`. Status: 204.
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "conditionalAccessPolicy: delete",
                        method: Method::Delete,
                        path: "/identity/conditionalAccess/policies/{id}",
                        pages: &["conditionalaccesspolicy-delete"],
                        work: "Policy.Read.All+Policy.ReadWrite.ConditionalAccess",
                        personal: "",
                        application: "Policy.Read.All+Policy.ReadWrite.ConditionalAccess",
                    };
                    self.0.call(operation)
                }

                /// `GET /identity/conditionalAccess/policies/{id}` — Get conditionalAccessPolicy
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccesspolicy-get?view=graph-rest-1.0)
                /// Permissions: work, application: `Policy.Read.All`. Status: 200.
                pub fn get(&self) -> Get<models::ConditionalAccessPolicy> {
                    let operation = &Operation {
                        name: "conditionalAccessPolicy: get",
                        method: Method::Get,
                        path: "/identity/conditionalAccess/policies/{id}",
                        pages: &["conditionalaccesspolicy-get"],
                        work: "Policy.Read.All",
                        personal: "",
                        application: "Policy.Read.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /identity/conditionalAccess/policies/{id}` — Update conditionalaccesspolicy
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccesspolicy-update?view=graph-rest-1.0)
                /// Permissions: work, application: `Policy.Read.All` and `Policy.ReadWrite.ConditionalAccess` and `Application.Read.All`. Status: 204.
                pub fn update(&self, body: models::ConditionalAccessPolicy) -> Call<()> {
                    let operation = &Operation {
                        name: "conditionalAccessPolicy: update",
                        method: Method::Patch,
                        path: "/identity/conditionalAccess/policies/{id}",
                        pages: &["conditionalaccesspolicy-update"],
                        work: "Policy.Read.All+Policy.ReadWrite.ConditionalAccess+Application.Read.All",
                        personal: "",
                        application: "Policy.Read.All+Policy.ReadWrite.ConditionalAccess+Application.Read.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}

pub mod identity_providers {
    use crate::runtime::{Call, List, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/identity/identityProviders`
        IdentityProviders
    }

    impl IdentityProviders {
        /// `POST /identity/identityProviders` — Create identityProvider
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-post-identityproviders?view=graph-rest-1.0)
        /// Permissions: work, application: `IdentityProvider.ReadWrite.All`. Status: 201.
        pub fn create(
            &self,
            body: models::SocialIdentityProvider,
        ) -> Call<models::SocialIdentityProvider> {
            let operation = &Operation {
                name: "identityContainer: create",
                method: Method::Post,
                path: "/identity/identityProviders",
                pages: &["identitycontainer-post-identityproviders"],
                work: "IdentityProvider.ReadWrite.All",
                personal: "",
                application: "IdentityProvider.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /identity/identityProviders` — List identityproviders
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-list-identityproviders?view=graph-rest-1.0)
        /// Permissions: work, application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`. Status: 200.
        pub fn list(&self) -> List<models::SocialIdentityProvider> {
            let operation = &Operation {
                name: "identityContainer: list",
                method: Method::Get,
                path: "/identity/identityProviders",
                pages: &["identitycontainer-list-identityproviders"],
                work: "IdentityProvider.Read.All IdentityProvider.ReadWrite.All",
                personal: "",
                application: "IdentityProvider.Read.All IdentityProvider.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/identity/identityProviders/availableProviderTypes`
        pub fn available_provider_types(
            &self,
        ) -> available_provider_types::AvailableProviderTypes {
            available_provider_types::AvailableProviderTypes(
                self.0.name("availableProviderTypes"),
            )
        }

        /// `/identity/identityProviders/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    pub mod available_provider_types {
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/identity/identityProviders/availableProviderTypes`
            AvailableProviderTypes
        }

        impl AvailableProviderTypes {
            /// `GET /identity/identityProviders/availableProviderTypes` — List availableProviderTypes
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/identityproviderbase-availableprovidertypes?view=graph-rest-1.0)
            /// Permissions: work, application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> Call<Vec<String>> {
                let operation = &Operation {
                    name: "identityProviderBase: list",
                    method: Method::Get,
                    path: "/identity/identityProviders/availableProviderTypes",
                    pages: &["identityproviderbase-availableprovidertypes"],
                    work: "IdentityProvider.Read.All IdentityProvider.ReadWrite.All",
                    personal: "",
                    application: "IdentityProvider.Read.All IdentityProvider.ReadWrite.All",
                };
                self.0.call(operation)
            }
        }
    }

    pub mod id {
        use crate::runtime::{Call, Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/identity/identityProviders/{id}`
            Id
        }

        impl Id {
            /// `DELETE /identity/identityProviders/{id}` — Delete identityProvider
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/identityproviderbase-delete?view=graph-rest-1.0)
            /// Permissions: work, application: `IdentityProvider.ReadWrite.All`. Status: 204.
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "identityProviderBase: delete",
                    method: Method::Delete,
                    path: "/identity/identityProviders/{id}",
                    pages: &["identityproviderbase-delete"],
                    work: "IdentityProvider.ReadWrite.All",
                    personal: "",
                    application: "IdentityProvider.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /identity/identityProviders/{id}` — Get identityProvider
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/identityproviderbase-get?view=graph-rest-1.0)
            /// Permissions: work, application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`. Status: 200.
            pub fn get(&self) -> Get<models::SocialIdentityProvider> {
                let operation = &Operation {
                    name: "identityProviderBase: get",
                    method: Method::Get,
                    path: "/identity/identityProviders/{id}",
                    pages: &["identityproviderbase-get"],
                    work: "IdentityProvider.Read.All IdentityProvider.ReadWrite.All",
                    personal: "",
                    application: "IdentityProvider.Read.All IdentityProvider.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /identity/identityProviders/{id}` — Update identityProvider
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/identityproviderbase-update?view=graph-rest-1.0)
            /// Permissions: work, application: `IdentityProvider.ReadWrite.All`. Status: 204.
            pub fn update(&self, body: models::SocialIdentityProvider) -> Call<()> {
                let operation = &Operation {
                    name: "identityProviderBase: update",
                    method: Method::Patch,
                    path: "/identity/identityProviders/{id}",
                    pages: &["identityproviderbase-update"],
                    work: "IdentityProvider.ReadWrite.All",
                    personal: "",
                    application: "IdentityProvider.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

pub mod user_flow_attributes {
    use crate::runtime::{Call, List, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/identity/userFlowAttributes`
        UserFlowAttributes
    }

    impl UserFlowAttributes {
        /// `POST /identity/userFlowAttributes` — Create identityUserFlowAttribute
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattribute-post?view=graph-rest-1.0)
        /// Permissions: work, application: `IdentityUserFlow.ReadWrite.All`. Status: 201.
        pub fn create(
            &self,
            body: impl Into<models::IdentityUserFlowAttribute>,
        ) -> Call<models::IdentityUserFlowAttribute> {
            let operation = &Operation {
                name: "identityUserFlowAttribute: create",
                method: Method::Post,
                path: "/identity/userFlowAttributes",
                pages: &["identityuserflowattribute-post"],
                work: "IdentityUserFlow.ReadWrite.All",
                personal: "",
                application: "IdentityUserFlow.ReadWrite.All",
            };
            self.0
                .call(operation)
                .json(Into::<models::IdentityUserFlowAttribute>::into(body))
        }

        /// `GET /identity/userFlowAttributes` — List identityUserFlowAttributes
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattribute-list?view=graph-rest-1.0)
        /// Permissions: work, application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`. Status: 200.
        pub fn list(&self) -> List<models::IdentityUserFlowAttribute> {
            let operation = &Operation {
                name: "identityUserFlowAttribute: list",
                method: Method::Get,
                path: "/identity/userFlowAttributes",
                pages: &["identityuserflowattribute-list"],
                work: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                personal: "",
                application: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/identity/userFlowAttributes/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    pub mod id {
        use crate::runtime::{Call, Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/identity/userFlowAttributes/{id}`
            Id
        }

        impl Id {
            /// `DELETE /identity/userFlowAttributes/{id}` — Delete identityUserFlowAttribute
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattribute-delete?view=graph-rest-1.0)
            /// Permissions: work, application: `IdentityUserFlow.ReadWrite.All`. Status: 204.
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "identityUserFlowAttribute: delete",
                    method: Method::Delete,
                    path: "/identity/userFlowAttributes/{id}",
                    pages: &["identityuserflowattribute-delete"],
                    work: "IdentityUserFlow.ReadWrite.All",
                    personal: "",
                    application: "IdentityUserFlow.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /identity/userFlowAttributes/{id}` — Get identityUserFlowAttribute
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattribute-get?view=graph-rest-1.0)
            /// Permissions: work, application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`. Status: 200.
            pub fn get(&self) -> Get<models::IdentityUserFlowAttribute> {
                let operation = &Operation {
                    name: "identityUserFlowAttribute: get",
                    method: Method::Get,
                    path: "/identity/userFlowAttributes/{id}",
                    pages: &["identityuserflowattribute-get"],
                    work: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                    personal: "",
                    application: "IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /identity/userFlowAttributes/{id}` — Update identityUserFlowAttribute
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattribute-update?view=graph-rest-1.0)
            /// Permissions: work, application: `IdentityUserFlow.ReadWrite.All`. Status: 204.
            pub fn update(
                &self,
                body: impl Into<models::IdentityUserFlowAttribute>,
            ) -> Call<()> {
                let operation = &Operation {
                    name: "identityUserFlowAttribute: update",
                    method: Method::Patch,
                    path: "/identity/userFlowAttributes/{id}",
                    pages: &["identityuserflowattribute-update"],
                    work: "IdentityUserFlow.ReadWrite.All",
                    personal: "",
                    application: "IdentityUserFlow.ReadWrite.All",
                };
                self.0
                    .call(operation)
                    .json(Into::<models::IdentityUserFlowAttribute>::into(body))
            }
        }
    }
}
