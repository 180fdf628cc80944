// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/profile/emails`

use super::super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/profile/emails`
    Emails
}

impl Emails {
    /// `POST /users/{id | userPrincipalName}/profile/emails` — Create itemEmail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-emails?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
    /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
    /// - application: `User.ReadWrite.All`
    pub fn create(&self, body: models::ItemEmail) -> Call<models::ItemEmail> {
        let operation = &Operation {
            name: "profile: create",
            method: Method::Post,
            path: "/users/{id | userPrincipalName}/profile/emails",
            pages: &["profile-post-emails"],
            work: "User.ReadWrite User.ReadWrite.All",
            personal: "User.ReadWrite User.ReadWrite.All",
            application: "User.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /users/{id | userPrincipalName}/profile/emails` — List emails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-emails?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read` and 4 more
    /// - personal account: `User.Read` and 4 more
    /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
    pub fn list(&self) -> List<models::ItemEmail> {
        let operation = &Operation {
            name: "profile: list",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/profile/emails",
            pages: &["profile-list-emails"],
            work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/users/{id}/profile/emails/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/users/{id}/profile/emails/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/profile/emails/{id}`
        Id
    }

    impl Id {
        /// `DELETE /users/{id | userPrincipalName}/profile/emails/{id}` — Delete itemEmail
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/itememail-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "itemEmail: delete",
                method: Method::Delete,
                path: "/users/{id | userPrincipalName}/profile/emails/{id}",
                pages: &["itememail-delete"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /users/{id | userPrincipalName}/profile/emails/{id}` — Get itemEmail
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/itememail-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read` and 4 more
        /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
        pub fn get(&self) -> Get<models::ItemEmail> {
            let operation = &Operation {
                name: "itemEmail: get",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/profile/emails/{id}",
                pages: &["itememail-get"],
                work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /users/{id | userPrincipalName}/profile/emails/{id}` — Update itememail
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/itememail-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn update(&self, body: models::ItemEmail) -> Call<models::ItemEmail> {
            let operation = &Operation {
                name: "itemEmail: update",
                method: Method::Patch,
                path: "/users/{id | userPrincipalName}/profile/emails/{id}",
                pages: &["itememail-update"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
