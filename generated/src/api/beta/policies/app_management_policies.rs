// Written by `cargo xtask gen`; do not edit.
//! `/policies/appManagementPolicies`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/policies/appManagementPolicies`
    AppManagementPolicies
}

impl AppManagementPolicies {
    /// `POST /policies/appManagementPolicies` — Create appManagementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-post?view=graph-rest-beta)
    /// Status: 201, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Policy.ReadWrite.ApplicationConfiguration`
    /// - application: `Policy.ReadWrite.ApplicationConfiguration`
    pub fn create(&self, body: models::AppManagementPolicy) -> Call<models::AppManagementPolicy> {
        let operation = &Operation {
            name: "appManagementPolicy: create",
            method: Method::Post,
            path: "/policies/appManagementPolicies",
            pages: &["appmanagementpolicy-post"],
            work: "Policy.ReadWrite.ApplicationConfiguration",
            personal: "",
            application: "Policy.ReadWrite.ApplicationConfiguration",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /policies/appManagementPolicies` — List appManagementPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
    /// - application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
    pub fn list(&self) -> List<models::AppManagementPolicy> {
        let operation = &Operation {
            name: "appManagementPolicy: list",
            method: Method::Get,
            path: "/policies/appManagementPolicies",
            pages: &["appmanagementpolicy-list"],
            work: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
            personal: "",
            application: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
        };
        self.0.list(operation)
    }

    /// `/policies/appManagementPolicies/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/policies/appManagementPolicies/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/policies/appManagementPolicies/{id}`
        Id
    }

    impl Id {
        /// `DELETE /policies/appManagementPolicies/{id}` — Delete appManagementPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/appManagementPolicy-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.ApplicationConfiguration`
        /// - application: `Policy.ReadWrite.ApplicationConfiguration`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "appManagementPolicy: delete",
                method: Method::Delete,
                path: "/policies/appManagementPolicies/{id}",
                pages: &["appManagementPolicy-delete"],
                work: "Policy.ReadWrite.ApplicationConfiguration",
                personal: "",
                application: "Policy.ReadWrite.ApplicationConfiguration",
            };
            self.0.call(operation)
        }

        /// `GET /policies/appManagementPolicies/{id}` — Get appManagementPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
        /// - application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`
        pub fn get(&self) -> Get<models::AppManagementPolicy> {
            let operation = &Operation {
                name: "appManagementPolicy: get",
                method: Method::Get,
                path: "/policies/appManagementPolicies/{id}",
                pages: &["appmanagementpolicy-get"],
                work: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
                personal: "",
                application: "Policy.Read.All Policy.ReadWrite.ApplicationConfiguration",
            };
            self.0.get(operation)
        }

        /// `PATCH /policies/appManagementPolicies/{id}` — Update appManagementPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/appManagementPolicy-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.ApplicationConfiguration`
        /// - application: `Policy.ReadWrite.ApplicationConfiguration`
        pub fn update(&self, body: models::AppManagementPolicy) -> Call<()> {
            let operation = &Operation {
                name: "appManagementPolicy: update",
                method: Method::Patch,
                path: "/policies/appManagementPolicies/{id}",
                pages: &["appManagementPolicy-update"],
                work: "Policy.ReadWrite.ApplicationConfiguration",
                personal: "",
                application: "Policy.ReadWrite.ApplicationConfiguration",
            };
            self.0.call(operation).json(body)
        }

        /// `/policies/appManagementPolicies/{id}/appliesTo`
        pub fn applies_to(&self) -> applies_to::AppliesTo {
            applies_to::AppliesTo(self.0.name("appliesTo"))
        }
    }

    /// `/policies/appManagementPolicies/{id}/appliesTo`
    pub mod applies_to {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/policies/appManagementPolicies/{id}/appliesTo`
            AppliesTo
        }

        impl AppliesTo {
            /// `GET /policies/appManagementPolicies/{id}/appliesTo` — List appliesto
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/appManagementPolicy-list-appliesTo?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.Read.All` + `Policy.Read.All`, `Application.Read.All` + `Policy.ReadWrite.ApplicationConfiguration`
            /// - application: `Application.Read.All` + `Policy.Read.All`, `Application.Read.All` + `Policy.ReadWrite.ApplicationConfiguration`
            pub fn list(&self) -> List<models::AppManagementPolicy> {
                let operation = &Operation {
                    name: "appManagementPolicy: list",
                    method: Method::Get,
                    path: "/policies/appManagementPolicies/{id}/appliesTo",
                    pages: &["appManagementPolicy-list-appliesTo"],
                    work: "Application.Read.All+Policy.Read.All Application.Read.All+Policy.ReadWrite.ApplicationConfiguration",
                    personal: "",
                    application: "Application.Read.All+Policy.Read.All Application.Read.All+Policy.ReadWrite.ApplicationConfiguration",
                };
                self.0.list(operation)
            }
        }
    }
}
