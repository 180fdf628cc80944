// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/profile/names`

use super::super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/profile/names`
    Names
}

impl Names {
    /// `POST /users/{id | userPrincipalName}/profile/names` — Create personName
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-names?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read` and 4 more
    /// - personal account: `User.Read` and 4 more
    /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
    pub fn create(&self, body: models::PersonName) -> Call<models::PersonName> {
        let operation = &Operation {
            name: "profile: create",
            method: Method::Post,
            path: "/users/{id | userPrincipalName}/profile/names",
            pages: &["profile-post-names"],
            work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /users/{id | userPrincipalName}/profile/names` — List names
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-names?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read` and 4 more
    /// - personal account: `User.Read` and 4 more
    /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
    pub fn list(&self) -> List<models::PersonName> {
        let operation = &Operation {
            name: "profile: list",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/profile/names",
            pages: &["profile-list-names"],
            work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/users/{id}/profile/names/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/users/{id}/profile/names/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/profile/names/{id}`
        Id
    }

    impl Id {
        /// `DELETE /users/{id | userPrincipalName}/profile/names/{id}` — Delete personName
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/personname-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "personName: delete",
                method: Method::Delete,
                path: "/users/{id | userPrincipalName}/profile/names/{id}",
                pages: &["personname-delete"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /users/{id | userPrincipalName}/profile/names/{id}` — Get personName
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/personname-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read` and 4 more
        /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
        pub fn get(&self) -> Get<models::PersonName> {
            let operation = &Operation {
                name: "personName: get",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/profile/names/{id}",
                pages: &["personname-get"],
                work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /users/{id | userPrincipalName}/profile/names/{id}` — Update personname
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/personname-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn update(&self, body: models::PersonName) -> Call<models::PersonName> {
            let operation = &Operation {
                name: "personName: update",
                method: Method::Patch,
                path: "/users/{id | userPrincipalName}/profile/names/{id}",
                pages: &["personname-update"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
