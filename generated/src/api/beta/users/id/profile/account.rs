// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/profile/account`

use super::super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/profile/account`
    Account
}

impl Account {
    /// `POST /users/{id | userPrincipalName}/profile/account` — Create account
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-accounts?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
    /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
    /// - application: `User.ReadWrite.All`
    pub fn create(&self, body: models::UserAccountInformation) -> Call<models::UserAccountInformation> {
        let operation = &Operation {
            name: "profile: create",
            method: Method::Post,
            path: "/users/{id | userPrincipalName}/profile/account",
            pages: &["profile-post-accounts"],
            work: "User.ReadWrite User.ReadWrite.All",
            personal: "User.ReadWrite User.ReadWrite.All",
            application: "User.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /users/{id | userPrincipalName}/profile/account` — List accounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-accounts?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read` and 4 more
    /// - personal account: `User.Read` and 4 more
    /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
    pub fn list(&self) -> List<models::UserAccountInformation> {
        let operation = &Operation {
            name: "profile: list",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/profile/account",
            pages: &["profile-list-accounts"],
            work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/users/{id}/profile/account/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/users/{id}/profile/account/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/profile/account/{id}`
        Id
    }

    impl Id {
        /// `DELETE /users/{id | userPrincipalName}/profile/account/{id}` — Delete userAccountInformation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/useraccountinformation-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "userAccountInformation: delete",
                method: Method::Delete,
                path: "/users/{id | userPrincipalName}/profile/account/{id}",
                pages: &["useraccountinformation-delete"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /users/{id | userPrincipalName}/profile/account/{id}` — Get userAccountInformation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/useraccountinformation-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read` and 4 more
        /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
        pub fn get(&self) -> Get<models::UserAccountInformation> {
            let operation = &Operation {
                name: "userAccountInformation: get",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/profile/account/{id}",
                pages: &["useraccountinformation-get"],
                work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /users/{id | userPrincipalName}/profile/account/{id}` — Update useraccountinformation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/useraccountinformation-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn update(&self, body: models::UserAccountInformation) -> Call<models::UserAccountInformation> {
            let operation = &Operation {
                name: "userAccountInformation: update",
                method: Method::Patch,
                path: "/users/{id | userPrincipalName}/profile/account/{id}",
                pages: &["useraccountinformation-update"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
