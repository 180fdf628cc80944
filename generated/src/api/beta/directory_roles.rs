// Written by `cargo xtask gen`; do not edit.
//! `/directoryRoles`

use super::models;
use crate::runtime::{Argument, Call, List, Method, Operation};

crate::runtime::node! {
    /// `/directoryRoles`
    DirectoryRoles
}

impl DirectoryRoles {
    /// `POST /directoryRoles` — Activate directoryRole
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-post-directoryroles?view=graph-rest-beta)
    /// Status: 201, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `RoleManagement.ReadWrite.Directory`
    /// - application: `RoleManagement.ReadWrite.Directory`
    pub fn create(&self, body: models::DirectoryRole) -> Call<models::DirectoryRole> {
        let operation = &Operation {
            name: "directoryRole: create",
            method: Method::Post,
            path: "/directoryRoles",
            pages: &["directoryrole-post-directoryroles"],
            work: "RoleManagement.ReadWrite.Directory",
            personal: "",
            application: "RoleManagement.ReadWrite.Directory",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /directoryRoles/delta` — directoryRole: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `RoleManagement.Read.Directory` and 3 more
    /// - application: `RoleManagement.Read.Directory` and 3 more
    pub fn delta(&self) -> List<models::DirectoryRole> {
        let operation = &Operation {
            name: "directoryRole: delta",
            method: Method::Get,
            path: "/directoryRoles/delta",
            pages: &["directoryrole-delta"],
            work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
            personal: "",
            application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
        };
        self.0.name("delta").list(operation)
    }

    /// `GET /directoryRoles` — List directoryroles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `RoleManagement.Read.Directory` and 3 more
    /// - application: `RoleManagement.Read.Directory` and 3 more
    pub fn list(&self) -> List<models::DirectoryRole> {
        let operation = &Operation {
            name: "directoryRole: list",
            method: Method::Get,
            path: "/directoryRoles",
            pages: &["directoryrole-list"],
            work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
            personal: "",
            application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/directoryRoles/roleTemplateId={roleTemplateId}`
    pub fn by_role_template_id(&self, role_template_id: &str) -> by_role_template_id::ByRoleTemplateId {
        by_role_template_id::ByRoleTemplateId(
            self.0.alternate_key(&[("roleTemplateId", Argument::bare(role_template_id))], false),
        )
    }

    /// `/directoryRoles/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/directoryRoles/roleTemplateId={roleTemplateId}`
pub mod by_role_template_id {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/directoryRoles/roleTemplateId={roleTemplateId}`
        ByRoleTemplateId
    }

    impl ByRoleTemplateId {
        /// `GET /directoryRoles/roleTemplateId={roleTemplateId}` — Get directoryRole
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `RoleManagement.Read.Directory` and 3 more
        /// - application: `RoleManagement.Read.Directory` and 3 more
        pub fn get(&self) -> Get<models::DirectoryRole> {
            let operation = &Operation {
                name: "directoryRole: get",
                method: Method::Get,
                path: "/directoryRoles/roleTemplateId={roleTemplateId}",
                pages: &["directoryrole-get"],
                work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                personal: "",
                application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `/directoryRoles/roleTemplateId={roleTemplateId}/members`
        pub fn members(&self) -> members::Members {
            members::Members(self.0.name("members"))
        }

        /// `/directoryRoles/roleTemplateId={roleTemplateId}/scopedMembers`
        pub fn scoped_members(&self) -> scoped_members::ScopedMembers {
            scoped_members::ScopedMembers(self.0.name("scopedMembers"))
        }
    }

    /// `/directoryRoles/roleTemplateId={roleTemplateId}/members`
    pub mod members {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/directoryRoles/roleTemplateId={roleTemplateId}/members`
            Members
        }

        impl Members {
            /// `POST /directoryRoles/roleTemplateId={roleTemplateId}/members/$ref` — Add directory role member
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-post-members?view=graph-rest-beta)
            /// Status: 201, 204.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.ReadWrite.Directory`
            /// - application: `RoleManagement.ReadWrite.Directory`
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<Option<models::DirectoryObject>> {
                let operation = &Operation {
                    name: "directoryRole: add_ref",
                    method: Method::Post,
                    path: "/directoryRoles/roleTemplateId={roleTemplateId}/members/$ref",
                    pages: &["directoryrole-post-members"],
                    work: "RoleManagement.ReadWrite.Directory",
                    personal: "",
                    application: "RoleManagement.ReadWrite.Directory",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /directoryRoles/roleTemplateId={roleTemplateId}/members` — List members
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-list-members?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.Read.Directory` and 3 more
            /// - application: `RoleManagement.Read.Directory` and 3 more
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "directoryRole: list",
                    method: Method::Get,
                    path: "/directoryRoles/roleTemplateId={roleTemplateId}/members",
                    pages: &["directoryrole-list-members"],
                    work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                    personal: "",
                    application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/directoryRoles/roleTemplateId={roleTemplateId}/members/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/directoryRoles/roleTemplateId={roleTemplateId}/members/{id}`
        pub mod id {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/directoryRoles/roleTemplateId={roleTemplateId}/members/{id}`
                Id
            }

            impl Id {
                /// `DELETE /directoryRoles/roleTemplateId={roleTemplateId}/members/{id}/$ref` — Remove directory role member
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-delete-member?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.ReadWrite.Directory`
                /// - application: `RoleManagement.ReadWrite.Directory`
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "directoryRole: remove_ref",
                        method: Method::Delete,
                        path: "/directoryRoles/roleTemplateId={roleTemplateId}/members/{id}/$ref",
                        pages: &["directoryrole-delete-member"],
                        work: "RoleManagement.ReadWrite.Directory",
                        personal: "",
                        application: "RoleManagement.ReadWrite.Directory",
                    };
                    self.0.name("$ref").call(operation)
                }
            }
        }
    }

    /// `/directoryRoles/roleTemplateId={roleTemplateId}/scopedMembers`
    pub mod scoped_members {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/directoryRoles/roleTemplateId={roleTemplateId}/scopedMembers`
            ScopedMembers
        }

        impl ScopedMembers {
            /// `GET /directoryroles/roleTemplateId={roleTemplateId}/scopedMembers` — List scopedMembers for a directory role
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-list-scopedmembers?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.Read.Directory` and 3 more
            /// - application: `RoleManagement.Read.Directory` and 3 more
            pub fn list(&self) -> List<models::ScopedRoleMembership> {
                let operation = &Operation {
                    name: "directoryRole: list",
                    method: Method::Get,
                    path: "/directoryroles/roleTemplateId={roleTemplateId}/scopedMembers",
                    pages: &["directoryrole-list-scopedmembers"],
                    work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                    personal: "",
                    application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }
}

/// `/directoryRoles/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/directoryRoles/{id}`
        Id
    }

    impl Id {
        /// `GET /directoryRoles/{role-id}` — Get directoryRole
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `RoleManagement.Read.Directory` and 3 more
        /// - application: `RoleManagement.Read.Directory` and 3 more
        pub fn get(&self) -> Get<models::DirectoryRole> {
            let operation = &Operation {
                name: "directoryRole: get",
                method: Method::Get,
                path: "/directoryRoles/{role-id}",
                pages: &["directoryrole-get"],
                work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                personal: "",
                application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `/directoryRoles/{id}/members`
        pub fn members(&self) -> members::Members {
            members::Members(self.0.name("members"))
        }

        /// `/directoryRoles/{id}/scopedMembers`
        pub fn scoped_members(&self) -> scoped_members::ScopedMembers {
            scoped_members::ScopedMembers(self.0.name("scopedMembers"))
        }
    }

    /// `/directoryRoles/{id}/members`
    pub mod members {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/directoryRoles/{id}/members`
            Members
        }

        impl Members {
            /// `POST /directoryRoles/{role-id}/members/$ref` — Add directory role member
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-post-members?view=graph-rest-beta)
            /// Status: 201, 204.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.ReadWrite.Directory`
            /// - application: `RoleManagement.ReadWrite.Directory`
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<Option<models::DirectoryObject>> {
                let operation = &Operation {
                    name: "directoryRole: add_ref",
                    method: Method::Post,
                    path: "/directoryRoles/{role-id}/members/$ref",
                    pages: &["directoryrole-post-members"],
                    work: "RoleManagement.ReadWrite.Directory",
                    personal: "",
                    application: "RoleManagement.ReadWrite.Directory",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /directoryRoles/{role-id}/members` — List members
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-list-members?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.Read.Directory` and 3 more
            /// - application: `RoleManagement.Read.Directory` and 3 more
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "directoryRole: list",
                    method: Method::Get,
                    path: "/directoryRoles/{role-id}/members",
                    pages: &["directoryrole-list-members"],
                    work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                    personal: "",
                    application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/directoryRoles/{id}/members/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/directoryRoles/{id}/members/{id}`
        pub mod id {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/directoryRoles/{id}/members/{id}`
                Id
            }

            impl Id {
                /// `DELETE /directoryRoles/{role-id}/members/{id}/$ref` — Remove directory role member
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-delete-member?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.ReadWrite.Directory`
                /// - application: `RoleManagement.ReadWrite.Directory`
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "directoryRole: remove_ref",
                        method: Method::Delete,
                        path: "/directoryRoles/{role-id}/members/{id}/$ref",
                        pages: &["directoryrole-delete-member"],
                        work: "RoleManagement.ReadWrite.Directory",
                        personal: "",
                        application: "RoleManagement.ReadWrite.Directory",
                    };
                    self.0.name("$ref").call(operation)
                }
            }
        }
    }

    /// `/directoryRoles/{id}/scopedMembers`
    pub mod scoped_members {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/directoryRoles/{id}/scopedMembers`
            ScopedMembers
        }

        impl ScopedMembers {
            /// `GET /directoryroles/{role-id}/scopedMembers` — List scopedMembers for a directory role
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-list-scopedmembers?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.Read.Directory` and 3 more
            /// - application: `RoleManagement.Read.Directory` and 3 more
            pub fn list(&self) -> List<models::ScopedRoleMembership> {
                let operation = &Operation {
                    name: "directoryRole: list",
                    method: Method::Get,
                    path: "/directoryroles/{role-id}/scopedMembers",
                    pages: &["directoryrole-list-scopedmembers"],
                    work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                    personal: "",
                    application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }
}
