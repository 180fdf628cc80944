// Written by `cargo xtask gen`; do not edit.
//! `/identityProviders`

use super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/identityProviders`
    IdentityProviders
}

impl IdentityProviders {
    /// `POST /identityProviders` — Create identityProvider deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-post-identityproviders?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `IdentityProvider.ReadWrite.All`
    /// - application: `IdentityProvider.ReadWrite.All`
    pub fn create(&self, body: impl Into<models::IdentityProvider>) -> Call<models::IdentityProvider> {
        let operation = &Operation {
            name: "identityProvider: create",
            method: Method::Post,
            path: "/identityProviders",
            pages: &["identityprovider-post-identityproviders"],
            work: "IdentityProvider.ReadWrite.All",
            personal: "",
            application: "IdentityProvider.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::IdentityProvider>::into(body))
    }

    /// `GET /identityProviders` — List identityproviders deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
    /// - application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
    pub fn list(&self) -> List<models::IdentityProvider> {
        let operation = &Operation {
            name: "identityProvider: list",
            method: Method::Get,
            path: "/identityProviders",
            pages: &["identityprovider-list"],
            work: "IdentityProvider.Read.All IdentityProvider.ReadWrite.All",
            personal: "",
            application: "IdentityProvider.Read.All IdentityProvider.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/identityProviders/availableProviderTypes`
    pub fn available_provider_types(&self) -> available_provider_types::AvailableProviderTypes {
        available_provider_types::AvailableProviderTypes(self.0.name("availableProviderTypes"))
    }

    /// `/identityProviders/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/identityProviders/availableProviderTypes`
pub mod available_provider_types {
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/identityProviders/availableProviderTypes`
        AvailableProviderTypes
    }

    impl AvailableProviderTypes {
        /// `GET /identityProviders/availableProviderTypes` — List availableProviderTypes deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-list-availableprovidertypes?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
        /// - application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
        pub fn list(&self) -> Call<Vec<String>> {
            let operation = &Operation {
                name: "identityProvider: list",
                method: Method::Get,
                path: "/identityProviders/availableProviderTypes",
                pages: &["identityprovider-list-availableprovidertypes"],
                work: "IdentityProvider.Read.All IdentityProvider.ReadWrite.All",
                personal: "",
                application: "IdentityProvider.Read.All IdentityProvider.ReadWrite.All",
            };
            self.0.call(operation)
        }
    }
}

/// `/identityProviders/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/identityProviders/{id}`
        Id
    }

    impl Id {
        /// `DELETE /identityProviders/{id}` — Delete identityProvider deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `IdentityProvider.ReadWrite.All`
        /// - application: `IdentityProvider.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "identityProvider: delete",
                method: Method::Delete,
                path: "/identityProviders/{id}",
                pages: &["identityprovider-delete"],
                work: "IdentityProvider.ReadWrite.All",
                personal: "",
                application: "IdentityProvider.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /identityProviders/{id}` — Get identityProvider deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
        /// - application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
        pub fn get(&self) -> Get<models::IdentityProvider> {
            let operation = &Operation {
                name: "identityProvider: get",
                method: Method::Get,
                path: "/identityProviders/{id}",
                pages: &["identityprovider-get"],
                work: "IdentityProvider.Read.All IdentityProvider.ReadWrite.All",
                personal: "",
                application: "IdentityProvider.Read.All IdentityProvider.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /identityProviders/{id}` — Update identityProvider deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `IdentityProvider.ReadWrite.All`
        /// - application: `IdentityProvider.ReadWrite.All`
        pub fn update(&self, body: impl Into<models::IdentityProvider>) -> Call<()> {
            let operation = &Operation {
                name: "identityProvider: update",
                method: Method::Patch,
                path: "/identityProviders/{id}",
                pages: &["identityprovider-update"],
                work: "IdentityProvider.ReadWrite.All",
                personal: "",
                application: "IdentityProvider.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::IdentityProvider>::into(body))
        }
    }
}
