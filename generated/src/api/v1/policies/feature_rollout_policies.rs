// Written by `cargo xtask gen`; do not edit.
//! `/policies/featureRolloutPolicies`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/policies/featureRolloutPolicies`
    FeatureRolloutPolicies
}

impl FeatureRolloutPolicies {
    /// `POST /policies/featureRolloutPolicies` — Create featureRolloutPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicies-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.ReadWrite.All`
    pub fn create(&self, body: models::FeatureRolloutPolicy) -> Call<models::FeatureRolloutPolicy> {
        let operation = &Operation {
            name: "featurerolloutpolicies: create",
            method: Method::Post,
            path: "/policies/featureRolloutPolicies",
            pages: &["featurerolloutpolicies-post"],
            work: "Directory.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /policies/featureRolloutPolicies` — List featurerolloutpolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicies-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.ReadWrite.All`
    pub fn list(&self) -> List<models::FeatureRolloutPolicy> {
        let operation = &Operation {
            name: "featurerolloutpolicies: list",
            method: Method::Get,
            path: "/policies/featureRolloutPolicies",
            pages: &["featurerolloutpolicies-list"],
            work: "Directory.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/policies/featureRolloutPolicies/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/policies/featureRolloutPolicies/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/policies/featureRolloutPolicies/{id}`
        Id
    }

    impl Id {
        /// `DELETE /policies/featureRolloutPolicies/{id}` — Delete featureRolloutPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "featureRolloutPolicy: delete",
                method: Method::Delete,
                path: "/policies/featureRolloutPolicies/{id}",
                pages: &["featurerolloutpolicy-delete"],
                work: "Directory.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation)
        }

        /// `GET /policies/featureRolloutPolicies/{id}` — Get featureRolloutPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.ReadWrite.All`
        pub fn get(&self) -> Get<models::FeatureRolloutPolicy> {
            let operation = &Operation {
                name: "featureRolloutPolicy: get",
                method: Method::Get,
                path: "/policies/featureRolloutPolicies/{id}",
                pages: &["featurerolloutpolicy-get"],
                work: "Directory.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /policies/featureRolloutPolicies/{id}` — Update featurerolloutpolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-update?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.ReadWrite.All`
        pub fn update(&self, body: models::FeatureRolloutPolicy) -> Call<()> {
            let operation = &Operation {
                name: "featureRolloutPolicy: update",
                method: Method::Patch,
                path: "/policies/featureRolloutPolicies/{id}",
                pages: &["featurerolloutpolicy-update"],
                work: "Directory.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/policies/featureRolloutPolicies/{id}/appliesTo`
        pub fn applies_to(&self) -> applies_to::AppliesTo {
            applies_to::AppliesTo(self.0.name("appliesTo"))
        }
    }

    /// `/policies/featureRolloutPolicies/{id}/appliesTo`
    pub mod applies_to {
        use super::models;
        use crate::runtime::{Call, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/policies/featureRolloutPolicies/{id}/appliesTo`
            AppliesTo
        }

        impl AppliesTo {
            /// `POST /policies/featureRolloutPolicies/{id}/appliesTo/$ref` — Assign appliesTo
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-post-appliesto?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.ReadWrite.All`
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<models::DirectoryObject> {
                let operation = &Operation {
                    name: "featureRolloutPolicy: add_ref",
                    method: Method::Post,
                    path: "/policies/featureRolloutPolicies/{id}/appliesTo/$ref",
                    pages: &["featurerolloutpolicy-post-appliesto"],
                    work: "Directory.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `/policies/featureRolloutPolicies/{id}/appliesTo/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/policies/featureRolloutPolicies/{id}/appliesTo/{id}`
        pub mod id {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/policies/featureRolloutPolicies/{id}/appliesTo/{id}`
                Id
            }

            impl Id {
                /// `DELETE /policies/featureRolloutPolicies/{policyId}/appliesTo/{directoryObjectId}/$ref` — Remove appliesTo
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-delete-appliesto?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.ReadWrite.All`
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "featureRolloutPolicy: remove_ref",
                        method: Method::Delete,
                        path: "/policies/featureRolloutPolicies/{policyId}/appliesTo/{directoryObjectId}/$ref",
                        pages: &["featurerolloutpolicy-delete-appliesto"],
                        work: "Directory.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.name("$ref").call(operation)
                }
            }
        }
    }
}
