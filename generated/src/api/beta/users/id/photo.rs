// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/photo`

use crate::runtime::{Bytes, Call, Content, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/photo`
    Photo
}

impl Photo {
    /// `GET /users/{id | userPrincipalName}/photo` — Get photo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-beta)
    /// Permissions: work: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Contacts.Read`, `Contacts.ReadWrite`; personal: `User.Read`, `User.ReadWrite`, `Contacts.Read`, `Contacts.ReadWrite`; application: `User.Read.All`, `User.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Contacts.Read`, `Contacts.ReadWrite`. Status: 200, 404.
    pub fn download(&self) -> Call<Bytes> {
        let operation = &Operation {
            name: "profilePhoto: download",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/photo",
            pages: &["profilephoto-get"],
            work: "User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All Group.Read.All Group.ReadWrite.All Contacts.Read Contacts.ReadWrite",
            personal: "User.Read User.ReadWrite Contacts.Read Contacts.ReadWrite",
            application: "User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All Contacts.Read Contacts.ReadWrite",
        };
        self.0.call(operation)
    }

    /// `GET /users/{id | userPrincipalName}/photo/$value` — Get photo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-beta)
    /// Permissions: work: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Contacts.Read`, `Contacts.ReadWrite`; personal: `User.Read`, `User.ReadWrite`, `Contacts.Read`, `Contacts.ReadWrite`; application: `User.Read.All`, `User.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Contacts.Read`, `Contacts.ReadWrite`. Status: 200, 404.
    pub fn get_value(&self) -> Call<Bytes> {
        let operation = &Operation {
            name: "profilePhoto: get_value",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/photo/$value",
            pages: &["profilephoto-get"],
            work: "User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All Group.Read.All Group.ReadWrite.All Contacts.Read Contacts.ReadWrite",
            personal: "User.Read User.ReadWrite Contacts.Read Contacts.ReadWrite",
            application: "User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All Contacts.Read Contacts.ReadWrite",
        };
        self.0.name("$value").call(operation)
    }

    /// `PUT /users/{id | userPrincipalName}/photo/$value` — Update profilephoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-beta)
    /// Permissions: work: `User.ReadWrite`, `User.ReadWrite.All`, `Group.ReadWrite.All`, `Contacts.ReadWrite`; application: `User.ReadWrite.All`, `Group.ReadWrite.All`, `Contacts.ReadWrite`. Status: 200.
    pub fn upload(&self, body: impl Into<Content>) -> Call<()> {
        let operation = &Operation {
            name: "profilePhoto: upload",
            method: Method::Put,
            path: "/users/{id | userPrincipalName}/photo/$value",
            pages: &["profilephoto-update"],
            work: "User.ReadWrite User.ReadWrite.All Group.ReadWrite.All Contacts.ReadWrite",
            personal: "",
            application: "User.ReadWrite.All Group.ReadWrite.All Contacts.ReadWrite",
        };
        self.0.name("$value").call(operation).content(body)
    }
}
