// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/photo`

use crate::runtime::{Bytes, Call, Content, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/photo`
    Photo
}

impl Photo {
    /// `GET /users/{id | userPrincipalName}/photo` — Get profilePhoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-beta)
    /// Status: 200, 404.
    /// Permissions, least privileged first:
    /// - work or school account: `Contacts.Read` and 13 more
    /// - personal account: `Contacts.Read` and 3 more
    /// - application: `Contacts.Read` and 12 more
    pub fn download(&self) -> Call<Bytes> {
        let operation = &Operation {
            name: "profilePhoto: download",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/photo",
            pages: &["profilephoto-get"],
            work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
            personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
            application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All",
        };
        self.0.call(operation)
    }

    /// `GET /users/{id | userPrincipalName}/photo/$value` — Get profilePhoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-beta)
    /// Status: 200, 404.
    /// Permissions, least privileged first:
    /// - work or school account: `Contacts.Read` and 13 more
    /// - personal account: `Contacts.Read` and 3 more
    /// - application: `Contacts.Read` and 12 more
    pub fn get_value(&self) -> Call<Bytes> {
        let operation = &Operation {
            name: "profilePhoto: get_value",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/photo/$value",
            pages: &["profilephoto-get"],
            work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
            personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
            application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All",
        };
        self.0.name("$value").call(operation)
    }

    /// `PUT /users/{id | userPrincipalName}/photo/$value` — Update profilephoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-beta)
    /// Status: 200, 204.
    /// Permissions, least privileged first:
    /// - work or school account: `Contacts.ReadWrite` and 3 more
    /// - application: `Contacts.ReadWrite`, `Group.ReadWrite.All`, `User.ReadWrite.All`
    pub fn upload(&self, body: impl Into<Content>) -> Call<()> {
        let operation = &Operation {
            name: "profilePhoto: upload",
            method: Method::Put,
            path: "/users/{id | userPrincipalName}/photo/$value",
            pages: &["profilephoto-update"],
            work: "Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite User.ReadWrite.All",
            personal: "",
            application: "Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite.All",
        };
        self.0.name("$value").call(operation).content(body)
    }
}
