// Written by `cargo xtask gen`; do not edit.
//! `/directoryroles`

use crate::runtime::Argument;
use super::models;

crate::runtime::node! {
    /// `/directoryroles`
    Directoryroles
}

impl Directoryroles {
    /// `/directoryroles/roleTemplateId={roleTemplateId}`
    pub fn by_role_template_id(
        &self,
        role_template_id: &str,
    ) -> by_role_template_id::ByRoleTemplateId {
        by_role_template_id::ByRoleTemplateId(
            self
                .0
                .alternate_key(
                    &[("roleTemplateId", Argument::bare(role_template_id))],
                    false,
                ),
        )
    }

    /// `/directoryroles/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod by_role_template_id {
    use super::models;

    crate::runtime::node! {
        /// `/directoryroles/roleTemplateId={roleTemplateId}`
        ByRoleTemplateId
    }

    impl ByRoleTemplateId {
        /// `/directoryroles/roleTemplateId={roleTemplateId}/scopedMembers`
        pub fn scoped_members(&self) -> scoped_members::ScopedMembers {
            scoped_members::ScopedMembers(self.0.name("scopedMembers"))
        }
    }

    pub mod scoped_members {
        use crate::runtime::{List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/directoryroles/roleTemplateId={roleTemplateId}/scopedMembers`
            ScopedMembers
        }

        impl ScopedMembers {
            /// `GET /directoryroles/roleTemplateId={roleTemplateId}/scopedMembers` — List scopedMembers for a directory role
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-list-scopedmembers?view=graph-rest-beta)
            /// Permissions: work: `RoleManagement.Read.Directory`, `Directory.Read.All`, `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `RoleManagement.Read.Directory`, `Directory.Read.All`, `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::ScopedRoleMembership> {
                let operation = &Operation {
                    name: "directoryrole: list",
                    method: Method::Get,
                    path: "/directoryroles/roleTemplateId={roleTemplateId}/scopedMembers",
                    pages: &["directoryrole-list-scopedmembers"],
                    work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All Directory.AccessAsUser.All",
                    personal: "",
                    application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }
}

pub mod id {
    use super::models;

    crate::runtime::node! {
        /// `/directoryroles/{id}`
        Id
    }

    impl Id {
        /// `/directoryroles/{id}/scopedMembers`
        pub fn scoped_members(&self) -> scoped_members::ScopedMembers {
            scoped_members::ScopedMembers(self.0.name("scopedMembers"))
        }
    }

    pub mod scoped_members {
        use crate::runtime::{List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/directoryroles/{id}/scopedMembers`
            ScopedMembers
        }

        impl ScopedMembers {
            /// `GET /directoryroles/{role-id}/scopedMembers` — List scopedMembers for a directory role
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-list-scopedmembers?view=graph-rest-beta)
            /// Permissions: work: `RoleManagement.Read.Directory`, `Directory.Read.All`, `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `RoleManagement.Read.Directory`, `Directory.Read.All`, `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::ScopedRoleMembership> {
                let operation = &Operation {
                    name: "directoryrole: list",
                    method: Method::Get,
                    path: "/directoryroles/{role-id}/scopedMembers",
                    pages: &["directoryrole-list-scopedmembers"],
                    work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All Directory.AccessAsUser.All",
                    personal: "",
                    application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }
}
