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

pub mod id {
    use crate::runtime::{Bytes, Call, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/photos/{id}`
        Id
    }

    impl Id {
        /// `GET /users/{id | userPrincipalName}/photos/{size}` — Get photo
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-beta)
        /// Permissions: work: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Contacts.Read`, `Contacts.ReadWrite`; personal: `User.Read`, `User.ReadWrite`, `Contacts.Read`, `Contacts.ReadWrite`; application: `User.Read.All`, `User.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Contacts.Read`, `Contacts.ReadWrite`. Status: 200, 404.
        pub fn download(&self) -> Call<Bytes> {
            let operation = &Operation {
                name: "profilePhoto: download",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/photos/{size}",
                pages: &["profilephoto-get"],
                work: "User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All Group.Read.All Group.ReadWrite.All Contacts.Read Contacts.ReadWrite",
                personal: "User.Read User.ReadWrite Contacts.Read Contacts.ReadWrite",
                application: "User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All Contacts.Read Contacts.ReadWrite",
            };
            self.0.call(operation)
        }
    }
}
