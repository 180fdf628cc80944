// Written by `cargo xtask gen`; do not edit.
//! `/trustFramework`

use super::{models, requests};

crate::runtime::node! {
    /// `/trustFramework`
    TrustFramework
}

impl TrustFramework {
    /// `/trustFramework/keySets`
    pub fn key_sets(&self) -> key_sets::KeySets {
        key_sets::KeySets(self.0.name("keySets"))
    }

    /// `/trustFramework/policies`
    pub fn policies(&self) -> policies::Policies {
        policies::Policies(self.0.name("policies"))
    }
}

/// `/trustFramework/keySets`
pub mod key_sets {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/trustFramework/keySets`
        KeySets
    }

    impl KeySets {
        /// `POST /trustFramework/keySets` — Create trustFrameworkKeySet
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/trustframework-post-keysets?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `TrustFrameworkKeySet.ReadWrite.All`
        /// - application: `TrustFrameworkKeySet.ReadWrite.All`
        pub fn create(&self, body: models::TrustFrameworkKeySet) -> Call<models::TrustFrameworkKeySet> {
            let operation = &Operation {
                name: "trustframework: create",
                method: Method::Post,
                path: "/trustFramework/keySets",
                pages: &["trustframework-post-keysets"],
                work: "TrustFrameworkKeySet.ReadWrite.All",
                personal: "",
                application: "TrustFrameworkKeySet.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /trustFramework/keySets` — List keySets
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/trustframework-list-keysets?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `TrustFrameworkKeySet.Read.All`, `TrustFrameworkKeySet.ReadWrite.All`
        /// - application: `TrustFrameworkKeySet.Read.All`, `TrustFrameworkKeySet.ReadWrite.All`
        pub fn list(&self) -> List<models::TrustFrameworkKeySet> {
            let operation = &Operation {
                name: "trustframework: list",
                method: Method::Get,
                path: "/trustFramework/keySets",
                pages: &["trustframework-list-keysets"],
                work: "TrustFrameworkKeySet.Read.All TrustFrameworkKeySet.ReadWrite.All",
                personal: "",
                application: "TrustFrameworkKeySet.Read.All TrustFrameworkKeySet.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/trustFramework/keySets/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/trustFramework/keySets/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/trustFramework/keySets/{id}`
            Id
        }

        impl Id {
            /// `DELETE /trustFramework/keySets/{id}` — Delete trustFrameworkKeySet
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkkeyset-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `TrustFrameworkKeySet.ReadWrite.All`
            /// - application: `TrustFrameworkKeySet.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "trustFrameworkKeySet: delete",
                    method: Method::Delete,
                    path: "/trustFramework/keySets/{id}",
                    pages: &["trustframeworkkeyset-delete"],
                    work: "TrustFrameworkKeySet.ReadWrite.All",
                    personal: "",
                    application: "TrustFrameworkKeySet.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `POST /trustFramework/keySets/{id}/generateKey` — trustFrameworkKeySet: generateKey
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkkeyset-generatekey?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TrustFrameworkKeySet.ReadWrite.All`
            /// - application: `TrustFrameworkKeySet.ReadWrite.All`
            pub fn generate_key(
                &self,
                body: requests::trust_framework_key_set::GenerateKeyRequest,
            ) -> Call<models::TrustFrameworkKey> {
                let operation = &Operation {
                    name: "trustFrameworkKeySet: generate_key",
                    method: Method::Post,
                    path: "/trustFramework/keySets/{id}/generateKey",
                    pages: &["trustframeworkkeyset-generatekey"],
                    work: "TrustFrameworkKeySet.ReadWrite.All",
                    personal: "",
                    application: "TrustFrameworkKeySet.ReadWrite.All",
                };
                self.0.name("generateKey").call(operation).json(body)
            }

            /// `GET /trustFramework/keySets/{id}` — Get trustFrameworkKeySet
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkkeyset-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TrustFrameworkKeySet.Read.All`, `TrustFrameworkKeySet.ReadWrite.All`
            /// - application: `TrustFrameworkKeySet.Read.All`, `TrustFrameworkKeySet.ReadWrite.All`
            pub fn get(&self) -> Get<models::TrustFrameworkKeySet> {
                let operation = &Operation {
                    name: "trustFrameworkKeySet: get",
                    method: Method::Get,
                    path: "/trustFramework/keySets/{id}",
                    pages: &["trustframeworkkeyset-get"],
                    work: "TrustFrameworkKeySet.Read.All TrustFrameworkKeySet.ReadWrite.All",
                    personal: "",
                    application: "TrustFrameworkKeySet.Read.All TrustFrameworkKeySet.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `GET /trustFramework/keySets/{id}/getActiveKey` — trustFrameworkKeySet: getActiveKey
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkkeyset-getactivekey?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TrustFrameworkKeySet.Read.All`, `TrustFrameworkKeySet.ReadWrite.All`
            /// - application: `TrustFrameworkKeySet.Read.All`, `TrustFrameworkKeySet.ReadWrite.All`
            pub fn get_active_key(&self) -> Get<models::TrustFrameworkKey> {
                let operation = &Operation {
                    name: "trustFrameworkKeySet: get_active_key",
                    method: Method::Get,
                    path: "/trustFramework/keySets/{id}/getActiveKey",
                    pages: &["trustframeworkkeyset-getactivekey"],
                    work: "TrustFrameworkKeySet.Read.All TrustFrameworkKeySet.ReadWrite.All",
                    personal: "",
                    application: "TrustFrameworkKeySet.Read.All TrustFrameworkKeySet.ReadWrite.All",
                };
                self.0.name("getActiveKey").get(operation)
            }

            /// `PUT /trustFramework/keySets/{id}` — Update trustFrameworkKeySet
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkkeyset-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TrustFrameworkKeySet.ReadWrite.All`
            /// - application: `TrustFrameworkKeySet.ReadWrite.All`
            pub fn replace(&self, body: models::TrustFrameworkKeySet) -> Call<models::TrustFrameworkKeySet> {
                let operation = &Operation {
                    name: "trustFrameworkKeySet: replace",
                    method: Method::Put,
                    path: "/trustFramework/keySets/{id}",
                    pages: &["trustframeworkkeyset-update"],
                    work: "TrustFrameworkKeySet.ReadWrite.All",
                    personal: "",
                    application: "TrustFrameworkKeySet.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `POST /trustFramework/keySets/{id}/uploadCertificate` — trustFrameworkKeySet: uploadCertificate
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkkeyset-uploadcertificate?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TrustFrameworkKeySet.ReadWrite.All`
            /// - application: `TrustFrameworkKeySet.ReadWrite.All`
            pub fn upload_certificate(
                &self,
                body: requests::trust_framework_key_set::UploadCertificateRequest,
            ) -> Call<models::TrustFrameworkKey> {
                let operation = &Operation {
                    name: "trustFrameworkKeySet: upload_certificate",
                    method: Method::Post,
                    path: "/trustFramework/keySets/{id}/uploadCertificate",
                    pages: &["trustframeworkkeyset-uploadcertificate"],
                    work: "TrustFrameworkKeySet.ReadWrite.All",
                    personal: "",
                    application: "TrustFrameworkKeySet.ReadWrite.All",
                };
                self.0.name("uploadCertificate").call(operation).json(body)
            }

            /// `POST /trustFramework/keySets/{id}/uploadPkcs12` — trustFrameworkKeySet: uploadPkcs12
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkkeyset-uploadpkcs12?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TrustFrameworkKeySet.ReadWrite.All`
            /// - application: `TrustFrameworkKeySet.ReadWrite.All`
            pub fn upload_pkcs12(
                &self,
                body: requests::trust_framework_key_set::UploadPkcs12Request,
            ) -> Call<models::TrustFrameworkKey> {
                let operation = &Operation {
                    name: "trustFrameworkKeySet: upload_pkcs12",
                    method: Method::Post,
                    path: "/trustFramework/keySets/{id}/uploadPkcs12",
                    pages: &["trustframeworkkeyset-uploadpkcs12"],
                    work: "TrustFrameworkKeySet.ReadWrite.All",
                    personal: "",
                    application: "TrustFrameworkKeySet.ReadWrite.All",
                };
                self.0.name("uploadPkcs12").call(operation).json(body)
            }

            /// `POST /trustFramework/keySets/{id}/uploadSecret` — trustFrameworkKeySet: uploadSecret
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkkeyset-uploadsecret?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TrustFrameworkKeySet.ReadWrite.All`
            /// - application: `TrustFrameworkKeySet.ReadWrite.All`
            pub fn upload_secret(
                &self,
                body: requests::trust_framework_key_set::UploadSecretRequest,
            ) -> Call<models::TrustFrameworkKey> {
                let operation = &Operation {
                    name: "trustFrameworkKeySet: upload_secret",
                    method: Method::Post,
                    path: "/trustFramework/keySets/{id}/uploadSecret",
                    pages: &["trustframeworkkeyset-uploadsecret"],
                    work: "TrustFrameworkKeySet.ReadWrite.All",
                    personal: "",
                    application: "TrustFrameworkKeySet.ReadWrite.All",
                };
                self.0.name("uploadSecret").call(operation).json(body)
            }
        }
    }
}

/// `/trustFramework/policies`
pub mod policies {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/trustFramework/policies`
        Policies
    }

    impl Policies {
        /// `POST /trustFramework/policies` — Create trustFrameworkPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/trustframework-post-trustframeworkpolicy?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.TrustFramework`
        /// - application: `Policy.ReadWrite.TrustFramework`
        pub fn create(&self, body: models::TrustFrameworkPolicy) -> Call<models::TrustFrameworkPolicy> {
            let operation = &Operation {
                name: "trustframework: create",
                method: Method::Post,
                path: "/trustFramework/policies",
                pages: &["trustframework-post-trustframeworkpolicy"],
                work: "Policy.ReadWrite.TrustFramework",
                personal: "",
                application: "Policy.ReadWrite.TrustFramework",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /trustFramework/policies` — List trustFrameworkPolicies
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/trustframework-list-trustframeworkpolicies?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.TrustFramework`
        /// - application: `Policy.Read.All`, `Policy.ReadWrite.TrustFramework`
        pub fn list(&self) -> List<models::TrustFrameworkPolicy> {
            let operation = &Operation {
                name: "trustframework: list",
                method: Method::Get,
                path: "/trustFramework/policies",
                pages: &["trustframework-list-trustframeworkpolicies"],
                work: "Policy.Read.All Policy.ReadWrite.TrustFramework",
                personal: "",
                application: "Policy.Read.All Policy.ReadWrite.TrustFramework",
            };
            self.0.list(operation)
        }

        /// `/trustFramework/policies/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/trustFramework/policies/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Bytes, Call, Content, Method, Operation};

        crate::runtime::node! {
            /// `/trustFramework/policies/{id}`
            Id
        }

        impl Id {
            /// `DELETE /trustFramework/policies/{id}` — Delete trustFrameworkPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkpolicy-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.TrustFramework`
            /// - application: `Policy.ReadWrite.TrustFramework`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "trustFrameworkPolicy: delete",
                    method: Method::Delete,
                    path: "/trustFramework/policies/{id}",
                    pages: &["trustframeworkpolicy-delete"],
                    work: "Policy.ReadWrite.TrustFramework",
                    personal: "",
                    application: "Policy.ReadWrite.TrustFramework",
                };
                self.0.call(operation)
            }

            /// `GET /trustFramework/policies/{id}/$value` — Get trustFrameworkPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/trustframeworkpolicy-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.TrustFramework`
            /// - application: `Policy.Read.All`, `Policy.ReadWrite.TrustFramework`
            pub fn download(&self) -> Call<Bytes> {
                let operation = &Operation {
                    name: "trustFrameworkPolicy: download",
                    method: Method::Get,
                    path: "/trustFramework/policies/{id}/$value",
                    pages: &["trustframeworkpolicy-get"],
                    work: "Policy.Read.All Policy.ReadWrite.TrustFramework",
                    personal: "",
                    application: "Policy.Read.All Policy.ReadWrite.TrustFramework",
                };
                self.0.name("$value").call(operation)
            }

            /// `PUT /trustFramework/policies/{id}/$value` — Update or create trustFrameworkPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/trustframework-put-trustframeworkpolicy?view=graph-rest-beta)
            /// Status: 200, 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.TrustFramework`
            /// - application: `Policy.ReadWrite.TrustFramework`
            pub fn upload(&self, body: impl Into<Content>) -> Call<models::TrustFrameworkPolicy> {
                let operation = &Operation {
                    name: "trustframework: upload",
                    method: Method::Put,
                    path: "/trustFramework/policies/{id}/$value",
                    pages: &["trustframework-put-trustframeworkpolicy"],
                    work: "Policy.ReadWrite.TrustFramework",
                    personal: "",
                    application: "Policy.ReadWrite.TrustFramework",
                };
                self.0.name("$value").call(operation).content(body)
            }
        }
    }
}
