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
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-applications?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Application.ReadWrite.All`
    /// - personal account: `Application.ReadWrite.All`
    /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`
    pub fn create(&self, body: models::Application) -> Call<models::Application> {
        let operation = &Operation {
            name: "application: create",
            method: Method::Post,
            path: "/applications",
            pages: &["application-post-applications"],
            work: "Application.ReadWrite.All",
            personal: "Application.ReadWrite.All",
            application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /applications/delta` — application: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`
    /// - application: `Application.ReadWrite.All`, `Directory.Read.All`
    pub fn delta(&self) -> List<models::Application> {
        let operation = &Operation {
            name: "application: delta",
            method: Method::Get,
            path: "/applications/delta",
            pages: &["application-delta"],
            work: "Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "Application.ReadWrite.All Directory.Read.All",
        };
        self.0.name("delta").list(operation)
    }

    /// `GET /applications` — List applications
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`
    /// - personal account: `Application.Read.All` + `User.Read`, `Application.ReadWrite.All` + `User.Read`
    /// - application: `Application.Read.All` and 3 more
    pub fn list(&self) -> List<models::Application> {
        let operation = &Operation {
            name: "application: list",
            method: Method::Get,
            path: "/applications",
            pages: &["application-list"],
            work: "Application.Read.All Application.ReadWrite.All Directory.Read.All",
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
        /// [Reference](https://learn.microsoft.com/graph/api/application-addkey?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/application-addpassword?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.ReadWrite.All`
        /// - personal account: `Application.ReadWrite.All`
        /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`
        pub fn add_password(
            &self,
            body: requests::application::AddPasswordRequest,
        ) -> Call<models::PasswordCredential> {
            let operation = &Operation {
                name: "application: add_password",
                method: Method::Post,
                path: "/applications/{id}/addPassword",
                pages: &["application-addpassword"],
                work: "Application.ReadWrite.All",
                personal: "Application.ReadWrite.All",
                application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All",
            };
            self.0.name("addPassword").call(operation).json(body)
        }

        /// `DELETE /applications/{id}` — Delete application
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/application-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.ReadWrite.All`
        /// - personal account: `Application.ReadWrite.All`
        /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "application: delete",
                method: Method::Delete,
                path: "/applications/{id}",
                pages: &["application-delete"],
                work: "Application.ReadWrite.All",
                personal: "Application.ReadWrite.All",
                application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /applications/{id}` — Get application
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/application-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`
        /// - personal account: `Application.Read.All`, `Application.ReadWrite.All`
        /// - application: `Application.Read.All` and 3 more
        pub fn get(&self) -> Get<models::Application> {
            let operation = &Operation {
                name: "application: get",
                method: Method::Get,
                path: "/applications/{id}",
                pages: &["application-get"],
                work: "Application.Read.All Application.ReadWrite.All Directory.Read.All",
                personal: "Application.Read.All Application.ReadWrite.All",
                application: "Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All",
            };
            self.0.get(operation)
        }

        /// `POST /applications/{id}/removeKey` — application: removeKey
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/application-removekey?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/application-removepassword?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.ReadWrite.All`
        /// - personal account: `Application.ReadWrite.All`
        /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`
        pub fn remove_password(&self, body: requests::application::RemovePasswordRequest) -> Call<()> {
            let operation = &Operation {
                name: "application: remove_password",
                method: Method::Post,
                path: "/applications/{id}/removePassword",
                pages: &["application-removepassword"],
                work: "Application.ReadWrite.All",
                personal: "Application.ReadWrite.All",
                application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All",
            };
            self.0.name("removePassword").call(operation).json(body)
        }

        /// `POST /applications/{id}/setVerifiedPublisher` — application: setVerifiedPublisher
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/application-setverifiedpublisher?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/application-unsetverifiedpublisher?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/application-update?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.ReadWrite.All`
        /// - personal account: `Application.ReadWrite.All`
        /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`
        pub fn update(&self, body: models::Application) -> Call<()> {
            let operation = &Operation {
                name: "application: update",
                method: Method::Patch,
                path: "/applications/{id}",
                pages: &["application-update"],
                work: "Application.ReadWrite.All",
                personal: "Application.ReadWrite.All",
                application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/applications/{id}/extensionProperties`
        pub fn extension_properties(&self) -> extension_properties::ExtensionProperties {
            extension_properties::ExtensionProperties(self.0.name("extensionProperties"))
        }

        /// `/applications/{id}/owners`
        pub fn owners(&self) -> owners::Owners {
            owners::Owners(self.0.name("owners"))
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
            /// [Reference](https://learn.microsoft.com/graph/api/application-post-extensionproperty?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.ReadWrite.All`
            /// - personal account: `Application.ReadWrite.All`
            /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`
            pub fn create(&self, body: models::ExtensionProperty) -> Call<models::ExtensionProperty> {
                let operation = &Operation {
                    name: "application: create",
                    method: Method::Post,
                    path: "/applications/{application ObjectId}/extensionProperties",
                    pages: &["application-post-extensionproperty"],
                    work: "Application.ReadWrite.All",
                    personal: "Application.ReadWrite.All",
                    application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /applications/{application ObjectId}/extensionProperties` — List extensionProperties
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/application-list-extensionproperty?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`
            /// - personal account: `Application.Read.All`, `Application.ReadWrite.All`
            /// - application: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`
            pub fn list(&self) -> List<models::ExtensionProperty> {
                let operation = &Operation {
                    name: "application: list",
                    method: Method::Get,
                    path: "/applications/{application ObjectId}/extensionProperties",
                    pages: &["application-list-extensionproperty"],
                    work: "Application.Read.All Application.ReadWrite.All Directory.Read.All",
                    personal: "Application.Read.All Application.ReadWrite.All",
                    application: "Application.Read.All Application.ReadWrite.All Directory.Read.All",
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
                /// [Reference](https://learn.microsoft.com/graph/api/extensionproperty-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Application.ReadWrite.All`
                /// - personal account: `Application.ReadWrite.All`
                /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "extensionProperty: delete",
                        method: Method::Delete,
                        path: "/applications/{application ObjectId}/extensionProperties/{id}",
                        pages: &["extensionproperty-delete"],
                        work: "Application.ReadWrite.All",
                        personal: "Application.ReadWrite.All",
                        application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /applications/{application ObjectId}/extensionProperties/{extensionPropertyId}` — Get extensionProperty
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/extensionproperty-get?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/application-post-owners?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.ReadWrite.All` + `Directory.Read.All`
            /// - application: `Application.Read.All` and 3 more
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "application: add_ref",
                    method: Method::Post,
                    path: "/applications/{id}/owners/$ref",
                    pages: &["application-post-owners"],
                    work: "Application.ReadWrite.All+Directory.Read.All",
                    personal: "",
                    application: "Application.Read.All Application.ReadWrite.All Application.ReadWrite.OwnedBy Directory.Read.All",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /applications/{id}/owners` — List owners
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/application-list-owners?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
            /// - application: `Application.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "application: list",
                    method: Method::Get,
                    path: "/applications/{id}/owners",
                    pages: &["application-list-owners"],
                    work: "Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                    personal: "",
                    application: "Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
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
                /// [Reference](https://learn.microsoft.com/graph/api/application-delete-owners?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`
                /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "application: remove_ref",
                        method: Method::Delete,
                        path: "/applications/{id}/owners/{id}/$ref",
                        pages: &["application-delete-owners"],
                        work: "Application.ReadWrite.All Directory.ReadWrite.All",
                        personal: "",
                        application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All",
                    };
                    self.0.name("$ref").call(operation)
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
            /// [Reference](https://learn.microsoft.com/graph/api/application-post-tokenissuancepolicies?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/application-list-tokenissuancepolicies?view=graph-rest-1.0)
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
                /// [Reference](https://learn.microsoft.com/graph/api/application-delete-tokenissuancepolicies?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/application-post-tokenlifetimepolicies?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/application-list-tokenlifetimepolicies?view=graph-rest-1.0)
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
                /// [Reference](https://learn.microsoft.com/graph/api/application-delete-tokenlifetimepolicies?view=graph-rest-1.0)
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
