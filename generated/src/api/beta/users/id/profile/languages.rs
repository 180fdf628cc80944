// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/profile/languages`

use super::super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/profile/languages`
    Languages
}

impl Languages {
    /// `POST /users/{id | userPrincipalName}/profile/languages` — Create languageProficiency
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-languages?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
    /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
    /// - application: `User.ReadWrite.All`
    pub fn create(&self, body: models::LanguageProficiency) -> Call<models::LanguageProficiency> {
        let operation = &Operation {
            name: "profile: create",
            method: Method::Post,
            path: "/users/{id | userPrincipalName}/profile/languages",
            pages: &["profile-post-languages"],
            work: "User.ReadWrite User.ReadWrite.All",
            personal: "User.ReadWrite User.ReadWrite.All",
            application: "User.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /users/{id | userPrincipalName}/profile/languages` — List languages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-languages?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read` and 4 more
    /// - personal account: `User.Read` and 4 more
    /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
    pub fn list(&self) -> List<models::LanguageProficiency> {
        let operation = &Operation {
            name: "profile: list",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/profile/languages",
            pages: &["profile-list-languages"],
            work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/users/{id}/profile/languages/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/users/{id}/profile/languages/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/profile/languages/{id}`
        Id
    }

    impl Id {
        /// `DELETE /users/{id | userPrincipalName}/profile/languages/{id}` — Delete languageProficiency
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/languageproficiency-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "languageProficiency: delete",
                method: Method::Delete,
                path: "/users/{id | userPrincipalName}/profile/languages/{id}",
                pages: &["languageproficiency-delete"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /users/{id | userPrincipalName}/profile/languages/{id}` — Get languageProficiency
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/languageproficiency-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read` and 4 more
        /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
        pub fn get(&self) -> Get<models::LanguageProficiency> {
            let operation = &Operation {
                name: "languageProficiency: get",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/profile/languages/{id}",
                pages: &["languageproficiency-get"],
                work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /users/{id | userPrincipalName}/profile/languages/{id}` — Update languageProficiency
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/languageproficiency-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn update(&self, body: models::LanguageProficiency) -> Call<models::LanguageProficiency> {
            let operation = &Operation {
                name: "languageProficiency: update",
                method: Method::Patch,
                path: "/users/{id | userPrincipalName}/profile/languages/{id}",
                pages: &["languageproficiency-update"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
