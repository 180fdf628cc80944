// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/contacts`

use super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/contacts`
    Contacts
}

impl Contacts {
    /// `POST /users/{id | userPrincipalName}/contacts` — Create contact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-contacts?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/contactfolder-post-contacts?view=graph-rest-beta) and 2 more
    /// Also: `/users/{userId|userPrincipalName}/contacts`, `/users/{id|userPrincipalName}/contacts`.
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Contacts.ReadWrite`
    /// - personal account: `Contacts.ReadWrite`
    /// - application: `Contacts.ReadWrite`
    pub fn create(&self, body: models::Contact) -> Call<models::Contact> {
        let operation = &Operation {
            name: "user: create",
            method: Method::Post,
            path: "/users/{id | userPrincipalName}/contacts",
            pages: &[
                "user-post-contacts",
                "opentypeextension-post-opentypeextension",
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

    /// `GET /users/{id | userPrincipalName}/contacts` — List contacts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contactfolder-list-contacts?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-list-contacts?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta) and 1 more
    /// Also: `/users/{userId|userPrincipalName}/contacts`, `/users/{id|userPrincipalName}/contacts`.
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Contacts.Read`, `Contacts.ReadWrite`
    /// - personal account: `Contacts.Read`, `Contacts.ReadWrite`
    /// - application: `Contacts.Read`, `Contacts.ReadWrite`
    pub fn list(&self) -> List<models::Contact> {
        let operation = &Operation {
            name: "contactFolder: list",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/contacts",
            pages: &[
                "contactfolder-list-contacts",
                "user-list-contacts",
                "opentypeextension-get",
                "singlevaluelegacyextendedproperty-get",
            ],
            work: "Contacts.Read Contacts.ReadWrite",
            personal: "Contacts.Read Contacts.ReadWrite",
            application: "Contacts.Read Contacts.ReadWrite",
        };
        self.0.list(operation)
    }

    /// `/users/{id}/contacts/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/users/{id}/contacts/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/contacts/{id}`
        Id
    }

    impl Id {
        /// `DELETE /users/{id | userPrincipalName}/contacts/{id}` — Delete contact
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
                path: "/users/{id | userPrincipalName}/contacts/{id}",
                pages: &["contact-delete"],
                work: "Contacts.ReadWrite",
                personal: "Contacts.ReadWrite",
                application: "Contacts.ReadWrite",
            };
            self.0.call(operation)
        }

        /// `GET /users/{id | userPrincipalName}/contacts/{id}` — Get contact
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/contact-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta) and 1 more
        /// Also: `/users/{userId|userPrincipalName}/contacts/{contactId}`, `/users/{id|userPrincipalName}/contacts/{id}`.
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Contacts.Read`, `Contacts.ReadWrite`
        /// - personal account: `Contacts.Read`, `Contacts.ReadWrite`
        /// - application: `Contacts.Read`, `Contacts.ReadWrite`
        pub fn get(&self) -> Get<models::Contact> {
            let operation = &Operation {
                name: "contact: get",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/contacts/{id}",
                pages: &[
                    "contact-get",
                    "opentypeextension-get",
                    "multivaluelegacyextendedproperty-get",
                    "singlevaluelegacyextendedproperty-get",
                ],
                work: "Contacts.Read Contacts.ReadWrite",
                personal: "Contacts.Read Contacts.ReadWrite",
                application: "Contacts.Read Contacts.ReadWrite",
            };
            self.0.get(operation)
        }

        /// `PATCH /users/{id | userPrincipalName}/contacts/{id}` — Update contact
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/contact-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
        /// Also: `/users/{id|userPrincipalName}/contacts/{id}`.
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Contacts.ReadWrite`
        /// - personal account: `Contacts.ReadWrite`
        /// - application: `Contacts.ReadWrite`
        pub fn update(&self, body: models::Contact) -> Call<models::Contact> {
            let operation = &Operation {
                name: "contact: update",
                method: Method::Patch,
                path: "/users/{id | userPrincipalName}/contacts/{id}",
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

        /// `/users/{id}/contacts/{id}/extensions`
        pub fn extensions(&self) -> extensions::Extensions {
            extensions::Extensions(self.0.name("extensions"))
        }

        /// `/users/{id}/contacts/{id}/photo`
        pub fn photo(&self) -> photo::Photo {
            photo::Photo(self.0.name("photo"))
        }
    }

    /// `/users/{id}/contacts/{id}/extensions`
    pub mod extensions {
        use super::models;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/contacts/{id}/extensions`
            Extensions
        }

        impl Extensions {
            /// `POST /users/{userIdd|userPrincipalName}/contacts/{contactId}/extensions` — Create openTypeExtension
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
            /// Status: 201, 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.AccessAsUser.All` and 7 more
            /// - personal account: `Calendars.ReadWrite` and 4 more
            /// - application: `Device.ReadWrite.All` and 6 more
            pub fn create(&self, body: models::OpenTypeExtension) -> Call<Option<models::Extension>> {
                let operation = &Operation {
                    name: "openTypeExtension: create",
                    method: Method::Post,
                    path: "/users/{userIdd|userPrincipalName}/contacts/{contactId}/extensions",
                    pages: &["opentypeextension-post-opentypeextension"],
                    work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                    personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                    application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/users/{id}/contacts/{id}/extensions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/users/{id}/contacts/{id}/extensions/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/contacts/{id}/extensions/{id}`
                Id
            }

            impl Id {
                /// `DELETE /users/{userId|userPrincipalName}/contacts/{contactId}/extensions/{extensionId}` — Delete openTypeExtension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite` and 7 more
                /// - personal account: `Tasks.ReadWrite` and 4 more
                /// - application: `Tasks.ReadWrite.All` and 7 more
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "openTypeExtension: delete",
                        method: Method::Delete,
                        path: "/users/{userId|userPrincipalName}/contacts/{contactId}/extensions/{extensionId}",
                        pages: &["opentypeextension-delete"],
                        work: "Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite",
                        personal: "Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite",
                        application: "Tasks.ReadWrite.All Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /users/{userId|userPrincipalName}/contacts/{contactId}/extensions/{extensionId}` — Get openTypeExtension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite` and 6 more
                /// - personal account: `Tasks.ReadWrite` and 4 more
                /// - application: `Device.ReadWrite.All` and 6 more
                pub fn get(&self) -> Get<models::OpenTypeExtension> {
                    let operation = &Operation {
                        name: "openTypeExtension: get",
                        method: Method::Get,
                        path: "/users/{userId|userPrincipalName}/contacts/{contactId}/extensions/{extensionId}",
                        pages: &["opentypeextension-get"],
                        work: "Tasks.ReadWrite Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read",
                        personal: "Tasks.ReadWrite Calendars.Read Mail.Read Contacts.Read User.Read",
                        application: "Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read User.Read.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /users/{userId|userPrincipalName}/contacts/{contactId}/extensions/{extensionId}` — Update openTypeExtension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite` and 7 more
                /// - personal account: `Tasks.ReadWrite` and 4 more
                /// - application: `Device.ReadWrite.All` and 6 more
                pub fn update(&self, body: models::OpenTypeExtension) -> Call<models::OpenTypeExtension> {
                    let operation = &Operation {
                        name: "openTypeExtension: update",
                        method: Method::Patch,
                        path: "/users/{userId|userPrincipalName}/contacts/{contactId}/extensions/{extensionId}",
                        pages: &["opentypeextension-update"],
                        work: "Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite",
                        personal: "Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite",
                        application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/users/{id}/contacts/{id}/photo`
    pub mod photo {
        use crate::runtime::{Bytes, Call, Content, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/contacts/{id}/photo`
            Photo
        }

        impl Photo {
            /// `GET /users/{id | userPrincipalName}/contacts/{id}/photo` — Get profilePhoto
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
                    path: "/users/{id | userPrincipalName}/contacts/{id}/photo",
                    pages: &["profilephoto-get"],
                    work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
                    personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
                    application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /users/{id | userPrincipalName}/contacts/{id}/photo/$value` — Get profilePhoto
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
                    path: "/users/{id | userPrincipalName}/contacts/{id}/photo/$value",
                    pages: &["profilephoto-get"],
                    work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
                    personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
                    application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All",
                };
                self.0.name("$value").call(operation)
            }

            /// `PUT /users/{id | userPrincipalName}/contacts/{id}/photo/$value` — Update profilephoto
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
                    path: "/users/{id | userPrincipalName}/contacts/{id}/photo/$value",
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
