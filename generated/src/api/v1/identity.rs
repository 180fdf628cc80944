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

/// `/identity/apiConnectors`
pub mod api_connectors {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/identity/apiConnectors`
        ApiConnectors
    }

    impl ApiConnectors {
        /// `POST /identity/apiConnectors` — Create identityApiConnector
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-create?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `APIConnectors.ReadWrite.All`
        /// - application: `APIConnectors.ReadWrite.All`
        pub fn create(&self, body: models::IdentityApiConnector) -> Call<models::IdentityApiConnector> {
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
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `APIConnectors.ReadWrite.All`
        /// - application: `APIConnectors.ReadWrite.All`
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

    /// `/identity/apiConnectors/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/identity/apiConnectors/{id}`
            Id
        }

        impl Id {
            /// `DELETE /identity/apiConnectors/{identityApiConnectorId}` — Delete identityApiConnector
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `APIConnectors.ReadWrite.All`
            /// - application: `APIConnectors.ReadWrite.All`
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
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `APIConnectors.ReadWrite.All`
            /// - application: `APIConnectors.ReadWrite.All`
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
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `APIConnectors.ReadWrite.All`
            /// - application: `APIConnectors.ReadWrite.All`
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
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `APIConnectors.ReadWrite.All`
            /// - application: `APIConnectors.ReadWrite.All`
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

pub mod b2x_user_flows;

/// `/identity/conditionalAccess`
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

    /// `/identity/conditionalAccess/namedLocations`
    pub mod named_locations {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/identity/conditionalAccess/namedLocations`
            NamedLocations
        }

        impl NamedLocations {
            /// `POST /identity/conditionalAccess/namedLocations` — Create namedLocation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-post-namedlocations?view=graph-rest-1.0)
            /// Required: `displayName`, `ipRanges`, `countriesAndRegions`. Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`
            /// - application: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`
            pub fn create(&self, body: impl Into<models::NamedLocation>) -> Call<models::NamedLocation> {
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
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All`
            /// - application: `Policy.Read.All`
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

        /// `/identity/conditionalAccess/namedLocations/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/identity/conditionalAccess/namedLocations/{id}`
                Id
            }

            impl Id {
                /// `DELETE /identity/conditionalAccess/namedLocations/{id}` — Delete namedLocation
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/namedlocation-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/ipnamedlocation-delete?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/countrynamedlocation-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`
                /// - application: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "namedLocation: delete",
                        method: Method::Delete,
                        path: "/identity/conditionalAccess/namedLocations/{id}",
                        pages: &["namedlocation-delete", "ipnamedlocation-delete", "countrynamedlocation-delete"],
                        work: "Policy.Read.All+Policy.ReadWrite.ConditionalAccess",
                        personal: "",
                        application: "Policy.Read.All+Policy.ReadWrite.ConditionalAccess",
                    };
                    self.0.call(operation)
                }

                /// `GET /identity/conditionalAccess/namedLocations/{id}` — Get namedLocation
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/namedlocation-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/ipnamedlocation-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/countrynamedlocation-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Policy.Read.All`
                /// - application: `Policy.Read.All`
                pub fn get(&self) -> Get<models::NamedLocation> {
                    let operation = &Operation {
                        name: "namedLocation: get",
                        method: Method::Get,
                        path: "/identity/conditionalAccess/namedLocations/{id}",
                        pages: &["namedlocation-get", "ipnamedlocation-get", "countrynamedlocation-get"],
                        work: "Policy.Read.All",
                        personal: "",
                        application: "Policy.Read.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /identity/conditionalAccess/namedLocations/{id}` — Update ipNamedlocation
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/ipnamedlocation-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/countrynamedlocation-update?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`
                /// - application: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`
                pub fn update(&self, body: impl Into<models::NamedLocation>) -> Call<()> {
                    let operation = &Operation {
                        name: "ipNamedLocation: update",
                        method: Method::Patch,
                        path: "/identity/conditionalAccess/namedLocations/{id}",
                        pages: &["ipnamedlocation-update", "countrynamedlocation-update"],
                        work: "Policy.Read.All+Policy.ReadWrite.ConditionalAccess",
                        personal: "",
                        application: "Policy.Read.All+Policy.ReadWrite.ConditionalAccess",
                    };
                    self.0.call(operation).json(Into::<models::NamedLocation>::into(body))
                }
            }
        }
    }

    /// `/identity/conditionalAccess/policies`
    pub mod policies {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/identity/conditionalAccess/policies`
            Policies
        }

        impl Policies {
            /// `POST /identity/conditionalAccess/policies` — Create conditionalAccessPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-post-policies?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess` + `Application.Read.All`
            /// - application: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess` + `Application.Read.All`
            pub fn create(&self, body: models::ConditionalAccessPolicy) -> Call<models::ConditionalAccessPolicy> {
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
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All`
            /// - application: `Policy.Read.All`
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

        /// `/identity/conditionalAccess/policies/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/identity/conditionalAccess/policies/{id}`
                Id
            }

            impl Id {
                /// `DELETE /identity/conditionalAccess/policies/{id}` — Delete conditionalAccessPolicy
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccesspolicy-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`
                /// - application: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`
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
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Policy.Read.All`
                /// - application: `Policy.Read.All`
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
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess` + `Application.Read.All`
                /// - application: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess` + `Application.Read.All`
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

/// `/identity/identityProviders`
pub mod identity_providers {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/identity/identityProviders`
        IdentityProviders
    }

    impl IdentityProviders {
        /// `POST /identity/identityProviders` — Create identityProvider
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-post-identityproviders?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `IdentityProvider.ReadWrite.All`
        /// - application: `IdentityProvider.ReadWrite.All`
        pub fn create(&self, body: models::SocialIdentityProvider) -> Call<models::SocialIdentityProvider> {
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
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
        /// - application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
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
        pub fn available_provider_types(&self) -> available_provider_types::AvailableProviderTypes {
            available_provider_types::AvailableProviderTypes(self.0.name("availableProviderTypes"))
        }

        /// `/identity/identityProviders/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/identity/identityProviders/availableProviderTypes`
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
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
            /// - application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
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

    /// `/identity/identityProviders/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/identity/identityProviders/{id}`
            Id
        }

        impl Id {
            /// `DELETE /identity/identityProviders/{id}` — Delete identityProvider
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/identityproviderbase-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityProvider.ReadWrite.All`
            /// - application: `IdentityProvider.ReadWrite.All`
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
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
            /// - application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
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
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityProvider.ReadWrite.All`
            /// - application: `IdentityProvider.ReadWrite.All`
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

/// `/identity/userFlowAttributes`
pub mod user_flow_attributes {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/identity/userFlowAttributes`
        UserFlowAttributes
    }

    impl UserFlowAttributes {
        /// `POST /identity/userFlowAttributes` — Create identityUserFlowAttribute
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattribute-post?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `IdentityUserFlow.ReadWrite.All`
        /// - application: `IdentityUserFlow.ReadWrite.All`
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
            self.0.call(operation).json(Into::<models::IdentityUserFlowAttribute>::into(body))
        }

        /// `GET /identity/userFlowAttributes` — List identityUserFlowAttributes
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattribute-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
        /// - application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
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

    /// `/identity/userFlowAttributes/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/identity/userFlowAttributes/{id}`
            Id
        }

        impl Id {
            /// `DELETE /identity/userFlowAttributes/{id}` — Delete identityUserFlowAttribute
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattribute-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityUserFlow.ReadWrite.All`
            /// - application: `IdentityUserFlow.ReadWrite.All`
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
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
            /// - application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`
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
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityUserFlow.ReadWrite.All`
            /// - application: `IdentityUserFlow.ReadWrite.All`
            pub fn update(&self, body: impl Into<models::IdentityUserFlowAttribute>) -> Call<()> {
                let operation = &Operation {
                    name: "identityUserFlowAttribute: update",
                    method: Method::Patch,
                    path: "/identity/userFlowAttributes/{id}",
                    pages: &["identityuserflowattribute-update"],
                    work: "IdentityUserFlow.ReadWrite.All",
                    personal: "",
                    application: "IdentityUserFlow.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::IdentityUserFlowAttribute>::into(body))
            }
        }
    }
}
