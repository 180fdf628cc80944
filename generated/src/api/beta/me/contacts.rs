// Written by `cargo xtask gen`; do not edit.
//! `/me/contacts`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/me/contacts`
    Contacts
}

impl Contacts {
    /// `POST /me/contacts` — Create contact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-contacts?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/contactfolder-post-contacts?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta) and 1 more
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Contacts.ReadWrite`
    /// - personal account: `Contacts.ReadWrite`
    /// - application: `Contacts.ReadWrite`
    pub fn create(&self, body: models::Contact) -> Call<models::Contact> {
        let operation = &Operation {
            name: "user: create",
            method: Method::Post,
            path: "/me/contacts",
            pages: &[
                "user-post-contacts",
                "contactfolder-post-contacts",
                "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
            ],
            work: "Contacts.ReadWrite",
            personal: "Contacts.ReadWrite",
            application: "Contacts.ReadWrite",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /me/contacts` — List contacts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contactfolder-list-contacts?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-list-contacts?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Contacts.Read`, `Contacts.ReadWrite`
    /// - personal account: `Contacts.Read`, `Contacts.ReadWrite`
    /// - application: `Contacts.Read`, `Contacts.ReadWrite`
    pub fn list(&self) -> List<models::Contact> {
        let operation = &Operation {
            name: "contactFolder: list",
            method: Method::Get,
            path: "/me/contacts",
            pages: &["contactfolder-list-contacts", "user-list-contacts", "singlevaluelegacyextendedproperty-get"],
            work: "Contacts.Read Contacts.ReadWrite",
            personal: "Contacts.Read Contacts.ReadWrite",
            application: "Contacts.Read Contacts.ReadWrite",
        };
        self.0.list(operation)
    }

    /// `/me/contacts/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/me/contacts/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/contacts/{id}`
        Id
    }

    impl Id {
        /// `DELETE /me/contacts/{id}` — Delete contact
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/contact-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Contacts.ReadWrite`
        /// - personal account: `Contacts.ReadWrite`
        /// - application: `Contacts.ReadWrite`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "contact: delete",
                method: Method::Delete,
                path: "/me/contacts/{id}",
                pages: &["contact-delete"],
                work: "Contacts.ReadWrite",
                personal: "Contacts.ReadWrite",
                application: "Contacts.ReadWrite",
            };
            self.0.call(operation)
        }

        /// `GET /me/contacts/{id}` — Get contact
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/contact-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Contacts.Read`, `Contacts.ReadWrite`
        /// - personal account: `Contacts.Read`, `Contacts.ReadWrite`
        /// - application: `Contacts.Read`, `Contacts.ReadWrite`
        pub fn get(&self) -> Get<models::Contact> {
            let operation = &Operation {
                name: "contact: get",
                method: Method::Get,
                path: "/me/contacts/{id}",
                pages: &[
                    "contact-get",
                    "multivaluelegacyextendedproperty-get",
                    "singlevaluelegacyextendedproperty-get",
                ],
                work: "Contacts.Read Contacts.ReadWrite",
                personal: "Contacts.Read Contacts.ReadWrite",
                application: "Contacts.Read Contacts.ReadWrite",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/contacts/{id}` — Update contact
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/contact-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Contacts.ReadWrite`
        /// - personal account: `Contacts.ReadWrite`
        /// - application: `Contacts.ReadWrite`
        pub fn update(&self, body: models::Contact) -> Call<models::Contact> {
            let operation = &Operation {
                name: "contact: update",
                method: Method::Patch,
                path: "/me/contacts/{id}",
                pages: &[
                    "contact-update",
                    "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                    "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
                ],
                work: "Contacts.ReadWrite",
                personal: "Contacts.ReadWrite",
                application: "Contacts.ReadWrite",
            };
            self.0.call(operation).json(body)
        }

        /// `/me/contacts/{id}/photo`
        pub fn photo(&self) -> photo::Photo {
            photo::Photo(self.0.name("photo"))
        }
    }

    /// `/me/contacts/{id}/photo`
    pub mod photo {
        use crate::runtime::{Bytes, Call, Content, Method, Operation};

        crate::runtime::node! {
            /// `/me/contacts/{id}/photo`
            Photo
        }

        impl Photo {
            /// `GET /me/contacts/{id}/photo` — Get profilePhoto
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
                    path: "/me/contacts/{id}/photo",
                    pages: &["profilephoto-get"],
                    work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
                    personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
                    application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /me/contacts/{id}/photo/$value` — Get profilePhoto
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
                    path: "/me/contacts/{id}/photo/$value",
                    pages: &["profilephoto-get"],
                    work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
                    personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
                    application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All",
                };
                self.0.name("$value").call(operation)
            }

            /// `PUT /me/contacts/{id}/photo/$value` — Update profilephoto
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
                    path: "/me/contacts/{id}/photo/$value",
                    pages: &["profilephoto-update"],
                    work: "Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite User.ReadWrite.All",
                    personal: "",
                    application: "Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite.All",
                };
                self.0.name("$value").call(operation).content(body)
            }
        }
    }
}
