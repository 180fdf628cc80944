// Written by `cargo xtask gen`; do not edit.
//! `/directoryRoleTemplates`

use super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/directoryRoleTemplates`
    DirectoryRoleTemplates
}

impl DirectoryRoleTemplates {
    /// `GET /directoryRoleTemplates` — List directoryroletemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryroletemplate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `RoleManagement.Read.Directory` and 3 more
    /// - application: `RoleManagement.Read.Directory` and 3 more
    pub fn list(&self) -> List<models::DirectoryRoleTemplate> {
        let operation = &Operation {
            name: "directoryRoleTemplate: list",
            method: Method::Get,
            path: "/directoryRoleTemplates",
            pages: &["directoryroletemplate-list"],
            work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
            personal: "",
            application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/directoryRoleTemplates/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/directoryRoleTemplates/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/directoryRoleTemplates/{id}`
        Id
    }

    impl Id {
        /// `GET /directoryRoleTemplates/{id}` — Get directoryRoleTemplate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directoryroletemplate-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `RoleManagement.Read.Directory` and 3 more
        /// - application: `RoleManagement.Read.Directory` and 3 more
        pub fn get(&self) -> Get<models::DirectoryRoleTemplate> {
            let operation = &Operation {
                name: "directoryRoleTemplate: get",
                method: Method::Get,
                path: "/directoryRoleTemplates/{id}",
                pages: &["directoryroletemplate-get"],
                work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                personal: "",
                application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}
