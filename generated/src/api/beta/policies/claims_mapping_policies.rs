// Written by `cargo xtask gen`; do not edit.
//! `/policies/claimsMappingPolicies`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/policies/claimsMappingPolicies`
    ClaimsMappingPolicies
}

impl ClaimsMappingPolicies {
    /// `POST /policies/claimsMappingPolicies` — Create claimsMappingPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-post-claimsmappingpolicies?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Policy.ReadWrite.ApplicationConfiguration`
    /// - application: `Policy.ReadWrite.ApplicationConfiguration`
    pub fn create(&self, body: models::ClaimsMappingPolicy) -> Call<models::ClaimsMappingPolicy> {
        let operation = &Operation {
            name: "claimsMappingPolicy: create",
            method: Method::Post,
            path: "/policies/claimsMappingPolicies",
            pages: &["claimsmappingpolicy-post-claimsmappingpolicies"],
            work: "Policy.ReadWrite.ApplicationConfiguration",
            personal: "",
            application: "Policy.ReadWrite.ApplicationConfiguration",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /policies/claimsMappingPolicies` — List claimsmappingpolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
    /// - application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
    pub fn list(&self) -> List<models::ClaimsMappingPolicy> {
        let operation = &Operation {
            name: "claimsMappingPolicy: list",
            method: Method::Get,
            path: "/policies/claimsMappingPolicies",
            pages: &["claimsmappingpolicy-list"],
            work: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
            personal: "",
            application: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
        };
        self.0.list(operation)
    }

    /// `/policies/claimsMappingPolicies/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/policies/claimsMappingPolicies/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/policies/claimsMappingPolicies/{id}`
        Id
    }

    impl Id {
        /// `DELETE /policies/claimsMappingPolicies/{id}` — Delete claimsmappingpolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.ApplicationConfiguration`
        /// - application: `Policy.ReadWrite.ApplicationConfiguration`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "claimsMappingPolicy: delete",
                method: Method::Delete,
                path: "/policies/claimsMappingPolicies/{id}",
                pages: &["claimsmappingpolicy-delete"],
                work: "Policy.ReadWrite.ApplicationConfiguration",
                personal: "",
                application: "Policy.ReadWrite.ApplicationConfiguration",
            };
            self.0.call(operation)
        }

        /// `GET /policies/claimsMappingPolicies/{id}` — Get claimsMappingPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
        /// - application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
        pub fn get(&self) -> Get<models::ClaimsMappingPolicy> {
            let operation = &Operation {
                name: "claimsMappingPolicy: get",
                method: Method::Get,
                path: "/policies/claimsMappingPolicies/{id}",
                pages: &["claimsmappingpolicy-get"],
                work: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
                personal: "",
                application: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
            };
            self.0.get(operation)
        }

        /// `PATCH /policies/claimsMappingPolicies/{id}` — Update claimsmappingpolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-update?view=graph-rest-beta)
        /// Required: `definition`, `displayName`. Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.ApplicationConfiguration`
        /// - application: `Policy.ReadWrite.ApplicationConfiguration`
        pub fn update(&self, body: models::ClaimsMappingPolicy) -> Call<()> {
            let operation = &Operation {
                name: "claimsMappingPolicy: update",
                method: Method::Patch,
                path: "/policies/claimsMappingPolicies/{id}",
                pages: &["claimsmappingpolicy-update"],
                work: "Policy.ReadWrite.ApplicationConfiguration",
                personal: "",
                application: "Policy.ReadWrite.ApplicationConfiguration",
            };
            self.0.call(operation).json(body)
        }

        /// `/policies/claimsMappingPolicies/{id}/appliesTo`
        pub fn applies_to(&self) -> applies_to::AppliesTo {
            applies_to::AppliesTo(self.0.name("appliesTo"))
        }
    }

    /// `/policies/claimsMappingPolicies/{id}/appliesTo`
    pub mod applies_to {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/policies/claimsMappingPolicies/{id}/appliesTo`
            AppliesTo
        }

        impl AppliesTo {
            /// `GET /policies/claimsMappingPolicies/{id}/appliesTo` — List appliesto
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-list-appliesto?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All` + `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.Read.All`, `Directory.Read.All`
            /// - application: `Policy.Read.All` + `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.Read.All`, `Directory.Read.All`
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "claimsMappingPolicy: list",
                    method: Method::Get,
                    path: "/policies/claimsMappingPolicies/{id}/appliesTo",
                    pages: &["claimsmappingpolicy-list-appliesto"],
                    work: "Policy.Read.All+Application.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.Read.All Directory.Read.All",
                    personal: "",
                    application: "Policy.Read.All+Application.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.Read.All Directory.Read.All",
                };
                self.0.list(operation)
            }
        }
    }
}
