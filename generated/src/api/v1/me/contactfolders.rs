// Written by `cargo xtask gen`; do not edit.
//! `/me/contactfolders`

use crate::runtime::{List, Method, Operation};
use super::super::models;

crate::runtime::node! {
    /// `/me/contactfolders`
    Contactfolders
}

impl Contactfolders {
    /// `GET /me/contactFolders` — List contactFolders
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-contactfolders?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0)
    /// Also: `/me/contactfolders`.
    /// Permissions: work, personal, application: `Contacts.Read`, `Contacts.ReadWrite`. Status: 200.
    pub fn list(&self) -> List<models::ContactFolder> {
        let operation = &Operation {
            name: "user: list",
            method: Method::Get,
            path: "/me/contactFolders",
            pages: &[
                "user-list-contactfolders",
                "singlevaluelegacyextendedproperty-get",
            ],
            work: "Contacts.Read Contacts.ReadWrite",
            personal: "Contacts.Read Contacts.ReadWrite",
            application: "Contacts.Read Contacts.ReadWrite",
        };
        self.0.list(operation)
    }

    /// `/me/contactfolders/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use super::models;

    crate::runtime::node! {
        /// `/me/contactfolders/{id}`
        Id
    }

    impl Id {
        /// `/me/contactfolders/{id}/contacts`
        pub fn contacts(&self) -> contacts::Contacts {
            contacts::Contacts(self.0.name("contacts"))
        }
    }

    pub mod contacts {
        use super::models;

        crate::runtime::node! {
            /// `/me/contactfolders/{id}/contacts`
            Contacts
        }

        impl Contacts {
            /// `/me/contactfolders/{id}/contacts/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        pub mod id {
            use crate::runtime::{Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/me/contactfolders/{id}/contacts/{id}`
                Id
            }

            impl Id {
                /// `GET /me/contactfolders/{Id}/contacts/{id}` — Get contact
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/contact-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0)
                /// Also: `/me/contactFolders/{id}/contacts/{id}`.
                /// Permissions: work, personal, application: `Contacts.Read`, `Contacts.ReadWrite`. Status: 200.
                pub fn get(&self) -> Get<models::Contact> {
                    let operation = &Operation {
                        name: "contact: get",
                        method: Method::Get,
                        path: "/me/contactfolders/{Id}/contacts/{id}",
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

                /// `/me/contactfolders/{id}/contacts/{id}/photo`
                pub fn photo(&self) -> photo::Photo {
                    photo::Photo(self.0.name("photo"))
                }
            }

            pub mod photo {
                use crate::runtime::{Bytes, Call, Content, Method, Operation};

                crate::runtime::node! {
                    /// `/me/contactfolders/{id}/contacts/{id}/photo`
                    Photo
                }

                impl Photo {
                    /// `GET /me/contactfolders/{contactFolderId}/contacts/{id}/photo` — Get photo
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0)
                    /// Permissions: work: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Contacts.Read`, `Contacts.ReadWrite`; application: `User.Read.All`, `User.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Contacts.Read`, `Contacts.ReadWrite`. Status: 200, 404.
                    pub fn download(&self) -> Call<Bytes> {
                        let operation = &Operation {
                            name: "profilephoto: download",
                            method: Method::Get,
                            path: "/me/contactfolders/{contactFolderId}/contacts/{id}/photo",
                            pages: &["profilephoto-get"],
                            work: "User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All Group.Read.All Group.ReadWrite.All Contacts.Read Contacts.ReadWrite",
                            personal: "",
                            application: "User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All Contacts.Read Contacts.ReadWrite",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value` — Get photo
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0)
                    /// Permissions: work: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Contacts.Read`, `Contacts.ReadWrite`; application: `User.Read.All`, `User.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Contacts.Read`, `Contacts.ReadWrite`. Status: 200, 404.
                    pub fn get_value(&self) -> Call<Bytes> {
                        let operation = &Operation {
                            name: "profilephoto: get_value",
                            method: Method::Get,
                            path: "/me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value",
                            pages: &["profilephoto-get"],
                            work: "User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All Group.Read.All Group.ReadWrite.All Contacts.Read Contacts.ReadWrite",
                            personal: "",
                            application: "User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All Contacts.Read Contacts.ReadWrite",
                        };
                        self.0.name("$value").call(operation)
                    }

                    /// `PATCH /me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value` — Update profilephoto
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-1.0)
                    /// Status: 200.
                    pub fn update_value(&self, body: impl Into<Content>) -> Call<()> {
                        let operation = &Operation {
                            name: "profilephoto: update_value",
                            method: Method::Patch,
                            path: "/me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value",
                            pages: &["profilephoto-update"],
                            work: "",
                            personal: "",
                            application: "",
                        };
                        self.0.name("$value").call(operation).content(body)
                    }

                    /// `PUT /me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value` — Update profilephoto
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-1.0)
                    /// Status: 200.
                    pub fn upload(&self, body: impl Into<Content>) -> Call<()> {
                        let operation = &Operation {
                            name: "profilephoto: upload",
                            method: Method::Put,
                            path: "/me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value",
                            pages: &["profilephoto-update"],
                            work: "",
                            personal: "",
                            application: "",
                        };
                        self.0.name("$value").call(operation).content(body)
                    }
                }
            }
        }
    }
}
