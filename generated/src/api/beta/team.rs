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
        use crate::runtime::{Bytes, Call, Method, Operation};

        crate::runtime::node! {
            /// `/team/{id}/photo`
            Photo
        }

        impl Photo {
            /// `GET /team/{id}/photo` — Get profilePhoto
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
                    path: "/team/{id}/photo",
                    pages: &["profilephoto-get"],
                    work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
                    personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
                    application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /team/{id}/photo/$value` — Get profilePhoto
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
                    path: "/team/{id}/photo/$value",
                    pages: &["profilephoto-get"],
                    work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
                    personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
                    application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All",
                };
                self.0.name("$value").call(operation)
            }
        }
    }
}
