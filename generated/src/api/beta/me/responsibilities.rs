// Written by `cargo xtask gen`; do not edit.
//! `/me/responsibilities`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/me/responsibilities`
    Responsibilities
}

impl Responsibilities {
    /// `POST /me/responsibilities` — Create personResponsibility
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-responsibilities?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
    /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
    /// - application: `User.ReadWrite.All`
    pub fn create(&self, body: models::PersonResponsibility) -> Call<models::PersonAnnotation> {
        let operation = &Operation {
            name: "profile: create",
            method: Method::Post,
            path: "/me/responsibilities",
            pages: &["profile-post-responsibilities"],
            work: "User.ReadWrite User.ReadWrite.All",
            personal: "User.ReadWrite User.ReadWrite.All",
            application: "User.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /me/responsibilities` — List responsibilities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-responsibilities?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read` and 4 more
    /// - personal account: `User.Read` and 4 more
    /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
    pub fn list(&self) -> List<models::PersonResponsibility> {
        let operation = &Operation {
            name: "profile: list",
            method: Method::Get,
            path: "/me/responsibilities",
            pages: &["profile-list-responsibilities"],
            work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/me/responsibilities/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/me/responsibilities/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/responsibilities/{id}`
        Id
    }

    impl Id {
        /// `DELETE /me/responsibilities/{id}` — Delete personResponsibility
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/personresponsibility-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read` and 4 more
        /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "personResponsibility: delete",
                method: Method::Delete,
                path: "/me/responsibilities/{id}",
                pages: &["personresponsibility-delete"],
                work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /me/responsibilities/{id}` — Get personResponsibility
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/personresponsibility-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read` and 4 more
        /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
        pub fn get(&self) -> Get<models::PersonResponsibility> {
            let operation = &Operation {
                name: "personResponsibility: get",
                method: Method::Get,
                path: "/me/responsibilities/{id}",
                pages: &["personresponsibility-get"],
                work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/responsibilities/{id}` — Update personResponsibility
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/personresponsibility-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read` and 4 more
        /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
        pub fn update(&self, body: models::PersonResponsibility) -> Call<models::PersonResponsibility> {
            let operation = &Operation {
                name: "personResponsibility: update",
                method: Method::Patch,
                path: "/me/responsibilities/{id}",
                pages: &["personresponsibility-update"],
                work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
