// Written by `cargo xtask gen`; do not edit.
//! `/me/profile/addresses`

use super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/me/profile/addresses`
    Addresses
}

impl Addresses {
    /// `POST /me/profile/addresses` — Create addresses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-addresses?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
    /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
    /// - application: `User.ReadWrite.All`
    pub fn create(&self, body: models::ItemAddress) -> Call<models::ItemAddress> {
        let operation = &Operation {
            name: "profile: create",
            method: Method::Post,
            path: "/me/profile/addresses",
            pages: &["profile-post-addresses"],
            work: "User.ReadWrite User.ReadWrite.All",
            personal: "User.ReadWrite User.ReadWrite.All",
            application: "User.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /me/profile/addresses` — List addresses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-addresses?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read` and 4 more
    /// - personal account: `User.Read` and 4 more
    /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
    pub fn list(&self) -> List<models::ItemAddress> {
        let operation = &Operation {
            name: "profile: list",
            method: Method::Get,
            path: "/me/profile/addresses",
            pages: &["profile-list-addresses"],
            work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/me/profile/addresses/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/me/profile/addresses/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/profile/addresses/{id}`
        Id
    }

    impl Id {
        /// `DELETE /me/profile/addresses/{id}` — Delete itemAddress
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/itemaddress-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "itemAddress: delete",
                method: Method::Delete,
                path: "/me/profile/addresses/{id}",
                pages: &["itemaddress-delete"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /me/profile/addresses/{id}` — Get itemAddress
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/itemaddress-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read` and 4 more
        /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
        pub fn get(&self) -> Get<models::ItemAddress> {
            let operation = &Operation {
                name: "itemAddress: get",
                method: Method::Get,
                path: "/me/profile/addresses/{id}",
                pages: &["itemaddress-get"],
                work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/profile/addresses/{id}` — Update itemAddress
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/itemaddress-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn update(&self, body: models::ItemAddress) -> Call<models::ItemAddress> {
            let operation = &Operation {
                name: "itemAddress: update",
                method: Method::Patch,
                path: "/me/profile/addresses/{id}",
                pages: &["itemaddress-update"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
