// Written by `cargo xtask gen`; do not edit.
//! `/me/profile/educationalActivities`

use super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/me/profile/educationalActivities`
    EducationalActivities
}

impl EducationalActivities {
    /// `POST /me/profile/educationalActivities` — Create educationalActivity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-educationalactivities?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
    /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
    /// - application: `User.ReadWrite.All`
    pub fn create(&self, body: models::EducationalActivity) -> Call<models::EducationalActivity> {
        let operation = &Operation {
            name: "profile: create",
            method: Method::Post,
            path: "/me/profile/educationalActivities",
            pages: &["profile-post-educationalactivities"],
            work: "User.ReadWrite User.ReadWrite.All",
            personal: "User.ReadWrite User.ReadWrite.All",
            application: "User.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /me/profile/educationalActivities` — List educationalActivities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-educationalactivities?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read` and 4 more
    /// - personal account: `User.Read` and 4 more
    /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
    pub fn list(&self) -> List<models::EducationalActivity> {
        let operation = &Operation {
            name: "profile: list",
            method: Method::Get,
            path: "/me/profile/educationalActivities",
            pages: &["profile-list-educationalactivities"],
            work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/me/profile/educationalActivities/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/me/profile/educationalActivities/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/profile/educationalActivities/{id}`
        Id
    }

    impl Id {
        /// `DELETE /me/profile/educationalActivities/{id}` — Delete educationalActivity
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationalactivity-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "educationalActivity: delete",
                method: Method::Delete,
                path: "/me/profile/educationalActivities/{id}",
                pages: &["educationalactivity-delete"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /me/profile/educationalActivities/{id}` — Get educationalActivity
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationalactivity-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read` and 4 more
        /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
        pub fn get(&self) -> Get<models::EducationalActivity> {
            let operation = &Operation {
                name: "educationalActivity: get",
                method: Method::Get,
                path: "/me/profile/educationalActivities/{id}",
                pages: &["educationalactivity-get"],
                work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/profile/educationalActivities/{id}` — Update educationalactivity
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationalactivity-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn update(&self, body: models::EducationalActivity) -> Call<models::EducationalActivity> {
            let operation = &Operation {
                name: "educationalActivity: update",
                method: Method::Patch,
                path: "/me/profile/educationalActivities/{id}",
                pages: &["educationalactivity-update"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
