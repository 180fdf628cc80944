// Written by `cargo xtask gen`; do not edit.
//! `/team`

crate::runtime::node! {
    /// `/team`
    Team
}

impl Team {
    /// `/team/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/team/{id}`
pub mod id {
    crate::runtime::node! {
        /// `/team/{id}`
        Id
    }

    impl Id {
        /// `/team/{id}/photo`
        pub fn photo(&self) -> photo::Photo {
            photo::Photo(self.0.name("photo"))
        }
    }

    /// `/team/{id}/photo`
    pub mod photo {
        use crate::runtime::{Bytes, Call, Content, Method, Operation};

        crate::runtime::node! {
            /// `/team/{id}/photo`
            Photo
        }

        impl Photo {
            /// `GET /team/{id}/photo` — Get profilePhoto
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0)
            /// Status: 200, 404.
            /// Permissions, least privileged first:
            /// - work or school account: `Contacts.Read` and 8 more
            /// - personal account: `Contacts.Read` and 3 more
            /// - application: `Contacts.Read` and 5 more
            pub fn download(&self) -> Call<Bytes> {
                let operation = &Operation {
                    name: "profilePhoto: download",
                    method: Method::Get,
                    path: "/team/{id}/photo",
                    pages: &["profilephoto-get"],
                    work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
                    personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
                    application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read.All User.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /team/{id}/photo/$value` — Get profilePhoto
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0)
            /// Status: 200, 404.
            /// Permissions, least privileged first:
            /// - work or school account: `Contacts.Read` and 8 more
            /// - personal account: `Contacts.Read` and 3 more
            /// - application: `Contacts.Read` and 5 more
            pub fn get_value(&self) -> Call<Bytes> {
                let operation = &Operation {
                    name: "profilePhoto: get_value",
                    method: Method::Get,
                    path: "/team/{id}/photo/$value",
                    pages: &["profilephoto-get"],
                    work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
                    personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
                    application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read.All User.ReadWrite.All",
                };
                self.0.name("$value").call(operation)
            }

            /// `PUT /team/{id}/photo/$value` — Update profilePhoto
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-1.0)
            /// Status: 200, 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Contacts.ReadWrite` and 3 more
            /// - application: `Contacts.ReadWrite`, `Group.ReadWrite.All`, `User.ReadWrite.All`
            pub fn upload(&self, body: impl Into<Content>) -> Call<()> {
                let operation = &Operation {
                    name: "profilePhoto: upload",
                    method: Method::Put,
                    path: "/team/{id}/photo/$value",
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
