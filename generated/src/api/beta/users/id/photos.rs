// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/photos`

crate::runtime::node! {
    /// `/users/{id}/photos`
    Photos
}

impl Photos {
    /// `/users/{id}/photos/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/users/{id}/photos/{id}`
pub mod id {
    use crate::runtime::{Bytes, Call, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/photos/{id}`
        Id
    }

    impl Id {
        /// `GET /users/{id | userPrincipalName}/photos/{size}` — Get profilePhoto
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
                path: "/users/{id | userPrincipalName}/photos/{size}",
                pages: &["profilephoto-get"],
                work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
                personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
                application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All",
            };
            self.0.call(operation)
        }
    }
}
