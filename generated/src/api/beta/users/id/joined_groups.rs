// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/joinedGroups`

use super::super::super::models;

crate::runtime::node! {
    /// `/users/{id}/joinedGroups`
    JoinedGroups
}

impl JoinedGroups {
    /// `/users/{id}/joinedGroups/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/users/{id}/joinedGroups/{id}`
pub mod id {
    use super::models;

    crate::runtime::node! {
        /// `/users/{id}/joinedGroups/{id}`
        Id
    }

    impl Id {
        /// `/users/{id}/joinedGroups/{id}/photos`
        pub fn photos(&self) -> photos::Photos {
            photos::Photos(self.0.name("photos"))
        }
    }

    /// `/users/{id}/joinedGroups/{id}/photos`
    pub mod photos {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/joinedGroups/{id}/photos`
            Photos
        }

        impl Photos {
            /// `GET /users/{id | userPrincipalName}/joinedGroups/{id}/photos` — List photos
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/group-list-photos?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.ReadBasic.All`, `Group.Read.All`, `Group.ReadWrite.All`
            /// - application: `Group.ReadBasic.All`, `Group.Read.All`, `Group.ReadWrite.All`
            pub fn list(&self) -> List<models::ProfilePhoto> {
                let operation = &Operation {
                    name: "group: list",
                    method: Method::Get,
                    path: "/users/{id | userPrincipalName}/joinedGroups/{id}/photos",
                    pages: &["group-list-photos"],
                    work: "Group.ReadBasic.All Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Group.ReadBasic.All Group.Read.All Group.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }
}
