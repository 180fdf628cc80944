// Written by `cargo xtask gen`; do not edit.
//! `/directory`

use super::{models, requests};

crate::runtime::node! {
    /// `/directory`
    Directory
}

impl Directory {
    /// `/directory/deleteditems`
    pub fn deleteditems(&self) -> deleteditems::Deleteditems {
        deleteditems::Deleteditems(self.0.name("deleteditems"))
    }
}

pub mod deleteditems {
    use crate::runtime::{Call, Method, Operation};
    use super::{models, requests};

    crate::runtime::node! {
        /// `/directory/deleteditems`
        Deleteditems
    }

    impl Deleteditems {
        /// `POST /directory/deletedItems/getUserOwnedObjects` — List deleted items owned by a user
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-user-owned?view=graph-rest-beta)
        /// Permissions: work, application: `Group.Read.All`, `Group.ReadWrite.All`. Status: 200.
        pub fn get_user_owned_objects(
            &self,
            body: requests::user::GetUserOwnedObjectsRequest,
        ) -> Call<Vec<models::Directory>> {
            let operation = &Operation {
                name: "user: get_user_owned_objects",
                method: Method::Post,
                path: "/directory/deletedItems/getUserOwnedObjects",
                pages: &["directory-deleteditems-user-owned"],
                work: "Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "Group.Read.All Group.ReadWrite.All",
            };
            self.0.name("getUserOwnedObjects").call(operation).json(body)
        }

        /// `/directory/deleteditems/microsoft.graph.application`
        pub fn as_application(&self) -> as_application::AsApplication {
            as_application::AsApplication(self.0.name("microsoft.graph.application"))
        }

        /// `/directory/deleteditems/microsoft.graph.group`
        pub fn as_group(&self) -> as_group::AsGroup {
            as_group::AsGroup(self.0.name("microsoft.graph.group"))
        }

        /// `/directory/deleteditems/microsoft.graph.user`
        pub fn as_user(&self) -> as_user::AsUser {
            as_user::AsUser(self.0.name("microsoft.graph.user"))
        }

        /// `/directory/deleteditems/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    pub mod as_application {
        use crate::runtime::{List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/directory/deleteditems/microsoft.graph.application`
            AsApplication
        }

        impl AsApplication {
            /// `GET /directory/deleteditems/microsoft.graph.application` — List deleted items
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-beta)
            /// Permissions: work: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`, `User.Read.All`, `User.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "deleteditems: list",
                    method: Method::Get,
                    path: "/directory/deleteditems/microsoft.graph.application",
                    pages: &["directory-deleteditems-list"],
                    work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All Directory.AccessAsUser.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    pub mod as_group {
        use crate::runtime::{List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/directory/deleteditems/microsoft.graph.group`
            AsGroup
        }

        impl AsGroup {
            /// `GET /directory/deleteditems/microsoft.graph.group` — List deleted items
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-beta)
            /// Permissions: work: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`, `User.Read.All`, `User.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "deleteditems: list",
                    method: Method::Get,
                    path: "/directory/deleteditems/microsoft.graph.group",
                    pages: &["directory-deleteditems-list"],
                    work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All Directory.AccessAsUser.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    pub mod as_user {
        use crate::runtime::{List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/directory/deleteditems/microsoft.graph.user`
            AsUser
        }

        impl AsUser {
            /// `GET /directory/deletedItems/microsoft.graph.user` — List deleted items
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-beta)
            /// Permissions: work: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`, `User.Read.All`, `User.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "deleteditems: list",
                    method: Method::Get,
                    path: "/directory/deletedItems/microsoft.graph.user",
                    pages: &["directory-deleteditems-list"],
                    work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All Directory.AccessAsUser.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    pub mod id {
        use crate::runtime::{Call, Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/directory/deleteditems/{id}`
            Id
        }

        impl Id {
            /// `DELETE /directory/deleteditems/{id}` — Permanently delete item
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-delete?view=graph-rest-beta)
            /// Permissions: work: `Application.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`. Status: 204.
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "deleteditems: delete",
                    method: Method::Delete,
                    path: "/directory/deleteditems/{id}",
                    pages: &["directory-deleteditems-delete"],
                    work: "Application.ReadWrite.All Directory.ReadWrite.All Directory.AccessAsUser.All User.ReadWrite.All Group.ReadWrite.All",
                    personal: "",
                    application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /directory/deleteditems/{id}` — Get deleted item
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-get?view=graph-rest-beta)
            /// Permissions: work: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`, `User.Read.All`, `User.ReadWrite.All`, `AccessAsUser.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `Application.Read.All`, `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.Read.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`. Status: 200.
            pub fn get(&self) -> Get<models::DirectoryObject> {
                let operation = &Operation {
                    name: "deleteditems: get",
                    method: Method::Get,
                    path: "/directory/deleteditems/{id}",
                    pages: &["directory-deleteditems-get"],
                    work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All Directory.AccessAsUser.All User.Read.All User.ReadWrite.All AccessAsUser.All Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `POST /directory/deleteditems/{id}/restore` — Restore deleted item
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-beta)
            /// Permissions: work: `Application.ReadWrite.All`, `Directory.AccessAsUser.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.All`, `Application.ReadWrite.OwnedBy`, `User.ReadWrite.All`, `Group.ReadWrite.All`. Status: 200.
            pub fn restore(&self) -> Call<models::DirectoryObject> {
                let operation = &Operation {
                    name: "deleteditems: restore",
                    method: Method::Post,
                    path: "/directory/deleteditems/{id}/restore",
                    pages: &["directory-deleteditems-restore"],
                    work: "Application.ReadWrite.All Directory.AccessAsUser.All User.ReadWrite.All Group.ReadWrite.All",
                    personal: "",
                    application: "Application.ReadWrite.All Application.ReadWrite.OwnedBy User.ReadWrite.All Group.ReadWrite.All",
                };
                self.0.name("restore").call(operation)
            }
        }
    }
}
