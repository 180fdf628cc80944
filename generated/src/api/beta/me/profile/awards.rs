// Written by `cargo xtask gen`; do not edit.
//! `/me/profile/awards`

use super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/me/profile/awards`
    Awards
}

impl Awards {
    /// `POST /me/profile/awards` — Create personAward
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-awards?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
    /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
    /// - application: `User.ReadWrite.All`
    pub fn create(&self, body: models::PersonAward) -> Call<models::PersonAward> {
        let operation = &Operation {
            name: "profile: create",
            method: Method::Post,
            path: "/me/profile/awards",
            pages: &["profile-post-awards"],
            work: "User.ReadWrite User.ReadWrite.All",
            personal: "User.ReadWrite User.ReadWrite.All",
            application: "User.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /me/profile/awards` — List awards
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-awards?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read` and 4 more
    /// - personal account: `User.Read` and 4 more
    /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
    pub fn list(&self) -> List<models::PersonAward> {
        let operation = &Operation {
            name: "profile: list",
            method: Method::Get,
            path: "/me/profile/awards",
            pages: &["profile-list-awards"],
            work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/me/profile/awards/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/me/profile/awards/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/profile/awards/{id}`
        Id
    }

    impl Id {
        /// `DELETE /me/profile/awards/{id}` — Delete personAward
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/personaward-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "personAward: delete",
                method: Method::Delete,
                path: "/me/profile/awards/{id}",
                pages: &["personaward-delete"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /me/profile/awards/{id}` — Get personAward
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/personaward-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read` and 4 more
        /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
        pub fn get(&self) -> Get<models::PersonAward> {
            let operation = &Operation {
                name: "personAward: get",
                method: Method::Get,
                path: "/me/profile/awards/{id}",
                pages: &["personaward-get"],
                work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/profile/awards/{id}` — Update personAward
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/personaward-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn update(&self, body: models::PersonAward) -> Call<models::PersonAward> {
            let operation = &Operation {
                name: "personAward: update",
                method: Method::Patch,
                path: "/me/profile/awards/{id}",
                pages: &["personaward-update"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
