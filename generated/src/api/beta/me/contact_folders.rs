// Written by `cargo xtask gen`; do not edit.
//! `/me/contactFolders`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/me/contactFolders`
    ContactFolders
}

impl ContactFolders {
    /// `POST /me/contactFolders` — Create ContactFolder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-contactfolders?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Contacts.ReadWrite`
    /// - personal account: `Contacts.ReadWrite`
    /// - application: `Contacts.ReadWrite`
    pub fn create(&self, body: models::ContactFolder) -> Call<models::ContactFolder> {
        let operation = &Operation {
            name: "user: create",
            method: Method::Post,
            path: "/me/contactFolders",
            pages: &[
                "user-post-contactfolders",
                "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
            ],
            work: "Contacts.ReadWrite",
            personal: "Contacts.ReadWrite",
            application: "Contacts.ReadWrite",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /me/contactFolders/delta` — contactFolder: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contactfolder-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Contacts.Read`, `Contacts.ReadWrite`
    /// - personal account: `Contacts.Read`, `Contacts.ReadWrite`
    /// - application: `Contacts.Read`, `Contacts.ReadWrite`
    pub fn delta(&self) -> List<models::ContactFolder> {
        let operation = &Operation {
            name: "contactFolder: delta",
            method: Method::Get,
            path: "/me/contactFolders/delta",
            pages: &["contactfolder-delta"],
            work: "Contacts.Read Contacts.ReadWrite",
            personal: "Contacts.Read Contacts.ReadWrite",
            application: "Contacts.Read Contacts.ReadWrite",
        };
        self.0.name("delta").list(operation)
    }

    /// `GET /me/contactFolders` — List contactfolders
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-contactfolders?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
    /// Also: `/me/contactfolders`.
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Contacts.Read`, `Contacts.ReadWrite`
    /// - personal account: `Contacts.Read`, `Contacts.ReadWrite`
    /// - application: `Contacts.Read`, `Contacts.ReadWrite`
    pub fn list(&self) -> List<models::ContactFolder> {
        let operation = &Operation {
            name: "user: list",
            method: Method::Get,
            path: "/me/contactFolders",
            pages: &["user-list-contactfolders", "singlevaluelegacyextendedproperty-get"],
            work: "Contacts.Read Contacts.ReadWrite",
            personal: "Contacts.Read Contacts.ReadWrite",
            application: "Contacts.Read Contacts.ReadWrite",
        };
        self.0.list(operation)
    }

    /// `/me/contactFolders/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/me/contactFolders/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/contactFolders/{id}`
        Id
    }

    impl Id {
        /// `DELETE /me/contactFolders/{id}` — Delete contactFolder
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/contactfolder-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Contacts.ReadWrite`
        /// - personal account: `Contacts.ReadWrite`
        /// - application: `Contacts.ReadWrite`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "contactFolder: delete",
                method: Method::Delete,
                path: "/me/contactFolders/{id}",
                pages: &["contactfolder-delete"],
                work: "Contacts.ReadWrite",
                personal: "Contacts.ReadWrite",
                application: "Contacts.ReadWrite",
            };
            self.0.call(operation)
        }

        /// `GET /me/contactFolders/{id}` — Get contactFolder
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/contactfolder-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
        /// Also: `/me/contactfolders/{id}`.
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Contacts.Read`, `Contacts.ReadWrite`
        /// - personal account: `Contacts.Read`, `Contacts.ReadWrite`
        /// - application: `Contacts.Read`, `Contacts.ReadWrite`
        pub fn get(&self) -> Get<models::ContactFolder> {
            let operation = &Operation {
                name: "contactFolder: get",
                method: Method::Get,
                path: "/me/contactFolders/{id}",
                pages: &[
                    "contactfolder-get",
                    "multivaluelegacyextendedproperty-get",
                    "singlevaluelegacyextendedproperty-get",
                ],
                work: "Contacts.Read Contacts.ReadWrite",
                personal: "Contacts.Read Contacts.ReadWrite",
                application: "Contacts.Read Contacts.ReadWrite",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/contactFolders/{id}` — Update contactFolder
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/contactfolder-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Contacts.ReadWrite`
        /// - personal account: `Contacts.ReadWrite`
        /// - application: `Contacts.ReadWrite`
        pub fn update(&self, body: models::ContactFolder) -> Call<models::ContactFolder> {
            let operation = &Operation {
                name: "contactFolder: update",
                method: Method::Patch,
                path: "/me/contactFolders/{id}",
                pages: &[
                    "contactfolder-update",
                    "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                    "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
                ],
                work: "Contacts.ReadWrite",
                personal: "Contacts.ReadWrite",
                application: "Contacts.ReadWrite",
            };
            self.0.call(operation).json(body)
        }

        /// `/me/contactFolders/{id}/childFolders`
        pub fn child_folders(&self) -> child_folders::ChildFolders {
            child_folders::ChildFolders(self.0.name("childFolders"))
        }

        /// `/me/contactFolders/{id}/contacts`
        pub fn contacts(&self) -> contacts::Contacts {
            contacts::Contacts(self.0.name("contacts"))
        }
    }

    /// `/me/contactFolders/{id}/childFolders`
    pub mod child_folders {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/me/contactFolders/{id}/childFolders`
            ChildFolders
        }

        impl ChildFolders {
            /// `POST /me/contactFolders/{id}/childFolders` — Create ContactFolder
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/contactfolder-post-childfolders?view=graph-rest-beta)
            /// Status: 201, 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Contacts.ReadWrite`
            /// - personal account: `Contacts.ReadWrite`
            /// - application: `Contacts.ReadWrite`
            pub fn create(&self, body: models::ContactFolder) -> Call<models::ContactFolder> {
                let operation = &Operation {
                    name: "contactFolder: create",
                    method: Method::Post,
                    path: "/me/contactFolders/{id}/childFolders",
                    pages: &["contactfolder-post-childfolders"],
                    work: "Contacts.ReadWrite",
                    personal: "Contacts.ReadWrite",
                    application: "Contacts.ReadWrite",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /me/contactFolders/{id}/childFolders` — List childFolders
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/contactfolder-list-childfolders?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Contacts.Read`, `Contacts.ReadWrite`
            /// - personal account: `Contacts.Read`, `Contacts.ReadWrite`
            /// - application: `Contacts.Read`, `Contacts.ReadWrite`
            pub fn list(&self) -> List<models::ContactFolder> {
                let operation = &Operation {
                    name: "contactFolder: list",
                    method: Method::Get,
                    path: "/me/contactFolders/{id}/childFolders",
                    pages: &["contactfolder-list-childfolders"],
                    work: "Contacts.Read Contacts.ReadWrite",
                    personal: "Contacts.Read Contacts.ReadWrite",
                    application: "Contacts.Read Contacts.ReadWrite",
                };
                self.0.list(operation)
            }

            /// `/me/contactFolders/{id}/childFolders/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/me/contactFolders/{id}/childFolders/{id}`
        pub mod id {
            use super::models;

            crate::runtime::node! {
                /// `/me/contactFolders/{id}/childFolders/{id}`
                Id
            }

            impl Id {
                /// `/me/contactFolders/{id}/childFolders/{id}/contacts`
                pub fn contacts(&self) -> contacts::Contacts {
                    contacts::Contacts(self.0.name("contacts"))
                }
            }

            /// `/me/contactFolders/{id}/childFolders/{id}/contacts`
            pub mod contacts {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/me/contactFolders/{id}/childFolders/{id}/contacts`
                    Contacts
                }

                impl Contacts {
                    /// `GET /me/contactFolders/{id}/childFolders/{id}/contacts` — List contacts
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/user-list-contacts?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Contacts.Read`, `Contacts.ReadWrite`
                    /// - personal account: `Contacts.Read`, `Contacts.ReadWrite`
                    /// - application: `Contacts.Read`, `Contacts.ReadWrite`
                    pub fn list(&self) -> List<models::Contact> {
                        let operation = &Operation {
                            name: "user: list",
                            method: Method::Get,
                            path: "/me/contactFolders/{id}/childFolders/{id}/contacts",
                            pages: &["user-list-contacts"],
                            work: "Contacts.Read Contacts.ReadWrite",
                            personal: "Contacts.Read Contacts.ReadWrite",
                            application: "Contacts.Read Contacts.ReadWrite",
                        };
                        self.0.list(operation)
                    }

                    /// `/me/contactFolders/{id}/childFolders/{id}/contacts/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/me/contactFolders/{id}/childFolders/{id}/contacts/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/me/contactFolders/{id}/childFolders/{id}/contacts/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /me/contactFolders/{id}/childFolders/{id}/contacts/{id}` — Delete contact
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
                                path: "/me/contactFolders/{id}/childFolders/{id}/contacts/{id}",
                                pages: &["contact-delete"],
                                work: "Contacts.ReadWrite",
                                personal: "Contacts.ReadWrite",
                                application: "Contacts.ReadWrite",
                            };
                            self.0.call(operation)
                        }

                        /// `GET /me/contactFolders/{id}/childFolders/{id}/contacts/{id}` — Get contact
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/contact-get?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Contacts.Read`, `Contacts.ReadWrite`
                        /// - personal account: `Contacts.Read`, `Contacts.ReadWrite`
                        /// - application: `Contacts.Read`, `Contacts.ReadWrite`
                        pub fn get(&self) -> Get<models::Contact> {
                            let operation = &Operation {
                                name: "contact: get",
                                method: Method::Get,
                                path: "/me/contactFolders/{id}/childFolders/{id}/contacts/{id}",
                                pages: &["contact-get"],
                                work: "Contacts.Read Contacts.ReadWrite",
                                personal: "Contacts.Read Contacts.ReadWrite",
                                application: "Contacts.Read Contacts.ReadWrite",
                            };
                            self.0.get(operation)
                        }

                        /// `PATCH /me/contactFolders/{id}/childFolders/{id}/contacts/{id}` — Update contact
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/contact-update?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Contacts.ReadWrite`
                        /// - personal account: `Contacts.ReadWrite`
                        /// - application: `Contacts.ReadWrite`
                        pub fn update(&self, body: models::Contact) -> Call<models::Contact> {
                            let operation = &Operation {
                                name: "contact: update",
                                method: Method::Patch,
                                path: "/me/contactFolders/{id}/childFolders/{id}/contacts/{id}",
                                pages: &["contact-update"],
                                work: "Contacts.ReadWrite",
                                personal: "Contacts.ReadWrite",
                                application: "Contacts.ReadWrite",
                            };
                            self.0.call(operation).json(body)
                        }
                    }
                }
            }
        }
    }

    /// `/me/contactFolders/{id}/contacts`
    pub mod contacts {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/me/contactFolders/{id}/contacts`
            Contacts
        }

        impl Contacts {
            /// `POST /me/contactFolders/{contactFolderId}/contacts` — Create contact
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/user-post-contacts?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/contactfolder-post-contacts?view=graph-rest-beta)
            /// Also: `/me/contactFolders/{id}/contacts`.
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Contacts.ReadWrite`
            /// - personal account: `Contacts.ReadWrite`
            /// - application: `Contacts.ReadWrite`
            pub fn create(&self, body: models::Contact) -> Call<models::Contact> {
                let operation = &Operation {
                    name: "user: create",
                    method: Method::Post,
                    path: "/me/contactFolders/{contactFolderId}/contacts",
                    pages: &["user-post-contacts", "contactfolder-post-contacts"],
                    work: "Contacts.ReadWrite",
                    personal: "Contacts.ReadWrite",
                    application: "Contacts.ReadWrite",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /me/contactFolders/{id}/contacts/delta` — contact: delta
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/contact-delta?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Contacts.Read`, `Contacts.ReadWrite`
            /// - personal account: `Contacts.Read`, `Contacts.ReadWrite`
            /// - application: `Contacts.Read`, `Contacts.ReadWrite`
            pub fn delta(&self) -> List<models::Contact> {
                let operation = &Operation {
                    name: "contact: delta",
                    method: Method::Get,
                    path: "/me/contactFolders/{id}/contacts/delta",
                    pages: &["contact-delta"],
                    work: "Contacts.Read Contacts.ReadWrite",
                    personal: "Contacts.Read Contacts.ReadWrite",
                    application: "Contacts.Read Contacts.ReadWrite",
                };
                self.0.name("delta").list(operation)
            }

            /// `GET /me/contactFolders/{id}/contacts` — List contacts
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/contactfolder-list-contacts?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-list-contacts?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
            /// Also: `/me/contactfolders/{Id}/contacts`.
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Contacts.Read`, `Contacts.ReadWrite`
            /// - personal account: `Contacts.Read`, `Contacts.ReadWrite`
            /// - application: `Contacts.Read`, `Contacts.ReadWrite`
            pub fn list(&self) -> List<models::Contact> {
                let operation = &Operation {
                    name: "contactFolder: list",
                    method: Method::Get,
                    path: "/me/contactFolders/{id}/contacts",
                    pages: &[
                        "contactfolder-list-contacts",
                        "user-list-contacts",
                        "singlevaluelegacyextendedproperty-get",
                    ],
                    work: "Contacts.Read Contacts.ReadWrite",
                    personal: "Contacts.Read Contacts.ReadWrite",
                    application: "Contacts.Read Contacts.ReadWrite",
                };
                self.0.list(operation)
            }

            /// `/me/contactFolders/{id}/contacts/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/me/contactFolders/{id}/contacts/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/contactFolders/{id}/contacts/{id}`
                Id
            }

            impl Id {
                /// `DELETE /me/contactFolders/{id}/contacts/{id}` — Delete contact
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
                        path: "/me/contactFolders/{id}/contacts/{id}",
                        pages: &["contact-delete"],
                        work: "Contacts.ReadWrite",
                        personal: "Contacts.ReadWrite",
                        application: "Contacts.ReadWrite",
                    };
                    self.0.call(operation)
                }

                /// `GET /me/contactfolders/{Id}/contacts/{id}` — Get contact
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/contact-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
                /// Also: `/me/contactFolders/{id}/contacts/{id}`.
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Contacts.Read`, `Contacts.ReadWrite`
                /// - personal account: `Contacts.Read`, `Contacts.ReadWrite`
                /// - application: `Contacts.Read`, `Contacts.ReadWrite`
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

                /// `PATCH /me/contactFolders/{id}/contacts/{id}` — Update contact
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/contact-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Contacts.ReadWrite`
                /// - personal account: `Contacts.ReadWrite`
                /// - application: `Contacts.ReadWrite`
                pub fn update(&self, body: models::Contact) -> Call<models::Contact> {
                    let operation = &Operation {
                        name: "contact: update",
                        method: Method::Patch,
                        path: "/me/contactFolders/{id}/contacts/{id}",
                        pages: &["contact-update"],
                        work: "Contacts.ReadWrite",
                        personal: "Contacts.ReadWrite",
                        application: "Contacts.ReadWrite",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/me/contactFolders/{id}/contacts/{id}/photo`
                pub fn photo(&self) -> photo::Photo {
                    photo::Photo(self.0.name("photo"))
                }
            }

            /// `/me/contactFolders/{id}/contacts/{id}/photo`
            pub mod photo {
                use crate::runtime::{Bytes, Call, Content, Method, Operation};

                crate::runtime::node! {
                    /// `/me/contactFolders/{id}/contacts/{id}/photo`
                    Photo
                }

                impl Photo {
                    /// `GET /me/contactfolders/{contactFolderId}/contacts/{id}/photo` — Get profilePhoto
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
                            path: "/me/contactfolders/{contactFolderId}/contacts/{id}/photo",
                            pages: &["profilephoto-get"],
                            work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
                            personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
                            application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value` — Get profilePhoto
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
                            path: "/me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value",
                            pages: &["profilephoto-get"],
                            work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
                            personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
                            application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All",
                        };
                        self.0.name("$value").call(operation)
                    }

                    /// `PUT /me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value` — Update profilephoto
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
                            path: "/me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value",
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
    }
}
