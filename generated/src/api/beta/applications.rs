// Written by `cargo xtask gen`; do not edit.
//! `/applications`

use super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/applications`
    Applications
}

impl Applications {
    /// `POST /applications` — Create application
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-applications?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - personal account: `Application.ReadWrite.All`
    /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn create(&self, body: models::Application) -> Call<models::Application> {
        let operation = &Operation {
            name: "application: create",
            method: Method::Post,
            path: "/applications",
            pages: &["application-post-applications"],
            work: "Application.ReadWrite.All Directory.ReadWrite.All",
            personal: "Application.ReadWrite.All",
            application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /applications/delta` — application: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Application.Read.All` and 3 more
    /// - application: `Application.Read.All` and 4 more
    pub fn delta(&self) -> List<models::Application> {
        let operation = &Operation {
            name: "application: delta",
            method: Method::Get,
            path: "/applications/delta",
            pages: &["application-delta"],
            work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "Application.Read.All Directory.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.name("delta").list(operation)
    }

    /// `GET /applications` — List applications
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Application.Read.All` and 3 more
    /// - personal account: `Application.Read.All` + `User.Read`, `Application.ReadWrite.All` + `User.Read`
    /// - application: `Application.Read.All` and 3 more
    pub fn list(&self) -> List<models::Application> {
        let operation = &Operation {
            name: "application: list",
            method: Method::Get,
            path: "/applications",
            pages: &["application-list"],
            work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            personal: "Application.Read.All+User.Read Application.ReadWrite.All+User.Read",
            application: "Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All",
        };
        self.0.list(operation)
    }

    /// `/applications/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/applications/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/applications/{id}`
        Id
    }

    impl Id {
        /// `POST /applications/{id}/addKey` — application: addKey
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/application-addkey?view=graph-rest-beta)
        /// Status: 200.
        pub fn add_key(&self, body: requests::application::AddKeyRequest) -> Call<models::KeyCredential> {
            let operation = &Operation {
                name: "application: add_key",
                method: Method::Post,
                path: "/applications/{id}/addKey",
                pages: &["application-addkey"],
                work: "",
                personal: "",
                application: "",
            };
            self.0.name("addKey").call(operation).json(body)
        }

        /// `POST /applications/{id}/addPassword` — application: addPassword
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/application-addpassword?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`
        /// - personal account: `Application.ReadWrite.All`
        /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`
        pub fn add_password(
            &self,
            body: requests::application::AddPasswordRequest,
        ) -> Call<models::PasswordCredential> {
            let operation = &Operation {
                name: "application: add_password",
                method: Method::Post,
                path: "/applications/{id}/addPassword",
                pages: &["application-addpassword"],
                work: "Application.ReadWrite.All Directory.ReadWrite.All",
                personal: "Application.ReadWrite.All",
                application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.name("addPassword").call(operation).json(body)
        }

        /// `DELETE /applications/{id}` — Delete application
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/application-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`
        /// - personal account: `Application.ReadWrite.All`
        /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "application: delete",
                method: Method::Delete,
                path: "/applications/{id}",
                pages: &["application-delete"],
                work: "Application.ReadWrite.All Directory.ReadWrite.All",
                personal: "Application.ReadWrite.All",
                application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /applications/{id}` — Get application
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/application-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.Read.All` and 3 more
        /// - personal account: `Application.Read.All`, `Application.ReadWrite.All`
        /// - application: `Application.Read.All` and 4 more
        pub fn get(&self) -> Get<models::Application> {
            let operation = &Operation {
                name: "application: get",
                method: Method::Get,
                path: "/applications/{id}",
                pages: &["application-get"],
                work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "Application.Read.All Application.ReadWrite.All",
                application: "Application.Read.All Directory.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /applications/{id}/removeKey` — application: removeKey
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/application-removekey?view=graph-rest-beta)
        /// Status: 204.
        pub fn remove_key(&self, body: requests::application::RemoveKeyRequest) -> Call<()> {
            let operation = &Operation {
                name: "application: remove_key",
                method: Method::Post,
                path: "/applications/{id}/removeKey",
                pages: &["application-removekey"],
                work: "",
                personal: "",
                application: "",
            };
            self.0.name("removeKey").call(operation).json(body)
        }

        /// `POST /applications/{id}/removePassword` — application: removePassword
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/application-removepassword?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`
        /// - personal account: `Application.ReadWrite.All`
        /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`
        pub fn remove_password(&self, body: requests::application::RemovePasswordRequest) -> Call<()> {
            let operation = &Operation {
                name: "application: remove_password",
                method: Method::Post,
                path: "/applications/{id}/removePassword",
                pages: &["application-removepassword"],
                work: "Application.ReadWrite.All Directory.ReadWrite.All",
                personal: "Application.ReadWrite.All",
                application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.name("removePassword").call(operation).json(body)
        }

        /// `POST /applications/{id}/setVerifiedPublisher` — application: setVerifiedPublisher
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/application-setverifiedpublisher?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.ReadWrite.All`
        pub fn set_verified_publisher(&self, body: requests::application::SetVerifiedPublisherRequest) -> Call<()> {
            let operation = &Operation {
                name: "application: set_verified_publisher",
                method: Method::Post,
                path: "/applications/{id}/setVerifiedPublisher",
                pages: &["application-setverifiedpublisher"],
                work: "Application.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("setVerifiedPublisher").call(operation).json(body)
        }

        /// `POST /applications/{id}/unsetVerifiedPublisher` — application: unsetVerifiedPublisher
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/application-unsetverifiedpublisher?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.ReadWrite.All`
        pub fn unset_verified_publisher(&self) -> Call<()> {
            let operation = &Operation {
                name: "application: unset_verified_publisher",
                method: Method::Post,
                path: "/applications/{id}/unsetVerifiedPublisher",
                pages: &["application-unsetverifiedpublisher"],
                work: "Application.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("unsetVerifiedPublisher").call(operation)
        }

        /// `PATCH /applications/{id}` — Update application
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/application-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`
        /// - personal account: `Application.ReadWrite.All`
        /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`
        pub fn update(&self, body: models::Application) -> Call<()> {
            let operation = &Operation {
                name: "application: update",
                method: Method::Patch,
                path: "/applications/{id}",
                pages: &["application-update"],
                work: "Application.ReadWrite.All Directory.ReadWrite.All",
                personal: "Application.ReadWrite.All",
                application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/applications/{id}/appManagementPolicies`
        pub fn app_management_policies(&self) -> app_management_policies::AppManagementPolicies {
            app_management_policies::AppManagementPolicies(self.0.name("appManagementPolicies"))
        }

        /// `/applications/{id}/connectorGroup`
        pub fn connector_group(&self) -> connector_group::ConnectorGroup {
            connector_group::ConnectorGroup(self.0.name("connectorGroup"))
        }

        /// `/applications/{id}/extensionProperties`
        pub fn extension_properties(&self) -> extension_properties::ExtensionProperties {
            extension_properties::ExtensionProperties(self.0.name("extensionProperties"))
        }

        /// `/applications/{id}/federatedIdentityCredentials`
        pub fn federated_identity_credentials(&self) -> federated_identity_credentials::FederatedIdentityCredentials {
            federated_identity_credentials::FederatedIdentityCredentials(self.0.name("federatedIdentityCredentials"))
        }

        /// `/applications/{id}/owners`
        pub fn owners(&self) -> owners::Owners {
            owners::Owners(self.0.name("owners"))
        }

        /// `/applications/{id}/synchronization`
        pub fn synchronization(&self) -> synchronization::Synchronization {
            synchronization::Synchronization(self.0.name("synchronization"))
        }

        /// `/applications/{id}/tokenIssuancePolicies`
        pub fn token_issuance_policies(&self) -> token_issuance_policies::TokenIssuancePolicies {
            token_issuance_policies::TokenIssuancePolicies(self.0.name("tokenIssuancePolicies"))
        }

        /// `/applications/{id}/tokenLifetimePolicies`
        pub fn token_lifetime_policies(&self) -> token_lifetime_policies::TokenLifetimePolicies {
            token_lifetime_policies::TokenLifetimePolicies(self.0.name("tokenLifetimePolicies"))
        }
    }

    /// `/applications/{id}/appManagementPolicies`
    pub mod app_management_policies {
        use crate::runtime::{Call, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/applications/{id}/appManagementPolicies`
            AppManagementPolicies
        }

        impl AppManagementPolicies {
            /// `POST /applications/{id}/appManagementPolicies/$ref` — Assign appliesTo
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-post-appliesto?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.Read.All` + `Policy.ReadWrite.ApplicationConfiguration`
            /// - application: `Application.Read.All` + `Policy.ReadWrite.ApplicationConfiguration`
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "appManagementPolicy: add_ref",
                    method: Method::Post,
                    path: "/applications/{id}/appManagementPolicies/$ref",
                    pages: &["appmanagementpolicy-post-appliesto"],
                    work: "Application.Read.All+Policy.ReadWrite.ApplicationConfiguration",
                    personal: "",
                    application: "Application.Read.All+Policy.ReadWrite.ApplicationConfiguration",
                };
                self.0.name("$ref").call(operation).reference(body)
            }
        }
    }

    /// `/applications/{id}/connectorGroup`
    pub mod connector_group {
        use crate::runtime::{Call, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/applications/{id}/connectorGroup`
            ConnectorGroup
        }

        impl ConnectorGroup {
            /// `PUT /applications/{id}/connectorGroup/$ref` — Assign a connectorgroup to an application
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-post-applications?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.ReadWrite.All`
            pub fn set_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "connectorGroup: set_ref",
                    method: Method::Put,
                    path: "/applications/{id}/connectorGroup/$ref",
                    pages: &["connectorgroup-post-applications"],
                    work: "Directory.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("$ref").call(operation).reference(body)
            }
        }
    }

    /// `/applications/{id}/extensionProperties`
    pub mod extension_properties {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/applications/{id}/extensionProperties`
            ExtensionProperties
        }

        impl ExtensionProperties {
            /// `POST /applications/{application ObjectId}/extensionProperties` — Create extensionProperty
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/application-post-extensionproperty?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`
            /// - personal account: `Application.ReadWrite.All`
            /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`
            pub fn create(&self, body: models::ExtensionProperty) -> Call<models::ExtensionProperty> {
                let operation = &Operation {
                    name: "application: create",
                    method: Method::Post,
                    path: "/applications/{application ObjectId}/extensionProperties",
                    pages: &["application-post-extensionproperty"],
                    work: "Application.ReadWrite.All Directory.ReadWrite.All",
                    personal: "Application.ReadWrite.All",
                    application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /applications/{application ObjectId}/extensionProperties` — List extensionProperties
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/application-list-extensionproperty?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.Read.All` and 3 more
            /// - personal account: `Application.Read.All`, `Application.ReadWrite.All`
            /// - application: `Application.Read.All` and 4 more
            pub fn list(&self) -> List<models::ExtensionProperty> {
                let operation = &Operation {
                    name: "application: list",
                    method: Method::Get,
                    path: "/applications/{application ObjectId}/extensionProperties",
                    pages: &["application-list-extensionproperty"],
                    work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                    personal: "Application.Read.All Application.ReadWrite.All",
                    application: "Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/applications/{id}/extensionProperties/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/applications/{id}/extensionProperties/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/applications/{id}/extensionProperties/{id}`
                Id
            }

            impl Id {
                /// `DELETE /applications/{application ObjectId}/extensionProperties/{id}` — Delete extensionProperty
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/extensionproperty-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`
                /// - personal account: `Application.ReadWrite.All`
                /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "extensionProperty: delete",
                        method: Method::Delete,
                        path: "/applications/{application ObjectId}/extensionProperties/{id}",
                        pages: &["extensionproperty-delete"],
                        work: "Application.ReadWrite.All Directory.ReadWrite.All",
                        personal: "Application.ReadWrite.All",
                        application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /applications/{application ObjectId}/extensionProperties/{extensionPropertyId}` — Get extensionProperty
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/extensionproperty-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Application.Read.All`, `Directory.Read.All`, `Application.ReadWrite.All`
                /// - personal account: `Application.Read.All`, `Application.ReadWrite.All`
                /// - application: `Application.Read.All`, `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`
                pub fn get(&self) -> Get<models::ExtensionProperty> {
                    let operation = &Operation {
                        name: "extensionProperty: get",
                        method: Method::Get,
                        path: "/applications/{application ObjectId}/extensionProperties/{extensionPropertyId}",
                        pages: &["extensionproperty-get"],
                        work: "Application.Read.All Directory.Read.All Application.ReadWrite.All",
                        personal: "Application.Read.All Application.ReadWrite.All",
                        application: "Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    /// `/applications/{id}/federatedIdentityCredentials`
    pub mod federated_identity_credentials {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/applications/{id}/federatedIdentityCredentials`
            FederatedIdentityCredentials
        }

        impl FederatedIdentityCredentials {
            /// `POST /applications/{applicationsId}/federatedIdentityCredentials` — Create federatedIdentityCredential
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/application-post-federatedidentitycredentials?view=graph-rest-beta)
            /// Required: `audiences`, `issuer`, `subject`. Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.ReadWrite.All`
            /// - personal account: `Application.ReadWrite.All`
            /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`
            pub fn create(
                &self,
                body: models::FederatedIdentityCredential,
            ) -> Call<models::FederatedIdentityCredential> {
                let operation = &Operation {
                    name: "application: create",
                    method: Method::Post,
                    path: "/applications/{applicationsId}/federatedIdentityCredentials",
                    pages: &["application-post-federatedidentitycredentials"],
                    work: "Application.ReadWrite.All",
                    personal: "Application.ReadWrite.All",
                    application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /applications/{applicationsId}/federatedIdentityCredentials` — List federatedIdentityCredentials
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/application-list-federatedidentitycredentials?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.Read.All`, `Application.ReadWrite.All`
            /// - personal account: `Application.ReadWrite.All`
            /// - application: `Application.Read.All`, `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`
            pub fn list(&self) -> List<models::FederatedIdentityCredential> {
                let operation = &Operation {
                    name: "application: list",
                    method: Method::Get,
                    path: "/applications/{applicationsId}/federatedIdentityCredentials",
                    pages: &["application-list-federatedidentitycredentials"],
                    work: "Application.Read.All Application.ReadWrite.All",
                    personal: "Application.ReadWrite.All",
                    application: "Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/applications/{id}/federatedIdentityCredentials/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/applications/{id}/federatedIdentityCredentials/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/applications/{id}/federatedIdentityCredentials/{id}`
                Id
            }

            impl Id {
                /// `DELETE /applications/{applicationId}/federatedIdentityCredentials/{federatedIdentityCredentialId}` — Delete federatedIdentityCredential
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/federatedidentitycredential-delete?view=graph-rest-beta)
                /// Also: `/applications/{applicationId}/federatedIdentityCredentials/{federatedIdentityCredentialName}`.
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Application.ReadWrite.All`
                /// - personal account: `Application.ReadWrite.All`
                /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "federatedIdentityCredential: delete",
                        method: Method::Delete,
                        path: "/applications/{applicationId}/federatedIdentityCredentials/{federatedIdentityCredentialId}",
                        pages: &["federatedidentitycredential-delete"],
                        work: "Application.ReadWrite.All",
                        personal: "Application.ReadWrite.All",
                        application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /applications/{applicationId}/federatedIdentityCredentials/{federatedIdentityCredentialId}` — Get federatedIdentityCredential
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/federatedidentitycredential-get?view=graph-rest-beta)
                /// Also: `/applications/{applicationId}/federatedIdentityCredentials/{federatedIdentityCredentialName}`.
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Application.ReadWrite.All`
                /// - personal account: `Application.ReadWrite.All`
                /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`
                pub fn get(&self) -> Get<models::FederatedIdentityCredential> {
                    let operation = &Operation {
                        name: "federatedIdentityCredential: get",
                        method: Method::Get,
                        path: "/applications/{applicationId}/federatedIdentityCredentials/{federatedIdentityCredentialId}",
                        pages: &["federatedidentitycredential-get"],
                        work: "Application.ReadWrite.All",
                        personal: "Application.ReadWrite.All",
                        application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /applications/{applicationId}/federatedIdentityCredentials/{federatedIdentityCredentialId}` — Update federatedIdentityCredential
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/federatedidentitycredential-update?view=graph-rest-beta)
                /// Also: `/applications/{applicationId}/federatedIdentityCredentials/{federatedIdentityCredentialName}`.
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Application.ReadWrite.All`
                /// - personal account: `Application.ReadWrite.All`
                /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`
                pub fn update(&self, body: models::FederatedIdentityCredential) -> Call<()> {
                    let operation = &Operation {
                        name: "federatedIdentityCredential: update",
                        method: Method::Patch,
                        path: "/applications/{applicationId}/federatedIdentityCredentials/{federatedIdentityCredentialId}",
                        pages: &["federatedidentitycredential-update"],
                        work: "Application.ReadWrite.All",
                        personal: "Application.ReadWrite.All",
                        application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/applications/{id}/owners`
    pub mod owners {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/applications/{id}/owners`
            Owners
        }

        impl Owners {
            /// `POST /applications/{id}/owners/$ref` — Add owner
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/application-post-owners?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.ReadWrite.All`
            /// - application: `Application.ReadWrite.OwnedBy` + `Directory.Read.All`, `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.ReadWrite.All`
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "application: add_ref",
                    method: Method::Post,
                    path: "/applications/{id}/owners/$ref",
                    pages: &["application-post-owners"],
                    work: "Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All",
                    personal: "",
                    application: "Application.ReadWrite.OwnedBy+Directory.Read.All Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /applications/{id}/owners` — List owners
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/application-list-owners?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.Read.All` and 3 more
            /// - application: `Application.Read.All` and 4 more
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "application: list",
                    method: Method::Get,
                    path: "/applications/{id}/owners",
                    pages: &["application-list-owners"],
                    work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                    personal: "",
                    application: "Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/applications/{id}/owners/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/applications/{id}/owners/{id}`
        pub mod id {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/applications/{id}/owners/{id}`
                Id
            }

            impl Id {
                /// `DELETE /applications/{id}/owners/{id}/$ref` — Remove owner
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/application-delete-owners?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`
                /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "application: remove_ref",
                        method: Method::Delete,
                        path: "/applications/{id}/owners/{id}/$ref",
                        pages: &["application-delete-owners"],
                        work: "Application.ReadWrite.All Directory.ReadWrite.All",
                        personal: "",
                        application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
                    };
                    self.0.name("$ref").call(operation)
                }
            }
        }
    }

    /// `/applications/{id}/synchronization`
    pub mod synchronization {
        use super::{models, requests};
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/applications/{id}/synchronization`
            Synchronization
        }

        impl Synchronization {
            /// `POST /applications/{applicationsId}/synchronization/acquireAccessToken` — acquireAccessToken
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronization-acquireaccesstoken?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.ReadWrite.All`
            /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
            pub fn acquire_access_token(&self, body: requests::synchronization::AcquireAccessTokenRequest) -> Call<()> {
                let operation = &Operation {
                    name: "synchronization: acquire_access_token",
                    method: Method::Post,
                    path: "/applications/{applicationsId}/synchronization/acquireAccessToken",
                    pages: &["synchronization-synchronization-acquireaccesstoken"],
                    work: "Directory.ReadWrite.All",
                    personal: "",
                    application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                };
                self.0.name("acquireAccessToken").call(operation).json(body)
            }

            /// `/applications/{id}/synchronization/templates`
            pub fn templates(&self) -> templates::Templates {
                templates::Templates(self.0.name("templates"))
            }
        }

        /// `/applications/{id}/synchronization/templates`
        pub mod templates {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/applications/{id}/synchronization/templates`
                Templates
            }

            impl Templates {
                /// `GET /applications/{id}/synchronization/templates` — List existing synchronization templates
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-list?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.Read.All`
                /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
                pub fn list(&self) -> List<models::SynchronizationTemplate> {
                    let operation = &Operation {
                        name: "synchronizationTemplate: list",
                        method: Method::Get,
                        path: "/applications/{id}/synchronization/templates",
                        pages: &["synchronization-synchronizationtemplate-list"],
                        work: "Directory.Read.All",
                        personal: "",
                        application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/applications/{id}/synchronization/templates/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/applications/{id}/synchronization/templates/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/applications/{id}/synchronization/templates/{id}`
                    Id
                }

                impl Id {
                    /// `GET /applications/{id}/synchronization/templates/{templateId}` — Get synchronizationtemplate
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Directory.Read.All`
                    /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
                    pub fn get(&self) -> Get<models::SynchronizationTemplate> {
                        let operation = &Operation {
                            name: "synchronizationTemplate: get",
                            method: Method::Get,
                            path: "/applications/{id}/synchronization/templates/{templateId}",
                            pages: &["synchronization-synchronizationtemplate-get"],
                            work: "Directory.Read.All",
                            personal: "",
                            application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /applications/{id}/synchronization/templates/{templateId}` — Update synchronizationtemplate
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-update?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Directory.ReadWrite.All`
                    /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
                    pub fn update(&self, body: models::SynchronizationTemplate) -> Call<()> {
                        let operation = &Operation {
                            name: "synchronizationTemplate: update",
                            method: Method::Patch,
                            path: "/applications/{id}/synchronization/templates/{templateId}",
                            pages: &["synchronization-synchronizationtemplate-update"],
                            work: "Directory.ReadWrite.All",
                            personal: "",
                            application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `/applications/{id}/synchronization/templates/{id}/schema`
                    pub fn schema(&self) -> schema::Schema {
                        schema::Schema(self.0.name("schema"))
                    }
                }

                /// `/applications/{id}/synchronization/templates/{id}/schema`
                pub mod schema {
                    use super::models;
                    use crate::runtime::{Call, Get, List, Method, Operation};

                    crate::runtime::node! {
                        /// `/applications/{id}/synchronization/templates/{id}/schema`
                        Schema
                    }

                    impl Schema {
                        /// `DELETE /applications/{id}/synchronization/templates/{templateId}/schema` — Delete synchronizationSchema
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-delete?view=graph-rest-beta)
                        /// Status: 201, 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Directory.ReadWrite.All`
                        pub fn delete(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "synchronizationSchema: delete",
                                method: Method::Delete,
                                path: "/applications/{id}/synchronization/templates/{templateId}/schema",
                                pages: &["synchronization-synchronizationschema-delete"],
                                work: "Directory.ReadWrite.All",
                                personal: "",
                                application: "",
                            };
                            self.0.call(operation)
                        }

                        /// `GET /applications/{id}/synchronization/templates/{templateId}/schema/filterOperators` — synchronizationSchema: filterOperators
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-filteroperators?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Directory.Read.All`
                        /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
                        pub fn filter_operators(&self) -> List<models::FilterOperatorSchema> {
                            let operation = &Operation {
                                name: "synchronizationSchema: filter_operators",
                                method: Method::Get,
                                path: "/applications/{id}/synchronization/templates/{templateId}/schema/filterOperators",
                                pages: &["synchronization-synchronizationschema-filteroperators"],
                                work: "Directory.Read.All",
                                personal: "",
                                application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                            };
                            self.0.name("filterOperators").list(operation)
                        }

                        /// `GET /applications/{id}/synchronization/templates/{templateId}/schema/functions` — synchronizationschema: functions
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-functions?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Directory.Read.All`
                        /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
                        pub fn functions(&self) -> List<models::AttributeMappingFunctionSchema> {
                            let operation = &Operation {
                                name: "synchronizationSchema: functions",
                                method: Method::Get,
                                path: "/applications/{id}/synchronization/templates/{templateId}/schema/functions",
                                pages: &["synchronization-synchronizationschema-functions"],
                                work: "Directory.Read.All",
                                personal: "",
                                application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                            };
                            self.0.name("functions").list(operation)
                        }

                        /// `GET /applications/{id}/synchronization/templates/{templateId}/schema` — Get synchronizationschema
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Directory.Read.All`
                        /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
                        pub fn get(&self) -> Get<models::SynchronizationSchema> {
                            let operation = &Operation {
                                name: "synchronizationSchema: get",
                                method: Method::Get,
                                path: "/applications/{id}/synchronization/templates/{templateId}/schema",
                                pages: &["synchronization-synchronizationschema-get"],
                                work: "Directory.Read.All",
                                personal: "",
                                application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }

                        /// `PUT /applications/{id}/synchronization/templates/{templateId}/schema` — Update synchronizationschema
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update?view=graph-rest-beta)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Directory.ReadWrite.All`
                        /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
                        pub fn replace(&self, body: models::SynchronizationSchema) -> Call<()> {
                            let operation = &Operation {
                                name: "synchronizationSchema: replace",
                                method: Method::Put,
                                path: "/applications/{id}/synchronization/templates/{templateId}/schema",
                                pages: &["synchronization-synchronizationschema-update"],
                                work: "Directory.ReadWrite.All",
                                personal: "",
                                application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                            };
                            self.0.call(operation).json(body)
                        }
                    }
                }
            }
        }
    }

    /// `/applications/{id}/tokenIssuancePolicies`
    pub mod token_issuance_policies {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/applications/{id}/tokenIssuancePolicies`
            TokenIssuancePolicies
        }

        impl TokenIssuancePolicies {
            /// `POST /applications/{id}/tokenIssuancePolicies/$ref` — Assign tokenIssuancePolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/application-post-tokenissuancepolicies?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`
            /// - application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "application: add_ref",
                    method: Method::Post,
                    path: "/applications/{id}/tokenIssuancePolicies/$ref",
                    pages: &["application-post-tokenissuancepolicies"],
                    work: "Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                    personal: "",
                    application: "Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /applications/{id}/tokenIssuancePolicies` — List assigned tokenIssuancePolicies
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/application-list-tokenissuancepolicies?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`
            /// - application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more
            pub fn list(&self) -> List<models::TokenIssuancePolicy> {
                let operation = &Operation {
                    name: "application: list",
                    method: Method::Get,
                    path: "/applications/{id}/tokenIssuancePolicies",
                    pages: &["application-list-tokenissuancepolicies"],
                    work: "Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                    personal: "",
                    application: "Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/applications/{id}/tokenIssuancePolicies/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/applications/{id}/tokenIssuancePolicies/{id}`
        pub mod id {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/applications/{id}/tokenIssuancePolicies/{id}`
                Id
            }

            impl Id {
                /// `DELETE /applications/{id}/tokenIssuancePolicies/{id}/$ref` — Remove tokenIssuancePolicy
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/application-delete-tokenissuancepolicies?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`
                /// - application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "application: remove_ref",
                        method: Method::Delete,
                        path: "/applications/{id}/tokenIssuancePolicies/{id}/$ref",
                        pages: &["application-delete-tokenissuancepolicies"],
                        work: "Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                        personal: "",
                        application: "Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                    };
                    self.0.name("$ref").call(operation)
                }
            }
        }
    }

    /// `/applications/{id}/tokenLifetimePolicies`
    pub mod token_lifetime_policies {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/applications/{id}/tokenLifetimePolicies`
            TokenLifetimePolicies
        }

        impl TokenLifetimePolicies {
            /// `POST /applications/{id}/tokenLifetimePolicies/$ref` — Assign tokenLifetimePolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/application-post-tokenlifetimepolicies?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`
            /// - application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "application: add_ref",
                    method: Method::Post,
                    path: "/applications/{id}/tokenLifetimePolicies/$ref",
                    pages: &["application-post-tokenlifetimepolicies"],
                    work: "Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                    personal: "",
                    application: "Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /applications/{id}/tokenLifetimePolicies` — List assigned tokenLifetimePolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/application-list-tokenlifetimepolicies?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`
            /// - application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more
            pub fn list(&self) -> List<models::TokenLifetimePolicy> {
                let operation = &Operation {
                    name: "application: list",
                    method: Method::Get,
                    path: "/applications/{id}/tokenLifetimePolicies",
                    pages: &["application-list-tokenlifetimepolicies"],
                    work: "Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                    personal: "",
                    application: "Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/applications/{id}/tokenLifetimePolicies/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/applications/{id}/tokenLifetimePolicies/{id}`
        pub mod id {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/applications/{id}/tokenLifetimePolicies/{id}`
                Id
            }

            impl Id {
                /// `DELETE /applications/{id}/tokenLifetimePolicies/{id}/$ref` — Remove tokenLifetimePolicy
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/application-delete-tokenlifetimepolicies?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`
                /// - application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "application: remove_ref",
                        method: Method::Delete,
                        path: "/applications/{id}/tokenLifetimePolicies/{id}/$ref",
                        pages: &["application-delete-tokenlifetimepolicies"],
                        work: "Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                        personal: "",
                        application: "Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                    };
                    self.0.name("$ref").call(operation)
                }
            }
        }
    }
}
