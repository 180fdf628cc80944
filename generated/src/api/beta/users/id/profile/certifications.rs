// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/profile/certifications`

use super::super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/profile/certifications`
    Certifications
}

impl Certifications {
    /// `POST /users/{id | userPrincipalName}/profile/certifications` — Create personCertification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-certifications?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
    /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
    /// - application: `User.ReadWrite.All`
    pub fn create(&self, body: models::PersonCertification) -> Call<models::PersonCertification> {
        let operation = &Operation {
            name: "profile: create",
            method: Method::Post,
            path: "/users/{id | userPrincipalName}/profile/certifications",
            pages: &["profile-post-certifications"],
            work: "User.ReadWrite User.ReadWrite.All",
            personal: "User.ReadWrite User.ReadWrite.All",
            application: "User.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /users/{id | userPrincipalName}/profile/certifications` — List certifications
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-certifications?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read` and 4 more
    /// - personal account: `User.Read` and 4 more
    /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
    pub fn list(&self) -> List<models::PersonCertification> {
        let operation = &Operation {
            name: "profile: list",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/profile/certifications",
            pages: &["profile-list-certifications"],
            work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/users/{id}/profile/certifications/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/users/{id}/profile/certifications/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/profile/certifications/{id}`
        Id
    }

    impl Id {
        /// `DELETE /users/{id | userPrincipalName}/profile/certifications/{id}` — Delete personCertification
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/personcertification-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "personCertification: delete",
                method: Method::Delete,
                path: "/users/{id | userPrincipalName}/profile/certifications/{id}",
                pages: &["personcertification-delete"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /users/{id | userPrincipalName}/profile/certifications/{id}` — Get personCertification
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/personcertification-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read` and 4 more
        /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
        pub fn get(&self) -> Get<models::PersonCertification> {
            let operation = &Operation {
                name: "personCertification: get",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/profile/certifications/{id}",
                pages: &["personcertification-get"],
                work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /users/{id | userPrincipalName}/profile/certifications/{id}` — Update personCertification
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/personcertification-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn update(&self, body: models::PersonCertification) -> Call<models::PersonCertification> {
            let operation = &Operation {
                name: "personCertification: update",
                method: Method::Patch,
                path: "/users/{id | userPrincipalName}/profile/certifications/{id}",
                pages: &["personcertification-update"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
